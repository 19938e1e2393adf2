"""Never green by accident: taking a datum away never turns another outcome into `voldaan`."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.rule_helpers import (
    DAY,
    ONTWERP,
    PAIRS,
    draft,
    feature,
    outcome,
    regel,
    rule,
    rules_of,
    scenario,
    tools,
)

from kompas_check.evaluation import evaluate
from kompas_check.facts import Facts
from kompas_check.finding import VOLDAAN, Finding, Told, Verdict
from kompas_check.plan import Plan
from kompas_check.report.text import title
from kompas_check.report.words import hints, message
from kompas_check.rule import Rule
from kompas_check.runnable import Case, Norms

CORPUS = Path(__file__).parents[1] / "corpus"
FILES = [*sorted(CORPUS.glob("regels/**/*.kompas")), *sorted(CORPUS.glob("dossiers/*.kompas"))]
FOLDERS = sorted((CORPUS / "regels").iterdir())
SOME = 12  # of the losses of an example, one in two is put to its rule; of one in so many examples to the whole rulebook
WORST = ("afwijking", "onbekend", "voldaan", "nvt")

relaxed = settings(
    max_examples=40, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)


# ---------------------------------------------------------------- taking a datum away

HEAD = re.compile(
    r"(?:\? *)?(Raakt|Bepaling|Stap|Document|Organisatie|Beleidskompas|Toelichting|Afwijking)\b",
    re.IGNORECASE,
)
PROPERTY = re.compile(r"\s*(?:\? *)?([^\s:#\"][^:]*?)\s*:")


class Loss(NamedTuple):
    """A draft from which one datum was taken: *name* is the property, or None for a whole block."""

    text: str
    block: str
    about: str
    name: str | None


def _spans(lines: list[str]) -> Iterator[tuple[str, str, str | None, range]]:
    """Each block and each property: the word of its block, what the block is about, its name, its lines."""
    heads = [number for number, line in enumerate(lines) if HEAD.match(line)]
    word, about = "ontwerp", ""
    number = 0
    while number < len(lines):
        line = lines[number]
        if number in heads:
            match = HEAD.match(line)
            assert match is not None
            word, about = match[1].casefold(), line[match.end() :].strip(" :").casefold()
            end = next((head for head in heads if head > number), len(lines))
            yield word, about, None, range(number, end)
        elif (match := PROPERTY.match(line)) and not line.startswith("#") and number:
            end = number + 1
            if line.rstrip().endswith('"""') and line.count('"""') == 1:
                end += next(n for n, text in enumerate(lines[end:], 1) if text.strip() == '"""')
            if word != "ontwerp" or line[:1].isspace():
                yield word, about, match[1].casefold(), range(number, end)
            number = end - 1
        number += 1


def losses(text: str) -> list[Loss]:
    """*text* without each of its blocks and properties in turn; all other lines keep their place."""
    lines = text.split("\n")
    return [
        Loss("\n".join("#" if n in gone else line for n, line in enumerate(lines)), word, about, name)
        for word, about, name, gone in _spans(lines)
    ]


def clouds(text: str) -> list[Loss]:
    """*text* with each of its properties in turn not yet known, and each property and block only proposed."""
    lines = text.split("\n")
    found = []
    for word, about, name, gone in _spans(lines):
        start = lines[gone.start]
        if not start.lstrip().startswith("?"):
            found.append(([f"? {start.lstrip()}"], word, about, name, range(gone.start, gone.start + 1)))
        if name is not None:
            found.append(([f"  {name}: PM", *["#"] * (len(gone) - 1)], word, about, name, gone))
    return [
        Loss("\n".join([*lines[: gone.start], *instead, *lines[gone.stop :]]), word, about, name)
        for instead, word, about, name, gone in found
    ]


# ---------------------------------------------------------------- comparing


class Key(NamedTuple):
    """One rule and one thing: a question by its name, all else by the line of its block."""

    rule: str
    line: int
    question: str


@cache
def questions() -> frozenset[str]:
    properties = tools().rules.language.properties
    return frozenset({*properties["beleidskompas"], *properties["toelichting"]})


def found_in(rules: Norms, text: str, day: date) -> list[Finding]:
    return evaluate(rules, Facts(draft(text, day), tools().registers, day))


def by_thing(findings: list[Finding]) -> dict[Key, tuple[Finding, Verdict]]:
    """The worst verdict on each thing. What is not due and what waits for another rule counts too."""
    worst: dict[Key, tuple[Finding, Verdict]] = {}
    for found in findings:
        for verdict in found.verdicts:
            question = verdict.subject if verdict.subject in questions() else None
            # Two blocks of the same questions are one: where it begins depends on which are there.
            key = Key(found.rule.id, 0 if question else verdict.place.line, question or "")
            if key not in worst or WORST.index(verdict.outcome) < WORST.index(worst[key][1].outcome):
                worst[key] = found, verdict
    return worst


def later_moments(norm: Rule) -> set[str]:
    """The steps (and head dates) before which, or since which, *norm* wants something."""
    moments: set[str] = set()
    fasen = tools().registers.fasen
    for case in norm.scenarios:
        lines = [*case.conditions, *case.requirements, *(line for group in case.exceptions for line in group)]
        for name, *arguments in (test for line in lines for test in line.tests):
            if name in {"stap_voor_stap", "stap_niet_na_stap"}:
                moments.add(arguments[1])
            elif name in {"stap_voor_fase", "stap_uiterlijk_bij_fase"}:
                moments |= {*fasen, *(step for steps in fasen.values() for step in steps)}
            elif name in {"ligt_voor", "tijd_tussen"}:
                moments |= {which for kind, which in arguments[-2:] if kind == "stap"}
    return moments


def may_turn(loss: Loss, norm: Rule, before: Verdict | None) -> bool:
    """Whether the specification itself lets the outcome *before* become `voldaan`."""
    defaults = {("bepaling", name) for name in ("verandering", "advies aan", "grondslag")}
    defaults.add(("ontwerp", "sector"))
    if (loss.block, loss.name) in defaults:
        return True
    # A before B: a B that is not there is no obstacle. (That its date is not there, is.)
    whole = (loss.block == "stap" and loss.name is None) or loss.block == "ontwerp"
    if whole and {loss.about, loss.name} & later_moments(norm):
        return True
    # An exception that is no longer known does not excuse any more, and a date that no longer shows
    # that the draft was past the phase does not either: the norm applies again, and may well be met.
    return before is not None and before.reason.startswith(
        ("uitgezonderd", "deze norm geldt vanaf", "deze versie geldt vanaf")
    )


def turned(rules: Norms, text: str, found: list[Loss], day: date) -> list[str]:
    """What became `voldaan` for want of a datum."""
    first = found_in(rules, text, day)
    before = by_thing(first)
    out_of_time = {
        one.rule.id: one.verdicts[0]
        for one in first
        if one.reason.startswith(("deze norm geldt", "deze versie geldt"))
    }
    wrong = []
    for loss in found:
        for key, (finding, verdict) in by_thing(found_in(rules, loss.text, day)).items():
            earlier = before[key][1] if key in before else out_of_time.get(key.rule)
            if verdict.outcome != VOLDAAN or (earlier is not None and earlier.outcome == VOLDAAN):
                continue
            if not may_turn(loss, finding.rule, earlier):
                was = earlier.outcome if earlier is not None else "er niet"
                wrong.append(
                    f"{key.rule} {key.question} regel {key.line}: {was}, nu voldaan, zonder {loss[1:]}"
                )
    return wrong


@pytest.fixture(scope="module")
def bundled(plan: Plan) -> Norms:
    return Norms(plan.rulebook.rules)


# ---------------------------------------------------------------- drafts

VALUES = {
    "verwijzing": ["mvt §8.2", "rapport §2", "mtv §2"],
    "antwoord": ["mvt §2.3", "rapport §2", "wij doen dit zo", "n.v.t., omdat het niet speelt", "geen"],
    "opties": ["nuloptie, subsidie", "subsidie", "mvt §2.4", "n.v.t., omdat het moet", "geen"],
    "kwantificering": ["€ 5 mln", "mvt §6"],
    "openbaarmaking": ["2026-02-01", "2027-02-01", "mvt §8.2", "https://www.udo.nl/1"],
    "basiswet": ["2026-01-01", "2026-04-01", "n.v.t., omdat de wet er al is"],
    "ketenid": ["WGK012963", "n.v.t., omdat het niet in Kiwi staat", "geen"],
    "moment": ["2027-01-01", "2027-07-01", "2026-08-15", "bij koninklijk besluit"],
    "datum": [
        "2021-03-01",
        "2026-01-01",
        "2026-02-01",
        "2026-04-15",
        "2026-06-01",
        "2026-06-02",
        "31 juni 2026",
    ],
    "organisatie": ["UWV", "SVB", "AP", "DUO", "VNG", "Proefcollege", "wie dan ook"],
    "ministerie": ["BZK", "SZW", "Onzin"],
    "organisaties": ["BZK", "SZW, BZK", "SZW", "geen"],
    "deelnemers": ["gemeenten", "VNG, IPO", "provincies, UWV", "geen"],
    "onderwerpen_advies": ["beleid", "technisch, beleid", "technisch"],
    "rechtsgrond": ["nationaal recht", "eu-recht 32016R0679", "eu-recht"],
    "lijst": ["nuloptie, een", "een", "geen"],
    "tekst": ["een tekst", "een andere tekst"],
    "bedrag": ["€ 5 mln", "€ 4,99 mln"],
    "duur": ["4 weken", "5 jaar", "61 maanden"],
    "bepalingsduur": ["4 weken", "5 jaar", "61 maanden", "geen"],
    "uiterste_datum": ["2026-12-01", "2028-01-01", "n.v.t., omdat er geen termijn is", "geen"],
    "celex": ["32016R0679", "geen"],
    "soort_organisatie": ["zbo", "adviescollege", "zbo, agentschap"],
}
UNSURE = ["PM", "", "onzin"]
HEADS = {
    "raakt": [
        "Raakt gemeenten", "Raakt provincies", "Raakt waterschappen", "Raakt mkb", "Raakt persoonsgegevens",
        "Raakt zbo UWV", "Raakt zbo SVB", "Raakt agentschap DUO", "Raakt zbo Proefcollege", "Raakt zbo onbekend",
    ],
    "bepaling": ["Bepaling artikel 1", "Bepaling artikel 2", "Bepaling art. 2 lid 3", "Bepaling artikel 1"],
    "beleidskompas": ["Beleidskompas"],
    "toelichting": ["Toelichting"],
    "organisatieblok": ["Organisatie Proefcollege"],
}  # fmt: skip
# The dates of a step as people write them: no step here ends twice.
STEP_DATES = [
    (),
    ("datum",),
    ("gevraagd",),
    ("start",),
    ("gevraagd", "ontvangen"),
    ("start", "einde"),
    ("openbaar",),
    ("gevraagd", "start", "einde"),
]
KINDS = [
    "Wetsvoorstel",
    "AMvB",
    "Ministeriële regeling",
    "Rijkswet",
    "Initiatiefwetsvoorstel",
    "Beleidsregel",
]


def value(draw: Any, kind: str) -> str:
    language = tools().rules.language
    listed = language.words.get(language.choices.get(kind, ""), ())
    good = [word for word in listed if word not in {"PM", ""}] or VALUES.get(kind, ["1"])
    return str(draw(st.sampled_from([*good, *good, *good, *UNSURE])))


def lines_of(draw: Any, block: str, names: Sequence[str]) -> list[str]:
    properties = tools().rules.language.properties[block]
    doubt = st.sampled_from(["", "", "", "", "", "", "", "? "])
    return [f"  {draw(doubt)}{name}: {value(draw, properties[name])}" for name in names]


@st.composite
def drafts(draw: Any, *, instruments: tuple[str, ...], overige: bool = True) -> str:
    """A draft file: a head and some blocks, with gaps, proposals and mistakes."""
    properties = tools().rules.language.properties
    some = st.lists(st.sampled_from(sorted(properties["ontwerp"])), unique=True, max_size=6)
    lines = [f"{draw(st.sampled_from(KINDS))}: Wet op de proef", *lines_of(draw, "ontwerp", draw(some))]
    doubt = st.sampled_from(["", "", "", "", "", "? "])
    kinds = st.sampled_from(
        ["raakt", "raakt", "raakt", "bepaling", "bepaling", "stap", "stap", "stap", *HEADS]
    )
    for block in draw(st.lists(kinds, max_size=7)):
        names = draw(st.lists(st.sampled_from(sorted(properties[block])), unique=True, max_size=5))
        if block == "stap":
            dates = {name for pattern in STEP_DATES for name in pattern}
            names = [*[name for name in names if name not in dates], *draw(st.sampled_from(STEP_DATES))]
            head = f"Stap {draw(st.sampled_from(instruments))}"
        else:
            head = draw(st.sampled_from(HEADS[block]))
        if block == "bepaling" and "soort" not in names:
            names.append("soort")
        lines += [f"{draw(doubt)}{head}", *lines_of(draw, block, names)]
    rest = ["overige"] if overige else []
    for head, words in (
        ("Raakt", ["gemeenten", "provincies, waterschappen", "zbo", "persoonsgegevens", "mkb", *rest]),
        ("Bepaling", ["adviestaak", "evaluatie, horizon", "taak zbo", *rest]),
        ("Stap", ["udo", "noodsignaal", "internetconsultatie"]),
    ):
        if draw(st.booleans()):
            lines.append(f"{head} niet: {draw(st.sampled_from(words))}")
    return "\n".join([*lines, ""])


def instruments_of(norms: Sequence[Rule]) -> tuple[str, ...]:
    """The steps of which *norms* speak."""
    spoken = {
        name for norm in norms for case in norm.scenarios
        for line in (*case.conditions, *case.requirements, *chain(*case.exceptions))
        for name in line.instruments
    }  # fmt: skip
    selected = {
        name for norm in norms for case in norm.scenarios for test in case.select.tests
        if test[0] == "elke_stap" for name in test[1]
    }  # fmt: skip
    return tuple(sorted(spoken | selected | {"internetconsultatie", "noodsignaal", "ministerraad"}))


# ---------------------------------------------------------------- the bundled rulebook


@given(data=st.data())
@relaxed
def test_losing_a_datum_never_makes_a_draft_better(data: st.DataObject, bundled: Norms) -> None:
    text = data.draw(drafts(instruments=instruments_of(bundled.rules)))

    assert [] == turned(bundled, text, losses(text), DAY)


@given(data=st.data())
@relaxed
def test_a_datum_that_is_not_yet_known_never_makes_a_draft_better(
    data: st.DataObject, bundled: Norms
) -> None:
    text = data.draw(drafts(instruments=instruments_of(bundled.rules)))

    assert [] == turned(bundled, text, clouds(text), DAY)


def day_of(text: str) -> date:
    match = re.match(r"# peildatum: (\d{4}-\d\d-\d\d)\n", text)
    return date.fromisoformat(match[1]) if match else date(2026, 11, 23)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_losing_a_datum_never_makes_a_draft_of_the_corpus_better(path: Path, bundled: Norms) -> None:
    text = path.read_text(encoding="utf-8")
    day = day_of(text)
    found = losses(text)
    own = Norms(rule for rule in bundled.rules if rule.id == path.parent.name)
    number = FILES.index(path)

    assert [] != found
    assert [] == turned(own, text, found[number % 2 :: 2], day)
    if not own.rules or number % SOME == 0:
        assert [] == turned(bundled, text, found[number % 3 :: 3], day)


# ---------------------------------------------------------------- every sentence

ALL_KINDS = "wetsvoorstel, AMvB, ministeriële regeling, rijkswet, initiatiefwetsvoorstel, beleidsregel"
# Sentences that are true where something is not written; taking it away makes them true. The third
# does so only by a defect: see "a provision of a kind not known" below.
ABOUT_ABSENCE = {"is_niet_ingevuld", "stap_niet_toestand", "bevat_geen_bepaling"}


@cache
def vocabulary() -> Norms:
    """A rule for every sentence in both orders."""
    norms = []
    for number, pair in enumerate(PAIRS.values()):
        norms.append(regel(f"D-{number} T", scenario(pair.given, f"Dan {pair.dan}"), geldt_voor=ALL_KINDS))
        body = scenario(pair.given, f"Als {pair.als}", f"Dan is het ontwerp een {ALL_KINDS}")
        norms.append(regel(f"A-{number} T", body, geldt_voor=ALL_KINDS))
    return Norms(rules_of(feature(*norms)))


@cache
def positive() -> Norms:
    names = list(PAIRS)
    return Norms(rule for rule in vocabulary().rules if names[int(rule.id[2:])] not in ABOUT_ABSENCE)


@given(data=st.data())
@relaxed
def test_losing_a_datum_never_makes_a_sentence_true(data: st.DataObject) -> None:
    names = instruments_of(vocabulary().rules)
    text = data.draw(drafts(instruments=names, overige=False))

    assert [] == turned(positive(), text, losses(text), DAY)


@given(data=st.data())
@relaxed
def test_evaluation_never_raises_and_gives_one_result_for_each_subject(
    data: st.DataObject, bundled: Norms
) -> None:
    rules = Norms([*bundled.rules, *vocabulary().rules])
    text = data.draw(drafts(instruments=instruments_of(rules.rules)))
    noise = data.draw(st.lists(st.tuples(st.integers(0, len(text)), st.text(max_size=8)), max_size=3))
    for place, piece in noise:
        text = text[:place] + piece + text[place:]
    day = data.draw(st.dates(date(2005, 1, 1), date(2040, 1, 1)))
    found = found_in(rules, text, day)

    assert len(found) == len({(one.rule.id, one.subject) for one in found})
    assert {one.rule.id for one in found} == {rule.id for rule in rules.rules if rule.in_force(day)}
    assert [] == [one for one in found if (one.raw == "onbekend") != bool(one.missing)]
    assert [told(one) for one in found] == [told(one) for one in found_in(rules, text, day)]


def told(found: Finding) -> tuple[object, ...]:
    """All that a finding says, its explanation worked out."""
    return (*found._replace(explanation=Told(())), found.verdicts)


# ---------------------------------------------------------------- what is remembered from draft to draft


def variants(text: str, *, shift: int) -> list[str]:
    """Drafts that look much like *text*: other dates, places, texts and organisations, and without a line or two."""
    later = re.sub(r"2026-0(\d)", lambda month: f"2026-0{(int(month[1]) + shift) % 9 + 1}", text)
    other = re.sub(r"§(\d)", lambda number: f"§{int(number[1]) + shift}", later).replace(
        "een tekst", "iets anders"
    )
    own = [text, later, other, *(loss.text for loss in losses(text)), *(loss.text for loss in losses(other))]
    swapped = text.replace("UWV", "??").replace("SVB", "UWV").replace("??", "SVB")
    return [*own[:: max(1, len(own) // 8)], swapped, re.sub(r"(openbaar: 20)2\d", r"\g<1>31", text)]


def compared(shared: Norms, texts: Iterable[str], day: date) -> None:
    """What is found with a memory of other drafts is what is found without, and so is what is kept of it."""
    for text in texts:
        found = found_in(shared, text, day)
        again = found_in(Norms(shared.rules), text, day)
        assert [plain(one) for one in again] == [plain(one) for one in found]
        kept = [pair for pair in zip(found, again, strict=True) if pair[0].explanation.texts is not None]
        assert [words_of(one) for _, one in kept] == [words_of(one) for one, _ in kept]


def plain(found: Finding) -> tuple[object, ...]:
    return (*found._replace(explanation=Told(())), found.gaps)


def words_of(found: Finding) -> tuple[object, ...]:
    return message(found), hints(found), title(found)


@given(data=st.data())
@relaxed
def test_a_draft_comes_out_the_same_whatever_was_checked_before(data: st.DataObject, bundled: Norms) -> None:
    rules = Norms([*bundled.rules, *vocabulary().rules])
    text = data.draw(drafts(instruments=instruments_of(rules.rules)))

    compared(rules, variants(text, shift=data.draw(st.integers(1, 5))), DAY)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_an_example_comes_out_the_same_whatever_was_checked_before(folder: Path, bundled: Norms) -> None:
    path = sorted(folder.glob("*.kompas"))[len(folder.name) % 3]
    text = path.read_text(encoding="utf-8")
    compared(bundled, variants(text, shift=3)[-4:], day_of(text))


@given(data=st.data())
@relaxed
def test_the_truth_of_a_sentence_is_that_of_its_answer(data: st.DataObject) -> None:
    norms = vocabulary().rules
    text = data.draw(drafts(instruments=instruments_of(norms)))
    facts = Facts(draft(text, DAY), tools().registers, DAY)
    for norm in norms:
        for case in map(Case, norm.scenarios):
            things, _ = case.select(facts)
            for thing in things:
                for sentence in (*case.conditions.asked, *case.requirements.asked):
                    answer = sentence.test.answer(facts, thing, facts.first_steps)
                    assert answer.truth is sentence.test.truth(facts, thing, facts.first_steps), (
                        sentence.line.text
                    )


# ---------------------------------------------------------------- by hand: where it goes wrong


@pytest.mark.parametrize(
    ("rules", "text", "lost"),
    [
        pytest.param(
            rule(ONTWERP, "Dan is de stap udo vóór de stap dpia gedaan"),
            "Stap udo\n  datum: 2026-02-01\nStap dpia\n  datum: 2026-01-01",
            "  datum: 2026-01-01",
            id="the only date of B",
        ),
        pytest.param(
            rule(ONTWERP, "Dan is de stap udo vóór de stap dpia gedaan"),
            "Stap udo\n  datum: 2026-02-01\nStap dpia\n  start: 2026-01-01\n  einde: 2026-03-01",
            "  start: 2026-01-01",
            id="the first date of B",
        ),
        pytest.param(
            rule(ONTWERP, "Dan duurt de stap udo minstens 28 dagen"),
            "Stap udo\n  gevraagd: 2026-01-01\n  start: 2026-03-01\n  einde: 2026-03-10",
            "  start: 2026-03-01",
            id="the start of a step that was also asked for",
        ),
        pytest.param(
            rule(ONTWERP, "Dan bevat het ontwerp geen bepaling van soort horizon"),
            "Bepaling niet: horizon\nBepaling artikel 4",
            "Bepaling artikel 4",
            id="a provision of a kind not known, where the kind is excluded",
        ),
        pytest.param(
            rule(ONTWERP, "Dan is de stap udo gevraagd"),
            "Stap udo\n  gevraagd: 2026-01-01\n  ontvangen: PM",
            "  ontvangen: PM",
            id="an end that is not known, of a step that was asked for",
        ),
        pytest.param(
            rule(ONTWERP, "Dan is zijn sector geen"), "  sector: PM", "  spoed: nee", id="nothing of the kind"
        ),
    ],
)
def test_losing_this_datum_does_not_make_the_draft_better(rules: str, text: str, lost: str) -> None:
    head = "Wetsvoorstel: Wet op de proef\n  fase: consultatie\n  spoed: nee\n"
    before, after = outcome(rules, head + text), outcome(rules, (head + text).replace(f"{lost}", "#"))

    assert VOLDAAN != after or VOLDAAN == before


def test_the_losses_of_a_draft_are_all_its_data() -> None:
    text = 'Wetsvoorstel: W\n  spoed: ja\nRaakt gemeenten\n  taak: x\n  ? omvang: € 5\nStap niet: udo\nAfwijking A-1\n  reden: """\n  een: twee\n  """\n  datum: 2026-01-01\n'

    assert [
        ("ontwerp", "", "spoed"),
        ("raakt", "gemeenten", None),
        ("raakt", "gemeenten", "taak"),
        ("raakt", "gemeenten", "omvang"),
        ("stap", "niet: udo", None),
        ("afwijking", "a-1", None),
        ("afwijking", "a-1", "reden"),
        ("afwijking", "a-1", "datum"),
    ] == [loss[1:] for loss in losses(text)]
    assert {text.count("\n")} == {loss.text.count("\n") for loss in [*losses(text), *clouds(text)]}
