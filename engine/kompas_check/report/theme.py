"""A theme: the colours and fonts that an organisation puts in the place of those of the report."""

import re
from collections.abc import Mapping
from functools import cache

from kompas_check.messages import did_you_mean
from kompas_check.report.markup import stylesheet
from kompas_check.translation import tr

Theme = tuple[tuple[str, str], ...]
"""Tokens with their values; `ink` counts where the screen is light, `ink-dark` where it is dark."""

_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_NAME = r"(?:\"[\w .-]{1,60}\"|'[\w .-]{1,60}'|[A-Za-z][\w-]{0,60})"
_FONTS = re.compile(rf"{_NAME}(?:\s*,\s*{_NAME})*")
_DECLARATION = re.compile(r"\s*--([\w-]+)\s*:\s*([^;{}]*?)\s*(?:;|$)")


class WrongTheme(Exception):  # noqa: N818 - it is an answer to who wrote the theme
    """What is wrong in a theme, in words; *line* counts from 1."""

    def __init__(self, line: int, text: str) -> None:
        super().__init__(text)
        self.line = line


@cache
def tokens() -> Mapping[str, str]:
    """The tokens that a theme may set, each with what it is: `kleur` or `letter`."""
    ground = stylesheet("report").partition("}")[0]
    found = re.findall(r"--([\w-]+):\s*([^;]+)", ground)
    colours = {name: "kleur" for name, value in found if value.startswith("#")}
    fonts = {name: "letter" for name, value in found if name not in colours}
    return {**colours, **{f"{name}-dark": kind for name, kind in colours.items()}, **fonts}


def read_theme(text: str) -> Theme:
    """The theme in *text*: `:root { --token: value; … }`, with comments as CSS has them; raises `WrongTheme`."""
    plain = re.sub(
        r"/\*.*?\*/",
        lambda found: re.sub(r"[^\n]", " ", found[0]),
        text.removeprefix("\ufeff"),
        flags=re.DOTALL,
    )
    frame = re.fullmatch(r"(\s*:root\s*\{)(.*)(\}\s*)", plain, flags=re.DOTALL)
    if frame is None:
        raise WrongTheme(
            _line(plain, len(plain) - len(plain.lstrip())),
            tr("een thema is één blok ':root { … }' met tokens als '--ink: #1b2530;'"),
        )
    at, end = frame.end(1), frame.end(2)
    found: dict[str, str] = {}
    while plain[at:end].strip():
        start = at + len(plain[at:end]) - len(plain[at:end].lstrip())
        declaration = _DECLARATION.match(plain, start, end)
        if declaration is None:
            said = plain[start:end].split("\n")[0].strip()
            raise WrongTheme(
                _line(plain, start), tr("'{found}' is geen token; schrijf '--naam: waarde;'", found=said)
            )
        name, value = declaration[1], " ".join(declaration[2].split())
        _judge(name, value, _line(plain, start), found)
        found[name] = value
        at = declaration.end()
    return tuple(found.items())


def _judge(name: str, value: str, line: int, before: Mapping[str, str]) -> None:
    """Raise `WrongTheme` unless *name* is a token with a *value* of its kind, and new."""
    kind = tokens().get(name)
    if kind is None:
        hint = did_you_mean(f"--{name}", [f"--{token}" for token in tokens()])
        raise WrongTheme(line, tr("onbekend token '--{name}'{hint}", name=name, hint=hint))
    if name in before:
        raise WrongTheme(line, tr("het token '--{name}' staat er twee keer; laat er één staan", name=name))
    if kind == "kleur" and not _COLOUR.fullmatch(value):
        raise WrongTheme(
            line,
            tr("'{value}' past niet bij '--{name}'; schrijf een kleur als '#1b2530'", value=value, name=name),
        )
    if kind == "letter" and not _FONTS.fullmatch(value):
        raise WrongTheme(
            line,
            tr(
                "'{value}' past niet bij '--{name}'; schrijf namen van lettertypen, met komma's ertussen",
                value=value,
                name=name,
            ),
        )


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1


def themed(theme: Theme) -> str:
    """The style that *theme* adds. Its colours are for a screen: what is printed stays black on white."""
    kinds = tokens()
    parts = {
        "": [(name, value) for name, value in theme if kinds[name] == "letter"],
        "@media screen and (prefers-color-scheme: light)": [
            (name, value) for name, value in theme if kinds[name] == "kleur" and not name.endswith("-dark")
        ],
        "@media screen and (prefers-color-scheme: dark)": [
            (name.removesuffix("-dark"), value) for name, value in theme if name.endswith("-dark")
        ],
    }
    written = ""
    for medium, pairs in parts.items():
        if pairs:
            block = f":root {{ {' '.join(f'--{name}: {value};' for name, value in pairs)} }}"
            written += f"\n{medium} {{ {block} }}" if medium else f"\n{block}"
    return written
