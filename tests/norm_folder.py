"""A folder with a norm of one's own and its examples: what the tests of `rules test` share."""

from pathlib import Path

import pytest

from kompas_check.cli import main

NORM = """\
# language: nl
Functionaliteit: Eigen afspraken
  geldt voor: wetsvoorstel
  bron: interne werkwijze

  Regel: ONS-01 Er is geconsulteerd
    kracht: beleid
    uiterlijk: ministerraad
    geldig van: 2026-01-01

    Scenario: burgers
      Gegeven de burgers die het ontwerp raakt
      Als haar gevolgen belangrijk zijn
      Dan is de stap internetconsultatie gedaan
"""
HEAD = "# peildatum: 2026-11-23\nWetsvoorstel: Wet op de proef\n  fase: ministerraad\n"
HIT = HEAD + "Raakt burgers\n  gevolgen: belangrijk\n"
STEP = "Stap internetconsultatie\n  start: 2026-03-02\n  einde: 2026-03-30\n"
EXPLAINED = "Afwijking ONS-01\n  reden: {}\n  verantwoordelijk: directie Wetgeving\n  datum: 2026-06-12\n"
GOOD = {
    "voldaan-ja": HIT + STEP,
    "afwijking-nee": HIT,
    "gemotiveerd-nee": HIT + EXPLAINED.format("De burgers zijn door de gemeenten al uitvoerig om hun oordeel gevraagd."),
    "onbekend-gevolgen": HEAD + "Raakt burgers\n",
    "later-nog-niet": HIT.replace("ministerraad", "beleidsvorming"),
    "nvt-geen-burgers": HEAD + "Raakt niet: burgers\n",
}  # fmt: skip


class Folder:
    """A folder with norms and examples, and what `rules test` says of it."""

    def __init__(self, path: Path, capfd: pytest.CaptureFixture[str]) -> None:
        self.path = path
        self.capfd = capfd
        self.write("eigen.feature", NORM)

    def write(self, name: str, content: str | bytes) -> None:
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    def example(self, name: str, content: str | bytes, rule: str = "ONS-01") -> None:
        self.write(f"{rule}/{name}.kompas", content)

    def good(self) -> None:
        for name, text in GOOD.items():
            self.example(name, text)

    def test(self, *arguments: str) -> tuple[int, str]:
        code = main(["rules", "test", str(self.path), *arguments])
        said = self.capfd.readouterr()
        return code, " ".join((said.out + said.err).replace(f"{self.path}/", "").split())
