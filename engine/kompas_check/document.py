"""Reads documents (Word, OpenDocument, text, official XML) as far as references need them."""

import re
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from kompas_check.draft import Reference
from kompas_check.files import TooLargeError, read_file
from kompas_check.translation import tr

# A memorandum of a thousand pages stays far below these.
_MAX_BYTES = 200_000_000
_MAX_CONTENT = 30_000_000
_MAX_TAGS = 1_000_000
_MAX_DEPTH = 500
_LEVELS = range(9)  # Word numbers headings in nine levels
_HEADING = re.compile(
    r"^(?:hoofdstuk\s+|paragraaf\s+|§\s*)?((?:\d{1,3}|[IVXLC]+)(?:\.[0-9a-z]{1,3})*)\.?(?:\s+\S|\s*$)",
    re.IGNORECASE,
)
_LONG = 160
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class Unreadable(Exception):  # noqa: N818 - it is an answer, not a fault
    """A document that is there but cannot be read; the text says why."""


class Document(NamedTuple):
    """A document as far as references need it: section numbers, and its text for the rest.

    *tracked* tells that the file holds tracked changes: deletions were left out of *text*.
    """

    sections: frozenset[str]
    text: str
    tracked: bool = False

    def lacks(self, reference: Reference) -> str | None:
        """What of *reference* is not in this document, or None. Pages are not checked."""
        locator = reference.locator
        if locator.startswith("§") and self.sections:
            number = locator[1:].rstrip(".").casefold()
            if number not in self.sections:
                return locator
        article = re.match(r"art\. (\S+)", locator)
        if article and article[1].casefold() not in _articles(self.text):
            return locator
        if reference.quote and _flat(reference.quote) not in _flat(self.text):
            return f'"{reference.quote}"'
        return None


def read_document(path: Path) -> Document | None:
    """Read a .docx, .odt, .txt, .md or official .xml file; None for other kinds of file.

    Raises `Unreadable` where the file is damaged, protected or too large.
    """
    reader = _READERS.get(path.suffix.casefold())
    if reader is None:
        return None
    if path.stat().st_size > _MAX_BYTES:
        raise Unreadable(tr("het is te groot"))
    document: Document = reader(path)
    return document


def _from_lines(lines: list[str], *, tracked: bool = False) -> Document:
    sections = set()
    for line in lines:
        match = _HEADING.match(line.strip()) if len(line) <= _LONG else None
        if match:
            sections.add(match[1].casefold())
    return Document(frozenset(sections), "\n".join(lines), tracked)


_ARTICLE = re.compile(
    r"\b(?:artikel(?:en|s)?\b|artt?\.)()"
    r"|(?<![\w.:])([0-9]+(?:[.:][0-9]+)*[a-z]{0,4}|[ivxlc]+[a-z]?)(?![\w:])|[.\n]",
    re.IGNORECASE,
)
_REACH = 60


@lru_cache(maxsize=4)
def _articles(text: str) -> frozenset[str]:
    """The numbers that follow the word `artikel` in the same sentence, not far behind it."""
    found: set[str] = set()
    reach = -1
    for match in _ARTICLE.finditer(text):
        if match[1] is not None:
            reach = match.end() + _REACH
        elif match[2] is None:
            reach = -1
        elif match.start() <= reach:
            found.add(match[2].casefold())
    return frozenset(found)


@lru_cache(maxsize=64)
def _flat(text: str) -> str:
    text = unicodedata.normalize("NFC", text)
    text = re.sub("[“”„]", '"', re.sub("[‘’]", "'", text.replace("\u00ad", "")))
    return " ".join(text.split()).casefold()


def _read_text(path: Path) -> Document:
    try:
        text = _content(path).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unreadable(tr("het is geen tekst in UTF-8")) from None
    return _from_lines([line.lstrip("# ") for line in text.replace("\r\n", "\n").split("\n")])


def _content(path: Path) -> bytes:
    try:
        return read_file(path, _MAX_CONTENT)
    except TooLargeError:
        raise Unreadable(tr("het is te groot")) from None


def _xml(data: bytes) -> Any:
    from defusedxml.common import DefusedXmlException  # noqa: PLC0415
    from defusedxml.ElementTree import ParseError, fromstring  # noqa: PLC0415 - only where a document is read

    if data.count(b"<") > _MAX_TAGS:
        raise Unreadable(tr("het is te groot"))
    try:
        root = fromstring(data)
    except (ParseError, DefusedXmlException, ValueError, LookupError, RecursionError):
        raise Unreadable(tr("de inhoud is beschadigd")) from None
    level, depth = [root], 0
    while level:
        level, depth = [child for node in level for child in node], depth + 1
    if depth > _MAX_DEPTH:
        raise Unreadable(tr("de opbouw van het document is beschadigd"))
    return root


def _parts(path: Path, names: tuple[str, ...]) -> dict[str, Any]:
    """The XML parts of a zipped document that are there."""
    import zipfile  # noqa: PLC0415 - only where a document is read
    import zlib  # noqa: PLC0415

    try:
        with zipfile.ZipFile(path) as archive:
            known = {info.filename: info for info in archive.infolist()}
            if sum(known[name].file_size for name in names if name in known) > _MAX_CONTENT:
                raise Unreadable(tr("het is te groot"))
            return {name: _xml(archive.read(name)) for name in names if name in known}
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, OSError, ValueError):
        raise Unreadable(tr("het is beschadigd of met een wachtwoord beveiligd")) from None


def _read_docx(path: Path) -> Document:
    parts = _parts(path, ("word/document.xml", "word/styles.xml", "word/numbering.xml",
                          "word/footnotes.xml", "word/endnotes.xml"))  # fmt: skip
    if "word/document.xml" not in parts:
        raise Unreadable(tr("het is geen Word-bestand, of het is met een wachtwoord beveiligd"))
    try:
        numbering = _Numbering(parts.get("word/styles.xml"), parts.get("word/numbering.xml"))
        body = parts["word/document.xml"]
        lines = [
            f"{numbering.label(p)} {_paragraph(p)}".strip() for p in body.iter(f"{_W}p") if not _deleted(p)
        ]
        for name in ("word/footnotes.xml", "word/endnotes.xml"):
            if name in parts:
                lines += [" " * (_LONG + 1) + _paragraph(p) for p in parts[name].iter(f"{_W}p")]
    except (ValueError, RecursionError):
        raise Unreadable(tr("de opbouw van het document is beschadigd")) from None
    tracked = any(body.find(f".//{_W}{tag}") is not None for tag in ("ins", "del", "moveTo"))
    return _from_lines(lines, tracked=tracked)


def _deleted(paragraph: Any) -> bool:
    """Whether a paragraph and its mark were deleted with tracked changes: it takes no number."""
    mark = paragraph.find(f"{_W}pPr/{_W}rPr/{_W}del")
    return mark is not None and not _paragraph(paragraph).strip()


def _paragraph(paragraph: Any) -> str:
    """The text of a Word paragraph as if all tracked changes were accepted."""
    pieces: list[str] = []

    def walk(node: Any) -> None:
        for child in node:
            if child.tag in (f"{_W}del", f"{_W}moveFrom", f"{_W}p"):
                continue
            if child.tag == f"{_W}t":
                pieces.append(child.text or "")
            elif child.tag in (f"{_W}tab", f"{_W}br", f"{_W}cr"):
                pieces.append(" ")
            elif child.tag == f"{_W}noBreakHyphen":
                pieces.append("-")
            else:
                walk(child)

    walk(paragraph)
    return "".join(pieces)


class _Numbering:
    """The numbers that Word itself puts before headings; they are not in the text."""

    def __init__(self, styles: Any, numbering: Any) -> None:
        self.styles: dict[str, tuple[str | None, str | None, str | None]] = {}
        self.levels: dict[tuple[str, int], tuple[str, str, int]] = {}
        self.counters: dict[str, list[int]] = {}
        for style in styles.iter(f"{_W}style") if styles is not None else ():
            based = style.find(f"{_W}basedOn")
            number = style.find(f"{_W}pPr/{_W}numPr")
            self.styles[style.get(f"{_W}styleId", "")] = (
                _value(number, "numId"), _value(number, "ilvl"),
                based.get(f"{_W}val") if based is not None else None,
            )  # fmt: skip
        if numbering is None:
            return
        abstract = {node.get(f"{_W}abstractNumId"): _levels(node)
                    for node in numbering.iter(f"{_W}abstractNum")}  # fmt: skip
        for node in numbering.iter(f"{_W}num"):
            pattern = abstract.get(_value(node, "abstractNumId"), {})
            self.levels |= {(node.get(f"{_W}numId", ""), depth): shape for depth, shape in pattern.items()}

    def label(self, paragraph: Any) -> str:
        """The number before *paragraph*, and nothing where Word puts none (or only a bullet)."""
        own = paragraph.find(f"{_W}pPr/{_W}numPr")
        number, level = _value(own, "numId"), _value(own, "ilvl")
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        name = style.get(f"{_W}val") if style is not None else None
        for _ in range(10):
            if number is not None or name is None or name not in self.styles:
                break
            number, level, name = self.styles[name]
        if number is None or number == "0":
            return ""
        depth = int(level or "0")
        shape = self.levels.get((number, depth))
        if shape is None or shape[0] in ("bullet", "none"):
            return ""
        counters = self.counters.setdefault(number, [])
        while len(counters) <= depth:
            start = self.levels.get((number, len(counters)), ("", "", 1))[2]
            counters.append(start - 1 if len(counters) == depth else start)
        counters[depth] += 1
        del counters[depth + 1 :]

        def shown(match: re.Match[str]) -> str:
            index = int(match[1]) - 1
            kind = self.levels.get((number, index), ("decimal", "", 1))[0]
            return _number(counters[index] if index < len(counters) else 1, kind)

        return re.sub(r"%(\d)", shown, shape[1])


def _levels(pattern: Any) -> dict[int, tuple[str, str, int]]:
    """For each level of a numbering that Word knows: kind, shape and first number."""
    levels = {}
    for level in pattern.iter(f"{_W}lvl"):
        depth = int(level.get(f"{_W}ilvl", "0"))
        if depth in _LEVELS:
            levels[depth] = (_value(level, "numFmt") or "decimal", _value(level, "lvlText") or "",
                             int(_value(level, "start") or "1"))  # fmt: skip
    return levels


def _value(node: Any, name: str) -> str | None:
    child = node.find(f"{_W}{name}") if node is not None else None
    return child.get(f"{_W}val") if child is not None else None


_NO_ROMAN = 4000


def _number(number: int, kind: str) -> str:
    if kind.endswith("Letter"):
        text = chr(ord("a") + (number - 1) % 26)
    elif kind.endswith("Roman") and number < _NO_ROMAN:
        text = ""
        for value, sign in ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
                            (5, "v"), (4, "iv"), (1, "i")):  # fmt: skip
            while number >= value:
                text, number = text + sign, number - value
    else:
        return str(number)
    return text.upper() if kind.startswith("upper") else text


def _read_odt(path: Path) -> Document:
    parts = _parts(path, ("content.xml",))
    if "content.xml" not in parts:
        raise Unreadable(tr("het is geen OpenDocument-bestand, of het is met een wachtwoord beveiligd"))
    body = parts["content.xml"]
    tracked = body.find(f".//{_T}tracked-changes")
    if tracked is not None:
        tracked.clear()
    try:
        lines = [_odt_text(node) for node in body.iter() if node.tag in (f"{_T}h", f"{_T}p")]
    except RecursionError:
        raise Unreadable(tr("de opbouw van het document is beschadigd")) from None
    return _from_lines(lines, tracked=tracked is not None)


_T = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def _odt_text(node: Any) -> str:
    """The text of an OpenDocument paragraph, with its spaces and without its notes."""
    pieces = [node.text or ""]
    for child in node:
        if child.tag in (f"{_T}tab", f"{_T}line-break", f"{_T}s"):
            pieces.append(" ")
        elif child.tag != f"{_T}note":
            pieces.append(_odt_text(child))
        pieces.append(child.tail or "")
    return "".join(pieces)


def _read_official(path: Path) -> Document:
    """An official publication (kamerstuk, Staatsblad) in XML."""
    root = _xml(_content(path))
    lines: list[str] = []
    for node in root.iter():
        if node.tag == "kop":
            lines.append(" ".join(" ".join("".join(part.itertext()).split()) for part in node))
        elif node.tag in ("al", "tussenkop", "considerans.al", "noot.al"):
            prefix = " " * (_LONG + 1) if node.tag != "tussenkop" else ""
            lines.append(prefix + " ".join("".join(node.itertext()).split()))
    return _from_lines(lines)


_READERS = {".docx": _read_docx, ".odt": _read_odt, ".txt": _read_text, ".md": _read_text,
            ".xml": _read_official}  # fmt: skip
