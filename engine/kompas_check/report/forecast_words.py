"""The sentences that every format uses to say what changes, and why."""

from datetime import date

from kompas_check.assumptions import Assumption
from kompas_check.finding import FAILING, NVT, says_nothing
from kompas_check.forecast import Cause, Change
from kompas_check.report.words import message
from kompas_check.translation import DUTCH, language, tr
from kompas_check.values import MONTHS


def long_date(day: date) -> str:
    """A date as people say it: `1 januari 2027`; in another language as it is written in a file."""
    if language() != DUTCH:
        return day.isoformat()
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def assumption_words(made: Assumption) -> str:
    """An assumption in words: what happens when, and what is announced now."""
    announced = made.rule.announcement
    expected = announced.expected if announced is not None else ""
    now = tr("beoogd {expected}", expected=expected) if expected else tr("geen datum bekend")
    if made.lapses:
        return tr("{norm} vervalt per {day} (nu: {now})", norm=made.rule.id, day=long_date(made.day), now=now)
    said = tr("{norm} treedt in werking per {day} (nu: {force}, {now}; dan: {becomes})", norm=made.rule.id,
              day=long_date(made.day), force=made.rule.force, now=now, becomes=made.rule.becomes)  # fmt: skip
    if not made.rule.replaces:
        return said
    return tr("{said}; zij moet {replaced} vervangen, maar die telt hier mee zolang zij zelf geldt",
              said=said, replaced=", ".join(made.rule.replaces))  # fmt: skip


def why(change: Change) -> str:
    """Why an outcome changes, and what the norm then asks."""
    then = change.after
    parts = reasons(change)
    if then is not None and (not parts or then.outcome in FAILING):
        parts.append(message(then))
    elif then is not None and then.outcome == NVT:
        parts.append(then.reason)
    return "; ".join(parts)


def reasons(change: Change) -> list[str]:
    """Why an outcome changes, as far as rule, phase, justification and facts tell."""
    parts = [_cause(cause) for cause in change.causes]
    failing = change.after is not None and change.after.outcome in FAILING
    for look in change.turned:
        if says_nothing(look.found) or (failing and not look.truth):
            continue  # a sentence that is not met is told as what the norm asks
        steps = look.line.instruments
        what = tr("stap {steps}", steps=tr(" of ").join(steps)) if steps else f"'{look.line.sentence}'"
        parts.append(f"{what}: {look.found}")
    return list(dict.fromkeys(parts))


def _cause(cause: Cause) -> str:
    day = long_date(cause.day) if cause.day is not None else ""
    assumed = tr(" (aanname)") if cause.assumed else ""
    if cause.kind == "vervalt":
        return tr("de norm vervalt per {day}{assumed}", day=day, assumed=assumed)
    if cause.kind == "begint":
        return tr("de norm geldt vanaf {day}", day=day)
    if cause.kind == "nieuwe versie":
        return tr("vanaf {day} geldt een nieuwe versie van de norm", day=day)
    if cause.kind == "in werking":
        return tr("de norm treedt in werking per {day}{assumed}", day=day, assumed=assumed)
    if cause.kind == "fase" and cause.source:
        return tr(
            "de fase {phase} is op {day} ({source}) bereikt", phase=cause.text, day=day, source=cause.source
        )
    if cause.kind == "fase":
        return tr("de fase {phase} is dan bereikt", phase=cause.text)
    if cause.kind == "zonder datum":
        return tr("volgens 'fase' was het ontwerp al in de fase {phase}; blijkt dat ook uit een datum vóór {day}, "
                  "dan geldt de norm niet voor dit ontwerp", phase=cause.text, day=day)  # fmt: skip
    if cause.kind == "motivering":
        return tr("de motivering op regel {line} telt dan niet mee: {why}", line=cause.line, why=cause.text)
    return tr("de motivering op regel {line} telt dan mee", line=cause.line)
