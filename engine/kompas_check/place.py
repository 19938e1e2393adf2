"""Where in a file something stands, and what is wrong there."""

from typing import NamedTuple


class Place(NamedTuple):
    """A place in a file; *line* and *column* count from 1, 0 means the file as a whole."""

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        if not self.line:
            return self.path
        return f"{self.path}:{self.line}:{self.column}"


class Diagnostic(NamedTuple):
    """Something wrong in a file that a user wrote. *severity* is error, warning or note."""

    code: str
    severity: str
    message: str
    place: Place
