"""The baseline: what it accepts, what it never hides, and how it is kept."""

import json
import os
import tomllib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kompas_check.baseline import Comparison, parse_baseline, read_baseline
from kompas_check.check import Check
from kompas_check.cli import main
from kompas_check.contract import JsonReport
from kompas_check.plan import Plan

DRAFT = """\
Wetsvoorstel: Wet op de proef
  ministerie: SZW
  fase: ministerraad
  dossier: 12345
Raakt gemeenten
  verandering: nieuw
  taak: iets doen
Raakt niet: overige
Bepaling niet: overige
"""
STEP = "Stap internetconsultatie\n  start: 2026-01-01\n  einde: 2026-02-01\n"
NORMS = ("--select", "UDO-01,IC-01,ATR-01")
DAY = ("--peildatum", "2026-11-23")
WHY = ("--reason", "wordt hersteld bij de nota van wijziging", "--until", "2027-03-01")
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    (tmp_path / "wet.kompas").write_text(DRAFT, encoding="utf-8")
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


def accept(run: Run, *more: str, norms: tuple[str, ...] = NORMS) -> tuple[int, str]:
    return run("baseline", ".", "--file", "basis.toml", *WHY, *DAY, *norms, *more)


def checked(
    run: Run, *more: str, day: tuple[str, ...] = DAY, norms: tuple[str, ...] = NORMS
) -> tuple[int, dict[str, Any]]:
    code, said = run(".", "--baseline", "basis.toml", *day, *norms, "--format", "json", *more)
    found: dict[str, Any] = json.loads(said)
    JsonReport.model_validate(found)
    return code, found


def stands(report: dict[str, Any]) -> dict[str, list[str]]:
    """The norms by how they stand to the baseline."""
    names = {
        result["fingerprint"]: result["rule"] for draft in report["drafts"] for result in draft["results"]
    }
    found = report["baseline"]
    fates = {
        name: sorted(names[one] for one in found[name]) for name in ("new", "unchanged", "expired", "refused")
    }
    return {**fates, "solved": sorted(one["rule"] for one in found["solved"])}


def entries() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads(Path("basis.toml").read_text(encoding="utf-8")).get(
        "finding", []
    )
    return found


# ---------------------------------------------------------------- accepting


@pytest.mark.usefixtures("here")
def test_what_was_accepted_does_not_fail_and_is_shown_as_no_justification(run: Run) -> None:
    assert 1 == run(".", *DAY, *NORMS)[0]
    assert (0, True) == (
        accept(run)[0],
        "3 bevindingen opgenomen" in run("baseline", ".", "--file", "b.toml", *WHY, *DAY, *NORMS)[1],
    )
    code, report = checked(run)
    text = run(".", "--baseline", "basis.toml", *DAY, *NORMS)[1]

    assert 0 == code
    assert {
        "new": [],
        "unchanged": ["ATR-01", "IC-01", "UDO-01"],
        "expired": [],
        "refused": [],
        "solved": [],
    } == stands(report)
    assert 0 == report["summary"]["failing"]
    for result in report["drafts"][0]["results"]:
        if result["outcome"] == "afwijking":
            assert {"kind": "basis", "reason": WHY[1], "until": "2027-03-01"} == result["excused"]
            assert result["justification"] is None
    for words in ("IN DE BASIS (3): voorlopig geaccepteerd; dit is geen motivering", f"tot en met 2027-03-01: {WHY[1]}",
                  "is niet in orde", "0 nieuw, 3 ongewijzigd, 0 opgelost"):  # fmt: skip
        assert words in text
    assert "In orde voor deze fase" not in text


@pytest.mark.usefixtures("here")
def test_without_a_baseline_nothing_is_different(run: Run) -> None:
    before = run(".", *DAY, *NORMS, "--format", "json")
    accept(run)

    assert before == run(".", *DAY, *NORMS, "--format", "json")
    assert "baseline" not in json.loads(before[1])


def test_what_is_new_fails(here: Path, run: Run) -> None:
    accept(run)
    (here / "wet.kompas").write_text(
        DRAFT.replace("Raakt niet", "Raakt provincies\n  verandering: nieuw\n  taak: meer\nRaakt niet"),
        encoding="utf-8",
    )
    code, report = checked(run)

    assert 1 == code
    assert ["UDO-01"] == stands(report)["new"]
    assert ["ATR-01", "IC-01", "UDO-01"] == stands(report)["unchanged"]


def test_what_is_solved_is_told_and_pruned_on_request_only(here: Path, run: Run) -> None:
    accept(run)
    (here / "wet.kompas").write_text(DRAFT + STEP, encoding="utf-8")
    code, report = checked(run)
    assert (0, ["IC-01"]) == (code, stands(report)["solved"])
    assert (
        "opgelost: IC-01, Wet op de proef (was afwijking)"
        in run(".", "--baseline", "basis.toml", *DAY, *NORMS)[1]
    )

    assert (0, True) == (accept(run)[0], len(entries()) == 3)
    code, said = run("baseline", ".", "--file", "basis.toml", "--prune", *DAY, *NORMS)
    assert (0, True) == (code, "opgelost: IC-01" in said)
    assert ["ATR-01", "UDO-01"] == [one["rule"] for one in entries()]


def test_an_unknown_that_turns_out_a_deviation_is_new(here: Path, run: Run) -> None:
    (here / "wet.kompas").write_text(DRAFT.replace("  verandering: nieuw\n", ""), encoding="utf-8")
    accept(run, norms=("--select", "UDO-01"))
    assert ["onbekend"] == [one["outcome"] for one in entries()]
    (here / "wet.kompas").write_text(DRAFT, encoding="utf-8")
    code, report = checked(run, norms=("--select", "UDO-01"))

    assert (1, ["UDO-01"], ["UDO-01"]) == (code, stands(report)["new"], stands(report)["solved"])
    assert "afwijking" == report["baseline"]["solved"][0]["now"]
    assert "anders geworden: UDO-01 [gemeenten], Wet op de proef (was onbekend, nu afwijking)" in run(
        ".", "--baseline", "basis.toml", *DAY, "--select", "UDO-01")[1]  # fmt: skip


@pytest.mark.parametrize(
    ("day", "code", "fate"), [("2027-03-01", 0, "unchanged"), ("2027-03-02", 1, "expired")]
)
@pytest.mark.usefixtures("here")
def test_the_last_day_counts_and_the_next_one_not(run: Run, day: str, code: int, fate: str) -> None:
    accept(run)
    ended, report = checked(run, day=("--peildatum", day))

    assert (code, ["ATR-01", "IC-01", "UDO-01"]) == (ended, stands(report)[fate])
    told = [found for found in report["diagnostics"] if found["code"] == "BAS-08"]
    assert len(told) == (3 if code else 0)
    assert all(found["path"] == "basis.toml" and found["line"] > 1 for found in told)


def test_file_errors_and_faulty_justifications_are_never_accepted(here: Path, run: Run) -> None:
    (here / "wet.kompas").write_text(DRAFT + "Afwijking UDO-01\n  reden: te kort\n", encoding="utf-8")
    assert 0 == accept(run)[0]
    assert 1 == checked(run)[0]
    (here / "wet.kompas").write_text(DRAFT.replace("Raakt niet", "Raakt nit"), encoding="utf-8")
    before = (here / "basis.toml").read_bytes()
    code, said = accept(run)

    assert (2, True) == (code, "wet.kompas:8:" in said)
    assert before == (here / "basis.toml").read_bytes()
    assert 2 == checked(run)[0]


def test_of_a_draft_with_an_error_nothing_is_called_solved(here: Path, run: Run) -> None:
    accept(run)
    (here / "wet.kompas").write_text(
        (DRAFT + STEP).replace("Raakt gemeenten", "Raakt gementen"), encoding="utf-8"
    )

    assert [] == stands(checked(run)[1])["solved"]
    assert 2 == run("baseline", ".", "--file", "basis.toml", "--prune", *DAY, *NORMS)[0]
    assert len(entries()) == 3


def test_of_what_was_not_checked_nothing_is_known(here: Path, run: Run) -> None:
    accept(run)
    (here / "wet.kompas").rename(here / "weg.txt")
    (here / "ander.kompas").write_text(DRAFT.replace("12345", "54321") + STEP, encoding="utf-8")
    code, report = checked(run)
    assert (1, [], 3) == (code, stands(report)["solved"], len(report["baseline"]["unchecked"]))

    (here / "ander.kompas").write_text(DRAFT + STEP, encoding="utf-8")
    code, report = checked(run, norms=("--select", "ATR-01"))
    assert (0, [], 2) == (code, stands(report)["solved"], len(report["baseline"]["unchecked"]))
    code, report = checked(run, day=("--peildatum", "2018-06-01"), norms=("--select", "UDO-01,IC-01"))
    assert ([], 2) == (stands(report)["solved"], len(report["baseline"]["unchecked"]))


def test_two_files_that_are_the_same_draft_share_no_baseline(here: Path, run: Run) -> None:
    accept(run)
    (here / "zelfde.kompas").write_text(DRAFT, encoding="utf-8")
    code, report = checked(run)

    assert (1, ["ATR-01", "IC-01", "UDO-01"]) == (code, stands(report)["new"])
    assert [[], ["BAS-09"]] == [[one["code"] for one in draft["diagnostics"]] for draft in report["drafts"]]
    (here / "basis.toml").unlink()
    code, said = accept(run)
    assert (2, True) == (code, "zelfde.kompas: BAS-10" in said)


def test_a_draft_without_dossier_is_known_by_its_path(here: Path, run: Run) -> None:
    (here / "wet.kompas").write_text(DRAFT.replace("  dossier: 12345\n", ""), encoding="utf-8")
    accept(run)
    assert {"wet.kompas"} == {one["draft"] for one in entries()}
    assert 0 == checked(run)[0]
    (here / "wet.kompas").rename(here / "anders.kompas")

    assert 1 == checked(run)[0]


@pytest.mark.usefixtures("here")
def test_a_gate_can_refuse_to_accept_a_norm(plan: Plan, run: Run) -> None:
    accept(run)
    check = Check(plan, date(2026, 11, 23), ["UDO-01", "IC-01", "ATR-01"])
    comparison = Comparison(read_baseline(Path("basis.toml")), check.day, check.rules, frozenset({"UDO-01"}))
    (draft,) = comparison.held(check.drafts([Path("wet.kompas")]))

    assert ["UDO-01"] == [found.rule.id for found in draft.findings if found.fails]
    assert (1, 2) == (len(comparison.standing().refused), len(comparison.standing().unchanged))


@pytest.mark.usefixtures("here")
def test_every_format_shows_what_is_accepted(run: Run) -> None:
    accept(run)
    for form in ("markdown", "html", "sarif", "junit", "github", "gitlab"):
        code, said = run(".", "--baseline", "basis.toml", *DAY, *NORMS, "--format", form)

        assert 0 == code, form
        assert "UDO-01" in said or form in ("github", "gitlab"), form
        assert "0 nieuw, 3 ongewijzigd" in said or form in ("sarif", "junit", "gitlab"), form


@pytest.mark.usefixtures("here")
def test_a_receipt_knows_of_the_baseline(run: Run) -> None:
    accept(run)
    run(".", "--baseline", "basis.toml", *DAY, *NORMS, "--receipt", "bewijs.json")
    receipt = json.loads(Path("bewijs.json").read_text(encoding="utf-8"))

    assert "basis.toml" == receipt["options"]["baseline"] == receipt["files"][0]["path"]
    assert 3 == sum("excused" in result for result in receipt["drafts"][0]["results"])
    assert 0 == run("replay", "bewijs.json")[0]
    Path("basis.toml").write_text("", encoding="utf-8")
    code, said = run("replay", "bewijs.json")
    assert (1, True) == (code, "basis.toml: het bestand is veranderd" in said)
    assert "UDO-01 [gemeenten]: waarom het niet meetelt: was basis; wordt hersteld" in said
    Path("basis.toml").unlink()
    code, said = run("replay", "bewijs.json")
    assert (2, True) == (code, "BWS-06" in said)


@pytest.mark.usefixtures("here")
def test_a_file_that_would_be_too_large_to_read_is_not_written(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept(run, norms=("--select", "UDO-01"))
    before = Path("basis.toml").read_bytes()
    monkeypatch.setattr("kompas_check.whole_file.MAX_KEPT_BYTES", 500)

    code, said = accept(run)
    assert (3, True) == (code, "'basis.toml' zou te groot worden om weer te lezen" in said)
    code, said = run(".", *DAY, *NORMS, "--receipt", "bewijs.json")
    assert (3, True) == (code, "'bewijs.json' zou te groot worden om weer te lezen" in said)
    assert before == Path("basis.toml").read_bytes()
    assert {".git", "basis.toml", "wet.kompas"} == {
        path.name for path in Path().iterdir()
    }  # nothing is left half written


# ---------------------------------------------------------------- keeping


def test_what_people_wrote_stays(here: Path, run: Run) -> None:
    accept(run, norms=("--select", "UDO-01"))
    text = (here / "basis.toml").read_text(encoding="utf-8")
    mine = (
        "# Van ons.\n\n"
        + text.replace("[[finding]]", "# besproken op 3 juli\n[[finding]]").replace(WHY[1], "anders")
        + "\n# slot\n"
    )
    (here / "basis.toml").write_text(mine, encoding="utf-8", newline="\r\n")
    assert (0, 3) == (accept(run)[0], len(entries()))
    now = (here / "basis.toml").read_text(encoding="utf-8")

    assert now.startswith(mine)
    assert "anders" == entries()[0]["reason"]

    (here / "wet.kompas").write_text(DRAFT + STEP, encoding="utf-8")
    run("baseline", ".", "--file", "basis.toml", "--prune", *DAY, *NORMS)
    now = (here / "basis.toml").read_text(encoding="utf-8")
    assert ["UDO-01", "ATR-01"] == [one["rule"] for one in entries()]
    for words in ("# Van ons.", '# besproken op 3 juli\n[[finding]]\nrule = "UDO-01"', "# slot"):
        assert words in now


def test_the_comment_above_an_entry_goes_with_it(here: Path, run: Run) -> None:
    accept(run, norms=("--select", "IC-01"))
    accept(run)
    text = (
        (here / "basis.toml")
        .read_text(encoding="utf-8")
        .replace('[[finding]]\nrule = "IC-01"', '# hierover: consultatie\n[[finding]]\nrule = "IC-01"')
    )
    (here / "basis.toml").write_text(text, encoding="utf-8")
    (here / "wet.kompas").write_text(DRAFT + STEP, encoding="utf-8")
    run("baseline", ".", "--file", "basis.toml", "--prune", *DAY, *NORMS)

    assert "consultatie" not in (here / "basis.toml").read_text(encoding="utf-8")
    assert ["ATR-01", "UDO-01"] == sorted(one["rule"] for one in entries())


def test_a_comment_at_the_end_stays(here: Path, run: Run) -> None:
    accept(run, norms=("--select", "IC-01"))
    with (here / "basis.toml").open("a", encoding="utf-8") as file:
        file.write("\n# tot zover\n")
    (here / "wet.kompas").write_text(DRAFT + STEP, encoding="utf-8")
    assert 0 == run("baseline", ".", "--file", "basis.toml", "--prune", *DAY, *NORMS)[0]

    text = (here / "basis.toml").read_text(encoding="utf-8")
    assert ("# De basis", "# tot zover\n", []) == (text[:10], text[-12:], entries())


@pytest.mark.usefixtures("here")
def test_doing_it_twice_changes_nothing(run: Run) -> None:
    accept(run)
    first = Path("basis.toml").read_bytes()

    assert (0, True) == (accept(run)[0], first == Path("basis.toml").read_bytes())


def test_any_text_can_be_a_reason_or_a_title(here: Path, run: Run) -> None:
    (here / "wet.kompas").write_text(
        DRAFT.replace("Wet op de proef", 'Wet "x" \\ [y] = # é \x7f'), encoding="utf-8"
    )
    code, _ = run(
        "baseline",
        ".",
        "--file",
        "basis.toml",
        "--reason",
        'zei "ja" \\ nee\n\tmaar\x01',
        "--until",
        "2027-03-01",
        *DAY,
        *NORMS,
    )

    assert 0 == code
    assert 'zei "ja" \\ nee maar\x01' == entries()[0]["reason"]
    assert 0 == checked(run)[0]


def test_what_cannot_be_pruned_safely_is_left_alone(here: Path, run: Run) -> None:
    accept(run)
    tables = []
    for one in entries():
        values = (value if isinstance(value, date) else json.dumps(value) for value in one.values())
        tables.append(", ".join(f"{name} = {value}" for name, value in zip(one, values, strict=True)))
    text = ", ".join(f"{{ {table} }}" for table in tables)
    (here / "basis.toml").write_text(f"finding = [{text}]\n", encoding="utf-8")
    assert 0 == checked(run)[0]
    before = (here / "basis.toml").read_bytes()
    (here / "wet.kompas").write_text(DRAFT + STEP, encoding="utf-8")
    code, said = run("baseline", ".", "--file", "basis.toml", "--prune", *DAY, *NORMS)

    assert (3, True) == (code, "[[finding]]" in said)
    assert before == (here / "basis.toml").read_bytes()


# ---------------------------------------------------------------- what is wrong


def damaged(old: str, new: str) -> Callable[[str], str]:
    return lambda text: text.replace(old, new, 1)


@pytest.mark.parametrize(
    ("change", "code", "line"),
    [
        (damaged('outcome = "afwijking"', 'outcome = "nvt"'), "BAS-04", 7),
        (damaged("until = 2027-03-01\n", ""), "BAS-05", 4),
        (damaged("until = 2027-03-01", "until = morgen"), "BAS-02", 11),
        (damaged(f'reason = "{WHY[1]}"', 'reason = ""'), "BAS-04", 12),
        (damaged(f'reason = "{WHY[1]}"', "reason = 3"), "BAS-04", 12),
        (damaged("reason = ", "reden = "), "BAS-03", 12),
        (damaged('rule = "UDO-01"', 'rule = "IC-01"'), "BAS-06", 13),
        (damaged('subject = "gemeenten"', 'subject = "provincies"'), "BAS-06", 13),
        (damaged("12345 wetsvoorstel", "54321 wetsvoorstel"), "BAS-06", 13),
        (damaged("[[finding]]", "[[bevinding]]"), "BAS-03", 4),
        (lambda text: text + text[text.index("[[finding]]") :], "BAS-07", 14),
        (lambda text: text[: len(text) - 20], "BAS-02", 13),
        (lambda _: "Wetsvoorstel: Wet\n", "BAS-02", 1),
    ],
)  # fmt: skip
def test_a_damaged_baseline_is_an_error_with_its_place(
    here: Path, run: Run, change: Callable[[str], str], code: str, line: int
) -> None:
    accept(run, norms=("--select", "UDO-01"))
    path = here / "basis.toml"
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
    before = path.read_bytes()
    ended, said = run(".", "--baseline", "basis.toml", *DAY, *NORMS)
    assert (2, True) == (ended, code in said), said
    assert f"basis.toml:{line}:" in said

    ended, said = accept(run)
    assert (2, True) == (ended, code in said)
    assert before == path.read_bytes()


def test_what_is_no_baseline(here: Path, run: Run) -> None:
    (here / "map").mkdir()
    os.mkfifo(here / "buis")
    (here / "woord.toml").write_bytes(b"PK\x03\x04\xff")
    for name, code in (("map", 2), ("buis", 2), ("woord.toml", 2), ("nergens.toml", 3), ("", 3)):
        assert code == run(".", "--baseline", name, *DAY)[0], name
    for name, code in (
        ("map", 3),
        ("buis", 3),
        ("woord.toml", 2),
        ("weg/b.toml", 3),
        ("wet.kompas", 3),
        ("", 3),
    ):
        assert code == run("baseline", ".", "--file", name, *WHY, *DAY)[0], name
    assert 3 == run(".", "--baseline", "woord.toml", "--output", "woord.toml")[0]
    assert 3 == run(".", "--baseline", "woord.toml", "--receipt", "woord.toml")[0]
    assert b"PK\x03\x04\xff" == (here / "woord.toml").read_bytes()
    assert DRAFT == (here / "wet.kompas").read_text(encoding="utf-8")


def test_an_empty_baseline_accepts_nothing(here: Path, run: Run) -> None:
    (here / "basis.toml").write_bytes(b"")

    assert (1, ["ATR-01", "IC-01", "UDO-01"]) == (checked(run)[0], stands(checked(run)[1])["new"])


@pytest.mark.parametrize(
    "options",
    [
        (),
        ("--reason", "omdat"),
        ("--until", "2027-03-01"),
        ("--reason", "  ", "--until", "2027-03-01"),
        ("--reason", "omdat", "--until", "2026-11-22"),
        ("--reason", "omdat", "--until", "straks"),
        ("--prune", "--reason", "omdat"),
    ],
)
def test_accepting_asks_for_a_reason_and_an_end_date(here: Path, run: Run, options: tuple[str, ...]) -> None:
    assert 3 == run("baseline", ".", "--file", "basis.toml", *DAY, *options)[0]
    assert not (here / "basis.toml").exists()


def test_with_a_broken_norm_nothing_is_accepted(here: Path, run: Run) -> None:
    (here / "regels").mkdir()
    (here / "regels" / "x.feature").write_text("onzin", encoding="utf-8")

    assert 2 == accept(run, "--rules", "regels")[0]
    assert not (here / "basis.toml").exists()


def test_reading_never_raises() -> None:
    text = '[[finding]]\nfingerprint = "a"\nrule = "b"\noutcome = "afwijking"\ndraft = "c"\naccepted = 2026-01-01\nreason = "d"\nuntil = 2027-01-01\n'
    for at in range(len(text)):
        assert parse_baseline(text[:at] + text[at + 1 :], "b.toml").broken or at == text.index("\n"), at
