"""Reads a document back into a record, and says in one sentence what cannot be so, if anything."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any, Protocol, TypeVar

from anakinra_desktop.domain.body import BodyNotReadable
from anakinra_desktop.domain.body_plan import plan_from_json
from anakinra_desktop.domain.dose import Dose, DoseKind, DoseStatus, Hold, Standing, checked_moment
from anakinra_desktop.domain.health import DamagedDetails, EntryKind, HealthEntry
from anakinra_desktop.domain.health_kinds import details_of
from anakinra_desktop.domain.people import (
    Build,
    Caregiver,
    GivenBy,
    Giver,
    Person,
    SkinTone,
    checked_born,
    checked_height_cm,
    checked_zone,
)
from anakinra_desktop.domain.prescription import (
    FIRST_PRESCRIPTIONS,
    ClockFollows,
    Prescription,
    checked_amount_mg,
    checked_every_days,
    checked_times,
)
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.procedure import Event, EventKind, InjectionSession
from anakinra_desktop.domain.reactions import Reaction
from anakinra_desktop.domain.rule_limits import RuleLimit, checked_set_by
from anakinra_desktop.domain.sharps import SharpsBox
from anakinra_desktop.domain.skin_mark import SkinMark
from anakinra_desktop.domain.syringe import Carton, Syringe
from anakinra_desktop.domain.whole_record import KeptPlan, KeptSession, WholeRecord
from anakinra_desktop.services.read_fields import clocks_in, name_in, place_in, preferences_in, wall_time_in
from anakinra_desktop.services.read_json import NotADocument, Row, json_of
from anakinra_desktop.services.read_mark_rows import mark_of
from anakinra_desktop.services.read_supply_rows import carton_of, sharps_box_of, syringe_of
from anakinra_desktop.services.record_document import ADDED_LATER, FORMAT, KINDS, VERSION

SLOTS_A_DAY_MAX = 4
OFFSET_MAX = timedelta(hours=15)
"""No zone's clock is further from UTC."""
AHEAD_MAX = timedelta(days=366)


class NewerDocument(NotADocument):
    """The file was written in a newer version of the format than this app reads."""


def is_document(value: object) -> bool:
    """Whether what a JSON file says is meant as a record."""
    return isinstance(value, dict) and "format" in value


def read_document(content: bytes, now: datetime) -> WholeRecord:
    """The record that a document holds. Raises NotADocument, or NewerDocument."""
    return record_of(json_of(content), now)


def record_of(value: object, now: datetime) -> WholeRecord:
    """The record that a document holds, once it was read as JSON. Raises NotADocument, or NewerDocument."""
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise NotADocument("The file is no record of this app.")
    version = value.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise NotADocument("The file does not say in which version of the format it is written.")
    if version > VERSION:
        raise NewerDocument(
            "The file is written in version {version} of the format, and this app reads up to version {known}. "
            "Please bring it in with a newer app.",
            version=version,
            known=VERSION,
        )
    for name in value:
        if name not in ("format", "version", "schema_version", "exported_at", *KINDS):
            raise NotADocument("The file has a part {field} that is not known.", field=name)
    return _Reader(now).whole(value)


class _Numbered(Protocol):
    @property
    def id(self) -> int: ...


class _OfPerson(_Numbered, Protocol):
    @property
    def person_id(self) -> int: ...


Some = TypeVar("Some", bound=_Numbered)
Owned = TypeVar("Owned", bound=_OfPerson)


@dataclass(slots=True)
class _Reader:
    """Reads kind after kind, so that each finds what it names."""

    now: datetime
    people: dict[int, Person] = field(default_factory=dict)
    cartons: dict[int, Carton] = field(default_factory=dict)
    doses: dict[int, Dose] = field(default_factory=dict)
    syringes: dict[int, Syringe] = field(default_factory=dict)
    entries: dict[int, HealthEntry] = field(default_factory=dict)
    preferences: dict[int, dict[str, str]] = field(default_factory=dict)
    offsets: dict[int, int] = field(default_factory=dict)

    def whole(self, value: dict[str, Any]) -> WholeRecord:
        people = self._all(value, "people", self._person, self.people)
        _ensure_once("people", people, lambda person: person.name.casefold())
        caregivers = self._all(value, "caregivers", self._caregiver, {})
        _ensure_once("caregivers", caregivers, lambda caregiver: caregiver.name)
        prescriptions = self._all(value, "prescriptions", self._prescription, {})
        doses = self._all(value, "doses", self._dose, self.doses)
        _ensure_once("doses", doses, _slot_of)
        holds = self._all(value, "holds", self._hold, {})
        limits = self._all(value, "rule_limits", self._limit, {})
        _ensure_once("rule_limits", limits, _rule_of)
        cartons = self._all(value, "cartons", self._carton, self.cartons)
        syringes = self._all(value, "syringes", self._syringe, self.syringes)
        entries = self._all(value, "health_entries", self._entry, self.entries)
        boxes = self._all(value, "sharps_boxes", self._sharps_box, {})
        _ensure_once("sharps_boxes", boxes, lambda box: None if box.ended_at else box.person_id)
        marks = self._all(value, "skin_marks", self._mark, {})
        plans = self._all(value, "body_plans", self._plan, {})
        sessions = self._all(value, "injection_sessions", self._session, {})
        _ensure_once("injection_sessions", sessions, lambda kept: None if kept.ended_at else kept.person_id)
        return WholeRecord(
            people=people,
            caregivers=caregivers,
            preferences=self.preferences,
            prescriptions=prescriptions,
            doses=doses,
            offsets=self.offsets,
            holds=holds,
            rule_limits=limits,
            cartons=cartons,
            syringes=syringes,
            health_entries=entries,
            sharps_boxes=boxes,
            skin_marks=marks,
            body_plans=plans,
            injection_sessions=sessions,
        )

    def _all(
        self, value: dict[str, Any], kind: str, read: Callable[[Row], Some], found: dict[int, Some]
    ) -> tuple[Some, ...]:
        listed = value.get(kind, [] if kind in ADDED_LATER else None)
        if not isinstance(listed, list):
            raise NotADocument("The file has no list {field}.", field=kind)
        for number, each in enumerate(listed, 1):
            row = Row(f"{kind} {number}", each)
            try:
                one = read(row)
            except NotADocument:
                raise
            except Problem as problem:
                raise NotADocument("{where}: {problem}", where=row.where, problem=problem) from None
            row.nothing_else()
            if one.id in found:
                raise NotADocument("{where}: the id {id} is there twice.", where=row.where, id=one.id)
            found[one.id] = one
        return tuple(found.values())

    def _owner(self, row: Row) -> int:
        number = row.count("person_id")
        if number not in self.people:
            raise _nothing_there(row, "person_id")
        return number

    def _named(self, row: Row, name: str, known: dict[int, Owned], person_id: int) -> int | None:
        """The number of a row of the same person, read before."""
        number = row.maybe_count(name)
        if number is not None and (number not in known or known[number].person_id != person_id):
            raise _nothing_there(row, name)
        return number

    # ---- one row of each kind

    def _person(self, row: Row) -> Person:
        number = row.count("id")
        kept = preferences_in(row.row("preferences"))
        if kept:
            self.preferences[number] = kept
        return Person(
            id=number,
            name=name_in(row, "name"),
            home_zone=checked_zone(row.text("home_zone")),
            born=checked_born(row.maybe_day("born"), self.now.date() + timedelta(days=1)),
            height_cm=checked_height_cm(row.maybe_number("height_cm", 0, 1000)),
            build=row.word("build", Build),
            skin_tone=row.word("skin_tone", SkinTone),
            leaflet_read_on=row.maybe_day("leaflet_read_on"),
            shown_how_on=row.maybe_day("shown_how_on"),
            doctor_name=row.text("doctor_name"),
            doctor_phone=row.text("doctor_phone"),
            pharmacy_phone=row.text("pharmacy_phone"),
        )

    def _caregiver(self, row: Row) -> Caregiver:
        return Caregiver(row.count("id"), name_in(row, "name"), row.maybe_day("shown_how_on"))

    def _prescription(self, row: Row) -> Prescription:
        times = tuple(clocks_in(row))
        if checked_times(times) != times:
            raise row.cannot_be("times")
        return Prescription(
            id=row.count("id"),
            person_id=self._owner(row),
            starts_on=self._schedule_day(row, "starts_on"),
            amount_mg=checked_amount_mg(row.number("amount_mg", 0, 1e9)),
            times=times,
            zone=checked_zone(row.text("zone")),
            every_days=checked_every_days(row.count("every_days")),
            clock=row.word("clock", ClockFollows),
            ends_on=row.maybe_day("ends_on"),
            prescriber=row.text("prescriber"),
            first_slot=row.count("first_slot", 0, len(times) - 1),
        )

    def _schedule_day(self, row: Row, name: str) -> date:
        day = row.day(name)
        if not FIRST_PRESCRIPTIONS <= day <= self.now.date() + AHEAD_MAX:
            raise row.cannot_be(name)
        return day

    def _dose(self, row: Row) -> Dose:
        number, person_id = row.count("id"), self._owner(row)
        status, kind = row.word("status", DoseStatus), row.word("kind", DoseKind)
        taken_at = row.maybe_moment("taken_at")
        if (taken_at is not None) != (status is DoseStatus.TAKEN):
            raise row.cannot_be("taken_at")
        zone = row.text("zone")
        if zone or taken_at is not None:
            checked_zone(zone)
        if taken_at is not None:
            self._keep_offset(row, number, checked_moment(taken_at, self.now))
            taken_at = taken_at.astimezone(UTC)
        standing, ended_at = self._standing(row)
        amount_mg, place = row.maybe_number("amount_mg", 0, 1e9), row.maybe_row("place")
        return Dose(
            id=number,
            person_id=person_id,
            schedule_date=self._schedule_day(row, "schedule_date"),
            slot=row.count("slot", 0, SLOTS_A_DAY_MAX - 1),
            kind=kind,
            status=status,
            recorded_at=row.moment("recorded_at").astimezone(UTC),
            recorded_by=row.text("recorded_by"),
            taken_at=taken_at,
            zone=zone,
            wall_time=wall_time_in(row),
            amount_mg=None if amount_mg is None else checked_amount_mg(amount_mg),
            whole=row.maybe_yes_or_no("whole"),
            place=None if place is None else place_in(place),
            further_places=tuple(place_in(each) for each in row.rows("further_places")),
            by=row.maybe_word("by", GivenBy),
            given_by=row.text("given_by"),
            lot=row.text("lot"),
            reason=row.text("reason"),
            note=row.text("note"),
            standing=standing,
            corrects=self._named(row, "corrects", self.doses, person_id),
            ended_at=ended_at,
            ended_by=row.text("ended_by"),
            ended_because=row.text("ended_because"),
        )

    def _keep_offset(self, row: Row, number: int, taken_at: datetime) -> None:
        offset = taken_at.utcoffset() or timedelta()
        if abs(offset) > OFFSET_MAX:
            raise row.cannot_be("taken_at")
        self.offsets[number] = round(offset / timedelta(minutes=1))

    def _standing(self, row: Row) -> tuple[Standing, datetime | None]:
        standing, ended_at = row.word("standing", Standing), row.maybe_moment("ended_at")
        if (standing is Standing.VALID) != (ended_at is None):
            raise row.cannot_be("ended_at")
        return standing, None if ended_at is None else ended_at.astimezone(UTC)

    def _hold(self, row: Row) -> Hold:
        standing, ended_at = self._standing(row)
        first, last = self._schedule_day(row, "first"), row.maybe_day("last")
        if last is not None and last < first:
            raise row.cannot_be("last")
        return Hold(
            id=row.count("id"),
            person_id=self._owner(row),
            first=first,
            last=last,
            reason=row.text("reason"),
            by_prescriber=row.yes_or_no("by_prescriber"),
            said_by=row.text("said_by") if row.has("said_by") else "",
            recorded_at=row.moment("recorded_at").astimezone(UTC),
            recorded_by=row.text("recorded_by"),
            standing=standing,
            ended_at=ended_at,
            ended_by=row.text("ended_by"),
            ended_because=row.text("ended_because"),
        )

    def _limit(self, row: Row) -> RuleLimit:
        standing, ended_at = self._standing(row)
        set_by = row.text("set_by")
        if set_by and checked_set_by(set_by) != set_by:
            raise row.cannot_be("set_by")
        return RuleLimit(
            id=row.count("id"),
            person_id=self._owner(row),
            rule=row.text("rule", 100),
            value=row.number("value", 0, 1e9),
            set_on=row.day("set_on"),
            set_by=set_by,
            recorded_at=row.moment("recorded_at").astimezone(UTC),
            recorded_by=row.text("recorded_by"),
            standing=standing,
            ended_at=ended_at,
            ended_by=row.text("ended_by"),
            ended_because=row.text("ended_because"),
        )

    def _carton(self, row: Row) -> Carton:
        return carton_of(row, self._owner(row))

    def _syringe(self, row: Row) -> Syringe:
        person_id = self._owner(row)
        carton_id = self._named(row, "carton_id", self.cartons, person_id)
        return syringe_of(row, person_id, carton_id, self._named(row, "dose_id", self.doses, person_id))

    def _sharps_box(self, row: Row) -> SharpsBox:
        return sharps_box_of(row, self._owner(row))

    def _entry(self, row: Row) -> HealthEntry:
        number, person_id = row.count("id"), self._owner(row)
        kind, plain = row.word("kind", EntryKind), row.plain("details")
        try:
            details = details_of(kind, plain)
        except (DamagedDetails, AttributeError, TypeError):
            raise row.cannot_be("details") from None
        if isinstance(details, Reaction) and details.dose_id is not None:
            self._named(Row(f"{row.where}: details", plain), "dose_id", self.doses, person_id)
        standing, ended_at = self._standing(row)
        return HealthEntry(
            id=number,
            person_id=person_id,
            began_on=row.day("began_on"),
            details=details,
            recorded_at=row.moment("recorded_at").astimezone(UTC),
            recorded_by=row.text("recorded_by"),
            corrects=self._named(row, "corrects", self.entries, person_id),
            standing=standing,
            ended_at=ended_at,
            ended_by=row.text("ended_by"),
            ended_because=row.text("ended_because"),
        )

    def _mark(self, row: Row) -> SkinMark:
        return mark_of(row, self._owner(row), *self._standing(row))

    def _plan(self, row: Row) -> KeptPlan:
        plan = row.plain("plan")
        try:
            plan_from_json(plan)
        except (BodyNotReadable, TypeError, ValueError, LookupError, AttributeError, ArithmeticError):
            raise row.cannot_be("plan") from None
        return KeptPlan(
            id=row.count("id"),
            person_id=self._owner(row),
            made_at=row.moment("made_at").astimezone(UTC),
            plan=json.dumps(plan),
        )

    def _session(self, row: Row) -> KeptSession:
        person_id = self._owner(row)
        giver = Giver(row.word("by", GivenBy), name_in(row, "giver_name"))
        started_at = row.moment("started_at").astimezone(UTC)
        events = tuple(self._event(each, person_id) for each in row.rows("events"))
        ended_at = row.maybe_moment("ended_at")
        return KeptSession(
            session=InjectionSession(row.count("id"), person_id, giver, started_at, events),
            ended_at=None if ended_at is None else ended_at.astimezone(UTC),
            ending=row.text("ending", 100),
        )

    def _event(self, row: Row, person_id: int) -> Event:
        answer = row.plain("answer")
        if not isinstance(answer, dict):
            raise row.cannot_be("answer")
        given = Row(f"{row.where}: answer", answer)
        if given.has("dose_id"):
            self._named(given, "dose_id", self.doses, person_id)
        if given.has("carton_id"):
            self._named(given, "carton_id", self.cartons, person_id)
        for named in given.rows("syringes") if given.has("syringes") else ():
            if named.has("id"):
                self._named(named, "id", self.syringes, person_id)
            if named.has("carton_id"):
                self._named(named, "carton_id", self.cartons, person_id)
        event = Event(
            at=row.moment("at").astimezone(UTC),
            step=row.text("step", 100),
            kind=row.word("kind", EventKind).value,
            answer=answer,
        )
        row.nothing_else()
        return event


def _nothing_there(row: Row, name: str) -> NotADocument:
    return NotADocument("{where}: {field} names nothing that is in the file.", where=row.where, field=name)


def _ensure_once(kind: str, rows: Iterable[Some], key: Callable[[Some], object]) -> None:
    """Raises NotADocument where two rows are about the same; a key of None is about nothing."""
    seen: set[object] = set()
    for number, each in enumerate(rows, 1):
        what = key(each)
        if what is not None and what in seen:
            raise NotADocument("{where}: an earlier one says the same already.", where=f"{kind} {number}")
        seen.add(what)


def _slot_of(dose: Dose) -> object:
    counts = dose.kind is DoseKind.SCHEDULED and dose.standing is Standing.VALID
    return (dose.person_id, dose.slot_key) if counts else None


def _rule_of(limit: RuleLimit) -> object:
    return (limit.person_id, limit.rule) if limit.standing is Standing.VALID else None
