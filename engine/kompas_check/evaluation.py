"""Puts rules to the facts of one draft."""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from itertools import product
from typing import Any, NamedTuple

from kompas_check.answer import Answer, Test
from kompas_check.facts import Facts, Step, Thing
from kompas_check.finding import (
    AFWIJKING,
    FAILING,
    LATER,
    NOTHING,
    NVT,
    ONBEKEND,
    VOLDAAN,
    Explanation,
    Finding,
    Gap,
    Told,
    Verdict,
)
from kompas_check.likeness import Likeness, Look
from kompas_check.place import Place
from kompas_check.rule import Line
from kompas_check.runnable import Case, Group, Lines, Norms, Terms
from kompas_check.selections import Selector

_WORST = {AFWIJKING: 0, ONBEKEND: 1, VOLDAAN: 2, NVT: 3}
_MANY = 256  # drafts that look different to a norm, of which it is remembered how they came out
_NEW: Any = object()  # a sentence that was not asked yet
Asked = list[tuple[Line, Answer]]
Chosen = tuple[bool | None, Mapping[str, Step]]
# The truth of the sentences that were asked, by their tests.
Known = dict[Callable[..., bool | None], bool | None]


class Candidate(NamedTuple):
    """A thing that a scenario is about, and what is known of it."""

    thing: Thing
    subject: str | None
    place: Place
    known: Known
    is_rest: bool


class Kept(NamedTuple):
    """How a rule came out for drafts that look alike to it.

    *place* is that of the finding among the places that are looked at (None: the head). *texts* are what
    a report keeps of it; None where what it tells may differ.
    """

    subject: str | None
    raw: str
    place: int | None
    gaps: tuple[Gap, ...]
    texts: dict[str, Any] | None


# How a scenario came out for a thing; for none where it selects nothing.
Judged = tuple[str, Case, Candidate | None]


def evaluate(norms: Norms, facts: Facts) -> list[Finding]:
    """The findings of all *norms* that are in force, in their order (before justifications)."""
    run = _Run(facts)
    findings: list[Finding] = []
    for terms in norms.terms(facts):
        run.norm(terms, findings)
    return _dependent(findings)


class _Run:
    """The evaluation of one draft. What several rules ask alike is asked once."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.head = facts.ontwerp.head.place
        self.likeness = Likeness(facts)
        self.selected: dict[Selector, list[Candidate]] = {}
        self.known: dict[int, Known] = {}
        self.shared: Known = {}
        self.chosen: dict[tuple[tuple[Test, ...], int | None], Chosen] = {}

    def norm(self, terms: Terms, findings: list[Finding]) -> None:
        """Add the findings of one rule: one for each subject, or one where it selects nothing."""
        facts = self.facts
        if facts.soort is None or terms.applies is None or facts.began_before(terms.rule.valid_from):
            whole = self.as_a_whole(terms)
            if whole is not None:
                findings.append(whole)
                return
        look = self.likeness.of(terms)
        if look is None:
            self.judge(terms, findings)
        else:
            self.remember(terms, look, findings)

    def remember(self, terms: Terms, look: Look, findings: list[Finding]) -> None:
        """The same for a rule to which the draft looks like one that it was put to before."""
        key, places, bare = look
        kept = terms.remembered.get(key)
        if kept is not None:
            rule, due, may_depart = terms.rule, terms.due, terms.may_depart
            for one in kept:
                subject, raw, place, _, _ = one
                timely = raw if raw not in FAILING or self.facts.is_due(due) else LATER
                where = self.head if place is None else places[place]
                findings.append(Finding(rule, subject, timely, raw, due, where,
                                        _Remembered(self, terms, one), may_depart))  # fmt: skip
            return
        own: list[Finding] = []
        self.judge(terms, own)
        findings += own
        new = []
        for found in own:
            # What stands in the place of a fact that is missing differs from draft to draft.
            if (found.place is not self.head and found.place not in places) or any(
                there not in NOTHING for there, _ in found.gaps
            ):
                return
            place = None if found.place is self.head else places.index(found.place)
            # What a deviation found differs too, unless the draft says nothing of it.
            same = bare or found.raw == ONBEKEND
            new.append(Kept(found.subject, found.raw, place, found.gaps, {} if same else None))
        if len(terms.remembered) >= _MANY:
            terms.remembered.clear()
        terms.remembered[key] = new

    def judge(self, terms: Terms, findings: list[Finding]) -> None:
        """The same, worked out."""
        if terms.applies is False:
            whole = self.as_a_whole(terms)
            findings += [whole] if whole is not None else []
            return
        cases = terms.cases
        if len(cases) == 1:
            case = cases[0]
            found = self.found(case.select)
            if len(found) == 1:
                candidate = found[0]
                findings.append(
                    self.finding(terms, candidate.subject, [(self.outcome(case, candidate), case, candidate)])
                )
                return
        by_subject: dict[str | None, list[Judged]] = {}
        for case in cases:
            found = self.found(case.select)
            for candidate in found:
                judged = (self.outcome(case, candidate), case, candidate)
                if candidate.subject in by_subject:
                    by_subject[candidate.subject].append(judged)
                else:
                    by_subject[candidate.subject] = [judged]
            if not found:
                by_subject.setdefault(None, []).append((NVT, case, None))
        if len(by_subject) > 1 and all(outcome == NVT for outcome, _, _ in by_subject.get(None, ())):
            by_subject.pop(None, None)
        findings += [self.finding(terms, subject, judged) for subject, judged in by_subject.items()]

    def as_a_whole(self, terms: Terms) -> Finding | None:
        """The finding of a rule whose scenarios need not be asked; None where they must be."""
        rule, facts = terms.rule, self.facts
        if facts.soort is None:
            reason = "het bestand zegt niet welk soort ontwerp dit is"
            return self.whole(terms, ONBEKEND, reason, ("ontwerp.soort",))
        if terms.applies is None:
            reason = f"niet te zeggen of deze norm geldt: deze {facts.soort.naam} is misschien ingrijpend"
            return self.whole(terms, ONBEKEND, reason, ("ontwerp.ingrijpend",))
        if not terms.applies:
            return self.whole(terms, NVT, f"deze norm geldt niet voor een {facts.soort.naam}")
        passed = facts.entered_before(terms.due, rule.valid_from)
        if passed is None:
            return None
        reason = (
            f"deze norm geldt vanaf {rule.valid_from.isoformat()}; toen was de fase "
            f"{terms.due} al bereikt ({passed[1]}: {passed[0].isoformat()})"
        )
        return self.whole(terms, NVT, reason)

    def whole(self, terms: Terms, outcome: str, reason: str, missing: tuple[str, ...] = ()) -> Finding:
        """A finding that needs no working out."""
        verdict = Verdict("", None, outcome, self.head, (), None, reason)
        timely = outcome if outcome not in FAILING or self.facts.is_due(terms.due) else LATER
        return Finding(terms.rule, None, timely, outcome, terms.due, self.head,
                       Told((verdict,), missing), terms.may_depart)  # fmt: skip

    def finding(self, terms: Terms, subject: str | None, judged: list[Judged]) -> Finding:
        """Merge what the scenarios say of one subject: the worst counts."""
        if len(judged) > 1:
            judged.sort(key=_badness)
        worst, _, first = judged[0]
        timely = worst if worst not in FAILING or self.facts.is_due(terms.due) else LATER
        return Finding(terms.rule, subject, timely, worst, terms.due,
                       first.place if first is not None else self.head,
                       _Explanation(self, judged, terms.others), terms.may_depart)  # fmt: skip

    def found(self, select: Selector) -> list[Candidate]:
        """The candidates of *select*, found once."""
        candidates = self.selected.get(select)
        return self.candidates(select) if candidates is None else candidates

    def candidates(self, select: Selector) -> list[Candidate]:
        """What *select* finds, and where there may be more: a thing of which only that is known."""
        things, missing = select(self.facts)
        if missing:
            things = [*things, _rest_of(things[0].kind if things else "", missing)]
        found = []
        for thing in things:
            place = thing.block.place if thing.block is not None else self.head
            subject = thing.label if thing.kind != "ontwerp" else None
            is_rest = thing.block is None and thing.certain is None
            found.append(Candidate(thing, subject, place, self.known.setdefault(id(thing), {}), is_rest))
        self.selected[select] = found
        return found

    def outcome(self, case: Case, candidate: Candidate) -> str:
        """How one scenario comes out for one thing."""
        conditions = case.conditions_of_rest if candidate.is_rest else case.conditions
        truth = self.holds(conditions, candidate) if conditions.lines else True
        if truth is False:
            return NVT
        for exception in case.exceptions:
            if self.holds(exception, candidate):
                return NVT
        if truth is None or candidate.thing.certain is None:
            return ONBEKEND
        truth = self.holds(case.requirements, candidate)
        return VOLDAAN if truth else ONBEKEND if truth is None else AFWIJKING

    def holds(self, together: Lines, candidate: Candidate) -> bool | None:
        """Whether some choice of steps satisfies all of *together*; the first that is false ends it."""
        facts, thing, of_thing, shared = self.facts, candidate.thing, candidate.known, self.shared
        chosen = facts.first_steps
        # Where no step comes twice, there is nothing to choose.
        several = bool(facts.repeated) and not facts.repeated.isdisjoint(together.instruments)
        holds: bool | None = True
        for _, test, is_shared in together.plain if several else together.asked:
            known = shared if is_shared else of_thing
            truth = known.get(test.truth, _NEW)
            if truth is _NEW:
                truth = known[test.truth] = test.truth(facts, thing, chosen)
            if truth is False:
                return False
            if truth is None:
                holds = None
        for group in together.groups if several else ():
            truth, _ = self.best(group, thing)
            if truth is False:
                return False
            if truth is None:
                holds = None
        return holds

    def answers(self, together: Lines, candidate: Candidate) -> list[Answer]:
        """How each sentence of *together* comes out."""
        facts, thing = self.facts, candidate.thing
        found = [test.answer(facts, thing, {}) for _, test, _ in together.plain]
        for group in together.groups:
            steps = self.best(group, thing)[1]
            found += [test.answer(facts, thing, steps) for test in group.tests]
        return [found[index] for index in together.order] if together.groups else found

    def best(self, group: Group, thing: Thing) -> Chosen:
        """How *group* comes out for the choice of steps that makes all true, else none false; and that choice."""
        key = (group.tests, None if group.shared else id(thing))
        found = self.chosen.get(key)
        if found is None:
            found = self.chosen[key] = self.choose(group, thing)
        return found

    def choose(self, group: Group, thing: Thing) -> Chosen:
        """The best choice of steps for *group*; where none is better than the others, the first."""
        best: Chosen | None = None
        for steps in _choices(group.instruments, self.facts):
            truth = _all([test.truth(self.facts, thing, steps) for test in group.tests])
            if truth:
                return truth, steps
            if best is None or (truth is None and best[0] is False):
                best = truth, steps
        return best or (False, {})

    # ------------------------------------------------------------ the explanation

    def gaps(self, case: Case, candidate: Candidate) -> list[Gap]:
        """What keeps a scenario from being decided for a thing."""
        thing = candidate.thing
        gaps: list[Gap] = []
        if thing.certain is None:
            gaps.append(("", thing.missing))
            if thing.block is None:
                return gaps  # the rest of an open kind: that it is there is all that may be asked
        gaps += self.unknown(case.conditions, candidate)
        return gaps or self.unknown(case.requirements, candidate)

    def unknown(self, together: Lines, candidate: Candidate) -> list[Gap]:
        """What each sentence of *together* that is unknown found, and what is missing."""
        facts, thing = self.facts, candidate.thing
        if facts.repeated and not facts.repeated.isdisjoint(together.instruments):
            answers = self.answers(together, candidate)
            return [(answer.found, answer.missing) for answer in answers if answer.truth is None]
        gaps: list[Gap] = []
        for index in together.order:
            _, test, is_shared = together.asked[index]
            known = self.shared if is_shared else candidate.known
            truth = known.get(test.truth, _NEW)
            if truth is None or truth is _NEW:
                answer = test.answer(facts, thing, facts.first_steps)
                if answer.truth is None:
                    gaps.append((answer.found, answer.missing))
        return gaps

    def verdict(self, case: Case, candidate: Candidate | None, outcome: str) -> Verdict:
        """How one scenario came to its *outcome*: every sentence asked, and the one that decided."""
        name, select = case.scenario.name, case.scenario.select
        if candidate is None:
            given = Answer(False, "niets gevonden", self.head)
            reason = f"het ontwerp heeft dit niet: {select.text}"
            return Verdict(name, None, outcome, self.head, ((select, given),), 0, reason)
        thing = candidate.thing
        hints: list[str] = []
        asked: Asked = [(select, Answer(thing.certain, _shown(thing), candidate.place, thing.missing))]

        def verdict(deciding: int, reason: str) -> Verdict:
            subject, place = candidate.subject, candidate.place
            return Verdict(name, subject, outcome, place, tuple(asked), deciding, reason, tuple(hints))

        answers = self.answers(case.conditions, candidate)
        asked += zip(case.conditions.lines, answers, strict=True)
        truth = _all([answer.truth for answer in answers])
        if truth is False:
            deciding = _first(False, asked, 1)
            return verdict(deciding, f"deze voorwaarde is niet vervuld: {_spoken(asked[deciding][0])}")
        for exception in case.exceptions:
            answers = self.answers(exception, candidate)
            excused = _all([answer.truth for answer in answers])
            text = " en ".join(line.text for line in exception.lines)
            if excused:
                asked += zip(exception.lines, answers, strict=True)
                deciding = len(asked) - len(answers)
                return verdict(deciding, f"uitgezonderd: dat geldt niet als {text}")
            if excused is None:
                wanted = ", ".join(dict.fromkeys(word for answer in answers for word in answer.missing))
                hints.append(f"{text} (dat blijkt uit: {wanted})")
        if truth is None or thing.certain is None:
            deciding = _first(None, asked, 0)
            return verdict(deciding, f"niet te zeggen: {_spoken(asked[deciding][0])}")
        required = len(asked)
        if case.joint:
            del asked[1:]
        answers = self.answers(case.requirements, candidate)
        asked += zip(case.requirements.lines, answers, strict=True)
        truth = _all([answer.truth for answer in answers])
        if truth:
            return verdict(len(asked) - 1, f"voldaan: {_spoken(asked[-1][0])}")
        deciding = _first(truth, asked, required)
        return verdict(deciding, _spoken(asked[deciding][0]))


def _spoken(line: Line) -> str:
    return f"{line.keyword} {line.text}"


class _Explanation:
    """How a finding came out: worked out when it is asked, what decided only once."""

    __slots__ = ("_decisive", "_gaps", "judged", "others", "run")
    texts = None

    def __init__(self, run: _Run, judged: list[Judged], others: tuple[Case, ...]) -> None:
        self.run = run
        self.judged = judged
        self.others = others
        self._decisive: tuple[Verdict, ...] | None = None
        self._gaps: tuple[Gap, ...] | None = None

    def decisive(self) -> tuple[Verdict, ...]:
        if self._decisive is None:
            self._decisive = self.told(self.worst())
        return self._decisive

    def whole(self) -> tuple[Verdict, ...]:
        """Also what is said of the same thing by the scenarios for other kinds of draft."""
        subject = self.judged[0][2].subject if self.judged[0][2] is not None else None
        others = [(NVT, case, candidate) for case in self.others
                  for candidate in self.run.found(case.select) if candidate.subject == subject]  # fmt: skip
        return self.told([*self.judged, *others])

    def gaps(self) -> tuple[Gap, ...]:
        if self._gaps is None:
            found: list[Gap] = []
            for _, case, candidate in self.worst():
                if candidate is not None:
                    found += self.run.gaps(case, candidate)
            self._gaps = tuple(found)
        return self._gaps

    def worst(self) -> list[Judged]:
        worst = self.judged[0][0]
        return (
            [judged for judged in self.judged if judged[0] == worst] if len(self.judged) > 1 else self.judged
        )

    def told(self, judged: Iterable[Judged]) -> tuple[Verdict, ...]:
        return tuple(self.run.verdict(case, candidate, outcome) for outcome, case, candidate in judged)


class _Remembered:
    """How a finding came out of which the outcome was remembered: worked out when it is asked."""

    __slots__ = ("_found", "kept", "run", "terms")

    def __init__(self, run: _Run, terms: Terms, kept: Kept) -> None:
        self.run = run
        self.terms = terms
        self.kept = kept
        self._found: Explanation | None = None

    def decisive(self) -> tuple[Verdict, ...]:
        return self.worked_out().decisive()

    def whole(self) -> tuple[Verdict, ...]:
        return self.worked_out().whole()

    def gaps(self) -> tuple[Gap, ...]:
        return self.kept.gaps

    @property
    def texts(self) -> dict[str, Any] | None:
        return self.kept.texts

    def worked_out(self) -> Explanation:
        if self._found is None:
            findings: list[Finding] = []
            self.run.judge(self.terms, findings)
            self._found = next(one.explanation for one in findings if one.subject == self.kept.subject)
        return self._found


@lru_cache(maxsize=4096)
def _rest_of(kind: str, missing: tuple[str, ...]) -> Thing:
    """The rest of a kind that the draft leaves open: a thing of which only that is known."""
    return Thing(kind, None, "", None, None, missing)


def _badness(judged: Judged) -> int:
    return _WORST[judged[0]]


def _first(truth: bool | None, asked: Asked, start: int) -> int:  # noqa: FBT001
    """The first sentence that came out as *truth*, from *start* on and then from the beginning."""
    for index, (_, answer) in enumerate(asked[start:], start):
        if answer.truth is truth:
            return index
    return next(index for index, (_, answer) in enumerate(asked) if answer.truth is truth)


def _shown(thing: Thing) -> str:
    """What a Gegeven selected, in words."""
    if thing.kind == "ontwerp":
        return "het ontwerp"
    return thing.label or "het ontwerp zegt niet of er (nog meer) is waar deze norm over gaat"


def _all(truths: list[bool | None]) -> bool | None:
    """Kleene's and."""
    return False if False in truths else None if None in truths else True


def _choices(instruments: tuple[str, ...], facts: Facts) -> Iterable[dict[str, Step]]:
    """Every way to choose one step for each instrument of which any is recorded."""
    recorded = [name for name in instruments if name in facts.steps]
    if not recorded:
        return ({},)
    options = [facts.steps[name] for name in recorded]
    return (dict(zip(recorded, steps, strict=True)) for steps in product(*options))


def _dependent(findings: list[Finding]) -> list[Finding]:
    """Where a rule depends on one that is not met, it says so instead of failing again."""
    dependent = [(at, found) for at, found in enumerate(findings) if found.rule.depends_on]
    dependent = [(at, found) for at, found in dependent if found.raw in FAILING]
    if not dependent:
        return findings
    deviations = [f for f in findings if f.raw == AFWIJKING]
    changed = list(findings)
    for at, found in dependent:
        # One that fails the gate is let off only by another that does.
        unmet = {(f.rule.id, f.subject) for f in deviations if f.fails or not found.fails}
        ids = {rule for rule, _ in unmet}
        blocker = next(
            (other for other in found.rule.depends_on
             if (other, found.subject) in unmet or (found.subject is None and other in ids)
             or (other, None) in unmet),
            None,
        )  # fmt: skip
        if blocker is not None:
            changed[at] = _blocked(found, blocker)
    return changed


def _blocked(found: Finding, blocker: str) -> Finding:
    """*found* as it stands where a rule that it depends on is not met."""
    reason = f"hangt af van {blocker}, waaraan niet is voldaan"
    told = Verdict("", found.subject, NVT, found.place, (), None, reason)
    return found._replace(outcome=NVT, raw=NVT, explanation=Told((told, *found.verdicts)))
