"""The rules, grammars and examples that ship with the engine."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple


def _bundled(name: str) -> Path:
    """A wheel carries *name* inside the package; a checkout keeps it at the top level."""
    packaged = Path(__file__).parent / name
    return packaged if packaged.is_dir() else Path(__file__).parents[2] / name


RULES = _bundled("rules")
GRAMMARS = _bundled("grammars")
EXAMPLES = _bundled("corpus") / "regels"


class RuleTexts(NamedTuple):
    """The rules that go with the program, as text: those of this version, or those that a lock has kept.

    *rules* pairs the name of each feature file with its content, *registers* maps the name of a register to its own.
    """

    version: str
    rules: tuple[tuple[str, bytes], ...]
    registers: Mapping[str, bytes]


def bundled_texts() -> RuleTexts:
    """The rules of this version."""
    version = (RULES / "versie.txt").read_text(encoding="utf-8").strip()
    found = sorted(RULES.rglob("*.feature"))
    rules = tuple((f"rules/{path.relative_to(RULES).as_posix()}", path.read_bytes()) for path in found)
    folder = sorted((RULES / "registers").iterdir(), key=lambda child: child.name)
    return RuleTexts(version, rules, {child.name: child.read_bytes() for child in folder})
