"""The arguments of the command line: how they are written, and what they mean."""

import os
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kompas_check.dutch_click import ChoiceOption, OnceOption
from kompas_check.report.formats import FORMATS
from kompas_check.translation import tr

if TYPE_CHECKING:
    from kompas_check.assumptions import Assumption
    from kompas_check.baseline import Baseline
    from kompas_check.check import Check
    from kompas_check.finding import Report
    from kompas_check.lock import Lock
    from kompas_check.place import Diagnostic
    from kompas_check.plan import Plan
    from kompas_check.report.theme import Theme

WRONG_USE = 3
FORECAST_FORMATS = CONFIG_FORMATS = ("text", "json")
COLOURS = ("auto", "always", "never")
STDOUT = "-"
SARIF_RESULTS = ("all", "open")
LOCK_NAME = "kompas.lock"


class BrokenFilesError(Exception):
    """A file that says how to check (settings, a baseline, a lock) has errors: nothing is checked."""

    def __init__(self, *diagnostics: "Diagnostic") -> None:
        super().__init__()
        self.diagnostics = diagnostics


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
            self.fail(
                tr("'{value}' is geen datum; schrijf een datum als 2026-06-12", value=value), param, ctx
            )


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
            self.fail(tr("'{value}' is geen aanname; schrijf een norm en een datum als NORM-01=2027-01-01",
                         value=value), param, ctx)  # fmt: skip
        return rule.strip(), Day().convert(day.strip(), param, ctx)


def _one_of_known(_ctx: click.Context, param: click.Parameter, value: str) -> str:
    """*value*, if it is one of those that the option knows."""
    if isinstance(param, ChoiceOption) and value not in param.known:
        raise click.BadParameter(
            tr("'{value}' kan hier niet; kies {choices}", value=value, choices=", ".join(param.known))
        )
    return value


PEILDATUM = click.option(
    "--peildatum", cls=OnceOption, type=Day(), help="Toets naar de stand op deze datum (standaard vandaag)."
)
RULES = click.option("--rules", "folders", multiple=True, metavar="MAP",
                      help="Map met eigen regels, naast de meegeleverde.")  # fmt: skip
PATHS = click.argument("paths", nargs=-1, metavar="PAD...")
FORMAT = click.option("--format", "formats", multiple=True, metavar="VORM", cls=ChoiceOption, known=FORMATS,
                       help="Vorm van het verslag: {known} (mag vaker).")  # fmt: skip
FORECAST_FORMAT = click.option("--format", "formats", multiple=True, metavar="VORM", cls=ChoiceOption,
                               known=FORECAST_FORMATS,
                               help="Vorm van de vooruitblik: {known} (mag vaker).")  # fmt: skip
CONFIG_FORMAT = click.option("--format", "formats", multiple=True, metavar="VORM", cls=ChoiceOption,
                             known=CONFIG_FORMATS, help="Vorm van het overzicht: {known} (mag vaker).")  # fmt: skip
OUTPUT = click.option("--output", "outputs", multiple=True, metavar="BESTAND",
                       help="Bestand voor het verslag (-: op het scherm); het eerste hoort bij de eerste --format.")  # fmt: skip
SELECT = click.option("--select", multiple=True, metavar="ID,..", help="Toets alleen deze normen.")
COLOUR = click.option("--color", "colour", default="auto", callback=_one_of_known, metavar="WANNEER",
                      cls=ChoiceOption, known=COLOURS,
                      help="Kleur in het verslag: auto (alleen op een scherm), always of never.")  # fmt: skip


def _whether_open(ctx: click.Context, param: click.Parameter, value: str) -> bool:
    """Whether only what is open is asked for."""
    return _one_of_known(ctx, param, value) == "open"


SARIF = click.option("--sarif-results", "only_open", default="all", callback=_whether_open, metavar="WELKE",
                     cls=ChoiceOption, known=SARIF_RESULTS,
                     help="Wat er in SARIF staat: all (elke uitkomst), of open (voor GitHub: alleen wat aandacht "
                          "vraagt, dus zonder wat is uitgelegd).")  # fmt: skip
IGNORE = click.option("--ignore", multiple=True, metavar="ID,..",
                      help='Toets deze normen niet; met een reden: --ignore "ID=reden" (mag vaker).')  # fmt: skip


LOCK = click.option("--lock", cls=OnceOption, metavar="BESTAND",
                    help="Toets aan de normen in dit slot (standaard: kompas.lock in de map van het ontwerp of erboven).")  # fmt: skip
NO_LOCK = click.option(
    "--no-lock", is_flag=True, help="Toets aan de meegeleverde normen, ook als er een slot is."
)


def ids_of(values: tuple[str, ...]) -> tuple[str, ...]:
    ids = tuple(part.strip() for value in values for part in value.split(",") if part.strip())
    if values and not ids:
        raise click.UsageError(tr("hier ontbreekt het nummer van een norm, bijvoorbeeld: --select NORM-01"))
    return ids


def paired(
    formats: tuple[str, ...], outputs: tuple[str, ...], known: Sequence[str] = FORMATS
) -> list[tuple[str, str | None]]:
    """Pair each format with its output; the n-th belongs to the n-th."""
    from kompas_check.messages import did_you_mean  # noqa: PLC0415

    formats = formats or ("text",)
    for name in formats:
        if name not in known:
            raise click.UsageError(tr("onbekende vorm '{name}'; kies {known}{hint}", name=name,
                                      known=tr(" of ").join(known), hint=did_you_mean(name, known)))  # fmt: skip
    if len(outputs) > len(formats):
        raise click.UsageError(tr("er zijn meer --output dan --format"))
    files = [os.path.realpath(output) for output in outputs if output != STDOUT]
    if len(set(files)) < len(files):
        raise click.UsageError(tr("twee verslagen gaan naar hetzelfde bestand; geef elk een eigen --output"))
    given = [None if output == STDOUT else output for output in outputs]
    return list(zip_longest(formats, given))


def existing(path: str) -> None:
    from kompas_check.messages import did_you_mean  # noqa: PLC0415

    if os.path.lexists(path):
        return
    folder = Path(path).parent
    names = [str(entry) for entry in folder.iterdir()] if _exists(folder) and folder.is_dir() else []
    program = click.get_current_context().find_root().command
    commands = program.list_commands(click.Context(program)) if isinstance(program, click.Group) else ()
    hint = did_you_mean(path, [*names, *commands])
    raise click.UsageError(tr("het pad '{path}' bestaat niet{hint}", path=path, hint=hint))


def same_file(output: str, draft: Path) -> bool:
    return _exists(output) and _exists(draft) and draft.samefile(output)


def _exists(path: str | Path) -> bool:
    """Whether there is something at *path*; not for a name that nothing can have."""
    return os.path.exists(path)  # noqa: PTH110 - Path.exists raises for a name that is too long


def lock_of(paths: Iterable[str], lock: str | None, *, no_lock: bool) -> "Lock | None":
    """The lock that goes for the drafts in *paths*: *lock* if it is named, else the nearest one, if there is one.

    One run checks against one set of rules: it is wrong use if the drafts come under different locks.
    """
    from kompas_check.folders import found_above  # noqa: PLC0415

    if no_lock:
        if lock is not None:
            raise click.UsageError(tr("--lock en --no-lock gaan niet samen; kies er één"))
        return None
    if lock is not None:
        existing(lock)
        found = Path(lock)
    else:
        all_found = {name and os.path.realpath(name): name
                     for name in [found_above(Path(path), LOCK_NAME) for path in paths]}  # fmt: skip
        if len(all_found) > 1:
            raise click.UsageError(
                tr("deze ontwerpen staan niet onder hetzelfde slot ({found}); toets ze apart, of kies met --lock of --no-lock",
                   found=", ".join(str(name or tr("geen slot")) for name in all_found.values()))
            )  # fmt: skip
        nearest = next(iter(all_found.values()), None)
        if nearest is None:
            return None
        found = nearest
    from kompas_check.lock import read_lock  # noqa: PLC0415 - only where there is one
    from kompas_check.place import Diagnostic  # noqa: PLC0415

    read = read_lock(found)
    if isinstance(read, Diagnostic):
        raise BrokenFilesError(read)
    return read


def plan_of(folders: Sequence[str], *, only_examples: bool = False, lock: "Lock | None" = None) -> "Plan":
    """The plan of the bundled rules (or those of *lock*) with those of *folders*, which hold rules (or *only_examples*)."""
    from kompas_check.folders import files_under  # noqa: PLC0415
    from kompas_check.plan import SUFFIX, load_plan  # noqa: PLC0415

    for folder in folders:
        if not _exists(folder):
            raise click.UsageError(tr("de map met regels '{folder}' bestaat niet", folder=folder))
        if not Path(folder).is_dir():
            raise click.UsageError(tr("de map met regels '{folder}' is een bestand, geen map", folder=folder))
        if not only_examples and not any(files_under(Path(folder), SUFFIX)):
            raise click.UsageError(tr("in de map met regels '{folder}' staat geen bestand dat op {suffix} eindigt",
                                      folder=folder, suffix=SUFFIX))  # fmt: skip
    own = [Path(folder) for folder in folders]
    if lock is None:
        return load_plan(own)
    from kompas_check.lock import locked_plan  # noqa: PLC0415
    from kompas_check.place import Diagnostic  # noqa: PLC0415

    plan = locked_plan(lock, own)
    if isinstance(plan, Diagnostic):
        raise BrokenFilesError(plan)
    return plan


def known_ids(plan: "Plan", ids: Sequence[str]) -> list[str]:
    """The ids as the rulebook spells them; an unknown id is wrong use."""
    known = plan.rulebook.ids()
    for name in ids:
        if plan.broken and name.casefold() not in {rule.casefold() for rule in known}:
            first = plan.broken[0]
            raise click.UsageError(
                tr("onbekende norm '{name}'; misschien staat zij in een bestand met een fout: {place}: {message}",
                   name=name, place=first.place, message=first.message)
            )  # fmt: skip
    return [
        one_of(known, name, tr("onbekende norm '{name}'{hint}; een eigen norm vraagt --rules MAP"))
        for name in ids
    ]


def one_of(names: Iterable[str], name: str, refusal: str) -> str:
    """*name* as it is spelt among *names*; one that is not there is wrong use.

    *refusal* says so, with `{name}` and a `{hint}` at what could be meant.
    """
    from kompas_check.messages import did_you_mean  # noqa: PLC0415

    known = {known.casefold(): known for known in names}
    if name.casefold() not in known:
        few = tr("; kies uit: {known}", known=", ".join(known.values())) if len(known) < 20 else ""
        hint = did_you_mean(name, known.values()) or few
        raise click.UsageError(refusal.format(name=name, hint=hint))
    return known[name.casefold()]


def baseline_of(path: str) -> "Baseline":
    """The baseline in the file *path*."""
    from kompas_check.baseline import read_baseline  # noqa: PLC0415 - only where there is one

    existing(path)
    found = read_baseline(Path(path))
    if found.broken:
        raise BrokenFilesError(*found.diagnostics)
    return found


def compared(report: "Report", path: str, chosen: Iterable[tuple[str, str | None]]) -> "Report":
    """*report*, with what the baseline in the file *path* accepts excused; no report may go to that file."""
    from kompas_check.baseline import Comparison  # noqa: PLC0415

    for _, output in chosen:
        kept_apart("--output", output, [path])
    comparison = Comparison(baseline_of(path), report.peildatum, report.rules, report.firm)
    return report._replace(drafts=comparison.held(report.drafts), baseline=comparison.standing,
                           diagnostics=(*report.diagnostics, *comparison.warnings))  # fmt: skip


def kept_apart(name: str, path: str | None, others: Iterable[str | Path | None]) -> None:
    """It is wrong use if the file *path*, which the option *name* writes, is one of *others*."""
    if path is None:
        return
    for other in others:
        if other is not None and (
            os.path.realpath(other) == os.path.realpath(path) or same_file(path, Path(other))
        ):
            raise click.UsageError(
                tr("{name} {path} zou een ander bestand van deze toets overschrijven; kies een ander bestand",
                   name=name, path=path)
            )  # fmt: skip


def drafts_of(paths: tuple[str, ...], command: str, chosen: list[tuple[str, str | None]]) -> list[Path]:
    """The draft files that *paths* name; wrong use if there are none, or a report would overwrite one."""
    from kompas_check.check import find_drafts  # noqa: PLC0415

    if not paths:
        raise click.UsageError(tr("noem een ontwerp of een map; bijvoorbeeld: kompas-check {command} mijnwet.kompas",
                                  command=command))  # fmt: skip
    for path in paths:
        existing(path)
    drafts = find_drafts(Path(path) for path in paths)
    if not drafts:
        raise click.UsageError(tr("geen ontwerp gevonden: in {paths} staat geen bestand dat op .kompas eindigt",
                                  paths=", ".join(paths)))  # fmt: skip
    for _, output in chosen:
        if output is not None and any(same_file(output, draft) for draft in drafts):
            raise click.UsageError(tr("het verslag zou het ontwerp '{output}' overschrijven; kies een ander bestand",
                                      output=output))  # fmt: skip
    return drafts


def theme_of(path: str, chosen: Sequence[tuple[str, str | None]]) -> "Theme":
    """The colours and fonts in the file *path*; wrong use if it is no theme, or nothing shows them."""
    from kompas_check.files import read_file  # noqa: PLC0415
    from kompas_check.messages import file_reason  # noqa: PLC0415
    from kompas_check.report.theme import WrongTheme, read_theme  # noqa: PLC0415

    if all(form != "html" for form, _ in chosen):
        raise click.UsageError(tr("--theme hoort bij het verslag als webpagina; zet er --format html bij"))
    if any(output is not None and same_file(output, Path(path)) for _, output in chosen):
        raise click.UsageError(tr("het verslag zou het thema '{theme}' overschrijven; kies een ander bestand",
                                  theme=path))  # fmt: skip
    try:
        return read_theme(read_file(Path(path)).decode("utf-8"))
    except OSError as error:
        raise click.UsageError(tr("het thema '{theme}' kan niet worden gelezen: {reason}", theme=path,
                                  reason=file_reason(error))) from None  # fmt: skip
    except UnicodeDecodeError:
        raise click.UsageError(tr("het thema '{theme}' is geen tekst in UTF-8", theme=path)) from None
    except WrongTheme as error:
        raise click.UsageError(f"{path}:{error.line}: {error}") from None


def assumptions_of(now: "Check", assumed: tuple[tuple[str, date], ...], until: date) -> "list[Assumption]":
    """The assumptions; one that cannot be made or has no effect is wrong use."""
    from kompas_check.assumptions import WrongAssumption, assumption  # noqa: PLC0415

    days: dict[str, date] = {}
    for name, day in assumed:
        rule = known_ids(now.plan, [name])[0]
        if days.setdefault(rule, day) != day:
            raise click.UsageError(tr("--assume: {rule} staat er met twee datums ({one} en {other}); kies er één",
                                      rule=rule, one=days[rule], other=day))  # fmt: skip
        if rule not in now.chosen_ids:
            raise click.UsageError(
                tr("--assume: {rule} wordt niet getoetst (zie --select en --ignore); de aanname heeft geen gevolg",
                   rule=rule)
            )  # fmt: skip
    try:
        return [assumption(now.plan.rulebook, rule, day, now.day, until) for rule, day in days.items()]
    except WrongAssumption as error:
        raise click.UsageError(f"--assume: {error}") from None
