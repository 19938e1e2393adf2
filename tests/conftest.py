"""What tests share: the plan of the bundled rules, and short ways from a text to what it says."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from tests.norm_folder import Folder

from kompas_check.draft import Ontwerp
from kompas_check.facts import Facts
from kompas_check.plan import Plan, load_plan

DAY = date(2026, 11, 23)
os.environ.pop("KOMPAS_CHECK_LANG", None)  # the tests read what the program says in Dutch
os.environ.pop("KOMPAS_CHECK_GATE", None)


@pytest.fixture(scope="session")
def plan() -> Plan:
    return load_plan()


@pytest.fixture(scope="session")
def read(plan: Plan) -> Callable[..., Ontwerp]:
    """Read a draft: `read(text, day, path)`; *text* is text, or bytes as they stand in a file."""

    def reading(text: str | bytes, day: date = DAY, path: str = "ontwerp.kompas") -> Ontwerp:
        data = text.encode() if isinstance(text, str) else text
        return plan.reader.read(data, path, day)

    return reading


@pytest.fixture(scope="session")
def facts(plan: Plan, read: Callable[..., Ontwerp]) -> Callable[..., Facts]:
    """The facts of a draft on a day: `facts(text, day)`."""

    def of(text: str | bytes, day: date = DAY) -> Facts:
        return Facts(read(text, day), plan.registers, day)

    return of


@pytest.fixture
def folder(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Folder:
    """A folder with the norm ONS-01, without examples as yet."""
    return Folder(tmp_path, capfd)
