"""The command that looks ahead."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

import click

from kompas_check.arguments import (
    FORECAST_FORMAT,
    FORECAST_FORMATS,
    IGNORE,
    LOCK,
    NO_LOCK,
    OUTPUT,
    PATHS,
    PEILDATUM,
    RULES,
    SELECT,
    Day,
    RuleDay,
    assumptions_of,
    drafts_of,
    lock_of,
    paired,
)
from kompas_check.dutch_click import DutchCommand
from kompas_check.output import colour_for, watched, write
from kompas_check.terms import Wanted, settings, terms_of, tested
from kompas_check.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kompas_check.forecast import DraftForecast, Forecast
    from kompas_check.report.words import Tally


@click.command(cls=DutchCommand)
@PATHS
@click.option("--until", type=Day(), help="De latere datum waarop u vooruitkijkt (verplicht).")
@click.option("--assume", "assumed", type=RuleDay(), multiple=True, metavar="ID=DATUM",
              help="Neem aan dat de aangekondigde wijziging van deze norm dan ingaat (mag vaker).")  # fmt: skip
@PEILDATUM
@FORECAST_FORMAT
@OUTPUT
@SELECT
@IGNORE
@RULES
@LOCK
@NO_LOCK
@settings(gate=False)
def forecast(
    paths: tuple[str, ...], until: date | None, assumed: tuple[tuple[str, date], ...], peildatum: date | None,
    formats: tuple[str, ...], outputs: tuple[str, ...], select: tuple[str, ...], ignore: tuple[str, ...],
    folders: tuple[str, ...], lock: str | None, no_lock: bool, wanted: Wanted,  # noqa: FBT001
) -> int:  # fmt: skip
    """Laat zien welke uitkomsten veranderen tussen de peildatum en een latere datum.

    Met --assume ook: onder de aanname dat een aangekondigde wijziging van een norm dan is ingegaan.
    De afsluitcode is die van de toets op de latere datum: 0 niets open, 1 een open punt, 2 een fout in
    een bestand; 3 bij verkeerd gebruik.
    """
    from kompas_check.assumptions import assume  # noqa: PLC0415
    from kompas_check.check import today  # noqa: PLC0415
    from kompas_check.forecast import compare  # noqa: PLC0415
    from kompas_check.report.words import Tally  # noqa: PLC0415

    chosen = paired(formats, outputs, FORECAST_FORMATS)
    drafts = drafts_of(paths, "forecast --until 2027-07-01", chosen)
    day = peildatum or today()
    if until is None:
        raise click.UsageError(tr("noem de datum waarop u vooruitkijkt, bijvoorbeeld: --until 2027-07-01"))
    if until <= day:
        raise click.UsageError(tr("--until {until} ligt niet na de peildatum {day}; kies een latere datum",
                                  until=until, day=day))  # fmt: skip
    terms = terms_of(folders, select, ignore, lock_of(paths, lock, no_lock=no_lock), wanted, drafts)
    now = terms.check(day)
    assumptions = assumptions_of(now, assumed, until)
    rulebook = assume(terms.plan.rulebook, assumptions)
    then = terms.on(terms.plan._replace(rulebook=rulebook)).check(until)
    tested(terms, now, then)
    found = compare(now.run(drafts), then.run(drafts), rulebook, assumptions)
    tally = Tally(found.after.diagnostics)
    passing = _counted(watched(found.drafts, len(drafts), chosen, quiet=False), tally)
    found = found._replace(drafts=passing if len(chosen) == 1 else tuple(passing))
    for form, output in chosen:
        write(_render_forecast(found, form, output), output)
    return tally.exit_code


def _counted(drafts: "Iterable[DraftForecast]", tally: "Tally") -> "Iterator[DraftForecast]":
    """*drafts*, each counted as it is at the later date before it is passed on."""
    for draft in drafts:
        tally.add(draft.after)
        yield draft


def _render_forecast(forecast: "Forecast", form: str, output: str | None) -> Iterable[str]:
    if form == "json":
        from kompas_check.report import forecast_json  # noqa: PLC0415

        return forecast_json.render(forecast)
    from kompas_check.report import forecast_text  # noqa: PLC0415

    return forecast_text.render(forecast, colour=colour_for(output))
