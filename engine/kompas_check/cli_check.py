"""The command that checks drafts."""

from datetime import date

import click

from kompas_check.arguments import (
    FORMAT,
    IGNORE,
    OUTPUT,
    PATHS,
    PEILDATUM,
    RULES,
    SELECT,
    checker_of,
    drafts_of,
    paired,
)
from kompas_check.dutch_click import DutchCommand
from kompas_check.output import colour_for, write


@click.command(cls=DutchCommand)
@PATHS
@PEILDATUM
@FORMAT
@OUTPUT
@SELECT
@IGNORE
@RULES
@click.option("--trace", is_flag=True, help="Toon van elke norm alle zinnen met hun waarde.")
@click.option("--verbose", is_flag=True, help="Toon ook waaraan is voldaan en wat niet van toepassing is.")
def check(
    paths: tuple[str, ...], peildatum: date | None, formats: tuple[str, ...], outputs: tuple[str, ...],
    select: tuple[str, ...], ignore: tuple[str, ...], folders: tuple[str, ...],
    trace: bool, verbose: bool,  # noqa: FBT001
) -> int:  # fmt: skip
    """Toets ontwerpen (*.kompas) of mappen waarin ze staan."""
    from kompas_check.report.formats import Wishes, renderer  # noqa: PLC0415 - --version needs none of it
    from kompas_check.report.words import Tally  # noqa: PLC0415

    chosen = paired(formats, outputs)
    drafts = drafts_of(paths, "check", chosen)
    report = checker_of(folders, peildatum, select, ignore).run(drafts)
    tally = Tally(report.diagnostics)
    passing = tally.counted(report.drafts)
    report = report._replace(drafts=passing if len(chosen) == 1 else tuple(passing))
    for form, output in chosen:
        wishes = Wishes(verbose=verbose, trace=trace, colour=colour_for(output))
        write(renderer(form)(report, tally, wishes), output)
    return tally.exit_code
