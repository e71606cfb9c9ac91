"""Copies of the record in a folder beside it: made through SQLite, looked through, and only then given their name."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from anakinra_desktop.domain.copies import Copy, has_lost_doses, kept_copies
from anakinra_desktop.storage import keys
from anakinra_desktop.storage.connection import connect, sqlite_errors
from anakinra_desktop.storage.database import open_record, reading, version_of
from anakinra_desktop.storage.fresh_file import clear_away, fresh_beside
from anakinra_desktop.storage.inspection import damage_of
from anakinra_desktop.storage.private_files import (
    make_private_folder,
    move_without_replacing,
    sync_file,
    sync_folder,
)
from anakinra_desktop.storage.progress import Cancelled, Progress, part_of, say
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble, trouble_of, trouble_of_folder

FOLDER_NAME = "copies"
PAGES_A_STEP = 256
"""So many pages are copied between two looks at whether the person has had enough."""

_STAMP = "%Y-%m-%dT%H%M%SZ"
_REPLACED = re.compile(r"record\.replaced-([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{6}Z)(?:-[0-9]+)?\.sqlite3")
_NAME = re.compile(r"record\.([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{6}Z)(?:-[0-9]+)?\.sqlite3")


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a record holds, counted."""

    people: int
    doses: int
    """Injections that were given and still count."""
    last_dose_at: datetime | None
    size_bytes: int


def holdings(path: Path) -> Holdings:
    """Count what a record or a copy of it holds. Raises RecordTrouble."""
    version_of(path)
    with reading(path) as connection:
        people = connection.execute("SELECT count(*) FROM person").fetchone()[0]
        doses, last = connection.execute(
            "SELECT count(*), max(taken_at) FROM dose WHERE standing = 'valid' AND status = 'taken'"
        ).fetchone()
    return Holdings(people, doses, datetime.fromisoformat(last) if last else None, path.stat().st_size)


def holdings_if_good(path: Path, go_on: Progress | None = None) -> Holdings | None:
    """What a copy holds; None where it cannot be read to the end. Raises Cancelled."""
    try:
        return None if damage_of(path, go_on) else holdings(path)
    except RecordTrouble:
        return None


def is_copy_of(copy: Path, path: Path) -> bool:
    """Whether a copy was made of this record, and not of another one that goes to the same folder.

    When the first dose was written down, and the first plan of a body, is the same in both, as far as the copy reaches.
    Raises RecordTrouble.
    """
    pairs = tuple(zip(_beginnings(copy), _beginnings(path), strict=True))
    return any(of_copy for of_copy, _ in pairs) and all(of_copy in (None, of_record) for of_copy, of_record in pairs)


def _beginnings(path: Path) -> tuple[str | None, str | None]:
    def first(query: str) -> str | None:
        row = connection.execute(f"{query} ORDER BY id LIMIT 1").fetchone()
        return None if row is None else str(row[0])

    with reading(path) as connection:
        return first("SELECT recorded_at FROM dose"), first("SELECT made_at FROM body_plan")


def copies_in(folder: Path) -> tuple[Copy, ...]:
    """The copies in a folder, newest first; other files are nobody's business. Raises RecordTrouble."""
    try:
        names = [path.name for path in folder.iterdir()] if folder.is_dir() else []
    except OSError as error:
        raise RecordTrouble(Trouble.UNREADABLE, folder, str(error)) from error
    found = [Copy(made_at, name) for name in names if (made_at := _made_at(name)) is not None]
    return tuple(sorted(found, reverse=True))


def replaced_in(folder: Path) -> tuple[Copy, ...]:
    """The records that a copy took the place of, by when that was, newest first. Raises RecordTrouble."""
    try:
        names = [path.name for path in folder.iterdir()] if folder.is_dir() else []
    except OSError as error:
        raise RecordTrouble(Trouble.UNREADABLE, folder, str(error)) from error
    found = [Copy(at, name) for name in names if (at := _stamped(_REPLACED, name)) is not None]
    return tuple(sorted(found, reverse=True))


def make_copy(path: Path, target: Path, go_on: Progress | None = None) -> Holdings:
    """Copy a record to another name, whole, looked through and safely on disk, or not at all.

    Nothing that has that name is replaced. Raises RecordTrouble, FileExistsError, or Cancelled when `go_on` says no.
    """
    with fresh_beside(target) as fresh:
        _copy_pages(path, fresh, part_of(go_on, 0, 0.5))
        if damage_of(fresh, part_of(go_on, 0.5, 1)):
            raise RecordTrouble(Trouble.DAMAGED, path, "the copy is not whole")
        held = holdings(fresh)
        sync_file(fresh)
        if target.exists():
            raise FileExistsError(target)
        _carry_key(path, target.parent)
        move_without_replacing(fresh, target)
    return held


def keep_copy(path: Path, folder: Path, now: datetime, go_on: Progress | None = None) -> tuple[Copy, Holdings]:
    """Make a copy in the folder of copies, then let go of those that are too many; the copy, and what it holds.

    Raises RecordTrouble or Cancelled.
    """
    earlier = tuple(each for each in copies_in(folder) if not _is_of_another(folder / each.name, path))
    clear_away(path)
    try:
        make_private_folder(folder)
        target = _free_name(folder, now)
        held = make_copy(path, target, go_on)
    except OSError as error:
        raise RecordTrouble(trouble_of_folder(error), folder, str(error)) from error
    made_at = _made_at(target.name)
    assert made_at is not None
    copy = Copy(made_at, target.name)
    with suppress(Cancelled):  # the copy is made; those that are too many go with the next one
        _thin_out(folder, copy, held, earlier, go_on)
    return copy, held


def _is_of_another(copy: Path, path: Path) -> bool:
    """Whether a copy is known to be another record's, or cannot be looked into for want of its passphrase."""
    try:
        return not is_copy_of(copy, path) and bool(holdings(copy).doses)
    except RecordTrouble as error:
        return error.trouble in (Trouble.LOCKED, Trouble.NO_CIPHER, Trouble.TOO_NEW)


def _thin_out(
    folder: Path, copy: Copy, held: Holdings, earlier: tuple[Copy, ...], go_on: Progress | None = None
) -> None:
    """Remove the copies that are too many. None makes way for one that is damaged or that lost many of its doses."""
    by_age = kept_copies((copy, *earlier), copy.made_at)
    if len(by_age) == len(earlier) + 1:
        return
    only_stop = None if go_on is None else lambda _share: go_on(1.0)
    holds = {each: holdings_if_good(folder / each.name, only_stop) for each in earlier}
    among_good = kept_copies((copy, *(each for each in earlier if holds[each] is not None)), copy.made_at)
    for each, held_before in holds.items():
        stays = each in by_age if held_before is None else each in among_good
        if not stays and (held_before is None or not has_lost_doses(held_before.doses, held.doses)):
            with suppress(OSError):  # one too many does no harm; the next copy tries again
                (folder / each.name).unlink()


def changed_since(path: Path, copy: Copy | None) -> bool:
    """Whether a record was written to after a copy was made; in doubt it was."""
    if copy is None:
        return True
    # A copy's name tells full seconds.
    return path.stat().st_mtime >= copy.made_at.timestamp()


def put_back(copy: Path, path: Path, now: datetime, go_on: Progress | None = None) -> Path | None:
    """Put a copy in the place of the record; what stood there is kept under the name that is returned.

    Raises RecordTrouble when the copy is not good, and Cancelled; the record is then as it was.
    """
    try:
        make_private_folder(path.parent)
        with fresh_beside(path) as fresh:
            _copy_pages(copy, fresh, part_of(go_on, 0, 0.5))
            damage = damage_of(fresh, part_of(go_on, 0.5, 1))
            if damage:
                raise RecordTrouble(Trouble.DAMAGED, copy, damage[0])
            version_of(fresh)
            sync_file(fresh)
            _carry_key(copy, path.parent)
            with _nobody_writing(path), _set_aside(path, now) as aside:
                fresh.replace(path)
            sync_folder(path.parent)
    except OSError as error:
        raise RecordTrouble(trouble_of_folder(error), path, str(error)) from error
    return aside


@contextmanager
def _set_aside(path: Path, now: datetime) -> Iterator[Path | None]:
    """Keep what stands where a record belongs, with the journal that goes with it, under another name.

    Where the block fails all is as it was before.
    """
    if not path.exists():
        yield None
        return
    stamp = now.astimezone(UTC).strftime(_STAMP)
    aside = path.with_name(f"{path.stem}.replaced-{stamp}{path.suffix}")
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.stem}.replaced-{stamp}-{number}{path.suffix}")
    journal, journal_aside = (each.with_name(f"{each.name}-journal") for each in (path, aside))
    try:
        if journal.exists():
            # Left beside the record that is put back, it would be played into that one.
            journal.replace(journal_aside)
        try:
            os.link(path, aside)
        except OSError:  # a file system without hard links
            shutil.copy2(path, aside)
        yield aside
    except BaseException:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
        if journal_aside.exists():
            journal_aside.replace(journal)
        raise


@contextmanager
def _nobody_writing(path: Path) -> Iterator[None]:
    """Wait until nobody writes to the record, and keep others from it. One that is no record any more is left alone."""
    if os.name == "nt" or not _is_record(path):  # Windows does not replace a file that is held
        yield
        return
    with closing(open_record(path, "rw", isolation_level=None)) as connection:
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite_errors() as error:
            if trouble_of(str(error)) is Trouble.BUSY:
                raise RecordTrouble(Trouble.BUSY, path, str(error)) from error
        yield


def _is_record(path: Path) -> bool:
    try:
        version_of(path)
    except RecordTrouble as error:
        return error.trouble in (Trouble.BUSY, Trouble.TOO_NEW)
    return True


def _copy_pages(source: Path, target: Path, go_on: Progress | None) -> None:
    def step(_status: int, remaining: int, total: int) -> None:
        say(go_on, 1 - remaining / total if total else 1.0)

    version_of(source)
    try:
        with (
            reading(source) as connection,
            closing(connect(target, "rw", keys.key_of(source))) as copy,
        ):
            connection.backup(copy, pages=PAGES_A_STEP, progress=step)
            copy.execute("PRAGMA journal_mode = DELETE")
    except sqlite_errors() as error:
        raise RecordTrouble(trouble_of(str(error)) or Trouble.DAMAGED, source, str(error)) from error


def _made_at(name: str) -> datetime | None:
    return _stamped(_NAME, name)


def _stamped(pattern: re.Pattern[str], name: str) -> datetime | None:
    found = pattern.fullmatch(name)
    if found is None:
        return None
    try:
        return datetime.strptime(found[1], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def _carry_key(source: Path, folder: Path) -> None:
    """Where a record is encrypted, have the files of its key in a folder before the record itself comes there."""
    number = keys.key_number_of(source)
    if number is not None:
        keys.carry_key(number, source.parent, folder)


def _free_name(folder: Path, now: datetime) -> Path:
    stamp = now.astimezone(UTC).strftime(_STAMP)
    path, number = folder / f"record.{stamp}.sqlite3", 1
    while path.exists():
        number += 1
        path = folder / f"record.{stamp}-{number}.sqlite3"
    return path
