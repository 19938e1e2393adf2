"""What goes wrong around the tool: files, folders, documents, outputs and streams that are not as they should be."""

import json
import os
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kompas_check.bundled import RULES
from kompas_check.cli import main
from kompas_check.document import Unreadable, read_document
from kompas_check.draft import Reference
from kompas_check.folders import files_of

GOOD = "Wetsvoorstel: Wet op de proef\n  fase: beleidsvorming\nRaakt niet: overige\nBepaling niet: overige\n"
RULE = """\
# language: nl
Functionaliteit: Proef
  Regel: PROEF-01 Een proef
    kracht: beleid
    uiterlijk: consultatie
    geldig van: 2020-01-01
    geldt voor: wetsvoorstel
    bron: een bron

    Scenario: altijd
      Gegeven het ontwerp
      Dan is zijn grondslag ingevuld
"""
LONG = 3_000_000
SECONDS = 10
posix = pytest.mark.skipif(os.name != "posix", reason="pipes, links and free file names")

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Run the program; gives the exit status, and what it printed with white space made plain."""

    def call(*arguments: object) -> tuple[int, str, str]:
        start = time.perf_counter()
        code = main([os.fspath(part) if isinstance(part, Path) else str(part) for part in arguments])
        assert time.perf_counter() - start < SECONDS
        out, err = capfd.readouterr()
        return code, " ".join(out.split()), " ".join(err.split())

    return call


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    return written(tmp_path / "goed.kompas", GOOD)


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    written(tmp_path / "regels" / "proef.feature", RULE)
    return tmp_path / "regels"


def written(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


# ---------------------------------------------------------------- files that are no files


def pipe(path: Path) -> None:
    os.mkfifo(path)


def dangling(path: Path) -> None:
    path.symlink_to("nergens")


def circular(path: Path) -> None:
    path.symlink_to(path.name)


def endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


def huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(60_000_000)


ODD = [
    (pipe, "dit is geen gewoon bestand"),
    (endless, "dit is geen gewoon bestand"),
    (dangling, "dit bestand of deze map is er niet"),
    (circular, "het systeem meldt een fout"),
    (huge, "het is te groot"),
]


@posix
@pytest.mark.parametrize(("make", "reason"), ODD)
def test_a_draft_that_is_no_file_is_told_and_the_others_are_checked(
    make: Callable[[Path], None], reason: str, draft: Path, run: Run
) -> None:
    make(draft.parent / "anders.kompas")
    code, out, _ = run(draft.parent)

    assert 2 == code
    assert f"anders.kompas: fout ONT-01: dit bestand kan niet worden gelezen: {reason}" in out
    assert "Wet op de proef" in out
    assert 2 == run(draft.parent / "anders.kompas")[0]


@posix
@pytest.mark.parametrize(("make", "reason"), ODD)
def test_a_rule_file_that_is_no_file_is_told_and_the_others_count(
    make: Callable[[Path], None], reason: str, draft: Path, rules: Path, run: Run
) -> None:
    make(rules / "anders.feature")
    code, out, _ = run(draft, "--rules", rules, "--select", "PROEF-01")

    assert 2 == code
    assert f"anders.feature: fout REG-01: dit bestand kan niet worden gelezen: {reason}" in out
    assert "PROEF-01" in out


@posix
@pytest.mark.parametrize("make", [make for make, _ in ODD])
def test_a_document_that_is_no_file_never_hangs(make: Callable[[Path], None], draft: Path, run: Run) -> None:
    make(draft.parent / "m.txt")
    written(draft, GOOD + "Document mvt: m.txt\nBeleidskompas\n  probleem: mvt §1\n")
    code, out, _ = run(draft)

    assert code in (0, 2)
    assert "ONT-46" in out or "ONT-30" in out


def test_a_folder_that_cannot_be_searched_is_told(
    draft: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = draft.parent / "dicht"
    closed.mkdir()
    scandir, opener = os.scandir, os.open

    def refuse(path: os.PathLike[str] | str, *arguments: int) -> None:
        if os.fspath(path) == str(closed):
            raise PermissionError(13, "dicht", str(closed))
        return scandir(path) if not arguments else opener(path, *arguments)  # type: ignore[return-value]

    monkeypatch.setattr(os, "scandir", refuse)
    monkeypatch.setattr(os, "open", refuse)
    code, out, _ = run(draft.parent)

    assert 2 == code
    assert "dicht: fout ONT-01: dit bestand kan niet worden gelezen: geen toegang" in out


def test_a_draft_that_vanishes_is_told(draft: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = draft.parent / "weg.kompas"
    monkeypatch.setattr("kompas_check.cli_check.drafts_of", lambda *_: [gone, draft])
    code, out, _ = run(draft)

    assert 2 == code
    assert (
        "weg.kompas: fout ONT-01: dit bestand kan niet worden gelezen: dit bestand of deze map is er" in out
    )
    assert "Wet op de proef" in out


# ---------------------------------------------------------------- names of files and folders


def test_a_folder_by_several_names_is_searched_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = written(tmp_path / "een" / "goed.kompas", GOOD)
    monkeypatch.chdir(tmp_path)
    names = [Path("een"), tmp_path, draft, Path("een/../een"), Path(), draft.parent]

    assert [Path("een/goed.kompas")] == list(files_of(names, ".kompas"))


def test_a_suffix_in_capitals_counts(tmp_path: Path, rules: Path, run: Run) -> None:
    written(tmp_path / "map" / "WET.KOMPAS", GOOD)
    (rules / "proef.feature").rename(rules / "PROEF.Feature")
    code, out, _ = run(tmp_path / "map", "--rules", rules, "--select", "PROEF-01", "--verbose")

    assert "WET.KOMPAS" in out
    assert 0 == code


@posix
@pytest.mark.parametrize("name", ["met spatie", "twee\nregels", "x" * 240, "\udcff\udcfe", "é", "\u202e"])
def test_a_draft_may_have_any_name(name: str, tmp_path: Path, run: Run) -> None:
    folder = tmp_path / name
    written(folder / f"{name}.kompas", GOOD.replace("beleidsvorming", "ministerraad"))

    assert 1 == run(folder)[0]
    assert 1 == run(folder, "--output", folder / f"{name}.txt")[0]
    code, out, _ = run(folder, "--format", "json")
    assert 1 == code
    assert 1 == len(json.loads(out.encode())["drafts"])
    assert 0 == run("explain", folder / f"{name}.kompas", "IC-01")[0]
    assert 3 == run(folder / f"{name}.niet")[0]


@posix
@pytest.mark.parametrize("name", ["met spatie", "twee\nregels", "\udcff\udcfe"])
def test_a_rule_file_may_have_any_name(name: str, draft: Path, rules: Path, run: Run) -> None:
    (rules / "proef.feature").rename(rules / f"{name}.feature")
    assert 0 == run("rules", "lint", rules)[0]

    written(rules / f"{name}.feature", RULE.replace("Dan", "Dann"))
    assert 2 == run("rules", "lint", rules)[0]
    assert 2 == run(draft, "--rules", rules, "--format", "json")[0]


# ---------------------------------------------------------------- rule files


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("\ufeff" + RULE, 0),
        (RULE.replace("\n", "\r\n"), 0),
        (RULE.replace("\n", "\r"), 0),
        (RULE.replace("Een proef", "Eén proef").encode("latin-1"), 2),
        (RULE.encode("utf-16"), 2),
        (RULE.replace("Een proef", "Een\0proef"), 2),
        (b"PK\x03\x04", 2),
        (b"", 2),
    ],
    ids=["BOM", "CRLF", "CR", "Latin-1", "UTF-16", "null", "zip", "empty"],
)
def test_a_rule_file_is_text_in_utf8(content: str | bytes, code: int, rules: Path, run: Run) -> None:
    written(rules / "proef.feature", content)
    assert code == run("rules", "lint", rules)[0]


@pytest.mark.parametrize("piece", ["a", "a ", "<", "|", "@a ", "a: ", '"', "Dan is ", "-<", "\u0301"])
@pytest.mark.parametrize("place", ["Dan is zijn grondslag ingevuld", "kracht: beleid", "PROEF-01 Een proef"])
def test_three_megabytes_on_one_line_of_a_rule_are_refused_fast(
    piece: str, place: str, rules: Path, run: Run
) -> None:
    written(rules / "proef.feature", RULE.replace(place, f"{place} {piece * (LONG // len(piece))}"))
    code, _, err = run("rules", "lint", rules)

    assert 2 == code
    assert "een heel lange regel" in err


def test_rules_given_twice_are_read_once(draft: Path, rules: Path, run: Run) -> None:
    again = rules / ".." / rules.name
    assert 0 == run("rules", "lint", rules, rules, again, rules.parent)[0]
    assert 0 == run(draft, "--rules", rules, "--rules", again, "--select", "PROEF-01")[0]


def test_the_bundled_rules_given_once_more_are_no_double(run: Run) -> None:
    assert (0, "") == run("rules", "lint", RULES)[::2]


def test_two_folders_with_the_same_norm_name_each_other(rules: Path, tmp_path: Path, run: Run) -> None:
    written(tmp_path / "andere" / "ook.feature", RULE)
    code, _, err = run("rules", "lint", rules, tmp_path / "andere")

    assert 2 == code
    assert "de regel PROEF-01 staat er twee keer" in err


def test_a_folder_without_rules_is_wrong_use(draft: Path, run: Run, tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    for arguments in ((draft, "--rules", tmp_path / "leeg"), ("rules", "lint", tmp_path / "leeg")):
        code, _, err = run(*arguments)
        assert 3 == code
        assert "staat geen bestand dat op .feature eindigt" in err


def test_an_exception_that_is_wrong_and_goes_on_is_told(rules: Path, run: Run) -> None:
    lines = "      Maar dit geldt niet als zijn grondslag ingevuld is\n      En zijn sector geen is\n"
    written(rules / "proef.feature", RULE + lines)
    code, _, err = run("rules", "lint", rules)

    assert 2 == code
    assert "proef.feature:13:" in err


# ---------------------------------------------------------------- wrong use


@pytest.mark.parametrize("option", ["--select", "--ignore"])
@pytest.mark.parametrize("value", ["", ",", " , "])
def test_an_empty_selection_is_wrong_use(option: str, value: str, draft: Path, run: Run) -> None:
    code, _, err = run(draft, option, value)
    assert 3 == code
    assert "hier ontbreekt het nummer van een norm" in err


def test_an_output_that_cannot_be_is_wrong_use(draft: Path, run: Run, tmp_path: Path) -> None:
    twice = (
        "--format",
        "text",
        "--format",
        "json",
        "--output",
        tmp_path / "v",
        "--output",
        tmp_path / "." / "v",
    )
    for arguments, reason in (
        (("--output", tmp_path), "dit is een map"),
        (("--output", tmp_path / "niet" / "v.txt"), "dit bestand of deze map is er niet"),
        (("--output", draft / "v.txt"), "een deel van het pad is geen map"),
        (("--output", draft), "zou het ontwerp"),
        (("--output", "x" * 5000), "kan niet worden geschreven"),
        (("--rules", "x" * 5000), "bestaat niet"),
        (("x" * 5000,), "bestaat niet"),
        ((f"{'x' * 5000}/y.kompas",), "bestaat niet"),
        (twice, "twee verslagen gaan naar hetzelfde bestand"),
    ):
        code, _, err = run(draft, *arguments)
        assert 3 == code
        assert reason in err
    assert GOOD == draft.read_text(encoding="utf-8")


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "1582-10-15"])
def test_any_reference_date_may_be_asked(day: str, draft: Path, run: Run) -> None:
    written(draft, GOOD + "Stap udo\n  start: 0001-01-01\n  einde: 9999-12-31\n  termijn: 999999 jaar\n")
    assert run(draft, "--peildatum", day)[0] in (0, 1, 3)
    assert 0 == run("rules", "list", "--peildatum", day)[0]


# ---------------------------------------------------------------- documents

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(path: Path, body: str, numbering: str = "") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:document {W}>{body}</w:document>")
        archive.writestr("word/numbering.xml", f"<w:numbering {W}>{numbering}</w:numbering>")
    return path


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.docx", lambda path: docx(path, "<w:p/>" * 5_000_000)),
        ("a.docx", lambda path: docx(path, f"<w:p><w:r><w:t>{'a' * 40_000_000}</w:t></w:r></w:p>")),
        ("a.txt", lambda path: written(path, b"1. " * 11_000_000)),
        ("a.xml", lambda path: written(path, b"<a>" + b"<al/>" * 5_000_000 + b"</a>")),
    ],
    ids=["elements", "text", "plain", "official"],
)
def test_a_document_that_nobody_wrote_is_refused_fast(
    name: str, make: Callable[[Path], Path], tmp_path: Path
) -> None:
    path = make(tmp_path / name)
    start = time.perf_counter()
    with pytest.raises(Unreadable, match="te groot"):
        read_document(path)
    assert time.perf_counter() - start < SECONDS


@pytest.mark.parametrize("level", ["999999999", "-1", "9"])
def test_a_level_that_word_does_not_know_gives_no_number(level: str, tmp_path: Path) -> None:
    number = f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    shape = f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:lvlText w:val="%1"/></w:lvl>'
    numbering = f'<w:abstractNum w:abstractNumId="0">{shape}</w:abstractNum>'
    numbering += '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    document = read_document(docx(tmp_path / "a.docx", f"<w:p>{number}</w:p>", numbering))

    assert document is not None
    assert frozenset() == document.sections


def test_a_roman_number_that_nobody_writes_is_a_plain_one(tmp_path: Path) -> None:
    number = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    shape = '<w:lvl w:ilvl="0"><w:start w:val="999999999"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/></w:lvl>'
    numbering = f'<w:abstractNum w:abstractNumId="0">{shape}</w:abstractNum>'
    numbering += '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    document = read_document(docx(tmp_path / "a.docx", f"<w:p>{number}</w:p>", numbering))

    assert document is not None
    assert "999999999" in document.text


def test_content_in_content_without_end_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "a.xml", b"<al>x" * 20_000 + b"</al>" * 20_000)
    with pytest.raises(Unreadable):
        read_document(path)


@pytest.mark.parametrize(
    ("text", "number", "there"),
    [
        ("De artikelen 3.40, 3.41 en 3.42", "3.41", True),
        ("Artikel 3.40 regelt dit", "3", False),
        ("Zie artikel 3.", "3", True),
        ("artikel " + "x" * 70 + " 3", "3", False),
        ("Artikel 4. Het zijn er 3", "3", False),
    ],
)
def test_an_article_is_mentioned_as_people_do(text: str, number: str, there: bool, tmp_path: Path) -> None:  # noqa: FBT001
    document = read_document(written(tmp_path / "a.txt", text))

    assert document is not None
    assert there == (document.lacks(Reference("mvt", f"art. {number}")) is None)


def test_many_references_to_a_long_document_are_checked_fast(draft: Path, run: Run) -> None:
    written(draft.parent / "m.txt", "artikel 1 geldt voor gemeenten\n" * 100_000)
    blocks = (f'Bepaling artikel {n}\n  vindplaats: mvt art. {n} "zin {n}"\n' for n in range(1, 200))
    written(draft, GOOD.replace("Bepaling niet: overige\n", "") + "Document mvt: m.txt\n" + "".join(blocks))

    assert 2 == run(draft)[0]


# ---------------------------------------------------------------- very much


@pytest.mark.parametrize(
    "block",
    [
        "Bepaling artikel {0}\n  soort: horizon\n",
        "Afwijking UDO-01\n  reden: de reden {0} is een eigen reden die lang genoeg is\n  datum: 2026-01-01\n",
        "Raakt zbo Onzin {0}\n",
        "Organisatie Bureau {0}\n  soort: zbo\nRaakt zbo Buro {0}\n",
        "Document d{0}: m.txt\nStap udo\n  vindplaats: e{0} §2\n",
    ],
    ids=["provisions", "justifications", "organisations", "declared", "documents"],
)
def test_very_many_blocks_take_time_in_proportion(block: str, draft: Path, run: Run) -> None:
    written(draft, GOOD.replace("Bepaling niet: overige\n", "") + "".join(map(block.format, range(1, 3000))))

    assert run(draft)[0] in (0, 1, 2)


# ---------------------------------------------------------------- streams


def process(command: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    program = f"{sys.executable} -P -m kompas_check"
    return subprocess.run(
        ["/bin/bash", "-c", command.replace("kompas-check", program)], env={**os.environ, **environment},
        capture_output=True, check=False, timeout=60,
    )  # fmt: skip


@posix
@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("kompas-check {bad} | true; exit ${{PIPESTATUS[0]}}", 1),
        ("kompas-check {bad} --verbose --trace | head -1; exit ${{PIPESTATUS[0]}}", 1),
        ("kompas-check {good} >&-", 0),
        ("kompas-check {bad} <&- >&- 2>&-", 1),
        ("kompas-check {good} <&-", 0),
        ("kompas-check --onzin 2>&-", 3),
        ("kompas-check --onzin 2>&1 | true; exit ${{PIPESTATUS[0]}}", 3),
        ("kompas-check rules lint | true; exit ${{PIPESTATUS[0]}}", 0),
    ],
)
def test_the_outcome_does_not_depend_on_who_reads_the_report(command: str, code: int, draft: Path) -> None:
    bad = written(draft.parent / "fout.kompas", GOOD.replace("beleidsvorming", "ministerraad"))
    done = process(command.format(good=draft, bad=bad))

    assert code == done.returncode
    assert b"Traceback" not in done.stderr


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has /dev/full")
@pytest.mark.parametrize(
    "command", ["kompas-check {good} > /dev/full", "kompas-check {good} --output /dev/full"]
)
def test_a_full_disk_is_told(command: str, draft: Path) -> None:
    done = process(command.format(good=draft))

    assert 3 == done.returncode
    assert b"kan niet worden geschreven" in done.stderr
    assert b"Traceback" not in done.stderr


@posix
def test_a_locale_without_letters_is_no_problem(draft: Path) -> None:
    written(draft, GOOD.replace("proef", "próef") + "Rákt gemeenten\n")
    plain = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = process(f"kompas-check {draft}; a=$?; kompas-check --één; exit $a$?", **plain)

    assert 23 == done.returncode
    assert "próef" in done.stdout.decode("utf-8")
    assert b"Traceback" not in done.stderr


@posix
@pytest.mark.parametrize("make", [pipe, dangling, endless, lambda path: path.mkdir()])
def test_a_plan_that_is_no_file_is_made_anew(
    make: Callable[[Path], None], draft: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = draft.parent / "cache"
    monkeypatch.setenv("KOMPAS_CHECK_CACHE", str(cache))
    assert 0 == run(draft)[0]
    for plan in list(cache.iterdir()):
        plan.unlink()
        make(plan)

    assert 0 == run(draft)[0]
