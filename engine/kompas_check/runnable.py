"""Rules made ready to run: their tests built, and put in the order in which they are asked."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from itertools import chain
from typing import Any, NamedTuple

from kompas_check.answer import Test
from kompas_check.facts import Facts
from kompas_check.predicates import ALSO_READS, DATED, OF_THING, READS_TEXT, line_test
from kompas_check.rule import Line, Rule, Scenario
from kompas_check.selections import OF_WHAT_IS_THERE, Selector, select

_select = cache(select)


class Sentence(NamedTuple):
    """A sentence with its test. *shared* is True where its answer is the same for every thing."""

    line: Line
    test: Test
    shared: bool


class Group(NamedTuple):
    """Sentences that speak of the same steps: one step of each instrument must satisfy them all."""

    instruments: tuple[str, ...]
    tests: tuple[Test, ...]
    shared: bool


class Lines(NamedTuple):
    """Sentences that must all hold: those that speak of no step, and groups of those that do.

    *asked* are the sentences of *plain* and then of *groups*; *order* tells where each of *lines* is
    found among them. *instruments* are those of all groups.
    """

    lines: tuple[Line, ...]
    asked: tuple[Sentence, ...]
    plain: tuple[Sentence, ...]
    groups: tuple[Group, ...]
    order: tuple[int, ...]
    instruments: frozenset[str]


class Case:
    """A scenario that is ready to run; its tests are built when they are first needed."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.select: Selector = _select(scenario.select.tests[0])

    @cached_property
    def conditions(self) -> Lines:
        """When the norm bites."""
        return _lines(self.scenario.conditions)

    @cached_property
    def conditions_of_rest(self) -> Lines:
        """The conditions that can be false for a thing of which nothing is known: never its own properties."""
        every = self.conditions
        asked = tuple([one.line for one in every.asked if one.shared or one.line.instruments])
        return every if len(asked) == len(every.lines) else _lines(asked)

    @cached_property
    def exceptions(self) -> tuple[Lines, ...]:
        """What excuses."""
        return tuple(map(_lines, self.scenario.exceptions))

    @cached_property
    def requirements(self) -> Lines:
        """What must be; with the conditions before it where they speak of the same steps (*joint*)."""
        lines = self.scenario.requirements
        return _lines((*self.scenario.conditions, *lines) if self.joint else lines)

    @cached_property
    def joint(self) -> bool:
        """Whether conditions and requirements speak of the same steps, so that one step must satisfy both."""
        named = {name for line in self.scenario.conditions for name in line.instruments}
        return any(not named.isdisjoint(line.instruments) for line in self.scenario.requirements)


class Terms:
    """What a rule is for one kind of draft: whether it applies (None: perhaps), when it is due, if it can be explained.

    *cases* are those that may concern the kind, *others* those that ask for another one; *remembered* is
    what the rule came to for drafts that looked different to it (see `likeness`).
    """

    def __init__(
        self, rule: Rule, applies: bool | None, due: str, may_depart: bool,  # noqa: FBT001
        cases: tuple[Case, ...], others: tuple[Case, ...], groups: Mapping[str, Iterable[str]],
    ) -> None:  # fmt: skip
        self.rule = rule
        self.applies = applies
        self.due = due
        self.may_depart = may_depart
        self.cases = cases
        self.others = others
        self.remembered: dict[Any, Any] = {}
        self._groups = groups

    @cached_property
    def words(self) -> frozenset[str]:
        """The words that the sentences name, with the members of the groups among them."""
        return frozenset(_words(self.cases, self._groups) if self.applies else ())

    @cached_property
    def given(self) -> frozenset[str]:
        """Those that tell what the rule is about and when it bites, where it asks no more if there is no such thing."""
        if any(case.scenario.select.tests[0][0] not in OF_WHAT_IS_THERE for case in self.cases):
            return self.words
        return frozenset(_words(self.cases, self._groups, required=False) if self.applies else ())

    @cached_property
    def dated(self) -> bool:
        """Whether the sentences compare dates."""
        return not self.words.isdisjoint(DATED)

    @cached_property
    def reads_text(self) -> bool:
        """Whether the sentences read a text."""
        return not self.words.isdisjoint(READS_TEXT)


class Naming:
    """Which words of a draft a rule names, in one order; *bare* is how it came out where it names none."""

    __slots__ = ("bare", "terms", "words")

    def __init__(self, terms: Terms, words: frozenset[str]) -> None:
        self.terms = terms
        self.words = tuple(sorted(words & terms.words)) if not words.isdisjoint(terms.given) else ()
        self.bare: Any = None


_MANY = 256  # sets of words that drafts were found to say


def _kind_of(facts: Facts) -> tuple[Any, ...]:
    """What the terms of a rule depend on."""
    return facts.ontwerp.soort, facts.soort is None, facts.counts_as, facts.may_count_as, facts.day


class Norms:
    """Rules that are ready to run, with what they are for each kind of draft that was met."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self.versions: dict[str, list[Rule]] = {}
        for rule in self.rules:
            self.versions.setdefault(rule.id, []).append(rule)
        self.met = False  # whether a draft was put to them
        self._cases: dict[int, tuple[Case, ...]] = {}
        self._terms: dict[Any, tuple[Terms, ...]] = {}
        self._naming: dict[Any, list[Naming]] = {}

    def terms(self, facts: Facts) -> tuple[Terms, ...]:
        """The rules that are in force, as they are for the kind of draft that *facts* are of."""
        key = _kind_of(facts)
        found = self._terms.get(key)
        if found is None:
            found = self._terms[key] = tuple(self._of_kind(facts))
        return found

    def naming(self, facts: Facts, words: frozenset[str], held: tuple[str, ...]) -> list[Naming]:
        """The same, each with those of *words* that it names, for drafts that hold the blocks *held*."""
        key = _kind_of(facts), words, held
        found = self._naming.get(key)
        if found is None:
            if len(self._naming) >= _MANY:
                self._naming.clear()
            found = self._naming[key] = [Naming(terms, words) for terms in self.terms(facts)]
        return found

    def _of_kind(self, facts: Facts) -> Iterable[Terms]:
        counts_as, may_count_as = facts.counts_as, facts.may_count_as
        groups = facts.registers.groepen
        for index, rule in enumerate(self.rules):
            if not rule.in_force(facts.day):
                continue
            if index not in self._cases:
                self._cases[index] = tuple(map(Case, rule.scenarios))
            cases = self._cases[index]
            if facts.soort is None:  # as if it applied
                due = facts.due_phase(rule.due)
                yield Terms(rule, True, due, rule.may_depart, cases, (), groups)
                continue
            own = tuple(
                case for case in cases
                if all(not line.kinds or line.kinds & (counts_as | may_count_as) for line in case.scenario.conditions)
            ) or cases  # fmt: skip
            others = tuple(case for case in cases if case not in own)
            applies = bool(counts_as & rule.kinds) or (None if may_count_as & rule.kinds else False)
            due = facts.due_phase(rule.due_phase(counts_as))
            yield Terms(rule, applies, due, rule.departs_for(counts_as), own, others, groups)


def _words(
    cases: Iterable[Case], groups: Mapping[str, Iterable[str]], *, required: bool = True
) -> Iterator[str]:
    """The words that the sentences of *cases* name, with the members of the groups among them.

    Without what is *required*: those of what they are about, when they bite and what excuses.
    """

    def named(argument: Any) -> Iterator[str]:
        if isinstance(argument, tuple):
            for part in argument:
                yield from named(part)
        elif isinstance(argument, str):
            yield argument
            yield from ALSO_READS.get(argument, ())
            yield from groups.get(argument, ())

    yield "overige"
    for case in cases:
        scenario = case.scenario
        for line in (
            scenario.select,
            *scenario.conditions,
            *(scenario.requirements if required else ()),
            *chain(*scenario.exceptions),
        ):
            yield from named(line.tests)


def _lines(lines: tuple[Line, ...]) -> Lines:
    """Build the tests of *lines*, and group those that speak of the same steps."""
    sentences = tuple([Sentence(line, *_test(line.tests)) for line in lines])
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
    if not groups:
        return Lines(lines, sentences, sentences, (), tuple(plain), frozenset())
    indices = [*plain, *(index for _, members in groups for index in members)]
    return Lines(
        lines,
        tuple(sentences[index] for index in indices),
        tuple(sentences[index] for index in plain),
        tuple(_group(tuple(steps), [sentences[index] for index in members]) for steps, members in groups),
        tuple(indices.index(index) for index in range(len(lines))),
        frozenset().union(*(steps for steps, _ in groups)),
    )


@cache
def _test(tests: tuple[Any, ...]) -> tuple[Test, bool]:
    """The test of a line, and whether it is shared; rules that ask the same share one, so that its truth is remembered."""
    return line_test(tests), not _of_thing(tests)


def _group(instruments: tuple[str, ...], members: list[Sentence]) -> Group:
    return Group(instruments, tuple(one.test for one in members), all(one.shared for one in members))


def _of_thing(argument: Any) -> bool:
    """Whether a sentence speaks of what its scenario is about (`haar`, `die`, `de organisatie`)."""
    if isinstance(argument, tuple):
        return argument in {("door", None), ("met", None)} or any(_of_thing(part) for part in argument)
    return isinstance(argument, str) and argument in OF_THING
