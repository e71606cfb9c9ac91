"""Runs one command line: reads it, does the work, and says in one sentence what went wrong, if anything did."""

from __future__ import annotations

import itertools
import locale
import os
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from datetime import datetime
from typing import TextIO

from anakinra_desktop.cli.arguments import ANYWHERE, BadArguments, check_needed, read_arguments
from anakinra_desktop.cli.commands import COMMANDS
from anakinra_desktop.cli.errand import CannotAnswer, Errand, print_to
from anakinra_desktop.cli.sentences import COULD_NOT, DONE, exit_code_for, sentence_of
from anakinra_desktop.cli.window_settings import language_of_the_app
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.storage.data_folder import data_folder, is_usual
from anakinra_desktop.storage.database import RecordFile

LANGUAGES = ("en", "es")
ASK_THEMSELVES = ("encrypt", "decrypt", "passphrase", "recovery-code", "delete-everything", "restore")
"""Commands about the passphrase itself, and those that do not read the record."""
WITHOUT_RECORD = ("restore", "delete-everything")
"""Commands that are of use where the record is missing."""


def run(argv: Sequence[str], out: TextIO, err: TextIO, now: datetime, source: TextIO | None = None) -> int:
    """Do what the arguments (without the program's name) ask for, and return the exit code.

    `now` is the moment it happens, aware; `source` is what `import -` and `next-site --batch` read. Of the process
    itself only ANAKINRA_DATA_DIR and the language of the surroundings are looked at. It speaks the language of
    `--lang`, else the one chosen in the window's settings, else that of the surroundings.
    """
    language = _language_asked_for(argv) or language_of_surroundings()
    try:
        with ExitStack() as closing:
            arguments = read_arguments(argv, COMMANDS)
            folder = data_folder(arguments.maybe("--data-dir"))
            language = arguments.choice("--lang", LANGUAGES, language_of_the_app(folder) or language)
            records = RecordFile.in_folder(folder)
            closing.callback(records.close)
            _do(Errand(arguments, records, now, out, err, source, language, closing))
            return DONE
    except BrokenPipeError:
        _let_go_of(out)
        return COULD_NOT  # nobody listens any more, so there is nobody to tell
    except KeyboardInterrupt:
        failed: BaseException = Problem("Stopped before it was done.")
    except CannotAnswer as error:
        _let_go_of(out)
        failed = error
    except Exception as error:
        failed = error
    return complain(failed, err, language)


def _let_go_of(out: TextIO) -> None:
    """Lead what is still to be written nowhere, or Python would try once more when it ends, and complain."""
    with suppress(OSError, ValueError):  # a stream that is no file
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, out.fileno())
        os.close(nowhere)


def complain(failed: BaseException, err: TextIO, language: str) -> int:
    """Say in one plain sentence what went wrong, as far as that can be said, and return the exit code it deserves."""
    with suppress(CannotAnswer, BrokenPipeError):
        print_to(err, sentence_of(failed, language))
    return exit_code_for(failed)


def _language_asked_for(argv: Sequence[str]) -> str | None:
    """The language of `--lang`, also on a command line that is wrong otherwise."""
    for given, following in itertools.pairwise([*argv, ""]):
        asked = following if given == "--lang" else given.removeprefix("--lang=")
        if asked in LANGUAGES and given.startswith("--lang"):
            return asked
    return None


def language_of_surroundings() -> str:
    """The language of the user's system, if this app speaks it; else English."""
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    name = (next(filter(None, names), None) or locale.getlocale()[0] or "").casefold()
    return "es" if name == "es" or name.startswith(("es_", "es-", "es.", "spanish")) else "en"


def _do(errand: Errand) -> None:
    arguments = errand.arguments
    if arguments.switch("--help") or arguments.switch("--version") or arguments.command is ANYWHERE:
        from anakinra_desktop.cli.help import show_help

        show_help(errand)
        return
    check_needed(arguments)
    if errand.records.is_locked and not arguments.switch("--batch") and arguments.command.words not in ASK_THEMSELVES:
        from anakinra_desktop.cli.protection import unlock

        unlock(errand)
    _refuse_if_damaged()
    _refuse_to_begin_anew(errand)
    _work_of(arguments.command.words)(errand)


def _refuse_if_damaged() -> None:
    """Do nothing with an installation whose files about the medication are damaged. Raises DamagedResource."""
    from anakinra_desktop.services.read_medication import check_resources

    check_resources()


def _refuse_to_begin_anew(errand: Errand) -> None:
    """Where the record is missing that was there, say so instead of looking at an empty one, or beginning it."""
    arguments = errand.arguments
    if arguments.command.words in WITHOUT_RECORD or arguments.switch("--new") or arguments.switch("--batch"):
        return
    if not errand.records.exists():
        from anakinra_desktop.services.find_record import refuse_if_missing

        may_begin = arguments.command.option("--new") is not None
        usual = is_usual(arguments.maybe("--data-dir"))
        refuse_if_missing(errand.records, is_usual=usual, may_begin=may_begin, further=errand.copies_folder)


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
        case "paper":
            from anakinra_desktop.cli.papers import paper as work
        case "body":
            from anakinra_desktop.cli.places import body as work
        case "next-site":
            from anakinra_desktop.cli.places import next_site as work
        case "mark add":
            from anakinra_desktop.cli.marks import add as work
        case "mark list":
            from anakinra_desktop.cli.marks import list_all as work
        case "mark end":
            from anakinra_desktop.cli.marks import end as work
        case "export":
            from anakinra_desktop.cli.exchange import export_all as work
        case "import":
            from anakinra_desktop.cli.exchange import import_all as work
        case "backup":
            from anakinra_desktop.cli.copies import backup as work
        case "restore":
            from anakinra_desktop.cli.copies import restore as work
        case "check":
            from anakinra_desktop.cli.checking import check as work
        case "encrypt":
            from anakinra_desktop.cli.protection import encrypt as work
        case "decrypt":
            from anakinra_desktop.cli.protection import decrypt as work
        case "passphrase":
            from anakinra_desktop.cli.protection import change as work
        case "recovery-code":
            from anakinra_desktop.cli.protection import make_code as work
        case "delete-everything":
            from anakinra_desktop.cli.deleting import delete_all as work
        case _:
            raise BadArguments("There is no command {words}. The option --help lists them all.", words=words)
    return work
