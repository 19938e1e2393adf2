"""Every example in corpus/regels comes out as its file name says; the examples test all of every rule."""

from datetime import date
from pathlib import Path

import pytest

from kompas_check.bundled import EXAMPLES
from kompas_check.check import Check
from kompas_check.examples import Example, Examples, run_examples
from kompas_check.plan import Plan, load_plan

DOSSIERS = sorted((Path(__file__).parents[1] / "corpus" / "dossiers").glob("*.kompas"))
FOUND, PROBLEMS = Examples(load_plan()).find(EXAMPLES)


@pytest.fixture(scope="module")
def bundled() -> Examples:
    return Examples(load_plan())


@pytest.mark.parametrize("example", FOUND, ids=lambda one: f"{one.rule}/{one.path.stem}")
def test_an_example_comes_out_as_its_name_says(example: Example, bundled: Examples) -> None:
    tried = bundled.run(example)

    assert () == tried.errors
    assert tried.finding is not None
    assert example.expected == tried.finding.outcome


def test_every_file_in_the_folder_of_examples_is_an_example() -> None:
    assert [] == PROBLEMS
    assert len(FOUND) == len(list(EXAMPLES.rglob("*.kompas"))) > 500


def test_the_examples_of_a_rule_show_every_outcome_and_test_every_sentence(plan: Plan) -> None:
    report = run_examples(plan, EXAMPLES, plan.rulebook.rules, strict=True)

    assert () == report.gaps
    assert () == report.diagnostics
    assert () == report.bare
    assert {rule.id for rule in plan.rulebook.rules} == {one.rule.id for one in report.noticed if one.mutants}


def test_every_version_of_a_rule_has_an_example_in_its_period(plan: Plan) -> None:
    days: dict[str, list[date]] = {}
    for example in FOUND:
        days.setdefault(example.rule, []).append(example.day)

    assert [] == [f"{rule.id} {rule.period}" for rule in plan.rulebook.rules
                  if not any(map(rule.in_force, days[rule.id]))]  # fmt: skip


def test_the_bundled_rules_give_no_warning(plan: Plan) -> None:
    assert () == plan.diagnostics


@pytest.mark.parametrize("path", DOSSIERS, ids=lambda path: path.stem)
def test_a_real_dossier_reads_without_a_fault(path: Path, plan: Plan) -> None:
    report = Check(plan, date(2026, 11, 23)).draft(path.read_bytes(), str(path))

    assert [] == [found for found in report.diagnostics if found.severity != "note"]
    assert report.findings
