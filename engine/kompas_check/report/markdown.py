"""The report as Markdown: a comment on a merge request, or the summary of a job.

GitHub takes 65,536 signs in a comment, so the report never holds more than `MOST` bytes: what counts comes first,
and each part that is cut tells how much more there is.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kompas_check.finding import (
    AFWIJKING,
    GEMOTIVEERD,
    LATER,
    ONBEKEND,
    OUTCOMES,
    DraftReport,
    Finding,
    Report,
)
from kompas_check.messages import breaks_file
from kompas_check.place import Diagnostic
from kompas_check.report.formats import Wishes
from kompas_check.report.missing import block_of, fact_of, missing_groups
from kompas_check.report.page import linked, visible
from kompas_check.report.page_markdown import running
from kompas_check.report.relative import relative
from kompas_check.report.telling import body, heading, of_the_run, standing, weight
from kompas_check.report.words import Tally, message
from kompas_check.translation import tr, tr_n
from kompas_check.version import VERSION

MARK = "<!-- kompas-check -->"  # by which a script finds the comment that it is to renew
MOST = 60_000
_ROWS = 50  # of the table of drafts
_LONG = 300  # of a title
_COUNTED = (AFWIJKING, ONBEKEND, GEMOTIVEERD, LATER)
# What GitLab and GitHub make something of, whatever stands around it: people, issues, labels, emoji, …
_SPECIAL = re.compile(r"(?<=@)(?=\w)|(?<=[#!&])(?=\d)|(?<=[%~$])(?=[\w\"{])|(?<=\bGH-)(?=\d)|(?<=:)(?=(?:\+1|-1|100|1234|\w*[a-z][\w+-]*):)")  # fmt: skip
_NOTHING = "\u200b"


class _Part(NamedTuple):
    """A part of what is told of a draft: its heading and its items; each item is whole Markdown."""

    heading: str
    items: list[str]


class _Draft(NamedTuple):
    """What is told of a draft: whether it *fails*, its row in the table, and its parts."""

    fails: bool
    row: str
    summary: str
    parts: list[_Part]

    @property
    def size(self) -> int:
        return sum(len(item.encode(errors="replace")) for part in self.parts for item in part.items)


def render(report: Report, tally: Tally, wishes: Wishes) -> Iterator[str]:  # noqa: ARG001 - one form for all formats
    """The report on one page: how it stands, what is wrong with the rules, a table of drafts, then each draft."""
    shelf = _Shelf()
    for draft in report.drafts:
        shelf.put(_told(draft))
    room = _Room(MOST)
    yield room.take(f"{MARK}\n## {_verdict(report, tally)}\n\n{_run(report)}\n")
    if report.diagnostics:
        title = tr("Normen, instellingen en poort")
        yield room.take(f"\n### {title}\n\n")
        yield from room.fit([f"- {_diagnostic(one)}\n" for one in report.diagnostics])
    if tally.drafts:
        yield room.take("\n" + "".join(shelf.table()))
    shown = 0
    for told in shelf.worst():
        if room.left < 1_000:
            break
        yield from _section(told, room, alone=tally.drafts == 1)
        shown += 1
    if shown < tally.drafts:
        left = tr_n("… en {number} ontwerp meer; zie het hele verslag (--format html).",
                    "… en {number} ontwerpen meer; zie het hele verslag (--format html).", tally.drafts - shown)  # fmt: skip
        yield f"\n{_shown(left)}\n"


class _Room:
    """How much may still be written."""

    def __init__(self, size: int) -> None:
        self.left = size

    def take(self, text: str) -> str:
        """*text*, which is written whatever room there is."""
        self.left -= len(text.encode(errors="replace"))
        return text

    def fit(self, items: list[str], spare: int = 500) -> Iterator[str]:
        """As many of *items* as there is room for, then how many more there are."""
        for index, item in enumerate(items):
            if len(item.encode(errors="replace")) > self.left - spare:
                left = tr_n("… en {number} meer", "… en {number} meer", len(items) - index)
                yield self.take(f"- {_shown(left)}\n")
                return
            yield self.take(item)


class _Shelf:
    """What is told of the drafts that may be shown: those that fail first, no more than there is room for."""

    def __init__(self) -> None:
        self._kept: dict[bool, list[_Draft]] = {True: [], False: []}
        self._size = {True: 0, False: 0}
        self._rows: dict[bool, list[str]] = {True: [], False: []}
        self._count = Counter[bool]()

    def put(self, told: _Draft) -> None:
        """Keep what of *told* may be shown."""
        self._count[told.fails] += 1
        if len(self._rows[told.fails]) < _ROWS:
            self._rows[told.fails].append(told.row)
        if self._size[told.fails] < MOST:
            self._kept[told.fails].append(told)
            self._size[told.fails] += told.size

    def worst(self) -> Iterator[_Draft]:
        """Those that fail, then the others."""
        yield from self._kept[True]
        if len(self._kept[True]) == self._count[True]:
            yield from self._kept[False]

    def table(self) -> Iterator[str]:
        """A row a draft, those that fail first."""
        names = [tr("ontwerp"), tr("oordeel"), *_COUNTED, tr("telt niet mee")]
        yield f"| {' | '.join(names)} |\n|---|---|{'--:|' * (len(_COUNTED) + 1)}\n"
        rows = [*self._rows[True], *self._rows[False]][:_ROWS]
        yield from rows
        left = self._count[True] + self._count[False] - len(rows)
        if left:
            failing = max(self._count[True] - len(rows), 0)
            more = tr("… en {number} meer, waarvan {failing} niet in orde", number=left, failing=failing)
            yield f"| {_shown(more)} |{' |' * (len(_COUNTED) + 2)}\n"


def _verdict(report: Report, tally: Tally) -> str:
    if any(map(breaks_file, report.diagnostics)):
        return tr("kompas-check: fouten in de normen of instellingen")
    if any(one.severity == "error" for one in report.diagnostics):
        return tr("kompas-check: niet in orde; aan een eis van de poort is niet voldaan")
    if not tally.exit_code:
        return tr_n(
            "kompas-check: {number} ontwerp in orde", "kompas-check: {number} ontwerpen in orde", tally.drafts
        )
    if tally.drafts == 1:
        return tr("kompas-check: niet in orde")
    return tr(
        "kompas-check: {wrong} van {number} ontwerpen niet in orde", wrong=tally.wrong, number=tally.drafts
    )


def _run(report: Report) -> str:
    words = [
        tr("Peildatum {day}", day=report.peildatum.isoformat()),
        tr(
            "regels {version} ({number} normen)", version=report.rulebook_version, number=report.rulebook_size
        ),
        f"kompas-check {VERSION}",
    ]
    return "<br>\n".join(_shown(line) for line in (" · ".join(words), *of_the_run(report)))


def _told(draft: DraftReport) -> _Draft:
    errors = sum(one.severity == "error" for one in draft.diagnostics)
    counting, aside = _split(draft.findings)
    counted = Counter(found.outcome for found in counting)
    failing = counted[AFWIJKING] + counted[ONBEKEND]
    path = relative(draft.path)
    words = []
    if errors:
        words.append(tr_n("{number} fout in het bestand", "{number} fouten in het bestand", errors))
    words += [f"{counted[outcome]} {outcome}" for outcome in OUTCOMES[1:5] if counted[outcome]]
    if draft.floor is not None:
        words.append(tr("getoetst als in de fase {phase}", phase=draft.floor))
    fails = bool(errors or failing)
    verdict = f"**{tr('niet in orde')}**" if fails else tr("in orde")
    numbers = [*(counted[outcome] for outcome in _COUNTED), len(aside)]
    row = f"| {_shown(path)} | {verdict}{f' ({_shown(words[0])})' if errors else ''} | " + " | ".join(map(str, numbers)) + " |\n"  # fmt: skip
    title = draft.title if len(draft.title) <= _LONG else draft.title[:_LONG] + "…"
    kind = f" — {draft.kind}: {title}" if draft.kind else ""
    summary = f"{path}{kind}" + (f" ({', '.join(words)})" if words else "")
    return _Draft(fails, row, summary, [part for part in _parts(draft, counting, aside) if part.items])


def _split(findings: Iterable[Finding]) -> tuple[list[Finding], list[Finding]]:
    """What counts, and what deviates or is not known but does not count."""
    counting: list[Finding] = []
    aside: list[Finding] = []
    for found in sorted(findings, key=weight):
        (aside if found.outcome in (AFWIJKING, ONBEKEND) and not found.fails else counting).append(found)
    return counting, aside


def _parts(draft: DraftReport, counting: list[Finding], aside: list[Finding]) -> Iterator[_Part]:
    by: dict[str, list[Finding]] = {}
    for found in counting:
        by.setdefault(found.outcome, []).append(found)
    problems = [one for one in draft.diagnostics if one.severity != "note"]
    yield _Part(tr("In het bestand"), [f"- {_diagnostic(one)}\n" for one in problems])
    yield _Part(tr("Nu: afwijkingen"), [_finding(found) for found in by.get(AFWIJKING, [])])
    yield _Part(tr("Nu: gegevens die ontbreken"), list(_missing(by.get(ONBEKEND, []))))
    yield _Part(tr("Uitgelegd"), [_finding(found) for found in by.get(GEMOTIVEERD, [])])
    yield _Part(tr("Telt niet mee"), list(_aside(aside)))
    yield _Part(tr("Later"), list(_later(by.get(LATER, []), draft.phases)))
    notes = [one for one in draft.diagnostics if one.severity == "note"]
    yield _Part(tr("Ter informatie"), [f"- {_diagnostic(one)}\n" for one in notes])


def _section(told: _Draft, room: _Room, *, alone: bool) -> Iterator[str]:
    if not told.parts:
        return
    opened = " open" if alone else ""
    yield room.take(f"\n<details{opened}>\n<summary>{_html(told.summary)}</summary>\n")
    for part in told.parts:
        yield room.take(f"\n**{_shown(part.heading)}**\n\n")
        yield from room.fit(part.items)
    yield room.take("\n</details>\n")


def _finding(found: Finding) -> str:
    first, *rest = body(found)
    lines = [
        f"**{_shown(heading(found))}** ({_shown(standing(found))}, {_line(found.place.line)})",
        _shown(first),
    ]
    return "- " + "<br>\n  ".join([*lines, *map(_shown, rest)]) + "\n"


def _aside(findings: list[Finding]) -> Iterator[str]:
    """What does not count; of norms of which nothing can be said only the names."""
    unsaid: dict[str, None] = {}
    for found in findings:
        if found.raw == ONBEKEND and found.excused is None:
            unsaid[found.rule.id] = None
        else:
            yield f"- **{_shown(heading(found))}** ({_shown(standing(found))}): {_shown(message(found))}\n"
    if unsaid:
        yield f"- {_shown(tr('Nog niet te zeggen: {norms}', norms=', '.join(unsaid)))}\n"


def _missing(findings: list[Finding]) -> Iterator[str]:
    for group in missing_groups(findings):
        facts = "".join(f"  - {_shown(fact_of(group, fact))}\n" for fact in group.facts)
        yield f"- {_shown(block_of(group))}\n{facts}"


def _later(findings: list[Finding], order: tuple[str, ...]) -> Iterator[str]:
    phases: dict[str, dict[str, None]] = {}
    for found in findings:
        phases.setdefault(found.due, {})[found.rule.id] = None
    for phase in sorted(phases, key=lambda one: order.index(one) if one in order else -1):
        told = tr("Vóór de fase {phase}: {norms}", phase=phase, norms=", ".join(phases[phase]))
        yield f"- {_shown(told)}\n"


def _diagnostic(one: Diagnostic) -> str:
    words = {"error": tr("fout"), "warning": tr("let op"), "note": tr("ter info")}[one.severity]
    place = one.place._replace(path=relative(one.place.path))
    return f"{_shown(str(place))}: **{words} {one.code}**: {_shown(one.message)}"


def _line(line: int) -> str:
    return tr("regel {line}", line=max(line, 1))


def _shown(text: str) -> str:
    """*text* so that it shows as it is, on one line; only web addresses become links."""
    parts = linked(" ".join(text.split()))
    return running(tuple(_SPECIAL.sub(_NOTHING, part) if isinstance(part, str) else part for part in parts))


def _html(text: str) -> str:
    """The same inside an element, where Markdown is not read."""
    text = _SPECIAL.sub(_NOTHING, visible(" ".join(text.split())))
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
