"""Reads what the Health page shows of a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from anakinra_desktop.domain.dose import Dose
from anakinra_desktop.domain.health import HealthEntry
from anakinra_desktop.domain.lengths import LengthUnit, length_unit
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import Prescription, prescription_on, zone_info
from anakinra_desktop.domain.rule_limits import Limits
from anakinra_desktop.services.set_limit import limits_in

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile


@dataclass(frozen=True, slots=True)
class HealthLook:
    """Everything written down about the health of a person, with the injections it may belong to."""

    person: Person
    now: datetime
    today: date
    """The date on the wall at home."""
    entries: tuple[HealthEntry, ...]
    """Of every kind, oldest first; those replaced or taken back too."""
    injections: tuple[Dose, ...]
    """All injections that count, oldest first."""
    prescription: Prescription | None
    """The one that holds today."""
    treated_since: date | None
    """The date of the first prescription; None before there is one."""
    limits: Limits
    """The numbers of the rules as they are in force for the person."""
    length_unit: LengthUnit | None = None
    """What the person chose to read lengths in."""

    @property
    def watch_days(self) -> int:
        """For how many days a reaction is watched (site_reaction_watch)."""
        return int(self.limits.number("site_reaction_watch"))


def look_at_health(records: RecordFile, person: Person, now: datetime) -> HealthLook:
    """The health of a person at a moment. Raises RecordTrouble."""
    today = now.astimezone(zone_info(person.home_zone)).date()
    with records.read() as record:
        prescriptions = record.prescriptions(person.id)
        return HealthLook(
            person=person,
            now=now,
            today=today,
            entries=record.health_entries(person.id),
            injections=record.injections(person.id),
            prescription=prescription_on(today, prescriptions),
            treated_since=min((each.starts_on for each in prescriptions), default=None),
            limits=limits_in(record, person.id),
            length_unit=length_unit(record.preferences(person.id).get("length_unit")),
        )
