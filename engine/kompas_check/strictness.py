"""How strict a check is, and what was set for it: the values, where somebody set them."""

from typing import NamedTuple

from kompas_check.rule import BINDING


class Strictness(NamedTuple):
    """How strict a check is, beside its norms and its day.

    *fail_on* is the weakest force of which a finding fails; *floors* are phases in which every draft counts as
    being at least; the norms *firm* fail whatever *fail_on* says.
    """

    fail_on: str = BINDING[-1]
    floors: tuple[str, ...] = ()
    firm: frozenset[str] = frozenset()


class Setting(NamedTuple):
    """What somebody set for the run: the key, its value in words, and where it was set."""

    name: str
    value: str
    origin: str
