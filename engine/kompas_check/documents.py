"""Checks what a draft points at: places in documents, and files of evidence."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kompas_check.draft import Block, Ontwerp, Value
from kompas_check.messages import diagnostic, did_you_mean, file_reason
from kompas_check.place import Diagnostic
from kompas_check.translation import tr

if TYPE_CHECKING:
    from kompas_check.document import Document


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
    unchecked: dict[str, str] = {}

    def checked(block: Block) -> Block:
        """*block* with what is not there as unknown."""
        properties = block.properties
        for name, value in block.properties.items():
            if value.kind not in ("verwijzing", "bewijs"):
                continue
            found = [*_missing_places(value, documents, block.kind, unchecked), *_evidence(value, base)]
            if found:
                messages.extend(found)
                properties = properties | {name: Value("onbekend", None, value.text, value.place)}
                if block.kind == "afwijking":
                    broken.add(block.place.line)
        return block if properties is block.properties else block._replace(properties=properties)

    head = checked(ontwerp.head)
    blocks = {kind: tuple(map(checked, members)) for kind, members in ontwerp.blocks.items()}
    places = {block.label: block.place for block in ontwerp.all("document")}
    for name, reason in sorted(unchecked.items()):
        told = name in places and documents[name] is None  # at its own head, by _open
        if not told:
            place = places.get(name, ontwerp.head.place)
            messages.append(diagnostic("ONT-43", place, found=name, reason=reason))
    return ontwerp._replace(head=head, blocks=blocks), messages, frozenset(broken)


def _open(block: Block, base: Path, messages: list[Diagnostic]) -> "Document | None":
    from kompas_check.document import Unreadable, read_document  # noqa: PLC0415 - only where there is a document

    path = base / block.subject
    try:
        if not _is_file(path):
            messages.append(diagnostic("ONT-46", block.place, found=block.label, path=block.subject))
            return None
        document = read_document(path)
    except (Unreadable, OSError) as error:
        reason = file_reason(error) if isinstance(error, OSError) else str(error)
        messages.append(diagnostic("ONT-30", block.place, found=block.subject, reason=reason))
        return None
    if document is None:
        reason = (
            tr("bestanden van de soort {suffix} leest kompas-check niet", suffix=path.suffix)
            if path.suffix
            else tr("bestanden van de soort zonder extensie leest kompas-check niet")
        )
        messages.append(diagnostic("ONT-43", block.place, found=block.label, reason=reason))
        return None
    if document.tracked:
        messages.append(diagnostic("ONT-45", block.place, found=block.subject))
    return document


def _missing_places(
    value: Value, documents: dict[str, "Document | None"], kind: str, unchecked: dict[str, str]
) -> Iterator[Diagnostic]:
    if value.kind != "verwijzing":
        return
    for reference in value.data:
        name = reference.document.casefold()
        document = documents.get(name)
        if document is None:
            if name not in unchecked:
                unchecked[name] = tr("er is geen regel 'Document {name}: pad'", name=name)
            continue
        if reference.locator.startswith("§") and not document.sections:
            unchecked[name] = tr("er zijn geen genummerde kopjes in gevonden")
        lacking = document.lacks(reference)
        if lacking is not None:
            hint = did_you_mean(lacking, [f"§{number}" for number in sorted(document.sections)])
            code = "MOT-13" if kind == "afwijking" else "ONT-24"
            told = tr("het document '{name}'", name=name)
            yield diagnostic(code, value.place, found=lacking, document=told, hint=hint)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a name that no file can have
        return False


def _evidence(value: Value, base: Path) -> Iterator[Diagnostic]:
    if value.kind != "bewijs":
        return
    name, wanted = value.data
    path = base / name
    if not _is_file(path):
        yield diagnostic("ONT-22", value.place, found=name, reason=tr("is er niet"))
    elif wanted is not None:
        try:
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            reason = tr("kan niet worden gelezen: {reason}", reason=file_reason(error))
            yield diagnostic("ONT-22", value.place, found=name, reason=reason)
        else:
            if digest != wanted:
                reason = tr("is veranderd: de sha256 klopt niet")
                yield diagnostic("ONT-22", value.place, found=name, reason=reason)
