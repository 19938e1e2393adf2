"""The page on settings says what the tables of keys say, and its examples work."""

import re
from pathlib import Path

import pytest

from kompas_check import gate, settings
from kompas_check.cli import main
from kompas_check.toml_file import Key, read_toml

PAGE = Path(__file__).parents[1] / "docs" / "instellingen.md"
KEYS = {"kompas.toml": settings.keys(), "poort": gate.keys()}


def table(keys: tuple[Key, ...]) -> str:
    """The table of *keys* as it stands in the page."""
    rows = [f"| `{key.name}` | {key.meaning} | `{key.name} = {key.example}` |" for key in keys]
    return "\n".join(["| naam | betekenis | bijvoorbeeld |", "|---|---|---|", *rows])


@pytest.mark.parametrize("name", KEYS)
def test_the_page_has_every_key(name: str) -> None:
    """If not: put this table behind the comment."""
    assert f"<!-- sleutels: {name} -->\n\n{table(KEYS[name])}\n" in PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", KEYS)
def test_the_example_of_every_key_is_what_the_key_takes(name: str, tmp_path: Path) -> None:
    for key in KEYS[name]:
        file = tmp_path / "x.toml"
        file.write_text(f"{key.name} = {key.example}\n", encoding="utf-8")
        found = read_toml(file, KEYS[name], "INS")

        assert (key.name, ()) == (next(iter(found.values), None), found.diagnostics)


def test_the_examples_of_the_page_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """A check with them ends as the page says: with demands that are not met, and no error in a file."""
    text = PAGE.read_text(encoding="utf-8")
    for name, content in re.findall(r"^```toml\n# (\S+)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE):
        (tmp_path / name).write_text(content, encoding="utf-8")
    (block,) = re.findall(r"^```\n(Afwijking.*?)^```$", text, re.DOTALL | re.MULTILINE)
    draft = (
        f"Wetsvoorstel: Wet op de proef\n  fase: consultatie\nRaakt gemeenten\n  verandering: nieuw\n{block}"
    )
    (tmp_path / "mijnwet.kompas").write_text(draft, encoding="utf-8")
    (tmp_path / "normen").mkdir()
    readme = (PAGE.parents[1] / "README.md").read_text(encoding="utf-8")
    (rule,) = re.findall(r"^```gherkin\n(.*?)^```$", readme, re.DOTALL | re.MULTILINE)
    (tmp_path / "normen" / "ons.feature").write_text(rule, encoding="utf-8")
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KOMPAS_CHECK_GATE", raising=False)

    assert 1 == main(["mijnwet.kompas", "--gate", "poort.toml", "--peildatum", "2026-11-23"])
    said = " ".join(capfd.readouterr().out.split())
    assert "Niet getoetst: DPIA-01, omdat: Wij toetsen dit zelf" in said
    assert "fout INS" not in said
    assert {"PRT-13"} >= set(re.findall(r"fout (PRT-\d\d)", said))
    for command in re.findall(r"^```sh\n(.*?)^```$", text, re.DOTALL | re.MULTILINE):
        assert 0 == main(command.split()[1:])
