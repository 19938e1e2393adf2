"""The report for people: what to fill in block by block, the strongest deviations first, the rest short."""

import re
from pathlib import Path

import pytest
from tests.rule_helpers import ZBO, findings, rule, wetsvoorstel

from kompas_check.cli import main
from kompas_check.report.layout import Style
from kompas_check.report.missing import how_to_fill, missing_groups, missing_lines, spot

ROOT = Path(__file__).parents[1]
YOUNG = "Wetsvoorstel: Wet X\n  fase: consultatie\n"
TASKS = rule(
    ZBO, "Als haar gevolgen belangrijk zijn",
    "Dan is de stap uitvoeringstoets door haar gedaan",
)  # fmt: skip


def lines(rules: str, text: str, *, colour: bool = False) -> list[str]:
    """How the report asks for what *rules* misses in the draft *text*."""
    return missing_lines(missing_groups(findings(rules, text)), Style(colour=colour))


def report(text: str, folder: Path, capfd: pytest.CaptureFixture[str], *options: str) -> str:
    path = folder / "wet.kompas"
    path.write_text(text, encoding="utf-8")
    main([str(path), "--peildatum", "2026-11-23", *options])
    return capfd.readouterr().out


def part(out: str, heading: str) -> list[str]:
    """The lines of the part of a report under *heading*."""
    match = re.search(rf"^{re.escape(heading)}.*\n((?:.+\n|\n(?=  ))*)", out, re.MULTILINE)
    assert match is not None, out
    return match[1].splitlines()


# ---------------------------------------------------------------- missing facts


@pytest.mark.parametrize(
    ("fact", "where", "sentence"),
    [("raakt.zbo", ("raakt", "", "zbo"), "'Raakt zbo' of 'Raakt niet: zbo'"),
     ("raakt zbo UWV.gevolgen", ("raakt", "zbo UWV", "gevolgen"), "'gevolgen' onder 'Raakt zbo UWV'"),
     ("bepaling art. 4.1 lid 4.aan", ("bepaling", "art. 4.1 lid 4", "aan"), "'aan' onder 'Bepaling art. 4.1 lid 4'"),
     ("bepaling.horizon", ("bepaling", "", "horizon"), "een Bepaling van soort 'horizon', of 'Bepaling niet: horizon'"),
     ("beleidskompas.risico's", ("beleidskompas", "", "risico's"), "'risico's' onder 'Beleidskompas'"),
     ("stap.noodsignaal", ("stap", "", "noodsignaal"), "'Stap noodsignaal' of 'Stap niet: noodsignaal'"),
     ("stap udo (VNG).bevestiging", ("stap", "udo (VNG)", "bevestiging"),
      "de bevestiging van 'Stap udo (VNG)' (haal het vraagteken weg)"),
     ("organisatie Bureau B.V. Wegen.kaderwet", ("organisatie", "Bureau B.V. Wegen", "kaderwet"),
      "'kaderwet' onder 'Organisatie Bureau B.V. Wegen'"),
     ("ontwerp.keten-id", ("ontwerp", "", "keten-id"), "'keten-id' onder de kop van het ontwerp")],
)  # fmt: skip
def test_a_missing_fact_belongs_in_a_block(fact: str, where: tuple[str, str, str], sentence: str) -> None:
    assert where == spot(fact)
    assert sentence == how_to_fill(fact)


def test_a_word_that_is_no_fact_is_refused() -> None:
    with pytest.raises(ValueError, match="iets anders"):
        spot("iets anders")


def test_blocks_that_miss_the_same_share_their_lines() -> None:
    text = wetsvoorstel("Raakt zbo UWV", "Raakt zbo SVB", "Raakt niet: overige")

    assert ["  Raakt zbo UWV en zbo SVB, gevolgen: X-01"] == lines(TASKS, text)


def test_blocks_that_miss_something_else_stand_apart() -> None:
    text = wetsvoorstel("Raakt zbo UWV", "Raakt zbo SVB", "  gevolgen: belangrijk", "Raakt niet: overige",
                        "Stap uitvoeringstoets", "  door: SVB")  # fmt: skip

    assert ["  Raakt zbo UWV, gevolgen: X-01",
            "  Stap uitvoeringstoets (SVB), datum: X-01"] == lines(TASKS, text)  # fmt: skip


def test_what_is_written_but_does_not_decide_is_shown() -> None:
    rules = rule("Gegeven het ontwerp", "Dan bevatten de opties van het Beleidskompas nuloptie")
    text = wetsvoorstel("Beleidskompas", "  opties: mvt §3.4")

    assert "    opties (er staat nu: mvt §3.4): X-01" in lines(rules, text)


def test_a_young_draft_is_asked_block_by_block(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out = report(YOUNG.replace("consultatie", "ministerraad"), tmp_path, capfd)
    asked = part(out, "NU: GEGEVENS DIE ONTBREKEN")
    heads = [line.split()[0] for line in asked if re.match(r"  \S", line)]
    facts = [line for line in asked if re.match(r" {4}\S.*: [A-Z]", line)]
    total = re.search(r"ONTBREKEN \((\d+)\)\nOver (\d+) normen is nog niets te zeggen\.", out)

    assert ["De", "Raakt", "Bepaling", "Beleidskompas", "Toelichting"] == heads
    assert "'Raakt niet: overige'" in " ".join(asked)
    assert "'Bepaling niet: overige'" in " ".join(" ".join(asked).split())
    assert total is not None
    assert int(total[1]) == len(facts)
    assert int(total[2]) > 50


def test_what_decides_most_comes_first_in_its_block(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    text = " ".join(part(report(YOUNG, tmp_path, capfd), "NU: GEGEVENS DIE ONTBREKEN"))
    raakt = text[text.index("  Raakt …") : text.index("  Beleidskompas")]
    sizes = [len(found.split(", ")) for found in re.findall(r"[a-z']+: ([A-Z]+-\S+(?:, [A-Z]+-\S+)*)", raakt)]

    assert len(sizes) >= 5
    assert sizes == sorted(sizes, reverse=True)


def test_few_norms_are_named_and_many_counted(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    few = report(YOUNG, tmp_path, capfd, "--select", "BK-02,MKB-01")
    kindless = report("  fase: consultatie\nRaakt burgers\n", tmp_path, capfd)

    assert "Over BK-02, MKB-01 is nog niets te zeggen." in few
    assert re.search(
        r"soort en titel \(bijvoorbeeld 'Wetsvoorstel: Wet gegevensloket'\): \d+\s+normen", kindless
    )


def test_colour_adds_nothing_but_colour() -> None:
    text = wetsvoorstel("Raakt zbo UWV", "Raakt niet: overige", "Bepaling niet: overige")
    coloured = lines(TASKS, text, colour=True)

    assert ["  \033[33mRaakt zbo UWV\033[0m, gevolgen: X-01"] == coloured
    assert lines(TASKS, text) == [re.sub(r"\033\[\d+m", "", line) for line in coloured]


def test_a_report_fits_in_eighty_columns(capfd: pytest.CaptureFixture[str]) -> None:
    for name in ("36799", "cbw-mr", "wcw"):
        path = str(ROOT / "corpus" / "dossiers" / f"{name}.kompas")
        main([path, "--peildatum", "2026-11-23"])
        out = capfd.readouterr().out

        assert [] == [
            line for line in out.splitlines() if len(line) > 80 and "://" not in line and path not in line
        ]


# ---------------------------------------------------------------- deviations

DEVIATING = """Wetsvoorstel: Wet X
  fase: consultatie
Raakt gemeenten
  verandering: nieuw
  vraagt regeling of bestuur: ja
Raakt provincies
  verandering: nieuw
  vraagt regeling of bestuur: ja
Raakt niet: overige
"""


def test_the_strongest_deviations_come_first(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out = report(DEVIATING, tmp_path, capfd, "--select", "UDO-01,COOR-01")

    assert "NU: AFWIJKINGEN (4: 2 wet, 2 beleid)" in out
    assert ["COOR-01", "COOR-01", "UDO-01", "UDO-01"] == re.findall(r"^  ([A-Z]+-\d+) \[", out, re.MULTILINE)


def test_the_source_of_a_norm_is_told_once(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out = " ".join(report(DEVIATING, tmp_path, capfd, "--select", "UDO-01").split())

    assert "NU: AFWIJKINGEN (2 beleid)" in out
    assert 1 == out.count("Voldoen: doorloop de UDO")
    assert "een blok 'Afwijking UDO-01 voor gemeenten'" in out
    assert "zie hierboven (blok 'Afwijking UDO-01 voor provincies')" in out


def test_what_cannot_be_explained_away_promises_no_block(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    out = report(DEVIATING, tmp_path, capfd, "--select", "COOR-01")

    assert 1 == out.count("Afwijken kan niet")
    assert "Bron, voldoen en afwijken: zie hierboven\n" in out


# ---------------------------------------------------------------- later, and what does not count


def test_what_is_to_be_done_has_a_title_and_what_cannot_be_said_a_number(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    later = part(report(YOUNG, tmp_path, capfd), "LATER (")

    assert ["  Vóór de fase toetsing:",
            "    ATR-01 Het ontwerp is voorgelegd aan het Adviescollege toetsing regeldruk",
            "    Nog niet te zeggen: DPIA-01"] == later[:3]  # fmt: skip


def test_advice_that_cannot_be_judged_is_a_number_by_its_force(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    advice = part(report(YOUNG, tmp_path, capfd), "ADVIEZEN EN VOORNEMENS")

    assert ["advies", "voornemen"] == re.findall(r"Nog niet te zeggen \((\w+)\): [A-Z]", "\n".join(advice))


def test_verbose_says_what_is_missing_for_what_is_not_due(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    short, long = (report(YOUNG, tmp_path, capfd, *options) for options in ((), ("--verbose",)))

    assert "Alles met titel: --verbose." in short
    assert "--verbose" not in long
    assert "Nog niet te zeggen" not in long
    assert "    DPIA-01 [persoonsgegevens?] Er is een DPIA gedaan\n      het ontwerp zegt niet genoeg; nodig is: raakt.persoonsgegevens\n" in long  # fmt: skip
