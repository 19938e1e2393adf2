"""The command that lets a shell complete what is typed."""

from typing import cast

import click

from kompas_check.arguments import one_of
from kompas_check.dutch_click import DutchCommand
from kompas_check.output import write
from kompas_check.translation import tr


@click.command(cls=DutchCommand)
@click.argument("shell", metavar="SCHIL")
def completion(shell: str) -> int:
    """Toon het script waarmee uw schil opdrachten, normen en ontwerpen aanvult als u op Tab drukt.

    SCHIL is bash, zsh, fish of powershell.

    bash: zet in ~/.bashrc de regel: source <(kompas-check completion bash)

    zsh: zet in ~/.zshrc, na compinit, de regel: source <(kompas-check completion zsh)

    fish: kompas-check completion fish > ~/.config/fish/completions/kompas-check.fish

    powershell: zet in $PROFILE de regel: kompas-check completion powershell | Out-String | Invoke-Expression
    """
    from kompas_check.completion import SHELLS, script  # noqa: PLC0415

    program = cast("click.Group", click.get_current_context().find_root().command)
    write([script(program, one_of(SHELLS, shell, tr("onbekende schil '{name}'{hint}")))], None)
    return 0
