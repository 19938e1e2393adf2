"""The formats of the report on a check, each in a module of its own that is loaded when it is asked for."""

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

if TYPE_CHECKING:  # the command line knows the names of the formats long before there is a report
    from kompas_check.finding import Report
    from kompas_check.report.words import Tally

_MODULES = {
    "text": "text",
    "json": "json_format",
    "html": "html_format",
    "sarif": "sarif",
    "gitlab": "gitlab",
    "github": "github",
    "junit": "junit",
    "markdown": "markdown",
}
FORMATS = tuple(_MODULES)


class Wishes(NamedTuple):
    """How the reader wants the report. A format keeps to what it knows of."""

    verbose: bool = False
    trace: bool = False
    quiet: bool = False
    colour: bool = False
    only_open: bool = False  # of sarif: leave out what asks nothing of anybody, and what is explained
    theme: tuple[tuple[str, str], ...] = ()  # of html: tokens with their values, see report/theme.py


class Render(Protocol):
    """Turns a report into text, piece by piece; *tally* counts its drafts as they pass by."""

    def __call__(self, report: "Report", tally: "Tally", wishes: Wishes) -> Iterator[str]: ...


def renderer(form: str) -> Render:
    """What writes the format *form*, one of `FORMATS`."""
    return cast("Render", import_module(f"kompas_check.report.{_MODULES[form]}").render)
