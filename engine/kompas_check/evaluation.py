"""Puts rules to the facts of one draft."""

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import product
from typing import NamedTuple

from kompas_check.answer import Answer, Test
from kompas_check.facts import Facts, Step, Thing
from kompas_check.finding import (
    AFWIJKING,
    LATER,
    NVT,
    ONBEKEND,
    VOLDAAN,
    Finding,
    Verdict,
)
from kompas_check.predicates import line_test
from kompas_check.rule import Line, Rule, Scenario
from kompas_check.selections import Selector, select

# Rules that ask the same share one test, so that its answer can be remembered.
_test = cache(line_test)
_select = cache(select)
_WORST = {AFWIJKING: 0, ONBEKEND: 1, VOLDAAN: 2, NVT: 3}
Asked = list[tuple[Line, Answer]]


class Lines(NamedTuple):
    """Sentences that must all hold, with their tests by index.

    *plain* are those that speak of no step. *groups* are those that speak of the same steps, with
    those steps: one step of each instrument must satisfy all of a group.
    """

    lines: tuple[Line, ...]
    plain: tuple[tuple[int, Test], ...]
    groups: tuple[tuple[tuple[str, ...], tuple[tuple[int, Test], ...]], ...]


class Case(NamedTuple):
    """A scenario that is ready to run. *whole* are its conditions and requirements together."""

    scenario: Scenario
    select: Selector
    conditions: Lines
    exceptions: tuple[Lines, ...]
    whole: Lines


class Runnable(NamedTuple):
    """A rule that is ready to run."""

    rule: Rule
    cases: tuple[Case, ...]


def prepare(rule: Rule) -> Runnable:
    """Build the tests of *rule*; done once for all drafts."""
    return Runnable(
        rule,
        tuple(
            Case(
                scenario,
                _select(scenario.select.tests[0]),
                _lines(scenario.conditions),
                tuple(_lines(lines) for lines in scenario.exceptions),
                _lines((*scenario.conditions, *scenario.requirements)),
            )
            for scenario in rule.scenarios
        ),
    )


def _lines(lines: tuple[Line, ...]) -> Lines:
    """Build the tests of *lines*, and group those that speak of the same steps."""
    plain: list[tuple[int, Test]] = []
    groups: list[tuple[dict[str, None], list[tuple[int, Test]]]] = []
    for index, line in enumerate(lines):
        asked = [(index, _test(line.tests))]
        if not line.instruments:
            plain += asked
            continue
        steps = dict.fromkeys(line.instruments)
        for group in [group for group in groups if group[0].keys() & steps.keys()]:
            groups.remove(group)
            steps, asked = {**group[0], **steps}, group[1] + asked
        groups.append((steps, asked))
    return Lines(lines, tuple(plain), tuple((tuple(steps), tuple(asked)) for steps, asked in groups))


def evaluate(rules: Sequence[Runnable], facts: Facts) -> list[Finding]:
    """The findings of all *rules* that are in force, in their order (before justifications)."""
    run = _Run(facts)
    findings: list[Finding] = []
    for runnable in rules:
        if runnable.rule.in_force(facts.day):
            findings.extend(run.rule(runnable))
    return _dependent(findings)


class _Run:
    """The evaluation of one draft. What several rules ask alike is asked once."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.head = facts.ontwerp.head.place
        self.selected: dict[Selector, tuple[list[Thing], tuple[str, ...]]] = {}
        self.answers: dict[tuple[Test, int], Answer] = {}

    def rule(self, runnable: Runnable) -> list[Finding]:
        """The findings of one rule: one for each subject, or one where it selects nothing."""
        rule, facts = runnable.rule, self.facts
        due = rule.due
        if facts.ontwerp.soort is not None:
            due = facts.registers.due_phase(facts.ontwerp.soort, rule.due) or rule.due
        if facts.soort is None:
            reason = "het bestand zegt niet welk soort ontwerp dit is"
            verdict = Verdict("", None, ONBEKEND, self.head, (), None, ("ontwerp.soort",), reason)
            return [self.finding(rule, due, [verdict])]
        if not facts.soort.telt_als & rule.kinds:
            return [self.finding(rule, due, [self.nvt(f"deze norm geldt niet voor een {facts.soort.naam}")])]
        passed = facts.entered_before(rule.due, rule.valid_from)
        if passed is not None:
            reason = (
                f"deze norm geldt vanaf {rule.valid_from.isoformat()}; toen was de fase {due} al bereikt "
                f"({passed[1]}: {passed[0].isoformat()})"
            )
            return [self.finding(rule, due, [self.nvt(reason)])]
        by_subject: dict[str | None, list[Verdict]] = {}
        for case in runnable.cases:
            for verdict in self.case(case):
                by_subject.setdefault(verdict.subject, []).append(verdict)
        if len(by_subject) > 1 and all(v.outcome == NVT for v in by_subject.get(None, ())):
            by_subject.pop(None, None)
        return [self.finding(rule, due, verdicts) for verdicts in by_subject.values()]

    def nvt(self, reason: str) -> Verdict:
        return Verdict("", None, NVT, self.head, (), None, (), reason)

    def finding(self, rule: Rule, due: str, verdicts: list[Verdict]) -> Finding:
        """Merge the verdicts on one subject: the worst counts; what is not due is for later."""
        first = min(verdicts, key=lambda verdict: _WORST[verdict.outcome])
        worst, missing = first.outcome, first.missing
        if len(verdicts) > 1:
            decisive = [verdict for verdict in verdicts if verdict.outcome == worst]
            missing = tuple(dict.fromkeys(word for verdict in decisive for word in verdict.missing))
            verdicts = decisive + [verdict for verdict in verdicts if verdict.outcome != worst]
        outcome = worst
        if worst in (AFWIJKING, ONBEKEND) and not self.facts.is_due(rule.due):
            outcome = LATER
        return Finding(
            rule, first.subject, outcome, worst, due, first.place, tuple(verdicts), missing, first.reason
        )

    def case(self, case: Case) -> list[Verdict]:
        """What one scenario says: of each thing that it selects, and of what the draft leaves open."""
        found = self.selected.get(case.select)
        if found is None:
            found = self.selected[case.select] = self.with_rest(*case.select(self.facts))
        things, _ = found
        if things:
            return [self.thing(case, thing) for thing in things]
        scenario = case.scenario
        asked = ((scenario.select, Answer(False, "niets gevonden", self.head)),)
        reason = f"het ontwerp heeft dit niet: {scenario.select.text}"
        return [Verdict(scenario.name, None, NVT, self.head, asked, 0, (), reason)]

    @staticmethod
    def with_rest(things: list[Thing], missing: tuple[str, ...]) -> tuple[list[Thing], tuple[str, ...]]:
        """*things*, and where there may be more: a thing of which nothing is known but that."""
        if missing:
            kind = things[0].kind if things else ""
            things = [*things, Thing(kind, None, "", None, None, missing)]
        return things, missing

    def thing(self, case: Case, thing: Thing) -> Verdict:
        """What one scenario says of one thing."""
        scenario = case.scenario
        place = thing.block.place if thing.block is not None else self.head
        subject = thing.label if thing.kind != "ontwerp" else None
        asked: Asked = [(scenario.select, Answer(thing.certain, _shown(thing), place, thing.missing))]

        def verdict(outcome: str, deciding: int, reason: str, hints: tuple[str, ...] = ()) -> Verdict:
            missing: tuple[str, ...] = ()
            if outcome == ONBEKEND:
                unknown = asked[:1] if thing.block is None and thing.certain is None else asked
                missing = tuple(dict.fromkeys(w for _, a in unknown if a.truth is None for w in a.missing))
            return Verdict(
                scenario.name, subject, outcome, place, tuple(asked), deciding, missing, reason, hints
            )

        truth, found = self.best(case.conditions, thing)
        asked += found
        if truth is False:
            deciding = next(index for index, (_, answer) in enumerate(asked) if answer.truth is False)
            line = asked[deciding][0]
            return verdict(NVT, deciding, f"deze voorwaarde is niet vervuld: {line.keyword} {line.text}")
        hints: list[str] = []
        for exception in case.exceptions:
            excused, found = self.best(exception, thing)
            text = " en ".join(line.text for line in exception.lines)
            if excused:
                asked += found
                return verdict(NVT, len(asked) - len(found), f"uitgezonderd: dat geldt niet als {text}")
            if excused is None:
                wanted = ", ".join(dict.fromkeys(word for _, answer in found for word in answer.missing))
                hints.append(f"{text} (dat blijkt uit: {wanted})")
        if truth is None or thing.certain is None:
            deciding = next(index for index, (_, answer) in enumerate(asked) if answer.truth is None)
            line = asked[deciding][0]
            return verdict(ONBEKEND, deciding, f"niet te zeggen: {line.keyword} {line.text}", tuple(hints))
        truth, found = self.best(case.whole, thing)
        asked[1:] = found
        if truth:
            line = asked[-1][0]
            return verdict(VOLDAAN, len(asked) - 1, f"voldaan: {line.keyword} {line.text}")
        first = 1 + len(case.conditions.lines)
        order = [*range(first, len(asked)), *range(1, first)]
        deciding = next(index for index in order if asked[index][1].truth is truth)
        line = asked[deciding][0]
        outcome = ONBEKEND if truth is None else AFWIJKING
        return verdict(outcome, deciding, f"{line.keyword} {line.text}", tuple(hints))

    def best(self, together: Lines, thing: Thing) -> tuple[bool | None, Asked]:
        """Whether some choice of steps satisfies all of *together*, and how they came out."""
        answers = {index: self.answer(test, thing) for index, test in together.plain}
        for instruments, members in together.groups:
            answers.update(self.best_choice(members, thing, _choices(instruments, self.facts)))
        asked = [(line, answers[index]) for index, line in enumerate(together.lines)]
        return _all([answer.truth for answer in answers.values()]), asked

    def best_choice(
        self, members: Iterable[tuple[int, Test]], thing: Thing, choices: Iterable[dict[str, Step | None]]
    ) -> dict[int, Answer]:
        """The answers for the choice that makes all true, else none false, else the first."""
        best: dict[int, Answer] = {}
        best_truth: bool | None = False
        for chosen in choices:
            answers = {index: test(self.facts, thing, chosen) for index, test in members}
            truth = _all([answer.truth for answer in answers.values()])
            if truth:
                return answers
            if not best or (truth is None and best_truth is False):
                best, best_truth = answers, truth
        return best

    def answer(self, test: Test, thing: Thing) -> Answer:
        """The answer of a test that asks for no chosen step; remembered."""
        key = (test, id(thing))
        found = self.answers.get(key)
        if found is None:
            found = self.answers[key] = test(self.facts, thing, {})
        return found


def _shown(thing: Thing) -> str:
    """What a Gegeven selected, in words."""
    if thing.kind == "ontwerp":
        return "het ontwerp"
    return thing.label or "het ontwerp zegt niet of er (nog meer) is waar deze norm over gaat"


def _all(truths: list[bool | None]) -> bool | None:
    """Kleene's and."""
    return False if False in truths else None if None in truths else True


def _choices(instruments: tuple[str, ...], facts: Facts) -> Iterable[dict[str, Step | None]]:
    """Every way to choose one recorded step (or none) for each instrument."""
    options: list[list[Step | None]] = [list(facts.steps.get(name, ())) or [None] for name in instruments]
    return (dict(zip(instruments, steps, strict=True)) for steps in product(*options))


def _dependent(findings: list[Finding]) -> list[Finding]:
    """Where a rule depends on one that is not met, it says so instead of failing again."""
    unmet = {(f.rule.id, f.subject) for f in findings if f.raw == AFWIJKING}
    if not any(f.rule.depends_on for f in findings):
        return findings
    ids = {rule for rule, _ in unmet}
    changed = []
    for found in findings:
        blocker = next(
            (other for other in found.rule.depends_on
             if (other, found.subject) in unmet or (found.subject is None and other in ids)
             or (other, None) in unmet),
            None,
        )  # fmt: skip
        if blocker is not None and found.raw in (AFWIJKING, ONBEKEND):
            reason = f"hangt af van {blocker}, waaraan niet is voldaan"
            found = found._replace(outcome=NVT, raw=NVT, reason=reason, missing=())  # noqa: PLW2901
        changed.append(found)
    return changed
