"""Files as medTimer writes them: nine cells without quotes, and a backup whose events stand in a list."""

from __future__ import annotations

import json
from datetime import UTC, datetime

HEADING = "Reminded;Name;Dosage;Taken;Tags;Interval;Notes;Reminded (ISO 8601);Taken (ISO 8601)\n"
GERMAN = "Erinnert;Name;Dosis;Genommen;Tags;Intervall;Notizen;Erinnert (ISO 8601);Genommen (ISO 8601)\n"

LINES = (
    "Nov 21, 2026 8:00 PM;Kineret;100 mg;Nov 21, 2026 8:12 PM;;;left leg;2026-11-21T19:00:00Z;2026-11-21T19:12:00Z\n",
    "Nov 21, 2026 9:00;Folic acid;1 pill;Nov 21, 2026 9:01 AM;Daily, A;;;2026-11-21T08:00:00Z;2026-11-21T08:01:00Z\n",
    "Nov 22, 2026 8:00 PM;Kineret;1 syringe;Nov 23, 2026 12:30 AM;;;;2026-11-22T19:00:00Z;2026-11-22T23:30:00Z\n",
    "Nov 23, 2026 8:00 PM;Kineret;100 mg;;;;;2026-11-23T19:00:00Z;\n",
)
TABLE = HEADING + "".join(LINES)


def seconds(text: str) -> int:
    """A moment as the backup writes it."""
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


def event(status: str, reminded: str, processed: str = "", **more: object) -> dict[str, object]:
    """An event of the backup."""
    return {
        "medicineName": "Kineret",
        "amount": "100 mg",
        "color": -65536,
        "useColor": True,
        "status": status,
        "remindedTimestamp": seconds(reminded),
        "processedTimestamp": seconds(processed) if processed else 0,
        "reminderId": 3,
        "iconId": 4,
        "tags": [],
        "lastIntervalReminderTimeInMinutes": 0,
        "notes": "",
        "reminderType": "TIME_BASED",
        **more,
    }


EVENTS = (
    event("TAKEN", "2026-11-18T19:00:00", "2026-11-18T19:10:00", notes="; and\na line"),
    event("SKIPPED", "2026-11-19T19:00:00", "2026-11-19T20:00:00"),
    event("RAISED", "2026-11-20T19:00:00"),
    event("DELETED", "2026-11-20T19:00:00"),
    event("ACKNOWLEDGED", "2026-11-20T19:00:00"),
    event("TAKEN", "2026-11-20T19:00:00", "2026-11-20T19:05:00", medicineName="Aspirin"),
)


def backup(*events: object) -> bytes:
    """A backup of all parts, as newer versions of the app write it."""
    parts = {
        "medicines": {"version": 20, "list": [{"name": "Kineret"}]},
        "events": {"version": 20, "list": list(events or EVENTS)},
        "settings": {"theme": "1"},
    }
    return json.dumps(parts, indent=2).encode()


def old_backup(*events: object) -> bytes:
    """A backup of the events alone, as older versions write it."""
    return json.dumps({"version": 5, "list": list(events or EVENTS)}).encode()
