"""The table in which a record leaves and enters: its columns, and how cells are written so that nothing is lost.

    person,schedule_date,status,taken_at,zone,amount_mg,spot,given_by,reason,note

One row a dose or day. `status` is taken, extra, missed, skipped, held (one row for each day of a pause) or void (taken
back: `reason` says why). `schedule_date` is `2026-11-24`; where a day has several doses, `2026-11-24/2` is its second.
`taken_at` is ISO 8601 with offset, `zone` the time zone it is read in, `spot` a place such as `left_thigh/14`.
`given_by` is who injected; in a held row `prescriber` means that the prescriber asked for the pause.

A cell that a spreadsheet would take for a formula gets an apostrophe in front, which is taken off when it is read.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass, fields

from anakinra_desktop.domain.problem import Problem


@dataclass(frozen=True, slots=True)
class TableRow:
    """The cells of one row, as they are meant; the fields are the columns in their order."""

    person: str = ""
    schedule_date: str = ""
    status: str = ""
    taken_at: str = ""
    zone: str = ""
    amount_mg: str = ""
    spot: str = ""
    given_by: str = ""
    reason: str = ""
    note: str = ""


COLUMNS = tuple(field.name for field in fields(TableRow))
NEEDED_COLUMNS = ("person", "schedule_date", "status")
PRESCRIBER = "prescriber"

_TAKEN_FOR_A_FORMULA = re.compile(r"'*[=+\-@\t\r＝＋－＠]")


class NotATable(Problem):
    """The file is no table of a record."""


def table_text(rows: Iterable[TableRow]) -> str:
    """The rows as CSV with its header, lines ended as RFC 4180 says."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([guarded(getattr(row, column)) for column in COLUMNS] for row in rows)
    return out.getvalue()


def read_table(content: bytes) -> tuple[tuple[int, TableRow], ...]:
    """The rows of a CSV file, each with the line it begins on; empty lines are left out. Raises NotATable.

    Columns may stand in any order, those that need not be filled may be missing, and commas may be semicolons.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotATable("The file is not written in UTF-8.") from None
    header = text.split("\n", 1)[0]
    # Where the comma stands in numbers, spreadsheets put semicolons between cells.
    delimiter = ";" if ";" in header and "," not in header else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    lines: list[tuple[int, list[str]]] = []
    begins = 1
    try:
        for cells in reader:
            lines.append((begins, cells))
            begins = reader.line_num + 1
    except csv.Error:
        raise NotATable("Line {line} is not CSV.", line=begins) from None
    if not lines:
        raise NotATable("The file is empty.")
    columns = _columns(lines[0][1])
    rows = []
    for number, cells in lines[1:]:
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) != len(columns):
            raise NotATable(
                "Line {line} has {count} cells, and the first line {columns}.",
                line=number,
                count=len(cells),
                columns=len(columns),
            )
        rows.append((number, TableRow(**{name: meant(cell) for name, cell in zip(columns, cells, strict=True)})))
    return tuple(rows)


def _columns(header: list[str]) -> list[str]:
    names = [cell.strip().casefold() for cell in header]
    for name in names:
        if name not in COLUMNS:
            raise NotATable("The first line names a column {column} that is not known.", column=name or "''")
    if len(set(names)) < len(names):
        raise NotATable("The first line names a column twice.")
    for needed in NEEDED_COLUMNS:
        if needed not in names:
            raise NotATable("The first line names no column {column}.", column=needed)
    return names


def guarded(text: str) -> str:
    """The text as a spreadsheet shows it and does not work it out."""
    return f"'{text}" if _TAKEN_FOR_A_FORMULA.match(text) else text


def meant(cell: str) -> str:
    """The text that `guarded` was given."""
    return cell[1:] if cell.startswith("'") and _TAKEN_FOR_A_FORMULA.match(cell) else cell
