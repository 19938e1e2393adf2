"""The lock: the text of the rules as a repository has pinned them, so that a newer program checks the same norms."""

import json
from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from kompas_check.bundled import RuleTexts, bundled_texts
from kompas_check.json_file import Codes, JsonFile, read_json, seal
from kompas_check.messages import diagnostic
from kompas_check.place import Diagnostic, Place
from kompas_check.plan import Plan, digest_of, load_plan
from kompas_check.registers import read_registers
from kompas_check.rule_changes import NormChange, RegisterChange, norm_changes, register_changes
from kompas_check.translation import tr, tr_n
from kompas_check.version import VERSION

SCHEMA = "1"
ABOUT = (
    "Het slot op de normen: hieraan wordt in deze map getoetst. Gemaakt met 'kompas-check lock'; vernieuw het met "
    "'kompas-check lock --update' en verander het niet met de hand."
)
MARK = '"schema": "1",\n "about": "Het slot op de normen'
_REGISTERS = "rules/registers/"
_KEYS = {
    (): ("schema", "about", "tool", "rulebook", "files", "seal"),
    ("tool",): ("name", "version"),
    ("rulebook",): ("version", "sha256"),
}


class Lock(NamedTuple):
    """A lock as it was read: where it stands, the version of the program that wrote it, its rules, and its seal."""

    path: str
    tool: str
    texts: RuleTexts
    seal: str


class _Wrong(Exception):  # noqa: N818 - it is an answer
    """The part of the file that *way* leads to is not as it should be; *found* tells how."""

    def __init__(self, way: Sequence[str], found: str) -> None:
        super().__init__(found)
        self.way = way
        self.found = found


# ---------------------------------------------------------------- writing and reading


def lock_text(texts: RuleTexts) -> str:
    """The text of a lock on *texts*: a line of the file for each line of a rule, so that a change can be read."""
    registers = [(f"{_REGISTERS}{name}", data) for name, data in texts.registers.items()]
    content = {
        "schema": SCHEMA,
        "about": ABOUT,
        "tool": {"name": "kompas-check", "version": VERSION},
        "rulebook": {"version": texts.version, "sha256": digest_of(texts.rules)},
        "files": {
            name: {"sha256": sha256(data).hexdigest(), "lines": data.decode().split("\n")}
            for name, data in (*texts.rules, *registers)
        },
    }
    return json.dumps({**content, "seal": seal([content])}, ensure_ascii=False, indent=1) + "\n"


def read_lock(path: Path, shown: str | None = None) -> Lock | Diagnostic:
    """The lock in the file *path*, or what is wrong with it; it is called *shown* in messages."""
    file = read_json(path, Codes("SLT-01", "SLT-02"), shown)
    if isinstance(file, Diagnostic):
        return file
    schema = file.data.get("schema") if isinstance(file.data, dict) else None
    if isinstance(schema, str) and schema.isdecimal() and int(schema) > int(SCHEMA):
        return diagnostic("SLT-04", file.place("schema"), found=schema, known=SCHEMA)
    try:
        return _lock(file)
    except _Wrong as wrong:
        return diagnostic("SLT-03", file.place(*wrong.way), found=wrong.found)


def _lock(file: JsonFile) -> Lock:
    for way, names in _KEYS.items():
        _table(_at(file.data, way), way, names)
    for way in (
        ("schema",),
        ("about",),
        ("seal",),
        *((top, name) for top in ("tool", "rulebook") for name in _KEYS[top,]),
    ):
        if not isinstance(_at(file.data, way), str):
            raise _Wrong(way, tr("hier hoort een tekst te staan"))
    if file.data["schema"] != SCHEMA:
        raise _Wrong(("schema",), tr("hier hoort {known} te staan", known=SCHEMA))
    files = file.data["files"]
    if not isinstance(files, dict) or not files:
        raise _Wrong(("files",), tr("hier horen de bestanden met normen te staan"))
    contents = {name: _content(name, value) for name, value in files.items()}
    rules = tuple((name, data) for name, data in contents.items() if not name.startswith(_REGISTERS))
    registers = {
        name.removeprefix(_REGISTERS): data for name, data in contents.items() if name.startswith(_REGISTERS)
    }
    if not rules:
        raise _Wrong(("files",), tr("er staat geen bestand met normen in"))
    if digest_of(rules) != file.data["rulebook"]["sha256"]:
        raise _Wrong(("rulebook", "sha256"), tr("dit past niet bij de bestanden met normen"))
    if file.data["seal"] != seal([{name: value for name, value in file.data.items() if name != "seal"}]):
        raise _Wrong(("seal",), tr("het zegel past niet bij de inhoud"))
    texts = RuleTexts(file.data["rulebook"]["version"], rules, registers)
    return Lock(file.path, file.data["tool"]["version"], texts, file.data["seal"])


def _at(data: Any, way: Iterable[str]) -> Any:
    for name in way:
        data = data[name]
    return data


def _table(value: Any, way: Sequence[str], names: Sequence[str]) -> None:
    if not isinstance(value, dict):
        raise _Wrong(way, tr("hier hoort een tabel te staan"))
    for name in value:
        if name not in names:
            raise _Wrong((*way, name), tr("de naam '{name}' hoort hier niet", name=name))
    for name in names:
        if name not in value:
            raise _Wrong(way, tr("de naam '{name}' ontbreekt", name=name))


def _content(name: str, value: Any) -> bytes:
    """The bytes of the file *name*, which are what they were when the lock was written."""
    way = ("files", name)
    _table(value, way, ("sha256", "lines"))
    lines = value["lines"]
    if not isinstance(lines, list) or not all(isinstance(line, str) for line in lines):
        raise _Wrong((*way, "lines"), tr("hier horen de regels van het bestand te staan"))
    data = "\n".join(lines).encode(errors="surrogatepass")
    if sha256(data).hexdigest() != value["sha256"]:
        raise _Wrong(way, tr("de tekst van {name} is veranderd", name=name))
    return data


# ---------------------------------------------------------------- what a lock does


class LockedChanges(NamedTuple):
    """What differs between the rules of a lock and those that came with this version of the program.

    *unread* are the faults that keep rules of the lock from being read, and so from being compared.
    """

    norms: tuple[NormChange, ...]
    registers: tuple[RegisterChange, ...]
    unread: tuple[Diagnostic, ...] = ()

    @property
    def words(self) -> str:
        """How many they are, in words; empty where nothing differs."""
        norms, registers = len(self.norms), len(self.registers)
        parts = [tr_n("{number} norm", "{number} normen", norms)] if norms else []
        parts += [tr_n("{number} register", "{number} registers", registers)] if registers else []
        return tr(" en ").join(parts)


def locked_plan(lock: Lock, folders: Sequence[Path] = ()) -> Plan | Diagnostic:
    """The plan of the rules of *lock* with those of *folders* beside them; it tells that the lock is in use.

    A diagnostic where this version of the program cannot read the registers of the lock.
    """
    fault = _register_fault(lock)
    if fault is not None:
        return fault
    plan = load_plan(folders, lock.texts)
    return plan._replace(diagnostics=(_told(lock, plan), *plan.diagnostics))


def _told(lock: Lock, plan: Plan) -> Diagnostic:
    names = {name for name, _ in lock.texts.rules}
    unread = next((found for found in plan.broken if found.place.path in names), None)
    place, version = Place(lock.path), lock.texts.version
    if unread is not None:
        reason = f"{unread.place}: {unread.message}"
        return diagnostic("SLT-05", place, version=VERSION, found=lock.tool, reason=reason)
    changes = locked_changes(lock, plan)
    if changes is None:
        return diagnostic("SLT-06", place, version=version)
    differs, newer = changes.words or tr("de toelichting bij normen"), bundled_texts().version
    if version == newer:
        return diagnostic("SLT-08", place, version=version, differs=differs)
    return diagnostic("SLT-07", place, version=version, newer=newer, differs=differs)


def locked_changes(lock: Lock, plan: Plan | None = None) -> LockedChanges | None:
    """What is different in the rules of this version of the program; None where they are the same to the letter.

    *plan* holds the rules of the lock, where they have been read before.
    """
    bundled = bundled_texts()
    if (lock.texts.rules, lock.texts.registers) == (bundled.rules, bundled.registers):
        return None
    registers = tuple(register_changes(lock.texts.registers, bundled.registers))
    fault = _register_fault(lock)
    if fault is not None:
        return LockedChanges((), registers, (fault,))
    plan = load_plan(texts=lock.texts) if plan is None else plan
    names = {name for name, _ in lock.texts.rules}
    old = [rule for rule in plan.rulebook.rules if rule.place.path in names]
    unread = tuple(found for found in plan.broken if found.place.path in names)
    return LockedChanges(tuple(norm_changes(old, load_plan().rulebook.rules)), registers, unread)


def _register_fault(lock: Lock) -> Diagnostic | None:
    """What keeps this version of the program from reading the registers of *lock*."""
    if lock.texts.registers == bundled_texts().registers:
        return None
    try:
        read_registers(lock.texts.registers)
    except Exception as error:  # noqa: BLE001 - registers of another version: nothing is known of them
        reason = tr("een register ontbreekt of is anders ingedeeld ({found})", found=error)
        return diagnostic("SLT-05", Place(lock.path), version=VERSION, found=lock.tool, reason=reason)
    return None
