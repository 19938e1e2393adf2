"""The sentences that a rule may use, as `grammars/stappen.lark` defines them."""

import re
from importlib.resources.abc import Traversable
from io import BytesIO
from typing import Any, NamedTuple

from lark import Lark


class _Imports(NamedTuple):
    """Gives Lark a grammar that `stappen.lark` imports, from wherever the grammars lie."""

    directory: Any

    def __call__(self, _base: object, name: str) -> tuple[str, str]:
        try:
            return name, _text_of(self.directory, name)
        except OSError:
            raise FileNotFoundError(name) from None  # Lark then looks in its own library


def _text_of(grammars: Any, name: str) -> str:
    return str((grammars / name).read_text(encoding="utf-8"))


class Example(NamedTuple):
    """A sentence of the documentation: its keyword, its text and the predicate it shows."""

    keyword: str
    text: str


def build_sentences(grammars: Traversable) -> bytes:
    """Build the parser of sentences from `stappen.lark` and give its saved form."""
    parser = Lark(_text_of(grammars, "stappen.lark"), parser="lalr", start=["gegeven", "als", "dan"],
                  maybe_placeholders=True, import_paths=[_Imports(grammars)])  # fmt: skip
    buffer = BytesIO()
    parser.save(buffer)
    return buffer.getvalue()


def examples(grammars: Traversable) -> list[Example]:
    """The example sentences of `stappen.lark`, in its order."""
    text = (grammars / "stappen.lark").read_text(encoding="utf-8")
    found = re.findall(r"^\s*//> (\w+) (.+)$", text, re.MULTILINE)
    return [Example(keyword, sentence) for keyword, sentence in found]
