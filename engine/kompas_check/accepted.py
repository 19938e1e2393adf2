"""What a baseline says, and how the findings of a run stand to it: values, without how either came about."""

from datetime import date
from typing import NamedTuple

from kompas_check.place import Place


class Accepted(NamedTuple):
    """A finding as it stands in a baseline: accepted with this outcome, for this reason, until (and with) a day."""

    fingerprint: str
    draft: str
    title: str
    rule: str
    subject: str | None
    outcome: str
    accepted: date
    reason: str
    until: date
    place: Place

    @property
    def about(self) -> str:
        """The norm, whom or what it is about, and the draft, in words."""
        rule = f"{self.rule} [{self.subject}]" if self.subject else self.rule
        return f"{rule}, {self.title or self.draft}"


class BaselineStanding(NamedTuple):
    """How the findings of a run stand to a baseline, the findings by their fingerprint.

    *new*: fails and is not in it; *unchanged*: is in it and does not count; *expired*: is in it, but its last day
    has passed; *refused*: is in it, but the gate accepts nothing of that norm. *solved*: entries that are so no
    more, each with the outcome with which the finding fails now (None: it fails no more). *unchecked*: entries
    of which this run knows nothing.
    """

    path: str
    new: tuple[str, ...]
    unchanged: tuple[str, ...]
    expired: tuple[str, ...]
    refused: tuple[str, ...]
    solved: tuple[tuple[Accepted, str | None], ...]
    unchecked: tuple[Accepted, ...]
