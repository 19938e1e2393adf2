"""The rules, grammars and examples that ship with the engine."""

from pathlib import Path


def _bundled(name: str) -> Path:
    """A wheel carries *name* inside the package; a checkout keeps it at the top level."""
    packaged = Path(__file__).parent / name
    return packaged if packaged.is_dir() else Path(__file__).parents[2] / name


RULES = _bundled("rules")
GRAMMARS = _bundled("grammars")
EXAMPLES = _bundled("corpus") / "regels"
