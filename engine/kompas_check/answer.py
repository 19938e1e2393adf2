"""What a test of a rule answers: a truth in three values, what was found, what is missing."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from kompas_check.facts import Facts, Step, Thing
from kompas_check.place import Place

Truth = bool | None
Chosen = Mapping[str, Step | None]


class Answer(NamedTuple):
    """The truth of a sentence, what was found (text) and where, and the facts that are missing."""

    truth: Truth
    found: str = ""
    place: Place | None = None
    missing: tuple[str, ...] = ()


Test = Callable[[Facts, Thing, Chosen], Answer]
YES = Answer(True)


def negate(truth: Truth) -> Truth:
    """Kleene's not: unknown stays unknown."""
    return None if truth is None else not truth


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
