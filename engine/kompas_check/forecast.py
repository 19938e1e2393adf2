"""Looks ahead: which outcomes change between two dates, and under an assumption about a rule.

The same drafts are checked twice: at the reference date with the rules as they are, and at a later
date with the rules as they are assumed to be then. What differs is the forecast.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple, TypeGuard

from kompas_check.assumptions import Assumption
from kompas_check.finding import (
    AFWIJKING,
    FAILING,
    GEMOTIVEERD,
    LATER,
    NVT,
    ONBEKEND,
    VOLDAAN,
    DraftReport,
    Finding,
    Looked,
    Report,
)
from kompas_check.place import Diagnostic, Place
from kompas_check.rule import SOFT_FORCES, Rule, Rulebook

VERDWIJNT, NIEUW, ANDERS = "verdwijnt", "nieuw", "anders"
GROUPS = (VERDWIJNT, NIEUW, ANDERS)
OVERBODIG, VERLOOPT, GEWEIGERD = "overbodig", "verloopt", "geweigerd"
_OPEN = frozenset({AFWIJKING, GEMOTIVEERD, ONBEKEND, LATER})
# What a message about a justification says of it; any other says that it cannot stand.
_SAYS = {"MOT-07": VERLOOPT, "MOT-08": OVERBODIG, "MOT-12": OVERBODIG}


class Cause(NamedTuple):
    """Why an outcome changes.

    *kind* tells what the rest means. `vervalt`, `begint`, `nieuwe versie`, `in werking`: the rule does
    so on *day*; *assumed*, or by law. `fase`: *text* is reached, as *source* shows on *day*. `zonder
    datum`: the phase *text* was reached before the rule began on *day*, but no date shows it. `motivering`:
    that of *line* no longer counts, as *text* says. `uitgelegd`: that of *line* counts then.
    """

    kind: str
    day: date | None = None
    assumed: bool = False
    text: str = ""
    source: str = ""
    line: int = 0


class Change(NamedTuple):
    """One rule and subject whose outcome or force changes; None where the rule gives no result.

    *shown* is the one of both that names rule and subject. *group* is one of GROUPS. *turned* are
    the sentences whose truth changes, as they come out then.
    """

    shown: Finding
    before: Finding | None
    after: Finding | None
    group: str
    causes: tuple[Cause, ...]
    turned: tuple[Looked, ...]


class JustificationChange(NamedTuple):
    """An `Afwijking` block that does not count at the later date: *change* says in what way."""

    line: int
    rules: tuple[str, ...]
    change: str
    message: str


class DraftForecast(NamedTuple):
    """What changes for one draft, with the two reports that were compared."""

    before: DraftReport
    after: DraftReport
    changes: tuple[Change, ...]
    justifications: tuple[JustificationChange, ...]


class Forecast(NamedTuple):
    """The whole forecast, with the two reports that were compared.

    *drafts* takes those of both reports as it is asked for its own, so that it can be read once.
    """

    before: Report
    after: Report
    assumptions: tuple[Assumption, ...]
    drafts: Iterable[DraftForecast]


# ---------------------------------------------------------------- comparing


def compare(
    before: Report, after: Report, rulebook: Rulebook, assumptions: Sequence[Assumption] = ()
) -> Forecast:
    """What changes from *before* to *after*: two checks of the same files.

    *rulebook* is the one of *after*. Rules are compared by id: versions follow each other in time.
    """
    comparison = _Comparison(before.peildatum, after.peildatum, rulebook, assumptions)
    drafts = map(comparison.draft, before.drafts, after.drafts)
    return Forecast(before, after, tuple(assumptions), drafts)


class _Comparison:
    """What the comparison of every draft needs to know about the rules."""

    def __init__(self, day: date, until: date, rulebook: Rulebook, assumptions: Sequence[Assumption]) -> None:
        self.day = day
        self.names = {rule_id.casefold(): rule_id for rule_id in rulebook.ids()}
        self.order = {rule_id: index for index, rule_id in enumerate(rulebook.ids())}
        self.versions: dict[str, list[Rule]] = {}
        for rule in rulebook.rules:
            self.versions.setdefault(rule.id, []).append(rule)
        self.until = until
        self.assumed = {made.rule.id: made.day for made in assumptions}

    def draft(self, before: DraftReport, after: DraftReport) -> DraftForecast:
        old = {(found.rule.id, found.subject): found for found in before.findings}
        new = {(found.rule.id, found.subject): found for found in after.findings}
        justifications, errors = self.justifications(before, after)
        changes = []
        for key in sorted(dict.fromkeys((*old, *new)), key=lambda key: self.order[key[0]]):
            first, then = _of(old, key), _of(new, key)
            elsewhere = then is None and any(rule_id == key[0] for rule_id, _ in new)
            group = _group(first, then, elsewhere=elsewhere)
            if group is not None:
                causes = tuple(self.causes(key[0], first, then, before, after, errors))
                shown = new.get(key) or old[key]
                changes.append(Change(shown, first, then, group, causes, _turned(first, then)))
        return DraftForecast(before, after, tuple(changes), justifications)

    def causes(
        self,
        rule_id: str,
        first: Finding | None,
        then: Finding | None,
        before: DraftReport,
        after: DraftReport,
        errors: Mapping[int, Sequence[Diagnostic]],
    ) -> Iterator[Cause]:
        """Why *first* becomes *then*, as far as rules, phases and justifications tell."""
        now, later = self.version(rule_id, self.day), self.version(rule_id, self.until)
        if later is None:
            ended = [r.valid_to for r in self.versions[rule_id] if r.valid_to and r.valid_to < self.until]
            day = max(ended) + timedelta(days=1)
            yield Cause("vervalt", day, self.assumed.get(rule_id) == day)
            return
        changed = now is None or now.valid_from != later.valid_from
        if changed:
            assumed = self.assumed.get(rule_id) == later.valid_from
            kind = "in werking" if assumed else "begint" if now is None else "nieuwe versie"
            yield Cause(kind, later.valid_from, assumed)
        if then is None:
            return
        if then.outcome in FAILING and changed and _reached(before, then.due):
            yield Cause("zonder datum", later.valid_from, text=then.due)
        was_later = first is not None and first.outcome == LATER
        if was_later and then.outcome in FAILING and not _reached(before, then.due):
            yield _phase(then.due, after)
        if first is not None and first.justification is not None and then.justification is None:
            line = first.justification.line
            yield from (Cause("motivering", text=error.message, line=line) for error in errors.get(line, ()))
        if then.justification is not None and (first is None or first.justification is None):
            yield Cause("uitgelegd", line=then.justification.line)

    def justifications(
        self, before: DraftReport, after: DraftReport
    ) -> tuple[tuple[JustificationChange, ...], dict[int, list[Diagnostic]]]:
        """What is newly wrong with each `Afwijking` block, and all that is wrong then by its line."""
        told = {_fault(found, self.day) for found in before.diagnostics}
        errors: dict[int, list[Diagnostic]] = {}
        changes = []
        for found in after.diagnostics:
            if not found.code.startswith("MOT") or found.severity != "error":
                continue
            line, written = max(block for block in after.explanations if block[0] <= found.place.line)
            errors.setdefault(line, []).append(found)
            if _fault(found, self.until) not in told:
                change = _SAYS.get(found.code, GEWEIGERD)
                rules = tuple(self.names.get(name.casefold(), name) for name in written)
                changes.append(JustificationChange(line, rules, change, found.message))
        return tuple(changes), errors

    def version(self, rule_id: str, day: date) -> Rule | None:
        """The version of a rule that holds on *day*."""
        return next((rule for rule in self.versions[rule_id] if rule.in_force(day)), None)


Key = tuple[str, str | None]


def _fault(found: Diagnostic, day: date) -> tuple[str, Place, str]:
    """What makes a message the same on two days: all but the reference date *day* that it names."""
    return found.code, found.place, found.message.replace(day.isoformat(), "")


def _of(findings: Mapping[Key, Finding], key: Key) -> Finding | None:
    """The finding of rule and subject; where the rule as a whole does not apply, that one."""
    found = findings.get(key)
    if found is None:
        whole = findings.get((key[0], None))
        return whole if whole is not None and whole.outcome == NVT else None
    return found


def _applies(found: Finding | None) -> TypeGuard[Finding]:
    return found is not None and found.outcome != NVT


def _binds(found: Finding | None) -> TypeGuard[Finding]:
    """Whether the rule applies, and is more than advice or an intention."""
    return _applies(found) and found.rule.force not in SOFT_FORCES


def _group(first: Finding | None, then: Finding | None, *, elsewhere: bool) -> str | None:
    """Where a change belongs; None where nothing changes.

    A rule that does not apply and one that is not in force come to the same. *elsewhere* tells that
    the rule speaks then, but no longer of this subject: what was open has not been settled.
    """
    if not _applies(first) and not _applies(then):
        return None
    if _applies(first) and _applies(then) and _state(first) == _state(then):
        return None
    met = not _applies(then) or then.outcome == VOLDAAN
    if _binds(first) and first.outcome in _OPEN and met and not elsewhere:
        return VERDWIJNT
    if _binds(then) and (not _binds(first) or (then.fails and not first.fails)):
        return NIEUW
    return ANDERS


def _state(found: Finding) -> tuple[str, str]:
    return found.outcome, found.rule.force


def _turned(first: Finding | None, then: Finding | None) -> tuple[Looked, ...]:
    """The sentences of one version whose truth changes, as they come out then."""
    if first is None or then is None or first.rule.valid_from != then.rule.valid_from:
        return ()
    old = {(verdict.scenario, look.line): look for verdict in first.verdicts for look in verdict.looked}
    found: dict[Looked, None] = {}
    for verdict in then.verdicts:
        for look in verdict.looked:
            earlier = old.get((verdict.scenario, look.line))
            if earlier is not None and earlier.truth is not look.truth:
                found[look] = None
    return tuple(found)


def _reached(draft: DraftReport, phase: str) -> bool:
    """Whether *draft* has come to *phase*."""
    phases, reached = draft.phases, draft.floor or draft.phase
    return reached in phases and phase in phases and phases.index(reached) >= phases.index(phase)


def _phase(due: str, after: DraftReport) -> Cause:
    """That the phase *due* is reached, with the first date that shows it."""
    rank = after.phases.index(due) if due in after.phases else 0
    moments = [(day, source) for phase, day, source in after.phase_dates
               if phase in after.phases and after.phases.index(phase) >= rank]  # fmt: skip
    day, source = min(moments, default=(None, ""))
    return Cause("fase", day, text=due, source=source)
