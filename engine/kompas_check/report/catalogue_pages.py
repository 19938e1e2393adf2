"""The pages of the catalogue: the overviews, and one for each norm."""

from collections.abc import Iterator
from itertools import chain
from pathlib import PurePath

from kompas_check.report.catalogue import Catalogue, Norm, Version, state
from kompas_check.report.catalogue_index import (
    INDEX,
    force_words,
    framework_heading,
    full_link,
    home,
    overviews,
)
from kompas_check.report.forecast_words import long_date
from kompas_check.report.page import (
    Block,
    Code,
    Dutch,
    Facts,
    Heading,
    Items,
    Link,
    Page,
    Paragraph,
    Text,
    anchor,
    quoted,
)
from kompas_check.report.words import change_word
from kompas_check.rule import Rule
from kompas_check.translation import tr, tr_later

_OUTCOMES = {
    "voldaan": tr_later("Voldaan"),
    "afwijking": tr_later("Afwijking"),
    "gemotiveerd": tr_later("Gemotiveerd: afgeweken, met een geldige uitleg"),
    "onbekend": tr_later("Onbekend: het ontwerp zegt niet genoeg"),
    "later": tr_later("Later: nog niet aan de orde"),
    "nvt": tr_later("Niet van toepassing"),
}


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """The overviews and the page of every norm."""
    yield from overviews(catalogue)
    for norms in catalogue.frameworks().values():
        for before, norm, after in zip([None, *norms], norms, [*norms[1:], None], strict=False):
            yield _page(catalogue, norm, before, after)


def _page(catalogue: Catalogue, norm: Norm, before: Norm | None, after: Norm | None) -> Page:
    version = norm.show
    rule = version.rule
    framework = framework_heading(rule.framework)
    others = [other for other in norm.versions if other is not version]
    return Page(
        norm.id,
        norm.id,
        f"{norm.id} {rule.title}",
        tuple(
            chain(
                _head(catalogue, version),
                _asks(version, 2),
                _how(rule, 2),
                _periods(catalogue, norm),
                _sources(version, 2),
                _related(rule, catalogue),
                _about(version),
                _examples(norm),
                *(_other(catalogue, other) for other in others),
            )
        ),
        (home(), Link(framework, INDEX, anchor(framework))),
        full_link(before) if before is not None else None,
        full_link(after) if after is not None else None,
        dutch=True,
    )


def _head(catalogue: Catalogue, version: Version) -> Iterator[Block]:
    rule = version.rule
    yield Facts(
        (
            (tr("Kracht"), (f"{rule.force}: {force_words(rule.force)}",)),
            (tr("Stand op {day}", day=long_date(catalogue.day)), (_state(rule, catalogue),)),
            *((tr("In orde vóór {phase}", phase=phase), (Dutch(", ".join(kinds)),)) for phase, kinds in version.due.items()),
        )
    )  # fmt: skip
    if not rule.verified:
        unread = tr(
            "Geverifieerd: nee. De bron van deze norm is niet, of niet helemaal, uit de eerste hand gelezen."
        )
        yield Paragraph((unread,), stress=True)
    if rule.announcement is not None:
        yield Paragraph(_announced(rule), stress=True)


def _state(rule: Rule, catalogue: Catalogue) -> str:
    day = long_date(rule.valid_from)
    announced = rule.announcement is not None and rule.announcement.change == "invoeren"
    period = tr("aangekondigd op {day}", day=day) if announced else tr("geldig vanaf {day}", day=day)
    if rule.valid_to:
        period = tr("{since} tot en met {day}", since=period, day=long_date(rule.valid_to))
    return f"{tr(state(rule, catalogue.day))} ({period})"


def _announced(rule: Rule) -> Text:
    announced = rule.announcement
    if announced is None:
        return ()
    now = tr("zij geldt nog") if announced.change == "vervallen" else tr("zij geldt nog niet")
    expected = tr(", beoogd: {expected}", expected=announced.expected) if announced.expected else ""
    becomes = tr(", met de kracht {force}", force=rule.becomes) if rule.becomes else ""
    return (tr("Aangekondigd: {change}{expected}{becomes}; {now}. Bron: ", change=change_word(announced),
               expected=expected, becomes=becomes, now=now), *quoted(announced.source))  # fmt: skip


def _asks(version: Version, level: int) -> Iterator[Block]:
    yield Heading(level, tr("Wat de norm zegt"))
    for paragraph in version.rule.text.split("\n\n"):
        if paragraph.strip():
            yield Paragraph(quoted(" ".join(paragraph.split())))
    yield from version.wording.scenarios


def _how(rule: Rule, level: int) -> Iterator[Block]:
    yield Heading(level, tr("Voldoen en afwijken"))
    rows: list[tuple[str, Text]] = [(tr("Voldoen"), quoted(rule.comply))] if rule.comply else []
    if rule.may_depart:
        how: Text = quoted(rule.depart) if rule.depart else (tr("leg uit waarom"),)
        rows.append((tr("Afwijken"), (*how, tr("; met een blok "), Code(f"Afwijking {rule.id}"))))
        if rule.departs:
            rows.append((tr("Alleen bij"), (Dutch(", ".join(sorted(rule.departs))),)))
    else:
        rows.append((tr("Afwijken"), (tr("kan niet, dit is een wettelijke eis"),)))
    yield Facts(tuple(rows))


def _periods(catalogue: Catalogue, norm: Norm) -> Iterator[Block]:
    if len(norm.versions) > 1:
        yield Heading(2, tr("Versies"))
        yield Items(
            tuple(
                (
                    tr(
                        "{state}; kracht {force}",
                        state=_state(version.rule, catalogue),
                        force=version.rule.force,
                    ),
                )
                for version in norm.versions
            )
        )
    if norm.show.wording.remarks:
        yield Heading(2, tr("Aantekeningen bij de gegevens"))
        yield from _remarks(norm.show)


def _remarks(version: Version) -> Iterator[Block]:
    """What the author said of the properties of the norm."""
    for name, said in version.wording.remarks:
        yield Paragraph((*((tr("Bij '{name}': ", name=name),) if name else ()), Dutch(said)))


def _sources(version: Version, level: int) -> Iterator[Block]:
    yield Heading(level, tr("Bron"))
    yield Items(tuple(quoted(source.text) for source in version.rule.sources))


def _related(rule: Rule, catalogue: Catalogue) -> Iterator[Block]:
    """What the norm says of others, and they of it."""
    rows: list[tuple[str, Text]] = []
    there = {norm.id for norm in catalogue.norms}
    titles = {other.id: f"{other.id} {other.title}" for other in catalogue.rules}

    def named(other: str) -> Dutch | Link:
        text = titles.get(other, other)
        return Link(text, other, dutch=True) if other in there else Dutch(text)

    because = tr(", omdat ")
    rows += [(tr("Hangt af van"), (named(other),)) for other in rule.depends_on]
    rows += [(tr("Vervangt"), (named(other),)) for other in rule.replaces]
    rows += [(tr("Botst met"), (named(other), because, Dutch(why))) for other, why in rule.collides]
    seen: set[tuple[str, str, Text]] = set()
    for other in catalogue.rules:
        if other.id == rule.id:
            continue
        since = tr(" (vanaf {day})", day=long_date(other.valid_from))
        back: list[tuple[str, Text]] = [(tr("Hiervan hangt af"), ())] * (rule.id in other.depends_on)
        back += [(tr("Vervangen door"), (since,))] * (rule.id in other.replaces)
        back += [(tr("Botst met"), (because, Dutch(why))) for name, why in other.collides if name == rule.id]
        rows += [
            (label, (named(other.id), *more)) for label, more in back if (other.id, label, more) not in seen
        ]
        seen |= {(other.id, label, more) for label, more in back}
    if rows:
        yield Heading(2, tr("Samenhang met andere normen"))
        yield Facts(tuple(sorted(rows, key=lambda row: row[0])))


def _about(version: Version) -> Iterator[Block]:
    yield Heading(2, tr("Over het kader"))
    yield Facts(
        (
            (tr("Kader"), (Dutch(version.rule.framework),)),
            (tr("Onderdeel"), (Dutch(version.wording.instrument),)),
        )
    )
    yield from (Paragraph(quoted(paragraph)) for paragraph in version.wording.about)
    yield Paragraph((tr("De norm staat in het bestand "), Code(_file(version.rule)), "."))


def _file(rule: Rule) -> str:
    """The file of a norm; of one that lies elsewhere on a machine only its name."""
    path = PurePath(rule.place.path)
    return path.name if path.is_absolute() or ".." in path.parts else path.as_posix()


def _examples(norm: Norm) -> Iterator[Block]:
    yield Heading(2, tr("Voorbeelden"))
    if not norm.examples:
        yield Paragraph((tr("Bij deze norm staat nog geen voorbeeld."),))
        return
    invented = tr("Alle voorbeelden zijn verzonnen. ") if norm.invented else ""
    yield Paragraph((invented + tr("De uitkomst staat in de naam van het bestand; "),
                     Code(f"kompas-check rules test --select {norm.id}"),
                     tr(" draait de meegeleverde voorbeelden.")))  # fmt: skip
    for outcome, shown in norm.examples.items():
        yield Heading(3, tr(_OUTCOMES[outcome]))
        yield from shown


def _other(catalogue: Catalogue, version: Version) -> Iterator[Block]:
    rule = version.rule
    yield Heading(2, tr("Versie vanaf {day}:", day=long_date(rule.valid_from)), rule.title)
    yield from _head(catalogue, version)
    for part in (_asks(version, 3), _how(rule, 3), _remarks(version), _sources(version, 3)):
        yield from part
