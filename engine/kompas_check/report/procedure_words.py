"""What a report says of the procedure of a draft: how each phase and each step stands."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from kompas_check.procedure import (
    ADVISED,
    AHEAD,
    ASKED,
    COMING,
    DONE,
    EXPLAINED,
    HERE,
    MAYBE,
    NEEDED,
    PAST,
    PLANNED,
    REFRAINED,
    RUNNING,
    UNSAID,
    Procedure,
    Stage,
    Task,
)
from kompas_check.report.forecast_words import long_date
from kompas_check.translation import tr, tr_n

_TOGETHER = (ADVISED, MAYBE)


def state_words(task: Task) -> str:
    """How a step stands, with the date that goes with it."""
    day = long_date(task.day) if task.day is not None else ""
    if task.state == DONE:
        return tr("gedaan ({day})", day=day) if day else tr("gedaan")
    if task.state == RUNNING:
        return tr("loopt sinds {day}", day=day) if day else tr("loopt")
    if task.state == ASKED:
        return tr("gevraagd op {day}", day=day) if day else tr("gevraagd")
    if task.state == PLANNED:
        return tr("gepland op {day}", day=day) if day else tr("gepland")
    return {
        REFRAINED: tr("achterwege gelaten"),
        NEEDED: tr("nu nodig, niet gevonden"),
        UNSAID: tr("nu in te vullen: gedaan of niet?"),
        EXPLAINED: tr("niet gevonden, wel uitgelegd"),
        AHEAD: tr("later nodig"),
        MAYBE: tr("misschien nodig, daarvoor ontbreken gegevens"),
        ADVISED: tr("alleen een advies of voornemen vraagt erom"),
    }.get(task.state, tr("onbekend"))


def open_words(task: Task) -> str:
    """How many norms are not met by a step that is recorded; nothing where its state says that already."""
    if not task.open or task.state in (NEEDED, UNSAID):
        return ""
    return tr_n("{number} norm vraagt nog iets", "{number} normen vragen nog iets", len(task.open))


def stage_words(stage: Stage) -> str:
    """Where a phase stands, with its date."""
    day = long_date(stage.day) if stage.day is not None else ""
    if stage.state == HERE:
        return tr("hier is het ontwerp nu (sinds {day})", day=day) if day else tr("hier is het ontwerp nu")
    if stage.state == PAST:
        return tr("geweest ({day})", day=day) if day else tr("geweest, datum niet bekend")
    if stage.state == COMING:
        return tr("komt nog (gepland op {day})", day=day) if day else tr("komt nog")
    return tr("niet bekend of deze fase is geweest")


def grouped(tasks: Iterable[Task]) -> Iterator[Sequence[Task]]:
    """*tasks* as they are shown: one by one, and those that may be needed, or are only advised, together last."""
    tasks = list(tasks)
    yield from ((task,) for task in tasks if task.state not in _TOGETHER)
    apart = sorted(
        (task for task in tasks if task.state in _TOGETHER),
        key=lambda task: _TOGETHER.index(task.state),
        reverse=True,
    )
    for _, members in groupby(apart, key=lambda task: task.state):
        yield tuple(members)


def described(procedure: Procedure) -> str:
    """The picture in a few sentences."""
    counted = Counter(task.state for task in procedure.tasks())
    parts = [
        tr_n("{number} stap is gedaan", "{number} stappen zijn gedaan", counted[DONE])
        if counted[DONE]
        else tr("Er is nog geen stap gedaan"),
        *([tr_n("{number} stap loopt", "{number} stappen lopen", number)] if (number := counted[RUNNING] + counted[ASKED]) else ()),
        *([tr_n("{number} stap is gepland", "{number} stappen zijn gepland", number)] if (number := counted[PLANNED]) else ()),
        *([tr_n("{number} stap is nu nodig en niet gevonden", "{number} stappen zijn nu nodig en niet gevonden", number)] if (number := counted[NEEDED]) else ()),
        *([tr_n("van {number} stap moet nu worden ingevuld of zij is gezet", "van {number} stappen moet nu worden ingevuld of zij zijn gezet", number)] if (number := counted[UNSAID]) else ()),
        *([tr_n("{number} stap is later nodig", "{number} stappen zijn later nodig", number)] if (number := counted[AHEAD]) else ()),
    ]  # fmt: skip
    here = next((stage.phase for stage in procedure.stages if stage.state == HERE), None)
    place = (
        tr("Het ontwerp is in de fase {phase}.", phase=here)
        if here
        else tr("In welke fase het ontwerp is, is niet bekend.")
    )
    return f"{place} {'; '.join(parts)}."
