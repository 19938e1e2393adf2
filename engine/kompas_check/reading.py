"""Reads a draft file: bytes in, an `Ontwerp` and what is wrong with it out."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from io import BytesIO
from typing import Any, NamedTuple

from lark import Lark, Token

from kompas_check.draft import Block, Ontwerp, Value
from kompas_check.heads import Heads
from kompas_check.interpretation import Interpreter
from kompas_check.language import NotUnderstood
from kompas_check.messages import diagnostic, did_you_mean, nearest, you_meant
from kompas_check.place import Diagnostic, Place
from kompas_check.registers import Organisation, Registers
from kompas_check.source import Source
from kompas_check.translation import tr
from kompas_check.values import Values

TAALVERSIE = 1
_HEADS = ("document", "organisatie", "raakt", "bepaling", "beleidskompas", "toelichting", "stap",
          "afwijking")  # fmt: skip
_WORD = re.compile(r"\w+")
_PROPERTIES = {"organisatie": "organisatieblok"}
_NIET_LISTS = {"raakt": ("ONDERWERP", "ORGANISATIESOORT", "OVERIGE"),
               "bepaling": ("SOORT_BEPALING", "OVERIGE"), "stap": ("INSTRUMENT",)}  # fmt: skip


Lines = Callable[[str], Iterator[Token]]


def load_lines(saved: bytes) -> Lines:
    """What gives the lines of a text as tokens, from its saved form (see `build_lines`).

    Lines may come in any order, so the tokens of the grammar tell all; running its parser over them
    would take time and tell nothing more.
    """
    parser: Any = Lark.load(BytesIO(saved))

    def lines(text: str) -> Iterator[Token]:
        reading = parser.parse_interactive(text)
        tokens: Iterator[Token] = reading.lexer_thread.lex(reading.parser_state)
        return tokens

    return lines


def build_lines(grammar: str) -> bytes:
    """Build what reads lines from the text of `ontwerp.lark` and give its saved form."""
    parser = Lark(grammar, parser="lalr", lexer="basic", start="ontwerp",
                  g_regex_flags=re.IGNORECASE)  # fmt: skip
    buffer = BytesIO()
    parser.save(buffer)
    return buffer.getvalue()


class Reader(NamedTuple):
    """What it takes to read drafts; made once, used for every file."""

    lines: Lines
    values: Values
    registers: Registers

    def read(self, data: bytes, path: str, day: date) -> Ontwerp:
        """Read the draft file *data*, as at reference date *day*. Never raises for its content."""
        return _Reading(self, Source(data, path), path, day).read()


class _RawBlock(NamedTuple):
    """A head and its lines; *line* and *column* tell where *text* starts (normalised).

    *rest* is what stands behind the word of the head.
    """

    kind: str
    text: str
    rest: str
    line: int
    column: int
    place: Place
    confirmed: bool
    lines: list[Token]


class _Reading:
    """The reading of one file."""

    def __init__(self, reader: Reader, source: Source, path: str, day: date) -> None:
        self.reader = reader
        self.language = reader.values.language
        self.path = path
        self.diagnostics: list[Diagnostic] = []
        self.unreadable: set[str] = set()
        self.source = source
        self.interpreter = Interpreter(reader.values, reader.registers, day, source, self.report)
        self.heads = Heads(self.interpreter)
        self.organisations: dict[int, Block] = {}

    def report(self, code: str, place: Place, **details: object) -> None:
        self.diagnostics.append(diagnostic(code, place, **details))

    def read(self) -> Ontwerp:
        if self.source.fault is not None:
            self.diagnostics.append(self.source.fault)
            return self.nothing()
        raw = self.split(self.reader.lines(self.source.text))
        self.declare(raw)
        head: Block | None = None
        soort, title = None, ""
        blocks: dict[str, list[Block]] = {}
        excluded: dict[str, frozenset[str]] = {}
        for index, part in enumerate(raw):
            if part.kind == "ontwerp":
                if head is not None:
                    self.report("ONT-25", part.place, line=head.place.line)
                    continue
                soort, title = self.read_title(part)
                head = self.block(part, None, title)
            elif (niet := self.read_niet(part)) is not None:
                excluded[part.kind] = excluded.get(part.kind, frozenset()) | niet
            elif index in self.organisations:
                self.add(blocks, self.organisations[index])
            else:
                block = self.read_block(part)
                if block is not None:
                    self.add(blocks, block)
        if head is None:
            if (
                not any(found.code == "ONT-03" for found in self.diagnostics)
                and "ontwerp" not in self.unreadable
            ):
                self.report("ONT-03", Place(self.path, 1, 1))
            head = Block("ontwerp", None, "", {}, Place(self.path, 1, 1))
        return Ontwerp(
            self.path, soort, title, head,
            {kind: tuple(members) for kind, members in blocks.items()},
            excluded, frozenset(self.unreadable), tuple(self.diagnostics),
        )  # fmt: skip

    def nothing(self) -> Ontwerp:
        head = Block("ontwerp", None, "", {}, Place(self.path, 1, 1))
        return Ontwerp(self.path, None, "", head, {}, {}, frozenset(), tuple(self.diagnostics))

    # ------------------------------------------------------------ characters and lines

    def split(self, tokens: Iterable[Token]) -> list[_RawBlock]:
        """The blocks of the file; what follows a bad head is skipped up to the next head."""
        blocks: list[_RawBlock] = []
        current: _RawBlock | None = None
        skipping = False
        for token in tokens:
            if token.type == "KOP":
                current = self.raw_block(token)
                blocks.append(current)
            elif self.is_bad_head(token, current):
                current, skipping = None, True
            elif current is not None:
                current.lines.append(token)
            elif not skipping:
                self.report("ONT-03", self.source.place(token.line, token.column))
                skipping = True
        return blocks

    def raw_block(self, token: Token) -> _RawBlock:
        text = token.lstrip("? ").rstrip()
        word = _WORD.match(text)
        kind = word[0].casefold() if word is not None else ""
        if kind not in _HEADS:
            kind = "ontwerp"
        line, column = token.line or 1, token.column or 1
        place = self.source.place(line, column)
        confirmed = not token.startswith("?")
        if not confirmed:
            self.report("ONT-44", place)
        at = column + token.index(text)
        return _RawBlock(kind, text, text[len(kind) :].strip(), line, at, place, confirmed, [])

    def is_bad_head(self, token: Token, current: _RawBlock | None) -> bool:
        """Whether the line means to be a head: it looks like one, or stands at the margin."""
        loose = token.type == "LOSSE_REGEL"
        if not loose and (token.column != 1 or token.type != "EIGENSCHAP"):
            return False
        text = token.strip()
        bare = text.lstrip("? ")
        if loose and token.column != 1 and not bare[:1].isupper():
            return False  # a line that was wrapped
        name = bare.partition(":")[0]
        first = name.partition(" ")[0]
        words = [head.capitalize() for head in _HEADS] + list(self.language.words["SOORT_ONTWERP"])
        if loose:
            word = nearest(first, words)
            if word is None and token.column != 1:
                return False
            meant = f"{word}{bare[len(first) :]}"
        else:
            own = list(self.properties_of(current)) if current is not None else []
            word = nearest(name, words) or nearest(first, words)
            if word is None or _fold(name) in own or nearest(name, own) is not None:
                return False
            meant = word
        hint = you_meant(meant) if word else ""
        self.report("ONT-04", self.source.place(token.line, token.column), found=f"'{text}'", hint=hint)
        kind = (word or "").casefold()
        if word is None:
            self.unreadable.update(("raakt", "bepaling", "stap"))
        else:
            self.unreadable.add(kind if kind in _HEADS else "ontwerp")
        return True

    # ------------------------------------------------------------ heads

    def declare(self, raw: list[_RawBlock]) -> None:
        """Note the documents and organisations of the file: values elsewhere name them."""
        documents = self.interpreter.documents
        for index, part in enumerate(raw):
            if part.kind == "document":
                name = part.rest.partition(":")[0].strip().casefold()
                if documents.get(name):
                    self.report("ONT-27", part.place, found=name, line=documents[name])
                elif name:
                    documents[name] = part.line
            elif part.kind == "organisatie" and part.rest and not part.rest.startswith(":"):
                block = self.block(part, part.rest, part.rest)
                self.organisations[index] = block
                self.interpreter.declared[part.rest.casefold()] = _declared(part.rest, block)

    def read_title(self, part: _RawBlock) -> tuple[str | None, str]:
        word, colon, title = part.text.partition(":")
        soort = self.language.word("SOORT_ONTWERP", " ".join(word.split()))
        if not colon or soort is None or not title.strip():
            self.report("ONT-05", part.place, found=f"'{part.text}'",
                        hint=tr("'{word}: ' met de titel erachter", word=soort or word.split()[0]))  # fmt: skip
        return soort, title.strip()

    def read_niet(self, part: _RawBlock) -> frozenset[str] | None:
        """The words of `Raakt niet: …`, `Bepaling niet: …` or `Stap niet: …`; else None."""
        lists = _NIET_LISTS.get(part.kind)
        behind = part.text[len(part.kind) :]
        match = re.match(r"\s+niet\b\s*(:?)\s*", behind, re.IGNORECASE)
        if lists is None or match is None:
            return None
        head, rest = part.text.split()[0], behind[match.end() :]
        for token in part.lines:
            self.loose(token)
        if not match[1]:
            self.report("ONT-05", part.place, found=f"'{part.text}'", hint=f"'{head} niet: {rest.strip()}'")
            self.unreadable.add(part.kind)
            return frozenset()
        column = part.column + len(part.kind) + match.end()
        if re.search(r"\s#", rest):
            self.report("ONT-23", self.source.place(part.line, column + rest.index("#")))
            rest = rest.partition("#")[0]
        found: set[str] = set()
        options = [word for name in lists for word in self.language.words[name]]
        for item in rest.split(","):
            word = next(filter(None, (self.language.word(n, item.strip()) for n in lists)), None)
            if word is not None:
                found.add(word)
            else:
                at = self.source.place(part.line, column + len(item) - len(item.lstrip()))
                self.report("ONT-08", at, found=item.strip(), property=f"{head} niet",
                            expected=tr("een woord van de lijst"),
                            hint=self.interpreter.meant(item.strip(), options))  # fmt: skip
            column += len(item) + 1
        return frozenset(found) if part.confirmed else frozenset()

    def read_block(self, part: _RawBlock) -> Block | None:
        try:
            subject, label = self.heads.read(part.kind, part.rest)
        except NotUnderstood as error:
            self.bad_head(part, error)
            return None
        word = part.rest.split()[0].casefold() if isinstance(subject, Organisation) else ""
        return self.block(part, subject, label)._replace(word=word)

    def bad_head(self, part: _RawBlock, error: NotUnderstood) -> None:
        self.unreadable.add(part.kind)
        place = part.place
        if part.rest:
            place = self.source.place(part.line, part.column + part.text.index(part.rest, len(part.kind)))
        if "code" in error.details:
            details = dict(error.details)
            self.report(str(details.pop("code")), place, **details)
            return
        hint = error.details.get("hint")
        if hint is None:
            options = error.details.get("options", ())
            word = nearest(part.rest, options) if isinstance(options, tuple) else None
            head = part.text[: len(part.kind)]
            hint = f"'{head} {word}'" if word else error.details.get("example", tr("een bekend woord"))
        self.report("ONT-05", place, found=f"'{part.text}'", hint=hint)

    # ------------------------------------------------------------ properties

    def properties_of(self, part: _RawBlock) -> Mapping[str, str]:
        """The properties that a block may have, with their types."""
        return self.language.properties.get(_PROPERTIES.get(part.kind, part.kind), {})

    def block(self, part: _RawBlock, subject: Any, label: str) -> Block:
        properties: dict[str, Value] = {}
        before = len(self.diagnostics)
        types = self.properties_of(part)
        for token in part.lines:
            self.read_property(part, types, token, properties)
        sound = len(self.diagnostics) == before or all(
            found.severity != "error" for found in self.diagnostics[before:]
        )
        return Block(part.kind, subject, label, properties, part.place, part.confirmed, sound=sound)

    def loose(self, token: Token) -> None:
        text = str(token).strip()
        hint = tr("is dit het vervolg van de regel erboven, zet dan de hele tekst op één regel of "
                  'tussen """ en """; is het een opmerking, begin dan met #')  # fmt: skip
        self.report("ONT-11", self.source.place(token.line, token.column), found=f"'{text}'", hint=hint)

    def read_property(
        self, part: _RawBlock, types: Mapping[str, str], token: Token, into: dict[str, Value]
    ) -> None:
        if token.type == "LOSSE_REGEL":
            self.loose(token)
            return
        written, _, rest = token.rstrip().partition(":")
        name = _fold(written)
        kind = types.get(name)
        if kind is None:
            self.unknown_property(part, name, written, self.source.place(token.line, token.column))
            return
        line, raw = token.line or 1, rest.lstrip()
        column = (token.column or 1) + len(written) + 1 + len(rest) - len(raw)
        if token.type == "TEKSTBLOK":
            raw = _text_block(rest)
        elif raw.startswith('"""') and raw.endswith('"""') and len(raw) >= 6:
            raw = raw[3:-3].strip()
        if name in into:
            place = self.source.place(token.line, token.column)
            self.report("ONT-07", place, found=name, line=into[name].place.line)
        elif token.type == "OPEN_TEKSTBLOK":
            raw = _text_block(rest)
            self.report("ONT-10", self.source.place(line, column))
        elif written.startswith("?"):
            self.report("ONT-44", self.source.place(token.line, token.column))
        else:
            into[name] = self.interpreter.value(kind, name, raw, line, column)
            return
        into[name] = Value("onbekend", None, raw, self.source.place(line, column))

    def unknown_property(self, part: _RawBlock, name: str, written: str, place: Place) -> None:
        hint = did_you_mean(name, self.properties_of(part))
        if not hint:
            homes = [block for block, names in self.language.properties.items()
                     if name in names and block != "regel"]  # fmt: skip
            hint = tr("; die hoort in het blok {block}", block=homes[0].capitalize()) if homes else ""
        block = part.text.partition(":")[0] if part.kind == "ontwerp" else part.text
        self.report("ONT-06", place, found=written.strip(), block=f"'{block}'", hint=hint)

    def add(self, blocks: dict[str, list[Block]], block: Block) -> None:
        """Add *block*; a second Beleidskompas or Toelichting continues the first."""
        members = blocks.setdefault(block.kind, [])
        if block.kind not in ("beleidskompas", "toelichting") or not members:
            members.append(block)
            return
        first = members[0]
        properties = _settled(first)
        for name, value in _settled(block).items():
            if name in properties:
                self.report("ONT-07", value.place, found=name, line=properties[name].place.line)
                properties[name] = Value("onbekend", None, value.text, value.place)
            else:
                properties[name] = value
        confirmed = first.confirmed or block.confirmed
        members[0] = first._replace(
            properties=properties, confirmed=confirmed, sound=first.sound and block.sound
        )


def _settled(block: Block) -> dict[str, Value]:
    """The properties of *block*; of a proposal that nobody confirmed they are unknown."""
    if block.confirmed:
        return dict(block.properties)
    return {name: Value("onbekend", None, v.text, v.place) for name, v in block.properties.items()}


@lru_cache(maxsize=4096)
def _fold(written: str) -> str:
    """A property name as the tables spell it; the mark of a proposal is no part of it."""
    return " ".join(written.lstrip("? ").split()).casefold()


def _text_block(rest: str) -> str:
    """The text of a `\"\"\"` block, without its common indentation."""
    first, *lines = rest.split("\n")
    if lines and lines[-1].strip() == '"""':
        lines.pop()
    indent = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    opening = first.strip().removeprefix('"""').strip()
    return "\n".join([*([opening] if opening else []), *(line[indent:].rstrip() for line in lines)]).strip()


def _declared(name: str, block: Block) -> Organisation:
    kinds, kaderwet, nickname, ministry = (
        block.get(p) for p in ("soort", "kaderwet", "roepnaam", "ministerie")
    )
    return Organisation(
        naam=name,
        afkorting="",
        roepnaam=nickname.data if nickname is not None and nickname.kind == "tekst" else "",
        soorten=kinds.data if kinds is not None and kinds.kind == "lijst" else (),
        ministerie=ministry.data.label if ministry is not None and ministry.kind == "organisatie" else "",
        kaderwet={"ja": True, "nee": False}.get(kaderwet.data) if kaderwet is not None else None,
    )
