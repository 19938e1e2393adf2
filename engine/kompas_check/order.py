"""Reads from the norms which moment of the procedure must come before which other."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from kompas_check.registers import Registers
from kompas_check.rule import Line, Rule, Scenario


class Arrow(NamedTuple):
    """*rule* says with *line* that *first* comes before *second* in drafts of *kinds*.

    A moment is called by its name: that of a step (its first date), of a date in the head (a date
    and a step of one name are one fact), or of a phase that no step begins. `dpia (ontvangen)` is
    one date of a step; *within* is that step.
    """

    first: str
    second: str
    rule: Rule
    line: Line
    kinds: frozenset[str]
    within: str = ""


class _Moment(NamedTuple):
    name: str
    within: str = ""


def step_order(rules: Iterable[Rule], registers: Registers) -> Iterator[Arrow]:
    """Every order that the requirements (Dan) of *rules* impose, in the order of the rules.

    A choice imposes nothing but what all its alternatives say; a condition or exception imposes
    nothing.
    """
    for rule in rules:
        for scenario in rule.scenarios:
            kinds = kinds_of(rule, registers, scenario)
            for line in scenario.requirements:
                first, *others = [_pairs(test, scenario, registers) for test in line.tests]
                for one, two in first:
                    if all((one, two) in pairs for pairs in others):
                        yield Arrow(one.within or one.name, two.name, rule, line, kinds, two.within)


def kinds_of(rule: Rule, registers: Registers, scenario: Scenario | None = None) -> frozenset[str]:
    """The kinds of draft of which *rule*, or one *scenario* of it, speaks."""
    asked, spared = [rule.kinds], []
    if scenario is not None:
        asked += [line.kinds for line in scenario.conditions if line.kinds]
        spared = [group[0].kinds for group in scenario.exceptions if len(group) == 1]
    return frozenset(
        soort.naam
        for soort in registers.soorten.values()
        if all(soort.telt_als & kinds for kinds in asked)
        and not any(soort.telt_als & kinds for kinds in spared)
    )


def phase_moments(phase: str, registers: Registers) -> tuple[str, ...]:
    """The steps that begin *phase*; the phase itself where no step does."""
    return registers.fasen[phase] or (phase,)


def _pairs(test: tuple[Any, ...], scenario: Scenario, registers: Registers) -> list[tuple[_Moment, _Moment]]:
    """The pairs of moments of which one sentence says that the first comes before the second."""
    name, *arguments = test
    firsts: Iterable[_Moment] = ()
    seconds: Iterable[_Moment] = ()
    if name in {"stap_voor_stap", "stap_niet_na_stap", "stap_voor_fase", "stap_uiterlijk_bij_fase"}:
        (steps, _), other, state = arguments
        if len(steps) == 1 and state != "achterwege gelaten":
            firsts = [_Moment(steps[0])]
            others = phase_moments(other, registers) if name.endswith("_fase") else (other,)
            seconds = [_Moment(found) for found in others]
    elif name == "stap_na_stap":
        (steps, _), other, state = arguments
        if len(steps) == 1 and state != "achterwege gelaten":
            firsts, seconds = [_Moment(other)], [_Moment(steps[0])]
    elif name == "ligt_voor":
        firsts, seconds = _moments(("eigen", arguments[0]), scenario), _moments(arguments[1], scenario)
    elif name == "tijd_tussen":
        limit, (number, _), one, two = arguments
        if limit == "minstens" and number > 0:  # "hoogstens" holds in either order
            firsts, seconds = _moments(one, scenario), _moments(two, scenario)
    return [(first, second) for first in firsts for second in seconds]


def _moments(moment: tuple[str, Any], scenario: Scenario) -> list[_Moment]:
    """The moments that a sentence means: more than one where *elke stap* selects several steps."""
    kind, which = moment
    if kind == "stap":
        return [_Moment(which)]
    home, *rest = which
    selection = scenario.select.tests[0]
    if home == "gekozene":
        home, name = rest
        steps = selection[1] if home == "stap" else ()
    else:
        name = rest[-1]
        steps = rest[:1] if home == "stap" else ()
    if home == "ontwerp":
        return [_Moment(name)]
    return [_Moment(f"{step} ({name})", step) for step in steps]
