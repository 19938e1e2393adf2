"""Times the tool against simpler work, in turn, and prints the ratios.

    .venv/bin/python tests/benchmarks/ratios.py [P1 P2 ...] [--runs 9]

Run it with the interpreter of the environment in which kompas-check is installed from its wheel (the
README's first command makes one). A ratio is the median over pairs that were run one after the other;
the smallest and largest pair stand beside it, to show how quiet the machine was. P6 needs PyYAML.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOOL = shutil.which("kompas-check", path=str(Path(sys.executable).parent)) or "kompas-check"
BARE = [sys.executable, "-c", "pass"]
DOSSIER = str(ROOT / "corpus" / "dossiers" / "36799.kompas")
TOUCHED = ("gemeenten", "provincies", "waterschappen", "rijksbegroting", "burgers", "bedrijven", "mkb",
           "zbo UWV", "zbo SVB", "zbo CBR")  # fmt: skip
LOAD_YAML = """
import pathlib, sys, yaml
for path in pathlib.Path(sys.argv[1]).glob("*.yaml"):
    yaml.load(path.read_bytes(), yaml.CSafeLoader)
"""
RULE = """# language: nl
Functionaliteit: Proef
  kader: Proef
  kracht: beleid
  uiterlijk: consultatie
  geldig van: 2020-01-01
  geldt voor: wetsvoorstel
  bron: bedacht voor deze meting
"""
NORM = """
  Regel: PROEF-{number:04} Een proef

    Scenario: een taak verandert
      Gegeven elke decentrale overheid die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is
      Dan is de stap udo met haar gedaan
"""
Work = Callable[[int], Sequence[str]]  # the command for a run, by its number; it may prepare


def draft(number: int, blocks: int = 1) -> str:
    """A draft of about 107 lines (*blocks* = 1), unlike the others in its figures and dates."""
    day, section = f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}", number % 9 + 1
    parts = [f"Wetsvoorstel: Wet nummer {number}\n  ministerie: SZW\n  fase: ministerraad\n"]
    for block in range(blocks):
        articles = range(1 + 16 * block, 17 + 16 * block)
        parts += [
            f"Raakt {TOUCHED[block]}\n  taak: taak {number}\n  verandering: gewijzigd\n  omvang: € {number} mln\n",
            *(
                f"Bepaling artikel {article}, tweede lid\n  soort: delegatie\n"
                f"  verandering: nieuw\n  vindplaats: mvt §{article}.{section}\n"
                for article in articles
            ),
            *(
                f"Stap {step}\n  gevraagd: {day}\n  ontvangen: {day}\n  vindplaats: mvt §{section}\n"
                for step in (
                    "udo",
                    "uitvoeringstoets",
                    "dpia",
                    "mkb-toets",
                    "atr-advies",
                    "ap-advies",
                    "generatietoets",
                )
            ),
        ]
    parts.append(f"Beleidskompas\n  probleem: mvt §2.{section}\n  doel: mvt §3\n  opties: nuloptie, wet\n")
    return "".join(parts)


def as_yaml(text: str) -> str:
    """The same draft written as YAML: a list of blocks, each with its properties."""
    lines = []
    for line in text.splitlines():
        name, _, value = line.strip().partition(": ")
        if line.startswith(" "):
            lines.append(f"  {name}: '{value}'")
        else:
            lines.append(f"- kop: '{line}'")
    return "\n".join([*lines, ""])


def drafts(folder: Path, count: int, blocks: int = 1) -> str:
    """A folder of *count* drafts; its name."""
    folder.mkdir()
    for number in range(count):
        (folder / f"{number}.kompas").write_text(draft(number, blocks), encoding="utf-8")
    return str(folder)


def rules(folder: Path, count: int) -> str:
    """A folder with *count* rules of its own; its name."""
    folder.mkdir()
    text = RULE + "".join(NORM.format(number=number) for number in range(count))
    (folder / "proef.feature").write_text(text, encoding="utf-8")
    return str(folder)


def norms() -> list[str]:
    """The ids of the bundled norms, each once."""
    told = subprocess.run([TOOL, "rules", "list"], capture_output=True, encoding="utf-8", check=True).stdout
    return list(dict.fromkeys(re.findall(r"^([A-Z]+-\S+) ", told, re.MULTILINE)))


def always(*command: str) -> Work:
    """The same command in each run."""
    return lambda _run: command


def ratios(scratch: Path, wanted: Sequence[str]) -> Iterator[tuple[str, str, float, Work, Work]]:
    """Name, what it says, what to divide by, the one work and the other."""
    bare = always(*BARE)
    if "P1" in wanted:
        yield "P1", "--version / bare Python", 1, always(TOOL, "--version"), bare
    if "P2" in wanted:
        yield "P2", "one draft, plan on disk / bare Python", 1, always(TOOL, DOSSIER), bare
    if "P3" in wanted:
        own = rules(scratch / "regels", 1)

        def changed(run: int) -> Sequence[str]:
            text = RULE + NORM.format(number=run + 2)
            Path(own, "proef.feature").write_text(text, encoding="utf-8")
            return [TOOL, DOSSIER, "--rules", own]

        yield "P3", "one draft, a rule just changed / bare Python", 1, changed, bare
    if {"P6", "P9", "P11"} & set(wanted):
        many = drafts(scratch / "veel", 1000)
        check = always(TOOL, many)
        if "P6" in wanted:
            files = scratch / "yaml"
            files.mkdir()
            for path in Path(many).iterdir():
                (files / f"{path.stem}.yaml").write_text(as_yaml(path.read_text("utf-8")), encoding="utf-8")
            yaml = always(sys.executable, "-c", LOAD_YAML, str(files))
            yield "P6", "1,000 drafts / yaml.CSafeLoader loading them", 1, check, yaml
        if "P9" in wanted:
            some = always(TOOL, many, "--select", ",".join(norms()[::3]))
            yield "P9", "1,000 drafts, all rules / a third of them", 1, check, some
        if "P11" in wanted:
            few = always(TOOL, drafts(scratch / "minder", 100))
            yield "P11 drafts", "1,000 drafts / 100, by 10", 10, check, few
            long, short = drafts(scratch / "lang", 100, 10), drafts(scratch / "kort", 100)
            yield (
                "P11 lines",
                "100 drafts of 10 times the lines / 100, by 10",
                10,
                always(TOOL, long),
                always(TOOL, short),
            )
            large, small = rules(scratch / "tien", 500), rules(scratch / "een", 50)
            more = always(TOOL, short, "--rules", large)
            yield (
                "P11 rules",
                "500 rules of one's own / 50, 100 drafts, by 10",
                10,
                more,
                always(TOOL, short, "--rules", small),
            )


def plain_environment(scratch: Path) -> dict[str, str]:
    """The variables of a run: as anyone's, but with a cache of its own in *scratch*."""
    environment = {**os.environ, "KOMPAS_CHECK_CACHE": str(scratch / "cache")}
    for variable in ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED"):
        environment.pop(variable, None)
    return environment


def seconds(command: Sequence[str], environment: dict[str, str]) -> float:
    """How long *command* took, as a whole process; the tool's statuses 0 and 1 are both an answer."""
    start = time.perf_counter()
    done = subprocess.run(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False
    )
    taken = time.perf_counter() - start
    if done.returncode > 1:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}: {done.stderr.decode()[-400:]}")
    return taken


def main() -> None:
    """Measure what is asked for, or everything."""
    names = ["P1", "P2", "P3", "P6", "P9", "P11"]
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("names", nargs="*", metavar="P…", help=", ".join(names))
    parser.add_argument("--runs", type=int, default=9, help="pairs that count (default 9)")
    given = parser.parse_args()
    if unknown := sorted(set(given.names) - set(names)):
        parser.error(f"unknown: {', '.join(unknown)}; there is {', '.join(names)}")
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        environment = plain_environment(scratch)
        print(f"{'':12}{'median':>8}{'min':>8}{'max':>8}  seconds")
        for name, says, by, one, other in ratios(scratch, given.names or names):
            pairs = []
            for run in range(given.runs + 1):
                pair = seconds(one(run), environment), seconds(other(run), environment)
                pairs += [pair] if run else []  # the first pair warms up
            found = [first / second / by for first, second in pairs]
            took = " / ".join(f"{statistics.median(times):.3f}" for times in zip(*pairs, strict=True))
            figures = "".join(
                f"{figure:8.2f}" for figure in (statistics.median(found), min(found), max(found))
            )
            print(f"{name:12}{figures}  {took}  {says}", flush=True)


if __name__ == "__main__":
    main()
