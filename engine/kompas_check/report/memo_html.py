"""The accountability as one page in HTML, plain enough to be pasted into a word processor."""

from collections.abc import Iterable, Iterator

from kompas_check.report.markup import CLOSING, Html, element, opening
from kompas_check.report.memo_blocks import Block, Cell, Heading, Items, Line, Paragraph, Strong, Table, Web

# A word processor takes the lines of a table over; the rest of its look is that of its own styles.
_STYLE = (
    ":root{color-scheme:light}"
    "body{font-family:Calibri,Verdana,sans-serif;line-height:1.4;max-width:60rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse;width:100%;margin:1em 0}"
    "th,td{border:1px solid #767676;padding:.3em .5em;text-align:left;vertical-align:top;overflow-wrap:break-word;hyphens:auto}"
    "th p,td p{margin:0 0 .3em}"
    "thead th{background:#eee}"
    ".stress{border-left:.3em solid #a33;padding-left:.8em}"
    "@media(max-width:45rem){th,td{overflow-wrap:anywhere}}"
    "@media print{thead{display:table-header-group}tr{break-inside:avoid}.apart{break-before:page}}"
)


def render(blocks: Iterable[Block], title: str) -> Iterator[str]:
    """The whole document, piece by piece."""
    yield opening(title, _STYLE)
    yield "\n<main>\n"
    for block in blocks:
        yield _block(block)
    yield f"</main>\n{CLOSING}"


def _block(block: Block) -> Html:
    if isinstance(block, Heading):
        return element(f"h{block.level}", block.text, **({"class_": "apart"} if block.apart else {}))
    if isinstance(block, Paragraph):
        return element("p", *_text(block.line), **({"class_": "stress"} if block.stress else {}))
    if isinstance(block, Items):
        return element("ul", *(element("li", *_text(item)) for item in block.items))
    return _table(block)


def _table(table: Table) -> Html:
    head = element("thead", element("tr", *(element("th", name, scope="col") for name in table.head)))
    return element(
        "table",
        *((head,) if table.head else ()),
        element("tbody", *(_row(row, headed=bool(table.head)) for row in table.rows)),
        aria_label=table.caption,
    )


def _row(row: tuple[Cell, ...], *, headed: bool) -> Html:
    first, *others = row
    heads = element("td", *_cell(first)) if headed else element("th", *_cell(first), scope="row")
    return element("tr", heads, *(element("td", *_cell(cell)) for cell in others))


def _cell(cell: Cell) -> Iterator[str]:
    if len(cell) == 1:
        yield from _text(cell[0])
    else:
        yield from (element("p", *_text(line)) for line in cell)


def _text(line: Line) -> Iterator[str]:
    for piece in line:
        if isinstance(piece, Strong):
            yield element("strong", piece.text)
        elif isinstance(piece, Web):
            yield element("a", piece.text, href=piece.url)
        else:
            yield piece
