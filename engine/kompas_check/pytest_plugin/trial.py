"""A scratch folder with drafts and norms, the commands given there, and what they said.

What the sentences of features do, without a test runner: what is not as a feature says it is, is
raised as `Wrong`, told in Dutch with what was found and why.
"""

import contextlib
import io
import json
import os
import re
import shlex
import shutil
import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from kompas_check.cli import main
from kompas_check.contract import JsonReport
from kompas_check.dutch_click import ENVIRONMENT
from kompas_check.finding import OUTCOMES, WORST
from kompas_check.language import NotUnderstood
from kompas_check.messages import did_you_mean, file_reason
from kompas_check.plan import load_plan
from kompas_check.terms import GATE_VARIABLE

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_REPORT = "verslag.json"
SEVERITIES = {"error": "fout", "warning": "waarschuwing", "note": "ter info"}


class Wrong(AssertionError):  # noqa: N818 - it is an answer, not a fault
    """What a feature says is not so, or cannot be done; the message says why.

    *step* is the sentence at which it showed, where there is one.
    """

    step = ""


class Trial:
    """One scenario: its files stand in *folder*, those it takes along come from *home*."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.folder = folder
        self.home = home
        self.day: date | None = None
        self.draft: Path | None = None
        self.rules: list[str] = []
        self.code: int | None = None
        self.text = ""
        self.report: dict[str, Any] | None = None
        self.unexpected = ""

    # ------------------------------------------------------------ what is given

    def on(self, text: str) -> None:
        """The reference date, as a draft file writes dates."""
        try:
            kind, day = load_plan().reader.values.read("datum", text)
        except NotUnderstood:
            kind, day = "", None
        if kind != "datum":
            raise Wrong(f"'{text}' is geen datum; schrijf een datum als 23 november 2026 of 2026-11-23")
        self.day = day

    def path(self, name: str) -> Path:
        """The place of the file *name* in the scratch folder."""
        path = self.folder / name
        if not path.resolve().is_relative_to(self.folder.resolve()):
            raise Wrong(
                f"'{name}' ligt buiten de map van dit scenario; noem een naam zonder '..' en zonder '/' vooraan"
            )
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def write(self, name: str, text: str) -> Path:
        """Put the file *name* in the scratch folder."""
        path = self.path(name)
        path.write_text(text + "\n", encoding="utf-8", newline="\n")
        return path

    def write_draft(self, text: str) -> None:
        """The draft that is to be checked."""
        self.draft = self.write("ontwerp.kompas", text)

    def write_word(self, name: str, text: str) -> None:
        """A Word file with one paragraph for each line of *text*."""
        paragraphs = "".join(f"<w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p>" for line in text.split("\n"))
        with zipfile.ZipFile(self.path(name), "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("word/document.xml", f'<w:document xmlns:w="{_WORD}"><w:body>{paragraphs}'
                                                  "</w:body></w:document>")  # fmt: skip

    def write_rule(self, text: str) -> None:
        """A norm of the author's own, to be used beside the bundled ones."""
        number = len(list((self.folder / "normen").glob("norm-*.feature")))
        self.write(f"normen/norm-{number + 1}.feature", text)
        self.rules.append("normen")

    def take_draft(self, name: str) -> None:
        """A draft file of the project; it stays where it is, with the documents that it names."""
        path = self.home / name
        if not path.is_file():
            raise Wrong(f"het bestand '{path}' is er niet{did_you_mean(name, self._near(name))}")
        self.draft = path

    def take_rules(self, name: str) -> None:
        """A folder with norms of the project; it is copied under the same name."""
        path = self.home / name
        if not path.is_dir():
            raise Wrong(f"de map '{path}' is er niet{did_you_mean(name, self._near(name))}")
        shutil.copytree(path, self.path(name), dirs_exist_ok=True)
        self.rules.append(name)

    def _near(self, name: str) -> list[str]:
        folder = (self.home / name).parent
        return (
            [(Path(name).parent / one.name).as_posix() for one in folder.iterdir()] if folder.is_dir() else []
        )

    # ------------------------------------------------------------ what is done

    def check(self) -> None:
        """Check the draft at the reference date."""
        if self.draft is None:
            raise Wrong("er is nog geen ontwerp; schrijf eerst: Gegeven een wetsvoorstel met …")
        if self.day is None:
            raise Wrong("er is nog geen peildatum; schrijf eerst (bijvoorbeeld onder 'Achtergrond:'): "
                        "Gegeven de peildatum is 23 november 2026")  # fmt: skip
        draft = self.draft.name if self.draft.parent == self.folder else str(self.draft)
        (self.folder / _REPORT).unlink(missing_ok=True)
        rules = [part for folder in dict.fromkeys(self.rules) for part in ("--rules", folder)]
        self.run(["check", draft, "--peildatum", self.day.isoformat(), *rules, "--no-config", "--format", "json",
                  "--format", "text", "--output", _REPORT])  # fmt: skip
        with contextlib.suppress(OSError):
            self.report = json.loads((self.folder / _REPORT).read_text(encoding="utf-8"))
            self.unexpected += self._faults(breaking=True)

    def command(self, text: str) -> None:
        """Give a command as a user would type it."""
        try:
            program, *arguments = shlex.split(text) or [""]
        except ValueError:
            raise Wrong("deze opdracht is niet te lezen: er is een aanhalingsteken niet gesloten") from None
        if program != "kompas-check":
            raise Wrong(f"'{program}' is geen opdracht die een feature kan geven; begin met kompas-check")
        self.report = None
        self.run(arguments)
        with contextlib.suppress(ValueError):
            found = json.loads(self.text)
            self.report = found if isinstance(found, dict) and "drafts" in found else None

    def run(self, arguments: Sequence[str]) -> None:
        """Run the program in the scratch folder, and keep its exit status and all it said."""
        out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
        # A feature reads Dutch and is held to no gate, whoever runs it.
        names = [name for name in (ENVIRONMENT, GATE_VARIABLE) if name in os.environ]
        own = {name: os.environ.pop(name) for name in names}
        with contextlib.chdir(self.folder), contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
            try:
                self.code = main(arguments)
            except OSError as error:
                raise Wrong(f"de opdracht kon niet worden uitgevoerd: {file_reason(error)}") from None
            finally:
                os.environ.update(own)
        out.seek(0)
        self.text = out.read()

    # ------------------------------------------------------------ what must be so

    def results(self, rule: str) -> list[dict[str, Any]]:
        """What the report says of *rule*; `Wrong` where it says nothing."""
        report = self._report()
        found = [
            result for draft in report["drafts"] for result in draft["results"] if result["rule"] == rule
        ]
        if not found:
            known = sorted({result["rule"] for draft in report["drafts"] for result in draft["results"]})
            raise Wrong(f"over {rule} zegt het verslag niets: die norm is er niet of is op de peildatum niet van "
                        f"kracht{did_you_mean(rule, known)}{self._faults()}")  # fmt: skip
        return found

    def outcome(self, rule: str, subject: str | None, outcome: str) -> None:
        """What the norm came out as: for one subject, or for the worst of all."""
        if outcome not in OUTCOMES:
            raise Wrong(
                f"'{outcome}' is geen uitkomst (wel: {', '.join(OUTCOMES)}){did_you_mean(outcome, OUTCOMES)}"
            )
        found = self.results(rule)
        if subject is not None:
            subjects = [result["subject"] for result in found if result["subject"]]
            found = [result for result in found if result["subject"] == subject]
            if not found:
                raise Wrong(f"{rule} zegt niets over '{subject}', wel over: "
                            f"{', '.join(subjects) or 'het ontwerp als geheel'}{did_you_mean(subject, subjects)}")  # fmt: skip
        worst = min((result["outcome"] for result in found), key=WORST.index)
        if worst != outcome:
            told = "".join(f"\n  {_told(result)}" for result in found)
            raise Wrong(f"de uitkomst van {rule} is {worst}, niet {outcome}:{told}{self._faults()}")

    def misses(self, fact: str) -> None:
        """The report asks for a fact."""
        asked = sorted({word for draft in self._report()["drafts"] for result in draft["results"]
                        for word in result["missing"]})  # fmt: skip
        if fact not in asked:
            raise Wrong(f"het verslag vraagt niet om {fact}, wel om: {', '.join(asked) or 'niets'}"
                        f"{did_you_mean(fact, asked)}")  # fmt: skip

    def nothing_unexpected(self) -> None:
        """`Wrong` where a draft or norm had an error of which the scenario says nothing."""
        if self.unexpected:
            raise Wrong("in het ontwerp of een norm staat een fout waarvan dit scenario niets zegt (is zij bedoeld, "
                        f"schrijf dan bijvoorbeeld: En is de afsluitcode 2):{self.unexpected}")  # fmt: skip

    def reports(self, code: str, severity: str) -> None:
        """The report has a message with this code, of this severity."""
        self.unexpected = ""
        report = self._report()
        told = [found for draft in report["drafts"] for found in draft["diagnostics"]]
        known = {found["code"]: found["severity"] for found in (*told, *report["diagnostics"])}
        if code not in known:
            raise Wrong(f"het verslag meldt geen {code}{self._faults() or '; er is geen fout gemeld'}")
        if known[code] != severity:
            raise Wrong(f"het verslag meldt {code}, maar als {SEVERITIES[known[code]]}")

    def error_at(self, line: int, name: str) -> None:
        """An error stands at *line* of the file *name*."""
        self.unexpected = ""
        found = re.findall(rf"(?<![^\s/]){re.escape(name)}:(\d+):\d+: fout", self.said.replace("\\", "/"))
        if str(line) not in found:
            where = (
                f"wel op regel {', '.join(dict.fromkeys(found))}" if found else "ook niet op een andere regel"
            )
            raise Wrong(f"er is geen fout gemeld op regel {line} van {name}; {where}{self._all()}")

    def says(self, text: str) -> None:
        """A text stands in what was said."""
        if " ".join(text.split()) not in self.said:
            raise Wrong(f'in het verslag staat niet "{text}"{self._all()}')

    def says_not(self, text: str) -> None:
        """A text does not stand in what was said."""
        if " ".join(text.split()) in self.said:
            raise Wrong(f'in het verslag staat wel "{text}"{self._all()}')

    def ended_with(self, code: int) -> None:
        """The exit status."""
        self._ran()
        self.unexpected = ""
        if code != self.code:
            raise Wrong(f"de afsluitcode is {self.code}, niet {code}{self._all()}")

    def announced(self, rule: str) -> None:
        """The report tells of an announced lapse, and that the norm still holds."""
        change = (self.results(rule)[0]["announcement"] or {}).get("change")
        if change != "vervallen":
            raise Wrong(f"het verslag noemt bij {rule} geen aangekondigd verval")
        self.says("zij geldt nog")

    def keeps_contract(self) -> None:
        """The report is JSON as the contract has it."""
        from pydantic import ValidationError  # noqa: PLC0415 - only here

        self._ran()
        try:
            JsonReport.model_validate_json(self.text)
        except ValidationError as error:
            raise Wrong(f"het verslag is geen JSON volgens het contract: {error}") from None

    # ------------------------------------------------------------ parts

    @property
    def said(self) -> str:
        """All that was said, on one line."""
        self._ran()
        return " ".join(self.text.split())

    def _ran(self) -> None:
        if self.code is None:
            raise Wrong("er is nog niets uitgevoerd; schrijf eerst: Als het ontwerp wordt getoetst")

    def _report(self) -> dict[str, Any]:
        self._ran()
        if self.report is None:
            raise Wrong(f"er is geen toets die dit kan zeggen{self._all()}")
        return self.report

    def _faults(self, *, breaking: bool = False) -> str:
        """What was reported as wrong (or only what is *breaking* a file), to put behind a message."""
        report = self._report()
        told = [
            *report["diagnostics"],
            *(found for draft in report["drafts"] for found in draft["diagnostics"]),
        ]
        if breaking:
            told = [found for found in told if found["severity"] == "error"
                    and (not found["code"].startswith("MOT") or found["code"] == "MOT-01")]  # fmt: skip
        return "".join(f"\n  regel {found['line']}: {found['code']}: {found['message']}" for found in told
                       if found["severity"] != "note")  # fmt: skip

    def _all(self) -> str:
        return "\n--- het hele verslag ---\n" + self.text.rstrip()


def _told(result: dict[str, Any]) -> str:
    """One result of the report, with its reason."""
    subject = f" voor {result['subject']}" if result["subject"] else ""
    missing = f"; ontbreekt: {', '.join(result['missing'])}" if result["missing"] else ""
    return f"{result['outcome']}{subject} (regel {result['line']}): {result['message']}{missing}"
