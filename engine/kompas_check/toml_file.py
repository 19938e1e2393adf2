"""Reads a file of settings that people write (TOML): what it says, and at which line and column.

Which keys a file may have is a table (`Key`); the table decides what is refused, and with what words. What is wrong
is told with the codes of a family, which has the same five everywhere: `INS-01` (cannot be read), `INS-02` (no TOML),
`INS-03` (unknown key), `INS-04` (wrong value), `INS-05` (a key is missing); `BAS-01` and so on for another family.
"""

import re
import tomllib
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

from kompas_check.files import read_file
from kompas_check.messages import diagnostic, did_you_mean, file_reason
from kompas_check.place import Diagnostic, Place
from kompas_check.translation import tr

MAX_BYTES = 5_000_000


class Key(NamedTuple):
    """One key that a file may have.

    *kind* is `tekst`, `getal` (0 or more), `ja/nee`, `datum`, `keuze` (one of *words*), `teksten` (a list of texts), `tabel`
    (free names, each with a text), `tabellen` (tables that repeat, each with *keys*). *meaning* says in one
    sentence what it does, *example* is a value as it is written.
    """

    name: str
    kind: str
    meaning: str = ""
    example: str = ""
    words: tuple[str, ...] = ()
    keys: "tuple[Key, ...]" = ()
    required: bool = False


class Entry(NamedTuple):
    """A value, and where its key stands (an item of a list: where the item stands).

    By the kind of its key *value* is: str, int, bool, date; of `teksten` a tuple of `Entry`, of `tabel` a dict
    of name to `Entry`, of `tabellen` a tuple of `Entry` that each hold a dict of name to `Entry`.
    """

    value: Any
    place: Place


class TomlFile(NamedTuple):
    """What a file says: only what is right; *diagnostics* tell of the rest."""

    path: str
    values: dict[str, Entry]
    diagnostics: tuple[Diagnostic, ...]


_Path = tuple[str | int, ...]


def read_toml(path: Path, keys: Sequence[Key], family: str, shown: str | None = None) -> TomlFile:
    """What the file *path* says under *keys*; it is called *shown* in messages, its faults `family-nn`.

    Never raises for what is in the file, or for a file that cannot be read: that is told as a diagnostic.
    """
    name = str(path) if shown is None else shown
    try:
        data = read_file(path, MAX_BYTES)
    except OSError as error:
        return TomlFile(name, {}, (diagnostic(f"{family}-01", Place(name), reason=file_reason(error)),))
    return parse_toml(data, name, keys, family)


def parse_toml(data: bytes, name: str, keys: Sequence[Key], family: str) -> TomlFile:
    """The same of a file that was read: *data* are its bytes, *name* is what it is called in messages."""
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        place = Place(name, data.count(b"\n", 0, error.start) + 1, 1)
        reason = tr("dit is geen tekst in UTF-8; sla het bestand op als UTF-8")
        return TomlFile(name, {}, (diagnostic(f"{family}-01", place, reason=reason),))
    try:
        found = tomllib.loads(text)
        places = _Scan(text, name).places()
    except (ValueError, RecursionError) as error:
        return TomlFile(name, {}, (_syntax(error, text, name, family),))
    judge = _Judge(places, family, name)
    values = judge.table(found, (), keys)
    return TomlFile(name, values, tuple(sorted(judge.diagnostics, key=lambda one: one.place)))


# ---------------------------------------------------------------- what is no TOML


def _syntax(error: Exception, text: str, name: str, family: str) -> Diagnostic:
    """What is wrong with the writing of the file, as far as tomllib tells, in the words of its reader."""
    said = str(error)
    where = re.search(r" \(at (?:line (\d+), column (\d+)|end of document)\)$", said)
    lines = text.split("\n")
    while len(lines) > 1 and not lines[-1]:
        lines.pop()
    line, column = len(lines), len(lines[-1]) + 1
    if where is not None and where[1]:
        line, column = int(where[1]), int(where[2])
    elif where is None:
        line, column = 1, 1
    message = said[: where.start()] if where is not None else said
    around = lines[line - 1][column - 1 : column] if line <= len(lines) else ""
    return diagnostic(f"{family}-02", Place(name, line, column), reason=_reason(message, around, error))


def _reason(message: str, around: str, error: Exception) -> str:
    if isinstance(error, RecursionError):
        return tr("de haken zijn te diep genest")
    if around and around in "“”„‘’‚":
        return tr('hier staat een gekruld aanhalingsteken; schrijf een recht: "')
    reasons = {
        "Invalid statement": tr("hier wordt een regel verwacht als: naam = waarde"),
        "Invalid value": tr('dit is geen waarde; zet een tekst tussen rechte aanhalingstekens, bijvoorbeeld "beleid"'),
        "Invalid initial character for a key part": tr("hier wordt een naam verwacht"),
        "Invalid date or datetime": tr("deze datum bestaat niet"),
        "Expected '=' after a key": tr("hier wordt een '=' verwacht; schrijf: naam = waarde"),
        "Expected newline or end of document": tr("achter deze waarde staat nog iets; zet elke instelling op een eigen regel"),
        "Expected ']' at the end of a table": tr("de kop tussen [ en ] is niet gesloten"),
        "Expected ']]' at the end of an array": tr("de kop tussen [[ en ]] is niet gesloten"),
        "Cannot overwrite a value": tr("deze instelling staat er twee keer; laat er één staan"),
        "Cannot declare": tr("deze kop staat er twee keer; laat er één staan"),
        "Cannot redefine namespace": tr("deze kop staat er twee keer; laat er één staan"),
        "Cannot mutate immutable namespace": tr("deze instelling staat er al, in een andere vorm; laat er één staan"),
        "Duplicate inline table key": tr("deze naam staat er twee keer tussen { en }; laat er één staan"),
        "Unclosed array": tr("deze lijst is niet gesloten; er ontbreekt een ] of een komma"),
        "Unclosed inline table": tr("dit is niet gesloten; er ontbreekt een } of een komma"),
        "Unterminated string": tr("deze tekst is niet gesloten; er ontbreekt een aanhalingsteken"),
        "Expected \"'\"": tr("deze tekst is niet gesloten; er ontbreekt een aanhalingsteken"),
        "Unescaped '\\' in a string": tr("een \\ in een tekst schrijft u dubbel: \\\\ (of zet de tekst tussen enkele aanhalingstekens)"),
        "Illegal character": tr("deze tekst is niet gesloten, of er staat een teken in dat hier niet mag"),
        "Found invalid character": tr("er staat hier een teken dat niet mag"),
    }  # fmt: skip
    return next((text for start, text in reasons.items() if message.startswith(start)),
                tr("dit is niet te lezen ({message})", message=message))  # fmt: skip


# ---------------------------------------------------------------- where everything stands

_BLANK = re.compile(r"[ \t]*")
_BETWEEN = re.compile(r"(?:[ \t\n]|#[^\n]*)*")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?:"{0,2})|\'\'\'.*?\'\'\'(?:\'{0,2})|"(?:\\.|[^"\\])*"|\'[^\']*\'', re.DOTALL
)
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_OTHER = re.compile(r"[^,\]}\n#]*")


class _Scan:
    """Finds the places of the keys and items of *text*, which tomllib has read without complaint."""

    def __init__(self, text: str, name: str) -> None:
        self.text = text
        self.name = name
        self.at = 0
        self.lines = [0, *(found.end() for found in re.finditer("\n", text))]
        self.found: dict[_Path, Place] = {}
        self.tables: dict[_Path, int] = {}  # tables that repeat: how many there are so far

    def places(self) -> Mapping[_Path, Place]:
        """The place of every path: of names, and of numbers (from 0) in lists and tables that repeat."""
        current: _Path = ()
        while self.skip(_BETWEEN) < len(self.text):
            start = self.at
            if self.text[start] != "[":
                self.pair(current)
                continue
            many = self.text.startswith("[[", start)
            self.at += 2 if many else 1
            current = self.repeated(self.key())
            if many:
                number = self.tables[current] = self.tables.get(current, -1) + 1
                current = (*current, number)
            for length in range(1, len(current) + 1):
                self.found.setdefault(current[:length], self.place(start))
            self.at = self.text.index("]", self.at) + (2 if many else 1)
        return self.found

    def repeated(self, names: Sequence[str]) -> _Path:
        """The path of the head *names*: in a table that repeats, the last one is meant."""
        path: _Path = ()
        for name in names[:-1]:
            path = (*path, name)
            if path in self.tables:
                path = (*path, self.tables[path])
        return (*path, names[-1])

    def pair(self, current: _Path) -> None:
        start = self.at
        for name in self.key():
            current = (*current, name)
            self.found.setdefault(current, self.place(start))
        self.at = self.text.index("=", self.at) + 1
        self.value(current)

    def value(self, path: _Path) -> None:
        self.skip(_BLANK)
        opening = self.text[self.at]
        if opening == "[":
            self.at += 1
            number = 0
            while self.more("]"):
                self.found[(*path, number)] = self.place(self.at)
                self.value((*path, number))
                number += 1
        elif opening == "{":
            self.at += 1
            while self.more("}"):
                self.pair(path)
        elif opening in "\"'":
            self.skip(_STRING)
        else:
            self.skip(_OTHER)

    def more(self, closing: str) -> bool:
        """Whether another item follows before *closing*; what stands between items is passed over."""
        self.skip(_BETWEEN)
        if self.text[self.at] == ",":
            self.at += 1
            self.skip(_BETWEEN)
        if self.text[self.at] == closing:
            self.at += 1
            return False
        return True

    def key(self) -> list[str]:
        names: list[str] = []
        while True:
            self.skip(_BLANK)
            quoted = _STRING.match(self.text, self.at)
            bare = _BARE_KEY.match(self.text, self.at)
            if quoted is not None:
                names.append(tomllib.loads(f"name = {quoted[0]}")["name"])
                self.at = quoted.end()
            elif bare is not None:
                names.append(bare[0])
                self.at = bare.end()
            self.skip(_BLANK)
            if self.text[self.at] != ".":
                return names
            self.at += 1

    def skip(self, pattern: re.Pattern[str]) -> int:
        found = pattern.match(self.text, self.at)
        if found is not None:
            self.at = found.end()
        return self.at

    def place(self, at: int) -> Place:
        line = bisect_right(self.lines, at)
        return Place(self.name, line, at - self.lines[line - 1] + 1)


# ---------------------------------------------------------------- what the keys allow


class _Judge:
    """Holds what a file says against the table of its keys."""

    def __init__(self, places: Mapping[_Path, Place], family: str, name: str) -> None:
        self.places = places
        self.family = family
        self.name = name
        self.diagnostics: list[Diagnostic] = []

    def table(self, found: Mapping[str, Any], path: _Path, keys: Iterable[Key]) -> dict[str, Entry]:
        """The values under *keys* that are right."""
        known = {key.name: key for key in keys}
        values: dict[str, Entry] = {}
        for name, value in found.items():
            key = known.get(name)
            if key is None:
                self.say(f"{self.family}-03", (*path, name), found=name, hint=self.hint(name, known))
            elif (entry := self.entry(key, value, (*path, name))) is not None:
                values[name] = entry
        for key in known.values():
            if key.required and key.name not in found:
                self.say(f"{self.family}-05", path, found=key.name, example=key.example)
        return values

    @staticmethod
    def hint(name: str, known: Mapping[str, Key]) -> str:
        return did_you_mean(name, known) or tr("; wel: {names}", names=", ".join(known))

    def entry(self, key: Key, value: Any, path: _Path) -> Entry | None:
        """*value* as *key* wants it; None where it is something else, which is told."""
        right: Any = None
        match key.kind:
            case "tekst" | "keuze":
                right = value if isinstance(value, str) and value.strip() else None
                if key.kind == "keuze" and right not in key.words:
                    hint = did_you_mean(value, key.words) if isinstance(value, str) else ""
                    return self.wrong(key, value, path, hint)
            case "getal":
                right = (
                    value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
                )
            case "ja/nee":
                right = value if isinstance(value, bool) else None
            case "datum":
                right = _day(value)
            case "teksten":
                return self.texts(key, value, path)
            case "tabel":
                return self.free(key, value, path)
            case "tabellen":
                if isinstance(value, list) and all(isinstance(one, dict) for one in value):
                    right = tuple(
                        Entry(self.table(one, (*path, number), key.keys), self.place((*path, number)))
                        for number, one in enumerate(value)
                    )
        return self.wrong(key, value, path) if right is None else Entry(right, self.place(path))

    def texts(self, key: Key, value: Any, path: _Path) -> Entry | None:
        if not isinstance(value, list):
            return self.wrong(key, value, path)
        item = Key(key.name, "tekst", example=key.example)
        entries = [self.entry(item, one, (*path, number)) for number, one in enumerate(value)]
        return Entry(tuple(one for one in entries if one is not None), self.place(path))

    def free(self, key: Key, value: Any, path: _Path) -> Entry | None:
        if not isinstance(value, dict):
            return self.wrong(key, value, path)
        entries = {name: self.entry(Key(name, "tekst"), one, (*path, name)) for name, one in value.items()}
        return Entry({name: one for name, one in entries.items() if one is not None}, self.place(path))

    def wrong(self, key: Key, value: Any, path: _Path, hint: str = "") -> Entry | None:
        """Tell that *value* does not suit *key*; nothing is left of it."""
        example = tr("; bijvoorbeeld: {example}", example=key.example) if key.example and not hint else hint
        self.say(
            f"{self.family}-04",
            path,
            found=_shown(value),
            property=key.name,
            expected=_expected(key),
            hint=example,
        )
        return None

    def place(self, path: _Path) -> Place:
        """Where *path* stands, else what it is part of."""
        for length in range(len(path), 0, -1):
            if path[:length] in self.places:
                return self.places[path[:length]]
        return Place(self.name, 1, 1)

    def say(self, code: str, path: _Path, **details: object) -> None:
        self.diagnostics.append(diagnostic(code, self.place(path), **details))


def _expected(key: Key) -> str:
    """What *key* takes, in words."""
    if key.kind == "keuze":
        return tr("één van {words}", words=", ".join(f'"{word}"' for word in key.words))
    return {
        "tekst": tr("een tekst tussen aanhalingstekens, niet leeg"),
        "getal": tr("een geheel getal van 0 of meer"),
        "ja/nee": tr("true (ja) of false (nee)"),
        "datum": tr("een datum als 2026-06-12"),
        "teksten": tr("een lijst met teksten tussen [ en ]"),
        "tabel": tr("regels onder een kop [{name}]", name=key.name),
        "tabellen": tr("een of meer koppen [[{name}]] met regels eronder", name=key.name),
    }[key.kind]


def _day(value: Any) -> date | None:
    """A date of TOML, or one in quotes; no time of the day."""
    if isinstance(value, str):
        try:
            return (
                date.fromisoformat(value.strip()) if re.fullmatch(r"\s*\d{4}-\d\d-\d\d\s*", value) else None
            )
        except ValueError:
            return None
    return value if isinstance(value, date) and not isinstance(value, datetime) else None


def _shown(value: Any) -> str:
    """*value* about as it is written."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{name} = {_shown(one)}" for name, one in value.items()) + " }"
    if isinstance(value, list):
        return f"[{', '.join(map(_shown, value))}]"
    return f'"{value}"' if isinstance(value, str) else str(value)
