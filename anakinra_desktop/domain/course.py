"""What is known while somebody walks through the steps of an injection: the facts around it, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from anakinra_desktop.domain.doctor_calls import DoctorCall
from anakinra_desktop.domain.dose import Dose, Hold, Place
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.prescription import Slot, zone_info
from anakinra_desktop.domain.procedure import Step
from anakinra_desktop.domain.syringe import DiscardReason, SyringeEnd


class CardKind(StrEnum):
    """What stands in front of a step until it is answered."""

    WHICH_DAY = "which_day"
    """Two days are open, and only the person knows which one this is for; asked before anything else."""
    ALREADY_RECORDED = "already_recorded"
    """This slot has its dose; another injection is never started (DOSE-6), one that happened can be recorded."""
    CALL_FIRST = "call_first"
    """A serious sign was told, and what the doctor says to it is not recorded yet (LABEL-47, SERIOUS-1)."""
    MORE = "more"
    """The answer takes a further question, such as whether a rash is only at the spot (D-13)."""
    HELD = "held"
    """The prescriber asked for a pause."""
    NOTHING_DUE = "nothing_due"
    EARLY = "early"
    WRONG_PERSON = "wrong_person"
    CALL = "call"
    EMERGENCY = "emergency"
    TOLD_TO_WAIT = "told_to_wait"
    ASK_FIRST = "ask_first"
    STOP = "stop"
    """The syringe must not be used; only another one leads on."""
    WAIT = "wait"
    """Foam: the syringe stands for a while, then one looks again (LOOK-2)."""


class Truth(StrEnum):
    """What really happened while the app was not looking."""

    GO_ON = "go_on"
    """Nothing; the walk goes on where it was."""
    DONE = "done"
    """The needle went in and the plunger stopped."""
    NOT_DONE = "not_done"
    """The needle did not go in."""
    NOT_SURE = "not_sure"
    """Only a part, or nobody knows: do not inject again (SYRINGE-5)."""


class Stage(StrEnum):
    """How far the syringe was when the app stopped looking."""

    NOTHING_OUT = "nothing_out"
    COVER_ON = "cover_on"
    COVER_OFF = "cover_off"
    NEEDLE_IN = "needle_in"
    INJECTED = "injected"


@dataclass(frozen=True, slots=True)
class SessionContext:
    """The facts around an injection; they come from the record and hold while the walk lasts."""

    person_name: str
    by: GivenBy
    zone: str
    amount_mg: float
    syringes_a_dose: int
    is_part_syringe: bool
    open_zones: frozenset[str]
    dose_interval: timedelta
    """From one dose to the next, as prescribed."""
    due_at: datetime | None
    """None when no slot is open."""
    days_open: tuple[Slot, ...] = ()
    """Slots of more dates than one that could be meant, as long as nobody said which one it is."""
    schedule_date: date | None = None
    slot: int = 0
    recorded: Dose | None = None
    """The record of this slot."""
    last_injection_at: datetime | None = None
    hold: Hold | None = None
    """The pause that holds today."""
    open_call: DoctorCall | None = None
    """The call to the doctor that has to come before this injection; None when none waits for its answer."""
    call_is_for_allergy: bool = True
    """Whether it is for a sign of allergy, so that nothing but the doctor's word leads on (LABEL-47)."""
    several_people: bool = False
    """Whether somebody injects who cares for more people than one, so that the right one is asked for."""
    birth_year: int | None = None
    is_child: bool = False

    def local(self, moment: datetime) -> datetime:
        """The moment as the person's clock shows it."""
        return moment.astimezone(zone_info(self.zone))


@dataclass(frozen=True, slots=True)
class SyringeUse:
    """A syringe of this session, from the refrigerator to the sharps container."""

    number: int
    """1 for the first that was taken out in this session."""
    out_at: datetime
    """When it was taken out this time."""
    id: int | None = None
    """Its row in the record, where it has one."""
    before: timedelta = timedelta()
    """How long it had been out altogether before that; being cold again takes nothing off (LABEL-33)."""
    carton_id: int | None = None
    lot: str = ""
    expires_on: date | None = None
    accepted: bool = False
    """Whether label, date and liquid were found good."""
    cover_off_at: datetime | None = None
    ended_at: datetime | None = None
    end: SyringeEnd | None = None
    reason: DiscardReason | None = None

    @property
    def live(self) -> bool:
        """Whether it was neither used nor discarded."""
        return self.end is None

    def time_out(self, now: datetime) -> timedelta:
        """All its time at room temperature; the clock is never set back (LABEL-33)."""
        return self.before + max(timedelta(), now - self.out_at)

    def hours_out(self, now: datetime) -> float:
        """As `time_out`, in hours."""
        return self.time_out(now) / timedelta(hours=1)

    def use_before(self, limit: timedelta) -> datetime:
        """When it will have been out for `limit` altogether."""
        return self.out_at + limit - self.before

    def unusable(self, now: datetime, today: date, limit: timedelta) -> DiscardReason | None:
        """Why it can't be injected now, if so: too long at room temperature or out of date (STORAGE-5, 6)."""
        if self.time_out(now) > limit:
            return DiscardReason.TOO_WARM
        if self.expires_on is not None and today > self.expires_on:
            return DiscardReason.EXPIRED
        return None


@dataclass(frozen=True, slots=True)
class Injection:
    """A needle that went in: which syringe, where and when."""

    syringe: int
    place: Place | None
    at: datetime
    whole: bool | None = None
    """Whether the plunger reached its end; None as long as nobody said."""
    out: bool = False
    """Whether the needle is out again."""


@dataclass(frozen=True, slots=True)
class Override:
    """Going on in spite of a warning: over which one, why, and who said so."""

    over: str
    reason: str
    said_by: str = ""


@dataclass(frozen=True, slots=True)
class Walk:
    """Where a walk through the steps stands; made from its events alone."""

    step: str
    since: datetime
    last_at: datetime
    trail: tuple[tuple[str, int], ...] = ()
    """Steps and syringes that Back leads to, the nearest last."""
    syringes: tuple[SyringeUse, ...] = ()
    current: int = 0
    """The syringe in hand, by its number; 0 for none."""
    place: Place | None = None
    place_override: Override | None = None
    """What was said for that place in spite of what speaks against it; it counts once the needle is in."""
    injections: tuple[Injection, ...] = ()
    card: CardKind | None = None
    stop_reason: DiscardReason | None = None
    sign: str = ""
    """The answer that led to the card."""
    told_at: datetime | None = None
    """When that answer was given."""
    may_be_slip: bool = False
    """Whether nothing has happened since then but the showing of its card: no pause, no kill."""
    wait_from: datetime | None = None
    cleared: frozenset[CardKind] = frozenset()
    noted: tuple[str, ...] = ()
    """Answers that were kept and stand in nobody's way."""
    overrides: tuple[Override, ...] = ()
    paused_at: datetime | None = None
    extra: bool = False
    """Whether what is recorded goes beyond the slot."""
    no_more: bool = False
    """Whether no further syringe may be injected (SYRINGE-5)."""
    ended: str = ""
    """Why the walk is over, in one word; empty while it goes on."""

    @property
    def syringe(self) -> SyringeUse | None:
        """The syringe in hand."""
        return next((each for each in self.syringes if each.number == self.current), None)

    @property
    def live(self) -> tuple[SyringeUse, ...]:
        """Syringes that are out and neither used nor discarded."""
        return tuple(each for each in self.syringes if each.live)

    @property
    def under_way(self) -> Injection | None:
        """The injection whose syringe has not been disposed of."""
        last = self.injections[-1] if self.injections else None
        if last is None or not self._of(last).live:
            return None
        return last

    def _of(self, injection: Injection) -> SyringeUse:
        return self.syringes[injection.syringe - 1]


@dataclass(frozen=True, slots=True)
class Position:
    """What a person stands in front of now, and what may be done."""

    step: Step
    number: int
    """Which step it is, from 1."""
    steps: int
    """How many steps this walk has."""
    walk: Walk
    card: CardKind | None = None
    stop_reason: DiscardReason | None = None
    wait_until: datetime | None = None
    waiting: bool = False
    can_go_on: bool = False
    """Whether going on takes no decision, so that a key, a pedal or a timer may do it."""
    goes_on_by_itself: bool = False
    can_go_back: bool = False
    use_before: datetime | None = None
    """When the syringe in hand has been out for as long as allowed."""
    warm_for_long: bool = False
    """Whether it has been out for so long that the person is told (room_temp_warning)."""
    injection_number: int = 1


@dataclass(frozen=True, slots=True)
class ResumeQuestion:
    """What to ask when a walk is found again: which truths are possible."""

    stage: Stage
    step: Step
    number: int
    at: datetime
    """The last moment the app knows of."""
    truths: tuple[Truth, ...]
    walk: Walk


@dataclass(frozen=True, slots=True)
class DoseSoFar:
    """What the walk knows of the dose it ends with; the person adds the rest."""

    taken_at: datetime
    extra: bool
    whole: bool | None
    place: Place | None
    further_places: tuple[Place, ...]
    used: tuple[SyringeUse, ...]
    lot: str
    overrides: tuple[Override, ...]


class NotNow(Exception):
    """Something can't be done at this point of the walk; the subclass says why."""


class ChooseFirst(NotNow):
    """The step asks a question, and nothing was chosen."""


class AnswerTheCard(NotNow):
    """A card stands in front of the step and must be answered."""


class StillWaiting(NotNow):
    """The wait is not over, and nobody said to skip it."""

    def __init__(self, until: datetime) -> None:
        super().__init__("The wait is not over.")
        self.until = until


class DoNotUse(NotNow):
    """The syringe must not be used; only another one leads on."""

    def __init__(self, reason: DiscardReason) -> None:
        super().__init__(f"This syringe must not be used: {reason}.")
        self.reason = reason


class NoWayBack(NotNow):
    """What was done can't be undone: the cover is off, the needle was in, or this is the first step."""


class NoSyringe(NotNow):
    """There is no syringe in hand that this could be about."""


class NeedsAReason(NotNow):
    """Going on in spite of a warning takes a reason."""


class ZoneClosed(NotNow):
    """This body part is not open to who injects (SITE-3, SITE-4)."""


class SpotTooNear(NotNow):
    """The place is nearer to the last one than allowed (SITE-7)."""


class IsPaused(NotNow):
    """The walk is paused; it must be gone on with first."""


class IsOver(NotNow):
    """The walk has ended."""


class NoSuchAnswer(NotNow):
    """The step has no such answer."""
