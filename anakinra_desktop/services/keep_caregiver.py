"""Keeps who helps in the household, and when they were shown how to inject."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from anakinra_desktop.domain.people import Caregiver, checked_name, checked_past_day

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


def keep_caregiver(records: RecordFile, name: str, shown_how_on: date | None, today: date) -> Caregiver:
    """Add a caregiver, or keep the date on which a known one was shown how (TRAIN-2); capitals do not matter.

    Raises NotAPerson for a name that cannot be so, or a date in the future.
    """
    tidy = checked_name(name, "giver")
    day = checked_past_day(shown_how_on, today, "shown_how_on")
    with records.change() as record:
        known = next((each.name for each in record.caregivers() if each.name.casefold() == tidy.casefold()), tidy)
        return record.keep_caregiver(known, day)
