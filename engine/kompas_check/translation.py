"""Says what the program has to say in the language of its reader.

The texts stand in the code, in Dutch; a catalogue (gettext) has them in another language. Texts of norms and
drafts are never translated.
"""

from gettext import NullTranslations

DUTCH = "nl"
_catalogue: NullTranslations | None = None


def tr(text: str, **details: object) -> str:
    """*text* in the language of the reader, with *details* filled in at their names (none: *text* as it is).

    *text* is a literal, so that the catalogues can be made from the code.
    """
    if _catalogue is not None:
        text = _catalogue.gettext(text)
    return text.format(**details) if details else text


def tr_n(one: str, many: str, number: int, **details: object) -> str:
    """*one* where *number* is 1, else *many*; both may name `{number}`."""
    found = one if number == 1 else many
    text = found if _catalogue is None else _catalogue.ngettext(one, many, number)
    return text.format(number=number, **details)
