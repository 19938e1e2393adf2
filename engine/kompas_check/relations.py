"""What is wrong between rules: double ids, unknown ids, circles."""

from collections.abc import Iterable, Iterator
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from kompas_check.messages import diagnostic, did_you_mean
from kompas_check.place import Diagnostic
from kompas_check.rule import Rule


def check_rulebook(rules: Iterable[Rule]) -> list[Diagnostic]:
    """What is wrong between rules: double ids, unknown ids, circles."""
    found: list[Diagnostic] = []
    rules = list(rules)
    known = {rule.id for rule in rules}
    versions: dict[str, list[Rule]] = {}
    for rule in rules:
        earlier = versions.setdefault(rule.id, [])
        found += [
            diagnostic("REG-08", rule.place, found=rule.id, other=other.place)
            for other in earlier
            if _overlap(rule, other)
        ]
        earlier.append(rule)
        named = (*rule.depends_on, *rule.replaces, *(other for other, _ in rule.collides))
        found += [
            diagnostic("REG-15", rule.place, found=name, hint=did_you_mean(name, known))
            for name in named
            if name not in known
        ]
    found += _circles("REG-16", {r.id: [d for d in r.depends_on if d in known] for r in rules}, rules)
    orders: dict[str, list[str]] = {}
    for first, second in step_order(rules):
        orders.setdefault(second, []).append(first)
    found += _circles("REG-17", orders, rules)
    return found


def step_order(rules: Iterable[Rule]) -> Iterator[tuple[str, str]]:
    """The pairs of steps of which the norms say that the first comes before the second."""
    for rule in rules:
        for scenario in rule.scenarios:
            for line in scenario.requirements:
                for name, *arguments in line.tests:
                    if name in ("stap_voor_stap", "stap_voor_fase") and len(line.tests) == 1:
                        for instrument in arguments[0][0]:
                            yield instrument, arguments[1]


def _circles(code: str, graph: dict[str, list[str]], rules: list[Rule]) -> list[Diagnostic]:
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        circle = list(reversed(error.args[1]))
        named = next((rule for rule in rules if rule.id in circle), None)
        if named is None:
            pairs = set(pairwise(circle))
            named = next((r for r in rules if pairs & set(step_order([r]))), rules[0])
        return [diagnostic(code, named.place, found=" → ".join(circle))]
    return []


def _overlap(one: Rule, two: Rule) -> bool:
    latest = max(one.valid_from, two.valid_from)
    return all(rule.valid_to is None or latest <= rule.valid_to for rule in (one, two))
