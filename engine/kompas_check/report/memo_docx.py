"""The accountability as a Word document, in the house style of a template or in a plain one of its own.

The same values give the same bytes: the file holds no time at which it was made.
"""

import re
import warnings
import zipfile
from collections.abc import Iterable
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.table import CT_Tbl
from docx.shared import Mm, Pt, RGBColor, Twips
from docx.table import Table as WordTable
from docx.table import _Row
from docx.text.paragraph import Paragraph as WordParagraph

from kompas_check.report.docx_template import Spot, WrongTemplate, damaged, find_spot
from kompas_check.report.memo_blocks import Block, Cell, Heading, Items, Line, Strong, Table, Web
from kompas_check.report.page import visible

# A template may define these styles itself; what it lacks is added.
TABLE, TABLE_TEXT = "Verantwoording tabel", "Verantwoording tabeltekst"
NOTICE, LEAD = "Verantwoording let op", "Verantwoording bijschrift"
_NO_XML = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_UNBROKEN = 1_200  # characters of a row that need not be broken over pages
_EPOCH = (1980, 1, 1, 0, 0, 0)
_DARK = RGBColor(0x15, 0x2A, 0x4A)


def render(blocks: Iterable[Block], title: str, day: date, template: Any = None) -> bytes:
    """The document, as the bytes of a .docx file; *template* is what `open_template` gave.

    Raises `WrongTemplate` where the template does not bear it.
    """
    if template is None:
        return _written(_plain(day), blocks, title)
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("error", "Duplicate name", UserWarning)  # two parts would have one name
            return _written(template, blocks, title)
    except WrongTemplate:
        raise
    except Exception:  # noqa: BLE001 - whatever is wrong in a file that somebody else made
        raise WrongTemplate(damaged()) from None


def _written(document: Any, blocks: Iterable[Block], title: str) -> bytes:
    properties = document.core_properties
    properties.title = properties.title or clean(title)[:255]
    writer = _Writer(document, find_spot(document))
    for block in blocks:
        writer.block(block)
    writer.end()
    return _packed(document)


def clean(text: str) -> str:
    """*text* with a mark where a character cannot stand in XML or is not seen."""
    return _NO_XML.sub("\ufffd", visible(text))


class _Writer:
    """Puts blocks into a document, at one place."""

    def __init__(self, document: Any, spot: Spot) -> None:
        self.document = document
        self.spot = spot
        self.body = document.element.body
        self.last: Any = None
        _add_styles(document)
        self.ids = {style.name: style.style_id for style in document.styles}

    def block(self, block: Block) -> None:
        if isinstance(block, Heading):
            self.heading(block)
        elif isinstance(block, Table):
            self.table(block)
        elif isinstance(block, Items):
            for item in block.items:
                self.paragraph(item, "List Bullet")
        else:
            self.paragraph(block.line, NOTICE if block.stress else LEAD if block.lead else None)

    def heading(self, heading: Heading) -> None:
        """A heading, below the one that the template has above the chapter already."""
        if heading.level == 1 and self.spot.above and not self.spot.titled:
            return
        level = min(heading.level + max(self.spot.above - (0 if self.spot.titled else 1), 0), 9)
        paragraph = self.paragraph((heading.text,), f"Heading {level}")
        if heading.apart:
            paragraph.paragraph_format.page_break_before = True

    def paragraph(self, line: Line, style: str | None) -> WordParagraph:
        element = self.placed(_made("p"))
        paragraph = WordParagraph(element, self.document._body)  # noqa: SLF001 - its only way in elsewhere than the end
        named = self.ids[style] if style is not None else self.spot.style
        if named is not None:
            element.get_or_add_pPr().get_or_add_pStyle().val = named
        self.text(paragraph, line)
        return paragraph

    def placed(self, element: Any) -> Any:
        if self.spot.before is None:
            self.body.append(element)
        else:
            self.spot.before.addprevious(element)
        self.last = element
        return element

    def text(self, paragraph: WordParagraph, line: Line) -> None:
        for piece in line:
            if isinstance(piece, Strong):
                self.run(paragraph, piece.text, "Strong")
            elif isinstance(piece, Web):
                self.link(paragraph, piece)
            else:
                self.run(paragraph, piece, None)

    def run(self, paragraph: WordParagraph, text: str, style: str | None) -> Any:
        run = paragraph.add_run(clean(text))._r  # noqa: SLF001 - its style is known; looking it up is slow
        if style is not None:
            run.get_or_add_rPr().get_or_add_rStyle().val = self.ids[style]
        return run

    def link(self, paragraph: WordParagraph, web: Web) -> None:
        """A link, which python-docx does not make itself."""
        address = clean(web.url)
        target = self.document.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        run = self.run(paragraph, web.text, "Hyperlink")
        element = parse_xml(f'<w:hyperlink {nsdecls("w", "r")} w:history="1"/>')
        element.set(qn("r:id"), target)
        run.addprevious(element)
        element.append(run)

    def table(self, table: Table) -> None:
        if self.last is not None and self.last.tag == qn("w:tbl"):
            self.paragraph((), TABLE_TEXT)  # Word makes one table of two that touch
        widths = [self.spot.width * share // 100 for share in table.widths]
        element = self.placed(CT_Tbl.new_tbl(0, len(widths), Twips(sum(widths))))
        element.tblStyle_val = self.ids[TABLE]
        made: Any = WordTable(element, self.document._body)  # noqa: SLF001
        _shape(element, table, widths)
        if table.head:
            head = made.add_row()
            head._tr.get_or_add_trPr().append(_made("tblHeader"))  # noqa: SLF001
            self.row(head, tuple(((name,),) for name in table.head), widths)
        for cells in table.rows:
            self.row(made.add_row(), cells, widths)

    def row(self, row: _Row, cells: tuple[Cell, ...], widths: list[int]) -> None:
        if sum(len(_said(cell)) for cell in cells) <= _UNBROKEN:
            row._tr.get_or_add_trPr().insert(0, _made("cantSplit"))  # noqa: SLF001
        for made, cell, width in zip(row._tr.tc_lst, cells, widths, strict=True):  # noqa: SLF001
            properties = made.get_or_add_tcPr()
            for old in properties.findall(qn("w:tcW")):
                properties.remove(old)
            properties.insert(0, _made("tcW", w=str(width), type="dxa"))
            first = made.p_lst[0]
            for number, line in enumerate(cell or ((),)):
                paragraph = WordParagraph(first if number == 0 else made.add_p(), self.document._body)  # noqa: SLF001
                paragraph._p.get_or_add_pPr().get_or_add_pStyle().val = self.ids[TABLE_TEXT]  # noqa: SLF001
                self.text(paragraph, line)

    def end(self) -> None:
        """Take the mark away; a document does not end with a table."""
        mark = self.spot.mark
        if self.last is not None and self.last.tag == qn("w:tbl"):
            following = self.last.getnext()
            following = following.getnext() if following is mark and mark is not None else following
            if following is None or following.tag != qn("w:p"):
                self.paragraph((), None)
        if mark is None:
            return
        if mark.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None:  # it ends a section, and must stay
            for child in [child for child in mark if child.tag != qn("w:pPr")]:
                mark.remove(child)
        else:
            mark.getparent().remove(mark)


def _made(name: str, **attributes: str) -> Any:
    """An element of Word, with attributes of Word."""
    element = parse_xml(f"<w:{name} {nsdecls('w')}/>")
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    return element


def _said(cell: Cell) -> str:
    return "".join(piece if isinstance(piece, str) else piece.text for line in cell for piece in line)


def _shape(element: Any, table: Table, widths: list[int]) -> None:
    """Widths that stay, and what the table shows for who cannot see it."""
    properties = element.tblPr
    style = properties.find(qn("w:tblStyle"))
    for child in list(properties):
        if child is not style:
            properties.remove(child)
    caption = clean(table.caption)
    headed = "1" if table.head else "0"
    for name, attributes in (
        ("tblW", {"w": str(sum(widths)), "type": "dxa"}),
        ("tblLayout", {"type": "fixed"}),
        ("tblLook", {"val": "0020" if table.head else "0080", "firstRow": headed, "lastRow": "0",
                     "firstColumn": "0" if table.head else "1", "lastColumn": "0", "noHBand": "1", "noVBand": "1"}),
        ("tblCaption", {"val": caption}),
        ("tblDescription", {"val": caption}),
    ):  # fmt: skip
        properties.append(_made(name, **attributes))
    for column, width in zip(element.tblGrid.gridCol_lst, widths, strict=True):
        column.set(qn("w:w"), str(width))


# ---------------------------------------------------------------- styles


def _add_styles(document: Any) -> None:
    """Add the styles that the chapter needs and *document* lacks."""
    styles = document.styles
    names = {style.name for style in styles}
    for level in range(1, 10):
        if f"Heading {level}" not in names:
            _add_heading(styles, level)
    if "List Bullet" not in names:
        styles.add_style("List Bullet", WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    if "Strong" not in names:
        styles.add_style("Strong", WD_STYLE_TYPE.CHARACTER, builtin=True).font.bold = True
    if "Hyperlink" not in names:
        link = styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER, builtin=True)
        link.font.underline = True
        link.font.color.rgb = RGBColor(0x05, 0x4A, 0x91)
    if TABLE_TEXT not in names:
        text = _added(styles, TABLE_TEXT)
        text.font.size = Pt(9)
        text.paragraph_format.space_before = Pt(1)
        text.paragraph_format.space_after = Pt(1)
        text.paragraph_format.line_spacing = 1.0
    if NOTICE not in names:
        notice = _added(styles, NOTICE)
        notice.paragraph_format.space_before = Pt(6)
        notice.paragraph_format.space_after = Pt(6)
        notice.element.get_or_add_pPr().insert_element_before(parse_xml(
            f'<w:pBdr {nsdecls("w")}><w:left w:val="single" w:sz="24" w:space="8" w:color="A33333"/></w:pBdr>'),
            "w:shd", "w:spacing", "w:ind", "w:jc")  # fmt: skip
    if LEAD not in names:
        lead = _added(styles, LEAD)
        lead.paragraph_format.space_before = Pt(9)
        lead.paragraph_format.space_after = Pt(3)
        lead.paragraph_format.keep_with_next = True
    if TABLE not in names:
        styles.element.append(parse_xml(_TABLE_STYLE.format(namespace=nsdecls("w"), name=TABLE)))


def _added(styles: Any, name: str) -> Any:
    """A new style of paragraphs, like ordinary text but for what is said of it."""
    style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = styles.default(WD_STYLE_TYPE.PARAGRAPH)
    return style


def _add_heading(styles: Any, level: int) -> None:
    style = styles.add_style(f"Heading {level}", WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    style.font.bold = True
    style.font.size = Pt(max(15 - 2 * level, 10))
    style.paragraph_format.keep_with_next = True
    style.paragraph_format.space_before = Pt(12)
    style.paragraph_format.space_after = Pt(4)
    properties = style.element.get_or_add_pPr()
    properties.append(_made("outlineLvl", val=str(level - 1)))


_TABLE_STYLE = (
    '<w:style {namespace} w:type="table" w:customStyle="1" w:styleId="Verantwoordingtabel"><w:name w:val="{name}"/>'
    "<w:tblPr><w:tblBorders>"
    '<w:top w:val="single" w:sz="4" w:space="0" w:color="808080"/>'
    '<w:left w:val="single" w:sz="4" w:space="0" w:color="808080"/>'
    '<w:bottom w:val="single" w:sz="4" w:space="0" w:color="808080"/>'
    '<w:right w:val="single" w:sz="4" w:space="0" w:color="808080"/>'
    '<w:insideH w:val="single" w:sz="4" w:space="0" w:color="808080"/>'
    '<w:insideV w:val="single" w:sz="4" w:space="0" w:color="808080"/></w:tblBorders>'
    '<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>'
    '<w:bottom w:w="28" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr>'
    '<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E8ECF2"/></w:tcPr></w:tblStylePr>'
    '<w:tblStylePr w:type="firstCol"><w:rPr><w:b/></w:rPr>'
    '<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F3F5F8"/></w:tcPr></w:tblStylePr></w:style>'
)


def _plain(day: date) -> Any:
    """A plain document on A4, in Dutch."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin = section.bottom_margin = Mm(22)
    styles = document.styles
    language = styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    if language is not None:
        language.set(qn("w:val"), "nl-NL")
    normal = styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(11)
    normal.paragraph_format.space_after = Pt(6)
    for level, size in ((1, 18), (2, 14), (3, 12)):
        style = styles[f"Heading {level}"]
        fonts = style.element.find(f"{qn('w:rPr')}/{qn('w:rFonts')}")
        if fonts is not None:
            style.element.rPr.remove(fonts)
        style.font.name, style.font.size, style.font.color.rgb = "Calibri", Pt(size), _DARK
        style.paragraph_format.space_before = Pt(14 if level > 1 else 0)
        style.paragraph_format.space_after = Pt(4)
    properties = document.core_properties
    properties.author = properties.last_modified_by = "kompas-check"
    properties.title = properties.comments = properties.subject = ""
    properties.language = "nl-NL"
    properties.created = properties.modified = datetime(day.year, day.month, day.day, tzinfo=UTC).replace(
        tzinfo=None
    )
    return document


def _packed(document: Any) -> bytes:
    """The bytes of the file, without the time at which it was packed."""
    loose, packed = BytesIO(), BytesIO()
    document.save(loose)
    with zipfile.ZipFile(loose) as source, zipfile.ZipFile(packed, "w") as target:
        for part in source.infolist():
            told = zipfile.ZipInfo(part.filename, _EPOCH)
            told.compress_type, told.create_system = zipfile.ZIP_DEFLATED, 3
            target.writestr(told, source.read(part))
    return packed.getvalue()
