"""What stands in front of a step: a syringe that must not be used, whom to call, a dose that is there already."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.course import CardKind, Position
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.procedure import StopCard
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.ui.injection.screen import (
    Act,
    CallWords,
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


def call_screen(words: Words, base: StepScreen, position: Position, card: CardKind, now: datetime) -> StepScreen:
    """Whom to call, what to say, and what they said."""
    sign = next((each for each in position.step.choices if each.id == position.walk.sign), None)
    chip = PointWords(sign.icon if sign else "warning", words.say(sign.title) if sign else "")
    headings = {
        CardKind.CALL: QCoreApplication.translate("Injection", "Call your doctor before you inject"),
        CardKind.EMERGENCY: QCoreApplication.translate("Injection", "Get help now. Do not inject"),
        CardKind.TOLD_TO_WAIT: QCoreApplication.translate("Injection", "Wait until they say go ahead"),
        CardKind.ASK_FIRST: QCoreApplication.translate("Injection", "Ask your doctor before you inject"),
    }
    return replace(
        base,
        kind=FrameKind.CALL,
        heading=headings[card],
        line="",
        call=_call(words, card, chip, now),
        choices=_said(card),
        primary=QCoreApplication.translate("Injection", "Next"),
        act=Act.TAKE_CHOICE,
        hint=QCoreApplication.translate("Injection", "Waits for an answer"),
        waiting_for=QCoreApplication.translate("Injection", "Choose what they said first."),
        picture=None,
    )


def _call(words: Words, card: CardKind, chip: PointWords, now: datetime) -> CallWords:
    person = words.look.person
    phones = words.limits.medication.phones_in(person.home_zone)
    doctor = person.doctor_name or QCoreApplication.translate("Injection", "Your doctor")
    local_number = QCoreApplication.translate("Injection", "your local emergency number")
    emergency = phones.emergency or local_number
    later = None
    if person.pharmacy_phone and card is not CardKind.EMERGENCY:
        later = NoteWords("storefront", QCoreApplication.translate("Injection", "Your pharmacy"), person.pharmacy_phone)
    whom, number = (doctor, person.doctor_phone)
    if card is CardKind.EMERGENCY:
        whom, number = (QCoreApplication.translate("Injection", "Emergency"), emergency)
        later = NoteWords("first-aid-kit", doctor, person.doctor_phone) if person.doctor_phone else None
    danger = QCoreApplication.translate(
        "Injection", "Hard to breathe, swollen face or throat, or a collapse: call {number} at once."
    ).format(number=emergency)
    return CallWords(
        whom=whom,
        number=number or QCoreApplication.translate("Injection", "The number is on the prescription"),
        chip=chip,
        later=later,
        say=_say_this(words, chip.title if card in (CardKind.CALL, CardKind.EMERGENCY) else "", now),
        danger=danger,
    )


def _say_this(words: Words, sign: str, now: datetime) -> str:
    """What to tell whoever answers, filled from the record."""
    look, context = words.look, words.look.context
    how_often = wording.schedule(look.prescription.every_days, look.prescription.times)
    dose = f"{wording.amount(context.amount_mg)}, {how_often}"
    mine = words.by is GivenBy.SELF
    sentences = [
        QCoreApplication.translate("Injection", "I use anakinra, {dose}.").format(dose=dose)
        if mine
        else QCoreApplication.translate("Injection", "{name} uses anakinra, {dose}.").format(
            name=words.first_name, dose=dose
        )
    ]
    if sign:
        sentences.append(QCoreApplication.translate("Injection", "Today: {sign}.").format(sign=_small(sign)))
    if context.last_injection_at is not None:
        there = context.local(context.last_injection_at)
        sentences.append(
            QCoreApplication.translate("Injection", "The last injection was {day} at {time}.").format(
                day=wording.near_day(there.date(), context.local(now).date()), time=wording.clock(there)
            )
        )
    sentences.append(
        QCoreApplication.translate("Injection", "Should I inject today?")
        if mine
        else QCoreApplication.translate("Injection", "Should {name} have the injection today?").format(
            name=words.first_name
        )
    )
    return "“" + " ".join(sentences) + "”"


def _said(card: CardKind) -> tuple[ChoiceWords, ...]:
    ahead = ChoiceWords(
        "go_ahead",
        QCoreApplication.translate("Injection", "Go ahead today"),
        QCoreApplication.translate("Injection", "We write down who said it"),
        "check-circle",
        "primary",
        asks="who",
    )
    wait = ChoiceWords(
        "wait",
        QCoreApplication.translate("Injection", "Wait"),
        QCoreApplication.translate("Injection", "Until when? The days are marked as paused"),
        "pause-circle",
        "held",
        asks="until",
    )
    nobody = ChoiceWords(
        "nobody",
        QCoreApplication.translate("Injection", "I reached nobody"),
        QCoreApplication.translate("Injection", "Today stays open. Start again when you have an answer"),
        "phone-x",
        "warn",
    )
    without = ChoiceWords(
        "went_on",
        QCoreApplication.translate("Injection", "Go on without an answer…"),
        QCoreApplication.translate("Injection", "Needs a reason. It goes into the report."),
        "arrow-right",
        asks="reason",
        quiet=True,
    )
    answers = {
        CardKind.CALL: (ahead, wait, nobody, without),
        CardKind.EMERGENCY: (ahead, wait, nobody),
        CardKind.TOLD_TO_WAIT: (wait, ahead),
        CardKind.ASK_FIRST: (ahead, wait, nobody, without),
    }
    return answers[card]


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
            return _held(words, screen)
        case CardKind.NOTHING_DUE:
            return replace(
                screen,
                heading=QCoreApplication.translate("Injection", "No injection is due now"),
                line=_next_due(words, now),
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
        else QCoreApplication.translate("Injection", "Call your doctor or pharmacist. {number}").format(number=number)
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


def _held(words: Words, screen: StepScreen) -> StepScreen:
    hold = words.look.context.hold
    assert hold is not None
    until = (
        QCoreApplication.translate("Injection", "Paused until {date}").format(date=wording.full_date(hold.last))
        if hold.last
        else QCoreApplication.translate("Injection", "Paused until the doctor says go on")
    )
    return replace(
        screen,
        heading=QCoreApplication.translate("Injection", "Injections are paused"),
        line=". ".join(filter(None, (until, hold.reason))) + ".",
        choices=(
            _not_now(),
            _in_spite(QCoreApplication.translate("Injection", "The doctor said go on again")),
        ),
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


def _next_due(words: Words, now: datetime) -> str:
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


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
