"""The compiled grammars, registers and rules, kept on disk so that a second run starts fast.

The plan is keyed by the content of everything it was made from, the version of the tool and the
interpreter. It is read only from a folder that the user owns, written atomically, and made anew
where it is damaged or cannot be written. Plans of more than thirty days old are cleared away.
"""

import os
import pickle
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from kompas_check.bundled import GRAMMARS, RULES, RuleTexts, bundled_texts
from kompas_check.files import read_file
from kompas_check.folders import files_of
from kompas_check.language import build_language, load_language
from kompas_check.messages import ERROR, diagnostic, file_reason
from kompas_check.place import Diagnostic, Place
from kompas_check.reading import Reader, build_lines, load_lines
from kompas_check.registers import Registers, read_registers
from kompas_check.rule import Rule, Rulebook
from kompas_check.translation import DUTCH, catalogue, language, tr
from kompas_check.values import Values
from kompas_check.version import VERSION

SUFFIX = ".feature"
_KEPT = 30 * 24 * 3600.0  # seconds; a plan that is older is made again if it is still needed


class Plan(NamedTuple):
    """All that a check needs: the reader of drafts and the rules, with what is wrong in them."""

    reader: Reader
    registers: Registers
    rulebook: Rulebook
    diagnostics: tuple[Diagnostic, ...]

    @property
    def broken(self) -> tuple[Diagnostic, ...]:
        """The errors among *diagnostics*: a file of rules that has one gives none."""
        return tuple(found for found in self.diagnostics if found.severity == ERROR)


class _Compiled(NamedTuple):
    lines: bytes
    values: bytes
    registers: Registers
    rules: tuple[Rule, ...]
    diagnostics: tuple[Diagnostic, ...]
    files: dict[str, Any]


def load_plan(folders: Sequence[Path] = (), texts: RuleTexts | None = None) -> Plan:
    """The plan of the bundled rules (or of *texts*, in their place) with those of *folders* beside them."""
    texts = bundled_texts() if texts is None else texts
    sources = rule_files(folders, texts)
    fixed = _fixed(texts)
    key = sha256(
        b"\0".join([fixed, *(os.fsencode(f"{name}\0") + data for name, data in sources)])
    ).hexdigest()
    store = cache_folder()
    compiled = _load(store, key)
    if compiled is None:
        previous = _load(store, "latest-" + sha256(fixed).hexdigest())
        compiled = _compile(sources, texts.registers, previous)
        _save(store, key, compiled._replace(files={}))
        _save(store, "latest-" + sha256(fixed).hexdigest(), compiled)
    reader = Reader(load_lines(compiled.lines), Values(load_language(compiled.values)), compiled.registers)
    rulebook = Rulebook(texts.version, digest_of(sources), compiled.rules)
    return Plan(reader, compiled.registers, rulebook, compiled.diagnostics)


def rule_files(folders: Sequence[Path] = (), texts: RuleTexts | None = None) -> list[tuple[str, bytes]]:
    """Every rule file with its name and content: the bundled ones (or *texts*), then those of *folders*."""
    return [*(bundled_texts() if texts is None else texts).rules, *_own_files(folders)]


def digest_of(files: Iterable[tuple[str, bytes]]) -> str:
    """The sha256 over the content of rule files, in their order."""
    return sha256(b"".join(sha256(data).digest() for _, data in files)).hexdigest()


def _own_files(folders: Sequence[Path]) -> list[tuple[str, bytes]]:
    """The feature files of folders of the user's own; one that cannot be read says why (`_UNREAD`)."""
    found = []
    bundled = os.path.realpath(RULES)
    for path in files_of(folders, SUFFIX):
        if Path(os.path.realpath(path)).is_relative_to(bundled):
            continue
        try:
            found.append((str(path), read_file(path)))
        except OSError as error:
            found.append((str(path), _UNREAD + file_reason(error).encode()))
    return found


_UNREAD = b"\xff niet gelezen: "  # no text in UTF-8 begins so


def _fixed(texts: RuleTexts) -> bytes:
    """What every plan depends on: the tool, the interpreter, the language of messages, the grammars and the registers."""
    parts = [VERSION.encode(), sys.version.encode(), language().encode()]
    parts += [(GRAMMARS / f"{name}.lark").read_bytes() for name in ("ontwerp", "waarden", "stappen")]
    parts += texts.registers.values()
    own = sorted(Path(__file__).parent.glob("*.py"))
    own += [catalogue(language())] if language() != DUTCH else []
    parts += [f"{file.name}{file.stat().st_mtime_ns}".encode() for file in own]
    return b"\0".join(parts)


def _compile(
    sources: list[tuple[str, bytes]], register_files: Mapping[str, bytes], previous: _Compiled | None
) -> _Compiled:
    """Compile grammars, registers and rules; what did not change is taken from *previous*."""
    from kompas_check.relations import check_rulebook  # noqa: PLC0415 - only to compile
    from kompas_check.rulebook import RuleReader  # noqa: PLC0415
    from kompas_check.sentences import Sentences  # noqa: PLC0415
    from kompas_check.vocabulary import build_sentences, examples  # noqa: PLC0415

    if previous is None or "sentences" not in previous.files:
        previous = None
        lines = build_lines((GRAMMARS / "ontwerp.lark").read_text(encoding="utf-8"))
        values = build_language(GRAMMARS)
        registers = read_registers(register_files)
        sentences = build_sentences(GRAMMARS)
    else:
        lines, values, registers = previous.lines, previous.values, previous.registers
        sentences = previous.files["sentences"]
    old = previous.files if previous is not None else {}
    files: dict[str, Any] = {"sentences": sentences}
    reader: RuleReader | None = None
    rules: list[Rule] = []
    diagnostics: list[Diagnostic] = []
    meant: set[str] = set()
    for name, data in sources:
        key = name + sha256(data).hexdigest()
        result = old.get(key)
        if result is None:
            text = _decode(name, data, diagnostics)
            if text is None:
                continue
            if reader is None:
                words = load_language(values)
                reader = RuleReader(Sentences(sentences, words, registers, examples(GRAMMARS)), Values(words))
            result = reader.read(text, name)
        files[key] = result
        rules += result.rules
        diagnostics += result.diagnostics
        meant |= result.ids
    diagnostics += check_rulebook(rules, registers, meant)
    return _Compiled(lines, values, registers, tuple(rules), tuple(diagnostics), files)


def _decode(name: str, data: bytes, diagnostics: list[Diagnostic]) -> str | None:
    if data.startswith(_UNREAD):
        reason = data.removeprefix(_UNREAD).decode()
        diagnostics.append(diagnostic("REG-01", Place(name), reason=reason))
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        diagnostics.append(diagnostic("REG-01", Place(name), reason=tr("het is geen tekst in UTF-8")))
        return None
    return text


# ---------------------------------------------------------------- on disk


def cache_folder() -> Path | None:
    """The folder for plans: KOMPAS_CHECK_CACHE, else the user's own cache; None to keep nothing."""
    named = os.environ.get("KOMPAS_CHECK_CACHE")
    if named == "":
        return None
    if named:
        return Path(named)
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    try:
        return Path(base or Path.home() / ".cache") / "kompas-check"
    except RuntimeError:
        return None


def _owned(path: Path) -> bool:
    """Whether only the user may have written *path* (a plan is code in disguise)."""
    if not hasattr(os, "getuid"):
        return True
    info = path.stat()
    return info.st_uid == os.getuid() and not info.st_mode & 0o022


def _load(store: Path | None, key: str) -> _Compiled | None:
    if store is None:
        return None
    path = store / f"{key}.plan"
    try:
        if not (_owned(store) and _owned(path)):
            return None
        data = read_file(path)
        content, seal = data[:-32], data[-32:]
        if sha256(content).digest() != seal:
            return None
        found = pickle.loads(content)  # noqa: S301 - from a folder that only the user can write
    except Exception:  # noqa: BLE001 - a plan that cannot be read is made anew, whatever is wrong
        return None
    return found if isinstance(found, _Compiled) else None


def _save(store: Path | None, key: str, compiled: _Compiled) -> None:
    if store is None:
        return
    try:
        store.mkdir(parents=True, exist_ok=True, mode=0o700)
        content = pickle.dumps(compiled, protocol=pickle.HIGHEST_PROTOCOL)
        handle, name = tempfile.mkstemp(dir=store, suffix=".tmp")
        with os.fdopen(handle, "wb") as file:
            file.write(content + sha256(content).digest())
        try:
            Path(name).replace(store / f"{key}.plan")
        except OSError:
            Path(name).unlink(missing_ok=True)
        for plan in store.glob("*.plan"):
            if plan.stat().st_mtime < time.time() - _KEPT:
                plan.unlink(missing_ok=True)
    except OSError:
        return
