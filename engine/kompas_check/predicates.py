"""What each sentence asks of the facts: one function per predicate of `stappen.lark`.

A function takes the arguments of the sentence and gives a test. A test takes the facts, the
thing that the norm is about and the steps chosen for this scenario, and answers in three values
with what it looked at and which facts are missing.
"""

from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

from kompas_check.draft import Block, Value
from kompas_check.facts import Facts, Step, Thing
from kompas_check.place import Place
from kompas_check.registers import Organisation

Truth = bool | None
Chosen = Mapping[str, Step | None]


class Answer(NamedTuple):
    """The truth of a sentence, what was found (text) and where, and the facts that are missing."""

    truth: Truth
    found: str = ""
    place: Place | None = None
    missing: tuple[str, ...] = ()


Test = Callable[[Facts, Thing, Chosen], Answer]
YES, NO = Answer(True), Answer(False)  # noqa: FBT003 - a truth, not an option
MEMORANDA = frozenset({"mvt", "nota"})


def negate(truth: Truth) -> Truth:
    """Kleene's not: unknown stays unknown."""
    return None if truth is None else not truth


def either(answers: list[Answer]) -> Answer:
    """Kleene's or: true if one is; false if all are; else unknown, for want of what is missing."""
    best = answers[0]
    for answer in answers:
        if answer.truth:
            return answer
        if answer.truth is None and best.truth is False:
            best = answer
    if best.truth is None:
        missing = (word for a in answers if a.truth is None for word in a.missing)
        return best._replace(missing=tuple(dict.fromkeys(missing)))
    return best


def line_test(tests: tuple[Any, ...]) -> Test:
    """The test of one line of a rule: one of its alternatives must hold."""
    built = [PREDICATES[name](*arguments) for name, *arguments in tests]
    if len(built) == 1:
        return built[0]

    def test(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        return either([alternative(facts, thing, chosen) for alternative in built])

    return test


# ---------------------------------------------------------------- properties


class Found(NamedTuple):
    """A property that a sentence asks for: its value if given, how it is called, where it belongs."""

    value: Value | None
    name: str
    place: Place | None


Getter = Callable[[Facts, Thing, Chosen], Found]


def _getter(eigen: tuple[Any, ...]) -> Getter:
    """How to find the property that *eigen* names (see `sentences`)."""
    kind, *rest = eigen
    name = rest[-1]

    def of_chosen(facts: Facts, thing: Thing, _chosen: Chosen) -> Found:
        if thing.block is None:
            return Found(None, f"{thing.name}.{name}", None)
        value = facts.value(thing.block, thing.kind, name)
        return Found(value, f"{thing.name}.{name}", thing.block.place)

    def of_draft(facts: Facts, _thing: Thing, _chosen: Chosen) -> Found:
        head = facts.ontwerp.head
        return Found(facts.value(head, "ontwerp", name), f"ontwerp.{name}", head.place)

    def of_step(facts: Facts, _thing: Thing, chosen: Chosen) -> Found:
        step = chosen.get(rest[0])
        if step is None:
            return Found(None, f"stap {rest[0]}.{name}", None)
        value = facts.value(step.block, "stap", name)
        return Found(value, f"stap {step.label}.{name}", step.block.place)

    def of_block(facts: Facts, _thing: Thing, _chosen: Chosen) -> Found:
        block = next(iter(facts.ontwerp.all(rest[0])), None)
        value = facts.value(block, rest[0], name) if block is not None else None
        return Found(value, f"{rest[0]}.{name}", block.place if block is not None else None)

    if kind == "gekozene":
        return of_draft if rest[0] == "ontwerp" else of_chosen
    return {"ontwerp": of_draft, "stap": of_step, "blok": of_block}[kind]


def _about(eigen: tuple[Any, ...], judge: Callable[[Value], Truth], missing: Truth = None) -> Test:
    """A test on one property: *judge* what is given; what is left out is *missing*."""
    get = _getter(eigen)

    def test(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        value, name, place = get(facts, thing, chosen)
        if value is None:
            if missing is None:
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
            return any(_member_name(member) in wanted for member in value.data)
        return None if value.kind in {"verwijzing", "bij kb"} else False

    return judge


def _member_name(member: Organisation | str) -> str:
    return member if isinstance(member, str) else member.naam


def heeft_waarde(eigen: tuple[Any, ...], values: tuple[str, ...]) -> Test:
    return _about(eigen, _one_of(frozenset(values)))


def heeft_andere_waarde(eigen: tuple[Any, ...], values: tuple[str, ...]) -> Test:
    judge = _one_of(frozenset(values))
    return _about(eigen, lambda value: negate(judge(value)))


def heeft_maat(eigen: tuple[Any, ...], limit: str, measure: tuple[str, Any]) -> Test:
    kind, wanted = measure
    bound = _days(wanted) if kind == "duur" else wanted

    def judge(value: Value) -> Truth:
        if value.kind != kind:
            return None
        size = _days(value.data) if kind == "duur" else value.data
        return bool(size >= bound if limit == "minstens" else size <= bound)

    return _about(eigen, judge)


def _days(duration: tuple[int, str]) -> int:
    """A duration as days, to compare two durations (a month counts from 1 January 2001)."""
    return (add(date(2001, 1, 1), duration) - date(2001, 1, 1)).days


def _is_filled(value: Value) -> Truth:
    return value.kind != "niets" and value.data != ()


def is_ingevuld(eigen: tuple[Any, ...]) -> Test:
    return _about(eigen, _is_filled, missing=False)


def is_niet_ingevuld(eigen: tuple[Any, ...]) -> Test:
    return _about(eigen, lambda value: negate(_is_filled(value)), missing=True)


def _has_content(value: Value) -> Truth:
    return _is_filled(value) and value.kind != "nvt"


def is_beantwoord(eigen: tuple[Any, ...]) -> Test:
    return _about(eigen, _is_filled)


def is_inhoudelijk_beantwoord(eigen: tuple[Any, ...]) -> Test:
    return _about(eigen, _has_content)


def is_niet_van_toepassing(eigen: tuple[Any, ...]) -> Test:
    return _about(eigen, lambda value: value.kind == "nvt")


def _in_memorandum(value: Value) -> Truth:
    if value.kind == "verwijzing":
        return any(r.document.casefold() in MEMORANDA and r.locator for r in value.data)
    return False if value.kind in {"niets", "nvt"} else None


def staat_in_toelichting(eigen: tuple[Any, ...]) -> Test:
    return _about(eigen, _in_memorandum)


def valt_op(eigen: tuple[Any, ...], days: tuple[tuple[int, int], ...]) -> Test:
    return _about(eigen, lambda value: _falls_on(value, days))


def valt_niet_op(eigen: tuple[Any, ...], days: tuple[tuple[int, int], ...]) -> Test:
    return _about(eigen, lambda value: negate(_falls_on(value, days)))


def _falls_on(value: Value, days: tuple[tuple[int, int], ...]) -> Truth:
    if value.kind != "datum":
        return None
    return (value.data.month, value.data.day) in days


def bevat_onderdeel(eigen: tuple[Any, ...], values: tuple[str, ...]) -> Test:
    return _about(eigen, _one_of(frozenset(values)))


def telt_onderdelen(eigen: tuple[Any, ...], limit: str, number: int) -> Test:
    def judge(value: Value) -> Truth:
        if value.kind not in {"lijst", "deelnemers"}:
            return False if value.kind == "niets" else None
        return len(value.data) >= number if limit == "minstens" else len(value.data) <= number

    return _about(eigen, judge)


# ---------------------------------------------------------------- the draft


def is_ontwerp(kinds: tuple[str, ...]) -> Test:
    def test(facts: Facts, _thing: Thing, _chosen: Chosen) -> Answer:
        place = facts.ontwerp.head.place
        if facts.soort is None:
            return Answer(None, "", place, ("ontwerp.soort",))
        return Answer(bool(facts.soort.telt_als & frozenset(kinds)), facts.soort.naam, place)

    return test


def gaat_naar_parlement() -> Test:
    declared = _about(("ontwerp", "naar parlement"), lambda value: value.data == "ja")

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
        value, name, place = _question(facts, thing)
        truth = None if value is None or value.kind == "onbekend" else judge(value)
        if value is None or truth is None:
            found = "niet ingevuld" if value is None else value.text or "onbekend"
            return Answer(None, found, value.place if value else place, (name,))
        return Answer(truth, value.text, value.place)

    return test


def die_beantwoord() -> Test:
    return _about_question(_is_filled)


def die_inhoudelijk_beantwoord() -> Test:
    return _about_question(_has_content)


def die_in_toelichting() -> Test:
    of_question = _about_question(_in_memorandum)
    place_of: dict[str, Test] = {
        kind: _about(("gekozene", kind, "vindplaats"), _in_memorandum)
        for kind in ("raakt", "bepaling", "stap")
    }

    def test(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        return place_of.get(thing.kind, of_question)(facts, thing, chosen)

    return test


def die_toestand(states: tuple[str, ...]) -> Test:
    judge = _state_judge(states)

    def test(facts: Facts, thing: Thing, _chosen: Chosen) -> Answer:
        if thing.block is None:
            return Answer(None, "niet vastgelegd", None, thing.missing)
        step = next(step for step in facts.steps[thing.word] if step.block is thing.block)
        return judge(step)

    return test


def verboden() -> Test:
    def test(_facts: Facts, thing: Thing, _chosen: Chosen) -> Answer:
        block = thing.block
        return Answer(False, "dit staat in het ontwerp", block.place if block is not None else None)

    return test


# ---------------------------------------------------------------- the organisation of the thing


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


# ---------------------------------------------------------------- steps

_REACHED = {
    "gedaan": frozenset({"gedaan"}),
    "gestart": frozenset({"gedaan", "lopend"}),
    "gevraagd": frozenset({"gedaan", "lopend", "gevraagd"}),
    "gepland": frozenset({"gedaan", "lopend", "gevraagd", "gepland"}),
    "achterwege gelaten": frozenset({"achterwege gelaten"}),
}


def _state_judge(states: tuple[str, ...]) -> Callable[[Step], Answer]:
    reached = frozenset().union(*(_REACHED.get(state, frozenset()) for state in states))

    def judge(step: Step) -> Answer:
        place = step.block.place
        if "vastgelegd" in states and step.block.confirmed:
            return Answer(True, "vastgelegd", place)
        if step.state is None:
            return Answer(None, "geen datum bekend", place, (f"stap {step.label}.datum",))
        when = step.last or step.first
        found = f"{step.state}, {when.isoformat()}" if when else step.state
        return Answer(step.state in reached, found, place)

    return judge


def _matches(step: Step, who: tuple[str, str | None] | None, thing: Thing, facts: Facts) -> Answer:
    """Whether the step was taken by (`door`) or with (`met`) whom the sentence names."""
    if who is None:
        return YES
    role, name = who
    value = facts.value(step.block, "stap", role)
    if value is None or value.kind == "onbekend":
        return Answer(None, "niet ingevuld", step.block.place, (f"stap {step.label}.{role}",))
    members = value.data if value.kind == "deelnemers" else (value.data,)
    target = _naam_of(thing) if name is None else name
    for member in members:
        if target is not None and _member_name(member) == target:
            return YES
        if isinstance(member, Organisation):
            stands_for = facts.registers.koepels.get(member.label)
            if name is None and stands_for is not None and stands_for == thing.word:
                return YES
    return Answer(False, value.text, value.place)


def _naam_of(thing: Thing) -> str | None:
    subject = thing.block.subject if thing.block is not None else None
    return subject.naam if isinstance(subject, Organisation) else thing.word


def _no_step(facts: Facts, instrument: str) -> Answer:
    if facts.step_absent(instrument) is None:
        place = facts.ontwerp.head.place
        return Answer(None, "niet vastgelegd", place, (f"stap.{instrument}",))
    return Answer(False, f"er is geen stap {instrument} gevonden", facts.ontwerp.head.place)


Who = tuple[str, str | None] | None
StepPhrase = tuple[tuple[str, ...], Who]


def _of_chosen_step(phrase: StepPhrase, ask: Callable[[Facts, Step], Answer]) -> Test:
    """A test on the chosen step of one of the instruments, taken by or with whom it says."""
    instruments, who = phrase

    def one(facts: Facts, thing: Thing, chosen: Chosen, instrument: str) -> Answer:
        step = chosen.get(instrument)
        if step is None:
            return _no_step(facts, instrument)
        match = _matches(step, who, thing, facts)
        if match.truth is False:
            return match
        answer = ask(facts, step)
        if match.truth is None and answer.truth is not False:
            return match
        return answer

    def test(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        return either([one(facts, thing, chosen, instrument) for instrument in instruments])

    return test


def stap_toestand(phrase: StepPhrase, states: tuple[str, ...]) -> Test:
    judge = _state_judge(states)
    return _of_chosen_step(phrase, lambda _facts, step: judge(step))


def stap_niet_toestand(phrase: StepPhrase, state: str) -> Test:
    """No step of that name is in that state: asked of all steps, not of a chosen one."""
    instruments, who = phrase
    positive = stap_toestand(phrase, (state,))
    del who

    def test(facts: Facts, thing: Thing, _chosen: Chosen) -> Answer:
        answers = []
        for instrument in instruments:
            for step in facts.steps.get(instrument) or [None]:  # type: ignore[list-item]
                options: dict[str, Step | None] = dict.fromkeys(instruments)
                options[instrument] = step
                answers.append(positive(facts, thing, options))
        answer = either(answers)
        return answer._replace(truth=negate(answer.truth))

    return test


def stap_voor_stap(phrase: StepPhrase, other: str, state: str) -> Test:
    return _before(phrase, state, lambda facts: (facts.first_date(other), f"de stap {other}"))


def stap_voor_fase(phrase: StepPhrase, phase: str, state: str) -> Test:
    def moment(facts: Facts) -> tuple[tuple[date, Place] | None, str]:
        names = (phase, *facts.registers.fasen[phase])
        dates = [found for name in names if (found := facts.first_date(name)) is not None]
        return min(dates, default=None), f"de fase {phase}"

    return _before(phrase, state, moment)


def _before(
    phrase: StepPhrase,
    state: str,
    moment: Callable[[Facts], tuple[tuple[date, Place] | None, str]],
) -> Test:
    judge = _state_judge((state,))

    def ask(facts: Facts, step: Step) -> Answer:
        answer = judge(step)
        other, name = moment(facts)
        if answer.truth is False or other is None:
            return answer
        own = step.last if state == "gedaan" else step.first
        if answer.truth is None or own is None:
            return Answer(None, answer.found, answer.place, (f"stap {step.label}.datum",))
        found = f"{own.isoformat()}; {name}: {other[0].isoformat()}"
        return Answer(own < other[0], found, step.block.place)

    return _of_chosen_step(phrase, ask)


def stap_duurt(phrase: StepPhrase, limit: str, duration: tuple[int, str]) -> Test:
    def ask(facts: Facts, step: Step) -> Answer:
        ends = []
        for names in (("start", "gevraagd"), ("einde", "ontvangen")):
            values = [facts.value(step.block, "stap", name) for name in names]
            value = next((v for v in values if v is not None and v.kind == "datum"), None)
            if value is None:
                return Answer(None, "niet ingevuld", step.block.place, (f"stap {step.label}.{names[0]}",))
            ends.append(value.data)
        found = f"{ends[0].isoformat()} tot en met {ends[1].isoformat()}"
        return Answer(_spans(ends[0], ends[1], limit, duration), found, step.block.place)

    return _of_chosen_step(phrase, ask)


# ---------------------------------------------------------------- moments

Moment = tuple[str, Any]


def _moment(moment: Moment, *, last: bool) -> Callable[[Facts, Thing, Chosen], Answer | tuple[date, Place]]:
    """The date of a moment: of a step its last or first date; else what is missing."""
    kind, which = moment
    if kind == "eigen":
        get = _getter(which)

        def of_property(facts: Facts, thing: Thing, chosen: Chosen) -> Answer | tuple[date, Place]:
            value, name, place = get(facts, thing, chosen)
            if value is None or value.kind != "datum":
                text = value.text if value is not None else "niet ingevuld"
                return Answer(None, text, value.place if value is not None else place, (name,))
            return value.data, value.place

        return of_property

    def of_step(facts: Facts, _thing: Thing, _chosen: Chosen) -> Answer | tuple[date, Place]:
        steps = [step for step in facts.steps.get(which, ()) if step.block.confirmed]
        dates = [d for step in steps if (d := step.last if last else step.first) is not None]
        if not dates:
            first = facts.first_date(which)
            if first is not None:
                return first
            name = f"stap {which}.datum" if steps else f"stap.{which}"
            return Answer(None, "geen datum bekend", facts.ontwerp.head.place, (name,))
        return (max if last else min)(dates), steps[0].block.place

    return of_step


def ligt_voor(eigen: tuple[Any, ...], moment: Moment) -> Test:
    own, other = _moment(("eigen", eigen), last=True), _moment(moment, last=False)

    def test(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        first = own(facts, thing, chosen)
        if isinstance(first, Answer):
            return first
        second = other(facts, thing, chosen)
        if isinstance(second, Answer):
            return second
        found = f"{first[0].isoformat()}; daartegenover {second[0].isoformat()}"
        return Answer(first[0] < second[0], found, first[1])

    return test


def tijd_tussen(limit: str, duration: tuple[int, str], one: Moment, two: Moment) -> Test:
    start, end = _moment(one, last=True), _moment(two, last=False)

    def test(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        first = start(facts, thing, chosen)
        if isinstance(first, Answer):
            return first
        second = end(facts, thing, chosen)
        if isinstance(second, Answer):
            return second
        found = f"{first[0].isoformat()} tot {second[0].isoformat()}"
        return Answer(_spans(first[0], second[0], limit, duration), found, first[1])

    return test


def _spans(start: date, end: date, limit: str, duration: tuple[int, str]) -> bool:
    bound = add(start, duration)
    return end >= bound if limit == "minstens" else end <= bound


def add(day: date, duration: tuple[int, str]) -> date:
    """*day* plus a duration; months are calendar months, clamped to the end of the month."""
    number, unit = duration
    if unit in ("dag", "week"):
        return day + timedelta(days=number * (7 if unit == "week" else 1))
    months = day.year * 12 + day.month - 1 + number * (12 if unit == "jaar" else 1)
    year, month = divmod(months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


# ---------------------------------------------------------------- Gegeven


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
            missing = () if certain else (f"bepaling {block.label}.soort",)
            thing = Thing("bepaling", block.label, block.label, block, certain, missing)
            answers = [keep(facts, thing, {}) for keep in filters]
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
                                    () if certain else (f"stap {step.label}.datum",)))  # fmt: skip
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
PREDICATES: Mapping[str, Callable[..., Test]] = {
    build.__name__: build
    for build in (
        heeft_waarde, heeft_andere_waarde, heeft_maat, is_ingevuld, is_niet_ingevuld, is_beantwoord,
        is_inhoudelijk_beantwoord, is_niet_van_toepassing, staat_in_toelichting, valt_op,
        valt_niet_op, bevat_onderdeel, telt_onderdelen, ligt_voor, is_ontwerp, gaat_naar_parlement,
        raakt, raakt_niet, bevat_bepaling, bevat_geen_bepaling, die_beantwoord,
        die_inhoudelijk_beantwoord, die_in_toelichting, die_toestand, verboden, onder_kaderwet,
        is_organisatie, onder_ministerie, stap_toestand, stap_niet_toestand, stap_voor_stap,
        stap_voor_fase, stap_duurt, tijd_tussen,
    )
}  # fmt: skip
