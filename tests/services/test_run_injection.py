"""A whole injection against a real record: every step is on disk when it returns, and no kill loses anything."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.course import AnswerTheCard, CardKind, NoSuchAnswer, Override, Stage, Truth
from anakinra_desktop.domain.dose import AlreadyRecorded, DoseKind, NoSlotOpen, NotADose, Place
from anakinra_desktop.domain.obstacles import Obstacle
from anakinra_desktop.domain.people import GivenBy, Giver, Person
from anakinra_desktop.domain.prescription import Slot, slots_on
from anakinra_desktop.domain.procedure import StepKind
from anakinra_desktop.domain.syringe import DiscardReason, SyringeEnd
from anakinra_desktop.services.give_injection import open_session, syringes_out
from anakinra_desktop.services.keep_supplies import Label, Where, add_carton, add_cartons, put_back, take_one_out
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.look_at_injection import NothingPrescribed, look_at_injection
from anakinra_desktop.services.run_injection import (
    HowItWent,
    RunningInjection,
    begin_injection,
    injection_to_resume,
)
from anakinra_desktop.services.suggest_spot import ensure_body_plan, look_at_body, place_of
from anakinra_desktop.storage.database import RecordFile
from tests.services.household import NOW, TUESDAY, add_to, all_doses, ana_in, at

HOUR = timedelta(hours=1)
SELF = Giver(GivenBy.SELF, "Ana")
SPOT = Place("right_thigh", "14", 6.0, 5.0)

Home = tuple[RecordFile, Person]


@pytest.fixture
def home(tmp_path: Path) -> Home:
    records, ana = ana_in(tmp_path)
    add_carton(records, ana, "K7741", date(2027, 3, 31), 7, NOW)
    return records, ana


def advance(running: RunningInjection, now: datetime, place: Place = SPOT) -> datetime:
    """What an ordinary person does at this step."""
    step = running.position(now).step
    now += timedelta(minutes=31) if step.kind is StepKind.WAIT else timedelta(seconds=10)
    match step.kind:
        case StepKind.GATE:
            running.choose(now, "none")
        case StepKind.PERSON:
            running.name_person(now, document=True)
        case StepKind.CARTON:
            running.read_carton(now, "K7741", "2027-03-31", running.look.cartons[0].carton.id)
        case StepKind.CHOICE:
            running.choose(now, step.choices[0].id)
        case StepKind.PLACE:
            running.choose_place(now, place)
        case _:
            running.go_on(now)
    return now


def walk_to(running: RunningInjection, step: str, now: datetime = NOW) -> datetime:
    while running.position(now).step.id != step:
        now = advance(running, now)
    return now


def test_a_whole_evening_leaves_a_dose_a_used_syringe_and_no_open_session(home: Home) -> None:
    records, ana = home
    running = begin_injection(records, ana, SELF, NOW)
    now = walk_to(running, "record")
    taken_at = running.guide.dose_so_far(running.events).taken_at
    dose = running.finish(now, HowItWent(taken_at, whole=True, note="Easy"))
    assert all_doses(records, ana) == (dose,)
    assert (dose.schedule_date, dose.place, dose.lot, dose.whole, dose.note) == (TUESDAY, SPOT, "K7741", True, "Easy")
    assert dose.taken_at == taken_at
    assert running.position(now).step.kind is StepKind.DONE
    assert open_session(records, ana.id) is None
    with records.read() as record:
        (syringe,) = record.syringes(ana.id)
    assert (syringe.end, syringe.dose_id) == (SyringeEnd.USED, dose.id)


def test_after_a_kill_at_any_step_everything_is_as_it_was(home: Home) -> None:
    records, ana = home
    running = begin_injection(records, ana, SELF, NOW)
    now = NOW
    while running.position(now).step.kind is not StepKind.RECORD:
        now = advance(running, now)
        again = injection_to_resume(RecordFile(records.path), ana, now)
        assert again is not None
        assert again.events == running.events
        assert again.position(now) == running.position(now)
        assert again.found_again


def test_hours_out_before_count_in_the_steps_and_after_a_kill(home: Home) -> None:
    records, ana = home
    (_, out) = take_one_out(records, ana, NOW, at=NOW - 20 * HOUR).syringes[0]
    put_back(records, ana, out.id, NOW - 10 * HOUR)
    running = begin_injection(records, ana, SELF, NOW)
    now = walk_to(running, "label")
    (held,) = running.walk.syringes
    assert (held.id, held.before) == (out.id, 10 * HOUR)
    assert running.position(now).use_before == held.out_at + 14 * HOUR
    again = injection_to_resume(RecordFile(records.path), ana, now)
    assert again is not None
    assert again.position(now) == running.position(now)
    assert running.watch_clocks(held.out_at + 14 * HOUR) is False
    assert running.watch_clocks(held.out_at + 14 * HOUR + timedelta(seconds=1)) is True
    with records.read() as record:
        (row,) = record.syringes(ana.id)
    assert row.reason is DiscardReason.TOO_WARM


def test_a_syringe_read_to_be_of_a_carton_that_was_left_out_has_been_out_as_long(home: Home) -> None:
    records, ana = home
    label = Label("K8213", date(2027, 8, 31), 7)
    running = begin_injection(records, ana, SELF, NOW)
    now = walk_to(running, "carton")
    add_cartons(records, ana, label, now, where=Where.OUT, out_since=now - 23 * HOUR)
    running.look_again(now)
    number = running.look.cartons[0].carton.id
    running.read_carton(now, "K8213", "2027-08-31", number)
    (held,) = running.walk.syringes
    with records.read() as record:
        (row,) = record.syringes(ana.id)
    assert held.time_out(now) == row.time_out(now) == 23 * HOUR
    assert running.position(now + 2 * HOUR).stop_reason is DiscardReason.TOO_WARM


def test_a_discarded_syringe_is_kept_as_such_at_once(home: Home) -> None:
    records, ana = home
    running = begin_injection(records, ana, SELF, NOW)
    now = walk_to(running, "look")
    running.choose(now, "cloudy")
    with records.read() as record:
        (syringe,) = record.syringes(ana.id)
    assert (syringe.end, syringe.reason) == (SyringeEnd.DISCARDED, DiscardReason.CLOUDY)
    running.take_another(now)
    now = walk_to(running, "record", now)
    dose = running.finish(now, HowItWent(now, whole=True))
    with records.read() as record:
        ends = [(each.end, each.dose_id) for each in record.syringes(ana.id)]
    assert ends == [(SyringeEnd.DISCARDED, None), (SyringeEnd.USED, dose.id)]


def test_a_syringe_over_its_time_is_put_aside_by_the_clock(home: Home) -> None:
    records, ana = home
    running = begin_injection(records, ana, SELF, NOW)
    now = walk_to(running, "wash_hands") + timedelta(hours=24)
    assert running.watch_clocks(now)
    assert running.position(now).stop_reason is DiscardReason.TOO_WARM
    assert syringes_out(records, ana.id) == ()
    assert not running.watch_clocks(now)


def test_a_syringe_left_out_yesterday_keeps_its_clock_in_a_new_session(home: Home) -> None:
    records, ana = home
    running = begin_injection(records, ana, SELF, NOW)
    now = walk_to(running, "label")
    out_at = running.walk.syringes[0].out_at
    running.stop(now)
    assert open_session(records, ana.id) is None
    again = begin_injection(records, ana, SELF, now + timedelta(hours=2))
    later = walk_to(again, "take_out", now + timedelta(hours=2))
    again.go_on(later)
    assert again.walk.syringes[0].out_at == out_at
    assert again.position(later).step.id == "label"  # warm since long


def test_a_bare_needle_at_stop_is_discarded_in_the_record(home: Home) -> None:
    records, ana = home
    running = begin_injection(records, ana, SELF, NOW)
    now = walk_to(running, "insert")
    running.stop(now)
    with records.read() as record:
        (syringe,) = record.syringes(ana.id)
    assert syringe.reason is DiscardReason.STOPPED


def test_what_was_done_while_the_computer_was_off_is_recorded_with_its_syringe(home: Home) -> None:
    records, ana = home
    running = begin_injection(records, ana, SELF, NOW)
    now = walk_to(running, "insert")
    again = injection_to_resume(records, ana, now + timedelta(hours=1))
    assert again is not None
    assert again.resume_question().stage is Stage.COVER_OFF
    again.resume(now + timedelta(hours=1), Truth.DONE)
    later = walk_to(again, "record", now + timedelta(hours=1))
    dose = again.finish(later, HowItWent(again.guide.dose_so_far(again.events).taken_at, whole=True))
    assert dose.taken_at == now
    with records.read() as record:
        (syringe,) = record.syringes(ana.id)
    assert syringe.dose_id == dose.id


def test_a_dose_recorded_meanwhile_is_told_and_a_further_one_becomes_an_extra(home: Home) -> None:
    records, ana = home
    running = begin_injection(records, ana, SELF, NOW)
    now = walk_to(running, "record")
    log_dose(records, ana, GivenDose(at(TUESDAY, 20, 1)), now)
    with pytest.raises(AlreadyRecorded):
        running.finish(now, HowItWent(now, whole=True))
    dose = running.finish(now, HowItWent(now, whole=True, reason="Two of us injected"), extra=True)
    assert dose.kind is DoseKind.EXTRA
    assert len(all_doses(records, ana)) == 2


def test_a_record_made_elsewhere_is_seen_before_the_needle(home: Home) -> None:
    records, ana = home
    running = begin_injection(records, ana, SELF, NOW)
    now = walk_to(running, "uncap")
    log_dose(records, ana, GivenDose(at(TUESDAY, 20, 1)), now)
    running.look_again(now)
    assert running.position(now).card is CardKind.ALREADY_RECORDED


def test_half_past_midnight_belongs_to_the_evening_before(home: Home) -> None:
    records, ana = home
    running = begin_injection(records, ana, SELF, at(TUESDAY, 23, 50))
    assert running.look.slot is not None
    assert running.look.slot.schedule_date == TUESDAY
    next_morning = at(TUESDAY + timedelta(days=1), 8)
    again = injection_to_resume(records, ana, next_morning)
    assert again is not None
    assert again.look.slot is not None
    assert again.look.slot.schedule_date == TUESDAY


def test_a_kill_between_the_last_word_and_the_end_leaves_no_ghost(home: Home) -> None:
    records, ana = home
    running = begin_injection(records, ana, SELF, NOW)
    event = running.guide.stop(running.events, NOW)
    with records.change() as record:
        record.add_event(running.session.id, event)
    assert injection_to_resume(records, ana, NOW) is None
    assert open_session(records, ana.id) is None


def test_a_nurse_with_more_than_one_person_is_asked_who_it_is(home: Home) -> None:
    records, ana = home
    nurse = Giver(GivenBy.CAREGIVER, "Lucía")
    assert not look_at_injection(records, ana, nurse, NOW).context.several_people
    add_to(records, time(8), name="Tom")
    context = look_at_injection(records, ana, nurse, NOW).context
    assert context.several_people
    assert "left_arm" in context.open_zones
    assert not look_at_injection(records, ana, SELF, NOW).context.several_people


def test_without_a_prescription_nothing_begins(home: Home) -> None:
    records, ana = home
    with pytest.raises(NothingPrescribed):
        begin_injection(records, ana, SELF, at(date(2025, 6, 1), 20))
    assert open_session(records, ana.id) is None


def test_cartons_are_counted_by_what_left_them(home: Home) -> None:
    records, ana = home
    running = begin_injection(records, ana, SELF, NOW)
    walk_to(running, "warm_up")
    assert look_at_injection(records, ana, SELF, NOW).in_refrigerator == 6


def test_what_is_left_counts_the_syringe_in_hand_as_gone(home: Home) -> None:
    records, ana = home
    running = begin_injection(records, ana, SELF, NOW)
    assert running.look.in_refrigerator == 7
    walk_to(running, "look")
    assert running.look.in_refrigerator == 6


def test_a_dose_of_two_syringes_keeps_both_places(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path)
    with records.change() as record:
        (prescription,) = record.prescriptions(ana.id)
        record.add_prescription(replace(prescription, id=0, starts_on=TUESDAY, amount_mg=200))
    add_carton(records, ana, "K7741", date(2027, 3, 31), 7, NOW)
    plan = ensure_body_plan(records, ana, NOW)
    places = [place_of(plan, zone, "9") for zone in ("left_thigh", "right_thigh")]
    running = begin_injection(records, ana, SELF, NOW)
    now = NOW
    while running.position(now).step.kind is not StepKind.RECORD:
        now = advance(running, now, places[len(running.walk.injections) % 2])
    dose = running.finish(now, HowItWent(now, whole=True))
    assert dose.places == tuple(places)
    assert all_doses(records, ana) == (dose,)
    rested = {(each.zone.value, each.spot_id) for each in look_at_body(records, ana, SELF.by, now).conditions.history}
    assert rested == {("left_thigh", "9"), ("right_thigh", "9")}
    with records.read() as record:
        assert [each.dose_id for each in record.syringes(ana.id)] == [dose.id, dose.id]


MONDAY = TUESDAY - timedelta(days=1)


def slot_of(records: RecordFile, person: Person, day: date) -> Slot:
    with records.read() as record:
        return slots_on(day, record.prescriptions(person.id))[0]


def test_a_slot_whose_hours_are_over_is_the_one_recorded_even_after_a_kill(home: Home) -> None:
    records, ana = home
    running = begin_injection(records, ana, SELF, NOW, slot=slot_of(records, ana, MONDAY), place=SPOT)
    now = walk_to(running, "dry")
    again = injection_to_resume(records, ana, now)
    assert again is not None
    assert again.place_wanted == SPOT
    now = walk_to(again, "record", now)
    assert again.finish(now, HowItWent(now, whole=True)).schedule_date == MONDAY


def test_a_place_wished_for_all_the_same_keeps_its_reason_even_after_a_kill(home: Home) -> None:
    records, ana = home
    running = begin_injection(records, ana, SELF, NOW, place=SPOT, place_reason="all else is sore")
    assert running.place_reason == "all else is sore"
    now = walk_to(running, "place")
    running.choose_place(now, SPOT, Obstacle.TOO_NEAR_LAST, "all else is sore")
    again = injection_to_resume(records, ana, now)
    assert again is not None
    assert again.place_reason == "all else is sore"
    assert again.walk.place_override == Override("too_near_last", "all else is sore")


def test_a_slot_that_has_its_record_is_told_before_anything_else(home: Home) -> None:
    records, ana = home
    log_dose(records, ana, GivenDose(NOW - timedelta(hours=20), schedule_date=MONDAY), NOW)
    running = begin_injection(records, ana, SELF, NOW, slot=slot_of(records, ana, MONDAY))
    assert running.position(NOW).card is CardKind.ALREADY_RECORDED


def test_a_slot_no_dose_of_now_can_be_for_is_refused_before_anything_is_begun(home: Home) -> None:
    records, ana = home
    with pytest.raises(NotADose):
        begin_injection(records, ana, SELF, NOW, slot=slot_of(records, ana, TUESDAY - timedelta(days=30)))
    with pytest.raises(NoSlotOpen):
        begin_injection(records, ana, SELF, NOW, slot=replace(slot_of(records, ana, MONDAY), number=3))
    assert open_session(records, ana.id) is None


def test_between_two_open_days_the_person_says_which_one_it_is(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path, time(6))
    now = at(TUESDAY, 3)
    running = begin_injection(records, ana, SELF, now)
    assert running.position(now).card is CardKind.WHICH_DAY
    with pytest.raises(AnswerTheCard):
        running.choose(now, "none")
    with pytest.raises(NoSuchAnswer):
        running.choose_day(now, MONDAY - timedelta(days=1), 0)
    running.choose_day(now, MONDAY, 0)
    again = injection_to_resume(records, ana, at(TUESDAY, 5))
    assert again is not None
    for each in (running, again):
        assert each.look.slot == slot_of(records, ana, MONDAY)
        assert each.position(now).card is not CardKind.WHICH_DAY


def test_a_day_with_its_record_leaves_nothing_to_ask(tmp_path: Path) -> None:
    records, ana = ana_in(tmp_path, time(6))
    log_dose(records, ana, GivenDose(at(MONDAY, 6), schedule_date=MONDAY), NOW)
    running = begin_injection(records, ana, SELF, at(TUESDAY, 3))
    assert running.look.slot == slot_of(records, ana, TUESDAY)


@pytest.mark.parametrize("expires_on", ["2027-05-31", "2026-11-01"])
def test_a_syringe_is_gone_from_the_carton_it_was_read_to_be_from(home: Home, expires_on: str) -> None:
    records, ana = home
    other = add_carton(records, ana, "K8002", date(2027, 5, 31), 7, NOW)
    running = begin_injection(records, ana, SELF, NOW)
    now = walk_to(running, "carton")
    running.read_carton(now, "K8002", expires_on, other.id)
    with records.read() as record:
        (syringe,) = record.syringes(ana.id)
    assert syringe.carton_id == other.id
    assert {each.carton.lot: each.left for each in running.look.cartons} == {"K7741": 7, "K8002": 6}


@pytest.mark.parametrize("carton_id", [None, 99])
def test_a_carton_nobody_recorded_takes_its_syringe_from_no_other(home: Home, carton_id: int | None) -> None:
    records, ana = home
    running = begin_injection(records, ana, SELF, NOW)
    now = walk_to(running, "carton")
    running.read_carton(now, "X1", "2027-05-31", carton_id)
    with records.read() as record:
        (syringe,) = record.syringes(ana.id)
    assert syringe.carton_id is None


def test_a_carton_is_asked_about_as_long_as_the_syringe_in_hand_can_be_from_it(home: Home) -> None:
    records, ana = home
    add_carton(records, ana, "K8002", date(2028, 5, 31), 1, NOW)
    running = begin_injection(records, ana, SELF, NOW)
    walk_to(running, "carton")
    _, small = running.look.cartons
    running.read_carton(NOW + timedelta(hours=1), "K8002", "2028-05-31", small.carton.id)
    running.look_again(NOW + timedelta(hours=1))
    assert [(each.left, each.out, each.may_be_the_one) for each in running.look.cartons] == [(7, 0, True), (0, 1, True)]
    running.stop(NOW + timedelta(hours=1))
    for syringe in running.look.syringes_out:
        with records.change() as record:
            record.end_syringe(syringe.id, SyringeEnd.DISCARDED, NOW + timedelta(hours=1), reason=DiscardReason.DAMAGED)
    running.look_again(NOW + timedelta(hours=2))
    assert [each.may_be_the_one for each in running.look.cartons] == [True, False]
