"""The command that shows every setting and where it came from."""

from pathlib import Path

import click

from kompas_check.arguments import (
    CONFIG_FORMAT,
    CONFIG_FORMATS,
    IGNORE,
    LOCK,
    NO_LOCK,
    RULES,
    SELECT,
    existing,
    lock_of,
    paired,
)
from kompas_check.dutch_click import DutchCommand
from kompas_check.output import write
from kompas_check.terms import Wanted, settings, terms_of


@click.command(cls=DutchCommand)
@click.argument("path", default=".", metavar="[PAD]")
@CONFIG_FORMAT
@SELECT
@IGNORE
@RULES
@LOCK
@NO_LOCK
@settings(gate=True)
def config(
    path: str, formats: tuple[str, ...], select: tuple[str, ...], ignore: tuple[str, ...], folders: tuple[str, ...],
    lock: str | None, no_lock: bool, wanted: Wanted,  # noqa: FBT001
) -> int:  # fmt: skip
    """Toon elke instelling die voor een ontwerp of map geldt, en waar zij vandaan komt.

    Geef dezelfde opties als bij check, dan ziet u wat daar geldt.
    """
    from kompas_check.check import find_drafts  # noqa: PLC0415
    from kompas_check.report.configuration import render  # noqa: PLC0415
    from kompas_check.settings import default_origin, found_origin, line_origin, nothing  # noqa: PLC0415
    from kompas_check.strictness import Setting  # noqa: PLC0415

    chosen = paired(formats, (), CONFIG_FORMATS)
    existing(path)
    drafts = find_drafts([Path(path)]) or [Path(path, "*")]  # a folder without drafts has settings too
    locked = lock_of([path], lock, no_lock=no_lock)
    terms = terms_of(folders, select, ignore, locked, wanted, drafts, whole=True)
    pinned = Setting("lock", nothing(), line_origin() if no_lock else default_origin())
    if locked is not None:
        pinned = Setting("lock", locked.path, line_origin() if lock is not None else found_origin())
    for form, _ in chosen:
        write(render(path, (*terms.settings, pinned), form), None)
    return 0
