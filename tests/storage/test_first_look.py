"""What the first page reads without SQLAlchemy is what the record says."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anakinra_desktop.domain.doctor_calls import CallAnswer, DoctorCall
from anakinra_desktop.domain.dose import Dose, DoseKind, DoseStatus, Hold, Place, Standing
from anakinra_desktop.domain.health import EntryKind, HealthEntry, Severity
from anakinra_desktop.domain.people import GivenBy, Giver, Person
from anakinra_desktop.domain.procedure import Event, EventKind
from anakinra_desktop.domain.reactions import Reaction, ReactionSign
from anakinra_desktop.domain.rule_limits import RuleLimit
from anakinra_desktop.domain.skin_mark import MarkKind, SkinMark
from anakinra_desktop.domain.syringe import Carton, SyringeEnd
from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.storage.first_look import DAYS_SHOWN, FirstLook, first_look
from anakinra_desktop.storage.record import Record
from tests.storage.a_record import NOW, TODAY, dose_on, make_record


@pytest.fixture(scope="module")
def only_ana(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record to copy: making one takes longer than all the rest."""
    return make_record(tmp_path_factory.mktemp("ana")).path


def as_the_record_says(records: RecordFile, today: date, person_id: int | None = None) -> FirstLook:
    """The same answers, through the record itself."""
    with records.read() as record:
        people = record.people()
        person = next((each for each in people if each.id == person_id), people[0])
        session = record.open_session(person.id)
        return FirstLook(
            people=people,
            person=person,
            caregivers=record.caregivers(),
            prescriptions=record.prescriptions(person.id),
            doses=record.doses(person.id, first=today - timedelta(days=DAYS_SHOWN)),
            places=tuple(
                (date.fromisoformat(dose.wall_time[:10]), place)
                for dose in record.injections(person.id)
                for place in dose.places
            ),
            holds=record.holds(person.id),
            limits=record.limits(person.id),
            cartons=record.cartons(person.id),
            syringes=record.syringes(person.id),
            body_plan=record.body_plan(person.id),
            session_since=session.started_at if session else None,
            preferences=record.preferences(person.id),
            calls=tuple(each for each in record.health_entries(person.id, EntryKind.CALL) if each.counts),
            reactions=tuple(each for each in record.health_entries(person.id, EntryKind.REACTION) if each.counts),
            marks=tuple(each for each in record.skin_marks(person.id) if each.counts),
            newest_entry=newest_moment(record),
        )


def newest_moment(record: Record) -> datetime | None:
    """The newest moment at which anything was written down for anybody."""
    moments: list[datetime | None] = []
    for person in record.people():
        rows: tuple[Dose | Hold | RuleLimit | HealthEntry | SkinMark, ...] = (
            *record.doses(person.id),
            *record.holds(person.id),
            *record.limits(person.id),
            *record.health_entries(person.id),
            *record.skin_marks(person.id),
        )
        moments += [each for row in rows for each in (row.recorded_at, row.ended_at)]
        moments += [carton.added_at for carton in record.cartons(person.id)]
        moments += [each for out in record.syringes(person.id) for each in (out.out_at, out.ended_at)]
        session = record.open_session(person.id)
        if session is not None:
            moments += [session.started_at, *(event.at for event in session.events)]
    return max((each for each in moments if each is not None), default=None)


places = st.none() | st.builds(
    Place,
    st.sampled_from(["abdomen", "left_thigh"]),
    st.none() | st.just("14"),
    st.floats(-20, 20),
    st.floats(-20, 20),
)
days_ago = st.integers(0, 90)


@settings(max_examples=40)
@given(
    doses=st.lists(st.tuples(days_ago, st.sampled_from(DoseStatus), st.booleans(), places, st.booleans()), max_size=30),
    holds=st.lists(st.tuples(days_ago, st.none() | st.integers(0, 5)), max_size=3),
    cartons=st.integers(0, 3),
    is_in_session=st.booleans(),
    has_other=st.booleans(),
)
def test_every_answer_is_the_same(
    doses: list[tuple[int, DoseStatus, bool, Place | None, bool]],
    holds: list[tuple[int, int | None]],
    cartons: int,
    is_in_session: bool,
    has_other: bool,
    only_ana: Path,
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        records = RecordFile(Path(shutil.copy(only_ana, folder)))
        with records.change() as record:
            who = record.add_person(Person(id=0, name="Luis", home_zone="Asia/Kathmandu")).id if has_other else 1
            for ago, status, is_extra, place, is_void in doses:
                day = TODAY - timedelta(days=ago)
                if not is_extra and record.recorded_dose(who, day, 0):
                    continue
                taken = datetime.combine(day, time(19, ago % 60), UTC) if status is DoseStatus.TAKEN else None
                kept = record.add_dose(
                    dose_on(
                        day,
                        who,
                        status=status,
                        kind=DoseKind.EXTRA if is_extra else DoseKind.SCHEDULED,
                        taken_at=taken,
                        place=place if taken else None,
                        further_places=(Place("right_thigh", "3", 1.0, 2.0), place) if taken and place else (),
                    )
                )
                if is_void:
                    record.end_dose(kept.id, Standing.VOID, NOW, "Ana", "a mistake")
            for ago, length in holds:
                first = TODAY - timedelta(days=ago)
                last = None if length is None else first + timedelta(days=length)
                record.add_hold(Hold(0, who, first, last, "infection", True, NOW, "Ana"))
            for number in range(cartons):
                call = DoctorCall((f"sign {number}",), NOW, CallAnswer.WAIT if number else None)
                record.add_health_entry(HealthEntry(0, who, TODAY, call, NOW + timedelta(seconds=number), "Ana"))
                limit = record.add_limit(RuleLimit(0, who, f"rule {number}", 12.0, TODAY, "Dr Ahmed", NOW, "Ana"))
                if number:
                    record.end_limit(limit.id, Standing.VOID, NOW + timedelta(minutes=number), "Ana", "a mistake")
                reaction = Reaction((ReactionSign.REDNESS,), Severity.MILD, Place("abdomen"))
                seen = record.add_health_entry(HealthEntry(0, who, TODAY, reaction, NOW, "Ana"))
                if number:
                    record.end_health_entry(seen.id, Standing.VOID, NOW, "Ana", "a mistake")
                mark = SkinMark(
                    0, who, MarkKind.SCAR, "abdomen", TODAY, None, NOW, "Ana", (Place("abdomen", "L1", 9, 2),)
                )
                seen_mark = record.add_skin_mark(mark)
                if number:
                    record.end_skin_mark(seen_mark.id, Standing.VOID, NOW + timedelta(hours=number), "Ana", "healed")
                box = record.add_carton(Carton(0, who, f"K{number}", None, 7, NOW))
                syringe = record.add_syringe(who, box.id, NOW)
                if number:
                    record.end_syringe(syringe.id, SyringeEnd.USED, NOW)
            if is_in_session:
                session = record.start_session(who, Giver(GivenBy.SELF, "Ana"), NOW)
                record.add_event(session.id, Event(NOW + timedelta(minutes=9), "start", EventKind.BEGAN))
            record.set_preference(who, "timing_window_h", "3")
            record.keep_body_plan(who, "{}", NOW)
        assert first_look(records.path, TODAY, who) == as_the_record_says(records, TODAY, who)
        assert first_look(records.path, TODAY) == as_the_record_says(records, TODAY)


def test_two_injections_of_one_moment_keep_their_order(tmp_path: Path) -> None:
    records = make_record(tmp_path)
    with records.change() as record:
        for number in range(5):
            record.add_dose(dose_on(TODAY, kind=DoseKind.EXTRA, place=Place("abdomen", f"L{number}", 1.0, number)))
    seen = first_look(records.path, TODAY)
    assert seen is not None
    assert [place.spot for _, place in seen.places] == ["L0", "L1", "L2", "L3", "L4"]


def test_an_empty_record_has_nobody_to_look_at(tmp_path: Path) -> None:
    records = RecordFile.in_folder(tmp_path)
    with records.change():
        pass
    assert first_look(records.path, TODAY) is None


def test_a_person_who_is_not_there_gives_way_to_the_first(tmp_path: Path) -> None:
    seen = first_look(make_record(tmp_path).path, TODAY, 99)
    assert seen is not None
    assert seen.person.name == "Ana"


def test_looking_needs_no_sqlalchemy(tmp_path: Path) -> None:
    records = make_record(tmp_path, days=3)
    words = (
        "import sys; from datetime import date; from pathlib import Path;"
        "from anakinra_desktop.storage.first_look import first_look;"
        f"seen = first_look(Path({str(records.path)!r}), date(2026, 11, 24));"
        "print(len(seen.doses), 'sqlalchemy' in sys.modules, 'alembic' in sys.modules)"
    )
    ended = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)
    assert ended.stdout.split() == ["3", "False", "False"]
