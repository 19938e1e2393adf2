"""The commands about the rules: list, check, draw, and try their examples."""

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kompas_check.arguments import PEILDATUM, RULES, WRONG_USE, ids_of, known_ids, one_of, paired, plan_of
from kompas_check.dutch_click import ChoiceOption, DutchCommand, DutchGroup
from kompas_check.output import tell, write
from kompas_check.translation import tr, tr_n

if TYPE_CHECKING:
    from kompas_check.examples import Example
    from kompas_check.place import Diagnostic
    from kompas_check.plan import Plan

GRAPH_FORMATS = ("text", "dot", "mermaid")
PAGE_FORMATS = ("html", "markdown")


@click.group(cls=DutchGroup)
def rules() -> None:
    """De normen: lijst, controle, voorbeelden en samenhang."""


@rules.command("list", cls=DutchCommand)
@PEILDATUM
@RULES
def rules_list(peildatum: date | None, folders: tuple[str, ...]) -> int:
    """Toon alle normen."""
    from kompas_check.check import today  # noqa: PLC0415
    from kompas_check.report.rules import table  # noqa: PLC0415

    plan = plan_of(folders)
    write([table(plan.rulebook.rules, peildatum or today())], None)
    return _rule_errors(plan)


@rules.command("lint", cls=DutchCommand)
@click.argument("folders", nargs=-1, metavar="[MAP]...")
def rules_lint(folders: tuple[str, ...]) -> int:
    """Controleer de meegeleverde normen en die in de genoemde mappen."""
    plan = plan_of(folders)
    code = _rule_errors(plan)
    if not code:
        said = tr_n("{number} norm gelezen; geen fouten gevonden.", "{number} normen gelezen; geen fouten gevonden.",
                    len(plan.rulebook.ids()))  # fmt: skip
        write([f"{said}\n"], None)
    return code


@rules.command("graph", cls=DutchCommand)
@click.argument("ids", nargs=-1, metavar="[ID,..]...")
@click.option("--kind", metavar="SOORT",
              help="Alleen wat geldt voor deze soort ontwerp, met haar fasen.")  # fmt: skip
@click.option("--format", "formats", multiple=True, metavar="VORM", cls=ChoiceOption, known=GRAPH_FORMATS,
              help="Vorm van de graaf: {known} (mag vaker).")  # fmt: skip
@click.option("--output", "outputs", multiple=True, metavar="BESTAND",
              help="Bestand voor de graaf; het eerste hoort bij de eerste --format.")  # fmt: skip
@PEILDATUM
@RULES
def rules_graph(
    ids: tuple[str, ...], kind: str | None, formats: tuple[str, ...], outputs: tuple[str, ...],
    peildatum: date | None, folders: tuple[str, ...],
) -> int:  # fmt: skip
    """Toon hoe normen samenhangen en welke volgorde van stappen zij opleggen."""
    from kompas_check.check import today  # noqa: PLC0415
    from kompas_check.graph import draw  # noqa: PLC0415 - networkx is slow to import
    from kompas_check.report import graph_dot, graph_mermaid, graph_text  # noqa: PLC0415

    chosen = paired(formats, outputs, GRAPH_FORMATS)
    plan = plan_of(folders)
    about = (
        one_of(plan.registers.soorten, kind, tr("onbekende soort ontwerp '{name}'{hint}"))
        if kind is not None
        else None
    )
    wanted = known_ids(plan, ids_of(ids))
    picture = draw(plan.rulebook.rules, plan.registers, peildatum or today(), about, wanted)
    renderers = {"text": graph_text, "dot": graph_dot, "mermaid": graph_mermaid}
    for form, output in chosen:
        write([renderers[form].render(picture)], output)
    return _rule_errors(plan)


@rules.command("test", cls=DutchCommand)
@click.argument("folder", required=False, metavar="[MAP]")
@click.option("--select", multiple=True, metavar="ID,..", help="Alleen de voorbeelden van deze normen.")
@click.option(
    "--strict", is_flag=True, help="Wat geen voorbeeld test, telt als niet in orde (afsluitcode 1)."
)
def rules_test(folder: str | None, select: tuple[str, ...], *, strict: bool) -> int:
    """Draai de voorbeelden bij de normen; zeg wat anders uitkomt en wat geen voorbeeld test.

    Met een map: de normen en voorbeelden in die map. Zonder: de meegeleverde.

    Een voorbeeld is een ontwerp in een map met het nummer van een norm; de naam begint met de
    uitkomst (ONS-01/voldaan-alles-op-tijd.kompas) en de eerste regel noemt de peildatum.

    Elke zin van een norm wordt ook eens weggelaten of omgekeerd: komt geen voorbeeld dan anders
    uit, dan test geen voorbeeld die zin. Kan dat niet anders, zeg dan waarom in onopgemerkt.csv.
    """
    from kompas_check.bundled import EXAMPLES  # noqa: PLC0415
    from kompas_check.examples import run_examples  # noqa: PLC0415
    from kompas_check.folders import files_under  # noqa: PLC0415
    from kompas_check.report.examples import render  # noqa: PLC0415

    plan = plan_of([] if folder is None else [folder], only_examples=True)
    chosen = known_ids(plan, ids_of(select))
    where = EXAMPLES if folder is None else Path(folder)
    own = None if folder is None else {str(path) for path in files_under(where, ".feature")}
    norms = [rule for rule in plan.rulebook.rules if own is None or rule.place.path in own]
    report = run_examples(plan, where, norms, chosen, strict=strict)
    if report.exit_code == WRONG_USE:
        about = tr(" voor {norms}", norms=", ".join(chosen)) if chosen else ""
        raise click.UsageError(
            tr("niets te testen: in de map '{folder}' staat geen voorbeeld{about} en geen eigen norm; een "
               "voorbeeld staat in een map met het nummer van een norm, bijvoorbeeld "
               "ONS-01/voldaan-alles-op-tijd.kompas", folder=where, about=about)
        )  # fmt: skip
    write([render(report)], None)
    return report.exit_code


@rules.command("docs", cls=DutchCommand)
@click.option("--output", metavar="MAP", help="Map voor de pagina's (verplicht); zij wordt zo nodig gemaakt.")
@click.option("--format", "formats", multiple=True, metavar="VORM", cls=ChoiceOption, known=PAGE_FORMATS,
              help="Vorm van de pagina's: {known} (mag allebei; standaard html).")  # fmt: skip
@click.option("--select", multiple=True, metavar="ID,..", help="Alleen pagina's voor deze normen.")
@PEILDATUM
@RULES
def rules_docs(
    output: str | None, formats: tuple[str, ...], select: tuple[str, ...], peildatum: date | None,
    folders: tuple[str, ...],
) -> int:  # fmt: skip
    """Schrijf de catalogus van normen: een pagina per norm, overzichten en alle zinnen.

    Bij elke norm staan haar tekst (met de opmerkingen van de schrijver), bron, kracht, geldigheid,
    samenhang en voorbeelden. Bestanden die niet door deze opdracht zijn gemaakt, blijven zoals zij zijn.
    """
    from kompas_check.check import today  # noqa: PLC0415
    from kompas_check.page_folder import way_from, write_pages  # noqa: PLC0415
    from kompas_check.report.catalogue import NotFound  # noqa: PLC0415
    from kompas_check.report.catalogue_files import catalogue_files  # noqa: PLC0415
    from kompas_check.report.page import MARK  # noqa: PLC0415

    if not output:
        raise click.UsageError(tr("noem de map voor de pagina's, bijvoorbeeld: --output normen"))
    chosen = [form for form, _ in paired(formats or PAGE_FORMATS[:1], (), PAGE_FORMATS)]
    plan = plan_of(folders)
    wanted = known_ids(plan, ids_of(select))
    examples, problems = _examples(plan, folders, wanted)
    if plan.broken or problems:
        _rule_errors(plan._replace(diagnostics=(*plan.diagnostics, *problems)))
        tell(tr("Er zijn geen pagina's geschreven."))
        return 2
    try:
        pages = catalogue_files(plan, [Path(folder) for folder in folders], wanted, peildatum or today(), examples,
                                chosen, way_from(Path(output)))  # fmt: skip
    except NotFound as error:
        raise click.UsageError(
            tr("{place}: deze norm staat hier niet meer; probeer het opnieuw", place=error)
        ) from None
    left = write_pages(pages, Path(output), MARK)
    for name in left:
        tell(tr("{page}: deze pagina hoort niet (meer) bij de catalogus; u kunt haar weggooien",
                page=Path(output, name)))  # fmt: skip
    first = ", ".join(str(Path(output, name)) for name in pages if name.startswith("index."))
    said = tr_n("{number} pagina geschreven in de map '{folder}'; begin bij {first}.",
                "{number} pagina's geschreven in de map '{folder}'; begin bij {first}.",
                len(pages), folder=output, first=first)  # fmt: skip
    write([f"{said}\n"], None)
    return _rule_errors(plan)


def _examples(
    plan: "Plan", folders: Sequence[str], wanted: Sequence[str]
) -> "tuple[list[Example], list[Diagnostic]]":
    """The examples of the bundled norms and of *folders*, and what is wrong with any of them."""
    from kompas_check.bundled import EXAMPLES  # noqa: PLC0415
    from kompas_check.examples import Examples  # noqa: PLC0415

    reader = Examples(plan)
    examples: dict[str, Example] = {}
    problems: list[Diagnostic] = []
    for folder in (EXAMPLES, *map(Path, folders)):
        found, wrong = reader.find(folder, wanted)
        examples |= {os.path.realpath(example.path): example for example in found}
        problems += [problem for problem in wrong if problem.severity == "error"]
    return list(examples.values()), problems


def _rule_errors(plan: "Plan") -> int:
    """Tell what is wrong in the rules, and what stands out; the exit code that an error asks for."""
    from kompas_check.report.layout import Style  # noqa: PLC0415
    from kompas_check.report.text import diagnostic_lines  # noqa: PLC0415

    for found in plan.diagnostics:
        tell(*diagnostic_lines(found, Style(colour=False)))
    return 2 if plan.broken else 0
