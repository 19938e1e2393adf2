"""Reading rules, whatever the file: nothing raises, and no changed letter goes unnoticed."""

import re
from functools import cache
from itertools import chain
from typing import NamedTuple

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from tests.rule_helpers import ONTWERP, PAIRS, complaints, feature, regel, scenario, tools

from kompas_check.bundled import GRAMMARS
from kompas_check.rulebook import KEYWORDS
from kompas_check.vocabulary import examples

quick = settings(database=None, deadline=None, max_examples=100)
LETTERS = "abcdefghijklmnopqrstuvwxyzé"
WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
FREE = (
    "kader",
    "bron",
    "aankondiging",
    "beoogd",
    "voldoen",
    "afwijken",
    "Functionaliteit",
    "Regel",
    "Scenario",
)
METADATA = {
    "geldig_tot": "2030-01-01", "geverifieerd": "nee", "aangekondigd": "invoeren", "wordt": "aanwijzing",
    "aankondiging": "een stuk", "beoogd": "2027", "voldoen": "doe dit", "afwijken": "leg uit",
    "hangt_af_van": "X-02", "vervangt": "X-03", "botst_met": "X-04, omdat het zo is",
}  # fmt: skip


class Word(NamedTuple):
    """A word of a closed list in a rule file: where it starts in *text*."""

    text: str
    start: int
    word: str


@cache
def closed_words() -> list[Word]:
    """Every word of every sentence in both orders, every name of a property, every keyword and choice."""
    others = [
        regel(f"X-0{number} Een norm", geldig_van="2019-01-01", geldig_tot="2019-12-31")
        for number in (2, 3, 4)
    ]
    rows = scenario("Gegeven het ontwerp", "Dan is zijn <naam> ingevuld", title="Abstract Scenario: rijen")
    rows += "      Voorbeelden:\n        | naam |\n        | grondslag |\n"
    files = [feature(regel("X-01 Een norm", rows, **METADATA), *others)]
    for pair in PAIRS.values():
        exception = [f"Maar dat geldt niet als {pair.als}", f"En {pair.als}"]
        files.append(feature(regel("X-01 Een norm", scenario(pair.given, f"Dan {pair.dan}", *exception))))
        files.append(
            feature(
                regel("X-01 Een norm", scenario(pair.given, f"Als {pair.als}", "Dan is het ontwerp een AMvB"))
            )
        )
    return [
        Word(text, match.start(), match[0])
        for text in files
        for match in WORD.finditer(text)
        if closed(text, match.start())
    ]


def closed(text: str, start: int) -> bool:
    """Whether what starts there is no free text: no title, no text of a property, no cell or comment."""
    line = text[text.rindex("\n", 0, start) + 1 : text.index("\n", start)] if "\n" in text[:start] else "#"
    name, colon, _ = line.strip().partition(":")
    behind = text[:start].rpartition("\n")[2].find(":") >= 0
    if line.startswith("#") or line.strip().startswith("|"):
        return False
    quoted = (
        text[text.rfind("\n", 0, start) + 1 : start].count('"') % 2
    )  # a word that a draft may hold: anything
    return not (quoted or (colon and behind and (name in FREE or name in ("Abstract Scenario", "botst met"))))


@cache
def known() -> frozenset[str]:
    """All words that the rule language knows: changed into one of these, a word may be right."""
    language = tools().rules.language
    written = [
        *KEYWORDS, *chain.from_iterable(language.words.values()), *chain.from_iterable(language.properties.values()),
        *(one.text for one in examples(GRAMMARS)), *tools().registers.names(),
    ]  # fmt: skip
    sentences = [text for pair in PAIRS.values() for text in (pair.given, pair.als, pair.dan)]
    own = chain.from_iterable(tools().sentences.own_words.values())
    return frozenset(
        word.casefold() for text in chain(written, sentences, own) for word in WORD.findall(text)
    )


def test_the_files_themselves_are_right() -> None:
    texts = {one.text for one in closed_words()}
    assert len(texts) == 1 + 2 * len(PAIRS)
    assert [] == [found for text in texts for found in complaints(text)]


@settings(quick, max_examples=600)
@given(data=st.data())
def test_one_changed_letter_in_a_rule_never_goes_unnoticed(data: st.DataObject) -> None:
    text, start, word = data.draw(st.sampled_from(closed_words()))
    index = data.draw(st.sampled_from([i for i, letter in enumerate(word) if letter.isalpha()]))
    changed = word[:index] + data.draw(st.sampled_from(LETTERS)) + word[index + 1 :]
    assume(not set(WORD.findall(changed.casefold())) <= known() and changed.casefold() != word.casefold())
    assert complaints(text[:start] + changed + text[start + len(word) :])


@settings(quick, max_examples=200)
@given(data=st.data())
def test_one_letter_less_in_a_rule_never_goes_unnoticed(data: st.DataObject) -> None:
    text, start, word = data.draw(st.sampled_from(closed_words()))
    index = data.draw(st.sampled_from([i for i, letter in enumerate(word) if letter.isalpha()]))
    changed = word[:index] + word[index + 1 :]
    assume(changed and not set(WORD.findall(changed.casefold())) <= known())
    assert complaints(text[:start] + changed + text[start + len(word) :])


PIECES = [
    "# language: nl\n", "Functionaliteit: X\n", "  Regel: X-01 Y\n", "  Regel:", "    Scenario: z\n", "    Abstract Scenario:",
    "    Voorbeelden:\n", "      | a | b |\n", "      | 1 |\n", "      Gegeven het ontwerp\n", "      Als ", "      Dan ",
    "      En ", "      Maar dat geldt niet als ", "kracht: ", "beleid", "geldt voor: AMvB\n", "bron: x\n",
    "geldig van: 2020-01-01\n", "geldig van: 0000-99-99\n", "uiterlijk: consultatie\n", "<a>", "<", '"""', "\n", "\r\n", "\r",
    "\x0b", "\x85", "\u2028", "\u00a0", "\ufeff", "\x00", "@label\n", "* ", ":", "|", "haar taak ingevuld is", "9" * 5000, "🦄",
]  # fmt: skip


@settings(quick, max_examples=200)
@given(pieces=st.lists(st.sampled_from(PIECES), max_size=30), headed=st.booleans())
@example(pieces=[], headed=True)
def test_no_heap_of_pieces_makes_the_reader_of_rules_raise(pieces: list[str], *, headed: bool) -> None:
    head = (
        feature(regel("X-09 Een norm", scenario(ONTWERP, "Dan is zijn grondslag ingevuld"))) if headed else ""
    )
    text = head + "".join(pieces)
    lines = len(re.split(r"\r\n|\r|\n", text))
    found = complaints(text)
    assert headed or found or "Regel: X-01" in text
    assert all(1 <= one.place.line <= lines + 1 and one.place.column >= 1 for one in found)


@quick
@given(text=st.text(max_size=200))
def test_no_text_makes_the_reader_of_rules_raise(text: str) -> None:
    assert complaints(text)
    complaints(f"# language: nl\nFunctionaliteit: {text}\n")
