"""The report as commands to GitHub Actions: what fails and what stands out becomes a note beside its line.

GitHub shows ten errors, ten warnings and ten notices of a step; the worst come first, and the last tells how many
there are besides.
"""

import heapq
from collections.abc import Iterator

from kompas_check.finding import Report
from kompas_check.report.formats import Wishes
from kompas_check.report.layout import joined
from kompas_check.report.relative import relative
from kompas_check.report.telling import LEVELS, Remark, about_file, of_the_run, remarks
from kompas_check.report.words import Tally
from kompas_check.translation import tr, tr_n

MOST = 10
_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def render(report: Report, tally: Tally, wishes: Wishes) -> Iterator[str]:  # noqa: ARG001 - one form for all formats
    """A command a line, the worst first, then one line for people."""
    worst: dict[str, list[Remark]] = {level: [] for level in LEVELS}
    found = dict.fromkeys(LEVELS, 0)
    for draft in report.drafts:
        _keep(remarks(draft, explained=True), worst, found)
    _keep(map(about_file, report.diagnostics), worst, found)
    for level in LEVELS:
        yield joined(_commands(level, worst[level], found[level])) if found[level] else ""
    yield joined([_summary(tally, found), *(" ".join(line.split()) for line in of_the_run(report))])


def _keep(new: Iterator[Remark], worst: dict[str, list[Remark]], found: dict[str, int]) -> None:
    """Count *new* and keep the worst of each level; what weighs the same stays in order."""
    fresh: dict[str, list[Remark]] = {level: [] for level in LEVELS}
    for remark in new:
        fresh[remark.level].append(remark)
    for level, some in fresh.items():
        found[level] += len(some)
        worst[level] = heapq.nsmallest(MOST, worst[level] + some, key=lambda one: one.weight)


def _commands(level: str, some: list[Remark], found: int) -> Iterator[str]:
    command = _COMMANDS[level]
    for remark in some if found <= MOST else some[: MOST - 1]:
        place = {"file": relative(remark.place.path), "line": str(max(remark.place.line, 1))}
        if remark.place.column > 1:
            place["col"] = str(remark.place.column)
        properties = {**place, "title": " ".join(remark.title.split())}
        given = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
        told = "\n".join((remark.text, *remark.more))
        yield f"::{command} {given}::{_data(told)}"
    if found > MOST:
        left = found - MOST + 1
        more = tr_n("en {number} meer; het hele verslag staat in een andere vorm (--format text)",
                    "en {number} meer; het hele verslag staat in een andere vorm (--format text)", left)  # fmt: skip
        yield f"::{command} title=kompas-check::{_data(more)}"


def _summary(tally: Tally, found: dict[str, int]) -> str:
    drafts = tr_n("{number} ontwerp", "{number} ontwerpen", tally.drafts)
    if not tally.exit_code:
        return tr("kompas-check: {drafts} getoetst, niets open", drafts=drafts)
    return tr("kompas-check: {drafts} getoetst, {wrong} niet in orde ({errors})", drafts=drafts, wrong=tally.wrong,
              errors=tr_n("{number} fout of open punt", "{number} fouten en open punten", found["error"]))  # fmt: skip


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
