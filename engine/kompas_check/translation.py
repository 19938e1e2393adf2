"""Says what the program has to say in the language of its reader.

The texts stand in the code, in Dutch; a catalogue (gettext) has them in another language. Texts of norms and
drafts are never translated.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from gettext import GNUTranslations, NullTranslations
from pathlib import Path
from typing import Protocol, TypeVar

DUTCH, ENGLISH = "nl", "en"
LANGUAGES = (DUTCH, ENGLISH)
LOCALES = Path(__file__).with_name("locale")
DOMAIN = "kompas_check"


class _Cache(Protocol):
    def cache_clear(self) -> None: ...


_Cached = TypeVar("_Cached", bound=_Cache)
_language = DUTCH
_catalogue: NullTranslations | None = None
_caches: list[_Cache] = []


def tr(text: str, /, **details: object) -> str:
    """*text* in the language of the reader, with *details* filled in at their names (none: *text* as it is).

    *text* is a literal (or one that `tr_later` marked), so that the catalogues can be made from the code.
    """
    if _catalogue is not None:
        text = _catalogue.gettext(text)
    return text.format(**details) if details else text


def tr_n(one: str, many: str, number: int, /, **details: object) -> str:
    """*one* where *number* is 1, else *many*; both may name `{number}`."""
    found = one if number == 1 else many
    text = found if _catalogue is None else _catalogue.ngettext(one, many, number)
    return text.format(number=number, **details)


def tr_later(text: str) -> str:
    """*text* as it is: a literal of which `tr` is asked where it is shown, as the language is not known yet."""
    return text


def per_language(cached: _Cached) -> _Cached:
    """*cached* (a function that `functools` caches), forgetting its texts where the language changes."""
    _caches.append(cached)
    return cached


def language() -> str:
    """The language of the reader, one of `LANGUAGES`."""
    return _language


def catalogue(language: str) -> Path:
    """The file with the texts in *language*, not Dutch."""
    return LOCALES.joinpath(language, "LC_MESSAGES", f"{DOMAIN}.mo")


def use(language: str) -> None:
    """From now on the reader has *language*, one of `LANGUAGES`. Dutch needs no catalogue."""
    global _language, _catalogue
    if language == _language:
        return
    found = None
    if language != DUTCH:
        with catalogue(language).open("rb") as file:
            found = GNUTranslations(file)
    _language, _catalogue = language, found
    for cached in _caches:
        cached.cache_clear()


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Use *language* for a while, then that of before."""
    before = _language
    use(language)
    try:
        yield
    finally:
        use(before)
