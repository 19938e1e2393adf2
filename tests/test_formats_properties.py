"""Whatever stands in a draft and however it is called, every format can be read by those for whom it is made."""

import json
import re
from contextlib import chdir
from functools import cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from junitparser import JUnitXml
from markdown_it import MarkdownIt
from tests.renew_golden import DAY, GOLDEN
from tests.test_formats import GITLAB, SARIF, commands, shown

from kompas_check.check import Check
from kompas_check.finding import Report
from kompas_check.plan import load_plan

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\n\r"), max_size=60)
NASTY = st.sampled_from(["</testcase>", "]]>", "::error::x", "%0A", "{0}", "[a](b)", "<b>", "| a | b |", "```", "@jan", "#1",
                         "\x00\x1b\x7f", "\u202e", "\ufffe", ":tada:", "$x$", "</details>", "-->", "&#64;jan"])  # fmt: skip
WORDS = st.lists(st.one_of(TEXT, NASTY), max_size=4).map(" ".join)
DRAFT = """\
Wetsvoorstel: {title}
  fase: ministerraad
Raakt gemeenten
  taak: {task}
  verandering: nieuw
Bepaling artikel 4
  soort: adviestaak
  aan: zbo {name}
  onderwerp: beleid
Afwijking PRF-03 voor gemeenten
  reden: De gemeenten zijn hier langdurig en uitvoerig over gehoord. {reason}
  verantwoordelijk: directie {name}
  datum: 2026-06-12
{line}
"""


@cache
def checker() -> Check:
    with chdir(GOLDEN):
        plan = load_plan([Path("normen")])
    return Check(plan, DAY, [rule.id for rule in plan.rulebook.rules if rule.id.startswith("PRF-")])


def report(path: str, *words: str) -> Report:
    title, task, name, reason, line = words
    text = DRAFT.format(title=title, task=task, name=name, reason=reason, line=line)
    draft = checker().draft(text.encode(), path)
    book = checker().plan.rulebook
    return Report(DAY, book.version, book.sha256, 11, (), (draft,), (), book.rules)


NAMES = st.one_of(WORDS, st.text(max_size=30)).map(lambda name: f"map/{name.replace(chr(0), '')}.kompas")


@settings(max_examples=50, deadline=None)
@given(NAMES, st.tuples(WORDS, WORDS, WORDS, WORDS, WORDS))
def test_every_format_can_be_read(path: str, words: tuple[str, ...]) -> None:
    found = report(path, *words)
    (draft,) = found.drafts
    errors = sum(one.severity == "error" for one in draft.diagnostics)
    fails = sum(one.fails for one in draft.findings) + errors

    def written(form: str) -> str:
        return shown(found, form).encode(errors="replace").decode()

    log = json.loads(written("sarif"))
    assert [] == [error.message for error in SARIF.iter_errors(log)]
    assert fails == sum(one["level"] == "error" for one in log["runs"][0]["results"])

    entries = json.loads(written("gitlab"))
    assert [] == [error.message for error in GITLAB.iter_errors(entries)]
    assert len(entries) == len({one["fingerprint"] for one in entries})

    text = written("github")
    shown_errors = [one for one in commands(text) if one["command"] == "error"]
    assert min(fails, 10) == len(shown_errors)
    assert len(commands(text)) == text.count("\n") - 1

    (suite,) = JUnitXml.fromstring(written("junit").encode())
    assert suite.tests == len(draft.findings) + errors

    page = str(MarkdownIt("commonmark", {"html": True}).enable("table").render(written("markdown")))
    told = set(re.findall(r"</?([a-zA-Z][^\s>/]*)", page))
    assert told <= {"details", "summary", "br", "h2", "p", "table", "thead", "tbody", "tr", "th", "td", "ul", "li",
                    "strong", "a"}  # fmt: skip
    assert page.count("</details>") == page.count("<details open>") == 1
