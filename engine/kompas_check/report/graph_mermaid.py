"""The graph of norms as a Mermaid flowchart, which GitLab and GitHub draw in a page."""

import re
from collections.abc import Iterator

from kompas_check.graph import COLLIDES, Picture
from kompas_check.report.graph_text import nothing, phase_word, relation_word
from kompas_check.translation import tr


def render(picture: Picture) -> str:
    """The picture as one `flowchart`."""
    return "\n".join(["flowchart TB", *(f"  {line}" for line in _lines(picture))]) + "\n"


def quoted(*lines: str) -> str:
    """*lines* as the text of a node or edge; what Mermaid or HTML would read becomes its number."""
    return (
        '"' + "<br/>".join(re.sub(r"[\"#<>&%`\\]", lambda m: f"#{ord(m[0])};", line) for line in lines) + '"'
    )


def _lines(picture: Picture) -> Iterator[str]:
    if nothing(picture):
        yield f"leeg[{quoted(nothing(picture))}]"
    related = {name for relation in picture.relations for name in relation[1:3]}
    norms = {norm.id: f"n{number}" for number, norm in enumerate(picture.norms, 1) if norm.id in related}
    moments = {moment.name: f"m{number}" for number, moment in enumerate(picture.moments, 1)}
    if norms:
        yield f"subgraph normen[{quoted(tr('Normen'))}]"
        for norm in picture.norms:
            if norm.id in related:
                title = [norm.rule.title] if norm.rule is not None else []
                texts = [norm.id, *title, *([f"({norm.state})"] if norm.state else [])]
                yield f"  {norms[norm.id]}[{quoted(*texts)}]"
        yield "end"
    if moments:
        yield f"subgraph stappen[{quoted(tr('Volgorde van stappen'))}]"
        for moment in picture.moments:
            begun = [phase_word(phase) for phase in moment.phases]
            yield f"  {moments[moment.name]}[{quoted(moment.name, *begun)}]"
        yield "end"
    for kind, first, second, _ in picture.relations:
        link = "---" if kind == COLLIDES else "-->"
        yield f"{norms[first]} {link}|{quoted(relation_word(kind))}| {norms[second]}"
    for pair in dict.fromkeys(arrow[:2] for arrow in picture.arrows):
        ids = dict.fromkeys(arrow.rule.id for arrow in picture.arrows if arrow[:2] == pair)
        yield f"{moments[pair[0]]} -->|{quoted(*ids)}| {moments[pair[1]]}"
    for one, two in (*picture.parts, *picture.phases):
        yield f"{moments[one]} -.-> {moments[two]}"
