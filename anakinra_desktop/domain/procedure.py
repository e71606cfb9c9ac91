"""What happened in an injection, step by step, in the form in which it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from anakinra_desktop.domain.people import Giver

Json = str | int | float | bool | None
Answer = Mapping[str, Json]
"""What was answered at a step: plain words and numbers, so that it can be kept as JSON."""


class EventKind(StrEnum):
    """What a person (or a timer) did at a step."""

    BEGAN = "began"
    WENT_ON = "went_on"
    ANSWERED = "answered"
    WENT_BACK = "went_back"
    REJECTED = "rejected"
    TOOK_ANOTHER = "took_another"
    PAUSED = "paused"
    RESUMED = "resumed"
    STOPPED = "stopped"
    RECORDED = "recorded"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened in an injection. The moment is aware; `kind` is a word of EventKind."""

    at: datetime
    step: str
    kind: str
    answer: Answer = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("an event needs a moment with its time zone")


@dataclass(frozen=True, slots=True)
class InjectionSession:
    """One walk through the injection steps, from Start to the record, with everything that happened in it."""

    id: int
    person_id: int
    giver: Giver
    started_at: datetime
    events: tuple[Event, ...] = ()
