"""Commands whose help is in the language of the reader: written in Dutch, translated when it is shown."""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from inspect import cleandoc
from typing import TYPE_CHECKING, Any, ClassVar

import click

from kompas_check.translation import DUTCH, LANGUAGES, language, tr

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

ENVIRONMENT = "KOMPAS_CHECK_LANG"


class DutchFormatter(click.HelpFormatter):
    """Help texts with the headings of Dutch; those of English are click's own."""

    _HEADINGS: ClassVar = {"Options": "Opties", "Commands": "Opdrachten", "Arguments": "Argumenten"}

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the line that says how to call the command."""
        if language() == DUTCH:
            args = args.replace("[OPTIONS]", "[OPTIES]").replace("COMMAND [ARGS]...", "OPDRACHT ...")
            prefix = prefix or "Gebruik: "
        super().write_usage(prog, args, prefix)

    def write_heading(self, heading: str) -> None:
        """Write a heading."""
        super().write_heading(self._HEADINGS.get(heading, heading) if language() == DUTCH else heading)


class DutchContext(click.Context):
    """A context whose help is in the language of the reader."""

    formatter_class = DutchFormatter


class ChoiceOption(click.Option):
    """An option whose help names, at `{known}`, what can be chosen."""

    def __init__(self, *names: Any, known: Sequence[str], **settings: Any) -> None:
        super().__init__(*names, **settings)
        self.known = known


class OnceOption(click.Option):
    """An option of which the last does not silently replace the first: given twice, it is wrong use."""

    def __init__(self, *names: Any, **settings: Any) -> None:
        super().__init__(*names, **settings | {"multiple": True})

    def process_value(self, ctx: click.Context, value: Any) -> Any:
        """The one value; None where there is none."""
        found = super().process_value(ctx, value)
        if len(found) > 1:
            raise click.UsageError(
                tr("de optie {name} staat er {number} keer; laat er één staan",
                   name=self.opts[0], number=len(found))
            )  # fmt: skip
        return found[0] if found else None


_LANG = ChoiceOption(
    ["--lang"], known=LANGUAGES, metavar="TAAL", expose_value=False,
    help="Taal van meldingen, hulp en verslag: {known} (standaard nl).",
)  # fmt: skip


def language_of(arguments: Sequence[str]) -> str:
    """The language that *arguments* ask for with --lang, wherever it stands before `--`.

    Else that of the environment, else Dutch. A language that there is not is wrong use.
    """
    asked = os.environ.get(ENVIRONMENT, "")
    source = ENVIRONMENT
    own = list(arguments[: arguments.index("--")] if "--" in arguments else arguments)
    for word, following in zip(own, [*own, ""][1:], strict=True):
        name, equals, value = word.partition("=")
        if name == "--lang":
            asked, source = value if equals else following, name
    if asked.casefold() in LANGUAGES:
        return asked.casefold()
    if asked or source == "--lang":
        known = ", ".join(LANGUAGES)
        raise click.UsageError(tr("{source}: onbekende taal '{asked}'; kies uit: {known}",
                                  source=source, asked=asked, known=known))  # fmt: skip
    return DUTCH


def _said(option: click.Parameter, text: str) -> str:
    """The help *text* of an option, with what can be chosen."""
    return tr(text, known=", ".join(option.known)) if isinstance(option, ChoiceOption) else tr(text)


class DutchCommand(click.Command):
    """A command whose help is in the language of the reader."""

    context_class = DutchContext

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """The parameters, with --lang before --help."""
        params = super().get_params(ctx)
        at = -1 if self.get_help_option(ctx) is not None else len(params)
        return [*params[:at], _LANG, *params[at:]]

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option --help."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Toon deze uitleg en stop."
        return option

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """What stands in the line that says how to call the command."""
        return [tr(piece) for piece in super().collect_usage_pieces(ctx)]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, each with its help."""
        rows = []
        for param in self.get_params(ctx):
            record = param.get_help_record(ctx)
            if record is not None and isinstance(param, click.Option):
                names, said = record
                word = param.make_metavar(ctx)
                rows.append((names.replace(f" {word}", f" {tr(word)}"), _said(param, said)))
        with formatter.section("Options"):
            formatter.write_dl(rows)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem[str]]":
        """What can be typed here, each option with its help."""
        options = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        said = {name: _said(option, option.help or "") for option in options for name in option.opts}
        found = super().shell_complete(ctx, incomplete)
        for item in found:
            item.help = said.get(item.value, item.help)
        return found

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the command does."""
        with self._translated():
            super().format_help_text(ctx, formatter)

    def get_short_help_str(self, limit: int = 45) -> str:
        """What the command does, in one line."""
        with self._translated():
            return super().get_short_help_str(limit)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        own = self.help
        self.help = tr(cleandoc(own)) if own else own
        try:
            yield
        finally:
            self.help = own


class DutchGroup(DutchCommand, click.Group):
    """A group of commands whose help is in the language of the reader."""

    command_class = DutchCommand

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments of the group, up to the name of a command."""
        return super().parse_args(ctx, self.own_args(args))

    def own_args(self, args: list[str]) -> list[str]:
        """The arguments without a --lang before the name of the command: `language_of` read it."""
        while args and args[0].partition("=")[0] == "--lang":
            args = args[1 if "=" in args[0] else 2 :]
        return args

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, then the commands."""
        super().format_options(ctx, formatter)
        self.format_commands(ctx, formatter)


class DefaultGroup(DutchGroup):
    """The program: what is no command is the path of a draft to check.

    *members* are its commands, each with the module that has it, which is loaded when the command is asked for.
    """

    def __init__(self, *names: Any, members: Mapping[str, str], **settings: Any) -> None:
        super().__init__(*names, **settings)
        self.members = members

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - they are always the same
        """The names of the commands."""
        return sorted(self.members)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command *cmd_name*."""
        if cmd_name in self.members and cmd_name not in self.commands:
            self.add_command(getattr(import_module(f"kompas_check.{self.members[cmd_name]}"), cmd_name))
        return super().get_command(ctx, cmd_name)

    def own_args(self, args: list[str]) -> list[str]:
        """Put `check` before arguments that name no command."""
        args = super().own_args(args)
        if args and args[0] not in self.members and args[0] not in ("--help", "-h", "--version"):
            return ["check", *args]
        return args

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem[str]]":
        """The commands, and what may stand behind `check`, that needs not be typed."""
        check = next(command for command in members_of(self) if command.name == "check")
        found = super().shell_complete(ctx, incomplete)
        if incomplete.startswith("-"):
            own = {item.value for item in found}
            return [
                *found,
                *(item for item in check.shell_complete(ctx, incomplete) if item.value not in own),
            ]
        return [*found, *(item for param in check.params if isinstance(param, click.Argument)
                          for item in param.shell_complete(ctx, incomplete))]  # fmt: skip


def members_of(group: click.Group) -> Iterator[click.Command]:
    """The commands of *group* and of the groups in it, all of them loaded."""
    ctx = click.Context(group)
    for name in group.list_commands(ctx):
        command = group.get_command(ctx, name)
        if command is not None:
            yield command
        if isinstance(command, click.Group):
            yield from members_of(command)
