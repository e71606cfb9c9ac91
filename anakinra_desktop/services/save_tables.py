"""Saves every table of a record as it is, so that nobody is locked out of what they wrote: of any version, newer too.

The file is JSON in UTF-8, one object:

    format              "anakinra-desktop-tables"
    format_version      1
    record_version      the version of the record's tables
    app_knows_up_to     the newest version that the app which wrote the file knows
    saved_at            when, as in 2026-11-24T20:06:00+01:00
    tables              a list, by name; of each:
        name            its name in the record
        columns         a list of {"name": …, "type": …}, the type as SQLite names it
        rows            a list of lists, a cell for each column: text, a number, null, or {"base64": …} for bytes

It is for reading, by people and by other programs; this app brings none of it back in.
"""

from __future__ import annotations

import json
import math
import os
from base64 import b64encode
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.storage.database import SCHEMA_VERSION
from anakinra_desktop.storage.fresh_file import fresh_beside
from anakinra_desktop.storage.raw_tables import Cell, raw_record
from anakinra_desktop.storage.trouble import RecordTrouble, trouble_of_folder

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile

FORMAT = "anakinra-desktop-tables"
FORMAT_VERSION = 1


class NothingToSave(Problem):
    """There is no record yet."""


def tables_as_json(records: RecordFile, now: datetime) -> bytes:
    """The tables of the record as a file; not a byte of the record is changed. Raises NothingToSave, RecordTrouble."""
    if not records.exists():
        raise NothingToSave("There is no record yet.")
    raw = raw_record(records.path)
    content = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "record_version": raw.version,
        "app_knows_up_to": SCHEMA_VERSION,
        "saved_at": now.isoformat(timespec="seconds"),
        "tables": [
            {
                "name": table.name,
                "columns": [{"name": name, "type": kind} for name, kind in table.columns],
                "rows": [[_value(cell) for cell in row] for row in table.rows],
            }
            for table in raw.tables
        ],
    }
    return (json.dumps(content, ensure_ascii=False, allow_nan=False, indent=1) + "\n").encode()


def save_tables(records: RecordFile, target: Path, now: datetime) -> None:
    """Save the tables in a file, whole or not at all, in place of one of that name. Raises as `tables_as_json` does."""
    content = tables_as_json(records, now)
    try:
        with fresh_beside(target) as fresh:
            with fresh.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(target)
    except OSError as error:
        raise RecordTrouble(trouble_of_folder(error), target, str(error)) from error


def _value(cell: Cell) -> object:
    if isinstance(cell, bytes):
        return {"base64": b64encode(cell).decode()}
    if isinstance(cell, float) and not math.isfinite(cell):
        return str(cell)
    return cell
