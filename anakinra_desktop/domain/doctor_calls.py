"""A call to the doctor that has to come before the next injection, and what the doctor said (LABEL-47, D-13)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import ClassVar, Final

from anakinra_desktop.domain.health import Details, EntryKind, HealthEntry, those_that_count

TOLD_TO_WAIT_SIGN: Final = "told_to_wait"
"""Stands among the signs of a call where somebody was told to wait, and nobody has said since that they may go on."""
SLIP_WITHIN: Final = timedelta(seconds=10)
"""A sign of allergy can be taken back as a slip for as long as what was saved can be undone at once; then it holds."""


class CallAnswer(StrEnum):
    """What the doctor said of the next injection."""

    GO_AHEAD = "go_ahead"
    WAIT = "wait"
    STOPPED = "stopped"
    """No more injections until the doctor says otherwise."""


@dataclass(frozen=True, slots=True)
class DoctorCall(Details):
    """Why a call is needed; without an answer it is still open, and the next reminder says to call first."""

    kind: ClassVar[EntryKind] = EntryKind.CALL
    because: tuple[str, ...]
    """The signs that led to it, by name."""
    opened_at: datetime
    answer: CallAnswer | None = None
    answered_at: datetime | None = None
    answered_by: str = ""
    """Who at the doctor's said so."""
    wait_until: date | None = None
    note: str = ""


def open_call(entries: Iterable[HealthEntry]) -> tuple[HealthEntry, DoctorCall] | None:
    """The call that waits for its answer, the newest where there are several."""
    waiting = [pair for pair in those_that_count(entries, DoctorCall) if pair[1].answer is None]
    return max(waiting, key=lambda pair: pair[1].opened_at, default=None)
