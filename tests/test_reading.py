"""Reading: blocks, properties, slips, recovery and places of the draft language."""

import unicodedata
from collections.abc import Callable
from datetime import date
from time import perf_counter
from typing import Any

import pytest

from kompas_check.draft import Block, Ontwerp, Reference, Value
from kompas_check.place import Diagnostic, Place
from kompas_check.plan import Plan
from kompas_check.registers import Organisation

Read = Callable[..., Ontwerp]
HEAD = "Wetsvoorstel: Wet loket\n  fase: consultatie\n"


def plain(data: Any) -> Any:
    """*data* of a value with organisations and references as people write them."""
    if isinstance(data, Organisation):
        return data.label
    if isinstance(data, Reference):
        return str(data)
    return tuple(plain(member) for member in data) if isinstance(data, tuple) else data


def said(value: Value | None) -> tuple[str, Any] | None:
    return None if value is None else (value.kind, plain(value.data))


def codes(ontwerp: Ontwerp) -> list[str]:
    return [found.code for found in ontwerp.diagnostics]


def places(ontwerp: Ontwerp) -> list[tuple[str, int, int]]:
    return [(found.code, found.place.line, found.place.column) for found in ontwerp.diagnostics]


def only(ontwerp: Ontwerp) -> Diagnostic:
    (found,) = ontwerp.diagnostics
    return found


def block_of(ontwerp: Ontwerp, kind: str) -> Block:
    return ontwerp.head if kind == "ontwerp" else ontwerp.all(kind)[0]


# ---------------------------------------------------------------- the example of the specification

EXAMPLE = '''# voorbeeld; de feiten zijn verzonnen
Wetsvoorstel: Wet gegevensloket inkomensondersteuning
  taalversie: 1
  dossier: 36999
  ministerie: SZW
  medeondertekening: BZK, Financiën
  fase: ministerraad
  implementatie: nee
  spoed: nee
  publicatie: 15 april 2027
  inwerkingtreding: 1 januari 2028

Document mvt: toelichting/memorie.docx

Raakt burgers
  gevolgen: belangrijk
Raakt gemeenten
  taak: verstrekken van bijstand
  verandering: gewijzigd
  bekostiging: mvt §9.2
Raakt zbo UWV
  taak: uitkeringsverstrekking
  verandering: nieuw
  gevolgen: belangrijk
Raakt persoonsgegevens
Raakt niet: mkb, rechtspraak, caribisch nederland

Bepaling artikel 4, tweede lid
  soort: adviestaak
  aan: zbo UWV
  onderwerp: beleid
  vindplaats: mvt art. 4
Bepaling niet: overige

Beleidskompas
  belanghebbenden: mvt §2.1
  opties: nuloptie, subsidie, wettelijke taak
  doenvermogen: n.v.t., omdat burgers niets hoeven te doen

Stap uitvoeringstoets
  door: UWV
  gevraagd: 2026-02-01
  ontvangen: 2026-04-15
  oordeel: uitvoerbaar onder voorwaarden
  opvolging: gedeeltelijk
  motivering: de gevraagde invoeringstermijn van 18 maanden is niet haalbaar vanwege …
  vindplaats: mvt §8.2 "Het UWV acht het voorstel uitvoerbaar"

Stap internetconsultatie
  start: 2026-03-02
  einde: 2026-03-30

Afwijking UDO-01
  reden: """
    De taakwijziging is op verzoek van de VNG zelf en is met haar uitgewerkt; een UDO
    zou dezelfde vragen herhalen.
    """
  vindplaats: mvt §8.4
  verantwoordelijk: directie Wetgeving, Bestuurlijke en Juridische Aangelegenheden
  datum: 2026-06-12
  geldig tot: 2027-06-30
'''


def test_the_example_reads_without_a_word(read: Read) -> None:
    assert () == read(EXAMPLE).diagnostics


def test_the_example_says_what_it_says(read: Read) -> None:
    ontwerp = read(EXAMPLE)
    head = {name: said(value) for name, value in ontwerp.head.properties.items()}
    assert ("wetsvoorstel", "Wet gegevensloket inkomensondersteuning") == (ontwerp.soort, ontwerp.title)
    assert {
        "taalversie": ("getal", 1),
        "dossier": ("tekst", "36999"),
        "ministerie": ("organisatie", "SZW"),
        "medeondertekening": ("deelnemers", ("BZK", "Fin")),
        "fase": ("keuze", "ministerraad"),
        "implementatie": ("keuze", "nee"),
        "spoed": ("keuze", "nee"),
        "publicatie": ("datum", date(2027, 4, 15)),
        "inwerkingtreding": ("datum", date(2028, 1, 1)),
    } == head
    assert {
        "document": ["mvt"],
        "raakt": ["burgers", "gemeenten", "UWV", "persoonsgegevens"],
        "bepaling": ["art. 4 lid 2"],
        "beleidskompas": [""],
        "stap": ["uitvoeringstoets", "internetconsultatie"],
        "afwijking": ["UDO-01"],
    } == {kind: [block.label for block in blocks] for kind, blocks in ontwerp.blocks.items()}
    assert {
        "raakt": {"mkb", "rechtspraak", "caribisch nederland"},
        "bepaling": {"overige"},
    } == ontwerp.excluded


def test_a_value_keeps_its_text_and_its_place(read: Read) -> None:
    value = read(EXAMPLE).head.get("publicatie")
    assert value is not None
    assert ("15 april 2027", Place("ontwerp.kompas", 10, 15)) == (value.text, value.place)


def test_a_block_keeps_the_place_of_its_head(read: Read) -> None:
    line = EXAMPLE.split("\n").index("Bepaling artikel 4, tweede lid") + 1
    assert Place("ontwerp.kompas", line, 1) == read(EXAMPLE).all("bepaling")[0].place


# ---------------------------------------------------------------- kinds of draft

KINDS = {
    "Wetsvoorstel": "wetsvoorstel",
    "Initiatiefwetsvoorstel": "initiatiefwetsvoorstel",
    "Rijkswet": "rijkswet",
    "AMvB": "AMvB",
    "Rijks-AMvB": "Rijks-AMvB",
    "Ministeriële regeling": "ministeriële regeling",
    "Beleidsregel": "beleidsregel",
    "Nota van wijziging": "nota van wijziging",
    "Novelle": "novelle",
    "Goedkeuringswet": "goedkeuringswet",
    "Inwerkingtredingsbesluit": "inwerkingtredingsbesluit",
}


@pytest.mark.parametrize("word", KINDS)
def test_every_kind_of_draft_has_its_head(read: Read, word: str) -> None:
    ontwerp = read(f"{word}: Titel: met een dubbelepunt\n  fase: publicatie\n")
    assert ((), KINDS[word], "Titel: met een dubbelepunt") == (
        ontwerp.diagnostics,
        ontwerp.soort,
        ontwerp.title,
    )


@pytest.mark.parametrize("word", KINDS)
def test_the_word_of_a_kind_ignores_case(read: Read, word: str) -> None:
    drafts = [read(f"{written}: Titel\n  fase: publicatie\n") for written in (word.upper(), word.lower())]
    assert [((), KINDS[word])] * 2 == [(draft.diagnostics, draft.soort) for draft in drafts]


@pytest.mark.parametrize("head", ["Wetsvoorstel:", "Wetsvoorstel", "Wetsvoorstel Wet loket", "AMvB :"])
def test_a_head_without_a_title_says_how_to_write_it(read: Read, head: str) -> None:
    found = only(read(f"{head}\n  fase: consultatie\n"))
    assert ("ONT-05", 1) == (found.code, found.place.line)
    assert "titel" in found.message


def test_a_second_draft_in_a_file_names_the_line_of_the_first(read: Read) -> None:
    found = only(read(HEAD + "AMvB: Besluit\n  fase: toetsing\n"))
    assert ("ONT-25", 3) == (found.code, found.place.line)
    assert "regel 1" in found.message


# ---------------------------------------------------------------- blocks and their properties

BLOCKS = {
    "ontwerp": "Wetsvoorstel: Wet loket",
    "document": "Document mvt: memorie.docx",
    "organisatie": "Organisatie Loket",
    "raakt": "Raakt gemeenten",
    "bepaling": "Bepaling artikel 4",
    "beleidskompas": "Beleidskompas",
    "toelichting": "Toelichting",
    "stap": "Stap udo",
    "afwijking": "Afwijking UDO-01",
}

DATE = ("12 juni 2026", ("datum", date(2026, 6, 12)), "12-06-2026", "ONT-08")
YES = ("Ja", ("keuze", "ja"), "misschien", "ONT-08")
TEXT = ("een tekst, met komma", ("tekst", "een tekst, met komma"), None, None)
REFERENCE = ("mvt §9.2 en nota p. 3", ("verwijzing", ("mvt §9.2", "nota p. 3")), "paragraaf negen", "ONT-14")
ANSWER = ("mvt §2.1", ("verwijzing", ("mvt §2.1",)), "mtv §2.1", "ONT-14")
AMOUNT = ("€ 12,5 mln", ("bedrag", 1_250_000_000), "€ 12.5 mln", "ONT-08")
LIST = ("een, twee", ("lijst", ("een", "twee")), "een,, twee", "ONT-08")
DURATION = ("8 weken", ("duur", (8, "week")), "acht weken", "ONT-08")
ORGANISATIONS = ("BZK, Financiën", ("deelnemers", ("BZK", "Fin")), "BZK, Financien en zo", "ONT-12")
MINISTRY = ("Sociale Zaken en Werkgelegenheid", ("organisatie", "SZW"), "UWV", "ONT-13")
ORGANISATION = ("zbo UWV", ("organisatie", "UWV"), "agentschap UWV", "ONT-13")


def word(right: str, wrong: str = "blauw") -> tuple[str, tuple[str, str], str, str]:
    return right, ("keuze", right), wrong, "ONT-08"


PROPERTIES: dict[str, dict[str, tuple[str, Any, str | None, str | None]]] = {
    "ontwerp": {
        "taalversie": ("1", ("getal", 1), "een", "ONT-08"),
        "dossier": ("36600-VII", ("tekst", "36600-VII"), "3660", "ONT-08"),
        "keten-id": ("WGK012963", ("tekst", "WGK012963"), "WGK12", "ONT-08"),
        "ministerie": MINISTRY,
        "medeondertekening": ORGANISATIONS,
        "in overeenstemming met": ORGANISATIONS,
        "fase": word("ministerraad", "ministeraad"),
        "spoed": YES,
        "implementatie": word("met beleidsruimte", "ja"),
        "celex": ("32016R0679", ("tekst", "32016R0679"), "2016/679", "ONT-08"),
        "implementatiedatum": DATE,
        "sector": word("hoger onderwijs"),
        "grondslag": TEXT,
        "publicatie": DATE,
        "inwerkingtreding": ("bij koninklijk besluit", ("bij kb", None), "bij kb", "ONT-08"),
        "uitzondering verandermoment": word("voor- of nadelen", "ja"),
        "motivering verandermoment": ANSWER,
        "terugwerkende kracht tot": DATE,
        "ict-component": AMOUNT,
        "naar parlement": YES,
        "ingrijpend": YES,
        "basiswet aanvaard": DATE,
    },
    "document": {},
    "organisatie": {
        "soort": ("zbo", ("lijst", ("zbo",)), "college", "ONT-08"),
        "kaderwet": YES,
        "roepnaam": TEXT,
        "ministerie": MINISTRY,
    },
    "raakt": {
        "taak": TEXT,
        "verandering": word("gewijzigd", "uitgebreid"),
        "gevolgen": word("belangrijk", "groot"),
        "kwantificering": ("€ 5.000", ("bedrag", 500_000), "veel", "ONT-08"),
        "bekostiging": REFERENCE,
        "omvang": AMOUNT,
        "vindplaats": REFERENCE,
        "in betekenende mate": YES,
        "vraagt regeling of bestuur": YES,
        "grondrecht": LIST,
        "functioneren": YES,
    },
    "bepaling": {
        "soort": word("adviestaak", "advestaak"),
        "aan": ORGANISATION,
        "onderwerp": ("beleid, overig", ("lijst", ("beleid", "overig")), "beleid, weer", "ONT-08"),
        "verandering": word("overgeheveld", "gewijzigd"),
        "advies aan": word("kamers", "kamer"),
        "vorm": word("gelegenheid", "moet"),
        "openbaar gezag": YES,
        "goedkeuring minister": YES,
        "instellingsmotief": word("onafhankelijk oordeel", "oordeel"),
        "termijn": DURATION,
        "grondslag": ("nationaal recht", ("rechtsgrond", ("nationaal recht", "")), "europa", "ONT-08"),
        "begrensd": YES,
        "grond": word("profijt", "winst"),
        "waarden": LIST,
        "vindplaats": REFERENCE,
        "duur": DURATION,
        "compensatie": REFERENCE,
        "basis": word("wet", "grondwet"),
        "doel": ANSWER,
        "motivering": ANSWER,
    },
    "beleidskompas": {
        **dict.fromkeys(
            [
                "belanghebbenden",
                "probleem",
                "doel",
                "gevolgen",
                "voorkeursoptie",
                "doeltreffendheid",
                "doelmatigheid",
                "uitvoerbaarheid",
                "doenvermogen",
                "regeldruk",
                "handhaving",
                "ict",
                "maatschappelijke impact",
                "brede welvaart",
                "risico's",
                "monitoring",
                "instrumenten",
                "financiële gevolgen rijk",
                "financiële gevolgen sectoren",
                "evaluatie",
                "hoger recht",
            ],
            ANSWER,
        ),
        "opties": ("nuloptie, subsidie", ("lijst", ("nuloptie", "subsidie")), "mtv §2.4", "ONT-14"),
        "gepubliceerd bij consultatie": YES,
    },
    "toelichting": dict.fromkeys(
        [
            "doelen",
            "noodzaak",
            "uitvoering en handhaving",
            "informatievoorziening",
            "lasten",
            "doenvermogen",
            "hoger recht",
            "primaat van de wetgever",
            "caribisch nederland",
            "overgangsrecht",
            "inbreng",
            "evaluatie",
            "overig kabinetsbeleid",
            "financiële gevolgen",
            "gevolgen medeoverheden",
            "bekostiging medeoverheden",
            "persoonlijk contact",
            "transponeringstabel",
        ],
        ANSWER,
    ),
    "stap": {
        "door": ORGANISATION,
        "met": ("VNG, gemeenten", ("deelnemers", ("VNG", "gemeenten")), "VNGG", "ONT-12"),
        "gevraagd": DATE,
        "start": DATE,
        "einde": DATE,
        "ontvangen": DATE,
        "datum": DATE,
        "openbaar": ("https://a.nl/b", ("webadres", "https://a.nl/b"), "www.a.nl", "ONT-08"),
        "oordeel": word("niet uitvoerbaar", "onuitvoerbaar"),
        "dictum": word("B", "E"),
        "opvolging": word("gedeeltelijk", "deels"),
        "motivering": ANSWER,
        "reactie": ANSWER,
        "heroverweging": ANSWER,
        "vindplaats": REFERENCE,
        "bewijs": ("advies.pdf", ("bewijs", ("advies.pdf", None)), "advies.pdf sha256:12", "ONT-08"),
        "uitzondering": word("geen invloed", "invloed"),
        "wettelijk verplicht": YES,
        "doenvermogen": YES,
        "invoeringstermijn": YES,
        "termijn": DURATION,
        "reces": YES,
        "machtiging ministerraad": YES,
        "grond": word("onuitvoerbaar", "duur"),
        "soort": word("diensten", "dienst"),
        "uitvoerig gemotiveerde mening": YES,
    },
    "afwijking": {
        "reden": TEXT,
        "vindplaats": REFERENCE,
        "verantwoordelijk": TEXT,
        "datum": DATE,
        "geldig tot": DATE,
        "regelversie": DATE,
        "akkoord": TEXT,
        "laatst bekeken": DATE,
        "anticipeert op": ("AR-5.10-2", ("tekst", "AR-5.10-2"), "AR", "ONT-08"),
    },
}
EVERY = [(block, name) for block, properties in PROPERTIES.items() for name in properties]


def with_property(block: str, name: str, value: str) -> str:
    head = "" if block == "ontwerp" else HEAD
    return f"{head}{BLOCKS[block]}\n  {name}: {value}\n"


def test_every_block_has_the_properties_of_the_specification(plan: Plan) -> None:
    known = dict(plan.reader.values.language.properties)
    known["organisatie"] = known.pop("organisatieblok")
    assert {block: set(properties) for block, properties in PROPERTIES.items() if block != "document"} == {
        block: set(names) for block, names in known.items() if block != "regel"
    }


@pytest.mark.parametrize(("block", "name"), EVERY)
def test_a_right_value_is_read(read: Read, block: str, name: str) -> None:
    right, expected, _, _ = PROPERTIES[block][name]
    ontwerp = read(with_property(block, name, right))
    assert ((), expected) == (ontwerp.diagnostics, said(block_of(ontwerp, block).get(name)))


@pytest.mark.parametrize(("block", "name"), [pair for pair in EVERY if PROPERTIES[pair[0]][pair[1]][2]])
def test_a_wrong_value_is_an_error_at_its_line_and_becomes_unknown(read: Read, block: str, name: str) -> None:
    _, _, wrong, code = PROPERTIES[block][name]
    text = with_property(block, name, wrong or "")
    ontwerp = read(text)
    found = set(ontwerp.diagnostics)
    assert {(code, "error", text.count("\n"))} == {(f.code, f.severity, f.place.line) for f in found}
    assert ("onbekend", None) == said(block_of(ontwerp, block).get(name))


@pytest.mark.parametrize(("block", "name"), EVERY)
def test_a_value_that_is_not_known_yet_is_unknown_without_an_error(read: Read, block: str, name: str) -> None:
    ontwerp = read(with_property(block, name, "PM"))
    assert ((), ("onbekend", None)) == (ontwerp.diagnostics, said(block_of(ontwerp, block).get(name)))


@pytest.mark.parametrize(
    "value", ["", "-", "?", "PM", "p.m.", "volgt", "TODO", "nog niet bekend", "onbekend"]
)
@pytest.mark.parametrize(
    ("block", "name"), [("ontwerp", "fase"), ("beleidskompas", "doel"), ("stap", "door")]
)
def test_every_word_for_not_known_yet_is_unknown(read: Read, block: str, name: str, value: str) -> None:
    ontwerp = read(with_property(block, name, value))
    assert ((), ("onbekend", None)) == (ontwerp.diagnostics, said(block_of(ontwerp, block).get(name)))


@pytest.mark.parametrize(("block", "name"), EVERY)
def test_the_name_of_a_property_ignores_case_and_indentation(read: Read, block: str, name: str) -> None:
    right, expected, _, _ = PROPERTIES[block][name]
    head = "" if block == "ontwerp" else HEAD
    ontwerp = read(f"{head}{BLOCKS[block]}\n{name.capitalize()}  :   {right}  \n")
    assert ((), expected) == (ontwerp.diagnostics, said(block_of(ontwerp, block).get(name)))


@pytest.mark.parametrize(("block", "name"), EVERY)
def test_a_property_that_stands_twice_is_an_error_and_unknown(read: Read, block: str, name: str) -> None:
    right = PROPERTIES[block][name][0]
    ontwerp = read(with_property(block, name, right) + f"  {name}: {right}\n")
    (found,) = set(ontwerp.diagnostics)
    line = 2 if block == "ontwerp" else 4
    assert ("ONT-07", line + 1) == (found.code, found.place.line)
    assert f"regel {line}" in found.message
    assert ("onbekend", None) == said(block_of(ontwerp, block).get(name))


@pytest.mark.parametrize("block", BLOCKS)
def test_a_property_of_no_block_is_an_error_in_every_block(read: Read, block: str) -> None:
    ontwerp = read(with_property(block, "kleurtje", "blauw"))
    (found,) = set(ontwerp.diagnostics)
    assert "ONT-06" == found.code
    assert "'kleurtje'" in found.message


@pytest.mark.parametrize("line", ["soort: college", "kleurtje: blauw", "kaderwet: misschien"])
def test_an_error_in_an_organisation_is_reported_once(read: Read, line: str) -> None:
    assert 1 == len(read(f"{HEAD}Organisatie Loket\n  {line}\n").diagnostics)


@pytest.mark.parametrize(
    ("block", "written", "meant"),
    [
        ("raakt", "gevolgn", "gevolgen"),
        ("stap", "ontvange", "ontvangen"),
        ("ontwerp", "inwerkintreding", "inwerkingtreding"),
        ("beleidskompas", "probleeem", "probleem"),
        ("afwijking", "verantwoordelijke", "verantwoordelijk"),
    ],
)
def test_a_misspelt_property_names_the_nearest_one(read: Read, block: str, written: str, meant: str) -> None:
    found = only(read(with_property(block, written, "x")))
    assert ("ONT-06", f"bedoelde u '{meant}'?") == (found.code, found.message.split("; ")[-1])


def test_a_second_beleidskompas_continues_the_first(read: Read) -> None:
    text = f"{HEAD}Beleidskompas\n  doel: mvt §1\nRaakt burgers\nBeleidskompas\n  probleem: mvt §2\n"
    ontwerp = read(text)
    (block,) = ontwerp.all("beleidskompas")
    assert ((), {"doel", "probleem"}) == (ontwerp.diagnostics, set(block.properties))


# ---------------------------------------------------------------- closed lists

CHOICES = {
    ("ontwerp", "implementatie"): ["nee", "zuiver", "met beleidsruimte"],
    ("ontwerp", "sector"): ["geen", "onderwijs", "hoger onderwijs"],
    ("ontwerp", "uitzondering verandermoment"): [
        "voor- of nadelen",
        "spoed",
        "reparatie",
        "implementatie",
    ],
    ("ontwerp", "fase"): [
        "beleidsvorming",
        "voorkeursoptie",
        "consultatie",
        "toetsing",
        "ministerraad",
        "voorhang",
        "raad van state",
        "indiening",
        "behandeling tweede kamer",
        "behandeling eerste kamer",
        "bekrachtiging",
        "vaststelling",
        "publicatie",
        "inwerkingtreding",
        "evaluatie",
    ],
    ("raakt", "verandering"): ["nieuw", "gewijzigd", "vervallen", "geen"],
    ("raakt", "gevolgen"): ["geen", "beperkt", "belangrijk"],
    ("bepaling", "soort"): [
        "adviestaak",
        "adviesplicht",
        "instelling zbo",
        "taak zbo",
        "regelgevende bevoegdheid zbo",
        "bijzondere aanwijzing zbo",
        "instelling adviescollege",
        "instelling agentschap",
        "delegatie",
        "evaluatie",
        "horizon",
        "experiment",
        "hardheidsclausule",
        "sanctie",
        "strafbaarstelling",
        "subsidie",
        "specifieke uitkering",
        "oprichting rechtspersoon",
        "verhouding minister-zbo",
        "informatieplicht medeoverheid",
        "doorberekening kosten",
        "planverplichting",
        "voorhang",
        "gegevensverwerking",
        "gegevensverstrekking",
        "woo-afwijking",
        "afwijking algemene wet",
        "toezicht",
        "interbestuurlijk toezicht",
        "publieke waarden",
        "informatieverstrekking kamers",
        "beperking contact kamers",
        "noodsignaal",
        "betrokkenheid uitvoering",
        "burgemeestersbevoegdheid",
        "vestigingsplaats",
        "discretionaire ruimte",
    ],
    ("bepaling", "verandering"): ["nieuw", "uitgebreid", "overgeheveld", "ongewijzigd", "vervallen"],
    ("bepaling", "advies aan"): ["regering", "kamers", "decentraal", "derden"],
    ("bepaling", "vorm"): ["plicht", "gelegenheid", "kan"],
    ("bepaling", "instellingsmotief"): [
        "onafhankelijk oordeel",
        "regelgebonden uitvoering",
        "maatschappelijke participatie",
        "geen",
    ],
    ("bepaling", "grond"): ["profijt", "veroorzaker", "geen"],
    ("bepaling", "basis"): ["wet", "lager"],
    ("stap", "oordeel"): ["uitvoerbaar", "uitvoerbaar onder voorwaarden", "niet uitvoerbaar"],
    ("stap", "dictum"): ["A", "B", "C", "D", "1", "2", "3", "4", "niet geselecteerd"],
    ("stap", "opvolging"): ["volledig", "gedeeltelijk", "niet"],
    ("stap", "uitzondering"): ["technisch", "implementatie", "fiscaal", "geen invloed", "spoed"],
    ("stap", "grond"): ["onuitvoerbaar", "onrechtsstatelijk"],
    ("stap", "soort"): ["producten", "diensten"],
}
SUBJECTS = [
    "burgers",
    "bedrijven",
    "mkb",
    "professionals",
    "gemeenten",
    "provincies",
    "waterschappen",
    "openbare lichamen",
    "rechtspraak",
    "persoonsgegevens",
    "grondrechten",
    "caribisch nederland",
    "grensregio's",
    "gendergelijkheid",
    "ontwikkelingslanden",
    "toekomstige generaties",
    "milieu",
    "rijksbegroting",
    "ict",
    "sancties",
    "notificatieplicht",
    "basisregistraties",
]
ORGANISATION_KINDS = ["zbo", "agentschap", "inspectie", "uitvoerder"]
INSTRUMENTS = [
    "overleg bzk",
    "overleg fin",
    "oordeel financiën",
    "overleg algemene rekenkamer",
    "advies",
    "mededeling kamers",
    "nahang",
    "voorpublicatie",
    "overleg gevolmachtigde ministers",
    "toezending staten",
    "nieuw advies raad van state",
    "instemming",
    "implementatieplan",
    "uitvoeringsanalyse",
    "udo",
    "uitvoeringstoets",
    "handhavingstoets",
    "zbo-advies",
    "inspectie-advies",
    "mkb-toets",
    "dpia",
    "doenvermogentoets",
    "voorkeursoptie",
    "internetconsultatie",
    "bestuurlijke consultatie",
    "oordeel decentrale overheden",
    "atr-advies",
    "ap-advies",
    "advies rechtspraak",
    "advies acict",
    "advies acoi",
    "advies rekenkamer",
    "toetsing bzk",
    "wetgevingstoets",
    "notificatie",
    "generatietoets",
    "grenseffectentoets",
    "discriminatietoets",
    "voorportaal",
    "ministerraad",
    "voorhang",
    "raad van state",
    "nader rapport",
    "indiening",
    "nota van wijziging",
    "aanvaarding tweede kamer",
    "aanvaarding eerste kamer",
    "vaststelling",
    "publicatie",
    "inwerkingtreding",
    "invoeringstoets",
    "evaluatie",
    "gesprek",
    "escalatie",
    "noodsignaal",
]


@pytest.mark.parametrize(("block", "name"), CHOICES)
def test_a_property_takes_every_word_of_its_list_and_no_other(
    read: Read, plan: Plan, block: str, name: str
) -> None:
    language = plan.reader.values.language
    listed = language.words[language.choices[language.properties[block][name]]]
    drafts = [read(with_property(block, name, word.upper())) for word in CHOICES[block, name]]
    assert set(CHOICES[block, name]) == set(listed)
    assert [("keuze", word) for word in CHOICES[block, name]] == [
        said(block_of(draft, block).get(name)) for draft in drafts
    ]


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_draft_touches_every_subject(read: Read, subject: str) -> None:
    ontwerp = read(f"{HEAD}Raakt {subject.capitalize()}\nRaakt niet: {subject}\n")
    (block,) = ontwerp.all("raakt")
    assert ((), subject, subject, {"raakt": frozenset({subject})}) == (
        ontwerp.diagnostics,
        block.subject,
        block.label,
        ontwerp.excluded,
    )


@pytest.mark.parametrize(
    ("head", "label", "kind"),
    [
        ("Raakt zbo UWV", "UWV", "zbo"),
        ("Raakt agentschap Rijkswaterstaat", "RWS", "agentschap"),
        ("Raakt inspectie NLA", "NLA", "inspectie"),
        ("Raakt uitvoerder Belastingdienst", "BD", "uitvoerder"),
        ("Raakt uitvoerder politie", "Nationale Politie", "uitvoerder"),
        ("Raakt Uitvoerder OM", "OM", "uitvoerder"),
    ],
)
def test_a_draft_touches_organisations_of_every_kind(read: Read, head: str, label: str, kind: str) -> None:
    ontwerp = read(f"{HEAD}{head}\n")
    (block,) = ontwerp.all("raakt")
    assert ((), label, kind) == (ontwerp.diagnostics, block.label, block.word)


@pytest.mark.parametrize("kind", ORGANISATION_KINDS)
def test_a_kind_of_organisation_may_be_unknown_or_excluded(read: Read, kind: str) -> None:
    unknown, excluded = read(f"{HEAD}Raakt {kind} onbekend\n"), read(f"{HEAD}Raakt niet: {kind}, overige\n")
    assert ((), f"{kind} onbekend") == (unknown.diagnostics, unknown.all("raakt")[0].label)
    assert ((), {"raakt": frozenset({kind, "overige"})}) == (excluded.diagnostics, excluded.excluded)


@pytest.mark.parametrize("soort", CHOICES["bepaling", "soort"])
def test_a_draft_may_exclude_every_kind_of_provision(read: Read, soort: str) -> None:
    ontwerp = read(f"{HEAD}Bepaling niet: {soort.upper()}, overige\n")
    assert ((), {"bepaling": frozenset({soort, "overige"})}) == (ontwerp.diagnostics, ontwerp.excluded)


@pytest.mark.parametrize("instrument", INSTRUMENTS)
def test_a_step_takes_every_instrument(read: Read, instrument: str) -> None:
    taken, excluded = read(f"{HEAD}Stap {instrument.upper()}\n"), read(f"{HEAD}Stap niet: {instrument}\n")
    assert ((), instrument) == (taken.diagnostics, taken.all("stap")[0].subject)
    assert ((), {"stap": frozenset({instrument})}) == (excluded.diagnostics, excluded.excluded)


@pytest.mark.parametrize(
    ("name", "words"),
    [("ONDERWERP", SUBJECTS), ("INSTRUMENT", INSTRUMENTS), ("ORGANISATIESOORT", ORGANISATION_KINDS)],
)
def test_the_words_of_heads_are_those_of_the_specification(plan: Plan, name: str, words: list[str]) -> None:
    assert set(words) == set(plan.reader.values.language.words[name])


def test_a_step_may_occur_more_than_once(read: Read) -> None:
    ontwerp = read(f"{HEAD}Stap advies\n  door: AP\nStap advies\n  door: ATR\n")
    assert ((), 2) == (ontwerp.diagnostics, len(ontwerp.all("stap")))


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("artikel 4, tweede lid", "art. 4 lid 2"),
        ("art. 4 lid 2", "art. 4 lid 2"),
        ("artikel I, onderdeel B", "art. I onderdeel B"),
        ("artikel 3:40", "art. 3:40"),
    ],
)
def test_a_provision_has_its_place_in_normal_form(read: Read, written: str, normal: str) -> None:
    ontwerp = read(f"{HEAD}Bepaling {written}\n")
    (block,) = ontwerp.all("bepaling")
    assert ((), normal, normal) == (ontwerp.diagnostics, block.subject, block.label)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Afwijking UDO-01", (("UDO-01",), None)),
        ("Afwijking UDO-01, UDO-03", (("UDO-01", "UDO-03"), None)),
        ("Afwijking UDO-01 voor gemeenten", (("UDO-01",), "gemeenten")),
        ("Afwijking UDO-01 voor zbo UWV", (("UDO-01",), "UWV")),
        ("Afwijking UDO-01 voor UWV", (("UDO-01",), "UWV")),
        ("Afwijking UDO-01 voor artikel 4, tweede lid", (("UDO-01",), "art. 4 lid 2")),
        (
            "Afwijking UDO-01, UDO-03 voor uitvoeringstoets (UWV)",
            (("UDO-01", "UDO-03"), "uitvoeringstoets (UWV)"),
        ),
    ],
)
def test_a_justification_names_its_rules_and_its_subject(read: Read, head: str, expected: object) -> None:
    ontwerp = read(f"{HEAD}{head}\n  reden: iets\n")
    (block,) = ontwerp.all("afwijking")
    assert ((), expected) == (ontwerp.diagnostics, block.subject)


@pytest.mark.parametrize(
    ("head", "subject", "label"),
    [
        ("Document mvt: toelichting/memorie.docx", "toelichting/memorie.docx", "mvt"),
        ("Document Advies-AP: ap advies.docx", "ap advies.docx", "advies-ap"),
    ],
)
def test_a_document_has_a_name_and_a_path(read: Read, head: str, subject: str, label: str) -> None:
    (block,) = read(f"{HEAD}{head}\n").all("document")
    assert (subject, label) == (block.subject, block.label)


# ---------------------------------------------------------------- wrong heads


@pytest.mark.parametrize(
    ("head", "hint"),
    [
        ("Raakt gemeente", "Raakt gemeenten"),
        ("Raakt burger", "Raakt burgers"),
        ("Stap uitvoeringstets", "Stap uitvoeringstoets"),
        ("Stap inernetconsultatie", "Stap internetconsultatie"),
        ("Raakt", "Raakt gemeenten"),
        ("Raakt zbo", "naam"),
        ("Raakt UWV", "Raakt zbo UWV"),
        ("Stap", "Stap uitvoeringstoets"),
        ("Bepaling", "Bepaling artikel 4, tweede lid"),
        ("Bepaling 4", "Bepaling artikel 4, tweede lid"),
        ("Bepaling artikel 4 en 5", "Bepaling artikel 4, tweede lid"),
        ("Afwijking", "'Afwijking "),
        ("Afwijking UDO", "'Afwijking "),
        ("Afwijking UDO-01 en UDO-03", "'Afwijking "),
        ("Afwijking UDO-01 voor", " voor gemeenten'"),
        ("Document memorie.docx", "Document mvt: "),
        ("Document mvt:", "Document mvt: "),
        ("Organisatie", "Organisatie naam"),
        ("Beleidskompas voor de wet", "alleen 'Beleidskompas'"),
    ],
)
def test_a_wrong_head_says_how_to_write_it(read: Read, head: str, hint: str) -> None:
    found = only(read(f"{HEAD}{head}\n"))
    assert ("ONT-05", 3) == (found.code, found.place.line)
    assert hint in found.message.partition("schrijf")[2]


@pytest.mark.parametrize(
    ("head", "meant"),
    [
        ("Raatk gemeenten", "Raakt gemeenten"),
        ("Stapp udo", "Stap udo"),
        ("Bepalign artikel 4", "Bepaling artikel 4"),
        ("Beleidkompas", "Beleidskompas"),
        ("Toelichtin", "Toelichting"),
        ("Afwijkng UDO-01", "Afwijking UDO-01"),
        ("Organistie Loket", "Organisatie Loket"),
    ],
)
def test_a_misspelt_head_names_the_nearest_one(read: Read, head: str, meant: str) -> None:
    found = only(read(f"{HEAD}{head}\n"))
    assert ("ONT-04", 3, 1) == (found.code, found.place.line, found.place.column)
    assert f"bedoelde u '{meant}'?" in found.message


@pytest.mark.parametrize("head", ["Documnt mvt: memorie.docx", "Besluit: iets", "Wetsvorstel: iets"])
def test_a_misspelt_head_with_a_colon_is_an_error(read: Read, head: str) -> None:
    assert [("error", 3)] == [(f.severity, f.place.line) for f in read(f"{HEAD}{head}\n").diagnostics]


def test_a_misspelt_head_of_the_file_names_the_nearest_one(read: Read) -> None:
    found = read("Ministeriele regeling: Titel\n").diagnostics[0]
    assert ("ONT-04", 1) == (found.code, found.place.line)
    assert "bedoelde u 'ministeriële regeling'?" in found.message


def test_a_misspelt_head_of_the_file_is_one_error(read: Read) -> None:
    assert ["ONT-04"] == codes(read("Wetsvoorstl: Titel\n  fase: consultatie\nRaakt burgers\n"))


@pytest.mark.parametrize(
    ("text", "item", "meant"),
    [
        ("Raakt niet: burgers, gemeten", "gemeten", "gemeenten"),
        ("Bepaling niet: delegate", "delegate", "delegatie"),
        ("Stap niet: udo, dpai", "dpai", "dpia"),
    ],
)
def test_a_wrong_item_of_a_niet_line_is_told_where_it_stands(
    read: Read, text: str, item: str, meant: str
) -> None:
    found = only(read(f"{HEAD}{text}\n"))
    assert ("ONT-08", 3, text.index(item) + 1) == (found.code, found.place.line, found.place.column)
    assert f"bedoelde u '{meant}'?" in found.message


def test_the_right_items_beside_a_wrong_one_stand(read: Read) -> None:
    assert {"raakt": {"burgers", "mkb"}} == read(f"{HEAD}Raakt niet: burgers, gemeten, mkb\n").excluded


# ---------------------------------------------------------------- slips that people really make


@pytest.mark.parametrize(
    ("slip", "hint"),
    [
        ("Raakt: gemeenten", "'Raakt gemeenten'"),
        ("Stap: udo", "'Stap udo'"),
        ("Bepaling: artikel 4", "'Bepaling artikel 4'"),
        ("Afwijking: UDO-01", "'Afwijking UDO-01'"),
        ("Organisatie: Loket", "'Organisatie Loket'"),
        ("Beleidskompas:", "'Beleidskompas'"),
        ("Toelichting:", "'Toelichting'"),
        ("Raakt niet burgers", "'Raakt niet: burgers'"),
        ("Bepaling niet delegatie", "'Bepaling niet: delegatie'"),
        ("Stap niet udo", "'Stap niet: udo'"),
    ],
)
def test_a_colon_too_many_or_too_few_gets_its_own_hint(read: Read, slip: str, hint: str) -> None:
    found = only(read(f"{HEAD}{slip}\n"))
    assert ("ONT-05", 3) == (found.code, found.place.line)
    assert hint in found.message.partition("schrijf")[2]


def test_a_document_without_its_name_gets_a_hint_that_can_be_followed(read: Read) -> None:
    found = only(read(f"{HEAD}Document: memorie.docx\n"))
    assert "'Document mvt: " in found.message.partition("schrijf")[2]


def test_a_line_that_was_wrapped_gets_its_own_hint(read: Read) -> None:
    found = only(read(f"{HEAD}Beleidskompas\n  doel: een lange\n    tekst die doorloopt\n"))
    assert ("ONT-11", 5, 5) == (found.code, found.place.line, found.place.column)
    assert 'vervolg van de regel erboven, zet dan de hele tekst op één regel of tussen """' in found.message


@pytest.mark.parametrize(
    "wrapped",
    [
        "organisaties die dit uitvoeren",
        "bepaalde groepen worden geraakt",
        "stappen worden later gezet",
        "documenten zijn bijgevoegd",
        "wetsvoorstellen van deze soort",
        "afwijkingen van de regel",
    ],
)
def test_a_wrapped_line_that_resembles_a_head_is_still_a_wrapped_line(read: Read, wrapped: str) -> None:
    ontwerp = read(f"{HEAD}Raakt burgers\n  taak: iets voor\n    {wrapped}\n  gevolgen: belangrijk\n")
    assert ["ONT-11"] == codes(ontwerp)
    assert ("keuze", "belangrijk") == said(ontwerp.all("raakt")[0].get("gevolgen"))


@pytest.mark.parametrize("text", ["fase: consultatie\n", "Raakt burgers\n  gevolgen: geen\n", "Tekst\n"])
def test_a_file_without_a_head_says_how_to_begin(read: Read, text: str) -> None:
    ontwerp = read(text)
    assert "ONT-03" in codes(ontwerp)
    message = next(found.message for found in ontwerp.diagnostics if found.code == "ONT-03")
    assert "'Wetsvoorstel: titel van de wet'" in message


@pytest.mark.parametrize(
    ("line", "home"),
    [("gevolgen: belangrijk", "Raakt"), ("onderwerp: beleid", "Bepaling"), ("ontvangen: 2026-01-01", "Stap")],
)
def test_a_property_under_a_missing_head_names_the_block_where_it_belongs(
    read: Read, line: str, home: str
) -> None:
    found = only(read(f"{HEAD}  {line}\n"))
    assert ("ONT-06", 3) == (found.code, found.place.line)
    assert f"blok {home}" in found.message


@pytest.mark.parametrize(
    ("block", "line"),
    [
        ("Stap udo", "datum: 2026-01-01 # klaar"),
        ("Stap udo", "datum: 12 juni 2026 # klaar"),
        ("Stap udo", "opvolging: volledig # klaar"),
        ("Stap udo", "reces: ja # klaar"),
        ("Stap udo", "termijn: 8 weken # klaar"),
        ("Bepaling artikel 4", "onderwerp: beleid # klaar"),
        ("Raakt burgers", "omvang: € 5 mln # klaar"),
        ("Raakt burgers", "vindplaats: mvt §1 # klaar"),
    ],
)
def test_a_comment_behind_a_value_gets_its_own_hint(read: Read, block: str, line: str) -> None:
    found = only(read(f"{HEAD}{block}\n  {line}\n"))
    assert ("ONT-23", 4) == (found.code, found.place.line)
    assert "op een eigen regel" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Beleidskompas\n  opties: nuloptie, subsidie # klaar",
        "Raakt burgers\n  grondrecht: privacy # klaar",
        "Bepaling artikel 4\n  grondslag: eu-recht # uitzoeken",
        "Raakt niet: mkb, burgers # klaar",
    ],
)
def test_a_comment_behind_a_listed_value_gets_its_own_hint(read: Read, text: str) -> None:
    assert ["ONT-23"] == codes(read(f"{HEAD}{text}\n"))


@pytest.mark.parametrize("text", ["nvt", "n.v.t.", "N.v.t.", "n.v.t., omdat"])
def test_not_applicable_without_a_reason_gets_its_own_hint(read: Read, text: str) -> None:
    found = only(read(with_property("beleidskompas", "doel", text)))
    assert "ONT-15" == found.code
    assert "bedoelde u: n.v.t., omdat …" in found.message


@pytest.mark.parametrize("text", ["2026-02-30", "31 april 2026"])
def test_an_impossible_date_is_named_as_such(read: Read, text: str) -> None:
    found = only(read(with_property("stap", "datum", text)))
    assert ("ONT-09", 4, 10) == (found.code, found.place.line, found.place.column)
    assert text in found.message


def test_comments_are_whole_lines(read: Read) -> None:
    ontwerp = read(f"# vooraf\n{HEAD}  # ingesprongen\n#zonder spatie\nRaakt burgers\n  # nog een: keer\n")
    assert () == ontwerp.diagnostics


# ---------------------------------------------------------------- recovery


def test_after_a_bad_property_the_next_line_is_read(read: Read) -> None:
    text = f"{HEAD}Raakt burgers\n  gevolgen: veel\n  iets los\n  kleurtje: x\n  verandering: nieuw\n"
    ontwerp = read(text)
    assert [("ONT-08", 4), ("ONT-11", 5), ("ONT-06", 6)] == [(c, line) for c, line, _ in places(ontwerp)]
    assert ("keuze", "nieuw") == said(ontwerp.all("raakt")[0].get("verandering"))


@pytest.mark.parametrize("head", ["Stap udoo", "Stapp udo", "Xyzzy", "Raakt zbo Nergens", "Raakt: gemeenten"])
def test_after_a_bad_head_the_next_head_is_read(read: Read, head: str) -> None:
    ontwerp = read(f"{HEAD}{head}\n  gevolgen: geen\n  datum: fout\nRaakt burgers\n  verandering: nieuw\n")
    assert [3] == [line for _, line, _ in places(ontwerp)]
    assert [("burgers", ["verandering"])] == [(b.label, list(b.properties)) for b in ontwerp.all("raakt")]
    assert ["fase"] == list(ontwerp.head.properties)


def test_all_errors_of_a_file_are_reported_in_one_run(read: Read) -> None:
    ontwerp = read(
        "Wetsvoorstel: Titel\n  fase: consultaite\n  spoed: misschien\nRaakt gemeten\nStap udo\n"
        "  datum: 2026-02-30\n  datun: 2026-01-01\nStapp udo\nBeleidskompas\n  doel: nvt\n  probleem: §2\n"
    )
    assert [
        ("ONT-08", 2),
        ("ONT-08", 3),
        ("ONT-05", 4),
        ("ONT-09", 6),
        ("ONT-06", 7),
        ("ONT-04", 8),
        ("ONT-15", 10),
        ("ONT-28", 11),
    ] == sorted(((c, line) for c, line, _ in places(ontwerp)), key=lambda pair: pair[1])


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("Raakt gemeten", "raakt"),
        ("Raakt niet gemeenten", "raakt"),
        ("Raatk gemeenten", "raakt"),
        ("Bepaling foo", "bepaling"),
        ("Stap udoo", "stap"),
        ("Stapp udo", "stap"),
    ],
)
def test_a_draft_remembers_which_heads_it_could_not_read(read: Read, head: str, kind: str) -> None:
    assert {kind} == read(f"{HEAD}{head}\n").unreadable


@pytest.mark.parametrize("head", ["Artikel 4, tweede lid", "Xyzzy"])
def test_a_head_that_resembles_none_may_have_been_any(read: Read, head: str) -> None:
    assert {"raakt", "bepaling", "stap"} <= read(f"{HEAD}{head}\n  soort: delegatie\n").unreadable


# ---------------------------------------------------------------- references and documents


@pytest.mark.parametrize(
    ("value", "code", "part"),
    [
        ("mtv §2.1", "ONT-14", "bedoelde u 'mvt'?"),
        ("advies §2.1", "ONT-14", "Document advies: pad"),
        ("mvt paragraaf twee", "ONT-14", "mvt §8.2"),
        ("mvt", "ONT-29", "mvt §2.1"),
        ("§2.1", "ONT-28", "bedoelde u: mvt §2.1"),
        ("art. 4", "ONT-28", "bedoelde u: mvt art. 4"),
        ("mvt §2.1 waarin staat wat er moet", "ONT-14", "mvt §8.2"),
        ("§2.1 en verder", "ONT-28", "mvt"),
        ("nota van toelichting", "ONT-14", "mvt §8.2"),
        ("zie p. 14 van de toelichting", "ONT-14", "nota p. 14"),
    ],
)
def test_a_value_that_looks_like_a_reference_must_be_one(
    read: Read, value: str, code: str, part: str
) -> None:
    ontwerp = read(with_property("beleidskompas", "doel", value))
    found = only(ontwerp)
    assert code == found.code
    assert part in found.message
    assert ("onbekend", None) == said(ontwerp.all("beleidskompas")[0].get("doel"))


def test_a_declared_document_may_be_referred_to(read: Read) -> None:
    ontwerp = read(f"{HEAD}Beleidskompas\n  doel: Advies §2\nDocument advies: advies.docx\n")
    assert ((), ("verwijzing", ("Advies §2",))) == (
        ontwerp.diagnostics,
        said(ontwerp.all("beleidskompas")[0].get("doel")),
    )


@pytest.mark.parametrize("name", ["mvt", "nota", "MvT"])
def test_a_memorandum_needs_no_document(read: Read, name: str) -> None:
    assert () == read(with_property("beleidskompas", "doel", f"{name} §2")).diagnostics


def test_a_document_that_is_named_twice_names_the_line_of_the_first(read: Read) -> None:
    found = only(read(f"{HEAD}Document mvt: a.docx\nDocument MvT: b.docx\n"))
    assert ("ONT-27", 4) == (found.code, found.place.line)
    assert "regel 3" in found.message


def test_two_documents_without_a_name_are_not_the_same_document(read: Read) -> None:
    assert ["ONT-05", "ONT-05"] == codes(read(f"{HEAD}Document\nDocument: a.docx\n"))


# ---------------------------------------------------------------- organisations


@pytest.mark.parametrize(
    ("line", "code", "part"),
    [
        ("door: Kadster", "ONT-12", "bedoelde u 'Kadaster'?"),
        ("door: agentschap UWV", "ONT-13", "geen agentschap maar zbo"),
        ("door: Nergens", "ONT-12", "Organisatie Nergens"),
        ("met: VNG, Nergens", "ONT-12", "Organisatie Nergens"),
    ],
)
def test_an_organisation_that_the_register_denies_is_an_error(
    read: Read, line: str, code: str, part: str
) -> None:
    found = only(read(f"{HEAD}Stap udo\n  {line}\n"))
    assert code == found.code
    assert part in found.message


@pytest.mark.parametrize("head", ["Raakt agentschap UWV", "Raakt zbo VNG", "Raakt inspectie Belastingdienst"])
def test_a_kind_that_the_register_denies_is_an_error(read: Read, head: str) -> None:
    assert ["ONT-13"] == codes(read(f"{HEAD}{head}\n"))


@pytest.mark.parametrize("head", ["Raakt zbo ANVS", "Raakt inspectie ANVS", "Raakt agentschap NVWA"])
def test_an_organisation_of_two_kinds_answers_to_both(read: Read, head: str) -> None:
    assert () == read(f"{HEAD}{head}\n").diagnostics


def test_a_new_organisation_may_be_described(read: Read) -> None:
    ontwerp = read(
        f"{HEAD}Raakt zbo Loket\nStap udo\n  door: loket\n"
        "Organisatie Loket\n  soort: zbo\n  kaderwet: ja\n  roepnaam: het loket\n  ministerie: SZW\n"
    )
    (block,) = ontwerp.all("raakt")
    assert () == ontwerp.diagnostics
    assert ("Loket", ("zbo",), True, "SZW") == (
        block.subject.naam,
        block.subject.soorten,
        block.subject.kaderwet,
        block.subject.ministerie,
    )


def test_a_new_organisation_is_of_its_own_kind_only(read: Read) -> None:
    assert ["ONT-13"] == codes(read(f"{HEAD}Organisatie Loket\n  soort: zbo\nRaakt agentschap Loket\n"))


def test_a_new_organisation_without_a_kind_says_what_is_missing(read: Read) -> None:
    ontwerp = read(f"{HEAD}Organisatie Loket\nRaakt zbo Loket\n")
    assert all("maar " != found.message[-5:] for found in ontwerp.diagnostics)


@pytest.mark.parametrize("text", ["ministerie van Financiën", "Ministerie van SZW"])
def test_a_ministry_may_be_called_ministry(read: Read, text: str) -> None:
    assert () == read(with_property("ontwerp", "ministerie", text)).diagnostics


# ---------------------------------------------------------------- proposals


def test_a_proposed_block_reads_and_is_not_confirmed(read: Read) -> None:
    ontwerp = read(f"{HEAD}? Raakt burgers\n  gevolgen: geen\n")
    (block,) = ontwerp.all("raakt")
    assert [("ONT-44", 3, 1)] == places(ontwerp)
    assert "note" == only(ontwerp).severity
    assert ("burgers", False) == (block.label, block.confirmed)


def test_a_proposed_property_reads_and_is_unknown(read: Read) -> None:
    ontwerp = read(f"{HEAD}Stap udo\n  ? datum: 2026-01-01\n  ? opvolging: onzin\n")
    assert [("ONT-44", 4, 3), ("ONT-44", 5, 3)] == places(ontwerp)
    assert [("onbekend", None)] * 2 == [said(v) for v in ontwerp.all("stap")[0].properties.values()]


@pytest.mark.parametrize("line", ["Raakt niet: burgers", "Bepaling niet: overige", "Stap niet: udo"])
def test_a_proposed_exclusion_excludes_nothing(read: Read, line: str) -> None:
    ontwerp = read(f"{HEAD}? {line}\n")
    assert ["ONT-44"] == codes(ontwerp)
    assert set() == {word for words in ontwerp.excluded.values() for word in words}


def test_a_proposed_text_block_reads_and_is_unknown(read: Read) -> None:
    ontwerp = read(f'{HEAD}Afwijking UDO-01\n  ? reden: """\n  iets\n  """\n  datum: 2026-01-01\n')
    assert ["ONT-44"] == codes(ontwerp)
    assert [("onbekend", None), ("datum", date(2026, 1, 1))] == [
        said(value) for value in ontwerp.all("afwijking")[0].properties.values()
    ]


@pytest.mark.parametrize("block", ["Beleidskompas", "Toelichting"])
def test_a_proposed_continuation_stays_a_proposal(read: Read, block: str) -> None:
    ontwerp = read(f"{HEAD}{block}\n  evaluatie: mvt §1\n? {block}\n  hoger recht: mvt §2\n")
    confirmed = {
        name
        for part in ontwerp.all(block.casefold())
        if part.confirmed
        for name, value in part.properties.items()
        if value.kind != "onbekend"
    }
    assert {"evaluatie"} == confirmed


@pytest.mark.parametrize("block", ["Beleidskompas", "Toelichting"])
def test_a_confirmed_continuation_of_a_proposal_is_confirmed(read: Read, block: str) -> None:
    ontwerp = read(f"{HEAD}? {block}\n  evaluatie: mvt §1\n{block}\n  hoger recht: mvt §2\n")
    confirmed = {
        name
        for part in ontwerp.all(block.casefold())
        if part.confirmed
        for name, value in part.properties.items()
        if value.kind != "onbekend"
    }
    assert {"hoger recht"} == confirmed


# ---------------------------------------------------------------- text blocks


def reason_of(ontwerp: Ontwerp) -> tuple[str, Any] | None:
    return said(ontwerp.all("afwijking")[0].get("reden"))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ('"""\n    een\n      twee\n\n    drie\n    """', "een\n  twee\n\ndrie"),
        ('"""\nzonder inspringen\n"""', "zonder inspringen"),
        (
            '"""\n  # geen opmerking\n  naam: geen eigenschap\n  """',
            "# geen opmerking\nnaam: geen eigenschap",
        ),
        ('"""\n    Stap udo is niet gezet.\n  """', "Stap udo is niet gezet."),
        ('"""\n  een "woord" tussen aanhalingstekens\n  """', 'een "woord" tussen aanhalingstekens'),
        ('"""alles op één regel"""', "alles op één regel"),
        ("”””\n  gekrulde tekens\n  “““", "gekrulde tekens"),
    ],
)
def test_a_text_block_gives_its_lines_without_common_indentation(
    read: Read, lines: str, expected: str
) -> None:
    ontwerp = read(f"{HEAD}Afwijking UDO-01\n  reden: {lines}\n  datum: 2026-01-01\n")
    assert ((), ("tekst", expected)) == (ontwerp.diagnostics, reason_of(ontwerp))
    assert ("datum", date(2026, 1, 1)) == said(ontwerp.all("afwijking")[0].get("datum"))


@pytest.mark.parametrize("lines", ['"""\n  """', '"""\n\n\n"""', '"""\n  PM\n  """', '""""""'])
def test_a_text_block_that_says_nothing_is_unknown(read: Read, lines: str) -> None:
    ontwerp = read(f"{HEAD}Afwijking UDO-01\n  reden: {lines}\n")
    assert ((), ("onbekend", None)) == (ontwerp.diagnostics, reason_of(ontwerp))


@pytest.mark.parametrize(
    "rest",
    [
        "",
        "  nog een regel",
        '  gesloten op dezelfde regel"""',
        "Raakt burgers",
        "Raakt burgers\n  gevolgen: geen",
        "raakt burgers",
        "Beleidskompas\n  doel: mvt §1",
        "Stap udo\n  motivering: iets",
        "Bepaling artikel 4\n  soort: delegatie",
        "AMvB: nog een",
    ],
)
def test_an_unclosed_text_block_is_reported_at_its_opening(read: Read, rest: str) -> None:
    ontwerp = read(f'{HEAD}Afwijking UDO-01\n  reden: """\n  de tekst\n{rest}\n')
    assert ("ONT-10", 4, 10) in places(ontwerp)
    assert ("onbekend", None) == reason_of(ontwerp)


@pytest.mark.parametrize(
    ("head", "kind"), [("Raakt burgers", "raakt"), ("Stap udo", "stap"), ("Beleidskompas", "beleidskompas")]
)
def test_the_block_after_an_unclosed_text_block_is_read(read: Read, head: str, kind: str) -> None:
    text = f'{HEAD}Afwijking UDO-01\n  reden: """\n  de tekst\n{head}\nAfwijking UDO-03\n  reden: """\n  x\n  """\n'
    ontwerp = read(text)
    assert ["ONT-10"] == codes(ontwerp)
    assert 1 == len(ontwerp.all(kind))


def test_a_proposed_head_inside_a_text_block_means_that_it_was_not_closed(read: Read) -> None:
    ontwerp = read(f'{HEAD}Afwijking UDO-01\n  reden: """\n  de tekst\n? Stap udo\n  reces: ja\n"""\n')
    assert "ONT-10" in codes(ontwerp)


# ---------------------------------------------------------------- characters


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text,
        lambda text: "\ufeff" + text,
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", "\r"),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace(" ", "\u202f"),
        lambda text: text.replace("  ", "\t"),
        lambda text: text.replace('"""', "”””"),
        lambda text: text.replace('"', "„"),
        lambda text: text.replace("a", "a\u00ad"),
        lambda text: text.replace("e", "e\u200b"),
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: text.rstrip("\n"),
        lambda text: text.replace("\n", "   \n"),
        lambda text: text.replace("\n", "\n\n"),
    ],
    ids=["same", "bom", "crlf", "cr", "nbsp", "narrow", "tab", "curly", "low", "soft", "zero", "nfd", "end",
         "trailing", "blank"],
)  # fmt: skip
def test_word_processors_may_change_characters(read: Read, change: Callable[[str], str]) -> None:
    def meaning(ontwerp: Ontwerp) -> object:
        blocks = [ontwerp.head, *(block for blocks in ontwerp.blocks.values() for block in blocks)]
        return [(b.kind, b.label, {n: said(v) for n, v in b.properties.items()}) for b in blocks]

    original, changed = read(EXAMPLE), read(change(EXAMPLE).encode())
    assert () == changed.diagnostics
    assert (original.title, original.excluded) == (changed.title, changed.excluded)
    assert str(meaning(original)).replace("\\n", "") == str(meaning(changed)).replace("\\n", "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"\ufeff{HEAD}Stap udo\n  datum: fout\n", ("ONT-08", 4, 10)),
        (f"{HEAD}Stap udo\n  datum: fout\n".replace("\n", "\r\n"), ("ONT-08", 4, 10)),
        (f"{HEAD}Stap udo\n  da\u00adtum: fout\n", ("ONT-08", 4, 11)),
        (f"{HEAD}Stap udo\n  da\u00adtun: fout\n", ("ONT-06", 4, 3)),
        (f"{HEAD}Stap udo\n\t\tdatum: fout\n", ("ONT-08", 4, 10)),
        (f"{HEAD}Beleidskompas\n  financie\u0308le gevolgen rijk: nvt\n", ("ONT-15", 4, 30)),
        (f"{HEAD}  \u00ad \u00ad Raatk gemeenten\n", ("ONT-04", 3, 7)),
        (f"{HEAD}Bepaling art. 4\n  onderwerp: beleid,  fout\n", ("ONT-08", 4, 23)),
        (f"{HEAD}Raakt gemeten\n", ("ONT-05", 3, 7)),
        (f"{HEAD}  Raakt gemeten\n", ("ONT-05", 3, 9)),
        (f"{HEAD}Beleidskompas\n  doel: mvt §8.2 §9\n", ("ONT-14", 4, 18)),
    ],
)
def test_an_error_stands_where_the_file_has_it(read: Read, text: str, expected: tuple[str, int, int]) -> None:
    assert [expected] == places(read(text.encode()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{HEAD}Bepaling art. 4\n  onderwerp: be\u00adleid, fout\n", ("ONT-08", 4, 23)),
        (f"{HEAD}Ra\u00adakt gemeten\n", ("ONT-05", 3, 8)),
        (f"{HEAD}Raakt    gemeten\n", ("ONT-05", 3, 10)),
        (f"{HEAD}Raakt niet: bur\u00adgers, fout\n", ("ONT-08", 3, 23)),
    ],
)
def test_an_error_inside_a_line_stands_where_the_file_has_it(
    read: Read, text: str, expected: tuple[str, int, int]
) -> None:
    assert [expected] == places(read(text.encode()))


@pytest.mark.parametrize(
    ("line", "expected"),
    [("? Raakt gemeten", ("ONT-05", 3, 9)), ("? Raakt niet: gemeten", ("ONT-08", 3, 15))],
)
def test_an_error_in_a_proposed_head_stands_where_the_file_has_it(
    read: Read, line: str, expected: tuple[str, int, int]
) -> None:
    assert [("ONT-44", 3, 1), expected] == places(read(f"{HEAD}{line}\n"))


# ---------------------------------------------------------------- files that are no draft


@pytest.mark.parametrize(
    ("data", "part"),
    [
        ("Wetsvoorstel: Financiën".encode("latin-1"), "byte 0xeb"),
        (HEAD.encode("utf-16"), "UTF-16"),
        (HEAD.encode("utf-16-be"), "geen tekst"),
        (HEAD.encode("utf-16-le"), "geen tekst"),
        (bytes(range(256)), "byte 0x80"),
        (b"PK\x03\x04rest", "Word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "byte 0xd0"),
        (b"Wetsvoorstel: a\x00b", "geen tekst"),
    ],
)
def test_what_is_no_text_in_utf8_says_so_and_what_to_do(read: Read, data: bytes, part: str) -> None:
    ontwerp = read(data)
    found = only(ontwerp)
    assert ("ONT-02", "error", None, {}) == (found.code, found.severity, ontwerp.soort, ontwerp.blocks)
    assert part in found.message
    assert "UTF-8" in found.message


def test_a_byte_that_is_no_text_is_told_where_it_stands(read: Read) -> None:
    data = HEAD.encode() + "  # financiën\n".encode("latin-1")
    assert [("ONT-02", 3, 12)] == places(read(data))


@pytest.mark.parametrize("data", [b"", b"\n", b" \t\r\n \n", b"\xef\xbb\xbf", b"# alleen een opmerking\n"])
def test_an_empty_file_says_how_to_begin(read: Read, data: bytes) -> None:
    ontwerp = read(data)
    assert [("ONT-03", 1, 1)] == places(ontwerp)
    assert ("wetsvoorstel" in only(ontwerp).message.casefold(), None) == (True, ontwerp.soort)


# ---------------------------------------------------------------- size

LONG = 3_000_000


@pytest.mark.parametrize(
    "text",
    [
        "a" * LONG,
        '"' * LONG,
        "? " * (LONG // 2),
        f"Wetsvoorstel: {'x' * LONG}\n  fase: consultatie\n",
        f"{HEAD}Beleidskompas\n  doel: {'a' * LONG}\n",
        f"{HEAD}Beleidskompas\n  doel: {'a ' * (LONG // 2)}\n",
        f"{HEAD}Beleidskompas\n  doel:{' ' * LONG}x\n",
        f'{HEAD}Beleidskompas\n  doel: mvt §1 "{"a" * LONG}\n',
        f"{HEAD}Stap udo\n  datum: {'1' * LONG}\n",
        f"{HEAD}Raakt niet: {'x' * LONG}\n",
        f'{HEAD}Afwijking UDO-01\n  reden: """\n{"tekst" * (LONG // 5)}\n  """\n',
        f'{HEAD}Afwijking UDO-01\n  reden: """\n{"  tekst " * (LONG // 8)}\n',
    ],
    ids=range(12),
)
def test_three_megabytes_on_one_line_are_read_fast(read: Read, text: str) -> None:
    start = perf_counter()
    read(text)
    assert perf_counter() - start < 5


def test_an_error_far_on_a_line_with_a_soft_hyphen_is_placed_fast(read: Read) -> None:
    start = perf_counter()
    read(f"{HEAD}\u00ad{' ' * 4000}Raatk gemeenten\n")
    assert perf_counter() - start < 0.2


def test_a_message_about_a_long_value_stays_short(read: Read) -> None:
    found = only(read(with_property("stap", "datum", "1" * 10_000)))
    assert len(found.message) < 1000


@pytest.mark.parametrize(
    ("block", "name", "unit"),
    [("ontwerp", "taalversie", ""), ("raakt", "omvang", " euro"), ("stap", "termijn", " dagen")],
)
def test_a_number_of_any_length_is_read_or_reported(read: Read, block: str, name: str, unit: str) -> None:
    read(with_property(block, name, "1" * 5000 + unit))
