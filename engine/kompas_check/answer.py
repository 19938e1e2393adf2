"""What a test of a rule answers: a truth in three values, what was found, what is missing."""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from kompas_check.facts import Facts, Step, Thing
from kompas_check.finding import Nothing
from kompas_check.place import Place
from kompas_check.translation import tr

Truth = bool | None
Chosen = Mapping[str, Step | None]


class Answer(NamedTuple):
    """The truth of a sentence, what was found (text) and where, and the facts that are missing."""

    truth: Truth
    found: str = ""
    place: Place | None = None
    missing: tuple[str, ...] = ()


class Test(NamedTuple):
    """A sentence that can be put to a draft: *answer* explains how it comes out, *truth* only tells.

    Both take the facts, the thing that the norm is about and the steps chosen for its scenario. Most
    outcomes are never explained, so *truth* is what the evaluation asks; it is `answer(...).truth`.
    """

    answer: Callable[[Facts, Thing, Chosen], Answer]
    truth: Callable[[Facts, Thing, Chosen], Truth]


def explained(answer: Callable[[Facts, Thing, Chosen], Answer]) -> Test:
    """A test of which *answer* is the only form."""

    def truth(facts: Facts, thing: Thing, chosen: Chosen) -> Truth:
        return answer(facts, thing, chosen).truth

    return Test(answer, truth)


YES = Answer(True)


def not_filled_in() -> Nothing:
    """What is found where the file leaves out what is asked."""
    return Nothing(tr("niet ingevuld"))


def not_recorded() -> Nothing:
    """What is found where the file does not mention a step that may have been taken."""
    return Nothing(tr("niet vastgelegd"))


def no_date() -> Nothing:
    """What is found where the file does not tell when something was."""
    return Nothing(tr("geen datum bekend"))


def unknown() -> Nothing:
    """What is found where what the file says is not understood, or not confirmed."""
    return Nothing(tr("onbekend"))


def nothing_found(what: str) -> Nothing:
    """What is found where *what* (`stap udo`) is not there."""
    return Nothing(tr("er is geen {what} gevonden", what=what))


def negate(truth: Truth) -> Truth:
    """Kleene's not: unknown stays unknown."""
    return None if truth is None else not truth


def any_truth(truths: Iterable[Truth]) -> Truth:
    """Kleene's or: true if one is, else unknown if one is, else false; no further than it needs."""
    found: Truth = False
    for truth in truths:
        if truth:
            return True
        if truth is None:
            found = None
    return found


def either(answers: list[Answer]) -> Answer:
    """Kleene's or: true if one is; false if all are; else unknown, for want of what is missing."""
    best = answers[0]
    if len(answers) == 1:
        return best
    for answer in answers:
        if answer.truth:
            return answer
        if answer.truth is None and best.truth is False:
            best = answer
    if best.truth is None:
        missing = (word for a in answers if a.truth is None for word in a.missing)
        return best._replace(missing=tuple(dict.fromkeys(missing)))
    return best
