"""What to tell or ask the doctor before the next injection, in words for whoever injects."""

from __future__ import annotations

from anakinra_desktop.domain.appointments import Appointment
from anakinra_desktop.domain.medicines import Allergy, Medicine
from anakinra_desktop.domain.telling import AskAbout, ThingToAsk
from anakinra_desktop.drawing import visit_words, wording
from anakinra_desktop.drawing.tongue import tongue


def ask_words(thing: ThingToAsk) -> tuple[str, str]:
    """A title that names it, and a line that says what to do."""
    say, details = tongue(), thing.entry.details
    match thing.about:
        case AskAbout.TNF_BLOCKER if isinstance(details, Medicine) and thing.meant is not None:
            title = say.translate("Visits", "Is “{medicine}” the same as {name}?")
            line = say.translate(
                "Visits",
                "If so, call the doctor before the next dose of anakinra and say that both are used. "
                "Answer under “My medicines”.",
            )
            return title.format(medicine=details.name, name=wording.in_language(thing.meant)), line
        case AskAbout.TNF_BLOCKER if isinstance(details, Medicine):
            title = say.translate("Visits", "Also in use: {medicine}").format(medicine=details.name)
            return title, say.translate(
                "Visits", "Call the doctor before the next dose of anakinra and say that both are used."
            )
        case AskAbout.ALLERGY if isinstance(details, Allergy):
            title = say.translate("Visits", "Allergy: {what}").format(what=visit_words.allergy_name(details))
            return title, say.translate("Visits", "Do not start anakinra. Call the doctor and say so.")
        case AskAbout.INFECTION:
            return (
                say.translate("Visits", "An infection"),
                say.translate("Visits", "Call the doctor before the next injection and tell of it."),
            )
        case AskAbout.PREGNANCY:
            return (
                say.translate("Visits", "Pregnant"),
                say.translate("Visits", "Call the doctor and say that anakinra is used."),
            )
        case AskAbout.LIVE_VACCINE:
            return (
                _named(thing),
                say.translate("Visits", "A live vaccine: no live vaccines during treatment. Ask the doctor first."),
            )
        case AskAbout.VACCINE:
            return _named(thing), say.translate("Visits", "No vaccine without asking the doctor first.")
        case _:
            return _named(thing), say.translate("Visits", "Say before it that anakinra is used.")


def _named(thing: ThingToAsk) -> str:
    """An appointment with its day: "Surgery, Monday, 7 December"."""
    details = thing.entry.details
    if not isinstance(details, Appointment):
        return ""
    name = visit_words.appointment_name(details)
    return f"{name}, {visit_words.appointment_when(thing.entry.began_on, details)}"
