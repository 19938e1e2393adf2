"""A page in Markdown, for GitLab, GitHub and other readers of CommonMark with tables."""

import re
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path

from kompas_check.report.page import (
    MARK,
    Block,
    Code,
    Dutch,
    Facts,
    Heading,
    Items,
    Link,
    Page,
    Paragraph,
    Shown,
    Text,
    Web,
    Written,
    host,
    visible,
)
from kompas_check.translation import tr

SUFFIX = ".md"
# What an example file is called in a link; None where no link can lead to it.
Finder = Callable[[Path], str | None]
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def render(page: Page, where: Finder) -> str:
    """*page* as Markdown; *where* says how a link leads to the file of an example."""
    parts = [MARK]
    if page.path:
        parts.append(running((*(part for link in page.path for part in (link, " › ")), page.short)))
    parts.append(f"# {plain(page.title)}")
    for shown, blocks in groupby(page.blocks, key=lambda block: isinstance(block, Shown)):
        if shown:
            parts.append("\n".join(_shown(block, where) for block in blocks if isinstance(block, Shown)))
        else:
            parts += ["\n".join(_lines(block)) for block in blocks]
    around = [(said, link) for said, link in ((tr("Vorige: "), page.previous), (tr("Volgende: "), page.following)) if link]  # fmt: skip
    if around:
        parts += ["---", "<br>".join(running(one) for one in around)]
    return "\n\n".join(parts) + "\n"


def _lines(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        yield f"{'#' * block.level} {plain(f'{block.text} {block.dutch}'.strip())}"
    elif isinstance(block, Paragraph):
        yield ("> " if block.stress else "") + running(block.text)
    elif isinstance(block, Items):
        yield from (f"- {running(item)}" for item in block.items)
    elif isinstance(block, Facts):
        yield from (f"- **{plain(name)}:** {running(text)}" for name, text in block.rows)
    elif isinstance(block, Written):
        yield from (f"{running((remark,))}\n" for remark in block.remarks)
        yield from _written(block)


def _written(written: Written) -> Iterator[str]:
    lines = [written.head, *(f"  {keyword} {sentence}" for keyword, sentence in written.lines)]
    for table in written.tables:
        widths = [max(map(len, column)) for column in zip(*table, strict=False)]
        lines += ["", "  Voorbeelden:"]
        for row in table:
            cells = (cell.replace("|", "\\|").ljust(width) for cell, width in zip(row, widths, strict=False))
            lines.append(f"    | {' | '.join(cells)} |")
    text = visible("\n".join(lines))
    fence = "`" * max(3, _longest_run(text) + 1)
    yield from (f"{fence}gherkin", text, fence)


def _shown(shown: Shown, where: Finder) -> str:
    target = where(shown.path)
    name = plain(shown.path.name)
    link = f"[{name}]({target})" if target is not None else name
    return f"- {link}: {running((shown.shows,))}" if shown.shows else f"- {link}"


def running(text: Text) -> str:
    """Running text on one line; a number, dash or plus at its start is no list."""
    parts = []
    for part in text:
        if isinstance(part, Link):
            target = (part.page + SUFFIX if part.page else "") + (f"#{part.at}" if part.at else "")
            parts.append(f"[{plain(part.text)}]({target})")
        elif isinstance(part, Web):
            parts.append(f"[{plain(host(part.url))}](<{address(part.url)}>)")
        elif isinstance(part, Code):
            parts.append(_code(part.text))
        else:
            parts.append(plain(part.text if isinstance(part, Dutch) else part))
    line = "".join(parts).strip()
    return re.sub(r"^([-+=]|\d+(?=[.)]))(.)?", lambda found: _unlisted(found[1], found[2] or ""), line)


def _unlisted(start: str, after: str) -> str:
    return f"{start}\\{after}" if start[0].isdigit() else f"\\{start}{after}"


def plain(text: str) -> str:
    """*text* so that it shows as it is, whatever signs are in it."""
    text = re.sub(r"[&<>]", lambda found: _ENTITIES[found[0]], visible(text))
    text = re.sub(r"([\\`*_\[\]|~#$])", r"\\\1", text)
    return re.sub(r"\s*\n\s*", "<br>", text.replace("\t", " "))


def _code(text: str) -> str:
    text = " ".join(visible(text).split())
    fence = "`" * (_longest_run(text) + 1)
    space = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{space}{text}{space}{fence}"


def _longest_run(text: str) -> int:
    return max(map(len, re.findall("`+", text)), default=0)


def address(url: str) -> str:
    """*url* as the target of a link."""
    url = re.sub(r"&(?=#?\w+;)", "&amp;", visible(url))
    return url.replace("\\", "%5C").replace("|", "%7C")
