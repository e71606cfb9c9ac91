"""What can be said of cartons and syringes, and taken back: the hours add up, and the counts stay right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from anakinra_desktop.domain.people import GivenBy, Giver
from anakinra_desktop.domain.problem import FieldProblem
from anakinra_desktop.domain.procedure import Event, EventKind
from anakinra_desktop.domain.stock import left_in_cartons
from anakinra_desktop.domain.syringe import Carton, CartonEnd, DiscardReason, GoneTo, Return, Syringe, SyringeEnd
from anakinra_desktop.services import keep_supplies as supplies
from anakinra_desktop.services.give_injection import CartonRead, append_event, start_session, take_syringes_out
from anakinra_desktop.services.keep_sharps_box import begin_sharps_box, close_sharps_box
from anakinra_desktop.services.keep_supplies import Label, NotSupplies, Where
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.look_at_supplies import DayKind, look_at_supplies, set_ordered, sharps_fill
from anakinra_desktop.services.match_doses import take_off_for_doses
from anakinra_desktop.services.supply_change import SupplyChange, SupplyChanged, undo_supplies
from tests.services.household import NOW, TUESDAY, add_to, ana_in

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
MOMENT = NOW + timedelta(microseconds=123_456)
"""A clock knows more than the record keeps."""
FIRST = Label("K7741", date(2027, 3, 31), 7)
LABEL = Label("K8213", date(2027, 8, 31), 7, "03664300001239", "44100098713")
OUT = Event(NOW, "take_out", EventKind.WENT_ON.value)


class Home:
    """Ana with a carton of seven."""

    def __init__(self, folder: Path) -> None:
        self.records, self.ana = ana_in(folder)
        self.add()

    def add(self, label: Label = FIRST, **how: object) -> SupplyChange:
        return supplies.add_cartons(self.records, self.ana, label, NOW, **how)  # type: ignore[arg-type]

    @property
    def syringes(self) -> tuple[Syringe, ...]:
        with self.records.read() as record:
            return record.syringes(self.ana.id)

    @property
    def left(self) -> int:
        with self.records.read() as record:
            return sum(left_in_cartons(record.cartons(self.ana.id), record.syringes(self.ana.id)).values())

    def carton(self, number: int = 1) -> Carton:
        with self.records.read() as record:
            return next(each for each in record.cartons(self.ana.id) if each.id == number)

    def take(self, now: datetime = NOW, at: datetime | None = None) -> Syringe:
        return supplies.take_one_out(self.records, self.ana, now, at=at).syringes[0][1]

    def dose(self) -> int:
        return log_dose(self.records, self.ana, GivenDose(NOW - DAY), NOW).id


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


# ---- cartons


def test_a_case_is_several_cartons_and_its_code_is_that_of_one(home: Home) -> None:
    change = home.add(LABEL, count=4)
    kept = [after for _, after in change.cartons]
    assert [each.serial for each in kept] == ["44100098713", "", "", ""]
    assert {(each.lot, each.syringes, each.gtin) for each in kept} == {("K8213", 7, "03664300001239")}
    assert home.left == 35


def test_the_same_code_twice_is_told(home: Home) -> None:
    home.add(LABEL)
    assert supplies.cartons_with_code(home.records, home.ana, LABEL.gtin, LABEL.serial)
    with pytest.raises(NotSupplies) as told:
        home.add(LABEL)
    assert told.value.field == "serial"
    with pytest.raises(NotSupplies):
        supplies.correct_carton(home.records, home.ana, 1, LABEL)
    supplies.correct_carton(home.records, home.ana, 2, replace(LABEL, lot="K8214"))  # its own code is no other's
    luis = add_to(home.records, name="Luis")
    supplies.add_cartons(home.records, luis, LABEL, NOW)  # and everybody has their own (OTHER-3)


def test_a_carton_that_may_have_frozen_is_set_aside_whole(home: Home) -> None:
    home.add(LABEL, where=Where.FROZEN)
    assert home.left == 7
    assert [each.reason for each in home.syringes] == [DiscardReason.FROZEN] * 7
    assert all(each.is_aside for each in home.syringes)


def test_the_clock_of_each_syringe_of_a_carton_that_was_out_runs_from_then(home: Home) -> None:
    since = NOW - 5 * HOUR
    home.add(LABEL, where=Where.OUT, out_since=since)
    first = home.take()
    assert (first.carton_id, first.time_out(NOW)) == (2, 5 * HOUR)  # it is used before the one that is cold
    supplies.put_carton_back(home.records, home.ana, 2, NOW)
    assert home.carton(2).out_since is None
    back = [each for each in home.syringes if each.is_back]
    assert [each.time_out(NOW + 99 * HOUR) for each in back] == [5 * HOUR] * 6
    assert home.take(NOW + 2 * HOUR).before == 5 * HOUR  # those come before one that never was out
    with pytest.raises(SupplyChanged):
        supplies.put_carton_back(home.records, home.ana, 2, NOW)


def test_none_is_taken_from_a_carton_that_was_out_too_long(home: Home) -> None:
    supplies.leave_carton_out(home.records, home.ana, 1, NOW - 25 * HOUR, NOW)
    with pytest.raises(SupplyChanged, match="no syringe in the refrigerator"):
        home.take()
    with pytest.raises(SupplyChanged):
        supplies.leave_carton_out(home.records, home.ana, 1, NOW, NOW)


@pytest.mark.parametrize("where", [{"where": Where.OUT}, {"where": Where.OUT, "out_since": NOW + HOUR}, {"count": 0}])
def test_what_cannot_be_is_refused(home: Home, where: dict[str, object]) -> None:
    with pytest.raises(NotSupplies):
        home.add(LABEL, **where)
    with home.records.read() as record:
        assert len(record.cartons(home.ana.id)) == 1


def test_a_carton_never_holds_fewer_than_have_left_it(home: Home) -> None:
    home.take()
    home.take()
    with pytest.raises(NotSupplies) as told:
        supplies.correct_carton(home.records, home.ana, 1, Label("K7741", None, 1))
    assert told.value.field == "syringes"
    supplies.correct_carton(home.records, home.ana, 1, Label("K7741", None, 2))
    assert home.left == 0


def test_only_a_carton_that_nothing_left_can_be_removed(home: Home) -> None:
    home.add(LABEL)
    home.take()  # from the first one, which expires sooner
    with pytest.raises(SupplyChanged):
        supplies.remove_carton(home.records, home.ana, 1, NOW)
    supplies.remove_carton(home.records, home.ana, 2, NOW)
    assert home.carton(2).ended_because is CartonEnd.MISTAKE
    assert home.left == 6
    home.add(LABEL)  # its code may be read again


@pytest.mark.parametrize(("there", "held", "lost"), [(7, 7, 0), (5, 7, 2), (0, 7, 7), (9, 9, 0)])
def test_a_count_that_differs_is_written_down(home: Home, there: int, held: int, lost: int) -> None:
    supplies.count_carton(home.records, home.ana, 1, there, NOW)
    assert (home.left, home.carton().syringes) == (there, held)
    assert [each.end for each in home.syringes] == [SyringeEnd.LOST] * lost


def test_syringes_that_never_were_out_can_be_set_aside_and_then_be_gone(home: Home) -> None:
    supplies.discard_from_carton(home.records, home.ana, 1, 3, DiscardReason.FROZEN, NOW)
    assert (home.left, sum(each.is_aside for each in home.syringes)) == (4, 3)
    with pytest.raises(NotSupplies):
        supplies.discard_from_carton(home.records, home.ana, 1, 5, DiscardReason.FROZEN, NOW)
    numbers = [each.id for each in home.syringes]
    supplies.say_gone(home.records, home.ana, numbers[:2], GoneTo.SHARPS, NOW)
    assert sum(each.is_aside for each in home.syringes) == 1
    with pytest.raises(SupplyChanged):
        supplies.say_gone(home.records, home.ana, numbers, GoneTo.SHARPS, NOW)


def test_medicine_is_not_shared(home: Home) -> None:
    luis = add_to(home.records, name="Luis")
    out = home.take()
    acts: tuple[Callable[[], object], ...] = (
        lambda: supplies.count_carton(home.records, luis, 1, 3, NOW),
        lambda: supplies.put_back(home.records, luis, out.id, NOW),
        lambda: supplies.take_one_out(home.records, luis, NOW),
    )
    for act in acts:
        with pytest.raises(SupplyChanged):
            act()


# ---- syringes


def test_hours_out_add_up_and_a_syringe_past_them_is_not_taken_again(home: Home) -> None:
    number = home.take().id
    supplies.put_back(home.records, home.ana, number, NOW + 20 * HOUR)
    with pytest.raises(SupplyChanged):
        supplies.put_back(home.records, home.ana, number, NOW + 20 * HOUR)
    supplies.take_this_out(home.records, home.ana, number, NOW + 30 * HOUR)
    supplies.put_back(home.records, home.ana, number, NOW + 34 * HOUR)
    assert home.take(NOW + 40 * HOUR).id == number  # exactly its hours, and not past them
    supplies.put_back(home.records, home.ana, number, NOW + 40 * HOUR + timedelta(minutes=1))
    assert home.take(NOW + 50 * HOUR).id != number


def test_one_that_was_not_back_then_was_not_the_one_that_was_taken(home: Home) -> None:
    number = home.take().id
    supplies.put_back(home.records, home.ana, number, NOW + 5 * HOUR)
    other = home.take(NOW + 6 * HOUR, at=NOW + 2 * HOUR)
    assert (other.id != number, other.out_at) == (True, NOW + 2 * HOUR)
    with pytest.raises(NotSupplies):
        home.take(NOW, at=NOW + HOUR)


def test_a_syringe_that_was_used_elsewhere_names_its_injection(home: Home) -> None:
    out, dose = home.take(), home.dose()
    supplies.use_for_dose(home.records, home.ana, out.id, dose)
    (kept,) = home.syringes
    assert (kept.end, kept.dose_id) == (SyringeEnd.USED, dose)
    with pytest.raises(SupplyChanged):
        supplies.use_for_dose(home.records, home.ana, home.take().id, 99)


def test_injections_written_down_without_a_syringe_can_be_taken_off(home: Home) -> None:
    home.add(Label("K2", date(2028, 1, 31), 7))
    now = NOW + 2 * HOUR
    first = log_dose(home.records, home.ana, GivenDose(NOW + HOUR), now)
    second = log_dose(home.records, home.ana, GivenDose(NOW + HOUR, extra=True, reason="more", lot="K2"), now)
    home.dose()  # before there was a carton
    seen = look_at_supplies(home.records, home.ana, now)
    assert {each.id for each in seen.without_syringe} == {first.id, second.id}
    change = take_off_for_doses(home.records, home.ana, [first.id, second.id])
    assert [(each.carton_id, each.dose_id, each.end) for each in home.syringes] == [
        (1, first.id, SyringeEnd.USED),
        (2, second.id, SyringeEnd.USED),
    ]
    assert home.left == 12
    with pytest.raises(SupplyChanged):
        take_off_for_doses(home.records, home.ana, [first.id])
    undo_supplies(home.records, change)
    assert home.left == 14


def test_no_more_is_taken_off_than_there_is(home: Home) -> None:
    supplies.count_carton(home.records, home.ana, 1, 0, NOW)
    dose = home.dose()
    with pytest.raises(SupplyChanged):
        take_off_for_doses(home.records, home.ana, [dose])


def test_a_syringe_in_an_injection_under_way_is_left_alone(home: Home) -> None:
    session = start_session(home.records, home.ana.id, Giver(GivenBy.SELF, "Ana"), NOW)
    (held,) = take_syringes_out(home.records, session.id, 1, OUT)
    dose = home.dose()
    acts: tuple[Callable[[], object], ...] = (
        lambda: supplies.put_back(home.records, home.ana, held.id, NOW),
        lambda: supplies.lose_syringe(home.records, home.ana, held.id, NOW),
        lambda: supplies.discard_syringe(home.records, home.ana, held.id, DiscardReason.CLOUDY, NOW),
        lambda: supplies.use_for_dose(home.records, home.ana, held.id, dose),
    )
    for act in acts:
        with pytest.raises(SupplyChanged, match="injection is under way"):
            act()
    assert home.syringes == (held,)


def test_the_steps_go_on_with_the_one_that_was_taken_out_before(home: Home) -> None:
    out = home.take(NOW, at=NOW - HOUR)
    session = start_session(home.records, home.ana.id, Giver(GivenBy.SELF, "Ana"), NOW)
    (held,) = take_syringes_out(home.records, session.id, 1, OUT)
    assert held == out


def test_what_is_in_hand_stays_in_hand_whatever_else_is_out(home: Home) -> None:
    first = home.take()
    supplies.put_back(home.records, home.ana, first.id, NOW)
    supplies.discard_from_carton(home.records, home.ana, 1, 1, DiscardReason.FROZEN, NOW)
    session = start_session(home.records, home.ana.id, Giver(GivenBy.SELF, "Ana"), NOW)
    (held,) = take_syringes_out(home.records, session.id, 1, OUT)
    extra = home.take(NOW + HOUR)
    assert extra.id != held.id
    two = take_syringes_out(home.records, session.id, 1, replace(OUT, at=NOW + HOUR))
    assert [each.id for each in two] == [held.id]


def test_a_carton_read_in_the_steps_lends_its_clock(home: Home) -> None:
    session = start_session(home.records, home.ana.id, Giver(GivenBy.SELF, "Ana"), NOW)
    (held,) = take_syringes_out(home.records, session.id, 1, OUT)
    home.add(LABEL, where=Where.OUT, out_since=NOW - 9 * HOUR)
    append_event(home.records, session.id, Event(NOW, "label", EventKind.ANSWERED.value), CartonRead(held.id, 2))
    (kept, *_) = home.syringes
    assert (kept.carton_id, kept.time_out(NOW)) == (2, 9 * HOUR)


def test_what_was_taken_from_a_carton_left_out_was_out_as_long(home: Home) -> None:
    out = home.take(NOW, at=NOW - HOUR)
    supplies.leave_carton_out(home.records, home.ana, 1, NOW - 9 * HOUR, NOW)
    (kept,) = home.syringes
    assert (kept.id, kept.time_out(NOW)) == (out.id, 9 * HOUR)


def test_a_carton_one_of_whose_syringes_is_in_hand_was_not_left_out_unnoticed(home: Home) -> None:
    session = start_session(home.records, home.ana.id, Giver(GivenBy.SELF, "Ana"), NOW)
    take_syringes_out(home.records, session.id, 1, OUT)
    with pytest.raises(SupplyChanged):
        supplies.leave_carton_out(home.records, home.ana, 1, NOW - 9 * HOUR, NOW)
    assert home.carton().out_since is None


# ---- taking back

Act = Callable[[Home], SupplyChange]
ACTS: dict[str, Act] = {
    "add": lambda home: supplies.add_cartons(
        home.records, home.ana, LABEL, MOMENT, count=2, where=Where.OUT, out_since=MOMENT - HOUR
    ),
    "add frozen": lambda home: supplies.add_cartons(home.records, home.ana, LABEL, MOMENT, where=Where.FROZEN),
    "correct": lambda home: supplies.correct_carton(home.records, home.ana, 1, LABEL),
    "remove": lambda home: supplies.remove_carton(home.records, home.ana, 2, MOMENT),
    "count": lambda home: supplies.count_carton(home.records, home.ana, 1, 2, MOMENT),
    "count more": lambda home: supplies.count_carton(home.records, home.ana, 1, 9, MOMENT),
    "leave out": lambda home: supplies.leave_carton_out(home.records, home.ana, 1, MOMENT - HOUR, MOMENT),
    "carton back": lambda home: supplies.put_carton_back(home.records, home.ana, 3, MOMENT),
    "take out": lambda home: supplies.take_one_out(home.records, home.ana, MOMENT),
    "take this": lambda home: supplies.take_this_out(home.records, home.ana, 2, MOMENT),
    "put back": lambda home: supplies.put_back(home.records, home.ana, 1, MOMENT),
    "discard": lambda home: supplies.discard_syringe(home.records, home.ana, 1, DiscardReason.CLOUDY, MOMENT),
    "lose": lambda home: supplies.lose_syringe(home.records, home.ana, 1, MOMENT),
    "used": lambda home: supplies.use_for_dose(home.records, home.ana, 1, 1),
    "set aside": lambda home: supplies.discard_from_carton(home.records, home.ana, 1, 2, DiscardReason.EXPIRED, MOMENT),
    "gone": lambda home: supplies.say_gone(home.records, home.ana, [3], GoneTo.SHARPS, MOMENT),
    "new box": lambda home: begin_sharps_box(home.records, home.ana, 80, 2, MOMENT),
    "close box": lambda home: close_sharps_box(home.records, home.ana, MOMENT),
}


@pytest.fixture
def full_home(home: Home) -> Home:
    """Something of everything: 1 is out, 2 is back, 3 is set aside; the second carton is whole, the third is out."""
    home.dose()
    home.add(Label("K2", date(2028, 1, 31), 7))
    home.add(Label("K3", date(2028, 2, 29), 7), where=Where.OUT, out_since=NOW - 2 * HOUR)
    with home.records.change() as record:
        record.add_syringe(home.ana.id, 1, NOW - HOUR)
        back = (Return(NOW - 2 * HOUR),)
        record.keep_syringe(Syringe(0, home.ana.id, 1, NOW - 3 * HOUR, returns=back))
        record.keep_syringe(Syringe(0, home.ana.id, 1, NOW - HOUR, NOW, SyringeEnd.DISCARDED, DiscardReason.CLOUDY))
    begin_sharps_box(home.records, home.ana, 40, 0, NOW - DAY)
    return home


@pytest.mark.parametrize("name", ACTS)
def test_whatever_was_just_said_can_be_taken_back(full_home: Home, name: str) -> None:
    home = full_home
    with home.records.read() as record:
        before = record.whole()
    change = ACTS[name](home)
    with home.records.read() as record:
        assert record.whole() != before
    undo_supplies(home.records, change)
    with home.records.read() as record:
        assert record.whole() == before
    with pytest.raises(SupplyChanged):
        undo_supplies(home.records, change)


def test_what_was_changed_meanwhile_is_not_taken_back(home: Home) -> None:
    change = supplies.take_one_out(home.records, home.ana, NOW)
    number = change.syringes[0][1].id
    supplies.put_back(home.records, home.ana, number, NOW)
    with pytest.raises(SupplyChanged):
        undo_supplies(home.records, change)
    added = home.add(LABEL)
    home.add(Label("K0", date(2026, 12, 1), 1))
    with home.records.change() as record:
        record.add_syringe(home.ana.id, added.cartons[0][1].id, NOW)
    with pytest.raises(SupplyChanged):
        undo_supplies(home.records, added)


def test_what_an_injection_took_meanwhile_is_not_taken_back(home: Home) -> None:
    change = supplies.take_one_out(home.records, home.ana, NOW)
    session = start_session(home.records, home.ana.id, Giver(GivenBy.SELF, "Ana"), NOW)
    take_syringes_out(home.records, session.id, 1, OUT)
    with pytest.raises(SupplyChanged):
        undo_supplies(home.records, change)


# ---- what the page shows


def test_the_page_tells_where_every_syringe_is(full_home: Home) -> None:
    seen = look_at_supplies(full_home.records, full_home.ana, NOW)
    assert [each.carton.lot for each in seen.cartons] == ["K3", "K7741", "K2"]
    first = next(each for each in seen.cartons if each.carton.lot == "K7741")
    assert (first.left, first.back, first.out, first.used, len(first.aside)) == (4, 1, 1, 0, 1)
    assert [each.id for each in seen.syringes] == [1, 2]
    assert seen.stock.left == 20
    assert seen.fill is not None
    assert seen.fill.inside == 0
    assert [dose.id for dose in seen.unmatched_doses] == [1]


def test_the_strip_shows_the_day_to_order_and_the_last_one(home: Home) -> None:
    seen = look_at_supplies(home.records, home.ana, NOW)
    assert [day.kind for day in seen.strip] == [DayKind.COVERED] * 4 + [DayKind.LACKING] * 3
    assert (seen.strip[0].day, seen.before_strip) == (TUESDAY + 3 * DAY, 3)
    assert [day.order_by for day in seen.strip].index(True) == 2
    assert [day.last for day in seen.strip].index(True) == 3


def test_what_was_ordered_is_told_until_a_carton_comes(home: Home) -> None:
    set_ordered(home.records, home.ana, NOW)
    assert look_at_supplies(home.records, home.ana, NOW).ordered_at == NOW.replace(microsecond=0)
    set_ordered(home.records, home.ana, None)
    assert look_at_supplies(home.records, home.ana, NOW).ordered_at is None
    set_ordered(home.records, home.ana, NOW)
    supplies.add_cartons(home.records, home.ana, LABEL, NOW + DAY)
    assert look_at_supplies(home.records, home.ana, NOW + DAY).ordered_at is None


def test_a_new_container_begins_empty_or_with_what_is_in_it(home: Home) -> None:
    assert sharps_fill(home.records, home.ana) is None
    begin_sharps_box(home.records, home.ana, 4, 2, NOW)
    out = home.take()
    supplies.discard_syringe(home.records, home.ana, out.id, DiscardReason.TOUCHED, NOW + HOUR)
    fill = sharps_fill(home.records, home.ana)
    assert fill is not None
    assert (fill.inside, fill.is_full) == (3, True)
    close_sharps_box(home.records, home.ana, NOW + 2 * HOUR)
    assert sharps_fill(home.records, home.ana) is None
    with pytest.raises(SupplyChanged):
        close_sharps_box(home.records, home.ana, NOW)
    with pytest.raises(FieldProblem):
        begin_sharps_box(home.records, home.ana, 4, 5, NOW)


def test_one_that_was_out_for_too_long_counts_as_spent_in_its_carton_wherever_it_is(home: Home) -> None:
    syringe = home.take(at=NOW - 28 * HOUR)
    (seen,) = look_at_supplies(home.records, home.ana, NOW).cartons
    assert (seen.there, seen.past_time) == (7, 1)
    supplies.put_back(home.records, home.ana, syringe.id, NOW)
    (seen,) = look_at_supplies(home.records, home.ana, NOW + HOUR).cartons
    assert (seen.there, seen.back, seen.past_time) == (7, 1, 1)
