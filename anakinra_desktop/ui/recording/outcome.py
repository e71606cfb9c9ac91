"""What happened to an entry, in the person's words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.dose import Dose, DoseStatus
from anakinra_desktop.domain.prescription import Slot, zone_info
from anakinra_desktop.drawing import place_words, wording


def clock_of(dose: Dose) -> str:
    """The wall time of a dose: "20:06"; "" when it has none."""
    if dose.wall_time:
        return dose.wall_time[11:16]
    if dose.taken_at is None:
        return ""
    there = zone_info(dose.zone) if dose.zone else dose.taken_at.tzinfo
    return wording.clock(dose.taken_at.astimezone(there))


def already_words(dose: Dose, today: date) -> str:
    """ "Today’s injection is already recorded: 20:06, by Luis." """
    if dose.schedule_date == today:
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
    return wording.capital(begin.format(date=wording.weekday_and_date(dose.schedule_date), what=what))


def counts_words(dose: Dose) -> str:
    """What an entry will count for."""
    return QCoreApplication.translate("Recording", "Counts for {date}. Nothing else is recorded for it.").format(
        date=wording.weekday_and_date(dose.schedule_date)
    )


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
