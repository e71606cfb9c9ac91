"""`encrypt`, `decrypt`, `passphrase` and `recovery-code`, and the passphrase that every command may need.

A passphrase comes from the first line of a file, or is asked for on a terminal; never from the command line itself,
which other users of the computer can see.
"""

from __future__ import annotations

import getpass
from pathlib import Path

from anakinra_desktop.cli.errand import Errand
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.services.protect_record import (
    change_passphrase,
    change_recovery_code,
    decrypt_record,
    encrypt_record,
    finish_encryption,
    unlock_record,
)


class NeedsPassphrase(Problem):
    """There is no terminal to ask on, and no file was named."""


def unlock(errand: Errand, path: Path | None = None) -> None:
    """Open a locked record, or a copy of one, for this command.

    Raises WrongPassphrase, NeedsPassphrase, CannotRead or RecordTrouble.
    """
    unlock_record(path or errand.records.path, _opening(errand))
    finish_encryption(errand.records, errand.copies_folder)  # where that was broken off


def encrypt(errand: Errand) -> None:
    """Encrypt the record, and say its recovery code."""
    done = encrypt_record(errand.records, *_chosen(errand), errand.copies_folder)
    errand.speak()
    from anakinra_desktop.cli import words

    if errand.wants_json:
        left = [str(path) for path in done.left_plain]
        errand.answer({"recovery_code": done.recovery_code, "left_plain": left})
        return
    for line in words.encrypted_lines(done):
        errand.say(line)


def decrypt(errand: Errand) -> None:
    """Take the passphrase away."""
    decrypt_record(errand.records, _opening(errand), errand.copies_folder)
    _say_done(errand)


def change(errand: Errand) -> None:
    """Let another passphrase open the record."""
    opening = _opening(errand)
    change_passphrase(errand.records, opening, *_chosen(errand), errand.copies_folder)
    _say_done(errand)


def make_code(errand: Errand) -> None:
    """Make a new recovery code, and say it."""
    code = change_recovery_code(errand.records, _opening(errand), errand.copies_folder)
    if errand.wants_json:
        errand.answer({"recovery_code": code})
    else:
        errand.say(code)


def _say_done(errand: Errand) -> None:
    errand.speak()
    from anakinra_desktop.cli import words

    if errand.wants_json:
        errand.answer({"done": True})
    else:
        errand.say(words.passphrase_done(errand.arguments.command.words))


def _opening(errand: Errand) -> str:
    """What opens the record now: its passphrase or its recovery code."""
    return _words(errand, "--passphrase-file", "Passphrase or recovery code: ")


def _chosen(errand: Errand) -> tuple[str, str]:
    """A new passphrase, and the same once more: from a file it needs no second look."""
    first = _words(errand, "--new-passphrase-file", "New passphrase: ")
    if errand.arguments.maybe("--new-passphrase-file") is not None:
        return first, first
    return first, getpass.getpass("The same once more: ", stream=errand.err)


def _words(errand: Errand, option: str, asks: str) -> str:
    name = errand.arguments.maybe(option)
    if name is not None:
        lines = errand.read_file(name).decode("utf-8-sig", "replace").splitlines()
        return lines[0] if lines else ""
    if errand.source is None or not errand.source.isatty():
        raise NeedsPassphrase(
            "There is no terminal to ask for the passphrase; name a file with {option}.", option=option
        )
    return getpass.getpass(asks, stream=errand.err)
