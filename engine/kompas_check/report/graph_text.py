"""The graph of norms for people: relations, and the steps in an order that satisfies the norms."""

from collections.abc import Iterator

from kompas_check.graph import COLLIDES, DEPENDS, REPLACES, Moment, Norm, Picture
from kompas_check.order import Arrow
from kompas_check.report.layout import fill
from kompas_check.report.words import other_phases
from kompas_check.translation import tr, tr_later
from kompas_check.version import VERSION

_RELATIONS = {
    DEPENDS: tr_later("hangt af van"),
    REPLACES: tr_later("vervangt"),
    COLLIDES: tr_later("botst met"),
}
_MEANING = {
    DEPENDS: tr_later("is aan {second} niet voldaan, dan wordt {first} niet ook nog gemeld"),
    REPLACES: tr_later("{first} komt in de plaats van {second}"),
}


def render(picture: Picture) -> str:
    """The picture as text of 80 columns."""
    kind = picture.kind or tr("alle soorten ontwerp")
    head = fill(tr("kompas-check {version} · peildatum {day} · {kind}", version=VERSION, day=picture.day.isoformat(),
                   kind=kind), 0)  # fmt: skip
    return "\n".join([*head, *_parts(picture)]) + "\n"


def nothing(picture: Picture) -> str:
    """That there is nothing to draw, in a sentence; else an empty text."""
    if picture.relations or picture.moments:
        return ""
    if not picture.others:
        day = picture.day.isoformat()
        if picture.kind:
            return tr(
                "Op {day} is er geen norm van kracht die geldt voor: {kind}.", day=day, kind=picture.kind
            )
        return tr("Op {day} is er geen norm van kracht.", day=day)
    return tr("Geen relaties tussen normen en geen volgorde van stappen gevonden.")


def relation_word(kind: str) -> str:
    """What one norm is to another: one of the names of relations."""
    return tr(_RELATIONS[kind])


def phase_word(phase: str) -> str:
    """That a moment is the beginning of *phase*."""
    return tr("(fase {phase})", phase=phase)


def _parts(picture: Picture) -> Iterator[str]:
    if nothing(picture):
        yield from ("", *fill(nothing(picture), 0))
    if picture.relations:
        yield from ("", tr("RELATIES TUSSEN NORMEN"))
        yield from _relations(picture)
    if picture.moments:
        yield from ("", tr("STAPPEN IN EEN VOLGORDE DIE AAN DE NORMEN VOLDOET"))
        yield from fill(tr("Waar geen 'na' of 'vóór' bij staat, leggen deze normen geen volgorde op."), 0)
        if picture.phases:
            yield from fill(tr("De fasen staan zoals zij elkaar opvolgen bij: {kind}.", kind=picture.kind), 0)
        yield from ("", *_moments(picture))
    if picture.norms:
        yield from ("", tr("DEZE NORMEN EN HUN BRONNEN"))
        for norm in picture.norms:
            yield from ("", *_norm(norm))
    if picture.others:
        special = [f"{name} ({state})" for name, state in picture.others if state]
        plain = [name for name, state in picture.others if not state]
        yield ""
        if plain:
            yield from fill(
                tr("Zonder relatie en zonder volgorde van stappen: {norms}.", norms=", ".join(plain)), 0, 2
            )
        if special:
            yield from fill(tr("Niet getoond: {norms}.", norms=", ".join(special)), 0, 2)


def _relations(picture: Picture) -> Iterator[str]:
    for relation in picture.relations:
        kind, first, second, reasons = relation
        title = f"{first} {relation_word(kind)} {second}"
        if kind == COLLIDES:
            title = tr("{first} en {second} lijken te botsen", first=first, second=second)
        yield from ("", *fill(title, 2, 4))
        if kind in _MEANING:
            yield from fill(tr(_MEANING[kind]).format(first=first, second=second), 4, 6)
        for who, why in reasons:
            other = second if who == first else first
            yield from fill(tr("{other} botst met {norm}, omdat {why}", other=who, norm=other, why=why), 4, 6)


def _moments(picture: Picture) -> Iterator[str]:
    for one, two in picture.contrary:
        yield from fill(tr("Let op: de normen zetten {first} vóór {second}; de fasen staan andersom.",
                           first=two, second=one), 2, 4)  # fmt: skip
    told = 0
    for number, moment in enumerate(picture.moments, 1):
        if moment.circle > told:
            told = moment.circle
            names = ", ".join(other.name for other in picture.moments if other.circle == told)
            why = (
                tr("Kies een soort met --kind: de volgorde verschilt per soort ontwerp, of de normen spreken "
                   "elkaar tegen. Een volgorde is er niet voor: {moments}.") if picture.kind is None
                else tr("De normen spreken elkaar tegen. Een volgorde is er niet voor: {moments}.")
            )  # fmt: skip
            yield from fill(why.format(moments=names), 2, 4)
        yield from fill(f"{number}. {_name(moment)}", 2, 6)
        for one, two in picture.parts:
            if two == moment.name:
                yield from fill(tr("een van de datums van {step}", step=one), 6, 8)
        yield from _orders(moment, picture)


def _name(moment: Moment) -> str:
    if not moment.phases:
        return moment.name
    if moment.phases == (moment.name,):
        return tr("{moment} (fase)", moment=moment.name)
    return tr(
        "{moment} (begin van de fase {phases})", moment=moment.name, phases=tr(" en ").join(moment.phases)
    )


def _orders(moment: Moment, picture: Picture) -> Iterator[str]:
    """After what and before what a moment comes; the norm is quoted at the later of the two."""
    before: dict[str, list[Arrow]] = {}
    after: dict[str, list[Arrow]] = {}
    for arrow in picture.arrows:
        if arrow.second == moment.name:
            before.setdefault(arrow.first, []).append(arrow)
        if arrow.first == moment.name:
            after.setdefault(arrow.second, []).append(arrow)
    for name, arrows in before.items():
        yield from fill(tr("na {moment}", moment=name), 6, 8)
        for arrow in arrows:
            yield from fill(f"{arrow.rule.id}: {arrow.line.sentence} ({arrow.line.place})", 8, 10)
            if picture.kind is None:
                yield from fill(
                    tr("voor: {kinds}", kinds=", ".join(sorted(arrow.kinds, key=str.casefold))), 10, 12
                )
    for name, arrows in after.items():
        ids = dict.fromkeys(arrow.rule.id for arrow in arrows)
        yield from fill(tr("vóór {moment} ({norms})", moment=name, norms=", ".join(ids)), 6, 8)


def _norm(norm: Norm) -> Iterator[str]:
    state = f" ({norm.state})" if norm.state else ""
    if norm.rule is None:
        yield from fill(f"{norm.id}{state}", 2, 4)
        return
    yield from fill(f"{norm.id} {norm.rule.title}{state}", 2, 4)
    due = "; ".join((norm.rule.due, *other_phases(norm.rule)))
    yield from fill(tr("{force} · in orde vóór: {due} · {place}", force=norm.rule.force, due=due,
                       place=norm.rule.place), 4, 6)  # fmt: skip
    for source in norm.rule.sources:
        yield from fill(tr("Bron: {source}", source=source.text), 4, 6)
    if not norm.rule.verified:
        yield from fill(tr("Deze bron is niet uit de eerste hand gelezen (geverifieerd: nee)."), 4, 6)
