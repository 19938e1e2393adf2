"""The forecast: what changes between two dates, and under an assumption about a rule."""

import json
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

import pytest

from kompas_check.assumptions import WrongAssumption, assume, assumption
from kompas_check.check import Check
from kompas_check.cli import main
from kompas_check.contract import JsonForecast
from kompas_check.forecast import DraftForecast, Forecast, compare
from kompas_check.plan import Plan, load_plan
from kompas_check.report import forecast_json, forecast_text
from kompas_check.report.forecast_words import why

DAY = date(2026, 11, 23)
UNTIL = date(2027, 7, 1)
RULES = """\
# language: nl
Functionaliteit: Proef
  geldt voor: wetsvoorstel
  bron: verzonnen

  Regel: P-01 Geen horizonbepaling
    kracht: aanwijzing
    uiterlijk: ministerraad
    geldig van: 2020-01-01
    aangekondigd: vervallen
    beoogd: 2026
    aankondiging: verzonnen brief
    Scenario: verbod
      Gegeven elke bepaling van soort horizon
      Dan is dat niet toegestaan

  Regel: P-02 Een zbo is gevraagd
    kracht: voornemen
    uiterlijk: ministerraad
    geldig van: 2025-07-01
    aangekondigd: invoeren
    wordt: wet
    aankondiging: verzonnen brief
    voldoen: vraag het zbo om advies
    Scenario: geraakt
      Gegeven elk zbo dat het ontwerp raakt
      Dan is de stap zbo-advies door haar gevraagd

  Regel: P-03 De DPIA is gedaan
    kracht: beleid
    uiterlijk: ministerraad
    geldig van: 2020-01-01
    Scenario: dpia
      Gegeven het ontwerp
      Dan is de stap dpia gedaan

  Regel: P-04 Oud en nieuw
    kracht: beleid
    uiterlijk: consultatie
    geldig van: 2020-01-01
    geldig tot: 2026-12-31
    Scenario: oud
      Gegeven het ontwerp
      Dan is zijn grondslag ingevuld

  Regel: P-04 Oud en nieuw
    kracht: beleid
    uiterlijk: consultatie
    geldig van: 2027-01-01
    Scenario: nieuw
      Gegeven het ontwerp
      Dan is zijn spoed nee

  Regel: P-05 Straks
    kracht: beleid
    uiterlijk: consultatie
    geldig van: 2027-01-01
    Scenario: straks
      Gegeven het ontwerp
      Dan is de stap mkb-toets gedaan

  Regel: P-06 Tot het eind van het jaar
    kracht: beleid
    uiterlijk: consultatie
    geldig van: 2020-01-01
    geldig tot: 2026-12-31
    Scenario: nog even
      Gegeven het ontwerp
      Dan is de stap mkb-toets gedaan

  Regel: P-07 Hangt af van het verbod
    kracht: beleid
    uiterlijk: consultatie
    geldig van: 2020-01-01
    hangt af van: P-01
    Scenario: motivering
      Gegeven elke bepaling van soort horizon
      Dan is haar motivering ingevuld

  Regel: P-08 De wet laat afwijken toe
    kracht: voornemen
    uiterlijk: consultatie
    geldig van: 2025-01-01
    aangekondigd: invoeren
    wordt: wet
    aankondiging: verzonnen brief
    afwijken: uitdrukkelijk en met redenen
    Scenario: wet
      Gegeven het ontwerp
      Dan is de stap generatietoets gedaan

  Regel: P-09 Een ander onderwerp per versie
    kracht: beleid
    uiterlijk: consultatie
    geldig van: 2020-01-01
    geldig tot: 2026-12-31
    Scenario: oud
      Gegeven het ontwerp
      Dan is de stap mkb-toets gedaan

  Regel: P-09 Een ander onderwerp per versie
    kracht: beleid
    uiterlijk: consultatie
    geldig van: 2027-01-01
    Scenario: nieuw
      Gegeven elke bepaling van soort horizon
      Dan is dat niet toegestaan

  Regel: P-10 Een advies
    kracht: advies
    uiterlijk: ministerraad
    geldig van: 2020-01-01
    Scenario: raad
      Gegeven het ontwerp
      Dan is de stap gesprek gedaan

  Regel: P-11 Verandert nooit
    kracht: beleid
    uiterlijk: consultatie
    geldig van: 2020-01-01
    Scenario: altijd
      Gegeven het ontwerp
      Dan is de stap discriminatietoets gedaan

  Regel: P-12 Eerst en daarna
    kracht: beleid
    uiterlijk: consultatie
    geldig van: 2020-01-01
    Scenario: na de toets
      Gegeven het ontwerp
      Als de stap udo gedaan is
      Dan is de stap voorhang niet gestart

  Regel: P-13 Eerder in orde
    kracht: beleid
    uiterlijk: inwerkingtreding
    geldig van: 2020-01-01
    geldig tot: 2026-12-31
    Scenario: oud
      Gegeven het ontwerp
      Dan is de stap dpia gedaan

  Regel: P-13 Eerder in orde
    kracht: beleid
    uiterlijk: consultatie
    geldig van: 2027-01-01
    Scenario: nieuw
      Gegeven het ontwerp
      Dan is de stap dpia gedaan
"""
HEAD = """\
Wetsvoorstel: Wet op de proef
  fase: {fase}
Raakt zbo UWV
  gevolgen: beperkt
Raakt niet: overige
Bepaling artikel 4
  soort: horizon
Bepaling niet: overige
"""
REASON = "Zonder deze bepaling werkt de regeling niet goed voor de mensen om wie het gaat."
GOOD = f"  reden: {REASON}\n  verantwoordelijk: directie Wetgeving\n  datum: 2026-06-12\n"
ROOT = Path(__file__).parents[1]
ALL = tuple(f"P-{number:02}" for number in range(1, 14))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("regels")
    (path / "p.feature").write_text(RULES, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def own(folder: Path) -> Plan:
    plan = load_plan([folder])
    assert () == plan.diagnostics
    return plan


class Ahead:
    """Forecasts of one draft, given as text: the draft of HEAD with *lines* behind it."""

    def __init__(self, plan: Plan, path: Path) -> None:
        self.plan = plan
        self.path = path

    def forecast(
        self, lines: str = "", *, rules: Iterable[str], fase: str = "ministerraad", until: date = UNTIL,
        day: date = DAY, text: str | None = None, **assumed: date,
    ) -> Forecast:  # fmt: skip
        content = HEAD.format(fase=fase) + lines if text is None else text
        self.path.write_text(content, encoding="utf-8")
        made = [
            assumption(self.plan.rulebook, name.replace("__", ".").replace("_", "-"), when, day, until)
            for name, when in assumed.items()
        ]
        book = assume(self.plan.rulebook, made)
        chosen = tuple(rules)
        now = Check(self.plan, day, chosen).run([self.path])
        then = Check(self.plan._replace(rulebook=book), until, chosen).run([self.path])
        found = compare(now, then, book, made)
        return found._replace(drafts=tuple(found.drafts))

    def draft(self, lines: str = "", **how: object) -> DraftForecast:
        return only(self.forecast(lines, **how))  # type: ignore[arg-type]


@pytest.fixture
def ahead(own: Plan, tmp_path: Path) -> Ahead:
    return Ahead(own, tmp_path / "x.kompas")


def only(found: Forecast) -> DraftForecast:
    (draft,) = found.drafts
    return draft


def shown(found: Forecast) -> str:
    return "".join(forecast_text.render(found))


Row = tuple[str, str | None, str, str | None, str | None]


def rows(found: DraftForecast) -> list[Row]:
    return [
        (
            change.shown.rule.id,
            change.shown.subject,
            change.group,
            change.before.outcome if change.before is not None else None,
            change.after.outcome if change.after is not None else None,
        )
        for change in found.changes
    ]


def reasons(found: DraftForecast) -> list[str]:
    return [why(change) for change in found.changes]


# ---------------------------------------------------------------- a rule that lapses


def test_a_rule_holds_to_the_day_before_it_is_assumed_to_lapse(ahead: Ahead) -> None:
    day = date(2027, 1, 1)
    before = ahead.draft(rules=["P-01"], until=day - timedelta(days=1))
    after = ahead.draft(rules=["P-01"], until=day, P_01=day)

    assert [] == rows(before)
    assert [("P-01", "art. 4", "verdwijnt", "afwijking", None)] == rows(after)
    assert ["de norm vervalt per 1 januari 2027 (aanname)"] == reasons(after)


def test_without_the_assumption_an_announced_lapse_changes_nothing(ahead: Ahead) -> None:
    assert [] == rows(ahead.draft(rules=["P-01"], until=date(2040, 1, 1)))


@pytest.mark.parametrize("target", ["", " voor artikel 4"])
def test_the_justification_of_a_rule_that_lapses_becomes_superfluous(ahead: Ahead, target: str) -> None:
    found = ahead.draft(f"Afwijking p-01{target}\n" + GOOD, rules=["P-01"], P_01=date(2027, 1, 1))

    assert [("P-01", "art. 4", "verdwijnt", "gemotiveerd", None)] == rows(found)
    assert [(9, ("P-01",), "overbodig")] == [(c.line, c.rules, c.change) for c in found.justifications]
    assert "niet nodig" in found.justifications[0].message


def test_a_justification_that_anticipated_the_lapse_is_only_superfluous(ahead: Ahead) -> None:
    lines = "Afwijking P-01\n" + GOOD + "  anticipeert op: P-01\n"
    found = ahead.draft(lines, rules=["P-01"], P_01=date(2027, 1, 1))

    assert ["overbodig"] == [change.change for change in found.justifications]


@pytest.mark.parametrize("rule", ["P-01", "P-02"])
def test_a_reason_that_anticipated_a_change_stands_when_the_change_has_come(ahead: Ahead, rule: str) -> None:
    lines = "Afwijking P-11\n" + GOOD + f"  anticipeert op: {rule}\n"
    found = ahead.draft(lines, rules=["P-01", "P-02", "P-11"], P_01=date(2027, 1, 1), P_02=date(2027, 1, 1))

    assert () == found.justifications
    assert "gemotiveerd" in {f.outcome for f in found.after.findings if f.rule.id == "P-11"}


def test_a_block_for_two_rules_says_why_the_other_rule_is_no_longer_explained(ahead: Ahead) -> None:
    lines = "Afwijking P-01, P-11\n" + GOOD
    found = ahead.draft(lines, rules=["P-01", "P-11"], P_01=date(2027, 1, 1))

    assert [
        ("P-01", "art. 4", "verdwijnt", "gemotiveerd", None),
        ("P-11", None, "nieuw", "gemotiveerd", "afwijking"),
    ] == rows(found)
    assert reasons(found)[1].startswith("de motivering op regel 9 telt dan niet mee: deze motivering is niet")


def test_a_rule_that_waited_for_the_one_that_lapses_begins_to_fail(ahead: Ahead) -> None:
    found = ahead.draft(rules=["P-01", "P-07"], P_01=date(2027, 1, 1))

    assert ("P-07", "art. 4", "nieuw", "nvt", "afwijking") in rows(found)


def test_a_rule_that_did_not_apply_and_lapses_is_no_change(ahead: Ahead) -> None:
    text = HEAD.format(fase="ministerraad").replace("Bepaling artikel 4\n  soort: horizon\n", "")

    assert [] == rows(ahead.draft(rules=["P-01"], text=text, P_01=date(2027, 1, 1)))


# ---------------------------------------------------------------- a rule that takes effect


def test_a_rule_takes_effect_on_the_day_itself_with_the_force_that_was_announced(ahead: Ahead) -> None:
    day = date(2027, 1, 1)
    found = ahead.draft(rules=["P-02"], until=day, P_02=day)
    before, after = found.changes[0].before, found.changes[0].after

    assert [("P-02", "UWV", "nieuw", "afwijking", "afwijking")] == rows(found)
    assert before is not None
    assert after is not None
    assert ("voornemen", False, "wet", True) == (
        before.rule.force,
        before.fails,
        after.rule.force,
        after.fails,
    )
    assert after.rule.announcement is None
    assert "de norm treedt in werking per 1 januari 2027 (aanname)" in reasons(found)[0]


def test_before_that_day_it_stays_as_announced(own: Plan) -> None:
    day = date(2027, 1, 1)
    book = assume(own.rulebook, [assumption(own.rulebook, "P-02", day, DAY, UNTIL)])
    versions = [rule for rule in book.rules if rule.id == "P-02"]

    assert [("voornemen", True), ("wet", False)] == [(r.force, r.announcement is not None) for r in versions]
    assert [versions[0]] == [rule for rule in versions if rule.in_force(day - timedelta(days=1))]
    assert [versions[1]] == [rule for rule in versions if rule.in_force(day)]


def test_what_a_statute_asks_can_no_longer_be_explained(ahead: Ahead) -> None:
    found = ahead.draft("Afwijking P-02\n" + GOOD, rules=["P-02"], P_02=date(2027, 1, 1))

    assert [("P-02", "UWV", "nieuw", "gemotiveerd", "afwijking")] == rows(found)
    assert ["geweigerd"] == [change.change for change in found.justifications]
    assert "dit is een wettelijke eis" in found.justifications[0].message
    assert "de motivering op regel 9 telt dan niet mee" in reasons(found)[0]


def test_a_statute_that_allows_it_can_still_be_explained(ahead: Ahead) -> None:
    found = ahead.draft("Afwijking P-08\n" + GOOD, rules=["P-08"], P_08=date(2027, 1, 1))

    assert [("P-08", None, "nieuw", "gemotiveerd", "gemotiveerd")] == rows(found)
    assert () == found.justifications


def test_a_justification_for_the_announced_version_must_be_looked_at_again(ahead: Ahead) -> None:
    lines = "Afwijking P-08\n" + GOOD + "  regelversie: 2025-01-01\n"
    found = ahead.draft(lines, rules=["P-08"], P_08=date(2027, 1, 1))

    assert ["geweigerd"] == [change.change for change in found.justifications]
    assert "versie" in found.justifications[0].message


def test_a_draft_that_dates_show_past_the_phase_owes_nothing(ahead: Ahead) -> None:
    lines = "Stap ministerraad\n  datum: 2026-10-02\n"
    found = ahead.draft(lines, rules=["P-02"], P_02=date(2027, 1, 1))

    assert [("P-02", "UWV", "anders", "afwijking", "nvt")] == rows(found)
    assert "toen was de fase ministerraad al bereikt" in reasons(found)[0]


def test_a_phase_without_a_date_is_no_proof_and_the_forecast_says_so(ahead: Ahead) -> None:
    found = ahead.draft(rules=["P-02"], P_02=date(2027, 1, 1))

    assert "blijkt dat ook uit een datum vóór 1 januari 2027, dan geldt de norm niet" in reasons(found)[0]


def test_a_draft_that_comes_to_the_phase_afterwards_gets_no_such_hint(ahead: Ahead) -> None:
    lines = "Stap internetconsultatie\n  einde: 2027-03-01\n"
    found = ahead.draft(lines, rules=["P-05"], fase="beleidsvorming")

    assert [("P-05", None, "nieuw", None, "afwijking")] == rows(found)
    assert "volgens 'fase'" not in reasons(found)[0]


def test_a_rule_that_takes_effect_and_then_ends_by_law_does_not_end_by_assumption(
    own: Plan, tmp_path: Path
) -> None:
    rules = tuple(
        rule._replace(valid_to=date(2027, 3, 1)) if rule.id == "P-08" else rule for rule in own.rulebook.rules
    )
    plan = own._replace(rulebook=own.rulebook._replace(rules=rules))
    found = Ahead(plan, tmp_path / "x.kompas").draft(rules=["P-08", "P-11"], P_08=date(2027, 1, 1))

    assert ["de norm vervalt per 2 maart 2027"] == reasons(found)


def test_what_a_rule_will_replace_holds_until_it_ends_itself(own: Plan, tmp_path: Path) -> None:
    rules = tuple(
        rule._replace(replaces=("P-03",)) if rule.id == "P-08" else rule for rule in own.rulebook.rules
    )
    plan = own._replace(rulebook=own.rulebook._replace(rules=rules))
    found = Ahead(plan, tmp_path / "x.kompas").forecast(rules=["P-03", "P-08"], P_08=date(2027, 1, 1))

    assert ["P-08"] == [change.shown.rule.id for change in only(found).changes]
    assert "zij moet P-03 vervangen, maar die telt hier mee zolang zij zelf geldt" in " ".join(
        shown(found).split()
    )


def test_a_duty_that_is_already_met_is_new_all_the_same(ahead: Ahead) -> None:
    lines = "Stap zbo-advies\n  door: UWV\n  gevraagd: 2026-01-01\n"
    found = ahead.draft(lines, rules=["P-02"], P_02=date(2027, 1, 1))

    assert [("P-02", "UWV", "nieuw", "voldaan", "voldaan")] == rows(found)


# ---------------------------------------------------------------- what time does by itself


def test_a_rule_that_begins_and_one_that_ends_by_law(ahead: Ahead) -> None:
    found = ahead.draft(rules=["P-05", "P-06"])

    assert [
        ("P-05", None, "nieuw", None, "afwijking"),
        ("P-06", None, "verdwijnt", "afwijking", None),
    ] == rows(found)
    assert reasons(found)[0].startswith("de norm geldt vanaf 1 januari 2027; ")
    assert "de norm vervalt per 1 januari 2027" == reasons(found)[1]


def test_versions_of_a_rule_are_one_rule_and_unknown_is_no_gain(ahead: Ahead) -> None:
    found = ahead.draft(rules=["P-04"])

    assert [("P-04", None, "anders", "afwijking", "onbekend")] == rows(found)
    assert reasons(found)[0].startswith("vanaf 1 januari 2027 geldt een nieuwe versie van de norm; ")
    assert "nodig is: ontwerp.spoed" in reasons(found)[0]


def test_a_rule_that_was_met_and_becomes_unknown_is_a_new_open_point(ahead: Ahead) -> None:
    text = HEAD.format(fase="ministerraad").replace("  fase", "  grondslag: artikel 2\n  fase")

    assert [("P-04", None, "nieuw", "voldaan", "onbekend")] == rows(ahead.draft(rules=["P-04"], text=text))


def test_a_new_version_about_something_else_settles_nothing(ahead: Ahead) -> None:
    found = ahead.draft(rules=["P-09"])

    assert [
        ("P-09", None, "anders", "afwijking", None),
        ("P-09", "art. 4", "nieuw", None, "afwijking"),
    ] == rows(found)


def test_a_planned_step_becomes_done(ahead: Ahead) -> None:
    found = ahead.draft("Stap dpia\n  datum: 2027-03-01\n", rules=["P-03"])

    assert [("P-03", None, "verdwijnt", "afwijking", "voldaan")] == rows(found)
    assert ["stap dpia: gedaan, 2027-03-01"] == reasons(found)


def test_a_step_that_makes_a_norm_bite_is_told_and_what_the_norm_then_asks(ahead: Ahead) -> None:
    lines = "Stap udo\n  datum: 2027-01-10\nStap voorhang\n  start: 2026-12-01\n"
    bites = ahead.draft(lines, rules=["P-12"])
    done = ahead.draft(lines.replace("2027-01-10", "2026-01-10"), rules=["P-12"])

    assert [("P-12", None, "nieuw", "nvt", "afwijking")] == rows(bites)
    assert ["stap udo: gedaan, 2027-01-10; gestart, 2026-12-01; de norm vraagt: Dan is de stap voorhang niet "
            "gestart"] == reasons(bites)  # fmt: skip
    assert [("P-12", None, "nieuw", "voldaan", "afwijking")] == rows(done)
    assert ["gestart, 2026-12-01; de norm vraagt: Dan is de stap voorhang niet gestart"] == reasons(done)


def test_a_phase_that_a_date_will_prove_makes_due_what_was_for_later(ahead: Ahead) -> None:
    found = ahead.draft("Stap ministerraad\n  datum: 2027-03-12\n", rules=["P-03"], fase="consultatie")

    assert [("P-03", None, "nieuw", "later", "afwijking")] == rows(found)
    assert reasons(found)[0].startswith(
        "de fase ministerraad is op 12 maart 2027 (Stap ministerraad) bereikt; er is geen stap dpia gevonden"
    )
    assert ("consultatie", "ministerraad") == (found.before.phase, found.after.phase)


def test_a_new_version_that_is_due_earlier_is_no_phase_that_was_reached(ahead: Ahead) -> None:
    found = ahead.draft(rules=["P-13"])

    assert [("P-13", None, "nieuw", "later", "afwijking")] == rows(found)
    assert "bereikt" not in reasons(found)[0]
    assert "vanaf 1 januari 2027 geldt een nieuwe versie" in reasons(found)[0]


def test_a_later_phase_proves_the_earlier_one(ahead: Ahead) -> None:
    found = ahead.draft("Stap raad van state\n  gevraagd: 2027-04-02\n", rules=["P-03"], fase="consultatie")

    assert "de fase ministerraad is op 2 april 2027 (Stap raad van state) bereikt" in reasons(found)[0]


def test_a_justification_expires_the_day_after_its_last_day(ahead: Ahead) -> None:
    lines = "Afwijking P-11\n" + GOOD + "  geldig tot: 2027-06-30\n"
    last = ahead.draft(lines, rules=["P-11"], until=date(2027, 6, 30))
    after = ahead.draft(lines, rules=["P-11"], until=UNTIL)

    assert ([], ()) == (rows(last), last.justifications)
    assert [("P-11", None, "nieuw", "gemotiveerd", "afwijking")] == rows(after)
    assert ["verloopt"] == [change.change for change in after.justifications]
    assert "geldig tot en met 2027-06-30" in reasons(after)[0]


def test_a_justification_of_a_later_date_begins_to_count(ahead: Ahead) -> None:
    lines = "Afwijking P-11\n" + GOOD.replace("2026-06-12", "2027-01-10")
    found = ahead.draft(lines, rules=["P-11"])

    assert [("P-11", None, "anders", "afwijking", "gemotiveerd")] == rows(found)
    assert ["de motivering op regel 9 telt dan mee"] == reasons(found)


def test_an_expired_justification_of_what_is_met_is_told_without_a_change(ahead: Ahead) -> None:
    lines = "Stap dpia\n  datum: 2027-03-01\nAfwijking P-03\n" + GOOD
    found = ahead.draft(lines, rules=["P-03"])

    assert [("P-03", None, "verdwijnt", "gemotiveerd", "voldaan")] == rows(found)
    assert ["overbodig"] == [change.change for change in found.justifications]


def test_what_was_wrong_with_a_justification_and_stays_so_is_no_change(ahead: Ahead) -> None:
    lines = "Afwijking P-11\n  reden: te kort\n  verantwoordelijk: ik\n  datum: 2026-01-01\n"
    found = ahead.forecast(lines, rules=["P-11"])

    assert ([], ()) == (rows(only(found)), only(found).justifications)
    assert "Blijft open: 1 afwijking · 1 fout in motiveringen" in shown(found)


def test_a_justification_that_is_dated_later_still_is_no_change(ahead: Ahead) -> None:
    found = ahead.draft("Afwijking P-11\n" + GOOD.replace("2026-06-12", "2028-01-01"), rules=["P-11"])

    assert ([], ()) == (rows(found), found.justifications)


def test_advice_is_never_a_duty(ahead: Ahead) -> None:
    lines = "Stap ministerraad\n  datum: 2027-03-12\n"
    found = ahead.forecast(lines, rules=["P-10"], fase="consultatie")

    assert [("P-10", None, "anders", "later", "onbekend")] == rows(only(found))
    text = shown(found)
    assert "ADVIEZEN EN VOORNEMENS, TELLEN NIET MEE (1)" in text
    assert "Op 1 juli 2027: 0 punten die aandacht vragen (nu: 0)." in text


def test_an_organisation_that_ends_is_told(own: Plan, tmp_path: Path) -> None:
    text = HEAD.format(fase="ministerraad").replace("zbo UWV", "agentschap Proefdienst")
    rows_ = own.registers.organisaties
    ended = rows_[0]._replace(naam="Proefdienst", afkorting="", roepnaam="", soorten=("agentschap",),
                              geldig_van=None, geldig_tot=date(2026, 12, 31))  # fmt: skip
    registers = own.registers._replace(
        organisaties=(*rows_, ended), by_name={**own.registers.by_name, "Proefdienst": (len(rows_),)}
    )
    reader = own.reader._replace(registers=registers)
    found = Ahead(own._replace(reader=reader, registers=registers), tmp_path / "x.kompas").forecast(
        rules=["P-11"], text=text
    )

    assert "Proefdienst bestaat op de peildatum niet (meer)" in " ".join(shown(found).split())


# ---------------------------------------------------------------- the whole corpus


CORPUS = sorted(
    path for name in ("regels", "dossiers") for path in (ROOT / "corpus" / name).rglob("*.kompas")
)


def test_on_a_day_on_which_nothing_happens_nothing_changes(plan: Plan) -> None:
    """Two days on which no norm begins or ends, and long after every date in the files."""
    first, second = (Check(plan, date(2090, 2, day)).run(CORPUS) for day in (3, 4))
    found = compare(first, second, plan.rulebook)
    drafts = tuple(found.drafts)

    assert len(CORPUS) == len(drafts)
    assert [] == [draft for draft in drafts if draft.changes or draft.justifications]
    readable = [draft for draft in drafts if draft.after.kind is not None]
    assert len(readable) == shown(found._replace(drafts=drafts)).count("\nEr verandert niets.\n")


def test_every_outcome_that_begins_or_stops_to_fail_is_told(plan: Plan) -> None:
    until = date(2030, 1, 1)
    made = [assumption(plan.rulebook, rule, date(2028, 1, 1), DAY, until) for rule in ("AR-5.10-2", "ZBO-01")]
    book = assume(plan.rulebook, made)
    now = Check(plan, DAY).run(CORPUS)
    then = Check(plan._replace(rulebook=book), until).run(CORPUS)
    told = 0
    for draft in compare(now, then, book, made).drafts:
        failing = [
            {(f.rule.id, f.subject) for f in side.findings if f.fails} for side in (draft.before, draft.after)
        ]
        groups = {(c.shown.rule.id, c.shown.subject): c.group for c in draft.changes}
        told += len(groups)

        assert {"nieuw"} >= {groups[key] for key in failing[1] - failing[0]}
        assert {"verdwijnt", "anders"} >= {groups[key] for key in failing[0] - failing[1]}
    assert told


# ---------------------------------------------------------------- case 6 of the lawyers


CASE_6 = """\
Wetsvoorstel: Wet op de proef
  fase: ministerraad
Bepaling artikel 4
  soort: adviestaak
  aan: zbo UWV
  onderwerp: beleid
Bepaling artikel 5
  soort: adviesplicht
  vorm: plicht
  onderwerp: beleid
Bepaling niet: overige
Raakt niet: overige
Afwijking AR-5.10-2
  reden: Zonder deze adviestaak ontbreekt bij de regeling de kennis van de uitvoering die voor een goede wet nodig is.
  vindplaats: mvt §4.2
  verantwoordelijk: directie Wetgeving
  datum: 2026-06-12
  anticipeert op: AR-5.10-2
"""


def test_case_6_the_ban_on_advisory_tasks_lapses_and_nothing_else_changes(plan: Plan, tmp_path: Path) -> None:
    rules = plan.rulebook.ids()
    found = Ahead(plan, tmp_path / "x.kompas").draft(rules=rules, text=CASE_6, AR_5__10_2=date(2027, 1, 1))

    assert [("AR-5.10-2", "art. 4", "verdwijnt", "gemotiveerd", None)] == rows(found)
    assert [("AR-5.10-2",)] == [c.rules for c in found.justifications if c.change == "overbodig"]
    assert {"AR-5.7": "afwijking"} == {
        f.rule.id: f.outcome for f in found.after.findings if f.rule.id == "AR-5.7"
    }


# ---------------------------------------------------------------- assumptions that cannot be made


@pytest.mark.parametrize(
    ("rule", "day", "words"),
    [
        ("P-03", date(2027, 1, 1), "geen wijziging aangekondigd"),
        ("P-01", DAY, "ligt niet na de peildatum"),
        ("P-01", date(2020, 1, 1), "ligt niet na de peildatum"),
        ("P-01", UNTIL + timedelta(days=1), "ligt na --until"),
    ],
)
def test_an_assumption_that_makes_no_difference_is_refused(
    own: Plan, rule: str, day: date, words: str
) -> None:
    with pytest.raises(WrongAssumption, match=words):
        assumption(own.rulebook, rule, day, DAY, UNTIL)


def test_an_assumption_is_about_a_version_that_holds_then(own: Plan) -> None:
    rules = tuple(
        rule._replace(valid_to=date(2026, 12, 31)) if rule.id == "P-01" else rule
        for rule in own.rulebook.rules
    )
    with pytest.raises(WrongAssumption, match="treft geen versie die dan geldt"):
        assumption(own.rulebook._replace(rules=rules), "P-01", date(2027, 1, 1), DAY, UNTIL)


# ---------------------------------------------------------------- the command


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "wet.kompas"
    path.write_text(CASE_6, encoding="utf-8")
    return path


FIXED = ("--peildatum", "2026-11-23", "--until", "2027-07-01")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--peildatum", "2026-11-23"], "--until 2027-07-01"),
        (["--peildatum", "2026-11-23", "--until", "2026-11-23"], "ligt niet na de peildatum"),
        (["--peildatum", "2026-11-23", "--until", "2027-02-30"], "'2027-02-30' is geen datum"),
        ([*FIXED, "--assume", "AR-5.10-2"], "schrijf een norm en een datum als NORM-01=2027-01-01"),
        ([*FIXED, "--assume", "AR-5.10-2=volgend jaar"], "'volgend jaar' is geen datum"),
        ([*FIXED, "--assume", "AR-5.10=2027-01-01"], "bedoelde u 'AR-5.10-2'"),
        ([*FIXED, "--assume", "UDO-01=2027-01-01"], "voor UDO-01 is geen wijziging aangekondigd"),
        ([*FIXED, "--assume", "AR-5.10-2=2026-11-23"], "ligt niet na de peildatum"),
        ([*FIXED, "--assume", "AR-5.10-2=2027-07-02"], "ligt na --until"),
        (
            [*FIXED, "--assume", "AR-5.10-2=2027-01-01", "--assume", "ar-5.10-2=2027-02-01"],
            "AR-5.10-2 staat er met twee datums",
        ),
        ([*FIXED, "--assume", "AR-5.10-2=2027-01-01", "--ignore", "AR-5.10-2"], "heeft geen gevolg"),
        ([*FIXED, "--select", "XX-99"], "onbekende norm 'XX-99'"),
        ([*FIXED, "--format", "jsn"], "bedoelde u 'json'"),
        (["--peildatum", "1990-01-01", "--until", "1991-01-01"], "geen norm over"),
    ],
)
def test_wrong_use_ends_with_3(
    arguments: list[str], words: str, draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert 3 == main(["forecast", str(draft), *arguments])
    captured = capfd.readouterr()
    assert "" == captured.out
    assert words in " ".join(captured.err.split())


def test_the_report_never_overwrites_the_draft(draft: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert 3 == main(["forecast", str(draft), *FIXED, "--output", str(draft)])
    assert "overschrijven" in capfd.readouterr().err
    assert CASE_6 == draft.read_text(encoding="utf-8")


def test_no_draft_is_wrong_use(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert 3 == main(["forecast", *FIXED])
    assert 3 == main(["forecast", str(tmp_path), *FIXED])
    assert "geen ontwerp gevonden" in capfd.readouterr().err


def test_the_same_assumption_twice_is_one(draft: Path, capfd: pytest.CaptureFixture[str]) -> None:
    twice = ("--assume", "AR-5.10-2=2027-01-01") * 2

    assert 1 == main(["forecast", str(draft), *FIXED, *twice, "--format", "json"])
    assert 1 == len(json.loads(capfd.readouterr().out)["assumptions"])


def test_the_exit_code_is_that_of_the_later_date(draft: Path) -> None:
    text = CASE_6[: CASE_6.index("Afwijking")]
    draft.write_text(text, encoding="utf-8")
    chosen = ("forecast", str(draft), *FIXED, "--select", "AR-5.10-2")

    assert 1 == main([*chosen])
    assert 0 == main([*chosen, "--assume", "AR-5.10-2=2027-01-01"])
    draft.write_text(text + "Raakt: gemeenten\n", encoding="utf-8")
    assert 2 == main([*chosen, "--assume", "AR-5.10-2=2027-01-01"])


def test_where_no_norm_is_left_the_report_says_that_nothing_is_tested(
    draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    main(["forecast", str(draft), *FIXED, "--select", "AR-5.10-2", "--assume", "AR-5.10-2=2027-01-01"])

    assert "geldt geen van de gekozen normen: dan wordt niets getoetst" in capfd.readouterr().out


def test_an_unreadable_draft_is_no_draft_in_which_nothing_changes(
    draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (draft.parent / "word.kompas").write_bytes(b"PK\x03\x04")

    assert 2 == main(["forecast", str(draft.parent / "word.kompas"), *FIXED])
    text = capfd.readouterr().out
    assert "Niet te zeggen wat er verandert" in text
    assert "Er verandert niets" not in text
    assert 2 == main(["forecast", str(draft.parent), *FIXED, "--format", "json"])
    drafts = json.loads(capfd.readouterr().out)["drafts"]
    assert [("wet.kompas", False), ("word.kompas", True)] == [
        (
            Path(d["path"]).name,
            any(x["severity"] == "error" and x["code"] == "ONT-02" for x in d["diagnostics"]),
        )
        for d in drafts
    ]


def test_a_faulty_rule_ends_with_2(draft: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "regels"
    folder.mkdir()
    (folder / "fout.feature").write_text("# language: nl\nFunctionaliteit: x\n  Dann\n", encoding="utf-8")

    assert 2 == main(["forecast", str(draft), *FIXED, "--rules", str(folder)])
    assert "FOUTEN IN DE REGELS" in capfd.readouterr().out


def test_the_text_names_dates_and_assumptions_and_that_they_are_no_law(
    draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    main(
        ["forecast", str(draft), *FIXED, "--assume", "AR-5.10-2=2027-01-01", "--assume", "ZBO-01=2027-02-01"]
    )
    text = capfd.readouterr().out
    line = " ".join(text.split())

    for words in (
        "vooruitblik van 2026-11-23 naar 2027-07-01",
        "Aanname: AR-5.10-2 vervalt per 1 januari 2027 (nu: beoogd 2026",
        "Aanname: ZBO-01 treedt in werking per 1 februari 2027 (nu: voornemen, geen datum bekend; dan: wet)",
        "dit is een aanname, geen geldend recht",
        "Een stap die zij vóór of op 1 juli 2027 plannen, telt dan als gezet",
        "VERDWIJNT (1) AR-5.10-2 [art. 4]",
        "nu: gemotiveerd (aanwijzing) → dan: geldt niet meer Waarom: de norm vervalt per 1 januari 2027 (aanname)",
        "Afwijking AR-5.10-2 (regel 13) wordt overbodig",
        "Blijft open:",
    ):
        assert words in line
    assert "in motiveringen" not in line
    assert "\033" not in text
    assert [] == [part for part in text.splitlines() if len(part) > 80 and str(draft) not in part]


def test_what_becomes_unknown_is_told_once_for_each_fact(
    draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    text = (
        CASE_6.replace("fase: ministerraad", "fase: consultatie") + "Stap ministerraad\n  datum: 2027-03-12\n"
    )
    draft.write_text(text, encoding="utf-8")
    main(["forecast", str(draft), *FIXED, "--select", "BK-01,CW-01"])
    out = capfd.readouterr().out
    line = " ".join(out.split())

    assert (
        "De fase ministerraad is op 12 maart 2027 (Stap ministerraad) bereikt. Onbekend is dan: BK-01 ["
        in line
    )
    assert "Wat dan ontbreekt, per blok, met de normen waarover het beslist: Beleidskompas (" in line
    assert 1 == line.count(" doel: BK-01, CW-01 ")


def test_the_json_forecast_keeps_its_contract(draft: Path, capfd: pytest.CaptureFixture[str]) -> None:
    main(["forecast", str(draft), *FIXED, "--format", "json", "--assume", "AR-5.10-2=2027-01-01",
          "--assume", "ZBO-01=2027-02-01", "--ignore", "UDO-03"])  # fmt: skip
    text = capfd.readouterr().out
    found = JsonForecast.model_validate_json(text)

    assert (DAY, UNTIL, ["UDO-03"]) == (found.peildatum, found.until, [one.rule for one in found.ignored])
    assert [("AR-5.10-2", "vervallen", None), ("ZBO-01", "invoeren", "wet")] == [
        (made.rule, made.change, made.becomes) for made in found.assumptions
    ]
    assert found.summary.changes.verdwijnt == 1 == len(found.drafts[0].changes)
    assert found.summary.before.gemotiveerd == 1 + found.summary.after.gemotiveerd
    assert [("overbodig", 13)] == [(one.change, one.line) for one in found.drafts[0].justifications]
    assert "MOT-08" in [one.code for one in found.drafts[0].diagnostics]
    assert list(json.loads(text)) == [
        "schema", "tool", "rulebook", "peildatum", "until", "ignored", "assumptions", "drafts", "diagnostics",
        "summary",
    ]  # fmt: skip


def test_the_json_forecast_agrees_with_the_reports_of_both_dates(
    draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    main(["forecast", str(draft), *FIXED, "--format", "json"])
    ahead = json.loads(capfd.readouterr().out)
    for day, side in (("2026-11-23", "before"), ("2027-07-01", "after")):
        main(["check", str(draft), "--peildatum", day, "--format", "json"])
        report = json.loads(capfd.readouterr().out)
        assert report["summary"] == ahead["summary"][side]


def test_several_formats_go_to_their_own_files(draft: Path, tmp_path: Path) -> None:
    text, data = tmp_path / "blik.txt", tmp_path / "blik.json"
    main(["forecast", str(draft), *FIXED, "--format", "text", "--format", "json",
          "--output", str(text), "--output", str(data)])  # fmt: skip

    assert "vooruitblik" in text.read_text(encoding="utf-8")
    assert "2027-07-01" == json.loads(data.read_text(encoding="utf-8"))["until"]


def test_the_forecast_is_the_same_every_time(ahead: Ahead) -> None:
    lines = "Stap dpia\n  datum: 2027-03-01\nAfwijking P-01, P-11\n" + GOOD
    texts = {
        "".join(
            forecast_json.render(
                ahead.forecast(lines, rules=ALL, P_01=date(2027, 1, 1), P_02=date(2027, 2, 1))
            )
        )
        for _ in range(3)
    }

    assert 1 == len(texts)


def test_an_assumption_changes_nothing_on_disk(
    draft: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    cache = tmp_path / "cache"
    monkeypatch.setenv("KOMPAS_CHECK_CACHE", str(cache))
    main(["check", str(draft), "--peildatum", "2027-07-01"])
    report = capfd.readouterr().out
    plans = {path.name: path.read_bytes() for path in cache.iterdir()}
    main(["forecast", str(draft), *FIXED, "--assume", "AR-5.10-2=2027-01-01"])
    capfd.readouterr()
    main(["check", str(draft), "--peildatum", "2027-07-01"])

    assert plans
    assert plans == {path.name: path.read_bytes() for path in cache.iterdir()}
    assert report == capfd.readouterr().out
