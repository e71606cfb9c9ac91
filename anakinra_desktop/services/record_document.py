"""The document in which a whole record leaves and enters: JSON that says everything and that a person can read.

    {
      "format": "anakinra-desktop record",
      "version": 1,
      "schema_version": 4,
      "exported_at": "2026-11-24T19:06:00+00:00",
      "people": [...],
      "caregivers": [...],
      "prescriptions": [...],
      "doses": [...],
      "holds": [...],
      "rule_limits": [...],
      "cartons": [...],
      "syringes": [...],
      "health_entries": [...],
      "sharps_boxes": [...],
      "skin_marks": [...],
      "body_plans": [...],
      "injection_sessions": [...]
    }

`version` is the version of this format, and goes up when a reader of the one before could not read it rightly;
`schema_version` is the version of the tables it was read from, told for the curious. Each list holds one object a
row, one a line, oldest first, every field always there; a document of an older app lacks the lists that came later.
Fields are named as in `domain`:

people              id, name, home_zone, born, height_cm, build, skin_tone, leaflet_read_on, shown_how_on, doctor_name,
                    doctor_phone, pharmacy_phone, preferences (name to text)
caregivers          id, name, shown_how_on
prescriptions       id, person_id, starts_on, amount_mg, times, zone, every_days, clock, ends_on, prescriber,
                    first_slot (0 is the first dose of a day)
doses               id, person_id, schedule_date, slot (from 0), kind, status, recorded_at, recorded_by, taken_at, zone,
                    wall_time, amount_mg, whole, place, further_places, by, given_by, lot, reason, note, standing,
                    corrects (the id of the dose it took the place of), ended_at, ended_by, ended_because;
                    a place has zone, spot, x_cm, y_cm
holds               id, person_id, first, last, reason, by_prescriber, recorded_at, recorded_by, standing, ended_at,
                    ended_by, ended_because, said_by
rule_limits         id, person_id, rule, value (in the unit of the rule), set_on, set_by (empty for one’s own choice),
                    recorded_at, recorded_by, standing, ended_at, ended_by, ended_because
cartons             id, person_id, lot, expires_on, syringes, added_at, gtin, serial, out_since (null while it is in the
                    refrigerator), ended_at, ended_because
syringes            id, person_id, carton_id, out_at, ended_at, end, reason, dose_id, gone_at, gone_to, returns (each
                    time it was put back into the refrigerator: back_at, and out_at or null)
sharps_boxes        id, person_id, holds, held_at_start, began_at, ended_at
health_entries      id, person_id, kind, began_on, details (the fields of that kind, see `domain.health_kinds`),
                    recorded_at, recorded_by, corrects, standing, ended_at, ended_by, ended_because
skin_marks          id, person_id, kind, zone, first, last (null: until taken off), recorded_at, recorded_by, places (as
                    those of doses), circle (x_cm, y_cm, radius_cm, or null), note, standing, ended_at, ended_by,
                    ended_because
body_plans          id, person_id, made_at, plan (see `domain.body_plan`)
injection_sessions  id, person_id, by, giver_name, started_at, ended_at, ending, events (each at, step, kind, answer)

An `id` counts from 1 within its list and means something in this file only. Moments are ISO 8601 with an offset; that
of `taken_at` is the offset the clock had there and then. Dates are `2026-11-24`, clock times `20:00`, lengths cm,
amounts mg; what is not known is null.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import Enum
from typing import TYPE_CHECKING, Any

from anakinra_desktop.domain.dose import Dose
from anakinra_desktop.domain.health import HealthEntry
from anakinra_desktop.domain.people import Person
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.domain.whole_record import KeptPlan, KeptSession, WholeRecord, counted_from_one

if TYPE_CHECKING:
    from anakinra_desktop.storage.database import RecordFile

FORMAT = "anakinra-desktop record"
VERSION = 1

KINDS = (
    "people",
    "caregivers",
    "prescriptions",
    "doses",
    "holds",
    "rule_limits",
    "cartons",
    "syringes",
    "health_entries",
    "sharps_boxes",
    "skin_marks",
    "body_plans",
    "injection_sessions",
)
"""The lists of the document, in their order; `WholeRecord` names them the same."""

ADDED_LATER = frozenset({"rule_limits", "sharps_boxes", "health_entries", "skin_marks"})
"""Lists that a document from before they were kept does not have."""


class DamagedPlan(Problem):
    """A body plan in the record is damaged, so it can neither leave nor be compared."""


def export_document(records: RecordFile, now: datetime, person: Person | None = None) -> str:
    """The record of one person or of everybody, as a document. Raises DamagedPlan.

    With one person come the caregivers who are named in what belongs to them, and nobody else.
    """
    whole = WholeRecord()
    if records.exists():
        with records.read() as record:
            whole = record.whole()
    return document_text(whole if person is None else whole.of_person(person.id), now)


def document_text(whole: WholeRecord, now: datetime) -> str:
    """A record as a document, one row a line."""
    from anakinra_desktop.storage.database import SCHEMA_VERSION

    lists = rows_of(counted_from_one(whole))
    head: dict[str, object] = {
        "format": FORMAT,
        "version": VERSION,
        "schema_version": SCHEMA_VERSION,
        "exported_at": _moment(now.astimezone(UTC)),
    }
    parts = [f"{_json(name)}: {_json(value)}" for name, value in head.items()]
    for kind in KINDS:
        lines = ",\n".join(f"    {_json(row)}" for row in lists[kind])
        parts.append(f"{_json(kind)}: [\n{lines}\n  ]" if lines else f"{_json(kind)}: []")
    return "{\n" + ",\n".join(f"  {part}" for part in parts) + "\n}\n"


def rows_of(whole: WholeRecord) -> dict[str, list[dict[str, Any]]]:
    """The lists of the document, as plain values."""
    return {
        "people": [
            {**plain_row(each), "preferences": dict(whole.preferences.get(each.id, {}))} for each in whole.people
        ],
        "caregivers": [plain_row(each) for each in whole.caregivers],
        "prescriptions": [plain_row(each) for each in whole.prescriptions],
        "doses": [_dose(each, whole.offsets.get(each.id)) for each in whole.doses],
        "holds": [plain_row(each) for each in whole.holds],
        "rule_limits": [plain_row(each) for each in whole.rule_limits],
        "cartons": [plain_row(each) for each in whole.cartons],
        "syringes": [plain_row(each) for each in whole.syringes],
        "health_entries": [_entry(each) for each in whole.health_entries],
        "sharps_boxes": [plain_row(each) for each in whole.sharps_boxes],
        "skin_marks": [plain_row(each) for each in whole.skin_marks],
        "body_plans": [_plan(each) for each in whole.body_plans],
        "injection_sessions": [_session(each) for each in whole.injection_sessions],
    }


def _dose(dose: Dose, offset_minutes: int | None) -> dict[str, Any]:
    row = plain_row(dose)
    if dose.taken_at is not None and offset_minutes is not None:
        row["taken_at"] = _moment(dose.taken_at.astimezone(timezone(timedelta(minutes=offset_minutes))))
    return row


def _entry(entry: HealthEntry) -> dict[str, Any]:
    """The kind stands before the details, which are those of the kind."""
    row = plain_row(entry)
    head = {name: row.pop(name) for name in ("id", "person_id", "began_on")}
    return {**head, "kind": entry.kind.value, **row}


def _plan(kept: KeptPlan) -> dict[str, Any]:
    try:
        plan = json.loads(kept.plan)
    except ValueError as error:
        raise DamagedPlan("A body map in this record cannot be read.") from error
    return {"id": kept.id, "person_id": kept.person_id, "made_at": _moment(kept.made_at), "plan": plan}


def _session(kept: KeptSession) -> dict[str, Any]:
    session = kept.session
    return {
        "id": session.id,
        "person_id": session.person_id,
        "by": session.giver.by.value,
        "giver_name": session.giver.name,
        "started_at": _moment(session.started_at),
        "ended_at": plain(kept.ended_at),
        "ending": kept.ending,
        "events": [plain_row(event) for event in session.events],
    }


def plain_row(value: Any) -> dict[str, Any]:
    """The fields of a value, as plain JSON values."""
    return dict(_plain_fields(value))


def _plain_fields(value: Any) -> Iterator[tuple[str, Any]]:
    for each in fields(value):
        yield each.name, plain(getattr(value, each.name))


def plain(value: Any) -> Any:
    """A value as JSON knows it."""
    match value:
        case datetime():
            return _moment(value)
        case date():
            return value.isoformat()
        case time():
            return f"{value:%H:%M}"
        case Enum():
            return value.value
        case Mapping():
            return {name: plain(each) for name, each in value.items()}
        case tuple() | list():
            return [plain(each) for each in value]
    return plain_row(value) if is_dataclass(value) else value


def _moment(moment: datetime) -> str:
    """ISO 8601 with offset, to the millisecond where there are any, as the record keeps it."""
    return moment.isoformat(timespec="milliseconds" if moment.microsecond // 1000 else "seconds")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
