"""The question after a pause or a kill: what really happened, with the clocks right."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.course import Position, ResumeQuestion, Stage, Truth
from anakinra_desktop.domain.procedure import Step
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.ui.injection.screen import (
    Act,
    ChoiceWords,
    FactWords,
    FrameKind,
    NoteWords,
    PictureWords,
    StepScreen,
    TopWords,
)
from anakinra_desktop.ui.injection.screens import syringes_of
from anakinra_desktop.ui.injection.words import PHASES, Words
from anakinra_desktop.ui.shared.sign_words import signs_words


def resume_screen(
    words: Words, question: ResumeQuestion, position: Position, steps: tuple[Step, ...], now: datetime
) -> StepScreen:
    """Where one was, what is known of the syringe, and the truths that are possible."""
    step = question.step
    at = words.clock(question.at)
    top = words.top(position, (1, 1))
    paused = position.walk.paused_at is not None
    zone = position.walk.place.zone if position.walk.place else ""
    picture = step.picture_for(zone, of_a_child=False)
    answers = tuple(_answer(truth, question) for truth in question.truths)
    # A pause with nothing bare or in the skin asks nothing: whoever paused knows what happened.
    several = len(answers) > 1 and not (paused and question.stage not in (Stage.COVER_OFF, Stage.NEEDLE_IN))
    if paused:
        heading = QCoreApplication.translate("Injection", "Paused. Nothing is lost.")
    elif several and question.stage in (Stage.COVER_OFF, Stage.NEEDLE_IN):
        heading = QCoreApplication.translate(
            "Injection", "You were at step {number} at {time}. What happened then?"
        ).format(number=question.number, time=at)
    else:
        heading = QCoreApplication.translate("Injection", "You were at step {number} at {time}.").format(
            number=question.number, time=at
        )
    screen = StepScreen(
        kind=FrameKind.CHOICES,
        step=step.id,
        top=TopWords(
            top.name,
            top.person_number,
            top.line,
            PHASES.index(step.phase.value),
            _share(step, steps),
            top.short,
        ),
        number="" if paused else QCoreApplication.translate("Injection", "This injection was begun and not finished"),
        heading=heading,
        first=_call_first(words, question),
        facts=_known(words, position, now),
        choices=answers,
        picture=PictureWords(picture, words.look.person.skin_tone) if picture else None,
        notes=_warning(question),
        primary=QCoreApplication.translate("Injection", "Next"),
        act=Act.TAKE_CHOICE,
        hint=QCoreApplication.translate("Injection", "Press 1 to {count}, then Enter").format(count=len(answers)),
        waiting_for=QCoreApplication.translate("Injection", "Choose what happened first."),
        can_pause=False,
        later=QCoreApplication.translate("Injection", "Close for now")
        if paused
        else QCoreApplication.translate("Injection", "Ask me later"),
    )
    if several:
        return screen
    line = QCoreApplication.translate("Injection", "You are at step {number}: {sentence}")
    sentence = words.say(step.sentence, syringes=syringes_of(words, position))
    return replace(
        screen,
        kind=FrameKind.STEP,
        line=line.format(number=question.number, sentence=sentence),
        choices=(),
        primary=QCoreApplication.translate("Injection", "Go on"),
        act=Act.GO_ON,
        hint=QCoreApplication.translate("Injection", "Enter to go on"),
        waiting_for="",
    )


def _share(step: Step, steps: tuple[Step, ...]) -> float:
    in_phase = [each for each in steps if each.phase is step.phase]
    return (in_phase.index(step) + 1) / len(in_phase) if step in in_phase else 1.0


def _known(words: Words, position: Position, now: datetime) -> tuple[FactWords, ...]:
    walk = position.walk
    rows: list[FactWords] = []
    if walk.place is not None:
        place = QCoreApplication.translate("Injection", "Place")
        rows.append(FactWords("map-pin", place, place_words.place_name(walk.place)))
    syringe = walk.syringe
    if syringe is not None and syringe.live:
        if syringe.lot:
            lot = QCoreApplication.translate("Injection", "lot {lot}").format(lot=syringe.lot)
            rows.append(FactWords("package", QCoreApplication.translate("Injection", "Syringe"), lot))
        since = QCoreApplication.translate("Injection", "since {time}, {duration}")
        rows.append(
            FactWords(
                "thermometer-simple",
                QCoreApplication.translate("Injection", "Out of the refrigerator"),
                since.format(
                    time=words.day_and_clock(syringe.out_at, now), duration=wording.duration(syringe.time_out(now))
                ),
            )
        )
        if syringe.cover_off_at is not None:
            rows.append(
                FactWords(
                    "eyedropper",
                    QCoreApplication.translate("Injection", "Cover off"),
                    since.format(
                        time=words.day_and_clock(syringe.cover_off_at, now),
                        duration=wording.duration(now - syringe.cover_off_at),
                    ),
                )
            )
    return tuple(rows)


def _answer(truth: Truth, question: ResumeQuestion) -> ChoiceWords:
    bare = question.stage is Stage.COVER_OFF
    match truth:
        case Truth.DONE:
            return ChoiceWords(
                truth.value,
                QCoreApplication.translate("Injection", "It was done"),
                QCoreApplication.translate("Injection", "The needle went in, the plunger stopped. We write it down"),
                "check-circle",
                "primary",
            )
        case Truth.NOT_DONE:
            line = (
                QCoreApplication.translate("Injection", "The needle did not go in. This syringe is not used any more")
                if bare
                else QCoreApplication.translate("Injection", "Close. Today’s injection stays open")
            )
            title = (
                QCoreApplication.translate("Injection", "It was not done")
                if bare
                else QCoreApplication.translate("Injection", "Not now")
            )
            return ChoiceWords(truth.value, title, line, "x-circle", "primary")
        case Truth.GO_ON:
            line = ""
            title = QCoreApplication.translate("Injection", "Go on at step {number}")
            if question.stage in (Stage.COVER_OFF, Stage.NEEDLE_IN):
                title = QCoreApplication.translate("Injection", "I am still holding it: go on at step {number}")
                line = (
                    QCoreApplication.translate("Injection", "The needle touched nothing, the syringe never lay down")
                    if bare
                    else QCoreApplication.translate("Injection", "The needle is still in")
                )
            return ChoiceWords(truth.value, title.format(number=question.number), line, "arrow-right", "primary")
        case Truth.NOT_SURE:
            return ChoiceWords(
                truth.value,
                QCoreApplication.translate("Injection", "Only a part, or I am not sure"),
                QCoreApplication.translate("Injection", "Do not inject again. We show whom to call"),
                "question",
                "warn",
            )


def _call_first(words: Words, question: ResumeQuestion) -> NoteWords | None:
    """A call that waits for the doctor's answer, as long as no needle went in (LABEL-47)."""
    call, person = words.look.context.open_call, words.look.person
    if call is None or question.walk.injections:
        return None
    number = ", ".join(filter(None, (person.doctor_name, person.doctor_phone)))
    on_prescription = QCoreApplication.translate("Injection", "The number is on the prescription")
    return NoteWords(
        "phone-call",
        QCoreApplication.translate("Injection", "Call before injecting"),
        f"{number or on_prescription}  ·  {signs_words(call.because)}",
        "danger",
    )


def _warning(question: ResumeQuestion) -> tuple[NoteWords, ...]:
    if question.stage is not Stage.COVER_OFF or len(question.truths) == 1:
        return ()
    number = question.truths.index(Truth.NOT_DONE) + 1
    return (
        NoteWords(
            "hand-palm",
            QCoreApplication.translate(
                "Injection",
                "If the needle lay down or touched anything, do not use this syringe. "
                "Choose {number}, then take another one.",
            ).format(number=number),
            "",
            "danger",
        ),
    )
