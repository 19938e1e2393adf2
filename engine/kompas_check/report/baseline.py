"""Shows how a run stands to a baseline: what was accepted (which explains nothing), what is new, what is solved."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from kompas_check.accepted import Accepted, BaselineStanding
from kompas_check.finding import BASIS, FAILING, Finding
from kompas_check.report.layout import fill
from kompas_check.report.words import message, outcome_word
from kompas_check.translation import tr, tr_n


def taken_out(findings: dict[str, list[Finding]]) -> list[Finding]:
    """Take what the baseline excuses out of *findings* (by their outcome)."""
    passed: list[Finding] = []
    for outcome in sorted(FAILING.intersection(findings)):
        members = findings[outcome]
        findings[outcome] = []
        for found in members:
            excused = found.excused is not None and found.excused.kind == BASIS
            (passed if excused else findings[outcome]).append(found)
    return passed


def accepted_lines(findings: Iterable[Finding], title: Callable[[Finding], str]) -> Iterator[str]:
    """What the baseline excuses: each with what was found, until when, and why."""
    for found in findings:
        excuse = found.excused
        if excuse is None:
            continue
        yield from fill(title(found), 2, 4)
        yield from fill(f"{outcome_word(found.outcome)} · {found.rule.force} · {found.place}", 4)
        yield from fill(tr("Gevonden: {message}", message=message(found)), 4, 6)
        yield from fill(
            tr("Geaccepteerd tot en met {day}: {reason}", day=excuse.until, reason=excuse.reason), 4, 6
        )


def standing_lines(standing: BaselineStanding) -> Iterator[str]:
    """The same as `standing_words`, for 80 columns."""
    counts, *solved = standing_words(standing)
    yield from fill(counts, 0, 2)
    for words in solved:
        yield from fill(words, 2, 4)


def standing_words(standing: BaselineStanding) -> Iterator[str]:
    """The counts of all drafts together, and what is solved."""
    parts = [
        tr("{number} nieuw", number=len(standing.new)),
        tr("{number} ongewijzigd", number=len(standing.unchanged)),
        tr("{number} opgelost", number=len(standing.solved)),
    ]
    if standing.expired:
        parts.append(tr("{number} verlopen", number=len(standing.expired)))
    if standing.refused:
        parts.append(tr("{number} die de poort niet laat accepteren", number=len(standing.refused)))
    if standing.unchecked:
        parts.append(tr("{number} waarover deze toets niets zegt", number=len(standing.unchecked)))
    yield tr("Basis {path}: {counts}", path=standing.path, counts=", ".join(parts))
    yield from (solved_words(one, now) for one, now in standing.solved)
    if standing.solved:
        yield tr(
            "Opgeruimd wordt dat met: kompas-check baseline PAD --file {path} --prune", path=standing.path
        )


def solved_words(one: Accepted, now: str | None) -> str:
    """An entry that is so no more."""
    if now is None:
        return tr("opgelost: {about} (was {outcome})", about=one.about, outcome=outcome_word(one.outcome))
    return tr("anders geworden: {about} (was {outcome}, nu {now})",
              about=one.about, outcome=outcome_word(one.outcome), now=outcome_word(now))  # fmt: skip


def added_words(number: int) -> str:
    """How many findings were taken up in a baseline."""
    return tr_n("{number} bevinding opgenomen.", "{number} bevindingen opgenomen.", number)


def standing_data(standing: BaselineStanding) -> dict[str, Any]:
    """The same for other programs: the findings by their fingerprint."""
    return {
        "path": standing.path,
        "new": list(standing.new),
        "unchanged": list(standing.unchanged),
        "expired": list(standing.expired),
        "refused": list(standing.refused),
        "solved": [
            {"fingerprint": one.fingerprint, "rule": one.rule, "subject": one.subject, "draft": one.draft,
             "outcome": one.outcome, "now": now}
            for one, now in standing.solved
        ],
        "unchecked": [one.fingerprint for one in standing.unchecked],
    }  # fmt: skip
