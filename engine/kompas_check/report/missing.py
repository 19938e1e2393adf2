"""The facts that a draft file does not give, as its author would fill them in: block by block."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from kompas_check.finding import Finding, Gap, says_nothing
from kompas_check.report.layout import Style, fill
from kompas_check.report.words import named
from kompas_check.translation import per_language, tr, tr_later

# The blocks in the order of the draft language, and how to answer where there is no block yet.
_HEADINGS = {
    "ontwerp": tr_later("De kop, boven in het bestand"),
    "raakt": tr_later("Raakt … of 'Raakt niet: …' (verder niets: 'Raakt niet: overige'; een organisatie met haar naam: "
                      "'Raakt zbo UWV')"),
    "bepaling": tr_later("Bepaling … met 'soort: …', of 'Bepaling niet: …' (verder niets: 'Bepaling niet: overige')"),
    "beleidskompas": tr_later("Beleidskompas (een verwijzing, een tekst, of 'n.v.t., omdat …')"),
    "toelichting": tr_later("Toelichting (een verwijzing, een tekst, of 'n.v.t., omdat …')"),
    "stap": tr_later("Stap … met haar datum, of 'Stap niet: …'"),
}  # fmt: skip
_BLOCKS = (*_HEADINGS, "organisatie")
_KIND = tr_later("soort en titel (bijvoorbeeld 'Wetsvoorstel: Wet gegevensloket')")
_MOST = 40  # norms that are named for one fact; one that decides more decides nearly all
_CONFIRMED = tr_later("bevestiging (haal het vraagteken weg)")


class Spot(NamedTuple):
    """Where a fact is typed: *kind* of block, *label* of the block (none: it is not there yet), its name."""

    kind: str
    label: str
    name: str


class Missing(NamedTuple):
    """A fact that is not there, or not in a form that decides (*now* stands there), and its rules."""

    name: str
    now: str
    rules: tuple[str, ...]


class Group(NamedTuple):
    """The facts that are typed in one block, or in each of several that miss the same."""

    kind: str
    labels: tuple[str, ...]
    facts: tuple[Missing, ...]


def missing_groups(findings: Iterable[Finding]) -> tuple[Group, ...]:
    """The missing facts by block, in the order of a draft file; what decides most comes first."""
    return _groups(tuple([(found.rule.id, found.gaps) for found in findings]))


@lru_cache(maxsize=256)
def _groups(gaps: tuple[tuple[str, tuple[Gap, ...]], ...]) -> tuple[Group, ...]:
    rules: dict[str, dict[str, None]] = {}
    now: dict[str, str] = {}
    for rule, unknown in gaps:
        for there, missing in unknown:
            for fact in missing:
                if fact in rules:
                    rules[fact][rule] = None
                else:
                    rules[fact] = {rule: None}
            if not says_nothing(there):
                now.update(dict.fromkeys(missing[:1], there))
    blocks: dict[tuple[str, str], list[Missing]] = {}
    for fact, ids in sorted(rules.items(), key=_decides, reverse=True):
        kind, label, name = spot(fact)
        entry = Missing(name, now.get(fact, ""), tuple(ids))
        if (kind, label) in blocks:
            blocks[kind, label].append(entry)
        else:
            blocks[kind, label] = [entry]
    alike: dict[tuple[str, bool, tuple[Missing, ...]], list[str]] = {}
    for (kind, label), entries in blocks.items():
        alike.setdefault((kind, bool(label), tuple(entries)), []).append(label)
    groups = sorted(alike.items(), key=_place)
    return tuple([Group(kind, tuple(labels), entries) for (kind, _, entries), labels in groups])


def _decides(entry: tuple[str, dict[str, None]]) -> int:
    return len(entry[1])


def _place(entry: tuple[tuple[str, bool, tuple[Missing, ...]], list[str]]) -> tuple[int, bool]:
    kind, there, _ = entry[0]
    return _BLOCKS.index(kind), there


@lru_cache(maxsize=4096)
def spot(fact: str) -> Spot:
    """Where a missing fact (`raakt gemeenten.verandering`, `stap.noodsignaal`) is typed.

    A label may hold dots (`bepaling art. 4.1.soort`).
    """
    match = re.fullmatch(r"(\w+) ?(.*)\.([^.\d][^.]*)", fact)
    if match is None or match[1] not in _BLOCKS:
        raise ValueError(fact)
    return Spot(match[1], match[2], match[3])


@per_language
@lru_cache(maxsize=4096)
def how_to_fill(fact: str) -> str:
    """How a missing fact is typed, in one sentence: `'verandering' onder 'Raakt gemeenten'`."""
    kind, label, name = spot(fact)
    head = kind.capitalize()
    if fact == "ontwerp.soort":
        return tr("de soort ontwerp met de titel, bovenaan (bijvoorbeeld 'Wetsvoorstel: Wet gegevensloket')")
    if name == "bevestiging":
        return tr("de bevestiging van '{block}' (haal het vraagteken weg)", block=f"{head} {label}")
    if kind == "ontwerp":
        return tr("'{name}' onder de kop van het ontwerp", name=name)
    if label or kind in ("beleidskompas", "toelichting"):
        return tr("'{name}' onder '{block}'", name=name, block=f"{head} {label}".strip())
    if kind == "bepaling":
        return tr("een Bepaling van soort '{name}', of 'Bepaling niet: {name}'", name=name)
    return tr("'{head} {name}' of '{head} niet: {name}'", head=head, name=name)


def missing_lines(groups: Iterable[Group], style: Style) -> list[str]:
    """One line for each fact that the draft file does not give, with the norms that it decides."""
    lines: list[str] = []
    for group in groups:
        lines += _group(group, style)
    return lines


def block_of(group: Group) -> str:
    """Where the facts of *group* are typed, in words."""
    return f"{group.kind.capitalize()} {_all(group.labels)}" if group.labels[0] else tr(_HEADINGS[group.kind])


def fact_of(group: Group, fact: Missing) -> str:
    """A fact of *group* with the norms over which it decides."""
    return _fact(group.kind, fact)


@per_language
@lru_cache(maxsize=16384)
def _group(group: Group, style: Style) -> tuple[str, ...]:
    kind, labels, facts = group
    heading = block_of(group)
    if labels[0] and len(facts) == 1:  # on one line with the block that it belongs in
        first, *rest = fill(f"{heading}, {_fact(kind, facts[0])}", 2, 6)
        return first.replace(heading, style(heading, "yellow"), 1), *rest
    lines = [style(line, "yellow") for line in fill(heading, 2, 4)]
    for fact in facts:
        lines += fill(_fact(kind, fact), 4, 6)
    return tuple(lines)


def _fact(kind: str, fact: Missing) -> str:
    name = fact.name
    if name == "bevestiging":
        name = tr(_CONFIRMED)
    elif (kind, name) == ("ontwerp", "soort"):
        name = tr(_KIND)
    elif fact.now:
        name = tr("{name} (er staat nu: {found})", name=name, found=fact.now)
    return f"{name}: {named(fact.rules, _MOST)}"


def _all(names: tuple[str, ...]) -> str:
    *others, last = names
    return tr("{names} en {last}", names=", ".join(others), last=last) if others else last
