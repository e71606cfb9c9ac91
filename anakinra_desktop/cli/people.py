"""`person add` and `person list`."""

from __future__ import annotations

from anakinra_desktop.cli.errand import Errand
from anakinra_desktop.cli.values import person_values
from anakinra_desktop.domain.people import Build
from anakinra_desktop.domain.typed_values import clock_of
from anakinra_desktop.services.add_person import NewPerson, add_person, list_people


def add_one(errand: Errand) -> None:
    """Keep a person with the first prescription; prints the number that stands for the person."""
    given = errand.arguments
    new = NewPerson(
        name=given.text("--name"),
        home_zone=given.text("--zone"),
        amount_mg=given.number("--dose-mg"),
        times=tuple(clock_of(each) for each in given.texts("--time")),
        starts_on=given.day("--start"),
        every_days=given.whole("--every-days", 1),
        born=given.maybe_day("--born"),
        height_cm=given.maybe_number("--height-cm"),
        build=Build(given.choice("--build", [build.value for build in Build], Build.NEUTRAL.value)),
    )
    person = add_person(errand.records, new, errand.now)
    if errand.wants_json:
        [(person, prescriptions)] = [each for each in list_people(errand.records) if each[0].id == person.id]
        errand.answer(person_values(person, prescriptions))
    else:
        errand.say(str(person.id))


def list_all(errand: Errand) -> None:
    """Everybody in the record, with what was prescribed."""
    everybody = list_people(errand.records)
    if errand.wants_json:
        errand.answer({"people": [person_values(person, ordered) for person, ordered in everybody]})
        return
    errand.speak()
    from anakinra_desktop.cli import words

    for person, prescriptions in everybody:
        errand.say(words.person_line(person, prescriptions, errand.now))
    if not everybody:
        errand.say(words.nobody_yet())
