"""Documents: places and quotes in Word, OpenDocument, text and official XML; files of evidence."""

import hashlib
import random
import unicodedata
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kompas_check.document import Document, Unreadable, read_document
from kompas_check.documents import check_documents
from kompas_check.draft import Ontwerp, Reference
from kompas_check.place import Diagnostic

Read = Callable[..., Ontwerp]
HEAD = "Wetsvoorstel: Wet loket\n  fase: consultatie\n"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
T = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
)
BOMB = (
    '<?xml version="1.0"?><!DOCTYPE bom [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;">]>'
)


# ---------------------------------------------------------------- making documents


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def inserted(text: str) -> str:
    return f'<w:ins w:id="1" w:author="a">{run(text)}</w:ins>'


def deleted(text: str) -> str:
    return f'<w:del w:id="2" w:author="a"><w:r><w:delText>{text}</w:delText></w:r></w:del>'


def paragraph(*content: str, style: str = "", properties: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner = "".join(part if part.startswith("<") else run(part) for part in content)
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{inner}</w:p>"


def docx(path: Path, *body: str, **parts: str) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "word/document.xml", f"<w:document {W}><w:body>{''.join(body)}</w:body></w:document>"
        )
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", content)
    return path


def odt(path: Path, *body: str) -> Path:
    content = f"<office:document-content {T}><office:body><office:text>{''.join(body)}"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("content.xml", f"{content}</office:text></office:body></office:document-content>")
    return path


def style(name: str, level: int, based: str = "") -> str:
    number = f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="7"/></w:numPr></w:pPr>'
    inner = f'<w:basedOn w:val="{based}"/>' if based else number
    return f'<w:style w:styleId="{name}">{inner}</w:style>'


def level(depth: int, shape: str, kind: str = "decimal") -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{shape}"/></w:lvl>'
    )


STYLES = (
    f"<w:styles {W}>{style('Kop1', 0)}{style('Kop2', 1)}{style('Kop3', 2)}"
    f"{style('Eigen', 1, based='Kop2')}</w:styles>"
)
NUMBERING = (
    f'<w:numbering {W}><w:abstractNum w:abstractNumId="3">{level(0, "%1.")}{level(1, "%1.%2")}'
    f'{level(2, "%1.%2.%3")}</w:abstractNum><w:abstractNum w:abstractNumId="4">{level(0, "%1.", "upperRoman")}'
    f"{level(1, '%1.%2', 'lowerLetter')}{level(2, '-', 'bullet')}</w:abstractNum>"
    '<w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>'
    '<w:num w:numId="8"><w:abstractNumId w:val="4"/></w:num></w:numbering>'
)


def numbered(number: int, depth: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'


def read(path: Path) -> Document:
    document = read_document(path)
    assert document is not None
    return document


def lacks(document: Document, locator: str, quote: str | None = None) -> str | None:
    return document.lacks(Reference("mvt", locator, quote))


# ---------------------------------------------------------------- Word


def test_numbers_that_are_typed_before_headings_are_sections(tmp_path: Path) -> None:
    path = docx(
        tmp_path / "a.docx",
        paragraph("1. Inleiding"),
        paragraph("1.1 Doel"),
        paragraph("§ 2.3 Kosten"),
        paragraph("Hoofdstuk 4 Gevolgen"),
        paragraph("Paragraaf 5.1 Uitvoering"),
        paragraph("IV. Slot"),
        paragraph("In 2026 verandert dat."),
    )
    assert {"1", "1.1", "2.3", "4", "5.1", "iv"} == read(path).sections


def test_numbers_that_word_itself_puts_before_headings_are_sections(tmp_path: Path) -> None:
    path = docx(
        tmp_path / "a.docx",
        paragraph("Inleiding", style="Kop1"),
        paragraph("Doel", style="Kop2"),
        paragraph("Aanleiding", style="Eigen"),
        paragraph("Diep", style="Kop3"),
        paragraph("Gewone tekst"),
        paragraph("Gevolgen", style="Kop1"),
        paragraph("Kosten", style="Kop2"),
        styles=STYLES,
        numbering=NUMBERING,
    )
    document = read(path)
    assert {"1", "1.1", "1.2", "1.2.1", "2", "2.1"} == document.sections
    assert [None, None, "§2.2"] == [lacks(document, place) for place in ("§1.2", "§2.1", "§2.2")]


def test_numbers_may_be_letters_and_roman_numbers_and_never_bullets(tmp_path: Path) -> None:
    path = docx(
        tmp_path / "a.docx",
        paragraph("Een", properties=numbered(8, 0)),
        paragraph("Twee", properties=numbered(8, 0)),
        paragraph("Deel", properties=numbered(8, 1)),
        paragraph("Deel", properties=numbered(8, 1)),
        paragraph("Punt", properties=numbered(8, 2)),
        numbering=NUMBERING,
    )
    document = read(path)
    assert {"i", "ii", "ii.a", "ii.b"} == document.sections
    assert [None, "§II.c"] == [lacks(document, place) for place in ("§II.b", "§II.c")]


def test_a_heading_that_switches_numbering_off_has_no_number(tmp_path: Path) -> None:
    path = docx(
        tmp_path / "a.docx",
        paragraph("Een", style="Kop1"),
        paragraph("Zonder", style="Kop1", properties=numbered(0, 0)),
        paragraph("Twee", style="Kop1"),
        styles=STYLES,
        numbering=NUMBERING,
    )
    assert {"1", "2"} == read(path).sections


def test_tracked_changes_are_read_as_if_accepted(tmp_path: Path) -> None:
    path = docx(
        tmp_path / "a.docx",
        paragraph("Het ", deleted("oude"), inserted("nieuwe"), " loket"),
        paragraph("Weg: ", "<w:moveFrom>" + run("verhuisd") + "</w:moveFrom>"),
    )
    document = read(path)
    assert document.tracked
    assert [None, '"oude"', '"verhuisd"'] == [
        lacks(document, "p. 1", quote) for quote in ("Het nieuwe loket", "oude", "verhuisd")
    ]


def test_a_document_without_tracked_changes_is_not_tracked(tmp_path: Path) -> None:
    assert not read(docx(tmp_path / "a.docx", paragraph("Tekst"))).tracked


def test_a_deleted_heading_takes_no_number(tmp_path: Path) -> None:
    mark = '<w:rPr><w:del w:id="3" w:author="a"/></w:rPr>'
    path = docx(
        tmp_path / "a.docx",
        paragraph(deleted("Vervallen"), style="Kop1", properties=mark),
        paragraph("Inleiding", style="Kop1"),
        styles=STYLES,
        numbering=NUMBERING,
    )
    assert {"1"} == read(path).sections


def test_text_in_tables_footnotes_and_endnotes_is_text_but_gives_no_sections(tmp_path: Path) -> None:
    cell = f"<w:tbl><w:tr><w:tc>{paragraph('De kosten zijn laag')}</w:tc></w:tr></w:tbl>"
    path = docx(
        tmp_path / "a.docx",
        paragraph("1. Inleiding"),
        cell,
        footnotes=f'<w:footnotes {W}><w:footnote w:id="1">{paragraph("2. Zie de voetnoot")}</w:footnote></w:footnotes>',
        endnotes=f'<w:endnotes {W}><w:endnote w:id="1">{paragraph("3. Zie de eindnoot")}</w:endnote></w:endnotes>',
    )
    document = read(path)
    assert {"1"} == document.sections
    assert [None] * 3 == [
        lacks(document, "§1", quote)
        for quote in ("de kosten zijn laag", "zie de voetnoot", "zie de eindnoot")
    ]


def test_a_quote_may_run_over_runs_breaks_and_paragraphs(tmp_path: Path) -> None:
    path = docx(
        tmp_path / "a.docx",
        paragraph(
            run("Het UWV "), run("acht"), "<w:r><w:tab/></w:r>", run("het voorstel"), "<w:r><w:br/></w:r>"
        ),
        paragraph("uit", "<w:r><w:noBreakHyphen/></w:r>", "voerbaar."),
    )
    assert lacks(read(path), "p. 1", "het uwv acht het voorstel uit-voerbaar.") is None


@pytest.mark.parametrize(
    ("written", "quote"),
    [
        ("het „loket” van ’s Rijks", 'het "loket" van \'s rijks'),
        ("een vaste\u00a0spatie", "een vaste spatie"),
        ("een zacht\u00adstreepje", "een zachtstreepje"),
        ("GROTE letters", "grote Letters"),
        ("een café", "een café"),
    ],
)
def test_a_quote_is_found_whatever_the_word_processor_made_of_it(
    tmp_path: Path, written: str, quote: str
) -> None:
    path = docx(tmp_path / "a.docx", paragraph(f"Er staat {written} in."))
    assert lacks(read(path), "p. 1", quote) is None


def test_a_quote_is_found_in_decomposed_characters(tmp_path: Path) -> None:
    path = docx(tmp_path / "a.docx", paragraph(unicodedata.normalize("NFD", "een café")))
    assert lacks(read(path), "p. 1", "een café") is None


# ---------------------------------------------------------------- what a document lacks


def text_file(tmp_path: Path, text: str, name: str = "a.txt") -> Document:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return read(path)


MEMORANDUM = (
    "1. Algemeen\nInleidende tekst.\n1.1 Doel\nHet doel is een loket.\n2. Gevolgen\n"
    "Artikelsgewijs\nArtikel 4\nTweede lid.\nArtikel 3:40\nArtikelen 5 en 6\nArtikel I, onderdeel B\n"
)


@pytest.mark.parametrize(
    ("locator", "expected"),
    [
        ("§1", None),
        ("§1.1", None),
        ("§2", None),
        ("§3", "§3"),
        ("§1.2", "§1.2"),
        ("art. 4", None),
        ("art. 4 lid 2", None),
        ("art. 3:40", None),
        ("art. 5", None),
        ("art. 6", None),
        ("art. I onderdeel B", None),
        ("art. 40", "art. 40"),
        ("art. 7", "art. 7"),
        ("p. 900", None),
        ("", None),
    ],
)
def test_a_place_that_a_document_lacks_is_named(tmp_path: Path, locator: str, expected: str | None) -> None:
    assert expected == lacks(text_file(tmp_path, MEMORANDUM), locator)


@pytest.mark.parametrize(
    ("quote", "expected"),
    [("het DOEL is  een loket", None), ("Inleidende tekst. 1.1 Doel", None), ("een balie", '"een balie"')],
)
def test_a_quote_that_a_document_lacks_is_named(tmp_path: Path, quote: str, expected: str | None) -> None:
    assert expected == lacks(text_file(tmp_path, MEMORANDUM), "§1.1", quote)


@pytest.mark.parametrize("heading", ["Art. 4", "Art. 4, tweede lid", "ART. 4"])
def test_an_article_is_found_by_its_abbreviation(tmp_path: Path, heading: str) -> None:
    assert lacks(text_file(tmp_path, f"1. Algemeen\n{heading}\nToelichting.\n"), "art. 4") is None


def test_markdown_headings_are_sections(tmp_path: Path) -> None:
    assert {"1", "1.1"} == text_file(tmp_path, "# 1. Algemeen\n\n## 1.1 Doel\n\nTekst\n", "a.md").sections


# ---------------------------------------------------------------- OpenDocument


def test_opendocument_gives_sections_tables_and_notes(tmp_path: Path) -> None:
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        "<text:note-body><text:p>Zie de voetnoot</text:p></text:note-body></text:note>"
    )
    path = odt(
        tmp_path / "a.odt",
        '<text:h text:outline-level="1">1. Inleiding</text:h>',
        '<text:h text:outline-level="2">1.1 <text:span>Doel</text:span></text:h>',
        f"<text:p>Het doel{note}</text:p>",
        "<table:table><table:table-row><table:table-cell><text:p>De kosten</text:p></table:table-cell>"
        "</table:table-row></table:table>",
    )
    document = read(path)
    assert {"1", "1.1"} == document.sections
    assert [None, None, None, '"de baten"'] == [
        lacks(document, "§1", quote) for quote in ("het doel", "zie de voetnoot", "de kosten", "de baten")
    ]


def test_deletions_in_opendocument_are_left_out(tmp_path: Path) -> None:
    path = odt(
        tmp_path / "a.odt",
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>oude tekst</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>",
        '<text:p>Het <text:change-start text:change-id="b"/>nieuwe<text:change-end text:change-id="b"/> loket</text:p>',
    )
    document = read(path)
    assert document.tracked
    assert [None, '"oude tekst"'] == [lacks(document, "", q) for q in ("het nieuwe loket", "oude tekst")]


def test_a_quote_may_run_over_a_note_in_opendocument(tmp_path: Path) -> None:
    note = (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Noot</text:p>"
        "</text:note-body></text:note>"
    )
    document = read(odt(tmp_path / "a.odt", f"<text:p>Het loket{note} helpt burgers</text:p>"))
    assert lacks(document, "", "het loket helpt burgers") is None


@pytest.mark.parametrize("space", ["<text:tab/>", "<text:line-break/>", '<text:s text:c="2"/>'])
def test_spaces_of_opendocument_are_spaces(tmp_path: Path, space: str) -> None:
    document = read(odt(tmp_path / "a.odt", f"<text:h>2.1{space}Doel</text:h>"))
    assert (frozenset({"2.1"}), None) == (document.sections, lacks(document, "§2.1", "2.1 doel"))


# ---------------------------------------------------------------- official XML


def test_an_official_publication_gives_sections_articles_and_text(tmp_path: Path) -> None:
    path = tmp_path / "stb.xml"
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?><staatsblad><artikel><kop><label>Artikel</label><nr>4</nr>'
        "<titel>Loket</titel></kop><al>Er is een <nadruk>loket</nadruk>.</al></artikel><nota-toelichting>"
        "<divisie><kop><nr>2.1</nr><titel>Doel</titel></kop><al>3. Het doel is eenvoudig.</al></divisie>"
        "<tussenkop>2.2 Gevolgen</tussenkop><noot><noot.al>Zie de noot.</noot.al></noot></nota-toelichting>"
        "</staatsblad>",
        encoding="utf-8",
    )
    document = read(path)
    assert {"2.1", "2.2"} == document.sections
    assert [None, None, "§3", "art. 5"] == [lacks(document, p) for p in ("§2.1", "art. 4", "§3", "art. 5")]
    assert [None, None, '"een balie"'] == [
        lacks(document, "", quote) for quote in ("er is een loket.", "zie de noot.", "een balie")
    ]


# ---------------------------------------------------------------- files that cannot be read


@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
@pytest.mark.parametrize("data", [b"", b"geen zip", b"PK\x03\x04afgebroken", b"\xd0\xcf\x11\xe0wachtwoord"])
def test_a_file_that_is_no_zip_is_unreadable(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(Unreadable, match="beschadigd"):
        read_document(path)


@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
def test_a_zip_without_a_document_is_unreadable(tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(tmp_path / name, "w") as archive:
        archive.writestr("iets.txt", "anders")
    with pytest.raises(Unreadable, match="geen"):
        read_document(tmp_path / name)


@pytest.mark.parametrize("size", range(0, 1000, 77))
def test_a_zip_that_breaks_off_is_unreadable(tmp_path: Path, size: int) -> None:
    whole = docx(tmp_path / "a.docx", *[paragraph(f"{n}. Kop") for n in range(200)]).read_bytes()
    path = tmp_path / "b.docx"
    path.write_bytes(whole[: min(size, len(whole) - 1)])
    with pytest.raises(Unreadable):
        read_document(path)


def test_a_zip_with_damaged_content_is_read_or_unreadable(tmp_path: Path) -> None:
    whole = docx(
        tmp_path / "a.docx", *[paragraph(f"{n}. Kop", style="Kop1") for n in range(200)]
    ).read_bytes()
    dice = random.Random(1)
    path = tmp_path / "b.docx"
    for _ in range(100):
        data = bytearray(whole)
        data[dice.randrange(len(data))] = dice.randrange(256)
        path.write_bytes(data)
        try:
            read_document(path)
        except Unreadable:
            continue


@pytest.mark.parametrize("kind", ["docx", "odt"])
def test_broken_xml_in_a_zip_is_unreadable(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"a.{kind}"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml" if kind == "docx" else "content.xml", "<open>")
    with pytest.raises(Unreadable, match="beschadigd"):
        read_document(path)


@pytest.mark.parametrize("kind", ["docx", "odt", "xml"])
def test_xml_bombs_are_refused(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"a.{kind}"
    content = f"{BOMB}<bom><al>&c;</al></bom>"
    if kind == "xml":
        path.write_text(content, encoding="utf-8")
    else:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("word/document.xml" if kind == "docx" else "content.xml", content)
    with pytest.raises(Unreadable):
        read_document(path)


def test_files_outside_a_document_are_not_drawn_in(tmp_path: Path) -> None:
    (tmp_path / "geheim.txt").write_text("geheim", encoding="utf-8")
    path = tmp_path / "a.xml"
    path.write_text(
        f'<!DOCTYPE a [<!ENTITY x SYSTEM "{(tmp_path / "geheim.txt").as_uri()}">]><a><al>&x;</al></a>',
        encoding="utf-8",
    )
    with pytest.raises(Unreadable):
        read_document(path)


def test_a_zip_that_unpacks_to_more_than_it_should_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 201_000_000)
    with pytest.raises(Unreadable, match="te groot"):
        read_document(path)


def test_deeply_nested_content_is_read_or_unreadable(tmp_path: Path) -> None:
    path = docx(tmp_path / "a.docx", paragraph("<w:sdt>" * 3000 + run("diep") + "</w:sdt>" * 3000))
    try:
        read_document(path)
    except Unreadable:
        return


@pytest.mark.parametrize("wrong", ['w:ilvl="x"', 'w:start w:val="een"'])
def test_damaged_numbering_is_read_or_unreadable(tmp_path: Path, wrong: str) -> None:
    name = wrong.partition('="')[0]
    numbering = NUMBERING.replace(f'{name}="1"', wrong)
    path = docx(tmp_path / "a.docx", paragraph("Kop", style="Kop1"), styles=STYLES, numbering=numbering)
    assert wrong in numbering
    try:
        read_document(path)
    except Unreadable:
        return


@pytest.mark.parametrize("encoding", ["onbekend", "hex"])
def test_xml_in_an_unknown_encoding_is_unreadable(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.xml"
    path.write_text(f'<?xml version="1.0" encoding="{encoding}"?><a/>', encoding="utf-8")
    with pytest.raises(Unreadable):
        read_document(path)


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_text_that_is_not_utf8_is_unreadable(tmp_path: Path, name: str, encoding: str) -> None:
    path = tmp_path / name
    path.write_bytes("financiën".encode(encoding))
    with pytest.raises(Unreadable, match="UTF-8"):
        read_document(path)


@pytest.mark.parametrize("name", ["a.pdf", "a.doc", "a", "a.rtf"])
def test_other_kinds_of_file_are_left_alone(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"iets")
    assert read_document(path) is None


# ---------------------------------------------------------------- what the draft says of it

Checked = tuple[Ontwerp, list[Diagnostic], frozenset[int]]
Checking = Callable[..., Checked]


@pytest.fixture
def check(request: pytest.FixtureRequest, tmp_path: Path) -> Checking:
    """Check the documents of a draft in *tmp_path*, where `memorie.txt` is: `check(text, head)`."""
    reading: Read = request.getfixturevalue("read")
    (tmp_path / "memorie.txt").write_text(MEMORANDUM, encoding="utf-8")

    def of(text: str, head: str = HEAD) -> Checked:
        return check_documents(reading(head + text, path=str(tmp_path / "ontwerp.kompas")))

    return of


def told(found: Checked) -> list[tuple[str, str, int]]:
    return [(one.code, one.severity, one.place.line) for one in found[1]]


DECLARED = "Document mvt: memorie.txt\nBeleidskompas\n  doel: "


@pytest.mark.parametrize(
    "value",
    [
        "mvt §1.1",
        "MvT §1.1 en §2",
        'mvt §1.1 "het doel is een loket"',
        "mvt art. 4 lid 2",
        "mvt p. 14",
        "een tekst",
        "PM",
    ],
)
def test_a_reference_that_is_there_is_not_spoken_of(check: Checking, value: str) -> None:
    assert [] == told(check(f"{DECLARED}{value}\n"))


@pytest.mark.parametrize(
    ("value", "lacking"),
    [
        ("mvt §9", "§9"),
        ("mvt §1, §1.9", "§1.9"),
        ("mvt art. 99", "art. 99"),
        ('mvt §1.1 "een balie"', '"een balie"'),
    ],
)
def test_a_reference_that_is_not_there_is_an_error_and_unknown(
    check: Checking, value: str, lacking: str
) -> None:
    found = check(f"{DECLARED}{value}\n")
    (message,) = (one.message for one in found[1])
    assert [("ONT-24", "error", 5)] == told(found)
    assert f"'{lacking}' staat niet in het document 'mvt'" in message
    assert "onbekend" == found[0].all("beleidskompas")[0].properties["doel"].kind


def test_a_wrong_section_names_the_nearest_one(check: Checking) -> None:
    (found,) = check(f"{DECLARED}mvt §1.2\n")[1]
    assert "bedoelde u '§1" in found.message


def test_a_wrong_reference_in_a_justification_has_its_own_code_and_breaks_the_block(check: Checking) -> None:
    found = check("Document mvt: memorie.txt\nAfwijking UDO-01\n  vindplaats: mvt §9\n")
    assert [("MOT-13", "error", 5)] == told(found)
    assert {4} == found[2]


def test_a_wrong_reference_in_the_head_is_an_error(check: Checking) -> None:
    head = f"{HEAD}  motivering verandermoment: mvt §9\n"
    assert [("ONT-24", "error", 3)] == told(check("Document mvt: memorie.txt\n", head))


def test_a_reference_in_the_head_that_is_not_checked_is_told(check: Checking) -> None:
    assert ["ONT-43"] == [
        code for code, _, _ in told(check("", f"{HEAD}  motivering verandermoment: mvt §9\n"))
    ]


@pytest.mark.parametrize("name", ["mvt", "nota"])
def test_references_to_a_memorandum_that_is_not_declared_are_told_not_to_be_checked(
    check: Checking, name: str
) -> None:
    found = check(f"Beleidskompas\n  doel: {name} §9\n  probleem: {name} §8\n")
    assert [("ONT-43", "note", 1)] == told(found)
    assert f"'{name}'" in found[1][0].message
    assert "verwijzing" == found[0].all("beleidskompas")[0].properties["doel"].kind


def test_a_document_that_is_missing_is_told_at_its_head(check: Checking) -> None:
    found = check("Document mvt: weg.docx\nBeleidskompas\n  doel: mvt §9\n")
    assert [("ONT-46", "warning", 3)] == told(found)
    assert "weg.docx" in found[1][0].message


@pytest.mark.parametrize("name", ["kapot.docx", "kapot.odt", "kapot.xml"])
def test_a_damaged_document_is_an_error_at_its_head(check: Checking, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"kapot")
    found = check(f"Document mvt: {name}\nBeleidskompas\n  doel: mvt §9\n")
    assert [("ONT-30", "error", 3)] == told(found)
    assert name in found[1][0].message


def test_a_document_of_another_kind_is_told_not_to_be_checked(check: Checking, tmp_path: Path) -> None:
    (tmp_path / "memorie.pdf").write_bytes(b"%PDF")
    assert [("ONT-43", "note", 3)] == told(
        check("Document mvt: memorie.pdf\nBeleidskompas\n  doel: mvt §9\n")
    )


def test_tracked_changes_are_told(check: Checking, tmp_path: Path) -> None:
    docx(tmp_path / "memorie.docx", paragraph("1. Inleiding"), paragraph(inserted("nieuw")))
    assert [("ONT-45", "note", 3)] == told(
        check("Document mvt: memorie.docx\nBeleidskompas\n  doel: mvt §1\n")
    )


def test_a_document_lies_beside_the_draft(check: Checking, tmp_path: Path) -> None:
    (tmp_path / "toelichting").mkdir()
    docx(tmp_path / "toelichting" / "mijn memorie.docx", paragraph("1. Inleiding"))
    text = "Document mvt: toelichting/mijn memorie.docx\nBeleidskompas\n  doel: mvt §"
    assert ([], ["ONT-24"]) == (told(check(f"{text}1\n")), [code for code, _, _ in told(check(f"{text}2\n"))])


def test_a_document_without_sections_does_not_hold_any_section(check: Checking, tmp_path: Path) -> None:
    (tmp_path / "kaal.txt").write_text("Tekst zonder kopjes.\n", encoding="utf-8")
    assert [] != told(check("Document mvt: kaal.txt\nBeleidskompas\n  doel: mvt §8.2\n"))


# ---------------------------------------------------------------- evidence


def test_evidence_that_is_there_is_not_spoken_of(check: Checking, tmp_path: Path) -> None:
    (tmp_path / "het advies.pdf").write_bytes(b"advies")
    digest = hashlib.sha256(b"advies").hexdigest()
    for value in (
        '"het advies.pdf"',
        f'"het advies.pdf" sha256:{digest}',
        f'"het advies.pdf" SHA256:{digest.upper()}',
    ):
        assert [] == told(check(f"Stap udo\n  bewijs: {value}\n"))


def test_evidence_may_have_its_digest_without_a_prefix(check: Checking, tmp_path: Path) -> None:
    (tmp_path / "advies.pdf").write_bytes(b"advies")
    digest = hashlib.sha256(b"advies").hexdigest()
    assert [] == told(check(f"Stap udo\n  bewijs: advies.pdf {digest}\n"))


@pytest.mark.parametrize(
    ("value", "part"),
    [
        (f"advies.pdf sha256:{'0' * 64}", "sha256"),
        ("weg.pdf", "is er niet"),
        (f"weg.pdf sha256:{'0' * 64}", "is er niet"),
        (".", "is er niet"),
    ],
)
def test_evidence_that_is_missing_or_changed_is_an_error_and_unknown(
    check: Checking, tmp_path: Path, value: str, part: str
) -> None:
    (tmp_path / "advies.pdf").write_bytes(b"advies")
    found = check(f"Stap udo\n  bewijs: {value}\n")
    assert [("ONT-22", "error", 4)] == told(found)
    assert part in found[1][0].message
    assert "onbekend" == found[0].all("stap")[0].properties["bewijs"].kind


def test_evidence_with_an_impossible_name_is_not_there(check: Checking) -> None:
    assert [("ONT-22", "error", 4)] == told(check(f"Stap udo\n  bewijs: {'a' * 300}\n"))


def test_a_document_with_an_impossible_name_is_told_at_its_head(check: Checking) -> None:
    assert [3] == [line for _, _, line in told(check(f"Document mvt: {'a' * 300}.docx\n"))]
