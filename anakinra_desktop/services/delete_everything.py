"""Deletes the record for good: every file is overwritten on the disk before it is let go of."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from anakinra_desktop.storage import encryption, keys
from anakinra_desktop.storage.copies import FOLDER_NAME, copies_in, is_copy_of
from anakinra_desktop.storage.former_places import forget_place
from anakinra_desktop.storage.trouble import RecordTrouble

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile

SETTINGS_NAME = "settings.ini"
_OURS = re.compile(r"\.?record(\..+)?\.sqlite3([.-].+)?|\.key-.+")


@dataclass(frozen=True, slots=True)
class Everything:
    """All that this app has written about anybody on this computer."""

    record: tuple[Path, ...]
    """The record itself, what was kept beside it, and the settings of the app; the record comes last."""
    copies: tuple[Path, ...]
    """The copies of it, in the folder of copies and in the further one that is there."""


def everything_in(records: RecordFile, further: Path | None = None) -> Everything:
    """What there is to delete. A copy in a further folder that another record was copied to is not among it."""
    folder = records.path.parent
    copies = [*_files(folder / FOLDER_NAME), *_copies_of(records, further)]
    beside = [path for path in _files(folder) if path != records.path]
    settings = [path for path in (folder / SETTINGS_NAME,) if path.is_file()]
    return Everything((*beside, *settings, *(path for path in (records.path,) if path.is_file())), tuple(copies))


def delete_everything(records: RecordFile, further: Path | None = None, *, with_copies: bool) -> tuple[Path, ...]:
    """Delete the record and, where that is wanted, its copies; the files that could not be deleted.

    Nothing is written to this record any more. Of an encrypted one the files of the key stay with the copies that
    stay. Broken off, it can be done again: the record goes last.
    """
    there = everything_in(records, further)
    records.end()
    left = []
    for path in (*(there.copies if with_copies else ()), *there.record):
        try:
            encryption.wipe(path)
        except FileNotFoundError:
            continue
        except OSError:
            left.append(path)
    folder = records.path.parent
    if not records.path.exists():
        forget_place(folder)
    for each in (folder / FOLDER_NAME, folder):
        with suppress(OSError):  # other things lie there, and stay
            each.rmdir()
    return tuple(left)


def _files(folder: Path) -> list[Path]:
    """Everything that this app writes in such a folder, journals and what a killed process left behind among it."""
    if not folder.is_dir():
        return []
    ours = (path for path in folder.iterdir() if _OURS.fullmatch(path.name) and path.is_file())
    return sorted((*ours, *keys.key_files(folder)))


def _copies_of(records: RecordFile, folder: Path | None) -> list[Path]:
    if folder is None:
        return []
    found, others = [], False
    with suppress(RecordTrouble):
        for each in copies_in(folder):
            path = folder / each.name
            try:
                ours = is_copy_of(path, records.path)
            except RecordTrouble:
                ours = False
            if ours:
                found.append(path)
            else:
                others = True
    return found if others else [*found, *keys.key_files(folder)]
