"""The page of all sentences that a norm may use, with an example each, made from the grammar."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from kompas_check.language import Language
from kompas_check.registers import Registers
from kompas_check.report.catalogue_index import SENTENCES, home
from kompas_check.report.page import Block, Code, Dutch, Facts, Heading, Items, Page, Paragraph, Text
from kompas_check.translation import tr, tr_later

_WORDS = {
    tr_later("Onderwerpen (Raakt …)"): "ONDERWERP",
    tr_later("Soorten organisatie"): "ORGANISATIESOORT",
    tr_later("Groepen"): "GROEP",
    tr_later("Stappen"): "INSTRUMENT",
    tr_later("Soorten bepaling"): "SOORT_BEPALING",
    tr_later("Soorten ontwerp"): "SOORT_ONTWERP",
}
_BLOCKS = {
    tr_later("Eigenschappen van het ontwerp (de kop)"): "ontwerp",
    tr_later("Eigenschappen van een onderwerp (Raakt)"): "raakt",
    tr_later("Eigenschappen van een bepaling"): "bepaling",
    tr_later("Eigenschappen van een stap"): "stap",
    tr_later("Eigenschappen van het Beleidskompas"): "beleidskompas",
    tr_later("Eigenschappen van de Toelichting"): "toelichting",
}


def sentence_page(grammars: Path, language: Language, registers: Registers) -> Page:
    """The page for the grammars in the folder *grammars*; *language* and *registers* give the words."""
    grammar = (grammars / "stappen.lark").read_text(encoding="utf-8")
    return Page(
        SENTENCES,
        tr("Zinnen"),
        tr("De zinnen van normen"),
        tuple(_blocks(grammar, language, registers)),
        path=(home(),),
    )


def _blocks(grammar: str, language: Language, registers: Registers) -> Iterator[Block]:
    found = list(_examples(grammar))
    yield Paragraph((tr("Dit zijn alle zinnen, elk met een voorbeeld. Vervang de woorden door die van uw norm; de "
                        "woorden die kunnen, staan onderaan."),))  # fmt: skip
    yield Heading(2, tr("Gegeven: waarover gaat de norm"))
    yield Items(tuple((Code(f"Gegeven {text}"),) for keyword, text, _ in found if keyword == "Gegeven"))
    yield Heading(2, tr("Als en Dan: wanneer geldt zij, en wat moet er dan"))
    yield Paragraph(tuple(_coded(tr(
        "Na `Als` staat het werkwoord achteraan, na `Dan` vooraan. `En` voegt er een zin van dezelfde soort aan toe. "
        "Met `of` noemt u alternatieven. `haar`, `zijn`, `die` en `dat` wijzen naar wat na `Gegeven` staat."
    ))))  # fmt: skip
    pairs = dict.fromkeys(name for keyword, _, name in found if keyword != "Gegeven")
    yield Items(
        tuple(_lines(f"{k} {s}" for k, s, n in found if n == name and k in ("Als", "Dan")) for name in pairs)
    )
    yield Heading(2, tr("Maar: de uitzondering"))
    yield Items((
        tuple(_coded(tr("`Maar dat geldt niet als …`, met een zin zoals na `Als`: "
                        "`Maar dat geldt niet als haar gevolgen beperkt zijn`"))),
        tuple(_coded(tr("`En …` maakt er een tweede voorwaarde van dezelfde uitzondering van; nog een `Maar` is een "
                        "andere uitzondering."))),
    ))  # fmt: skip
    yield Heading(2, tr("De woorden"))
    yield Facts((
        *((tr(title), (Dutch(_listed(language.words[name])),)) for title, name in _WORDS.items()),
        (tr("Fasen, op volgorde"), (Dutch(", ".join(registers.fasen)),)),
        (tr("Hoe een stap ervoor kan staan"), (Dutch(_listed(_states(grammar))),)),
    ))  # fmt: skip
    for title, block in _BLOCKS.items():
        yield Heading(3, tr(title))
        yield from _properties(block, language)


def _properties(block: str, language: Language) -> Iterator[Block]:
    """The properties of a block: those with a closed list by its words, then the others."""
    above = {*_WORDS.values(), "FASE"}
    kinds = language.properties[block]
    by_words: dict[str, list[str]] = {}
    for name in _sorted(kinds):
        words = language.choices.get(kinds[name])
        if words is not None:
            by_words.setdefault("" if words in above else _listed(language.words[words]), []).append(name)
    if by_words:
        yield Facts(tuple(
            (", ".join(names), (Dutch(words) if words else tr("zie de lijst hierboven"),))
            for words, names in by_words.items()
        ))  # fmt: skip
    if rest := [name for name in kinds if kinds[name] not in language.choices]:
        yield Paragraph((*((tr("Verder: "),) if by_words else ()), Dutch(f"{_listed(rest)}.")))


def _examples(grammar: str) -> Iterator[tuple[str, str, str]]:
    """Keyword, example sentence and predicate of every example of the grammar."""
    waiting: list[tuple[str, str]] = []
    for line in grammar.splitlines():
        if example := re.match(r"\s*//> (\w+) (.+)$", line):
            waiting.append((example[1], example[2]))
        elif waiting and (name := re.search(r"-> (\w+)\s*$", line)):
            yield from ((keyword, sentence, name[1]) for keyword, sentence in waiting)
            waiting = []
    if waiting:
        raise ValueError(waiting)  # an example without a sentence: a fault in our grammar


def _states(grammar: str) -> list[str]:
    """The words for how a step may stand."""
    found = re.search(r"^TOESTAND: (.+)$", re.sub(r"\n\s*\|", " |", grammar), re.MULTILINE)
    return re.findall(r'"([^"]+)"', found[1]) if found else []


def _coded(text: str) -> Iterator[str | Code]:
    """*text* with what stands in it between backquotes as code."""
    for number, part in enumerate(text.split("`")):
        if part:
            yield Code(part) if number % 2 else part


def _lines(sentences: Iterable[str]) -> Text:
    return tuple(part for sentence in sentences for part in (Code(sentence), "\n"))[:-1]


def _sorted(words: Iterable[str]) -> list[str]:
    return sorted(words, key=str.casefold)


def _listed(words: Iterable[str]) -> str:
    return ", ".join(_sorted(words))
