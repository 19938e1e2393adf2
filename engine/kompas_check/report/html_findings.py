"""The findings of a draft in HTML: what was found, on which source, how to comply and how to explain."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kompas_check.finding import AFWIJKING, GEMOTIVEERD, Excuse, Finding, Justification
from kompas_check.report.forecast_words import long_date
from kompas_check.report.markup import Html, as_dutch, cited, element, together
from kompas_check.report.missing import Group, Missing
from kompas_check.report.words import announcement, hints, message
from kompas_check.rule import SOFT_FORCES, Rule
from kompas_check.translation import tr

_MARKS = {True: "ja", False: "nee", None: "onbekend"}


class Sheet(NamedTuple):
    """Where in a page a draft is told: *prefix* makes its ids its own, *level* is that of its headings.

    *linked* are the norms that have an entry, *trace* whether every sentence is shown of all norms.
    """

    prefix: str
    level: int
    linked: frozenset[str]
    trace: bool = False

    def id(self, name: str) -> str:
        """The id of something in this draft."""
        return self.prefix + name

    def heading(self, text: str, name: str) -> Html:
        """The heading of a section, with its id."""
        return element(f"h{self.level}", text, id=self.id(name))

    def norm(self, rule: str) -> Html:
        """The number of a norm, leading to its entry where it has one."""
        if rule not in self.linked:
            return element("span", rule, class_="norm-id")
        return element("a", rule, href=f"#{self.id(f'norm-{rule}')}", class_="norm-id")

    def norms(self, rules: Iterable[str]) -> Html:
        """Numbers of norms, each leading to its entry."""
        return together(
            part for index, rule in enumerate(rules) for part in ((", " if index else ""), self.norm(rule))
        )


def many(words: str, content: Html) -> Html:
    """What is too much to show at once: it opens on demand, and is printed only where it is open."""
    hidden = f" ({tr('niet afgedrukt: open dit onderdeel eerst')})"
    return element("details", element("summary", words, data_print=hidden), content, class_="many")


def by_norm(findings: Iterable[Finding]) -> Iterator[Sequence[Finding]]:
    """The findings of each norm together, in the order of the norms."""
    norms: dict[str, list[Finding]] = {}
    for found in findings:
        norms.setdefault(found.rule.id, []).append(found)
    yield from norms.values()


def card(members: Sequence[Finding], sheet: Sheet, *, first: bool) -> Html:
    """A norm that is told in full: what was found for each subject, its source, what can be done.

    *first* tells that links to the norm lead here.
    """
    rule = members[0].rule
    return element(
        "article",
        element(f"h{sheet.level + 1}", element("span", rule.id, class_="norm-id"), " ", as_dutch(rule.title)),
        _tags(members),
        *_body(members, sheet),
        class_=f"card {members[0].outcome}",
        **_named(rule, sheet, first=first),
    )


def entry(members: Sequence[Finding], sheet: Sheet, *, first: bool) -> Html:
    """A norm on one line that opens to all that there is to say; *first* as for `card`."""
    rule = members[0].rule
    return element(
        "details",
        element(
            "summary",
            element("span", rule.id, class_="norm-id"),
            " ",
            as_dutch(rule.title),
            " ",
            _tags(members, "span"),
        ),
        element("div", *_body(members, sheet), class_="body"),
        class_="norm",
        **_named(rule, sheet, first=first),
    )


def _named(rule: Rule, sheet: Sheet, *, first: bool) -> dict[str, str]:
    return {"id": sheet.id(f"norm-{rule.id}")} if first else {}


def _tags(members: Sequence[Finding], tag: str = "p") -> Html:
    """Force and phase of a norm, in words."""
    rule = members[0].rule
    due = tr("in orde vóór: {phase}", phase=members[0].due)
    return element(
        tag,
        element("span", rule.force, class_=f"tag {rule.force}"),
        " ",
        element("span", due, class_="tag"),
        class_="tags",
    )


def _body(members: Sequence[Finding], sheet: Sheet) -> Iterator[Html]:
    rule = members[0].rule
    yield from (_found(found) for found in members)
    rows: list[tuple[str, Html]] = [(tr("Bron"), _sources(rule))]
    if announced := announcement(members[0]):
        rows.append((tr("Aangekondigd"), cited(announced)))
    if rule.comply and any(found.outcome != GEMOTIVEERD for found in members):
        rows.append((tr("Voldoen"), cited(rule.comply)))
    if rule.force not in SOFT_FORCES and any(found.outcome != GEMOTIVEERD for found in members):
        rows.append((tr("Uitleggen"), _departing(members)))
    yield _facts(rows)
    yield trace(members, sheet)


def _found(found: Finding) -> Html:
    """What came out for one subject, and where in the draft."""
    about = [element("b", as_dutch(found.subject)), ": "] if found.subject else []
    place = element("span", tr("regel {line}", line=found.place.line), class_="place")
    parts = [element("p", *about, message(found), " ", place, class_="found")]
    parts += [
        element("p", element("b", tr("Uitzondering die misschien geldt:")), " ", hint, class_="hint")
        for hint in hints(found)
    ]
    if found.excused is not None:
        parts.append(element("p", excuse_words(found.excused), class_="stress"))
    if found.justification is not None:
        parts.append(_justified(found, found.justification))
    return together(parts)


def excuse_words(excuse: Excuse) -> str:
    """Why a finding does not count. It explains nothing."""
    if excuse.kind == "drempel":
        return tr(
            "Telt nu niet mee: de kracht van deze norm is lager dan de drempel die is ingesteld. Dit is geen uitleg."
        )
    until = f" ({tr('tot en met {day}', day=long_date(excuse.until))})" if excuse.until else ""
    reason = f": {excuse.reason}" if excuse.reason else ""
    return tr(
        "Telt nu niet mee: dit punt staat in de basis{until}{reason}. Dit is geen uitleg.",
        until=until,
        reason=reason,
    )


def _justified(found: Finding, reasons: Justification) -> Html:
    rows = [
        (tr("Reden"), element("span", as_dutch(reasons.reason), class_="reason")),
        (tr("Verantwoordelijk"), as_dutch(reasons.responsible)),
        (tr("Datum"), together((long_date(reasons.made_on), ", ", tr("regel {line}", line=reasons.line)))),
    ]
    if reasons.approved_by:
        rows.append((tr("Akkoord"), as_dutch(reasons.approved_by)))
    if reasons.reviewed is not None:
        rows.append((tr("Laatst bekeken"), together((long_date(reasons.reviewed),))))
    if reasons.valid_until is not None:
        rows.append((tr("Geldig tot en met"), together((long_date(reasons.valid_until),))))
    if reasons.reference:
        rows.append((tr("Vindplaats"), as_dutch(reasons.reference)))
    if reasons.anticipates:
        rows.append((tr("Loopt vooruit op"), as_dutch(reasons.anticipates)))
    if found.rule.force == "wet" and found.rule.depart:
        rows.append((tr("Afwijken van deze wettelijke eis"), cited(found.rule.depart)))
    return _facts(rows)


def _sources(rule: Rule) -> Html:
    shown = [element("li", cited(source.text)) for source in rule.sources]
    if not rule.verified:
        shown.append(
            element(
                "li",
                tr("Deze bron is niet uit de eerste hand gelezen (geverifieerd: nee)."),
                class_="unverified",
            )
        )
    return element("ul", *shown)


def _departing(members: Sequence[Finding]) -> Html:
    """Whether a deviation can be explained, how, and the block to type for each subject."""
    rule = members[0].rule
    deviating = [found for found in members if found.raw == AFWIJKING] or members[:1]
    if not members[0].may_depart:
        return together((tr("Afwijken kan niet: dit is een wettelijke eis."),))
    how = cited(rule.depart) if rule.depart else together((tr("leg uit waarom"),))
    if all(found.raw != AFWIJKING for found in members):
        return together((how, ". ", tr("Een uitleg telt pas als de gegevens er zijn.")))
    blocks = [element("pre", element("code", explanation_block(found))) for found in deviating]
    return together((element("p", how, ". ", tr("Zet dit onder aan het bestand en vul het in:")), *blocks))


def explanation_head(found: Finding) -> str:
    """The head of the block that explains a deviation."""
    return f"Afwijking {found.rule.id}" + (f" voor {found.subject}" if found.subject else "")


def explanation_block(found: Finding) -> str:
    """The block that explains a deviation, with what its author must fill in left open."""
    return "\n".join(
        (
            explanation_head(found),
            '  reden: """',
            "    …",
            '    """',
            "  vindplaats: …",
            "  verantwoordelijk: …",
            "  datum: …",
        )
    )


def _facts(rows: Iterable[tuple[str, Html]]) -> Html:
    return element("dl", *(element("div", element("dt", name), element("dd", value)) for name, value in rows))


# ---------------------------------------------------------------- how it came out


def trace(members: Sequence[Finding], sheet: Sheet) -> Html:
    """Every sentence that was asked, with its value and its place."""
    del sheet
    parts: list[Html] = []
    for found in members:
        for verdict in found.verdicts:
            name = verdict.scenario or tr("zonder scenario")
            about = f" ({found.subject})" if found.subject and len(members) > 1 else ""
            parts.append(
                element(
                    "p", as_dutch(name), about, " → ", element("b", verdict.outcome), class_="scenario-name"
                )
            )
            if not verdict.looked:
                parts.append(element("p", as_dutch(verdict.reason)))
                continue
            sentences = []
            for look in verdict.looked:
                where = f" ({tr('regel {line}', line=look.place.line)})" if look.place is not None else ""
                mark = _MARKS[look.truth]
                said = f" — {look.found}" if look.found else ""
                sentences.append(
                    element(
                        "li",
                        element("b", _mark(mark), class_=f"truth {mark}"),
                        " ",
                        as_dutch(look.line.sentence, said),
                        where,
                    )
                )
            parts.append(element("ul", *sentences, class_="sentences"))
    return element(
        "details",
        element("summary", tr("Waarom: zin voor zin")),
        element("div", *parts, class_="body"),
        class_="trace",
    )


def _mark(mark: str) -> str:
    return {"ja": tr("ja"), "nee": tr("nee")}.get(mark, tr("onbekend"))


def rest(findings: Sequence[Finding], sheet: Sheet) -> Html:
    """Norms that ask nothing, as a table."""
    rows = [
        element(
            "tr",
            element("th", found.rule.id, scope="row"),
            element("td", *([element("b", as_dutch(found.subject)), " · "] if found.subject else []), as_dutch(found.rule.title),
                    element("p", message(found), class_="found"),
                    *([trace([found], sheet)] if sheet.trace else [])),
            element("td", found.rule.force),
            element("td", str(found.place.line)),
        )
        for found in findings
    ]  # fmt: skip
    head = [
        element("th", word, scope="col")
        for word in (tr("Norm"), tr("Wat er is gevonden"), tr("Kracht"), tr("Regel"))
    ]
    return element("table", element("thead", element("tr", *head)), element("tbody", *rows))


# ---------------------------------------------------------------- facts that are missing


def missing(group: Group, sheet: Sheet) -> Html:
    """The facts that are typed in one block, with the norms that each decides."""
    rows = [
        element(
            "li", _fact(fact, group.kind), " ", element("span", sheet.norms(fact.rules), class_="decides")
        )
        for fact in group.facts
    ]
    return element(
        "section",
        element(f"h{sheet.level + 1}", _block_name(group)),
        _how(group),
        element("ul", *rows, class_="facts"),
        class_="block",
    )


def _block_name(group: Group) -> Html:
    kind, labels, _ = group
    if labels[0]:
        *others, last = labels
        names = tr("{names} en {last}", names=", ".join(others), last=last) if others else last
        return as_dutch(f"{kind.capitalize()} {names}")
    return as_dutch(tr("De kop, boven in het bestand") if kind == "ontwerp" else kind.capitalize())


def _how(group: Group) -> Html:
    """How to answer in a block that is not there yet."""
    if group.labels[0]:
        return Html("")
    said = {
        "raakt": tr(
            "Schrijf 'Raakt …' of 'Raakt niet: …' (verder niets: 'Raakt niet: overige'; een organisatie met haar naam: 'Raakt zbo UWV')."
        ),
        "bepaling": tr(
            "Schrijf 'Bepaling …' met 'soort: …', of 'Bepaling niet: …' (verder niets: 'Bepaling niet: overige')."
        ),
        "beleidskompas": tr("Een verwijzing, een tekst, of 'n.v.t., omdat …'."),
        "toelichting": tr("Een verwijzing, een tekst, of 'n.v.t., omdat …'."),
        "stap": tr("Schrijf 'Stap …' met haar datum, of 'Stap niet: …'."),
    }.get(group.kind)
    return element("p", said, class_="how") if said else Html("")


def _fact(fact: Missing, kind: str) -> Html:
    name = fact.name
    if name == "bevestiging":
        name = tr("bevestiging (haal het vraagteken weg)")
    elif (kind, name) == ("ontwerp", "soort"):
        name = tr("soort en titel (bijvoorbeeld 'Wetsvoorstel: Wet gegevensloket')")
    now = (
        [" ", element("span", tr("er staat nu: {found}", found=fact.now), class_="now-there")]
        if fact.now
        else []
    )
    return element("span", element("b", as_dutch(name)), *now, class_="fact")
