"""The part of the accountability that is for its author alone: what is open, and what is to be looked at."""

from collections.abc import Iterator

from kompas_check.place import Diagnostic
from kompas_check.report.forecast_words import long_date
from kompas_check.report.memo import Memo, Open, Part
from kompas_check.report.memo_blocks import Block, Cell, Heading, Items, Line, Paragraph, Strong, Table
from kompas_check.report.memo_words import capital, dated, listed
from kompas_check.report.missing import how_to_fill
from kompas_check.translation import tr, tr_n

_FACTS = 6  # missing facts that are told of one norm


def for_the_author(memo: Memo) -> Iterator[Block]:
    """What is not in order, marked so that nobody publishes it; nothing where there is nothing to say."""
    told = [*_open_part(memo.binding), *_remarks(memo)]
    soft = [*_open_part(memo.soft)]
    if not told and not soft:
        return
    yield Heading(2, tr("Voor de auteur: weghalen vóór publicatie"), apart=True)
    if memo.complete:
        yield Paragraph((tr("Voor deze fase staat niets open. Let nog wel op het volgende."),), stress=True)
    else:
        yield Paragraph((Strong(tr("Dit is nog niet in orde.")), " ", tr(
            "Leg vast wat ontbreekt of motiveer de afwijking, en maak de verantwoording opnieuw. Wat u per blok moet "
            "invullen, staat in het verslag van de toets zelf.")), stress=True)  # fmt: skip
    yield from told
    if soft:
        yield Heading(3, tr("Adviezen en voornemens (tellen niet mee)"))
        yield from (block for block in soft if not isinstance(block, Heading))


def _open_part(part: Part) -> Iterator[Block]:
    if part.deviating:
        yield Heading(3, tr("Afwijkingen zonder geldige motivering"))
        yield Table(
            tr("Afwijkingen zonder geldige motivering"),
            (tr("Norm"), tr("Betreft"), tr("Gevonden")),
            (40, 20, 40),
            tuple((_named(one), _whom(one), (*((text,) for text in one.found), *_excused(one)))
                  for one in part.deviating),
        )  # fmt: skip
    if part.unknown:
        yield Heading(3, tr("Nog niet te zeggen"))
        yield Table(
            tr("Nog niet te zeggen"),
            (tr("Norm"), tr("Betreft"), tr("Wat er ontbreekt")),
            (40, 20, 40),
            tuple((_named(one), _whom(one), (*_missing(one), *_excused(one))) for one in part.unknown),
        )


def _named(one: Open) -> Cell:
    return ((Strong(one.rule.id), f" {one.rule.title}"),)


def _whom(one: Open) -> Cell:
    return ((capital(listed(one.subjects)) if one.subjects else tr("het ontwerp"),),)


def _missing(one: Open) -> Cell:
    """What is to be filled in, as the author types it."""
    lines: list[Line] = [(capital(_filled(fact)),) for fact in one.missing[:_FACTS]]
    if len(one.missing) > _FACTS:
        lines.append(
            (tr_n("en nog {number} gegeven", "en nog {number} gegevens", len(one.missing) - _FACTS),)
        )
    return tuple(lines)


def _filled(fact: str) -> str:
    try:
        return how_to_fill(fact)
    except ValueError:  # a fact of another shape is told as it is
        return fact


def _excused(one: Open) -> Cell:
    """Why a gate lets it pass: that explains nothing."""
    if one.excused is None:
        return ()
    if one.excused.kind == "drempel":
        return (
            (tr("De poort laat dit door, omdat de norm onder de drempel ligt; dat is geen motivering."),),
        )
    until = tr(" tot en met {day}", day=long_date(one.excused.until)) if one.excused.until else ""
    said = tr("Dit staat in de basis{until}; dat is geen motivering.", until=until)
    reason = one.excused.reason
    return ((f"{said} {tr('Reden daar: {reason}', reason=reason)}" if reason else said,),)


def _remarks(memo: Memo) -> Iterator[Block]:
    if memo.problems:
        yield Heading(3, tr("Meldingen over de bestanden"))
        order = ("error", "warning", "note")
        ranked = sorted(memo.problems, key=lambda found: order.index(found.severity))
        yield Items(tuple(_problem(found) for found in ranked))
    remarks: list[Line] = []
    if memo.placeless:
        remarks.append((Strong(tr("Zonder vindplaats:")), f" {', '.join(memo.placeless)}. ", tr(
            "Het ontwerpbestand zegt niet waar dit in de toelichting staat.")))  # fmt: skip
    if memo.unverified:
        remarks.append((Strong(tr("Bron niet uit de eerste hand gelezen:")), f" {', '.join(memo.unverified)}. ", tr(
            "Ga bij deze normen de bron zelf na.")))  # fmt: skip
    if memo.settings:
        said = "; ".join(f"{setting.name} = {setting.value} ({setting.origin})" for setting in memo.settings)
        remarks.append((tr("Ingesteld: {settings}", settings=said),))
    if remarks:
        yield Heading(3, tr("Om na te lopen"))
        yield Items(tuple(remarks))


def _problem(found: Diagnostic) -> Line:
    words = {"error": tr("Fout"), "warning": tr("Let op"), "note": tr("Ter info")}
    place = tr(" (regel {line})", line=found.place.line) if found.place.line else ""
    return (Strong(f"{words[found.severity]} {found.code}{place}:"), f" {dated(found.message)}")
