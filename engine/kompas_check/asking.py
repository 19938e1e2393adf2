"""Asks one draft what rules want to know; what several rules ask alike is asked once."""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from itertools import product
from typing import Any, NamedTuple

from kompas_check.answer import Answer, Test
from kompas_check.facts import Facts, Step, Thing
from kompas_check.finding import Gap
from kompas_check.place import Place
from kompas_check.runnable import Group, Lines
from kompas_check.selections import Selector

_NEW: Any = object()  # a sentence that was not asked yet
Chosen = tuple[bool | None, Mapping[str, Step]]
# The truth of the sentences that were asked, by their tests.
Known = dict[Callable[..., bool | None], bool | None]


class Candidate(NamedTuple):
    """A thing that a scenario is about, and what is known of it."""

    thing: Thing
    subject: str | None
    place: Place
    known: Known
    is_rest: bool


class Asking:
    """What is asked of one draft, and what it answered."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.head = facts.ontwerp.head.place
        self.selected: dict[Selector, list[Candidate]] = {}
        self.known: dict[int, Known] = {}
        self.shared: Known = {}
        self.chosen: dict[tuple[tuple[Test, ...], int | None], Chosen] = {}

    def found(self, select: Selector) -> list[Candidate]:
        """The candidates of *select*, found once."""
        candidates = self.selected.get(select)
        return self.candidates(select) if candidates is None else candidates

    def candidates(self, select: Selector) -> list[Candidate]:
        """What *select* finds, and where there may be more: a thing of which only that is known."""
        things, missing = select(self.facts)
        if missing:
            things = [*things, _rest_of(things[0].kind if things else "", missing)]
        found = []
        for thing in things:
            place = thing.block.place if thing.block is not None else self.head
            subject = thing.label if thing.kind != "ontwerp" else None
            is_rest = thing.block is None and thing.certain is None
            found.append(Candidate(thing, subject, place, self.known.setdefault(id(thing), {}), is_rest))
        self.selected[select] = found
        return found

    def holds(self, together: Lines, candidate: Candidate) -> bool | None:
        """Whether some choice of steps satisfies all of *together*; the first that is false ends it."""
        facts, thing, of_thing, shared = self.facts, candidate.thing, candidate.known, self.shared
        chosen = facts.first_steps
        # Where no step comes twice, there is nothing to choose.
        several = bool(facts.repeated) and not facts.repeated.isdisjoint(together.instruments)
        holds: bool | None = True
        for _, test, is_shared in together.plain if several else together.asked:
            known = shared if is_shared else of_thing
            truth = known.get(test.truth, _NEW)
            if truth is _NEW:
                truth = known[test.truth] = test.truth(facts, thing, chosen)
            if truth is False:
                return False
            if truth is None:
                holds = None
        for group in together.groups if several else ():
            truth, _ = self.best(group, thing)
            if truth is False:
                return False
            if truth is None:
                holds = None
        return holds

    def answers(self, together: Lines, candidate: Candidate) -> list[Answer]:
        """How each sentence of *together* comes out."""
        facts, thing = self.facts, candidate.thing
        found = [test.answer(facts, thing, {}) for _, test, _ in together.plain]
        for group in together.groups:
            steps = self.best(group, thing)[1]
            found += [test.answer(facts, thing, steps) for test in group.tests]
        return [found[index] for index in together.order] if together.groups else found

    def best(self, group: Group, thing: Thing) -> Chosen:
        """How *group* comes out for the choice of steps that makes all true, else none false; and that choice."""
        key = (group.tests, None if group.shared else id(thing))
        found = self.chosen.get(key)
        if found is None:
            found = self.chosen[key] = self.choose(group, thing)
        return found

    def choose(self, group: Group, thing: Thing) -> Chosen:
        """The best choice of steps for *group*; where none is better than the others, the first."""
        best: Chosen | None = None
        for steps in _choices(group.instruments, self.facts):
            truth = all_truth([test.truth(self.facts, thing, steps) for test in group.tests])
            if truth:
                return truth, steps
            if best is None or (truth is None and best[0] is False):
                best = truth, steps
        return best or (False, {})

    def unknown(self, together: Lines, candidate: Candidate) -> list[Gap]:
        """What each sentence of *together* that is unknown found, and what is missing."""
        facts, thing = self.facts, candidate.thing
        if facts.repeated and not facts.repeated.isdisjoint(together.instruments):
            answers = self.answers(together, candidate)
            return [(answer.found, answer.missing) for answer in answers if answer.truth is None]
        gaps: list[Gap] = []
        for index in together.order:
            _, test, is_shared = together.asked[index]
            known = self.shared if is_shared else candidate.known
            truth = known.get(test.truth, _NEW)
            if truth is None or truth is _NEW:
                answer = test.answer(facts, thing, facts.first_steps)
                if answer.truth is None:
                    gaps.append((answer.found, answer.missing))
        return gaps


@lru_cache(maxsize=4096)
def _rest_of(kind: str, missing: tuple[str, ...]) -> Thing:
    """The rest of a kind that the draft leaves open: a thing of which only that is known."""
    return Thing(kind, None, "", None, None, missing)


def all_truth(truths: list[bool | None]) -> bool | None:
    """Kleene's and."""
    return False if False in truths else None if None in truths else True


def _choices(instruments: tuple[str, ...], facts: Facts) -> Iterable[dict[str, Step]]:
    """Every way to choose one step for each instrument of which any is recorded."""
    recorded = [name for name in instruments if name in facts.steps]
    if not recorded:
        return ({},)
    options = [facts.steps[name] for name in recorded]
    return (dict(zip(recorded, steps, strict=True)) for steps in product(*options))
