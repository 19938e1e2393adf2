"""Consistency: what in a draft cannot stand together, and what the calendar says of it."""

from collections.abc import Callable
from datetime import date

import pytest

from kompas_check.consistency import check_draft
from kompas_check.facts import Facts
from kompas_check.place import Diagnostic

FactsOf = Callable[..., Facts]
Checking = Callable[..., list[Diagnostic]]
HEAD = "Wetsvoorstel: Wet loket\n  fase: consultatie\n"
TODAY = date(2026, 11, 23)


@pytest.fixture
def check(facts: FactsOf) -> Checking:
    """What is wrong in a draft: `check(text, day)`; today is always the same day."""

    def of(text: str, day: date = TODAY) -> list[Diagnostic]:
        return check_draft(facts(text, day), TODAY)

    return of


def codes(found: list[Diagnostic]) -> list[str]:
    return [one.code for one in found]


def test_a_draft_that_agrees_with_itself_says_nothing(check: Checking) -> None:
    assert [] == check(
        f"{HEAD}  taalversie: 1\n  ministerie: SZW\n  publicatie: 2027-04-15\n  inwerkingtreding: 2028-01-01\n"
        "Raakt gemeenten\nRaakt zbo UWV\nRaakt niet: burgers, agentschap\n"
        "Bepaling artikel 1\n  soort: delegatie\nBepaling niet: adviestaak\n"
        "Stap udo\n  gevraagd: 2026-01-01\n  ontvangen: 2026-01-01\nStap niet: dpia\n"
    )


# ---------------------------------------------------------------- the head


def test_a_draft_without_a_phase_is_an_error_that_shows_how(check: Checking) -> None:
    (found,) = check("Wetsvoorstel: Wet loket\n  spoed: nee\n")
    assert ("ONT-19", "error", 1) == (found.code, found.severity, found.place.line)
    assert "'fase: " in found.message


@pytest.mark.parametrize("line", ["fase: PM", "fase:", "fase: onbekend", "? fase: ministerraad"])
def test_a_draft_with_an_unknown_phase_is_an_error_too(facts: FactsOf, line: str) -> None:
    draft = facts(f"Wetsvoorstel: Wet loket\n  {line}\n")
    errors = [one.code for one in check_draft(draft, TODAY) if one.severity == "error"]
    assert errors or draft.is_due("consultatie")


@pytest.mark.parametrize(("version", "expected"), [(1, []), (2, ["ONT-26"]), (99, ["ONT-26"])])
def test_a_language_version_that_is_not_known_yet_is_an_error(
    check: Checking, version: int, expected: list[str]
) -> None:
    assert expected == codes(check(f"{HEAD}  taalversie: {version}\n"))


# ---------------------------------------------------------------- phases


@pytest.mark.parametrize(
    ("soort", "phase"),
    [
        ("Ministeriële regeling", "toetsing"),
        ("Ministeriële regeling", "ministerraad"),
        ("Ministeriële regeling", "raad van state"),
        ("Ministeriële regeling", "indiening"),
        ("Beleidsregel", "toetsing"),
        ("Beleidsregel", "ministerraad"),
        ("Beleidsregel", "raad van state"),
        ("Wetsvoorstel", "vaststelling"),
        ("AMvB", "indiening"),
        ("AMvB", "behandeling eerste kamer"),
        ("AMvB", "bekrachtiging"),
    ],
)
def test_a_phase_that_the_kind_does_not_have_is_an_error(check: Checking, soort: str, phase: str) -> None:
    (found,) = check(f"{soort}: Titel\n  fase: {phase}\n")
    assert ("ONT-18", "error", 2, 9) == (
        found.code,
        found.severity,
        found.place.line,
        found.place.column,
    )
    assert f"'{phase}'" in found.message
    assert "consultatie" in found.message.partition("wel:")[2]


@pytest.mark.parametrize(
    ("soort", "phase"),
    [
        ("Wetsvoorstel", "indiening"),
        ("Wetsvoorstel", "bekrachtiging"),
        ("Initiatiefwetsvoorstel", "ministerraad"),
        ("Initiatiefwetsvoorstel", "raad van state"),
        ("AMvB", "voorhang"),
        ("AMvB", "raad van state"),
        ("AMvB", "vaststelling"),
        ("Ministeriële regeling", "vaststelling"),
        ("Beleidsregel", "vaststelling"),
        ("Rijkswet", "raad van state"),
        ("Inwerkingtredingsbesluit", "vaststelling"),
    ],
)
def test_a_phase_that_the_kind_has_is_no_error(check: Checking, soort: str, phase: str) -> None:
    assert [] == check(f"{soort}: Titel\n  fase: {phase}\n")


@pytest.mark.parametrize(
    ("proof", "phase", "source"),
    [
        ("Stap ministerraad\n  datum: 2026-05-01\n", "ministerraad", "Stap ministerraad"),
        ("Stap indiening\n  datum: 2026-11-23\n", "indiening", "Stap indiening"),
        ("  publicatie: 2026-05-01\n", "publicatie", "publicatie"),
        ("Stap raad van state\n  gevraagd: 2026-05-01\n", "raad van state", "Stap raad van state"),
    ],
)
def test_a_phase_that_a_date_contradicts_is_a_warning(
    check: Checking, proof: str, phase: str, source: str
) -> None:
    (found,) = check(HEAD + proof)
    assert ("ONT-40", "warning", 2) == (found.code, found.severity, found.place.line)
    assert f"'{source}'" in found.message
    assert f"'{phase}'" in found.message


@pytest.mark.parametrize(
    "proof",
    [
        "Stap ministerraad\n  datum: 2026-11-24\n",
        "? Stap ministerraad\n  datum: 2026-05-01\n",
        "Stap internetconsultatie\n  start: 2026-01-01\n  einde: 2026-02-01\n",
        "  publicatie: 2026-11-24\n",
    ],
)
def test_a_phase_that_no_past_date_contradicts_is_no_warning(check: Checking, proof: str) -> None:
    assert "ONT-40" not in codes(check(HEAD + proof))


@pytest.mark.parametrize(
    ("phase", "proof", "told"),
    [
        ("indiening", "Stap indiening\n  datum: 2026-11-24\n", "Stap indiening (2026-11-24)"),
        ("indiening", "Stap raad van state\n  gevraagd: 2027-01-04\n", "Stap raad van state (2027-01-04)"),
        ("publicatie", "  publicatie: 2026-11-24\n", "'publicatie' (2026-11-24)"),
        (
            "behandeling eerste kamer",
            "Stap aanvaarding tweede kamer\n  datum: 2026-12-01\n",
            "aanvaarding tweede kamer",
        ),
    ],
)
def test_a_phase_that_was_not_reached_on_the_reference_date_is_a_warning(
    check: Checking, phase: str, proof: str, told: str
) -> None:
    (found,) = (one for one in check(HEAD.replace("consultatie", phase) + proof) if one.severity != "note")

    assert ("ONT-48", "warning", 2) == (found.code, found.severity, found.place.line)
    assert told in found.message
    assert "op de peildatum (2026-11-23)" in found.message


@pytest.mark.parametrize(
    ("phase", "proof"),
    [
        ("indiening", "Stap indiening\n  datum: 2026-11-23\n"),
        ("indiening", "Stap publicatie\n  datum: 2027-06-01\n"),
        ("indiening", "Stap ministerraad\n  datum: 2026-05-01\nStap ministerraad\n  datum: 2027-05-01\n"),
        ("indiening", "? Stap raad van state\n  gevraagd: 2027-01-04\n"),
        ("behandeling tweede kamer", "Stap aanvaarding tweede kamer\n  datum: 2026-12-01\n"),
        ("consultatie", "Stap internetconsultatie\n  start: 2026-12-01\n  einde: 2027-01-10\n"),
    ],
)
def test_what_is_planned_for_later_does_not_deny_the_phase(check: Checking, phase: str, proof: str) -> None:
    assert "ONT-48" not in codes(check(HEAD.replace("consultatie", phase) + proof))


# ---------------------------------------------------------------- said and denied


@pytest.mark.parametrize(
    "blocks",
    [
        "Raakt burgers\nRaakt niet: mkb, burgers\n",
        "Raakt niet: zbo\nRaakt zbo UWV\n",
        "Raakt niet: zbo\nRaakt zbo onbekend\n",
        "Bepaling artikel 1\n  soort: delegatie\nBepaling niet: delegatie\n",
        "Stap niet: udo\nStap udo\n  datum: 2026-01-01\n",
    ],
)
def test_what_is_said_and_denied_is_an_error(check: Checking, blocks: str) -> None:
    (found,) = check(HEAD + blocks)
    assert ("ONT-16", "error") == (found.code, found.severity)


@pytest.mark.parametrize(
    "blocks",
    [
        "Raakt burgers\nRaakt niet: mkb\n",
        "Raakt burgers\nRaakt niet: overige\n",
        "? Raakt burgers\nRaakt niet: burgers\n",
        "Raakt burgers\n? Raakt niet: burgers\n",
        "Bepaling artikel 1\n  soort: delegatie\nBepaling niet: overige\n",
        "? Bepaling artikel 1\n  soort: delegatie\nBepaling niet: delegatie\n",
        "? Stap udo\nStap niet: udo\n",
    ],
)
def test_the_rest_or_a_proposal_denies_nothing(check: Checking, blocks: str) -> None:
    assert [] == check(HEAD + blocks)


# ---------------------------------------------------------------- organisations in time


@pytest.mark.parametrize(
    ("block", "line"),
    [
        ("  ministerie: KGG\n", 3),
        ("  medeondertekening: BZK, VRO\n", 3),
        ("Raakt zbo Mediafonds\n", 3),
        ("Stap advies\n  door: Referendumcommissie\n", 4),
        ("Stap udo\n  met: gemeenten, Vamex\n", 4),
    ],
)
def test_an_organisation_that_has_ended_is_accepted_with_a_note(
    check: Checking, block: str, line: int
) -> None:
    (found,) = check(HEAD + block)
    assert ("ONT-41", "note", line) == (found.code, found.severity, found.place.line)
    assert "tot en met 20" in found.message


def test_a_ministry_is_judged_at_the_reference_date(check: Checking) -> None:
    text = f"{HEAD}  ministerie: KGG\n"
    assert ([], ["ONT-41"]) == (check(text, date(2025, 6, 1)), codes(check(text, date(2026, 6, 1))))


# ---------------------------------------------------------------- dates of a step


@pytest.mark.parametrize(
    ("first", "second"),
    [("gevraagd", "ontvangen"), ("start", "einde"), ("gevraagd", "start"), ("start", "ontvangen")],
)
def test_an_end_before_its_begin_is_an_error(check: Checking, first: str, second: str) -> None:
    text = f"{HEAD}Stap udo\n  {first}: 2026-04-15\n  {second}: 2026-04-14\n"
    (found,) = check(text)
    assert ("ONT-17", "error", 5) == (found.code, found.severity, found.place.line)
    assert f"'{first}' (2026-04-15) (regel 4)" in found.message
    assert [] == check(text.replace("04-14", "04-15"))


def test_what_is_received_after_today_is_an_error(check: Checking) -> None:
    (found,) = check(f"{HEAD}Stap advies\n  gevraagd: 2026-11-01\n  ontvangen: 2026-11-24\n")
    assert ("ONT-21", "error", 5) == (found.code, found.severity, found.place.line)
    assert "2026-11-24" in found.message
    assert "2026-11-23" in found.message


def test_what_is_received_today_is_no_error(check: Checking) -> None:
    assert [] == check(f"{HEAD}Stap advies\n  ontvangen: 2026-11-23\n")


def test_what_is_received_after_the_reference_date_but_before_today_is_no_error(check: Checking) -> None:
    found = check(f"{HEAD}Stap advies\n  ontvangen: 2026-10-01\n", date(2026, 9, 1))
    assert "ONT-21" not in codes(found)


@pytest.mark.parametrize("line", ["datum: 2026-11-24", "start: 2027-01-01", "gevraagd: 2027-01-01"])
def test_a_step_after_the_reference_date_is_planned_which_is_a_note(check: Checking, line: str) -> None:
    (found,) = check(f"{HEAD}Stap udo\n  {line}\n")
    assert ("ONT-42", "note", 3) == (found.code, found.severity, found.place.line)
    assert "udo" in found.message
    assert line[-10:] in found.message


def test_a_step_that_will_be_public_after_the_reference_date_is_a_note(check: Checking) -> None:
    assert ["ONT-42"] == codes(check(f"{HEAD}Stap udo\n  openbaar: 2027-01-01\n"))


def test_a_step_that_runs_is_not_planned(check: Checking) -> None:
    text = f"{HEAD}Stap internetconsultatie\n  start: 2026-11-01\n  einde: 2026-12-01\n"
    assert [] == check(text)


# ---------------------------------------------------------------- one fact


@pytest.mark.parametrize("name", ["publicatie", "inwerkingtreding"])
def test_a_date_of_the_head_and_of_a_step_of_that_name_are_one_fact(check: Checking, name: str) -> None:
    text = f"{HEAD}  {name}: 2027-05-01\nStap {name}\n  datum: 2027-05-01\n"
    assert "ONT-20" not in codes(check(text))
    (found,) = (
        one for one in check(text.replace("datum: 2027-05-01", "datum: 2027-05-02")) if one.code == "ONT-20"
    )
    assert ("error", 4) == (found.severity, found.place.line)
    assert "2027-05-02" in found.message
    assert "regel 3" in found.message
    assert "2027-05-01" in found.message


def test_entry_into_force_before_publication_is_an_error(check: Checking) -> None:
    text = f"{HEAD}  publicatie: 2027-05-01\n  inwerkingtreding: 2027-04-30\n"
    (found,) = check(text)
    assert ("ONT-17", "error", 4) == (found.code, found.severity, found.place.line)
    assert [] == check(text + "  terugwerkende kracht tot: 2027-04-30\n")


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ("Raakt niet: overige", ["ONT-47"]),
        ("Raakt niet: zbo", ["ONT-47"]),
        ("Raakt zbo SVB", ["ONT-47"]),
        ("Raakt zbo UWV", []),
        ("Raakt zbo SVB\nRaakt zbo onbekend", []),
        ("Raakt gemeenten", []),
        ("", []),
    ],
)
def test_a_provision_about_whom_the_draft_says_not_to_touch_is_a_warning(
    check: Checking, blocks: str, expected: list[str]
) -> None:
    provision = "Bepaling artikel 4\n  soort: taak zbo\n  aan: zbo UWV\n"
    found = check(f"{HEAD}{blocks}\n{provision}")

    assert expected == codes(found)
    assert all(("warning", "UWV" in one.message) == (one.severity, True) for one in found)
