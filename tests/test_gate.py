"""What a repository sets, and what a gate holds it to whatever it sets."""

import json
import os
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.rule_helpers import feature, regel, scenario

from kompas_check import check as checking
from kompas_check.cli import main
from kompas_check.contract import JsonForecast, JsonReport
from kompas_check.gate import _same

DAY = "2026-11-23"
REASON = "Deze norm toetst ons departement zelf, in een systeem dat daarvoor is gemaakt."
HEAD = "Wetsvoorstel: Wet op de proef\n  dossier: 36999\n  fase: consultatie\nRaakt niet: overige\nBepaling niet: overige\n"
EXPLAINED = """Afwijking {rules}
  reden: Deze stap is al in een eerder traject gezet, en de uitkomst daarvan geldt hier nog steeds ({rules}).
  verantwoordelijk: directie Wetgeving
  datum: 2026-06-12
"""


def norm(name: str, step: str, force: str, **metadata: str) -> str:
    lines = scenario("Gegeven het ontwerp", f"Dan is de stap {step} gedaan")
    return regel(
        f"{name} De stap {step} is gezet", lines, kracht=force, **{"uiterlijk": "consultatie"} | metadata
    )


NORMS = feature(
    norm("ONS-01", "udo", "beleid"),
    norm("ONS-02", "dpia", "aanwijzing"),
    norm("ONS-03", "voorportaal", "beleid", uiterlijk="ministerraad"),
    norm("ONS-04", "mkb-toets", "wet", hangt_af_van="ONS-01"),
    norm("ONS-05", "notificatie", "beleid", geldig_tot="2026-01-01"),
)
OWN = 'rules = ["normen"]\nselect = ["ONS-01", "ONS-02", "ONS-03"]\n'
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a draft and norms of its own; the gate stands outside it."""
    repository = tmp_path / "wet"
    (repository / "normen").mkdir(parents=True)
    (repository / ".git").mkdir()
    (repository / "normen" / "ons.feature").write_text(NORMS, encoding="utf-8")
    monkeypatch.chdir(repository)
    monkeypatch.delenv("KOMPAS_CHECK_GATE", raising=False)
    write("kompas.toml", OWN)
    write("wet.kompas", HEAD)
    return repository


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Give a command: its exit code, and what it said on one line."""

    def running(*arguments: str) -> tuple[int, str]:
        code = main([*arguments])
        said = capfd.readouterr()
        return code, " ".join((said.out + said.err).split())

    return running


def write(path: str, *texts: str) -> None:
    Path(path).write_text("".join(texts), encoding="utf-8")


def checked(run: Run, *arguments: str, gate: str | None = None) -> tuple[int, dict[str, Any]]:
    """The exit code and the JSON report of a check of everything here."""
    if gate is not None:
        write("../poort.toml", gate)
        arguments = (*arguments, "--gate", "../poort.toml")
    code, said = run("check", ".", "--peildatum", DAY, "--format", "json", *arguments)
    assert code < 3, said
    report = json.loads(said)
    JsonReport.model_validate(report)
    return code, report


def outcomes(report: dict[str, Any]) -> dict[str, str]:
    """What came out for each norm; in brackets where it does not count."""
    return {
        found["rule"]: f"({found['outcome']})" if "excused" in found else found["outcome"]
        for found in report["drafts"][0]["results"]
    }


def demands(report: dict[str, Any]) -> list[str]:
    """The demands of the gate that are not met, with their place."""
    found = [(one["path"], one) for one in report["diagnostics"]]
    found += [(draft["path"], one) for draft in report["drafts"] for one in draft["diagnostics"]]
    return [f"{path}:{one['line']} {one['code']}" for path, one in found if one["code"].startswith("PRT")]


# ---------------------------------------------------------------- kompas.toml


def test_the_settings_beside_the_draft_or_above_it_hold_and_are_told(run: Run, here: Path) -> None:
    write(
        "kompas.toml",
        OWN,
        'fail_on = "aanwijzing"\nminimum_phase = "ministerraad"\n[ignore]\n',
        f'"ons-02" = "{REASON}"\n',
    )
    (here / "diep" / "er").mkdir(parents=True)
    (here / "wet.kompas").rename(here / "diep" / "er" / "wet.kompas")
    code, report = checked(run)

    assert 0 == code
    assert {"ONS-01": "(afwijking)", "ONS-03": "(afwijking)"} == outcomes(report)
    assert [{"rule": "ONS-02", "reason": REASON}] == report["ignored"]
    assert "ministerraad" == report["drafts"][0]["judged_as"]
    assert {
        "config": ("kompas.toml", "gevonden bij het ontwerp of in een map erboven"),
        "select": ("ONS-01, ONS-02, ONS-03", "kompas.toml:2"),
        "fail_on": ("aanwijzing", "kompas.toml:3"),
        "minimum_phase": ("ministerraad", "kompas.toml:4"),
    } == {row["name"]: (row["value"], row["origin"]) for row in report["settings"]}

    _, said = run("check", ".", "--peildatum", DAY)
    assert "Niet getoetst: ONS-02, omdat: " + REASON in said
    assert "fail_on = aanwijzing (kompas.toml:3); minimum_phase = ministerraad (kompas.toml:4)" in said
    assert "Fase: consultatie Getoetst alsof het ontwerp in de fase ministerraad is (minimum_phase)" in said
    assert (
        "ONDER DE DREMPEL (tellen niet mee: 2 beleid) ONS-01 De stap udo is gezet (beleid: afwijking)" in said
    )
    assert "Onder de drempel: 2 afwijking" in said
    assert "NU: AFWIJKINGEN" not in said


@pytest.mark.usefixtures("here")
def test_the_command_line_goes_before_the_settings(run: Run) -> None:
    write(
        "kompas.toml",
        OWN,
        'fail_on = "wet"\nminimum_phase = "ministerraad"\n[ignore]\n',
        f'ONS-02 = "{REASON}"\n',
    )

    assert {"ONS-02": "afwijking"} == outcomes(checked(run, "--select", "ONS-02", "--fail-on", "beleid")[1])
    assert "later" == outcomes(checked(run, "--minimum-phase", "consultatie")[1])["ONS-03"]
    _, report = checked(run, "--ignore", f"ONS-01={REASON}", "--select", "ONS-01,ONS-02")
    assert [{"rule": "ONS-01", "reason": REASON}] == report["ignored"]
    _, report = checked(run, "--ignore", "ons-03")
    assert [{"rule": "ONS-03", "reason": None}, {"rule": "ONS-02", "reason": REASON}] == report["ignored"]


@pytest.mark.usefixtures("here")
def test_without_settings_nothing_is_told_of_them(run: Run) -> None:
    _, report = checked(run, "--no-config", "--rules", "normen")

    assert "settings" not in report
    assert "judged_as" not in report["drafts"][0]


@pytest.mark.usefixtures("here")
def test_without_settings_a_choice_of_norms_is_told(run: Run) -> None:
    code, report = checked(run, "--no-config", "--rules", "normen", "--select", "ONS-01,ONS-03")

    assert (1, {"ONS-01": "afwijking", "ONS-03": "later"}) == (code, outcomes(report))
    assert ["select"] == [setting["name"] for setting in report["settings"]]
    assert "judged_as" not in report["drafts"][0]


@pytest.mark.usefixtures("here")
def test_a_norm_that_waits_for_one_below_the_threshold_fails_itself(run: Run) -> None:
    """Else a lower norm that does not count would hide a statute that does."""
    write("kompas.toml", 'rules = ["normen"]\nselect = ["ONS-01", "ONS-04"]\n')
    assert {"ONS-01": "afwijking", "ONS-04": "nvt"} == outcomes(checked(run)[1])
    code, report = checked(run, "--fail-on", "wet")

    assert (1, {"ONS-01": "(afwijking)", "ONS-04": "afwijking"}) == (code, outcomes(report))


@pytest.mark.usefixtures("here")
def test_what_is_explained_needs_no_threshold(run: Run) -> None:
    write("wet.kompas", HEAD, EXPLAINED.format(rules="ONS-01"))

    assert "gemotiveerd" == outcomes(checked(run, "--fail-on", "wet")[1])["ONS-01"]


@pytest.mark.usefixtures("here")
def test_a_phase_that_is_set_makes_a_check_stricter_and_never_looser(run: Run) -> None:
    write("wet.kompas", HEAD.replace("consultatie", "ministerraad"))
    _, report = checked(run, "--minimum-phase", "consultatie")

    assert "afwijking" == outcomes(report)["ONS-03"]
    assert "judged_as" not in report["drafts"][0]
    write("wet.kompas", HEAD.replace("Wetsvoorstel", "Ministeriële regeling"))
    assert "vaststelling" == checked(run, "--minimum-phase", "indiening")[1]["drafts"][0]["judged_as"]


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ("fail_on = \n", "1:11", "INS-02"),
        ('fail-on = "wet"\n', "1:1", "INS-03 onbekende instelling 'fail-on'; bedoelde u 'fail_on'?"),
        ("select = 'ONS-01'\n", "1:1", "INS-04"),
        ('rules = ["weg"]\n', "1:10", "INS-06 de map met regels 'weg' kan niet worden gebruikt: die map is er niet"),
        ('rules = ["wet.kompas"]\n', "1:10", "dat is een bestand, geen map"),
        ('rules = [".git"]\n', "1:10", "staat geen bestand dat op .feature eindigt"),
        (OWN + 'select = ["ONS-01"]\n', "3:20", "INS-02"),
        ('rules = ["normen"]\nselect = [\n"ONS-1"]\n', "3:1", "INS-07 onbekende norm 'ONS-1'; bedoelde u 'ONS-01'?"),
        (OWN + 'fail_on = "advies"\n', "3:1", "INS-08 normen van de kracht 'advies' laten een toets nooit falen"),
        (OWN + 'fail_on = "beleit"\n', "3:1", "INS-04 \"beleit\" past niet bij 'fail_on'"),
        (OWN + 'minimum_phase = "toets"\n', "3:1", "INS-09 onbekende fase 'toets'"),
        (OWN + '[ignore]\n"ONS-01" = "later"\n', "4:1", "INS-10 de reden om ONS-01 niet te toetsen is te kort"),
        (OWN + '[ignore]\n"ONS-01" = "niet niet niet niet niet niet niet niet niet niet"\n', "4:1", "INS-10"),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("here")
def test_settings_with_an_error_let_nothing_be_checked(run: Run, text: str, place: str, said: str) -> None:
    write("kompas.toml", text)
    code, report = run("check", ".", "--format", "json")
    told = json.loads(report)

    assert (2, []) == (code, told["drafts"])
    assert [found for found in told["diagnostics"]
            if f"{found['line']}:{found['column']}" == place and said in f"{found['code']} {found['message']}"]  # fmt: skip
    for command in (
        ["explain", "wet.kompas", "ONS-01"],
        ["forecast", "wet.kompas", "--until", "2090-01-01"],
        ["config"],
    ):
        assert 2 == run(*command)[0]
    assert "FOUTEN IN DE INSTELLINGEN" in run("check", ".")[1]
    assert "Er is niets getoetst" in run("check", ".")[1]


def test_settings_that_cannot_be_read_let_nothing_be_checked(run: Run, here: Path) -> None:
    (here / "kompas.toml").unlink()
    (here / "kompas.toml").mkdir()
    code, said = run("check", ".")

    assert 2 == code
    assert "kompas.toml: fout INS-01: dit bestand kan niet worden gelezen: dit is een map" in said


@pytest.mark.usefixtures("here")
def test_wrong_use_of_settings_is_told(run: Run) -> None:
    for arguments, said in (
        (("--config", "weg.toml"), "het bestand met instellingen 'weg.toml' bestaat niet"),
        (("--gate", "weg.toml"), "het bestand van de poort 'weg.toml' bestaat niet"),
        (("--gate", ""), "de optie --gate vraagt om een waarde"),
        (("--config", "kompas.toml", "--no-config"), "--config en --no-config gaan niet samen"),
        (("--fail-on", "advies"), "--fail-on: normen van de kracht 'advies' laten een toets nooit falen"),
        (("--fail-on", "beleit"), "--fail-on: onbekende kracht 'beleit'; bedoelde u 'beleid'?"),
        (("--minimum-phase", "toetsng"), "--minimum-phase: onbekende fase 'toetsng'; bedoelde u 'toetsing'?"),
        (("--ignore", "ONS-01=later"), "--ignore: de reden om ONS-01 niet te toetsen is te kort"),
        (("--ignore", f"ONS-99={REASON}"), "onbekende norm 'ONS-99'"),
    ):
        code, told = run("check", ".", *arguments)
        assert (3, True) == (code, said in told), told


def test_drafts_under_different_settings_are_checked_apart(run: Run, here: Path) -> None:
    (here / "a").mkdir()
    write("a/wet.kompas", HEAD)
    write("a/kompas.toml", OWN.replace('"normen"', '"../normen"'))
    code, said = run("check", ".")

    assert 3 == code
    assert "wet.kompas onder kompas.toml, a/wet.kompas onder a/kompas.toml; toets ze apart" in said
    assert 1 == run("check", "a", "--peildatum", DAY)[0]
    assert 1 == run("check", ".", "--peildatum", DAY, "--config", "kompas.toml")[0]
    (here / "kompas.toml").unlink()
    assert "wet.kompas onder geen enkele" in run("check", ".")[1]


@pytest.mark.usefixtures("here")
def test_explain_and_forecast_use_the_settings(run: Run) -> None:
    write("kompas.toml", OWN, 'minimum_phase = "ministerraad"\n', "[ignore]\n", f'ONS-01 = "{REASON}"\n')
    assert (
        "ONS-01 De stap udo is gezet Uitkomst: afwijking"
        in run("explain", "wet.kompas", "ONS-01", "--peildatum", DAY)[1]
    )
    code, said = run("forecast", ".", "--peildatum", DAY, "--until", "2027-01-01", "--format", "json")
    report = json.loads(said)
    JsonForecast.model_validate(report)

    assert (1, 2) == (code, report["summary"]["after"]["failing"])
    assert "minimum_phase" in {row["name"] for row in report["settings"]}


@pytest.mark.usefixtures("here")
def test_config_shows_every_value_and_where_it_came_from(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    write("kompas.toml", OWN, 'fail_on = "wet"\n')
    write("../poort.toml", 'mandatory = ["ONS-0*"]\nfail_on = "aanwijzing"\napprover = true\n')
    monkeypatch.setenv("KOMPAS_CHECK_GATE", "../poort.toml")
    code, said = run("config", "wet.kompas", "--minimum-phase", "toetsing", "--format", "json")
    found = {row["name"]: (row["value"], row["origin"]) for row in json.loads(said)["settings"]}

    assert 0 == code
    assert {
        "config": ("kompas.toml", "gevonden bij het ontwerp of in een map erboven"),
        "rules": ("normen", "kompas.toml:1"),
        "select": ("ONS-01, ONS-02, ONS-03, ONS-04, ONS-05", "kompas.toml:2"),
        "ignore": ("geen", "standaard"),
        "fail_on": ("aanwijzing", "../poort.toml:2; gaat voor wet (kompas.toml:3)"),
        "minimum_phase": ("toetsing", "opdrachtregel"),
        "gate": ("../poort.toml", "omgeving: KOMPAS_CHECK_GATE"),
        "mandatory": ("ONS-0*", "../poort.toml:1"),
        "approver": ("ja", "../poort.toml:3"),
        "today": ("niet gevraagd", "standaard"),
        "lock": ("geen", "standaard"),
    }.items() <= found.items()
    assert "fail_on = aanwijzing ../poort.toml:2; gaat voor wet (kompas.toml:3)" in run("config")[1]


# ---------------------------------------------------------------- the gate


@pytest.mark.parametrize(
    "evasion",
    [
        lambda: write("kompas.toml", 'rules = ["normen"]\nselect = ["ONS-03"]\n'),
        lambda: write("kompas.toml", OWN, "[ignore]\n", f'ONS-01 = "{REASON}"\n'),
        lambda: write("kompas.toml", OWN, 'fail_on = "wet"\n'),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("here")
def test_no_settings_switch_a_mandatory_norm_off(run: Run, evasion: Callable[[], None]) -> None:
    evasion()
    code, report = checked(run, gate='mandatory = ["ONS-01"]\n')

    assert (1, "afwijking") == (code, outcomes(report)["ONS-01"])


@pytest.mark.parametrize("option", [("--select", "ONS-03"), ("--ignore", "ONS-01"), ("--fail-on", "wet"),
                                    ("--ignore", f"ONS-01={REASON}"), ("--no-config", "--rules", "normen", "--select", "ONS-03")])  # fmt: skip
@pytest.mark.usefixtures("here")
def test_no_option_switches_a_mandatory_norm_off(run: Run, option: tuple[str, ...]) -> None:
    code, report = checked(run, *option, gate='mandatory = ["ONS-01"]\n')

    assert (1, "afwijking") == (code, outcomes(report)["ONS-01"])
    assert "--ignore" not in option or ["../poort.toml:1 PRT-11"] == demands(report)


@pytest.mark.usefixtures("here")
def test_a_mandatory_norm_fails_below_the_threshold_with_those_it_waits_for(run: Run) -> None:
    write("kompas.toml", 'rules = ["normen"]\nselect = ["ONS-01", "ONS-02", "ONS-04"]\nfail_on = "wet"\n')
    _, report = checked(run, gate='mandatory = ["ONS-04"]\n')

    assert {"ONS-01": "afwijking", "ONS-02": "(afwijking)", "ONS-04": "nvt"} == outcomes(report)


@pytest.mark.usefixtures("here")
def test_a_stricter_repository_stays_as_strict(run: Run) -> None:
    gate = 'fail_on = "wet"\nminimum_phase = "consultatie"\n'
    assert "afwijking" == outcomes(checked(run, gate=gate)[1])["ONS-01"]
    write("kompas.toml", OWN, 'fail_on = "beleid"\nminimum_phase = "ministerraad"\n')
    code, report = checked(run, gate=gate)

    assert (1, "afwijking") == (code, outcomes(report)["ONS-03"])
    write("kompas.toml", OWN, 'fail_on = "wet"\nminimum_phase = "ministerraad"\n')
    assert "(afwijking)" == outcomes(checked(run, gate=gate)[1])["ONS-03"]


@pytest.mark.usefixtures("here")
def test_a_draft_that_never_moves_its_phase_is_judged_in_that_of_the_gate(run: Run) -> None:
    write("wet.kompas", HEAD.replace("consultatie", "beleidsvorming"))
    assert 0 == checked(run)[0]
    code, report = checked(run, gate='minimum_phase = "ministerraad"\n')

    assert (1, "ministerraad", "beleidsvorming") == (
        code, report["drafts"][0]["judged_as"], report["drafts"][0]["phase"],
    )  # fmt: skip


def test_a_norm_of_the_repository_cannot_take_the_place_of_a_mandatory_one(run: Run, here: Path) -> None:
    """Neither under the same number, nor by saying that it replaces the other."""
    for other in (
        norm("ONS-01", "notificatie", "advies"),
        norm("ONS-09", "notificatie", "beleid", vervangt="ONS-01"),
    ):
        (here / "normen" / "meer.feature").write_text(feature(other), encoding="utf-8")
        code, report = checked(run, gate='mandatory = ["ONS-01"]\n')

        assert 2 == code
        assert {"REG-08", "REG-22"} & {found["code"] for found in report["diagnostics"]}


@pytest.mark.usefixtures("here")
def test_a_mandatory_norm_that_is_not_there_is_an_error_of_the_gate(run: Run) -> None:
    write("kompas.toml", "")
    assert 2 == checked(run, gate='mandatory = ["ONS-01"]\n')[0]
    assert 2 == checked(run, gate='mandatory = ["ONS-*"]\n')[0]
    write("kompas.toml", OWN)
    code, report = checked(run, gate='mandatory = [\n"ONS-05"]\n')

    assert (1, ["../poort.toml:1 PRT-10"]) == (code, demands(report))


EXPLANATIONS = HEAD + EXPLAINED.format(rules="ONS-01, ONS-02")


@pytest.mark.parametrize(
    ("gate", "found"),
    [
        ("max_justifications = 2\n", []),
        ("\nmax_justifications = 1\n", ["../poort.toml:2 PRT-01"]),
        ("max_justifications = 0\n", ["../poort.toml:1 PRT-01"]),
        ("max_justifications_per_draft = 2\n", []),
        ("max_justifications_per_draft = 1\n", ["wet.kompas:6 PRT-02"]),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("here")
def test_one_block_for_many_norms_counts_for_each_of_them(run: Run, gate: str, found: list[str]) -> None:
    write("wet.kompas", EXPLANATIONS)
    code, report = checked(run, gate=gate)

    assert (int(bool(found)), found) == (code, demands(report))
    assert 2 == report["summary"]["gemotiveerd"]


@pytest.mark.usefixtures("here")
def test_the_explanations_of_all_drafts_count_together(run: Run) -> None:
    write("wet.kompas", EXPLANATIONS)
    write("kopie.kompas", EXPLANATIONS)

    assert ["../poort.toml:1 PRT-01"] == demands(checked(run, gate="max_justifications = 3\n")[1])
    assert 0 == checked(run, gate="max_justifications = 4\nmax_justifications_per_draft = 2\n")[0]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("", ["wet.kompas:6 PRT-03"]),
        ("  akkoord: PM\n", ["wet.kompas:6 PRT-03"]),
        ("  akkoord: Directie  WETGEVING.\n", ["wet.kompas:10 PRT-04"]),
        ("  akkoord: de directeur Wetgeving\n", []),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("here")
def test_whoever_explains_does_not_approve(run: Run, lines: str, found: list[str]) -> None:
    write("wet.kompas", EXPLANATIONS, lines)
    code, report = checked(run, gate="approver = true\n")

    assert (int(bool(found)), found) == (code, demands(report))
    assert 0 == checked(run, gate="approver = false\n")[0]


def test_names_are_the_same_whatever_their_capitals_accents_and_punctuation() -> None:
    assert _same("Mw. J. de Vriès", "mw j  de vries")
    assert not _same("J. de Vries", "P. de Vries")


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("", ["wet.kompas:6 PRT-08"]),
        ("  laatst bekeken: 2026-05-27\n", []),
        ("  laatst bekeken: 2026-05-26\n", ["wet.kompas:10 PRT-09"]),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("here")
def test_an_explanation_is_looked_at_in_time(run: Run, lines: str, found: list[str]) -> None:
    write("wet.kompas", EXPLANATIONS, lines)
    code, report = checked(run, gate='reviewed_within = "180 dagen"\n')

    assert (int(bool(found)), found) == (code, demands(report))


@pytest.mark.usefixtures("here")
def test_an_explanation_that_does_not_stand_is_not_counted(run: Run) -> None:
    write("wet.kompas", EXPLANATIONS, "  laatst bekeken: 2026-11-24\n")
    code, report = checked(run, gate="max_justifications = 0\n")

    assert (1, []) == (code, demands(report))
    assert "MOT-06" in [found["code"] for found in report["drafts"][0]["diagnostics"]]


def test_drafts_that_must_be_there_are_there(run: Run, here: Path) -> None:
    gate = 'required = [\n"wet.kompas",\n"36999"\n]\n'
    assert [] == demands(checked(run, gate=gate)[1])
    (here / "wet.kompas").rename(here / "anders.kompas")
    assert ["../poort.toml:2 PRT-05"] == demands(checked(run, gate=gate)[1])
    write("anders.kompas", HEAD.replace("36999", "36998"))
    assert ["../poort.toml:2 PRT-05", "../poort.toml:3 PRT-05"] == demands(checked(run, gate=gate)[1])
    (here / "elders").mkdir()
    write("elders/wet.kompas", HEAD)
    assert ["../poort.toml:2 PRT-05"] == demands(checked(run, gate=gate)[1])


@pytest.mark.usefixtures("here")
def test_an_empty_or_unreadable_draft_is_not_there(run: Run) -> None:
    write("wet.kompas", "")
    code, report = checked(run, gate='required = ["wet.kompas", "36999"]\n')

    assert (2, ["../poort.toml:1 PRT-06", "../poort.toml:1 PRT-05"]) == (code, demands(report))


def test_a_link_is_the_draft_that_it_leads_to(run: Run, here: Path) -> None:
    (here / "wet.kompas").rename(here / "echt.kompas")
    (here / "wet.kompas").symlink_to("echt.kompas")

    assert [] == demands(checked(run, gate='required = ["wet.kompas"]\n')[1])
    (here / "wet.kompas").unlink()
    (here / "wet.kompas").symlink_to("weg.kompas")
    code, report = checked(run, gate='required = ["wet.kompas"]\n')
    assert (2, ["../poort.toml:1 PRT-06"]) == (code, demands(report))


@pytest.mark.usefixtures("here")
def test_every_norm_that_is_left_out_has_a_reason(run: Run) -> None:
    write("kompas.toml", 'rules = ["normen"]\n', "[ignore]\n", f'ONS-03 = "{REASON}"\n')
    gate = "ignore_reasons = true\n"

    assert [] == demands(checked(run, gate=gate)[1])
    assert [] == demands(checked(run, "--ignore", f"ONS-01={REASON}", gate=gate)[1])
    assert ["../poort.toml:1 PRT-07"] == demands(checked(run, "--ignore", "ONS-01", gate=gate)[1])


@pytest.mark.usefixtures("here")
def test_norms_that_are_not_among_those_chosen_are_left_out_without_a_reason(run: Run) -> None:
    write("kompas.toml", OWN)
    write("wet.kompas", HEAD)
    gate = "ignore_reasons = true\n"

    assert ["../poort.toml:1 PRT-07"] == demands(checked(run, gate=gate)[1])
    write("kompas.toml", 'rules = ["normen"]\n')
    assert ["../poort.toml:1 PRT-07"] == demands(checked(run, "--select", "ONS-03", gate=gate)[1])
    _, said = run("check", ".", "--select", "ONS-03", "--gate", "../poort.toml", "--quiet")
    assert "ONS-01=reden" not in said
    assert re.search(r"PRT-07: niet getoetst, zonder reden: (\S+, ){4}\S+ en nog \d+; ", said)


@pytest.mark.usefixtures("here")
def test_a_gate_without_demands_is_an_error(run: Run) -> None:
    for text in ("", "# nog invullen\n"):
        code, report = checked(run, gate=text)
        assert (2, ["INS-14"]) == (code, [one["code"] for one in report["diagnostics"]])
        assert [] == report["drafts"]


@pytest.mark.usefixtures("here")
def test_of_two_gates_none_is_taken(run: Run) -> None:
    write("../poort.toml", "max_justifications = 0\n")
    write("eigen.toml", "max_justifications = 99\n")

    code, said = run("check", ".", "--gate", "../poort.toml", "--gate", "eigen.toml")
    assert (3, True) == (code, "de optie --gate staat er 2 keer" in said)


@pytest.mark.usefixtures("here")
def test_a_report_never_overwrites_a_file_that_says_how_to_check(run: Run) -> None:
    gate = "max_justifications = 99\n"
    write("../poort.toml", gate)
    run("lock", ".")
    for path in ("../poort.toml", "kompas.toml", "kompas.lock", "../wet/kompas.toml"):
        before = Path(path).read_bytes()
        code, said = run("check", ".", "--gate", "../poort.toml", "--output", path)
        assert (3, True) == (code, f"--output {path} zou een ander bestand" in said)
        assert before == Path(path).read_bytes()


@pytest.mark.usefixtures("here")
def test_one_file_is_not_two_of_the_drafts_that_must_be_there(run: Run) -> None:
    gate = 'required = ["wet.kompas", "twee.kompas"]\n'
    write("twee.kompas", HEAD.replace("36999", "36998"))
    assert [] == demands(checked(run, gate=gate)[1])

    Path("twee.kompas").unlink()
    Path("twee.kompas").symlink_to("wet.kompas")
    assert ["../poort.toml:1 PRT-05"] == demands(checked(run, gate=gate)[1])


@pytest.mark.usefixtures("here")
def test_an_approver_has_a_name(run: Run) -> None:
    write("wet.kompas", HEAD, EXPLAINED.format(rules="ONS-01"), "  akkoord: ---\n")
    assert ["wet.kompas:6 PRT-03"] == demands(checked(run, gate="approver = true\n")[1])


@pytest.mark.usefixtures("here")
def test_the_norms_are_not_too_old_and_the_day_is_today(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "today", lambda: date(2026, 11, 23))
    assert [] == demands(checked(run, gate='minimum_rulebook = "2020.1"\ntoday = true\n')[1])
    monkeypatch.setattr(checking, "today", lambda: date(2026, 11, 24))
    found = demands(checked(run, gate='minimum_rulebook = "2999.1.1"\ntoday = true\n')[1])

    assert ["../poort.toml:1 PRT-12", "../poort.toml:2 PRT-13"] == found


@pytest.mark.usefixtures("here")
def test_a_baseline_lets_no_mandatory_norm_pass(run: Run) -> None:
    run(
        "baseline",
        ".",
        "--peildatum",
        DAY,
        "--file",
        "basis.toml",
        "--reason",
        REASON,
        "--until",
        "2027-01-31",
    )
    accepted = ("--baseline", "basis.toml")
    found = {
        gate: outcomes(checked(run, *accepted, gate=gate)[1])
        for gate in ("baseline = true\n", 'mandatory = ["ONS-01"]\n', "baseline = false\n")
    }

    assert ["(afwijking)", "afwijking", "afwijking"] == [one["ONS-01"] for one in found.values()]
    assert ["(afwijking)", "(afwijking)", "afwijking"] == [one["ONS-02"] for one in found.values()]


@pytest.mark.usefixtures("here")
def test_a_lock_may_be_refused(run: Run) -> None:
    run("lock", ".")
    assert ["../poort.toml:1 PRT-14"] == demands(checked(run, gate="lock = false\n")[1])
    assert [] == demands(checked(run, gate="lock = true\n")[1])
    assert [] == demands(checked(run, "--no-lock", gate="lock = false\n")[1])


@pytest.mark.parametrize(
    ("text", "place", "code"),
    [
        ("approver = 1\n", "1:1", "INS-04"),
        ("approvr = true\n", "1:1", "INS-03"),
        ("approver = true true\n", "1:17", "INS-02"),
        ('required = ["wet"]\n', "1:13", "INS-11"),
        ('reviewed_within = "een half jaar"\n', "1:1", "INS-12"),
        ('minimum_rulebook = "nieuw"\n', "1:1", "INS-13"),
        ('mandatory = ["ONS-1"]\n', "1:14", "INS-07"),
        ('fail_on = "voornemen"\n', "1:1", "INS-08"),
        ('minimum_phase = "ooit"\n', "1:1", "INS-09"),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("here")
def test_a_damaged_gate_lets_nothing_through(run: Run, text: str, place: str, code: str) -> None:
    exit_code, report = checked(run, gate=text)
    found = [
        (f"{one['line']}:{one['column']}", one["code"])
        for one in report["diagnostics"]
        if one["path"] == "../poort.toml"
    ]

    assert (2, [], [(place, code)]) == (exit_code, report["drafts"], found)


@pytest.mark.usefixtures("here")
def test_the_gate_of_the_environment_cannot_be_replaced_by_another(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("../poort.toml", "max_justifications = 0\n")
    write("eigen.toml", "")
    write("wet.kompas", EXPLANATIONS)
    monkeypatch.setenv("KOMPAS_CHECK_GATE", "../poort.toml")

    assert ["../poort.toml:1 PRT-01"] == demands(checked(run)[1])
    assert 1 == run("check", ".", "--peildatum", DAY, "--gate", "../wet/../poort.toml")[0]
    code, said = run("check", ".", "--gate", "eigen.toml")
    assert (3, True) == (
        code,
        "er zijn twee poorten: eigen.toml (--gate) en ../poort.toml (KOMPAS_CHECK_GATE)" in said,
    )
    monkeypatch.setenv("KOMPAS_CHECK_GATE", os.devnull)
    assert 2 == run("check", ".")[0]
    monkeypatch.setenv("KOMPAS_CHECK_GATE", "")
    code, said = run("check", ".")
    assert (3, True) == (code, "de variabele KOMPAS_CHECK_GATE is leeg" in said)


@pytest.mark.usefixtures("here")
def test_the_demands_stand_in_the_text_report(run: Run) -> None:
    write("wet.kompas", EXPLANATIONS)
    write("../poort.toml", "approver = true\nmax_justifications = 1\n")
    code, said = run("check", ".", "--peildatum", DAY, "--gate", "../poort.toml")

    assert 1 == code
    assert "EISEN VAN DE POORT ../poort.toml:2:1: fout PRT-01: de poort laat ten hoogste 1" in said
    assert "wet.kompas:6:1: fout PRT-03: bij deze uitleg staat niet wie akkoord is" in said
    assert "Ingesteld: config = kompas.toml" in said
    assert "approver = ja (../poort.toml:1)" in said


@pytest.mark.parametrize("form", ["text", "markdown", "html", "json"])
@pytest.mark.usefixtures("here")
def test_every_report_for_people_tells_what_was_set_and_what_was_left_out(run: Run, form: str) -> None:
    write("kompas.toml", OWN, "fail_on = 'wet'\n[ignore]\n", f'ONS-03 = "{REASON}"\n')
    _, said = run("check", ".", "--peildatum", DAY, "--format", form)

    assert REASON in said
    assert "kompas.toml:3" in said
