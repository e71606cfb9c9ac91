"""What happened to an entry, in the person's words."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.dose import Dose, DoseKind, DoseStatus
from anakinra_desktop.domain.prescription import Slot, zone_info
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.services.prepare_entry import SameDay
from anakinra_desktop.ui.shared.facts import statement_words


def clock_of(dose: Dose) -> str:
    """The wall time of a dose: "20:06"; "" when it has none."""
    if dose.wall_time:
        return dose.wall_time[11:16]
    if dose.taken_at is None:
        return ""
    there = zone_info(dose.zone) if dose.zone else dose.taken_at.tzinfo
    return wording.clock(dose.taken_at.astimezone(there))


def already_words(dose: Dose, today: date, around: SameDay | None = None) -> str:
    """ "Today’s injection is already recorded: 20:06, by Luis."; of several a day, it says which one."""
    due = _due_of_several(dose, around)
    if due:
        begin = QCoreApplication.translate("Recording", "The {due} dose of {date} is already recorded: {what}.")
    elif dose.schedule_date == today:
        begin = QCoreApplication.translate("Recording", "Today’s injection is already recorded: {what}.")
    else:
        begin = QCoreApplication.translate("Recording", "{date} is already recorded: {what}.")
    match dose.status:
        case DoseStatus.TAKEN:
            what = QCoreApplication.translate("Recording", "{time}, by {name}").format(
                time=clock_of(dose), name=dose.given_by or dose.recorded_by
            )
        case DoseStatus.SKIPPED:
            what = QCoreApplication.translate("Recording", "skipped")
        case _:
            what = QCoreApplication.translate("Recording", "not given")
    return wording.capital(begin.format(due=due, date=wording.weekday_and_date(dose.schedule_date), what=what))


def counts_words(dose: Dose, around: SameDay) -> str:
    """What an entry will count for, of several doses a day which one, and what is recorded for that day already."""
    due = _due_of_several(dose, around)
    if due:
        words = QCoreApplication.translate("Recording", "Counts for the {due} dose of {date}.")
        nothing = QCoreApplication.translate("Recording", "Nothing else is recorded for that day.")
    elif around.others:
        words, nothing = QCoreApplication.translate("Recording", "Counts for {date}."), ""
    else:
        words = QCoreApplication.translate("Recording", "Counts for {date}. Nothing else is recorded for it.")
        nothing = ""
    said = [words.format(due=due, date=wording.weekday_and_date(dose.schedule_date))]
    said += [other_words(each, around) for each in around.others] or [nothing]
    return " ".join(filter(None, said))


def other_words(dose: Dose, around: SameDay) -> str:
    """Another record of the same day: "08:00 dose: recorded at 14:10." """
    slot = around.slot(dose.slot) if dose.kind is DoseKind.SCHEDULED else None
    if slot is None:
        words = QCoreApplication.translate("Recording", "One more injection that day: {what}.")
    else:
        words = QCoreApplication.translate("Recording", "{due} dose: {what}.")
    match dose.status:
        case DoseStatus.TAKEN:
            what = QCoreApplication.translate("Recording", "recorded at {time}").format(time=clock_of(dose))
        case DoseStatus.SKIPPED:
            what = QCoreApplication.translate("Recording", "skipped")
        case _:
            what = QCoreApplication.translate("Recording", "not given")
    return words.format(due=wording.clock(slot.due_wall) if slot else "", what=what)


def too_close_words(dose: Dose, moment: datetime) -> str:
    """That another injection is recorded only a short while from this moment, and whom to tell (MISSED-3)."""
    assert dose.taken_at is not None
    there = dose.taken_at.astimezone(zone_info(dose.zone) if dose.zone else dose.taken_at.tzinfo)
    if dose.taken_at == moment:
        words = QCoreApplication.translate("Recording", "Another injection is recorded for the same time: {when}.")
    else:
        words = QCoreApplication.translate("Recording", "Only {apart} from another recorded injection: {when}.")
    when = wording.moment(there.replace(tzinfo=None))
    said = words.format(apart=wording.duration(dose.taken_at - moment), when=when)
    call = QCoreApplication.translate(
        "Recording", "Please check the day and the time. If both were given, call your doctor or pharmacist."
    )
    return f"{said} {statement_words('MISSED-3')} {call}"


def _due_of_several(dose: Dose, around: SameDay | None) -> str:
    """When the dose was due, where its day has several; "" where it has one."""
    slot = around.slot(dose.slot) if around is not None and len(around.slots) > 1 else None
    return wording.clock(slot.due_wall) if slot is not None else ""


def slot_words(slot: Slot) -> str:
    """A slot as one of several to choose from: "Monday, 23 November, due at 20:00"."""
    words = QCoreApplication.translate("Recording", "{date}, due at {time}")
    date = wording.weekday_and_date(slot.schedule_date)
    return wording.capital(words.format(date=date, time=wording.clock(slot.due_wall)))


def saved_words(dose: Dose) -> str:
    """What a message says after something was written down."""
    match dose.status:
        case DoseStatus.TAKEN if dose.places:
            return QCoreApplication.translate("Recording", "Saved: {time}, {place}.").format(
                time=clock_of(dose), place=place_words.places_name(dose.places)
            )
        case DoseStatus.TAKEN:
            return QCoreApplication.translate("Recording", "Saved: {time}.").format(time=clock_of(dose))
        case DoseStatus.SKIPPED:
            words = QCoreApplication.translate("Recording", "Saved: {date} is skipped.")
        case _:
            words = QCoreApplication.translate("Recording", "Saved: no injection on {date}.")
    return words.format(date=wording.weekday_and_date(dose.schedule_date))
