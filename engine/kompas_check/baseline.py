"""The baseline: findings that somebody has accepted for now, with a reason and an end date. It explains nothing."""

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kompas_check.accepted import Accepted, BaselineStanding
from kompas_check.files import MAX_KEPT_BYTES, read_file
from kompas_check.finding import (
    AFWIJKING,
    BASIS,
    FAILING,
    ONBEKEND,
    DraftReport,
    Excuse,
    Finding,
    fingerprint_of,
)
from kompas_check.messages import ERROR, breaks_file, diagnostic, file_reason
from kompas_check.place import Diagnostic, Place
from kompas_check.rule import Rule
from kompas_check.toml_file import Entry, Key, parse_toml
from kompas_check.translation import tr, tr_later

_FAMILY = "BAS"
HEAD = tr_later(
    "# De basis: bevindingen die voorlopig zijn geaccepteerd. Dit is geen motivering.\n"
    "# U kunt 'reason' en 'until' hier aanpassen, opmerkingen toevoegen en bevindingen weghalen."
)


class Baseline(NamedTuple):
    """A baseline as it was read; with an error among *diagnostics* it accepts nothing."""

    path: str
    entries: tuple[Accepted, ...]
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def broken(self) -> bool:
        """Whether the file has an error."""
        return any(found.severity == ERROR for found in self.diagnostics)


def keys() -> tuple[Key, ...]:
    """The keys of a baseline."""
    return (
        Key("finding", "tabellen", tr("Een bevinding die voorlopig is geaccepteerd."), keys=(
            Key("fingerprint", "tekst", tr("De vingerafdruk van de bevinding."), '"b449927fd2c05c28"', required=True),
            Key("draft", "tekst", tr("Het kenmerk van het ontwerp."), '"36799 wetsvoorstel"', required=True),
            Key("title", "tekst", tr("De titel van het ontwerp."), '"Wet gegevensloket"'),
            Key("rule", "tekst", tr("De norm."), '"NORM-01"', required=True),
            Key("subject", "tekst", tr("Waarover de bevinding gaat."), '"gemeenten"'),
            Key("outcome", "keuze", tr("De uitkomst die is geaccepteerd."), '"afwijking"', (AFWIJKING, ONBEKEND), required=True),
            Key("accepted", "datum", tr("De dag waarop zij is geaccepteerd."), "2026-11-23", required=True),
            Key("reason", "tekst", tr("Waarom zij voorlopig mag blijven."), f'"{tr("wordt hersteld bij de nota van wijziging")}"', required=True),
            Key("until", "datum", tr("Tot en met welke dag zij mag blijven."), "2027-03-01", required=True),
        )),
    )  # fmt: skip


def read_baseline(path: Path) -> Baseline:
    """The baseline in the file *path*; whatever is wrong with it is told, nothing is raised."""
    try:
        data = read_file(path, MAX_KEPT_BYTES)  # one for many drafts is larger than settings ever are
    except OSError as error:
        return Baseline(str(path), (), (diagnostic("BAS-01", Place(str(path)), reason=file_reason(error)),))
    file = parse_toml(data, str(path), keys(), _FAMILY)
    return _baseline(file.path, file.values.get("finding"), file.diagnostics)


def parse_baseline(text: str, name: str) -> Baseline:
    """The same of a text."""
    file = parse_toml(text.encode(), name, keys(), _FAMILY)
    return _baseline(file.path, file.values.get("finding"), file.diagnostics)


def _baseline(path: str, findings: Entry | None, faults: Sequence[Diagnostic]) -> Baseline:
    found: dict[tuple[str, str], Accepted] = {}
    diagnostics = list(faults)
    if any(one.severity == ERROR for one in faults) or findings is None:
        return Baseline(path, (), tuple(diagnostics))
    for entry in findings.value:
        values = {name: part.value for name, part in entry.value.items()}
        accepted = Accepted(place=entry.place, **{"title": "", "subject": None, **values})
        if accepted.fingerprint != fingerprint_of(accepted.rule, accepted.subject, accepted.draft):
            diagnostics.append(
                diagnostic("BAS-06", entry.value["fingerprint"].place, found=accepted.fingerprint)
            )
            continue
        first = found.setdefault((accepted.fingerprint, accepted.outcome), accepted)
        if first is not accepted:
            diagnostics.append(diagnostic("BAS-07", entry.place, line=first.place.line))
    return Baseline(path, tuple(found.values()), tuple(diagnostics))


# ---------------------------------------------------------------- what it does to a check


class Comparison:
    """Holds a check against a baseline on *day*: what it accepts, what is new, what is solved.

    *rules* are the norms that are checked; of the norms *firm* nothing is accepted.
    """

    def __init__(
        self, baseline: Baseline, day: date, rules: Iterable[Rule], firm: frozenset[str] = frozenset()
    ) -> None:
        self.baseline = baseline
        self.day = day
        self.firm = firm
        self.checked = {rule.id for rule in rules if rule.valid_from <= day}
        self.accepted = {(one.fingerprint, one.outcome): one for one in baseline.entries}
        self.of_draft: dict[str, list[Accepted]] = {}
        for one in baseline.entries:
            self.of_draft.setdefault(one.draft, []).append(one)
        self.met: dict[str, str] = {}  # the identity of each draft, with its path
        self.fates: dict[str, list[str]] = {"new": [], "unchanged": [], "expired": [], "refused": []}
        self.solved: dict[Accepted, str | None] = {}
        self.present: set[Accepted] = set()

    @property
    def warnings(self) -> tuple[Diagnostic, ...]:
        """The entries that count no more because their last day has passed."""
        return tuple(
            diagnostic("BAS-08", one.place, until=one.until, about=one.about)
            for one in self.baseline.entries
            if one.until < self.day
        )

    def held(self, drafts: Iterable[DraftReport]) -> Iterator[DraftReport]:
        """*drafts*, with what the baseline accepts excused."""
        for draft in drafts:
            yield self._draft(draft) if draft.findings else draft

    def standing(self) -> BaselineStanding:
        """How the baseline stands, when all drafts have passed by."""
        unchecked = [
            one for one in self.baseline.entries if one not in self.solved and one not in self.present
        ]
        return BaselineStanding(self.baseline.path, **{name: tuple(found) for name, found in self.fates.items()},
                                solved=tuple(self.solved.items()), unchecked=tuple(unchecked))  # fmt: skip

    def _draft(self, draft: DraftReport) -> DraftReport:
        first = self.met.setdefault(draft.identity, draft.path)
        entries = self.of_draft.get(draft.identity, ())
        if first != draft.path:
            self._twin(draft)
            if not entries:
                return draft
            place = (
                Place(draft.path, draft.ontwerp.head.place.line, 1)
                if draft.ontwerp is not None
                else Place(draft.path)
            )
            told = diagnostic("BAS-09", place, other=first)
            return draft._replace(diagnostics=(*draft.diagnostics, told))
        outcomes: dict[str, str] = {}
        findings = []
        for found in draft.findings:
            if found.outcome in FAILING:
                name = fingerprint_of(found.rule.id, found.subject, draft.identity)
                outcomes[name] = found.outcome
                findings.append(self._finding(found, name) if found.fails else found)
            else:
                findings.append(found)
        self._solve(draft, entries, outcomes)
        return draft._replace(findings=tuple(findings))

    def _finding(self, found: Finding, name: str) -> Finding:
        one = self.accepted.get((name, found.outcome))
        if one is None:
            self.fates["new"].append(name)
        elif found.rule.id in self.firm:
            self.fates["refused"].append(name)
        elif one.until < self.day:
            self.fates["expired"].append(name)
        else:
            self.fates["unchanged"].append(name)
            return found._replace(excused=Excuse(BASIS, one.reason, one.until))
        return found

    def _twin(self, draft: DraftReport) -> None:
        """Of two files that say that they are the same draft, only the first is held against the baseline."""
        self.fates["new"] += [fingerprint_of(found.rule.id, found.subject, draft.identity)
                              for found in draft.findings if found.fails]  # fmt: skip

    def _solve(self, draft: DraftReport, entries: Iterable[Accepted], outcomes: Mapping[str, str]) -> None:
        """Tell what of *entries* is no longer so; of a draft with an error in it, that is not known."""
        faulty = any(map(breaks_file, draft.diagnostics))
        for one in entries:
            now = outcomes.get(one.fingerprint)
            if now == one.outcome:
                self.present.add(one)
            elif one.rule in self.checked and not faulty:
                self.solved[one] = now


# ---------------------------------------------------------------- how it is written


def rewritten(text: str, old: Baseline, new: Sequence[Accepted], gone: Sequence[Accepted]) -> str | None:
    """The baseline *text*, which says *old*, with *new* and without *gone*; None where that cannot be done safely.

    All that people wrote stays, but for the comment right above an entry that goes.
    """
    text = extended(pruned(text, gone) if gone else text, new)
    again = parse_baseline(text, old.path)
    wanted = {*map(_bare, old.entries), *map(_bare, new)} - {*map(_bare, gone)}
    return None if again.broken or {*map(_bare, again.entries)} != wanted else text


def _bare(one: Accepted) -> Accepted:
    """*one*, wherever it stands."""
    return one._replace(place=Place(""))


def extended(text: str, entries: Sequence[Accepted]) -> str:
    """The baseline *text* (empty for a new one) with *entries* behind what is there."""
    return (
        "\n".join([(text or tr(HEAD)).rstrip("\n") + "\n", *map(_entry_text, entries)]) if entries else text
    )


def pruned(text: str, entries: Iterable[Accepted]) -> str:
    """The baseline *text* without *entries*; the comment right above one goes with it, all else stays."""
    lines = text.split("\n")
    heads = [number for number, line in enumerate(lines) if line.lstrip().startswith("[[")]
    dropped: set[int] = set()
    for one in entries:
        head = one.place.line - 1
        after = bisect_right(heads, head)
        end = heads[after] if after < len(heads) else len(lines)
        while end > head + 1 and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#")):
            end -= 1  # a comment behind it is about something else
        while end < len(lines) and not lines[end].strip():
            end += 1
        dropped.update(range(_with_comment(lines, head), end))
    return "\n".join(line for number, line in enumerate(lines) if number not in dropped).rstrip("\n") + "\n"


def _with_comment(lines: Sequence[str], head: int) -> int:
    """Where the comment begins that stands right above the line *head*."""
    while head and lines[head - 1].lstrip().startswith("#"):
        head -= 1
    return head


def _entry_text(one: Accepted) -> str:
    subject = [f"subject = {_quoted(one.subject)}"] if one.subject is not None else []
    title = [f"title = {_quoted(one.title)}"] if one.title else []
    lines = [
        "[[finding]]",
        f"rule = {_quoted(one.rule)}",
        *subject,
        f"outcome = {_quoted(one.outcome)}",
        f"draft = {_quoted(one.draft)}",
        *title,
        f"accepted = {one.accepted}",
        f"until = {one.until}",
        f"reason = {_quoted(one.reason)}",
        f"fingerprint = {_quoted(one.fingerprint)}",
    ]
    return "\n".join([*lines, ""])


def _quoted(text: str) -> str:
    """*text* as TOML writes it: as JSON does, but for one control character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
