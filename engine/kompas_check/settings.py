"""What `kompas.toml` and the gate set for a check: the keys, what they mean, and what holds in the end.

`kompas.toml` belongs to the repository of a bill; the command line goes before it, and the gate before both where
they are looser.
"""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from kompas_check.folders import files_under
from kompas_check.justification import MIN_LENGTH, MIN_WORDS, thinness
from kompas_check.messages import diagnostic, did_you_mean
from kompas_check.place import Diagnostic, Place
from kompas_check.plan import SUFFIX, Plan
from kompas_check.rule import BINDING, SOFT_FORCES, Rule
from kompas_check.strictness import Setting, Strictness
from kompas_check.toml_file import Entry, Key, TomlFile
from kompas_check.translation import tr

FAMILY = "INS"


def keys() -> tuple[Key, ...]:
    """The keys of `kompas.toml`."""
    return (
        Key("rules", "teksten", tr("Mappen met eigen normen, naast de meegeleverde. Een pad geldt vanaf de map van dit "
            "bestand."), '["normen"]'),
        Key("select", "teksten", tr("Alleen deze normen worden getoetst."), '["NORM-01", "NORM-02"]'),
        Key("ignore", "tabel", tr("Normen die niet worden getoetst, elk met de reden. Een reden heeft ten minste {length} "
            "tekens en {words} verschillende woorden.", length=MIN_LENGTH, words=MIN_WORDS),
            '{ "NORM-03" = "' + tr("wij toetsen dit in het departementale systeem voor gegevensbescherming") + '" }'),
        *strictness_keys(),
    )  # fmt: skip


def strictness_keys() -> tuple[Key, ...]:
    """The keys that `kompas.toml` and the gate both have."""
    return (
        Key("fail_on", "tekst", tr("De minst zware kracht die de toets laat falen: wet, aanwijzing of beleid. Wat lichter "
            "is, staat apart in het verslag en telt niet mee."), '"aanwijzing"'),
        Key("minimum_phase", "tekst", tr("Elk ontwerp wordt getoetst alsof het ten minste in deze fase is: wat daar in orde "
            "moet zijn, moet nu in orde zijn."), '"toetsing"'),
    )  # fmt: skip


class Asked(NamedTuple):
    """What the command line asks for: ids as the rulebook spells them, those of *ignore* with a reason or None."""

    select: tuple[str, ...] = ()
    ignore: tuple[tuple[str, str | None], ...] = ()
    folders: tuple[str, ...] = ()
    fail_on: str | None = None
    minimum_phase: str | None = None


class Settled(NamedTuple):
    """What holds for a check. *settings* has every key, *faults* what is wrong in the files.

    *overruled* are the norms that were left out and are mandatory, each with its place in `kompas.toml`, if any.
    """

    select: tuple[str, ...]
    ignore: tuple[tuple[str, str | None], ...]
    strictness: Strictness
    settings: tuple[Setting, ...]
    faults: tuple[Diagnostic, ...]
    overruled: dict[str, Place | None]


def default_origin() -> str:
    """Where a value comes from that nobody set."""
    return tr("standaard")


def found_origin() -> str:
    """Where a file comes from that nobody named."""
    return tr("gevonden bij het ontwerp of in een map erboven")


def nothing() -> str:
    """The value where there is none."""
    return tr("geen")


def line_origin() -> str:
    """Where a value comes from that was given as an option."""
    return tr("opdrachtregel")


def origin(place: Place) -> str:
    """Where a value comes from that stands in a file."""
    return f"{place.path}:{place.line}"


def rule_folders(file: TomlFile) -> tuple[list[str], list[Diagnostic]]:
    """The folders of rules that *file* names, and what is wrong with the others."""
    found: list[str] = []
    faults: list[Diagnostic] = []
    for entry in entries(file, "rules"):
        folder = os.path.join(os.path.dirname(file.path), entry.value)  # noqa: PTH118, PTH120 - as it is written
        if not os.path.exists(folder):  # noqa: PTH110 - Path.exists raises for a name that is too long
            reason = tr("die map is er niet")
        elif not Path(folder).is_dir():
            reason = tr("dat is een bestand, geen map")
        elif not any(files_under(Path(folder), SUFFIX)):
            reason = tr("in die map staat geen bestand dat op {suffix} eindigt", suffix=SUFFIX)
        else:
            found.append(folder)
            continue
        faults.append(diagnostic("INS-06", entry.place, found=entry.value, reason=reason))
    return found, faults


def settle(plan: Plan, asked: Asked, file: TomlFile | None, gate: "GateTerms | None" = None) -> Settled:
    """What holds, of what the command line asks, what *file* (`kompas.toml`) says and what *gate* wants at least."""
    reader = Reader(plan)
    own = reader.strictness(file)
    rows: list[Setting] = []
    folders = [(folder, line_origin()) for folder in asked.folders]
    select, ignore = list(asked.select), dict(asked.ignore)
    chosen = line_origin() if select else default_origin()
    ignored = dict.fromkeys(ignore, line_origin())
    at: dict[str, Place] = {}
    if file is not None:
        folders += [(entry.value, origin(entry.place)) for entry in entries(file, "rules")]
        named = reader.ids(entries(file, "select"))
        if not select and named:
            select, chosen = list(named), origin(file.values["select"].place)
        for name, entry in reader.reasons(file):
            at[name] = entry.place
            if name not in asked.select and name not in ignore:
                ignore[name], ignored[name] = " ".join(entry.value.split()), origin(entry.place)
    overruled: dict[str, Place | None] = {}
    if gate is not None:  # what is mandatory is checked, whoever leaves it out
        overruled = {name: at.get(name) for name in ignore if name in gate.mandatory}
        ignore = {name: reason for name, reason in ignore.items() if name not in overruled}
        if select:
            select += [name for name in plan.rulebook.ids() if name in gate.mandatory and name not in select]
    rows += _rows("rules", folders, tr("alleen de meegeleverde normen"))
    rows.append(Setting("select", ", ".join(select) or tr("alle normen"), chosen))
    rows += _rows("ignore", [(_ignored(name, ignore[name]), ignored[name]) for name in ignore], nothing())
    fail_on = _first(("fail_on", asked.fail_on), own)
    phase = _first(("minimum_phase", asked.minimum_phase), own)
    firm: frozenset[str] = frozenset()
    floors = [phase] if phase is not None else []
    if gate is not None:
        firm = gate.firm
        strict = BINDING.index(gate.fail_on.value) if gate.fail_on is not None else 0
        if gate.fail_on is not None and fail_on is not None and strict > BINDING.index(fail_on.value):
            fail_on = _instead(gate.fail_on, fail_on)
        if gate.phase is not None:
            floors.append(gate.phase)
    rows.append(fail_on or Setting("fail_on", BINDING[-1], default_origin()))
    rows += floors or [Setting("minimum_phase", nothing(), default_origin())]
    lowest = fail_on.value if fail_on is not None else BINDING[-1]
    strictness = Strictness(lowest, tuple(row.value for row in floors), firm)
    return Settled(
        tuple(select), tuple(ignore.items()), strictness, tuple(rows), tuple(reader.faults), overruled
    )


class GateTerms(NamedTuple):
    """What a gate wants of the settings. *firm* are the *mandatory* norms and those on which they wait."""

    mandatory: frozenset[str]
    firm: frozenset[str]
    fail_on: Setting | None
    phase: Setting | None


def entries(file: TomlFile, name: str) -> tuple[Entry, ...]:
    """The items of the list *name* in *file*."""
    found = file.values.get(name)
    return found.value if found is not None else ()


def shown(settings: Iterable[Setting]) -> tuple[Setting, ...]:
    """Those of *settings* that a report tells of: that somebody set, and that it does not tell otherwise."""
    return tuple(
        row
        for row in settings
        if row.origin not in ("", default_origin()) and row.name not in ("ignore", "rules")
    )


def waits_on(names: Iterable[str], rules: Sequence[Rule]) -> frozenset[str]:
    """*names*, and the norms that they wait for, and so on: what lets one of those off, lets these off."""
    found = set(names)
    while more := {other for rule in rules if rule.id in found for other in rule.depends_on} - found:
        found |= more
    return frozenset(found)


class Reader:
    """Reads what the files say of norms, forces and phases; *faults* collects what is wrong with it."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.known = {name.casefold(): name for name in plan.rulebook.ids()}
        self.faults: list[Diagnostic] = []

    def ids(self, named: Iterable[Entry]) -> tuple[str, ...]:
        """The ids that *named* name, as the rulebook spells them."""
        found = (self.id(entry.value, entry.place) for entry in named)
        return tuple(dict.fromkeys(name for name in found if name is not None))

    def id(self, name: str, place: Place) -> str | None:
        """The id *name* as the rulebook spells it."""
        known = self.known.get(name.strip().casefold())
        if known is None:
            hint = did_you_mean(name, self.known.values())
            if not hint and self.plan.broken:
                first = self.plan.broken[0]
                hint = tr("; misschien staat zij in een bestand met een fout: {place}", place=first.place)
            self.faults.append(diagnostic("INS-07", place, found=name, hint=hint))
        return known

    def reasons(self, file: TomlFile) -> list[tuple[str, Entry]]:
        """The norms that *file* leaves out, each with its reason."""
        table = file.values.get("ignore")
        found: list[tuple[str, Entry]] = []
        for name, entry in table.value.items() if table is not None else ():
            known = self.id(name, entry.place)
            if thin := thinness(entry.value):
                length, words = thin
                self.faults.append(diagnostic("INS-10", entry.place, found=name, length=length, words=words,
                                              min_length=MIN_LENGTH, min_words=MIN_WORDS))  # fmt: skip
            elif known is not None:
                found.append((known, entry))
        return found

    def strictness(self, file: TomlFile | None) -> dict[str, Setting]:
        """The force and the phase that *file* sets."""
        found: dict[str, Setting] = {}
        for name in ("fail_on", "minimum_phase"):
            entry = file.values.get(name) if file is not None else None
            if entry is not None and (value := getattr(self, name)(entry)) is not None:
                found[name] = Setting(name, value, origin(entry.place))
        return found

    def fail_on(self, entry: Entry) -> str | None:
        """The force that *entry* names, if it is one that can fail."""
        value = entry.value.strip().casefold()
        if value in BINDING:
            return str(value)
        if value in SOFT_FORCES:
            self.faults.append(diagnostic("INS-08", entry.place, found=value))
        else:
            hint = did_you_mean(value, BINDING)
            expected = tr(" of ").join(BINDING)
            self.faults.append(diagnostic("INS-04", entry.place, found=f'"{entry.value}"', property="fail_on",
                                          expected=expected, hint=hint))  # fmt: skip
        return None

    def minimum_phase(self, entry: Entry) -> str | None:
        """The phase that *entry* names."""
        phases = {phase.casefold(): phase for phase in self.plan.registers.fasen}
        known = phases.get(" ".join(entry.value.casefold().split()))
        if known is None:
            self.faults.append(diagnostic("INS-09", entry.place, found=entry.value,
                                          expected=", ".join(phases.values()),
                                          hint=did_you_mean(entry.value, phases.values())))  # fmt: skip
        return known


def _ignored(name: str, reason: str | None) -> str:
    return name if reason is None else tr("{norm}, omdat: {reason}", norm=name, reason=reason)


def _rows(name: str, values: Sequence[tuple[str, str]], none: str) -> list[Setting]:
    return [Setting(name, *value) for value in values] or [Setting(name, none, default_origin())]


def _first(asked: tuple[str, str | None], own: dict[str, Setting]) -> Setting | None:
    """What the command line asks for, else what `kompas.toml` says."""
    name, value = asked
    return Setting(name, value, line_origin()) if value is not None else own.get(name)


def _instead(gate: Setting, other: Setting) -> Setting:
    said = tr(
        "{origin}; gaat voor {value} ({other})", origin=gate.origin, value=other.value, other=other.origin
    )
    return gate._replace(origin=said)
