"""Tells a draft that meets both sides of a collision how it can satisfy both norms."""

from collections.abc import Iterable

from kompas_check.finding import NVT, ONBEKEND, Finding
from kompas_check.messages import diagnostic
from kompas_check.place import Diagnostic


def explain_collisions(findings: Iterable[Finding]) -> list[Diagnostic]:
    """A note for each pair of norms that collide (`botst met`) and that both concern this draft.

    A norm concerns the draft where one of its outcomes, before time and reasons, is not `nvt`; if all
    are `onbekend`, perhaps. The note stands at the first thing that one of the two is about, else at the head of the draft.
    """
    findings = [found for found in findings if found.raw != NVT]
    named = {other for found in findings if found.rule.collides for other, _ in found.rule.collides}
    concerned: dict[str, list[Finding]] = {}
    for found in findings if named else ():
        if found.rule.collides or found.rule.id in named:
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
                                        certainty="" if sure else "misschien ")  # fmt: skip
    return list(told.values())
