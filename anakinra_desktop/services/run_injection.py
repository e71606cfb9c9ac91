"""Runs an injection from its first step to its record: each act is on disk before anything else happens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from anakinra_desktop.domain.course import CardKind, Position, ResumeQuestion, SyringeUse, Truth, Walk
from anakinra_desktop.domain.dose import Dose, Place
from anakinra_desktop.domain.guide import Guide
from anakinra_desktop.domain.obstacles import Obstacle
from anakinra_desktop.domain.people import Giver, Person
from anakinra_desktop.domain.prescription import Slot
from anakinra_desktop.domain.procedure import Event, EventKind, InjectionSession, Json, StepKind
from anakinra_desktop.domain.syringe import DiscardReason, Syringe, SyringeEnd
from anakinra_desktop.domain.walking import OPENS_CALL, place_of
from anakinra_desktop.services.answer_call import (
    TOLD_TO_WAIT,
    open_a_call,
    take_call_back,
)
from anakinra_desktop.services.give_injection import (
    CartonRead,
    append_event,
    discard_syringe,
    end_session,
    finish_with_dose,
    open_session,
    start_session,
    take_syringes_out,
    with_syringes,
)
from anakinra_desktop.services.keep_word import DoctorsWord, WordOfDoctor
from anakinra_desktop.services.log_dose import GivenDose, dose_to_keep
from anakinra_desktop.services.look_at_injection import look_at_injection
from anakinra_desktop.services.read_medication import procedure

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record

_CHANGES_THE_RECORD = OPENS_CALL | {CardKind.CALL_FIRST, CardKind.HELD, CardKind.ASK_FIRST}
"""Cards whose answer closes a call, ends a pause, or says that something was asked."""


@dataclass(frozen=True, slots=True)
class HowItWent:
    """What a person says at the end; `whole` is None where nobody knows."""

    taken_at: datetime
    whole: bool | None
    amount_mg: float | None = None
    note: str = ""
    reason: str = ""


class RunningInjection:
    """One walk through the steps: the events so far, and the acts that add to them.

    Every act raises NotNow where it is refused and RecordTrouble or NoOpenSession where it could not be kept; then
    nothing has changed.
    """

    def __init__(
        self,
        records: RecordFile,
        person: Person,
        session: InjectionSession,
        now: datetime,
        *,
        slot: Slot | None = None,
        place: Place | None = None,
        place_reason: str = "",
    ) -> None:
        self._records = records
        self._session = session
        self._events = list(session.events)
        self.person = person
        self.found_again = bool(session.events)
        """Whether it was begun before, so that what happened since has to be asked."""
        self.look = look_at_injection(records, person, session.giver, now, session, slot)
        if not self._events:
            slot = self.look.slot
            answer: dict[str, Json] = {}
            if slot is not None:
                answer = {"schedule_date": slot.schedule_date.isoformat(), "slot": slot.number}
            if place is not None:
                answer["place"] = {"zone": place.zone, "spot": place.spot, "x_cm": place.x_cm, "y_cm": place.y_cm}
                if place_reason:
                    answer["place_reason"] = place_reason
            self._keep(Event(now, self.guide.steps[0].id, EventKind.BEGAN, answer))

    @property
    def session(self) -> InjectionSession:
        """The session as it was begun."""
        return self._session

    @property
    def giver(self) -> Giver:
        """Who injects."""
        return self._session.giver

    @property
    def events(self) -> tuple[Event, ...]:
        """Everything that happened, all of it on disk."""
        return tuple(self._events)

    @property
    def place_wanted(self) -> Place | None:
        """The place it was begun with the wish for; it is offered first, and checked like any other."""
        begun = next((event for event in self._events if event.kind == EventKind.BEGAN), None)
        answer = begun.answer.get("place") if begun else None
        return place_of(answer) if isinstance(answer, dict) else None

    @property
    def place_reason(self) -> str:
        """Why that place was wished for in spite of what spoke against it; "" where nothing was said."""
        begun = next((event for event in self._events if event.kind == EventKind.BEGAN), None)
        return str(begun.answer.get("place_reason", "")) if begun else ""

    @property
    def guide(self) -> Guide:
        """What leads through the steps."""
        return Guide(procedure(), self.look.limits, self.look.context, self._session.started_at)

    @property
    def walk(self) -> Walk:
        """Where the events lead."""
        return self.guide.walk(self._events)

    def position(self, now: datetime) -> Position:
        """What the person stands in front of."""
        return self.guide.position(self._events, now)

    def resume_question(self) -> ResumeQuestion:
        """What to ask when the walk is found again."""
        return self.guide.resume_question(self._events)

    def look_again(self, now: datetime) -> None:
        """Read the record again: somebody else may have recorded this dose meanwhile."""
        self.look = look_at_injection(self._records, self.person, self.giver, now, self._session_so_far())

    # ---- acts

    def go_on(self, now: datetime, *, skip: bool = False, by: str = "") -> None:
        """Go on from an act or a wait."""
        event = self.guide.go_on(self._events, now, skip=skip, by=by)
        if self.position(now).step.kind is StepKind.TAKE_OUT:
            self._take_out(event)
        else:
            self._keep(event)

    def choose_day(self, now: datetime, day: date, number: int) -> None:
        """Say which slot it is for, where two days are open."""
        self._keep(self.guide.choose_day(self._events, now, day, number))
        self.look_again(now)

    def choose(self, now: datetime, choice: str) -> None:
        """Give one of the answers of the step."""
        self._keep(self.guide.choose(self._events, now, choice))

    def name_person(self, now: datetime, year: int | None = None, *, document: bool = False) -> None:
        """Say the birth year that was heard, or that a document was read."""
        self._keep(self.guide.name_person(self._events, now, year, document=document))

    def read_carton(self, now: datetime, lot: str, expires_on: str, carton_id: int | None = None) -> None:
        """Say lot and expiry, the date in ISO form."""
        out_since = next((each.carton.out_since for each in self.look.cartons if each.carton.id == carton_id), None)
        self._keep(self.guide.read_carton(self._events, now, lot, expires_on, carton_id, out_since))

    def choose_place(self, now: datetime, place: Place, over: Obstacle | None = None, reason: str = "") -> None:
        """Choose where the needle goes, in spite of `over` for a reason that is kept with the dose."""
        self._keep(self.guide.choose_place(self._events, now, place, over, reason))

    def answer_card(
        self,
        now: datetime,
        said: str,
        *,
        reason: str = "",
        who: str = "",
        until: date | None = None,
        pause_because: str = TOLD_TO_WAIT,
    ) -> None:
        """Answer the card in front of the step. Told to wait, the days are paused up to `until`, or until told.

        What the doctor said closes a call that waits for it, and ends a pause it goes on from. Raises NotAnEntry or
        NotADose for a day that is over.
        """
        card = self.position(now).card
        event = self.guide.answer_card(self._events, now, said, reason=reason, who=who)
        word, doctor = DoctorsWord(said, who, until, pause_because), self._word()
        self._keep(event, lambda record: doctor.keep(record, card, word, now))
        if card in _CHANGES_THE_RECORD and not self.walk.ended:
            self.look_again(now)

    def back(self, now: datetime) -> None:
        """Go back one step."""
        self._keep(self.guide.back(self._events, now))

    def reject(self, now: datetime, reason: DiscardReason) -> None:
        """Put the syringe in hand aside."""
        self._keep(self.guide.reject(self._events, now, reason))

    def take_another(self, now: datetime) -> None:
        """Go on with another syringe."""
        self._keep(self.guide.take_another(self._events, now))

    def pause(self, now: datetime) -> None:
        """Pause; the clocks run on."""
        self._keep(self.guide.pause(self._events, now))

    def resume(self, now: datetime, truth: Truth = Truth.GO_ON) -> None:
        """Go on, with what really happened meanwhile."""
        self._keep(self.guide.resume(self._events, now, truth))
        self.found_again = False

    def stop(self, now: datetime, reason: str = "") -> None:
        """Stop for today; once a needle went in, the record is still to be written."""
        self._keep(self.guide.stop(self._events, now, reason))

    def watch_clocks(self, now: datetime) -> bool:
        """Put a syringe aside that has meanwhile gone over its time or date; whether there was one."""
        event = self.guide.spoiled(self._events, now)
        if event is not None:
            self._keep(event)
        return event is not None

    def finish(self, now: datetime, said: HowItWent, *, extra: bool | None = None) -> Dose:
        """Record the dose and close the session.

        `extra` records it beyond the slot, for an injection that turned out to be a further one; it needs a reason.
        Raises AlreadyRecorded, NotADose or NoSlotOpen, and then the session stays open.
        """
        so_far = self.guide.dose_so_far(self._events)
        context = self.look.context
        given = GivenDose(
            taken_at=said.taken_at,
            schedule_date=context.schedule_date,
            slot=context.slot if context.schedule_date else None,
            extra=so_far.extra if extra is None else extra,
            place=so_far.place,
            further_places=so_far.further_places,
            given_by=self.giver.name,
            amount_mg=said.amount_mg,
            whole=said.whole,
            lot=so_far.lot,
            reason=said.reason,
            note=said.note,
        )
        used = tuple(self._row(each.id, each.out_at) for each in so_far.used if each.id is not None)
        dose = finish_with_dose(self._records, self._session_so_far(), self.person, given, used, now)
        self._events.append(Event(now, "record", EventKind.RECORDED, {"dose_id": dose.id}))
        return dose

    # ---- keeping

    def _word(self) -> WordOfDoctor:
        """What keeps what was said to a card that stands now."""
        asked = next(step for step in self.guide.steps if step.kind is StepKind.GATE)
        return WordOfDoctor(self.person, self.giver.name, self.look, asked, self.walk.sign)

    def _keep_sign(self, before: Walk, after: Walk, event: Event) -> Callable[[Record], object] | None:
        """A serious sign opens a call that has to come before the next injection; going back takes a slip back."""
        by = self.giver.name
        if after.card in OPENS_CALL and before.card not in OPENS_CALL:
            sign = self._word().sign_named(after.sign)
            return lambda record: open_a_call(record, self.person, sign, event.at, by)
        if event.kind == EventKind.WENT_BACK and before.card in OPENS_CALL and before.told_at is not None:
            sign, told_at = self._word().sign_named(before.sign), before.told_at
            return lambda record: take_call_back(record, self.person.id, sign, told_at, event.at, by)
        return None

    def _keep(self, event: Event, along: Callable[[Record], object] | None = None) -> None:
        """Keep the event, and with it what it means for a syringe, a call or the session."""
        before = self.walk
        after = self.guide.walk([*self._events, event])
        gone = next(
            (
                syringe
                for syringe in after.syringes
                if syringe.end is SyringeEnd.DISCARDED
                and syringe.id is not None
                and before.syringes[syringe.number - 1].live
            ),
            None,
        )
        read = _carton_read(event, before.syringe)
        if gone is not None and gone.id is not None and gone.reason is not None:
            row = self._row(gone.id, gone.out_at)
            discard_syringe(self._records, self._session.id, row, gone.reason, event, read)
        else:
            along = along or self._keep_sign(before, after, event)
            append_event(self._records, self._session.id, event, read, along)
        self._events.append(event)
        told = (after.card in OPENS_CALL) != (before.card in OPENS_CALL)
        if read is not None or (told and not after.ended):
            self.look_again(event.at)  # the cartons count otherwise now, or a call waits
        if after.ended:
            end_session(self._records, self._session.id, after.ended, event.at)

    def _take_out(self, event: Event) -> None:
        walk = self.walk
        wanted = self.guide.syringes_wanted(self._events)
        if not wanted:
            self._keep(event)
            return
        taken = take_syringes_out(self._records, self._session.id, wanted + len(walk.live), event)
        self._events.append(with_syringes(event, taken))
        self.look_again(event.at)

    def _row(self, syringe_id: int, out_at: datetime) -> Syringe:
        return Syringe(id=syringe_id, person_id=self.person.id, carton_id=None, out_at=out_at)

    def _session_so_far(self) -> InjectionSession:
        first = self._session
        return InjectionSession(first.id, first.person_id, first.giver, first.started_at, tuple(self._events))


def begin_injection(
    records: RecordFile,
    person: Person,
    giver: Giver,
    now: datetime,
    *,
    slot: Slot | None = None,
    place: Place | None = None,
    place_reason: str = "",
) -> RunningInjection:
    """Begin an injection, or find the one again that was begun and not ended.

    A new one is for `slot`, whose hours may be over, or for the one that is open; `place` is offered first when the
    place is chosen, with the reason that was given for it. One that is found again keeps what it was begun with.
    Raises NothingPrescribed, and NoSlotOpen or NotADose for a slot that no dose of now can be for.
    """
    found = injection_to_resume(records, person, now)
    if found is not None:
        return found
    if slot is not None:
        _check_slot(records, person, slot, now)
    look_at_injection(records, person, giver, now, wanted=slot)
    session = start_session(records, person.id, giver, now)
    return RunningInjection(records, person, session, now, slot=slot, place=place, place_reason=place_reason)


def _check_slot(records: RecordFile, person: Person, slot: Slot, now: datetime) -> None:
    """What would be refused at the end is refused before a needle is out."""
    given = GivenDose(now, schedule_date=slot.schedule_date, slot=slot.number)
    with records.read() as record:
        dose_to_keep(record, person, given, now)


def _carton_read(event: Event, held: SyringeUse | None) -> CartonRead | None:
    """The carton that an answer names for the syringe in hand."""
    number = event.answer.get("carton_id")
    if event.kind != EventKind.ANSWERED or "carton_id" not in event.answer or held is None or held.id is None:
        return None
    return CartonRead(held.id, number if isinstance(number, int) else None)


def injection_to_resume(records: RecordFile, person: Person, now: datetime) -> RunningInjection | None:
    """The injection of a person that was begun and not ended, if there is one."""
    session = open_session(records, person.id)
    if session is None or not session.events:
        return None
    running = RunningInjection(records, person, session, now)
    if running.walk.ended:
        end_session(records, session.id, running.walk.ended, now)
        return None
    return running
