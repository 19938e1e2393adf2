"""The examples of norms: what each should come out as, what it did come out as, and why.

An example is a draft file in a folder named after a norm; its name begins with the outcome
(`NORM-01/afwijking-zonder-toets.kompas`), its first line gives the reference date.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kompas_check.check import SUFFIX, Check
from kompas_check.files import read_file
from kompas_check.finding import AFWIJKING, GEMOTIVEERD, LATER, NVT, ONBEKEND, OUTCOMES, VOLDAAN, Finding
from kompas_check.folders import files_under
from kompas_check.language import NotUnderstood
from kompas_check.messages import breaks_file, diagnostic, did_you_mean, file_reason
from kompas_check.place import Diagnostic, Place
from kompas_check.plan import Plan
from kompas_check.rule import Rule
from kompas_check.values import Values

# One norm may come out differently for several subjects; the first of these decides.
WORST = (AFWIJKING, ONBEKEND, GEMOTIVEERD, LATER, VOLDAAN, NVT)
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

    *diagnostics* are errors of rules and of files that are no usable example, *remarks* the rest.
    """

    rules: tuple[Rule, ...]
    tried: tuple[Tried, ...]
    bare: tuple[Rule, ...]
    diagnostics: tuple[Diagnostic, ...]
    remarks: tuple[Diagnostic, ...]

    @property
    def exit_code(self) -> int:
        """0 all came out as they should, 1 not all did or a norm has none, 2 an unusable file, 3 nothing."""
        if self.diagnostics or not all(tried.readable for tried in self.tried):
            return 2
        if self.bare or not all(tried.passed for tried in self.tried):
            return 1
        return 0 if self.tried else 3


def worst(findings: Iterable[Finding]) -> Finding | None:
    """The finding that decides what one norm came out as."""
    return min(findings, key=lambda found: WORST.index(found.outcome), default=None)


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

    def read(self, path: Path) -> Example | Diagnostic:
        """The example in the file *path*, or what is wrong with it."""
        place, rule = Place(str(path)), path.parent.name
        expected = path.stem.partition("-")[0].casefold()
        if rule not in self.ids:
            hint = did_you_mean(rule, self.ids)
            if expected not in OUTCOMES and not hint and not _LIKE_AN_ID.fullmatch(rule):
                return diagnostic("VBD-04", place)
            if self.plan.diagnostics:
                return diagnostic("VBD-05", place, found=rule)
            return diagnostic("VBD-01", place, found=rule, hint=hint)
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

    def run(self, example: Example) -> Tried:
        """Check one example against its norm, on its own reference date."""
        key = example.day, example.rule
        check = self.checks.get(key)
        if check is None:
            check = self.checks[key] = Check(self.plan, example.day, [example.rule])
        report = check.draft(example.data, str(example.path))
        errors = tuple(found for found in report.diagnostics if found.severity == "error")
        return Tried(example, worst(report.findings), errors, tuple(check.chosen))


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
    plan: Plan, folder: Path, rules: Iterable[Rule], select: Sequence[str] = ()
) -> ExampleReport:
    """Run the examples under *folder*; *rules* are the norms that should have examples there."""
    examples = Examples(plan)
    found, problems = examples.find(folder, select)
    looked = tuple(rule for rule in rules if not select or rule.id in select)
    shown: dict[str, set[str]] = {}
    for example in found:
        shown.setdefault(example.rule, set()).add(example.expected)
    remarks = [problem for problem in problems if problem.severity != "error"]
    bare = []
    for rule in looked:
        if rule.id not in shown:
            bare.append(rule)
        elif missing := [o for o in OUTCOMES if o in wanted_outcomes(rule) - shown[rule.id]]:
            remarks.append(diagnostic("VBD-06", rule.place, found=rule.id, missing=", ".join(missing)))
    own = {rule.id for rule in looked}
    others = tuple(rule for rule in plan.rulebook.rules if rule.id in shown and rule.id not in own)
    errors = [*plan.diagnostics, *(problem for problem in problems if problem.severity == "error")]
    tried = tuple(examples.run(example) for example in found)
    return ExampleReport((*looked, *others), tried, tuple(bare), tuple(errors), tuple(remarks))
