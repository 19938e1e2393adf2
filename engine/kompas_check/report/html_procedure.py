"""The procedure of a draft in HTML: the picture, and the same steps as a list."""

from collections.abc import Iterator

from kompas_check.procedure import Procedure, Stage, Task
from kompas_check.report.html_findings import Sheet
from kompas_check.report.markup import Html, as_dutch, element, together
from kompas_check.report.procedure_picture import glyph, picture, shown_begins
from kompas_check.report.procedure_words import described, grouped, open_words, stage_words, state_words
from kompas_check.translation import tr


def procedure_section(procedure: Procedure, sheet: Sheet) -> Html:
    """The picture with its list beside it."""
    contrary = [
        element("p", tr("Let op: de normen zetten {one} vóór {two}; de fasen of andere normen staan andersom.", one=one, two=two), class_="stress")
        for one, two in procedure.contrary
    ]  # fmt: skip
    unasked = [
        element("p", tr("Ook vastgelegd, met een datum die niet bekend is; geen norm vraagt nu om deze stap: {steps}.",
                        steps=", ".join(procedure.unasked)), class_="small")
    ] if procedure.unasked else []  # fmt: skip
    return element(
        "section",
        sheet.heading(tr("De procedure"), "procedure"),
        element("p", described(procedure), class_="lead"),
        *contrary,
        element(
            "div",
            element(
                "div",
                picture(
                    procedure,
                    f"{described(procedure)} {tr('De lijst bij dit beeld noemt elke stap.')}",
                    sheet.id("track"),
                ),
                class_="drawn",
            ),
            element("ol", *(_stage(stage, sheet) for stage in procedure.stages), class_="stages"),
            class_="procedure",
        ),
        *unasked,
    )


def _stage(stage: Stage, sheet: Sheet) -> Html:
    """A phase with the steps before it and those that begin it."""
    parts: list[Html] = []
    if stage.before:
        name = sheet.id(f"voor-{stage.phase.replace(' ', '-')}")
        parts.append(element("p", tr("Vóór de fase {phase}:", phase=stage.phase), class_="small", id=name))
        parts.append(element("ol", *_tasks(stage.before, sheet), class_="steps", aria_labelledby=name))
    begins = shown_begins(stage)
    parts.append(
        element(
            "p",
            element("b", as_dutch(stage.phase[0].upper() + stage.phase[1:])),
            ": ",
            stage_words(stage),
            class_="phase",
        )
    )
    if begins:
        parts.append(
            element(
                "ol",
                *_tasks(begins, sheet),
                class_="steps",
                aria_label=tr("Stappen waarmee deze fase begint"),
            )
        )
    return element("li", *parts)


def _tasks(tasks: tuple[Task, ...] | list[Task], sheet: Sheet) -> Iterator[Html]:
    for group in grouped(tasks):
        for task in group:
            yield element("li", glyph(task.state, aria_hidden="true"), element("div", *_task(task, sheet)))


def _task(task: Task, sheet: Sheet) -> Iterator[Html]:
    line = [element("span", tr("regel {line}", line=task.line), class_="place")] if task.line else []
    said = "; ".join(filter(None, (state_words(task), open_words(task))))
    yield together((element("b", as_dutch(task.name)), ": ", said, " ", *line))
    for first, norm in task.after:
        yield element("span", tr("na {step}", step=first), " (", sheet.norm(norm), ")", class_="why")
    asking = task.open or task.norms
    if asking:
        word = tr("open:") if task.open else tr("gevraagd door:")
        yield element("span", word, " ", sheet.norms(asking), class_="why")
