"""The accountability for the memorandum: what it says, and in which form."""

# ruff: noqa: SLF001 - python-docx shows what stands in a file only so

import re
import shutil
import subprocess
import zipfile
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.renew_memo import EXPECTED, GOLDEN, report
from tests.test_docs import ROOT, Reader, blocks

from kompas_check.check import Check
from kompas_check.cli import main
from kompas_check.finding import AFWIJKING, Excuse
from kompas_check.plan import Plan
from kompas_check.report.docx_template import WrongTemplate, open_template
from kompas_check.report.memo import OPEN, Memo, memo, natural
from kompas_check.report.memo_blocks import Block, Cell, Heading, Items, Paragraph, Strong, Table, Web
from kompas_check.report.memo_docx import clean, render
from kompas_check.report.memo_html import render as html
from kompas_check.report.memo_markdown import render as markdown
from kompas_check.report.memo_page import chapter
from kompas_check.report.memo_words import article, listed, spelled

DAY = date(2026, 11, 23)
COMPLETE = GOLDEN / "verantwoording-compleet.kompas"
OPEN_DRAFT = GOLDEN / "verantwoording-onvolledig.kompas"
MARK = "[[verantwoording]]"


def told(plan: Plan, text: bytes, *, ignore: tuple[str, ...] = ()) -> Memo:
    """The accountability of a draft, given as text."""
    check = Check(plan, DAY, (), [(rule, None) for rule in ignore])
    found = check.run([])
    return memo(found, check.draft(text, "ontwerp.kompas"))


@pytest.fixture(scope="module")
def complete(plan: Plan) -> Memo:
    return told(plan, COMPLETE.read_bytes())


@pytest.fixture(scope="module")
def incomplete(plan: Plan) -> Memo:
    return told(plan, OPEN_DRAFT.read_bytes())


def said(cell: Cell) -> str:
    return "\n".join("".join(p if isinstance(p, str) else p.text for p in line) for line in cell)


def text_of(blocks: tuple[Block, ...]) -> str:
    """All that a chapter says."""
    parts = []
    for block in blocks:
        if isinstance(block, Heading):
            parts.append(block.text)
        elif isinstance(block, Paragraph):
            parts.append(said((block.line,)))
        elif isinstance(block, Items):
            parts += [said((item,)) for item in block.items]
        else:
            parts += [said(cell) for row in block.rows for cell in row]
    return "\n".join(parts)


def opened(data: bytes) -> Any:
    return docx.Document(BytesIO(data))


# ---------------------------------------------------------------- what it says


@pytest.mark.parametrize("name", EXPECTED)
def test_it_says_what_a_person_judged_right(name: str, tmp_path: Path) -> None:
    found = tmp_path / name
    status = report(name, found)

    assert (GOLDEN / name).read_text(encoding="utf-8") == found.read_text(encoding="utf-8")
    assert EXPECTED[name][1] == status


def test_every_norm_is_counted_once_and_none_is_lost(complete: Memo, incomplete: Memo, plan: Plan) -> None:
    in_force = {rule.id for rule in plan.rulebook.rules if rule.in_force(DAY)}
    for found in (complete, incomplete):
        parts = (found.binding, found.soft)

        assert len(in_force) == sum(sum(part.counts.values()) for part in parts)
        shown = {row.rule.id for part in parts for _, rows in part.frameworks for row in rows}
        shown |= {one.rule.id for part in parts for one in (*part.deviating, *part.unknown)}
        shown |= {one.rule.id for part in parts for one in part.absent}
        shown |= {rule.id for part in parts for later in part.later for rule in later.rules}
        assert in_force == shown


def test_what_is_open_is_told_and_marked(incomplete: Memo) -> None:
    text = text_of(chapter(incomplete))

    assert not incomplete.complete
    assert "Deze verantwoording is nog niet compleet." in text
    assert "Voor de auteur: weghalen vóór publicatie" in text
    for one in (*incomplete.binding.deviating, *incomplete.binding.unknown):
        assert one.rule.id in text.partition("Voor de auteur: weghalen")[2]


def test_without_anything_open_there_is_no_warning(complete: Memo) -> None:
    assert complete.complete
    assert "nog niet compleet" not in text_of(chapter(complete))


def test_a_deviation_is_told_with_its_reason_in_full_and_its_paragraphs(complete: Memo) -> None:
    second = complete.deviations[1]
    (table,) = [
        block for block in chapter(complete) if isinstance(block, Table) and "ZBO-02" in block.caption
    ]
    rows = {said(name): said(cell) for name, cell in table.rows}

    assert " ".join(second.reasons.reason.split()) == " ".join(rows["Motivering"].split())
    assert 3 == len(rows["Motivering"].split("\n"))
    assert "MvT\u00a0§\u00a08.1" == rows["Vindplaats"]
    assert "directie Werknemersregelingen" == rows["Verantwoordelijk"]
    assert "22 juni 2026" == rows["Datum"]


def test_a_block_for_two_norms_is_one_deviation(complete: Memo) -> None:
    assert [["UDO-01", "UDO-04"], ["ZBO-02"]] == [[n.rule.id for n in d.norms] for d in complete.deviations]


def test_an_excused_finding_is_open_and_never_explained(plan: Plan) -> None:
    check = Check(plan, DAY)
    draft = check.draft(OPEN_DRAFT.read_bytes(), "ontwerp.kompas")
    excuse = Excuse("basis", "van vóór de invoering", date(2027, 1, 1))
    findings = tuple(f._replace(excused=excuse) if f.outcome == AFWIJKING else f for f in draft.findings)
    found = memo(check.run([]), draft._replace(findings=findings))
    text = text_of(chapter(found))

    assert all(one.excused == excuse for one in found.binding.deviating)
    assert found.binding.counts[OPEN]
    assert not found.deviations
    assert "Dit staat in de basis tot en met 1 januari 2027; dat is geen motivering." in text


def test_a_place_that_the_draft_does_not_give_is_not_made_up(complete: Memo) -> None:
    rows = {row.rule.id: row for _, members in complete.binding.frameworks for row in members}

    assert ("",) == rows["DPIA-01"].ways[0].where
    assert ("MvT\u00a0§\u00a08.2 (“Het UWV acht het voorstel uitvoerbaar”)",) == rows["UT-01"].ways[0].where
    references = set(re.findall(r"§(\d[\d.]*)", COMPLETE.read_text(encoding="utf-8")))
    shown = set(re.findall(r"§\u00a0(\d+(?:\.\d+)*)", text_of(chapter(complete))))
    assert shown <= references


def test_no_sentence_of_a_norm_nor_a_name_of_the_engine_is_in_it(complete: Memo, incomplete: Memo) -> None:
    for found in (complete, incomplete):
        text = text_of(chapter(found))

        assert not re.search(
            r"\b(?:raakt|stap|bepaling|beleidskompas|toelichting|ontwerp)(?: [\w-]+)?\.[a-z]", text
        )
        assert "Dan is " not in text
        assert not re.search(r"\d{4}-\d\d-\d\d", text)


def test_an_ignored_norm_is_told(plan: Plan) -> None:
    text = text_of(chapter(told(plan, COMPLETE.read_bytes(), ignore=("UT-01",))))

    assert "Niet getoetst\nUT-01" in text


def test_what_was_set_is_told_to_the_author(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    draft = tmp_path / "wet.kompas"
    draft.write_bytes(OPEN_DRAFT.read_bytes())
    (tmp_path / "kompas.toml").write_text('fail_on = "wet"\n', encoding="utf-8")
    main(["report", str(draft), "--peildatum", "2026-11-23"])
    public, _, author = capfd.readouterr().out.partition("Voor de auteur: weghalen")

    assert "fail\\_on = wet" in author
    assert "fail" not in public
    assert "dat is geen motivering" in author  # what a threshold lets pass is open all the same


def test_norms_that_do_not_apply_are_told_when_asked(complete: Memo) -> None:
    heading = "Normen die niet van toepassing zijn"

    assert heading not in text_of(chapter(complete))
    text = text_of(chapter(complete, verbose=True))
    assert heading in text
    assert "AR-2.21 " in text
    assert "Deze norm geldt niet voor een wetsvoorstel" in text


def test_aanwijzingen_stand_in_the_order_of_their_numbers(complete: Memo) -> None:
    (rows,) = [rows for name, rows in complete.binding.frameworks if name.startswith("Aanwijzingen")]
    ids = [row.rule.id for row in rows]

    assert ids.index("AR-2.3") < ids.index("AR-2.10") < ids.index("AR-4.4a") < ids.index("AR-4.17-1")
    assert ["a9", "a10", "b1"] == sorted(["a10", "b1", "a9"], key=natural)


@pytest.mark.parametrize(
    "path", sorted((GOLDEN.parents[1] / "corpus" / "dossiers").glob("*.kompas")), ids=lambda path: path.stem
)
def test_a_real_dossier_gives_a_chapter_in_every_form(path: Path, plan: Plan) -> None:
    found = told(plan, path.read_bytes())
    blocks = chapter(found, verbose=True)

    assert "".join(markdown(blocks)).startswith("# Verantwoording\n")
    assert "</html>" in "".join(html(blocks, "titel"))


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("art. 4 lid 2 onderdeel b", "artikel 4, tweede lid, onderdeel b"),
        ("art. I onderdeel B", "artikel I, onderdeel B"),
        ("art. 4 lid 11", "artikel 4, lid 11"),
        ("art. 4 lid 2a", "artikel 4, lid 2a"),
        ("§ 3.1", "§ 3.1"),
    ],
)
def test_a_place_is_written_as_in_a_memorandum(label: str, shown: str) -> None:
    assert shown == article(label)


def test_names_are_spelled_as_people_do() -> None:
    assert "overleg BZK" == spelled("overleg bzk")
    assert "nieuw advies Raad van State" == spelled("nieuw advies raad van state")
    assert "instapadvies" == spelled("instapadvies")
    assert "UWV, SVB en gemeenten" == listed(["UWV", "SVB", "gemeenten"])
    assert "" == listed([])


# ---------------------------------------------------------------- Markdown and HTML


SHARP = (
    Heading(1, "Een <kop> | met *tekens*"),
    Paragraph((Strong("let <b>op"), " `x` | y"), stress=True),
    Table("t", ("a | b",), (100,), (((("1 | 2\nregel",), ("<script>",)),),)),
    Table("t", (), (50, 50), ((((Strong("n"),),), ((Web("w|x", "https://x.nl/?a=1&b=|>"),),)),)),
)


def test_markdown_shows_every_sign_as_it_is() -> None:
    text = "".join(markdown(SHARP))

    assert "# Een &lt;kop&gt; \\| met \\*tekens\\*" in text
    assert "| 1 \\| 2<br>regel<br>&lt;script&gt; |" in text
    assert "<script>" not in text
    assert all(line.count("|") - line.count("\\|") in (0, 2, 3) for line in text.splitlines())


def test_html_shows_every_sign_as_it_is_and_runs_nothing() -> None:
    text = "".join(html(SHARP, "</title><script>"))

    assert "<script" not in text
    assert "Een &lt;kop&gt; | met *tekens*" in text
    assert '<th scope="col">a | b</th>' in text
    assert "default-src &#x27;none&#x27;" in text


# ---------------------------------------------------------------- Word


def test_the_document_holds_what_the_chapter_says(complete: Memo) -> None:
    blocks = chapter(complete)
    document = opened(render(blocks, "titel", DAY))
    tables = [block for block in blocks if isinstance(block, Table)]

    assert len(tables) == len(document.tables)
    for table, made in zip(tables, document.tables, strict=True):
        rows = [[said(cell) for cell in row] for row in table.rows]
        found = [["\n".join(whole(p) for p in cell.paragraphs) for cell in row.cells] for row in made.rows]
        assert ([list(table.head)] if table.head else []) + rows == found
    headings = [(p.style.name, p.text) for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert [(f"Heading {b.level}", b.text) for b in blocks if isinstance(b, Heading)] == headings


def whole(paragraph: Any) -> str:
    """The text of a paragraph, with that of its links."""
    return "".join(node.text or "" for node in paragraph._p.iter(qn("w:t")))


def test_the_document_can_be_read_by_who_does_not_see_it(complete: Memo) -> None:
    document = opened(render(chapter(complete), "Verantwoording: Wet", DAY))

    assert "Verantwoording: Wet" == document.core_properties.title
    assert "nl-NL" == document.core_properties.language
    assert "nl-NL" == document.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}").get(
        qn("w:val")
    )
    for table in document.tables:
        properties = table._tbl.tblPr
        assert properties.find(qn("w:tblCaption")).get(qn("w:val"))
        first = properties.find(qn("w:tblLook")).get(qn("w:firstRow")) == "1"
        assert first == (table.rows[0]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None)
    assert all(p.text or p.runs for p in document.paragraphs if p.style.name.startswith("Heading"))


def test_looks_are_those_of_styles(complete: Memo) -> None:
    body = opened(render(chapter(complete), "titel", DAY)).element.body

    for run in body.iter(qn("w:rPr")):
        assert {qn("w:rStyle")} >= {child.tag for child in run}


@pytest.mark.parametrize(
    ("parent", "order"),
    [
        ("tblPr", "tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblLook tblCaption tblDescription"),
        ("tcPr", "tcW gridSpan vMerge tcBorders shd"),
        ("pPr", "pStyle keepNext keepLines pageBreakBefore numPr pBdr shd tabs spacing ind contextualSpacing jc "
                "outlineLvl rPr sectPr"),
        ("style", "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat "
                  "locked personal rsid pPr rPr tblPr trPr tcPr tblStylePr"),
    ],
)  # fmt: skip
def test_elements_stand_in_the_order_that_word_asks_for(parent: str, order: str, complete: Memo) -> None:
    known = order.split()
    document = opened(render(chapter(complete), "titel", DAY, opened(bare())))
    for root in (document.element, document.styles.element):
        for node in root.iter(qn(f"w:{parent}")):
            names = [child.tag.partition("}")[2] for child in node]
            assert set(names) <= set(known), names
            assert names == sorted(names, key=known.index)


def test_the_same_draft_gives_the_same_bytes(complete: Memo) -> None:
    first, second = (render(chapter(complete), "titel", DAY) for _ in range(2))

    assert first == second
    with zipfile.ZipFile(BytesIO(first)) as archive:
        assert {(1980, 1, 1, 0, 0, 0)} == {part.date_time for part in archive.infolist()}
        assert "[Content_Types].xml" == archive.namelist()[0]


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(codec=None), min_size=1, max_size=60), url=st.text(max_size=20))
def test_any_text_gives_a_document_that_opens(text: str, url: str) -> None:
    blocks = (
        Heading(1, text),
        Paragraph((text, Strong(text), Web(text, f"https://x.nl/{url}")), stress=True),
        Items(((text,),)),
        Table(text, (text,), (100,), ((((text,), (text,)),),)),
    )
    document = opened(render(blocks, text, DAY))

    assert 1 == len(document.tables)
    assert clean(text).replace("\r", "") in document.paragraphs[0].text or "\n" in text or "\t" in text
    "".join(html(blocks, text)).encode(errors="strict")


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (soffice) is not on this machine")
@pytest.mark.parametrize("template", ["", MARK])
def test_libreoffice_opens_it_and_shows_every_page(template: str, complete: Memo, tmp_path: Path) -> None:
    house = opened(house_style(template)) if template else None
    (tmp_path / "v.docx").write_bytes(render(chapter(complete), "titel", DAY, house))
    subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "pdf",
                    "--outdir", str(tmp_path), str(tmp_path / "v.docx")],
                   check=True, capture_output=True, timeout=120)  # fmt: skip
    pdf = (tmp_path / "v.pdf").read_bytes()

    assert pdf.startswith(b"%PDF")
    if shutil.which("pdftotext") is not None:
        run = subprocess.run(["pdftotext", "-layout", str(tmp_path / "v.pdf"), "-"],
                             check=True, capture_output=True, text=True)  # fmt: skip
        for row in (row for _, rows in complete.binding.frameworks for row in rows):
            assert row.rule.id in run.stdout
        # The heads of a table come back on every page that it is on.
        assert run.stdout.count("Norm en bron") > len(complete.binding.frameworks)


# ---------------------------------------------------------------- a house style


def bare() -> bytes:
    """A document that has hardly any style."""
    document = docx.Document()
    styles = document.styles.element
    for style in list(styles.findall(qn("w:style"))):
        if style.get(qn("w:default")) != "1":
            styles.remove(style)
    return packed(document)


def house_style(mark: str = MARK, *, above: str = "Heading 1") -> bytes:
    """A ministry's document: a head, a foot, its own styles, a chapter before and after."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Ministerie van Voorbeelden"
    document.sections[0].footer.paragraphs[0].text = "Dossier 1"
    body = document.styles.add_style("Broodtekst", WD_STYLE_TYPE.PARAGRAPH)
    body.font.name = "Verdana"
    document.add_paragraph("Hoofdstuk 12 Verantwoording", style=above)
    document.add_paragraph("Vooraf.", style="Broodtekst")
    document.add_paragraph(mark, style="Broodtekst")
    document.add_paragraph("Hoofdstuk 13 Artikelsgewijs", style="Heading 1")
    return packed(document)


def packed(document: Any) -> bytes:
    data = BytesIO()
    document.save(data)
    return data.getvalue()


def test_a_template_keeps_what_it_has_and_the_chapter_stands_where_it_says(complete: Memo) -> None:
    document = opened(render(chapter(complete), "titel", DAY, opened(house_style())))
    texts = [p.text for p in document.paragraphs]

    assert "Ministerie van Voorbeelden" == document.sections[0].header.paragraphs[0].text
    assert "Dossier 1" == document.sections[0].footer.paragraphs[0].text
    assert MARK not in texts
    assert "Verantwoording" not in texts  # the template has its own heading
    assert texts[0] == "Hoofdstuk 12 Verantwoording"
    assert texts[-1] == "Hoofdstuk 13 Artikelsgewijs"
    levels = {p.text: p.style.name for p in document.paragraphs}
    assert "Heading 2" == levels["Toegepaste normen"]
    assert "Heading 3" == levels["Medeoverheden"]
    assert "Broodtekst" == next(
        p.style.name for p in document.paragraphs if p.text.startswith("Deze verantwoording")
    )


def test_headings_go_below_the_heading_above_them(complete: Memo) -> None:
    document = opened(render(chapter(complete), "titel", DAY, opened(house_style(above="Heading 2"))))
    levels = {p.text: p.style.name for p in document.paragraphs}

    assert "Heading 3" == levels["Toegepaste normen"]
    assert "Heading 4" == levels["Medeoverheden"]


def test_a_mark_that_is_itself_a_heading_becomes_the_heading(complete: Memo) -> None:
    document = docx.Document()
    document.add_paragraph("Hoofdstuk", style="Heading 1")
    document.add_paragraph(MARK, style="Heading 2")
    found = opened(render(chapter(complete), "titel", DAY, opened(packed(document))))
    levels = {p.text: p.style.name for p in found.paragraphs}

    assert "Heading 2" == levels["Verantwoording"]
    assert "Heading 3" == levels["Toegepaste normen"]


def test_without_a_mark_the_chapter_comes_at_the_end(complete: Memo) -> None:
    document = opened(render(chapter(complete), "titel", DAY, opened(house_style("Geen plaats"))))
    texts = [p.text for p in document.paragraphs]

    assert texts.index("Verantwoording") == texts.index("Hoofdstuk 13 Artikelsgewijs") + 1
    assert qn("w:sectPr") == document.element.body[-1].tag


def test_styles_that_a_template_lacks_are_added(complete: Memo) -> None:
    document = opened(render(chapter(complete), "titel", DAY, opened(bare())))
    names = {style.name for style in document.styles}

    assert {
        "Heading 1",
        "Heading 2",
        "List Bullet",
        "Verantwoording tabel",
        "Verantwoording tabeltekst",
    } <= names
    assert 2 == len(
        [p for p in document.paragraphs if p.style.name == "Heading 3" and p.text.startswith("Afwijking ")]
    )


def test_a_style_of_the_template_is_not_touched(complete: Memo) -> None:
    house = docx.Document()
    house.styles.add_style("Verantwoording tabeltekst", WD_STYLE_TYPE.PARAGRAPH).font.name = "Verdana"
    document = opened(render(chapter(complete), "titel", DAY, opened(packed(house))))

    assert "Verdana" == document.styles["Verantwoording tabeltekst"].font.name
    assert document.styles["Verantwoording tabeltekst"].font.size is None


def test_a_section_break_at_the_mark_stays(complete: Memo) -> None:
    document = docx.Document()
    document.add_paragraph(MARK)
    document.add_section()
    document.add_paragraph("Daarna")
    found = opened(render(chapter(complete), "titel", DAY, opened(packed(document))))

    assert 2 == len(found.sections)
    assert MARK not in [p.text for p in found.paragraphs]


def test_a_mark_in_several_runs_is_found(complete: Memo) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("[[verant")
    paragraph.add_run("woording]]").bold = True
    found = opened(render(chapter(complete), "titel", DAY, opened(packed(document))))

    assert MARK not in [p.text for p in found.paragraphs]


def test_a_table_takes_the_width_of_the_text(complete: Memo) -> None:
    document = docx.Document()
    section: Any = document.sections[0]
    document.add_paragraph(MARK)
    found = opened(render(chapter(complete), "titel", DAY, opened(packed(document))))
    width = int((section.page_width - section.left_margin - section.right_margin) / 635)

    for table in found.tables:
        assert 0 <= width - int(table._tbl.tblPr.find(qn("w:tblW")).get(qn("w:w"))) < 5


def test_a_memorandum_with_tracked_changes_can_be_the_template(complete: Memo) -> None:
    change = b'<w:p><w:ins w:id="9" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:t>%s</w:t></w:r></w:ins></w:p>'
    memorandum = _rewritten(
        house_style("Geen plaats"),
        {"word/document.xml": (b"<w:body>", b"<w:body>" + change % b"Nieuwe zin." + change % MARK.encode())},
    )
    document = opened(render(chapter(complete), "titel", DAY, opened(memorandum)))
    paragraphs = [whole(p) for p in document.paragraphs]

    assert paragraphs[:2] == ["Nieuwe zin.", "Verantwoording"]
    assert MARK not in paragraphs
    assert document.element.body[0].find(qn("w:ins")) is not None


def _rewritten(data: bytes, change: dict[str, tuple[bytes, bytes]]) -> bytes:
    """A zipped document with texts replaced in its parts."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.infolist():
            content = source.read(part)
            for old, new in [change[part.filename]] if part.filename in change else []:
                assert old in content
                content = content.replace(old, new)
            target.writestr(part.filename, content)
    return made.getvalue()


_MAIN = b"wordprocessingml.document.main+xml"


def _bomb() -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr("[Content_Types].xml", b"<Types/>")
        target.writestr("word/document.xml", b" " * 31_000_000)
    return made.getvalue()


def _many_tags() -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr("word/document.xml", b"<a/>" * 1_000_001)
    return made.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "geen Word-bestand"),
        (b"zomaar tekst", "geen Word-bestand"),
        (b"PK\x03\x04 en dan niets", "beschadigd"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 600, "wachtwoord"),
        (_bomb(), "te groot"),
        (_many_tags(), "te groot"),
        (house_style()[:-200], "beschadigd"),
        (_rewritten(house_style(), {"[Content_Types].xml": (_MAIN, b"wordprocessingml.template.main+xml")}), ".dotx"),
        (_rewritten(house_style(), {"[Content_Types].xml":
            (b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
             b"application/vnd.ms-word.document.macroEnabled.main+xml")}), "macro's"),
        (_rewritten(house_style(), {"word/document.xml": (b"<w:body>", b"<w:body")}), "beschadigd"),
        (_rewritten(house_style(), {"word/document.xml": (b"<w:document", b"<!DOCTYPE x><w:document")}), "beschadigd"),
        (_rewritten(house_style(), {"[Content_Types].xml": (b"wordprocessingml", b"spreadsheetml")}), "geen Word-bestand"),
        (_rewritten(house_style(), {"word/styles.xml": (b' w:styleId="Strong"', b"")}), "beschadigd"),
        (house_style(f"Zie {MARK} hieronder"), "eigen alinea"),
    ],
)  # fmt: skip
def test_a_template_that_cannot_be_used_says_why(
    data: bytes, reason: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    template = tmp_path / "huisstijl.docx"
    template.write_bytes(data)
    output = tmp_path / "uit.docx"
    status = main(["report", str(COMPLETE), "--template", str(template), "--output", str(output)])
    error = capfd.readouterr().err

    assert 3 == status
    assert reason in error
    assert "huisstijl.docx" in error
    assert not output.exists()
    assert data == template.read_bytes()


def test_a_mark_in_a_table_or_twice_is_refused(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    table, twice = docx.Document(), docx.Document()
    table.add_table(1, 1).cell(0, 0).text = MARK
    for _ in range(2):
        twice.add_paragraph(MARK)
    for document, reason in ((table, "eigen alinea"), (twice, "meer dan één keer")):
        path = tmp_path / "t.docx"
        path.write_bytes(packed(document))

        assert 3 == main(
            ["report", str(COMPLETE), "--template", str(path), "--output", str(tmp_path / "u.docx")]
        )
        assert reason in capfd.readouterr().err


def test_a_folder_is_no_template(tmp_path: Path) -> None:
    with pytest.raises(WrongTemplate, match="map"):
        open_template(tmp_path)


# ---------------------------------------------------------------- the command


def test_the_exit_status_is_that_of_the_check(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    draft = tmp_path / "stuk.kompas"
    draft.write_text("Wetsvoorstel: X\n  fase: ministerrad\n", encoding="utf-8")

    assert 0 == main(["report", str(COMPLETE), "--peildatum", "2026-11-23"])
    assert not capfd.readouterr().err
    assert 1 == main(["report", str(OPEN_DRAFT), "--peildatum", "2026-11-23"])
    assert "nog niet compleet" in capfd.readouterr().err
    assert 2 == main(["report", str(draft)])
    told = capfd.readouterr()
    assert "stuk.kompas:2" in told.err
    assert "Voor de auteur" in told.out


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04\x00\x01", b"\xff\xfe\x00", b"zomaar wat\n"])
def test_a_file_that_is_no_draft_gives_its_fault_and_leaves_an_earlier_chapter(
    content: bytes, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    draft = tmp_path / "x.kompas"
    draft.write_bytes(content)
    earlier = tmp_path / "uit"
    earlier.write_text("van gisteren", encoding="utf-8")

    for form in ("markdown", "html", "docx"):
        assert 2 == main(["report", str(draft), "--format", form, "--output", str(earlier)])
        told = capfd.readouterr().err
        assert "x.kompas" in told
        assert "geen verantwoording geschreven" in told
        assert "van gisteren" == earlier.read_text(encoding="utf-8")
    assert 2 == main(["report", str(draft)])
    assert "" == capfd.readouterr().out


def test_what_is_wrong_use_says_so(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    template = tmp_path / "t.docx"
    template.write_bytes(house_style())
    (tmp_path / "twee").mkdir()
    for name in ("a", "b"):
        (tmp_path / "twee" / f"{name}.kompas").write_bytes(COMPLETE.read_bytes())
    draft = str(COMPLETE)
    for arguments, reason in (
        ([], "noem een ontwerp"),
        ([str(tmp_path / "weg.kompas")], "bestaat niet"),
        ([str(tmp_path / "twee")], "noem één ontwerp"),
        ([draft, "--format", "wrod"], "onbekende vorm"),
        ([draft, "--output", str(tmp_path / "x.pdf")], "geen vorm te zien"),
        ([draft, "--format", "html", "--template", str(template)], "--format docx"),
        ([draft, "--template", str(template), "--output", str(template)], "overschrijven"),
        (
            [draft, "--template", str(tmp_path / "geen.docx"), "--output", str(tmp_path / "x.docx")],
            "bestaat niet",
        ),
        ([draft, "--output", str(tmp_path / "niet" / "x.docx")], "kan niet worden geschreven"),
        ([draft, "--output", str(tmp_path), "--format", "docx"], "map"),
        ([draft, "--select", "UDO-99"], "UDO-99"),
    ):
        assert 3 == main(["report", *arguments]), arguments
        assert reason in capfd.readouterr().err, arguments
    assert house_style() != b""
    assert "Vooraf." in [p.text for p in docx.Document(str(template)).paragraphs]


def test_neither_the_draft_nor_what_it_points_at_is_overwritten(tmp_path: Path) -> None:
    memorie = tmp_path / "memorie.docx"
    memorie.write_bytes(house_style("8.2 Uitvoering"))
    draft = tmp_path / "wet.kompas"
    draft.write_text(
        COMPLETE.read_text(encoding="utf-8") + "\nDocument mvt: memorie.docx\n", encoding="utf-8"
    )
    before = memorie.read_bytes(), draft.read_bytes()

    assert 3 == main(["report", str(draft), "--output", str(memorie)])
    assert 3 == main(["report", str(draft), "--format", "markdown", "--output", str(draft)])
    assert before == (memorie.read_bytes(), draft.read_bytes())


def test_the_name_of_the_file_chooses_the_form(tmp_path: Path) -> None:
    names = ("a.md", "b.html", "c.docx")
    main(["report", str(COMPLETE), *(part for name in names for part in ("--output", str(tmp_path / name)))])

    starts = [(tmp_path / name).read_bytes()[:4] for name in names]
    assert [b"# Ve", b"<!DO", b"PK\x03\x04"] == starts


def test_a_document_goes_to_a_pipe_but_never_to_a_terminal(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert 0 == main(["report", str(COMPLETE), "--format", "docx", "--peildatum", "2026-11-23"])
    assert capfdbinary.readouterr().out.startswith(b"PK")

    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert 3 == main(["report", str(COMPLETE), "--format", "docx"])
    assert "--output" in capfdbinary.readouterr().err.decode()


def test_in_english_nothing_of_the_logic_changes(tmp_path: Path) -> None:
    for draft, status in ((COMPLETE, 0), (OPEN_DRAFT, 1)):
        shapes = []
        for language in ("nl", "en"):
            output = tmp_path / f"{language}.md"
            arguments = ["report", str(draft), "--peildatum", "2026-11-23", "--lang", language]
            assert status == main([*arguments, "--output", str(output)])
            lines = output.read_text(encoding="utf-8").splitlines()
            shapes.append(
                [
                    (line.split()[0], line.count("<br>"), line.count(" | "))
                    for line in lines
                    if line.startswith(("|", "#"))
                ]
            )
        assert shapes[0] == shapes[1]


def test_the_page_works_for_someone_who_follows_it_to_the_letter(tmp_path: Path) -> None:
    (tmp_path / "huisstijl.docx").write_bytes(house_style())
    reader = Reader(tmp_path)
    for block in blocks((ROOT / "docs" / "verantwoording.md").read_text(encoding="utf-8")):
        reader.follow(block)

    assert reader.given == ["kompas-check"] * 3
    assert (
        "Ministerie van Voorbeelden"
        in docx.Document(str(tmp_path / "verantwoording.docx")).sections[0].header.paragraphs[0].text
    )
