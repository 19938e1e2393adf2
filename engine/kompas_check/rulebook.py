"""Reads the rules: Gherkin features in, checked `Rule` values and what is wrong out."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from gherkin.errors import CompositeParserException, ParserError
from gherkin.parser import Parser

from kompas_check.language import NotUnderstood
from kompas_check.messages import diagnostic, did_you_mean, nearest
from kompas_check.place import Diagnostic, Place
from kompas_check.rule import Announcement, Line, Rule, Scenario, Source
from kompas_check.sentences import SentenceError, Sentences, instruments_of
from kompas_check.values import Values

KEYWORDS = ("Functionaliteit", "Regel", "Scenario", "Abstract Scenario", "Voorbeelden", "Gegeven",
            "Als", "Dan", "En", "Maar")  # fmt: skip
REQUIRED = ("kracht", "uiterlijk", "geldig van", "geldt voor", "bron")
REPEATABLE = frozenset({"bron", "botst met"})
_PROPERTY = re.compile(r"^\s*([^\s:#][^:]*?)\s*:\s*(\S.*?)?\s*$")
_EXCEPTION = "dat geldt niet als "
_ID = re.compile(r"[A-Z][A-Z0-9]*(?:-(?:[A-Za-z0-9.]+|<[^>]+>))+")
_URL = re.compile(r"https?://[^\s<>\"]+")


class RuleFile(NamedTuple):
    """What one feature file gives: its rules and what is wrong in it."""

    rules: tuple[Rule, ...]
    diagnostics: tuple[Diagnostic, ...]


class Metadata(NamedTuple):
    """Properties at the head of a description, with their places, and the prose after them."""

    properties: dict[str, list[tuple[str, Any, str, Place]]]
    prose: str
    seen: frozenset[str]

    def one(self, name: str, default: Any = None) -> Any:
        """The data of property *name*, or *default*."""
        return self.properties[name][0][1] if name in self.properties else default


class RuleReader:
    """Reads feature files into rules; made once, used for every file."""

    def __init__(self, sentences: Sentences, values: Values) -> None:
        self.sentences = sentences
        self.values = values
        self.language = sentences.language

    def read(self, text: str, path: str) -> RuleFile:
        """Read the feature file *text*. Everything wrong is reported; nothing is raised."""
        reading = _FeatureReading(self, path, text)
        rules = tuple(reading.rules())
        errors = sorted(reading.diagnostics, key=lambda found: found.place)
        return RuleFile(rules if not errors else (), tuple(errors))


class _FeatureReading:
    """The reading of one feature file."""

    def __init__(self, reader: RuleReader, path: str, text: str) -> None:
        self.reader = reader
        self.path = path
        self.lines = text.replace("\r\n", "\n").removeprefix("\ufeff").split("\n")
        self.text = "\n".join(self.lines)
        self.diagnostics: list[Diagnostic] = []

    def report(self, code: str, line: int, column: int = 1, **details: object) -> None:
        self.diagnostics.append(diagnostic(code, Place(self.path, line, column), **details))

    def rules(self) -> Iterator[Rule]:
        first = next((line for line in self.lines if line.strip()), "")
        if not re.fullmatch(r"\s*#\s*language:\s*nl\s*", first):
            self.report("REG-03", 1, found="de eerste regel", hint="schrijf daar '# language: nl'")
            return
        try:
            document: Any = Parser().parse(self.text)
        except CompositeParserException as errors:
            for error in errors.errors:
                self.syntax(error)
            return
        except ParserError as error:
            self.syntax(error)
            return
        feature = document.get("feature")
        if feature is None:
            self.report("REG-03", 1, found="een leeg bestand", hint="begin met 'Functionaliteit: …'")
            return
        self.no_tags(feature)
        defaults = self.metadata(feature, feature["children"])
        for child in feature["children"]:
            if "rule" in child:
                yield from self.rule(child["rule"], defaults, feature["name"])
            else:
                kind = next(iter(child))
                node = child[kind]
                name = "een Achtergrond" if kind == "background" else "een Scenario buiten een Regel"
                self.report("REG-09", *_at(node), found=name,
                            hint="zet elk scenario onder een 'Regel: <nummer> <titel>'")  # fmt: skip

    def syntax(self, error: Any) -> None:
        """Tell in Dutch what the Gherkin parser did not accept."""
        line = error.location["line"]
        text = self.lines[line - 1].strip() if line <= len(self.lines) else ""
        column = error.location.get("column") or 1
        if text.startswith("|"):
            self.report("REG-09", line, column, found="een tabel op deze plaats",
                        hint="een tabel staat alleen onder 'Voorbeelden:'")  # fmt: skip
            return
        word = re.split(r"[\s:]", text, maxsplit=1)[0]
        if not text:
            self.report("REG-03", line, column, found="het einde van het bestand",
                        hint="een tekst of tabel is niet afgemaakt")  # fmt: skip
            return
        self.report("REG-02", line, column, found=word, hint=did_you_mean(word, KEYWORDS))

    def no_tags(self, node: Any) -> None:
        for tag in node.get("tags", ()):
            self.report("REG-09", *_at(tag), found=f"het label {tag['name']}",
                        hint="zet gegevens van een norm als 'naam: waarde' onder de Regel")  # fmt: skip

    # ------------------------------------------------------------ metadata

    def metadata(self, node: Any, children: list[Any]) -> Metadata:
        """The `naam: waarde` lines below a Functionaliteit or Regel, from the source text."""
        start = node["location"]["line"]
        nexts = [next(iter(child.values()))["location"]["line"] for child in children]
        end = min(nexts, default=len(self.lines) + 1)
        properties: dict[str, list[tuple[str, Any, str, Place]]] = {}
        prose: list[str] = []
        known = self.reader.language.properties["regel"]
        seen: set[str] = set()
        in_head = True
        for number in range(start + 1, end):
            line = self.lines[number - 1]
            if line.strip().startswith(("#", "@")):
                continue
            if not line.strip():
                in_head = in_head and not seen
                prose.append("")
                continue
            match = _PROPERTY.match(line)
            name = " ".join(match[1].split()).casefold() if match else ""
            if self.swallowed(number, line, in_head=in_head and match is None):
                continue
            if match and (name in known or in_head):
                seen.add(name)
                self.property(number, line, name, match[2] or "", properties)
            else:
                prose.append(line.strip())
        return Metadata(properties, "\n".join(prose).strip(), frozenset(seen))

    def property(self, number: int, line: str, name: str, text: str, into: dict[str, Any]) -> None:
        known = self.reader.language.properties["regel"]
        place = Place(self.path, number, len(line) - len(line.lstrip()) + 1)
        if name not in known:
            self.report("REG-06", number, place.column, found=name, hint=did_you_mean(name, known))
            return
        if name in into and name not in REPEATABLE:
            first = into[name][0][3].line
            self.report("REG-19", number, place.column,
                        found=f"de eigenschap '{name}' staat er twee keer (eerder op regel {first})")  # fmt: skip
            return
        kind = known[name]
        column = line.index(text) + 1 if text else len(line) + 1
        try:
            found, data = self.reader.values.read(kind, text)
            if found == "onbekend":
                raise NotUnderstood("leeg")
        except NotUnderstood as error:
            list_name = self.reader.language.choices.get(kind)
            words = self.reader.language.words.get(list_name or "", ())
            if kind == "soorten_ontwerp":
                words = self.reader.language.words["SOORT_ONTWERP"]
            wrong = str(error.details.get("found", text))
            expected = ", ".join(words) or _EXPECTED.get(kind, "een waarde")
            self.report("REG-07", number, column + error.column - 1, found=wrong, property=name,
                        expected=expected, hint=did_you_mean(wrong, words))  # fmt: skip
            return
        into.setdefault(name, []).append((text, data, found, place))

    def swallowed(self, number: int, line: str, *, in_head: bool) -> bool:
        """Refuse what Gherkin would drop silently: a misspelt keyword, a step without scenario."""
        text = line.strip()
        word, colon, _ = text.partition(":")
        first = text.split()[0].rstrip(":")
        hint = ""
        if in_head:
            hint = did_you_mean(first, KEYWORDS).removeprefix("; ") or (
                "zet eerst de eigenschappen ('naam: waarde'), dan een lege regel, dan de uitleg")  # fmt: skip
        elif colon and (meant := nearest(word, KEYWORDS[1:5])) and _close(word, meant):
            hint = f"bedoelde u '{meant}: …'?"
        elif first == "Dan" or (nearest(first, ("Gegeven",)) and _close(first, "Gegeven")):
            hint = "een zin van de norm staat onder een 'Scenario: …'"
        if hint:
            self.report("REG-10", number, len(line) - len(line.lstrip()) + 1, found=f"'{text}'", hint=hint)
        return bool(hint)

    # ------------------------------------------------------------ rules

    def rule(self, node: Any, defaults: Metadata, framework: str) -> Iterator[Rule]:
        self.no_tags(node)
        metadata = self.metadata(node, node["children"])
        properties = {**defaults.properties, **metadata.properties}
        if "bron" in defaults.properties and "bron" in metadata.properties:
            properties["bron"] = metadata.properties["bron"] + defaults.properties["bron"]
        merged = Metadata(properties, metadata.prose, defaults.seen | metadata.seen)
        line, column = _at(node)
        match = _ID.match(node["name"])
        if match is None:
            self.report("REG-18", line, column, found=f"'{node['name']}'")
            return
        for name in REQUIRED:
            if name not in merged.seen:
                self.report("REG-05", line, column, found=name)
        self.announced(merged, line, column)
        rule_id, title = match[0], node["name"][match.end() :].strip()
        cases: dict[str, list[Scenario]] = {}
        rows: dict[str, dict[str, str]] = {}
        before = len(self.diagnostics)
        for child in node["children"]:
            if "background" in child:
                self.report("REG-09", *_at(child["background"]), found="een Achtergrond",
                            hint="herhaal de Gegeven in elk scenario")  # fmt: skip
                continue
            for row, scenario in self.scenarios(child["scenario"]):
                own = _fill(rule_id, row)
                if "<" in own:
                    self.report("REG-03", line, column, found=f"het nummer {rule_id}",
                                hint="geef de <kolom> in een tabel onder 'Voorbeelden:'")  # fmt: skip
                    return
                cases.setdefault(own, []).append(scenario)
                rows.setdefault(own, row)
        if not cases and len(self.diagnostics) == before:
            self.report("REG-11", line, column, found="scenario",
                        hint="schrijf onder de Regel ten minste één 'Scenario: …'")  # fmt: skip
        if any(name not in properties for name in REQUIRED):
            return
        for own, scenarios in cases.items():
            yield self.build(own, _fill(title, rows[own]), scenarios, merged, framework, line, column)

    def announced(self, metadata: Metadata, line: int, column: int) -> None:
        change = metadata.one("aangekondigd")
        if change is not None:
            wanted = ("aankondiging", "wordt") if change == "invoeren" else ("aankondiging",)
            for name in wanted:
                if name not in metadata.seen:
                    self.report("REG-05", line, column, found=name)

    def build(
        self, rule_id: str, title: str, scenarios: list[Scenario], metadata: Metadata,
        framework: str, line: int, column: int,
    ) -> Rule:  # fmt: skip
        one = metadata.one
        change = one("aangekondigd")
        announcement = None
        if change is not None:
            announcement = Announcement(change, one("beoogd", ""), one("aankondiging", ""))
        sources = tuple(_source(text) for text, *_ in metadata.properties["bron"])
        valid_from: date = one("geldig van")
        return Rule(
            id=rule_id, title=title, text=metadata.prose, framework=one("kader", framework),
            force=one("kracht"), due=one("uiterlijk"), valid_from=valid_from,
            valid_to=one("geldig tot"), kinds=frozenset(one("geldt voor")), sources=sources,
            comply=one("voldoen", ""), depart=one("afwijken", ""),
            verified=one("geverifieerd", "ja") == "ja", announcement=announcement,
            becomes=one("wordt"), depends_on=one("hangt af van", ()), replaces=one("vervangt", ()),
            collides=tuple(data for _, data, *_ in metadata.properties.get("botst met", ())),
            scenarios=tuple(scenarios), place=Place(self.path, line, column),
        )  # fmt: skip

    # ------------------------------------------------------------ scenarios

    def scenarios(self, node: Any) -> Iterator[tuple[dict[str, str], Scenario]]:
        """The scenario, or one for each row of its Voorbeelden."""
        self.no_tags(node)
        if node.get("description"):
            for offset, text in enumerate(node["description"].split("\n")):
                if text.strip():
                    self.description(node, offset, text)
        line, column = _at(node)
        if not node["examples"]:
            if node["keyword"].startswith("Abstract"):
                self.report("REG-11", line, column, found="tabel met Voorbeelden",
                            hint="schrijf eronder 'Voorbeelden:' met een tabel")  # fmt: skip
            scenario = self.scenario(node, {}, line)
            if scenario is not None:
                yield {}, scenario
            return
        for examples in node["examples"]:
            self.no_tags(examples)
            header = [cell["value"] for cell in (examples.get("tableHeader") or {"cells": []})["cells"]]
            if not examples.get("tableBody"):
                self.report("REG-11", *_at(examples), found="rijen bij de Voorbeelden",
                            hint="voeg onder de kop van de tabel ten minste één rij toe")  # fmt: skip
            for body in examples.get("tableBody") or ():
                row = dict(zip(header, (cell["value"] for cell in body["cells"]), strict=True))
                scenario = self.scenario(node, row, body["location"]["line"])
                if scenario is not None:
                    yield row, scenario

    def description(self, node: Any, offset: int, text: str) -> None:
        start = node["location"]["line"]
        for number in range(start + 1, len(self.lines) + 1):
            if self.lines[number - 1].strip() == text.strip():
                column = len(self.lines[number - 1]) - len(self.lines[number - 1].lstrip()) + 1
                word = text.split(maxsplit=1)[0]
                hint = (
                    did_you_mean(word, KEYWORDS).removeprefix("; ")
                    or "begin met Gegeven, Als, Dan, En of Maar"
                )
                self.report("REG-10", number, column, found=f"'{text.strip()}'", hint=hint)
                return
        del offset

    def scenario(self, node: Any, row: dict[str, str], row_line: int) -> Scenario | None:
        before = len(self.diagnostics)
        select: Line | None = None
        conditions: list[Line] = []
        exceptions: list[tuple[Line, ...]] = []
        requirements: list[Line] = []
        role = ""
        for step in node["steps"]:
            keyword = step["keyword"].strip()
            line, column = _at(step)
            self.plain(step)
            text = _fill(step["text"], row)
            if "<" in text and row:
                self.report("REG-03", line, column, found=f"'{text}'",
                            hint=f"die kolom staat niet in de Voorbeelden (regel {row_line})")  # fmt: skip
                continue
            place = Place(self.path, line, column + len(step["keyword"]))
            if keyword in ("Stel", "Wanneer", "*"):
                meant = {"Stel": "Gegeven", "Wanneer": "Als", "*": "En"}[keyword]
                self.report("REG-09", line, column, found=f"'{keyword}'", hint=f"schrijf '{meant}'")
                continue
            new = keyword if keyword != "En" else role
            if not self.in_order(keyword, role, line, column):
                continue
            try:
                if new == "Gegeven":
                    select = self.reader.sentences.selection(text, place)
                elif new == "Maar":
                    if keyword == "Maar" and not text.startswith(_EXCEPTION):
                        raise SentenceError("REG-04", found=f"'{text}'",
                                            hint="; een uitzondering begint met 'Maar dat geldt niet als …'")  # fmt: skip
                    bare = text.removeprefix(_EXCEPTION)
                    found = self.reader.sentences.condition("Als", bare, place, select)
                    if keyword == "Maar":
                        exceptions.append((found._replace(keyword="Maar"),))
                    else:
                        exceptions[-1] = (*exceptions[-1], found._replace(keyword="En"))
                else:
                    found = self.reader.sentences.condition(new, text, place, select)
                    (conditions if new == "Als" else requirements).append(found._replace(keyword=keyword))
            except SentenceError as error:
                if error.code == "REG-12" and select is None and len(self.diagnostics) > before:
                    continue  # the Gegeven itself was wrong, and that is reported
                offset = len(text) - len(text.removeprefix(_EXCEPTION)) if new == "Maar" else 0
                self.report(error.code, line, place.column + offset + error.column - 1, **error.details)
            role = new
        return self.whole(node, before, select, conditions, exceptions, requirements)

    def whole(
        self, node: Any, before: int, select: Line | None, conditions: list[Line],
        exceptions: list[tuple[Line, ...]], requirements: list[Line],
    ) -> Scenario | None:  # fmt: skip
        line, column = _at(node)
        if len(self.diagnostics) > before:
            return None
        if select is None:
            self.report("REG-11", line, column, found="Gegeven",
                        hint="zeg eerst waarover de norm gaat, bijvoorbeeld 'Gegeven het ontwerp'")  # fmt: skip
            return None
        if not requirements:
            self.report("REG-11", line, column, found="Dan", hint="zeg wat er moet, met 'Dan …'")
            return None
        lines = [*conditions, *requirements, *(one for group in exceptions for one in group)]
        return Scenario(node["name"], select, tuple(conditions), tuple(exceptions),
                        tuple(requirements), instruments_of(lines))  # fmt: skip

    def plain(self, step: Any) -> None:
        for extra, name in (("dataTable", "een tabel onder een zin"), ("docString", "een tekstblok")):
            if extra in step:
                self.report("REG-09", *_at(step[extra]), found=name, hint="zeg het in de zin zelf")

    def in_order(self, keyword: str, role: str, line: int, column: int) -> bool:
        """Whether *keyword* may follow: one Gegeven, then Als, then Dan, then Maar."""
        order = ("", "Gegeven", "Als", "Dan", "Maar")
        if keyword == "En":
            good = role in ("Als", "Dan", "Maar")
        elif keyword == "Maar":
            good = role in ("Gegeven", "Als", "Dan", "Maar")
        else:
            good = order.index(keyword) > order.index(role)
        if not good:
            hint = "de volgorde is: één Gegeven, dan Als (En), dan Dan (En), dan Maar (En)"
            self.report("REG-03", line, column, found=f"'{keyword}' na '{role or 'Scenario'}'", hint=hint)
        return good


_EXPECTED = {"datum": "een datum als 2026-06-12", "regelids": "nummers van regels, met komma's",
             "botsing": "het nummer van een regel met de reden: 'NORM-01, omdat …'",
             "tekst": "een tekst"}  # fmt: skip


def _at(node: Any) -> tuple[int, int]:
    return node["location"]["line"], node["location"].get("column") or 1


def _fill(text: str, row: dict[str, str]) -> str:
    for name, value in row.items():
        text = text.replace(f"<{name}>", value)
    return text


def _close(word: str, meant: str) -> bool:
    return abs(len(word) - len(meant)) <= 1 and word[:1] == meant[:1]


def _source(text: str) -> Source:
    url = _URL.search(text)
    return Source(text, url[0].rstrip(".,;") if url else None)
