"""The words of a norm as its author wrote them, from the file in which it stands."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from kompas_check.report.page import Written
from kompas_check.rule import Rule
from kompas_check.rulebook import RULE_ID

_REGEL = re.compile(rf"\s*Regel:\s*({RULE_ID.pattern})?")
_SCENARIO = re.compile(r"(?:Abstract )?Scenario:")


class Wording(NamedTuple):
    """What a file says of one norm.

    *instrument* is the title of the Functionaliteit, *about* its explanation in paragraphs; *remarks*
    are the comments on the properties of the norm, each with the property that it stands above.
    """

    instrument: str
    about: tuple[str, ...]
    remarks: tuple[tuple[str, str], ...]
    scenarios: tuple[Written, ...]


def wording(rule: Rule, files: Iterable[tuple[str, bytes]], properties: Collection[str]) -> Wording | None:
    """What *rule* says in its file, one of *files* (name and content); None where it is not there.

    *properties* are the names that a norm may use for its properties.
    """
    at = rule.place.line - 1
    for name, data in files:
        lines = _lines(data)
        found = _REGEL.match(lines[at]) if name == rule.place.path and at < len(lines) else None
        if found is not None and found[1] and _is(found[1], rule.id):
            instrument, about = _instrument(lines, properties)
            remarks, scenarios = _parts(_own_lines(lines, at))
            if "<" in found[1]:
                scenarios = [case for written in scenarios for case in _rows(written, found[1], rule.id)]
            return Wording(instrument, tuple(about), tuple(remarks), tuple(scenarios))
    return None


def _lines(data: bytes) -> list[str]:
    text = data.decode("utf-8-sig", errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff").split("\n")


def _is(template: str, rule_id: str) -> bool:
    """Whether the id in a heading (`NORM-<letter>`) can be *rule_id*."""
    parts = re.split(r"<[^<>]+>", template)
    return re.fullmatch(".+".join(map(re.escape, parts)), rule_id) is not None


def _instrument(lines: list[str], properties: Collection[str]) -> tuple[str, list[str]]:
    """The title of the Functionaliteit, and its explanation in paragraphs."""
    title, paragraphs = "", [""]
    for line in lines:
        text = line.strip()
        if text.startswith("Functionaliteit:"):
            title = text.partition(":")[2].strip()
        elif _REGEL.match(line):
            break
        elif not text:
            paragraphs.append("")
        elif title and not text.startswith("#") and _property(text) not in properties:
            paragraphs[-1] = f"{paragraphs[-1]} {text}".strip()
    return title, [paragraph for paragraph in paragraphs if paragraph]


def _own_lines(lines: list[str], at: int) -> list[str]:
    """The lines of the norm whose heading is line *at*, with the comments just above it."""
    start, end = at, at + 1
    while start and lines[start - 1].strip().startswith("#") and not lines[start - 1].startswith("#"):
        start -= 1
    while end < len(lines) and not _REGEL.match(lines[end]):
        end += 1
    own = [*lines[start:at], *lines[at + 1 : end]]
    while own and (not own[-1].strip() or own[-1].strip().startswith("#")):
        own.pop()
    return own


def _parts(lines: Iterable[str]) -> tuple[list[tuple[str, str]], list[Written]]:
    """The remarks on properties, and the scenarios."""
    remarks: list[tuple[str, str]] = []
    scenarios: list[Written] = []
    waiting: list[str] = []
    for line in lines:
        text = line.strip()
        if text.startswith("#"):
            waiting.append(text.lstrip("#").strip())
            continue
        if not text:
            continue
        said = (" ".join(filter(None, waiting)),) if any(waiting) else ()
        waiting = []
        if _SCENARIO.match(text):
            scenarios.append(Written(text, said, (), ()))
        elif not scenarios:
            remarks += [(_property(text), remark) for remark in said]
        else:
            last = _with_line(scenarios[-1], text)
            scenarios[-1] = last._replace(remarks=last.remarks + said)
    return remarks, scenarios


def _with_line(written: Written, text: str) -> Written:
    """*written* with one more line: a sentence, the head of a table, or a row of one."""
    if text.startswith("Voorbeelden:"):
        return written._replace(tables=(*written.tables, ()))
    if text.startswith("|") and written.tables:
        *tables, last = written.tables
        return written._replace(tables=(*tables, (*last, _cells(text))))
    keyword, _, sentence = text.partition(" ")
    return written._replace(lines=(*written.lines, (keyword, sentence.strip())))


def _cells(text: str) -> tuple[str, ...]:
    cells = re.split(r"(?<!\\)\|", text.strip())[1:-1]
    return tuple(re.sub(r"\\([\\|])", r"\1", cell.strip()) for cell in cells)


def _rows(written: Written, template: str, rule_id: str) -> Iterator[Written]:
    """*written* with the words of each row that makes *template* into *rule_id*."""
    for names, *rows in filter(None, written.tables):
        for row in rows:
            if _filled(template, names, row) == rule_id:
                lines = tuple((keyword, _filled(text, names, row)) for keyword, text in written.lines)
                head = f"Scenario:{written.head.partition(':')[2]}"
                yield Written(_filled(head, names, row), written.remarks, lines, ())


def _filled(text: str, names: Sequence[str], row: Sequence[str]) -> str:
    for name, value in zip(names, row, strict=False):
        text = text.replace(f"<{name}>", value)
    return text


def _property(text: str) -> str:
    """The name of the property that a line gives; nothing for a line that gives none."""
    name, colon, _ = text.partition(":")
    return " ".join(name.split()).casefold() if colon else ""
