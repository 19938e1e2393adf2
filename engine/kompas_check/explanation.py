"""How an outcome came about: every sentence that was asked, the one that decided, the facts that are missing."""

from collections.abc import Iterable

from kompas_check.answer import Answer
from kompas_check.asking import Asking, Candidate, all_truth
from kompas_check.facts import Thing
from kompas_check.finding import NVT, Gap, Verdict
from kompas_check.rule import Line
from kompas_check.runnable import Case
from kompas_check.translation import tr

Asked = list[tuple[Line, Answer]]
# How a scenario came out for a thing; for none where it selects nothing.
Judged = tuple[str, Case, Candidate | None]


class Explained:
    """How a finding came out: worked out when it is asked, what decided only once."""

    __slots__ = ("_decisive", "_gaps", "asking", "judged", "others")
    texts = None

    def __init__(self, asking: Asking, judged: list[Judged], others: tuple[Case, ...]) -> None:
        self.asking = asking
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
                  for candidate in self.asking.found(case.select) if candidate.subject == subject]  # fmt: skip
        return self.told([*self.judged, *others])

    def gaps(self) -> tuple[Gap, ...]:
        if self._gaps is None:
            found: list[Gap] = []
            for _, case, candidate in self.worst():
                if candidate is not None:
                    found += self.gaps_of(case, candidate)
            self._gaps = tuple(found)
        return self._gaps

    def worst(self) -> list[Judged]:
        worst = self.judged[0][0]
        return (
            [judged for judged in self.judged if judged[0] == worst] if len(self.judged) > 1 else self.judged
        )

    def told(self, judged: Iterable[Judged]) -> tuple[Verdict, ...]:
        return tuple(self.verdict(case, candidate, outcome) for outcome, case, candidate in judged)

    def gaps_of(self, case: Case, candidate: Candidate) -> list[Gap]:
        """What keeps a scenario from being decided for a thing."""
        thing = candidate.thing
        gaps: list[Gap] = []
        if thing.certain is None:
            gaps.append(("", thing.missing))
            if thing.block is None:
                return gaps  # the rest of an open kind: that it is there is all that may be asked
        gaps += self.asking.unknown(case.conditions, candidate)
        return gaps or self.asking.unknown(case.requirements, candidate)

    def verdict(self, case: Case, candidate: Candidate | None, outcome: str) -> Verdict:
        """How one scenario came to its *outcome*: every sentence asked, and the one that decided."""
        name, select = case.scenario.name, case.scenario.select
        if candidate is None:
            given = Answer(False, tr("niets gevonden"), self.asking.head)
            reason = tr("het ontwerp heeft dit niet: {sentence}", sentence=select.text)
            return Verdict(name, None, outcome, self.asking.head, ((select, given),), 0, reason)
        thing = candidate.thing
        hints: list[str] = []
        asked: Asked = [(select, Answer(thing.certain, _shown(thing), candidate.place, thing.missing))]

        def verdict(deciding: int, reason: str) -> Verdict:
            subject, place = candidate.subject, candidate.place
            return Verdict(name, subject, outcome, place, tuple(asked), deciding, reason, tuple(hints))

        answers = self.asking.answers(case.conditions, candidate)
        asked += zip(case.conditions.lines, answers, strict=True)
        truth = all_truth([answer.truth for answer in answers])
        if truth is False:
            deciding = _first(False, asked, 1)
            reason = tr("deze voorwaarde is niet vervuld: {sentence}", sentence=_spoken(asked[deciding][0]))
            return verdict(deciding, reason)
        for exception in case.exceptions:
            answers = self.asking.answers(exception, candidate)
            excused = all_truth([answer.truth for answer in answers])
            text = " en ".join(line.text for line in exception.lines)
            if excused:
                asked += zip(exception.lines, answers, strict=True)
                deciding = len(asked) - len(answers)
                return verdict(deciding, tr("uitgezonderd: dat geldt niet als {sentence}", sentence=text))
            if excused is None:
                wanted = ", ".join(dict.fromkeys(word for answer in answers for word in answer.missing))
                hints.append(tr("{sentence} (dat blijkt uit: {facts})", sentence=text, facts=wanted))
        if truth is None or thing.certain is None:
            deciding = _first(None, asked, 0)
            return verdict(deciding, tr("niet te zeggen: {sentence}", sentence=_spoken(asked[deciding][0])))
        required = len(asked)
        if case.joint:
            del asked[1:]
        answers = self.asking.answers(case.requirements, candidate)
        asked += zip(case.requirements.lines, answers, strict=True)
        truth = all_truth([answer.truth for answer in answers])
        if truth:
            return verdict(len(asked) - 1, tr("voldaan: {sentence}", sentence=_spoken(asked[-1][0])))
        deciding = _first(truth, asked, required)
        return verdict(deciding, _spoken(asked[deciding][0]))


def _spoken(line: Line) -> str:
    return f"{line.keyword} {line.text}"


def _first(truth: bool | None, asked: Asked, start: int) -> int:  # noqa: FBT001
    """The first sentence that came out as *truth*, from *start* on and then from the beginning."""
    for index, (_, answer) in enumerate(asked[start:], start):
        if answer.truth is truth:
            return index
    return next(index for index, (_, answer) in enumerate(asked) if answer.truth is truth)


def _shown(thing: Thing) -> str:
    """What a Gegeven selected, in words."""
    if thing.kind == "ontwerp":
        return tr("het ontwerp")
    return thing.label or tr("het ontwerp zegt niet of er (nog meer) is waar deze norm over gaat")
