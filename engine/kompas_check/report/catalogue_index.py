"""The overviews of the catalogue: its norms by framework, phase, force and kind of draft."""

from collections.abc import Iterator

from kompas_check.report.catalogue import Catalogue, Norm, state
from kompas_check.report.forecast_words import long_date
from kompas_check.report.page import Block, Facts, Heading, Items, Link, Page, Paragraph, Text
from kompas_check.rule import FORCES

INDEX, SENTENCES = "index", "zinnen"
HOME = Link("Normen", INDEX)
FORCE_WORDS = {
    "wet": "een wettelijke eis; afwijken kan alleen als de wet dat zelf toelaat",
    "aanwijzing": "een van de Aanwijzingen voor de regelgeving; afwijken kan met een uitleg",
    "beleid": "vast beleid van het kabinet; afwijken kan met een uitleg",
    "advies": "een advies; het wordt gemeld en laat een toets nooit mislukken",
    "voornemen": "aangekondigd, nog zonder rechtsgevolg; het wordt gemeld en laat een toets nooit mislukken",
}
DATED = "Stand op "


def overviews(catalogue: Catalogue) -> Iterator[Page]:
    """The index (by framework), and the same norms by phase, by force and by kind of draft."""
    yield Page(INDEX, "Normen", "Normen", tuple(_by_framework(catalogue)))
    for name, title, blocks in (
        ("per-fase", "Normen per fase", _by_phase(catalogue)),
        ("per-kracht", "Normen per kracht", _by_force(catalogue)),
        ("per-soort", "Normen per soort ontwerp", _by_kind(catalogue)),
    ):
        yield Page(name, title.removeprefix("Normen ").capitalize(), title, tuple(blocks), (HOME,))


def _by_framework(catalogue: Catalogue) -> Iterator[Block]:
    number = len(catalogue.norms)
    yield Paragraph((f"{number} {'norm' if number == 1 else 'normen'} voor ontwerpregelgeving, per kader. {DATED}"
                     f"{long_date(catalogue.day)}. Geen uitkomst van kompas-check is een juridisch oordeel.",))  # fmt: skip
    yield Items((
        (Link("Normen per fase", "per-fase"), ": wat wanneer in orde moet zijn"),
        (Link("Normen per kracht", "per-kracht"), ": van wettelijke eis tot voornemen"),
        (Link("Normen per soort ontwerp", "per-soort"), ": wat voor uw ontwerp geldt, fase voor fase"),
        (Link("De zinnen van normen", SENTENCES), ": waarmee u zelf een norm schrijft"),
    ))  # fmt: skip
    for framework, norms in catalogue.frameworks().items():
        yield Heading(2, framework_heading(framework))
        yield Items(tuple((full_link(norm), f"\n{'; '.join(_marks(norm, catalogue))}") for norm in norms))


def _by_phase(catalogue: Catalogue) -> Iterator[Block]:
    yield Paragraph(("De fase waarvóór een norm in orde moet zijn. Een norm kan voor de ene soort ontwerp bij een "
                     "andere fase horen dan voor de andere; dan staat zij er vaker, met de soorten erbij.",))  # fmt: skip
    for phase in catalogue.registers.fasen:
        items: list[Text] = []
        for norm in catalogue.norms:
            kinds = norm.show.due.get(phase, ())
            named = ", ".join(kind for kind in kinds if kind in norm.show.rule.kinds) or ", ".join(kinds)
            if kinds:
                items.append(
                    (full_link(norm), f"\n{named}") if len(norm.show.due) > 1 else (full_link(norm),)
                )
        if items:
            yield Heading(2, f"Fase {phase}")
            yield Items(tuple(items))


def _by_force(catalogue: Catalogue) -> Iterator[Block]:
    for force in FORCES:
        norms = [norm for norm in catalogue.norms if norm.show.rule.force == force]
        if norms:
            yield Heading(2, f"Kracht {force}")
            yield Paragraph((f"{FORCE_WORDS[force].capitalize()}.",))
            yield Items(tuple((full_link(norm),) for norm in norms))


def _by_kind(catalogue: Catalogue) -> Iterator[Block]:
    yield Paragraph(("Wat voor een soort ontwerp geldt, in de volgorde van haar fasen.",))
    for kind in catalogue.registers.soorten:
        rows = []
        for phase in catalogue.registers.fasen:
            norms = [norm for norm in catalogue.norms if _concerns(norm, kind, phase)]
            if norms:
                links = [part for norm in norms for part in (Link(norm.id, norm.id), ", ")]
                rows.append((f"vóór {phase}", tuple(links[:-1])))
        if rows:
            yield Heading(2, f"Soort {kind}")
            yield Facts(tuple(rows))


def _concerns(norm: Norm, kind: str, phase: str) -> bool:
    return any(name.partition(" (")[0] == kind for name in norm.show.due.get(phase, ()))


def framework_heading(name: str) -> str:
    return f"Kader {name}"


def full_link(norm: Norm) -> Link:
    return Link(f"{norm.id} {norm.show.rule.title}", norm.id)


def _marks(norm: Norm, catalogue: Catalogue) -> Iterator[str]:
    """What the index says of a norm besides its title."""
    rule = norm.show.rule
    yield rule.force
    yield f"vóór {rule.due}"
    if (now := state(rule, catalogue.day)) != "van kracht" and rule.announcement is None:
        yield now
    if rule.announcement is not None:
        yield f"aangekondigd: {rule.announcement.change}"
    if not rule.verified:
        yield "geverifieerd: nee"
