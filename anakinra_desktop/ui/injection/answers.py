"""What a person answers on a screen, and what each answer does to the running injection."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from anakinra_desktop.domain.body import Spot
from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.obstacles import Obstacle
from anakinra_desktop.services.answer_call import TOLD_TO_WAIT

if TYPE_CHECKING:
    from anakinra_desktop.services.run_injection import HowItWent, RunningInjection


@dataclass(frozen=True, slots=True)
class Chosen:
    """One of the answers of the step."""

    choice: str


@dataclass(frozen=True, slots=True)
class DayChosen:
    """Which slot it is for."""

    day: date
    number: int


@dataclass(frozen=True, slots=True)
class CardAnswered:
    """What was said to the card in front of the step."""

    said: str
    reason: str = ""
    who: str = ""
    until: date | None = None
    pause_because: str = ""
    """Why the days are paused, in the person's language, where the answer pauses some."""


@dataclass(frozen=True, slots=True)
class PersonNamed:
    """The birth year that was heard, or that a document was read; neither means somebody else."""

    year: int | None = None
    document: bool = False


@dataclass(frozen=True, slots=True)
class CartonRead:
    """What the carton says."""

    lot: str
    expires_on: date
    carton_id: int | None = None


@dataclass(frozen=True, slots=True)
class PlaceTaken:
    """Where the needle goes, and in spite of what, and why."""

    spot: Spot
    over: Obstacle | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """How it went, and that it is an extra dose if it is one."""

    how: HowItWent


Answer = Chosen | DayChosen | CardAnswered | PersonNamed | CartonRead | PlaceTaken | Told


def perform(running: RunningInjection, answer: Answer, now: datetime) -> None:
    """Give an answer to the walk. Raises what the acts of RunningInjection raise."""
    match answer:
        case Chosen(choice):
            running.choose(now, choice)
        case DayChosen(day, number):
            running.choose_day(now, day, number)
        case CardAnswered():
            running.answer_card(
                now,
                answer.said,
                reason=answer.reason,
                who=answer.who,
                until=answer.until,
                pause_because=answer.pause_because or TOLD_TO_WAIT,
            )
        case PersonNamed(year, document):
            running.name_person(now, year, document=document)
        case CartonRead(lot, expires_on, carton_id):
            running.read_carton(now, lot, expires_on.isoformat(), carton_id)
        case PlaceTaken(spot, over, reason):
            running.choose_place(now, Place(spot.zone.value, spot.id, spot.x_cm, spot.y_cm), over, reason)
        case Told():
            raise TypeError("how it went is recorded by RunningInjection.finish")
