"""How a draft looks to a norm: drafts that look alike to it come out alike, so one of them need be asked.

A norm reads no more of a draft than its sentences name. What they name is here brought down to what can
make a difference to them: of a text that it is there, of a reference whether it is to the memorandum,
of a step how far it has come. Dates are not brought down, nor the words of a text: a norm that compares
the dates of steps or of the head is asked anew for each draft that gives them, one that reads a text for
every draft.
"""

from collections.abc import Hashable
from typing import NamedTuple

from kompas_check.draft import Block, Value
from kompas_check.facts import Facts, Step
from kompas_check.place import Place
from kompas_check.properties import in_memorandum
from kompas_check.registers import Organisation
from kompas_check.runnable import Terms

_WHOLE = frozenset({"keuze", "lijst", "bedrag", "duur", "getal", "rechtsgrond", "organisatie", "deelnemers"})
# Kinds of value that are a date, or may be one.
_MOMENTS = frozenset({"datum", "bij kb", "onbekend"})
_HOMES = ("beleidskompas", "toelichting")


class Look(NamedTuple):
    """How a draft looks to a norm: *key* is the same for drafts that look alike.

    *places* are those of what is looked at, in the order of *key*; *bare* tells that the draft says nothing
    of what the norm names but, perhaps, that it is not there.
    """

    key: Hashable
    places: list[Place]
    bare: bool


class Likeness:
    """What a draft says, by the words that norms name; *clear* where all of it was understood and confirmed."""

    def __init__(self, facts: Facts) -> None:
        ontwerp = facts.ontwerp
        self.day = facts.day
        self.excluded = sorted((kind, words) for kind, words in ontwerp.excluded.items() if words)
        self.given = given = dict(ontwerp.head.properties)
        self.homes = [block for kind in _HOMES for block in ontwerp.all(kind)[:1]]
        self.held = tuple(block.kind for block in self.homes)
        places = [ontwerp.head.place, *(block.place for block in self.homes)]
        self.nothing = Look((self.held, ()), places, bare=True)
        self.answers: dict[str, list[tuple[str, Value]]] = {}
        for block in self.homes:
            for name, value in block.properties.items():
                self.answers.setdefault(name, []).append((block.kind, value))
        self.touched: dict[str, list[Block]] = {}
        for block in ontwerp.all("raakt"):
            subject = block.subject
            words = (
                {block.word, *subject.soorten} if isinstance(subject, Organisation) else {block.word, subject}
            )
            for word in words:
                self.touched.setdefault(word, []).append(block)
        self.provisions: list[tuple[str, Block]] = []
        clear = not ontwerp.unreadable and ontwerp.head.confirmed
        for block in ontwerp.all("bepaling"):
            kind = block.properties.get("soort")
            if kind is None or kind.kind != "keuze":
                clear = False
            else:
                self.provisions.append((kind.data, block))
        self.steps = facts.steps
        self.dated = frozenset(
            (*self.steps, *(name for name, value in given.items() if value.kind in _MOMENTS))
        )
        self.clear = clear and all(block.confirmed for own in ontwerp.blocks.values() for block in own)
        self.words = frozenset((*given, *self.answers, *self.touched, *self.steps, *dict(self.provisions)))
        self.kinds = frozenset(kind for kind, _ in self.provisions)

    def of(self, terms: Terms, named: tuple[str, ...]) -> Look | None:
        """How the draft looks to a norm that names those of its words; None where that is not told."""
        if not named and not self.excluded and not terms.reads_text:
            return self.nothing
        if terms.reads_text or (terms.dated and not self.dated.isdisjoint(named)):
            return None
        words = terms.words
        said = tuple([(kind, words & excluded) for kind, excluded in self.excluded])
        if not named:
            return Look((self.held, said), self.nothing.places, bare=True)
        look: list[Hashable] = [self.held, said]
        places = self.nothing.places.copy()
        for word in named:
            look.append(word)
            if word in self.given:
                look += ("ontwerp", _look(self.given[word]))
            for home, value in self.answers.get(word, ()):
                look += (home, _look(value))
            for block in self.touched.get(word, ()):
                places.append(block.place)
                look += ("raakt", block.label, block.subject, *_of_block(block, words))
            for step in self.steps.get(word, ()):
                places.append(step.block.place)
                look += ("stap", *self.of_step(step), *_of_block(step.block, words))
        if not self.kinds.isdisjoint(named):
            for kind, block in self.provisions:
                if kind in named:
                    places.append(block.place)
                    look += ("bepaling", kind, block.label, *_of_block(block, words))
        return Look(tuple(look), places, bare=False)

    def of_step(self, step: Step) -> tuple[Hashable, ...]:
        """How far a step has come, and with whom."""
        given = step.block.properties
        shown = step.shown is not None and step.shown <= self.day
        who = tuple(_look(given[name]) for name in ("door", "met") if name in given)
        return step.state, step.at_least, shown, who, step.missing if step.state is None else None


def _of_block(block: Block, words: frozenset[str]) -> list[Hashable]:
    """The properties of a block that a norm names."""
    return [(name, _look(value)) for name, value in block.properties.items() if name in words]


def _look(value: Value) -> Hashable:
    """What of a value can make a difference, dates apart."""
    if value.kind in _WHOLE:
        return value[:2]
    return in_memorandum(value) if value.kind == "verwijzing" else value.kind
