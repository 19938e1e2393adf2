"""Reads a file that a program wrote and keeps (JSON): what it says, and at which line a part of it stands.

Which codes tell that it cannot be read, or is no JSON, is for who asks (`Codes`).
"""

import json
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from kompas_check.files import MAX_KEPT_BYTES, read_file
from kompas_check.messages import diagnostic, file_reason
from kompas_check.place import Diagnostic, Place
from kompas_check.translation import tr

_CONFLICT = ("<<<<<<< ", "=======", ">>>>>>> ")
_SPACE = " \t\n\r"


class Codes(NamedTuple):
    """The codes of the messages about a file that cannot be read, and about one that is no JSON."""

    unread: str
    damaged: str


class JsonFile(NamedTuple):
    """A file that could be read: what it is called in messages, its text, and what it says."""

    path: str
    text: str
    data: Any

    def place(self, *way: str | int) -> Place:
        """Where the part stands that *way* (names and numbers, from the outside in) leads to, as far as it goes."""
        decoder = json.JSONDecoder()
        at = _after_space(self.text, 0)
        for step in way:
            found = _member(decoder, self.text, at, step)
            if found is None:
                break
            at = found
        return place_at(self.path, self.text, at)


def read_json(path: Path, codes: Codes, shown: str | None = None) -> JsonFile | Diagnostic:
    """What the file *path* says, or why that is not known; it is called *shown* in messages."""
    name = str(path) if shown is None else shown
    try:
        data = read_file(path, MAX_KEPT_BYTES)
    except OSError as error:
        return diagnostic(codes.unread, Place(name), reason=file_reason(error))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return diagnostic(codes.unread, Place(name, line, 1), reason=tr("dit is geen tekst in UTF-8"))
    try:
        found = json.loads(text, object_pairs_hook=_each_once, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        return diagnostic(codes.damaged, place_at(name, text, error.pos), reason=_reason(text, error.pos))
    except (ValueError, RecursionError) as error:
        return diagnostic(codes.damaged, Place(name, 1, 1), reason=_other_reason(error))
    return JsonFile(name, text, found)


def place_at(name: str, text: str, at: int) -> Place:
    """The place of the character *at* in *text*; a place past the end is at its last line."""
    at = min(at, len(text.rstrip()))
    start = text.rfind("\n", 0, at) + 1
    return Place(name, text.count("\n", 0, at) + 1, at - start + 1)


class _TwiceError(ValueError):
    """A name stands twice in one object: which one counts cannot be said."""


def _each_once(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise _TwiceError(name)
        found[name] = value
    return found


def _no_number(name: str) -> Any:
    raise ValueError(name)


def _reason(text: str, at: int) -> str:
    if not text.strip():
        return tr("het bestand is leeg")
    for line in text.splitlines():
        if line.startswith(_CONFLICT):
            return tr("er staat een samenvoegconflict van git in ({found})", found=line)
    if at >= len(text.rstrip()) or not text.rstrip().endswith("}"):
        return tr("het bestand houdt halverwege op")
    return tr("hier gaat het mis")


def _other_reason(error: Exception) -> str:
    if isinstance(error, _TwiceError):
        return tr("de naam '{found}' staat er twee keer", found=error)
    return tr("er staat iets in dat kompas-check niet zo schrijft")


def _after_space(text: str, at: int) -> int:
    while at < len(text) and text[at] in _SPACE:
        at += 1
    return at


def _member(decoder: json.JSONDecoder, text: str, at: int, step: str | int) -> int | None:
    """Where the member *step* stands of the object or list at *at*: its name, or the item itself."""
    if text[at : at + 1] != ("{" if isinstance(step, str) else "["):
        if text[at : at + 1] != '"':
            return None
        at = _value_of(decoder, text, at)  # it was reached by its name: its value stands behind
        if text[at : at + 1] != ("{" if isinstance(step, str) else "["):
            return None
    at = _after_space(text, at + 1)
    number = 0
    while text[at : at + 1] not in ("}", "]", ""):
        value = at
        if isinstance(step, str):
            name, _ = decoder.raw_decode(text, at)
            if name == step:
                return at
            value = _value_of(decoder, text, at)
        elif number == step:
            return at
        _, end = decoder.raw_decode(text, value)
        at = _after_space(text, end)
        if text[at : at + 1] == ",":
            at = _after_space(text, at + 1)
        number += 1
    return None


def _value_of(decoder: json.JSONDecoder, text: str, at: int) -> int:
    """Where the value stands of the name at *at* (a text that is no name: its end)."""
    _, end = decoder.raw_decode(text, at)
    end = _after_space(text, end)
    return _after_space(text, end + 1) if text[end : end + 1] == ":" else end


# ---------------------------------------------------------------- whether it is as it was written


def seal(parts: Iterable[Any]) -> str:
    """The sha256 over *parts* (plain data), however they are laid out in a file."""
    digest = sha256()
    for part in parts:
        digest.update(canonical(part).encode() + b"\n")
    return digest.hexdigest()


def canonical(data: Any) -> str:
    """*data* as JSON on one line, the same for the same data."""
    return json.dumps(data, sort_keys=True, separators=(",", ":"))
