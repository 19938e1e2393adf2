"""Writes what the program has to say: reports to a file or standard output, faults to the other."""

import os
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import click

from kompas_check.translation import tr


def colour_for(output: str | None) -> bool:
    return (
        output is None and sys.stdout is not None and sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    )


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
        from kompas_check.messages import file_reason  # noqa: PLC0415

        reason = file_reason(error)
        said = (
            tr("het verslag kan niet worden geschreven: {reason}", reason=reason) if output is None else
            tr("het bestand '{output}' kan niet worden geschreven: {reason}", output=output, reason=reason)
        )  # fmt: skip
        raise click.UsageError(said) from None


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
