"""The steps of an injection as data describes them, and what happened in one, in the form in which it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from anakinra_desktop.domain.people import GivenBy, Giver
from anakinra_desktop.domain.syringe import DiscardReason

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"
Answer = Mapping[str, Json]
"""What was answered at a step: plain words and numbers, so that it can be kept as JSON."""


class EventKind(StrEnum):
    """What a person (or a timer) did at a step."""

    BEGAN = "began"
    """With the slot it is for and, where one was wished for, the place to offer first."""
    CHOSE_DAY = "chose_day"
    """Which slot it is for, where two days were open when it began."""
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


class Phase(StrEnum):
    """The five parts of an injection that a person sees at the top."""

    CHECK = "check"
    PREPARE = "prepare"
    PLACE = "place"
    INJECT = "inject"
    FINISH = "finish"


class StepKind(StrEnum):
    """What a step asks for. Only acts and waits move on by a key or by themselves."""

    ACT = "act"
    WAIT = "wait"
    PERSON = "person"
    GATE = "gate"
    TAKE_OUT = "take_out"
    CARTON = "carton"
    CHOICE = "choice"
    PLACE = "place"
    RECORD = "record"
    DONE = "done"


class When(StrEnum):
    """When a step is part of the walk; a step without one always is."""

    SEVERAL_PEOPLE = "several_people"
    PART_DOSE = "part_dose"
    SEVERAL_SYRINGES = "several_syringes"


class Each(StrEnum):
    """What a run of neighbouring steps is gone through once for."""

    SYRINGE = "syringe"
    """Every syringe of the dose is looked at before the first is injected."""
    INJECTION = "injection"
    """Every syringe of the dose has a place of its own."""


class Seal(StrEnum):
    """What is so once a step is behind: nothing goes back before it."""

    COVER_OFF = "cover_off"
    NEEDLE_IN = "needle_in"
    NEEDLE_OUT = "needle_out"
    DISPOSED = "disposed"


class Outcome(StrEnum):
    """Where a choice leads."""

    GO_ON = "go_on"
    STOP = "stop"
    WAIT = "wait"
    CALL = "call"
    EMERGENCY = "emergency"
    TOLD_TO_WAIT = "told_to_wait"
    ASK_FIRST = "ask_first"
    MORE = "more"
    """It takes a further question, whose answers are the choice's own."""
    NOTED = "noted"
    """It is kept, and stands in nobody's way: the question is asked again."""
    ANOTHER_PLACE = "another_place"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text in each language, worded for who injects themselves and for who injects another person."""

    texts: Mapping[tuple[str, GivenBy], str]

    def say(self, language: str, by: GivenBy) -> str:
        """The text with its placeholders, such as {name}, still in it."""
        return self.texts[(language, by)]


@dataclass(frozen=True, slots=True)
class Point:
    """A short line with its icon, and perhaps a second line that says a little more."""

    icon: str
    title: Phrase
    line: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer that can be given, and where it leads."""

    id: str
    outcome: Outcome
    title: Phrase
    line: Phrase | None = None
    icon: str = ""
    picture: str = ""
    discard: DiscardReason | None = None
    facts: tuple[str, ...] = ()
    sentence: Phrase | None = None
    """The further question of a choice that has one."""
    more: tuple[Choice, ...] = ()
    """The answers to it."""
    say: Phrase | None = None
    """How it is told to whoever is called."""
    sign: str = ""
    """Its name among the signs (`domain.signs`), by which the health pages and the report know it."""


@dataclass(frozen=True, slots=True)
class Step:
    """One screen of the walk."""

    id: str
    phase: Phase
    kind: StepKind
    sentence: Phrase
    facts: tuple[str, ...]
    line: Phrase | None = None
    points: tuple[Point, ...] = ()
    note: Point | None = None
    primary: Phrase | None = None
    choices: tuple[Choice, ...] = ()
    pictures: Mapping[str, str] = field(default_factory=dict)
    """File names by zone, with `default` for all others; `child_thigh` for a child whom somebody injects."""
    when: When | None = None
    each: Each | None = None
    wait_rule: str = ""
    wait_needs_word: bool = False
    """Whether the end of the wait is confirmed by hand instead of going on by itself."""
    seals: Seal | None = None
    safety: bool = False
    """Whether only Enter or a press of the button answers it."""

    @property
    def all_choices(self) -> tuple[Choice, ...]:
        """Its answers, and those of their further questions."""
        return tuple(each for choice in self.choices for each in (choice, *choice.more))

    def choice(self, choice_id: str) -> Choice:
        """The choice of that name, be it the answer to a further question. Raises KeyError."""
        for choice in self.all_choices:
            if choice.id == choice_id:
                return choice
        raise KeyError(choice_id)

    def picture_for(self, zone: str, of_a_child: bool) -> str:
        """The file name of the picture that fits the body part, or an empty text."""
        if of_a_child and zone.endswith("thigh") and "child_thigh" in self.pictures:
            return self.pictures["child_thigh"]
        part = zone.removeprefix("left_").removeprefix("right_")
        return self.pictures.get(part, self.pictures.get("default", ""))


@dataclass(frozen=True, slots=True)
class StopCard:
    """What is said when a syringe must not be used: why, and what to do with it."""

    reason: DiscardReason
    said: Phrase
    """What was found, such as “You said the liquid is cloudy.”"""
    why: Phrase
    advice: tuple[Point, ...]
    facts: tuple[str, ...]
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Procedure:
    """All steps in order, and the card for each reason not to use a syringe."""

    steps: tuple[Step, ...]
    stops: Mapping[DiscardReason, StopCard]

    def step(self, step_id: str) -> Step:
        """The step of that name. Raises KeyError."""
        for step in self.steps:
            if step.id == step_id:
                return step
        raise KeyError(step_id)

    def has(self, step_id: str) -> bool:
        """Whether there is a step of that name; an older record may name one that is gone."""
        return any(step.id == step_id for step in self.steps)
