"""Reads what the head of a block says: whom it touches, which provision, step or rule."""

import re
from typing import Any

from lark import Token

from kompas_check.interpretation import Interpreter
from kompas_check.language import NotUnderstood
from kompas_check.translation import tr

DOCUMENT_NAME = r"[^\W\d_][\w-]*"


class Heads:
    """Reads heads; each method takes what stands behind the word and gives subject and label."""

    def __init__(self, interpreter: Interpreter) -> None:
        self.interpreter = interpreter
        self.language = interpreter.language

    def read(self, kind: str, rest: str) -> tuple[Any, str]:
        """The subject and label of a head of *kind*; raises `NotUnderstood` with a hint."""
        word = kind.capitalize()
        if kind in ("beleidskompas", "toelichting"):
            if rest:
                raise NotUnderstood("kop", hint=tr("alleen '{word}'", word=word))
            return None, ""
        if rest.startswith(":"):
            name = f"mvt: {rest[1:].strip()}" if kind == "document" else rest[1:].strip()
            raise NotUnderstood("kop", hint=f"'{word} {name}'")
        result: tuple[Any, str] = getattr(self, kind)(rest)
        return result

    def document(self, rest: str) -> tuple[Any, str]:
        """`mvt: pad/naar/memorie.docx`."""
        name, colon, path = (part.strip() for part in rest.partition(":"))
        if not colon or not path or not re.fullmatch(DOCUMENT_NAME, name):
            raise NotUnderstood("kop", hint=tr("'Document mvt: pad/naar/bestand.docx'"))
        return path, name.casefold()

    def organisatie(self, rest: str) -> tuple[Any, str]:
        """The name of an organisation that the file declares."""
        found = self.interpreter.declared.get(rest.casefold())
        if found is None:
            raise NotUnderstood("kop", hint=tr("'Organisatie naam van de organisatie'"))
        return found, rest

    def raakt(self, rest: str) -> tuple[Any, str]:
        """`gemeenten`, `zbo UWV` or `zbo onbekend`."""
        word = self.language.word("ONDERWERP", rest)
        if word is not None:
            return word, word
        first, _, name = rest.partition(" ")
        kind = self.language.word("ORGANISATIESOORT", first)
        options = (*self.language.words["ONDERWERP"],
                   *(f"{k} …" for k in self.language.words["ORGANISATIESOORT"]))  # fmt: skip
        if kind is None:
            raise NotUnderstood("kop", options=options,
                                example=tr("'Raakt gemeenten' of 'Raakt zbo UWV'"))  # fmt: skip
        if self.language.is_unknown(name.strip()):
            if not name.strip():
                raise NotUnderstood("kop", hint=tr("'Raakt {kind} ' met de naam erachter", kind=kind))
            return kind, f"{kind} onbekend"
        organisation = self.interpreter.organisation(name.strip(), kind)
        return organisation, organisation.label

    def bepaling(self, rest: str) -> tuple[Any, str]:
        """A place in the draft: `artikel 4, tweede lid`."""
        try:
            kind, place = self.interpreter.values.read("plaats", rest)
        except NotUnderstood:
            kind, place = "onbekend", None
        if kind == "onbekend":
            raise NotUnderstood(
                "kop", hint=tr("'Bepaling artikel 4, tweede lid' of 'Bepaling artikel I, onderdeel B'")
            )
        return place, place

    def stap(self, rest: str) -> tuple[Any, str]:
        """An instrument."""
        word = self.language.word("INSTRUMENT", rest)
        if word is None:
            raise NotUnderstood("kop", options=self.language.words["INSTRUMENT"],
                                example=tr("bijvoorbeeld 'Stap uitvoeringstoets'"))  # fmt: skip
        return word, word

    def afwijking(self, rest: str) -> tuple[Any, str]:
        """`UDO, BK voor gemeenten`: rule ids, and for whom or what."""
        try:
            children = self.language.parse("kop_afwijking", rest).children
        except NotUnderstood:
            raise NotUnderstood(
                "kop", hint=tr("'Afwijking NORM-01' of 'Afwijking NORM-01 voor gemeenten'")
            ) from None
        rules = tuple(str(t) for t in children if isinstance(t, Token) and t.type == "REGELID")
        target = next((str(t) for t in children if isinstance(t, Token) and t.type == "TEKST"), None)
        return (rules, self.target(target) if target else None), ", ".join(rules)

    def target(self, text: str) -> str:
        """The organisation, place or step that a justification is for, as findings name it."""
        for read in (
            self.bepaling,
            self.raakt,
            lambda name: (None, self.interpreter.organisation(name).label),
        ):
            try:
                return str(read(text)[1])
            except NotUnderstood:
                continue
        return text
