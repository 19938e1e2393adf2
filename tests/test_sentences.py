"""The sentences of rules: every example reads, in both word orders, and every wrong word is told."""

import re
from typing import Any

import pytest
from tests.rule_helpers import (
    BEPALING,
    GEMEENTEN,
    ONTWERP,
    PAIRS,
    STAP,
    VRAAG,
    ZBO,
    Pair,
    at,
    complaints,
    rule,
    tools,
    where,
)

from kompas_check.bundled import GRAMMARS
from kompas_check.place import Place
from kompas_check.predicates import PREDICATES
from kompas_check.rule import Line
from kompas_check.selections import SELECTIONS
from kompas_check.sentences import SentenceError
from kompas_check.vocabulary import Example, examples

EXAMPLES = examples(GRAMMARS)
HERE = Place("proef.feature", 1, 1)
GIVENS = (ONTWERP, GEMEENTEN, ZBO, BEPALING, STAP, VRAAG)
ONLY_AFTER_DAN = {"verboden"}  # nobody says: "Als dat niet toegestaan is"
GOOD = "Dan is het ontwerp een wetsvoorstel"
STEP_OF = "de stap internetconsultatie"


def selection(sentence: str) -> Line:
    return tools().sentences.selection(sentence.removeprefix("Gegeven "), HERE)


def condition(keyword: str, text: str, given: str = ONTWERP) -> Line:
    return tools().sentences.condition(keyword, text, HERE, selection(given))


def readings(example: Example) -> list[Line]:
    """The example after every Gegeven with which it can be read."""
    if example.keyword == "Gegeven":
        return [selection(example.text)]
    found = []
    for given in GIVENS:
        try:
            found.append(condition(example.keyword, example.text, given))
        except SentenceError:
            continue
    return found


def predicates(keyword: str) -> set[str]:
    return {
        line.tests[0][0] for example in EXAMPLES if example.keyword == keyword for line in readings(example)
    }


# ---------------------------------------------------------------- the examples of the grammar


@pytest.mark.parametrize("block", ["Toelichting", "Beleidskompas"])
def test_every_question_can_be_named_in_a_sentence(block: str) -> None:
    for question in sorted(tools().sentences.language.properties[block.casefold()]):
        line = condition(
            "Dan", f"is de {question} van {'de' if block == 'Toelichting' else 'het'} {block} ingevuld"
        )
        assert line.tests == (("is_ingevuld", ("blok", block.casefold(), question)),)


@pytest.mark.parametrize("example", EXAMPLES, ids=" ".join)
def test_every_example_reads(example: Example) -> None:
    assert [] != readings(example)


def test_every_sentence_of_the_grammar_has_an_example() -> None:
    text = (GRAMMARS / "stappen.lark").read_text(encoding="utf-8")
    sentences = text[: text.index("delen van zinnen")]
    lines = [line.strip() for line in sentences.splitlines() if line.strip()]
    patterns = [number for number, line in enumerate(lines) if re.search(r"-> \w+$", line)]

    assert [] == [lines[number] for number in patterns if not lines[number - 1].startswith("//> ")]


def test_every_selection_has_an_example() -> None:
    shown = {selection(example.text).tests[0][0] for example in EXAMPLES if example.keyword == "Gegeven"}

    assert set(SELECTIONS) == shown


def test_every_predicate_has_an_example_in_both_orders() -> None:
    assert set(PREDICATES) - ONLY_AFTER_DAN == predicates("Als")
    assert set(PREDICATES) == predicates("Dan")


def test_the_table_of_pairs_names_every_predicate() -> None:
    assert set(PREDICATES) - ONLY_AFTER_DAN == set(PAIRS)


# ---------------------------------------------------------------- two orders, one sentence


OF_WHAT = {
    "ontwerp": "van het ontwerp",
    "stap": "van de stap udo",
    "beleidskompas": "van het Beleidskompas",
    "toelichting": "van de Toelichting",
}


@pytest.mark.parametrize(
    ("words", "name"),
    [(words, name) for block, words in OF_WHAT.items() for name in tools().rules.language.properties[block]],
)
def test_every_property_can_be_named(words: str, name: str) -> None:
    ((_, of_what),) = condition("Als", f"de {name} {words} ingevuld is").tests

    assert name == of_what[-1]


@pytest.mark.parametrize(("name", "pair"), PAIRS.items(), ids=PAIRS)
def test_the_two_orders_give_the_same_test(name: str, pair: Pair) -> None:
    last = condition("Als", pair.als, pair.given)
    first = condition("Dan", pair.dan, pair.given)

    assert [name] == [test[0] for test in last.tests]
    assert last.tests == first.tests


@pytest.mark.parametrize(("name", "pair"), PAIRS.items(), ids=PAIRS)
@pytest.mark.parametrize(("keyword", "other"), [("Als", "dan"), ("Dan", "als")])
def test_the_verb_stands_in_one_place_only(name: str, pair: Pair, keyword: str, other: str) -> None:
    with pytest.raises(SentenceError):
        condition(keyword, getattr(pair, other), pair.given)
    assert name in PREDICATES


@pytest.mark.parametrize(
    ("given", "one", "two"),
    [
        (GEMEENTEN, "haar verandering nieuw is", "zijn verandering nieuw is"),
        (ONTWERP, "zijn spoed ja is", "haar spoed ja is"),
        (GEMEENTEN, "haar gevolgen belangrijk is", "haar gevolgen belangrijk zijn"),
        (GEMEENTEN, "haar verandering nieuw, gewijzigd is", "haar verandering nieuw of gewijzigd is"),
        (STAP, "die gedaan is", "dat gedaan is"),
        (
            ONTWERP,
            "de doel van het Beleidskompas beantwoord is",
            "het doel van het Beleidskompas beantwoord is",
        ),
        (ONTWERP, "de stap udo met VNG gedaan is", 'de stap udo met "VNG" gedaan is'),
        (
            ONTWERP,
            "de stap udo met VNG gedaan is",
            'de stap udo met "Vereniging van Nederlandse Gemeenten" gedaan is',
        ),
        (ONTWERP, "zijn ict-component minstens € 5 mln is", "zijn ict-component minstens 5.000.000 euro is"),
        (ONTWERP, f"{STEP_OF} minstens 1 week duurt", f"{STEP_OF} minstens 1 weken duurt"),
        (ONTWERP, "zijn spoed ja is", "  zijn   spoed\u00a0ja  is "),
    ],
)
def test_words_that_are_equal_read_the_same(given: str, one: str, two: str) -> None:
    assert condition("Als", one, given).tests == condition("Als", two, given).tests


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("elke zbo die het ontwerp raakt", "elk zbo dat het ontwerp raakt"),
        ("gemeenten die het ontwerp raakt", "de gemeenten die het ontwerp raakt"),
        ("het mkb dat het ontwerp raakt", "de mkb die het ontwerp raakt"),
        ("elke stap udo", "elk stap udo"),
        ("de vraag doel van het Beleidskompas", "elk van de vragen doel van het Beleidskompas"),
    ],
)
def test_selections_that_are_equal_read_the_same(one: str, two: str) -> None:
    assert selection(one).tests == selection(two).tests


@pytest.mark.parametrize(
    ("keyword", "text", "expected"),
    [
        ("Als", "zijn spoed ja is of zijn sector onderwijs is", ["heeft_waarde", "heeft_waarde"]),
        ("Dan", "is zijn spoed ja of is zijn sector onderwijs", ["heeft_waarde", "heeft_waarde"]),
        (
            "Dan",
            "valt zijn inwerkingtreding op 1 januari of 1 juli of is zijn motivering verandermoment ingevuld",
            ["valt_op", "is_ingevuld"],
        ),
        (
            "Als",
            "het ontwerp mkb of milieu raakt of de stap udo of dpia gedaan is of zijn spoed ja is",
            ["raakt", "stap_toestand", "heeft_waarde"],
        ),
        (
            "Dan",
            "raakt het ontwerp mkb of milieu of is de stap udo of dpia gedaan of gaat het ontwerp naar het parlement",
            ["raakt", "stap_toestand", "gaat_naar_parlement"],
        ),
        (
            "Dan",
            'bevat de medeondertekening van het ontwerp BZK of "Financiën" of is het ministerie van het ontwerp BZK',
            ["bevat_onderdeel", "heeft_waarde"],
        ),
        (
            "Dan",
            'bevat de titel van het ontwerp het woord "beleidsregel" of "beleidsregels" of is zijn spoed ja',
            ["bevat_woord", "heeft_waarde"],
        ),
    ],
)
def test_of_stands_between_words_and_between_sentences(keyword: str, text: str, expected: list[str]) -> None:
    assert expected == [test[0] for test in condition(keyword, text).tests]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("de gemeenten die het ontwerp raakt", ("geraakt_onderwerp", "gemeenten")),
        ("de openbare lichamen die het ontwerp raakt", ("geraakt_onderwerp", "openbare lichamen")),
        ("elke bepaling van soort delegatie", ("elke_bepaling", ("delegatie",), None, ())),
        (
            "elke bepaling van soort adviestaak of adviesplicht aan een adviescollege over beleid of gevallen",
            ("elke_bepaling", ("adviestaak", "adviesplicht"), "adviescollege", ("beleid", "gevallen")),
        ),
        ("elke stap udo of uitvoeringstoets", ("elke_stap", ("udo", "uitvoeringstoets"))),
        (
            "elk van de vragen noodzaak en lasten van de Toelichting",
            ("elke_vraag", "toelichting", ("noodzaak", "lasten")),
        ),
    ],
)
def test_a_selection_says_what_it_selects(text: str, expected: tuple[Any, ...]) -> None:
    assert (expected,) == selection(text).tests


HOMES = {
    "ontwerp": "het ontwerp",
    "stap": "de stap udo",
    "beleidskompas": "het Beleidskompas",
    "toelichting": "de Toelichting",
}
NAMES = [(home, name) for home in HOMES for name in tools().sentences.language.properties[home]]


@pytest.mark.parametrize(("home", "name"), NAMES)
def test_every_property_reads_also_where_its_name_begins_with_another(home: str, name: str) -> None:
    line = condition("Dan", f"is de {name} van {HOMES[home]} ingevuld")

    assert name == line.tests[0][1][-1]


# ---------------------------------------------------------------- wrong words

MISSPELT = {
    "step": ((GEMEENTEN, "Dan is de stap uod met haar gedaan"), "uod", "udo"),
    "second step": (
        (ONTWERP, "Dan is de stap mkb-toets vóór de stap internetconsultasie gedaan"),
        "internetconsultasie",
        "internetconsultatie",
    ),
    "selected step": (
        ("Gegeven elke stap uitvoeringtoets", "Dan is die gedaan"),
        "uitvoeringtoets",
        "uitvoeringstoets",
    ),
    "phase": (
        (ONTWERP, "Dan is de stap wetgevingstoets vóór de fase ministeraad gevraagd"),
        "ministeraad",
        "ministerraad",
    ),
    "subject": (("Gegeven de gemeeten die het ontwerp raakt", GOOD), "gemeeten", "gemeenten"),
    "touched subject": (
        (ONTWERP, "Als het ontwerp persoongegevens raakt", GOOD),
        "persoongegevens",
        "persoonsgegevens",
    ),
    "group": (
        ("Gegeven elke decentrale overheit die het ontwerp raakt", GOOD),
        "decentrale overheit",
        "decentrale overheid",
    ),
    "kind of organisation": (
        ("Gegeven elk agentscap dat het ontwerp raakt", GOOD),
        "agentscap",
        "agentschap",
    ),
    "kind of provision": (
        ("Gegeven elke bepaling van soort adviestak", "Dan is dat niet toegestaan"),
        "adviestak",
        "adviestaak",
    ),
    "kind of draft": ((ONTWERP, "Als het ontwerp een wetsvorstel is", GOOD), "wetsvorstel", "wetsvoorstel"),
    "property": ((GEMEENTEN, "Als haar verandring nieuw is", GOOD), "verandring", "verandering"),
    "question": (
        ("Gegeven de vraag problem van het Beleidskompas", "Dan is die beantwoord"),
        "problem",
        "probleem",
    ),
    "value": ((GEMEENTEN, "Als haar verandering gewijsigd is", GOOD), "gewijsigd", "gewijzigd"),
    "second value": (
        (BEPALING, "Als haar vorm plicht of gelegenhied is", GOOD),
        "gelegenhied",
        "gelegenheid",
    ),
    "value of a list": (
        (ONTWERP, "Dan bevatten de opties van het Beleidskompas nulopsie"),
        "nulopsie",
        "nuloptie",
    ),
    "state": ((ONTWERP, "Dan is de stap udo gepladn"), "gepladn", "gepland"),
    "exception": ((ONTWERP, GOOD, "Maar dat geldt niet als zijn spoet ja is"), "spoet", "spoed"),
    "value of the draft": (
        (ONTWERP, "Als de implementatie van het ontwerp zuivere is", GOOD),
        "zuivere",
        "zuiver",
    ),
    "value of a step": (
        (ONTWERP, "Als de opvolging van de stap udo gedeeltelik is", GOOD),
        "gedeeltelik",
        "gedeeltelijk",
    ),
    "value of a provision": (
        (BEPALING, "Als haar verandering uitgebreit is", GOOD),
        "uitgebreit",
        "uitgebreid",
    ),
    "ministry": (
        (ZBO, "Als de organisatie onder het ministerie SWZ valt", "Dan is haar taak ingevuld"),
        "SWZ",
        "SZW",
    ),
    "organisation": ((ONTWERP, "Dan bevat de medeondertekening van het ontwerp BZKK"), "BZKK", "BZK"),
    "step with a letter too many": (
        (ONTWERP, "Dan is de stap generatietoetss gedaan"),
        "generatietoetss",
        "generatietoets",
    ),
    "kind of provision with a letter too many": (
        ("Gegeven elke bepaling van soort hardheidsclausulee", "Dan is dat niet toegestaan"),
        "hardheidsclausulee",
        "hardheidsclausule",
    ),
    "subject of advice": (
        ("Gegeven elke bepaling van soort adviestaak over beleit", "Dan is dat niet toegestaan"),
        "beleit",
        "beleid",
    ),
    "block": ((ONTWERP, "Dan is het doel van het Beleidkompas beantwoord"), "Beleidkompas", "Beleidskompas"),
    "unit": ((ONTWERP, f"Dan duurt {STEP_OF} minstens 28 dage"), "dage", "dagen"),
    "month": ((ONTWERP, "Dan valt zijn inwerkingtreding op 1 januarie"), "januarie", "januari"),
}


@pytest.mark.parametrize(("sentences", "wrong", "meant"), MISSPELT.values(), ids=MISSPELT)
def test_a_misspelt_word_gets_a_suggestion(sentences: tuple[str, ...], wrong: str, meant: str) -> None:
    found = complaints(rule(*sentences))

    assert 1 == len(found)
    assert found[0].code in {"REG-04", "REG-13", "REG-14"}
    assert wrong in found[0].message
    assert re.search(rf"(?<!\w){meant}(?!\w)", found[0].message)


@pytest.mark.parametrize(("sentences", "wrong", "meant"), MISSPELT.values(), ids=MISSPELT)
def test_a_misspelt_word_is_told_with_its_place(sentences: tuple[str, ...], wrong: str, meant: str) -> None:
    text = rule(*sentences)
    found = complaints(text)

    assert [at(text, wrong)] == [(one.place.line, one.place.column) for one in found]
    assert wrong != meant


def test_the_column_is_right_where_there_are_two_spaces() -> None:
    text = rule(GEMEENTEN, "Als haar  verandering   nieuwe is", GOOD)

    assert [("REG-14", *at(text, "nieuwe"))] == where(complaints(text))


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("Als haar verandering Nieuw is", id="capital"),
        pytest.param('Als haar verandering "nieuwe" is', id="quoted"),
        pytest.param("Als haar verandering Gewijzigde is", id="misspelt with a capital"),
    ],
)
def test_a_word_that_is_no_value_is_refused_with_a_capital_or_quotes_too(sentence: str) -> None:
    text = rule(GEMEENTEN, sentence, GOOD)

    assert ["REG-14"] == [found.code for found in complaints(text)]


@pytest.mark.parametrize(
    ("given", "sentence", "mark"),
    [
        pytest.param("Gegeven hetontwerp", GOOD, "hetontwerp", id="Gegeven"),
        pytest.param(GEMEENTEN.replace("gemeenten die", "gemeentendie"), GOOD, "gemeentendie", id="subject"),
        pytest.param(ONTWERP, "Dan is de stapudo gedaan", "stapudo", id="step"),
    ],
)
def test_words_stand_apart(given: str, sentence: str, mark: str) -> None:
    text = rule(given, sentence)

    assert [at(text, mark)[0]] == [found.place.line for found in complaints(text)]


# ---------------------------------------------------------------- sentences that are not there


@pytest.mark.parametrize(
    ("keyword", "sentences"),
    [
        ("Gegeven", ("Gegeven alle wetten van het land", GOOD)),
        ("Als", (ONTWERP, "Als het morgen regent", GOOD)),
        ("Dan", (ONTWERP, "Dan is alles in orde")),
        ("Dan", (ONTWERP, "Dan zijn spoed ja is")),
        ("Als", (ONTWERP, "Als is zijn spoed ja", GOOD)),
        ("Als", (ONTWERP, GOOD, "Maar dat geldt niet als het morgen regent")),
    ],
)
def test_an_unknown_sentence_is_answered_with_known_ones(keyword: str, sentences: tuple[str, ...]) -> None:
    known = [f"'{keyword} {example.text}'" for example in EXAMPLES if example.keyword == keyword]

    (found,) = complaints(rule(*sentences))

    assert "REG-04" == found.code
    assert [] != [sentence for sentence in known if sentence in found.message]


@pytest.mark.parametrize(
    "sentence",
    ["Dan is de stap udo met haar", "Dan is", "Dan is zijn grondslag ingevuld en is zijn spoed ja"],
)
def test_half_a_sentence_and_two_sentences_are_unknown(sentence: str) -> None:
    text = rule(ONTWERP, sentence)
    line, column = at(text, sentence)
    found = complaints(text)

    assert [line] == [one.place.line for one in found]
    assert column <= found[0].place.column


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        pytest.param(VRAAG, "Als haar probleem beantwoord is", id="haar, of a question"),
        pytest.param(ONTWERP, "Als die beantwoord is", id="die, of the draft"),
        pytest.param(GEMEENTEN, "Als die gedaan is", id="die, of what is no step"),
        pytest.param(STAP, "Als die inhoudelijk beantwoord is", id="die, of what is no question"),
        pytest.param(ONTWERP, "Als die in de toelichting staat", id="die, without a choice"),
        pytest.param(
            ONTWERP, "Als de organisatie onder de Kaderwet zbo's valt", id="organisation of the draft"
        ),
        pytest.param(GEMEENTEN, "Als de organisatie een zbo is", id="organisation of a subject"),
        pytest.param(ONTWERP, "Als de stap udo met haar gedaan is", id="met haar, of the draft"),
        pytest.param(BEPALING, "Als de stap advies door haar gedaan is", id="door haar, of a provision"),
        pytest.param(
            "Gegeven elke decentrale overheid die het ontwerp raakt",
            "Als de organisatie een zbo is",
            id="organisation of a group of subjects",
        ),
    ],
)
def test_a_sentence_about_what_was_not_chosen_is_refused(given: str, sentence: str) -> None:
    text = rule(given, sentence, "Dan is het ontwerp een wetsvoorstel")

    assert [("REG-12", at(text, sentence)[0])] == [(one.code, one.place.line) for one in complaints(text)]


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        pytest.param(GEMEENTEN, "Als haar taak op 1 januari valt", id="a date of what has none"),
        pytest.param(GEMEENTEN, "Als haar taak minstens € 5 is", id="an amount of what has none"),
        pytest.param(ONTWERP, "Als zijn ict-component minstens 5 dagen is", id="a duration of an amount"),
        pytest.param(ONTWERP, "Als zijn spoed beantwoord is", id="an answer of ja/nee"),
        pytest.param(ONTWERP, "Als zijn grondslag zuiver is", id="a value of a text"),
        pytest.param(ONTWERP, 'Als zijn spoed het woord "ja" bevat', id="a word of what is no text"),
        pytest.param(
            ONTWERP, "Als er minstens 1 week tussen zijn spoed en zijn publicatie ligt", id="no moment"
        ),
    ],
)
def test_a_question_that_does_not_fit_the_property_is_refused(given: str, sentence: str) -> None:
    text = rule(given, sentence, GOOD)

    assert [("REG-20", at(text, sentence)[0])] == [(one.code, one.place.line) for one in complaints(text)]


def test_a_prohibition_is_about_what_was_chosen() -> None:
    text = rule(ONTWERP, "Dan is dat niet toegestaan")

    assert ["REG-12"] == [found.code for found in complaints(text)]


@pytest.mark.parametrize(
    ("sentences", "wrong", "code"),
    [
        ((GEMEENTEN, "Als haar oordeel uitvoerbaar is", GOOD), "oordeel", "REG-13"),
        ((VRAAG.replace("probleem", "noodzaak"), "Dan is die beantwoord"), "noodzaak", "REG-13"),
        ((GEMEENTEN, "Als haar verandering uitgebreid is", GOOD), "uitgebreid", "REG-14"),
        ((ONTWERP, "Als de opvolging van de stap udo zuiver is", GOOD), "zuiver", "REG-14"),
    ],
)
def test_a_word_of_another_block_is_refused(sentences: tuple[str, ...], wrong: str, code: str) -> None:
    found = [one for one in complaints(rule(*sentences)) if one.code == code]

    assert 1 == len(found)
    assert wrong in found[0].message


@pytest.mark.parametrize(
    ("sentences", "wrong"),
    [
        (
            (GEMEENTEN, "Als haar oordeel uitvoerbaar is", GOOD),
            "oordeel",
        ),
        ((VRAAG.replace("probleem", "noodzaak"), "Dan is die beantwoord"), "noodzaak"),
        ((GEMEENTEN, "Als haar verandering uitgebreid is", GOOD), "uitgebreid"),
    ],
)
def test_a_word_of_another_block_is_told_with_its_place(sentences: tuple[str, ...], wrong: str) -> None:
    text = rule(*sentences)

    assert [at(text, wrong)] == [(one.place.line, one.place.column) for one in complaints(text)]


# ---------------------------------------------------------------- numbers


@pytest.mark.parametrize(
    "sentence",
    [
        f"Dan duurt {STEP_OF} minstens 1,5 maanden",
        "Dan bevatten de opties van het Beleidskompas minstens 1,5 onderdelen",
        "Dan valt zijn inwerkingtreding op 1,5 januari",
    ],
)
def test_a_number_that_must_be_whole_is_refused_when_it_is_not(sentence: str) -> None:
    text = rule(ONTWERP, sentence)

    assert [at(text, sentence)[0]] == [found.place.line for found in complaints(text)]


def test_a_thousand_days_may_be_written_with_a_point() -> None:
    text = rule(ONTWERP, f"Dan duurt {STEP_OF} minstens 1.000 dagen")

    assert [] == complaints(text)


@pytest.mark.parametrize("day", ["0 januari", "31 februari", "32 januari", "31 juni"])
def test_a_day_that_does_not_exist_is_refused(day: str) -> None:
    text = rule(ONTWERP, f"Dan valt zijn inwerkingtreding op {day}")

    assert [at(text, day)[0]] == [found.place.line for found in complaints(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("€ 5", 500),
        ("€ 12,5 mln", 1_250_000_000),
        ("€ 1.250,50", 125_050),
        ("20 miljoen euro", 2_000_000_000),
        ("EUR 3 mld.", 300_000_000_000),
    ],
)
def test_amounts_read_as_in_drafts(text: str, expected: int) -> None:
    line = condition("Als", f"zijn ict-component hoogstens {text} is")

    assert (("heeft_maat", ("ontwerp", "ict-component"), "hoogstens", ("bedrag", expected)),) == tuple(
        (name, ("ontwerp", eigen[-1]), *rest) for name, eigen, *rest in line.tests
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [("1 dag", (1, "dag")), ("8 weken", (8, "week")), ("2 maanden", (2, "maand")), ("5 jaar", (5, "jaar"))],
)
def test_durations_read_as_in_drafts(text: str, expected: tuple[int, str]) -> None:
    assert expected == condition("Dan", f"duurt {STEP_OF} minstens {text}").tests[0][-1]
