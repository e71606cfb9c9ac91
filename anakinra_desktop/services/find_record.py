"""Sees to it that no record is begun anew by mistake where one was: its copies, or where it used to be, are named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.services.keep_copies import newest_copy
from anakinra_desktop.storage.former_places import FormerPlace, former_place

if TYPE_CHECKING:
    from pathlib import Path

    from anakinra_desktop.storage.database import RecordFile


class RecordIsMissing(Problem):
    """There is no record where one was, or where one is expected."""


@dataclass(frozen=True, slots=True)
class Missing:
    """What is known of a record that is not there: whether copies of it are, and where it used to be."""

    has_copies: bool
    former: FormerPlace | None


def missing_record(records: RecordFile, *, is_usual: bool, further: Path | None = None) -> Missing | None:
    """What is known of a record that is missing; None where it is there, or none ever was as far as anybody knows.

    `is_usual` says that the folder was not named on purpose; `further` is another folder that copies go to, which
    tells of a record also while it is away. Raises RecordTrouble.
    """
    if records.exists():
        return None
    if newest_copy(records) is not None or (further is not None and _tells_of_one(records, further)):
        return Missing(has_copies=True, former=None)
    former = former_place(records.path.parent, is_usual=is_usual)
    return None if former is None else Missing(has_copies=False, former=former)


def _tells_of_one(records: RecordFile, further: Path) -> bool:
    return not further.is_dir() or newest_copy(records, further) is not None


def refuse_if_missing(records: RecordFile, *, is_usual: bool, may_begin: bool, further: Path | None = None) -> None:
    """Raise RecordIsMissing where a record is missing; `may_begin` says that a switch would begin a new one."""
    missing = missing_record(records, is_usual=is_usual, further=further)
    if missing is None:
        return
    if missing.has_copies:
        raise (
            RecordIsMissing(
                "There is no record here, but there are copies: restore --latest-good puts the newest back; --new "
                "begins a new one."
            )
            if may_begin
            else RecordIsMissing(
                "There is no record here, but there are copies: restore --latest-good puts the newest back."
            )
        )
    assert missing.former is not None
    folder = missing.former.folder
    if may_begin:
        raise RecordIsMissing(
            "There is no record here; it used to be in {folder}: --data-dir opens it there, --new begins a new one.",
            folder=folder,
        )
    raise RecordIsMissing("There is no record here; it used to be in {folder}.", folder=folder)
