"""Comply or explain: a justification is itself checked, and one with an error justifies nothing."""

from datetime import date
from pathlib import Path

import pytest

from kompas_check.check import Check
from kompas_check.finding import DraftReport
from kompas_check.plan import Plan, load_plan

DAY = date(2026, 11, 23)
RULES = """\
# language: nl
Functionaliteit: Proef
  geldt voor: wetsvoorstel
  bron: verzonnen

  Regel: P-01 Gemeenten doen mee
    kracht: beleid
    uiterlijk: consultatie
    geldig van: 2020-01-01
    geldig tot: 2024-12-31
    Scenario: oud
      Gegeven elke decentrale overheid die het ontwerp raakt
      Dan is de stap udo met haar gedaan

  Regel: P-01 Gemeenten doen mee
    kracht: beleid
    uiterlijk: consultatie
    geldig van: 2025-01-01
    Scenario: nieuw
      Gegeven elke decentrale overheid die het ontwerp raakt
      Als haar verandering nieuw is
      Dan is de stap udo met haar gedaan

  Regel: P-02 Dit moet van de wet
    kracht: wet
    uiterlijk: consultatie
    geldig van: 2020-01-01
    Scenario: wet
      Gegeven het ontwerp
      Dan is de stap dpia gedaan

  Regel: P-03 De wet laat afwijken toe
    kracht: wet
    uiterlijk: consultatie
    geldig van: 2020-01-01
    afwijken: uitdrukkelijk en met redenen
    Scenario: wet
      Gegeven het ontwerp
      Dan is de stap dpia gedaan

  Regel: P-08 Ook dit vraagt een DPIA
    kracht: beleid
    uiterlijk: consultatie
    geldig van: 2020-01-01
    hangt af van: P-03
    Scenario: beleid
      Gegeven het ontwerp
      Dan is de stap dpia gedaan

  Regel: P-07 De wet laat alleen een wet afwijken
    kracht: wet
    uiterlijk: consultatie
    geldig van: 2020-01-01
    geldt voor: wetsvoorstel, AMvB
    afwijken: uitdrukkelijk en met redenen
    afwijken bij: wetsvoorstel
    Scenario: wet
      Gegeven het ontwerp
      Dan is de stap dpia gedaan

  Regel: P-04 Voor later
    kracht: beleid
    uiterlijk: inwerkingtreding
    geldig van: 2020-01-01
    aangekondigd: vervallen
    aankondiging: verzonnen brief
    Scenario: later
      Gegeven het ontwerp
      Dan is de stap invoeringstoets gedaan

  Regel: P-05 Niet meer van kracht
    kracht: beleid
    uiterlijk: consultatie
    geldig van: 2020-01-01
    geldig tot: 2021-01-01
    Scenario: oud
      Gegeven het ontwerp
      Dan is de stap dpia gedaan

  Regel: P-06 Over een bepaling
    kracht: beleid
    uiterlijk: consultatie
    geldig van: 2020-01-01
    Scenario: verbod
      Gegeven elke bepaling van soort horizon
      Dan is dat niet toegestaan
"""
HEAD = """\
Wetsvoorstel: Wet op de proef
  fase: ministerraad
Raakt gemeenten
  verandering: nieuw
Raakt provincies
  verandering: nieuw
Raakt niet: overige
Bepaling artikel 4, tweede lid
  soort: horizon
Bepaling niet: overige
"""
REASON = "De gemeenten hebben hier zelf om gevraagd en een toets zou alleen vertragen."
GOOD = f"  reden: {REASON}\n  verantwoordelijk: directie Wetgeving\n  datum: 2026-06-12\n"


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    folder: Path = tmp_path_factory.mktemp("regels")
    (folder / "p.feature").write_text(RULES, encoding="utf-8")
    plan = load_plan([folder])
    assert () == plan.diagnostics
    return plan


def check(plan: Plan, text: str, day: date = DAY, select: tuple[str, ...] = ()) -> DraftReport:
    chosen = select or tuple(rule for rule in plan.rulebook.ids() if rule.startswith("P-"))
    return Check(plan, day, chosen).draft((HEAD + text).encode(), "x.kompas")


def outcomes(report: DraftReport, rule: str) -> dict[str | None, str]:
    return {found.subject: found.outcome for found in report.findings if found.rule.id == rule}


def codes(report: DraftReport) -> list[str]:
    return [found.code for found in report.diagnostics if found.severity == "error"]


def test_a_valid_justification_turns_a_deviation_into_explained(plan: Plan) -> None:
    report = check(plan, "Afwijking P-01\n" + GOOD)

    assert {"gemeenten": "gemotiveerd", "provincies": "gemotiveerd"} == outcomes(report, "P-01")
    assert [] == codes(report)


def test_it_can_be_for_one_subject(plan: Plan) -> None:
    report = check(plan, "Afwijking P-01 voor gemeenten\n" + GOOD)

    assert {"gemeenten": "gemotiveerd", "provincies": "afwijking"} == outcomes(report, "P-01")


def test_the_subject_may_be_spelled_as_a_lawyer_would(plan: Plan) -> None:
    report = check(plan, "Afwijking P-06 voor artikel 4, tweede lid\n" + GOOD)

    assert {"art. 4 lid 2": "gemotiveerd"} == outcomes(report, "P-06")


def test_one_block_may_be_for_several_rules(plan: Plan) -> None:
    report = check(plan, "Afwijking P-01, P-03\n" + GOOD)

    assert {None: "gemotiveerd"} == outcomes(report, "P-03")
    assert {"gemeenten": "gemotiveerd", "provincies": "gemotiveerd"} == outcomes(report, "P-01")


def test_a_deviation_that_is_not_due_can_be_explained(plan: Plan) -> None:
    report = check(plan, "Afwijking P-04\n" + GOOD)

    assert {None: "gemotiveerd"} == outcomes(report, "P-04")


def test_what_is_unknown_cannot_be_explained(plan: Plan) -> None:
    text = (
        HEAD.replace("Raakt gemeenten\n  verandering: nieuw", "Raakt gemeenten") + "Afwijking P-01\n" + GOOD
    )
    report = Check(plan, DAY, ["P-01"]).draft(text.encode(), "x.kompas")

    assert {"gemeenten": "onbekend", "provincies": "gemotiveerd"} == outcomes(report, "P-01")
    assert "MOT-15" not in codes(report)


def test_a_justification_of_what_is_still_unknown_is_told_to_wait(plan: Plan) -> None:
    text = (
        HEAD.replace("Raakt gemeenten\n  verandering: nieuw", "Raakt gemeenten")
        + "Afwijking P-01 voor gemeenten\n"
        + GOOD
    )
    report = Check(plan, DAY, ["P-01"]).draft(text.encode(), "x.kompas")
    (found,) = [one for one in report.diagnostics if one.code == "MOT-15"]

    assert "onbekend" == outcomes(report, "P-01")["gemeenten"]
    assert ("note", text.split("\n").index("Afwijking P-01 voor gemeenten") + 1) == (
        found.severity, found.place.line,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("block", "code"),
    [
        ("Afwijking P-99\n" + GOOD, "MOT-01"),
        ("Afwijking P-01\n" + GOOD.replace(f"  reden: {REASON}\n", ""), "MOT-02"),
        ("Afwijking P-01\n" + GOOD.replace(REASON, "PM"), "MOT-02"),
        ("Afwijking P-01\n" + GOOD.replace(REASON, "wordt nog uitgewerkt " * 5), "MOT-03"),
        ("Afwijking P-01\n" + GOOD.replace(REASON, "Dit vervalt binnenkort."), "MOT-03"),
        (
            "Afwijking P-01\n" + GOOD.replace(REASON, "Zelfstandigebestuursorganenwetgevingstoets ja nee"),
            "MOT-03",
        ),
        ("Afwijking P-01 voor gemeenten\n" + GOOD + "Afwijking P-01 voor provincies\n" + GOOD, "MOT-04"),
        ("Afwijking P-01\n" + GOOD.replace("  verantwoordelijk: directie Wetgeving\n", ""), "MOT-05"),
        ("Afwijking P-01\n" + GOOD.replace("2026-06-12", "volgt"), "MOT-05"),
        ("Afwijking P-01\n" + GOOD.replace("2026-06-12", "2026-12-01"), "MOT-06"),
        ("Afwijking P-01\n" + GOOD + "  laatst bekeken: 2026-11-24\n", "MOT-06"),
        ("Afwijking P-01\n" + GOOD + "  geldig tot: 2026-11-22\n", "MOT-07"),
        ("Stap dpia\n  datum: 2026-01-01\nAfwijking P-03\n" + GOOD, "MOT-08"),
        ("Afwijking P-05\n" + GOOD, "MOT-08"),
        ("Afwijking P-05 voor gemeenten\n" + GOOD, "MOT-08"),
        ("Afwijking P-02\n" + GOOD, "MOT-09"),
        ("Afwijking P-01\n" + GOOD + "  regelversie: 2020-01-01\n", "MOT-10"),
        ("Afwijking P-01\n" + GOOD + "  anticipeert op: P-01\n", "MOT-11"),
        ("Afwijking P-01 voor zbo UWV\n" + GOOD, "MOT-12"),
        ("Afwijking P-01\n" + GOOD + "  vindplats: mvt §2\n", "MOT-14"),
    ],
)
def test_a_justification_with_an_error_justifies_nothing(plan: Plan, block: str, code: str) -> None:
    report = check(plan, block)

    assert code in codes(report)
    if code != "MOT-04":
        assert "gemotiveerd" not in {found.outcome for found in report.findings}


def test_a_reason_for_a_rule_that_waits_is_not_superfluous(plan: Plan) -> None:
    """One block for two rules that fail on the same fact explains the first; the second waits for it."""
    report = check(plan, "Afwijking P-03, P-08\n" + GOOD)
    found = {one.rule.id: one.outcome for one in report.findings}

    assert [] == codes(report)
    assert ("gemotiveerd", "nvt") == (found["P-03"], found["P-08"])


def test_it_holds_up_to_and_including_its_last_day(plan: Plan) -> None:
    report = check(plan, "Afwijking P-01\n" + GOOD + "  geldig tot: 2026-11-23\n")

    assert [] == codes(report)


def test_it_may_be_for_the_version_in_force_and_anticipate_an_announced_change(plan: Plan) -> None:
    lines = "  regelversie: 2025-01-01\n  anticipeert op: P-04\n"
    report = check(plan, "Afwijking P-01 voor gemeenten\n" + GOOD + lines)
    found = next(f for f in report.findings if f.subject == "gemeenten")

    assert [] == codes(report)
    assert found.justification is not None
    assert "P-04" == found.justification.anticipates


def test_it_may_say_who_approved_it_and_when_it_was_last_looked_at(plan: Plan) -> None:
    lines = "  akkoord: directeur Wetgeving\n  laatst bekeken: 2026-11-23\n"
    justified = {
        extra: next(
            f.justification
            for f in check(plan, "Afwijking P-01\n" + GOOD + extra).findings
            if f.justification
        )
        for extra in (lines, "", "  akkoord: PM\n")
    }

    assert ("directeur Wetgeving", date(2026, 11, 23)) == justified[lines][-2:]
    assert (None, None) == justified[""][-2:] == justified["  akkoord: PM\n"][-2:]


def test_the_same_reason_counts_as_copied_whatever_its_spaces_and_capitals(plan: Plan) -> None:
    other = GOOD.replace(REASON, REASON.upper().replace(" ", "  "))
    report = check(plan, "Afwijking P-01\n" + GOOD + "Afwijking P-03\n" + other)

    assert "MOT-04" in codes(report)


def test_a_proposal_that_nobody_confirmed_justifies_nothing(plan: Plan) -> None:
    report = check(plan, "? Afwijking P-01\n" + GOOD)

    assert {"gemeenten": "afwijking", "provincies": "afwijking"} == outcomes(report, "P-01")


def test_a_justification_for_a_rule_that_was_not_asked_for_is_left_alone(plan: Plan) -> None:
    report = check(plan, "Afwijking P-01\n" + GOOD, select=("P-03",))

    assert [] == codes(report)


def test_a_reference_that_is_not_in_the_document_refuses_the_justification(
    plan: Plan, tmp_path: Path
) -> None:
    (tmp_path / "mvt.txt").write_text("1. Inleiding\n2. Gevolgen\n", encoding="utf-8")
    lines = "Document mvt: mvt.txt\nAfwijking P-01\n" + GOOD + "  vindplaats: mvt §8.4\n"
    report = Check(plan, DAY, ["P-01"]).draft((HEAD + lines).encode(), str(tmp_path / "x.kompas"))

    assert ["MOT-13"] == codes(report)
    assert {"gemeenten": "afwijking", "provincies": "afwijking"} == outcomes(report, "P-01")


def test_a_departure_that_the_statute_allows_for_one_kind_is_not_open_to_another(plan: Plan) -> None:
    text = HEAD + "Afwijking P-07\n" + GOOD
    check = Check(plan, DAY, ("P-07",))
    bill = check.draft(text.encode(), "x.kompas")
    order = check.draft(text.replace("Wetsvoorstel:", "AMvB:").encode(), "x.kompas")

    assert ["gemotiveerd"] == [found.outcome for found in bill.findings]
    assert ["afwijking"] == [found.outcome for found in order.findings]
    assert "MOT-09" in [found.code for found in order.diagnostics]
    assert "MOT-09" not in [found.code for found in bill.diagnostics]
