"""The graph of norms for people: relations, and the steps in an order that satisfies the norms."""

from collections.abc import Iterator

from kompas_check.graph import COLLIDES, DEPENDS, REPLACES, Moment, Norm, Picture
from kompas_check.order import Arrow
from kompas_check.report.layout import fill
from kompas_check.report.words import other_phases
from kompas_check.version import VERSION

_MEANING = {
    DEPENDS: "is aan {second} niet voldaan, dan wordt {first} niet ook nog gemeld",
    REPLACES: "{first} komt in de plaats van {second}",
}


def render(picture: Picture) -> str:
    """The picture as text of 80 columns."""
    kind = picture.kind or "alle soorten ontwerp"
    head = fill(f"kompas-check {VERSION} · peildatum {picture.day.isoformat()} · {kind}", 0)
    return "\n".join([*head, *_parts(picture)]) + "\n"


def nothing(picture: Picture) -> str:
    """That there is nothing to draw, in a sentence; else an empty text."""
    if picture.relations or picture.moments:
        return ""
    if not picture.others:
        about = f" die geldt voor: {picture.kind}" if picture.kind else ""
        return f"Op {picture.day.isoformat()} is er geen norm van kracht{about}."
    return "Geen relaties tussen normen en geen volgorde van stappen gevonden."


def _parts(picture: Picture) -> Iterator[str]:
    if nothing(picture):
        yield from ("", *fill(nothing(picture), 0))
    if picture.relations:
        yield from ("", "RELATIES TUSSEN NORMEN")
        yield from _relations(picture)
    if picture.moments:
        yield from ("", "STAPPEN IN EEN VOLGORDE DIE AAN DE NORMEN VOLDOET")
        yield from fill("Waar geen 'na' of 'vóór' bij staat, leggen deze normen geen volgorde op.", 0)
        if picture.phases:
            yield from fill(f"De fasen staan zoals zij elkaar opvolgen bij: {picture.kind}.", 0)
        yield from ("", *_moments(picture))
    if picture.norms:
        yield from ("", "DEZE NORMEN EN HUN BRONNEN")
        for norm in picture.norms:
            yield from ("", *_norm(norm))
    if picture.others:
        special = [f"{name} ({state})" for name, state in picture.others if state]
        plain = [name for name, state in picture.others if not state]
        yield ""
        if plain:
            yield from fill(f"Zonder relatie en zonder volgorde van stappen: {', '.join(plain)}.", 0, 2)
        if special:
            yield from fill(f"Niet getoond: {', '.join(special)}.", 0, 2)


def _relations(picture: Picture) -> Iterator[str]:
    for relation in picture.relations:
        kind, first, second, reasons = relation
        title = f"{first} en {second} lijken te botsen" if kind == COLLIDES else f"{first} {kind} {second}"
        yield from ("", *fill(title, 2, 4))
        if kind in _MEANING:
            yield from fill(_MEANING[kind].format(first=first, second=second), 4, 6)
        for who, why in reasons:
            other = second if who == first else first
            yield from fill(f"{who} botst met {other}, omdat {why}", 4, 6)


def _moments(picture: Picture) -> Iterator[str]:
    for one, two in picture.contrary:
        yield from fill(f"Let op: de normen zetten {two} vóór {one}; de fasen staan andersom.", 2, 4)
    told = 0
    for number, moment in enumerate(picture.moments, 1):
        if moment.circle > told:
            told = moment.circle
            names = ", ".join(other.name for other in picture.moments if other.circle == told)
            why = (
                "Kies een soort met --kind: de volgorde verschilt per soort ontwerp, of de normen spreken "
                "elkaar tegen" if picture.kind is None else "De normen spreken elkaar tegen"
            )  # fmt: skip
            yield from fill(f"{why}. Een volgorde is er niet voor: {names}.", 2, 4)
        yield from fill(f"{number}. {_name(moment)}", 2, 6)
        for one, two in picture.parts:
            if two == moment.name:
                yield from fill(f"een van de datums van {one}", 6, 8)
        yield from _orders(moment, picture)


def _name(moment: Moment) -> str:
    if not moment.phases:
        return moment.name
    if moment.phases == (moment.name,):
        return f"{moment.name} (fase)"
    return f"{moment.name} (begin van de fase {' en '.join(moment.phases)})"


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
        yield from fill(f"na {name}", 6, 8)
        for arrow in arrows:
            yield from fill(f"{arrow.rule.id}: {arrow.line.sentence} ({arrow.line.place})", 8, 10)
            if picture.kind is None:
                yield from fill(f"voor: {', '.join(sorted(arrow.kinds, key=str.casefold))}", 10, 12)
    for name, arrows in after.items():
        ids = dict.fromkeys(arrow.rule.id for arrow in arrows)
        yield from fill(f"vóór {name} ({', '.join(ids)})", 6, 8)


def _norm(norm: Norm) -> Iterator[str]:
    state = f" ({norm.state})" if norm.state else ""
    if norm.rule is None:
        yield from fill(f"{norm.id}{state}", 2, 4)
        return
    yield from fill(f"{norm.id} {norm.rule.title}{state}", 2, 4)
    due = "; ".join((norm.rule.due, *other_phases(norm.rule)))
    yield from fill(f"{norm.rule.force} · in orde vóór: {due} · {norm.rule.place}", 4, 6)
    for source in norm.rule.sources:
        yield from fill(f"Bron: {source.text}", 4, 6)
    if not norm.rule.verified:
        yield from fill("Deze bron is niet uit de eerste hand gelezen (geverifieerd: nee).", 4, 6)
