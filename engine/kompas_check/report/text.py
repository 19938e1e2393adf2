"""The report for people: what to do now, what later, what is explained."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

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
    Report,
)
from kompas_check.place import Diagnostic
from kompas_check.report.formats import Wishes
from kompas_check.report.layout import Style, fill, joined
from kompas_check.report.missing import missing_groups, missing_lines
from kompas_check.report.words import Tally, announcement, hints, kept, message, named
from kompas_check.rule import FORCES, SOFT_FORCES
from kompas_check.translation import tr
from kompas_check.version import VERSION

_UNSAID = "Nog niet te zeggen"
_HELP = "Wat een norm vraagt: kompas-check explain NUMMER. Alles met titel: --verbose."
_MARKS = {True: "ja", False: "nee", None: "onbekend"}
_WORDS = {"error": "fout", "warning": "let op", "note": "ter info"}


def render(report: Report, tally: Tally, wishes: Wishes) -> Iterator[str]:
    """The report as text of 80 columns. *verbose* shows every norm, *trace* every sentence, *quiet* little."""
    if wishes.quiet:
        from kompas_check.report import brief  # noqa: PLC0415

        yield from brief.render(report, colour=wishes.colour)
        return
    style = Style(colour=wishes.colour)
    lines = [
        f"kompas-check {VERSION} · peildatum {report.peildatum.isoformat()} · {rulebook_words(report)}",
        *(() if wishes.verbose else (_HELP,)),
        *run_lines(report, style),
    ]
    yield joined(lines)
    for draft in report.drafts:
        yield joined(["", *_draft(draft, style, verbose=wishes.verbose, trace=wishes.trace)])
    if tally.drafts > 1:
        yield joined(["", *_total(tally)])


def rulebook_words(report: Report) -> str:
    """The rules that were used."""
    return f"regels {report.rulebook_version} ({report.rulebook_size} normen)"


def run_lines(report: Report, style: Style) -> Iterator[str]:
    """What holds for the whole run: rules that were left out, and what is wrong in rules."""
    if report.ignored:
        yield from fill(f"Niet getoetst (--ignore): {', '.join(rule for rule, _ in report.ignored)}", 0)
    if report.diagnostics:
        wrong = any(found.severity == "error" for found in report.diagnostics)
        yield from ("", style("FOUTEN IN DE REGELS" if wrong else "WAT OPVALT IN DE REGELS", "bold"))
        for found in report.diagnostics:
            yield from diagnostic_lines(found, style)


def diagnostic_lines(found: Diagnostic, style: Style) -> list[str]:
    """One message about a file: place, seriousness, text."""
    word = _WORDS[found.severity]
    colour = {"error": "red", "warning": "yellow", "note": "dim"}[found.severity]
    first, *rest = fill(f"{found.place}: {word} {found.code}: {found.message}", 2, 6)
    return [first.replace(f" {word} ", f" {style(word, colour)} ", 1), *rest]


def _draft(draft: DraftReport, style: Style, *, verbose: bool, trace: bool) -> list[str]:
    lines: list[str] = []
    lines += draft_head(draft, style)
    if draft.kind is not None:
        lines.append(f"Fase: {draft.phase or 'onbekend'}")
    problems = [found for found in draft.diagnostics if found.severity != "note"]
    notes = [found for found in draft.diagnostics if found.severity == "note"]
    collisions = [found for found in notes if found.code.startswith("BOT")]
    notes = [found for found in notes if found not in collisions]
    if problems:
        lines += ("", style("IN HET BESTAND", "bold"))
        for problem in problems:
            lines += diagnostic_lines(problem, style)
    hard: dict[str, list[Finding]] = {}
    soft: dict[str, list[Finding]] = {}
    for found in draft.findings:
        kind = soft if found.rule.force in SOFT_FORCES else hard
        if found.outcome in kind:
            kind[found.outcome].append(found)
        else:
            kind[found.outcome] = [found]
    deviations, unknown = hard.get(AFWIJKING, []), hard.get(ONBEKEND, [])
    if deviations:
        deviations.sort(key=_strength)
        lines += ("", style(f"NU: AFWIJKINGEN ({_by_force(deviations)})", "bold"))
        told = ""
        for found in deviations:
            lines += ("", *_finding(found, style, trace=trace, again=found.rule.id == told))
            told = found.rule.id
    if unknown:
        groups = missing_groups(unknown)
        norms = named(list(dict.fromkeys([found.rule.id for found in unknown])))
        facts = sum(len(group.labels) * len(group.facts) for group in groups)
        lines += ("", style(f"NU: GEGEVENS DIE ONTBREKEN ({facts})", "bold"))
        lines += fill(f"Over {norms} is nog niets te zeggen. Vul per blok in wat u weet; achter elk "
                      "gegeven staan de normen waarover het beslist.", 0)  # fmt: skip
        lines += missing_lines(groups, style)
        if trace:
            for found in unknown:
                lines += ("", *_finding(found, style, trace=True))
    explained = hard.get(GEMOTIVEERD, []) + soft.get(GEMOTIVEERD, [])
    if explained:
        lines += ("", style(f"UITGELEGD ({len(explained)})", "bold"))
        for found in explained:
            lines += ("", *_explained(found, style))
    later = hard.get(LATER)
    if later:
        lines += ("", style(f"LATER ({len(later)})", "bold"))
        lines += _later(later, draft.phases, verbose=verbose)
    unbinding = [found for outcome in (AFWIJKING, ONBEKEND, LATER) for found in soft.get(outcome, ())]
    if unbinding:
        lines += ("", style("ADVIEZEN EN VOORNEMENS (tellen niet mee)", "bold"))
        lines += _soft(unbinding, verbose=verbose, trace=trace)
    if collisions:
        lines += ("", style("NORMEN DIE LIJKEN TE BOTSEN", "bold"))
        for collision in collisions:
            lines += diagnostic_lines(collision, style)
    if verbose:
        lines += _rest(draft.findings, style, trace=trace)
    if notes:
        lines += ("", style("TER INFORMATIE", "bold"))
        for note in notes:
            lines += diagnostic_lines(note, style)
    lines += ("", *_summary(draft, _sizes(hard), _sizes(soft), style))
    return lines


def draft_head(draft: DraftReport, style: Style) -> Iterator[str]:
    """The path of a draft, its kind and its title."""
    yield style(draft.path, "bold")
    if draft.kind is not None:
        yield from fill(f"{draft.kind[0].upper()}{draft.kind[1:]}: {draft.title}", 0, 2)


def _strength(found: Finding) -> int:
    return FORCES.index(found.rule.force)


def _by_force(findings: list[Finding]) -> str:
    """How many there are of each force: `5: 2 wet, 3 beleid`."""
    counted = Counter([found.rule.force for found in findings])
    parts = [f"{counted[force]} {force}" for force in FORCES if counted[force]]
    return f"{len(findings)}: {', '.join(parts)}" if len(parts) > 1 else parts[0]


def title(found: Finding) -> str:
    """The norm and whom or what it is about."""
    return kept(found, "title", _title)


def _title(found: Finding) -> str:
    about = found.subject
    if about is None and found.raw == ONBEKEND:
        facts = (fact.partition(".") for fact in found.missing)
        about = ", ".join(f"{word}?" for block, _, word in facts if block in ("raakt", "bepaling"))
    return f"{found.rule.id} [{about}] {found.rule.title}" if about else f"{found.rule.id} {found.rule.title}"


def _finding(found: Finding, style: Style, *, trace: bool, again: bool = False) -> Iterator[str]:
    """*again* tells that the same norm was just told of another subject."""
    rule = found.rule
    first, *rest = fill(title(found), 2, 4)
    yield style(first, "red") if found.fails else first
    yield from rest
    yield from fill(f"{found.outcome} · {rule.force} · in orde vóór: {found.due} · {found.place}", 4)
    yield from fill(f"Gevonden: {message(found)}", 4, 6)
    for hint in hints(found):
        yield from fill(f"Uitzondering die misschien geldt: {hint}", 4, 6)
    if again:
        block = f" (blok '{_head(found)}')" if found.may_depart else ""
        yield from fill(f"Bron, voldoen en afwijken: zie hierboven{block}", 4, 6)
    else:
        yield from norm_lines(found)
    if trace:
        yield from trace_lines(found)


def norm_lines(found: Finding) -> Iterator[str]:
    """The sources of a norm and, of a deviation, how to comply and how to explain it."""
    rule = found.rule
    for source in rule.sources:
        yield from fill(f"Bron: {source.text}", 4, 6)
    if not rule.verified:
        yield from fill("Deze bron is niet uit de eerste hand gelezen (geverifieerd: nee).", 4, 6)
    announced = announcement(found)
    if announced:
        yield from fill(f"Aangekondigd: {announced}", 4, 6)
    if found.outcome == AFWIJKING:
        if rule.comply:
            yield from fill(f"Voldoen: {rule.comply}", 4, 6)
        if found.may_depart:
            how = rule.depart or "leg uit waarom"
            yield from fill(f"Afwijken: {how}; schrijf een blok '{_head(found)}'", 4, 6)
        else:
            yield from fill("Afwijken kan niet: dit is een wettelijke eis.", 4, 6)


def _head(found: Finding) -> str:
    return f"Afwijking {found.rule.id}" + (f" voor {found.subject}" if found.subject else "")


def trace_lines(found: Finding) -> Iterator[str]:
    """Every sentence that was asked, with its value and its place."""
    for verdict in found.verdicts:
        name = verdict.scenario or "zonder scenario"
        yield from fill(f"Scenario: {name} → {verdict.outcome}", 4, 6)
        if not verdict.looked:
            yield from fill(verdict.reason, 6, 8)
        for look in verdict.looked:
            where = f" (regel {look.place.line})" if look.place is not None else ""
            yield from fill(f"{look.line.sentence}: {_MARKS[look.truth]} — {look.found}{where}", 6, 8)


def _explained(found: Finding, style: Style) -> Iterator[str]:
    reasons = found.justification
    first, *rest = fill(title(found), 2, 4)
    yield style(first, "green")
    yield from rest
    if reasons is None:
        return
    yield from fill(f"{found.rule.force} · in orde vóór: {found.due} · {found.place}", 4)
    yield from fill(f"Reden: {reasons.reason}", 4, 6)
    until = f", geldig tot en met {reasons.valid_until}" if reasons.valid_until else ""
    yield from fill(f"Door {reasons.responsible} op {reasons.made_on}{until} (regel {reasons.line})", 4, 6)
    if reasons.approved_by:
        yield from fill(tr("Akkoord: {name}", name=reasons.approved_by), 4, 6)
    if reasons.reviewed:
        yield from fill(tr("Laatst bekeken: {day}", day=reasons.reviewed), 4, 6)
    if reasons.reference:
        yield from fill(f"Vindplaats: {reasons.reference}", 4, 6)
    if found.rule.force == "wet" and found.rule.depart:
        yield from fill(f"Afwijken van deze wettelijke eis: {found.rule.depart}", 4, 6)
    if reasons.anticipates:
        yield from fill(f"Loopt vooruit op een aangekondigde wijziging: {reasons.anticipates}", 4, 6)
    announced = announcement(found)
    if announced:
        yield from fill(f"Aangekondigd: {announced}", 4, 6)


def _later(findings: list[Finding], order: tuple[str, ...], *, verbose: bool) -> list[str]:
    """What is not due yet, by the phase in which it is: what is to be done, what cannot be said yet."""
    lines: list[str] = []
    phases: dict[str, list[Finding]] = {}
    for found in findings:
        if found.due in phases:
            phases[found.due].append(found)
        else:
            phases[found.due] = [found]
    ranked = sorted(phases.items(), key=lambda entry: order.index(entry[0]) if entry[0] in order else -1)
    for phase, members in ranked:
        lines.append(f"  Vóór de fase {phase}:")
        if verbose:
            for found in members:
                lines += (*fill(title(found), 4, 6), *fill(message(found), 6, 8))
            continue
        certain, unsaid = _split(members)
        for found in certain:
            lines += fill(title(found), 4, 6)
        if unsaid:
            lines += fill(f"{_UNSAID}: {', '.join(unsaid)}", 4, 6)
    return lines


def _split(findings: Iterable[Finding]) -> tuple[list[Finding], list[str]]:
    """The findings that say something, and the norms of which nothing can be said yet."""
    certain = [found for found in findings if found.raw != ONBEKEND]
    unsaid = dict.fromkeys([found.rule.id for found in findings if found.raw == ONBEKEND])
    return certain, list(unsaid)


def _soft(findings: list[Finding], *, verbose: bool, trace: bool) -> list[str]:
    """What does not count; of norms of which nothing can be said yet only the names, by their force."""
    lines: list[str] = []
    certain, _ = (findings, []) if verbose or trace else _split(findings)
    for found in certain:
        lines += kept(found, f"soft {found.outcome}", _soft_lines)
        if trace:
            lines += trace_lines(found)
    if verbose or trace:
        return lines
    for force in SOFT_FORCES:
        _, unsaid = _split([found for found in findings if found.rule.force == force])
        if unsaid:
            lines += fill(f"{_UNSAID} ({force}): {', '.join(unsaid)}", 2, 4)
    return lines


def _soft_lines(found: Finding) -> list[str]:
    announced = announcement(found)
    return [
        *fill(f"{title(found)} ({found.rule.force}: {found.outcome})", 2, 4),
        *fill(message(found), 4, 6),
        *(fill(f"Aangekondigd: {announced}", 4, 6) if announced else ()),
    ]


def _rest(findings: Iterable[Finding], style: Style, *, trace: bool) -> Iterator[str]:
    names = {VOLDAAN: "VOLDAAN", NVT: "NIET VAN TOEPASSING"}
    for outcome, heading in names.items():
        members = [found for found in findings if found.outcome == outcome]
        if members:
            yield from ("", style(f"{heading} ({len(members)})", "bold"))
            for found in members:
                yield from fill(title(found), 2, 4)
                yield from fill(f"{message(found)} (regel {found.place.line})", 4, 6)
                if trace:
                    yield from trace_lines(found)


def counts(counted: Mapping[str, int]) -> str:
    """How often each outcome occurs: `2 afwijking · 3 onbekend`."""
    return " · ".join(f"{counted[outcome]} {outcome}" for outcome in OUTCOMES if counted.get(outcome))


def _sizes(findings: Mapping[str, list[Finding]]) -> dict[str, int]:
    return {outcome: len(members) for outcome, members in findings.items()}


def _summary(draft: DraftReport, hard: Mapping[str, int], soft: Mapping[str, int], style: Style) -> list[str]:
    """*hard* and *soft* tell how often each outcome occurs, of norms that bind and of those that do not."""
    lines: list[str] = []
    failing = sum(hard.get(outcome, 0) for outcome in FAILING)
    errors = sum(found.severity == "error" for found in draft.diagnostics)
    if draft.findings:
        lines += fill(f"Samenvatting: {counts(hard) or 'geen normen getoetst'}", 0, 2)
        if soft:
            lines += fill(f"Adviezen en voornemens: {counts(soft)}", 0, 2)
    parts = []
    if errors:
        parts.append(f"{errors} {'fout' if errors == 1 else 'fouten'} in het bestand")
    if failing:
        parts.append(
            f"{failing} {'punt dat' if failing == 1 else 'punten die'} nu aandacht {'vraagt' if failing == 1 else 'vragen'}"
        )
    if parts:
        lines.append(style("Niet in orde: " + " en ".join(parts) + ".", "red"))
    elif draft.findings:
        lines.append(style("In orde voor deze fase.", "green"))
    return lines


def _total(tally: Tally) -> Iterator[str]:
    counted = counts(tally.outcomes)
    yield from fill(f"Samen: {tally.drafts} ontwerpen, waarvan {tally.wrong} niet in orde; {counted}", 0, 2)
