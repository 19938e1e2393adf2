"""Makes one graph of norms with their relations and of moments in the order that the norms impose.

The only module that knows networkx.
"""

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from itertools import combinations, pairwise, product
from typing import Any, NamedTuple

import networkx as nx

from kompas_check.order import Arrow, kinds_of, phase_moments, step_order
from kompas_check.registers import Registers
from kompas_check.rule import Rule
from kompas_check.translation import tr

DEPENDS, REPLACES, COLLIDES = "hangt af van", "vervangt", "botst met"
_NORM, _MOMENT = "norm", "moment"
_Node = tuple[str, str]


class Norm(NamedTuple):
    """A norm in the picture.

    *rule* is its version of that day, else another one, else None: then it stands in a file with an
    error. *state* says what is special about it, else it is empty.
    """

    id: str
    rule: Rule | None
    state: str


class Relation(NamedTuple):
    """*first* says *kind* (`botst met`, `hangt af van`, `vervangt`) of *second*.

    A collision is one relation, whichever of the two says it; *reasons* pairs who says so with why.
    """

    kind: str
    first: str
    second: str
    reasons: tuple[tuple[str, str], ...] = ()


class Moment(NamedTuple):
    """A moment of the procedure.

    *phases* are those that it begins. *circle* numbers the moments that the norms place in a circle
    (for different kinds of draft, or by an error); 0 for none.
    """

    name: str
    phases: tuple[str, ...]
    circle: int


class Picture(NamedTuple):
    """What there is to show.

    *norms* are those with a relation or an order, *others* those without, each with what is special
    about it (else an empty text). *moments* stand
    in an order that satisfies all *arrows*. *parts* pairs a step with one date of it. *phases* are
    the pairs of moments that follow each other because the phases of *kind* do, *contrary* those
    that the norms turn round.
    """

    day: date
    kind: str | None
    norms: tuple[Norm, ...]
    relations: tuple[Relation, ...]
    moments: tuple[Moment, ...]
    arrows: tuple[Arrow, ...]
    parts: tuple[tuple[str, str], ...]
    phases: tuple[tuple[str, str], ...]
    contrary: tuple[tuple[str, str], ...]
    others: tuple[tuple[str, str], ...]


def draw(
    rules: Iterable[Rule], registers: Registers, day: date, kind: str | None = None, ids: Collection[str] = ()
) -> Picture:
    """The picture of the norms in force on *day* (that hold for *kind*).

    With *ids* only what concerns these norms: their relations, in both directions, and the orders
    that they impose. An id of a norm that is not in force that day is given among *others*.
    """
    rules = list(rules)
    held = [rule for rule in rules if rule.in_force(day) and _holds(rule, kind, registers)]
    graph: Any = nx.MultiDiGraph()
    elsewhere = {rule.id for rule in rules if not _holds(rule, kind, registers)}
    elsewhere -= {rule.id for rule in rules if _holds(rule, kind, registers)}
    _add_norms(graph, held, ids, elsewhere)
    _add_arrows(graph, held, registers, kind, ids)
    contrary = tuple(_add_phases(graph, registers, kind, ids))
    place = {rule.id: index for index, rule in reversed(list(enumerate(rules)))}
    relations = [relation for *_, data in graph.edges(data=True) for relation in data.get("relations", ())]
    arrows = [arrow for *_, data in graph.edges(data=True) for arrow in data.get("arrows", ())]
    seen = {name for of, name in graph if of == _NORM} | {arrow.rule.id for arrow in arrows}
    others = dict.fromkeys(name for name in ids or [rule.id for rule in held] if name not in seen)
    return Picture(
        day,
        kind,
        tuple(
            Norm(name, *_state(name, rules, day, kind, registers))
            for name in sorted(seen, key=lambda name: (place.get(name, -1), name))
        ),
        tuple(sorted(_merged(relations), key=lambda r: (_KINDS.index(r.kind), place[r.first], r.second))),
        tuple(_in_order(graph, registers, kind)),
        tuple(sorted(arrows, key=lambda arrow: (place[arrow.rule.id], arrow.line.place, arrow[:2]))),
        _edges(graph, "part"),
        _edges(graph, "phase"),
        contrary,
        tuple((name, _state(name, rules, day, kind, registers)[1]) for name in others),
    )


_KINDS = (COLLIDES, DEPENDS, REPLACES)


def _holds(rule: Rule, kind: str | None, registers: Registers) -> bool:
    return kind is None or kind in kinds_of(rule, registers)


def _state(
    name: str, rules: list[Rule], day: date, kind: str | None, registers: Registers
) -> tuple[Rule | None, str]:
    """The version of a norm that counts on *day* (else the last), and what is special about it."""
    versions = [rule for rule in rules if rule.id == name]
    rule = next((rule for rule in versions if rule.in_force(day)), None)
    if not versions:
        return None, tr("staat in een bestand met een fout")
    if rule is None:
        return versions[-1], tr("niet van kracht op {day}", day=day)
    return rule, "" if _holds(rule, kind, registers) else tr("geldt niet voor: {kind}", kind=kind)


def _merged(relations: list[Relation]) -> Iterator[Relation]:
    """The relations, with a collision that both norms declare as one."""
    pairs: dict[frozenset[str], list[Relation]] = {}
    for relation in relations:
        if relation.kind != COLLIDES:
            yield relation
        else:
            pairs.setdefault(frozenset(relation[1:3]), []).append(relation)
    for first, *more in pairs.values():
        yield first._replace(reasons=tuple(reason for each in (first, *more) for reason in each.reasons))


def _edges(graph: Any, mark: str) -> tuple[tuple[str, str], ...]:
    return tuple((one, two) for (_, one), (_, two), data in graph.edges(data=True) if mark in data)


# ---------------------------------------------------------------- nodes and edges


def _add_norms(graph: Any, held: list[Rule], ids: Collection[str], elsewhere: Collection[str]) -> None:
    """Add the relations that norms declare, but to those that hold for other kinds of draft only."""
    for rule in held:
        named = [Relation(COLLIDES, rule.id, other, ((rule.id, why),)) for other, why in rule.collides]
        named += [Relation(DEPENDS, rule.id, other) for other in rule.depends_on]
        named += [Relation(REPLACES, rule.id, other) for other in rule.replaces]
        for relation in named:
            if relation.second in elsewhere:
                continue
            if not ids or relation.first in ids or relation.second in ids:
                ends = ((_NORM, relation.first), (_NORM, relation.second))
                if not graph.has_edge(*ends, relation.kind):
                    graph.add_edge(*ends, relation.kind, relations=[])
                graph.edges[(*ends, relation.kind)]["relations"].append(relation)


def _add_arrows(
    graph: Any, held: list[Rule], registers: Registers, kind: str | None, ids: Collection[str]
) -> None:
    for arrow in step_order([rule for rule in held if not ids or rule.id in ids], registers):
        if kind is not None and kind not in arrow.kinds:
            continue
        ends = ((_MOMENT, arrow.first), (_MOMENT, arrow.second))
        if not graph.has_edge(*ends, "order"):
            graph.add_edge(*ends, "order", arrows=[])
        graph.edges[(*ends, "order")]["arrows"].append(arrow)
        if arrow.within and arrow.within != arrow.first:
            graph.add_edge((_MOMENT, arrow.within), (_MOMENT, arrow.second), "part", part=True)


def _add_phases(
    graph: Any, registers: Registers, kind: str | None, ids: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Add the phases of *kind* in their order; gives the pairs that the norms turn round.

    With *ids* only the phases of which their norms speak; without any order no phases at all.
    """
    if kind is None or all(of != _MOMENT for of, _ in graph):
        return
    begun = [phase_moments(phase, registers) for phase in registers.soorten[kind].fasen]
    if ids:
        begun = [tuple(name for name in names if (_MOMENT, name) in graph) for names in begun]
    begun = [names for names in begun if names]
    graph.add_nodes_from((_MOMENT, name) for names in begun for name in names)
    for earlier, later in combinations(begun, 2):
        for one, two in product(earlier, later):
            if nx.has_path(graph, (_MOMENT, two), (_MOMENT, one)):
                yield one, two
    for earlier, later in pairwise(begun):
        for one, two in product(earlier, later):
            if not nx.has_path(graph, (_MOMENT, two), (_MOMENT, one)):
                graph.add_edge((_MOMENT, one), (_MOMENT, two), "phase", phase=True)


# ---------------------------------------------------------------- order


def _due(rule: Rule, kind: str | None, registers: Registers) -> str:
    """The phase in which *rule* is due for drafts of *kind*, or as it says where no kind is asked."""
    if kind is None:
        return rule.due
    return registers.due_phase(kind, rule.due_phase(registers.soorten[kind].telt_als))


def _in_order(graph: Any, registers: Registers, kind: str | None) -> Iterator[Moment]:
    """The moments in an order that satisfies every edge, as close to the phases as that leaves free.

    Moments in a circle stand together.
    """
    steps = graph.subgraph([node for node in graph if node[0] == _MOMENT])
    phases = registers.soorten[kind].fasen if kind is not None else tuple(registers.fasen)
    rank: dict[_Node, int] = {}
    begins: dict[str, list[str]] = {}
    for index, phase in enumerate(phases):
        for name in phase_moments(phase, registers):
            rank.setdefault((_MOMENT, name), index)
            begins.setdefault(name, []).append(phase)

    def near(node: _Node) -> tuple[float, str]:
        """The phase that a moment begins, or just before the first one that it precedes.

        Else just before the phase in which its norms are due, but after the phases that it follows.
        """
        after = [rank[other] for other in nx.descendants(steps, node) if other in rank]
        before = [rank[other] for other in nx.ancestors(steps, node) if other in rank]
        arrows = [arrow for *_, data in steps.edges(node, data=True) for arrow in data.get("arrows", ())]
        arrows += [arrow for *_, data in steps.in_edges(node, data=True) for arrow in data.get("arrows", ())]
        dues = {_due(arrow.rule, kind, registers) for arrow in arrows}
        due = min((index for index, phase in enumerate(phases) if phase in dues), default=len(phases))
        default = min(after) - 0.5 if after else max(due - 0.5, *(index + 0.5 for index in before), 0)
        return rank.get(node, default), node[1]

    parts = nx.condensation(steps)
    members = {part: sorted(parts.nodes[part]["members"], key=near) for part in parts}
    circles = 0
    for part in nx.lexicographical_topological_sort(parts, key=lambda part: near(members[part][0])):
        first = members[part][0]
        circle = len(members[part]) > 1 or steps.has_edge(first, first)
        circles += circle
        for _, name in members[part]:
            yield Moment(name, tuple(begins.get(name, ())), circles if circle else 0)


def late_layers(
    nodes: Iterable[str], edges: Iterable[tuple[str, str]]
) -> tuple[tuple[tuple[str, ...], ...], tuple[tuple[str, str], ...]]:
    """*nodes* in layers: each edge leads to a later one, and each node stands as late as that allows.

    An edge that would make a circle with those before it is left out; the second part gives those.
    """
    graph: Any = nx.DiGraph()
    graph.add_nodes_from(nodes)
    left: list[tuple[str, str]] = []
    for one, two in edges:
        if nx.has_path(graph, two, one):
            left.append((one, two))
        else:
            graph.add_edge(one, two)
    generations = list(nx.topological_generations(graph.reverse(copy=False)))
    return tuple(tuple(layer) for layer in reversed(generations)), tuple(left)
