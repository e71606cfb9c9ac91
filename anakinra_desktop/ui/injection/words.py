"""Fills the texts of the steps with what is known: whose dose, how much, how long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.body import FreePlace, ZoneId
from anakinra_desktop.domain.body_plan import BodyPlan
from anakinra_desktop.domain.course import Position
from anakinra_desktop.domain.directions import directions_to
from anakinra_desktop.domain.dose import Place
from anakinra_desktop.domain.lengths import IN_CM, Lengths
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.domain.prescription import SYRINGE_CONTENT_MG, zone_info
from anakinra_desktop.domain.procedure import Phrase, Point, Step
from anakinra_desktop.domain.rule_limits import Limits
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.drawing.spot_words import spot_words
from anakinra_desktop.services.look_at_injection import InjectionLook
from anakinra_desktop.ui.injection.screen import NoteWords, PointWords, TopWords

PHASES = ("check", "prepare", "place", "inject", "finish")


@dataclass(frozen=True, slots=True)
class Words:
    """Says the texts of one injection in the language of the app, worded for who injects."""

    look: InjectionLook
    steps: tuple[Step, ...] = ()
    """The steps of this walk, whose answers have names."""
    plan: BodyPlan | None = None
    lengths: Lengths = IN_CM

    @property
    def limits(self) -> Limits:
        """The numbers that hold for this person."""
        return self.look.limits

    @property
    def by(self) -> GivenBy:
        """Who is spoken to."""
        return self.look.context.by

    @property
    def first_name(self) -> str:
        """How the person is called within a sentence."""
        return self.look.person.name.split()[0]

    @property
    def mark_mg(self) -> float:
        """To which mark the last syringe of the dose is pushed (LABEL-26)."""
        context = self.look.context
        return context.amount_mg - SYRINGE_CONTENT_MG * (context.syringes_a_dose - 1)

    def say(self, phrase: Phrase | None, *, syringes: int = 1) -> str:
        """A text of the steps with its placeholders filled; nothing for no text."""
        if phrase is None:
            return ""
        language = wording.language()
        return phrase.say(language, self.by).format(
            name=self.first_name,
            full_name=self.look.person.name,
            dose=wording.amount(self.look.context.amount_mg),
            mark=wording.number(self.mark_mg, 2),
            minutes=_whole(self.limits.duration("warmup") / timedelta(minutes=1)),
            seconds=_whole(self.limits.duration("skin_dry") / timedelta(seconds=1)),
            hours=_whole(self.limits.duration("room_temp_limit") / timedelta(hours=1)),
            syringes=syringes_words(syringes),
            the_syringes=the_syringes_words(syringes),
        )

    def point(self, point: Point, *, syringes: int = 1) -> PointWords:
        """A point of a step."""
        return PointWords(point.icon, self.say(point.title, syringes=syringes), self.say(point.line, syringes=syringes))

    def clock(self, moment: datetime) -> str:
        """A moment on the person's clock."""
        return wording.clock(moment.astimezone(zone_info(self.look.person.home_zone)))

    def day_and_clock(self, moment: datetime, now: datetime) -> str:
        """A moment close by: "19:31 tomorrow"."""
        zone = zone_info(self.look.person.home_zone)
        there, today = moment.astimezone(zone), now.astimezone(zone).date()
        if there.date() == today:
            return wording.clock(there)
        words = QCoreApplication.translate("Injection", "{time} {day}", "a moment close by: 19:31 tomorrow")
        return words.format(time=wording.clock(there), day=wording.near_day(there.date(), today))

    def place(self, place: Place) -> tuple[str, str]:
        """A place and the way to it."""
        name = place_words.place_name(place)
        if self.plan is None or place.x_cm is None or place.y_cm is None:
            return (name, "")
        point = FreePlace(ZoneId(place.zone), place.x_cm, place.y_cm)
        person = None if self.by is GivenBy.SELF else self.first_name
        return (name, wording.capital(spot_words(directions_to(self.plan.body, point), person, self.lengths)))

    def place_note(self, place: Place) -> NoteWords:
        """The panel that repeats where the needle goes."""
        name, way = self.place(place)
        return NoteWords("map-pin", name, way, "soft")

    def top(self, position: Position, steps_in_phase: tuple[int, int]) -> TopWords:
        """The bar above a step; `steps_in_phase` is which one of how many."""
        person, context = self.look.person, self.look.context
        name = person.name
        if context.is_child and context.birth_year is not None and person.born is not None:
            age = int(person.age_years(context.local(position.walk.last_at).date()) or 0)
            name = QCoreApplication.translate("Injection", "{name}, {age}", "a child and its age").format(
                name=person.name, age=age
            )
        who = (
            QCoreApplication.translate("Injection", "you inject")
            if self.by is GivenBy.SELF
            else QCoreApplication.translate("Injection", "{name} injects").format(name=self.look.giver.name)
        )
        number, count = steps_in_phase
        short = QCoreApplication.translate("Injection", "{name} · {number} of {count}").format(
            name=self.first_name, number=position.number, count=position.steps
        )
        return TopWords(
            name=name,
            person_number=person.id,
            line=f"{wording.amount(context.amount_mg)}  ·  {who}",
            phase=PHASES.index(position.step.phase.value),
            share=number / count,
            short=short if position.number <= position.steps else self.first_name,
        )

    def number(self, position: Position) -> str:
        """Which step it is of how many."""
        words = QCoreApplication.translate("Injection", "Step {number} of {count}")
        said = words.format(number=position.number, count=position.steps)
        which = self.which_syringe(position)
        return f"{said}  ·  {which}" if which else said

    def which_syringe(self, position: Position) -> str:
        """Which syringe of a dose of several a step is about; empty for one syringe, or for all of them."""
        if self.look.context.syringes_a_dose == 1 or position.step.each is None:
            return ""
        return QCoreApplication.translate("Injection", "Syringe {number} of {count}").format(
            number=_which_syringe(position), count=self.look.context.syringes_a_dose
        )


def syringes_words(count: int) -> str:
    """How many syringes, within a sentence."""
    if count == 1:
        return QCoreApplication.translate("Injection", "one syringe")
    return QCoreApplication.translate("Injection", "%n syringes", "", count)


def the_syringes_words(count: int) -> str:
    """The syringes that are out, within a sentence."""
    if count == 1:
        return QCoreApplication.translate("Injection", "the syringe")
    return QCoreApplication.translate("Injection", "the {count} syringes").format(count=count)


def _which_syringe(position: Position) -> int:
    good = [each for each in position.walk.syringes if each.reason is None]
    numbers = [each.number for each in good]
    current = position.walk.current
    return numbers.index(current) + 1 if current in numbers else len(numbers)


def _whole(number: float) -> str:
    return wording.number(number, 1)
