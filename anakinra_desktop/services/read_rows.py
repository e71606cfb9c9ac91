"""Turns rows of a table into doses, each cell checked as if it had been typed into a form."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from anakinra_desktop.domain.body import Body, NoSuchSpot, ZoneId
from anakinra_desktop.domain.dose import (
    NOTE_LENGTH_MAX,
    Dose,
    DoseKind,
    DoseStatus,
    Place,
    Standing,
    checked_moment,
    checked_text,
)
from anakinra_desktop.domain.people import GivenBy, Person, checked_name, checked_zone
from anakinra_desktop.domain.prescription import (
    FIRST_PRESCRIPTIONS,
    Prescription,
    checked_amount_mg,
    prescription_on,
    zone_info,
)
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.typed_values import day_of, moment_of, number_of
from anakinra_desktop.services.csv_table import TableRow

STATUSES = ("taken", "extra", "missed", "skipped", "held", "void")
SLOT_NUMBERS = ("1", "2", "3", "4")
DAYS_APART_MAX = 32
"""A dose was given within so many days of the date it is for: a slot is open for four weeks at most."""


class NotARow(Problem):
    """A row that says something that cannot be so."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the rows of one person."""

    person: Person
    prescriptions: tuple[Prescription, ...]
    body: Body
    now: datetime

    def dose_of(self, row: TableRow) -> tuple[Dose, bool]:
        """The dose of a row, and whether the row says for which slot of its date it is.

        What a row leaves open stays unknown: nothing is filled in from the prescription but the time zone. Raises
        Problem.
        """
        status = row.status.strip().casefold()
        if status not in STATUSES or status == "held":
            raise NotARow("The status {status} is none of {statuses}.", status=row.status, statuses=", ".join(STATUSES))
        day, slot = date_and_slot(row.schedule_date, self.now)
        zone, place = self._zone_and_place(row, day)
        taken_at = self._taken_at(row, status, day, zone)
        given_by = checked_name(row.given_by, "given_by") if row.given_by.strip() else ""
        by = None
        if taken_at is not None and given_by:
            by = GivenBy.SELF if given_by.casefold() == self.person.name.casefold() else GivenBy.CAREGIVER
        amount_mg = checked_amount_mg(number_of(row.amount_mg.strip())) if row.amount_mg.strip() else None
        ordered = prescription_on(day, self.prescriptions)
        is_part = amount_mg is not None and ordered is not None and amount_mg < ordered.amount_mg
        reason = checked_text(row.reason, "reason")
        is_void = status == "void"
        dose = Dose(
            id=0,
            person_id=self.person.id,
            schedule_date=day,
            slot=slot or 0,
            kind=DoseKind.EXTRA if status == "extra" else DoseKind.SCHEDULED,
            status=_status_of(status, taken_at),
            taken_at=taken_at,
            zone=zone,
            amount_mg=amount_mg,
            whole=False if is_part else None,
            place=place,
            by=by,
            given_by=given_by,
            reason="" if is_void else reason,
            note=checked_text(row.note, "note", NOTE_LENGTH_MAX),
            recorded_at=self.now,
            recorded_by=self.person.name,
            standing=Standing.VOID if is_void else Standing.VALID,
            ended_at=self.now if is_void else None,
            ended_by=self.person.name if is_void else "",
            ended_because=reason if is_void else "",
        )
        return dose, slot is not None

    def _taken_at(self, row: TableRow, status: str, day: date, zone: str) -> datetime | None:
        text = row.taken_at.strip()
        if not text:
            if status in ("taken", "extra"):
                raise NotARow("A row with the status {status} needs its taken_at.", status=status)
            return None
        if status in ("missed", "skipped"):
            raise NotARow("A row with the status {status} has no taken_at.", status=status)
        moment = moment_of(text, zone)
        # To the millisecond, as the record keeps it: the same file again must be found to be the same.
        moment = checked_moment(moment.replace(microsecond=moment.microsecond // 1000 * 1000), self.now)
        if abs((moment.astimezone(zone_info(zone)).date() - day).days) > DAYS_APART_MAX:
            raise NotARow("The time given and the day it is for lie too far apart.")
        return moment

    def _zone_and_place(self, row: TableRow, day: date) -> tuple[str, Place | None]:
        """The time zone and the place of a row.

        Some programs put the part of the body into `zone` and only the number into `spot`; that is understood too.
        """
        zone, spot = row.zone.strip(), row.spot.strip()
        if zone.casefold() in list(ZoneId):
            zone, spot = "", f"{zone}/{spot}" if spot else zone
        if zone:
            checked_zone(zone)
        else:
            ordered = prescription_on(day, self.prescriptions)
            zone = ordered.zone if ordered is not None else self.person.home_zone
        return zone, self._place(spot) if spot else None

    def _place(self, text: str) -> Place:
        zone, slash, number = text.partition("/")
        zone = zone.strip().casefold()
        if zone not in list(ZoneId):
            raise NotARow("There is no place {spot}.", spot=text)
        if not slash:
            return Place(zone=zone)
        try:
            spot = self.body.spot(zone, number.strip().upper())
        except NoSuchSpot:
            raise NotARow("{name} has no spot {spot}.", name=self.person.name, spot=text) from None
        return Place(zone=zone, spot=spot.id, x_cm=spot.x_cm, y_cm=spot.y_cm)


def date_and_slot(text: str, now: datetime) -> tuple[date, int | None]:
    """The date of `2026-11-24` or `2026-11-24/2`, and the number of its slot, from 0, where that is said."""
    written, slash, number = text.strip().partition("/")
    day = day_of(written)
    if day < FIRST_PRESCRIPTIONS:
        raise NotARow("The date {date} lies too far back.", date=written)
    if day > now.date() + timedelta(days=366):
        raise NotARow("The date {date} lies more than a year ahead.", date=written)
    if not slash:
        return day, None
    if number not in SLOT_NUMBERS:
        raise NotARow("{value} names no dose of a day.", value=text.strip())
    return day, int(number) - 1


def _status_of(status: str, taken_at: datetime | None) -> DoseStatus:
    match status:
        case "missed":
            return DoseStatus.MISSED
        case "skipped":
            return DoseStatus.SKIPPED
        case "void" if taken_at is None:
            return DoseStatus.SKIPPED
    return DoseStatus.TAKEN
