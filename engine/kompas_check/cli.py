"""Turns arguments into a call, findings into output, and the outcome into an exit status."""

import gc
import os
import sys
from collections.abc import Sequence

import click

from kompas_check.arguments import WRONG_USE, BrokenFilesError
from kompas_check.dutch_click import DefaultGroup, language_of, members_of
from kompas_check.output import tell
from kompas_check.translation import speaking, tr
from kompas_check.version import VERSION

# The commands, each with the module that has it: one that is not asked for is not loaded.
_COMMANDS = {
    "baseline": "cli_keep",
    "check": "cli_check",
    "completion": "cli_completion",
    "config": "cli_config",
    "explain": "cli_explain",
    "forecast": "cli_forecast",
    "lock": "cli_keep",
    "replay": "cli_keep",
    "report": "cli_report",
    "rules": "cli_rules",
}


def _version(ctx: click.Context, _param: click.Parameter, value: bool) -> None:  # noqa: FBT001
    if value:
        click.echo(f"kompas-check {VERSION}")
        ctx.exit()


@click.group(cls=DefaultGroup, members=_COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version,
              help="Toon de versie en stop.")  # fmt: skip
def program() -> None:
    """Toetst ontwerpregelgeving aan Beleidskompas, UDO, uitvoeringstoets, Aanwijzingen en zbo-recht.

    'kompas-check PAD' is hetzelfde als 'kompas-check check PAD'.
    """


def _explain_misuse(error: click.ClickException) -> str:
    """What was wrong with the arguments, in the language of the reader."""
    if isinstance(error, click.NoSuchOption):
        from kompas_check.messages import did_you_mean  # noqa: PLC0415

        name = error.option_name
        options = [
            option for command in members_of(program) for param in command.params for option in param.opts
        ]
        if name in options:
            return tr("de optie {name} hoort niet bij deze opdracht", name=name)
        return tr("onbekende optie {name}{hint}", name=name, hint=did_you_mean(name, [*options, "--lang"]))
    if isinstance(error, click.BadOptionUsage):
        return tr("de optie {name} vraagt om een waarde", name=error.option_name)
    if isinstance(error, click.MissingParameter):
        return tr(
            "er ontbreekt een argument: {name}", name=error.param.human_readable_name if error.param else ""
        )
    if isinstance(error, click.BadParameter):
        name = error.param.opts[0] if error.param is not None else ""
        return f"{name}: {error.message}"
    if isinstance(error, click.UsageError) and error.message.startswith("No such command"):
        from kompas_check.messages import did_you_mean  # noqa: PLC0415

        word = error.message.split("'")[1]
        hint = did_you_mean(word, [command.name or "" for command in members_of(program)])
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
