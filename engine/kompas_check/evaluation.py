"""Puts rules to the facts of one draft."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from kompas_check.asking import Asking, Candidate
from kompas_check.explanation import Explained, Judged
from kompas_check.facts import Facts
from kompas_check.finding import (
    AFWIJKING,
    FAILING,
    LATER,
    NVT,
    ONBEKEND,
    VOLDAAN,
    Explanation,
    Finding,
    Gap,
    Told,
    Verdict,
    says_nothing,
)
from kompas_check.likeness import Likeness, Look
from kompas_check.place import Place
from kompas_check.rule import Rule
from kompas_check.runnable import Case, Norms, Terms
from kompas_check.translation import tr

_WORST = {AFWIJKING: 0, ONBEKEND: 1, VOLDAAN: 2, NVT: 3}
_MANY = 256  # drafts that look different to a norm, of which it is remembered how they came out


class Kept(NamedTuple):
    """How a rule came out for drafts that look alike to it.

    *place* is that of the finding among the places that are looked at. *texts* are what a report keeps of
    it; None where what it tells may differ.
    """

    subject: str | None
    raw: str
    place: int
    gaps: tuple[Gap, ...]
    texts: dict[str, Any] | None


Pass = Callable[[list[Finding]], list[Finding]]


def evaluate(norms: Norms, facts: Facts, let_pass: Pass | None = None) -> list[Finding]:
    """The findings of all *norms* that are in force, in their order (before justifications).

    *let_pass* excuses findings before it is told which norms wait for others: one that is excused lets
    nothing off that does fail.
    """
    findings = _found(norms, facts)
    return _dependent(findings if let_pass is None else let_pass(findings))


def _found(norms: Norms, facts: Facts) -> list[Finding]:
    run = _Run(norms, facts)
    findings: list[Finding] = []
    # A single draft looks like no other.
    likeness = Likeness(facts) if norms.met and facts.soort is not None else None
    norms.met = True
    if likeness is None or not likeness.clear:
        for terms in norms.terms(facts):
            run.norm(terms, findings)
        return findings
    bare, began = not likeness.excluded, facts.first_phase_date
    for named in norms.naming(facts, likeness.words, likeness.held):
        terms = named.terms
        if terms.applies is None or (began is not None and began < terms.rule.valid_from):
            run.norm(terms, findings)
        elif bare and named.bare is not None:
            run.replay(terms, named.bare, likeness.nothing.places, findings)
        elif (look := likeness.of(terms, named.words)) is None:
            run.judge(terms, findings)
        else:
            kept = run.remember(terms, look, findings)
            named.bare = kept if look is likeness.nothing else None
    return findings


class _Run:
    """The evaluation of one draft."""

    def __init__(self, norms: Norms, facts: Facts) -> None:
        self.norms = norms
        self.facts = facts
        self.head = facts.ontwerp.head.place
        self.asking = Asking(facts)

    def norm(self, terms: Terms, findings: list[Finding]) -> None:
        """Add the findings of one rule: one for each subject, or one where it selects nothing."""
        facts = self.facts
        if facts.soort is None or terms.applies is None or facts.began_before(terms.rule.valid_from):
            whole = self.as_a_whole(terms)
            if whole is not None:
                findings.append(whole)
                return
        self.judge(terms, findings)

    def replay(self, terms: Terms, kept: list[Kept], places: list[Place], findings: list[Finding]) -> None:
        """The same for a rule to which the draft looks like one of which *kept* tells how it came out."""
        rule, due, may_depart = terms.rule, terms.due, terms.may_depart
        for one in kept:
            subject, raw, place, _, _ = one
            timely = LATER if raw in FAILING and not self.facts.is_due(due) else raw
            findings.append(Finding(rule, subject, timely, raw, due, places[place],
                                    _Remembered(self, terms, one), may_depart))  # fmt: skip

    def remember(self, terms: Terms, look: Look, findings: list[Finding]) -> list[Kept] | None:
        """The same, and how the rule comes out for drafts that look like this one, where that can be told."""
        key, places, bare = look
        kept: list[Kept] | None = terms.remembered.get(key)
        if kept is not None:
            self.replay(terms, kept, places, findings)
            return kept
        own: list[Finding] = []
        self.judge(terms, own)
        findings += own
        kept = []
        for found in own:
            # What stands in the place of a fact that is missing differs from draft to draft.
            if found.place not in places or not all(says_nothing(there) for there, _ in found.gaps):
                return None
            # What a deviation found differs too, unless it found that something is not there.
            same = bare or found.raw == ONBEKEND or (found.raw == AFWIJKING and _found_nothing(found))
            place = places.index(found.place)
            kept.append(Kept(found.subject, found.raw, place, found.gaps, {} if same else None))
        if len(terms.remembered) >= _MANY:
            terms.remembered.clear()
        terms.remembered[key] = kept
        return kept

    def judge(self, terms: Terms, findings: list[Finding]) -> None:
        """The same, worked out."""
        if terms.applies is False:
            whole = self.as_a_whole(terms)
            findings += [whole] if whole is not None else []
            return
        by_subject: dict[str | None, list[Judged]] = {}
        for case in terms.cases:
            found = self.asking.found(case.select)
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
            reason = tr("het bestand zegt niet welk soort ontwerp dit is")
            return self.whole(terms, ONBEKEND, reason, ("ontwerp.soort",))
        if terms.applies is None:
            reason = tr(
                "niet te zeggen of deze norm geldt: deze {kind} is misschien ingrijpend",
                kind=facts.soort.naam,
            )
            return self.whole(terms, ONBEKEND, reason, ("ontwerp.ingrijpend",))
        if not terms.applies:
            return self.whole(terms, NVT, tr("deze norm geldt niet voor een {kind}", kind=facts.soort.naam))
        passed = facts.entered_before(terms.due, rule.valid_from)
        if passed is None:
            return None
        reached, source = passed
        if any(other.in_force(reached) for other in self.norms.versions[rule.id]):
            reason = tr(
                "deze versie geldt vanaf {start}; toen was de fase {phase} al bereikt ({source}: {reached}); "
                "wat toen gold, toetst u met --peildatum {reached}",
                start=rule.valid_from, phase=terms.due, source=source, reached=reached,
            )  # fmt: skip
        else:
            reason = tr(
                "deze norm geldt vanaf {start}; toen was de fase {phase} al bereikt ({source}: {reached})",
                start=rule.valid_from, phase=terms.due, source=source, reached=reached,
            )  # fmt: skip
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
                       Explained(self.asking, judged, terms.others), terms.may_depart)  # fmt: skip

    def outcome(self, case: Case, candidate: Candidate) -> str:
        """How one scenario comes out for one thing."""
        conditions = case.conditions_of_rest if candidate.is_rest else case.conditions
        truth = self.asking.holds(conditions, candidate) if conditions.lines else True
        if truth is False:
            return NVT
        for exception in case.exceptions:
            if self.asking.holds(exception, candidate):
                return NVT
        if truth is None or candidate.thing.certain is None:
            return ONBEKEND
        truth = self.asking.holds(case.requirements, candidate)
        return VOLDAAN if truth else ONBEKEND if truth is None else AFWIJKING


def _found_nothing(found: Finding) -> bool:
    """Whether all that decided is that something is not there."""
    whys = [verdict.why for verdict in found.decisive]
    return all(why is not None and says_nothing(why.found) for why in whys)


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


def _badness(judged: Judged) -> int:
    return _WORST[judged[0]]


def _dependent(findings: list[Finding]) -> list[Finding]:
    """Where a rule depends on one that is not met, it says so instead of failing again.

    A rule is met or not for each subject apart. One that asks a single question of a block has one
    answer for the whole draft, whatever the other rule is about.
    """
    dependent = [(at, found) for at, found in enumerate(findings)
                 if found.raw in FAILING and found.rule.depends_on]  # fmt: skip
    if not dependent:
        return findings
    deviations = [found for found in findings if found.raw == AFWIJKING]
    unmet = _subjects_of(deviations)
    # One that fails the gate is let off only by another that does.
    unmet_at_the_gate = _subjects_of(found for found in deviations if found.fails)
    changed = list(findings)
    for at, found in dependent:
        subjects = unmet_at_the_gate if found.fails else unmet
        for other in found.rule.depends_on:
            own = subjects.get(other)
            if own is not None and (found.subject is None or found.subject in own or None in own):
                changed[at] = _blocked(found, other)
                break
    return changed


def _subjects_of(findings: Iterable[Finding]) -> dict[str, set[str | None]]:
    """By the id of a rule: the subjects of its findings (None: the draft as a whole)."""
    subjects: dict[str, set[str | None]] = {}
    for found in findings:
        subject = None if _asks_one_question(found.rule) else found.subject
        subjects.setdefault(found.rule.id, set()).add(subject)
    return subjects


def _asks_one_question(rule: Rule) -> bool:
    asked = rule.scenarios[0].select.tests[0]
    return (asked[0] == "elke_vraag" and len(asked[-1]) == 1
            and all(scenario.select.tests[0] == asked for scenario in rule.scenarios))  # fmt: skip


def _blocked(found: Finding, blocker: str) -> Finding:
    """*found* as it stands where a rule that it depends on is not met."""
    return found._replace(outcome=NVT, raw=NVT, explanation=_Blocked(found, blocker), waits=True)


class _Blocked:
    """That a rule waits for another one, and after it how the rule itself came out."""

    __slots__ = ("blocker", "found")
    texts = None

    def __init__(self, found: Finding, blocker: str) -> None:
        self.found = found
        self.blocker = blocker

    def decisive(self) -> tuple[Verdict, ...]:
        reason = tr("hangt af van {rule}, waaraan niet is voldaan", rule=self.blocker)
        return (Verdict("", self.found.subject, NVT, self.found.place, (), None, reason),)

    def whole(self) -> tuple[Verdict, ...]:
        return (*self.decisive(), *self.found.verdicts)

    def gaps(self) -> tuple[Gap, ...]:
        return ()
