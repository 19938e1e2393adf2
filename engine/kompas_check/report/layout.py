"""How text is laid out for people: 80 columns, and colour where it may."""

from collections.abc import Iterable
from functools import lru_cache

WIDTH = 80
_COLOURS = {"bold": "\033[1m", "red": "\033[31m", "yellow": "\033[33m", "green": "\033[32m", "dim": "\033[2m"}


class Style:
    """Puts colour on words, or leaves them as they are."""

    def __init__(self, *, colour: bool) -> None:
        self.colour = colour

    def __call__(self, text: str, name: str) -> str:
        """*text* in the colour *name*; colour is never the only sign of anything."""
        return f"{_COLOURS[name]}{text}\033[0m" if self.colour else text


def joined(lines: Iterable[str]) -> str:
    """Lines as one text, each with a line end."""
    return "\n".join([*lines, ""])


def fill(text: str, indent: int, hanging: int | None = None) -> tuple[str, ...]:
    """*text* in lines of 80 columns; a word that is longer stands on its own line."""
    if 0 < len(text) <= WIDTH - indent and text.isprintable() and text.strip() == text and "  " not in text:
        return (" " * indent + text,)
    return _fill(text, indent, hanging)


@lru_cache(maxsize=16384)
def _fill(text: str, indent: int, hanging: int | None) -> tuple[str, ...]:
    lines = []
    line, empty = " " * indent, True
    later = " " * (indent if hanging is None else hanging)
    for word in text.split():
        if empty:
            line, empty = line + word, False
        elif len(line) + 1 + len(word) <= WIDTH:
            line += " " + word
        else:
            lines.append(line)
            line = later + word
    return (*lines, line) if not empty else ("",)
