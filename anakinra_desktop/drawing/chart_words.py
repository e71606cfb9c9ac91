"""What the charts show, said in words: for a person who points at a value, reads the table or listens."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from anakinra_desktop.domain.adherence import Adherence, CalendarDay, DayState, SlotOutcome
from anakinra_desktop.domain.adherence_over_time import CoveredShare, TimedDose, UsualTime
from anakinra_desktop.domain.report import given_wall
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.tongue import tongue

_SAME_DAY = datetime(2000, 1, 1)


def summary(numbers: Adherence, days: int, held_by_prescriber: int, *, is_one_a_day: bool) -> str:
    """A period in a few sentences, every number with its base.

    "In these 90 days your doctor paused 4. Of the other 86, 81 have a dose, 75 of them on time. 2 days have no record."
    """
    if numbers.slots == 0:
        return tongue().translate("Charts", "Nothing to count yet: no day of this period is over.")
    parts = [_base(numbers, days, held_by_prescriber), _taken(numbers, is_one_a_day), _unknown(numbers, is_one_a_day)]
    return " ".join(part for part in parts if part)


def _base(numbers: Adherence, days: int, held_by_prescriber: int) -> str:
    held = numbers.held
    if not held:
        return ""
    if held == held_by_prescriber:
        return tongue().translate("Charts", "In these {days} days the doctor paused %n.", "", held).format(days=days)
    return tongue().translate("Charts", "In these {days} days %n were paused.", "", held).format(days=days)


def _taken(numbers: Adherence, is_one_a_day: bool) -> str:
    say, taken = tongue(), numbers.taken
    if is_one_a_day and numbers.held:
        words = say.translate("Charts", "Of the other {all}, %n have a dose, {on_time} of them on time.", "", taken)
    elif is_one_a_day:
        words = say.translate("Charts", "Of these {all} days, %n have a dose, {on_time} of them on time.", "", taken)
    elif numbers.held:
        words = say.translate(
            "Charts", "Of the other {all} doses, %n were given, {on_time} of them on time.", "", taken
        )
    else:
        words = say.translate("Charts", "Of these {all} doses, %n were given, {on_time} of them on time.", "", taken)
    return words.format(all=numbers.slots, on_time=numbers.on_time)


def _unknown(numbers: Adherence, is_one_a_day: bool) -> str:
    none = numbers.not_recorded
    if none == 0:
        return tongue().translate("Charts", "Nothing is without a record.")
    if is_one_a_day:
        return tongue().translate("Charts", "%n days have no record.", "", none)
    return tongue().translate("Charts", "%n doses have no record.", "", none)


# ---------------------------------------------------------------------------------------------- calendar of days


def day_words(calendar_day: CalendarDay) -> str:
    """A day of the calendar: "Friday, 20 November: late, 22:45"."""
    date_words = wording.weekday_date(calendar_day.day)
    return f"{date_words}: {what_happened(calendar_day)}"


def what_happened(calendar_day: CalendarDay) -> str:
    """What became of a day: "late, 22:45"; each of several slots where it had several."""
    if not calendar_day.outcomes:
        return tongue().translate("Charts", "no dose due")
    if len(calendar_day.outcomes) == 1:
        return outcome_words(calendar_day.outcomes[0])
    words = tongue().translate(
        "Charts", "{due} {what}", "of several doses a day, when it was due and what became of it"
    )
    return "; ".join(
        words.format(due=wording.clock(each.slot.due_wall), what=outcome_words(each)) for each in calendar_day.outcomes
    )


def outcome_words(outcome: SlotOutcome) -> str:
    """What became of a slot, with the times of its doses or the reason there was none."""
    times = wording.listed(wording.clock(wall) for dose in outcome.doses if (wall := given_wall(dose)) is not None)
    state = wording.day_state(outcome.state)
    if outcome.state is DayState.DONE:
        state = tongue().translate("Charts", "done on time")
    reason = outcome.hold.reason if outcome.hold else outcome.record.reason if outcome.record else ""
    reason = " ".join(reason.split())
    if times:
        state = f"{state}, {times}"
    elif reason:
        state = f"{state}: {reason}"
    return state


# --------------------------------------------------------------------------------------------------- time of day


def timed_words(dose: TimedDose) -> str:
    """When a dose was given: "Friday, 20 November: 22:45, 2 h 45 min late"."""
    return f"{wording.weekday_date(dose.day)}: {given_at(dose)}, {from_prescribed(dose)}"


def given_at(dose: TimedDose) -> str:
    """The clock time, by the clock that the prescription follows."""
    return wording.clock(dose.slot.due_wall + timedelta(minutes=round(dose.minutes)))


def from_prescribed(dose: TimedDose) -> str:
    """How far from the prescribed time: "12 minutes after", "at the prescribed time"."""
    minutes = round(dose.minutes)
    if minutes == 0:
        return tongue().translate("Charts", "at the prescribed time")
    passed = wording.duration(timedelta(minutes=abs(minutes)))
    if minutes > 0:
        return tongue().translate("Charts", "{duration} after the prescribed time").format(duration=passed)
    return tongue().translate("Charts", "{duration} before the prescribed time").format(duration=passed)


def usual_words(usual: UsualTime | None, due: time | None) -> str:
    """The usual time in a sentence; `due` is the prescribed time where there was one throughout."""
    if usual is None:
        return tongue().translate("Charts", "Too few doses yet to name a usual time.")
    if due is None:
        words = tongue().translate(
            "Charts",
            "Usually {usual} min from the prescribed time; half of the doses between {low} and {high}.",
        )
        said = [f"{round(each):+d}".replace("-", "−") for each in (usual.median, usual.low, usual.high)]
    else:
        words = tongue().translate("Charts", "Usual time {usual}; half of the doses between {low} and {high}.")
        said = [
            wording.clock(datetime.combine(_SAME_DAY, due) + timedelta(minutes=round(each)))
            for each in (usual.median, usual.low, usual.high)
        ]
    return words.format(usual=said[0], low=said[1], high=said[2])


# ------------------------------------------------------------------------------------------------- covered share


def covered_words(covered: CoveredShare) -> str:
    """ "20 November: 28 of the 30 days before, 93 %"."""
    words = tongue().translate("Charts", "{date}: {count} of {all} in the 30 days up to it, {share}")
    return words.format(
        date=wording.day_and_month(covered.day),
        count=covered.covered,
        all=covered.expected,
        share=wording.share(covered.share),
    )
