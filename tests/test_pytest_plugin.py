"""The pytest plugin, as rule authors use it: a scratch project with only the installed package."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

NORM = """\
# language: nl
Functionaliteit: Afspraken van ons ministerie
  geldt voor: wetsvoorstel
  bron: interne werkwijze, versie 3

  Regel: ONS-01 Burgers zijn gehoord
    kracht: beleid
    uiterlijk: ministerraad
    geldig van: 2026-01-01

    Scenario: burgers merken er veel van
      Gegeven de burgers die het ontwerp raakt
      Als haar gevolgen belangrijk zijn
      Dan is de stap internetconsultatie gedaan
"""
DRAFT = """\
# peildatum: 2026-11-23
Wetsvoorstel: Wet buurtkeukens
  fase: ministerraad
Raakt burgers
  gevolgen: belangrijk
"""
STEP = "Stap internetconsultatie\n  start: 2026-03-02\n  einde: 2026-03-30\n"
FEATURE = '''\
# language: nl
Functionaliteit: Onze afspraken
  Achtergrond:
    Gegeven de peildatum is 23 november 2026
    En de normen uit de map "normen"

  Scenario: Wie niet consulteert, wijkt af
    Gegeven een wetsvoorstel met
      """
      Raakt burgers
        gevolgen: belangrijk
      """
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van ONS-01 voor burgers afwijking

  Scenario: Een ontwerp uit een bestand
    Gegeven het ontwerp uit het bestand "ontwerpen/goed.kompas"
    Als het ontwerp wordt getoetst
    Dan is de uitkomst van ONS-01 voldaan
'''
HEAD = "# language: nl\nFunctionaliteit: Proef\n"


class Project:
    """A folder with files, in which commands run the installed package."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.write("pytest.ini", "[pytest]\nkompas_features = features\n")

    def write(self, name: str, text: str | bytes) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())

    def run(self, module: str, *arguments: str) -> tuple[int, str]:
        run = subprocess.run([sys.executable, "-P", "-m", module, *arguments], cwd=self.folder, text=True,
                             capture_output=True, check=False, encoding="utf-8",
                             env={**os.environ, "PYTHONUTF8": "1", "COLUMNS": "200"})  # fmt: skip
        return run.returncode, run.stdout + run.stderr

    def pytest(self, *arguments: str) -> tuple[int, str]:
        return self.run("pytest", "-p", "no:cacheprovider", "-q", *arguments)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_a_project_of_a_rule_author_is_linted_tested_and_run_and_a_broken_norm_shows_everywhere(
    project: Project,
) -> None:
    project.write("normen/afspraken.feature", NORM)
    project.write("normen/ONS-01/voldaan-geconsulteerd.kompas", DRAFT + STEP)
    project.write("normen/ONS-01/afwijking-niet.kompas", DRAFT)
    project.write("normen/ONS-01/nvt-beperkt.kompas", DRAFT.replace("belangrijk", "beperkt"))
    project.write("ontwerpen/goed.kompas", DRAFT + STEP)
    project.write("features/afspraken.feature", FEATURE)

    code, said = project.run("kompas_check", "rules", "lint", "normen")
    assert 0 == code, said
    code, said = project.run("kompas_check", "rules", "test", "normen")
    assert 0 == code, said
    assert "3 van 3 goed" in said
    code, said = project.pytest()
    assert 0 == code, said
    assert "2 passed" in said

    project.write("normen/afspraken.feature", NORM.replace("internetconsultatie gedaan", "udo gedaan"))
    code, said = project.run("kompas_check", "rules", "test", "normen")
    assert 1 == code, said
    assert "2 van 3 goed" in said
    code, said = project.pytest()
    assert 1 == code, said
    assert "1 failed, 1 passed" in said
    assert "FAILED features/afspraken.feature::Een ontwerp uit een bestand" in said
    assert "de uitkomst van ONS-01 is afwijking, niet voldaan:" in said
    assert "er is geen stap udo gevonden" in said

    project.write("normen/afspraken.feature", NORM.replace("internetconsultatie gedaan", "udoo gedaan"))
    assert 2 == project.run("kompas_check", "rules", "lint", "normen")[0]
    assert 2 == project.run("kompas_check", "rules", "test", "normen")[0]
    code, said = project.pytest()
    assert 1 == code, said
    assert "2 failed" in said
    assert "bedoelde u 'udo'?" in said


def scenario(*lines: str, title: str = "Een geval") -> str:
    return f"  Scenario: {title}\n" + "".join(f"    {line}\n" for line in lines)


DAY = "Gegeven de peildatum is 2026-11-23"
DRAFT_STEP = 'Gegeven een wetsvoorstel met\n      """\n      Raakt niet: overige\n      """'
CHECKED = (DAY, DRAFT_STEP, "Als het ontwerp wordt getoetst")


WRONG: list[tuple[tuple[str, ...], str]] = [
    ((*CHECKED, "Dan is de uitkomst van UDO-01 voldaan"),
     "regel 10: Dan is de uitkomst van UDO-01 voldaan\nde uitkomst van UDO-01 is nvt, niet voldaan:\n  nvt (regel 1): het ontwerp heeft dit niet"),
    ((*CHECKED, "Dan is de uitkomst van UDO-1 nvt"), "over UDO-1 zegt het verslag niets: die norm is er niet of is op de peildatum niet van kracht; bedoelde u 'UDO-01'?"),
    ((*CHECKED, "Dan is de uitkomst van UDO-01 voldan"), "later, nvt); bedoelde u 'voldaan'?"),
    ((*CHECKED, "Dan is de uitkomst van BK-01 voor doell onbekend"), "BK-01 zegt niets over 'doell', wel over: "),
    ((*CHECKED, "Dan is de uitkomst van UDO-01 voor gemeenten nvt"), "wel over: het ontwerp als geheel"),
    ((DAY, DRAFT_STEP.replace("Raakt niet", "taka: proef\n      Raakt niet"), "Als het ontwerp wordt getoetst", "Dan is de uitkomst van UDO-01 nvt"), "staat een fout waarvan dit scenario niets zegt (is zij bedoeld, schrijf dan bijvoorbeeld: En is de afsluitcode 2):\n  regel 4: ONT-06"),
    ((*CHECKED, "Dan vraagt het verslag om beleidskompas.doell"), "; bedoelde u 'beleidskompas.doel'?"),
    ((*CHECKED, "Dan meldt het verslag de fout ONT-06"), "het verslag meldt geen ONT-06; er is geen fout gemeld"),
    ((DAY, DRAFT_STEP.replace("Raakt niet", "Stap ministerraad\n        datum: 2027-01-01\n      Raakt niet"), "Als het ontwerp wordt getoetst", "Dan meldt het verslag de fout ONT-42"), "het verslag meldt ONT-42, maar als ter info"),
    ((*CHECKED, 'Dan meldt het verslag een fout op regel 3 van "ontwerp.kompas"'), "er is geen fout gemeld op regel 3 van ontwerp.kompas; ook niet op een andere regel"),
    ((*CHECKED, 'Dan staat in het verslag "Niet in orte"'), 'in het verslag staat niet "Niet in orte"'),
    ((*CHECKED, 'Dan staat niet in het verslag "Niet in orde"'), 'in het verslag staat wel "Niet in orde"'),
    ((*CHECKED, "Dan is de afsluitcode 0"), "de afsluitcode is 1, niet 0"),
    ((*CHECKED, "Dan is het verslag JSON volgens het contract"), "het verslag is geen JSON volgens het contract"),
    ((*CHECKED, "Dan noemt het verslag bij UDO-01 een aangekondigde wijziging die nog geldt"), "het verslag noemt bij UDO-01 geen aangekondigd verval"),
    ((*CHECKED, "Dan is de uitkomst van UDO-01 gelijk aan nvt"), "lijkt op:\n  Dan is de uitkomst van {norm}[ voor {onderwerp}] {uitkomst}"),
    ((*CHECKED, "Dan zingt het koor"), "deze zin is niet bekend: Dan zingt het koor\nbekend zijn:\n  Dan is de uitkomst van"),
    ((DRAFT_STEP, "Als het ontwerp wordt getoetst", "Dan is de afsluitcode 0"), "er is nog geen peildatum"),
    ((DAY, "Als het ontwerp wordt getoetst", "Dan is de afsluitcode 0"), "er is nog geen ontwerp"),
    ((DAY, "Dan is de afsluitcode 0"), "er is nog niets uitgevoerd"),
    (("Gegeven de peildatum is 31-12-2026", "Dan is de afsluitcode 0"), "'31-12-2026' is geen datum; schrijf een datum als 23 november 2026"),
    (("Gegeven een wetsvoorstel met", "Dan is de afsluitcode 0"), "onder deze zin hoort een tekst"),
    (('Gegeven het ontwerp uit het bestand "ontwerpen/goet.kompas"', "Dan is de afsluitcode 0"), "is er niet; bedoelde u 'ontwerpen/goed.kompas'?"),
    (
        ('Gegeven het ontwerp uit het bestand "/nergens/x.kompas"', "Dan is de afsluitcode 0"),
        "het bestand '/nergens/x.kompas' is er niet",
    ),
    (('Gegeven de normen uit de map "norman"', "Dan is de afsluitcode 0"), "is er niet; bedoelde u 'normen'?"),
    (('Gegeven het bestand "../x.kompas" met\n      """\n      x\n      """', "Dan is de afsluitcode 0"), "ligt buiten de map van dit scenario"),
    (('Als de opdracht "rm -rf x" wordt gegeven', "Dan is de afsluitcode 0"), "'rm' is geen opdracht die een feature kan geven"),
    (('Als de opdracht "kompas-check \'x" wordt gegeven', "Dan is de afsluitcode 0"), "deze opdracht is niet te lezen"),
    (('Als de opdracht "kompas-check --version" wordt gegeven', "Dan is de uitkomst van UDO-01 nvt"), "er is geen toets die dit kan zeggen"),
]  # fmt: skip


@pytest.fixture(scope="module")
def failures(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What is said when all of WRONG run together."""
    project = Project(tmp_path_factory.mktemp("fout"))
    project.write("ontwerpen/goed.kompas", DRAFT)
    project.write("normen/afspraken.feature", NORM)
    for number, (lines, _) in enumerate(WRONG):
        project.write(f"features/{number:02}.feature", HEAD + scenario(*lines))
    code, said = project.pytest()
    assert 1 == code, said
    assert f"{len(WRONG)} failed in" in said
    return said


@pytest.mark.parametrize("told", [told for _, told in WRONG])
def test_what_fails_is_told_with_its_sentence_and_reason(told: str, failures: str) -> None:
    assert told in failures


SILENT: list[tuple[str | bytes, str]] = [
    ("", ":1: de eerste regel is '# language: nl'"),
    ("# language: nl\n", ":1: hier staat geen feature"),
    (HEAD, ":2: hier staat geen enkel scenario"),
    (HEAD + scenario("Gegeven het ontwerp"), ":3: dit scenario controleert niets"),
    (HEAD + scenario("Gegevn de peildatum is 2026-11-23", "Dan is de afsluitcode 0"), ":4: deze regel zou zonder waarschuwing wegvallen: 'Gegevn de peildatum is 2026-11-23'; bedoelde u 'Gegeven'?"),
    (HEAD + scenario("Als x", "Dann is de afsluitcode 0"), ":5: deze regel wordt niet begrepen: 'Dann is de afsluitcode 0'; bedoelde u 'Dan'?"),
    (HEAD + scenario("Dan x", title="Dubbel") * 2, ":5: er is al een scenario 'Dubbel' (regel 3)"),
    (HEAD + scenario("Dan x", title=""), ":3: dit scenario heeft geen titel"),
    (HEAD + "  @na:2027\n" + scenario("Dan x"), ":3: het label '@na:2027' kan niet"),
    (HEAD + "  Abstract Scenario: x\n    Dan <a>\n    Voorbeelden:\n      | a |\n", ":5: onder deze Voorbeelden staat geen enkele rij"),
    (HEAD + "  Abstract Scenario: y\n    Dan <a>\n", ":3: een Abstract Scenario heeft een tabel"),
    (NORM, ":2: dit is een norm en geen feature"),
    (b"\xff\xfe", ": dit is geen tekst in UTF-8"),
]  # fmt: skip


@pytest.fixture(scope="module")
def refusals(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What is said when all of SILENT are collected together."""
    project = Project(tmp_path_factory.mktemp("stil"))
    for number, (text, _) in enumerate(SILENT):
        project.write(f"features/{number:02}.feature", text)
    code, said = project.pytest("--collect-only")
    assert 2 == code, said
    assert f"{len(SILENT)} errors in" in said
    return said


@pytest.mark.parametrize(("number", "told"), [(number, told) for number, (_, told) in enumerate(SILENT)])
def test_a_feature_that_would_silently_test_nothing_is_an_error(
    number: int, told: str, refusals: str
) -> None:
    assert f"features/{number:02}.feature{told}" in refusals


def test_labels_and_examples_work_where_every_warning_is_an_error(project: Project) -> None:
    table = "  @traag\n  Abstract Scenario: fase <fase>\n" + "".join(f"    {line}\n" for line in (
        DAY, DRAFT_STEP.replace("wetsvoorstel met", "wetsvoorstel in de fase <fase> met"),
        "Als het ontwerp wordt getoetst", "Dan is de uitkomst van UDO-01 <uitkomst>"))  # fmt: skip
    rows = (
        "    Voorbeelden:\n      | fase | uitkomst |\n      | consultatie | nvt |\n      | toetsing | nvt |\n"
    )
    project.write(
        "features/a.feature", "\ufeff" + HEAD + table + rows + scenario(*CHECKED, "Dan is de afsluitcode 1")
    )
    project.write("setup.cfg", "")
    code, said = project.pytest("-W", "error", "--strict-markers", "--strict-config")
    assert 0 == code, said
    assert "3 passed" in said
    code, said = project.pytest("-W", "error", "--strict-markers", "-m", "traag")
    assert "2 passed, 1 deselected" in said


def test_a_feature_reads_dutch_unless_its_own_command_asks_otherwise(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KOMPAS_CHECK_LANG", "en")
    dutch = scenario(
        'Als de opdracht "kompas-check explain UD-01" wordt gegeven', 'Dan staat in het verslag "bedoelde u"'
    )
    english = scenario('Als de opdracht "kompas-check explain UD-01 --lang en" wordt gegeven',
                       'Dan staat in het verslag "did you mean"', title="Engels")  # fmt: skip
    project.write("features/taal.feature", HEAD + dutch + english)
    code, said = project.pytest()
    assert 0 == code, said
    assert "2 passed" in said


def test_other_features_of_the_project_are_left_alone(project: Project) -> None:
    project.write("features/a.feature", HEAD + scenario(*CHECKED, "Dan is de afsluitcode 1"))
    project.write("elders/b.feature", HEAD + scenario("Dan zingt het koor"))
    project.write("elders/test_b.py", "from pytest_bdd import scenarios, then\nscenarios('b.feature')\n"
                                      "@then('zingt het koor')\ndef _(): pass\n")  # fmt: skip
    project.write("normen/afspraken.feature", NORM)
    code, said = project.pytest("-v")

    assert 0 == code, said
    assert "2 passed" in said


def test_without_the_option_nothing_is_collected_and_nothing_imported(project: Project) -> None:
    project.write("pytest.ini", "[pytest]\n")
    project.write("features/a.feature", HEAD + scenario("Dan zingt het koor"))
    project.write("test_x.py", "import sys\ndef test_x():\n"
                  "    assert 'kompas_check.pytest_plugin' in sys.modules\n"
                  "    assert not {'pytest_bdd', 'gherkin', 'kompas_check.cli', 'lark'} & set(sys.modules)\n")  # fmt: skip
    code, said = project.pytest("-p", "no:pytest-bdd")

    assert 0 == code, said
    assert "1 passed" in said


@pytest.mark.parametrize(
    ("option", "arguments", "told"),
    [
        ("features", ("-p", "no:pytest-bdd"), "installeer: kompas-check[pytest]"),
        ("featurs", (), "featurs' bestaat niet"),
        ("leeg", (), "staat geen bestand dat op .feature eindigt"),
    ],
)
def test_an_option_that_cannot_work_is_wrong_use(
    option: str, arguments: tuple[str, ...], told: str, project: Project
) -> None:
    project.write("pytest.ini", f"[pytest]\nkompas_features = {option}\n")
    project.write("features/a.feature", HEAD + scenario("Dan x"))
    project.write("leeg/lees-mij.txt", "")
    code, said = project.pytest(*arguments)

    assert 4 == code, said
    assert told in said
