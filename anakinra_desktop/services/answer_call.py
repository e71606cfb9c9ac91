"""A call to the doctor that has to come before the next injection: a serious sign opens it, what they said closes it.

As long as it is open, the next reminder and the next start say “call before injecting” (LABEL-47, allergic_sign).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from anakinra_desktop.domain.doctor_calls import CallAnswer, DoctorCall, open_call
from anakinra_desktop.domain.dose import Standing
from anakinra_desktop.domain.health import EntryKind, HealthEntry, NoSuchEntry, NotAnEntry, checked_note, checked_words
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import treatment_day, zone_info
from anakinra_desktop.services.keep_health import add_entry_to
from anakinra_desktop.services.skip_days import hold_days_in
from anakinra_desktop.services.undo_entry import UNDONE_AT_ONCE

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.storage.record import Record

TOLD_TO_WAIT: Final = "told to wait after a call"
"""Why the days are paused, where nobody says it in the person's language."""


def call_that_waits(record: Record, person_id: int) -> tuple[HealthEntry, DoctorCall] | None:
    """The call of a person that waits for its answer."""
    return open_call(record.health_entries(person_id, EntryKind.CALL))


def open_a_call(record: Record, person: Person, sign: str, now: datetime, by: str) -> HealthEntry:
    """Keep that the doctor has to be called because of a sign, as part of a larger piece of work.

    One call is open at most: another sign is added to the one that waits.
    """
    waiting = call_that_waits(record, person.id)
    if waiting is None:
        day = now.astimezone(zone_info(person.home_zone)).date()
        return add_entry_to(record, person.id, day, DoctorCall((sign,), opened_at=now), now, by)
    entry, call = waiting
    if sign in call.because:
        return entry
    return _in_its_place(record, entry, replace(call, because=(*call.because, sign)), now, by)


def take_call_back(record: Record, person_id: int, sign: str, told_at: datetime, now: datetime, by: str) -> None:
    """Take back what a slip of the hand told at that moment, as part of a larger piece of work.

    The call it opened is void; of a call that had waited before, only this sign is taken off.
    """
    waiting = call_that_waits(record, person_id)
    if waiting is None or sign not in waiting[1].because:
        return
    entry, call = waiting
    if abs(entry.recorded_at - told_at) >= timedelta(seconds=1):
        return
    others = tuple(each for each in call.because if each != sign)
    if others:
        _in_its_place(record, entry, replace(call, because=others), now, by)
    else:
        record.end_health_entry(entry.id, Standing.VOID, now, by, UNDONE_AT_ONCE)


def answer_call(
    records: RecordFile,
    person: Person,
    answer: CallAnswer,
    now: datetime,
    *,
    answered_by: str,
    wait_until: date | None = None,
    note: str = "",
    recorded_by: str = "",
    pause_because: str = TOLD_TO_WAIT,
) -> HealthEntry:
    """Keep what the doctor said; told to wait or to stop, the days are marked as paused, without a day until told.

    Raises NoSuchEntry where no call waits, NotAnEntry without a name or for a day that is over.
    """
    with records.change() as record:
        return answer_call_in(
            record,
            person,
            answer,
            now,
            answered_by=answered_by,
            wait_until=wait_until,
            note=note,
            recorded_by=recorded_by,
            pause_because=pause_because,
        )


def answer_call_in(
    record: Record,
    person: Person,
    answer: CallAnswer,
    now: datetime,
    *,
    answered_by: str,
    wait_until: date | None = None,
    note: str = "",
    recorded_by: str = "",
    pause_because: str = TOLD_TO_WAIT,
    from_day: date | None = None,
) -> HealthEntry:
    """The same, as part of a larger piece of work; the pause begins `from_day`, else today."""
    if not answered_by.strip():
        raise NotAnEntry("answered_by", "Please say who said so.")
    waiting = call_that_waits(record, person.id)
    if waiting is None:
        raise NoSuchEntry("No call waits for an answer any more.")
    entry, call = waiting
    today = treatment_day(now, person.home_zone)
    last = wait_until if answer is CallAnswer.WAIT else None
    if last is not None and last < today:
        raise NotAnEntry("wait_until", "This day is over. Please give the last day to wait.")
    by, who = recorded_by or person.name, checked_words(answered_by, "answered_by")
    first = from_day or today
    if answer is not CallAnswer.GO_AHEAD and (last is None or last >= first):
        hold_days_in(record, person, first, last, pause_because, now, by_prescriber=True, recorded_by=by, said_by=who)
    answered = replace(call, answer=answer, answered_at=now, answered_by=who, wait_until=last, note=checked_note(note))
    return _in_its_place(record, entry, answered, now, by)


def _in_its_place(record: Record, entry: HealthEntry, call: DoctorCall, now: datetime, by: str) -> HealthEntry:
    record.end_health_entry(entry.id, Standing.CORRECTED, now, by, "")
    return record.add_health_entry(
        HealthEntry(0, entry.person_id, entry.began_on, call, recorded_at=now, recorded_by=by, corrects=entry.id)
    )
