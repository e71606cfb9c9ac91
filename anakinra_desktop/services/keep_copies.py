"""Copies of the record: make one, see what each holds, put one back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from anakinra_desktop.domain.copies import Copy
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.storage import copies, keys
from anakinra_desktop.storage.copies import Holdings
from anakinra_desktop.storage.progress import Progress, part_of
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble, trouble_of_folder

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


class NoSuchCopy(Problem):
    """There is no copy of that name, or no good one at all."""


class NothingToCopy(Problem):
    """There is no record yet."""


class NameIsTaken(Problem):
    """A file has that name already; nothing is replaced."""


@dataclass(frozen=True, slots=True)
class CopyKept:
    """A copy and what it holds; None where it cannot be read to the end."""

    path: Path
    made_at: datetime
    holds: Holdings | None

    is_replaced: bool = False
    """Whether it was the record itself until a copy took its place; then `made_at` is when."""

    @property
    def is_locked(self) -> bool:
        """Whether it is encrypted, and nobody gave its passphrase yet."""
        return keys.is_locked(self.path)


@dataclass(frozen=True, slots=True)
class PutBack:
    """A copy that is the record now, and the file that was the record before."""

    copy: CopyKept
    replaced: Path | None


def folder_of_copies(records: RecordFile) -> Path:
    """Where the copies of a record lie."""
    return records.path.parent / copies.FOLDER_NAME


def copy_record(
    records: RecordFile, now: datetime, go_on: Progress | None = None, folder: Path | None = None
) -> CopyKept:
    """Make a copy and thin out the old ones, in the folder of copies or in another one.

    Raises NothingToCopy, RecordTrouble, Cancelled.
    """
    _need_record(records)
    folder = folder or folder_of_copies(records)
    made, holds = copies.keep_copy(records.path, folder, now, go_on)
    return CopyKept(folder / made.name, made.made_at, holds)


def copy_record_to(records: RecordFile, target: Path, now: datetime, go_on: Progress | None = None) -> CopyKept:
    """Make a copy under a name of the person's choice. Raises NothingToCopy, NameIsTaken, RecordTrouble, Cancelled."""
    _need_record(records)
    try:
        return CopyKept(target, now, copies.make_copy(records.path, target, go_on))
    except FileExistsError:
        raise NameIsTaken("There is a file {file} already; nothing was replaced.", file=target) from None


def copy_if_changed(
    records: RecordFile, now: datetime, every: timedelta = timedelta(0), folder: Path | None = None
) -> CopyKept | None:
    """A copy, where the record was written to since the last one, and that one is so old. Raises RecordTrouble.

    Another folder than the usual one is only used while it is there: a stick may be in a drawer.
    """
    if not records.exists() or (folder is not None and not folder.is_dir()):
        return None
    newest = next(iter(copies.copies_in(folder or folder_of_copies(records))), None)
    is_fresh = newest is not None and timedelta(0) <= now - newest.made_at < every
    if is_fresh or not copies.changed_since(records.path, newest):
        return None
    return copy_record(records, now, folder=folder)


@dataclass(frozen=True, slots=True)
class Upkeep:
    """What became of the copies that are made by themselves, in one folder."""

    trouble: Trouble | None = None
    """Why no copy could be made that was called for."""
    is_up_to_date: bool = False
    """Whether the newest copy holds all that is in the record."""
    is_there: bool = True
    """Whether the folder was there at all."""


def keep_up(records: RecordFile, now: datetime, every: timedelta, folder: Path | None = None) -> Upkeep:
    """As `copy_if_changed`; whatever goes wrong is answered, for the record is as good as before.

    A record that nobody opened with its passphrase was not written to either.
    """
    if records.is_locked:
        return Upkeep()
    try:
        if folder is not None and not folder.is_dir():
            return Upkeep(is_there=False)
        made = copy_if_changed(records, now, every, folder)
        newest = next(iter(copies.copies_in(folder or folder_of_copies(records))), None)
        return Upkeep(
            is_up_to_date=made is not None or not records.exists() or not copies.changed_since(records.path, newest)
        )
    except RecordTrouble as trouble:
        if trouble.trouble in (Trouble.TOO_NEW, Trouble.NOT_A_RECORD):
            return Upkeep()  # nothing was written to it here, so there is nothing to copy
        return Upkeep(trouble.trouble)
    except OSError as error:
        return Upkeep(trouble_of_folder(error))


def newest_copy(records: RecordFile, folder: Path | None = None) -> CopyKept | None:
    """The newest copy, without looking into it. Raises RecordTrouble."""
    folder = folder or folder_of_copies(records)
    return next((CopyKept(folder / each.name, each.made_at, None) for each in copies.copies_in(folder)), None)


def list_copies(
    records: RecordFile, further: Path | None = None, go_on: Progress | None = None
) -> tuple[CopyKept, ...]:
    """Every copy with what it holds, newest first, and what copies took the place of.

    Raises RecordTrouble or Cancelled.

    Those of a further folder are among them; one that lies in both places, and is good, is named once.
    """
    return tuple(look_through_copies(records, further, go_on))


def look_through_copies(
    records: RecordFile, further: Path | None = None, go_on: Progress | None = None
) -> Iterator[CopyKept]:
    """As `list_copies`, each as soon as it is looked through."""
    places: dict[Copy, list[Path]] = {}
    for folder in (folder_of_copies(records), *((further,) if further is not None else ())):
        for each in copies.copies_in(folder):
            places.setdefault(each, []).append(folder / each.name)
    replaced = copies.replaced_in(records.path.parent)
    places |= {each: [records.path.parent / each.name] for each in replaced}
    for number, (each, paths) in enumerate(sorted(places.items(), reverse=True)):
        progress = part_of(go_on, number / len(places), (number + 1) / len(places))
        looked_at = (
            CopyKept(path, each.made_at, copies.holdings_if_good(path, progress), each in replaced) for path in paths
        )
        found = [next(looked_at)]
        if found[0].holds is None:
            found += looked_at
        yield next((copy for copy in found if copy.holds is not None), found[0])


def look_at_copy(path: Path, go_on: Progress | None = None) -> CopyKept:
    """Any file as a copy: from when it is, and what it holds. Raises RecordTrouble and Cancelled."""
    try:
        made_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError as error:
        raise RecordTrouble(trouble_of_folder(error), path, str(error)) from error
    return CopyKept(path, made_at, copies.holdings_if_good(path, go_on))


def what_the_record_holds(records: RecordFile) -> Holdings | None:
    """What would be put aside when a copy is put back; None where there is no record that can be read."""
    try:
        return copies.holdings(records.path) if records.exists() else None
    except RecordTrouble:
        return None


def latest_good_copy(records: RecordFile, go_on: Progress | None = None, further: Path | None = None) -> CopyKept:
    """The newest copy that is whole. Raises NoSuchCopy, RecordTrouble or Cancelled."""
    for copy in look_through_copies(records, further, go_on):
        if copy.holds is not None and not copy.is_replaced:
            return copy
    raise NoSuchCopy("There is no good copy of this record.")


def locked_copy(records: RecordFile, further: Path | None = None) -> Path | None:
    """The newest copy that only its passphrase opens; None where there is none. Raises RecordTrouble."""
    places = (folder_of_copies(records), *((further,) if further is not None else ()))
    found = sorted(((each, place / each.name) for place in places for each in copies.copies_in(place)), reverse=True)
    return next((path for _, path in found if keys.is_locked(path)), None)


def is_good_copy(path: Path) -> bool:
    """Whether a file is a record that can be read to the end."""
    return copies.holdings_if_good(path) is not None


def find_copy(records: RecordFile, name: str) -> Path:
    """The file of a copy, by its path or by its name in the folder of copies. Raises NoSuchCopy."""
    for path in (Path(name), folder_of_copies(records) / name, records.path.parent / name):
        if path.is_file():
            return path
    raise NoSuchCopy("There is no copy {file}.", file=name)


def restore_copy(records: RecordFile, copy: Path, now: datetime, go_on: Progress | None = None) -> PutBack:
    """Put a copy in the place of the record, which is kept beside it. Raises RecordTrouble or Cancelled."""
    records.close()
    replaced = copies.put_back(copy, records.path, now, go_on)
    return PutBack(CopyKept(copy, now, copies.holdings(records.path)), replaced)


def _need_record(records: RecordFile) -> None:
    if not records.exists():
        if newest_copy(records) is not None:
            raise NothingToCopy("The record is not here, but copies of it are.")
        raise NothingToCopy("There is no record yet.")
