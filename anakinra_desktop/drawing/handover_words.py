"""What the hand-over card says, in words for whoever injects another person."""

from __future__ import annotations

from datetime import timedelta

from anakinra_desktop.domain.dose import Hold
from anakinra_desktop.domain.medication import Medication
from anakinra_desktop.domain.papers import HandoverFacts
from anakinra_desktop.domain.prescription import syringe_amounts
from anakinra_desktop.drawing import mark_words, place_words, visit_words, wording
from anakinra_desktop.drawing.ink import BLACK, GREY
from anakinra_desktop.drawing.paper_medicines import allergies_words
from anakinra_desktop.drawing.tongue import tongue


def first_name(facts: HandoverFacts) -> str:
    """The person as the words call them."""
    return facts.paper.person.name.split()[0]


def dose_words(facts: HandoverFacts) -> tuple[list[str], list[tuple[str, str]]]:
    """The dose as a title, with the syringes it takes where they are several; then the lines below it, with colours."""
    say, ordered = tongue(), facts.paper.prescription
    if ordered is None:
        return [say.translate("Papers", "Dose: see the label")], []
    title = say.translate("Papers", "{amount} of anakinra, {schedule}").format(
        amount=wording.amount(ordered.amount_mg), schedule=wording.schedule(ordered.every_days, ordered.times)
    )
    titles = [title]
    amounts = syringe_amounts(ordered.amount_mg)
    if len(amounts) > 1:
        several = say.translate(
            "Papers", "%n syringes for each dose: {amounts}. Each goes in its own place.", "", len(amounts)
        )
        titles.append(several.format(amounts=" + ".join(wording.amount(each) for each in amounts)))
    lines = [(_pause_words(each), BLACK) for each in facts.pauses]
    lines += [(_amount_words(facts), BLACK), (_time_words(facts), BLACK)]
    allergies = allergies_words(facts.paper.health.allergies)
    lines.append((say.translate("Papers", "Allergies: {allergies}").format(allergies=allergies), BLACK))
    if facts.paper.health.left_out:
        lines.append((visit_words.left_out_words(facts.paper.health.left_out), GREY))
    lines.append((_training_words(facts), GREY))
    lines.append(_left_words(facts))
    return titles, lines


def _pause_words(pause: Hold) -> str:
    say = tongue()
    if pause.last is None:
        words = say.translate("Papers", "Paused from {date} on: no dose is planned until the pause is ended.")
        return words.format(date=wording.full_date(pause.first))
    words = say.translate("Papers", "Paused, {days}: no dose is planned on these days.")
    return words.format(days=wording.period(pause.first, pause.last))


def _left_words(facts: HandoverFacts) -> tuple[str, str]:
    """How many syringes are left, with a colour; where none is, whom to call."""
    say, pharmacy = tongue(), facts.paper.person.pharmacy_phone
    if facts.syringes_left:
        words = say.translate("Papers", "%n syringes left. Keep them in the refrigerator.", "", facts.syringes_left)
        return words, GREY
    if pharmacy:
        none = say.translate("Papers", "No syringe is left. Call the pharmacy: {number}.")
        return none.format(number=pharmacy), BLACK
    return say.translate("Papers", "No syringe is left. Call the pharmacy."), BLACK


def _amount_words(facts: HandoverFacts) -> str:
    say, ordered = tongue(), facts.paper.prescription
    assert ordered is not None
    count = ordered.syringes_a_dose
    if ordered.is_part_syringe:
        if count > 1:
            return say.translate(
                "Papers",
                "The last one is not given whole: set it as you were shown, and throw the rest away. Check it with "
                "the leaflet in the carton.",
            )
        return say.translate(
            "Papers",
            "Not the whole syringe: set the dose as you were shown, and throw the rest away. Check it with the "
            "leaflet in the carton.",
        )
    if count == 1:
        return say.translate("Papers", "One whole syringe. Push until it stops.")
    return say.translate("Papers", "%n whole syringes. Push each until it stops.", "", count)


def _time_words(facts: HandoverFacts) -> str:
    say = tongue()
    forgotten = say.translate(
        "Papers",
        "Forgotten? Give it as soon as you remember. If it is almost time for the next one, skip it. Never two "
        "doses to make up.",
    )
    if not facts.doses:
        return forgotten
    window = timedelta(hours=facts.timing_window_h)
    clocks = {each.slot.due_wall.time(): each.slot.due_wall for each in facts.doses}
    spans = [f"{wording.clock(due - window)}–{wording.clock(due + window)}" for _, due in sorted(clocks.items())]
    on_time = say.translate("Papers", "On time: {spans}.")
    if facts.clock_zone:
        on_time = say.translate("Papers", "On time: {spans}, by the clock of {city}.")
    on_time = on_time.format(spans=wording.listed(spans), city=wording.city(facts.clock_zone))
    return f"{on_time} {forgotten}"


def _training_words(facts: HandoverFacts) -> str:
    say = tongue()
    if facts.shown_how_on is not None and facts.for_whom:
        words = say.translate("Papers", "{name} was shown how on {date}.")
        return words.format(name=facts.for_whom, date=wording.full_date(facts.shown_how_on))
    return say.translate("Papers", "Nobody injects before a doctor, nurse or pharmacist has shown them how.")


def sides_words(facts: HandoverFacts) -> str:
    """Whose left and right it is, and where never."""
    words = tongue().translate(
        "Papers", "Left and right are {name}’s own. Not near a vein you can see, not on sore, red or hard skin."
    )
    words = words.format(name=first_name(facts))
    if not facts.keep_off and not facts.marks:
        return words
    names = [place_words.place_name(place) for place in facts.keep_off]
    names += (mark_words.in_short(mark) for mark in facts.marks)
    off = tongue().translate("Papers", "Keep off: {places}.")
    return f"{words} {off.format(places='; '.join(name[:1].lower() + name[1:] for name in names))}"


def steps(numbers: Medication) -> list[str]:
    """What to look at first, and then the injection in a few lines."""
    say = tongue()
    minutes = round(numbers.number("warmup"))
    return [
        say.translate("Papers", "Fever, infection, a serious sign? Call the doctor before you inject."),
        say.translate("Papers", "Take the syringe out %n minutes before", "", minutes),
        say.translate("Papers", "Clear? If cloudy, coloured or with bits, do not use it. Do not shake it"),
        say.translate("Papers", "Wash your hands. Wipe the skin from the middle outward, let it dry"),
        say.translate("Papers", "Pinch a fold if you can, quick in, 45 to 90 degrees"),
        say.translate("Papers", "Let go of the skin, push slowly"),
        say.translate("Papers", "Dry gauze. No cap back on. Syringe into the sharps box"),
    ]


def calls(facts: HandoverFacts) -> list[tuple[str, str]]:
    """Whom to call, and for what."""
    say, phones, person = tongue(), facts.paper.phones, facts.paper.person
    doctor = person.doctor_name or say.translate("Papers", "Doctor")
    signs = say.translate("Papers", "{doctor}: fever, chills, sore throat, cough, chest pain, rash, hot red skin")
    unknown = say.translate("Papers", "Emergency number")
    rows = [
        (
            phones.emergency or unknown,
            say.translate("Papers", "collapsed, hard to breathe, swollen face, tongue or throat"),
        ),
        (person.doctor_phone or say.translate("Papers", "Doctor"), signs.format(doctor=doctor)),
    ]
    if phones.poison:
        rows.append((phones.poison, say.translate("Papers", "poison control: too much, two doses")))
    else:
        theirs = say.translate("Papers", "your country’s center: too much, two doses; then the doctor")
        rows.append((say.translate("Papers", "Poison control"), theirs))
    return rows
