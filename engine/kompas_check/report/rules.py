"""Shows rules: the list, the card of one norm, and why a draft came out as it did."""

from collections.abc import Iterable, Iterator
from datetime import date

from kompas_check.finding import DraftReport, Finding
from kompas_check.report.text import fill, title, trace_lines
from kompas_check.report.words import CHANGES, message, other_phases
from kompas_check.rule import Rule


def table(rules: Iterable[Rule], day: date) -> str:
    """One line a rule: id, force, phase, title; what is not in force on *day* is marked."""
    lines: list[str] = []
    for rule in rules:
        marks = [] if rule.in_force(day) else ["niet van kracht op de peildatum"]
        marks += other_phases(rule)
        if rule.announcement is not None:
            marks.append(f"aangekondigd: {rule.announcement.change}")
        if not rule.verified:
            marks.append("geverifieerd: nee")
        mark = f" ({'; '.join(marks)})" if marks else ""
        lines += fill(f"{rule.id:<12} {rule.force:<10} {rule.due:<16} {rule.title}{mark}", 0, 40)
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
    until = f" tot en met {rule.valid_to}" if rule.valid_to else ""
    holds = "" if rule.in_force(day) else f" (niet van kracht op {day})"
    yield from fill(f"Geldig: vanaf {rule.valid_from}{until}{holds}", 0, 2)
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
    yield from _relations(rule, rules)
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


def _relations(rule: Rule, rules: list[Rule]) -> Iterator[str]:
    """What the norm says of others, and they of it."""
    titles = {other.id: f"{other.id} {other.title}" for other in rules}
    dependent = [other.id for other in rules if rule.id in other.depends_on]
    successors = [other for other in rules if rule.id in other.replaces]
    for label, ids in (
        ("Hangt af van", rule.depends_on), ("Hiervan hangt af", dependent), ("Vervangt", rule.replaces),
    ):  # fmt: skip
        for other in dict.fromkeys(ids):
            yield from fill(f"{label}: {titles.get(other, other)}", 0, 2)
    for successor in successors:
        yield from fill(f"Vervangen door: {titles[successor.id]} (vanaf {successor.valid_from})", 0, 2)
    for other, reason in rule.collides:
        yield from fill(f"Botst met {titles.get(other, other)}, omdat {reason}", 0, 2)
    for declared in rules:
        for reason in [reason for other, reason in declared.collides if other == rule.id]:
            yield from fill(f"{titles[declared.id]} botst met {rule.id}, omdat {reason}", 0, 2)


def why(draft: DraftReport, findings: Iterable[Finding]) -> str:
    """Why a rule came out as it did for a draft: each sentence, its value, its line."""
    lines = [draft.path]
    for found in findings:
        lines += ["", *fill(title(found), 0, 2)]
        lines += fill(f"Uitkomst: {found.outcome} ({found.rule.force}; in orde vóór: {found.due})", 2, 4)
        lines += fill(f"Want: {message(found)}", 2, 4)
        lines += trace_lines(found)
    return "\n".join(lines) + "\n"
