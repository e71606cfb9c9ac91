"""What stands in front of a step: a syringe that must not be used, whom to call, a dose that is there already."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.course import CardKind, Position
from anakinra_desktop.domain.procedure import StopCard
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.ui.injection.screen import (
    Act,
    ChoiceWords,
    FactWords,
    FrameKind,
    NoteWords,
    PictureWords,
    PointWords,
    StepScreen,
    StopWords,
)
from anakinra_desktop.ui.injection.words import Words


def stop_screen(words: Words, base: StepScreen, position: Position, card: StopCard, now: datetime) -> StepScreen:
    """A syringe that must not be used: why, what to do with it, and the way on."""
    syringe = position.walk.syringe
    minutes = wording.number(words.limits.number("warmup"))
    left = words.look.in_refrigerator
    another = PointWords(
        "arrow-right",
        QCoreApplication.translate("Injection", "Take another syringe for today"),
        QCoreApplication.translate(
            "Injection", "%n more are in your refrigerator. The new one warms up for {minutes} minutes.", "", left
        ).format(minutes=minutes)
        if words.look.cartons
        else QCoreApplication.translate("Injection", "The new one warms up for {minutes} minutes.").format(
            minutes=minutes
        ),
    )
    lot = ""
    if syringe is not None and syringe.lot:
        lot = QCoreApplication.translate("Injection", "Lot {lot}").format(lot=syringe.lot)
        if syringe.expires_on is not None:
            lot = QCoreApplication.translate("Injection", "{lot}  ·  good until {date}").format(
                lot=lot, date=wording.full_date(syringe.expires_on)
            )
    at = syringe.ended_at if syringe is not None and syringe.ended_at is not None else now
    there = words.look.context.local(at)
    written = QCoreApplication.translate(
        "Injection", "Written down for you: syringe not used, {why}, {date} {time}."
    ).format(why=wording.discard_reason(card.reason), date=wording.day_and_month(there.date()), time=words.clock(at))
    return replace(
        base,
        kind=FrameKind.STOP,
        heading=QCoreApplication.translate("Injection", "Do not use this syringe"),
        line="",
        picture=PictureWords(card.picture) if card.picture else None,
        stop=StopWords(
            said=words.say(card.said),
            why=words.say(card.why),
            advice=(*(words.point(point) for point in card.advice), another),
            lot=lot,
            none_left=NoteWords(
                "phone",
                QCoreApplication.translate("Injection", "No other syringe at home?"),
                QCoreApplication.translate(
                    "Injection", "Call your pharmacist or doctor. Today’s injection stays open until you answer."
                ),
            ),
            written=written,
        ),
        primary=QCoreApplication.translate("Injection", "Take another syringe"),
        act=Act.TAKE_ANOTHER,
        hint=QCoreApplication.translate("Injection", "Enter for another syringe"),
        can_go_back=False,
    )


def warning_screen(words: Words, base: StepScreen, card: CardKind, now: datetime) -> StepScreen:
    """A dose that is there already, a pause, or an early hour: told before anything else."""
    screen = replace(
        base,
        kind=FrameKind.ANSWERS,
        picture=None,
        primary=QCoreApplication.translate("Injection", "Next"),
        act=Act.TAKE_CHOICE,
        hint=QCoreApplication.translate("Injection", "Choose, then Enter"),
        waiting_for=QCoreApplication.translate("Injection", "Choose one first."),
    )
    match card:
        case CardKind.ALREADY_RECORDED:
            return _recorded(words, screen, now)
        case CardKind.HELD:
            return _held(words, screen, now)
        case CardKind.NOTHING_DUE:
            return replace(
                screen,
                heading=QCoreApplication.translate("Injection", "No injection is due now"),
                line=next_due(words, now),
                choices=(_not_now(), _in_spite(QCoreApplication.translate("Injection", "Inject now, as an extra one"))),
            )
        case _:
            return _early(words, screen, now)


def _recorded(words: Words, screen: StepScreen, now: datetime) -> StepScreen:
    context = words.look.context
    dose = context.recorded
    assert dose is not None
    facts: list[FactWords] = []
    if dose.taken_at is not None:
        facts.append(
            FactWords("clock", QCoreApplication.translate("Injection", "When"), words.day_and_clock(dose.taken_at, now))
        )
    if dose.given_by:
        facts.append(FactWords("user", QCoreApplication.translate("Injection", "By"), dose.given_by))
    if dose.places:
        place = QCoreApplication.translate("Injection", "Place")
        facts.append(FactWords("map-pin", place, place_words.places_name(dose.places)))
    phones = words.limits.medication.phones_in(words.look.person.home_zone)
    number = phones.poison or words.look.person.doctor_phone
    whom = (
        QCoreApplication.translate("Injection", "Poison control: {number}").format(number=number)
        if phones.poison
        else QCoreApplication.translate(
            "Injection", "Call your country’s poison control center, then your doctor. {number}"
        ).format(number=number)
    )
    return replace(
        screen,
        heading=QCoreApplication.translate("Injection", "This injection is already recorded"),
        line=QCoreApplication.translate("Injection", "A second one is never started here. Do not inject again."),
        facts=tuple(facts),
        choices=(
            ChoiceWords(
                "stop",
                QCoreApplication.translate("Injection", "It is done: close"),
                QCoreApplication.translate("Injection", "Nothing changes"),
                "check-circle",
                "primary",
            ),
            ChoiceWords(
                "happened",
                QCoreApplication.translate("Injection", "A second injection really happened"),
                QCoreApplication.translate("Injection", "Write it down as an extra one, with the reason"),
                "plus-circle",
                "warn",
            ),
        ),
        notes=(
            NoteWords(
                "phone",
                whom.strip(),
                QCoreApplication.translate("Injection", "For two doses, call even if you feel well."),
                "danger",
            ),
        ),
        can_pause=False,
    )


def _held(words: Words, screen: StepScreen, now: datetime) -> StepScreen:
    hold = words.look.context.hold
    assert hold is not None
    if hold.last:
        until = QCoreApplication.translate("Injection", "Paused until {date}").format(date=wording.full_date(hold.last))
    elif hold.by_prescriber:
        until = QCoreApplication.translate("Injection", "Paused until the doctor says go on")
    else:
        until = QCoreApplication.translate("Injection", "Paused, with no last day")
    person = words.look.person
    facts = []
    if hold.reason:
        facts.append(FactWords("note", QCoreApplication.translate("Injection", "Why"), hold.reason))
    if hold.said_by:
        facts.append(FactWords("user", QCoreApplication.translate("Injection", "Who said so"), hold.said_by))
    since = wording.near_day(hold.first, words.look.context.local(now).date())
    facts.append(FactWords("calendar", QCoreApplication.translate("Injection", "Since"), since))
    whom = ", ".join(filter(None, (person.doctor_name, person.doctor_phone)))
    return replace(
        screen,
        heading=QCoreApplication.translate("Injection", "Injections are paused"),
        line=f"{until}.",
        facts=tuple(facts),
        choices=(
            _not_now(),
            _go_on_again(by_prescriber=hold.by_prescriber),
            _in_spite(QCoreApplication.translate("Injection", "Inject in spite of the pause")),
        ),
        notes=(NoteWords("phone", whom, QCoreApplication.translate("Injection", "Not sure? Ask before you inject.")),)
        if whom
        else (),
    )


def _go_on_again(*, by_prescriber: bool) -> ChoiceWords:
    """The end of a pause: by the word of a doctor where one asked for it."""
    if by_prescriber:
        return ChoiceWords(
            "go_ahead",
            QCoreApplication.translate("Injection", "The doctor said go on again"),
            QCoreApplication.translate("Injection", "The pause ends today. We write down who said it"),
            "play",
            "primary",
            asks="who",
            must_name=True,
        )
    return ChoiceWords(
        "go_ahead",
        QCoreApplication.translate("Injection", "End the pause and go on"),
        QCoreApplication.translate("Injection", "Its days before today stay paused"),
        "play",
        "primary",
    )


def _early(words: Words, screen: StepScreen, now: datetime) -> StepScreen:
    context = words.look.context
    facts: list[FactWords] = []
    if context.last_injection_at is not None:
        last = wording.ago(now - context.last_injection_at)
        label = QCoreApplication.translate("Injection", "Last injection")
        facts.append(FactWords("clock-counter-clockwise", label, last))
    if context.due_at is not None:
        due = words.day_and_clock(context.due_at, now)
        if context.due_at > now:
            due = f"{due} ({wording.from_now(context.due_at - now)})"
        facts.append(FactWords("clock", QCoreApplication.translate("Injection", "Due"), due))
    facts.append(
        FactWords(
            "calendar",
            QCoreApplication.translate("Injection", "Usual time between two"),
            _interval(context.dose_interval),
        )
    )
    return replace(
        screen,
        heading=QCoreApplication.translate("Injection", "It is early for this injection"),
        line=QCoreApplication.translate(
            "Injection", "Do not inject more often than prescribed. If you are not sure, ask first."
        ),
        facts=tuple(facts),
        choices=(_not_now(), _in_spite(QCoreApplication.translate("Injection", "Inject now all the same"))),
    )


def _interval(interval: timedelta) -> str:
    hours = round(interval / timedelta(hours=1))
    return QCoreApplication.translate("Injection", "%n hours", "", hours)


def next_due(words: Words, now: datetime) -> str:
    """When the injection after this one is due; empty where none is foreseen."""
    following = words.look.next_slot
    if following is None:
        return ""
    return QCoreApplication.translate("Injection", "The next one is due {day}, {time}.").format(
        day=wording.near_day(following.due_wall.date(), words.look.context.local(now).date()),
        time=wording.clock(following.due_wall),
    )


def _not_now() -> ChoiceWords:
    return ChoiceWords(
        "stop",
        QCoreApplication.translate("Injection", "Not now: close"),
        QCoreApplication.translate("Injection", "Nothing changes"),
        "x-circle",
        "primary",
    )


def _in_spite(title: str) -> ChoiceWords:
    line = QCoreApplication.translate("Injection", "Needs a reason. It goes into the report.")
    return ChoiceWords("went_on", title, line, "arrow-right", "warn", asks="reason")


def wrong_person_screen(words: Words, base: StepScreen) -> StepScreen:
    """The year that was heard is not this person's."""
    return replace(
        base,
        kind=FrameKind.ANSWERS,
        heading=QCoreApplication.translate("Injection", "This is not {name}").format(name=words.look.person.name),
        line=QCoreApplication.translate(
            "Injection", "The birth year does not match the record. Nothing was begun for this person."
        ),
        choices=(
            ChoiceWords(
                "stop",
                QCoreApplication.translate("Injection", "Close, and choose the person again"),
                "",
                "users",
                "primary",
            ),
        ),
        primary=QCoreApplication.translate("Injection", "Next"),
        act=Act.TAKE_CHOICE,
        hint=QCoreApplication.translate("Injection", "Back asks again"),
        waiting_for=QCoreApplication.translate("Injection", "Choose one first."),
        picture=None,
        can_go_back=True,
    )
