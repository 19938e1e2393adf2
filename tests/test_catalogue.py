"""The catalogue of norms: what its pages say, and that text from files stays text."""

import re
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from kompas_check.bundled import EXAMPLES
from kompas_check.cli import main
from kompas_check.examples import Examples
from kompas_check.plan import load_plan
from kompas_check.report import page_html, page_markdown
from kompas_check.report.catalogue_files import catalogue_files
from kompas_check.report.page import (
    Code,
    Facts,
    Heading,
    Items,
    Page,
    Paragraph,
    Shown,
    Written,
    linked,
    visible,
)

DAY = date(2026, 11, 23)
VOID = {"meta", "br", "link", "img", "hr", "input"}
HOSTILE = """<script>alert(1)</script> | `code` **vet** _x_ [link](javascript:alert(1)) &lt; &amp; "a" 'b' $x$ ~~y~~ #1 \\"""

RULES = """\
# language: nl
Functionaliteit: De {hostile}
  kader: Kader {hostile}
  geldt voor: wetsvoorstel, AMvB
  bron: De bron {hostile}, https://example.org/a?b=1&copy;=2&lt=<script>x

  1. Een uitleg met {hostile}

  Regel: ONS-01 Titel {hostile}
    kracht: beleid
    uiterlijk: consultatie
    # Een opmerking {hostile}
    geldig van: 2026-01-01
    voldoen: doe {hostile}
    afwijken: leg uit {hostile}
    botst met: ONS-02, omdat {hostile}

    # Waarom {hostile}
    Scenario: naam {hostile}
      Gegeven het ontwerp
      Dan is zijn grondslag ingevuld
"""

OTHER = """
  Regel: ONS-02 Iets anders
    kracht: beleid
    uiterlijk: consultatie
    geldig van: 2026-01-01

    Scenario: altijd
      Gegeven het ontwerp
      Dan is zijn grondslag ingevuld
"""

VERSIONS = """\
# language: nl
Functionaliteit: Een instrument
  kader: Een kader
  geldt voor: wetsvoorstel, AMvB
  bron: de eerste bron

  De uitleg van het instrument,
  over twee regels.

  Regel: ONS-02 De oude versie
    kracht: beleid
    uiterlijk: ministerraad; AMvB: publicatie
    geldig van: 2020-01-01
    geldig tot: 2025-12-31

    Scenario: oud
      Gegeven het ontwerp
      Dan is zijn grondslag ingevuld

  Regel: ONS-02 De nieuwe versie
    kracht: wet
    uiterlijk: ministerraad; AMvB: publicatie
    geldig van: 2026-01-01
    geverifieerd: nee
    aangekondigd: vervallen
    beoogd: 2027
    aankondiging: een brief, https://example.org/brief

    Abstract Scenario: nieuw
      Gegeven de <wie> die het ontwerp raakt
      Dan is haar taak ingevuld
      Voorbeelden:
        | wie       |
        | gemeenten |
        | burgers   |

  Regel: ONS-1-<letter> Vraag <letter> is beantwoord
    kracht: advies
    uiterlijk: ministerraad
    geldig van: 2026-01-01
    hangt af van: ONS-02

    Abstract Scenario: <vraag>
      Gegeven het ontwerp
      Dan is zijn <vraag> ingevuld
      Voorbeelden:
        | letter | vraag     |
        | a      | grondslag |
        | b      | dossier   |
"""

Build = Callable[..., dict[str, str]]


@pytest.fixture
def build(tmp_path: Path) -> Build:
    """The catalogue of the rules in a text; `ONS` are the only ones in it unless *select* says otherwise."""

    def make(rules: str, select: Sequence[str] = (), day: date = DAY, forms: Sequence[str] = ("html", "markdown"),
             ) -> dict[str, str]:  # fmt: skip
        (tmp_path / "ons.feature").write_text(rules, encoding="utf-8")
        plan = load_plan([tmp_path])
        assert not [str(found.message) for found in plan.diagnostics]
        examples, problems = Examples(plan).find(tmp_path)
        assert not problems
        chosen = select or [name for name in plan.rulebook.ids() if name.startswith("ONS")]
        return catalogue_files(
            plan, [tmp_path], chosen, day, examples, forms, lambda path: f"bij/{path.name}"
        )

    return make


class Seen(HTMLParser):
    """An HTML page as a browser takes it: its tags, its attributes, and the text that it shows."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str, str]] = []
        self.shown: list[str] = []
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in VOID
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] != ["style"]:
            self.shown.append(data)

    def values(self, name: str) -> list[str]:
        return [value for _, attribute, value in self.attributes if attribute == name]

    @property
    def text(self) -> str:
        return " ".join("".join(self.shown).split())


def as_html(markdown: str) -> Seen:
    """A Markdown page as a reader of CommonMark with tables shows it."""
    return Seen(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(markdown))


@cache
def bundled(form: str) -> dict[str, str]:
    plan = load_plan()
    examples, problems = Examples(plan).find(EXAMPLES)
    assert not problems
    return catalogue_files(plan, [], (), DAY, examples, [form], lambda _: None)


# ---------------------------------------------------------------- text from files stays text


def hostile_page(text: str) -> Page:
    return Page("x", text, text, (
        Heading(2, text), Paragraph((text, Code(text))), Paragraph(linked(text), stress=True), Items(((text,),)),
        Facts(((text, (text,)),)), Written(f"Scenario: {text}", (text,), (("Gegeven", text),), (((text,), (text,)),)),
        Shown(Path("a.kompas"), text, text),
    ))  # fmt: skip


def test_hostile_text_in_a_norm_is_shown_as_it_is(build: Build, tmp_path: Path) -> None:
    example = f"# peildatum: 2026-11-23\n# {HOSTILE}\nWetsvoorstel: {HOSTILE}\n  fase: ministerraad\n"
    (tmp_path / "ONS-01").mkdir()
    (tmp_path / "ONS-01" / "onbekend-`a|b`.kompas").write_text(example, encoding="utf-8")
    pages = build(RULES.format(hostile=HOSTILE) + OTHER)
    plain = " ".join(HOSTILE.split())

    html = Seen(pages["ONS-01.html"])
    assert not {"script", "em", "del"} & set(html.tags)
    assert html.text.count(plain) > 10
    assert all(value.startswith(("https://example.org/", "#")) or re.fullmatch(r"[\w.-]+\.html(#[\w-]+)?", value)
               for value in html.values("href"))  # fmt: skip

    markdown = as_html(pages["ONS-01.md"])
    assert not {"script", "em", "del", "table"} & set(markdown.tags)
    assert markdown.text.count(plain) > 10
    assert not [value for value in markdown.values("href") if value.startswith("javascript")]
    assert "https://example.org/a?b=1&copy;=2&lt=" in markdown.values("href")


SIGNS = st.text("`*_[]()<>{}|\\#!&;$~-+=.:/1ax \"'\u202e\x07")
ANY = st.text(st.characters(exclude_categories=["Cs"]))


@given(st.one_of(SIGNS, ANY).map(lambda text: " ".join(text.split())))
def test_any_text_is_shown_as_it_is_in_both_forms(text: str) -> None:
    page = hostile_page(f"x{text}")
    said = " ".join(visible(f"x{text}").split())
    html = Seen(page_html.render(page))
    markdown = as_html(page_markdown.render(page, lambda _: None))

    for seen in (html, markdown):
        assert seen.text.count(said) >= 9
        assert not set(seen.tags) & {"script", "img", "em", "del", "blockquote" * (seen is html)}
    assert 1 == markdown.tags["h1"] == markdown.tags["h2"]


@given(
    st.sampled_from(["- ", "+ ", "= ", "1. ", "23) ", "# ", "> ", "    ", "---", "==="]),
    st.text("abc", min_size=1),
)
def test_text_that_starts_like_a_list_is_a_paragraph(start: str, text: str) -> None:
    page = Page("x", "x", "x", (Paragraph((start + text,)),))
    seen = as_html(page_markdown.render(page, lambda _: None))

    assert {"h1": 1, "p": 1} == dict(seen.tags)
    assert " ".join((start + text).split()) in seen.text


# ---------------------------------------------------------------- what a page says


def test_a_norm_with_two_versions_shows_which_holds(build: Build) -> None:
    pages = build(VERSIONS)
    now, then = pages["ONS-02.md"], build(VERSIONS, day=date(2025, 6, 1))["ONS-02.md"]

    assert "# ONS-02 De nieuwe versie" in now
    assert "van kracht (geldig vanaf 1 januari 2026); kracht wet" in now
    assert (
        "niet meer van kracht (geldig vanaf 1 januari 2020 tot en met 31 december 2025); kracht beleid" in now
    )
    assert "## Versie vanaf 1 januari 2020: De oude versie" in now
    assert "# ONS-02 De oude versie" in then
    assert "nog niet van kracht (geldig vanaf 1 januari 2026)" in then
    assert "Stand op 1 juni 2025" in then


def test_a_norm_says_all_that_its_author_said(build: Build) -> None:
    page = Seen(build(VERSIONS)["ONS-02.html"]).text

    for said in (
        "Geverifieerd: nee.", "deze norm vervalt naar verwachting, beoogd: 2027; zij geldt nog. Bron: een brief,",
        "In orde vóór ministerraadwetsvoorstel", "In orde vóór publicatieAMvB, Rijks-AMvB",
        "kan niet, dit is een wettelijke eis", "de eerste bron", "De uitleg van het instrument, over twee regels.",
        "Abstract Scenario: nieuw", "Gegeven de <wie> die het ontwerp raakt", "gemeentenburgers",
        "Hiervan hangt afONS-1-a Vraag a is beantwoord", "De norm staat in het bestand ons.feature.",
        "nog geen voorbeeld",
    ):  # fmt: skip
        assert said in page


def test_each_row_of_a_norm_with_a_column_in_its_number_has_its_own_words(build: Build) -> None:
    page = build(VERSIONS)["ONS-1-b.md"]

    assert "Scenario: dossier" in page
    assert "Dan is zijn dossier ingevuld" in page
    assert "grondslag" not in page
    assert "Vorige: [ONS-1-a Vraag a is beantwoord](ONS-1-a.md)" in page


def test_the_index_pages_give_every_norm(build: Build) -> None:
    pages = build(VERSIONS)

    assert "- [ONS-02 De nieuwe versie](ONS-02.md)<br>wet; vóór ministerraad; aangekondigd: vervallen; geverifieerd: nee" in pages["index.md"]  # fmt: skip
    assert "## Fase publicatie\n\n- [ONS-02 De nieuwe versie](ONS-02.md)<br>AMvB\n" in pages["per-fase.md"]
    assert re.search(
        r"## Kracht wet\n\n.+\n\n- \[ONS-02 De nieuwe versie\]\(ONS-02\.md\)\n", pages["per-kracht.md"]
    )
    assert "## Soort Rijks-AMvB\n\n- **vóór ministerraad:** [ONS-1-a](ONS-1-a.md), [ONS-1-b](ONS-1-b.md)\n- **vóór publicatie:** [ONS-02](ONS-02.md)" in pages["per-soort.md"]  # fmt: skip
    assert "ministeriële regeling" not in pages["per-soort.md"]


def test_a_norm_that_is_not_chosen_is_named_without_a_link(build: Build) -> None:
    pages = build(VERSIONS, select=["ONS-1-a"])

    assert "- **Hangt af van:** ONS-02 De nieuwe versie\n" in pages["ONS-1-a.md"]
    assert "ONS-02.md" not in pages


def test_examples_stand_under_their_outcome(build: Build, tmp_path: Path) -> None:
    (tmp_path / "ONS-02").mkdir()
    for name, said in (("nvt-b", "de tweede"), ("afwijking-a", "de eerste,\n# over twee regels")):
        text = f"# peildatum: 2026-11-23\n# Dit voorbeeld is verzonnen: {said}.\nWetsvoorstel: <Wet>\n  fase: x\n"
        (tmp_path / "ONS-02" / f"{name}.kompas").write_text(text, encoding="utf-8")
    pages = build(VERSIONS)

    assert "### Afwijking\n\n- [afwijking-a.kompas](bij/afwijking-a.kompas): De eerste, over twee regels.\n\n### Niet van toepassing\n\n- [nvt-b.kompas](bij/nvt-b.kompas): De tweede.\n" in pages["ONS-02.md"]  # fmt: skip
    assert "Alle voorbeelden zijn verzonnen." in pages["ONS-02.md"]
    assert "Wetsvoorstel: &lt;Wet&gt;\n  fase: x</code></pre></details>" in pages["ONS-02.html"]


def test_only_examples_that_say_so_are_called_invented(build: Build, tmp_path: Path) -> None:
    (tmp_path / "ONS-02").mkdir()
    for name, said in (("nvt-a", "# Dit voorbeeld is verzonnen: het een."), ("nvt-b", "# uit de praktijk")):
        (tmp_path / "ONS-02" / f"{name}.kompas").write_text(
            f"# peildatum: 2026-11-23\n{said}\n", encoding="utf-8"
        )
    page = build(VERSIONS)["ONS-02.md"]

    assert "Alle voorbeelden zijn verzonnen." not in page
    assert ": Dit voorbeeld is verzonnen: het een.\n" in page
    assert ": Uit de praktijk" in page


# ---------------------------------------------------------------- the bundled norms as web pages


def test_every_page_is_sound_and_asks_nothing_of_a_network() -> None:
    pages = bundled("html")
    seen = {name: Seen(text) for name, text in pages.items()}
    ids = {name: page.values("id") for name, page in seen.items()}

    assert {f"{name}.html" for name in load_plan().rulebook.ids()} < set(pages)
    for name, page in seen.items():
        assert pages[name].startswith("<!DOCTYPE html>\n")
        assert ("html", "lang", "nl") in page.attributes
        assert 1 == page.tags["h1"] == page.tags["main"]
        assert not {"script", "link", "img", "iframe", "form", "base"} & set(page.tags)
        assert not {"src", "style", "onclick", "srcset"} & {attribute for _, attribute, _ in page.attributes}
        assert len(ids[name]) == len(set(ids[name]))
        for target in page.values("href"):
            if not target.startswith("https://"):
                file, _, part = target.partition("#")
                assert file in ids or not file, (name, target)
                assert not part or part in ids[file or name], (name, target)


def test_headings_go_down_one_level_at_a_time() -> None:
    for name, text in bundled("html").items():
        levels = [int(level) for level in re.findall(r"<h([1-6])[ >]", text)]

        assert 1 == levels[0], name
        assert all(after <= before + 1 for before, after in pairwise(levels)), name


def test_the_page_allows_nothing_but_its_own_style() -> None:
    page = page_html.render(Page("x", "x", "x", ()))
    style = page.partition("<style>")[2].partition("</style>")[0]
    seal = b64encode(sha256(style.encode()).digest()).decode()

    assert f"default-src 'none'; style-src 'sha256-{seal}'" in Seen(page).values("content")[0]
    assert not re.search(r"url\(|@import|@font-face|</", style)


def test_the_colours_have_contrast_in_light_and_dark() -> None:
    """WCAG 2.2: 4.5 for text (1.4.3), 3 for what marks the focus and the parts of a page (1.4.11)."""
    style = (Path(page_html.__file__).parent / "page_ground.css").read_text(encoding="utf-8")
    light, dark = (dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", part))
                   for part in re.findall(r":root \{(.*?)\}", style, re.DOTALL)[:2])  # fmt: skip

    def brightness(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    for theme in (light, dark):
        for ground in ("paper", "tint", "stress"):
            for ink in ("ink", "soft", "link", "visited", "word", "focus", "stress-edge", "edge"):
                low, high = sorted((brightness(theme[ink]), brightness(theme[ground])))
                wanted = 3 if ink in {"focus", "stress-edge", "edge"} else 4.5

                assert (high + 0.05) / (low + 0.05) >= wanted, (ink, ground, theme[ink], theme[ground])


def test_links_in_markdown_lead_to_headings_that_are_there() -> None:
    pages = bundled("markdown")
    for name, text in pages.items():
        for target in as_html(text).values("href"):
            if not target.startswith("https://"):
                file, _, part = unquote(target).partition("#")
                titles = re.findall(r"^#+ (.+)$", pages[file], re.MULTILINE)
                assert not part or part in [re.sub(r"[^\w\- ]", "", t.lower()).replace(" ", "-") for t in titles], (name, target)  # fmt: skip


# ---------------------------------------------------------------- the command


def test_the_command_writes_the_same_pages_twice(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    command = ["rules", "docs", "--peildatum", "2026-11-23", "--select", "UDO-01,UT-01", "--output"]
    for name in ("een", "twee"):
        assert 0 == main([*command, str(tmp_path / name)])
    one, two = (
        {path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("een", "twee")
    )

    assert one == two
    assert {"index", "per-fase", "per-kracht", "per-soort", "zinnen", "UDO-01", "UT-01"} == {
        Path(n).stem for n in one
    }
    assert "7 pagina's geschreven" in capfd.readouterr().out


def test_own_norms_and_their_examples_come_along(tmp_path: Path) -> None:
    (tmp_path / "ONS-02").mkdir()
    (tmp_path / "ons.feature").write_text(VERSIONS, encoding="utf-8")
    (tmp_path / "ONS-02" / "nvt-a.kompas").write_text(
        "# peildatum: 2026-11-23\n# Niemand geraakt.\n", encoding="utf-8"
    )
    twice = ["--rules", str(tmp_path), "--rules", str(tmp_path / "ONS-02" / "..")]

    assert 0 == main(["rules", "docs", *twice, "--format", "markdown", "--output", str(tmp_path / "uit")])
    page = (tmp_path / "uit" / "ONS-02.md").read_text(encoding="utf-8")
    assert 1 == page.count("- nvt-a.kompas: Niemand geraakt.\n")
    assert (tmp_path / "uit" / "UDO-01.md").exists()
    assert not list((tmp_path / "uit").glob("*.html"))


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        (
            "kapot.feature",
            VERSIONS.replace("Gegeven het ontwerp", "Gegeven het antwerp"),
            "deze zin is niet bekend",
        ),
        ("ONS-02/goed-a.kompas", "# peildatum: 2026-11-23\n", "begint niet met een uitkomst"),
    ],
)
def test_what_is_broken_is_told_and_nothing_is_written(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], file: str, text: str, told: str
) -> None:
    (tmp_path / "normen" / "ONS-02").mkdir(parents=True)
    (tmp_path / "normen" / "ons.feature").write_text(VERSIONS, encoding="utf-8")
    (tmp_path / "normen" / file).write_text(text, encoding="utf-8")
    code = main(["rules", "docs", "--rules", str(tmp_path / "normen"), "--output", str(tmp_path / "uit")])

    assert 2 == code
    error = " ".join(capfd.readouterr().err.split())
    assert told in error
    assert "Er zijn geen pagina's geschreven." in error
    assert not (tmp_path / "uit").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "noem de map voor de pagina's"),
        (["--output", ""], "noem de map voor de pagina's"),
        (["--output", "uit", "--format", "htm"], "bedoelde u 'html'?"),
        (["--output", "uit", "--select", "UDO-1"], "bedoelde u 'UDO-01'?"),
        (["--output", "uit", "--rules", "nergens"], "de map met regels 'nergens' bestaat niet"),
    ],
)
def test_wrong_use_is_told(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    arguments: list[str],
    told: str,
) -> None:
    monkeypatch.chdir(tmp_path)

    assert 3 == main(["rules", "docs", *arguments])
    assert told in capfd.readouterr().err
    assert [] == list(tmp_path.iterdir())
