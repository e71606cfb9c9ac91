"""What is said of clocks: one that was set back, one of another place, and two doses that would lie oddly apart."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.prescription import Slot
from anakinra_desktop.domain.travel import Elsewhere, OddGap
from anakinra_desktop.drawing import wording
from anakinra_desktop.services.look_at_today import TodayLook
from anakinra_desktop.ui.today.hero import on_wall


def set_back_words(look: TodayLook, entry: datetime) -> tuple[str, str]:
    """The computer's clock is behind an entry of the record: what both say."""
    zone = look.person.home_zone
    title = QCoreApplication.translate("TodayPage", "Is this computer’s clock right?")
    line = QCoreApplication.translate(
        "TodayPage",
        "It shows {now}. The record has an entry from {entry}. Check the date and the time before you go on.",
    )
    return (title, line.format(now=_dated(on_wall(look.now, zone)), entry=_dated(on_wall(entry, zone))))


def odd_gap_words(look: TodayLook, gap: OddGap) -> tuple[str, str]:
    """Two doses that would lie too near or too far apart, on the clock of this computer. It says no other time."""
    away = look.elsewhere
    zone = away.here if away is not None else look.person.home_zone
    if away is not None and away.goes_along:
        title = QCoreApplication.translate("TodayPage", "With the time of {city}, two doses would be {length} apart")
    else:
        title = QCoreApplication.translate("TodayPage", "Two doses would be {length} apart")
    title = title.format(length=wording.duration(gap.length), city=wording.city(zone))
    line = (
        QCoreApplication.translate("TodayPage", "The last one was at {first}. The next is due at {second}.")
        if gap.was_given
        else QCoreApplication.translate("TodayPage", "One is due at {first}, the next at {second}.")
    )
    today = on_wall(look.now, zone).date()
    parts = [
        line.format(
            first=near_words(on_wall(gap.earlier, zone), today), second=near_words(on_wall(gap.later, zone), today)
        )
    ]
    if away is not None:
        parts.append(
            QCoreApplication.translate("TodayPage", "Both in the time of {city}.").format(city=wording.city(zone))
        )
    parts.append(QCoreApplication.translate("TodayPage", "Ask the prescriber how to move the time."))
    return (title, " ".join(parts))


def elsewhere_words(look: TodayLook, away: Elsewhere) -> tuple[str, str]:
    """The computer shows the time of another place than the prescription goes by."""
    here, there = wording.city(away.here), wording.city(away.clock_zone)
    title = QCoreApplication.translate("TodayPage", "This computer shows the time of {city}").format(city=here)
    line = (
        QCoreApplication.translate("TodayPage", "The dose still goes by the time of {place}.")
        if away.goes_along
        else QCoreApplication.translate("TodayPage", "The dose keeps the time of {place}.")
    )
    parts = [line.format(place=there)]
    slot = _slot_to_come(look)
    if slot is not None:
        both = QCoreApplication.translate("TodayPage", "Due at {there} there, which is {here} here.")
        due = slot.due_at
        parts.append(
            both.format(
                there=near_words(on_wall(due, away.clock_zone), on_wall(look.now, away.clock_zone).date()),
                here=near_words(on_wall(due, away.here), on_wall(look.now, away.here).date()),
            )
        )
    return (title, " ".join(parts))


def follow_button_words() -> str:
    """The words of the button by which a time that goes with the person goes along."""
    return QCoreApplication.translate("TodayPage", "I am here now…")


def _slot_to_come(look: TodayLook) -> Slot | None:
    waits = look.slot is not None and look.dose is None and look.hold is None
    return look.slot if waits else look.next_slot


def near_words(wall: datetime, today: date) -> str:
    """ "19:31", "19:31 tomorrow", "19:31 on Thursday"."""
    if wall.date() == today:
        return wording.clock(wall)
    return QCoreApplication.translate("TodayPage", "{time} {day}", "19:31 tomorrow").format(
        time=wording.clock(wall), day=wording.near_day(wall.date(), today)
    )


def _dated(wall: datetime) -> str:
    return QCoreApplication.translate("TodayPage", "{date}, {time}", "23 November 2026, 20:06").format(
        date=wording.full_date(wall.date()), time=wording.clock(wall)
    )
