"""Times test runners on the same norms as the tool, once, for the record (P4 and P5).

    .venv/bin/python -m tests.benchmarks.runners [--runs 3]

Run it from the root, with the interpreter of an environment in which kompas-check is installed from its wheel, with
pytest-bdd and behave beside it. Each runner gets fifty norms as scenarios and a hundred drafts as their
examples, with steps in Python that read a draft once and ask the same three things of it; the tool gets the
fifty norms as rules and the same hundred drafts. What was measured stands in docs/opbouw.md.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.ratios import NORM, TOOL, drafts, plain_environment, rules, seconds

NORMS, DRAFTS = 50, 100
FACTS = """
import pathlib
from functools import cache

from kompas_check.check import today
from kompas_check.facts import Facts
from kompas_check.plan import load_plan

PLAN, DAY = load_plan([]), today()
FOLDER = pathlib.Path("{folder}")
OUTCOMES = []


@cache
def facts_of(number):
    path = FOLDER / (number + ".kompas")
    return Facts(PLAN.reader.read(path.read_bytes(), str(path), DAY), PLAN.registers, DAY)


def touched(facts):
    return [thing for word in facts.registers.groepen["decentrale overheid"] for thing in facts.touched(word)]


def changed(things):
    values = [thing.block.get("verandering") for thing in things]
    return any(value is not None and value.data in ("nieuw", "gewijzigd", "vervallen") for value in values)


def done(facts):
    return any(step.state == "gedaan" for step in facts.steps.get("udo", ()))
"""
PYTEST_STEPS = """
from facts import OUTCOMES, changed, done, facts_of, touched
from pytest_bdd import given, parsers, scenarios, then, when

scenarios("proef.feature")


@given(parsers.parse("het ontwerp {number}"), target_fixture="facts")
def the_draft(number):
    return facts_of(number)


@given("elke decentrale overheid die het ontwerp raakt", target_fixture="things")
def each_touched(facts):
    return touched(facts)


@when("haar verandering nieuw, gewijzigd of vervallen is", target_fixture="bites")
def it_changes(things):
    return changed(things)


@then("is de stap udo met haar gedaan")
def the_step_is_done(bites, facts):
    OUTCOMES.append("nvt" if not bites else "voldaan" if done(facts) else "afwijking")
"""
BEHAVE_STEPS = """
import pathlib, sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
from behave import given, then, when
from facts import OUTCOMES, changed, done, facts_of, touched


@given("het ontwerp {number}")
def the_draft(context, number):
    context.facts = facts_of(number)


@given("elke decentrale overheid die het ontwerp raakt")
def each_touched(context):
    context.things = touched(context.facts)


@when("haar verandering nieuw, gewijzigd of vervallen is")
def it_changes(context):
    context.bites = changed(context.things)


@then("is de stap udo met haar gedaan")
def the_step_is_done(context):
    OUTCOMES.append("nvt" if not context.bites else "voldaan" if done(context.facts) else "afwijking")
"""


def feature(names: Sequence[str]) -> str:
    """The norms as scenarios of a test runner, each with all drafts as its examples."""
    rows = "".join(f"      | {name} |\n" for name in ("nummer", *names))
    _, _, sentences = NORM.partition("verandert\n")
    norms = "".join(
        f"\n  Abstract Scenario: PROEF-{number:04}\n    Gegeven het ontwerp <nummer>\n"
        + sentences.replace("      Gegeven", "    En").replace("      ", "    ")
        + f"\n    Voorbeelden:\n{rows}"
        for number in range(NORMS)
    )
    return f"# language: nl\nFunctionaliteit: Proef\n{norms}"


def main() -> None:
    """Measure both runners against the tool, in turn."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=3, help="pairs that count (default 3)")
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        many = drafts(scratch / "ontwerpen", DRAFTS)
        own = rules(scratch / "regels", NORMS)
        text = feature([path.stem for path in sorted(Path(many).iterdir())])
        for place in (scratch / "pytest", scratch / "behave"):
            (place / "steps").mkdir(parents=True)
            (place / "facts.py").write_text(FACTS.format(folder=many), encoding="utf-8")
            (place / "proef.feature").write_text(text, encoding="utf-8")
        (scratch / "pytest" / "test_proef.py").write_text(PYTEST_STEPS, encoding="utf-8")
        (scratch / "behave" / "steps" / "steps.py").write_text(BEHAVE_STEPS, encoding="utf-8")
        environment = plain_environment(scratch)
        chosen = [part for number in range(NORMS) for part in ("--select", f"PROEF-{number:04}")]
        check = [TOOL, many, "--rules", own, *chosen]
        runners = {
            "P4 pytest-bdd": [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider",
                              str(scratch / "pytest")],
            "P5 behave": [sys.executable, "-m", "behave", "-f", "progress", "--no-summary",
                          str(scratch / "behave")],
        }  # fmt: skip
        seconds(check, environment)
        for name, command in runners.items():
            done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
            if done.returncode:
                sys.exit(f"{name} ended with {done.returncode}: {(done.stdout + done.stderr)[-600:]}")
            pairs = [(seconds(command, environment), seconds(check, environment)) for _ in range(runs)]
            ratio = statistics.median(one / other for one, other in pairs)
            one, other = (statistics.median(times) for times in zip(*pairs, strict=True))
            print(f"{name:14}{ratio:8.1f}  {one:.2f} / {other:.3f} s", flush=True)


if __name__ == "__main__":
    main()
