"""The forecast as JSON: a contract of its own beside that of the report."""

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from kompas_check.assumptions import Assumption
from kompas_check.finding import Finding
from kompas_check.forecast import GROUPS, Change, DraftForecast, Forecast
from kompas_check.report.forecast_words import why
from kompas_check.report.json_format import (
    diagnostic_data,
    ignored_data,
    rulebook_data,
    settings_data,
    tool_data,
)
from kompas_check.report.words import Tally, fingerprint

SCHEMA = "1"


def render(forecast: Forecast) -> Iterator[str]:
    """The forecast as JSON text, with a line end."""
    yield json.dumps(as_data(forecast), ensure_ascii=False, indent=2) + "\n"


def as_data(forecast: Forecast) -> dict[str, Any]:
    """The forecast as plain data, in the order of the contract."""
    before, after = forecast.before, forecast.after
    now, then = Tally(), Tally()
    groups: Counter[str] = Counter()
    justifications = 0
    drafts = []
    for draft in forecast.drafts:
        now.add(draft.before)
        then.add(draft.after)
        groups.update(change.group for change in draft.changes)
        justifications += len(draft.justifications)
        drafts.append(_draft(draft))
    return {
        "schema": SCHEMA,
        "tool": tool_data(),
        "rulebook": rulebook_data(before),
        "peildatum": before.peildatum.isoformat(),
        "until": after.peildatum.isoformat(),
        "ignored": ignored_data(before),
        **settings_data(before),
        "assumptions": [_assumption(made) for made in forecast.assumptions],
        "drafts": drafts,
        "diagnostics": [diagnostic_data(found, with_path=True) for found in after.diagnostics],
        "summary": {
            "before": now.summary(),
            "after": then.summary(),
            "changes": {group: groups[group] for group in GROUPS},
            "justifications": justifications,
        },
    }


def _assumption(made: Assumption) -> dict[str, Any]:
    announced = made.rule.announcement
    return {
        "rule": made.rule.id,
        "change": announced.change if announced is not None else None,
        "date": made.day.isoformat(),
        "force": made.rule.force,
        "becomes": made.rule.becomes,
        "expected": announced.expected if announced is not None else "",
    }


def _draft(draft: DraftForecast) -> dict[str, Any]:
    after = draft.after
    return {
        "path": after.path,
        "title": after.title,
        "kind": after.kind,
        "phase": {"before": draft.before.phase, "after": after.phase},
        "changes": [_change(change, draft) for change in draft.changes],
        "justifications": [
            {"line": found.line, "rules": list(found.rules), "change": found.change, "message": found.message}
            for found in draft.justifications
        ],
        "diagnostics": [diagnostic_data(found, with_path=False) for found in after.diagnostics],
    }


def _change(change: Change, draft: DraftForecast) -> dict[str, Any]:
    return {
        "rule": change.shown.rule.id,
        "title": change.shown.rule.title,
        "subject": change.shown.subject,
        "group": change.group,
        "before": _side(change.before),
        "after": _side(change.after),
        "why": why(change),
        "line": change.shown.place.line,
        "fingerprint": fingerprint(change.shown, draft.after),
    }


def _side(found: Finding | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {"outcome": found.outcome, "force": found.rule.force}
