"""What is wrong between rules: double ids, unknown ids, circles."""

from collections.abc import Iterable, Iterator
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from kompas_check.messages import diagnostic, did_you_mean
from kompas_check.place import Diagnostic
from kompas_check.rule import Rule


def check_rulebook(rules: Iterable[Rule], meant: Iterable[str] = ()) -> list[Diagnostic]:
    """What is wrong between rules: double ids, unknown ids, circles.

    *meant* are the ids of rules that are there, but in a file with an error.
    """
    found: list[Diagnostic] = []
    rules = list(rules)
    known = {rule.id for rule in rules} | set(meant)
    versions: dict[str, list[Rule]] = {}
    for rule in rules:
        earlier = versions.setdefault(rule.id, [])
        found += [
            diagnostic("REG-08", rule.place, found=rule.id, other=other.place)
            for other in earlier
            if _overlap(rule, other)
        ]
        earlier.append(rule)
        found += [
            diagnostic("REG-15", place, found=name, hint=did_you_mean(name, known))
            for name, place in rule.named
            if name not in known
        ]
    return [*found, *_circles(rules)]


def step_order(rules: Iterable[Rule]) -> Iterator[tuple[str, str]]:
    """The pairs of steps of which the norms say that the first comes before the second."""
    for rule in rules:
        for scenario in rule.scenarios:
            for line in scenario.requirements:
                for name, *arguments in line.tests:
                    single = len(line.tests) == len(arguments[0][0]) == 1 if arguments else False
                    if name in ("stap_voor_stap", "stap_voor_fase") and single:
                        yield arguments[0][0][0], arguments[1]


def _circles(rules: list[Rule]) -> list[Diagnostic]:
    """Circles among rules that hold for the same draft on the same day."""
    related = [rule for rule in rules if rule.depends_on or any(step_order([rule]))]
    told: dict[tuple[str, frozenset[str]], Diagnostic] = {}
    for day in sorted({rule.valid_from for rule in related}):
        for kind in sorted({kind for rule in related for kind in rule.kinds}):
            held = [rule for rule in related if rule.in_force(day) and kind in rule.kinds]
            depends = [(other, rule.id) for rule in held for other in rule.depends_on]
            for code, edges in (("REG-16", depends), ("REG-17", list(step_order(held)))):
                for circle in _circles_of(edges):
                    named = next(
                        (r for r in held if r.id in circle or set(step_order([r])) & set(pairwise(circle))),
                        held[0],
                    )
                    text = " → ".join(circle)
                    told.setdefault((code, frozenset(circle)), diagnostic(code, named.place, found=text))
    return list(told.values())


def _circles_of(edges: list[tuple[str, str]]) -> Iterator[list[str]]:
    """Every circle that is found by taking one of its edges away each time."""
    edges = list(dict.fromkeys(edges))
    while True:
        graph: dict[str, list[str]] = {}
        for first, second in edges:
            graph.setdefault(second, []).append(first)
        try:
            TopologicalSorter(graph).prepare()
        except CycleError as error:
            circle = list(error.args[1])
            yield circle
            edges.remove((circle[0], circle[1]))
        else:
            return


def _overlap(one: Rule, two: Rule) -> bool:
    latest = max(one.valid_from, two.valid_from)
    return all(rule.valid_to is None or latest <= rule.valid_to for rule in (one, two))
