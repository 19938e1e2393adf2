"""Norms that seem to collide: what a report says to a draft that both concern."""

import json
from pathlib import Path

import pytest
from tests.rule_helpers import BEPALING, ZBO, feature, findings, regel, rules_of, scenario, wetsvoorstel

from kompas_check.cli import main
from kompas_check.collisions import colliding, explain_collisions
from kompas_check.place import Diagnostic

REASON = "gehoord worden is geen adviestaak, " + "en dat is " * 20 + "alles"
FORBIDDEN = scenario(BEPALING, "Dan is dat niet toegestaan")
ASKED = scenario(ZBO, "Dan is de stap zbo-advies door haar gevraagd")
TASK = "Bepaling artikel 4\n  soort: adviestaak\n  aan: zbo UWV\nBepaling niet: overige"
BOTH = wetsvoorstel("Raakt zbo UWV", "  verandering: nieuw", "Raakt niet: overige", TASK)
NO_TASK = BOTH.replace(TASK, "Bepaling niet: overige")


def rules(one: str | None, two: str | None) -> str:
    return feature(regel("A-01 Een", FORBIDDEN, botst_met=one), regel("B-01 Twee", ASKED, botst_met=two))


def told(norms: str, text: str) -> list[Diagnostic]:
    return explain_collisions(findings(norms, text), colliding(rules_of(norms)))


@pytest.mark.parametrize(
    ("one", "two", "first", "second"),
    [
        (f"B-01, omdat {REASON}", None, "A-01", "B-01"),
        (None, f"A-01, omdat {REASON}", "B-01", "A-01"),
        (f"B-01, omdat {REASON}", f"A-01, omdat {REASON}", "A-01", "B-01"),
    ],
)
def test_both_sides_give_one_note_with_the_whole_reason(
    one: str | None, two: str | None, first: str, second: str
) -> None:
    (found,) = told(rules(one, two), BOTH)

    assert ("BOT-01", "note") == found[:2]
    assert f"{first} botst met {second}, omdat {REASON}" in found.message
    heads = {"A-01": "Bepaling artikel 4", "B-01": "Raakt zbo UWV"}
    assert BOTH.splitlines()[found.place.line - 1] == heads[first]


def test_a_norm_that_does_not_apply_collides_with_nothing() -> None:
    assert [] == told(rules(f"B-01, omdat {REASON}", None), NO_TASK)


@pytest.mark.parametrize(
    ("text", "words"),
    [(BOTH, "A-01 en B-01 spelen bij dit ontwerp allebei"),
     (BOTH.replace(TASK, ""), "A-01 en B-01 spelen bij dit ontwerp misschien allebei")],
)  # fmt: skip
def test_what_is_not_known_may_collide(text: str, words: str) -> None:
    (found,) = told(rules(f"B-01, omdat {REASON}", None), text)

    assert words in found.message


def test_norms_that_declare_nothing_give_no_note() -> None:
    assert [] == told(rules(None, None), BOTH)


def test_several_subjects_give_one_note() -> None:
    more = BOTH + "Raakt zbo SVB\n  verandering: nieuw\n"

    assert 1 == len(told(rules(f"B-01, omdat {REASON}", None), more))


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "wet.kompas"
    path.write_text(BOTH, encoding="utf-8")
    (tmp_path / "regels").mkdir()
    text = rules(f"B-01, omdat {REASON}", None)
    (tmp_path / "regels" / "eigen.feature").write_text(text, encoding="utf-8")
    return path


def run(draft: Path, *arguments: str) -> int:
    return main([str(draft), "--rules", str(draft.parent / "regels"), *arguments])


def test_the_report_explains_a_collision_and_counts_nothing_for_it(
    draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    code = run(draft, "--select", "A-01,B-01", "--format", "text")
    text = " ".join(capfd.readouterr().out.split())
    run(draft, "--select", "A-01,B-01", "--format", "json")
    data = json.loads(capfd.readouterr().out)
    (draft.parent / "regels" / "eigen.feature").write_text(rules(None, None), encoding="utf-8")
    without = run(draft, "--select", "A-01,B-01", "--format", "json")
    plain = json.loads(capfd.readouterr().out)

    line = BOTH.splitlines().index("Bepaling artikel 4") + 1
    assert f"NORMEN DIE LIJKEN TE BOTSEN {draft}:{line}:1: ter info BOT-01:" in text
    assert "TER INFORMATIE" not in text
    assert ["BOT-01"] == [found["code"] for found in data["drafts"][0]["diagnostics"]]
    assert code == without == 1
    assert data["summary"] == plain["summary"]


def test_a_rule_that_was_not_chosen_collides_with_nothing(
    draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    run(draft, "--select", "A-01")
    one = capfd.readouterr().out
    run(draft, "--ignore", "B-01")

    assert "A-01 botst met" not in one + capfd.readouterr().out


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("A-01", ["Hiervan hangt af: C-01 Drie", "Botst met B-01 Twee, omdat dit"]),
        ("B-01", ["A-01 Een botst met B-01, omdat dit"]),
        ("C-01", ["Hangt af van: A-01 Een", "Vervangt: D-01 Oud"]),
        ("D-01", ["Vervangen door: C-01 Drie (vanaf 2020-01-01)"]),
    ],
)
def test_explain_shows_relations_from_both_sides(
    draft: Path, capfd: pytest.CaptureFixture[str], rule: str, words: list[str]
) -> None:
    text = feature(
        regel("A-01 Een", botst_met="B-01, omdat dit"), regel("B-01 Twee"),
        regel("C-01 Drie", hangt_af_van="A-01", vervangt="D-01"),
        regel("D-01 Oud", geldig_van="2010-01-01", geldig_tot="2019-12-31"),
    )  # fmt: skip
    (draft.parent / "regels" / "eigen.feature").write_text(text, encoding="utf-8")

    assert 0 == main(["explain", rule, "--rules", str(draft.parent / "regels")])
    lines = capfd.readouterr().out.splitlines()
    relations = ("Botst", "Hiervan", "Hangt", "Vervang", "A-01 Een botst")
    assert words == [line for line in lines if line.startswith(relations)]
