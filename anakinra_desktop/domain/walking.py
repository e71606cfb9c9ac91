"""Turns the events of a session into where it stands. The same events always lead to the same place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from anakinra_desktop.domain.course import CardKind, Injection, Override, SessionContext, SyringeUse, Truth, Walk
from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.procedure import (
    Each,
    Event,
    EventKind,
    Outcome,
    Procedure,
    Seal,
    Step,
    StepKind,
    When,
)
from anakinra_desktop.domain.rule_limits import Limits
from anakinra_desktop.domain.syringe import DiscardReason, SyringeEnd

_CARD_OF = {
    Outcome.CALL: CardKind.CALL,
    Outcome.EMERGENCY: CardKind.EMERGENCY,
    Outcome.TOLD_TO_WAIT: CardKind.TOLD_TO_WAIT,
    Outcome.ASK_FIRST: CardKind.ASK_FIRST,
    Outcome.MORE: CardKind.MORE,
}
TAKEN_BACK = frozenset(
    {
        CardKind.CALL,
        CardKind.EMERGENCY,
        CardKind.TOLD_TO_WAIT,
        CardKind.ASK_FIRST,
        CardKind.MORE,
        CardKind.WRONG_PERSON,
    }
)
"""Cards that Back takes away: nothing has happened yet."""
OPENS_CALL = frozenset({CardKind.CALL, CardKind.EMERGENCY, CardKind.TOLD_TO_WAIT})
"""Cards of a sign or a word that keeps a call open from the moment it is told until the doctor's answer is recorded."""


class Walker:
    """Follows the events of one session through the steps that apply to it."""

    def __init__(self, procedure: Procedure, limits: Limits, context: SessionContext) -> None:
        self.procedure = procedure
        self.limits = limits
        self.context = context
        holds = {
            When.SEVERAL_PEOPLE: context.several_people,
            When.PART_DOSE: context.is_part_syringe,
            When.SEVERAL_SYRINGES: context.syringes_a_dose > 1,
        }
        self.steps = tuple(step for step in procedure.steps if step.when is None or holds[step.when])
        self._place_in_walk = {step.id: number for number, step in enumerate(self.steps)}
        self._follow: Mapping[str, Callable[[Walk, Event], Walk]] = {
            EventKind.WENT_ON: self._went_on,
            EventKind.ANSWERED: self._answered,
            EventKind.WENT_BACK: self._went_back,
            EventKind.REJECTED: self._was_rejected,
            EventKind.TOOK_ANOTHER: self._took_another,
            EventKind.PAUSED: lambda walk, event: replace(walk, paused_at=event.at, may_be_slip=False),
            EventKind.RESUMED: self._resumed,
            EventKind.STOPPED: self._stopped,
            EventKind.RECORDED: lambda walk, event: self._enter(walk, self.of_kind(StepKind.DONE), event.at, seal=True),
        }

    def walk(self, events: Iterable[Event], started_at: datetime) -> Walk:
        """Where the events lead. An event of a step that is gone from the procedure changes nothing."""
        walk = Walk(step=self.steps[0].id, since=started_at, last_at=started_at)
        for event in events:
            follow = self._follow.get(event.kind)
            if follow is not None and event.step in self._place_in_walk:
                walk = replace(follow(walk, event), last_at=event.at)
        return walk

    def step(self, walk: Walk) -> Step:
        """The step a walk stands at."""
        return self.steps[self._place_in_walk[walk.step]]

    def number(self, step: Step) -> int:
        """Which step it is in this walk, from 1."""
        return self._place_in_walk[step.id] + 1

    def of_kind(self, kind: StepKind) -> Step:
        """The only step of a kind."""
        return next(step for step in self.steps if step.kind is kind)

    def sealing(self, seal: Seal) -> Step:
        """The step after which something can't be undone."""
        return next(step for step in self.steps if step.seals is seal)

    def syringes_wanted(self, walk: Walk) -> int:
        """How many syringes the dose still lacks."""
        if walk.no_more:
            return 0
        return max(0, self.context.syringes_a_dose - len(walk.injections) - len(walk.live))

    def wait_until(self, walk: Walk, step: Step) -> datetime | None:
        """When the wait of this step, or the foam's, is over; warming counts from when the syringe came out."""
        if walk.card is CardKind.WAIT and walk.wait_from is not None:
            return walk.wait_from + self.limits.duration(step.wait_rule)
        if step.kind is not StepKind.WAIT:
            return None
        warming = step.each is None and bool(walk.live)
        since = max(each.out_at for each in walk.live) if warming else walk.since
        return since + self.limits.duration(step.wait_rule)

    # ---- moving from step to step

    def _enter(self, walk: Walk, step: Step, at: datetime, *, seal: bool = False) -> Walk:
        """Stand at a step; what lies behind stays reachable unless it is sealed."""
        if step.when is When.PART_DOSE and step.each is Each.INJECTION and self._is_whole(walk):
            step = self.steps[self._place_in_walk[step.id] + 1]
        trail = () if seal else (*walk.trail, (walk.step, walk.current))
        walk = replace(walk, step=step.id, since=at, trail=trail, card=None, wait_from=None, sign="")
        if step.kind is StepKind.PLACE:
            ready = next((each for each in walk.live if each.accepted), None)
            walk = replace(walk, current=ready.number if ready else walk.current, **_NO_PLACE)
        until = self.wait_until(walk, step)
        if until is not None and until <= at and not step.wait_needs_word:
            # Already over: the syringe has been out for long enough.
            return replace(self._leave(walk, step, at), trail=trail)
        return walk

    def _leave(self, walk: Walk, step: Step, at: datetime) -> Walk:
        """Go on from a step: round again for the next syringe of the dose, or to the step that follows."""
        walk = self._seal(walk, step, at)
        following = self.steps[self._place_in_walk[step.id] + 1]
        if step.each is Each.SYRINGE and following.each is not Each.SYRINGE:
            walk = self._accept(walk)
            unseen = next((each for each in walk.live if not each.accepted), None)
            if unseen is not None:
                first = next(each for each in self.steps if each.each is Each.SYRINGE)
                return replace(self._enter(walk, first, at), current=unseen.number)
        if step.each is Each.INJECTION and following.each is not Each.INJECTION and self._goes_round(walk):
            following = self.of_kind(StepKind.PLACE)
        return self._enter(walk, following, at, seal=step.seals is not None)

    def _is_whole(self, walk: Walk) -> bool:
        """Whether the syringe in hand is given whole; of a dose of several, only the last is given in part."""
        return len(walk.injections) + 1 < self.context.syringes_a_dose

    def _goes_round(self, walk: Walk) -> bool:
        return not walk.no_more and any(each.accepted for each in walk.live)

    def _seal(self, walk: Walk, step: Step, at: datetime) -> Walk:
        if step.seals is Seal.COVER_OFF:
            return _change_syringe(walk, cover_off_at=at)
        if step.seals is Seal.NEEDLE_IN:
            return _injected(walk, at)
        if step.seals is Seal.NEEDLE_OUT:
            return _change_injection(walk, out=True)
        if step.seals is Seal.DISPOSED:
            return _change_syringe(walk, end=SyringeEnd.USED, ended_at=at)
        return walk

    def _accept(self, walk: Walk) -> Walk:
        return _change_syringe(walk, accepted=True)

    # ---- what a person did

    def _went_on(self, walk: Walk, event: Event) -> Walk:
        step = self.step(walk)
        if walk.card is CardKind.WAIT:
            return replace(walk, card=None, wait_from=None, since=event.at)
        if step.kind is StepKind.TAKE_OUT:
            walk = self._take_out(walk, event)
        if any(choice.outcome is Outcome.INCOMPLETE for choice in step.choices):
            walk = _change_injection(walk, whole=True)
        return self._leave(walk, step, event.at)

    def _take_out(self, walk: Walk, event: Event) -> Walk:
        wanted = self.syringes_wanted(walk)
        listed = event.answer.get("syringes")
        known: list[Any] = listed if isinstance(listed, list) else [{} for _ in range(wanted)]
        have = {each.id for each in walk.syringes if each.id is not None}
        for kept in known:
            if len(walk.syringes) and kept.get("id") in have:
                continue
            taken = SyringeUse(
                number=len(walk.syringes) + 1,
                out_at=min(event.at, datetime.fromisoformat(kept["out_at"])) if "out_at" in kept else event.at,
                id=kept.get("id"),
                before=timedelta(seconds=float(kept.get("before_s", 0))),
                carton_id=kept.get("carton_id"),
            )
            walk = replace(walk, syringes=(*walk.syringes, taken))
        unseen = next((each for each in walk.live if not each.accepted), None)
        return replace(walk, current=unseen.number if unseen else walk.current)

    def _answered(self, walk: Walk, event: Event) -> Walk:
        step = self.step(walk)
        answer = event.answer
        if "card" in answer:
            return self._answered_card(walk, step, event)
        if step.kind is StepKind.PERSON:
            right = answer.get("document") is True or (
                answer.get("year") is not None and answer.get("year") == self.context.birth_year
            )
            return self._leave(walk, step, event.at) if right else replace(walk, card=CardKind.WRONG_PERSON)
        if step.kind is StepKind.CARTON and "choice" not in answer:
            return self._read_carton(walk, step, event)
        if step.kind is StepKind.PLACE:
            over, reason = answer.get("over"), answer.get("reason")
            said = Override(str(over), str(reason or "")) if over else None
            return self._leave(replace(walk, place=place_of(answer), place_override=said), step, event.at)
        return self._chose(walk, step, event)

    def _answered_card(self, walk: Walk, step: Step, event: Event) -> Walk:
        answer = event.answer
        card, said = CardKind(str(answer["card"])), answer.get("said")
        if said in ("stop", "wait", "nobody"):
            walk = self._drop_uncovered(walk, event.at)
            return replace(walk, ended={"stop": "not_today", "wait": "told_to_wait", "nobody": "call_first"}[said])
        if said == "happened":
            record = self.of_kind(StepKind.RECORD)
            return replace(self._enter(walk, record, event.at, seal=True), extra=True)
        reason, who = str(answer.get("reason", "")), str(answer.get("who", ""))
        over = walk.sign or card.value
        walk = replace(walk, overrides=(*walk.overrides, Override(over, reason, who)))
        if card in OPENS_CALL:
            walk = replace(walk, cleared=walk.cleared | {CardKind.CALL_FIRST})
        if card in TAKEN_BACK:
            return self._leave(replace(walk, card=None), step, event.at)
        return replace(
            walk, cleared=walk.cleared | {card}, extra=walk.extra or card is CardKind.NOTHING_DUE, since=event.at
        )

    def _read_carton(self, walk: Walk, step: Step, event: Event) -> Walk:
        answer = event.answer
        expires_on = date.fromisoformat(str(answer["expires_on"]))
        carton = answer.get("carton_id")
        walk = _change_syringe(
            walk,
            lot=str(answer.get("lot", "")),
            expires_on=expires_on,
            carton_id=carton if isinstance(carton, int) else None,
        )
        since, held = answer.get("out_since"), walk.syringe
        if isinstance(since, str) and held is not None:
            walk = _change_syringe(walk, out_at=min(held.out_at, datetime.fromisoformat(since)))
        if self.context.local(event.at).date() > expires_on:
            return _discard(walk, DiscardReason.EXPIRED, event.at)
        return self._leave(walk, step, event.at)

    def _chose(self, walk: Walk, step: Step, event: Event) -> Walk:
        choice = step.choice(str(event.answer["choice"]))
        if choice.outcome is Outcome.STOP and choice.discard is not None:
            return _discard(walk, choice.discard, event.at)
        if choice.outcome is Outcome.WAIT:
            return replace(walk, card=CardKind.WAIT, wait_from=event.at)
        if choice.outcome in _CARD_OF:
            return replace(walk, card=_CARD_OF[choice.outcome], sign=choice.id, told_at=event.at, may_be_slip=True)
        if choice.outcome is Outcome.NOTED:
            noted = tuple(dict.fromkeys((*walk.noted, choice.id)))
            return replace(walk, card=None, sign="", noted=noted, since=event.at)
        if choice.outcome is Outcome.ANOTHER_PLACE:
            return self._back_to_place(walk, event.at)
        if choice.outcome is Outcome.INCOMPLETE:
            walk = replace(_change_injection(walk, whole=False), no_more=True)
        return self._leave(walk, step, event.at)

    def _back_to_place(self, walk: Walk, at: datetime) -> Walk:
        place = self.of_kind(StepKind.PLACE).id
        names = [name for name, _ in walk.trail]
        trail = walk.trail[: names.index(place)] if place in names else walk.trail
        return replace(walk, step=place, since=at, trail=trail, **_NO_PLACE)

    def _went_back(self, walk: Walk, event: Event) -> Walk:
        if walk.card in TAKEN_BACK or walk.card is CardKind.WAIT:
            return replace(walk, card=None, wait_from=None, sign="", since=event.at)
        if not walk.trail:
            return walk
        *trail, (name, number) = walk.trail
        walk = replace(walk, step=name, since=event.at, trail=tuple(trail), current=number)
        step = self.step(walk)
        if step.each is Each.SYRINGE:
            walk = _change_syringe(walk, accepted=False)
            if step.kind is StepKind.CARTON:
                walk = _change_syringe(walk, lot="", expires_on=None)
        if step.kind is StepKind.PLACE:
            walk = replace(walk, **_NO_PLACE)
        return walk

    def _was_rejected(self, walk: Walk, event: Event) -> Walk:
        number = event.answer.get("syringe")
        walk = replace(walk, current=number if isinstance(number, int) else walk.current)
        return _discard(walk, DiscardReason(str(event.answer["reason"])), event.at)

    def _took_another(self, walk: Walk, event: Event) -> Walk:
        walk = replace(walk, stop_reason=None, current=0)
        return self._enter(walk, self.of_kind(StepKind.TAKE_OUT), event.at, seal=True)

    def _stopped(self, walk: Walk, event: Event) -> Walk:
        under_way = walk.under_way
        if under_way is not None:
            walk = replace(walk, no_more=True, card=None)
            if under_way.out:
                return walk
            return self._enter(walk, self.sealing(Seal.NEEDLE_OUT), event.at, seal=True)
        if walk.injections:
            walk = self._drop_uncovered(replace(walk, no_more=True), event.at)
            return self._enter(walk, self.of_kind(StepKind.RECORD), event.at, seal=True)
        return replace(self._drop_uncovered(walk, event.at), ended="stopped", card=None, paused_at=None)

    def _drop_uncovered(self, walk: Walk, at: datetime) -> Walk:
        """A syringe whose needle is bare can't be kept for later (TECH-7, TECH-8)."""
        held = walk.syringe
        if held is None or not held.live or held.cover_off_at is None:
            return walk
        return replace(_discard(walk, DiscardReason.STOPPED, at), card=None, stop_reason=None)

    def _resumed(self, walk: Walk, event: Event) -> Walk:
        walk = replace(walk, paused_at=None, may_be_slip=False)
        truth = Truth(str(event.answer.get("truth", Truth.GO_ON)))
        if truth is Truth.GO_ON:
            return walk
        if truth is Truth.NOT_DONE:
            held = walk.syringe
            if held is not None and held.live and held.cover_off_at is not None:
                return _discard(walk, DiscardReason.TOUCHED, event.at)
            return replace(walk, ended="stopped")
        whole = True if truth is Truth.DONE else None
        if walk.under_way is None:
            walk = _injected(walk, walk.last_at)
        walk = replace(_change_injection(walk, whole=whole, out=True), no_more=walk.no_more or truth is Truth.NOT_SURE)
        return self._enter(walk, self.sealing(Seal.DISPOSED), event.at, seal=True)


def place_of(answer: Mapping[str, Any]) -> Place:
    """The place an answer names."""
    spot = answer.get("spot")
    x_cm, y_cm = answer.get("x_cm"), answer.get("y_cm")
    return Place(
        zone=str(answer["zone"]),
        spot=None if spot is None else str(spot),
        x_cm=None if x_cm is None else float(x_cm),
        y_cm=None if y_cm is None else float(y_cm),
    )


_NO_PLACE: Mapping[str, Any] = {"place": None, "place_override": None}


def _injected(walk: Walk, at: datetime) -> Walk:
    """The needle is in; what was said for its place is part of the dose from now on."""
    said = () if walk.place_override is None else (walk.place_override,)
    return replace(
        walk,
        injections=(*walk.injections, Injection(walk.current, walk.place, at)),
        overrides=(*walk.overrides, *said),
        place_override=None,
    )


def _change_syringe(walk: Walk, **changes: Any) -> Walk:
    changed = tuple(replace(each, **changes) if each.number == walk.current else each for each in walk.syringes)
    return replace(walk, syringes=changed)


def _change_injection(walk: Walk, **changes: Any) -> Walk:
    if not walk.injections:
        return walk
    return replace(walk, injections=(*walk.injections[:-1], replace(walk.injections[-1], **changes)))


def _discard(walk: Walk, reason: DiscardReason, at: datetime) -> Walk:
    walk = _change_syringe(walk, end=SyringeEnd.DISCARDED, ended_at=at, reason=reason)
    return replace(walk, card=CardKind.STOP, stop_reason=reason, wait_from=None)
