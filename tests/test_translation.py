"""Everything that the program says can be said in another language, and nothing is forgotten."""

import ast
import json
import re
from collections.abc import Iterator
from gettext import NullTranslations
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import click
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

from kompas_check import translation
from kompas_check.cli import main, program
from kompas_check.finding import OUTCOMES
from kompas_check.messages import MESSAGES
from kompas_check.plan import Plan
from kompas_check.rule import FORCES
from kompas_check.translation import DUTCH, language

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


# A norm and a draft of which the words are no words of the program.
RULE = """# language: nl
Functionaliteit: Grafiet
  kader: Kwarts
  kracht: beleid
  uiterlijk: consultatie
  geldig van: 2020-01-01
  geldt voor: wetsvoorstel
  bron: basalt

  Regel: ONS-01 Marmer
    voldoen: leisteen

    Scenario: zandsteen
      Gegeven elke decentrale overheid die het ontwerp raakt
      Als haar verandering nieuw, gewijzigd of vervallen is
      Dan is de stap udo met haar gedaan

  Regel: ONS-02 Tufsteen
    kracht: advies

    Scenario: kalksteen
      Gegeven elke zbo die het ontwerp raakt
      Dan is de stap uitvoeringstoets met haar gedaan
"""
DRAFT = "Wetsvoorstel: Porfier\n  fase: ministerraad\nRaakt gemeenten\n  verandering: nieuw\nRaakt niet: overige\n"
OWN = ("--rules", "normen", "--peildatum", "2026-11-23")
CHOSEN = (*OWN, "--select", "ONS-01,ONS-02")
# What is no word of a language, or a term that stays Dutch.
SETTINGS = re.findall("[a-z]+", "config rules select ignore fail_on minimum_phase gate lock")
TERMS = {*OUTCOMES, *FORCES, "afwijking", "reden", "vindplaats", "verantwoordelijk", "datum", "voor", "kompas", "check",
         "toml", "lock", "usage", "options", "html", "md", *SETTINGS}  # fmt: skip
COMMANDS = (
    *(("check", "goed.kompas", "fout.kompas", "kort.kompas", *CHOSEN, *more)
      for more in ((), ("--verbose",), ("--trace",), ("--quiet",), ("--format", "markdown"), ("--format", "html"))),
    ("explain", "ONS-01", *OWN),
    ("explain", "goed.kompas", "ONS-01", *OWN),
    ("rules", "graph", "ONS-01", "ONS-02", *OWN),
    ("rules", "lint", "normen"),
    ("rules", "test", "normen"),
    ("rules", "docs", "--output", "uit", "--select", "ONS-01", *OWN),
    ("forecast", "goed.kompas", "--until", "2027-01-01", *CHOSEN),
    ("report", "goed.kompas", "--format", "markdown", *CHOSEN),
    ("report", "goed.kompas", "--format", "html", *CHOSEN),
    ("baseline", "goed.kompas", "--file", "b.toml", "--reason", "kalk", "--until", "2027-01-01", *CHOSEN),
    ("check", "goed.kompas", "--receipt", "r.json", *CHOSEN),
    ("config",),
    ("check", "--help"),
    ("rules", "test", "--help"),
    ("forecast", "--help"),
    ("check", "weg.kompas"),
    ("check", "goed.kompas", "--formaat", "x"),
    ("check", "goed.kompas", "--format", "tekst"),
    ("explain", "ONS-09", *OWN),
    ("rules", "lijst"),
)  # fmt: skip


class Marked(NullTranslations):
    """A catalogue that marks what it translates."""

    def __init__(self, _file: object = None) -> None:
        super().__init__()

    def gettext(self, message: str) -> str:
        return f"⟦{message}⟧"

    def ngettext(self, one: str, many: str, number: int) -> str:
        return self.gettext(one if number == 1 else many)


class Words(HTMLParser):
    """What a page says, and the attributes of it that are read out."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.said: list[str] = []
        self._quiet = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._quiet += tag == "style"
        self.said += [value for name, value in attrs if value and name in {"aria-label", "title", "alt"}]

    def handle_endtag(self, tag: str) -> None:
        self._quiet -= tag == "style"

    def handle_data(self, data: str) -> None:
        if not self._quiet:
            self.said.append(data)


def unmarked(text: str) -> str:
    """*text* without what stands between marks."""
    while "⟦" in text and (shorter := re.sub("⟦[^⟦⟧]*⟧", "", text)) != text:
        text = shorter
    return text


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "normen").mkdir()
    (tmp_path / "normen" / "a.feature").write_text(RULE, encoding="utf-8")
    (tmp_path / "goed.kompas").write_text(DRAFT, encoding="utf-8")
    (tmp_path / "fout.kompas").write_text(DRAFT.replace("Raakt g", "  taka: x\nRaakt g"), encoding="utf-8")
    (tmp_path / "kort.kompas").write_text(f"{DRAFT}Afwijking ONS-01\n  reden: kalk\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.usefixtures("place")
def test_all_that_a_command_says_is_translated(
    command: tuple[str, ...], plan: Plan, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(translation, "GNUTranslations", Marked)

    assert main(["--lang", "en", *command]) in {0, 1, 2, 3}
    out, err = capfd.readouterr()
    said = "\n".join(Words(out).said) if "html" in command else re.sub("<[^<>]*>", "", out)
    assert "⟦" in out + err
    left = re.sub(r"\S+\.kompas\S*|--?[\w-]+|[A-Z]{3}-\d+", "", unmarked(said) + unmarked(err))
    known = " ".join((RULE, DRAFT, *plan.registers.fasen, *plan.registers.soorten, *command)).casefold()
    words = {word.casefold() for word in re.findall(r"[^\W\d_]{2,}", left)}
    assert set() == words - TERMS - set(re.findall(r"[^\W\d_]+", known)), left


def test_a_text_between_marks_is_taken_out_however_deep() -> None:
    assert "a  d" == unmarked("a ⟦b ⟦c⟧ ⟦c⟧⟧ d")
    assert "los" in unmarked("⟦b⟧ los")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--lang", "en", "--help"], "Usage: kompas-check [OPTIONS] COMMAND"),
        (["--lang=EN", "check", "--help"], "Check these norms only."),
        (["check", "--help", "--lang", "en"], "Check these norms only."),
        (["rules", "--lang", "en", "list", "--help"], "List all norms."),
        (["--lang", "nl", "--lang", "en", "rules", "--help"], "The norms: list"),
        (["--lang", "en", "--lang=nl", "--help"], "Gebruik: kompas-check [OPTIES]"),
    ],
)
def test_the_language_stands_anywhere(
    arguments: list[str], expected: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert 0 == main(arguments)
    assert expected in capfd.readouterr().out


def test_every_command_tells_of_the_language(capfd: pytest.CaptureFixture[str]) -> None:
    def named(command: click.Command, *names: str) -> Iterator[list[str]]:
        yield [*names]
        if isinstance(command, click.Group):
            for name in command.list_commands(click.Context(command)):
                other = command.get_command(click.Context(command), name)
                assert other is not None
                yield from named(other, *names, name)

    for names in named(program):
        assert 0 == main([*names, "--help"])
        assert "--lang TAAL" in capfd.readouterr().out, names
        assert 0 == main([*names, "--help", "--lang", "en"])
        assert "--lang LANGUAGE" in capfd.readouterr().out, names


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--lang", "fr", "--help"], "--lang: onbekende taal 'fr'; kies uit: nl, en"),
        (["--help", "--lang"], "--lang: onbekende taal ''; kies uit: nl, en"),
        (["--lang="], "--lang: onbekende taal ''; kies uit: nl, en"),
        (["--lang"], "--lang: onbekende taal ''; kies uit: nl, en"),
        (["--lnag", "en"], "bedoelde u '--lang'?"),
        (["--", "--lang", "en"], "het pad '--lang' bestaat niet"),
    ],
)
def test_a_language_that_there_is_not_is_wrong_use(
    arguments: list[str], told: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert 3 == main(arguments)
    said = capfd.readouterr().err
    assert told in said
    assert "Zie 'kompas-check --help' voor uitleg." in said


def test_only_a_language_is_help_as_no_arguments_are(capfd: pytest.CaptureFixture[str]) -> None:
    assert 3 == main(["--lang", "en"])
    assert capfd.readouterr().err.startswith("Usage: kompas-check")
    assert 3 == main(["rules", "--lang", "en"])
    assert capfd.readouterr().err.startswith("Usage: kompas-check rules")


def test_the_environment_gives_a_language_that_the_option_overrules(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KOMPAS_CHECK_LANG", "en")
    assert 3 == main(["weg.kompas"])
    assert "the path 'weg.kompas' does not exist" in capfd.readouterr().err
    assert 3 == main(["weg.kompas", "--lang", "nl"])
    assert "het pad 'weg.kompas' bestaat niet" in capfd.readouterr().err
    monkeypatch.setenv("KOMPAS_CHECK_LANG", "en_US")
    assert 3 == main(["--version"])
    assert "KOMPAS_CHECK_LANG: onbekende taal 'en_US'; kies uit: nl, en" in capfd.readouterr().err
    assert 0 == main(["--version", "--lang", "nl"])
    monkeypatch.setenv("KOMPAS_CHECK_LANG", "")
    assert 0 == main(["--version"])


def test_dutch_loads_no_catalogue(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_file: object) -> None:
        raise AssertionError

    monkeypatch.setattr(translation, "GNUTranslations", refuse)

    assert 0 == main(["rules", "list"])
    assert 0 == main(["rules", "list", "--lang", "nl"])
    with pytest.raises(AssertionError):
        main(["rules", "list", "--lang", "en"])
    assert DUTCH == language()


@pytest.mark.usefixtures("place")
def test_each_run_has_its_own_language(capfd: pytest.CaptureFixture[str]) -> None:
    check = ["fout.kompas", "--select", "ONS-01,UDO-01,UT-01,BK-01", *OWN]

    def told(*more: str) -> str:
        assert 2 == main([*check, *more])
        return capfd.readouterr().out

    dutch, english = told(), told("--lang", "en")
    assert dutch == told()
    assert english == told("--lang", "en")
    assert "NU: GEGEVENS DIE ONTBREKEN" in dutch
    assert "NOW: MISSING FACTS (onbekend" in english
    assert "Beleidskompas (a reference, a text, or" in english
    assert "error ONT-06: unknown property 'taka'" in " ".join(english.split())


def outcomes(said: str) -> Any:
    """A JSON report without what it says in words."""
    words = {"message", "found", "reason"}

    def bare(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: bare(part) for name, part in value.items() if name not in words}
        return [bare(part) for part in value] if isinstance(value, list) else value

    return bare(json.loads(said))


def test_the_language_changes_no_outcome(capfd: pytest.CaptureFixture[str]) -> None:
    check = [str(ROOT / "corpus" / "dossiers" / "36799.kompas"), "--format", "json", "--trace", "--peildatum", "2026-11-23"]  # fmt: skip

    assert 1 == main(check)
    dutch = capfd.readouterr().out
    assert 1 == main([*check, "--lang", "en"])
    english = capfd.readouterr().out
    assert dutch != english
    assert outcomes(dutch) == outcomes(english)


def test_a_page_in_english_marks_what_is_dutch(tmp_path: Path) -> None:
    def page(*more: str) -> str:
        folder = tmp_path / "-".join(("uit", *more))
        assert 0 == main(["rules", "docs", "--output", str(folder), "--select", "UDO-01", *more])
        return (folder / "UDO-01.html").read_text(encoding="utf-8")

    dutch, english = page(), page("--lang", "en")
    assert '<html lang="nl">' in dutch
    assert 1 == dutch.count("lang=")
    assert '<html lang="en">' in english
    assert '<h1 lang="nl">UDO-01 ' in english
    assert '<span lang="nl">doorloop de UDO samen' in english
    assert '<ul class="sentences" lang="nl">' in english
    assert "<dt>Complying</dt>" in english
