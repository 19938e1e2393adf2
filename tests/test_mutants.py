"""What the examples of a norm would notice, what they never get to, and what is told of that."""

import pytest
from tests.norm_folder import EXPLAINED, GOOD, HEAD, HIT, NORM, STEP, Folder
from tests.rule_helpers import DAY, draft, feature, regel, rule, rules_of, scenario, tools, wetsvoorstel

from kompas_check.facts import Facts
from kompas_check.mutants import EXCEPTION, LEFT_OUT, TURNED, Mutant, Noticed, Trial, mutants
from kompas_check.rule import Rule

FULL = rule(
    "Gegeven de gemeenten die het ontwerp raakt",
    "Als haar verandering nieuw is",
    "En haar gevolgen belangrijk zijn",
    "Dan is de stap udo met haar gedaan",
    "En is de spoed van het ontwerp ingevuld",
    "Maar dat geldt niet als de spoed van het ontwerp ja is",
    "En de implementatie van het ontwerp zuiver is",
    "Maar dat geldt niet als het ontwerp een AMvB is",
)
ROWS = rule(
    "Gegeven de <wie> die het ontwerp raakt",
    "Als haar verandering nieuw is",
    "Dan is de stap udo gedaan",
    "Maar dat geldt niet als de spoed van het ontwerp ja is",
).replace("Scenario:", "Abstract Scenario:") + (
    "\n      Voorbeelden:\n        | wie        |\n        | gemeenten  |\n        | provincies |\n"
)  # fmt: skip
CONSULTED = ("Gegeven de burgers die het ontwerp raakt", "Als haar gevolgen belangrijk zijn",
             "Dan is de stap internetconsultatie gedaan")  # fmt: skip
TOUCHED = ("Raakt burgers", "  gevolgen: {}")
DONE = ("Stap internetconsultatie", "  start: 2026-03-02", "  einde: 2026-03-30")


def bill(*lines: str, gevolgen: str = "belangrijk") -> str:
    return wetsvoorstel(*(line.format(gevolgen) for line in (*TOUCHED, *lines)))


def shown(text: str, *examples: tuple[str, str]) -> Noticed:
    """What is noticed of the one norm in the feature *text* by *examples*: outcome and draft."""
    (norm,) = rules_of(text)
    trial = Trial(norm, [norm])
    for expected, ontwerp in examples:
        trial.show(Facts(draft(ontwerp), tools().registers, DAY), frozenset(), expected)
    return trial.noticed()


def said(found: tuple[Mutant, ...]) -> list[tuple[str, str]]:
    return [(mutant.change.name, mutant.line.sentence) for mutant in found]


# ---------------------------------------------------------------- the changes


def test_every_sentence_is_changed_by_itself() -> None:
    (norm,) = rules_of(FULL)

    assert [
        (LEFT_OUT, "Als haar verandering nieuw is"),
        (TURNED, "Als haar verandering nieuw is"),
        (LEFT_OUT, "En haar gevolgen belangrijk zijn"),
        (TURNED, "En haar gevolgen belangrijk zijn"),
        (LEFT_OUT, "Dan is de stap udo met haar gedaan"),
        (LEFT_OUT, "En is de spoed van het ontwerp ingevuld"),
        (EXCEPTION, "Maar dat geldt niet als de spoed van het ontwerp ja is"),
        (LEFT_OUT, "Maar dat geldt niet als de spoed van het ontwerp ja is"),
        (LEFT_OUT, "En de implementatie van het ontwerp zuiver is"),
        (EXCEPTION, "Maar dat geldt niet als het ontwerp een AMvB is"),
    ] == said(tuple(mutants(norm)))


def lines_of(norm: Rule) -> list[tuple[int, str]]:
    return [(line.place.line, str(line.tests)) for one in norm.scenarios
            for line in (*one.conditions, *one.requirements, *(line for lines in one.exceptions for line in lines))]  # fmt: skip


def test_a_mutant_is_the_norm_but_for_its_change() -> None:
    (norm,) = rules_of(FULL)
    whole = lines_of(norm)

    for mutant in mutants(norm):
        changed = lines_of(mutant.rule)
        gone = {place for place, _ in set(whole) - set(changed)}
        entire = 2 if mutant.change.name == EXCEPTION and "spoed" in mutant.line.text else 1
        assert mutant.line.place.line in gone
        assert entire == len(gone)
        assert (mutant.change.name == TURNED) == (len(whole) == len(changed))
        assert mutant.rule._replace(scenarios=norm.scenarios) == norm


def test_each_row_is_changed_by_itself() -> None:
    (norm,) = rules_of(ROWS)
    found = tuple(mutants(norm))

    assert ["gemeenten"] * 4 + ["provincies"] * 4 == [one.scenario.row[0] for one in found]
    assert ["een geval (gemeenten)", "een geval (provincies)"] == [one.label for one in norm.scenarios]
    assert [20, 21] == [one.place.line for one in norm.scenarios]


# ---------------------------------------------------------------- what is noticed


def test_without_an_example_every_change_survives() -> None:
    found = shown(rule(*CONSULTED))

    assert found.mutants == found.survivors
    assert 3 == len(found.mutants)
    assert ["een geval"] == [unused.scenario.name for unused in found.unused]


@pytest.mark.parametrize(
    ("expected", "ontwerp", "left"),
    [
        ("afwijking", bill(), [(LEFT_OUT, "Als haar gevolgen belangrijk zijn")]),
        ("voldaan", bill(*DONE), [(LEFT_OUT, "Als haar gevolgen belangrijk zijn"), (LEFT_OUT, "Dan is de stap internetconsultatie gedaan")]),
        ("nvt", bill(gevolgen="geen"), [(LEFT_OUT, "Dan is de stap internetconsultatie gedaan")]),
        ("nvt", wetsvoorstel("Raakt niet: burgers"), None),
        ("onbekend", bill(gevolgen="onbekend"), [(TURNED, "Als haar gevolgen belangrijk zijn"), (LEFT_OUT, "Dan is de stap internetconsultatie gedaan")]),
    ],
)  # fmt: skip
def test_an_example_notices_what_would_make_it_come_out_otherwise(
    expected: str, ontwerp: str, left: list[tuple[str, str]] | None
) -> None:
    found = shown(rule(*CONSULTED), (expected, ontwerp))

    assert (said(found.mutants) if left is None else left) == said(found.survivors)


def test_one_noticing_example_is_enough() -> None:
    found = shown(
        rule(*CONSULTED), ("nvt", bill(gevolgen="geen")), ("afwijking", bill()), ("voldaan", bill(*DONE))
    )

    assert () == found.survivors
    assert () == found.unused


def test_a_part_of_an_exception_is_noticed_by_the_example_in_which_only_it_is_false() -> None:
    text = rule("Gegeven het ontwerp", "Dan is de stap udo gedaan", "Maar dat geldt niet als zijn spoed ja is",
                "En zijn implementatie zuiver is")  # fmt: skip
    both = ("nvt", wetsvoorstel("  spoed: ja", "  implementatie: zuiver"))
    first = ("afwijking", wetsvoorstel("  spoed: ja", "  implementatie: nee"))
    second = ("afwijking", wetsvoorstel("  spoed: nee", "  implementatie: zuiver"))
    parts = [
        (LEFT_OUT, "Maar dat geldt niet als zijn spoed ja is"),
        (LEFT_OUT, "En zijn implementatie zuiver is"),
    ]

    assert [(LEFT_OUT, "Dan is de stap udo gedaan"), *parts] == said(shown(text, both).survivors)
    assert parts[:1] == said(shown(text, both, first).survivors)
    assert [] == said(shown(text, both, first, second).survivors)


def test_what_is_unknown_stays_so_where_it_is_turned_round() -> None:
    text = rule(
        "Gegeven het ontwerp", "Als de stap udo gedaan is", "Dan is de motivering van de stap udo ingevuld"
    )
    done = wetsvoorstel(
        "Stap udo", "  met: VNG", "  start: 2026-01-05", "  einde: 2026-03-30", "  motivering: mvt §4"
    )
    turned = (TURNED, "Als de stap udo gedaan is")

    assert turned not in said(shown(text, ("voldaan", done)).survivors)
    assert turned in said(shown(text, ("onbekend", wetsvoorstel("Stap udo"))).survivors)


def test_a_justification_that_a_change_makes_needless_is_noticed() -> None:
    explained = EXPLAINED.replace("ONS-01", "X-01").replace("2026-06-12", "2026-05-12")
    reason = explained.format("De burgers zijn door de gemeenten al uitvoerig om hun oordeel gevraagd.")

    assert [] == [one for one in said(shown(rule(*CONSULTED), ("gemotiveerd", bill(*reason.splitlines()))).survivors)
                  if one != (LEFT_OUT, "Als haar gevolgen belangrijk zijn")]  # fmt: skip


# ---------------------------------------------------------------- what is never reached


@pytest.mark.parametrize(
    ("expected", "ontwerp", "reached"),
    [
        ("voldaan", bill(*DONE), True),
        ("afwijking", bill(), True),
        ("onbekend", bill("Stap internetconsultatie"), True),
        ("onbekend", bill(gevolgen="onbekend"), False),
        ("onbekend", wetsvoorstel(), False),
        ("nvt", bill(gevolgen="geen"), False),
    ],
)
def test_a_scenario_is_reached_where_its_dan_is_judged(expected: str, ontwerp: str, *, reached: bool) -> None:
    assert reached == (() == shown(rule(*CONSULTED), (expected, ontwerp)).unused)


def test_an_exception_is_reached_where_it_is_the_reason() -> None:
    step = ("Stap udo", "  met: VNG", "  start: 2026-01-05", "  einde: 2026-03-30")
    text = rule("Gegeven het ontwerp", "Als zijn implementatie nee is", "Dan is de stap udo gedaan",
                "Maar dat geldt niet als zijn spoed ja is")  # fmt: skip
    done = ("voldaan", wetsvoorstel("  spoed: nee", "  implementatie: nee", *step))
    other = ("nvt", wetsvoorstel("  spoed: ja", "  implementatie: zuiver"))
    reason = ("nvt", wetsvoorstel("  spoed: ja", "  implementatie: nee"))
    (norm,) = rules_of(text)

    assert [norm.scenarios[0].exceptions[0]] == [one.exception for one in shown(text, done, other).unused]
    assert () == shown(text, done, reason).unused


def test_each_row_is_reached_by_itself_and_their_exception_by_one_of_them() -> None:
    hit = wetsvoorstel("Raakt gemeenten", "  verandering: nieuw", "Raakt niet: overige")
    urgent = hit.replace("  fase", "  spoed: ja\n  fase")
    found = shown(ROWS, ("afwijking", hit), ("nvt", urgent))

    assert [("een geval (provincies)", ())] == [(one.scenario.label, one.exception) for one in found.unused]


def test_an_example_tells_nothing_of_a_version_that_does_not_hold_then() -> None:
    old, new = rules_of(feature(
        regel("X-01 Oud", scenario(*CONSULTED), geldig_tot="2026-05-31"),
        regel("X-01 Nieuw", scenario(*CONSULTED), geldig_van="2026-06-01"),
    ))  # fmt: skip
    trials = [Trial(one, [old, new]) for one in (old, new)]
    for trial in trials:
        trial.show(Facts(draft(bill()), tools().registers, DAY), frozenset(), "afwijking")

    assert [3, 1] == [len(trial.noticed().survivors) for trial in trials]


# ---------------------------------------------------------------- what the author is told


def leave_a_gap(folder: Folder) -> None:
    """Every outcome is shown, but no example turns on the condition alone."""
    for name, text in GOOD.items():
        folder.example(name, text if name != "onbekend-gevolgen" else HEAD)


def test_what_no_example_tests_is_told_where_it_stands(folder: Folder) -> None:
    leave_a_gap(folder)
    code, told = folder.test()

    assert 0 == code
    assert "ONS-01 6 van 6 goed; 2 van 3 wijzigingen opgemerkt NIET GETEST" in told
    assert ("eigen.feature:13:11: ter info VBD-09: ONS-01: geen enkel voorbeeld komt anders uit als deze "
            "voorwaarde wegvalt: 'Als haar gevolgen belangrijk zijn' (scenario 'burgers'); schrijf een voorbeeld "
            "'nvt-…' waarin alleen zij niet is vervuld, en waarin niet is voldaan aan de Dan") in told  # fmt: skip
    assert told.endswith("2 van 3 wijzigingen opgemerkt. Niet getest: 1 (zie hierboven). Kan geen enkel voorbeeld een "
                         "wijziging merken, zeg dan in onopgemerkt.csv waarom. In orde.")  # fmt: skip


def test_with_strict_what_is_not_tested_is_not_in_order(folder: Folder) -> None:
    leave_a_gap(folder)
    assert (1, True) == ((run := folder.test("--strict"))[0], run[1].endswith("Niet in orde."))

    folder.example("nvt-weinig", HIT.replace("belangrijk", "beperkt"))
    code, told = folder.test("--strict")
    assert 0 == code
    assert "NIET GETEST" not in told


def test_an_example_that_fails_or_has_a_fault_tests_nothing(folder: Folder) -> None:
    leave_a_gap(folder)
    folder.example("voldaan-weinig", HIT.replace("belangrijk", "beperkt"))
    folder.example("nvt-fout", HIT.replace("belangrijk", "beperkt") + "Raakt gementen\n")

    assert "6 van 8 goed; 2 van 3 wijzigingen opgemerkt" in folder.test()[1]


def test_a_scenario_that_no_example_reaches_is_told_once_for_all_its_sentences(folder: Folder) -> None:
    folder.write("eigen.feature", NORM + "      Maar dat geldt niet als de spoed van het ontwerp ja is\n"
                 "      En de implementatie van het ontwerp zuiver is\n\n" + scenario(*CONSULTED[:1],
                 "Als haar gevolgen beperkt zijn", "Dan is de stap internetconsultatie gedaan", title="Scenario: een beetje"))  # fmt: skip
    folder.good()
    told = folder.test()[1]

    assert "9 wijzigingen opgemerkt" in told
    assert "eigen.feature:15:12: ter info VBD-08: ONS-01: in geen enkel voorbeeld is deze uitzondering de reden dat de norm niet geldt: 'Maar dat geldt niet als de spoed van het ontwerp ja is En de implementatie van het ontwerp zuiver is' (scenario 'burgers')" in told  # fmt: skip
    assert "eigen.feature:18:5: ter info VBD-07: ONS-01: geen enkel voorbeeld komt toe aan de Dan van het scenario 'een beetje'" in told  # fmt: skip
    assert "VBD-09" not in told


def test_rows_that_no_example_tests_are_told_together(folder: Folder) -> None:
    rows = ("gemeenten", "provincies", "waterschappen")
    folder.write("eigen.feature", NORM.replace("Scenario: burgers", "Abstract Scenario: elk").replace("de burgers", "de <wie>")
                 + "\n      Voorbeelden:\n        | wie |\n" + "".join(f"        | {row} |\n" for row in rows))  # fmt: skip
    everyone = "".join(f"Raakt {row}\n  gevolgen: belangrijk\n" for row in rows)
    folder.example("afwijking-allen", HEAD + everyone)
    folder.example(
        "afwijking-provincies", HEAD + "Raakt provincies\n  gevolgen: belangrijk\nRaakt niet: overige\n"
    )
    told = folder.test()[1]

    assert "'Dan is de stap internetconsultatie gedaan' (scenario 'elk', de rij op regel 18, 20)" in told
    assert "'Als haar gevolgen belangrijk zijn' (scenario 'elk', de rij op regel 18, 19, 20)" in told
    assert "VBD-07" not in told


def test_a_norm_without_examples_is_told_as_such_only(folder: Folder) -> None:
    folder.good()
    folder.write("twee.feature", NORM.replace("ONS-01", "ONS-02"))
    told = folder.test()[1]

    assert "ONS-02 geen enkel voorbeeld" in told
    assert "bij 1 norm; 3 van 6 wijzigingen opgemerkt" in told
    assert "NIET GETEST" not in told


def test_of_a_bundled_norm_with_an_example_here_no_sentence_is_changed(folder: Folder) -> None:
    folder.good()
    folder.example("nvt-geen-overheid", HEAD + "Raakt niet: overige\n", "UDO-01")

    assert "UDO-01 1 van 1 goed Samenvatting: 7 van 7 voorbeelden goed, bij 2 normen; 3 van 3 wijzigingen opgemerkt." in folder.test("--strict")[1]  # fmt: skip


# ---------------------------------------------------------------- why a change cannot be noticed

CSV = "ONS-01/onopgemerkt.csv"
FIRST = "scenario;zin;wijziging;reden\n"
LINE = "burgers;Als haar gevolgen belangrijk zijn;weg;{}\n"


def test_a_change_with_a_reason_counts_as_tested(folder: Folder) -> None:
    leave_a_gap(folder)
    folder.write(
        CSV, "\ufeff" + FIRST.replace("\n", "\r\n") + "\n" + LINE.format("zo is het; en niet anders")
    )
    code, told = folder.test("--strict")

    assert 0 == code
    assert "6 van 6 goed; 2 van 3 wijzigingen opgemerkt, 1 met reden niet Samenvatting" in told


def test_a_reason_may_be_for_one_row_or_for_all(folder: Folder) -> None:
    rows = "\n      Voorbeelden:\n        | wie | stap |\n        | burgers | udo |\n        | bedrijven | dpia |\n"
    folder.write(
        "eigen.feature",
        NORM.replace("    Scenario:", "    Abstract Scenario:").replace("de burgers", "de <wie>") + rows,
    )
    folder.example("voldaan-ja", HEAD + HIT.removeprefix(HEAD) + STEP + "Raakt niet: overige\n")
    dan = ";Dan is de stap internetconsultatie gedaan;weg;nooit\n"
    folder.write(CSV, FIRST + "burgers (bedrijven, dpia)" + dan)
    assert ", 1 met reden niet" in folder.test()[1]
    folder.write(CSV, FIRST + "burgers" + dan)
    assert ", 2 met reden niet" in folder.test()[1]
    folder.example("afwijking-nee", HIT + "Raakt niet: overige\n")
    assert (
        "niet in elke rij blijft deze wijziging onopgemerkt; noem de rij: 'burgers (bedrijven, dpia)'"
        in folder.test()[1]
    )


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        (FIRST + LINE.format("zo"), 2, "een voorbeeld merkt deze wijziging wel op; haal deze regel weg"),
        (FIRST + "\n" + LINE.format("zo").replace("burgers", "burgrs"), 3, "de norm heeft geen scenario 'burgrs'; bedoelde u 'burgers'?"),
        (FIRST + LINE.format("zo").replace("gevolgen", "gevolg"), 2, "in dit scenario is er geen wijziging 'weg' van deze zin; bedoelde u 'Als haar gevolgen belangrijk zijn'?"),
        (FIRST + "burgers;Dan is de stap internetconsultatie gedaan;omgekeerd;zo\n", 2, "in dit scenario is er geen wijziging 'omgekeerd'"),
        (FIRST + LINE.format("zo").replace(";weg", ";weggelaten"), 2, "'weggelaten' is geen wijziging; kies weg, omgekeerd, uitzondering weg"),
        (FIRST + LINE.format(" "), 2, "schrijf een scenario, een zin, een wijziging en een reden"),
        (FIRST + "burgers;Als haar gevolgen belangrijk zijn\n", 2, "schrijf een scenario"),
        (LINE.format("zo"), 1, "de eerste regel van onopgemerkt.csv is 'scenario;zin;wijziging;reden'"),
        ("", 1, "de eerste regel van onopgemerkt.csv is"),
        (FIRST + 'burgers;"' + "x" * 200_000 + '"\n', 2, "deze regel is niet te lezen"),
    ],
)  # fmt: skip
def test_a_line_that_is_not_so_is_an_error(folder: Folder, text: str, line: int, told: str) -> None:
    folder.good()
    folder.write(CSV, text)
    code, said_of_it = folder.test()

    assert 2 == code
    assert f"{CSV}:{line}:1: fout VBD-10: deze regel klopt niet: {told}" in said_of_it


def test_a_reason_for_a_norm_of_others_or_of_nobody_is_an_error(folder: Folder) -> None:
    folder.good()
    folder.write("UDO-01/onopgemerkt.csv", FIRST + LINE.format("zo"))
    folder.write("ONS-1/onopgemerkt.csv", FIRST + LINE.format("zo"))
    code, told = folder.test()

    assert 2 == code
    assert "van deze norm wordt hier geen zin gewijzigd" in told
    assert "ONS-1/onopgemerkt.csv: fout VBD-01: de map heet 'ONS-1', maar die norm is er niet" in told
    assert "UDO-01" not in folder.test("--select", "ONS-01")[1]
