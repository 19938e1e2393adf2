"""What sentences ask of steps and moments: their state, their order, the time between them."""

import operator
from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from kompas_check.answer import (
    YES,
    Answer,
    Chosen,
    Test,
    Truth,
    any_truth,
    either,
    explained,
    negate,
    no_date,
    not_filled_in,
    not_recorded,
    nothing_found,
)
from kompas_check.durations import spans
from kompas_check.facts import Facts, Limit, Step, Thing
from kompas_check.place import Place
from kompas_check.properties import member_name, property_of
from kompas_check.registers import Organisation
from kompas_check.translation import tr, tr_later

_REACHED = {
    "gedaan": frozenset({"gedaan"}),
    "gestart": frozenset({"gedaan", "lopend"}),
    "gevraagd": frozenset({"gedaan", "lopend", "gevraagd"}),
    "gepland": frozenset({"gedaan", "lopend", "gevraagd", "gepland"}),
    "achterwege gelaten": frozenset({"achterwege gelaten"}),
}


class Judge(NamedTuple):
    """What a sentence asks of one step: *answer* explains how it comes out, *truth* only tells."""

    answer: Callable[[Facts, Step], Answer]
    truth: Callable[[Facts, Step], Truth]


def judged(answer: Callable[[Facts, Step], Answer]) -> Judge:
    """A judge of which *answer* is the only form."""
    return Judge(answer, lambda facts, step: answer(facts, step).truth)


def state_judge(states: tuple[str, ...]) -> Judge:
    """Whether a step is in one of *states* at the reference date."""
    reached = frozenset().union(*(_REACHED.get(state, frozenset()) for state in states))
    asks_record, asks_public = "vastgelegd" in states, "openbaar gemaakt" in states

    def state_of(step: Step) -> str | None:
        return step.at_least if step.state is None and step.at_least in reached else step.state

    def truth(facts: Facts, step: Step) -> Truth:
        if asks_record and step.block.confirmed:
            return True
        if asks_public and ((public := _public(facts, step).truth) or not reached):
            return public
        state = state_of(step)
        return None if state is None else state in reached

    def answer(facts: Facts, step: Step) -> Answer:
        place = step.block.place
        if asks_record and step.block.confirmed:
            return Answer(True, tr("vastgelegd"), place)
        public = _public(facts, step) if asks_public else None
        if public is not None and (public.truth or not reached):
            return public
        state = state_of(step)
        if state is None:
            return Answer(None, no_date(), place, (step.missing,))
        found = state
        if state in reached and (day := _day_of(step, states[0])) is not None:
            found = f"{states[0] if states[0] in ('gevraagd', 'gestart') else state}, {day.isoformat()}"
        elif step.last is not None and step.shown is None:
            found = f"{state}, {step.last.isoformat()}"
        elif step.known_by is not None:
            found = tr("{state}, openbaar sinds {day}", state=state, day=step.shown or step.known_by)
        return Answer(state in reached, found, place)

    return Judge(answer, truth)


def _public(facts: Facts, step: Step) -> Answer:
    """Whether the outcome of a step is public: since a date that has come, or at a place."""
    value = facts.value(step.block, "stap", "openbaar")
    if value is None and step.state is None:
        return Answer(None, no_date(), step.block.place, (step.missing,))
    if value is None:
        return Answer(False, tr("niet openbaar gemaakt"), step.block.place)
    if value.kind == "onbekend":
        return Answer(None, value.text, value.place, (f"stap {step.label}.openbaar",))
    return Answer(value.kind != "datum" or value.data <= facts.day, f"openbaar: {value.text}", value.place)


def _matches(step: Step, who: tuple[str, str | None] | None, thing: Thing, facts: Facts) -> Answer:
    """Whether the step was taken by (`door`) or with (`met`) whom the sentence names."""
    if who is None:
        return YES
    role, name = who
    if not step.block.confirmed:
        return Answer(None, tr("niet bevestigd"), step.block.place, (step.missing,))
    if name is None and thing.block is None:
        return Answer(None, not_filled_in(), step.block.place, thing.missing)
    value = facts.value(step.block, "stap", role)
    if value is None or value.kind == "onbekend":
        return Answer(None, not_filled_in(), step.block.place, (f"stap {step.label}.{role}",))
    members = value.data if value.kind == "deelnemers" else (value.data,)
    target = _naam_of(thing) if name is None else name
    for member in members:
        if target is not None and member_name(member) == target:
            return YES
        if isinstance(member, Organisation):
            stands_for = facts.registers.koepels.get(member.label)
            if name is None and stands_for is not None and stands_for == thing.word:
                return YES
    told = tr("de stap {step} noemt '{role}: {value}'", step=step.instrument, role=role, value=value.text)
    return Answer(False, told, value.place)


def _naam_of(thing: Thing) -> str | None:
    subject = thing.block.subject if thing.block is not None else None
    return subject.naam if isinstance(subject, Organisation) else thing.word


def _no_step(facts: Facts, instrument: str) -> Answer:
    if facts.step_absent(instrument) is None:
        place = facts.ontwerp.head.place
        return Answer(None, not_recorded(), place, (f"stap.{instrument}",))
    return Answer(False, nothing_found(f"stap {instrument}"), facts.ontwerp.head.place)


Who = tuple[str, str | None] | None
StepPhrase = tuple[tuple[str, ...], Who]


def _of_chosen_step(phrase: StepPhrase, judge: Judge) -> Test:
    """A test on the chosen step of one of the instruments, taken by or with whom it says."""
    instruments, who = phrase

    def one(facts: Facts, thing: Thing, chosen: Chosen, instrument: str) -> Answer:
        step = chosen.get(instrument)
        if step is None:
            return _no_step(facts, instrument)
        match = _matches(step, who, thing, facts)
        if match.truth is False:
            return match
        answer = judge.answer(facts, step)
        if match.truth is None and answer.truth is not False:
            return match
        return answer

    def answer(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        return either([one(facts, thing, chosen, instrument) for instrument in instruments])

    def one_truth(facts: Facts, thing: Thing, step: Step) -> Truth:
        match = True if who is None else _matches(step, who, thing, facts).truth
        if match is False:
            return False
        found = judge.truth(facts, step)
        return None if match is None and found is not False else found

    def truth(facts: Facts, thing: Thing, chosen: Chosen) -> Truth:
        steps = ((name, chosen.get(name)) for name in instruments)
        return any_truth(facts.step_absent(name) if step is None else one_truth(facts, thing, step)
                         for name, step in steps)  # fmt: skip

    return Test(answer, truth)


def stap_toestand(phrase: StepPhrase, states: tuple[str, ...]) -> Test:
    return _of_chosen_step(phrase, state_judge(states))


def stap_niet_toestand(phrase: StepPhrase, state: str) -> Test:
    """No step of that name is in that state: asked of all steps, not of a chosen one."""
    instruments, _ = phrase
    positive = stap_toestand(phrase, (state,))

    def answer(facts: Facts, thing: Thing, _chosen: Chosen) -> Answer:
        answers = []
        for instrument in instruments:
            for step in facts.steps.get(instrument) or [None]:  # type: ignore[list-item]
                options: dict[str, Step | None] = dict.fromkeys(instruments)
                options[instrument] = step
                answers.append(positive.answer(facts, thing, options))
        found = either(answers)
        return found._replace(truth=negate(found.truth))

    return explained(answer)


def stap_voor_stap(phrase: StepPhrase, other: str, state: str) -> Test:
    return _before_step(phrase, other, state, operator.lt)


def stap_niet_na_stap(phrase: StepPhrase, other: str, state: str) -> Test:
    return _before_step(phrase, other, state, operator.le)


def _before_step(phrase: StepPhrase, other: str, state: str, order: Callable[[date, date], bool]) -> Test:
    return _before(
        phrase,
        state,
        lambda facts: facts.limit((other,)),
        lambda _facts: tr("de stap {step}", step=other),
        order,
    )


def stap_na_stap(phrase: StepPhrase, other: str, state: str) -> Test:
    """After every date of the other step. Where that is not recorded, it is not known what came after it."""
    judge = state_judge((state,))

    def answer(facts: Facts, step: Step) -> Answer:
        found = judge.answer(facts, step)
        if found.truth is False:
            return found
        latest, undated = facts.last_date(other)
        own = _day_of(step, state) or (step.shown if found.truth and state == "gedaan" else None)
        reached = own or step.last or step.shown  # what ended that day, had come that far before
        if reached is not None and latest is not None and reached <= latest:
            told = tr("{day}; de stap {step}: {other}", day=reached, step=other, other=latest)
            return Answer(False, told, step.block.place)
        if latest is None and undated is None:
            return Answer(False, nothing_found(f"stap {other}"), step.block.place)
        if found.truth is None or own is None:
            return Answer(None, found.found, found.place, (step.missing,))
        if undated is not None:
            return Answer(None, no_date(), step.block.place, (undated,))
        told = tr("{day}; de stap {step}: {other}", day=own, step=other, other=latest)
        return Answer(True, told, step.block.place)

    return _of_chosen_step(phrase, judged(answer))


def stap_voor_fase(phrase: StepPhrase, phase: str, state: str) -> Test:
    return _before_phase(phrase, phase, state, operator.lt)


def stap_uiterlijk_bij_fase(phrase: StepPhrase, phase: str, state: str) -> Test:
    """As `stap_voor_fase`, where the day on which the phase begins is in time too."""
    return _before_phase(phrase, phase, state, operator.le)


def _before_phase(phrase: StepPhrase, phase: str, state: str, order: Callable[[date, date], bool]) -> Test:
    """Before the steps that begin the phase, and before those that show that it has been passed.

    Where the kind of draft lacks the phase, the answer names the one that counts instead.
    """
    return _before(
        phrase,
        state,
        lambda facts: facts.phase_limit(phase, phrase[0]),
        lambda facts: tr("de fase {phase}", phase=facts.due_phase(phase)),
        order,
    )


def _before(
    phrase: StepPhrase,
    state: str,
    limit_of: Callable[[Facts], Limit],
    shown: Callable[[Facts], str],
    order: Callable[[date, date], bool],
) -> Test:
    """The step is in *state*, and that day stands in *order* to the limit."""
    judge = state_judge((state,))

    def truth(facts: Facts, step: Step) -> Truth:
        own = _day_of(step, state)
        if own is None or not judge.truth(facts, step):
            return answer(facts, step).truth
        first, earliest_end, undated = limit_of(facts)
        if (first is not None and not order(own, first)) or (
            earliest_end is not None and not order(own, earliest_end)
        ):
            return False
        return True if undated is None else None

    def answer(facts: Facts, step: Step) -> Answer:
        found = judge.answer(facts, step)
        first, earliest_end, undated = limit_of(facts)
        if found.truth is False or not (first or undated):
            return found
        own = _day_of(step, state)
        fact = "" if own is not None and found.truth else step.missing
        if own is None and state == "gedaan" and found.truth:  # done when its outcome was public, or earlier
            fact = f"stap {step.label}.ontvangen"
            limits = [day for day in (first, earliest_end) if day is not None]
            own = step.shown if step.shown and all(order(step.shown, day) for day in limits) else None
        if found.truth is None or own is None:
            return Answer(None, found.found, found.place, (fact,))
        told = own.isoformat() if first is None else f"{own.isoformat()}; {shown(facts)}: {first.isoformat()}"
        if not all(order(own, day) for day in (first, earliest_end) if day is not None):
            return Answer(False, told, step.block.place)
        if undated is not None:
            return Answer(None, no_date(), step.block.place, (undated,))
        return Answer(True, told, step.block.place)

    return _of_chosen_step(phrase, Judge(answer, truth))


def _day_of(step: Step, state: str) -> date | None:
    """The day on which *step* came into *state*."""
    known = {
        "gevraagd": step.first,
        "gestart": step.started,
        "gedaan": step.ended,
        "openbaar gemaakt": step.shown,
    }
    return known.get(state, step.last)


def stap_duurt(phrase: StepPhrase, limit: str, duration: tuple[int, str]) -> Test:
    def answer(facts: Facts, step: Step) -> Answer:
        given = step.block.properties
        names = ("start", "einde") if "start" in given or "einde" in given else ("gevraagd", "ontvangen")
        ends = []
        for name in names:
            value = facts.value(step.block, "stap", name)
            if value is None or value.kind != "datum":
                return Answer(None, not_filled_in(), step.block.place, (f"stap {step.label}.{name}",))
            ends.append(value.data)
        found = tr("{first} tot en met {last}", first=ends[0], last=ends[1])
        return Answer(spans(ends[0], ends[1], limit, duration), found, step.block.place)

    return _of_chosen_step(phrase, judged(answer))


Moment = tuple[str, Any]


def _moment(moment: Moment, *, last: bool) -> Callable[[Facts, Thing, Chosen], Answer | tuple[date, Place]]:
    """The date of a moment: of a step its last or first date; else what is missing."""
    kind, which = moment
    if kind == "eigen":
        get = property_of(which)

        def of_property(facts: Facts, thing: Thing, chosen: Chosen) -> Answer | tuple[date, Place]:
            value, name, place, _ = get(facts, thing, chosen)
            if value is None or value.kind != "datum":
                text = value.text if value is not None else not_filled_in()
                return Answer(None, text, value.place if value is not None else place, (name,))
            return value.data, value.place

        return of_property

    def of_step(facts: Facts, _thing: Thing, _chosen: Chosen) -> Answer | tuple[date, Place]:
        steps = [step for step in facts.steps.get(which, ()) if step.state != "achterwege gelaten"]
        dates = []
        for step in steps:
            end = step.ended or max(filter(None, (step.last, step.shown)), default=None)
            day = end if last else step.first
            if day is None or (step.vague_last if last else step.vague_first):
                return Answer(None, no_date(), step.block.place, (step.missing,))
            dates.append(day)
        if not dates:
            first = facts.first_date(which)
            if first is not None:
                return first
            name = f"stap {which}.datum" if which in facts.steps else f"stap.{which}"
            return Answer(None, no_date(), facts.ontwerp.head.place, (name,))
        return (max if last else min)(dates), steps[0].block.place

    return of_step


def _in_order(one: Moment, two: Moment, told: str, judge: Callable[[date, date], bool]) -> Test:
    """A test on the last date of *one* and the first of *two*; *told* is the text that names both."""
    start, end = _moment(one, last=True), _moment(two, last=False)

    def answer(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        first = start(facts, thing, chosen)
        if isinstance(first, Answer):
            return first
        second = end(facts, thing, chosen)
        if isinstance(second, Answer):
            return second
        found = tr(told, first=first[0], second=second[0])
        return Answer(judge(first[0], second[0]), found, first[1])

    return explained(answer)


def ligt_voor(eigen: tuple[Any, ...], moment: Moment) -> Test:
    """Before a step that was not taken, every date is early enough."""
    dates = _in_order(("eigen", eigen), moment, tr_later("{first}; daartegenover {second}"), operator.lt)
    start = _moment(("eigen", eigen), last=True)
    kind, step = moment

    def answer(facts: Facts, thing: Thing, chosen: Chosen) -> Answer:
        if kind == "stap" and step not in facts.steps and facts.first_date(step) is None:
            first = start(facts, thing, chosen)
            if not isinstance(first, Answer) and facts.undated(step) is None:
                told = tr("{day}; er is geen stap {step} gevonden", day=first[0], step=step)
                return Answer(True, told, first[1])
        return dates.answer(facts, thing, chosen)

    return explained(answer)


def tijd_tussen(limit: str, duration: tuple[int, str], one: Moment, two: Moment) -> Test:
    told = tr_later("{first} tot {second}")
    return _in_order(one, two, told, lambda start, end: spans(start, end, limit, duration))
