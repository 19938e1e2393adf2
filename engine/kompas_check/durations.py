"""Counting with dates: days, weeks, calendar months and years."""

import operator
from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

# What the words of a limit ask of a size and its bound.
LIMITS: Mapping[str, Callable[[Any, Any], bool]] = {
    "minstens": operator.ge,
    "hoogstens": operator.le,
    "minder dan": operator.lt,
}


def add(day: date, duration: tuple[int, str]) -> date:
    """*day* plus a duration; months are calendar months, clamped to the end of the month.

    What lies past the calendar is its last day.
    """
    number, unit = duration
    if unit in ("dag", "week"):
        days = number * (7 if unit == "week" else 1)
        return date.max if days > (date.max - day).days else day + timedelta(days=days)
    months = day.year * 12 + day.month - 1 + number * (12 if unit == "jaar" else 1)
    year, month = divmod(months, 12)
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def spans(start: date, end: date, limit: str, duration: tuple[int, str]) -> bool:
    """Whether *start* to *end* lasts at least, at most or less than *duration*: see `LIMITS`."""
    return LIMITS[limit](end, add(start, duration))


def in_days(duration: tuple[int, str]) -> int:
    """A duration as days, to compare two durations (a month counts from 1 January 2001)."""
    return (add(date(2001, 1, 1), duration) - date(2001, 1, 1)).days
