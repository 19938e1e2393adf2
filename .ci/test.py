"""Everything that must hold: lint, types, layers, and all tests against the built wheel.

Runs on a fresh machine with Python 3.11 or newer and a package index; needs nothing else.
What it installs goes into .venv-ci, from the lock file.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ENVIRONMENT = ROOT / ".venv-ci"
BIN = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
UV = "uv==0.13.9"
SARIF_VALIDATOR = "@microsoft/sarif-multitool@5.7.0"


def run(*command: str, **variables: str) -> None:
    """Run a command in the project; stop with its status where it fails."""
    print("+", *command, flush=True)
    outcome = subprocess.run(command, cwd=ROOT, env={**os.environ, **variables}, check=False)
    if outcome.returncode:
        sys.exit(outcome.returncode)


def second_validator() -> None:
    """Install what checks SARIF besides its schema, where there is npm; without it one test is skipped."""
    npm = shutil.which("npm")
    folder = ENVIRONMENT / "node"
    if npm is None or (folder / "node_modules" / "@microsoft" / "sarif-multitool").exists():
        return
    folder.mkdir(exist_ok=True)
    command = [
        npm,
        "install",
        "--silent",
        "--no-audit",
        "--no-fund",
        "--no-save",
        "--prefix",
        str(folder),
        SARIF_VALIDATOR,
    ]
    print("+", *command, flush=True)
    if subprocess.run(command, cwd=folder, check=False).returncode:
        print("npm kan het niet installeren: de test met deze controle wordt overgeslagen", flush=True)


def browser() -> None:
    """Install Debian's Chromium (and what reads paper) where it is missing; without it its tests are skipped."""
    wanted = {"chromium": "chromium", "pdftotext": "poppler-utils"}
    packages = [package for program, package in wanted.items() if shutil.which(program) is None]
    if not packages or shutil.which("apt-get") is None:
        return
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *packages]):
        command = [*root, "apt-get", *step]
        print("+", *command, flush=True)
        if shutil.which(command[0]) is None or subprocess.run(command, env=quiet, check=False).returncode:
            print("Chromium is niet te installeren: de tests in de browser worden overgeslagen", flush=True)
            return


def main() -> None:
    """Install from the lock, build the wheel, check, test, and install what others take from here."""
    python = str(BIN / "python")
    if not (BIN / "uv").exists() and not (BIN / "uv.exe").exists():
        venv.create(ENVIRONMENT, with_pip=True, clear=True)
        run(python, "-m", "pip", "install", "--quiet", UV)
    uv = str(BIN / "uv")
    with tempfile.TemporaryDirectory() as scratch:
        locked = str(Path(scratch, "locked.txt"))
        run(uv, "export", "--quiet", "--locked", "--no-emit-project", "--output-file", locked)
        run(uv, "pip", "install", "--quiet", "--python", python, "--requirement", locked)
        run(uv, "build", "--quiet", "--wheel", "--out-dir", scratch)
        wheel = str(next(Path(scratch).glob("*.whl")))
        run(uv, "pip", "install", "--quiet", "--python", python, "--no-deps", "--reinstall", wheel)
        second_validator()
        browser()
        run(str(BIN / "ruff"), "check", ".")
        run(str(BIN / "ruff"), "format", "--check", ".")
        run(str(BIN / "mypy"))
        run(str(BIN / "lint-imports"), PYTHONPATH=str(ROOT / "engine"))
        # The suite runs against the wheel that a user would install, never against the checkout.
        run(python, "-P", "-m", "pytest", *sys.argv[1:], KOMPAS_CHECK_CACHE=str(Path(scratch, "cache")))
    run(python, "-P", ".ci/shipped.py")


if __name__ == "__main__":
    main()
