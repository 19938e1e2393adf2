"""Turns arguments into a call, findings into output, and the outcome into an exit status."""

import gc
import os
import sys
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
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
    WRONG_USE,
    BrokenFilesError,
    Day,
    RuleDay,
    assumptions_of,
    drafts_of,
    existing,
    known_ids,
    lock_of,
    one_of,
    paired,
    plan_of,
)
from kompas_check.cli_check import check
from kompas_check.cli_config import config
from kompas_check.cli_keep import baseline, replay
from kompas_check.cli_keep import lock as lock_command
from kompas_check.cli_report import report
from kompas_check.cli_rules import rules
from kompas_check.dutch_click import DefaultGroup, DutchCommand, language_of
from kompas_check.output import colour_for, tell, watched, write
from kompas_check.terms import Wanted, checker_of, settings, terms_of, tested
from kompas_check.translation import speaking, tr
from kompas_check.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kompas_check.forecast import DraftForecast, Forecast
    from kompas_check.plan import Plan
    from kompas_check.report.words import Tally


def _version(ctx: click.Context, _param: click.Parameter, value: bool) -> None:  # noqa: FBT001
    if value:
        click.echo(f"kompas-check {VERSION}")
        ctx.exit()


@click.group(cls=DefaultGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version,
              help="Toon de versie en stop.")  # fmt: skip
def program() -> None:
    """Toetst ontwerpregelgeving aan Beleidskompas, UDO, uitvoeringstoets, Aanwijzingen en zbo-recht.

    'kompas-check PAD' is hetzelfde als 'kompas-check check PAD'.
    """


program.add_command(rules)
program.add_command(check)
program.add_command(report)
program.add_command(config)
program.add_command(lock_command)
program.add_command(replay)
program.add_command(baseline)


@program.command(cls=DutchCommand)
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


@program.command(cls=DutchCommand)
@click.argument("what", nargs=-1, metavar="[ONTWERP] REGEL")
@PEILDATUM
@RULES
@LOCK
@NO_LOCK
@settings(gate=False)
def explain(
    what: tuple[str, ...], peildatum: date | None, folders: tuple[str, ...], lock: str | None,
    no_lock: bool, wanted: Wanted,  # noqa: FBT001
) -> int:  # fmt: skip
    """Leg een norm uit, of waarom zij voor een ontwerp zo uitkomt."""
    from kompas_check.check import today  # noqa: PLC0415
    from kompas_check.report import rules as show  # noqa: PLC0415

    if len(what) not in (1, 2):
        raise click.UsageError(tr("noem een norm (kompas-check explain NORM-01), of een ontwerp en een norm"))
    *draft, rule_id = what
    if not draft and os.path.lexists(rule_id):
        raise click.UsageError(tr("noem ook een norm: kompas-check explain {draft} NORM-01", draft=rule_id))
    locked = (
        lock_of(draft or ["."], lock, no_lock=no_lock) if not draft or os.path.lexists(draft[0]) else None
    )
    if not draft:
        plan = plan_of(folders, lock=locked)
        day = peildatum or today()
        known = known_ids(plan, [rule_id])[0]
        versions = [rule for rule in plan.rulebook.rules if rule.id == known]
        _tell_lock(plan)
        write([show.cards(versions, day, plan.rulebook.rules)], None)
        return 0
    existing(draft[0])
    path = Path(draft[0])
    checker = checker_of(folders, peildatum, (rule_id,), (), locked, wanted, [path])
    _tell_lock(checker.plan)
    (found,) = checker.run([path]).drafts
    from kompas_check.messages import breaks_file  # noqa: PLC0415
    from kompas_check.report.layout import Style  # noqa: PLC0415
    from kompas_check.report.text import diagnostic_lines  # noqa: PLC0415

    problems = [problem for problem in found.diagnostics if problem.severity == "error"]
    for problem in problems:
        tell(*diagnostic_lines(problem, Style(colour=False)))
    write([show.why(found, found.findings)], None)
    return 2 if any(map(breaks_file, problems)) else 0


def _tell_lock(plan: "Plan") -> None:
    """Say that a lock is in use, if one is."""
    for found in plan.diagnostics:
        if found.code.startswith("SLT"):
            tell(f"{found.place}: {found.message}")


@program.command(cls=DutchCommand)
@click.argument("shell", metavar="SCHIL")
def completion(shell: str) -> int:
    """Toon het script waarmee uw schil opdrachten, normen en ontwerpen aanvult als u op Tab drukt.

    SCHIL is bash, zsh, fish of powershell.

    bash: zet in ~/.bashrc de regel: source <(kompas-check completion bash)

    zsh: zet in ~/.zshrc, na compinit, de regel: source <(kompas-check completion zsh)

    fish: kompas-check completion fish > ~/.config/fish/completions/kompas-check.fish

    powershell: zet in $PROFILE de regel: kompas-check completion powershell | Out-String | Invoke-Expression
    """
    from kompas_check.completion import SHELLS, script  # noqa: PLC0415

    write([script(program, one_of(SHELLS, shell, tr("onbekende schil '{name}'{hint}")))], None)
    return 0


def _render_forecast(forecast: "Forecast", form: str, output: str | None) -> Iterable[str]:
    if form == "json":
        from kompas_check.report import forecast_json  # noqa: PLC0415

        return forecast_json.render(forecast)
    from kompas_check.report import forecast_text  # noqa: PLC0415

    return forecast_text.render(forecast, colour=colour_for(output))


def _explain_misuse(error: click.ClickException) -> str:
    """What was wrong with the arguments, in the language of the reader."""
    if isinstance(error, click.NoSuchOption):
        from kompas_check.messages import did_you_mean  # noqa: PLC0415

        name = error.option_name
        commands = [*program.commands.values(), *rules.commands.values()]
        options = [option for command in commands for param in command.params for option in param.opts]
        if name in options:
            return tr("de optie {name} hoort niet bij deze opdracht", name=name)
        return tr("onbekende optie {name}{hint}", name=name, hint=did_you_mean(name, [*options, "--lang"]))
    if isinstance(error, click.BadOptionUsage):
        return tr("de optie {name} vraagt om een waarde", name=error.option_name)
    if isinstance(error, click.MissingParameter):
        return tr("er ontbreekt een argument: {name}", name=error.param.name if error.param else "")
    if isinstance(error, click.BadParameter):
        name = error.param.opts[0] if error.param is not None else ""
        return f"{name}: {error.message}"
    if isinstance(error, click.UsageError) and error.message.startswith("No such command"):
        from kompas_check.messages import did_you_mean  # noqa: PLC0415

        word = error.message.split("'")[1]
        hint = did_you_mean(word, rules.commands)
        return tr("onbekende opdracht '{word}'; zie: kompas-check rules --help{hint}", word=word, hint=hint)
    if isinstance(error, click.UsageError) and error.message.startswith("Got unexpected extra argument"):
        words = error.message.partition("(")[2].rstrip(")")
        return tr("deze opdracht vraagt minder argumenten; te veel is: {words}", words=words)
    return error.format_message()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit status (0 to 3)."""
    given = sys.argv[1:] if arguments is None else arguments
    asked_by_shell = "_KOMPAS_CHECK_COMPLETE" in os.environ
    try:
        with speaking(language_of(given)):
            return _complete() if asked_by_shell else _main(arguments)
    except click.UsageError as error:
        return _misused(error)


def _complete() -> int:
    """Answer a shell that wants to complete what is typed; a shell shows no message."""
    from kompas_check.completion import complete  # noqa: PLC0415

    complete(program)
    return 0


def _main(arguments: Sequence[str] | None) -> int:
    try:
        result = program.main(list(arguments) if arguments is not None else None,
                              prog_name="kompas-check", standalone_mode=False)  # fmt: skip
    except click.exceptions.NoArgsIsHelpError as error:
        tell(error.ctx.get_help() if error.ctx else "")
        return WRONG_USE
    except click.ClickException as error:
        return _misused(error)
    except BrokenFilesError as error:
        for found in error.diagnostics:
            tell(f"kompas-check: {found.place}: {found.code}: {found.message}")
        return 2
    except click.Abort:
        tell(tr("kompas-check: afgebroken"))
        return 130
    return result if isinstance(result, int) else 0


def _misused(error: click.ClickException) -> int:
    tell(f"kompas-check: {_explain_misuse(error)}", tr("Zie 'kompas-check --help' voor uitleg."))
    return WRONG_USE


def run() -> None:
    """The entry point of the command."""
    # A run makes much that lives for one draft and is no circle: looking for circles seldom is enough.
    gc.set_threshold(100_000, 20, 20)
    status = main()
    gc.freeze()  # nor need what is left at the end be looked through
    sys.exit(status)
