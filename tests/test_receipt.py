"""The receipt of a check: what it holds, that it can be repeated, and that nothing can be changed unseen."""

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.rule_helpers import feature, regel

from kompas_check.bundled import bundled_texts
from kompas_check.cli import main
from kompas_check.contract import Receipt
from kompas_check.lock import lock_text
from kompas_check.receipt import sealed

DRAFT = """\
Wetsvoorstel: Wet op de proef
  ministerie: SZW
  fase: ministerraad
Raakt gemeenten
  verandering: nieuw
  taak: iets doen
Raakt niet: overige
Document mvt: mvt.txt
Stap udo
  met: VNG
  bewijs: verslag.txt
  vindplaats: nota §1
Afwijking IC-01
  reden: De gemeenten hebben deze taak al uitvoerig besproken in het bestuurlijk overleg van dit voorjaar.
  verantwoordelijk: directie Wetgeving
  datum: 2026-06-12
"""
DAY = ("--peildatum", "2026-11-23")
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with a draft, the documents that it names, and norms of its own."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "wet.kompas").write_text(DRAFT, encoding="utf-8")
    (tmp_path / "mvt.txt").write_text("1. Inleiding\n", encoding="utf-8")
    (tmp_path / "verslag.txt").write_text("verslag\n", encoding="utf-8")
    (tmp_path / "regels").mkdir()
    (tmp_path / "regels" / "ons.feature").write_text(feature(regel("ONS-01 Van ons")), encoding="utf-8")
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


def made(run: Run, *arguments: str) -> dict[str, Any]:
    """The receipt of a check of everything here."""
    run(".", *DAY, "--receipt", "bewijs.json", *arguments)
    found: dict[str, Any] = json.loads(Path("bewijs.json").read_text(encoding="utf-8"))
    return found


def rewritten(change: Callable[[dict[str, Any]], Any], *, reseal: bool) -> None:
    """Change what the receipt says, as somebody with an editor would; with *reseal* somebody who knows how."""
    path = Path("bewijs.json")
    data = json.loads(path.read_text(encoding="utf-8"))
    change(data)
    if reseal:
        data["seal"] = sealed(data)
    path.write_text(json.dumps(data), encoding="utf-8")


@pytest.mark.usefixtures("here")
def test_the_receipt_says_all_that_the_report_says(run: Run) -> None:
    receipt = made(run, "--ignore", "UDO-03", "--rules", "regels")
    code, text = run(".", *DAY, "--ignore", "UDO-03", "--rules", "regels", "--format", "json")
    report = json.loads(text)
    (draft,), (shown,) = receipt["drafts"], report["drafts"]

    Receipt.model_validate(receipt)
    assert code == receipt["exit_code"]
    assert report["summary"] == receipt["summary"]
    assert report["ignored"] == receipt["ignored"]
    for mine, theirs in zip(draft["results"], shown["results"], strict=True):
        assert (theirs["justification"], theirs["fingerprint"]) == (
            mine.get("justification"),
            mine["fingerprint"],
        )
        assert [theirs[key] for key in ("rule", "subject", "outcome")] == [
            mine[key] for key in ("rule", "subject", "outcome")
        ]
    assert any("justification" in result for result in draft["results"])
    assert ["mvt.txt", "verslag.txt"] == [document["path"] for document in draft["documents"]]
    assert all(re.fullmatch("[0-9a-f]{64}", file["sha256"]) for file in (draft, *draft["documents"]))
    assert {"ONS-01", "UDO-01"} < {rule["id"] for rule in receipt["rulebook"]["rules"]}
    assert "UDO-03" not in {rule["id"] for rule in receipt["rulebook"]["rules"]}


@pytest.mark.usefixtures("here")
def test_the_same_check_gives_the_same_bytes_in_any_language_and_with_any_report(run: Run) -> None:
    made(run)
    first = Path("bewijs.json").read_bytes()
    made(
        run, "--lang", "en", "--format", "text", "--format", "json", "--output", "x.txt", "--output", "x.json"
    )

    assert first == Path("bewijs.json").read_bytes()
    assert str(Path.cwd()).encode() not in first


@pytest.mark.parametrize(
    "options", [[], ["--rules", "regels"], ["--select", "UDO-01,IC-01"], ["--ignore", "UDO-01"]]
)
@pytest.mark.usefixtures("here")
def test_a_check_can_be_repeated(run: Run, options: list[str]) -> None:
    made(run, *options)
    code, said = run("replay", "bewijs.json")

    assert (0, True) == (code, "alles is gelijk" in said)
    assert "geen handtekening" in said


def test_what_changed_since_is_told(here: Path, run: Run) -> None:
    made(run, "--rules", "regels")
    (here / "wet.kompas").write_text(DRAFT.replace("ministerraad", "consultatie"), encoding="utf-8")
    (here / "mvt.txt").write_text("2. Anders\n", encoding="utf-8")
    (here / "regels" / "ons.feature").write_text(feature(regel("ONS-01 Van hen")), encoding="utf-8")
    code, said = run("replay", "bewijs.json")

    assert 1 == code
    for words in ("norm ONS-01 (vanaf 2020-01-01) is veranderd", "wet.kompas: het bestand is veranderd",
                  "wet.kompas: mvt.txt: het bestand is veranderd", "fase: was ministerraad, nu consultatie",
                  "UDO-05 [gemeenten]: was afwijking, nu later"):  # fmt: skip
        assert words in said


def test_a_comment_in_a_norm_changes_the_file_and_not_the_norm(here: Path, run: Run) -> None:
    made(run, "--rules", "regels")
    with (here / "regels" / "ons.feature").open("a", encoding="utf-8") as file:
        file.write("# een opmerking\n")
    code, said = run("replay", "bewijs.json")

    assert (1, True) == (code, "de uitkomsten zijn gelijk" in said)
    assert "de bestanden met normen: veranderd, maar de normen zijn gelijk" in said


def test_another_version_of_the_program_is_told(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(run)
    monkeypatch.setattr("kompas_check.report.json_format.VERSION", "99.0")
    code, said = run("replay", "bewijs.json")

    assert (here / "bewijs.json").exists()
    assert (1, True) == (code, "kompas-check: was 0.1.0, nu 99.0" in said)


def test_a_draft_that_is_gone_cannot_be_repeated(here: Path, run: Run) -> None:
    made(run)
    (here / "wet.kompas").unlink()
    code, said = run("replay", "bewijs.json")

    assert (2, True) == (code, "wet.kompas: is er niet meer, of niet te lezen" in said)


def test_the_lock_is_repeated_too(here: Path, run: Run) -> None:
    old = bundled_texts()._replace(
        version="2020.01.01", rules=(("rules/o.feature", feature(regel("OUD-01 Oud")).encode()),)
    )
    (here / "kompas.lock").write_text(lock_text(old), encoding="utf-8")
    receipt = made(run)

    assert "kompas.lock" == receipt["options"]["lock"] == receipt["files"][0]["path"]
    assert 0 == run("replay", "bewijs.json")[0]
    assert 0 == run("lock", "--update")[0]
    code, said = run("replay", "bewijs.json")
    assert 1 == code
    for words in (
        "kompas.lock: het bestand is veranderd",
        "norm OUD-01",
        "versie van de normen: was 2020.01.01",
    ):
        assert words in said
    (here / "kompas.lock").unlink()
    assert (2, True) == (run("replay", "bewijs.json")[0], "BWS-06" in run("replay", "bewijs.json")[1])


@pytest.mark.usefixtures("here")
def test_a_norm_or_folder_that_is_gone_cannot_be_repeated(run: Run) -> None:
    made(run, "--rules", "regels", "--select", "ONS-01")
    Path("regels").rename("weg")

    assert (2, True) == (run("replay", "bewijs.json")[0], "BWS-06" in run("replay", "bewijs.json")[1])


# ---------------------------------------------------------------- what somebody wrote in it


def outcome(data: dict[str, Any]) -> None:
    data["drafts"][0]["results"][0]["outcome"] = "voldaan"


def reason(data: dict[str, Any]) -> None:
    found = next(one for one in data["drafts"][0]["results"] if "justification" in one)
    found["justification"]["reason"] = "een andere reden dan er stond"


def dropped(data: dict[str, Any]) -> None:
    del data["drafts"][0]["results"][0]


def count(data: dict[str, Any]) -> None:
    data["summary"]["failing"] = 0


def code(data: dict[str, Any]) -> None:
    data["exit_code"] = 0


def fingerprint(data: dict[str, Any]) -> None:
    data["drafts"][0]["results"][0]["fingerprint"] = "0" * 16


def title(data: dict[str, Any]) -> None:
    data["drafts"][0]["title"] = "Wet op iets anders"


def messages(data: dict[str, Any]) -> None:
    data["drafts"][0]["diagnostics"] = []


def column(data: dict[str, Any]) -> None:
    data["drafts"][0]["diagnostics"][0]["column"] += 1


def about(data: dict[str, Any]) -> None:
    data["about"] = "Dit is een handtekening."


@pytest.mark.parametrize(
    "change", [outcome, reason, dropped, count, code, fingerprint, title, messages, column, about]
)
@pytest.mark.usefixtures("here")
def test_whatever_is_changed_by_hand_shows(run: Run, change: Callable[[dict[str, Any]], None]) -> None:
    made(run)
    assert 0 == run("replay", "bewijs.json")[0]
    rewritten(change, reseal=False)
    ended, said = run("replay", "bewijs.json")
    assert (2, True, False) == (ended, "BWS-05" in said, "alles is gelijk" in said)

    rewritten(change, reseal=True)
    ended, said = run("replay", "bewijs.json")
    assert (1, False, False) == (ended, "BWS-05" in said, "alles is gelijk" in said)


@pytest.mark.usefixtures("here")
def test_how_it_is_laid_out_does_not_matter(run: Run) -> None:
    made(run)
    rewritten(lambda _: None, reseal=False)

    assert 0 == run("replay", "bewijs.json")[0]


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (lambda _: b"", "BWS-02: dit toetsbewijs is beschadigd: het bestand is leeg"),
        (lambda data: data[: len(data) // 2], "houdt halverwege op"),
        (lambda data: data.replace(b"Toetsbewijs", b"Toetsbewijs\xff"), "BWS-01"),
        (lambda data: data.replace(b'"schema": "1"', b'"schema": "7"'), "BWS-04"),
        (lambda data: data.replace(b'"peildatum": "2026', b'"peildatum": "x2026'), "BWS-03"),
        (lambda data: data.replace(b'"exit_code": 1', b'"exit_code": 1, "extra": 1'), "'extra' hoort hier niet"),
        (lambda data: data.replace(b' "peildatum": "2026-11-23",\n', b""), "'peildatum' ontbreekt"),
        (lambda data: data.replace(b'"exit_code": 1', b'"exit_code": 1, "exit_code": 1'), "twee keer"),
        (lambda _: b"[]", "BWS-03"),
        (lambda _: b"null", "BWS-03"),
    ],
)  # fmt: skip
def test_a_damaged_receipt_is_an_error_with_its_place(
    here: Path, run: Run, damage: Callable[[bytes], bytes], words: str
) -> None:
    made(run)
    path = here / "bewijs.json"
    path.write_bytes(damage(path.read_bytes()))
    ended, said = run("replay", "bewijs.json")

    assert (2, True) == (ended, words in said), said
    assert re.search(r"bewijs\.json:\d+:\d+", said)


@pytest.mark.usefixtures("here")
def test_cutting_anywhere_is_noticed(run: Run) -> None:
    made(run, "--select", "UDO-01")
    text = Path("bewijs.json").read_text(encoding="utf-8")
    for at in range(0, len(text) - 1, 89):
        Path("bewijs.json").write_text(text[:at] + text[at + 1 :], encoding="utf-8")

        assert run("replay", "bewijs.json")[0] in (1, 2) or text[at].isspace(), at


# ---------------------------------------------------------------- wrong use


def test_nothing_else_is_overwritten(here: Path, run: Run) -> None:
    (here / "brief.json").write_text("{}", encoding="utf-8")
    (here / "leeg.json").write_bytes(b"")
    os.mkfifo(here / "buis")
    before = {path: path.read_bytes() for path in here.iterdir() if path.is_file()}
    for name in (
        "wet.kompas",
        "./wet.kompas",
        "brief.json",
        "regels",
        "buis",
        "nergens/bewijs.json",
        "mvt.txt",
        "",
    ):
        assert 3 == run("wet.kompas", "--receipt", name)[0], name
    assert 3 == run("wet.kompas", "--format", "json", "--output", "b.json", "--receipt", "b.json")[0]
    assert before == {path: path.read_bytes() for path in here.iterdir() if path.is_file()}

    run("wet.kompas", "--receipt", "leeg.json")
    first = (here / "leeg.json").read_bytes()
    run("wet.kompas", "--receipt", "leeg.json")
    assert first == (here / "leeg.json").read_bytes() != b""


@pytest.mark.skipif(os.name != "posix" or os.getuid() == 0, reason="root may write anywhere")
def test_no_access_is_told(here: Path, run: Run) -> None:
    here.chmod(0o500)
    try:
        assert 3 == run("wet.kompas", "--receipt", "bewijs.json")[0]
    finally:
        here.chmod(0o700)


def test_a_receipt_of_unreadable_drafts_and_of_a_broken_lock_is_written_all_the_same(
    here: Path, run: Run
) -> None:
    (here / "word.kompas").write_bytes(b"PK\x03\x04")
    assert 2 == made(run)["exit_code"]
    assert 0 == run("replay", "bewijs.json")[0]
    (here / "kompas.lock").write_text("{", encoding="utf-8")
    receipt = made(run)

    assert (2, [], ["SLT-02"]) == (
        receipt["exit_code"],
        receipt["drafts"],
        [one["code"] for one in receipt["diagnostics"]],
    )
    assert 3 == run("replay")[0]
    assert 3 == run("replay", "er-is-niets.json")[0]


def test_nothing_is_left_where_writing_fails(here: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    made(run)
    before = sorted(here.iterdir()), (here / "bewijs.json").read_bytes()

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kompas_check.whole_file.Path.replace", full)
    code, said = run(".", *DAY, "--receipt", "bewijs.json", "--select", "UDO-01")

    assert (3, True) == (code, "kan niet worden geschreven" in said)
    assert before == (sorted(here.iterdir()), (here / "bewijs.json").read_bytes())
