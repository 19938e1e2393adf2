"""What the modules below the reports say, in another language: all of it, and nothing comes out differently."""

import re
from collections.abc import Iterable, Iterator
from gettext import NullTranslations
from pathlib import Path

import pytest
from tests.conftest import DAY
from tests.rule_helpers import tools

from kompas_check import translation
from kompas_check.bundled import GRAMMARS
from kompas_check.check import Check
from kompas_check.evaluation import evaluate
from kompas_check.facts import Facts
from kompas_check.finding import DraftReport, says_nothing
from kompas_check.plan import Plan, load_plan
from kompas_check.relations import check_rulebook
from kompas_check.runnable import Norms

DOSSIERS = sorted((Path(__file__).parents[1] / "corpus" / "dossiers").glob("*.kompas"))
BAD_DRAFT = """\
Wetsvoorstel: Wet op iets
  ministerie: SZV
  fase: consultatei
  ontvangen: 12
  inwerkingtreding: 2026-01-01
  publicatie: 2026-02-01
Raakt gemeente
Raakt zbo UWVV
Raakt rechtspersoon UWV
Raakt burgers
Raakt: burgers
Document mvt: ontbreekt.docx
Document nota:
Document bijlage: plaatje.png
Bepaling eerste lid
Bepaling artikel 4
  soort: delegatie
  aan: UWV
  vindplaats: nvt §2
Stap uitvoeringstoest
Stap udo
  gevraagd: 31-12-2025
  ontvangen: 30 februari 2026
  met: gemeenten # opmerking
  openbaar: straks
  bewijs: weg.pdf
Stap advies
  gevraagd: 2099-01-01
  ontvangen: 2026-01-01
  openbaar: §4
los
? Stap uitvoeringstoets
  door: UWV
Afwijking UDO-99
  reden: kort
Afwijking NORM
Afwijking AR-2.10 voor gemeenten
  reden: kort
  datum: 2099-01-01
  geldig tot: 2020-01-01
  regelversie: 2001-01-01
  anticipeert op: NIETS-1
  vindplaats: mvt
Bepaling niet gezag
Bepaling niet: delegatie
Raakt niet: burgers, foo
Stap niet: udo
Beleidskompas
  doel: mtv §2.1
  doel: iets
  gevolgen: n.v.t.
  opties: "a
Toelichting hier
Wetsvoorstel: tweede
"""
HEAD = """\
# language: nl
Functionaliteit: Proef
  kader: Proef
  kracht: {force}
  uiterlijk: consultatie
  geldig van: {day}
  geldt voor: wetsvoorstel
  bron: bedacht
"""
BAD_RULES = [
    "",
    "# language: nl\n",
    "# language: nl\nFunctionaliteit: Proef\n",
    "# language: nl\nFunctionaliteit: Proef\n  Scenario: los\n    Gegeven het ontwerp\n    Dan\n  | a |\n",
    HEAD.format(force="belied", day="12-12-2020")
    + """
  kracht: wet

  Achtergrond:
    Gegeven het ontwerp

  Regel: NORM-01 Een
    hangt af van: NORM-02
    foo: bar
    afwijken bij: AMvB, AMvB, regeling

    Scenario: a
      Gegeven elke decentrale overheid die het ontwerp raakt
      Als haar veranderingg nieuw is
      Maar haar verandering is nieuw
      Dan is de stap udoo met haar gedaan
      En valt haar taak op 31 februari

    Scenari: b
  Regel: zonder nummer

  @label
  Regel: NORM-03 X

    geldig van: 2021-01-01
    geldig tot: 2020-01-01
    Scenario: c
      Stel het ontwerp
      Dan valt de inwerkingtreding van het ontwerp op 31 februari
      Dan valt de titel van het ontwerp op 1 maart
      | a |

  Regel: NORM-04 X

    Abstract Scenario: c
      Gegeven het ontwerp
      Als de kolom <kolom> is
      Dan is de taak van het ontwerp ingevuld
    Voorbeelden:
""",
    HEAD.format(force="beleid", day="2020-12-12")
    + """
  Regel: NORM-05 Een
    hangt af van: NORM-06
    vervangt: NORM-05

    Scenario: a
      Gegeven het ontwerp
      Dan is de stap udo gedaan

  Regel: NORM-06 Een
    hangt af van: NORM-05, NORM-99

    Scenario: a
      Gegeven het ontwerp
      Dan is de stap udo vóór de stap uitvoeringstoets gedaan

  Regel: NORM-07 Een
    vervangt: NORM-06

    Scenario: a
      Gegeven het ontwerp
      Dan is de stap uitvoeringstoets vóór de stap udo gedaan
""",
]


class Loud(NullTranslations):
    """A language in which every text is Dutch in capitals, but for its details."""

    def gettext(self, message: str) -> str:
        return re.sub(r"(\{\w+\})|[^{}]+", lambda part: part[1] or part[0].upper(), message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self.gettext(msgid1 if n == 1 else msgid2)


@pytest.fixture
def loud(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translation, "_catalogue", Loud())


def soft(texts: Iterable[str]) -> set[str]:
    """The words of *texts* that are not in capitals."""
    return {word for text in texts for word in re.findall(r"[^\W\d_]+", text) if word != word.upper()}


def vocabulary(plan: Plan) -> set[str]:
    """The words of drafts and norms themselves: of their lists, properties and registers."""
    language, registers = plan.reader.values.language, plan.registers
    lists = (word for words in language.words.values() for word in words)
    names = (name for names in language.properties.values() for name in names)
    kinds = (kind for organisation in registers.organisaties for kind in organisation.soorten)
    blocks = (word for block in language.properties for word in (block, block.capitalize()))
    reasons = (reason for rule in plan.rulebook.rules for _, reason in rule.collides)
    states = "gedaan lopend gevraagd gepland achterwege gelaten"
    return soft([*lists, *names, *kinds, *blocks, *reasons, *registers.names(), states, "sha", "Scenario"])


def told(report: DraftReport) -> Iterator[tuple[str, str]]:
    """What is told of each finding, with the sentences of norms in which that may be said."""
    for found in report.findings:
        for verdict in found.verdicts:
            lines = [line for case in found.rule.scenarios for group in case.exceptions for line in group]
            lines += [line for line, _ in verdict.asked]
            sentences = " ".join(
                ["en dat geldt niet als", *(f"{line.sentence} {line.text}" for line in lines)]
            )
            for text in (verdict.reason, *verdict.hints, *(look.found for look in verdict.looked)):
                yield text, sentences


@pytest.mark.usefixtures("loud")
def test_every_message_about_a_draft_is_translated(plan: Plan, tmp_path: Path) -> None:
    path = tmp_path / "ontwerp.kompas"
    files = [BAD_DRAFT.encode(), b"", b"PK", b"\xff\xfe", b"a\xe9", b"a\0"]
    reports = [Check(plan, DAY).draft(data, str(path)) for data in files]
    allowed = soft([BAD_DRAFT, "0xe9"]) | vocabulary(plan)
    messages = [found.message for report in reports for found in report.diagnostics]
    assert len(messages) > 50
    assert {text: words for text in messages if (words := soft([text]) - allowed)} == {}


@pytest.mark.usefixtures("loud")
def test_every_message_about_a_norm_is_translated(plan: Plan) -> None:
    files = [tools().rules.read(text, "proef.feature") for text in BAD_RULES]
    rules = [rule for file in files for rule in file.rules]
    found = [*(d for file in files for d in file.diagnostics), *check_rulebook(rules, plan.registers)]
    examples = (GRAMMARS / "stappen.lark").read_text(encoding="utf-8")
    allowed = soft([*BAD_RULES, examples, "naam proef feature"]) | vocabulary(plan)
    assert len({one.code for one in found}) > 12
    assert {one.message: words for one in found if (words := soft([one.message]) - allowed)} == {}


@pytest.mark.usefixtures("loud")
@pytest.mark.parametrize("path", DOSSIERS[::4], ids=lambda path: path.stem)
def test_everything_found_is_translated(plan: Plan, path: Path) -> None:
    report = Check(plan, DAY).draft(path.read_bytes(), str(path))
    allowed = soft([path.read_text(encoding="utf-8")]) | vocabulary(plan)
    wrong = {text for text, sentences in told(report) if soft([text]) - allowed - soft([sentences])}
    assert wrong == set()


def test_a_draft_comes_out_the_same_in_every_language(plan: Plan) -> None:
    def outcomes() -> list[object]:
        check = Check(plan, DAY)  # one for all drafts: what it remembers counts too
        reports = [check.draft(path.read_bytes(), str(path)) for path in DOSSIERS]
        return [
            (found.rule.id, found.subject, found.outcome, found.waits, found.missing,
             [says_nothing(there) for there, _ in found.gaps], found.explanation.texts is None)
            for report in reports for found in report.findings
        ]  # fmt: skip

    dutch = outcomes()
    with translation.speaking(translation.ENGLISH):
        assert dutch == outcomes()


def test_what_is_not_there_is_known_in_every_language() -> None:
    text = "Wetsvoorstel: Wet\n  fase: consultatie\nRaakt gemeenten\n"
    rule = HEAD.format(force="beleid", day="2020-01-01") + (
        "\n  Regel: NORM-01 Een\n\n    Scenario: a\n      Gegeven de gemeenten die het ontwerp raakt\n"
        "      Als haar verandering nieuw is\n      Dan is de stap udo gedaan\n"
    )
    for language in translation.LANGUAGES:
        with translation.speaking(language):
            norms = tools().rules.read(rule, "proef.feature").rules
            ontwerp = tools().drafts.read(text.encode(), "ontwerp.kompas", DAY)
            (found,) = evaluate(Norms(norms), Facts(ontwerp, tools().registers, DAY))
            assert [True] == [says_nothing(there) for there, _ in found.gaps]


def test_rules_compiled_for_one_language_are_not_shown_in_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KOMPAS_CHECK_CACHE", str(tmp_path / "cache"))
    (tmp_path / "fout.feature").write_text(BAD_RULES[4], encoding="utf-8")
    messages = []
    for language in (translation.DUTCH, translation.ENGLISH, translation.DUTCH, translation.ENGLISH):
        with translation.speaking(language):
            messages.append([found.message for found in load_plan([tmp_path]).diagnostics])
    assert messages[:2] == messages[2:]
    assert not set(messages[0]) & set(messages[1])
