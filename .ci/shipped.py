"""What other repositories take from this one, installed as they install it: from a package index.

The hook of pre-commit, the GitHub action and what the Dockerfile builds, each from the files of this folder as they
are now. The rest of what those files do is held by tests/test_ci_files.py, which needs no network.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[1]
DAY = "2026-11-23"
GOOD = "Wetsvoorstel: Wet op de proef\n  ministerie: SZW\n  fase: beleidsvorming\nRaakt niet: overige\nBepaling niet: overige\n"
BAD = "Wetsvoorstel: Wet op de proef\n  fase: ministerraad\n"
# The settings of whoever runs this are not those of who uses the hook.
GIT = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_AUTHOR_NAME": "proef", "GIT_AUTHOR_EMAIL": "proef@example.org",
       "GIT_COMMITTER_NAME": "proef", "GIT_COMMITTER_EMAIL": "proef@example.org"}  # fmt: skip


def run(
    *command: str, folder: Path, code: int = 0, says: str = "", variables: dict[str, str] | None = None
) -> str:
    """What *command* says; stop unless it ends with *code* and says *says*."""
    clean = {name: value for name, value in os.environ.items()
             if not name.startswith(("GIT_", "GITHUB_")) and name not in ("PYTHONPATH", "VIRTUAL_ENV")}  # fmt: skip
    done = subprocess.run(command, cwd=folder, env={**clean, **(variables or {})}, check=False, text=True, encoding="utf-8",
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)  # fmt: skip
    if done.returncode != code or says not in done.stdout:
        sys.exit(
            f"{' '.join(command)}\nended with {done.returncode}, not {code}, or does not say '{says}':\n{done.stdout}"
        )
    return done.stdout.strip()


def copy(to: Path) -> Path:
    """Put this project in a repository of its own at *to*, with what is not committed yet."""
    names = run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", folder=ROOT).split(
        "\0"
    )
    for name in filter(None, names):
        if (ROOT / name).exists():
            (to / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, to / name)
    return committed(to)


def committed(folder: Path) -> Path:
    """A new repository of what *folder* holds."""
    run("git", "init", "--quiet", folder=folder)
    run("git", "add", "--all", folder=folder)
    run("git", "commit", "--quiet", "--message", "proef", folder=folder, variables=GIT)
    return folder


def hook(source: Path, scratch: Path) -> None:
    """The hook of pre-commit, in a repository with drafts in order, not in order, and not readable."""
    drafts = scratch / "wetten"
    drafts.mkdir()
    commit = run("git", "rev-parse", "HEAD", folder=source)
    settings = {"repos": [{"repo": str(source), "rev": commit, "hooks": [{"id": "kompas-check"}]}]}
    (drafts / ".pre-commit-config.yaml").write_text(yaml.safe_dump(settings), encoding="utf-8")
    (drafts / "goede wet.kompas").write_text(GOOD, encoding="utf-8")
    (drafts / "laat.kompas").write_text(BAD, encoding="utf-8")
    (drafts / "VERKEERD.KOMPAS").write_bytes(b"PK\x03\x04\x00\x00")
    (drafts / "brief.txt").write_text("x\n", encoding="utf-8")
    committed(drafts)

    def tried(name: str, code: int, says: str) -> None:
        run(sys.executable, "-P", "-m", "pre_commit", "run", "--files", name, folder=drafts, code=code, says=says,
            variables={"PRE_COMMIT_HOME": str(scratch / "pre-commit"), **GIT})  # fmt: skip

    tried("goede wet.kompas", 0, "Passed")
    tried("laat.kompas", 1, "laat.kompas:1:1: ")
    tried("VERKEERD.KOMPAS", 1, "VERKEERD.KOMPAS: fout ONT-02")
    tried("brief.txt", 0, "no files to check")


def action(source: Path, scratch: Path) -> None:
    """The steps of the GitHub action, but for the one of another that finds Python."""
    document: dict[str, Any] = yaml.safe_load((source / "action.yml").read_text(encoding="utf-8"))
    drafts, temp = scratch / "werk", scratch / "runner"
    drafts.mkdir()
    temp.mkdir()
    (drafts / "laat.kompas").write_text(BAD, encoding="utf-8")
    (drafts / "pip.py").write_text(
        "raise SystemExit('what stands beside a draft is never run')\n", encoding="utf-8"
    )
    runner = {"GITHUB_ACTION_PATH": str(source), "GITHUB_WORKSPACE": str(drafts), "RUNNER_TEMP": str(temp),
              "GITHUB_OUTPUT": str(temp / "output"), "GITHUB_STEP_SUMMARY": str(temp / "summary"),
              "PYTHON": sys.executable, "KOMPAS_PATHS": ".", "KOMPAS_PEILDATUM": DAY, "KOMPAS_GATE": "", "KOMPAS_BASELINE": "",
              "KOMPAS_RULES": "", "KOMPAS_FORMATS": "json html", "KOMPAS_OUTPUT": "verslag"}  # fmt: skip
    _, install, check = (step.get("run", "") for step in document["runs"]["steps"])
    for script, code, says in ((install, 0, "kompas-check "), (check, 1, "::error")):
        (temp / "step.sh").write_text(script, encoding="utf-8")
        run("bash", "--noprofile", "--norc", "-eo", "pipefail", str(temp / "step.sh"), folder=drafts, code=code, says=says,
            variables=runner)  # fmt: skip
    left = sorted(path.name for path in (drafts / "verslag").iterdir())
    if left != [f"kompas-check.{ending}" for ending in ("bewijs.json", "html", "json", "md", "sarif")]:
        sys.exit(f"the action left other reports: {left}")


def image(source: Path, scratch: Path) -> None:
    """What the Dockerfile builds from what it copies; there is no Docker here to make an image of it."""
    lines = re.sub(r"\\\n\s*", " ", (source / "Dockerfile").read_text(encoding="utf-8")).splitlines()
    build, out = scratch / "bron", scratch / "opt"
    build.mkdir()
    for line in lines:
        word, _, text = line.partition(" ")
        if word == "COPY" and not text.startswith("--from"):
            *names, to = text.split()
            for name in names:
                if (source / name).is_dir():
                    shutil.copytree(source / name, build / to)
                else:
                    shutil.copy(source / name, build / name)
    tools = scratch / "tools"
    run(sys.executable, "-I", "-m", "venv", str(tools), folder=build)
    path = f"{tools / 'bin'}{os.pathsep}{os.environ['PATH']}"
    for script in (line.removeprefix("RUN ") for line in lines if line.startswith("RUN ") and "uv" in line):
        here = script.replace("/opt/kompas-check", str(out)).replace("/usr/local/bin/python", sys.executable)
        run("sh", "-ec", here, folder=build, variables={"PATH": path})
    shutil.rmtree(build)  # the image has it no more
    (scratch / "laat.kompas").write_text(BAD, encoding="utf-8")
    run(str(out / "bin" / "kompas-check"), "laat.kompas", "--peildatum", DAY, folder=scratch, code=1, says="Niet in orde",
        variables={"KOMPAS_CHECK_CACHE": str(scratch / "cache")})  # fmt: skip


def main() -> None:
    """Try each; stop at the first that does not do what it should."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "bron van kompas-check")
        source.mkdir()
        copy(source)
        for tried in (hook, action, image):
            scratch = Path(folder, tried.__name__)
            scratch.mkdir()
            tried(source, scratch)
            print(f"{tried.__name__}: in orde", flush=True)


if __name__ == "__main__":
    main()
