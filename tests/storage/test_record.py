"""The record keeps what it is given, whole or not at all, and never changes what happened."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anakinra_desktop.domain.dose import AlreadyRecorded, Dose, DoseKind, DoseStatus, Hold, Place, Standing
from anakinra_desktop.domain.people import Build, GivenBy, Giver, Person, SkinTone
from anakinra_desktop.domain.prescription import Prescription
from anakinra_desktop.domain.procedure import Event, EventKind
from anakinra_desktop.domain.syringe import Carton, DiscardReason, SyringeEnd
from anakinra_desktop.storage import rows
from anakinra_desktop.storage.cells import moment_cell, moment_of, times_cell, times_of
from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.storage.tables import DoseRow, HoldRow
from tests.storage.a_record import NOW, TODAY, ZONE, dose_on, make_record

MARIA = Person(
    id=0,
    name="Maria <b>Ruiz</b> '; DROP TABLE dose; --",
    home_zone=ZONE,
    born=date(1965, 3, 2),
    height_cm=163.5,
    build=Build.WOMAN,
    skin_tone=SkinTone.BROWN,
    leaflet_read_on=date(2026, 1, 1),
    shown_how_on=date(2026, 1, 2),
    doctor_name="Dr Ahmed",
    doctor_phone="1",
    pharmacy_phone="2",
)

LEFT, RIGHT = Place("left_thigh", "9", 4.0, 7.5), Place("right_thigh", "14", 6.0, 5.0)


@pytest.fixture
def records(tmp_path: Path) -> RecordFile:
    return make_record(tmp_path / "data")


def ask(records: RecordFile, query: str, *values: object) -> list[tuple[object, ...]]:
    """Straight from the file, past everything of ours."""
    with closing(sqlite3.connect(records.path, isolation_level=None)) as connection:
        return connection.execute(query, values).fetchall()


class TestWhatIsKeptComesBackAsItWas:
    def test_a_person(self, records: RecordFile) -> None:
        with records.change() as record:
            kept = record.add_person(MARIA)
        with records.read() as record:
            assert record.person(kept.id) == replace(MARIA, id=kept.id)
            assert [person.name for person in record.people()] == ["Ana", MARIA.name]

    def test_a_changed_person(self, records: RecordFile) -> None:
        with records.change() as record:
            record.change_person(replace(MARIA, id=1))
        with records.read() as record:
            assert record.person(1) == replace(MARIA, id=1)

    def test_every_place_of_a_dose_of_several_syringes(self, records: RecordFile) -> None:
        with records.change() as record:
            kept = record.add_dose(dose_on(TODAY, place=LEFT, further_places=(RIGHT, Place("abdomen"))))
            record.add_dose(dose_on(TODAY - timedelta(days=1), place=RIGHT))
        assert kept.places == (LEFT, RIGHT, Place("abdomen"))
        with records.read() as record:
            assert record.dose(kept.id) == record.recorded_dose(1, TODAY, 0) == kept
            assert [dose.places for dose in record.doses(1)] == [(RIGHT,), kept.places]
            assert record.injections(1)[-1] == kept

    def test_a_prescription(self, records: RecordFile) -> None:
        ordered = Prescription(
            id=0,
            person_id=1,
            starts_on=date(2026, 6, 1),
            ends_on=date(2026, 7, 1),
            amount_mg=37.5,
            times=(time(8), time(20)),
            zone="America/New_York",
            every_days=2,
            prescriber="Dr Ahmed",
        )
        with records.change() as record:
            kept = record.add_prescription(ordered)
        with records.read() as record:
            assert record.prescriptions(1)[-1] == replace(ordered, id=kept.id)

    def test_a_dose_with_everything(self, records: RecordFile) -> None:
        given = dose_on(
            TODAY,
            place=Place("left_thigh", "14", 3.0, 15.5),
            whole=False,
            lot="K7741",
            reason="line\nbreak",
            note='"quotes", 👩‍👧 and \';--',
            by=GivenBy.CAREGIVER,
            given_by="Luis",
        )
        with records.change() as record:
            kept = record.add_dose(given)
        with records.read() as record:
            there = record.dose(kept.id)
        assert there == replace(given, id=kept.id, wall_time="2026-11-24T20:05")

    def test_a_pause_a_carton_a_setting_and_a_body(self, records: RecordFile) -> None:
        pause = Hold(0, 1, TODAY, None, "infection", True, NOW, "Ana")
        box = Carton(0, 1, "K7741", date(2027, 3, 31), 28, NOW)
        with records.change() as record:
            held, boxed = record.add_hold(pause), record.add_carton(box)
            record.set_preference(1, "timing_window_h", "2")
            record.set_preference(1, "timing_window_h", "3")
            record.keep_body_plan(1, "old", NOW)
            record.keep_body_plan(1, "new", NOW)
        with records.read() as record:
            assert record.holds(1) == (replace(pause, id=held.id),)
            assert record.hold(held.id) == replace(pause, id=held.id)
            assert record.cartons(1) == (replace(box, id=boxed.id),)
            assert record.preferences(1) == {"timing_window_h": "3"}
            assert record.body_plan(1) == "new"

    def test_a_caregiver_with_the_last_date_of_being_shown(self, records: RecordFile) -> None:
        with records.change() as record:
            record.keep_caregiver("Luis", date(2026, 1, 1))
            record.keep_caregiver("Luis", None)
            record.keep_caregiver("Eva", None)
        with records.read() as record:
            assert [(each.name, each.shown_how_on) for each in record.caregivers()] == [
                ("Eva", None),
                ("Luis", date(2026, 1, 1)),
            ]

    def test_a_syringe_and_its_end(self, records: RecordFile) -> None:
        with records.change() as record:
            syringe = record.add_syringe(1, None, NOW)
            record.end_syringe(syringe.id, SyringeEnd.DISCARDED, NOW, reason=DiscardReason.CLOUDY)
        with records.read() as record:
            (there,) = record.syringes(1)
        assert (there.end, there.reason, there.ended_at) == (SyringeEnd.DISCARDED, DiscardReason.CLOUDY, NOW)

    def test_a_session_with_its_events_in_order(self, records: RecordFile) -> None:
        events = [Event(NOW, step, EventKind.WENT_ON.value, {"n": number}) for number, step in enumerate("cab")]
        with records.change() as record:
            session = record.start_session(1, Giver(GivenBy.SELF, "Ana"), NOW)
            for event in events:
                record.add_event(session.id, event)
            record.change_giver(session.id, Giver(GivenBy.CAREGIVER, "Luis"))
        with records.read() as record:
            there = record.open_session(1)
        assert there is not None
        assert there.events == tuple(events)
        assert there.giver == Giver(GivenBy.CAREGIVER, "Luis")
        with records.change() as record:
            record.end_session(session.id, "stopped", NOW)
        with records.read() as record:
            assert record.open_session(1) is None

    @given(st.datetimes(datetime(1950, 1, 1), datetime(2150, 1, 1), timezones=st.timezones()))
    def test_a_moment_to_the_millisecond(self, moment: datetime) -> None:
        back = moment_of(moment_cell(moment))
        assert timedelta() <= moment - back < timedelta(milliseconds=1)

    @given(st.lists(st.datetimes(datetime(1950, 1, 1), datetime(2150, 1, 1), timezones=st.just(UTC)), min_size=2))
    def test_moments_sort_as_their_cells_do(self, moments: list[datetime]) -> None:
        cells = sorted(map(moment_cell, moments))
        assert cells == list(map(moment_cell, sorted(moments)))

    def test_a_moment_without_its_zone_is_never_kept(self) -> None:
        with pytest.raises(ValueError, match="time zone"):
            moment_cell(datetime(2026, 11, 24, 20, 6))

    def test_times_of_a_day(self) -> None:
        assert times_of(times_cell((time(8), time(20, 30)))) == (time(8), time(20, 30))

    def test_the_wall_time_and_offset_of_a_dose_are_those_of_its_zone(self, records: RecordFile) -> None:
        with records.change() as record:
            record.add_dose(dose_on(date(2026, 7, 1), taken_at=datetime(2026, 7, 1, 18, 5, tzinfo=UTC)))
        assert ask(records, "SELECT wall_time, offset_minutes FROM dose") == [("2026-07-01T20:05", 120)]


class TestOneValidDoseASlot:
    def test_a_second_one_is_told_of_the_first(self, records: RecordFile) -> None:
        with records.change() as record:
            first = record.add_dose(dose_on(TODAY))
        with pytest.raises(AlreadyRecorded) as told, records.change() as record:
            record.add_dose(dose_on(TODAY, status=DoseStatus.SKIPPED, taken_at=None, by=None))
        assert told.value.dose.id == first.id

    def test_the_rest_of_the_work_can_go_on_after_it(self, records: RecordFile) -> None:
        with records.change() as record:
            record.add_dose(dose_on(TODAY))
            with pytest.raises(AlreadyRecorded):
                record.add_dose(dose_on(TODAY))
            record.add_dose(dose_on(TODAY - timedelta(days=1)))
        with records.read() as record:
            assert len(record.doses(1)) == 2

    def test_even_another_program_cannot_add_one(self, records: RecordFile) -> None:
        with records.change() as record:
            record.add_dose(dose_on(TODAY))
        columns = ", ".join(column.name for column in DoseRow.__table__.columns if column.name != "id")
        with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
            ask(records, f"INSERT INTO dose ({columns}) SELECT {columns} FROM dose")

    def test_extra_doses_other_slots_and_ended_rows_are_not_in_the_way(self, records: RecordFile) -> None:
        with records.change() as record:
            first = record.add_dose(dose_on(TODAY))
            record.add_dose(dose_on(TODAY, kind=DoseKind.EXTRA, reason="did not remember"))
            record.add_dose(dose_on(TODAY, kind=DoseKind.EXTRA, reason="again"))
            record.add_dose(dose_on(TODAY, slot=1))
            record.end_dose(first.id, Standing.VOID, NOW, "Ana", "a mistake")
            record.add_dose(dose_on(TODAY))
        with records.read() as record:
            assert len(record.doses(1)) == 5
            there = record.recorded_dose(1, TODAY, 0)
        assert there is not None
        assert there.id > first.id

    def test_nobody_is_in_the_way_of_somebody_else(self, records: RecordFile) -> None:
        with records.change() as record:
            other = record.add_person(MARIA)
            record.add_dose(dose_on(TODAY))
            record.add_dose(dose_on(TODAY, person_id=other.id))
        with records.read() as record:
            assert len(record.doses(1)) == len(record.doses(other.id)) == 1


class TestNothingThatHappenedIsChanged:
    def test_no_place_of_a_further_syringe_is_changed_or_deleted(self, records: RecordFile) -> None:
        with records.change() as record:
            record.add_dose(dose_on(TODAY, place=LEFT, further_places=(RIGHT,)))
        for act, done in (("UPDATE dose_place SET spot = 'R3'", "changed"), ("DELETE FROM dose_place", "deleted")):
            with pytest.raises(sqlite3.IntegrityError, match=f"never {done}"):
                ask(records, act)

    @pytest.mark.parametrize("table", [DoseRow, HoldRow])
    def test_no_column_but_the_standing_can_be_written(self, records: RecordFile, table: type) -> None:
        with records.change() as record:
            record.add_dose(dose_on(TODAY))
            record.add_hold(Hold(0, 1, TODAY, None, "infection", True, NOW, "Ana"))
        name, columns = table.__tablename__, [column.name for column in table.__table__.columns]  # type: ignore[attr-defined]
        may_change = {"standing", "ended_at", "ended_by", "ended_because"}
        assert may_change < set(columns)
        for column in columns:
            if column not in may_change:
                with pytest.raises(sqlite3.IntegrityError, match="never changed"):
                    ask(records, f"UPDATE {name} SET {column} = {column}")

    @pytest.mark.parametrize("table", ["dose", "hold"])
    def test_no_row_can_be_deleted(self, records: RecordFile, table: str) -> None:
        with records.change() as record:
            record.add_dose(dose_on(TODAY))
            record.add_hold(Hold(0, 1, TODAY, None, "infection", True, NOW, "Ana"))
        with pytest.raises(sqlite3.IntegrityError, match="never deleted"):
            ask(records, f"DELETE FROM {table}")

    def test_what_was_ended_stays_so(self, records: RecordFile) -> None:
        with records.change() as record:
            kept = record.add_dose(dose_on(TODAY))
            record.end_dose(kept.id, Standing.VOID, NOW, "Ana", "a mistake")
        with pytest.raises(sqlite3.IntegrityError, match="stays so"):
            ask(records, "UPDATE dose SET standing = 'valid'")

    def test_an_ended_row_says_who_when_and_why(self, records: RecordFile) -> None:
        with records.change() as record:
            kept = record.add_dose(dose_on(TODAY))
            record.end_dose(kept.id, Standing.VOID, NOW, "Ana", "a mistake")
            ended = record.dose(kept.id)
        assert ended is not None
        assert (ended.standing, ended.ended_at, ended.ended_by, ended.ended_because) == (
            Standing.VOID,
            NOW,
            "Ana",
            "a mistake",
        )
        assert replace(ended, standing=Standing.VALID, ended_at=None, ended_by="", ended_because="") == kept

    @pytest.mark.parametrize(
        ("column", "value"),
        [("kind", "'other'"), ("status", "'other'"), ("standing", "'other'"), ("taken_at", "NULL"), ("slot", "'x'")],
    )
    def test_a_row_that_cannot_be_is_not_taken(self, records: RecordFile, column: str, value: str) -> None:
        with records.change() as record:
            record.add_dose(dose_on(TODAY))
        columns = [each.name for each in DoseRow.__table__.columns if each.name != "id"]
        chosen = ", ".join(
            value if each == column else "'2020-01-01'" if each == "schedule_date" else each for each in columns
        )
        with pytest.raises(sqlite3.IntegrityError):
            ask(records, f"INSERT INTO dose ({', '.join(columns)}) SELECT {chosen} FROM dose")

    def test_rows_of_nobody_are_not_taken(self, records: RecordFile) -> None:
        from sqlalchemy.exc import IntegrityError

        with pytest.raises(IntegrityError), records.change() as record:
            record.add_dose(dose_on(TODAY, person_id=99))


class TestWholeOrNotAtAll:
    def test_a_failure_in_the_middle_leaves_nothing(self, records: RecordFile) -> None:
        class Stumbled(Exception):
            pass

        def stumble() -> None:
            with records.change() as record:
                record.add_dose(dose_on(TODAY))
                record.add_person(MARIA)
                raise Stumbled

        with pytest.raises(Stumbled):
            stumble()
        with records.read() as record:
            assert record.doses(1) == ()
            assert len(record.people()) == 1

    def test_looking_changes_nothing(self, records: RecordFile) -> None:
        before = records.path.read_bytes()
        with records.read() as record:
            record.add_dose(dose_on(TODAY))
        assert records.path.read_bytes() == before

    def test_a_look_sees_one_moment_whatever_is_written_meanwhile(self, records: RecordFile) -> None:
        other = RecordFile(records.path)
        with records.read() as seen:
            assert seen.doses(1) == ()
        with other.change() as record:
            record.add_dose(dose_on(TODAY))
        with records.read() as seen:
            assert len(seen.doses(1)) == 1

    def test_a_number_is_never_given_out_twice(self, records: RecordFile) -> None:
        with records.change() as record:
            last = record.add_person(MARIA).id
        ask(records, "DELETE FROM person WHERE id = ?", last)
        with records.change() as record:
            assert record.add_person(MARIA).id > last

    def test_a_person_has_one_open_session_at_most(self, records: RecordFile) -> None:
        from sqlalchemy.exc import IntegrityError

        with records.change() as record:
            record.start_session(1, Giver(GivenBy.SELF, "Ana"), NOW)
        with pytest.raises(IntegrityError), records.change() as record:
            record.start_session(1, Giver(GivenBy.SELF, "Ana"), NOW)


class TestARecordThatIsNotThereYet:
    def test_it_is_empty_and_looking_does_not_make_it(self, tmp_path: Path) -> None:
        records = RecordFile.in_folder(tmp_path / "none")
        with records.read() as record:
            assert record.people() == ()
            assert record.doses(1) == ()
        assert not records.exists()
        assert not (tmp_path / "none").exists()


doses = st.builds(
    Dose,
    id=st.just(0),
    person_id=st.just(1),
    schedule_date=st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    slot=st.integers(0, 3),
    kind=st.sampled_from(DoseKind),
    status=st.sampled_from(DoseStatus),
    recorded_at=st.just(NOW),
    recorded_by=st.text(max_size=20),
    taken_at=st.none() | st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),
    zone=st.sampled_from([ZONE, "Asia/Kathmandu", "America/St_Johns"]),
    amount_mg=st.none() | st.floats(1, 1000),
    whole=st.none() | st.booleans(),
    place=st.none() | st.builds(Place, st.just("abdomen"), st.none() | st.just("L3"), st.none() | st.floats(-20, 20)),
    by=st.none() | st.sampled_from(GivenBy),
    given_by=st.text(max_size=20),
    note=st.text(max_size=50),
    standing=st.sampled_from(Standing),
)


@given(doses)
def test_every_dose_comes_back_from_its_cells(dose: Dose) -> None:
    class Row:
        pass

    row = Row()
    row.__dict__.update(rows.dose_cells(dose), id=0)
    back = rows.dose_of(row)
    if dose.taken_at is not None:
        assert back.taken_at is not None
        assert back.taken_at == dose.taken_at.replace(microsecond=dose.taken_at.microsecond // 1000 * 1000)
    assert replace(back, taken_at=dose.taken_at, wall_time=dose.wall_time) == dose
