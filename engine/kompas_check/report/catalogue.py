"""The catalogue of norms: each norm with all its versions, its words and its examples."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from kompas_check.examples import Example
from kompas_check.finding import OUTCOMES
from kompas_check.order import kinds_of
from kompas_check.registers import Registers
from kompas_check.report.page import Shown
from kompas_check.report.written import Wording, wording
from kompas_check.rule import Rule
from kompas_check.translation import tr, tr_later

_INVENTED = "dit voorbeeld is verzonnen:"
IN_FORCE = tr_later("van kracht")


class Version(NamedTuple):
    """One version of a norm and its words. *due* maps each phase to the kinds of draft for which it goes."""

    rule: Rule
    wording: Wording
    due: Mapping[str, tuple[str, ...]]


class Norm(NamedTuple):
    """A norm: its *versions* in time, the one to *show* first, and its examples by outcome.

    *invented* tells whether all examples say that they are.
    """

    id: str
    versions: tuple[Version, ...]
    show: Version
    examples: Mapping[str, tuple[Shown, ...]]
    invented: bool


class Catalogue(NamedTuple):
    """The *norms* in order of their framework; *rules* are all rules, chosen for the catalogue or not."""

    norms: tuple[Norm, ...]
    rules: tuple[Rule, ...]
    registers: Registers
    day: date

    def frameworks(self) -> dict[str, list[Norm]]:
        """The norms of each framework."""
        found: dict[str, list[Norm]] = {}
        for norm in self.norms:
            found.setdefault(norm.show.rule.framework, []).append(norm)
        return found


class NotFound(Exception):  # noqa: N818 - it is an answer, not a fault
    """A norm is no longer where it was read."""


def gather(
    rules: Sequence[Rule], chosen: Collection[str], registers: Registers, day: date,
    files: Sequence[tuple[str, bytes]], properties: Collection[str], examples: Iterable[Example],
) -> Catalogue:  # fmt: skip
    """The norms *chosen* (none: all) as they stand on *day*; raises `NotFound`.

    *files* are the rule files with their content, *properties* the names of a norm's properties.
    """
    versions: dict[str, list[Version]] = {}
    for rule in rules:
        if not chosen or rule.id in chosen:
            words = wording(rule, files, properties)
            if words is None:
                raise NotFound(rule.place)
            versions.setdefault(rule.id, []).append(Version(rule, words, _due(rule, registers)))
    shown: dict[str, list[Example]] = {}
    for example in examples:
        shown.setdefault(example.rule, []).append(example)
    norms = [_norm(rule_id, found, shown.get(rule_id, ()), day) for rule_id, found in versions.items()]
    norms.sort(key=lambda norm: (norm.show.rule.framework.casefold(), _natural(norm.id)))
    return Catalogue(tuple(norms), tuple(rules), registers, day)


def state(rule: Rule, day: date) -> str:
    """Whether *rule* holds on *day*, in words (as `tr_later` gives them)."""
    if day < rule.valid_from:
        return tr_later("nog niet van kracht")
    if not rule.in_force(day):
        return tr_later("niet meer van kracht")
    if rule.announcement is not None and rule.announcement.change == "invoeren":
        return tr_later("nog niet ingevoerd")
    return IN_FORCE


def _norm(rule_id: str, versions: list[Version], examples: Sequence[Example], day: date) -> Norm:
    versions.sort(key=lambda version: version.rule.valid_from)
    holding = [version for version in versions if version.rule.in_force(day)]
    coming = [version for version in versions if day < version.rule.valid_from]
    show = (holding or coming or versions[-1:])[0]
    shown = [(example, *_comment(example.data)) for example in examples]
    invented = all(_says_invented(said) for _, said, _ in shown)
    by_outcome: dict[str, list[Shown]] = {}
    for example, said, text in shown:
        about = said[len(_INVENTED) :].strip() if invented else said
        about = about[:1].upper() + about[1:]
        by_outcome.setdefault(example.expected, []).append(Shown(example.path, about, text))
    groups = {outcome: tuple(by_outcome[outcome]) for outcome in OUTCOMES if outcome in by_outcome}
    return Norm(rule_id, tuple(versions), show, groups, invented and bool(shown))


def _comment(data: bytes) -> tuple[str, str]:
    """What an example says of itself below its reference date, and its whole text."""
    text = data.decode("utf-8-sig", errors="replace").replace("\r\n", "\n").replace("\r", "\n")
    said = []
    for line in text.split("\n")[1:]:
        if not line.strip().startswith("#"):
            break
        said.append(line.strip().lstrip("#").strip())
    return " ".join(filter(None, said)), text.rstrip("\n")


def _says_invented(said: str) -> bool:
    return said.casefold().startswith(_INVENTED) and len(said) > len(_INVENTED)


def _due(rule: Rule, registers: Registers) -> dict[str, tuple[str, ...]]:
    """The kinds of draft for which *rule* holds, by the phase in which it is due, in order of the phases."""
    always = kinds_of(rule, registers)
    found: dict[str, list[str]] = {}
    for kind in registers.soorten.values():
        far = kind.telt_als | kind.indien_ingrijpend
        if kind.naam in always or far & rule.kinds:
            more = "" if kind.naam in always else tr(" (als het ontwerp ingrijpend is)")
            phase = registers.due_phase(kind.naam, rule.due_phase(kind.telt_als if not more else far))
            found.setdefault(phase, []).append(kind.naam + more)
    return {phase: tuple(found[phase]) for phase in registers.fasen if phase in found}


def _natural(name: str) -> list[tuple[int, str]]:
    """Sorts `NORM-9` before `NORM-10`."""
    return [(int(part) if part.isdigit() else -1, part) for part in re.split(r"(\d+)", name)]
