"""Rows of the record into values, and values into cells; the only place that knows how one becomes the other.

A row here is anything with the columns as attributes: an object of `tables`, or a plain row read without SQLAlchemy
(`first_look`).
"""

from __future__ import annotations

import functools
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from anakinra_desktop.domain.dose import Dose, DoseKind, DoseStatus, Hold, Place, Standing
from anakinra_desktop.domain.people import Build, Caregiver, GivenBy, Person, SkinTone
from anakinra_desktop.domain.prescription import ClockFollows, Prescription, zone_info
from anakinra_desktop.domain.rule_limits import RuleLimit
from anakinra_desktop.domain.sharps import SharpsBox
from anakinra_desktop.domain.syringe import Carton, CartonEnd, DiscardReason, GoneTo, Return, Syringe, SyringeEnd
from anakinra_desktop.storage.cells import (
    maybe_date_cell,
    maybe_date_of,
    maybe_moment_cell,
    maybe_moment_of,
    moment_cell,
    moment_of,
    times_cell,
    times_of,
)

Row = Any
Cells = dict[str, str | int | float | None]
Value = TypeVar("Value")


class DamagedRow(sqlite3.DatabaseError):
    """A row holds what this app never writes: the file was damaged in a way that SQLite cannot see."""

    def __init__(self) -> None:
        super().__init__("malformed row")


def says_when_damaged(read: Callable[[Row], Value]) -> Callable[[Row], Value]:
    """Turn whatever goes wrong while a row is read into DamagedRow."""

    @functools.wraps(read)
    def read_or_say(row: Row) -> Value:
        try:
            return read(row)
        except (ValueError, TypeError, AttributeError) as error:
            raise DamagedRow from error

    return read_or_say


@says_when_damaged
def person_of(row: Row) -> Person:
    """A person as kept."""
    return Person(
        id=row.id,
        name=row.name,
        home_zone=row.home_zone,
        born=maybe_date_of(row.born),
        height_cm=row.height_cm,
        build=Build(row.build),
        skin_tone=SkinTone(row.skin_tone),
        leaflet_read_on=maybe_date_of(row.leaflet_read_on),
        shown_how_on=maybe_date_of(row.shown_how_on),
        doctor_name=row.doctor_name,
        doctor_phone=row.doctor_phone,
        pharmacy_phone=row.pharmacy_phone,
    )


def person_cells(person: Person) -> Cells:
    """The cells of a person, without the number the record gives."""
    return {
        "name": person.name,
        "home_zone": person.home_zone,
        "born": maybe_date_cell(person.born),
        "height_cm": person.height_cm,
        "build": person.build.value,
        "skin_tone": person.skin_tone.value,
        "leaflet_read_on": maybe_date_cell(person.leaflet_read_on),
        "shown_how_on": maybe_date_cell(person.shown_how_on),
        "doctor_name": person.doctor_name,
        "doctor_phone": person.doctor_phone,
        "pharmacy_phone": person.pharmacy_phone,
    }


@says_when_damaged
def caregiver_of(row: Row) -> Caregiver:
    """A caregiver as kept."""
    return Caregiver(id=row.id, name=row.name, shown_how_on=maybe_date_of(row.shown_how_on))


@says_when_damaged
def prescription_of(row: Row) -> Prescription:
    """A prescription as kept."""
    return Prescription(
        id=row.id,
        person_id=row.person_id,
        starts_on=date.fromisoformat(row.starts_on),
        ends_on=maybe_date_of(row.ends_on),
        amount_mg=row.amount_mg,
        times=times_of(row.times),
        zone=row.zone,
        every_days=row.every_days,
        clock=ClockFollows(row.clock),
        prescriber=row.prescriber,
        first_slot=row.first_slot,
    )


def prescription_cells(prescription: Prescription) -> Cells:
    """The cells of a prescription, without its number."""
    return {
        "person_id": prescription.person_id,
        "starts_on": prescription.starts_on.isoformat(),
        "ends_on": maybe_date_cell(prescription.ends_on),
        "amount_mg": float(prescription.amount_mg),
        "times": times_cell(prescription.times),
        "zone": prescription.zone,
        "every_days": prescription.every_days,
        "clock": prescription.clock.value,
        "prescriber": prescription.prescriber,
        "first_slot": prescription.first_slot,
    }


def _place_of(row: Row) -> Place | None:
    if row.place_zone is None:
        return None
    return Place(zone=row.place_zone, spot=row.place_spot, x_cm=row.place_x_cm, y_cm=row.place_y_cm)


@says_when_damaged
def further_place_of(row: Row) -> Place:
    """A place beside the one in the dose's own row."""
    return Place(zone=row.zone, spot=row.spot, x_cm=row.x_cm, y_cm=row.y_cm)


def further_place_cells(dose_id: int, places: tuple[Place, ...]) -> list[Cells]:
    """The cells of the places a dose has beside the one in its own row; that one is the first."""
    return [
        {"dose_id": dose_id, "number": number, "zone": at.zone, "spot": at.spot, "x_cm": at.x_cm, "y_cm": at.y_cm}
        for number, at in enumerate(places, 2)
    ]


def dose_of(row: Row, further_places: tuple[Place, ...] = ()) -> Dose:
    """A dose as kept: its row, and the places of its further syringes."""
    dose = _dose_of(row)
    return replace(dose, further_places=further_places) if further_places else dose


@says_when_damaged
def _dose_of(row: Row) -> Dose:
    return Dose(
        id=row.id,
        person_id=row.person_id,
        schedule_date=date.fromisoformat(row.schedule_date),
        slot=row.slot,
        kind=DoseKind(row.kind),
        status=DoseStatus(row.status),
        taken_at=maybe_moment_of(row.taken_at),
        zone=row.zone,
        wall_time=row.wall_time,
        amount_mg=row.amount_mg,
        whole=None if row.whole is None else bool(row.whole),
        place=_place_of(row),
        by=None if row.by is None else GivenBy(row.by),
        given_by=row.given_by,
        lot=row.lot,
        reason=row.reason,
        note=row.note,
        recorded_at=moment_of(row.recorded_at),
        recorded_by=row.recorded_by,
        corrects=row.corrects,
        standing=Standing(row.standing),
        ended_at=maybe_moment_of(row.ended_at),
        ended_by=row.ended_by,
        ended_because=row.ended_because,
    )


def dose_cells(dose: Dose) -> Cells:
    """The cells of a dose, without its number; the offset and the wall time are worked out here, once."""
    offset: int | None = None
    wall_time = dose.wall_time
    if dose.taken_at is not None:
        local = dose.taken_at.astimezone(zone_info(dose.zone))
        difference = local.utcoffset()
        offset = None if difference is None else round(difference.total_seconds() / 60)
        wall_time = wall_time or local.replace(tzinfo=None).isoformat(timespec="minutes")
    place = dose.place
    return {
        "person_id": dose.person_id,
        "schedule_date": dose.schedule_date.isoformat(),
        "slot": dose.slot,
        "kind": dose.kind.value,
        "status": dose.status.value,
        "taken_at": maybe_moment_cell(dose.taken_at),
        "zone": dose.zone,
        "offset_minutes": offset,
        "wall_time": wall_time,
        "amount_mg": None if dose.amount_mg is None else float(dose.amount_mg),
        "whole": None if dose.whole is None else int(dose.whole),
        "place_zone": place.zone if place else None,
        "place_spot": place.spot if place else None,
        "place_x_cm": place.x_cm if place else None,
        "place_y_cm": place.y_cm if place else None,
        "by": dose.by.value if dose.by else None,
        "given_by": dose.given_by,
        "lot": dose.lot,
        "reason": dose.reason,
        "note": dose.note,
        "recorded_at": moment_cell(dose.recorded_at),
        "recorded_by": dose.recorded_by,
        "corrects": dose.corrects,
        "standing": dose.standing.value,
        "ended_at": maybe_moment_cell(dose.ended_at),
        "ended_by": dose.ended_by,
        "ended_because": dose.ended_because,
    }


@says_when_damaged
def hold_of(row: Row) -> Hold:
    """A pause as kept."""
    return Hold(
        id=row.id,
        person_id=row.person_id,
        first=date.fromisoformat(row.first),
        last=maybe_date_of(row.last),
        reason=row.reason,
        by_prescriber=bool(row.by_prescriber),
        recorded_at=moment_of(row.recorded_at),
        recorded_by=row.recorded_by,
        standing=Standing(row.standing),
        ended_at=maybe_moment_of(row.ended_at),
        ended_by=row.ended_by,
        ended_because=row.ended_because,
        said_by=row.said_by,
    )


def hold_cells(hold: Hold) -> Cells:
    """The cells of a pause, without its number."""
    return {
        "person_id": hold.person_id,
        "first": hold.first.isoformat(),
        "last": maybe_date_cell(hold.last),
        "reason": hold.reason,
        "by_prescriber": int(hold.by_prescriber),
        "recorded_at": moment_cell(hold.recorded_at),
        "recorded_by": hold.recorded_by,
        "standing": hold.standing.value,
        "ended_at": maybe_moment_cell(hold.ended_at),
        "ended_by": hold.ended_by,
        "ended_because": hold.ended_because,
        "said_by": hold.said_by,
    }


@says_when_damaged
def limit_of(row: Row) -> RuleLimit:
    """A limit as kept."""
    return RuleLimit(
        id=row.id,
        person_id=row.person_id,
        rule=row.rule,
        value=row.value,
        set_on=date.fromisoformat(row.set_on),
        set_by=row.set_by,
        recorded_at=moment_of(row.recorded_at),
        recorded_by=row.recorded_by,
        standing=Standing(row.standing),
        ended_at=maybe_moment_of(row.ended_at),
        ended_by=row.ended_by,
        ended_because=row.ended_because,
    )


def limit_cells(limit: RuleLimit) -> Cells:
    """The cells of a limit, without its number."""
    return {
        "person_id": limit.person_id,
        "rule": limit.rule,
        "value": float(limit.value),
        "set_on": limit.set_on.isoformat(),
        "set_by": limit.set_by,
        "recorded_at": moment_cell(limit.recorded_at),
        "recorded_by": limit.recorded_by,
        "standing": limit.standing.value,
        "ended_at": maybe_moment_cell(limit.ended_at),
        "ended_by": limit.ended_by,
        "ended_because": limit.ended_because,
    }


@says_when_damaged
def carton_of(row: Row) -> Carton:
    """A carton as kept."""
    return Carton(
        id=row.id,
        person_id=row.person_id,
        lot=row.lot,
        expires_on=maybe_date_of(row.expires_on),
        syringes=row.syringes,
        added_at=moment_of(row.added_at),
        gtin=row.gtin,
        serial=row.serial,
        out_since=maybe_moment_of(row.out_since),
        ended_at=maybe_moment_of(row.ended_at),
        ended_because=CartonEnd(row.ended_because) if row.ended_because else None,
    )


def carton_cells(carton: Carton) -> Cells:
    """The cells of a carton, without its number."""
    return {
        "person_id": carton.person_id,
        "lot": carton.lot,
        "expires_on": maybe_date_cell(carton.expires_on),
        "syringes": carton.syringes,
        "added_at": moment_cell(carton.added_at),
        "gtin": carton.gtin,
        "serial": carton.serial,
        "out_since": maybe_moment_cell(carton.out_since),
        "ended_at": maybe_moment_cell(carton.ended_at),
        "ended_because": carton.ended_because.value if carton.ended_because else "",
    }


@says_when_damaged
def return_of(row: Row) -> Return:
    """A time in the refrigerator again, as kept."""
    return Return(back_at=moment_of(row.back_at), out_at=maybe_moment_of(row.out_at))


def return_cells(syringe_id: int, returns: Iterable[Return]) -> list[Cells]:
    """The cells of every time a syringe was put back."""
    return [
        {
            "syringe_id": syringe_id,
            "number": number,
            "back_at": moment_cell(each.back_at),
            "out_at": maybe_moment_cell(each.out_at),
        }
        for number, each in enumerate(returns, 1)
    ]


def syringe_of(row: Row, returns: tuple[Return, ...] = ()) -> Syringe:
    """A syringe as kept: its row, and the times it was put back."""
    syringe = _syringe_of(row)
    return replace(syringe, returns=returns) if returns else syringe


@says_when_damaged
def _syringe_of(row: Row) -> Syringe:
    return Syringe(
        id=row.id,
        person_id=row.person_id,
        carton_id=row.carton_id,
        out_at=moment_of(row.out_at),
        ended_at=maybe_moment_of(row.ended_at),
        end=None if row.end is None else SyringeEnd(row.end),
        reason=None if row.reason is None else DiscardReason(row.reason),
        dose_id=row.dose_id,
        gone_at=maybe_moment_of(row.gone_at),
        gone_to=None if row.gone_to is None else GoneTo(row.gone_to),
    )


def syringe_cells(syringe: Syringe) -> Cells:
    """The cells of a syringe, without its number and the times it was put back."""
    return {
        "person_id": syringe.person_id,
        "carton_id": syringe.carton_id,
        "out_at": moment_cell(syringe.out_at),
        "ended_at": maybe_moment_cell(syringe.ended_at),
        "end": syringe.end.value if syringe.end else None,
        "reason": syringe.reason.value if syringe.reason else None,
        "dose_id": syringe.dose_id,
        "gone_at": maybe_moment_cell(syringe.gone_at),
        "gone_to": syringe.gone_to.value if syringe.gone_to else None,
    }


@says_when_damaged
def sharps_box_of(row: Row) -> SharpsBox:
    """A container for used syringes as kept."""
    return SharpsBox(
        id=row.id,
        person_id=row.person_id,
        holds=row.holds,
        held_at_start=row.held_at_start,
        began_at=moment_of(row.began_at),
        ended_at=maybe_moment_of(row.ended_at),
    )


def sharps_box_cells(box: SharpsBox) -> Cells:
    """The cells of a container, without its number."""
    return {
        "person_id": box.person_id,
        "holds": box.holds,
        "held_at_start": box.held_at_start,
        "began_at": moment_cell(box.began_at),
        "ended_at": maybe_moment_cell(box.ended_at),
    }
