"""The shortest report for people: a line for each point that is not in order, and nothing of what is."""

from collections.abc import Iterable, Iterator

from kompas_check.finding import Finding, Report
from kompas_check.messages import ERROR
from kompas_check.place import Diagnostic
from kompas_check.report.layout import Style
from kompas_check.report.words import message
from kompas_check.translation import tr


def render(report: Report, *, colour: bool) -> Iterator[str]:
    """The errors, and `path:line:column: NORM-01 [subject] outcome: message` for each finding that fails."""
    style = Style(colour=colour)
    yield from _errors(report.diagnostics, style)
    for draft in report.drafts:
        yield from _errors(draft.diagnostics, style)
        yield from (_finding(found, style) for found in draft.findings if found.fails)


def _errors(diagnostics: Iterable[Diagnostic], style: Style) -> Iterator[str]:
    for found in diagnostics:
        if found.severity == ERROR:
            yield f"{found.place}: {style(tr('fout'), 'red')} {found.code}: {_one_line(found.message)}\n"


def _finding(found: Finding, style: Style) -> str:
    about = f" [{found.subject}]" if found.subject else ""
    said = _one_line(message(found))
    return f"{found.place}: {found.rule.id}{about} {style(found.outcome, 'red')}: {said}\n"


def _one_line(text: str) -> str:
    return " ".join(text.split())
