"""After a sign of allergy the next start is a call, until what the doctor said is recorded."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.appointments import Appointment, AppointmentKind
from anakinra_desktop.domain.course import CardKind, NoSuchAnswer, NoWayBack
from anakinra_desktop.domain.doctor_calls import SLIP_WITHIN, CallAnswer, DoctorCall
from anakinra_desktop.domain.dose import Hold, Standing
from anakinra_desktop.domain.health import EntryKind, HealthEntry, NoSuchEntry, NotAnEntry
from anakinra_desktop.domain.people import GivenBy, Giver, Person
from anakinra_desktop.domain.symptoms import Symptom
from anakinra_desktop.domain.telling import AskAbout
from anakinra_desktop.services.answer_call import answer_call, call_that_waits, open_a_call
from anakinra_desktop.services.keep_health import add_entry, void_entry
from anakinra_desktop.services.keep_word import LEADS_TO
from anakinra_desktop.services.look_at_today import look_at_today
from anakinra_desktop.services.read_medication import procedure
from anakinra_desktop.services.run_injection import RunningInjection, begin_injection
from anakinra_desktop.storage.database import RecordFile
from tests.services.household import NOW, TUESDAY, WEDNESDAY, ana_in, at

SELF = Giver(GivenBy.SELF, "Ana")
LATER = NOW + timedelta(minutes=20)

Home = tuple[RecordFile, Person]


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return ana_in(tmp_path)


def begun(home: Home) -> RunningInjection:
    return begin_injection(*home, SELF, NOW)


def waiting(home: Home) -> tuple[HealthEntry, DoctorCall] | None:
    with home[0].read() as record:
        return call_that_waits(record, home[1].id)


def told_of(home: Home) -> tuple[str, ...]:
    """The signs of the call that waits."""
    found = waiting(home)
    return () if found is None else found[1].because


def pauses(home: Home) -> tuple[Hold, ...]:
    with home[0].read() as record:
        return record.holds(home[1].id)


def a_call(home: Home) -> None:
    with home[0].change() as record:
        open_a_call(record, home[1], "swollen_face", NOW - timedelta(days=1), "Ana")


def test_a_sign_of_allergy_opens_a_call_at_once_and_today_tells_of_it(home: Home) -> None:
    running = begun(home)
    running.choose(NOW, "allergic")
    found = waiting(home)
    assert found is not None
    assert (found[1].because, found[0].recorded_by) == (("swollen_face",), "Ana")
    today = look_at_today(home[0], NOW)
    assert today is not None
    assert today.open_call == found[1]


def test_a_rash_elsewhere_and_a_fever_do_so_too(home: Home) -> None:
    running = begun(home)
    running.choose(NOW, "fever")
    assert told_of(home) == ("infection",)
    running.back(NOW)
    assert told_of(home) == ()
    running.choose(NOW, "skin")
    assert told_of(home) == ()
    running.choose(NOW, "skin_elsewhere")
    assert told_of(home) == ("itch_elsewhere",)


def test_a_slip_of_the_hand_is_taken_back_with_the_card(home: Home) -> None:
    running = begun(home)
    running.choose(NOW, "allergic")
    running.back(NOW + timedelta(seconds=4))
    assert waiting(home) is None
    assert running.position(LATER).card is None
    with home[0].read() as record:
        (entry,) = record.health_entries(home[1].id, EntryKind.CALL)
    assert entry.standing is Standing.VOID


def test_a_slip_takes_only_its_own_sign_off_a_call_that_waited_before(home: Home) -> None:
    with home[0].change() as record:
        open_a_call(record, home[1], "infection", NOW - timedelta(days=1), "Ana")
    running = begun(home)
    running.answer_card(NOW, "went_on", reason="The fever is gone")
    running.choose(NOW, "allergic")
    assert told_of(home) == ("infection", "swollen_face")
    running.back(NOW + timedelta(seconds=4))
    assert told_of(home) == ("infection",)


@pytest.mark.parametrize("killed", [True, False])
def test_after_a_kill_or_more_than_a_moment_a_sign_of_allergy_is_not_taken_back(home: Home, killed: bool) -> None:
    running = begun(home)
    running.choose(NOW, "allergic")
    then = NOW + SLIP_WITHIN
    if killed:
        then = NOW + timedelta(seconds=2)
        running = begin_injection(*home, SELF, then)
        running.resume(then)
    assert running.position(then).card is CardKind.EMERGENCY
    assert not running.position(then).can_go_back
    with pytest.raises(NoWayBack):
        running.back(then)
    assert told_of(home) == ("swollen_face",)
    running.answer_card(then, "nobody")
    again = begin_injection(*home, SELF, LATER)
    assert again.position(LATER).card is CardKind.CALL_FIRST


@pytest.mark.parametrize("said", ["nobody", "stop"])
def test_a_call_that_was_ended_elsewhere_is_opened_again_by_an_answer_that_is_no_word_of_a_doctor(
    home: Home, said: str
) -> None:
    running = begun(home)
    running.choose(NOW, "allergic")
    found = waiting(home)
    assert found is not None
    void_entry(home[0], found[0].id, "by mistake", NOW, "Ana")
    running.answer_card(LATER, said)
    assert told_of(home) == ("swollen_face",)


@pytest.mark.parametrize(
    ("choice", "sign"), [("allergic", "swollen_face"), ("fever", "infection"), ("told_to_wait", "told_to_wait")]
)
def test_stopping_or_a_kill_with_such_a_card_open_leaves_the_call(home: Home, choice: str, sign: str) -> None:
    running = begun(home)
    running.choose(NOW, choice)
    running.stop(NOW)
    assert running.walk.ended == "stopped"
    assert told_of(home) == (sign,)
    assert running.look.context.open_call is not None
    again = begin_injection(*home, SELF, LATER)
    assert again.position(LATER).card is CardKind.CALL_FIRST
    again.answer_card(LATER, "go_ahead", who="Dr Ahmed")
    assert (again.position(LATER).card, told_of(home)) == (None, ())


def test_told_to_wait_leads_on_only_by_the_word_of_a_doctor(home: Home) -> None:
    running = begun(home)
    running.choose(NOW, "told_to_wait")
    running.stop(NOW)
    again = begin_injection(*home, SELF, LATER)
    with pytest.raises(NoSuchAnswer):
        again.answer_card(LATER, "went_on", reason="I feel fine")


def test_nobody_reached_leaves_the_call_open_for_the_next_start(home: Home) -> None:
    running = begun(home)
    running.choose(NOW, "allergic")
    running.answer_card(NOW, "nobody")
    assert running.walk.ended == "call_first"
    again = begin_injection(*home, SELF, LATER)
    assert again.position(LATER).card is CardKind.CALL_FIRST
    again.answer_card(LATER, "go_ahead", who="Dr Ahmed")
    assert again.position(LATER).card is None
    assert waiting(home) is None
    with home[0].read() as record:
        newest = record.health_entries(home[1].id, EntryKind.CALL)[-1].details
    assert isinstance(newest, DoctorCall)
    assert (newest.answer, newest.answered_by, newest.answered_at) == (CallAnswer.GO_AHEAD, "Dr Ahmed", LATER)


def test_told_to_wait_the_days_are_paused_and_the_call_is_answered(home: Home) -> None:
    a_call(home)
    running = begun(home)
    running.answer_card(NOW, "wait", who="Dr Ahmed", until=WEDNESDAY)
    assert waiting(home) is None
    (hold,) = pauses(home)
    assert (hold.first, hold.last, hold.by_prescriber, hold.said_by) == (TUESDAY, WEDNESDAY, True, "Dr Ahmed")
    again = begin_injection(*home, SELF, LATER)
    assert again.position(LATER).card is CardKind.HELD


def test_without_a_day_the_pause_lasts_until_somebody_says_go_on(home: Home) -> None:
    running = begun(home)
    running.choose(NOW, "told_to_wait")
    running.answer_card(NOW, "wait", pause_because="Told to wait")
    (hold,) = pauses(home)
    assert (hold.first, hold.last, hold.reason) == (TUESDAY, None, "Told to wait")
    next_day = at(WEDNESDAY, 20)
    again = begin_injection(*home, SELF, next_day)
    again.answer_card(next_day, "go_ahead", who="Dr Ahmed")
    assert again.position(next_day).card is None
    ended, left = pauses(home)
    assert (ended.standing, ended.ended_because) == (Standing.CORRECTED, "Dr Ahmed")
    assert (left.first, left.last, left.standing) == (TUESDAY, TUESDAY, Standing.VALID)


def test_fever_with_nobody_reached_is_called_about_next_time_and_can_be_gone_on_from_for_a_reason(home: Home) -> None:
    running = begun(home)
    running.choose(NOW, "fever")
    running.answer_card(NOW, "nobody")
    again = begin_injection(*home, SELF, LATER)
    assert again.position(LATER).card is CardKind.CALL_FIRST
    assert again.look.context.call_is_for_allergy is False
    again.answer_card(LATER, "went_on", reason="The fever is gone")
    assert again.position(LATER).card is None
    found = waiting(home)
    assert found is not None
    assert found[1].because == ("infection",)


def test_a_serious_sign_is_among_the_symptoms_once_and_a_slip_is_not(home: Home) -> None:
    running = begun(home)
    running.choose(NOW, "fever")
    running.back(NOW)
    running.choose(NOW, "breathing")
    running.answer_card(NOW, "wait", until=TUESDAY)
    again = begin_injection(*home, SELF, LATER)
    again.answer_card(LATER, "go_ahead", who="Dr Ahmed")
    again.choose(LATER, "breathing")
    again.answer_card(LATER, "go_ahead")
    with home[0].read() as record:
        (entry,) = record.health_entries(home[1].id, EntryKind.SYMPTOM)
    assert isinstance(entry.details, Symptom)
    assert (entry.details.what, entry.details.told_doctor_on) == ("chest", TUESDAY)


def test_what_cannot_be_so_keeps_nothing(home: Home) -> None:
    a_call(home)
    with pytest.raises(NotAnEntry) as refused:
        answer_call(*home, CallAnswer.GO_AHEAD, NOW, answered_by=" ")
    assert refused.value.field == "answered_by"
    with pytest.raises(NotAnEntry) as refused:
        answer_call(*home, CallAnswer.WAIT, NOW, answered_by="Dr Ahmed", wait_until=TUESDAY - timedelta(days=1))
    assert refused.value.field == "wait_until"
    assert (waiting(home) is not None, pauses(home)) == (True, ())
    answer_call(*home, CallAnswer.STOPPED, NOW, answered_by="Dr Ahmed", note="Until the blood test")
    (hold,) = pauses(home)
    assert hold.last is None
    with pytest.raises(NoSuchEntry):
        answer_call(*home, CallAnswer.GO_AHEAD, NOW, answered_by="Dr Ahmed")


def test_a_second_sign_is_added_to_the_call_that_waits(home: Home) -> None:
    a_call(home)
    with home[0].change() as record:
        for sign in ("itch_elsewhere", "swollen_face"):
            open_a_call(record, home[1], sign, NOW, "Ana")
    found = waiting(home)
    assert found is not None
    assert found[1].because == ("swollen_face", "itch_elsewhere")
    assert found[1].opened_at == NOW - timedelta(days=1)


def to_ask(running: RunningInjection) -> list[str]:
    return [LEADS_TO[thing.about] for thing in running.look.to_ask]


def test_a_vaccine_to_come_is_asked_about_until_the_doctor_was_reached(home: Home) -> None:
    flu_shot = Appointment(AppointmentKind.VACCINE, what="Flu shot")
    add_entry(home[0], home[1].id, WEDNESDAY, flu_shot, NOW, "Ana")
    running = begun(home)
    assert to_ask(running) == ["vaccine"]
    running.choose(NOW, "vaccine")
    assert running.position(NOW).card is CardKind.ASK_FIRST
    running.answer_card(NOW, "nobody")
    again = begin_injection(*home, SELF, LATER)
    assert to_ask(again) == ["vaccine"]
    again.choose(LATER, "vaccine")
    again.answer_card(LATER, "go_ahead", who="Dr Ahmed")
    assert to_ask(again) == []
    with home[0].read() as record:
        newest = record.health_entries(home[1].id, EntryKind.APPOINTMENT)[-1].details
    assert isinstance(newest, Appointment)
    assert newest.asked_on == TUESDAY


def test_everything_there_is_to_ask_about_has_its_answer_among_the_questions(home: Home) -> None:
    gate = procedure().step("right_now")
    assert set(LEADS_TO) == set(AskAbout)
    assert all(gate.choice(choice).id == choice for choice in LEADS_TO.values())
