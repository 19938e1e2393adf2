"""The gate: what a file that only the CI names demands of a check, whatever the repository of the bill says.

The gate makes a check stricter, never looser. What it cannot see, it cannot hold: see docs/instellingen.md.
"""

import os
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from kompas_check.check import Check
from kompas_check.draft import Block
from kompas_check.durations import add
from kompas_check.finding import GEMOTIVEERD, DraftReport, Justification, Report
from kompas_check.messages import diagnostic, did_you_mean
from kompas_check.place import Diagnostic, Place
from kompas_check.plan import Plan
from kompas_check.rule import SOFT_FORCES
from kompas_check.settings import (
    GateTerms,
    Reader,
    default_origin,
    entries,
    origin,
    strictness_keys,
    waits_on,
)
from kompas_check.strictness import Setting
from kompas_check.toml_file import Entry, Key, TomlFile
from kompas_check.translation import tr

_MOST = 5  # so many norms are named
_DOSSIER = re.compile(r"\d{5}(?:-.+)?")
_DURATION = re.compile(r"(\d{1,5}) *(dag|dagen|week|weken|maand|maanden|jaar)")
_UNITS = {"dagen": "dag", "weken": "week", "maanden": "maand"}


def keys() -> tuple[Key, ...]:
    """The keys of the file of a gate."""
    return (
        Key("mandatory", "teksten", tr("Normen die altijd worden getoetst, wat er ook wordt overgeslagen. Een * staat voor "
            'alle tekens: "NORM-*", of "*" voor alle normen.'), '["NORM-01", "NORM-02"]'),
        *strictness_keys(),
        Key("max_justifications", "getal", tr("Hoeveel uitkomsten 'gemotiveerd' er in de hele toets mogen zijn. Een uitleg "
            "voor drie normen telt drie keer."), "5"),
        Key("max_justifications_per_draft", "getal", tr("Hetzelfde, voor elk ontwerp apart."), "2"),
        Key("approver", "ja/nee", tr("Bij elke uitleg die geldt staat wie akkoord is ('akkoord'), en dat is een ander dan "
            "wie verantwoordelijk is."), "true"),
        Key("reviewed_within", "tekst", tr("Elke uitleg die geldt, is zo kort geleden voor het laatst bekeken ('laatst "
            "bekeken')."), '"180 dagen"'),
        Key("ignore_reasons", "ja/nee", tr("Elke norm die niet wordt getoetst, is met een reden overgeslagen, ook met --ignore."),
            "true"),
        Key("required", "teksten", tr("Ontwerpen die er moeten zijn: een pad vanaf de map waarin de toets draait, of een "
            "dossiernummer."), '["mijnwet.kompas", "36999"]'),
        Key("minimum_rulebook", "tekst", tr("De oudste versie van de normen waarmee mag worden getoetst."), '"2026.11.23"'),
        Key("today", "ja/nee", tr("De peildatum is vandaag."), "true"),
        Key("baseline", "ja/nee", tr("Of een basis mag laten passeren wat er al was (van verplichte normen mag zij dat nooit)."),
            "false"),
        Key("lock", "ja/nee", tr("Of een slot (kompas.lock) mag bepalen aan welke normen wordt getoetst."), "false"),
    )  # fmt: skip


class Gate(NamedTuple):
    """What a gate demands; *file* has the place of each demand."""

    file: TomlFile
    terms: GateTerms
    required: tuple[Entry, ...]
    reviewed_within: tuple[int, str] | None
    faults: tuple[Diagnostic, ...]

    def get(self, name: str) -> Any:
        """The value of the key *name*, or None."""
        entry = self.file.values.get(name)
        return None if entry is None else entry.value

    def place(self, name: str) -> Place:
        """Where the key *name* stands."""
        return self.file.values[name].place

    def settings(self) -> Iterator[Setting]:
        """What it demands, beside the force and the phase."""
        for key in keys():
            if key.name in ("fail_on", "minimum_phase"):
                continue
            if key.name not in self.file.values:
                yield Setting(key.name, tr("niet gevraagd"), default_origin())
                continue
            value = self.get(key.name)
            if isinstance(value, bool):
                value = tr("ja") if value else tr("nee")
            elif isinstance(value, tuple):
                value = ", ".join(one.value for one in value)
            yield Setting(key.name, str(value), origin(self.place(key.name)))


def read_gate(file: TomlFile, plan: Plan) -> Gate:
    """What *file* demands of checks with *plan*."""
    reader = Reader(plan)
    found = reader.strictness(file)
    mandatory = frozenset(name for entry in entries(file, "mandatory") for name in _mandatory(entry, reader))
    required = []
    for entry in entries(file, "required"):
        if not entry.value.casefold().endswith(".kompas") and not _DOSSIER.fullmatch(entry.value.strip()):
            reader.faults.append(diagnostic("INS-11", entry.place, found=entry.value))
        else:
            required.append(entry)
    duration = None
    within, oldest = file.values.get("reviewed_within"), file.values.get("minimum_rulebook")
    if within is not None:
        match = _DURATION.fullmatch(within.value.strip().casefold())
        if match is None:
            reader.faults.append(diagnostic("INS-12", within.place, found=within.value))
        else:
            duration = int(match[1]), _UNITS.get(match[2], match[2])
    if oldest is not None and _version(oldest.value) is None:
        reader.faults.append(diagnostic("INS-13", oldest.place, found=oldest.value))
    if not file.values and not file.diagnostics:
        reader.faults.append(diagnostic("INS-14", Place(file.path)))
    firm = waits_on(mandatory, plan.rulebook.rules)
    terms = GateTerms(mandatory, firm, found.get("fail_on"), found.get("minimum_phase"))
    return Gate(file, terms, tuple(required), duration, tuple(reader.faults))


def _mandatory(entry: Entry, reader: Reader) -> Iterable[str]:
    """The norms that one entry makes mandatory."""
    name = entry.value.strip()
    if "*" not in name:
        known = reader.id(name, entry.place)
        return () if known is None else (known,)
    pattern = name.casefold().replace("[", "[[]").replace("?", "[?]")
    found = [known for folded, known in reader.known.items() if fnmatchcase(folded, pattern)]
    if not found:
        hint = did_you_mean(name, reader.known.values())
        reader.faults.append(diagnostic("INS-07", entry.place, found=name, hint=hint))
    return found


class GatedCheck(Check):
    """A check of which the report also tells the demands of a gate that are not met."""

    def __init__(
        self, *arguments: Any, gate: Gate, overruled: Mapping[str, Place | None], **others: Any
    ) -> None:
        """*overruled* are the mandatory norms that were left out; see `settings.Settled`."""
        super().__init__(*arguments, **others)
        self.gate = gate
        self.overruled = overruled

    def run(self, paths: Iterable[Path]) -> Report:
        """The report on the draft files *paths*, all checked: what is demanded of the whole is told before them."""
        report = super().run(paths)
        drafts = tuple(map(self.held, report.drafts))
        firm = frozenset(self.plan.rulebook.ids()) if self.gate.get("baseline") is False else report.firm
        return report._replace(
            drafts=drafts, diagnostics=(*report.diagnostics, *self.demands(report, drafts)), firm=firm
        )

    def held(self, draft: DraftReport) -> DraftReport:
        """*draft*, with what is demanded of each of its explanations and is not so."""
        found = list(self.of_draft(draft))
        if not found:
            return draft
        return draft._replace(
            diagnostics=tuple(sorted((*draft.diagnostics, *found), key=lambda one: one.place))
        )

    def of_draft(self, draft: DraftReport) -> Iterator[Diagnostic]:
        """What is demanded of *draft* and its explanations, and is not so."""
        explained = _explained(draft)
        most = self.gate.get("max_justifications_per_draft")
        if most is not None and len(explained) > most:
            lines = sorted(one.line for one in explained)
            yield diagnostic("PRT-02", Place(draft.path, lines[most], 1), found=len(explained), most=most,
                             origin=origin(self.gate.place("max_justifications_per_draft")))  # fmt: skip
        for justification in {one.line: one for one in explained}.values():
            yield from self.of_explanation(justification, draft)

    def of_explanation(self, justification: Justification, draft: DraftReport) -> Iterator[Diagnostic]:
        """What is demanded of one explanation, and is not so."""
        place = partial(_place, draft, justification.line)
        if self.gate.get("approver"):
            asks = origin(self.gate.place("approver"))
            if not _bare(justification.approved_by or ""):
                yield diagnostic("PRT-03", place(), origin=asks)
            elif _same(justification.approved_by or "", justification.responsible):
                yield diagnostic("PRT-04", place("akkoord"), found=justification.approved_by, origin=asks)
        if self.gate.reviewed_within is not None:
            asks, within = origin(self.gate.place("reviewed_within")), self.gate.get("reviewed_within")
            if justification.reviewed is None:
                yield diagnostic("PRT-08", place(), within=within, origin=asks)
            elif add(justification.reviewed, self.gate.reviewed_within) < self.day:
                yield diagnostic("PRT-09", place("laatst bekeken"), found=justification.reviewed, within=within,
                                 day=self.day, origin=asks)  # fmt: skip

    def demands(self, report: Report, drafts: tuple[DraftReport, ...]) -> Iterator[Diagnostic]:
        """What is demanded of the check as a whole, and is not so."""
        gate = self.gate
        most, found = gate.get("max_justifications"), sum(len(_explained(draft)) for draft in drafts)
        if most is not None and found > most:
            yield diagnostic("PRT-01", gate.place("max_justifications"), found=found, most=most)
        yield from self.absent(drafts)
        if gate.get("ignore_reasons"):
            yield from self.unexplained(report)
        current = {rule.id for rule in self.chosen if rule.in_force(self.day)}
        if idle := sorted(gate.terms.mandatory - current):
            yield diagnostic("PRT-10", gate.place("mandatory"), found=", ".join(idle), day=self.day)
        for name, place in sorted(self.overruled.items()):
            mandatory = gate.place("mandatory")
            yield diagnostic("PRT-11", place or mandatory, found=name, origin=origin(mandatory))
        oldest = gate.get("minimum_rulebook")
        if oldest is not None and (_version(report.rulebook_version) or ()) < (_version(oldest) or ()):
            yield diagnostic(
                "PRT-12", gate.place("minimum_rulebook"), found=report.rulebook_version, oldest=oldest
            )
        if gate.get("lock") is False and any(one.code.startswith("SLT") for one in self.plan.diagnostics):
            yield diagnostic("PRT-14", gate.place("lock"))
        if gate.get("today") and self.day != self.today:
            yield diagnostic("PRT-13", gate.place("today"), found=self.day, today=self.today)

    def unexplained(self, report: Report) -> Iterator[Diagnostic]:
        """The norms that are not checked and of which nobody says why: left out, or not among those that were chosen."""
        explained = {name for name, reason in report.ignored if reason is not None}
        bare = [
            name for name in self.plan.rulebook.ids() if name not in self.chosen_ids and name not in explained
        ]
        if bare:
            shown = ", ".join(bare[:_MOST])
            if len(bare) > _MOST:
                shown += tr(" en nog {number}", number=len(bare) - _MOST)
            yield diagnostic("PRT-07", self.gate.place("ignore_reasons"), found=shown, example=bare[0])

    def absent(self, drafts: tuple[DraftReport, ...]) -> Iterator[Diagnostic]:
        """The drafts that must be there and are not, or cannot be read."""
        by_path = {os.path.realpath(draft.path): draft for draft in drafts}
        dossiers = {number: draft for draft in drafts if (number := _dossier(draft)) is not None}
        names: dict[str, str] = {}
        for entry in self.gate.required:
            wanted = entry.value.strip()
            is_path = wanted.casefold().endswith(".kompas")
            real = os.path.realpath(wanted)
            draft = by_path.get(real) if is_path else dossiers.get(wanted.casefold())
            if is_path and names.setdefault(real, os.path.normpath(wanted)) != os.path.normpath(wanted):
                draft = None  # two of the drafts that must be there are links to one file
            if draft is not None and draft.kind is not None:
                continue
            if draft is not None:
                yield diagnostic("PRT-06", entry.place, found=wanted)
            elif is_path:
                hint = did_you_mean(wanted, [one.path for one in drafts])
                yield diagnostic(
                    "PRT-05", entry.place, found=tr("het ontwerp '{path}'", path=wanted), hint=hint
                )
            else:
                yield diagnostic("PRT-05", entry.place, hint=did_you_mean(wanted, dossiers),
                                 found=tr("een ontwerp met dossier {number}", number=wanted))  # fmt: skip


def _explained(draft: DraftReport) -> list[Justification]:
    """The explanation of each deviation from a norm that binds, once for each."""
    return [
        found.justification
        for found in draft.findings
        if found.outcome == GEMOTIVEERD
        and found.justification is not None
        and found.rule.force not in SOFT_FORCES
    ]


def _dossier(draft: DraftReport) -> str | None:
    """The number of the dossier that *draft* says it is of."""
    value = draft.ontwerp.head.get("dossier") if draft.ontwerp is not None else None
    return str(value.data).casefold() if value is not None and value.kind == "tekst" else None


def _place(draft: DraftReport, line: int, name: str | None = None) -> Place:
    """Where the explanation at *line* gives the property *name*, else where its block begins."""
    blocks: tuple[Block, ...] = draft.ontwerp.all("afwijking") if draft.ontwerp is not None else ()
    for block in blocks:
        if block.place.line == line:
            value = block.get(name) if name is not None else None
            return value.place if value is not None else block.place
    return Place(draft.path, line, 1)


def _same(one: str, other: str) -> bool:
    """Whether two names are of the same person or body: capitals, accents, spaces and punctuation aside."""
    return _bare(one) == _bare(other)


def _bare(name: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKD", name).casefold() if sign.isalnum())


def _version(text: str) -> tuple[int, ...] | None:
    """A version like 2026.11.23 in a form that compares."""
    return tuple(map(int, text.strip().split("."))) if re.fullmatch(r"\s*\d+(?:\.\d+)*\s*", text) else None
