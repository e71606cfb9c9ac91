"""Every table of a record, of whatever version, as it is: nobody is locked out, and not a byte is changed."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.save_tables import NothingToSave, save_tables, tables_as_json
from anakinra_desktop.storage.database import FILE_NAME, RecordFile, version_of
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble
from tests.services.household import NOW, ana_in
from tests.storage import other_process
from tests.storage.test_other_processes import Writer

NEWER = 99
TO_COME = '"to come, ""one"""'


@pytest.fixture
def newer(tmp_path: Path) -> RecordFile:
    """A record of a version to come, with a table that nobody here knows, and cells of every kind."""
    records, ana = ana_in(tmp_path)
    log_dose(records, ana, GivenDose(NOW, note="\u00bfYa?\n\U0001f469"), NOW)
    with closing(sqlite3.connect(records.path, isolation_level=None)) as connection:
        connection.execute(f"CREATE TABLE {TO_COME} (id INTEGER PRIMARY KEY, what BLOB, many REAL)")
        connection.execute(f"INSERT INTO {TO_COME} VALUES (1, x'00ff', 1e999), (2, cast(x'ff' AS TEXT), 0.5)")
        connection.execute(f"PRAGMA user_version = {NEWER}")
    return records


def everything_in(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Each file of a folder, and when it was changed."""
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}


def table(saved: bytes, name: str) -> list[list[object]]:
    found: list[list[object]] = next(each["rows"] for each in json.loads(saved)["tables"] if each["name"] == name)
    return found


def test_a_newer_record_is_saved_as_it_is_and_not_a_byte_of_it_is_changed(newer: RecordFile) -> None:
    before = everything_in(newer.path.parent)
    saved = tables_as_json(newer, NOW)
    assert everything_in(newer.path.parent) == before
    content = json.loads(saved)
    assert (content["format"], content["format_version"]) == ("anakinra-desktop-tables", 1)
    assert (content["record_version"], content["saved_at"]) == (NEWER, "2026-11-24T19:06:00+00:00")
    assert table(saved, 'to come, "one"') == [[1, {"base64": "AP8="}, "inf"], [2, {"base64": "/w=="}, 0.5]]
    (dose,) = table(saved, "dose")
    assert "\u00bfYa?\n\U0001f469" in dose
    columns = next(each["columns"] for each in content["tables"] if each["name"] == "dose")
    assert len(columns) == len(dose)
    assert columns[0] == {"name": "id", "type": "INTEGER"}


@pytest.fixture
def half_written(newer: RecordFile) -> RecordFile:
    """One at which the newer app was killed while it wrote."""
    writer = Writer(other_process.write_without_end, newer.path)
    assert writer.first_words() == "half written"
    writer.kill()
    assert newer.path.with_name(f"{FILE_NAME}-journal").stat().st_size > 0, "the work was really half written"
    return newer


def test_what_a_newer_app_left_half_written_stays_for_that_app_to_put_back(half_written: RecordFile) -> None:
    before = everything_in(half_written.path.parent)
    with pytest.raises(RecordTrouble) as said:
        version_of(half_written.path)
    assert said.value.versions is not None
    assert said.value.versions[0] == NEWER
    assert everything_in(half_written.path.parent) == before


def test_what_was_half_written_is_not_saved(half_written: RecordFile) -> None:
    before = everything_in(half_written.path.parent)
    assert table(tables_as_json(half_written, NOW), "caregiver") == []
    assert everything_in(half_written.path.parent) == before


def test_it_goes_into_a_file_whole_or_not_at_all(newer: RecordFile, tmp_path: Path) -> None:
    target = tmp_path / "saved.json"
    target.write_text("old", "utf-8")
    save_tables(newer, target, NOW)
    assert target.read_bytes() == tables_as_json(newer, NOW)
    assert target.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir() if "saved" in path.name] == ["saved.json"]
    with pytest.raises(RecordTrouble):
        save_tables(newer, tmp_path / "nowhere" / "saved.json", NOW)


@pytest.mark.parametrize(
    ("content", "trouble"), [(b"", Trouble.DAMAGED), (b"SQLite format 3\x00" + bytes(200), Trouble.NOT_A_RECORD)]
)
def test_what_is_no_record_is_named(newer: RecordFile, content: bytes, trouble: Trouble) -> None:
    newer.path.write_bytes(content)
    with pytest.raises(RecordTrouble) as said:
        tables_as_json(newer, NOW)
    assert said.value.trouble is trouble


def test_a_damaged_one_is_named(newer: RecordFile) -> None:
    content = bytearray(newer.path.read_bytes())
    content[8192:12288] = bytes(4096)
    newer.path.write_bytes(content)
    with pytest.raises(RecordTrouble) as said:
        tables_as_json(newer, NOW)
    assert said.value.trouble is Trouble.DAMAGED


def test_without_a_record_that_is_said(tmp_path: Path) -> None:
    with pytest.raises(NothingToSave):
        tables_as_json(RecordFile.in_folder(tmp_path / "data"), NOW)
    assert not (tmp_path / "data").exists()
