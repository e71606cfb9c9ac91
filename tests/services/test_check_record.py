"""Looking through a whole record: nothing is found where all is well, what is wrong is named, what can be is mended."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.people import GivenBy, Giver, Person
from anakinra_desktop.domain.soundness import Remedy
from anakinra_desktop.services.check_record import check_record, mend_record
from anakinra_desktop.services.correct_record import correct_dose, history_of, void_dose
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.skip_days import hold_days
from anakinra_desktop.services.suggest_spot import ensure_body_plan
from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.storage.progress import Cancelled
from tests.services.household import NOW, TUESDAY, add_to, all_doses, ana_in

TRIGGERS = ("dose_rows_never_change", "dose_rows_stay_ended", "dose_rows_stay")


@pytest.fixture
def records(tmp_path: Path) -> RecordFile:
    """Ana, with a dose that was taken back and the right one, and a pause."""
    records, ana = ana_in(tmp_path)
    ensure_body_plan(records, ana, NOW)
    void_dose(records, log_dose(records, ana, GivenDose(NOW, place=Place("abdomen", "L3")), NOW).id, "twice", NOW)
    log_dose(records, ana, GivenDose(NOW), NOW)
    hold_days(records, ana, TUESDAY, TUESDAY, "ill", NOW, by_prescriber=False)
    return records


def spoil(records: RecordFile, *statements: str) -> None:
    """Do to the file what the program never would, and put the triggers back."""
    with closing(sqlite3.connect(records.path, isolation_level=None)) as connection:
        kept = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in kept:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        for _, sql in kept:
            connection.execute(sql)


class Patience:
    """Goes on so many times, and then has enough."""

    def __init__(self, times: int) -> None:
        self._left = times

    def __call__(self, _share: float) -> bool:
        self._left -= 1
        return self._left >= 0


def codes(records: RecordFile) -> list[str]:
    return [finding.code for finding in check_record(records, NOW).findings]


def test_a_sound_record_has_no_findings(records: RecordFile) -> None:
    checked = check_record(records, NOW)
    assert (checked.people, checked.rows, checked.findings, checked.is_well) == (1, 4, (), True)


def test_an_absent_record_has_none_either_and_is_not_made(tmp_path: Path) -> None:
    records = RecordFile.in_folder(tmp_path / "data")
    assert check_record(records, NOW).findings == ()
    assert mend_record(records, NOW).before is None
    assert not records.exists()


@pytest.mark.parametrize(
    ("statement", "code", "words", "remedy"),
    [
        (
            "UPDATE dose SET amount_mg = -5 WHERE id = 2",
            "amount_impossible",
            "number 2 of 2026-11-24 tells of an amount",
            Remedy.CALENDAR,
        ),
        (
            "UPDATE dose SET recorded_at = '2030-01-01T08:00:00.000+00:00' WHERE id = 2",
            "recorded_ahead",
            "number 2 of 2026-11-24 was written down by a clock",
            Remedy.NOTHING,
        ),
        (
            "UPDATE dose SET wall_time = '2026-11-24T08:00' WHERE id = 2",
            "time_does_not_agree",
            "number 2 of 2026-11-24 shows another time",
            Remedy.MEND,
        ),
        (
            "UPDATE dose SET offset_minutes = NULL WHERE id = 2",
            "time_does_not_agree",
            "number 2 of 2026-11-24",
            Remedy.MEND,
        ),
        (
            "UPDATE dose SET offset_minutes = 0, wall_time = '2026-11-24T08:00' WHERE id = 2",
            "time_does_not_agree",
            "number 2",
            Remedy.CALENDAR,
        ),
        (
            "UPDATE dose SET offset_minutes = 120, wall_time = '2026-11-24T21:06' WHERE id = 2",
            "time_by_older_rules",
            "older rules",
            Remedy.NOTHING,
        ),
        (
            "UPDATE dose SET zone = 'Nowhere/Town' WHERE id = 2",
            "time_unknown",
            "time zone that is not known",
            Remedy.CALENDAR,
        ),
        (
            "UPDATE dose SET ended_at = NULL",
            "ended_without_when",
            "number 1 of 2026-11-24 was ended, and nothing says when",
            Remedy.NOTHING,
        ),
        ("UPDATE dose SET ended_at = recorded_at WHERE id = 2", "ended_but_counts", "counts, though", Remedy.CALENDAR),
        (
            "UPDATE dose SET standing = 'corrected' WHERE id = 1",
            "corrected_without_follower",
            "what took its place is missing",
            Remedy.CALENDAR,
        ),
        (
            "UPDATE dose SET place_zone = 'nose' WHERE id = 1",
            "zone_unknown",
            "part of the body that is not known",
            Remedy.CALENDAR,
        ),
        ("UPDATE dose SET place_spot = 'L999' WHERE id = 1", "spot_unknown", "not on the map", Remedy.CALENDAR),
        (
            "UPDATE dose SET place_spot = 'L999', place_x_cm = 6, place_y_cm = 2 WHERE id = 1",
            "spot_unknown",
            "not on the map",
            Remedy.NOTHING,
        ),
        (
            "UPDATE dose SET corrects = 99 WHERE id = 2",
            "orphan",
            "Row number 2 of the table dose belongs to a row of dose",
            Remedy.COPY,
        ),
        (
            "UPDATE dose SET corrects = 2 WHERE id = 1",
            "corrects_what_counts",
            "corrects number 2, and both",
            Remedy.CALENDAR,
        ),
        ("UPDATE dose SET corrects = 2 WHERE id = 2", "corrects_in_a_circle", "in a circle", Remedy.COPY),
        (
            "UPDATE dose SET taken_at = '2027-11-24T19:06:00.000+00:00', wall_time = '2027-11-24T20:06' WHERE id = 2",
            "lies_ahead",
            "lies ahead",
            Remedy.CALENDAR,
        ),
        (
            "UPDATE dose SET slot = 3 WHERE id = 2",
            "without_slot",
            "No prescription asked for these records: 1",
            Remedy.NOTHING,
        ),
        (
            "UPDATE dose SET status = 'missed', taken_at = NULL, schedule_date = 'yesterday' WHERE id = 2",
            "unreadable",
            "Row number 2 of the table dose cannot be read",
            Remedy.COPY,
        ),
        (
            "UPDATE hold SET last = '2026-01-01'",
            "hold_backwards",
            "ends on 2026-01-01, before it begins",
            Remedy.CALENDAR,
        ),
        ("UPDATE body_plan SET plan = '{}'", "plan_unreadable", "body map of Ana", Remedy.COPY),
        ("UPDATE body_plan SET plan = 'not JSON'", "plan_unreadable", "body map of Ana", Remedy.COPY),
        (
            "INSERT INTO syringe (person_id, out_at, ended_at, end, dose_id)"
            " SELECT 1, taken_at, taken_at, 'used', 1 FROM dose WHERE id = 1",
            "syringe_of_void",
            "counts as used",
            Remedy.NOTHING,
        ),
        (
            "DROP INDEX dose_of_person_by_date",
            "index_missing",
            "The index dose_of_person_by_date of the table dose is missing",
            Remedy.MEND,
        ),
        (
            "CREATE TRIGGER more BEFORE DELETE ON carton BEGIN SELECT 1; END",
            "trigger_not_known",
            "did not make: more",
            Remedy.NOTHING,
        ),
        ("CREATE TABLE more (id INTEGER)", "table_not_known", "did not make: more", Remedy.NOTHING),
        (
            "ALTER TABLE carton DROP COLUMN lot",
            "column_missing",
            "The column lot of the table carton is missing",
            Remedy.COPY,
        ),
        ("DROP TABLE session_event", "table_missing", "The table session_event is missing", Remedy.COPY),
        ("ALTER TABLE carton ADD COLUMN more TEXT", "columns_other", "columns of the table carton", Remedy.COPY),
    ],
)
def test_what_is_wrong_is_named_with_what_would_put_it_right(
    records: RecordFile, statement: str, code: str, words: str, remedy: Remedy
) -> None:
    spoil(records, statement)
    before = records.path.read_bytes()
    checked = check_record(records, NOW)
    (finding,) = checked.findings
    assert (finding.code, finding.remedy) == (code, remedy)
    assert words in str(finding.problem)
    assert checked.is_well is (remedy is Remedy.NOTHING)
    assert records.path.read_bytes() == before


def test_what_belongs_to_two_people_is_named(records: RecordFile) -> None:
    eva = add_to(records, name="Eva")
    spoil(
        records,
        f"UPDATE dose SET person_id = {eva.id}, corrects = 1 WHERE id = 2",
        "INSERT INTO syringe (person_id, out_at, dose_id) SELECT 1, taken_at, 2 FROM dose WHERE id = 2",
    )
    assert sorted(codes(records)) == ["corrects_somebody_elses", "syringe_of_two"]


def test_two_records_for_one_dose_are_named_and_their_index_waits_for_the_person(records: RecordFile) -> None:
    columns = (
        "person_id, schedule_date, slot, kind, status, taken_at, zone, offset_minutes, wall_time, given_by, lot,"
        " reason, note, recorded_at, recorded_by, standing, ended_by, ended_because"
    )
    spoil(
        records,
        "DROP INDEX one_valid_scheduled_dose_a_slot",
        f"INSERT INTO dose ({columns}) SELECT {columns} FROM dose WHERE id = 2",
    )
    assert sorted(codes(records)) == ["index_missing", "slot_twice"]
    mended = mend_record(records, NOW)
    assert mended.done == ()
    assert [finding.code for finding in mended.left.findings] == ["index_missing", "slot_twice"]
    void_dose(records, 3, "recorded twice", NOW)
    mended = mend_record(records, NOW)
    assert [finding.code for finding in mended.done] == ["index_missing"]
    assert mended.left.is_well


def test_two_open_injections_are_named(records: RecordFile) -> None:
    with records.change() as record:
        record.start_session(1, Giver(by=GivenBy.SELF, name="Ana"), NOW)
    spoil(
        records,
        "DROP INDEX one_open_session_a_person",
        "INSERT INTO injection_session (person_id, by, giver_name, started_at, ending)"
        " SELECT person_id, by, giver_name, started_at, ending FROM injection_session",
    )
    found = check_record(records, NOW).findings
    assert [(finding.code, finding.remedy) for finding in found] == [
        ("index_missing", Remedy.MEND),
        ("two_open_sessions", Remedy.TODAY),
    ]


def test_what_can_be_mended_is_mended_in_one_piece_after_a_copy(records: RecordFile) -> None:
    whole = all_doses(records, _ana(records))
    with closing(sqlite3.connect(records.path, isolation_level=None)) as connection:
        for trigger in TRIGGERS:
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute("CREATE TRIGGER dose_rows_stay BEFORE DELETE ON dose BEGIN SELECT 1; END")
        connection.execute("DROP INDEX one_preference_a_name")
        connection.execute("UPDATE dose SET offset_minutes = 0 WHERE id = 1")
        connection.execute("UPDATE dose SET wall_time = '2026-11-24T08:00' WHERE id = 2")
    spoiled = records.path.read_bytes()
    mended = mend_record(records, NOW)
    assert sorted(finding.code for finding in mended.done) == [
        "index_missing",
        "time_does_not_agree",
        "time_does_not_agree",
        "trigger_missing",
        "trigger_missing",
        "trigger_other",
    ]
    assert mended.left.findings == ()
    assert all_doses(records, _ana(records)) == whole
    assert mended.before is not None
    assert RecordFile(mended.before).path.stat().st_mode & 0o777 == 0o600
    assert codes(RecordFile(mended.before)) != []
    assert len(mended.before.read_bytes()) == len(spoiled)
    with closing(sqlite3.connect(records.path)) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute("DELETE FROM dose")
    assert mend_record(records, NOW).before is None, "there is nothing more to mend"


def test_an_index_that_lost_touch_with_its_table_is_made_anew(records: RecordFile) -> None:
    right, wrong = "person_id, schedule_date)", "slot, kind)"
    for before, after in ((right, wrong), (wrong, right)):
        with closing(sqlite3.connect(records.path, isolation_level=None)) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute(
                "UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = 'dose_of_person_by_date'",
                (before, after),
            )
        if after == wrong:
            with closing(sqlite3.connect(records.path, isolation_level=None)) as connection:
                connection.execute("REINDEX dose_of_person_by_date")
    assert codes(records) == ["index_damaged"]
    assert [finding.code for finding in mend_record(records, NOW).done] == ["index_damaged"]
    assert codes(records) == []


def test_what_cannot_be_mended_is_left_alone(records: RecordFile) -> None:
    spoil(records, "UPDATE dose SET place_zone = 'nose' WHERE id = 1")
    before = records.path.read_bytes()
    mended = mend_record(records, NOW)
    assert (mended.done, mended.before) == ((), None)
    assert records.path.read_bytes() == before


def test_who_has_enough_is_heard_at_any_moment_and_nothing_is_changed(records: RecordFile) -> None:
    spoil(records, "DROP INDEX one_preference_a_name")
    before = records.path.read_bytes()
    shares: list[float] = []

    def keep(share: float) -> bool:
        shares.append(share)
        return True

    check_record(records, NOW, keep)
    assert shares == sorted(shares)
    assert shares[-1] == 1
    for last in range(len(shares)):
        for work in (check_record, mend_record):
            with pytest.raises(Cancelled):
                work(records, NOW, Patience(last))
    assert records.path.read_bytes() == before


def test_a_circle_of_corrections_ends_the_history(records: RecordFile) -> None:
    (dose, _) = all_doses(records, _ana(records))
    circle = (replace(dose, id=1, corrects=2), replace(dose, id=2, corrects=1))
    assert [each.id for each in history_of(circle, circle[0])] == [1, 2]


def test_corrections_and_holds_as_the_app_makes_them_are_sound(records: RecordFile) -> None:
    ana = _ana(records)
    dose = all_doses(records, ana)[-1]
    correct_dose(records, ana, replace(dose, place=Place("left_thigh", "3")), "the other side", NOW)
    log_dose(records, ana, GivenDose(NOW - timedelta(days=1)), NOW)
    assert codes(records) == []


def _ana(records: RecordFile) -> Person:
    with records.read() as record:
        return record.people()[0]
