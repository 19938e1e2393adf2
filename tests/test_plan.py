"""The plan on disk: what is kept, what is not trusted, and what is compiled anew."""

import os
import pickle
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from tests.rule_helpers import ONTWERP, feature, regel, scenario

from kompas_check.bundled import RULES
from kompas_check.plan import Plan, cache_folder, load_plan

DRAFT = b"Wetsvoorstel: Wet op de proef\n  fase: consultatie\nRaakt zbo UWV\n"
OWN = feature(regel("EIGEN-1 Een norm van onszelf"))
OTHER = feature(regel("EIGEN-1 Een ander verhaal van nu"))


@pytest.fixture(scope="module", autouse=True)
def _grammars_are_built_once() -> Iterator[None]:
    """Building the parsers takes most of the time, and none of these tests is about that."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("plan.build_lines", "plan.build_language", "vocabulary.build_sentences"):
            module, function = name.split(".")
            build = getattr(import_module(f"kompas_check.{module}"), function)
            patch.setattr(f"kompas_check.{name}", lru_cache(build))
        yield


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache that holds the plan of the bundled rules."""
    folder = tmp_path_factory.mktemp("cache") / "kompas-check"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KOMPAS_CHECK_CACHE", str(folder))
        load_plan()
    return folder


@pytest.fixture
def cache(filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of that cache, in use."""
    folder = tmp_path / "cache"
    copytree(filled, folder)
    folder.chmod(0o700)
    monkeypatch.setenv("KOMPAS_CHECK_CACHE", str(folder))
    return folder


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    folder = tmp_path / "regels"
    folder.mkdir()
    (folder / "eigen.feature").write_text(OWN, encoding="utf-8")
    return folder


def plans(cache: Path) -> list[Path]:
    return sorted(cache.glob("*.plan"))


def rewritten(path: Path, change: Callable[[Any], Any]) -> None:
    """Change what *path* holds, as somebody who knows its form would."""
    content = pickle.dumps(change(pickle.loads(path.read_bytes()[:-32])))
    path.write_bytes(content + sha256(content).digest())


def without_rules(cache: Path) -> None:
    """Leave sound plans in *cache* of which one can tell that they were used: they have no rules."""
    for path in plans(cache):
        if not path.name.startswith("latest"):
            rewritten(path, lambda compiled: compiled._replace(rules=()))


def same(one: Plan, two: Plan) -> bool:
    reading = [plan.reader.read(DRAFT, "x.kompas", date(2026, 6, 1)) for plan in (one, two)]
    return reading[0] == reading[1] and one[1:] == two[1:]


# ---------------------------------------------------------------- keeping


def test_a_second_plan_equals_the_first(cache: Path) -> None:
    for path in plans(cache):
        path.unlink()
    first = load_plan()
    kept = {path.name: path.read_bytes() for path in plans(cache)}
    second = load_plan()

    assert same(first, second)
    assert () != first.rulebook.rules
    assert kept == {path.name: path.read_bytes() for path in plans(cache)}
    assert {".plan"} == {path.suffix for path in cache.iterdir()}


def test_the_kept_plan_is_used(cache: Path) -> None:
    without_rules(cache)

    assert () == load_plan().rulebook.rules


def test_what_is_wrong_in_rules_is_told_again(cache: Path, rules: Path) -> None:
    (rules / "fout.feature").write_text(feature(regel(kracht="belied")), encoding="utf-8")
    (rules / "geen-tekst.feature").write_bytes(b"\xe9\xe9")
    first, second = load_plan([rules]), load_plan([rules])
    (rules / "eigen.feature").write_text(OTHER, encoding="utf-8")
    third = load_plan([rules])

    assert ["REG-07", "REG-01"] == [found.code for found in first.diagnostics]
    assert first.diagnostics == second.diagnostics == third.diagnostics
    assert len(plans(cache)) >= 2


def test_a_folder_that_is_not_there_is_made_for_the_user_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "diep" / "cache"
    monkeypatch.setenv("KOMPAS_CHECK_CACHE", str(folder))
    plan = load_plan()

    assert [] != plans(folder)
    assert () != plan.rulebook.rules
    if os.name == "posix":
        assert 0 == folder.stat().st_mode & 0o077
        assert [0] * len(plans(folder)) == [path.stat().st_mode & 0o077 for path in plans(folder)]


# ---------------------------------------------------------------- not trusting


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda path: path.write_bytes(b""), id="empty"),
        pytest.param(lambda path: path.write_bytes(path.read_bytes()[:-1]), id="cut"),
        pytest.param(lambda path: path.write_bytes(path.read_bytes()[: 10**4]), id="half"),
        pytest.param(lambda path: path.write_bytes(b"x" + path.read_bytes()[1:]), id="one byte"),
        pytest.param(lambda path: path.write_bytes(path.read_bytes() + b"x"), id="more"),
        pytest.param(
            lambda path: path.write_bytes(b"onzin" + sha256(b"onzin").digest()), id="sealed nonsense"
        ),
        pytest.param(lambda path: rewritten(path, list), id="something else"),
        pytest.param(lambda path: (path.unlink(), path.mkdir()), id="a folder"),
        pytest.param(lambda path: (path.unlink(), path.symlink_to(path)), id="a link to itself"),
    ],
)
def test_a_damaged_plan_is_made_anew(cache: Path, damage: Callable[[Path], Any]) -> None:
    before = load_plan()
    for path in plans(cache):
        if not path.name.startswith("latest"):
            damage(path)

    assert same(before, load_plan())
    assert same(before, load_plan())


def test_a_wholly_damaged_cache_is_made_anew(cache: Path) -> None:
    before = load_plan()
    for path in plans(cache):
        path.write_bytes(b"\x00" * 100)
    after = load_plan()

    assert same(before, after)
    assert same(before, load_plan())


def test_no_temporary_file_stays(cache: Path) -> None:
    for path in plans(cache):
        path.unlink()
        path.mkdir()
    load_plan()

    assert [] == list(cache.glob("*.tmp"))


@pytest.mark.skipif(os.name != "posix", reason="who owns a file is told by POSIX")
@pytest.mark.parametrize("mode", [0o777, 0o770, 0o722])
def test_a_folder_that_others_may_write_is_not_read(cache: Path, mode: int) -> None:
    without_rules(cache)
    cache.chmod(mode)

    assert () != load_plan().rulebook.rules


@pytest.mark.skipif(os.name != "posix", reason="who owns a file is told by POSIX")
def test_a_plan_that_others_may_write_is_not_read(cache: Path) -> None:
    without_rules(cache)
    for path in plans(cache):
        path.chmod(0o666)

    assert () != load_plan().rulebook.rules


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give a file away")
@pytest.mark.parametrize("what", ["folder", "plans"])
def test_what_belongs_to_another_is_not_read(cache: Path, what: str) -> None:
    without_rules(cache)
    for path in [cache] if what == "folder" else plans(cache):
        os.chown(path, 12345, 12345)

    assert () != load_plan().rulebook.rules


def test_old_plans_are_cleared_away_when_a_new_one_is_kept(cache: Path, tmp_path: Path) -> None:
    old, recent, strange = (cache / name for name in ("oud.plan", "kort.plan", "aantekening.txt"))
    for path, days in ((old, 31), (recent, 29), (strange, 400)):
        path.write_bytes(b"")
        moment = time.time() - days * 24 * 3600
        os.utime(path, (moment, moment))
    (tmp_path / "regels").mkdir()
    (tmp_path / "regels" / "x.feature").write_text(f"# {tmp_path}", encoding="utf-8")
    load_plan([tmp_path / "regels"])

    assert [False, True, True] == [path.exists() for path in (old, recent, strange)]


# ---------------------------------------------------------------- keeping nothing


@pytest.mark.parametrize("place", ["file", "below a file"])
def test_a_folder_that_cannot_be_written_is_no_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    file = tmp_path / "bestand"
    file.write_text("ik ben geen map", encoding="utf-8")
    monkeypatch.setenv("KOMPAS_CHECK_CACHE", str(file if place == "file" else file / "cache"))

    assert () != load_plan().rulebook.rules
    assert "ik ben geen map" == file.read_text(encoding="utf-8")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_the_right_to_write_is_no_problem(cache: Path) -> None:
    for path in plans(cache):
        path.unlink()
    cache.chmod(0o500)

    assert () != load_plan().rulebook.rules
    assert [] == plans(cache)


def test_an_empty_name_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KOMPAS_CHECK_CACHE", "")
    for name in ("HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.chdir(tmp_path)

    assert cache_folder() is None
    assert () != load_plan().rulebook.rules
    assert [] == list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ({"KOMPAS_CHECK_CACHE": "/a/b", "XDG_CACHE_HOME": "/c"}, "/a/b"),
        ({"XDG_CACHE_HOME": "/c", "HOME": "/h"}, "/c/kompas-check"),
        ({"XDG_CACHE_HOME": "", "HOME": "/h"}, "/h/.cache/kompas-check"),
        ({"HOME": "/h"}, "/h/.cache/kompas-check"),
    ],
)
@pytest.mark.skipif(os.name != "posix", reason="paths of POSIX")
def test_where_plans_are_kept(monkeypatch: pytest.MonkeyPatch, names: dict[str, str], expected: str) -> None:
    for name in ("KOMPAS_CHECK_CACHE", "XDG_CACHE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in names.items():
        monkeypatch.setenv(name, value)

    assert Path(expected) == cache_folder()


# ---------------------------------------------------------------- rules of one's own


@pytest.mark.usefixtures("cache")
def test_rules_of_a_folder_stand_beside_the_bundled_ones(rules: Path) -> None:
    alone, together = load_plan(), load_plan([rules])

    assert [*alone.rulebook.ids(), "EIGEN-1"] == together.rulebook.ids()
    assert alone.rulebook.sha256 != together.rulebook.sha256
    assert alone.rulebook.version == together.rulebook.version
    assert same(alone, load_plan())


@pytest.mark.usefixtures("cache")
def test_folders_are_searched_and_only_for_features(rules: Path) -> None:
    deep = rules / "diep" / "er"
    deep.mkdir(parents=True)
    (deep / "twee.feature").write_text(feature(regel("EIGEN-2 Nog een")), encoding="utf-8")
    (deep / "drie.feature.bak").write_text("Dann", encoding="utf-8")
    (deep / "rondje").symlink_to(rules, target_is_directory=True)
    other = rules.parent / "andere"
    other.mkdir()
    (other / "drie.feature").write_text(feature(regel("EIGEN-3 Derde")), encoding="utf-8")
    plan = load_plan([rules, other])

    assert () == plan.diagnostics
    assert ["EIGEN-1", "EIGEN-2", "EIGEN-3"] == [
        name for name in plan.rulebook.ids() if name.startswith("EIGEN")
    ]


@pytest.mark.usefixtures("cache")
def test_rules_of_a_folder_may_name_the_bundled_ones_and_not_repeat_them(rules: Path) -> None:
    bundled = load_plan().rulebook.rules[0]
    (rules / "eigen.feature").write_text(feature(regel(hangt_af_van=bundled.id)), encoding="utf-8")
    named = load_plan([rules])
    period = {"geldig_van": bundled.valid_from.isoformat()}
    (rules / "eigen.feature").write_text(feature(regel(f"{bundled.id} Weer", **period)), encoding="utf-8")
    repeated = load_plan([rules])

    assert () == named.diagnostics
    assert [("REG-08", str(rules / "eigen.feature"))] == [
        (found.code, found.place.path) for found in repeated.diagnostics
    ]


@pytest.mark.usefixtures("cache")
def test_a_changed_rule_is_read_again(rules: Path) -> None:
    path = rules / "eigen.feature"
    before = load_plan([rules])
    path.write_text(OTHER, encoding="utf-8")
    after = load_plan([rules])

    assert ["Een norm van onszelf"] == [rule.title for rule in before.rulebook.rules if rule.id == "EIGEN-1"]
    assert ["Een ander verhaal van nu"] == [
        rule.title for rule in after.rulebook.rules if rule.id == "EIGEN-1"
    ]
    assert before.rulebook.sha256 != after.rulebook.sha256


@pytest.mark.usefixtures("cache")
def test_a_change_that_leaves_size_and_time_is_seen(rules: Path) -> None:
    path = rules / "eigen.feature"
    load_plan([rules])
    times = path.stat()
    path.write_text(OWN.replace("EIGEN-1", "EIGEN-9"), encoding="utf-8")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))

    assert times.st_size == path.stat().st_size
    assert "EIGEN-9" in load_plan([rules]).rulebook.ids()


@pytest.mark.usefixtures("cache")
def test_a_file_that_went_takes_its_rules_along(rules: Path) -> None:
    load_plan([rules])
    (rules / "eigen.feature").unlink()

    assert "EIGEN-1" not in load_plan([rules]).rulebook.ids()


@pytest.mark.usefixtures("cache")
def test_a_circle_over_files_is_seen_when_one_of_them_changes(rules: Path) -> None:
    (rules / "twee.feature").write_text(feature(regel("EIGEN-2 T", hangt_af_van="EIGEN-1")), encoding="utf-8")
    good = load_plan([rules])
    (rules / "eigen.feature").write_text(
        feature(regel("EIGEN-1 E", hangt_af_van="EIGEN-2")), encoding="utf-8"
    )

    assert () == good.diagnostics
    assert ["REG-16"] == [found.code for found in load_plan([rules]).diagnostics]


@pytest.mark.usefixtures("cache")
def test_a_changed_register_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "rules"
    copytree(Path(str(RULES)), folder)
    monkeypatch.setattr("kompas_check.bundled.RULES", folder)
    before = load_plan()
    register = folder / "registers" / "organisaties.csv"
    head, rest = register.read_text(encoding="utf-8").split("\n", maxsplit=1)
    row = ",".join({"naam": "Proefraad", "soort": "zbo"}.get(name, "") for name in head.split(","))
    register.write_text(f"{head}\n{row}\n{rest}", encoding="utf-8")
    after = load_plan()

    assert before.registers.find("Proefraad", date(2026, 6, 1)) is None
    assert after.registers.find("Proefraad", date(2026, 6, 1)) is not None


@pytest.mark.usefixtures("cache")
def test_the_bundled_rules_are_without_errors() -> None:
    plan = load_plan()

    assert () == plan.diagnostics
    assert len(plan.rulebook.ids()) == len({rule.id for rule in plan.rulebook.rules})


@pytest.mark.usefixtures("cache")
def test_the_same_files_give_the_same_plan_wherever_they_came_from(rules: Path) -> None:
    compiled = load_plan([rules])
    (rules / "twee.feature").write_text(
        feature(regel("EIGEN-2 T", scenario(ONTWERP, "Dan is zijn spoed ja"))), encoding="utf-8"
    )
    load_plan([rules])
    (rules / "twee.feature").unlink()

    assert compiled.rulebook == load_plan([rules]).rulebook


# ---------------------------------------------------------------- at once


def test_two_processes_at_once_both_get_a_plan(tmp_path: Path) -> None:
    folder = tmp_path / "cache"
    program = (
        "from kompas_check.plan import load_plan; plan = load_plan(); "
        "print(plan.rulebook.sha256, len(plan.rulebook.rules), len(plan.diagnostics))"
    )
    environment = {**os.environ, "KOMPAS_CHECK_CACHE": str(folder)}
    command = [sys.executable, "-P", "-c", program]
    running = [
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) for _ in range(2)
    ]
    answers = [process.communicate(timeout=60)[0] for process in running]
    later = subprocess.run(
        command, env=environment, stdout=subprocess.PIPE, text=True, timeout=60, check=True
    )

    assert [0, 0] == [process.returncode for process in running]
    assert [later.stdout] * 2 == answers
    assert {".plan"} == {path.suffix for path in folder.iterdir()}
