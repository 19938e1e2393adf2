"""What a `Gegeven` selects: one function per selection of `stappen.lark`."""

from collections.abc import Callable, Mapping
from typing import Any

from kompas_check.draft import Block
from kompas_check.facts import Facts, Thing
from kompas_check.predicates import is_organisatie
from kompas_check.properties import heeft_waarde


def select(selection: tuple[Any, ...]) -> Callable[[Facts], tuple[list[Thing], tuple[str, ...]]]:
    """What a `Gegeven` selects: the things, and the facts that would tell whether there are more."""
    return SELECTIONS[selection[0]](*selection[1:])


Selector = Callable[[Facts], tuple[list[Thing], tuple[str, ...]]]


def het_ontwerp() -> Selector:
    def find(facts: Facts) -> tuple[list[Thing], tuple[str, ...]]:
        return [Thing("ontwerp", None, "ontwerp", facts.ontwerp.head)], ()

    return find


def elke_geraakte(kind: str, word: str) -> Selector:
    def find(facts: Facts) -> tuple[list[Thing], tuple[str, ...]]:
        words = facts.registers.groepen[word] if kind == "groep" else (word,)
        things = {id(thing): thing for member in words for thing in facts.touched(member)}
        missing = tuple(f"raakt.{member}" for member in words if facts.is_open(member))
        return list(things.values()), missing

    return find


def geraakt_onderwerp(word: str) -> Selector:
    return elke_geraakte("onderwerp", word)


def elke_bepaling(kinds: tuple[str, ...], to: str | None, about: tuple[str, ...]) -> Selector:
    filters = []
    if to is not None:
        filters.append(is_organisatie(to))
    if about:
        filters.append(heeft_waarde(("gekozene", "bepaling", "onderwerp"), about))
    wanted = frozenset(kinds)

    def find(facts: Facts) -> tuple[list[Thing], tuple[str, ...]]:
        things = []
        for block, certain in facts.provisions(wanted):
            missing: tuple[str, ...] = () if certain else (f"bepaling {block.label}.soort",)
            thing = Thing("bepaling", block.label, block.label, block, certain, missing)
            answers = [keep.answer(facts, thing, {}) for keep in filters]
            if any(answer.truth is False for answer in answers):
                continue
            unknown = [answer for answer in answers if answer.truth is None]
            if unknown:
                missing += tuple(word for answer in unknown for word in answer.missing)
                thing = thing._replace(certain=None, missing=tuple(dict.fromkeys(missing)))
            things.append(thing)
        return things, tuple(f"bepaling.{kind}" for kind in kinds if facts.provision_open(kind))

    return find


def elke_stap(instruments: tuple[str, ...]) -> Selector:
    def find(facts: Facts) -> tuple[list[Thing], tuple[str, ...]]:
        things = []
        missing = []
        for instrument in instruments:
            steps = facts.steps.get(instrument, ())
            if not steps and facts.step_absent(instrument) is None:
                missing.append(f"stap.{instrument}")
            for step in steps:
                certain = True if step.block.confirmed else None
                things.append(Thing("stap", step.label, instrument, step.block, certain,
                                    () if certain else (step.missing,)))  # fmt: skip
        return things, tuple(missing)

    return find


def elke_vraag(home: str, questions: tuple[str, ...]) -> Selector:
    def find(facts: Facts) -> tuple[list[Thing], tuple[str, ...]]:
        block: Block | None = next(iter(facts.ontwerp.all(home)), None)
        return [Thing(home, question, question, block) for question in questions], ()

    return find


SELECTIONS: Mapping[str, Callable[..., Selector]] = {
    build.__name__: build
    for build in (het_ontwerp, elke_geraakte, geraakt_onderwerp, elke_bepaling, elke_stap, elke_vraag)
}
# Those that select nothing where the draft names no such thing.
OF_WHAT_IS_THERE = frozenset({"elke_geraakte", "geraakt_onderwerp", "elke_bepaling", "elke_stap"})
