"""Tells what changed between two sets of rules: which norms are new, gone or different, and in what."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import NamedTuple

from kompas_check.rule import Line, Rule, Scenario

NEW, GONE, CHANGED = "nieuw", "vervallen", "gewijzigd"
SENTENCES = "zin"


class Aspect(NamedTuple):
    """One part of a norm that changed (its label), with what it no longer says and what it says now."""

    label: str
    gone: tuple[str, ...]
    come: tuple[str, ...]


class NormChange(NamedTuple):
    """A norm that is `nieuw`, `vervallen` (no longer among the rules) or `gewijzigd`.

    *aspects* pairs, of a changed norm, the version (its period; empty where there is one version) with what
    changed in it.
    """

    rule: str
    title: str
    change: str
    period: str
    aspects: tuple[tuple[str, tuple[Aspect, ...]], ...] = ()


class RegisterChange(NamedTuple):
    """A register whose lines changed."""

    name: str
    gone: tuple[str, ...]
    come: tuple[str, ...]


def norm_changes(old: Iterable[Rule], new: Iterable[Rule]) -> Iterator[NormChange]:
    """The norms that differ between *old* and *new*: in the order of the new rules, then those that are gone."""
    before, after = _versions(old), _versions(new)
    for name, versions in after.items():
        if name not in before:
            yield NormChange(name, versions[-1].title, NEW, versions[-1].period)
        elif aspects := tuple(_between(before[name], versions)):
            yield NormChange(name, versions[-1].title, CHANGED, versions[-1].period, aspects)
    for name, versions in before.items():
        if name not in after:
            yield NormChange(name, versions[-1].title, GONE, versions[-1].period)


def register_changes(old: Mapping[str, bytes], new: Mapping[str, bytes]) -> Iterator[RegisterChange]:
    """The registers whose lines differ between *old* and *new*."""
    for name in sorted({*old, *new}):
        before, after = (files.get(name, b"").decode(errors="replace").splitlines() for files in (old, new))
        if before != after:
            yield RegisterChange(name, *_apart(before, after))


def _versions(rules: Iterable[Rule]) -> dict[str, list[Rule]]:
    """The versions of each norm, the first one first."""
    found: dict[str, list[Rule]] = {}
    for rule in rules:
        found.setdefault(rule.id, []).append(rule)
    return {name: sorted(versions, key=lambda rule: rule.valid_from) for name, versions in found.items()}


def _between(old: Sequence[Rule], new: Sequence[Rule]) -> Iterator[tuple[str, tuple[Aspect, ...]]]:
    """What differs between the versions of one norm; versions that begin on the same day belong together."""
    if len(old) == len(new) == 1:
        pairs: Iterable[tuple[Rule | None, Rule | None]] = zip_longest(old, new)
    else:
        before, after = ({rule.valid_from: rule for rule in rules} for rules in (old, new))
        pairs = [(before.get(day), after.get(day)) for day in sorted({*before, *after})]
    for one, two in pairs:
        rule = two or one
        period = rule.period if rule is not None and len(new) + len(old) > 2 else ""
        if one is None or two is None:
            aspect = ("versie", *_apart(*(() if side is None else (side.period,) for side in (one, two))))
            yield period, (Aspect(*aspect),)
        elif aspects := tuple(_aspects(one, two)):
            yield period, aspects


def _aspects(old: Rule, new: Rule) -> Iterator[Aspect]:
    before, after = described(old), described(new)
    for label in before:
        if before[label] != after[label]:
            yield Aspect(label, *_apart(before[label], after[label]))


def _apart(old: Sequence[str], new: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What stands in *old* alone and in *new* alone; where only the order differs, all of both."""
    gone, come = (
        [line for line in one if line not in two] for one, two in ((old, set(new)), (new, set(old)))
    )
    return (tuple(gone), tuple(come)) if gone or come else (tuple(old), tuple(new))


def described(rule: Rule) -> dict[str, tuple[str, ...]]:
    """All that a norm says, by its label: two norms that say the same are the same but for their place."""
    announced = rule.announcement
    return {
        "titel": (rule.title,),
        "kader": (rule.framework,),
        "kracht": (rule.force,),
        "uiterlijk": (rule.due, *(f"{kind}: {phase}" for kind, phase in rule.due_for)),
        "geldig": (f"{rule.valid_from} / {rule.valid_to or ''}".strip(),),
        "geldt voor": tuple(sorted(rule.kinds)),
        "bron": tuple(source.text for source in rule.sources),
        "webadres": tuple(source.url or "" for source in rule.sources),
        "voldoen": _said(rule.comply),
        "afwijken": _said(rule.depart),
        "afwijken bij": tuple(sorted(rule.departs)),
        "geverifieerd": ("ja" if rule.verified else "nee",),
        "aangekondigd": () if announced is None else tuple(filter(None, announced)),
        "wordt": _said(rule.becomes),
        "hangt af van": rule.depends_on,
        "vervangt": rule.replaces,
        "botst met": tuple(f"{other}, omdat {reason}" for other, reason in rule.collides),
        "toelichting": tuple(line.strip() for line in rule.text.splitlines() if line.strip()),
        SENTENCES: tuple(line for scenario in rule.scenarios for line in _sentences(scenario)),
    }


def _said(text: str | None) -> tuple[str, ...]:
    return (text,) if text else ()


def _sentences(scenario: Scenario) -> Iterator[str]:
    name = f" (scenario '{scenario.label}')" if scenario.label else ""
    exceptions = [line for group in scenario.exceptions for line in group]
    lines: list[Line] = [scenario.select, *scenario.conditions, *exceptions, *scenario.requirements]
    for line in lines:
        yield f"{line.sentence}{name}"
