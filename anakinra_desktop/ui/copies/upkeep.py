"""Keeps in mind what went wrong with the copies that are made by themselves, and says it until one is good again."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.services.keep_copies import Upkeep, keep_up
from anakinra_desktop.services.protect_record import finish_encryption
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble
from anakinra_desktop.ui.shared.app_settings import AppSettings, CopyTrouble

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile

AWAY_DAYS_MAX = 14
"""A stick may be in a drawer for so long before that is worth a word."""


def keep_copies_up(
    records: RecordFile, further: Path | None, now: datetime, every: timedelta
) -> tuple[Upkeep, Upkeep | None]:
    """Make the copies that are called for, in the record's own folder and in a further one; for `remember`."""
    with suppress(RecordTrouble):
        finish_encryption(records, further)  # a stick may be back whose copies are still plain
    return keep_up(records, now, every), None if further is None else keep_up(records, now, every, further)


def remember(settings: AppSettings, now: datetime, upkeep: tuple[Upkeep, Upkeep | None]) -> None:
    """Keep what went wrong, and forget it where all is well again."""
    own, further = upkeep
    if own.trouble is not None:
        settings.copy_trouble = CopyTrouble(now, own.trouble)
    elif own.is_up_to_date:
        settings.copy_trouble = None
    if further is not None and further.is_there:
        settings.copies_folder_seen = now
        if further.trouble is not None:
            settings.further_copy_trouble = CopyTrouble(now, further.trouble)
        elif further.is_up_to_date:
            settings.further_copy_trouble = None
    settings.save()


def days_away(settings: AppSettings, now: datetime) -> int:
    """For how many days the further folder was not there, where that is worth a word; else 0."""
    seen, folder = settings.copies_folder_seen, settings.copies_folder
    if seen is None or folder is None or folder.is_dir():
        return 0
    days = (now - seen).days
    return days if days >= AWAY_DAYS_MAX else 0


def why_not(trouble: Trouble) -> str:
    """Why a copy could not be made, and what helps."""
    match trouble:
        case Trouble.DISK_FULL:
            return QCoreApplication.translate("Copies", "The disk is full. Free some space, then press “Copy now”.")
        case Trouble.DISK_ERROR:
            return QCoreApplication.translate(
                "Copies", "The disk reports an error. Choose a folder on another disk as the second place, below."
            )
        case Trouble.READ_ONLY:
            return QCoreApplication.translate(
                "Copies", "The folder of the copies may not be written. Ask who looks after this computer."
            )
        case Trouble.BUSY:
            return QCoreApplication.translate("Copies", "Another program was using the record. Press “Copy now”.")
        case Trouble.DAMAGED:
            return QCoreApplication.translate(
                "Copies", "The record could not be read to the end. Press “Check the record…”."
            )
        case _:
            return QCoreApplication.translate(
                "Copies", "The folder or the record could not be opened. Press “Copy now” to try again."
            )
