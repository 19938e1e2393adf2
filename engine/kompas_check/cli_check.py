"""The command that checks drafts."""

from datetime import date

import click

from kompas_check.arguments import (
    COLOUR,
    FORMAT,
    IGNORE,
    LOCK,
    NO_LOCK,
    OUTPUT,
    PATHS,
    PEILDATUM,
    RULES,
    SARIF,
    SELECT,
    BrokenFilesError,
    compared,
    drafts_of,
    lock_of,
    paired,
    theme_of,
)
from kompas_check.dutch_click import DutchCommand, OnceOption
from kompas_check.output import colour_for, watched, write
from kompas_check.terms import Wanted, checker_of, in_use, settings, unharmed
from kompas_check.translation import tr


@click.command(cls=DutchCommand)
@PATHS
@PEILDATUM
@FORMAT
@OUTPUT
@SELECT
@IGNORE
@RULES
@LOCK
@NO_LOCK
@click.option("--trace", is_flag=True, help="Toon van elke norm alle zinnen met hun waarde.")
@click.option("-v", "--verbose", is_flag=True,
              help="Toon ook waaraan is voldaan en wat niet van toepassing is.")  # fmt: skip
@click.option("-q", "--quiet", is_flag=True,
              help="Toon alleen wat niet in orde is: één regel per punt, en geen voortgang.")  # fmt: skip
@COLOUR
@SARIF
@click.option("--theme", metavar="BESTAND", help="Eigen kleuren en lettertypen voor --format html.")
@click.option("--baseline", cls=OnceOption, metavar="BESTAND",
              help="Bevindingen die voorlopig zijn geaccepteerd (maak het bestand met: kompas-check baseline).")  # fmt: skip
@click.option(
    "--receipt",
    cls=OnceOption,
    metavar="BESTAND",
    help="Schrijf een toetsbewijs, dat u later kunt herhalen met replay.",
)
@settings(gate=True)
def check(
    paths: tuple[str, ...], peildatum: date | None, formats: tuple[str, ...], outputs: tuple[str, ...],
    select: tuple[str, ...], ignore: tuple[str, ...], folders: tuple[str, ...],
    trace: bool, verbose: bool, quiet: bool, colour: str, only_open: bool,  # noqa: FBT001
    theme: str | None, baseline: str | None, receipt: str | None, lock: str | None, no_lock: bool, wanted: Wanted,  # noqa: FBT001
) -> int:  # fmt: skip
    """Toets ontwerpen (*.kompas) of mappen waarin ze staan."""
    from kompas_check.report.formats import Wishes, renderer  # noqa: PLC0415 - --version needs none of it
    from kompas_check.report.words import Tally  # noqa: PLC0415

    chosen = paired(formats, outputs)
    more = (
        "--verbose" if verbose else "--trace" if trace and any(form == "text" for form, _ in chosen) else None
    )
    if quiet and more:
        raise click.UsageError(tr("--quiet en {more} gaan niet samen; kies er één", more=more))
    colours = theme_of(theme, chosen) if theme is not None else ()
    drafts = drafts_of(paths, "check", chosen)
    kept = None
    if receipt is not None:
        from kompas_check.receipt_file import ReceiptFile  # noqa: PLC0415 - only where somebody wants it

        kept = ReceiptFile(receipt, [*drafts, *(output for _, output in chosen), lock, baseline])
    locked = None
    try:
        locked = lock_of(paths, lock, no_lock=no_lock)
        unharmed(chosen, locked, wanted, drafts)
        checker = checker_of(folders, peildatum, select, ignore, locked, wanted, drafts)
        if kept is not None:
            kept.watch(checker)
        report = checker.run(drafts)
        if baseline is not None:
            report = compared(report, baseline, chosen)
    except BrokenFilesError as error:
        from kompas_check.check import today, unchecked  # noqa: PLC0415

        report = unchecked(peildatum or today(), error.diagnostics)
    tally = Tally(report.diagnostics)
    found = report.drafts if kept is None else kept.noted(report.drafts)
    passing = tally.counted(watched(found, len(drafts), chosen, quiet=quiet))
    report = report._replace(drafts=passing if len(chosen) == 1 else tuple(passing))
    for form, output in chosen:
        wishes = Wishes(verbose=verbose, trace=trace, quiet=quiet, colour=colour_for(output, colour),
                        only_open=only_open, theme=colours)  # fmt: skip
        write(renderer(form)(report, tally, wishes), output)
    if kept is not None:
        from kompas_check.receipt_file import circumstances  # noqa: PLC0415

        settings_used = {**in_use(wanted, drafts), "baseline": baseline}
        kept.write(report, tally, circumstances(select, ignore, folders, locked, settings_used))
    return tally.exit_code
