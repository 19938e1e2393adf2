"""The sentences that every format uses to say what changes, and why."""

from datetime import date

from kompas_check.assumptions import Assumption
from kompas_check.finding import FAILING, NVT, says_nothing
from kompas_check.forecast import Cause, Change
from kompas_check.report.words import message
from kompas_check.values import MONTHS


def long_date(day: date) -> str:
    """A date as people say it: `1 januari 2027`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def assumption_words(made: Assumption) -> str:
    """An assumption in words: what happens when, and what is announced now."""
    announced = made.rule.announcement
    expected = announced.expected if announced is not None else ""
    now = f"beoogd {expected}" if expected else "geen datum bekend"
    if made.lapses:
        return f"{made.rule.id} vervalt per {long_date(made.day)} (nu: {now})"
    replaced = ", ".join(made.rule.replaces)
    beside = (
        f"; zij moet {replaced} vervangen, maar die telt hier mee zolang zij zelf geldt" if replaced else ""
    )
    return (
        f"{made.rule.id} treedt in werking per {long_date(made.day)} "
        f"(nu: {made.rule.force}, {now}; dan: {made.rule.becomes}){beside}"
    )


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
        what = f"stap {' of '.join(steps)}" if steps else f"'{look.line.sentence}'"
        parts.append(f"{what}: {look.found}")
    return list(dict.fromkeys(parts))


def _cause(cause: Cause) -> str:
    day = long_date(cause.day) if cause.day is not None else ""
    assumed = " (aanname)" if cause.assumed else ""
    if cause.kind == "vervalt":
        return f"de norm vervalt per {day}{assumed}"
    if cause.kind == "begint":
        return f"de norm geldt vanaf {day}"
    if cause.kind == "nieuwe versie":
        return f"vanaf {day} geldt een nieuwe versie van de norm"
    if cause.kind == "in werking":
        return f"de norm treedt in werking per {day}{assumed}"
    if cause.kind == "fase":
        shown = f"op {day} ({cause.source})" if cause.source else "dan"
        return f"de fase {cause.text} is {shown} bereikt"
    if cause.kind == "zonder datum":
        return (
            f"volgens 'fase' was het ontwerp al in de fase {cause.text}; blijkt dat ook uit een datum vóór "
            f"{day}, dan geldt de norm niet voor dit ontwerp"
        )
    if cause.kind == "motivering":
        return f"de motivering op regel {cause.line} telt dan niet mee: {cause.text}"
    return f"de motivering op regel {cause.line} telt dan mee"
