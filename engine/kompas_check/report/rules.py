"""Shows rules: the list, the card of one norm, and why a draft came out as it did."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from kompas_check.finding import DraftReport, Finding
from kompas_check.report.layout import fill
from kompas_check.report.text import title, trace_lines
from kompas_check.report.words import change_word, force_word, message, other_phases, outcome_word
from kompas_check.rule import Rule
from kompas_check.translation import tr, tr_later


def table(rules: Iterable[Rule], day: date) -> str:
    """One line a version of a rule: id, force, phase, title; what is not in force on *day* is marked.

    Where a rule has more versions, each tells its period.
    """
    lines: list[str] = []
    rules = list(rules)
    versions = Counter(rule.id for rule in rules)
    for rule in rules:
        marks = [tr("geldt {period}", period=rule.period)] if versions[rule.id] > 1 else []
        marks += [] if rule.in_force(day) else [tr("niet van kracht op de peildatum")]
        marks += other_phases(rule)
        if rule.announcement is not None:
            marks.append(tr("aangekondigd: {change}", change=rule.announcement.change))
        if not rule.verified:
            marks.append(tr("geverifieerd: nee"))
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
    said = (
        tr("{norm} heeft {number} versies. Op {day} geldt die {period}: zij staat vooraan.")
        if first.in_force(day) else tr("{norm} heeft {number} versies. Op {day} geldt er geen.")
    )  # fmt: skip
    lines = list(fill(said.format(norm=first.id, number=len(versions), day=day, period=first.period), 0, 2))
    for rule in versions:
        lines += ["", tr("VERSIE {period}", period=rule.period), "", *_card(rule, day, list(rules))]
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
    yield from fill(tr("Kader: {framework}", framework=rule.framework), 0, 2)
    yield from fill(tr("Kracht: {force}", force=force_word(rule.force)), 0, 2)
    due = "; ".join((rule.due, *other_phases(rule)))
    yield from fill(tr("In orde vóór de fase: {due}", due=due), 0, 2)
    yield from fill(tr("Geldt voor: {kinds}", kinds=", ".join(sorted(rule.kinds))), 0, 2)
    if rule.in_force(day):
        yield from fill(tr("Geldig: {period}", period=rule.period), 0, 2)
    else:
        yield from fill(tr("Geldig: {period} (niet van kracht op {day})", period=rule.period, day=day), 0, 2)
    for source in rule.sources:
        yield from fill(tr("Bron: {source}", source=source.text), 0, 2)
    if not rule.verified:
        yield from fill(tr("Geverifieerd: nee (de bron is niet uit de eerste hand gelezen)"), 0, 2)
    announced = rule.announcement
    if announced is not None:
        expected = tr(", beoogd: {expected}", expected=announced.expected) if announced.expected else ""
        becomes = tr(", met de kracht: {force}", force=rule.becomes) if rule.becomes else ""
        yield from fill(tr("Aangekondigd: {change}{expected}{becomes}. Bron: {source}", change=change_word(announced),
                           expected=expected, becomes=becomes, source=announced.source), 0, 2)  # fmt: skip
    if rule.comply:
        yield from fill(tr("Voldoen: {how}", how=rule.comply), 0, 2)
    if rule.may_depart:
        yield from fill(tr("Afwijken: {how}; met een blok 'Afwijking {norm}'",
                           how=rule.depart or tr("leg uit waarom"), norm=rule.id), 0, 2)  # fmt: skip
        if rule.departs:
            yield from fill(
                tr("Afwijken kan alleen bij: {kinds}", kinds=", ".join(sorted(rule.departs))), 0, 2
            )
    else:
        yield from fill(tr("Afwijken: kan niet, dit is een wettelijke eis."), 0, 2)
    yield from _relations(rule, day, rules)
    shown: set[tuple[str, ...]] = set()
    for scenario in rule.scenarios:
        asked = (scenario.select, *scenario.conditions, *scenario.requirements,
                 *(line for group in scenario.exceptions for line in group))  # fmt: skip
        lines = [line.sentence for line in asked]
        if tuple(lines) in shown:
            continue
        shown.add(tuple(lines))
        yield from ("", *fill(tr("Scenario: {name}", name=scenario.name), 0, 2))
        for text in lines:
            yield from fill(text, 2, 4)


def _relations(rule: Rule, day: date, rules: list[Rule]) -> Iterator[str]:
    """What the norm says of others, and they of it: once, also where a version repeats it."""
    held = sorted(rules, key=lambda other: other.in_force(day))
    titles = {other.id: f"{other.id} {other.title}" for other in held}
    waiting = [other.id for other in rules if rule.id in other.depends_on]
    said = [tr(text).format(norm=titles.get(other, other))
            for text, ids in ((tr_later("Hangt af van: {norm}"), rule.depends_on),
                              (tr_later("Hiervan hangt af: {norm}"), waiting),
                              (tr_later("Vervangt: {norm}"), rule.replaces))
            for other in ids]  # fmt: skip
    said += [tr("Vervangen door: {norm} (vanaf {day})", norm=titles[successor.id], day=successor.valid_from)
             for successor in rules if rule.id in successor.replaces]  # fmt: skip
    said += [tr("Botst met {norm}, omdat {why}", norm=titles.get(other, other), why=reason)
             for other, reason in rule.collides]  # fmt: skip
    said += [tr("{other} botst met {norm}, omdat {why}", other=titles[declared.id], norm=rule.id, why=reason)
             for declared in rules for other, reason in declared.collides if other == rule.id]  # fmt: skip
    for line in dict.fromkeys(said):
        yield from fill(line, 0, 2)


def why(draft: DraftReport, findings: Iterable[Finding]) -> str:
    """Why a rule came out as it did for a draft: each sentence, its value, its line."""
    lines = [draft.path]
    for found in findings:
        lines += ["", *fill(title(found), 0, 2)]
        lines += fill(tr("Uitkomst: {outcome} ({force}; in orde vóór: {due})", outcome=outcome_word(found.outcome),
                         force=force_word(found.rule.force), due=found.due), 2, 4)  # fmt: skip
        lines += fill(tr("Want: {message}", message=message(found)), 2, 4)
        lines += trace_lines(found)
    return "\n".join(lines) + "\n"
