"""Deleting for good: nothing of anybody is left, and nothing of anybody else's goes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from anakinra_desktop.services.delete_everything import delete_everything, everything_in
from anakinra_desktop.services.keep_copies import copy_record, restore_copy
from anakinra_desktop.services.protect_record import encrypt_record, unlock_record
from anakinra_desktop.storage import encryption, keys
from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.storage.trouble import RecordTrouble
from tests.storage.a_record import NOW, TODAY, dose_on, make_record


@pytest.fixture(autouse=True)
def nothing_unlocked() -> Iterator[None]:
    """A test begins and ends with all keys forgotten."""
    keys.forget_keys()
    yield
    keys.forget_keys()


def a_household(folder: Path) -> RecordFile:
    """A record that was copied, put back, and left half copied once."""
    records = make_record(folder, 3)
    made = copy_record(records, NOW)
    restore_copy(records, made.path, NOW)
    (folder / "settings.ini").write_text("[General]\nlanguage=es\n", "utf-8")
    (folder / ".record.sqlite3.99.copying").write_bytes(b"Ana")
    (folder / "record.sqlite3-journal").write_bytes(b"Ana")
    return records


def files_in(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_nothing_is_left_not_even_the_folder(tmp_path: Path) -> None:
    records = a_household(tmp_path / "data")
    assert len(everything_in(records).record) == 5
    assert delete_everything(records, with_copies=True) == ()
    assert not (tmp_path / "data").exists()


def test_what_others_keep_in_the_folder_stays(tmp_path: Path) -> None:
    records = a_household(tmp_path)
    others = ["recordings.mp4", "record player.txt", "records.sqlite3", "copies/letter.txt", "key-box.txt"]
    for name in others:
        (tmp_path / name).write_text("theirs", "utf-8")
    delete_everything(records, with_copies=True)
    assert files_in(tmp_path) == sorted(others)


def test_copies_that_are_to_stay_can_be_put_back_also_encrypted_ones(tmp_path: Path) -> None:
    records = a_household(tmp_path)
    encrypt_record(records, "three small words", "three small words")
    made = copy_record(records, NOW.replace(hour=22))
    delete_everything(records, with_copies=False)
    records = RecordFile(records.path)
    assert {name.split("/")[0] for name in files_in(tmp_path)} == {"copies"}
    keys.forget_keys()
    unlock_record(made.path, "three small words")
    restore_copy(records, made.path, NOW)
    with records.read() as record:
        assert len(record.doses(1)) == 3


def test_on_a_stick_only_the_copies_of_this_record_go(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    records, others = a_household(tmp_path / "data"), make_record(tmp_path / "others")
    copy_record(records, NOW, folder=stick)
    with others.change() as record:
        record.add_dose(dose_on(TODAY, recorded_at=NOW.replace(hour=5)))
    theirs = copy_record(others, NOW.replace(hour=22), folder=stick).path
    delete_everything(records, stick, with_copies=True)
    assert files_in(stick) == [theirs.name]
    delete_everything(others, stick, with_copies=True)
    assert files_in(tmp_path) == []


def test_every_file_is_overwritten_before_it_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    records, wiped = a_household(tmp_path), list[str]()
    really = encryption.wipe

    def watch(path: Path) -> None:
        wiped.append(path.name)
        really(path)

    monkeypatch.setattr(encryption, "wipe", watch)
    before = files_in(tmp_path)
    delete_everything(records, with_copies=True)
    assert sorted(wiped) == sorted(Path(name).name for name in before)
    assert wiped[-1] == "record.sqlite3"


def test_what_cannot_be_deleted_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    records = a_household(tmp_path)
    really = encryption.wipe

    def refuse(path: Path) -> None:
        if path.parent.name == "copies":
            raise PermissionError(13, "Permission denied")
        really(path)

    monkeypatch.setattr(encryption, "wipe", refuse)
    (left,) = delete_everything(records, with_copies=True)
    assert left.parent.name == "copies"
    assert files_in(tmp_path) == [f"copies/{left.name}"]


def test_what_still_works_beside_it_makes_no_new_record(tmp_path: Path) -> None:
    records = a_household(tmp_path)
    delete_everything(records, with_copies=True)
    with pytest.raises(RecordTrouble, match="deleted on purpose"), records.change() as record:
        record.add_dose(dose_on(TODAY))
    assert files_in(tmp_path) == []


def test_where_there_is_nothing_nothing_happens(tmp_path: Path) -> None:
    records = RecordFile.in_folder(tmp_path / "none")
    assert everything_in(records).record == ()
    assert delete_everything(records, with_copies=True) == ()
