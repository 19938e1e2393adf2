"""The pages for users say what is so: what they show is made, run and compared."""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from kompas_check.bundled import EXAMPLES
from kompas_check.examples import Examples
from kompas_check.plan import load_plan
from kompas_check.pytest_plugin.steps import SENTENCES
from kompas_check.report.catalogue_files import catalogue_files

ROOT = Path(__file__).parents[1]
CATALOGUE = ROOT / "docs" / "normen"
GUIDE = ROOT / "docs" / "normen-schrijven.md"
INSTALLING = ("mkdir", "cd", "python3", "source", "python")


class Block(NamedTuple):
    """A block of text in a page: the file that it is said to be (if any), its kind, its text."""

    file: str | None
    kind: str
    text: str


def blocks(text: str) -> Iterator[Block]:
    """The blocks of a page. A file is named just before: `Bestand `naam`:`."""
    for match in re.finditer(
        r"(?:^[^\n]*[Bb]estand `([^`]+)`:\n\n)?^```(\w*)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE
    ):
        yield Block(match[1], match[2], match[3])


class Reader:
    """Someone who follows the page to the letter in an empty folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.said = ""
        self.given: list[str] = []

    def follow(self, block: Block) -> None:
        if block.file is not None:
            path = self.folder / block.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, encoding="utf-8")
            if block.kind == "yaml":
                for line in re.findall(r"^ *- (kompas-check .*|pytest)$", block.text, re.MULTILINE):
                    self.give(line, 1 if line.startswith("kompas-check ontwerpen") else 0)
        elif block.kind == "sh":
            for line in block.text.splitlines():
                command, _, comment = line.partition("#")
                code = re.search(r"afsluitcode (\d)", comment)
                self.give(command.strip(), int(code[1]) if code else 0)
        elif block.kind == "text":
            self.sees(block.text)

    def give(self, command: str, code: int) -> None:
        program, *arguments = shlex.split(command)
        self.given.append(program)
        if program in INSTALLING:
            return
        if program == "mv":
            shutil.move(self.folder / arguments[0], self.folder / arguments[1])
        elif program == "rm":
            (self.folder / arguments[0]).unlink()
        else:
            module = {"kompas-check": "kompas_check", "pytest": "pytest"}[program]
            run = subprocess.run([sys.executable, "-P", "-m", module, *arguments], cwd=self.folder, text=True,
                                 capture_output=True, encoding="utf-8", check=False,
                                 env={**os.environ, "PYTHONUTF8": "1", "COLUMNS": "100"})  # fmt: skip
            self.said = run.stdout + run.stderr
            assert code == run.returncode, (command, self.said)

    def sees(self, shown: str) -> None:
        """What the page shows is what was said; an ellipsis on its own leaves something out."""
        rest = " ".join(self.said.split())
        for part in re.split(r"(?<!\S)…(?!\S)", shown):
            words = " ".join(part.split())
            assert words in rest, (words, self.said)
            rest = rest.partition(words)[2] if words else rest


def test_the_guide_works_for_someone_who_follows_it_to_the_letter(tmp_path: Path) -> None:
    reader = Reader(tmp_path)
    for block in blocks(GUIDE.read_text(encoding="utf-8")):
        reader.follow(block)

    assert reader.given.count("kompas-check") > 10
    assert {"pytest", *INSTALLING} < set(reader.given)


def test_the_readme_shows_what_its_first_draft_gives(tmp_path: Path) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    first = text.partition("## Uw eerste ontwerp")[2].partition("\n## ")[0]
    draft, *_, shown = (block.text for block in blocks(first) if block.kind != "sh")
    (tmp_path / "mijnwet.kompas").write_text(draft, encoding="utf-8")
    reader = Reader(tmp_path)
    reader.give("kompas-check mijnwet.kompas --peildatum 2026-11-23", 1)

    reader.sees(shown)


def test_what_the_guide_installs_is_what_the_plugin_needs() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert "kompas-check[pytest]" in GUIDE.read_text(encoding="utf-8")
    assert {"pytest", "pytest-bdd"} == {re.split(r"[<>=]", name)[0] for name in project["optional-dependencies"]["pytest"]}  # fmt: skip


def test_every_link_in_the_pages_leads_somewhere() -> None:
    def anchor(title: str) -> str:
        return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")

    for source in (ROOT / "README.md", *(ROOT / "docs").rglob("*.md")):
        for target in re.findall(r"\]\(([^)\s<]+)\)", source.read_text(encoding="utf-8")):
            name, _, part = unquote(target).partition("#")
            path = (source.parent / name).resolve() if name else source

            assert path.exists(), (source, target)
            if part:
                titles = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
                assert part in map(anchor, titles), (source, target)


def test_the_guide_has_every_sentence_of_a_feature() -> None:
    wanted = "".join(f"- `{sentence}`\n" for sentence in SENTENCES)

    assert wanted in GUIDE.read_text(encoding="utf-8"), f"zet in docs/normen-schrijven.md:\n{wanted}"


def test_the_catalogue_is_current() -> None:
    """docs/normen is what the command in docs/opbouw.md makes of the norms, examples and sentences."""
    command = re.search(
        r"^kompas-check rules docs .*$",
        (ROOT / "docs" / "opbouw.md").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    assert command is not None
    day = date.fromisoformat(command[0].partition("--peildatum ")[2])
    plan = load_plan()
    examples, problems = Examples(plan).find(EXAMPLES)
    made = catalogue_files(plan, [], (), day, examples, ["markdown"],
                           lambda path: f"../../corpus/regels/{path.parent.name}/{path.name}")  # fmt: skip
    there = {path.name: path.read_text(encoding="utf-8") for path in CATALOGUE.iterdir()}
    changed = sorted(name for name in made if made[name] != there.get(name))

    assert [] == problems
    assert [] == changed, f"maak de catalogus opnieuw, in de hoofdmap: {command[0]}"
    assert [] == sorted(there.keys() - made.keys()), (
        "deze pagina's horen niet meer bij de catalogus: gooi ze weg"
    )
