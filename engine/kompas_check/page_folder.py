"""Writes a folder of pages: all of them or none, and never over a file that somebody else made."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from urllib.parse import quote

import click

from kompas_check.messages import file_reason
from kompas_check.translation import tr

_HEAD = 500  # bytes at the start of a file in which the mark of a page stands
_NAMED = 5  # so many files are named in a message


def write_pages(pages: Mapping[str, str], folder: Path, mark: str) -> list[str]:
    """Write *pages* (name of the file and its text) into *folder*; gives what else was made here.

    A file that is there and carries *mark* is made anew; one that does not is left alone, and then
    nothing is written (`click.UsageError`). Pages with *mark* that are none of *pages* any more are
    named, never deleted.
    """
    try:
        _refuse(pages, folder, mark)
        folder.mkdir(parents=True, exist_ok=True)
        changed = {name: text for name, text in pages.items() if _read(folder / name) != text.encode()}
        if changed:
            _replace(changed, folder)
        return sorted(_left_over(pages, folder, mark))
    except OSError as error:
        raise click.UsageError(
            tr("de pagina's kunnen niet in de map '{folder}' worden geschreven: {reason}",
               folder=folder, reason=file_reason(error))
        ) from None  # fmt: skip


def _refuse(pages: Mapping[str, str], folder: Path, mark: str) -> None:
    if folder.exists() and not folder.is_dir():
        raise click.UsageError(
            tr("'{folder}' is een bestand, geen map; kies een andere map voor de pagina's", folder=folder)
        )
    folded: dict[str, str] = {}
    for name in pages:
        other = folded.setdefault(name.casefold(), name)
        if other != name:
            raise click.UsageError(
                tr("de pagina's {other} en {name} verschillen alleen in hoofdletters en kunnen niet in één map staan",
                   other=other, name=name)
            )  # fmt: skip
    strange = [name for name in pages if os.path.lexists(folder / name) and not _marked(folder / name, mark)]
    if strange:
        more = tr(" en nog {number}", number=len(strange) - _NAMED) if len(strange) > _NAMED else ""
        raise click.UsageError(
            tr("in de map '{folder}' staan bestanden die niet door deze opdracht zijn gemaakt en die zij zou "
               "overschrijven: {files}{more}; kies een andere map (er is niets geschreven)",
               folder=folder, files=", ".join(strange[:_NAMED]), more=more)
        )  # fmt: skip


def _replace(pages: Mapping[str, str], folder: Path) -> None:
    """Write *pages* beside their places first; only when all are there do they take them."""
    scratch = Path(tempfile.mkdtemp(dir=folder, prefix=".kompas-check-"))
    try:
        for name, text in pages.items():
            (scratch / name).write_bytes(text.encode())
        for name in pages:
            (scratch / name).replace(folder / name)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _left_over(pages: Mapping[str, str], folder: Path, mark: str) -> Iterator[str]:
    suffixes = {Path(name).suffix for name in pages}
    for path in folder.iterdir():
        if path.suffix in suffixes and path.name not in pages and _marked(path, mark):
            yield path.name


def _marked(path: Path, mark: str) -> bool:
    """Whether *path* is a page that was made here."""
    return path.is_file() and mark.encode() in _read(path)[:_HEAD]


def _read(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


def way_from(folder: Path) -> Callable[[Path], str | None]:
    """How a link in a page in *folder* leads to a file: where both lie in the working folder.

    A link to a program that is installed there leads nowhere for another reader: it is None too.
    """
    root, base = Path.cwd(), Path(os.path.realpath(folder))

    @cache
    def reached(directory: Path) -> str | None:
        real = Path(os.path.realpath(directory))
        inside = [parent for parent in (real, *real.parents) if parent.is_relative_to(root)]
        if not (inside and base.is_relative_to(root)) or any((p / "pyvenv.cfg").exists() for p in inside):
            return None
        return quote(os.fsencode(Path(os.path.relpath(real, base)).as_posix()))

    def way(path: Path) -> str | None:
        start = reached(path.parent)
        return f"{start}/{quote(os.fsencode(path.name))}" if start is not None else None

    return way
