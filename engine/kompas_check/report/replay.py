"""Shows what came out differently when the check of a receipt was done again."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kompas_check.receipt import Difference, Read
from kompas_check.report.layout import Style, fill, joined
from kompas_check.report.text import diagnostic_lines
from kompas_check.translation import tr, tr_n


def render(path: str, read: Read, again: Mapping[str, Any], found: Sequence[Difference]) -> str:
    """What *read*, the receipt at *path*, is about, and all that differs in the check done *again*."""
    return joined(_lines(path, read, again, found))


def _lines(path: str, read: Read, again: Mapping[str, Any], found: Sequence[Difference]) -> Iterator[str]:
    old = read.data or again
    yield from fill(
        tr("Toetsbewijs {path}: {drafts} op peildatum {day}, met kompas-check {version} en normen {rules}.",
           path=path, drafts=tr_n("{number} ontwerp", "{number} ontwerpen", len(old["drafts"])), day=old["peildatum"],
           version=old["tool"]["version"], rules=old["rulebook"]["version"]),
        0, 2)  # fmt: skip
    if read.diagnostics:
        yield from ("", tr("FOUTEN IN HET BEWIJS"))
        for fault in read.diagnostics:
            yield from diagnostic_lines(fault, Style(colour=False))
    headings = {
        "omstandigheid": tr("ANDERE OMSTANDIGHEDEN"),
        "ontwerp": tr("ANDERE ONTWERPEN OF STUKKEN"),
        "uitkomst": tr("ANDERE UITKOMSTEN"),
    }
    for about, heading in headings.items():
        members = [one.text for one in found if one.about == about]
        if members:
            yield from ("", f"{heading} ({len(members)})")
            for text in members:
                yield from fill(text, 2, 4)
    yield ""
    yield from fill(_conclusion(found), 0, 2)
    yield from fill(tr("Een toetsbewijs is geen handtekening: het zegt niet wie het heeft gemaakt."), 0, 2)


def _conclusion(found: Sequence[Difference]) -> str:
    if not found:
        return tr("Herhaald: alles is gelijk.")
    if all(one.about != "uitkomst" for one in found):
        return tr("Herhaald: de uitkomsten zijn gelijk; wat hierboven staat, is anders dan toen.")
    return tr_n("Herhaald: er is {number} verschil.", "Herhaald: er zijn {number} verschillen.", len(found))
