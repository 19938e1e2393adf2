"""The whole check, in the order in which it happens."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from kompas_check.bundled import bundled_texts
from kompas_check.collisions import colliding, explain_collisions
from kompas_check.consistency import check_draft
from kompas_check.documents import check_documents
from kompas_check.draft import Ontwerp
from kompas_check.evaluation import evaluate
from kompas_check.facts import Facts
from kompas_check.files import read_file
from kompas_check.finding import DraftReport, Report
from kompas_check.folders import files_of
from kompas_check.justification import justify
from kompas_check.messages import diagnostic, file_reason
from kompas_check.place import Diagnostic, Place
from kompas_check.plan import Plan, digest_of
from kompas_check.runnable import Norms

if TYPE_CHECKING:
    from kompas_check.strictness import Setting, Strictness
    from kompas_check.threshold import Threshold

SUFFIX = ".kompas"


def today() -> date:
    """Today in the Netherlands."""
    return datetime.now(ZoneInfo("Europe/Amsterdam")).date()


def find_drafts(paths: Iterable[Path]) -> list[Path]:
    """The draft files that *paths* name: a file as it is, a folder searched for `*.kompas`.

    Each file comes once, however its folder is called. A folder that cannot be searched is among
    them, so that the report tells it.
    """
    return list(files_of(paths, SUFFIX))


def unchecked(day: date, diagnostics: Sequence[Diagnostic]) -> Report:
    """The report where nothing is checked, because a file that says how to check has errors (*diagnostics*)."""
    texts = bundled_texts()
    return Report(day, texts.version, digest_of(texts.rules), 0, (), (), tuple(diagnostics))


class Studied(NamedTuple):
    """A draft that was read: its *facts*, and what is wrong with what it points at.

    *broken* holds the lines of the `Afwijking` blocks whose reference is not there.
    """

    facts: Facts
    messages: tuple[Diagnostic, ...]
    broken: frozenset[int]


class Check:
    """A check of drafts against a plan at a reference date; made once, run for every draft.

    *read* reads the file of a draft.
    """

    def __init__(
        self,
        plan: Plan,
        day: date,
        select: Sequence[str] = (),
        ignore: Sequence[tuple[str, str | None]] = (),
        strictness: "Strictness | None" = None,
        settings: "tuple[Setting, ...]" = (),
    ) -> None:
        """*settings* tell the report what was set."""
        self.plan = plan
        self.day = day
        self.today = today()
        self.read: Callable[[Path], bytes] = read_file
        self.ignored = tuple(ignore)
        self.settings = settings
        self.floors: tuple[str, ...] = ()
        self.firm: frozenset[str] = frozenset()
        self.threshold: Threshold | None = None
        if strictness is not None:
            from kompas_check.threshold import threshold  # noqa: PLC0415 - a plain check lets nothing pass

            self.floors, self.firm, self.threshold = strictness.floors, strictness.firm, threshold(strictness)
        ignored = {rule for rule, _ in ignore}
        self.rules = plan.rulebook.rules
        self.chosen = [
            rule for rule in self.rules if rule.id not in ignored and (not select or rule.id in select)
        ]
        self.chosen_ids = frozenset(rule.id for rule in self.chosen)
        self.norms = Norms(self.chosen)
        self.colliding = colliding(self.chosen)

    def run(self, paths: Iterable[Path]) -> Report:
        """The report on the draft files *paths*; each is checked when it is asked for."""
        book = self.plan.rulebook
        return Report(self.day, book.version, book.sha256, len(book.ids()), self.ignored,
                      self.drafts(paths), self.plan.diagnostics, tuple(self.chosen), self.plan.registers,
                      self.settings, self.firm)  # fmt: skip

    def drafts(self, paths: Iterable[Path]) -> Iterator[DraftReport]:
        """Check the files one by one."""
        for path in paths:
            try:
                data = self.read(path)
            except OSError as error:
                message = diagnostic("ONT-01", Place(str(path)), reason=file_reason(error))
                yield DraftReport(str(path), "", None, None, (), str(path), (), (message,))
            else:
                yield self.draft(data, str(path))

    def draft(self, data: bytes, path: str) -> DraftReport:
        """Check one draft, given as the bytes of its file."""
        return self.judge(self.study(data, path))

    def study(self, data: bytes, path: str) -> Studied:
        """Read one draft, and whatever it points at."""
        ontwerp, messages, broken = check_documents(self.plan.reader.read(data, path, self.day))
        facts = Facts(ontwerp, self.plan.registers, self.day, self.floors)
        return Studied(facts, tuple(messages), broken)

    def judge(self, studied: Studied) -> DraftReport:
        """Check a draft that was read."""
        facts, broken = studied.facts, studied.broken
        ontwerp, path = facts.ontwerp, facts.ontwerp.path
        if ontwerp.soort is None and not ontwerp.head.properties and not ontwerp.blocks:
            return DraftReport(path, "", None, None, (), path, (), ontwerp.diagnostics)
        messages = [*studied.messages, *check_draft(facts, self.today)]
        findings = evaluate(self.norms, facts, self.threshold)
        messages += explain_collisions(findings, self.colliding)
        justified, problems = justify(ontwerp, findings, self.rules, self.chosen_ids, self.day, broken)
        if self.threshold is not None:
            justified = self.threshold.settled(justified)
        diagnostics = sorted((*ontwerp.diagnostics, *messages, *problems), key=lambda found: found.place)
        phases = facts.soort.fasen if facts.soort is not None else ()
        dates = tuple((phase, *moment) for phase, moment in facts.phase_dates.items())
        explanations = tuple((block.place.line, block.subject[0]) for block in ontwerp.all("afwijking"))
        return DraftReport(path, ontwerp.title, ontwerp.soort, facts.phase, phases, identity(ontwerp),
                           tuple(justified), tuple(dict.fromkeys(diagnostics)), dates,
                           explanations, ontwerp, facts.floor)  # fmt: skip


def identity(ontwerp: Ontwerp) -> str:
    """What makes this draft itself: its keten-id, else dossier and kind, else its path."""
    chain = ontwerp.head.get("keten-id")
    if chain is not None and chain.kind == "tekst":
        return str(chain.data)
    dossier = ontwerp.head.get("dossier")
    if dossier is not None and dossier.kind == "tekst":
        return f"{dossier.data} {ontwerp.soort}"
    return ontwerp.path
