"""Records of older versions: copied first, upgraded in one piece, no row lost."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from anakinra_desktop.domain.skin_mark import Circle, MarkKind, SkinMark
from anakinra_desktop.storage import database, engine
from anakinra_desktop.storage.database import APPLICATION_ID, FILE_NAME, RecordFile, version_of
from anakinra_desktop.storage.inspection import damage_of
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble
from tests.storage.a_record import NOW, TODAY, make_record, names_in
from tests.storage.older_records import make_version_1, make_version_2, make_version_3

VERSION = database.SCHEMA_VERSION
NEXT = VERSION + 1

REBUILDS_PEOPLE = '''
"""Adds a column to people, which rebuilds the table."""

import sqlalchemy as sa
from alembic import op

revision = "{revision:04}"
down_revision = "{previous:04}"


def upgrade() -> None:
    with op.batch_alter_table("person", recreate="always") as table:
        table.add_column(sa.Column("pronouns", sa.Text(), nullable=True))
    {then}
'''


def rebuilds_people(then: str) -> str:
    return REBUILDS_PEOPLE.format(revision=NEXT, previous=VERSION, then=then)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A record of today's version with five doses."""
    return make_record(tmp_path / "data", days=5).path


@pytest.fixture
def next_version(old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program as it will be after one more change to the tables; returns the file of the change."""
    migrations = tmp_path / "migrations"
    shutil.copytree(engine.MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(engine, "MIGRATIONS", migrations)
    monkeypatch.setattr(engine, "SCHEMA_VERSION", NEXT)
    monkeypatch.setattr(database, "SCHEMA_VERSION", NEXT)
    return migrations / "versions" / f"v{NEXT:04}_more.py"


def rows_of(path: Path, table: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()


def test_an_older_record_is_copied_and_upgraded_with_every_row(old: Path, next_version: Path) -> None:
    before = {table: rows_of(old, table) for table in ("person", "dose", "prescription")}
    next_version.write_text(rebuilds_people(then=""), "utf-8")
    with RecordFile(old).read() as record:
        assert len(record.doses(1)) == 5
    assert version_of(old) == NEXT
    assert rows_of(old, "dose") == before["dose"]
    assert rows_of(old, "prescription") == before["prescription"]
    assert rows_of(old, "person") == [(*row, None) for row in before["person"]]
    assert damage_of(old) == ()
    copy = old.with_name(f"record.version-{VERSION}.sqlite3")
    assert {table: rows_of(copy, table) for table in before} == before
    assert copy.stat().st_mode & 0o777 == 0o600
    assert names_in(old.parent) == [FILE_NAME, copy.name]


def test_a_change_that_loses_rows_is_undone(old: Path, next_version: Path) -> None:
    before = old.read_bytes()
    next_version.write_text(
        rebuilds_people(then='op.execute("DROP TRIGGER dose_rows_stay"); op.execute("DELETE FROM dose")'), "utf-8"
    )
    with pytest.raises(RecordTrouble) as said, RecordFile(old).read():
        pass
    assert said.value.trouble is Trouble.DAMAGED
    assert old.read_bytes() == before


def test_a_change_that_fails_half_way_is_undone(old: Path, next_version: Path) -> None:
    before = old.read_bytes()
    next_version.write_text(rebuilds_people(then='op.execute("SELECT nonsense")'), "utf-8")
    with pytest.raises(RecordTrouble), RecordFile(old).read():
        pass
    assert old.read_bytes() == before


def test_a_process_that_comes_second_does_not_copy_the_upgraded_record_over_the_old_one(
    old: Path, next_version: Path
) -> None:
    next_version.write_text(rebuilds_people(then=""), "utf-8")
    engine.upgrade(old)
    engine.upgrade(old)
    copy = old.with_name(f"record.version-{VERSION}.sqlite3")
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)


def test_a_record_of_version_3_has_no_marks_on_the_skin_and_takes_the_first(tmp_path: Path) -> None:
    path = make_record(tmp_path / "data", days=3).path
    make_version_3(path)
    assert version_of(path) == 3
    with RecordFile(path).change() as record:
        assert record.skin_marks(1) == ()
        mark = SkinMark(0, 1, MarkKind.MOLE, "abdomen", TODAY, None, NOW, "Ana", circle=Circle(9, 2, 1.5))
        record.add_skin_mark(mark)
    with RecordFile(path).read() as record:
        assert record.skin_marks(1) == (replace(mark, id=1),)
        assert len(record.doses(1)) == 3
    assert version_of(path) == VERSION
    assert damage_of(path) == ()
    assert path.with_name("record.version-3.sqlite3").exists()


def test_a_record_of_version_2_gets_its_tables_for_supplies_and_health(tmp_path: Path) -> None:
    path = make_record(tmp_path / "data", days=3).path
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "INSERT INTO carton (person_id, lot, expires_on, syringes, added_at)"
            " VALUES (1, 'A1', '2027-01-31', 7, '2026-11-01T10:00:00+00:00')"
        )
        connection.commit()
    make_version_2(path)
    assert version_of(path) == 2
    with RecordFile(path).read() as record:
        assert [carton.lot for carton in record.cartons(1)] == ["A1"]
        assert len(record.doses(1)) == 3
    assert version_of(path) == VERSION
    assert damage_of(path) == ()
    assert path.with_name("record.version-2.sqlite3").exists()


def test_a_prescription_of_version_1_began_with_the_first_dose_of_its_day(tmp_path: Path) -> None:
    path = make_record(tmp_path / "data", days=3).path
    make_version_1(path)
    assert version_of(path) == 1
    with RecordFile(path).read() as record:
        assert [each.first_slot for each in record.prescriptions(1)] == [0]
        assert len(record.doses(1)) == 3
    assert version_of(path) == VERSION
    assert damage_of(path) == ()
    assert path.with_name("record.version-1.sqlite3").exists()


def test_a_record_from_before_the_first_version_is_copied_and_keeps_what_it_held(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("CREATE TABLE sketch (words TEXT)")
        connection.execute("INSERT INTO sketch VALUES ('kept')")
        connection.commit()
    records = RecordFile(path)
    with records.read() as record:
        assert record.people() == ()
    assert rows_of(path, "sketch") == [("kept",)]
    assert rows_of(path.with_name("record.version-0.sqlite3"), "sketch") == [("kept",)]
    assert version_of(path) == database.SCHEMA_VERSION


def test_tables_that_clash_with_ours_are_left_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("CREATE TABLE dose (words TEXT)")
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(RecordTrouble) as said, RecordFile(path).read():
        pass
    assert said.value.trouble is Trouble.DAMAGED
    assert path.read_bytes() == before
