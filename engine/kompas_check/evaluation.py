"""Puts rules to the facts of one draft."""

from collections.abc import Callable, Iterable, Sequence
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
    Looked,
    Verdict,
)
from kompas_check.predicates import line_test
from kompas_check.rule import Line, Rule, Scenario
from kompas_check.selections import select

_WORST = {AFWIJKING: 0, ONBEKEND: 1, VOLDAAN: 2, NVT: 3}
Asked = list[tuple[Line, Answer]]


class Case(NamedTuple):
    """A scenario that is ready to run."""

    scenario: Scenario
    select: Callable[[Facts], tuple[list[Thing], tuple[str, ...]]]
    conditions: tuple[tuple[Line, Test], ...]
    exceptions: tuple[tuple[tuple[Line, Test], ...], ...]
    requirements: tuple[tuple[Line, Test], ...]


class Runnable(NamedTuple):
    """A rule that is ready to run."""

    rule: Rule
    cases: tuple[Case, ...]


def prepare(rule: Rule) -> Runnable:
    """Build the tests of *rule*; done once for all drafts."""

    def built(lines: Iterable[Line]) -> tuple[tuple[Line, Test], ...]:
        return tuple((line, line_test(line.tests)) for line in lines)

    return Runnable(
        rule,
        tuple(
            Case(
                scenario,
                select(scenario.select.tests[0]),
                built(scenario.conditions),
                tuple(built(lines) for lines in scenario.exceptions),
                built(scenario.requirements),
            )
            for scenario in rule.scenarios
        ),
    )


def evaluate(rules: Sequence[Runnable], facts: Facts) -> list[Finding]:
    """The findings of all *rules* that are in force, in their order (before justifications)."""
    findings: list[Finding] = []
    for runnable in rules:
        if runnable.rule.in_force(facts.day):
            findings.extend(_rule(runnable, facts))
    return _dependent(findings, facts)


def _rule(runnable: Runnable, facts: Facts) -> list[Finding]:
    rule = runnable.rule
    place = facts.ontwerp.head.place
    due = rule.due
    if facts.ontwerp.soort is not None:
        due = facts.registers.due_phase(facts.ontwerp.soort, rule.due) or rule.due
    if facts.soort is None:
        reason = "het bestand zegt niet welk soort ontwerp dit is"
        return [_finding(rule, due, facts, [
            Verdict("", None, ONBEKEND, place, (), None, ("ontwerp.soort",), reason)])]  # fmt: skip
    if not facts.soort.telt_als & rule.kinds:
        reason = f"deze norm geldt niet voor een {facts.soort.naam}"
        return [_finding(rule, due, facts, [Verdict("", None, NVT, place, (), None, (), reason)])]
    passed = facts.entered_before(rule.due, rule.valid_from)
    if passed is not None:
        reason = (f"deze norm geldt vanaf {rule.valid_from.isoformat()}; toen was de fase {due} al "
                  f"bereikt ({passed[1]}: {passed[0].isoformat()})")  # fmt: skip
        return [_finding(rule, due, facts, [Verdict("", None, NVT, place, (), None, (), reason)])]
    by_subject: dict[str | None, list[Verdict]] = {}
    for case in runnable.cases:
        for verdict in _case(case, facts):
            by_subject.setdefault(verdict.subject, []).append(verdict)
    nothing = by_subject.get(None)
    if nothing and len(by_subject) > 1 and all(v.outcome == NVT for v in nothing):
        del by_subject[None]
    return [_finding(rule, due, facts, verdicts) for verdicts in by_subject.values()]


def _finding(rule: Rule, due: str, facts: Facts, verdicts: list[Verdict]) -> Finding:
    """Merge the verdicts on one subject: the worst counts; what is not due is for later."""
    worst = min((v.outcome for v in verdicts), key=_WORST.__getitem__)
    decisive = [v for v in verdicts if v.outcome == worst]
    missing = tuple(dict.fromkeys(word for v in decisive for word in v.missing))
    outcome = worst
    if worst in (AFWIJKING, ONBEKEND) and not facts.is_due(rule.due):
        outcome = LATER
    others = [v for v in verdicts if v.outcome != worst]
    first = decisive[0]
    return Finding(rule, first.subject, outcome, worst, due, first.place,
                   tuple(decisive + others), missing, first.reason)  # fmt: skip


def _case(case: Case, facts: Facts) -> list[Verdict]:
    things, missing = case.select(facts)
    scenario = case.scenario
    verdicts = [_thing(case, facts, thing) for thing in things]
    head = facts.ontwerp.head.place
    if missing:
        # What is not named may be there: a thing of which nothing is known but that.
        verdicts.append(
            _thing(case, facts, Thing(things[0].kind if things else "", None, "", None, None, missing))
        )
    elif not things:
        look = Looked(scenario.select, False, "niets gevonden", head, ())
        reason = f"het ontwerp heeft dit niet: {scenario.select.text}"
        verdicts.append(Verdict(scenario.name, None, NVT, head, (look,), look, (), reason))
    return verdicts


def _thing(case: Case, facts: Facts, thing: Thing) -> Verdict:
    """What one scenario says of one thing."""
    scenario = case.scenario
    place = thing.block.place if thing.block is not None else facts.ontwerp.head.place
    choices = _choices(scenario.instruments, facts)
    looked = [Looked(scenario.select, thing.certain, _shown(thing), place, thing.missing)]

    def verdict(outcome: str, why: Looked | None, reason: str, hints: tuple[str, ...] = ()) -> Verdict:
        missing: tuple[str, ...] = ()
        if outcome == ONBEKEND:
            unknown = looked[:1] if thing.block is None and thing.certain is None else looked
            missing = tuple(dict.fromkeys(w for look in unknown if look.truth is None for w in look.missing))
        return Verdict(scenario.name, thing.label if thing.kind != "ontwerp" else None, outcome,
                       place, tuple(looked), why, missing, reason, hints)  # fmt: skip

    truth, asked = _best(case.conditions, facts, thing, choices)
    looked += _looks(asked)
    if truth is False:
        why = next(look for look in looked if look.truth is False)
        return verdict(NVT, why, f"deze voorwaarde is niet vervuld: {why.line.keyword} {why.line.text}")
    hints = []
    for exception in case.exceptions:
        excused, said = _best(exception, facts, thing, choices)
        looks = _looks(said)
        if excused:
            looked += looks
            text = " en ".join(look.line.text for look in looks)
            return verdict(NVT, looks[0], f"uitgezonderd: dat geldt niet als {text}")
        if excused is None:
            wanted = ", ".join(dict.fromkeys(w for look in looks for w in look.missing))
            hints.append(f"{'; '.join(look.line.text for look in looks)} (dat blijkt uit: {wanted})")
    if truth is None or thing.certain is None:
        why = next(look for look in looked if look.truth is None)
        return verdict(ONBEKEND, why, f"niet te zeggen: {why.line.keyword} {why.line.text}", tuple(hints))
    truth, asked = _best(case.requirements, facts, thing, choices, case.conditions)
    looked += _looks(asked)
    if truth:
        return verdict(VOLDAAN, looked[-1], f"voldaan: {looked[-1].line.keyword} {looked[-1].line.text}")
    why = next(look for look in looked if look.truth is truth)
    outcome = ONBEKEND if truth is None else AFWIJKING
    return verdict(outcome, why, f"{why.line.keyword} {why.line.text}", tuple(hints))


def _shown(thing: Thing) -> str:
    """What a Gegeven selected, in words."""
    if thing.kind == "ontwerp":
        return "het ontwerp"
    return thing.label or "het ontwerp zegt niet of er (nog meer) is waar deze norm over gaat"


def _choices(instruments: tuple[str, ...], facts: Facts) -> list[dict[str, Step | None]]:
    """Every way to choose one recorded step (or none) for each instrument."""
    if not instruments:
        return [{}]
    options: list[list[Step | None]] = [list(facts.steps.get(name, ())) or [None] for name in instruments]
    return [dict(zip(instruments, steps, strict=True)) for steps in product(*options)]


def _best(
    lines: tuple[tuple[Line, Test], ...],
    facts: Facts,
    thing: Thing,
    choices: list[dict[str, Step | None]],
    given: tuple[tuple[Line, Test], ...] = (),
) -> tuple[bool | None, Asked]:
    """Whether one choice of steps satisfies all *lines* (and those *given*), and how it came out."""
    if not lines:
        return True, []
    best: tuple[bool | None, Asked] | None = None
    for chosen in choices:
        asked = [(line, test(facts, thing, chosen)) for line, test in lines]
        truths = [answer.truth for _, answer in asked]
        if len(choices) > 1:
            truths += [test(facts, thing, chosen).truth for _, test in given]
        truth = False if False in truths else None if None in truths else True
        if truth:
            return True, asked
        if best is None or (truth is None and best[0] is False):
            best = truth, asked
    assert best is not None  # noqa: S101 - there is always a choice
    return best


def _looks(asked: Asked) -> list[Looked]:
    return [Looked(line, a.truth, a.found, a.place, a.missing) for line, a in asked]


def _dependent(findings: list[Finding], facts: Facts) -> list[Finding]:
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
    del facts
    return changed
