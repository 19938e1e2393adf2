"""The rules of a SARIF run: every norm, and the messages about files that were given, each with its explanation."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Any
from urllib.parse import quote

from kompas_check.messages import ERROR, MESSAGES
from kompas_check.report.page import linked
from kompas_check.report.page_markdown import running
from kompas_check.report.telling import sources, ways_out
from kompas_check.rule import SOFT_FORCES, Rule
from kompas_check.translation import tr

# What may stand in a URI as it is (RFC 3986).
_RESERVED = ";/?:@&=+$,#%[]!*'()~"


def plain(text: str) -> str:
    """*text* as the text of a SARIF message that shows so: no placeholder, no link (3.11.5, 3.11.6)."""
    text = re.sub(r"\[(?=[^\]]*\]\()", r"\\[", text)
    return text.replace("{", "{{").replace("}", "}}")


def _markdown(text: str) -> str:
    return running(linked(text)).replace("{", "{{").replace("}", "}}")


def about_norms(rules: Iterable[Rule], day: date) -> list[dict[str, Any]]:
    """Every norm once, in the version that holds on *day* (else the last one)."""
    chosen: dict[str, Rule] = {}
    for rule in rules:
        if rule.id not in chosen or not chosen[rule.id].in_force(day):
            chosen[rule.id] = rule
    return [_norm(rule, day) for rule in chosen.values()]


def _norm(rule: Rule, day: date) -> dict[str, Any]:
    told = [
        tr("Kracht: {force}. In orde vóór: {phase}. Geldt {period}.", force=rule.force, phase=rule.due,
           period=rule.period),
        *sources(rule),
        *ways_out(rule, None, may_depart=rule.may_depart),
    ]  # fmt: skip
    link = next((source.url for source in rule.sources if source.url), None)
    level = "note" if rule.force in SOFT_FORCES else "error"
    return {
        "id": rule.id,
        "shortDescription": {"text": plain(rule.title)},
        "fullDescription": {"text": plain(f"{rule.title}. {rule.framework}.")},
        "help": {
            "text": plain("\n".join((rule.title, *told))),
            "markdown": "\n\n".join((f"**{_markdown(rule.title)}**", *map(_markdown, told))),
        },
        **({"helpUri": quote(link, safe=_RESERVED)} if link else {}),
        "defaultConfiguration": {"level": level},
        "properties": {
            "tags": list(dict.fromkeys((rule.force, rule.due, rule.framework))),
            "problem.severity": "recommendation" if level == "note" else "error",
            "force": rule.force,
            "due": rule.due,
            "framework": rule.framework,
            "verified": rule.verified,
            "inForce": rule.in_force(day),
            "validFrom": rule.valid_from.isoformat(),
            "validTo": rule.valid_to.isoformat() if rule.valid_to else None,
            "sources": [{"text": source.text, "url": source.url} for source in rule.sources],
        },
    }


def about_code(code: str) -> dict[str, Any]:
    """What a message about a file says, whatever it is that the file has."""
    severity, template = MESSAGES[code]
    text = plain(re.sub(r"\{\w+\}", "…", tr(template)))
    return {
        "id": code,
        "shortDescription": {"text": text},
        "fullDescription": {"text": text},
        "help": {"text": text},
        "defaultConfiguration": {"level": severity},
        "properties": {"tags": ["bestand"], "problem.severity": _SEVERITY[severity]},
    }


_SEVERITY = {ERROR: "error", "warning": "warning", "note": "recommendation"}
