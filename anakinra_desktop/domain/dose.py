"""What happened to a slot: a dose given, skipped or missed, a pause the doctor asked for, and its corrections."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from anakinra_desktop.domain.clock import CLOCK_DRIFT
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.prescription import DOSES_APART_MIN, Slot
from anakinra_desktop.domain.problem import FieldProblem, Problem
from anakinra_desktop.domain.typed_text import can_be_shown, trimmed

REASON_LENGTH_MAX = 500
NOTE_LENGTH_MAX = 2000


class DoseKind(StrEnum):
    """A scheduled dose fulfils a slot; an extra one was given beyond it."""

    SCHEDULED = "scheduled"
    EXTRA = "extra"


class DoseStatus(StrEnum):
    """What became of it."""

    TAKEN = "taken"
    SKIPPED = "skipped"
    MISSED = "missed"


class Standing(StrEnum):
    """Whether a row still counts. Nothing is erased: a corrected or voided row stays to be seen."""

    VALID = "valid"
    CORRECTED = "corrected"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a needle went: a zone, its numbered spot if it was one, and the point along the skin in cm.

    A place known only by its zone has no point.
    """

    zone: str
    spot: str | None = None
    x_cm: float | None = None
    y_cm: float | None = None

    @property
    def label(self) -> str:
        """`left_thigh/14`, or the zone alone: how the command line and the CSV name it."""
        return f"{self.zone}/{self.spot}" if self.spot else self.zone


@dataclass(frozen=True, slots=True)
class Dose:
    """One row of the record: an injection, or the word that there was none."""

    id: int
    person_id: int
    schedule_date: date
    slot: int
    kind: DoseKind
    status: DoseStatus
    recorded_at: datetime
    recorded_by: str
    taken_at: datetime | None = None
    zone: str = ""
    wall_time: str = ""
    amount_mg: float | None = None
    whole: bool | None = None
    place: Place | None = None
    further_places: tuple[Place, ...] = ()
    """Where the needle went besides, for a dose of several syringes."""
    by: GivenBy | None = None
    given_by: str = ""
    lot: str = ""
    reason: str = ""
    note: str = ""
    standing: Standing = Standing.VALID
    corrects: int | None = None
    ended_at: datetime | None = None
    ended_by: str = ""
    ended_because: str = ""

    @property
    def slot_key(self) -> tuple[date, int]:
        """The slot it fulfils."""
        return (self.schedule_date, self.slot)

    @property
    def places(self) -> tuple[Place, ...]:
        """Every place a needle went, in order; none where nobody knows."""
        return self.further_places if self.place is None else (self.place, *self.further_places)

    @property
    def counts(self) -> bool:
        """Whether it is a valid injection."""
        return self.standing is Standing.VALID and self.status is DoseStatus.TAKEN


@dataclass(frozen=True, slots=True)
class Hold:
    """A pause in treatment, both dates included; an open end lasts until it is lifted."""

    id: int
    person_id: int
    first: date
    last: date | None
    reason: str
    by_prescriber: bool
    recorded_at: datetime
    recorded_by: str
    standing: Standing = Standing.VALID
    ended_at: datetime | None = None
    ended_by: str = ""
    ended_because: str = ""
    said_by: str = ""
    """The doctor or nurse who asked for it, by name, where that is known."""

    @property
    def words(self) -> str:
        """Why, and who said so: `infection (Dr Ahmed)`."""
        return f"{self.reason} ({self.said_by})" if self.said_by else self.reason

    def covers(self, day: date) -> bool:
        """Whether the pause holds on that date."""
        return self.standing is Standing.VALID and self.first <= day and (self.last is None or day <= self.last)


class AlreadyRecorded(Problem):
    """The slot has its record; a second scheduled dose in it is never made (DOSE-6)."""

    def __init__(self, dose: Dose) -> None:
        super().__init__("The injection of {date} is already recorded.", date=dose.schedule_date.isoformat())
        self.dose = dose


class NoSlotOpen(Problem):
    """No dose was due then; what really happened can be recorded as an extra one."""


class WhichDay(Problem):
    """Two days are open at that moment, and only the person knows which one the dose was for."""

    def __init__(self, slots: Sequence[Slot]) -> None:
        dates = sorted({slot.schedule_date.isoformat() for slot in slots})
        super().__init__("This dose could be for {first} or for {last}.", first=dates[0], last=dates[-1])
        self.slots = tuple(slots)


class NotADose(FieldProblem):
    """Something about the dose cannot be so."""


def valid_records(doses: Iterable[Dose]) -> dict[tuple[date, int], Dose]:
    """For each slot the record that counts; extra doses are not among them."""
    return {
        dose.slot_key: dose for dose in doses if dose.standing is Standing.VALID and dose.kind is DoseKind.SCHEDULED
    }


def waiting_slots(open_slots: Iterable[Slot], recorded: Iterable[tuple[date, int]]) -> tuple[Slot, ...]:
    """The open slots that an injection may still be begun for: they have no record, nor has a later one of their day.

    Once the evening's dose is recorded, the morning's is not made up after it (MISSED-3); it can be written down.
    """
    last: dict[date, int] = {}
    for day, number in recorded:
        last[day] = max(number, last.get(day, number))
    return tuple(slot for slot in open_slots if slot.number > last.get(slot.schedule_date, -1))


def slot_for(moment: datetime, open_slots: Sequence[Slot], recorded: Iterable[tuple[date, int]]) -> Slot:
    """Which open slot a dose at this moment fulfils.

    At 00:30 that is yesterday's, as long as yesterday is open and today is not; of several slots of one day it is the
    one due nearest. Raises WhichDay when slots of two dates are open and without a record, NoSlotOpen when none is.
    """
    taken = set(recorded)
    free = [slot for slot in open_slots if slot.key not in taken]
    if not free:
        raise NoSlotOpen("No injection was due then that has no record yet.")
    if len({slot.schedule_date for slot in free}) > 1:
        raise WhichDay(free)
    return min(free, key=lambda slot: (abs(slot.due_at - moment), slot.number))


def too_close_to(moment: datetime, doses: Iterable[Dose]) -> Dose | None:
    """The injection that counts and lies less than DOSES_APART_MIN before or after the moment; of several the nearest.

    Source: MISSED-3, never two to make up for one; LABEL-14 asks for no doses nearer to each other.
    """
    found = [
        (abs(dose.taken_at - moment), dose.id, dose) for dose in doses if dose.counts and dose.taken_at is not None
    ]
    near = min(found, key=lambda each: each[:2], default=None)
    return near[2] if near is not None and near[0] < DOSES_APART_MIN else None


def checked_text(text: str, field: str, longest: int = REASON_LENGTH_MAX) -> str:
    """What a person wrote, trimmed; it may have several lines. Raises NotADose."""
    tidy = trimmed(text)
    if len(tidy) > longest:
        raise NotADose(
            field,
            "This text has {length} characters; {most} is the most there is room for.",
            length=len(tidy),
            most=longest,
        )
    if not can_be_shown(tidy, on_several_lines=True):
        raise NotADose(field, "This text holds a character that cannot be shown.")
    return tidy


def checked_reason(text: str) -> str:
    """A reason that says something. Raises NotADose."""
    tidy = checked_text(text, "reason")
    if not tidy:
        raise NotADose("reason", "Please say why, in a few words.")
    return tidy


def checked_part(amount_mg: float, whole: bool | None, prescribed_mg: float | None) -> float:
    """An amount that goes together with what was said of it: not all of a dose is not more than it. Raises NotADose."""
    if whole is False and prescribed_mg is not None and amount_mg > prescribed_mg:
        raise NotADose(
            "amount",
            "Not all of it went in, so it cannot be more than the {amount} mg prescribed.",
            amount=f"{prescribed_mg:g}",
        )
    return amount_mg


def checked_moment(taken_at: datetime, now: datetime) -> datetime:
    """A moment that has been; five minutes of clock drift are forgiven. Raises NotADose."""
    if taken_at.tzinfo is None:
        raise NotADose("time", "The time needs its time zone.")
    if taken_at > now + CLOCK_DRIFT:
        raise NotADose("time", "This time lies in the future. A dose is recorded after it was given.")
    return taken_at
