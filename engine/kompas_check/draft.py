"""The draft as its metadata file describes it: frozen values, each with its place."""

from typing import Any, NamedTuple

from kompas_check.place import Diagnostic, Place


class Value(NamedTuple):
    """What a property says.

    *kind* tells what *data* is: `keuze` (a word of a closed list), `tekst` (str), `getal`
    (int), `datum` (date), `bij kb` (None), `duur` (number, unit), `bedrag` (int, eurocents),
    `lijst` (tuple of str), `verwijzing` (tuple of `Reference`), `nvt` (the reason), `niets`
    (None), `organisatie` (`Organisation`), `deelnemers` (tuple of `Organisation` or str),
    `rechtsgrond` (word, name), `webadres` (str), `bewijs` (path, sha256 or None),
    `onbekend` (None: written down as not known, not confirmed, or not understood).
    """

    kind: str
    data: Any
    text: str
    place: Place


class Reference(NamedTuple):
    """A place in a document: `mvt`, `§8.2`, and the quote that stands there, if given."""

    document: str
    locator: str
    quote: str | None = None

    def __str__(self) -> str:
        return f"{self.document} {self.locator}".rstrip()


class Block(NamedTuple):
    """One block of the file: its kind, what its head says, and its properties by name.

    *kind* is the lower-case word of the head (`raakt`, `bepaling`, `stap`, ...; `ontwerp` for
    the head of the file). *confirmed* is False for a proposal (`? Raakt ...`). *word* is the kind
    of organisation that the head wrote (`zbo` in `Raakt zbo UWV`). *sound* is False where a line of
    the block has an error.
    """

    kind: str
    subject: Any
    label: str
    properties: dict[str, Value]
    place: Place
    confirmed: bool = True
    word: str = ""
    sound: bool = True

    def get(self, name: str) -> Value | None:
        """The value of property *name*, or None where the file does not give it."""
        return self.properties.get(name)


class Ontwerp(NamedTuple):
    """One draft file. *unreadable* names the kinds of block of which a head was not understood."""

    path: str
    soort: str | None
    title: str
    head: Block
    blocks: dict[str, tuple[Block, ...]]
    excluded: dict[str, frozenset[str]]
    unreadable: frozenset[str]
    diagnostics: tuple[Diagnostic, ...]

    def all(self, kind: str) -> tuple[Block, ...]:
        """The blocks of *kind*, in the order of the file."""
        return self.blocks.get(kind, ())
