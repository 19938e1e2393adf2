"""Everything that the program says can be said in another language, and nothing is forgotten."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from tests.renew_translations import (
    ENGINE,
    ENGINE_PO,
    FACE,
    FACE_PO,
    MO,
    Text,
    mo_file,
    po_file,
    renewed,
    texts,
    translated,
    translations,
)

from kompas_check.messages import MESSAGES

ROOT = Path(__file__).parents[1]
RENEW = "draai: python tests/renew_translations.py"


def fields(text: str) -> set[str]:
    return set(re.findall(r"{(\w+)}", text))


def pairs() -> list[tuple[Text, object]]:
    return list((translations(ENGINE_PO) | translations(FACE_PO)).items())


def forms(string: object) -> list[str]:
    """The forms of a translation: one, or those of one and of many."""
    return [str(form) for form in string] if isinstance(string, tuple | list) else [str(string)]


def test_the_catalogues_are_current() -> None:
    engine, face = renewed(texts(), translations(ENGINE_PO) | translations(FACE_PO))

    assert po_file(engine) == ENGINE_PO.read_bytes(), RENEW
    assert po_file(face) == FACE_PO.read_bytes(), RENEW
    assert mo_file(engine, face) == MO.read_bytes(), RENEW


def test_every_text_has_an_english_translation() -> None:
    missing = [text for text, string in pairs() if not translated(string)]

    assert [] == missing, f"vul aan in {FACE_PO.parent}, en {RENEW}"


@pytest.mark.parametrize("path", [ENGINE_PO, FACE_PO], ids=lambda path: path.stem)
def test_no_translation_is_a_guess(path: Path) -> None:
    with path.open("rb") as file:
        assert not [message.id for message in read_po(file, locale="en") if message.id and message.fuzzy]


def test_a_translation_names_the_same_details() -> None:
    wrong = []
    for text, string in pairs():
        needed = fields(text if isinstance(text, str) else text[1])
        own = [fields(form) for form in forms(string)]
        if translated(string) and not (own[-1] == needed and own[0] <= needed):
            wrong.append((text, string))

    assert [] == wrong


# Words of nearly every Dutch sentence.
COMMON = frozenset(
    [
        "aan",
        "al",
        "alleen",
        "als",
        "bij",
        "dan",
        "dat",
        "de",
        "deze",
        "die",
        "dit",
        "door",
        "een",
        "en",
        "er",
        "geen",
        "heeft",
        "het",
        "hier",
        "in",
        "is",
        "kan",
        "maar",
        "meer",
        "met",
        "naar",
        "niet",
        "nog",
        "of",
        "om",
        "onder",
        "ook",
        "op",
        "over",
        "staat",
        "tot",
        "uit",
        "van",
        "voor",
        "waar",
        "wel",
        "wordt",
        "worden",
        "zie",
        "zij",
        "zijn",
        "zonder",
    ]
)
# What looks like a text for the reader and is none, by module; why.
EXCEPTIONS = {
    "completion.py": {"#compdef": "een script"},
    "dutch_click.py": {"Toon deze uitleg en stop.": "hulp, vertaald waar zij wordt getoond"},
    "interpretation.py": {"nvt zonder reden": "de naam van een fout", "ministerie van (.+)": "een patroon"},
    "lock.py": {"Het slot op de normen": "staat in een bestand", '"schema"': "zo begint een bestand"},
    "procedure.py": {"nu in te vullen": "de naam van een stand"},
    "receipt.py": {
        "Toetsbewijs van kompas-check": "staat in een bestand",
        '"schema"': "zo begint een bestand",
    },
    "report/catalogue.py": {"dit voorbeeld is verzonnen:": "zo begint een opmerking in een voorbeeld"},
    "report/forecast_words.py": {
        "in werking": "de naam van een oorzaak",
        "zonder datum": "de naam van een oorzaak",
    },
    "report/junit.py": {"getoetst als in de fase": "de naam van een eigenschap"},
    "report/memo_docx.py": {"Verantwoording let op": "de naam van een stijl in Word"},
    "report/memo_words.py": {"nota van toelichting": "een woord van de wet"},
    "report/page.py": {"<!-- Gemaakt met kompas-check rules docs.": "het merkteken van een eigen pagina"},
    "sentences.py": {"van de stap": "een woord van een norm"},
    "toml_file.py": {"Expected ": "zegt tomllib", "Unescaped ": "zegt tomllib"},
    "values.py": {
        "nvt zonder reden": "de naam van een fout",
        "geen woord van de lijst": "de naam van een fout",
    },
}
# Modules that speak Dutch in every language; why.
DUTCH_MODULES = {"pytest_plugin/": "features zijn Nederlands, en wie ze schrijft ook"}


def literals(node: ast.AST) -> Iterator[tuple[int, str]]:
    """The texts in *node* with their line, but for docstrings, what `tr` is given, and the help of commands."""
    if (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in {"tr", "tr_n", "tr_later"}
    ):
        for detail in node.keywords:
            yield from literals(detail.value)
    elif isinstance(node, ast.JoinedStr):
        yield (
            node.lineno,
            "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values),
        )
        for part in node.values:
            yield from literals(part) if isinstance(part, ast.FormattedValue) else ()
    elif isinstance(node, ast.Constant):
        yield from ((node.lineno, node.value),) if isinstance(node.value, str) else ()
    elif not (
        (isinstance(node, ast.keyword) and node.arg in {"help", "metavar"})
        or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
    ):
        for child in ast.iter_child_nodes(node):
            yield from literals(child)


def is_a_sentence(text: str, least: int) -> bool:
    words = re.findall(r"[^\W\d_]+", text)
    plain = " " in text and "\\" not in text
    return plain and len(words) >= least and not COMMON.isdisjoint(word.casefold() for word in words)


def forgotten(source: str, module: str) -> Iterator[str]:
    """The sentences in the code of *module* for which no translation is asked."""
    files = [*(ROOT / "grammars").glob("*.lark"), *(ROOT / "rules" / "registers").iterdir()]
    words_of_drafts = " ".join(path.read_text(encoding="utf-8") for path in files)
    messages = {template for _, template in MESSAGES.values()}
    excused = (*EXCEPTIONS.get(module, {}), "\0")
    for line, text in literals(ast.parse(source)):
        known = text.startswith(excused) or text in messages or text.strip() in words_of_drafts
        if not known and is_a_sentence(text, 2 if module.startswith(FACE) else 3):
            yield f"{module}:{line}: {text}"


def test_nothing_is_said_without_asking_for_its_translation() -> None:
    """A heuristic: a Dutch sentence in the code is one for the reader, but for the words of drafts and norms."""
    found: list[str] = []
    for path in sorted(ENGINE.rglob("*.py")):
        module = path.relative_to(ENGINE).as_posix()
        if not module.startswith(tuple(DUTCH_MODULES)):
            found += forgotten(path.read_text(encoding="utf-8"), module)

    assert [] == found, "zet deze teksten in tr()"


def test_a_forgotten_text_is_found() -> None:
    source = """def f(name: str) -> str:
    'Dit is een docstring van deze functie.'
    said = tr("dit is gevraagd aan {who}", who=f"de heer {name}")
    return f"dit is vergeten bij {name}" + "geldig van"
"""
    assert [
        "report/x.py:3: de heer {}",
        "report/x.py:4: dit is vergeten bij {}",
    ] == list(forgotten(source, "report/x.py"))


def test_every_exception_is_still_needed() -> None:
    for module, texts_of_module in EXCEPTIONS.items():
        said = [text for _, text in literals(ast.parse((ENGINE / module).read_text(encoding="utf-8")))]
        for text, reason in texts_of_module.items():
            assert reason
            assert any(one.startswith(text) for one in said), (module, text)
