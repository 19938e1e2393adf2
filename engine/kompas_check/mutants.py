"""Whether the examples of a norm would notice that it says something else.

Each sentence of a norm is changed by itself: a requirement, a condition or an exception is left out,
a condition turned round. A change that no example notices (each still comes out as it should) shows
a sentence that is not tested. Also seen: which scenarios and exceptions no example gets to.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kompas_check.evaluation import evaluate
from kompas_check.facts import Facts
from kompas_check.finding import AFWIJKING, NVT, VOLDAAN, Finding, Verdict, worst
from kompas_check.justification import justify
from kompas_check.place import Place
from kompas_check.rule import Line, Rule, Scenario
from kompas_check.runnable import Norms
from kompas_check.translation import tr_later


class Change(NamedTuple):
    """A way to change a sentence: its *name*, how it is *told* and the example *wanted* to notice it (see `tr_later`)."""

    name: str
    told: str
    wanted: str


LEFT_OUT, TURNED, EXCEPTION = "weg", "omgekeerd", "uitzondering weg"
CHANGES = (LEFT_OUT, TURNED, EXCEPTION)
_REQUIREMENT = Change(
    LEFT_OUT,
    tr_later("deze eis wegvalt"),
    tr_later("schrijf een voorbeeld 'afwijking-…' waarin alleen hieraan niet is voldaan"),
)
_CONDITION = Change(
    LEFT_OUT,
    tr_later("deze voorwaarde wegvalt"),
    tr_later(
        "schrijf een voorbeeld 'nvt-…' waarin alleen zij niet is vervuld, en waarin niet is voldaan aan de Dan"
    ),
)
_OPPOSITE = Change(
    TURNED,
    tr_later("deze voorwaarde het omgekeerde zegt"),
    tr_later("schrijf een voorbeeld 'afwijking-…' waarin zij is vervuld"),
)
_WHOLE_EXCEPTION = Change(
    EXCEPTION,
    tr_later("deze uitzondering wegvalt"),
    tr_later(
        "schrijf een voorbeeld 'nvt-…' waarin zij de enige reden is, en waarin niet is voldaan aan de Dan"
    ),
)
_PART_OF_EXCEPTION = Change(
    LEFT_OUT,
    tr_later("deze zin van een uitzondering wegvalt"),
    tr_later("schrijf een voorbeeld 'afwijking-…' waarin van die uitzondering alleen deze zin niet klopt"),
)


class Mutant(NamedTuple):
    """A norm in which the sentence *line* of *scenario* was changed; *rule* is the norm as it then is."""

    rule: Rule
    scenario: Scenario
    line: Line
    change: Change


class Unused(NamedTuple):
    """A scenario that no example gets to, or an *exception* of it that is never the reason for an outcome."""

    scenario: Scenario
    exception: tuple[Line, ...] = ()


class Noticed(NamedTuple):
    """What the examples of one norm notice: of *mutants* all but *survivors* and *excused*.

    The author of the norm says why no example can notice the *excused*. *unused* is what no example
    gets to; a sentence that stands there once, for several rows, is used where one row uses it.
    """

    rule: Rule
    mutants: tuple[Mutant, ...]
    survivors: tuple[Mutant, ...]
    excused: tuple[Mutant, ...]
    unused: tuple[Unused, ...]


def mutants(rule: Rule) -> Iterator[Mutant]:
    """Every norm that is one change away from *rule*."""
    for at, scenario in enumerate(rule.scenarios):
        for line, change, changed in _changed(scenario):
            scenarios = (*rule.scenarios[:at], changed, *rule.scenarios[at + 1 :])
            yield Mutant(rule._replace(scenarios=scenarios), scenario, line, change)


def _changed(scenario: Scenario) -> Iterator[tuple[Line, Change, Scenario]]:
    for at, line in enumerate(scenario.conditions):
        yield line, _CONDITION, scenario._replace(conditions=_without(scenario.conditions, at))
        opposite = line._replace(tests=(("omgekeerd", line.tests),))
        conditions = (*scenario.conditions[:at], opposite, *scenario.conditions[at + 1 :])
        yield line, _OPPOSITE, scenario._replace(conditions=conditions)
    for at, line in enumerate(scenario.requirements):
        yield line, _REQUIREMENT, scenario._replace(requirements=_without(scenario.requirements, at))
    for number, exception in enumerate(scenario.exceptions):
        before, after = scenario.exceptions[:number], scenario.exceptions[number + 1 :]
        yield exception[0], _WHOLE_EXCEPTION, scenario._replace(exceptions=(*before, *after))
        for at, line in enumerate(exception) if len(exception) > 1 else ():
            exceptions = (*before, _without(exception, at), *after)
            yield line, _PART_OF_EXCEPTION, scenario._replace(exceptions=exceptions)


def _without(lines: tuple[Line, ...], at: int) -> tuple[Line, ...]:
    return (*lines[:at], *lines[at + 1 :])


class Trial:
    """Shows the examples of *rule* every change of it, one example after the other.

    *rules* are all rules of that id. What was noticed once is not tried again.
    """

    def __init__(self, rule: Rule, rules: Sequence[Rule]) -> None:
        self.rule = rule
        self.rules = rules
        self.mutants = tuple(mutants(rule))
        self._left = {id(mutant.rule): mutant for mutant in self.mutants}
        self._unused: dict[tuple[Place, str], Unused] = {}
        for scenario in rule.scenarios:
            for lines in ((), *scenario.exceptions):
                unused = Unused(scenario, lines)
                self._unused.setdefault(_written(unused), unused)
        self._alone = [rule._replace(scenarios=(scenario,)) for scenario in rule.scenarios]
        self._ready = self._prepared()

    def show(self, facts: Facts, broken: frozenset[int], expected: str) -> None:
        """Show an example, given as its *facts*, that comes out as *expected* for the norm as it is.

        *broken* holds the lines of `Afwijking` blocks whose reference is not there.
        """
        if not self.rule.in_force(facts.day):
            return
        found: dict[int, list[Finding]] = {}
        for finding in evaluate(self._ready, facts):
            found.setdefault(id(finding.rule), []).append(finding)
        noticed = [name for name in self._left if self._outcome(found[name], facts, broken) != expected]
        reached = {_written(used) for alone in self._alone for finding in found[id(alone)]
                   for used in _used(alone.scenarios[0], finding.verdicts)}  # fmt: skip
        for name in noticed:
            del self._left[name]
        self._unused = {name: unused for name, unused in self._unused.items() if name not in reached}
        if noticed or (self._alone and not self._unused):
            self._alone = self._alone if self._unused else []
            self._ready = self._prepared()

    def noticed(self) -> Noticed:
        """What the examples that were shown noticed together."""
        return Noticed(self.rule, self.mutants, tuple(self._left.values()), (), tuple(self._unused.values()))

    def _prepared(self) -> Norms:
        return Norms((*(mutant.rule for mutant in self._left.values()), *self._alone))

    def _outcome(self, findings: list[Finding], facts: Facts, broken: frozenset[int]) -> str | None:
        chosen = frozenset({self.rule.id})
        justified, _ = justify(facts.ontwerp, findings, self.rules, chosen, facts.day, broken)
        deciding = worst(justified)
        return None if deciding is None else deciding.outcome


def _written(unused: Unused) -> tuple[Place, str]:
    """Where it stands in the norm, and as what: rows share an exception that says the same in each."""
    first = next(iter(unused.exception), None)
    return (unused.scenario.place, "") if first is None else (first.place, first.text)


def _used(scenario: Scenario, verdicts: Sequence[Verdict]) -> Iterator[Unused]:
    """What *verdicts*, of *scenario* alone, show to be used: its Dan was judged, or an exception counted."""
    for verdict in verdicts:
        why = None if verdict.deciding is None else verdict.asked[verdict.deciding][0]
        if verdict.outcome in (VOLDAAN, AFWIJKING) or why in scenario.requirements:
            yield Unused(scenario)
        elif verdict.outcome == NVT:
            yield from (Unused(scenario, lines) for lines in scenario.exceptions if why == lines[0])
