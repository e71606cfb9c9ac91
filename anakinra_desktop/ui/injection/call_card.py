"""The call card: whom to call before the injection, what to say, and what they said."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.course import CardKind, Position, SessionContext
from anakinra_desktop.domain.guide import needs_a_name
from anakinra_desktop.domain.medication import Status
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.procedure import Choice
from anakinra_desktop.drawing import wording
from anakinra_desktop.ui.injection.screen import (
    Act,
    CallWords,
    ChoiceWords,
    FrameKind,
    NoteWords,
    PointWords,
    StepScreen,
)
from anakinra_desktop.ui.injection.words import Words
from anakinra_desktop.ui.shared.sign_words import had_words, signs_words


def call_screen(words: Words, base: StepScreen, position: Position, card: CardKind, now: datetime) -> StepScreen:
    """Whom to call, what to say, and what they said."""
    sign = next((each for each in position.step.all_choices if each.id == position.walk.sign), None)
    chip = PointWords(sign.icon if sign else "warning", words.say(sign.title) if sign else "")
    if card is CardKind.CALL_FIRST:
        waiting = words.look.context.open_call
        chip = PointWords("warning-octagon", signs_words(waiting.because if waiting else ()))
    headings = {
        CardKind.CALL: QCoreApplication.translate("Injection", "Call your doctor before you inject"),
        CardKind.EMERGENCY: QCoreApplication.translate("Injection", "Get help now. Do not inject"),
        CardKind.TOLD_TO_WAIT: QCoreApplication.translate("Injection", "Wait until they say go ahead"),
        CardKind.ASK_FIRST: QCoreApplication.translate("Injection", "Ask your doctor before you inject"),
        CardKind.CALL_FIRST: QCoreApplication.translate("Injection", "Call before injecting"),
    }
    if sign is not None and sign.id == "live_vaccine":
        headings[card] = QCoreApplication.translate("Injection", "Stop and ask: a live vaccine")
    return replace(
        base,
        kind=FrameKind.CALL,
        heading=headings[card],
        line=_since_words(words, now) if card is CardKind.CALL_FIRST else "",
        call=_call(words, card, chip, sign, now),
        choices=_said(card, words.look.context),
        primary=QCoreApplication.translate("Injection", "Next"),
        act=Act.TAKE_CHOICE,
        hint=QCoreApplication.translate("Injection", "Waits for an answer"),
        waiting_for=QCoreApplication.translate("Injection", "Choose what they said first."),
        picture=None,
    )


def _since_words(words: Words, now: datetime) -> str:
    call = words.look.context.open_call
    if call is None:
        return ""
    since = QCoreApplication.translate("Injection", "Written down {moment}. Do not inject until your doctor says so.")
    return since.format(moment=words.day_and_clock(call.opened_at, now))


def _statements(words: Words, sign: Choice | None) -> tuple[PointWords, ...]:
    """What the sources say of a sign, each with its source and year."""
    known, language = words.limits.medication, wording.language()
    said = []
    for fact in sign.facts if sign else ():
        if known.statements[fact].status is Status.DESIGN:
            continue  # what the app does where sources differ; the sources themselves stand here
        statement = known.statements[fact]
        sources = [known.sources[each] for each in statement.sources]
        line = "; ".join(f"{each.title[language]}, {each.year}" for each in sources[:2])
        said.append(PointWords("book-open", statement.text[language], line))
    return tuple(said)


def _call(words: Words, card: CardKind, chip: PointWords, sign: Choice | None, now: datetime) -> CallWords:
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
        say=_say_this(words, sign, chip.title if card is not CardKind.TOLD_TO_WAIT else "", now),
        danger=danger,
        statements=_statements(words, sign) if card is CardKind.ASK_FIRST else (),
        sign=chip.title if card is not CardKind.TOLD_TO_WAIT else "",
    )


def _say_this(words: Words, sign: Choice | None, title: str, now: datetime) -> str:
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
    if sign is not None and sign.say is not None:
        sentences.append(words.say(sign.say))
    elif words.look.context.open_call is not None:
        call = words.look.context.open_call
        sentences.append(
            had_words(call.because, mine=mine, name=words.first_name).format(
                moment=words.day_and_clock(call.opened_at, now)
            )
        )
    elif title:
        sentences.append(QCoreApplication.translate("Injection", "Today: {sign}.").format(sign=_small(title)))
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
    return wording.quoted(" ".join(sentences))


def _said(card: CardKind, context: SessionContext) -> tuple[ChoiceWords, ...]:
    ahead = ChoiceWords(
        "go_ahead",
        QCoreApplication.translate("Injection", "Go ahead today"),
        QCoreApplication.translate("Injection", "We write down who said it"),
        "check-circle",
        "primary",
        asks="who",
        must_name=needs_a_name(card, context),
    )
    wait = ChoiceWords(
        "wait",
        QCoreApplication.translate("Injection", "Wait"),
        QCoreApplication.translate("Injection", "Until a day, or until they tell you. These days are paused"),
        "pause-circle",
        "held",
        asks="until",
        must_name=True,
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
        CardKind.CALL_FIRST: (ahead, wait, nobody) if context.call_is_for_allergy else (ahead, wait, nobody, without),
    }
    return answers[card]


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
