"""Turns arguments into a call, findings into output, and the outcome into an exit status."""

import gc
import os
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kompas_check.dutch_click import DefaultGroup, DutchCommand, DutchGroup
from kompas_check.version import VERSION

if TYPE_CHECKING:
    from kompas_check.assumptions import Assumption
    from kompas_check.check import Check
    from kompas_check.finding import Report
    from kompas_check.forecast import DraftForecast, Forecast
    from kompas_check.plan import Plan
    from kompas_check.report.words import Tally

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


class RuleDay(click.ParamType[tuple[str, date]]):
    """A rule and a date: NORM-01=2027-01-01."""

    name = "norm=datum"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, date]:
        """The id and the date, or a message that says how to write them."""
        if isinstance(value, tuple):
            return value[0], value[1]
        rule, equals, day = value.partition("=")
        if not (equals and rule.strip() and day.strip()):
            self.fail(f"'{value}' is geen aanname; schrijf een norm en een datum als NORM-01=2027-01-01",
                      param, ctx)  # fmt: skip
        return rule.strip(), Day().convert(day.strip(), param, ctx)


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
_PATHS = click.argument("paths", nargs=-1, metavar="PAD...")
_FORMAT = click.option("--format", "formats", multiple=True, metavar="VORM",
                       help=f"Vorm van het verslag: {' of '.join(FORMATS)} (mag vaker).")  # fmt: skip
_OUTPUT = click.option("--output", "outputs", multiple=True, metavar="BESTAND",
                       help="Bestand voor het verslag; het eerste hoort bij de eerste --format.")  # fmt: skip
_SELECT = click.option("--select", multiple=True, metavar="ID,..", help="Toets alleen deze normen.")
_IGNORE = click.option("--ignore", multiple=True, metavar="ID,..", help="Toets deze normen niet.")


@program.command(cls=DutchCommand)
@_PATHS
@_PEILDATUM
@_FORMAT
@_OUTPUT
@_SELECT
@_IGNORE
@_RULES
@click.option("--trace", is_flag=True, help="Toon van elke norm alle zinnen met hun waarde.")
@click.option("--verbose", is_flag=True, help="Toon ook waaraan is voldaan en wat niet van toepassing is.")
def check(
    paths: tuple[str, ...], peildatum: date | None, formats: tuple[str, ...], outputs: tuple[str, ...],
    select: tuple[str, ...], ignore: tuple[str, ...], folders: tuple[str, ...],
    trace: bool, verbose: bool,  # noqa: FBT001
) -> int:  # fmt: skip
    """Toets ontwerpen (*.kompas) of mappen waarin ze staan."""
    from kompas_check.report.words import Tally  # noqa: PLC0415 - --version needs none of it

    chosen = _formats(formats, outputs)
    drafts = _drafts(paths, "check", chosen)
    report = _checker(folders, peildatum, select, ignore).run(drafts)
    tally = Tally(report.diagnostics)
    passing = tally.counted(report.drafts)
    report = report._replace(drafts=passing if len(chosen) == 1 else tuple(passing))
    for form, output in chosen:
        _write(_render(report, form, trace=trace, verbose=verbose, output=output), output)
    return tally.exit_code


@program.command(cls=DutchCommand)
@_PATHS
@click.option("--until", type=Day(), help="De latere datum waarop u vooruitkijkt (verplicht).")
@click.option("--assume", "assumed", type=RuleDay(), multiple=True, metavar="ID=DATUM",
              help="Neem aan dat de aangekondigde wijziging van deze norm dan ingaat (mag vaker).")  # fmt: skip
@_PEILDATUM
@_FORMAT
@_OUTPUT
@_SELECT
@_IGNORE
@_RULES
def forecast(
    paths: tuple[str, ...], until: date | None, assumed: tuple[tuple[str, date], ...], peildatum: date | None,
    formats: tuple[str, ...], outputs: tuple[str, ...], select: tuple[str, ...], ignore: tuple[str, ...],
    folders: tuple[str, ...],
) -> int:  # fmt: skip
    """Laat zien welke uitkomsten veranderen tussen de peildatum en een latere datum.

    Met --assume ook: onder de aanname dat een aangekondigde wijziging van een norm dan is ingegaan.
    De afsluitcode is die van de toets op de latere datum: 0 niets open, 1 een open punt, 2 een fout in
    een bestand; 3 bij verkeerd gebruik.
    """
    from kompas_check.assumptions import assume  # noqa: PLC0415
    from kompas_check.check import Check, today  # noqa: PLC0415
    from kompas_check.forecast import compare  # noqa: PLC0415
    from kompas_check.report.words import Tally  # noqa: PLC0415

    chosen = _formats(formats, outputs)
    drafts = _drafts(paths, "forecast --until 2027-07-01", chosen)
    day = peildatum or today()
    if until is None:
        raise click.UsageError("noem de datum waarop u vooruitkijkt, bijvoorbeeld: --until 2027-07-01")
    if until <= day:
        raise click.UsageError(f"--until {until} ligt niet na de peildatum {day}; kies een latere datum")
    plan = _plan(folders)
    now = Check(plan, day, *_selection(plan, select, ignore))
    assumptions = _assumptions(now, assumed, until)
    rulebook = assume(plan.rulebook, assumptions)
    then = Check(plan._replace(rulebook=rulebook), until, *_selection(plan, select, ignore))
    _tested(plan, now, then)
    found = compare(now.run(drafts), then.run(drafts), rulebook, assumptions)
    tally = Tally(found.after.diagnostics)
    passing = _counted(found.drafts, tally)
    found = found._replace(drafts=passing if len(chosen) == 1 else tuple(passing))
    for form, output in chosen:
        _write(_render_forecast(found, form, output), output)
    return tally.exit_code


def _counted(drafts: "Iterable[DraftForecast]", tally: "Tally") -> "Iterator[DraftForecast]":
    """*drafts*, each counted as it is at the later date before it is passed on."""
    for draft in drafts:
        tally.add(draft.after)
        yield draft


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
            _tell(*diagnostic_lines(problem, Style(colour=False)))
    _write([show.why(found, found.findings)], None)
    return 0 if found.kind is not None else 2


@program.group(cls=DutchGroup)
def rules() -> None:
    """De normen: lijst, controle, voorbeelden en samenhang."""


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
        _write([f"{number} normen gelezen; geen fouten gevonden.\n"], None)
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


@rules.command("test", cls=DutchCommand)
@click.argument("folder", required=False, metavar="[MAP]")
@click.option("--select", multiple=True, metavar="ID,..", help="Alleen de voorbeelden van deze normen.")
def rules_test(folder: str | None, select: tuple[str, ...]) -> int:
    """Draai de voorbeelden bij de normen en zeg wat anders uitkomt.

    Met een map: de normen en voorbeelden in die map. Zonder: de meegeleverde.

    Een voorbeeld is een ontwerp in een map met het nummer van een norm; de naam begint met de
    uitkomst (ONS-01/voldaan-alles-op-tijd.kompas) en de eerste regel noemt de peildatum.
    """
    from kompas_check.bundled import EXAMPLES  # noqa: PLC0415
    from kompas_check.examples import run_examples  # noqa: PLC0415
    from kompas_check.folders import files_under  # noqa: PLC0415
    from kompas_check.report.examples import render  # noqa: PLC0415

    plan = _plan([] if folder is None else [folder], only_examples=True)
    chosen = _known(plan, _ids(select))
    where = EXAMPLES if folder is None else Path(folder)
    own = None if folder is None else {str(path) for path in files_under(where, ".feature")}
    norms = [rule for rule in plan.rulebook.rules if own is None or rule.place.path in own]
    report = run_examples(plan, where, norms, chosen)
    if report.exit_code == WRONG_USE:
        about = f" voor {', '.join(chosen)}" if chosen else ""
        raise click.UsageError(
            f"niets te testen: in de map '{where}' staat geen voorbeeld{about} en geen eigen norm; een "
            "voorbeeld staat in een map met het nummer van een norm, bijvoorbeeld "
            "ONS-01/voldaan-alles-op-tijd.kompas"
        )
    _write([render(report)], None)
    return report.exit_code


def _rule_errors(plan: "Plan") -> int:
    from kompas_check.report.text import Style, diagnostic_lines  # noqa: PLC0415

    for found in plan.diagnostics:
        _tell(*diagnostic_lines(found, Style(colour=False)))
    return 2 if plan.diagnostics else 0


# ---------------------------------------------------------------- parts


def _ids(values: tuple[str, ...]) -> tuple[str, ...]:
    ids = tuple(part.strip() for value in values for part in value.split(",") if part.strip())
    if values and not ids:
        raise click.UsageError("hier ontbreekt het nummer van een norm, bijvoorbeeld: --select NORM-01")
    return ids


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
    files = {os.path.realpath(output) for output in outputs}
    if len(files) < len(outputs):
        raise click.UsageError("twee verslagen gaan naar hetzelfde bestand; geef elk een eigen --output")
    return [(name, outputs[index] if index < len(outputs) else None) for index, name in enumerate(formats)]


def _existing(path: str) -> None:
    from kompas_check.messages import did_you_mean  # noqa: PLC0415

    if os.path.lexists(path):
        return
    folder = Path(path).parent
    names = [str(entry) for entry in folder.iterdir()] if _exists(folder) and folder.is_dir() else []
    hint = did_you_mean(path, [*names, *program.commands])
    raise click.UsageError(f"het pad '{path}' bestaat niet{hint}")


def _same_file(output: str, draft: Path) -> bool:
    return _exists(output) and _exists(draft) and draft.samefile(output)


def _exists(path: str | Path) -> bool:
    """Whether there is something at *path*; not for a name that nothing can have."""
    return os.path.exists(path)  # noqa: PTH110 - Path.exists raises for a name that is too long


def _plan(folders: Sequence[str], *, only_examples: bool = False) -> "Plan":
    """The plan of the bundled rules with those of *folders*, which hold rules (or *only_examples*)."""
    from kompas_check.folders import files_under  # noqa: PLC0415
    from kompas_check.plan import SUFFIX, load_plan  # noqa: PLC0415

    for folder in folders:
        if not (_exists(folder) and Path(folder).is_dir()):
            fault = "is een bestand, geen map" if _exists(folder) else "bestaat niet"
            raise click.UsageError(f"de map met regels '{folder}' {fault}")
        if not only_examples and not any(files_under(Path(folder), SUFFIX)):
            raise click.UsageError(
                f"in de map met regels '{folder}' staat geen bestand dat op {SUFFIX} eindigt"
            )
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


def _drafts(paths: tuple[str, ...], command: str, chosen: list[tuple[str, str | None]]) -> list[Path]:
    """The draft files that *paths* name; wrong use if there are none, or a report would overwrite one."""
    from kompas_check.check import find_drafts  # noqa: PLC0415

    if not paths:
        raise click.UsageError(
            f"noem een ontwerp of een map; bijvoorbeeld: kompas-check {command} mijnwet.kompas"
        )
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
    return drafts


def _selection(
    plan: "Plan", select: tuple[str, ...], ignore: tuple[str, ...]
) -> tuple[list[str], list[tuple[str, None]]]:
    """The ids to check and those to leave out, as a check takes them."""
    return _known(plan, _ids(select)), [(name, None) for name in _known(plan, _ids(ignore))]


def _checker(
    folders: tuple[str, ...], day: date | None, select: tuple[str, ...], ignore: tuple[str, ...]
) -> "Check":
    from kompas_check.check import Check, today  # noqa: PLC0415

    plan = _plan(folders)
    checker = Check(plan, day or today(), *_selection(plan, select, ignore))
    _tested(plan, checker)
    return checker


def _tested(plan: "Plan", *checks: "Check") -> None:
    """It is wrong use if none of *checks* has a norm to check (and no faulty rule is to blame)."""
    if not plan.diagnostics and not any(check.runnables for check in checks):
        raise click.UsageError(
            "er blijft geen norm over om aan te toetsen (zie --select, --ignore en --peildatum)"
        )


def _assumptions(now: "Check", assumed: tuple[tuple[str, date], ...], until: date) -> "list[Assumption]":
    """The assumptions; one that cannot be made or has no effect is wrong use."""
    from kompas_check.assumptions import WrongAssumption, assumption  # noqa: PLC0415

    days: dict[str, date] = {}
    for name, day in assumed:
        rule = _known(now.plan, [name])[0]
        if days.setdefault(rule, day) != day:
            raise click.UsageError(
                f"--assume: {rule} staat er met twee datums ({days[rule]} en {day}); kies er één"
            )
        if rule not in now.chosen_ids:
            raise click.UsageError(
                f"--assume: {rule} wordt niet getoetst (zie --select en --ignore); de aanname heeft geen gevolg"
            )
    try:
        return [assumption(now.plan.rulebook, rule, day, now.day, until) for rule, day in days.items()]
    except WrongAssumption as error:
        raise click.UsageError(f"--assume: {error}") from None


def _render(report: "Report", form: str, *, trace: bool, verbose: bool, output: str | None) -> Iterable[str]:
    if form == "json":
        from kompas_check.report import json_format  # noqa: PLC0415

        return json_format.render(report, trace=trace)
    from kompas_check.report import text  # noqa: PLC0415

    return text.render(report, verbose=verbose, trace=trace, colour=_colour(output))


def _render_forecast(forecast: "Forecast", form: str, output: str | None) -> Iterable[str]:
    if form == "json":
        from kompas_check.report import forecast_json  # noqa: PLC0415

        return forecast_json.render(forecast)
    from kompas_check.report import forecast_text  # noqa: PLC0415

    return forecast_text.render(forecast, colour=_colour(output))


def _colour(output: str | None) -> bool:
    return (
        output is None and sys.stdout is not None and sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    )


def _write(pieces: Iterable[str], output: str | None) -> None:
    """Write in UTF-8, to a file or to standard output, as the pieces come.

    Where nobody reads on, all pieces are made all the same: the outcome does not depend on a reader.
    What is no character (in the name of a file) becomes a question mark.
    """
    to = f"het bestand '{output}'" if output is not None else "het verslag"
    try:
        if output is None:
            _print(iter(pieces))
            return
        with Path(output).open("w", encoding="utf-8", errors="replace", newline="\n") as file:
            file.writelines(pieces)
    except OSError as error:
        from kompas_check.messages import file_reason  # noqa: PLC0415

        raise click.UsageError(f"{to} kan niet worden geschreven: {file_reason(error)}") from None


def _print(pieces: Iterator[str]) -> None:
    if sys.stdout is None:  # closed by who called us
        deque(pieces, maxlen=0)
        return
    try:
        for piece in pieces:
            sys.stdout.buffer.write(piece.encode(errors="replace"))
        sys.stdout.flush()
    except BrokenPipeError:
        _close_output()
        deque(pieces, maxlen=0)
    except OSError:
        _close_output()
        raise


def _close_output() -> None:
    """Let what is left go nowhere: Python writes it out once more when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _tell(*lines: str) -> None:
    """Say what was wrong, if anybody listens."""
    with suppress(OSError):
        click.echo("\n".join(lines), err=True)


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
        from kompas_check.messages import did_you_mean  # noqa: PLC0415

        word = error.message.split("'")[1]
        hint = did_you_mean(word, rules.commands)
        return f"onbekende opdracht '{word}'; zie: kompas-check rules --help{hint}"
    return error.format_message()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit status (0 to 3)."""
    try:
        result = program.main(list(arguments) if arguments is not None else None,
                              prog_name="kompas-check", standalone_mode=False)  # fmt: skip
    except click.exceptions.NoArgsIsHelpError as error:
        _tell(error.ctx.get_help() if error.ctx else "")
        return WRONG_USE
    except click.ClickException as error:
        _tell(f"kompas-check: {_explain_misuse(error)}", "Zie 'kompas-check --help' voor uitleg.")
        return WRONG_USE
    except click.Abort:
        _tell("kompas-check: afgebroken")
        return 130
    return result if isinstance(result, int) else 0


def run() -> None:
    """The entry point of the command."""
    # A run makes much that lives for one draft and is no circle: looking for circles seldom is enough.
    gc.set_threshold(100_000, 20, 20)
    sys.exit(main())
