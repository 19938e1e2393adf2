"""Commands whose help and headings are in Dutch."""

from typing import ClassVar

import click


class DutchFormatter(click.HelpFormatter):
    """Help texts with Dutch headings."""

    _HEADINGS: ClassVar = {"Options": "Opties", "Commands": "Opdrachten", "Arguments": "Argumenten"}

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the line that says how to call the command."""
        args = args.replace("[OPTIONS]", "[OPTIES]").replace("COMMAND [ARGS]...", "OPDRACHT ...")
        super().write_usage(prog, args, prefix or "Gebruik: ")

    def write_heading(self, heading: str) -> None:
        """Write a heading."""
        super().write_heading(self._HEADINGS.get(heading, heading))


class DutchContext(click.Context):
    """A context whose help is in Dutch."""

    formatter_class = DutchFormatter


class DutchCommand(click.Command):
    """A command whose help is in Dutch."""

    context_class = DutchContext

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option --help."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Toon deze uitleg en stop."
        return option


class DutchGroup(DutchCommand, click.Group):
    """A group of commands whose help is in Dutch."""

    command_class = DutchCommand


class DefaultGroup(DutchGroup):
    """The program: what is no command is the path of a draft to check."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put `check` before arguments that name no command."""
        if args and args[0] not in self.commands and args[0] not in ("--help", "-h", "--version"):
            args.insert(0, "check")
        return super().parse_args(ctx, args)
