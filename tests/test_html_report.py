"""The report as a web page: what stands where, and that nothing in it is more than text."""

import re
from base64 import b64encode
from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import cache
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.html_pages import Seen
from tests.renew_golden import made

from kompas_check.check import Check
from kompas_check.cli import main
from kompas_check.finding import Report
from kompas_check.place import Diagnostic, Place
from kompas_check.plan import load_plan
from kompas_check.report.formats import Wishes, renderer
from kompas_check.report.markup import stylesheet
from kompas_check.report.theme import WrongTheme, read_theme, themed, tokens
from kompas_check.report.words import Tally
from kompas_check.translation import speaking

GOLDEN = Path(__file__).with_name("golden")
DAY = date(2026, 11, 23)
QUOTES = '"""'
DRAFT = """\
Wetsvoorstel: Wet gegevensloket
  fase: ministerraad

Raakt gemeenten
  verandering: gewijzigd
Raakt niet: overige
Bepaling artikel 4, tweede lid
  soort: adviestaak
  aan: zbo UWV
  onderwerp: beleid
Bepaling niet: overige
Stap overleg bzk
  datum: 2026-02-01
"""


@cache
def checker() -> Check:
    plan = load_plan([GOLDEN / "normen"])
    return Check(plan, DAY, [rule.id for rule in plan.rulebook.rules if rule.id.startswith("PRF-")])


def page_of(
    *drafts: str, change: Callable[[Report], Report] = lambda report: report, trace: bool = False
) -> str:
    """The report on drafts that are given as text."""
    check = checker()
    found = [check.draft(draft.encode(errors="surrogateescape"), f"wet {number}.kompas")
             for number, draft in enumerate(drafts, 1)]  # fmt: skip
    report = change(check.run([])._replace(drafts=()))
    tally = Tally(report.diagnostics)
    return "".join(renderer("html")(report._replace(drafts=tally.counted(found)), tally, Wishes(trace=trace)))


@pytest.fixture(scope="module")
def golden() -> Seen:
    return Seen(made("html", Wishes()))


# ---------------------------------------------------------------- nothing but text


def test_a_page_asks_nothing_of_a_network_and_runs_nothing(golden: Seen) -> None:
    loading = {
        "src",
        "srcset",
        "data",
        "poster",
        "action",
        "background",
        "ping",
        "style",
        "xlink:href",
        "http",
    }
    for found in golden.elements:
        assert found.tag not in {"script", "link", "img", "iframe", "object", "embed", "base", "form", "use"}
        assert not loading & found.attributes.keys(), found
        assert not [name for name in found.attributes if name.startswith("on")], found
        if "href" in found.attributes:
            assert found.tag == "a"
            assert re.match(r"#|https?://", found.attributes["href"]), found
    assert not re.search(r"url\(|@import|@font-face|</|expression", stylesheet("report"))


@pytest.mark.parametrize("theme", [(), (("ink", "#123456"), ("ink-dark", "#fedcba"), ("text", "Verdana"))])
def test_the_page_allows_nothing_but_its_own_style(theme: tuple[tuple[str, str], ...]) -> None:
    page = made("html", Wishes(theme=theme))
    style = page.partition("<style>")[2].partition("</style>")[0]
    seal = b64encode(sha256(style.encode()).digest()).decode()

    assert Seen(page).all("meta", **{"http-equiv": "Content-Security-Policy"})[0].attributes["content"] == (
        f"default-src 'none'; style-src 'sha256-{seal}'; base-uri 'none'; form-action 'none'"
    )


_EVIL = st.lists(
    st.sampled_from(['<script>alert("x")</script>', "</style>", "<!--", "-->", "&lt;b&gt;", "&", "'", '"', "<", ">", "]]>",
                     "</title>", "</details>", "javascript:alert(1)", " onclick=x ", "\u202e", "\u200b", "\x85", "wet", "é", " "]),
    min_size=1,
).map("".join)  # fmt: skip


def _written(title: str, task: str, reason: str) -> str:
    """A draft that says these words wherever a draft can say anything."""
    explained = f"""Afwijking PRF-03 voor gemeenten
  reden: {QUOTES}
    {reason}
    want dit is met de gemeenten zelf zo besproken.
    {QUOTES}
  verantwoordelijk: w{task}
  datum: 2026-06-12
"""
    taken = f"Organisatie t{task}\nStap advies\n  door: t{task}\n  datum: 2026-03-01\nStap dpia\n  datum: {task}\n"
    return DRAFT.replace("Wet gegevensloket", f"Wet {title}").replace(
        "verandering: gewijzigd", f"verandering: gewijzigd\n  taak: t{task}\n") + taken + explained  # fmt: skip


def _kinds(page: str) -> set[tuple[str, tuple[str, ...]]]:
    return {(found.tag, tuple(found.attributes)) for found in Seen(page).elements}


@cache
def _ours() -> set[tuple[str, tuple[str, ...]]]:
    """The kinds of element that this program makes."""
    return (
        _kinds(made("html", Wishes())) | _kinds(page_of(_written("x", "x", "x"))) | _kinds(page_of("wet\n"))
    )


@settings(max_examples=40, deadline=None)
@given(_EVIL, _EVIL, _EVIL)
def test_nothing_in_a_draft_becomes_markup(title: str, task: str, reason: str) -> None:
    page = page_of(_written(title, task, reason))

    assert _kinds(page) <= _ours()
    assert not re.search("[\u202e\u200b\x85]", page)
    assert (1, 0) == (page.count("<style>"), page.count("<!--"))


# ---------------------------------------------------------------- the page as a whole


def test_every_link_leads_somewhere_and_every_name_is_its_own(golden: Seen) -> None:
    for seen in (golden, Seen(page_of(DRAFT))):
        names = Counter(seen.values("id"))
        assert max(names.values()) == 1, names.most_common(3)
        for target in seen.values("href"):
            assert not target.startswith("#") or target[1:] in names, target
        for words in seen.values("aria-labelledby"):
            assert set(words.split()) <= names.keys(), words


@pytest.mark.parametrize("drafts", [(DRAFT,), (DRAFT, DRAFT), ("wet",), ("", DRAFT)])
def test_headings_stand_in_order(drafts: tuple[str, ...]) -> None:
    levels = [
        int(found.tag[1]) for found in Seen(page_of(*drafts)).elements if re.fullmatch(r"h\d", found.tag)
    ]

    assert (1, 1) == (levels[0], levels.count(1))
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_first_screen_says_how_it_stands() -> None:
    seen = Seen(page_of(DRAFT))

    assert (
        "Niet in orde voor de fase ministerraad 7 punten die nu aandacht vragen (4 afwijkingen, 3 nog onbekend)."
        in seen.text
    )
    assert "4 afwijkingen nu uitleggen of herstellen" in seen.text
    assert "3 gegevens ontbreken nu invullen; beslissen over 3 normen" in seen.text
    order = [seen.text.index(part) for part in ("Niet in orde", "Wat eerst", "De procedure", "Nu: afwijkingen (4)",
             "Nu: gegevens die ontbreken (3)", "Later (1)", "De andere normen")]  # fmt: skip
    assert order == sorted(order)


def test_a_draft_in_order_says_so() -> None:
    seen = Seen(page_of("Wetsvoorstel: Wet in het begin\n  fase: beleidsvorming\n"))

    assert "In orde voor de fase beleidsvorming Er is nu niets open." in seen.text
    assert "Wat eerst" not in seen.text


def test_what_is_wrong_stands_before_all_else() -> None:
    """An error in a file is never green, nor are errors in rules where nothing was checked."""
    seen = Seen(page_of(DRAFT.replace("Raakt gemeenten", "Raakt gementen")))
    assert "Niet in orde" in seen.text
    assert seen.text.index("fout ONT-") < seen.text.index("De procedure")

    fault = Diagnostic("INS-99", "error", "dit klopt <niet>", Place("kompas.toml", 3, 1))
    seen = Seen(page_of(change=lambda report: report._replace(diagnostics=(fault,))))
    assert "Er is niets getoetst" in seen.text
    assert "fout INS-99 dit klopt <niet> kompas.toml:3:1" in seen.text
    assert "In orde" not in seen.text


def test_a_file_that_is_no_draft_is_not_in_order() -> None:
    seen = Seen(page_of("dit is geen ontwerp\n"))

    assert "Niet in orde" in seen.text
    assert "Wat eerst Herstel de 2 fouten in het bestand" in seen.text


def test_several_drafts_stand_below_an_overview(golden: Seen) -> None:
    rows = golden.all("tr", role="row")

    assert 1 + 3 == len(rows)
    assert "Van de 3 ontwerpen zijn er 2 niet in orde." in golden.text
    assert ["#o1-ontwerp", "#o2-ontwerp", "#o3-ontwerp"] == [
        found.attributes["href"] for found in golden.all("a") if "th" in found.within
    ]


def test_what_does_not_count_is_shown_as_what_it_is(golden: Seen) -> None:
    assert "Telt nu niet mee (2)" in golden.text
    assert (
        "dit punt staat in de basis (tot en met 31 januari 2027): stond al open toen wij begonnen. Dit is geen uitleg."
        in golden.text
    )
    assert (
        "de kracht van deze norm is lager dan de drempel die is ingesteld. Dit is geen uitleg." in golden.text
    )


# ---------------------------------------------------------------- findings


def test_a_deviation_says_what_was_found_on_which_source_and_what_can_be_done() -> None:
    seen = Seen(page_of(DRAFT))
    card = seen.text.partition("PRF-02 Een zbo krijgt geen adviestaak over beleid aanwijzing")[2]

    for part in ("art. 4 lid 2: dit staat in het ontwerp", "regel 7", "Verzonnen aanwijzing 2, tweede lid",
                 "Deze bron is niet uit de eerste hand gelezen", "vervalt naar verwachting", "schrap de adviestaak",
                 "leg uit waarom dit zbo toch", "Afwijking PRF-02 voor art. 4 lid 2", "Waarom: zin voor zin", "Dan is dat niet toegestaan"):  # fmt: skip
        assert part in card[:1500], part
    assert "https://example.org/wet?artikel=1&lid=2" in seen.values("href")
    assert [] == [found for found in seen.all("details") if "open" in found.attributes]


def test_a_statute_cannot_be_explained_away() -> None:
    seen = Seen(
        page_of(DRAFT.replace("2026-02-01", "onbekend") + "Stap internetconsultatie\n  start: 2026-01-01\n")
    )

    assert "PRF-01 Over wat gemeenten raakt, is vroeg overlegd met BZK" in seen.text
    assert "Afwijking PRF-01" not in seen.text


def test_the_block_to_copy_explains_once_it_is_filled_in() -> None:
    page = page_of(DRAFT)
    head = "Afwijking PRF-03 voor gemeenten"
    start = page.index(f"<code>{head}") + len("<code>")
    block = page[start : page.index("</code>", start)]
    assert "datum: …" in block
    filled = block.replace(
        "    …\n", "    De taak is op verzoek van de gemeenten zelf met hen uitgewerkt.\n", 1
    )
    filled = filled.replace("vindplaats: …", "vindplaats: mvt §8.4").replace("datum: …", "datum: 2026-06-12")
    filled = filled.replace("verantwoordelijk: …", "verantwoordelijk: directie Wetgeving")

    assert "Uitgelegd" not in Seen(page_of(f"{DRAFT}\n{block}\n")).text.partition("De procedure")[2]
    seen = Seen(page_of(f"{DRAFT}\n{filled}\n"))
    assert "Uitgelegd (1)" in seen.text
    assert "Reden De taak is op verzoek van de gemeenten zelf met hen uitgewerkt." in seen.text
    assert "Verantwoordelijk directie Wetgeving" in seen.text


def test_missing_facts_stand_by_block_and_lead_to_their_norms() -> None:
    seen = Seen(page_of(DRAFT.replace("Raakt niet: overige\n", "")))
    text = seen.text.partition("Nu: gegevens die ontbreken")[2].partition("Later")[0]

    assert "Raakt Schrijf 'Raakt …' of 'Raakt niet: …'" in text
    assert "waterschappen PRF-03" in text
    assert len(list(seen.all("section", class_="block"))) < 5
    assert "#norm-PRF-04" in seen.values("href")


def test_every_sentence_is_shown_of_all_norms_where_that_is_asked() -> None:
    assert page_of(DRAFT).count('class="trace"') < page_of(DRAFT, trace=True).count('class="trace"')


def test_in_another_language_what_a_norm_says_stays_dutch() -> None:
    with speaking("en"):
        seen = Seen(page_of(DRAFT))

    assert {"lang": "en"} == seen.all("html")[0].attributes
    assert seen.all("span", lang="nl")
    assert "Een zbo krijgt geen adviestaak over beleid" in seen.text


# ---------------------------------------------------------------- themes


def test_a_theme_changes_colours_and_fonts() -> None:
    text = ':root {\n  /* ons\n huis */ --ink: #123;\n --ink-dark: #fed;\n --text: "Fira Sans", Verdana , sans-serif\n}\n'

    assert (
        ("ink", "#123"),
        ("ink-dark", "#fed"),
        ("text", '"Fira Sans", Verdana , sans-serif'),
    ) == read_theme(text)
    style = themed(read_theme(text))
    assert "@media screen and (prefers-color-scheme: light) { :root { --ink: #123; } }" in style
    assert "@media screen and (prefers-color-scheme: dark) { :root { --ink: #fed; } }" in style
    assert ':root { --text: "Fira Sans", Verdana , sans-serif; }' in style


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("--ink: #fff;", 1, "een thema is één blok"),
        ("", 1, "een thema is één blok"),
        ("\n\n:root { --ink: #fff; } </style>", 3, "een thema is één blok"),
        (":root {\n  --inc: #fff;\n}", 2, "onbekend token '--inc'; bedoelde u '--ink'?"),
        (":root {\n  --ink: red;\n}", 2, "'red' past niet bij '--ink'; schrijf een kleur"),
        (":root { --ink: url(https://example.org/); }", 1, "'url(https://example.org/)' past niet"),
        (":root { --ink: #fff;\n\n --ink: #000; }", 3, "staat er twee keer"),
        (":root { --text: a; }\n:root { --code: b; }", 1, "past niet bij|is geen token"),
        (':root { --text: "x</style>"; }', 1, "past niet bij '--text'"),
        (":root { /* a\n b */ color: #fff; }", 2, "'color: #fff; ' is geen token|'color: #fff;' is geen token"),
        (":root { --ink #fff; }", 1, "is geen token; schrijf '--naam: waarde;'"),
        (":root { --text-dark: Verdana; }", 1, "onbekend token '--text-dark'"),
    ],
)  # fmt: skip
def test_a_theme_that_is_none_is_refused_at_its_place(text: str, line: int, said: str) -> None:
    with pytest.raises(WrongTheme, match="|".join(map(re.escape, said.split("|")))) as found:
        read_theme(text)

    assert line == found.value.line


@given(st.text(alphabet="abc:;{}()<>/\\'\"#-@!* \n", max_size=30))
def test_no_value_of_a_theme_gets_out_of_its_place(value: str) -> None:
    for token in ("ink", "text"):
        try:
            theme = read_theme(f":root {{ --{token}: {value} }}")
        except WrongTheme:
            continue
        assert not re.search(r"[;{}<\\@()]", dict(theme)[token])


def test_every_token_is_told_to_who_makes_a_theme() -> None:
    page = (Path(__file__).parents[1] / "docs" / "verslag-webpagina.md").read_text(encoding="utf-8")

    for token in tokens():
        assert f"`--{token.removesuffix('-dark')}`" in page, token


def test_a_theme_goes_with_a_web_page(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    draft, theme, report = tmp_path / "wet.kompas", tmp_path / "thema.css", tmp_path / "verslag.html"
    draft.write_text(DRAFT, encoding="utf-8")
    theme.write_text(":root { --accent: #5a1a5f; }", encoding="utf-8")

    def run(*arguments: str) -> tuple[int, str]:
        code = main(["check", str(draft), "--theme", str(theme), *arguments])
        return code, capfd.readouterr().err

    assert 1 == run("--format", "html", "--output", str(report))[0]
    assert "--accent: #5a1a5f;" in report.read_text(encoding="utf-8")
    assert (3, True) == ((said := run())[0], "zet er --format html bij" in said[1])
    assert (3, True) == (
        (said := run("--format", "html", "--output", str(theme)))[0],
        "overschrijven" in said[1],
    )
    theme.write_text(":root {\n  --acent: #5a1a5f;\n}", encoding="utf-8")
    code, said_of = run("--format", "html")
    assert 3 == code
    assert f"{theme}:2: onbekend token '--acent'; bedoelde u '--accent'?" in said_of
    theme.write_bytes(b"\xff\xfe\x00")
    assert (3, True) == ((said := run("--format", "html"))[0], "geen tekst in UTF-8" in said[1])
    theme.unlink()
    assert (3, True) == ((said := run("--format", "html"))[0], "kan niet worden gelezen" in said[1])
