"""What a person at a terminal sees: colour, much or little, and how far a long run is."""

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kompas_check import progress as progress_module
from kompas_check.cli import main
from kompas_check.output import colour_for
from kompas_check.progress import progress
from kompas_check.report.formats import FORMATS

GOOD = """\
Wetsvoorstel: Wet op de proef
  ministerie: SZW
  fase: beleidsvorming
Raakt niet: overige
Bepaling niet: overige
"""
DAY = ("--peildatum", "2026-11-23")
posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminals")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder to work in: a draft in order, one that is not, and one with a mistake."""
    (tmp_path / "goed.kompas").write_text(GOOD, encoding="utf-8")
    late = GOOD.replace("beleidsvorming", "ministerraad").replace("Raakt niet", "Raakt gemeenten\nRaakt niet")
    (tmp_path / "laat.kompas").write_text(late, encoding="utf-8")
    (tmp_path / "fout.kompas").write_text(GOOD.replace("SZW", "SZV"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "CLICOLOR_FORCE", "CI"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    return tmp_path


# ---------------------------------------------------------------- quiet


@pytest.mark.usefixtures("folder")
def test_quiet_is_a_line_for_each_failing_point(capfd: pytest.CaptureFixture[str]) -> None:
    code = main(["laat.kompas", "--quiet", *DAY])
    lines = capfd.readouterr().out.splitlines()
    main(["laat.kompas", "--format", "json", *DAY])
    report = json.loads(capfd.readouterr().out)

    assert 1 == code
    assert report["summary"]["failing"] == len(lines) > 0
    assert all(re.fullmatch(r"laat\.kompas:\d+:\d+: \S+( \[.+\])? (afwijking|onbekend): \S.*", line) for line in lines)  # fmt: skip
    assert any(re.match(r"laat\.kompas:4:1: \S+ \[gemeenten\] ", line) for line in lines)


@pytest.mark.usefixtures("folder")
def test_quiet_says_nothing_of_what_is_in_order(capfd: pytest.CaptureFixture[str]) -> None:
    assert 0 == main(["goed.kompas", "-q", *DAY])
    assert ("", "") == capfd.readouterr()


def test_quiet_tells_a_mistake_in_a_file(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (folder / "norm.feature").write_text("# language: nl\nFunctionaliteit: x\n  Regl: y\n", encoding="utf-8")

    assert 2 == main(["fout.kompas", "-q", "--rules", ".", *DAY])
    out = capfd.readouterr().out
    assert re.search(r"^fout\.kompas:2:\d+: fout ONT-\d\d: ", out, re.MULTILINE)
    assert re.search(r"norm\.feature:3:\d+: fout REG-\d\d: ", out)


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "text"])
@pytest.mark.usefixtures("folder")
def test_quiet_changes_no_report_for_machines(form: str, capfd: pytest.CaptureFixture[str]) -> None:
    main([".", "--format", form, *DAY])
    loud = capfd.readouterr().out
    main([".", "--format", form, "--quiet", *DAY])

    assert loud == capfd.readouterr().out


@pytest.mark.parametrize("more", ["--verbose", "-v", "--trace"])
@pytest.mark.usefixtures("folder")
def test_quiet_and_more_is_wrong_use(more: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert 3 == main(["goed.kompas", "-q", more])
    assert "gaan niet samen" in capfd.readouterr().err


@pytest.mark.usefixtures("folder")
def test_a_trace_goes_with_quiet_where_no_person_reads(capfd: pytest.CaptureFixture[str]) -> None:
    assert 0 == main(["goed.kompas", "-q", "--trace", "--format", "json", *DAY])
    assert '"trace"' in capfd.readouterr().out


# ---------------------------------------------------------------- colour


class Screen(io.StringIO):
    """A standard output that is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("wish", "variables", "terminal", "colour"),
    [
        ("auto", {}, True, True),
        ("auto", {}, False, False),
        ("auto", {"NO_COLOR": "1"}, True, False),
        ("auto", {"NO_COLOR": "0"}, True, False),  # whatever its value
        ("auto", {"NO_COLOR": ""}, True, True),  # no-color.org: not an empty string
        ("auto", {"TERM": "dumb"}, True, False),
        ("auto", {"CLICOLOR_FORCE": "1"}, False, True),
        ("auto", {"CLICOLOR_FORCE": "0"}, False, False),
        ("auto", {"CLICOLOR_FORCE": "1", "NO_COLOR": "1"}, True, False),
        ("always", {"NO_COLOR": "1"}, False, True),
        ("never", {"CLICOLOR_FORCE": "1"}, True, False),
    ],
)
@pytest.mark.usefixtures("folder")
def test_colour_is_what_the_reader_wishes(
    wish: str, variables: dict[str, str], terminal: bool, colour: bool, monkeypatch: pytest.MonkeyPatch,  # noqa: FBT001
) -> None:  # fmt: skip
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", Screen() if terminal else io.StringIO())

    assert colour is colour_for(None, wish)


def test_a_file_gets_no_colour(folder: Path) -> None:
    main(["laat.kompas", "--color", "always", "--output", "verslag.txt", *DAY])

    assert "\033" not in (folder / "verslag.txt").read_text(encoding="utf-8")


@pytest.mark.usefixtures("folder")
def test_colour_is_in_the_short_report_too(capfd: pytest.CaptureFixture[str]) -> None:
    main(["laat.kompas", "-q", "--color", "always", *DAY])
    coloured = capfd.readouterr().out
    main(["laat.kompas", "-q", "--color", "never", *DAY])

    assert "\033[31m" in coloured
    assert re.sub(r"\033\[\d+m", "", coloured) == capfd.readouterr().out


@pytest.mark.usefixtures("folder")
def test_a_colour_that_is_no_choice_is_wrong_use(capfd: pytest.CaptureFixture[str]) -> None:
    assert 3 == main(["goed.kompas", "--color", "rood"])
    assert "--color: 'rood' kan hier niet; kies auto, always, never" in capfd.readouterr().err


# ---------------------------------------------------------------- how far it is


def shown(text: str) -> str:
    """What is left on the line of a terminal after *text* was written to it."""
    line: list[str] = []
    at = 0
    for sign in text:
        if sign == "\r":
            at = 0
        else:
            line[at : at + 1] = [sign]
            at += 1
    return "".join(line).rstrip()


def test_a_long_run_tells_how_far_it_is_and_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter([0.0, 0.5, 1.0, 1.05, 1.2])
    monkeypatch.setattr(progress_module, "monotonic", lambda: next(clock, 9.0))
    terminal = io.StringIO()
    passing = progress("abcd", 4, terminal)
    seen = [shown(terminal.getvalue()) for _ in passing]

    assert ["", "[############            ] 2 van 4 ontwerpen"] == seen[:2]
    assert seen[1] == seen[2]  # too soon after the last
    assert "4 van 4" in seen[3]
    assert "" == shown(terminal.getvalue())


def test_a_short_run_says_nothing() -> None:
    terminal = io.StringIO()

    assert ["a", "b"] == list(progress("ab", 2, terminal))
    assert "" == terminal.getvalue()


def test_a_run_that_is_stopped_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter([0.0, 2.0])
    monkeypatch.setattr(progress_module, "monotonic", lambda: next(clock, 9.0))
    terminal = io.StringIO()
    passing = progress("ab", 2, terminal)
    next(passing)
    assert shown(terminal.getvalue())
    passing.close()

    assert "" == shown(terminal.getvalue())


def test_a_terminal_that_is_gone_stops_no_run(monkeypatch: pytest.MonkeyPatch) -> None:
    class Gone(io.StringIO):
        def write(self, _text: str) -> int:
            raise OSError

    clock = iter([0.0])
    monkeypatch.setattr(progress_module, "monotonic", lambda: next(clock, 9.0))

    assert ["a", "b"] == list(progress("ab", 2, Gone()))


# A run in which every draft takes long, so that the line comes at once.
SLOW = (
    "import sys, kompas_check.progress as p; p.PATIENCE = p.PAUSE = 0; "
    "from kompas_check.cli import main; sys.exit(main(sys.argv[1:]))"
)


def on_terminal(
    *arguments: str, stdout: int | None = None, variables: dict[str, str] | None = None
) -> tuple[int, str]:
    """The exit code, and what comes on a terminal that is standard error (and output, unless given)."""
    import pty  # noqa: PLC0415 - not on Windows

    reader, terminal = pty.openpty()
    run = subprocess.Popen([sys.executable, "-P", "-c", SLOW, *arguments, *DAY], stdin=subprocess.DEVNULL,
                           stdout=terminal if stdout is None else stdout, stderr=terminal,
                           env={**os.environ, **(variables or {})})  # fmt: skip
    os.close(terminal)

    def pieces() -> Iterator[bytes]:
        with suppress(OSError):  # Linux says so when the other end is closed
            while piece := os.read(reader, 4096):
                yield piece

    seen = b"".join(pieces()).decode()
    os.close(reader)
    return run.wait(), seen.replace("\r\n", "\n")


@posix
def test_the_line_is_there_while_the_report_goes_to_a_file(folder: Path) -> None:
    code, seen = on_terminal("laat.kompas", "goed.kompas", "--output", "verslag.txt")

    assert 1 == code
    assert "1 van 2 ontwerpen" in seen
    assert "Geschreven: verslag.txt" == shown(seen).strip()
    report = (folder / "verslag.txt").read_text(encoding="utf-8")
    assert "Samen: 2 ontwerpen" in report
    assert "van 2 ontwerpen" not in report


@posix
def test_the_line_is_there_where_standard_output_is_a_file(folder: Path) -> None:
    with (folder / "verslag.txt").open("wb") as file:
        _, seen = on_terminal("laat.kompas", "goed.kompas", stdout=file.fileno())

    assert "2 van 2 ontwerpen" in seen
    assert "van 2 ontwerpen" not in (folder / "verslag.txt").read_text(encoding="utf-8")


@posix
def test_two_forms_are_written_when_the_line_is_gone(folder: Path) -> None:
    _, seen = on_terminal(
        "goed.kompas", "laat.kompas", "--format", "json", "--format", "text", "--output", "a.json"
    )
    before, _, after = seen.partition("kompas-check ")

    assert "2 van 2 ontwerpen" in before
    assert "Geschreven: a.json" == shown(before).strip()
    assert "\r" not in after
    assert json.loads((folder / "a.json").read_text(encoding="utf-8"))["drafts"]


@posix
@pytest.mark.usefixtures("folder")
def test_a_forecast_tells_how_far_it_is() -> None:
    code, seen = on_terminal(
        "forecast", "goed.kompas", "laat.kompas", "--until", "2027-07-01", "--output", "v.txt"
    )

    assert 1 == code
    assert "2 van 2 ontwerpen" in seen


@posix
@pytest.mark.parametrize(
    ("arguments", "variables"),
    [
        ((), {}),  # the report itself comes on the terminal
        (("--quiet", "--output", "verslag.txt"), {}),
        (("--output", "verslag.txt"), {"CI": "true"}),
        (("--output", "verslag.txt"), {"TERM": "dumb"}),
    ],
)
@pytest.mark.usefixtures("folder")
def test_the_line_is_not_there(arguments: tuple[str, ...], variables: dict[str, str]) -> None:
    _, seen = on_terminal("laat.kompas", "goed.kompas", *arguments, variables=variables)

    assert " ontwerpen]" not in seen
    assert "\r" not in seen


@posix
@pytest.mark.usefixtures("folder")
def test_the_line_is_not_there_in_a_pipe() -> None:
    """Who reads the pipe may write to the same terminal."""
    reader, writer = os.pipe()
    with os.fdopen(reader, "rb") as pipe:
        _, seen = on_terminal("laat.kompas", "goed.kompas", "--quiet", stdout=writer)
        _, loud = on_terminal("goed.kompas", stdout=writer)
        os.close(writer)
        report = pipe.read()

    assert "" == seen == loud
    assert b"kompas-check " in report


@pytest.mark.usefixtures("folder")
def test_a_run_that_nobody_watches_loads_no_line() -> None:
    command = ("import sys; from kompas_check.cli import main; main(['laat.kompas']); "
               "sys.exit('kompas_check.progress' in sys.modules or 'kompas_check.report.brief' in sys.modules)")  # fmt: skip

    assert (
        0
        == subprocess.run([sys.executable, "-P", "-c", command], check=False, capture_output=True).returncode
    )


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_a_report_on_some_norms_says_so(form: str, capfd: pytest.CaptureFixture[str]) -> None:
    """Whoever gets a report that says 'in order' must see that it is not about all norms."""
    assert 0 == main(["goed.kompas", "--select", "UDO-01", "--format", form, *DAY])
    assert "Ingesteld: select = UDO-01 (opdrachtregel)" in capfd.readouterr().out
    main(["goed.kompas", "--format", form, *DAY])
    assert "Ingesteld" not in capfd.readouterr().out


@pytest.mark.usefixtures("folder")
def test_the_memo_says_once_which_norms_were_chosen(capfd: pytest.CaptureFixture[str]) -> None:
    """The table at the top has them; the part for the author does not say it again."""
    main(["report", "goed.kompas", "--select", "UDO-01", *DAY])
    said = capfd.readouterr().out
    assert "| **Alleen getoetst** | UDO-01 |" in said
    assert "select =" not in said


@pytest.mark.usefixtures("folder")
def test_a_missing_word_has_the_name_that_help_gives_it(capfd: pytest.CaptureFixture[str]) -> None:
    """A programmer's name for it says nothing to a lawyer."""
    assert 3 == main(["completion"])
    assert "er ontbreekt een argument: SCHIL\n" in capfd.readouterr().err
