"""Reads a command line by a table of commands.

Every complaint is one plain sentence that can be said in another language, and `--data-dir`, `--lang` and `--json`
may stand before or after the command; `argparse` can do neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.typed_values import day_of, number_of


class BadArguments(Problem):
    """The arguments cannot be so."""


@dataclass(frozen=True, slots=True)
class Option:
    """`takes` is what its value is called in the help; an option that takes nothing is a switch."""

    name: str
    takes: str = ""
    needed: bool = False
    repeats: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be asked for; `takes` is what its argument without an option is called, if it has one."""

    words: str
    options: tuple[Option, ...]
    takes: str = ""
    argument_needed: bool = True

    def option(self, name: str) -> Option | None:
        """The option of that name, those of every command among them."""
        return next((option for option in (*self.options, *COMMON) if option.name == name), None)


COMMON = (
    Option("--data-dir", "DIR"),
    Option("--passphrase-file", "FILE"),
    Option("--lang", "en/es"),
    Option("--json"),
    Option("--help"),
)
"""Options of every command."""

ANYWHERE = Command("", (Option("--version"),))
"""What may stand before a command."""


@dataclass(frozen=True, slots=True)
class Arguments:
    """What was given: for each option its values in the order given, and the argument without an option."""

    command: Command
    values: Mapping[str, tuple[str, ...]]
    argument: str | None = None

    def switch(self, name: str) -> bool:
        """Whether a switch was given."""
        return name in self.values

    def texts(self, name: str) -> tuple[str, ...]:
        """All values of an option."""
        return self.values.get(name, ())

    def maybe(self, name: str) -> str | None:
        """The value of an option that need not be given."""
        return next(iter(self.texts(name)), None)

    def text(self, name: str) -> str:
        """The value of an option that is needed."""
        return self.values[name][0]

    def day(self, name: str) -> date:
        """The date of an option that is needed. Raises NotReadable."""
        return day_of(self.text(name))

    def maybe_day(self, name: str) -> date | None:
        """The date of an option. Raises NotReadable."""
        given = self.maybe(name)
        return None if given is None else day_of(given)

    def days(self) -> tuple[date, date]:
        """`--from` and `--to`, both included. Raises NotReadable, or BadArguments when they are the wrong way round."""
        first, last = self.day("--from"), self.day("--to")
        if last < first:
            raise BadArguments("The last day lies before the first.")
        return first, last

    def number(self, name: str) -> float:
        """The number of an option that is needed. Raises NotReadable."""
        return number_of(self.text(name))

    def maybe_number(self, name: str) -> float | None:
        """The number of an option; `37.5` and `37,5` are the same. Raises NotReadable."""
        given = self.maybe(name)
        return None if given is None else number_of(given)

    def whole(self, name: str, usual: int) -> int:
        """The whole number of an option. Raises BadArguments."""
        given = self.maybe(name)
        if given is None:
            return usual
        if not re.fullmatch(r"[+-]?[0-9]{1,9}", given):
            raise BadArguments("{option}: {value} is not a whole number.", option=name, value=given)
        return int(given)

    def choice(self, name: str, choices: Sequence[str], usual: str) -> str:
        """One of some words. Raises BadArguments."""
        given = self.maybe(name) or usual
        if given not in choices:
            raise BadArguments("{option} is one of: {choices}.", option=name, choices=", ".join(choices))
        return given


def first_word(argv: Sequence[str]) -> str | None:
    """The first argument that is neither an option nor the value of one that every command has."""
    rest = iter(argv)
    for argument in rest:
        if not argument.startswith("-") or argument == "-":
            return argument
        option = ANYWHERE.option(argument)
        if option is not None and option.takes:
            next(rest, None)
    return None


def read_arguments(argv: Sequence[str], commands: Mapping[str, Command]) -> Arguments:
    """What the arguments ask for; the command is ANYWHERE where none is named. Raises BadArguments."""
    command = ANYWHERE
    values: dict[str, tuple[str, ...]] = {}
    argument: str | None = None
    begun = ""
    rest = iter(argv)
    for given in rest:
        if given.startswith("-") and given != "-":
            name, _, joined = ("--help" if given == "-h" else given).partition("=")
            option = command.option(name)
            if option is None:
                raise _no_option(name, command)
            values[name] = (*values.get(name, ()), _value(option, rest, joined if "=" in given else None))
            if option.takes and len(values[name]) > 1 and not option.repeats:
                raise BadArguments("{option} is given twice.", option=name)
        elif command is ANYWHERE:
            begun = f"{begun} {given}".strip()
            found = commands.get(begun)
            if found is not None:
                command = found
            elif not any(words.startswith(f"{begun} ") for words in commands):
                raise BadArguments("There is no command {words}. The option --help lists them all.", words=begun)
        elif command.takes and argument is None:
            argument = given
        else:
            raise BadArguments("{value} is one argument too many.", value=given)
    if begun and command is ANYWHERE and "--help" not in values:
        raise BadArguments("There is no command {words}. The option --help lists them all.", words=begun)
    return Arguments(command, values, argument)


def check_needed(arguments: Arguments) -> None:
    """Raises BadArguments when something that is needed was not given."""
    command = arguments.command
    for option in command.options:
        if option.needed and option.name not in arguments.values:
            raise BadArguments("{option} is needed.", option=f"{option.name} {option.takes}")
    if command.takes and command.argument_needed and arguments.argument is None:
        raise BadArguments("{option} is needed.", option=command.takes)


def _value(option: Option, rest: Iterator[str], joined: str | None) -> str:
    if not option.takes:
        if joined is not None:
            raise BadArguments("{option} takes no value.", option=option.name)
        return ""
    value = joined if joined is not None else next(rest, None)
    if value is None or (joined is None and value.startswith("--")):
        raise BadArguments("{option} needs a value.", option=f"{option.name} {option.takes}")
    return value


def _no_option(name: str, command: Command) -> BadArguments:
    if command is ANYWHERE:
        return BadArguments("There is no option {option} before a command.", option=name)
    return BadArguments("The command {command} has no option {option}.", command=command.words, option=name)
