"""Gathers what the settings show of a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from anakinra_desktop.domain.adherence import TIMING_WINDOW_H
from anakinra_desktop.domain.body import ZoneId
from anakinra_desktop.domain.lengths import LengthUnit, length_unit
from anakinra_desktop.domain.people import Caregiver, Person
from anakinra_desktop.domain.prescription import DAY, Prescription, prescription_on, zone_info
from anakinra_desktop.domain.rule_limits import Limits
from anakinra_desktop.services.change_person import MapStanding, map_standing
from anakinra_desktop.services.keep_label import label_of
from anakinra_desktop.services.set_limit import limits_in
from anakinra_desktop.services.suggest_spot import switched_off_zones

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


class InForce(StrEnum):
    """Where a prescription stands on a day."""

    NOW = "now"
    COMING = "coming"
    BEFORE = "before"
    REPLACED = "replaced"
    """Another one was written for the same first day, so it asks for nothing."""


@dataclass(frozen=True, slots=True)
class PrescriptionPeriod:
    """A prescription and the days it is for; `last` is None while no end is known."""

    prescription: Prescription
    standing: InForce
    first: date
    last: date | None


@dataclass(frozen=True, slots=True)
class SettingsLook:
    """What is set for one person."""

    person: Person
    today: date
    prescriptions: tuple[PrescriptionPeriod, ...]
    """The newest first."""
    timing_window_h: float
    switched_off: tuple[ZoneId, ...]
    caregivers: tuple[Caregiver, ...]
    """Everybody of the household who injects others, this person left out."""
    map: MapStanding
    limits: Limits
    """The numbers of the rules as they are in force for this person."""
    labels: Mapping[date, str]
    """What the label says, by the first day of the prescription."""
    length_unit: LengthUnit | None = None
    """What the person chose to read lengths in."""

    @property
    def prescription(self) -> Prescription | None:
        """The one in force today."""
        return next((each.prescription for each in self.prescriptions if each.standing is InForce.NOW), None)


def look_at_settings(records: RecordFile, person_id: int, now: datetime) -> SettingsLook | None:
    """What is set for a person; None where there is nobody of that number. Raises RecordTrouble."""
    with records.read() as record:
        person = record.person(person_id)
        if person is None:
            return None
        today = now.astimezone(zone_info(person.home_zone)).date()
        preferences = record.preferences(person_id)
        window = preferences.get("timing_window_h")
        return SettingsLook(
            person=person,
            today=today,
            prescriptions=prescription_periods(record.prescriptions(person_id), today),
            timing_window_h=float(window) if window else TIMING_WINDOW_H,
            switched_off=switched_off_zones(preferences),
            caregivers=tuple(each for each in record.caregivers() if each.name.casefold() != person.name.casefold()),
            map=map_standing(record, person, today),
            limits=limits_in(record, person_id),
            length_unit=length_unit(preferences.get("length_unit")),
            labels={each.starts_on: label_of(preferences, each) for each in record.prescriptions(person_id)},
        )


def prescription_periods(prescriptions: Sequence[Prescription], today: date) -> tuple[PrescriptionPeriod, ...]:
    """Each prescription with the days it is for, the newest first: it ends on the day before the next one begins."""
    current = prescription_on(today, prescriptions)
    periods = []
    following: date | None = None
    for each in sorted(prescriptions, key=lambda one: (one.starts_on, one.id), reverse=True):
        if each.starts_on == following:
            periods.append(PrescriptionPeriod(each, InForce.REPLACED, each.starts_on, each.ends_on))
            continue
        ends = [day for day in (following and following - DAY, each.ends_on) if day]
        standing = InForce.NOW if each == current else InForce.COMING if each.starts_on > today else InForce.BEFORE
        periods.append(PrescriptionPeriod(each, standing, each.starts_on, min(ends, default=None)))
        following = each.starts_on
    return tuple(periods)
