"""A rule as its author wrote it: what it asks, on what source, from when to when."""

from datetime import date
from typing import Any, NamedTuple

from kompas_check.place import Place
from kompas_check.translation import tr

FORCES = ("wet", "aanwijzing", "beleid", "advies", "voornemen")
SOFT_FORCES = ("advies", "voornemen")
BINDING = tuple(force for force in FORCES if force not in SOFT_FORCES)


class Line(NamedTuple):
    """One sentence. *tests* are alternatives, each a tuple: name of the predicate, arguments.

    *instruments* are the steps that it speaks of.
    """

    keyword: str
    text: str
    tests: tuple[Any, ...]
    place: Place
    instruments: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """As its author wrote it."""
        exception = "dat geldt niet als " if self.keyword == "Maar" else ""
        return f"{self.keyword} {exception}{self.text}"

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of draft that it asks for, where it asks for nothing else; none otherwise."""
        if any(name != "is_ontwerp" for name, *_ in self.tests):
            return frozenset()
        return frozenset(kind for _, kinds in self.tests for kind in kinds)


class Scenario(NamedTuple):
    """One case of a norm: what it is about, when it bites, what excuses, what must be.

    Where its lines speak of the same instrument, one and the same step must satisfy them all.
    *row* are the cells of the row of Voorbeelden that it was made from (none: a plain scenario);
    *place* is that row, else its head.
    """

    name: str
    select: Line
    conditions: tuple[Line, ...]
    exceptions: tuple[tuple[Line, ...], ...]
    requirements: tuple[Line, ...]
    place: Place
    row: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """Its name, with its row."""
        return f"{self.name} ({', '.join(self.row)})" if self.row else self.name


class Source(NamedTuple):
    """Where a norm comes from, as cited; *url* where the citation gives one."""

    text: str
    url: str | None


class Announcement(NamedTuple):
    """A change that was announced, without legal effect yet."""

    change: str
    expected: str
    source: str


class Rule(NamedTuple):
    """One version of one norm. Its period is inclusive at both ends, as in wetten.overheid.nl.

    *named* are the other rules that it names, each with its place. *due_for* pairs the kinds of
    draft that have a due phase of their own with that phase; *departs* are the kinds of which alone
    a deviation can be explained (none: all).
    """

    id: str
    title: str
    text: str
    framework: str
    force: str
    due: str
    valid_from: date
    valid_to: date | None
    kinds: frozenset[str]
    sources: tuple[Source, ...]
    comply: str
    depart: str
    verified: bool
    announcement: Announcement | None
    becomes: str | None
    depends_on: tuple[str, ...]
    replaces: tuple[str, ...]
    collides: tuple[tuple[str, str], ...]
    scenarios: tuple[Scenario, ...]
    place: Place
    named: tuple[tuple[str, Place], ...] = ()
    due_for: tuple[tuple[str, str], ...] = ()
    departs: frozenset[str] = frozenset()

    def in_force(self, day: date) -> bool:
        """Whether the rule holds on *day*."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    @property
    def period(self) -> str:
        """From when to when it holds, in words."""
        if self.valid_to is None:
            return tr("vanaf {first}", first=self.valid_from)
        return tr("vanaf {first} tot en met {last}", first=self.valid_from, last=self.valid_to)

    def due_phase(self, counts_as: frozenset[str]) -> str:
        """The phase in which it is due for a draft that counts as the kinds *counts_as*."""
        return next((phase for kind, phase in self.due_for if kind in counts_as), self.due)

    @property
    def may_depart(self) -> bool:
        """Whether a deviation can be explained: not from a statute, unless it allows that."""
        return self.force != "wet" or bool(self.depart)

    def departs_for(self, counts_as: frozenset[str]) -> bool:
        """Whether it can be explained for a draft that counts as the kinds *counts_as*."""
        return self.may_depart and (not self.departs or bool(self.departs & counts_as))


class Rulebook(NamedTuple):
    """The rules with the version and sha256 of their files."""

    version: str
    sha256: str
    rules: tuple[Rule, ...]

    def ids(self) -> list[str]:
        """Every id once, in order."""
        return list(dict.fromkeys(rule.id for rule in self.rules))
