"""Tells a draft that meets both sides of a collision how it can satisfy both norms."""

from collections.abc import Iterable
from itertools import chain

from kompas_check.finding import NVT, ONBEKEND, Finding
from kompas_check.messages import diagnostic
from kompas_check.place import Diagnostic
from kompas_check.rule import Rule
from kompas_check.translation import tr


def colliding(rules: Iterable[Rule]) -> frozenset[str]:
    """The ids of the rules that collide with another one."""
    pairs = ((rule.id, other) for rule in rules for other, _ in rule.collides)
    return frozenset(chain.from_iterable(pairs))


def explain_collisions(findings: Iterable[Finding], named: frozenset[str]) -> list[Diagnostic]:
    """A note for each pair of norms that collide (`botst met`) and that both concern this draft.

    A norm concerns the draft where one of its outcomes, before time and reasons, is not `nvt`; if all
    are `onbekend`, perhaps. *named* are the rules that collide (see `colliding`). The note stands at the first thing that one of the two is about, else at the head of the draft.
    """
    concerned: dict[str, list[Finding]] = {}
    for found in findings:
        if found.rule.id in named and found.raw != NVT:
            concerned.setdefault(found.rule.id, []).append(found)
    told: dict[frozenset[str], Diagnostic] = {}
    for rule_id, own in concerned.items():
        for other, reason in own[0].rule.collides:
            pair = frozenset({rule_id, other})
            if other in concerned and len(pair) == 2 and pair not in told:
                both = [*own, *concerned[other]]
                place = next((found.place for found in both if found.subject is not None), own[0].place)
                sure = all(any(f.raw != ONBEKEND for f in side) for side in (own, concerned[other]))
                told[pair] = diagnostic("BOT-01", place, found=rule_id, other=other, because=reason,
                                        certainty="" if sure else tr("misschien "))  # fmt: skip
    return list(told.values())
