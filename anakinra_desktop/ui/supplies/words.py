"""What the supplies page says, made from what was read of the record."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.dose import Dose
from anakinra_desktop.domain.prescription import zone_info
from anakinra_desktop.domain.syringe import Carton, DiscardReason, Syringe
from anakinra_desktop.drawing import wording
from anakinra_desktop.services.look_at_supplies import CartonSeen, DayKind, SuppliesLook, SupplyDay

HOUR = timedelta(hours=1)
SOON = timedelta(days=6)
"""A day to order that is as near as this says by itself that few are left."""


def wall(look: SuppliesLook, moment: datetime) -> datetime:
    """A moment as the clock on the person's wall shows it."""
    return moment.astimezone(zone_info(look.person.home_zone)).replace(tzinfo=None)


def near(look: SuppliesLook, moment: datetime) -> str:
    """ "19:31", "19:31 tomorrow", "19:31 on Thursday"."""
    on_wall = wall(look, moment)
    if on_wall.date() == look.today:
        return wording.clock(on_wall)
    words = QCoreApplication.translate("Supplies", "{time} {day}", "19:31 tomorrow")
    return words.format(time=wording.clock(on_wall), day=wording.near_day(on_wall.date(), look.today))


def left_words(count: int) -> str:
    """How many syringes are left."""
    return QCoreApplication.translate("Supplies", "%n syringes left", "", count)


# ------------------------------------------------------------------------------------------------- how long it lasts


def headline(look: SuppliesLook) -> str:
    """The day to order, in words; where there is none, what is left."""
    reorder_by = look.stock.reorder_by
    if not look.has_supplies:
        return QCoreApplication.translate("Supplies", "No carton yet")
    if look.ordered_at is not None:
        words = QCoreApplication.translate("Supplies", "Ordered on {date}")
        return words.format(date=wording.weekday_and_date(wall(look, look.ordered_at).date()))
    if reorder_by is None:
        return left_words(look.stock.left)
    if reorder_by <= look.stock_day:
        return QCoreApplication.translate("Supplies", "Order today")
    return QCoreApplication.translate("Supplies", "Order by {date}").format(date=wording.weekday_and_date(reorder_by))


def is_urgent(look: SuppliesLook) -> bool:
    """Whether more has to be ordered now."""
    reorder_by = look.stock.reorder_by
    return look.has_supplies and look.ordered_at is None and reorder_by is not None and reorder_by <= look.stock_day


def lasts(look: SuppliesLook) -> str:
    """How many are left and how far they reach."""
    stock = look.stock
    if not look.has_supplies:
        return QCoreApplication.translate("Supplies", "Add one, and you see how long it lasts and when to order.")
    if stock.left == 0:
        return QCoreApplication.translate("Supplies", "No syringe is left that may be used.")
    left = left_words(stock.left)
    if stock.last_dose_on is not None:
        words = QCoreApplication.translate("Supplies", "{left}, enough until {date}")
        return words.format(left=left, date=wording.weekday_and_date(stock.last_dose_on))
    if stock.lacking is not None:
        return QCoreApplication.translate("Supplies", "{left}, not enough for one dose").format(left=left)
    if look.prescription is None:
        return left
    return QCoreApplication.translate("Supplies", "{left}, enough for a year").format(left=left)


def lasts_notes(look: SuppliesLook) -> tuple[str, ...]:
    """What else there is to know about how long it lasts."""
    notes = []
    if look.stock.wasted:
        notes.append(
            QCoreApplication.translate(
                "Supplies", "%n of them will be out of date, or out too long, before their day.", "", look.stock.wasted
            )
        )
    each = look.prescription.syringes_a_dose if look.prescription is not None else 1
    if each > 1:
        notes.append(QCoreApplication.translate("Supplies", "A dose takes %n syringes.", "", each))
    elif look.prescription is not None and look.prescription.is_part_syringe:
        notes.append(QCoreApplication.translate("Supplies", "A part dose still uses up a whole syringe."))
    by = look.stock.reorder_by
    comes_soon = by is not None and by - look.stock_day < SOON
    if look.is_low and look.stock.left and look.ordered_at is None and not comes_soon:
        notes.append(QCoreApplication.translate("Supplies", "Few are left: a good time to ask about a refill."))
    return tuple(notes)


def day_words(shown: SupplyDay) -> str:
    """What a day of the strip is like, for the list and for those who can't see the strip."""
    match shown.kind:
        case DayKind.COVERED:
            words = QCoreApplication.translate("Supplies", "%n syringes", "", shown.syringes)
        case DayKind.LACKING:
            words = QCoreApplication.translate("Supplies", "no syringe")
        case DayKind.HELD:
            words = QCoreApplication.translate("Supplies", "paused")
        case DayKind.RECORDED:
            words = QCoreApplication.translate("Supplies", "recorded")
        case _:
            words = QCoreApplication.translate("Supplies", "no dose due")
    parts = [words]
    if shown.order_by:
        parts.append(QCoreApplication.translate("Supplies", "order by this day"))
    if shown.last:
        parts.append(QCoreApplication.translate("Supplies", "the last one"))
    return ", ".join(parts)


# ---------------------------------------------------------------------------------------- out of the refrigerator


def clock_short(time_out: timedelta) -> str:
    """ "0:17", hours and minutes."""
    minutes = max(0, int(time_out / timedelta(minutes=1)))
    return f"{minutes // 60}:{minutes % 60:02d}"


def syringe_name(look: SuppliesLook, syringe: Syringe) -> str:
    """Which syringe it is: its lot where that is known."""
    carton = look.carton_of(syringe)
    if carton is not None and carton.lot:
        return QCoreApplication.translate("Supplies", "Syringe of lot {lot}").format(lot=carton.lot)
    if carton is not None:
        return QCoreApplication.translate("Supplies", "Syringe of a carton without a lot")
    return QCoreApplication.translate("Supplies", "Syringe of no recorded carton")


def syringe_title(look: SuppliesLook, syringe: Syringe) -> str:
    """The most important thing about a syringe that is not in its carton."""
    match look.unusable(syringe):
        case DiscardReason.EXPIRED:
            return QCoreApplication.translate("Supplies", "Do not use it: out of date")
        case DiscardReason.TOO_WARM:
            return QCoreApplication.translate("Supplies", "Do not use it: out too long")
    use_before = syringe.use_before(look.limit)
    if use_before is None:
        return QCoreApplication.translate("Supplies", "In the refrigerator again")
    return QCoreApplication.translate("Supplies", "Use it before {moment}").format(moment=near(look, use_before))


def syringe_line(look: SuppliesLook, syringe: Syringe) -> str:
    """Since when it is out, and how the time out is counted."""
    limit = wording.number(look.limit / HOUR)
    if look.unusable(syringe) is not None:
        return QCoreApplication.translate("Supplies", "Set it aside and ask the pharmacist.")
    if syringe.is_back:
        words = QCoreApplication.translate(
            "Supplies", "It was out for {duration}. That time still counts; at {limit} h it must not be used."
        )
        return words.format(duration=wording.duration(syringe.time_out(look.now)), limit=limit)
    since = QCoreApplication.translate("Supplies", "Out since {moment}.").format(moment=near(look, syringe.out_since))
    if syringe.before:
        before = QCoreApplication.translate("Supplies", "It was out before, for {duration}; that counts.")
        since = f"{since} {before.format(duration=wording.duration(syringe.before))}"
    if syringe.time_out(look.now) > look.warning:
        words = QCoreApplication.translate("Supplies", "That is over {warning} h. At {limit} h it must not be used.")
    else:
        words = QCoreApplication.translate("Supplies", "We warn at {warning} h; at {limit} h it must not be used.")
    return f"{since} {words.format(warning=wording.number(look.warning / HOUR), limit=limit)}"


def dose_words(look: SuppliesLook, dose: Dose) -> str:
    """An injection, by when it was and who gave it."""
    assert dose.taken_at is not None
    when = wall(look, dose.taken_at)
    said = QCoreApplication.translate("Supplies", "{date}, {time}, by {name}")
    return wording.capital(
        said.format(date=wording.weekday_and_date(when.date()), time=wording.clock(when), name=dose.given_by)
    )


# ------------------------------------------------------------------------------------------------------------ cartons


def carton_name(carton: Carton) -> str:
    """ "Lot K7741"."""
    if carton.lot:
        return QCoreApplication.translate("Supplies", "Lot {lot}").format(lot=carton.lot)
    return QCoreApplication.translate("Supplies", "A carton without a lot")


def carton_where(look: SuppliesLook, seen: CartonSeen) -> str:
    """Where its syringes are: "3 in the refrigerator, 1 out, 2 aside"."""
    parts = []
    cold = seen.left + seen.back
    if seen.carton.out_since is not None and seen.left:
        since = near(look, seen.carton.out_since)
        words = QCoreApplication.translate("Supplies", "%n out with the carton since {moment}", "", seen.left)
        parts.append(words.format(moment=since))
        cold = seen.back
    if cold:
        parts.append(QCoreApplication.translate("Supplies", "%n in the refrigerator", "", cold))
    if seen.out:
        parts.append(QCoreApplication.translate("Supplies", "%n out", "", seen.out))
    if seen.past_time:
        words = QCoreApplication.translate("Supplies", "%n of them out for too long: do not use", "", seen.past_time)
        parts.append(words)
    if seen.aside:
        reasons = dict.fromkeys(each.reason for each in seen.aside if each.reason is not None)
        why = wording.listed(wording.discard_reason(reason) for reason in reasons)
        words = QCoreApplication.translate("Supplies", "%n aside: {reasons}", "", len(seen.aside))
        parts.append(words.format(reasons=why))
    return ", ".join(parts) if parts else QCoreApplication.translate("Supplies", "nothing is left of it")


def carton_count(seen: CartonSeen) -> str:
    """ "4 of 7 left"; a carton that must not be used says so instead."""
    if seen.unusable is not None and seen.left:
        return QCoreApplication.translate("Supplies", "do not use")
    if seen.there == 0 and seen.aside:
        return QCoreApplication.translate("Supplies", "do not use")
    words = QCoreApplication.translate("Supplies", "{left} of {count} left")
    return words.format(left=seen.there - seen.past_time, count=seen.carton.syringes)


def carton_expiry(seen: CartonSeen) -> str:
    """The date it is good until."""
    if seen.carton.expires_on is None:
        return QCoreApplication.translate("Supplies", "no date written down")
    return wording.full_date(seen.carton.expires_on)


def carton_expiry_line(look: SuppliesLook, seen: CartonSeen) -> str:
    """How long that is."""
    if seen.unusable is DiscardReason.TOO_WARM:
        return QCoreApplication.translate("Supplies", "out too long")
    expires_on = seen.carton.expires_on
    if expires_on is None:
        return ""
    days = (expires_on - look.today).days
    if days < 0:
        return QCoreApplication.translate("Supplies", "out of date")
    return QCoreApplication.translate("Supplies", "good for {days}").format(days=wording.days(days + 1))


def expires_soon(look: SuppliesLook, seen: CartonSeen) -> bool:
    """Whether a carton with syringes in it is out of date soon (expiry_warning)."""
    expires_on = seen.carton.expires_on
    return expires_on is not None and (expires_on - look.today).days <= look.expiry_warning_days


def code_read_words(day: date | None, lot: str, serial: str) -> str:
    """What was read from a square code, to be compared with the carton."""
    parts = []
    if lot:
        parts.append(QCoreApplication.translate("Supplies", "lot {lot}").format(lot=lot))
    if day is not None:
        parts.append(QCoreApplication.translate("Supplies", "good until {date}").format(date=wording.full_date(day)))
    if serial:
        parts.append(QCoreApplication.translate("Supplies", "serial number {serial}").format(serial=serial))
    return ", ".join(parts)
