"""Builds the widgets of a screen, and gathers what they need beyond its words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.body import NoSuchSpot, Spot
from anakinra_desktop.domain.body_plan import BodyPlan
from anakinra_desktop.domain.course import CardKind
from anakinra_desktop.domain.dose import Dose
from anakinra_desktop.domain.obstacles import GIVES_WAY_TO_A_REASON, Obstacle, PastInjection
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.drawing.place_reasons import joined, place_reason
from anakinra_desktop.services.suggest_spot import BodyLook, look_at_body, past_injections
from anakinra_desktop.ui.body_map.facts import MapFacts
from anakinra_desktop.ui.injection.card_frames import CallFrame, StopFrame
from anakinra_desktop.ui.injection.choice_frames import (
    PersonFrame,
    RowsFrame,
    TilesFrame,
    WarningFrame,
)
from anakinra_desktop.ui.injection.days import DayFrame
from anakinra_desktop.ui.injection.form_frames import CartonFrame, DoneFrame, RecordFacts, RecordFrame
from anakinra_desktop.ui.injection.frame import Frame, StepFrame, WaitFrame
from anakinra_desktop.ui.injection.gate_frame import GateFrame
from anakinra_desktop.ui.injection.person_card import person_card, years_to_choose_from
from anakinra_desktop.ui.injection.place_frame import PlaceFrame, patches_of
from anakinra_desktop.ui.injection.screen import FactWords, FrameKind, NoteWords, StepScreen
from anakinra_desktop.ui.injection.words import Words
from anakinra_desktop.ui.shared.shown_lengths import shown_lengths

if TYPE_CHECKING:
    from anakinra_desktop.services.run_injection import RunningInjection
    from anakinra_desktop.ui.shared.household import Household


class FrameBuilder:
    """Knows the household and the running injection; the frames know neither."""

    def __init__(self, household: Household, running: RunningInjection) -> None:
        self._household = household
        self._running = running
        self._words: Words | None = None

    @property
    def words(self) -> Words:
        """The words of this injection, with the body's plan once a place was chosen."""
        if self._words is None or self._words.look is not self._running.look:
            before, steps = self._words, self._running.guide.steps
            self._words = (
                replace(before, look=self._running.look, steps=steps) if before else Words(self._running.look, steps)
            )
        if self._words.plan is None and self._running.walk.place is not None:
            seen = self._body_look()
            self._words = replace(self._words, plan=seen.plan, lengths=shown_lengths(seen.length_unit))
        return self._words

    def frame(self, screen: StepScreen, *, extra: bool) -> Frame:
        """The widgets of a screen."""
        running = self._running
        now = self._household.now()
        today = running.look.context.local(now).date()
        match screen.kind:
            case FrameKind.STEP:
                return StepFrame(screen)
            case FrameKind.WAIT:
                return WaitFrame(screen)
            case FrameKind.GATE:
                return GateFrame(screen)
            case FrameKind.TILES:
                return TilesFrame(screen)
            case FrameKind.CHOICES:
                return RowsFrame(screen)
            case FrameKind.DAY:
                return DayFrame(screen)
            case FrameKind.ANSWERS:
                return WarningFrame(screen, today)
            case FrameKind.STOP:
                return StopFrame(screen)
            case FrameKind.CALL:
                return CallFrame(screen, today)
            case FrameKind.PERSON:
                look = running.look
                return PersonFrame(screen, years_to_choose_from(look.person, look.people), person_card(self.words, now))
            case FrameKind.CARTON:
                return CartonFrame(screen, running.look.cartons)
            case FrameKind.PLACE:
                return self._place_frame(screen)
            case FrameKind.RECORD:
                return RecordFrame(screen, self._record_facts(), extra=extra or running.walk.extra)
            case FrameKind.DONE:
                return DoneFrame(screen)

    def done(self, screen: StepScreen, dose: Dose) -> StepScreen:
        """The last screen: what was written down, and what comes next."""
        now = self._household.now()
        self._running.look_again(now)
        look, context = self._running.look, self._running.look.context
        facts = []
        if dose.taken_at is not None:
            when = self.words.day_and_clock(dose.taken_at, now)
            written = QCoreApplication.translate("Injection", "Written down")
            facts.append(FactWords("check-circle", written, f"{when}, {wording.amount(dose.amount_mg or 0)}"))
        if dose.places:
            place = QCoreApplication.translate("Injection", "Place")
            facts.append(FactWords("map-pin", place, place_words.places_name(dose.places)))
        if look.next_slot is not None:
            due = look.next_slot.due_wall
            day = wording.near_day(due.date(), context.local(now).date())
            facts.append(
                FactWords(
                    "clock",
                    QCoreApplication.translate("Injection", "Next injection"),
                    f"{wording.capital(day)}, {wording.clock(due)}",
                )
            )
        if look.cartons:
            left = QCoreApplication.translate("Injection", "Syringes left")
            facts.append(FactWords("package", left, str(look.in_refrigerator + len(look.syringes_out))))
        notes = () if dose.whole else (_call_note(self.words),)
        return replace(screen, facts=tuple(facts), notes=notes, picture=None)

    def _body_look(self) -> BodyLook:
        running, now = self._running, self._household.now()
        return look_at_body(self._household.records, running.person, running.giver.by, now, patches_of(running.events))

    def _place_frame(self, screen: StepScreen) -> PlaceFrame:
        seen = self._body_look()
        history = (*seen.conditions.history, *self._given_today(seen.plan))
        conditions = replace(seen.conditions, history=history)
        running = self._running
        name = None if running.giver.by is GivenBy.SELF else self.words.first_name
        facts = MapFacts.at(seen.plan, conditions, seen.today, name, seen.marks, shown_lengths(seen.length_unit))
        wanted = self._spot_wanted(facts)
        return PlaceFrame(screen, facts, running.person.skin_tone, wanted, running.place_reason if wanted else "")

    def _spot_wanted(self, facts: MapFacts) -> Spot | None:
        """The spot the person came here to use, as long as it was neither used nor found not fine."""
        wanted, running = self._running.place_wanted, self._running
        if wanted is None or running.walk.injections:
            return None
        try:
            spot = facts.body.spot(wanted.zone, wanted.spot or "")
        except NoSuchSpot:
            return None
        return None if any(patch.holds(spot) for patch in patches_of(running.events)) else spot

    def _given_today(self, plan: BodyPlan) -> tuple[PastInjection, ...]:
        """Places of this very dose, where it takes more syringes than one: the next keeps its distance from them."""
        context = self._running.look.context
        given = [(context.local(each.at).date(), each.place) for each in self._running.walk.injections]
        return past_injections(((day, place) for day, place in given if place is not None), plan)

    def _record_facts(self) -> RecordFacts:
        running, now = self._running, self._household.now()
        so_far = running.guide.dose_so_far(running.events)
        zone = running.look.prescription.zone
        rows = []
        if so_far.place is not None:
            places = place_words.places_name((so_far.place, *so_far.further_places))
            rows.append(FactWords("map-pin", QCoreApplication.translate("Injection", "Place"), places))
        if so_far.lot:
            rows.append(FactWords("package", QCoreApplication.translate("Injection", "Lot"), so_far.lot))
        rows.append(FactWords("user", QCoreApplication.translate("Injection", "By"), running.giver.name))
        return RecordFacts(
            so_far=so_far,
            wall=so_far.taken_at.astimezone(zone_info(zone)),
            zone=zone,
            now=now,
            rows=tuple(rows),
            poison=_poison_note(self.words),
            overrides=self._overrides(),
        )

    def _overrides(self) -> str:
        """What was gone on with in spite of a warning, and why."""
        choices = {choice.id: choice.title for step in self._running.guide.steps for choice in step.all_choices}
        said = []
        for override in self._running.walk.overrides:
            if override.over in GIVES_WAY_TO_A_REASON:
                said.append(place_reason(Obstacle(override.over), override.reason))
                continue
            about = self.words.say(choices[override.over]) if override.over in choices else _card_words(override.over)
            why = override.reason or override.said_by
            said.append(": ".join(filter(None, (about, why))))
        return joined(*said)


def _card_words(card: str) -> str:
    match card:
        case CardKind.HELD:
            return QCoreApplication.translate("Injection", "Injections were paused")
        case CardKind.CALL_FIRST:
            return QCoreApplication.translate("Injection", "Call before injecting")
        case CardKind.EARLY:
            return QCoreApplication.translate("Injection", "Earlier than usual")
        case CardKind.NOTHING_DUE:
            return QCoreApplication.translate("Injection", "No injection was due")
    return ""


def _poison_note(words: Words) -> NoteWords:
    phones = words.limits.medication.phones_in(words.look.person.home_zone)
    doctor = ", ".join(filter(None, (words.look.person.doctor_name, words.look.person.doctor_phone)))
    title = (
        QCoreApplication.translate("Injection", "Two doses: call poison control, {number}").format(number=phones.poison)
        if phones.poison
        else QCoreApplication.translate(
            "Injection", "Two doses: call your country’s poison control center, then your doctor. {number}"
        ).format(number=doctor)
    )
    line = QCoreApplication.translate("Injection", "Call even if you feel well.")
    return NoteWords("phone", title.strip(), line, "danger")


def _call_note(words: Words) -> NoteWords:
    person = words.look.person
    whom = ", ".join(filter(None, (person.doctor_name, person.doctor_phone)))
    return NoteWords(
        "phone",
        QCoreApplication.translate("Injection", "Not all of it went in. Do not inject again."),
        QCoreApplication.translate("Injection", "Ask your doctor or pharmacist what to do. {number}")
        .format(number=whom)
        .strip(),
        "warn",
    )
