"""The pages of the catalogue: the overviews, and one for each norm."""

from collections.abc import Iterator
from itertools import chain
from pathlib import PurePath

from kompas_check.report.catalogue import Catalogue, Norm, Version, state
from kompas_check.report.catalogue_index import (
    DATED,
    FORCE_WORDS,
    HOME,
    INDEX,
    framework_heading,
    full_link,
    overviews,
)
from kompas_check.report.forecast_words import long_date
from kompas_check.report.page import (
    Block,
    Code,
    Facts,
    Heading,
    Items,
    Link,
    Page,
    Paragraph,
    Text,
    anchor,
    linked,
)
from kompas_check.report.words import CHANGES
from kompas_check.rule import Rule

_OUTCOMES = {
    "voldaan": "Voldaan", "afwijking": "Afwijking", "gemotiveerd": "Gemotiveerd: afgeweken, met een geldige uitleg",
    "onbekend": "Onbekend: het ontwerp zegt niet genoeg", "later": "Later: nog niet aan de orde",
    "nvt": "Niet van toepassing",
}  # fmt: skip
_UNVERIFIED = (
    "Geverifieerd: nee. De bron van deze norm is niet, of niet helemaal, uit de eerste hand gelezen."
)


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
        (HOME, Link(framework, INDEX, anchor(framework))),
        full_link(before) if before is not None else None,
        full_link(after) if after is not None else None,
    )


def _head(catalogue: Catalogue, version: Version) -> Iterator[Block]:
    rule = version.rule
    yield Facts(
        (
            ("Kracht", (f"{rule.force}: {FORCE_WORDS[rule.force]}",)),
            (f"{DATED}{long_date(catalogue.day)}", (_state(rule, catalogue),)),
            *((f"In orde vóór {phase}", (", ".join(kinds),)) for phase, kinds in version.due.items()),
        )
    )
    if not rule.verified:
        yield Paragraph((_UNVERIFIED,), stress=True)
    if rule.announcement is not None:
        yield Paragraph(_announced(rule), stress=True)


def _state(rule: Rule, catalogue: Catalogue) -> str:
    until = f" tot en met {long_date(rule.valid_to)}" if rule.valid_to else ""
    announced = rule.announcement is not None and rule.announcement.change == "invoeren"
    since = "aangekondigd op" if announced else "geldig vanaf"
    return f"{state(rule, catalogue.day)} ({since} {long_date(rule.valid_from)}{until})"


def _announced(rule: Rule) -> Text:
    announced = rule.announcement
    if announced is None:
        return ()
    now = "zij geldt nog" if announced.change == "vervallen" else "zij geldt nog niet"
    expected = f", beoogd: {announced.expected}" if announced.expected else ""
    becomes = f", met de kracht {rule.becomes}" if rule.becomes else ""
    return (f"Aangekondigd: {CHANGES[announced.change]}{expected}{becomes}; {now}. Bron: ",
            *linked(announced.source))  # fmt: skip


def _asks(version: Version, level: int) -> Iterator[Block]:
    yield Heading(level, "Wat de norm zegt")
    for paragraph in version.rule.text.split("\n\n"):
        if paragraph.strip():
            yield Paragraph(linked(" ".join(paragraph.split())))
    yield from version.wording.scenarios


def _how(rule: Rule, level: int) -> Iterator[Block]:
    yield Heading(level, "Voldoen en afwijken")
    rows: list[tuple[str, Text]] = [("Voldoen", linked(rule.comply))] if rule.comply else []
    if rule.may_depart:
        rows.append(("Afwijken", (*linked(rule.depart or "leg uit waarom"), "; met een blok ",
                                  Code(f"Afwijking {rule.id}"))))  # fmt: skip
        if rule.departs:
            rows.append(("Alleen bij", (", ".join(sorted(rule.departs)),)))
    else:
        rows.append(("Afwijken", ("kan niet, dit is een wettelijke eis",)))
    yield Facts(tuple(rows))


def _periods(catalogue: Catalogue, norm: Norm) -> Iterator[Block]:
    if len(norm.versions) > 1:
        yield Heading(2, "Versies")
        yield Items(
            tuple(
                (f"{_state(version.rule, catalogue)}; kracht {version.rule.force}",)
                for version in norm.versions
            )
        )
    if norm.show.wording.remarks:
        yield Heading(2, "Aantekeningen bij de gegevens")
        yield from _remarks(norm.show)


def _remarks(version: Version) -> Iterator[Block]:
    """What the author said of the properties of the norm."""
    for name, said in version.wording.remarks:
        yield Paragraph((f"Bij '{name}': {said}" if name else said,))


def _sources(version: Version, level: int) -> Iterator[Block]:
    yield Heading(level, "Bron")
    yield Items(tuple(linked(source.text) for source in version.rule.sources))


def _related(rule: Rule, catalogue: Catalogue) -> Iterator[Block]:
    """What the norm says of others, and they of it."""
    rows: list[tuple[str, Text]] = []
    there = {norm.id for norm in catalogue.norms}
    titles = {other.id: f"{other.id} {other.title}" for other in catalogue.rules}

    def named(other: str) -> str | Link:
        text = titles.get(other, other)
        return Link(text, other) if other in there else text

    rows += [("Hangt af van", (named(other),)) for other in rule.depends_on]
    rows += [("Vervangt", (named(other),)) for other in rule.replaces]
    rows += [("Botst met", (named(other), f", omdat {why}")) for other, why in rule.collides]
    seen: set[tuple[str, str]] = set()
    for other in catalogue.rules:
        if other.id == rule.id:
            continue
        back = [("Hiervan hangt af", "")] * (rule.id in other.depends_on)
        back += [("Vervangen door", f" (vanaf {long_date(other.valid_from)})")] * (rule.id in other.replaces)
        back += [("Botst met", f", omdat {why}") for name, why in other.collides if name == rule.id]
        rows += [
            (label, (named(other.id), more)) for label, more in back if (other.id, label + more) not in seen
        ]
        seen |= {(other.id, label + more) for label, more in back}
    if rows:
        yield Heading(2, "Samenhang met andere normen")
        yield Facts(tuple(sorted(rows, key=lambda row: row[0])))


def _about(version: Version) -> Iterator[Block]:
    yield Heading(2, "Over het kader")
    yield Facts((("Kader", (version.rule.framework,)), ("Onderdeel", (version.wording.instrument,))))
    yield from (Paragraph(linked(paragraph)) for paragraph in version.wording.about)
    yield Paragraph(("De norm staat in het bestand ", Code(_file(version.rule)), "."))


def _file(rule: Rule) -> str:
    """The file of a norm; of one that lies elsewhere on a machine only its name."""
    path = PurePath(rule.place.path)
    return path.name if path.is_absolute() or ".." in path.parts else path.as_posix()


def _examples(norm: Norm) -> Iterator[Block]:
    yield Heading(2, "Voorbeelden")
    if not norm.examples:
        yield Paragraph(("Bij deze norm staat nog geen voorbeeld.",))
        return
    invented = "Alle voorbeelden zijn verzonnen. " if norm.invented else ""
    yield Paragraph((f"{invented}De uitkomst staat in de naam van het bestand; ",
                     Code(f"kompas-check rules test --select {norm.id}"), " draait de meegeleverde voorbeelden."))  # fmt: skip
    for outcome, shown in norm.examples.items():
        yield Heading(3, _OUTCOMES[outcome])
        yield from shown


def _other(catalogue: Catalogue, version: Version) -> Iterator[Block]:
    rule = version.rule
    yield Heading(2, f"Versie vanaf {long_date(rule.valid_from)}: {rule.title}")
    yield from _head(catalogue, version)
    for part in (_asks(version, 3), _how(rule, 3), _remarks(version), _sources(version, 3)):
        yield from part
