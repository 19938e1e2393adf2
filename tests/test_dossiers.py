"""The real dossiers say what their expected reports say; `python tests/renew_dossiers.py` renews those."""

from pathlib import Path

import pytest
from tests.renew_dossiers import DRAFT, EXPECTED, ROOT, expected, names, report


@pytest.mark.parametrize("name", names(DRAFT))
def test_a_real_dossier_says_what_its_expected_report_says(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    found = tmp_path / "verslag.txt"
    status = report(name, found)

    assert expected(name).read_text(encoding="utf-8") == found.read_text(encoding="utf-8")
    assert status in {0, 1}


def test_every_dossier_has_an_expected_report_and_the_reverse() -> None:
    assert names(EXPECTED) == names(DRAFT)


def test_there_are_twenty_six_dossiers_or_more() -> None:
    assert len(names(DRAFT)) >= 26
