"""The command that explains a norm, or how it came out for a draft."""

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kompas_check.arguments import LOCK, NO_LOCK, PEILDATUM, RULES, existing, known_ids, lock_of, plan_of
from kompas_check.dutch_click import DutchCommand
from kompas_check.output import tell, write
from kompas_check.terms import Wanted, checker_of, settings
from kompas_check.translation import tr

if TYPE_CHECKING:
    from kompas_check.plan import Plan


@click.command(cls=DutchCommand)
@click.argument("what", nargs=-1, metavar="[ONTWERP] REGEL")
@PEILDATUM
@RULES
@LOCK
@NO_LOCK
@settings(gate=False)
def explain(
    what: tuple[str, ...], peildatum: date | None, folders: tuple[str, ...], lock: str | None,
    no_lock: bool, wanted: Wanted,  # noqa: FBT001
) -> int:  # fmt: skip
    """Leg een norm uit, of waarom zij voor een ontwerp zo uitkomt."""
    from kompas_check.check import today  # noqa: PLC0415
    from kompas_check.report import rules as show  # noqa: PLC0415

    if len(what) not in (1, 2):
        raise click.UsageError(tr("noem een norm (kompas-check explain NORM-01), of een ontwerp en een norm"))
    *draft, rule_id = what
    if not draft and os.path.lexists(rule_id):
        raise click.UsageError(tr("noem ook een norm: kompas-check explain {draft} NORM-01", draft=rule_id))
    locked = (
        lock_of(draft or ["."], lock, no_lock=no_lock) if not draft or os.path.lexists(draft[0]) else None
    )
    if not draft:
        plan = plan_of(folders, lock=locked)
        day = peildatum or today()
        known = known_ids(plan, [rule_id])[0]
        versions = [rule for rule in plan.rulebook.rules if rule.id == known]
        _tell_lock(plan)
        write([show.cards(versions, day, plan.rulebook.rules)], None)
        return 0
    existing(draft[0])
    path = Path(draft[0])
    checker = checker_of(folders, peildatum, (rule_id,), (), locked, wanted, [path])
    _tell_lock(checker.plan)
    (found,) = checker.run([path]).drafts
    from kompas_check.messages import breaks_file  # noqa: PLC0415
    from kompas_check.report.layout import Style  # noqa: PLC0415
    from kompas_check.report.text import diagnostic_lines  # noqa: PLC0415

    problems = [problem for problem in found.diagnostics if problem.severity == "error"]
    for problem in problems:
        tell(*diagnostic_lines(problem, Style(colour=False)))
    write([show.why(found, found.findings)], None)
    return 2 if any(map(breaks_file, problems)) else 0


def _tell_lock(plan: "Plan") -> None:
    """Say that a lock is in use, if one is."""
    for found in plan.diagnostics:
        if found.code.startswith("SLT"):
            tell(f"{found.place}: {found.message}")
