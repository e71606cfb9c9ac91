"""What the copies of the record are called."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QLocale

from anakinra_desktop.drawing import wording
from anakinra_desktop.services.keep_copies import CopyKept
from anakinra_desktop.storage.copies import Holdings


def when_made(copy: CopyKept, now: datetime, zone: tzinfo | None = None) -> str:
    """When a copy was made, within a sentence: "today, 20:06", "Monday, 23 November, 20:06".

    Without a zone it is told by the clock of this computer.
    """
    when = day_and_time(copy.made_at, now, zone)
    if copy.is_replaced:
        return QCoreApplication.translate("Copies", "the record until {when}").format(when=when)
    return when


def day_and_time(moment: datetime, now: datetime, zone: tzinfo | None = None) -> str:
    """A moment of the last time, as `when_made` says it."""
    at, today = moment.astimezone(zone), now.astimezone(zone).date()
    match (today - at.date()).days:
        case 0:
            day = QCoreApplication.translate("Copies", "today")
        case 1:
            day = QCoreApplication.translate("Copies", "yesterday")
        case _ if at.year == today.year:
            day = wording.weekday_and_date(at.date())
        case _:
            day = wording.full_date(at.date())
    return f"{day}, {wording.clock(at)}"


def what_it_holds(copy: CopyKept, zone: tzinfo | None = None) -> str:
    """ "81 injections, the last one on 23 November 2026. 212 kB"."""
    if copy.holds is None:
        return QCoreApplication.translate("Copies", "It cannot be read to the end.")
    size = wording.locale().formattedDataSize(copy.holds.size_bytes, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
    return f"{holdings_words(copy.holds, zone)}. {size}"


def holdings_words(holds: Holdings, zone: tzinfo | None = None) -> str:
    """ "81 injections, the last one on 23 November 2026"."""
    counted = QCoreApplication.translate("Copies", "%n injections", "", holds.doses)
    if holds.last_dose_at is None:
        return counted
    last = wording.full_date(holds.last_dose_at.astimezone(zone).date())
    return QCoreApplication.translate("Copies", "{count}, the last one on {date}").format(count=counted, date=last)
