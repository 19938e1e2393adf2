"""Lets findings pass that are of less force than the one that fails: they are shown, and do not count."""

from collections.abc import Iterable

from kompas_check.finding import DREMPEL, FAILING, Excuse, Finding
from kompas_check.rule import BINDING
from kompas_check.strictness import Strictness

EXCUSE = Excuse(DREMPEL)


class Threshold:
    """The force from which a finding fails, with the norms that fail whatever their force."""

    def __init__(self, strictness: Strictness) -> None:
        self.weaker = frozenset(BINDING[BINDING.index(strictness.fail_on) + 1 :])
        self.firm = strictness.firm

    def __call__(self, findings: Iterable[Finding]) -> list[Finding]:
        """*findings*, those below the threshold excused."""
        return [found._replace(excused=EXCUSE) if self._passes(found) else found for found in findings]

    def _passes(self, found: Finding) -> bool:
        return found.fails and found.rule.force in self.weaker and found.rule.id not in self.firm

    @staticmethod
    def settled(findings: Iterable[Finding]) -> list[Finding]:
        """*findings*, without the excuse of those that need none any more: they were explained, or wait."""
        return [
            found._replace(excused=None)
            if found.excused is not None and found.outcome not in FAILING
            else found
            for found in findings
        ]


def threshold(strictness: Strictness) -> Threshold | None:
    """The threshold that *strictness* sets; none where all that binds fails."""
    return Threshold(strictness) if strictness.fail_on != BINDING[-1] else None
