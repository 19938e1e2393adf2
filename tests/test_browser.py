"""The pages in a real browser: axe-core, narrow screens, the keyboard, paper, and that nothing is fetched.

200% zoom is a screen of half the width in which a pixel counts for two: so WCAG defines reflow (1280 at 400% is 320).
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from tests.renew_golden import made
from tests.test_html_report import DRAFT, page_of

from kompas_check.cli import main
from kompas_check.report.formats import Wishes

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="Chromium is niet geïnstalleerd (Debian: apt-get install chromium)"
)
AXE = Path(sys.modules["playwright"].__file__ or "").parents[1] / "axe_playwright_python" / "axe.min.js"
# What is asked of axe-core: WCAG 2.2 at levels A and AA, and what it calls good practice.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
DOSSIER = Path(__file__).parents[1] / "corpus" / "dossiers" / "36799.kompas"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        )
        yield found
        found.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages that are looked at."""
    place = tmp_path_factory.mktemp("pages")
    pages = {"golden": made("html", Wishes()), "rijk": page_of(DRAFT), "leeg": page_of("")}
    for name, text in pages.items():
        (place / f"{name}.html").write_text(text, encoding="utf-8")
    main(
        [
            "check",
            str(DOSSIER),
            "--peildatum",
            "2026-11-23",
            "--format",
            "html",
            "--output",
            str(place / "dossier.html"),
        ]
    )
    main(
        [
            "rules",
            "docs",
            "--output",
            str(place / "catalogus"),
            "--select",
            "UDO-01,IC-01",
            "--peildatum",
            "2026-11-23",
        ]
    )
    return place


class Visit:
    """One look at a page, with all that the browser complained of or asked for."""

    def __init__(self, browser: Browser, path: Path, width: int = 1280, **how: Any) -> None:
        self.context: BrowserContext = browser.new_context(viewport={"width": width, "height": 800}, **how)
        self.page: Page = self.context.new_page()
        self.asked: list[str] = []
        self.said: list[str] = []
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.goto(path.as_uri())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.context.close()

    def faults(self) -> list[str]:
        """What axe-core finds."""
        self.page.evaluate(AXE.read_text(encoding="utf-8"))
        found = self.page.evaluate("tags => axe.run({runOnly: tags})", RULES)
        assert len(found["passes"]) > 10
        return [
            f"{one['id']}: {node['target']} {node['failureSummary']}"
            for one in found["violations"]
            for node in one["nodes"]
        ]

    def open_all(self) -> None:
        self.page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")

    def too_wide(self) -> list[str]:
        """What does not fit the width of the screen."""
        found: list[str] = self.page.evaluate(
            "() => [...document.querySelectorAll('body *')].filter(one => one.getClientRects().length"
            " && one.getBoundingClientRect().right > document.documentElement.clientWidth + 1"
            " && !one.closest('.skip, thead, .wide, pre')).slice(0, 5).map(one => one.outerHTML.slice(0, 120))"
        )
        scrolls = self.page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth"
        )
        return [*found, *(["de pagina schuift opzij"] if scrolls else [])]


SCREENS = [
    pytest.param({"width": 1280}, id="1280"),
    pytest.param({"width": 320}, id="320"),
    pytest.param({"width": 640, "device_scale_factor": 2}, id="200%"),
]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("screen", SCREENS)
def test_axe_finds_nothing_and_all_fits(
    browser: Browser, folder: Path, screen: dict[str, Any], scheme: str
) -> None:
    with Visit(browser, folder / "rijk.html", color_scheme=scheme, **screen) as visit:
        visit.open_all()

        assert [] == visit.faults()
        assert [] == visit.too_wide()
        assert ([f"file://{folder}/rijk.html"], []) == (visit.asked, visit.said)


@pytest.mark.parametrize(("name", "width"), [("golden", 320), ("dossier", 1280), ("leeg", 320)])
def test_many_drafts_a_large_one_and_none_have_no_faults(
    browser: Browser, folder: Path, name: str, width: int
) -> None:
    with Visit(browser, folder / f"{name}.html", width) as visit:
        assert [] == visit.faults()
        assert [] == visit.too_wide()
        assert 1 == len(visit.asked)


@pytest.mark.parametrize("name", ["index", "UDO-01"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_catalogue_has_no_faults_either(browser: Browser, folder: Path, name: str, scheme: str) -> None:
    for width in (1280, 320):
        with Visit(browser, folder / "catalogus" / f"{name}.html", width, color_scheme=scheme) as visit:
            assert [] == visit.faults()
            assert [] == visit.too_wide()
            assert 1 == len(visit.asked)
            assert [] == visit.said


def test_the_browser_refuses_all_but_the_page_itself(browser: Browser, folder: Path) -> None:
    with Visit(browser, folder / "rijk.html") as visit:
        colour = "() => getComputedStyle(document.querySelector('.masthead')).backgroundColor"
        assert "rgba(0, 0, 0, 0)" != visit.page.evaluate(colour)
        visit.page.evaluate(
            "() => { for (const [tag, name, value] of [['img', 'src', 'https://example.org/x.png'],"
            " ['script', 'src', 'https://example.org/x.js'], ['link', 'href', 'https://example.org/x.css']]) {"
            " const one = document.createElement(tag); one.rel = 'stylesheet'; one[name] = value; document.body.append(one); }"
            " const style = document.createElement('style'); style.textContent = '.masthead { background: none }';"
            " document.head.append(style); }"
        )
        visit.page.wait_for_timeout(200)

        assert "rgba(0, 0, 0, 0)" != visit.page.evaluate(colour)
        assert 4 <= len([said for said in visit.said if "Content Security Policy" in said])


def test_the_keyboard_reaches_everything_in_order_and_shows_where_it_is(
    browser: Browser, folder: Path
) -> None:
    with Visit(browser, folder / "golden.html") as visit:
        page = visit.page
        count = page.evaluate("document.querySelectorAll('a[href], summary, [tabindex=\"0\"]').length")
        places: list[int] = []
        for _ in range(count + 5):
            page.keyboard.press("Tab")
            found = page.evaluate(
                "() => { const one = document.activeElement; if (one === document.body) return null;"
                " const all = [...document.querySelectorAll('*')]; const style = getComputedStyle(one);"
                " const box = one.getBoundingClientRect();"
                " return [all.indexOf(one), parseFloat(style.outlineWidth), style.outlineStyle, box.top, box.bottom]; }"
            )
            if found is None:
                break
            assert found[1] >= 2, found
            assert "none" != found[2], found
            assert found[4] > 0, found
            assert found[3] < 800, found
            places.append(found[0])
        shown = page.evaluate(
            "() => { const all = [...document.querySelectorAll('*')];"
            " return [...document.querySelectorAll('a[href], summary, [tabindex=\"0\"]')]"
            " .filter(one => one.checkVisibility({contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true})"
            " || one.matches('.skip')).filter(one => { const box = one.closest('details:not([open])');"
            " return !box || one === box.querySelector('summary') && !box.parentElement.closest('details:not([open])'); })"
            " .map(one => all.indexOf(one)); }"
        )
        assert shown == places


def test_enter_and_space_open_and_close(browser: Browser, folder: Path) -> None:
    with Visit(browser, folder / "rijk.html") as visit:
        summary = visit.page.locator(".trace > summary").first
        summary.focus()
        for key, is_open in (("Enter", True), ("Enter", False), ("Space", True)):
            visit.page.keyboard.press(key)
            assert is_open is summary.evaluate("one => one.parentElement.open"), key


def test_the_skip_link_leads_to_the_content(browser: Browser, folder: Path) -> None:
    with Visit(browser, folder / "rijk.html") as visit:
        visit.page.keyboard.press("Tab")
        assert visit.page.locator(".skip").bounding_box()["y"] >= 0  # type: ignore[index]
        visit.page.keyboard.press("Enter")
        assert visit.page.url.endswith("#inhoud")


def test_a_link_to_a_norm_opens_where_it_stands(browser: Browser, folder: Path) -> None:
    with Visit(browser, folder / "dossier.html") as visit:
        visit.page.locator(".facts a").first.click()

        assert visit.page.evaluate("() => document.querySelector(':target').closest('details.many').open")


def test_what_can_be_pointed_at_is_large_enough(browser: Browser, folder: Path) -> None:
    """WCAG 2.2, 2.5.8: 24 by 24 pixels, but for links in running text."""
    with Visit(browser, folder / "golden.html", 320) as visit:
        visit.open_all()
        small = visit.page.evaluate(
            "() => [...document.querySelectorAll('summary, .tile, a.norm-id')].map(one => [one.outerHTML.slice(0, 80), one.getBoundingClientRect()])"
            " .filter(([_, box]) => box.width && (box.height < 24 || box.width < 24)).map(([text]) => text)"
        )

        assert [] == small


@pytest.mark.parametrize(
    "how", [{"forced_colors": "active"}, {"contrast": "more"}, {"reduced_motion": "reduce"}]
)
def test_other_wishes_of_a_reader_leave_it_readable(
    browser: Browser, folder: Path, how: dict[str, Any]
) -> None:
    with Visit(browser, folder / "rijk.html", **how) as visit:
        assert [] == visit.faults()
        borders = visit.page.evaluate(
            "() => getComputedStyle(document.querySelector('.standing')).borderTopStyle"
        )
        moving = visit.page.evaluate(
            "() => [...document.querySelectorAll('*')].filter(one => { const style = getComputedStyle(one);"
            " return style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0; }).length"
        )
        assert ("solid", 0) == (borders, moving)


def test_the_picture_has_no_text_outside_its_boxes(browser: Browser, folder: Path) -> None:
    with Visit(browser, folder / "dossier.html") as visit:
        outside = visit.page.evaluate(
            "() => [...document.querySelectorAll('.track .task')].flatMap(group => {"
            " const box = group.querySelector('rect').getBoundingClientRect();"
            " return [...group.querySelectorAll('text')].filter(text => { const own = text.getBoundingClientRect();"
            " return own.right > box.right || own.left < box.left || own.bottom > box.bottom + 1; })"
            " .map(text => text.textContent); })"
        )
        hidden = visit.page.evaluate(
            "() => { const boxes = [...document.querySelectorAll('.track rect')].map(one => one.getBoundingClientRect());"
            " return [...document.querySelectorAll('.track .order')].filter(line => { const own = line.getBoundingClientRect();"
            " return boxes.some(box => own.left + 4 < box.right && own.right < box.right); }).length; }"
        )

        assert ([], 0) == (outside, hidden)
        assert visit.page.locator(".track .order").count() >= 2


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext ontbreekt (Debian: poppler-utils)")
def test_on_paper_stands_what_matters(browser: Browser, folder: Path, tmp_path: Path) -> None:
    paper = tmp_path / "verslag.pdf"
    with Visit(browser, folder / "golden.html", color_scheme="dark") as visit:
        visit.page.pdf(path=str(paper), format="A4")
    text = subprocess.run(
        ["pdftotext", "-layout", str(paper), "-"], capture_output=True, text=True, check=True
    ).stdout

    assert "Niet in orde voor de fase ministerraad" in text
    assert "houd een internetconsultatie" in text  # stands in a closed part of the page
    assert "https://example.org/wet?artikel=1&lid=2" in re.sub(r"\s+", "", text)
    assert "niet afgedrukt: open dit onderdeel eerst" in text
    assert "zin voor zin" not in text
