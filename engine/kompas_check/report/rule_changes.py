"""Shows what changed between two sets of rules."""

from collections.abc import Iterator, Sequence

from kompas_check.lock import LockedChanges
from kompas_check.report.layout import fill
from kompas_check.rule_changes import CHANGED, GONE, NEW, Aspect, NormChange, RegisterChange
from kompas_check.translation import tr, tr_n

_MOST = 12  # so many lines of a register are shown


def change_lines(changes: LockedChanges) -> Iterator[str]:
    """All that changed: norms that are new, gone or different, and registers."""
    headings = {
        NEW: tr("NIEUWE NORMEN"),
        GONE: tr("NORMEN DIE ER NIET MEER ZIJN"),
        CHANGED: tr("GEWIJZIGDE NORMEN"),
    }
    for kind, heading in headings.items():
        members = [change for change in changes.norms if change.change == kind]
        if members:
            yield from ("", f"{heading} ({len(members)})")
            for change in members:
                yield from _norm(change)
    if changes.registers:
        yield from ("", tr("REGISTERS (organisaties, groepen, soorten en fasen)"))
        for register in changes.registers:
            yield from _register(register)
    if changes.unread:
        yield from ("", tr("NIET TE VERGELIJKEN (in het slot staan normen die niet te lezen zijn)"))
        for found in changes.unread:
            yield from fill(f"{found.place}: {found.message}", 2, 4)


def _norm(change: NormChange) -> Iterator[str]:
    period = f" ({change.period})" if change.change != CHANGED else ""
    yield from fill(f"{change.rule} {change.title}{period}", 2, 4)
    for version, aspects in change.aspects:
        if version:
            yield from fill(tr("versie {period}:", period=version), 4, 6)
        for aspect in aspects:
            yield from _aspect(aspect, 6 if version else 4)


def _aspect(aspect: Aspect, indent: int) -> Iterator[str]:
    if len(aspect.gone) == len(aspect.come) == 1:
        yield from fill(f"{aspect.label}: {aspect.gone[0]} → {aspect.come[0]}", indent, indent + 2)
        return
    for words, lines in ((tr("weg"), aspect.gone), (tr("erbij"), aspect.come)):
        for line in lines:
            yield from fill(f"{aspect.label} {words}: {line}", indent, indent + 2)


def _register(change: RegisterChange) -> Iterator[str]:
    gone = tr_n("{number} regel weg", "{number} regels weg", len(change.gone))
    come = tr_n("{number} regel erbij", "{number} regels erbij", len(change.come))
    yield f"  {change.name}: {gone}, {come}"
    for words, lines in ((tr("weg"), change.gone), (tr("erbij"), change.come)):
        yield from _first(words, lines)


def _first(words: str, lines: Sequence[str]) -> Iterator[str]:
    for line in lines[:_MOST]:
        yield from fill(f"{words}: {line}", 4, 6)
    if len(lines) > _MOST:
        yield tr("    {words}: en nog {number}", words=words, number=len(lines) - _MOST)
