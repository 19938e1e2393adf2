"""The file in which the author of a norm says which changes no example can notice, and why.

It is called `onopgemerkt.csv` and stands among the examples of the norm. Its first line is
`scenario;zin;wijziging;reden`; each other line names a scenario (with its row, or all its rows), a
sentence as it stands in the norm, one of `mutants.CHANGES`, and the reason (it may have a `;` itself).
"""

import csv
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kompas_check.messages import diagnostic, did_you_mean
from kompas_check.mutants import CHANGES, Mutant, Noticed
from kompas_check.place import Diagnostic, Place
from kompas_check.translation import tr

FILE = "onopgemerkt.csv"
_HEAD = ["scenario", "zin", "wijziging", "reden"]


class Excuse(NamedTuple):
    """One line of the file: no example can notice *change* of *sentence* in *scenario*."""

    place: Place
    scenario: str
    sentence: str
    change: str

    def covers(self, mutant: Mutant) -> bool:
        """Whether it is about *mutant*."""
        scenario = mutant.scenario
        return (
            self.scenario in (scenario.name, scenario.label)
            and self.sentence == mutant.line.sentence
            and self.change == mutant.change.name
        )


def read_excuses(data: bytes, path: str) -> tuple[list[Excuse], list[Diagnostic]]:
    """The lines of the file *path* with the bytes *data*, and what is wrong with the others."""
    excuses: list[Excuse] = []
    problems: list[Diagnostic] = []

    def refuse(line: int, reason: str, hint: str = "") -> None:
        problems.append(diagnostic("VBD-10", Place(path, line, 1), reason=reason, hint=hint))

    rows = csv.reader(data.decode("utf-8-sig", errors="replace").splitlines(), delimiter=";")
    try:
        head = next(rows, [])
        if head != _HEAD:
            refuse(1, tr("de eerste regel van {file} is '{head}'", file=FILE, head=";".join(_HEAD)))
            return excuses, problems
        for row in rows:
            cells = [" ".join(cell.split()) for cell in row]
            if not any(cells):
                continue
            if len(cells) < len(_HEAD) or not all(cells[:4]):
                refuse(rows.line_num, tr("schrijf een scenario, een zin, een wijziging en een reden, met ';' ertussen"))  # fmt: skip
            elif cells[2] not in CHANGES:
                refuse(rows.line_num, tr("'{word}' is geen wijziging", word=cells[2]),
                       tr("; kies {words}", words=", ".join(CHANGES)))  # fmt: skip
            else:
                excuses.append(Excuse(Place(path, rows.line_num, 1), *cells[:3]))
    except csv.Error:
        refuse(rows.line_num, tr("deze regel is niet te lezen"))
    return excuses, problems


def excuse(
    noticed: Sequence[Noticed], excuses: Iterable[Excuse]
) -> tuple[tuple[Noticed, ...], list[Diagnostic]]:
    """Excuse in *noticed* (all versions of one norm) what *excuses* speak of.

    One that is about nothing, or about a change that an example does notice, excuses nothing and is
    an error.
    """
    problems: list[Diagnostic] = []
    standing: list[Excuse] = []
    survivors = [mutant for one in noticed for mutant in one.survivors]
    mutants = [mutant for one in noticed for mutant in one.mutants]
    for one in excuses:
        named = list(filter(one.covers, mutants))
        left = list(filter(one.covers, survivors))
        if named and len(named) == len(left):
            standing.append(one)
            continue
        hint, about = "", [m for m in mutants if one.scenario in (m.scenario.name, m.scenario.label)]
        if left:
            reason = tr(
                "niet in elke rij blijft deze wijziging onopgemerkt; noem de rij: '{row}'",
                row=left[0].scenario.label,
            )
        elif named:
            reason = tr("een voorbeeld merkt deze wijziging wel op; haal deze regel weg")
        elif about:
            reason = tr("in dit scenario is er geen wijziging '{change}' van deze zin", change=one.change)
            hint = did_you_mean(one.sentence, [mutant.line.sentence for mutant in about])
        elif mutants:
            reason = tr("de norm heeft geen scenario '{scenario}'", scenario=one.scenario)
            hint = did_you_mean(one.scenario, [name for m in mutants for name in (m.scenario.name, m.scenario.label)])  # fmt: skip
        else:
            reason = tr(
                "van deze norm wordt hier geen zin gewijzigd; zet dit bestand bij haar eigen voorbeelden"
            )
        problems.append(diagnostic("VBD-10", one.place, reason=reason, hint=hint))
    return tuple(_excused(one, standing) for one in noticed), problems


def _excused(one: Noticed, standing: Sequence[Excuse]) -> Noticed:
    excused = tuple(mutant for mutant in one.survivors if any(e.covers(mutant) for e in standing))
    left = tuple(mutant for mutant in one.survivors if not any(e.covers(mutant) for e in standing))
    return one._replace(survivors=left, excused=excused)
