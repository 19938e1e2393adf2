"""The procedure of one draft: its phases, and the steps that its norms ask or that it records, in order."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from kompas_check.draft import Ontwerp
from kompas_check.facts import Step, read_step
from kompas_check.finding import AFWIJKING, GEMOTIVEERD, LATER, NVT, ONBEKEND, DraftReport, Finding, Verdict
from kompas_check.graph import late_layers
from kompas_check.order import step_order
from kompas_check.registers import Registers
from kompas_check.rule import SOFT_FORCES, Line, Rule

# How a step stands. The first five are what the draft says of it, the others what the norms ask.
DONE, RUNNING, ASKED, PLANNED, REFRAINED = (
    "gedaan",
    "lopend",
    "gevraagd",
    "gepland",
    "achterwege gelaten",
)
NEEDED, UNSAID, EXPLAINED, AHEAD, MAYBE, ADVISED = (
    "nu nodig",
    "nu in te vullen",
    "uitgelegd",
    "later nodig",
    "misschien nodig",
    "geadviseerd",
)
UNKNOWN = "onbekend"
STATES = (DONE, RUNNING, ASKED, PLANNED, REFRAINED, NEEDED, UNSAID, EXPLAINED, AHEAD, MAYBE, ADVISED, UNKNOWN)
# Where a phase stands: behind the draft, the one it is in, before it; not known.
PAST, HERE, COMING, UNSURE = "geweest", "nu", "komt nog", "niet bekend"
_RECORDED = frozenset({DONE, RUNNING, ASKED, PLANNED, REFRAINED})


class Task(NamedTuple):
    """A step as it stands in this draft. *name* is its label (`udo`, `uitvoeringstoets (UWV)`).

    *day* is the date that goes with *state*, where there is one; *line* that of its block, 0 where it
    is not recorded. *norms* are the norms that apply, or may, and ask that it is taken; *open* those
    that ask something of it and are not met now. *after* pairs each step that must come before it with the norm that says so.
    """

    name: str
    state: str
    day: date | None
    line: int
    norms: tuple[str, ...]
    open: tuple[str, ...]
    after: tuple[tuple[str, str], ...] = ()


class Stage(NamedTuple):
    """A phase: what must be in order before it, whether it has come (and when), the steps that begin it."""

    phase: str
    state: str
    day: date | None
    before: tuple[Task, ...]
    begins: tuple[Task, ...]


class Procedure(NamedTuple):
    """The phases of a kind of draft in order, each with its steps.

    *unasked* are steps that are recorded as not known and that no norm asks to be taken. *contrary* are the pairs
    of moments that norms put in another order than the phases, or than each other.
    """

    stages: tuple[Stage, ...]
    unasked: tuple[str, ...]
    contrary: tuple[tuple[str, str], ...]

    def tasks(self) -> Iterator[Task]:
        """Every step, in order."""
        for stage in self.stages:
            yield from stage.before
            yield from stage.begins


class _Demand(NamedTuple):
    """What one finding asks of a step: *whole* that it is taken, else something about it.

    *reached* tells whether the norm came to asking it, *truth* what came out.
    """

    found: Finding
    whole: bool
    reached: bool
    truth: bool | None


class _Asked(NamedTuple):
    """Steps by their label: those of the file, those that are not there, and what is asked of each."""

    recorded: Mapping[str, tuple[Step, ...]]
    instruments: dict[str, tuple[str, ...]]
    demands: dict[str, list[_Demand]]


def procedure_of(
    draft: DraftReport, rules: Iterable[Rule], registers: Registers, day: date
) -> Procedure | None:
    """The procedure of *draft* on *day*; None where its kind is not known. *rules* are those checked."""
    kind, ontwerp = draft.kind, draft.ontwerp
    if kind is None or ontwerp is None or not draft.phases:
        return None
    rules = [rule for rule in rules if rule.in_force(day)]
    asked = _asked(draft, ontwerp, day)
    tasks = {label: _task(label, asked) for label in asked.instruments}
    unasked = tuple(label for label, task in tasks.items() if task.state == UNKNOWN)
    tasks = {label: task for label, task in tasks.items() if label not in unasked}
    starts = {name: phase for phase in draft.phases for name in registers.fasen[phase]}
    by_name: dict[str, list[str]] = {}
    for label in tasks:
        for name in asked.instruments[label]:
            by_name.setdefault(name, []).append(label)

    def nodes(moment: str) -> list[str]:
        """The nodes that a moment of the norms is: a phase, or steps."""
        if moment in starts:
            return [_phase(starts[moment])]
        if moment in draft.phases:
            return [_phase(moment)]
        return by_name.get(moment, [])

    applying = {found.rule.id for found in draft.findings if found.outcome != NVT}
    orders: dict[tuple[str, str], str] = {}
    for arrow in step_order([rule for rule in rules if rule.id in applying], registers):
        if kind in arrow.kinds:
            for one in nodes(arrow.first):
                for two in nodes(arrow.within or arrow.second):
                    if one != two:
                        orders.setdefault((one, two), arrow.rule.id)
    chain = [_phase(phase) for phase in draft.phases]
    free = [label for label in tasks if not starts.keys() & set(asked.instruments[label])]
    dues = [(label, _phase(_due(label, asked, tasks[label], draft, rules, registers))) for label in free]
    edges = (*pairwise(chain), *orders, *dues, *((label, chain[-1]) for label in free))
    layers, contrary = late_layers((*chain, *free), edges)
    band = _bands(layers, [edge for edge in edges if edge not in contrary], chain)
    spoken = {
        label: task._replace(
            after=tuple((one, norm) for (one, two), norm in orders.items() if two == label and one in tasks)
        )
        for label, task in tasks.items()
    }
    before: dict[str, list[Task]] = {phase: [] for phase in chain}
    for layer in layers:
        for task in sorted((spoken[name] for name in layer if name in spoken), key=_rank):
            before[band[task.name]].append(task)
    return Procedure(
        tuple(
            _stage(phase, draft, day, before[_phase(phase)],
                   [spoken[label] for label in tasks if starts.get(asked.instruments[label][0]) == phase])
            for phase in draft.phases
        ),
        unasked,
        tuple((_bare(one), _bare(two)) for one, two in contrary if (one, two) in orders),
    )  # fmt: skip


def _bands(
    layers: Sequence[Sequence[str]], edges: Iterable[tuple[str, str]], chain: Sequence[str]
) -> dict[str, str]:
    """For each node the first phase that comes after it, of itself or of a step that it precedes."""
    after: dict[str, list[str]] = {}
    for one, two in edges:
        after.setdefault(one, []).append(two)
    band = {phase: phase for phase in chain}
    for layer in reversed(layers):
        for name in layer:
            if name not in band:
                band[name] = min((band[other] for other in after[name]), key=chain.index)
    return band


def _phase(name: str) -> str:
    """The node of a phase: no step has a line end in its label."""
    return f"\n{name}"


def _bare(node: str) -> str:
    return node.removeprefix("\n")


def _rank(task: Task) -> tuple[bool, date, str]:
    return task.day is None, task.day or date.max, task.name


def _stage(
    phase: str, draft: DraftReport, day: date, before: Sequence[Task], begins: Sequence[Task]
) -> Stage:
    """A phase, with the first date that shows that it has come, or the day for which it is planned."""
    proved = next((moment for name, moment, _ in draft.phase_dates if name == phase), None)
    head = draft.ontwerp.head.get(phase) if draft.ontwerp is not None else None
    planned = head.data if head is not None and head.kind == "datum" and head.data > day else None
    planned = planned or next((task.day for task in begins if task.state == PLANNED), None)
    if draft.phase is None:
        state = PAST if proved else UNSURE
    else:
        here, own = draft.phases.index(draft.phase), draft.phases.index(phase)
        state = HERE if own == here else PAST if own < here else COMING
    return Stage(phase, state, proved or planned, tuple(before), tuple(begins))


# ---------------------------------------------------------------- what norms ask of steps


def _asked(draft: DraftReport, ontwerp: Ontwerp, day: date) -> _Asked:
    recorded: dict[str, tuple[Step, ...]] = {}
    instruments: dict[str, tuple[str, ...]] = {}
    demands: dict[str, list[_Demand]] = {}
    for block in ontwerp.all("stap"):
        step = read_step(block, day)
        recorded[step.label] = (*recorded.get(step.label, ()), step)
        instruments[step.label] = (step.instrument,)
        demands.setdefault(step.label, [])
    for found in draft.findings:
        if found.outcome == NVT:
            continue
        for verdict in found.verdicts:
            if verdict.outcome != NVT:
                for label, names, demand in _of(found, verdict, recorded):
                    instruments.setdefault(label, names)
                    demands.setdefault(label, []).append(demand)
    return _Asked(recorded, instruments, demands)


def _of(
    found: Finding, verdict: Verdict, recorded: Mapping[str, tuple[Step, ...]]
) -> Iterator[tuple[str, tuple[str, ...], _Demand]]:
    """What a norm asks of steps, as one scenario came out: label and instruments of each step, the demand."""
    answers = dict(verdict.asked)
    lines = dict.fromkeys(
        line
        for scenario in found.rule.scenarios
        if scenario.name == verdict.scenario
        for line in scenario.requirements
    )
    if found.subject is not None and found.subject in recorded:  # a norm on each step of a kind
        truths = [answers[line].truth for line in lines if line in answers]
        truth = False if False in truths else None if None in truths else True
        instrument = recorded[found.subject][0].instrument
        yield found.subject, (instrument,), _Demand(found, False, bool(truths), truth)
    for line in lines:
        if not line.instruments or not (line in answers or verdict.outcome == ONBEKEND):
            continue
        answer = answers.get(line)
        truth = answer.truth if answer is not None else None
        names = {test[0] for test in line.tests}
        if "stap_niet_toestand" in names:
            continue
        whole = all(name.startswith("stap_") for name in names)
        demand = _Demand(found, whole, answer is not None, truth)
        there = [step for steps in recorded.values() for step in steps if step.instrument in line.instruments]
        by = found.subject if _by_subject(line) else None
        if by is not None and not truth:
            mine = [step for step in there if step.label == f"{step.instrument} ({by})"]
            there = mine or [step for step in there if step.label == step.instrument]
        elif answer is not None and answer.place is not None and truth:
            there = [step for step in there if _holds(step, answer.place.line)] or there[:1]
        yield from ((step.label, (step.instrument,), demand) for step in there)
        if not there and not truth and whole:
            name = " of ".join(line.instruments)
            yield f"{name} ({by})" if by is not None else name, line.instruments, demand


def _by_subject(line: Line) -> bool:
    """Whether a sentence asks the step of the thing that the norm is about (`door haar`)."""
    phrases = [test[1] for test in line.tests if test[0].startswith("stap_")]
    return any(who is not None and who[1] is None for _, who in phrases)


def _holds(step: Step, line: int) -> bool:
    """Whether *line* is one of the block of *step*."""
    values = step.block.properties.values()
    return line == step.block.place.line or any(line == value.place.line for value in values)


def _task(label: str, asked: _Asked) -> Task:
    steps, demands = asked.recorded.get(label, ()), asked.demands[label]
    said = next((step for step in steps if step.state is not None), None)
    norms = tuple(dict.fromkeys(demand.found.rule.id for demand in demands if demand.whole))
    open_ = tuple(
        dict.fromkeys(
            demand.found.rule.id
            for demand in demands
            if demand.reached and not demand.truth and demand.found.outcome in (AFWIJKING, ONBEKEND)
        )
    )
    state = said.state if said is not None else None
    day = None
    if said is not None and state in (RUNNING, ASKED, PLANNED, DONE):
        day = {DONE: said.ended or said.shown, RUNNING: said.started, ASKED: said.first}.get(
            state, said.known_by
        )
    return Task(label, state or _state(demands), day, steps[0].block.place.line if steps else 0, norms, open_)


def _state(demands: Iterable[_Demand]) -> str:
    """How a step stands that is not there, or of which the file says nothing: what presses most."""
    found = {_pressing(demand) for demand in demands if demand.whole}
    return next(
        (state for state in (NEEDED, UNSAID, EXPLAINED, AHEAD, MAYBE, ADVISED) if state in found), UNKNOWN
    )


def _pressing(demand: _Demand) -> str:
    outcome = demand.found.outcome
    if demand.truth:
        return UNKNOWN
    if demand.found.rule.force in SOFT_FORCES:
        return ADVISED
    if outcome == GEMOTIVEERD:
        return EXPLAINED
    if not demand.reached:
        return MAYBE
    if outcome == LATER:
        return AHEAD
    return {AFWIJKING: NEEDED, ONBEKEND: UNSAID}.get(outcome, UNKNOWN)


def _due(
    label: str,
    asked: _Asked,
    task: Task,
    draft: DraftReport,
    rules: Iterable[Rule],
    registers: Registers,
) -> str:
    """The phase before which a step belongs: that of the norms that ask it, else the first that came after it.

    Else that of the norms that could ask it, else the one that the draft is in.
    """
    phases = draft.phases
    dues = {demand.found.due for demand in asked.demands[label] if demand.whole}
    if not dues and task.day is not None:
        dues = {name for name, moment, _ in draft.phase_dates if moment >= task.day}
    if not dues and draft.kind is not None:
        kinds = registers.soorten[draft.kind].telt_als
        names = set(asked.instruments[label])
        dues = {
            registers.due_phase(draft.kind, rule.due_phase(kinds))
            for rule in rules
            if kinds & rule.kinds
            and any(names & set(line.instruments) for case in rule.scenarios for line in case.requirements)
        }
    here = draft.phase or phases[-1]
    return next((phase for phase in phases if phase in dues), here)
