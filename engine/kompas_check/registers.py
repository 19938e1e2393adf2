"""What norms speak of, as data: organisations in time, groups, kinds of draft and their phases."""

import csv
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple


class Organisation(NamedTuple):
    """One organisation in one period; *geldig_van* and *geldig_tot* are inclusive, None is open.

    *kaderwet* tells whether the Kaderwet zbo's applies; None where the register does not say.
    """

    naam: str
    afkorting: str
    roepnaam: str
    soorten: tuple[str, ...]
    ministerie: str
    kaderwet: bool | None
    geldig_van: date | None = None
    geldig_tot: date | None = None

    @property
    def label(self) -> str:
        """How people call it: abbreviation, else everyday name, else name."""
        return self.afkorting or self.roepnaam or self.naam

    def exists_on(self, day: date) -> bool:
        """Whether the period of this row holds *day*."""
        return (self.geldig_van is None or self.geldig_van <= day) and (
            self.geldig_tot is None or day <= self.geldig_tot
        )


class Soort(NamedTuple):
    """A kind of draft: the kinds it counts as, whether it goes to parliament, and its phases.

    *indien_ingrijpend* are the kinds that it counts as too where the draft says that it is `ingrijpend`.
    """

    naam: str
    telt_als: frozenset[str]
    indien_ingrijpend: frozenset[str]
    naar_parlement: bool
    fasen: tuple[str, ...]


class Registers(NamedTuple):
    """All registers.

    *fasen* maps each phase, in order, to the steps whose dates prove it; *due_phases* a kind of
    draft and a phase to the phase in which that is due, *proofs* the same to the steps and head dates
    that show a draft in that phase or a later one. *optional* are phases that a draft may do without.
    """

    organisaties: tuple[Organisation, ...]
    by_name: Mapping[str, tuple[int, ...]]
    by_folded_name: Mapping[str, tuple[int, ...]]
    groepen: Mapping[str, tuple[str, ...]]
    koepels: Mapping[str, str]
    soorten: Mapping[str, Soort]
    fasen: Mapping[str, tuple[str, ...]]
    due_phases: Mapping[tuple[str, str], str]
    proofs: Mapping[tuple[str, str], tuple[str, ...]]
    optional: frozenset[str]

    def find(self, name: str, day: date) -> Organisation | None:
        """The organisation that *name* (name, abbreviation or everyday name) means on *day*.

        Exact case goes first; without regard to case only where one organisation answers.
        An organisation that exists only at another date is given too: see `exists_on`.
        """
        rows = self.by_name.get(name)
        if rows is None:
            rows = self.by_folded_name.get(name.casefold(), ())
            if len({self.organisaties[row].naam for row in rows}) != 1:
                return None
        found = [self.organisaties[row] for row in rows]
        for organisation in found:
            if organisation.exists_on(day):
                return organisation
        return found[-1]

    def names(self) -> list[str]:
        """Every name by which an organisation can be called."""
        return list(self.by_name)

    def due_phase(self, soort: str, phase: str) -> str:
        """*phase*, or where *soort* lacks it the next one that it has (then it is due)."""
        return self.due_phases[soort, phase]


def _rows(files: Mapping[str, bytes], name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(files[name].decode().splitlines()))


def _words(text: str) -> frozenset[str]:
    return frozenset(part.strip() for part in text.split(",") if part.strip())


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def read_registers(files: Mapping[str, bytes]) -> Registers:
    """Read the registers in *files* (name to content, as in `rules/registers`). A fault in them is ours: it raises."""
    organisaties = tuple(
        Organisation(
            row["naam"],
            row["afkorting"],
            row["roepnaam"],
            tuple(part.strip() for part in row["soort"].split(",")),
            row["ministerie"],
            {"ja": True, "nee": False}.get(row["kaderwet"]),
            _day(row["geldig van"]),
            _day(row["geldig tot"]),
        )
        for row in _rows(files, "organisaties.csv")
    )
    by_name: dict[str, tuple[int, ...]] = {}
    by_folded: dict[str, tuple[int, ...]] = {}
    for index, row in enumerate(organisaties):
        for name in filter(None, {row.naam, row.afkorting, row.roepnaam}):
            by_name[name] = (*by_name.get(name, ()), index)
            by_folded[name.casefold()] = (*by_folded.get(name.casefold(), ()), index)
    groepen: dict[str, tuple[str, ...]] = {}
    koepels: dict[str, str] = {}
    for line in _rows(files, "groepen.csv"):
        if line["soort lid"] == "koepel":
            koepels[line["groep"]] = line["lid"]
        else:
            groepen[line["groep"]] = (*groepen.get(line["groep"], ()), line["lid"])
    soorten = {
        line["soort"]: Soort(
            line["soort"],
            _words(line["telt als"]),
            _words(line["indien ingrijpend ook als"]),
            line["naar parlement"] == "ja",
            tuple(part.strip() for part in line["fasen"].split(">")),
        )
        for line in _rows(files, "soorten.csv")
    }
    phases = _rows(files, "fasen.csv")
    fasen = {
        line["fase"]: tuple(p.strip() for p in line["bewezen door stap"].split(";") if p.strip())
        for line in phases
    }
    equal = {line["fase"]: line["gelijk met"] for line in phases if line["gelijk met"]}
    due = {
        (soort.naam, phase): _due(soort.fasen, phase, list(fasen), equal)
        for soort in soorten.values()
        for phase in fasen
    }
    proofs = {
        (naam, phase): tuple(dict.fromkeys(name for later in own[own.index(first) :]
                                           for name in (later, *fasen[later])))
        for (naam, phase), first in due.items()
        for own in (soorten[naam].fasen,)
    }  # fmt: skip
    return Registers(organisaties, by_name, by_folded, groepen, koepels, soorten, fasen, due, proofs,
                     frozenset(line["fase"] for line in phases if line["niet altijd"] == "ja"))  # fmt: skip


def _due(own: tuple[str, ...], phase: str, order: list[str], equal: Mapping[str, str]) -> str:
    """*phase*, its equal, or the first of the kind's *own* phases of a higher rank."""
    if phase in own:
        return phase
    if equal.get(phase) in own:
        return equal[phase]
    rank = {name: min(order.index(name), order.index(equal.get(name, name))) for name in order}
    after = [name for name in own if rank[name] > rank[phase]]
    return min(after, key=own.index, default=own[-1])
