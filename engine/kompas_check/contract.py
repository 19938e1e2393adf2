"""The JSON report, forecast and receipt as models: the public face of the contract, and its schema.

`JsonReport.model_validate_json(text)` reads a report, `JsonForecast` a forecast, `Receipt` a receipt;
`JsonReport.model_json_schema()` gives the schema. Unknown keys are refused, so that a change of the contract is noticed.
"""

import datetime as dt
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Outcome = Literal["voldaan", "afwijking", "gemotiveerd", "onbekend", "later", "nvt"]
Force = Literal["wet", "aanwijzing", "beleid", "advies", "voornemen"]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Tool(_Strict):
    """The program that made the report."""

    name: str
    version: str


class RulebookInfo(_Strict):
    """The rules that were used: version, hash of their files, number of ids."""

    version: str
    sha256: str
    rules: int


class Ignored(_Strict):
    """A rule that was left out, and why."""

    rule: str
    reason: str | None


class SettingInfo(_Strict):
    """What was set for the run, and where: in a file (`kompas.toml:3`), on the command line, in the environment."""

    name: str
    value: str
    origin: str


class SourceInfo(_Strict):
    """A source of a norm."""

    text: str
    url: str | None


class AnnouncementInfo(_Strict):
    """A change of the norm that was announced."""

    change: Literal["vervallen", "invoeren"]
    expected: str
    source: str


class JustificationInfo(_Strict):
    """A justification that stands. *approved_by* and *reviewed* are only there where the draft gives them."""

    reason: str
    reference: str | None
    responsible: str
    date: dt.date
    valid_until: dt.date | None
    anticipates: str | None
    line: int
    approved_by: str | None = None
    reviewed: dt.date | None = None


class ExcuseInfo(_Strict):
    """Why a failing result does not count: it stands in a baseline (`basis`), or is of too little force (`drempel`).

    It is no justification. *reason* and *until* (inclusive) are those of the baseline.
    """

    kind: Literal["basis", "drempel"]
    reason: str | None = None
    until: dt.date | None = None


class Sentence(_Strict):
    """One sentence of a rule with its value, what was found, and where."""

    sentence: str
    value: Literal["waar", "onwaar", "onbekend"]
    found: str
    line: int | None
    column: int | None


class ScenarioTrace(_Strict):
    """One scenario of a rule as it came out."""

    scenario: str
    outcome: Outcome
    sentences: list[Sentence]


class Result(_Strict):
    """The outcome of one rule for one subject."""

    rule: str
    title: str
    force: Force
    due: str
    verified: bool
    outcome: Outcome
    subject: str | None
    message: str
    line: int
    column: int
    sources: list[SourceInfo]
    missing: list[str]
    announcement: AnnouncementInfo | None
    justification: JustificationInfo | None
    fingerprint: str
    excused: ExcuseInfo | None = None
    trace: list[ScenarioTrace] | None = None


class DraftDiagnostic(_Strict):
    """Something wrong in a draft file."""

    code: str
    severity: Literal["error", "warning", "note"]
    message: str
    line: int
    column: int


class RuleDiagnostic(DraftDiagnostic):
    """Something wrong in a rule file."""

    path: str


class Draft(_Strict):
    """One draft; an unreadable file has diagnostics and no results.

    *judged_as* is the phase that the draft was judged as being in, where `minimum_phase` makes that a later one.
    """

    path: str
    title: str
    kind: str | None
    phase: str | None
    judged_as: str | None = None
    results: list[Result]
    diagnostics: list[DraftDiagnostic]


class Summary(_Strict):
    """How often each outcome occurs, and how many results fail the gate."""

    voldaan: int
    afwijking: int
    gemotiveerd: int
    onbekend: int
    later: int
    nvt: int
    failing: int


class SolvedInfo(_Strict):
    """An entry of a baseline that is so no more. *now*: the outcome with which the result fails now, else null."""

    fingerprint: str
    rule: str
    subject: str | None
    draft: str
    outcome: Outcome
    now: Outcome | None


class BaselineInfo(_Strict):
    """How the results stand to the baseline, by fingerprint.

    *new* fails and is not in it; *unchanged* is excused; *expired* is in it, but its last day has passed; *refused*
    is in it, but the gate does not let it be excused. *unchecked*: entries of which this run knows nothing.
    """

    path: str
    new: list[str]
    unchanged: list[str]
    expired: list[str]
    refused: list[str]
    solved: list[SolvedInfo]
    unchecked: list[str]


class JsonReport(_Strict):
    """The whole report."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    schema_: Literal["1"] = Field(alias="schema")
    tool: Tool
    rulebook: RulebookInfo
    peildatum: dt.date
    ignored: list[Ignored]
    settings: list[SettingInfo] | None = None
    drafts: list[Draft]
    diagnostics: list[RuleDiagnostic]
    summary: Summary
    baseline: BaselineInfo | None = None


# ---------------------------------------------------------------- the forecast


class AssumptionInfo(_Strict):
    """What was assumed: that the announced change of a rule takes effect on a date.

    *force* is the force now, *becomes* the one from that date (null where the rule lapses),
    *expected* what the rule says of the date (may be empty).
    """

    rule: str
    change: Literal["vervallen", "invoeren"]
    date: dt.date
    force: Force
    becomes: Force | None
    expected: str


class Side(_Strict):
    """An outcome at one of the two dates, with the force of the rule at that date."""

    outcome: Outcome
    force: Force


class ChangeInfo(_Strict):
    """One rule and subject whose outcome or force changes.

    *before* and *after* are null where the rule is not in force (or knows no such subject) on that
    date. *group*: `verdwijnt` (what was open is no longer), `nieuw` (a rule that begins to bind, or
    an outcome that begins to fail), `anders`. *line* and *fingerprint* are as in the report.
    """

    rule: str
    title: str
    subject: str | None
    group: Literal["verdwijnt", "nieuw", "anders"]
    before: Side | None
    after: Side | None
    why: str
    line: int
    fingerprint: str


class JustificationChangeInfo(_Strict):
    """An `Afwijking` block that counts no more: not needed, expired, or refused (*message*)."""

    line: int
    rules: list[str]
    change: Literal["overbodig", "verloopt", "geweigerd"]
    message: str


class Phases(_Strict):
    """The phase of a draft at the two dates."""

    before: str | None
    after: str | None


class DraftForecastInfo(_Strict):
    """What changes for one draft; *diagnostics* are those of the later date."""

    path: str
    title: str
    kind: str | None
    phase: Phases
    changes: list[ChangeInfo]
    justifications: list[JustificationChangeInfo]
    diagnostics: list[DraftDiagnostic]


class ChangeCounts(_Strict):
    """How many changes there are in each group."""

    verdwijnt: int
    nieuw: int
    anders: int


class ForecastSummary(_Strict):
    """All outcomes at both dates, and the number of changes."""

    before: Summary
    after: Summary
    changes: ChangeCounts
    justifications: int


class JsonForecast(_Strict):
    """The whole forecast: the same files checked at *peildatum* and at *until*."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    schema_: Literal["1"] = Field(alias="schema")
    tool: Tool
    rulebook: RulebookInfo
    peildatum: dt.date
    until: dt.date
    ignored: list[Ignored]
    settings: list[SettingInfo] | None = None
    assumptions: list[AssumptionInfo]
    drafts: list[DraftForecastInfo]
    diagnostics: list[RuleDiagnostic]
    summary: ForecastSummary


# ---------------------------------------------------------------- the receipt


class ReceiptRule(_Strict):
    """A version of a norm that was checked: from when it holds, and the sha256 of all that it says."""

    id: str
    from_: dt.date = Field(alias="from")
    sha256: str


class ReceiptRulebook(_Strict):
    """The rules that were used: their version, and the sha256 of their files, the registers and the grammars."""

    version: str
    sha256: str
    registers: str
    grammars: str
    rules: list[ReceiptRule]


class ReceiptOptions(_Strict):
    """How the check was asked for, as on the command line; *config* and *lock* are the files that were found."""

    select: list[str]
    ignore: list[str]
    rules: list[str]
    lock: str | None
    config: str | None
    gate: str | None
    fail_on: str | None
    minimum_phase: str | None
    baseline: str | None


class ReceiptFile(_Strict):
    """A file that was used, with its sha256 (null where it could not be read)."""

    path: str
    sha256: str | None


class ReceiptResult(_Strict):
    """The outcome of one rule for one subject; what explains or excuses it only where there is such."""

    rule: str
    subject: str | None
    outcome: Outcome
    fingerprint: str
    justification: JustificationInfo | None = None
    excused: ExcuseInfo | None = None


class ReceiptDraftMessage(_Strict):
    """A message about a draft."""

    code: str
    line: int
    column: int


class ReceiptMessage(ReceiptDraftMessage):
    """A message about rules or settings."""

    path: str


class ReceiptDraft(_Strict):
    """One draft: the hash of its file, and what came out. *documents* are those that it points at, from its folder."""

    path: str
    sha256: str | None
    title: str
    kind: str | None
    phase: str | None
    identity: str
    documents: list[ReceiptFile]
    results: list[ReceiptResult]
    diagnostics: list[ReceiptDraftMessage]


class Receipt(_Strict):
    """The receipt of a check: enough to repeat it and to tell any difference. *seal* is no signature.

    *seal* is the sha256 over each draft, and then the rest without it, each as JSON on one line (keys sorted, no
    spaces, ASCII) with a line end.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    schema_: Literal["1"] = Field(alias="schema")
    about: str
    tool: Tool
    rulebook: ReceiptRulebook
    peildatum: dt.date
    options: ReceiptOptions
    ignored: list[Ignored]
    files: list[ReceiptFile]
    drafts: list[ReceiptDraft]
    diagnostics: list[ReceiptMessage]
    summary: Summary
    exit_code: int
    seal: str
