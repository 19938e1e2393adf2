"""What sentences ask of a property: of the thing itself, the draft, a step or a block."""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from kompas_check.answer import Answer, Chosen, Test, Truth, negate, not_filled_in, nothing_found, unknown
from kompas_check.draft import Block, Value
from kompas_check.durations import LIMITS, in_days
from kompas_check.facts import Facts, Thing
from kompas_check.place import Place
from kompas_check.registers import Organisation
from kompas_check.translation import tr

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
# The value of a property; where it is not given, whether what would bear it is there (see `Found`).
Lookup = Callable[[Facts, Thing, Chosen], "Value | Truth"]


def lookup_of(eigen: tuple[Any, ...]) -> Lookup:
    """How to find the value of the property that *eigen* names (see `sentences`)."""
    kind, *rest = eigen
    name = rest[-1]

    def of_block(facts: Facts, block: Block, home: str) -> Value | Truth:
        value = block.properties.get(name)
        if value is None or not block.confirmed:
            value = facts.value(block, home, name)
        return True if value is None else value

    def of_chosen(facts: Facts, thing: Thing, _chosen: Chosen) -> Value | Truth:
        return None if thing.block is None else of_block(facts, thing.block, thing.kind)

    def of_draft(facts: Facts, _thing: Thing, _chosen: Chosen) -> Value | Truth:
        return of_block(facts, facts.ontwerp.head, "ontwerp")

    def of_step(facts: Facts, _thing: Thing, chosen: Chosen) -> Value | Truth:
        step = chosen.get(rest[0])
        return facts.step_absent(rest[0]) if step is None else of_block(facts, step.block, "stap")

    def of_home(facts: Facts, _thing: Thing, _chosen: Chosen) -> Value | Truth:
        blocks = facts.ontwerp.all(rest[0])
        return of_block(facts, blocks[0], rest[0]) if blocks else True

    def of_title(facts: Facts, _thing: Thing, _chosen: Chosen) -> Value | Truth:
        head, title = facts.ontwerp.head, facts.ontwerp.title
        return Value("tekst", title, title, head.place) if title and head.confirmed else True

    if kind == "gekozene":
        return of_draft if rest[0] == "ontwerp" else of_chosen
    return {"ontwerp": of_draft, "stap": of_step, "blok": of_home, "titel": of_title}[kind]


def property_of(eigen: tuple[Any, ...]) -> Getter:
    """How to find the property that *eigen* names, with how it is called and where it belongs."""
    kind, *rest = eigen
    name = rest[-1]
    lookup = lookup_of(eigen)

    def of_chosen(_facts: Facts, thing: Thing, _chosen: Chosen) -> tuple[str, Place | None]:
        return f"{thing.name}.{name}", thing.block.place if thing.block is not None else None

    def of_draft(facts: Facts, _thing: Thing, _chosen: Chosen) -> tuple[str, Place | None]:
        return f"ontwerp.{name}", facts.ontwerp.head.place

    def of_step(facts: Facts, _thing: Thing, chosen: Chosen) -> tuple[str, Place | None]:
        step = chosen.get(rest[0])
        if step is None:
            return f"stap.{rest[0]}", facts.ontwerp.head.place
        return f"stap {step.label}.{name}", step.block.place

    def of_home(facts: Facts, _thing: Thing, _chosen: Chosen) -> tuple[str, Place | None]:
        blocks = facts.ontwerp.all(rest[0])
        return f"{rest[0]}.{name}", blocks[0].place if blocks else None

    def of_title(facts: Facts, _thing: Thing, _chosen: Chosen) -> tuple[str, Place | None]:
        return "ontwerp.titel", facts.ontwerp.head.place

    named = {"gekozene": of_draft if rest[0] == "ontwerp" else of_chosen,
             "ontwerp": of_draft, "stap": of_step, "blok": of_home, "titel": of_title}[kind]  # fmt: skip

    def get(facts: Facts, thing: Thing, chosen: Chosen) -> Found:
        found = lookup(facts, thing, chosen)
        if isinstance(found, Value):
            return Found(found, *named(facts, thing, chosen))
        return Found(None, *named(facts, thing, chosen), found)

    return get


def about(eigen: tuple[Any, ...], judge: Callable[[Value], Truth], missing: Truth = None) -> Test:
    """A test on one property: *judge* what is given; what is left out is *missing*."""
    lookup, get = lookup_of(eigen), property_of(eigen)

    def truth(facts: Facts, thing: Thing, chosen: Chosen) -> Truth:
        found = lookup(facts, thing, chosen)
        if found is True:
            return missing
        if found is None or found is False:
            return found
        return None if found.kind == "onbekend" else judge(found)

    def answer(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        value, name, place, bearer = get(facts, thing, chosen)
        if bearer is False:
            return Answer(False, nothing_found(name.replace(".", " ")), place)
        if value is None:
            if missing is None or bearer is None:
                return Answer(None, not_filled_in(), place, (name,))
            return Answer(missing, not_filled_in(), place)
        found = None if value.kind == "onbekend" else judge(value)
        if found is None:
            return Answer(None, value.text or unknown(), value.place, (name,))
        return Answer(found, value.text or _default_text(value), value.place)

    return Test(answer, truth)


def _default_text(value: Value) -> str:
    data = value.data[0] if value.kind == "rechtsgrond" else value.data
    return tr("niet ingevuld, dus {value}", value=data)


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
