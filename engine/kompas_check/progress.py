"""Tells on the terminal how far a long run is, and leaves nothing behind."""

from collections.abc import Generator, Iterable
from contextlib import suppress
from time import monotonic
from typing import TextIO, TypeVar

from kompas_check.translation import tr

_Draft = TypeVar("_Draft")
# Seconds: a run that takes less needs no word; more often than so nobody reads it.
PATIENCE, PAUSE = 1.0, 0.1
_WIDTH = 24


def progress(drafts: Iterable[_Draft], total: int, terminal: TextIO) -> Generator[_Draft, None, None]:
    """*drafts*, of which there are *total*; once they take long, a line on *terminal* tells how many came."""
    due, shown = monotonic() + PATIENCE, 0
    try:
        for number, draft in enumerate(drafts, 1):
            now = monotonic()
            if now >= due:
                shown = _show(_line(number, total), shown, terminal)
                due = now + PAUSE
            yield draft
    finally:
        if shown:
            _show("", shown, terminal)


def _line(number: int, total: int) -> str:
    bar = "#" * (_WIDTH * number // total)
    return f"[{bar:<{_WIDTH}}] " + tr("{number} van {total} ontwerpen", number=number, total=total)


def _show(line: str, shown: int, terminal: TextIO) -> int:
    """Put *line* in place of one of *shown* characters, without codes that some terminal does not know."""
    with suppress(OSError):
        terminal.write(f"\r{line:<{shown}}\r{line}")
        terminal.flush()
    return len(line)
