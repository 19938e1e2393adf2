"""What each sentence asks of the facts: one function per predicate of `stappen.lark`.

A function takes the arguments of the sentence and gives a test. A test takes the facts, the
thing that the norm is about and the steps chosen for this scenario, and answers in three values
with what it looked at and which facts are missing.
"""

from collections.abc import Callable, Mapping
from typing import Any

from kompas_check.answer import Answer, Chosen, Test, Truth, either, negate
from kompas_check.draft import Value
from kompas_check.facts import Facts, Thing
from kompas_check.place import Place
from kompas_check.properties import (
    Found,
    about,
    bevat_onderdeel,
    bevat_woord,
    has_content,
    heeft_andere_waarde,
    heeft_maat,
    heeft_waarde,
    in_memorandum,
    is_beantwoord,
    is_filled,
    is_ingevuld,
    is_inhoudelijk_beantwoord,
    is_niet_ingevuld,
    is_niet_van_toepassing,
    staat_in_toelichting,
    telt_onderdelen,
    valt_niet_op,
    valt_op,
)
from kompas_check.registers import Organisation
from kompas_check.steps import (
    ligt_voor,
    stap_duurt,
    stap_niet_na_stap,
    stap_niet_toestand,
    stap_toestand,
    stap_voor_fase,
    stap_voor_stap,
    state_judge,
    tijd_tussen,
)


def line_test(tests: tuple[Any, ...]) -> Test:
    """The test of one line of a rule: one of its alternatives must hold."""
    built = [PREDICATES[name](*arguments) for name, *arguments in tests]
    if len(built) == 1:
        return built[0]

    def test(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        return either([alternative(facts, thing, chosen) for alternative in built])

    return test


def is_ontwerp(kinds: tuple[str, ...]) -> Test:
    wanted = frozenset(kinds)

    def test(facts: Facts, _thing: Thing, _chosen: Chosen) -> Answer:
        place = facts.ontwerp.head.place
        if facts.soort is None:
            return Answer(None, "", place, ("ontwerp.soort",))
        if not facts.counts_as & wanted and facts.may_count_as & wanted:
            return Answer(None, facts.soort.naam, place, ("ontwerp.ingrijpend",))
        return Answer(bool(facts.counts_as & wanted), facts.soort.naam, place)

    return test


def gaat_naar_parlement() -> Test:
    declared = about(("ontwerp", "naar parlement"), lambda value: value.data == "ja")

    def test(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        if facts.soort is not None and facts.soort.naar_parlement:
            return Answer(True, facts.soort.naam, facts.ontwerp.head.place)
        return declared(facts, thing, chosen)

    return test


def raakt(targets: tuple[tuple[str, str], ...]) -> Test:
    def test(facts: Facts, _thing: Thing, _chosen: Chosen) -> Answer:
        missing: list[str] = []
        for kind, word in targets:
            for member in facts.registers.groepen[word] if kind == "groep" else (word,):
                truth = facts.touches(member)
                if truth:
                    block = facts.touched(member)[0].block
                    return Answer(True, f"Raakt {member}", block.place if block else None)
                if truth is None:
                    missing.append(f"raakt.{member}")
        if missing:
            return Answer(None, "niet ingevuld", facts.ontwerp.head.place, tuple(missing))
        return Answer(False, "raakt niet", facts.ontwerp.head.place)

    return test


def raakt_niet(targets: tuple[tuple[str, str], ...]) -> Test:
    return _not(raakt(targets))


def _not(positive: Test) -> Test:
    def test(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        answer = positive(facts, thing, chosen)
        return answer._replace(truth=negate(answer.truth))

    return test


def bevat_bepaling(kinds: tuple[str, ...]) -> Test:
    wanted = frozenset(kinds)

    def test(facts: Facts, _thing: Thing, _chosen: Chosen) -> Answer:
        found = facts.provisions(wanted)
        for block, certain in found:
            if certain:
                return Answer(True, f"Bepaling {block.label}", block.place)
        missing = [f"bepaling {block.label}.soort" for block, _ in found]
        missing += [f"bepaling.{kind}" for kind in kinds if facts.provision_open(kind)]
        truth = None if missing else False
        return Answer(truth, "geen zo'n bepaling", facts.ontwerp.head.place, tuple(missing))

    return test


def bevat_geen_bepaling(kinds: tuple[str, ...]) -> Test:
    return _not(bevat_bepaling(kinds))


# ---------------------------------------------------------------- the thing itself


def _question(facts: Facts, thing: Thing) -> Found:
    value = facts.value(thing.block, thing.kind, thing.word) if thing.block is not None else None
    return Found(value, f"{thing.kind}.{thing.word}", thing.block.place if thing.block else None)


def _about_question(judge: Callable[[Value], Truth]) -> Test:
    def test(facts: Facts, thing: Thing, _chosen: Chosen) -> Answer:
        value, name, place, _ = _question(facts, thing)
        truth = None if value is None or value.kind == "onbekend" else judge(value)
        if value is None or truth is None:
            found = "niet ingevuld" if value is None else value.text or "onbekend"
            return Answer(None, found, value.place if value else place, (name,))
        return Answer(truth, value.text, value.place)

    return test


def die_beantwoord() -> Test:
    return _about_question(is_filled)


def die_inhoudelijk_beantwoord() -> Test:
    return _about_question(has_content)


def die_in_toelichting() -> Test:
    of_question = _about_question(in_memorandum)
    place_of: dict[str, Test] = {
        kind: about(("gekozene", kind, "vindplaats"), in_memorandum) for kind in ("raakt", "bepaling", "stap")
    }

    def test(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        return place_of.get(thing.kind, of_question)(facts, thing, chosen)

    return test


def die_toestand(states: tuple[str, ...]) -> Test:
    judge = state_judge(states)

    def test(facts: Facts, thing: Thing, _chosen: Chosen) -> Answer:
        if thing.block is None:
            return Answer(None, "niet vastgelegd", None, thing.missing)
        step = next(step for step in facts.steps[thing.word] if step.block is thing.block)
        return judge(facts, step)

    return test


def verboden() -> Test:
    def test(_facts: Facts, thing: Thing, _chosen: Chosen) -> Answer:
        block = thing.block
        return Answer(False, "dit staat in het ontwerp", block.place if block is not None else None)

    return test


def _organisation(facts: Facts, thing: Thing) -> tuple[Organisation | None, str, Place | None]:
    block = thing.block
    if block is None:
        return None, thing.name, None
    if isinstance(block.subject, Organisation):
        return block.subject, block.label, block.place
    name = {"bepaling": "aan", "stap": "door"}.get(thing.kind, "")
    value = facts.value(block, thing.kind, name)
    if value is not None and value.kind == "organisatie":
        return value.data, value.data.label, value.place
    return None, f"{thing.name}.{name}", block.place


def onder_kaderwet() -> Test:
    def test(facts: Facts, thing: Thing, _chosen: Chosen) -> Answer:
        organisation, name, place = _organisation(facts, thing)
        if organisation is None:
            return Answer(None, "niet ingevuld", place, (name,))
        truth = organisation.kaderwet
        if truth is None and organisation.soorten and "zbo" not in organisation.soorten:
            truth = False
        found = {True: "valt onder de Kaderwet zbo's", False: "valt niet onder de Kaderwet zbo's",
                 None: "onbekend of de Kaderwet zbo's geldt"}[truth]  # fmt: skip
        missing = (f"organisatie {name}.kaderwet",) if truth is None else ()
        return Answer(truth, f"{name} {found}", place, missing)

    return test


def is_organisatie(kind: str) -> Test:
    def test(facts: Facts, thing: Thing, _chosen: Chosen) -> Answer:
        organisation, name, place = _organisation(facts, thing)
        if organisation is None:
            return Answer(None, "niet ingevuld", place, (name,))
        if not organisation.soorten:
            return Answer(None, name, place, (f"organisatie {name}.soort",))
        return Answer(kind in organisation.soorten, f"{name}: {', '.join(organisation.soorten)}", place)

    return test


def onder_ministerie(ministry: str) -> Test:
    def test(facts: Facts, thing: Thing, _chosen: Chosen) -> Answer:
        organisation, name, place = _organisation(facts, thing)
        if organisation is None:
            return Answer(None, "niet ingevuld", place, (name,))
        found = facts.registers.find(organisation.ministerie, facts.day)
        if found is None:
            return Answer(None, name, place, (f"organisatie {name}.ministerie",))
        return Answer(found.naam == ministry, f"{name}: {found.label}", place)

    return test


PREDICATES: Mapping[str, Callable[..., Test]] = {
    build.__name__: build
    for build in (
        heeft_waarde, heeft_andere_waarde, heeft_maat, is_ingevuld, is_niet_ingevuld, is_beantwoord,
        is_inhoudelijk_beantwoord, is_niet_van_toepassing, staat_in_toelichting, valt_op,
        valt_niet_op, bevat_onderdeel, telt_onderdelen, bevat_woord, ligt_voor, is_ontwerp, gaat_naar_parlement,
        raakt, raakt_niet, bevat_bepaling, bevat_geen_bepaling, die_beantwoord,
        die_inhoudelijk_beantwoord, die_in_toelichting, die_toestand, verboden, onder_kaderwet,
        is_organisatie, onder_ministerie, stap_toestand, stap_niet_toestand, stap_voor_stap, stap_niet_na_stap,
        stap_voor_fase, stap_duurt, tijd_tussen,
    )
}  # fmt: skip
# What shows that a sentence speaks of the thing that its scenario is about.
OF_THING = frozenset({
    "gekozene", "die_beantwoord", "die_inhoudelijk_beantwoord", "die_in_toelichting", "die_toestand",
    "verboden", "onder_kaderwet", "is_organisatie", "onder_ministerie",
})  # fmt: skip
