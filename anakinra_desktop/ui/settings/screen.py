"""Everything the settings show of a person, as one value; the widgets decide nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.body import FreePlace, ZoneId
from anakinra_desktop.domain.directions import directions_on
from anakinra_desktop.domain.lengths import LengthUnit
from anakinra_desktop.domain.medication import MayChange, Rule
from anakinra_desktop.domain.people import Caregiver, GivenBy, Giver, SkinTone
from anakinra_desktop.domain.prescription import DAY_TURNS_AT, ClockFollows
from anakinra_desktop.domain.rule_limits import Limits, rules_to_set
from anakinra_desktop.domain.zones import skin_sizes
from anakinra_desktop.drawing import limit_words, place_words, wording
from anakinra_desktop.drawing.spot_words import spot_words, unbroken
from anakinra_desktop.services.change_person import MapFit, MapStanding
from anakinra_desktop.services.look_at_settings import InForce, PrescriptionPeriod, SettingsLook
from anakinra_desktop.ui.settings.whose_clock import clock_words
from anakinra_desktop.ui.settings.words import build_name, shown_how_words, skin_tone_name
from anakinra_desktop.ui.shared.shown_lengths import shown_lengths


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is known, or not yet, about somebody."""

    label: str
    value: str
    known: bool = True
    tone: SkinTone | None = None
    """A tone to paint beside the words."""


@dataclass(frozen=True, slots=True)
class PrescriptionRow:
    """One dated prescription."""

    standing: InForce
    title: str
    line: str
    prescriber: str
    label: str = ""
    """What the label says, in its own words."""


@dataclass(frozen=True, slots=True)
class LimitRow:
    """One number of a rule, as it holds for the person."""

    rule: str
    name: str
    title: str
    line: str
    is_set: bool
    """Whether it is another one than usual, to which it can go back by itself."""


@dataclass(frozen=True, slots=True)
class GiverRow:
    """Somebody who may inject; `caregiver` is None for the person themselves."""

    name: str
    number: int
    """What their sign is drawn from."""
    line: str
    is_today: bool
    caregiver: Caregiver | None = None


@dataclass(frozen=True, slots=True)
class ZoneRow:
    """A zone that can be switched off."""

    zone: ZoneId
    name: str
    on: bool


@dataclass(frozen=True, slots=True)
class SettingsScreen:
    """The settings of one person."""

    name: str
    facts: tuple[Fact, ...]
    map_note: str
    new_map: bool
    """Whether the body map can be made anew, with past injections carried over."""
    calls: tuple[Fact, ...]
    prescriptions: tuple[PrescriptionRow, ...]
    prescription_note: str
    questions: str
    """Whom to ask about the prescription, with the numbers; "" where none is known."""
    set_by_prescriber: tuple[LimitRow, ...]
    own_numbers: tuple[LimitRow, ...]
    timing_window_h: float
    day_turns: str
    givers: tuple[GiverRow, ...]
    zones_for_all: tuple[ZoneRow, ...]
    zones_for_helpers: tuple[ZoneRow, ...]
    zones_note: str
    length_unit: LengthUnit
    length_sample: str
    """The way to a place, told so."""


def settings_screen(look: SettingsLook, giver: Giver) -> SettingsScreen:
    """What the settings say; `giver` is who injects today."""
    person = look.person
    read, shown = person.leaflet_read_on, person.shown_how_on
    height = wording.length(person.height_cm) if person.height_cm else ""
    zones = tuple(
        ZoneRow(zone, wording.capital(place_words.zone_name(zone.value)), zone not in look.switched_off)
        for zone in ZoneId
    )
    for_all = tuple(each for each in zones if GivenBy.SELF in each.zone.open_to)
    return SettingsScreen(
        name=person.name,
        facts=(
            _fact(
                QCoreApplication.translate("Settings", "Born"), wording.full_date(person.born) if person.born else ""
            ),
            _fact(QCoreApplication.translate("Settings", "Height"), height),
            _fact(QCoreApplication.translate("Settings", "Build of the figure"), build_name(person.build)),
            Fact(
                QCoreApplication.translate("Settings", "Skin of the figure"),
                skin_tone_name(person.skin_tone),
                tone=person.skin_tone,
            ),
            _fact(QCoreApplication.translate("Settings", "Leaflet read"), wording.full_date(read) if read else ""),
            _fact(
                QCoreApplication.translate("Settings", "Shown how to inject"), wording.full_date(shown) if shown else ""
            ),
        ),
        map_note=map_note(look.map, person.shape(look.today).height_cm),
        new_map=look.map.can_be_carried_over,
        calls=(
            _fact(QCoreApplication.translate("Settings", "Doctor"), person.doctor_name),
            _fact(QCoreApplication.translate("Settings", "Doctor’s phone"), person.doctor_phone),
            _fact(QCoreApplication.translate("Settings", "Pharmacy’s phone"), person.pharmacy_phone),
        ),
        prescriptions=tuple(
            prescription_row(each, look.labels.get(each.prescription.starts_on, "")) for each in look.prescriptions
        ),
        prescription_note=""
        if look.prescription
        else QCoreApplication.translate("Settings", "No prescription is in force today."),
        questions=_questions(look),
        set_by_prescriber=tuple(
            _limit_row(rule, look.limits)
            for rule in rules_to_set(look.limits.medication)
            if _is_prescribers(rule, look)
        ),
        own_numbers=tuple(
            _limit_row(rule, look.limits)
            for rule in rules_to_set(look.limits.medication)
            if rule.key != "dose_interval" and not _is_prescribers(rule, look)
        ),
        timing_window_h=look.timing_window_h,
        day_turns=QCoreApplication.translate(
            "Settings", "The day turns at {time}. An injection at 00:30 still belongs to the evening before."
        ).format(time=wording.clock(DAY_TURNS_AT)),
        givers=_givers(look, giver),
        zones_for_all=for_all,
        zones_for_helpers=tuple(each for each in zones if each not in for_all),
        zones_note=""
        if any(each.on for each in for_all)
        else QCoreApplication.translate("Settings", "Whoever injects alone has no place left now."),
        length_unit=_length_unit(look),
        length_sample=_length_sample(look),
    )


def _length_unit(look: SettingsLook) -> LengthUnit:
    if look.length_unit is not None:
        return look.length_unit
    return LengthUnit.INCHES if shown_lengths(None).inches else LengthUnit.CM


def _length_sample(look: SettingsLook) -> str:
    """A place on the thigh, told as chosen."""
    shape = look.person.shape(look.today)
    sizes = skin_sizes(shape)
    at = FreePlace(ZoneId.RIGHT_THIGH, sizes.thigh_width / 2, sizes.hand_breadth)
    way = spot_words(directions_on(shape, at), None, shown_lengths(look.length_unit))
    return QCoreApplication.translate("Settings", "So a place on the thigh reads: {way}.").format(way=unbroken(way))


def _is_prescribers(rule: Rule, look: SettingsLook) -> bool:
    """Whether a number is one that a prescriber sets, or has set; how often is part of the prescription."""
    if rule.key == "dose_interval":
        return rule.key in look.limits.set_for
    limit = look.limits.set_for.get(rule.key)
    theirs = rule.may_change is MayChange.PRESCRIBER or rule.prescriber_up_to is not None
    return theirs or (limit is not None and limit.by_prescriber)


def _limit_row(rule: Rule, limits: Limits) -> LimitRow:
    limit, name = limits.set_for.get(rule.key), limit_words.rule_name(rule.key)
    usual = QCoreApplication.translate("Limits", "Usual: {number}").format(number=limit_words.usual_words(rule))
    if limit is None:
        title = f"{name}: {limit_words.usual_words(rule)}"
        line = limit_words.rule_meaning(rule.key)
    else:
        title = f"{name}: {limit_words.number_words(rule.unit, limit.value)}"
        line = f"{wording.capital(limit_words.who_and_when(limit))}. {usual}."
    back = limit is not None and rule.key != "dose_interval"  # which goes back with the prescription
    return LimitRow(rule.key, name, title, line, back)


def _questions(look: SettingsLook) -> str:
    person, parts = look.person, []
    if person.doctor_phone:
        doctor = person.doctor_name or QCoreApplication.translate("Settings", "Doctor")
        parts.append(f"{doctor} {person.doctor_phone}")
    if person.pharmacy_phone:
        words = QCoreApplication.translate("Settings", "pharmacy {number}")
        parts.append(words.format(number=person.pharmacy_phone))
    if not parts:
        return ""
    words = QCoreApplication.translate("Settings", "Anything not clear? Ask: {whom}")
    return words.format(whom=", ".join(parts))


def prescription_row(period: PrescriptionPeriod, label: str = "") -> PrescriptionRow:
    """A prescription and the days it is for, in words."""
    ordered = period.prescription
    title = f"{wording.amount(ordered.amount_mg)}, {wording.schedule(ordered.every_days, ordered.times)}"
    if ordered.clock is ClockFollows.TRAVELLER:
        title = f"{title}, {clock_words(ordered)}"
    match period.standing:
        case InForce.NOW if period.last is None:
            line = QCoreApplication.translate("Settings", "Now, since {first}")
        case InForce.NOW:
            line = QCoreApplication.translate("Settings", "Now, since {first}, until {last}")
        case InForce.REPLACED:
            line = QCoreApplication.translate("Settings", "Written for {first}, and replaced by another one")
        case _ if period.last is None:
            line = QCoreApplication.translate("Settings", "From {first} on")
        case _:
            line = wording.period(period.first, period.last)
    last = wording.full_date(period.last) if period.last else ""
    line = line.format(first=wording.full_date(period.first), last=last)
    return PrescriptionRow(period.standing, title, line, ordered.prescriber, label)


def map_being_made() -> str:
    """What is said while a map is made."""
    return QCoreApplication.translate("Settings", "The body map is being made for these measures.")


def map_note(standing: MapStanding, height_cm: float) -> str:
    """What becomes of the body map where it does not suit the measures; "" where it does."""
    if standing.fit is MapFit.UNUSED:
        return map_being_made()
    if standing.fit is not MapFit.KEPT:
        return ""
    stays = QCoreApplication.translate(
        "Settings", "The body map keeps the places it was made with, because injections are recorded on them."
    )
    if standing.can_be_carried_over:
        anew = QCoreApplication.translate(
            "Settings",
            "Made anew, it follows today’s body: past injections are carried over, spots get new numbers, and records"
            " stay as they are.",
        )
        stays = f"{stays} {anew}"
    if standing.made_for is None or standing.made_for.height_cm == height_cm:
        return stays
    made = QCoreApplication.translate("Settings", "It was made for {height}.")
    return f"{stays} {made.format(height=wording.length(standing.made_for.height_cm))}"


def _fact(label: str, value: str) -> Fact:
    return Fact(label, value or QCoreApplication.translate("Settings", "not given"), known=bool(value))


def _givers(look: SettingsLook, giver: Giver) -> tuple[GiverRow, ...]:
    person = look.person
    by_self = giver.by is GivenBy.SELF
    rows = [GiverRow(person.name, person.id, shown_how_words(person.shown_how_on), by_self)]
    for number, caregiver in enumerate(look.caregivers, person.id + 1):
        is_today = not by_self and caregiver.name == giver.name
        rows.append(GiverRow(caregiver.name, number, shown_how_words(caregiver.shown_how_on), is_today, caregiver))
    return tuple(rows)
