"""The command that writes the accountability (verantwoording) for an explanatory memorandum."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

import click

from kompas_check.arguments import (
    IGNORE,
    LOCK,
    NO_LOCK,
    OUTPUT,
    PEILDATUM,
    RULES,
    SELECT,
    BrokenFilesError,
    drafts_of,
    existing,
    lock_of,
    paired,
    same_file,
)
from kompas_check.dutch_click import ChoiceOption, DutchCommand
from kompas_check.output import tell, write, write_bytes
from kompas_check.terms import Wanted, checker_of, settings
from kompas_check.translation import tr, tr_n

if TYPE_CHECKING:
    from kompas_check.check import Check
    from kompas_check.finding import DraftReport
    from kompas_check.place import Diagnostic
    from kompas_check.report.memo import Memo
    from kompas_check.report.memo_blocks import Block

FORMATS = ("markdown", "html", "docx")
_SUFFIXES = {".md": "markdown", ".html": "html", ".htm": "html", ".docx": "docx"}


@click.command(cls=DutchCommand)
@click.argument("paths", nargs=-1, metavar="ONTWERP")
@PEILDATUM
@click.option(
    "--format",
    "formats",
    multiple=True,
    metavar="VORM",
    cls=ChoiceOption,
    known=FORMATS,
    help="Vorm van de verantwoording: {known} (mag vaker; standaard zoals het bestand bij --output heet).",
)
@OUTPUT
@click.option(
    "--template",
    metavar="BESTAND",
    help="Word-bestand (.docx) met uw huisstijl; [[verantwoording]] daarin zegt waar de tekst komt.",
)
@SELECT
@IGNORE
@RULES
@LOCK
@NO_LOCK
@click.option(
    "-v", "--verbose", is_flag=True, help="Noem ook de normen die niet van toepassing zijn, en waarom."
)
@settings(gate=True)
def report(
    paths: tuple[str, ...], peildatum: date | None, formats: tuple[str, ...], outputs: tuple[str, ...],
    template: str | None, select: tuple[str, ...], ignore: tuple[str, ...], folders: tuple[str, ...],
    lock: str | None, no_lock: bool, verbose: bool, wanted: Wanted,  # noqa: FBT001
) -> int:  # fmt: skip
    """Schrijf de verantwoording voor de memorie van toelichting: welke normen gelden, hoe daaraan is voldaan, en waarom is afgeweken.

    Staat er nog iets open, dan staat dat in een apart deel voor de auteur. De afsluitcode is die van de toets.
    """
    from kompas_check.report.memo import memo  # noqa: PLC0415
    from kompas_check.report.words import Tally  # noqa: PLC0415

    chosen = paired(formats or _formats_of(outputs, template), outputs, FORMATS)
    drafts = drafts_of(paths, "report", chosen)
    if len(drafts) > 1:
        named = ", ".join([*(str(draft) for draft in drafts[:3]), *(["…"] if len(drafts) > 3 else [])])
        raise click.UsageError(tr("noem één ontwerp; hier zijn het er {number} ({named})", number=len(drafts),
                                  named=named))  # fmt: skip
    _check_template(template, chosen)
    try:
        locked = lock_of(paths, lock, no_lock=no_lock)
        checker = checker_of(folders, peildatum, select, ignore, locked, wanted, drafts)
    except BrokenFilesError as error:
        _tell_errors(error.diagnostics)
        return Tally(error.diagnostics).exit_code
    found = checker.run(drafts)
    tally = Tally(found.diagnostics)
    (draft,) = tally.counted(found.drafts)
    if not draft.findings:  # nothing could be read: an earlier chapter stays as it is
        _tell_errors(draft.diagnostics)
        tell(
            tr(
                "kompas-check: er is geen verantwoording geschreven: in dit bestand staat geen ontwerp dat te lezen is"
            )
        )
        return tally.exit_code
    _spare(draft, chosen)
    told = memo(found, draft, _selected(checker))
    for form, output in chosen:
        _write(told, form, output, template, verbose=verbose)
    _tell_open(told)
    return tally.exit_code


def _selected(checker: "Check") -> list[str]:
    """The norms that alone are checked; none where all are, but for those that are ignored."""
    ignored = {rule for rule, _ in checker.ignored}
    wanted = [rule for rule in checker.plan.rulebook.ids() if rule not in ignored]
    chosen = [rule for rule in wanted if rule in checker.chosen_ids]
    return chosen if len(chosen) < len(wanted) else []


def _formats_of(outputs: tuple[str, ...], template: str | None) -> tuple[str, ...]:
    """The formats that the names of the files ask for."""
    if not outputs:
        return ("docx",) if template is not None else ("markdown",)
    found = []
    for output in outputs:
        form = _SUFFIXES.get(PurePath(output).suffix.casefold())
        if form is None:
            raise click.UsageError(tr("aan de naam '{output}' is geen vorm te zien; kies er --format bij: {known}",
                                      output=output, known=", ".join(FORMATS)))  # fmt: skip
        found.append(form)
    return tuple(found)


def _check_template(path: str | None, chosen: list[tuple[str, str | None]]) -> None:
    """It is wrong use to give a template that cannot be used, is not used, or would be overwritten."""
    if path is None:
        return
    if all(form != "docx" for form, _ in chosen):
        raise click.UsageError(tr("--template is een Word-bestand; kies er --format docx bij"))
    existing(path)
    if any(output is not None and same_file(output, Path(path)) for _, output in chosen):
        raise click.UsageError(tr("de verantwoording zou het sjabloon '{path}' overschrijven; kies een ander bestand",
                                  path=path))  # fmt: skip
    from kompas_check.report.docx_template import WrongTemplate, open_template  # noqa: PLC0415

    try:
        open_template(Path(path))
    except WrongTemplate as wrong:
        raise _unusable(path, wrong) from None


def _unusable(path: str, wrong: Exception) -> click.UsageError:
    return click.UsageError(
        tr("het sjabloon '{path}' kan niet worden gebruikt: {wrong}", path=path, wrong=wrong)
    )


def _spare(draft: "DraftReport", chosen: list[tuple[str, str | None]]) -> None:
    """It is wrong use to overwrite a document that the draft points at: the memorandum itself, for one."""
    for path in _named(draft):
        for _, output in chosen:
            if output is not None and same_file(output, path):
                raise click.UsageError(tr("de verantwoording zou '{output}' overschrijven, en dat bestand noemt het "
                                          "ontwerp zelf; kies een ander bestand", output=output))  # fmt: skip


def _named(draft: "DraftReport") -> Iterator[Path]:
    """The files that the draft points at."""
    if draft.ontwerp is None:
        return
    base = Path(draft.path).parent
    for block in draft.ontwerp.all("document"):
        yield base / block.subject
    for members in draft.ontwerp.blocks.values():
        for block in members:
            for value in block.properties.values():
                if value.kind == "bewijs":
                    yield base / value.data[0]


def _write(memo: "Memo", form: str, output: str | None, template: str | None, *, verbose: bool) -> None:
    from kompas_check.report.memo_page import chapter, title  # noqa: PLC0415

    blocks = chapter(memo, verbose=verbose)
    if form == "docx":
        write_bytes(_document(blocks, title(memo), memo.day, template), output)
    elif form == "html":
        from kompas_check.report import memo_html  # noqa: PLC0415

        write(memo_html.render(blocks, title(memo)), output)
    else:
        from kompas_check.report import memo_markdown  # noqa: PLC0415

        write(memo_markdown.render(blocks), output)


def _document(blocks: "Iterable[Block]", title: str, day: date, template: str | None) -> bytes:
    from kompas_check.report.docx_template import WrongTemplate, open_template  # noqa: PLC0415
    from kompas_check.report.memo_docx import render  # noqa: PLC0415

    if template is None:
        return render(blocks, title, day)
    try:
        return render(blocks, title, day, open_template(Path(template)))
    except WrongTemplate as wrong:
        raise _unusable(template, wrong) from None


def _tell_errors(problems: "Iterable[Diagnostic]") -> None:
    for found in problems:
        if found.severity == "error":
            tell(f"{found.place}: {tr('fout')} {found.code}: {found.message}")


def _tell_open(memo: "Memo") -> None:
    """Say what is open to who does not read the file at once."""
    from kompas_check.report.memo import OPEN  # noqa: PLC0415

    _tell_errors(memo.problems)
    number = memo.binding.counts.get(OPEN, 0)
    if number:
        tell(tr_n("kompas-check: de verantwoording is nog niet compleet: bij {number} norm staat nog iets open. "
                  "Zie het deel 'Voor de auteur'.",
                  "kompas-check: de verantwoording is nog niet compleet: bij {number} normen staat nog iets open. "
                  "Zie het deel 'Voor de auteur'.", number))  # fmt: skip
