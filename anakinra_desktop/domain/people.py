"""The people of a household: who receives the injections, and who gives them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from anakinra_desktop.domain.problem import FieldProblem
from anakinra_desktop.domain.typed_text import can_be_shown, on_one_line

if TYPE_CHECKING:
    from anakinra_desktop.domain.anthropometry import BodyShape

NAME_LENGTH_MAX = 120
AGE_MAX_YEARS = 120
PHONE_LENGTH_MAX = 60
PHONE_DIGITS_MIN = 3
"""The shortest numbers there are: 112, 911."""
HEIGHT_RANGE_CM = (45.0, 250.0)

CHILD_UNDER_YEARS = 13
"""Our choice: younger people are spoken of as children."""


class GivenBy(StrEnum):
    """Whose hand holds the syringe; it decides which zones are open (SITE-1 to SITE-4)."""

    SELF = "self"
    CAREGIVER = "caregiver"


class Build(StrEnum):
    """Which adult body a figure follows; young children are built alike."""

    WOMAN = "woman"
    MAN = "man"
    NEUTRAL = "neutral"
    """The mean of woman and man."""


class SkinTone(StrEnum):
    """The tone the figure and the step pictures are painted in; chosen by the person, never guessed."""

    LIGHT = "light"
    MEDIUM = "medium"
    TAN = "tan"
    BROWN = "brown"
    DEEP = "deep"


class NotAPerson(FieldProblem):
    """Something about a person cannot be so."""


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who is treated with anakinra."""

    id: int
    name: str
    home_zone: str
    born: date | None = None
    height_cm: float | None = None
    build: Build = Build.NEUTRAL
    skin_tone: SkinTone = SkinTone.MEDIUM
    leaflet_read_on: date | None = None
    shown_how_on: date | None = None
    doctor_name: str = ""
    doctor_phone: str = ""
    pharmacy_phone: str = ""

    def age_years(self, today: date) -> int | None:
        """Whole years since birth, or None when the birth date is not known."""
        if self.born is None:
            return None
        had_birthday = (today.month, today.day) >= (self.born.month, self.born.day)
        return max(0, today.year - self.born.year - (0 if had_birthday else 1))

    def is_child_on(self, today: date) -> bool:
        """Whether they are known to be a child then, who is shown as one and is usually injected by somebody else."""
        age = self.age_years(today)
        return age is not None and age < CHILD_UNDER_YEARS

    def shape(self, today: date) -> BodyShape:
        """The body the map is drawn for; whole years of age, so that it does not change from day to day."""
        # The first page knows people before it knows bodies.
        from anakinra_desktop.domain.anthropometry import BodyShape, default_height_cm

        age = self.age_years(today)
        height = self.height_cm or default_height_cm(self.build, age)
        return BodyShape(build=self.build, height_cm=height, age_years=age)


@dataclass(frozen=True, slots=True)
class Giver:
    """Who injects today."""

    by: GivenBy
    name: str


@dataclass(frozen=True, slots=True)
class Caregiver:
    """Someone of the household, or a nurse, who injects another person."""

    id: int
    name: str
    shown_how_on: date | None = None


@dataclass(frozen=True, slots=True)
class Training:
    """What comes before the first injection by somebody: the leaflet is read, and they are shown how."""

    leaflet_read_on: date | None
    """TRAIN-1."""
    shown_how_on: date | None
    """TRAIN-2; it counts for whoever injects."""

    @property
    def is_complete(self) -> bool:
        """Whether nothing of it is missing."""
        return self.leaflet_read_on is not None and self.shown_how_on is not None


def training_of(person: Person, giver: Giver, caregivers: Iterable[Caregiver]) -> Training:
    """What is recorded of the training of whoever injects this person."""
    if giver.by is GivenBy.SELF:
        return Training(person.leaflet_read_on, person.shown_how_on)
    name = giver.name.casefold()
    shown = next((each.shown_how_on for each in caregivers if each.name.casefold() == name), None)
    return Training(person.leaflet_read_on, shown)


def checked_name(name: str, field: str = "name") -> str:
    """The name as it is kept: one line, trimmed, 1 to 120 characters; markup is a name like any other.

    Raises NotAPerson.
    """
    tidy = on_one_line(name)
    if not tidy:
        raise NotAPerson(field, "Please give a name.")
    if len(tidy) > NAME_LENGTH_MAX:
        raise NotAPerson(
            field,
            "This name has {length} characters; {most} is the most there is room for.",
            length=len(tidy),
            most=NAME_LENGTH_MAX,
        )
    if not can_be_shown(tidy):
        raise NotAPerson(field, "The name holds a character that cannot be shown.")
    return tidy


def checked_height_cm(height_cm: float | None) -> float | None:
    """A height a person can have, in cm. Raises NotAPerson."""
    low, high = HEIGHT_RANGE_CM
    if height_cm is not None and not low <= height_cm <= high:
        raise NotAPerson("height", "A height lies between {low} and {high} cm.", low=f"{low:g}", high=f"{high:g}")
    return height_cm


def checked_born(born: date | None, today: date) -> date | None:
    """A birth date that has been, and not longer ago than people live. Raises NotAPerson."""
    if born is None:
        return None
    if born > today:
        raise NotAPerson("born", "The birth date lies in the future.")
    if today.year - born.year > AGE_MAX_YEARS:
        raise NotAPerson("born", "The birth date lies too far back.")
    return born


def checked_phone(phone: str, field: str) -> str:
    """A phone number as people write it, with an extension or a word beside it; "" for none.

    One line of up to 60 characters with three digits or more. Raises NotAPerson.
    """
    tidy = on_one_line(phone)
    if not tidy:
        return ""
    if len(tidy) > PHONE_LENGTH_MAX or not can_be_shown(tidy):
        raise NotAPerson(field, "Type the number alone, in up to {most} characters.", most=PHONE_LENGTH_MAX)
    if sum(character.isdigit() for character in tidy) < PHONE_DIGITS_MIN:
        raise NotAPerson(field, "A phone number has at least three digits.")
    return tidy


def checked_past_day(day: date | None, today: date, field: str) -> date | None:
    """The day of something that has been done, or None for not known. Raises NotAPerson."""
    if day is not None and day > today:
        raise NotAPerson(field, "This day lies in the future.")
    return day


def checked_zone(zone: str) -> str:
    """The name of a time zone this computer knows, such as `Europe/Madrid`. Raises NotAPerson."""
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise NotAPerson("zone", "This computer knows no time zone called {zone}.", zone=zone) from error
    return zone
