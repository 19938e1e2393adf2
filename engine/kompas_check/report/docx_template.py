"""A Word document that somebody else made, to put a chapter in: opened with care, and where the chapter goes.

The file may be damaged, protected, of another kind, or made to do harm: it is read within bounds, and nothing in it
is run or fetched.
"""

import re
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from kompas_check.files import TooLargeError, read_file
from kompas_check.messages import file_reason
from kompas_check.translation import tr

MARK = "[[verantwoording]]"
_MAX_BYTES = 50_000_000
_MAX_CONTENT = 200_000_000
_MAX_XML = 30_000_000
_MAX_TAGS = 1_000_000
_MAX_PARTS = 5_000
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_PROTECTED = b"\xd0\xcf\x11\xe0"  # how an Office file of the old kind begins, and one with a password
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING = re.compile(r"heading ([1-9])")


class WrongTemplate(Exception):  # noqa: N818 - it is an answer, not a fault
    """A template that cannot be used; the text says why and what to do, in the language of the reader."""


class Spot(NamedTuple):
    """Where the chapter goes.

    *before* is the element of the body that comes after it, *mark* the paragraph to be replaced (if any), *above*
    the level of the heading above it (0: none), *titled* whether the mark is itself a heading, *style* the style of
    the mark (none: that of ordinary text), *width* what a table may take, in twentieths of a point.
    """

    before: Any
    mark: Any
    above: int
    titled: bool
    style: str | None
    width: int


def open_template(path: Path) -> Any:
    """The document at *path*, as python-docx opens it; raises `WrongTemplate`."""
    if path.is_dir():
        raise WrongTemplate(tr("dit is een map; noem een Word-bestand (.docx)"))
    try:
        data = read_file(path, _MAX_BYTES)
    except TooLargeError:
        raise WrongTemplate(tr("het is te groot")) from None
    except OSError as error:
        raise WrongTemplate(file_reason(error)) from None
    _check(data)
    import docx  # noqa: PLC0415 - it loads slowly

    try:
        document = docx.Document(BytesIO(data))
        find_spot(document)
    except WrongTemplate:
        raise
    except Exception:  # noqa: BLE001 - whatever is wrong in a file that somebody else made
        raise WrongTemplate(damaged()) from None
    return document


def damaged() -> str:
    """That a template is damaged, and what to do."""
    return tr("het is beschadigd; open het in Word, sla het opnieuw op als .docx en probeer het nog eens")


def _check(data: bytes) -> None:
    """Refuse what is no ordinary Word document, or is larger than one can be."""
    if data.startswith(_PROTECTED):
        raise WrongTemplate(
            tr(
                "het is met een wachtwoord beveiligd, of een oud .doc-bestand; sla het op als .docx zonder wachtwoord"
            )
        )
    if not data.startswith(b"PK"):
        raise WrongTemplate(tr("het is geen Word-bestand; sla het sjabloon in Word op als .docx"))
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
            xml = [part for part in parts if part.filename.endswith((".xml", ".rels"))]
            if (
                len(parts) > _MAX_PARTS
                or sum(part.file_size for part in parts) > _MAX_CONTENT
                or sum(part.file_size for part in xml) > _MAX_XML
            ):
                raise WrongTemplate(tr("het is te groot"))
            texts = [archive.read(part) for part in xml]
            types = (
                archive.read("[Content_Types].xml") if "[Content_Types].xml" in archive.namelist() else b""
            )
    except WrongTemplate:
        raise
    except Exception:  # noqa: BLE001 - whatever is wrong in a file that somebody else made
        raise WrongTemplate(damaged()) from None
    if sum(text.count(b"<") for text in texts) > _MAX_TAGS:
        raise WrongTemplate(tr("het is te groot"))
    if any(b"<!DOCTYPE" in text or b"<!ENTITY" in text for text in texts):
        raise WrongTemplate(damaged())
    _check_kind(types)


def _check_kind(types: bytes) -> None:
    if b"macroEnabled" in types:
        raise WrongTemplate(tr("er staan macro's in (.docm of .dotm); sla het op als .docx, zonder macro's"))
    if b"wordprocessingml.template.main" in types:
        raise WrongTemplate(tr("het is een Word-sjabloon (.dotx); open het in Word en sla het op als .docx"))
    if _MAIN.encode() not in types:
        raise WrongTemplate(tr("het is geen Word-bestand; sla het sjabloon in Word op als .docx"))


def find_spot(document: Any) -> Spot:
    """Where the chapter goes in *document*: in place of the mark, else at the end; raises `WrongTemplate`."""
    body = document.element.body
    paragraphs = [child for child in body if child.tag == f"{_W}p"]
    marked = [paragraph for paragraph in paragraphs if MARK in _text(paragraph)]
    anywhere = sum(MARK in _text(paragraph) for paragraph in body.iter(f"{_W}p"))
    if anywhere > len(marked) or any(_text(paragraph).strip() != MARK for paragraph in marked):
        raise WrongTemplate(
            tr("{mark} staat er niet in een eigen alinea (maar in een tabel, een tekstvak of een zin); geef het een "
               "eigen alinea in de gewone tekst", mark=MARK)
        )  # fmt: skip
    if len(marked) > 1:
        raise WrongTemplate(tr("{mark} staat er meer dan één keer in; laat er één staan", mark=MARK))
    if not marked:
        end = body[-1] if len(body) and body[-1].tag == f"{_W}sectPr" else None
        return Spot(end, None, 0, titled=False, style=None, width=_width(end))
    mark = marked[0]
    levels = _levels(document)
    level = _level(mark, levels)
    if level:
        return Spot(mark, mark, level - 1, titled=True, style=None, width=_width(_section(body, mark)))
    above = 0
    for child in body:
        if child is mark:
            break
        above = (_level(child, levels) if child.tag == f"{_W}p" else 0) or above
    style = mark.find(f"{_W}pPr/{_W}pStyle")
    name = style.get(f"{_W}val") if style is not None else None
    return Spot(mark, mark, above, titled=False, style=name, width=_width(_section(body, mark)))


def _text(paragraph: Any) -> str:
    """The text of a paragraph, also what tracked changes put in."""
    return "".join(node.text or "" for node in paragraph.iter(f"{_W}t"))


def _level(paragraph: Any, levels: dict[str, int]) -> int:
    """The level of a heading, 0 for other paragraphs."""
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    return levels.get(style.get(f"{_W}val"), 0) if style is not None else 0


def _levels(document: Any) -> dict[str, int]:
    """The level of each style of headings, by its id. Word calls them `heading 1`, in whatever language it is."""
    found = {}
    for style in document.styles.element.iter(f"{_W}style"):
        name = style.find(f"{_W}name")
        heading = _HEADING.fullmatch((name.get(f"{_W}val") or "").casefold()) if name is not None else None
        if heading is not None:
            found[style.get(f"{_W}styleId")] = int(heading[1])
    return found


def _section(body: Any, paragraph: Any) -> Any:
    """The properties of the section in which a paragraph stands: those that come first after it."""
    beyond = False
    for child in body:
        beyond = beyond or child is paragraph
        if not beyond:
            continue
        if child.tag == f"{_W}sectPr":
            return child
        own = child.find(f"{_W}pPr/{_W}sectPr")
        if own is not None:
            return own
    return None


def _width(section: Any) -> int:
    """The width of the text of a section; that of A4 with ordinary margins where it does not say."""
    size = section.find(f"{_W}pgSz") if section is not None else None
    margins = section.find(f"{_W}pgMar") if section is not None else None
    columns = section.find(f"{_W}cols") if section is not None else None
    page = _number(size, "w", 11906)
    width = (
        page
        - _number(margins, "left", 1417)
        - _number(margins, "right", 1417)
        - _number(margins, "gutter", 0)
    )
    number = max(_number(columns, "num", 1), 1)
    width = (width - (number - 1) * _number(columns, "space", 708)) // number
    return width if 1_000 < width < 100_000 else 9_000


def _number(node: Any, name: str, default: int) -> int:
    text = node.get(f"{_W}{name}") if node is not None else None
    try:
        return int(float(text)) if text is not None else default
    except (ValueError, OverflowError):
        return default
