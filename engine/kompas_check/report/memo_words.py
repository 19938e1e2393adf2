"""The words of an explanatory memorandum: dates, names, places and references as people write them."""

import re
from collections.abc import Iterable
from datetime import date

from kompas_check.draft import Reference
from kompas_check.report.forecast_words import long_date
from kompas_check.translation import tr

_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_ORDINALS = (
    "eerste",
    "tweede",
    "derde",
    "vierde",
    "vijfde",
    "zesde",
    "zevende",
    "achtste",
    "negende",
    "tiende",
)
# The names of steps and phases are typed in small letters; so these are spelled.
_SPELLED = {
    **{word: word.upper() for word in ("udo", "dpia", "atr", "ap", "mkb", "bzk", "fin", "acict", "acoi", "ict")},
    "raad van state": "Raad van State", "algemene rekenkamer": "Algemene Rekenkamer", "rekenkamer": "Rekenkamer",
    "tweede kamer": "Tweede Kamer", "eerste kamer": "Eerste Kamer", "kamers": "Kamers",
    "caribisch nederland": "Caribisch Nederland", "gevolmachtigde ministers": "Gevolmachtigde Ministers",
    "staten": "Staten",
}  # fmt: skip
_NAMES = tuple(name for name in _SPELLED.values() if name[1:2].islower())
_SPELLING = re.compile(rf"\b(?:{'|'.join(_SPELLED)})\b")
# What a draft calls the memorandum, and what the memorandum calls itself.
MEMORANDA = {"mvt": "MvT", "nota": "nota van toelichting"}


def dated(text: str) -> str:
    """*text* with its dates as people say them."""
    return _ISO.sub(lambda found: long(found[0]), text)


def long(text: str) -> str:
    """A date as it is typed, as people say it; other text as it is."""
    try:
        return long_date(date.fromisoformat(text))
    except ValueError:
        return text


def capital(text: str) -> str:
    """*text* with a capital at its start."""
    return text[:1].upper() + text[1:]


def uncapital(text: str) -> str:
    """*text* without the capital at its start; an abbreviation keeps its own."""
    return text[:1].lower() + text[1:] if text[1:2].islower() and not text.startswith(_NAMES) else text


def spelled(text: str) -> str:
    """*text*, a name that is typed in small letters, as people spell it."""
    return _SPELLING.sub(lambda found: _SPELLED[found[0]], text)


def listed(parts: Iterable[str]) -> str:
    """`UWV, SVB en gemeenten`."""
    *others, last = [*parts] or [""]
    return tr("{others} en {last}", others=", ".join(others), last=last) if others else last


def article(label: str) -> str:
    """`art. 4 lid 2 onderdeel b` as people write it: `artikel 4, tweede lid, onderdeel b`."""
    text = re.sub(r"\bart\. ", "artikel ", label)
    text = re.sub(r" lid (\w+)", lambda found: f", {_lid(found[1])}", text)
    return re.sub(r"(?<!,) onderdeel ", ", onderdeel ", text)


def _lid(number: str) -> str:
    if number.isdigit() and 0 < int(number) <= len(_ORDINALS):
        return f"{_ORDINALS[int(number) - 1]} lid"
    return f"lid {number}"


def references(found: Iterable[Reference]) -> str:
    """References as a memorandum writes them: `MvT § 3.1 en § 3.2`."""
    parts: list[str] = []
    document = ""
    for reference in found:
        name = MEMORANDA.get(reference.document.casefold(), reference.document)
        place = article(re.sub(r"^§", "§\u00a0", reference.locator))
        quote = f" (“{flat(reference.quote)}”)" if reference.quote else ""
        separator = "\u00a0" if place.startswith("§") else ", "
        shown = place if name == document and place else separator.join(filter(None, (name, place)))
        parts.append(shown + quote)
        document = name
    return listed(dict.fromkeys(parts))


def flat(text: str) -> str:
    """*text* on one line."""
    return " ".join(text.split())
