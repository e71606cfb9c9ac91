"""Says for each point of the walk what its screen shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.course import CardKind, Position
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.procedure import Choice, Each, Outcome, Phase, Procedure, Seal, Step, StepKind
from anakinra_desktop.drawing import wording
from anakinra_desktop.ui.injection.call_card import call_screen
from anakinra_desktop.ui.injection.cards import stop_screen, warning_screen, wrong_person_screen
from anakinra_desktop.ui.injection.days import which_day_screen
from anakinra_desktop.ui.injection.gate import checked_facts, noted_words
from anakinra_desktop.ui.injection.screen import (
    Act,
    ChoiceWords,
    FrameKind,
    NoteWords,
    PictureWords,
    StepScreen,
)
from anakinra_desktop.ui.injection.words import Words

_ICON_COLORS = {
    Outcome.GO_ON: "primary",
    Outcome.STOP: "danger",
    Outcome.CALL: "warn",
    Outcome.EMERGENCY: "danger",
    Outcome.TOLD_TO_WAIT: "held",
    Outcome.ASK_FIRST: "primary",
    Outcome.MORE: "warn",
    Outcome.NOTED: "primary",
    Outcome.ANOTHER_PLACE: "warn",
    Outcome.INCOMPLETE: "warn",
}
_MARKED = ("find_mark", "part_dose")
"""Steps whose picture has an inset for this prescription's own mark."""


def injection_screen(
    words: Words, procedure: Procedure, steps: tuple[Step, ...], position: Position, now: datetime
) -> StepScreen:
    """The screen of a position: its card if one stands in front of the step, else the step."""
    base = _base(words, steps, position)
    match position.card:
        case CardKind.STOP:
            assert position.stop_reason is not None
            return stop_screen(words, base, position, procedure.stops[position.stop_reason], now)
        case CardKind.CALL | CardKind.EMERGENCY | CardKind.TOLD_TO_WAIT | CardKind.ASK_FIRST | CardKind.CALL_FIRST:
            return call_screen(words, base, position, position.card, now)
        case CardKind.ALREADY_RECORDED | CardKind.HELD | CardKind.EARLY | CardKind.NOTHING_DUE:
            return warning_screen(words, base, position.card, now)
        case CardKind.WHICH_DAY:
            return which_day_screen(words, base, now)
        case CardKind.MORE:
            return _further_question(words, base, position)
        case CardKind.WRONG_PERSON:
            return wrong_person_screen(words, base)
        case CardKind.WAIT:
            return _foam(words, base, position)
        case None:
            return _step(words, base, position, now)


def _base(words: Words, steps: tuple[Step, ...], position: Position) -> StepScreen:
    """What every screen of this position has in common."""
    in_phase = [step for step in steps if step.phase is position.step.phase and step.kind is not StepKind.DONE]
    place = in_phase.index(position.step) + 1 if position.step in in_phase else len(in_phase)
    step = position.step
    return StepScreen(
        kind=FrameKind.STEP,
        step=step.id,
        top=words.top(position, (place, len(in_phase))),
        number=words.number(position),
        which=words.which_syringe(position),
        heading=words.say(step.sentence, syringes=syringes_of(words, position)),
        line=words.say(step.line),
        can_go_back=position.can_go_back,
    )


def _step(words: Words, base: StepScreen, position: Position, now: datetime) -> StepScreen:
    step = position.step
    zone = position.walk.place.zone if position.walk.place else ""
    picture = step.picture_for(zone, words.look.context.is_child and words.by is GivenBy.CAREGIVER)
    syringes = syringes_of(words, position)
    screen = replace(
        base,
        points=tuple(words.point(point, syringes=syringes) for point in step.points),
        picture=PictureWords(
            picture,
            words.look.person.skin_tone,
            words.mark_mg if step.id in _MARKED else None,
            at_mark=step.id != _MARKED[0],
        )
        if picture
        else None,
        notes=_notes(words, position, now),
    )
    match step.kind:
        case StepKind.ACT | StepKind.TAKE_OUT:
            return _act(words, screen, position)
        case StepKind.WAIT:
            return _wait(words, screen, position)
        case StepKind.GATE:
            return _gate(words, screen, position, now)
        case StepKind.CHOICE:
            return _choice(words, screen, position)
        case StepKind.CARTON:
            return _carton(screen)
        case StepKind.PLACE:
            return replace(
                screen,
                kind=FrameKind.PLACE,
                act=Act.TAKE_PLACE,
                primary=QCoreApplication.translate("Injection", "Use this place"),
                hint=QCoreApplication.translate("Injection", "Number keys or arrow keys"),
            )
        case StepKind.PERSON:
            return _person(words, screen)
        case StepKind.RECORD:
            return replace(
                screen,
                kind=FrameKind.RECORD,
                act=Act.RECORD,
                primary=words.say(step.primary),
                can_pause=False,
                can_go_back=False,
            )
        case StepKind.DONE:
            return replace(
                screen,
                kind=FrameKind.DONE,
                act=Act.CLOSE,
                primary=words.say(step.primary),
                can_pause=False,
                can_go_back=False,
                number="",
            )


def _further_question(words: Words, base: StepScreen, position: Position) -> StepScreen:
    """What an answer asks besides, such as where a rash is."""
    choice = position.step.choice(position.walk.sign)
    return replace(
        base,
        kind=FrameKind.CHOICES,
        heading=words.say(choice.sentence),
        line=words.say(choice.title),
        choices=tuple(_choice_words(words, each) for each in choice.more),
        primary=QCoreApplication.translate("Injection", "Next"),
        act=Act.TAKE_CHOICE,
        hint=QCoreApplication.translate("Injection", "Choose, then Enter"),
        waiting_for=QCoreApplication.translate("Injection", "Choose one first."),
    )


def _act(words: Words, screen: StepScreen, position: Position) -> StepScreen:
    step = position.step
    return replace(
        screen,
        primary=words.say(step.primary) or QCoreApplication.translate("Injection", "Next"),
        key_goes_on=True,
        hint=QCoreApplication.translate("Injection", "Space bar, Enter or foot pedal"),
        further=tuple(_choice_words(words, choice) for choice in step.choices),
    )


def _wait(words: Words, screen: StepScreen, position: Position) -> StepScreen:
    step = position.step
    assert position.wait_until is not None
    total = words.limits.duration(step.wait_rule)
    clock = words.clock(position.wait_until)
    over = not position.waiting
    by_itself = position.goes_on_by_itself
    if over:
        primary = words.say(step.primary) or QCoreApplication.translate("Injection", "Next")
        hint = QCoreApplication.translate("Injection", "Space bar, Enter or foot pedal")
    elif by_itself:
        primary = QCoreApplication.translate("Injection", "Skip the wait")
        hint = QCoreApplication.translate("Injection", "Goes on by itself at {time}").format(time=clock)
    else:
        primary = words.say(step.primary)
        hint = QCoreApplication.translate("Injection", "Says when the time is over")
    return replace(
        screen,
        kind=FrameKind.WAIT,
        primary=primary,
        act=Act.GO_ON if over else Act.SKIP,
        primary_is_quiet=not over,
        key_goes_on=over,
        hint=hint,
        until=position.wait_until,
        total=total,
        ready=_ready(clock, total),
        goes_on_by_itself=by_itself,
        picture=screen.picture if not by_itself else None,
    )


def _foam(words: Words, base: StepScreen, position: Position) -> StepScreen:
    assert position.wait_until is not None
    total = words.limits.duration(position.step.wait_rule)
    clock = words.clock(position.wait_until)
    look = QCoreApplication.translate("Injection", "Look again now")
    return replace(
        base,
        kind=FrameKind.WAIT,
        heading=QCoreApplication.translate("Injection", "Let it stand until the foam is gone."),
        line=QCoreApplication.translate("Injection", "Bubbles are no problem. They need a few minutes."),
        notes=(
            NoteWords(
                "hand-palm",
                QCoreApplication.translate("Injection", "Do not shake it."),
                QCoreApplication.translate("Injection", "Then you look at it again."),
            ),
        ),
        primary=look,
        act=Act.SKIP if position.waiting else Act.GO_ON,
        primary_is_quiet=position.waiting,
        key_goes_on=not position.waiting,
        hint=QCoreApplication.translate("Injection", "Goes on by itself at {time}").format(time=clock),
        until=position.wait_until,
        total=total,
        ready=_ready(clock, total),
        goes_on_by_itself=True,
    )


def _ready(clock: str, total: timedelta) -> str:
    if total < timedelta(minutes=2):
        return ""
    return QCoreApplication.translate("Injection", "ready at {time}").format(time=clock)


def _gate(words: Words, screen: StepScreen, position: Position, now: datetime) -> StepScreen:
    choices = [_choice_words(words, each) for each in position.step.choices if each.outcome is not Outcome.GO_ON]
    return replace(
        screen,
        kind=FrameKind.GATE,
        choices=tuple(choices[:-1]),
        further=(choices[-1],),
        facts=checked_facts(words, position.walk.cleared, now),
        notes=noted_words(position.walk.noted),
        primary=words.say(position.step.primary),
        act=Act.NONE_OF_THESE,
        hint=QCoreApplication.translate("Injection", "Press 1 to 6, or Enter for none"),
        picture=None,
    )


def _choice(words: Words, screen: StepScreen, position: Position) -> StepScreen:
    step = position.step
    choices = tuple(_choice_words(words, choice) for choice in step.choices)
    note = words.point(step.note) if step.note else None
    tiles = any(choice.picture for choice in choices)
    return replace(
        screen,
        kind=FrameKind.TILES if tiles else FrameKind.CHOICES,
        choices=choices,
        notes=(NoteWords(note.icon, note.title, note.line),) if note and tiles else screen.notes,
        primary=QCoreApplication.translate("Injection", "Next"),
        act=Act.TAKE_CHOICE,
        hint=QCoreApplication.translate("Injection", "Press 1 to {count}, then Enter").format(count=len(choices)),
        waiting_for=QCoreApplication.translate("Injection", "Choose what is true first."),
    )


def _carton(screen: StepScreen) -> StepScreen:
    unreadable = QCoreApplication.translate("Injection", "I can’t read them")
    return replace(
        screen,
        kind=FrameKind.CARTON,
        primary=QCoreApplication.translate("Injection", "Next"),
        act=Act.TAKE_CARTON,
        further=(ChoiceWords("unreadable", unreadable, icon="x-circle", color="danger"),),
        hint=QCoreApplication.translate("Injection", "Enter for Next"),
        waiting_for=QCoreApplication.translate("Injection", "Choose the carton first, or type what it says."),
    )


def _person(words: Words, screen: StepScreen) -> StepScreen:
    context = words.look.context
    line = screen.line
    if context.is_child:
        line += " " + QCoreApplication.translate(
            "Injection", "{name} is a child: ask the mother or father too."
        ).format(name=words.first_name)
    return replace(
        screen,
        kind=FrameKind.PERSON,
        line=line,
        primary=QCoreApplication.translate("Injection", "Next"),
        act=Act.TAKE_CHOICE,
        hint=QCoreApplication.translate("Injection", "Waits for the year"),
        waiting_for=QCoreApplication.translate("Injection", "Choose the year you heard first."),
    )


def _notes(words: Words, position: Position, now: datetime) -> tuple[NoteWords, ...]:
    """The panels below the words, the most urgent first; two at most."""
    step, walk = position.step, position.walk
    notes: list[NoteWords] = []
    if walk.no_more:
        notes.append(_not_whole(words))
    if position.warm_for_long and position.use_before is not None and not walk.injections:
        notes.append(
            NoteWords(
                "thermometer-hot",
                QCoreApplication.translate("Injection", "Out of the refrigerator for a long time"),
                QCoreApplication.translate("Injection", "Use it before {time}. Ask your pharmacist if unsure.").format(
                    time=words.day_and_clock(position.use_before, now)
                ),
                "warn",
            )
        )
    elif step.kind is StepKind.WAIT and step.each is None and position.use_before is not None:
        notes.append(
            NoteWords(
                "clock",
                (
                    QCoreApplication.translate("Injection", "Use this syringe before {time}")
                    if len(walk.live) == 1
                    else QCoreApplication.translate("Injection", "Use these syringes before {time}")
                ).format(time=words.day_and_clock(position.use_before, now)),
                QCoreApplication.translate(
                    "Injection", "{hours} hours out of the refrigerator at most. The clock keeps running."
                ).format(hours=wording.number(words.limits.number("room_temp_limit"))),
            )
        )
    if step.kind is StepKind.TAKE_OUT and words.look.syringes_out and not walk.live:
        since = words.day_and_clock(words.look.syringes_out[0].out_since, now)
        notes.append(
            NoteWords(
                "thermometer-simple",
                QCoreApplication.translate("Injection", "One is out already, since {time}").format(time=since),
                QCoreApplication.translate("Injection", "Take that one first. Its clock keeps running."),
                "warn",
            )
        )
    elif step.kind is StepKind.TAKE_OUT and words.look.cartons:
        count = words.look.in_refrigerator
        left = QCoreApplication.translate("Injection", "%n syringes are in your refrigerator", "", count)
        notes.append(NoteWords("package", left, "", "soft"))
    if step.seals is Seal.DISPOSED and words.look.sharps is not None and words.look.sharps.room <= 1:
        notes.append(_container_full())
    if step.note is not None:
        said = words.point(step.note)
        notes.append(NoteWords(said.icon, said.title, said.line))
    if step.id in _MARKED:
        notes.append(_dose_note(words))
    if walk.place is not None and step.each is Each.INJECTION and step.kind is not StepKind.PLACE:
        shown = position.step.phase in (Phase.PLACE, Phase.INJECT) and step.id not in _MARKED
        notes += [words.place_note(walk.place)] if shown else []
    return tuple(notes[:2])


def _container_full() -> NoteWords:
    """With this syringe the container reaches its line, by the count of the supplies page (LABEL-68, SYRINGE-7)."""
    title = QCoreApplication.translate("Supplies", "By the count the container is full with this one")
    line = QCoreApplication.translate("Supplies", "Then close it for good. Ask your pharmacist where it goes.")
    return NoteWords("trash", title, line, "warn")


def _not_whole(words: Words) -> NoteWords:
    person = words.look.person
    whom = ", ".join(filter(None, (person.doctor_name, person.doctor_phone)))
    line = QCoreApplication.translate("Injection", "Ask your doctor or pharmacist what to do. {number}")
    return NoteWords(
        "phone",
        QCoreApplication.translate("Injection", "Do not inject again"),
        line.format(number=whom).strip(),
        "danger",
    )


def _dose_note(words: Words) -> NoteWords:
    dose = wording.amount(words.look.context.amount_mg)
    title = (
        QCoreApplication.translate("Injection", "Your dose: {dose}").format(dose=dose)
        if words.by is GivenBy.SELF
        else QCoreApplication.translate("Injection", "{name}’s dose: {dose}").format(name=words.first_name, dose=dose)
    )
    line = QCoreApplication.translate("Injection", "As the prescription says")
    return NoteWords("user-circle", title, line, "soft")


def _choice_words(words: Words, choice: Choice) -> ChoiceWords:
    return ChoiceWords(
        choice.id,
        words.say(choice.title),
        words.say(choice.line),
        choice.icon,
        _ICON_COLORS.get(choice.outcome, "ink2"),
        choice.picture,
    )


def syringes_of(words: Words, position: Position) -> int:
    """How many syringes the sentence of a step is about."""
    if position.step.kind is StepKind.TAKE_OUT:
        context = words.look.context
        return max(1, context.syringes_a_dose - len(position.walk.injections) - len(position.walk.live))
    if position.step.kind is StepKind.WAIT and position.walk.live:
        return len(position.walk.live)
    return words.look.context.syringes_a_dose
