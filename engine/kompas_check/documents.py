"""Checks what a draft points at: places in documents, and files of evidence."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from kompas_check.document import Document, Unreadable, read_document
from kompas_check.draft import Block, Ontwerp, Value
from kompas_check.messages import diagnostic, did_you_mean
from kompas_check.place import Diagnostic


def check_documents(ontwerp: Ontwerp) -> tuple[Ontwerp, list[Diagnostic], frozenset[int]]:
    """Check the references and evidence of *ontwerp*; what is not there becomes unknown.

    Returns the draft with those values unknown, the messages, and the lines of the `Afwijking`
    blocks whose reference is not there.
    """
    base = Path(ontwerp.path).parent
    messages: list[Diagnostic] = []
    documents: dict[str, Document | None] = {"mvt": None, "nota": None}
    for block in ontwerp.all("document"):
        documents[block.label] = _open(block, base, messages)
    broken: set[int] = set()
    unnamed: set[str] = set()
    changed: dict[str, tuple[Block, ...]] = {}
    for kind, blocks in ontwerp.blocks.items():
        checked = list(blocks)
        for index, block in enumerate(blocks):
            for name, value in block.properties.items():
                if value.kind not in ("verwijzing", "bewijs"):
                    continue
                found = [*_missing_places(value, documents, kind, unnamed), *_evidence(value, base)]
                if found:
                    messages += found
                    unknown = {name: Value("onbekend", None, value.text, value.place)}
                    checked[index] = checked[index]._replace(properties=checked[index].properties | unknown)
                    if kind == "afwijking":
                        broken.add(block.place.line)
        changed[kind] = tuple(checked)
    named = {block.label for block in ontwerp.all("document")}
    for name in sorted(unnamed - named):
        reason = f"er is geen regel 'Document {name}: pad'"
        messages.append(diagnostic("ONT-43", ontwerp.head.place, found=name, reason=reason))
    return ontwerp._replace(blocks=changed), messages, frozenset(broken)


def _open(block: Block, base: Path, messages: list[Diagnostic]) -> Document | None:
    path = base / block.subject
    try:
        if not path.is_file():
            reason = f"het bestand {block.subject} is er niet"
            messages.append(diagnostic("ONT-43", block.place, found=block.label, reason=reason))
            return None
        document = read_document(path)
    except (Unreadable, OSError) as error:
        reason = str(error) if isinstance(error, Unreadable) else "geen toegang"
        messages.append(diagnostic("ONT-30", block.place, found=block.subject, reason=reason))
        return None
    if document is None:
        reason = f"bestanden van de soort {path.suffix or 'zonder extensie'} leest kompas-check niet"
        messages.append(diagnostic("ONT-43", block.place, found=block.label, reason=reason))
        return None
    if document.tracked:
        messages.append(diagnostic("ONT-45", block.place, found=block.subject))
    return document


def _missing_places(
    value: Value, documents: dict[str, Document | None], kind: str, unnamed: set[str]
) -> Iterator[Diagnostic]:
    if value.kind != "verwijzing":
        return
    for reference in value.data:
        name = reference.document.casefold()
        document = documents.get(name)
        if document is None:
            unnamed.add(name)
            continue
        lacking = document.lacks(reference)
        if lacking is not None:
            hint = did_you_mean(lacking, [f"§{number}" for number in sorted(document.sections)])
            code = "MOT-13" if kind == "afwijking" else "ONT-24"
            yield diagnostic(code, value.place, found=lacking, document=f"het document '{name}'", hint=hint)


def _evidence(value: Value, base: Path) -> Iterator[Diagnostic]:
    if value.kind != "bewijs":
        return
    name, wanted = value.data
    path = base / name
    if not path.is_file():
        yield diagnostic("ONT-22", value.place, found=name, reason="is er niet")
    elif wanted is not None and hashlib.sha256(path.read_bytes()).hexdigest() != wanted:
        yield diagnostic("ONT-22", value.place, found=name, reason="is veranderd: de sha256 klopt niet")
