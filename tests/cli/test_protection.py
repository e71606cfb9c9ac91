"""`encrypt`, `decrypt`, `passphrase` and `recovery-code`, and every other command on a record that is locked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from anakinra_desktop.services.keep_copies import copy_record
from anakinra_desktop.storage import keys
from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.ui.shared.app_settings import AppSettings
from tests.cli.command_line import NOW, done, told

pytestmark = pytest.mark.usefixtures("ana")

WORDS = "drei kurze Wörter"


@pytest.fixture(autouse=True)
def nothing_unlocked() -> Iterator[None]:
    """A test begins and ends with all keys forgotten."""
    keys.forget_keys()
    yield
    keys.forget_keys()


@pytest.fixture
def passphrase(tmp_path: Path) -> str:
    """A file with the passphrase, as an editor leaves it."""
    path = tmp_path / "passphrase.txt"
    path.write_text(f"{WORDS}\n", "utf-8")
    return str(path)


def encrypted(passphrase: str) -> str:
    """Encrypt Ana's record; its recovery code."""
    code = told("encrypt", "--new-passphrase-file", passphrase, "--json").json["recovery_code"]
    keys.forget_keys()
    return str(code)


def test_a_locked_record_is_read_with_its_passphrase_and_not_without(passphrase: str) -> None:
    done("log", "--person", "Ana", "--at", "2026-11-11T20:00")
    encrypted(passphrase)
    refused = told("list", "--person", "Ana", "--json")
    assert refused.code == 1
    assert "--passphrase-file" in refused.complaint
    answer = told("list", "--person", "Ana", "--json", "--passphrase-file", passphrase).json
    assert len(answer["records"]) == 1


def test_the_wrong_passphrase_is_said_in_one_sentence(passphrase: str, tmp_path: Path) -> None:
    encrypted(passphrase)
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("drei kurze Worter", "utf-8")
    refused = told("person", "list", "--passphrase-file", str(wrong))
    assert (refused.code, refused.complaint) == (1, "This is not the passphrase of this record.")
    wrong.write_text("", "utf-8")
    assert told("person", "list", "--passphrase-file", str(wrong)).code == 1
    assert told("person", "list", "--passphrase-file", str(tmp_path / "none.txt")).code == 1


def test_the_recovery_code_opens_it_as_people_copy_it(passphrase: str, tmp_path: Path) -> None:
    code = encrypted(passphrase)
    on_paper = tmp_path / "code.txt"
    on_paper.write_text(code.lower().replace("-", " ").replace("0", "o"), "utf-8")
    assert "Ana" in done("person", "list", "--passphrase-file", str(on_paper))


def test_another_passphrase_and_another_code_take_the_place_of_those_before(passphrase: str, tmp_path: Path) -> None:
    code = encrypted(passphrase)
    new = tmp_path / "new.txt"
    new.write_text("four other short words", "utf-8")
    done("passphrase", "--passphrase-file", passphrase, "--new-passphrase-file", str(new))
    keys.forget_keys()
    assert told("person", "list", "--passphrase-file", passphrase).code == 1
    new_code = told("recovery-code", "--passphrase-file", str(new), "--json").json["recovery_code"]
    keys.forget_keys()
    assert new_code != code
    for words, exit_code in ((code, 1), (new_code, 0), ("four other short words", 0)):
        new.write_text(str(words), "utf-8")
        assert told("person", "list", "--passphrase-file", str(new)).code == exit_code
        keys.forget_keys()


def test_plain_again_it_needs_no_passphrase(passphrase: str) -> None:
    encrypted(passphrase)
    assert told("decrypt").code == 1
    done("decrypt", "--passphrase-file", passphrase)
    assert "Ana" in done("person", "list")
    again = told("decrypt", "--passphrase-file", passphrase)
    assert (again.code, again.complaint) == (1, "The record is not encrypted.")


def test_a_short_passphrase_is_refused_and_nothing_is_encrypted(tmp_path: Path) -> None:
    short = tmp_path / "short.txt"
    short.write_text("123456789", "utf-8")
    refused = told("encrypt", "--new-passphrase-file", str(short))
    assert refused.code == 2
    assert "at least 10 characters" in refused.complaint
    assert "Ana" in done("person", "list")


def test_what_needs_no_record_asks_for_no_passphrase(passphrase: str) -> None:
    encrypted(passphrase)
    assert "recovery code" in done("--help")
    assert "encrypted already" in told("encrypt", "--new-passphrase-file", passphrase).complaint


def test_copies_of_a_locked_record_are_put_back_with_its_passphrase(passphrase: str, tmp_path: Path) -> None:
    done("log", "--person", "Ana", "--at", "2026-11-11T20:00")
    encrypted(passphrase)
    made = told("backup", "--json", "--passphrase-file", passphrase).json["file"]
    keys.forget_keys()
    assert [(each["good"], each["locked"]) for each in told("restore", "--list", "--json").json["copies"]] == [
        (False, True)
    ]
    assert "locked with a passphrase" in done("restore", "--list")
    (tmp_path / "data" / "record.sqlite3").unlink()
    assert "--passphrase-file" in told("restore", "--latest-good").complaint
    assert told("restore", "--latest-good", "--passphrase-file", passphrase, "--json").json["file"] == made
    keys.forget_keys()
    assert "Ana" in done("person", "list", "--passphrase-file", passphrase)


def test_the_second_place_follows_every_command(passphrase: str, tmp_path: Path) -> None:
    done("log", "--person", "Ana", "--at", "2026-11-11T20:00", "--note", "sunflower")
    stick = tmp_path / "stick"
    stick.mkdir()
    settings = AppSettings(tmp_path / "data")
    settings.copies_folder = stick
    settings.save()
    copy_record(RecordFile.in_folder(tmp_path / "data"), NOW, folder=stick)
    (copy,) = stick.iterdir()
    assert b"sunflower" in copy.read_bytes()
    encrypted(passphrase)
    assert b"sunflower" not in copy.read_bytes()
    done("decrypt", "--passphrase-file", passphrase)
    assert b"sunflower" in copy.read_bytes()
    assert copy.name in told("delete-everything").out
    done("delete-everything", "--yes", "--keep-copies")
    assert copy.exists()


def test_copies_that_were_kept_can_be_deleted_later(tmp_path: Path) -> None:
    done("backup")
    done("delete-everything", "--yes", "--keep-copies")
    done("delete-everything", "--yes")
    assert not (tmp_path / "data").exists()
