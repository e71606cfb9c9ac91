"""What needs a look today: only real things, the most pressing first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.prescription import Slot
from anakinra_desktop.domain.syringe import Syringe
from anakinra_desktop.drawing import wording
from anakinra_desktop.services.look_at_today import TodayLook, TodayStanding
from anakinra_desktop.ui.today import clocks
from anakinra_desktop.ui.today.hero import on_wall


class AttentionKind(StrEnum):
    """What a row is about; it decides what its button opens."""

    CLOCK = "clock"
    ODD_GAP = "odd_gap"
    ELSEWHERE = "elsewhere"
    SYRINGE_OUT = "syringe_out"
    NO_RECORD = "no_record"
    LATE = "late"
    TRAINING = "training"
    CARTON_EXPIRES = "carton_expires"
    SKIN = "skin"
    TO_ASK = "to_ask"
    APPOINTMENT = "appointment"


@dataclass(frozen=True, slots=True)
class Attention:
    """One row: what is the matter, what it means, and what can be done about it."""

    kind: AttentionKind
    urgent: bool
    icon: str
    title: str
    line: str
    button: str = ""
    slot: Slot | None = None


def attention_of(look: TodayLook, *, at_once: bool = False) -> tuple[Attention, ...]:
    """The rows of a day; `at_once` those alone that need no rules of the medication, which take their time to read."""
    rows = _clocks(look)
    if look.syringes_out:
        limit = look.limits.duration("room_temp_limit")
        rows += [_syringe_out(look, syringe, limit) for syringe in look.syringes_out]
    if look.standing is TodayStanding.LATE and look.slot is not None and look.session_since is None:
        rows.append(_late(look.slot))
    if look.open_before:
        rows.append(_no_record(look))
    if not look.training.is_complete:
        rows.append(_training(look))
    if at_once:
        return tuple(rows)
    if look.read_from.reactions:
        from anakinra_desktop.ui.today.skin import skin_rows

        rows += skin_rows(look)
    rows.extend(_expiring(look))
    return tuple(rows)


def pressing_first(rows: tuple[Attention, ...], further: tuple[Attention, ...]) -> tuple[Attention, ...]:
    """Rows with further ones: those that press stand before the first that does not, the others at the end."""
    place = next((number for number, each in enumerate(rows) if not each.urgent), len(rows))
    pressing = tuple(each for each in further if each.urgent)
    return (*rows[:place], *pressing, *rows[place:], *(each for each in further if not each.urgent))


def _clocks(look: TodayLook) -> list[Attention]:
    """What is the matter with clocks and times: it comes first, for the times of everything else hang on it."""
    rows = []
    if look.entry_from_later is not None:
        title, line = clocks.set_back_words(look, look.entry_from_later)
        rows.append(Attention(AttentionKind.CLOCK, True, "clock", title, line))
    if look.odd_gap is not None:
        title, line = clocks.odd_gap_words(look, look.odd_gap)
        rows.append(Attention(AttentionKind.ODD_GAP, True, "warning", title, line))
    if look.elsewhere is not None:
        title, line = clocks.elsewhere_words(look, look.elsewhere)
        button = clocks.follow_button_words() if look.elsewhere.goes_along else ""
        rows.append(Attention(AttentionKind.ELSEWHERE, False, "globe", title, line, button))
    return rows


def _syringe_out(look: TodayLook, syringe: Syringe, room_temperature: timedelta) -> Attention:
    zone = look.person.home_zone
    hours = round(room_temperature / timedelta(hours=1))
    out = on_wall(syringe.out_since, zone)
    last = syringe.out_since + room_temperature - syringe.before
    use_before = on_wall(last, zone)
    today = on_wall(look.now, zone).date()
    since = QCoreApplication.translate("TodayPage", "Out since {moment}.").format(moment=clocks.near_words(out, today))
    if look.now >= last:
        limit = QCoreApplication.translate(
            "TodayPage",
            "That is over %n hours. Set it aside and ask the pharmacist.",
            "",
            hours,
        )
        return Attention(
            kind=AttentionKind.SYRINGE_OUT,
            urgent=True,
            icon="hand-palm",
            title=QCoreApplication.translate("TodayPage", "Do not use the syringe that was left out"),
            line=f"{since} {limit}",
            button=QCoreApplication.translate("TodayPage", "Show"),
        )
    title = QCoreApplication.translate("TodayPage", "A syringe is out of the refrigerator, {duration} so far").format(
        duration=wording.duration(syringe.time_out(look.now))
    )
    limit = QCoreApplication.translate("TodayPage", "Use it before {moment}.").format(
        moment=clocks.near_words(use_before, today)
    )
    return Attention(
        kind=AttentionKind.SYRINGE_OUT,
        urgent=False,
        icon="thermometer-simple",
        title=title,
        line=f"{since} {limit}",
        button=QCoreApplication.translate("TodayPage", "Show"),
    )


def _late(slot: Slot) -> Attention:
    return Attention(
        kind=AttentionKind.LATE,
        urgent=False,
        icon="book-open",
        title=QCoreApplication.translate("TodayPage", "Late? See what the leaflet says"),
        line=QCoreApplication.translate("TodayPage", "Never two doses to make up."),
        button=QCoreApplication.translate("TodayPage", "Show"),
        slot=slot,
    )


def _no_record(look: TodayLook) -> Attention:
    newest = look.open_before[-1]
    days = sorted({slot.schedule_date for slot in look.open_before})
    button = QCoreApplication.translate("TodayPage", "Say what happened")
    if days == [look.today]:
        due = QCoreApplication.translate("TodayPage", "No record of the dose of {time}")
        return Attention(
            kind=AttentionKind.NO_RECORD,
            urgent=True,
            icon="question",
            title=due.format(time=wording.clock(newest.due_wall)),
            line=QCoreApplication.translate("TodayPage", "Did you have it, or not? Both are fine to write down."),
            button=button,
            slot=newest,
        )
    if len(days) == 1:
        title = QCoreApplication.translate("TodayPage", "No record of {date}").format(
            date=wording.weekday_and_date(newest.schedule_date)
        )
        if (look.today - newest.schedule_date).days == 1:
            title = QCoreApplication.translate("TodayPage", "No record of yesterday")
        line = QCoreApplication.translate("TodayPage", "Did you have it, or not? Both are fine to write down.")
        return Attention(AttentionKind.NO_RECORD, True, "question", title, line, button, newest)
    return Attention(
        kind=AttentionKind.NO_RECORD,
        urgent=True,
        icon="question",
        title=QCoreApplication.translate("TodayPage", "No record of %n days", "", len(days)),
        line=wording.capital(wording.dates_by_month(days)),
        button=button,
        slot=newest,
    )


def _training(look: TodayLook) -> Attention:
    read = look.training.leaflet_read_on is not None
    title = (
        QCoreApplication.translate("TodayPage", "Before the first injection: be shown how")
        if read
        else QCoreApplication.translate("TodayPage", "Before the first injection: read the leaflet")
    )
    line = (
        QCoreApplication.translate("TodayPage", "By a doctor, nurse or pharmacist.")
        if read
        else QCoreApplication.translate("TodayPage", "It is in the carton. Ask the pharmacist if it is missing.")
    )
    return Attention(
        kind=AttentionKind.TRAINING,
        urgent=True,
        icon="book-open",
        title=title,
        line=line,
        button=QCoreApplication.translate("TodayPage", "It is done"),
    )


def _expiring(look: TodayLook) -> list[Attention]:
    rows = []
    for carton in look.cartons_expiring:
        if carton.expires_on is None:
            continue
        past = carton.expired_on(look.today)
        title = (
            QCoreApplication.translate("TodayPage", "A carton is out of date")
            if past
            else QCoreApplication.translate("TodayPage", "A carton expires soon")
        )
        words = (
            QCoreApplication.translate("TodayPage", "Lot {lot}, good until {date}.")
            if carton.lot
            else QCoreApplication.translate("TodayPage", "Good until {date}.")
        )
        line = words.format(lot=carton.lot, date=wording.full_date(carton.expires_on))
        if past:
            line = f"{line} {QCoreApplication.translate('TodayPage', 'Do not use its syringes.')}"
        show = QCoreApplication.translate("TodayPage", "Show")
        rows.append(Attention(AttentionKind.CARTON_EXPIRES, past, "package", title, line, show))
    return rows
