"""What a draft says at a reference date, in the form that rules ask about."""

from datetime import date
from operator import itemgetter
from typing import NamedTuple

from kompas_check.draft import Block, Ontwerp, Value
from kompas_check.place import Place
from kompas_check.registers import Organisation, Registers

# A property that the file may leave out because leaving it out has a meaning of its own.
DEFAULTS = {
    ("bepaling", "verandering"): ("keuze", "nieuw"),
    ("bepaling", "advies aan"): ("keuze", "regering"),
    ("bepaling", "grondslag"): ("rechtsgrond", ("nationaal recht", "")),
    ("ontwerp", "sector"): ("keuze", "geen"),
}
# Steps that others take: if the file does not mention them, they may have been taken.
OPEN_STEPS = frozenset({"noodsignaal", "gesprek", "escalatie"})
_NONE: frozenset[str] = frozenset()
_DONE_DATES = ("ontvangen", "einde", "datum")
_STEP_DATES = ("gevraagd", "start", *_DONE_DATES)


class Thing(NamedTuple):
    """What a norm is about: the draft, or one of the things that it selected.

    *certain* is None where it is unknown whether the thing belongs to the selection; *missing*
    then names the facts that would tell.
    """

    kind: str
    label: str | None
    word: str
    block: Block | None
    certain: bool | None = True
    missing: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """How a missing property of this thing is called: `raakt gemeenten`, `stap udo`."""
        if self.label is None:
            return self.kind
        word = f"{self.block.word} " if self.block is not None and self.block.word else ""
        return f"{self.kind} {word}{self.label}"


class Step(NamedTuple):
    """A recorded step. *state* is None where the dates do not tell.

    *first* is the day on which it was asked for, began or took place (None where only its end is
    known), *started* the day on which it began or took place, *last* the last of its dates, *ended* the last
    of those that end it, *shown* the day on which its outcome was public; *known_by* is the first day on which it shows that the
    step was taken (for want of its own dates, the day on which its outcome was public).
    *at_least* is how far it surely came ("lopend" or "gevraagd"), whatever the dates that are not known;
    *vague_first* and *vague_last* tell that a date which may be its first, or its last, is not known.
    """

    instrument: str
    block: Block
    state: str | None
    first: date | None
    last: date | None
    known_by: date | None
    at_least: str | None = None
    started: date | None = None
    ended: date | None = None
    shown: date | None = None
    vague_first: bool = False
    vague_last: bool = False

    @property
    def label(self) -> str:
        """`uitvoeringstoets (UWV)`: by whom, else with whom, else the instrument alone."""
        by, along = self.block.get("door"), self.block.get("met")
        if by is not None and by.kind == "organisatie":
            return f"{self.instrument} ({by.data.label})"
        if along is not None and along.kind == "deelnemers" and along.data:
            names = (member if isinstance(member, str) else member.label for member in along.data)
            return f"{self.instrument} ({', '.join(names)})"
        return self.instrument

    @property
    def missing(self) -> str:
        """The fact that would tell the state of this step."""
        if not self.block.confirmed:
            return f"stap {self.label}.bevestiging"
        values = self.block.properties
        unclear = (n for n in (*_STEP_DATES, "uitzondering") if n in values and values[n].kind == "onbekend")
        default = "datum" if self.last is None else "gevraagd"
        return f"stap {self.label}.{next(unclear, default)}"


class Limit(NamedTuple):
    """Before when a step must be: the first date of another, the first of its last dates.

    *undated* is the fact that would date the other where it is, or may be, there without a date.
    """

    first: date | None
    end: date | None
    undated: str | None


class Facts:
    """The facts of one draft on one day. Truth is True, False, or None for unknown."""

    def __init__(
        self, ontwerp: Ontwerp, registers: Registers, day: date, floors: tuple[str, ...] = ()
    ) -> None:
        """*floors* are phases: what is due in one is due, however far the draft is. They prove nothing."""
        self.ontwerp = ontwerp
        self.registers = registers
        self.day = day
        self.soort = registers.soorten.get(ontwerp.soort or "") if ontwerp.head.confirmed else None
        self.counts_as, self.may_count_as = self._counts_as()
        self.steps: dict[str, list[Step]] = {}
        for block in ontwerp.all("stap"):
            self.steps.setdefault(block.subject, []).append(read_step(block, day))
        self.first_steps = {name: steps[0] for name, steps in self.steps.items()}
        self.repeated = frozenset(name for name, steps in self.steps.items() if len(steps) > 1)
        self.phase_dates = self._phase_dates()
        self.first_phase_date = min((day for day, _ in self.phase_dates.values()), default=None)
        self.declared_phase = self._declared_phase()
        self.phase = self._phase()
        self.floor = self._floor(floors) if floors else None
        self._touched = self._read_touched()
        self._provisions, self._listed = self._read_provisions()
        self._open: dict[str, bool] = {}
        self._due: dict[str, bool] = {}
        self._phase_limits: dict[tuple[str, tuple[str, ...]], Limit] = {}
        self._limits: dict[tuple[tuple[str, ...], tuple[str, ...]], Limit] = {}

    def _counts_as(self) -> tuple[frozenset[str], frozenset[str]]:
        """The kinds that the draft counts as, and those that it may count as too."""
        if self.soort is None:
            return _NONE, _NONE
        own, more = self.soort.telt_als, self.soort.indien_ingrijpend
        said = self.ontwerp.head.get("ingrijpend")
        if said is None or said.kind == "onbekend":
            return own, more
        return (own | more if said.data == "ja" else own), _NONE

    # ------------------------------------------------------------ phases

    def _phase_dates(self) -> dict[str, tuple[date, str]]:
        """For each phase that a date proves: the first such date and what gave it."""
        found: dict[str, tuple[date, str]] = {}
        for phase, instruments in self.registers.fasen.items():
            moments = [
                (step.known_by, f"Stap {step.instrument}")
                for name in instruments
                for step in self.steps.get(name, ())
                if step.known_by is not None and step.block.confirmed
            ]
            value = self.ontwerp.head.get(phase)
            if value is not None and value.kind == "datum":
                moments.append((value.data, phase))
            reached = [moment for moment in moments if moment[0] <= self.day]
            if reached:
                found[phase] = min(reached)
        return found

    def _declared_phase(self) -> str | None:
        value = self.ontwerp.head.get("fase")
        if value is None or value.kind != "keuze" or self.soort is None:
            return None
        return value.data if value.data in self.soort.fasen else None

    def _phase(self) -> str | None:
        """The phase reached: the later of `fase` and the last phase that a date proves.

        None where `fase` does not say, for the draft may then be further than its dates show.
        """
        if self.soort is None:
            return None
        phases = [phase for phase in self.phase_dates if phase in self.soort.fasen]
        if self.declared_phase is None:
            return None
        return max([*phases, self.declared_phase], key=self.soort.fasen.index)

    def is_due(self, phase: str) -> bool:
        """Whether the draft has entered *phase*, or the next one that its kind has."""
        found = self._due.get(phase)
        if found is None:
            found = self._due[phase] = self._is_due(phase)
        return found

    def _is_due(self, phase: str) -> bool:
        if self.soort is None or self.declared_phase is None or self.ontwerp.soort is None:
            return True  # of a phase that is not known, nothing is for later
        due = self.registers.due_phase(self.ontwerp.soort, phase)
        if due is None:
            return False
        return self.soort.fasen.index(self.floor or self.phase) >= self.soort.fasen.index(due)

    def _floor(self, floors: tuple[str, ...]) -> str | None:
        """The last of *floors* (or the next that this kind of draft has), where the draft is not so far."""
        if self.soort is None or self.phase is None:
            return None
        last = max(map(self.due_phase, floors), key=self.soort.fasen.index)
        return last if self.soort.fasen.index(last) > self.soort.fasen.index(self.phase) else None

    def due_phase(self, phase: str) -> str:
        """*phase*, or the next one that this kind of draft has, where there is one."""
        soort = self.ontwerp.soort
        return (self.registers.due_phase(soort, phase) if soort is not None else None) or phase

    def proofs_of(self, phase: str) -> tuple[str, ...]:
        """The steps and head dates that show the draft in *phase* or a later one of its kind."""
        if self.soort is None:
            return (phase, *self.registers.fasen[phase])
        return self.registers.proofs[self.soort.naam, phase]

    def began_before(self, day: date) -> bool:
        """Whether a date shows the draft in any phase before *day*."""
        return self.first_phase_date is not None and self.first_phase_date < day

    def entered_before(self, phase: str, day: date) -> tuple[date, str] | None:
        """The date (and its source) that shows the draft in *phase* or later before *day*."""
        if self.soort is None or not self.began_before(day):
            return None
        rank = self.soort.fasen.index(self.due_phase(phase))
        moments = [moment for name, moment in self.phase_dates.items()
                   if name in self.soort.fasen and self.soort.fasen.index(name) >= rank
                   and moment[0] < day]  # fmt: skip
        return min(moments, default=None)

    # ------------------------------------------------------------ properties

    @staticmethod
    def value(block: Block, kind: str, name: str) -> Value | None:
        """The value of a property, or its default, or None; unknown in an unconfirmed block."""
        found = block.properties.get(name)
        if not block.confirmed:
            return Value("onbekend", None, "", found.place if found else block.place)
        if found is None and (default := DEFAULTS.get((kind, name))) is not None:
            return Value(*default, "", block.place)
        return found

    # ------------------------------------------------------------ whom the draft touches

    def _read_touched(self) -> dict[str, list[Thing]]:
        touched: dict[str, list[Thing]] = {}
        for block in self.ontwerp.all("raakt"):
            subject = block.subject
            if isinstance(subject, Organisation):
                thing = Thing("raakt", block.label, block.label, block)
                for kind in (subject.soorten or (block.word,)) if block.confirmed else ():
                    touched.setdefault(kind, []).append(thing)
            elif block.confirmed and not block.label.endswith(" onbekend"):
                touched.setdefault(subject, []).append(Thing("raakt", subject, subject, block))
        return touched

    def touched(self, word: str) -> list[Thing]:
        """The things of *word* (a subject, or a kind of organisation) that the draft touches."""
        return self._touched.get(word, [])

    def is_open(self, word: str) -> bool:
        """Whether the draft may touch more of *word* than it names."""
        found = self._open.get(word)
        if found is None:
            found = self._open[word] = self._is_open(word)
        return found

    def _is_open(self, word: str) -> bool:
        excluded = self.ontwerp.excluded.get("raakt", _NONE)
        if word in excluded:
            return False
        doubtful = False
        named = False
        for block in self.ontwerp.all("raakt"):
            subject = block.subject
            if subject == word:
                if block.confirmed and block.label == word:
                    return False
                doubtful = True
            elif isinstance(subject, Organisation) and (word == block.word or word in subject.soorten):
                named = named or word == block.word
                doubtful = doubtful or not block.confirmed
        if doubtful or "raakt" in self.ontwerp.unreadable:
            return True
        return not named and "overige" not in excluded

    def touches(self, word: str) -> bool | None:
        """Whether the draft touches *word*."""
        if self._touched.get(word):
            return True
        return None if self.is_open(word) else False

    # ------------------------------------------------------------ provisions

    def _read_provisions(self) -> tuple[dict[str | None, list[tuple[int, Block]]], frozenset[str]]:
        """The provisions by kind (None: not known), in the order of the file, and the kinds that are listed."""
        found: dict[str | None, list[tuple[int, Block]]] = {}
        for number, block in enumerate(self.ontwerp.all("bepaling")):
            written = block.properties.get("soort")
            soort = written.data if written is not None and written.kind == "keuze" else None
            found.setdefault(soort, []).append((number, block))
        listed = (soort for soort, own in found.items() if any(block.confirmed for _, block in own))
        return found, frozenset(soort for soort in listed if soort is not None)

    def provision_open(self, soort: str) -> bool:
        """Whether the draft may hold more provisions of kind *soort* than it describes."""
        excluded = self.ontwerp.excluded.get("bepaling", _NONE)
        if soort in excluded:
            return False
        if "bepaling" in self.ontwerp.unreadable:
            return True
        return soort not in self._listed and "overige" not in excluded

    def provisions(self, soorten: frozenset[str]) -> list[tuple[Block, bool | None]]:
        """The provisions that are, or (None) may be, of one of the kinds."""
        own = self._provisions
        doubtful = own.get(None)
        if not doubtful and own.keys().isdisjoint(soorten):
            return []
        found = [(*numbered, True if numbered[1].confirmed else None)
                 for soort in soorten for numbered in own.get(soort, ())]  # fmt: skip
        if doubtful and soorten - self.ontwerp.excluded.get("bepaling", _NONE):
            found += [(*numbered, None) for numbered in doubtful]
        return [(block, certain) for _, block, certain in sorted(found, key=itemgetter(0))]

    # ------------------------------------------------------------ steps

    def step_absent(self, instrument: str) -> bool | None:
        """Whether *instrument* was taken although the file does not record it."""
        if instrument in self.ontwerp.excluded.get("stap", _NONE):
            return False
        if instrument in OPEN_STEPS or "stap" in self.ontwerp.unreadable:
            return None
        return False

    def first_date(self, instrument: str) -> tuple[date, Place] | None:
        """The first date of the steps (or head date) of that name."""
        moments = [(step.first, step.block.place) for step in self.steps.get(instrument, ())
                   if step.first is not None]  # fmt: skip
        head = self.ontwerp.head.get(instrument)
        if head is not None and head.kind == "datum":
            moments.append((head.data, head.place))
        return min(moments, default=None)

    def limit(self, names: tuple[str, ...], later: tuple[str, ...] = ()) -> Limit:
        """The limit that the steps *names* set, with what comes after them in any case, *later*.

        The date of something later shows how late they can have been; without a date it makes them
        doubtful only where they have none themselves.
        """
        found = self._limits.get((names, later))
        if found is None:
            given = self.steps.keys() | self.ontwerp.head.properties.keys()
            unsure = OPEN_STEPS if "stap" not in self.ontwerp.unreadable else {*names, *later}
            every = [name for name in dict.fromkeys((*names, *later)) if name in given or name in unsure]
            dates = {name: moment[0] for name in every if (moment := self.first_date(name)) is not None}
            ends = [step.last for name in every for step in self.steps.get(name, ()) if step.last is not None]
            doubtful = (fact for name in (names if dates.keys() & set(names) else every)
                        if (fact := self.undated(name)) is not None)  # fmt: skip
            found = Limit(min(dates.values(), default=None), min(ends, default=None), next(doubtful, None))
            self._limits[names, later] = found
        return found

    def last_date(self, instrument: str) -> tuple[date | None, str | None]:
        """The last date of all steps of that name; the fact that would tell it where it is not sure.

        It is not sure where such a step has not ended, or is not recorded (nor said not to be taken).
        """
        steps = [step for step in self.steps.get(instrument, ()) if step.state != "achterwege gelaten"]
        days = [step.last for step in steps if step.last is not None]
        days += [day for step in steps if step.last is None and (day := step.shown) is not None]
        head = self.ontwerp.head.get(instrument)
        if head is not None and head.kind == "datum":
            days.append(head.data)
        unsure = (step.missing for step in steps if step.vague_last or (step.ended or step.shown) is None)
        told = days or instrument in self.steps or instrument in self.ontwerp.excluded.get("stap", ())
        open_ = not told or "stap" in self.ontwerp.unreadable
        return max(days, default=None), next(unsure, f"stap.{instrument}" if open_ else None)

    def phase_limit(self, phase: str, but: tuple[str, ...]) -> Limit:
        """The limit that the steps set which begin *phase*, and those after it *but* the ones named."""
        found = self._phase_limits.get((phase, but))
        if found is None:
            found = self._phase_limits[phase, but] = self._phase_limit(phase, but)
        return found

    def _phase_limit(self, phase: str, but: tuple[str, ...]) -> Limit:
        """The same, worked out.

        Where the draft is past the phase, they have been taken, whether the file records them or not.
        """
        own = self.soort.fasen if self.soort is not None else (phase,)
        sure = [name for name in own[own.index(self.due_phase(phase)) if self.soort is not None else 0 :]
                if name not in self.registers.optional]  # fmt: skip
        due = sure[0] if sure else phase
        begin = tuple(dict.fromkeys((phase, *self.registers.fasen[phase], due, *self.registers.fasen[due])))
        found = self.limit(begin, tuple(name for name in self.proofs_of(phase) if name not in but))
        passed = self.phase is None or own.index(self.phase) > own.index(due)
        if found.undated is None and passed:
            absent = (*but, *self.ontwerp.excluded.get("stap", ()))
            steps = self.registers.fasen[due]
            dated = any(map(self.first_date, begin))
            if not steps:  # what comes after it then shows when it was passed
                steps = tuple(step for name in sure for step in self.registers.fasen[name])
                dated = found.first is not None
            asked = next((step for step in steps if step not in absent), None)
            return found if dated or asked is None else found._replace(undated=f"stap.{asked}")
        return found

    def undated(self, instrument: str) -> str | None:
        """The fact that would date a step of that name which is, or may be, there without a date."""
        for step in self.steps.get(instrument, ()):
            if (step.first is None or step.vague_first) and step.state != "achterwege gelaten":
                return step.missing
        head = self.ontwerp.head.get(instrument)
        if head is not None and head.kind == "onbekend":
            return f"ontwerp.{instrument}"
        if instrument not in self.steps and self.step_absent(instrument) is None:
            return f"stap.{instrument}"
        return None


def read_step(block: Block, day: date) -> Step:
    """The state of a step on *day*, from its dates (draft language, "State of a step")."""
    values = {name: value for name in _STEP_DATES if (value := block.get(name)) is not None}
    dates = {name: value.data for name, value in values.items() if value.kind == "datum"}
    public = block.get("openbaar")
    shown = public.data if public is not None and public.kind == "datum" else None
    begun = [dates[name] for name in ("gevraagd", "start", "datum") if name in dates]
    first = min(begun, default=None)
    started = min((dates[name] for name in ("start", "datum") if name in dates), default=None)
    last = max(dates.values(), default=None)
    if not block.confirmed:
        return Step(block.subject, block, None, None, None, None)

    def vague(*names: str) -> bool:
        return any(name in values and values[name].kind == "onbekend" for name in names)

    unclear = vague(*_STEP_DATES)
    ended = max((dates[name] for name in _DONE_DATES if name in dates), default=None)
    done = [dates[name] for name in _DONE_DATES if name in dates]
    if not any(name in values for name in _DONE_DATES) and shown is not None and shown <= day:
        done = [shown]
    under_way = next((state for name, state in (("start", "lopend"), ("gevraagd", "gevraagd"))
                      if name in dates and dates[name] <= day), None)  # fmt: skip
    state: str | None
    if not values and not done:
        state = "achterwege gelaten" if _known(block.get("uitzondering")) else None
        state = "gepland" if shown is not None else state
    elif done and max(done) <= day and not vague(*_DONE_DATES):
        state = "gedaan"
    elif unclear and (vague("gevraagd", "start") or not (done and max(done) > day)):
        state = None
    else:
        state = under_way or "gepland"
    return Step(block.subject, block, state, first, last, first or last or shown, under_way, started,
                ended, shown, vague("gevraagd", "start", "datum"), vague(*_DONE_DATES))  # fmt: skip


def _known(value: Value | None) -> bool:
    return value is not None and value.kind != "onbekend"
