"""The report as SARIF 2.1.0 (OASIS): every norm that was checked, and what came of it.

Whole, it tells every outcome, also where there is nothing to do, and a justification as a suppression. GitHub
makes an alert of whatever is in it and knows no suppressions; `only_open` leaves out what asks nothing. What a
baseline lets pass says so in its properties: `baselineState` would have to compare all results (3.27.24), and a
baseline knows only what is open.
"""

import json
from collections.abc import Iterator
from typing import Any

from kompas_check.finding import (
    AFWIJKING,
    GEMOTIVEERD,
    LATER,
    NVT,
    ONBEKEND,
    VOLDAAN,
    DraftReport,
    Finding,
    Report,
)
from kompas_check.messages import breaks_file
from kompas_check.place import Diagnostic, Place
from kompas_check.report.formats import Wishes
from kompas_check.report.json_format import excuse_data
from kompas_check.report.relative import relative, uri
from kompas_check.report.sarif_rules import about_code, about_norms, plain
from kompas_check.report.telling import Apart, about_file, body, heading, standing, weight
from kompas_check.report.words import Tally, fingerprint, message
from kompas_check.translation import language, tr
from kompas_check.version import VERSION

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
MOST = 25_000  # GitHub refuses a run with more
_FINGERPRINT = "kompasCheck/v1"  # GitHub makes the one that it uses itself, from the line
_KINDS = {AFWIJKING: "fail", GEMOTIVEERD: "fail", ONBEKEND: "open", VOLDAAN: "pass", NVT: "notApplicable"}

# A result with its weight and its number.
_Row = tuple[tuple[int, int, int], int, str]


def render(report: Report, tally: Tally, wishes: Wishes) -> Iterator[str]:
    """The report as one SARIF run. Its results come first, one a line: so they need not be kept."""
    run = _Run(report, only_open=wishes.only_open)
    yield f'{{\n"$schema": "{SCHEMA}",\n"version": "2.1.0",\n"runs": [\n{{\n"results": ['
    start = "\n"
    for _, _, result in run.worst() if wishes.only_open else run.results():
        yield start + result
        start = ",\n"
    yield "\n]"
    for name, part in run.around(tally).items():
        yield f',\n"{name}": {_lines(part)}'
    yield "\n}\n]\n}\n"


def _lines(part: Any) -> str:
    """*part* as JSON; of a list each member on its own line."""
    if isinstance(part, list) and part:
        return "[" + ",".join(f"\n{_json(one)}" for one in part) + "\n]"
    if isinstance(part, dict) and any(isinstance(one, dict | list) for one in part.values()):
        return "{" + ",".join(f'\n"{name}": {_lines(one)}' for name, one in part.items()) + "\n}"
    return _json(part)


def _json(part: Any) -> str:
    return json.dumps(part, ensure_ascii=False)


class _Run:
    """A run while its drafts pass by: the files and messages there were, and what was left out."""

    def __init__(self, report: Report, *, only_open: bool) -> None:
        self.report = report
        self.only_open = only_open
        self.rules = about_norms(report.rules, report.peildatum)
        self.at = {rule["id"]: index for index, rule in enumerate(self.rules)}
        self.files: dict[str, int] = {}
        self.drafts: set[str] = set()
        self.broken: list[Diagnostic] = []
        self.left_out = 0
        self.apart = Apart()

    def results(self) -> Iterator[_Row]:
        """Every result that is asked for, in the order of the report."""
        number = 0
        for draft in self.report.drafts:
            self._file(draft.path)
            self.drafts.add(uri(draft.path))
            self.broken += [one for one in draft.diagnostics if breaks_file(one)]
            for one in draft.diagnostics:
                if not self.only_open or one.severity != "note":
                    yield self._about_file(one, draft, number := number + 1)
            for found in draft.findings:
                if not self.only_open or _is_open(found):
                    yield self._finding(found, draft, number := number + 1)
        for one in self.report.diagnostics:
            if not self.only_open or one.severity != "note":
                yield self._about_file(one, None, number := number + 1)

    def worst(self) -> Iterator[_Row]:
        """What is open, the worst first, and no more than `MOST` of it."""
        kept: list[_Row] = []
        for row in self.results():
            kept.append(row)
            if len(kept) == 2 * MOST:
                kept = self._cut(kept)
        yield from self._cut(kept)

    def _cut(self, rows: list[_Row]) -> list[_Row]:
        self.left_out += max(len(rows) - MOST, 0)
        return sorted(rows)[:MOST]

    def around(self, tally: Tally) -> dict[str, Any]:
        """What the run has besides its results; complete when they have passed by."""
        return {
            "tool": {
                "driver": {
                    "name": "kompas-check",
                    "version": VERSION,
                    "semanticVersion": VERSION,
                    "language": language(),
                    "rules": self.rules,
                }
            },
            "invocations": [self._invocation(tally)],
            "artifacts": [
                {
                    "location": {"uri": name, "index": index},
                    "roles": ["analysisTarget" if name in self.drafts else "userSpecifiedConfiguration"],
                }
                for name, index in self.files.items()
            ],
            "automationDetails": {"id": f"kompas-check/{self.report.peildatum.isoformat()}"},
            "columnKind": "unicodeCodePoints",
            "defaultEncoding": "utf-8",
            "language": language(),
            "properties": {
                "peildatum": self.report.peildatum.isoformat(),
                "rulebook": {
                    "version": self.report.rulebook_version,
                    "sha256": self.report.rulebook_sha256,
                    "rules": self.report.rulebook_size,
                },
                "ignored": [{"rule": rule, "reason": reason} for rule, reason in self.report.ignored],
                "settings": [setting._asdict() for setting in self.report.settings],
                "summary": tally.summary(),
            },
        }

    def _invocation(self, tally: Tally) -> dict[str, Any]:
        about_drafts = [self._notification(one) for one in self.broken]
        if self.left_out:
            text = tr("{number} minder zware resultaten zijn weggelaten: GitHub neemt er hoogstens {most} aan",
                      number=self.left_out, most=MOST)  # fmt: skip
            about_drafts.append({"level": "warning", "message": {"text": text}})
        about_rules = [self._notification(one) for one in self.report.diagnostics]
        return {
            "executionSuccessful": tally.exit_code < 2,
            "exitCode": tally.exit_code,
            **({"toolExecutionNotifications": about_drafts} if about_drafts else {}),
            **({"toolConfigurationNotifications": about_rules} if about_rules else {}),
        }

    def _notification(self, one: Diagnostic) -> dict[str, Any]:
        return {
            "level": one.severity,
            "message": {"text": plain(one.message)},
            "associatedRule": {"id": one.code, "index": self._rule(one.code)},
            "locations": [self._location(one.place)],
        }

    def _about_file(self, one: Diagnostic, draft: DraftReport | None, number: int) -> _Row:
        remark = about_file(one, draft.identity if draft else "")
        result = {
            "ruleId": one.code,
            "ruleIndex": self._rule(one.code),
            "kind": "fail",
            "level": one.severity,
            "message": {"text": plain(one.message)},
            "locations": [self._location(one.place)],
            "partialFingerprints": self._name(remark.key, one.place.path),
            **self._suppressions(None),
        }
        return remark.weight, number, _json(result)

    def _finding(self, found: Finding, draft: DraftReport, number: int) -> _Row:
        kind, level = _kind(found)
        place = self._location(found.place)
        place["logicalLocations"] = [_part(found, draft)]
        result = {
            "ruleId": found.rule.id,
            "ruleIndex": self.at[found.rule.id],
            "kind": kind,
            "level": level,
            "message": {"text": plain(_text(found))},
            "locations": [place],
            "partialFingerprints": self._name(fingerprint(found, draft), draft.path),
            **self._suppressions(found),
            "properties": {
                "outcome": found.outcome,
                "force": found.rule.force,
                "due": found.due,
                "subject": found.subject,
                "fails": found.fails,
                "missing": list(found.missing),
                **({"excused": excuse_data(found.excused)} if found.excused else {}),
            },
        }
        return weight(found), number, _json(result)

    def _suppressions(self, found: Finding | None) -> dict[str, Any]:
        """The justification of *found*. All results of a run have suppressions, or none has (3.27.23)."""
        if self.only_open:
            return {}
        given = None if found is None else found.justification
        if found is None or given is None:
            return {"suppressions": []}
        facts = {
            "responsible": given.responsible,
            "date": given.made_on.isoformat(),
            "validUntil": given.valid_until.isoformat() if given.valid_until else None,
            "reference": given.reference,
            "anticipates": given.anticipates,
            "approvedBy": given.approved_by,
            "reviewed": given.reviewed.isoformat() if given.reviewed else None,
        }
        return {"suppressions": [{
            "kind": "inSource",
            "status": "accepted",
            "justification": given.reason,
            "location": self._location(Place(found.place.path, given.line, 1)),
            "properties": facts,
        }]}  # fmt: skip

    def _name(self, key: str, path: str) -> dict[str, str]:
        return {_FINGERPRINT: self.apart.named(key, relative(path))}

    def _rule(self, code: str) -> int:
        if code not in self.at:
            self.at[code] = len(self.rules)
            self.rules.append(about_code(code))
        return self.at[code]

    def _file(self, path: str) -> int:
        return self.files.setdefault(uri(path), len(self.files))

    def _location(self, place: Place) -> dict[str, Any]:
        return {
            "physicalLocation": {
                "artifactLocation": {"uri": uri(place.path), "index": self._file(place.path)},
                "region": {"startLine": max(place.line, 1), "startColumn": max(place.column, 1)},
            }
        }


def _is_open(found: Finding) -> bool:
    return _kind(found)[0] == "fail" and found.justification is None


def _kind(found: Finding) -> tuple[str, str]:
    """The kind and level of a result. What fails the gate fails here, also where it is not known."""
    if found.fails:
        return "fail", "error"
    if found.outcome == LATER:
        return ("open" if found.raw == ONBEKEND else "review"), "none"
    kind = "fail" if found.excused else _KINDS[found.outcome]
    return kind, "note" if kind == "fail" else "none"


def _text(found: Finding) -> str:
    first = f"{heading(found)}: {message(found)} ({standing(found)})."
    return "\n".join((first, *list(body(found))[1:])) if found.outcome in (AFWIJKING, ONBEKEND) else first


def _part(found: Finding, draft: DraftReport) -> dict[str, str]:
    """The draft, or the part of it that the finding is about."""
    whole = relative(draft.path) if draft.identity == draft.path else draft.identity
    if found.subject is None:
        return {"name": whole, "kind": "module"}
    return {"name": found.subject, "fullyQualifiedName": f"{whole} / {found.subject}", "kind": "element"}
