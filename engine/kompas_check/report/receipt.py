"""Writes the receipt of a check: what was checked, against what, and what came out. No clock: same input, same bytes."""

import json
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from kompas_check.bundled import GRAMMARS, RuleTexts
from kompas_check.files import read_file
from kompas_check.finding import DraftReport, Finding, Report
from kompas_check.json_file import seal
from kompas_check.place import Diagnostic
from kompas_check.receipt import ABOUT, SCHEMA
from kompas_check.report.json_format import (
    excuse_data,
    ignored_data,
    justification_data,
    rulebook_data,
    tool_data,
)
from kompas_check.report.words import Tally, fingerprint
from kompas_check.rule_changes import described


class Circumstances(NamedTuple):
    """How the check was asked for: the *options* as `contract.ReceiptOptions` has them, and the files that they name.

    *texts* are the rules that went with the program.
    """

    options: Mapping[str, Any]
    files: tuple[str, ...]
    texts: RuleTexts


class Notes:
    """What the receipt says of each draft, noted while the drafts pass by.

    `read` reads the files of drafts, so that it is the bytes that were checked of which the hash is noted.
    """

    def __init__(self) -> None:
        self._digests: dict[str, str] = {}
        self._drafts: list[str] = []  # as text, which takes little room

    def read(self, path: Path) -> bytes:
        """The bytes of the draft file *path*."""
        data = read_file(path)
        self._digests[str(path)] = sha256(data).hexdigest()
        return data

    def noted(self, drafts: Iterable[DraftReport]) -> Iterator[DraftReport]:
        """*drafts*, each noted before it is passed on."""
        for draft in drafts:
            self._drafts.append(json.dumps(_draft(draft, self._digests.pop(draft.path, None))))
            yield draft

    def pieces(self, report: Report, tally: Tally, about: Circumstances) -> Iterator[str]:
        """The receipt as JSON text, piece by piece; all drafts have passed by."""
        head = {
            "schema": SCHEMA,
            "about": ABOUT,
            "tool": tool_data(),
            "rulebook": _rulebook(report, about.texts),
            "peildatum": report.peildatum.isoformat(),
            "options": dict(about.options),
            "ignored": ignored_data(report),
            "files": [{"path": path, "sha256": _digest(Path(path))} for path in about.files],
        }
        tail = {
            "diagnostics": [_message(found, with_path=True) for found in report.diagnostics],
            "summary": tally.summary(),
            "exit_code": tally.exit_code,
        }
        yield "{" + ",".join(_member(name, value) for name, value in head.items()) + ',\n "drafts": ['
        between = "\n  "
        for draft in self._drafts:
            yield between + _laid_out(json.loads(draft), 2)
            between = ",\n  "
        yield "\n ]" if between[0] == "," else "]"
        tail["seal"] = seal(chain(map(json.loads, self._drafts), [head | tail]))
        yield "," + ",".join(_member(name, value) for name, value in tail.items()) + "\n}\n"


def _member(name: str, value: Any) -> str:
    return f"\n {json.dumps(name)}: {_laid_out(value, 1)}"


def _laid_out(value: Any, depth: int) -> str:
    """*value* as JSON: what holds nothing that is made of parts stands on one line."""
    parts = (
        list(value.values() if isinstance(value, dict) else value) if isinstance(value, (dict, list)) else []
    )
    if depth > 3 or not any(isinstance(part, (dict, list)) for part in parts):
        return json.dumps(value, ensure_ascii=False)
    names = [f"{json.dumps(name)}: " for name in value] if isinstance(value, dict) else [""] * len(parts)
    margin = "\n" + " " * depth
    lines = [f"{margin} {name}{_laid_out(part, depth + 1)}" for name, part in zip(names, parts, strict=True)]
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return f"{opening}{','.join(lines)}{margin}{closing}"


def _rulebook(report: Report, texts: RuleTexts) -> dict[str, Any]:
    book = rulebook_data(report)
    grammars = [(GRAMMARS / f"{name}.lark").read_bytes() for name in ("ontwerp", "waarden", "stappen")]
    rules = [
        {"id": rule.id, "from": rule.valid_from.isoformat(), "sha256": seal([described(rule)])}
        for rule in report.rules
    ]
    return {
        "version": book["version"],
        "sha256": book["sha256"],
        "registers": _digest_of(texts.registers.values()),
        "grammars": _digest_of(grammars),
        "rules": rules,
    }


def _digest_of(contents: Iterable[bytes]) -> str:
    return sha256(b"".join(sha256(data).digest() for data in contents)).hexdigest()


def _draft(draft: DraftReport, digest: str | None) -> dict[str, Any]:
    return {
        "path": draft.path,
        "sha256": digest,
        "title": draft.title,
        "kind": draft.kind,
        "phase": draft.phase,
        "identity": draft.identity,
        "documents": list(_documents(draft)),
        "results": [_result(found, draft) for found in draft.findings],
        "diagnostics": [_message(found, with_path=False) for found in draft.diagnostics],
    }


def _documents(draft: DraftReport) -> Iterator[dict[str, Any]]:
    """The documents and the evidence that *draft* points at."""
    if draft.ontwerp is None:
        return
    blocks = [draft.ontwerp.head, *(block for kind in draft.ontwerp.blocks.values() for block in kind)]
    evidence = [
        value.data[0] for block in blocks for value in block.properties.values() if value.kind == "bewijs"
    ]
    names = [*(block.subject for block in draft.ontwerp.all("document")), *evidence]
    for name in dict.fromkeys(names):
        yield {"path": name, "sha256": _digest(Path(draft.path).parent / name)}


def _digest(path: Path) -> str | None:
    """The sha256 of the file *path*; None where it cannot be read."""
    try:
        return sha256(read_file(path)).hexdigest()
    except (OSError, ValueError):  # ValueError: a name that no file can have
        return None


def _result(found: Finding, draft: DraftReport) -> dict[str, Any]:
    """One outcome. Only what is explained or excused says so: most is neither."""
    result: dict[str, Any] = {
        "rule": found.rule.id,
        "subject": found.subject,
        "outcome": found.outcome,
        "fingerprint": fingerprint(found, draft),
    }
    if found.justification is not None:
        result["justification"] = justification_data(found.justification)
    if found.excused is not None:
        result["excused"] = excuse_data(found.excused)
    return result


def _message(found: Diagnostic, *, with_path: bool) -> dict[str, Any]:
    place = {"path": found.place.path} if with_path else {}
    return {"code": found.code, **place, "line": found.place.line, "column": found.place.column}
