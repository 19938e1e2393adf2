"""The forecast for people: what disappears, what is new, which reasons no longer count."""

from collections import Counter
from collections.abc import Iterable, Iterator

from kompas_check.finding import AFWIJKING, NVT, ONBEKEND, Finding
from kompas_check.forecast import (
    ANDERS,
    GEWEIGERD,
    NIEUW,
    OVERBODIG,
    VERDWIJNT,
    VERLOOPT,
    Change,
    DraftForecast,
    Forecast,
    JustificationChange,
)
from kompas_check.report.forecast_words import assumption_words, long_date, reasons, why
from kompas_check.report.layout import Style, fill, joined
from kompas_check.report.missing import missing_groups, missing_lines
from kompas_check.report.text import (
    counts,
    diagnostic_lines,
    draft_head,
    norm_lines,
    rulebook_words,
    run_lines,
    title,
)
from kompas_check.report.words import Tally, glossary, named
from kompas_check.rule import SOFT_FORCES
from kompas_check.translation import tr, tr_later, tr_n
from kompas_check.version import VERSION

_JUSTIFICATIONS = {
    OVERBODIG: tr_later("{head} (regel {line}) wordt overbodig; u kunt haar dan weghalen"),
    VERLOOPT: tr_later("{head} (regel {line}) verloopt"),
    GEWEIGERD: tr_later("{head} (regel {line}) telt dan niet meer mee"),
}


def render(forecast: Forecast, *, colour: bool = False) -> Iterator[str]:
    """The forecast as text of 80 columns."""
    style = Style(colour=colour)
    before, after = forecast.before, forecast.after
    lines = [
        *fill(tr("kompas-check {version} · vooruitblik van {now} naar {then} · {rules}", version=VERSION,
                 now=before.peildatum, then=after.peildatum, rules=rulebook_words(before)), 0),
        *glossary(),
        *_terms(forecast),
        *run_lines(after, style),
    ]  # fmt: skip
    yield joined(lines)
    now, then = Tally(), Tally()
    changed = 0
    for draft in forecast.drafts:
        now.add(draft.before)
        then.add(draft.after)
        changed += bool(draft.changes or draft.justifications)
        yield joined(["", *_draft(draft, forecast, style)])
    if then.drafts > 1:
        day = long_date(after.peildatum)
        total = tr("Samen: {number} ontwerpen, {changed} met een verandering; open punten: {now} nu, {then} op {day}",
                   number=then.drafts, changed=changed, now=now.failing, then=then.failing, day=day)  # fmt: skip
        yield joined(["", *fill(total, 0, 2)])


def _terms(forecast: Forecast) -> Iterator[str]:
    """On what the forecast rests: what the files say, and what was assumed."""
    day = long_date(forecast.after.peildatum)
    for made in forecast.assumptions:
        yield from fill(
            tr("Aanname: {what}; dit is een aanname, geen geldend recht.", what=assumption_words(made)), 0, 2
        )
    if not forecast.assumptions:
        yield from fill(tr("Zonder aannames: alleen wat al vaststaat."), 0, 2)
    yield from fill(
        tr("De bestanden blijven zoals zij zijn. Een stap die zij vóór of op {day} plannen, telt dan als gezet.",
           day=day), 0, 2,
    )  # fmt: skip


def _draft(draft: DraftForecast, forecast: Forecast, style: Style) -> Iterator[str]:
    yield from draft_head(draft.after, style)
    if draft.after.kind is not None:
        now, then = draft.before.phase or tr("onbekend"), draft.after.phase or tr("onbekend")
        yield tr("Fase: {phase}", phase=now if now == then else f"{now} → {then}")
    problems = [found for found in draft.after.diagnostics
                if found.severity == "error" and not found.code.startswith("MOT")]  # fmt: skip
    if problems:
        yield from ("", style(tr("IN HET BESTAND"), "bold"))
        for problem in problems:
            yield from diagnostic_lines(problem, style)
    hard = [change for change in draft.changes if not _soft(change)]
    gone = [change for change in hard if change.group == VERDWIJNT]
    new = [change for change in hard if change.group == NIEUW]
    unknown = [change for change in new if change.after is not None and change.after.outcome == ONBEKEND]
    duties = [change for change in new if change not in unknown]
    other = [change for change in hard if change.group == ANDERS]
    yield from _changes(tr("VERDWIJNT ({number})", number=len(gone)), gone, style, "green")
    yield from _changes(
        tr("NIEUWE PLICHTEN EN AFWIJKINGEN ({number})", number=len(duties)), duties, style, "yellow"
    )
    if unknown:
        yield from ("", style(tr("DAN ONTBREKEN GEGEVENS ({number})", number=len(unknown)), "bold"))
        yield from _unknown(unknown, style)
    if draft.justifications:
        yield from ("", style(tr("MOTIVERINGEN DIE NIET MEER TELLEN ({number})",
                                  number=len(draft.justifications)), "bold"))  # fmt: skip
        for found in draft.justifications:
            yield from _justification(found)
    yield from _changes(tr("VERANDERT VERDER ({number})", number=len(other)), other, style, "yellow")
    soft = [change for change in draft.changes if _soft(change)]
    yield from _changes(
        tr("ADVIEZEN EN VOORNEMENS, TELLEN NIET MEE ({number})", number=len(soft)), soft, style, "dim"
    )
    told = {(found.code, found.place) for found in draft.before.diagnostics}
    notes = [found for found in draft.after.diagnostics
             if found.severity != "error" and (found.code, found.place) not in told]  # fmt: skip
    if notes:
        yield from (
            "",
            style(tr("TER INFORMATIE (op {day})", day=long_date(forecast.after.peildatum)), "bold"),
        )
        for note in notes:
            yield from diagnostic_lines(note, style)
    yield from ("", *_end(draft, forecast, style))


def _soft(change: Change) -> bool:
    """Whether the change is one of advice or intentions only."""
    sides = [found for found in (change.before, change.after) if found is not None and found.outcome != NVT]
    return all(found.rule.force in SOFT_FORCES for found in sides)


def _changes(heading: str, changes: Iterable[Change], style: Style, colour: str) -> Iterator[str]:
    """Changes below a heading; nothing where there are none."""
    for index, change in enumerate(changes):
        if not index:
            yield from ("", style(heading, "bold"))
        yield from ("", *_change(change, style, colour))


def _change(change: Change, style: Style, colour: str) -> Iterator[str]:
    first, *rest = fill(title(change.shown), 2, 4)
    yield style(first, "red" if change.after is not None and change.after.fails else colour)
    yield from rest
    kinds = {cause.kind for cause in change.causes}
    now = _outcome(
        change.before, tr("geldt nog niet") if "begint" in kinds else tr("nog geen eigen uitkomst")
    )
    then = _outcome(
        change.after, tr("geldt niet meer") if "vervalt" in kinds else tr("geen eigen uitkomst meer")
    )
    after = change.after
    if after is not None and change.group == NIEUW:
        yield from fill(
            tr("nu: {now} → dan: {then} · in orde vóór: {due}", now=now, then=then, due=after.due), 4
        )
    else:
        yield from fill(tr("nu: {now} → dan: {then}", now=now, then=then), 4)
    yield from fill(tr("Waarom: {why}", why=why(change)), 4, 6)
    if after is not None and change.group == NIEUW and after.outcome == AFWIJKING:
        yield from norm_lines(after)


def _unknown(changes: Iterable[Change], style: Style) -> Iterator[str]:
    """The norms that become unknown, by the reason; then the facts that would decide them."""
    groups: dict[str, dict[str, list[str]]] = {}
    findings = []
    for change in changes:
        if change.after is not None:
            reason = "; ".join(reasons(change)) or tr("Gevonden")
            subjects = groups.setdefault(reason, {}).setdefault(change.shown.rule.id, [])
            subjects += [change.shown.subject] if change.shown.subject else []
            findings.append(change.after)
    for reason, norms in groups.items():
        told = [rule + (f" [{', '.join(subjects)}]" if subjects else "") for rule, subjects in norms.items()]
        yield from fill(tr("{reason}. Onbekend is dan: {norms}", reason=f"{reason[0].upper()}{reason[1:]}",
                           norms=named(told)), 2, 4)  # fmt: skip
    yield from fill(tr("Wat dan ontbreekt, per blok, met de normen waarover het beslist:"), 2, 4)
    yield from missing_lines(missing_groups(findings), style)


def _outcome(found: Finding | None, absent: str) -> str:
    return absent if found is None else f"{found.outcome} ({found.rule.force})"


def _justification(found: JustificationChange) -> Iterator[str]:
    head = f"Afwijking {', '.join(found.rules)}"
    yield from fill(tr(_JUSTIFICATIONS[found.change]).format(head=head, line=found.line), 2, 4)
    yield from fill(tr("Dan meldt kompas-check: {message}", message=found.message), 4, 6)


def _end(draft: DraftForecast, forecast: Forecast, style: Style) -> Iterator[str]:
    """What stays, and how the draft stands at the later date."""
    day = long_date(forecast.after.peildatum)
    if draft.after.kind is None:
        yield style(tr("Niet te zeggen wat er verandert: in dit bestand is geen ontwerp te lezen."), "red")
        return
    if not draft.changes and not draft.justifications:
        yield tr("Er verandert niets.")
    failing = {(found.rule.id, found.subject) for found in draft.before.findings if found.fails}
    stays = [found for found in draft.after.findings
             if found.fails and (found.rule.id, found.subject) in failing]  # fmt: skip
    refused = sum(found.code.startswith("MOT") and found.severity == "error"
                  for found in draft.after.diagnostics)  # fmt: skip
    refused -= len(draft.justifications)
    parts = [counts(Counter(found.outcome for found in stays))] if stays else []
    if refused:
        parts.append(tr_n("{number} fout in motiveringen", "{number} fouten in motiveringen", refused))
    if parts:
        yield from fill(tr("Blijft open: {what}", what=" · ".join(parts)), 0, 2)
    if not draft.after.findings:
        yield from fill(
            tr("Op {day} geldt geen van de gekozen normen: dan wordt niets getoetst.", day=day), 0, 2
        )
        return
    now, then = _open(draft.before.findings), _open(draft.after.findings)
    faults = sum(found.severity == "error" for found in draft.after.diagnostics)
    points = tr_n("{number} punt dat aandacht vraagt", "{number} punten die aandacht vragen", then)
    line = tr("Op {day}: {points} (nu: {now}).", day=day, points=points, now=now)
    if faults:
        wrong = tr_n("{number} fout in het bestand", "{number} fouten in het bestand", faults)
        line = tr(
            "Op {day}: {points} (nu: {now}), en {faults}.", day=day, points=points, now=now, faults=wrong
        )
    yield from (style(part, "red" if then or faults else "green") for part in fill(line, 0, 2))


def _open(findings: Iterable[Finding]) -> int:
    return sum(found.fails for found in findings)
