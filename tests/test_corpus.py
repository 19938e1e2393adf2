"""Every example in corpus/regels comes out as its file name says; every rule has its examples."""

import re
from datetime import date
from pathlib import Path

import pytest

from kompas_check.check import Check
from kompas_check.plan import Plan, load_plan

CORPUS = Path(__file__).parents[1] / "corpus"
EXAMPLES = sorted((CORPUS / "regels").glob("*/*.kompas"))
DOSSIERS = sorted((CORPUS / "dossiers").glob("*.kompas"))
WORST = ("afwijking", "onbekend", "gemotiveerd", "later", "voldaan", "nvt")


@pytest.fixture(scope="module")
def bundled() -> Plan:
    return load_plan()


def reference_date(path: Path) -> date:
    match = re.match(r"# peildatum: (\d{4}-\d\d-\d\d)\n", path.read_text(encoding="utf-8"))
    assert match, f"{path}: de eerste regel is '# peildatum: 2026-11-23'"
    return date.fromisoformat(match[1])


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_an_example_comes_out_as_its_name_says(path: Path, bundled: Plan) -> None:
    report = Check(bundled, reference_date(path), [path.parent.name]).draft(path.read_bytes(), str(path))
    errors = [found for found in report.diagnostics if found.severity == "error"]
    outcomes = [found.outcome for found in report.findings]

    assert [] == errors
    assert path.name.partition("-")[0] == min(outcomes, key=WORST.index)


def test_every_rule_has_an_example_that_meets_it_fails_it_and_falls_outside_it(bundled: Plan) -> None:
    shown = {rule: {path.name.partition("-")[0] for path in EXAMPLES if path.parent.name == rule}
             for rule in bundled.rulebook.ids()}  # fmt: skip
    wanted = {rule.id: {"nvt", "onbekend", "afwijking"} for rule in bundled.rulebook.rules}
    for rule in bundled.rulebook.rules:
        prohibits = all(line.tests == (("verboden",),) for s in rule.scenarios for line in s.requirements)
        wanted[rule.id] |= set() if prohibits else {"voldaan"}
        wanted[rule.id] |= {"gemotiveerd"} if rule.may_depart else set()

    assert {} == {rule: missing for rule in wanted if (missing := wanted[rule] - shown[rule])}


def test_every_folder_of_examples_is_of_a_rule(bundled: Plan) -> None:
    assert {path.parent.name for path in EXAMPLES} <= set(bundled.rulebook.ids())


@pytest.mark.parametrize("path", DOSSIERS, ids=lambda path: path.stem)
def test_a_real_dossier_reads_without_a_fault(path: Path, bundled: Plan) -> None:
    report = Check(bundled, date(2026, 11, 23)).draft(path.read_bytes(), str(path))

    assert [] == [found for found in report.diagnostics if found.severity != "note"]
    assert report.findings
