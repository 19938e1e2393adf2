"""Which files a folder holds: sorted, links to folders not followed, installed software left out."""

import os
from collections.abc import Iterator
from pathlib import Path


def files_under(folder: Path, suffix: str) -> Iterator[Path]:
    """The files under *folder* whose name ends in *suffix*.

    An environment into which Python packages are installed (it has a `pyvenv.cfg`) is passed over:
    what stands there belongs to a program, also the rules and examples of this one. Links to
    folders are not followed, so a loop of folders ends.
    """
    for directory, names, files in os.walk(folder, followlinks=False):
        if "pyvenv.cfg" in files and Path(directory) != folder:
            names.clear()
            continue
        names.sort()
        for name in sorted(files):
            if name.endswith(suffix):
                yield Path(directory, name)
