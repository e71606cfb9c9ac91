"""Encrypting a record, and making it plain again, on a disk that fails: never a record that nobody can open."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from anakinra_desktop.services.protect_record import unlock_record
from anakinra_desktop.storage import encryption, keys
from anakinra_desktop.storage.copies import FOLDER_NAME, keep_copy
from anakinra_desktop.storage.database import FILE_NAME, RecordFile
from anakinra_desktop.storage.inspection import damage_of
from tests.cli.command_line import Told, told
from tests.storage.a_record import NOW, SOAK, TODAY, dose_on, make_record
from tests.storage.failing_disk import Ended, Fault, can_fail, ended
from tests.storage.test_failing_disk import FAULTS, MODES, FailsOnce, our_own_calls

COUNTS = range(1, 101) if SOAK > 1 else (2,)
WORDS = "three small words"


@pytest.fixture(autouse=True)
def nothing_unlocked() -> Iterator[None]:
    """A test begins and ends with all keys forgotten."""
    keys.forget_keys()
    yield
    keys.forget_keys()


def doses_in(path: Path) -> int:
    """How many doses there are in a whole record, plain or opened with the passphrase."""
    keys.forget_keys()
    if keys.is_locked(path):
        unlock_record(path, WORDS)
    assert damage_of(path) == ()
    with RecordFile(path).read() as record:
        return len(record.doses(1))


@dataclass(frozen=True, slots=True)
class Bench:
    """A record of six doses with a copy of five, to be encrypted or made plain again and again."""

    folder: Path
    encrypts: bool

    @property
    def data(self) -> Path:
        return self.folder / "bench" / "data"

    @property
    def argv(self) -> tuple[str, ...]:
        option = "--new-passphrase-file" if self.encrypts else "--passphrase-file"
        return ("encrypt" if self.encrypts else "decrypt", option, str(self.folder / "words.txt"))

    def make(self) -> None:
        """What each try begins with."""
        begin = self.folder / "begin" / "data"
        (self.folder / "words.txt").write_text(WORDS, "utf-8")
        records = make_record(begin, days=5)
        keep_copy(records.path, begin / FOLDER_NAME, NOW - timedelta(days=1))
        with records.change() as record:
            record.add_dose(dose_on(TODAY))
        records.close()
        if not self.encrypts:
            words = str(self.folder / "words.txt")
            assert told("--data-dir", str(begin), "encrypt", "--new-passphrase-file", words).code == 0

    def set_up(self) -> None:
        """All as it was in the beginning."""
        keys.forget_keys()
        shutil.rmtree(self.folder / "bench", ignore_errors=True)
        shutil.copytree(self.folder / "begin", self.folder / "bench")

    def check(self, end: Ended | Told) -> None:
        """Plain or encrypted, and nothing lost; done where that was said."""
        record = self.data / FILE_NAME
        (copy,) = (self.data / FOLDER_NAME).glob("record.*.sqlite3")
        if end.code == 0:
            assert encryption.is_plain(record) is not self.encrypts
        elif end.code > 0:
            assert end.code == 1
            assert len(end.err.splitlines()) <= 1
            assert "Traceback" not in end.err
            assert "inside the app" not in end.err
        assert doses_in(record) == 6
        assert doses_in(copy) == 5

    def check_that_it_works_again(self) -> None:
        """With the disk sound again it can be done, or finished, and no plain file is left behind."""
        keys.forget_keys()
        words = str(self.folder / "words.txt")
        if self.encrypts:
            again = told("--data-dir", str(self.data), *self.argv)
            assert again.code == 0 or "encrypted already" in again.complaint
            keys.forget_keys()
            assert told("--data-dir", str(self.data), "person", "list", "--passphrase-file", words).code == 0
            plain = [path for path in self.data.rglob("*record*") if path.is_file() and encryption.is_plain(path)]
            assert plain == []
        else:
            again = told("--data-dir", str(self.data), *self.argv)
            assert again.code == 0 or "not encrypted" in again.complaint
            assert encryption.is_plain(self.data / FILE_NAME)
        self.check(Told(0, "", ""))


@pytest.fixture(scope="module", params=[True, False], ids=["encrypt", "make plain"])
def bench(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Bench:
    made = Bench(tmp_path_factory.mktemp("encryption"), request.param)
    made.make()
    keys.forget_keys()
    return made


@pytest.mark.skipif(not can_fail(), reason="calls to the system cannot be made to fail here")
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("calls", "how"), FAULTS, ids=lambda value: value.split(",")[0])
def test_whichever_call_fails_the_record_can_be_opened_and_nothing_is_lost(
    bench: Bench, calls: str, how: str, mode: str
) -> None:
    for count in COUNTS:
        bench.set_up()
        end = ended(bench.argv, bench.folder / "bench", Fault(calls, how, f"{count}{mode}"))
        if not end.met:
            return  # there are no more such calls
        bench.check(end)
        bench.check_that_it_works_again()


def test_whichever_call_of_our_own_fails_the_record_can_be_opened_and_nothing_is_lost(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = range(1, 1000) if SOAK > 1 else range(1, 1000, 29)
    for number in numbers:
        bench.set_up()
        fails = FailsOnce(number)
        with monkeypatch.context() as spoiled:
            for owner, name in our_own_calls():
                spoiled.setattr(owner, name, fails.wrap(name, getattr(owner, name)))
            end = told("--data-dir", str(bench.data), *bench.argv)
        if fails.calls < number:
            return
        bench.check(end)
        bench.check_that_it_works_again()


def test_a_key_is_never_dropped_while_the_record_needs_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "words.txt").write_text(WORDS, "utf-8")
    make_record(tmp_path / "data", days=5).close()

    def fails(_path: Path) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(encryption, "wipe", fails)
    told("--data-dir", str(tmp_path / "data"), "encrypt", "--new-passphrase-file", str(tmp_path / "words.txt"))
    monkeypatch.undo()
    assert doses_in(tmp_path / "data" / FILE_NAME) == 5
