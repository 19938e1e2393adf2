"""The commands about what a repository keeps: the lock on its norms, its baseline, and the receipts of its checks."""

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kompas_check.arguments import (
    IGNORE,
    LOCK,
    LOCK_NAME,
    NO_LOCK,
    PATHS,
    PEILDATUM,
    RULES,
    SELECT,
    BrokenFilesError,
    Day,
    baseline_of,
    compared,
    drafts_of,
    existing,
    kept_apart,
    lock_of,
)
from kompas_check.dutch_click import DutchCommand
from kompas_check.output import tell, write
from kompas_check.terms import Wanted, checker_of, in_use, settings
from kompas_check.translation import tr

if TYPE_CHECKING:
    from kompas_check.accepted import Accepted
    from kompas_check.baseline import Comparison
    from kompas_check.finding import Report
    from kompas_check.lock import Lock, LockedChanges
    from kompas_check.place import Diagnostic


@click.command(cls=DutchCommand)
@click.argument("folder", required=False, metavar="[MAP]")
@click.option(
    "--update", is_flag=True, help="Zet de meegeleverde normen in het slot, en toon wat er verandert."
)
@click.option("--check", "only_check", is_flag=True,
              help="Verander niets; afsluitcode 1 als de meegeleverde normen anders zijn.")  # fmt: skip
def lock(folder: str | None, update: bool, only_check: bool) -> int:  # noqa: FBT001
    """Zet de normen voor een map vast (kompas.lock), of toon wat er sindsdien is veranderd.

    Alle ontwerpen in die map worden dan aan die normen getoetst, ook door een nieuwere kompas-check.
    Zonder MAP: het slot dat voor deze map geldt; is er geen, dan komt het hier.

    Is er al een slot, dan toont de opdracht alleen het verschil; met --update neemt zij het over.
    """
    from kompas_check.bundled import bundled_texts  # noqa: PLC0415
    from kompas_check.lock import MARK, lock_text, read_lock  # noqa: PLC0415
    from kompas_check.place import Diagnostic  # noqa: PLC0415
    from kompas_check.whole_file import writable, write_whole  # noqa: PLC0415

    if update and only_check:
        raise click.UsageError(tr("--update en --check gaan niet samen; kies er één"))
    path, new = _place_of(folder), bundled_texts()
    if not path.exists():
        if update or only_check:
            raise click.UsageError(tr("er is nog geen slot; maak het met: kompas-check lock"))
        writable(str(path), MARK, tr("slot"))
        write_whole(str(path), [lock_text(new)])
        write([tr("Slot gemaakt: {path} (normen versie {version}).\n", path=path, version=new.version)], None)
        return 0
    old = read_lock(path)
    if isinstance(old, Diagnostic):
        raise BrokenFilesError(old)
    changes = _changes(old)
    if update:
        text = lock_text(new)
        if text != path.read_text(encoding="utf-8"):
            writable(str(path), MARK, tr("slot"))
            write_whole(str(path), [text])
    write([_told(old, new.version, changes, update=update)], None)
    return 1 if only_check and changes is not None else 0


def _place_of(folder: str | None) -> Path:
    """Where the lock stands, or will stand."""
    from kompas_check.folders import found_above  # noqa: PLC0415

    if folder is None:
        return found_above(Path(), LOCK_NAME) or Path(LOCK_NAME)
    if not os.path.isdir(folder):  # noqa: PTH112 - Path.is_dir raises for a name that is too long
        raise click.UsageError(tr("'{folder}' is geen map; noem de map waarin het slot komt", folder=folder))
    return Path(folder, LOCK_NAME)


def _changes(old: "Lock") -> "LockedChanges | None":
    from kompas_check.lock import locked_changes  # noqa: PLC0415

    return locked_changes(old)


def _told(old: "Lock", newer: str, changes: "LockedChanges | None", *, update: bool) -> str:
    """What the command says of a lock that was there."""
    from kompas_check.report.layout import joined  # noqa: PLC0415
    from kompas_check.report.rule_changes import change_lines  # noqa: PLC0415

    was = tr("{path}: normen versie {version}; kompas-check brengt versie {newer} mee.",
             path=old.path, version=old.texts.version, newer=newer)  # fmt: skip
    if changes is None:
        return joined([was, tr("De normen zijn gelijk.")])
    done = tr("Overgenomen in het slot.") if update else tr("Overnemen: kompas-check lock --update")
    return joined([was, *change_lines(changes), "", done])


# ---------------------------------------------------------------- receipts


@click.command(cls=DutchCommand)
@click.argument("path", required=False, metavar="BEWIJS")
def replay(path: str | None) -> int:
    """Herhaal de toets van een toetsbewijs, en toon elk verschil.

    Doe dat in de map waarin de toets is gedaan. Afsluitcode: 0 alles is gelijk, 1 er is een verschil, 2 het bewijs
    is beschadigd of een bestand is niet te lezen; 3 bij verkeerd gebruik.
    """
    from kompas_check.receipt import differences, read_receipt  # noqa: PLC0415
    from kompas_check.report.replay import render  # noqa: PLC0415

    if path is None:
        raise click.UsageError(tr("noem het toetsbewijs, bijvoorbeeld: kompas-check replay bewijs.json"))
    existing(path)
    read = read_receipt(Path(path))
    if read.data is None:
        raise BrokenFilesError(*read.diagnostics)
    again = _again(read.data, path)
    found = differences(read.data, again)
    write([render(path, read, again, found)], None)
    unreadable = any(draft["sha256"] is None for draft in again["drafts"])
    return 2 if read.diagnostics or unreadable else 1 if found else 0


def _again(old: "dict[str, Any]", path: str) -> "dict[str, Any]":
    """The receipt of the same check, done now."""
    from kompas_check.messages import diagnostic  # noqa: PLC0415
    from kompas_check.place import Place  # noqa: PLC0415
    from kompas_check.receipt_file import circumstances  # noqa: PLC0415
    from kompas_check.report.receipt import Notes  # noqa: PLC0415
    from kompas_check.report.words import Tally  # noqa: PLC0415

    options = old["options"]
    wanted = Wanted(options["config"], options["gate"], options["fail_on"], options["minimum_phase"],
                    no_config=options["config"] is None, no_gate=options["gate"] is None)  # fmt: skip
    paths = [Path(draft["path"]) for draft in old["drafts"]]
    notes = Notes()
    try:
        locked = lock_of((), options["lock"], no_lock=options["lock"] is None)
        checker = checker_of(options["rules"], date.fromisoformat(old["peildatum"]), options["select"],
                             options["ignore"], locked, wanted, paths)  # fmt: skip
        checker.read = notes.read
        report = checker.run(paths)
        if options["baseline"] is not None:
            report = compared(report, options["baseline"], ())
    except click.UsageError as error:
        raise BrokenFilesError(diagnostic("BWS-06", Place(path), reason=error.message)) from None
    tally = Tally(report.diagnostics)
    for _ in tally.counted(notes.noted(report.drafts)):
        pass
    used = {**in_use(wanted, paths), "baseline": options["baseline"]}
    about = circumstances(options["select"], options["ignore"], options["rules"], locked, used)
    import json  # noqa: PLC0415 - --version needs none of it

    data: dict[str, Any] = json.loads("".join(notes.pieces(report, tally, about)))
    return data


# ---------------------------------------------------------------- the baseline


@click.command(cls=DutchCommand)
@PATHS
@click.option(
    "--file", "name", metavar="BESTAND", help="Het bestand met de basis, bijvoorbeeld basis.toml (verplicht)."
)
@click.option("--reason", help="Waarom deze bevindingen voorlopig mogen blijven.")
@click.option("--until", type=Day(), help="Tot en met welke dag zij mogen blijven.")
@click.option("--prune", is_flag=True, help="Haal uit de basis wat is opgelost, en toon wat dat is.")
@PEILDATUM
@SELECT
@IGNORE
@RULES
@LOCK
@NO_LOCK
@settings(gate=True)
def baseline(
    paths: tuple[str, ...], name: str | None, reason: str | None, until: date | None, prune: bool,  # noqa: FBT001
    peildatum: date | None, select: tuple[str, ...], ignore: tuple[str, ...], folders: tuple[str, ...],
    lock: str | None, no_lock: bool, wanted: Wanted,  # noqa: FBT001
) -> int:  # fmt: skip
    """Neem op wat nu niet in orde is, zodat een toets met --baseline alleen faalt op wat nieuw is.

    Wat al in het bestand staat, blijft zoals het is, met uw opmerkingen. Een ontwerp met een fout in het bestand
    wordt niet opgenomen. Een basis is geen motivering: het verslag noemt elke bevinding met haar einddatum.
    """
    from kompas_check.baseline import Comparison, parse_baseline, rewritten  # noqa: PLC0415
    from kompas_check.messages import breaks_file  # noqa: PLC0415
    from kompas_check.report.baseline import added_words, solved_words  # noqa: PLC0415
    from kompas_check.report.layout import joined  # noqa: PLC0415
    from kompas_check.whole_file import writable, write_whole  # noqa: PLC0415

    if not name:
        raise click.UsageError(tr("noem het bestand met de basis, bijvoorbeeld: --file basis.toml"))
    drafts = drafts_of(paths, f"baseline --file {name}", [])
    _asked(reason, until, prune=prune)
    kept_apart("--file", name, drafts)
    writable(name, "", tr("basis"))
    there = Path(name).exists()
    old = baseline_of(name) if there else parse_baseline("", name)
    locked = lock_of(paths, lock, no_lock=no_lock)
    checker = checker_of(folders, peildatum, select, ignore, locked, wanted, drafts)
    if until is not None and until < checker.day:
        raise click.UsageError(
            tr(
                "--until {until} ligt vóór de peildatum {day}; kies een latere datum",
                until=until,
                day=checker.day,
            )
        )
    report = checker.run(drafts)
    broken = [found for found in report.diagnostics if breaks_file(found)]
    if broken:
        raise BrokenFilesError(*broken)
    comparison = Comparison(old, report.peildatum, report.rules, report.firm)
    new, faults = _new(comparison, report, reason, until)
    solved = comparison.standing().solved if prune else ()
    text = Path(name).read_text(encoding="utf-8-sig") if there else ""
    number = len(old.entries) + len(new) - len(solved)
    changed = rewritten(text, old, new, [one for one, _ in solved])
    if changed is None:
        raise click.UsageError(
            tr("{path} is zo geschreven dat kompas-check het niet kan aanpassen zonder iets te verliezen; zet elke "
               "bevinding onder een eigen kop [[finding]]", path=name)
        )  # fmt: skip
    if new or solved:
        write_whole(name, [changed])
    for fault in faults:
        tell(f"{fault.place}: {fault.code}: {fault.message}")
    said = [*(solved_words(one, now) for one, now in solved), *([added_words(len(new))] if reason else []),
            tr("{path}: {number} in de basis.", path=name, number=number)]  # fmt: skip
    write([joined(said)], None)
    return 2 if faults else 0


def _asked(reason: str | None, until: date | None, *, prune: bool) -> None:
    """It is wrong use to accept without a reason and an end date, or to ask for nothing."""
    if reason is None and until is None and prune:
        return
    if not (reason or "").strip():
        raise click.UsageError(tr('schrijf waarom deze bevindingen voorlopig mogen blijven: --reason "…"'))
    if until is None:
        raise click.UsageError(tr("noem tot en met welke dag dat geldt, bijvoorbeeld: --until 2027-03-01"))


def _new(
    comparison: "Comparison", report: "Report", reason: str | None, until: date | None
) -> "tuple[list[Accepted], list[Diagnostic]]":
    """What fails and is not in the baseline yet, and the errors in drafts that are left out for them."""
    from kompas_check.accepted import Accepted  # noqa: PLC0415
    from kompas_check.finding import fingerprint_of  # noqa: PLC0415
    from kompas_check.messages import breaks_file, diagnostic  # noqa: PLC0415
    from kompas_check.place import Place  # noqa: PLC0415

    new: list[Accepted] = []
    faults: list[Diagnostic] = []
    met: dict[str, str] = {}
    for draft in comparison.held(report.drafts):
        faults += (own := [found for found in draft.diagnostics if breaks_file(found)])
        first = met.setdefault(draft.identity, draft.path)
        if own or reason is None or until is None:
            continue
        if first != draft.path:
            faults.append(diagnostic("BAS-10", Place(draft.path), other=first))
            continue
        for found in draft.findings:
            name = fingerprint_of(found.rule.id, found.subject, draft.identity)
            if (
                found.fails
                and found.rule.id not in report.firm
                and (name, found.outcome) not in comparison.accepted
            ):
                new.append(Accepted(name, draft.identity, draft.title, found.rule.id, found.subject, found.outcome,
                                    report.peildatum, " ".join(reason.split()), until, Place("")))  # fmt: skip
    return new, faults
