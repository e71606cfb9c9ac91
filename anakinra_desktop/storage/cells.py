"""How values stand in the cells of the record: moments in UTC, dates and lists as text that a person can read."""

from __future__ import annotations

from datetime import UTC, date, datetime, time


def moment_cell(moment: datetime) -> str:
    """A moment as `2026-11-24T19:06:00.000+00:00`; such texts sort as the moments do.

    Raises ValueError for a moment without a time zone, which would mean something else elsewhere.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment in the record needs its time zone")
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def moment_of(cell: str) -> datetime:
    """The moment of a cell, in UTC."""
    return datetime.fromisoformat(cell)


def maybe_moment_cell(moment: datetime | None) -> str | None:
    """As `moment_cell`, where there may be none."""
    return None if moment is None else moment_cell(moment)


def maybe_moment_of(cell: str | None) -> datetime | None:
    """As `moment_of`, where there may be none."""
    return None if cell is None else moment_of(cell)


def maybe_date_cell(day: date | None) -> str | None:
    """A date as `2026-11-24`."""
    return None if day is None else day.isoformat()


def maybe_date_of(cell: str | None) -> date | None:
    """The date of a cell."""
    return None if cell is None else date.fromisoformat(cell)


def times_cell(times: tuple[time, ...]) -> str:
    """Clock times as `08:00,20:00`."""
    return ",".join(f"{clock:%H:%M}" for clock in times)


def times_of(cell: str) -> tuple[time, ...]:
    """The clock times of a cell."""
    return tuple(time.fromisoformat(part) for part in cell.split(","))
