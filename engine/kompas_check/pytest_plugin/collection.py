"""Turns feature files into tests; what would silently not be tested is an error."""

import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import pytest_bdd
from gherkin.errors import CompositeParserException, ParserError
from gherkin.parser import Parser

from kompas_check.messages import did_you_mean, file_reason
from kompas_check.pytest_plugin import OPTION

_LABEL = re.compile(r"[^\W_][\w-]*")
_NORM = re.compile(r"^\s*(kracht|uiterlijk|geldig van)\s*:", re.MULTILINE)
_ENCODING = "utf-8-sig"


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect the feature files of the folders that the ini option names, and no others."""
    folders = parent.config.getini(OPTION)
    if file_path.suffix != ".feature" or not any(file_path.is_relative_to(folder) for folder in folders):
        return None
    found: FeatureFile = FeatureFile.from_parent(parent, path=file_path)
    return found


class FeatureFile(pytest.Module):
    """A feature file; its scenarios are tests under their own titles."""

    def _getobj(self) -> ModuleType:
        """A module with one test for each scenario."""
        shown = self.path.relative_to(self.config.rootpath) if self.path.is_relative_to(
            self.config.rootpath) else self.path  # fmt: skip
        try:
            text = self.path.read_text(encoding=_ENCODING)
        except UnicodeDecodeError:
            raise self.CollectError(f"{shown}: dit is geen tekst in UTF-8") from None
        except OSError as error:
            raise self.CollectError(
                f"{shown}: dit bestand kan niet worden gelezen: {file_reason(error)}"
            ) from None
        reading = _Reading(text)
        if reading.faults:
            raise self.CollectError(
                "\n".join(f"{shown}:{line}: {fault}" for line, fault in sorted(reading.faults))
            )
        for label in reading.labels:
            self.config.addinivalue_line("markers", f"{label}: een label uit de features")
        module = ModuleType(self.path.stem)
        for title in reading.titles:
            # The place of the file is given in full, whatever the project says of bdd_features_base_dir.
            bind = pytest_bdd.scenario(str(self.path), title, encoding=_ENCODING,
                                       features_base_dir=str(self.path.parent))  # fmt: skip
            setattr(module, title, bind(_test()))
        return module

    def istestfunction(self, obj: object, name: str) -> bool:
        """Every scenario is a test, whatever the project calls its tests."""
        return callable(obj) and not name.startswith("__")

    def istestclass(self, obj: object, name: str) -> bool:
        """A feature has no classes."""
        del obj, name
        return False


def _test() -> Any:
    def scenario() -> None:
        """The steps are the test."""

    return scenario


class _Reading:
    """What a feature file holds: titles of scenarios, labels, and what is wrong by line."""

    def __init__(self, text: str) -> None:
        self.lines = text.splitlines()
        self.faults: set[tuple[int, str]] = set()
        self.titles: dict[str, int] = {}
        self.labels: dict[str, None] = {}
        first = next((line for line in self.lines if line.strip()), "")
        if not re.fullmatch(r"\s*#\s*language:\s*nl\s*", first):
            self.faults.add((1, "de eerste regel is '# language: nl'"))
            return
        document = self.parse("\n".join(self.lines))
        if document is not None:
            self.feature(document["feature"])

    def parse(self, text: str) -> Any:
        """The Gherkin document; None where it cannot be read, with the reasons told."""
        if not re.search(r"^\s*Functionaliteit:", text, re.MULTILINE):
            self.faults.add((1, "hier staat geen feature; begin met 'Functionaliteit: …'"))
            return None
        try:
            return Parser().parse(text)
        except CompositeParserException as found:
            errors: list[Any] = list(found.errors)
        except ParserError as found:
            errors = [found]
        for error in errors:
            line = min(error.location["line"], len(self.lines))
            words = self.lines[line - 1].strip()
            hint = did_you_mean(words.partition(" ")[0], _KEYWORDS)
            self.faults.add((line, f"deze regel wordt niet begrepen: '{words}'{hint}; een zin begint met "
                                   "Gegeven, Als, Dan, En of Maar"))  # fmt: skip
        return None

    def feature(self, node: Any) -> None:
        if any(_NORM.search(part.get("description") or "") for part in (node, *_rules(node))):
            self.faults.add((node["location"]["line"], "dit is een norm en geen feature; zet normen in een map "
                                                       f"die niet in {OPTION} staat"))  # fmt: skip
            return
        self.tags(node)
        scenarios = list(_scenarios(node))
        if not scenarios:
            self.faults.add(
                (node["location"]["line"], "hier staat geen enkel scenario; schrijf 'Scenario: …'")
            )
        for part in _rules(node):
            self.tags(part)
        for scenario in scenarios:
            self.scenario(scenario)

    def scenario(self, node: Any) -> None:
        """One scenario: nothing in it may fall away, or count without asking anything."""
        self.tags(node)
        line, title = node["location"]["line"], node["name"].strip()
        if not title:
            self.faults.add((line, "dit scenario heeft geen titel; schrijf 'Scenario: wat er gebeurt'"))
        elif title in self.titles:
            self.faults.add((line, f"er is al een scenario '{title}' (regel {self.titles[title]}); geef elk een "
                                   "eigen titel"))  # fmt: skip
        self.titles.setdefault(title, line)
        if (node.get("description") or "").strip():
            words = node["description"].strip().split("\n")[0].strip()
            hint = did_you_mean(words.partition(" ")[0], _KEYWORDS)
            self.faults.add((line + 1, f"deze regel zou zonder waarschuwing wegvallen: '{words}'{hint}; een zin "
                                       "begint met Gegeven, Als, Dan, En of Maar"))  # fmt: skip
        elif not any(step["keyword"].strip() == "Dan" for step in node["steps"]):
            self.faults.add((line, "dit scenario controleert niets; schrijf ten minste één zin met Dan"))
        for examples in node["examples"]:
            self.tags(examples)
            if not examples.get("tableBody"):
                self.faults.add(
                    (examples["location"]["line"], "onder deze Voorbeelden staat geen enkele rij")
                )
        if node["keyword"].startswith("Abstract") and not node["examples"]:
            self.faults.add((line, "een Abstract Scenario heeft een tabel 'Voorbeelden:' nodig"))

    def tags(self, node: Any) -> None:
        """A label becomes a mark of pytest; it must be a word that pytest can select."""
        for tag in node["tags"]:
            label = tag["name"].removeprefix("@")
            if _LABEL.fullmatch(label):
                self.labels[label] = None
            else:
                self.faults.add((tag["location"]["line"], f"het label '@{label}' kan niet; gebruik letters, cijfers "
                                                          "en streepjes"))  # fmt: skip


_KEYWORDS = ("Functionaliteit", "Achtergrond", "Regel", "Scenario", "Abstract Scenario", "Voorbeelden",
             "Gegeven", "Als", "Dan", "En", "Maar")  # fmt: skip


def _rules(node: Any) -> Iterator[Any]:
    return (child["rule"] for child in node["children"] if "rule" in child)


def _scenarios(node: Any) -> Iterator[Any]:
    for child in node["children"]:
        if "rule" in child:
            yield from _scenarios(child["rule"])
        elif "scenario" in child:
            yield child["scenario"]
