"""A folder of pages: all of them or none, and what somebody else made stays."""

from pathlib import Path

import click
import pytest

from kompas_check.page_folder import way_from, write_pages

MARK = "<!-- van ons -->"
PAGES = {"index.html": f"{MARK} index", "a.html": f"{MARK} a"}


def contents(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


def test_pages_are_written_into_a_new_folder(tmp_path: Path) -> None:
    assert [] == write_pages(PAGES, tmp_path / "diep" / "map", MARK)
    assert contents(tmp_path / "diep" / "map") == PAGES


def test_pages_are_made_anew_and_other_files_stay(tmp_path: Path) -> None:
    (tmp_path / "notities.html").write_text("van mij", encoding="utf-8")
    (tmp_path / "a.html").write_text(f"{MARK} oud", encoding="utf-8")
    write_pages(PAGES, tmp_path, MARK)

    assert contents(tmp_path) == {**PAGES, "notities.html": "van mij"}


def test_a_page_that_did_not_change_is_not_touched(tmp_path: Path) -> None:
    write_pages(PAGES, tmp_path, MARK)
    before = {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    write_pages({**PAGES, "a.html": f"{MARK} anders"}, tmp_path, MARK)

    changed = [path.name for path in tmp_path.iterdir() if path.stat().st_mtime_ns != before[path.name]]
    assert ["a.html"] == changed


def test_pages_that_are_no_longer_made_are_named_and_stay(tmp_path: Path) -> None:
    (tmp_path / "oud.html").write_text(f"{MARK} oud", encoding="utf-8")
    (tmp_path / "oud.md").write_text(f"{MARK} een andere vorm", encoding="utf-8")

    assert ["oud.html"] == write_pages(PAGES, tmp_path, MARK)
    assert {"oud.html", "oud.md"} < set(contents(tmp_path))


@pytest.mark.parametrize("thing", ["file", "folder", "link"])
def test_nothing_is_written_over_what_somebody_else_made(tmp_path: Path, thing: str) -> None:
    there = tmp_path / "index.html"
    if thing == "file":
        there.write_text("van mij", encoding="utf-8")
    elif thing == "folder":
        there.mkdir()
    else:
        there.symlink_to(tmp_path / "nergens")

    with pytest.raises(
        click.UsageError, match=r"index\.html; kies een andere map \(er is niets geschreven\)"
    ):
        write_pages(PAGES, tmp_path, MARK)
    assert ["index.html"] == [path.name for path in tmp_path.iterdir()]


def test_a_file_where_a_folder_is_wanted_is_told(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("x", encoding="utf-8")

    with pytest.raises(click.UsageError, match="is een bestand, geen map"):
        write_pages(PAGES, tmp_path / "bestand", MARK)
    with pytest.raises(click.UsageError, match="een deel van het pad is geen map"):
        write_pages(PAGES, tmp_path / "bestand" / "map", MARK)


def test_names_that_differ_in_case_alone_are_refused(tmp_path: Path) -> None:
    with pytest.raises(click.UsageError, match=r"a\.html en A\.html verschillen alleen in hoofdletters"):
        write_pages({**PAGES, "A.html": "x"}, tmp_path, MARK)


def test_a_disk_that_is_full_leaves_the_folder_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "index.html").write_text(f"{MARK} oud", encoding="utf-8")
    write = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        if path.name == "a.html":
            raise OSError(28, "geen ruimte")
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(click.UsageError, match=r"kunnen niet in de map .* worden geschreven: .*\(28\)"):
        write_pages(PAGES, tmp_path, MARK)

    assert {"index.html": f"{MARK} oud"} == contents(tmp_path)


def test_a_link_leads_to_a_file_in_the_same_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = tmp_path / "werk"
    (work / ".venv" / "lib").mkdir(parents=True)
    (work / ".venv" / "pyvenv.cfg").write_text("", encoding="utf-8")
    monkeypatch.chdir(work)
    way = way_from(Path("docs/normen"))

    assert "../../corpus/regels/a%20%28b%29.kompas" == way(Path("corpus/regels/a (b).kompas"))
    assert way(work / ".venv" / "lib" / "a.kompas") is None
    assert way(tmp_path / "elders" / "a.kompas") is None
    assert way_from(tmp_path / "elders")(Path("corpus/a.kompas")) is None
