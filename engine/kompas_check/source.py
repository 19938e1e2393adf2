"""The characters of a file: bytes to text, and places back to where they were written."""

import re
import unicodedata
from bisect import bisect_left

from kompas_check.messages import diagnostic
from kompas_check.place import Diagnostic, Place
from kompas_check.translation import tr

_CURLY = {
    "“": '"', "”": '"', "„": '"', "‟": '"', "‘": "'", "’": "'", "‚": "'", "‛": "'",
    "\u00a0": " ", "\u202f": " ", "\u2007": " ", "\t": " ",
}  # fmt: skip
_ODD = re.compile(f"[{''.join(_CURLY)}]")
_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")


class Source:
    """A file as text with every character normalised; *fault* tells why there is no text."""

    def __init__(self, data: bytes, path: str) -> None:
        self.path = path
        self.fault: Diagnostic | None = None
        self.written: list[str] = []
        self._ends: dict[int, list[int]] = {}
        self.text = self._decode(data)

    def place(self, line: int | None, column: int | None) -> Place:
        """The place in the file as it was written, before characters were normalised."""
        line, column = line or 1, column or 1
        if line <= len(self.written):
            ends = self._ends.get(line)
            if ends is None:
                ends = self._ends[line] = _ends(self.written[line - 1])
            column = bisect_left(ends, column) + 1
        return Place(self.path, line, column)

    def _refuse(self, found: str, hint: str, place: Place | None = None) -> str:
        self.fault = diagnostic("ONT-02", place or Place(self.path), found=found, hint=hint)
        return ""

    def _decode(self, data: bytes) -> str:
        if data[:2] == b"PK":
            return self._refuse(tr("een Word- of zipbestand"),
                                tr("een ontwerp is een gewoon tekstbestand: bewaar het in Word als "
                                   "'Tekst zonder opmaak' met codering UTF-8"))  # fmt: skip
        if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return self._refuse("UTF-16", tr("bewaar het bestand als UTF-8"))
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
            return self._refuse(tr("een teken dat daar niet in past: byte {byte}", byte=f"{data[error.start]:#04x}"),
                                tr("bewaar het bestand als UTF-8 (in Kladblok en Word: 'Codering')"),
                                Place(self.path, line, column))  # fmt: skip
        if "\x00" in text:
            return self._refuse(
                tr("een bestand dat geen tekst is"), tr("een ontwerp is een gewoon tekstbestand")
            )
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        normal = _normal(text)
        if len(normal) != len(text):
            self.written = text.split("\n")
        return normal


def _ends(line: str) -> list[int]:
    """For each character of *line*: how many normalised characters there are up to its end."""
    ends = []
    count = 0
    for index, character in enumerate(line):
        composed = index and len(unicodedata.normalize("NFC", line[index - 1 : index + 1])) == 1
        if not composed and not _INVISIBLE.match(character):
            count += 1
        ends.append(count)
    return ends


def _normal(text: str) -> str:
    """*text* in NFC, with straight quotes, plain spaces, and without invisible characters."""
    if text.isascii() and "\t" not in text:
        return text
    plain = _ODD.sub(lambda odd: _CURLY[odd[0]], unicodedata.normalize("NFC", text))
    return _INVISIBLE.sub("", plain)
