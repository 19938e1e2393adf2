"""Renew the catalogues of translations: `python tests/renew_translations.py`.

Finds every text that the program says (literals of `tr`, `tr_n` and `tr_later`, the messages about files, and
the help of commands), brings the po files up to date with them and compiles those. New texts come without a
translation: write it in the po file and run this once more.
"""

import ast
from collections.abc import Iterable, Iterator
from inspect import cleandoc
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import click
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from kompas_check.cli import program
from kompas_check.dutch_click import members_of
from kompas_check.messages import MESSAGES
from kompas_check.translation import DOMAIN, ENGLISH

ENGINE = Path(__file__).parents[1] / "engine" / "kompas_check"
LOCALE = ENGINE / "locale" / ENGLISH
MO = LOCALE / "LC_MESSAGES" / f"{DOMAIN}.mo"
# The catalogue of what the modules below the reports say, and that of the rest.
ENGINE_PO, FACE_PO = LOCALE / "motor.po", LOCALE / "voorkant.po"
FACE = ("cli", "arguments", "output", "dutch_click", "page_folder", "report/", "hulp")
_CALLS = {"tr": 1, "tr_n": 2, "tr_later": 1}
# The id of a message: its text, or both its texts where it counts something.
Text = str | tuple[str, str]


class Said(NamedTuple):
    """A text that the program says, and the modules that say it (`report/text.py`)."""

    text: Text
    modules: tuple[str, ...]


class PlainCatalog(Catalog):
    """A catalogue in which nothing depends on when, where or with what it was made."""

    def __init__(self) -> None:
        super().__init__(locale=ENGLISH, header_comment="# Vertalingen van kompas-check.", fuzzy=False)

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        """What every catalogue says of itself."""
        return [("Language", ENGLISH), ("MIME-Version", "1.0"), ("Content-Type", "text/plain; charset=utf-8"),
                ("Content-Transfer-Encoding", "8bit"), ("Plural-Forms", "nplurals=2; plural=(n != 1);")]  # fmt: skip


def texts() -> list[Said]:
    """Everything that the program says, in order of the modules that say it."""
    found: dict[Text, set[str]] = {}
    helped = (said for command in (program, *members_of(program)) for said in _help(command))
    for text, module in (*_literals(), *_messages(), *helped):
        found.setdefault(text, set()).add(module)
    said = [Said(text, tuple(sorted(modules))) for text, modules in found.items()]
    return sorted(
        said, key=lambda one: (one.modules[0], one.text if isinstance(one.text, str) else one.text[0])
    )


def _literals() -> Iterator[tuple[Text, str]]:
    """The literals of `tr`, `tr_n` and `tr_later`."""
    for path in sorted(ENGINE.rglob("*.py")):
        module = path.relative_to(ENGINE).as_posix()
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in _CALLS:
                given = call.args[: _CALLS[call.func.id]]
                if any(
                    isinstance(part, ast.JoinedStr | ast.BinOp) for text in given for part in ast.walk(text)
                ):
                    raise ValueError(f"{path}:{call.lineno}: geen letterlijke tekst in {call.func.id}()")
                literals = [text.value for text in given if isinstance(text, ast.Constant)]
                if len(literals) == 2:
                    yield (str(literals[0]), str(literals[1])), module
                elif literals:
                    yield str(literals[0]), module


def _messages() -> Iterator[tuple[Text, str]]:
    """What is said about files. The text that is nothing but a detail needs no translation."""
    yield from ((template, "messages.py") for _, template in MESSAGES.values() if template != "{found}")


def _help(command: click.Command) -> Iterator[tuple[Text, str]]:
    """The help of *command* and of its options."""
    context = command.context_class(command)
    for text in (command.help, command.short_help):
        if text:
            yield cleandoc(text), "hulp"
    for param in command.get_params(context):
        if getattr(param, "help", None):
            yield str(getattr(param, "help", "")), "hulp"
        if not getattr(param, "is_flag", False):
            yield param.make_metavar(context), "hulp"


def translations(path: Path) -> dict[Any, Any]:
    """What the catalogue at *path* has for each text."""
    if not path.exists():
        return {}
    with path.open("rb") as file:
        return {message.id: message.string for message in read_po(file, locale=ENGLISH) if message.id}


def translated(string: Any) -> bool:
    """Whether *string*, of one form or of two, says something."""
    return all(string) if isinstance(string, tuple) else bool(string)


def renewed(said: Iterable[Said], known: dict[Any, Any]) -> tuple[Catalog, Catalog]:
    """The catalogue of the engine and that of its face, with the translations *known*."""
    engine, face = PlainCatalog(), PlainCatalog()
    for text, modules in said:
        below = [module for module in modules if not module.startswith(FACE)]
        string = known.get(text, "" if isinstance(text, str) else ("", ""))
        (engine if below else face).add(text, string, locations=[(module, 0) for module in modules])
    return engine, face


def po_file(catalog: Catalog) -> bytes:
    """*catalog* as the text of a po file."""
    file = BytesIO()
    write_po(file, catalog, width=110, include_lineno=False)
    return file.getvalue()


def mo_file(*catalogs: Catalog) -> bytes:
    """All that *catalogs* translate, compiled."""
    whole = PlainCatalog()
    for catalog in catalogs:
        for message in catalog:
            if message.id and translated(message.string):
                whole.add(message.id, message.string)
    file = BytesIO()
    write_mo(file, whole)
    return file.getvalue()


def main() -> None:
    """Renew the catalogues."""
    known = translations(ENGINE_PO) | translations(FACE_PO)
    engine, face = renewed(texts(), known)
    for path, catalog in ((ENGINE_PO, engine), (FACE_PO, face)):
        path.write_bytes(po_file(catalog))
        missing = sum(not translated(message.string) for message in catalog if message.id)
        print(f"{path.name}: {len(catalog)} teksten, {missing} zonder vertaling")  # noqa: T201
    MO.parent.mkdir(parents=True, exist_ok=True)
    MO.write_bytes(mo_file(engine, face))


if __name__ == "__main__":
    main()
