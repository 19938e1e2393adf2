"""The report for people: what to do now, what later, what is explained."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kompas_check.finding import (
    AFWIJKING,
    DREMPEL,
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
from kompas_check.report.words import Tally, announcement, glossary, hints, kept, message, named, outcome_word
from kompas_check.rule import FORCES, SOFT_FORCES
from kompas_check.translation import tr, tr_later, tr_n
from kompas_check.version import VERSION

_MARKS = {True: tr_later("ja"), False: tr_later("nee"), None: tr_later("onbekend")}
_WORDS = {"error": tr_later("fout"), "warning": tr_later("let op"), "note": tr_later("ter info")}


def render(report: Report, tally: Tally, wishes: Wishes) -> Iterator[str]:
    """The report as text of 80 columns. *verbose* shows every norm, *trace* every sentence, *quiet* little."""
    if wishes.quiet:
        from kompas_check.report import brief  # noqa: PLC0415

        yield from brief.render(report, colour=wishes.colour)
        return
    style = Style(colour=wishes.colour)
    lines = [
        tr("kompas-check {version} · peildatum {day} · {rules}",
           version=VERSION, day=report.peildatum.isoformat(), rules=rulebook_words(report)),
        *(() if wishes.verbose else (tr("Wat een norm vraagt: kompas-check explain NUMMER. Alles met titel: --verbose."),)),
        *glossary(),
        *run_lines(report, style),
    ]  # fmt: skip
    yield joined(lines)
    lenient = any(setting.name == "fail_on" for setting in report.settings)
    for draft in report.drafts:
        found = _draft(draft, style, verbose=wishes.verbose, trace=wishes.trace, lenient=lenient,
                       baseline=report.baseline is not None)  # fmt: skip
        yield joined(["", *found])
    if not tally.drafts:
        yield joined(["", tr("Er is niets getoetst: herstel eerst wat hierboven staat.")])
    if tally.drafts > 1:
        yield joined(["", *_total(tally)])
    if report.baseline is not None:
        from kompas_check.report.baseline import standing_lines  # noqa: PLC0415 - only where there is one

        yield joined(["", *standing_lines(report.baseline())])


def rulebook_words(report: Report) -> str:
    """The rules that were used."""
    return tr_n("regels {version} ({number} norm)", "regels {version} ({number} normen)",
                report.rulebook_size, version=report.rulebook_version)  # fmt: skip


def run_lines(report: Report, style: Style) -> Iterator[str]:
    """What holds for the whole run: rules that were left out, what was set, and what is wrong with it or with rules."""
    bare = [rule for rule, reason in report.ignored if reason is None]
    if bare:
        yield from fill(tr("Niet getoetst (--ignore): {norms}", norms=", ".join(bare)), 0)
    for rule, reason in report.ignored:
        if reason is not None:
            yield from fill(tr("Niet getoetst: {norm}, omdat: {reason}", norm=rule, reason=reason), 0, 2)
    if report.settings:
        said = [f"{setting.name} = {setting.value} ({setting.origin})" for setting in report.settings]
        yield from fill(tr("Ingesteld: {settings}", settings="; ".join(said)), 0, 2)
    for heading, diagnostics in _by_file(report.diagnostics):
        yield from ("", style(heading, "bold"))
        for found in diagnostics:
            yield from diagnostic_lines(found, style)


def _by_file(diagnostics: Iterable[Diagnostic]) -> Iterator[tuple[str, list[Diagnostic]]]:
    """The messages that are about no draft, with a heading for what they are about."""
    families: dict[str, list[Diagnostic]] = {"INS": [], "PRT": [], "BAS": [], "SLT": [], "": []}
    for found in diagnostics:
        families.get(found.code[:3], families[""]).append(found)
    for family, members in families.items():
        if members:
            yield _heading(family, wrong=any(found.severity == "error" for found in members)), members


def _heading(family: str, *, wrong: bool) -> str:
    match family:
        case "INS":
            return tr("FOUTEN IN DE INSTELLINGEN")
        case "PRT":
            return tr("EISEN VAN DE POORT") if wrong else tr("DE POORT")
        case "BAS":
            return tr("FOUTEN IN DE BASIS") if wrong else tr("DE BASIS")
        case "SLT":
            return tr("FOUTEN IN HET SLOT OP DE NORMEN") if wrong else tr("HET SLOT OP DE NORMEN")
    return tr("FOUTEN IN DE REGELS") if wrong else tr("WAT OPVALT IN DE REGELS")


def diagnostic_lines(found: Diagnostic, style: Style) -> list[str]:
    """One message about a file: place, seriousness, text."""
    word = tr(_WORDS[found.severity])
    colour = {"error": "red", "warning": "yellow", "note": "dim"}[found.severity]
    first, *rest = fill(f"{found.place}: {word} {found.code}: {found.message}", 2, 6)
    return [first.replace(f" {word} ", f" {style(word, colour)} ", 1), *rest]


def _draft(
    draft: DraftReport,
    style: Style,
    *,
    verbose: bool,
    trace: bool,
    lenient: bool = False,
    baseline: bool = False,
) -> list[str]:
    """*lenient* tells that there is a threshold, below which findings do not count; *baseline* that there is one."""
    lines: list[str] = []
    lines += draft_head(draft, style)
    if draft.kind is not None:
        lines.append(tr("Fase: {phase}", phase=draft.phase or tr("onbekend")))
    if draft.floor is not None:
        lines.append(
            tr("Getoetst alsof het ontwerp in de fase {phase} is (minimum_phase)", phase=draft.floor)
        )
    problems = [found for found in draft.diagnostics if found.severity != "note"]
    notes = [found for found in draft.diagnostics if found.severity == "note"]
    collisions = [found for found in notes if found.code.startswith("BOT")]
    notes = [found for found in notes if found not in collisions]
    if problems:
        lines += ("", style(tr("IN HET BESTAND"), "bold"))
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
    passed = _below(hard) if lenient else []
    accepted: list[Finding] = []
    if baseline:
        from kompas_check.report.baseline import accepted_lines, taken_out  # noqa: PLC0415

        accepted = taken_out(hard)
    deviations, unknown = hard.get(AFWIJKING, []), hard.get(ONBEKEND, [])
    if deviations:
        deviations.sort(key=_strength)
        lines += ("", style(tr("NU: AFWIJKINGEN ({forces})", forces=_by_force(deviations)), "bold"))
        told = ""
        for found in deviations:
            lines += ("", *_finding(found, style, trace=trace, again=found.rule.id == told))
            told = found.rule.id
    if unknown:
        groups = missing_groups(unknown)
        norms = named(list(dict.fromkeys([found.rule.id for found in unknown])))
        facts = sum(len(group.labels) * len(group.facts) for group in groups)
        lines += ("", style(tr("NU: GEGEVENS DIE ONTBREKEN ({number})", number=facts), "bold"))
        lines += fill(tr("Over {norms} is nog niets te zeggen. Vul per blok in wat u weet; achter elk "
                         "gegeven staan de normen waarover het beslist.", norms=norms), 0)  # fmt: skip
        lines += missing_lines(groups, style)
        if trace:
            for found in unknown:
                lines += ("", *_finding(found, style, trace=True))
    if accepted:
        heading = tr(
            "IN DE BASIS ({number}): voorlopig geaccepteerd; dit is geen motivering", number=len(accepted)
        )
        lines += ("", style(heading, "bold"), *accepted_lines(accepted, title))
    explained = hard.get(GEMOTIVEERD, []) + soft.get(GEMOTIVEERD, [])
    if explained:
        lines += ("", style(tr("UITGELEGD ({number})", number=len(explained)), "bold"))
        for found in explained:
            lines += ("", *_explained(found, style))
    later = hard.get(LATER)
    if later:
        lines += ("", style(tr("LATER ({number})", number=len(later)), "bold"))
        lines += _later(later, draft.phases, verbose=verbose)
    if passed:
        lines += (
            "",
            style(tr("ONDER DE DREMPEL (tellen niet mee: {forces})", forces=_by_force(passed)), "bold"),
        )
        lines += _soft(passed, verbose=verbose, trace=trace)
    unbinding = [found for outcome in (AFWIJKING, ONBEKEND, LATER) for found in soft.get(outcome, ())]
    if unbinding:
        lines += ("", style(tr("ADVIEZEN EN VOORNEMENS (tellen niet mee)"), "bold"))
        lines += _soft(unbinding, verbose=verbose, trace=trace)
    if collisions:
        lines += ("", style(tr("NORMEN DIE LIJKEN TE BOTSEN"), "bold"))
        for collision in collisions:
            lines += diagnostic_lines(collision, style)
    if verbose:
        lines += _rest(draft.findings, style, trace=trace)
    if notes:
        lines += ("", style(tr("TER INFORMATIE"), "bold"))
        for note in notes:
            lines += diagnostic_lines(note, style)
    below = Counter([found.outcome for found in passed])
    lines += ("", *_summary(draft, _sizes(hard), _sizes(soft), style, below, len(accepted)))
    return lines


def _below(hard: dict[str, list[Finding]]) -> list[Finding]:
    """Take the findings out of *hard* that do not count because they are below the threshold."""
    passed: list[Finding] = []
    for outcome in FAILING.intersection(hard):
        kept_in: list[Finding] = []
        for found in hard[outcome]:
            below = found.excused is not None and found.excused.kind == DREMPEL
            (passed if below else kept_in).append(found)
        hard[outcome] = kept_in
    return sorted(passed, key=lambda found: (found.outcome, _strength(found)))


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


def _finding(found: Finding, style: Style, *, trace: bool, again: bool = False) -> list[str]:
    """*again* tells that the same norm was just told of another subject."""
    first, rest, told, norm = kept(found, f"told {found.outcome}", _told)
    lines = [
        style(first, "red") if found.fails else first,
        *rest,
        *fill(tr("{outcome} · {force} · in orde vóór: {due} · {place}", outcome=found.outcome,
                 force=found.rule.force, due=found.due, place=found.place), 4),
        *told,
    ]  # fmt: skip
    if again and found.may_depart:
        lines += fill(tr("Bron, voldoen en afwijken: zie hierboven (blok '{head}')", head=_head(found)), 4, 6)
    elif again:
        lines += fill(tr("Bron, voldoen en afwijken: zie hierboven"), 4, 6)
    else:
        lines += norm
    if trace:
        lines += trace_lines(found)
    return lines


def _told(found: Finding) -> tuple[str, Sequence[str], Sequence[str], Sequence[str]]:
    """The first line of a finding, the rest of its title, what was found, and what the norm asks."""
    first, *rest = fill(title(found), 2, 4)
    return first, rest, _found_lines(found), norm_lines(found)


def _found_lines(found: Finding) -> list[str]:
    """What was found, and the exceptions that may hold."""
    lines = [*fill(tr("Gevonden: {message}", message=message(found)), 4, 6)]
    for hint in hints(found):
        lines += fill(tr("Uitzondering die misschien geldt: {exception}", exception=hint), 4, 6)
    return lines


def norm_lines(found: Finding) -> list[str]:
    """The sources of a norm and, of a deviation, how to comply and how to explain it."""
    rule = found.rule
    lines: list[str] = []
    for source in rule.sources:
        lines += fill(tr("Bron: {source}", source=source.text), 4, 6)
    if not rule.verified:
        lines += fill(tr("Deze bron is niet uit de eerste hand gelezen (geverifieerd: nee)."), 4, 6)
    announced = announcement(found)
    if announced:
        lines += fill(tr("Aangekondigd: {what}", what=announced), 4, 6)
    if found.outcome == AFWIJKING:
        if rule.comply:
            lines += fill(tr("Voldoen: {how}", how=rule.comply), 4, 6)
        if found.may_depart:
            how = rule.depart or tr("leg uit waarom")
            lines += fill(tr("Afwijken: {how}; schrijf een blok '{head}'", how=how, head=_head(found)), 4, 6)
        else:
            lines += fill(tr("Afwijken kan niet: dit is een wettelijke eis."), 4, 6)
    return lines


def _head(found: Finding) -> str:
    return f"Afwijking {found.rule.id}" + (f" voor {found.subject}" if found.subject else "")


def trace_lines(found: Finding) -> Iterator[str]:
    """Every sentence that was asked, with its value and its place."""
    for verdict in found.verdicts:
        name = verdict.scenario or tr("zonder scenario")
        yield from fill(tr("Scenario: {name} → {outcome}", name=name, outcome=verdict.outcome), 4, 6)
        if not verdict.looked:
            yield from fill(verdict.reason, 6, 8)
        for look in verdict.looked:
            said = f"{look.line.sentence}: {tr(_MARKS[look.truth])} — {look.found}"
            yield from fill(_at(said, look.place.line) if look.place is not None else said, 6, 8)


def _at(said: str, line: int) -> str:
    return tr("{text} (regel {line})", text=said, line=line)


def _explained(found: Finding, style: Style) -> Iterator[str]:
    reasons = found.justification
    first, *rest = fill(title(found), 2, 4)
    yield style(first, "green")
    yield from rest
    if reasons is None:
        return
    yield from fill(tr("{force} · in orde vóór: {due} · {place}", force=found.rule.force, due=found.due,
                       place=found.place), 4)  # fmt: skip
    yield from fill(tr("Reden: {reason}", reason=reasons.reason), 4, 6)
    who = {"who": reasons.responsible, "day": reasons.made_on, "line": reasons.line}
    if reasons.valid_until:
        yield from fill(tr("Door {who} op {day}, geldig tot en met {until} (regel {line})",
                           until=reasons.valid_until, **who), 4, 6)  # fmt: skip
    else:
        yield from fill(tr("Door {who} op {day} (regel {line})", **who), 4, 6)
    if reasons.approved_by:
        yield from fill(tr("Akkoord: {name}", name=reasons.approved_by), 4, 6)
    if reasons.reviewed:
        yield from fill(tr("Laatst bekeken: {day}", day=reasons.reviewed), 4, 6)
    if reasons.reference:
        yield from fill(tr("Vindplaats: {reference}", reference=reasons.reference), 4, 6)
    if found.rule.force == "wet" and found.rule.depart:
        yield from fill(tr("Afwijken van deze wettelijke eis: {how}", how=found.rule.depart), 4, 6)
    if reasons.anticipates:
        yield from fill(
            tr("Loopt vooruit op een aangekondigde wijziging: {norm}", norm=reasons.anticipates), 4, 6
        )
    announced = announcement(found)
    if announced:
        yield from fill(tr("Aangekondigd: {what}", what=announced), 4, 6)


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
    before, open_norms = tr("  Vóór de fase {phase}:"), tr("Nog niet te zeggen: {norms}")
    for phase, members in ranked:
        lines.append(before.format(phase=phase))
        if verbose:
            for found in members:
                lines += (*fill(title(found), 4, 6), *fill(message(found), 6, 8))
            continue
        certain, unsaid = _split(members)
        for found in certain:
            lines += fill(title(found), 4, 6)
        if unsaid:
            lines += fill(open_norms.format(norms=", ".join(unsaid)), 4, 6)
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
    for force in FORCES:
        _, unsaid = _split([found for found in findings if found.rule.force == force])
        if unsaid:
            lines += fill(
                tr("Nog niet te zeggen ({force}): {norms}", force=force, norms=", ".join(unsaid)), 2, 4
            )
    return lines


def _soft_lines(found: Finding) -> list[str]:
    announced = announcement(found)
    return [
        *fill(f"{title(found)} ({found.rule.force}: {found.outcome})", 2, 4),
        *fill(message(found), 4, 6),
        *(fill(tr("Aangekondigd: {what}", what=announced), 4, 6) if announced else ()),
    ]


def _rest(findings: Iterable[Finding], style: Style, *, trace: bool) -> Iterator[str]:
    headings = {VOLDAAN: tr("VOLDAAN ({number})"), NVT: tr("NIET VAN TOEPASSING ({number})")}
    for outcome, heading in headings.items():
        members = [found for found in findings if found.outcome == outcome]
        if members:
            yield from ("", style(heading.format(number=len(members)), "bold"))
            for found in members:
                yield from fill(title(found), 2, 4)
                yield from fill(_at(message(found), found.place.line), 4, 6)
                if trace:
                    yield from trace_lines(found)


def counts(counted: Mapping[str, int]) -> str:
    """How often each outcome occurs: `2 afwijking · 3 onbekend`."""
    return " · ".join(
        f"{counted[outcome]} {outcome_word(outcome)}" for outcome in OUTCOMES if counted.get(outcome)
    )


def _sizes(findings: Mapping[str, list[Finding]]) -> dict[str, int]:
    return {outcome: len(members) for outcome, members in findings.items()}


def _summary(
    draft: DraftReport,
    hard: Mapping[str, int],
    soft: Mapping[str, int],
    style: Style,
    below: Mapping[str, int],
    accepted: int,
) -> list[str]:
    """*hard* and *soft* tell how often each outcome occurs, of norms that bind and of those that do not.

    *below* tells it of those that are below the threshold, *accepted* how many are in the baseline: those are not
    among *hard*.
    """
    lines: list[str] = []
    failing = sum(hard.get(outcome, 0) for outcome in FAILING)
    errors = sum(found.severity == "error" for found in draft.diagnostics)
    none = tr("alles staat in de basis") if accepted else tr("geen normen getoetst")
    if draft.findings:
        lines += fill(tr("Samenvatting: {counts}", counts=counts(hard) or none), 0, 2)
        if soft:
            lines += fill(tr("Adviezen en voornemens: {counts}", counts=counts(soft)), 0, 2)
        if below:
            lines += fill(tr("Onder de drempel: {counts}", counts=counts(below)), 0, 2)
        if accepted:
            lines += fill(tr("In de basis: {number}", number=accepted), 0, 2)
    parts = []
    if errors:
        parts.append(tr_n("{number} fout in het bestand", "{number} fouten in het bestand", errors))
    if failing:
        parts.append(
            tr_n("{number} punt dat nu aandacht vraagt", "{number} punten die nu aandacht vragen", failing)
        )
    if parts:
        lines.append(style(tr("Niet in orde: {what}.", what=tr(" en ").join(parts)), "red"))
    elif accepted:
        lines.append(tr("Niets nieuws dat nu aandacht vraagt; wat in de basis staat, is niet in orde."))
    elif draft.findings:
        lines.append(style(tr("In orde voor deze fase."), "green"))
    return lines


def _total(tally: Tally) -> Iterator[str]:
    counted = counts(tally.outcomes)
    yield from fill(tr("Samen: {number} ontwerpen, waarvan {wrong} niet in orde; {counts}",
                       number=tally.drafts, wrong=tally.wrong, counts=counted), 0, 2)  # fmt: skip
