"""The whole catalogue as files: the name of each and its text."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from pathlib import Path

from kompas_check.bundled import GRAMMARS
from kompas_check.examples import Example
from kompas_check.plan import Plan, rule_files
from kompas_check.report import page_html, page_markdown
from kompas_check.report.catalogue import gather
from kompas_check.report.catalogue_pages import pages
from kompas_check.report.sentence_page import sentence_page


def catalogue_files(
    plan: Plan, folders: Sequence[Path], chosen: Collection[str], day: date, examples: Iterable[Example],
    forms: Collection[str], where: page_markdown.Finder,
) -> dict[str, str]:  # fmt: skip
    """The pages of the norms *chosen* (none: all) as they stand on *day*, in the *forms* html and markdown.

    *folders* hold the rules that *plan* has beside the bundled ones; *where* says how a link in
    Markdown leads to an example. Raises `NotFound` where a rule file changed in the meantime.
    """
    language = plan.reader.values.language
    catalogue = gather(plan.rulebook.rules, chosen, plan.registers, day, rule_files(folders),
                       language.properties["regel"], examples)  # fmt: skip
    files = {}
    for page in (*pages(catalogue), sentence_page(GRAMMARS, language, plan.registers)):
        if "html" in forms:
            files[page.name + page_html.SUFFIX] = page_html.render(page)
        if "markdown" in forms:
            files[page.name + page_markdown.SUFFIX] = page_markdown.render(page, where)
    return files
