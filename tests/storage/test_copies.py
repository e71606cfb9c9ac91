"""Copies: whole or not there, good ones never lost, and back in place without losing what they replace."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from anakinra_desktop.storage import copies
from anakinra_desktop.storage.copies import (
    changed_since,
    copies_in,
    holdings,
    keep_copy,
    make_copy,
    put_back,
)
from anakinra_desktop.storage.database import FILE_NAME, RecordFile
from anakinra_desktop.storage.inspection import damage_of
from anakinra_desktop.storage.progress import Cancelled
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble
from tests.storage.a_record import NOW, SOAK, TODAY, dose_on, make_record, names_in


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """A record with twenty doses."""
    return make_record(tmp_path / "data", days=20).path


@pytest.fixture
def folder(record: Path) -> Path:
    return record.parent / copies.FOLDER_NAME


def without_doses(path: Path, number: int) -> None:
    """Lose doses as no part of this app would."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER dose_rows_stay")
        connection.execute("DELETE FROM dose WHERE id <= ?", (number,))
        connection.commit()


def test_a_copy_holds_what_the_record_holds_and_is_for_its_owner_alone(record: Path, folder: Path) -> None:
    copy, _ = keep_copy(record, folder, NOW)
    assert copy.made_at == NOW.replace(microsecond=0)
    path = folder / copy.name
    held = holdings(path)
    assert (held.people, held.doses) == (1, 20)
    assert held.last_dose_at == datetime(2026, 11, 23, 19, 5, tzinfo=UTC)
    assert held.size_bytes == path.stat().st_size
    assert damage_of(path) == ()
    assert (folder.stat().st_mode & 0o777, path.stat().st_mode & 0o777) == (0o700, 0o600)
    assert names_in(folder) == [copy.name]
    assert copies_in(folder) == (copy,)


def test_a_stick_whose_file_system_knows_no_owners_and_no_links_takes_copies(
    record: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def not_here(*_args: object, **_options: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(Path, "chmod", not_here)
    monkeypatch.setattr("os.link", not_here)
    copy, _ = keep_copy(record, stick, NOW)
    assert holdings(stick / copy.name).doses == 20
    assert put_back(stick / copy.name, record, NOW) is not None
    assert holdings(record).doses == 20


def test_two_copies_in_one_second_have_names_of_their_own(record: Path, folder: Path) -> None:
    (first, _), (second, _) = keep_copy(record, folder, NOW), keep_copy(record, folder, NOW)
    assert first.name != second.name
    assert {each.name for each in copies_in(folder)} == {first.name, second.name}


def test_other_files_in_the_folder_are_left_alone(record: Path, folder: Path) -> None:
    folder.mkdir()
    (folder / "letter.txt").write_text("mine", "utf-8")
    (folder / "record.2026-99-01T000000Z.sqlite3").write_text("no date", "utf-8")
    keep_copy(record, folder, NOW)
    assert len(copies_in(folder)) == 1
    assert len(names_in(folder)) == 3


def test_a_copy_is_made_while_somebody_writes(record: Path, folder: Path) -> None:
    with closing(sqlite3.connect(record, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE person SET name = 'Eva'")
        copy, _ = keep_copy(record, folder, NOW)
        writer.execute("ROLLBACK")
    with RecordFile(folder / copy.name).read() as kept:
        assert kept.people()[0].name == "Ana"


@pytest.mark.parametrize("content", [b"", b"text", b"SQLite format 3\x00" + bytes(200)])
def test_a_damaged_record_is_not_copied_and_every_copy_stays(record: Path, folder: Path, content: bytes) -> None:
    keep_copy(record, folder, NOW - timedelta(days=400))
    record.write_bytes(content)
    with pytest.raises(RecordTrouble):
        keep_copy(record, folder, NOW)
    assert len(names_in(folder)) == 1


def test_a_record_that_lost_many_doses_pushes_no_copy_out(record: Path, folder: Path) -> None:
    for back in range(500, 480, -1):
        keep_copy(record, folder, NOW - timedelta(days=back))
    there = copies_in(folder)
    without_doses(record, 3)
    for later in range(30):
        fewer, held = keep_copy(record, folder, NOW + timedelta(days=later))
        assert held.doses == 17
        assert holdings(folder / fewer.name) == held
    assert set(there) <= set(copies_in(folder))


def test_a_damaged_copy_does_not_stand_for_a_good_one_of_its_day(record: Path, folder: Path) -> None:
    day = NOW - timedelta(days=9)
    good, _ = keep_copy(record, folder, day)
    damaged, _ = keep_copy(record, folder, day + timedelta(hours=1))
    (folder / damaged.name).write_bytes(b"rotten")
    keep_copy(record, folder, NOW)
    assert good in copies_in(folder)


def test_copies_that_are_too_many_go_and_every_one_that_stays_can_be_put_back(record: Path, folder: Path) -> None:
    for back in range(min(100 * SOAK, 400), -1, -1):
        keep_copy(record, folder, NOW - timedelta(days=back))
    ages = [(NOW - copy.made_at).days for copy in copies_in(folder)]
    assert ages[:15] == list(range(15))
    assert 15 < len(ages) <= 34
    for copy in copies_in(folder):
        put_back(folder / copy.name, record, NOW)
        assert holdings(record).doses == 20


def _zeros(_content: bytes, _chance: random.Random) -> bytes:
    return b""


def _text(_content: bytes, chance: random.Random) -> bytes:
    return b"not a record\n" * chance.randrange(1, 500)


def _header(content: bytes, chance: random.Random) -> bytes:
    return chance.randbytes(100) + content[100:]


def _half(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(1, len(content))]


def _pages(content: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(content)
    for _ in range(3):
        at = chance.randrange(len(content) // 4096) * 4096
        damaged[at : at + 4096] = chance.randbytes(4096)
    return bytes(damaged)


@pytest.mark.parametrize("number", range(2 * SOAK))
@pytest.mark.parametrize("damage", [_zeros, _text, _header, _half, _pages])
def test_whatever_befell_the_record_the_last_copy_comes_back_and_the_rest_is_kept(
    record: Path, folder: Path, damage: Callable[[bytes, random.Random], bytes], number: int
) -> None:
    chance = random.Random(f"{damage.__name__} {number}")
    copy, _ = keep_copy(record, folder, NOW)
    damaged = damage(record.read_bytes(), chance)
    record.write_bytes(damaged)
    aside = put_back(folder / copy.name, record, NOW)
    assert aside is not None
    assert aside.read_bytes() == damaged
    assert damage_of(record) == ()
    with RecordFile(record).change() as kept:
        kept.add_dose(dose_on(TODAY))
    assert holdings(record).doses == 21


def test_who_has_enough_leaves_nothing_behind(record: Path, folder: Path) -> None:
    seen: list[float] = []

    def enough(share: float) -> bool:
        seen.append(share)
        return False

    with pytest.raises(Cancelled):
        keep_copy(record, folder, NOW, enough)
    assert seen
    assert names_in(folder) == []


@pytest.mark.parametrize("patience", [1, 2, 9])
def test_who_has_enough_of_looking_through_is_heard_before_the_end(tmp_path: Path, patience: int) -> None:
    path = make_record(tmp_path / "data", days=300).path
    seen: list[float] = []

    def go_on(share: float) -> bool:
        seen.append(share)
        return len(seen) < patience

    with pytest.raises(Cancelled):
        damage_of(path, go_on)
    assert len(seen) == patience
    assert seen[-1] < 1
    patience = 1_000_000
    assert damage_of(path, go_on) == ()
    assert seen[-1] == 1


def test_a_name_that_is_taken_is_not_replaced(record: Path, tmp_path: Path) -> None:
    target = tmp_path / "stick.sqlite3"
    target.write_text("mine", "utf-8")
    with pytest.raises(FileExistsError):
        make_copy(record, target)
    assert target.read_text("utf-8") == "mine"


def test_a_copy_comes_back_and_what_it_replaced_is_kept(record: Path, folder: Path) -> None:
    copy, _ = keep_copy(record, folder, NOW)
    with RecordFile(record).change() as kept:
        kept.add_dose(dose_on(TODAY))
    aside = put_back(folder / copy.name, record, NOW)
    assert aside is not None
    assert (holdings(record).doses, holdings(aside).doses) == (20, 21)
    put_back(aside, record, NOW)
    assert holdings(record).doses == 21
    assert record.stat().st_mode & 0o777 == 0o600
    names = names_in(record.parent)
    assert len(names) == 4, names


@pytest.mark.parametrize("content", [b"", b"zeros" * 1000, None])
def test_a_copy_comes_back_over_a_damaged_or_missing_record(record: Path, folder: Path, content: bytes | None) -> None:
    copy, _ = keep_copy(record, folder, NOW)
    if content is None:
        record.unlink()
    else:
        record.write_bytes(content)
    aside = put_back(folder / copy.name, record, NOW)
    assert holdings(record).doses == 20
    assert (aside.read_bytes() if aside else None) == content


def test_a_journal_of_the_damaged_record_is_not_played_into_the_copy(record: Path, folder: Path) -> None:
    copy, _ = keep_copy(record, folder, NOW)
    record.write_bytes(b"half a file")
    journal = record.with_name(f"{FILE_NAME}-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600))
    aside = put_back(folder / copy.name, record, NOW)
    assert aside is not None
    assert not journal.exists()
    assert aside.with_name(f"{aside.name}-journal").exists()
    assert holdings(record).doses == 20


def test_a_copy_that_is_not_good_is_not_put_back(record: Path, folder: Path) -> None:
    copy = folder / keep_copy(record, folder, NOW)[0].name
    content = bytearray(copy.read_bytes())
    content[8192:12288] = bytes(4096)
    copy.write_bytes(content)
    before = record.read_bytes()
    with pytest.raises(RecordTrouble) as said:
        put_back(copy, record, NOW)
    assert said.value.trouble is Trouble.DAMAGED
    assert record.read_bytes() == before
    assert names_in(record.parent) == ["copies", FILE_NAME]


def test_nothing_is_put_back_over_a_record_that_is_being_written(
    record: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, _ = keep_copy(record, folder, NOW)
    monkeypatch.setattr("anakinra_desktop.storage.connection.BUSY_SECONDS", 0.1)
    with closing(sqlite3.connect(record, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        with pytest.raises(RecordTrouble) as said:
            put_back(folder / copy.name, record, NOW)
    assert said.value.trouble is Trouble.BUSY
    assert names_in(record.parent) == ["copies", FILE_NAME]


def test_what_was_written_since_is_noticed(record: Path, folder: Path) -> None:
    assert changed_since(record, None)
    copy, _ = keep_copy(record, folder, datetime.now(UTC) + timedelta(seconds=2))
    assert not changed_since(record, copy)
    with RecordFile(record).change() as kept:
        kept.add_dose(dose_on(TODAY))
    assert changed_since(record, keep_copy(record, folder, NOW)[0])
