"""The procedure of a draft: which steps are in it, where, and how they stand."""

from pathlib import Path

import pytest
from tests.conftest import DAY
from tests.html_pages import Seen

from kompas_check.check import Check
from kompas_check.graph import late_layers
from kompas_check.plan import load_plan
from kompas_check.procedure import (
    ADVISED,
    AHEAD,
    ASKED,
    COMING,
    DONE,
    EXPLAINED,
    HERE,
    MAYBE,
    NEEDED,
    PAST,
    PLANNED,
    REFRAINED,
    RUNNING,
    STATES,
    UNSAID,
    UNSURE,
    Procedure,
    procedure_of,
)
from kompas_check.report.procedure_picture import CLASSES, glyph, picture

NORM = """\
# language: nl
Functionaliteit: Proef
  geldt voor: wetsvoorstel
  bron: een bron

  Regel: ONS-01 Er is een dpia
    kracht: {force}
    uiterlijk: toetsing
    geldig van: 2020-01-01

    Scenario: burgers
      Gegeven de burgers die het ontwerp raakt
      Dan is de stap dpia gedaan

  Regel: ONS-02 Eerst de udo, dan de dpia
    kracht: beleid
    uiterlijk: ministerraad
    geldig van: 2020-01-01

    Scenario: volgorde
      Gegeven de burgers die het ontwerp raakt
      Als de stap dpia gedaan is
      Dan is de stap udo vóór de stap dpia gedaan
"""
HEAD = "Wetsvoorstel: Wet op de proef\n  fase: {phase}\n"
EXPLAINED_BLOCK = (
    "Afwijking ONS-01 voor burgers\n  reden: De gegevens van burgers worden hier door niemand verwerkt of bewaard.\n"
    "  verantwoordelijk: directie Wetgeving\n  datum: 2026-06-12\n"
)


def procedure(folder: Path, text: str, phase: str = "ministerraad", force: str = "beleid") -> Procedure:
    (folder / "proef.feature").write_text(NORM.format(force=force), encoding="utf-8")
    check = Check(load_plan([folder]), DAY, ["ONS-01", "ONS-02"])
    found = procedure_of(check.draft((HEAD.format(phase=phase) + text).encode(), "wet.kompas"),
                         check.chosen, check.plan.registers, DAY)  # fmt: skip
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("state", "text", "phase", "force"),
    [
        (DONE, "Raakt burgers\nStap dpia\n  datum: 2026-03-01\n", "ministerraad", "beleid"),
        (RUNNING, "Raakt burgers\nStap dpia\n  start: 2026-03-01\n", "ministerraad", "beleid"),
        (ASKED, "Raakt burgers\nStap dpia\n  gevraagd: 2026-03-01\n", "ministerraad", "beleid"),
        (PLANNED, "Raakt burgers\nStap dpia\n  datum: 2027-03-01\n", "ministerraad", "beleid"),
        (REFRAINED, "Raakt burgers\nStap dpia\n  uitzondering: spoed\n", "ministerraad", "beleid"),
        (NEEDED, "Raakt burgers\n", "ministerraad", "beleid"),
        (NEEDED, "Raakt burgers\nStap niet: dpia\n", "ministerraad", "wet"),
        (UNSAID, "Raakt burgers\nStap dpia\n  datum: onbekend\n", "ministerraad", "beleid"),
        (EXPLAINED, f"Raakt burgers\n{EXPLAINED_BLOCK}", "ministerraad", "beleid"),
        (AHEAD, "Raakt burgers\n", "beleidsvorming", "beleid"),
        (MAYBE, "", "ministerraad", "beleid"),
        (ADVISED, "Raakt burgers\n", "ministerraad", "advies"),
    ],
)
def test_a_step_stands_as_the_draft_and_the_norms_say(
    tmp_path: Path, state: str, text: str, phase: str, force: str
) -> None:
    found = procedure(tmp_path, text, phase, force)
    (task,) = (task for task in found.tasks() if task.name == "dpia")

    assert state == task.state
    assert "ONS-01" in task.norms
    assert ("ONS-01" in task.open) is (
        state in {NEEDED, UNSAID, RUNNING, ASKED, PLANNED, REFRAINED} or force == "advies"
    )


def test_a_step_that_no_norm_asks_and_that_is_not_known_is_only_named(tmp_path: Path) -> None:
    found = procedure(tmp_path, "Raakt niet: burgers\nStap dpia\n  datum: onbekend\n")

    assert (("dpia",), []) == (found.unasked, [task.name for task in found.tasks()])


def test_a_step_stands_before_the_phase_in_which_it_is_due_and_after_what_comes_first(tmp_path: Path) -> None:
    found = procedure(tmp_path, "Raakt burgers\nStap dpia\n  datum: 2026-03-01\n")
    stages = {stage.phase: stage for stage in found.stages}

    assert ["udo", "dpia"] == [task.name for task in stages["toetsing"].before]
    assert (("udo", "ONS-02"),) == stages["toetsing"].before[1].after
    assert () == found.contrary
    assert {PAST, HERE, COMING} == {stage.state for stage in found.stages}


def test_a_phase_that_is_not_given_is_not_guessed(tmp_path: Path) -> None:
    found = procedure(tmp_path, "", "onbekend")

    assert {UNSURE} == {stage.state for stage in found.stages}


def test_of_a_file_that_is_no_draft_there_is_no_procedure() -> None:
    check = Check(load_plan(), DAY)
    assert (
        procedure_of(check.draft(b"dit is niets\n", "x.kompas"), check.chosen, check.plan.registers, DAY)
        is None
    )


def test_every_state_has_a_mark_of_its_own() -> None:
    states = [state for state in STATES if state in CLASSES]
    marks = {CLASSES[state]: str(glyph(state)).partition(">")[2] for state in states}

    assert len(set(STATES) - set(states)) == 1  # a step of which nothing is known and nothing is asked
    assert len(marks) - 1 == len(
        set(marks.values())
    )  # unsaid and maybe differ in their filling, and in words


def test_the_picture_shows_each_step_in_words(tmp_path: Path) -> None:
    found = procedure(tmp_path, "Raakt burgers\nStap dpia\n  datum: 2026-03-01\n")
    seen = Seen(picture(found, "beschrijving", "p"))

    assert {"role": "img", "aria-labelledby": "p-titel p-beeld"}.items() <= seen.elements[
        0
    ].attributes.items()
    for part in (
        "udo",
        "nu nodig, niet gevonden",
        "dpia",
        "gedaan (1 maart 2026)",
        "hier is het ontwerp nu",
        "beschrijving",
    ):
        assert part in seen.text, part
    assert seen.all("path", class_="order")


def test_layers_are_as_late_as_their_edges_allow_and_circles_are_told() -> None:
    edges = (("a", "b"), ("b", "c"), ("x", "c"), ("c", "a"))

    assert ((("a",), ("b", "x"), ("c",)), (("c", "a"),)) == late_layers("abcx", edges)
