"""On what terms drafts are checked: the command line, `kompas.toml` and the gate together."""

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import click

from kompas_check.arguments import BrokenFilesError, ids_of, kept_apart, known_ids, one_of, plan_of
from kompas_check.dutch_click import OnceOption
from kompas_check.translation import tr

if TYPE_CHECKING:
    from kompas_check.check import Check
    from kompas_check.gate import Gate
    from kompas_check.lock import Lock
    from kompas_check.place import Place
    from kompas_check.plan import Plan
    from kompas_check.strictness import Setting, Strictness

CONFIG = "kompas.toml"
GATE_VARIABLE = "KOMPAS_CHECK_GATE"


class Wanted:
    """Which files of settings a check uses, and what the command line itself sets of what stands in them."""

    # A plain class, as is Terms: one of named fields takes its time to make, in every run.
    def __init__(
        self, config: str | None = None, gate: str | None = None, fail_on: str | None = None,
        minimum_phase: str | None = None, *, no_config: bool = False, no_gate: bool = False,
    ) -> None:  # fmt: skip
        self.config, self.no_config = config, no_config
        self.gate, self.no_gate = gate, no_gate
        self.fail_on, self.minimum_phase = fail_on, minimum_phase


_OWN_SETTINGS = (
    click.option("--config", cls=OnceOption, metavar="BESTAND",
                 help="Instellingen in plaats van de kompas.toml bij het ontwerp of in een map erboven."),
    click.option("--no-config", is_flag=True, help="Gebruik geen kompas.toml."),
)  # fmt: skip
_STRICTNESS = (
    click.option("--fail-on", cls=OnceOption, metavar="KRACHT", help="Laat alleen normen van deze kracht of zwaarder de toets falen."),
    click.option("--minimum-phase", cls=OnceOption, metavar="FASE", help="Toets alsof elk ontwerp ten minste in deze fase is."),
    click.option("--gate", cls=OnceOption, metavar="BESTAND",
                 help="Eisen waar geen kompas.toml of optie onderuit komt (ook: KOMPAS_CHECK_GATE)."),
)  # fmt: skip
_NAMES = ("config", "no_config", "gate", "fail_on", "minimum_phase")
_Command = TypeVar("_Command", bound=Callable[..., Any])


def settings(*, gate: bool) -> Callable[[_Command], _Command]:
    """Give a command the options for settings, as one argument *wanted*; with *gate* also how strict it is."""

    def give(command: _Command) -> _Command:
        @wraps(command)
        def with_settings(*arguments: Any, **named: Any) -> Any:
            wanted = Wanted(**{name: named.pop(name) for name in _NAMES if name in named})
            if wanted.config is not None and wanted.no_config:
                raise click.UsageError(tr("--config en --no-config gaan niet samen; kies er één"))
            return command(*arguments, wanted=wanted, **named)

        decorated: Any = with_settings
        for option in reversed((*_OWN_SETTINGS, *(_STRICTNESS if gate else ()))):
            decorated = option(decorated)
        return cast("_Command", decorated)

    return give


class Terms:
    """On what terms drafts are checked, on whatever day. *settings* has every key, where one was set.

    *overruled* are the norms that were left out and that the gate makes mandatory; see `settings.Settled`.
    """

    def __init__(
        self, plan: "Plan", select: Sequence[str] = (), ignore: Sequence[tuple[str, str | None]] = (),
        strictness: "Strictness | None" = None, settings: "tuple[Setting, ...]" = (), gate: "Gate | None" = None,
        overruled: "Mapping[str, Place | None] | None" = None,
    ) -> None:  # fmt: skip
        self.plan, self.select, self.ignore = plan, select, ignore
        self.strictness, self.settings = strictness, settings
        self.gate, self.overruled = gate, overruled or {}

    def on(self, plan: "Plan") -> "Terms":
        """The same for *plan*."""
        return Terms(
            plan, self.select, self.ignore, self.strictness, self.settings, self.gate, self.overruled
        )

    def check(self, day: date) -> "Check":
        """The check on *day*."""
        from kompas_check.check import Check  # noqa: PLC0415

        if not self.settings:
            return Check(self.plan, day, self.select, self.ignore, settings=self._chosen())
        from kompas_check.settings import shown  # noqa: PLC0415

        what = (self.plan, day, self.select, self.ignore, self.strictness, shown(self.settings))
        if self.gate is None:
            return Check(*what)
        from kompas_check.gate import GatedCheck  # noqa: PLC0415

        return GatedCheck(*what, gate=self.gate, overruled=self.overruled)

    def _chosen(self) -> "tuple[Setting, ...]":
        """That only some norms are checked: whoever gets the report must not read "in order" of all of them."""
        if not self.select:
            return ()
        from kompas_check.settings import line_origin  # noqa: PLC0415
        from kompas_check.strictness import Setting  # noqa: PLC0415

        return (Setting("select", ", ".join(self.select), line_origin()),)


def terms_of(
    folders: tuple[str, ...], select: tuple[str, ...], ignore: tuple[str, ...],
    lock: "Lock | None", wanted: Wanted, drafts: Sequence[Path], *, whole: bool = False,
) -> Terms:  # fmt: skip
    """What the command line asks, with what the `kompas.toml` of *drafts* and the gate set, as *wanted* has it.

    With *whole* there are settings also where nobody set one. Raises BrokenFilesError where one of those files has an error.
    """
    config, gate = _config(wanted, drafts), _gate(wanted)
    set_here = config or gate or wanted.fail_on is not None or wanted.minimum_phase is not None
    if not (whole or set_here):
        plan = plan_of(folders, lock=lock)
        return Terms(plan, *selection(plan, select, ignore))
    return _terms(folders, select, ignore, lock, wanted, config, gate)


def _terms(
    folders: tuple[str, ...], select: tuple[str, ...], ignore: tuple[str, ...],
    lock: "Lock | None", wanted: Wanted, config: tuple[str, str] | None, gate: tuple[str, str] | None,
) -> Terms:  # fmt: skip
    from kompas_check import settings as own  # noqa: PLC0415
    from kompas_check.gate import keys as gate_keys  # noqa: PLC0415
    from kompas_check.gate import read_gate  # noqa: PLC0415
    from kompas_check.strictness import Setting  # noqa: PLC0415
    from kompas_check.toml_file import read_toml  # noqa: PLC0415

    file = read_toml(Path(config[0]), own.keys(), own.FAMILY) if config is not None else None
    more, faults = own.rule_folders(file) if file is not None else ([], [])
    plan = plan_of((*folders, *more), lock=lock)
    try:
        chosen, left_out = selection(plan, select, ignore)
    except click.UsageError:
        if file is not None and (
            file.diagnostics or faults
        ):  # a norm of its own may be unknown for that reason
            raise BrokenFilesError(*file.diagnostics, *faults) from None
        raise
    asked = own.Asked(tuple(chosen), tuple(left_out), folders, *_strictness(wanted, plan))
    demands = read_gate(read_toml(Path(gate[0]), gate_keys(), own.FAMILY), plan) if gate is not None else None
    settled = own.settle(plan, asked, file, demands.terms if demands is not None else None)
    found = (*(file.diagnostics if file is not None else ()), *faults, *settled.faults)
    if demands is not None:
        found += (*demands.file.diagnostics, *demands.faults)
    if found:
        raise BrokenFilesError(*sorted(found, key=lambda one: one.place), *plan.broken)
    none = own.nothing(), own.default_origin()
    rows = (Setting("config", *(config or none)), *settled.settings, Setting("gate", *(gate or none)),
            *(demands.settings() if demands is not None else ()))  # fmt: skip
    return Terms(plan, settled.select, settled.ignore, settled.strictness, rows, demands, settled.overruled)


def _config(wanted: Wanted, drafts: Sequence[Path]) -> tuple[str, str] | None:
    """The file of settings and how it was found; drafts under different ones are wrong use."""
    if wanted.config is not None:
        from kompas_check.settings import line_origin  # noqa: PLC0415

        if not os.path.lexists(wanted.config):
            raise click.UsageError(
                tr("het bestand met instellingen '{path}' bestaat niet", path=wanted.config)
            )
        return wanted.config, line_origin()
    if wanted.no_config:
        return None
    from kompas_check.folders import found_above  # noqa: PLC0415

    folders = {os.path.dirname(draft): draft for draft in reversed(drafts)}  # noqa: PTH120 - on the plain path
    found: dict[str | None, tuple[Path | None, Path]] = {}
    for folder, draft in folders.items():
        above = found_above(Path(folder), CONFIG)
        found[None if above is None else os.path.realpath(above)] = above, draft
    if len(found) > 1:
        said = [
            tr("{draft} onder {config}", draft=draft, config=config)
            if config is not None
            else tr("{draft} onder geen enkele", draft=draft)
            for config, draft in found.values()
        ]
        raise click.UsageError(tr("deze ontwerpen vallen niet onder dezelfde {name}: {one}, {other}; toets ze apart, of "
                                  "kies met --config of --no-config", name=CONFIG, one=said[-1], other=said[-2]))  # fmt: skip
    config, _ = next(iter(found.values()), (None, None))
    if config is None:
        return None
    from kompas_check.settings import found_origin  # noqa: PLC0415

    return str(config), found_origin()


def _gate(wanted: Wanted) -> tuple[str, str] | None:
    """The file of the gate and who named it. The command line does not replace one that the environment names."""
    if wanted.no_gate:
        return None
    named = os.environ.get(GATE_VARIABLE)
    if named is not None and not named.strip():  # as CI fills in a variable of its own that is not there
        raise click.UsageError(
            tr("de variabele {name} is leeg; noem de poort, of haal de variabele weg", name=GATE_VARIABLE)
        )
    path = wanted.gate if wanted.gate is not None else named
    if not path:
        if wanted.gate is not None:
            raise click.UsageError(tr("de optie {name} vraagt om een waarde", name="--gate"))
        return None
    if wanted.gate is not None and named and os.path.realpath(named) != os.path.realpath(path):
        raise click.UsageError(tr("er zijn twee poorten: {one} (--gate) en {other} ({variable}); laat er één weg",
                                  one=path, other=named, variable=GATE_VARIABLE))  # fmt: skip
    if not os.path.lexists(path):
        raise click.UsageError(tr("het bestand van de poort '{path}' bestaat niet", path=path))
    from kompas_check.settings import line_origin  # noqa: PLC0415

    return path, line_origin() if wanted.gate is not None else tr("omgeving: {name}", name=GATE_VARIABLE)


def in_use(wanted: Wanted, drafts: Sequence[Path]) -> dict[str, str | None]:
    """What a receipt tells of the settings: the files that are in use, and what the command line set itself."""
    config, gate = _config(wanted, drafts), _gate(wanted)
    return {
        "config": None if config is None else config[0],
        "gate": None if gate is None else gate[0],
        "fail_on": wanted.fail_on,
        "minimum_phase": wanted.minimum_phase,
    }


def unharmed(
    chosen: Sequence[tuple[str, str | None]], lock: "Lock | None", wanted: Wanted, drafts: Sequence[Path]
) -> None:
    """It is wrong use if a report of *chosen* would overwrite the lock, or a file that *wanted* names or finds."""
    if all(output is None for _, output in chosen):
        return
    used = in_use(wanted, drafts)
    for _, output in chosen:
        kept_apart(
            "--output", output, [used["config"], used["gate"], lock.path if lock is not None else None]
        )


def _strictness(wanted: Wanted, plan: "Plan") -> tuple[str | None, str | None]:
    """The force and the phase that the command line sets; others than there are, are wrong use."""
    from kompas_check.rule import BINDING, SOFT_FORCES  # noqa: PLC0415

    force, phase = wanted.fail_on, wanted.minimum_phase
    if force is not None and force.casefold() in SOFT_FORCES:
        raise click.UsageError(tr("--fail-on: normen van de kracht '{force}' laten een toets nooit falen; kies {known}",
                                  force=force, known=tr(" of ").join(BINDING)))  # fmt: skip
    if force is not None:
        force = one_of(BINDING, force, tr("--fail-on: onbekende kracht '{name}'{hint}"))
    if phase is not None:
        phase = one_of(plan.registers.fasen, phase, tr("--minimum-phase: onbekende fase '{name}'{hint}"))
    return force, phase


def selection(
    plan: "Plan", select: tuple[str, ...], ignore: tuple[str, ...]
) -> tuple[list[str], list[tuple[str, str | None]]]:
    """The ids to check and those to leave out, these with the reason that was given, as a check takes them."""
    bare = tuple(value for value in ignore if "=" not in value)
    found: dict[str, str | None] = dict.fromkeys(known_ids(plan, ids_of(bare)))
    for value in ignore:
        name, equals, reason = value.partition("=")
        if equals:
            found[known_ids(plan, [name.strip()])[0]] = _reason(name.strip(), reason)
    return known_ids(plan, ids_of(select)), list(found.items())


def _reason(name: str, reason: str) -> str:
    """The reason not to check the norm *name*; one that says too little is wrong use."""
    from kompas_check.justification import MIN_LENGTH, MIN_WORDS, thinness  # noqa: PLC0415

    if thinness(reason):
        raise click.UsageError(
            tr("--ignore: de reden om {name} niet te toetsen is te kort; schrijf ten minste {length} tekens en {words} "
               "verschillende woorden", name=name, length=MIN_LENGTH, words=MIN_WORDS)
        )  # fmt: skip
    return " ".join(reason.split())


def checker_of(
    folders: tuple[str, ...], day: date | None, select: tuple[str, ...], ignore: tuple[str, ...],
    lock: "Lock | None", wanted: Wanted, drafts: Sequence[Path],
) -> "Check":  # fmt: skip
    """The check that the command line asks for; see `terms_of`."""
    from kompas_check.check import today  # noqa: PLC0415

    terms = terms_of(folders, select, ignore, lock, wanted, drafts)
    checker = terms.check(day or today())
    tested(terms, checker)
    return checker


def tested(terms: Terms, *checks: "Check") -> None:
    """It is wrong use if none of *checks* has a norm to check (and no faulty rule is to blame)."""
    if not terms.plan.broken and not any(
        rule.in_force(check.day) for check in checks for rule in check.chosen
    ):
        raise click.UsageError(
            tr(
                "er blijft geen norm over om aan te toetsen (zie --select, --ignore en --peildatum, en kompas.toml)"
            )
        )
