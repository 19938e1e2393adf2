"""Builds HTML: elements in which all text is escaped, and whole documents that ask nothing of a network."""

from base64 import b64encode
from collections.abc import Iterable
from functools import cache
from hashlib import sha256
from html import escape
from pathlib import Path

from kompas_check.report.page import Text, Web, host, linked, visible
from kompas_check.translation import DUTCH, language

# A line end after these shows nowhere, and lets people compare two versions of a page.
_APART = frozenset(
    [
        "article",
        "caption",
        "desc",
        "details",
        "div",
        "dl",
        "footer",
        "g",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "header",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "path",
        "rect",
        "section",
        "summary",
        "table",
        "tbody",
        "text",
        "thead",
        "title",
        "ul",
    ]
)


class Html(str):
    """Text that is HTML already; all other text is escaped."""

    __slots__ = ()


def element(tag: str, *children: str, **attributes: str) -> Html:
    """An element; children that are no `Html` are text. `class_` and `http_equiv` name attributes."""
    end = "\n" if tag in _APART else ""
    return Html(f"<{tag}{_attributes(attributes)}>{together(children)}</{tag}>{end}")


def empty(tag: str, **attributes: str) -> Html:
    """An element that holds nothing and is not closed."""
    return Html(f"<{tag}{_attributes(attributes)}>")


def together(children: Iterable[str]) -> Html:
    """*children* after each other."""
    return Html(
        "".join(child if isinstance(child, Html) else escape(_seen(child), quote=False) for child in children)
    )


def _seen(text: str) -> str:
    return visible(text).replace("\u200b", "\ufffd")


def _attributes(attributes: dict[str, str]) -> str:
    return "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(_seen(value))}"'
        for name, value in attributes.items()
    )


def web_link(link: Web) -> Html:
    """A link to a page elsewhere, called by the name of its site."""
    return element("a", host(link.url), href=link.url, rel="external noreferrer")


def dutch() -> dict[str, str]:
    """The attribute of an element whose words are Dutch: only where the page is in another language."""
    return {} if language() == DUTCH else {"lang": DUTCH}


def as_dutch(*children: str) -> Html:
    """Words of a norm or a draft, marked as Dutch where the page is in another language."""
    return element("span", *children, **dutch()) if dutch() else together(children)


def cited(text: str) -> Html:
    """Words of a norm or a draft, with their web addresses as links."""
    parts: Text = linked(text)
    return as_dutch(*(web_link(part) if isinstance(part, Web) else str(part) for part in parts))


def opening(title: str, style: str, note: str = "", **attributes: str) -> str:
    """A document up to its body. *style* is all that the browser may apply, *note* a comment before it.

    *attributes* are those of the title.
    """
    allowed = b64encode(sha256(style.encode()).digest()).decode()
    head = element(
        "head",
        empty("meta", charset="utf-8"),
        empty("meta", http_equiv="Content-Security-Policy",
              content=f"default-src 'none'; style-src 'sha256-{allowed}'; base-uri 'none'; form-action 'none'"),
        empty("meta", name="viewport", content="width=device-width, initial-scale=1"),
        empty("meta", name="color-scheme", content="light dark"),
        element("title", title, **attributes),
        Html(f"<style>{style}</style>"),
    )  # fmt: skip
    first = f"{note}\n" if note else ""
    return f'<!DOCTYPE html>\n{first}<html lang="{language()}">{head}<body>'


CLOSING = "</body></html>\n"


@cache
def stylesheet(name: str) -> str:
    """The style of a kind of page (`page`, `report`), on the tokens and the ground of all."""
    folder = Path(__file__).parent
    return "".join(
        folder.joinpath(f"{part}.css").read_text(encoding="utf-8") for part in ("page_ground", name)
    )
