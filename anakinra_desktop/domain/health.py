"""What is kept of a person's health beside the doses: entries of several kinds, each with details of its own.

An entry is never changed: what is different later is a new row that takes the place of the one before, which stays to
be seen with who wrote it down and when, as with doses.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum, StrEnum
from types import NoneType, UnionType
from typing import Any, ClassVar, TypeAlias, TypeVar, cast, get_args, get_origin, get_type_hints

from anakinra_desktop.domain.dose import Standing
from anakinra_desktop.domain.problem import FieldProblem, Problem
from anakinra_desktop.domain.typed_text import can_be_shown, on_one_line, trimmed

WORDS_LENGTH_MAX = 200
"""The longest name of something: a medicine, an effect, a condition."""
NOTE_LENGTH_MAX = 2000

PlainDetails: TypeAlias = "dict[str, Any]"


class EntryKind(StrEnum):
    """What an entry is about."""

    REACTION = "reaction"
    SYMPTOM = "symptom"
    CALL = "call"
    ALLERGY = "allergy"
    CONDITION = "condition"
    MEDICINE = "medicine"
    APPOINTMENT = "appointment"
    LAB_RESULT = "lab_result"
    QUESTION = "question"


class Severity(StrEnum):
    """How bad it is, in the person's own judgement (SIDE-1)."""

    MILD = "mild"
    MODERATE = "moderate"
    SEVERE = "severe"


@dataclass(frozen=True, slots=True)
class Details:
    """What is particular to a kind of entry: plain fields that go into JSON and come back (`plain_details`)."""

    kind: ClassVar[EntryKind]


@dataclass(frozen=True, slots=True)
class HealthEntry:
    """One row about a person's health. `began_on` is the day it is about: since when, taken on, due on."""

    id: int
    person_id: int
    began_on: date
    details: Details
    recorded_at: datetime
    recorded_by: str
    corrects: int | None = None
    """The row it took the place of."""
    standing: Standing = Standing.VALID
    ended_at: datetime | None = None
    ended_by: str = ""
    ended_because: str = ""

    @property
    def kind(self) -> EntryKind:
        """What it is about."""
        return self.details.kind

    @property
    def counts(self) -> bool:
        """Whether it was neither corrected nor taken back."""
        return self.standing is Standing.VALID


SomeDetails = TypeVar("SomeDetails", bound=Details)
SomeRecord = TypeVar("SomeRecord")


def those_that_count(
    entries: Iterable[HealthEntry], details: type[SomeDetails]
) -> tuple[tuple[HealthEntry, SomeDetails], ...]:
    """The valid entries of one kind with their details, oldest first."""
    found = [(each, each.details) for each in entries if each.counts and isinstance(each.details, details)]
    return tuple(sorted(found, key=lambda pair: (pair[0].began_on, pair[0].id)))


class NotAnEntry(FieldProblem):
    """Something about an entry cannot be so."""


class DamagedDetails(ValueError):
    """Details from a file are not of their kind; `field` says which one is not."""

    def __init__(self, field: str) -> None:
        super().__init__(f"the details are damaged at {field}")
        self.field = field


class NoSuchEntry(Problem, LookupError):
    """There is no such entry, or it was corrected or taken back before."""


def checked_words(text: str, field: str) -> str:
    """The name of something as it is kept: one line of 1 to 200 characters. Raises NotAnEntry."""
    tidy = on_one_line(text)
    if not tidy:
        raise NotAnEntry(field, "Please write what it is.")
    if len(tidy) > WORDS_LENGTH_MAX:
        raise NotAnEntry(
            field,
            "This text has {length} characters; {most} is the most there is room for.",
            length=len(tidy),
            most=WORDS_LENGTH_MAX,
        )
    if not can_be_shown(tidy):
        raise NotAnEntry(field, "This text holds a character that cannot be shown.")
    return tidy


def checked_line(text: str, field: str) -> str:
    """A short text that may be missing: one line of up to 200 characters, "" for nothing. Raises NotAnEntry."""
    return checked_words(text, field) if text.strip() else ""


def checked_note(text: str, field: str = "note") -> str:
    """What a person wrote about it, on several lines if they like; "" for nothing. Raises NotAnEntry."""
    tidy = trimmed(text)
    if len(tidy) > NOTE_LENGTH_MAX:
        raise NotAnEntry(
            field,
            "This text has {length} characters; {most} is the most there is room for.",
            length=len(tidy),
            most=NOTE_LENGTH_MAX,
        )
    if not can_be_shown(tidy, on_several_lines=True):
        raise NotAnEntry(field, "This text holds a character that cannot be shown.")
    return tidy


def checked_days(first: date, last: date | None, field: str = "until") -> date | None:
    """A last day that is not before the first one, or None for not ended. Raises NotAnEntry."""
    if last is not None and last < first:
        raise NotAnEntry(field, "The last day lies before the first one.")
    return last


# ---- details as plain JSON values and back


def plain_details(details: Details) -> PlainDetails:
    """The fields of details, every one of them, as JSON knows values."""
    return {each.name: _plain(getattr(details, each.name)) for each in fields(details)}


def _plain(value: object) -> Any:
    match value:
        case datetime():
            return value.isoformat(timespec="milliseconds" if value.microsecond else "seconds")
        case date():
            return value.isoformat()
        case Enum():
            return value.value
        case tuple():
            return [_plain(each) for each in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    return value


def details_from(kind: type[SomeDetails], plain: Mapping[str, object]) -> SomeDetails:
    """Details of that kind from their plain values; a field that is missing has its usual value.

    Raises DamagedDetails for a value of another kind, a field that is not known, or one that must be there.
    """
    return _record_from(kind, plain, kind.kind.value)


def _record_from(cls: type[SomeRecord], plain: object, where: str) -> SomeRecord:
    if not isinstance(plain, Mapping):
        raise DamagedDetails(where)
    hints = get_type_hints(cls)
    known = {each.name: hints[each.name] for each in fields(cast("type[Details]", cls))}
    if unknown := set(plain) - set(known):
        raise DamagedDetails(min(map(str, unknown)))
    try:
        return cls(**{name: _value_from(known[name], value, name) for name, value in plain.items()})
    except TypeError as error:
        raise DamagedDetails(where) from error


def _value_from(hint: Any, value: object, where: str) -> Any:
    """A value of the type that the field has. Raises DamagedDetails."""
    if isinstance(hint, UnionType):
        if value is None:
            return None
        (hint,) = (each for each in get_args(hint) if each is not NoneType)
    if get_origin(hint) is tuple:
        if not isinstance(value, list):
            raise DamagedDetails(where)
        return tuple(_value_from(get_args(hint)[0], each, where) for each in value)
    if isinstance(hint, type) and is_dataclass(hint):
        return _record_from(hint, value, where)
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if hint in (bool, int, float, str) and type(value) is hint:
        return value
    if isinstance(value, str):
        try:
            if hint is datetime:
                return _moment_from(value)
            if hint is date:
                return date.fromisoformat(value)
            if isinstance(hint, type) and issubclass(hint, StrEnum):
                return hint(value)
        except ValueError as error:
            raise DamagedDetails(where) from error
    raise DamagedDetails(where)


def _moment_from(value: str) -> datetime:
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError("a moment has its zone")
    return moment
