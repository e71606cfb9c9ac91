"""Whose injection it is: what is known of the person, and who on the list has a name like it."""

from __future__ import annotations

from datetime import datetime
from difflib import SequenceMatcher

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.people import Person
from anakinra_desktop.drawing import wording
from anakinra_desktop.ui.injection.frame import fact_rows
from anakinra_desktop.ui.injection.screen import FactWords
from anakinra_desktop.ui.injection.words import Words
from anakinra_desktop.ui.shared.parts import (
    Card,
    Grow,
    IconView,
    Panel,
    PersonMark,
    Rule,
    Stretch,
    Text,
    row,
)

_ALIKE = 0.72


def person_card(words: Words, now: datetime) -> Card:
    """The card beside the question; the birth year stays hidden until it is answered."""
    look = words.look
    person, due = look.person, look.context.due_at
    facts = [
        FactWords("eyedropper", QCoreApplication.translate("Injection", "Dose"), wording.amount(look.context.amount_mg))
    ]
    if due is not None:
        facts.append(FactWords("clock", QCoreApplication.translate("Injection", "Due"), words.day_and_clock(due, now)))
    facts.append(
        FactWords(
            "cake",
            QCoreApplication.translate("Injection", "Birth year"),
            QCoreApplication.translate("Injection", "hidden until you answer"),
        )
    )
    card = Card(
        row(PersonMark(person.name, person.id, 96), Grow(Text(person.name, "h1", size=34)), gap=20),
        Rule(),
        fact_rows(tuple(facts)),
        Stretch(),
        gap=14,
    )
    for other in similar_people(person, look.people):
        title = QCoreApplication.translate("Injection", "A similar name is on your list")
        card.add(
            Panel(
                row(IconView("warning", "warn", 26), Grow(Text(title, "strong", weight=800)), gap=10),
                row(PersonMark(other.name, other.id, 44), Grow(Text(other.name, "h3")), gap=12),
                tone="warn",
                radius=16,
                edge=True,
            )
        )
    return card


def similar_people(person: Person, people: tuple[Person, ...]) -> tuple[Person, ...]:
    """Others whose name can be mistaken for this one's."""

    def alike(other: Person) -> bool:
        one, two = person.name.casefold(), other.name.casefold()
        return one.split()[0] == two.split()[0] or SequenceMatcher(None, one, two).ratio() >= _ALIKE

    return tuple(each for each in people if each.id != person.id and alike(each))


def years_to_choose_from(person: Person, people: tuple[Person, ...]) -> tuple[int, ...]:
    """Four birth years, this person's among them; first those of the others on the list. None where it is not known."""
    if person.born is None:
        return ()
    years = [person.born.year]
    others = [each.born.year for each in people if each.born is not None and each.id != person.id]
    away = [person.born.year + step for step in (-7, 4, -16, 11)]
    for year in (*others, *away):
        if year not in years and len(years) < 4:
            years.append(year)
    return tuple(sorted(years))
