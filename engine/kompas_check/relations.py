"""What is wrong between rules: double ids, gaps, unknown ids, two norms for one, circles."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from typing import NamedTuple

from kompas_check.messages import diagnostic, did_you_mean
from kompas_check.order import kinds_of, step_order
from kompas_check.place import Diagnostic, Place
from kompas_check.registers import Registers
from kompas_check.rule import Rule
from kompas_check.translation import tr


def check_rulebook(
    rules: Iterable[Rule], registers: Registers, meant: Iterable[str] = ()
) -> list[Diagnostic]:
    """What is wrong between rules: double ids, gaps, unknown ids, two norms for one, circles.

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
    for same in versions.values():
        found += _gaps(same)
    for rule in rules:
        found += _itself(rule)
        found += _replaced(rule, versions, registers)
    return [*found, *_circles(rules, registers)]


def _gaps(versions: list[Rule]) -> Iterator[Diagnostic]:
    """The days between the versions of one norm on which none of them holds."""
    until, *later = sorted(versions, key=lambda rule: rule.valid_from)
    for rule in later:
        if until.valid_to is None:
            return
        first, last = until.valid_to + timedelta(days=1), rule.valid_from - timedelta(days=1)
        if first <= last:
            yield diagnostic("REG-23", rule.place, found=rule.id, first=first, last=last, other=until.place)
        if rule.valid_to is None or rule.valid_to > until.valid_to:
            until = rule


def _itself(rule: Rule) -> Iterator[Diagnostic]:
    """A rule neither replaces nor collides with itself (that it waits for itself is a circle)."""
    for name, ids in (("vervangt", rule.replaces), ("botst met", [other for other, _ in rule.collides])):
        if rule.id in ids:
            yield diagnostic("REG-21", _named_at(rule, rule.id), found=rule.id, property=name)


def _replaced(rule: Rule, versions: dict[str, list[Rule]], registers: Registers) -> Iterator[Diagnostic]:
    """A norm and the one that it replaces do not bind the same draft on the same day."""
    if rule.announcement is not None and rule.announcement.change == "invoeren":
        return  # it only announces that it will replace the other
    for name in rule.replaces:
        for old in versions.get(name, ()):
            both = kinds_of(rule, registers) & kinds_of(old, registers)
            if name != rule.id and both and _overlap(rule, old):
                kind = next(kind for kind in registers.soorten if kind in both)
                yield diagnostic("REG-22", _named_at(rule, name), found=rule.id, other=name, kind=kind,
                                 day=max(rule.valid_from, old.valid_from),
                                 last=rule.valid_from - timedelta(days=1), at=old.place)  # fmt: skip


class _Tie(NamedTuple):
    """*first* before *second*, as a rule says at *place*; *text* is what it says, *by* who says it."""

    first: str
    second: str
    place: Place
    text: str
    by: str


def _circles(rules: list[Rule], registers: Registers) -> list[Diagnostic]:
    """Circles among rules that hold for the same draft on the same day, each with all its rules."""
    order = list(step_order(rules, registers))
    waiting = [(rule, kinds_of(rule, registers)) for rule in rules if rule.depends_on]
    related = [*(arrow.rule for arrow in order), *(rule for rule, _ in waiting)]
    told: dict[tuple[str, frozenset[tuple[str, str]]], dict[_Tie, None]] = {}
    for day in sorted({rule.valid_from for rule in related}):
        for kind in registers.soorten:
            waits = [
                _Tie(
                    rule.id,
                    other,
                    at := _named_at(rule, other),
                    tr("{rule} wacht op {other}", rule=rule.id, other=other),
                    str(at),
                )
                for rule, kinds in waiting
                if rule.in_force(day) and kind in kinds
                for other in rule.depends_on
            ]
            steps = [
                _Tie(arrow.first, arrow.second, arrow.line.place,
                     tr("{first} vóór {second}", first=arrow.first, second=arrow.second), f"{arrow.rule.id}, {arrow.line.place}")
                for arrow in order
                if arrow.rule.in_force(day) and kind in arrow.kinds
            ]  # fmt: skip
            for code, ties in (("REG-16", waits), ("REG-17", steps)):
                for circle in _circles_of([(tie.first, tie.second) for tie in ties]):
                    part = [tie for pair in circle for tie in ties if pair == (tie.first, tie.second)]
                    told.setdefault((code, frozenset(circle)), {}).update(dict.fromkeys(part))
    return [
        diagnostic(code, next(iter(ties)).place, circle=_in_words(ties)) for (code, _), ties in told.items()
    ]


def _in_words(ties: Iterable[_Tie]) -> str:
    """A circle: each of its steps once, with every rule that imposes it and where."""
    texts: dict[str, list[str]] = {}
    for tie in ties:
        texts.setdefault(tie.text, []).append(tie.by)
    return "; ".join(f"{text} ({tr(' en ').join(dict.fromkeys(rules))})" for text, rules in texts.items())


def _circles_of(edges: list[tuple[str, str]]) -> Iterator[list[tuple[str, str]]]:
    """Every circle, as its edges, that is found by taking one of its edges away each time."""
    edges = list(dict.fromkeys(edges))
    while True:
        graph: dict[str, list[str]] = {}
        for first, second in edges:
            graph.setdefault(second, []).append(first)
        try:
            TopologicalSorter(graph).prepare()
        except CycleError as error:
            circle = list(pairwise(error.args[1]))
            start = min(range(len(circle)), key=lambda index: edges.index(circle[index]))
            circle = circle[start:] + circle[:start]
            yield circle
            edges.remove(circle[0])
        else:
            return


def _named_at(rule: Rule, name: str) -> Place:
    """Where *rule* names the rule *name*."""
    return next((place for named, place in rule.named if named == name), rule.place)


def _overlap(one: Rule, two: Rule) -> bool:
    latest = max(one.valid_from, two.valid_from)
    return all(rule.valid_to is None or latest <= rule.valid_to for rule in (one, two))
