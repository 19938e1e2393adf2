"""Reads values in the light of their file: which documents and organisations there are."""

import re
from collections.abc import Callable, Collection
from datetime import date
from typing import Any

from kompas_check.draft import Reference, Value
from kompas_check.language import NotUnderstood
from kompas_check.messages import did_you_mean
from kompas_check.place import Place
from kompas_check.registers import Organisation, Registers
from kompas_check.source import Source
from kompas_check.translation import tr, tr_later
from kompas_check.values import Values, looks_like_reference

MEMORANDA = ("mvt", "nota")

# So many words of a closed list fit in a message.
_SHOWN = 20
_PEOPLE = {"organisatie", "ministerie", "deelnemers", "organisaties"}
_LISTED = {"lijst", "opties", "deelnemers", "organisaties", "rechtsgrond", "organisatie", "ministerie"}
_WITH_REFERENCE = {"antwoord", "antwoord_nihil", "opties", "kwantificering", "openbaarmaking"}

_COMPARISONS = 100_000


class Interpreter:
    """Reads the values of one file; what is not understood goes to *report* and is unknown."""

    def __init__(
        self, values: Values, registers: Registers, day: date, source: Source, report: Callable[..., None]
    ) -> None:
        self.values = values
        self.language = values.language
        self.registers = registers
        self.day = day
        self.source = source
        self.report = report
        self.documents: dict[str, int] = dict.fromkeys(MEMORANDA, 0)
        self.declared: dict[str, Organisation] = {}
        self.comparisons = _COMPARISONS

    def value(self, kind: str, name: str, text: str, line: int, column: int) -> Value:
        """The value of a property that stands at *line* and *column* of the normalised text.

        What is not understood is reported and becomes unknown.
        """
        place = self.source.place(line, column)
        try:
            if kind in _WITH_REFERENCE and self.names_document(text):
                kind = "verwijzing"
            if "#" in text and kind in _LISTED and re.search(r"\s#", re.sub(r'"[^"]*"', "", text)):
                raise NotUnderstood("opmerking", text.index("#") + 1)
            found, data = self.values.read(kind, text)
            if found == "verwijzing":
                self.check_documents(data, text)
            elif kind in _PEOPLE and found != "onbekend":
                found, data = self.people(kind, data)
        except NotUnderstood as error:
            at = self.source.place(line, column + error.column - 1)
            self.report_value(kind, name, text, at, error)
            return Value("onbekend", None, text, place)
        return Value(found, data, text, place)

    def names_document(self, text: str) -> bool:
        """Whether *text* starts with the name of a document, and so must be a reference."""
        match = re.match(r"[^\W\d_][\w-]*", text)
        return match is not None and match[0].casefold() in self.documents

    def meant(self, word: str, words: Collection[str]) -> str:
        """A hint what was meant by *word*; none any more where a file has asked for very many."""
        self.comparisons -= len(words)
        return did_you_mean(word, words) if self.comparisons >= 0 else ""

    def check_documents(self, found: tuple[Reference, ...], text: str) -> None:
        for reference in found:
            name = reference.document.casefold()
            if not name:
                raise NotUnderstood("", code="ONT-28", found=str(reference).strip())
            if name not in self.documents:
                hint = self.meant(name, self.documents)
                hint = hint or tr(
                    "; het document '{name}' is niet genoemd met 'Document {name}: pad'",
                    name=reference.document,
                )
                raise NotUnderstood("", code="ONT-14", found=text, hint=hint)
            if not reference.locator and name in MEMORANDA:
                raise NotUnderstood("", code="ONT-29", found=text)

    def people(self, kind: str, data: Any) -> tuple[str, Any]:
        if kind == "organisatie":
            return "organisatie", self.organisation(data)
        if kind == "ministerie":
            return "organisatie", self.organisation(data, "ministerie")
        members: list[Organisation | str] = []
        for name in data:
            subject = self.language.word("ONDERWERP", name) if kind == "deelnemers" else None
            if subject is not None:
                members.append(subject)
            else:
                wanted = "ministerie" if kind == "organisaties" else None
                members.append(self.organisation(name, wanted))
        return "deelnemers", tuple(members)

    def organisation(self, text: str, kind: str | None = None) -> Organisation:
        """The organisation that *text* names (`UWV`, `zbo UWV`); raises `NotUnderstood`."""
        registers = self.registers
        ministry = re.fullmatch(r"ministerie van (.+)", text, re.IGNORECASE)
        if ministry:
            kind, text = "ministerie", ministry[1]
        first, _, rest = text.partition(" ")
        kinds = (
            *self.language.words["ORGANISATIESOORT"],
            *self.language.words["ANDERE_ORGANISATIESOORT"],
        )
        found = self.declared.get(text.casefold()) or registers.find(text, self.day)
        if found is None and first.casefold() in kinds and rest:
            kind, text = first.casefold(), rest.strip()
            found = self.declared.get(text.casefold()) or registers.find(text, self.day)
        if found is None:
            hint = self.meant(text, [*registers.names(), *self.declared])
            raise NotUnderstood("", code="ONT-12", found=text, hint=hint)
        if kind is not None and found.soorten and kind not in found.soorten:
            actual = tr(" en ").join(found.soorten)
            raise NotUnderstood("", code="ONT-13", found=text, kind=kind, actual=actual)
        return found

    def report_value(self, kind: str, name: str, text: str, at: Place, error: NotUnderstood) -> None:
        details = dict(error.details)
        if "code" in details:
            self.report(str(details.pop("code")), at, **details)
        elif re.search(r"\s#", text):
            self.report("ONT-23", at)
        elif error.reason == "onmogelijke datum":
            self.report("ONT-09", at, found=text)
        elif error.reason == "nvt zonder reden":
            self.report("ONT-15", at, found=text)
        elif kind == "verwijzing" or (kind in _WITH_REFERENCE and looks_like_reference(text)):
            first = re.split(r"\s", text, maxsplit=1)[0]
            hint = "" if first.casefold() in self.documents else self.meant(first, self.documents)
            self.report("ONT-14", at, found=text, hint=hint)
        else:
            found = str(details.get("found", text))
            lists = details.get("list", ())
            names = (lists,) if isinstance(lists, str) else lists
            options = [word for n in names for word in self.language.words[n]]  # type: ignore[attr-defined]
            expected = tr(" of ").join(f"'{word}'" for word in options[:_SHOWN]) or expected_as(kind)
            if error.reason == "datum andersom":
                expected = expected_as("datum")
            if len(options) > _SHOWN:
                expected = tr("een woord van de lijst")
            self.report("ONT-08", at, found=found, property=name, expected=expected,
                        hint=did_you_mean(found, options))  # fmt: skip


def expected_as(kind: str) -> str:
    """What a value of the type *kind* looks like."""
    return tr(_EXPECTED.get(kind, tr_later("een andere waarde")))


_EXPECTED = {
    "datum": tr_later("een datum als 2026-06-12 of 12 juni 2026"),
    "moment": tr_later("een datum als 2026-06-12, 'bij koninklijk besluit', of 'geen'"),
    "basiswet": tr_later("een datum als 2026-06-12, of 'n.v.t., omdat …'"),
    "duur": tr_later("een duur als '28 dagen', '8 weken' of '2 maanden'"),
    "bedrag": tr_later("een bedrag als '€ 12,5 mln' of '€ 5.000'"),
    "getal": tr_later("een getal"),
    "dossier": tr_later("een dossiernummer van vijf cijfers, zoals 36799 of 36600-VII"),
    "ketenid": tr_later("een ketennummer als WGK012963, 'geen', of 'n.v.t., omdat …'"),
    "celex": tr_later("een CELEX-nummer als 32016R0679, of 'geen'"),
    "uiterste_datum": tr_later("een datum als 2026-06-12, 'geen', of 'n.v.t., omdat …'"),
    "bepalingsduur": tr_later("een duur als '28 dagen', '8 weken' of '2 maanden', of 'geen'"),
    "regelid": tr_later("het nummer van een regel, zoals NORM-01"),
    "kwantificering": tr_later(
        "een bedrag als '€ 12,5 mln' of een verwijzing als 'mvt §6.2' (zijn er geen cijfers: 'geen')"
    ),
    "openbaarmaking": tr_later("een datum, een webadres of een verwijzing"),
    "lijst": tr_later("woorden met komma's ertussen; een onderdeel met een komma tussen aanhalingstekens"),
    "opties": tr_later("een lijst met komma's ertussen, of een verwijzing als 'mvt §2.4'"),
    "rechtsgrond": tr_later("'nationaal recht', of 'eu-recht' of 'verdrag' met de naam of het CELEX-nummer"),
    "bewijs": tr_later("de naam van een bestand, eventueel met 'sha256:…' erachter"),
}
