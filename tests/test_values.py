"""Values: every literal of the draft language, right and wrong."""

from datetime import date
from typing import Any

import pytest

from kompas_check.draft import Reference
from kompas_check.language import Language, NotUnderstood
from kompas_check.plan import Plan
from kompas_check.values import Values, normal_place


@pytest.fixture(scope="module")
def values(plan: Plan) -> Values:
    return plan.reader.values


@pytest.fixture(scope="module")
def language(values: Values) -> Language:
    return values.language


# ---------------------------------------------------------------- dates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-06-12", date(2026, 6, 12)),
        ("12 juni 2026", date(2026, 6, 12)),
        ("1 januari 2028", date(2028, 1, 1)),
        ("15 April 2027", date(2027, 4, 15)),
        ("1  mei  2026", date(2026, 5, 1)),
        ("29 februari 2028", date(2028, 2, 29)),
        ("2028-02-29", date(2028, 2, 29)),
        ("31 december 2026", date(2026, 12, 31)),
    ],
)
def test_a_date_is_read_in_both_forms(values: Values, text: str, expected: date) -> None:
    assert ("datum", expected) == values.read("datum", text)


MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
          "oktober", "november", "december")  # fmt: skip


@pytest.mark.parametrize("month", MONTHS)
def test_every_month_has_its_name(values: Values, month: str) -> None:
    assert ("datum", date(2026, MONTHS.index(month) + 1, 3)) == values.read("datum", f"3 {month} 2026")


@pytest.mark.parametrize(
    "text", ["2026-02-30", "31 april 2026", "29 februari 2026", "2026-13-01", "2026-00-10", "0000-01-01"]
)
def test_a_date_that_does_not_exist_is_told_apart(values: Values, text: str) -> None:
    with pytest.raises(NotUnderstood) as error:
        values.read("datum", text)
    assert "onmogelijke datum" == error.value.reason


@pytest.mark.parametrize("text", ["12-06-2026", "12/06/2026", "1.6.2026"])
def test_a_date_with_the_day_first_is_told_apart(values: Values, text: str) -> None:
    with pytest.raises(NotUnderstood) as error:
        values.read("datum", text)
    assert "datum andersom" == error.value.reason


@pytest.mark.parametrize(
    "text", ["juni 2026", "12 juni", "12 jun 2026", "2026", "2026-06", "12 juni 26", "morgen", "12 june 2026"]
)
def test_what_is_no_date_is_not_understood(values: Values, text: str) -> None:
    with pytest.raises(NotUnderstood):
        values.read("datum", text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bij koninklijk besluit", ("bij kb", None)),
        ("Bij Koninklijk Besluit", ("bij kb", None)),
        ("1 januari 2028", ("datum", date(2028, 1, 1))),
    ],
)
def test_entry_into_force_is_a_date_or_a_royal_decree(
    values: Values, text: str, expected: tuple[str, Any]
) -> None:
    assert expected == values.read("moment", text)


# ---------------------------------------------------------------- durations, amounts, numbers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("28 dagen", (28, "dag")),
        ("1 dag", (1, "dag")),
        ("8 weken", (8, "week")),
        ("1 week", (1, "week")),
        ("2 maanden", (2, "maand")),
        ("1 maand", (1, "maand")),
        ("5 jaar", (5, "jaar")),
        ("8  Weken", (8, "week")),
    ],
)
def test_a_duration_is_a_number_with_its_unit(values: Values, text: str, expected: tuple[int, str]) -> None:
    assert ("duur", expected) == values.read("duur", text)


@pytest.mark.parametrize("text", ["5", "vijf weken", "-3 dagen", "2,5 jaar", "2 maanden later", "8 wk"])
def test_what_is_no_duration_is_not_understood(values: Values, text: str) -> None:
    with pytest.raises(NotUnderstood):
        values.read("duur", text)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("€ 12,5 mln", 1_250_000_000),
        ("€ 12,5 mln.", 1_250_000_000),
        ("€12,5 miljoen", 1_250_000_000),
        ("€ 5.000", 500_000),
        ("€ 5.000.000", 500_000_000),
        ("€ 1.250,50", 125_050),
        ("€ 1,5", 150),
        ("€ 7", 700),
        ("5 miljoen euro", 500_000_000),
        ("EUR 3 mld", 300_000_000_000),
        ("2 miljard", 200_000_000_000),
        ("250 duizend euro", 25_000_000),
        ("€ 0", 0),
    ],
)
def test_an_amount_is_read_in_eurocents(values: Values, text: str, cents: int) -> None:
    assert ("bedrag", cents) == values.read("bedrag", text)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("€ 12,345 mln", 1_234_500_000),
        ("€ 0,005 mld", 500_000_000),
        ("€ 4,999 mln", 499_900_000),
    ],
)
def test_no_digit_of_an_amount_is_lost(values: Values, text: str, cents: int) -> None:
    assert ("bedrag", cents) == values.read("bedrag", text)


@pytest.mark.parametrize("text", ["€ 12.5 mln", "1.25", "-5", "vijf euro", "€", "€ 1.2345", "$ 5", "veel"])
def test_what_is_no_amount_is_not_understood(values: Values, text: str) -> None:
    with pytest.raises(NotUnderstood):
        values.read("bedrag", text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("indiening", ("indiening", ())),
        ("Raad van State", ("raad van state", ())),
        (
            "indiening; initiatiefwetsvoorstel: bekrachtiging",
            ("indiening", (("initiatiefwetsvoorstel", "bekrachtiging"),)),
        ),
        (
            "indiening;AMvB , ministeriële regeling: publicatie ; rijkswet: ministerraad",
            (
                "indiening",
                (
                    ("AMvB", "publicatie"),
                    ("ministeriële regeling", "publicatie"),
                    ("rijkswet", "ministerraad"),
                ),
            ),
        ),
    ],
)
def test_a_due_phase_can_be_another_one_for_some_kinds(values: Values, text: str, expected: Any) -> None:
    assert ("fasen", expected) == values.read("uiterlijk", text)


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("indienin", 1),
        ("AMvB: publicatie", 1),
        ("indiening; publicatie", 12),
        ("indiening; AMvBB: publicatie", 12),
        ("indiening; AMvB, wet: publicatie", 18),
        ("indiening; AMvB: publicati", 18),
        ("indiening;", 11),
        ("indiening; AMvB:", 17),
        ("indiening, publicatie", 1),
    ],
)
def test_what_is_no_due_phase_is_not_understood(values: Values, text: str, column: int) -> None:
    with pytest.raises(NotUnderstood) as found:
        values.read("uiterlijk", text)

    assert column == found.value.column


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("getal", "1", ("getal", 1)),
        ("dossier", "36999", ("tekst", "36999")),
        ("dossier", "36600-VII", ("tekst", "36600-VII")),
        ("ketenid", "WGK012963", ("tekst", "WGK012963")),
        ("celex", "32016R0679", ("tekst", "32016R0679")),
        ("celex", "52021PC0206", ("tekst", "52021PC0206")),
        ("regelid", "UDO-01", ("tekst", "UDO-01")),
        ("regelid", "AR-5.10-2", ("tekst", "AR-5.10-2")),
    ],
)
def test_numbers_of_things_are_read_as_written(
    values: Values, kind: str, text: str, expected: tuple[str, Any]
) -> None:
    assert expected == values.read(kind, text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("getal", "een"),
        ("getal", "-1"),
        ("getal", "1.0"),
        ("dossier", "3699"),
        ("dossier", "369999"),
        ("dossier", "36999 VII"),
        ("ketenid", "WGK12963"),
        ("ketenid", "012963"),
        ("celex", "2016/679"),
        ("celex", "32016R679"),
        ("regelid", "UDO"),
        ("regelid", "UDO 01"),
    ],
)
def test_a_number_of_another_form_is_not_understood(values: Values, kind: str, text: str) -> None:
    with pytest.raises(NotUnderstood):
        values.read(kind, text)


@pytest.mark.parametrize(("kind", "unit"), [("getal", ""), ("bedrag", " euro"), ("duur", " dagen")])
def test_a_number_of_any_length_is_a_value_or_not_understood(values: Values, kind: str, unit: str) -> None:
    try:
        values.read(kind, "1" * 5000 + unit)
    except NotUnderstood:
        return


# ---------------------------------------------------------------- references


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mvt §8.2", [("mvt", "§8.2", None)]),
        ("mvt § 8.2", [("mvt", "§8.2", None)]),
        ("mvt par. 8.2", [("mvt", "§8.2", None)]),
        ("mvt paragraaf 8.2", [("mvt", "§8.2", None)]),
        ("mvt §IV.b", [("mvt", "§IV.b", None)]),
        ("mvt art. 4", [("mvt", "art. 4", None)]),
        ("mvt art. 4 lid 2", [("mvt", "art. 4 lid 2", None)]),
        ("mvt artikel 4, tweede lid", [("mvt", "art. 4 lid 2", None)]),
        ("mvt artikel I, onderdeel B", [("mvt", "art. I onderdeel B", None)]),
        ("mvt art. 3:40", [("mvt", "art. 3:40", None)]),
        ("mvt p. 14", [("mvt", "p. 14", None)]),
        ("nota §3", [("nota", "§3", None)]),
        ('mvt §8.2 "een citaat"', [("mvt", "§8.2", "een citaat")]),
        ('mvt p. 14 "een citaat"', [("mvt", "p. 14", "een citaat")]),
        ("mvt §8.2, §9", [("mvt", "§8.2", None), ("mvt", "§9", None)]),
        ("mvt §8.2 en §9", [("mvt", "§8.2", None), ("mvt", "§9", None)]),
        ("mvt §8.2 en nota §3", [("mvt", "§8.2", None), ("nota", "§3", None)]),
        ('mvt §1 "a, en b", nota p. 2', [("mvt", "§1", "a, en b"), ("nota", "p. 2", None)]),
        ("mvt §1, §2 en §3", [("mvt", "§1", None), ("mvt", "§2", None), ("mvt", "§3", None)]),
        ("evaluatie-2025 §2", [("evaluatie-2025", "§2", None)]),
    ],
)
def test_a_reference_names_document_place_and_quote(
    values: Values, text: str, expected: list[tuple[str, str, str | None]]
) -> None:
    references = tuple(Reference(*reference) for reference in expected)
    assert ("verwijzing", references) == values.read("verwijzing", text)


@pytest.mark.parametrize("text", ["geen", "Geen", "nee"])
def test_where_a_reference_is_asked_one_can_say_that_there_is_no_place(values: Values, text: str) -> None:
    assert ("niets", None) == values.read("verwijzing", text)


@pytest.mark.parametrize(
    "text",
    [
        "mvt 8.2",
        "mvt §",
        "mvt §8.2 en",
        "mvt §8.2,",
        "mvt §8.2 §9",
        'mvt §8.2 "onaf',
        "mvt §8.2 waarin staat dat het kan",
        "zie de memorie",
        "mvt hoofdstuk drie",
    ],
)
def test_what_is_no_reference_wholly_is_not_understood(values: Values, text: str) -> None:
    with pytest.raises(NotUnderstood):
        values.read("verwijzing", text)


# ---------------------------------------------------------------- places in the draft


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("artikel 4, tweede lid", "art. 4 lid 2"),
        ("art. 4 lid 2", "art. 4 lid 2"),
        ("Artikel 4 lid 2", "art. 4 lid 2"),
        ("artikel  4,  tweede  lid", "art. 4 lid 2"),
        ("artikel 4, tiende lid", "art. 4 lid 10"),
        ("artikel I, onderdeel B", "art. I onderdeel B"),
        ("artikel 3:40", "art. 3:40"),
        ("artikel 7a", "art. 7a"),
        ("artikel 12.3", "art. 12.3"),
        ("artikel 4, tweede lid, onderdeel c", "art. 4 lid 2 onderdeel c"),
        ("bijlage 2", "bijlage 2"),
    ],
)
def test_a_place_has_a_normal_form(language: Language, text: str, expected: str) -> None:
    assert expected == normal_place(language.parse("plaats", text))


@pytest.mark.parametrize(
    "text", ["4", "artikel", "foo", "artikel 4 tweede lid foo", "artikel 4, veelste lid", "§4"]
)
def test_what_is_no_place_is_not_understood(language: Language, text: str) -> None:
    with pytest.raises(NotUnderstood):
        language.parse("plaats", text)


# ---------------------------------------------------------------- lists


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nuloptie, subsidie, wettelijke taak", ("nuloptie", "subsidie", "wettelijke taak")),
        ("een", ("een",)),
        ('"een, met komma", twee', ("een, met komma", "twee")),
        ("a ,b", ("a", "b")),
    ],
)
def test_a_list_has_commas_between_its_items(values: Values, text: str, expected: tuple[str, ...]) -> None:
    assert ("lijst", expected) == values.read("lijst", text)


@pytest.mark.parametrize("text", ["a,,b", "a,", ",a", 'a, "b', ", "])
def test_a_list_with_an_empty_or_open_item_is_not_understood(values: Values, text: str) -> None:
    with pytest.raises(NotUnderstood):
        values.read("lijst", text)


@pytest.mark.parametrize("text", ["nuloptie, PM", "nuloptie, volgt", "-, nuloptie", 'nuloptie, ""'])
def test_an_unknown_item_never_counts_as_an_item(values: Values, text: str) -> None:
    try:
        kind, data = values.read("opties", text)
    except NotUnderstood:
        return
    assert kind == "onbekend" or data == ("nuloptie",)


def test_a_known_word_in_an_open_list_ignores_case(values: Values) -> None:
    assert ("lijst", ("nuloptie", "Subsidie")) == values.read("opties", "Nuloptie, Subsidie")


# ---------------------------------------------------------------- answers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("burgers hoeven niets te doen", ("tekst", "burgers hoeven niets te doen")),
        ("n.v.t., omdat burgers niets hoeven te doen", ("nvt", "burgers niets hoeven te doen")),
        ("nvt, omdat het zo is", ("nvt", "het zo is")),
        ("N.v.t. omdat het zo is", ("nvt", "het zo is")),
        ("mvt §2.1", ("verwijzing", (Reference("mvt", "§2.1"),))),
    ],
)
def test_an_answer_is_a_reference_a_text_or_a_reason_why_not(
    values: Values, text: str, expected: tuple[str, Any]
) -> None:
    assert expected == values.read("antwoord", text)


@pytest.mark.parametrize("kind", ["antwoord", "opties", "basiswet", "ketenid"])
@pytest.mark.parametrize("text", ["nvt", "n.v.t.", "NVT", "n.v.t", "n.v.t., omdat", "n.v.t., want het is zo"])
def test_not_applicable_without_a_reason_is_told_apart(values: Values, kind: str, text: str) -> None:
    with pytest.raises(NotUnderstood) as error:
        values.read(kind, text)
    assert "nvt zonder reden" == error.value.reason


@pytest.mark.parametrize("text", ["n.v.t., omdat PM", "n.v.t., omdat volgt", "n.v.t., omdat -"])
def test_a_reason_that_is_not_known_yet_is_no_reason(values: Values, text: str) -> None:
    try:
        kind, _ = values.read("antwoord", text)
    except NotUnderstood:
        return
    assert "onbekend" == kind


@pytest.mark.parametrize(
    "text",
    [
        "zie §2.1 van de toelichting",
        "mtv § 2.1 waar het staat",
        "zie art. 4 van de wet",
    ],
)
def test_an_answer_that_looks_like_a_reference_must_be_one_wholly(values: Values, text: str) -> None:
    with pytest.raises(NotUnderstood):
        values.read("antwoord", text)


@pytest.mark.parametrize("text", ["mtv §2.1", "mtv art. 4", "mtv p. 14", "mtv par. 2.1", "mtv paragraaf 2"])
def test_a_reference_to_a_misspelt_document_is_never_a_text(values: Values, text: str) -> None:
    assert "verwijzing" == values.read("antwoord", text)[0]


@pytest.mark.parametrize("text", ["mtv paragraaf IV", "mtv artikel II", "mtv par 2"])
def test_every_form_of_place_is_seen_in_a_reference_to_a_misspelt_document(values: Values, text: str) -> None:
    try:
        kind, _ = values.read("antwoord", text)
    except NotUnderstood:
        return
    assert "verwijzing" == kind


# ---------------------------------------------------------------- values of more than one form


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("opties", "nuloptie, subsidie", ("lijst", ("nuloptie", "subsidie"))),
        ("opties", "mvt §2.4", ("verwijzing", (Reference("mvt", "§2.4"),))),
        ("opties", "n.v.t., omdat de richtlijn niets openlaat", ("nvt", "de richtlijn niets openlaat")),
        ("kwantificering", "€ 5 mln", ("bedrag", 500_000_000)),
        ("kwantificering", "mvt §6", ("verwijzing", (Reference("mvt", "§6"),))),
        ("kwantificering", "geen", ("niets", None)),
        ("openbaarmaking", "2026-03-02", ("datum", date(2026, 3, 2))),
        ("openbaarmaking", "https://voorbeeld.nl/a?b=c", ("webadres", "https://voorbeeld.nl/a?b=c")),
        ("openbaarmaking", "mvt §6", ("verwijzing", (Reference("mvt", "§6"),))),
        ("basiswet", "2026-03-02", ("datum", date(2026, 3, 2))),
        ("basiswet", "n.v.t., omdat de wet er al is", ("nvt", "de wet er al is")),
        (
            "ketenid",
            "n.v.t., omdat het ontwerp niet in Kiwi staat",
            ("nvt", "het ontwerp niet in Kiwi staat"),
        ),
        ("ketenid", "geen", ("niets", None)),
        ("rechtsgrond", "nationaal recht", ("rechtsgrond", ("nationaal recht", ""))),
        ("rechtsgrond", "EU-recht 32016R0679", ("rechtsgrond", ("eu-recht", "32016R0679"))),
        ("rechtsgrond", "eu-recht, AVG", ("rechtsgrond", ("eu-recht", "AVG"))),
        ("rechtsgrond", "verdrag EVRM", ("rechtsgrond", ("verdrag", "EVRM"))),
        ("bewijs", "advies.pdf", ("bewijs", ("advies.pdf", None))),
        ("bewijs", '"het advies.pdf"', ("bewijs", ("het advies.pdf", None))),
        ("bewijs", f"advies.pdf sha256:{'0' * 64}", ("bewijs", ("advies.pdf", "0" * 64))),
        ("bewijs", f"advies.pdf SHA256:{'A' * 64}", ("bewijs", ("advies.pdf", "a" * 64))),
        ("onderwerpen_advies", "beleid, Overig", ("lijst", ("beleid", "overig"))),
        ("soort_organisatie", "zbo, adviescollege", ("lijst", ("zbo", "adviescollege"))),
    ],
)
def test_a_value_takes_the_forms_of_its_type(
    values: Values, kind: str, text: str, expected: tuple[str, Any]
) -> None:
    assert expected == values.read(kind, text)


def test_a_digest_may_stand_without_its_prefix(values: Values) -> None:
    assert ("bewijs", ("advies.pdf", "0" * 64)) == values.read("bewijs", f"advies.pdf {'0' * 64}")


@pytest.mark.parametrize("text", ["eu-recht", "verdrag", "eu-recht PM", "verdrag, volgt"])
def test_european_law_or_a_treaty_without_a_name_is_unknown(values: Values, text: str) -> None:
    assert ("onbekend", None) == values.read("rechtsgrond", text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("kwantificering", "veel"),
        ("openbaarmaking", "www.voorbeeld.nl"),
        ("openbaarmaking", "http://een twee"),
        ("rechtsgrond", "europees recht"),
        ("bewijs", "advies.pdf sha256:abc"),
        ("bewijs", "advies.pdf en nog een"),
        ("onderwerpen_advies", "beleid, weer"),
        ("onderwerpen_advies", "beleid,"),
        ("soort_organisatie", "college"),
    ],
)
def test_a_value_of_another_form_is_not_understood(values: Values, kind: str, text: str) -> None:
    with pytest.raises(NotUnderstood):
        values.read(kind, text)


# ---------------------------------------------------------------- words


@pytest.mark.parametrize("text", ["ja", "Ja", "JA"])
def test_words_of_a_closed_list_ignore_case(values: Values, text: str) -> None:
    assert ("keuze", "ja") == values.read("janee", text)


@pytest.mark.parametrize("text", ["misschien", "ja.", "ja nee", "j", "ja, want"])
def test_a_word_outside_its_closed_list_is_told_apart(values: Values, text: str) -> None:
    with pytest.raises(NotUnderstood) as error:
        values.read("janee", text)
    assert "geen woord van de lijst" == error.value.reason


UNKNOWN = ["", "-", "?", "PM", "pm", "p.m.", "P.M.", "volgt", "Volgt", "TODO", "todo", "nog niet bekend",
           "...", "…", "x", "XXX", "n.t.b.", "nader te bepalen", "nog te schrijven", "wordt nog aangevuld",
           "onbekend"]  # fmt: skip


@pytest.mark.parametrize("text", UNKNOWN)
@pytest.mark.parametrize(
    "kind",
    [
        "datum",
        "moment",
        "janee",
        "duur",
        "bedrag",
        "verwijzing",
        "lijst",
        "opties",
        "antwoord",
        "tekst",
        "fase",
        "rechtsgrond",
        "openbaarmaking",
        "bewijs",
        "dossier",
        "celex",
        "organisatie",
        "organisaties",
        "kwantificering",
    ],
)
def test_what_is_not_known_yet_is_unknown_everywhere(values: Values, kind: str, text: str) -> None:
    assert ("onbekend", None) == values.read(kind, text)


@pytest.mark.parametrize("text", ["geen", "Nee"])
def test_nothing_is_an_empty_list_and_an_answer_without_content(values: Values, text: str) -> None:
    assert (("lijst", ()), ("niets", None)) == (values.read("lijst", text), values.read("antwoord", text))


@pytest.mark.parametrize("kind", ["celex", "uiterste_datum", "bepalingsduur", "kwantificering"])
@pytest.mark.parametrize("text", ["geen", "Nee"])
def test_where_a_fact_is_asked_one_can_say_that_there_is_none(values: Values, kind: str, text: str) -> None:
    assert ("niets", None) == values.read(kind, text)


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("celex", "32016R0679", ("tekst", "32016R0679")),
        ("uiterste_datum", "19 april 2028", ("datum", date(2028, 4, 19))),
        ("uiterste_datum", "n.v.t., omdat zij rechtstreeks werkt", ("nvt", "zij rechtstreeks werkt")),
        ("bepalingsduur", "5 jaar", ("duur", (5, "jaar"))),
        ("kwantificering", "€ 5.000", ("bedrag", 500_000)),
    ],
)
def test_saying_that_there_is_none_takes_nothing_away(
    values: Values, kind: str, text: str, expected: tuple[str, Any]
) -> None:
    assert expected == values.read(kind, text)


@pytest.mark.parametrize(
    ("kind", "text"), [("celex", "geen nummer"), ("uiterste_datum", "april"), ("bepalingsduur", "geen idee")]
)
def test_more_than_none_is_a_mistake(values: Values, kind: str, text: str) -> None:
    with pytest.raises(NotUnderstood):
        values.read(kind, text)
