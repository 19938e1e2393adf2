"""The sentences that a rule may use: text in, a checked form that the engine can run out."""

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date
from io import BytesIO
from typing import Any

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedInput

from kompas_check.language import Language, list_words
from kompas_check.messages import did_you_mean
from kompas_check.place import Place
from kompas_check.registers import Registers
from kompas_check.rule import Line
from kompas_check.translation import tr
from kompas_check.values import MONTHS, SCALE, UNITS, amount
from kompas_check.vocabulary import Example

_BLOCK_OF = {"het_ontwerp": "ontwerp", "elke_geraakte": "raakt", "geraakt_onderwerp": "raakt",
             "elke_bepaling": "bepaling", "elke_stap": "stap", "elke_vraag": "vraag"}  # fmt: skip
_ORGANISATION_TYPES = {"organisatie", "ministerie", "organisaties", "deelnemers"}
_WORDS_OF_LIST = {"onderwerpen_advies": "ONDERWERP_ADVIES", "rechtsgrond": "RECHTSBASIS",
                  "lijst": "LIJSTWOORD", "opties": "LIJSTWOORD"}  # fmt: skip
_DATE_TYPES = {"datum", "moment", "basiswet", "uiterste_datum", "openbaarmaking"}
_ANSWER_TYPES = {"antwoord", "moment", "antwoord_nihil", "opties", "kwantificering", "lijst", "verwijzing", "tekst", "basiswet",
                 "openbaarmaking", "ketenid", "celex", "uiterste_datum", "bepalingsduur"}  # fmt: skip
# Words that are no value, so that a sentence is wrong there and not its value.
_FUNCTION_WORDS = frozenset({"is", "zijn", "niet", "of", "en", "in", "op", "van", "anders", "minstens",
                             "hoogstens", "minder", "staat", "valt"})  # fmt: skip
# The sentences that begin with a step.
_OF_STEP = frozenset({"stap_toestand", "stap_voor_stap", "stap_niet_na_stap", "stap_na_stap", "stap_voor_fase",
                      "stap_uiterlijk_bij_fase", "stap_duurt"})  # fmt: skip
_MEASURES = {"bedrag": {"bedrag", "kwantificering"}, "duur": {"duur", "bepalingsduur"}}


class SentenceError(Exception):
    """A sentence that cannot be used. *code* and *details* are those of the message catalogue."""

    def __init__(self, code: str, column: int = 1, **details: Any) -> None:
        super().__init__(code)
        self.code = code
        self.column = column
        self.details = details


class _Columns:
    """Reads a text with single spaces, and tells a column in the text as it was written."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __enter__(self) -> str:
        return " ".join(self.text.split())

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, SentenceError):
            kept = [index for index, character in enumerate(self.text)
                    if not character.isspace() or (index and not self.text[index - 1].isspace())]  # fmt: skip
            error.column = kept[error.column - 1] + 1 if error.column <= len(kept) else len(self.text) + 1


def _likeness(matcher: Any, sentence: str) -> tuple[int, int, float]:
    """How much *sentence* is like the text of *matcher*: first words, words in common, letters."""
    words, others = sentence.split(), matcher.b.split()
    pairs = list(zip(words, others, strict=False))
    start = next((count for count, (one, other) in enumerate(pairs) if one != other), len(pairs))
    matcher.set_seq1(sentence)
    return start, len(set(words) & set(others)), matcher.ratio()


class Sentences:
    """Reads sentences and checks their words; one is made for a whole rulebook."""

    def __init__(
        self, saved: bytes, language: Language, registers: Registers, known: Iterable[Example]
    ) -> None:
        self.parser: Any = Lark.load(BytesIO(saved))
        self.language = language
        self.registers = registers
        self.examples = tuple(known)
        self.own_words = {t.name: list_words(t.pattern.value) for t in self.parser.terminals}

    def selection(self, text: str, place: Place) -> Line:
        """The `Gegeven` of a scenario."""
        with _Columns(text) as plain:
            tree = self._parse("gegeven", "Gegeven", plain, None)
            return Line("Gegeven", text, (self._selection(tree),), place)

    def condition(self, keyword: str, text: str, place: Place, select: Line | None) -> Line:
        """A line after Als, Maar or Dan about what *select* selected."""
        selected = _BLOCK_OF[select.tests[0][0]] if select is not None else None
        with _Columns(text) as plain:
            tree = self._parse("dan" if keyword == "Dan" else "als", keyword, plain, selected)
            tests = tuple(self._test(part, selected, select) for part in tree.children)
            return Line(keyword, text, tests, place, _instruments(tests))

    def _parse(self, start: str, keyword: str, text: str, selected: str | None) -> Tree[Token]:
        interactive = self.parser.parse_interactive(text, start=start)
        end = 0
        try:
            for token in interactive.iter_parse():
                if end and token.start_pos == end and text[end - 1].isalnum() and text[end].isalnum():
                    raise self._explain(keyword, text, end + 1, set(), selected)
                end = token.end_pos
            tree: Tree[Token] = interactive.feed_eof()
        except UnexpectedInput as error:
            column = error.column if isinstance(error.column, int) and error.column > 0 else len(text) + 1
            expected = getattr(error, "allowed", None) or getattr(error, "expected", None) or set()
            raise self._explain(keyword, text, column, set(expected), selected) from None
        return tree

    def _explain(
        self, keyword: str, text: str, column: int, expected: set[str], selected: str | None
    ) -> SentenceError:
        """What is wrong at *column*: the word that was meant there, else the nearest sentences."""
        words = re.match(r"[\w'-]+(?: [\w'-]+)?", text[column - 1 :])
        if words and "KEUZEWOORD" in expected:
            word = words[0].split()[0]
            name, values = self._asked_values(text[: column - 1], selected)
            if values and word not in _FUNCTION_WORDS:
                return SentenceError("REG-14", column, found=word, property=name, expected=", ".join(values),
                                     hint=did_you_mean(word, values))  # fmt: skip
        options = list(self._words_of(expected))
        hint = ""
        if words and words[0].split()[0] not in _FUNCTION_WORDS:
            hint = did_you_mean(words[0], options) or did_you_mean(words[0].split()[0], options)
        if not hint:
            from difflib import SequenceMatcher  # noqa: PLC0415 - only a mistake needs it

            same = [example for example in self.examples if example.keyword == keyword]
            alike = SequenceMatcher(None, b=text)
            same.sort(key=lambda e: _likeness(alike, e.text), reverse=True)
            shown = tr(" of ").join(f"'{keyword} {example.text}'" for example in same[:2])
            hint = tr(" (begrepen tot teken {column}); zinnen die erop lijken: {sentences}",
                      column=column, sentences=shown)  # fmt: skip
        return SentenceError("REG-04", column, found=f"'{text}'", hint=hint)

    def _asked_values(self, before: str, selected: str | None) -> tuple[str, tuple[str, ...]]:
        """The property that the text *before* a word asks for, and the values that it can have."""
        homes = {"van het ontwerp": "ontwerp", "van de stap": "stap", "van het Beleidskompas": "beleidskompas",
                 "van de Toelichting": "toelichting"}  # fmt: skip
        block = next((home for words, home in homes.items() if words in before), selected or "")
        names = self.language.properties.get(block, {})
        asked = [name for name in names if re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", before)]
        if not asked:
            return "", ()
        name = max(asked, key=lambda found: (before.rfind(found), len(found)))
        kind = names[name]
        list_name = self.language.choices.get(kind) or _WORDS_OF_LIST.get(kind, "")
        return name, self.language.words.get(list_name, ())

    def _words_of(self, terminals: set[str]) -> Iterator[str]:
        """The words that the expected *terminals* allow."""
        for name in sorted(terminals):
            if name == "EIGENSCHAPWOORD":
                for names in self.language.properties.values():
                    yield from names
            else:
                yield from self.language.words.get(name.removeprefix("W_"), self.own_words.get(name, ()))

    # ------------------------------------------------------------ Gegeven

    def _selection(self, tree: Tree[Token]) -> tuple[Any, ...]:
        name = str(tree.data)
        if name == "het_ontwerp":
            return (name,)
        if name == "elke_geraakte":
            return name, _kind(tree.children[0]), _text(tree.children[0])
        if name == "geraakt_onderwerp":
            return name, _text(tree.children[0])
        if name == "elke_bepaling":
            kinds, to, about = tree.children
            return (name, _texts(kinds), _text(to) if to is not None else None,
                    _texts(about) if about is not None else ())  # fmt: skip
        if name == "elke_stap":
            return name, _texts(tree.children[0])
        questions, block = tree.children
        home = _kind(block)
        for question in _tokens(questions):
            self._property_type(home, str(question), question.column or 1)
        return name, home, _texts(questions)

    # ------------------------------------------------------------ Als, Maar, Dan

    def _test(self, tree: Any, selected: str | None, select: Line | None) -> tuple[Any, ...]:
        name = str(tree.data)
        children = list(tree.children)
        if name.startswith("die_") or name == "verboden":
            self._check_die(name, selected)
            return (name, *(_texts(child) for child in children))
        if children and _kind(children[0]) == "titel":
            return name, ("titel", "titel"), _texts(children[1])
        if children and _kind(children[0]) in {"van_gekozene", "van_ontwerp", "van_stap", "van_blok"}:
            eigen, kind = self._eigen(children[0], selected)
            column = _column(children[0])
            return (name, eigen, *self._arguments(name, eigen[-1], kind, children[1:], selected, column))
        if name in {"onder_kaderwet", "is_organisatie", "onder_ministerie", "niet_in_register"}:
            self._check_organisation(selected, select)
        if name == "tijd_tussen":
            grens, duur, first, second = children
            return (name, _text(grens), _duration(duur), self._moment(first, selected),
                    self._moment(second, selected))  # fmt: skip
        if children and _kind(children[0]) == "stap":
            return (name, self._step(children[0], selected), *(_argument(c) for c in children[1:]))
        if name == "onder_ministerie":
            return name, self._organisation(children[0])
        if name in {"raakt", "raakt_niet"}:
            return name, tuple((_kind(c), _text(c)) for c in children[0].children)
        return (name, *(_argument(child) for child in children))

    def _check_die(self, name: str, selected: str | None) -> None:
        wants = {"die_beantwoord": ("vraag",), "die_inhoudelijk_beantwoord": ("vraag",),
                 "die_in_toelichting": ("vraag", "raakt", "bepaling", "stap"),
                 "die_toestand": ("stap",), "verboden": ("raakt", "bepaling", "stap")}[name]  # fmt: skip
        if selected not in wants:
            hint = {"vraag": tr("begin met 'Gegeven elk van de vragen … van het Beleidskompas'"),
                    "stap": tr("begin met 'Gegeven elke stap …'"),
                    "raakt": tr("begin met 'Gegeven elke …'")}[wants[0]]  # fmt: skip
            raise SentenceError("REG-12", found=tr("'die' of 'dat'"), hint=hint)

    def _check_organisation(self, selected: str | None, select: Line | None) -> None:
        chosen: tuple[Any, ...] = select.tests[0] if select is not None else ("",)
        members = (
            self.registers.groepen.get(chosen[-1], ()) if chosen[:2] == ("elke_geraakte", "groep") else ()
        )
        subjects = chosen[:1] == ("geraakt_onderwerp",) or any(
            member in self.language.folded["ONDERWERP"] for member in members
        )
        if selected not in ("raakt", "bepaling", "stap") or subjects:
            raise SentenceError("REG-12", found="'de organisatie'",
                                hint=tr("begin met 'Gegeven elke …' over een organisatie, een bepaling of een stap"))  # fmt: skip

    def _eigen(self, tree: Any, selected: str | None) -> tuple[tuple[Any, ...], str]:
        name = _text(tree.children[0])
        kind = str(tree.data)
        if kind == "van_gekozene":
            if selected is None or selected == "vraag":
                raise SentenceError("REG-12", _column(tree), found=tr("'haar {name}' of 'zijn {name}'", name=name),
                                    hint=tr("kies eerst iets met 'Gegeven elke …' of 'Gegeven het ontwerp'"))  # fmt: skip
            return ("gekozene", selected, name), self._property_type(selected, name, _column(tree))
        if kind == "van_ontwerp":
            return ("ontwerp", name), self._property_type("ontwerp", name, _column(tree))
        if kind == "van_stap":
            return ("stap", _text(tree.children[1]), name), self._property_type("stap", name, _column(tree))
        block = _kind(tree.children[1])
        return ("blok", block, name), self._property_type(block, name, _column(tree))

    def _property_type(self, block: str, name: str, column: int) -> str:
        names = self.language.properties[block]
        if name not in names:
            raise SentenceError("REG-13", column, found=name,
                                block=tr("het blok {block}", block=block.capitalize()),
                                hint=did_you_mean(name, names))  # fmt: skip
        return names[name]

    def _arguments(
        self, name: str, shown: str, kind: str, rest: list[Any], selected: str | None, column: int
    ) -> tuple[Any, ...]:
        if name in {"heeft_waarde", "heeft_andere_waarde", "bevat_onderdeel"}:
            return (tuple(self._word(kind, shown, value) for value in rest[0].children),)
        if name in {"valt_op", "valt_niet_op", "ligt_voor"} and kind not in _DATE_TYPES:
            raise SentenceError("REG-20", column, found=tr("een datum bij '{name}'", name=shown),
                                hint=tr("dat is geen eigenschap met een datum"))  # fmt: skip
        if name in {"valt_op", "valt_niet_op"}:
            return (tuple(_day(child) for child in rest[0].children),)
        if name == "ligt_voor":
            return (self._moment(rest[0], selected),)
        if name == "heeft_maat":
            measure = _argument(rest[1])
            if kind not in _MEASURES[measure[0]]:
                asked, hint = (
                    (tr("een bedrag bij '{name}'", name=shown), tr("dat is geen eigenschap met een bedrag"))
                    if measure[0] == "bedrag"
                    else (tr("een duur bij '{name}'", name=shown), tr("dat is geen eigenschap met een duur"))
                )
                raise SentenceError("REG-20", column, found=asked, hint=hint)
            return _text(rest[0]), measure
        if name == "telt_onderdelen":
            return _text(rest[0]), _whole(rest[1])
        if name == "bevat_woord":
            if kind != "tekst":
                raise SentenceError("REG-20", column, found=tr("een tekst bij '{name}'", name=shown),
                                    hint=tr("dat is geen eigenschap met een tekst"))  # fmt: skip
            return (_texts(rest[0]),)
        if name in {"is_beantwoord", "is_inhoudelijk_beantwoord", "is_niet_van_toepassing",
                    "staat_in_toelichting"} and kind not in _ANSWER_TYPES:  # fmt: skip
            raise SentenceError("REG-20", column, found=tr("een antwoord bij '{name}'", name=shown),
                                hint=tr("vraag naar de waarde, of of de eigenschap ingevuld is"))  # fmt: skip
        return ()

    def _word(self, kind: str, shown: str, tree: Any) -> str:
        word, column = _text(tree), _column(tree)
        if kind in _ORGANISATION_TYPES:
            return self._organisation(tree)
        list_name = self.language.choices.get(kind) or _WORDS_OF_LIST.get(kind)
        if list_name is None:
            raise SentenceError("REG-20", column, found=tr("een waarde bij '{name}'", name=shown),
                                hint=tr("die eigenschap heeft geen vaste woorden; vraag of zij ingevuld is"))  # fmt: skip
        words = self.language.words[list_name]
        if word not in words:
            raise SentenceError("REG-14", column, found=word, property=shown, expected=", ".join(words[:12]),
                                hint=did_you_mean(word, words))  # fmt: skip
        return word

    def _organisation(self, tree: Any) -> str:
        name = _text(tree)
        found = self.registers.find(name, date.max)
        if found is None:
            raise SentenceError("REG-14", _column(tree), found=name, property="organisatie",
                                expected=tr("een naam uit het register"),
                                hint=did_you_mean(name, self.registers.names()))  # fmt: skip
        return found.naam

    def _step(self, tree: Any, selected: str | None) -> tuple[Any, ...]:
        instruments, who = tree.children
        if who is None:
            return _texts(instruments), None
        target = who.children[0]
        if _kind(target) == "gekozene":
            if selected != "raakt":
                raise SentenceError("REG-12", found=tr("'door haar' of 'met haar'"),
                                    hint=tr("kies eerst met 'Gegeven elke …' wie het ontwerp raakt"))  # fmt: skip
            return _texts(instruments), (_kind(who), None)
        return _texts(instruments), (_kind(who), self._organisation(target))

    def _moment(self, tree: Any, selected: str | None) -> tuple[Any, ...]:
        if tree.data == "stap_moment":
            return "stap", _text(tree.children[0])
        eigen, kind = self._eigen(tree.children[0], selected)
        if kind not in _DATE_TYPES:
            raise SentenceError("REG-20", _column(tree), found=tr("een datum bij '{name}'", name=eigen[-1]),
                                hint=tr("dat is geen eigenschap met een datum"))  # fmt: skip
        return "eigen", eigen


def _instruments(tests: tuple[Any, ...]) -> tuple[str, ...]:
    """The steps of which *tests* speak."""
    found: dict[str, None] = {}

    def properties(argument: Any) -> Iterator[str]:
        """The steps whose properties a sentence asks for: `("stap", instrument, property)`."""
        if isinstance(argument, tuple):
            if len(argument) == 3 and argument[0] == "stap":
                yield argument[1]
            for part in argument:
                yield from properties(part)

    for name, *arguments in tests:
        if name in _OF_STEP:
            found.update(dict.fromkeys(arguments[0][0]))
        else:
            found.update(dict.fromkeys(properties(tuple(arguments))))
    return tuple(found)


def _kind(tree: Any) -> str:
    return str(tree.data)


def _texts(tree: Any) -> tuple[str, ...]:
    """The words below *tree*, in order."""
    if isinstance(tree, Token):
        return (str(tree).strip('"'),)
    return tuple(text for child in tree.children for text in _texts(child))


def _text(tree: Any) -> str:
    return " ".join(_texts(tree))


def _column(tree: Any) -> int:
    """Where the words below *tree* start."""
    return next((token.column or 1 for token in _tokens(tree)), 1)


def _tokens(tree: Any) -> Iterator[Token]:
    """The words below *tree*, in order."""
    yield from tree.scan_values(lambda value: isinstance(value, Token))


def _whole(tree: Any) -> int:
    """The whole number that *tree* starts with; `1.000` is a thousand."""
    text = _texts(tree)[0]
    if "," in text:
        raise SentenceError("REG-20", _column(tree), found=tr("het getal {number}", number=text),
                            hint=tr("schrijf een heel getal"))  # fmt: skip
    return int(text.replace(".", ""))


def _day(tree: Any) -> tuple[int, int]:
    number, month = _whole(tree), MONTHS.index(_texts(tree)[1]) + 1
    if not 1 <= number <= monthrange(2000, month)[1]:
        raise SentenceError(
            "REG-20",
            _column(tree),
            found=tr("de dag '{day}'", day=_text(tree)),
            hint=tr("die dag is er niet"),
        )
    return month, number


def _duration(tree: Any) -> tuple[int, str]:
    return _whole(tree), UNITS[_texts(tree)[1]]


def _argument(tree: Any) -> Any:
    if isinstance(tree, Token):
        return str(tree)
    if tree.data == "maat":
        inner = tree.children[0]
        return (_kind(inner), _argument(inner))
    if tree.data == "duur":
        return _duration(tree)
    if tree.data == "bedrag":
        number, scale = "0", 1
        for token in tree.children:
            if token is not None and token.type == "BEDRAGGETAL":
                number = str(token)
            elif token is not None and token.type == "SCHAAL":
                scale = SCALE[str(token).rstrip(".")]
        return amount(number, scale)
    if tree.data in {"soorten_ontwerp", "soorten_bepaling", "instrumenten", "toestanden"}:
        return _texts(tree)
    return _text(tree)
