"""Renew the expected reports of the real dossiers: `python tests/renew_dossiers.py`.

Read the differences before you commit them: a report is right because somebody judged it, not
because it is new.
"""

import os
from pathlib import Path

from kompas_check.cli import main

ROOT = Path(__file__).parents[1]
FOLDER = "corpus/dossiers"
DRAFT, EXPECTED = ".kompas", ".verwacht.txt"


def names(suffix: str) -> list[str]:
    """What the dossiers are called that have a file with this *suffix*."""
    return sorted(path.name.removesuffix(suffix) for path in (ROOT / FOLDER).glob(f"*{suffix}"))


def expected(name: str) -> Path:
    """Where the expected report of a dossier stands."""
    return ROOT / FOLDER / f"{name}{EXPECTED}"


def report(name: str, output: Path) -> int:
    """Write the report of a dossier to *output*; the exit status. To be run in the root of the repository."""
    draft = f"{FOLDER}/{name}{DRAFT}"
    return main(["check", draft, "--peildatum", "2026-11-23", "--verbose", "--output", str(output)])


if __name__ == "__main__":
    os.chdir(ROOT)
    for dossier in names(DRAFT):
        report(dossier, expected(dossier))
