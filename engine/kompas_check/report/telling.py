"""What the formats for merge requests and other programs tell of a finding, in running text."""

from collections.abc import Iterator
from hashlib import sha256
from itertools import chain, count
from typing import NamedTuple

from kompas_check.finding import (
    AFWIJKING,
    FAILING,
    GEMOTIVEERD,
    LATER,
    ONBEKEND,
    WORST,
    DraftReport,
    Finding,
    Justification,
    Report,
)
from kompas_check.messages import breaks_file
from kompas_check.place import Diagnostic, Place
from kompas_check.report.words import announcement, fingerprint, hints, message
from kompas_check.rule import FORCES, SOFT_FORCES, Rule
from kompas_check.translation import tr

ERROR, WARNING, NOTE = LEVELS = ("error", "warning", "note")
# Where an error in a file comes among findings: one that breaks the file, and one that does not.
BROKEN, FAULTY = -2, -1


def of_the_run(report: Report) -> Iterator[str]:
    """What somebody chose for the run: norms that were left out, settings, and a baseline; all drafts have passed by."""
    bare = [rule for rule, reason in report.ignored if reason is None]
    if bare:
        yield tr("Niet getoetst (--ignore): {norms}", norms=", ".join(bare))
    for rule, reason in report.ignored:
        if reason is not None:
            yield tr("Niet getoetst: {norm}, omdat: {reason}", norm=rule, reason=reason)
    if report.settings:
        said = [f"{setting.name} = {setting.value} ({setting.origin})" for setting in report.settings]
        yield tr("Ingesteld: {settings}", settings="; ".join(said))
    if report.baseline is not None:
        from kompas_check.report.baseline import standing_words  # noqa: PLC0415 - only where there is one

        yield from standing_words(report.baseline())


def heading(found: Finding) -> str:
    """The norm, and whom or what it is about."""
    about = f" [{found.subject}]" if found.subject else ""
    return f"{found.rule.id}{about} {found.rule.title}"


def standing(found: Finding) -> str:
    """How it came out, of which force the norm is, and why it does not count where it does not."""
    parts = [found.outcome, found.rule.force]
    if found.outcome == LATER:
        parts.append(tr("in orde vóór: {phase}", phase=found.due))
    if found.outcome in FAILING:
        if found.rule.force in SOFT_FORCES:
            parts.append(tr("telt niet mee"))
        elif found.excused is not None and found.excused.kind == "basis":
            until = found.excused.until
            parts.append(tr("staat in de basis, telt niet mee") if until is None else
                         tr("staat in de basis, telt tot en met {until} niet mee", until=until))  # fmt: skip
        elif found.excused is not None:
            parts.append(tr("onder de drempel, telt niet mee"))
    return " · ".join(parts)


def body(found: Finding) -> Iterator[str]:
    """All that there is to say of it, sentence by sentence: what was found, the source, what can be done."""
    yield tr("Gevonden: {message}", message=message(found))
    for hint in hints(found):
        yield tr("Uitzondering die misschien geldt: {exception}", exception=hint)
    if found.excused is not None and found.excused.reason:
        yield tr("In de basis omdat: {reason}", reason=found.excused.reason)
    if found.justification is not None:
        yield from reasons(found.justification)
    yield from sources(found.rule)
    announced = announcement(found)
    if announced:
        yield tr("Aangekondigd: {what}", what=announced)
    if found.outcome == AFWIJKING:
        yield from ways_out(found.rule, found.subject, may_depart=found.may_depart)


def reasons(given: Justification) -> Iterator[str]:
    """Why the draft departs from the norm: the reason, who gives it, and where it stands."""
    yield tr("Reden: {reason}", reason=given.reason)
    yield (tr("Door {who} op {day}", who=given.responsible, day=given.made_on) if given.valid_until is None else
           tr("Door {who} op {day}, geldig tot en met {until}", who=given.responsible, day=given.made_on,
              until=given.valid_until))  # fmt: skip
    if given.reference:
        yield tr("Vindplaats: {reference}", reference=given.reference)
    if given.approved_by:
        yield tr("Akkoord: {name}", name=given.approved_by)
    if given.reviewed:
        yield tr("Laatst bekeken: {day}", day=given.reviewed)
    if given.anticipates:
        yield tr("Loopt vooruit op een aangekondigde wijziging: {norm}", norm=given.anticipates)


def sources(rule: Rule) -> Iterator[str]:
    """What the norm rests on."""
    for source in rule.sources:
        yield tr("Bron: {source}", source=source.text)
    if not rule.verified:
        yield tr("Deze bron is niet uit de eerste hand gelezen (geverifieerd: nee).")


def ways_out(rule: Rule, subject: str | None, *, may_depart: bool) -> Iterator[str]:
    """How to comply with the norm, and how to explain that one does not."""
    if rule.comply:
        yield tr("Voldoen: {how}", how=rule.comply)
    if may_depart:
        head = f"Afwijking {rule.id}" + (f" voor {subject}" if subject else "")
        how = rule.depart or tr("leg uit waarom")
        yield tr("Afwijken: {how}; schrijf een blok '{head}'", how=how, head=head)
    else:
        yield tr("Afwijken kan niet: dit is een wettelijke eis.")


class Remark(NamedTuple):
    """Something that asks attention: a finding, or a message about a file.

    *level*: `error` fails the gate, `warning` and `note` do not. *check* is the norm or the code of the
    message, *title* what it is called, *text* what was found. *weight* sorts remarks, the worst first; *key*
    names a remark in every run, without its line.
    """

    level: str
    check: str
    title: str
    text: str
    place: Place
    weight: tuple[int, int, int]
    key: str
    finding: Finding | None = None

    @property
    def more(self) -> list[str]:
        """What there is to say besides."""
        return [] if self.finding is None else list(body(self.finding))[1:]


def weight(found: Finding) -> tuple[int, int, int]:
    """Where *found* comes among others: what fails first, then by outcome and by force."""
    return (0 if found.fails else 1, WORST.index(found.outcome), FORCES.index(found.rule.force))


def remarks(draft: DraftReport, *, explained: bool = False) -> Iterator[Remark]:
    """What asks attention in *draft*: its errors, what deviates or is not known, and what is *explained*."""
    yield from (about_file(one, draft.identity) for one in draft.diagnostics)
    for found in draft.findings:
        if found.outcome in (AFWIJKING, ONBEKEND) or (explained and found.outcome == GEMOTIVEERD):
            yield Remark(ERROR if found.fails else NOTE, found.rule.id, heading(found),
                         f"{message(found)} ({standing(found)})", found.place,
                         weight(found), fingerprint(found, draft), found)  # fmt: skip


def about_file(one: Diagnostic, identity: str = "") -> Remark:
    """A message about a file; an error weighs more than any finding."""
    order = {ERROR: BROKEN if breaks_file(one) else FAULTY, WARNING: 1, NOTE: 2}[one.severity]
    return Remark(one.severity, one.code, one.code, one.message, one.place,
                  (order, -1, 0), _hash(f"{one.code}\n{one.message}\n{identity}"))  # fmt: skip


class Apart:
    """Keeps names apart: the first keeps its name, a further one gets a name from its file, then from a number."""

    def __init__(self) -> None:
        self._used: set[str] = set()

    def named(self, key: str, path: str) -> str:
        """A name for *key*, which stands in the file *path*; never given out before."""
        more = chain((path,), (f"{path}\n{number}" for number in count(2)))
        names = chain((key,), (_hash(f"{key}\n{one}") for one in more))
        name = next(name for name in names if name not in self._used)
        self._used.add(name)
        return name


def _hash(text: str) -> str:
    return sha256(text.encode(errors="surrogateescape")).hexdigest()[:16]
