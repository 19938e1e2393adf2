"""What must stay true of the code itself."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import kompas_check
from kompas_check.bundled import GRAMMARS
from kompas_check.language import build_language, load_language
from kompas_check.messages import MESSAGES
from kompas_check.plan import load_plan

ROOT = Path(__file__).parents[1]
ENGINE = Path(kompas_check.__file__).parent
NOT_ON_THE_HOT_PATH = ("networkx", "gherkin", "jinja2", "pydantic", "lxml", "docx", "defusedxml", "difflib",
                       "kompas_check.report.catalogue_files", "kompas_check.report.page", "kompas_check.page_folder",
                       "kompas_check.lock", "kompas_check.baseline", "kompas_check.receipt", "kompas_check.json_file",
                       "tomllib", "kompas_check.toml_file", "kompas_check.settings", "kompas_check.gate",
                       "kompas_check.threshold", "kompas_check.strictness")  # fmt: skip


def test_the_engine_knows_no_law() -> None:
    """No rule id, source or legal date stands in the engine."""
    law = "|".join([*map(re.escape, load_plan().rulebook.ids()), r"Stcrt\.", r"Kamerstuk\w* [I1-9]", "BWBR"])
    found = [(path.name, match[0]) for path in ENGINE.rglob("*.py")
             for match in re.finditer(rf"(?<![\w.-])(?:{law})(?![\w-])", path.read_text(encoding="utf-8"))]  # fmt: skip

    assert [] == found


def test_a_plain_check_loads_only_what_it_needs(tmp_path: Path) -> None:
    draft = tmp_path / "x.kompas"
    draft.write_text("Wetsvoorstel: Wet\n  fase: ministerraad\n", encoding="utf-8")
    environment = {**os.environ, "KOMPAS_CHECK_CACHE": str(tmp_path / "cache")}
    command = [sys.executable, "-P", "-c",
               "import sys; from kompas_check.cli import main; main(sys.argv[1:]);"
               "print('LOADED', *sys.modules, file=sys.stderr)"]  # fmt: skip
    for form in ("text", "json"):
        for _ in ("compile", "check"):
            run = subprocess.run([*command, str(draft), "--format", form], env=environment, check=True,
                                 capture_output=True, text=True)  # fmt: skip
        loaded = set(run.stderr.rpartition("LOADED")[2].split())

        assert [] == [name for name in NOT_ON_THE_HOT_PATH if name in loaded]


def test_every_message_that_is_used_is_in_the_catalogue_and_the_other_way_round() -> None:
    text = "".join(
        path.read_text(encoding="utf-8") for path in ENGINE.rglob("*.py") if path.name != "messages.py"
    )
    used = set(re.findall(r'"((?:ONT|MOT|REG|BOT|VBD|INS|PRT|BAS|BWS|SLT)-\d\d)"', text))
    # What is wrong with a file of settings is told with the codes of its family.
    used |= {
        f"{family}-{number}" for number in re.findall(r'family\}-(\d\d)"', text) for family in ("INS", "BAS")
    }

    assert set(MESSAGES) == used


def test_the_readme_names_every_word_of_the_draft_language() -> None:
    language = load_language(build_language(GRAMMARS))
    readme = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split()).casefold()
    internal = {"regel"}
    words = {name for block, names in language.properties.items() if block not in internal for name in names}
    for name in ("SOORT_ONTWERP", "FASE", "ONDERWERP", "ORGANISATIESOORT", "SOORT_BEPALING", "INSTRUMENT"):
        words |= set(language.words[name])

    assert [] == sorted(word for word in words if word.casefold() not in readme)


def test_the_examples_of_the_readme_work(tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    fences = re.findall(r"^```(\w*)\n(.*?)^```$", readme, re.DOTALL | re.MULTILINE)
    draft, justification = (text for kind, text in fences if kind == "")
    (tmp_path / "mijnwet.kompas").write_text(draft + "\n" + justification, encoding="utf-8")
    (tmp_path / "mijnregels").mkdir()
    rule = next(text for kind, text in fences if kind == "gherkin")
    (tmp_path / "mijnregels" / "ons.feature").write_text(rule, encoding="utf-8")
    commands = [shlex.split(line, comments=True) for kind, text in fences if kind == "sh"
                for line in text.splitlines() if line.startswith("kompas-check ")]  # fmt: skip
    assert len(commands) > 5
    for command in commands:
        run = subprocess.run([sys.executable, "-P", "-m", "kompas_check", *command[1:]], cwd=tmp_path,
                             capture_output=True, text=True, check=False)  # fmt: skip

        assert run.returncode in (0, 1), (command, run.stdout, run.stderr)
        assert not run.stderr
