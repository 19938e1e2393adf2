"""Reads a draft file: bytes in, an `Ontwerp` and what is wrong with it out."""

import re
from datetime import date
from io import BytesIO
from typing import Any, NamedTuple

from lark import Lark, Token, Tree

from kompas_check.draft import Block, Ontwerp, Value
from kompas_check.interpretation import Interpreter
from kompas_check.language import NotUnderstood
from kompas_check.messages import diagnostic, did_you_mean, nearest
from kompas_check.place import Diagnostic, Place
from kompas_check.registers import Organisation, Registers
from kompas_check.source import Source
from kompas_check.values import Values, normal_place

TAALVERSIE = 1
_HEADS = {"DOCUMENT": "document", "ORGANISATIE": "organisatie", "RAAKT": "raakt",
          "BEPALING": "bepaling", "BELEIDSKOMPAS": "beleidskompas", "TOELICHTING": "toelichting",
          "STAP": "stap", "AFWIJKING": "afwijking"}  # fmt: skip
_PROPERTIES = {"organisatie": "organisatieblok"}
_NIET_LISTS = {"raakt": ("ONDERWERP", "ORGANISATIESOORT", "OVERIGE"),
               "bepaling": ("SOORT_BEPALING", "OVERIGE"), "stap": ("INSTRUMENT",)}  # fmt: skip


def load_lines(saved: bytes) -> Any:
    """The parser of lines from its saved form (see `build_lines`)."""
    return Lark.load(BytesIO(saved))


def build_lines(grammar: str) -> bytes:
    """Build the parser of lines from the text of `ontwerp.lark` and give its saved form."""
    parser = Lark(grammar, parser="lalr", lexer="basic", start="ontwerp",
                  g_regex_flags=re.IGNORECASE)  # fmt: skip
    buffer = BytesIO()
    parser.save(buffer)
    return buffer.getvalue()


class Reader(NamedTuple):
    """What it takes to read drafts; made once, used for every file."""

    lines: Any
    values: Values
    registers: Registers

    def read(self, data: bytes, path: str, day: date) -> Ontwerp:
        """Read the draft file *data*, as at reference date *day*. Never raises for its content."""
        return _Reading(self, Source(data, path), path, day).read()


class _RawBlock(NamedTuple):
    kind: str
    text: str
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
        self.interpreter = Interpreter(reader.values, reader.registers, day, self.report)

    def report(self, code: str, place: Place, **details: object) -> None:
        self.diagnostics.append(diagnostic(code, place, **details))

    def read(self) -> Ontwerp:
        if self.source.fault is not None:
            self.diagnostics.append(self.source.fault)
            return self.nothing()
        tree: Tree[Token] = self.reader.lines.parse(self.source.text)
        if not tree.children:
            self.report("ONT-03", Place(self.path, 1, 1))
            return self.nothing()
        raw = self.split(tree)
        self.declare(raw)
        head: Block | None = None
        soort, title = None, ""
        blocks: dict[str, list[Block]] = {}
        excluded: dict[str, frozenset[str]] = {}
        for part in raw:
            if part.kind == "ontwerp":
                if head is not None:
                    self.report("ONT-25", part.place, line=head.place.line)
                    continue
                soort, title = self.read_title(part)
                head = self.block(part, None, title)
            elif (niet := self.read_niet(part)) is not None:
                excluded[part.kind] = excluded.get(part.kind, frozenset()) | niet
            else:
                block = self.read_block(part)
                if block is not None:
                    self.add(blocks, block)
        if head is None:
            if not any(found.code == "ONT-03" for found in self.diagnostics):
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

    def split(self, tree: Tree[Token]) -> list[_RawBlock]:
        """The blocks of the file; what follows a bad head is skipped up to the next head."""
        blocks: list[_RawBlock] = []
        current: _RawBlock | None = None
        for child in tree.children:
            tokens: list[Any] = child.children if isinstance(child, Tree) else [child]
            if isinstance(child, Tree):
                current = self.raw_block(tokens[0])
                blocks.append(current)
                tokens = tokens[1:]
            for token in tokens:
                if self.is_bad_head(token, current):
                    current = None
                elif current is not None:
                    current.lines.append(token)
                elif not blocks:
                    self.report("ONT-03", self.source.place(token.line, token.column))
                    blocks.append(_RawBlock("", "", self.source.place(1, 1), False, []))
        return [block for block in blocks if block.kind]

    def raw_block(self, token: Token) -> _RawBlock:
        kind = _HEADS.get(token.type.removeprefix("KOP_"), "ontwerp")
        text = str(token)
        confirmed = not text.startswith("?")
        place = self.source.place(token.line, token.column)
        if not confirmed:
            self.report("ONT-44", place)
        text = text.lstrip("? ").rstrip()
        return _RawBlock(kind, text, place, confirmed, [])

    def is_bad_head(self, token: Token, current: _RawBlock | None) -> bool:
        """Whether the line means to be a head: it looks like one, or stands at the margin."""
        if token.type != "LOSSE_REGEL" and (token.type != "EIGENSCHAP" or token.column != 1):
            return False
        text = str(token).strip()
        name = text.lstrip("? ").partition(":")[0]
        first = name.partition(" ")[0]
        words = [head.capitalize() for head in _HEADS.values()] + list(self.language.words["SOORT_ONTWERP"])
        if token.type == "LOSSE_REGEL":
            word = nearest(first, words)
            if word is None and token.column != 1:
                return False
            meant = f"{word}{text[len(first) :]}"
        else:
            own = self.property_names(current) if current is not None else []
            word = nearest(name, words) or nearest(first, words)
            if word is None or _fold(name) in own or nearest(name, own) is not None:
                return False
            meant = word
        found = text if len(text) <= 60 else text[:57] + "…"
        hint = f"; bedoelde u '{meant}'?" if word else ""
        self.report("ONT-04", self.source.place(token.line, token.column), found=f"'{found}'", hint=hint)
        kind = (word or "").casefold()
        other = "raakt" if word is None else "ontwerp"
        self.unreadable.add(kind if kind in _HEADS.values() else other)
        return True

    # ------------------------------------------------------------ heads

    def declare(self, raw: list[_RawBlock]) -> None:
        """Note the documents and organisations of the file: values elsewhere name them."""
        documents = self.interpreter.documents
        for part in raw:
            rest = part.text[len(part.kind) :].strip()
            if part.kind == "document":
                name = rest.partition(":")[0].strip().casefold()
                if documents.get(name):
                    self.report("ONT-27", part.place, found=name, line=documents[name])
                else:
                    documents[name] = part.place.line
            elif part.kind == "organisatie" and rest and not rest.startswith(":"):
                block = self.block(part, rest, rest)
                self.interpreter.declared[rest.casefold()] = _declared(rest, block)

    def read_title(self, part: _RawBlock) -> tuple[str | None, str]:
        word, colon, title = part.text.partition(":")
        soort = self.language.word("SOORT_ONTWERP", " ".join(word.split()))
        if not colon or soort is None or not title.strip():
            self.report("ONT-05", part.place, found=f"'{part.text}'",
                        hint=f"'{soort or word.split()[0]}: ' met de titel erachter")  # fmt: skip
        return soort, title.strip()

    def read_niet(self, part: _RawBlock) -> frozenset[str] | None:
        """The words of `Raakt niet: …`, `Bepaling niet: …` or `Stap niet: …`; else None."""
        lists = _NIET_LISTS.get(part.kind)
        rest = part.text[len(part.kind) :]
        match = re.match(r"\s+niet\b\s*(:?)\s*", rest, re.IGNORECASE)
        if lists is None or match is None:
            return None
        head = part.text.split()[0]
        for token in part.lines:
            self.loose(token)
        if not match[1]:
            self.report("ONT-05", part.place, found=f"'{part.text}'",
                        hint=f"'{head} niet: {rest[match.end():].strip()}'")  # fmt: skip
            self.unreadable.add(part.kind)
            return frozenset()
        found: set[str] = set()
        column = part.place.column + len(part.kind) + match.end()
        options = [word for name in lists for word in self.language.words[name]]
        for item in rest[match.end() :].split(","):
            word = next(filter(None, (self.language.word(n, item.strip()) for n in lists)), None)
            if word is not None:
                found.add(word)
            else:
                at = Place(self.path, part.place.line, column + len(item) - len(item.lstrip()))
                self.report("ONT-08", at, found=item.strip(), property=f"{head} niet",
                            expected="een woord van de lijst",
                            hint=did_you_mean(item.strip(), options))  # fmt: skip
            column += len(item) + 1
        return frozenset(found) if part.confirmed else frozenset()

    def read_block(self, part: _RawBlock) -> Block | None:
        head, rest = part.text[: len(part.kind)], part.text[len(part.kind) :].strip()
        subject: Any = None
        label = ""
        try:
            if rest.startswith(":") and part.kind not in ("beleidskompas", "toelichting"):
                raise NotUnderstood("kop", hint=f"'{head.capitalize()} {rest[1:].strip()}'")
            if part.kind in ("beleidskompas", "toelichting"):
                if rest:
                    raise NotUnderstood("kop", hint=f"alleen '{head.capitalize()}'")
            elif part.kind == "document":
                name, colon, path = rest.partition(":")
                if not colon or not path.strip() or not re.fullmatch(r"[^\W\d_][\w-]*", name.strip()):
                    raise NotUnderstood("kop", hint="'Document mvt: pad/naar/bestand.docx'")
                subject, label = path.strip(), name.strip().casefold()
            elif part.kind == "organisatie":
                subject, label = self.interpreter.declared.get(rest.casefold()), rest
                if subject is None:
                    raise NotUnderstood("kop", hint="'Organisatie naam van de organisatie'")
            else:
                subject, label = getattr(self, f"_{part.kind}")(rest)
        except NotUnderstood as error:
            self.bad_head(part, rest, error)
            return None
        word = rest.split()[0].casefold() if isinstance(subject, Organisation) else ""
        return self.block(part, subject, label)._replace(word=word)

    def bad_head(self, part: _RawBlock, rest: str, error: NotUnderstood) -> None:
        self.unreadable.add(part.kind)
        column = part.place.column + (len(part.kind) + 1 if rest else 0)
        place = Place(self.path, part.place.line, column)
        if "code" in error.details:
            details = dict(error.details)
            self.report(str(details.pop("code")), place, **details)
            return
        hint = error.details.get("hint")
        if hint is None:
            options = error.details.get("options", ())
            word = nearest(rest, options) if isinstance(options, tuple) else None
            head = part.text[: len(part.kind)]
            hint = f"'{head} {word}'" if word else error.details.get("example", "een bekend woord")
        self.report("ONT-05", place if rest else part.place, found=f"'{part.text}'", hint=hint)

    def _raakt(self, rest: str) -> tuple[Any, str]:
        word = self.language.word("ONDERWERP", rest)
        if word is not None:
            return word, word
        first, _, name = rest.partition(" ")
        kind = self.language.word("ORGANISATIESOORT", first)
        options = (*self.language.words["ONDERWERP"],
                   *(f"{k} …" for k in self.language.words["ORGANISATIESOORT"]))  # fmt: skip
        if kind is None:
            raise NotUnderstood("kop", options=options,
                                example="'Raakt gemeenten' of 'Raakt zbo UWV'")  # fmt: skip
        if self.language.is_unknown(name.strip()):
            if not name.strip():
                raise NotUnderstood("kop", hint=f"'Raakt {kind} ' met de naam erachter")
            return kind, f"{kind} onbekend"
        organisation = self.interpreter.organisation(name.strip(), kind)
        return organisation, organisation.label

    def _bepaling(self, rest: str) -> tuple[Any, str]:
        try:
            place = normal_place(self.language.parse("plaats", rest))
        except NotUnderstood:
            raise NotUnderstood(
                "kop", hint="'Bepaling artikel 4, tweede lid' of 'Bepaling artikel I, onderdeel B'"
            ) from None
        return place, place

    def _stap(self, rest: str) -> tuple[Any, str]:
        word = self.language.word("INSTRUMENT", rest)
        if word is None:
            raise NotUnderstood("kop", options=self.language.words["INSTRUMENT"],
                                example="bijvoorbeeld 'Stap uitvoeringstoets'")  # fmt: skip
        return word, word

    def _afwijking(self, rest: str) -> tuple[Any, str]:
        try:
            children = self.language.parse("kop_afwijking", rest).children
        except NotUnderstood:
            raise NotUnderstood(
                "kop", hint="'Afwijking NORM-01' of 'Afwijking NORM-01 voor gemeenten'"
            ) from None
        rules = tuple(str(t) for t in children if isinstance(t, Token) and t.type == "REGELID")
        target = next((str(t) for t in children if isinstance(t, Token) and t.type == "TEKST"), None)
        return (rules, self.target(target) if target else None), ", ".join(rules)

    def target(self, text: str) -> str:
        """The organisation, place or step that a justification is for, as findings name it."""
        for read in (
            self._bepaling,
            self._raakt,
            lambda name: (None, self.interpreter.organisation(name).label),
        ):
            try:
                return str(read(text)[1])
            except NotUnderstood:
                continue
        return text

    # ------------------------------------------------------------ properties

    def property_type(self, kind: str, name: str) -> str | None:
        return self.language.properties.get(_PROPERTIES.get(kind, kind), {}).get(name)

    def property_names(self, part: _RawBlock) -> list[str]:
        return list(self.language.properties.get(_PROPERTIES.get(part.kind, part.kind), {}))

    def block(self, part: _RawBlock, subject: Any, label: str) -> Block:
        properties: dict[str, Value] = {}
        before = len(self.diagnostics)
        for token in part.lines:
            self.read_property(part, token, properties)
        sound = all(found.severity != "error" for found in self.diagnostics[before:])
        return Block(part.kind, subject, label, properties, part.place, part.confirmed, sound=sound)

    def loose(self, token: Token) -> None:
        text = str(token).strip()
        hint = ("is dit het vervolg van de regel erboven, zet dan de hele tekst op één regel of "
                'tussen """ en """; is het een opmerking, begin dan met #')  # fmt: skip
        found = text if len(text) <= 60 else text[:57] + "…"
        self.report("ONT-11", self.source.place(token.line, token.column), found=f"'{found}'", hint=hint)

    def read_property(self, part: _RawBlock, token: Token, into: dict[str, Value]) -> None:
        if token.type == "LOSSE_REGEL":
            self.loose(token)
            return
        text = str(token)
        written, _, rest = text.partition(":")
        name = _fold(written.lstrip("? "))
        place = self.source.place(token.line, token.column)
        kind = self.property_type(part.kind, name)
        if kind is None:
            self.unknown_property(part, name, written, place)
            return
        column = (token.column or 1) + len(written) + 1 + len(rest) - len(rest.lstrip())
        value_place = self.source.place(token.line, column)
        if token.type in ("TEKSTBLOK", "OPEN_TEKSTBLOK"):
            raw = _text_block(rest)
        else:
            raw = rest.strip()
            if raw.startswith('"""') and raw.endswith('"""') and len(raw) >= 6:
                raw = raw[3:-3].strip()
        unknown = Value("onbekend", None, raw, value_place)
        if name in into:
            self.report("ONT-07", place, found=name, line=into[name].place.line)
            into[name] = unknown
            return
        if token.type == "OPEN_TEKSTBLOK":
            self.report("ONT-10", value_place)
            value = unknown
        elif text.startswith("?"):
            self.report("ONT-44", place)
            value = unknown
        else:
            value = self.interpreter.value(kind, name, raw, value_place)
        into[name] = value

    def unknown_property(self, part: _RawBlock, name: str, written: str, place: Place) -> None:
        hint = did_you_mean(name, self.property_names(part))
        if not hint:
            homes = [block for block, names in self.language.properties.items()
                     if name in names and block != "regel"]  # fmt: skip
            hint = f"; die hoort in het blok {homes[0].capitalize()}" if homes else ""
        block = part.text.partition(":")[0] if part.kind == "ontwerp" else part.text
        self.report("ONT-06", place, found=written.strip(), block=f"'{block}'", hint=hint)

    def add(self, blocks: dict[str, list[Block]], block: Block) -> None:
        """Add *block*; a second Beleidskompas or Toelichting continues the first."""
        members = blocks.setdefault(block.kind, [])
        if block.kind in ("beleidskompas", "toelichting") and members:
            for name, value in block.properties.items():
                if name in members[0].properties:
                    first = members[0].properties[name]
                    self.report("ONT-07", value.place, found=name, line=first.place.line)
                    members[0].properties[name] = Value("onbekend", None, value.text, value.place)
                else:
                    members[0].properties[name] = value
        else:
            members.append(block)


def _fold(text: str) -> str:
    return " ".join(text.split()).casefold()


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
