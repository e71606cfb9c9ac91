"""A person to inject and a walk through the steps that tests can drive."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from anakinra_desktop.domain.course import Position, SessionContext, Walk
from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.guide import Guide
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.procedure import Event, StepKind
from anakinra_desktop.domain.rule_limits import Limits
from anakinra_desktop.services.read_medication import medication, procedure

EVENING = datetime(2026, 11, 24, 18, 48, tzinfo=UTC)
"""19:48 in Madrid, twelve minutes before the dose is due."""
DUE = datetime(2026, 11, 24, 19, 0, tzinfo=UTC)
SPOT = Place("right_thigh", "14", 6.0, 5.0)
GOOD_UNTIL = "2027-03-31"

USUAL = SessionContext(
    person_name="Maria",
    by=GivenBy.SELF,
    zone="Europe/Madrid",
    amount_mg=100,
    syringes_a_dose=1,
    is_part_syringe=False,
    open_zones=frozenset({"abdomen", "left_thigh", "right_thigh"}),
    dose_interval=timedelta(hours=24),
    due_at=DUE,
    schedule_date=DUE.date(),
    last_injection_at=DUE - timedelta(hours=24),
)


def context(**changes: Any) -> SessionContext:
    """The usual evening, with what is different about this one."""
    return replace(USUAL, **changes)


@dataclass
class Evening:
    """One injection: its events so far and the clock on the wall."""

    context: SessionContext = USUAL
    now: datetime = EVENING
    events: list[Event] = field(default_factory=list)
    limits: Limits = field(default_factory=lambda: Limits(medication()))

    @property
    def guide(self) -> Guide:
        return Guide(procedure(), self.limits, self.context, EVENING)

    @property
    def position(self) -> Position:
        return self.guide.position(self.events, self.now)

    @property
    def walk(self) -> Walk:
        return self.guide.walk(self.events)

    @property
    def at(self) -> str:
        """The step one stands at."""
        return self.position.step.id

    def do(self, event: Event) -> Evening:
        self.events.append(event)
        return self

    def later(self, **time: float) -> Evening:
        self.now += timedelta(**time)
        return self

    def go_on(self, *, skip: bool = False) -> Evening:
        return self.do(self.guide.go_on(self.events, self.now, skip=skip))

    def choose(self, choice: str) -> Evening:
        return self.do(self.guide.choose(self.events, self.now, choice))

    def advance(self) -> Evening:
        """Whatever an ordinary person does here."""
        step = self.position.step
        self.later(seconds=10)
        if step.kind is StepKind.WAIT:
            self.later(minutes=31)
        if step.kind is StepKind.GATE:
            return self.choose("none")
        if step.kind is StepKind.PERSON:
            return self.do(self.guide.name_person(self.events, self.now, document=True))
        if step.kind is StepKind.CARTON:
            return self.do(self.guide.read_carton(self.events, self.now, "K7741", GOOD_UNTIL))
        if step.kind is StepKind.CHOICE:
            return self.choose(step.choices[0].id)
        if step.kind is StepKind.PLACE:
            place = replace(SPOT, spot=str(len(self.walk.injections)), x_cm=3.0 * len(self.walk.injections))
            return self.do(self.guide.choose_place(self.events, self.now, place))
        return self.go_on()

    def until(self, step: str) -> Evening:
        """Walk on until that step is reached."""
        while self.at != step:
            assert self.position.step.kind is not StepKind.RECORD, f"{step} was never reached"
            self.advance()
        return self
