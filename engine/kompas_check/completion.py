"""Completes what is typed in a shell: commands, options, drafts, and the words and norms that an option takes.

What may stand somewhere is told by the word that the help shows there (its metavar), so that an option is
completed as soon as it has one. The scripts for the shells ask the program itself, each time.
"""

import os
from collections.abc import Callable, Iterable
from typing import Any, ClassVar

import click
from click.shell_completion import (
    BashComplete,
    CompletionItem,
    FishComplete,
    PowerShellComplete,
    ShellComplete,
    ZshComplete,
    add_completion_class,
)

from kompas_check.arguments import plan_of
from kompas_check.dutch_click import ChoiceOption, members_of
from kompas_check.rule import BINDING, Rulebook

PROGRAM, VARIABLE = "kompas-check", "_KOMPAS_CHECK_COMPLETE"
Items = list[CompletionItem[str]]
# What the scripts are told about a value: it is one; there comes more behind it; or the shell knows (files).
_WHOLE, _BEGIN, _FILE, _FOLDER, _DRAFT = "plain", "begin", "file", "dir", "draft"


def complete(program: click.Group) -> None:
    """Answer the script of a shell, as the environment says; ends the program."""
    for shell in _SHELLS.values():
        add_completion_class(shell)
    for command in (program, *members_of(program)):
        _prepare(command)
    program.main([], prog_name=PROGRAM, complete_var=VARIABLE)


def script(program: click.Group, shell: str) -> str:
    """The script that makes *shell* complete the program."""
    return _SHELLS[shell](program, {}, PROGRAM, VARIABLE).source()


def _prepare(command: click.Command) -> None:
    for param in command.get_params(click.Context(command)):
        if param.metavar in _VALUES and not isinstance(param.type, _Completed):
            param.type = _Completed(param.type, _VALUES[param.metavar])


class _Completed(click.ParamType[Any]):
    """A type of values as it was, of which is known how they are completed."""

    def __init__(self, own: click.ParamType[Any], values: "_Values") -> None:
        self.name = own.name
        self.own = own
        self.values = values

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        return self.own.convert(value, param, ctx)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> Items:
        return self.values(ctx, param, incomplete)


# ---------------------------------------------------------------- what may stand somewhere

_Values = Callable[[click.Context, click.Parameter, str], Items]


def _words(words: Iterable[str], incomplete: str) -> Items:
    return [CompletionItem(word) for word in words if word.casefold().startswith(incomplete.casefold())]


def _known(_ctx: click.Context, param: click.Parameter, incomplete: str) -> Items:
    return _words(param.known if isinstance(param, ChoiceOption) else (), incomplete)


def _rulebook(ctx: click.Context) -> Rulebook:
    """The norms, with those of the folders that the command names."""
    return plan_of(ctx.params.get("folders") or ()).rulebook


def _rule(ctx: click.Context, _param: click.Parameter, incomplete: str) -> Items:
    titles = {rule.id: rule.title for rule in _rulebook(ctx).rules}
    return [CompletionItem(item.value, help=titles[item.value]) for item in _words(titles, incomplete)]


def _rules(ctx: click.Context, param: click.Parameter, incomplete: str) -> Items:
    """The norms, also behind a comma: those that are not there yet."""
    before, comma, last = incomplete.rpartition(",")
    there = {name.strip().casefold() for name in before.split(",")}
    return [
        CompletionItem(f"{before}{comma}{item.value}", help=item.help)
        for item in _rule(ctx, param, last.strip()) if item.value.casefold() not in there
    ]  # fmt: skip


def _announced(ctx: click.Context, _param: click.Parameter, incomplete: str) -> Items:
    """The norms of which a change was announced; a date comes behind them."""
    titles = {rule.id: rule.title for rule in _rulebook(ctx).rules if rule.announcement is not None}
    return [
        CompletionItem(f"{item.value}=", type=_BEGIN, help=titles[item.value])
        for item in _words(titles, incomplete)
    ]


def _draft_or_rule(ctx: click.Context, param: click.Parameter, incomplete: str) -> Items:
    """A draft or a norm; behind a draft a norm, behind a norm nothing."""
    given = ctx.params.get(param.name or "") or ()
    if not given:
        return [*_rule(ctx, param, incomplete), CompletionItem(incomplete, type=_DRAFT)]
    return _rule(ctx, param, incomplete) if len(given) == 1 and os.path.lexists(given[0]) else []


def _kind(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> Items:
    return _words(plan_of(()).registers.soorten, incomplete)


def _force(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> Items:
    return _words(BINDING, incomplete)


def _phase(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> Items:
    return _words(plan_of(()).registers.fasen, incomplete)


def _shell(kind: str) -> _Values:
    """What the shell completes itself: files of a *kind*."""
    return lambda _ctx, _param, incomplete: [CompletionItem(incomplete, type=kind)]


_VALUES: dict[str | None, _Values] = {
    "VORM": _known,
    "TAAL": _known,
    "WANNEER": _known,
    "WELKE": _known,
    "SCHIL": lambda _ctx, _param, incomplete: _words(_SHELLS, incomplete),
    "ID,..": _rules,
    "[ID,..]...": _rules,
    "ID=DATUM": _announced,
    "KRACHT": _force,
    "FASE": _phase,
    "[ONTWERP] REGEL": _draft_or_rule,
    "SOORT": _kind,
    "PAD...": _shell(_DRAFT),
    "ONTWERP": _shell(_DRAFT),
    "MAP": _shell(_FOLDER),
    "[PAD]": _shell(_DRAFT),
    "[MAP]": _shell(_FOLDER),
    "[MAP]...": _shell(_FOLDER),
    "BESTAND": _shell(_FILE),
    "BEWIJS": _shell(_FILE),
}

# ---------------------------------------------------------------- the shells


class _Asking(ShellComplete):
    """How a shell asks: what click does, but for an `=` that a shell makes a word of its own."""

    def get_completion_args(self) -> tuple[list[str], str]:
        args, incomplete = super().get_completion_args()
        return [word for word in args if word != "="], incomplete


class _WholeWords(_Asking):
    """A shell that puts a value in place of all of `--option=value`."""

    def get_completions(self, args: list[str], incomplete: str) -> Items:
        found = super().get_completions(args, incomplete)
        name, equals, _ = incomplete.partition("=")
        if name.startswith("--") and equals:
            for item in found:
                item.value = f"{name}={item.value}"
        return found


class _Bash(_Asking, BashComplete):
    """Bash 3.2 (macOS) and newer. A name of a file is shown and quoted as bash does."""

    name: ClassVar[str] = "bash"
    source_template: ClassVar[str] = """\
%(complete_func)s() {
    local type value answer IFS=$'\\n'
    COMPREPLY=()
    while IFS=, read -r type value; do
        case $type in
            plain) COMPREPLY+=("$value") ;;
            begin) COMPREPLY+=("$value"); compopt -o nospace 2>/dev/null ;;
            dir | file | draft)
                compopt -o filenames 2>/dev/null
                while read -r answer; do COMPREPLY+=("$answer"); done < <(
                    case $type in
                        dir) compgen -d -- "$2" ;;
                        file) compgen -f -- "$2" ;;
                        draft) compgen -d -- "$2"; compgen -f -X '!*.[kK][oO][mM][pP][aA][sS]' -- "$2" ;;
                    esac
                ) ;;
        esac
        case $value in *' '*) compopt -o filenames 2>/dev/null ;; esac
    done < <(COMP_WORDS="${COMP_WORDS[*]}" COMP_CWORD=$COMP_CWORD %(complete_var)s=bash_complete "$1" 2>/dev/null)
}
complete -o nosort -F %(complete_func)s %(prog_name)s 2>/dev/null || complete -F %(complete_func)s %(prog_name)s
"""

    def source(self) -> str:
        return ShellComplete.source(self)  # click would look for a bash of this machine


class _Zsh(_WholeWords, ZshComplete):
    """Zsh, from a file in its `fpath` or by `source`."""

    name: ClassVar[str] = "zsh"
    source_template: ClassVar[str] = """\
#compdef %(prog_name)s

%(complete_func)s() {
    local -a response plain described begin
    local type value about
    response=("${(@f)$(COMP_WORDS="${words[*]}" COMP_CWORD=$((CURRENT-1)) \
%(complete_var)s=zsh_complete %(prog_name)s 2>/dev/null)}")
    for type value about in ${response}; do
        case $type in
            plain) if [[ $about == _ ]]; then plain+=("$value"); else described+=("$value:$about"); fi ;;
            begin) begin+=("$value") ;;
            dir) compset -P '--*='; _path_files -/ ;;
            file) compset -P '--*='; _path_files -f ;;
            draft) _files -g '(#i)*.kompas' ;;
        esac
    done
    [[ -n $described ]] && _describe -V unsorted described -U
    [[ -n $begin ]] && compadd -U -S '' -V unsorted -a begin
    [[ -n $plain ]] && compadd -U -V unsorted -a plain
    return 0
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    %(complete_func)s "$@"
else
    compdef %(complete_func)s %(prog_name)s
fi
"""


class _Fish(_WholeWords, FishComplete):
    """Fish; it sets no space behind an `=` or a folder."""

    name: ClassVar[str] = "fish"
    source_template: ClassVar[str] = """\
function %(complete_func)s
    set -l response (%(complete_var)s=fish_complete COMP_WORDS=(commandline -cp) \
COMP_CWORD=(commandline -t) %(prog_name)s 2>/dev/null)
    for completion in $response
        set -l item (string split -m 1 "," -- $completion)
        switch $item[1]
            case dir
                __fish_complete_directories (commandline -t)
            case file
                __fish_complete_path (commandline -t)
            case draft
                __fish_complete_path (commandline -t) | string match -i -r '^[^\\t]*(?:/|\\.kompas)(?:\\t.*)?$'
            case plain begin
                echo $item[2]
        end
    end
end

complete --no-files --keep-order --command %(prog_name)s --arguments "(%(complete_func)s)"
"""


class _PowerShell(_Asking, PowerShellComplete):
    """PowerShell, with the script of click: it knows no other files than all files."""

    name: ClassVar[str] = "powershell"

    def format_completion(self, item: CompletionItem[str]) -> str:
        kind = {_DRAFT: _FILE, _BEGIN: _WHOLE}.get(item.type, item.type)
        return super().format_completion(CompletionItem(item.value, kind, item.help))


_SHELLS: dict[str, type[ShellComplete]] = {shell.name: shell for shell in (_Bash, _Zsh, _Fish, _PowerShell)}
SHELLS = tuple(_SHELLS)
