"""Writes what the program has to say: reports to a file or standard output, faults to the other."""

import os
import stat
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TextIO, TypeVar

import click

from kompas_check.translation import tr

_Draft = TypeVar("_Draft")


def colour_for(output: str | None, wish: str = "auto") -> bool:
    """Whether the report gets colour: as *wish* says (always, never, auto), never in a file.

    What `auto` does can be set for all programs at once: NO_COLOR (no-color.org), CLICOLOR_FORCE.
    """
    if output is not None or wish == "never" or sys.stdout is None:
        return False
    if wish == "always":
        return True
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("CLICOLOR_FORCE", "0") not in ("", "0"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def watched(
    drafts: Iterable[_Draft], total: int, chosen: Sequence[tuple[str, str | None]], *, quiet: bool
) -> Iterable[_Draft]:
    """*drafts*, with a line on the terminal that tells how far a long run is, where somebody looks.

    That line never stands between the lines of a report: there is none where the report is written
    while the drafts are checked (one form), to a terminal or to a program that may write to one.
    """
    if quiet or sys.stderr is None or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        return drafts
    streams = len(chosen) == 1 and chosen[0][1] is None
    if os.environ.get("CI") or (streams and not _is_file(sys.stdout)):
        return drafts
    from kompas_check.progress import progress  # noqa: PLC0415 - only for who looks on

    return progress(drafts, total, sys.stderr)


def _is_file(stream: TextIO | None) -> bool:
    """Whether *stream* ends in a file (or nowhere), so that nothing of it reaches a terminal."""
    if stream is None:
        return True
    try:
        mode = os.fstat(stream.fileno()).st_mode
    except OSError:
        return False
    return stat.S_ISREG(mode) or (stat.S_ISCHR(mode) and not stream.isatty())


def write(pieces: Iterable[str], output: str | None) -> None:
    """Write in UTF-8, to a file or to standard output, as the pieces come.

    Where nobody reads on, all pieces are made all the same: the outcome does not depend on a reader.
    What is no character (in the name of a file) becomes a question mark.
    """
    try:
        if output is None:
            _print(iter(pieces))
            return
        with Path(output).open("w", encoding="utf-8", errors="replace", newline="\n") as file:
            file.writelines(pieces)
    except OSError as error:
        raise _unwritten(output, error) from None
    _tell_written(output)


def _unwritten(output: str | None, error: OSError) -> click.UsageError:
    """What to tell where the system did not write."""
    from kompas_check.messages import file_reason  # noqa: PLC0415

    reason = file_reason(error)
    return click.UsageError(
        tr("het verslag kan niet worden geschreven: {reason}", reason=reason) if output is None else
        tr("het bestand '{output}' kan niet worden geschreven: {reason}", output=output, reason=reason)
    )  # fmt: skip


def write_bytes(data: bytes, output: str | None) -> None:
    """Write what is no text, to a file or to standard output; never to a terminal."""
    if output is None and sys.stdout is not None and sys.stdout.isatty():
        raise click.UsageError(tr("deze vorm past niet op een scherm; noem een bestand met --output"))
    try:
        if output is not None:
            Path(output).write_bytes(data)
        elif sys.stdout is not None:
            try:
                sys.stdout.buffer.write(data)
                sys.stdout.flush()
            except BrokenPipeError:
                _close_output()
    except OSError as error:
        raise _unwritten(output, error) from None
    if output is not None:
        _tell_written(output)


def _tell_written(output: str) -> None:
    """Tell a person that there is a file now; a program sees the file."""
    if sys.stderr is not None and sys.stderr.isatty():
        tell(tr("Geschreven: {output}", output=output))


def _print(pieces: Iterator[str]) -> None:
    if sys.stdout is None:  # closed by who called us
        deque(pieces, maxlen=0)
        return
    try:
        for piece in pieces:
            sys.stdout.buffer.write(piece.encode(errors="replace"))
        sys.stdout.flush()
    except BrokenPipeError:
        _close_output()
        deque(pieces, maxlen=0)
    except OSError:
        _close_output()
        raise


def _close_output() -> None:
    """Let what is left go nowhere: Python writes it out once more when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def tell(*lines: str) -> None:
    """Say what was wrong, if anybody listens."""
    with suppress(OSError):
        click.echo("\n".join(lines), err=True)
