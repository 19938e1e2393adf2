"""A page as values: what it says, without the form in which it is shown."""

import re
from pathlib import Path
from typing import NamedTuple

# The first line of every page: what carries it was made here, and may be made anew.
MARK = "<!-- Gemaakt met kompas-check rules docs. Wijzig dit bestand niet met de hand. -->"
_URL = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:)]")
# Control characters, those that turn the direction of the text around them or that nobody sees, and bytes that
# are no text. (A space without width is left: Markdown needs it to keep a name from becoming a mention.)
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)


class Link(NamedTuple):
    """Words that lead to *page* (its name; none: this page), at the heading *at* where one is named.

    *dutch*: they are those of a norm.
    """

    text: str
    page: str
    at: str = ""
    dutch: bool = False


class Web(NamedTuple):
    """A link to a page elsewhere."""

    url: str


class Code(NamedTuple):
    """Words that stand so in a file."""

    text: str


class Dutch(NamedTuple):
    """Words of a norm or draft, or terms of art: Dutch in a page of any language."""

    text: str


Text = tuple[str | Link | Web | Code | Dutch, ...]
"""Running text. A line end in it is kept."""


class Heading(NamedTuple):
    """A heading; *level* is 2 below the title of the page. *dutch* are the words of a norm behind it."""

    level: int
    text: str
    dutch: str = ""


class Paragraph(NamedTuple):
    """Running text; one with *stress* must not be overlooked."""

    text: Text
    stress: bool = False


class Items(NamedTuple):
    """A list in no order."""

    items: tuple[Text, ...]


class Facts(NamedTuple):
    """What is known, each fact with its name; one name may stand more than once in a row."""

    rows: tuple[tuple[str, Text], ...]


class Written(NamedTuple):
    """A scenario of a norm as its author wrote it.

    *head* is its first line; *remarks* are the author's comments; *lines* pairs each keyword with its
    sentence; *tables* are those of Voorbeelden, the first row of each the names of its columns.
    """

    head: str
    remarks: tuple[str, ...]
    lines: tuple[tuple[str, str], ...]
    tables: tuple[tuple[tuple[str, ...], ...], ...]


class Shown(NamedTuple):
    """An example draft: its file, what it shows, and its text."""

    path: Path
    shows: str
    text: str


Block = Heading | Paragraph | Items | Facts | Written | Shown


class Page(NamedTuple):
    """A page: its *name* (without suffix), title and content, and the way to the pages around it.

    *short* is what it is called where its title is too long. *dutch*: its title is that of a norm.
    """

    name: str
    short: str
    title: str
    blocks: tuple[Block, ...]
    path: tuple[Link, ...] = ()
    previous: Link | None = None
    following: Link | None = None
    dutch: bool = False


def linked(text: str) -> Text:
    """*text* with its web addresses as links."""
    parts: list[str | Web] = []
    at = 0
    for found in _URL.finditer(text):
        parts += [text[at : found.start()], Web(found[0])]
        at = found.end()
    return tuple(part for part in (*parts, text[at:]) if part)


def quoted(text: str) -> Text:
    """*text*, which is that of a norm, with its web addresses as links."""
    return tuple(Dutch(part) if isinstance(part, str) else part for part in linked(text))


def visible(text: str) -> str:
    """*text* with a mark where it has a character that nobody sees."""
    return _UNSEEN.sub("\ufffd", text)


def anchor(heading: str) -> str:
    """How a link names a heading: as GitHub and GitLab derive it from its words."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def host(url: str) -> str:
    """The name of the site of *url*, to call a link by."""
    return url.split("/")[2].removeprefix("www.")
