"""Looking through a whole record: nothing is found where all is well, and what is wrong is named."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from anakinra_desktop.domain.dose import Place
from anakinra_desktop.services.check_record import check_record
from anakinra_desktop.services.correct_record import void_dose
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.suggest_spot import ensure_body_plan
from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble
from tests.services.household import NOW, ana_in


@pytest.fixture
def records(tmp_path: Path) -> RecordFile:
    records, ana = ana_in(tmp_path)
    ensure_body_plan(records, ana, NOW)
    void_dose(records, log_dose(records, ana, GivenDose(NOW, place=Place("abdomen", "L3")), NOW).id, "twice", NOW)
    log_dose(records, ana, GivenDose(NOW), NOW)
    return records


def spoil(records: RecordFile, *statements: str) -> None:
    """Do to the file what the program never would."""
    with closing(sqlite3.connect(records.path, isolation_level=None)) as connection:
        for trigger in ("never_change", "stay_ended", "stay"):
            connection.execute(f"DROP TRIGGER dose_rows_{trigger}")
        for statement in statements:
            connection.execute(statement)


def test_a_sound_record_has_no_findings(records: RecordFile) -> None:
    checked = check_record(records)
    assert (checked.people, checked.rows, checked.findings) == (1, 3, ())


def test_an_absent_record_has_none_either_and_is_not_made(tmp_path: Path) -> None:
    records = RecordFile.in_folder(tmp_path / "data")
    assert check_record(records).findings == ()
    assert not records.exists()


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE dose SET wall_time = '2026-11-24T08:00' WHERE id = 2", "number 2 shows another time"),
        ("UPDATE dose SET ended_at = NULL", "number 1 was ended, and nothing says when"),
        ("UPDATE dose SET standing = 'corrected' WHERE id = 1", "what took its place is missing"),
        ("UPDATE dose SET place_zone = 'nose' WHERE id = 1", "part of the body that is not known"),
        ("UPDATE body_plan SET plan = '{}'", "body map of Ana"),
        ("UPDATE body_plan SET plan = 'not JSON'", "body map of Ana"),
        ("UPDATE dose SET corrects = 99 WHERE id = 2", "file is damaged"),
    ],
)
def test_what_is_wrong_is_named(records: RecordFile, statement: str, words: str) -> None:
    spoil(records, statement)
    (finding,) = check_record(records).findings
    assert words in str(finding)


def test_a_row_that_cannot_be_read_is_trouble(records: RecordFile) -> None:
    spoil(records, "UPDATE dose SET status = 'missed', taken_at = NULL, schedule_date = 'yesterday'")
    with pytest.raises(RecordTrouble) as said:
        check_record(records)
    assert said.value.trouble is Trouble.DAMAGED
