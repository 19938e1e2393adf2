"""The words and values of the draft language, as `grammars/waarden.lark` defines them."""

import pickle
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedInput

BLOCKS = ("ontwerp", "organisatieblok", "raakt", "bepaling", "beleidskompas", "toelichting", "stap",
          "afwijking", "regel")  # fmt: skip

# What nearly every draft has values of. They have a small parser of their own, for that of all values
# takes as long to load as it takes to check a draft.
EVERYDAY = ("getal", "dossier", "datum", "duur", "bedrag", "lijst", "plaats", "verwijzing",
            "niet_van_toepassing", "rechtsgrond", "kop_afwijking")  # fmt: skip


class NotUnderstood(Exception):  # noqa: N818 - it is an answer, not a fault
    """A text is no value of its type. *reason* is a key of the message catalogue."""

    def __init__(self, reason: str, column: int = 1, **details: object) -> None:
        super().__init__(reason)
        self.reason = reason
        self.column = column
        self.details = details


class Tables(NamedTuple):
    """The words of the draft language.

    *words* maps each closed list (`FASE`) to its words, *folded* to the same without regard to
    case; *properties* maps each block to its property names and their types; *choices* maps a
    type to the closed list it takes.
    """

    words: Mapping[str, tuple[str, ...]]
    folded: Mapping[str, Mapping[str, str]]
    properties: Mapping[str, Mapping[str, str]]
    choices: Mapping[str, str]


class Language:
    """The draft language: its words, and the parsers of its values (loaded at first use)."""

    def __init__(self, tables: Tables, everyday: bytes, every: bytes) -> None:
        self.words, self.folded, self.properties, self.choices = tables
        self._saved = everyday, every

    @cached_property
    def everyday(self) -> Any:
        """The parser of `waarden.lark` for the values of `EVERYDAY`."""
        return Lark.load(BytesIO(self._saved[0]))

    @cached_property
    def every(self) -> Any:
        """The parser of `waarden.lark` for all values."""
        return Lark.load(BytesIO(self._saved[1]))

    def parse(self, start: str, text: str) -> Tree[Token]:
        """The tree of *text* as *start*; raises `NotUnderstood` with the column."""
        parser = self.everyday if start in EVERYDAY else self.every
        try:
            tree: Tree[Token] = parser.parse(text, start=start)
        except UnexpectedInput as error:
            column = error.column if isinstance(error.column, int) and error.column > 0 else 1
            raise NotUnderstood("niet gelezen", column) from None
        return tree

    def word(self, name: str, text: str) -> str | None:
        """The word of closed list *name* that *text* spells, ignoring case."""
        return self.folded[name].get(text.casefold())

    def is_unknown(self, text: str) -> bool:
        """Whether *text* says that the answer is not known yet (`PM`, `volgt`, nothing)."""
        return not text or text.casefold() in self.folded["ONBEKEND"]


def list_words(pattern: str) -> tuple[str, ...]:
    """The words of a terminal that is a list of words, and nothing for any other terminal."""
    inner = pattern.removeprefix("(?:").removesuffix(")")
    words = tuple(re.sub(r"\\(.)", r"\1", word) for word in inner.split("|"))
    return words if [re.escape(word) for word in words] == inner.split("|") else ()


def build_language(grammars: Path) -> bytes:
    """Build the parsers and the tables from `waarden.lark` and give their saved form."""
    text = (grammars / "waarden.lark").read_text(encoding="utf-8")
    every: Any = _parser(text, re.findall(r"^([a-z]\w*):", text, re.MULTILINE))
    return pickle.dumps((_tables(every), _saved(_parser(text, EVERYDAY)), _saved(every)))


def _parser(grammar: str, starts: Iterable[str]) -> Any:
    return Lark(grammar, parser="lalr", start=list(starts), g_regex_flags=re.IGNORECASE,
                maybe_placeholders=False)  # fmt: skip


def _saved(parser: Any) -> bytes:
    buffer = BytesIO()
    parser.save(buffer)
    return buffer.getvalue()


def load_language(saved: bytes) -> Language:
    """The language from its saved form (see `build_language`)."""
    return Language(*pickle.loads(saved))  # noqa: S301 - made by `build_language`, kept by `plan`


def _tables(parser: Any) -> Tables:
    """The words of a built parser: of its terminals, and of its rules by block."""
    words: dict[str, tuple[str, ...]] = {}
    for terminal in parser.terminals:
        if type(terminal.pattern).__name__ == "PatternStr":
            words[terminal.name] = (terminal.pattern.value,)
        elif found := list_words(terminal.pattern.value):
            words[terminal.name] = found
    properties: dict[str, dict[str, str]] = {block: {} for block in BLOCKS}
    choices: dict[str, str] = {}
    alternatives = Counter(str(rule.origin.name) for rule in parser.rules)
    for rule in parser.rules:
        origin = str(rule.origin.name)
        names = [symbol.name for symbol in rule.expansion]
        if origin in properties:
            for name in words[names[0]]:
                properties[origin][name] = names[1]
        elif alternatives[origin] == len(names) == 1 and names[0] in words:
            choices[origin] = names[0]
    folded = {name: {word.casefold(): word for word in members} for name, members in words.items()}
    return Tables(words, folded, properties, choices)
