"""Keeps what was said to a card before an injection: what it means for calls, pauses, symptoms and appointments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from anakinra_desktop.domain.appointments import Appointment
from anakinra_desktop.domain.course import CardKind
from anakinra_desktop.domain.doctor_calls import CallAnswer
from anakinra_desktop.domain.dose import Standing
from anakinra_desktop.domain.health import Details, EntryKind, HealthEntry, those_that_count
from anakinra_desktop.domain.medicines import Allergy, Condition, Medicine
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.procedure import Step
from anakinra_desktop.domain.symptoms import Symptom
from anakinra_desktop.domain.telling import AskAbout
from anakinra_desktop.domain.walking import OPENS_CALL
from anakinra_desktop.services.answer_call import answer_call_in, call_that_waits, open_a_call
from anakinra_desktop.services.end_pause import end_pause_in
from anakinra_desktop.services.keep_health import add_entry_to
from anakinra_desktop.services.look_at_injection import InjectionLook
from anakinra_desktop.services.read_medication import signs
from anakinra_desktop.services.skip_days import hold_days_in

if TYPE_CHECKING:
    from anakinra_desktop.storage.record import Record

LEADS_TO: Final[Mapping[AskAbout, str]] = {
    AskAbout.TNF_BLOCKER: "new_medicine",
    AskAbout.ALLERGY: "known_allergy",
    AskAbout.INFECTION: "fever",
    AskAbout.PREGNANCY: "pregnancy",
    AskAbout.SURGERY: "surgery",
    AskAbout.DENTAL: "surgery",
    AskAbout.VACCINE: "vaccine",
    AskAbout.LIVE_VACCINE: "live_vaccine",
}
"""Which answer of the safety questions each thing to ask about stands for."""

_ASKED = frozenset({"go_ahead", "wait"})
"""What is said after somebody was reached."""


@dataclass(frozen=True, slots=True)
class DoctorsWord:
    """What was said of the injection after a call: by whom, and until when to wait where it says so."""

    said: str
    who: str
    until: date | None
    pause_because: str


@dataclass(frozen=True, slots=True)
class WordOfDoctor:
    """Where an injection stands when something is said to a card."""

    person: Person
    by: str
    """Who writes it down."""
    look: InjectionLook
    asked: Step
    """The safety questions."""
    sign: str
    """The answer that led to the card."""

    def sign_named(self, choice: str) -> str:
        """What the health pages and the report call a sign, by the answer that told of it."""
        return next((each.sign for each in self.asked.all_choices if each.id == choice and each.sign), choice)

    def keep(self, record: Record, card: CardKind | None, word: DoctorsWord, now: datetime) -> None:
        """Keep it, as part of a larger piece of work."""
        sign = self.sign_named(self.sign)
        if card in (CardKind.CALL, CardKind.EMERGENCY):
            self._keep_symptom(record, sign, word.said in _ASKED, now)
        if word.said in _ASKED:
            self._keep_told(record, now)
        if card in OPENS_CALL and word.said not in _ASKED:
            open_a_call(record, self.person, sign, now, self.by)  # it holds, even where it was ended elsewhere
        call_first = card in OPENS_CALL or card is CardKind.CALL_FIRST
        if call_first and word.said in _ASKED and call_that_waits(record, self.person.id) is not None:
            answer_call_in(
                record,
                self.person,
                CallAnswer.GO_AHEAD if word.said == "go_ahead" else CallAnswer.WAIT,
                now,
                answered_by=word.who if word.who.strip() else self.person.doctor_name or self.by,
                wait_until=word.until,
                recorded_by=self.by,
                pause_because=word.pause_because,
                from_day=self._first_day(now),
            )
        elif word.said == "wait":
            self._keep_pause(record, word, now)
        elif card is CardKind.HELD and word.said == "go_ahead" and self.look.context.hold is not None:
            end_pause_in(record, self.look.context.hold.id, self._first_day(now), word.who, now, self.by)

    def _first_day(self, now: datetime) -> date:
        """The day of the slot, or today where none is open."""
        return self.look.context.schedule_date or self.look.context.local(now).date()

    def _keep_pause(self, record: Record, word: DoctorsWord, now: datetime) -> None:
        first = self._first_day(now)
        if word.until is not None and word.until < first:
            return  # the slot comes after the days to wait
        hold_days_in(
            record,
            self.person,
            first,
            word.until,
            word.pause_because,
            now,
            by_prescriber=True,
            recorded_by=self.by,
            said_by=word.who,
        )

    def _keep_told(self, record: Record, now: datetime) -> None:
        """What the record itself said should be asked about was asked now, and need not be asked each day."""
        day = self.look.context.local(now).date()
        for thing in self.look.to_ask:
            told = _told(thing.entry.details, day) if LEADS_TO[thing.about] == self.sign else None
            if told is not None:
                record.end_health_entry(thing.entry.id, Standing.CORRECTED, now, self.by, "")
                record.add_health_entry(_in_place_of(thing.entry, told, now, self.by))

    def _keep_symptom(self, record: Record, sign: str, was_told: bool, now: datetime) -> None:
        """A serious sign is among the symptoms too, so that the health pages and the report know of it."""
        day = self.look.context.local(now).date()
        open_ones = those_that_count(record.health_entries(self.person.id, EntryKind.SYMPTOM), Symptom)
        if signs().get(sign) is None or any(each.what == sign and each.is_open for _, each in open_ones):
            return
        symptom = Symptom(sign, told_doctor_on=day if was_told else None)
        add_entry_to(record, self.person.id, day, symptom, now, self.by)


def _told(details: Details, day: date) -> Details | None:
    """The same, with the day on which the doctor heard of it; None for what nobody has to hear of."""
    match details:
        case Appointment():
            return replace(details, asked_on=day)
        case Medicine() | Allergy() | Condition():
            return replace(details, told_on=day)
    return None


def _in_place_of(entry: HealthEntry, details: Details, now: datetime, by: str) -> HealthEntry:
    return replace(entry, id=0, details=details, recorded_at=now, recorded_by=by, corrects=entry.id)
