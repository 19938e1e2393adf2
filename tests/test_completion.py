"""Completion as a shell asks for it, and in the shells themselves."""

import os
import re
import shutil
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
from tests.norm_folder import NORM

from kompas_check import completion
from kompas_check.cli import main, program
from kompas_check.dutch_click import members_of

DRAFT = "Wetsvoorstel: Wet op de proef\n  fase: beleidsvorming\n"
# What a person types freely, so that there is nothing to complete.
FREE = {None, "DATUM"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder to work in, and the program under its own name."""
    for name in ("goed.kompas", "de wet.kompas", "GROOT.KOMPAS", "brief.txt"):
        (tmp_path / name).write_text(DRAFT, encoding="utf-8")
    (tmp_path / "stukken").mkdir()
    (tmp_path / "normen").mkdir()
    (tmp_path / "normen" / "ons.feature").write_text(NORM, encoding="utf-8")
    (tmp_path / "bin").mkdir()
    command = tmp_path / "bin" / "kompas-check"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -P -m kompas_check "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def asked(*words: str, shell: str = "bash", **variables: str) -> list[str]:
    """What the program answers a shell that has *words*, of which the last is being typed."""
    line = " ".join(["kompas-check", *words])
    run = subprocess.run([sys.executable, "-P", "-m", "kompas_check"], capture_output=True, check=True, text=True,
                         env={**os.environ, "_KOMPAS_CHECK_COMPLETE": f"{shell}_complete", "COMP_WORDS": line,
                              "COMP_CWORD": str(len(words)), **variables}, encoding="utf-8")  # fmt: skip
    assert not run.stderr
    return [line for line in run.stdout.splitlines() if line]


@pytest.mark.parametrize(
    ("words", "some"),
    [
        ([""], ["plain,check", "plain,explain", "plain,completion", "draft,"]),
        (["mijn"], ["draft,mijn"]),
        (["--fo"], ["plain,--format"]),
        (["goed.kompas", "--ver"], ["plain,--verbose"]),
        (["goed.kompas", "--format", "j"], ["plain,json", "plain,junit"]),
        (["goed.kompas", "--format", "=", "j"], ["plain,json", "plain,junit"]),  # as bash cuts --format=j
        (["forecast", "--format", ""], ["plain,text", "plain,json"]),
        (["check", "--select", "udo-01,Udo-02,udo-0"], ["plain,udo-01,Udo-02,UDO-03"]),
        (["check", "--rules", "normen", "--select", "on"], ["plain,ONS-01"]),
        (["forecast", "--assume", "AR-5.10-2"], ["begin,AR-5.10-2="]),
        (["explain", "goe"], ["draft,goe"]),
        (["explain", "goed.kompas", "UDO-0"], ["plain,UDO-01"]),
        (["explain", "UDO-01", ""], []),
        (["rules", ""], ["plain,list", "plain,graph"]),
        (["rules", "graph", "--kind", "mini"], ["plain,ministeriële regeling"]),
        (["rules", "lint", "no"], ["dir,no"]),
        (["check", "--output", "x"], ["file,x"]),
        (["check", "--color", ""], ["plain,auto", "plain,always", "plain,never"]),
        (["completion", ""], ["plain,bash", "plain,zsh", "plain,fish", "plain,powershell"]),
        (["--lang", ""], ["plain,nl", "plain,en"]),
        (["check", "--rules", "bestaat-niet", "--format", "tex"], ["plain,text"]),
    ],
)
@pytest.mark.usefixtures("folder")
def test_what_may_stand_there_is_told(words: list[str], some: list[str]) -> None:
    answer = asked(*words)

    assert set(some) <= set(answer)
    assert some or not answer
    assert all(line.partition(",")[2].casefold().startswith(words[-1].casefold()) for line in answer)


@pytest.mark.usefixtures("folder")
def test_a_norm_comes_with_its_title_and_an_option_with_its_help() -> None:
    assert ["plain", "UDO-02"] == asked("explain", "UDO-02", shell="zsh")[:2]
    assert "openbaar" in asked("explain", "UDO-02", shell="zsh")[2]
    assert "Vorm van het verslag: text, json" in asked("check", "--form", shell="zsh")[2]
    assert "plain,--format=json" in asked("check", "--format=js", shell="fish", COMP_CWORD="--format=js")


@pytest.mark.usefixtures("folder")
def test_a_mistake_on_the_line_is_no_message() -> None:
    run = subprocess.run(["bash", "-c", "source <(kompas-check completion bash); COMP_WORDS=(kompas-check check "
                          "--rules bestaat-niet --select U) COMP_CWORD=5; _kompas_check_completion kompas-check U; "
                          "echo ${#COMPREPLY[@]}"], capture_output=True, check=True, text=True)  # fmt: skip

    assert ("0\n", "") == (run.stdout, run.stderr)


def test_of_every_option_it_is_known_what_may_stand_there() -> None:
    """Whoever adds an option with a new word in its help says how it is completed, or that it is not."""

    unknown = [(command.name, param.name, param.metavar) for command in members_of(program) for param in command.params
               if not getattr(param, "is_flag", False) and param.metavar not in completion._VALUES.keys() | FREE]  # noqa: SLF001 # fmt: skip

    assert [] == unknown


def test_a_shell_that_there_is_not_is_wrong_use(capfd: pytest.CaptureFixture[str]) -> None:
    assert 3 == main(["completion", "bsh"])
    assert "onbekende schil 'bsh'; bedoelde u 'bash'?" in capfd.readouterr().err


def test_completion_costs_a_check_nothing() -> None:
    code = "import sys; from kompas_check.cli import main; main(['--version']); sys.exit('click.shell_completion' in sys.modules)"  # fmt: skip

    assert (
        0 == subprocess.run([sys.executable, "-P", "-c", code], check=False, capture_output=True).returncode
    )


# ---------------------------------------------------------------- the shells themselves


def has(shell: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(shell) is None, reason=f"{shell} is not installed")


@has("bash")
@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["goe"], ["goed.kompas"]),
        (["check", "--select=UDO-0"], ["UDO-01", "UDO-02", "UDO-03", "UDO-04", "UDO-05", "UDO-06", "UDO-07"]),
        (["--rules", "st"], ["stukken"]),
        (["--output", "br"], ["brief.txt"]),
        (["de"], ["de wet.kompas"]),
        (["GR"], ["GROOT.KOMPAS"]),
        (["br"], []),
        (["rules", "te"], ["test"]),
    ],
)
def test_bash_completes(words: list[str], expected: list[str]) -> None:
    cut = [part for word in words for part in re.split("(=)", word)]  # as bash does
    line = " ".join(f"'{word}'" for word in ["kompas-check", *cut])
    run = subprocess.run(
        ["bash", "-c", f"source <(kompas-check completion bash); COMP_WORDS=({line}); COMP_CWORD={len(cut)}; "
         f"_kompas_check_completion kompas-check '{cut[-1]}'; printf '%s\\n' \"${{COMPREPLY[@]}}\""],
        capture_output=True, check=True, text=True, encoding="utf-8",
    )  # fmt: skip

    assert expected == [line for line in run.stdout.splitlines() if line]
    assert not run.stderr


@has("fish")
@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("kompas-check goe", ["goed.kompas"]),
        ("kompas-check br", []),
        ("kompas-check check --select UDO-01,udo-02,udo-07", ["UDO-01,udo-02,UDO-07"]),
        ("kompas-check check --format=jun", ["--format=junit"]),
        ("kompas-check rules graph --kind mini", ["ministeriële regeling"]),
        ("kompas-check --rules st", ["stukken/"]),
        ("kompas-check comp", ["completion"]),
    ],
)
def test_fish_completes(line: str, expected: list[str], folder: Path) -> None:
    run = subprocess.run(["fish", "--no-config", "-c", f"kompas-check completion fish | source; complete -C '{line}'"],
                         capture_output=True, check=True, text=True, encoding="utf-8",
                         env={**os.environ, "HOME": str(folder), "LC_ALL": "C.UTF-8"})  # fmt: skip

    assert expected == [found.partition("\t")[0] for found in run.stdout.splitlines()]
    assert not run.stderr


@has("zsh")
@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("kompas-check goe", "kompas-check goed.kompas"),
        ("kompas-check check --format=jun", "kompas-check check --format=junit"),
        ("kompas-check --output br", "kompas-check --output brief.txt"),
        ("kompas-check forecast --assume AR-5.10-2", "kompas-check forecast --assume AR-5.10-2="),
        ("kompas-check rules graph --kind mini", "kompas-check rules graph --kind ministeriële\\ regeling"),
        ("kompas-check --rules st", "kompas-check --rules stukken/"),
        ("kompas-check comp", "kompas-check completion"),
    ],
)
def test_zsh_completes(line: str, expected: str, folder: Path) -> None:
    import pty  # noqa: PLC0415 - not on Windows

    reader, terminal = pty.openpty()
    shell = subprocess.Popen(["zsh", "-f", "-i"], stdin=terminal, stdout=terminal, stderr=terminal, start_new_session=True,
                             env={**os.environ, "TERM": "dumb", "HOME": str(folder), "LC_ALL": "C.UTF-8"})  # fmt: skip
    os.close(terminal)
    seen = b""

    def until(mark: bytes) -> None:
        nonlocal seen
        ends = time.monotonic() + 30
        while mark not in seen and time.monotonic() < ends:
            seen += os.read(reader, 4096)
        assert mark in seen, seen

    # The widget tells the line as it is after the completion, whatever the terminal shows.
    (folder / "begin.zsh").write_text(
        "PS1=; unsetopt prompt_sp; autoload -Uz compinit; compinit -D -u; source <(kompas-check completion zsh)\n"
        "told() { zle complete-word; print -r -- \"LINE<$BUFFER>\" }; zle -N told; bindkey '^I' told; print READY\n",
        encoding="utf-8",
    )
    os.write(reader, b"source begin.zsh\n")
    until(b"READY")
    os.write(reader, f"{line}\t".encode())
    until(b">")
    found = re.search(r"LINE<(.*?) ?>", seen.decode())
    os.write(reader, b"\x15exit\n")
    with suppress(OSError):
        while os.read(reader, 4096):
            pass
    os.close(reader)
    shell.wait(timeout=30)

    assert found
    assert expected == found[1]
