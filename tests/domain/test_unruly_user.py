"""Whatever somebody presses, in whatever order, no bad syringe is injected, and nothing that happened is lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from anakinra_desktop.domain.course import CardKind, NotNow, Position, Truth, Walk
from anakinra_desktop.domain.doctor_calls import DoctorCall
from anakinra_desktop.domain.dose import Hold, Place
from anakinra_desktop.domain.procedure import Event, EventKind, StepKind
from anakinra_desktop.domain.syringe import DiscardReason, SyringeEnd
from anakinra_desktop.domain.walking import TAKEN_BACK
from anakinra_desktop.services.read_medication import procedure
from tests.domain.injections import DUE, EVENING, Evening, context

_CHOICES = sorted({choice.id for step in procedure().steps for choice in step.all_choices})
_SAID = ("went_on", "go_ahead", "happened", "wait", "nobody", "stop")
_PLACES = (
    Place("right_thigh", "14", 6.0, 5.0),
    Place("right_thigh", "15", 8.0, 5.0),
    Place("abdomen", "L33", 9.0, -4.0),
    Place("left_arm", "3", 2.0, 2.0),
)
_LIMIT = timedelta(hours=24)
_Press = Callable[[], Event | None]


class UnrulyUser(RuleBasedStateMachine):
    """Presses anything at any time; what is refused changes nothing."""

    evening: Evening

    @initialize(
        amount=st.sampled_from([50, 100, 150, 200]),
        interval=st.sampled_from([24, 48]),
        behaved=st.integers(0, 24),
        is_call_open=st.sampled_from([False, False, True]),
        is_held=st.sampled_from([False, False, True]),
    )
    def begin(self, amount: int, interval: int, behaved: int, is_call_open: bool, is_held: bool) -> None:
        facts = context(
            amount_mg=amount,
            syringes_a_dose=-(-amount // 100),
            is_part_syringe=amount % 100 != 0,
            dose_interval=timedelta(hours=interval),
            last_injection_at=DUE - timedelta(hours=interval),
            open_call=DoctorCall(("allergic",), EVENING - timedelta(hours=20)) if is_call_open else None,
            hold=Hold(1, 1, EVENING.date(), None, "infection", True, EVENING, "Maria") if is_held else None,
        )
        self.evening = Evening(facts)
        self.behave(behaved)

    def _press(self, press: _Press) -> None:
        before = list(self.evening.events)
        try:
            event = press()
        except NotNow:
            assert self.evening.events == before
            return
        if event is not None:
            self.evening.events.append(event)

    @rule(minutes=st.sampled_from([1, 6, 31, 200, 12 * 60]))
    def time_passes(self, minutes: float) -> None:
        self.evening.later(minutes=minutes)

    @precondition(lambda self: not self.evening.walk.ended)
    @rule(steps=st.integers(1, 16))
    def behave(self, steps: int) -> None:
        """Without ordinary steps now and then, nobody would get far."""
        for _ in range(steps):
            evening, guide = self.evening, self.evening.guide
            position = evening.position
            events, now = evening.events, evening.now
            if position.walk.ended or position.step.kind in (StepKind.RECORD, StepKind.DONE):
                return
            if position.walk.paused_at is not None:
                evening.do(guide.resume(events, now))
            elif position.card is CardKind.STOP:
                evening.do(guide.spoiled(events, now) or guide.take_another(events, now))
            elif position.card is CardKind.WAIT:
                evening.go_on(skip=True)
            elif position.card is not None:
                self._answer(position)
            else:
                evening.advance()

    def _answer(self, position: Position) -> None:
        """What somebody does who asked the doctor, and who answers a further question."""
        evening, guide = self.evening, self.evening.guide
        if position.card is CardKind.MORE:
            evening.choose(position.step.choice(position.walk.sign).more[0].id)
            return
        told = position.card in TAKEN_BACK or position.card in (CardKind.CALL_FIRST, CardKind.HELD)
        said = "go_ahead" if told else "went_on"
        evening.do(guide.answer_card(evening.events, evening.now, said, reason="they said so", who="Dr Ahmed"))

    @precondition(lambda self: not self.evening.walk.ended)
    @rule(data=st.data())
    def press_what_is_there(self, data: st.DataObject) -> None:
        """One of the things the screen offers, the wrong ones more often than not."""
        evening, guide = self.evening, self.evening.guide
        position, events, now = evening.position, evening.events, evening.now
        presses: list[_Press] = [lambda: guide.back(events, now)]
        if position.card is CardKind.STOP:
            presses.append(lambda: guide.take_another(events, now))
        elif position.card is CardKind.MORE:
            offered = [choice.id for choice in position.step.choice(position.walk.sign).more]
            presses += [lambda c=choice: guide.choose(events, now, c) for choice in (*offered, "none")]  # type: ignore[misc]
        elif position.card is not None:
            presses += [lambda s=said: guide.answer_card(events, now, s, reason="why not") for said in _SAID[:3]]  # type: ignore[misc]
        elif position.step.kind is StepKind.PLACE:
            presses = [lambda p=place: guide.choose_place(events, now, p) for place in _PLACES]  # type: ignore[misc]
        elif position.step.kind is StepKind.CARTON:
            today = evening.context.local(now).date()
            dates = [(today + timedelta(days=days)).isoformat() for days in (-1, 0, 1)]
            presses = [lambda d=day: guide.read_carton(events, now, "K1", d) for day in dates]  # type: ignore[misc]
        elif position.step.choices:
            offered = [choice.id for choice in position.step.choices]
            presses += [lambda c=choice: guide.choose(events, now, c) for choice in offered]  # type: ignore[misc]
        else:
            presses.append(lambda: guide.go_on(events, now, skip=True))
        self._press(data.draw(st.sampled_from(presses)))

    @precondition(lambda self: not self.evening.walk.ended)
    @rule(
        before=st.integers(0, 12),
        data=st.data(),
        minutes=st.sampled_from([0, 0, 0, 10, 24 * 60]),
        after=st.integers(0, 14),
    )
    def slip_once(self, before: int, data: st.DataObject, minutes: int, after: int) -> None:
        """Somebody careful, but for one moment."""
        self.behave(before)
        self.evening.later(minutes=minutes)
        if not self.evening.walk.ended:
            self.press_what_is_there(data)
        self.behave(after)

    @rule(
        choice=st.sampled_from(_CHOICES),
        said=st.sampled_from(_SAID),
        place=st.sampled_from(_PLACES),
        reason=st.sampled_from(list(DiscardReason)),
        truth=st.sampled_from([Truth.GO_ON, Truth.GO_ON, Truth.NOT_DONE]),
        which=st.integers(0, 8),
    )
    def press_anything(
        self, choice: str, said: str, place: Place, reason: DiscardReason, truth: Truth, which: int
    ) -> None:
        """Keys and buttons that may not even be on the screen."""
        evening, guide = self.evening, self.evening.guide
        events, now = evening.events, evening.now
        presses: list[_Press] = [
            lambda: guide.go_on(events, now),
            lambda: guide.choose(events, now, choice),
            lambda: guide.answer_card(events, now, said, who="Dr Ahmed" if which % 2 else ""),
            lambda: guide.choose_place(events, now, place),
            lambda: guide.reject(events, now, reason),
            lambda: guide.take_another(events, now),
            lambda: guide.spoiled(events, now),
            lambda: guide.pause(events, now),
            lambda: guide.resume(events, now, truth),
        ]
        self._press(presses[which])

    @rule(meant=st.integers(0, 5))
    def stop(self, meant: int) -> None:
        if not meant:
            self._press(lambda: self.evening.guide.stop(self.evening.events, self.evening.now))

    @invariant()
    def everything_holds(self) -> None:
        evening = self.evening
        position = evening.position
        self.no_bad_syringe_is_injected(position.walk)
        self.nobody_gets_past_the_questions(position.walk)
        self.what_was_rejected_stays_rejected(position.walk)
        self.no_dose_is_given_twice_or_topped_up(position.walk)
        self.there_is_always_a_way_on(position)
        if position.step.kind is StepKind.RECORD and not position.walk.extra:
            dose = evening.guide.dose_so_far(evening.events)
            assert len(dose.used) == len(position.walk.injections) >= 1
            assert all(syringe.lot in {"K1", "K7741"} for syringe in dose.used)

    def teardown(self) -> None:
        """The events, kept as text and read again, say where one is."""
        if hasattr(self, "evening"):
            evening = self.evening
            kept = [
                Event(datetime.fromisoformat(at), step, kind, answer)
                for at, step, kind, answer in json.loads(
                    json.dumps([(e.at.isoformat(), e.step, e.kind, e.answer) for e in evening.events])
                )
            ]
            assert Evening(evening.context, evening.now, kept).position == evening.position

    def no_bad_syringe_is_injected(self, walk: Walk) -> None:
        for injection in walk.injections:
            syringe = walk.syringes[injection.syringe - 1]
            assert syringe.end is not SyringeEnd.DISCARDED
            assert syringe.accepted
            assert syringe.cover_off_at is not None
            assert injection.at - syringe.out_at <= _LIMIT
            assert syringe.expires_on is not None
            assert self.evening.context.local(injection.at).date() <= syringe.expires_on
            assert injection.place is not None
            assert injection.place.zone in self.evening.context.open_zones

    def nobody_gets_past_the_questions(self, walk: Walk) -> None:
        """A needle goes in only where every sign that was told, every pause and every open call has its answer."""
        if not walk.injections or walk.extra:
            return
        first = walk.injections[0].at
        context = self.evening.context
        answers = [event for event in self.evening.events if event.at <= first and "card" in event.answer]
        went_past = {(event.answer["card"], event.answer["said"]) for event in answers}
        if context.open_call is not None:
            assert (CardKind.CALL_FIRST, "go_ahead") in went_past
        if context.hold is not None:
            assert {(CardKind.HELD, "go_ahead"), (CardKind.HELD, "went_on")} & went_past
        for event in answers:
            if event.answer["card"] in (CardKind.EMERGENCY, CardKind.CALL_FIRST):  # the call here is for allergy
                assert event.answer["said"] != "went_on"
            if event.answer["said"] == "went_on":
                assert event.answer["reason"]
        told = [event for event in self.evening.events if event.at <= first and event.step == "right_now"]
        last = [event for event in told if event.kind in (EventKind.ANSWERED, EventKind.WENT_BACK)][-1]
        passes = last.answer.get("choice") == "none" or last.answer.get("said") in ("go_ahead", "went_on")
        assert passes, "the last word at the questions was a sign that nobody answered"

    def what_was_rejected_stays_rejected(self, walk: Walk) -> None:
        bad = {"cloudy", "coloured", "particles", "damaged", "frozen", "touched", "past_mark", "differs", "unreadable"}
        said = [event for event in self.evening.events if event.answer.get("choice") in bad]
        said += [event for event in self.evening.events if event.kind == EventKind.REJECTED]
        discarded = [each for each in walk.syringes if each.end is SyringeEnd.DISCARDED]
        assert len(discarded) >= len(said)

    def no_dose_is_given_twice_or_topped_up(self, walk: Walk) -> None:
        numbers = [injection.syringe for injection in walk.injections]
        assert len(set(numbers)) == len(numbers)
        assert len(numbers) <= self.evening.context.syringes_a_dose
        assert all(injection.whole is not False for injection in walk.injections[:-1])

    def there_is_always_a_way_on(self, position: Position) -> None:
        asks = {StepKind.PERSON, StepKind.GATE, StepKind.CARTON, StepKind.CHOICE, StepKind.PLACE, StepKind.RECORD}
        assert (
            position.walk.ended
            or position.can_go_on
            or position.waiting
            or position.walk.paused_at is not None
            or position.card is not None
            or position.step.kind in asks
        )


TestUnrulyUser = UnrulyUser.TestCase
# What fails is short enough to read; making it shorter takes minutes.
TestUnrulyUser.settings = settings(
    max_examples=150, stateful_step_count=10, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate]
)
