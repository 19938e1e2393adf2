"""The pages about the baseline, the receipt and the lock work for someone who follows them to the letter."""

from pathlib import Path

import pytest
from tests.test_docs import ROOT, Reader, blocks


@pytest.mark.parametrize(("page", "commands"), [("basis", 4), ("bewijs-en-slot", 7)])
def test_the_page_works(tmp_path: Path, page: str, commands: int) -> None:
    (tmp_path / ".git").mkdir()
    reader = Reader(tmp_path)
    for block in blocks((ROOT / "docs" / f"{page}.md").read_text(encoding="utf-8")):
        if block.text.startswith("[[finding]]"):
            reader.said = (tmp_path / "basis.toml").read_text(encoding="utf-8")
        reader.follow(block)

    assert ["kompas-check"] * commands == reader.given
