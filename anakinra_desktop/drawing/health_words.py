"""Reactions, side effects and signs in words, the same on screen and on paper."""

from __future__ import annotations

from collections.abc import Iterable

from anakinra_desktop.domain.doctor_calls import CallAnswer, DoctorCall
from anakinra_desktop.domain.health import Severity
from anakinra_desktop.domain.lengths import IN_CM, Lengths
from anakinra_desktop.domain.reactions import Reaction, ReactionSign, WhyTell
from anakinra_desktop.domain.signs import Sign
from anakinra_desktop.domain.symptoms import OTHER, Symptom
from anakinra_desktop.drawing import place_words, wording
from anakinra_desktop.drawing.tongue import tongue


def severity(bad: Severity) -> str:
    """ "mild"."""
    match bad:
        case Severity.MILD:
            return tongue().translate("Health", "mild")
        case Severity.MODERATE:
            return tongue().translate("Health", "moderate")
        case Severity.SEVERE:
            return tongue().translate("Health", "severe")


def reaction_sign(sign: ReactionSign) -> str:
    """ "redness"."""
    match sign:
        case ReactionSign.REDNESS:
            return tongue().translate("Health", "redness")
        case ReactionSign.SWELLING:
            return tongue().translate("Health", "swelling")
        case ReactionSign.BRUISE:
            return tongue().translate("Health", "bruise")
        case ReactionSign.ITCH:
            return tongue().translate("Health", "itching")
        case ReactionSign.PAIN:
            return tongue().translate("Health", "pain")
        case ReactionSign.LUMP:
            return tongue().translate("Health", "lump")


def reaction_signs(signs: Iterable[ReactionSign]) -> str:
    """ "Redness and itching"."""
    return wording.capital(wording.listed([reaction_sign(sign) for sign in signs]))


def reaction_title(reaction: Reaction) -> str:
    """ "Redness and itching: left thigh, spot 6"."""
    what = reaction_signs(reaction.signs)
    if reaction.place is None:
        return what
    where = place_words.place_name(reaction.place)
    words = tongue().translate("Health", "{what}: {place}", "a skin reaction and where it is")
    return words.format(what=what, place=where[:1].lower() + where[1:])


def reaction_details(reaction: Reaction, lengths: Lengths = IN_CM) -> str:
    """ "Mild, about 2.5 cm"."""
    parts = [severity(reaction.severity)]
    if reaction.size_cm is not None:
        about = tongue().translate("Health", "about {length}")
        parts.append(about.format(length=wording.length(reaction.size_cm, lengths)))
    return wording.capital(", ".join(parts))


def why_tell(why: WhyTell, days: int) -> str:
    """Why the doctor is to hear of a reaction, as one sentence."""
    match why:
        case WhyTell.SEVERE:
            return tongue().translate("Health", "It is severe.")
        case WhyTell.LUMP_STAYS:
            return tongue().translate("Health", "The lump has stayed.")
        case WhyTell.LASTS:
            return tongue().translate("Health", "It is still there after %n days.", "", days)


def sign_title(sign: Sign | None, symptom: Symptom) -> str:
    """The name of an effect: the person's own words where there are some, or the sign's; its plain name if neither."""
    if symptom.words and (sign is None or symptom.what == OTHER):
        return symptom.words
    return wording.in_language(sign.title) if sign is not None else symptom.what


def symptom_details(symptom: Symptom) -> str:
    """ "mild", "38.6 °C, away from the injection spot"."""
    parts = []
    if symptom.severity is not None:
        parts.append(severity(symptom.severity))
    if symptom.temperature_c is not None:
        parts.append(f"{wording.number(symptom.temperature_c)} °C")
    if symptom.at_spot is True:
        parts.append(tongue().translate("Health", "at an injection spot"))
    elif symptom.at_spot is False:
        parts.append(tongue().translate("Health", "not only at an injection spot"))
    return ", ".join(parts)


def call_answer(call: DoctorCall) -> str:
    """What the doctor said of the next injection; "" without an answer."""
    say = tongue()
    match call.answer:
        case CallAnswer.GO_AHEAD:
            return say.translate("Health", "go ahead with the injection")
        case CallAnswer.WAIT if call.wait_until is not None:
            words = say.translate("Health", "no injection until {date}")
            return words.format(date=wording.short_date(call.wait_until, with_year=True))
        case CallAnswer.WAIT:
            return say.translate("Health", "wait with the injection")
        case CallAnswer.STOPPED:
            return say.translate("Health", "no more injections until told")
    return ""
