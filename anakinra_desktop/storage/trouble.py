"""What can go wrong with the file the record is kept in: the world's troubles, each with a name."""

from __future__ import annotations

import errno
from enum import StrEnum
from pathlib import Path


class Trouble(StrEnum):
    """What is the matter; the windows and the command line say it in a calm sentence."""

    BUSY = "busy"
    DISK_FULL = "disk_full"
    DISK_ERROR = "disk_error"
    """The disk did not do what it was asked to. What was just written may be there or not; what was there before is."""
    READ_ONLY = "read_only"
    DAMAGED = "damaged"
    NOT_A_RECORD = "not_a_record"
    TOO_NEW = "too_new"
    UNREADABLE = "unreadable"
    LOCKED = "locked"
    """It is encrypted, and nobody gave its passphrase."""
    KEY_MISSING = "key_missing"
    """It is encrypted, and the files of its key are not where it is."""
    NO_CIPHER = "no_cipher"
    """It is encrypted, and this installation cannot read encrypted records."""


class RecordTrouble(Exception):
    """The record could not be read or written; it is as it was before.

    Of a record that is too new, `versions` says which it has and which is the newest this app knows.
    """

    def __init__(self, trouble: Trouble, path: Path, detail: str = "", versions: tuple[int, int] | None = None) -> None:
        super().__init__(f"{trouble}: {path.name} {detail}".strip())
        self.trouble = trouble
        self.path = path
        self.detail = detail
        self.versions = versions


def trouble_of(message: str) -> Trouble | None:
    """Which trouble a message of SQLite tells of; None when it is a fault of ours."""
    lowered = message.lower()
    for words, trouble in (
        ("database is locked", Trouble.BUSY),
        ("disk is full", Trouble.DISK_FULL),
        ("readonly database", Trouble.READ_ONLY),
        ("read-only", Trouble.READ_ONLY),
        ("unable to open database", Trouble.UNREADABLE),
        ("not a database", Trouble.DAMAGED),
        ("malformed", Trouble.DAMAGED),
        ("unsupported file format", Trouble.DAMAGED),
        ("could not decode", Trouble.DAMAGED),
        ("no such table", Trouble.DAMAGED),
        ("no such column", Trouble.DAMAGED),
        ("disk i/o error", Trouble.DISK_ERROR),
    ):
        if words in lowered:
            return trouble
    return None


def trouble_of_folder(error: OSError) -> Trouble:
    """Which trouble the system tells of when a file or folder cannot be made."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return Trouble.DISK_FULL
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return Trouble.READ_ONLY
        case errno.EIO:
            return Trouble.DISK_ERROR
    return Trouble.UNREADABLE
