"""Running the examples of norms: what counts, what is told, and how it ends."""

from pathlib import Path

import pytest
from tests.norm_folder import EXPLAINED, GOOD, HEAD, HIT, NORM, Folder

from kompas_check.check import find_drafts
from kompas_check.cli import main


def test_examples_that_come_out_as_they_should_end_with_0(folder: Folder) -> None:
    folder.good()
    code, said = folder.test()

    assert "ONS-01 6 van 6 goed" in said
    assert "NIET GETEST" not in said
    assert "OPMERKINGEN" not in said
    assert said.endswith(
        "Samenvatting: 6 van 6 voorbeelden goed, bij 1 norm; 3 van 3 wijzigingen opgemerkt. In orde."
    )
    assert 0 == code


def test_an_example_that_comes_out_otherwise_ends_with_1_and_tells_why(folder: Folder) -> None:
    folder.good()
    folder.example("voldaan-zonder-stap", HIT)
    folder.example("nvt-niets-gezegd", HEAD)
    code, said = folder.test()

    assert 1 == code
    assert "ONS-01 6 van 8 goed" in said
    assert ("ONS-01/voldaan-zonder-stap.kompas:4:1: verwacht voldaan, gevonden afwijking Waarom (voor burgers): "
            "er is geen stap internetconsultatie gevonden; de norm vraagt: Dan is de stap internetconsultatie "
            "gedaan") in said  # fmt: skip
    assert "ONS-01/nvt-niets-gezegd.kompas:2:1: verwacht nvt, gevonden onbekend" in said
    assert "Ontbreekt: 'Raakt burgers' of 'Raakt niet: burgers'" in said


def test_a_norm_without_any_example_ends_with_1(folder: Folder) -> None:
    folder.good()
    folder.write("twee.feature", NORM.replace("ONS-01", "ONS-02"))
    code, said = folder.test()

    assert 1 == code
    assert "ONS-02 geen enkel voorbeeld" in said
    assert "Zonder enig voorbeeld: ONS-02." in said


def test_the_outcomes_that_no_example_shows_are_a_remark(folder: Folder) -> None:
    folder.example("voldaan-ja", GOOD["voldaan-ja"])
    code, said = folder.test()

    assert 0 == code
    assert "eigen.feature:6:3: ter info VBD-06: ONS-01 heeft nog geen voorbeeld van: afwijking, gemotiveerd, onbekend, nvt" in said  # fmt: skip


def test_a_prohibition_needs_no_example_that_meets_it(folder: Folder) -> None:
    start = NORM.index("      Gegeven")
    folder.write("eigen.feature", NORM[:start] + "      Gegeven elke bepaling van soort horizon\n"
                                                 "      Dan is dat niet toegestaan\n")  # fmt: skip
    folder.example("nvt-geen", HEAD + "Bepaling niet: horizon\n")

    assert "voorbeeld van: afwijking, gemotiveerd, onbekend" in folder.test()[1]


def test_a_norm_that_nothing_can_fail_needs_no_example_that_fails_it(folder: Folder) -> None:
    folder.write(
        "eigen.feature",
        NORM.replace("      Dan", "      En de stap internetconsultatie gedaan is\n      Dan"),
    )
    folder.example("voldaan-ja", GOOD["voldaan-ja"])
    _, said = folder.test()

    assert "ONS-01 1 van 1 goed" in said
    assert "voorbeeld van: onbekend, nvt" in said


def test_an_error_in_a_norm_ends_with_2_and_its_examples_are_not_run(folder: Folder) -> None:
    folder.good()
    folder.write("twee.feature", NORM.replace("ONS-01", "ONS-02").replace("beleid", "beleit"))
    folder.example("voldaan-ja", GOOD["voldaan-ja"], "ONS-02")
    code, said = folder.test()

    assert 2 == code
    assert "twee.feature:7:13: fout REG-07" in said
    assert "ONS-01 6 van 6 goed" in said
    assert "ONS-02/voldaan-ja.kompas: ter info VBD-05" in said
    assert "Niet in orde." in said


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("ONS-01/voldaan-fout.kompas", HIT + "Raakt gementen\n", "fout ONT-05"),
        ("ONS-01/voldaan-word.kompas", b"# peildatum: 2026-11-23\nPK\x03\x04\xff", "fout ONT-02"),
        ("ONS-01/goed-zo.kompas", HIT, "goed-zo.kompas: fout VBD-02: de naam 'goed-zo.kompas' begint niet met een uitkomst"),
        ("ONS-01/voldan-zo.kompas", HIT, "bedoelde u 'voldaan'?"),
        ("ONS-1/voldaan-zo.kompas", HIT, "fout VBD-01: de map heet 'ONS-1', maar die norm is er niet; zet een voorbeeld in een map met het nummer van de norm; bedoelde u 'ONS-01'?"),
        ("XX-99/iets.kompas", HIT, "fout VBD-01"),
        ("ONS-01/zo/voldaan-te-diep.kompas", HIT, "zo/voldaan-te-diep.kompas: fout VBD-01"),
        ("ONS-01/voldaan-a.kompas", HIT[HIT.index("W"):], "voldaan-a.kompas:1:1: fout VBD-03"),
        ("ONS-01/voldaan-b.kompas", HIT.replace("11-23", "11-31"), "voldaan-b.kompas:1:1: fout VBD-03"),
        ("ONS-01/voldaan-c.kompas", HIT.replace("2026-11-23", "onbekend"), "fout VBD-03"),
        ("ONS-01/voldaan-d.kompas", b"", "fout VBD-03"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_usable_example_ends_with_2(
    folder: Folder, name: str, content: str | bytes, told: str
) -> None:
    folder.good()
    folder.write(name, content)
    code, said = folder.test()

    assert 2 == code
    assert told in said
    assert "Fouten in normen of voorbeelden: 1." in said


def test_a_justification_that_does_not_stand_is_a_failure_and_no_unreadable_file(folder: Folder) -> None:
    folder.good()
    folder.example("gemotiveerd-kort", HIT + EXPLAINED.format("te kort"))
    code, said = folder.test()

    assert 1 == code
    assert "ONS-01/gemotiveerd-kort.kompas:4:1: verwacht gemotiveerd, gevonden afwijking" in said
    assert "fout MOT-03: de reden is te kort" in said


def test_a_norm_that_did_not_hold_yet_gives_no_outcome(folder: Folder) -> None:
    folder.good()
    folder.example("voldaan-te-vroeg", GOOD["voldaan-ja"].replace("2026-11-23", "2025-11-23"))
    code, said = folder.test()

    assert 1 == code
    assert "verwacht voldaan, gevonden geen uitkomst" in said
    assert "op de peildatum 2025-11-23 is deze norm niet van kracht (geldig vanaf 2026-01-01)" in said


def test_the_worst_subject_decides(folder: Folder) -> None:
    folder.write("eigen.feature", NORM.replace("de burgers die het", "elke decentrale overheid die het"))
    folder.example("afwijking-een-van-twee", HEAD + "Raakt gemeenten\n  gevolgen: belangrijk\n"
                   "Raakt provincies\n  gevolgen: beperkt\nRaakt niet: overige\n")  # fmt: skip

    assert 0 == folder.test()[0]


@pytest.mark.parametrize(
    "first", ["# peildatum: 23 november 2026", "#peildatum: 2026-11-23", "# peildatum:  2026-11-23  "]
)
@pytest.mark.parametrize(("mark", "ends"), [("", "\n"), ("\ufeff", "\r\n")])
def test_the_first_line_gives_the_date_as_people_write_it(
    folder: Folder, first: str, mark: str, ends: str
) -> None:  # fmt: skip
    text = mark + HIT.replace("# peildatum: 2026-11-23", first).replace("\n", ends)
    folder.example("afwijking-zo", text)

    assert 0 == folder.test()[0]


def test_a_draft_elsewhere_in_the_folder_is_named_and_passed_over(folder: Folder) -> None:
    folder.good()
    folder.write("ontwerpen/mijnwet.kompas", HIT)
    code, said = folder.test()

    assert 0 == code
    assert "ontwerpen/mijnwet.kompas: ter info VBD-04: dit is geen voorbeeld" in said


def test_examples_of_bundled_norms_may_stand_beside_own_ones(folder: Folder) -> None:
    folder.good()
    folder.example("nvt-geen-overheid", HEAD + "Raakt niet: overige\n", "UDO-01")
    code, said = folder.test()

    assert 0 == code
    assert "UDO-01 1 van 1 goed" in said


def test_select_takes_only_the_norms_that_it_names(folder: Folder) -> None:
    folder.good()
    folder.example("voldaan-fout", HIT)
    folder.example("goed-zo", HIT)
    folder.example("nvt-geen-overheid", HEAD + "Raakt niet: overige\n", "UDO-01")

    assert 0 == folder.test("--select", "udo-01")[0]
    assert 2 == folder.test("--select", "ONS-01")[0]


def test_what_stands_in_an_environment_of_programs_is_no_example_and_no_draft(folder: Folder) -> None:
    folder.good()
    folder.write(".venv/pyvenv.cfg", "home = /usr\n")
    folder.write(".venv/lib/ONS-01/voldaan-fout.kompas", HIT)
    folder.write(".venv/lib/fout.feature", "fout\n")

    assert 0 == folder.test()[0]
    assert len(GOOD) == len(find_drafts([folder.path]))


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["rules", "test", "{leeg}"], "niets te testen"),
        (["rules", "test", "{leeg}", "--select", "UDO-01"], "geen voorbeeld voor UDO-01"),
        (["rules", "test", "{leeg}/x"], "bestaat niet"),
        (["rules", "test", "{leeg}/lees-mij.txt"], "is een bestand, geen map"),
        (["rules", "test", "--select", "UDO-1"], "bedoelde u 'UDO-01'?"),
        (["rules", "test", "--selct", "UDO-01"], "bedoelde u '--select'?"),
    ],
)
def test_nothing_to_test_is_wrong_use(
    arguments: list[str], told: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "lees-mij.txt").write_text("niets", encoding="utf-8")

    assert 3 == main([part.format(leeg=tmp_path) for part in arguments])
    assert told in capfd.readouterr().err


def test_without_a_folder_the_bundled_examples_run(capfd: pytest.CaptureFixture[str]) -> None:
    assert 0 == main(["rules", "test", "--select", "UDO-01,AP-01"])
    said = capfd.readouterr().out
    assert "UDO-01" in said
    assert "bij 2 normen" in said


def test_a_version_of_a_norm_without_an_example_is_told(folder: Folder) -> None:
    folder.good()
    old = NORM.replace("ONS-01 Er is", "ONS-01 Er was").replace(
        "geldig van: 2026-01-01", "geldig van: 2024-01-01\n    geldig tot: 2025-12-31"
    )
    folder.write("oud.feature", old)
    code, said = folder.test()

    assert 0 == code
    assert "oud.feature:6:3: ter info VBD-11: van deze versie van ONS-01 is er nog geen voorbeeld" in said
    assert "(vanaf 2024-01-01 tot en met 2025-12-31)" in said
    folder.example("voldaan-toen", GOOD["voldaan-ja"].replace("2026-", "2025-"))
    assert "VBD-11" not in folder.test()[1]


def test_a_gap_between_versions_is_a_remark(folder: Folder) -> None:
    folder.good()
    old = NORM.replace("geldig van: 2026-01-01", "geldig van: 2024-01-01\n    geldig tot: 2024-12-31")
    folder.write("oud.feature", old)
    code, said = folder.test()

    assert 0 == code
    assert "OPMERKINGEN" in said
    assert "REG-23" in said
