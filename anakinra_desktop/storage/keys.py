"""The keys of encrypted records: each lies in two small encrypted files beside the record it opens.

A record is encrypted with a random key. That key stands in a file that the passphrase opens, and once more in a file
that the recovery code opens, so that either can be changed without writing the record anew. Each of these is a
database of SQLCipher, which makes guessing slow (PBKDF2, 256,000 rounds of SHA-512). An encrypted record begins with
16 random bytes; they are the number of its key and stand in the names of the two files. Copies are encrypted with the
key of the record they were made of, and the two files lie beside them too.

What was unlocked stays so until the process ends.
"""

from __future__ import annotations

import os
from contextlib import closing
from enum import StrEnum
from pathlib import Path

from anakinra_desktop.storage.connection import SQLITE_BEGINS, driver, sqlite_errors, use_key
from anakinra_desktop.storage.first_bytes import first_bytes
from anakinra_desktop.storage.private_files import make_private_file, sync_file, sync_folder
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble

NUMBER_BYTES = 16
KEY_BYTES = 32
PAGE_BYTES = 4096
"""How much SQLCipher encrypts at a time."""
DIFFERENT_BYTES_MIN = 250
"""Of 4096 random bytes all 256 occur, give or take one; in a page of a plain record far fewer do."""

_unlocked: dict[str, str] = {}
"""By the number of a key, the key; both as hexadecimal digits."""


class Opener(StrEnum):
    """What opens a key file; the word is the end of its name."""

    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"


def key_number_of(path: Path) -> str | None:
    """The number of the key that a file is encrypted with; None where it is plain, or no encrypted record at all.

    Raises OSError.
    """
    begins = first_bytes(path, NUMBER_BYTES)
    if len(begins) < NUMBER_BYTES or begins == SQLITE_BEGINS:
        return None
    number = begins.hex()
    return number if number in _unlocked or _folders_with_key(path, number) else None


def key_of(path: Path) -> str | None:
    """The key to open a file with, as `connect` wants it; None for a plain one.

    Raises RecordTrouble where it is encrypted and locked, and OSError.
    """
    number = key_number_of(path)
    return None if number is None else key_of_number(number, path)


def key_of_number(number: str, path: Path) -> str:
    """The key of that number. Raises RecordTrouble about the path where it is locked."""
    if number not in _unlocked:
        raise RecordTrouble(Trouble.LOCKED, path)
    return _unlocked[number] + number


def looks_encrypted(path: Path) -> bool:
    """Whether a file can be an encrypted record at all: whole pages with every kind of byte. Raises OSError.

    A damaged record is full of zeros and words; what SQLCipher writes looks like chance alone.
    """
    size = path.stat().st_size
    if size < PAGE_BYTES or size % PAGE_BYTES:
        return False
    middle = size // PAGE_BYTES // 2 * PAGE_BYTES
    pages = (first_bytes(path, PAGE_BYTES, after) for after in (0, middle, size - PAGE_BYTES))
    return all(len(set(page)) >= DIFFERENT_BYTES_MIN for page in pages)


def is_locked(path: Path) -> bool:
    """Whether a file is encrypted, and nobody gave its passphrase yet."""
    try:
        number = key_number_of(path)
    except OSError:
        return False
    return number is not None and number not in _unlocked


def unlock(path: Path, words: str, opener: Opener = Opener.PASSPHRASE) -> None:
    """Open an encrypted file with its passphrase or recovery code; from here on it is read like a plain one.

    Raises WrongPassphrase, or RecordTrouble where SQLCipher is not installed or the key file cannot be read.
    """
    number = key_number_of(path)
    if number is not None:
        _unlocked[number] = _read_key(path, number, words, opener)


def forget_keys() -> None:
    """Lock everything again."""
    _unlocked.clear()


def make_key(folder: Path, passphrase: str, recovery: str) -> str:
    """Make a key, with its two files in a folder, and say its number; it is unlocked.

    Raises RecordTrouble and OSError.
    """
    import secrets  # costs more than the first page may

    number, key = secrets.token_hex(NUMBER_BYTES), secrets.token_hex(KEY_BYTES)
    _write_key(_key_file(folder, number, Opener.PASSPHRASE), key, passphrase)
    _write_key(_key_file(folder, number, Opener.RECOVERY), key, recovery)
    _unlocked[number] = key
    return number


def change_opener(folder: Path, number: str, words: str, opener: Opener) -> None:
    """Let other words open an unlocked key. Raises RecordTrouble and OSError; then the ones before still do."""
    _write_key(_key_file(folder, number, opener), _unlocked[number], words)


def carry_key(number: str, source: Path, target: Path) -> None:
    """Put the two files of a key into another folder too, so that what lies there can be opened. Raises OSError."""
    for opener in Opener:
        found = _key_file(source, number, opener)
        wanted = _key_file(target, number, opener)
        if not found.exists():
            continue
        content = found.read_bytes()
        if not wanted.exists() or wanted.read_bytes() != content:
            fresh = _fresh_beside(wanted)
            try:
                fresh.write_bytes(content)
                sync_file(fresh)
                fresh.replace(wanted)
            finally:
                fresh.unlink(missing_ok=True)
            sync_folder(target)


def key_files(folder: Path) -> tuple[Path, ...]:
    """Every key file in a folder, of whatever key."""
    return tuple(sorted(path for opener in Opener for path in folder.glob(f"key-*.{opener}")))


def has_key(folder: Path, number: str) -> bool:
    """Whether one of the files of a key lies in a folder."""
    return any(_key_file(folder, number, opener).exists() for opener in Opener)


def has_key_files(path: Path) -> bool:
    """Whether a file is encrypted, and the files of its key lie beside it. Raises OSError."""
    number = key_number_of(path)
    return number is not None and has_key(path.parent, number)


def drop_key(folder: Path, number: str) -> None:
    """Remove the two files of a key from a folder: nothing there needs it any more. Raises OSError."""
    for opener in Opener:
        _key_file(folder, number, opener).unlink(missing_ok=True)


def _key_file(folder: Path, number: str, opener: Opener) -> Path:
    return folder / f"key-{number}.{opener}"


def _folders_with_key(path: Path, number: str) -> tuple[Path, ...]:
    """Where the files of a key lie: beside the record, else beside its copies, or beside the record of a copy."""
    beside = path.absolute().parent
    return tuple(folder for folder in (beside, beside / "copies", beside.parent) if has_key(folder, number))


def _read_key(path: Path, number: str, words: str, opener: Opener) -> str:
    for folder in _folders_with_key(path, number):
        file = _key_file(folder, number, opener)
        if not file.exists():
            continue
        try:
            with closing(driver(encrypted=True).connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
                use_key(connection, _opening(words))
                return str(connection.execute("SELECT key FROM record_key").fetchone()[0])
        except sqlite_errors():
            continue  # these words do not open it; those beside the copies may be older
    from anakinra_desktop.domain.passphrase import WrongPassphrase  # the window stands before it is needed

    raise WrongPassphrase(is_recovery_code=opener is Opener.RECOVERY)


def _write_key(file: Path, key: str, words: str) -> None:
    fresh = _fresh_beside(file)
    try:
        with closing(driver(encrypted=True).connect(fresh, isolation_level=None)) as connection:
            use_key(connection, _opening(words))
            connection.execute("PRAGMA journal_mode = MEMORY")  # the file has no other reader before it has its name
            connection.execute("CREATE TABLE record_key (key TEXT NOT NULL) STRICT")
            connection.execute("INSERT INTO record_key VALUES (?)", (key,))
        sync_file(fresh)
        fresh.replace(file)
    except sqlite_errors() as error:
        raise RecordTrouble(Trouble.UNREADABLE, file, str(error)) from error
    finally:
        fresh.unlink(missing_ok=True)
    sync_folder(file.parent)


def _opening(words: str) -> str:
    """What SQLCipher is given. It never looks like `x'...'`, which would be taken for a key instead of a passphrase."""
    return f"words:{words}"


def _fresh_beside(file: Path) -> Path:
    fresh = file.with_name(f".{file.name}.{os.getpid()}.new")
    fresh.unlink(missing_ok=True)
    make_private_file(fresh)
    return fresh
