"""What the check found, and nothing about how it is shown."""

from collections.abc import Callable, Iterable
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from kompas_check.draft import Ontwerp
from kompas_check.place import Diagnostic, Place
from kompas_check.registers import Registers
from kompas_check.rule import SOFT_FORCES, Line, Rule

if TYPE_CHECKING:  # a plain check has no baseline, and nothing is set for it
    from kompas_check.accepted import BaselineStanding
    from kompas_check.strictness import Setting

VOLDAAN, AFWIJKING, GEMOTIVEERD = "voldaan", "afwijking", "gemotiveerd"
ONBEKEND, LATER, NVT = "onbekend", "later", "nvt"
OUTCOMES = (VOLDAAN, AFWIJKING, GEMOTIVEERD, ONBEKEND, LATER, NVT)
FAILING = frozenset({AFWIJKING, ONBEKEND})
# One norm may come out differently for several subjects; the first of these decides.
WORST = (AFWIJKING, ONBEKEND, GEMOTIVEERD, LATER, VOLDAAN, NVT)


class Looked(NamedTuple):
    """One sentence of a rule as it came out: its truth, what was found, and where."""

    line: Line
    truth: bool | None
    found: str
    place: Place | None
    missing: tuple[str, ...]


class Verdict(NamedTuple):
    """What one scenario says of one thing; *subject* is None for the draft as a whole.

    *asked* pairs each sentence that was asked with its answer (truth, found, place, missing),
    *deciding* is the index of the one that decided, *hints* the exceptions that may hold but are
    not known to.
    """

    scenario: str
    subject: str | None
    outcome: str
    place: Place
    asked: tuple[tuple[Line, Any], ...]
    deciding: int | None
    reason: str
    hints: tuple[str, ...] = ()

    @property
    def looked(self) -> tuple[Looked, ...]:
        """Every sentence that was asked, as it came out."""
        return tuple(Looked(line, a.truth, a.found, a.place, a.missing) for line, a in self.asked)

    @property
    def why(self) -> Looked | None:
        """The sentence that decided."""
        return None if self.deciding is None else self.looked[self.deciding]


class Justification(NamedTuple):
    """An `Afwijking` block that stands: who explains, when, why, and until when it holds.

    *approved_by* is who agreed, *reviewed* the day on which it was last looked at, where the block says so.
    """

    reason: str
    reference: str | None
    responsible: str
    made_on: date
    valid_until: date | None
    anticipates: str | None
    line: int
    approved_by: str | None = None
    reviewed: date | None = None


BASIS, DREMPEL = "basis", "drempel"  # kinds of excuse


class Excuse(NamedTuple):
    """Why a finding that would fail does not fail the gate. It explains nothing: it is no justification.

    *kind* is `basis` (the finding stands in a baseline) or `drempel` (its force is below the one that
    fails). *reason* and *until* (inclusive) are those of the entry in the baseline.
    """

    kind: str
    reason: str = ""
    until: date | None = None


class Nothing(str):
    """What a sentence found where there is nothing to find: a text for the reader, which its type tells apart in every language."""

    __slots__ = ()


def says_nothing(found: str) -> bool:
    """Whether a sentence found nothing: no text at all, `onbekend` as drafts write it, or a text that is `Nothing`."""
    return found in ("", "onbekend") or isinstance(found, Nothing)


# What stands in the draft where a sentence is unknown, and the facts that would decide it.
Gap = tuple[str, tuple[str, ...]]


class Explanation(Protocol):
    """How a finding came out, told when it is asked."""

    def decisive(self) -> tuple[Verdict, ...]:
        """What the scenarios say that gave the outcome."""

    def whole(self) -> tuple[Verdict, ...]:
        """What all scenarios say, the decisive ones first."""

    def gaps(self) -> tuple[Gap, ...]:
        """What keeps an `onbekend` from being decided."""

    @property
    def texts(self) -> dict[str, Any] | None:
        """Where a report can keep what it says of every finding that came out like this one, but for its place."""


class Told(NamedTuple):
    """An explanation that needs no working out: the first of *verdicts* gave the outcome.

    *missing* are the facts that would decide it.
    """

    verdicts: tuple[Verdict, ...]
    missing: tuple[str, ...] = ()

    def decisive(self) -> tuple[Verdict, ...]:
        """What gave the outcome."""
        return self.verdicts[:1]

    def whole(self) -> tuple[Verdict, ...]:
        """All of it."""
        return self.verdicts

    def gaps(self) -> tuple[Gap, ...]:
        """What is missing; nothing stands in its place."""
        return (("", self.missing),)

    @property
    def texts(self) -> None:
        """Nothing is kept."""
        return


class Finding(NamedTuple):
    """The outcome of one rule for one subject. *raw* is the outcome before time and reasons.

    *due* is the phase in which the rule is due for this kind of draft, *may_depart* whether for this
    kind a deviation can be explained. *explanation* tells how it came out; it is asked only for what
    is shown, so that a verdict nobody reads costs nothing. *waits*: it is `nvt` only because it waits
    for another rule that is not met. *excused* tells why the gate lets pass what would fail it.
    """

    rule: Rule
    subject: str | None
    outcome: str
    raw: str
    due: str
    place: Place
    explanation: Explanation
    may_depart: bool
    justification: Justification | None = None
    waits: bool = False
    excused: Excuse | None = None

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """What all scenarios say, those that gave the outcome first."""
        return self.explanation.whole()

    @property
    def decisive(self) -> tuple[Verdict, ...]:
        """What the scenarios say that gave the outcome."""
        return self.explanation.decisive()

    @property
    def missing(self) -> tuple[str, ...]:
        """The facts that would decide an `onbekend`."""
        return tuple(dict.fromkeys(fact for _, missing in self.gaps for fact in missing))

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """What keeps an `onbekend` from being decided."""
        return self.explanation.gaps() if self.raw == ONBEKEND else ()

    @property
    def reason(self) -> str:
        """Why it came out so."""
        return self.decisive[0].reason

    @property
    def fails(self) -> bool:
        """Whether this finding fails the gate: never so for `advies` and `voornemen`."""
        return self.outcome in FAILING and self.rule.force not in SOFT_FORCES and self.excused is None


def worst(findings: Iterable[Finding]) -> Finding | None:
    """The finding that decides what one norm came out as; None where there is none."""
    return min(findings, key=lambda found: WORST.index(found.outcome), default=None)


def fingerprint_of(rule: str, subject: str | None, identity: str) -> str:
    """Names the finding of *rule* about *subject* in the draft *identity* in every run: never depends on line numbers."""
    text = "\n".join((rule, subject or "", identity))
    return sha256(text.encode(errors="surrogateescape")).hexdigest()[:16]


class DraftReport(NamedTuple):
    """All that was found about one draft. *phase* and *kind* are None where the file is unreadable.

    *ontwerp* is the draft as it was read. *phases* are those of its kind, in order; *phase_dates* those that a date proves, each with the
    first such date and what gave it. *explanations* are the `Afwijking` blocks: the line of the
    head and the rules that it names. *floor* is the phase in which the draft was judged as being, where that is
    further than *phase*.
    """

    path: str
    title: str
    kind: str | None
    phase: str | None
    phases: tuple[str, ...]
    identity: str
    findings: tuple[Finding, ...]
    diagnostics: tuple[Diagnostic, ...]
    phase_dates: tuple[tuple[str, date, str], ...] = ()
    explanations: tuple[tuple[int, tuple[str, ...]], ...] = ()
    ontwerp: Ontwerp | None = None
    floor: str | None = None


class Report(NamedTuple):
    """The whole run. *ignored* pairs each ignored rule id with the reason, if one was given.

    *rules* are the norms that were checked, in all their versions; *registers* the data that they speak of.
    *settings* is what was set for the run and is not as it is by itself; *firm* are the norms of which no baseline
    lets a finding pass.

    *baseline* tells, after the drafts, how they stand to the baseline, where there is one.

    *drafts* may be checked only as they are asked for, so that they can be read once.
    """

    peildatum: date
    rulebook_version: str
    rulebook_sha256: str
    rulebook_size: int
    ignored: tuple[tuple[str, str | None], ...]
    drafts: Iterable[DraftReport]
    diagnostics: tuple[Diagnostic, ...]
    rules: tuple[Rule, ...] = ()
    registers: Registers | None = None
    settings: "tuple[Setting, ...]" = ()
    firm: frozenset[str] = frozenset()
    baseline: "Callable[[], BaselineStanding] | None" = None
