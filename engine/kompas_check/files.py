"""Reads the files that a user names: only real ones, of a size that people write."""

import os
import stat
from pathlib import Path

MAX_BYTES = 50_000_000
MAX_KEPT_BYTES = 200_000_000  # of a file that this program wrote, about all drafts of a run


class NotAFileError(OSError):
    """What is there is a pipe or a device, from which reading may never end."""


class TooLargeError(OSError):
    """The file is larger than anything that people write."""


def read_file(path: Path, limit: int = MAX_BYTES) -> bytes:
    """The bytes of the file *path*; raises `OSError` where it cannot be read (see `file_reason`)."""
    with open(path, "rb", opener=_at_once) as file:
        info = os.fstat(file.fileno())
        if not stat.S_ISREG(info.st_mode):
            raise NotAFileError
        if info.st_size > limit:
            raise TooLargeError
        return file.read()


def _at_once(path: str, flags: int) -> int:
    """Open without waiting for somebody to write to a pipe."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
