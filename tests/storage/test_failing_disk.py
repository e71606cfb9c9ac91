"""Whichever write, sync or renaming fails: the old state or the new one, a calm sentence, and all works afterwards."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from anakinra_desktop.storage.copies import FOLDER_NAME, copies_in, keep_copy
from anakinra_desktop.storage.database import FILE_NAME, SCHEMA_VERSION, RecordFile, version_of
from anakinra_desktop.storage.fresh_file import LEFT_BEHIND_AFTER_S
from anakinra_desktop.storage.inspection import damage_of
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble
from tests.cli.command_line import ANA, STARTS, Told, told
from tests.storage.a_record import NOW, SOAK, TODAY, dose_on, make_record, names_in
from tests.storage.failing_disk import DOSES_LOGGED, KEEP_LOGGING, Ended, Fault, can_fail, ended
from tests.storage.older_records import make_version_1

State = tuple[int, dict[str, list[tuple[object, ...]]]]

COUNTS = range(1, 101) if SOAK > 1 else (3,)
"""Which of the calls fail."""
MODES = ("", "+") if SOAK > 1 else ("",)
"""One call alone, or all from there on as well."""
FAULTS = (
    ("pwrite64", "error=ENOSPC"),
    ("pwrite64", "error=EIO"),
    ("pwrite64", "signal=KILL"),
    ("fdatasync", "error=EIO"),
    ("fsync", "error=EIO"),
    ("rename,renameat,renameat2", "error=EIO"),
    ("link,linkat", "error=EIO"),
    ("unlink,unlinkat", "error=EIO"),
    ("unlink,unlinkat", "signal=KILL"),
    ("ftruncate", "error=EIO"),
    ("write", "error=ENOSPC"),
    ("mkdir,mkdirat", "error=ENOSPC"),
    ("chmod,fchmod,fchmodat", "error=EIO"),
)
OLD_FILE = b"what was saved before"


def state_of(path: Path) -> State | None:
    """Everything in a record, which must be whole; None for one that is absent, or that nobody is in yet."""
    if not path.exists():
        return None
    assert version_of(path) in (1, SCHEMA_VERSION)
    assert damage_of(path) == ()
    with closing(sqlite3.connect(path)) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        rows = {
            name: connection.execute(f'SELECT * FROM "{name}"').fetchall()
            for name in sorted(tables)
            if name != "sqlite_sequence"
        }
        return (connection.execute("PRAGMA user_version").fetchone()[0], rows) if rows["person"] else None


def nothing(folder: Path) -> None:
    folder.mkdir()


def five_doses(folder: Path) -> None:
    make_record(folder, days=5).close()


def of_version_1(folder: Path) -> None:
    five_doses(folder)
    make_version_1(folder / FILE_NAME)


def a_copy_and_a_dose_more(folder: Path) -> None:
    records = make_record(folder, days=5)
    keep_copy(records.path, folder / FOLDER_NAME, NOW - timedelta(days=1))
    with records.change() as record:
        record.add_dose(dose_on(TODAY - timedelta(days=9)))
    records.close()


def without_an_index(folder: Path) -> None:
    five_doses(folder)
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.execute("DROP INDEX dose_of_person_by_date")


@dataclass(frozen=True, slots=True)
class Work:
    """A command line, and what is in the data folder before it."""

    name: str
    begin: Callable[[Path], None]
    argv: tuple[str, ...]


WORKS = (
    Work("log", five_doses, ("log", "--person", "Ana", "--at", "2026-11-24T20:00")),
    Work("make", nothing, (*ANA, *STARTS)),
    Work("upgrade", of_version_1, ("person", "list")),
    Work("copy", five_doses, ("backup",)),
    Work("put back", a_copy_and_a_dose_more, ("restore", "--latest-good")),
    Work("mend", without_an_index, ("check", "--mend")),
    Work("export", five_doses, ("export", "--output", "saved.csv")),
)


class Bench:
    """Does one work again and again from the same beginning."""

    def __init__(self, folder: Path, work: Work) -> None:
        self.folder = folder / "bench"
        self._begin = folder / "begin"
        self.work = work
        self.data = self.folder / "data"
        self.saved = folder / "saved.csv"
        self.argv = tuple(str(self.saved) if each == self.saved.name else each for each in work.argv)
        self._begin.mkdir()
        work.begin(self._begin / "data")
        self.set_up()
        self.old = state_of(self.data / FILE_NAME)
        assert told("--data-dir", str(self.data), *self.argv).code == 0
        self.new = state_of(self.data / FILE_NAME)
        self.saved_new = self.saved.read_bytes()

    def set_up(self) -> None:
        """All as it was in the beginning."""
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self._begin, self.folder)
        self.saved.write_bytes(OLD_FILE)

    def check(self, end: Ended | Told) -> None:
        """Old or new, and said so."""
        state, saved = state_of(self.data / FILE_NAME), self.saved.read_bytes()
        assert state in (self.old, self.new)
        assert saved in (OLD_FILE, self.saved_new)
        folder = self.data / FOLDER_NAME
        copies = [folder / copy.name for copy in copies_in(folder)]
        assert all(damage_of(copy) == () for copy in copies), "a copy is whole or not there"
        if end.code == 0:
            assert (state, saved) == (self.new, self.saved_new)
            assert copies or self.work.name != "copy"
            assert self.work.name != "mend" or told("--data-dir", str(self.data), "check").code == 0
        elif end.code > 0:
            assert end.code == 1
            assert len(end.err.splitlines()) <= 1, "one sentence, unless not even that can be written"
            assert "Traceback" not in end.err
            assert "inside the app" not in end.err
            assert not [name for name in names_in(self.data) if ".replaced-" in name] or state == self.new

    def check_that_it_works_again(self) -> None:
        """The disk is sound again; what processes left behind that were killed an hour ago goes."""
        before = state_of(self.data / FILE_NAME)
        for path in self.data.rglob("*.new*"):
            os.utime(path, (time.time() - LEFT_BEHIND_AFTER_S - 60,) * 2)
        again = told("--data-dir", str(self.data), *self.argv)
        assert again.code == 0 or before == self.new != self.old, again.err
        assert state_of(self.data / FILE_NAME) == self.new
        assert self.saved.read_bytes() == self.saved_new
        assert told("--data-dir", str(self.data), "backup").code == 0
        assert not list(self.data.rglob("*.new*")), "nothing is left behind for ever"


@pytest.fixture(scope="module", params=WORKS, ids=lambda work: work.name)
def bench(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(tmp_path_factory.mktemp(request.param.name), request.param)


@pytest.mark.skipif(not can_fail(), reason="calls to the system cannot be made to fail here")
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("calls", "how"), FAULTS, ids=lambda value: value.split(",")[0])
def test_whichever_call_fails_all_is_old_or_new_and_works_again(bench: Bench, calls: str, how: str, mode: str) -> None:
    for count in COUNTS:
        bench.set_up()
        end = ended(bench.argv, bench.folder, Fault(calls, how, f"{count}{mode}"))
        if not end.met:
            return  # there are no more such calls
        bench.check(end)
        bench.check_that_it_works_again()


def make_record_file(folder: Path) -> RecordFile:
    return RecordFile.in_folder(folder / "data")


class FailsOnce:
    """A function of the system that fails the n-th time it is called, and its likes with it."""

    def __init__(self, number: int) -> None:
        self.calls = 0
        self.failed = ""
        self._number = number

    def wrap(self, name: str, function: Callable[..., object]) -> Callable[..., object]:
        def called(*args: object, **options: object) -> object:
            self.calls += 1
            if self.calls == self._number:
                self.failed = name
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            return function(*args, **options)

        return called


def our_own_calls() -> Iterator[tuple[object, str]]:
    """What this app itself asks of the system, SQLite apart."""
    yield from ((os, name) for name in ("fsync", "replace", "link", "open", "close"))
    yield from ((Path, name) for name in ("replace", "unlink", "chmod", "mkdir"))


def test_whichever_call_of_our_own_fails_all_is_old_or_new_and_works_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = 0
    while True:
        number += 1
        bench.set_up()
        fails = FailsOnce(number)
        with monkeypatch.context() as spoiled:
            for owner, name in our_own_calls():
                spoiled.setattr(owner, name, fails.wrap(name, getattr(owner, name)))
            end = told("--data-dir", str(bench.data), *bench.argv)
        if fails.calls < number:
            break
        bench.check(end)
        if fails.failed not in ("unlink", "close"):
            assert not list(bench.data.rglob("*.new*")), "nothing half written is left behind"
        bench.check_that_it_works_again()
    assert number > 1 or bench.work.name == "log"


class TestTheRunningApp:
    """What has the record open all the time goes on when the cause is gone."""

    @pytest.mark.skipif(not can_fail(), reason="calls to the system cannot be made to fail here")
    @pytest.mark.parametrize(
        ("calls", "how"),
        [
            ("pwrite64", "error=ENOSPC"),
            ("pwrite64", "error=EIO"),
            ("fdatasync", "error=EIO"),
            ("unlink,unlinkat", "error=EIO"),
        ],
    )
    @pytest.mark.parametrize("when", ["1..2", "2..9", "5..8"])
    def test_a_disk_that_fails_for_a_while(self, tmp_path: Path, calls: str, how: str, when: str) -> None:
        make_record(tmp_path / "data", days=2).close()
        end = ended(KEEP_LOGGING, tmp_path, Fault(calls, how, when))
        said = end.out.splitlines()
        assert end.met
        assert len(said) == DOSES_LOGGED
        assert {"kept"} < set(said) <= {"kept", Trouble.DISK_FULL.value, Trouble.DISK_ERROR.value}
        assert said[-1] == "kept"
        with make_record_file(tmp_path).read() as record:
            # A sync of the folder may fail when all is written; then it is not certain, and that is what was said.
            assert said.count("kept") <= len(record.doses(1)) - 2 <= DOSES_LOGGED
        assert damage_of(tmp_path / "data" / FILE_NAME) == ()

    def test_a_folder_that_was_away_for_a_while(self, tmp_path: Path) -> None:
        records = make_record(tmp_path / "data", days=2)
        (tmp_path / "data").rename(tmp_path / "away")
        for _ in range(2):
            with pytest.raises(RecordTrouble) as said, records.change() as record:
                record.add_dose(dose_on(TODAY))
            assert said.value.trouble is Trouble.UNREADABLE
            with pytest.raises(RecordTrouble), records.read() as record:
                record.people()
        assert names_in(tmp_path) == ["away"], "nothing is begun anew"
        (tmp_path / "away").rename(tmp_path / "data")
        with records.change() as record:
            record.add_dose(dose_on(TODAY))
        with records.read() as record:
            assert len(record.doses(1)) == 3

    @pytest.mark.skipif(not can_fail(), reason="calls to the system cannot be made to fail here")
    def test_what_a_killed_process_left_behind_an_hour_ago_goes_with_the_next_copy(self, tmp_path: Path) -> None:
        make_record(tmp_path / "data", days=2).close()
        for _ in range(3):
            end = ended(("backup",), tmp_path, Fault("pwrite64", "signal=KILL"))
            assert (end.met, end.code < 0) == (True, True)
        left = list((tmp_path / "data" / FOLDER_NAME).iterdir())
        assert len(left) >= 3
        assert told("--data-dir", str(tmp_path / "data"), "backup").code == 0
        assert set(left) < set((tmp_path / "data" / FOLDER_NAME).iterdir()), "somebody may still be writing them"
        for path in left:
            os.utime(path, (time.time() - LEFT_BEHIND_AFTER_S - 60,) * 2)
        assert told("--data-dir", str(tmp_path / "data"), "backup").code == 0
        assert not set(left) & set((tmp_path / "data" / FOLDER_NAME).iterdir())

    def test_one_that_another_program_held_for_a_while(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        records = make_record(tmp_path / "data", days=2)
        with monkeypatch.context() as impatient, closing(sqlite3.connect(records.path, isolation_level=None)) as other:
            impatient.setattr("anakinra_desktop.storage.connection.BUSY_SECONDS", 0.1)
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(RecordTrouble) as said, records.change() as record:
                record.add_dose(dose_on(TODAY))
            assert said.value.trouble is Trouble.BUSY
        with records.change() as record:
            record.add_dose(dose_on(TODAY))
