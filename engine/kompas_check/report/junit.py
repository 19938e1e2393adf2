"""The report as JUnit XML, for the test pages of GitLab, Jenkins and others.

A draft is a test suite, a norm with its subject a test. What fails is a failure, an error in a file an error;
what does not apply, is not due, is explained or does not count is skipped, with the reason.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from kompas_check.finding import VOLDAAN, DraftReport, Finding, Report
from kompas_check.messages import breaks_file
from kompas_check.place import Diagnostic
from kompas_check.report.formats import Wishes
from kompas_check.report.relative import relative
from kompas_check.report.telling import body, heading, standing
from kompas_check.report.words import Tally, message
from kompas_check.translation import tr

# What XML 1.0 cannot hold: control characters, half characters, and two that are none.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class _Case(NamedTuple):
    """A test: its *name*, of which force the norm is, and how it ended (none: it passed).

    *ending* is the kind of element, its type and message, and the text in it.
    """

    name: str
    group: str
    ending: tuple[str, str, str, str] | None


def render(report: Report, tally: Tally, wishes: Wishes) -> Iterator[str]:  # noqa: ARG001 - one form for all formats
    """A test suite a draft, then one for rules, settings and the gate if there is something to say of them."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="kompas-check">\n'
    for draft in report.drafts:
        path = relative(draft.path)
        cases = [*map(_about_file, _errors(draft.diagnostics)), *map(_case, draft.findings)]
        yield _suite(path, report, draft, cases, _notes(draft.diagnostics))
    if report.diagnostics:
        rules = tr("Normen, instellingen en poort")
        yield _suite(rules, report, None, map(_about_file, _errors(report.diagnostics)),
                     _notes(report.diagnostics))  # fmt: skip
    yield "</testsuites>\n"


def _errors(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    return [one for one in found if one.severity == "error"]


def _notes(found: Iterable[Diagnostic]) -> str:
    return "\n".join(f"{_place(one)}: {one.code}: {one.message}" for one in found if one.severity != "error")


def _place(one: Diagnostic) -> str:
    path = relative(one.place.path)
    return str(one.place._replace(path=path))


def _about_file(one: Diagnostic) -> _Case:
    """An error in a file: one that breaks it is an error, another (of a justification, of the gate) a failure."""
    kind = "error" if breaks_file(one) else "failure"
    return _Case(
        f"{one.code} {one.message}", "", (kind, one.code, one.message, f"{_place(one)}: {one.message}")
    )


def _case(found: Finding) -> _Case:
    name, force = heading(found), found.rule.force
    if found.outcome == VOLDAAN:
        return _Case(name, force, None)
    kind = "failure" if found.fails else "skipped"
    place = str(found.place._replace(path=relative(found.place.path)))
    text = (
        "\n".join((f"{place}: {standing(found)}", *body(found))) if found.fails or found.justification else ""
    )
    return _Case(name, force, (kind, found.outcome, f"{standing(found)}: {message(found)}", text))


def _suite(name: str, report: Report, draft: DraftReport | None, cases: Iterable[_Case], notes: str) -> str:
    used: Counter[str] = Counter()
    group = str(PurePosixPath(name).with_suffix("")).replace("/", ".") if draft else name
    tests: list[str] = []
    ended = {"failure": 0, "error": 0, "skipped": 0}
    for case in cases:
        used[case.name] += 1
        unique = f"{case.name} ({used[case.name]})" if used[case.name] > 1 else case.name
        tests.append(_test(unique, group, case))
        if case.ending is not None:
            ended[case.ending[0]] += 1
    facts = {"peildatum": report.peildatum.isoformat(), "regels": report.rulebook_version}
    facts |= {setting.name: f"{setting.value} ({setting.origin})" for setting in report.settings}
    if draft is not None:
        facts |= {"titel": draft.title, "soort": draft.kind or "", "fase": draft.phase or "",
                  "getoetst als in de fase": draft.floor or ""}  # fmt: skip
    lines = [
        f'  <testsuite name={_quoted(name)} tests="{len(tests)}" failures="{ended["failure"]}" '
        f'errors="{ended["error"]}" skipped="{ended["skipped"]}">',
        "    <properties>",
        *(
            f"      <property name={_quoted(fact)} value={_quoted(value)}/>"
            for fact, value in facts.items()
            if value
        ),
        "    </properties>",
        *tests,
        *((f"    <system-out>{_text(notes)}</system-out>",) if notes else ()),
        "  </testsuite>",
    ]
    return "\n".join(lines) + "\n"


def _test(name: str, group: str, case: _Case) -> str:
    force = f" group={_quoted(case.group)}" if case.group else ""
    head = f"    <testcase classname={_quoted(group)} name={_quoted(name)}{force}"
    if case.ending is None:
        return f"{head}/>"
    kind, what, told, text = case.ending
    inside = f">{_text(text)}</{kind}>" if text else "/>"
    return f"{head}>\n      <{kind} type={_quoted(what)} message={_quoted(told)}{inside}\n    </testcase>"


def _quoted(text: str) -> str:
    return quoteattr(_NO_XML.sub("\ufffd", text))


def _text(text: str) -> str:
    return escape(_NO_XML.sub("\ufffd", text))
