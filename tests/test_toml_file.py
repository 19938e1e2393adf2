"""Files of settings: what they say and where, and what is wrong with them."""

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas_check.toml_file import Key, TomlFile, _Scan, parse_toml, read_toml

KEYS = (
    Key("text", "tekst", example='"mijn tekst"'),
    Key("count", "getal", example="3"),
    Key("flag", "ja/nee", example="true"),
    Key("day", "datum", example="2026-06-12"),
    Key("force", "keuze", words=("wet", "aanwijzing", "beleid")),
    Key("names", "teksten", example='["NORM-01"]'),
    Key("ignore", "tabel"),
    Key("finding", "tabellen", keys=(Key("rule", "tekst", required=True, example='"NORM-01"'), Key("until", "datum"))),
)  # fmt: skip


def parse(text: str | bytes) -> TomlFile:
    data = text.encode() if isinstance(text, str) else text
    return parse_toml(data, "kompas.toml", KEYS, "INS")


def told(text: str | bytes) -> list[str]:
    return [f"{found.place} {found.code} {found.message}" for found in parse(text).diagnostics]


def test_every_value_has_its_place() -> None:
    found = parse(
        "\ufeff# een opmerking met text = 1\r\n"
        'text = "een = twee [x]" # en nog iets\r\n'
        "  count=3\r\n"
        "day = 2026-06-12\r\n"
        "names = [ 'A',\r\n"
        '   "B", # ]\r\n'
        "]\r\n"
        "[ignore]\r\n"
        '"NORM-01" = """\r\n'
        "een reden\r\n"
        'force = "wet""""\r\n'
        "NORM-02 = 'x'\r\n"
        "[[finding]]\r\n"
        'rule = "A"\r\n'
        "[[finding]]\r\n"
        '"rule" = "B"\r\n'
        'until = "2027-01-01"\r\n'
    )
    assert found.diagnostics == ()
    values = found.values
    assert [(name, values[name].place.line, values[name].place.column) for name in values] == [
        ("text", 2, 1), ("count", 3, 3), ("day", 4, 1), ("names", 5, 1), ("ignore", 8, 1), ("finding", 13, 1),
    ]  # fmt: skip
    assert (values["text"].value, values["count"].value) == ("een = twee [x]", 3)
    assert values["day"].value == date(2026, 6, 12)
    assert [(one.value, one.place.line, one.place.column) for one in values["names"].value] == [
        ("A", 5, 11), ("B", 6, 4),
    ]  # fmt: skip
    ignored = values["ignore"].value
    assert ignored["NORM-01"].value == 'een reden\nforce = "wet"'
    assert (ignored["NORM-01"].place.line, ignored["NORM-02"].place.line) == (9, 12)
    first, second = values["finding"].value
    assert (first.place.line, second.place.line) == (13, 15)
    assert second.value["rule"].value == "B"
    assert second.value["until"] == (date(2027, 1, 1), ("kompas.toml", 17, 1))


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ("txt = 'a'", "1:1", "INS-03 onbekende instelling 'txt'; bedoelde u 'text'?"),
        ("\nzzz = 1", "2:1", "INS-03 onbekende instelling 'zzz'; wel: text, count"),
        ("[zzz.yyy]", "1:1", "INS-03 onbekende instelling 'zzz'"),
        ("text = 3", "1:1", "INS-04 3 past niet bij 'text'; verwacht wordt een tekst tussen aanhalingstekens, niet leeg"),
        ("text = ''", "1:1", 'INS-04 "" past niet bij'),
        ("count = true", "1:1", "INS-04 true past niet bij 'count'; verwacht wordt een geheel getal van 0 of meer; bijvoorbeeld: 3"),
        ("count = -1", "1:1", "INS-04 -1 past niet"),
        ("flag = 1", "1:1", "INS-04 1 past niet bij 'flag'; verwacht wordt true (ja) of false (nee)"),
        ("day = 2026-06-12T10:00:00", "1:1", "INS-04 2026-06-12 10:00:00 past niet bij 'day'"),
        ("day = '12 juni'", "1:1", "verwacht wordt een datum als 2026-06-12"),
        ("force = 'beleit'", "1:1", 'verwacht wordt één van "wet", "aanwijzing", "beleid"; bedoelde u \'beleid\'?'),
        ("names = 'A'", "1:1", 'verwacht wordt een lijst met teksten tussen [ en ]; bijvoorbeeld: ["NORM-01"]'),
        ("names = [\n 'A',\n 3]", "3:2", "INS-04 3 past niet bij 'names'"),
        ("ignore = ['A']", "1:1", "verwacht wordt regels onder een kop [ignore]"),
        ("[ignore]\nA = 1", "2:1", "INS-04 1 past niet bij 'A'"),
        ("[[finding]]\nuntil = 2026-01-01", "1:1", "INS-05 hier ontbreekt 'rule'; schrijf bijvoorbeeld: rule = \"NORM-01\""),
        ("[[finding]]\nrule = 'A'\n[[finding]]\nrule = 'B'\nunti = 1", "5:1", "INS-03 onbekende instelling 'unti'; bedoelde u 'until'?"),
    ],
)  # fmt: skip
def test_what_a_key_does_not_allow_is_told_at_its_place(text: str, place: str, said: str) -> None:
    (line,) = told(text)
    assert line.startswith(f"kompas.toml:{place} ")
    assert said in line


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ("text", "1:5", "hier wordt een '=' verwacht"),
        ("text = ", "1:8", "dit is geen waarde"),
        ("text = beleid", "1:8", "dit is geen waarde"),
        ("text = “beleid”", "1:8", "gekruld aanhalingsteken"),
        ("text = 'a' count = 3", "1:12", "achter deze waarde staat nog iets"),
        ("text = 'a'\ntext = 'b'\n", "2:11", "deze instelling staat er twee keer"),
        ("[ignore]\n[ignore]", "2:8", "deze kop staat er twee keer"),
        ("[ignore", "1:8", "is niet gesloten"),
        ("names = ['A'\n'B']", "2:1", "deze lijst is niet gesloten"),
        ("text = 'a", "1:10", "deze tekst is niet gesloten"),
        ('text = "a\n"', "1:10", "deze tekst is niet gesloten"),
        ('text = "C:\\mijn"', "1:13", "een \\ in een tekst schrijft u dubbel"),
        ("day = 2026-02-30", "1:7", "deze datum bestaat niet"),
        ("text = " + "[" * 5000, "1:1", "de haken zijn te diep genest"),
        ("= 3", "1:1", "hier wordt een regel verwacht"),
        ("count = " + "9" * 5000, "1:1", "dit is niet te lezen"),
    ],
)
def test_what_is_no_toml_is_told_in_dutch_at_its_place(text: str, place: str, said: str) -> None:
    (line,) = told(text)
    assert line.startswith(f"kompas.toml:{place} INS-02 ")
    assert said in line


def test_a_file_that_is_no_text_or_no_file_is_told(tmp_path: Path) -> None:
    assert told(b"text = 'a'\n\xff") == [
        "kompas.toml:2:1 INS-01 dit bestand kan niet worden gelezen: dit is geen tekst in UTF-8; "
        "sla het bestand op als UTF-8"
    ]
    (said,) = read_toml(tmp_path, KEYS, "BAS", "basis.toml").diagnostics
    assert (said.code, said.place.path, said.message) == (
        "BAS-01", "basis.toml", "dit bestand kan niet worden gelezen: dit is een map",
    )  # fmt: skip


def test_an_empty_file_says_nothing() -> None:
    assert parse("") == ("kompas.toml", {}, ())


_KEY = st.sampled_from(["a", "b-1", "'c d'", '"e\\"f"', '"g.h"'])
_TEXT = st.sampled_from(
    ['"x"', "'x # y'", '"""\n[a]\n"b" = 1"""', "'''a''''", '"\\""', '""', '""""""', "'='", '"""a"""""']
)
_SCALAR = st.one_of(
    _TEXT, st.sampled_from(["1", "-2.5e3", "true", "2026-06-12", "07:30:00", "2026-06-12 07:30:00"])
)
_VALUE = st.recursive(
    _SCALAR,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: "[ # ]\n" + " ,\n".join(items) + "\n]"),
        st.lists(st.tuples(_KEY, inner), max_size=3, unique_by=lambda pair: pair[0]).map(
            lambda pairs: "{" + ", ".join(f"{key} = {value}" for key, value in pairs) + "}"
        ),
    ),
    max_leaves=6,
)
_LINE = st.one_of(
    st.tuples(_KEY, _VALUE).map(lambda pair: f"{pair[0]} = {pair[1]}"),
    st.tuples(_KEY, _KEY, _VALUE).map(lambda parts: f" {parts[0]} . {parts[1]}={parts[2]} # x = [1"),
    st.tuples(_KEY, _KEY).map(lambda parts: f"[{parts[0]}.{parts[1]}]"),
    _KEY.map(lambda key: f"[[{key}]]"),
    st.tuples(_KEY, _KEY).map(lambda parts: f"[[ {parts[0]} . {parts[1]} ]]"),
    st.just("# a = 1"),
    st.just(""),
)


@given(st.lists(_LINE, max_size=12))
def test_whatever_tomllib_reads_has_a_place_for_each_of_its_values(lines: list[str]) -> None:
    text = "\n".join(lines)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    places = _Scan(text, "x").places()
    paths = set(_paths(data, ()))
    assert set(places) == paths
    rows = text.split("\n")
    for path, place in places.items():
        shown = rows[place.line - 1][place.column - 1 :]
        assert shown, path
        last = path[-1]
        if isinstance(last, str) and not shown.startswith("["):
            assert last.replace('"', '\\"') in shown


def _paths(value: Any, path: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
    if path:
        yield path
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _paths(inner, (*path, name))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _paths(inner, (*path, number))
