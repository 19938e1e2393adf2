"""The page of all sentences that a norm may use, with an example each, made from the grammar."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from kompas_check.language import Language
from kompas_check.registers import Registers
from kompas_check.report.catalogue_index import HOME, SENTENCES
from kompas_check.report.page import Block, Code, Facts, Heading, Items, Page, Paragraph, Text

_WORDS = {
    "Onderwerpen (Raakt …)": "ONDERWERP",
    "Soorten organisatie": "ORGANISATIESOORT",
    "Groepen": "GROEP",
    "Stappen": "INSTRUMENT",
    "Soorten bepaling": "SOORT_BEPALING",
    "Soorten ontwerp": "SOORT_ONTWERP",
}
_BLOCKS = {
    "het ontwerp (de kop)": "ontwerp", "een onderwerp (Raakt)": "raakt", "een bepaling": "bepaling",
    "een stap": "stap", "het Beleidskompas": "beleidskompas", "de Toelichting": "toelichting",
}  # fmt: skip


def sentence_page(grammars: Path, language: Language, registers: Registers) -> Page:
    """The page for the grammars in the folder *grammars*; *language* and *registers* give the words."""
    grammar = (grammars / "stappen.lark").read_text(encoding="utf-8")
    return Page(
        SENTENCES,
        "Zinnen",
        "De zinnen van normen",
        tuple(_blocks(grammar, language, registers)),
        path=(HOME,),
    )


def _blocks(grammar: str, language: Language, registers: Registers) -> Iterator[Block]:
    found = list(_examples(grammar))
    yield Paragraph(("Dit zijn alle zinnen, elk met een voorbeeld. Vervang de woorden door die van uw norm; de "
                     "woorden die kunnen, staan onderaan.",))  # fmt: skip
    yield Heading(2, "Gegeven: waarover gaat de norm")
    yield Items(tuple((Code(f"Gegeven {text}"),) for keyword, text, _ in found if keyword == "Gegeven"))
    yield Heading(2, "Als en Dan: wanneer geldt zij, en wat moet er dan")
    yield Paragraph((
        "Na ", Code("Als"), " staat het werkwoord achteraan, na ", Code("Dan"), " vooraan. ", Code("En"),
        " voegt er een zin van dezelfde soort aan toe. Met ", Code("of"), " noemt u alternatieven. ", Code("haar"),
        ", ", Code("zijn"), ", ", Code("die"), " en ", Code("dat"), " wijzen naar wat na ", Code("Gegeven"), " staat.",
    ))  # fmt: skip
    pairs = dict.fromkeys(name for keyword, _, name in found if keyword != "Gegeven")
    yield Items(
        tuple(_lines(f"{k} {s}" for k, s, n in found if n == name and k in ("Als", "Dan")) for name in pairs)
    )
    yield Heading(2, "Maar: de uitzondering")
    yield Items((
        (Code("Maar dat geldt niet als …"), ", met een zin zoals na ", Code("Als"), ": ",
         Code("Maar dat geldt niet als haar gevolgen beperkt zijn")),
        (Code("En …"), " maakt er een tweede voorwaarde van dezelfde uitzondering van; nog een ", Code("Maar"),
         " is een andere uitzondering."),
    ))  # fmt: skip
    yield Heading(2, "De woorden")
    yield Facts((
        *((title, (_listed(language.words[name]),)) for title, name in _WORDS.items()),
        ("Fasen, op volgorde", (", ".join(registers.fasen),)),
        ("Hoe een stap ervoor kan staan", (_listed(_states(grammar)),)),
    ))  # fmt: skip
    for title, block in _BLOCKS.items():
        yield Heading(3, f"Eigenschappen van {title}")
        yield from _properties(block, language)


def _properties(block: str, language: Language) -> Iterator[Block]:
    """The properties of a block: those with a closed list by its words, then the others."""
    above = {*_WORDS.values(), "FASE"}
    kinds = language.properties[block]
    by_words: dict[str, list[str]] = {}
    for name in _sorted(kinds):
        words = language.choices.get(kinds[name])
        if words is not None:
            by_words.setdefault("zie de lijst hierboven" if words in above else _listed(language.words[words]),
                                []).append(name)  # fmt: skip
    if by_words:
        yield Facts(tuple((", ".join(names), (words,)) for words, names in by_words.items()))
    if rest := [name for name in kinds if kinds[name] not in language.choices]:
        yield Paragraph((f"{'Verder: ' if by_words else ''}{_listed(rest)}.",))


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


def _lines(sentences: Iterable[str]) -> Text:
    return tuple(part for sentence in sentences for part in (Code(sentence), "\n"))[:-1]


def _sorted(words: Iterable[str]) -> list[str]:
    return sorted(words, key=str.casefold)


def _listed(words: Iterable[str]) -> str:
    return ", ".join(_sorted(words))
