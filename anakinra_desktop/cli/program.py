"""Runs one command line: reads it, does the work, and says in one sentence what went wrong, if anything did."""

from __future__ import annotations

import locale
import os
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import datetime
from typing import TextIO

from anakinra_desktop.cli.arguments import ANYWHERE, Arguments, BadArguments, check_needed, read_arguments
from anakinra_desktop.cli.commands import COMMANDS
from anakinra_desktop.cli.errand import Errand, print_to
from anakinra_desktop.domain.prescription import NoSuchTime
from anakinra_desktop.domain.problem import FieldProblem, Problem
from anakinra_desktop.domain.typed_text import can_be_shown
from anakinra_desktop.domain.typed_values import NotReadable
from anakinra_desktop.storage.trouble import RecordTrouble

DONE, COULD_NOT, BAD_ARGUMENTS = 0, 1, 2
LANGUAGES = ("en", "es")
SENTENCE_LENGTH_MAX = 600


def run(argv: Sequence[str], out: TextIO, err: TextIO, now: datetime, source: TextIO | None = None) -> int:
    """Do what the arguments (without the program's name) ask for, and return the exit code.

    `now` is the moment it happens, aware; `source` is what `import -` and `next-site --batch` read. Of the process
    itself only ANAKINRA_DATA_DIR and the language of the surroundings are looked at.
    """
    language = language_of_surroundings()
    try:
        with ExitStack() as closing:
            arguments = read_arguments(argv, COMMANDS)
            language = arguments.choice("--lang", LANGUAGES, language)
            _do(arguments, out, err, now, source, language, closing)
            return DONE
    except BrokenPipeError:
        return COULD_NOT  # nobody listens any more, so there is nobody to tell
    except KeyboardInterrupt:
        failed: BaseException = Problem("Stopped before it was done.")
    except Exception as error:
        failed = error
    return complain(failed, err, language)


def complain(failed: BaseException, err: TextIO, language: str) -> int:
    """Say in one plain sentence what went wrong, and return the exit code it deserves."""
    print_to(err, _on_one_line(_sentence(failed, language)))
    return _exit_code(failed)


def language_of_surroundings() -> str:
    """The language of the user's system, if this app speaks it; else English."""
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    name = (next(filter(None, names), None) or locale.getlocale()[0] or "").casefold()
    return "es" if name == "es" or name.startswith(("es_", "es-", "es.", "spanish")) else "en"


def _do(
    arguments: Arguments,
    out: TextIO,
    err: TextIO,
    now: datetime,
    source: TextIO | None,
    language: str,
    closing: ExitStack,
) -> None:
    from anakinra_desktop.storage.data_folder import data_folder
    from anakinra_desktop.storage.database import RecordFile

    records = RecordFile.in_folder(data_folder(arguments.maybe("--data-dir")))
    closing.callback(records.close)
    errand = Errand(arguments, records, now, out, err, source, language, closing)
    if arguments.switch("--help") or arguments.switch("--version") or arguments.command is ANYWHERE:
        from anakinra_desktop.cli.help import show_help

        show_help(errand)
        return
    check_needed(arguments)
    _work_of(arguments.command.words)(errand)


def _work_of(words: str) -> Callable[[Errand], None]:
    """The function behind a command; only its own room is loaded."""
    match words:
        case "person add":
            from anakinra_desktop.cli.people import add_one as work
        case "person list":
            from anakinra_desktop.cli.people import list_all as work
        case "log":
            from anakinra_desktop.cli.doses import log as work
        case "void":
            from anakinra_desktop.cli.doses import void as work
        case "skip":
            from anakinra_desktop.cli.days import skip as work
        case "hold":
            from anakinra_desktop.cli.days import hold as work
        case "list":
            from anakinra_desktop.cli.listing import list_records as work
        case "adherence":
            from anakinra_desktop.cli.numbers import adherence as work
        case "report":
            from anakinra_desktop.cli.numbers import report as work
        case "body":
            from anakinra_desktop.cli.places import body as work
        case "next-site":
            from anakinra_desktop.cli.places import next_site as work
        case _:
            raise BadArguments("There is no command {words}. The option --help lists them all.", words=words)
    return work


def _exit_code(failed: BaseException) -> int:
    from anakinra_desktop.services.add_person import NameTaken

    if isinstance(failed, NameTaken):
        return COULD_NOT
    return BAD_ARGUMENTS if isinstance(failed, BadArguments | FieldProblem | NotReadable | NoSuchTime) else COULD_NOT


def _sentence(failed: BaseException, language: str) -> str:
    if isinstance(failed, Problem) and language == "en":
        return str(failed)  # without loading Qt
    from anakinra_desktop.drawing.problem_words import fault_words, problem_words, trouble_words
    from anakinra_desktop.drawing.tongue import speaking

    with speaking(language):
        if isinstance(failed, Problem):
            return problem_words(failed)
        if isinstance(failed, RecordTrouble):
            return trouble_words(failed)
        return fault_words(failed)


def _on_one_line(sentence: str) -> str:
    """The sentence as a terminal may show it: what somebody typed into it must not steer the terminal."""
    shown = "".join(character if can_be_shown(character) else "?" for character in " ".join(sentence.split()))
    return shown if len(shown) <= SENTENCE_LENGTH_MAX else f"{shown[:SENTENCE_LENGTH_MAX]}…"
