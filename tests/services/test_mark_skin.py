"""Marking skin: it is kept, rests wherever a place is chosen, ends on a day, and all of it stays to be seen."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.body_plan import plan_to_json
from anakinra_desktop.domain.dose import NotADose, Standing
from anakinra_desktop.domain.obstacles import Obstacle
from anakinra_desktop.domain.people import GivenBy, Giver, Person
from anakinra_desktop.domain.rotation import NoSpotOpen, Suggestion
from anakinra_desktop.domain.skin_mark import Circle, MarkKind, NoSuchMark, NotAMark, SkinMark
from anakinra_desktop.services.change_preferences import switch_off_zones
from anakinra_desktop.services.check_record import check_record
from anakinra_desktop.services.gather_papers import handover_facts
from anakinra_desktop.services.look_at_today import look_at_today
from anakinra_desktop.services.mark_skin import (
    ClosesEverything,
    end_mark,
    keep_mark,
    marks_of,
    new_mark,
    take_back_mark,
    undo_end_of_mark,
    undo_mark,
    ways_out,
)
from anakinra_desktop.services.suggest_spot import look_at_body
from anakinra_desktop.services.suggest_today import suggest_today
from anakinra_desktop.storage.database import RecordFile
from tests.domain.reference_bodies import plan_of
from tests.services.household import NOW, TUESDAY, ana_in

BODY = plan_of("woman").body
FRIDAY = TUESDAY + timedelta(days=3)


@pytest.fixture
def home(tmp_path: Path) -> tuple[RecordFile, Person]:
    records, ana = ana_in(tmp_path)
    with records.change() as record:
        record.keep_body_plan(ana.id, json.dumps(plan_to_json(plan_of("woman"))), NOW)
    return records, ana


def keep(
    home: tuple[RecordFile, Person],
    zone: str = "left_thigh",
    where: list[str] | Circle | None = None,
    *,
    even_all: bool = False,
    **more: object,
) -> SkinMark:
    records, ana = home
    mark = new_mark(BODY, ana, MarkKind.SCAR, zone, where or ["3", "4"], NOW, "Ana", **more)  # type: ignore[arg-type]
    return keep_mark(records, ana, mark, NOW, GivenBy.SELF, even_all=even_all)


def closed(home: tuple[RecordFile, Person], day: int = 0) -> set[str]:
    seen = look_at_body(*home, GivenBy.SELF, NOW + timedelta(days=day))
    return {state.spot.name for state in seen.states if state.obstacle is Obstacle.NO_GO}


def test_a_mark_rests_where_the_map_and_today_choose_until_its_last_day(home: tuple[RecordFile, Person]) -> None:
    records, ana = home
    before = look_at_body(records, ana, GivenBy.SELF, NOW).suggestion
    assert isinstance(before, Suggestion)
    kept = keep(home, before.spot.zone, [before.spot.id], last=FRIDAY)
    assert marks_of(records, ana) == (kept,)
    seen = look_at_body(records, ana, GivenBy.SELF, NOW)
    assert isinstance(seen.suggestion, Suggestion)
    assert closed(home) == {before.spot.name}
    assert before.spot not in {seen.suggestion.spot, *(each.spot for each in seen.suggestion.alternatives)}
    today = look_at_today(records, NOW, ana.id, Giver(GivenBy.SELF, "Ana"))
    assert today is not None
    place = suggest_today(today)
    assert place is not None
    assert place.suggestion == seen.suggestion
    assert closed(home, 3) == {before.spot.name}
    assert closed(home, 4) == set()


def test_the_same_skin_is_not_marked_twice_for_one_reason(home: tuple[RecordFile, Person]) -> None:
    keep(home)
    with pytest.raises(NotAMark, match="already"):
        keep(home, where=["4"], last=FRIDAY)
    with pytest.raises(NotAMark, match="already"):
        keep(home, even_all=True)
    keep(home, where=["4", "5"])
    assert len(marks_of(*home)) == 2


def test_a_mark_ends_on_a_day_and_the_days_before_stay_marked(home: tuple[RecordFile, Person]) -> None:
    records, ana = home
    kept = keep(home)
    left = end_mark(records, kept.id, FRIDAY, NOW, "Luis")
    assert left is not None
    assert (left.first, left.last, left.recorded_by) == (TUESDAY, FRIDAY - timedelta(days=1), "Luis")
    assert closed(home, 2) == {"left_thigh/3", "left_thigh/4"}
    assert closed(home, 3) == set()
    with pytest.raises(NoSuchMark, match="before"):
        end_mark(records, kept.id, FRIDAY, NOW, "Ana")
    with pytest.raises(NotAMark, match="by itself"):
        end_mark(records, left.id, FRIDAY + timedelta(days=1), NOW, "Ana")
    again = undo_end_of_mark(records, kept, left, NOW, "Ana")
    assert closed(home, 90) == {"left_thigh/3", "left_thigh/4"}
    assert [mark.id for mark in marks_of(records, ana) if mark.counts] == [again.id]
    assert len(marks_of(records, ana)) == 3


def test_a_mark_that_ends_on_the_day_it_began_leaves_no_day(home: tuple[RecordFile, Person]) -> None:
    records, ana = home
    kept = keep(home)
    assert end_mark(records, kept.id, TUESDAY, NOW, "Ana") is None
    assert closed(home) == set()
    assert [mark.standing for mark in marks_of(records, ana)] == [Standing.CORRECTED]
    undo_end_of_mark(records, kept, None, NOW, "Ana")
    assert len(closed(home)) == 2


def test_a_mark_taken_back_needs_a_reason_and_stays_to_be_seen(home: tuple[RecordFile, Person]) -> None:
    records, ana = home
    kept = keep(home)
    with pytest.raises(NotADose):
        take_back_mark(records, kept.id, " ", NOW, "Ana")
    take_back_mark(records, kept.id, "wrong leg", NOW, "Ana")
    (row,) = marks_of(records, ana)
    assert (row.standing, row.ended_by, row.ended_because) == (Standing.VOID, "Ana", "wrong leg")
    with pytest.raises(NoSuchMark):
        undo_mark(records, kept.id, NOW, "Ana")
    with pytest.raises(NoSuchMark, match="no mark number 99"):
        undo_mark(records, 99, NOW, "Ana")


def test_a_mark_that_would_close_everything_is_kept_only_for_somebody_who_was_told(
    home: tuple[RecordFile, Person],
) -> None:
    records, ana = home
    switch_off_zones(records, ana, [zone for zone in ZoneId if zone is not ZoneId.LEFT_THIGH])
    circle = Circle(6, 10, 15)
    with pytest.raises(ClosesEverything):
        keep(home, where=circle)
    assert marks_of(records, ana) == ()
    keep(home, where=circle, even_all=True)
    seen = look_at_body(records, ana, GivenBy.SELF, NOW)
    assert isinstance(seen.suggestion, NoSpotOpen)
    assert [way.frees > 0 for way in ways_out(seen)] == [True] * 3


def test_the_handover_card_keeps_off_marked_skin_on_every_day_and_says_so(home: tuple[RecordFile, Person]) -> None:
    records, ana = home
    plain = handover_facts(records, ana, TUESDAY, FRIDAY, NOW, for_whom="Luis")
    first = plain.doses[2].places[0]
    assert first is not None
    assert first.spot is not None
    keep(home, first.zone, [first.spot], first=TUESDAY + timedelta(days=2), last=FRIDAY)
    facts = handover_facts(records, ana, TUESDAY, FRIDAY, NOW, for_whom="Luis")
    assert first not in [place for dose in facts.doses for place in dose.places]
    assert [mark.zone for mark in facts.marks] == [first.zone]
    later = handover_facts(records, ana, FRIDAY + timedelta(days=1), FRIDAY + timedelta(days=2), NOW, for_whom="Luis")
    assert later.marks == ()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE skin_mark SET last = '2026-12-01'",
        "UPDATE skin_mark SET places = '[]'",
        "DELETE FROM skin_mark",
        "INSERT INTO skin_mark SELECT 99, person_id, kind, zone, first, '2020-01-01', places, x_cm, y_cm, radius_cm,"
        " note, recorded_at, recorded_by, standing, ended_at, ended_by, ended_because FROM skin_mark",
        "INSERT INTO skin_mark SELECT 99, person_id, kind, zone, first, last, places, 1.0, 1.0, -1.0,"
        " note, recorded_at, recorded_by, standing, ended_at, ended_by, ended_because FROM skin_mark",
    ],
)
def test_the_record_itself_refuses_to_change_a_mark_or_keep_one_that_cannot_be(
    home: tuple[RecordFile, Person], change: str
) -> None:
    keep(home)
    with closing(sqlite3.connect(home[0].path)) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute(change)


def test_a_damaged_mark_is_found_when_the_record_is_checked(home: tuple[RecordFile, Person]) -> None:
    keep(home)
    assert check_record(home[0], NOW).findings == ()
    with closing(sqlite3.connect(home[0].path)) as connection:
        connection.execute("DROP TRIGGER skin_mark_rows_never_change")
        connection.execute("UPDATE skin_mark SET zone = 'left_foot'")
        connection.commit()
    found = {(finding.code, finding.table) for finding in check_record(home[0], NOW).findings}
    assert ("unreadable", "skin_mark") in found


def test_a_mark_begins_today_unless_told_otherwise(home: tuple[RecordFile, Person]) -> None:
    assert keep(home).first == TUESDAY
    assert keep(home, first=date(2020, 1, 1)).first == date(2020, 1, 1)
