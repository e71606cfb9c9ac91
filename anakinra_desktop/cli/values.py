"""Values as they stand in the answers for programs: times in ISO 8601 with offset, names in English."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from anakinra_desktop.domain.dose import Dose, DoseKind, DoseStatus, Hold, Standing
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.prescription import Prescription, zone_info
from anakinra_desktop.domain.skin_mark import SkinMark


def moment_text(moment: datetime | None, zone: str) -> str | None:
    """A moment on the clock of a zone, with its offset: `2026-11-24T20:06:00+01:00`."""
    return None if moment is None else moment.astimezone(zone_info(zone)).isoformat()


def day_text(day: date | None) -> str | None:
    """A date: `2026-11-24`."""
    return None if day is None else day.isoformat()


def person_values(person: Person, prescriptions: Iterable[Prescription]) -> dict[str, object]:
    """A person with all prescriptions, oldest first."""
    return {
        "id": person.id,
        "name": person.name,
        "zone": person.home_zone,
        "born": day_text(person.born),
        "height_cm": person.height_cm,
        "build": person.build.value,
        "prescriptions": [prescription_values(each) for each in prescriptions],
    }


def prescription_values(prescription: Prescription) -> dict[str, object]:
    """What was prescribed, from a date on."""
    return {
        "id": prescription.id,
        "starts_on": prescription.starts_on.isoformat(),
        "ends_on": day_text(prescription.ends_on),
        "dose_mg": prescription.amount_mg,
        "times": [f"{clock:%H:%M}" for clock in prescription.times],
        "zone": prescription.zone,
        "clock": prescription.clock.value,
        "every_days": prescription.every_days,
    }


def status_word(dose: Dose) -> str:
    """What a row says, in the words of the CSV format: taken, extra, missed, skipped, or void."""
    if dose.standing is Standing.VOID:
        return "void"
    return what_word(dose)


def what_word(dose: Dose) -> str:
    """As `status_word`, whether the row counts or not."""
    if dose.status is DoseStatus.TAKEN and dose.kind is DoseKind.EXTRA:
        return "extra"
    return dose.status.value


def record_values(dose: Dose) -> dict[str, object]:
    """A row of the record. `status` is what the row says now, `what` what it said when it was written."""
    place = dose.place
    return {
        "id": dose.id,
        "schedule_date": dose.schedule_date.isoformat(),
        "slot": dose.slot,
        "status": status_word(dose),
        "what": what_word(dose),
        "standing": dose.standing.value,
        "taken_at": moment_text(dose.taken_at, dose.zone),
        "zone": dose.zone,
        "amount_mg": dose.amount_mg,
        "whole": dose.whole,
        "spot": place.label if place else None,
        "x_cm": place.x_cm if place else None,
        "y_cm": place.y_cm if place else None,
        "by": dose.by.value if dose.by else None,
        "given_by": dose.given_by,
        "lot": dose.lot,
        "reason": dose.reason,
        "note": dose.note,
        "recorded_at": moment_text(dose.recorded_at, dose.zone),
        "recorded_by": dose.recorded_by,
        "corrects": dose.corrects,
        "ended_at": moment_text(dose.ended_at, dose.zone),
        "ended_by": dose.ended_by,
        "ended_because": dose.ended_because,
    }


def mark_values(mark: SkinMark) -> dict[str, object]:
    """A mark on the skin, on spots or in a circle."""
    circle = mark.circle
    return {
        "id": mark.id,
        "kind": mark.kind.value,
        "zone": mark.zone,
        "spots": [place.spot for place in mark.places],
        "circle": circle and {"x_cm": circle.x_cm, "y_cm": circle.y_cm, "radius_cm": circle.radius_cm},
        "from": mark.first.isoformat(),
        "until": day_text(mark.last),
        "note": mark.note,
        "standing": mark.standing.value,
        "recorded_at": mark.recorded_at.isoformat(),
        "recorded_by": mark.recorded_by,
        "ended_at": None if mark.ended_at is None else mark.ended_at.isoformat(),
        "ended_by": mark.ended_by,
        "ended_because": mark.ended_because,
    }


def hold_id(hold: Hold) -> str:
    """The number of a pause, told apart from those of doses."""
    return f"H{hold.id}"


def hold_values(hold: Hold) -> dict[str, object]:
    """A pause."""
    return {
        "id": hold_id(hold),
        "status": "void" if hold.standing is Standing.VOID else "held",
        "standing": hold.standing.value,
        "from": hold.first.isoformat(),
        "to": day_text(hold.last),
        "reason": hold.reason,
        "by_prescriber": hold.by_prescriber,
        "said_by": hold.said_by,
        "recorded_at": hold.recorded_at.isoformat(),
        "recorded_by": hold.recorded_by,
        "ended_at": None if hold.ended_at is None else hold.ended_at.isoformat(),
        "ended_by": hold.ended_by,
        "ended_because": hold.ended_because,
    }
