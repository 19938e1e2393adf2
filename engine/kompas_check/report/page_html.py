"""A page in HTML: one file that needs nothing else, no script, and asks nothing of a network."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from kompas_check.report.markup import (
    CLOSING,
    Html,
    as_dutch,
    dutch,
    element,
    empty,
    opening,
    stylesheet,
    together,
    web_link,
)
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
)
from kompas_check.translation import tr

SUFFIX = ".html"


def site() -> str:
    """What all pages together are called."""
    return tr("Normen voor ontwerpregelgeving")


def render(page: Page) -> str:
    """*page* as a whole HTML document."""
    title = f"{page.title} – {site()}" if page.path else site()
    marked = dutch() if page.dutch else {}
    body = together((
        element("a", tr("Naar de inhoud"), class_="skip", href="#inhoud"),
        element("header", element("p", element("a", site(), href=f"index{SUFFIX}"), class_="site"), *_path(page)),
        element("main", element("h1", page.title, **marked), *_content(page.blocks), id="inhoud"),
        *_around(page),
        element("footer", element("p", tr(
            "Gemaakt met kompas-check. Deze pagina noemt normen en hun bronnen; zij is geen juridisch advies."))),
    ))  # fmt: skip
    return f"{opening(title, stylesheet('page'), MARK, **marked)}{body}{CLOSING}"


def _path(page: Page) -> Iterator[Html]:
    if page.path:
        steps = [element("li", _link(link)) for link in page.path]
        here = element("li", element("span", page.short, aria_current="page"))
        yield element("nav", element("ol", *steps, here), aria_label=tr("Kruimelpad"), class_="path")


def _around(page: Page) -> Iterator[Html]:
    links = [
        element("a", element("span", word, class_="which"),
                as_dutch(link.text), href=link.page + SUFFIX, rel=rel)
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
        yield as_dutch(heading.dutch)


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
            yield web_link(part)
        elif isinstance(part, Code):
            yield element("code", part.text, **dutch())
        elif isinstance(part, Dutch):
            yield as_dutch(*_lines(part.text))
        else:
            yield from _lines(part)


def _lines(text: str) -> Iterator[str]:
    for number, line in enumerate(text.split("\n")):
        yield from ((empty("br"), element("span", line, class_="more")) if number and line else (line,))


def _link(link: Link) -> Html:
    href = (link.page + SUFFIX if link.page else "") + (f"#{link.at}" if link.at else "")
    looks = {} if " " in link.text else {"class_": "word"}
    return element("a", link.text, href=href, **looks, **dutch() if link.dutch else {})
