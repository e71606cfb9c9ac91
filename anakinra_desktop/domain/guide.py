"""Leads through an injection: says where one stands and what may be done, and refuses, by name, what must not be.

Everything follows from the session's events and the moment; each act returns the event that is to be kept.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, datetime

from anakinra_desktop.domain.course import (
    AnswerTheCard,
    CardKind,
    ChooseFirst,
    DoNotUse,
    DoseSoFar,
    IsOver,
    IsPaused,
    NeedsAReason,
    NoSuchAnswer,
    NoSyringe,
    NotNow,
    NoWayBack,
    Position,
    ResumeQuestion,
    SessionContext,
    SpotTooNear,
    Stage,
    StillWaiting,
    SyringeUse,
    Truth,
    Walk,
    ZoneClosed,
)
from anakinra_desktop.domain.doctor_calls import SLIP_WITHIN
from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.obstacles import GIVES_WAY_TO_A_REASON, Obstacle
from anakinra_desktop.domain.procedure import Event, EventKind, Json, Outcome, Procedure, Step, StepKind
from anakinra_desktop.domain.rule_limits import Limits
from anakinra_desktop.domain.syringe import DiscardReason, SyringeEnd
from anakinra_desktop.domain.walking import OPENS_CALL, TAKEN_BACK, Walker

_MOVES_ON = frozenset({StepKind.ACT, StepKind.WAIT, StepKind.TAKE_OUT})
_TRUTHS = {
    Stage.NOTHING_OUT: (Truth.GO_ON, Truth.NOT_DONE),
    Stage.COVER_ON: (Truth.GO_ON, Truth.DONE, Truth.NOT_DONE),
    Stage.COVER_OFF: (Truth.DONE, Truth.NOT_DONE, Truth.GO_ON, Truth.NOT_SURE),
    Stage.NEEDLE_IN: (Truth.DONE, Truth.GO_ON, Truth.NOT_SURE),
    Stage.INJECTED: (Truth.GO_ON,),
}
_SAID = {
    CardKind.ALREADY_RECORDED: {"stop", "happened"},
    CardKind.CALL_FIRST: {"stop", "wait", "nobody", "go_ahead"},
    CardKind.HELD: {"stop", "go_ahead", "went_on"},
    CardKind.NOTHING_DUE: {"stop", "went_on"},
    CardKind.EARLY: {"stop", "went_on"},
    CardKind.WRONG_PERSON: {"stop"},
    CardKind.CALL: {"stop", "wait", "nobody", "go_ahead", "went_on"},
    CardKind.EMERGENCY: {"stop", "wait", "nobody", "go_ahead"},
    CardKind.TOLD_TO_WAIT: {"stop", "wait", "go_ahead"},
    CardKind.ASK_FIRST: {"stop", "wait", "nobody", "go_ahead", "went_on"},
}


def needs_a_name(card: CardKind, context: SessionContext) -> bool:
    """Whether only the word of somebody with a name leads on from a card; one's own pause one ends oneself."""
    if card is CardKind.HELD:
        return context.hold is None or context.hold.by_prescriber
    return card in (CardKind.EMERGENCY, CardKind.CALL_FIRST)


class Guide:
    """Leads one session of one person through the steps that apply to it."""

    def __init__(self, procedure: Procedure, limits: Limits, context: SessionContext, started_at: datetime) -> None:
        self._walker = Walker(procedure, limits, context)
        self._limits = limits
        self._context = context
        self._started_at = started_at

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps that apply to this injection, in order."""
        return self._walker.steps

    def walk(self, events: Sequence[Event]) -> Walk:
        """Where the events lead, whatever the time is now."""
        return self._walker.walk(events, self._started_at)

    def position(self, events: Sequence[Event], now: datetime) -> Position:
        """What the person stands in front of at this moment."""
        walk = self.walk(events)
        step = self._walker.step(walk)
        card, reason = self._card(walk, step, now)
        wait_until = self._walker.wait_until(walk, step) if card in (None, CardKind.WAIT) else None
        waiting = wait_until is not None and now < wait_until
        plain = card is None and not walk.paused_at and not walk.ended and step.kind in _MOVES_ON
        return Position(
            step=step,
            number=self._walker.number(step),
            steps=len(self.steps) - 1,
            walk=walk,
            card=card,
            stop_reason=reason,
            wait_until=wait_until,
            waiting=waiting,
            can_go_on=plain and not waiting,
            goes_on_by_itself=plain and step.kind is StepKind.WAIT and not step.wait_needs_word,
            can_go_back=not walk.ended and self._has_way_back(walk, card, now),
            use_before=self._use_before(walk),
            warm_for_long=self._warm_for_long(walk, now),
            injection_number=min(len(walk.injections) + (walk.under_way is None), self._context.syringes_a_dose),
        )

    # ---- what a person can do

    def go_on(self, events: Sequence[Event], now: datetime, *, skip: bool = False, by: str = "") -> Event:
        """Go on from an act or a wait that is over; `skip` says that the person cuts the wait short.

        Raises ChooseFirst, StillWaiting, AnswerTheCard, DoNotUse, IsPaused or IsOver.
        """
        walk = self._awake(events)
        step = self._walker.step(walk)
        card, _ = self._card(walk, step, now)
        if card is not CardKind.WAIT:
            self._clear_of_cards(walk, step, now)
            if step.kind not in _MOVES_ON:
                raise ChooseFirst("This step asks a question.")
        until = self._walker.wait_until(walk, step)
        if until is not None and now < until and not skip:
            raise StillWaiting(until)
        return Event(now, step.id, EventKind.WENT_ON, {"by": by} if by else {})

    def choose_day(self, events: Sequence[Event], now: datetime, day: date, number: int) -> Event:
        """Say which slot it is for, by its date and number. Raises NoSuchAnswer for one that is not open."""
        walk = self._awake(events)
        card, _ = self._card(walk, self._walker.step(walk), now)
        if card is not CardKind.WHICH_DAY or (day, number) not in [slot.key for slot in self._context.days_open]:
            raise NoSuchAnswer(f"{day} is not asked for.")
        answer: dict[str, Json] = {"schedule_date": day.isoformat(), "slot": number}
        return Event(now, walk.step, EventKind.CHOSE_DAY, answer)

    def choose(self, events: Sequence[Event], now: datetime, choice_id: str) -> Event:
        """Give one of the answers of a step. Raises NoSuchAnswer or what `go_on` raises."""
        walk = self._awake(events)
        step = self._walker.step(walk)
        card, _ = self._card(walk, step, now)
        if card is not CardKind.MORE:
            self._clear_of_cards(walk, step, now)
        offered = step.all_choices if card is not CardKind.MORE else step.choice(walk.sign).more
        choice = next((each for each in offered if each.id == choice_id), None)
        if choice is None:
            raise NoSuchAnswer(f"{step.id} has no answer {choice_id}.")
        return Event(now, step.id, EventKind.ANSWERED, {"choice": choice.id})

    def name_person(
        self, events: Sequence[Event], now: datetime, year: int | None = None, *, document: bool = False
    ) -> Event:
        """Say the birth year that was heard, or that a document was read; neither means: somebody else."""
        _, step = self._asked(events, now, StepKind.PERSON)
        answer: dict[str, Json] = {"document": True} if document else {"year": year}
        return Event(now, step.id, EventKind.ANSWERED, answer)

    def read_carton(
        self,
        events: Sequence[Event],
        now: datetime,
        lot: str,
        expires_on: str,
        carton_id: int | None = None,
        out_since: datetime | None = None,
    ) -> Event:
        """Say lot and expiry as the carton shows them, the date in ISO form, and since when that carton is out."""
        _, step = self._asked(events, now, StepKind.CARTON)
        answer: dict[str, Json] = {"lot": lot.strip(), "expires_on": expires_on, "carton_id": carton_id}
        if out_since is not None:
            answer["out_since"] = out_since.isoformat()
        return Event(now, step.id, EventKind.ANSWERED, answer)

    def choose_place(
        self, events: Sequence[Event], now: datetime, place: Place, over: Obstacle | None = None, reason: str = ""
    ) -> Event:
        """Choose where the needle will go; `over` is what speaks against that place, and `reason` why it is taken.

        Raises ZoneClosed; SpotTooNear without a reason; NeedsAReason where something speaks against it and none is
        given; NoSuchAnswer for what gives way to no reason.
        """
        walk, step = self._asked(events, now, StepKind.PLACE)
        if place.zone not in self._context.open_zones:
            raise ZoneClosed(f"{place.zone} is closed today.")
        nearest = self._limits.number("site_distance_min")
        for earlier in walk.injections:
            near = earlier.place is not None and _distance_cm(earlier.place, place) < nearest
            if near and over is None:
                raise SpotTooNear(f"This is nearer than {nearest:g} cm to the injection before.")
        answer: dict[str, Json] = {"zone": place.zone, "spot": place.spot, "x_cm": place.x_cm, "y_cm": place.y_cm}
        if over is not None:
            if over not in GIVES_WAY_TO_A_REASON:
                raise NoSuchAnswer(f"{over} gives way to no reason.")
            if not reason.strip():
                raise NeedsAReason("Please say why, in a few words.")
            answer |= {"over": over.value, "reason": reason.strip()}
        return Event(now, step.id, EventKind.ANSWERED, answer)

    def answer_card(
        self, events: Sequence[Event], now: datetime, said: str, *, reason: str = "", who: str = ""
    ) -> Event:
        """Answer the card that stands in front of the step: stop, wait, nobody, go_ahead, went_on or happened.

        Raises NoSuchAnswer where the card has no such answer, NeedsAReason where one must be given. After a sign of
        allergy, going on takes the name of who said so, and there is no other way on (LABEL-47); a call for another
        serious sign can be gone on from, for a reason.
        """
        walk = self._awake(events)
        step = self._walker.step(walk)
        card, _ = self._card(walk, step, now)
        takes = _SAID.get(card, set()) if card is not None else set()
        if card is CardKind.CALL_FIRST and not self._context.call_is_for_allergy:
            takes = takes | {"went_on"}
        if card is None or said not in takes:
            raise NoSuchAnswer(f"There is no card that takes the answer {said}.")
        if said == "went_on" and not reason.strip():
            raise NeedsAReason("Please say why, in a few words.")
        if said == "go_ahead" and needs_a_name(card, self._context) and not who.strip():
            raise NeedsAReason("Please say who said so.")
        answer: dict[str, Json] = {"card": card.value, "said": said, "reason": reason.strip(), "who": who.strip()}
        return Event(now, step.id, EventKind.ANSWERED, answer)

    def back(self, events: Sequence[Event], now: datetime) -> Event:
        """Go back one step. Raises NoWayBack where what was done can't be undone.

        A sign of allergy is taken back only at once (SLIP_WITHIN), and never after a pause or a kill (LABEL-47).
        """
        walk = self._awake(events)
        step = self._walker.step(walk)
        card, _ = self._card(walk, step, now)
        if not self._has_way_back(walk, card, now):
            raise NoWayBack("There is no way back from here.")
        return Event(now, step.id, EventKind.WENT_BACK)

    def reject(self, events: Sequence[Event], now: datetime, reason: DiscardReason) -> Event:
        """Say that the syringe in hand must not be used after all, such as when the needle touched something.

        Raises NoSyringe where none is in hand or its needle is in the skin already.
        """
        walk = self._awake(events)
        held = walk.syringe
        if held is None or not held.live or walk.under_way is not None:
            raise NoSyringe("There is no syringe that could be put aside.")
        return self._rejection(walk, now, held, reason)

    def spoiled(self, events: Sequence[Event], now: datetime) -> Event | None:
        """The event to keep when a syringe that is out has meanwhile gone over its time or its date."""
        walk = self.walk(events)
        found = self._spoiled(walk, now)
        return None if found is None else self._rejection(walk, now, *found)

    def take_another(self, events: Sequence[Event], now: datetime) -> Event:
        """Go on with another syringe after a stop. Raises AnswerTheCard when nothing was stopped."""
        walk = self._awake(events)
        if walk.card is not CardKind.STOP:
            raise AnswerTheCard("No syringe was put aside.")
        return Event(now, walk.step, EventKind.TOOK_ANOTHER)

    def pause(self, events: Sequence[Event], now: datetime) -> Event:
        """Pause; the clocks run on."""
        return Event(now, self._awake(events).step, EventKind.PAUSED)

    def resume(self, events: Sequence[Event], now: datetime, truth: Truth = Truth.GO_ON) -> Event:
        """Go on after a pause or a kill, with what really happened. Raises NoSuchAnswer for what can't be true."""
        question = self.resume_question(events)
        if truth not in question.truths:
            raise NoSuchAnswer(f"{truth} can't be what happened.")
        return Event(now, question.step.id, EventKind.RESUMED, {"truth": truth.value})

    def stop(self, events: Sequence[Event], now: datetime, reason: str = "") -> Event:
        """Stop for today. Once a needle went in, this leads to the record instead, so that no dose is lost."""
        walk = self.walk(events)
        if walk.ended:
            raise IsOver("This walk has ended.")
        if walk.step == self._walker.of_kind(StepKind.RECORD).id and walk.injections:
            raise NotNow("What was injected has to be written down.")
        return Event(now, walk.step, EventKind.STOPPED, {"reason": reason.strip()})

    def resume_question(self, events: Sequence[Event]) -> ResumeQuestion:
        """What to ask when the walk is found again. Raises IsOver."""
        walk = self.walk(events)
        if walk.ended:
            raise IsOver("This walk has ended.")
        step = self._walker.step(walk)
        stage = self._stage(walk)
        truths = _TRUTHS[stage]
        if walk.card is CardKind.STOP or step.kind in (StepKind.RECORD, StepKind.DONE):
            truths = (Truth.GO_ON,)
        return ResumeQuestion(stage, step, self._walker.number(step), walk.last_at, truths, walk)

    def dose_so_far(self, events: Sequence[Event]) -> DoseSoFar:
        """What the walk knows of the dose it ends with. Raises NotNow before the record is reached."""
        walk = self.walk(events)
        if self._walker.step(walk).kind is not StepKind.RECORD:
            raise NotNow("There is nothing to record yet.")
        used = tuple(each for each in walk.syringes if each.end is SyringeEnd.USED)
        places = [each.place for each in walk.injections if each.place is not None]
        told = [each.whole for each in walk.injections]
        enough = len(walk.injections) == self._context.syringes_a_dose
        return DoseSoFar(
            taken_at=walk.injections[0].at if walk.injections else walk.last_at,
            extra=walk.extra,
            whole=None if not told or None in told else all(told) and enough,
            place=places[0] if places else None,
            further_places=tuple(places[1:]),
            used=used,
            lot=", ".join(dict.fromkeys(each.lot for each in used if each.lot)),
            overrides=walk.overrides,
        )

    def syringes_wanted(self, events: Sequence[Event]) -> int:
        """How many syringes are to be taken out of the refrigerator now."""
        return self._walker.syringes_wanted(self.walk(events))

    # ---- what stands in the way

    def _awake(self, events: Sequence[Event]) -> Walk:
        walk = self.walk(events)
        if walk.ended:
            raise IsOver("This walk has ended.")
        if walk.paused_at is not None:
            raise IsPaused("The walk is paused.")
        return walk

    def _asked(self, events: Sequence[Event], now: datetime, kind: StepKind | None = None) -> tuple[Walk, Step]:
        """The walk at a step that takes an answer. Raises what stands in the way."""
        walk = self._awake(events)
        step = self._walker.step(walk)
        self._clear_of_cards(walk, step, now)
        if kind is not None and step.kind is not kind:
            raise NoSuchAnswer(f"{step.id} does not ask this.")
        return (walk, step)

    def _clear_of_cards(self, walk: Walk, step: Step, now: datetime) -> None:
        card, reason = self._card(walk, step, now)
        if card is CardKind.STOP and reason is not None:
            raise DoNotUse(reason)
        if card is CardKind.WAIT:
            until = self._walker.wait_until(walk, step)
            raise StillWaiting(until or now)
        if card is not None:
            raise AnswerTheCard(f"The card {card} waits for an answer.")

    def _card(self, walk: Walk, step: Step, now: datetime) -> tuple[CardKind | None, DiscardReason | None]:
        """What stands in front of the step; a record of this slot comes before anything else."""
        if walk.ended or step.kind is StepKind.DONE:
            return (None, None)
        if self._context.days_open and step is self.steps[0] and not walk.cleared:
            return (CardKind.WHICH_DAY, None)
        if self._context.recorded is not None and not walk.extra and not walk.injections:
            return (CardKind.ALREADY_RECORDED, None)
        if self._must_call_first(walk, step):
            return (CardKind.CALL_FIRST, None)
        if walk.card is not None:
            return (walk.card, walk.stop_reason)
        spoiled = self._spoiled(walk, now)
        if spoiled is not None:
            return (CardKind.STOP, spoiled[1])
        if step.kind is StepKind.GATE:
            return (self._warning(walk, now), None)
        return (None, None)

    def _must_call_first(self, walk: Walk, step: Step) -> bool:
        """Whether a call waits for its answer: it stands before every step, as long as no needle went in."""
        if self._context.open_call is None or CardKind.CALL_FIRST in walk.cleared or walk.injections:
            return False
        return walk.card not in OPENS_CALL and step.kind not in (StepKind.PERSON, StepKind.RECORD)

    def _warning(self, walk: Walk, now: datetime) -> CardKind | None:
        context = self._context
        early = self._limits.duration("early_dose_warning")
        if context.hold is not None and CardKind.HELD not in walk.cleared:
            return CardKind.HELD
        if context.due_at is None:
            return None if CardKind.NOTHING_DUE in walk.cleared else CardKind.NOTHING_DUE
        before_due = now < context.due_at - early
        last = context.last_injection_at
        soon_after = last is not None and now - last < context.dose_interval - early
        if (before_due or soon_after) and CardKind.EARLY not in walk.cleared:
            return CardKind.EARLY
        return None

    def _spoiled(self, walk: Walk, now: datetime) -> tuple[SyringeUse, DiscardReason] | None:
        if walk.under_way is not None or walk.card is CardKind.STOP or walk.no_more or walk.ended:
            return None
        limit = self._limits.duration("room_temp_limit")
        today = self._context.local(now).date()
        for syringe in walk.live:
            reason = syringe.unusable(now, today, limit)
            if reason is not None:
                return (syringe, reason)
        return None

    def _rejection(self, walk: Walk, now: datetime, syringe: SyringeUse, reason: DiscardReason) -> Event:
        answer: dict[str, Json] = {"syringe": syringe.number, "reason": reason.value}
        return Event(now, walk.step, EventKind.REJECTED, answer)

    def _has_way_back(self, walk: Walk, card: CardKind | None, now: datetime) -> bool:
        if walk.paused_at is not None:
            return False
        if card is CardKind.EMERGENCY:  # the stop holds until the doctor's answer, but for a slip of the hand
            return walk.may_be_slip and walk.told_at is not None and now - walk.told_at < SLIP_WITHIN
        if card in TAKEN_BACK or card is CardKind.WAIT:
            return True
        return card is None and bool(walk.trail)

    def _use_before(self, walk: Walk) -> datetime | None:
        held = walk.syringe
        if held is None or not held.live:
            return None
        return held.use_before(self._limits.duration("room_temp_limit"))

    def _warm_for_long(self, walk: Walk, now: datetime) -> bool:
        held = walk.syringe
        if held is None or not held.live:
            return False
        return held.time_out(now) > self._limits.duration("room_temp_warning")

    def _stage(self, walk: Walk) -> Stage:
        injection = walk.under_way
        if injection is not None:
            asked = any(choice.outcome is Outcome.INCOMPLETE for choice in self._walker.step(walk).choices)
            return Stage.NEEDLE_IN if asked and not injection.out else Stage.INJECTED
        held = walk.syringe
        if held is None or not held.live:
            return Stage.NOTHING_OUT
        return Stage.COVER_ON if held.cover_off_at is None else Stage.COVER_OFF


def _distance_cm(one: Place, other: Place) -> float:
    """Along the skin; places in different zones, or without a point, are not near each other."""
    if one.zone != other.zone:
        return math.inf
    if one.x_cm is None or one.y_cm is None or other.x_cm is None or other.y_cm is None:
        return 0.0 if one.spot is not None and one.spot == other.spot else math.inf
    return math.hypot(one.x_cm - other.x_cm, one.y_cm - other.y_cm)
