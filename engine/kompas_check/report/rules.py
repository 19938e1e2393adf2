"""Shows rules: the list, the card of one norm, and why a draft came out as it did."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from kompas_check.finding import DraftReport, Finding
from kompas_check.report.layout import fill
from kompas_check.report.text import title, trace_lines
from kompas_check.report.words import CHANGES, message, other_phases
from kompas_check.rule import Rule


def table(rules: Iterable[Rule], day: date) -> str:
    """One line a version of a rule: id, force, phase, title; what is not in force on *day* is marked.

    Where a rule has more versions, each tells its period.
    """
    lines: list[str] = []
    rules = list(rules)
    versions = Counter(rule.id for rule in rules)
    for rule in rules:
        marks = [f"geldt {rule.period}"] if versions[rule.id] > 1 else []
        marks += [] if rule.in_force(day) else ["niet van kracht op de peildatum"]
        marks += other_phases(rule)
        if rule.announcement is not None:
            marks.append(f"aangekondigd: {rule.announcement.change}")
        if not rule.verified:
            marks.append("geverifieerd: nee")
        mark = f" ({'; '.join(marks)})" if marks else ""
        lines += fill(f"{rule.id:<12} {rule.force:<10} {rule.due:<16} {rule.title}{mark}", 0, 40)
    return "\n".join(lines) + "\n"


def cards(versions: Iterable[Rule], day: date, rules: Iterable[Rule]) -> str:
    """The cards of all *versions* of one norm: the one that holds on *day* first, then the latest first.

    Where there are more, it is said first which of them holds.
    """
    versions = sorted(versions, key=lambda rule: (rule.in_force(day), rule.valid_from), reverse=True)
    if len(versions) == 1:
        return card(versions[0], day, rules)
    first = versions[0]
    which = f"die {first.period}: zij staat vooraan" if first.in_force(day) else "er geen"
    lines = list(fill(f"{first.id} heeft {len(versions)} versies. Op {day} geldt {which}.", 0, 2))
    for rule in versions:
        lines += ["", f"VERSIE {rule.period}", "", *_card(rule, day, list(rules))]
    return "\n".join(lines) + "\n"


def card(rule: Rule, day: date, rules: Iterable[Rule]) -> str:
    """Everything about one norm: text, source, validity, force, phase, how to comply or depart.

    *rules* are all rules: what they say of this one is shown too.
    """
    return "\n".join(_card(rule, day, list(rules))) + "\n"


def _card(rule: Rule, day: date, rules: list[Rule]) -> Iterator[str]:
    yield from fill(f"{rule.id} {rule.title}", 0, 2)
    yield ""
    if rule.text:
        for paragraph in rule.text.split("\n\n"):
            yield from fill(" ".join(paragraph.split()), 0)
        yield ""
    yield from fill(f"Kader: {rule.framework}", 0, 2)
    yield from fill(f"Kracht: {rule.force}", 0, 2)
    yield from fill("; ".join((f"In orde vóór de fase: {rule.due}", *other_phases(rule))), 0, 2)
    yield from fill(f"Geldt voor: {', '.join(sorted(rule.kinds))}", 0, 2)
    holds = "" if rule.in_force(day) else f" (niet van kracht op {day})"
    yield from fill(f"Geldig: {rule.period}{holds}", 0, 2)
    for source in rule.sources:
        yield from fill(f"Bron: {source.text}", 0, 2)
    if not rule.verified:
        yield from fill("Geverifieerd: nee (de bron is niet uit de eerste hand gelezen)", 0, 2)
    announced = rule.announcement
    if announced is not None:
        expected = f", beoogd: {announced.expected}" if announced.expected else ""
        becomes = f", met de kracht: {rule.becomes}" if rule.becomes else ""
        yield from fill(
            f"Aangekondigd: {CHANGES[announced.change]}{expected}{becomes}. Bron: {announced.source}", 0, 2
        )
    if rule.comply:
        yield from fill(f"Voldoen: {rule.comply}", 0, 2)
    if rule.may_depart:
        yield from fill(
            f"Afwijken: {rule.depart or 'leg uit waarom'}; met een blok 'Afwijking {rule.id}'", 0, 2
        )
        if rule.departs:
            yield from fill(f"Afwijken kan alleen bij: {', '.join(sorted(rule.departs))}", 0, 2)
    else:
        yield from fill("Afwijken: kan niet, dit is een wettelijke eis.", 0, 2)
    yield from _relations(rule, day, rules)
    shown: set[tuple[str, ...]] = set()
    for scenario in rule.scenarios:
        asked = (scenario.select, *scenario.conditions, *scenario.requirements,
                 *(line for group in scenario.exceptions for line in group))  # fmt: skip
        lines = [line.sentence for line in asked]
        if tuple(lines) in shown:
            continue
        shown.add(tuple(lines))
        yield from ("", *fill(f"Scenario: {scenario.name}", 0, 2))
        for text in lines:
            yield from fill(text, 2, 4)


def _relations(rule: Rule, day: date, rules: list[Rule]) -> Iterator[str]:
    """What the norm says of others, and they of it: once, also where a version repeats it."""
    held = sorted(rules, key=lambda other: other.in_force(day))
    titles = {other.id: f"{other.id} {other.title}" for other in held}
    waiting = [other.id for other in rules if rule.id in other.depends_on]
    said = [f"{label}: {titles.get(other, other)}"
            for label, ids in (("Hangt af van", rule.depends_on), ("Hiervan hangt af", waiting),
                               ("Vervangt", rule.replaces))
            for other in ids]  # fmt: skip
    said += [f"Vervangen door: {titles[successor.id]} (vanaf {successor.valid_from})"
             for successor in rules if rule.id in successor.replaces]  # fmt: skip
    said += [f"Botst met {titles.get(other, other)}, omdat {reason}" for other, reason in rule.collides]
    said += [f"{titles[declared.id]} botst met {rule.id}, omdat {reason}"
             for declared in rules for other, reason in declared.collides if other == rule.id]  # fmt: skip
    for line in dict.fromkeys(said):
        yield from fill(line, 0, 2)


def why(draft: DraftReport, findings: Iterable[Finding]) -> str:
    """Why a rule came out as it did for a draft: each sentence, its value, its line."""
    lines = [draft.path]
    for found in findings:
        lines += ["", *fill(title(found), 0, 2)]
        lines += fill(f"Uitkomst: {found.outcome} ({found.rule.force}; in orde vóór: {found.due})", 2, 4)
        lines += fill(f"Want: {message(found)}", 2, 4)
        lines += trace_lines(found)
    return "\n".join(lines) + "\n"
