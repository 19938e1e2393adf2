"""The graph of norms: what is in it, and its three forms."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lark import Lark
from tests.rule_helpers import DAY, ONTWERP, PATH, at, feature, regel, scenario, tools

from kompas_check.cli import main
from kompas_check.graph import COLLIDES, DEPENDS, REPLACES, Picture, Relation, draw
from kompas_check.report import graph_dot, graph_mermaid, graph_text
from kompas_check.rule import Rule


def before(one: str, other: str, *lines: str) -> str:
    return scenario(ONTWERP, *lines, f"Dan is de stap {one} vóór de stap {other} gedaan")


RELATED = feature(
    regel("A-01 Een", botst_met="A-02, omdat dit"),
    regel("A-02 Twee", hangt_af_van="A-03", botst_met="A-01, omdat dat"),
    regel("A-03 Drie", vervangt="A-04"),
    regel("A-04 Vier", geldig_van="2010-01-01", geldig_tot="2019-12-31"),
    regel("A-05 Vijf"),
)
ORDERED = feature(
    regel("B-01 Een", scenario(ONTWERP, "Dan is de stap dpia vóór de fase toetsing gedaan")),
    regel("B-02 Twee", before("udo", "dpia")),
    regel("B-03 Drie", before("raad van state", "indiening"), geldt_voor="wetsvoorstel"),
    regel("B-04 Vier", before("indiening", "raad van state"), geldt_voor="initiatiefwetsvoorstel"),
    regel(
        "B-05 Vijf",
        scenario(ONTWERP, "Dan ligt zijn publicatie vóór de ontvangen van de stap evaluatie"),
        before("invoeringstoets", "evaluatie", "Als het ontwerp een AMvB is"),
    ),
)


def rules_of(text: str) -> tuple[Rule, ...]:
    """The rules of *text*, whatever is wrong between them."""
    file = tools().rules.read(text, PATH)
    assert () == file.diagnostics
    return file.rules


def picture(text: str, kind: str | None = None, ids: Iterable[str] = (), day: date = DAY) -> Picture:
    return draw(rules_of(text), tools().registers, day, kind, tuple(ids))


def names(found: Picture) -> list[str]:
    return [moment.name for moment in found.moments]


def text_of(found: Picture) -> str:
    return " ".join(graph_text.render(found).split())


# ---------------------------------------------------------------- relations


def test_relations_are_shown_once_with_every_reason() -> None:
    found = picture(RELATED)

    assert (
        Relation(COLLIDES, "A-01", "A-02", (("A-01", "dit"), ("A-02", "dat"))),
        Relation(DEPENDS, "A-02", "A-03"),
        Relation(REPLACES, "A-03", "A-04"),
    ) == found.relations
    assert [("A-01", ""), ("A-02", ""), ("A-03", ""), ("A-04", "niet van kracht op 2026-06-01")] == [
        (norm.id, norm.state) for norm in found.norms
    ]
    assert (("A-05", ""),) == found.others
    assert () == found.moments


@pytest.mark.parametrize(
    ("ids", "expected", "others"),
    [
        (["A-01"], {"A-01", "A-02"}, ()),
        (["A-04"], {"A-03", "A-04"}, ()),
        (["A-03"], {"A-02", "A-03", "A-04"}, ()),
        (["A-05"], set(), (("A-05", ""),)),
    ],
)
def test_with_ids_only_these_norms_and_their_neighbours(
    ids: list[str], expected: set[str], others: tuple[tuple[str, str], ...]
) -> None:
    found = picture(RELATED, ids=ids)

    assert expected == {norm.id for norm in found.norms}
    assert others == found.others


def test_a_norm_of_another_kind_of_draft_is_no_neighbour() -> None:
    text = feature(regel("A-01 Een", botst_met="A-02, omdat dit"), regel("A-02 Twee", geldt_voor="AMvB"))

    assert 1 == len(picture(text, "AMvB").relations)
    assert () == picture(text, "wetsvoorstel").relations
    assert (("A-02", "geldt niet voor: wetsvoorstel"),) == picture(text, "wetsvoorstel", ["A-02"]).others


def test_a_norm_of_a_file_with_an_error_is_shown_as_such() -> None:
    found = picture(feature(regel("A-01 Een", hangt_af_van="Z-99")))

    assert ["A-01", "Z-99"] == sorted(norm.id for norm in found.norms)
    assert "Z-99 (staat in een bestand met een fout)" in text_of(found)


def test_only_norms_in_force_that_day_speak() -> None:
    assert () == picture(RELATED, day=date(2009, 1, 1)).norms
    assert () == picture(RELATED, day=date(2015, 1, 1)).relations


# ---------------------------------------------------------------- order


def test_the_steps_stand_in_an_order_that_satisfies_every_norm() -> None:
    for kind in (None, "wetsvoorstel", "initiatiefwetsvoorstel", "AMvB"):
        found = picture(ORDERED, kind)
        rank = {moment.name: index for index, moment in enumerate(found.moments)}
        circle = {moment.name for moment in found.moments if moment.circle}
        pairs = [arrow[:2] for arrow in found.arrows] + [*found.parts, *found.phases]

        assert [] == [(one, two) for one, two in pairs if rank[one] > rank[two] and one not in circle]
        assert (set() if kind else {"raad van state", "indiening"}) == circle


def test_the_phases_of_the_kind_stand_among_the_steps() -> None:
    assert [
        "beleidsvorming", "voorkeursoptie", "internetconsultatie", "udo", "dpia", "wetgevingstoets", "ministerraad",
        "voorhang", "raad van state", "vaststelling", "publicatie", "inwerkingtreding", "invoeringstoets",
        "evaluatie", "evaluatie (ontvangen)",
    ] == names(picture(ORDERED, "AMvB"))  # fmt: skip
    assert ["udo", "dpia", "wetgevingstoets"] == names(picture(ORDERED, "AMvB", ["B-01", "B-02"]))


def test_the_order_of_a_step_that_is_free_follows_the_phases_without_a_kind_too() -> None:
    text = feature(
        regel("A-1 T", before("publicatie", "invoeringstoets")), regel("A-2 T", before("udo", "ministerraad"))
    )

    assert ["udo", "ministerraad", "publicatie", "invoeringstoets"] == names(picture(text))


def test_a_step_that_precedes_no_phase_stands_before_the_one_in_which_its_norm_is_due() -> None:
    text = feature(
        regel("A-1 T", before("udo", "bestuurlijke consultatie"), uiterlijk="ministerraad"),
        regel("A-2 T", before("publicatie", "invoeringstoets"), uiterlijk="consultatie"),
    )
    found = names(picture(text, "wetsvoorstel"))
    steps = [
        "udo",
        "bestuurlijke consultatie",
        "ministerraad",
        "publicatie",
        "invoeringstoets",
        "inwerkingtreding",
    ]

    assert steps == sorted(steps, key=found.index)


def test_each_order_names_its_norm_with_sentence_place_and_kinds() -> None:
    text = text_of(picture(ORDERED))
    line = at(ORDERED, "is de stap invoeringstoets")[0]

    assert "udo vóór dpia (B-02)" in text
    assert "dpia na udo B-02: Dan is de stap udo vóór de stap dpia gedaan" in text
    assert (
        "na invoeringstoets B-05: Dan is de stap invoeringstoets vóór de stap evaluatie gedaan "
        f"({PATH}:{line}:11) voor: AMvB, Rijks-AMvB"
    ) in text
    assert "Kies een soort met --kind" in text
    assert "voor: AMvB" not in text_of(picture(ORDERED, "AMvB"))


def test_a_norm_against_the_phases_is_told() -> None:
    found = picture(feature(regel("A-1 T", before("ministerraad", "internetconsultatie"))), "wetsvoorstel")

    assert (("internetconsultatie", "ministerraad"),) == found.contrary
    assert names(found).index("ministerraad") < names(found).index("internetconsultatie")
    assert "de normen zetten ministerraad vóór internetconsultatie" in text_of(found)


def test_a_circle_is_told_and_the_rest_is_in_order() -> None:
    text = feature(
        regel("A-1 T", before("dpia", "udo"), before("udo", "dpia")),
        regel("A-2 T", before("dpia", "indiening")),
    )
    found = picture(text, "wetsvoorstel", ["A-1", "A-2"])

    assert [1, 1, 0] == [moment.circle for moment in found.moments]
    assert "De normen spreken elkaar tegen. Een volgorde is er niet voor: dpia, udo." in text_of(found)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["dpia", "udo", "mkb-toets", "gesprek"]),
                          st.sampled_from(["atr-advies", "ministerraad", "publicatie"])),
                min_size=1, unique=True))  # fmt: skip
def test_the_order_of_the_rules_does_not_matter(pairs: list[tuple[str, str]]) -> None:
    regels = [regel(f"A-{one}-{two}".replace(" ", "") + " T", before(one, two)) for one, two in pairs]

    assert names(picture(feature(*regels))) == names(picture(feature(*reversed(regels))))


# ---------------------------------------------------------------- forms

NASTY = 'Een "end" met <b>, & # `x` \\N; | %%{y}%% en [z]'
DOT = Lark(r"""
    start: "digraph" ID "{" statement* "}"
    statement: ID "=" value ";" | "node" attributes ";" | "edge" attributes ";"
        | "subgraph" ID "{" statement* "}" | STRING attributes? ";" | STRING "->" STRING attributes ";"
    attributes: "[" ID "=" value ("," ID "=" value)* "]"
    value: STRING | ID | NUMBER
    ID: /[A-Za-z_]\w*/
    NUMBER: /\d+/
    STRING: /"(?:[^\\\n"]|\\[\\n"])*"/
    %ignore /\s+/
""")
MERMAID = Lark(r"""
    start: "flowchart TB\n" (node | edge | subgraph)*
    subgraph: "  subgraph " NAME "[" TEXT "]\n" ("  " node)+ "  end\n"
    node: "  " NAME "[" TEXT "]\n"
    edge: "  " NAME (" --- " | " --> " | " -.-> " | (" ---|" | " -->|") TEXT "| ") NAME "\n"
    NAME: /(?!end\b)[a-z]\w*/
    TEXT: /"(?:[^"#<>&%`\\\n]|#\d+;|<br\/>)+"/
""")
PICTURES = {
    "related": picture(RELATED),
    "ordered": picture(ORDERED),
    "with phases": picture(ORDERED, "AMvB"),
    "nasty": picture(feature(regel(f"A-01 {NASTY}", hangt_af_van="A-02"), regel("A-02 end"))),
    "empty": picture(feature(regel("A-01 Een"))),
    "nobody": picture(RELATED, day=date(2009, 1, 1)),
}


@pytest.mark.parametrize("found", PICTURES.values(), ids=PICTURES)
def test_dot_can_be_read(found: Picture) -> None:
    assert DOT.parse(graph_dot.render(found))


@pytest.mark.parametrize("found", PICTURES.values(), ids=PICTURES)
def test_mermaid_can_be_read(found: Picture) -> None:
    text = graph_mermaid.render(found)
    defined = re.findall(r"^ +(\w+)\[", text, re.MULTILINE)
    used = re.findall(r"^ +(\w+) -.*?(\w+)$", text, re.MULTILINE)

    assert MERMAID.parse(text)
    assert len(set(defined)) == len(defined)
    assert {name for pair in used for name in pair} <= set(defined)


def test_both_drawings_have_every_relation_and_order() -> None:
    dot, mermaid = graph_dot.render(PICTURES["related"]), graph_mermaid.render(PICTURES["related"])

    assert '"norm A-01" -> "norm A-02" [label="botst met", dir=both' in dot
    assert '"norm A-02" -> "norm A-03" [label="hangt af van"];' in dot
    assert 'n1 ---|"botst met"| n2' in mermaid
    assert 'n3 -->|"vervangt"| n4' in mermaid
    assert '"moment udo" -> "moment dpia" [label="B-02"' in graph_dot.render(PICTURES["ordered"])
    assert 'm1["udo"]' in graph_mermaid.render(PICTURES["ordered"])
    assert 'm1 -->|"B-02"| m2' in graph_mermaid.render(PICTURES["ordered"])


@pytest.mark.parametrize("found", PICTURES.values(), ids=PICTURES)
def test_the_text_fits_in_80_columns(found: Picture) -> None:
    assert [] == [line for line in graph_text.render(found).splitlines() if len(line) > 80]


@pytest.mark.parametrize("render", [graph_text.render, graph_dot.render, graph_mermaid.render])
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("empty", "Geen relaties tussen normen en geen volgorde van stappen gevonden."),
        ("nobody", "Op 2009-01-01 is er geen norm van kracht."),
    ],
)
def test_nothing_to_show_is_said(render: Callable[[Picture], str], name: str, words: str) -> None:
    assert words in render(PICTURES[name])


# ---------------------------------------------------------------- the command


def test_the_bundled_rulebook_has_a_graph_in_every_form(capfd: pytest.CaptureFixture[str]) -> None:
    assert 0 == main(["rules", "graph", "--format", "text", "--format", "dot", "--format", "mermaid"])
    text, dot, mermaid = re.split(r"(?=^digraph|^flowchart)", capfd.readouterr().out, flags=re.MULTILINE)

    assert "RELATIES TUSSEN NORMEN" in text
    assert DOT.parse(dot)
    assert MERMAID.parse(mermaid)
    assert [] == [line for line in text.splitlines() if len(line) > 80 and "http" not in line]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["UDO-1"], "bedoelde u 'UDO-01'"),
        (["--format", "mermad"], "bedoelde u 'mermaid'"),
        (["--kind", "wetsvorstel"], "bedoelde u 'wetsvoorstel'"),
        (["--kind", "x"], "kies uit: wetsvoorstel, "),
        (["--output", "a", "--output", "b"], "meer --output dan --format"),
    ],
)
def test_wrong_use_ends_with_3(arguments: list[str], words: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert 3 == main(["rules", "graph", *arguments])
    assert words in capfd.readouterr().err


def test_a_rule_error_ends_with_2_and_the_rest_is_shown(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "fout.feature").write_text(feature(regel("Z-01 Fout", kracht="belied")), encoding="utf-8")
    (tmp_path / "goed.feature").write_text(RELATED, encoding="utf-8")
    output = tmp_path / "graaf.txt"

    assert 2 == main(["rules", "graph", "a-01,A-03", "--kind", "amvb", "--rules", str(tmp_path),
                      "--peildatum", "2026-06-01", "--output", str(output)])  # fmt: skip
    assert "REG-07" in capfd.readouterr().err
    assert "A-02 hangt af van A-03" in output.read_text(encoding="utf-8")


def test_the_same_graph_whatever_the_hash_seed(tmp_path: Path) -> None:
    (tmp_path / "goed.feature").write_text(ORDERED, encoding="utf-8")
    command = [sys.executable, "-P", "-m", "kompas_check", "rules", "graph", "--rules", str(tmp_path),
               "--format", "text", "--format", "dot", "--format", "mermaid"]  # fmt: skip
    outputs = {
        subprocess.run(command, capture_output=True, check=True, env=_environment(seed)).stdout
        for seed in ("1", "2", "3")
    }

    assert 1 == len(outputs)


def _environment(seed: str) -> dict[str, str]:
    return {**os.environ, "PYTHONHASHSEED": seed, "KOMPAS_CHECK_CACHE": ""}
