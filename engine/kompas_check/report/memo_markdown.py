"""The accountability in Markdown, for GitLab, GitHub and other readers of CommonMark with tables."""

from collections.abc import Iterable, Iterator

from kompas_check.report.memo_blocks import Block, Cell, Heading, Items, Line, Paragraph, Strong, Table, Web
from kompas_check.report.page_markdown import address, plain


def render(blocks: Iterable[Block]) -> Iterator[str]:
    """The chapter, piece by piece."""
    for number, block in enumerate(blocks):
        yield ("\n" if number else "") + "\n".join(_lines(block)) + "\n"


def _lines(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        yield from (("---", "") if block.apart else ())
        yield f"{'#' * block.level} {plain(block.text)}"
    elif isinstance(block, Paragraph):
        yield ("> " if block.stress else "") + _text(block.line)
    elif isinstance(block, Items):
        yield from (f"- {_text(item)}" for item in block.items)
    else:
        yield from _table(block)


def _table(table: Table) -> Iterator[str]:
    """A table; one without heads gets empty ones, since Markdown has no table without."""
    yield _row([plain(name) for name in table.head or ("",) * len(table.widths)])
    yield _row(["---"] * len(table.widths))
    for row in table.rows:
        cells = [_cell(cell) for cell in row]
        yield _row(cells if table.head else [f"**{cells[0]}**", *cells[1:]])


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(cell: Cell) -> str:
    return "<br>".join(_text(line) for line in cell)


def _text(line: Line) -> str:
    return "".join(_piece(piece) for piece in line)


def _piece(piece: str | Strong | Web) -> str:
    if isinstance(piece, Strong):
        return f"**{plain(piece.text)}**"
    if isinstance(piece, Web):
        return f"[{plain(piece.text)}](<{address(piece.url)}>)"
    return plain(piece)
