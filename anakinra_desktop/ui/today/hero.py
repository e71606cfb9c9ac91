"""What the large card of the first page says: when the injection is due, that it is done, or that there is none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.adherence import DayState
from anakinra_desktop.domain.dose import Dose
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.prescription import DAY, Slot, slots_on, zone_info
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.services.look_at_today import TodayLook, TodayStanding
from anakinra_desktop.ui.today.day_span import DaySpan, Due, day_span

if TYPE_CHECKING:
    from anakinra_desktop.domain.doctor_calls import DoctorCall


class HeroAct(StrEnum):
    """What the primary button of the large card leads to."""

    START = "start"
    ANSWER_CALL = "answer_call"


@dataclass(frozen=True, slots=True)
class Fact:
    """One short fact with its icon."""

    icon: str
    words: str


@dataclass(frozen=True, slots=True)
class Hero:
    """Everything the large card shows; empty words are left out."""

    eyebrow: str
    title: str
    icon: str = "syringe"
    state: DayState | None = None
    """The mark before the eyebrow, in place of the icon."""
    title_note: str = ""
    lead: str = ""
    lead_is_urgent: bool = False
    on_time: str = ""
    span: DaySpan | None = None
    span_words: str = ""
    facts: tuple[Fact, ...] = ()
    note: str = ""
    next_title: str = ""
    next_note: str = ""
    start: str = ""
    """The words of the primary button; none where there is nothing to start."""
    act: HeroAct = HeroAct.START
    """What it leads to."""
    end_pause: str = ""
    """The words of the button that ends a pause."""
    already: str = ""
    """The words for "I already had it"; where they are empty, "Not today" is left out too."""


def hero_of(look: TodayLook) -> Hero:
    """The large card for a day; where this computer shows another time, it says whose its times are."""
    hero = _hero_of(look)
    if look.elsewhere is None:
        return hero
    words = QCoreApplication.translate("TodayPage", "{eyebrow} · time of {city}")
    return replace(hero, eyebrow=words.format(eyebrow=hero.eyebrow, city=wording.city(look.elsewhere.clock_zone)))


def _hero_of(look: TodayLook) -> Hero:
    if look.dose is None and look.open_call is not None:
        hero = _call_first(look, look.open_call)  # before all else: whoever goes on has to see it too
        return hero if look.session_since is None else _call_and_go_on(look, hero, look.session_since)
    if look.session_since is not None and look.dose is None:
        return _interrupted(look, look.session_since)
    match look.standing:
        case TodayStanding.DONE if look.slot and look.dose and look.dose.taken_at:
            return _done(look, look.slot, look.dose, look.dose.taken_at)
        case TodayStanding.SKIPPED | TodayStanding.MISSED if look.dose:
            return _without(look, look.dose)
        case TodayStanding.HELD:
            return _held(look)
        case TodayStanding.NOTHING_DUE:
            return _nothing(look)
    return _nothing(look) if look.slot is None else _waiting(look, look.slot)


def given_by_self(look: TodayLook) -> bool:
    """Whether the person injects herself, so that the words say "you"."""
    return look.giver.by is GivenBy.SELF


def first_name(name: str) -> str:
    """What a person is called within a sentence."""
    return name.split()[0] if name.split() else name


def on_wall(moment: datetime, zone: str) -> datetime:
    """A moment as the clock on the wall shows it there, without a zone."""
    return moment.astimezone(zone_info(zone)).replace(tzinfo=None)


def next_words(look: TodayLook) -> tuple[str, str]:
    """The next injection and how far off it is; empty where none is foreseen."""
    following = look.next_slot
    if following is None:
        return ("", "")
    due = following.due_wall
    today = on_wall(look.now, following.zone).date()
    match (due.date() - today).days:
        case 0:
            words = QCoreApplication.translate("TodayPage", "Next: today at {time}")
        case 1:
            words = QCoreApplication.translate("TodayPage", "Next: tomorrow, {weekday}, at {time}")
        case _:
            words = QCoreApplication.translate("TodayPage", "Next: {date}, at {time}")
    title = words.format(
        time=wording.clock(due), weekday=wording.weekday(due.date()), date=wording.weekday_and_date(due.date())
    )
    return (title, wording.capital(wording.from_now(following.due_at - look.now)))


def _interrupted(look: TodayLook, since: datetime) -> Hero:
    began = on_wall(since, look.person.home_zone)
    words = QCoreApplication.translate("TodayPage", "Begun at {time}").format(time=wording.clock(began))
    if began.date() != on_wall(look.now, look.person.home_zone).date():
        words = QCoreApplication.translate("TodayPage", "Begun on {date}, {time}").format(
            date=wording.weekday_and_date(began.date()), time=wording.clock(began)
        )
    return Hero(
        eyebrow=_eyebrow(look),
        title=words,
        lead=QCoreApplication.translate("TodayPage", "This injection is not finished"),
        lead_is_urgent=True,
        note=QCoreApplication.translate("TodayPage", "Nothing is lost. Go on, or say what happened."),
        start=QCoreApplication.translate("TodayPage", "Go on with the injection"),
    )


def _call_and_go_on(look: TodayLook, hero: Hero, since: datetime) -> Hero:
    """A call that waits while an injection is not finished; what the doctor said is asked there."""
    began = on_wall(since, look.person.home_zone)
    words = QCoreApplication.translate("TodayPage", "The injection begun at {time} is not finished.").format(
        time=wording.clock(began)
    )
    start = QCoreApplication.translate("TodayPage", "Go on with the injection")
    return replace(hero, note=f"{hero.note} {words}", start=start, act=HeroAct.START)


def _waiting(look: TodayLook, slot: Slot) -> Hero:
    late = look.standing is TodayStanding.LATE
    due, now = slot.due_wall, on_wall(look.now, slot.zone)
    if not late:
        title = QCoreApplication.translate("TodayPage", "Due at {time}")
    elif due.date() == now.date():
        title = QCoreApplication.translate("TodayPage", "Was due at {time}")
    else:
        title = QCoreApplication.translate("TodayPage", "Was due {day} at {time}", "day: yesterday, on Thursday")
    title = title.format(time=wording.clock(due), day=wording.near_day(due.date(), now.date()))
    wait = slot.due_at - look.now
    lead = wording.from_now(wait) if wait >= timedelta(0) else wording.ago(-wait)
    span = _span(look, slot)
    window = timedelta(hours=look.timing_window_h)
    words = _open_until_words(look, slot) if late else _on_time_words(due - window, due + window)
    return Hero(
        eyebrow=_eyebrow(look),
        title=title,
        lead=wording.capital(lead) if late else lead,
        lead_is_urgent=True,
        on_time=words,
        span=span,
        span_words=_span_words(span),
        start=QCoreApplication.translate("TodayPage", "Start injection"),
        already=QCoreApplication.translate("TodayPage", "I already had it")
        if given_by_self(look)
        else QCoreApplication.translate("TodayPage", "It was given already"),
    )


def _open_until_words(look: TodayLook, slot: Slot) -> str:
    closes = on_wall(slot.closes_at, slot.zone)
    words = QCoreApplication.translate("TodayPage", "Counts for {weekday} until {time}")
    if slot.closes_at - look.now > DAY:
        words = QCoreApplication.translate("TodayPage", "Counts for {weekday} until {date}, {time}")
    return words.format(
        weekday=wording.weekday(slot.schedule_date),
        date=wording.weekday_and_date(closes.date()),
        time=wording.clock(closes),
    )


def _done(look: TodayLook, slot: Slot, dose: Dose, taken_at: datetime) -> Hero:
    minutes = (taken_at - slot.due_at) / timedelta(minutes=1)
    in_window = abs(minutes) <= look.timing_window_h * 60
    state = DayState.DONE if in_window else DayState.EARLY if minutes < 0 else DayState.LATE
    taken = on_wall(taken_at, slot.zone)
    span = _span(look, slot, taken)
    next_title, next_note = next_words(look)
    eyebrow = (
        QCoreApplication.translate("TodayPage", "Today’s injection is done")
        if given_by_self(look)
        else QCoreApplication.translate("TodayPage", "{name}’s injection today is done").format(
            name=first_name(look.person.name)
        )
    )
    return Hero(
        eyebrow=eyebrow,
        title=QCoreApplication.translate("TodayPage", "Done at {time}").format(time=wording.clock(taken)),
        state=DayState.DONE,
        title_note=wording.day_state(state),
        span=span,
        span_words=_span_words(span),
        facts=dose_facts(dose),
        next_title=next_title,
        next_note=next_note,
    )


def dose_facts(dose: Dose) -> tuple[Fact, ...]:
    """Where, how much and by whom."""
    facts = []
    if dose.places:
        facts.append(Fact("map-pin", place_words.places_name(dose.places)))
    if dose.amount_mg is not None:
        facts.append(Fact("syringe", amount_words(dose)))
    if dose.given_by:
        words = QCoreApplication.translate("TodayPage", "by {name}", "who gave the injection")
        facts.append(Fact("user", words.format(name=dose.given_by)))
    return tuple(facts)


def amount_words(dose: Dose) -> str:
    """ "100 mg, all of it"."""
    amount = wording.amount(dose.amount_mg or 0)
    if dose.whole is None:
        return amount
    words = (
        QCoreApplication.translate("TodayPage", "{amount}, all of it")
        if dose.whole
        else QCoreApplication.translate("TodayPage", "{amount}, not all of it")
    )
    return words.format(amount=amount)


def _without(look: TodayLook, dose: Dose) -> Hero:
    skipped = look.standing is TodayStanding.SKIPPED
    title = (
        QCoreApplication.translate("TodayPage", "Skipped today")
        if skipped
        else QCoreApplication.translate("TodayPage", "Not given today")
    )
    next_title, next_note = next_words(look)
    return Hero(
        eyebrow=QCoreApplication.translate("TodayPage", "No injection today"),
        title=title,
        state=DayState.SKIPPED if skipped else DayState.MISSED,
        note=dose.reason,
        next_title=next_title,
        next_note=next_note,
    )


def _call_first(look: TodayLook, call: DoctorCall) -> Hero:
    """After a sign of allergy: whom to call, and the way to write down what they said."""
    from anakinra_desktop.ui.shared.sign_words import signs_words

    person = look.person
    told = QCoreApplication.translate("TodayPage", "Told {moment}: {signs}.").format(
        moment=clocks_near_words(call.opened_at, look), signs=signs_words(call.because)
    )
    wait = (
        QCoreApplication.translate("TodayPage", "Do not inject until your doctor says so.")
        if given_by_self(look)
        else QCoreApplication.translate("TodayPage", "Do not inject until the doctor says so.")
    )
    number = ", ".join(filter(None, (person.doctor_name, person.doctor_phone)))
    return Hero(
        eyebrow=QCoreApplication.translate("TodayPage", "Before the next injection"),
        icon="phone",
        title=QCoreApplication.translate("TodayPage", "Call before injecting"),
        lead=number or QCoreApplication.translate("TodayPage", "The number is on the prescription"),
        lead_is_urgent=True,
        note=f"{told} {wait}",
        start=QCoreApplication.translate("TodayPage", "What did they say?"),
        act=HeroAct.ANSWER_CALL,
    )


def clocks_near_words(moment: datetime, look: TodayLook) -> str:
    """A moment close by on the person's clock: "20:06 yesterday"."""
    there = on_wall(moment, look.person.home_zone)
    today = on_wall(look.now, look.person.home_zone).date()
    words = QCoreApplication.translate("TodayPage", "{day} at {time}", "a moment close by: yesterday at 20:06")
    return words.format(day=wording.near_day(there.date(), today), time=wording.clock(there))


def _held(look: TodayLook) -> Hero:
    next_title, next_note = next_words(look)
    by_doctor = look.hold is not None and look.hold.by_prescriber
    if look.hold is None or look.hold.last is None:
        title = QCoreApplication.translate("TodayPage", "Paused until the doctor says go on")
        if look.hold is not None and not look.hold.by_prescriber:
            title = QCoreApplication.translate("TodayPage", "Paused")
    else:
        title = QCoreApplication.translate("TodayPage", "Paused until {date}").format(
            date=wording.day_and_month(look.hold.last)
        )
    note = QCoreApplication.translate("TodayPage", "No injection is expected. Paused days count neither way.")
    facts = []
    if look.hold is not None and look.hold.said_by:
        words = QCoreApplication.translate("TodayPage", "{name} said so", "who asked for a pause")
        facts.append(Fact("user", words.format(name=look.hold.said_by)))
    if look.person.doctor_phone:
        facts.append(Fact("phone", ", ".join(filter(None, (look.person.doctor_name, look.person.doctor_phone)))))
    return Hero(
        eyebrow=QCoreApplication.translate("TodayPage", "Paused by the doctor")
        if by_doctor
        else QCoreApplication.translate("TodayPage", "Treatment is paused"),
        title=title,
        state=DayState.HELD,
        note=f"{look.hold.reason}. {note}" if look.hold and look.hold.reason else note,
        facts=tuple(facts),
        end_pause=QCoreApplication.translate("TodayPage", "End the pause…"),
        next_title=next_title,
        next_note=next_note,
    )


def _nothing(look: TodayLook) -> Hero:
    next_title, next_note = next_words(look)
    return Hero(
        eyebrow=QCoreApplication.translate("TodayPage", "Every %n days", "", look.prescription.every_days)
        if look.prescription and look.prescription.every_days > 1
        else QCoreApplication.translate("TodayPage", "From the prescription"),
        icon="calendar-blank",
        title=QCoreApplication.translate("TodayPage", "Nothing due today"),
        next_title=next_title,
        next_note=next_note,
    )


def _eyebrow(look: TodayLook) -> str:
    words = (
        QCoreApplication.translate("TodayPage", "Your injection today")
        if given_by_self(look)
        else QCoreApplication.translate("TodayPage", "{name}’s injection today").format(
            name=first_name(look.person.name)
        )
    )
    if look.slot is None:
        return words
    a_day = len(slots_on(look.slot.schedule_date, look.prescriptions))
    if a_day > 1:
        count = QCoreApplication.translate("TodayPage", "{number} of {total}", "the second of two injections")
        words = f"{words}, {count.format(number=look.slot.number + 1, total=a_day)}"
    return f"{words}  ·  {wording.amount(look.slot.amount_mg)}"


def _on_time_words(first: datetime, last: datetime) -> str:
    return QCoreApplication.translate("TodayPage", "On time: {first} to {last}").format(
        first=wording.clock(first), last=wording.clock(last)
    )


def _span(look: TodayLook, slot: Slot, taken: datetime | None = None) -> DaySpan | None:
    window = timedelta(hours=look.timing_window_h)
    all_done = look.dose is not None
    dues = tuple(
        Due(
            each.due_wall,
            each.due_wall - window,
            each.due_wall + window,
            # The slot of the day is the first one without a record.
            recorded=each.number < slot.number or (all_done and each.number != slot.number),
        )
        for each in slots_on(slot.schedule_date, look.prescriptions)
    )
    return day_span(dues, on_wall(look.now, slot.zone), taken)


def _span_words(span: DaySpan | None) -> str:
    """The day line for those who can't see it."""
    if span is None:
        return ""
    parts = [_on_time_words(due.on_time_from, due.on_time_to) for due in span.dues]
    parts += [
        QCoreApplication.translate("TodayPage", "Prescribed time: {time}").format(time=wording.clock(due.at))
        for due in span.dues
    ]
    if span.taken is not None:
        parts.append(QCoreApplication.translate("TodayPage", "Done at {time}").format(time=wording.clock(span.taken)))
    parts.append(QCoreApplication.translate("TodayPage", "Now {time}").format(time=wording.clock(span.now)))
    return ". ".join(parts) + "."
