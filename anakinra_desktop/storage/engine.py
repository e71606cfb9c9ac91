"""The engine under the record: how connections behave, and how the tables are made and upgraded."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, NullPool, StaticPool, create_engine, event, text

from anakinra_desktop.storage import keys
from anakinra_desktop.storage.connection import connect, driver
from anakinra_desktop.storage.database import APPLICATION_ID, SCHEMA_VERSION, open_record
from anakinra_desktop.storage.fresh_file import fresh_beside
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble

if TYPE_CHECKING:
    import sqlite3

MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def record_engine(path: Path, foreign_keys: bool = True) -> Engine:
    """An engine whose work begins with BEGIN, or BEGIN IMMEDIATE where it writes, and is synced when it ends.

    Raises RecordTrouble where the record is locked.
    """
    key = keys.key_of(path)

    def open_it() -> sqlite3.Connection:
        # Never makes a file: a record that is gone is said to be gone.
        return connect(path, "rw", key)

    engine = create_engine("sqlite://", creator=open_it, module=driver(key is not None), poolclass=NullPool)

    @event.listens_for(engine, "connect")
    def _set_up(connection: Any, _record: object) -> None:
        # The driver must open no transaction of its own, so that DDL can be rolled back too.
        connection.isolation_level = None
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA synchronous = EXTRA")
        connection.execute("PRAGMA secure_delete = ON")  # what a row said before is overwritten
        connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def empty_engine() -> Engine:
    """An engine with every table and no row, kept in memory alone."""
    from anakinra_desktop.storage.tables import Table

    engine = create_engine("sqlite://", poolclass=StaticPool)
    Table.metadata.create_all(engine)
    return engine


def upgrade(path: Path, *, new: bool = False) -> None:
    """Bring the tables to this app's version, in one transaction; a record that is not new is copied aside first.

    Raises RecordTrouble when rows or keys would not come out whole; the file is then as it was.
    """
    # Alembic rebuilds tables by copy and drop: with foreign keys on, a cascade would empty the tables that point there.
    engine = record_engine(path, foreign_keys=False)
    try:
        with engine.connect().execution_options(writes=True) as connection, connection.begin():
            if not new:
                version = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
                if version >= SCHEMA_VERSION:
                    return  # another process was quicker
                copy_aside(path, version)
            before = _row_counts(connection)
            migrate(connection)
            after = _row_counts(connection)
            if any(after.get(table, rows) != rows for table, rows in before.items() if table != "alembic_version"):
                raise RecordTrouble(Trouble.DAMAGED, path, "rows were lost while upgrading")
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise RecordTrouble(Trouble.DAMAGED, path, "the tables do not fit together")
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
    finally:
        engine.dispose()


def migrate(connection: Connection) -> None:
    """Bring the tables up to date inside the transaction that is open."""
    # Only a record that is made or upgraded needs Alembic, which takes as long to load as all the rest.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _row_counts(connection: Connection) -> dict[str, int]:
    names = connection.execute(
        text("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    ).scalars()
    return {
        name: int(connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()) for name in names.all()
    }


def copy_aside(path: Path, version: int) -> Path:
    """Copy the record as it is to a name that tells its version, through SQLite, which sees unfinished work too."""
    target = path.with_name(f"{path.stem}.version-{version}{path.suffix}")
    with fresh_beside(target) as fresh:
        with closing(open_record(path, "rw")) as source, closing(connect(fresh, "rw", keys.key_of(path))) as copy:
            source.backup(copy)
        fresh.replace(target)
    return target
