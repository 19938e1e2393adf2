"""Reads a page of HTML as a browser would, and refuses what is not well nested."""

from html.parser import HTMLParser
from typing import NamedTuple

VOID = frozenset({"meta", "br"})
IN_A_LINE = frozenset({"a", "b", "code", "i", "span", "strong"})


class Element(NamedTuple):
    """An element with its attributes and the elements in which it stands."""

    tag: str
    attributes: dict[str, str]
    within: tuple[str, ...]


class Seen(HTMLParser):
    """The elements of a page, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.open: list[str] = []
        self.said: list[str] = []
        self.feed(text)
        self.close()
        assert not self.open, self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), (tag, attrs)
        self._apart(tag)
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}, tuple(self.open)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, self.elements[-1]
        self._apart(tag)

    def _apart(self, tag: str) -> None:
        if tag not in IN_A_LINE:
            self.said.append(" ")

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.said.append(data)

    @property
    def text(self) -> str:
        """All that is said, with single spaces."""
        return " ".join("".join(self.said).split())

    def all(self, tag: str, **attributes: str) -> list[Element]:
        """The elements of a kind with these attributes (`class_` holds one of the classes)."""
        kind = attributes.pop("class_", None)
        return [
            found
            for found in self.elements
            if found.tag == tag
            and (kind is None or kind in found.attributes.get("class", "").split())
            and all(found.attributes.get(name) == value for name, value in attributes.items())
        ]

    def values(self, name: str) -> list[str]:
        """The values of an attribute, wherever it stands."""
        return [found.attributes[name] for found in self.elements if name in found.attributes]
