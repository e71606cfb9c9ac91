"""An encrypted record: read and written like a plain one, by those who have its passphrase."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.passphrase import WrongPassphrase
from anakinra_desktop.storage import connection, copies, encryption, keys
from anakinra_desktop.storage.database import RecordFile, version_of
from anakinra_desktop.storage.first_look import first_look
from anakinra_desktop.storage.inspection import damage_of
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble
from tests.storage.a_record import NOW, TODAY, dose_on, make_record, names_in

PASSPHRASE = "three small' words"
CODE = "7K2M-0000"


@pytest.fixture(autouse=True)
def nothing_unlocked() -> Iterator[None]:
    """Every test begins and ends with all keys forgotten."""
    keys.forget_keys()
    yield
    keys.forget_keys()


def encrypted_record(folder: Path, days: int = 3) -> RecordFile:
    """A record that was encrypted, and is open."""
    records = make_record(folder, days)
    number = keys.make_key(folder, PASSPHRASE, CODE)
    encryption.rewrite(records.path, number)
    return records


def doses_in(records: RecordFile) -> int:
    with records.read() as record:
        return len(record.doses(1))


def texts_in(folder: Path, text: bytes) -> list[str]:
    """The files in which a text can be read."""
    return [path.name for path in sorted(folder.rglob("*")) if path.is_file() and text in path.read_bytes()]


def test_nothing_of_it_can_be_read_in_its_files(tmp_path: Path) -> None:
    records = make_record(tmp_path, 3)
    with records.change() as record:
        record.add_dose(dose_on(TODAY, note="Sunflower"))
    assert texts_in(tmp_path, b"Sunflower") == ["record.sqlite3"]
    encryption.rewrite(records.path, keys.make_key(tmp_path, PASSPHRASE, CODE))
    assert texts_in(tmp_path, b"Sunflower") == []
    assert texts_in(tmp_path, b"SQLite format") == []
    with pytest.raises(sqlite3.DatabaseError), contextlib.closing(sqlite3.connect(records.path)) as db:
        db.execute("SELECT * FROM dose")


def test_it_is_read_and_written_as_before(tmp_path: Path) -> None:
    records = encrypted_record(tmp_path)
    with records.change() as record:
        record.add_dose(dose_on(TODAY))
    assert doses_in(records) == 4
    seen = first_look(records.path, TODAY)
    assert seen is not None
    assert seen.person.name == "Ana"
    assert damage_of(records.path) == ()


def test_what_is_written_stays_encrypted_in_the_journal_too(tmp_path: Path) -> None:
    records = encrypted_record(tmp_path)
    with records.change() as record:
        for number in range(50):
            record.add_dose(dose_on(TODAY - timedelta(days=100 + number), note="Sunflower " * 150))
        assert len(names_in(tmp_path)) > 3
        assert texts_in(tmp_path, b"Sunflower") == []
    assert doses_in(records) == 53


def test_locked_it_says_so_and_its_passphrase_opens_it(tmp_path: Path) -> None:
    records = encrypted_record(tmp_path)
    keys.forget_keys()
    records = RecordFile(records.path)
    assert records.is_locked
    with pytest.raises(RecordTrouble) as said:
        doses_in(records)
    assert said.value.trouble is Trouble.LOCKED
    with pytest.raises(WrongPassphrase):
        records.unlock("three small words")
    assert records.is_locked
    records.unlock(PASSPHRASE)
    assert doses_in(records) == 3


def test_the_recovery_code_opens_it_and_is_no_passphrase(tmp_path: Path) -> None:
    records = encrypted_record(tmp_path)
    keys.forget_keys()
    with pytest.raises(WrongPassphrase):
        records.unlock(CODE)
    records.unlock(CODE, keys.Opener.RECOVERY)
    assert doses_in(records) == 3


def test_another_passphrase_opens_it_from_then_on(tmp_path: Path) -> None:
    records = encrypted_record(tmp_path)
    number = keys.key_number_of(records.path)
    assert number is not None
    keys.change_opener(tmp_path, number, "four other words", keys.Opener.PASSPHRASE)
    keys.forget_keys()
    with pytest.raises(WrongPassphrase):
        records.unlock(PASSPHRASE)
    records.unlock("four other words")
    assert doses_in(records) == 3


@pytest.mark.parametrize("words", ["x'" + "0" * 64 + "'", "", 'it"s', "пароль 密码 🌻", "a'); DROP TABLE dose; --"])
def test_any_words_can_be_a_passphrase(tmp_path: Path, words: str) -> None:
    records = make_record(tmp_path, 1)
    encryption.rewrite(records.path, keys.make_key(tmp_path, words, CODE))
    keys.forget_keys()
    with pytest.raises(WrongPassphrase):
        records.unlock(words + "x")
    records.unlock(words)
    assert doses_in(records) == 1


def test_plain_again_it_is_the_same_record(tmp_path: Path) -> None:
    records = make_record(tmp_path, 30)
    before = dump(records.path)
    encryption.rewrite(records.path, keys.make_key(tmp_path, PASSPHRASE, CODE))
    assert doses_in(records) == 30
    encryption.rewrite(records.path, None)
    assert encryption.is_plain(records.path)
    assert dump(records.path) == before
    assert version_of(records.path) > 0


def dump(path: Path) -> list[str]:
    """Everything in a plain record as SQL, in an order of its own: indexes may be made in another one."""
    with contextlib.closing(sqlite3.connect(path)) as db:
        return [*sorted(db.iterdump()), str(db.execute("SELECT * FROM sqlite_sequence ORDER BY name").fetchall())]


def test_a_copy_is_encrypted_and_has_the_files_of_the_key_beside_it(tmp_path: Path) -> None:
    records = encrypted_record(tmp_path / "data")
    stick = tmp_path / "stick"
    copy, holds = copies.keep_copy(records.path, stick, NOW)
    assert holds.doses == 3
    assert not encryption.is_plain(stick / copy.name)
    assert len(keys.key_files(stick)) == 2
    keys.forget_keys()
    assert copies.holdings_if_good(stick / copy.name) is None
    keys.unlock(stick / copy.name, PASSPHRASE)
    assert copies.holdings_if_good(stick / copy.name) == holds


def test_a_copy_put_back_elsewhere_brings_its_key_along(tmp_path: Path) -> None:
    records = encrypted_record(tmp_path / "data")
    copy, _ = copies.keep_copy(records.path, tmp_path / "stick", NOW)
    elsewhere = RecordFile.in_folder(tmp_path / "new computer")
    elsewhere.path.parent.mkdir()
    copies.put_back(tmp_path / "stick" / copy.name, elsewhere.path, NOW)
    keys.forget_keys()
    assert elsewhere.is_locked
    elsewhere.unlock(CODE, keys.Opener.RECOVERY)
    assert doses_in(elsewhere) == 3


def test_a_key_file_lost_beside_the_record_is_found_beside_its_copies(tmp_path: Path) -> None:
    records = encrypted_record(tmp_path)
    copies.keep_copy(records.path, tmp_path / "copies", NOW)
    for file in keys.key_files(tmp_path):
        file.unlink()
    keys.forget_keys()
    records.unlock(PASSPHRASE)
    assert doses_in(records) == 3


def test_a_record_open_in_this_process_goes_on_when_another_one_encrypts_it(tmp_path: Path) -> None:
    records = make_record(tmp_path, 3)
    assert doses_in(records) == 3
    encryption.rewrite(records.path, keys.make_key(tmp_path, PASSPHRASE, CODE))
    assert doses_in(records) == 3


def test_a_record_open_in_this_process_is_locked_when_another_one_encrypts_it(tmp_path: Path) -> None:
    records = make_record(tmp_path, 3)
    assert doses_in(records) == 3
    encryption.rewrite(records.path, keys.make_key(tmp_path, PASSPHRASE, CODE))
    keys.forget_keys()
    with pytest.raises(RecordTrouble) as said:
        doses_in(records)
    assert said.value.trouble is Trouble.LOCKED


@pytest.mark.parametrize("fails", ["export", "replace", "check"])
def test_when_it_cannot_be_encrypted_it_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    records = make_record(tmp_path, 3)
    number = keys.make_key(tmp_path, PASSPHRASE, CODE)
    before, names = records.path.read_bytes(), names_in(tmp_path)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    match fails:
        case "export":
            monkeypatch.setattr(encryption, "_write_anew", full)
        case "replace":
            monkeypatch.setattr(Path, "replace", full)
        case _:
            monkeypatch.setattr(encryption, "damage_of", lambda _path: ("page 7 is never used",))
    with pytest.raises(RecordTrouble):
        encryption.rewrite(records.path, number)
    monkeypatch.undo()
    assert records.path.read_bytes() == before
    encryption.wipe_leftovers((tmp_path,))
    assert names_in(tmp_path) == names
    assert doses_in(records) == 3


def test_rows_that_came_out_otherwise_are_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    records = make_record(tmp_path, 3)
    number = keys.make_key(tmp_path, PASSPHRASE, CODE)
    real = connection.connect

    class Careless:
        """A connection that loses a dose on the way."""

        def __init__(self, inner: sqlite3.Connection) -> None:
            self._inner = inner

        def execute(self, query: str) -> sqlite3.Cursor:
            done = self._inner.execute(query)
            if "sqlcipher_export" in query:
                self._inner.execute("DELETE FROM other.dose WHERE id = 2")
            return done

        def close(self) -> None:
            self._inner.close()

    monkeypatch.setattr(encryption, "connect", lambda *given, **named: Careless(real(*given, **named)))
    with pytest.raises(RecordTrouble, match="dose did not come out the same"):
        encryption.rewrite(records.path, number)
    assert encryption.is_plain(records.path)
    assert doses_in(records) == 3


def test_a_record_of_another_program_is_left_alone(tmp_path: Path) -> None:
    number = keys.make_key(tmp_path, PASSPHRASE, CODE)
    path = tmp_path / "record.sqlite3"
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE theirs (x)")
    before = path.read_bytes()
    with pytest.raises(RecordTrouble) as said:
        encryption.rewrite(path, number)
    assert said.value.trouble is Trouble.NOT_A_RECORD
    assert path.read_bytes() == before


def test_a_file_that_is_wiped_is_overwritten_first(tmp_path: Path) -> None:
    path = tmp_path / "record.old"
    path.write_bytes(b"Sunflower" * 300_000)
    with path.open("rb") as still_open:
        encryption.wipe(path)
        assert not path.exists()
        assert still_open.read() == bytes(9 * 300_000)


def test_a_file_with_another_name_keeps_its_content(tmp_path: Path) -> None:
    records = make_record(tmp_path, 3)
    os.link(records.path, tmp_path / ".record.sqlite3.before")
    encryption.wipe_leftovers((tmp_path,))
    assert doses_in(records) == 3
    assert names_in(tmp_path) == ["record.sqlite3"]


def test_without_the_cipher_it_is_said_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    records = encrypted_record(tmp_path)
    keys.forget_keys()
    monkeypatch.setattr(connection, "_CIPHER", "no_such_cipher")
    assert not connection.can_encrypt()
    with pytest.raises(RecordTrouble) as said:
        records.unlock(PASSPHRASE)
    assert said.value.trouble is Trouble.NO_CIPHER


def test_a_copy_of_another_record_is_told_apart(tmp_path: Path) -> None:
    one, two = make_record(tmp_path / "one", 3), make_record(tmp_path / "two", 3)
    with two.change() as record:
        record.add_dose(dose_on(TODAY))
    copy, _ = copies.keep_copy(one.path, tmp_path / "stick", NOW)
    with one.change() as record:
        record.add_dose(dose_on(TODAY))
        record.keep_body_plan(1, "{}", NOW)
    assert copies.is_copy_of(tmp_path / "stick" / copy.name, one.path)
    with contextlib.closing(sqlite3.connect(two.path)) as db, db:
        db.execute("DROP TRIGGER dose_rows_never_change")
        db.execute("UPDATE dose SET recorded_at = '2020-01-01T00:00:00.000+00:00' WHERE id = 1")
    assert not copies.is_copy_of(tmp_path / "stick" / copy.name, two.path)


def test_an_encrypted_file_without_its_key_is_said_to_be_just_that(tmp_path: Path) -> None:
    records = encrypted_record(tmp_path / "data")
    alone = tmp_path / "alone" / "my.sqlite3"
    alone.parent.mkdir()
    alone.write_bytes(records.path.read_bytes())
    keys.forget_keys()
    with pytest.raises(RecordTrouble) as said:
        version_of(alone)
    assert said.value.trouble is Trouble.KEY_MISSING


@pytest.mark.parametrize("damage", ["zeros", "words", "chance", "a page of chance"])
def test_a_damaged_header_is_not_taken_for_encryption(tmp_path: Path, damage: str) -> None:
    records = make_record(tmp_path, 40)
    records.close()
    content = {"zeros": bytes(100), "words": b"Dear Ana, " * 10, "chance": os.urandom(100)}
    with records.path.open("r+b") as file:
        file.write(content.get(damage, os.urandom(4096)))
    with pytest.raises(RecordTrouble) as said:
        version_of(records.path)
    assert said.value.trouble is Trouble.DAMAGED
