"""One draft in HTML: how it stands, what to do first, its procedure, and what was found."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kompas_check.finding import (
    AFWIJKING,
    FAILING,
    GEMOTIVEERD,
    LATER,
    NVT,
    ONBEKEND,
    VOLDAAN,
    DraftReport,
    Finding,
    Report,
)
from kompas_check.place import Diagnostic
from kompas_check.procedure import procedure_of
from kompas_check.report.html_findings import Sheet, by_norm, card, entry, many, missing, rest
from kompas_check.report.html_procedure import procedure_section
from kompas_check.report.markup import Html, as_dutch, cited, element, together
from kompas_check.report.missing import Group, missing_groups
from kompas_check.report.words import announcement
from kompas_check.rule import FORCES, SOFT_FORCES
from kompas_check.translation import tr, tr_n

_FIRST = 3  # of each kind of thing to do first


class Sorted(NamedTuple):
    """The findings of a draft as a report tells them. *groups* are the facts that *unknown* misses."""

    deviations: tuple[Finding, ...]
    unknown: tuple[Finding, ...]
    excused: tuple[Finding, ...]
    explained: tuple[Finding, ...]
    later: tuple[Finding, ...]
    unbinding: tuple[Finding, ...]
    met: tuple[Finding, ...]
    elsewhere: tuple[Finding, ...]
    groups: tuple[Group, ...]

    @property
    def facts(self) -> int:
        """How many facts are missing."""
        return sum(len(group.labels) * len(group.facts) for group in self.groups)

    @property
    def failing(self) -> int:
        """How many findings fail."""
        return len(self.deviations) + len(self.unknown)


def sorted_findings(draft: DraftReport) -> Sorted:
    """The findings of *draft*, the strongest norms first among the deviations."""
    hard = [found for found in draft.findings if found.rule.force not in SOFT_FORCES]
    soft = [found for found in draft.findings if found.rule.force in SOFT_FORCES]

    def of(*outcomes: str, findings: Iterable[Finding] = hard, excused: bool = False) -> tuple[Finding, ...]:
        return tuple(
            found
            for found in findings
            if found.outcome in outcomes and (found.excused is not None) is excused
        )

    unknown = of(ONBEKEND)
    return Sorted(
        tuple(sorted(of(AFWIJKING), key=lambda found: FORCES.index(found.rule.force))),
        unknown,
        of(*FAILING, excused=True),
        of(GEMOTIVEERD, findings=draft.findings),
        of(LATER),
        of(AFWIJKING, ONBEKEND, LATER, findings=soft),
        of(VOLDAAN, findings=draft.findings),
        of(NVT, findings=draft.findings),
        missing_groups(unknown),
    )


def draft_html(draft: DraftReport, report: Report, prefix: str, level: int, *, trace: bool) -> Html:
    """All about one draft, below its own heading, which is one above *level*."""
    found = sorted_findings(draft)
    told = (found.deviations, found.unknown, found.excused, found.explained, found.later, found.unbinding)
    sheet = Sheet(prefix, level, frozenset(one.rule.id for part in told for one in part), trace)
    registers = report.registers
    procedure = (
        procedure_of(draft, report.rules, registers, report.peildatum) if registers is not None else None
    )
    notes = [one for one in draft.diagnostics if one.severity == "note"]
    parts: list[Html] = [
        _standing(draft, found, sheet),
        *_in_file([one for one in draft.diagnostics if one.severity != "note"], sheet),
        *_first(draft, found, sheet),
    ]
    if procedure is not None and draft.findings:
        parts.append(procedure_section(procedure, sheet))
    shown: set[str] = set()
    for section in (_deviations, _missing, _excused, _explained, _later, _unbinding, _announced):
        parts += section(found, sheet, draft, shown)
    collisions = [one for one in notes if one.code.startswith("BOT")]
    parts += _notes(tr("Normen die lijken te botsen"), "botsen", collisions, sheet)
    parts += _notes(
        tr("Ter informatie"), "informatie", [one for one in notes if one not in collisions], sheet
    )
    parts += _rest(found, sheet)
    return together(parts)


# ---------------------------------------------------------------- the first screen


def draft_state(draft: DraftReport, found: Sorted) -> tuple[str, str]:
    """Whether a draft is in order: a class for the style (`open`, `orde`), and the words."""
    if any(one.severity == "error" for one in draft.diagnostics) or found.failing:
        phase = (
            tr("Niet in orde voor de fase {phase}", phase=draft.phase) if draft.phase else tr("Niet in orde")
        )
        return "open", phase
    if not draft.findings:
        return "open", tr("Niet getoetst")
    return "orde", tr("In orde voor de fase {phase}", phase=draft.phase) if draft.phase else tr("In orde")


def _standing(draft: DraftReport, found: Sorted, sheet: Sheet) -> Html:
    state, words = draft_state(draft, found)
    errors = sum(one.severity == "error" for one in draft.diagnostics)
    parts = []
    if errors:
        parts.append(tr_n("{number} fout in het bestand", "{number} fouten in het bestand", errors))
    if found.failing:
        points = tr_n(
            "{number} punt dat nu aandacht vraagt", "{number} punten die nu aandacht vragen", found.failing
        )
        deviations = tr_n("{number} afwijking", "{number} afwijkingen", len(found.deviations))
        unknown = tr("{number} nog onbekend", number=len(found.unknown))
        parts.append(f"{points} ({deviations}, {unknown})")
    said = tr("{points}.", points=tr(" en ").join(parts)) if parts else (
        tr("Er is nu niets open.") if draft.findings else tr("In dit bestand is geen ontwerp gelezen; er is geen norm getoetst."))  # fmt: skip
    sign = (
        "M10 .8L19.2 10L10 19.2L.8 10z"
        if state == "open"
        else "M10 1.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17z"
    )
    inside = "M10 5.4v5.4M10 13.8v.5" if state == "open" else "M5.8 10.4l3 3l5.4-6.4"
    mark = element("svg", element("path", d=sign, class_="shape"), element("path", d=inside, class_="sign"),
                   class_=f"mark {'needed' if state == 'open' else 'done'}", viewBox="0 0 20 20", width="28", height="28", aria_hidden="true")  # fmt: skip
    return element(
        "section",
        element(
            "div", mark, element("p", element("strong", words), " ", element("span", said)), class_="verdict"
        ),
        *([_tiles(found, sheet)] if draft.findings else []),
        class_=f"standing {state}",
    )


def _binding(findings: Iterable[Finding]) -> int:
    """How many of *findings* are of norms that bind, which alone are counted, as in the other formats."""
    return sum(found.rule.force not in SOFT_FORCES for found in findings)


def _tiles(found: Sorted, sheet: Sheet) -> Html:
    norms = len({one.rule.id for one in found.unknown})
    tiles = [
        (len(found.deviations), tr_n("afwijking", "afwijkingen", len(found.deviations)), tr("nu uitleggen of herstellen"), "nu", "now"),
        (found.facts, tr_n("gegeven ontbreekt", "gegevens ontbreken", found.facts),
         tr_n("nu invullen; beslist over {number} norm", "nu invullen; beslissen over {number} normen", norms) if found.facts else tr("nu invullen"), "gegevens", "ask"),
        (len(found.later), tr("later"), tr("komt in een volgende fase"), "later", "later"),
        (len(found.explained), tr("uitgelegd"), tr("afgeweken, met een uitleg die telt"), "uitgelegd", "explained"),
        (_binding(found.met), tr("voldaan"), tr_n("en {number} niet van toepassing", "en {number} niet van toepassing", _binding(found.elsewhere)), "rest", "good"),
    ]  # fmt: skip
    if found.excused:
        tiles.insert(
            2,
            (
                len(found.excused),
                tr("telt nu niet mee"),
                tr("basis of drempel; geen uitleg"),
                "niet-mee",
                "ask",
            ),
        )
    return element("ul", *(element("li", _tile(*tile, sheet=sheet)) for tile in tiles), class_="tiles")


def _tile(number: int, name: str, about: str, target: str, kind: str, *, sheet: Sheet) -> Html:
    inside = (
        element("b", str(number)),
        " ",
        element("span", name, class_="name"),
        " ",
        element("span", about, class_="about"),
    )
    if not number:
        return element("div", *inside, class_="tile none")
    return element("a", *inside, href=f"#{sheet.id(target)}", class_=f"tile {kind}")


def _first(draft: DraftReport, found: Sorted, sheet: Sheet) -> Iterator[Html]:
    """The few things to begin with: faults, the strongest deviations, the facts that decide most."""
    steps: list[Html] = []
    errors = sum(one.severity == "error" for one in draft.diagnostics)
    if errors:
        link = element(
            "a",
            tr_n("Herstel de fout in het bestand", "Herstel de {number} fouten in het bestand", errors),
            href=f"#{sheet.id('bestand')}",
        )
        steps.append(element("li", link))
    norms = list(by_norm(found.deviations))
    for members in norms[:_FIRST]:
        rule = members[0].rule
        link = element("a", as_dutch(f"{rule.id} {rule.title}"), href=f"#{sheet.id(f'norm-{rule.id}')}")
        how = tr("voldoe of leg uit") if members[0].may_depart else tr("voldoe; afwijken kan hier niet")
        steps.append(element("li", link, f" ({rule.force}): {how}"))
    if len(norms) > _FIRST:
        steps.append(
            element(
                "li",
                element(
                    "a",
                    tr_n(
                        "En nog {number} norm waarvan wordt afgeweken",
                        "En nog {number} normen waarvan wordt afgeweken",
                        len(norms) - _FIRST,
                    ),
                    href=f"#{sheet.id('nu')}",
                ),
            )
        )
    facts = [(fact, group) for group in found.groups for fact in group.facts]
    facts.sort(key=lambda fact: -len(fact[0].rules))
    for fact, group in facts[:_FIRST]:
        block = (
            f"{group.kind.capitalize()} {', '.join(group.labels)}".strip()
            if group.kind != "ontwerp"
            else tr("de kop")
        )
        norms_of = tr_n("beslist over {number} norm", "beslist over {number} normen", len(fact.rules))
        link = element("a", as_dutch(fact.name), href=f"#{sheet.id('gegevens')}")
        steps.append(element("li", tr("Vul in bij {block}:", block=block), " ", link, f" ({norms_of})"))
    if steps:
        yield element(
            "section",
            sheet.heading(tr("Wat eerst"), "eerst"),
            element("ol", *steps, class_="first"),
        )


def _in_file(problems: Sequence[Diagnostic], sheet: Sheet) -> Iterator[Html]:
    if problems:
        yield element(
            "section",
            sheet.heading(tr("In het bestand"), "bestand"),
            diagnostics(problems),
        )


def diagnostics(found: Iterable[Diagnostic]) -> Html:
    """Messages about a file, each with its seriousness, text and place."""
    words = {"error": tr("fout"), "warning": tr("let op"), "note": tr("ter info")}
    rows = [
        element("li", element("b", f"{words[one.severity]} {one.code}"), " ", cited(one.message), " ", element("span", str(one.place), class_="place"), class_=one.severity)
        for one in found
    ]  # fmt: skip
    return element("ul", *rows, class_="messages")


# ---------------------------------------------------------------- the sections


def _section(name: str, title: str, sheet: Sheet, *content: Html) -> Html:
    return element("section", sheet.heading(title, name), *content)


def _entries(findings: Iterable[Finding], sheet: Sheet, shown: set[str]) -> Iterator[Html]:
    """An entry for every norm."""
    for members in by_norm(findings):
        yield entry(members, sheet, first=_first_time(members, shown))


def _cards(findings: Iterable[Finding], sheet: Sheet, shown: set[str]) -> Iterator[Html]:
    """Every norm told in full."""
    for members in by_norm(findings):
        yield card(members, sheet, first=_first_time(members, shown))


def _first_time(members: Sequence[Finding], shown: set[str]) -> bool:
    """Whether the norm was not told before; from now on it was."""
    rule = members[0].rule.id
    new = rule not in shown
    shown.add(rule)
    return new


def _deviations(found: Sorted, sheet: Sheet, _draft: DraftReport, shown: set[str]) -> Iterator[Html]:
    if found.deviations:
        yield _section(
            "nu",
            tr("Nu: afwijkingen ({number})", number=len(found.deviations)),
            sheet,
            *_cards(found.deviations, sheet, shown),
        )


def _missing(found: Sorted, sheet: Sheet, _draft: DraftReport, shown: set[str]) -> Iterator[Html]:
    if not found.unknown:
        return
    norms = len({one.rule.id for one in found.unknown})
    yield _section(
        "gegevens",
        tr("Nu: gegevens die ontbreken ({number})", number=found.facts),
        sheet,
        element("p", tr_n("Over {number} norm is nog niets te zeggen.", "Over {number} normen is nog niets te zeggen.", norms), " ",
                tr("Vul per blok in wat u weet; achter elk gegeven staan de normen waarover het beslist."), class_="lead"),
        element("div", *(missing(group, sheet) for group in found.groups), class_="blocks"),
        many(tr_n("De {number} norm waarover deze gegevens beslissen", "De {number} normen waarover deze gegevens beslissen", norms),
             element("div", *_entries(found.unknown, sheet, shown), class_="entries")),
    )  # fmt: skip


def _excused(found: Sorted, sheet: Sheet, _draft: DraftReport, shown: set[str]) -> Iterator[Html]:
    if found.excused:
        yield _section("niet-mee", tr("Telt nu niet mee ({number})", number=len(found.excused)), sheet,
                       element("p", tr("Deze punten zijn open, maar laten de toets nu niet mislukken. Dat is geen uitleg: zij blijven open."), class_="lead"),
                       element("div", *_entries(found.excused, sheet, shown), class_="entries"))  # fmt: skip


def _explained(found: Sorted, sheet: Sheet, _draft: DraftReport, shown: set[str]) -> Iterator[Html]:
    if found.explained:
        yield _section(
            "uitgelegd",
            tr("Uitgelegd ({number})", number=len(found.explained)),
            sheet,
            *_cards(found.explained, sheet, shown),
        )


def _later(found: Sorted, sheet: Sheet, draft: DraftReport, shown: set[str]) -> Iterator[Html]:
    if not found.later:
        return
    parts: list[Html] = []
    dues = {one.due for one in found.later}
    for phase in sorted(dues, key=lambda due: draft.phases.index(due) if due in draft.phases else -1):
        members = [one for one in found.later if one.due == phase]
        certain = [one for one in members if one.raw != ONBEKEND]
        unsaid = [
            one for one in members if one.raw == ONBEKEND and one.rule.id not in {c.rule.id for c in certain}
        ]
        parts.append(element(f"h{sheet.level + 1}", tr("Vóór de fase {phase}", phase=phase)))
        if certain:
            parts.append(element("div", *_entries(certain, sheet, shown), class_="entries"))
        if unsaid:
            parts.append(element("p", tr("Nog niet te zeggen:"), class_="small"))
            parts.append(element("div", *_entries(unsaid, sheet, shown), class_="entries"))
    yield _section("later", tr("Later ({number})", number=len(found.later)), sheet, *parts)


def _unbinding(found: Sorted, sheet: Sheet, _draft: DraftReport, shown: set[str]) -> Iterator[Html]:
    if found.unbinding:
        yield _section("adviezen", tr("Adviezen en voornemens ({number})", number=len(found.unbinding)), sheet,
                       element("p", tr("Deze normen worden gemeld en tellen niet mee."), class_="lead"),
                       element("div", *_entries(found.unbinding, sheet, shown), class_="entries"))  # fmt: skip


def _announced(found: Sorted, sheet: Sheet, draft: DraftReport, _shown: set[str]) -> Iterator[Html]:
    """The changes that are announced of norms that apply."""
    said: dict[str, Html] = {}
    for one in draft.findings:
        if one.outcome != NVT and (words := announcement(one)) is not None:
            said[one.rule.id] = element(
                "li", sheet.norm(one.rule.id), " ", as_dutch(one.rule.title), ": ", cited(words)
            )
    if said:
        yield _section("aangekondigd", tr("Aangekondigde wijzigingen"), sheet, element("ul", *said.values()))
    del found


def _notes(title: str, name: str, found: Sequence[Diagnostic], sheet: Sheet) -> Iterator[Html]:
    if found:
        yield _section(name, title, sheet, diagnostics(found))


def _rest(found: Sorted, sheet: Sheet) -> Iterator[Html]:
    tables = [
        many(tr("{outcome} ({number})", outcome=word, number=len(members)), rest(members, sheet))
        for word, members in ((tr("Voldaan"), found.met), (tr("Niet van toepassing"), found.elsewhere))
        if members
    ]  # fmt: skip
    if tables:
        yield _section("rest", tr("De andere normen"), sheet, *tables)
