"""Writes a file that the program keeps: whole or not at all, and never over what it did not write itself."""

import os
import stat
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from kompas_check.files import MAX_KEPT_BYTES, NotAFileError
from kompas_check.messages import file_reason
from kompas_check.translation import tr

_HEAD = 500  # bytes at the start of a file in which its mark stands
_MODE = 0o666  # what a new file would get, before the umask


def writable(path: str, mark: str, what: str) -> None:
    """Refuse a *path* that cannot be written, or that holds something else than *what* (it carries *mark*).

    An empty file is nothing yet. Raises `click.UsageError`.
    """
    place = Path(path)
    try:
        if os.path.lexists(place) and place.exists():
            info = place.stat()
            if stat.S_ISDIR(info.st_mode):
                raise IsADirectoryError
            if not stat.S_ISREG(info.st_mode):
                raise NotAFileError
            with place.open("r+b") as file:  # as it will be written, so that a lack of access shows now
                head = file.read(_HEAD)
            if head.strip() and mark.encode() not in head:
                raise click.UsageError(
                    tr("'{path}' is geen {what} en wordt niet overschreven; kies een ander bestand",
                       path=path, what=what)
                )  # fmt: skip
        elif not place.parent.exists():
            raise FileNotFoundError
        elif not os.access(place.parent, os.W_OK):
            raise PermissionError
    except OSError as error:
        raise click.UsageError(_unwritten(path, error)) from None


def write_whole(path: str, pieces: Iterable[str]) -> None:
    """Write *pieces* to the file *path*, in UTF-8; until the last one is there, the file stays as it was.

    A name that is no text keeps its bytes as JSON writes them. Raises `click.UsageError` where it cannot be written.
    """
    target = Path(os.path.realpath(path))
    name = ""
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp")
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            file.writelines(_limited(path, pieces))
        Path(name).chmod(_mode(target))
        Path(name).replace(target)
        name = ""
    except OSError as error:
        raise click.UsageError(_unwritten(path, error)) from None
    finally:
        if name:
            Path(name).unlink(missing_ok=True)


def _limited(path: str, pieces: Iterable[str]) -> Iterator[str]:
    """*pieces*, as long as what they make can be read again."""
    size = 0
    for piece in pieces:
        size += len(piece.encode(errors="backslashreplace"))
        if size > MAX_KEPT_BYTES:
            raise click.UsageError(
                tr("het bestand '{path}' zou te groot worden om weer te lezen (meer dan {most} MB); toets minder ontwerpen "
                   "tegelijk", path=path, most=MAX_KEPT_BYTES // 1_000_000)
            )  # fmt: skip
        yield piece


def _mode(target: Path) -> int:
    """The rights of the file that is there, else those of a new one."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return _MODE & ~mask


def _unwritten(path: str, error: OSError) -> str:
    return tr("het bestand '{path}' kan niet worden geschreven: {reason}",
              path=path, reason=file_reason(error))  # fmt: skip
