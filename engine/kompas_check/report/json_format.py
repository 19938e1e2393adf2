"""The JSON report: the stable contract for other programs."""

import json
from collections.abc import Iterator
from typing import Any

from kompas_check.finding import DraftReport, Excuse, Finding, Justification, Report, Verdict
from kompas_check.place import Diagnostic
from kompas_check.report.formats import Wishes
from kompas_check.report.words import Tally, fingerprint, message
from kompas_check.version import VERSION

SCHEMA = "1"


def render(report: Report, tally: Tally, wishes: Wishes) -> Iterator[str]:
    """The report as JSON text, with a line end; a draft at a time. *trace* adds each sentence with its value."""
    yield _text(_before(report)).removesuffix("\n}") + ',\n  "drafts": ['
    between = "\n"
    for draft in report.drafts:
        yield between + "    " + _text(_draft(draft, trace=wishes.trace)).replace("\n", "\n    ")
        between = ",\n"
    yield "]" if between == "\n" else "\n  ]"
    yield ",\n" + _text(_after(report, tally)).removeprefix("{\n") + "\n"


def _text(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2)


def _before(report: Report) -> dict[str, Any]:
    """What stands before the drafts, in the order of the contract."""
    return {
        "schema": SCHEMA,
        "tool": tool_data(),
        "rulebook": rulebook_data(report),
        "peildatum": report.peildatum.isoformat(),
        "ignored": ignored_data(report),
        **settings_data(report),
    }


def _after(report: Report, tally: Tally) -> dict[str, Any]:
    """What stands after the drafts; *tally* has counted them."""
    return {
        "diagnostics": [diagnostic_data(found, with_path=True) for found in report.diagnostics],
        "summary": tally.summary(),
        **baseline_data(report),
    }


def _draft(draft: DraftReport, *, trace: bool) -> dict[str, Any]:
    return {
        "path": draft.path,
        "title": draft.title,
        "kind": draft.kind,
        "phase": draft.phase,
        **({} if draft.floor is None else {"judged_as": draft.floor}),
        "results": [_result(found, draft, trace=trace) for found in draft.findings],
        "diagnostics": [diagnostic_data(found, with_path=False) for found in draft.diagnostics],
    }


def tool_data() -> dict[str, str]:
    """The program that made the report."""
    return {"name": "kompas-check", "version": VERSION}


def rulebook_data(report: Report) -> dict[str, Any]:
    """The rules that were used."""
    return {
        "version": report.rulebook_version,
        "sha256": report.rulebook_sha256,
        "rules": report.rulebook_size,
    }


def ignored_data(report: Report) -> list[dict[str, Any]]:
    """The rules that were left out."""
    return [{"rule": rule, "reason": reason} for rule, reason in report.ignored]


def settings_data(report: Report) -> dict[str, Any]:
    """What was set for the run, where anything was."""
    return {"settings": [setting._asdict() for setting in report.settings]} if report.settings else {}


def baseline_data(report: Report) -> dict[str, Any]:
    """How the run stands to the baseline, where there is one; the drafts have passed by."""
    if report.baseline is None:
        return {}
    from kompas_check.report.baseline import standing_data  # noqa: PLC0415 - only where there is one

    return {"baseline": standing_data(report.baseline())}


def diagnostic_data(found: Diagnostic, *, with_path: bool) -> dict[str, Any]:
    """One message about a file; *with_path* where it is not clear of which file."""
    place = {"path": found.place.path} if with_path else {}
    return {
        "code": found.code,
        "severity": found.severity,
        "message": found.message,
        **place,
        "line": found.place.line,
        "column": found.place.column,
    }


def _result(found: Finding, draft: DraftReport, *, trace: bool) -> dict[str, Any]:
    rule = found.rule
    announced = rule.announcement
    reasons = found.justification
    result: dict[str, Any] = {
        "rule": rule.id,
        "title": rule.title,
        "force": rule.force,
        "due": found.due,
        "verified": rule.verified,
        "outcome": found.outcome,
        "subject": found.subject,
        "message": message(found),
        "line": found.place.line,
        "column": found.place.column,
        "sources": [{"text": source.text, "url": source.url} for source in rule.sources],
        "missing": list(found.missing),
        "announcement": None if announced is None else {
            "change": announced.change,
            "expected": announced.expected,
            "source": announced.source,
        },
        "justification": None if reasons is None else justification_data(reasons),
        "fingerprint": fingerprint(found, draft),
    }  # fmt: skip
    if found.excused is not None:
        result["excused"] = excuse_data(found.excused)
    if trace:
        result["trace"] = [_scenario(verdict) for verdict in found.verdicts]
    return result


def justification_data(reasons: Justification) -> dict[str, Any]:
    """An explanation that stands; who approved it and when it was last looked at only where it says so."""
    return {
        "reason": reasons.reason,
        "reference": reasons.reference,
        "responsible": reasons.responsible,
        "date": reasons.made_on.isoformat(),
        "valid_until": reasons.valid_until.isoformat() if reasons.valid_until else None,
        "anticipates": reasons.anticipates,
        "line": reasons.line,
        **({} if reasons.approved_by is None else {"approved_by": reasons.approved_by}),
        **({} if reasons.reviewed is None else {"reviewed": reasons.reviewed.isoformat()}),
    }


def excuse_data(excuse: Excuse) -> dict[str, Any]:
    """Why a finding does not count; the reason and the date only where it has them."""
    return {
        "kind": excuse.kind,
        **({"reason": excuse.reason} if excuse.reason else {}),
        **({"until": excuse.until.isoformat()} if excuse.until is not None else {}),
    }


_VALUES = {True: "waar", False: "onwaar", None: "onbekend"}


def _scenario(verdict: Verdict) -> dict[str, Any]:
    return {
        "scenario": verdict.scenario,
        "outcome": verdict.outcome,
        "sentences": [
            {
                "sentence": look.line.sentence,
                "value": _VALUES[look.truth],
                "found": look.found,
                "line": look.place.line if look.place else None,
                "column": look.place.column if look.place else None,
            }
            for look in verdict.looked
        ],
    }
