"""Which files a folder holds: sorted, links to folders not followed, installed software left out."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path


def files_under(folder: Path, suffix: str) -> Iterator[Path]:
    """The files under *folder* whose name ends in *suffix*, in capitals or not.

    An environment into which Python packages are installed (it has a `pyvenv.cfg`) is passed over:
    what stands there belongs to a program, also the rules and examples of this one. Links to
    folders are not followed, so a loop of folders ends. A folder that cannot be searched is given
    as it is: reading it tells why.
    """
    closed: list[OSError] = []
    for directory, names, files in os.walk(folder, onerror=closed.append, followlinks=False):
        if "pyvenv.cfg" in files and Path(directory) != folder:
            names.clear()
            continue
        names.sort()
        for name in sorted(files):
            if name.casefold().endswith(suffix):
                yield Path(directory, name)
    for error in closed:
        yield Path(error.filename)


def found_above(path: Path, name: str) -> Path | None:
    """The file *name* in the folder of *path* (the folder itself, if it is one) or the nearest one above that.

    The search ends at the top of a repository (where `.git` is), so that what lies outside has no say. The file is named as *path* is: from the
    working folder, or from the root.
    """
    folder = os.path.abspath(path if path.is_dir() else path.parent)  # noqa: PTH100 - links stay links
    while True:
        found = os.path.join(folder, name)  # noqa: PTH118 - a check does this for every path
        if os.path.lexists(found):
            return Path(found if path.is_absolute() else os.path.relpath(found))
        above = os.path.dirname(folder)  # noqa: PTH120
        if above == folder or os.path.lexists(os.path.join(folder, ".git")):  # noqa: PTH118
            return None
        folder = above


def files_of(paths: Iterable[Path], suffix: str) -> Iterable[Path]:
    """The files that *paths* name: a file as it is, a folder searched with `files_under`.

    Each file comes once, however its folder is called.
    """
    found: dict[str, Path] = {}
    for path in paths:
        real = Path(os.path.realpath(path))
        if path.is_dir():
            for file in files_under(path, suffix):
                found.setdefault(str(real / file.relative_to(path)), file)
        else:
            found.setdefault(str(real), path)
    return found.values()
