"""The graph of norms in DOT, the language of Graphviz."""

from collections.abc import Iterator
from textwrap import wrap

from kompas_check.graph import COLLIDES, Picture
from kompas_check.report.graph_text import nothing, phase_word, relation_word
from kompas_check.translation import tr


def render(picture: Picture) -> str:
    """The picture as one `digraph`."""
    return "\n".join(["digraph normen {", *(f"  {line}" for line in _lines(picture)), "}"]) + "\n"


def quoted(text: str) -> str:
    """*text* as a DOT string; a line end stays one."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _lines(picture: Picture) -> Iterator[str]:
    yield "rankdir=LR;"
    yield 'node [shape=box, style=rounded, fontname="sans-serif"];'
    yield 'edge [fontname="sans-serif", fontsize=10];'
    if nothing(picture):
        yield f"label={quoted(nothing(picture))};"
    related = {name for relation in picture.relations for name in relation[1:3]}
    if related:
        yield "subgraph cluster_normen {"
        yield f"  label={quoted(tr('Normen'))};"
        for norm in picture.norms:
            if norm.id in related:
                title = [norm.rule.title] if norm.rule is not None else []
                texts = [norm.id, *title, *([f"({norm.state})"] if norm.state else [])]
                label = "\n".join(line for text in texts for line in wrap(text, 32))
                yield f"  {_norm(norm.id)} [label={quoted(label)}];"
        yield "}"
    if picture.moments:
        yield "subgraph cluster_stappen {"
        yield f"  label={quoted(tr('Volgorde van stappen'))};"
        for moment in picture.moments:
            begun = [phase_word(phase) for phase in moment.phases]
            yield f"  {_moment(moment.name)} [label={quoted(chr(10).join([moment.name, *begun]))}];"
        yield "}"
    for kind, first, second, reasons in picture.relations:
        looks = ", dir=both, style=dashed" if kind == COLLIDES else ""
        why = f", tooltip={quoted(chr(10).join(why for _, why in reasons))}" if reasons else ""
        yield f"{_norm(first)} -> {_norm(second)} [label={quoted(relation_word(kind))}{looks}{why}];"
    for pair in dict.fromkeys(arrow[:2] for arrow in picture.arrows):
        arrows = [arrow for arrow in picture.arrows if arrow[:2] == pair]
        label = "\n".join(dict.fromkeys(arrow.rule.id for arrow in arrows))
        said = "\n".join(dict.fromkeys(arrow.line.sentence for arrow in arrows))
        yield (f"{_moment(pair[0])} -> {_moment(pair[1])} [label={quoted(label)}, tooltip={quoted(said)}];")
    for one, two in (*picture.parts, *picture.phases):
        yield f"{_moment(one)} -> {_moment(two)} [style=dotted];"


def _norm(name: str) -> str:
    return quoted(f"norm {name}")


def _moment(name: str) -> str:
    return quoted(f"moment {name}")
