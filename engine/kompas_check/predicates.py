"""What each sentence asks of the facts: one function per predicate of `stappen.lark`.

A function takes the arguments of the sentence and gives a test. A test takes the facts, the
thing that the norm is about and the steps chosen for this scenario, and answers in three values
with what it looked at and which facts are missing.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from kompas_check.answer import (
    Answer,
    Chosen,
    Test,
    Truth,
    any_truth,
    either,
    explained,
    negate,
    not_filled_in,
    not_recorded,
    unknown,
)
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
    stap_na_stap,
    stap_niet_na_stap,
    stap_niet_toestand,
    stap_toestand,
    stap_uiterlijk_bij_fase,
    stap_voor_fase,
    stap_voor_stap,
    state_judge,
    tijd_tussen,
)
from kompas_check.translation import tr


def line_test(tests: tuple[Any, ...]) -> Test:
    """The test of one line of a rule: one of its alternatives must hold."""
    built = [_BUILDERS[name](*arguments) for name, *arguments in tests]
    if len(built) == 1:
        return built[0]

    truths = [alternative.truth for alternative in built]

    def answer(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        return either([alternative.answer(facts, thing, chosen) for alternative in built])

    def truth(facts: Facts, thing: Thing, chosen: Chosen) -> Truth:
        return any_truth(alternative(facts, thing, chosen) for alternative in truths)

    return Test(answer, truth)


def is_ontwerp(kinds: tuple[str, ...]) -> Test:
    wanted = frozenset(kinds)

    def truth(facts: Facts, _thing: Thing, _chosen: Chosen) -> Truth:
        if facts.counts_as & wanted:
            return True
        return None if facts.soort is None or facts.may_count_as & wanted else False

    def answer(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        found = truth(facts, thing, chosen)
        place = facts.ontwerp.head.place
        if facts.soort is None:
            return Answer(None, "", place, ("ontwerp.soort",))
        return Answer(found, facts.soort.naam, place, ("ontwerp.ingrijpend",) if found is None else ())

    return Test(answer, truth)


def gaat_naar_parlement() -> Test:
    declared = about(("ontwerp", "naar parlement"), lambda value: value.data == "ja")

    def answer(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        if facts.soort is not None and facts.soort.naar_parlement:
            return Answer(True, facts.soort.naam, facts.ontwerp.head.place)
        return declared.answer(facts, thing, chosen)

    return explained(answer)


def raakt(targets: tuple[tuple[str, str], ...]) -> Test:
    def members(facts: Facts) -> Iterator[str]:
        for kind, word in targets:
            yield from facts.registers.groepen[word] if kind == "groep" else (word,)

    def truth(facts: Facts, _thing: Thing, _chosen: Chosen) -> Truth:
        return any_truth(map(facts.touches, members(facts)))

    def answer(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        found = truth(facts, thing, chosen)
        if found:
            member = next(filter(facts.touches, members(facts)))
            block = facts.touched(member)[0].block
            return Answer(True, f"Raakt {member}", block.place if block else None)
        if found is None:
            missing = tuple(f"raakt.{member}" for member in members(facts) if facts.touches(member) is None)
            return Answer(None, not_filled_in(), facts.ontwerp.head.place, missing)
        return Answer(False, tr("raakt niet"), facts.ontwerp.head.place)

    return Test(answer, truth)


def raakt_niet(targets: tuple[tuple[str, str], ...]) -> Test:
    return _not(raakt(targets))


def _not(positive: Test) -> Test:
    def truth(facts: Facts, thing: Thing, chosen: Chosen) -> Truth:
        return negate(positive.truth(facts, thing, chosen))

    def answer(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        found = positive.answer(facts, thing, chosen)
        return found._replace(truth=negate(found.truth))

    return Test(answer, truth)


def bevat_bepaling(kinds: tuple[str, ...]) -> Test:
    wanted = frozenset(kinds)

    def truth(facts: Facts, _thing: Thing, _chosen: Chosen) -> Truth:
        found = facts.provisions(wanted)
        if any(certain for _, certain in found):
            return True
        return None if found or any(map(facts.provision_open, kinds)) else False

    def answer(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        found = truth(facts, thing, chosen)
        provisions = facts.provisions(wanted)
        if found:
            block = next(block for block, certain in provisions if certain)
            return Answer(True, f"Bepaling {block.label}", block.place)
        missing = [f"bepaling {block.label}.soort" for block, _ in provisions]
        missing += [f"bepaling.{kind}" for kind in kinds if facts.provision_open(kind)]
        return Answer(found, tr("geen zo'n bepaling"), facts.ontwerp.head.place, tuple(missing))

    return Test(answer, truth)


def bevat_geen_bepaling(kinds: tuple[str, ...]) -> Test:
    return _not(bevat_bepaling(kinds))


# ---------------------------------------------------------------- the thing itself


def _question(facts: Facts, thing: Thing) -> Found:
    value = facts.value(thing.block, thing.kind, thing.word) if thing.block is not None else None
    return Found(value, f"{thing.kind}.{thing.word}", thing.block.place if thing.block else None)


def _about_question(judge: Callable[[Value], Truth]) -> Test:
    def truth(facts: Facts, thing: Thing, _chosen: Chosen) -> Truth:
        value = facts.value(thing.block, thing.kind, thing.word) if thing.block is not None else None
        return None if value is None or value.kind == "onbekend" else judge(value)

    def answer(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        value, name, place, _ = _question(facts, thing)
        found = truth(facts, thing, chosen)
        if value is None or found is None:
            text = not_filled_in() if value is None else value.text or unknown()
            return Answer(None, text, value.place if value else place, (name,))
        return Answer(found, value.text, value.place)

    return Test(answer, truth)


def die_beantwoord() -> Test:
    return _about_question(is_filled)


def die_inhoudelijk_beantwoord() -> Test:
    return _about_question(has_content)


def die_in_toelichting() -> Test:
    of_question = _about_question(in_memorandum)
    place_of: dict[str, Test] = {
        kind: about(("gekozene", kind, "vindplaats"), in_memorandum) for kind in ("raakt", "bepaling", "stap")
    }

    def truth(facts: Facts, thing: Thing, chosen: Chosen) -> Truth:
        return place_of.get(thing.kind, of_question).truth(facts, thing, chosen)

    def answer(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        return place_of.get(thing.kind, of_question).answer(facts, thing, chosen)

    return Test(answer, truth)


def die_toestand(states: tuple[str, ...]) -> Test:
    judge = state_judge(states)

    def answer(facts: Facts, thing: Thing, _chosen: Chosen) -> Answer:
        if thing.block is None:
            return Answer(None, not_recorded(), None, thing.missing)
        step = next(step for step in facts.steps[thing.word] if step.block is thing.block)
        return judge.answer(facts, step)

    return explained(answer)


def verboden() -> Test:
    def answer(_facts: Facts, thing: Thing, _chosen: Chosen) -> Answer:
        block = thing.block
        return Answer(False, tr("dit staat in het ontwerp"), block.place if block is not None else None)

    return explained(answer)


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
    def answer(facts: Facts, thing: Thing, _chosen: Chosen) -> Answer:
        organisation, name, place = _organisation(facts, thing)
        if organisation is None:
            return Answer(None, not_filled_in(), place, (name,))
        truth = organisation.kaderwet
        if truth is None and organisation.soorten and "zbo" not in organisation.soorten:
            truth = False
        if truth is None:
            found = tr("{name} onbekend of de Kaderwet zbo's geldt", name=name)
            return Answer(None, found, place, (f"organisatie {name}.kaderwet",))
        if truth:
            return Answer(True, tr("{name} valt onder de Kaderwet zbo's", name=name), place)
        return Answer(False, tr("{name} valt niet onder de Kaderwet zbo's", name=name), place)

    return explained(answer)


def is_organisatie(kind: str) -> Test:
    def answer(facts: Facts, thing: Thing, _chosen: Chosen) -> Answer:
        organisation, name, place = _organisation(facts, thing)
        if organisation is None:
            return Answer(None, not_filled_in(), place, (name,))
        if not organisation.soorten:
            return Answer(None, name, place, (f"organisatie {name}.soort",))
        return Answer(kind in organisation.soorten, f"{name}: {', '.join(organisation.soorten)}", place)

    return explained(answer)


def onder_ministerie(ministry: str) -> Test:
    def answer(facts: Facts, thing: Thing, _chosen: Chosen) -> Answer:
        organisation, name, place = _organisation(facts, thing)
        if organisation is None:
            return Answer(None, not_filled_in(), place, (name,))
        found = facts.registers.find(organisation.ministerie, facts.day)
        if found is None:
            return Answer(None, name, place, (f"organisatie {name}.ministerie",))
        return Answer(found.naam == ministry, f"{name}: {found.label}", place)

    return explained(answer)


def niet_in_register() -> Test:
    """A body that only the draft knows: one that it founds, or one that the register lacks."""

    def answer(facts: Facts, thing: Thing, _chosen: Chosen) -> Answer:
        organisation, name, place = _organisation(facts, thing)
        if organisation is None:
            return Answer(None, not_filled_in(), place, (name,))
        known = facts.registers.find(organisation.naam, facts.day) is not None
        if known:
            return Answer(False, tr("{name} staat in het register", name=name), place)
        return Answer(True, tr("{name} staat niet in het register", name=name), place)

    return explained(answer)


def omgekeerd(tests: tuple[Any, ...]) -> Test:
    """The opposite of a whole line."""
    return _not(line_test(tests))


PREDICATES: Mapping[str, Callable[..., Test]] = {
    build.__name__: build
    for build in (
        heeft_waarde, heeft_andere_waarde, heeft_maat, is_ingevuld, is_niet_ingevuld, is_beantwoord,
        is_inhoudelijk_beantwoord, is_niet_van_toepassing, staat_in_toelichting, valt_op,
        valt_niet_op, bevat_onderdeel, telt_onderdelen, bevat_woord, ligt_voor, is_ontwerp, gaat_naar_parlement,
        raakt, raakt_niet, bevat_bepaling, bevat_geen_bepaling, die_beantwoord,
        die_inhoudelijk_beantwoord, die_in_toelichting, die_toestand, verboden, onder_kaderwet,
        is_organisatie, onder_ministerie, niet_in_register, stap_toestand, stap_niet_toestand, stap_voor_stap,
        stap_na_stap, stap_niet_na_stap, stap_voor_fase, stap_uiterlijk_bij_fase, stap_duurt, tijd_tussen,
    )
}  # fmt: skip
# No sentence of a norm says this: a change of a norm that its examples should notice does.
_BUILDERS: Mapping[str, Callable[..., Test]] = {**PREDICATES, "omgekeerd": omgekeerd}
# What a sentence or a selection reads of a draft besides what its words name.
ALSO_READS = {
    "gaat_naar_parlement": ("naar parlement",),
    "die_in_toelichting": ("vindplaats",),
    "onder_kaderwet": ("aan", "door"),
    "is_organisatie": ("aan", "door"),
    "onder_ministerie": ("aan", "door"),
    "niet_in_register": ("aan", "door"),
    "elke_bepaling": ("aan", "onderwerp"),
    "elke_stap": ("door", "met"),
    "openbaar gemaakt": ("openbaar",),
}
# Sentences that compare dates.
DATED = frozenset({
    "stap_voor_stap", "stap_niet_na_stap", "stap_voor_fase", "stap_duurt", "tijd_tussen", "ligt_voor",
    "valt_op", "valt_niet_op", "stap_na_stap", "stap_uiterlijk_bij_fase",
})  # fmt: skip
# Sentences that read a text itself, where others ask whether it is there.
READS_TEXT = frozenset({"bevat_woord"})
# What shows that a sentence speaks of the thing that its scenario is about.
OF_THING = frozenset({
    "gekozene", "die_beantwoord", "die_inhoudelijk_beantwoord", "die_in_toelichting", "die_toestand",
    "verboden", "onder_kaderwet", "is_organisatie", "onder_ministerie", "niet_in_register",
})  # fmt: skip
