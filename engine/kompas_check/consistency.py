"""Checks a draft on itself: dates, phases and statements that cannot stand together."""

from collections.abc import Iterator
from datetime import date

from kompas_check.draft import Block, Ontwerp, Value
from kompas_check.facts import Facts, Step
from kompas_check.messages import diagnostic
from kompas_check.place import Diagnostic
from kompas_check.reading import TAALVERSIE
from kompas_check.registers import Organisation
from kompas_check.translation import tr


def check_draft(facts: Facts, today: date) -> list[Diagnostic]:
    """What in the draft contradicts itself, the register or the calendar."""
    return [
        *_head(facts),
        *_phase(facts),
        *_touched(facts.ontwerp),
        *_untouched(facts),
        *_organisations(facts),
        *(found for steps in facts.steps.values() for step in steps for found in _step(step, today)),
        *_one_fact(facts),
        *_period(facts.ontwerp),
    ]


def _head(facts: Facts) -> Iterator[Diagnostic]:
    head = facts.ontwerp.head
    if facts.ontwerp.soort is None:
        return
    if head.get("fase") is None:
        yield diagnostic("ONT-19", head.place, found="fase", example="consultatie")
    version = head.get("taalversie")
    if version is not None and version.kind == "getal" and version.data > TAALVERSIE:
        yield diagnostic("ONT-26", version.place, found=version.data, known=TAALVERSIE)


def _phase(facts: Facts) -> Iterator[Diagnostic]:
    value = facts.ontwerp.head.get("fase")
    if value is None or value.kind != "keuze" or facts.soort is None:
        return
    if facts.declared_phase is None:
        yield diagnostic("ONT-18", value.place, soort=facts.soort.naam, found=value.data,
                         expected=", ".join(facts.soort.fasen))  # fmt: skip
    elif facts.phase is not None and facts.phase != facts.declared_phase:
        step = facts.phase_dates[facts.phase][1]
        yield diagnostic("ONT-40", value.place, found=value.data, step=step, proven=facts.phase)
    elif (later := _not_yet(facts)) is not None:
        phase, day = later
        yield diagnostic("ONT-48", value.place, found=value.data, day=facts.day, step=phase, value=day)


def _not_yet(facts: Facts) -> tuple[str, date] | None:
    """A moment that comes before the declared phase, or begins it, and its date after the reference date."""
    own = facts.soort.fasen if facts.soort is not None else ()
    for phase in own[: own.index(facts.declared_phase) + 1] if facts.declared_phase in own else ():
        steps = facts.registers.fasen[phase]
        if phase == facts.declared_phase and phase not in steps:
            continue  # its step ends it, or comes while it lasts
        for name in (*steps, phase):
            first = facts.first_date(name)
            if first is not None and first[0] > facts.day:
                return f"Stap {name}" if name in facts.steps else f"'{name}'", first[0]
    return None


def _touched(ontwerp: Ontwerp) -> Iterator[Diagnostic]:
    excluded = ontwerp.excluded.get("raakt", frozenset())
    for block in ontwerp.all("raakt"):
        if block.confirmed and (block.word or block.subject) in excluded:
            yield diagnostic("ONT-16", block.place, found=block.label, line=block.place.line)
    kinds = ontwerp.excluded.get("bepaling", frozenset())
    for block in ontwerp.all("bepaling"):
        soort = block.get("soort")
        if block.confirmed and soort is not None and soort.data in kinds:
            yield diagnostic("ONT-16", soort.place, found=tr("bepalingen van soort {kind}", kind=soort.data),
                             line=block.place.line)  # fmt: skip
    steps = ontwerp.excluded.get("stap", frozenset())
    for block in ontwerp.all("stap"):
        if block.confirmed and block.subject in steps:
            found = tr("de stap {step}", step=block.label)
            yield diagnostic("ONT-16", block.place, found=found, line=block.place.line)


def _untouched(facts: Facts) -> Iterator[Diagnostic]:
    """A warning for each provision about an organisation that the draft says not to touch."""
    touched = [block.subject for block in facts.ontwerp.all("raakt")]
    executive = facts.registers.groepen["uitvoerende organisatie"]
    for block in facts.ontwerp.all("bepaling"):
        to = block.get("aan")
        if to is not None and to.kind == "organisatie" and to.data not in touched and block.confirmed:
            kinds = [kind for kind in to.data.soorten if kind in executive]
            if kinds and not any(facts.is_open(kind) for kind in kinds):
                yield diagnostic("ONT-47", to.place, found=to.data.label, kind=kinds[0])


def _organisations(facts: Facts) -> Iterator[Diagnostic]:
    """A note for each organisation that does not exist at the reference date."""

    def named(block: Block) -> Iterator[tuple[Organisation, Value | None]]:
        if isinstance(block.subject, Organisation):
            yield block.subject, None
        for value in block.properties.values():
            if value.kind not in ("organisatie", "deelnemers"):
                continue
            members = value.data if value.kind == "deelnemers" else (value.data,)
            for member in members:
                if isinstance(member, Organisation):
                    yield member, value

    blocks = [facts.ontwerp.head, *(b for kind in facts.ontwerp.blocks.values() for b in kind)]
    for block in blocks:
        for organisation, value in named(block):
            if not organisation.exists_on(facts.day):
                since, until = organisation.geldig_van, organisation.geldig_tot
                period = (
                    tr("vanaf {first}", first=since) if until is None else tr("tot en met {last}", last=until)
                )
                place = value.place if value is not None else block.place
                yield diagnostic("ONT-41", place, found=organisation.label, period=period)


_ORDER = (("gevraagd", "ontvangen"), ("gevraagd", "start"), ("start", "einde"), ("start", "ontvangen"))


def _step(step: Step, today: date) -> Iterator[Diagnostic]:
    dates = {name: value for name, value in step.block.properties.items() if value.kind == "datum"}
    for first, second in _ORDER:
        if first in dates and second in dates and dates[second].data < dates[first].data:
            yield diagnostic("ONT-17", dates[second].place, found=f"'{second}' ({dates[second].data})",
                             other=f"'{first}' ({dates[first].data})",
                             line=dates[first].place.line)  # fmt: skip
    received = dates.get("ontvangen")
    if received is not None and received.data > today:
        yield diagnostic("ONT-21", received.place, found=f"ontvangen: {received.data}", today=today)
    elif step.state == "gepland" and step.known_by is not None:
        yield diagnostic("ONT-42", step.block.place, found=step.label, value=step.known_by)


def _one_fact(facts: Facts) -> Iterator[Diagnostic]:
    """A head date and a step of the same name are one fact."""
    for name in ("publicatie", "inwerkingtreding"):
        value = facts.ontwerp.head.get(name)
        if value is None or value.kind != "datum":
            continue
        for step in facts.steps.get(name, ()):
            if step.first is not None and value.data not in (step.first, step.last):
                yield diagnostic("ONT-20", step.block.place, found=name, value=step.first,
                                 line=value.place.line, other=value.data)  # fmt: skip


def _period(ontwerp: Ontwerp) -> Iterator[Diagnostic]:
    """Publication comes before entry into force."""
    first, second = ontwerp.head.get("publicatie"), ontwerp.head.get("inwerkingtreding")
    if first is None or second is None or first.kind != "datum" or second.kind != "datum":
        return
    back = ontwerp.head.get("terugwerkende kracht tot")
    if second.data < first.data and (back is None or back.kind in {"niets", "nvt"}):
        yield diagnostic("ONT-17", second.place, found=f"'inwerkingtreding' ({second.data})",
                         other=f"'publicatie' ({first.data})", line=first.place.line)  # fmt: skip
