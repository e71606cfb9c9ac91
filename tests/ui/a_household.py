"""A household in a real record, with a clock that stands still until it is set on."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from anakinra_desktop.domain.anthropometry import BodyShape
from anakinra_desktop.domain.body_plan import BodyPlan, plan_body, plan_to_json
from anakinra_desktop.domain.dose import Dose
from anakinra_desktop.domain.people import Build, Person
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.services.add_person import NewPerson, add_person, list_people
from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.storage.private_files import make_private_file
from anakinra_desktop.ui.shared.household import Household

ZONE = "Europe/Madrid"
TODAY = date(2026, 11, 24)
"""A Tuesday."""


class Clock:
    """The present moment of a test."""

    def __init__(self) -> None:
        self.moment = at(TODAY, time(19, 48))

    def __call__(self) -> datetime:
        return self.moment

    def set(self, day: date, clock: time) -> None:
        self.moment = at(day, clock)


def at(day: date, clock: time) -> datetime:
    """A wall time in Madrid as an instant."""
    return datetime.combine(day, clock, tzinfo=zone_info(ZONE)).astimezone(UTC)


def new_maria(**changes: object) -> NewPerson:
    """Maria, 100 mg at 20:00 each day since October; leaflet read, technique shown."""
    usual: dict[str, object] = {
        "name": "Maria Ruiz",
        "home_zone": ZONE,
        "amount_mg": 100.0,
        "times": (time(20),),
        "starts_on": date(2026, 10, 1),
        "born": date(1965, 4, 12),
        "height_cm": 164.0,
        "build": Build.WOMAN,
        "leaflet_read_on": date(2026, 9, 28),
        "shown_how_on": date(2026, 9, 28),
    }
    return NewPerson(**{**usual, **changes})  # type: ignore[arg-type]


@cache
def _maria_plan() -> BodyPlan:
    return plan_body(BodyShape(Build.WOMAN, 164.0, 61))


@cache
def _record_of(new: NewPerson, recorded_days: int) -> bytes:
    """A record with one person and a dose for each of the last days, to copy: writing each takes longer than a test."""
    with TemporaryDirectory() as folder:
        records = RecordFile.in_folder(Path(folder))
        person = add_person(records, new, at(TODAY, time(19, 48)))
        for back in range(1, recorded_days + 1):
            _give(records, person, TODAY - timedelta(days=back), time(20, 6), at(TODAY, time(19, 48)))
        records.close()
        return records.path.read_bytes()


def _give(records: RecordFile, person: Person, day: date, clock: time, now: datetime, **more: object) -> Dose:
    given = GivenDose(taken_at=at(day, clock), schedule_date=day, whole=True, amount_mg=100.0, **more)  # type: ignore[arg-type]
    return log_dose(records, person, given, max(now, at(day, clock)))


class Home:
    """Maria's household: the record file, the clock, and what pages are handed."""

    def __init__(self, folder: Path, new: NewPerson | None = None, *, recorded_days: int = 6) -> None:
        self.clock = Clock()
        self.records = RecordFile.in_folder(folder)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        make_private_file(self.records.path)
        self.records.path.write_bytes(_record_of(new or new_maria(), recorded_days))
        self.person: Person = list_people(self.records)[0][0]
        self.household = Household(self.records, self.clock)
        self.household.set_person(self.person)

    def plan_places(self) -> BodyPlan:
        """Keep the plan of Maria's body, which takes a second the first time only."""
        plan = _maria_plan()
        with self.records.change() as record:
            record.keep_body_plan(self.person.id, json.dumps(plan_to_json(plan)), self.clock())
        return plan

    def give(self, day: date, clock: time, **more: object) -> Dose:
        """Record a whole dose."""
        return _give(self.records, self.person, day, clock, self.clock(), **more)

    def doses(self, day: date | None = None) -> tuple[Dose, ...]:
        """All rows of the record, or those of a day."""
        with self.records.read() as record:
            return record.doses(self.person.id, day, day)
