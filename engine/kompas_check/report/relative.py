"""Where a file is, told so that it means the same on another machine: from the folder of the run."""

import os
from pathlib import Path
from urllib.parse import quote


def relative(path: str) -> str:
    """*path* seen from the working folder, with slashes; never absolute."""
    if Path(path).is_absolute():
        try:
            path = os.path.relpath(path)
        except ValueError:  # on another drive
            path = Path(path).name
    return Path(os.path.normpath(path)).as_posix()


def uri(path: str) -> str:
    """*path* as a relative URI (RFC 3986): what is no plain sign is its bytes with percent signs."""
    return quote(relative(path).encode(errors="surrogateescape"), safe="/")
