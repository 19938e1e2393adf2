"""Every format tells the same of one check, in a form that others read."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from junitparser import Error, Failure, JUnitXml, Skipped
from lxml import etree  # type: ignore[import-untyped]
from markdown_it import MarkdownIt
from tests import renew_golden
from tests.renew_golden import GOLDEN, SUFFIXES, golden_report, made, names

from kompas_check.cli import main
from kompas_check.finding import DraftReport, Report
from kompas_check.place import Diagnostic, Place
from kompas_check.report import github, sarif
from kompas_check.report.formats import FORMATS, Wishes, renderer
from kompas_check.report.relative import relative, uri
from kompas_check.report.words import Tally
from kompas_check.strictness import Setting

SCHEMAS = Path(__file__).with_name("schemas")
SARIF = Draft202012Validator(
    json.loads((SCHEMAS / "sarif-2.1.0.json").read_text(encoding="utf-8")), format_checker=FormatChecker()
)
# What GitLab asks of a report of code quality (docs.gitlab.com, Code Quality report format).
GITLAB = Draft202012Validator({
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^[^/]"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
})  # fmt: skip
FAILING = {"blocker", "critical", "major"}


@pytest.fixture
def golden(monkeypatch: pytest.MonkeyPatch) -> Report:
    """The golden report with its drafts kept."""
    monkeypatch.chdir(GOLDEN)
    report = golden_report()
    return report._replace(drafts=tuple(report.drafts))


def shown(report: Report, form: str, wishes: Wishes = Wishes()) -> str:  # noqa: B008 - it is a value
    tally = Tally(report.diagnostics)
    counted = report._replace(drafts=tally.counted(report.drafts))
    return "".join(renderer(form)(counted, tally, wishes))


def failing(report: Report) -> Counter[str]:
    """What fails in *report*: the norms, and the codes of errors in files."""
    found = [one.rule.id for draft in report.drafts for one in draft.findings if one.fails]
    wrong = [*report.diagnostics, *(one for draft in report.drafts for one in draft.diagnostics)]
    return Counter(found + [one.code for one in wrong if one.severity == "error"])


# ---------------------------------------------------------------- what the formats have in common


@pytest.mark.parametrize("name", names())
def test_the_golden_report_is_what_is_made(name: str) -> None:
    told = (GOLDEN / name).read_text(encoding="utf-8")

    assert told == made(*names()[name]), "python tests/renew_golden.py, and read the difference"


def test_every_format_has_a_golden_report() -> None:
    assert set(FORMATS) == set(SUFFIXES)
    assert set(names()) == {path.name for path in GOLDEN.glob("verslag*")}


def fails_in_sarif(text: str) -> Iterable[str]:
    return [one["ruleId"] for one in json.loads(text)["runs"][0]["results"] if one["level"] == "error"]


def fails_in_gitlab(text: str) -> Iterable[str]:
    return [one["check_name"] for one in json.loads(text) if one["severity"] in FAILING]


def fails_in_github(text: str) -> Iterable[str]:
    return [one["title"].split()[0] for one in commands(text) if one["command"] == "error"]


def fails_in_junit(text: str) -> Iterable[str]:
    suites = JUnitXml.fromstring(text.encode())
    return [case.name.split()[0] for suite in suites for case in suite
            if any(isinstance(result, (Failure, Error)) for result in case.result)]  # fmt: skip


FAILS: dict[str, Callable[[str], Iterable[str]]] = {
    "sarif": fails_in_sarif,
    "gitlab": fails_in_gitlab,
    "github": fails_in_github,
    "junit": fails_in_junit,
}


@pytest.mark.parametrize("form", FAILS)
def test_what_fails_in_the_check_fails_in_the_format_and_nothing_else(form: str, golden: Report) -> None:
    broken = Diagnostic("REG-04", "error", "deze zin is niet bekend", Place("normen/x.feature", 3, 5))
    report = golden._replace(diagnostics=(broken,))

    assert failing(report) == Counter(FAILS[form](shown(report, form)))


@pytest.mark.parametrize("form", [*FAILS, "markdown"])
def test_a_run_without_drafts_that_has_an_error_is_not_green(form: str, golden: Report) -> None:
    broken = Diagnostic("REG-01", "error", "dit bestand kan niet worden gelezen", Place("kompas.toml"))
    text = shown(golden._replace(drafts=(), diagnostics=(broken,)), form)

    assert "REG-01" in text
    assert form == "markdown" or ["REG-01"] == list(FAILS[form](text))
    assert form != "markdown" or "## kompas-check: fouten in de normen of instellingen" in text


@pytest.mark.parametrize("form", [*FAILS, "markdown"])
def test_an_excuse_is_told_and_is_no_justification(form: str, golden: Report) -> None:
    text = shown(golden, form)

    assert "in de basis" in text
    assert "onder de drempel" in text


@pytest.mark.parametrize("form", ["sarif", "github", "junit", "markdown"])
def test_what_was_set_for_the_run_is_told(form: str, golden: Report) -> None:
    text = shown(golden._replace(settings=(Setting("fail_on", "aanwijzing", "kompas.toml:1:1"),)), form)

    assert re.search(r"fail\\?_on", text)
    assert "aanwijzing" in text
    assert re.search(r"kompas\.toml:\W*1:1", text)


@pytest.mark.parametrize("form", [*FAILS, "markdown"])
def test_no_path_of_this_machine_is_told(form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "ontwerpen"
    folder.mkdir()
    draft = folder / "wet.kompas"
    draft.write_text("Wetsvoorstel: Wet\n  fase: ministerraad\nRaakt gementen\n", encoding="utf-8")
    (folder / "leeg.kompas").write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    main([str(folder), "--format", form, "--output", "verslag"])
    text = (tmp_path / "verslag").read_text(encoding="utf-8")

    assert "ontwerpen/wet.kompas" in text
    assert str(tmp_path) not in text


@pytest.mark.parametrize(
    ("path", "told", "escaped"),
    [
        ("a/wet één.kompas", "a/wet één.kompas", "a/wet%20%C3%A9%C3%A9n.kompas"),
        ("./a//b.kompas", "a/b.kompas", "a/b.kompas"),
        ("a/../c:d.kompas", "c:d.kompas", "c%3Ad.kompas"),
        ("w\udce9t.kompas", "w\udce9t.kompas", "w%E9t.kompas"),
    ],
)
def test_a_path_is_relative_and_has_slashes(path: str, told: str, escaped: str) -> None:
    assert (told, escaped) == (relative(path), uri(path))


def test_all_formats_come_from_one_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(GOLDEN)
    asked = [part for form in FORMATS for part in ("--format", form, "--output", str(tmp_path / form))]

    assert 2 == main(["ontwerpen", "--rules", "normen", "--peildatum", "2026-11-23", *asked])
    assert sorted(FORMATS) == sorted(path.name for path in tmp_path.iterdir() if path.stat().st_size)


def test_a_dash_sends_a_report_to_the_screen(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    draft = tmp_path / "wet.kompas"
    draft.write_text("Wetsvoorstel: Wet\n  fase: ministerraad\n", encoding="utf-8")
    kept = tmp_path / "verslag.json"
    main([str(draft), "--format", "gitlab", "--output", "-", "--format", "json", "--output", str(kept)])

    assert json.loads(capfd.readouterr().out)[0]["location"]
    assert json.loads(kept.read_text(encoding="utf-8"))["drafts"]


# ---------------------------------------------------------------- SARIF


@pytest.mark.parametrize("only_open", [False, True])
def test_sarif_is_valid_and_whole(only_open: bool, golden: Report) -> None:  # noqa: FBT001
    log = json.loads(shown(golden, "sarif", Wishes(only_open=only_open)))
    (run,) = log["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]

    assert [] == [error.message for error in SARIF.iter_errors(log)]
    assert {rule.id for rule in golden.rules} <= set(rules)
    for rule in run["tool"]["driver"]["rules"]:
        assert rule["help"]["text"]
        assert len(rule["properties"]["tags"]) <= 20
    for result in run["results"]:
        assert result["ruleId"] == rules[result["ruleIndex"]]
        assert ("none" == result["level"]) == ("fail" != result["kind"])  # 3.27.10
        (location,) = result["locations"]
        artifact = location["physicalLocation"]["artifactLocation"]
        assert artifact == run["artifacts"][artifact["index"]]["location"]


def test_sarif_tells_every_outcome_by_its_kind(golden: Report) -> None:
    (run,) = json.loads(shown(golden, "sarif"))["runs"]
    kinds: dict[str, set[tuple[str, str]]] = {}
    for result in run["results"]:
        if "outcome" in result.get("properties", {}):
            facts = result["properties"]
            said = (
                facts["outcome"]
                if facts["fails"] or facts["outcome"] not in ("afwijking", "onbekend")
                else "telt niet mee"
            )
            kinds.setdefault(said, set()).add((result["kind"], result["level"]))

    assert {
        "voldaan": {("pass", "none")},
        "afwijking": {("fail", "error")},
        "onbekend": {("fail", "error")},
        "gemotiveerd": {("fail", "note")},
        "later": {("open", "none"), ("review", "none")},
        "nvt": {("notApplicable", "none")},
        "telt niet mee": {("fail", "note"), ("open", "none")},
    } == kinds


def test_sarif_holds_every_finding_once_and_names_it_as_json_does(golden: Report) -> None:
    (run,) = json.loads(shown(golden, "sarif"))["runs"]
    told = json.loads(shown(golden, "json"))
    kept = [one["fingerprint"] for draft in told["drafts"] for one in draft["results"]]
    named = [one["partialFingerprints"]["kompasCheck/v1"] for one in run["results"]
             if not re.match("(ONT|MOT)-", one["ruleId"])]  # fmt: skip

    assert sorted(kept) == sorted(named)


def test_sarif_gives_the_justification_where_it_stands(golden: Report) -> None:
    (run,) = json.loads(shown(golden, "sarif"))["runs"]
    (result,) = [one for one in run["results"] if one["suppressions"]]
    (suppression,) = result["suppressions"]

    assert "gemotiveerd" == result["properties"]["outcome"]
    assert ("inSource", "accepted") == (suppression["kind"], suppression["status"])
    assert suppression["justification"].startswith("De taakwijziging is op verzoek")
    assert 24 == suppression["location"]["physicalLocation"]["region"]["startLine"]


def test_sarif_says_of_every_result_whether_it_is_suppressed_or_of_none(golden: Report) -> None:
    broken = Diagnostic("REG-04", "error", "deze zin is niet bekend", Place("normen/x.feature", 3, 5))
    (run,) = json.loads(shown(golden._replace(diagnostics=(broken,)), "sarif"))["runs"]
    excuses = [
        one["properties"]["excused"] for one in run["results"] if "excused" in one.get("properties", {})
    ]

    assert all("suppressions" in one for one in run["results"])
    assert not any("baselineState" in one for one in run["results"])
    assert ["basis", "drempel"] == [one["kind"] for one in excuses]


def test_sarif_for_github_holds_what_asks_attention_the_worst_first(golden: Report) -> None:
    (run,) = json.loads(shown(golden, "sarif", Wishes(only_open=True)))["runs"]
    levels = [one["level"] for one in run["results"]]

    assert sorted(levels, key=["error", "warning", "note"].index) == levels
    assert {"fail"} == {one["kind"] for one in run["results"]}
    assert not any("suppressions" in one for one in run["results"])


def test_sarif_for_github_keeps_within_its_limit_and_says_so(
    golden: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sarif, "MOST", 3)
    (run,) = json.loads(shown(golden, "sarif", Wishes(only_open=True)))["runs"]
    (told,) = [
        one for one in run["invocations"][0]["toolExecutionNotifications"] if one["level"] == "warning"
    ]

    assert ["ONT-02", "ONT-05", "MOT-03"] == [one["ruleId"] for one in run["results"]]
    assert told["message"]["text"].startswith("8 minder zware resultaten zijn weggelaten")


def test_sarif_shows_braces_and_links_as_they_are(golden: Report) -> None:
    text = shown(golden, "sarif")

    assert "{{beleid}}" in text
    assert not re.search(r"[^{]\{beleid", text)
    assert r"\\[zie de wet](" in text


def test_the_run_of_sarif_tells_that_a_file_is_broken(golden: Report) -> None:
    def run(report: Report) -> Any:
        return json.loads(shown(report, "sarif"))["runs"][0]["invocations"][0]

    whole = [draft for draft in golden.drafts if not draft.diagnostics]
    rules = Diagnostic("REG-04", "error", "deze zin is niet bekend", Place("normen/x.feature", 3, 5))

    assert (False, 2) == (run(golden)["executionSuccessful"], run(golden)["exitCode"])
    assert (True, 0) == (run(golden._replace(drafts=whole))["executionSuccessful"], 0)
    assert "toolConfigurationNotifications" in run(golden._replace(drafts=whole, diagnostics=(rules,)))


def multitool() -> str | None:
    """The validator of Microsoft, where it is installed (.ci/test.py does, if there is npm)."""
    name = "sarif-multitool.cmd" if os.name == "nt" else "sarif-multitool"
    beside = Path(sys.prefix, "node", "node_modules", ".bin", name)
    return str(beside) if beside.exists() else shutil.which(name)


@pytest.mark.skipif(multitool() is None, reason="sarif-multitool is niet geïnstalleerd (npm ontbreekt)")
@pytest.mark.parametrize("name", ["verslag.sarif", "verslag-open.sarif"])
def test_the_validator_of_microsoft_has_no_complaint(name: str, tmp_path: Path) -> None:
    told = tmp_path / "gevonden.sarif"
    command = [
        str(multitool()),
        "validate",
        str(GOLDEN / name),
        "--output",
        str(told),
        "--log",
        "ForceOverwrite",
    ]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert told.exists(), run.stdout + run.stderr
    (found,) = json.loads(told.read_text(encoding="utf-8-sig"))["runs"]
    complaints = {one["ruleId"] for one in found["results"]}

    # SARIF2005 asks for the web address of the tool: it has none yet.
    assert complaints <= {"SARIF2005"}


# ---------------------------------------------------------------- GitLab


def test_gitlab_is_valid_and_its_names_are_unique(golden: Report) -> None:
    (_, _, draft) = golden.drafts
    twice = (
        *draft.diagnostics,
        *(one._replace(place=Place(one.place.path, 99)) for one in draft.diagnostics),
    )
    elsewhere = draft._replace(path="elders/wet.kompas", findings=tuple(
        found._replace(place=found.place._replace(path="elders/wet.kompas")) for found in draft.findings
    ))  # fmt: skip
    again = draft._replace(diagnostics=twice)
    entries = json.loads(shown(golden._replace(drafts=(*golden.drafts, elsewhere, again, again)), "gitlab"))
    fingerprints = [one["fingerprint"] for one in entries]

    assert [] == [error.message for error in GITLAB.iter_errors(entries)]
    assert len(fingerprints) == len(set(fingerprints))


def test_gitlab_names_do_not_depend_on_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    draft = tmp_path / "wet.kompas"
    text = "Wetsvoorstel: Wet\n  fase: ministerraad\nRaakt gemeenten\n  verandering: nieuw\nRaakt gementen\n"
    told = []
    for lines in (0, 3):
        draft.write_text("# iets\n" * lines + text, encoding="utf-8")
        main([str(draft), "--format", "gitlab", "--output", "verslag.json"])
        told.append(json.loads((tmp_path / "verslag.json").read_text(encoding="utf-8")))

    assert [one["fingerprint"] for one in told[0]] == [one["fingerprint"] for one in told[1]]
    assert [one["location"] for one in told[0]] != [one["location"] for one in told[1]]


def test_gitlab_tells_nothing_of_what_is_explained_or_in_order(golden: Report) -> None:
    quiet = [
        draft for draft in golden.drafts if not draft.diagnostics and not any(f.fails for f in draft.findings)
    ]

    assert "[]\n" == shown(golden._replace(drafts=quiet), "gitlab")
    assert "De taakwijziging" not in shown(golden, "gitlab")


# ---------------------------------------------------------------- GitHub


def commands(text: str) -> list[dict[str, str]]:
    """The commands in *text*, as the runner of GitHub Actions takes them apart."""
    found = []
    for line in text.split("\n"):
        if match := re.fullmatch(r"::(\w+)(?: (.*?))?::(.*)", line):
            given = dict(pair.split("=", 1) for pair in (match[2] or "").split(",") if pair)
            properties = {name: _unescaped(value, ":", ",") for name, value in given.items()}
            found.append({"command": match[1], "message": _unescaped(match[3]), **properties})
    return found


def _unescaped(text: str, *more: str) -> str:
    for sign in ("\r", "\n", *more):
        text = text.replace(f"%{ord(sign):02X}", sign)
    return text.replace("%25", "%")


def test_github_commands_say_where_and_what(golden: Report) -> None:
    text = shown(golden, "github")
    found = commands(text)
    given = found[0]

    assert len(found) == text.count("\n") - 2
    assert ("error", "ontwerpen/word.kompas", "1", "ONT-02") == (
        given["command"], given["file"], given["line"], given["title"])  # fmt: skip
    assert "PRF-01 [gemeenten] Over wat gemeenten raakt, is vroeg overlegd met BZK" in [
        one["title"] for one in found
    ]
    assert text.splitlines()[-2].startswith("kompas-check: 3 ontwerpen getoetst, 2 niet in orde")


def test_github_signs_of_its_own_are_no_command() -> None:
    wrong = Diagnostic("ONT-06", "error", "100% a:b,c\n::error::x\r", Place("a,b:c%\n.kompas", 3, 4))
    draft = DraftReport(wrong.place.path, "", None, None, (), "x", (), (wrong,))
    text = "".join(github.render(report_of(draft), Tally(), Wishes()))
    (found,) = commands(text)

    assert (wrong.message, wrong.place.path, "3", "4") == (
        found["message"], found["file"], found["line"], found["col"])  # fmt: skip


def test_github_no_setting_becomes_a_command() -> None:
    report = report_of()._replace(settings=(Setting("gate", "a\n::error::x", "kompas.toml:1"),))

    assert [] == commands("".join(github.render(report, Tally(), Wishes())))


def report_of(*drafts: DraftReport) -> Report:
    return golden_report_empty()._replace(drafts=drafts)


def golden_report_empty() -> Report:
    return Report(renew_golden.DAY, "0", "0", 0, (), (), ())


@pytest.mark.parametrize(("number", "told"), [(10, 10), (11, 10), (500, 10)])
def test_github_shows_no_more_than_there_is_room_for_and_says_so(number: int, told: int) -> None:
    drafts = [
        DraftReport(f"{index}.kompas", "", None, None, (), str(index), (),
                    (Diagnostic("ONT-01", "error", "weg", Place(f"{index}.kompas")),
                     Diagnostic("ONT-46", "warning", "weg", Place(f"{index}.kompas"))))
        for index in range(number)
    ]  # fmt: skip
    found = commands("".join(github.render(report_of(*drafts), Tally(), Wishes())))

    assert Counter(error=told, warning=told) == Counter(one["command"] for one in found)
    if number > told:
        assert found[9]["message"].startswith(f"en {number - 9} meer")


# ---------------------------------------------------------------- JUnit


def test_junit_is_valid_and_counts_right(golden: Report) -> None:
    broken = Diagnostic("REG-04", "warning", "let op", Place("normen/x.feature", 3, 5))
    text = shown(golden._replace(diagnostics=(broken,)), "junit").encode()
    schema = etree.XMLSchema(etree.parse(SCHEMAS / "junit-10.xsd"))
    schema.assertValid(etree.fromstring(text))
    suites = list(JUnitXml.fromstring(text))

    assert [draft.path for draft in golden.drafts] == [suite.name for suite in suites][:-1]
    for suite, draft in zip(suites, golden.drafts, strict=False):
        errors = sum(one.severity == "error" for one in draft.diagnostics)
        results = [result for case in suite for result in case.result]
        assert suite.tests == len(list(suite)) == len(draft.findings) + errors
        assert suite.errors == sum(isinstance(result, Error) for result in results)
        assert suite.failures == sum(isinstance(result, Failure) for result in results)
        assert suite.skipped == sum(isinstance(result, Skipped) for result in results)
        assert len({(case.classname, case.name) for case in suite}) == suite.tests


def test_junit_tells_what_passed(golden: Report) -> None:
    passed = [case.name for suite in JUnitXml.fromstring(shown(golden, "junit").encode()) for case in suite
              if not case.result]  # fmt: skip

    assert ["PRF-05 Het probleem is beschreven"] == passed


# ---------------------------------------------------------------- Markdown


def rendered(text: str) -> str:
    return str(MarkdownIt("commonmark", {"html": True}).enable("table").render(text))


def test_markdown_shows_a_draft_as_it_is(golden: Report) -> None:
    text = shown(golden, "markdown")
    page = rendered(text)

    assert {"details", "summary", "br", "h2", "p", "table", "thead", "tbody", "tr", "th", "td", "ul", "li",
            "strong", "a"} == set(re.findall(r"<([a-z]\w*)", page))  # fmt: skip
    assert page.count("<details>") == page.count("</details>") == 3
    cells = [len(re.findall("<td", row)) for row in re.findall(r"<tr>\n<td.*?</tr>", page, re.DOTALL)]
    assert [7, 7, 7] == cells
    assert not re.search(r"@\w|[#!]\d|:\w*[a-z]\w*:", re.sub(r"<[^>]*>|&#\d+;", "", page).replace("::", ""))


def test_markdown_fits_a_comment_whatever_there_is(golden: Report) -> None:
    (_, _, draft) = golden.drafts
    many = [draft._replace(path=f"map/{index}.kompas", title="wet " * 50_000, findings=draft.findings * 40)
            for index in range(60)]  # fmt: skip
    text = shown(golden._replace(drafts=many), "markdown")

    assert len(text.encode()) < 65_000
    assert text.startswith("<!-- kompas-check -->\n## kompas-check: 60 van 60 ontwerpen niet in orde")
    assert "… en 10 meer, waarvan 10 niet in orde" in text
    assert re.search(r"… en \d+ meer", text)
    assert text.count("<details>") == text.count("</details>")
    assert re.search(r"… en \d+ ontwerpen meer; zie het hele verslag", text)


def test_markdown_tells_that_a_demand_of_the_gate_is_not_met(golden: Report) -> None:
    quiet = [
        draft for draft in golden.drafts if not draft.diagnostics and not any(f.fails for f in draft.findings)
    ]
    demand = Diagnostic("PRT-05", "error", "elders.kompas is niet getoetst", Place("poort.toml", 3, 1))
    text = shown(golden._replace(drafts=quiet, diagnostics=(demand,)), "markdown")

    assert "## kompas-check: niet in orde; aan een eis van de poort is niet voldaan" in text
    assert "poort.toml:3:1: **fout PRT-05**: elders.kompas is niet getoetst" in text


def test_markdown_tells_who_is_in_order(golden: Report) -> None:
    quiet = [
        draft for draft in golden.drafts if not draft.diagnostics and not any(f.fails for f in draft.findings)
    ]

    assert "## kompas-check: 1 ontwerp in orde" in shown(golden._replace(drafts=quiet), "markdown")


def test_a_uri_leads_back_to_the_file(golden: Report) -> None:
    (run,) = json.loads(shown(golden, "sarif"))["runs"]

    assert [draft.path for draft in golden.drafts] == [
        unquote(one["location"]["uri"]) for one in run["artifacts"]
    ]


@pytest.mark.parametrize("value", ["alles", ""])
def test_an_unknown_choice_for_sarif_is_wrong_use(value: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert 3 == main([str(GOLDEN), "--format", "sarif", "--sarif-results", value])
    assert "all, open" in capfd.readouterr().err


def test_the_commands_of_the_page_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    page = (GOLDEN.parents[1] / "docs" / "verslagen.md").read_text(encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ontwerpen").mkdir()
    (tmp_path / "ontwerpen" / "wet.kompas").write_text(
        "Wetsvoorstel: Wet\n  fase: ministerraad\n", encoding="utf-8"
    )
    given = re.findall(r"^kompas-check (.*)$", page, re.MULTILINE)
    assert len(given) > 5
    for line in given:
        assert 1 == main(line.split()), line
        for output in re.findall(r"--output ([\w.-]+\.\w+)", line):
            assert (tmp_path / output).stat().st_size
    assert "" == capfd.readouterr().err
