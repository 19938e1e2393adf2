"""Turns arguments into a call, findings into output, and the outcome into an exit status."""

import gc
import os
import sys
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kompas_check.dutch_click import DefaultGroup, DutchCommand, DutchGroup
from kompas_check.version import VERSION

if TYPE_CHECKING:
    from kompas_check.check import Check
    from kompas_check.finding import Report
    from kompas_check.plan import Plan

WRONG_USE = 3
FORMATS = ("text", "json")
GRAPH_FORMATS = ("text", "dot", "mermaid")


class Day(click.ParamType[date]):
    """A date as 2026-06-12."""

    name = "datum"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The date, or a message that says how to write one."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"'{value}' is geen datum; schrijf een datum als 2026-06-12", param, ctx)


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


_PEILDATUM = click.option(
    "--peildatum", type=Day(), help="Toets naar de stand op deze datum (standaard vandaag)."
)
_RULES = click.option("--rules", "folders", multiple=True, metavar="MAP",
                      help="Map met eigen regels, naast de meegeleverde.")  # fmt: skip


@program.command(cls=DutchCommand)
@click.argument("paths", nargs=-1, metavar="PAD...")
@_PEILDATUM
@click.option("--format", "formats", multiple=True, metavar="VORM",
              help=f"Vorm van het verslag: {' of '.join(FORMATS)} (mag vaker).")  # fmt: skip
@click.option("--output", "outputs", multiple=True, metavar="BESTAND",
              help="Bestand voor het verslag; het eerste hoort bij de eerste --format.")  # fmt: skip
@click.option("--select", multiple=True, metavar="ID,..", help="Toets alleen deze normen.")
@click.option("--ignore", multiple=True, metavar="ID,..", help="Toets deze normen niet.")
@_RULES
@click.option("--trace", is_flag=True, help="Toon van elke norm alle zinnen met hun waarde.")
@click.option("--verbose", is_flag=True, help="Toon ook waaraan is voldaan en wat niet van toepassing is.")
def check(
    paths: tuple[str, ...], peildatum: date | None, formats: tuple[str, ...], outputs: tuple[str, ...],
    select: tuple[str, ...], ignore: tuple[str, ...], folders: tuple[str, ...],
    trace: bool, verbose: bool,  # noqa: FBT001
) -> int:  # fmt: skip
    """Toets ontwerpen (*.kompas) of mappen waarin ze staan."""
    from kompas_check.check import find_drafts  # noqa: PLC0415 - --version needs none of it
    from kompas_check.report.words import Tally  # noqa: PLC0415

    chosen = _formats(formats, outputs)
    if not paths:
        raise click.UsageError("noem een ontwerp of een map; bijvoorbeeld: kompas-check mijnwet.kompas")
    for path in paths:
        _existing(path)
    drafts = find_drafts(Path(path) for path in paths)
    if not drafts:
        raise click.UsageError(
            f"geen ontwerp gevonden: in {', '.join(paths)} staat geen bestand dat op .kompas eindigt"
        )
    for _, output in chosen:
        if output is not None and any(_same_file(output, draft) for draft in drafts):
            raise click.UsageError(
                f"het verslag zou het ontwerp '{output}' overschrijven; kies een ander bestand"
            )
    checker = _checker(folders, peildatum, _ids(select), _ids(ignore))
    report = checker.run(drafts)
    tally = Tally(report.diagnostics)
    passing = tally.counted(report.drafts)
    report = report._replace(drafts=passing if len(chosen) == 1 else tuple(passing))
    for form, output in chosen:
        _write(_render(report, form, trace=trace, verbose=verbose, output=output), output)
    return tally.exit_code


@program.command(cls=DutchCommand)
@click.argument("what", nargs=-1, metavar="[ONTWERP] REGEL")
@_PEILDATUM
@_RULES
def explain(what: tuple[str, ...], peildatum: date | None, folders: tuple[str, ...]) -> int:
    """Leg een norm uit, of waarom zij voor een ontwerp zo uitkomt."""
    from kompas_check.check import today  # noqa: PLC0415
    from kompas_check.report import rules as show  # noqa: PLC0415

    if len(what) not in (1, 2):
        raise click.UsageError("noem een norm (kompas-check explain NORM-01), of een ontwerp en een norm")
    *draft, rule_id = what
    if not draft and os.path.lexists(rule_id):
        raise click.UsageError(f"noem ook een norm: kompas-check explain {rule_id} NORM-01")
    if not draft:
        plan = _plan(folders)
        day = peildatum or today()
        wanted = _known(plan, [rule_id])[0]
        versions = [rule for rule in plan.rulebook.rules if rule.id == wanted]
        _write(["\n".join(show.card(rule, day, plan.rulebook.rules) for rule in versions)], None)
        return 0
    _existing(draft[0])
    checker = _checker(folders, peildatum, (rule_id,), ())
    (found,) = checker.run([Path(draft[0])]).drafts
    from kompas_check.report.text import Style, diagnostic_lines  # noqa: PLC0415

    for problem in found.diagnostics:
        if problem.severity == "error":
            click.echo("\n".join(diagnostic_lines(problem, Style(colour=False))), err=True)
    _write([show.why(found, found.findings)], None)
    return 0 if found.kind is not None else 2


@program.group(cls=DutchGroup)
def rules() -> None:
    """De normen: lijst, controle en samenhang."""


@rules.command("list", cls=DutchCommand)
@_PEILDATUM
@_RULES
def rules_list(peildatum: date | None, folders: tuple[str, ...]) -> int:
    """Toon alle normen."""
    from kompas_check.check import today  # noqa: PLC0415
    from kompas_check.report.rules import table  # noqa: PLC0415

    plan = _plan(folders)
    _write([table(plan.rulebook.rules, peildatum or today())], None)
    return _rule_errors(plan)


@rules.command("lint", cls=DutchCommand)
@click.argument("folders", nargs=-1, metavar="[MAP]...")
def rules_lint(folders: tuple[str, ...]) -> int:
    """Controleer de meegeleverde normen en die in de genoemde mappen."""
    plan = _plan(folders)
    code = _rule_errors(plan)
    if not code:
        number = len(plan.rulebook.ids())
        click.echo(f"{number} normen gelezen; geen fouten gevonden.")
    return code


@rules.command("graph", cls=DutchCommand)
@click.argument("ids", nargs=-1, metavar="[ID,..]...")
@click.option("--kind", metavar="SOORT",
              help="Alleen wat geldt voor deze soort ontwerp, met haar fasen.")  # fmt: skip
@click.option("--format", "formats", multiple=True, metavar="VORM",
              help=f"Vorm van de graaf: {', '.join(GRAPH_FORMATS)} (mag vaker).")  # fmt: skip
@click.option("--output", "outputs", multiple=True, metavar="BESTAND",
              help="Bestand voor de graaf; het eerste hoort bij de eerste --format.")  # fmt: skip
@_PEILDATUM
@_RULES
def rules_graph(
    ids: tuple[str, ...], kind: str | None, formats: tuple[str, ...], outputs: tuple[str, ...],
    peildatum: date | None, folders: tuple[str, ...],
) -> int:  # fmt: skip
    """Toon hoe normen samenhangen en welke volgorde van stappen zij opleggen."""
    from kompas_check.check import today  # noqa: PLC0415
    from kompas_check.graph import draw  # noqa: PLC0415 - networkx is slow to import
    from kompas_check.report import graph_dot, graph_mermaid, graph_text  # noqa: PLC0415

    chosen = _formats(formats, outputs, GRAPH_FORMATS)
    plan = _plan(folders)
    about = _one_of(plan.registers.soorten, kind, "soort ontwerp") if kind is not None else None
    wanted = _known(plan, _ids(ids))
    picture = draw(plan.rulebook.rules, plan.registers, peildatum or today(), about, wanted)
    renderers = {"text": graph_text, "dot": graph_dot, "mermaid": graph_mermaid}
    for form, output in chosen:
        _write([renderers[form].render(picture)], output)
    return _rule_errors(plan)


def _rule_errors(plan: "Plan") -> int:
    from kompas_check.report.text import Style, diagnostic_lines  # noqa: PLC0415

    for found in plan.diagnostics:
        click.echo("\n".join(diagnostic_lines(found, Style(colour=False))), err=True)
    return 2 if plan.diagnostics else 0


# ---------------------------------------------------------------- parts


def _ids(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part.strip() for value in values for part in value.split(",") if part.strip())


def _formats(
    formats: tuple[str, ...], outputs: tuple[str, ...], known: Sequence[str] = FORMATS
) -> list[tuple[str, str | None]]:
    """Pair each format with its output; the n-th belongs to the n-th."""
    from kompas_check.messages import did_you_mean  # noqa: PLC0415

    formats = formats or ("text",)
    for name in formats:
        if name not in known:
            raise click.UsageError(
                f"onbekende vorm '{name}'; kies {' of '.join(known)}{did_you_mean(name, known)}"
            )
    if len(outputs) > len(formats):
        raise click.UsageError("er zijn meer --output dan --format")
    return [(name, outputs[index] if index < len(outputs) else None) for index, name in enumerate(formats)]


def _existing(path: str) -> None:
    from kompas_check.messages import did_you_mean  # noqa: PLC0415

    if os.path.lexists(path):
        return
    folder = Path(path).parent
    names = [str(entry) for entry in folder.iterdir()] if folder.is_dir() else []
    hint = did_you_mean(path, [*names, *program.commands])
    raise click.UsageError(f"het pad '{path}' bestaat niet{hint}")


def _same_file(output: str, draft: Path) -> bool:
    return Path(output).exists() and draft.exists() and draft.samefile(output)


def _plan(folders: Sequence[str]) -> "Plan":
    from kompas_check.plan import load_plan  # noqa: PLC0415

    for folder in folders:
        if not Path(folder).is_dir():
            raise click.UsageError(f"de map met regels '{folder}' bestaat niet")
    return load_plan([Path(folder) for folder in folders])


def _known(plan: "Plan", ids: Sequence[str]) -> list[str]:
    """The ids as the rulebook spells them; an unknown id is wrong use."""
    return [_one_of(plan.rulebook.ids(), name, "norm") for name in ids]


def _one_of(names: Iterable[str], name: str, what: str) -> str:
    """*name* as it is spelt among *names*; one that is not there is wrong use."""
    from kompas_check.messages import did_you_mean  # noqa: PLC0415

    known = {known.casefold(): known for known in names}
    if name.casefold() not in known:
        few = f"; kies uit: {', '.join(known.values())}" if len(known) < 20 else ""
        raise click.UsageError(f"onbekende {what} '{name}'{did_you_mean(name, known.values()) or few}")
    return known[name.casefold()]


def _checker(
    folders: tuple[str, ...], day: date | None, select: tuple[str, ...], ignore: tuple[str, ...]
) -> "Check":
    from kompas_check.check import Check, today  # noqa: PLC0415

    plan = _plan(folders)
    chosen = _known(plan, select)
    ignored = _known(plan, ignore)
    checker = Check(plan, day or today(), chosen, [(name, None) for name in ignored])
    if not checker.runnables and not plan.diagnostics:
        raise click.UsageError(
            "er blijft geen norm over om aan te toetsen (zie --select, --ignore en --peildatum)"
        )
    return checker


def _render(report: "Report", form: str, *, trace: bool, verbose: bool, output: str | None) -> Iterable[str]:
    if form == "json":
        from kompas_check.report import json_format  # noqa: PLC0415

        return json_format.render(report, trace=trace)
    from kompas_check.report import text  # noqa: PLC0415

    colour = output is None and sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return text.render(report, verbose=verbose, trace=trace, colour=colour)


def _write(pieces: Iterable[str], output: str | None) -> None:
    """Write in UTF-8, to a file or to standard output, as the pieces come."""
    if output is None:
        for piece in pieces:
            sys.stdout.buffer.write(piece.encode())
        sys.stdout.flush()
        return
    try:
        with Path(output).open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(pieces)
    except OSError as error:
        from kompas_check.messages import file_reason  # noqa: PLC0415

        raise click.UsageError(
            f"het bestand '{output}' kan niet worden geschreven: {file_reason(error)}"
        ) from None


def _explain_misuse(error: click.ClickException) -> str:
    """What was wrong with the arguments, in Dutch."""
    if isinstance(error, click.NoSuchOption):
        from kompas_check.messages import did_you_mean  # noqa: PLC0415

        commands = [*program.commands.values(), *rules.commands.values()]
        options = [name for command in commands for param in command.params for name in param.opts]
        return f"onbekende optie {error.option_name}{did_you_mean(error.option_name, options)}"
    if isinstance(error, click.BadOptionUsage):
        return f"de optie {error.option_name} vraagt om een waarde"
    if isinstance(error, click.MissingParameter):
        return f"er ontbreekt een argument: {error.param.name if error.param else ''}"
    if isinstance(error, click.BadParameter):
        name = error.param.opts[0] if error.param is not None else ""
        return f"{name}: {error.message}"
    if isinstance(error, click.UsageError) and error.message.startswith("No such command"):
        return f"onbekende opdracht; zie: kompas-check rules --help ({error.message.split(chr(39))[1]})"
    return error.format_message()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit status (0 to 3)."""
    try:
        result = program.main(list(arguments) if arguments is not None else None,
                              prog_name="kompas-check", standalone_mode=False)  # fmt: skip
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.ctx.get_help() if error.ctx else "", err=True)
        return WRONG_USE
    except click.ClickException as error:
        click.echo(f"kompas-check: {_explain_misuse(error)}", err=True)
        click.echo("Zie 'kompas-check --help' voor uitleg.", err=True)
        return WRONG_USE
    except click.Abort:
        click.echo("kompas-check: afgebroken", err=True)
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    return result if isinstance(result, int) else 0


def run() -> None:
    """The entry point of the command."""
    # A run makes much that lives for one draft and is no circle: looking for circles seldom is enough.
    gc.set_threshold(100_000, 20, 20)
    sys.exit(main())
