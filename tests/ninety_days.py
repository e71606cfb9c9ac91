"""A made-up record of ninety days, rich enough for every chart and page; its numbers are known.

90 days from 26 August to 23 November 2026: 4 paused, 74 on time, 6 late, 1 with two doses, 1 skipped, 2 missed,
2 without a record. So S = 86, T = 81, E = 1, 75 on time, 80 with exactly one dose, 84 with a record.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from anakinra_desktop.domain.dose import Dose, DoseKind, DoseStatus, Hold, Place, Standing
from anakinra_desktop.domain.people import GivenBy, Person
from anakinra_desktop.domain.prescription import Prescription, Slot, slots_between, zone_info
from anakinra_desktop.domain.syringe import Carton, DiscardReason, Syringe, SyringeEnd

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile

ZONE = "Europe/Madrid"
FIRST = date(2026, 8, 26)
LAST = date(2026, 11, 23)
NOW = datetime(2026, 11, 24, 18, 30, tzinfo=UTC)

SKIPPED = {date(2026, 9, 12): "travelling, syringes left at home"}
MISSED = {date(2026, 9, 27): "forgot", date(2026, 11, 7): "fell asleep"}
NO_RECORD = {date(2026, 10, 2), date(2026, 11, 2)}
LATE = {
    date(2026, 9, 5): time(22, 36),
    date(2026, 9, 19): time(23, 6),
    date(2026, 10, 3): time(22, 23),
    date(2026, 10, 24): time(23, 23),
    date(2026, 11, 8): time(22, 18),
    date(2026, 11, 20): time(22, 45),
}
TWICE = date(2026, 9, 30)
BY_LUIS = {date(2026, 9, 6), date(2026, 10, 11), date(2026, 11, 12)}
LOT_CHANGES_ON = date(2026, 10, 10)

_ROUND = (
    ("right_thigh", "", 1.5, 16.0),
    ("abdomen", "L", 5.5, 2.0),
    ("left_thigh", "", 1.5, 16.0),
    ("abdomen", "R", -5.5, 2.0),
)


@dataclass(frozen=True, slots=True)
class Period:
    """Everything recorded about one person in one period."""

    person: Person
    first: date
    last: date
    now: datetime
    prescriptions: tuple[Prescription, ...]
    slots: tuple[Slot, ...]
    doses: tuple[Dose, ...]
    holds: tuple[Hold, ...]
    cartons: tuple[Carton, ...]
    syringes: tuple[Syringe, ...]


def maria() -> Person:
    return Person(id=1, name="Maria Ruiz", home_zone=ZONE, born=date(1965, 3, 2), height_cm=163.0)


def prescription() -> Prescription:
    return Prescription(id=1, person_id=1, starts_on=date(2025, 1, 7), amount_mg=100.0, times=(time(20, 0),), zone=ZONE)


def moment(day: date, clock: time) -> datetime:
    """A wall time in Madrid as an instant."""
    return datetime.combine(day, clock, tzinfo=zone_info(ZONE)).astimezone(UTC)


def dose(day: date, clock: time | None, number: int = 1, **changes: object) -> Dose:
    """A whole scheduled dose of 100 mg; without a clock time, a day without an injection."""
    taken = None if clock is None else moment(day, clock)
    made = Dose(
        id=number,
        person_id=1,
        schedule_date=day,
        slot=0,
        kind=DoseKind.SCHEDULED,
        status=DoseStatus.TAKEN if taken else DoseStatus.MISSED,
        recorded_at=(taken or moment(day, time(23, 50))) + timedelta(minutes=1),
        recorded_by="Maria",
        taken_at=taken,
        zone=ZONE,
        wall_time="" if clock is None else f"{day.isoformat()}T{clock:%H:%M}",
        amount_mg=None if taken is None else 100.0,
        whole=None if taken is None else True,
        by=None if taken is None else GivenBy.SELF,
        given_by="" if taken is None else "Maria",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def ninety_days() -> Period:
    """The record described above."""
    chance = random.Random(11)
    doses: list[Dose] = []
    day = FIRST
    turn = 0
    while day <= LAST:
        weekend = day.weekday() >= 5
        hour = min(max(chance.gauss(20.15 + 0.35 * weekend, 0.5 if weekend else 0.32), 18.6), 21.85)
        if day in SKIPPED:
            doses.append(dose(day, None, len(doses) + 1, status=DoseStatus.SKIPPED, reason=SKIPPED[day]))
        elif day in MISSED:
            doses.append(dose(day, None, len(doses) + 1, reason=MISSED[day]))
        elif day not in NO_RECORD and not date(2026, 10, 14) <= day <= date(2026, 10, 17):
            clock = LATE.get(day) or time(int(hour), int(hour % 1 * 60))
            clock = {TWICE: time(20, 4), LAST: time(20, 14)}.get(day, clock)
            zone, side, x_cm, y_cm = _ROUND[turn % 4]
            ring = turn // 4 * 4 % 15  # neighbours in the round lie apart on the skin
            given = dose(day, clock, len(doses) + 1, lot="K7502" if day < LOT_CHANGES_ON else "K7741")
            outwards = -1 if zone == "abdomen" and x_cm < 0 else 1
            place = Place(zone, f"{side}{ring + 1}", x_cm + outwards * (ring % 5) * 2.6, y_cm - ring // 5 * 3.1)
            doses.append(replace(given, place=place))
            if day in BY_LUIS:
                doses[-1] = replace(doses[-1], by=GivenBy.CAREGIVER, given_by="Luis")
            turn += 1
        day += timedelta(days=1)
    doses.append(
        dose(
            TWICE,
            time(20, 41),
            len(doses) + 1,
            kind=DoseKind.EXTRA,
            reason="did not remember the first; called poison control",
            place=Place("abdomen", "R40", -8.0, -9.5),
            lot="K7502",
        )
    )
    doses = _with_a_correction(doses)
    hold = Hold(
        id=1,
        person_id=1,
        first=date(2026, 10, 14),
        last=date(2026, 10, 17),
        reason="chest infection; Dr Ahmed said wait",
        by_prescriber=True,
        recorded_at=moment(date(2026, 10, 14), time(9)),
        recorded_by="Maria",
    )
    return Period(
        person=maria(),
        first=FIRST,
        last=LAST,
        now=NOW,
        prescriptions=(prescription(),),
        slots=tuple(slots_between(FIRST, LAST, [prescription()])),
        doses=tuple(doses),
        holds=(hold,),
        cartons=(
            Carton(1, 1, "K7502", date(2026, 11, 30), 49, moment(FIRST, time(9))),
            Carton(2, 1, "K7741", date(2027, 3, 31), 49, moment(date(2026, 10, 9), time(9))),
        ),
        syringes=(
            Syringe(
                id=1,
                person_id=1,
                carton_id=1,
                out_at=moment(date(2026, 9, 3), time(19, 30)),
                ended_at=moment(date(2026, 9, 3), time(19, 40)),
                end=SyringeEnd.DISCARDED,
                reason=DiscardReason.CLOUDY,
            ),
        ),
    )


def keep_ninety_days(records: RecordFile) -> Person:
    """Write the record described above into a file, as the app itself would have."""
    period = ninety_days()
    with records.change() as record:
        person = record.add_person(period.person)
        for each in period.prescriptions:
            record.add_prescription(replace(each, person_id=person.id))
        for carton in period.cartons:
            record.add_carton(replace(carton, person_id=person.id))
        kept: dict[int | None, int] = {None: 0}
        for dose_row in period.doses:
            standing = replace(dose_row, id=0, person_id=person.id, standing=Standing.VALID, ended_at=None)
            standing = replace(standing, ended_by="", ended_because="", corrects=kept.get(dose_row.corrects) or None)
            kept[dose_row.id] = record.add_dose(standing).id
            if dose_row.ended_at is not None:
                ended = (dose_row.standing, dose_row.ended_at, dose_row.ended_by, dose_row.ended_because)
                record.end_dose(kept[dose_row.id], *ended)
        for hold in period.holds:
            record.add_hold(replace(hold, person_id=person.id))
    return person


def _with_a_correction(doses: list[Dose]) -> list[Dose]:
    """The last dose was first put down for the right thigh and then corrected; both rows stay."""
    at = next(index for index, each in enumerate(doses) if each.schedule_date == LAST)
    wrong = replace(
        doses[at],
        place=Place("right_thigh", "9", 3.0, 12.0),
        standing=Standing.CORRECTED,
        ended_at=moment(LAST, time(21, 2)),
        ended_by="Maria",
        ended_because="Picked the wrong side",
    )
    right = replace(
        doses[at],
        id=len(doses) + 1,
        place=Place("left_thigh", "9", 3.0, 12.0),
        corrects=wrong.id,
        recorded_at=moment(LAST, time(21, 2)),
    )
    return [*doses[:at], wrong, *doses[at + 1 :], right]
