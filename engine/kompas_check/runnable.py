"""Rules made ready to run: their tests built, and put in the order in which they are asked."""

from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from kompas_check.answer import Test
from kompas_check.predicates import OF_THING, line_test
from kompas_check.rule import Line, Rule, Scenario
from kompas_check.selections import Selector, select

# Rules that ask the same share one test, so that its answer can be remembered.
_test = cache(line_test)
_select = cache(select)


class Sentence(NamedTuple):
    """A sentence with its test. *shared* is True where its answer is the same for every thing."""

    line: Line
    test: Test
    shared: bool


class Group(NamedTuple):
    """Sentences that speak of the same steps: one step of each instrument must satisfy them all."""

    instruments: tuple[str, ...]
    lines: tuple[Line, ...]
    tests: tuple[Test, ...]
    shared: bool


class Lines(NamedTuple):
    """Sentences that must all hold: those that speak of no step, and groups of those that do.

    *order* tells where each sentence is found among first the plain ones and then the groups.
    """

    lines: tuple[Line, ...]
    plain: tuple[Sentence, ...]
    groups: tuple[Group, ...]
    order: tuple[int, ...]


class Case(NamedTuple):
    """A scenario that is ready to run.

    *whole* are its conditions and requirements together, where they speak of the same steps; else
    None, for then *requirements* can be asked by themselves.
    """

    scenario: Scenario
    select: Selector
    conditions: Lines
    exceptions: tuple[Lines, ...]
    requirements: Lines
    whole: Lines | None


class Terms(NamedTuple):
    """What a rule is for one kind of draft: whether it applies (None: perhaps), when it is due, if it can be explained.

    *cases* are those that may concern the kind, *others* those that ask for another one.
    """

    applies: bool | None
    due: str
    may_depart: bool
    cases: tuple[Case, ...]
    others: tuple[Case, ...]


class Runnable(NamedTuple):
    """A rule that is ready to run; *terms* remembers what it is for each kind of draft that was met.

    *earlier* are the versions of the same norm that came before it.
    """

    rule: Rule
    cases: tuple[Case, ...]
    terms: dict[Any, Terms]
    earlier: tuple[Rule, ...] = ()


def prepare(rule: Rule, versions: Iterable[Rule] = ()) -> Runnable:
    """Build the tests of *rule*, one of the *versions* of its norm; done once for all drafts."""
    earlier = tuple(other for other in versions if other.valid_from < rule.valid_from)
    return Runnable(rule, tuple(_case(scenario) for scenario in rule.scenarios), {}, earlier)


def _case(scenario: Scenario) -> Case:
    conditions, requirements = scenario.conditions, scenario.requirements
    shared = {n for line in conditions for n in line.instruments} & {
        n for line in requirements for n in line.instruments
    }
    return Case(
        scenario,
        _select(scenario.select.tests[0]),
        _lines(conditions),
        tuple(_lines(lines) for lines in scenario.exceptions),
        _lines(requirements),
        _lines((*conditions, *requirements)) if shared else None,
    )


def _lines(lines: tuple[Line, ...]) -> Lines:
    """Build the tests of *lines*, and group those that speak of the same steps."""
    plain: list[int] = []
    groups: list[tuple[dict[str, None], list[int]]] = []
    for index, line in enumerate(lines):
        if not line.instruments:
            plain.append(index)
            continue
        steps, members = dict.fromkeys(line.instruments), [index]
        for group in [group for group in groups if group[0].keys() & steps.keys()]:
            groups.remove(group)
            steps, members = {**group[0], **steps}, group[1] + members
        groups.append((steps, members))
    asked = [*plain, *(index for _, members in groups for index in members)]
    sentences = [Sentence(line, _test(line.tests), not _of_thing(line.tests)) for line in lines]
    return Lines(
        lines,
        tuple(sentences[index] for index in plain),
        tuple(_group(tuple(steps), [sentences[index] for index in members]) for steps, members in groups),
        tuple(asked.index(index) for index in range(len(lines))),
    )


def _group(instruments: tuple[str, ...], members: list[Sentence]) -> Group:
    lines, tests, shared = zip(*members, strict=True)
    return Group(instruments, lines, tests, all(shared))


def _of_thing(argument: Any) -> bool:
    """Whether a sentence speaks of what its scenario is about (`haar`, `die`, `de organisatie`)."""
    if isinstance(argument, tuple):
        return argument in {("door", None), ("met", None)} or any(_of_thing(part) for part in argument)
    return isinstance(argument, str) and argument in OF_THING
