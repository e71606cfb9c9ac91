"""Opening a record: made whole or not at all, private, and never touched when something is wrong with it."""

from __future__ import annotations

import errno
import os
import random
import shutil
import sqlite3
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import Event, Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anakinra_desktop.storage import copies, database, encryption, keys, private_files
from anakinra_desktop.storage.database import APPLICATION_ID, FILE_NAME, SCHEMA_VERSION, RecordFile, version_of
from anakinra_desktop.storage.first_look import first_look
from anakinra_desktop.storage.inspection import damage_of
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble, trouble_of
from tests.storage.a_record import NOW, TODAY, dose_on, make_record, names_in

posix_only = pytest.mark.skipif(os.name != "posix", reason="permission bits of POSIX")


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@contextmanager
def umask(bits: int) -> Iterator[None]:
    before = os.umask(bits)
    try:
        yield
    finally:
        os.umask(before)


@contextmanager
def as_an_ordinary_user() -> Iterator[None]:
    """Permission bits mean nothing to root."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def use(records: RecordFile) -> None:
    """Read everything and write something."""
    with records.read() as record:
        for person in record.people():
            record.doses(person.id)
    with records.change() as record:
        record.add_dose(dose_on(TODAY))


class TestAFreshRecord:
    @posix_only
    @pytest.mark.parametrize("bits", [0o000, 0o022, 0o077, 0o777])
    def test_only_its_owner_may_look_at_it_whatever_the_umask(self, tmp_path: Path, bits: int) -> None:
        folder = tmp_path / "above" / "data"
        with umask(bits):
            records = make_record(folder)
        assert mode_of(folder) == mode_of(folder.parent) == 0o700
        assert mode_of(records.path) == 0o600
        assert names_in(folder) == [FILE_NAME]

    @posix_only
    def test_an_empty_folder_is_closed_to_others_and_one_that_holds_other_things_stays_open(
        self, tmp_path: Path
    ) -> None:
        empty, shared = tmp_path / "empty", tmp_path / "shared"
        for folder in (empty, shared):
            folder.mkdir()
            folder.chmod(0o755)
        (shared / "letter.txt").touch()
        make_record(empty)
        make_record(shared)
        assert (mode_of(empty), mode_of(shared)) == (0o700, 0o755)

    @posix_only
    def test_a_record_that_came_with_open_bits_is_closed_unless_others_may_write_to_it(self, tmp_path: Path) -> None:
        for bits, then in ((0o644, 0o600), (0o664, 0o664), (0o600, 0o600)):
            records = make_record(tmp_path / f"{bits:o}")
            records.path.chmod(bits)
            use(RecordFile(records.path))
            assert mode_of(records.path) == then

    @posix_only
    def test_nobody_else_may_read_anything_at_any_moment_while_it_is_worked_on(self, tmp_path: Path) -> None:
        folder, seen, done = tmp_path / "data", set[tuple[str, int]](), Event()

        def watch() -> None:
            while not done.is_set():
                for path in tmp_path.rglob("*"):
                    with suppress(OSError):
                        seen.add((path.name, mode_of(path)))

        watcher = Thread(target=watch)
        watcher.start()
        try:
            with umask(0):
                records = make_record(folder, days=30)
                copy, _ = copies.keep_copy(records.path, folder / "copies", NOW)
                copies.put_back(folder / "copies" / copy.name, records.path, NOW)
                number = keys.make_key(folder, "three small words", "7K2M")
                for path in encryption.record_files(folder):
                    encryption.rewrite(path, number)
                use(records)
                for path in encryption.record_files(folder):
                    encryption.rewrite(path, None)
        finally:
            done.set()
            watcher.join()
            keys.forget_keys()
        assert {f"{path.name}" for path in folder.rglob("*")} <= {name for name, _ in seen}
        assert {mode for _, mode in seen} == {0o700, 0o600}

    @posix_only
    def test_the_journal_is_as_private_as_the_record(self, tmp_path: Path) -> None:
        with umask(0):
            records = make_record(tmp_path)
            with records.change() as record:
                record.add_dose(dose_on(TODAY))
                (journal,) = tmp_path.glob("*-journal")
                assert mode_of(journal) == 0o600

    def test_it_says_whose_it_is_and_is_strict(self, tmp_path: Path) -> None:
        records = make_record(tmp_path)
        with closing(sqlite3.connect(records.path)) as connection:
            assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
            assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
            assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
            ours = [row for row in connection.execute("PRAGMA table_list") if row[2] == "table"]
        loose = {row[1] for row in ours if not row[5] and not row[1].startswith("sqlite_")}
        assert loose == {"alembic_version"}
        assert damage_of(records.path) == ()

    def test_its_tables_are_those_the_program_works_with(self, tmp_path: Path) -> None:
        from alembic.autogenerate import compare_metadata
        from alembic.migration import MigrationContext

        from anakinra_desktop.storage.engine import record_engine
        from anakinra_desktop.storage.tables import Table

        engine = record_engine(make_record(tmp_path).path)
        with engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"compare_type": True})
            assert compare_metadata(context, Table.metadata) == []

    @pytest.mark.parametrize("name", ["año", "a b", "a?b=c&d", "100%41", "a#b", "岩崎", "it's"])
    def test_its_folder_may_have_any_name(self, tmp_path: Path, name: str) -> None:
        records = make_record(tmp_path / name, days=1)
        assert names_in(tmp_path / name) == [FILE_NAME]
        seen = first_look(records.path, TODAY)
        assert seen is not None
        assert len(seen.doses) == 1

    @pytest.mark.parametrize("step", ["upgrade", "move"])
    def test_a_crash_while_it_is_made_leaves_none(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
    ) -> None:
        class Crash(BaseException):
            pass

        def crash(*_: object, **__: object) -> None:
            raise Crash

        if step == "upgrade":
            monkeypatch.setattr("anakinra_desktop.storage.engine.migrate", crash)
        else:
            monkeypatch.setattr(database, "move_without_replacing", crash)
        with pytest.raises(Crash):
            make_record(tmp_path)
        assert names_in(tmp_path) == []
        monkeypatch.undo()
        use(make_record(tmp_path))

    def test_one_that_another_process_made_meanwhile_stays(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        other = make_record(tmp_path / "other", days=3)
        move = private_files.move_without_replacing

        def quicker(source: Path, target: Path) -> None:
            shutil.copy(other.path, target)
            move(source, target)

        monkeypatch.setattr(database, "move_without_replacing", quicker)
        records = RecordFile.in_folder(tmp_path / "data")
        with records.change() as record:
            assert len(record.doses(1)) == 3

    def test_a_file_system_without_hard_links_will_do(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def no_links(*_: object) -> None:
            raise OSError(errno.EPERM, "no hard links here")

        monkeypatch.setattr(os, "link", no_links)
        use(make_record(tmp_path))
        assert names_in(tmp_path) == [FILE_NAME]


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def overwritten_with_text(path: Path) -> None:
    path.write_text("Dear diary, " * 500, "utf-8")


def cut_in_its_header(path: Path) -> None:
    os.truncate(path, 60)


def cut_after_its_header(path: Path) -> None:
    os.truncate(path, 100)


def cut_in_half(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def with_a_random_first_page(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + random.Random(1).randbytes(3996) + whole[4096:])


def of_another_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE person (id INTEGER)")
        connection.execute("PRAGMA user_version = 1")
        connection.commit()


def from_the_future(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def of_no_tables(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        connection.execute("CREATE TABLE something (id INTEGER)")


class TestARecordWithSomethingWrong:
    @pytest.mark.parametrize(
        ("spoil", "trouble"),
        [
            (emptied, Trouble.DAMAGED),
            (overwritten_with_text, Trouble.DAMAGED),
            (cut_in_its_header, Trouble.DAMAGED),
            (cut_after_its_header, Trouble.DAMAGED),
            (cut_in_half, Trouble.DAMAGED),
            (with_a_random_first_page, Trouble.DAMAGED),
            (of_another_program, Trouble.NOT_A_RECORD),
            (from_the_future, Trouble.TOO_NEW),
            (of_no_tables, Trouble.DAMAGED),
        ],
        ids=lambda value: getattr(value, "__name__", None),
    )
    def test_it_is_named_and_not_a_byte_is_changed(
        self, tmp_path: Path, spoil: Callable[[Path], None], trouble: Trouble
    ) -> None:
        path = make_record(tmp_path, days=200).path
        spoil(path)
        before = path.read_bytes()
        with pytest.raises(RecordTrouble) as said:
            use(RecordFile(path))
        assert said.value.trouble is trouble
        assert path.read_bytes() == before
        assert names_in(tmp_path) == [FILE_NAME]

    def test_a_folder_in_its_place_is_named(self, tmp_path: Path) -> None:
        path = make_record(tmp_path).path
        a_folder(path)
        with pytest.raises(RecordTrouble) as said:
            use(RecordFile(path))
        assert said.value.trouble is Trouble.UNREADABLE

    @settings(max_examples=60)
    @given(data=st.data())
    def test_random_damage_is_survived_and_never_a_fault(
        self, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        """A page of noise anywhere: what can be read is read, or the trouble is named; the file stays as it is."""
        path = tmp_path_factory.mktemp("noise") / FILE_NAME
        shutil.copy(self.whole_record(tmp_path_factory), path)
        pages = path.stat().st_size // 4096
        page = data.draw(st.integers(0, pages - 1), label="page")
        begin = data.draw(st.integers(0, 4000), label="begin")
        length = data.draw(st.integers(1, 4096), label="length")
        seed = data.draw(st.integers(0, 1000), label="seed")
        with path.open("r+b") as file:
            file.seek(page * 4096 + begin)
            file.write(random.Random(seed).randbytes(min(length, 4096 - begin)))
        before = path.read_bytes()
        for look in (self.look_through_the_record, lambda path: first_look(path, TODAY)):
            with suppress(RecordTrouble):
                look(path)
            assert path.read_bytes() == before

    _whole: Path | None = None

    @classmethod
    def whole_record(cls, factory: pytest.TempPathFactory) -> Path:
        if cls._whole is None:
            cls._whole = make_record(factory.mktemp("whole"), days=400).path
        return cls._whole

    @staticmethod
    def look_through_the_record(path: Path) -> None:
        with RecordFile(path).read() as record:
            for person in record.people():
                record.prescriptions(person.id), record.doses(person.id), record.holds(person.id)
                record.open_session(person.id), record.preferences(person.id)

    def test_a_cell_that_this_program_never_writes_is_damage(self, tmp_path: Path) -> None:
        records = make_record(tmp_path)
        with closing(sqlite3.connect(records.path)) as connection:
            connection.execute("UPDATE person SET born = 'yesterday'")
            connection.commit()
        with pytest.raises(RecordTrouble) as said, records.read() as record:
            record.people()
        assert said.value.trouble is Trouble.DAMAGED
        with pytest.raises(RecordTrouble) as said:
            first_look(records.path, TODAY)
        assert said.value.trouble is Trouble.DAMAGED

    def test_a_record_that_went_away_is_not_made_anew_under_an_open_window(self, tmp_path: Path) -> None:
        records = make_record(tmp_path)
        records.path.unlink()
        with pytest.raises(RecordTrouble) as said:
            use(records)
        assert said.value.trouble is Trouble.UNREADABLE
        assert names_in(tmp_path) == []


class TestAFolderThatCannotBeUsed:
    def test_a_file_in_place_of_the_folder(self, tmp_path: Path) -> None:
        (tmp_path / "data").write_text("not a folder", "utf-8")
        with pytest.raises(RecordTrouble) as said:
            make_record(tmp_path / "data")
        assert said.value.trouble is Trouble.UNREADABLE
        assert (tmp_path / "data").read_text("utf-8") == "not a folder"

    def test_a_file_above_the_folder(self, tmp_path: Path) -> None:
        (tmp_path / "data").write_text("not a folder", "utf-8")
        with pytest.raises(RecordTrouble):
            make_record(tmp_path / "data" / "below")

    @pytest.mark.parametrize("below", ["data", "data/below", "data/below/that"])
    def test_a_file_where_the_folder_should_be_is_told_before_anything_is_asked(
        self, tmp_path: Path, below: str
    ) -> None:
        (tmp_path / "data").write_text("not a folder", "utf-8")
        with pytest.raises(RecordTrouble) as said:
            RecordFile.in_folder(tmp_path / below).exists()
        assert said.value.trouble is Trouble.UNREADABLE
        assert not RecordFile.in_folder(tmp_path / "not yet there").exists()

    @pytest.mark.skipif(not Path("/proc/self").exists(), reason="a place where nobody can make a folder")
    def test_a_place_where_nothing_can_be_made(self) -> None:
        with pytest.raises(RecordTrouble):
            make_record(Path("/proc/self/data"))

    @pytest.mark.parametrize(
        ("number", "trouble"),
        [
            (errno.EACCES, Trouble.READ_ONLY),
            (errno.EROFS, Trouble.READ_ONLY),
            (errno.ENOSPC, Trouble.DISK_FULL),
            (errno.EIO, Trouble.DISK_ERROR),
        ],
    )
    def test_what_the_system_says_has_its_name(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, trouble: Trouble
    ) -> None:
        def refuse(*_: object, **__: object) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(Path, "mkdir", refuse)
        with pytest.raises(RecordTrouble) as said:
            make_record(tmp_path / "data")
        assert said.value.trouble is trouble

    @posix_only
    def test_a_folder_that_may_only_be_read_can_be_read(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            records = make_record(Path(folder), days=2)
            use(records)
            Path(folder).chmod(0o555)
            records.path.chmod(0o666)
            before = records.path.read_bytes()
            with as_an_ordinary_user():
                with records.read() as record:
                    assert len(record.doses(1)) == 3
                with pytest.raises(RecordTrouble) as said, records.change() as record:
                    record.add_dose(dose_on(TODAY, slot=1))
            assert said.value.trouble is Trouble.READ_ONLY
            assert records.path.read_bytes() == before
            Path(folder).chmod(0o777)
            with as_an_ordinary_user(), records.change() as record:
                record.add_dose(dose_on(TODAY, slot=1))  # the next write works when the cause is gone

    def test_a_file_that_may_only_be_read_can_be_read(self, small_disk: Path) -> None:
        records = make_record(small_disk / "data", days=2)
        os.system(f"mount -o remount,ro '{small_disk}'")
        with records.read() as record:
            assert len(record.doses(1)) == 2
        assert first_look(records.path, TODAY) is not None
        with pytest.raises(RecordTrouble) as said:
            use(records)
        assert said.value.trouble is Trouble.READ_ONLY
        with pytest.raises(RecordTrouble) as said:
            make_record(small_disk / "other")
        assert said.value.trouble is Trouble.READ_ONLY

    def test_a_full_disk_loses_nothing_and_is_said(self, small_disk: Path) -> None:
        records = make_record(small_disk / "data", days=2)
        with (small_disk / "filler").open("wb", buffering=0) as filler, suppress(OSError):
            while filler.write(b"x" * 4096):
                pass
        with pytest.raises(RecordTrouble) as said:
            use(records)
        assert said.value.trouble is Trouble.DISK_FULL
        with records.read() as record:
            assert len(record.doses(1)) == 2
        with pytest.raises(RecordTrouble) as said:
            make_record(small_disk / "other")
        assert said.value.trouble is Trouble.DISK_FULL
        (small_disk / "filler").unlink()
        use(records)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of half a megabyte; only root of a Linux machine may make one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    made = sys.platform == "linux" and os.system(f"mount -t tmpfs -o size=512k none '{disk}' 2>/dev/null") == 0
    if not made:
        pytest.skip("a small disk cannot be made here")
    try:
        yield disk
    finally:
        os.system(f"umount '{disk}'")


class TestWhatSqliteSays:
    @pytest.mark.parametrize(
        ("message", "trouble"),
        [
            ("database is locked", Trouble.BUSY),
            ("database or disk is full", Trouble.DISK_FULL),
            ("attempt to write a readonly database", Trouble.READ_ONLY),
            ("unable to open database file", Trouble.UNREADABLE),
            ("disk I/O error", Trouble.DISK_ERROR),
            ("file is not a database", Trouble.DAMAGED),
            ("database disk image is malformed", Trouble.DAMAGED),
            ("no such table: dose", Trouble.DAMAGED),
            ("UNIQUE constraint failed: dose.person_id", None),
            ('near "SELEKT": syntax error', None),
        ],
    )
    def test_it_has_its_name_or_is_a_fault_of_ours(self, message: str, trouble: Trouble | None) -> None:
        assert trouble_of(message) is trouble

    def test_a_record_that_somebody_else_writes_is_busy(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("anakinra_desktop.storage.connection.BUSY_SECONDS", 0.1)
        records = make_record(tmp_path)
        with closing(sqlite3.connect(records.path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(RecordTrouble) as said:
                use(records)
            with records.read() as record:
                assert len(record.people()) == 1, "it can be read meanwhile"
        assert said.value.trouble is Trouble.BUSY

    def test_the_version_is_read_without_changing_a_byte(self, tmp_path: Path) -> None:
        records = make_record(tmp_path)
        before = records.path.read_bytes()
        assert version_of(records.path) == SCHEMA_VERSION
        assert records.path.read_bytes() == before


def test_a_record_let_go_of_by_another_thread_is_opened_again_or_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = make_record(tmp_path)
    identity_of = database._identity_of
    meanwhile: list[Callable[[], None]] = []

    def look(path: Path) -> object:
        identity = identity_of(path)
        if meanwhile:
            meanwhile.pop()()
        return identity

    monkeypatch.setattr(database, "_identity_of", look)
    use(records)
    meanwhile.append(records.close)
    with records.change() as record:
        assert record.people()

    def delete() -> None:
        records.end()
        records.path.unlink()

    meanwhile.append(delete)
    with pytest.raises(RecordTrouble), records.change():
        pass
    assert not records.path.exists()
