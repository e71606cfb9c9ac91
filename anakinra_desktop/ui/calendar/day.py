"""What one day shows: each slot with what was recorded, and everything that was ever changed about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.adherence import DayState, SlotOutcome, doses_beyond, slot_outcomes
from anakinra_desktop.domain.dose import Dose, DoseKind, DoseStatus, Hold, Standing
from anakinra_desktop.domain.prescription import Slot, zone_info
from anakinra_desktop.domain.syringe import Syringe
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.services.measure_adherence import Period
from anakinra_desktop.services.undo_entry import UNDONE_AT_ONCE
from anakinra_desktop.ui.recording.outcome import clock_of


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a record: icon, what it is, its value."""

    icon: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One thing that was done to the record; what it replaced stays, to be struck through."""

    icon: str
    title: str
    by_whom: str
    was: str = ""


@dataclass(frozen=True, slots=True)
class RecordPart:
    """One record of the day: a dose, or the word that there was none."""

    dose: Dose
    rows: tuple[Row, ...]
    note: str


@dataclass(frozen=True, slots=True)
class SlotPart:
    """One slot of the day."""

    state: DayState
    title: str
    slot: Slot | None
    records: tuple[RecordPart, ...]
    hold: Hold | None = None
    line: str = ""
    may_log: bool = False
    may_skip: bool = False
    due: str = ""
    """When it is due, where the day has several: "08:00"."""


@dataclass(frozen=True, slots=True)
class DayScreen:
    """One day."""

    day: date
    title: str
    parts: tuple[SlotPart, ...]
    history: tuple[HistoryEntry, ...]
    has_history: bool = False
    """Whether anything was ever written down for it, a pause too."""
    set_aside: tuple[Row, ...] = ()
    """Syringes found not fit to be used."""
    may_end_pause: bool = False
    """Whether the day lies in a pause that still goes on."""
    nothing_due: str = ""
    """The sentence for a day that asked for no injection."""


def day_screen(day: date, period: Period, now: datetime, today: date) -> DayScreen:
    """The day, from the record of a period that holds it."""
    slots = tuple(slot for slot in period.slots if slot.schedule_date == day)
    doses = tuple(dose for dose in period.doses if dose.schedule_date == day)
    outcomes = slot_outcomes(slots, doses, period.holds, now, period.timing_window_h)
    parts = [_slot_part(outcome, now, len(slots)) for outcome in outcomes]
    beyond = doses_beyond(slots, doses)
    if beyond:
        title = QCoreApplication.translate("CalendarPage", "An injection on a day that asked for none")
        records = tuple(_record_part(dose) for dose in beyond)
        parts.append(SlotPart(DayState.EXTRA, title, None, records))
    return DayScreen(
        day=day,
        title=wording.weekday_date(day)
        if day.year == today.year
        else f"{wording.capital(wording.weekday(day))}, {wording.full_date(day)}",
        parts=tuple(parts),
        history=history_entries(doses, period.doses),
        has_history=bool(doses) or any(covers(hold, day) for hold in period.holds),
        may_end_pause=any(
            outcome.hold is not None and (outcome.hold.last is None or outcome.hold.last >= today)
            for outcome in outcomes
        ),
        set_aside=tuple(_aside(each, period.person.home_zone) for each in _set_aside(period, day)),
        nothing_due=""
        if parts
        else QCoreApplication.translate("CalendarPage", "No injection is asked for on this day."),
    )


def _set_aside(period: Period, day: date) -> list[Syringe]:
    return [each for each in period.set_aside if each.set_aside_on(period.person.home_zone) == day]


def _aside(syringe: Syringe, zone: str) -> Row:
    label = QCoreApplication.translate("CalendarPage", "Syringe not used")
    at = wording.clock(syringe.ended_at.astimezone(zone_info(zone))) if syringe.ended_at else ""
    why = wording.discard_reason(syringe.reason) if syringe.reason else ""
    return Row("prohibit", label, ", ".join(part for part in (why, at) if part))


def _slot_part(outcome: SlotOutcome, now: datetime, slots_a_day: int) -> SlotPart:
    slot, state = outcome.slot, outcome.state
    records = list(outcome.doses)
    if outcome.record is not None and outcome.record not in records:
        records.insert(0, outcome.record)
    title = _title(outcome)
    if slots_a_day > 1:
        title = f"{wording.clock(slot.due_wall)}: {title}"
    waiting = outcome.record is None and outcome.hold is None
    return SlotPart(
        state=state,
        title=title,
        slot=slot,
        records=tuple(_record_part(dose) for dose in records),
        hold=outcome.hold,
        line=_line(outcome, now),
        may_log=waiting and slot.opens_at <= now,
        may_skip=waiting,
        due=wording.clock(slot.due_wall) if slots_a_day > 1 else "",
    )


def _title(outcome: SlotOutcome) -> str:
    match outcome.state:
        case DayState.DONE | DayState.EARLY | DayState.LATE:
            words = QCoreApplication.translate("CalendarPage", "Done, {state}")
            return words.format(state=wording.day_state(outcome.state))
        case DayState.MISSED:
            return QCoreApplication.translate("CalendarPage", "Missed: it was not given")
        case DayState.NOT_RECORDED:
            return QCoreApplication.translate("CalendarPage", "No record. It is not the same as missed")
        case DayState.HELD if outcome.hold is not None and outcome.hold.by_prescriber:
            return QCoreApplication.translate("CalendarPage", "Paused by the doctor")
        case _:
            return wording.capital(wording.day_state(outcome.state))


def _line(outcome: SlotOutcome, now: datetime) -> str:
    if outcome.hold is not None:
        hold = outcome.hold
        last = wording.day_and_month(hold.last) if hold.last else QCoreApplication.translate("CalendarPage", "open")
        words = QCoreApplication.translate("CalendarPage", "{first} to {last}: {reason}")
        said = words.format(first=wording.day_and_month(hold.first), last=last, reason=hold.reason)
        if not hold.said_by:
            return said
        by = QCoreApplication.translate("CalendarPage", "{pause}. {name} said so")
        return by.format(pause=said.rstrip("."), name=hold.said_by)
    if outcome.state in (DayState.PENDING, DayState.NOT_RECORDED):
        words = (
            QCoreApplication.translate("CalendarPage", "Due at {time}")
            if outcome.slot.due_at > now
            else QCoreApplication.translate("CalendarPage", "Was due at {time}")
        )
        return words.format(time=wording.clock(outcome.slot.due_wall))
    return ""


def _record_part(dose: Dose) -> RecordPart:
    return RecordPart(dose, dose_rows(dose), dose.note)


def dose_rows(dose: Dose) -> tuple[Row, ...]:
    """What a row of the record says, its note left out."""
    rows = []
    if dose.status is DoseStatus.TAKEN:
        rows.append(Row("clock", QCoreApplication.translate("CalendarPage", "Time"), clock_of(dose)))
        rows.append(Row("syringe", QCoreApplication.translate("CalendarPage", "Dose"), amount_words(dose)))
        rows.append(Row("map-pin", QCoreApplication.translate("CalendarPage", "Place"), _place(dose)))
        rows.append(Row("user", QCoreApplication.translate("CalendarPage", "Given by"), dose.given_by))
        if dose.lot:
            rows.append(Row("package", QCoreApplication.translate("CalendarPage", "Lot"), dose.lot))
    if dose.kind is DoseKind.EXTRA:
        words = QCoreApplication.translate("CalendarPage", "one more injection")
        rows.insert(0, Row("plus-circle", QCoreApplication.translate("CalendarPage", "Kind"), words))
    if dose.reason:
        rows.append(Row("note-pencil", QCoreApplication.translate("CalendarPage", "Why"), dose.reason))
    return tuple(rows)


def amount_words(dose: Dose) -> str:
    """ "100 mg, all of it"."""
    if dose.amount_mg is None:
        return QCoreApplication.translate("CalendarPage", "not known", "how much was injected")
    amount = wording.amount(dose.amount_mg)
    match dose.whole:
        case True:
            return QCoreApplication.translate("CalendarPage", "{amount}, all of it").format(amount=amount)
        case False:
            return QCoreApplication.translate("CalendarPage", "{amount}, not all of it").format(amount=amount)
    return amount


# --------------------------------------------------------------------------------------------------------- history


def history_entries(doses: tuple[Dose, ...], around: tuple[Dose, ...] = ()) -> tuple[HistoryEntry, ...]:
    """Everything that was done to the rows of a day, newest first; nothing is ever left out.

    `around` holds the rows of other days too, from which or to which one of these may have been moved.
    """
    by_id = {dose.id: dose for dose in (*around, *doses)}
    followers = {dose.corrects: dose for dose in by_id.values() if dose.corrects is not None}
    here = {dose.id for dose in doses}
    entries: list[tuple[datetime, int, bool, HistoryEntry]] = []
    for dose in doses:
        before = by_id.get(dose.corrects) if dose.corrects is not None else None
        entry = _recorded(dose) if before is None else _corrected(dose, before)
        entries.append((dose.recorded_at, dose.id, False, entry))
        if dose.ended_at is None:
            continue
        if dose.standing is Standing.VOID:
            entries.append((dose.ended_at, dose.id, True, _voided(dose, dose.ended_at)))
        elif dose.standing is Standing.CORRECTED:
            follower = followers.get(dose.id)
            if follower is None or follower.id not in here:
                entries.append((dose.ended_at, dose.id, True, _moved_away(dose, dose.ended_at, follower)))
    entries.sort(key=lambda each: each[:3], reverse=True)
    return tuple(entry for *_, entry in entries)


def recorded_words(dose: Dose) -> str:
    """What it was recorded as."""
    match dose.status:
        case DoseStatus.TAKEN if dose.kind is DoseKind.EXTRA:
            return QCoreApplication.translate("CalendarPage", "Recorded as one more injection")
        case DoseStatus.TAKEN:
            return QCoreApplication.translate("CalendarPage", "Recorded")
        case DoseStatus.SKIPPED:
            return QCoreApplication.translate("CalendarPage", "Recorded as skipped")
        case _:
            return QCoreApplication.translate("CalendarPage", "Recorded as not given")


def _recorded(dose: Dose) -> HistoryEntry:
    return HistoryEntry("check-bold", recorded_words(dose), _by_whom(dose.recorded_by, dose.recorded_at, dose.zone))


def _corrected(dose: Dose, before: Dose) -> HistoryEntry:
    changes = _changes(before, dose)
    undone = before.ended_because == UNDONE_AT_ONCE
    by_whom = _by_whom(dose.recorded_by, dose.recorded_at, dose.zone, "" if undone else before.ended_because)
    if before.standing is Standing.VOID:
        title = QCoreApplication.translate("CalendarPage", "It counts again: taking it back was undone")
        by_whom = _by_whom(dose.recorded_by, dose.recorded_at, dose.zone)
        return HistoryEntry("arrow-counter-clockwise-bold", title, by_whom)
    if undone:
        title = QCoreApplication.translate("CalendarPage", "Undone: it is as it was before")
        return HistoryEntry("arrow-counter-clockwise-bold", title, by_whom)
    if not changes:
        return HistoryEntry("pencil-simple-bold", QCoreApplication.translate("CalendarPage", "Corrected"), by_whom)
    was_words = QCoreApplication.translate("CalendarPage", "was: {old}")
    old = "; ".join(change.old for change in changes if change.old)
    title = changes[0].title if len(changes) == 1 else "; ".join(change.title for change in changes)
    return HistoryEntry("pencil-simple-bold", title, by_whom, was_words.format(old=old) if old else "")


def _moved_away(dose: Dose, at: datetime, follower: Dose | None) -> HistoryEntry:
    if follower is None:
        title = QCoreApplication.translate("CalendarPage", "Moved to another day")
    else:
        words = QCoreApplication.translate("CalendarPage", "Moved to {date}")
        title = words.format(date=wording.weekday_and_date(follower.schedule_date))
    by_whom = _by_whom(dose.ended_by, at, dose.zone, dose.ended_because)
    was = QCoreApplication.translate("CalendarPage", "was: {old}").format(old=_what(dose))
    return HistoryEntry("calendar-blank", title, by_whom, was)


def _voided(dose: Dose, at: datetime) -> HistoryEntry:
    return HistoryEntry(
        "x-bold",
        QCoreApplication.translate("CalendarPage", "Taken back: it did not happen"),
        _by_whom(dose.ended_by, at, dose.zone, dose.ended_because),
        QCoreApplication.translate("CalendarPage", "was: {old}").format(old=_what(dose)),
    )


def _what(dose: Dose) -> str:
    return {
        DoseStatus.TAKEN: ", ".join(part for part in (clock_of(dose), _place(dose)) if part),
        DoseStatus.SKIPPED: QCoreApplication.translate("CalendarPage", "skipped"),
        DoseStatus.MISSED: QCoreApplication.translate("CalendarPage", "not given"),
    }[dose.status]


@dataclass(frozen=True, slots=True)
class _Change:
    title: str
    old: str


def _changes(before: Dose, after: Dose) -> list[_Change]:
    changes = []
    if before.schedule_date != after.schedule_date:
        words = QCoreApplication.translate("CalendarPage", "Moved to this day")
        changes.append(_Change(words, wording.weekday_and_date(before.schedule_date)))
    if before.status is not after.status:
        changes.append(_Change(QCoreApplication.translate("CalendarPage", "Corrected to given"), ""))
    if before.taken_at != after.taken_at:
        words = QCoreApplication.translate("CalendarPage", "Time corrected to {new}")
        changes.append(_Change(words.format(new=clock_of(after)), clock_of(before)))
    if before.places != after.places:
        words = QCoreApplication.translate("CalendarPage", "Place corrected to {new}")
        changes.append(_Change(words.format(new=_place(after).lower()), _place(before).lower()))
    if (before.amount_mg, before.whole) != (after.amount_mg, after.whole):
        words = QCoreApplication.translate("CalendarPage", "Dose corrected to {new}")
        changes.append(_Change(words.format(new=amount_words(after)), amount_words(before)))
    if before.given_by != after.given_by:
        words = QCoreApplication.translate("CalendarPage", "Given by corrected to {new}")
        changes.append(_Change(words.format(new=after.given_by), before.given_by))
    if before.lot != after.lot:
        words = QCoreApplication.translate("CalendarPage", "Lot corrected to {new}")
        changes.append(_Change(words.format(new=after.lot or "–"), before.lot or "–"))
    if before.note != after.note:
        title = (
            QCoreApplication.translate("CalendarPage", "Note added")
            if after.note.startswith(before.note)
            else QCoreApplication.translate("CalendarPage", "Note changed")
        )
        changes.append(_Change(title, "" if after.note.startswith(before.note) else before.note))
    return changes


def _place(dose: Dose) -> str:
    if not dose.places:
        return QCoreApplication.translate("CalendarPage", "not known", "the place of an injection")
    return place_words.places_name(dose.places)


def because_words(because: str) -> str:
    """Why something was ended, as it was written down; what was undone at once, in the person's language."""
    if because == UNDONE_AT_ONCE:
        return QCoreApplication.translate("CalendarPage", "undone at once")
    return because


def covers(hold: Hold, day: date) -> bool:
    """Whether a pause was written down for that date, be it lifted or not."""
    return hold.first <= day and (hold.last is None or day <= hold.last)


def _by_whom(name: str, at: datetime, zone: str, because: str = "") -> str:
    wall = at.astimezone(zone_info(zone)) if zone else at
    words = QCoreApplication.translate("CalendarPage", "{name}, {moment}").format(
        name=name, moment=wording.moment(wall.replace(tzinfo=None))
    )
    if not because:
        return words
    quoted = QCoreApplication.translate("CalendarPage", "{who_and_when}. “{because}”")
    return quoted.format(who_and_when=words, because=because_words(because))
