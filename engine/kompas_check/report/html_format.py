"""The report as one HTML file: it needs nothing else, has no script, and asks nothing of a network."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from tempfile import SpooledTemporaryFile

from kompas_check.finding import DraftReport, Report
from kompas_check.report.forecast_words import long_date
from kompas_check.report.formats import Wishes
from kompas_check.report.html_draft import diagnostics, draft_html, draft_state, sorted_findings
from kompas_check.report.markup import CLOSING, Html, as_dutch, element, opening, stylesheet, together
from kompas_check.report.theme import themed
from kompas_check.report.words import Tally
from kompas_check.translation import tr, tr_n
from kompas_check.version import VERSION

_IN_MEMORY = (
    8_000_000  # characters of drafts; what is more waits on disk until the overview above it is known
)


def render(report: Report, tally: Tally, wishes: Wishes) -> Iterator[str]:
    """The report as an HTML document. Several drafts stand below an overview; *trace* shows every sentence."""
    drafts = iter(report.drafts)
    few = tuple(islice(drafts, 2))
    style = stylesheet("report") + themed(wishes.theme)
    if len(few) > 1:
        yield from _several(report, tally, chain(few, drafts), style, wishes)
        return
    title = _name(few[0]) if few else tr("Er is niets getoetst")
    yield opening(tr("{title} – verslag van kompas-check", title=title), style) + "\n"
    yield _masthead(report)
    yield f'<main id="inhoud">\n{element("h1", as_dutch(title))}'
    yield from (_about(draft) for draft in few)
    yield _of_the_run(report, 2)
    for draft in few:
        yield draft_html(draft, report, "", 2, trace=wishes.trace)
    yield _end()


def _several(
    report: Report, tally: Tally, drafts: Iterable[DraftReport], style: str, wishes: Wishes
) -> Iterator[str]:
    rows: list[Html] = []
    with SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", errors="replace", newline="\n") as told:
        for number, draft in enumerate(drafts, 1):
            prefix = f"o{number}-"
            rows.append(_row(draft, prefix))
            told.write(
                f'<article id="{prefix}ontwerp">\n{element("h2", as_dutch(_name(draft)))}{_about(draft)}'
            )
            told.write(draft_html(draft, report, prefix, 3, trace=wishes.trace))
            told.write("</article>\n")
        title = tr_n("Verslag over {number} ontwerp", "Verslag over {number} ontwerpen", tally.drafts)
        yield opening(tr("{title} – verslag van kompas-check", title=title), style) + "\n"
        yield _masthead(report)
        yield f'<main id="inhoud">\n{element("h1", title)}'
        wrong = tr_n(
            "Van de {all} ontwerpen is er {number} niet in orde.",
            "Van de {all} ontwerpen zijn er {number} niet in orde.",
            tally.wrong,
            all=tally.drafts,
        )
        yield element("p", wrong, class_="lead")
        yield _of_the_run(report, 2)
        yield _overview(rows)
        told.seek(0)
        while piece := told.read(65536):
            yield piece
    yield _end()


def _overview(rows: Iterable[Html]) -> Html:
    """A row for every draft. The roles say what it is where a narrow screen shows it as a list."""
    names = (tr("Ontwerp"), *_columns())
    head = (element("th", name, scope="col", role="columnheader") for name in names)
    return element(
        "table",
        element("caption", tr("Overzicht")),
        element("thead", element("tr", *head, role="row"), role="rowgroup"),
        element("tbody", *rows, role="rowgroup"),
        class_="overview",
        role="table",
    )


def _columns() -> tuple[str, ...]:
    return (tr("Fase"), tr("Stand"), tr("Afwijkingen"), tr("Gegevens"), tr("Later"), tr("Uitgelegd"))


def _row(draft: DraftReport, prefix: str) -> Html:
    found = sorted_findings(draft)
    state, _ = draft_state(draft, found)
    values = (
        (draft.phase or tr("onbekend"), "phase"),
        (tr("niet in orde") if state == "open" else tr("in orde"), f"state {state}"),
        *((str(number), "number")
          for number in (len(found.deviations), found.facts, len(found.later), len(found.explained))),
    )  # fmt: skip
    link = element("a", as_dutch(_name(draft)), href=f"#{prefix}ontwerp")
    return element(
        "tr",
        element("th", link, element("code", draft.path), scope="row", role="rowheader"),
        *(
            element("td", value, data_name=name, class_=kind, role="cell")
            for name, (value, kind) in zip(_columns(), values, strict=True)
        ),
        role="row",
    )


def _name(draft: DraftReport) -> str:
    """What to call a draft: its title, else its file."""
    return draft.title or draft.path


def _about(draft: DraftReport) -> Html:
    """The kind, phase and file of a draft."""
    parts: list[str] = []
    if draft.kind is not None:
        parts += [as_dutch(draft.kind[0].upper() + draft.kind[1:]), " · "]
        parts += [tr("fase: {phase}", phase=draft.phase or tr("onbekend")), " · "]
    return element("p", *parts, element("code", draft.path), class_="about-draft")


def _masthead(report: Report) -> Html:
    rules = tr(
        "regels {version} ({number} normen)", version=report.rulebook_version, number=report.rulebook_size
    )
    return together(
        (
            element("a", tr("Naar de inhoud"), class_="skip", href="#inhoud"),
            element(
                "header",
                element("p", tr("Verslag van kompas-check"), class_="site"),
                element("p", element("b", tr("Peildatum {day}", day=long_date(report.peildatum))), " · ", rules,
                        f" · kompas-check {VERSION}", class_="meta"),
                class_="masthead",
            ),
            "\n",
        )
    )  # fmt: skip


def _of_the_run(report: Report, level: int) -> Html:
    """What holds for the whole run: norms that were left out, what is wrong in rules and settings, the baseline."""
    parts: list[Html] = []
    if report.diagnostics:
        wrong = any(found.severity == "error" for found in report.diagnostics)
        title = (
            tr("Fouten in de regels of instellingen")
            if wrong
            else tr("Wat opvalt in de regels of instellingen")
        )
        parts.append(
            element(
                "section",
                element(f"h{level}", title, id="regels"),
                diagnostics(report.diagnostics),
            )
        )
    if report.ignored:
        names = "; ".join(f"{rule} ({reason})" if reason else rule for rule, reason in report.ignored)
        parts.append(element("p", tr("Niet getoetst: {norms}.", norms=names), class_="stress"))
    if report.settings:
        said = "; ".join(
            f"{setting.name} = {setting.value} ({setting.origin})" for setting in report.settings
        )
        parts.append(element("p", tr("Ingesteld: {settings}", settings=said)))
    if report.baseline is not None:
        from kompas_check.report.baseline import standing_words  # noqa: PLC0415 - only where there is one

        parts += [element("p", words) for words in standing_words(report.baseline())]
    return together(parts)


def _end() -> str:
    about = element(
        "p",
        tr(
            "Gemaakt met kompas-check. Dit verslag noemt feiten en bronnen; het is geen juridisch oordeel. De weging is aan u."
        ),
    )
    return f"</main>{element('footer', about)}{CLOSING}"
