"""Comply or explain: which `Afwijking` blocks stand, and what is wrong with the others."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from kompas_check.draft import Block, Ontwerp, Value
from kompas_check.finding import AFWIJKING, GEMOTIVEERD, LATER, NVT, VOLDAAN, Finding, Justification
from kompas_check.messages import diagnostic, did_you_mean
from kompas_check.place import Diagnostic
from kompas_check.rule import Rule
from kompas_check.translation import tr

MIN_LENGTH, MIN_WORDS = 40, 6


class Claim(NamedTuple):
    """One `Afwijking` block for one rule; *subject* limits it to one organisation, place or step."""

    block: Block
    rule: str
    subject: str | None


def justify(
    ontwerp: Ontwerp,
    findings: Sequence[Finding],
    rules: Sequence[Rule],
    chosen: frozenset[str],
    day: date,
    broken: frozenset[int] = frozenset(),
) -> tuple[list[Finding], list[Diagnostic]]:
    """Apply the `Afwijking` blocks of *ontwerp* to *findings* (all findings of all *rules*).

    A block with an error justifies nothing; *broken* holds the lines of blocks whose error was
    reported before (a reference that is not in the document). A valid one turns `afwijking`, due
    or not, into `gemotiveerd`, and never `onbekend`. Of a rule that is not *chosen* in this run
    nothing is known, so its justifications are not called unneeded.
    """
    blocks = [block for block in ontwerp.all("afwijking") if block.confirmed]
    if not blocks:
        return list(findings), []
    diagnostics: list[Diagnostic] = []
    standing: list[tuple[Claim, Justification]] = []
    texts: dict[str, int] = {}
    by_id = {rule.id.casefold(): rule.id for rule in rules}
    for block in blocks:
        errors = _form(block, texts, day)
        claims: list[Claim] = []
        for name in block.subject[0]:
            rule_id = by_id.get(name.casefold())
            if rule_id is None:
                hint = did_you_mean(name, by_id.values())
                errors.append(diagnostic("MOT-01", block.place, found=name, hint=hint))
                continue
            if rule_id not in chosen:
                continue
            found = _target(block, rule_id, findings)
            if isinstance(found, Diagnostic):
                errors.append(found)
            else:
                claims.append(found)
        for claim in claims:
            errors += _claim(claim, findings, rules, day)
        if not block.sound and not errors:
            errors.append(diagnostic("MOT-14", block.place))
        diagnostics += errors
        if not errors and block.place.line not in broken:
            standing += [(claim, _justification(block)) for claim in claims]
            diagnostics += [note for claim in claims if (note := _idle(claim, findings)) is not None]
    return [_apply(found, standing) for found in findings], diagnostics


def _form(block: Block, texts: dict[str, int], day: date) -> list[Diagnostic]:
    """What is wrong with the block itself, whatever rule it is for."""
    errors: list[Diagnostic] = []
    reason = block.get("reden")
    if reason is None or reason.kind == "onbekend":
        errors.append(diagnostic("MOT-02", reason.place if reason is not None else block.place))
    else:
        text = " ".join(reason.data.split())
        if thin := thinness(text):
            length, words = thin
            errors.append(diagnostic("MOT-03", reason.place, length=length, words=words,
                                     min_length=MIN_LENGTH, min_words=MIN_WORDS))  # fmt: skip
        same = text.casefold()
        if same in texts:
            errors.append(diagnostic("MOT-04", reason.place, line=texts[same]))
        texts.setdefault(same, block.place.line)
    for name in ("verantwoordelijk", "datum"):
        value = block.get(name)
        if value is None or value.kind == "onbekend":
            place = value.place if value is not None else block.place
            errors.append(diagnostic("MOT-05", place, found=name))
    for name in ("geldig tot", "regelversie", "anticipeert op"):
        value = block.get(name)
        if value is not None and value.kind == "onbekend":
            errors.append(diagnostic("MOT-05", value.place, found=name))
    for name in ("datum", "laatst bekeken"):
        then = _day(block.get(name))
        if then is not None and then > day:
            errors.append(diagnostic("MOT-06", block.properties[name].place, found=then, day=day))
    until = _day(block.get("geldig tot"))
    if until is not None and until < day:
        errors.append(diagnostic("MOT-07", block.properties["geldig tot"].place, found=until))
    return errors


def thinness(reason: str) -> tuple[int, int] | None:
    """How many characters and different words *reason* has, where that is too few to weigh it."""
    text = " ".join(reason.split())
    words = len(set(text.casefold().split()))
    return (len(text), words) if len(text) < MIN_LENGTH or words < MIN_WORDS else None


def _day(value: Value | None) -> date | None:
    return value.data if value is not None and value.kind == "datum" else None


def _target(block: Block, rule_id: str, findings: Sequence[Finding]) -> Claim | Diagnostic:
    """The subject that the block names, in the form of the findings."""
    written = block.subject[1]
    if written is None:
        return Claim(block, rule_id, None)
    own = [found.subject for found in findings if found.rule.id == rule_id]
    if not own:  # not in force: there is nothing that the draft could be about
        return Claim(block, rule_id, written)
    subjects = [subject for subject in own if subject]
    for subject in subjects:
        if subject.casefold() == written.casefold():
            return Claim(block, rule_id, subject)
    return diagnostic("MOT-12", block.place, found=rule_id, subject=written,
                      hint=did_you_mean(written, subjects) if subjects else "")  # fmt: skip


def _claim(claim: Claim, findings: Sequence[Finding], rules: Sequence[Rule], day: date) -> list[Diagnostic]:
    """What is wrong with the block for this rule."""
    errors: list[Diagnostic] = []
    versions = [rule for rule in rules if rule.id == claim.rule]
    current = next((rule for rule in versions if rule.in_force(day)), None)
    place = claim.block.place
    concerned = _concerned(claim, findings)
    if current is not None and not all(found.may_depart for found in concerned):
        errors.append(diagnostic("MOT-09", place, found=claim.rule,
                                 reason=tr("dit is een wettelijke eis die geen afwijking toelaat")))  # fmt: skip
    elif all(found.raw in (VOLDAAN, NVT) and not found.waits for found in concerned):
        shown = claim.rule
        if claim.subject is not None:
            shown = tr("{rule} voor {subject}", rule=claim.rule, subject=claim.subject)
        errors.append(diagnostic("MOT-08", place, found=shown))
    version = _day(claim.block.get("regelversie"))
    if version is not None and current is not None and version != current.valid_from:
        errors.append(diagnostic("MOT-10", claim.block.properties["regelversie"].place,
                                 found=version, version=current.valid_from))  # fmt: skip
    anticipated = claim.block.get("anticipeert op")
    if anticipated is not None and anticipated.kind == "tekst":
        announced = {rule.id.casefold(): rule.id for rule in rules if rule.announcement is not None}
        if anticipated.data.casefold() not in announced:
            hint = did_you_mean(anticipated.data, announced.values())
            errors.append(diagnostic("MOT-11", anticipated.place, found=anticipated.data, hint=hint))
    return errors


def _concerned(claim: Claim, findings: Sequence[Finding]) -> list[Finding]:
    """The findings that the block is about."""
    return [found for found in findings
            if found.rule.id == claim.rule and claim.subject in (None, found.subject)]  # fmt: skip


def _idle(claim: Claim, findings: Sequence[Finding]) -> Diagnostic | None:
    """That a block which stands explains nothing yet, because it is not known whether there is a deviation.

    For a rule that waits for another, the other rule says what is to be done.
    """
    concerned = _concerned(claim, findings)
    if any(found.raw == AFWIJKING or found.waits for found in concerned):
        return None
    return diagnostic("MOT-15", claim.block.place, found=claim.rule)


def _justification(block: Block) -> Justification:
    reference = block.get("vindplaats")
    anticipated = block.get("anticipeert op")
    approver = block.get("akkoord")
    return Justification(
        reason=block.properties["reden"].data,
        reference=reference.text if reference is not None and reference.kind == "verwijzing" else None,
        responsible=block.properties["verantwoordelijk"].data,
        made_on=block.properties["datum"].data,
        valid_until=_day(block.get("geldig tot")),
        anticipates=anticipated.data if anticipated is not None else None,
        line=block.place.line,
        approved_by=approver.data if approver is not None and approver.kind == "tekst" else None,
        reviewed=_day(block.get("laatst bekeken")),
    )


def _apply(found: Finding, standing: Iterable[tuple[Claim, Justification]]) -> Finding:
    if found.raw != AFWIJKING or found.outcome not in (AFWIJKING, LATER):
        return found
    for claim, justification in standing:
        if claim.rule == found.rule.id and claim.subject in (None, found.subject):
            return found._replace(outcome=GEMOTIVEERD, justification=justification)
    return found
