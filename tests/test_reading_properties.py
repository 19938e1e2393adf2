"""Reading, whatever the file: nothing raises, what was meant is read, no slip goes unnoticed."""

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from kompas_check.bundled import GRAMMARS
from kompas_check.consistency import check_draft
from kompas_check.draft import Ontwerp, Reference, Value
from kompas_check.facts import Facts
from kompas_check.language import Language, build_language, load_language
from kompas_check.plan import Plan
from kompas_check.registers import Organisation

Read = Callable[..., Ontwerp]
DAY = date(2026, 11, 23)
HEAD = "Wetsvoorstel: Wet loket\n  fase: consultatie\n"
LANGUAGE: Language = load_language(build_language(GRAMMARS))

quick = settings(database=None, deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])


# ---------------------------------------------------------------- nothing raises


def survives(plan: Plan, data: bytes) -> Ontwerp:
    """Read *data* and ask what the first checks ask of it."""
    ontwerp = plan.reader.read(data, "ontwerp.kompas", DAY)
    check_draft(Facts(ontwerp, plan.registers, DAY), DAY)
    return ontwerp


@quick
@given(data=st.binary(max_size=400))
def test_no_bytes_make_the_reader_raise(plan: Plan, data: bytes) -> None:
    ontwerp = survives(plan, data)
    assert [] == [found for found in ontwerp.diagnostics if not found.message]


@quick
@given(text=st.text(max_size=400))
def test_no_text_makes_the_reader_raise(plan: Plan, text: str) -> None:
    survives(plan, text.encode("utf-8", "surrogatepass"))


@quick
@given(text=st.text(min_size=1, max_size=200))
def test_a_file_without_a_head_always_says_so(plan: Plan, text: str) -> None:
    ontwerp = survives(plan, ("x" + text).encode("utf-8", "surrogatepass"))
    assert ontwerp.soort is not None or any(found.severity == "error" for found in ontwerp.diagnostics)


PIECES = [
    "Wetsvoorstel", "AMvB", "Nota van wijziging", "Document", "Organisatie", "Raakt", "Raakt niet",
    "Bepaling", "Bepaling niet", "Beleidskompas", "Toelichting", "Stap", "Stap niet", "Afwijking",
    "fase", "soort", "datum", "gevolgen", "opties", "reden", "vindplaats", "door", "met", "bewijs", "grondslag",
    "burgers", "zbo UWV", "zbo onbekend", "gemeenten", "udo", "overige", "delegatie", "artikel 4, tweede lid",
    "UDO-01", "UDO-01, UDO-03 voor gemeenten", "mvt", "mvt §8.2", "mtv §2.1", "art. 4 lid 2", "p. 14", "§",
    '"', '"""', "”””", ":", ": ", ",", ", ", " ", "  ", "\n", "\n\n", "\r\n", "\n  ", "\n? ", "? ", "#", " # ",
    "-", "?", "PM", "nvt", "n.v.t., omdat", "ja", "2026-06-12", "30 februari 2026", "8 weken", "€ 12,5 mln",
    "\u00ad", "\u00a0", "\ufeff", "e\u0301", "\u2028", "\x0b", "\t", "en", "0", "€", "x" * 70,
]  # fmt: skip


@settings(quick, max_examples=250)
@given(pieces=st.lists(st.sampled_from(PIECES), max_size=40), headed=st.booleans())
def test_no_heap_of_pieces_makes_the_reader_raise(plan: Plan, pieces: list[str], *, headed: bool) -> None:
    ontwerp = survives(plan, ((HEAD if headed else "") + "".join(pieces)).encode())
    lines = 1 + max(HEAD.count("\n"), 2) + sum(piece.count("\n") for piece in pieces)
    assert all(1 <= found.place.line <= lines for found in ontwerp.diagnostics if found.code != "ONT-02")
    assert all(found.place.column >= 1 for found in ontwerp.diagnostics if found.code != "ONT-02")


@settings(quick, max_examples=100)
@given(pieces=st.lists(st.sampled_from(PIECES), max_size=25))
def test_the_same_file_is_always_read_the_same(plan: Plan, pieces: list[str]) -> None:
    data = (HEAD + "".join(pieces)).encode()
    assert survives(plan, data) == survives(plan, data)


# ---------------------------------------------------------------- what was meant is read


class Meant(NamedTuple):
    """A value as somebody writes it, and as it is meant."""

    text: str
    kind: str
    data: Any


def choice(kind: str) -> st.SearchStrategy[Meant]:
    words = LANGUAGE.words[LANGUAGE.choices[kind]]
    written = st.sampled_from([str.lower, str.upper, str.capitalize, str])
    return st.builds(lambda word, write: Meant(write(word), "keuze", word), st.sampled_from(words), written)


WORDS = [
    "loket",
    "burgers",
    "krijgen",
    "één",
    "besluit",
    "Rijk",
    "kosten",
    "minder",
    "(tijdelijk)",
    "50%",
    "c.q.",
]
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
MONTHS = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
          "november", "december"]  # fmt: skip


def written_date(day: date, *, voluit: bool) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}" if voluit else day.isoformat()


def written_amount(cents: int) -> str:
    whole, rest = divmod(cents, 100)
    return f"€ {whole:,}".replace(",", ".") + (f",{rest:02}" if rest else "")


dates = st.builds(
    lambda day, voluit: Meant(written_date(day, voluit=voluit), "datum", day),
    st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    st.booleans(),
)
durations = st.builds(
    lambda number, unit: Meant(f"{number} {unit[0]}", "duur", (number, unit[1])),
    st.integers(0, 500),
    st.sampled_from([("dagen", "dag"), ("weken", "week"), ("maanden", "maand"), ("jaar", "jaar")]),
)
amounts = st.integers(0, 10**13).map(lambda cents: Meant(written_amount(cents), "bedrag", cents))
texts = sentences.map(lambda text: Meant(text, "tekst", text))
lists = st.lists(sentences, min_size=1, max_size=4).map(
    lambda items: Meant(", ".join(f'"{item}"' for item in items), "lijst", tuple(items))
)
places = st.builds(
    Reference,
    st.sampled_from(["mvt", "nota"]),
    st.sampled_from(["§8.2", "§IV.b", "§3", "art. 4 lid 2", "art. 3:40", "p. 14"]),
    st.none() | sentences,
)
references = st.lists(places, min_size=1, max_size=3).map(
    lambda found: Meant(
        " en ".join(f"{r}" + (f' "{r.quote}"' if r.quote else "") for r in found), "verwijzing", tuple(found)
    )
)
reasons = sentences.map(lambda text: Meant(f"n.v.t., omdat {text}", "nvt", text))
unknown = st.sampled_from(["", "-", "?", "PM", "volgt", "TODO", "nog niet bekend"]).map(
    lambda text: Meant(text, "onbekend", None)
)
organisations = st.sampled_from(["UWV", "zbo UWV", "Kadaster", "DUO", "VNG"]).map(
    lambda text: Meant(text, "organisatie", text.removeprefix("zbo "))
)
ministries = st.sampled_from(["SZW", "BZK"])
nothing = st.just(Meant("nee", "niets", None))
none_of_it = st.just(Meant("geen", "niets", None))


def as_text(*written: str) -> st.SearchStrategy[Meant]:
    return st.sampled_from([Meant(text, "tekst", text) for text in written])


def listed(kind: str, written: st.SearchStrategy[str]) -> st.SearchStrategy[Meant]:
    many = st.lists(written, min_size=1, max_size=3, unique=True)
    return many.map(lambda words: Meant(", ".join(words), kind, tuple(words)))


def words_of(*names: str) -> st.SearchStrategy[str]:
    return st.sampled_from([word for name in names for word in LANGUAGE.words[name]])


blocks_of_text = st.lists(sentences, min_size=1, max_size=3).map(
    lambda lines: Meant(
        '"""\n' + "".join(f"    {line}\n" for line in lines) + '    """', "tekst", "\n".join(lines)
    )
)
laws = st.sampled_from([
    Meant("nationaal recht", "rechtsgrond", ("nationaal recht", "")),
    Meant("eu-recht 32016R0679", "rechtsgrond", ("eu-recht", "32016R0679")),
    Meant("verdrag, Verdrag van Aarhus", "rechtsgrond", ("verdrag", "Verdrag van Aarhus")),
])  # fmt: skip
evidence = st.sampled_from([
    Meant("stukken/toets.pdf", "bewijs", ("stukken/toets.pdf", None)),
    Meant('"de toets.pdf" sha256:' + "0a" * 32, "bewijs", ("de toets.pdf", "0a" * 32)),
])  # fmt: skip
STRATEGIES: dict[str, st.SearchStrategy[Meant]] = {
    "datum": dates,
    "duur": durations,
    "bedrag": amounts,
    "tekst": texts | blocks_of_text,
    "lijst": lists,
    "verwijzing": references,
    "antwoord": references | reasons | texts | blocks_of_text | nothing,
    "antwoord_nihil": references | reasons | texts | nothing | as_text("geen"),
    "opties": references | reasons | lists | st.just(Meant("geen", "lijst", ())),
    "kwantificering": amounts | references | none_of_it,
    "openbaarmaking": dates | references | st.just(Meant("https://udo.nl/1", "webadres", "https://udo.nl/1")),
    "organisatie": organisations,
    "ministerie": ministries.map(lambda name: Meant(name, "organisatie", name)),
    "organisaties": listed("deelnemers", ministries),
    "deelnemers": listed("deelnemers", st.sampled_from(["gemeenten", "UWV", "VNG", "rechtspraak"])),
    "moment": dates | st.just(Meant("bij koninklijk besluit", "bij kb", None)),
    "basiswet": dates | reasons,
    "getal": st.integers(0, 999_999).map(lambda number: Meant(str(number), "getal", number)),
    "dossier": as_text("36799", "36600-VII"),
    "ketenid": as_text("WGK012963") | reasons | none_of_it,
    "celex": as_text("32016R0679") | none_of_it,
    "uiterste_datum": dates | reasons | none_of_it,
    "bepalingsduur": durations | none_of_it,
    "regelid": as_text("UDO-01", "AR-5.10-2"),
    "onderwerpen_advies": listed("lijst", words_of("ONDERWERP_ADVIES")),
    "soort_organisatie": listed("lijst", words_of("ORGANISATIESOORT", "ANDERE_ORGANISATIESOORT")),
    "rechtsgrond": laws,
    "bewijs": evidence,
    **{kind: choice(kind) for kind in LANGUAGE.choices},
}


class Written(NamedTuple):
    """A block: its head as written, its kind, what it is about, its label, what its properties mean."""

    head: str
    kind: str
    subject: Any
    label: str
    properties: dict[str, Meant]
    confirmed: bool = True


class Printed(NamedTuple):
    """A draft as text, with the blocks (its head first) and exclusions that it was printed from."""

    text: str
    soort: str
    blocks: list[Written]
    excluded: dict[str, frozenset[str]]


EXCLUDABLE = {
    "raakt": ("ONDERWERP", "ORGANISATIESOORT", "OVERIGE"),
    "bepaling": ("SOORT_BEPALING", "OVERIGE"),
    "stap": ("INSTRUMENT",),
}


@st.composite
def blocks(draw: st.DrawFn) -> Written:
    subject: Any
    kind = draw(
        st.sampled_from(["raakt", "raakt organisatie", "raakt onbekend", "bepaling", "stap", "afwijking"])
    )
    if kind == "raakt":
        subject = label = draw(words_of("ONDERWERP"))
        head = f"Raakt {label}"
    elif kind == "raakt organisatie":
        label = subject = draw(st.sampled_from(["UWV", "SVB"]))
        head = f"Raakt zbo {label}"
    elif kind == "raakt onbekend":
        subject = draw(words_of("ORGANISATIESOORT"))
        label = f"{subject} onbekend"
        head = f"Raakt {label}"
    elif kind == "bepaling":
        number, lid = draw(st.integers(1, 99)), draw(st.integers(1, 20))
        subject = label = f"art. {number} lid {lid}"
        head = f"Bepaling artikel {number}, lid {lid}"
    elif kind == "stap":
        subject = label = draw(words_of("INSTRUMENT"))
        head = f"Stap {label}"
    else:
        rules = draw(st.lists(st.sampled_from(["UDO-01", "AR-5.10-2", "IC-01"]), min_size=1, unique=True))
        about = draw(st.sampled_from([None, "gemeenten", "UWV", "art. 4 lid 2", "internetconsultatie"]))
        subject, label = (tuple(rules), about), ", ".join(rules)
        head = f"Afwijking {label}" + (f" voor {about}" if about else "")
    kind = kind.split()[0]
    confirmed = draw(st.sampled_from([True, True, True, False]))
    head = head if confirmed else f"? {head}"
    return Written(head, kind, subject, label, draw(properties(kind)), confirmed)


def properties(block: str) -> st.SearchStrategy[dict[str, Meant]]:
    kinds = LANGUAGE.properties[block]

    def of(names: list[str]) -> st.SearchStrategy[dict[str, Meant]]:
        return st.fixed_dictionaries({name: STRATEGIES[kinds[name]] | unknown for name in names})

    return st.lists(st.sampled_from(sorted(kinds)), unique=True, max_size=5).flatmap(of)


@st.composite
def excluding(draw: st.DrawFn) -> dict[str, list[str]]:
    kinds = draw(st.sets(st.sampled_from(sorted(EXCLUDABLE))))
    some = {kind: st.lists(words_of(*EXCLUDABLE[kind]), min_size=1, max_size=3) for kind in sorted(kinds)}
    return {kind: draw(words) for kind, words in some.items()}


@st.composite
def drafts(draw: st.DrawFn) -> Printed:
    soort = draw(words_of("SOORT_ONTWERP"))
    first = f"{soort[0].upper()}{soort[1:]}: Wet loket"
    written = [Written(first, "ontwerp", None, "Wet loket", draw(properties("ontwerp")))]
    written += [Written(f"Organisatie {name}", "organisatie", name, name, draw(properties("organisatieblok")))
                for name in draw(st.sets(st.sampled_from(["Bureau Loket", "Proefcollege"])))]  # fmt: skip
    written += draw(st.lists(blocks(), max_size=5))
    written += [Written(f"Document {name}: stukken/{name}.docx", "document", f"stukken/{name}.docx", name, {})
                for name in draw(st.sets(st.sampled_from(["rapport", "bijlage-2"])))]  # fmt: skip
    written += [Written(kind.capitalize(), kind, None, "", draw(properties(kind)))
                for kind in draw(st.sets(st.sampled_from(["beleidskompas", "toelichting"])))]  # fmt: skip
    indents = st.sampled_from(["", "  ", "\t", "\u00a0\u00a0 "])
    between = st.sampled_from(["", "", "\n", "# opmerking: geen eigenschap\n", "   \n"])
    text = ""
    for block in written:
        text += draw(between) + block.head + "\n"
        for name, value in block.properties.items():
            spelled = name.capitalize() if draw(st.booleans()) else name
            if draw(st.integers(0, 9)) == 0:
                spelled = f"? {spelled}"
                block.properties[name] = Meant(value.text, "onbekend", None)
            text += f"{draw(between)}{draw(indents)}{spelled}: {value.text}\n"
    excluded = draw(excluding())
    text += "".join(f"{kind.capitalize()} niet: {', '.join(words)}\n" for kind, words in excluded.items())
    text = text.replace("\n", draw(st.sampled_from(["\n", "\r\n", "\r"])))
    return Printed(text, soort, written, {kind: frozenset(words) for kind, words in excluded.items()})


def said(value: Value) -> tuple[str, Any]:
    return value.kind, named(value.data)


def named(data: Any) -> Any:
    """*data* with organisations by their label."""
    if isinstance(data, Organisation):
        return data.label
    if type(data) is tuple:
        return tuple(named(member) for member in data)
    return data


def test_every_kind_of_value_that_a_draft_may_hold_is_printed() -> None:
    blocks_of_a_draft = set(LANGUAGE.properties) - {"regel"}
    kinds = {kind for block in blocks_of_a_draft for kind in LANGUAGE.properties[block].values()}
    assert set() == kinds - set(STRATEGIES)


@settings(quick, max_examples=150)
@given(draft=drafts())
def test_a_printed_draft_reads_back_to_what_was_meant(plan: Plan, draft: Printed) -> None:
    ontwerp = plan.reader.read(draft.text.encode(), "ontwerp.kompas", DAY)
    found = [ontwerp.head, *(block for group in ontwerp.blocks.values() for block in group)]
    expected = [
        (b.kind, b.subject, b.label, b.confirmed, {n: (v.kind, v.data) for n, v in b.properties.items()})
        for b in draft.blocks
    ]
    read_back = [
        (b.kind, named(b.subject), b.label, b.confirmed, {n: said(v) for n, v in b.properties.items()})
        for b in found
    ]
    assert [] == [found for found in ontwerp.diagnostics if found.code != "ONT-44"]
    assert sorted(expected, key=str) == sorted(read_back, key=str)
    assert (draft.soort, draft.excluded) == (ontwerp.soort, ontwerp.excluded)


@settings(quick, max_examples=20)
@given(draft=drafts())
def test_every_value_knows_where_it_was_written(plan: Plan, draft: Printed) -> None:
    lines = draft.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    ontwerp = plan.reader.read(draft.text.encode(), "ontwerp.kompas", DAY)
    for block in (ontwerp.head, *(b for group in ontwerp.blocks.values() for b in group)):
        for value in block.properties.values():
            line, column = value.place.line, value.place.column
            written = lines[line - 1][column - 1 :].strip()
            assert written in (value.text, '"""')


# ---------------------------------------------------------------- no slip goes unnoticed


class Slip(NamedTuple):
    """A word of a closed list, the text around it, and the words that would be right in its place."""

    before: str
    word: str
    after: str
    right: frozenset[str]


def members(name: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in LANGUAGE.words[name])


UNKNOWN = members("ONBEKEND")
HEADS = {"raakt": "Raakt burgers\n", "bepaling": "Bepaling artikel 4\n", "stap": "Stap udo\n", "ontwerp": "",
         "beleidskompas": "Beleidskompas\n", "toelichting": "Toelichting\n", "afwijking": "Afwijking UDO-01\n"}  # fmt: skip


def slips() -> list[Slip]:
    """Every word of a closed list in every place where a draft may write it."""
    found: list[Slip] = []
    for block, head in HEADS.items():
        names = LANGUAGE.properties[block]
        found += [
            Slip(f"{HEAD}{head}  ", name, ": PM\n", frozenset(names)) for name in names if name != "fase"
        ]
        for name, kind in names.items():
            listed = LANGUAGE.choices.get(kind)
            before = ("Wetsvoorstel: Wet loket\n" if name == "fase" else HEAD) + f"{head}  {name}: "
            if listed is not None:
                found += [
                    Slip(before, word, "\n", members(listed) | UNKNOWN) for word in LANGUAGE.words[listed]
                ]
    lists = {
        "Raakt ": ("ONDERWERP",),
        "Stap ": ("INSTRUMENT",),
        "Raakt niet: ": ("ONDERWERP", "ORGANISATIESOORT", "OVERIGE"),
        "Stap niet: udo, ": ("INSTRUMENT",),
        "Bepaling niet: ": ("SOORT_BEPALING", "OVERIGE"),
        "Bepaling artikel 4\n  onderwerp: beleid, ": ("ONDERWERP_ADVIES",),
        "Organisatie Loket\n  soort: ": ("ORGANISATIESOORT", "ANDERE_ORGANISATIESOORT"),
    }
    for before, names_of in lists.items():
        right = frozenset().union(*map(members, names_of))
        found += [
            Slip(HEAD + before, word, "\n", right) for name in names_of for word in LANGUAGE.words[name]
        ]
    kinds = members("ORGANISATIESOORT")
    found += [
        Slip(f"{HEAD}Raakt ", kind, " onbekend\n", kinds) for kind in LANGUAGE.words["ORGANISATIESOORT"]
    ]
    heads = frozenset(line.split()[0].casefold() for line in HEADS.values() if line)
    found += [Slip(HEAD, *line.partition(line.split()[0])[1:], heads) for line in HEADS.values() if line]
    found += [Slip(HEAD, "Document", " mvt: memorie.docx\n", frozenset({"document"})),
              Slip(HEAD, "Organisatie", " Loket\n", frozenset({"organisatie"})),
              Slip(f"{HEAD}Raakt ", "niet", ": burgers\n", frozenset({"niet"}))]  # fmt: skip
    found += [Slip("", word, ": Titel\n  fase: publicatie\n", members("SOORT_ONTWERP"))
              for word in LANGUAGE.words["SOORT_ONTWERP"]]  # fmt: skip
    found += [Slip(f"{HEAD}Stap udo\n  datum: 3 ", month, " 2026\n", frozenset(MONTHS)) for month in MONTHS]
    return found


SLIPS = slips()


def errors(plan: Plan, text: str) -> list[str]:
    ontwerp = plan.reader.read(text.encode(), "ontwerp.kompas", DAY)
    return [found.code for found in ontwerp.diagnostics if found.severity == "error"]


def test_every_word_of_a_closed_list_is_right_where_it_stands(plan: Plan) -> None:
    assert [] == [slip for slip in SLIPS if errors(plan, slip.before + slip.word + slip.after)]


@settings(quick, max_examples=800)
@given(slip=st.sampled_from(SLIPS), data=st.data())
def test_one_changed_letter_in_a_word_of_a_closed_list_never_goes_unnoticed(
    plan: Plan, slip: Slip, data: st.DataObject
) -> None:
    letters = [index for index, letter in enumerate(slip.word) if letter.isalnum()]
    index = data.draw(st.sampled_from(letters))
    letter = data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyzé0123456789"))
    changed = slip.word[:index] + letter + slip.word[index + 1 :]
    assume(changed.casefold() not in slip.right and changed.casefold() != slip.word.casefold())
    found = errors(plan, slip.before + changed + slip.after)
    assert found
    assert all(code.startswith("ONT-") for code in found)


@settings(quick, max_examples=300)
@given(slip=st.sampled_from(SLIPS), data=st.data())
def test_one_letter_less_in_a_word_of_a_closed_list_never_goes_unnoticed(
    plan: Plan, slip: Slip, data: st.DataObject
) -> None:
    index = data.draw(st.sampled_from([i for i, letter in enumerate(slip.word) if letter.isalnum()]))
    changed = slip.word[:index] + slip.word[index + 1 :]
    assume(changed and changed.casefold() not in slip.right)
    assert errors(plan, slip.before + changed + slip.after)
