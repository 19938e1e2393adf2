"""Renew the expected report in every format: `python tests/renew_golden.py [FORMAT...]`.

Read the differences before you commit them: a report is right because somebody judged it, not because it is new.
The norms and the drafts are made up, so that a report changes only where its format does.
"""

import sys
from collections.abc import Iterable, Iterator
from contextlib import chdir
from datetime import date
from pathlib import Path

from kompas_check.check import Check, find_drafts
from kompas_check.finding import DraftReport, Excuse, Report
from kompas_check.plan import load_plan
from kompas_check.report.formats import FORMATS, Wishes, renderer
from kompas_check.report.words import Tally

GOLDEN = Path(__file__).with_name("golden")
DAY = date(2026, 11, 23)
SUFFIXES = {
    "text": "txt",
    "json": "json",
    "html": "html",
    "sarif": "sarif",
    "gitlab": "gitlab.json",
    "github": "github.txt",
    "junit": "junit.xml",
    "markdown": "md",
}
# What a gate would let pass, so that each format shows it.
EXCUSES = {
    "PRF-10": Excuse("basis", "stond al open toen wij begonnen", date(2027, 1, 31)),
    "PRF-11": Excuse("drempel"),
}


def names() -> dict[str, tuple[str, Wishes]]:
    """The files that are kept, each with the format and the wishes that it is made with."""
    kept = {f"verslag.{SUFFIXES[form]}": (form, Wishes()) for form in FORMATS}
    return {**kept, "verslag-open.sarif": ("sarif", Wishes(only_open=True))}


def golden_report() -> Report:
    """The report that each format shows; its drafts can be read once. To be run in `GOLDEN`."""
    plan = load_plan([Path("normen")])
    own = [rule.id for rule in plan.rulebook.rules if rule.id.startswith("PRF-")]
    report = Check(plan, DAY, own, [("PRF-99", "bestaat niet")]).run(find_drafts([Path("ontwerpen")]))
    return report._replace(rulebook_version="2026.11.23", rulebook_sha256="0" * 64, rulebook_size=len(own),
                           drafts=excused(report.drafts))  # fmt: skip


def excused(drafts: Iterable[DraftReport]) -> Iterator[DraftReport]:
    """*drafts* as a gate with a baseline and a threshold would see them."""
    for draft in drafts:
        findings = [found._replace(excused=EXCUSES.get(found.rule.id)) if found.fails else found
                    for found in draft.findings]  # fmt: skip
        yield draft._replace(findings=tuple(findings))


def made(form: str, wishes: Wishes) -> str:
    """The golden report in *form*."""
    with chdir(GOLDEN):
        report = golden_report()
        tally = Tally(report.diagnostics)
        return "".join(renderer(form)(report._replace(drafts=tally.counted(report.drafts)), tally, wishes))


if __name__ == "__main__":
    for name, (form, wishes) in names().items():
        if form in sys.argv[1:] or not sys.argv[1:]:
            (GOLDEN / name).write_text(made(form, wishes), encoding="utf-8", newline="\n")
