"""Registers: organisations in time and how they are called, groups, kinds of draft, phases."""

from collections import Counter
from datetime import date, timedelta
from itertools import combinations

import pytest

from kompas_check.bundled import bundled_texts
from kompas_check.plan import Plan
from kompas_check.registers import Organisation, Registers, read_registers

DAY = date(2026, 11, 23)
BEFORE, AFTER = date(2026, 2, 22), date(2026, 2, 24)
EVER = date(1800, 1, 1), date(2200, 1, 1)


@pytest.fixture(scope="module")
def registers() -> Registers:
    return read_registers(bundled_texts().registers)


def kinds(found: Organisation | None) -> tuple[str, ...] | None:
    return None if found is None else found.soorten


# ---------------------------------------------------------------- how organisations are called


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("UWV", "UWV"),
        ("Uitvoeringsinstituut Werknemersverzekeringen", "UWV"),
        ("Kadaster", "Kadaster"),
        ("Dienst voor het kadaster en de openbare registers", "Kadaster"),
        ("BD", "BD"),
        ("Belastingdienst", "BD"),
        ("OM", "OM"),
        ("Openbaar Ministerie", "OM"),
        ("Nationale Politie", "Nationale Politie"),
        ("Politie", "Nationale Politie"),
        ("Toeslagen", "Toeslagen"),
        ("RDW", "RDW"),
        ("VNG", "VNG"),
        ("Vereniging van Nederlandse Gemeenten", "VNG"),
        ("SZW", "SZW"),
        ("Sociale Zaken en Werkgelegenheid", "SZW"),
        ("Financiën", "Fin"),
        ("Volksgezondheid, Welzijn en Sport", "VWS"),
    ],
)
def test_an_organisation_answers_to_name_abbreviation_and_everyday_name(
    registers: Registers, name: str, label: str
) -> None:
    found = registers.find(name, DAY)
    assert found is not None
    assert label == found.label


@pytest.mark.parametrize("name", ["uwv", "Uwv", "kadaster", "politie", "belastingdienst", "szw", "FINANCIËN"])
def test_case_does_not_matter_where_one_organisation_answers(registers: Registers, name: str) -> None:
    assert registers.find(name, DAY) is not None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("RvS", "Raad van State"),
        ("RVS", "Raad voor Volksgezondheid en Samenleving"),
        ("rvs", None),
        ("Rvs", None),
    ],
)
def test_exact_case_goes_first_and_what_two_answer_to_is_nobody_s(
    registers: Registers, name: str, expected: str | None
) -> None:
    found = registers.find(name, DAY)
    assert expected == (found and found.naam)


@pytest.mark.parametrize("name", ["", " ", "UW", "UWV ", "Nergens", "Raad"])
def test_who_is_not_in_the_register_is_not_found(registers: Registers, name: str) -> None:
    assert registers.find(name, DAY) is None


def test_every_row_is_found_by_each_of_its_names(registers: Registers) -> None:
    lost = []
    for row in registers.organisaties:
        day = row.geldig_tot or row.geldig_van or DAY
        lost += [name for name in (row.naam, row.afkorting, row.roepnaam)
                 if name and getattr(registers.find(name, day), "naam", None) != row.naam]  # fmt: skip
    assert [] == lost


def test_every_name_is_offered_as_a_suggestion(registers: Registers) -> None:
    rows = registers.organisaties
    every = {name for row in rows for name in (row.naam, row.afkorting, row.roepnaam) if name}
    assert every == set(registers.names())


def test_no_name_means_two_organisations(registers: Registers) -> None:
    shared = {
        name: {registers.organisaties[row].naam for row in rows} for name, rows in registers.by_name.items()
    }
    assert {} == {name: found for name, found in shared.items() if len(found) > 1}


# ---------------------------------------------------------------- organisations in time


def test_periods_of_one_organisation_do_not_overlap(registers: Registers) -> None:
    overlapping = []
    for one, other in combinations(registers.organisaties, 2):
        if one.naam == other.naam:
            first, second = sorted((one, other), key=lambda row: row.geldig_van or EVER[0])
            if (first.geldig_tot or EVER[1]) >= (second.geldig_van or EVER[0]):
                overlapping.append(one.naam)
    assert [] == overlapping


def test_a_period_begins_before_it_ends(registers: Registers) -> None:
    rows = registers.organisaties
    assert [] == [r.naam for r in rows if r.geldig_van and r.geldig_tot and r.geldig_van > r.geldig_tot]


def test_a_period_holds_its_first_and_its_last_day() -> None:
    first, last = date(2020, 1, 2), date(2021, 3, 4)
    row = Organisation("Proef", "", "", ("zbo",), "", None, first, last)
    day = timedelta(days=1)
    assert [False, True, True, False] == [row.exists_on(d) for d in (first - day, first, last, last + day)]


@pytest.mark.parametrize("name", ["Mediafonds", "Referendumcommissie", "Vamex", "KGG", "VRO", "AenM", "EZ"])
def test_who_has_ended_is_found_and_does_not_exist(registers: Registers, name: str) -> None:
    found = registers.find(name, DAY)
    assert found is not None
    assert not found.exists_on(DAY)


@pytest.mark.parametrize(
    "name", ["AZ", "BZ", "BZK", "Def", "Fin", "IenW", "JenV", "LVVN", "OCW", "SZW", "VWS"]
)
def test_ministries_that_stay_exist_before_and_after_the_change(registers: Registers, name: str) -> None:
    for day in (BEFORE, AFTER):
        found = registers.find(name, day)
        assert found is not None
        assert (("ministerie",), True) == (found.soorten, found.exists_on(day))


@pytest.mark.parametrize("name", ["AenM", "KGG", "VRO", "EZ", "Klimaat en Groene Groei"])
def test_ministries_that_end_on_23_february_2026_exist_before_and_not_after(
    registers: Registers, name: str
) -> None:
    before, after = registers.find(name, BEFORE), registers.find(name, AFTER)
    assert before is not None
    assert after is not None
    assert (True, False) == (before.exists_on(BEFORE), after.exists_on(AFTER))


def test_after_the_change_there_are_twelve_ministries(registers: Registers) -> None:
    found = {
        row.label for row in registers.organisaties if "ministerie" in row.soorten and row.exists_on(AFTER)
    }
    assert {"AZ", "BZ", "BZK", "Def", "EZK", "Fin", "IenW", "JenV", "LVVN", "OCW", "SZW", "VWS"} == found


def test_economic_affairs_is_one_ministry_at_a_time(registers: Registers) -> None:
    rows = [row for row in registers.organisaties if row.afkorting in ("EZ", "EZK")]
    assert [1, 1] == [sum(row.exists_on(day) for row in rows) for day in (BEFORE, AFTER)]


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("NEa", "KGG", "EZK"),
        ("SodM", "KGG", "EZK"),
        ("Raad voor Energie", "KGG", "EZK"),
        ("RVB", "VRO", "BZK"),
        ("UWV", "SZW", "SZW"),
    ],
)
def test_an_organisation_moves_with_its_ministry(
    registers: Registers, name: str, before: str, after: str
) -> None:
    found = [registers.find(name, day) for day in (BEFORE, date(2026, 2, 23))]
    assert [before, after] == [row.ministerie for row in found if row is not None]


def test_every_ministry_in_charge_is_in_the_register(registers: Registers) -> None:
    wrong = []
    for row in registers.organisaties:
        day = row.geldig_tot or DAY
        ministry = registers.find(row.ministerie, day)
        if row.ministerie and (kinds(ministry) != ("ministerie",) or not ministry.exists_on(day)):  # type: ignore[union-attr]
            wrong.append((row.naam, row.ministerie))
    assert [] == wrong


# ---------------------------------------------------------------- kinds of organisation


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("UWV", {"zbo"}),
        ("ANVS", {"zbo", "inspectie"}),
        ("AP", {"zbo", "adviescollege"}),
        ("College voor de Rechten van de Mens", {"zbo", "adviescollege"}),
        ("Kiesraad", {"zbo", "adviescollege"}),
        ("NEa", {"zbo", "inspectie", "agentschap"}),
        ("NVWA", {"inspectie", "agentschap"}),
        ("ILT", {"inspectie", "agentschap"}),
        ("RDI", {"inspectie", "agentschap"}),
        ("RWS", {"agentschap"}),
        ("Belastingdienst", {"uitvoerder"}),
        ("OM", {"uitvoerder"}),
        ("politie", {"uitvoerder"}),
        ("ATR", {"adviescollege"}),
        ("BZK", {"ministerie"}),
        ("VNG", {"koepel"}),
    ],
)
def test_the_register_knows_kinds_and_dual_kinds(registers: Registers, name: str, expected: set[str]) -> None:
    assert expected == set(kinds(registers.find(name, DAY)) or ())


def test_every_kind_in_the_register_is_a_word_of_the_language(registers: Registers, plan: Plan) -> None:
    words = plan.reader.values.language.words
    known = {*words["ORGANISATIESOORT"], *words["ANDERE_ORGANISATIESOORT"], "overig"}
    assert set() == {kind for row in registers.organisaties for kind in row.soorten} - known


def test_only_a_zbo_falls_under_the_kaderwet_and_for_every_zbo_it_is_known(registers: Registers) -> None:
    rows = registers.organisaties
    assert [] == [row.naam for row in rows if ("zbo" in row.soorten) != (row.kaderwet is not None)]


# ---------------------------------------------------------------- groups


def test_groups_are_those_of_the_specification(registers: Registers) -> None:
    assert {
        "decentrale overheid": ("gemeenten", "provincies", "waterschappen"),
        "uitvoerende organisatie": ("zbo", "agentschap", "inspectie", "uitvoerder"),
    } == dict(registers.groepen)


def test_every_member_of_a_group_is_a_word_of_the_language(registers: Registers, plan: Plan) -> None:
    words = plan.reader.values.language.words
    known = {*words["ONDERWERP"], *words["ORGANISATIESOORT"]}
    assert set(words["GROEP"]) == set(registers.groepen)
    assert set() == {member for members in registers.groepen.values() for member in members} - known


def test_every_koepel_exists_and_stands_for_a_member_of_a_group(registers: Registers) -> None:
    found = {name: kinds(registers.find(name, DAY)) for name in registers.koepels}
    assert {"VNG": ("koepel",), "IPO": ("koepel",), "UvW": ("koepel",)} == found
    assert {"VNG": "gemeenten", "IPO": "provincies", "UvW": "waterschappen"} == dict(registers.koepels)
    assert set(registers.koepels.values()) == set(registers.groepen["decentrale overheid"])


def test_every_organisation_of_kind_koepel_stands_for_somebody(registers: Registers) -> None:
    found = {row.label for row in registers.organisaties if "koepel" in row.soorten}
    assert found == set(registers.koepels)


# ---------------------------------------------------------------- kinds of draft and phases


def test_every_kind_of_draft_of_the_language_is_in_the_register(registers: Registers, plan: Plan) -> None:
    assert set(plan.reader.values.language.words["SOORT_ONTWERP"]) == set(registers.soorten)


def test_every_kind_that_a_draft_counts_as_is_a_word_of_the_language(
    registers: Registers, plan: Plan
) -> None:
    counted = {word for soort in registers.soorten.values() for word in soort.telt_als}
    assert set() == counted - set(plan.reader.values.language.words["SOORT_ONTWERP"])


def test_every_phase_of_a_kind_exists(registers: Registers) -> None:
    own = {phase for soort in registers.soorten.values() for phase in soort.fasen}
    assert own == set(registers.fasen)


def test_no_kind_has_a_phase_twice(registers: Registers) -> None:
    twice = {
        soort.naam: [phase for phase, number in Counter(soort.fasen).items() if number > 1]
        for soort in registers.soorten.values()
    }
    assert [] == [name for name, phases in twice.items() if phases]


def test_phases_are_those_of_the_specification_in_its_order(registers: Registers) -> None:
    assert [
        "beleidsvorming", "voorkeursoptie", "consultatie", "toetsing", "ministerraad", "voorhang",
        "raad van state", "indiening", "behandeling tweede kamer", "behandeling eerste kamer",
        "bekrachtiging", "vaststelling", "publicatie", "inwerkingtreding", "evaluatie",
    ] == list(registers.fasen)  # fmt: skip


def test_every_kind_but_the_private_member_s_bill_has_its_phases_in_that_order(registers: Registers) -> None:
    order = list(registers.fasen)
    wrong = [
        soort.naam for soort in registers.soorten.values()
        if list(soort.fasen) != sorted(soort.fasen, key=order.index)
    ]  # fmt: skip
    assert ["initiatiefwetsvoorstel"] == wrong


def test_a_private_member_s_bill_takes_its_own_way(registers: Registers) -> None:
    own = registers.soorten["initiatiefwetsvoorstel"].fasen
    way = ["indiening", "raad van state", "behandeling eerste kamer", "ministerraad", "bekrachtiging"]
    assert way == sorted(way, key=own.index)
    assert "toetsing" not in own


@pytest.mark.parametrize(
    ("soort", "lacking"),
    [
        ("ministeriële regeling", {"toetsing", "ministerraad", "raad van state"}),
        ("beleidsregel", {"toetsing", "ministerraad", "raad van state"}),
    ],
)
def test_small_regulation_lacks_the_phases_of_the_cabinet(
    registers: Registers, soort: str, lacking: set[str]
) -> None:
    assert set() == lacking & set(registers.soorten[soort].fasen)


def test_bills_are_submitted_and_ratified_and_the_others_are_adopted(registers: Registers) -> None:
    bills = {name for name, soort in registers.soorten.items() if soort.naar_parlement}
    assert {
        "wetsvoorstel",
        "initiatiefwetsvoorstel",
        "rijkswet",
        "nota van wijziging",
        "novelle",
        "goedkeuringswet",
    } == bills
    for name, soort in registers.soorten.items():
        assert (name in bills) == ("indiening" in soort.fasen) == ("bekrachtiging" in soort.fasen)
        assert (name in bills) != ("vaststelling" in soort.fasen)


def test_submission_and_adoption_have_one_rank(registers: Registers) -> None:
    for soort in registers.soorten.values():
        own = next(phase for phase in ("indiening", "vaststelling") if phase in soort.fasen)
        due = [registers.due_phase(soort.naam, phase) for phase in ("indiening", "vaststelling")]
        assert [own, own] == due


def test_every_step_that_proves_a_phase_is_a_word_of_the_language(registers: Registers, plan: Plan) -> None:
    steps = {step for steps in registers.fasen.values() for step in steps}
    assert set() == steps - set(plan.reader.values.language.words["INSTRUMENT"])


def test_every_phase_that_is_also_a_step_is_proven_by_it(registers: Registers, plan: Plan) -> None:
    steps = plan.reader.values.language.words["INSTRUMENT"]
    assert [] == [phase for phase, proof in registers.fasen.items() if phase in steps and phase not in proof]


def test_the_plan_holds_these_registers(registers: Registers, plan: Plan) -> None:
    assert registers == plan.registers
