"""The table of a record: nothing is lost in it, and no spreadsheet takes a word of it for a formula."""

from __future__ import annotations

import csv
import io
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.services.csv_table import COLUMNS, NotATable, TableRow, guarded, meant, read_table, table_text

HEADER = "person,schedule_date,status,taken_at,zone,amount_mg,spot,given_by,reason,note"
cells = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)
rows = st.builds(TableRow, person=cells.filter(lambda cell: bool(cell.strip())), **dict.fromkeys(COLUMNS[1:], cells))


def test_the_header_names_the_columns() -> None:
    assert table_text(()) == f"{HEADER}\r\n"


@given(st.lists(rows, max_size=5))
def test_every_cell_comes_back_as_it_was(table: list[TableRow]) -> None:
    assert [row for _, row in read_table(table_text(table).encode())] == table


@given(st.lists(rows, max_size=5))
def test_no_cell_begins_as_a_formula_does(table: list[TableRow]) -> None:
    for line in csv.reader(io.StringIO(table_text(table), newline="")):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")) for cell in line)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-", "@SUM(A1)", "\ta", "\ra", "'=1", "''+", "＝1"])
def test_a_guard_is_put_before_a_formula_and_taken_off_again(text: str) -> None:
    assert guarded(text) == f"'{text}"
    assert meant(guarded(text)) == text


@pytest.mark.parametrize("text", ["", "Ana", "'Ana", "O'Neill", "1=1", "2026-11-24", " =1", "'"])
def test_other_words_stay_as_they_are(text: str) -> None:
    assert guarded(text) == text
    assert meant(text) == text


def only(content: str | bytes) -> tuple[int, TableRow]:
    (row,) = read_table(content if isinstance(content, bytes) else content.encode())
    return row


def test_a_row_knows_the_line_it_begins_on() -> None:
    content = f'{HEADER}\r\n\r\nAna,,,,,,,,,"one\ntwo\nthree"\r\nLuis,,,,,,,,,\r\n'
    assert [(line, row.person) for line, row in read_table(content.encode())] == [(3, "Ana"), (6, "Luis")]


def test_columns_may_stand_in_any_order_and_some_may_be_missing() -> None:
    assert only("Status, PERSON ,schedule_date\ntaken,Ana,2026-11-24\n") == (
        2,
        TableRow(person="Ana", schedule_date="2026-11-24", status="taken"),
    )


def test_what_spreadsheets_add_is_understood() -> None:
    assert only("\ufeffperson;schedule_date;status\r\nAna;2026-11-24;taken\r\n")[1].person == "Ana"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"person,schedule_date,status\n\xff\xfe,a,b\n", "UTF-8"),
        ("person,schedule_date,status\n".encode("utf-16"), "UTF-8"),
        (b"person,schedule_date\n", "no column status"),
        (b"person,schedule_date,status,weight\n", "column weight"),
        (b"person,schedule_date,status,,\n", "not known"),
        (b"person,schedule_date,status,status\n", "twice"),
        (b"person,schedule_date,status\nAna,2026-11-24\n", "Line 2 has 2 cells"),
        (b'person,schedule_date,status\nAna,2026-11-24,"taken\n', "Line 2 is not CSV"),
        (b'person,schedule_date,status\nAna,2026-11-24,"taken"x\n', "Line 2 is not CSV"),
        (b"person,schedule_date,status\nAna,2026-11-24," + b"x" * 200_000 + b"\n", "Line 2 is not CSV"),
        (b"%PDF-1.7 whatever", "not known"),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(content: bytes, words: str) -> None:
    with pytest.raises(NotATable, match=words):
        read_table(content)


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_no_file_at_all_is_more_than_not_a_table(content: bytes) -> None:
    for begin in (b"", f"{HEADER}\n".encode()):
        with suppress(NotATable):
            read_table(begin + content)
