"""Encrypts the record with a passphrase, opens it, and takes the passphrase away again; its copies follow."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from anakinra_desktop.domain.passphrase import (
    RECOVERY_BYTES,
    NotAPassphrase,
    WrongPassphrase,
    as_typed,
    checked_passphrase,
    recovery_code,
    recovery_code_of,
)
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.storage import encryption, keys
from anakinra_desktop.storage.connection import can_encrypt
from anakinra_desktop.storage.copies import FOLDER_NAME, copies_in, is_copy_of
from anakinra_desktop.storage.keys import Opener
from anakinra_desktop.storage.trouble import RecordTrouble, trouble_of_folder

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile

Random = Callable[[int], bytes]
Given = ParamSpec("Given")
Answer = TypeVar("Answer")


def _says_trouble(work: Callable[Given, Answer]) -> Callable[Given, Answer]:
    """Turn what the system says of a key file or a folder into RecordTrouble."""

    @functools.wraps(work)
    def do_or_say(*args: Given.args, **options: Given.kwargs) -> Answer:
        try:
            return work(*args, **options)
        except OSError as error:
            path = Path(error.filename or "record")
            raise RecordTrouble(trouble_of_folder(error), path, str(error)) from error

    return do_or_say


class CannotProtect(Problem):
    """There is nothing to encrypt, or nothing to make plain."""


@dataclass(frozen=True, slots=True)
class Protection:
    """Whether a record is encrypted, and whether this installation can encrypt one."""

    is_encrypted: bool
    is_locked: bool
    is_possible: bool


@dataclass(frozen=True, slots=True)
class Protected:
    """A record that was encrypted just now."""

    recovery_code: str
    left_plain: tuple[Path, ...]
    """Files that could not be encrypted, for they are damaged or no records."""


@_says_trouble
def protection_of(records: RecordFile) -> Protection:
    """Whether the record is encrypted. Raises RecordTrouble."""
    number = _number_of(records)
    return Protection(number is not None, records.is_locked, can_encrypt())


@_says_trouble
def encrypt_record(
    records: RecordFile, passphrase: str, again: str, further: Path | None = None, random: Random = os.urandom
) -> Protected:
    """Encrypt the record, what was kept beside it, and its copies, also those in a further folder that is there.

    Raises NotAPassphrase, CannotProtect, or RecordTrouble; the record is then as it was.
    """
    chosen = checked_passphrase(passphrase, again)
    if not records.exists():
        raise CannotProtect("There is no record yet.")
    if _number_of(records) is not None:
        raise CannotProtect("The record is encrypted already.")
    with records.read():
        pass  # it is one that this app reads, and of its version
    records.close()
    folder, code = records.path.parent, recovery_code(random(RECOVERY_BYTES))
    number = keys.make_key(folder, chosen, code)
    try:
        encryption.rewrite(records.path, number)  # the record first: what is left to do is found by that
    except BaseException:
        if not _may_need(records.path, number):
            keys.drop_key(folder, number)
        raise
    return Protected(code, finish_encryption(records, further))


@_says_trouble
def finish_encryption(records: RecordFile, further: Path | None = None) -> tuple[Path, ...]:
    """Encrypt what is still plain beside a record that is encrypted and open; the files for which that cannot be done.

    A process may have been killed before it was done, or the folder on a stick was not there.
    """
    number = _number_of(records)
    if number is None or records.is_locked:
        return ()
    left = []
    for path in _files(records, further):
        try:
            if encryption.is_plain(path):
                keys.carry_key(number, records.path.parent, path.parent)
                encryption.rewrite(path, number)
        except (RecordTrouble, OSError):
            left.append(path)
    with suppress(OSError):  # what is left behind is tried again the next time
        encryption.wipe_leftovers(_folders(records, further))
    return tuple(left)


@_says_trouble
def decrypt_record(records: RecordFile, words: str, further: Path | None = None) -> None:
    """Take the passphrase away: the record and its copies are plain again, and anybody at this computer can read them.

    `words` is the passphrase or the recovery code. Raises WrongPassphrase, CannotProtect, or RecordTrouble.
    """
    number = _opened_number(records, words)
    with records.read():
        pass  # it is one that this app reads, and of its version
    records.close()
    *copies, record = _files(records, further)
    for path in copies:
        with suppress(RecordTrouble):  # a damaged one goes on asking for the passphrase
            encryption.rewrite(path, None)
    encryption.rewrite(record, None)  # the record last: until then it is encrypted, and so is what comes of it
    for folder in _folders(records, further):
        with suppress(OSError):
            encryption.wipe_leftovers((folder,))
            if not any(keys.key_number_of(path) == number for path in folder.glob("record.*sqlite3")):
                keys.drop_key(folder, number)


@_says_trouble
def unlock_record(path: Path, words: str) -> Opener:
    """Open an encrypted record, or a copy of one, with its passphrase or its recovery code; which of them it was.

    It stays open until the process ends. Raises WrongPassphrase or RecordTrouble.
    """
    try:
        keys.unlock(path, as_typed(words))
    except WrongPassphrase:
        try:
            code = recovery_code_of(words)
        except NotAPassphrase:
            raise WrongPassphrase from None
        keys.unlock(path, code, Opener.RECOVERY)
        return Opener.RECOVERY
    return Opener.PASSPHRASE


@_says_trouble
def change_passphrase(
    records: RecordFile, words: str, passphrase: str, again: str, further: Path | None = None
) -> None:
    """Let another passphrase open the record from now on; `words` is the one before, or the recovery code.

    Raises WrongPassphrase, NotAPassphrase, CannotProtect, or RecordTrouble; then the one before still opens it.
    """
    number = _opened_number(records, words)
    chosen = checked_passphrase(passphrase, again)
    _change(records, number, chosen, Opener.PASSPHRASE, further)


@_says_trouble
def change_recovery_code(
    records: RecordFile, words: str, further: Path | None = None, random: Random = os.urandom
) -> str:
    """Make a new recovery code; the one on paper opens the record no more. `words` is the passphrase or that code.

    Raises WrongPassphrase, CannotProtect, or RecordTrouble.
    """
    number = _opened_number(records, words)
    code = recovery_code(random(RECOVERY_BYTES))
    _change(records, number, code, Opener.RECOVERY, further)
    return code


def _change(records: RecordFile, number: str, words: str, opener: Opener, further: Path | None) -> None:
    folder = records.path.parent
    keys.change_opener(folder, number, words, opener)
    for each in _folders(records, further):
        if each != folder and keys.has_key(each, number):
            with suppress(OSError):  # carried there with the next copy
                keys.carry_key(number, folder, each)


def _may_need(path: Path, number: str) -> bool:
    """Whether a file is encrypted with that key, or cannot be looked at: without it, the record would be lost."""
    try:
        return keys.key_number_of(path) == number
    except OSError:
        return True


def _opened_number(records: RecordFile, words: str) -> str:
    """The number of the record's key, once these words were seen to open it."""
    number = _number_of(records)
    if number is None:
        raise CannotProtect("The record is not encrypted.")
    unlock_record(records.path, words)
    return number


def _number_of(records: RecordFile) -> str | None:
    try:
        return keys.key_number_of(records.path)
    except FileNotFoundError:
        return None


def _files(records: RecordFile, further: Path | None) -> tuple[Path, ...]:
    """The record, which comes last, and everything that was copied or kept of it."""
    return (*_copies_in(records, further), *encryption.record_files(records.path.parent))


def _copies_in(records: RecordFile, folder: Path | None) -> tuple[Path, ...]:
    """The copies of this record in a folder that other records may be copied to as well."""
    if folder is None:
        return ()
    found = []
    with suppress(RecordTrouble):
        for each in copies_in(folder):
            with suppress(RecordTrouble):
                if is_copy_of(folder / each.name, records.path):
                    found.append(folder / each.name)
    return tuple(found)


def _folders(records: RecordFile, further: Path | None) -> Iterable[Path]:
    folder = records.path.parent
    each = (folder, folder / FOLDER_NAME, *((further,) if further is not None else ()))
    return tuple(path for path in each if path.is_dir())
