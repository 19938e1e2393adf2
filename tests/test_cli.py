"""The command as its users call it: exit codes, outputs, wrong use."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kompas_check.cli import main
from kompas_check.contract import JsonReport

GOOD = """\
Wetsvoorstel: Wet op de proef
  ministerie: SZW
  fase: beleidsvorming
Raakt niet: overige
Bepaling niet: overige
"""
BAD = GOOD + "Afwijking UDO-99\n  reden: te kort\n"


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "goed.kompas"
    path.write_text(GOOD, encoding="utf-8")
    return path


def test_a_draft_in_order_ends_with_0(draft: Path) -> None:
    assert 0 == main(["check", str(draft)])


def test_check_is_the_default_command(draft: Path, capfd: pytest.CaptureFixture[str]) -> None:
    main([str(draft), "--peildatum", "2026-11-23"])
    short = capfd.readouterr().out
    main(["check", str(draft), "--peildatum", "2026-11-23"])

    assert short == capfd.readouterr().out


def test_a_failing_outcome_ends_with_1(draft: Path) -> None:
    draft.write_text(GOOD.replace("beleidsvorming", "ministerraad"), encoding="utf-8")

    assert 1 == main([str(draft)])


def test_a_faulty_justification_ends_with_1(draft: Path) -> None:
    lines = "Afwijking UDO-01\n  reden: te kort\n  verantwoordelijk: ik\n  datum: 2026-01-01\n"
    draft.write_text(GOOD + lines, encoding="utf-8")

    assert 1 == main([str(draft)])


def test_an_unknown_rule_in_a_justification_ends_with_2(draft: Path) -> None:
    draft.write_text(BAD, encoding="utf-8")

    assert 2 == main([str(draft)])


def test_a_faulty_draft_ends_with_2_and_the_others_are_checked(
    draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (draft.parent / "leeg.kompas").write_bytes(b"")
    (draft.parent / "word.kompas").write_bytes(b"PK\x03\x04")

    assert 2 == main([str(draft.parent), "--format", "json"])
    report = json.loads(capfd.readouterr().out)
    assert ["goed.kompas", "leeg.kompas", "word.kompas"] == [Path(d["path"]).name for d in report["drafts"]]
    assert report["drafts"][0]["results"]


def test_a_phase_that_is_not_known_is_called_onbekend(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "kaal.kompas"
    path.write_text("Wetsvoorstel: X\n", encoding="utf-8")

    assert 2 == main([str(path)])
    assert "\nFase: onbekend\n" in capfd.readouterr().out


def test_a_faulty_rule_ends_with_2_and_the_other_rules_are_checked(
    draft: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "regels"
    folder.mkdir()
    (folder / "fout.feature").write_text("# language: nl\nFunctionaliteit: x\n  Dann\n", encoding="utf-8")

    assert 2 == main([str(draft), "--rules", str(folder), "--format", "json"])
    report = json.loads(capfd.readouterr().out)
    assert ["REG-10"] == [found["code"] for found in report["diagnostics"]]
    assert report["drafts"][0]["results"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "Gebruik"),
        (["check"], "noem een ontwerp of een map"),
        (["bestaat-niet.kompas"], "bestaat niet"),
        (["{draft}", "--select", "UDO-1"], "bedoelde u 'UDO-01'"),
        (["{draft}", "--ignore", "XX-99"], "onbekende norm 'XX-99'"),
        (["{draft}", "--verbos"], "bedoelde u '--verbose'"),
        (["{draft}", "--peildatum", "31-02-2026"], "schrijf een datum als 2026-06-12"),
        (["{draft}", "--format", "jsn"], "bedoelde u 'json'"),
        (["{draft}", "--output", "a", "--output", "b"], "meer --output dan --format"),
        (["{draft}", "--output", "/bestaat/niet/x"], "kan niet worden geschreven"),
        (["{draft}", "--rules", "bestaat-niet"], "map met regels 'bestaat-niet' bestaat niet"),
        (["{draft}", "--peildatum", "1990-01-01"], "geen norm over"),
        (["{folder}"], "geen ontwerp gevonden"),
        (["explain", "UDO-1"], "bedoelde u 'UDO-01'"),
        (["explain"], "noem een norm"),
        (["rules", "lst"], "bedoelde u 'list'?"),
        (["rules", "lint", "--rules", "x"], "de optie --rules hoort niet bij deze opdracht"),
        (["rules", "list", "normen"], "te veel is: normen"),
        (["explain", "ONS-01"], "een eigen norm vraagt --rules MAP"),
    ],
)
def test_wrong_use_ends_with_3_and_says_what_was_wrong(
    arguments: list[str], words: str, draft: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "leeg"
    empty.mkdir()

    assert 3 == main([part.format(draft=draft, folder=empty) for part in arguments])
    assert words in " ".join(capfd.readouterr().err.split())


def test_the_json_report_keeps_its_contract(draft: Path, capfd: pytest.CaptureFixture[str]) -> None:
    draft.write_text(GOOD.replace("beleidsvorming", "ministerraad"), encoding="utf-8")
    main([str(draft), "--format", "json", "--ignore", "UDO-03"])
    text = capfd.readouterr().out
    report = JsonReport.model_validate_json(text)

    assert "1" == report.schema_
    assert ["UDO-03"] == [ignored.rule for ignored in report.ignored]
    assert report.summary.failing == sum(
        result.outcome in ("afwijking", "onbekend") and result.force not in ("advies", "voornemen")
        for result in report.drafts[0].results
    )
    assert list(json.loads(text)) == [
        "schema", "tool", "rulebook", "peildatum", "ignored", "drafts", "diagnostics", "summary"
    ]  # fmt: skip


def test_same_input_gives_the_same_bytes_whatever_the_hash_seed(draft: Path) -> None:
    draft.write_text(GOOD.replace("beleidsvorming", "ministerraad"), encoding="utf-8")
    command = [sys.executable, "-P", "-m", "kompas_check", str(draft), "--format", "json", "--trace"]
    outputs = {
        subprocess.run(command, capture_output=True, check=False,
                       env={**os.environ, "PYTHONHASHSEED": seed, "KOMPAS_CHECK_CACHE": ""}).stdout
        for seed in ("1", "2")
    }  # fmt: skip

    assert 1 == len(outputs)


def test_several_formats_go_to_their_own_files(draft: Path, tmp_path: Path) -> None:
    text, data = tmp_path / "verslag.txt", tmp_path / "verslag.json"
    main([str(draft), "--format", "text", "--format", "json", "--output", str(text), "--output", str(data)])

    assert text.read_text(encoding="utf-8").startswith("kompas-check ")
    assert json.loads(data.read_text(encoding="utf-8"))["drafts"]


def test_trace_gives_every_sentence_with_its_value_and_place(
    draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    main([str(draft), "--format", "json", "--trace", "--select", "IC-01"])
    result = json.loads(capfd.readouterr().out)["drafts"][0]["results"][0]

    assert {
        "sentence": "Gegeven het ontwerp",
        "value": "waar",
        "found": "het ontwerp",
        "line": 1,
        "column": 1,
    } == (result["trace"][0]["sentences"][0])


def test_a_report_to_a_pipe_has_no_colour_and_fits_in_80_columns(
    draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    draft.write_text(GOOD.replace("beleidsvorming", "ministerraad"), encoding="utf-8")
    main([str(draft), "--verbose", "--trace"])
    lines = capfd.readouterr().out.splitlines()

    assert not [line for line in lines if "\033" in line]
    assert [] == [line for line in lines if len(line) > 80 and " " in line.strip() and "http" not in line
                  and str(draft) not in line]  # fmt: skip


def test_explain_shows_the_norm(capfd: pytest.CaptureFixture[str]) -> None:
    assert 0 == main(["explain", "ar-5.10-2"])
    text = capfd.readouterr().out
    for words in (
        "Kracht: aanwijzing",
        "ministerraad",
        "Bron:",
        "Aangekondigd:",
        "Voldoen:",
        "Afwijken:",
        "Scenario:",
    ):
        assert words in text


VERSION = """  Regel: ONS-01 {title}
    kracht: wet
    uiterlijk: indiening
    {period}
    geldt voor: wetsvoorstel
    bron: proef
    botst met: UDO-01, omdat het een proef is

    Scenario: x
      Gegeven het ontwerp
      Dan is de stap dpia gedaan
"""


@pytest.fixture
def versions(tmp_path: Path) -> str:
    """A folder with two versions of one norm, and a hole of a year between them."""
    old = VERSION.format(title="De oude", period="geldig van: 2019-01-01\n    geldig tot: 2020-12-31")
    new = VERSION.format(title="De nieuwe", period="geldig van: 2022-01-01")
    (tmp_path / "x.feature").write_text(
        f"# language: nl\nFunctionaliteit: X\n\n{old}\n{new}", encoding="utf-8"
    )
    return str(tmp_path)


@pytest.mark.parametrize(
    ("day", "which", "titles"),
    [
        ("2026-11-23", "geldt die vanaf 2022-01-01: zij staat vooraan.", ["De nieuwe", "De oude"]),
        ("2020-06-01", "geldt die vanaf 2019-01-01 tot en met 2020-12-31: zij staat vooraan.",
         ["De oude", "De nieuwe"]),
        ("2021-06-01", "geldt er geen.", ["De nieuwe", "De oude"]),
    ],
)  # fmt: skip
def test_of_several_versions_the_one_that_holds_comes_first(
    versions: str, capfd: pytest.CaptureFixture[str], day: str, which: str, titles: list[str]
) -> None:
    assert 0 == main(["explain", "ONS-01", "--rules", versions, "--peildatum", day])
    said = " ".join(capfd.readouterr().out.split())

    assert f"ONS-01 heeft 2 versies. Op {day} {which}" in said
    assert titles == re.findall(r"ONS-01 (De \w+) Kader", said)
    assert 2 == said.count("Botst met UDO-01")


def test_the_other_side_of_a_relation_tells_it_once(versions: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert 0 == main(["explain", "UDO-01", "--rules", versions])
    said = " ".join(capfd.readouterr().out.split())

    assert 1 == said.count("ONS-01 De nieuwe botst met UDO-01")
    assert "De oude" not in said


def test_the_list_tells_the_period_of_each_version(versions: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert 0 == main(["rules", "list", "--rules", versions, "--peildatum", "2026-11-23"])
    said = " ".join(capfd.readouterr().out.split())

    assert "De oude (geldt vanaf 2019-01-01 tot en met 2020-12-31; niet van kracht op de peildatum)" in said
    assert "De nieuwe (geldt vanaf 2022-01-01)" in said


def test_a_gap_between_versions_is_told_and_fails_nothing(
    versions: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    draft = tmp_path / "a.kompas"
    draft.write_text("Wetsvoorstel: Wet a\n  fase: consultatie\n", encoding="utf-8")

    assert 0 == main(["rules", "lint", versions])
    out, err = capfd.readouterr()
    assert "geen fouten gevonden" in out
    assert "let op REG-23" in " ".join(err.split())
    pages = tmp_path / "pagina's"
    assert 0 == main(["rules", "docs", "--rules", versions, "--select", "ONS-01", "--output", str(pages)])
    assert "let op REG-23" in " ".join(capfd.readouterr().err.split())
    assert (pages / "ONS-01.html").is_file()
    assert 0 == main(["check", str(draft), "--rules", versions, "--select", "ONS-01"])
    assert "WAT OPVALT IN DE REGELS" in capfd.readouterr().out
    assert 3 == main(["check", str(draft), "--rules", versions, "--select", "ONS-1"])
    assert "bedoelde u 'ONS-01'?" in capfd.readouterr().err
    assert 3 == main(
        ["check", str(draft), "--rules", versions, "--select", "ONS-01", "--peildatum", "2021-06-01"]
    )
    assert "er blijft geen norm over" in capfd.readouterr().err


def test_a_norm_shows_for_which_kinds_its_phase_or_its_departure_differs(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    metadata = (
        "    kracht: wet\n    uiterlijk: indiening; AMvB, ministeriële regeling: publicatie\n"
        "    geldig van: 2026-01-01\n    geldt voor: wetsvoorstel, AMvB, ministeriële regeling\n"
        "    bron: proef\n    afwijken: zeg het in de wet\n    afwijken bij: wetsvoorstel\n"
    )
    scenario = "    Scenario: x\n      Gegeven het ontwerp\n      Dan is de stap dpia gedaan\n"
    text = f"# language: nl\nFunctionaliteit: X\n\n  Regel: ONS-01 Een norm\n{metadata}\n{scenario}"
    (tmp_path / "x.feature").write_text(text, encoding="utf-8")

    assert 0 == main(["explain", "ONS-01", "--rules", str(tmp_path)])
    card = " ".join(capfd.readouterr().out.split())
    assert "In orde vóór de fase: indiening; AMvB, ministeriële regeling: publicatie Geldt voor" in card
    assert "Afwijken kan alleen bij: wetsvoorstel" in card
    assert 0 == main(["rules", "list", "--rules", str(tmp_path)])
    listed = " ".join(capfd.readouterr().out.split())
    assert "ONS-01 wet indiening Een norm (AMvB, ministeriële regeling: publicatie)" in listed
    order = tmp_path / "besluit.kompas"
    order.write_text("AMvB: Besluit\n  fase: publicatie\n", encoding="utf-8")
    assert 1 == main([str(order), "--select", "ONS-01", "--rules", str(tmp_path)])
    assert "Afwijken kan niet: dit is een wettelijke eis." in " ".join(capfd.readouterr().out.split())


def test_explain_shows_why_a_draft_came_out_so(draft: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert 0 == main(["explain", str(draft), "UDO-01"])
    text = " ".join(capfd.readouterr().out.split())
    assert "Uitkomst: nvt" in text
    assert "het ontwerp heeft dit niet: elke decentrale overheid die het ontwerp raakt" in text


def test_rules_list_and_lint(capfd: pytest.CaptureFixture[str]) -> None:
    assert 0 == main(["rules", "list"])
    assert "UDO-01" in capfd.readouterr().out
    assert 0 == main(["rules", "lint"])


@pytest.mark.usefixtures("draft")
def test_a_folder_that_links_to_itself_is_searched_once(tmp_path: Path) -> None:
    (tmp_path / "lus").symlink_to(tmp_path, target_is_directory=True)

    assert 0 == main([str(tmp_path)])


@pytest.mark.parametrize(
    "command",
    [
        [],
        ["check"],
        ["forecast"],
        ["explain"],
        ["rules"],
        ["rules", "list"],
        ["rules", "lint"],
        ["rules", "graph"],
        ["rules", "test"],
    ],
)
def test_every_command_has_help_in_dutch(command: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert 0 == main([*command, "--help"])
    text = capfd.readouterr().out
    assert text.startswith("Gebruik: kompas-check")
    assert "Toon deze uitleg en stop." in text


def test_a_norm_in_a_file_with_an_error_is_not_called_unknown_without_that_error(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    text = "# language: nl\nFunctionaliteit: X\n\n  Regel: ONS-01 Een norm\n    krcht: beleid\n"
    (tmp_path / "x.feature").write_text(text, encoding="utf-8")

    assert 3 == main(["explain", "ONS-01", "--rules", str(tmp_path)])
    said = " ".join(capfd.readouterr().err.split())
    assert "onbekende norm 'ONS-01'; misschien staat zij in een bestand met een fout" in said
    assert f"{tmp_path / 'x.feature'}:" in said


def test_explaining_a_draft_with_an_error_ends_as_its_check_does(tmp_path: Path) -> None:
    draft = tmp_path / "x.kompas"
    draft.write_text("Wetsvoorstel: Wet loket\n  fase: consultatie\n  taka: x\n", encoding="utf-8")

    assert 2 == main(["explain", str(draft), "UDO-01"]) == main([str(draft)])
