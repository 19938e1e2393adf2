"""What the accountability in an explanatory memorandum says of a draft, as values.

It tells which norms apply and how each was met, where and why the draft departs from one, what comes later, and
(apart, for its author) what is not in order yet: nothing that is open goes without being said.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from kompas_check.finding import (
    AFWIJKING,
    FAILING,
    GEMOTIVEERD,
    LATER,
    NVT,
    ONBEKEND,
    VOLDAAN,
    DraftReport,
    Excuse,
    Finding,
    Justification,
    Report,
    worst,
)
from kompas_check.place import Diagnostic
from kompas_check.report.memo_found import Source, deviation, met, names, subject
from kompas_check.report.memo_words import capital, dated, references
from kompas_check.rule import SOFT_FORCES, Rule
from kompas_check.strictness import Setting

OPEN = "open"  # what is not in order: a deviation without reasons, or too little said


class Way(NamedTuple):
    """How a norm came out for *subjects* (none: for the draft as a whole), and where that stands for each.

    *where* has a text for each subject (at least one); an empty text: the draft does not say. *named*: *how* says
    itself whom or what it is about.
    """

    subjects: tuple[str, ...]
    how: str
    where: tuple[str, ...]
    named: bool = False


class Row(NamedTuple):
    """A norm that applies, and all that is known of how it was met.

    *deviations* gives subjects with the number of the deviation that explains, and where; *open* and *later* are the
    subjects (an empty text: the draft as a whole) for which the norm is not in order, or comes later.
    """

    rule: Rule
    ways: tuple[Way, ...]
    deviations: tuple[tuple[str, int, str], ...]
    open: tuple[str, ...]
    later: tuple[str, ...]


class Departed(NamedTuple):
    """A norm that a deviation departs from, for whom, and what was found."""

    rule: Rule
    subjects: tuple[str, ...]
    found: tuple[str, ...]


class Deviation(NamedTuple):
    """A deviation that the draft explains; *anticipates* is the rule whose announced change it is ahead of."""

    number: int
    norms: tuple[Departed, ...]
    reasons: Justification
    where: str
    anticipates: Rule | None


class Open(NamedTuple):
    """A norm that is not in order for *subjects*: what was found or what is missing, and why a gate let it pass."""

    rule: Rule
    subjects: tuple[str, ...]
    found: tuple[str, ...]
    missing: tuple[str, ...]
    excused: Excuse | None


class Later(NamedTuple):
    """The norms that are due only in *phase*."""

    phase: str
    rules: tuple[Rule, ...]


class Absent(NamedTuple):
    """A norm that does not apply, and why not."""

    rule: Rule
    reasons: tuple[str, ...]


class Part(NamedTuple):
    """What binds (or what does not: advice and announced norms): the rows of each framework, and the rest.

    *counts* tells how many norms came out how: `voldaan`, `gemotiveerd`, `open`, `later` and `nvt`.
    """

    frameworks: tuple[tuple[str, tuple[Row, ...]], ...]
    deviating: tuple[Open, ...]
    unknown: tuple[Open, ...]
    later: tuple[Later, ...]
    absent: tuple[Absent, ...]
    counts: dict[str, int]


class Memo(NamedTuple):
    """The whole accountability.

    *ignored* are the norms left out, with the reason if one was given, *selected* those alone looked at.
    *placeless* are norms that are met without a place being named, *unverified* those whose source was not
    read at first hand; *problems* is what is wrong, or worth knowing, in the files, *settings*
    what was set for the run.
    """

    kind: str | None
    title: str
    dossier: str
    phase: str | None
    day: date
    rulebook: str
    size: int
    ignored: tuple[tuple[str, str | None], ...]
    selected: tuple[str, ...]
    binding: Part
    soft: Part
    deviations: tuple[Deviation, ...]
    placeless: tuple[str, ...]
    unverified: tuple[str, ...]
    problems: tuple[Diagnostic, ...]
    settings: tuple[Setting, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether nothing is open and no file has an error."""
        return not self.binding.counts.get(OPEN) and bool(self.kind) and not any(
            found.severity == "error" for found in self.problems)  # fmt: skip


def memo(report: Report, draft: DraftReport, selected: Sequence[str] = ()) -> Memo:
    """The accountability of *draft*, one of *report*; *selected* are the norms that alone were checked."""
    problems = (*report.diagnostics, *draft.diagnostics)
    if draft.ontwerp is None:
        source, dossier = None, ""
    else:
        source = Source(draft.ontwerp, report.peildatum)
        value = draft.ontwerp.head.get("dossier")
        dossier = value.text if value is not None and value.kind == "tekst" else ""
    findings = draft.findings if source is not None else ()
    deviations, numbers = _deviations(findings, source, report.rules)
    hard = [found for found in findings if found.rule.force not in SOFT_FORCES]
    soft = [found for found in findings if found.rule.force in SOFT_FORCES]
    binding, unbinding = (_part(part, source, numbers, draft.phases) for part in (hard, soft))
    rows = [row for part in (binding, unbinding) for _, members in part.frameworks for row in members]
    return Memo(
        draft.kind,
        draft.title,
        dossier,
        draft.phase,
        report.peildatum,
        report.rulebook_version,
        report.rulebook_size,
        report.ignored,
        tuple(sorted(selected, key=natural)),
        binding,
        unbinding,
        deviations,
        tuple(row.rule.id for row in rows if any("" in way.where for way in row.ways)),
        tuple(row.rule.id for row in rows if not row.rule.verified),
        problems,
        tuple(row for row in report.settings if row.name != "select"),  # the table at the top has it
    )


def natural(text: str) -> tuple[tuple[str, int], ...]:
    """The order of numbers as people count: 4.9 before 4.10."""
    return tuple((word, int(number or 0)) for word, number in re.findall(r"(\D*)(\d*)", text.casefold()))


def _by_rule(findings: Iterable[Finding]) -> list[tuple[Rule, list[Finding]]]:
    """The findings of each norm, in the order of frameworks and numbers."""
    found: dict[str, list[Finding]] = {}
    for one in findings:
        found.setdefault(one.rule.id, []).append(one)
    groups = [(members[0].rule, members) for members in found.values()]
    return sorted(groups, key=lambda group: (group[0].framework.casefold(), natural(group[0].id)))


def _part(
    findings: Sequence[Finding],
    source: Source | None,
    numbers: dict[int, int],
    phases: Sequence[str],
) -> Part:
    if source is None:
        return Part((), (), (), (), (), {})
    frameworks: dict[str, list[Row]] = {}
    deviating: list[Open] = []
    unknown: list[Open] = []
    later: dict[str, list[Rule]] = {}
    absent: list[Absent] = []
    counts: Counter[str] = Counter()
    for rule, members in _by_rule(findings):
        by_outcome: dict[str, list[Finding]] = {}
        for found in members:
            by_outcome.setdefault(found.outcome, []).append(found)
        decisive = worst(members)
        outcome = decisive.outcome if decisive is not None else NVT
        counts[OPEN if outcome in FAILING else outcome] += 1
        if VOLDAAN in by_outcome or GEMOTIVEERD in by_outcome:
            frameworks.setdefault(rule.framework, []).append(_row(rule, members, source, numbers))
        deviating += _open(rule, by_outcome.get(AFWIJKING, ()), source)
        unknown += _open(rule, by_outcome.get(ONBEKEND, ()), source)
        for phase in dict.fromkeys(found.due for found in by_outcome.get(LATER, ())):
            later.setdefault(phase, []).append(rule)
        if outcome == NVT:
            reasons = dict.fromkeys(capital(dated(found.reason)) for found in members)
            absent.append(Absent(rule, tuple(reasons)))
    order = {phase: number for number, phase in enumerate(phases)}
    phased = sorted(later.items(), key=lambda entry: order.get(entry[0], -1))
    return Part(
        tuple((name, tuple(rows)) for name, rows in frameworks.items()),
        tuple(deviating),
        tuple(unknown),
        tuple(Later(phase, tuple(rules)) for phase, rules in phased),
        tuple(absent),
        dict(counts),
    )


def _row(rule: Rule, members: Sequence[Finding], source: Source, numbers: dict[int, int]) -> Row:
    alike: dict[tuple[str, bool], list[tuple[str, str]]] = {}
    deviations: dict[tuple[str, int, str], None] = {}
    open_: dict[str, None] = {}
    later: dict[str, None] = {}
    for found in members:
        about = subject(found, source)
        if found.outcome == VOLDAAN:
            how, where = met(found, source)
            alike.setdefault((how, names(how, found, source)), []).append((about, where))
        elif found.outcome == GEMOTIVEERD and found.justification is not None:
            line = found.justification.line
            deviations[about, numbers[line], _reference(line, source)] = None
        elif found.outcome in FAILING:
            open_[about] = None
        elif found.outcome == LATER:
            later[about] = None
    ways = (Way(tuple(about for about, _ in spots), how, _where(spots), named)
            for (how, named), spots in alike.items())  # fmt: skip
    return Row(rule, tuple(ways), tuple(deviations), tuple(open_), tuple(later))


def _where(spots: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """The place for each subject; one where all are alike."""
    places = [where for _, where in spots]
    return tuple(places[:1] if len(set(places)) == 1 else places)


def _deviations(
    findings: Iterable[Finding], source: Source | None, rules: Iterable[Rule]
) -> tuple[tuple[Deviation, ...], dict[int, int]]:
    """The deviations in the order of the draft, and the number of each by its line in the draft."""
    by_line: dict[int, list[Finding]] = {}
    for found in findings:
        if found.outcome == GEMOTIVEERD and found.justification is not None:
            by_line.setdefault(found.justification.line, []).append(found)
    numbers = {line: number for number, line in enumerate(sorted(by_line), 1)}
    by_id = {rule.id.casefold(): rule for rule in rules}
    told = []
    for line, number in numbers.items():
        members = by_line[line]
        reasons = members[0].justification
        if reasons is None or source is None:
            continue
        departed = []
        for rule, own in _by_rule(members):
            subjects = dict.fromkeys(filter(None, (subject(found, source) for found in own)))
            what = dict.fromkeys(deviation(found, source) for found in own)
            departed.append(Departed(rule, tuple(subjects), tuple(what)))
        ahead = by_id.get((reasons.anticipates or "").casefold())
        told.append(Deviation(number, tuple(departed), reasons, _reference(line, source), ahead))
    return tuple(told), numbers


def _reference(line: int, source: Source) -> str:
    """Where the memorandum accounts for the deviation on *line*; nothing where the draft does not say."""
    for block in source.ontwerp.all("afwijking"):
        value = block.get("vindplaats")
        if block.place.line == line and value is not None and value.kind == "verwijzing":
            return references(value.data)
    return ""


def _open(rule: Rule, members: Sequence[Finding], source: Source) -> list[Open]:
    """What is open of a norm: one for all subjects, and one for those that a gate lets pass."""
    groups: dict[Excuse | None, list[Finding]] = {}
    for found in members:
        groups.setdefault(found.excused, []).append(found)
    told = []
    for excused, own in groups.items():
        subjects = dict.fromkeys(filter(None, (subject(found, source) for found in own)))
        what = dict.fromkeys(deviation(found, source) for found in own if found.raw == AFWIJKING)
        missing = dict.fromkeys(fact for found in own for fact in found.missing)
        told.append(Open(rule, tuple(subjects), tuple(what), tuple(missing), excused))
    return told
