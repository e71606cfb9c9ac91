"""What was answered in the first run, and what is still missing; the pages decide nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.people import Build, GivenBy, Giver
from anakinra_desktop.services.add_person import NewPerson

TIMES_A_DAY_MAX = 4
"""So many times of a day can be answered."""


class Step(StrEnum):
    """The steps, in their order."""

    NAME = "name"
    PRESCRIPTION = "prescription"
    TIME = "time"
    GIVER = "giver"
    TRAINING = "training"
    BODY = "body"
    CARTON = "carton"


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything but the carton; None and "" mean: not answered."""

    name: str = ""
    amount_mg: float | None = None
    every_days: int | None = None
    times_a_day: int | None = None
    interval_set_on: date | None = None
    """The day on which a prescriber or pharmacist set it other than once a day (D-4)."""
    times: tuple[time, ...] = ()
    zone: str = ""
    starts_on: date | None = None
    first_slot: int = 0
    by: GivenBy | None = None
    caregiver: str = ""
    leaflet_read: bool | None = None
    leaflet_read_on: date | None = None
    shown_how: bool | None = None
    shown_how_on: date | None = None
    born: date | None = None
    height_cm: float | None = None
    build: Build | None = None

    @property
    def can_be_kept(self) -> bool:
        """Whether the first slot is known, so that everything else can wait."""
        asked = (self.amount_mg, self.every_days, self.times_a_day, self.starts_on)
        return bool(self.name and self.zone) and None not in asked and len(self.times) == self.times_a_day

    def new_person(self) -> NewPerson:
        """What is kept of the person. Call only when `can_be_kept`."""
        assert self.amount_mg is not None
        assert self.starts_on is not None
        by_self = self.by is not GivenBy.CAREGIVER
        return NewPerson(
            name=self.name,
            home_zone=self.zone,
            amount_mg=self.amount_mg,
            times=self.times,
            starts_on=self.starts_on,
            every_days=self.every_days or 1,
            interval_set_on=self.interval_set_on,
            interval_set_by=QCoreApplication.translate("FirstRun", "my prescriber"),
            born=self.born,
            height_cm=self.height_cm,
            build=self.build or Build.NEUTRAL,
            leaflet_read_on=self.leaflet_read_on if self.leaflet_read else None,
            shown_how_on=self.shown_how_on if self.shown_how and by_self else None,
            first_slot=self.first_slot,
        )

    def giver(self) -> Giver | None:
        """Who injects, if that was said."""
        if self.by is GivenBy.CAREGIVER:
            return Giver(GivenBy.CAREGIVER, self.caregiver) if self.caregiver else None
        return Giver(GivenBy.SELF, self.name) if self.by is GivenBy.SELF else None
