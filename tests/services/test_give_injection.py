"""A walk through the injection steps, kept step by step, and what it used."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.dose import AlreadyRecorded, NotADose
from anakinra_desktop.domain.people import GivenBy, Giver, Person
from anakinra_desktop.domain.procedure import Event, EventKind, InjectionSession
from anakinra_desktop.domain.syringe import DiscardReason, SyringeEnd
from anakinra_desktop.services.give_injection import (
    NoOpenSession,
    append_event,
    change_giver,
    discard_syringe,
    end_session,
    finish_with_dose,
    open_session,
    start_session,
    syringes_out,
    take_syringes_out,
)
from anakinra_desktop.services.keep_supplies import add_carton
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.storage.database import RecordFile
from tests.services.household import NOW, TUESDAY, all_doses, ana_in, at

SELF = Giver(GivenBy.SELF, "Ana")
WENT_ON = Event(NOW, "warm", EventKind.WENT_ON.value)


@pytest.fixture
def home(tmp_path: Path) -> tuple[RecordFile, Person, InjectionSession]:
    records, ana = ana_in(tmp_path)
    return records, ana, start_session(records, ana.id, SELF, NOW)


def reopened(records: RecordFile) -> RecordFile:
    """The same record, as the next start of the program finds it."""
    return RecordFile(records.path)


def test_every_step_is_there_at_the_next_start(home: tuple[RecordFile, Person, InjectionSession]) -> None:
    records, ana, session = home
    events = [Event(NOW, "gate", EventKind.ANSWERED.value, {"fever": False, "how": "añejo"}), WENT_ON]
    for number, event in enumerate(events, 1):
        append_event(records, session.id, event)
        found = open_session(reopened(records), ana.id)
        assert found is not None
        assert found.events == tuple(events[:number])


def test_starting_again_goes_on_with_the_open_one(home: tuple[RecordFile, Person, InjectionSession]) -> None:
    records, ana, session = home
    append_event(records, session.id, WENT_ON)
    again = start_session(records, ana.id, Giver(GivenBy.CAREGIVER, "Luis"), NOW)
    assert (again.id, again.giver, again.events) == (session.id, SELF, (WENT_ON,))


def test_who_injects_can_change_on_the_way(home: tuple[RecordFile, Person, InjectionSession]) -> None:
    records, ana, session = home
    change_giver(records, session.id, Giver(GivenBy.CAREGIVER, "Luis"), WENT_ON)
    found = open_session(records, ana.id)
    assert found is not None
    assert (found.giver, found.events) == (Giver(GivenBy.CAREGIVER, "Luis"), (WENT_ON,))


def test_syringes_keep_their_clocks_over_a_restart(home: tuple[RecordFile, Person, InjectionSession]) -> None:
    records, ana, session = home
    taken = take_syringes_out(records, session.id, 2, WENT_ON)
    assert syringes_out(reopened(records), ana.id) == taken
    assert [syringe.hours_out(NOW + timedelta(hours=3)) for syringe in taken] == [3, 3]


def test_a_bad_syringe_is_discarded_with_the_answer_that_said_so(
    home: tuple[RecordFile, Person, InjectionSession],
) -> None:
    records, ana, session = home
    (syringe,) = take_syringes_out(records, session.id, 1, WENT_ON)
    rejected = Event(NOW, "look", EventKind.REJECTED.value, {"look": "cloudy"})
    discard_syringe(records, session.id, syringe, DiscardReason.CLOUDY, rejected)
    assert syringes_out(records, ana.id) == ()
    with records.read() as record:
        (there,) = record.syringes(ana.id)
    assert (there.end, there.reason) == (SyringeEnd.DISCARDED, DiscardReason.CLOUDY)
    found = open_session(records, ana.id)
    assert found is not None
    assert found.events[-1] == rejected


def test_the_dose_its_syringes_and_the_end_are_kept_together(
    home: tuple[RecordFile, Person, InjectionSession],
) -> None:
    records, ana, session = home
    syringes = take_syringes_out(records, session.id, 2, WENT_ON)
    dose = finish_with_dose(records, session, ana, GivenDose(at(TUESDAY, 20, 5), whole=True), syringes, NOW)
    assert all_doses(records, ana) == (dose,)
    assert open_session(records, ana.id) is None
    with records.read() as record:
        assert {(each.end, each.dose_id, each.ended_at) for each in record.syringes(ana.id)} == {
            (SyringeEnd.USED, dose.id, at(TUESDAY, 20, 5))
        }
        ended = record.session(session.id)
    assert ended is not None
    assert ended.events[-1].answer == {"dose_id": dose.id}


@pytest.mark.parametrize("error", [AlreadyRecorded, NotADose])
def test_a_dose_that_cannot_be_kept_leaves_the_session_open_and_the_syringe_out(
    home: tuple[RecordFile, Person, InjectionSession], error: type[Exception]
) -> None:
    records, ana, session = home
    syringes = take_syringes_out(records, session.id, 1, WENT_ON)
    if error is AlreadyRecorded:
        log_dose(records, ana, GivenDose(NOW), NOW)
    before = all_doses(records, ana)
    late = NOW + timedelta(hours=1) if error is NotADose else NOW
    with pytest.raises(error):
        finish_with_dose(records, session, ana, GivenDose(late), syringes, NOW)
    assert all_doses(records, ana) == before
    found = open_session(records, ana.id)
    assert found is not None
    assert [event.step for event in found.events] == [WENT_ON.step]
    assert syringes_out(records, ana.id) == syringes


def test_a_session_may_end_without_a_dose(home: tuple[RecordFile, Person, InjectionSession]) -> None:
    records, ana, session = home
    end_session(records, session.id, "stopped", NOW)
    assert open_session(records, ana.id) is None
    assert start_session(records, ana.id, SELF, NOW).id != session.id


@pytest.mark.parametrize(
    "go_on",
    [
        lambda records, ana, session: append_event(records, session.id, WENT_ON),
        lambda records, ana, session: change_giver(records, session.id, SELF, WENT_ON),
        lambda records, ana, session: take_syringes_out(records, session.id, 1, WENT_ON),
        lambda records, ana, session: finish_with_dose(records, session, ana, GivenDose(NOW), (), NOW),
        lambda records, ana, session: end_session(records, session.id, "stopped", NOW),
    ],
    ids=["event", "giver", "syringe", "dose", "end"],
)
def test_a_session_that_another_window_ended_takes_nothing_more(
    home: tuple[RecordFile, Person, InjectionSession],
    go_on: Callable[[RecordFile, Person, InjectionSession], object],
) -> None:
    records, ana, session = home
    end_session(records, session.id, "stopped", NOW)
    with pytest.raises(NoOpenSession):
        go_on(records, ana, session)
    assert all_doses(records, ana) == ()
    assert syringes_out(records, ana.id) == ()
    with records.read() as record:
        ended = record.session(session.id)
    assert ended is not None
    assert ended.events == ()


def test_a_syringe_that_is_out_is_used_before_a_fresh_one(home: tuple[RecordFile, Person, InjectionSession]) -> None:
    records, ana, session = home
    add_carton(records, ana, "K1", date(2027, 1, 31), 7, NOW)
    (first,) = take_syringes_out(records, session.id, 1, WENT_ON)
    later = Event(NOW + timedelta(hours=2), "warm", EventKind.TOOK_ANOTHER.value)
    assert take_syringes_out(records, session.id, 2, later)[0] == first
