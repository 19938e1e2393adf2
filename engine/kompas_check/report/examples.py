"""Shows what came of the examples of norms: how many of each norm, each that came out otherwise, what none tests."""

from collections.abc import Iterator, Sequence

from kompas_check.examples import ExampleReport, Tried
from kompas_check.excuses import FILE
from kompas_check.finding import ONBEKEND
from kompas_check.mutants import Noticed
from kompas_check.report.layout import Style, fill
from kompas_check.report.missing import how_to_fill
from kompas_check.report.text import diagnostic_lines
from kompas_check.report.words import message
from kompas_check.translation import tr, tr_n
from kompas_check.version import VERSION

_PLAIN = Style(colour=False)


def render(report: ExampleReport) -> str:
    """The report as text of 80 columns."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: ExampleReport) -> Iterator[str]:
    yield tr("kompas-check {version} · voorbeelden van normen", version=VERSION)
    if report.diagnostics:
        yield from ("", tr("FOUTEN"))
        for found in report.diagnostics:
            yield from diagnostic_lines(found, _PLAIN)
    yield ""
    bare = {rule.id for rule in report.bare}
    noticed: dict[str, list[Noticed]] = {}
    for one in report.noticed:
        noticed.setdefault(one.rule.id, []).append(one)
    for rule_id in dict.fromkeys(rule.id for rule in report.rules):
        tried = [one for one in report.tried if one.example.rule == rule_id]
        if not tried:
            why = tr("geen enkel voorbeeld") if rule_id in bare else tr("geen voorbeeld dat te lezen is")
            yield f"{rule_id:<12} {why}"
            continue
        passed = sum(one.passed for one in tried)
        right = tr("{passed} van {number} goed", passed=passed, number=len(tried))
        yield f"{rule_id:<12} {right}{_changes(noticed.get(rule_id, ()))}"
        for example in tried:
            if not example.passed:
                yield from _failure(example)
    if report.gaps:
        yield from ("", tr("NIET GETEST"))
        for found in report.gaps:
            yield from diagnostic_lines(found, _PLAIN)
    if report.remarks:
        yield from ("", tr("OPMERKINGEN"))
        for found in report.remarks:
            yield from diagnostic_lines(found, _PLAIN)
    yield from ("", *_summary(report))


def _changes(noticed: Sequence[Noticed]) -> str:
    """How many changes of norms their examples notice."""
    if not noticed:
        return ""
    made = sum(len(one.mutants) for one in noticed)
    excused = sum(len(one.excused) for one in noticed)
    seen = made - excused - sum(len(one.survivors) for one in noticed)
    if excused:
        return tr("; {seen} van {made} wijzigingen opgemerkt, {excused} met reden niet",
                  seen=seen, made=made, excused=excused)  # fmt: skip
    return tr("; {seen} van {made} wijzigingen opgemerkt", seen=seen, made=made)


def _failure(tried: Tried) -> Iterator[str]:
    """One example that came out otherwise: where, what was expected, what was found, and why."""
    example, found = tried.example, tried.finding
    place = f"{example.path}:{found.place.line}:{found.place.column}" if found else f"{example.path}:1:1"
    outcome = found.outcome if found is not None else tr("geen uitkomst")
    if tried.readable:
        yield from fill(tr("{place}: verwacht {expected}, gevonden {outcome}", place=place, expected=example.expected,
                           outcome=outcome), 2, 6)  # fmt: skip
    else:
        yield from fill(tr("{place}: dit voorbeeld heeft een fout en telt niet", place=place), 2, 6)
    for error in tried.errors:
        yield from diagnostic_lines(error, _PLAIN)
    if found is None:
        yield from fill(tr("Waarom: {why}", why=_no_finding(tried)), 6, 8)
        return
    if found.outcome == example.expected:
        return
    why = message(found)
    yield from fill(
        tr("Waarom (voor {subject}): {why}", subject=found.subject, why=why) if found.subject
        else tr("Waarom: {why}", why=why), 6, 8,
    )  # fmt: skip
    if found.raw == ONBEKEND:
        for fact in found.missing:
            yield from fill(tr("Ontbreekt: {fact}", fact=how_to_fill(fact)), 6, 8)


def _no_finding(tried: Tried) -> str:
    """Why a norm gave no result: its period, or a file in which no draft was understood."""
    day = tried.example.day
    if any(rule.in_force(day) for rule in tried.versions):
        return tr("in dit bestand is geen ontwerp herkend")
    periods = ", ".join(rule.period for rule in tried.versions)
    return tr(
        "op de peildatum {day} is deze norm niet van kracht (geldig {periods})", day=day, periods=periods
    )


def _summary(report: ExampleReport) -> Iterator[str]:
    passed = sum(one.passed for one in report.tried)
    norms = len({one.example.rule for one in report.tried})
    yield from fill(tr_n("Samenvatting: {passed} van {tried} voorbeelden goed, bij {number} norm{changes}.",
                         "Samenvatting: {passed} van {tried} voorbeelden goed, bij {number} normen{changes}.",
                         norms, passed=passed, tried=len(report.tried), changes=_changes(report.noticed)),
                    0, 2)  # fmt: skip
    if report.gaps:
        yield from fill(tr("Niet getest: {number} (zie hierboven). Kan geen enkel voorbeeld een wijziging merken, "
                           "zeg dan in {file} waarom.", number=len(report.gaps), file=FILE), 0, 2)  # fmt: skip
    if report.bare:
        names = ", ".join(dict.fromkeys(rule.id for rule in report.bare))
        yield from fill(tr("Zonder enig voorbeeld: {norms}.", norms=names), 0, 2)
    faults = len(report.diagnostics) + sum(not one.readable for one in report.tried)
    if faults:
        yield from fill(tr("Fouten in normen of voorbeelden: {number}.", number=faults), 0, 2)
    yield tr("Niet in orde.") if report.exit_code else tr("In orde.")
