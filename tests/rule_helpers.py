"""Small rules and small drafts: what the tests of the rule language and its evaluation share."""

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import NamedTuple

from kompas_check.bundled import GRAMMARS, bundled_texts
from kompas_check.draft import Ontwerp
from kompas_check.evaluation import evaluate
from kompas_check.facts import Facts
from kompas_check.finding import Finding
from kompas_check.language import build_language, load_language
from kompas_check.place import Diagnostic
from kompas_check.reading import Reader, build_lines, load_lines
from kompas_check.registers import Registers, read_registers
from kompas_check.relations import check_rulebook
from kompas_check.rule import Rule
from kompas_check.rulebook import RuleReader
from kompas_check.runnable import Norms
from kompas_check.sentences import Sentences
from kompas_check.values import Values
from kompas_check.vocabulary import build_sentences, examples

DAY = date(2026, 6, 1)
PATH = "proef.feature"


class Tools(NamedTuple):
    """What it takes to read rules and drafts, built from the grammars without any cache on disk."""

    sentences: Sentences
    rules: RuleReader
    drafts: Reader
    registers: Registers


@cache
def tools() -> Tools:
    language = load_language(build_language(GRAMMARS))
    registers = read_registers(bundled_texts().registers)
    values = Values(language)
    sentences = Sentences(build_sentences(GRAMMARS), language, registers, examples(GRAMMARS))
    lines = load_lines(build_lines((GRAMMARS / "ontwerp.lark").read_text(encoding="utf-8")))
    return Tools(sentences, RuleReader(sentences, values), Reader(lines, values, registers), registers)


# ---------------------------------------------------------------- writing rules

METADATA = {
    "kracht": "beleid",
    "uiterlijk": "consultatie",
    "geldig van": "2020-01-01",
    "geldt voor": "wetsvoorstel, AMvB",
    "bron": "een bron",
}


def scenario(*sentences: str, title: str = "Scenario: een geval") -> str:
    return "".join(f"{line}\n" for line in [f"    {title}", *(f"      {line}" for line in sentences)])


def regel(title: str = "X-01 Een norm", *scenarios: str, **metadata: str | None) -> str:
    """A Regel; *metadata* adds to METADATA (`geldig_van` is `geldig van`), None takes away."""
    given = METADATA | {name.replace("_", " "): value for name, value in metadata.items()}
    properties = "".join(f"    {name}: {value}\n" for name, value in given.items() if value is not None)
    body = scenarios or (scenario("Gegeven het ontwerp", "Dan is zijn grondslag ingevuld"),)
    return f"  Regel: {title}\n{properties}\n" + "\n".join(body)


def feature(*regels: str, head: str = "  kader: Proef\n") -> str:
    return f"# language: nl\nFunctionaliteit: Een kader\n{head}\n" + "\n".join(regels)


def rule(*sentences: str, **metadata: str | None) -> str:
    """A feature with one Regel of one Scenario."""
    return feature(regel("X-01 Een norm", scenario(*sentences), **metadata))


# ---------------------------------------------------------------- reading rules


def complaints(*texts: str) -> list[Diagnostic]:
    """What is wrong in the feature files *texts*, and between them."""
    files = [
        tools().rules.read(text, PATH if len(texts) == 1 else f"{number}.feature")
        for number, text in enumerate(texts, 1)
    ]
    rules = [one for file in files for one in file.rules]
    return [found for file in files for found in file.diagnostics] + check_rulebook(
        rules, tools().registers, {rule_id for file in files for rule_id in file.ids}
    )


def codes(*texts: str) -> list[str]:
    return [found.code for found in complaints(*texts)]


def where(found: Iterable[Diagnostic]) -> list[tuple[str, int, int]]:
    return [(one.code, one.place.line, one.place.column) for one in found]


def at(text: str, mark: str, nth: int = 1) -> tuple[int, int]:
    """Line and column of the *nth* time that *mark* stands in *text*."""
    start = -1
    for _ in range(nth):
        start = text.index(mark, start + 1)
    return text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)


@cache
def rules_of(text: str) -> tuple[Rule, ...]:
    """The rules of a feature file without errors."""
    file = tools().rules.read(text, PATH)
    assert () == file.diagnostics
    assert [] == check_rulebook(file.rules, tools().registers)
    return file.rules


# ---------------------------------------------------------------- putting rules to drafts


def draft(text: str, day: date = DAY) -> Ontwerp:
    return tools().drafts.read(text.encode(), "proef.kompas", day)


def findings(rules: str, text: str, day: date = DAY) -> list[Finding]:
    """What the feature *rules* finds in the draft *text*."""
    return evaluate(Norms(rules_of(rules)), Facts(draft(text, day), tools().registers, day))


def outcomes(rules: str, text: str, day: date = DAY) -> dict[str | None, str]:
    """The outcome for each subject of a feature with one rule."""
    found = findings(rules, text, day)
    assert len(found) == len({(one.rule.id, one.subject) for one in found})
    return {one.subject: one.outcome for one in found}


def outcome(rules: str, text: str, day: date = DAY) -> str:
    """The outcome of a rule that gives exactly one."""
    (found,) = findings(rules, text, day)
    return found.outcome


def wetsvoorstel(*lines: str, fase: str = "consultatie") -> str:
    """A bill in *fase* with *lines*; heads of blocks are told from head properties by their form."""
    return "\n".join(["Wetsvoorstel: Wet op de proef", f"  fase: {fase}", *lines, ""])


# ---------------------------------------------------------------- every predicate in both orders

GEMEENTEN = "Gegeven de gemeenten die het ontwerp raakt"
ZBO = "Gegeven elk zbo dat het ontwerp raakt"
BEPALING = "Gegeven elke bepaling van soort adviestaak"
STAP = "Gegeven elke stap udo"
VRAAG = "Gegeven de vraag probleem van het Beleidskompas"
ONTWERP = "Gegeven het ontwerp"


class Pair(NamedTuple):
    """One predicate of the vocabulary: verb last (after Als and Maar) and verb first (after Dan)."""

    given: str
    als: str
    dan: str


PAIRS = {
    "heeft_waarde": Pair(
        GEMEENTEN, "haar verandering nieuw of gewijzigd is", "is haar verandering nieuw of gewijzigd"
    ),
    "heeft_andere_waarde": Pair(
        GEMEENTEN, "haar verandering anders dan geen is", "is haar verandering anders dan geen"
    ),
    "heeft_maat": Pair(
        ONTWERP, "zijn ict-component minstens € 5 mln is", "is zijn ict-component minstens € 5 mln"
    ),
    "is_ingevuld": Pair(GEMEENTEN, "haar taak ingevuld is", "is haar taak ingevuld"),
    "is_niet_ingevuld": Pair(GEMEENTEN, "haar taak niet ingevuld is", "is haar taak niet ingevuld"),
    "is_beantwoord": Pair(
        ONTWERP,
        "het doel van het Beleidskompas beantwoord is",
        "is het doel van het Beleidskompas beantwoord",
    ),
    "is_inhoudelijk_beantwoord": Pair(
        ONTWERP,
        "het doel van het Beleidskompas inhoudelijk beantwoord is",
        "is het doel van het Beleidskompas inhoudelijk beantwoord",
    ),
    "is_niet_van_toepassing": Pair(
        ONTWERP,
        "het doel van het Beleidskompas niet van toepassing is",
        "is het doel van het Beleidskompas niet van toepassing",
    ),
    "staat_in_toelichting": Pair(
        GEMEENTEN, "haar bekostiging in de toelichting staat", "staat haar bekostiging in de toelichting"
    ),
    "valt_op": Pair(
        ONTWERP,
        "zijn inwerkingtreding op 1 januari of 1 juli valt",
        "valt zijn inwerkingtreding op 1 januari of 1 juli",
    ),
    "valt_niet_op": Pair(
        ONTWERP, "zijn inwerkingtreding niet op 1 juli valt", "valt zijn inwerkingtreding niet op 1 juli"
    ),
    "bevat_onderdeel": Pair(
        ONTWERP,
        "de opties van het Beleidskompas nuloptie bevatten",
        "bevatten de opties van het Beleidskompas nuloptie",
    ),
    "telt_onderdelen": Pair(
        ONTWERP,
        "de opties van het Beleidskompas minstens 2 onderdelen bevatten",
        "bevatten de opties van het Beleidskompas minstens 2 onderdelen",
    ),
    "bevat_woord": Pair(
        ONTWERP,
        'zijn grondslag het woord "artikel" of "artikelen" bevat',
        'bevat zijn grondslag het woord "artikel" of "artikelen"',
    ),
    "ligt_voor": Pair(
        ONTWERP,
        "zijn basiswet aanvaard vóór de stap raad van state ligt",
        "ligt zijn basiswet aanvaard vóór de stap raad van state",
    ),
    "is_ontwerp": Pair(
        ONTWERP, "het ontwerp een wetsvoorstel of rijkswet is", "is het ontwerp een wetsvoorstel of rijkswet"
    ),
    "gaat_naar_parlement": Pair(
        ONTWERP, "het ontwerp naar het parlement gaat", "gaat het ontwerp naar het parlement"
    ),
    "raakt": Pair(
        ONTWERP,
        "het ontwerp persoonsgegevens of een decentrale overheid raakt",
        "raakt het ontwerp persoonsgegevens of een decentrale overheid",
    ),
    "raakt_niet": Pair(
        ONTWERP, "het ontwerp geen mkb of een zbo raakt", "raakt het ontwerp geen mkb of een zbo"
    ),
    "bevat_bepaling": Pair(
        ONTWERP,
        "het ontwerp een bepaling van soort evaluatie of horizon bevat",
        "bevat het ontwerp een bepaling van soort evaluatie of horizon",
    ),
    "bevat_geen_bepaling": Pair(
        ONTWERP,
        "het ontwerp geen bepaling van soort horizon bevat",
        "bevat het ontwerp geen bepaling van soort horizon",
    ),
    "die_beantwoord": Pair(VRAAG, "die beantwoord is", "is die beantwoord"),
    "die_inhoudelijk_beantwoord": Pair(
        VRAAG, "die inhoudelijk beantwoord is", "is die inhoudelijk beantwoord"
    ),
    "die_in_toelichting": Pair(VRAAG, "die in de toelichting staat", "staat die in de toelichting"),
    "die_toestand": Pair(STAP, "die gedaan is", "is die gedaan"),
    "onder_kaderwet": Pair(
        ZBO, "de organisatie onder de Kaderwet zbo's valt", "valt de organisatie onder de Kaderwet zbo's"
    ),
    "is_organisatie": Pair(
        BEPALING, "de organisatie een adviescollege is", "is de organisatie een adviescollege"
    ),
    "onder_ministerie": Pair(
        BEPALING,
        "de organisatie onder het ministerie SZW valt",
        "valt de organisatie onder het ministerie SZW",
    ),
    "niet_in_register": Pair(
        BEPALING,
        "de organisatie niet in het register staat",
        "staat de organisatie niet in het register",
    ),
    "stap_toestand": Pair(
        ONTWERP, "de stap ap-advies of dpia gedaan is", "is de stap ap-advies of dpia gedaan"
    ),
    "stap_niet_toestand": Pair(
        ONTWERP, "de stap voorhang niet gestart is", "is de stap voorhang niet gestart"
    ),
    "stap_voor_stap": Pair(
        ONTWERP,
        "de stap mkb-toets vóór de stap internetconsultatie gedaan is",
        "is de stap mkb-toets vóór de stap internetconsultatie gedaan",
    ),
    "stap_na_stap": Pair(
        ONTWERP,
        "de stap dpia ná de stap voorkeursoptie gedaan is",
        "is de stap dpia ná de stap voorkeursoptie gedaan",
    ),
    "stap_niet_na_stap": Pair(
        ONTWERP,
        "de stap mkb-toets niet na de stap internetconsultatie gedaan is",
        "is de stap mkb-toets niet na de stap internetconsultatie gedaan",
    ),
    "stap_voor_fase": Pair(
        ONTWERP,
        "de stap wetgevingstoets vóór de fase ministerraad gevraagd is",
        "is de stap wetgevingstoets vóór de fase ministerraad gevraagd",
    ),
    "stap_uiterlijk_bij_fase": Pair(
        ONTWERP,
        "de stap wetgevingstoets uiterlijk bij het begin van de fase ministerraad gevraagd is",
        "is de stap wetgevingstoets uiterlijk bij het begin van de fase ministerraad gevraagd",
    ),
    "stap_duurt": Pair(
        ONTWERP,
        "de stap internetconsultatie minstens 28 dagen duurt",
        "duurt de stap internetconsultatie minstens 28 dagen",
    ),
    "tijd_tussen": Pair(
        ONTWERP,
        "er minstens 2 maanden tussen zijn publicatie en zijn inwerkingtreding liggen",
        "liggen er minstens 2 maanden tussen zijn publicatie en zijn inwerkingtreding",
    ),
}
