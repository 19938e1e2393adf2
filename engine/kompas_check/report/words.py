"""The sentences that every format uses to say what was found."""

import re
from collections import Counter
from hashlib import sha256
from typing import NamedTuple

from kompas_check.finding import AFWIJKING, NVT, ONBEKEND, OUTCOMES, VOLDAAN, DraftReport, Finding, Report
from kompas_check.place import Diagnostic
from kompas_check.rule import SOFT_FORCES, Line

CHANGES = {
    "vervallen": "deze norm vervalt naar verwachting",
    "invoeren": "deze norm wordt naar verwachting ingevoerd",
}


def message(found: Finding) -> str:
    """What was found, as a fact: never a verdict on the draft."""
    why = next((verdict.why for verdict in found.verdicts if verdict.why is not None), None)
    if found.raw == NVT or why is None:
        return found.reason
    norm = sentence(why.line)
    if found.raw == AFWIJKING and why.line.tests == (("verboden",),):
        return "dit staat in het ontwerp; volgens de norm is dat niet toegestaan"
    if found.raw == AFWIJKING:
        return f"{why.found}; de norm vraagt: {norm}"
    if found.raw == ONBEKEND:
        asked = ", ".join(found.missing) or norm
        return f"het ontwerp zegt niet genoeg; nodig is: {asked}"
    if found.raw == VOLDAAN:
        return f"{norm}: {why.found}" if why.found else norm
    return found.reason


def sentence(line: Line) -> str:
    """A sentence of a rule as its author wrote it."""
    text = line.text if line.keyword != "Maar" else f"dat geldt niet als {line.text}"
    return f"{line.keyword} {text}"


def announcement(found: Finding) -> str | None:
    """What was announced about the rule, when, and where; and that the norm still holds."""
    announced = found.rule.announcement
    if announced is None:
        return None
    expected = f" (beoogd: {announced.expected})" if announced.expected else ""
    state = "zij geldt nog" if announced.change == "vervallen" else (
        f"zij geldt nog niet (kracht straks: {found.rule.becomes})")  # fmt: skip
    return f"{CHANGES[announced.change]}{expected}; {state}. Bron: {announced.source}"


# What a sentence found where the file says nothing.
NOTHING = frozenset({"niet ingevuld", "geen datum bekend", "niet vastgelegd", "onbekend", ""})


class Missing(NamedTuple):
    """A fact that the draft file does not give (or not in a form that decides), and its rules."""

    fact: str
    where: str
    now: str
    rules: tuple[str, ...]


def missing_facts(findings: list[Finding]) -> list[Missing]:
    """One entry for each missing fact, those that decide most first."""
    rules: dict[str, dict[str, None]] = {}
    now: dict[str, str] = {}
    for found in findings:
        for fact in found.missing:
            rules.setdefault(fact, {})[found.rule.id] = None
        for look in (look for verdict in found.verdicts for look in verdict.looked):
            if look.truth is None and look.line.keyword != "Gegeven" and look.found not in NOTHING:
                now.update(dict.fromkeys(look.missing[:1], look.found))
    entries = [Missing(fact, how_to_fill(fact), now.get(fact, ""), tuple(ids)) for fact, ids in rules.items()]
    return sorted(entries, key=lambda entry: -len(entry.rules))


def how_to_fill(fact: str) -> str:
    """Where in the draft file a missing fact belongs: `'verandering' onder 'Raakt gemeenten'`."""
    block, dot, name = _split(fact)
    if not dot:
        return fact
    kind, _, label = block.partition(" ")
    if name == "bevestiging":
        return f"de bevestiging van '{kind.capitalize()} {label}' (haal het vraagteken weg)"
    if block in ("raakt", "bepaling"):
        head = block.capitalize()
        return f"'{head} {name}' of '{head} niet: {name}'" if block == "raakt" else (
            f"een Bepaling van soort '{name}', of 'Bepaling niet: {name}'")  # fmt: skip
    if block == "stap":
        return f"'Stap {name}' of 'Stap niet: {name}'"
    if block == "ontwerp":
        return f"'{name}' onder de kop van het ontwerp"
    return f"'{name}' onder '{' '.join(filter(None, (kind.capitalize(), label)))}'"


def _split(fact: str) -> tuple[str, str, str]:
    """Block and property of a missing fact; a label may hold dots (`bepaling art. 4.soort`)."""
    match = re.fullmatch(r"(.+)\.([^.\d][^.]*)", fact)
    return (match[1], ".", match[2]) if match else (fact, "", "")


def fingerprint(found: Finding, draft: DraftReport) -> str:
    """Names a finding in every run of the same draft: never depends on line numbers."""
    text = "\n".join((found.rule.id, found.subject or "", draft.identity))
    return sha256(text.encode()).hexdigest()[:16]


def summary(report: Report) -> dict[str, int]:
    """How often each outcome occurs (norms of force advies and voornemen too), and what fails."""
    counts = Counter(found.outcome for draft in report.drafts for found in draft.findings)
    failing = sum(found.fails for draft in report.drafts for found in draft.findings)
    return {**{outcome: counts[outcome] for outcome in OUTCOMES}, "failing": failing}


def is_soft(found: Finding) -> bool:
    """Whether the rule is advice or an intention: reported, but never a failure."""
    return found.rule.force in SOFT_FORCES


def exit_code(report: Report) -> int:
    """0 nothing fails, 1 a failing outcome or a fault in a justification, 2 a faulty file."""
    found = [*report.diagnostics, *(d for draft in report.drafts for d in draft.diagnostics)]
    errors = [diagnostic for diagnostic in found if diagnostic.severity == "error"]
    if any(_breaks(diagnostic) for diagnostic in errors):
        return 2
    return 1 if errors or any(f.fails for draft in report.drafts for f in draft.findings) else 0


def _breaks(diagnostic: Diagnostic) -> bool:
    """Whether a fault is one of the file (2), not of a justification (1)."""
    return not diagnostic.code.startswith("MOT") or diagnostic.code == "MOT-01"
