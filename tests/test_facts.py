"""Facts: states of steps, phases of every kind of draft, the open world, defaults."""

import csv
from collections.abc import Callable
from datetime import date
from itertools import pairwise

import pytest

from kompas_check.answer import Truth
from kompas_check.bundled import RULES
from kompas_check.facts import Facts
from kompas_check.plan import Plan
from kompas_check.registers import Registers

FactsOf = Callable[..., Facts]
HEAD = "Wetsvoorstel: Wet loket\n  fase: consultatie\n"
DAY = date(2026, 11, 23)
PAST, TODAY, COMING = "2026-11-22", "2026-11-23", "2026-11-24"


def rows(name: str) -> list[dict[str, str]]:
    text = (RULES / "registers" / f"{name}.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


PHASES = [row["fase"] for row in rows("fasen")]
OWN_PHASES = {row["soort"]: [p.strip() for p in row["fasen"].split(">")] for row in rows("soorten")}


# ---------------------------------------------------------------- states of a step


def state_of(facts: FactsOf, *lines: str, head: str = "Stap udo") -> str | None:
    properties = "".join(f"  {line}\n" for line in lines)
    ((step,),) = facts(f"{HEAD}{head}\n{properties}").steps.values()
    return step.state


@pytest.mark.parametrize("name", ["ontvangen", "einde", "datum"])
@pytest.mark.parametrize("day", [PAST, TODAY])
def test_a_step_is_done_by_a_date_that_is_not_after_the_reference_date(
    facts: FactsOf, name: str, day: str
) -> None:
    assert "gedaan" == state_of(facts, f"{name}: {day}")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((f"gevraagd: {PAST}", f"ontvangen: {TODAY}"), "gedaan"),
        ((f"start: {PAST}", f"einde: {TODAY}"), "gedaan"),
        ((f"einde: {PAST}", f"ontvangen: {COMING}"), "gepland"),
        ((f"datum: {PAST}", f"einde: {COMING}"), "gepland"),
        ((f"openbaar: {PAST}",), "gedaan"),
        ((f"gevraagd: {PAST}", f"openbaar: {TODAY}"), "gedaan"),
        ((f"ontvangen: {COMING}", f"openbaar: {PAST}"), "gepland"),
        ((f"start: {PAST}", f"einde: {COMING}", f"openbaar: {PAST}"), "lopend"),
        ((f"start: {PAST}",), "lopend"),
        ((f"start: {TODAY}",), "lopend"),
        ((f"start: {PAST}", f"einde: {COMING}"), "lopend"),
        ((f"gevraagd: {PAST}", f"start: {PAST}"), "lopend"),
        ((f"gevraagd: {PAST}",), "gevraagd"),
        ((f"gevraagd: {TODAY}",), "gevraagd"),
        ((f"gevraagd: {PAST}", f"start: {COMING}"), "gevraagd"),
        ((f"gevraagd: {PAST}", f"ontvangen: {COMING}"), "gevraagd"),
        ((f"gevraagd: {PAST}", f"openbaar: {COMING}"), "gevraagd"),
        ((f"gevraagd: {COMING}",), "gepland"),
        ((f"start: {COMING}",), "gepland"),
        ((f"datum: {COMING}",), "gepland"),
        ((f"openbaar: {COMING}",), "gepland"),
        (("uitzondering: technisch",), "achterwege gelaten"),
        (("uitzondering: spoed", "motivering: mvt §1"), "achterwege gelaten"),
        ((f"datum: {PAST}", "uitzondering: technisch"), "gedaan"),
        ((f"gevraagd: {PAST}", "uitzondering: technisch"), "gevraagd"),
        ((), None),
        (("motivering: mvt §1",), None),
        (("openbaar: https://voorbeeld.nl",), None),
        (("openbaar: mvt §1",), None),
        (("uitzondering: PM",), None),
        (("datum: PM",), None),
        ((f"gevraagd: {PAST}", "ontvangen: PM"), None),
        ((f"start: {PAST}", "einde: volgt"), None),
        (("datum: 2026-02-30",), None),
    ],
)
def test_the_dates_of_a_step_tell_its_state(
    facts: FactsOf, lines: tuple[str, ...], expected: str | None
) -> None:
    assert expected == state_of(facts, *lines)


def test_the_state_of_a_proposed_step_is_unknown(facts: FactsOf) -> None:
    assert state_of(facts, f"datum: {PAST}", head="? Stap udo") is None


def test_the_state_of_a_step_with_a_proposed_date_is_unknown(facts: FactsOf) -> None:
    assert state_of(facts, f"? datum: {PAST}") is None


def test_the_state_of_a_step_moves_with_the_reference_date(facts: FactsOf) -> None:
    text = f"{HEAD}Stap udo\n  gevraagd: 2026-01-01\n  start: 2026-02-01\n  einde: 2026-03-01\n"
    days = [date(2025, 12, 31), date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 1)]
    assert ["gepland", "gevraagd", "lopend", "gedaan"] == [
        facts(text, day).steps["udo"][0].state for day in days
    ]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("door: UWV", "uitvoeringstoets (UWV)"),
        ("door: Uitvoeringsinstituut Werknemersverzekeringen", "uitvoeringstoets (UWV)"),
        ("door: Kadaster", "uitvoeringstoets (Kadaster)"),
        ("door: PM", "uitvoeringstoets"),
        ("reces: nee", "uitvoeringstoets"),
    ],
)
def test_a_step_is_called_by_who_takes_it(facts: FactsOf, line: str, label: str) -> None:
    assert label == facts(f"{HEAD}Stap uitvoeringstoets\n  {line}\n").steps["uitvoeringstoets"][0].label


@pytest.mark.parametrize("instrument", ["udo", "uitvoeringstoets", "ministerraad", "dpia"])
def test_a_step_that_is_not_recorded_has_not_been_taken(facts: FactsOf, instrument: str) -> None:
    assert facts(HEAD).step_absent(instrument) is False


@pytest.mark.parametrize("instrument", ["noodsignaal", "gesprek", "escalatie"])
def test_a_step_that_others_take_is_unknown_until_it_is_excluded(facts: FactsOf, instrument: str) -> None:
    excluded = facts(f"{HEAD}Stap niet: {instrument}\n")
    assert (None, False) == (facts(HEAD).step_absent(instrument), excluded.step_absent(instrument))


@pytest.mark.parametrize("line", [f"? Stap niet: {name}" for name in ("noodsignaal", "gesprek", "escalatie")])
def test_a_proposed_exclusion_of_a_step_leaves_it_unknown(facts: FactsOf, line: str) -> None:
    assert facts(f"{HEAD}{line}\n").step_absent(line.rpartition(" ")[2]) is None


@pytest.mark.parametrize("head", ["Stap udoo", "Stapp udo", "Stap: udo"])
def test_a_step_that_could_not_be_read_may_be_any(facts: FactsOf, head: str) -> None:
    assert facts(f"{HEAD}{head}\n").step_absent("dpia") is None


# ---------------------------------------------------------------- phases


def due(facts: FactsOf, soort: str, reached: str, phase: str) -> bool:
    return facts(f"{soort}: Titel\n  fase: {reached}\n").is_due(phase)


@pytest.mark.parametrize("soort", OWN_PHASES)
def test_the_declared_phase_is_the_phase(facts: FactsOf, soort: str) -> None:
    own = OWN_PHASES[soort]
    assert own == [facts(f"{soort}: Titel\n  fase: {phase}\n").phase for phase in own]


@pytest.mark.parametrize("soort", OWN_PHASES)
def test_a_phase_of_its_own_is_due_when_a_draft_enters_it(facts: FactsOf, soort: str) -> None:
    for before, phase in pairwise(OWN_PHASES[soort]):
        assert (False, True) == (due(facts, soort, before, phase), due(facts, soort, phase, phase))


SLIDING = [
    (soort, phase) for soort, own in OWN_PHASES.items() for phase in PHASES[: PHASES.index("indiening") + 1]
    if phase not in own
]  # fmt: skip


@pytest.mark.parametrize(("soort", "phase"), SLIDING)
def test_a_phase_that_a_kind_lacks_slides_to_the_next_that_it_has(
    registers: Registers, soort: str, phase: str
) -> None:
    later = [p for p in OWN_PHASES[soort] if PHASES.index(p) > PHASES.index(phase)]
    assert later[0] == registers.due_phase(soort, phase)


@pytest.fixture(scope="module")
def registers(plan: Plan) -> Registers:
    return plan.registers


@pytest.mark.parametrize(
    ("soort", "phase", "expected"),
    [
        ("ministeriële regeling", "ministerraad", "voorhang"),
        ("ministeriële regeling", "toetsing", "voorhang"),
        ("beleidsregel", "ministerraad", "vaststelling"),
        ("beleidsregel", "raad van state", "vaststelling"),
        ("AMvB", "indiening", "vaststelling"),
        ("wetsvoorstel", "vaststelling", "indiening"),
        ("wetsvoorstel", "voorhang", "raad van state"),
        ("novelle", "vaststelling", "indiening"),
        ("inwerkingtredingsbesluit", "consultatie", "vaststelling"),
    ],
)
def test_due_phases_of_kinds_that_lack_them(
    registers: Registers, soort: str, phase: str, expected: str
) -> None:
    assert expected == registers.due_phase(soort, phase)


@pytest.mark.parametrize("soort", OWN_PHASES)
def test_no_norm_stays_later_for_ever(registers: Registers, soort: str) -> None:
    assert [] == [phase for phase in PHASES if registers.due_phase(soort, phase) is None]


def test_a_norm_of_the_council_of_ministers_is_due_for_a_policy_rule_at_its_adoption(
    facts: FactsOf,
) -> None:
    reached = ["consultatie", "vaststelling", "publicatie"]
    assert [False, True, True] == [due(facts, "Beleidsregel", r, "ministerraad") for r in reached]


@pytest.mark.parametrize(
    ("declared", "proof", "expected"),
    [
        ("consultatie", "", "consultatie"),
        ("consultatie", "Stap ministerraad\n  datum: 2026-11-23\n", "ministerraad"),
        ("consultatie", "Stap ministerraad\n  datum: 2026-11-24\n", "consultatie"),
        ("consultatie", "Stap ministerraad\n  datum: PM\n", "consultatie"),
        ("consultatie", "? Stap ministerraad\n  datum: 2026-11-22\n", "consultatie"),
        ("consultatie", "Stap ministerraad\n  ? datum: 2026-11-22\n", "consultatie"),
        ("consultatie", "  publicatie: 2026-11-23\n", "publicatie"),
        ("consultatie", "  publicatie: 2026-11-24\n", "consultatie"),
        ("consultatie", "  inwerkingtreding: bij koninklijk besluit\n", "consultatie"),
        ("indiening", "Stap ministerraad\n  datum: 2026-01-01\n", "indiening"),
        ("beleidsvorming", "Stap internetconsultatie\n  start: 2026-01-01\n", "consultatie"),
        ("beleidsvorming", "Stap voorkeursoptie\n  datum: 2026-01-01\n", "voorkeursoptie"),
        ("beleidsvorming", "Stap vaststelling\n  datum: 2026-01-01\n", "beleidsvorming"),
        (
            "beleidsvorming",
            "Stap indiening\n  datum: 2026-03-01\nStap internetconsultatie\n  start: 2026-01-01\n",
            "indiening",
        ),
    ],
)
def test_the_phase_reached_is_the_later_of_what_is_declared_and_what_is_proven(
    facts: FactsOf, declared: str, proof: str, expected: str
) -> None:
    assert expected == facts(f"Wetsvoorstel: Titel\n  fase: {declared}\n{proof}").phase


def test_a_private_member_s_bill_passes_the_council_of_state_after_its_submission(facts: FactsOf) -> None:
    reached = ["consultatie", "indiening", "raad van state", "behandeling eerste kamer", "ministerraad"]
    soort = "Initiatiefwetsvoorstel"
    assert [False, False, True, True, True] == [due(facts, soort, r, "raad van state") for r in reached]
    assert [False, True, True, True, True] == [due(facts, soort, r, "indiening") for r in reached]
    assert [False, False, False, False, True] == [due(facts, soort, r, "ministerraad") for r in reached]


def test_dates_show_that_a_draft_had_passed_a_phase_before_a_day(facts: FactsOf) -> None:
    text = f"{HEAD}Stap internetconsultatie\n  start: 2021-03-01\n  einde: 2021-04-01\n"
    draft = facts(text)
    passed = draft.entered_before("voorkeursoptie", date(2022, 1, 1))
    assert passed is not None
    assert date(2021, 3, 1) == passed[0]
    assert draft.entered_before("ministerraad", date(2022, 1, 1)) is None
    assert draft.entered_before("consultatie", date(2021, 3, 1)) is None


# ---------------------------------------------------------------- whom the draft touches


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ("", None),
        ("Raakt mkb\n", None),
        ("Raakt burgers\n", True),
        ("Raakt niet: burgers\n", False),
        ("Raakt niet: overige\n", False),
        ("Raakt burgers\nRaakt niet: overige\n", True),
        ("? Raakt burgers\n", None),
        ("? Raakt burgers\nRaakt niet: overige\n", None),
        ("? Raakt niet: burgers\n", None),
        ("? Raakt niet: overige\n", None),
        ("Raakt burger\nRaakt niet: overige\n", None),
        ("Raatk burgers\nRaakt niet: overige\n", None),
        ("Raakt niet burgers\nRaakt niet: overige\n", None),
        ("Raakt: burgers\nRaakt niet: overige\n", None),
    ],
)
def test_a_subject_that_is_in_neither_list_is_unknown(facts: FactsOf, blocks: str, expected: Truth) -> None:
    assert expected is facts(HEAD + blocks).touches("burgers")


@pytest.mark.parametrize(
    ("blocks", "touches", "is_open"),
    [
        ("", None, True),
        ("Raakt zbo UWV\n", True, False),
        ("Raakt zbo UWV\nRaakt zbo onbekend\n", True, True),
        ("Raakt zbo onbekend\n", None, True),
        ("Raakt zbo onbekend\nRaakt niet: overige\n", None, True),
        ("Raakt niet: zbo\n", False, False),
        ("Raakt niet: overige\n", False, False),
        ("Raakt zbo UWV\nRaakt niet: overige\n", True, False),
        ("Raakt agentschap RWS\n", None, True),
        ("? Raakt zbo UWV\n", None, True),
        ("? Raakt zbo UWV\nRaakt niet: overige\n", None, True),
        ("Raakt zbo SVB\n? Raakt zbo UWV\n", True, True),
        ("Raakt zbo UVW\nRaakt niet: overige\n", None, True),
    ],
)
def test_naming_one_organisation_closes_its_kind(
    facts: FactsOf, blocks: str, touches: Truth, is_open: Truth
) -> None:
    draft = facts(HEAD + blocks)
    assert (touches, is_open) == (draft.touches("zbo"), draft.is_open("zbo"))


@pytest.mark.parametrize("kind", ["zbo", "inspectie"])
def test_an_organisation_of_two_kinds_is_touched_as_both(facts: FactsOf, kind: str) -> None:
    assert ["ANVS"] == [thing.label for thing in facts(f"{HEAD}Raakt zbo ANVS\n").touched(kind)]


def test_a_proposed_organisation_of_two_kinds_is_unknown_for_both(facts: FactsOf) -> None:
    draft = facts(f"{HEAD}? Raakt zbo ANVS\nRaakt niet: overige\n")
    assert (None, None) == (draft.touches("zbo"), draft.touches("inspectie"))


@pytest.mark.parametrize(
    "head", ["Raakt zbo UWV", "Raakt zbo Uitvoeringsinstituut Werknemersverzekeringen", "Raakt zbo uwv"]
)
def test_an_organisation_has_one_label_however_it_is_called(facts: FactsOf, head: str) -> None:
    assert ["UWV"] == [thing.label for thing in facts(f"{HEAD}{head}\n").touched("zbo")]


def test_a_subject_that_is_touched_twice_gives_its_blocks(facts: FactsOf) -> None:
    text = f"{HEAD}Raakt gemeenten\n  taak: een\nRaakt gemeenten\n  taak: twee\n"
    assert ["gemeenten"] * 2 == [thing.label for thing in facts(text).touched("gemeenten")]


# ---------------------------------------------------------------- provisions


@pytest.mark.parametrize(
    ("blocks", "is_open"),
    [
        ("", True),
        ("Bepaling artikel 1\n  soort: delegatie\n", False),
        ("Bepaling artikel 1\n  soort: sanctie\n", True),
        ("Bepaling niet: delegatie\n", False),
        ("Bepaling niet: sanctie\n", True),
        ("Bepaling niet: overige\n", False),
        ("? Bepaling niet: delegatie\n", True),
        ("? Bepaling artikel 1\n  soort: delegatie\n", True),
        ("Bepaling artikel 1\n  soort: PM\n", True),
        ("Bepaling foo\nBepaling niet: overige\n", True),
        ("Bepalign artikel 1\nBepaling niet: overige\n", True),
    ],
)
def test_a_kind_of_provision_that_is_neither_listed_nor_excluded_is_unknown(
    facts: FactsOf, blocks: str, is_open: Truth
) -> None:
    assert is_open is facts(HEAD + blocks).provision_open("delegatie")


def test_a_provision_whose_head_lacks_its_word_may_be_any(facts: FactsOf) -> None:
    text = f"{HEAD}Artikel 4, tweede lid\n  soort: delegatie\nBepaling niet: overige\n"
    assert facts(text).provision_open("delegatie")


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ("", []),
        ("Bepaling artikel 1\n  soort: delegatie\n", [("art. 1", True)]),
        ("Bepaling artikel 1\n  soort: sanctie\n", []),
        ("Bepaling artikel 1\n", [("art. 1", None)]),
        ("Bepaling artikel 1\n  soort: PM\n", [("art. 1", None)]),
        ("Bepaling artikel 1\n  soort: delegeren\n", [("art. 1", None)]),
        ("Bepaling artikel 1\n  ? soort: delegatie\n", [("art. 1", None)]),
        ("? Bepaling artikel 1\n  soort: delegatie\n", [("art. 1", None)]),
        ("? Bepaling artikel 1\n  soort: sanctie\n", []),
        (
            "Bepaling artikel 1\n  soort: delegatie\nBepaling artikel 2\n  soort: experiment\n",
            [("art. 1", True), ("art. 2", True)],
        ),
    ],
)
def test_provisions_of_a_kind_are_those_that_are_or_may_be(
    facts: FactsOf, blocks: str, expected: list[tuple[str, bool | None]]
) -> None:
    found = facts(HEAD + blocks).provisions(frozenset({"delegatie", "experiment"}))
    assert expected == [(block.label, certain) for block, certain in found]


# ---------------------------------------------------------------- defaults


def given(facts: FactsOf, block: str, name: str, lines: str = "", head: str = "Bepaling artikel 1") -> object:
    draft = facts(f"{HEAD}{lines if block == 'ontwerp' else ''}{head}\n{lines if block != 'ontwerp' else ''}")
    found = draft.ontwerp.head if block == "ontwerp" else draft.ontwerp.all("bepaling")[0]
    value = draft.value(found, block, name)
    return None if value is None else (value.kind, value.data)


@pytest.mark.parametrize(
    ("block", "name", "expected"),
    [
        ("bepaling", "verandering", ("keuze", "nieuw")),
        ("bepaling", "advies aan", ("keuze", "regering")),
        ("ontwerp", "sector", ("keuze", "geen")),
        ("bepaling", "vorm", None),
        ("bepaling", "soort", None),
        ("ontwerp", "spoed", None),
        ("ontwerp", "implementatie", None),
    ],
)
def test_what_is_left_out_has_its_meaning_or_none(
    facts: FactsOf, block: str, name: str, expected: object
) -> None:
    assert expected == given(facts, block, name)


@pytest.mark.parametrize(
    ("block", "line", "expected"),
    [
        ("bepaling", "verandering: vervallen", ("keuze", "vervallen")),
        ("bepaling", "verandering: PM", ("onbekend", None)),
        ("bepaling", "advies aan: onzin", ("onbekend", None)),
        ("bepaling", "? verandering: nieuw", ("onbekend", None)),
        ("ontwerp", "sector: onderwijs", ("keuze", "onderwijs")),
        ("ontwerp", "sector: volgt", ("onbekend", None)),
    ],
)
def test_a_default_never_replaces_what_is_written(
    facts: FactsOf, block: str, line: str, expected: object
) -> None:
    name = line.lstrip("? ").partition(":")[0]
    assert expected == given(facts, block, name, f"  {line}\n")


@pytest.mark.parametrize("name", ["verandering", "soort", "vorm"])
def test_everything_in_a_proposed_block_is_unknown(facts: FactsOf, name: str) -> None:
    lines = "  soort: delegatie\n"
    assert ("onbekend", None) == given(facts, "bepaling", name, lines, "? Bepaling artikel 1")


# ---------------------------------------------------------------- first dates


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ("", None),
        ("  publicatie: 2027-01-01\n", date(2027, 1, 1)),
        ("Stap publicatie\n  datum: 2027-02-01\n", date(2027, 2, 1)),
        ("Stap publicatie\n  datum: PM\n", None),
        ("? Stap publicatie\n  datum: 2027-02-01\n", None),
        (
            "Stap publicatie\n  datum: 2027-03-01\nStap publicatie\n  gevraagd: 2027-01-01\n  datum: 2027-02-01\n",
            date(2027, 1, 1),
        ),
    ],
)
def test_the_first_date_of_a_step_is_the_first_of_all_its_dates(
    facts: FactsOf, blocks: str, expected: date | None
) -> None:
    found = facts(HEAD + blocks).first_date("publicatie")
    assert expected == (found[0] if found else None)
