"""The overviews of the catalogue: its norms by framework, phase, force and kind of draft."""

from collections.abc import Iterator

from kompas_check.report.catalogue import IN_FORCE, Catalogue, Norm, state
from kompas_check.report.forecast_words import long_date
from kompas_check.report.page import Block, Dutch, Facts, Heading, Items, Link, Page, Paragraph, Text
from kompas_check.rule import FORCES
from kompas_check.translation import tr, tr_later, tr_n

INDEX, SENTENCES = "index", "zinnen"
_FORCES = {
    "wet": tr_later("een wettelijke eis; afwijken kan alleen als de wet dat zelf toelaat"),
    "aanwijzing": tr_later("een van de Aanwijzingen voor de regelgeving; afwijken kan met een uitleg"),
    "beleid": tr_later("vast beleid van het kabinet; afwijken kan met een uitleg"),
    "advies": tr_later("een advies; het wordt gemeld en laat een toets nooit mislukken"),
    "voornemen": tr_later(
        "aangekondigd, nog zonder rechtsgevolg; het wordt gemeld en laat een toets nooit mislukken"
    ),
}


def home() -> Link:
    """The way to the index."""
    return Link(tr("Normen"), INDEX)


def force_words(force: str) -> str:
    """What the force of a norm means."""
    return tr(_FORCES[force])


def overviews(catalogue: Catalogue) -> Iterator[Page]:
    """The index (by framework), and the same norms by phase, by force and by kind of draft."""
    yield Page(INDEX, tr("Normen"), tr("Normen"), tuple(_by_framework(catalogue)))
    for name, short, title, blocks in (
        ("per-fase", tr("Per fase"), tr("Normen per fase"), _by_phase(catalogue)),
        ("per-kracht", tr("Per kracht"), tr("Normen per kracht"), _by_force(catalogue)),
        ("per-soort", tr("Per soort ontwerp"), tr("Normen per soort ontwerp"), _by_kind(catalogue)),
    ):
        yield Page(name, short, title, tuple(blocks), (home(),))


def _by_framework(catalogue: Catalogue) -> Iterator[Block]:
    number = len(catalogue.norms)
    yield Paragraph((tr_n(
        "{number} norm voor ontwerpregelgeving, per kader. Stand op {day}. Geen uitkomst van kompas-check is een "
        "juridisch oordeel.",
        "{number} normen voor ontwerpregelgeving, per kader. Stand op {day}. Geen uitkomst van kompas-check is een "
        "juridisch oordeel.", number, day=long_date(catalogue.day),
    ),))  # fmt: skip
    yield Items((
        (Link(tr("Normen per fase"), "per-fase"), tr(": wat wanneer in orde moet zijn")),
        (Link(tr("Normen per kracht"), "per-kracht"), tr(": van wettelijke eis tot voornemen")),
        (Link(tr("Normen per soort ontwerp"), "per-soort"), tr(": wat voor uw ontwerp geldt, fase voor fase")),
        (Link(tr("De zinnen van normen"), SENTENCES), tr(": waarmee u zelf een norm schrijft")),
    ))  # fmt: skip
    for framework, norms in catalogue.frameworks().items():
        yield Heading(2, framework_heading(framework))
        yield Items(tuple((full_link(norm), f"\n{'; '.join(_marks(norm, catalogue))}") for norm in norms))


def _by_phase(catalogue: Catalogue) -> Iterator[Block]:
    yield Paragraph((tr("De fase waarvóór een norm in orde moet zijn. Een norm kan voor de ene soort ontwerp bij een "
                        "andere fase horen dan voor de andere; dan staat zij er vaker, met de soorten erbij."),))  # fmt: skip
    for phase in catalogue.registers.fasen:
        items: list[Text] = []
        for norm in catalogue.norms:
            kinds = norm.show.due.get(phase, ())
            named = ", ".join(kind for kind in kinds if kind in norm.show.rule.kinds) or ", ".join(kinds)
            if kinds:
                items.append(
                    (full_link(norm), Dutch(f"\n{named}")) if len(norm.show.due) > 1 else (full_link(norm),)
                )
        if items:
            yield Heading(2, tr("Fase {phase}", phase=phase))
            yield Items(tuple(items))


def _by_force(catalogue: Catalogue) -> Iterator[Block]:
    for force in FORCES:
        norms = [norm for norm in catalogue.norms if norm.show.rule.force == force]
        if norms:
            yield Heading(2, tr("Kracht {force}", force=force))
            yield Paragraph((f"{force_words(force).capitalize()}.",))
            yield Items(tuple((full_link(norm),) for norm in norms))


def _by_kind(catalogue: Catalogue) -> Iterator[Block]:
    yield Paragraph((tr("Wat voor een soort ontwerp geldt, in de volgorde van haar fasen."),))
    for kind in catalogue.registers.soorten:
        rows = []
        for phase in catalogue.registers.fasen:
            norms = [norm for norm in catalogue.norms if _concerns(norm, kind, phase)]
            if norms:
                links = [part for norm in norms for part in (Link(norm.id, norm.id), ", ")]
                rows.append((tr("vóór {phase}", phase=phase), tuple(links[:-1])))
        if rows:
            yield Heading(2, tr("Soort {kind}", kind=kind))
            yield Facts(tuple(rows))


def _concerns(norm: Norm, kind: str, phase: str) -> bool:
    return any(name.partition(" (")[0] == kind for name in norm.show.due.get(phase, ()))


def framework_heading(name: str) -> str:
    return tr("Kader {name}", name=name)


def full_link(norm: Norm) -> Link:
    return Link(f"{norm.id} {norm.show.rule.title}", norm.id, dutch=True)


def _marks(norm: Norm, catalogue: Catalogue) -> Iterator[str]:
    """What the index says of a norm besides its title."""
    rule = norm.show.rule
    yield rule.force
    yield tr("vóór {phase}", phase=rule.due)
    if (now := state(rule, catalogue.day)) != IN_FORCE and rule.announcement is None:
        yield tr(now)
    if rule.announcement is not None:
        yield tr("aangekondigd: {change}", change=rule.announcement.change)
    if not rule.verified:
        yield tr("geverifieerd: nee")
