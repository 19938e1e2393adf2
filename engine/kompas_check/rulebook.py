"""Reads the rules: Gherkin features in, checked `Rule` values and what is wrong out."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from gherkin.errors import CompositeParserException, ParserError
from gherkin.parser import Parser

from kompas_check.language import NotUnderstood
from kompas_check.messages import diagnostic, did_you_mean, nearest, you_meant
from kompas_check.place import Diagnostic, Place
from kompas_check.rule import Announcement, Line, Rule, Scenario, Source
from kompas_check.sentences import SentenceError, Sentences
from kompas_check.translation import tr, tr_later
from kompas_check.values import Values

KEYWORDS = ("Functionaliteit", "Regel", "Scenario", "Abstract Scenario", "Voorbeelden", "Gegeven",
            "Als", "Dan", "En", "Maar")  # fmt: skip
_ENGLISH = {"Feature": "Functionaliteit", "Rule": "Regel", "Example": "Scenario", "Examples": "Voorbeelden",
            "Scenario Outline": "Abstract Scenario", "Given": "Gegeven", "When": "Als", "Then": "Dan",
            "And": "En", "But": "Maar"}  # fmt: skip
REQUIRED = ("kracht", "uiterlijk", "geldig van", "geldt voor", "bron")
REPEATABLE = frozenset({"bron", "botst met"})
_PROPERTY = re.compile(r"^\s*([^\s:#][^:]*?)\s*:\s*(\S.*?)?\s*$")
_EXCEPTION = "dat geldt niet als "
RULE_ID = re.compile(r"[A-Z][A-Z0-9]*(?:-(?:[A-Za-z0-9.]+|<[^>]+>))+")
_WHOLE_ID = re.compile(r"[A-Z][A-Z0-9]*(?:-[A-Za-z0-9.]+)+")
_URL = re.compile(r"https?://[^\s<>\"]+")

_LONGEST_LINE = 10_000


class RuleFile(NamedTuple):
    """What one feature file gives: its rules and what is wrong in it.

    A file with an error gives no rules; *ids* are those that it means to give.
    """

    rules: tuple[Rule, ...]
    diagnostics: tuple[Diagnostic, ...]
    ids: frozenset[str] = frozenset()


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
        return RuleFile(rules if not errors else (), tuple(errors), frozenset(reading.ids))


class _FeatureReading:
    """The reading of one feature file."""

    def __init__(self, reader: RuleReader, path: str, text: str) -> None:
        self.reader = reader
        self.path = path
        self.lines = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff").split("\n")
        self.text = "\n".join(self.lines)
        self.diagnostics: dict[Diagnostic, None] = {}  # in order, each once
        self.ids: set[str] = set()
        self.faults = 0  # counting those told before
        self.refused: set[int] = set()  # lines that Gherkin dropped or would not read
        self.part = range(1, len(self.lines) + 1)  # the lines of the part that is being read

    @property
    def left_out(self) -> bool:
        """Whether a line of this part was refused: what seems to be missing may stand in it."""
        return any(number in self.part for number in self.refused)

    def report(self, code: str, line: int, column: int = 1, **details: object) -> None:
        if self.left_out and code == "REG-11":
            return
        if code == "REG-10":
            self.refused.add(line)
        self.faults += 1
        self.diagnostics[diagnostic(code, Place(self.path, line, column), **details)] = None

    def rules(self) -> Iterator[Rule]:
        first = next((line for line in self.lines if line.strip()), "")
        if not re.fullmatch(r"\s*#\s*language:\s*nl\s*", first):
            self.report("REG-03", 1, found=tr("de eerste regel"), hint=tr("schrijf daar '# language: nl'"))
            return
        long = [number for number, line in enumerate(self.lines, 1) if len(line) > _LONGEST_LINE]
        if long:
            self.report("REG-03", long[0], found=tr("een heel lange regel"),
                        hint=tr("een regel heeft hoogstens {number} tekens", number=_LONGEST_LINE))  # fmt: skip
            return
        document = self.parse()
        if document is None:
            return
        feature = document["feature"]
        self.no_tags(feature)
        defaults = self.metadata(feature, feature["children"])
        if not any("rule" in child for child in feature["children"]):
            self.report("REG-11", *_at(feature), found=tr("een Regel"),
                        hint=tr("schrijf 'Regel: <nummer> <titel>' (is dit een feature voor pytest en geen norm, "
                                "noem dan alleen de map met normen)"))  # fmt: skip
        for child in self.parts(feature):
            if "rule" in child:
                yield from self.rule(child["rule"], defaults, feature["name"])
            else:
                kind = next(iter(child))
                node = child[kind]
                name = tr("een Achtergrond") if kind == "background" else tr("een Scenario buiten een Regel")
                self.report("REG-09", *_at(node), found=name,
                            hint=tr("zet elk scenario onder een 'Regel: <nummer> <titel>'"))  # fmt: skip

    def parts(self, node: Any) -> Iterator[Any]:
        """The children of *node*, noting which lines each one takes."""
        end = self.part.stop
        starts = [_at(next(iter(child.values())))[0] for child in node["children"]]
        for child, start, stop in zip(node["children"], starts, [*starts[1:], end], strict=False):
            self.part = range(start, stop)
            yield child

    def parse(self) -> Any:
        """The Gherkin document; None where it cannot be read, with the reasons told.

        A line that Gherkin refuses is told and left out, so that what else is wrong is told too.
        """
        text = self.text
        for _ in range(len(self.lines) + 1):
            try:
                document: Any = Parser().parse(text)
            except CompositeParserException as found:
                errors: list[Any] = list(found.errors)
            except ParserError as found:
                errors = [found]
            else:
                if document.get("feature") is not None:
                    return document
                self.report(
                    "REG-03",
                    1,
                    found=tr("een bestand zonder norm"),
                    hint=tr("begin met 'Functionaliteit: …'"),
                )
                return None
            lines = text.split("\n")
            begun = any(line.strip().startswith("Functionaliteit:") for line in lines)
            wrong = {error.location["line"] for error in errors if error.location["line"] <= len(lines)}
            for error in errors if begun else errors[:1]:
                self.syntax(error)
            wrong = {number for number in wrong if lines[number - 1].strip()}
            if not begun or not wrong:
                return None
            self.refused |= wrong
            text = "\n".join("" if number in wrong else line for number, line in enumerate(lines, 1))
        return None

    def syntax(self, error: Any) -> None:
        """Tell what the Gherkin parser did not accept."""
        line = error.location["line"]
        text = self.lines[line - 1].strip() if line <= len(self.lines) else ""
        column = error.location.get("column") or 1
        word = re.split(r"[\s:]", text, maxsplit=1)[0]
        if not text:
            begun = any(part.strip() and not part.strip().startswith("#") for part in self.lines)
            hint = (
                tr("een tekst of tabel is niet afgemaakt") if begun else tr("begin met 'Functionaliteit: …'")
            )
            self.report("REG-03", line, column, found=tr("het einde van het bestand"), hint=hint)
        elif text.startswith("|"):
            cells = "inconsistent cell count" in str(error)
            found = tr("een rij met te veel of te weinig cellen") if cells else tr("een tabel op deze plaats")
            hint = (
                tr("geef elke rij evenveel cellen als de kop")
                if cells
                else tr("een tabel staat alleen onder 'Voorbeelden:'")
            )
            self.report("REG-09", line, column, found=found, hint=hint)
        elif text in KEYWORDS:
            self.report("REG-03", line, column, found=tr("'{keyword}' zonder zin", keyword=text),
                        hint=tr("schrijf de zin op dezelfde regel"))  # fmt: skip
        elif word in KEYWORDS:
            self.report("REG-03", line, column, found=tr("'{keyword}' op deze plaats", keyword=word),
                        hint=tr("begin een nieuw bestand voor een nieuwe Functionaliteit, en een Regel voor een nieuwe norm"))  # fmt: skip
        else:
            self.report("REG-02", line, column, found=word, hint=_meant(word))

    def no_tags(self, node: Any) -> None:
        for tag in node.get("tags", ()):
            self.report("REG-09", *_at(tag), found=tr("het label {label}", label=tag["name"]),
                        hint=tr("zet gegevens van een norm als 'naam: waarde' onder de Regel"))  # fmt: skip

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
            if self.swallowed(number, line, in_head=in_head and match is None, seen=bool(seen), node=node):
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
                        found=tr("de eigenschap '{name}' staat er twee keer (eerder op regel {line})",
                                 name=name, line=first))  # fmt: skip
            return
        kind = known[name]
        column = line.index(text) + 1 if text else len(line) + 1
        try:
            found, data = self.reader.values.read(kind, text)
            if found == "onbekend":
                raise NotUnderstood("leeg")
        except NotUnderstood as error:
            lists: Any = error.details.get("list") or self.reader.language.choices.get(kind) or ()
            names = (lists,) if isinstance(lists, str) else lists
            words = [word for list_name in names for word in self.reader.language.words[list_name]]
            wrong = str(error.details.get("found", text))
            expected = ", ".join(words) or tr(_EXPECTED.get(kind, tr_later("een waarde")))
            self.report("REG-07", number, column + error.column - 1, found=wrong, property=name,
                        expected=expected, hint=did_you_mean(wrong, words))  # fmt: skip
            return
        into.setdefault(name, []).append((text, data, found, place))

    def swallowed(self, number: int, line: str, *, in_head: bool, seen: bool, node: Any) -> bool:
        """Refuse what Gherkin would drop silently: a misspelt keyword, a step without scenario."""
        text = line.strip()
        word, colon, _ = text.partition(":")
        first = text.split()[0].rstrip(":")
        hint = ""
        meant = nearest(word, KEYWORDS[:5]) or _ENGLISH.get(word.strip())
        if (
            colon
            and meant
            and word.strip() not in KEYWORDS
            and (_close(word, meant) or word.strip() in _ENGLISH)
        ):
            hint = tr("bedoelde u '{keyword}: …'?", keyword=meant)
        elif (
            first in ("Dan", "Scenario")
            or (nearest(first, ("Gegeven",)) and _close(first, "Gegeven"))
            or (in_head and _is_step(first))
        ):
            meant = nearest(first, KEYWORDS[5:]) or first
            hint = (
                tr("een zin van de norm staat onder een 'Scenario: …'")
                if meant == first
                else tr(
                    "bedoelde u '{keyword}'? een zin van de norm staat onder een 'Scenario: …'", keyword=meant
                )
            )
        elif in_head and seen and line[:1].isspace():
            hint = tr(
                "een waarde staat op één regel; zet na de eigenschappen een lege regel en dan de uitleg"
            )
        elif in_head and "steps" not in node and node["keyword"].strip() == "Regel":
            hint = tr("zet eerst de eigenschappen ('naam: waarde'), dan een lege regel, dan de uitleg")
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
        match = RULE_ID.match(node["name"])
        if match is None:
            self.report("REG-18", line, column, found=f"'{node['name']}'")
            for child in self.parts(node):
                list(self.scenarios(child["scenario"]) if "scenario" in child else ())
            return
        self.ids.add(match[0])
        for name in REQUIRED:
            if name not in merged.seen:
                self.report("REG-05", line, column, found=name)
        self.announced(merged, line, column)
        self.period(metadata)
        self.kinds(merged)
        rule_id, title = match[0], node["name"][match.end() :].strip()
        cases: dict[str, list[Scenario]] = {}
        rows: dict[str, dict[str, str]] = {}
        before = self.faults
        for child in self.parts(node):
            if "background" in child:
                self.report("REG-09", *_at(child["background"]), found=tr("een Achtergrond"),
                            hint=tr("herhaal de Gegeven in elk scenario"))  # fmt: skip
                continue
            for row, scenario in self.scenarios(child["scenario"]):
                own = _fill(rule_id, row)
                if "<" in own:
                    self.report("REG-03", line, column, found=tr("het nummer {rule}", rule=rule_id),
                                hint=tr("geef de <kolom> in een tabel onder 'Voorbeelden:'"))  # fmt: skip
                    return
                cases.setdefault(own, []).append(scenario)
                rows.setdefault(own, row)
        if not cases and self.faults == before:
            self.report("REG-11", line, column, found=tr("een scenario"),
                        hint=tr("schrijf onder de Regel ten minste één 'Scenario: …'"))  # fmt: skip
        if any(name not in properties for name in REQUIRED):
            return
        for own, scenarios in cases.items():
            if not _WHOLE_ID.fullmatch(own):
                self.report("REG-18", line, column, found=f"'{own}'")
                continue
            self.ids.add(own)
            yield self.build(
                own, _fill(title, rows[own]), scenarios, merged, framework, line, column, rows[own]
            )

    def period(self, metadata: Metadata) -> None:
        """A period ends after it begins."""
        start, end = metadata.one("geldig van"), metadata.one("geldig tot")
        if start is not None and end is not None and end < start:
            place = metadata.properties["geldig tot"][0][3]
            self.report("REG-19", place.line, place.column,
                        found=tr("de norm eindigt ({end}) voordat zij begint ({start})", end=end, start=start))  # fmt: skip

    def kinds(self, metadata: Metadata) -> None:
        """A property that singles out kinds of draft names only those for which the norm holds, once."""
        holds = frozenset(metadata.one("geldt voor", ()))
        due = metadata.one("uiterlijk", ("", ()))[1]
        soorten = self.reader.sentences.registers.soorten
        for name, named in (("uiterlijk", [kind for kind, _ in due]),
                            ("afwijken bij", metadata.one("afwijken bij", ()))):  # fmt: skip
            for number, kind in enumerate(named):
                place = metadata.properties[name][0][3]
                if kind in named[:number]:
                    self.report("REG-19", place.line, place.column,
                                found=tr("bij '{name}' staat de soort '{kind}' twee keer", name=name, kind=kind))  # fmt: skip
                elif holds and not soorten[kind].telt_als & holds:
                    self.report("REG-19", place.line, place.column,
                                found=tr("'{name}' noemt de soort '{kind}', waarvoor de norm niet geldt",
                                         name=name, kind=kind))  # fmt: skip
        if "afwijken bij" in metadata.properties and "afwijken" not in metadata.properties:
            place = metadata.properties["afwijken bij"][0][3]
            self.report("REG-05", place.line, place.column, found="afwijken")

    def announced(self, metadata: Metadata, line: int, column: int) -> None:
        change = metadata.one("aangekondigd")
        if change is not None:
            wanted = ("aankondiging", "wordt") if change == "invoeren" else ("aankondiging",)
            for name in wanted:
                if name not in metadata.seen:
                    self.report("REG-05", line, column, found=name)

    def build(
        self, rule_id: str, title: str, scenarios: list[Scenario], metadata: Metadata,
        framework: str, line: int, column: int, row: dict[str, str],
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
            force=one("kracht"), due=one("uiterlijk")[0], valid_from=valid_from,
            valid_to=one("geldig tot"), kinds=frozenset(one("geldt voor")), sources=sources,
            comply=_fill(one("voldoen", ""), row), depart=_fill(one("afwijken", ""), row),
            verified=one("geverifieerd", "ja") == "ja", announcement=announcement,
            becomes=one("wordt"), depends_on=one("hangt af van", ()), replaces=one("vervangt", ()),
            collides=tuple(data for _, data, *_ in metadata.properties.get("botst met", ())),
            scenarios=tuple(scenarios), place=Place(self.path, line, column), named=self.named(metadata),
            due_for=one("uiterlijk")[1], departs=frozenset(one("afwijken bij", ())),
        )  # fmt: skip

    def named(self, metadata: Metadata) -> tuple[tuple[str, Place], ...]:
        """The other rules that the properties name, each with its place."""
        found = []
        for name in ("hangt af van", "vervangt", "botst met"):
            for _, data, kind, place in metadata.properties.get(name, ()):
                line = self.lines[place.line - 1]
                for rule_id in data[:1] if kind == "botsing" else data:
                    at = re.search(rf"(?<![\w.-]){re.escape(rule_id)}(?![\w.-])", line)
                    found.append(
                        (rule_id, Place(self.path, place.line, at.start() + 1 if at else place.column))
                    )
        return tuple(found)

    # ------------------------------------------------------------ scenarios

    def scenarios(self, node: Any) -> Iterator[tuple[dict[str, str], Scenario]]:
        """The scenario, or one for each row of its Voorbeelden."""
        self.no_tags(node)
        self.described(node)
        for examples in node["examples"]:
            self.described(examples)
        line, column = _at(node)
        if node["keyword"] == "Voorbeeld":
            self.report(
                "REG-09",
                line,
                column,
                found="'Voorbeeld'",
                hint=tr("schrijf '{keyword}'", keyword="Scenario"),
            )
        if not node["examples"]:
            if node["keyword"].startswith("Abstract"):
                self.report("REG-11", line, column, found=tr("een tabel met Voorbeelden"),
                            hint=tr("schrijf eronder 'Voorbeelden:' met een tabel"))  # fmt: skip
            scenario = self.scenario(node, {}, None)
            if scenario is not None:
                yield {}, scenario
            return
        for examples in node["examples"]:
            self.no_tags(examples)
            header = [cell["value"] for cell in (examples.get("tableHeader") or {"cells": []})["cells"]]
            if not examples.get("tableBody"):
                self.report("REG-11", *_at(examples), found=tr("een rij onder de Voorbeelden"),
                            hint=tr("voeg onder de kop van de tabel ten minste één rij toe"))  # fmt: skip
            for body in examples.get("tableBody") or ():
                row = dict(zip(header, (cell["value"] for cell in body["cells"]), strict=True))
                scenario = self.scenario(node, row, body)
                if scenario is not None:
                    yield row, scenario

    def described(self, node: Any) -> None:
        """Refuse every line that Gherkin took for a description."""
        start = node["location"]["line"]
        wanted = [text.strip() for text in (node.get("description") or "").split("\n") if text.strip()]
        for number in range(start + 1, len(self.lines) + 1):
            line = self.lines[number - 1]
            if wanted and line.strip() == wanted[0]:
                del wanted[0]
                hint = _meant(line.split()[0].rstrip(":")).removeprefix("; ")
                self.report("REG-10", number, len(line) - len(line.lstrip()) + 1, found=f"'{line.strip()}'",
                            hint=hint or tr("begin met Gegeven, Als, Dan, En of Maar"))  # fmt: skip

    def scenario(self, node: Any, row: dict[str, str], body: Any) -> Scenario | None:
        before = self.faults
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
            if "<" in text and (row or self.left_out):
                if row:
                    self.report("REG-03", line, column, found=f"'{text}'",
                                hint=tr("die kolom staat niet in de Voorbeelden"))  # fmt: skip
                continue
            place = Place(self.path, line, column + len(step["keyword"]))
            if keyword in ("Stel", "Wanneer", "*"):
                meant = {"Stel": "Gegeven", "Wanneer": "Als", "*": "En"}[keyword]
                self.report(
                    "REG-09",
                    line,
                    column,
                    found=f"'{keyword}'",
                    hint=tr("schrijf '{keyword}'", keyword=meant),
                )
                continue
            new = keyword if keyword != "En" else role
            if not self.in_order(keyword, role, line, column):
                continue
            try:
                if new == "Gegeven":
                    select = self.reader.sentences.selection(text, place)
                elif new == "Maar":
                    if keyword == "Maar":
                        exceptions.append(())
                    if keyword == "Maar" and not text.startswith(_EXCEPTION):
                        raise SentenceError("REG-04", found=f"'{text}'",
                                            hint=tr("; een uitzondering begint met 'Maar dat geldt niet als …'"))  # fmt: skip
                    bare = text.removeprefix(_EXCEPTION)
                    found = self.reader.sentences.condition("Als", bare, place, select)
                    exceptions[-1] = (*exceptions[-1], found._replace(keyword=keyword))
                else:
                    found = self.reader.sentences.condition(new, text, place, select)
                    (conditions if new == "Als" else requirements).append(found._replace(keyword=keyword))
            except SentenceError as error:
                if error.code == "REG-12" and select is None and (self.left_out or self.faults > before):
                    continue  # the Gegeven itself was wrong, and that is reported
                offset = len(text) - len(text.removeprefix(_EXCEPTION)) if new == "Maar" else 0
                cell = self.cell(step["text"], row, body, offset + error.column)
                at = cell or (line, place.column + offset + error.column - 1)
                self.report(error.code, *at, **error.details)
            role = new
        return self.whole(node, row, body, before, select, conditions, exceptions, requirements)

    @staticmethod
    def cell(template: str, row: dict[str, str], body: Any, column: int) -> tuple[int, int] | None:
        """The place of the cell that gave the word at *column* of the filled sentence, if one did."""
        position = 1
        for part in re.split(r"(<[^<>]+>)", template):
            value = row.get(part[1:-1], part) if part.startswith("<") else part
            if value is not part and position <= column < position + len(value):
                index = list(row).index(part[1:-1])
                at = body["cells"][index]["location"]
                return at["line"], at["column"] + column - position
            position += len(value)
        return None

    def whole(
        self, node: Any, row: dict[str, str], body: Any, before: int, select: Line | None, conditions: list[Line],
        exceptions: list[tuple[Line, ...]], requirements: list[Line],
    ) -> Scenario | None:  # fmt: skip
        line, column = _at(node)
        written = {step["keyword"].strip() for step in node["steps"]}
        if written <= set(KEYWORDS):
            if "Gegeven" not in written:
                self.report("REG-11", line, column, found=tr("de Gegeven"),
                            hint=tr("zeg eerst waarover de norm gaat, bijvoorbeeld 'Gegeven het ontwerp'"))  # fmt: skip
            if "Dan" not in written:
                self.report(
                    "REG-11", line, column, found=tr("de Dan"), hint=tr("zeg wat er moet, met 'Dan …'")
                )
        if self.faults > before or select is None:
            return None
        place = Place(self.path, *(_at(body) if body is not None else (line, column)))
        return Scenario(_fill(node["name"], row), select, tuple(conditions), tuple(exceptions),
                        tuple(requirements), place, tuple(row.values()))  # fmt: skip

    def plain(self, step: Any) -> None:
        for extra, name in (("dataTable", tr("een tabel onder een zin")), ("docString", tr("een tekstblok"))):
            if extra in step and not self.left_out:
                self.report("REG-09", *_at(step[extra]), found=name, hint=tr("zeg het in de zin zelf"))

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
            hint = tr("de volgorde is: één Gegeven, dan Als (En), dan Dan (En), dan Maar (En)")
            found = tr("'{keyword}' na '{role}'", keyword=keyword, role=role or "Scenario")
            self.report("REG-03", line, column, found=found, hint=hint)
        return good


_EXPECTED = {
    "datum": tr_later("een datum als 2026-06-12"),
    "regelids": tr_later("nummers van regels, met komma's"),
    "botsing": tr_later("het nummer van een regel met de reden: 'NORM-01, omdat …'"),
    "tekst": tr_later("een tekst"),
    "uiterlijk": tr_later("een fase, en als dat nodig is '; soort: fase'"),
}


def _meant(word: str) -> str:
    """A hint for a wrong keyword: the Dutch one for an English one, else the nearest."""
    dutch = _ENGLISH.get(word)
    return you_meant(dutch) if dutch else did_you_mean(word, KEYWORDS)


def _is_step(word: str) -> bool:
    """Whether a line starts like a sentence of a norm."""
    meant = nearest(word, KEYWORDS[5:])
    return meant is not None and _close(word, meant) and word[:1].isupper()


def _at(node: Any) -> tuple[int, int]:
    return node["location"]["line"], node["location"].get("column") or 1


def _fill(text: str, row: dict[str, str]) -> str:
    for name, value in row.items():
        text = text.replace(f"<{name}>", value)
    return text


def _close(word: str, meant: str) -> bool:
    return abs(len(word) - len(meant)) <= 1 and word[:1].casefold() == meant[:1].casefold()


def _source(text: str) -> Source:
    url = _URL.search(text)
    return Source(text, url[0].rstrip(".,;") if url else None)
