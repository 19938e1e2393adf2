"""The sentences that every format uses to say what was found."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from kompas_check.finding import (
    AFWIJKING,
    FAILING,
    GEMOTIVEERD,
    LATER,
    NVT,
    ONBEKEND,
    OUTCOMES,
    VOLDAAN,
    DraftReport,
    Finding,
    fingerprint_of,
)
from kompas_check.messages import breaks_file
from kompas_check.place import Diagnostic
from kompas_check.report.layout import fill
from kompas_check.rule import FORCES, SOFT_FORCES, Announcement, Rule
from kompas_check.translation import DUTCH, language, tr, tr_later, tr_n

_Text = TypeVar("_Text")
_CHANGES = {
    "vervallen": tr_later("deze norm vervalt naar verwachting"),
    "invoeren": tr_later("deze norm wordt naar verwachting ingevoerd"),
}
# What the terms of the contract mean: told to a reader of another language, who meets the terms in Dutch.
_OUTCOMES = {
    VOLDAAN: tr_later("er is aan voldaan"),
    AFWIJKING: tr_later("er is niet aan voldaan"),
    GEMOTIVEERD: tr_later("afgeweken, met een geldige uitleg"),
    ONBEKEND: tr_later("het ontwerp zegt niet genoeg"),
    LATER: tr_later("nog niet aan de orde"),
    NVT: tr_later("niet van toepassing"),
}
_FORCES = {
    "wet": tr_later("wettelijke eis"),
    "aanwijzing": tr_later("Aanwijzingen voor de regelgeving"),
    "beleid": tr_later("kabinetsbeleid"),
    "advies": tr_later("goed gebruik"),
    "voornemen": tr_later("aangekondigd, nog zonder rechtsgevolg"),
}


def outcome_word(outcome: str) -> str:
    """The name of an outcome; in another language with what it means."""
    return outcome if language() == DUTCH else f"{outcome} ({tr(_OUTCOMES[outcome])})"


def force_word(force: str) -> str:
    """The name of a force; in another language with what it means."""
    return force if language() == DUTCH else f"{force} ({tr(_FORCES[force])})"


def glossary() -> tuple[str, ...]:
    """For a reader of another language: what the Dutch names of forces mean, in lines of 80 columns."""
    if language() == DUTCH:
        return ()
    return fill(tr("De kracht van een norm: {forces}.", forces=", ".join(map(force_word, FORCES))), 0)


def change_word(announced: Announcement) -> str:
    """What was announced to happen to a norm."""
    return tr(_CHANGES[announced.change])


def kept(found: Finding, name: str, say: Callable[[Finding], _Text]) -> _Text:
    """What *say* says of *found*; said once for all findings that came out alike (see `Explanation.texts`)."""
    texts = found.explanation.texts
    if texts is None:
        return say(found)
    text: _Text | None = texts.get(name)
    if text is None:
        text = texts[name] = say(found)
    return text


def message(found: Finding) -> str:
    """What was found, as a fact: never a verdict on the draft."""
    return kept(found, "message", _message)


def hints(found: Finding) -> tuple[str, ...]:
    """The exceptions that may hold but are not known to."""
    return kept(found, "hints", _hints)


def _hints(found: Finding) -> tuple[str, ...]:
    return tuple(dict.fromkeys(hint for verdict in found.decisive for hint in verdict.hints))


def _message(found: Finding) -> str:
    if found.raw == ONBEKEND and (asked := ", ".join(found.missing)):
        return tr("het ontwerp zegt niet genoeg; nodig is: {needed}", needed=asked)
    why = next((verdict.why for verdict in found.decisive if verdict.why is not None), None)
    if found.raw == NVT or why is None:
        return found.reason
    norm = why.line.sentence
    if found.raw == AFWIJKING and why.line.tests == (("verboden",),):
        return tr("dit staat in het ontwerp; volgens de norm is dat niet toegestaan")
    if found.raw == AFWIJKING:
        return tr("{found}; de norm vraagt: {norm}", found=why.found, norm=norm)
    if found.raw == ONBEKEND:
        return tr("het ontwerp zegt niet genoeg; nodig is: {needed}", needed=norm)
    if found.raw == VOLDAAN:
        return f"{norm}: {why.found}" if why.found else norm
    return found.reason


def announcement(found: Finding) -> str | None:
    """What was announced about the rule, when, and where; and that the norm still holds."""
    announced = found.rule.announcement
    if announced is None:
        return None
    what = change_word(announced)
    if announced.expected:
        what = tr("{change} (beoogd: {expected})", change=what, expected=announced.expected)
    if announced.change == "vervallen":
        return tr("{change}; zij geldt nog. Bron: {source}", change=what, source=announced.source)
    return tr("{change}; zij geldt nog niet (kracht straks: {force}). Bron: {source}",
              change=what, force=found.rule.becomes, source=announced.source)  # fmt: skip


def fingerprint(found: Finding, draft: DraftReport) -> str:
    """Names a finding in every run of the same draft: never depends on line numbers."""
    return fingerprint_of(found.rule.id, found.subject, draft.identity)


class Tally:
    """What a run amounts to, counted while its drafts pass by: how often, and whether all is well."""

    def __init__(self, diagnostics: Iterable[Diagnostic] = ()) -> None:
        self.outcomes: Counter[str] = Counter()
        self.failing = self.drafts = self.wrong = 0
        self._codes = {_severity(found) for found in diagnostics}

    def counted(self, drafts: Iterable[DraftReport]) -> Iterator[DraftReport]:
        """*drafts*, each counted before it is passed on."""
        for draft in drafts:
            self.add(draft)
            yield draft

    def add(self, draft: DraftReport) -> None:
        """Count *draft* in."""
        counted = Counter([(found.outcome, found.rule.force, found.excused) for found in draft.findings])
        failing = 0
        for (outcome, force, excused), times in counted.items():
            self.outcomes[outcome] += times
            failing += times if outcome in FAILING and force not in SOFT_FORCES and excused is None else 0
        code = max((_severity(found) for found in draft.diagnostics), default=0)
        self.failing += failing
        self.drafts += 1
        self.wrong += bool(failing or code)
        self._codes |= {code, min(failing, 1)}

    def summary(self) -> dict[str, int]:
        """How often each outcome occurs (norms of force advies and voornemen too), and what fails."""
        return {**{outcome: self.outcomes[outcome] for outcome in OUTCOMES}, "failing": self.failing}

    @property
    def exit_code(self) -> int:
        """0 nothing fails, 1 a failing outcome or a fault in a justification, 2 a faulty file."""
        return max(self._codes, default=0)


def _severity(found: Diagnostic) -> int:
    """The exit code that a diagnostic asks for: a fault of the file (2), of a justification (1)."""
    return (2 if breaks_file(found) else 1) if found.severity == "error" else 0


def named(norms: Sequence[str], most: int = 8) -> str:
    """The norms by name where they are *most* at most, else how many they are."""
    if len(norms) <= most:
        return ", ".join(norms)
    return tr_n("{number} norm", "{number} normen", len(norms))


def other_phases(rule: Rule) -> list[str]:
    """The kinds of draft for which another phase goes than `rule.due`, with that phase."""
    kinds: dict[str, list[str]] = {}
    for kind, phase in rule.due_for:
        kinds.setdefault(phase, []).append(kind)
    return [f"{', '.join(named)}: {phase}" for phase, named in kinds.items()]
