"""What sentences ask of a property: of the thing itself, the draft, a step or a block."""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from kompas_check.answer import Answer, Chosen, Test, Truth, negate
from kompas_check.draft import Value
from kompas_check.durations import LIMITS, in_days
from kompas_check.facts import Facts, Thing
from kompas_check.place import Place
from kompas_check.registers import Organisation

MEMORANDA = frozenset({"mvt", "nota"})


class Found(NamedTuple):
    """A property that a sentence asks for: its value if given, how it is called, where it belongs.

    *bearer* tells whether what would bear the property is there: True, False, or None where that
    is not known (the rest of a kind that the draft leaves open).
    """

    value: Value | None
    name: str
    place: Place | None
    bearer: Truth = True


Getter = Callable[[Facts, Thing, Chosen], Found]


def property_of(eigen: tuple[Any, ...]) -> Getter:
    """How to find the property that *eigen* names (see `sentences`)."""
    kind, *rest = eigen
    name = rest[-1]

    def of_chosen(facts: Facts, thing: Thing, _chosen: Chosen) -> Found:
        if thing.block is None:
            return Found(None, f"{thing.name}.{name}", None, None)
        value = facts.value(thing.block, thing.kind, name)
        return Found(value, f"{thing.name}.{name}", thing.block.place)

    def of_draft(facts: Facts, _thing: Thing, _chosen: Chosen) -> Found:
        head = facts.ontwerp.head
        return Found(facts.value(head, "ontwerp", name), f"ontwerp.{name}", head.place)

    def of_step(facts: Facts, _thing: Thing, chosen: Chosen) -> Found:
        step = chosen.get(rest[0])
        if step is None:
            absent = facts.step_absent(rest[0])
            return Found(None, f"stap.{rest[0]}", facts.ontwerp.head.place, absent)
        value = facts.value(step.block, "stap", name)
        return Found(value, f"stap {step.label}.{name}", step.block.place)

    def of_title(facts: Facts, _thing: Thing, _chosen: Chosen) -> Found:
        head, title = facts.ontwerp.head, facts.ontwerp.title
        value = Value("tekst", title, title, head.place) if title and head.confirmed else None
        return Found(value, "ontwerp.titel", head.place)

    def of_block(facts: Facts, _thing: Thing, _chosen: Chosen) -> Found:
        block = next(iter(facts.ontwerp.all(rest[0])), None)
        value = facts.value(block, rest[0], name) if block is not None else None
        return Found(value, f"{rest[0]}.{name}", block.place if block is not None else None)

    if kind == "gekozene":
        return of_draft if rest[0] == "ontwerp" else of_chosen
    return {"ontwerp": of_draft, "stap": of_step, "blok": of_block, "titel": of_title}[kind]


def about(eigen: tuple[Any, ...], judge: Callable[[Value], Truth], missing: Truth = None) -> Test:
    """A test on one property: *judge* what is given; what is left out is *missing*."""
    get = property_of(eigen)

    def test(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        value, name, place, bearer = get(facts, thing, chosen)
        if bearer is False:
            return Answer(False, f"er is geen {name.replace('.', ' ')} gevonden", place)
        if value is None:
            if missing is None or bearer is None:
                return Answer(None, "niet ingevuld", place, (name,))
            return Answer(missing, "niet ingevuld", place)
        truth = None if value.kind == "onbekend" else judge(value)
        if truth is None:
            return Answer(None, value.text or "onbekend", value.place, (name,))
        return Answer(truth, value.text or _default_text(value), value.place)

    return test


def _default_text(value: Value) -> str:
    data = value.data[0] if value.kind == "rechtsgrond" else value.data
    return f"niet ingevuld, dus {data}"


def _one_of(wanted: frozenset[str]) -> Callable[[Value], Truth]:
    def judge(value: Value) -> Truth:
        if value.kind == "keuze":
            return value.data in wanted
        if value.kind == "lijst":
            return any(member in wanted for member in value.data)
        if value.kind == "rechtsgrond":
            return value.data[0] in wanted
        if value.kind == "organisatie":
            return value.data.naam in wanted
        if value.kind == "deelnemers":
            return any(member_name(member) in wanted for member in value.data)
        return None if value.kind in {"verwijzing", "bij kb"} else False

    return judge


def member_name(member: Organisation | str) -> str:
    return member if isinstance(member, str) else member.naam


def heeft_waarde(eigen: tuple[Any, ...], values: tuple[str, ...]) -> Test:
    return about(eigen, _one_of(frozenset(values)))


def heeft_andere_waarde(eigen: tuple[Any, ...], values: tuple[str, ...]) -> Test:
    judge = _one_of(frozenset(values))
    return about(eigen, lambda value: negate(judge(value)))


def heeft_maat(eigen: tuple[Any, ...], limit: str, measure: tuple[str, Any]) -> Test:
    kind, wanted = measure
    bound = in_days(wanted) if kind == "duur" else wanted

    def judge(value: Value) -> Truth:
        if value.kind != kind:
            return None
        size = in_days(value.data) if kind == "duur" else value.data
        return LIMITS[limit](size, bound)

    return about(eigen, judge)


def is_filled(value: Value) -> Truth:
    return value.kind != "niets" and value.data != ()


def is_ingevuld(eigen: tuple[Any, ...]) -> Test:
    return about(eigen, has_content, missing=False)


def is_niet_ingevuld(eigen: tuple[Any, ...]) -> Test:
    return about(eigen, lambda value: negate(has_content(value)), missing=True)


def has_content(value: Value) -> Truth:
    return is_filled(value) and value.kind != "nvt"


def is_beantwoord(eigen: tuple[Any, ...]) -> Test:
    return about(eigen, is_filled)


def is_inhoudelijk_beantwoord(eigen: tuple[Any, ...]) -> Test:
    return about(eigen, has_content)


def is_niet_van_toepassing(eigen: tuple[Any, ...]) -> Test:
    return about(eigen, lambda value: value.kind == "nvt")


def in_memorandum(value: Value) -> Truth:
    if value.kind == "verwijzing":
        return any(r.document.casefold() in MEMORANDA and r.locator for r in value.data)
    return False if value.kind in {"niets", "nvt"} else None


def staat_in_toelichting(eigen: tuple[Any, ...]) -> Test:
    return about(eigen, in_memorandum)


def valt_op(eigen: tuple[Any, ...], days: tuple[tuple[int, int], ...]) -> Test:
    return about(eigen, lambda value: _falls_on(value, days))


def valt_niet_op(eigen: tuple[Any, ...], days: tuple[tuple[int, int], ...]) -> Test:
    return about(eigen, lambda value: negate(_falls_on(value, days)))


def _falls_on(value: Value, days: tuple[tuple[int, int], ...]) -> Truth:
    if value.kind != "datum":
        return None
    return (value.data.month, value.data.day) in days


def bevat_onderdeel(eigen: tuple[Any, ...], values: tuple[str, ...]) -> Test:
    return about(eigen, _one_of(frozenset(values)))


def telt_onderdelen(eigen: tuple[Any, ...], limit: str, number: int) -> Test:
    def judge(value: Value) -> Truth:
        if value.kind not in {"lijst", "deelnemers"}:
            return False if value.kind == "niets" else None
        return LIMITS[limit](len(set(value.data)), number)

    return about(eigen, judge)


def bevat_woord(eigen: tuple[Any, ...], words: tuple[str, ...]) -> Test:
    """Whether one of *words* stands in the text as a whole word, whatever its capitals."""
    alternatives = "|".join(re.escape(word) for word in words)
    pattern = re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", re.IGNORECASE)

    return about(eigen, lambda value: value.kind == "tekst" and pattern.search(value.data) is not None)
