"""The walk through an injection: what leads on, what stops, what can't be undone, what is asked after a kill."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from anakinra_desktop.domain.course import (
    AnswerTheCard,
    CardKind,
    ChooseFirst,
    DoNotUse,
    IsOver,
    IsPaused,
    NeedsAReason,
    NoSuchAnswer,
    NoSyringe,
    NotNow,
    NoWayBack,
    Override,
    SpotTooNear,
    Stage,
    StillWaiting,
    Truth,
    ZoneClosed,
)
from anakinra_desktop.domain.doctor_calls import DoctorCall
from anakinra_desktop.domain.dose import Dose, DoseKind, DoseStatus, Hold, Place
from anakinra_desktop.domain.obstacles import Obstacle
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.procedure import Event, EventKind, StepKind
from anakinra_desktop.domain.syringe import DiscardReason, SyringeEnd
from tests.domain.injections import DUE, EVENING, SPOT, Evening, context

USUAL_WALK = [
    "right_now",
    "take_out",
    "warm_up",
    "label",
    "carton",
    "look",
    "wash_hands",
    "lay_out",
    "place",
    "look_skin",
    "clean",
    "dry",
    "uncap",
    "pinch",
    "insert",
    "push",
    "withdraw",
    "bandage",
    "sharps",
    "record",
]


def _recorded() -> Dose:
    return Dose(
        id=7,
        person_id=1,
        schedule_date=DUE.date(),
        slot=0,
        kind=DoseKind.SCHEDULED,
        status=DoseStatus.TAKEN,
        recorded_at=EVENING,
        recorded_by="Luis",
        taken_at=EVENING - timedelta(minutes=20),
    )


def test_a_usual_evening_goes_through_every_step_once() -> None:
    evening, seen = Evening(), []
    while evening.position.step.kind is not StepKind.RECORD:
        seen.append(evening.at)
        assert evening.position.number == len(seen)
        evening.advance()
    assert [*seen, "record"] == USUAL_WALK
    assert evening.position.steps == 20


def test_the_dose_at_the_end_names_its_syringe_and_place() -> None:
    evening = Evening().until("record")
    dose = evening.guide.dose_so_far(evening.events)
    assert dose.place is not None
    assert dose.place.zone == "right_thigh"
    assert dose.whole is True
    assert dose.lot == "K7741"
    assert [syringe.end for syringe in dose.used] == [SyringeEnd.USED]
    assert dose.taken_at == evening.walk.injections[0].at


def test_nothing_is_recorded_before_the_syringe_is_in_the_container() -> None:
    evening = Evening().until("sharps")
    with pytest.raises(NotNow):
        evening.guide.dose_so_far(evening.events)


def test_a_question_takes_an_answer() -> None:
    for step in ("right_now", "label", "carton", "look", "place", "look_skin"):
        evening = Evening().until(step)
        assert not evening.position.can_go_on
        with pytest.raises(ChooseFirst):
            evening.go_on()


def test_an_answer_that_the_step_does_not_have_is_refused() -> None:
    with pytest.raises(NoSuchAnswer):
        Evening().choose("cloudy")
    evening = Evening().until("look")
    with pytest.raises(NoSuchAnswer):
        evening.guide.choose_place(evening.events, evening.now, SPOT)


# ---- the syringe


@pytest.mark.parametrize(
    ("choice", "reason"),
    [
        ("cloudy", DiscardReason.CLOUDY),
        ("coloured", DiscardReason.COLOURED),
        ("particles", DiscardReason.PARTICLES),
        ("damaged", DiscardReason.DAMAGED),
        ("frozen", DiscardReason.FROZEN),
    ],
)
def test_a_bad_syringe_cannot_be_clicked_through(choice: str, reason: DiscardReason) -> None:
    evening = Evening().until("look").choose(choice)
    assert evening.position.card is CardKind.STOP
    assert evening.position.stop_reason is reason
    assert not evening.position.can_go_on
    assert not evening.position.can_go_back
    with pytest.raises(DoNotUse):
        evening.go_on(skip=True)
    with pytest.raises(DoNotUse):
        evening.choose("clear")
    with pytest.raises(NoSuchAnswer):
        evening.guide.answer_card(evening.events, evening.now, "went_on", reason="I want to")
    with pytest.raises(NoWayBack):
        evening.guide.back(evening.events, evening.now)


def test_another_syringe_starts_with_its_own_warm_up() -> None:
    evening = Evening().until("look").choose("cloudy").later(minutes=1)
    evening.do(evening.guide.take_another(evening.events, evening.now))
    assert evening.at == "take_out"
    evening.later(minutes=1).go_on()
    assert evening.at == "warm_up"
    assert evening.position.wait_until == evening.now + timedelta(minutes=30)
    evening.until("record")
    used, discarded = evening.walk.syringes[1], evening.walk.syringes[0]
    assert (discarded.end, discarded.reason) == (SyringeEnd.DISCARDED, DiscardReason.CLOUDY)
    assert used.end is SyringeEnd.USED
    assert evening.guide.dose_so_far(evening.events).used == (used,)


def test_an_expired_carton_stops() -> None:
    evening = Evening().until("carton")
    evening.do(evening.guide.read_carton(evening.events, evening.now, "K1", "2026-11-23"))
    assert evening.position.stop_reason is DiscardReason.EXPIRED


def test_the_last_day_of_a_carton_is_still_good_until_midnight_of_the_person() -> None:
    evening = Evening().until("carton")
    evening.do(evening.guide.read_carton(evening.events, evening.now, "K1", "2026-11-24"))
    assert evening.at == "look"
    evening.now = datetime(2026, 11, 24, 22, 59, tzinfo=UTC)
    assert evening.position.card is None
    evening.now = datetime(2026, 11, 24, 23, 1, tzinfo=UTC)  # 00:01 in Madrid
    assert evening.position.stop_reason is DiscardReason.EXPIRED


def test_over_its_time_at_room_temperature_it_stops_wherever_one_is() -> None:
    for step in ("label", "place", "uncap", "insert"):
        evening = Evening().until(step)
        out_at = evening.walk.syringes[0].out_at
        evening.now = out_at + timedelta(hours=24)
        assert evening.position.card is None
        evening.now = out_at + timedelta(hours=24, seconds=1)
        assert evening.position.stop_reason is DiscardReason.TOO_WARM
        with pytest.raises((DoNotUse, ChooseFirst)):
            evening.go_on()
        event = evening.guide.spoiled(evening.events, evening.now)
        assert event is not None
        evening.do(event)
        assert evening.walk.syringes[0].reason is DiscardReason.TOO_WARM


def test_twelve_hours_out_are_told_but_stop_nothing() -> None:
    evening = Evening().until("label").later(hours=12)
    assert evening.position.warm_for_long
    assert evening.position.card is None
    assert evening.guide.spoiled(evening.events, evening.now) is None


def test_the_room_temperature_clock_is_not_set_back_by_going_back() -> None:
    evening = Evening().until("label")
    out_at = evening.walk.syringes[0].out_at
    for _ in range(2):
        evening.later(minutes=5).do(evening.guide.back(evening.events, evening.now))
    assert evening.at == "take_out"
    evening.go_on()
    assert [syringe.out_at for syringe in evening.walk.syringes] == [out_at]


def test_a_syringe_that_was_out_already_needs_no_second_warm_up() -> None:
    evening = Evening().until("take_out")
    event = evening.guide.go_on(evening.events, evening.now)
    out_at = (evening.now - timedelta(hours=2)).isoformat()
    evening.do(Event(event.at, event.step, event.kind, {"syringes": [{"id": 5, "out_at": out_at, "carton_id": 2}]}))
    assert evening.at == "label"
    assert evening.walk.syringes[0].hours_out(evening.now) == 2
    assert evening.walk.syringes[0].id == 5


def test_foam_waits_and_looks_again_as_often_as_needed() -> None:
    evening = Evening().until("look")
    for _ in range(2):
        evening.choose("foamy")
        assert evening.position.card is CardKind.WAIT
        assert evening.position.wait_until == evening.now + timedelta(minutes=5)
        with pytest.raises(StillWaiting):
            evening.later(minutes=4).go_on()
        with pytest.raises(StillWaiting):
            evening.choose("clear")
        evening.later(minutes=2).go_on()
        assert evening.at == "look"
        assert not evening.position.waiting
    evening.choose("clear")
    assert evening.at == "wash_hands"


def test_a_needle_that_touched_something_is_not_used() -> None:
    for step in ("uncap", "pinch", "insert"):
        evening = Evening().until(step).choose("touched")
        assert evening.position.stop_reason is DiscardReason.TOUCHED
        assert not evening.walk.injections


def test_a_dropped_syringe_can_be_put_aside_at_any_step_before_the_needle_goes_in() -> None:
    evening = Evening().until("wash_hands")
    evening.do(evening.guide.reject(evening.events, evening.now, DiscardReason.DAMAGED))
    assert evening.position.stop_reason is DiscardReason.DAMAGED
    for step in ("right_now", "push"):
        evening = Evening().until(step)
        with pytest.raises(NoSyringe):
            evening.guide.reject(evening.events, evening.now, DiscardReason.DAMAGED)


# ---- waits


def test_warming_goes_on_by_itself_and_can_be_skipped() -> None:
    evening = Evening().until("warm_up")
    assert evening.position.waiting
    with pytest.raises(StillWaiting):
        evening.later(minutes=29).go_on()
    assert evening.position.goes_on_by_itself
    assert Evening(now=evening.now, events=list(evening.events)).go_on(skip=True).at == "label"
    assert evening.later(minutes=2).go_on().at == "label"


def test_drying_ends_with_a_word() -> None:
    evening = Evening().until("dry")
    assert not evening.position.goes_on_by_itself
    assert evening.position.wait_until == evening.now + timedelta(seconds=30)


# ---- there is no way back from what happened


def test_back_never_puts_the_cover_on_again() -> None:
    evening = Evening().until("uncap").go_on()
    assert evening.at == "pinch"
    with pytest.raises(NoWayBack):
        evening.guide.back(evening.events, evening.now)
    evening.go_on().do(evening.guide.back(evening.events, evening.now))
    assert evening.at == "pinch"
    assert evening.walk.syringe is not None
    assert evening.walk.syringe.cover_off_at is not None


def test_back_asks_again_and_keeps_no_old_answer() -> None:
    evening = Evening().until("wash_hands")
    evening.do(evening.guide.back(evening.events, evening.now))
    assert evening.at == "look"
    assert not evening.walk.syringes[0].accepted
    assert not evening.position.can_go_on
    evening.do(evening.guide.back(evening.events, evening.now))
    assert evening.walk.syringes[0].expires_on is None


def test_there_is_nothing_before_the_first_step() -> None:
    with pytest.raises(NoWayBack):
        Evening().guide.back([], EVENING)


# ---- the place


def test_arms_are_closed_when_one_injects_oneself() -> None:
    evening = Evening().until("place")
    with pytest.raises(ZoneClosed):
        evening.guide.choose_place(evening.events, evening.now, Place("left_arm", "3"))


def test_skin_that_is_not_fine_leads_to_another_place() -> None:
    evening = Evening().until("look_skin").choose("not_fine")
    assert evening.at == "place"
    assert evening.walk.place is None


NEAR = (Obstacle.TOO_NEAR_LAST, "the other places hurt")


def _at_a_near_place(evening: Evening) -> Evening:
    return evening.do(evening.guide.choose_place(evening.events, evening.now, SPOT, *NEAR))


def test_a_place_taken_all_the_same_keeps_what_spoke_against_it_and_why() -> None:
    evening = _at_a_near_place(Evening().until("place"))
    assert evening.at == "look_skin"
    assert evening.walk.place == SPOT
    assert evening.walk.overrides == ()
    evening.until("record")
    assert evening.guide.dose_so_far(evening.events).overrides == (Override("too_near_last", "the other places hurt"),)


def test_a_place_is_taken_all_the_same_only_for_a_reason() -> None:
    evening = Evening().until("place")
    with pytest.raises(NeedsAReason):
        evening.guide.choose_place(evening.events, evening.now, SPOT, Obstacle.TOO_NEAR_LAST, "  ")


@pytest.mark.parametrize("over", [Obstacle.NO_GO, Obstacle.SWITCHED_OFF, Obstacle.NEEDS_CAREGIVER, Obstacle.OUTSIDE])
def test_no_reason_leads_to_marked_skin_or_into_a_closed_zone(over: Obstacle) -> None:
    evening = Evening().until("place")
    with pytest.raises(NoSuchAnswer):
        evening.guide.choose_place(evening.events, evening.now, SPOT, over, "there is no other")


@pytest.mark.parametrize("leave", ["back", "not_fine"])
def test_a_reason_goes_with_its_place_when_another_one_is_taken(leave: str) -> None:
    evening = _at_a_near_place(Evening().until("place"))
    if leave == "back":
        evening.do(evening.guide.back(evening.events, evening.now))
    else:
        evening.choose("not_fine")
    assert (evening.at, evening.walk.place, evening.walk.place_override) == ("place", None, None)
    evening.until("record")
    assert evening.guide.dose_so_far(evening.events).overrides == ()


def test_a_reason_is_kept_where_a_kill_came_before_the_needle_was_said_to_be_in() -> None:
    evening = _at_a_near_place(Evening().until("place")).until("insert")
    evening.do(evening.guide.resume(evening.events, evening.now, Truth.DONE)).until("record")
    assert [each.reason for each in evening.guide.dose_so_far(evening.events).overrides] == ["the other places hurt"]


# ---- the gate


@pytest.mark.parametrize(
    ("choice", "card"),
    [
        ("fever", CardKind.CALL),
        ("breathing", CardKind.CALL),
        ("skin", CardKind.MORE),
        ("skin_hot", CardKind.CALL),
        ("skin_elsewhere", CardKind.EMERGENCY),
        ("ill", CardKind.CALL),
        ("allergic", CardKind.EMERGENCY),
        ("told_to_wait", CardKind.TOLD_TO_WAIT),
        ("something_else", CardKind.MORE),
        ("new_medicine", CardKind.ASK_FIRST),
        ("vaccine", CardKind.ASK_FIRST),
        ("live_vaccine", CardKind.ASK_FIRST),
        ("surgery", CardKind.ASK_FIRST),
        ("pregnancy", CardKind.ASK_FIRST),
    ],
)
def test_a_sign_leads_to_its_card_and_back_again(choice: str, card: CardKind) -> None:
    evening = Evening().choose(choice)
    assert evening.position.card is card
    with pytest.raises((ChooseFirst, AnswerTheCard)):
        evening.go_on()
    evening.do(evening.guide.back(evening.events, evening.now))
    assert evening.position.card is None


def test_skin_is_asked_about_and_only_a_mild_spot_stands_in_nobodys_way() -> None:
    evening = Evening().choose("skin")
    with pytest.raises(NoSuchAnswer):
        evening.guide.choose(evening.events, evening.now, "none")
    with pytest.raises(NoSuchAnswer):
        evening.guide.answer_card(evening.events, evening.now, "went_on", reason="No")
    evening.choose("skin_at_spot")
    assert (evening.at, evening.position.card, evening.walk.noted) == ("right_now", None, ("skin_at_spot",))
    assert evening.choose("none").at == "take_out"
    assert Evening().choose("skin").choose("skin_elsewhere").position.card is CardKind.EMERGENCY


def test_after_a_sign_of_allergy_only_the_word_of_somebody_with_a_name_leads_on() -> None:
    evening = Evening().choose("allergic")
    for said in ("went_on", "happened"):
        with pytest.raises(NoSuchAnswer):
            evening.guide.answer_card(evening.events, evening.now, said, reason="I feel fine")
    with pytest.raises(NeedsAReason, match="who said so"):
        evening.guide.answer_card(evening.events, evening.now, "go_ahead", who=" ")
    evening.do(evening.guide.answer_card(evening.events, evening.now, "go_ahead", who="Dr Ahmed"))
    assert evening.at == "take_out"
    assert evening.walk.overrides[0].said_by == "Dr Ahmed"


def test_a_call_that_waits_stands_before_the_first_step_and_every_other_one_before_the_needle() -> None:
    waiting = DoctorCall(("allergic",), EVENING - timedelta(days=1))
    evening = Evening(context(open_call=waiting))
    assert evening.position.card is CardKind.CALL_FIRST
    presses: list[Callable[[], Event]] = [
        lambda: evening.guide.choose(evening.events, evening.now, "none"),
        lambda: evening.guide.go_on(evening.events, evening.now),
        lambda: evening.guide.answer_card(evening.events, evening.now, "went_on", reason="I feel fine"),
        lambda: evening.guide.answer_card(evening.events, evening.now, "go_ahead"),
    ]
    for press in presses:
        with pytest.raises(NotNow):
            press()
    evening.do(evening.guide.answer_card(evening.events, evening.now, "go_ahead", who="Dr Ahmed"))
    assert evening.choose("none").at == "take_out"
    later = Evening().until("push")
    before = Evening().until("uncap")
    later.context = before.context = context(open_call=waiting)
    assert before.position.card is CardKind.CALL_FIRST
    assert later.position.card is None  # what has begun in the skin is finished and written down


def test_a_pause_is_gone_on_from_by_the_word_of_somebody_with_a_name() -> None:
    hold = Hold(1, 1, EVENING.date(), None, "infection", True, EVENING, "Maria")
    evening = Evening(context(hold=hold))
    with pytest.raises(NeedsAReason):
        evening.guide.answer_card(evening.events, evening.now, "go_ahead")
    evening.do(evening.guide.answer_card(evening.events, evening.now, "go_ahead", who="Dr Ahmed"))
    assert evening.position.card is None
    assert evening.walk.overrides[0].said_by == "Dr Ahmed"


def test_a_pause_of_ones_own_one_ends_oneself() -> None:
    hold = Hold(1, 1, EVENING.date(), None, "travel", False, EVENING, "Maria")
    evening = Evening(context(hold=hold))
    evening.do(evening.guide.answer_card(evening.events, evening.now, "go_ahead"))
    assert evening.position.card is None


def test_going_on_without_an_answer_takes_a_reason_and_is_kept() -> None:
    evening = Evening().choose("fever")
    with pytest.raises(NeedsAReason):
        evening.guide.answer_card(evening.events, evening.now, "went_on", reason="  ")
    evening.do(evening.guide.answer_card(evening.events, evening.now, "went_on", reason="Only a cold"))
    assert evening.at == "take_out"
    assert evening.walk.overrides == (Override("fever", "Only a cold"),)


def test_what_the_doctor_said_is_kept() -> None:
    evening = Evening().choose("fever")
    evening.do(evening.guide.answer_card(evening.events, evening.now, "go_ahead", who="Dr Ahmed"))
    assert evening.walk.overrides == (Override("fever", "", "Dr Ahmed"),)
    evening.until("record")
    assert evening.guide.dose_so_far(evening.events).overrides[0].said_by == "Dr Ahmed"


def test_nobody_goes_on_alone_after_signs_of_an_allergy() -> None:
    evening = Evening().choose("allergic")
    with pytest.raises(NoSuchAnswer):
        evening.guide.answer_card(evening.events, evening.now, "went_on", reason="It is better now")


@pytest.mark.parametrize(
    ("said", "ending"), [("wait", "told_to_wait"), ("nobody", "call_first"), ("stop", "not_today")]
)
def test_a_card_can_end_the_walk(said: str, ending: str) -> None:
    evening = Evening().choose("fever")
    evening.do(evening.guide.answer_card(evening.events, evening.now, said))
    assert evening.walk.ended == ending
    with pytest.raises(IsOver):
        evening.go_on()


def test_a_recorded_dose_stands_before_everything_and_none_is_started() -> None:
    evening = Evening(context(recorded=_recorded()))
    assert evening.position.card is CardKind.ALREADY_RECORDED
    with pytest.raises(AnswerTheCard):
        evening.choose("none")
    with pytest.raises(NoSuchAnswer):
        evening.guide.answer_card(evening.events, evening.now, "went_on", reason="I want to")


def test_an_injection_that_really_happened_can_be_recorded_as_extra() -> None:
    evening = Evening(context(recorded=_recorded()))
    evening.do(evening.guide.answer_card(evening.events, evening.now, "happened"))
    assert evening.at == "record"
    assert evening.guide.dose_so_far(evening.events).extra


def test_a_dose_recorded_elsewhere_meanwhile_stops_the_next_needle() -> None:
    evening = Evening().until("insert")
    evening.context = context(recorded=_recorded())
    assert evening.position.card is CardKind.ALREADY_RECORDED
    with pytest.raises(AnswerTheCard):
        evening.go_on()


def test_a_pause_of_the_doctor_is_told_first() -> None:
    hold = Hold(1, 1, date(2026, 11, 20), None, "infection", True, EVENING, "Maria")
    evening = Evening(context(hold=hold))
    assert evening.position.card is CardKind.HELD
    evening.do(evening.guide.answer_card(evening.events, evening.now, "went_on", reason="Dr Ahmed called"))
    assert evening.position.card is None


def test_too_early_is_told_with_the_hours() -> None:
    early = Evening(context(due_at=EVENING + timedelta(hours=4, minutes=1)))
    assert early.position.card is CardKind.EARLY
    in_time = Evening(context(due_at=EVENING + timedelta(hours=4)))
    assert in_time.position.card is None
    soon = Evening(context(last_injection_at=EVENING - timedelta(hours=19)))
    assert soon.position.card is CardKind.EARLY
    soon.do(soon.guide.answer_card(soon.events, soon.now, "went_on", reason="Late yesterday"))
    assert soon.position.card is None


def test_when_nothing_is_due_what_is_given_is_an_extra_dose() -> None:
    evening = Evening(context(due_at=None))
    assert evening.position.card is CardKind.NOTHING_DUE
    evening.do(evening.guide.answer_card(evening.events, evening.now, "went_on", reason="Doctor asked for it"))
    evening.until("record")
    assert evening.guide.dose_so_far(evening.events).extra


def test_only_the_right_birth_year_or_a_document_leads_on() -> None:
    facts = context(several_people=True, birth_year=2020, by=GivenBy.CAREGIVER)
    wrong = Evening(facts)
    wrong.do(wrong.guide.name_person(wrong.events, wrong.now, 1965))
    assert wrong.position.card is CardKind.WRONG_PERSON
    right = Evening(facts)
    right.do(right.guide.name_person(right.events, right.now, 2020))
    assert right.at == "right_now"
    unknown = Evening(context(several_people=True, birth_year=None))
    unknown.do(unknown.guide.name_person(unknown.events, unknown.now, None))
    assert unknown.position.card is CardKind.WRONG_PERSON


# ---- part doses and several syringes


def test_a_part_dose_is_looked_for_with_the_cover_on_and_set_with_it_off() -> None:
    evening = Evening(context(amount_mg=50, is_part_syringe=True))
    seen = []
    while evening.at != "record":
        seen.append(evening.at)
        evening.advance()
    assert seen.index("find_mark") < seen.index("place") < seen.index("uncap") < seen.index("part_dose")
    assert seen.index("part_dose") < seen.index("insert")


def test_gone_past_the_mark_needs_another_syringe() -> None:
    evening = Evening(context(amount_mg=50, is_part_syringe=True)).until("part_dose").choose("past_mark")
    assert evening.position.stop_reason is DiscardReason.PAST_MARK


def test_two_syringes_are_both_looked_at_and_each_gets_its_own_place() -> None:
    evening = Evening(context(amount_mg=200, syringes_a_dose=2))
    seen = []
    while evening.at != "record":
        seen.append(evening.at)
        evening.advance()
    assert [seen.count(step) for step in ("warm_up", "look", "count_syringes", "place", "insert", "sharps")] == [
        1,
        2,
        1,
        2,
        2,
        2,
    ]
    assert seen.index("count_syringes") > max(index for index, step in enumerate(seen) if step == "look")
    dose = evening.guide.dose_so_far(evening.events)
    assert len(dose.used) == 2
    assert dose.place != dose.further_places[0]


def test_the_second_place_keeps_its_distance_from_the_first() -> None:
    evening = Evening(context(amount_mg=200, syringes_a_dose=2)).until("sharps").go_on()
    assert evening.at == "place"
    first = evening.walk.injections[0].place
    assert first is not None
    near = Place("right_thigh", "15", 2.4, 5.0)
    with pytest.raises(SpotTooNear):
        evening.guide.choose_place(evening.events, evening.now, near)
    assert evening.guide.choose_place(evening.events, evening.now, near, *NEAR).answer["reason"] == NEAR[1]


def test_only_the_last_of_several_syringes_is_given_in_part() -> None:
    evening = Evening(context(amount_mg=150, syringes_a_dose=2, is_part_syringe=True))
    seen = []
    while evening.at != "record":
        seen.append((len(evening.walk.injections), evening.at))
        evening.advance()
    assert [number for number, step in seen if step == "part_dose"] == [1]


def test_one_rejected_of_two_is_replaced_and_the_good_one_kept() -> None:
    evening = Evening(context(amount_mg=200, syringes_a_dose=2)).until("look").choose("clear")
    assert evening.walk.current == 2
    evening.until("look").choose("cloudy")
    evening.do(evening.guide.take_another(evening.events, evening.now))
    assert evening.guide.syringes_wanted(evening.events) == 1
    evening.until("record")
    assert [syringe.end for syringe in evening.walk.syringes] == [
        SyringeEnd.USED,
        SyringeEnd.DISCARDED,
        SyringeEnd.USED,
    ]


def test_an_incomplete_dose_is_never_topped_up() -> None:
    evening = Evening(context(amount_mg=200, syringes_a_dose=2)).until("push").choose("incomplete").until("record")
    dose = evening.guide.dose_so_far(evening.events)
    assert dose.whole is False
    assert len(dose.used) == 1
    assert evening.guide.syringes_wanted(evening.events) == 0


# ---- pause, stop, kill


def test_a_pause_stops_acts_but_no_clock() -> None:
    evening = Evening().until("warm_up")
    until = evening.position.wait_until
    evening.do(evening.guide.pause(evening.events, evening.now)).later(minutes=10)
    with pytest.raises(IsPaused):
        evening.go_on(skip=True)
    evening.do(evening.guide.resume(evening.events, evening.now))
    assert evening.position.wait_until == until


def test_stop_before_the_needle_ends_the_walk_and_keeps_a_covered_syringe() -> None:
    evening = Evening().until("lay_out")
    evening.do(evening.guide.stop(evening.events, evening.now))
    assert evening.walk.ended == "stopped"
    assert evening.walk.syringes[0].live


def test_stop_with_a_bare_needle_discards_the_syringe() -> None:
    evening = Evening().until("insert")
    evening.do(evening.guide.stop(evening.events, evening.now))
    assert evening.walk.ended == "stopped"
    assert evening.walk.syringes[0].reason is DiscardReason.STOPPED


def test_stop_with_the_needle_in_leads_to_the_record() -> None:
    evening = Evening().until("push")
    evening.do(evening.guide.stop(evening.events, evening.now))
    assert evening.at == "withdraw"
    evening.until("record")
    assert evening.guide.dose_so_far(evening.events).whole is None
    with pytest.raises(NotNow):
        evening.guide.stop(evening.events, evening.now)


@pytest.mark.parametrize(
    ("step", "stage", "truths"),
    [
        ("right_now", Stage.NOTHING_OUT, {Truth.GO_ON, Truth.NOT_DONE}),
        ("look", Stage.COVER_ON, {Truth.GO_ON, Truth.DONE, Truth.NOT_DONE}),
        ("pinch", Stage.COVER_OFF, {Truth.DONE, Truth.NOT_DONE, Truth.GO_ON, Truth.NOT_SURE}),
        ("insert", Stage.COVER_OFF, {Truth.DONE, Truth.NOT_DONE, Truth.GO_ON, Truth.NOT_SURE}),
        ("push", Stage.NEEDLE_IN, {Truth.DONE, Truth.GO_ON, Truth.NOT_SURE}),
        ("withdraw", Stage.INJECTED, {Truth.GO_ON}),
        ("sharps", Stage.INJECTED, {Truth.GO_ON}),
        ("record", Stage.NOTHING_OUT, {Truth.GO_ON}),
    ],
)
def test_after_a_kill_only_what_can_be_true_is_asked(step: str, stage: Stage, truths: set[Truth]) -> None:
    evening = Evening().until(step)
    question = evening.guide.resume_question(evening.events)
    assert (question.step.id, question.stage, set(question.truths)) == (step, stage, truths)
    assert question.at == (evening.events[-1].at if evening.events else EVENING)
    impossible = set(Truth) - truths
    for truth in impossible:
        with pytest.raises(NoSuchAnswer):
            evening.guide.resume(evening.events, evening.now, truth)


def _resumed(step: str, truth: Truth, **later: float) -> Evening:
    evening = Evening().until(step).later(**later)
    return evening.do(evening.guide.resume(evening.events, evening.now, truth))


def test_it_was_done_is_written_down_at_the_time_of_the_last_step() -> None:
    evening = _resumed("insert", Truth.DONE, hours=3)
    assert evening.at == "sharps"
    last_known = evening.events[-2].at
    evening.until("record")
    dose = evening.guide.dose_so_far(evening.events)
    assert (dose.taken_at, dose.whole, dose.lot) == (last_known, True, "K7741")


def test_a_needle_that_lay_down_is_not_used() -> None:
    evening = _resumed("insert", Truth.NOT_DONE, minutes=7)
    assert evening.position.stop_reason is DiscardReason.TOUCHED
    assert not evening.walk.injections


def test_still_holding_it_goes_on_at_the_same_step() -> None:
    evening = _resumed("insert", Truth.GO_ON, minutes=7)
    assert evening.at == "insert"
    assert evening.until("record").guide.dose_so_far(evening.events).whole is True


def test_not_sure_is_never_injected_again() -> None:
    evening = _resumed("insert", Truth.NOT_SURE, minutes=7)
    assert evening.at == "sharps"
    evening.until("record")
    dose = evening.guide.dose_so_far(evening.events)
    assert dose.whole is None
    assert len(dose.used) == 1


def test_going_on_after_a_night_meets_the_clock_of_the_syringe() -> None:
    evening = _resumed("wash_hands", Truth.GO_ON, hours=25)
    assert evening.position.stop_reason is DiscardReason.TOO_WARM


def test_a_stop_card_is_still_there_after_a_kill() -> None:
    evening = Evening().until("look").choose("frozen")
    question = evening.guide.resume_question(evening.events)
    assert question.truths == (Truth.GO_ON,)
    evening.do(evening.guide.resume(evening.events, evening.now))
    assert evening.position.stop_reason is DiscardReason.FROZEN


def test_a_step_that_a_later_version_dropped_changes_nothing() -> None:
    evening = Evening().until("look")
    before = evening.walk
    evening.do(Event(evening.now, "blow_on_it", EventKind.WENT_ON))
    assert evening.walk == before
