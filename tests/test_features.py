import json
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from kompas_check.cli import main

scenarios("")

PEILDATUM = "2026-11-23"
WORST = ("afwijking", "onbekend", "gemotiveerd", "later", "voldaan", "nvt")


class Run:
    """A draft and what came of it."""

    def __init__(self, folder: Path) -> None:
        self.draft = folder / "ontwerp.kompas"
        self.code = -1
        self.report: dict[str, Any] = {}
        self.text = ""

    def write(self, kind: str, phase: str, lines: str) -> None:
        head = f"{kind}: Wet op de proef\n  ministerie: SZW\n  fase: {phase}\n"
        self.draft.write_text(head + lines + "\n", encoding="utf-8")

    def results(self, rule: str) -> list[dict[str, Any]]:
        return [result for result in self.report["drafts"][0]["results"] if result["rule"] == rule]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    return Run(tmp_path)


@given(parsers.parse("een {kind} in de fase {phase} met"))
def draft_in_phase(run: Run, kind: str, phase: str, docstring: str) -> None:
    run.write(kind, phase, docstring)


@given(parsers.re(r"een (?P<kind>wetsvoorstel|AMvB|ministeriële regeling) met"))
def draft(run: Run, kind: str, docstring: str) -> None:
    run.write(kind, "ministerraad", docstring)


@when("het ontwerp wordt getoetst")
def check(run: Run, capfd: pytest.CaptureFixture[str]) -> None:
    run.code = main([str(run.draft), "--peildatum", PEILDATUM, "--format", "json", "--format", "text",
                     "--output", str(run.draft.with_suffix(".json"))])  # fmt: skip
    run.report = json.loads(run.draft.with_suffix(".json").read_text(encoding="utf-8"))
    run.text = " ".join(capfd.readouterr().out.split())


@then(parsers.parse("is de uitkomst van {rule} {outcome}"))
def outcome(run: Run, rule: str, outcome: str) -> None:
    outcomes = [result["outcome"] for result in run.results(rule)]

    assert outcomes
    assert outcome == min(outcomes, key=WORST.index)


@then(parsers.parse("noemt het verslag bij {rule} een aangekondigde wijziging die nog geldt"))
def announcement(run: Run, rule: str) -> None:
    assert "vervallen" == run.results(rule)[0]["announcement"]["change"]
    assert "zij geldt nog" in run.text


@then(parsers.parse("meldt het verslag de fout {code}"))
@then(parsers.parse("meldt het verslag de waarschuwing {code}"))
@then(parsers.parse("meldt het verslag ter info {code}"))
def diagnostic(run: Run, code: str) -> None:
    assert code in [found["code"] for found in run.report["drafts"][0]["diagnostics"]]


@then(parsers.parse("vraagt het verslag om {fact}"))
def missing(run: Run, fact: str) -> None:
    assert fact in [m for result in run.report["drafts"][0]["results"] for m in result["missing"]]


@then(parsers.parse('staat in het verslag "{text}"'))
def says(run: Run, text: str) -> None:
    assert text in run.text


@then(parsers.parse("is de afsluitcode {code:d}"))
def exit_status(run: Run, code: int) -> None:
    assert code == run.code
