"""Reads texts as values of a type: dates, amounts, references, words of a closed list."""

import re
from datetime import date
from functools import lru_cache
from typing import Any

from lark import Token, Tree

from kompas_check.draft import Reference
from kompas_check.language import Language, NotUnderstood

MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus",
           "september", "oktober", "november", "december")  # fmt: skip
_ORDINALS = ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste",
             "negende", "tiende")  # fmt: skip
SCALE = {"duizend": 10**3, "miljoen": 10**6, "mln": 10**6, "miljard": 10**9, "mld": 10**9}
UNITS = {"dag": "dag", "dagen": "dag", "week": "week", "weken": "week",
          "maand": "maand", "maanden": "maand", "jaar": "jaar", "jaren": "jaar"}  # fmt: skip


class Values:
    """Reads texts as values of a type. Each pair of type and text is read once."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.read = lru_cache(maxsize=65536)(self._read)

    def _read(self, kind: str, text: str) -> tuple[str, Any]:
        """The kind and data of *text* (see `Value`) as type *kind*; raises `NotUnderstood`.

        What depends on the file (which documents there are) or on the date (organisations) is
        left to the caller: references and names come out as written.
        """
        language = self.language
        if language.is_unknown(text):
            return "onbekend", None
        list_name = language.choices.get(kind)
        if list_name is not None:
            word = language.word(list_name, text)
            if word is None:
                raise NotUnderstood("geen woord van de lijst", list=list_name)
            return "keuze", word
        reader = getattr(self, f"_{kind}", None)
        if reader is not None:
            result: tuple[str, Any] = reader(text)
            return result
        language.parse(kind, text)
        return "tekst", text

    def _tekst(self, text: str) -> tuple[str, Any]:
        return "tekst", text

    _pad = _organisatie = _ministerie = _tekst

    def _plaats(self, text: str) -> tuple[str, Any]:
        return "tekst", normal_place(self.language.parse("plaats", text))

    def _getal(self, text: str) -> tuple[str, Any]:
        self.language.parse("getal", text)
        return "getal", int(text)

    def _regelid(self, text: str) -> tuple[str, Any]:
        self.language.parse("regelid", text)
        return "tekst", text

    def _datum(self, text: str) -> tuple[str, Any]:
        if re.fullmatch(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{4}", text):
            raise NotUnderstood("datum andersom")
        tree = self.language.parse("datum", text)
        if tree.data == "datum_iso":
            year, month, day = (int(part) for part in str(tree.children[0]).split("-"))
        else:
            day, year = int(str(tree.children[0])), int(str(tree.children[2]))
            month = MONTHS.index(str(tree.children[1]).casefold()) + 1
        try:
            return "datum", date(year, month, day)
        except ValueError:
            raise NotUnderstood("onmogelijke datum") from None

    def _moment(self, text: str) -> tuple[str, Any]:
        if text.casefold() in self.language.folded["BIJ_KB"]:
            return "bij kb", None
        return ("niets", None) if text.casefold() in self.language.folded["NIETS"] else self._datum(text)

    def _basiswet(self, text: str) -> tuple[str, Any]:
        return self._nvt(text) if _looks_like_nvt(text) else self._datum(text)

    def _ketenid(self, text: str) -> tuple[str, Any]:
        if text.casefold() in self.language.folded["NIETS"]:
            return "niets", None
        if _looks_like_nvt(text):
            return self._nvt(text)
        self.language.parse("ketenid", text)
        return "tekst", text

    def _celex(self, text: str) -> tuple[str, Any]:
        if text.casefold() in self.language.folded["NIETS"]:
            return "niets", None
        self.language.parse("celex", text)
        return "tekst", text

    def _uiterste_datum(self, text: str) -> tuple[str, Any]:
        return ("niets", None) if text.casefold() in self.language.folded["NIETS"] else self._basiswet(text)

    def _bepalingsduur(self, text: str) -> tuple[str, Any]:
        return ("niets", None) if text.casefold() in self.language.folded["NIETS"] else self._duur(text)

    def _duur(self, text: str) -> tuple[str, Any]:
        number, unit = (str(token) for token in self.language.parse("duur", text).children)
        return "duur", (int(number), UNITS[unit.casefold()])

    def _bedrag(self, text: str) -> tuple[str, Any]:
        number, scale = "0", 1
        for token in self.language.parse("bedrag", text).children:
            if isinstance(token, Token) and token.type == "BEDRAGGETAL":
                number = str(token)
            elif isinstance(token, Token) and token.type == "SCHAAL":
                scale = SCALE[str(token).rstrip(".").casefold()]
        return "bedrag", amount(number, scale)

    def _lijst(self, text: str) -> tuple[str, Any]:
        if text.casefold() in self.language.folded["NIETS"]:
            return "lijst", ()
        members = [str(child).strip().strip('"') for child in self.language.parse("lijst", text).children]
        if any(self.language.is_unknown(member) for member in members):
            return "onbekend", None
        return "lijst", tuple(self.language.word("LIJSTWOORD", member) or member for member in members)

    _deelnemers = _organisaties = _lijst

    def _onderwerpen_advies(self, text: str) -> tuple[str, Any]:
        return "lijst", self.word_list(text, ("ONDERWERP_ADVIES",))

    def _soort_organisatie(self, text: str) -> tuple[str, Any]:
        return "lijst", self.word_list(text, ("ORGANISATIESOORT", "ANDERE_ORGANISATIESOORT"))

    def _soorten_ontwerp(self, text: str) -> tuple[str, Any]:
        return "lijst", self.word_list(text, ("SOORT_ONTWERP",))

    def _uiterlijk(self, text: str) -> tuple[str, Any]:
        """A phase, and pairs of a kind of draft and the phase that goes for that kind instead."""
        parts = text.split(";")
        column = 1
        phases: list[tuple[str, ...]] = []
        for number, part in enumerate(parts):
            kinds, colon, phase = part.rpartition(":")
            if bool(colon) != bool(number):
                raise NotUnderstood("niet gelezen", column + len(part) - len(part.lstrip()))
            named = self.word_list(kinds, ("SOORT_ONTWERP",), column) if colon else ()
            own = self._word_at(phase, ("FASE",), column + len(part) - len(phase))
            phases.append((own, *named))
            column += len(part) + 1
        first, *others = phases
        return "fasen", (first[0], tuple((kind, own) for own, *kinds in others for kind in kinds))

    def _regelids(self, text: str) -> tuple[str, Any]:
        return "lijst", tuple(str(token) for token in self.language.parse("regelids", text).children)

    def _botsing(self, text: str) -> tuple[str, Any]:
        other, reason = self.language.parse("botsing", text).children
        return "botsing", (str(other), str(reason))

    def _nvt(self, text: str) -> tuple[str, Any]:
        try:
            tree = self.language.parse("niet_van_toepassing", text)
        except NotUnderstood:
            raise NotUnderstood("nvt zonder reden") from None
        reason = str(tree.children[-1])
        return ("onbekend", None) if self.language.is_unknown(reason) else ("nvt", reason)

    def _verwijzing(self, text: str) -> tuple[str, Any]:
        if text.casefold() in self.language.folded["NIETS"]:
            return "niets", None
        return "verwijzing", references(self.language.parse("verwijzing", text))

    def _antwoord(self, text: str) -> tuple[str, Any]:
        if text.casefold() in self.language.folded["NIETS"]:
            return "niets", None
        return self._antwoord_nihil(text)

    def _antwoord_nihil(self, text: str) -> tuple[str, Any]:
        if text.casefold() == "nee":
            return "niets", None
        if _looks_like_nvt(text):
            return self._nvt(text)
        if looks_like_reference(text):
            return self._verwijzing(text)
        return "tekst", text

    def _opties(self, text: str) -> tuple[str, Any]:
        if looks_like_reference(text) or _looks_like_nvt(text):
            return self._antwoord(text)
        return self._lijst(text)

    def _kwantificering(self, text: str) -> tuple[str, Any]:
        if looks_like_reference(text) or text.casefold() in self.language.folded["NIETS"]:
            return self._verwijzing(text)
        return self._bedrag(text)

    def _openbaarmaking(self, text: str) -> tuple[str, Any]:
        if re.match(r"https?://", text):
            self.language.parse("webadres", text)
            return "webadres", text
        return self._verwijzing(text) if looks_like_reference(text) else self._datum(text)

    def _rechtsgrond(self, text: str) -> tuple[str, Any]:
        children = [str(child) for child in self.language.parse("rechtsgrond", text).children]
        word = self.language.word("RECHTSBASIS", children[0])
        name = children[1].strip(" ,:()") if len(children) > 1 else ""
        if word != "nationaal recht" and self.language.is_unknown(name):
            return "onbekend", None
        return "rechtsgrond", (word, name)

    def _bewijs(self, text: str) -> tuple[str, Any]:
        children = [str(child) for child in self.language.parse("bewijs", text).children]
        digest = re.sub(r"^\s*(?:sha256:?)?\s*", "", children[1].lower()) if len(children) > 1 else None
        return "bewijs", (children[0].strip('"'), digest)

    def word_list(self, text: str, lists: tuple[str, ...], column: int = 1) -> tuple[str, ...]:
        """The words of a list with commas, each from one of the closed *lists*.

        *column* is where *text* starts in the whole value.
        """
        words = []
        for part in text.split(","):
            words.append(self._word_at(part, lists, column))
            column += len(part) + 1
        return tuple(words)

    def _word_at(self, text: str, lists: tuple[str, ...], column: int) -> str:
        """The word of the closed *lists* that *text* spells, which starts at *column*."""
        word = next(filter(None, (self.language.word(name, text.strip()) for name in lists)), None)
        if word is None:
            at = column + len(text) - len(text.lstrip())
            raise NotUnderstood("geen woord van de lijst", at, list=lists, found=text.strip())
        return word


def amount(text: str, scale: int = 1) -> int:
    """The eurocents of a Dutch number times *scale*: `1.250,50` is 125050."""
    whole, _, decimals = text.replace(".", "").partition(",")
    cents: int = int(whole + decimals) * 100 * scale // 10 ** len(decimals)
    return cents


def _looks_like_nvt(text: str) -> bool:
    return re.match(r"n\.?v\.?t\b", text, re.IGNORECASE) is not None


_MARK = re.compile(
    r"§|\b(?:art\.|par\.|blz\.|p\.)\s*\S|\b(?:paragraaf|pagina|artikel|art|par|blz)\s+(?:\d|[ivxlc]+\b)",
    re.IGNORECASE,
)
_SHORT = 8


def looks_like_reference(text: str) -> bool:
    """Whether *text* means to point at a place, so that it must be a reference wholly.

    A mark (`§`, `art.`, `p.`) in the first three words does, and any mark in a short text:
    `mtv §2.1` never counts as an answer.
    """
    bare = re.sub(r'"[^"]*"', "", text)
    words = bare.split()
    part = bare if len(words) <= _SHORT else " ".join(words[:3])
    return _MARK.search(part) is not None


def references(tree: Tree[Token]) -> tuple[Reference, ...]:
    """The references of a parsed `verwijzing`; a document holds for the places after it."""
    found = []
    document = ""
    for place in tree.children:
        locator = quote = ""
        for child in place.children:  # type: ignore[union-attr]
            if isinstance(child, Tree):
                locator = normal_place(child)
            elif child.type == "DOCUMENTNAAM":
                document = str(child)
            elif child.type == "CITAAT":
                quote = str(child)[1:-1]
            else:
                locator = _normal_locator(str(child))
        found.append(Reference(document, locator, quote or None))
    return tuple(found)


def _normal_locator(text: str) -> str:
    page = re.fullmatch(r"(?:p\.|blz\.|pagina)\s*(\d+)", text, re.IGNORECASE)
    if page:
        return f"p. {page[1]}"
    return "§" + re.sub(r"^(?:§+|par\.|paragraaf)\s*", "", text, flags=re.IGNORECASE)


def normal_place(tree: Tree[Token]) -> str:
    """The normal form of a place: `artikel 4, tweede lid` is `art. 4 lid 2`."""
    parts = []
    for token in tree.children:
        text = re.sub(r"\s+", " ", str(token).lstrip(", ")).strip()
        if not isinstance(token, Token):
            continue
        if token.type == "ARTIKEL":
            text = "art. " + re.sub(r"^(?:artikel|art\.?)\s*", "", text, flags=re.IGNORECASE)
        elif token.type == "LID":
            first = text.split()[0].casefold()
            text = f"lid {_ORDINALS.index(first) + 1}" if first in _ORDINALS else text.lower()
        elif token.type == "ONDERDEEL":
            text = "onderdeel " + text.split()[-1]
        parts.append(text)
    return " ".join(parts)
