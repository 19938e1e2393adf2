"""The sentences that a rule may use, as `grammars/stappen.lark` defines them."""

import re
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from lark import Lark


class Example(NamedTuple):
    """A sentence of the documentation: its keyword, its text and the predicate it shows."""

    keyword: str
    text: str


def build_sentences(grammars: Path) -> bytes:
    """Build the parser of sentences from `stappen.lark` and give its saved form."""
    parser = Lark((grammars / "stappen.lark").read_text(encoding="utf-8"), parser="lalr", start=["gegeven", "als", "dan"],
                  maybe_placeholders=True, import_paths=[str(grammars)])  # fmt: skip
    buffer = BytesIO()
    parser.save(buffer)
    return buffer.getvalue()


def examples(grammars: Path) -> list[Example]:
    """The example sentences of `stappen.lark`, in its order."""
    text = (grammars / "stappen.lark").read_text(encoding="utf-8")
    found = re.findall(r"^\s*//> (\w+) (.+)$", text, re.MULTILINE)
    return [Example(keyword, sentence) for keyword, sentence in found]
