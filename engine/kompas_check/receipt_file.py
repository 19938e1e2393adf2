"""Keeps the receipt of a run: notes what passes by, and writes it when the run is over."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kompas_check.arguments import kept_apart
from kompas_check.bundled import bundled_texts
from kompas_check.receipt import MARK
from kompas_check.report.receipt import Circumstances, Notes
from kompas_check.translation import tr
from kompas_check.whole_file import writable, write_whole

if TYPE_CHECKING:
    from kompas_check.check import Check
    from kompas_check.finding import DraftReport, Report
    from kompas_check.lock import Lock
    from kompas_check.report.words import Tally


class ReceiptFile:
    """The receipt that goes to *path*; wrong use if that is one of *others*, or something else than a receipt."""

    def __init__(self, path: str, others: Iterable[str | Path | None]) -> None:
        kept_apart("--receipt", path, others)
        writable(path, MARK, tr("toetsbewijs"))
        self.path = path
        self.notes = Notes()

    def watch(self, check: "Check") -> None:
        """Note the bytes of each draft that *check* reads."""
        check.read = self.notes.read

    def noted(self, drafts: "Iterable[DraftReport]") -> "Iterable[DraftReport]":
        """*drafts*, each noted before it is passed on."""
        return self.notes.noted(drafts)

    def write(self, report: "Report", tally: "Tally", about: Circumstances) -> None:
        """Write the receipt of *report*, whose drafts have all passed by."""
        write_whole(self.path, self.notes.pieces(report, tally, about))


def circumstances(
    select: Sequence[str], ignore: Sequence[str], folders: Sequence[str], lock: "Lock | None",
    settings: Mapping[str, str | None],
) -> Circumstances:  # fmt: skip
    """How a check was asked for; *settings* are what `contract.ReceiptOptions` has besides, by name."""
    options: dict[str, Any] = {
        "select": list(select),
        "ignore": list(ignore),
        "rules": list(folders),
        "lock": None if lock is None else lock.path,
        **{name: settings.get(name) for name in ("config", "gate", "fail_on", "minimum_phase", "baseline")},
    }
    files = [options[name] for name in ("lock", "config", "gate", "baseline")]
    texts = bundled_texts() if lock is None else lock.texts
    return Circumstances(options, tuple(name for name in files if name is not None), texts)
