"""Every setting with its value and where it came from, as text or as JSON."""

import json
from collections.abc import Iterator, Sequence

from kompas_check.report.layout import fill, joined
from kompas_check.strictness import Setting
from kompas_check.translation import tr

SCHEMA = "1"


def render(path: str, settings: Sequence[Setting], form: str) -> Iterator[str]:
    """The *settings* that hold for *path*, in the format *form*: `text` or `json`."""
    if form == "json":
        data = {"schema": SCHEMA, "path": path, "settings": [setting._asdict() for setting in settings]}
        yield json.dumps(data, ensure_ascii=False, indent=2) + "\n"
        return
    lines = [*fill(tr("Instellingen voor {path}", path=path), 0), ""]
    for setting in settings:
        lines += fill(f"{setting.name} = {setting.value}", 2, 6)
        lines += fill(setting.origin, 6)
    yield joined(lines)
