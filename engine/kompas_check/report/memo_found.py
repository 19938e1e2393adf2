"""What an explanatory memorandum says of a sentence of a norm: what was found, and where it stands.

The sentences of a norm, and what the engine found for each, are written for who made the draft file. Here they
are told to who reads the memorandum: from the place that decided back to the block and the value that stand
there. Nothing is added that the draft does not say.
"""

import re
from collections.abc import Iterable
from datetime import date

from kompas_check.draft import Block, Ontwerp, Value
from kompas_check.finding import Finding, Looked, says_nothing
from kompas_check.place import Place
from kompas_check.registers import Organisation
from kompas_check.report.forecast_words import long_date
from kompas_check.report.memo_words import (
    MEMORANDA,
    article,
    capital,
    dated,
    flat,
    listed,
    long,
    references,
    spelled,
    uncapital,
)
from kompas_check.translation import tr

_QUESTIONS = ("beleidskompas", "toelichting")
_STEP_NAMES = frozenset({
    "door", "met", "gevraagd", "start", "einde", "ontvangen", "datum", "openbaar", "oordeel", "dictum",
    "opvolging", "uitzondering", "vindplaats",
})  # fmt: skip


class Source:
    """The draft, asked by the place of what stands in it."""

    def __init__(self, ontwerp: Ontwerp, day: date) -> None:
        self.ontwerp = ontwerp
        self.day = day
        blocks = [ontwerp.head, *(block for members in ontwerp.blocks.values() for block in members)]
        self._at: dict[Place, tuple[Block, str]] = {block.place: (block, "") for block in blocks}
        for block in blocks:
            for name, value in block.properties.items():
                self._at.setdefault(value.place, (block, name))

    def block(self, place: Place | None) -> Block | None:
        """The block in which *place* lies, if anything of the draft begins there."""
        return self._at[place][0] if place in self._at else None

    def value(self, place: Place | None) -> tuple[Block, str] | None:
        """The block and the name of the property at *place* (no name: the head of the block)."""
        return self._at.get(place) if place is not None else None


# ---------------------------------------------------------------- whom or what it is about


def subject(found: Finding, source: Source) -> str:
    """Whom or what *found* is about, in words; nothing where it is the draft as a whole."""
    if found.subject is None:
        return ""
    block = source.block(found.place)
    if block is not None and block.kind == "bepaling":
        return article(found.subject)
    return spelled(found.subject)


def names(how: str, found: Finding, source: Source) -> bool:
    """Whether *how* says itself whom or what it is about: the step, or by or with whom that was taken."""
    block = source.block(found.place)
    if block is not None and block.kind == "stap":
        return how.startswith(_step_head(block))
    about = found.subject
    return any(how.startswith(_step_head(step)) for step in source.ontwerp.all("stap") for name in ("door", "met")
               if (who := _of(step, name)) is not None and _shown(who) == about)  # fmt: skip


# ---------------------------------------------------------------- what was found


def met(found: Finding, source: Source) -> tuple[str, str]:
    """How *found*, which is met, was met; and where that stands (nothing: the draft does not say)."""
    required = {line for scenario in found.rule.scenarios for line in scenario.requirements}
    looks = [look for verdict in found.decisive for look in verdict.looked
             if look.truth and look.line in required]  # fmt: skip
    how, where = _told(looks, found, source)
    block = source.block(found.place)
    if not where and block is not None and block.kind == "bepaling":
        where = _block_place(block)
    return how, where


def deviation(found: Finding, source: Source) -> str:
    """What was found of *found*, which is not met."""
    looks = [verdict.why for verdict in found.decisive if verdict.why is not None]
    if any(look.line.tests == (("verboden",),) for look in looks):
        about = subject(found, source)
        return tr("Dit staat in het ontwerp ({about}); de norm laat het niet toe.", about=about) if about else (
            tr("Dit staat in het ontwerp; de norm laat het niet toe."))  # fmt: skip
    return _told(looks, found, source)[0]


def _told(looks: Iterable[Looked], found: Finding, source: Source) -> tuple[str, str]:
    """What sentences found, each thing said once, and where that stands."""
    clauses: dict[str, list[str]] = {}
    places: dict[str, None] = {}
    for look in looks:
        clause, place = _clause(look, found, source)
        limits = clauses.setdefault(clause, [])
        limits += [limit for limit in _limits(look, source) if limit not in limits]
        if place:
            places[place] = None
    told = [f"{clause} ({'; '.join(limits)})." if limits else f"{clause}."
            for clause, limits in clauses.items()
            if limits or not any(other != clause and other.startswith(clause) for other in clauses)]  # fmt: skip
    return " ".join(told), "; ".join(places)


def _limits(look: Looked, source: Source) -> Iterable[str]:
    """The moment before or after which a step had to be, where that has come."""
    at = source.value(look.place)
    limit = re.fullmatch(r"\d{4}-\d\d-\d\d; (.+): (\d{4}-\d\d-\d\d)", look.found)
    if at is not None and at[0].kind == "stap" and limit is not None and limit[2] <= source.day.isoformat():
        yield f"{spelled(limit[1])}: {long(limit[2])}"


def _clause(look: Looked, found: Finding, source: Source) -> tuple[str, str]:
    """What one sentence found (without a full stop), and where."""
    at = source.value(look.place)
    if look.truth is not True and says_nothing(look.found):
        return _absent(look, at, source), ""
    if at is None:
        return capital(dated(look.found)) or tr("Voldaan"), ""
    block, name = at
    if block.kind == "stap":
        return _step_clause(block, name, source.day), _step_place(block, name)
    if not name:
        return _head_clause(block, look, found), _block_place(block)
    value = block.properties[name]
    clause = _value_clause(block, name, value, look, found)
    if block.kind in ("raakt", "bepaling") and block.place != found.place:
        clause = f"{capital(_label(block))} – {uncapital(clause)}"
    return clause, references(value.data) if value.kind == "verwijzing" else _block_place(block)


def _absent(look: Looked, at: tuple[Block, str] | None, source: Source) -> str:
    """That something is not there; of several steps that would do, which are there and which are not."""
    if at is not None and at[0].kind == "stap":
        return (
            _step_clause(*at, source.day)
            if not at[1]
            else tr("{step}: {name} niet ingevuld", step=_step_head(at[0]), name=spelled(at[1]))
        )
    if look.line.instruments:
        steps = {name: [block for block in source.ontwerp.all("stap") if block.subject == name]
                 for name in look.line.instruments}  # fmt: skip
        lacking = [spelled(name) for name, blocks in steps.items() if not blocks]
        told = [tr("Niet gezet: {steps}", steps=listed(lacking))] if lacking else []
        told += [step_words(block, source.day) for blocks in steps.values() for block in blocks]
        return ". ".join(told)
    if at is not None and at[1]:
        return tr("{name}: niet ingevuld", name=capital(spelled(at[1])))
    return capital(dated(look.found)) or tr("Hierover zegt het ontwerp niets")


def _head_clause(block: Block, look: Looked, found: Finding) -> str:
    """What the head of a block says, or what the draft as a whole is or has."""
    if block.kind == "bepaling" and (sort := block.get("soort")) is not None:
        return tr(
            "{place} is een bepaling van de soort ‘{sort}’", place=capital(_label(block)), sort=sort.text
        )
    if block.kind == "raakt":
        return tr("Het ontwerp raakt {whom}", whom=_label(block))
    if block.kind == "ontwerp" and look.truth:
        if any(name == "is_ontwerp" and look.found in kinds for name, *kinds in _flat_tests(look)):
            return tr("Het ontwerp is een {kind}", kind=look.found)
        if any("titel" in str(test) for test in look.line.tests) and not says_nothing(look.found):
            return tr("Opschrift: “{title}”", title=flat(look.found))
    asked = {name for name, *_ in look.line.tests}
    if look.truth and asked == {"raakt_niet"}:
        return tr("Dit raakt het ontwerp niet")
    if look.truth and asked == {"bevat_geen_bepaling"}:
        return tr("Zo'n bepaling heeft het ontwerp niet")
    return capital(dated(look.found)) or found.rule.title


def _flat_tests(look: Looked) -> list[tuple[str, ...]]:
    return [(name, *(kind for argument in arguments for kind in argument if isinstance(kind, str)))
            for name, *arguments in look.line.tests if name == "is_ontwerp"]  # fmt: skip


def _value_clause(block: Block, name: str, value: Value, look: Looked, found: Finding) -> str:
    """What a value says; its name goes without saying where the norm is about that question."""
    own = block.kind in _QUESTIONS and found.subject == name
    label = capital(spelled(name))
    if value.kind == "verwijzing":
        told = _referred(block, name, value)
    elif value.kind == "nvt":
        told = tr("niet van toepassing, omdat {reason}", reason=flat(value.data))
    elif between := _between(look):
        return between
    else:
        told = _said(value, look)
    return capital(told) if own or name == "vindplaats" else f"{label}: {told}"


def _referred(block: Block, name: str, value: Value) -> str:
    """That a place tells more: the memorandum, or another document."""
    if any(reference.document.casefold() not in MEMORANDA for reference in value.data):
        return tr("zie de vindplaats")
    if block.kind == "beleidskompas":
        return tr("beantwoord in de toelichting")
    told = block.kind == "toelichting" or name == "vindplaats"
    return tr("beschreven in de toelichting") if told else tr("zie de toelichting")


def _between(look: Looked) -> str:
    """The time between two moments, where that is what a sentence asks."""
    dates = re.fullmatch(r"(\d{4}-\d\d-\d\d)\D+(\d{4}-\d\d-\d\d)", look.found)
    tests = [test for test in look.line.tests if test[0] == "tijd_tussen"]
    if dates is None or not tests:
        return ""
    one, two = (_moment(moment) for moment in tests[0][-2:])
    return tr("Van {one} ({first}) tot {two} ({second})", one=one, first=long(dates[1]), two=two,
              second=long(dates[2]))  # fmt: skip


def _moment(moment: tuple[str, object]) -> str:
    kind, which = moment
    return spelled(str(which[-1])) if kind == "eigen" and isinstance(which, tuple) else (
        tr("de stap {step}", step=spelled(str(which))))  # fmt: skip


def _said(value: Value, look: Looked) -> str:
    if value.kind == "niets":
        return tr("geen")
    if value.kind == "tekst" and " " in value.text:
        return f"“{flat(value.text)}”"
    return dated(_shown(value)) if value.text else dated(look.found)


def _shown(value: Value) -> str:
    if value.kind == "datum":
        return long_date(value.data)
    if value.kind == "organisatie":
        return str(value.data.label)
    if value.kind == "deelnemers":
        return listed(member.label if isinstance(member, Organisation) else member for member in value.data)
    return flat(value.text)


def _label(block: Block) -> str:
    return article(block.label) if block.kind == "bepaling" else spelled(block.label)


# ---------------------------------------------------------------- steps


def _step_clause(block: Block, name: str, day: date) -> str:
    """What a norm that asks for one thing of a step hears of it; else all of it."""
    if name == "openbaar":
        return f"{_step_head(block)}: {', '.join(_public(block, day))}"
    if not name or name in _STEP_NAMES:
        return step_words(block, day)
    value = block.properties[name]
    if value.kind == "verwijzing":
        told = tr("zie de toelichting")
    elif value.kind == "niets":
        told = tr("geen")
    else:
        told = f"“{flat(value.text)}”" if value.kind == "tekst" else _shown(value)
    return f"{_step_head(block)}: {spelled(name)}: {told}"


def step_words(block: Block, day: date) -> str:
    """A step as a memorandum tells it: what, by or with whom, when, and what came of it."""
    told = [*_moments(block, day), *_public(block, day)]
    parts = [", ".join(told)] if told else []
    exception = _of(block, "uitzondering")
    if exception is not None:
        parts.append(tr("uitzondering: {ground}", ground=_shown(exception)) if told else (
            tr("achterwege gelaten (uitzondering: {ground})", ground=_shown(exception))))  # fmt: skip
    parts += [f"{name}: {_shown(value)}" for name in ("oordeel", "dictum", "opvolging")
              if (value := _of(block, name)) is not None]  # fmt: skip
    followed, reasons = _of(block, "opvolging"), _of(block, "motivering")
    if followed is not None and followed.data != "volledig" and reasons is not None:
        where = references(reasons.data) if reasons.kind == "verwijzing" else f"“{flat(reasons.text)}”"
        parts.append(tr("motivering: {where}", where=where))
    head = _step_head(block)
    return f"{head}: {'; '.join(parts)}" if parts else head


def _step_head(block: Block) -> str:
    """What step it is, and by or with whom."""
    head = capital(spelled(block.subject))
    by, along = _of(block, "door"), _of(block, "met")
    if by is not None:
        head += tr(" door {who}", who=_shown(by))
    if along is not None:
        head += tr(" met {who}", who=_shown(along))
    return head


def _public(block: Block, day: date) -> Iterable[str]:
    """Since when what came of it is public."""
    shown = _of(block, "openbaar")
    if shown is None:
        return
    if shown.kind != "datum":
        yield tr("openbaar gemaakt")
    elif shown.data > day:
        yield tr("openbaar gepland op {day}", day=long_date(shown.data))
    else:
        yield tr("openbaar sinds {day}", day=long_date(shown.data))


def _of(block: Block, name: str) -> Value | None:
    value = block.get(name)
    return value if value is not None and value.kind not in ("onbekend", "niets") else None


def _moments(block: Block, day: date) -> Iterable[str]:
    days = {name: value.data for name, value in block.properties.items() if value.kind == "datum"}

    def said(name: str, done: str, planned: str) -> Iterable[str]:
        if name in days:
            yield (planned if days[name] > day else done).format(day=long_date(days[name]))

    yield from said("gevraagd", tr("gevraagd op {day}"), tr("gepland te vragen op {day}"))
    if "start" in days and "einde" in days and days["einde"] <= day:
        yield tr("van {start} tot en met {end}", start=long_date(days["start"]), end=long_date(days["einde"]))
    else:
        yield from said("start", tr("begonnen op {day}"), tr("begin gepland op {day}"))
        yield from said("einde", tr("geëindigd op {day}"), tr("einde gepland op {day}"))
    yield from said("ontvangen", tr("ontvangen op {day}"), tr("verwacht op {day}"))
    yield from said("datum", "{day}", tr("gepland op {day}"))


def _step_place(block: Block, name: str) -> str:
    value = block.properties.get(name)
    for found in (value, block.get("vindplaats"), block.get("openbaar")):
        if found is not None and found.kind == "verwijzing":
            return references(found.data)
        if found is not None and found.kind == "webadres":
            return str(found.data)
    return ""


def _block_place(block: Block) -> str:
    """Where a block is accounted for, as it says itself; a provision stands in the draft."""
    place = block.get("vindplaats")
    if place is not None and place.kind == "verwijzing":
        return references(place.data)
    return tr("{place} van het ontwerp", place=article(block.label)) if block.kind == "bepaling" else ""
