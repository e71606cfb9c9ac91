"""What the tables of this version look like, and how those in a file differ from them."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

Kind = Literal["table", "index", "trigger"]

_PARTS = (
    "SELECT type, name, tbl_name, sql FROM sqlite_schema"
    " WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type, name"
)


@dataclass(frozen=True, slots=True)
class Part:
    """A table, an index or a trigger; for a table `columns` says each one's name, type, NOT NULL and key."""

    kind: Kind
    name: str
    table: str
    sql: str
    columns: tuple[tuple[str, str, int, int], ...] = ()

    def is_as(self, other: Part) -> bool:
        """Whether the two come to the same. Tables are compared by their columns: an upgrade writes them otherwise."""
        if self.kind == "table":
            return set(self.columns) == set(other.columns)
        return _plain(self.sql) == _plain(other.sql)


@dataclass(frozen=True, slots=True)
class Difference:
    """A part that is not in the file as it should be: `made` is missing or other there, or `found` is not known."""

    made: Part | None
    found: Part | None
    missing_columns: tuple[str, ...] = ()


def parts_of(connection: sqlite3.Connection) -> dict[str, Part]:
    """The parts of a record, by name."""
    parts = {}
    for kind, name, table, sql in connection.execute(_PARTS).fetchall():
        columns: tuple[tuple[str, str, int, int], ...] = ()
        if kind == "table":
            rows = connection.execute('SELECT name, type, "notnull", pk FROM pragma_table_info(?)', (name,))
            columns = tuple((row[0], row[1].upper(), row[2], row[3]) for row in rows)
        parts[name] = Part(kind, name, table, sql, columns)
    return parts


@cache
def made_parts() -> dict[str, Part]:
    """The parts of a record that this version makes, by name."""
    from sqlalchemy import StaticPool, create_engine

    from anakinra_desktop.storage.engine import migrate

    engine = create_engine("sqlite://", poolclass=StaticPool)
    try:
        with engine.connect() as connection:
            migrate(connection)
            made = connection.connection.driver_connection
            assert isinstance(made, sqlite3.Connection)
            return parts_of(made)
    finally:
        engine.dispose()


def differences(connection: sqlite3.Connection) -> Iterator[Difference]:
    """What is missing in a record or other than this version makes it, and what it holds besides.

    Of a table that is missing itself, its indexes and triggers are not named.
    """
    made, found = made_parts(), parts_of(connection)
    for name, part in made.items():
        there = found.get(name)
        if part.table not in found:
            if part.kind == "table":
                yield Difference(part, None)
            continue
        if there is None or there.kind != part.kind or not there.is_as(part):
            has = {column[0] for column in there.columns} if there is not None else set()
            yield Difference(part, there, tuple(column[0] for column in part.columns if column[0] not in has))
    for name, part in found.items():
        if name not in made:
            yield Difference(None, part)


def _plain(sql: str) -> str:
    return re.sub(r"[\s\"`]+", "", sql).lower()
