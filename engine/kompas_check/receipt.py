"""The receipt of a check: reading one, and telling what came out differently when the check was done again."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from kompas_check.json_file import Codes, JsonFile, read_json, seal
from kompas_check.messages import diagnostic
from kompas_check.place import Diagnostic
from kompas_check.translation import tr

SCHEMA = "1"
ABOUT = (
    "Toetsbewijs van kompas-check: wat is getoetst, waaraan, en wat eruit kwam. Het zegel laat zien of dit bestand is "
    "beschadigd; het is geen handtekening. Herhalen: kompas-check replay BESTAND."
)
MARK = '"schema": "1",\n "about": "Toetsbewijs van kompas-check'
_MOST = 5  # so many faults of one file are told


class Read(NamedTuple):
    """A receipt as it was read: what it says (None where that cannot be used), and what is wrong with it."""

    data: dict[str, Any] | None
    diagnostics: tuple[Diagnostic, ...]


def sealed(data: Mapping[str, Any]) -> str:
    """The seal of the receipt *data*: over all it says but the seal, each draft on its own."""
    rest = {name: value for name, value in data.items() if name not in ("seal", "drafts")}
    return seal([*data["drafts"], rest])


def read_receipt(path: Path) -> Read:
    """The receipt in the file *path*. One whose seal is broken is told of, and can still be used."""
    file = read_json(path, Codes("BWS-01", "BWS-02"))
    if isinstance(file, Diagnostic):
        return Read(None, (file,))
    schema = file.data.get("schema") if isinstance(file.data, dict) else None
    if isinstance(schema, str) and schema.isdecimal() and int(schema) > int(SCHEMA):
        return Read(None, (diagnostic("BWS-04", file.place("schema"), found=schema, known=SCHEMA),))
    faults = tuple(_faults(file))
    if faults:
        return Read(None, faults)
    if file.data["seal"] != sealed(file.data):
        return Read(file.data, (diagnostic("BWS-05", file.place("seal")),))
    return Read(file.data, ())


def _faults(file: JsonFile) -> Iterator[Diagnostic]:
    """What in *file* is not as the contract has it."""
    from pydantic import ValidationError  # noqa: PLC0415 - slow to import

    from kompas_check.contract import Receipt  # noqa: PLC0415

    try:
        Receipt.model_validate(file.data)
    except ValidationError as error:
        for fault in error.errors()[:_MOST]:
            way = fault["loc"]
            last = way[-1] if way else ""
            found = {
                "extra_forbidden": tr("de naam '{name}' hoort hier niet", name=last),
                "missing": tr("de naam '{name}' ontbreekt", name=last),
            }.get(fault["type"], tr("hier staat iets anders dan er hoort"))
            yield diagnostic("BWS-03", file.place(*way), found=found)


# ---------------------------------------------------------------- what came out differently


class Difference(NamedTuple):
    """One thing that is not as the receipt has it. *about*: `omstandigheid`, `ontwerp` or `uitkomst`."""

    about: str
    text: str


def differences(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Difference]:
    """All in which the repeated check *new* differs from the receipt *old* (both as they are written)."""
    found = [*_circumstances(old, new), *_drafts(old, new), *_end(old, new)]
    if not found and {**old, "seal": ""} != {**new, "seal": ""}:
        found.append(Difference("uitkomst", tr("er is iets anders dat hier geen naam heeft")))
    return found


def _circumstances(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Difference]:
    def one(name: str, was: object, now: object) -> Iterator[Difference]:
        if was != now:
            yield Difference("omstandigheid", _turned(name, was, now))

    yield from one("kompas-check", old["tool"]["version"], new["tool"]["version"])
    before, after = old["rulebook"], new["rulebook"]
    yield from one(tr("versie van de normen"), before["version"], after["version"])
    for name, words in (
        ("registers", tr("de registers")),
        ("grammars", tr("de taal van ontwerpen en normen")),
    ):
        if before[name] != after[name]:
            yield Difference("omstandigheid", tr("{what}: veranderd", what=words))
    norms = [
        {(rule["id"], rule["from"]): rule["sha256"] for rule in book["rules"]} for book in (before, after)
    ]
    for norm in sorted({*norms[0], *norms[1]}):
        was, now = (side.get(norm) for side in norms)
        if was != now:
            how = (
                tr("is er nu bij")
                if was is None
                else tr("is er niet meer")
                if now is None
                else tr("is veranderd")
            )
            yield Difference(
                "omstandigheid", tr("norm {norm} (vanaf {day}) {how}", norm=norm[0], day=norm[1], how=how)
            )
    if norms[0] == norms[1] and before["sha256"] != after["sha256"]:
        yield Difference(
            "omstandigheid", tr("de bestanden met normen: veranderd, maar de normen zijn gelijk")
        )
    yield from one(tr("niet getoetst"), _ignored(old), _ignored(new))
    files = [{file["path"]: file["sha256"] for file in side["files"]} for side in (old, new)]
    yield from _files("omstandigheid", "", *files)
    yield from one(tr("meldingen over normen en instellingen"), _codes(old), _codes(new))


def _ignored(data: Mapping[str, Any]) -> str:
    return ", ".join(
        f"{one['rule']} ({one['reason']})" if one["reason"] else one["rule"] for one in data["ignored"]
    )


def _drafts(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Difference]:
    drafts = {draft["path"]: draft for draft in new["drafts"]}
    for draft in old["drafts"]:
        again = drafts.get(draft["path"])
        if again is None:
            yield Difference("ontwerp", tr("{path}: is niet opnieuw getoetst", path=draft["path"]))
        else:
            yield from _draft(draft, again)


def _draft(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Difference]:
    path = old["path"]
    yield from _files("ontwerp", "", {path: old["sha256"]}, {path: new["sha256"]})
    if new["sha256"] is None and old["sha256"] is not None:
        return  # nothing is known of it
    documents = [{file["path"]: file["sha256"] for file in side["documents"]} for side in (old, new)]
    yield from _files("ontwerp", f"{path}: ", *documents)
    for name, word in (
        ("title", tr("titel")),
        ("kind", tr("soort")),
        ("phase", tr("fase")),
        ("identity", tr("kenmerk")),
    ):
        if old[name] != new[name]:
            yield Difference("ontwerp", f"{path}: {_turned(word, old[name], new[name])}")
    before, after = ({(one["rule"], one["subject"]): one for one in side["results"]} for side in (old, new))
    for key in dict.fromkeys([*before, *after]):
        name = f"{path}: {key[0]} [{key[1]}]" if key[1] else f"{path}: {key[0]}"
        yield from _result(name, before.get(key), after.get(key))
    if old["diagnostics"] != new["diagnostics"]:
        yield Difference("uitkomst", f"{path}: {_turned(tr('meldingen'), _codes(old), _codes(new))}")


def _result(name: str, old: Mapping[str, Any] | None, new: Mapping[str, Any] | None) -> Iterator[Difference]:
    was, now = (side["outcome"] if side is not None else None for side in (old, new))
    if was != now:
        yield Difference("uitkomst", _turned(name, was, now))
    if old is None or new is None:
        return
    for key, word in (("justification", tr("de motivering")), ("excused", tr("waarom het niet meetelt")),
                      ("fingerprint", tr("de vingerafdruk"))):  # fmt: skip
        if old.get(key) != new.get(key):
            yield Difference(
                "uitkomst", f"{name}: {_turned(word, _brief(old.get(key)), _brief(new.get(key)))}"
            )


def _files(about: str, before: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Difference]:
    """The files that differ between *old* and *new* (name to sha256, None for one that could not be read)."""
    for path in dict.fromkeys([*old, *new]):
        was, now = old.get(path), new.get(path)
        if was == now and (path in old) == (path in new):
            continue
        if path not in new:
            how = tr("wordt niet meer gebruikt")
        elif path not in old:
            how = tr("werd niet gebruikt")
        elif now is None:
            how = tr("is er niet meer, of niet te lezen")
        elif was is None:
            how = tr("was er niet, of niet te lezen")
        else:
            how = tr("het bestand is veranderd")
        yield Difference(about, f"{before}{path}: {how}")


def _end(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Difference]:
    """What the counts of the two say; they follow from the rest, unless somebody wrote in the receipt."""
    names = {"failing": tr("niet in orde")}
    counts = [
        ", ".join(f"{number} {names.get(name, name)}" for name, number in side["summary"].items() if number)
        for side in (old, new)
    ]
    for word, was, now in (
        (tr("de telling"), *counts),
        (tr("de afsluitcode"), old["exit_code"], new["exit_code"]),
    ):
        if was != now:
            yield Difference("uitkomst", _turned(word, was, now))


def _turned(name: str, was: object, now: object) -> str:
    none = tr("niets")
    return tr("{name}: was {was}, nu {now}", name=name, was=was if was not in (None, "") else none,
              now=now if now not in (None, "") else none)  # fmt: skip


def _codes(side: Mapping[str, Any]) -> str:
    return ", ".join(
        f"{one['code']} ({one['path']}:{one['line']})"
        if "path" in one
        else tr("{code} (regel {line})", code=one["code"], line=one["line"])
        for one in side["diagnostics"]
    )


def _brief(value: Any) -> str:
    """A justification or an excuse in a few words."""
    if isinstance(value, dict):
        parts: Iterable[str] = (str(part) for part in value.values() if part is not None and part != "")
        return "; ".join(parts)
    return str(value) if value is not None else ""
