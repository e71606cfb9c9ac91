"""`--help` and `--version`."""

from __future__ import annotations

from anakinra_desktop.cli.arguments import ANYWHERE, COMMON, Command, Option
from anakinra_desktop.cli.commands import COMMANDS
from anakinra_desktop.cli.errand import Errand

PROGRAM = "anakinra-desktop"


def show_help(errand: Errand) -> None:
    """Say which commands there are, or which options a command has."""
    command = errand.arguments.command
    if errand.arguments.switch("--version"):
        from importlib.metadata import version

        errand.say(f"{PROGRAM} {version(PROGRAM)}")
        return
    errand.speak()
    from anakinra_desktop.cli import words

    if command is not ANYWHERE:
        errand.say(usage_of(command))
        errand.say(f"  {words.what_it_does(command.words)}")
        return
    errand.say(words.window_help(PROGRAM))
    for each in COMMANDS.values():
        errand.say(f"\n{usage_of(each)}\n  {words.what_it_does(each.words)}")
    errand.say(f"\n{words.every_command_takes()} {' '.join(_shown(option) for option in COMMON)}")


def usage_of(command: Command) -> str:
    """A command with its options, those that need not be given in brackets."""
    takes = command.takes if command.argument_needed or not command.takes else f"[{command.takes}]"
    parts = [PROGRAM, command.words, takes, *(_shown(option) for option in command.options)]
    return " ".join(part for part in parts if part)


def _shown(option: Option) -> str:
    shown = f"{option.name} {option.takes}".strip()
    return shown if option.needed else f"[{shown}]"
