"""The tables of the record. Cells hold plain text and numbers; `rows` turns them into values and back."""

from __future__ import annotations

from typing import Any

from sqlalchemy import REAL, CheckConstraint, ForeignKey, Index, Text, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

STRICT = {"sqlite_strict": True, "sqlite_autoincrement": True}
"""Every table keeps its types, and never gives a number out twice."""


class Table(DeclarativeBase):
    """What all tables share."""

    type_annotation_map = {str: Text(), float: REAL()}  # noqa: RUF012 - SQLAlchemy reads it from the class


class PersonRow(Table):
    """Someone who is treated."""

    __tablename__ = "person"
    __table_args__: Any = (STRICT,)
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    home_zone: Mapped[str]
    born: Mapped[str | None]
    height_cm: Mapped[float | None]
    build: Mapped[str]
    skin_tone: Mapped[str]
    leaflet_read_on: Mapped[str | None]
    shown_how_on: Mapped[str | None]
    doctor_name: Mapped[str]
    doctor_phone: Mapped[str]
    pharmacy_phone: Mapped[str]


class CaregiverRow(Table):
    """Someone who injects others."""

    __tablename__ = "caregiver"
    __table_args__: Any = (STRICT,)
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    shown_how_on: Mapped[str | None]


class PrescriptionRow(Table):
    """What the label says, from a date on. Rows are added, never changed, so that past days keep their meaning."""

    __tablename__ = "prescription"
    __table_args__: Any = (CheckConstraint("amount_mg > 0"), CheckConstraint("every_days >= 1"), STRICT)
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    starts_on: Mapped[str]
    ends_on: Mapped[str | None]
    amount_mg: Mapped[float]
    times: Mapped[str]
    zone: Mapped[str]
    every_days: Mapped[int]
    clock: Mapped[str]
    prescriber: Mapped[str]
    first_slot: Mapped[int] = mapped_column(server_default="0")


class DoseRow(Table):
    """What happened to a slot. Rows are added; only their standing may change, and a trigger sees to it."""

    __tablename__ = "dose"
    __table_args__: Any = (
        CheckConstraint("kind IN ('scheduled', 'extra')"),
        CheckConstraint("status IN ('taken', 'skipped', 'missed')"),
        CheckConstraint("standing IN ('valid', 'corrected', 'void')"),
        CheckConstraint("(status = 'taken') = (taken_at IS NOT NULL)"),
        Index(
            "one_valid_scheduled_dose_a_slot",
            "person_id",
            "schedule_date",
            "slot",
            unique=True,
            sqlite_where=text("kind = 'scheduled' AND standing = 'valid'"),
        ),
        Index("dose_of_person_by_date", "person_id", "schedule_date"),
        STRICT,
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    schedule_date: Mapped[str]
    slot: Mapped[int]
    kind: Mapped[str]
    status: Mapped[str]
    taken_at: Mapped[str | None]
    zone: Mapped[str]
    offset_minutes: Mapped[int | None]
    wall_time: Mapped[str]
    amount_mg: Mapped[float | None]
    whole: Mapped[int | None]
    place_zone: Mapped[str | None]
    place_spot: Mapped[str | None]
    place_x_cm: Mapped[float | None]
    place_y_cm: Mapped[float | None]
    by: Mapped[str | None]
    given_by: Mapped[str]
    lot: Mapped[str]
    reason: Mapped[str]
    note: Mapped[str]
    recorded_at: Mapped[str]
    recorded_by: Mapped[str]
    corrects: Mapped[int | None] = mapped_column(ForeignKey("dose.id"))
    standing: Mapped[str]
    ended_at: Mapped[str | None]
    ended_by: Mapped[str]
    ended_because: Mapped[str]


class DosePlaceRow(Table):
    """Where a needle went besides the place in the dose's own row: the second syringe of a dose and those after it."""

    __tablename__ = "dose_place"
    __table_args__: Any = (CheckConstraint("number >= 2"), {"sqlite_strict": True})
    dose_id: Mapped[int] = mapped_column(ForeignKey("dose.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    zone: Mapped[str]
    spot: Mapped[str | None]
    x_cm: Mapped[float | None]
    y_cm: Mapped[float | None]


class HoldRow(Table):
    """A pause in treatment. As with doses, only its standing may change."""

    __tablename__ = "hold"
    __table_args__: Any = (CheckConstraint("standing IN ('valid', 'corrected', 'void')"), STRICT)
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    first: Mapped[str]
    last: Mapped[str | None]
    reason: Mapped[str]
    by_prescriber: Mapped[int]
    recorded_at: Mapped[str]
    recorded_by: Mapped[str]
    standing: Mapped[str]
    ended_at: Mapped[str | None]
    ended_by: Mapped[str]
    ended_because: Mapped[str]
    said_by: Mapped[str] = mapped_column(server_default="")


class CartonRow(Table):
    """A box from the pharmacy."""

    __tablename__ = "carton"
    __table_args__: Any = (CheckConstraint("syringes >= 0"), STRICT)
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    lot: Mapped[str]
    expires_on: Mapped[str | None]
    syringes: Mapped[int]
    added_at: Mapped[str]
    gtin: Mapped[str] = mapped_column(server_default="")
    serial: Mapped[str] = mapped_column(server_default="")
    out_since: Mapped[str | None]
    ended_at: Mapped[str | None]
    ended_because: Mapped[str] = mapped_column(server_default="")


class SyringeRow(Table):
    """A syringe that was taken out of the refrigerator, and what became of it."""

    __tablename__ = "syringe"
    __table_args__: Any = (STRICT,)
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    carton_id: Mapped[int | None] = mapped_column(ForeignKey("carton.id"))
    out_at: Mapped[str]
    ended_at: Mapped[str | None]
    end: Mapped[str | None]
    reason: Mapped[str | None]
    dose_id: Mapped[int | None] = mapped_column(ForeignKey("dose.id"))
    gone_at: Mapped[str | None]
    gone_to: Mapped[str | None]


class SyringeReturnRow(Table):
    """A time that a syringe spent in the refrigerator again; its clock only stood still meanwhile."""

    __tablename__ = "syringe_return"
    __table_args__: Any = (CheckConstraint("number >= 1"), {"sqlite_strict": True})
    syringe_id: Mapped[int] = mapped_column(ForeignKey("syringe.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    back_at: Mapped[str]
    out_at: Mapped[str | None]


class SharpsBoxRow(Table):
    """A container for used syringes, from its first syringe to the day it was closed."""

    __tablename__ = "sharps_box"
    __table_args__: Any = (
        CheckConstraint("holds >= 1"),
        CheckConstraint("held_at_start >= 0"),
        Index("one_open_sharps_box_a_person", "person_id", unique=True, sqlite_where=text("ended_at IS NULL")),
        STRICT,
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    holds: Mapped[int]
    held_at_start: Mapped[int]
    began_at: Mapped[str]
    ended_at: Mapped[str | None]


class RuleLimitRow(Table):
    """A limit that a prescriber or pharmacist set otherwise than usual. As with doses, only its standing may change."""

    __tablename__ = "rule_limit"
    __table_args__: Any = (
        CheckConstraint("standing IN ('valid', 'corrected', 'void')"),
        Index("one_valid_limit_a_rule", "person_id", "rule", unique=True, sqlite_where=text("standing = 'valid'")),
        STRICT,
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    rule: Mapped[str]
    value: Mapped[float]
    set_on: Mapped[str]
    set_by: Mapped[str]
    recorded_at: Mapped[str]
    recorded_by: Mapped[str]
    standing: Mapped[str]
    ended_at: Mapped[str | None]
    ended_by: Mapped[str]
    ended_because: Mapped[str]


class HealthEntryRow(Table):
    """Something about a person's health; each kind has its own details, as JSON. Only its standing may change."""

    __tablename__ = "health_entry"
    __table_args__: Any = (
        CheckConstraint("standing IN ('valid', 'corrected', 'void')"),
        CheckConstraint("json_valid(details)"),
        Index("health_entry_of_person_by_kind", "person_id", "kind"),
        STRICT,
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    kind: Mapped[str]
    began_on: Mapped[str]
    details: Mapped[str]
    corrects: Mapped[int | None] = mapped_column(ForeignKey("health_entry.id"))
    recorded_at: Mapped[str]
    recorded_by: Mapped[str]
    standing: Mapped[str]
    ended_at: Mapped[str | None]
    ended_by: Mapped[str]
    ended_because: Mapped[str]


class SkinMarkRow(Table):
    """Skin that is off limits, on chosen spots or in a circle. As with doses, only its standing may change."""

    __tablename__ = "skin_mark"
    __table_args__: Any = (
        CheckConstraint("standing IN ('valid', 'corrected', 'void')"),
        CheckConstraint("json_valid(places)"),
        CheckConstraint("radius_cm > 0"),
        CheckConstraint("(x_cm IS NULL) = (radius_cm IS NULL) AND (y_cm IS NULL) = (radius_cm IS NULL)"),
        CheckConstraint("last IS NULL OR last >= first"),
        STRICT,
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[str]
    zone: Mapped[str]
    first: Mapped[str]
    last: Mapped[str | None]
    places: Mapped[str]
    x_cm: Mapped[float | None]
    y_cm: Mapped[float | None]
    radius_cm: Mapped[float | None]
    note: Mapped[str]
    recorded_at: Mapped[str]
    recorded_by: Mapped[str]
    standing: Mapped[str]
    ended_at: Mapped[str | None]
    ended_by: Mapped[str]
    ended_because: Mapped[str]


class BodyPlanRow(Table):
    """The body of a person as it was planned: zones, spots and rounds, kept so that they never shift under a record."""

    __tablename__ = "body_plan"
    __table_args__: Any = (STRICT,)
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    made_at: Mapped[str]
    plan: Mapped[str]


class SessionRow(Table):
    """One walk through the injection steps."""

    __tablename__ = "injection_session"
    __table_args__: Any = (
        Index("one_open_session_a_person", "person_id", unique=True, sqlite_where=text("ended_at IS NULL")),
        STRICT,
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    by: Mapped[str]
    giver_name: Mapped[str]
    started_at: Mapped[str]
    ended_at: Mapped[str | None]
    ending: Mapped[str]


class SessionEventRow(Table):
    """A step reached, an answer given: what a session is rebuilt from after any interruption."""

    __tablename__ = "session_event"
    __table_args__: Any = (Index("event_of_session", "session_id", "number", unique=True), STRICT)
    id: Mapped[int] = mapped_column(primary_key=True)
    session_id: Mapped[int] = mapped_column(ForeignKey("injection_session.id"))
    number: Mapped[int]
    at: Mapped[str]
    step: Mapped[str]
    kind: Mapped[str]
    answer: Mapped[str]


class PreferenceRow(Table):
    """What a person set otherwise than usual, such as the hours that count as on time."""

    __tablename__ = "preference"
    __table_args__: Any = (Index("one_preference_a_name", "person_id", "name", unique=True), STRICT)
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    name: Mapped[str]
    value: Mapped[str]
