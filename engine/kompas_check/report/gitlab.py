"""The report for GitLab Code Quality: a list of what asks attention, each with a name that outlives its line.

The form is the part of Code Climate that GitLab reads: description, check_name, fingerprint, severity,
location.path and location.lines.begin.
"""

import json
from collections.abc import Iterator

from kompas_check.finding import AFWIJKING, Report
from kompas_check.report.formats import Wishes
from kompas_check.report.relative import relative
from kompas_check.report.telling import BROKEN, ERROR, Apart, Remark, about_file, remarks
from kompas_check.report.words import Tally

# What fails is `major` or worse, what does not is less.
_FAILING = {"wet": "blocker", "aanwijzing": "critical", "beleid": "major"}
_LESS = {"warning": "minor", "note": "info"}


def render(report: Report, tally: Tally, wishes: Wishes) -> Iterator[str]:  # noqa: ARG001 - one form for all formats
    """The report as a JSON array, one entry a line."""
    apart = Apart()
    start = "[\n"
    for remark in _all(report):
        yield start + json.dumps(_entry(remark, apart), ensure_ascii=False)
        start = ",\n"
    yield "[]\n" if start == "[\n" else "\n]\n"


def _all(report: Report) -> Iterator[Remark]:
    for draft in report.drafts:
        yield from remarks(draft)
    yield from map(about_file, report.diagnostics)


def _entry(remark: Remark, apart: Apart) -> dict[str, object]:
    path = relative(remark.place.path)
    return {
        "description": " ".join(f"{remark.title}: {remark.text}".split()),
        "check_name": remark.check,
        "fingerprint": apart.named(remark.key, path),
        "severity": _severity(remark),
        "location": {"path": path, "lines": {"begin": max(remark.place.line, 1)}},
    }


def _severity(remark: Remark) -> str:
    if remark.level != ERROR:
        return _LESS[remark.level]
    if remark.finding is None:
        return "blocker" if remark.weight[0] == BROKEN else "critical"
    return _FAILING[remark.finding.rule.force] if remark.finding.outcome == AFWIJKING else "major"
