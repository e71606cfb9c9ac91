"""Whatever is said of supplies, injections and pauses, in any order: no bad syringe is injected, and counts hold."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, timedelta
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from anakinra_desktop.domain.course import CardKind, NotNow
from anakinra_desktop.domain.dose import AlreadyRecorded, DoseKind, Place
from anakinra_desktop.domain.people import GivenBy, Giver
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.procedure import StepKind
from anakinra_desktop.domain.stock import left_in_cartons
from anakinra_desktop.domain.syringe import DiscardReason, GoneTo, Syringe, SyringeEnd
from anakinra_desktop.domain.walking import TAKEN_BACK
from anakinra_desktop.services import keep_supplies as supplies
from anakinra_desktop.services.correct_record import void_hold
from anakinra_desktop.services.keep_supplies import Label, Where
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.look_at_supplies import look_at_supplies
from anakinra_desktop.services.match_doses import take_off_for_doses
from anakinra_desktop.services.run_injection import HowItWent, RunningInjection, begin_injection
from anakinra_desktop.services.skip_days import hold_days
from anakinra_desktop.services.supply_change import SupplyChange, undo_supplies
from anakinra_desktop.services.undo_entry import undo_dose
from tests.services.household import NOW, TUESDAY, ana_in
from tests.storage.a_record import SOAK

IN_MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""Where a file is a real one, and syncing it takes no time: what a disk does is tried elsewhere."""
LIMIT = timedelta(hours=24)
SELF = Giver(GivenBy.SELF, "Ana")
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
SAYINGS = [
    *("add", "count", "leave_out", "put_carton_back", "set_aside", "correct", "remove"),
    *("take_one_out", "move", "end", "say_used", "take_off", "gone", "undo"),
]
which = st.integers(0, 9)
ago = st.sampled_from([1, 50, 600, 1380, 1500]).map(lambda minutes: minutes * MINUTE)


class UnrulyHousehold(RuleBasedStateMachine):
    """One person's record in a real file. What is refused changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir=IN_MEMORY))
        self.records, self.ana = ana_in(self.folder)
        self.now = NOW
        self.running: RunningInjection | None = None
        self.last: SupplyChange | None = None
        self.told_later: set[int] = set()
        """Syringes that were said to have been used, after the fact: nobody checked those."""
        self.injected: list[int] = []
        """Of each dose of the wizard, how many needles went in."""
        self.doses: list[int] = []

    def teardown(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    # ---- what is there

    def syringes(self) -> tuple[Syringe, ...]:
        with self.records.read() as record:
            return record.syringes(self.ana.id)

    def carton(self, which: int) -> int:
        with self.records.read() as record:
            cartons = record.cartons(self.ana.id)
        return cartons[which % len(cartons)].id if cartons else 0

    def syringe(self, which: int) -> int:
        live = [each for each in self.syringes() if each.live]
        return live[which % len(live)].id if live else 0

    def do(self, act: Callable[[], object]) -> object:
        before = self.records.path.read_bytes()
        try:
            done = act()
        except (Problem, NotNow):
            assert self.records.path.read_bytes() == before
            return None
        if isinstance(done, SupplyChange):
            self.last = done
        return done

    # ---- supplies

    @initialize(good=st.integers(0, 3), size=st.sampled_from([1, 2, 7]))
    def begin(self, good: int, size: int) -> None:
        self.add(good, size, Where.REFRIGERATOR, MINUTE)

    @rule(minutes=st.sampled_from([1, 31, 300, 1440]))
    def time_passes(self, minutes: int) -> None:
        self.now += minutes * MINUTE

    @rule(
        what=st.sampled_from(SAYINGS),
        which=which,
        count=st.integers(-1, 4),
        where=st.sampled_from(list(Where)),
        ago=ago,
        flag=st.booleans(),
    )
    def say(self, what: str, which: int, count: int, where: Where, ago: timedelta, flag: bool) -> None:
        """One thing of all that can be said of supplies; few rules, so that none is left out of a whole run."""
        acts: dict[str, Callable[[], None]] = {
            "add": lambda: self.add(count, 1 + which % 3, where, ago),
            "count": lambda: self.count(which, count),
            "leave_out": lambda: self.leave_out(which, ago),
            "put_carton_back": lambda: self.put_carton_back(which),
            "set_aside": lambda: self.set_aside(which, count, DiscardReason.FROZEN),
            "correct": lambda: self.correct(which, count),
            "remove": lambda: self.remove(which),
            "take_one_out": lambda: self.take_one_out(ago),
            "move": lambda: self.move(which, back=flag),
            "end": lambda: self.end(which, lost=flag),
            "take_off": self.take_off,
            "say_used": lambda: self.say_used(which),
            "gone": lambda: self.gone(which, GoneTo.SHARPS if flag else GoneTo.ELSEWHERE),
            "undo": self.undo,
        }
        acts[what]()

    def add(self, good: int, size: int, where: Where, ago: timedelta) -> None:
        label = Label(f"K{good}", TUESDAY + good * DAY if good < 3 else None, size)
        self.do(
            lambda: supplies.add_cartons(self.records, self.ana, label, self.now, where=where, out_since=self.now - ago)
        )

    def count(self, which: int, there: int) -> None:
        self.do(lambda: supplies.count_carton(self.records, self.ana, self.carton(which), there, self.now))

    def leave_out(self, which: int, ago: timedelta) -> None:
        number = self.carton(which)
        self.do(lambda: supplies.leave_carton_out(self.records, self.ana, number, self.now - ago, self.now))

    def put_carton_back(self, which: int) -> None:
        self.do(lambda: supplies.put_carton_back(self.records, self.ana, self.carton(which), self.now))

    def set_aside(self, which: int, count: int, reason: DiscardReason) -> None:
        number = self.carton(which)
        self.do(lambda: supplies.discard_from_carton(self.records, self.ana, number, count, reason, self.now))

    def correct(self, which: int, size: int) -> None:
        with self.records.read() as record:
            there = {carton.id: carton for carton in record.cartons(self.ana.id)}
        number = self.carton(which)
        if number in there:
            label = Label("K9", there[number].expires_on, size)
            self.do(lambda: supplies.correct_carton(self.records, self.ana, number, label))

    def remove(self, which: int) -> None:
        self.do(lambda: supplies.remove_carton(self.records, self.ana, self.carton(which), self.now))

    def take_one_out(self, ago: timedelta) -> None:
        self.do(lambda: supplies.take_one_out(self.records, self.ana, self.now, at=self.now - ago))

    def move(self, which: int, *, back: bool) -> None:
        act = supplies.put_back if back else supplies.take_this_out
        self.do(lambda: act(self.records, self.ana, self.syringe(which), self.now))

    def end(self, which: int, *, lost: bool) -> None:
        number = self.syringe(which)
        if lost:
            self.do(lambda: supplies.lose_syringe(self.records, self.ana, number, self.now))
        else:
            reason = DiscardReason.FROZEN
            self.do(lambda: supplies.discard_syringe(self.records, self.ana, number, reason, self.now))

    def say_used(self, which: int) -> None:
        number = self.syringe(which)
        with self.records.read() as record:
            given = record.injections(self.ana.id)
        if given and self.do(lambda: supplies.use_for_dose(self.records, self.ana, number, given[-1].id)):
            self.told_later.add(number)

    def take_off(self) -> None:
        """Injections that were written down without a syringe."""
        with self.records.read() as record:
            numbers = [dose.id for dose in record.injections(self.ana.id)]
            used_for = {each.dose_id for each in record.syringes(self.ana.id)}
        without = [number for number in numbers if number not in used_for]
        before = {each.id for each in self.syringes()}
        if self.do(lambda: take_off_for_doses(self.records, self.ana, without)):
            self.told_later |= {each.id for each in self.syringes()} - before

    def gone(self, which: int, to: GoneTo) -> None:
        aside = [each.id for each in self.syringes() if each.is_aside]
        self.do(lambda: supplies.say_gone(self.records, self.ana, aside[which:], to, self.now))

    def undo(self) -> None:
        change, self.last = self.last, None
        if change is not None:
            self.do(lambda: undo_supplies(self.records, change))

    # ---- doses and pauses

    @rule(what=st.integers(0, 3), days=st.integers(0, 2))
    def something_happens(self, what: int, days: int) -> None:
        """A pause, one taken back, a dose given elsewhere, one taken back."""
        (
            lambda: self.pause(days),
            self.go_on_after_all,
            lambda: self.write_down_a_dose(days),
            self.take_back_a_dose,
        )[what]()

    def pause(self, days: int) -> None:
        day = self.now.date()
        self.do(lambda: hold_days(self.records, self.ana, day, day + days * DAY, "fever", self.now, by_prescriber=True))

    def go_on_after_all(self) -> None:
        with self.records.read() as record:
            holds = [hold for hold in record.holds(self.ana.id) if hold.ended_at is None]
        if holds:
            self.do(lambda: void_hold(self.records, holds[-1].id, "better", self.now, "Ana"))

    def write_down_a_dose(self, days: int) -> None:
        self.do(lambda: log_dose(self.records, self.ana, GivenDose(self.now - days * DAY - MINUTE), self.now))

    def take_back_a_dose(self) -> None:
        if self.doses:
            self.do(lambda: undo_dose(self.records, self.doses[-1], self.now, "Ana"))

    # ---- injections

    @rule(steps=st.integers(10, 45), slip=st.data(), minutes=st.sampled_from([0, 0, 400, 1300, 1441]))
    def an_evening(self, steps: int, slip: st.DataObject, minutes: int) -> None:
        """Somebody careful, but for one moment in which something else is said of the supplies."""
        if self.running is None:
            self.begin_an_injection()
        self.walk_through(steps // 2)
        self.now += minutes * MINUTE
        number = slip.draw(which)
        slips: tuple[Callable[[], object], ...] = (
            lambda: self.move(number, back=True),
            lambda: self.end(number, lost=False),
            lambda: self.leave_out(number, 600 * MINUTE),
            lambda: self.take_one_out(MINUTE),
            lambda: self.set_aside(number, 2, DiscardReason.FROZEN),
            lambda: self.write_down_a_dose(0),
            lambda: self.leave(stops=False),
        )
        slip.draw(st.sampled_from(slips))()
        if self.running is None:
            self.begin_an_injection()
        self.walk_through(45)

    def walk_through(self, steps: int) -> None:
        for _ in range(steps):
            if self.running is not None:
                self._step(self.running)

    def begin_an_injection(self) -> None:
        try:
            self.running = begin_injection(self.records, self.ana, SELF, self.now)
        except Problem:
            return
        if self.running.found_again:
            self.running.resume(self.now)

    @precondition(lambda self: self.running is not None)
    @rule(reason=st.sampled_from(list(DiscardReason)))
    def reject(self, reason: DiscardReason) -> None:
        running = self.running
        assert running is not None
        self.do(lambda: running.reject(self.now, reason))

    @rule(stops=st.booleans())
    def leave(self, stops: bool) -> None:
        """Stop, or have the computer die; the next one goes on with what is on disk."""
        running = self.running
        if running is not None and stops:
            self.do(lambda: running.stop(self.now))
            if not running.walk.ended:
                return
        self.running = None

    def _step(self, running: RunningInjection) -> None:
        self.now += timedelta(seconds=10)
        now = self.now
        running.watch_clocks(now)
        running.look_again(now)
        position = running.position(now)
        if position.walk.ended:
            self.running = None
        elif position.step.kind is StepKind.RECORD and position.card is None:
            self._record(running)
        elif position.card is CardKind.STOP:
            running.take_another(now)
        elif position.card is CardKind.WHICH_DAY:
            slot = running.look.context.days_open[0]
            running.choose_day(now, slot.schedule_date, slot.number)
        elif position.card is CardKind.ALREADY_RECORDED:
            running.answer_card(now, "stop")
        elif position.card is not None:
            said = "go_ahead" if position.card in TAKEN_BACK else "went_on"
            running.answer_card(now, said, reason="the doctor said so")
        elif position.waiting:
            running.go_on(now, skip=True)
        else:
            self._answer(running, position.step.kind)

    def _answer(self, running: RunningInjection, kind: StepKind) -> None:
        now, before = self.now, len(running.walk.injections)
        match kind:
            case StepKind.GATE:
                running.choose(now, "none")
            case StepKind.CARTON:
                self._read_label(running)
            case StepKind.CHOICE:
                running.choose(now, running.position(now).step.choices[0].id)
            case StepKind.PLACE:
                running.choose_place(now, Place("right_thigh", "14", 6.0, 5.0))
            case _:
                running.go_on(now)
        if len(running.walk.injections) > before:
            self._check_injected(running)

    def _read_label(self, running: RunningInjection) -> None:
        """What the carton of that syringe really says."""
        held = running.walk.syringe
        assert held is not None
        row = next(each for each in self.syringes() if each.id == held.id)
        look = next((each for each in running.look.cartons if each.carton.id == row.carton_id), None)
        expires_on = (look.carton.expires_on if look is not None else None) or date(2027, 3, 31)
        running.read_carton(self.now, "K1", expires_on.isoformat(), row.carton_id)

    def _check_injected(self, running: RunningInjection) -> None:
        """The needle just went in: the syringe is a good one, by the record too."""
        injection = running.walk.injections[-1]
        held = running.walk.syringes[injection.syringe - 1]
        row = next(each for each in self.syringes() if each.id == held.id)
        with self.records.read() as record:
            carton = next((each for each in record.cartons(self.ana.id) if each.id == row.carton_id), None)
        assert row.live
        assert row.time_out(injection.at) <= LIMIT
        assert held.time_out(injection.at) == row.time_out(injection.at)
        local = injection.at.astimezone(UTC).date()
        assert carton is None or not carton.expired_on(local)

    def _record(self, running: RunningInjection) -> None:
        injections = running.walk.injections
        said = HowItWent(injections[0].at if injections else self.now, whole=True, reason="a further one")
        try:
            dose = running.finish(self.now, said)
        except AlreadyRecorded:
            dose = running.finish(self.now, said, extra=True)
        except Problem:
            self.do(lambda: running.stop(self.now))
            return
        self.doses.append(dose.id)
        used = [each for each in self.syringes() if each.dose_id == dose.id and each.id not in self.told_later]
        assert len(used) == len(injections)
        assert {each.end for each in used} <= {SyringeEnd.USED}
        self.running = None

    # ---- what always holds

    @invariant()
    def counts_are_never_less_than_nothing_nor_more_than_there_are(self) -> None:
        with self.records.read() as record:
            cartons, syringes = record.cartons(self.ana.id), record.syringes(self.ana.id)
        rows = Counter(each.carton_id for each in syringes)
        assert all(rows[carton.id] <= carton.syringes for carton in cartons)
        left = left_in_cartons(cartons, syringes)
        assert all(count >= 0 for count in left.values())
        seen = look_at_supplies(self.records, self.ana, self.now)
        live = sum(each.live for each in syringes)
        assert 0 <= seen.stock.left <= sum(left.values()) + live
        assert sum(need.syringes for need in seen.stock.covered) <= seen.stock.left

    @invariant()
    def a_slot_has_one_dose_at_most(self) -> None:
        with self.records.read() as record:
            doses = record.doses(self.ana.id)
        slots = Counter(each.slot_key for each in doses if each.counts and each.kind is DoseKind.SCHEDULED)
        assert all(count == 1 for count in slots.values())

    @invariant()
    def the_steps_and_the_page_tell_the_same_hours(self) -> None:
        if self.running is None or self.running.walk.ended:
            return
        rows = {each.id: each for each in self.syringes()}
        for held in self.running.walk.live:
            assert held.id is not None
            assert rows[held.id].is_out
            assert rows[held.id].time_out(self.now) == held.time_out(self.now)


TestUnrulyHousehold = UnrulyHousehold.TestCase
# What fails is short enough to read; making it shorter takes minutes.
TestUnrulyHousehold.settings = settings(
    max_examples=6 * SOAK,
    stateful_step_count=12,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
