"""A page in HTML: one file that needs nothing else, no script, and asks nothing of a network."""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from html import escape
from itertools import groupby
from pathlib import Path

from kompas_check.report.page import (
    MARK,
    Block,
    Code,
    Dutch,
    Facts,
    Heading,
    Items,
    Link,
    Page,
    Paragraph,
    Shown,
    Text,
    Web,
    Written,
    anchor,
    host,
    visible,
)
from kompas_check.translation import DUTCH, language, tr

SUFFIX = ".html"


class Html(str):
    """Text that is HTML already; all other text is escaped."""

    __slots__ = ()


def element(tag: str, *children: str, **attributes: str) -> Html:
    """An element; children that are no `Html` are text. `class_` and `http_equiv` name attributes."""
    named = "".join(f' {name.rstrip("_").replace("_", "-")}="{escape(visible(value))}"'
                    for name, value in attributes.items())  # fmt: skip
    return Html(f"<{tag}{named}>{_inside(children)}</{tag}>")


def _inside(children: Iterable[str]) -> Html:
    return Html(
        "".join(
            child if isinstance(child, Html) else escape(visible(child), quote=False) for child in children
        )
    )


def dutch() -> dict[str, str]:
    """The attribute of an element whose words are Dutch: only where the page is in another language."""
    return {} if language() == DUTCH else {"lang": DUTCH}


def site() -> str:
    """What all pages together are called."""
    return tr("Normen voor ontwerpregelgeving")


def _empty(tag: str, **attributes: str) -> Html:
    return Html(element(tag, **attributes).removesuffix(f"</{tag}>"))


def render(page: Page) -> str:
    """*page* as a whole HTML document."""
    style = _style()
    allowed = b64encode(sha256(style.encode()).digest()).decode()
    head = element(
        "head",
        _empty("meta", charset="utf-8"),
        _empty("meta", http_equiv="Content-Security-Policy",
               content=f"default-src 'none'; style-src 'sha256-{allowed}'; base-uri 'none'; form-action 'none'"),
        _empty("meta", name="viewport", content="width=device-width, initial-scale=1"),
        _empty("meta", name="color-scheme", content="light dark"),
        element("title", f"{page.title} – {site()}" if page.path else site(), **dutch() if page.dutch else {}),
        Html(f"<style>{style}</style>"),
    )  # fmt: skip
    body = element(
        "body",
        element("a", tr("Naar de inhoud"), class_="skip", href="#inhoud"),
        element("header", element("p", element("a", site(), href=f"index{SUFFIX}"), class_="site"), *_path(page)),
        element("main", element("h1", page.title, **dutch() if page.dutch else {}), *_content(page.blocks), id="inhoud"),
        *_around(page),
        element("footer", element("p", tr(
            "Gemaakt met kompas-check. Deze pagina noemt normen en hun bronnen; zij is geen juridisch advies."))),
    )  # fmt: skip
    return f"<!DOCTYPE html>\n{MARK}\n{element('html', head, body, lang=language())}\n"


@cache
def _style() -> str:
    return Path(__file__).with_name("page.css").read_text(encoding="utf-8")


def _path(page: Page) -> Iterator[Html]:
    if page.path:
        steps = [element("li", _link(link)) for link in page.path]
        here = element("li", element("span", page.short, aria_current="page"))
        yield element("nav", element("ol", *steps, here), aria_label=tr("Kruimelpad"), class_="path")


def _around(page: Page) -> Iterator[Html]:
    links = [
        element("a", element("span", word, class_="which"),
                element("span", link.text, **dutch()) if dutch() else link.text, href=link.page + SUFFIX, rel=rel)
        for word, rel, link in ((tr("Vorige"), "prev", page.previous), (tr("Volgende"), "next", page.following))
        if link is not None
    ]  # fmt: skip
    if links:
        yield element("nav", *links, aria_label=tr("Vorige en volgende norm in dit kader"), class_="around")


def _content(blocks: Iterable[Block]) -> Iterator[Html]:
    """The blocks, with headings of which no two have the same id."""
    used: dict[str, int] = {}
    for block in blocks:
        if isinstance(block, Heading):
            name = anchor(f"{block.text} {block.dutch}".strip())
            times = used[name] = used.get(name, -1) + 1
            yield element(f"h{block.level}", *_heading(block), id=f"{name}-{times}" if times else name)
        else:
            yield _block(block)


def _block(block: Block) -> Html:
    if isinstance(block, Paragraph):
        return element("p", *_text(block.text), **({"class_": "stress"} if block.stress else {}))
    if isinstance(block, Items):
        return element("ul", *(element("li", *_text(item)) for item in block.items))
    if isinstance(block, Facts):
        rows = []
        for name, values in groupby(block.rows, key=lambda row: row[0]):
            rows.append(
                element("div", element("dt", name), *(element("dd", *_text(text)) for _, text in values))
            )
        return element("dl", *rows)
    if isinstance(block, Written):
        return _written(block)
    if isinstance(block, Shown):
        return _shown(block)
    return element(f"h{block.level}", *_heading(block))


def _heading(heading: Heading) -> Iterator[str]:
    yield heading.text
    if heading.dutch:
        yield " "
        yield _marked(heading.dutch)


def _marked(text: str) -> str:
    """Words that are Dutch, marked as such in a page of another language."""
    return element("span", text, **dutch()) if dutch() else text


def _written(written: Written) -> Html:
    kind, _, name = written.head.partition(":")
    lines = [element("li", element("b", keyword), f" {sentence}") for keyword, sentence in written.lines]
    return element(
        "section",
        element("p", element("b", f"{kind}:"), name, class_="name", **dutch()),
        element("ul", *lines, class_="sentences", **dutch()),
        *(_table(table) for table in written.tables),
        *(element("p", remark, class_="remark", **dutch()) for remark in written.remarks),
        class_="scenario",
    )


def _table(table: tuple[tuple[str, ...], ...]) -> Html:
    head, *rows = table
    shown = element(
        "table",
        element("caption", tr("Voorbeelden")),
        element("thead", element("tr", *(element("th", cell, scope="col") for cell in head)), **dutch()),
        element("tbody", *(element("tr", *(element("td", cell) for cell in row)) for row in rows), **dutch()),
    )
    return element(
        "div", shown, class_="wide", role="region", aria_label=tr("Tabel met gevallen"), tabindex="0"
    )


def _shown(shown: Shown) -> Html:
    name = shown.path.name
    said = (element("span", shown.shows, **dutch()), " ") if shown.shows else ()
    return element(
        "details",
        element("summary", *said, element("code", name)),
        element("pre", element("code", shown.text, **dutch()), tabindex="0", role="region",
                aria_label=tr("Voorbeeld {name}", name=name)),
    )  # fmt: skip


def _text(text: Text) -> Iterator[str]:
    for part in text:
        if isinstance(part, Link):
            yield _link(part)
        elif isinstance(part, Web):
            yield element("a", host(part.url), href=part.url, rel="external noreferrer")
        elif isinstance(part, Code):
            yield element("code", part.text, **dutch())
        elif isinstance(part, Dutch):
            lines = Html(_inside(_lines(part.text)))
            yield element("span", lines, **dutch()) if dutch() else lines
        else:
            yield from _lines(part)


def _lines(text: str) -> Iterator[str]:
    for number, line in enumerate(text.split("\n")):
        yield from ((_empty("br"), element("span", line, class_="more")) if number and line else (line,))


def _link(link: Link) -> Html:
    href = (link.page + SUFFIX if link.page else "") + (f"#{link.at}" if link.at else "")
    looks = {} if " " in link.text else {"class_": "word"}
    return element("a", link.text, href=href, **looks, **dutch() if link.dutch else {})
