"""Reads cartons, syringes and containers for used ones out of a document; each raises NotADocument."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from anakinra_desktop.domain.sharps import HOLDS_MAX, SharpsBox
from anakinra_desktop.domain.syringe import (
    SYRINGES_A_CARTON_MAX,
    Carton,
    CartonEnd,
    DiscardReason,
    GoneTo,
    Return,
    Syringe,
    SyringeEnd,
)
from anakinra_desktop.services.read_json import Row


def carton_of(row: Row, person_id: int) -> Carton:
    """A carton; documents from before cartons had a square code lack its fields."""
    ended_at = _maybe_moment(row, "ended_at")
    because = row.word("ended_because", CartonEnd) if row.has("ended_because") else None
    if (ended_at is None) != (because is None):
        raise row.cannot_be("ended_at")
    return Carton(
        id=row.count("id"),
        person_id=person_id,
        lot=row.text("lot"),
        expires_on=row.maybe_day("expires_on"),
        syringes=row.count("syringes", 0, SYRINGES_A_CARTON_MAX),
        added_at=row.moment("added_at").astimezone(UTC),
        gtin=row.text("gtin", 14) if row.has("gtin") else "",
        serial=row.text("serial", 40) if row.has("serial") else "",
        out_since=_maybe_moment(row, "out_since"),
        ended_at=ended_at,
        ended_because=because,
    )


def syringe_of(row: Row, person_id: int, carton_id: int | None, dose_id: int | None) -> Syringe:
    """A syringe, with the times it was put back into the refrigerator."""
    ended_at, end = row.maybe_moment("ended_at"), row.maybe_word("end", SyringeEnd)
    if (ended_at is None) != (end is None):
        raise row.cannot_be("ended_at")
    gone_at = _maybe_moment(row, "gone_at")
    gone_to = row.word("gone_to", GoneTo) if row.has("gone_to") else None
    if (gone_at is None) != (gone_to is None):
        raise row.cannot_be("gone_at")
    return Syringe(
        id=row.count("id"),
        person_id=person_id,
        carton_id=carton_id,
        out_at=row.moment("out_at").astimezone(UTC),
        ended_at=None if ended_at is None else ended_at.astimezone(UTC),
        end=end,
        reason=row.maybe_word("reason", DiscardReason),
        dose_id=dose_id,
        gone_at=gone_at,
        gone_to=gone_to,
        returns=tuple(_returns(row)) if row.has("returns") else (),
    )


def sharps_box_of(row: Row, person_id: int) -> SharpsBox:
    """A container for used syringes."""
    holds = row.count("holds", 1, HOLDS_MAX)
    return SharpsBox(
        id=row.count("id"),
        person_id=person_id,
        holds=holds,
        held_at_start=row.count("held_at_start", 0, holds),
        began_at=row.moment("began_at").astimezone(UTC),
        ended_at=_maybe_moment(row, "ended_at"),
    )


def _maybe_moment(row: Row, name: str) -> datetime | None:
    return row.moment(name).astimezone(UTC) if row.has(name) else None


def _returns(row: Row) -> Iterator[Return]:
    """The times a syringe was put back, each ended before the next."""
    taken_out: datetime | None = datetime.min.replace(tzinfo=UTC)
    for each in row.rows("returns"):
        back = Return(each.moment("back_at").astimezone(UTC), _maybe_moment(each, "out_at"))
        each.nothing_else()
        if taken_out is None or back.back_at < taken_out or (back.out_at is not None and back.out_at < back.back_at):
            raise row.cannot_be("returns")
        taken_out = back.out_at
        yield back
