"""Make the pictures of the Markdown and HTML reports in docs: `python tests/renew_picture.py`.

Needs playwright and Chromium. That of Markdown shows the draft of the README as a reader of Markdown shows it; GitLab and GitHub have colours of their own.
"""

import re
import shutil
import tempfile
from contextlib import chdir
from pathlib import Path

from markdown_it import MarkdownIt
from playwright.sync_api import sync_playwright

from kompas_check.cli import main

ROOT = Path(__file__).parents[1]
PICTURE = ROOT / "docs" / "beeld" / "verslag-markdown.png"
WEB_PICTURE = PICTURE.with_name("verslag-html.png")
STYLE = """
body { font: 15px/1.5 sans-serif; color: #1f2328; margin: 24px; width: 860px }
table { border-collapse: collapse } td, th { border: 1px solid #d0d7de; padding: 4px 10px }
h2 { border-bottom: 1px solid #d0d7de; padding-bottom: 6px } li { margin: 6px 0 } a { color: #0969da }
summary { font-weight: 600; margin: 12px 0 }
"""


def page() -> str:
    """The Markdown report on the draft of the README, and on one that is in order, as HTML."""
    text = report("markdown", "Wetsvoorstel: Wet in het begin\n  fase: beleidsvorming\nRaakt niet: overige\n")
    shown = str(MarkdownIt("commonmark", {"html": True}).enable("table").render(text))
    return f"<meta charset=utf-8><style>{STYLE}</style>{shown.replace('<details>', '<details open>', 1)}"


def report(form: str, *others: str) -> str:
    """The report on the draft of the README, and on *others*."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    fences = re.findall(r"^```(\w*)\n(.*?)^```$", readme, re.DOTALL | re.MULTILINE)
    draft, justification = [text for kind, text in fences if not kind][:2]
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        Path("mijnwet.kompas").write_text(draft + "\n" + justification, encoding="utf-8")
        for number, other in enumerate(others):
            Path(f"begin{number or ''}.kompas").write_text(other, encoding="utf-8")
        main([".", "--peildatum", "2026-11-23", "--format", form, "--output", "verslag"])
        return Path("verslag").read_text(encoding="utf-8")


if __name__ == "__main__":
    PICTURE.parent.mkdir(exist_ok=True)
    with sync_playwright() as tools:
        browser = tools.chromium.launch(executable_path=shutil.which("chromium"))
        window = browser.new_page(viewport={"width": 910, "height": 1000})
        window.set_content(page())
        window.screenshot(path=PICTURE)
        window = browser.new_page(viewport={"width": 1000, "height": 1500})
        window.set_content(report("html"))
        window.screenshot(path=WEB_PICTURE)
        browser.close()
