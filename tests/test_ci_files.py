"""What other repositories take from this one: run as they run it, but for what needs a network (.ci/shipped.py)."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from kompas_check.report.formats import FORMATS

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "docs" / "ci"
GOOD = """\
Wetsvoorstel: Wet op de proef
  ministerie: SZW
  fase: beleidsvorming
Raakt niet: overige
Bepaling niet: overige
"""
BAD = "Wetsvoorstel: Wet op de proef\n  fase: ministerraad\n"
FAULTY = GOOD.replace("fase:", "faze:")
DAY = "2026-11-23"
EXPRESSION = re.compile(r"\$\{\{\s*(.+?)\s*\}\}")

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the scripts are for Linux and macOS")


class Done(NamedTuple):
    """A script that ran."""

    code: int
    out: str
    err: str


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A repository with a draft in order, and one that is not."""
    folder = tmp_path / "werk"
    (folder / "goed").mkdir(parents=True)
    (folder / "goed" / "goed.kompas").write_text(GOOD, encoding="utf-8")
    (folder / "map met spatie").mkdir()
    (folder / "map met spatie" / "laat wet.kompas").write_text(BAD, encoding="utf-8")
    return folder


def environment(folder: Path, script: str | None = None) -> Path:
    """A Python environment in *folder* with the program (or *script* in its place)."""
    command = folder / "kompas-check" / "bin" / "kompas-check"
    command.parent.mkdir(parents=True, exist_ok=True)
    command.write_text(
        script or f'#!/bin/sh\nexec "{sys.executable}" -P -m kompas_check "$@"\n', encoding="utf-8"
    )
    command.chmod(0o755)
    return folder / "kompas-check"


def run(shell: list[str], script: str, folder: Path, variables: dict[str, str]) -> Done:
    clean = {
        name: value for name, value in os.environ.items() if not name.startswith(("GITHUB_", "KOMPAS_PA"))
    }
    (folder.parent / "script.sh").write_text(script, encoding="utf-8")
    done = subprocess.run([*shell, str(folder.parent / "script.sh")], cwd=folder, env={**clean, **variables},
                          capture_output=True, text=True, check=False, encoding="utf-8", timeout=120)  # fmt: skip
    return Done(done.returncode, done.stdout, done.stderr)


# ---------------------------------------------------------------- the GitHub action

ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS = {step["name"]: step for step in ACTION["runs"]["steps"]}


class Action:
    """The step of the action that checks, run as GitHub runs it."""

    def __init__(self, workspace: Path) -> None:
        self.workspace = workspace
        self.temp = workspace.parent
        self.output, self.summary = self.temp / "output", self.temp / "summary"
        environment(self.temp)

    def __call__(self, **inputs: str) -> Done:
        values = {name: str(given.get("default", "")) for name, given in ACTION["inputs"].items()}
        values |= {"peildatum": DAY} | {name.replace("_", "-"): value for name, value in inputs.items()}
        step = STEPS["Toetsen"]
        variables = {
            name: EXPRESSION.sub(lambda found: values[found[1].removeprefix("inputs.")], text)
            for name, text in step["env"].items()
        }
        self.output.write_text("", encoding="utf-8")
        self.summary.write_text("", encoding="utf-8")
        runner = {"GITHUB_OUTPUT": str(self.output), "GITHUB_STEP_SUMMARY": str(self.summary), "CI": "true",
                  "GITHUB_ACTIONS": "true", "GITHUB_ACTION_PATH": str(ROOT), "RUNNER_TEMP": str(self.temp),
                  "GITHUB_WORKSPACE": str(self.workspace)}  # fmt: skip
        shell = ["bash", "--noprofile", "--norc", "-eo", "pipefail"]  # GitHub's 'shell: bash'
        return run(shell, step["run"], self.workspace, {**runner, **variables})

    @property
    def outputs(self) -> dict[str, str]:
        return dict(line.split("=", 1) for line in self.output.read_text(encoding="utf-8").splitlines())

    def report(self, ending: str) -> str:
        return (self.workspace / "kompas-check-verslag" / f"kompas-check.{ending}").read_text(
            encoding="utf-8"
        )


@pytest.fixture
def action(workspace: Path) -> Action:
    return Action(workspace)


def test_the_action_is_green_for_a_draft_in_order(action: Action) -> None:
    done = action(paths="goed")

    assert (0, "") == (done.code, done.err)
    assert "::error" not in done.out
    assert {"exit-code": "0", "output": "kompas-check-verslag", "sarif": "kompas-check-verslag/kompas-check.sarif",
            "markdown": "kompas-check-verslag/kompas-check.md"} == action.outputs  # fmt: skip
    assert set(action.outputs) == set(ACTION["outputs"])
    assert "2.1.0" == json.loads(action.report("sarif"))["version"]
    assert action.summary.read_text(encoding="utf-8") == action.report("md") != ""


def test_the_action_is_red_with_all_its_reports_for_a_draft_that_is_not(action: Action) -> None:
    done = action()  # the whole repository

    assert 1 == done.code
    assert "::error" in done.out
    assert "map met spatie/laat wet.kompas" in done.out
    assert "1" == action.outputs["exit-code"]
    assert json.loads(action.report("sarif"))["runs"][0]["results"]
    assert "Wet op de proef" in action.summary.read_text(encoding="utf-8")


def test_the_action_is_red_for_a_faulty_draft_and_checks_the_others(action: Action) -> None:
    (action.workspace / "fout.kompas").write_text(FAULTY, encoding="utf-8")
    done = action(paths="fout.kompas\ngoed")

    assert 2 == done.code
    assert "fout.kompas" in done.out
    assert "goed/goed.kompas" in action.report("md")


@pytest.mark.parametrize(
    ("paths", "code"),
    [
        ("map met spatie", 1),
        ("goed\nmap met spatie\n", 1),
        ("goed\r\nmap met spatie/laat wet.kompas\r\n", 1),
        ("\n\ngoed\n\n", 0),
        ("goed/*.kompas", 3),  # no pattern: a path as it is
        ("-h", 3),  # nor an option
        ("", 3),
        ("leeg", 3),
        ("bestaat niet", 3),
    ],
)
def test_a_path_is_a_line_of_the_input(paths: str, code: int, action: Action) -> None:
    (action.workspace / "leeg").mkdir()

    done = action(paths=paths)

    assert code == done.code
    assert ("::error" in done.out) is (code != 0)
    assert str(code) == action.outputs["exit-code"]


@pytest.mark.parametrize("name", ["paths", "peildatum", "gate", "baseline", "rules", "formats", "output"])
@pytest.mark.parametrize(
    "hostile",
    ["$(touch geraakt)`touch geraakt`'; touch geraakt; '\"; touch geraakt; \" && touch geraakt", "--output=geraakt",
     "\nexit-code=0", "*"],
)  # fmt: skip
def test_no_input_is_more_than_a_value(name: str, hostile: str, action: Action) -> None:
    done = action(**({"paths": "goed"} | {name: hostile}))

    assert not list(action.workspace.parent.rglob("geraakt"))
    if name == "output" and "\n" not in hostile:
        assert 0 == done.code  # the name of a folder, as odd as it may be
    else:
        assert 3 == done.code
    assert str(done.code) == action.outputs["exit-code"]


def test_the_action_gives_the_other_forms_that_are_asked_for(action: Action) -> None:
    done = action(paths="goed", formats="json, junit\ngitlab text markdown")

    assert 0 == done.code
    assert json.loads(action.report("json"))["drafts"]
    assert json.loads(action.report("gitlab.json")) == []
    assert "testsuites" == ET.fromstring(action.report("junit.xml")).tag
    assert "In orde" in action.report("txt")


@pytest.mark.parametrize("formats", ["jsn", "json2", "../json"])
def test_a_form_that_there_is_not_is_wrong_use(formats: str, action: Action) -> None:
    assert 3 == action(paths="goed", formats=formats).code


def test_the_action_takes_own_norms(action: Action) -> None:
    (action.workspace / "eigen normen").mkdir()
    (action.workspace / "eigen normen" / "a.feature").write_text("# language: nl\nFunctionaliteit: x\n  Regl: y\n", encoding="utf-8")  # fmt: skip

    assert 2 == action(paths="goed", rules="eigen normen").code
    assert "eigen normen/a.feature" in action.report("md")


def test_a_report_of_an_earlier_run_is_no_report(action: Action) -> None:
    assert 0 == action(paths="goed").code
    assert 3 == action(paths="bestaat niet").code
    assert not list((action.workspace / "kompas-check-verslag").iterdir())
    assert "kon niet toetsen (afsluitcode 3)" in action.summary.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ("#!/bin/sh\nexit 0\n", 2),  # in order, it says, and wrote nothing
        ("#!/bin/sh\nexit 1\n", 1),
        ("#!/bin/sh\nkill -9 $$\n", 137),
        ('#!/bin/sh\nfor a in "$@"; do case $a in *.sarif) : > "${a#--output=}" ;; esac; done\n', 2),  # empty
    ],
)  # fmt: skip
def test_the_action_is_never_green_without_its_reports(script: str, code: int, action: Action) -> None:
    environment(action.temp, script)
    done = action(paths="goed")

    assert code == done.code
    assert "::error title=kompas-check::een verslag ontbreekt" in done.out
    assert str(code) == action.outputs["exit-code"]


def test_a_program_that_is_not_there_is_red(action: Action) -> None:
    shutil.rmtree(action.temp / "kompas-check")

    assert 127 == action(paths="goed").code


def test_a_summary_that_github_would_refuse_is_not_given(action: Action) -> None:
    environment(action.temp, '#!/bin/sh\nfor a in "$@"; do case $a in --output=* | --receipt=*) '
                "head -c 1100000 /dev/zero | tr '\\0' x > \"${a#--*=}\" ;; esac; done\n")  # fmt: skip

    assert 0 == action(paths="goed").code
    assert "te groot" in action.summary.read_text(encoding="utf-8")


GATE = 'mandatory = ["*"]\nrequired = ["goed/goed.kompas", "weg.kompas"]\n'


def test_the_gate_holds_what_the_repository_would_not(action: Action) -> None:
    (action.workspace / "de poort.toml").write_text(GATE, encoding="utf-8")

    assert 1 == action(paths="goed", gate="de poort.toml").code
    assert "hoort bij deze toets, maar is niet getoetst" in action.report("md")
    (action.workspace / "de poort.toml").write_text("onzin = 1\n", encoding="utf-8")
    assert 2 == action(paths="goed", gate="de poort.toml").code


def test_a_baseline_lets_pass_what_was_there(action: Action) -> None:
    made = check("kompas_check", "baseline", "map met spatie", "--file", "de basis.toml", "--until", "2027-06-30",
                 "--reason", "Dit ontwerp was er al toen wij met de toets begonnen; het wordt voor de zomer bijgewerkt.",
                 "--peildatum", DAY, folder=action.workspace)  # fmt: skip
    assert 0 == made.returncode, made.stderr

    assert 1 == action().code
    assert 0 == action(baseline="de basis.toml").code
    assert "Telt niet mee" in action.summary.read_text(encoding="utf-8")


def test_the_receipt_of_the_action_can_be_repeated(action: Action) -> None:
    assert 1 == action().code
    again = check(
        "kompas_check", "replay", "kompas-check-verslag/kompas-check.bewijs.json", folder=action.workspace
    )

    assert 0 == again.returncode, again.stdout + again.stderr


# ---------------------------------------------------------------- the GitLab template

HEADER, JOBS = yaml.safe_load_all((EXAMPLES / "gitlab.yml").read_text(encoding="utf-8"))


def filled(**inputs: str) -> dict[str, Any]:
    """The jobs of the template with its inputs filled in, as GitLab does before anything else."""
    given = {name: about.get("default") for name, about in HEADER["spec"]["inputs"].items()} | inputs

    def fill(node: Any) -> Any:
        if isinstance(node, dict):
            return {fill(key): fill(value) for key, value in node.items()}
        if isinstance(node, list):
            return [fill(value) for value in node]
        if isinstance(node, str):
            return re.sub(r"\$\[\[ inputs\.(\w+) \]\]", lambda found: str(given[found[1]]), node)
        return node

    jobs: dict[str, Any] = fill(JOBS)
    return jobs


class Job:
    """The script of the job, run as a runner of GitLab runs it."""

    def __init__(self, workspace: Path) -> None:
        self.workspace = workspace
        self.environment = environment(workspace.parent)
        self.shell = ["bash", "-eo", "pipefail"]

    def __call__(self, **inputs: str) -> Done:
        (job,) = filled(package="kompas-check", **({"peildatum": DAY} | inputs)).values()
        variables = {name: about["value"] if isinstance(about, dict) else about for name, about in job["variables"].items()}  # fmt: skip
        variables |= {
            "KOMPAS_ENV": str(self.environment),
            "CI": "true",
            "CI_PROJECT_DIR": str(self.workspace),
        }
        return run(self.shell, "\n".join(job["script"]), self.workspace, variables)

    def reports(self) -> dict[str, Path]:
        (job,) = filled(package="kompas-check").values()
        return {kind: self.workspace / path for kind, path in job["artifacts"]["reports"].items()}


@pytest.fixture
def job(workspace: Path) -> Job:
    return Job(workspace)


@pytest.mark.parametrize("shell", [["bash", "-eo", "pipefail"], ["sh", "-e"]])
@pytest.mark.parametrize(
    ("paths", "code"),
    [("goed", 0), (".", 1), ("goed\nmap met spatie", 1), ("map met spatie/laat wet.kompas\n", 1), ("fout.kompas\ngoed", 2)],
)  # fmt: skip
def test_the_gitlab_job_leaves_its_reports_whatever_it_found(
    paths: str, code: int, shell: list[str], job: Job
) -> None:
    job.shell = shell
    if "fout" in paths:
        (job.workspace / "fout.kompas").write_text(FAULTY, encoding="utf-8")
    done = job(paths=paths)

    assert (code, "") == (done.code, done.err)
    assert done.out.startswith("kompas-check ")  # the log is for people
    reports = job.reports()
    assert {"codequality", "junit"} == set(reports)
    quality = json.loads(reports["codequality"].read_text(encoding="utf-8"))
    assert bool(quality) is (code != 0)
    assert all(
        {"description", "check_name", "fingerprint", "severity", "location"} <= set(found)
        for found in quality
    )
    suites = ET.fromstring(reports["junit"].read_text(encoding="utf-8"))
    assert bool(suites.findall(".//failure") + suites.findall(".//error")) is (code != 0)


@pytest.mark.parametrize(
    ("paths", "code"), [("", 3), ("bestaat niet", 3), ("goed/*.kompas", 3), ("--version", 3)]
)
def test_the_gitlab_job_is_red_where_nothing_was_checked(paths: str, code: int, job: Job) -> None:
    assert 0 == job(paths="goed").code
    done = job(paths=paths)

    assert code == done.code
    assert "ontbreekt" in done.err
    assert not list((job.workspace / "kompas-check-verslag").iterdir())


def test_the_gitlab_job_is_never_green_without_its_reports(job: Job) -> None:
    environment(job.workspace.parent, "#!/bin/sh\nexit 0\n")

    assert 2 == job(paths="goed").code


@pytest.mark.parametrize("name", ["paths", "peildatum", "gate", "baseline", "rules"])
@pytest.mark.parametrize(
    "hostile", ["$(touch geraakt)`touch geraakt`'; touch geraakt; '\"; touch geraakt; \""]
)
def test_no_input_of_gitlab_is_more_than_a_value(name: str, hostile: str, job: Job) -> None:
    assert 3 == job(**({"paths": "goed"} | {name: hostile})).code
    assert not list(job.workspace.parent.rglob("geraakt"))


def test_every_input_of_gitlab_is_a_variable_that_is_not_expanded() -> None:
    (job,) = JOBS.values()
    scripts = "".join((*job["before_script"], *job["script"]))

    assert "$[[" not in scripts
    assert all(about["expand"] is False for about in job["variables"].values() if isinstance(about, dict))
    used = set(re.findall(r"inputs\.(\w+)", json.dumps(JOBS)))
    assert set(HEADER["spec"]["inputs"]) == used


# ---------------------------------------------------------------- the example for Forgejo


@pytest.mark.parametrize(
    ("paths", "code"), [("goed", 0), (".", 1), ("goed\nmap met spatie", 1), ("bestaat niet", 3), ("", 3)]
)
def test_the_forgejo_step_leaves_its_reports(paths: str, code: int, workspace: Path) -> None:
    (job,) = yaml.safe_load((EXAMPLES / "forgejo.yml").read_text(encoding="utf-8"))["jobs"].values()
    (step,) = (step["run"] for step in job["steps"] if step.get("name") == "Toetsen")
    environment(workspace.parent)
    variables = {**job["env"], "KOMPAS_PATHS": paths, "RUNNER_TEMP": str(workspace.parent)}
    done = run(["bash", "-e"], step, workspace, variables)
    left = {path.name for path in (workspace / "kompas-check-verslag").iterdir()}

    assert code == done.code
    assert "${{" not in step
    assert (left == set()) is (code == 3)
    if code != 3:
        assert {f"kompas-check.{ending}" for ending in re.findall(r"=\S+/kompas-check\.(\S+) ", step)} == left
        assert done.out.startswith("kompas-check ")


# ---------------------------------------------------------------- what the forges and pre-commit ask of the files


def check(*command: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-P", "-m", *command], cwd=folder, capture_output=True, text=True, check=False,
                          encoding="utf-8")  # fmt: skip


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("vendor.github-actions", [ROOT / "action.yml"]),
        ("vendor.github-workflows", [EXAMPLES / "github.yml", EXAMPLES / "forgejo.yml"]),
    ],
)
def test_the_files_follow_the_schemas_of_the_forges(schema: str, files: list[Path]) -> None:
    done = check("check_jsonschema", "--builtin-schema", schema, *map(str, files))

    assert 0 == done.returncode, done.stdout


def test_the_gitlab_template_follows_the_schema_of_gitlab(tmp_path: Path) -> None:
    for name, document in (("spec", HEADER), ("jobs", filled(package="kompas-check"))):
        path = tmp_path / f"{name}.yml"
        path.write_text(yaml.safe_dump(document), encoding="utf-8")
        done = check("check_jsonschema", "--builtin-schema", "vendor.gitlab-ci", str(path))

        assert 0 == done.returncode, done.stdout


def test_the_hook_of_pre_commit_is_one_and_takes_every_draft() -> None:
    done = check("pre_commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml"))
    assert 0 == done.returncode, done.stdout
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert all(re.search(hook["files"], name) for name in ("a.kompas", "map met/B.KOMPAS"))
    assert not re.search(hook["files"], "a.kompas.txt")
    assert ["file"] == hook["types"]  # one that is no text is a fault, and not passed over


def uses(document: Any) -> list[str]:
    if isinstance(document, dict):
        own = [document["uses"]] if isinstance(document.get("uses"), str) else []
        return own + [use for value in document.values() for use in uses(value)]
    return [use for value in document for use in uses(value)] if isinstance(document, list) else []


def test_what_we_use_of_others_is_named_by_its_commit() -> None:
    for path in (ROOT / "action.yml", EXAMPLES / "github.yml", EXAMPLES / "forgejo.yml"):
        text = path.read_text(encoding="utf-8")
        found = [use for use in uses(yaml.safe_load(text)) if "EIGENAAR" not in use]

        assert found
        for use in found:
            assert re.search(rf"{re.escape(use)}  # v\d+\.\d+\.\d+$", text, re.MULTILINE), use
            assert re.fullmatch(r".+@[0-9a-f]{40}", use), use


def test_zizmor_finds_nothing_but_what_the_reader_fills_in(tmp_path: Path) -> None:
    program = shutil.which("zizmor", path=str(Path(sys.executable).parent))
    assert program, "zizmor is in the group dev"
    folder = tmp_path / ".github" / "workflows"
    folder.mkdir(parents=True)
    for name in ("github.yml", "forgejo.yml"):
        shutil.copy(EXAMPLES / name, folder / name)
    shutil.copy(ROOT / "action.yml", tmp_path / "action.yml")
    shutil.copy(ROOT / ".pre-commit-hooks.yaml", tmp_path / ".pre-commit-hooks.yaml")
    done = subprocess.run([program, "--offline", "--no-exit-codes", "--format", "json", str(tmp_path)],
                          capture_output=True, text=True, check=True, encoding="utf-8")  # fmt: skip
    found = [(finding["ident"], location["concrete"]["feature"]) for finding in json.loads(done.stdout)
             for location in finding["locations"] if location["symbolic"]["kind"] == "Primary"]  # fmt: skip
    known = {"unpinned-uses": "EIGENAAR/kompas-check@VERSIE", "excessive-permissions": "runs-on: docker"}

    assert [] == [(ident, text) for ident, text in found if known.get(ident, "\0") not in text]


def test_the_script_of_a_step_holds_no_expression() -> None:
    """What GitHub fills in there would be read as a part of the script."""
    github = yaml.safe_load((EXAMPLES / "github.yml").read_text(encoding="utf-8"))
    forgejo = yaml.safe_load((EXAMPLES / "forgejo.yml").read_text(encoding="utf-8"))
    steps = [*ACTION["runs"]["steps"], *github["jobs"]["toets"]["steps"], *forgejo["jobs"]["toets"]["steps"]]

    assert [] == [step for step in steps if "${{" in step.get("run", "")]


# ---------------------------------------------------------------- the Dockerfile

LINES = re.sub(r"\\\n\s*", " ", (ROOT / "Dockerfile").read_text(encoding="utf-8")).splitlines()
INSTRUCTIONS = [line.partition(" ")[::2] for line in LINES if line and not line.startswith("#")]


def given(name: str, instructions: list[tuple[str, str]]) -> list[str]:
    return [text for word, text in instructions if word == name]


def test_the_image_is_small_fixed_and_without_rights() -> None:
    starts = [index for index, (word, _) in enumerate(INSTRUCTIONS) if word == "FROM"]
    build, final = INSTRUCTIONS[: starts[1]], INSTRUCTIONS[starts[1] :]

    assert ["python:3.12-slim-bookworm AS bouw", "python:3.12-slim-bookworm"] == given("FROM", INSTRUCTIONS)
    assert not given("ADD", INSTRUCTIONS)
    assert all("--no-cache" in line for line in given("RUN", build))  # pip and uv leave nothing behind
    assert ["--from=bouw /opt/kompas-check /opt/kompas-check"] == given("COPY", final)
    assert ["10001:10001"] == given("USER", final)  # a number: Kubernetes sees that it is not root
    assert [] == [
        word for word, _ in final[[word for word, _ in final].index("USER") :] if word in ("RUN", "COPY")
    ]
    assert ['["kompas-check"]'] == given("ENTRYPOINT", final)
    assert ["/werk"] == given("WORKDIR", final)


def copied() -> list[str]:
    starts = [index for index, (word, _) in enumerate(INSTRUCTIONS) if word == "FROM"]
    return [name for text in given("COPY", INSTRUCTIONS[: starts[1]]) for name in text.split()[:-1]]


def test_the_image_gets_all_that_the_wheel_is_made_of_and_nothing_else() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]["only-include"]
    needed = {*(name.split("/")[0] if name.startswith("engine") else name for name in wheel), "pyproject.toml", "uv.lock",
              project["project"]["readme"], *project["project"]["license-files"]}  # fmt: skip
    assert needed == set(copied())
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    wanted = {line[1:] for line in ignored if line.startswith("!")}
    assert "*" == next(line for line in ignored if not line.startswith("#"))
    assert {name.split("/")[0] for name in copied()} == wanted
    assert not any(
        fnmatch(name, line) for name in copied() for line in ignored if line[:1] not in ("!", "#", "*")
    )


def test_every_place_installs_with_the_same_uv() -> None:
    gate = re.search(r'UV = "(uv==[\d.]+)"', (ROOT / ".ci" / "test.py").read_text(encoding="utf-8"))
    assert gate
    for name in ("action.yml", "Dockerfile"):
        assert {gate[1]} == set(re.findall(r"uv==[\d.]+", (ROOT / name).read_text(encoding="utf-8")))


# ---------------------------------------------------------------- the page that tells of it

PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
FENCES = re.findall(r"^```(\w+)\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)


def test_the_page_shows_the_files_themselves() -> None:
    shown = [text for kind, text in FENCES if kind == "yaml"]
    (included,) = (yaml.safe_load(text)["include"] for text in shown if text.startswith("include:"))
    inputs = HEADER["spec"]["inputs"]

    for name in ("github.yml", "forgejo.yml", "pre-commit.yml"):
        assert (EXAMPLES / name).read_text(encoding="utf-8") in shown, f"zet in docs/ci.md: docs/ci/{name}"
    assert ROOT / included[0]["file"].lstrip("/") == EXAMPLES / "gitlab.yml"
    assert set(included[0]["inputs"]) <= set(inputs)
    assert {name for name, about in inputs.items() if "default" not in about} <= set(included[0]["inputs"])
    assert yaml.safe_load((EXAMPLES / "pre-commit.yml").read_text(encoding="utf-8"))["repos"][0]["hooks"] == [{"id": "kompas-check"}]  # fmt: skip


def test_the_page_names_every_input_and_every_form() -> None:
    github = PAGE.partition("\n## GitHub\n")[2].partition("\n## ")[0]
    gitlab = PAGE.partition("\n## GitLab\n")[2].partition("\n## ")[0]
    forms = PAGE.partition("\n## Welke vorm waarvoor\n")[2].partition("\n## ")[0]

    assert set(ACTION["inputs"]) == set(re.findall(r"^\| `(\S+)` \|", github, re.MULTILINE))
    assert all(f"`{name}`" in github for name in ACTION["outputs"])
    assert all(f"`{name}`" in gitlab or f"{name}:" in gitlab for name in HEADER["spec"]["inputs"])
    assert all(f"`{form}`" in forms for form in FORMATS)


def test_the_commands_of_the_page_work(workspace: Path) -> None:
    shutil.copytree(workspace / "map met spatie", workspace / "ontwerpen")
    commands = [line.partition("#")[0].split() for kind, text in FENCES if kind == "sh"
                for line in text.splitlines() if line.startswith("kompas-check ")]  # fmt: skip
    assert len(commands) > 2
    for command in commands:
        done = subprocess.run([sys.executable, "-P", "-m", "kompas_check", *command[1:]], cwd=workspace, check=False,
                              capture_output=True, text=True, encoding="utf-8")  # fmt: skip

        assert (1, "") == (done.returncode, done.stderr), command
