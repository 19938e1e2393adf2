"""A chapter as values: headings, paragraphs, lists and tables, whatever form they get."""

from typing import NamedTuple


class Strong(NamedTuple):
    """Words that stand out."""

    text: str


class Web(NamedTuple):
    """Words that lead to a page elsewhere."""

    text: str
    url: str


Line = tuple["str | Strong | Web", ...]
Cell = tuple[Line, ...]


class Heading(NamedTuple):
    """A heading; *level* 1 is the title of the chapter. *apart*: it begins a page of its own."""

    level: int
    text: str
    apart: bool = False


class Paragraph(NamedTuple):
    """Running text; *stress* where nobody may miss it, *lead* where it says what a table below it shows."""

    line: Line
    stress: bool = False
    lead: bool = False


class Items(NamedTuple):
    """A list."""

    items: tuple[Line, ...]


class Table(NamedTuple):
    """A table: what it shows, its heads (none: the first column heads the rows), and the share of each column."""

    caption: str
    head: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]


Block = Heading | Paragraph | Items | Table
