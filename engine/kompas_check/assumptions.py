"""Makes the rules as they are when announced changes come true: an assumption, not law."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from kompas_check.rule import Rule, Rulebook
from kompas_check.translation import tr

_LAPSE = "vervallen"


class WrongAssumption(ValueError):  # noqa: N818 - a slip of the user, no fault
    """An assumption that cannot be made; says what was found and what is expected."""


class Assumption(NamedTuple):
    """That the announced change of *rule* takes effect on *day*."""

    rule: Rule
    day: date

    @property
    def lapses(self) -> bool:
        """Whether the rule lapses; else it takes effect."""
        return self.rule.announcement is not None and self.rule.announcement.change == _LAPSE


def assumption(rulebook: Rulebook, rule_id: str, day: date, peildatum: date, until: date) -> Assumption:
    """The assumption that the announced change of *rule_id* takes effect on *day*.

    Raises WrongAssumption where nothing is announced, or it would make no difference.
    """
    if day <= peildatum:
        raise WrongAssumption(
            tr(
                "de aanname '{rule}={day}' ligt niet na de peildatum {peildatum}; kies een latere datum",
                rule=rule_id,
                day=day,
                peildatum=peildatum,
            )
        )
    if day > until:
        raise WrongAssumption(
            tr(
                "de aanname '{rule}={day}' ligt na --until {until} en heeft dan nog geen gevolg; kies een datum "
                "tot en met {until}",
                rule=rule_id,
                day=day,
                until=until,
            )
        )
    announced = [rule for rule in rulebook.rules if rule.id == rule_id and rule.announcement is not None]
    if not announced:
        raise WrongAssumption(
            tr(
                "voor {rule} is geen wijziging aangekondigd, dus daarover is geen aanname te maken "
                "('kompas-check explain {rule}' toont de norm)",
                rule=rule_id,
            )
        )
    for rule in announced:
        if rule.in_force(day):
            return Assumption(rule, day)
    periods = [
        tr("{first} tot en met {last}", first=rule.valid_from, last=rule.valid_to)
        if rule.valid_to is not None
        else tr("{first} tot en met later", first=rule.valid_from)
        for rule in announced
    ]
    raise WrongAssumption(
        tr(
            "de aanname '{rule}={day}' treft geen versie die dan geldt: de wijziging is aangekondigd voor de versie "
            "van {periods}",
            rule=rule_id,
            day=day,
            periods=", ".join(periods),
        )
    )


def assume(rulebook: Rulebook, assumptions: Iterable[Assumption]) -> Rulebook:
    """*rulebook* as it is when the *assumptions* come true.

    A rule that lapses on a day holds until the day before. One that takes effect is from that day a
    version with the force that was announced; before it, it stays as announced.
    """
    days = {(made.rule.id, made.rule.valid_from): made.day for made in assumptions}
    rules: list[Rule] = []
    for rule in rulebook.rules:
        day = days.get((rule.id, rule.valid_from))
        if day is None:
            rules.append(rule)
            continue
        rules.append(rule._replace(valid_to=day - timedelta(days=1)))
        if not Assumption(rule, day).lapses:
            force = rule.becomes or rule.force
            rules.append(rule._replace(valid_from=day, force=force, announcement=None, becomes=None))
    return rulebook._replace(rules=tuple(rules))
