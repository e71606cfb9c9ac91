"""Records as earlier versions of the program left them, made from one of today."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path


def make_version_3(path: Path) -> None:
    """Take back what version 4 added: the table of marks on the skin."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE skin_mark")
        _say_version(connection, 3)


def make_version_2(path: Path) -> None:
    """Take back what version 3 added too: tables for supplies, limits and health."""
    make_version_3(path)
    with closing(sqlite3.connect(path)) as connection:
        for table in ("health_entry", "rule_limit", "sharps_box", "syringe_return"):
            connection.execute(f"DROP TABLE {table}")
        for column in ("gtin", "serial", "out_since", "ended_at", "ended_because"):
            connection.execute(f"ALTER TABLE carton DROP COLUMN {column}")
        for column in ("gone_at", "gone_to"):
            connection.execute(f"ALTER TABLE syringe DROP COLUMN {column}")
        connection.execute("DROP TRIGGER hold_rows_never_change")
        connection.execute("ALTER TABLE hold DROP COLUMN said_by")
        connection.execute(
            "CREATE TRIGGER hold_rows_never_change BEFORE UPDATE OF id, person_id, first, last, reason, by_prescriber,"
            " recorded_at, recorded_by ON hold"
            " BEGIN SELECT RAISE(ABORT, 'a hold is never changed; a correction adds a row'); END"
        )
        _say_version(connection, 2)


def make_version_1(path: Path) -> None:
    """Take back what version 2 added too: the number of the first dose of a prescription."""
    make_version_2(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ALTER TABLE prescription DROP COLUMN first_slot")
        _say_version(connection, 1)


def _say_version(connection: sqlite3.Connection, version: int) -> None:
    connection.execute(f"PRAGMA user_version = {version}")
    connection.execute(f"UPDATE alembic_version SET version_num = '{version:04}'")
    connection.commit()
