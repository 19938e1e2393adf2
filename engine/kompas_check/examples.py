"""The examples of norms: what each should come out as, what it did come out as, and why.

An example is a draft file in a folder named after a norm; its name begins with the outcome
(`NORM-01/afwijking-zonder-toets.kompas`), its first line gives the reference date.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kompas_check.check import SUFFIX, Check
from kompas_check.excuses import FILE, Excuse, excuse, read_excuses
from kompas_check.files import read_file
from kompas_check.finding import AFWIJKING, GEMOTIVEERD, NVT, ONBEKEND, OUTCOMES, VOLDAAN, Finding, worst
from kompas_check.folders import files_under
from kompas_check.language import NotUnderstood
from kompas_check.messages import breaks_file, diagnostic, did_you_mean, file_reason
from kompas_check.mutants import Mutant, Noticed, Trial
from kompas_check.place import Diagnostic, Place
from kompas_check.plan import Plan
from kompas_check.rule import Rule
from kompas_check.translation import tr
from kompas_check.values import Values

_DAY = re.compile(r"\s*#\s*peildatum:\s*(\S.*?)\s*")
_LIKE_AN_ID = re.compile(r"[A-Z][A-Z0-9]*(?:-[A-Za-z0-9.]+)+")


class Example(NamedTuple):
    """A draft file that shows what the norm *rule* means: on *day* it comes out as *expected*."""

    path: Path
    rule: str
    expected: str
    day: date
    data: bytes


class Tried(NamedTuple):
    """What came of an example. *finding* is None where the norm gave no result at all.

    *versions* are the rules of that id; *errors* what is wrong in the file.
    """

    example: Example
    finding: Finding | None
    errors: tuple[Diagnostic, ...]
    versions: tuple[Rule, ...]

    @property
    def passed(self) -> bool:
        """Whether the example came out as its name says, without a fault in the file."""
        found = self.finding
        return not self.errors and found is not None and found.outcome == self.example.expected

    @property
    def readable(self) -> bool:
        """Whether the file could be used: a justification that does not stand is an outcome too."""
        return not any(breaks_file(error) for error in self.errors)


class ExampleReport(NamedTuple):
    """The whole run. *rules* are the norms that were looked at, *bare* those without any example.

    *noticed* tells of the norms that should have examples here what these test. *diagnostics* are
    errors of rules and of files that are not usable, *gaps* what no example shows (an error where the
    run is *strict*), *remarks* the rest.
    """

    rules: tuple[Rule, ...]
    tried: tuple[Tried, ...]
    bare: tuple[Rule, ...]
    noticed: tuple[Noticed, ...]
    diagnostics: tuple[Diagnostic, ...]
    gaps: tuple[Diagnostic, ...]
    remarks: tuple[Diagnostic, ...]
    strict: bool

    @property
    def exit_code(self) -> int:
        """0 all came out as they should, 1 not all did or something is missing, 2 an unusable file, 3 nothing."""
        if self.diagnostics or not all(tried.readable for tried in self.tried):
            return 2
        if self.bare or (self.strict and self.gaps) or not all(tried.passed for tried in self.tried):
            return 1
        return 0 if self.tried else 3


def wanted_outcomes(rule: Rule) -> frozenset[str]:
    """The outcomes that the examples of *rule* should show together.

    A prohibition cannot be met. Where what must be is one of the conditions too, it cannot be failed.
    """
    wanted = {ONBEKEND, NVT}
    required = [(line.tests, s.conditions) for s in rule.scenarios for line in s.requirements]
    if any(tests != (("verboden",),) for tests, _ in required):
        wanted.add(VOLDAAN)
    if any(tests not in [line.tests for line in conditions] for tests, conditions in required):
        wanted |= {AFWIJKING, GEMOTIVEERD} if rule.may_depart else {AFWIJKING}
    return frozenset(wanted)


class Examples:
    """The examples of a folder; *plan* knows the norms."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.ids = plan.rulebook.ids()
        self.checks: dict[tuple[date, str], Check] = {}

    def find(self, folder: Path, select: Sequence[str] = ()) -> tuple[list[Example], list[Diagnostic]]:
        """The examples under *folder* (of the norms *select*), and what is wrong with the others."""
        examples: list[Example] = []
        problems: list[Diagnostic] = []
        for path in files_under(folder, SUFFIX):
            found = self.read(path)
            if isinstance(found, Diagnostic):
                if not select or path.parent.name not in self.ids or path.parent.name in select:
                    problems.append(found)
            elif not select or found.rule in select:
                examples.append(found)
        return examples, problems

    def excuses(
        self, folder: Path, select: Sequence[str] = ()
    ) -> tuple[dict[str, list[Excuse]], list[Diagnostic]]:
        """What no example can notice, by norm, as the files under *folder* say, and what is wrong in them."""
        excuses: dict[str, list[Excuse]] = {}
        problems: list[Diagnostic] = []
        for path in files_under(folder, FILE):
            rule = path.parent.name
            if path.name.casefold() != FILE or (select and rule in self.ids and rule not in select):
                continue
            if rule not in self.ids:
                problems.append(self.homeless(path))
                continue
            try:
                found, wrong = read_excuses(read_file(path), str(path))
            except OSError as error:
                problems.append(diagnostic("ONT-01", Place(str(path)), reason=file_reason(error)))
            else:
                excuses.setdefault(rule, []).extend(found)
                problems += wrong
        return excuses, problems

    def homeless(self, path: Path) -> Diagnostic:
        """What is wrong with a file in a folder that is not named after a norm."""
        place, rule = Place(str(path)), path.parent.name
        if self.plan.broken:
            return diagnostic("VBD-05", place, found=rule)
        return diagnostic("VBD-01", place, found=rule, hint=did_you_mean(rule, self.ids))

    def read(self, path: Path) -> Example | Diagnostic:
        """The example in the file *path*, or what is wrong with it."""
        place, rule = Place(str(path)), path.parent.name
        expected = path.stem.partition("-")[0].casefold()
        if rule not in self.ids:
            if (
                expected not in OUTCOMES
                and not did_you_mean(rule, self.ids)
                and not _LIKE_AN_ID.fullmatch(rule)
            ):
                return diagnostic("VBD-04", place)
            return self.homeless(path)
        if expected not in OUTCOMES:
            return diagnostic("VBD-02", place, found=path.name, expected=", ".join(OUTCOMES),
                              hint=did_you_mean(expected, OUTCOMES))  # fmt: skip
        try:
            data = read_file(path)
        except OSError as error:
            return diagnostic("ONT-01", place, reason=file_reason(error))
        day = reference_date(data, self.plan.reader.values)
        if day is None:
            first = data.partition(b"\n")[0].decode("utf-8-sig", errors="replace").strip()
            return diagnostic("VBD-03", Place(str(path), 1, 1), found=first)
        return Example(path, rule, expected, day, data)

    def run(self, example: Example, trials: Sequence[Trial] = ()) -> Tried:
        """Check one example against its norm, on its own reference date; one that is good is shown to *trials*."""
        key = example.day, example.rule
        check = self.checks.get(key)
        if check is None:
            check = self.checks[key] = Check(self.plan, example.day, [example.rule])
        studied = check.study(example.data, str(example.path))
        report = check.judge(studied)
        errors = tuple(found for found in report.diagnostics if found.severity == "error")
        tried = Tried(example, worst(report.findings), errors, tuple(check.chosen))
        for trial in trials if tried.passed else ():
            trial.show(studied.facts, studied.broken, example.expected)
        return tried


def reference_date(data: bytes, values: Values) -> date | None:
    """The date in the first line of an example, `# peildatum: 2026-11-23`; None where there is none."""
    match = _DAY.fullmatch(data.partition(b"\n")[0].decode("utf-8-sig", errors="replace"))
    if match is None:
        return None
    try:
        kind, day = values.read("datum", match[1])
    except NotUnderstood:
        return None
    return day if kind == "datum" else None


def run_examples(
    plan: Plan, folder: Path, rules: Iterable[Rule], select: Sequence[str] = (), *, strict: bool = False
) -> ExampleReport:
    """Run the examples under *folder*; *rules* are the norms that should have examples there."""
    examples = Examples(plan)
    found, problems = examples.find(folder, select)
    excuses, faults = examples.excuses(folder, select)
    looked = tuple(rule for rule in rules if not select or rule.id in select)
    trials: dict[str, list[Trial]] = {}
    for rule in looked:
        versions = [other for other in plan.rulebook.rules if other.id == rule.id]
        trials.setdefault(rule.id, []).append(Trial(rule, versions))
    tried = tuple(examples.run(example, trials.get(example.rule, ())) for example in found)
    noticed: list[Noticed] = []
    for rule_id in dict.fromkeys((*trials, *excuses)):
        own = [trial.noticed() for trial in trials.get(rule_id, ())]
        changed, wrong = excuse(own, excuses.get(rule_id, ()))
        noticed += changed
        faults += wrong
    shown: dict[str, set[str]] = {}
    for example in found:
        shown.setdefault(example.rule, set()).add(example.expected)
    gaps = [gap for one in noticed if one.rule.id in shown for gap in _gaps(one, shown[one.rule.id])]
    gaps += [diagnostic("VBD-11", rule.place, found=rule.id, period=rule.period) for rule in looked
             if rule.id in shown and not any(one.rule == rule.id and rule.in_force(one.day) for one in found)]  # fmt: skip
    own_ids = {rule.id for rule in looked}
    others = tuple(rule for rule in plan.rulebook.rules if rule.id in shown and rule.id not in own_ids)
    problems += faults
    return ExampleReport(
        (*looked, *others),
        tried,
        tuple(rule for rule in looked if rule.id not in shown),
        tuple(noticed),
        (*plan.broken, *(problem for problem in problems if problem.severity == "error")),
        tuple(gaps),
        tuple(problem for problem in (*plan.diagnostics, *problems) if problem.severity != "error"),
        strict,
    )


def _gaps(noticed: Noticed, shown: set[str]) -> Iterator[Diagnostic]:
    """What the examples of a norm do not show: outcomes, scenarios, exceptions, and single sentences.

    Of a scenario or an exception that no example gets to, the sentences are not told as well; what
    holds for several rows is told once.
    """
    rule = noticed.rule
    missing = [outcome for outcome in OUTCOMES if outcome in wanted_outcomes(rule) - shown]
    if missing:
        yield diagnostic("VBD-06", rule.place, found=rule.id, missing=", ".join(missing))
    for scenario, exception in noticed.unused:
        if exception:
            yield diagnostic("VBD-08", exception[0].place, found=rule.id, scenario=scenario.name,
                             sentence=" ".join(line.sentence for line in exception))  # fmt: skip
        else:
            yield diagnostic("VBD-07", scenario.place, found=rule.id, scenario=scenario.label)
    told = {one.place for unused in noticed.unused for one in unused.exception or (unused.scenario,)}
    written: dict[tuple[Place, str], list[Mutant]] = {}
    for mutant in noticed.survivors:
        if not {mutant.scenario.place, mutant.line.place} & told:
            written.setdefault((mutant.line.place, mutant.change.told), []).append(mutant)
    for (place, change), (first, *others) in written.items():
        rows = [str(one.scenario.place.line) for one in (first, *others)] if first.scenario.row else []
        where = tr(", de rij op regel {lines}", lines=", ".join(rows)) if rows else ""
        yield diagnostic("VBD-09", place, found=rule.id, change=tr(change), sentence=first.line.sentence,
                         scenario=first.scenario.name, hint=tr(first.change.wanted), rows=where)  # fmt: skip
