"""The accountability as a chapter: what it tells the readers of the memorandum, and then its author."""

import re
from collections.abc import Iterator, Sequence

from kompas_check.finding import GEMOTIVEERD, LATER, NVT, VOLDAAN
from kompas_check.report.forecast_words import long_date
from kompas_check.report.memo import OPEN, Deviation, Memo, Part, Row, Way
from kompas_check.report.memo_author import for_the_author
from kompas_check.report.memo_blocks import Block, Cell, Heading, Items, Line, Paragraph, Strong, Table, Web
from kompas_check.report.memo_words import capital, listed, spelled, uncapital
from kompas_check.rule import Rule, Source
from kompas_check.translation import tr, tr_n
from kompas_check.version import VERSION

_FEW = 25  # norms of a later phase that are told with their title


def title(memo: Memo) -> str:
    """The title of a document that holds nothing else."""
    return tr("Verantwoording: {title}", title=memo.title) if memo.title else tr("Verantwoording")


def chapter(memo: Memo, *, verbose: bool = False) -> tuple[Block, ...]:
    """The chapter; *verbose* also tells which norms do not apply."""
    return tuple(_blocks(memo, verbose=verbose))


def _blocks(memo: Memo, *, verbose: bool) -> Iterator[Block]:
    yield Heading(1, tr("Verantwoording"))
    if memo.kind is not None:
        yield from _opening(memo)
        yield Heading(2, tr("Toegepaste normen"))
        yield from _frameworks(memo.binding, 3, soft=False)
        if not memo.binding.frameworks:
            yield _said(tr("Van geen norm staat vast dat eraan is voldaan."))
        yield Heading(2, tr("Afwijkingen en hun motivering"))
        if not memo.deviations:
            yield _said(tr("Er is geen afwijking met een motivering."))
        for deviation in memo.deviations:
            yield from _deviation(deviation)
        if memo.soft.frameworks:
            yield Heading(2, tr("Adviezen en aangekondigde normen"))
            yield _said(tr("Aan deze normen is het ontwerp niet gebonden: het zijn adviezen, of voornemens die nog "
                           "geen rechtsgevolg hebben."))  # fmt: skip
            yield from _frameworks(memo.soft, 3, soft=True)
        if memo.binding.later:
            yield Heading(2, tr("Wat later aan de orde komt"))
            yield from _later(memo.binding)
        if verbose and (memo.binding.absent or memo.soft.absent):
            yield Heading(2, tr("Normen die niet van toepassing zijn"))
            yield from _absent(memo)
    yield from for_the_author(memo)


def _said(text: str) -> Paragraph:
    return Paragraph((text,))


# ---------------------------------------------------------------- how it stands


def _opening(memo: Memo) -> Iterator[Block]:
    yield _said(tr("Deze verantwoording noemt de normen die voor het ontwerp gelden, hoe aan elke norm is voldaan en "
                   "waar dat is terug te vinden, en van welke norm met welke motivering is afgeweken. De uitkomst is "
                   "geen juridisch oordeel: zij berust op wat over het ontwerp is vastgelegd."))  # fmt: skip
    if not memo.complete:
        yield Paragraph(_incomplete(memo), stress=True)
    rows = [
        (capital(memo.kind or ""), memo.title or tr("zonder titel")),
        (tr("Dossier"), memo.dossier),
        (tr("Fase"), spelled(memo.phase) if memo.phase else tr("onbekend")),
        (tr("Peildatum"), long_date(memo.day)),
        (tr("Normen"), tr_n("versie {version} ({number} norm), getoetst met kompas-check {program}",
                            "versie {version} ({number} normen), getoetst met kompas-check {program}",
                            memo.size, version=memo.rulebook, program=VERSION)),
        (tr("Alleen getoetst"), ", ".join(memo.selected)),
        (tr("Niet getoetst"), ", ".join(f"{rule} ({why})" if why else rule for rule, why in memo.ignored)),
    ]  # fmt: skip
    yield Table(tr("Het ontwerp en de toets"), (), (26, 74),
                tuple((((name,),), ((text,),)) for name, text in rows if text))  # fmt: skip
    yield Paragraph((tr("Het aantal normen per uitkomst:"),), lead=True)
    yield _counts(memo)


def _incomplete(memo: Memo) -> Line:
    number = memo.binding.counts.get(OPEN, 0)
    said = tr_n("Bij {number} norm staat nog niet vast dat eraan is voldaan, of waarom ervan is afgeweken.",
                "Bij {number} normen staat nog niet vast dat eraan is voldaan, of waarom ervan is afgeweken.",
                number) if number else tr("In een bestand staat nog een fout, of aan een eis van de poort is niet voldaan.")  # fmt: skip
    where = tr("Zie het deel ‘Voor de auteur’, aan het eind.")
    return (Strong(tr("Deze verantwoording is nog niet compleet.")), f" {said} {where}")


def _counts(memo: Memo) -> Table:
    names = {
        VOLDAAN: tr("Voldaan"),
        GEMOTIVEERD: tr("Afgeweken, met motivering"),
        OPEN: tr("Nog niet in orde"),
        LATER: tr("Komt later aan de orde"),
        NVT: tr("Niet van toepassing"),
    }
    parts = (memo.binding.counts, memo.soft.counts)
    rows = [(name, *(str(counts.get(outcome, 0)) for counts in parts)) for outcome, name in names.items()]
    return Table(
        tr("Aantal normen per uitkomst"),
        (tr("Uitkomst"), tr("Wet, aanwijzing en beleid"), tr("Advies en voornemen")),
        (44, 28, 28),
        tuple(tuple(((cell,),) for cell in row) for row in rows),
    )


# ---------------------------------------------------------------- norms


def _frameworks(part: Part, level: int, *, soft: bool) -> Iterator[Block]:
    for name, rows in part.frameworks:
        yield Heading(level, name)
        yield Table(
            tr("Hoe aan de normen is voldaan: {framework}", framework=name),
            (tr("Norm en bron"), tr("Uitkomst"), tr("Hoe"), tr("Vindplaats")),
            (33, 13, 32, 22),
            tuple(_norm_row(row, soft=soft) for row in rows),
        )


def _norm_row(row: Row, *, soft: bool) -> tuple[Cell, ...]:
    named = _norm(row.rule)
    if soft:
        named = (*named, (tr("Kracht: {force}", force=row.rule.force),))
    how: list[Line] = [(_about(way),) for way in row.ways]
    how += [
        (_for(subject, tr("zie afwijking {number}", number=number)),) for subject, number, _ in row.deviations
    ]
    if row.open:
        how.append(_left(row.open, tr("nog niet in orde")))
    if row.later:
        how.append(_left(row.later, tr("komt later aan de orde")))
    return named, ((_outcome(row),),), tuple(how), tuple((spot,) for spot in _spots(row))


def _norm(rule: Rule) -> Cell:
    return (Strong(rule.id), f" {rule.title}"), _sources(rule.sources)


def _sources(sources: Sequence[Source]) -> Line:
    """The sources as links where they have an address; the address itself is not read out."""
    parts: list[str | Strong | Web] = [tr("Bron: ")]
    for number, source in enumerate(sources):
        parts += ["; "] if number else []
        parts.append(_source(source))
    return tuple(parts)


def _source(source: Source) -> str | Web:
    """A source, without its address in its words; a bracket that closes behind the address is none of it."""
    url = source.url
    if url is None:
        return source.text
    if url.endswith(")") and url.count("(") < url.count(")"):
        url = url[:-1]
    before, _, after = source.text.partition(url)
    return Web(f"{before.rstrip(' ,;:')}{after}".strip() or url, url)


def _outcome(row: Row) -> str:
    parts = []
    if row.ways:
        parts.append(tr("voldaan"))
    if row.deviations:
        parts.append(tr("afgeweken, met motivering"))
    if row.open:
        parts.append(tr("deels open"))
    return capital(", ".join(parts))


def _about(way: Way) -> str:
    """For whom a norm was met so, and how."""
    named = [subject for subject in way.subjects if subject and not way.named]
    return f"{capital(listed(named))} – {uncapital(way.how)}" if named else way.how


def _for(subject: str, text: str) -> str:
    return f"{capital(subject)} – {text}." if subject else f"{capital(text)}."


def _left(subjects: Sequence[str], text: str) -> Line:
    """For whom it is not so (yet); an empty subject is all that the draft does not name."""
    named = [subject or tr("het overige") for subject in subjects]
    return (Strong(_for(listed(named), text)),)


def _spots(row: Row) -> Iterator[str]:
    """Where it stands; for which subject, where that is not clear."""
    spots = [(about, where) for way in row.ways for about, where in _spots_of(way)]
    spots += [(about, where) for about, _, where in row.deviations]
    if len({where for _, where in spots}) == 1:
        spots = [("", spots[0][1])]
    for about, where in dict.fromkeys(spots):
        yield (f"{capital(about)}: " if about else "") + (where or tr("niet vermeld"))


def _spots_of(way: Way) -> Iterator[tuple[str, str]]:
    if len(way.where) == 1:
        yield listed(subject for subject in way.subjects if subject), way.where[0]
    else:
        yield from zip(way.subjects, way.where, strict=True)


# ---------------------------------------------------------------- deviations


def _deviation(deviation: Deviation) -> Iterator[Block]:
    reasons = deviation.reasons
    names = listed(norm.rule.id for norm in deviation.norms)
    yield Heading(3, tr("Afwijking {number}: {norms}", number=deviation.number, norms=names))
    rows: list[tuple[str, Cell]] = []
    for norm in deviation.norms:
        rows.append((tr("Norm"), _norm(norm.rule)))
        if norm.subjects:
            rows.append((tr("Betreft"), ((capital(listed(norm.subjects)),),)))
        rows.append((tr("Gevonden"), tuple((text,) for text in norm.found)))
        if norm.rule.force == "wet" and norm.rule.depart:
            rows.append((tr("Grond om af te wijken"), ((capital(norm.rule.depart),),)))
        if (announced := _announced(norm.rule)) is not None:
            rows.append((tr("Aangekondigd"), ((announced,),)))
    rows += [
        (tr("Motivering"), tuple((part,) for part in _paragraphs(reasons.reason))),
        (tr("Vindplaats"), ((deviation.where or tr("niet vermeld"),),)),
        (tr("Verantwoordelijk"), ((reasons.responsible,),)),
        (tr("Datum"), ((long_date(reasons.made_on),),)),
    ]
    if reasons.approved_by is not None:
        rows.append((tr("Goedgekeurd door"), ((reasons.approved_by,),)))
    if reasons.reviewed is not None:
        rows.append((tr("Laatst bekeken"), ((long_date(reasons.reviewed),),)))
    if reasons.valid_until is not None:
        rows.append((tr("Geldig tot en met"), ((long_date(reasons.valid_until),),)))
    if reasons.anticipates is not None:
        rows.append((tr("Loopt vooruit op"), _anticipated(deviation)))
    caption = tr("Afwijking {number}: {norms}", number=deviation.number, norms=names)
    yield Table(caption, (), (24, 76), tuple((((name,),), cell) for name, cell in rows))


def _paragraphs(text: str) -> list[str]:
    """The paragraphs of a text; a line end in one is a space."""
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n", text) if part.strip()]


def _announced(rule: Rule) -> str | None:
    announced = rule.announcement
    if announced is None:
        return None
    expected = tr(" (beoogd: {when})", when=announced.expected) if announced.expected else ""
    change = (tr("Deze norm vervalt naar verwachting") if announced.change == "vervallen" else
              tr("Deze norm wordt naar verwachting ingevoerd"))  # fmt: skip
    return f"{change}{expected}. {tr('Bron: ')}{announced.source}"


def _anticipated(deviation: Deviation) -> Cell:
    rule = deviation.anticipates
    if rule is None:
        return ((deviation.reasons.anticipates or "",),)
    announced = _announced(rule)
    named: Line = (Strong(rule.id), f" {rule.title}")
    told = any(norm.rule.id == rule.id for norm in deviation.norms)
    return (named,) if announced is None or told else (named, (announced,))


# ---------------------------------------------------------------- later, and not at all


def _later(part: Part) -> Iterator[Block]:
    few = sum(len(later.rules) for later in part.later) <= _FEW
    items: list[Line] = []
    for later in part.later:
        named = "; ".join(f"{rule.id} {rule.title}" if few else rule.id for rule in later.rules)
        items.append((Strong(tr("Vóór de fase {phase}:", phase=spelled(later.phase))), f" {named}."))
    yield Items(tuple(items))


def _absent(memo: Memo) -> Iterator[Block]:
    absent = (*memo.binding.absent, *memo.soft.absent)
    yield Table(
        tr("Normen die niet van toepassing zijn"),
        (tr("Norm"), tr("Waarom niet")),
        (50, 50),
        tuple((((Strong(one.rule.id), f" {one.rule.title}"),), tuple((reason,) for reason in one.reasons))
              for one in absent),
    )  # fmt: skip
