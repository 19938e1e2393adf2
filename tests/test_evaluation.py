"""What a rule says of a draft: three values, selections, exceptions, steps, time and their outcome."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

import pytest
from tests.rule_helpers import (
    BEPALING,
    GEMEENTEN,
    ONTWERP,
    PAIRS,
    STAP,
    VRAAG,
    ZBO,
    feature,
    findings,
    outcome,
    outcomes,
    regel,
    rule,
    scenario,
    wetsvoorstel,
)

from kompas_check.answer import Answer, Truth, either, negate
from kompas_check.durations import add, in_days, spans
from kompas_check.finding import Finding

KINDS = "wetsvoorstel, rijkswet, AMvB"
TRUE = f"Dan is het ontwerp een {KINDS}"
FALSE = "Dan is het ontwerp een beleidsregel"
UNKNOWN = "Dan is zijn spoed ja"
DECENTRAAL = "Gegeven elke decentrale overheid die het ontwerp raakt"
UITVOERDER = "Gegeven elke uitvoerende organisatie die het ontwerp raakt"
TOETS = "Stap uitvoeringstoets\n  ontvangen: 2026-01-15"


def single(rules: str, text: str, day: date = date(2026, 6, 1)) -> Finding:
    (found,) = findings(rules, text, day)
    return found


# ---------------------------------------------------------------- three values


@pytest.mark.parametrize(("truth", "expected"), [(True, False), (False, True), (None, None)])
def test_not(truth: Truth, expected: Truth) -> None:
    assert expected is negate(truth)


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        (True, True, True),
        (True, False, True),
        (True, None, True),
        (False, False, False),
        (False, None, None),
        (None, None, None),
    ],
)
def test_or(one: Truth, two: Truth, expected: Truth) -> None:
    answers = [Answer(one, "een", None, ("a",)), Answer(two, "twee", None, ("b",))]

    assert expected is either(answers).truth
    assert expected is either(answers[::-1]).truth


def test_or_misses_all_that_would_decide() -> None:
    answers = [Answer(None, missing=("a",)), Answer(False), Answer(None, missing=("b", "a"))]

    assert ("a", "b") == either(answers).missing


# ---------------------------------------------------------------- every predicate, three values


class Case(NamedTuple):
    """A draft, and what one sentence of PAIRS is there."""

    name: str
    truth: Truth
    draft: str


def given(body: str = "", kind: str = "Wetsvoorstel") -> str:
    return f"{kind}: Wet op de proef\n  fase: consultatie\n{body}\n"


def property_cases(
    block: str, name: str, values: dict[str, Truth], missing: Truth = None
) -> dict[str, Truth]:
    """Drafts with one property; PM, a proposal and a value with an error are unknown everywhere."""
    good = next(iter(values))
    return {
        **{f"{block}\n  {name}: {value}": truth for value, truth in values.items()},
        f"{block}": missing,
        f"{block}\n  {name}: PM": None,
        f"{block}\n  {name}:": None,
        f"{block}\n  ? {name}: {good}": None,
    }


DONE = {
    "  datum: 2026-06-01": True,
    "  ontvangen: 2026-05-01": True,
    "  start: 2026-04-01\n  einde: 2026-05-01": True,
    "  openbaar: 2026-05-01": True,
    "  gevraagd: 2026-05-01": False,
    "  start: 2026-05-01": False,
    "  start: 2026-05-01\n  einde: 2026-06-02": False,
    "  datum: 2026-06-02": False,
    "  uitzondering: technisch": False,
    "": None,
    "  datum: volgt": None,
    "  gevraagd: 2026-05-01\n  ontvangen: onbekend": None,
}
ANSWERS = {"mvt §2.3": True, "wij willen iets": True, "geen": False}
DRAFTS: dict[str, dict[str, Truth]] = {
    "heeft_waarde": property_cases(
        "Raakt gemeenten",
        "verandering",
        {"nieuw": True, "Gewijzigd": True, "geen": False, "vervallen": False, "anders": None},
    ),
    "heeft_andere_waarde": property_cases(
        "Raakt gemeenten", "verandering", {"nieuw": True, "geen": False, "anders": None}
    ),
    "heeft_maat": property_cases(
        "  spoed: nee",
        "ict-component",
        {"€ 5 mln": True, "€ 1 mld": True, "€ 4.999.999,99": False, "veel": None},
    ),
    "is_ingevuld": property_cases("Raakt gemeenten", "taak", {"bijstand": True}, missing=False),
    "is_niet_ingevuld": property_cases("Raakt gemeenten", "taak", {"bijstand": False}, missing=True),
    "is_beantwoord": property_cases(
        "Beleidskompas",
        "doel",
        {**ANSWERS, "n.v.t., omdat het niet kan": True, "nvt": None, "mtv §2.1": None},
    )
    | {"": None, "? Beleidskompas\n  doel: mvt §2.3": None},
    "is_inhoudelijk_beantwoord": property_cases(
        "Beleidskompas", "doel", {**ANSWERS, "n.v.t., omdat het niet kan": False}
    )
    | {"": None},
    "is_niet_van_toepassing": property_cases(
        "Beleidskompas", "doel", {"n.v.t., omdat het niet kan": True, "mvt §2.3": False, "geen": False}
    )
    | {"": None},
    "staat_in_toelichting": property_cases(
        "Document rapport: rapport.pdf\nRaakt gemeenten",
        "bekostiging",
        {
            "mvt §9.2": True,
            "nota p. 14": True,
            "rapport §2, mvt art. 4": True,
            "rapport §2": False,
            "geen": False,
            "mvt": None,
        },
    ),
    "valt_op": property_cases(
        "  spoed: nee",
        "inwerkingtreding",
        {"2028-01-01": True, "1 juli 2030": True, "2 januari 2028": False, "bij koninklijk besluit": None},
    ),
    "valt_niet_op": property_cases(
        "  spoed: nee",
        "inwerkingtreding",
        {"1 januari 2028": True, "1 juli 2028": False, "bij koninklijk besluit": None, "31 juni 2028": None},
    ),
    "bevat_onderdeel": property_cases(
        "Beleidskompas",
        "opties",
        {
            "nuloptie, subsidie": True,
            "subsidie, nuloptie": True,
            "subsidie": False,
            "geen": False,
            "mvt §2.4": None,
        },
    )
    | {"": None},
    "telt_onderdelen": property_cases(
        "Beleidskompas",
        "opties",
        {
            "nuloptie, subsidie": True,
            "een, twee, drie": True,
            "nuloptie": False,
            '"een, met een komma"': False,
            "geen": False,
            "mvt §2.4": None,
        },
    )
    | {"": None},
    "bevat_woord": property_cases(
        "  spoed: nee",
        "grondslag",
        {
            "artikel 4 van de Kampeerwet": True,
            "de Artikelen 3 en 4 van de Kampeerwet": True,
            "de Kampeerwet": False,
            "de artikelsgewijze tabel van de Kampeerwet": False,
            "geen": False,
        },
    ),
    "ligt_voor": {
        "  basiswet aanvaard: 2026-01-01\nStap raad van state\n  gevraagd: 2026-01-02": True,
        "  basiswet aanvaard: 2026-01-02\nStap raad van state\n  gevraagd: 2026-01-02": False,
        "  basiswet aanvaard: 2026-01-03\nStap raad van state\n  gevraagd: 2026-01-02": False,
        "  basiswet aanvaard: PM\nStap raad van state\n  gevraagd: 2026-01-02": None,
        "Stap raad van state\n  gevraagd: 2026-01-02": None,
        "  basiswet aanvaard: 2026-01-01\nStap raad van state": None,
        "  basiswet aanvaard: 2026-01-01\nStap raad van state\n  gevraagd: volgt": None,
        "  basiswet aanvaard: 2026-01-01\n? Stap raad van state\n  gevraagd: 2026-01-02": None,
    },
    "is_ontwerp": {"": True},
    "gaat_naar_parlement": {"": True},
    "raakt": {
        "Raakt persoonsgegevens": True,
        "Raakt provincies": True,
        "Raakt niet: persoonsgegevens, gemeenten, provincies, waterschappen": False,
        "Raakt niet: overige": False,
        "Raakt mkb\nRaakt niet: overige": False,
        "": None,
        "Raakt niet: persoonsgegevens": None,
        "? Raakt persoonsgegevens\nRaakt niet: gemeenten, provincies, waterschappen": None,
        "? Raakt niet: overige": None,
        "Raakt niet: overige\nRaakt persoonsgegeven": None,
    },
    "raakt_niet": {
        "Raakt niet: mkb, zbo": True,
        "Raakt burgers\nRaakt niet: overige": True,
        "Raakt mkb": False,
        "Raakt zbo UWV": False,
        "": None,
        "Raakt niet: mkb": None,
        "Raakt niet: mkb\nRaakt zbo onbekend": None,
    },
    "bevat_bepaling": {
        "Bepaling artikel 4\n  soort: evaluatie": True,
        "Bepaling artikel 4\n  soort: horizon\nBepaling artikel 5": True,
        "Bepaling niet: evaluatie, horizon": False,
        "Bepaling artikel 4\n  soort: delegatie\nBepaling niet: overige": False,
        "": None,
        "Bepaling niet: evaluatie": None,
        "Bepaling artikel 4\nBepaling niet: overige": None,
        "Bepaling artikel 4\n  soort: PM\nBepaling niet: overige": None,
        "? Bepaling artikel 4\n  soort: evaluatie\nBepaling niet: overige": None,
        "Bepaling zomaar\n  soort: delegatie\nBepaling niet: delegatie": None,
    },
    "bevat_geen_bepaling": {
        "Bepaling niet: horizon": True,
        "Bepaling niet: overige": True,
        "Bepaling artikel 4, tweede lid\n  soort: horizon": False,
        "": None,
        "Bepaling artikel 4\n  soort: delegatie": None,
        "Bepaling artikel 4\nBepaling niet: overige": None,
    },
    "die_beantwoord": property_cases(
        "Beleidskompas", "probleem", {**ANSWERS, "n.v.t., omdat het zo is": True}
    )
    | {"": None},
    "die_inhoudelijk_beantwoord": property_cases(
        "Beleidskompas", "probleem", {**ANSWERS, "n.v.t., omdat het zo is": False}
    )
    | {"": None},
    "die_in_toelichting": property_cases(
        "Document rapport: rapport.pdf\nBeleidskompas",
        "probleem",
        {"mvt §2": True, "rapport §2": False, "n.v.t., omdat het zo is": False, "het is lastig": None},
    ),
    "die_toestand": {f"Stap udo\n{lines}": truth for lines, truth in DONE.items()},
    "onder_kaderwet": {
        "Raakt zbo UWV": True,
        "Raakt zbo Nidos": False,
        "Organisatie Nieuw College\n  soort: zbo\n  kaderwet: ja\nRaakt zbo Nieuw College": True,
        "Organisatie Nieuw College\n  soort: zbo\n  kaderwet: nee\nRaakt zbo Nieuw College": False,
        "Organisatie Nieuw College\n  soort: zbo\nRaakt zbo Nieuw College": None,
        "Organisatie Nieuw College\n  soort: zbo\n  kaderwet: PM\nRaakt zbo Nieuw College": None,
    },
    "is_organisatie": {
        "Bepaling artikel 4\n  soort: adviestaak\n  aan: AP": True,
        "Bepaling artikel 4\n  soort: adviestaak\n  aan: UWV": False,
        "Bepaling artikel 4\n  soort: adviestaak": None,
        "Bepaling artikel 4\n  soort: adviestaak\n  aan: PM": None,
        "Bepaling artikel 4\n  soort: adviestaak\n  aan: het bestuur": None,
        "Organisatie Raad\n  kaderwet: nee\nBepaling artikel 4\n  soort: adviestaak\n  aan: Raad": None,
    },
    "onder_ministerie": {
        "Bepaling artikel 4\n  soort: adviestaak\n  aan: UWV": True,
        "Bepaling artikel 4\n  soort: adviestaak\n  aan: DUO": False,
        "Organisatie Raad\n  ministerie: SZW\nBepaling artikel 4\n  soort: adviestaak\n  aan: Raad": True,
        "Organisatie Raad\nBepaling artikel 4\n  soort: adviestaak\n  aan: Raad": None,
        "Bepaling artikel 4\n  soort: adviestaak": None,
    },
    "niet_in_register": {
        "Organisatie Raad\nBepaling artikel 4\n  soort: adviestaak\n  aan: Raad": True,
        "Organisatie UWV\nBepaling artikel 4\n  soort: adviestaak\n  aan: UWV": False,
        "Bepaling artikel 4\n  soort: adviestaak\n  aan: UWV": False,
        "Bepaling artikel 4\n  soort: adviestaak\n  aan: PM": None,
        "Bepaling artikel 4\n  soort: adviestaak": None,
    },
    "stap_toestand": {f"Stap dpia\n{lines}": truth for lines, truth in DONE.items()}
    | {
        "": False,
        "Stap niet: dpia, ap-advies": False,
        "Stap udo\n  datum: 2026-01-01": False,
        "Stap ap-advies\nStap dpia\n  datum: 2026-01-01": True,
        "Stap ap-advies\nStap dpia\n  gevraagd: 2026-01-01": None,
        "? Stap dpia\n  datum: 2026-01-01": None,
        "Stap dpiaa\n  datum: 2026-01-01": None,
    },
    "stap_niet_toestand": {
        "": True,
        "Stap niet: voorhang": True,
        "Stap voorhang\n  gevraagd: 2026-05-01": True,
        "Stap voorhang\n  start: 2026-07-01": True,
        "Stap voorhang\n  start: 2026-05-01": False,
        "Stap voorhang\n  datum: 2026-05-01": False,
        "Stap voorhang\n  gevraagd: 2026-05-01\nStap voorhang\n  start: 2026-05-01": False,
        "Stap voorhang": None,
        "Stap voorhang\n  start: volgt": None,
        "? Stap voorhang\n  start: 2026-05-01": None,
        "Stap voorhang\n  gevraagd: 2026-05-01\nStap voorhang": None,
    },
    "stap_voor_stap": {
        "Stap mkb-toets\n  datum: 2026-01-01\nStap internetconsultatie\n  start: 2026-01-02": True,
        "Stap mkb-toets\n  datum: 2026-01-01": True,
        "Stap mkb-toets\n  datum: 2026-01-01\nStap niet: internetconsultatie": True,
        "Stap mkb-toets\n  datum: 2026-01-02\nStap internetconsultatie\n  start: 2026-01-02": False,
        "Stap mkb-toets\n  start: 2026-01-01\n  einde: 2026-01-09\nStap internetconsultatie\n  start: 2026-01-02": False,
        "Stap mkb-toets\n  datum: 2026-01-05\nStap internetconsultatie\n  start: 2026-01-02\n  einde: 2026-02-02": False,
        "Stap mkb-toets\n  gevraagd: 2026-01-01": False,
        "Stap internetconsultatie\n  start: 2026-01-02": False,
        "": False,
        "Stap mkb-toets": None,
        "Stap mkb-toets\n  datum: volgt\nStap internetconsultatie\n  start: 2026-01-02": None,
        "Stap mkb-toets\n  datum: 2026-01-01\nStap internetconsultatie": None,
        "Stap mkb-toets\n  datum: 2026-01-01\nStap internetconsultatie\n  start: volgt": None,
        "Stap mkb-toets\n  datum: 2026-01-01\n? Stap internetconsultatie\n  start: 2026-01-02": None,
    },
    "stap_na_stap": {
        "Stap dpia\n  datum: 2026-01-02\nStap voorkeursoptie\n  datum: 2026-01-01": True,
        "Stap dpia\n  start: 2025-12-01\n  einde: 2026-01-02\nStap voorkeursoptie\n  datum: 2026-01-01": True,
        "Stap dpia\n  datum: 2025-12-01\nStap dpia\n  datum: 2026-01-02\nStap voorkeursoptie\n  datum: 2026-01-01": True,
        "Stap dpia\n  openbaar: 2026-01-02\nStap voorkeursoptie\n  datum: 2026-01-01": True,
        "Stap dpia\n  datum: 2026-01-01\nStap voorkeursoptie\n  datum: 2026-01-01": False,
        "Stap dpia\n  datum: 2026-01-02\nStap voorkeursoptie\n  start: 2026-01-01\n  einde: 2026-01-03": False,
        "Stap dpia\n  datum: 2026-01-02\nStap voorkeursoptie\n  datum: 2026-01-01\nStap voorkeursoptie\n  datum: 2026-02-01": False,
        "Stap dpia\n  datum: 2026-01-01\nStap voorkeursoptie\n  datum: 2026-01-01\nStap voorkeursoptie": False,
        "Stap dpia\n  datum: 2026-01-02\nStap niet: voorkeursoptie": False,
        "Stap dpia\n  gevraagd: 2026-01-02\nStap voorkeursoptie\n  datum: 2026-01-01": False,
        "Stap voorkeursoptie\n  datum: 2026-01-01": False,
        "": False,
        "Stap dpia\n  datum: 2026-01-02": None,
        "Stap dpia\nStap voorkeursoptie\n  datum: 2026-01-01": None,
        "Stap dpia\n  datum: 2026-01-02\nStap voorkeursoptie": None,
        "Stap dpia\n  datum: 2026-01-02\nStap voorkeursoptie\n  start: 2026-01-01": None,
        "Stap dpia\n  datum: 2026-01-01\nStap voorkeursoptie\n  start: 2026-01-01": False,
        "Stap dpia\n  datum: 2026-01-02\nStap voorkeursoptie\n  start: 2026-01-01\n  einde: volgt": None,
        "Stap dpia\n  datum: 2026-01-02\n? Stap voorkeursoptie\n  datum: 2026-01-01": None,
        "Stap dpia\n  datum: 2026-01-02\nStap voorkeursoptie\n  datum: 2026-01-01\nStap voorkeursopti": None,
    },
    "stap_niet_na_stap": {
        "Stap mkb-toets\n  datum: 2026-01-01\nStap internetconsultatie\n  start: 2026-01-02": True,
        "Stap mkb-toets\n  datum: 2026-01-02\nStap internetconsultatie\n  start: 2026-01-02": True,
        "Stap mkb-toets\n  datum: 2026-01-01": True,
        "Stap mkb-toets\n  datum: 2026-01-03\nStap internetconsultatie\n  start: 2026-01-02": False,
        "Stap internetconsultatie\n  start: 2026-01-02": False,
        "": False,
        "Stap mkb-toets": None,
        "Stap mkb-toets\n  datum: 2026-01-01\nStap internetconsultatie": None,
    },
    "stap_uiterlijk_bij_fase": {
        "Stap wetgevingstoets\n  gevraagd: 2026-01-31\nStap ministerraad\n  datum: 2026-02-01": True,
        "Stap wetgevingstoets\n  gevraagd: 2026-02-01\nStap ministerraad\n  datum: 2026-02-01": True,
        "Stap wetgevingstoets\n  gevraagd: 2026-02-01": True,
        "Stap wetgevingstoets\n  gevraagd: 2026-02-02\nStap ministerraad\n  datum: 2026-02-01": False,
        "Stap wetgevingstoets\n  gevraagd: 2026-02-02\nStap raad van state\n  gevraagd: 2026-02-01": False,
        "Stap ministerraad\n  datum: 2026-02-01": False,
        "": False,
        "Stap wetgevingstoets": None,
        "Stap wetgevingstoets\n  gevraagd: 2026-02-01\nStap ministerraad": None,
    },
    "stap_voor_fase": {
        "Stap wetgevingstoets\n  gevraagd: 2026-03-01\nStap raad van state\n  gevraagd: 2026-02-01": False,
        "Stap wetgevingstoets\n  gevraagd: 2026-01-01\nStap raad van state\n  gevraagd: 2026-02-01": None,
        "Stap wetgevingstoets\n  gevraagd: 2026-01-01\nStap raad van state\n  gevraagd: 2026-02-01\n"
        "Stap niet: ministerraad": True,
        "  publicatie: 2026-02-01\nStap wetgevingstoets\n  gevraagd: 2026-03-01": False,
        "Stap wetgevingstoets\n  gevraagd: 2026-01-01\nStap raad van state\n  gevraagd: PM": None,
        "Stap wetgevingstoets\n  gevraagd: 2026-01-01\nStap ministerraad\n  datum: 2026-02-01\nStap indiening": True,
        "Stap wetgevingstoets\n  gevraagd: 2026-01-01\n  ontvangen: 2026-03-01\nStap ministerraad\n  datum: 2026-02-01": True,
        "Stap wetgevingstoets\n  gevraagd: 2026-01-01": True,
        "Stap wetgevingstoets\n  gevraagd: 2026-02-01\nStap ministerraad\n  datum: 2026-02-01": False,
        "Stap ministerraad\n  datum: 2026-02-01": False,
        "Stap wetgevingstoets\n  gevraagd: 2026-07-01": False,
        "": False,
        "Stap wetgevingstoets": None,
        "Stap wetgevingstoets\n  gevraagd: PM\nStap ministerraad\n  datum: 2026-02-01": None,
    },
    "stap_duurt": {
        "Stap internetconsultatie\n  start: 2026-03-02\n  einde: 2026-03-30": True,
        "Stap internetconsultatie\n  gevraagd: 2026-03-02\n  ontvangen: 2026-04-30": True,
        "Stap internetconsultatie\n  start: 2026-03-02\n  einde: 2026-03-29": False,
        "": False,
        "Stap internetconsultatie\n  start: 2026-03-02": None,
        "Stap internetconsultatie\n  start: 2026-03-02\n  einde: volgt": None,
        "Stap internetconsultatie\n  datum: 2026-03-02": None,
        "? Stap internetconsultatie\n  start: 2026-03-02\n  einde: 2026-03-30": None,
    },
    "tijd_tussen": {
        "  publicatie: 2026-05-01\n  inwerkingtreding: 2026-07-01": True,
        "  publicatie: 2026-12-31\n  inwerkingtreding: 2027-02-28": True,
        "  publicatie: 2026-05-01\n  inwerkingtreding: 2026-06-30": False,
        "  publicatie: 2026-12-31\n  inwerkingtreding: 2027-02-27": False,
        "  publicatie: 2026-05-01\n  inwerkingtreding: 2026-04-01": False,
        "  publicatie: 2026-05-01": None,
        "  inwerkingtreding: 2026-07-01": None,
        "  publicatie: 2026-05-01\n  inwerkingtreding: bij koninklijk besluit": None,
        "  publicatie: PM\n  inwerkingtreding: 2026-07-01": None,
    },
}


def cases() -> list[Any]:
    return list(_cases())


def _cases() -> Iterator[Any]:
    for name, drafts in DRAFTS.items():
        for body, truth in drafts.items():
            yield pytest.param(name, truth, given(body), id=f"{name}-{body or 'niets'}")
    for name, kind, body, truth in [
        ("is_ontwerp", "Rijkswet", "", True),
        ("is_ontwerp", "Novelle", "", True),
        ("is_ontwerp", "AMvB", "", False),
        ("gaat_naar_parlement", "AMvB", "  naar parlement: ja", True),
        ("gaat_naar_parlement", "AMvB", "  naar parlement: nee", False),
        ("gaat_naar_parlement", "AMvB", "  naar parlement: PM", None),
        ("gaat_naar_parlement", "AMvB", "", None),
    ]:
        yield pytest.param(name, truth, given(body, kind), id=f"{name}-{kind} {body}")


def test_every_predicate_is_tried_with_every_truth_that_it_can_have() -> None:
    tried = {name: set[Truth]() for name in PAIRS}
    for case in cases():
        name, truth, _ = case.values
        tried[name].add(truth)

    assert {name: {True, False, None} for name in PAIRS} == tried | {"is_ontwerp": {True, False, None}}


@pytest.mark.parametrize(("name", "truth", "draft"), cases())
def test_a_requirement(name: str, truth: Truth, draft: str) -> None:
    pair = PAIRS[name]
    found = single(rule(pair.given, f"Dan {pair.dan}", geldt_voor=KINDS), draft)

    assert {True: "voldaan", False: "afwijking", None: "onbekend"}[truth] == found.outcome
    assert (truth is None) == (found.missing != ())


@pytest.mark.parametrize(("name", "truth", "draft"), cases())
def test_a_circumstance(name: str, truth: Truth, draft: str) -> None:
    pair = PAIRS[name]
    found = single(rule(pair.given, f"Als {pair.als}", TRUE, geldt_voor=KINDS), draft)

    assert {True: "voldaan", False: "nvt", None: "onbekend"}[truth] == found.outcome
    assert (truth is None) == (found.missing != ())


@pytest.mark.parametrize(("name", "truth", "draft"), cases())
def test_an_exception(name: str, truth: Truth, draft: str) -> None:
    pair = PAIRS[name]
    found = single(rule(pair.given, FALSE, f"Maar dat geldt niet als {pair.als}", geldt_voor=KINDS), draft)

    assert ("nvt" if truth else "afwijking") == found.outcome
    assert truth is not True or re.match(f"uitgezonderd: .*{re.escape(pair.als)}$", found.reason)
    assert (truth is None) == (found.verdicts[0].hints != ())


PROPOSALS = {
    GEMEENTEN: "? Raakt gemeenten\n  verandering: nieuw\n  taak: iets\n  bekostiging: mvt §2",
    ZBO: "? Raakt zbo UWV",
    BEPALING: "? Bepaling artikel 4\n  soort: adviestaak\n  aan: UWV\nBepaling niet: overige",
    STAP: "? Stap udo\n  datum: 2026-01-01",
    VRAAG: "? Beleidskompas\n  probleem: mvt §2",
}


@pytest.mark.parametrize("name", [name for name, pair in PAIRS.items() if pair.given != ONTWERP])
def test_a_proposed_thing_is_unknown_whatever_it_says(name: str) -> None:
    pair = PAIRS[name]

    assert "onbekend" == outcome(rule(pair.given, f"Dan {pair.dan}"), given(PROPOSALS[pair.given]))


def test_a_word_of_a_list_may_begin_with_a_capital() -> None:
    text = given("Beleidskompas\n  opties: Nuloptie, subsidie")

    assert "voldaan" == outcome(rule(ONTWERP, "Dan bevatten de opties van het Beleidskompas nuloptie"), text)


# ---------------------------------------------------------------- the sentences that need more than one form


@pytest.mark.parametrize(
    ("sentence", "body", "expected"),
    [
        ("is zijn ict-component hoogstens € 5 mln", "  ict-component: € 5 mln", "voldaan"),
        ("is zijn ict-component hoogstens € 5 mln", "  ict-component: € 5.000.000,01", "afwijking"),
        ("is zijn ict-component minder dan € 5 mln", "  ict-component: € 4.999.999,99", "voldaan"),
        ("is zijn ict-component minder dan € 5 mln", "  ict-component: € 5 mln", "afwijking"),
        (
            "bevatten de opties van het Beleidskompas minder dan 2 onderdelen",
            "Beleidskompas\n  opties: nuloptie",
            "voldaan",
        ),
        (
            "bevatten de opties van het Beleidskompas minder dan 2 onderdelen",
            "Beleidskompas\n  opties: nuloptie, subsidie",
            "afwijking",
        ),
        (
            "liggen er minder dan 2 maanden tussen zijn publicatie en zijn inwerkingtreding",
            "  publicatie: 2025-12-31\n  inwerkingtreding: 2026-02-27",
            "voldaan",
        ),
        (
            "liggen er minder dan 2 maanden tussen zijn publicatie en zijn inwerkingtreding",
            "  publicatie: 2025-12-31\n  inwerkingtreding: 2026-02-28",
            "afwijking",
        ),
        (
            "liggen er minder dan 2 maanden tussen zijn publicatie en zijn inwerkingtreding",
            "  publicatie: 2025-12-31\n  inwerkingtreding: bij koninklijk besluit",
            "onbekend",
        ),
        (
            f"duurt {'de stap udo'} hoogstens 2 maanden",
            "Stap udo\n  start: 2025-12-31\n  einde: 2026-02-28",
            "voldaan",
        ),
        (
            f"duurt {'de stap udo'} hoogstens 2 maanden",
            "Stap udo\n  start: 2025-12-31\n  einde: 2026-03-01",
            "afwijking",
        ),
        (
            "liggen er hoogstens 2 weken tussen de stap voorhang en de stap nahang",
            "Stap voorhang\n  datum: 2026-01-01\nStap nahang\n  datum: 2026-01-15",
            "voldaan",
        ),
        (
            "liggen er minstens 2 weken tussen de stap voorhang en de stap nahang",
            "Stap voorhang\n  start: 2026-01-01\n  einde: 2026-01-10\nStap nahang\n  start: 2026-01-15\n  einde: 2026-02-10",
            "afwijking",
        ),
        (
            "liggen er minstens 4 weken tussen de publicatie van het ontwerp en de stap nahang",
            "  publicatie: 2026-01-01\nStap nahang\n  datum: 2026-01-29",
            "voldaan",
        ),
        (
            "bevat de medeondertekening van het ontwerp BZK",
            "  medeondertekening: SZW, Binnenlandse Zaken en Koninkrijksrelaties",
            "voldaan",
        ),
        ("bevat de medeondertekening van het ontwerp BZK", "  medeondertekening: SZW", "afwijking"),
        ("bevat de medeondertekening van het ontwerp BZK", "  medeondertekening: geen", "afwijking"),
        ("bevat de medeondertekening van het ontwerp BZK", "", "onbekend"),
        ("is het ministerie van het ontwerp BZK", "  ministerie: bzk", "voldaan"),
        ("is de opvolging van de stap udo volledig", "Stap udo\n  opvolging: volledig", "voldaan"),
        ("is de stap udo vastgelegd", "Stap udo", "voldaan"),
        ("is de stap udo vastgelegd", "", "afwijking"),
        ("is de stap udo vastgelegd", "? Stap udo", "onbekend"),
        ("is de stap udo achterwege gelaten", "Stap udo\n  uitzondering: spoed", "voldaan"),
        ("is de stap udo achterwege gelaten", "Stap udo\n  uitzondering: PM", "onbekend"),
        ("is de stap udo achterwege gelaten", "Stap udo\n  datum: 2026-01-01", "afwijking"),
        ("is de stap udo gevraagd", "Stap udo\n  gevraagd: 2026-05-01", "voldaan"),
        ("is de stap udo gevraagd", "Stap udo\n  gevraagd: 2026-07-01", "afwijking"),
        ("is de stap udo gepland", "Stap udo\n  gevraagd: 2026-07-01", "voldaan"),
        ("is de stap udo gestart", "Stap udo\n  start: 2026-05-01\n  einde: 2026-07-01", "voldaan"),
        ("is de stap udo gedaan of gevraagd", "Stap udo\n  gevraagd: 2026-05-01", "voldaan"),
        ("is de stap noodsignaal gedaan", "", "onbekend"),
        ("is de stap noodsignaal gedaan", "Stap niet: noodsignaal", "afwijking"),
        ("is de stap gesprek niet gedaan", "", "onbekend"),
        ("is de stap escalatie niet gedaan", "Stap niet: escalatie", "voldaan"),
        ("is zijn spoed ja of is zijn sector onderwijs", "  spoed: nee\n  sector: onderwijs", "voldaan"),
        ("is zijn spoed ja of is zijn sector onderwijs", "  spoed: nee", "afwijking"),
        ("is zijn spoed ja of is zijn sector onderwijs", "", "onbekend"),
        ("is zijn spoed ja of is zijn sector onderwijs", "  spoed: ja\n  sector: PM", "voldaan"),
    ],
)
def test_a_sentence_about_the_draft(sentence: str, body: str, expected: str) -> None:
    assert expected == outcome(rule(ONTWERP, f"Dan {sentence}"), given(body))


@pytest.mark.parametrize(
    ("sentence", "body", "expected"),
    [
        (
            "liggen er minstens 4 weken tussen de gevraagd van de stap udo en de ontvangen van de stap udo",
            "Stap udo\n  gevraagd: 2026-01-01\n  ontvangen: 2026-03-01",
            "voldaan",
        ),
        (
            "ligt zijn publicatie vóór de datum van de stap nahang",
            "  publicatie: 2026-01-01\nStap nahang\n  datum: 2026-01-29",
            "voldaan",
        ),
    ],
)
def test_a_date_of_a_step_is_a_moment(sentence: str, body: str, expected: str) -> None:
    assert expected == outcome(rule(ONTWERP, f"Dan {sentence}"), given(body))


@pytest.mark.parametrize("line", ["gevraagd: PM", "start: 31 juni 2026", "? gevraagd: 2026-01-01"])
def test_a_step_is_done_when_it_ended_whenever_it_began(line: str) -> None:
    text = given(f"Stap udo\n  ontvangen: 2026-05-01\n  {line}")

    assert "voldaan" == outcome(rule(ONTWERP, "Dan is de stap udo gedaan"), text)


@pytest.mark.parametrize("body", ["Stap niet: udo", ""])
def test_a_step_that_was_not_taken_has_no_properties_to_fill_in(body: str) -> None:
    rules = rule(ONTWERP, "Als de opvolging van de stap udo gedeeltelijk is", FALSE)

    assert "nvt" == outcome(rules, given(body))


@pytest.mark.parametrize(
    ("property_line", "sentence", "expected"),
    [
        ("", "haar verandering nieuw is", "voldaan"),
        ("", "haar advies aan regering is", "voldaan"),
        ("  verandering: ongewijzigd", "haar verandering nieuw is", "nvt"),
        ("  verandering: PM", "haar verandering nieuw is", "onbekend"),
        ("  advies aan: onbekend", "haar advies aan regering is", "onbekend"),
        ("  grondslag: eu-recht 32016R0679", "haar grondslag eu-recht is", "voldaan"),
        ("  grondslag: eu-recht", "haar grondslag eu-recht is", "onbekend"),
        ("", "haar grondslag nationaal recht is", "voldaan"),  # what the draft leaves out is national law
    ],
)
def test_what_a_provision_leaves_out(property_line: str, sentence: str, expected: str) -> None:
    text = given(f"Bepaling artikel 4\n  soort: adviestaak\n{property_line}")

    assert expected == outcome(rule(BEPALING, f"Als {sentence}", TRUE), text)


@pytest.mark.parametrize(
    ("line", "expected"),
    [("", "voldaan"), ("  sector: onderwijs", "afwijking"), ("  sector: PM", "onbekend")],
)
def test_a_draft_without_a_sector_has_none(line: str, expected: str) -> None:
    assert expected == outcome(rule(ONTWERP, "Dan is zijn sector geen"), given(line))


# ---------------------------------------------------------------- Als, Dan and Maar together


@pytest.mark.parametrize(
    ("als", "dan", "expected"),
    [
        (TRUE, TRUE, "voldaan"),
        (TRUE, FALSE, "afwijking"),
        (TRUE, UNKNOWN, "onbekend"),
        (FALSE, TRUE, "nvt"),
        (FALSE, FALSE, "nvt"),
        (FALSE, UNKNOWN, "nvt"),
        (UNKNOWN, TRUE, "onbekend"),
        (UNKNOWN, FALSE, "onbekend"),
        (UNKNOWN, UNKNOWN, "onbekend"),
    ],
)
@pytest.mark.parametrize("second", [False, True])
def test_als_and_dan(als: str, dan: str, expected: str, *, second: bool) -> None:
    circumstance = {
        TRUE: f"het ontwerp een {KINDS} is",
        FALSE: "het ontwerp een beleidsregel is",
        UNKNOWN: "zijn spoed ja is",
    }
    lines = [f"Als {circumstance[als]}", dan]
    if second:
        lines = [
            f"Als {circumstance[TRUE]}",
            f"En {circumstance[als]}",
            TRUE,
            "En " + dan.removeprefix("Dan "),
        ]

    assert expected == outcome(rule(ONTWERP, *lines), given())


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((TRUE, "En is het ontwerp een beleidsregel"), "afwijking"),
        ((UNKNOWN, "En is het ontwerp een beleidsregel"), "afwijking"),
        ((UNKNOWN, "En is het ontwerp een AMvB of wetsvoorstel"), "onbekend"),
        (("Als zijn spoed ja is", "En het ontwerp een beleidsregel is", TRUE), "nvt"),
    ],
)
def test_false_is_stronger_than_unknown(lines: tuple[str, ...], expected: str) -> None:
    assert expected == outcome(rule(ONTWERP, *lines), given())


MAAR = "Maar dat geldt niet als "
SPOED, ZUIVER, RIJKSWET = "zijn spoed ja is", "zijn implementatie zuiver is", "het ontwerp een rijkswet is"


@pytest.mark.parametrize(
    ("exceptions", "head", "expected"),
    [
        ((MAAR + SPOED,), "  spoed: ja", "nvt"),
        ((MAAR + SPOED,), "  spoed: nee", "afwijking"),
        ((MAAR + SPOED,), "", "afwijking"),
        ((MAAR + SPOED, "En " + ZUIVER), "  spoed: ja\n  implementatie: zuiver", "nvt"),
        ((MAAR + SPOED, "En " + ZUIVER), "  spoed: ja\n  implementatie: nee", "afwijking"),
        ((MAAR + SPOED, "En " + ZUIVER), "  spoed: ja", "afwijking"),
        ((MAAR + SPOED, MAAR + ZUIVER), "  spoed: nee\n  implementatie: zuiver", "nvt"),
        ((MAAR + SPOED, MAAR + ZUIVER), "  implementatie: zuiver", "nvt"),
        ((MAAR + SPOED, MAAR + ZUIVER), "  spoed: nee\n  implementatie: nee", "afwijking"),
        ((MAAR + SPOED + " of " + ZUIVER,), "  implementatie: zuiver", "nvt"),
        ((MAAR + RIJKSWET, MAAR + SPOED, "En " + ZUIVER), "  spoed: ja\n  implementatie: zuiver", "nvt"),
    ],
)
def test_exceptions(exceptions: tuple[str, ...], head: str, expected: str) -> None:
    assert expected == outcome(rule(ONTWERP, FALSE, *exceptions), given(head))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("  datum: 2026-05-01", "afwijking"),
        ("  datum: onbekend", "onbekend"),
        ("", "onbekend"),
        ("  datum: 2026-05-01\n  openbaar: PM", "onbekend"),
        ("  datum: onbekend\n  openbaar: mvt §2", "voldaan"),
    ],
)
def test_a_step_of_which_nothing_is_known_may_have_been_made_public(lines: str, expected: str) -> None:
    rules = rule(ONTWERP, "Dan is de stap udo openbaar gemaakt")

    assert expected == outcome(rules, given(f"Stap udo\n{lines}"))


def test_a_step_known_by_its_publication_says_so() -> None:
    found = single(rule(ONTWERP, "Dan is de stap udo gedaan"),
                   given("Stap udo\n  openbaar: 2026-05-01"))  # fmt: skip
    why = found.verdicts[0].why

    assert why is not None
    assert why.found == "gedaan, openbaar sinds 2026-05-01"


@pytest.mark.parametrize(
    ("dan", "head", "expected"),
    [
        (FALSE, "  spoed: ja", "nvt"),
        (TRUE, "  spoed: ja", "nvt"),
        ("Dan is zijn grondslag ingevuld", "  grondslag: PM", "onbekend"),
        (TRUE, "", "voldaan"),
    ],
)
def test_an_exception_goes_before_the_requirement(dan: str, head: str, expected: str) -> None:
    assert expected == outcome(rule(ONTWERP, dan, MAAR + SPOED), given(head))


def test_a_known_exception_excuses_where_the_circumstance_is_unknown() -> None:
    rules = rule(ONTWERP, "Als " + ZUIVER, FALSE, MAAR + SPOED)

    assert "nvt" == outcome(rules, given("  spoed: ja"))
    assert "onbekend" == outcome(rules, given("  spoed: nee"))


def test_an_unknown_exception_is_hinted_with_what_would_show_it() -> None:
    found = single(rule(ONTWERP, FALSE, MAAR + SPOED, MAAR + RIJKSWET), given())
    (hint,) = found.verdicts[0].hints

    assert SPOED in hint
    assert "ontwerp.spoed" in hint


def test_the_reason_of_an_exception_names_all_its_lines() -> None:
    rules = rule(ONTWERP, FALSE, MAAR + SPOED, "En " + ZUIVER)
    reason = single(rules, given("  spoed: ja\n  implementatie: zuiver")).reason

    assert re.match(f"uitgezonderd: .*{SPOED}.*{ZUIVER}$", reason)


@pytest.mark.parametrize(
    ("lines", "head", "decisive", "place"),
    [
        (("Als " + SPOED, TRUE), "  spoed: nee", SPOED, 3),
        (("Als " + SPOED, TRUE), "", SPOED, 1),
        (
            ("Als " + SPOED, "Dan is zijn implementatie zuiver"),
            "  implementatie: nee\n  spoed: ja",
            "is zijn implementatie zuiver",
            3,
        ),
        ((TRUE, "En is zijn implementatie zuiver"), "  implementatie: PM", "is zijn implementatie zuiver", 3),
    ],
)
def test_a_verdict_names_the_line_that_decided(
    lines: tuple[str, ...], head: str, decisive: str, place: int
) -> None:
    why = single(rule(ONTWERP, *lines), given(head)).verdicts[0].why

    assert why is not None
    assert decisive == why.line.text
    assert why.place is not None
    assert place == why.place.line


def test_onbekend_names_the_properties_that_would_decide() -> None:
    rules = rule(GEMEENTEN, "Als haar verandering nieuw is of haar taak ingevuld is", TRUE)

    assert ("raakt gemeenten.verandering", "raakt gemeenten.taak") == single(
        rules, given("Raakt gemeenten\n  taak: PM")
    ).missing


# ---------------------------------------------------------------- Gegeven: what there is, and the rest


@pytest.mark.parametrize(
    ("select", "body", "expected"),
    [
        (DECENTRAAL, "Raakt gemeenten\nRaakt niet: overige", {"gemeenten": "voldaan"}),
        (DECENTRAAL, "Raakt gemeenten\nRaakt niet: provincies, waterschappen", {"gemeenten": "voldaan"}),
        (DECENTRAAL, "Raakt gemeenten", {"gemeenten": "voldaan", None: "onbekend"}),
        (
            DECENTRAAL,
            "Raakt gemeenten\nRaakt provincies",
            {"gemeenten": "voldaan", "provincies": "voldaan", None: "onbekend"},
        ),
        (DECENTRAAL, "Raakt openbare lichamen\nRaakt niet: overige", {None: "nvt"}),
        (DECENTRAAL, "", {None: "onbekend"}),
        (GEMEENTEN, "Raakt gemeenten", {"gemeenten": "voldaan"}),
        (GEMEENTEN, "Raakt niet: gemeenten", {None: "nvt"}),
        (GEMEENTEN, "? Raakt gemeenten", {None: "onbekend"}),
        (GEMEENTEN, "? Raakt gemeenten\nRaakt niet: overige", {None: "onbekend"}),
        (ZBO, "Raakt zbo UWV", {"UWV": "voldaan"}),
        (ZBO, "Raakt zbo UWV\nRaakt zbo SVB", {"UWV": "voldaan", "SVB": "voldaan"}),
        (ZBO, "Raakt zbo UWV\nRaakt zbo onbekend", {"UWV": "voldaan", None: "onbekend"}),
        (ZBO, "Raakt zbo UWV\nRaakt zbo onbekend\nRaakt niet: overige", {"UWV": "voldaan", None: "onbekend"}),
        (ZBO, "Raakt zbo onbekend", {None: "onbekend"}),
        (ZBO, "Raakt zbo Kadaster\n? Raakt zbo SVB", {"Kadaster": "voldaan", None: "onbekend"}),
        (ZBO, "Raakt niet: zbo", {None: "nvt"}),
        (ZBO, "Raakt agentschap DUO\nRaakt niet: overige", {None: "nvt"}),
        (ZBO, "Raakt inspectie ANVS", {"ANVS": "voldaan", None: "onbekend"}),
        (UITVOERDER, "Raakt zbo UWV", {"UWV": "voldaan", None: "onbekend"}),
        (UITVOERDER, "Raakt zbo ANVS\nRaakt niet: overige", {"ANVS": "voldaan"}),
        (UITVOERDER, "Raakt uitvoerder Belastingdienst\nRaakt niet: overige", {"BD": "voldaan"}),
        (BEPALING, "Bepaling artikel 4, tweede lid\n  soort: adviestaak", {"art. 4 lid 2": "voldaan"}),
        (
            BEPALING,
            "Bepaling artikel 4\n  soort: adviestaak\nBepaling artikel 5\n  soort: adviestaak\nBepaling artikel 6\n  soort: delegatie",
            {"art. 4": "voldaan", "art. 5": "voldaan"},
        ),
        (BEPALING, "Bepaling artikel 4\n  soort: delegatie", {None: "onbekend"}),
        (BEPALING, "Bepaling artikel 4\n  soort: delegatie\nBepaling niet: overige", {None: "nvt"}),
        (BEPALING, "Bepaling artikel 4\nBepaling niet: overige", {"art. 4": "onbekend"}),
        (BEPALING, "? Bepaling artikel 4\n  soort: delegatie\nBepaling niet: overige", {None: "nvt"}),
        (BEPALING, "", {None: "onbekend"}),
        (STAP, "Stap udo", {"udo": "voldaan"}),
        (
            STAP,
            "Stap udo\n  door: VNG\nStap udo\n  door: IPO",
            {"udo (VNG)": "voldaan", "udo (IPO)": "voldaan"},
        ),
        (STAP, "", {None: "nvt"}),
        (STAP, "Stap niet: udo", {None: "nvt"}),
        (STAP, "? Stap udo", {"udo": "onbekend"}),
        ("Gegeven elke stap noodsignaal", "", {None: "onbekend"}),
        ("Gegeven elke stap noodsignaal", "Stap niet: noodsignaal", {None: "nvt"}),
        (
            "Gegeven elk van de vragen probleem en doel van het Beleidskompas",
            "",
            {"probleem": "voldaan", "doel": "voldaan"},
        ),
    ],
)
def test_what_is_selected(select: str, body: str, expected: dict[str | None, str]) -> None:
    assert expected == outcomes(rule(select, TRUE), given(body))


@pytest.mark.parametrize(
    ("filters", "body", "expected"),
    [
        ("aan een zbo", "  aan: UWV", "afwijking"),
        ("aan een zbo", "  aan: DUO", "nvt"),
        ("aan een zbo", "  aan: ANVS", "afwijking"),
        ("aan een zbo", "", "onbekend"),
        ("aan een zbo", "  aan: PM", "onbekend"),
        ("over beleid of gevallen", "  onderwerp: technisch, beleid", "afwijking"),
        ("over beleid of gevallen", "  onderwerp: technisch", "nvt"),
        ("over beleid of gevallen", "", "onbekend"),
        ("aan een zbo over beleid", "  aan: UWV\n  onderwerp: beleid", "afwijking"),
        ("aan een zbo over beleid", "  aan: UWV", "onbekend"),
        ("aan een zbo over beleid", "  aan: DUO", "nvt"),
        ("aan een zbo over beleid", "  onderwerp: technisch", "nvt"),
    ],
)
def test_a_prohibition_of_what_is_selected(filters: str, body: str, expected: str) -> None:
    text = given(f"Bepaling artikel 4\n  soort: adviestaak\n{body}")

    assert expected == outcome(rule(f"{BEPALING} {filters}", "Dan is dat niet toegestaan"), text)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Bepaling niet: adviestaak", {None: "nvt"}),
        ("Bepaling artikel 4\n  soort: adviestaak", {"art. 4": "afwijking"}),
        ("", {None: "onbekend"}),
        ("? Bepaling artikel 4\n  soort: adviestaak\nBepaling niet: overige", {"art. 4": "onbekend"}),
    ],
)
def test_a_prohibition(body: str, expected: dict[str | None, str]) -> None:
    assert expected == outcomes(rule(BEPALING, "Dan is dat niet toegestaan"), given(body))


@pytest.mark.parametrize(
    ("lines", "body", "expected"),
    [
        (("Als het ontwerp een AMvB is", FALSE), "", {None: "nvt"}),
        (("Als het ontwerp een AMvB is", FALSE), "Raakt gemeenten", {"gemeenten": "nvt"}),
        (
            ("Als het ontwerp een wetsvoorstel is", FALSE),
            "Raakt gemeenten",
            {"gemeenten": "afwijking", None: "onbekend"},
        ),
        (
            (FALSE, MAAR + "de spoed van het ontwerp ja is"),
            "  spoed: ja\nRaakt gemeenten",
            {"gemeenten": "nvt"},
        ),
        ((FALSE, MAAR + "de spoed van het ontwerp ja is"), "  spoed: ja", {None: "nvt"}),
        ((FALSE, MAAR + "de spoed van het ontwerp ja is"), "  spoed: nee", {None: "onbekend"}),
        (
            ("Als haar verandering nieuw is", FALSE),
            "Raakt gemeenten\n  verandering: geen",
            {"gemeenten": "nvt", None: "onbekend"},
        ),
        (("Als het ontwerp een AMvB is", "En haar verandering nieuw is", FALSE), "", {None: "nvt"}),
    ],
)
def test_what_holds_for_the_draft_decides_the_rest_too(
    lines: tuple[str, ...], body: str, expected: dict[str | None, str]
) -> None:
    assert expected == outcomes(rule(DECENTRAAL, *lines), given(body))


def test_the_rest_names_what_would_close_it() -> None:
    (_, rest) = findings(rule(DECENTRAAL, TRUE), given("Raakt gemeenten\nRaakt niet: provincies"))

    assert ("raakt.waterschappen",) == rest.missing


@pytest.mark.parametrize(
    ("select", "als", "body"),
    [
        pytest.param(DECENTRAAL, "haar taak ingevuld is", "", id="ingevuld"),
        pytest.param(
            UITVOERDER,
            "de stap uitvoeringstoets door haar gedaan is",
            f"{TOETS}\n  door: UWV",
            id="door haar",
        ),
        pytest.param(
            DECENTRAAL,
            "de stap udo met haar gedaan is",
            "Stap udo\n  datum: 2026-01-01\n  met: VNG",
            id="met haar",
        ),
        pytest.param(BEPALING, "haar motivering ingevuld is", "", id="provision"),
    ],
)
def test_a_circumstance_of_the_rest_is_unknown(select: str, als: str, body: str) -> None:
    assert {None: "onbekend"} == outcomes(rule(select, f"Als {als}", FALSE), given(body))


@pytest.mark.parametrize(
    ("select", "als", "body"),
    [
        pytest.param(DECENTRAAL, "haar taak niet ingevuld is", "", id="niet ingevuld"),
        pytest.param(
            DECENTRAAL,
            "de stap udo met haar niet gedaan is",
            "Stap udo\n  datum: 2026-01-01\n  met: VNG",
            id="met haar niet",
        ),
    ],
)
def test_an_exception_does_not_excuse_the_rest(select: str, als: str, body: str) -> None:
    assert {None: "onbekend"} == outcomes(rule(select, FALSE, MAAR + als), given(body))


# ---------------------------------------------------------------- steps: who, which, when


@pytest.mark.parametrize(
    ("select", "sentence", "body", "expected"),
    [
        (GEMEENTEN, "is de stap udo met haar gedaan", "  met: gemeenten", "voldaan"),
        (GEMEENTEN, "is de stap udo met haar gedaan", "  met: provincies, gemeenten", "voldaan"),
        (GEMEENTEN, "is de stap udo met haar gedaan", "  met: VNG", "voldaan"),
        (
            GEMEENTEN,
            "is de stap udo met haar gedaan",
            "  met: Vereniging van Nederlandse Gemeenten",
            "voldaan",
        ),
        (GEMEENTEN, "is de stap udo met haar gedaan", "  met: IPO", "afwijking"),
        (GEMEENTEN, "is de stap udo met haar gedaan", "  met: UWV", "afwijking"),
        (GEMEENTEN, "is de stap udo met haar gedaan", "  door: VNG", "onbekend"),
        (GEMEENTEN, "is de stap udo met haar gedaan", "", "onbekend"),
        (GEMEENTEN, "is de stap udo met haar gedaan", "  met: PM", "onbekend"),
        (GEMEENTEN, "is de stap udo met haar gedaan", "  met: wie dan ook", "onbekend"),
        (GEMEENTEN, "is de stap udo door haar gedaan", "  door: VNG", "voldaan"),
        (
            "Gegeven de provincies die het ontwerp raakt",
            "is de stap udo met haar gedaan",
            "  met: IPO",
            "voldaan",
        ),
        (
            "Gegeven de provincies die het ontwerp raakt",
            "is de stap udo met haar gedaan",
            "  met: VNG",
            "afwijking",
        ),
        (
            "Gegeven de waterschappen die het ontwerp raakt",
            "is de stap udo met haar gedaan",
            "  met: Unie van Waterschappen",
            "voldaan",
        ),
        (ONTWERP, "is de stap udo met VNG gedaan", "  met: gemeenten", "afwijking"),
        (ONTWERP, "is de stap udo met VNG gedaan", "  met: IPO, VNG", "voldaan"),
        (ONTWERP, "is de stap udo door UWV gedaan", "  door: UWV", "voldaan"),
        (ONTWERP, "is de stap udo door UWV gedaan", "  door: SVB", "afwijking"),
        (ONTWERP, "is de stap udo door UWV gedaan", "", "onbekend"),
    ],
)
def test_by_and_with_whom(select: str, sentence: str, body: str, expected: str) -> None:
    touched = "Raakt gemeenten\nRaakt provincies\nRaakt waterschappen\nRaakt niet: overige"
    text = given(f"{touched}\nStap udo\n  datum: 2026-01-01\n{body}")

    assert expected == outcome(rule(select, f"Dan {sentence}"), text)


def test_a_step_with_nobody_that_was_not_done_either_is_no_gap() -> None:
    text = given("Raakt gemeenten\nStap udo\n  gevraagd: 2026-05-01")

    assert "afwijking" == outcome(rule(GEMEENTEN, "Dan is de stap udo met haar gedaan"), text)


def test_each_has_its_own_step() -> None:
    rules = rule(UITVOERDER, "Dan is de stap uitvoeringstoets door haar gedaan")
    text = given(
        f"Raakt zbo UWV\nRaakt zbo SVB\nRaakt agentschap DUO\nRaakt niet: overige\n{TOETS}\n  door: UWV\n"
        "Stap uitvoeringstoets\n  door: DUO\n  gevraagd: 2026-05-01"
    )

    assert {"UWV": "voldaan", "SVB": "afwijking", "DUO": "afwijking"} == outcomes(rules, text)


def test_a_step_of_nobody_may_have_been_by_anyone() -> None:
    rules = rule(UITVOERDER, "Dan is de stap uitvoeringstoets door haar gedaan")
    text = given(f"Raakt zbo UWV\nRaakt zbo SVB\nRaakt niet: overige\n{TOETS}\n  door: UWV\n{TOETS}")

    assert {"UWV": "voldaan", "SVB": "onbekend"} == outcomes(rules, text)


TWO_LINES = rule(ONTWERP, "Dan is de stap udo gedaan", "En is de opvolging van de stap udo volledig")
DONE_STEP, FOLLOWED_STEP = (
    "Stap udo\n  datum: 2026-01-01\n",
    "Stap udo\n  gevraagd: 2026-01-01\n  opvolging: volledig\n",
)


@pytest.mark.parametrize("reverse", [False, True])
@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        (["Stap udo\n  datum: 2026-01-01\n  opvolging: volledig\n", "Stap udo\n"], "voldaan"),
        ([DONE_STEP + "  opvolging: niet\n", FOLLOWED_STEP], "afwijking"),
        ([DONE_STEP, FOLLOWED_STEP], "onbekend"),
        ([DONE_STEP + "  opvolging: niet\n", "Stap udo\n  opvolging: volledig\n"], "onbekend"),
        (
            [DONE_STEP + "  opvolging: niet\n", "? Stap udo\n  datum: 2026-01-01\n  opvolging: volledig\n"],
            "onbekend",
        ),
    ],
)
def test_one_of_several_steps_satisfies_all_lines(steps: list[str], expected: str, *, reverse: bool) -> None:
    assert expected == outcome(TWO_LINES, given("".join(steps[::-1] if reverse else steps)))


FOLLOW_UP = rule(
    ONTWERP,
    "Als de opvolging van de stap udo gedeeltelijk is",
    "Dan is de motivering van de stap udo ingevuld",
)
PARTLY = "Stap udo\n  opvolging: gedeeltelijk\n"


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        pytest.param([PARTLY + "  motivering: zo\n", "Stap udo\n  opvolging: volledig\n"], "voldaan"),
        pytest.param([PARTLY, "Stap udo\n  opvolging: volledig\n"], "afwijking"),
        pytest.param([PARTLY, "Stap udo\n  opvolging: volledig\n  motivering: zo\n"], "afwijking"),
        pytest.param(
            ["Stap udo\n  opvolging: volledig\n  motivering: zo\n", PARTLY],
            "afwijking",
        ),
        pytest.param(
            [PARTLY, "Stap udo\n  motivering: zo\n"],
            "onbekend",
        ),
    ],
)
def test_the_step_of_the_circumstance_is_that_of_the_requirement(steps: list[str], expected: str) -> None:
    assert expected == outcome(FOLLOW_UP, given("".join(steps)))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "Stap udo\n  datum: 2026-02-01\nStap udo\n  datum: 2026-01-01\nStap dpia\n  datum: 2026-01-15",
            "voldaan",
        ),
        (
            "Stap udo\n  datum: 2026-01-01\nStap dpia\n  datum: 2026-01-15\nStap dpia\n  datum: 2025-12-15",
            "afwijking",
        ),
        (
            "Stap udo\n  datum: 2026-01-01\nStap dpia\n  gevraagd: 2025-12-15\n  ontvangen: 2026-03-15",
            "afwijking",
        ),
        pytest.param(
            "Stap udo\n  datum: 2026-01-01\nStap dpia\n  datum: 2026-01-15\nStap dpia",
            "onbekend",
        ),
    ],
)
def test_the_last_date_of_one_before_the_first_date_of_all_others(body: str, expected: str) -> None:
    assert expected == outcome(rule(ONTWERP, "Dan is de stap udo vóór de stap dpia gedaan"), given(body))


@pytest.mark.parametrize(
    ("sentence", "body", "expected"),
    [
        (
            "is de stap udo vóór de stap voorkeursoptie gestart",
            "Stap udo\n  start: 2026-01-01\n  einde: 2026-03-01\nStap voorkeursoptie\n  datum: 2026-02-01",
            "voldaan",
        ),
        (
            "is de stap udo vóór de fase publicatie gedaan",
            "  publicatie: 2026-02-01\nStap udo\n  datum: 2026-01-31",
            "voldaan",
        ),
        (
            "is de stap udo vóór de fase publicatie gedaan",
            "  publicatie: 2026-02-01\nStap udo\n  datum: 2026-02-01",
            "afwijking",
        ),
        (
            "is de stap udo vóór de fase consultatie gedaan",
            "Stap udo\n  datum: 2026-02-01\nStap internetconsultatie\n  start: 2026-01-31",
            "afwijking",
        ),
        ("is de stap udo vóór de fase consultatie gedaan", "Stap udo\n  datum: 2026-02-01", "voldaan"),
    ],
)
def test_before_a_step_and_before_a_phase(sentence: str, body: str, expected: str) -> None:
    assert expected == outcome(rule(ONTWERP, f"Dan {sentence}"), given(body))


@pytest.mark.parametrize(
    ("head", "named"),
    [
        ("AMvB: Besluit op de proef\n  fase: publicatie\nStap vaststelling", "vaststelling"),
        ("Wetsvoorstel: Wet op de proef\n  fase: behandeling tweede kamer\nStap indiening", "indiening"),
    ],
)
def test_before_a_phase_that_its_kind_lacks_names_the_one_that_counts(head: str, named: str) -> None:
    text = f"{head}\n  datum: 2026-02-02\nStap nader rapport\n  datum: 2026-02-01\n"
    why = (
        single(rule(ONTWERP, "Dan is de stap nader rapport vóór de fase indiening gedaan"), text)
        .verdicts[0]
        .why
    )

    assert why is not None
    assert why.found == f"2026-02-01; de fase {named}: 2026-02-02"


# ---------------------------------------------------------------- durations


@pytest.mark.parametrize(
    ("start", "duration", "expected"),
    [
        ("2026-01-31", (1, "dag"), "2026-02-01"),
        ("2026-01-31", (4, "week"), "2026-02-28"),
        ("2026-01-31", (1, "maand"), "2026-02-28"),
        ("2028-01-31", (1, "maand"), "2028-02-29"),
        ("2026-03-31", (1, "maand"), "2026-04-30"),
        ("2026-12-31", (2, "maand"), "2027-02-28"),
        ("2026-12-01", (1, "maand"), "2027-01-01"),
        ("2026-11-15", (14, "maand"), "2028-01-15"),
        ("2024-02-29", (1, "jaar"), "2025-02-28"),
        ("2024-02-29", (4, "jaar"), "2028-02-29"),
        ("2026-05-05", (0, "maand"), "2026-05-05"),
    ],
)
def test_months_are_calendar_months_within_their_month(
    start: str, duration: tuple[int, str], expected: str
) -> None:
    first, last = date.fromisoformat(start), date.fromisoformat(expected)

    assert last == add(first, duration)
    assert spans(first, last, "minstens", duration)
    assert spans(first, last, "hoogstens", duration)


@pytest.mark.parametrize(
    ("start", "end", "limit", "duration", "expected"),
    [
        ("2026-03-02", "2026-03-29", "minstens", (28, "dag"), False),
        ("2026-03-02", "2026-03-30", "minstens", (28, "dag"), True),
        ("2026-03-02", "2026-03-31", "hoogstens", (28, "dag"), False),
        ("2026-12-31", "2027-02-27", "minstens", (2, "maand"), False),
        ("2026-12-31", "2027-03-01", "hoogstens", (2, "maand"), False),
        ("2026-03-02", "2026-03-01", "minstens", (1, "dag"), False),
        ("2026-03-02", "2026-03-01", "hoogstens", (1, "dag"), True),
        ("2026-03-02", "2026-03-29", "minder dan", (28, "dag"), True),
        ("2026-03-02", "2026-03-30", "minder dan", (28, "dag"), False),
        ("2026-03-02", "2026-03-01", "minder dan", (1, "dag"), True),
    ],
)
def test_at_least_at_most_and_less_than(
    start: str, end: str, limit: str, duration: tuple[int, str], *, expected: bool
) -> None:
    assert expected == spans(date.fromisoformat(start), date.fromisoformat(end), limit, duration)


@pytest.mark.parametrize(
    ("short", "long"), [((27, "dag"), (4, "week")), ((1, "maand"), (32, "dag")), ((11, "maand"), (1, "jaar"))]
)
def test_durations_compare(short: tuple[int, str], long: tuple[int, str]) -> None:
    assert in_days(short) < in_days(long)
    assert in_days((12, "maand")) == in_days((1, "jaar"))


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        ("5 jaar", "voldaan"),
        ("60 maanden", "voldaan"),
        ("61 maanden", "afwijking"),
        ("PM", "onbekend"),
        ("lang", "onbekend"),
    ],
)
def test_a_duration_of_a_provision(term: str, expected: str) -> None:
    text = given(f"Bepaling artikel 4\n  soort: subsidie\n  termijn: {term}")

    assert expected == outcome(
        rule("Gegeven elke bepaling van soort subsidie", "Dan is haar termijn hoogstens 5 jaar"), text
    )


@pytest.mark.parametrize(
    "term",
    ["8000 jaar", "99999 maanden"],
)
def test_a_very_long_duration_in_a_draft_is_only_long(term: str) -> None:
    text = given(f"Bepaling artikel 4\n  soort: subsidie\n  termijn: {term}")

    assert "afwijking" == outcome(
        rule("Gegeven elke bepaling van soort subsidie", "Dan is haar termijn hoogstens 5 jaar"), text
    )


def test_a_very_long_duration_in_a_rule_is_only_long() -> None:
    rules = rule(ONTWERP, "Dan liggen er hoogstens 8000 jaar tussen zijn publicatie en zijn inwerkingtreding")

    assert "voldaan" == outcome(rules, given("  publicatie: 2026-05-01\n  inwerkingtreding: 2026-07-01"))


# ---------------------------------------------------------------- one result for each subject

CASES = {
    "voldaan": scenario(ONTWERP, TRUE),
    "afwijking": scenario(ONTWERP, FALSE),
    "onbekend": scenario(ONTWERP, UNKNOWN),
    "nvt": scenario(ONTWERP, "Als het ontwerp een beleidsregel is", FALSE),
}
ORDER = ["afwijking", "onbekend", "voldaan", "nvt"]


@pytest.mark.parametrize("one", ORDER)
@pytest.mark.parametrize("two", ORDER)
@pytest.mark.parametrize("three", ORDER)
def test_the_worst_scenario_counts(one: str, two: str, three: str) -> None:
    found = single(feature(regel("X-01 T", CASES[one], CASES[two], CASES[three])), given())
    expected = min([one, two, three], key=ORDER.index)

    assert expected == found.outcome
    assert expected == found.verdicts[0].outcome
    assert 3 == len(found.verdicts)


def test_scenarios_merge_for_each_subject() -> None:
    rules = feature(
        regel(
            "X-01 T",
            scenario(DECENTRAAL, "Dan is haar taak ingevuld"),
            scenario(GEMEENTEN, "Dan is haar omvang ingevuld"),
        )
    )
    text = given("Raakt gemeenten\n  taak: een\nRaakt provincies\n  taak: twee\nRaakt niet: overige")

    assert {"gemeenten": "afwijking", "provincies": "voldaan"} == outcomes(rules, text)


def test_a_scenario_that_selects_nothing_gives_no_result_beside_others() -> None:
    rules = feature(
        regel(
            "X-01 T", scenario(GEMEENTEN, TRUE), scenario("Gegeven de provincies die het ontwerp raakt", TRUE)
        )
    )

    assert {"gemeenten": "voldaan"} == outcomes(rules, given("Raakt gemeenten\nRaakt niet: overige"))
    assert {None: "nvt"} == outcomes(rules, given("Raakt niet: overige"))


@pytest.mark.parametrize(
    ("select", "body", "subject"),
    [
        (ZBO, "Raakt zbo UWV\n  taak: een\nRaakt zbo Uitvoeringsinstituut Werknemersverzekeringen", "UWV"),
        (GEMEENTEN, "Raakt gemeenten\n  taak: een\nRaakt gemeenten", "gemeenten"),
    ],
)
def test_the_same_subject_twice_is_one_with_the_worst_outcome(select: str, body: str, subject: str) -> None:
    assert {subject: "afwijking"} == outcomes(rule(select, "Dan is haar taak ingevuld"), given(body))


def test_the_same_provision_twice_is_one_with_the_worst_outcome() -> None:
    text = given(
        "Bepaling artikel 4, tweede lid\n  soort: adviestaak\n  doel: iets\nBepaling art. 4 lid 2\n  soort: adviestaak"
    )

    assert {"art. 4 lid 2": "afwijking"} == outcomes(rule(BEPALING, "Dan is haar doel ingevuld"), text)


def test_a_result_stands_at_the_block_of_its_subject() -> None:
    found = findings(rule(DECENTRAAL, FALSE), given("  spoed: nee\nRaakt gemeenten\nRaakt provincies"))

    assert [("gemeenten", 4), ("provincies", 5), (None, 1)] == [
        (one.subject, one.place.line) for one in found
    ]


# ---------------------------------------------------------------- time


def phase_draft(kind: str, fase: str, body: str = "") -> str:
    return f"{kind}: Wet\n  fase: {fase}\n{body}\n"


@pytest.mark.parametrize(
    ("kind", "before", "slid"),
    [
        ("Wetsvoorstel", "raad van state", "indiening"),
        ("Novelle", "indiening", "behandeling tweede kamer"),
        ("Initiatiefwetsvoorstel", "ministerraad", "bekrachtiging"),
        ("AMvB", "vaststelling", "publicatie"),
        ("Rijks-AMvB", "vaststelling", "publicatie"),
        ("Ministeriële regeling", "consultatie", "voorhang"),
        ("Beleidsregel", "consultatie", "vaststelling"),
    ],
)
def test_a_kind_with_a_due_phase_of_its_own_is_due_then(kind: str, before: str, slid: str) -> None:
    rules = rule(
        ONTWERP, "Dan is zijn spoed ja",
        uiterlijk="indiening; initiatiefwetsvoorstel: bekrachtiging; AMvB: publicatie; "
        "ministeriële regeling: ministerraad; novelle: behandeling tweede kamer",
        geldt_voor="wetsvoorstel, initiatiefwetsvoorstel, AMvB, ministeriële regeling, beleidsregel",
    )  # fmt: skip
    early, late = (single(rules, phase_draft(kind, fase, "  spoed: nee")) for fase in (before, slid))

    assert ("later", slid) == (early.outcome, early.due)
    assert ("afwijking", slid) == (late.outcome, late.due)


def test_a_rule_that_came_after_the_kind_s_own_due_phase_does_not_hold() -> None:
    rules = rule(
        ONTWERP, "Dan is zijn spoed ja", uiterlijk="consultatie; AMvB: publicatie", geldig_van="2026-01-01"
    )
    body = "  spoed: nee\nStap internetconsultatie\n  start: 2025-05-01\n"

    assert "nvt" == single(rules, phase_draft("Wetsvoorstel", "publicatie", body)).outcome
    assert "afwijking" == single(rules, phase_draft("AMvB", "publicatie", body)).outcome


@pytest.mark.parametrize(
    ("dan", "fase", "expected", "raw"),
    [
        (FALSE, "beleidsvorming", "later", "afwijking"),
        (UNKNOWN, "voorkeursoptie", "later", "onbekend"),
        (TRUE, "beleidsvorming", "voldaan", "voldaan"),
        (FALSE, "consultatie", "afwijking", "afwijking"),
        (UNKNOWN, "consultatie", "onbekend", "onbekend"),
        (FALSE, "evaluatie", "afwijking", "afwijking"),
    ],
)
def test_what_is_not_due_is_for_later(dan: str, fase: str, expected: str, raw: str) -> None:
    found = single(rule(ONTWERP, dan), wetsvoorstel(fase=fase))

    assert (expected, raw) == (found.outcome, found.raw)


def test_what_does_not_apply_is_not_for_later() -> None:
    rules = rule(ONTWERP, "Als het ontwerp een AMvB is", FALSE, uiterlijk="evaluatie")

    assert "nvt" == outcome(rules, given())


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Stap internetconsultatie\n  start: 2026-05-01", "afwijking"),
        ("Stap internetconsultatie\n  start: 2026-07-01", "later"),
        ("? Stap internetconsultatie\n  start: 2026-05-01", "later"),
        ("Stap ministerraad\n  datum: 2026-05-01", "afwijking"),
        ("Stap voorkeursoptie\n  datum: 2026-05-01", "later"),
    ],
)
def test_a_date_proves_a_phase_that_the_file_does_not_say(body: str, expected: str) -> None:
    assert expected == outcome(rule(ONTWERP, FALSE), wetsvoorstel(body, fase="beleidsvorming"))


@pytest.mark.parametrize("fase", ["PM", "onzin", "toetsing"])
def test_a_phase_that_is_not_known_proves_nothing(fase: str) -> None:
    rules = rule(ONTWERP, FALSE, geldt_voor="beleidsregel", uiterlijk="vaststelling")

    assert "nvt" == outcome(rule(ONTWERP, "Als het ontwerp een AMvB is", FALSE), wetsvoorstel(fase=fase))
    assert "voldaan" == outcome(rules, phase_draft("Beleidsregel", fase))


@pytest.mark.parametrize(
    ("kind", "due", "before", "slid"),
    [
        ("Wetsvoorstel", "toetsing", "consultatie", "toetsing"),
        ("Wetsvoorstel", "vaststelling", "raad van state", "indiening"),
        ("Wetsvoorstel", "voorhang", "ministerraad", "raad van state"),
        ("AMvB", "indiening", "raad van state", "vaststelling"),
        ("Ministeriële regeling", "toetsing", "consultatie", "voorhang"),
        ("Ministeriële regeling", "ministerraad", "consultatie", "voorhang"),
        ("Ministeriële regeling", "raad van state", "voorhang", "vaststelling"),
        ("Ministeriële regeling", "indiening", "voorhang", "vaststelling"),
        ("Beleidsregel", "ministerraad", "consultatie", "vaststelling"),
        ("Beleidsregel", "indiening", "consultatie", "vaststelling"),
        ("Initiatiefwetsvoorstel", "raad van state", "indiening", "raad van state"),
        ("Initiatiefwetsvoorstel", "ministerraad", "behandeling eerste kamer", "ministerraad"),
    ],
)
def test_the_due_phase_slides_to_the_next_that_the_kind_has(
    kind: str, due: str, before: str, slid: str
) -> None:
    rules = rule(ONTWERP, "Dan is zijn spoed ja", uiterlijk=due, geldt_voor=kind)
    early, late = (single(rules, phase_draft(kind, fase, "  spoed: nee")) for fase in (before, slid))

    assert ("later", slid) == (early.outcome, early.due)
    assert ("afwijking", slid) == (late.outcome, late.due)


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2026-04-30", 0), ("2026-05-01", 1), ("2026-05-31", 1), ("2026-06-01", 0)],
)
def test_a_rule_that_is_not_in_force_gives_no_result(day: str, expected: int) -> None:
    rules = rule(ONTWERP, FALSE, geldig_van="2026-05-01", geldig_tot="2026-05-31")

    assert expected == len(findings(rules, given(), date.fromisoformat(day)))


def test_of_the_versions_of_a_norm_one_is_in_force() -> None:
    rules = feature(
        regel("X-01 Oud", scenario(ONTWERP, FALSE), geldig_tot="2025-12-31"),
        regel("X-01 Nieuw", scenario(ONTWERP, TRUE), geldig_van="2026-01-01"),
    )

    assert [("Oud", "afwijking")] == [
        (one.rule.title, one.outcome) for one in findings(rules, given(), date(2025, 12, 31))
    ]
    assert [("Nieuw", "voldaan")] == [
        (one.rule.title, one.outcome) for one in findings(rules, given(), date(2026, 1, 1))
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Stap internetconsultatie\n  start: 2023-01-19", "nvt"),
        ("Stap internetconsultatie\n  start: 2023-01-20", "afwijking"),
        ("Stap internetconsultatie\n  start: 2023-01-01\n  einde: 2023-02-01", "nvt"),
        ("Stap indiening\n  datum: 2022-01-01", "nvt"),
        ("  publicatie: 2022-01-01", "nvt"),
        ("Stap voorkeursoptie\n  datum: 2022-01-01", "afwijking"),
        ("", "afwijking"),
        ("Stap internetconsultatie", "afwijking"),
        ("? Stap internetconsultatie\n  start: 2022-01-01", "afwijking"),
        ("Stap indiening\n  datum: volgt", "afwijking"),
    ],
)
def test_a_rule_that_began_after_the_draft_passed_its_phase_does_not_apply(body: str, expected: str) -> None:
    rules = rule(ONTWERP, "Dan is zijn spoed ja", geldig_van="2023-01-20")
    text = wetsvoorstel("  spoed: nee", body, fase="behandeling tweede kamer")

    assert expected == outcome(rules, text)


def test_passing_counts_the_phase_to_which_the_rule_slides() -> None:
    rules = rule(ONTWERP, FALSE, geldig_van="2023-01-20", uiterlijk="indiening", geldt_voor="AMvB")

    assert "nvt" == outcome(
        rules, phase_draft("AMvB", "publicatie", "Stap vaststelling\n  datum: 2022-01-01")
    )
    assert "afwijking" == outcome(
        rules, phase_draft("AMvB", "publicatie", "Stap raad van state\n  datum: 2022-01-01")
    )


# ---------------------------------------------------------------- kinds of draft, and rules that depend


@pytest.mark.parametrize(
    ("kinds", "kind", "expected"),
    [
        ("wetsvoorstel", "Wetsvoorstel", "afwijking"),
        ("wetsvoorstel", "Novelle", "afwijking"),
        ("novelle", "Wetsvoorstel", "nvt"),
        ("AMvB", "Rijks-AMvB", "afwijking"),
        ("AMvB", "Wetsvoorstel", "nvt"),
        ("wetsvoorstel", "Initiatiefwetsvoorstel", "nvt"),
        ("ministeriële regeling, beleidsregel", "Beleidsregel", "afwijking"),
    ],
)
def test_a_kind_that_is_not_covered_is_out_of_reach(kinds: str, kind: str, expected: str) -> None:
    rules = rule(GEMEENTEN, "Dan is zijn taak ingevuld", geldt_voor=kinds)
    found = single(rules, phase_draft(kind, "inwerkingtreding", "Raakt gemeenten"))

    assert expected == found.outcome
    assert expected != "nvt" or kind.casefold() in found.reason.casefold()


def test_a_draft_of_no_kind_is_unknown_for_every_rule() -> None:
    found = single(rule(GEMEENTEN, TRUE), "Raakt gemeenten\n")

    assert ("onbekend", None, ("ontwerp.soort",)) == (found.outcome, found.subject, found.missing)


def dependent(first: str, second: str, **more: str) -> str:
    return feature(
        regel("A-01 Een", scenario(*first.split("\n"))),
        regel("A-02 Twee", scenario(*second.split("\n")), hangt_af_van="A-01", **more),
    )


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (FALSE, FALSE, "nvt"),
        (FALSE, UNKNOWN, "nvt"),
        (FALSE, TRUE, "voldaan"),
        (TRUE, FALSE, "afwijking"),
        (TRUE, UNKNOWN, "onbekend"),
        (UNKNOWN, FALSE, "afwijking"),
    ],
)
def test_a_rule_says_that_it_waits_for_another(first: str, second: str, expected: str) -> None:
    one, two = findings(dependent(f"{ONTWERP}\n{first}", f"{ONTWERP}\n{second}"), given())

    assert expected == two.outcome
    assert expected != "nvt" or "A-01" in two.reason
    assert one.outcome == {FALSE: "afwijking", TRUE: "voldaan", UNKNOWN: "onbekend"}[first]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (
            f"{DECENTRAAL}\nDan is haar taak ingevuld",
            f"{DECENTRAAL}\n{FALSE}",
            {"gemeenten": "afwijking", "provincies": "nvt"},
        ),
        (f"{ONTWERP}\n{FALSE}", f"{DECENTRAAL}\n{FALSE}", {"gemeenten": "nvt", "provincies": "nvt"}),
        (f"{DECENTRAAL}\nDan is haar taak ingevuld", f"{ONTWERP}\n{FALSE}", {None: "nvt"}),
        (
            "Gegeven de vraag probleem van het Beleidskompas\nDan is die beantwoord",
            f"{DECENTRAAL}\n{FALSE}",
            {"gemeenten": "nvt", "provincies": "nvt"},
        ),
        (
            "Gegeven elk van de vragen probleem en doel van het Beleidskompas\nDan is die beantwoord",
            f"{DECENTRAAL}\n{FALSE}",
            {"gemeenten": "afwijking", "provincies": "afwijking"},
        ),
        (
            "Gegeven elk van de vragen probleem en doel van het Beleidskompas\nDan is die beantwoord",
            "Gegeven elk van de vragen doel en probleem van het Beleidskompas\nDan is die inhoudelijk beantwoord",
            {"doel": "afwijking", "probleem": "nvt"},
        ),
    ],
)
def test_a_rule_waits_for_what_is_said_of_the_same_subject(
    first: str, second: str, expected: dict[str | None, str]
) -> None:
    text = given(
        "Raakt gemeenten\n  taak: een\nRaakt provincies\nRaakt niet: overige\n"
        "Beleidskompas\n  probleem: geen\n  doel: n.v.t., omdat het een proef is"
    )
    found = findings(dependent(first, second), text)

    assert expected == {one.subject: one.outcome for one in found if one.rule.id == "A-02"}


def test_a_chain_of_rules_fails_once() -> None:
    rules = feature(
        regel("A-03 Drie", scenario(ONTWERP, FALSE), hangt_af_van="A-02"),
        regel("A-02 Twee", scenario(ONTWERP, FALSE), hangt_af_van="A-01"),
        regel("A-01 Een", scenario(ONTWERP, FALSE)),
    )

    assert ["nvt", "nvt", "afwijking"] == [one.outcome for one in findings(rules, given())]


def test_findings_come_in_the_order_of_the_rules() -> None:
    rules = feature(*(regel(f"A-{number} T", scenario(ONTWERP, TRUE)) for number in (3, 1, 2)))

    assert ["A-3", "A-1", "A-2"] == [one.rule.id for one in findings(rules, given())]


def test_sentences_about_different_steps_are_judged_apart() -> None:
    known = ("udo", "mkb-toets", "dpia", "internetconsultatie", "uitvoeringstoets")
    asks = [f"En is de stap {name} gedaan" for name in known[1:]]
    rules = rule(ONTWERP, f"Dan is de stap {known[0]} gedaan", *asks)
    late = "".join(f"Stap {name}\n  datum: 2027-01-01\n" * 30 for name in known)
    done = "".join(f"Stap {name}\n  datum: 2026-01-01\n" for name in known)

    assert "afwijking" == outcome(rules, given(late))
    assert "voldaan" == outcome(rules, given(late + done))


def test_sentences_about_the_same_step_are_judged_together() -> None:
    rules = rule(ONTWERP, "Dan is de stap udo gedaan", "En is het oordeel van de stap udo uitvoerbaar")
    apart = "Stap udo\n  datum: 2026-01-01\n  oordeel: niet uitvoerbaar\nStap udo\n  datum: 2027-01-01\n  oordeel: uitvoerbaar"

    assert "afwijking" == outcome(rules, given(apart))
    assert "voldaan" == outcome(
        rules, given(f"{apart}\nStap udo\n  datum: 2026-01-01\n  oordeel: uitvoerbaar")
    )


def test_a_scenario_for_another_kind_of_draft_adds_no_subject_but_stands_in_the_trace() -> None:
    kind = "Als het ontwerp een ministeriële regeling is"
    here = scenario(ONTWERP, "Als het ontwerp een wetsvoorstel is", "Dan is zijn spoed ja")
    other = scenario(ONTWERP, kind, "Dan is zijn spoed nee", title="Scenario: een ander geval")
    each = scenario(GEMEENTEN, kind, "Dan is haar verandering nieuw", title="Scenario: elk van hen")
    found = findings(
        feature(regel("X-01 Een norm", here, other, each)), given("  spoed: ja\nRaakt gemeenten")
    )
    only = findings(feature(regel("X-01 Een norm", each)), given("Raakt gemeenten"))

    assert [(None, "voldaan")] == [(one.subject, one.outcome) for one in found]
    assert [("een geval", "voldaan"), ("een ander geval", "nvt")] == [
        (verdict.scenario, verdict.outcome) for verdict in found[0].verdicts
    ]
    assert [("gemeenten", "nvt")] == [(one.subject, one.outcome) for one in only]


VOOR_STAP = rule(ONTWERP, "Dan is de stap mkb-toets vóór de stap internetconsultatie gedaan")


@pytest.mark.parametrize(
    ("rules", "body", "expected"),
    [
        # The outcome is public: it was done that day or earlier, however long ago it was asked for.
        (VOOR_STAP, "Stap mkb-toets\n  gevraagd: 2026-01-01\n  openbaar: 2026-05-30\n"
         "Stap internetconsultatie\n  start: 2026-03-01", "onbekend"),
        (VOOR_STAP, "Stap mkb-toets\n  gevraagd: 2026-01-01\n  openbaar: 2026-02-01\n"
         "Stap internetconsultatie\n  start: 2026-03-01", "voldaan"),
        # The other may have begun on the day that is not known.
        (VOOR_STAP, "Stap mkb-toets\n  datum: 2026-04-01\n"
         "Stap internetconsultatie\n  gevraagd: volgt\n  start: 2026-05-01", "onbekend"),
        # Whether it was asked for is not known, though its end is planned.
        (rule(ONTWERP, "Als de stap udo gevraagd is", "Dan is zijn spoed ja"),
         "  spoed: nee\nStap udo\n  gevraagd: volgt\n  datum: 2026-12-01", "onbekend"),
        # How long ago it ended is not known.
        (rule(ONTWERP, "Dan liggen er minstens 4 weken tussen de stap voorhang en de stap raad van state"),
         "Stap voorhang\n  start: 2026-01-01\n  einde: volgt\nStap raad van state\n  gevraagd: 2026-03-01",
         "onbekend"),
        # The draft is past a phase of which nothing tells when it was.
        (rule(ONTWERP, "Dan is de stap udo vóór de fase bekrachtiging gedaan"),
         "  fase: inwerkingtreding\nStap udo\n  datum: 2026-05-30", "onbekend"),
        (rule(ONTWERP, "Dan is de stap udo vóór de fase bekrachtiging gedaan"),
         "  fase: inwerkingtreding\n  publicatie: 2026-05-31\nStap udo\n  datum: 2026-05-30", "voldaan"),
    ],
)  # fmt: skip
def test_what_the_dates_do_not_prove_is_not_met(rules: str, body: str, expected: str) -> None:
    text = given(body)
    if "  fase: inwerkingtreding" in body:
        text = text.replace("  fase: consultatie\n", "")

    assert expected == outcome(rules, text)


def test_a_kind_that_nobody_confirmed_is_unknown() -> None:
    assert "onbekend" == outcome(rule(ONTWERP, TRUE, geldt_voor="beleidsregel"), f"? {given()}")
    assert "onbekend" == outcome(rule(ONTWERP, TRUE, geldt_voor="AMvB"), f"? {given()}")


@pytest.mark.parametrize(("force", "due", "expected"), [
    ("beleid", "consultatie", "nvt"), ("advies", "consultatie", "afwijking"), ("beleid", "ministerraad", "afwijking"),
])  # fmt: skip
def test_only_a_norm_that_fails_lets_off_one_that_would(force: str, due: str, expected: str) -> None:
    first = regel("A-01 Eerst", scenario(ONTWERP, FALSE), kracht=force, uiterlijk=due)
    second = regel("A-02 Dan", scenario(ONTWERP, FALSE), kracht="wet", hangt_af_van="A-01")
    found = {one.rule.id: one.outcome for one in findings(feature(first, second), given())}

    assert expected == found["A-02"]


def test_a_list_that_repeats_itself_has_fewer_members() -> None:
    rules = rule(ONTWERP, "Dan bevatten de opties van het Beleidskompas minstens 2 onderdelen")

    assert "afwijking" == outcome(rules, given("Beleidskompas\n  opties: nuloptie, nuloptie"))
    assert "voldaan" == outcome(rules, given("Beleidskompas\n  opties: nuloptie, subsidie"))


# ---------------------------------------------------------------- the title of a draft


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Beleidsregel: Beleidsregel kamperen", "voldaan"),
        ("Beleidsregel: BELEIDSREGELS van de Minister van VWS over kamperen", "voldaan"),
        ("Beleidsregel: Kampeerterreinen", "afwijking"),
        ("Beleidsregel: Beleidsregelboek kamperen", "afwijking"),
        ("? Beleidsregel: Beleidsregel kamperen", "onbekend"),
    ],
)
def test_a_word_of_the_title_is_found_whole_and_whatever_its_capitals(head: str, expected: str) -> None:
    line = 'Dan bevat de titel van het ontwerp het woord "beleidsregel" of "beleidsregels"'
    norm = regel("T-01 T", scenario("Gegeven het ontwerp", line), geldt_voor="beleidsregel")

    assert expected == outcome(feature(norm), f"{head}\n  fase: vaststelling\n")
