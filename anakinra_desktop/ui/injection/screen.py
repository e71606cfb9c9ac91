"""What one screen of the wizard shows, as a value; the widgets only copy it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal

from anakinra_desktop.domain.people import SkinTone

NoteTone = Literal["soft", "warn", "danger", "info"]
Asks = Literal["", "reason", "who", "until"]


class FrameKind(StrEnum):
    """Which arrangement of the middle of the window a screen needs."""

    STEP = "step"
    WAIT = "wait"
    CHOICES = "choices"
    TILES = "tiles"
    DAY = "day"
    GATE = "gate"
    STOP = "stop"
    CALL = "call"
    ANSWERS = "answers"
    PERSON = "person"
    CARTON = "carton"
    PLACE = "place"
    RECORD = "record"
    DONE = "done"


class Act(StrEnum):
    """What the primary button does."""

    GO_ON = "go_on"
    SKIP = "skip"
    TAKE_CHOICE = "take_choice"
    NONE_OF_THESE = "none_of_these"
    TAKE_PLACE = "take_place"
    TAKE_CARTON = "take_carton"
    TAKE_ANOTHER = "take_another"
    RECORD = "record"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class PointWords:
    """A short line with its icon."""

    icon: str
    title: str
    line: str = ""


@dataclass(frozen=True, slots=True)
class NoteWords:
    """A coloured panel below the words."""

    icon: str
    title: str
    line: str = ""
    tone: NoteTone = "info"


@dataclass(frozen=True, slots=True)
class ChoiceWords:
    """One answer. `asks` is what the person adds to it: a reason, a name, a date."""

    id: str
    title: str
    line: str = ""
    icon: str = ""
    color: str = "ink2"
    picture: str = ""
    asks: Asks = ""
    must_name: bool = False
    """Whether it takes the name of who said so."""
    quiet: bool = False
    """Whether it stands apart, below the others."""


@dataclass(frozen=True, slots=True)
class FactWords:
    """A line of what is known: "Out of the refrigerator: since 19:31, 40 min"."""

    icon: str
    label: str
    value: str
    good: bool = True
    opens: str = ""
    """The answer of the safety questions that it leads to, where something is to be asked first."""


@dataclass(frozen=True, slots=True)
class PictureWords:
    """A drawing: its file name, the skin it is painted in, and the mark that goes into its inset."""

    name: str
    tone: SkinTone = SkinTone.MEDIUM
    mark_mg: float | None = None
    at_mark: bool = True
    """Whether the plunger stands at the mark already, or the mark is only looked for."""


@dataclass(frozen=True, slots=True)
class CallWords:
    """The call card: whom, the number, what to say."""

    whom: str
    number: str
    chip: PointWords
    later: NoteWords | None
    say: str
    danger: str
    statements: tuple[PointWords, ...] = ()
    """What the sources say of it, each with its source."""
    sign: str = ""
    """What the call is about, where the days may be paused because of it."""


@dataclass(frozen=True, slots=True)
class StopWords:
    """The stop card: what was found, why it matters, what to do with the syringe."""

    said: str
    why: str
    advice: tuple[PointWords, ...]
    lot: str
    none_left: NoteWords
    written: str


@dataclass(frozen=True, slots=True)
class TopWords:
    """The bar above: who, which dose, how far."""

    name: str
    person_number: int
    line: str
    phase: int
    share: float
    """How much of the phase is behind."""
    short: str
    """All of it in few words, for large text."""


@dataclass(frozen=True, slots=True)
class StepScreen:
    """Everything one screen shows; the widgets decide nothing."""

    kind: FrameKind
    step: str
    top: TopWords
    number: str
    heading: str
    line: str = ""
    which: str = ""
    """Which syringe of a dose of several it is about."""
    first: NoteWords | None = None
    """What has to be seen before the sentence."""
    points: tuple[PointWords, ...] = ()
    notes: tuple[NoteWords, ...] = ()
    facts: tuple[FactWords, ...] = ()
    choices: tuple[ChoiceWords, ...] = ()
    further: tuple[ChoiceWords, ...] = ()
    """Answers beside going on, such as "The needle touched something"."""
    picture: PictureWords | None = None
    primary: str = ""
    act: Act = Act.GO_ON
    primary_is_quiet: bool = False
    """Whether the button only cuts a wait short."""
    key_goes_on: bool = False
    """Whether Space, Page Down, Right or a pedal press it: only where nothing is decided."""
    hint: str = ""
    can_go_back: bool = False
    can_pause: bool = True
    until: datetime | None = None
    total: timedelta = timedelta(0)
    ready: str = ""
    goes_on_by_itself: bool = False
    call: CallWords | None = None
    stop: StopWords | None = None
    waiting_for: str = ""
    """What the primary button says when pressed too early."""
    later: str = ""
    """A button that leaves everything as it is, such as "Ask me later"."""

    @property
    def spoken(self) -> str:
        """What "Read it to me" reads."""
        parts = [self.first.title, self.first.line] if self.first else []
        parts += [self.which, self.heading, self.line]
        if self.stop is not None:
            parts += [self.stop.said, self.stop.why]
            parts += [f"{each.title}. {each.line}" for each in self.stop.advice]
        if self.call is not None:
            parts += [f"{self.call.whom}: {self.call.number}", self.call.say]
            parts += [each.title for each in self.call.statements]
        parts += [f"{fact.label}. {fact.value}" for fact in self.facts if not fact.good]
        parts += [f"{point.title}. {point.line}" for point in self.points]
        parts += [f"{choice.title}. {choice.line}" for choice in self.choices]
        parts += [f"{note.title}. {note.line}" for note in self.notes]
        sentences = (part.strip().removesuffix(".").strip() for part in parts)
        return ". ".join(sentence for sentence in sentences if sentence) + "."
