"""The procedure of a draft as a picture: one line from phase to phase, with the steps that hang on it.

A state shows in the shape of its mark, in words, and in colour; never in colour alone.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

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
    UNSURE,
    Procedure,
    Stage,
    Task,
)
from kompas_check.report.markup import Html, element
from kompas_check.report.procedure_words import grouped, open_words, stage_words, state_words
from kompas_check.translation import tr

# The class of each state in the style, and the shape of its mark in a square of 20.
CLASSES = {
    DONE: "done", RUNNING: "busy", ASKED: "busy", PLANNED: "planned", REFRAINED: "refrained", NEEDED: "needed",
    UNSAID: "unsaid", EXPLAINED: "explained", AHEAD: "ahead", MAYBE: "maybe", ADVISED: "advised",
    PAST: "past", HERE: "here", COMING: "coming", UNSURE: "unsure",
}  # fmt: skip
_ROUND = "M10 1.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17z"
_SQUARE = "M4 2h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z"
_QUESTION = "M7.4 7.8a2.6 2.6 0 1 1 3.9 2.3c-.9.5-1.3 1-1.3 2M10 14.6v.5"
_SHAPES = {
    "done": (_ROUND, "M5.8 10.4l3 3l5.4-6.4"),
    "busy": (_ROUND, "M10 4a6 6 0 0 1 0 12z"),
    "planned": (_ROUND, "M10 5v5.2l3.4 2"),
    "refrained": (_ROUND, "M4.4 15.6L15.6 4.4"),
    "needed": ("M10 .8L19.2 10L10 19.2L.8 10z", "M10 5.4v5.4M10 13.8v.5"),
    "unsaid": (_SQUARE, _QUESTION),
    "explained": ("M3 2.5h14a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H9l-4.5 4v-4H3a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1z",
                  "M5.6 6.4h8.8M5.6 9.6h6"),
    "ahead": (_ROUND, "M6.8 10h6.4"),
    "maybe": (_SQUARE, _QUESTION),
    "advised": ("M10 2.2L17.8 10L10 17.8L2.2 10z", "M10 9v4.2M10 6.4v.4"),
}  # fmt: skip

_WIDTH = 352
_TRUNK = 16
_LEFT = 38
_LANE = 12
_LINE = 18
_GAP = 10


class _Row(NamedTuple):
    """Something that is drawn on the line: from *top*, *height* high; of a step its *name*."""

    top: float
    height: float
    shown: Html
    node: float
    state: str
    name: str = ""


def glyph(state: str, **attributes: str) -> Html:
    """The mark of a state of a step."""
    name = CLASSES[state]
    outline, inside = _SHAPES[name]
    return element(
        "svg",
        *_mark(outline, inside),
        class_=f"mark {name}",
        viewBox="0 0 20 20",
        width="20",
        height="20",
        **attributes,
    )


def picture(procedure: Procedure, described: str, name: str) -> Html:
    """The picture; *described* says in words what it shows, *name* makes its ids."""
    arcs = list(_arcs(procedure))
    right = _WIDTH - (len(arcs) * _LANE + 6 if arcs else 2)
    rows = list(_rows(procedure, right))
    height = round(rows[-1].top + rows[-1].height + 6)
    return element(
        "svg",
        element("title", tr("De procedure van dit ontwerp"), id=f"{name}-titel"),
        element("desc", described, id=f"{name}-beeld"),
        *_trunk(rows),
        *(row.shown for row in rows),
        *_drawn_arcs(arcs, {row.name: row for row in rows if row.name}, right),
        role="img",
        aria_labelledby=f"{name}-titel {name}-beeld",
        class_="track",
        viewBox=f"0 0 {_WIDTH} {height}",
        width=str(_WIDTH),
        height=str(height),
    )


def _mark(outline: str, inside: str) -> tuple[Html, Html]:
    return element("path", d=outline, class_="shape"), element("path", d=inside, class_="sign")


def _rows(procedure: Procedure, right: float) -> Iterator[_Row]:
    top = 6.0
    for stage in procedure.stages:
        for tasks in grouped(stage.before):
            row = _box(tasks, top, right)
            yield row
            top = row.top + row.height + _GAP
        row = _station(stage, top, right)
        yield row
        top = row.top + row.height + _GAP
        for tasks in grouped(shown_begins(stage)):
            row = _box(tasks, top, right)
            yield row
            top = row.top + row.height + _GAP


def shown_begins(stage: Stage) -> list[Task]:
    """The steps that begin a phase, but for one of the same name that is done: the phase itself tells that."""
    return [
        task
        for task in stage.begins
        if task.name != stage.phase or task.open or task.state not in (DONE, PLANNED)
    ]


def _station(stage: Stage, top: float, right: float) -> _Row:
    names = _wrapped(stage.phase[0].upper() + stage.phase[1:], right - _LEFT, 16)
    height = 6 + len(names) * 20 + _LINE
    middle = top + 15
    lines = [
        element("text", name, x=str(_LEFT), y=_at(top + 21 + index * 20), class_="phase")
        for index, name in enumerate(names)
    ]
    said = element(
        "text", stage_words(stage), x=str(_LEFT), y=_at(top + 1 + len(names) * 20 + _LINE), class_="said"
    )
    radius = 9 if stage.state == HERE else 6.5
    station = [element("circle", cx=str(_TRUNK), cy=_at(middle), r=str(radius), class_="stop")]
    if stage.state == HERE:
        station.append(element("circle", cx=str(_TRUNK), cy=_at(middle), r="3.5", class_="dot"))
    shown = element("g", *station, *lines, said, class_=f"stage {CLASSES[stage.state]}")
    return _Row(top, height, shown, middle, stage.state)


def _box(tasks: Sequence[Task], top: float, right: float) -> _Row:
    first = tasks[0]
    inner = right - _LEFT - 44
    names = _wrapped(", ".join(task.name for task in tasks), inner, 14.5)
    said = _wrapped(_said(tasks), inner, 13)
    height = 14 + (len(names) + len(said)) * _LINE
    middle = top + 18
    text = [
        element(
            "text",
            line,
            x=str(_LEFT + 36),
            y=_at(top + 23 + index * _LINE),
            class_="step" if index < len(names) else "said",
        )
        for index, line in enumerate((*names, *said))
    ]
    outline, inside = _SHAPES[CLASSES[first.state]]
    shown = element(
        "g",
        element("path", d=f"M{_TRUNK} {_at(middle)}H{_LEFT}", class_="branch"),
        element("rect", x=str(_LEFT), y=_at(top), width=_at(right - _LEFT), height=_at(height), rx="6", class_="box"),
        element("g", *_mark(outline, inside), transform=f"translate({_LEFT + 8} {_at(top + 8)})"),
        *text,
        class_=f"task mark {CLASSES[first.state]}{' attention' if len(tasks) == 1 and open_words(first) else ''}",
    )  # fmt: skip
    return _Row(top, height, shown, middle, "", first.name if len(tasks) == 1 else "")


def _said(tasks: Sequence[Task]) -> str:
    if len(tasks) > 1 or tasks[0].state in (MAYBE, ADVISED):
        return state_words(tasks[0])
    return "; ".join(filter(None, (state_words(tasks[0]), open_words(tasks[0]))))


def _trunk(rows: Iterable[_Row]) -> Iterator[Html]:
    """The line itself: whole as far as the draft has come, broken from there."""
    stations = [row for row in rows if row.state]
    top = min(row.node for row in rows)
    for row in stations:
        behind = row.state in (PAST, HERE)
        yield element(
            "path",
            d=f"M{_TRUNK} {_at(top)}V{_at(row.node)}",
            class_=f"trunk {'behind' if behind else 'ahead'}",
        )
        top = row.node


def _arcs(procedure: Procedure) -> Iterator[tuple[str, str]]:
    """The orders between two steps that stand in a box of their own; those with phases the line shows."""
    own = {
        tasks[0].name
        for stage in procedure.stages
        for row in (stage.before, shown_begins(stage))
        for tasks in grouped(row)
        if len(tasks) == 1
    }
    for task in procedure.tasks():
        yield from ((first, task.name) for first, _ in task.after if {first, task.name} <= own)


def _drawn_arcs(arcs: Sequence[tuple[str, str]], boxes: dict[str, _Row], right: float) -> Iterator[Html]:
    """Each order in a lane of its own beside the boxes, so that none hides behind a box."""
    for lane, (one, two) in enumerate(arcs):
        x = right + (lane + 1) * _LANE
        start, end = boxes[one].node + 6, boxes[two].node - 4
        yield element(
            "path", d=f"M{_at(right)} {_at(start)}H{_at(x)}V{_at(end)}H{_at(right + 3)}", class_="order"
        )
        yield element(
            "path",
            d=f"M{_at(right + 6)} {_at(end - 4)}L{_at(right + 1)} {_at(end)}L{_at(right + 6)} {_at(end + 4)}",
            class_="order",
        )


def _at(number: float) -> str:
    return f"{number:g}"


def _wrapped(text: str, width: float, size: float) -> list[str]:
    """*text* in lines that fit *width* at a font of *size*, as wide as fonts for screens come; six at most."""
    lines = [""]
    for word in text.split():
        pieces = list(_cut(word, width, size))
        for piece in pieces:
            longer = f"{lines[-1]} {piece}".strip()
            if _wide(longer, size) <= width:
                lines[-1] = longer
            else:
                lines.append(piece)
    lines = [line for line in lines if line] or [""]
    return lines if len(lines) <= _MOST else [*lines[: _MOST - 1], f"{lines[_MOST - 1]} …"]


_MOST = 6


def _cut(word: str, width: float, size: float) -> Iterator[str]:
    """A word in pieces of which each fits."""
    most = max(4, int(width / (size * 0.62)))
    yield from (word[at : at + most] for at in range(0, len(word), most))


def _wide(text: str, size: float) -> float:
    return size * sum(_WIDTHS.get(letter, 0.74 if letter.isupper() else 0.63) for letter in text)


_WIDTHS = dict.fromkeys("iljtfrI.,:;'()[]|! ", 0.4) | dict.fromkeys("mwMW@%…—", 0.9)
