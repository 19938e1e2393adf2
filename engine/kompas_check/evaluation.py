"""Puts rules to the facts of one draft."""

from collections.abc import Iterable, Sequence
from itertools import product
from typing import NamedTuple

from kompas_check.answer import Answer, Test
from kompas_check.facts import Facts, Step, Thing
from kompas_check.finding import (
    AFWIJKING,
    FAILING,
    LATER,
    NVT,
    ONBEKEND,
    VOLDAAN,
    Finding,
    Gap,
    Told,
    Verdict,
)
from kompas_check.place import Place
from kompas_check.rule import Line, Rule
from kompas_check.runnable import Case, Group, Lines, Runnable, Terms
from kompas_check.selections import Selector

_WORST = {AFWIJKING: 0, ONBEKEND: 1, VOLDAAN: 2, NVT: 3}
Asked = list[tuple[Line, Answer]]
Chosen = tuple[bool | None, list[Answer]]


class Candidate(NamedTuple):
    """A thing that a scenario is about, and what is known of it."""

    thing: Thing
    subject: str | None
    place: Place
    known: dict[Test, Answer]


# How a scenario came out for a thing; for none where it selects nothing.
Judged = tuple[str, Case, Candidate | None]


def evaluate(rules: Sequence[Runnable], facts: Facts) -> list[Finding]:
    """The findings of all *rules* that are in force, in their order (before justifications)."""
    run = _Run(facts)
    held = (runnable for runnable in rules if runnable.rule.in_force(facts.day))
    return _dependent([finding for runnable in held for finding in run.rule(runnable)])


class _Run:
    """The evaluation of one draft. What several rules ask alike is asked once."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.head = facts.ontwerp.head.place
        self.kinds = facts.ontwerp.soort, facts.counts_as, facts.may_count_as
        self.selected: dict[Selector, list[Candidate]] = {}
        self.known: dict[int, dict[Test, Answer]] = {}
        self.shared: dict[Test, Answer] = {}
        self.chosen: dict[tuple[tuple[Test, ...], int | None], Chosen] = {}

    def rule(self, runnable: Runnable) -> list[Finding]:
        """The findings of one rule: one for each subject, or one where it selects nothing."""
        rule, facts = runnable.rule, self.facts
        terms = runnable.terms.get(self.kinds) or self.terms(runnable)
        if facts.soort is None:
            reason = "het bestand zegt niet welk soort ontwerp dit is"
            return [self.whole(rule, terms, ONBEKEND, reason, ("ontwerp.soort",))]
        if terms.applies is None:
            reason = f"niet te zeggen of deze norm geldt: deze {facts.soort.naam} is misschien ingrijpend"
            return [self.whole(rule, terms, ONBEKEND, reason, ("ontwerp.ingrijpend",))]
        if not terms.applies:
            return [self.whole(rule, terms, NVT, f"deze norm geldt niet voor een {facts.soort.naam}")]
        passed = facts.entered_before(terms.due, rule.valid_from)
        if passed is not None:
            older = any(version.in_force(passed[0]) for version in runnable.earlier)
            reason = (
                f"deze {'versie' if older else 'norm'} geldt vanaf {rule.valid_from.isoformat()}; toen was de "
                f"fase {terms.due} al bereikt ({passed[1]}: {passed[0].isoformat()})"
            )
            if older:
                reason += f"; wat toen gold, toetst u met --peildatum {passed[0].isoformat()}"
            return [self.whole(rule, terms, NVT, reason)]
        by_subject: dict[str | None, list[Judged]] = {}
        for case in terms.cases:
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
        return [self.finding(rule, terms, subject, judged) for subject, judged in by_subject.items()]

    def terms(self, runnable: Runnable) -> Terms:
        """What a rule is for this kind of draft; where the kind is not known, as if it applied."""
        rule, soort = runnable.rule, self.facts.soort
        cases = runnable.cases
        if soort is None:
            due = self.facts.due_phase(rule.due)
            found = Terms(applies=True, due=due, may_depart=rule.may_depart, cases=cases, others=())
        else:
            counts_as, may_count_as = self.facts.counts_as, self.facts.may_count_as
            due = self.facts.due_phase(rule.due_phase(counts_as))
            own = tuple(
                case for case in cases
                if all(not line.kinds or line.kinds & (counts_as | may_count_as) for line in case.scenario.conditions)
            ) or cases  # fmt: skip
            others = tuple(case for case in cases if case not in own)
            applies = bool(counts_as & rule.kinds) or (None if may_count_as & rule.kinds else False)
            found = Terms(applies, due, rule.departs_for(counts_as), own, others)
        runnable.terms[self.kinds] = found
        return found

    def whole(
        self, rule: Rule, terms: Terms, outcome: str, reason: str, missing: tuple[str, ...] = ()
    ) -> Finding:
        """The finding of a rule whose scenarios need not be asked."""
        verdict = Verdict("", None, outcome, self.head, (), None, reason)
        timely = self.timely(terms, outcome)
        return Finding(rule, None, timely, outcome, terms.due, self.head, Told((verdict,), missing),
                       terms.may_depart)  # fmt: skip

    def finding(self, rule: Rule, terms: Terms, subject: str | None, judged: list[Judged]) -> Finding:
        """Merge what the scenarios say of one subject: the worst counts."""
        if len(judged) > 1:
            judged.sort(key=_badness)
        worst, _, first = judged[0]
        place = first.place if first is not None else self.head
        return Finding(rule, subject, self.timely(terms, worst), worst, terms.due, place,
                       _Explanation(self, judged, terms.others), terms.may_depart)  # fmt: skip

    def timely(self, terms: Terms, outcome: str) -> str:
        """What is not due is for later."""
        return LATER if outcome in FAILING and not self.facts.is_due(terms.due) else outcome

    def found(self, select: Selector) -> list[Candidate]:
        """The candidates of *select*, found once."""
        candidates = self.selected.get(select)
        return self.candidates(select) if candidates is None else candidates

    def candidates(self, select: Selector) -> list[Candidate]:
        """What *select* finds, and where there may be more: a thing of which only that is known."""
        things, missing = select(self.facts)
        if missing:
            things = [*things, Thing(things[0].kind if things else "", None, "", None, None, missing)]
        found = []
        for thing in things:
            place = thing.block.place if thing.block is not None else self.head
            subject = thing.label if thing.kind != "ontwerp" else None
            found.append(Candidate(thing, subject, place, self.known.setdefault(id(thing), {})))
        self.selected[select] = found
        return found

    def outcome(self, case: Case, candidate: Candidate) -> str:
        """How one scenario comes out for one thing."""
        truth = self.holds(case.conditions, candidate)
        if truth is False:
            return NVT
        for exception in case.exceptions:
            if self.holds(exception, candidate):
                return NVT
        if truth is None or candidate.thing.certain is None:
            return ONBEKEND
        truth = self.holds(case.whole or case.requirements, candidate)
        return VOLDAAN if truth else ONBEKEND if truth is None else AFWIJKING

    def holds(self, together: Lines, candidate: Candidate) -> bool | None:
        """Whether some choice of steps satisfies all of *together*; the first that is false ends it."""
        truth: bool | None = True
        for _, test, shared in together.plain:
            known = self.shared if shared else candidate.known
            answer = known.get(test)
            if answer is None:
                answer = known[test] = test(self.facts, candidate.thing, {})
            if answer.truth is False:
                return False
            if answer.truth is None:
                truth = None
        for group in together.groups:
            holds, _ = self.best(group, candidate.thing)
            if holds is False:
                return False
            if holds is None:
                truth = None
        return truth

    def answers(self, together: Lines, candidate: Candidate) -> list[Answer]:
        """How each sentence of *together* comes out."""
        found: list[Answer] = []
        for _, test, shared in together.plain:
            known = self.shared if shared else candidate.known
            answer = known.get(test)
            if answer is None:
                answer = known[test] = test(self.facts, candidate.thing, {})
            found.append(answer)
        for group in together.groups:
            found += self.best(group, candidate.thing)[1]
        return [found[index] for index in together.order] if together.groups else found

    def best(self, group: Group, thing: Thing) -> Chosen:
        """How *group* comes out for the choice of steps that makes all true, else none false."""
        key = (group.tests, None if group.shared else id(thing))
        found = self.chosen.get(key)
        if found is None:
            found = self.chosen[key] = self.choose(group, thing)
        return found

    def choose(self, group: Group, thing: Thing) -> Chosen:
        """The best choice of steps for *group*; where none is better than the others, the first."""
        best: Chosen | None = None
        for steps in _choices(group.instruments, self.facts):
            answers = [test(self.facts, thing, steps) for test in group.tests]
            truth = _all([answer.truth for answer in answers])
            if truth:
                return truth, answers
            if best is None or (truth is None and best[0] is False):
                best = truth, answers
        return best or (False, [])

    # ------------------------------------------------------------ the explanation

    def gaps(self, case: Case, candidate: Candidate) -> list[Gap]:
        """What keeps a scenario from being decided for a thing."""
        thing = candidate.thing
        gaps: list[Gap] = []
        if thing.certain is None:
            gaps.append(("", thing.missing))
            if thing.block is None:
                return gaps  # the rest of an open kind: that it is there is all that may be asked
        answers = self.answers(case.conditions, candidate)
        gaps += [(answer.found, answer.missing) for answer in answers if answer.truth is None]
        if not gaps:
            answers = self.answers(case.whole or case.requirements, candidate)
            gaps = [(answer.found, answer.missing) for answer in answers if answer.truth is None]
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
        if case.whole is not None:
            del asked[1:]
        together = case.whole or case.requirements
        answers = self.answers(together, candidate)
        asked += zip(together.lines, answers, strict=True)
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
