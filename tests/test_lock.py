"""The lock on the norms: what it holds, what it changes, and what is refused."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.rule_helpers import feature, regel

from kompas_check.bundled import RuleTexts, bundled_texts
from kompas_check.cli import main
from kompas_check.lock import Lock, lock_text, read_lock
from kompas_check.place import Diagnostic

DRAFT = "Wetsvoorstel: Wet op de proef\n  fase: ministerraad\nRaakt niet: overige\n"
OLD = "2020.01.01"
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with a draft in a folder of its own, outside any repository."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "wet").mkdir()
    (tmp_path / "wet" / "wet.kompas").write_text(DRAFT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Give a command: its exit code, and what it said on one line."""

    def running(*arguments: str) -> tuple[int, str]:
        code = main(list(arguments))
        said = capfd.readouterr()
        return code, " ".join((said.out + said.err).split())

    return running


def older(**changes: object) -> RuleTexts:
    """The rules of an older version: one norm of our own, and the registers of now."""
    texts = RuleTexts(
        OLD, (("rules/oud.feature", feature(regel("OUD-01 Zo was het")).encode()),), bundled_texts().registers
    )
    return texts._replace(**changes)  # type: ignore[arg-type]


def test_a_lock_gives_back_what_was_put_in(tmp_path: Path) -> None:
    path = tmp_path / "kompas.lock"
    path.write_text(lock_text(bundled_texts()), encoding="utf-8", newline="\r\n")  # as git may lay it out
    lock = read_lock(path)

    assert isinstance(lock, Lock)
    assert bundled_texts() == lock.texts


def test_a_lock_can_be_read_line_by_line() -> None:
    name, data = bundled_texts().rules[0]
    lines = [json.dumps(line, ensure_ascii=False) for line in data.decode().split("\n")]
    text = lock_text(bundled_texts())

    assert f' "{name}"' in text
    assert all(f"   {line}" in text for line in lines)


def test_a_lock_that_is_made_changes_no_outcome(here: Path, run: Run) -> None:
    before = run("wet", "--peildatum", "2026-11-23", "--format", "json")
    made = run("lock")
    after = run("wet", "--peildatum", "2026-11-23", "--format", "json")

    assert 0 == made[0]
    assert before[0] == after[0] == 1
    one, two = json.loads(before[1]), json.loads(after[1])
    assert ["SLT-06"] == [found["code"] for found in two["diagnostics"]]
    assert one | {"diagnostics": two["diagnostics"]} == two
    assert (here / "kompas.lock").stat().st_mode & 0o600 == 0o600


@pytest.mark.parametrize("path", ["wet", "wet/wet.kompas", "."])
def test_the_norms_of_the_lock_are_checked_from_any_folder_under_it(here: Path, run: Run, path: str) -> None:
    (here / "kompas.lock").write_text(lock_text(older()), encoding="utf-8")
    code, said = run(path, "--peildatum", "2026-11-23", "--format", "json")
    report = json.loads(said)

    assert 1 == code
    assert {"OUD-01"} == {result["rule"] for result in report["drafts"][0]["results"]}
    assert OLD == report["rulebook"]["version"]
    assert ["SLT-07"] == [found["code"] for found in report["diagnostics"]]
    assert bundled_texts().version in report["diagnostics"][0]["message"]
    assert "normen" in report["diagnostics"][0]["message"]


def test_own_norms_come_beside_the_locked_ones(here: Path, run: Run) -> None:
    (here / "kompas.lock").write_text(lock_text(older()), encoding="utf-8")
    (here / "eigen").mkdir()
    (here / "eigen" / "e.feature").write_text(feature(regel("ONS-01 Van ons")), encoding="utf-8")
    _, said = run("wet", "--rules", "eigen", "--format", "json")

    assert {"OUD-01", "ONS-01"} == {found["rule"] for found in json.loads(said)["drafts"][0]["results"]}


def test_a_lock_goes_for_explain_and_forecast_too(here: Path, run: Run) -> None:
    (here / "kompas.lock").write_text(lock_text(older()), encoding="utf-8")

    assert (0, True) == (run("explain", "OUD-01")[0], "Zo was het" in run("explain", "OUD-01")[1])
    assert "kompas.lock" in run("explain", "OUD-01")[1]
    assert 0 == run("explain", "wet/wet.kompas", "OUD-01")[0]
    assert 3 == run("explain", "wet/wet.kompas", "OUD-01", "--no-lock")[0]
    assert "kompas.lock" in run("forecast", "wet", "--peildatum", "2026-11-23", "--until", "2027-01-01")[1]


def test_no_lock_and_another_lock(here: Path, run: Run) -> None:
    (here / "kompas.lock").write_text("onzin", encoding="utf-8")
    (here / "ander.lock").write_text(lock_text(older()), encoding="utf-8")

    assert "SLT" not in run("wet", "--no-lock")[1]
    assert OLD in run("wet", "--lock", "ander.lock")[1]
    assert (3, True) == (
        run("wet", "--lock", "a", "--no-lock")[0],
        "kies er één" in run("wet", "--lock", "a", "--no-lock")[1],
    )
    assert 3 == run("wet", "--lock", "er-is-niets.lock")[0]


def test_a_lock_outside_the_repository_has_no_say(here: Path, run: Run) -> None:
    (here / "kompas.lock").write_text(lock_text(older()), encoding="utf-8")
    (here / "wet" / ".git").mkdir()

    assert OLD not in run("wet")[1]


def test_drafts_under_different_locks_are_checked_apart(here: Path, run: Run) -> None:
    (here / "kompas.lock").write_text(lock_text(older()), encoding="utf-8")
    (here / "los").mkdir()
    (here / "los" / ".git").mkdir()
    (here / "los" / "los.kompas").write_text(DRAFT, encoding="utf-8")
    code, said = run("wet", "los")

    assert 3 == code
    assert "kompas.lock, geen slot" in said


# ---------------------------------------------------------------- updating


def test_the_difference_is_shown_and_only_taken_over_when_asked(here: Path, run: Run) -> None:
    bundled = bundled_texts()
    (name, data), *rest = bundled.rules
    changed = data.replace(b"kracht: aanwijzing", b"kracht: beleid")
    registers = {**bundled.registers, "groepen.csv": bundled.registers["groepen.csv"] + b"proef,lid,los\n"}
    extra = ("rules/oud.feature", feature(regel("OUD-01 Zo was het")).encode())
    text = lock_text(RuleTexts(OLD, ((name, changed), *rest[1:], extra), registers))
    (here / "kompas.lock").write_text(text, encoding="utf-8")
    shown = run("lock")
    checked = run("lock", "--check")

    assert changed != data
    assert (0, 1) == (shown[0], checked[0])
    assert shown[1] == checked[1]
    for words in ("NIEUWE NORMEN", "NORMEN DIE ER NIET MEER ZIJN (1) OUD-01 Zo was het", "kracht: beleid → aanwijzing",
                  "groepen.csv: 1 regel weg, 0 regels erbij weg: proef,lid,los", "Overnemen: kompas-check lock --update"):  # fmt: skip
        assert words in shown[1]
    assert text == (here / "kompas.lock").read_text(encoding="utf-8")

    assert (0, True) == (run("lock", "--update")[0], True)
    assert lock_text(bundled) == (here / "kompas.lock").read_text(encoding="utf-8")
    assert 0 == run("lock", "--check")[0]


def test_a_lock_is_made_in_the_folder_that_is_named_or_found_above(
    here: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert 0 == run("lock", "wet")[0]
    assert (here / "wet" / "kompas.lock").exists()
    (here / "wet" / "kompas.lock").rename(here / "kompas.lock")
    monkeypatch.chdir(here / "wet")

    assert "De normen zijn gelijk" in run("lock")[1]
    assert not (here / "wet" / "kompas.lock").exists()


# ---------------------------------------------------------------- what is wrong


@pytest.mark.parametrize(
    ("damage", "code", "place", "words"),
    [
        (lambda _: "", "SLT-02", ":1:1", "leeg"),
        (lambda text: text[:700], "SLT-02", "", "houdt halverwege op"),
        (lambda text: "<<<<<<< HEAD\n" + text, "SLT-02", ":1:1", "samenvoegconflict"),
        (lambda text: text.replace('"schema": "1"', '"schema": "1", "schema": "1"'), "SLT-02", ":1:1", "twee keer"),
        (lambda _: "[1]", "SLT-03", ":1:1", "tabel"),
        (lambda text: text.replace('"schema": "1"', '"schema": "2"'), "SLT-04", ":2:2", "nieuwere"),
        (lambda text: text.replace('"schema": "1"', '"schema": 1'), "SLT-03", ":2:2", "tekst"),
        (lambda text: text.replace('"tool"', '"gereedschap"'), "SLT-03", ":4:2", "'gereedschap' hoort hier niet"),
        (lambda text: text.replace('  "version": "2020.01.01"', '  "version": "2021.01.01"'), "SLT-03", "", "zegel"),
        (lambda text: text.replace("kracht: beleid", "kracht: advies"), "SLT-03", ":13:3", "oud.feature is veranderd"),
        (lambda text: text.replace('"lines": [', '"lines": [1,', 1), "SLT-03", ":15:4", "regels van het bestand"),
        (lambda text: text.replace("Zo was het", "\\ud800"), "SLT-03", ":13:3", "is veranderd"),
        (lambda text: text.replace('"seal": "', '"seal": "0'), "SLT-03", "", "zegel"),
    ],
)  # fmt: skip
def test_a_lock_that_is_not_as_it_was_written_is_an_error(
    here: Path, run: Run, damage: Callable[[str], str], code: str, place: str, words: str
) -> None:
    (here / "kompas.lock").write_text(damage(lock_text(older())), encoding="utf-8", errors="surrogatepass")
    before = (here / "kompas.lock").read_bytes()
    for command in (["wet"], ["lock"], ["lock", "--update"], ["lock", "--check"], ["explain", "UDO-01"]):
        ended, said = run(*command)

        assert 2 == ended, command
        assert f"kompas.lock{place}" in said
        assert code in said
        assert words in said
    assert before == (here / "kompas.lock").read_bytes()


def test_what_is_no_file_is_an_error(here: Path, run: Run) -> None:
    (here / "kompas.lock").mkdir()
    assert (2, True) == (run("wet")[0], "dit is een map" in run("wet")[1])
    (here / "kompas.lock").rmdir()
    os.mkfifo(here / "kompas.lock")
    assert (2, True) == (run("wet")[0], "geen gewoon bestand" in run("wet")[1])
    (here / "kompas.lock").unlink()
    (here / "kompas.lock").symlink_to("weg")
    assert (2, True) == (run("wet")[0], "is er niet" in run("wet")[1])


def test_locked_norms_that_cannot_be_read_any_more_are_an_error_that_says_what_to_do(
    here: Path, run: Run
) -> None:
    text = feature(regel("OUD-01 Zo was het")).replace("kracht: beleid", "zwaarte: beleid").encode()
    (here / "kompas.lock").write_text(
        lock_text(older(rules=(("rules/oud.feature", text),))), encoding="utf-8"
    )
    code, said = run("wet")

    assert 2 == code
    for words in ("SLT-05", "REG-06", "rules/oud.feature:", "kompas-check lock --update"):
        assert words in said
    assert "NIET TE VERGELIJKEN" in run("lock")[1]
    assert 0 == run("lock", "--update")[0]
    assert 1 == run("wet")[0]


def test_locked_registers_of_another_make_are_an_error_that_says_what_to_do(here: Path, run: Run) -> None:
    registers = {**bundled_texts().registers, "soorten.csv": b"soort\nwetsvoorstel\n"}
    (here / "kompas.lock").write_text(lock_text(older(registers=registers)), encoding="utf-8")

    assert (2, True) == (run("wet")[0], "SLT-05" in run("wet")[1])
    assert "soorten.csv" in run("lock")[1]
    assert 0 == run("lock", "--update")[0]


def test_a_lock_that_says_to_be_this_version_and_is_not_is_an_error(here: Path, run: Run) -> None:
    """Whoever weakens a norm and makes a new seal cannot call it the version that everybody knows."""
    (name, data), *rest = bundled_texts().rules
    forged = RuleTexts(
        bundled_texts().version,
        ((name, data.replace(b"kracht: aanwijzing", b"kracht: advies")), *rest),
        bundled_texts().registers,
    )
    (here / "kompas.lock").write_text(lock_text(forged), encoding="utf-8")

    assert (2, True) == (run("wet")[0], "SLT-08" in run("wet")[1])
    assert 0 == run("lock", "--update")[0]
    assert 1 == run("wet")[0]


def test_wrong_use_of_the_command(here: Path, run: Run) -> None:
    for command in (
        ["lock", "--update"],
        ["lock", "--check"],
        ["lock", "nergens"],
        ["lock", "--update", "--check"],
    ):
        assert 3 == run(*command)[0], command
    assert not (here / "kompas.lock").exists()


def test_reading_never_raises(tmp_path: Path) -> None:
    text = lock_text(older())
    path = tmp_path / "kompas.lock"
    for at in range(0, len(text), 97):
        path.write_text(text[:at] + text[at + 1 :], encoding="utf-8")

        read = read_lock(path)
        assert isinstance(read, Diagnostic) or read.texts == older(), at
