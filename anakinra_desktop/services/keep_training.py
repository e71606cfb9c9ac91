"""Keeps that the leaflet was read, and that whoever injects was shown how (TRAIN-1, TRAIN-2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from anakinra_desktop.domain.people import GivenBy, Giver, Person, Training
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.services.change_person import change_person
from anakinra_desktop.services.keep_caregiver import keep_caregiver

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


def keep_training(records: RecordFile, person: Person, giver: Giver, training: Training, now: datetime) -> Person:
    """Keep the days; of a caregiver, the day they were shown how is kept with them. The person as kept.

    Raises NotAPerson for a day in the future.
    """
    after = replace(person, leaflet_read_on=training.leaflet_read_on)
    if giver.by is GivenBy.SELF:
        after = replace(after, shown_how_on=training.shown_how_on)
    else:
        today = now.astimezone(zone_info(person.home_zone)).date()
        keep_caregiver(records, giver.name, training.shown_how_on, today)
    return change_person(records, person, after, now)
