"""The reading of feature files: what a rule says, and everything that can be wrong in one."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.rule_helpers import (
    GEMEENTEN,
    METADATA,
    ONTWERP,
    PATH,
    at,
    codes,
    complaints,
    feature,
    findings,
    regel,
    rule,
    rules_of,
    scenario,
    wetsvoorstel,
    where,
)

from kompas_check.plan import load_plan
from kompas_check.rule import Announcement, Rule, Source

GOOD = "Dan is zijn grondslag ingevuld"
ALS = "Als het ontwerp een wetsvoorstel is"
PLAIN = rule(ONTWERP, ALS, GOOD)


def one(text: str) -> Rule:
    (found,) = rules_of(text)
    return found


def changed(old: str, new: str, text: str = PLAIN) -> str:
    assert old in text
    return text.replace(old, new, 1)


# ---------------------------------------------------------------- what a rule says


def test_a_rule_carries_its_metadata() -> None:
    text = feature(
        regel(
            "UDO-01 Bij een nieuwe taak is de UDO doorlopen",
            kracht="wet",
            uiterlijk="raad van state",
            geldig_van="1 juli 2025",
            geldig_tot="2027-12-31",
            geldt_voor="wetsvoorstel, AMvB",
            bron="Gemeentewet, artikel 114, https://wetten.overheid.nl/BWBR0005416.",
            kader="Medeoverheden",
            voldoen="doorloop de UDO: samen",
            afwijken="motiveer waarom niet",
            geverifieerd="nee",
        )
    )
    found = one(text)

    assert "UDO-01" == found.id
    assert "Bij een nieuwe taak is de UDO doorlopen" == found.title
    assert "Medeoverheden" == found.framework
    assert "wet" == found.force
    assert "raad van state" == found.due
    assert date(2025, 7, 1) == found.valid_from
    assert date(2027, 12, 31) == found.valid_to
    assert frozenset({"wetsvoorstel", "AMvB"}) == found.kinds
    assert (
        Source(
            "Gemeentewet, artikel 114, https://wetten.overheid.nl/BWBR0005416.",
            "https://wetten.overheid.nl/BWBR0005416",
        ),
    ) == found.sources
    assert "doorloop de UDO: samen" == found.comply
    assert "motiveer waarom niet" == found.depart
    assert found.verified is False
    assert at(text, "Regel:") == found.place[1:]


def test_what_is_not_said_has_no_value() -> None:
    found = one(PLAIN)

    assert found.valid_to is None
    assert found.announcement is None
    assert found.becomes is None
    assert found.verified is True
    assert ("", "", "") == (found.comply, found.depart, found.text)
    assert ((), (), ()) == (found.depends_on, found.replaces, found.collides)


@pytest.mark.parametrize("name", METADATA)
def test_the_feature_gives_defaults(name: str) -> None:
    key = name.replace(" ", "_")
    text = feature(
        regel("X-01 Een norm", **{key: None}), head=f"  kader: Proef\n  {name}: {METADATA[name]}\n"
    )

    assert [] == complaints(text)
    assert one(PLAIN)._replace(scenarios=(), place=one(text).place) == one(text)._replace(scenarios=())


@pytest.mark.parametrize(
    ("name", "default", "own", "attribute", "expected"),
    [
        ("kracht", "wet", "advies", "force", "advies"),
        ("uiterlijk", "toetsing", "indiening", "due", "indiening"),
        ("geldig van", "2001-01-01", "2002-02-02", "valid_from", date(2002, 2, 2)),
        ("geldt voor", "rijkswet", "novelle", "kinds", frozenset({"novelle"})),
        ("kader", "Van alles", "Van mij", "framework", "Van mij"),
        ("voldoen", "doe het", "doe dit", "comply", "doe dit"),
        ("geverifieerd", "nee", "ja", "verified", True),
    ],
)
def test_what_the_rule_says_goes_before_the_default(
    name: str, default: str, own: str, attribute: str, expected: object
) -> None:
    text = feature(regel(**{name.replace(" ", "_"): own}), head=f"  {name}: {default}\n")

    assert expected == getattr(one(text), attribute)


def test_a_kind_of_draft_can_have_a_due_phase_of_its_own() -> None:
    found = one(feature(regel(uiterlijk="toetsing; AMvB: publicatie")))

    assert ("toetsing", (("AMvB", "publicatie"),)) == (found.due, found.due_for)
    assert "publicatie" == found.due_phase(frozenset({"AMvB", "Rijks-AMvB"}))
    assert "toetsing" == found.due_phase(frozenset({"wetsvoorstel"}))


def test_a_statute_can_allow_a_departure_for_some_kinds_only() -> None:
    found = one(feature(regel(kracht="wet", afwijken="zeg het", afwijken_bij="wetsvoorstel")))

    assert found.may_depart
    assert found.departs_for(frozenset({"wetsvoorstel", "novelle"}))
    assert not found.departs_for(frozenset({"AMvB"}))
    assert one(feature(regel(kracht="wet", afwijken="zeg het"))).departs_for(frozenset({"AMvB"}))
    assert not one(feature(regel(kracht="wet"))).departs_for(frozenset({"wetsvoorstel"}))


@pytest.mark.parametrize(
    ("metadata", "mark", "message"),
    [
        ({"uiterlijk": "toetsing; rijkswet: publicatie"}, "uiterlijk", "'rijkswet', waarvoor de norm niet"),
        ({"uiterlijk": "toetsing; AMvB: indiening; AMvB: publicatie"}, "uiterlijk", "'AMvB' twee keer"),
        (
            {"afwijken": "leg het uit", "afwijken_bij": "rijkswet"},
            "afwijken bij",
            "waarvoor de norm niet geldt",
        ),
        ({"afwijken": "leg het uit", "afwijken_bij": "AMvB, AMvB"}, "afwijken bij", "'AMvB' twee keer"),
    ],
)
def test_only_kinds_for_which_the_rule_holds_are_singled_out_and_only_once(
    metadata: dict[str, str], mark: str, message: str
) -> None:
    text = feature(regel(**metadata))
    (found,) = complaints(text)

    assert ("REG-19", *at(text, mark)) == (found.code, *found.place[1:])
    assert message in found.message


def test_a_kind_that_counts_as_one_of_those_of_the_rule_may_be_singled_out() -> None:
    assert [] == codes(feature(regel(uiterlijk="toetsing; novelle: publicatie")))


def test_where_a_departure_is_limited_it_is_told_how_to_depart() -> None:
    text = feature(regel(afwijken_bij="AMvB"))

    assert [("REG-05", *at(text, "afwijken bij"))] == where(complaints(text))


def test_sources_of_the_feature_come_after_those_of_the_rule() -> None:
    text = feature(regel(bron="eerst\n    bron: dan"), head="  bron: daarna\n")

    assert ["eerst", "dan", "daarna"] == [source.text for source in one(text).sources]


def test_without_kader_the_framework_is_the_title_of_the_feature() -> None:
    text = feature(regel(), head="  voldoen: doe het\n")

    assert "Een kader" == one(text).framework


def test_names_of_properties_ignore_case_and_words_too() -> None:
    text = changed("kracht: beleid", "Kracht:   Beleid")

    assert "beleid" == one(text).force


def test_an_announcement_is_read() -> None:
    lapse = one(feature(regel(aangekondigd="vervallen", beoogd="2026", aankondiging="een brief")))
    arrive = one(
        feature(regel(kracht="voornemen", aangekondigd="invoeren", wordt="wet", aankondiging="een brief"))
    )

    assert Announcement("vervallen", "2026", "een brief") == lapse.announcement
    assert Announcement("invoeren", "", "een brief") == arrive.announcement
    assert "wet" == arrive.becomes


def test_rules_may_name_each_other() -> None:
    text = feature(
        regel("A-01 Een", geldig_tot="2020-12-31"),
        regel("A-02 Twee", geldig_van="2021-01-01", hangt_af_van="A-01", vervangt="A-01, A-03"),
        regel(
            "A-03 Drie",
            geldig_tot="2020-12-31",
            botst_met="A-01, omdat dit, anders\n    botst met: A-02, omdat dat",
        ),
    )
    _, two, three = rules_of(text)

    assert ("A-01",) == two.depends_on
    assert ("A-01", "A-03") == two.replaces
    assert (("A-01", "dit, anders"), ("A-02", "dat")) == three.collides


def test_the_prose_of_a_rule_is_its_text() -> None:
    text = changed(
        "    bron: een bron\n", "    bron: een bron\n    # niet dit\n\n    Dit is\n    de uitleg.\n"
    )

    assert "Dit is\nde uitleg." == one(text).text


def test_a_feature_may_have_an_explanation_and_no_defaults() -> None:
    assert [] == complaints(feature(regel(), head="\n  Dit kader legt uit waar het over gaat.\n"))


@pytest.mark.parametrize("ending", ["\r\n", "\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_marks_do_not_matter(mark: str, ending: str) -> None:
    text = mark + PLAIN.replace("\n", ending)

    assert [] == complaints(text)
    assert one(PLAIN) == one(text)


def test_comments_may_stand_anywhere() -> None:
    text = changed("    kracht:", "    # eerst de kracht\n    kracht:")
    text = changed("      Als ", "      # dan wanneer\n      Als ", text)

    assert [] == complaints(text)


def test_a_scenario_has_roles() -> None:
    text = rule(
        ONTWERP,
        ALS,
        "En zijn spoed nee is",
        GOOD,
        "En is zijn sector geen",
        "Maar dat geldt niet als zijn spoed ja is",
        "En zijn implementatie zuiver is",
        "Maar dat geldt niet als het ontwerp een rijkswet is",
    )
    (found,) = one(text).scenarios

    assert "een geval" == found.name
    assert "het ontwerp" == found.select.text
    assert ["Als", "En"] == [line.keyword for line in found.conditions]
    assert ["Dan", "En"] == [line.keyword for line in found.requirements]
    assert [["Maar", "En"], ["Maar"]] == [[line.keyword for line in group] for group in found.exceptions]
    assert [at(text, "zijn spoed nee")] == [found.conditions[1].place[1:]]


# ---------------------------------------------------------------- Abstract Scenario


def outline(title: str, *, table: str = "| n | o |\n| 1 | gemeenten |\n| 2 | provincies |") -> str:
    rows = "".join(f"        {row}\n" for row in table.split("\n"))
    body = scenario(
        "Gegeven de <o> die het ontwerp raakt", "Dan is haar taak ingevuld", title="Abstract Scenario: s"
    )
    return regel(title, f"{body}\n      Voorbeelden:\n{rows}")


def test_rows_are_cases_of_one_norm() -> None:
    found = one(feature(outline("A-01 Over alles")))

    assert ["de gemeenten die het ontwerp raakt", "de provincies die het ontwerp raakt"] == [
        case.select.text for case in found.scenarios
    ]


def test_rows_are_norms_of_their_own_where_the_id_says_so() -> None:
    text = feature(outline("A-<n> Over <o>"))
    found = rules_of(text)

    assert ["A-1", "A-2"] == [norm.id for norm in found]
    assert ["Over gemeenten", "Over provincies"] == [norm.title for norm in found]
    assert [[("geraakt_onderwerp", "gemeenten")], [("geraakt_onderwerp", "provincies")]] == [
        [case.select.tests[0] for case in norm.scenarios] for norm in found
    ]


def test_rows_with_the_same_id_are_cases_of_one_norm() -> None:
    text = feature(
        outline("A-<n> Titel", table="| n | o |\n| 1 | gemeenten |\n| 1 | provincies |\n| 2 | mkb |")
    )

    assert [("A-1", 2), ("A-2", 1)] == [(norm.id, len(norm.scenarios)) for norm in rules_of(text)]


def test_a_norm_of_a_row_gives_a_result_of_its_own() -> None:
    found = findings(
        feature(outline("A-<n> Over <o>")),
        wetsvoorstel("Raakt gemeenten", "  taak: iets", "Raakt niet: overige"),
    )

    assert [("A-1", "gemeenten", "voldaan"), ("A-2", None, "nvt")] == [
        (result.rule.id, result.subject, result.outcome) for result in found
    ]


def test_the_texts_of_a_norm_of_a_row_carry_its_words() -> None:
    text = changed("    kracht:", "    voldoen: vraag <o>\n    kracht:", feature(outline("A-<n> Over <o>")))
    text = changed("Scenario: s", "Scenario: over <o>", text)
    first = rules_of(text)[0]

    assert ("vraag gemeenten", "over gemeenten") == (first.comply, first.scenarios[0].name)


@pytest.mark.parametrize(
    ("title", "table", "code", "mark"),
    [
        pytest.param(
            "A-01 T", "| n | x |\n| 1 | gemeenten |", "REG-03", "Gegeven de <o>", id="unknown column"
        ),
        pytest.param(
            "A-<z> T", "| n | o |\n| 1 | gemeenten |", "REG-03", "Regel:", id="id without its column"
        ),
        pytest.param("A-01 T", "| n | o |", "REG-11", "Voorbeelden:", id="no rows"),
        pytest.param(
            "A-<n> T",
            "| n | o |\n| 1 a | gemeenten |",
            "REG-18",
            "Regel:",
            id="space in the id of a row",
        ),
        pytest.param(
            "A-<n> T",
            "| n | o |\n|  | gemeenten |",
            "REG-18",
            "Regel:",
            id="nothing in the id of a row",
        ),
    ],
)
def test_a_table_that_does_not_fit_is_told(title: str, table: str, code: str, mark: str) -> None:
    text = feature(outline(title, table=table))

    assert (code, *at(text, mark)) in where(complaints(text))


def test_an_abstract_scenario_needs_a_table() -> None:
    text = feature(outline("A-01 T"))
    text = text[: text.index("      Voorbeelden")]

    assert ("REG-11", *at(text, "Abstract Scenario")) in where(complaints(text))


def test_an_id_with_a_column_needs_an_abstract_scenario() -> None:
    text = feature(regel("A-<n> Titel"))

    assert [("REG-03", *at(text, "Regel:"))] == where(complaints(text))


def test_a_row_with_a_cell_too_few_is_told_as_such() -> None:
    text = feature(outline("A-01 T", table="| n | o |\n| 1 |"))
    (found,) = complaints(text)

    assert at(text, "| 1 |")[0] == found.place.line
    assert "alleen onder" not in found.message


def test_a_wrong_word_in_a_cell_is_told_at_its_row() -> None:
    text = feature(outline("A-01 T", table="| n | o |\n| 1 | gemeenten |\n| 2 | provintsies |"))

    assert [at(text, "provintsies")[0]] == [found.place.line for found in complaints(text)]


def test_a_wrong_sentence_is_told_once_however_many_rows() -> None:
    text = changed("Dan is haar taak", "Dan is haar taakk", feature(outline("A-01 T")))

    assert 1 == len(complaints(text))


def test_a_line_swallowed_by_voorbeelden_is_told() -> None:
    text = feature(outline("A-01 T", table="zomaar een regel\n| n | o |\n| 1 | gemeenten |"))

    assert [("REG-10", *at(text, "zomaar"))] == where(complaints(text))


# ---------------------------------------------------------------- wrong keywords


@pytest.mark.parametrize(
    ("old", "new", "code", "meant"),
    [
        ("      Dan is", "      Dann is", "REG-02", "Dan"),
        ("      Als het", "      Alss het", "REG-02", "Als"),
        ("      Als het", "      als het", "REG-02", "Als"),
        ("      Dan is", "      dan is", "REG-02", "Dan"),
        ("Gegeven het", "Gegevn het", "REG-10", "Gegeven"),
        ("Gegeven het", "gegeven het", "REG-10", "Gegeven"),
        ("Gegeven het", "Gegeven: het", "REG-10", "Gegeven"),
        ("Gegeven het", "Given het", "REG-10", "Gegeven"),
        ("Scenario: een", "Scenaro: een", "REG-10", "Scenario"),
        ("Scenario: een", "Senario: een", "REG-10", "Scenario"),
        ("Scenario: een", "Scenarios: een", "REG-10", "Scenario"),
        ("Regel: X", "Regl: X", "REG-10", "Regel"),
        ("Regel: X", "Regels: X", "REG-10", "Regel"),
        ("Functionaliteit:", "Functionaliteiten:", "REG-02", "Functionaliteit"),
        ("Functionaliteit:", "functionaliteit:", "REG-02", "Functionaliteit"),
    ],
)
def test_a_misspelt_keyword_is_told_with_what_was_meant(old: str, new: str, code: str, meant: str) -> None:
    text = changed(old, new)
    place = at(text, new.strip())
    here = [found for found in complaints(text) if found.place[1:] == place]

    assert [code] == [found.code for found in here]
    assert f"bedoelde u '{meant}" in here[0].message


@pytest.mark.parametrize("word", ["Voorbelden", "voorbeelden", "Voorbeeldn"])
def test_a_misspelt_voorbeelden_is_told(word: str) -> None:
    text = changed("Voorbeelden:", f"{word}:", feature(outline("A-01 T")))

    assert [("REG-02", *at(text, f"{word}:"))] == where(complaints(text))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Scenario: een", "scenario: een"),
        ("Scenario: een", "Scenario een"),
        ("Scenario: een", "Example: een"),
        ("Scenario: een", "Geval: een"),
        ("Regel: X", "regel: X"),
        ("Regel: X", "Rule: X"),
        ("Regel: X", "Norm: X"),
    ],
)
def test_a_keyword_that_gherkin_swallows_is_never_silent(old: str, new: str) -> None:
    assert [] != complaints(changed(old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Scenario: een", "Example: een"),
        ("Regel: X", "Rule: X"),
        pytest.param("Scenario: een", "scenario: een"),
        pytest.param("Scenario: een", "Scenario een"),
        pytest.param("Regel: X", "regel: X"),
    ],
)
def test_a_keyword_that_gherkin_swallows_is_told_at_its_line(old: str, new: str) -> None:
    text = changed(old, new)

    assert at(text, new) in [found.place[1:] for found in complaints(text)]


def test_a_sentence_outside_a_scenario_is_told() -> None:
    text = changed("    Scenario:", "    Gegeven het ontwerp\n    Dan is zijn spoed ja\n\n    Scenario:")

    assert [("REG-10", *at(text, "Gegeven het")), ("REG-10", *at(text, "Dan is zijn spoed"))] == where(
        complaints(text)
    )


def test_a_line_under_the_title_of_a_scenario_is_told() -> None:
    text = changed("een geval\n", "een geval\n      dat vaak voorkomt\n")

    assert [("REG-10", *at(text, "dat vaak"))] == where(complaints(text))


@pytest.mark.parametrize(
    "old",
    [
        "      Als het",
        pytest.param("      Dan is"),
        pytest.param("Voorbeelden:"),
    ],
)
def test_a_misspelt_keyword_is_one_error(old: str) -> None:
    text = PLAIN if old in PLAIN else feature(outline("A-01 T"))

    assert ["REG-02"] == codes(changed(old, old.replace("n", "nn", 1).replace("Als", "Alss"), text))


def test_a_misspelt_gegeven_is_one_error() -> None:
    assert ["REG-10"] == codes(changed("Gegeven het", "Gegevn het"))


@pytest.mark.parametrize(
    ("old", "new", "meant"),
    [
        ("Gegeven het", "Given het", "Gegeven"),
        pytest.param("      Als het", "      When het", "Als"),
        pytest.param("      Dan is", "      Then is", "Dan"),
        pytest.param("Functionaliteit:", "Feature:", "Functionaliteit"),
        pytest.param("  Regel:", "  Rule:", "Regel"),
    ],
)
def test_an_english_keyword_gets_the_dutch_one(old: str, new: str, meant: str) -> None:
    assert any(
        f"'{meant}" in found.message and "bedoelde u" in found.message
        for found in complaints(changed(old, new))
    )


@pytest.mark.parametrize("new", ["Feature:", "Functionalitiet:"])
def test_a_wrong_first_keyword_is_one_error(new: str) -> None:
    text = changed("Functionaliteit:", new)

    assert [("REG-02", *at(text, new))] == where(complaints(text))


def test_no_message_suggests_the_word_that_stands_there() -> None:
    texts = [
        changed("      Dan is", "      Dann is"),
        changed("Functionaliteit:", "Feature:"),
        rule(ONTWERP, "Dan"),
    ]
    messages = [found.message for text in texts for found in complaints(text)]

    assert [] == [text for text in messages if re.search(r"'(\w+)'; bedoelde u '\1'", text)]


# ---------------------------------------------------------------- what norms do not use


@pytest.mark.parametrize(
    ("old", "new", "marks"),
    [
        pytest.param("      Als het", "      Wanneer het", ["Wanneer"], id="Wanneer"),
        pytest.param("      Gegeven", "      Stel", ["Stel"], id="Stel"),
        pytest.param("      Als het", "      * het", ["* het"], id="asterisk"),
        pytest.param("Functionaliteit:", "@label\nFunctionaliteit:", ["@label"], id="tag of the feature"),
        pytest.param("  Regel:", "  @label\n  Regel:", ["@label"], id="tag of a rule"),
        pytest.param(
            "    Scenario:", "    @een @twee\n    Scenario:", ["@een", "@twee"], id="tags of a scenario"
        ),
        pytest.param(
            "  Regel:",
            "  Achtergrond:\n      Gegeven het ontwerp\n\n  Regel:",
            ["Achtergrond"],
            id="background",
        ),
        pytest.param(
            "    Scenario:",
            "    Achtergrond:\n      Gegeven het ontwerp\n\n    Scenario:",
            ["Achtergrond"],
            id="background of a rule",
        ),
        pytest.param(
            "  Regel:",
            "  Scenario: los\n      Gegeven het ontwerp\n\n  Regel:",
            ["Scenario: los"],
            id="scenario outside a rule",
        ),
        pytest.param(
            "het ontwerp\n", "het ontwerp\n        | a | b |\n        | c | d |\n", ["| a"], id="data table"
        ),
        pytest.param(
            "het ontwerp\n", 'het ontwerp\n        """\n        tekst\n        """\n', ['"""'], id="docstring"
        ),
        pytest.param(
            "het ontwerp\n", "het ontwerp\n        ```\n        tekst\n        ```\n", ["```"], id="backticks"
        ),
    ],
)
def test_what_norms_do_not_use_is_refused(old: str, new: str, marks: list[str]) -> None:
    text = changed(old, new)

    assert [("REG-09", *at(text, mark)) for mark in marks] == where(complaints(text))


def test_a_tag_on_a_table_is_refused() -> None:
    text = changed("      Voorbeelden", "      @label\n      Voorbeelden", feature(outline("A-01 T")))

    assert [("REG-09", *at(text, "@label"))] == where(complaints(text))


def test_a_case_is_a_scenario_and_never_an_example() -> None:
    text = feature(
        regel(
            "X-01 Een norm",
            scenario("Gegeven het ontwerp", "Dan is zijn grondslag ingevuld", title="Voorbeeld: een geval"),
        )
    )

    assert [("REG-09", *at(text, "Voorbeeld:"))] == where(complaints(text))
    assert "schrijf 'Scenario'" in complaints(text)[0].message


# ---------------------------------------------------------------- the order of a scenario


@pytest.mark.parametrize(
    ("sentences", "mark"),
    [
        pytest.param((ONTWERP, GOOD, ALS), "Als", id="Als after Dan"),
        pytest.param((ALS, ONTWERP, GOOD), "Gegeven", id="Gegeven after Als"),
        pytest.param((ONTWERP, ONTWERP.replace("het", "het  "), GOOD), "Gegeven het  ", id="two Gegeven"),
        pytest.param((ONTWERP, "En het ontwerp", GOOD), "En", id="Gegeven with En"),
        pytest.param(("En het ontwerp", GOOD), "En", id="En first"),
        pytest.param((ONTWERP, ALS, "Als zijn spoed ja is", GOOD), "Als zijn", id="two Als"),
        pytest.param((ONTWERP, GOOD, "Dan is zijn spoed ja"), "Dan is zijn spoed", id="two Dan"),
        pytest.param((ONTWERP, "Maar dat geldt niet als zijn spoed ja is", GOOD), "Dan", id="Dan after Maar"),
    ],
)
def test_a_wrong_order_is_told(sentences: tuple[str, ...], mark: str) -> None:
    text = rule(*sentences)
    start = text.index("een geval")
    line, column = at(text[start:], mark)
    here = (line + text.count("\n", 0, start), column)

    assert ("REG-03", *here) in where(complaints(text))


@pytest.mark.parametrize(
    ("sentences", "code", "mark"),
    [
        pytest.param(("Dan is het ontwerp een wetsvoorstel",), "REG-11", "Scenario", id="no Gegeven"),
        pytest.param((ALS, "Dan is het ontwerp een AMvB"), "REG-11", "Scenario", id="Als and no Gegeven"),
        pytest.param((GOOD,), "REG-12", "grondslag", id="zijn without a selection"),
        pytest.param((ONTWERP,), "REG-11", "Scenario", id="only Gegeven"),
        pytest.param((ONTWERP, ALS), "REG-11", "Scenario", id="no Dan"),
        pytest.param(
            (ONTWERP, "Maar dat geldt niet als zijn spoed ja is"),
            "REG-11",
            "Scenario",
            id="exception of nothing",
        ),
        pytest.param((), "REG-11", "Scenario", id="nothing"),
    ],
)
def test_a_scenario_needs_a_gegeven_and_a_dan(sentences: tuple[str, ...], code: str, mark: str) -> None:
    text = rule(*sentences)

    assert (code, *at(text, mark)) in where(complaints(text))


@pytest.mark.parametrize(
    "sentence", ["Maar niet als zijn spoed ja is", "Maar zijn spoed ja is", "Maar dat geldt niet: spoed"]
)
def test_an_exception_is_introduced(sentence: str) -> None:
    text = rule(ONTWERP, GOOD, sentence)
    (found,) = complaints(text)

    assert ("REG-04", at(text, sentence)[0]) == (found.code, found.place.line)
    assert "Maar dat geldt niet als" in found.message


def test_a_wrong_word_in_an_exception_has_its_place() -> None:
    text = rule(ONTWERP, GOOD, "Maar dat geldt niet als zijn spoet ja is")

    assert [("REG-04", *at(text, "spoet"))] == where(complaints(text))


def test_a_rule_needs_a_scenario() -> None:
    text = PLAIN[: PLAIN.index("    Scenario")]

    assert [("REG-11", *at(text, "Regel:"))] == where(complaints(text))


def test_a_rule_without_scenario_is_called_a_rule() -> None:
    (found,) = complaints(PLAIN[: PLAIN.index("    Scenario")])

    assert "dit scenario heeft geen scenario" not in found.message


def test_a_feature_without_rules_is_told() -> None:
    assert [] != complaints("# language: nl\nFunctionaliteit: Leeg\n  kader: Proef\n")


# ---------------------------------------------------------------- metadata


@pytest.mark.parametrize("name", METADATA)
def test_a_required_property_is_missed(name: str) -> None:
    text = feature(regel("X-01 Een norm", **{name.replace(" ", "_"): None}))
    (found,) = complaints(text)

    assert ("REG-05", *at(text, "Regel:")) == (found.code, *found.place[1:])
    assert f"'{name}'" in found.message


def test_all_missing_properties_are_told() -> None:
    text = feature(regel("X-01 Een norm", **{name.replace(" ", "_"): None for name in METADATA}))

    assert [("REG-05", *at(text, "Regel:"))] * len(METADATA) == where(complaints(text))


@pytest.mark.parametrize("wrong", ["krach", "Geldig vanaf", "geldt voor wie"])
def test_an_unknown_property_is_told(wrong: str) -> None:
    text = changed("    kracht:", f"    {wrong}: iets\n    kracht:")
    (found,) = complaints(text)

    assert ("REG-06", *at(text, wrong)) == (found.code, *found.place[1:])
    assert "bedoelde u '" in found.message


def test_an_unknown_property_of_the_feature_is_told() -> None:
    text = feature(regel(), head="  kadr: Proef\n")

    assert [("REG-06", *at(text, "kadr"))] == where(complaints(text))


@pytest.mark.parametrize(
    ("name", "wrong", "mark", "meant"),
    [
        ("kracht", "belied", "belied", "beleid"),
        ("uiterlijk", "ministeraad", "ministeraad", "ministerraad"),
        ("uiterlijk", "toetsing; AMVVB: publicatie", "AMVVB", "AMvB"),
        ("uiterlijk", "toetsing; AMvB: publicati", "publicati", "publicatie"),
        ("uiterlijk", "toetsing; publicatie", "publicatie", None),
        ("afwijken bij", "wetsvorstel", "wetsvorstel", "wetsvoorstel"),
        ("geldt voor", "wetsvoorstel, AMVVB", "AMVVB", "AMvB"),
        ("geldt voor", "wetsvorstel", "wetsvorstel", "wetsvoorstel"),
        ("geldig van", "2020-13-01", "2020-13-01", None),
        ("geldig van", "30 februari 2020", "30 februari", None),
        ("geldig van", "01-07-2020", "01-07-2020", None),
        ("geldig van", "vanaf 2020", "vanaf", None),
        ("geldig tot", "nooit", "nooit", None),
        ("aangekondigd", "vervalen", "vervalen", "vervallen"),
        ("geverifieerd", "misschien", "misschien", None),
        ("hangt af van", "de vorige", "de vorige", None),
        ("botst met", "A-01", "A-01", None),
        ("kracht", "PM", "PM", None),
    ],
)
def test_a_value_that_does_not_fit_is_told(name: str, wrong: str, mark: str, meant: str | None) -> None:
    text = feature(regel("X-01 Een norm", **{name.replace(" ", "_"): wrong}))
    (found,) = [one for one in complaints(text) if one.code != "REG-05"]

    assert ("REG-07", *at(text, mark)) == (found.code, *found.place[1:])
    assert meant is None or f"bedoelde u '{meant}'" in found.message


def test_an_empty_property_is_told_after_its_name() -> None:
    text = changed("kracht: beleid", "kracht:")
    line, column = at(text, "kracht:")

    assert [("REG-07", line, column + len("kracht:"))] == where(complaints(text))


def test_a_property_that_stands_twice_is_told() -> None:
    text = changed("    kracht: beleid\n", "    kracht: beleid\n    kracht: wet\n")

    assert [("REG-19", *at(text, "kracht: wet"))] == where(complaints(text))


def test_a_line_that_is_no_property_is_told() -> None:
    text = changed("    bron: een bron\n", "    bron: een bron\n      die verder loopt\n")

    assert [("REG-10", *at(text, "die verder"))] == where(complaints(text))


def test_a_value_that_runs_on_is_not_taken_for_a_keyword() -> None:
    text = changed("    bron: een bron\n", "    bron: een bron\n      en nog een\n")
    (found,) = complaints(text)

    assert "bedoelde u" not in found.message


def test_a_period_that_ends_before_it_begins_is_told() -> None:
    text = feature(regel(geldig_van="2020-01-01", geldig_tot="2019-12-31"))

    assert [at(text, "geldig tot")[0]] == [found.place.line for found in complaints(text)]


@pytest.mark.parametrize(
    "title", ["Een norm zonder nummer", "x-01 Een norm", "UDO Een norm", "01 Een norm", ""]
)
def test_a_rule_has_an_id(title: str) -> None:
    text = feature(regel(title))

    assert [("REG-18", *at(text, "Regel:"))] == where(complaints(text))


@pytest.mark.parametrize("title", ["AR-5.10-2 Norm", "MO-01b Norm", "BK-2 Norm", "AR-4.43-a Norm"])
def test_ids_may_look_like_this(title: str) -> None:
    assert title.split(maxsplit=1)[0] == one(feature(regel(title))).id


# ---------------------------------------------------------------- between rules


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({}, {}),
        ({"geldig_tot": "2021-01-01"}, {"geldig_van": "2021-01-01"}),
        ({"geldig_van": "2021-01-01"}, {"geldig_tot": "2021-01-01"}),
        ({"geldig_tot": "2030-12-31"}, {"geldig_van": "2021-01-01", "geldig_tot": "2021-01-02"}),
        ({"geldt_voor": "wetsvoorstel"}, {"geldt_voor": "wetsvoorstel, AMvB"}),
    ],
)
def test_the_same_id_twice_at_the_same_time_is_told(first: dict[str, str], second: dict[str, str]) -> None:
    text = feature(regel("A-01 Een", **first), regel("A-01 Twee", **second))
    (found,) = complaints(text)

    assert ("REG-08", *at(text, "Regel: A-01 Twee")) == (found.code, *found.place[1:])
    assert "{}:{}".format(*at(text, "Regel: A-01 Een")) in found.message


def test_versions_of_a_norm_follow_each_other() -> None:
    text = feature(
        regel("A-01 Een", geldig_tot="2020-12-31"),
        regel("A-01 Twee", geldig_van="2021-01-01", geldig_tot="2021-12-31"),
        regel("A-01 Drie", geldig_van="2022-01-01"),
    )

    assert [] == complaints(text)
    assert ["Een", "Twee", "Drie"] == [version.title for version in rules_of(text)]


@pytest.mark.parametrize(
    ("until", "since", "gap"),
    [
        ("2020-12-31", "2021-01-02", "van 2021-01-01 tot en met 2021-01-01"),
        ("2020-12-31", "2023-01-01", "van 2021-01-01 tot en met 2022-12-31"),
    ],
)
def test_a_gap_between_two_versions_is_a_warning(until: str, since: str, gap: str) -> None:
    text = feature(
        regel("A-01 Twee", geldig_van=since),
        regel("A-01 Een", geldig_tot=until),
        regel("A-02 Een andere norm", geldig_van="2030-01-01"),
    )
    (found,) = complaints(text)

    assert ("REG-23", "warning", *at(text, "Regel: A-01 Twee")) == (
        found.code, found.severity, *found.place[1:],
    )  # fmt: skip
    assert gap in found.message
    assert "{}:{}".format(*at(text, "Regel: A-01 Een")) in found.message


def test_a_version_that_bridges_two_others_leaves_no_gap_between_them() -> None:
    text = feature(
        regel("A-01 Een", geldig_tot="2026-12-31"),
        regel("A-01 Twee", geldig_van="2021-01-01", geldig_tot="2021-12-31"),
        regel("A-01 Drie", geldig_van="2027-01-01"),
    )

    assert ["REG-08"] == codes(text)


def test_after_a_version_without_an_end_there_is_no_gap() -> None:
    text = feature(regel("A-01 Een"), regel("A-01 Twee", geldig_van="2030-01-01"))

    assert ["REG-08"] == codes(text)


def test_the_same_id_in_two_files_is_told() -> None:
    found = complaints(feature(regel("A-01 Een")), feature(regel("A-01 Twee")))

    assert [("REG-08", "2.feature")] == [(wrong.code, wrong.place.path) for wrong in found]
    assert "1.feature" in found[0].message


@pytest.mark.parametrize(
    ("name", "value"),
    [("hangt_af_van", "A-02"), ("vervangt", "A-02"), ("botst_met", "A-02, omdat het zo is")],
)
def test_a_rule_that_is_not_there_is_told(name: str, value: str) -> None:
    text = feature(regel("A-01 Een", **{name: value}), regel("A-03 Drie"))
    (found,) = complaints(text)

    assert "REG-15" == found.code
    assert "'A-02'" in found.message
    assert "bedoelde u 'A-0" in found.message


def test_a_rule_that_is_not_there_is_told_at_its_place() -> None:
    text = feature(regel("A-01 Een", hangt_af_van="A-03, A-02"), regel("A-03 Drie"))

    assert [("REG-15", *at(text, "A-02"))] == where(complaints(text))


def test_a_rule_in_a_file_with_an_error_is_there_all_the_same() -> None:
    broken = feature(regel("A-01 Een"), regel("A-02 Twee", kracht="belied"))

    assert ["REG-07"] == codes(broken, feature(regel("B-01 Drie", hangt_af_van="A-01")))


@pytest.mark.parametrize("name", ["vervangt", "botst_met"])
def test_a_rule_that_names_itself_is_told(name: str) -> None:
    text = feature(regel("A-01 Een", **{name: "A-01" + ", omdat het zo is" * (name == "botst_met")}))
    (found,) = complaints(text)

    assert [("REG-21", *at(text, "A-01", 2))] == where([found])
    assert name.replace("_", " ") in found.message


def test_a_norm_and_the_one_it_replaces_do_not_hold_together() -> None:
    text = feature(
        regel("A-01 Oud", geldig_van="2010-01-01"),
        regel("A-02 Nieuw", geldig_van="2022-02-01", vervangt="A-01"),
    )
    (found,) = complaints(text)

    assert [("REG-22", *at(text, "A-01", 2))] == where([found])
    assert "A-02 vervangt A-01, maar op 2022-02-01 gelden zij beide voor een wetsvoorstel" in found.message
    assert "'geldig tot: 2022-01-31'" in found.message
    assert f"{PATH}:5:3" in found.message


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param({"geldig_tot": "2022-01-31"}, {}, id="ended in time"),
        pytest.param({"geldt_voor": "AMvB"}, {"geldt_voor": "wetsvoorstel"}, id="other kinds of draft"),
        pytest.param(
            {},
            {"kracht": "voornemen", "aangekondigd": "invoeren", "wordt": "wet", "aankondiging": "een brief"},
            id="only announced",
        ),
    ],
)
def test_a_norm_may_replace_another(old: dict[str, str], new: dict[str, str]) -> None:
    text = feature(
        regel("A-01 Oud", **old), regel("A-02 Nieuw", geldig_van="2022-02-01", vervangt="A-01", **new)
    )

    assert [] == complaints(text)


@pytest.mark.parametrize(
    ("edges", "circle"),
    [
        ({"A-01": "A-01"}, ["A-01"]),
        ({"A-01": "A-02", "A-02": "A-01"}, ["A-01", "A-02"]),
        ({"A-01": "A-02", "A-02": "A-03", "A-03": "A-01"}, ["A-01", "A-02", "A-03"]),
        ({f"A-0{n}": f"A-0{n % 9 + 1}" for n in range(1, 10)}, [f"A-0{n}" for n in range(1, 10)]),
    ],
)
def test_a_circle_of_rules_is_told_with_every_rule_and_its_place(
    edges: dict[str, str], circle: list[str]
) -> None:
    text = feature(*(regel(f"{name} Titel", hangt_af_van=other) for name, other in edges.items()))
    (found,) = complaints(text)
    lines = {name: at(text, f"hangt af van: {edges[name]}")[0] for name in circle}

    assert "REG-16" == found.code
    assert (lines["A-01"], 19) == found.place[1:]
    assert "; ".join(
        f"{name} wacht op {edges[name]} ({PATH}:{lines[name]}:19)" for name in circle
    ) == found.message.split(": ", 1)[1].rsplit("; ", 1)[0]  # fmt: skip


def test_a_chain_of_rules_is_no_circle() -> None:
    text = feature(
        regel("A-01 Een", hangt_af_van="A-02, A-03"), regel("A-02 Twee", hangt_af_van="A-03"), regel("A-03 D")
    )

    assert [] == complaints(text)


def test_every_circle_is_told() -> None:
    pairs = {"A-01": "A-02", "A-02": "A-01", "B-01": "B-02", "B-02": "B-01"}
    text = feature(*(regel(f"{name} Titel", hangt_af_van=other) for name, other in pairs.items()))

    assert ["REG-16", "REG-16"] == codes(text)


def test_a_circle_of_an_earlier_version_is_told() -> None:
    text = feature(
        regel("A-01 Een", geldig_tot="2024-12-31", hangt_af_van="B-01"),
        regel("A-01 Twee", geldig_van="2025-01-01"),
        regel("B-01 Drie", hangt_af_van="A-01"),
    )

    assert ["REG-16"] == codes(text)


def before(one: str, other: str, state: str = "gedaan") -> str:
    return scenario(ONTWERP, f"Dan is de stap {one} vóór de stap {other} {state}")


@pytest.mark.parametrize(
    ("scenarios", "circle"),
    [
        ([before("dpia", "dpia")], {"dpia"}),
        ([before("dpia", "udo"), before("udo", "dpia")], {"dpia", "udo"}),
        (
            [before("dpia", "udo"), before("udo", "mkb-toets", "gestart"), before("mkb-toets", "dpia")],
            {"dpia", "udo", "mkb-toets"},
        ),
        (
            [
                scenario(ONTWERP, "Dan is de stap dpia vóór de fase ministerraad gevraagd"),
                before("ministerraad", "dpia"),
            ],
            {"dpia", "ministerraad"},
        ),
    ],
)
def test_a_circle_in_the_order_of_steps_is_told(scenarios: list[str], circle: set[str]) -> None:
    text = feature(*(regel(f"A-{number} Titel", one) for number, one in enumerate(scenarios)))
    (found,) = complaints(text)

    assert "REG-17" == found.code
    assert circle == {
        step for pair in re.findall(r"(?:: |; )([^;(:]+) vóór ([^;(]+) \(", found.message) for step in pair
    }
    for number in range(len(scenarios)):
        place = at(text, "is de stap", number + 1)
        assert f"(A-{number}, {PATH}:{place[0]}:{place[1]})" in found.message


def test_a_circle_names_every_rule_that_imposes_an_order() -> None:
    text = feature(
        regel("A-1 T", before("dpia", "udo")),
        regel("A-2 T", before("dpia", "udo")),
        regel("A-3 T", before("udo", "dpia")),
    )
    (found,) = complaints(text)
    lines = [at(text, "is de stap", number)[0] for number in (1, 2, 3)]

    assert (
        f"dpia vóór udo (A-1, {PATH}:{lines[0]}:11 en A-2, {PATH}:{lines[1]}:11); "
        f"udo vóór dpia (A-3, {PATH}:{lines[2]}:11)"
    ) in found.message


@pytest.mark.parametrize(
    "sentences",
    [
        pytest.param(
            ["Dan is de stap dpia vóór de fase toetsing gedaan",
             "Dan is de stap wetgevingstoets vóór de stap dpia gedaan"],
            id="the step that begins a phase",
        ),
        pytest.param(
            ["Dan ligt zijn publicatie vóór zijn inwerkingtreding",
             "Dan is de stap inwerkingtreding vóór de stap publicatie gedaan"],
            id="a date of the head and the step of that name",
        ),
        pytest.param(
            ["Dan liggen er minstens 4 weken tussen de stap voorhang en de stap raad van state",
             "Dan is de stap raad van state vóór de stap voorhang gedaan"],
            id="a duration",
        ),
        pytest.param(
            ["Dan ligt de ontvangen van de stap dpia vóór de stap udo",
             "Dan is de stap udo vóór de stap dpia gedaan"],
            id="a date of a step",
        ),
        pytest.param(
            ["Dan is de stap dpia ná de stap udo gedaan", "Dan is de stap dpia vóór de stap udo gedaan"],
            id="one step after another",
        ),
        pytest.param(
            ["Dan is de stap dpia vóór de stap udo gedaan of is de stap dpia vóór de stap udo gestart",
             "Dan is de stap udo vóór de stap dpia gedaan"],
            id="alternatives that say the same order",
        ),
        pytest.param(
            ["Dan is de stap dpia ná de stap udo gedaan", "Dan is de stap dpia vóór de stap udo gevraagd"],
            id="after a step",
        ),
    ],
)  # fmt: skip
def test_every_sentence_about_order_counts_for_a_circle(sentences: list[str]) -> None:
    text = feature(*(regel(f"A-{n} T", scenario(ONTWERP, line)) for n, line in enumerate(sentences)))

    assert ["REG-17"] == codes(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "Dan is de stap udo vóór de stap dpia gedaan of is de stap mkb-toets gedaan",
        "Dan liggen er hoogstens 4 weken tussen de stap udo en de stap dpia",
        "Dan ligt de gevraagd van de stap udo vóór de ontvangen van de stap dpia",
        "Dan duurt de stap udo minstens 4 weken",
    ],
)
def test_what_imposes_no_order_makes_no_circle(sentence: str) -> None:
    text = feature(regel("A-1 T", before("dpia", "udo")), regel("A-2 T", scenario(ONTWERP, sentence)))

    assert [] == complaints(text)


def test_a_rule_for_a_kind_that_counts_as_another_meets_the_rules_for_that_one() -> None:
    text = feature(
        regel("A-1 T", before("dpia", "udo"), geldt_voor="wetsvoorstel"),
        regel("A-2 T", before("udo", "dpia"), geldt_voor="novelle"),
    )

    assert ["REG-17"] == codes(text)


@pytest.mark.parametrize("exception", [False, True])
def test_opposite_orders_for_kinds_that_the_scenarios_tell_apart_are_no_circle(*, exception: bool) -> None:
    other = before("udo", "dpia").rstrip("\n") + "\n      Maar dat geldt niet als het ontwerp een AMvB is\n"
    bill = scenario(ONTWERP, ALS, "Dan is de stap udo vóór de stap dpia gedaan")
    order = scenario(ONTWERP, "Als het ontwerp een AMvB is", "Dan is de stap dpia vóór de stap udo gedaan")

    assert [] == complaints(feature(regel("A-1 T", order), regel("A-2 T", other if exception else bill)))


def test_an_order_of_steps_that_can_be_is_good() -> None:
    text = feature(
        regel("A-1 T", before("dpia", "udo")),
        regel("A-2 T", before("udo", "mkb-toets"), before("dpia", "mkb-toets")),
    )

    assert [] == complaints(text)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param({"geldt_voor": "wetsvoorstel"}, {"geldt_voor": "initiatiefwetsvoorstel"}, id="kinds"),
        pytest.param({"geldig_tot": "2021-12-31"}, {"geldig_van": "2022-01-01"}, id="periods"),
    ],
)
def test_opposite_orders_for_other_drafts_are_no_circle(
    first: dict[str, str], second: dict[str, str]
) -> None:
    text = feature(
        regel("A-1 T", before("raad van state", "indiening"), **first),
        regel("A-2 T", before("indiening", "raad van state"), **second),
    )

    assert [] == complaints(text)


def test_an_order_with_a_choice_is_no_circle() -> None:
    text = feature(
        regel("A-1 T", before("dpia of udo", "mkb-toets")), regel("A-2 T", before("mkb-toets", "dpia"))
    )

    assert [] == complaints(text)


# ---------------------------------------------------------------- whole files


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("\n\n  \n", id="blank"),
        pytest.param(PLAIN.removeprefix("# language: nl\n"), id="no language"),
        pytest.param(PLAIN.replace("language: nl", "language: en"), id="English"),
        pytest.param(PLAIN.replace("language: nl", "language: xx"), id="no such language"),
        pytest.param("# taal: nl\n" + PLAIN, id="another comment first"),
        pytest.param("Dit is gewoon een tekst.\n", id="prose"),
    ],
)
def test_a_file_that_is_no_dutch_feature_is_told_at_its_start(text: str) -> None:
    assert [("REG-03", 1, 1)] == where(complaints(text))
    assert "# language: nl" in complaints(text)[0].message


def test_a_file_with_only_the_language_is_told_to_begin_with_functionaliteit() -> None:
    (found,) = complaints("# language: nl\n")

    assert "Functionaliteit" in found.message


def test_a_text_that_is_not_closed_is_told() -> None:
    text = changed("het ontwerp\n", 'het ontwerp\n        """\n        tekst\n')

    assert ["REG-03"] == codes(text)


def test_everything_wrong_in_a_file_is_told_in_the_order_of_the_file() -> None:
    text = feature(
        regel("A-01 Een", scenario(ONTWERP, "Dan is de stap uod gedaan"), kracht="belied"),
        regel("Zonder nummer"),
        regel("A-03 Drie", scenario("Gegevn het ontwerp", GOOD), scenario(ONTWERP), uiterlijk=None),
        head="  kadr: Proef\n",
    )
    found = where(complaints(text))

    assert sorted(found, key=lambda wrong: wrong[1:]) == found
    assert {
        ("REG-06", *at(text, "kadr")),
        ("REG-07", *at(text, "belied")),
        ("REG-04", *at(text, "uod")),
        ("REG-18", *at(text, "Regel: Zonder")),
        ("REG-05", *at(text, "Regel: A-03")),
        ("REG-10", *at(text, "Gegevn")),
        ("REG-11", *at(text, "Scenario", 4)),
    } <= set(found)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            feature(
                regel(
                    "A-01 Een",
                    scenario(ONTWERP, "Dan is de stap uod gedaan"),
                    scenario(ONTWERP, "Dann is het"),
                )
            ),
            id="a wrong keyword hides wrong sentences",
        ),
        pytest.param(
            feature(regel("Een", scenario(ONTWERP, "Dan is de stap uod gedaan"))),
            id="a Regel without id hides wrong sentences",
        ),
        pytest.param(
            feature(regel("A-01 Een", scenario(ONTWERP, "Als de stap uod gedaan is"))).replace(
                "Een\n", "Een\n"
            ),
            id="a wrong sentence hides that there is no Dan",
        ),
    ],
)
def test_one_error_does_not_hide_another(text: str) -> None:
    assert {at(text, "uod")[0]} < {found.place.line for found in complaints(text)}


def test_a_file_with_an_error_gives_no_rules_and_the_others_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KOMPAS_CHECK_CACHE", "")
    files: dict[str, Any] = {
        "a.feature": PLAIN.replace("X-01", "EIGEN-1").encode(),
        "b.feature": changed("kracht: beleid", "kracht: belied").encode(),
        "diep/c.feature": changed("Regel: X-01", "Regel:").encode(),
        "diep/d.feature": "# language: nl\nFunctionaliteit: é".encode("latin-1"),
        "e.feature": b"",
        "f.feature": PLAIN.encode("utf-16"),
        "geen.txt": b"Dann",
    }
    for name, data in files.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    (tmp_path / "g.feature").symlink_to(tmp_path / "er-is-niets")

    plan = load_plan([tmp_path])
    own = [found for found in plan.diagnostics if found.place.path.startswith(str(tmp_path))]

    assert [
        ("a.feature", []),
        ("b.feature", ["REG-07"]),
        ("diep/c.feature", ["REG-18"]),
        ("diep/d.feature", ["REG-01"]),
        ("e.feature", ["REG-03"]),
        ("f.feature", ["REG-01"]),
        ("g.feature", ["REG-01"]),
        ("geen.txt", []),
    ] == [
        (name, [found.code for found in own if found.place.path == str(tmp_path / name)])
        for name in sorted([*files, "g.feature"])
    ]
    assert {"error"} == {found.severity for found in own}
    assert "EIGEN-1" in plan.rulebook.ids()
    assert "X-01" not in plan.rulebook.ids()


@pytest.mark.parametrize("cut", range(0, len(PLAIN), 37))
def test_half_a_file_never_raises(cut: int) -> None:
    assert isinstance(complaints(PLAIN[:cut]), list)
    assert isinstance(complaints(PLAIN[:cut] + "\n" + PLAIN[cut:]), list)


def test_a_rule_may_speak_of_a_name_with_a_diaeresis() -> None:
    assert [] == complaints(rule(ONTWERP, 'Dan bevat de medeondertekening van het ontwerp "Financiën"'))


def test_a_ministry_with_a_diaeresis_stands_bare() -> None:
    assert [] == complaints(rule(ONTWERP, "Dan bevat de medeondertekening van het ontwerp Financiën"))


def test_a_rule_about_gemeenten_speaks_of_her_property() -> None:
    assert [] == complaints(rule(GEMEENTEN, "Als haar verandering nieuw is", "Dan is haar taak ingevuld"))
