"""A passphrase on the record: everything follows it, nothing is lost on the way there and back."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.domain.passphrase import (
    RECOVERY_BYTES,
    NotAPassphrase,
    WrongPassphrase,
    checked_passphrase,
    recovery_code,
    recovery_code_of,
)
from anakinra_desktop.services import protect_record
from anakinra_desktop.services.keep_copies import copy_record, list_copies, restore_copy
from anakinra_desktop.services.protect_record import (
    CannotProtect,
    change_passphrase,
    decrypt_record,
    encrypt_record,
    finish_encryption,
    protection_of,
    unlock_record,
)
from anakinra_desktop.storage import encryption, keys
from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.copies.upkeep import keep_copies_up
from tests.storage.a_record import NOW, TODAY, dose_on, make_record

WORDS = "three small words"


@pytest.fixture(autouse=True)
def nothing_unlocked() -> Iterator[None]:
    """A test begins and ends with all keys forgotten."""
    keys.forget_keys()
    yield
    keys.forget_keys()


def plain_files(folder: Path) -> list[str]:
    """The SQLite files in a folder that anybody can read."""
    return sorted(path.name for path in folder.rglob("*") if path.is_file() and encryption.is_plain(path))


def doses_in(records: RecordFile) -> int:
    with records.read() as record:
        return len(record.doses(1))


def a_household(folder: Path) -> RecordFile:
    """A record with two copies, one of them put back, so that there is a replaced record too."""
    records = make_record(folder, 5)
    first = copy_record(records, NOW)
    with records.change() as record:
        record.add_dose(dose_on(TODAY))
    copy_record(records, NOW.replace(hour=20))
    restore_copy(records, first.path, NOW.replace(hour=21))
    return records


@given(st.binary(min_size=RECOVERY_BYTES, max_size=RECOVERY_BYTES), st.randoms(use_true_random=False))
def test_a_recovery_code_is_read_however_it_is_copied(content: bytes, chance: random.Random) -> None:
    code = recovery_code(content)
    assert [len(group) for group in code.split("-")] == [4] * 8
    copied = "".join(
        chance.choice([sign, sign.lower(), {"0": "O", "1": "l"}.get(sign, sign)]) + chance.choice(["", " "])
        for sign in code.replace("-", chance.choice(["", " ", "-", "–"]))
    )
    assert recovery_code_of(copied) == code


def test_two_codes_differ() -> None:
    assert recovery_code(bytes(RECOVERY_BYTES)) != recovery_code(bytes(RECOVERY_BYTES - 1) + b"\x01")


@pytest.mark.parametrize("text", ["", "7K2M", "7K2M-" * 8 + "X", "U" * 32, "é" * 32])
def test_what_is_no_recovery_code_is_said(text: str) -> None:
    with pytest.raises(NotAPassphrase, match="8 groups of 4"):
        recovery_code_of(text)


@pytest.mark.parametrize(
    ("words", "again", "field"),
    [("123456789", "123456789", "new"), ("x" * 257, "x" * 257, "new"), ("three words", "three word", "again")],
)
def test_a_passphrase_that_cannot_be_is_said_beside_its_field(words: str, again: str, field: str) -> None:
    with pytest.raises(NotAPassphrase) as said:
        checked_passphrase(words, again)
    assert said.value.field == field


def test_accents_and_blanks_at_the_ends_do_not_lock_anybody_out() -> None:
    assert checked_passphrase(" canci\u00f3n de cuna", "cancio\u0301n de cuna ") == "canci\u00f3n de cuna"


def test_the_copies_and_what_was_replaced_are_encrypted_too(tmp_path: Path) -> None:
    records = a_household(tmp_path)
    assert len(plain_files(tmp_path)) == 4
    done = encrypt_record(records, WORDS, WORDS)
    assert done.left_plain == ()
    assert plain_files(tmp_path) == []
    assert doses_in(records) == 5
    assert [copy.holds.doses if copy.holds else None for copy in list_copies(records)] == [6, 6, 5]


def test_copies_on_a_stick_follow_and_those_of_another_record_are_left_alone(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    records, others = make_record(tmp_path / "data", 3), make_record(tmp_path / "others")
    copy_record(records, NOW, folder=stick)
    with others.change() as record:
        record.add_dose(dose_on(TODAY, recorded_at=NOW.replace(hour=5)))
    copy_record(others, NOW.replace(hour=22), folder=stick)
    encrypt_record(records, WORDS, WORDS, stick)
    assert plain_files(stick) == ["record.2026-11-24T220600Z.sqlite3"]
    keys.forget_keys()
    encrypted = stick / "record.2026-11-24T190600Z.sqlite3"
    unlock_record(encrypted, WORDS)
    assert doses_in(RecordFile(encrypted)) == 3


def test_a_stick_that_was_away_follows_when_it_is_back(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    records = make_record(tmp_path / "data", 3)
    copy_record(records, NOW, folder=stick)
    stick.rename(tmp_path / "drawer")
    encrypt_record(records, WORDS, WORDS, stick)
    (tmp_path / "drawer").rename(stick)
    assert len(plain_files(stick)) == 1
    assert finish_encryption(records, stick) == ()
    assert plain_files(stick) == []


def test_killed_after_the_record_itself_the_rest_is_found_and_encrypted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    def kill(*_: object) -> None:
        raise Killed

    records = a_household(tmp_path)
    monkeypatch.setattr(protect_record, "finish_encryption", kill)
    with pytest.raises(Killed):
        encrypt_record(records, WORDS, WORDS)
    monkeypatch.undo()
    keys.forget_keys()
    assert len(plain_files(tmp_path)) == 3
    unlock_record(records.path, WORDS)
    assert finish_encryption(records) == ()
    assert plain_files(tmp_path) == []


def test_killed_while_it_is_made_plain_it_is_still_locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Killed(BaseException):
        pass

    records = a_household(tmp_path)
    encrypt_record(records, WORDS, WORDS)
    really, calls = encryption.rewrite, []

    def dies(path: Path, number: str | None) -> None:
        calls.append(path)
        if len(calls) == 3:
            raise Killed
        really(path, number)

    monkeypatch.setattr(encryption, "rewrite", dies)
    with pytest.raises(Killed):
        decrypt_record(records, WORDS)
    monkeypatch.undo()
    keys.forget_keys()
    assert records.is_locked
    unlock_record(records.path, WORDS)
    finish_encryption(records)
    assert plain_files(tmp_path) == []
    decrypt_record(records, WORDS)
    assert len(plain_files(tmp_path)) == 4
    assert keys.key_files(tmp_path) == ()
    assert doses_in(records) == 5


def test_a_damaged_copy_is_named_and_hinders_nothing(tmp_path: Path) -> None:
    records = a_household(tmp_path)
    damaged = tmp_path / "copies" / "record.2026-11-24T190600Z.sqlite3"
    content = bytearray(damaged.read_bytes())
    content[8192:20480] = bytes(12288)
    damaged.write_bytes(content)
    assert encrypt_record(records, WORDS, WORDS).left_plain == (damaged,)
    assert plain_files(tmp_path) == [damaged.name]
    assert doses_in(records) == 5


def test_without_room_nothing_is_encrypted_and_no_key_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    records = make_record(tmp_path, 3)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(encryption, "_write_anew", full)
    with pytest.raises(RecordTrouble):
        encrypt_record(records, WORDS, WORDS)
    assert not protection_of(records).is_encrypted
    assert keys.key_files(tmp_path) == ()
    assert doses_in(records) == 3


def test_only_a_record_that_is_there_and_plain_is_encrypted(tmp_path: Path) -> None:
    with pytest.raises(CannotProtect, match="no record yet"):
        encrypt_record(RecordFile.in_folder(tmp_path / "none"), WORDS, WORDS)
    records = make_record(tmp_path)
    with pytest.raises(CannotProtect, match="not encrypted"):
        decrypt_record(records, WORDS)
    encrypt_record(records, WORDS, WORDS)
    with pytest.raises(CannotProtect, match="already"):
        encrypt_record(records, WORDS, WORDS)


def test_the_passphrase_before_opens_nothing_after_it_was_changed_not_even_the_copies(tmp_path: Path) -> None:
    records = a_household(tmp_path)
    encrypt_record(records, WORDS, WORDS)
    change_passphrase(records, WORDS, "four other short words", "four other short words")
    keys.forget_keys()
    for folder in (tmp_path, tmp_path / "copies"):
        for path in sorted(folder.glob("record*.sqlite3")):
            with pytest.raises(WrongPassphrase):
                unlock_record(path, WORDS)
    unlock_record(records.path, "four other short words")
    assert doses_in(records) == 5


def test_a_wrong_passphrase_changes_nothing(tmp_path: Path) -> None:
    records = make_record(tmp_path, 2)
    encrypt_record(records, WORDS, WORDS)
    with pytest.raises(WrongPassphrase):
        change_passphrase(records, "three large words", "four other short words", "four other short words")
    with pytest.raises(WrongPassphrase):
        decrypt_record(records, "three large words")
    keys.forget_keys()
    unlock_record(records.path, WORDS)
    assert doses_in(records) == 2


def test_a_copy_opens_on_another_computer_with_the_code_from_paper(tmp_path: Path) -> None:
    records = make_record(tmp_path / "old", 4)
    code = encrypt_record(records, WORDS, WORDS).recovery_code
    made = copy_record(records, NOW, folder=tmp_path / "stick")
    shutil.rmtree(tmp_path / "old")
    keys.forget_keys()
    unlock_record(made.path, code.lower())
    elsewhere = RecordFile.in_folder(tmp_path / "new")
    elsewhere.path.parent.mkdir()
    restore_copy(elsewhere, made.path, NOW)
    keys.forget_keys()
    unlock_record(elsewhere.path, WORDS)
    assert doses_in(elsewhere) == 4


def test_with_the_daily_copies_a_stick_that_is_back_is_encrypted_too(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    records = make_record(tmp_path / "data", 3)
    copy_record(records, NOW, folder=stick)
    encrypt_record(records, WORDS, WORDS)
    assert len(plain_files(stick)) == 1
    keep_copies_up(records, stick, NOW, timedelta(days=1))
    assert plain_files(stick) == []
