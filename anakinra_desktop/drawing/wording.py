"""Values in words, the same in every window, on paper and on the command line.

All functions speak the language of the application, or that of the surrounding `speaking("es")` block. Words
meant for the middle of a sentence begin with a small letter; `capital` makes them begin one.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, QLocale

from anakinra_desktop.domain.adherence import DayState
from anakinra_desktop.domain.lengths import IN_CM, Lengths
from anakinra_desktop.domain.prescription import Prescription
from anakinra_desktop.domain.syringe import DiscardReason
from anakinra_desktop.drawing.tongue import LANGUAGES, in_language, language, locale, speaking, tongue

__all__ = [
    "LANGUAGES",
    "ago",
    "amount",
    "capital",
    "clock",
    "day_and_month",
    "day_state",
    "days",
    "days_short",
    "discard_reason",
    "duration",
    "from_now",
    "full_date",
    "in_language",
    "inches",
    "language",
    "length",
    "listed",
    "locale",
    "moment",
    "month_and_year",
    "near_day",
    "number",
    "period",
    "prescription",
    "quoted",
    "schedule",
    "share",
    "short_date",
    "short_month",
    "short_weekday",
    "short_weekday_date",
    "speaking",
    "tongue",
    "weekday",
    "weekday_and_date",
    "weekday_date",
    "within",
]


def capital(words: str) -> str:
    """The words as the beginning of a sentence."""
    return words[:1].upper() + words[1:]


def within(words: str) -> str:
    """A day or a month within a sentence: Spanish writes their names small there, English does not."""
    return words[:1].lower() + words[1:] if language() == "es" else words


def quoted(words: str) -> str:
    """Words in the quotation marks of the language."""
    return tongue().translate("Wording", "“{words}”", "in quotation marks").format(words=words)


def listed(words: Iterable[str]) -> str:
    """Some words as a list: "a, b and c"."""
    *most, last = list(words) or [""]
    if not most:
        return last
    if language() == "es" and _begins_with_i(last):
        return f"{', '.join(most)} e {last}"
    return tongue().translate("Wording", "{most} and {last}").format(most=", ".join(most), last=last)


def _begins_with_i(words: str) -> bool:
    """Whether a Spanish "y" before it becomes "e": before the sound of i, unless it glides into another vowel."""
    return re.match(r"h?[ií](?![aeouáéóú])", words.strip("«“ "), re.IGNORECASE) is not None


# ------------------------------------------------------------------------------------------------------- dates


def full_date(day: date) -> str:
    """ "23 November 2026"."""
    return _dated(day, tongue().translate("Wording", "d MMMM yyyy", "a date: 23 November 2026"))


def day_and_month(day: date) -> str:
    """ "23 November"."""
    return _dated(day, tongue().translate("Wording", "d MMMM", "a date without its year: 23 November"))


def weekday_date(day: date) -> str:
    """ "Monday, 23 November"; begins with a capital letter in every language."""
    return capital(_dated(day, tongue().translate("Wording", "dddd, d MMMM", "Monday, 23 November")))


def weekday_and_date(day: date) -> str:
    """ "Monday, 23 November", within a sentence."""
    return _dated(day, tongue().translate("Wording", "dddd, d MMMM", "Monday, 23 November"))


def short_date(day: date, *, with_year: bool = False) -> str:
    """ "23 Nov", or "23 Nov 2026"."""
    return _dated(day, "d MMM yyyy" if with_year else "d MMM")


def short_weekday_date(day: date) -> str:
    """ "Mon 23 Nov"."""
    return _dated(day, "ddd d MMM")


def weekday(day: date) -> str:
    """ "Monday", within a sentence."""
    return locale().standaloneDayName(day.isoweekday())


def short_weekday(day: date) -> str:
    """ "Mon"; begins with a capital letter in every language."""
    return capital(locale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat))


def short_month(day: date) -> str:
    """ "Nov"; begins with a capital letter in every language."""
    return capital(locale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat))


def month_and_year(day: date) -> str:
    """ "November 2026"; begins with a capital letter in every language."""
    return capital(_dated(day, tongue().translate("Wording", "MMMM yyyy", "a month: November 2026")))


def period(first: date, last: date) -> str:
    """ "26 August to 23 November 2026"; the year of the first day only where it is another one."""
    if first == last:
        return full_date(first)
    start = day_and_month(first) if first.year == last.year else full_date(first)
    return tongue().translate("Wording", "{first} to {last}", "two dates").format(first=start, last=full_date(last))


def short_period(first: date, last: date, *, with_year: bool = False) -> str:
    """ "14–17 Oct", "30 Sep–2 Oct", "14 Oct"; the year, if wanted, at the end."""
    end = short_date(last, with_year=with_year)
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    return f"{short_date(first, with_year=with_year and first.year != last.year)}–{end}"


def near_day(day: date, today: date) -> str:
    """How people say a day close by: "today", "tomorrow", "on Thursday"; further off "on 3 December"."""
    match (day - today).days:
        case 0:
            return tongue().translate("Wording", "today")
        case 1:
            return tongue().translate("Wording", "tomorrow")
        case -1:
            return tongue().translate("Wording", "yesterday")
        case days_off if 1 < days_off < 7:
            return tongue().translate("Wording", "on {weekday}").format(weekday=weekday(day))
    words = day_and_month(day) if day.year == today.year else full_date(day)
    return tongue().translate("Wording", "on {date}").format(date=words)


def clock(moment_or_time: datetime | time) -> str:
    """ "20:06": the time as that value's own clock shows it; convert to the zone first."""
    return f"{moment_or_time:%H:%M}"


def moment(wall: datetime) -> str:
    """ "23 Nov, 21:02": a wall time."""
    words = tongue().translate("Wording", "{date}, {time}", "a moment: 23 Nov, 21:02")
    return words.format(date=short_date(wall.date()), time=clock(wall))


def dates_by_month(days_of: Iterable[date], *, with_year: bool = False) -> str:
    """Several dates, each month named once: "5 and 19 Sep, 3 and 24 Oct"."""
    months: dict[tuple[int, int], list[date]] = {}
    for day in sorted(set(days_of)):
        months.setdefault((day.year, day.month), []).append(day)
    parts = []
    for group in months.values():
        *most, last = group
        parts.append(listed([*(str(day.day) for day in most), short_date(last, with_year=with_year)]))
    return ", ".join(parts)


# --------------------------------------------------------------------------------------------------- durations


def days(count: int) -> str:
    """ "23 days"."""
    return tongue().translate("Wording", "%n days", "", count)


def days_short(count: int) -> str:
    """ "23 d", for small places."""
    return tongue().translate("Wording", "{count} d", "days, as short as it gets").format(count=count)


def duration(length_of_time: timedelta) -> str:
    """ "12 minutes", "2 hours", "1 h 25 min", "3 days"; to the minute, from two days on to the day."""
    minutes = round(abs(length_of_time) / timedelta(minutes=1))
    if minutes < 60:
        return tongue().translate("Wording", "%n minutes", "", minutes)
    if minutes >= 48 * 60:
        return days(minutes // (24 * 60))
    hours, rest = divmod(minutes, 60)
    if rest == 0:
        return tongue().translate("Wording", "%n hours", "", hours)
    return tongue().translate("Wording", "{hours} h {minutes} min").format(hours=hours, minutes=rest)


def from_now(wait: timedelta) -> str:
    """ "in 12 minutes"; "now" for less than half a minute."""
    if wait < timedelta(seconds=30):
        return tongue().translate("Wording", "now")
    return tongue().translate("Wording", "in {duration}").format(duration=duration(wait))


def ago(passed: timedelta) -> str:
    """ "25 minutes ago"; "just now" for less than half a minute."""
    if passed < timedelta(seconds=30):
        return tongue().translate("Wording", "just now")
    return tongue().translate("Wording", "{duration} ago").format(duration=duration(passed))


# ----------------------------------------------------------------------------------------------------- numbers


def number(value: float, decimals: int = 1) -> str:
    """A number with as few decimals as it needs, in the manner of the language: "100", "37.5", in Spanish "37,5"."""
    words = locale().toString(float(value), "f", decimals)
    point = locale().decimalPoint()
    return words.rstrip("0").rstrip(point) if point in words else words


def amount(amount_mg: float) -> str:
    """ "100 mg"; to the hundredth."""
    return f"{number(amount_mg, 2)} mg"


def length(length_cm: float, lengths: Lengths | None = None, *, under_cm: float = math.inf) -> str:
    """ "3.1 cm", or "1.2 inches" where lengths are told so.

    A length under `under_cm` never reads as if it reached it: 2.49 cm stay "2.49 cm" under 2.5.
    """
    lengths = lengths or IN_CM
    value, limit = lengths.told(length_cm), lengths.told(under_cm)
    decimals = 1
    if value < limit and round(value, 1) >= round(limit, 1):
        value, decimals = math.floor(value * 100 + 1e-6) / 100, 2
    return inches(value, decimals) if lengths.inches else f"{number(value, decimals)} cm"


def inches(value: float, decimals: int = 1) -> str:
    """ "1 inch", "2.5 inches"."""
    told = number(value, decimals)
    if told == "1":
        return tongue().translate("Wording", "1 inch")
    return tongue().translate("Wording", "{number} inches").format(number=told)


def share(fraction: float | None) -> str:
    """ "94 %"; a dash where there is no data. Only all is 100 %, and only none is 0 %."""
    if fraction is None:
        return "–"
    percent = math.floor(fraction * 100 + 0.5)
    if 0 < fraction < 1:
        percent = min(max(percent, 1), 99)
    return f"{percent} %"


# ------------------------------------------------------------------------------------------------------ states


def day_state(state: DayState) -> str:
    """What became of a day, in a word or two: "on time", "no record"."""
    match state:
        case DayState.DONE:
            return tongue().translate("Wording", "on time")
        case DayState.EARLY:
            return tongue().translate("Wording", "early")
        case DayState.LATE:
            return tongue().translate("Wording", "late")
        case DayState.EXTRA:
            return tongue().translate("Wording", "two doses")
        case DayState.SKIPPED:
            return tongue().translate("Wording", "skipped")
        case DayState.MISSED:
            return tongue().translate("Wording", "missed")
        case DayState.NOT_RECORDED:
            return tongue().translate("Wording", "no record")
        case DayState.HELD:
            return tongue().translate("Wording", "paused")
        case DayState.PENDING:
            return tongue().translate("Wording", "not yet")


def discard_reason(reason: DiscardReason) -> str:
    """Why a syringe was set aside: "cloudy", "too long at room temperature"."""
    match reason:
        case DiscardReason.CLOUDY:
            return tongue().translate("Wording", "cloudy")
        case DiscardReason.COLOURED:
            return tongue().translate("Wording", "coloured")
        case DiscardReason.PARTICLES:
            return tongue().translate("Wording", "something floats in it")
        case DiscardReason.DAMAGED:
            return tongue().translate("Wording", "damaged")
        case DiscardReason.FROZEN:
            return tongue().translate("Wording", "it was frozen")
        case DiscardReason.EXPIRED:
            return tongue().translate("Wording", "out of date")
        case DiscardReason.TOO_WARM:
            return tongue().translate("Wording", "too long at room temperature")
        case DiscardReason.TOUCHED:
            return tongue().translate("Wording", "the needle touched something")
        case DiscardReason.STOPPED:
            return tongue().translate("Wording", "the injection was stopped")
        case DiscardReason.WRONG_LABEL:
            return tongue().translate("Wording", "wrong name or dose on the label")
        case DiscardReason.UNREADABLE:
            return tongue().translate("Wording", "lot or date can’t be read")
        case DiscardReason.PAST_MARK:
            return tongue().translate("Wording", "pushed past the mark")


# ------------------------------------------------------------------------------------------------ prescription


def city(zone: str) -> str:
    """A time zone as people call it: by its city, in English letters."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def schedule(every_days: int, times: Iterable[time]) -> str:
    """How often and when: "once a day, 20:00"."""
    clocks = [clock(each) for each in times]
    count = len(clocks)
    if every_days == 1 and count == 1:
        often = tongue().translate("Wording", "once a day")
    elif every_days == 1 and count == 2:
        often = tongue().translate("Wording", "twice a day")
    elif every_days == 1:
        often = tongue().translate("Wording", "%n times a day", "", count)
    elif every_days == 2:
        often = tongue().translate("Wording", "every other day")
    else:
        often = tongue().translate("Wording", "every %n days", "", every_days)
    return f"{often}, {listed(clocks)}"


def prescription(ordered: Prescription) -> str:
    """What the label says: "100 mg under the skin, once a day, 20:00"."""
    words = tongue().translate("Wording", "{amount} under the skin, {schedule}")
    return words.format(amount=amount(ordered.amount_mg), schedule=schedule(ordered.every_days, ordered.times))


# ------------------------------------------------------------------------------------------------------ places


def _dated(day: date, pattern: str) -> str:
    return locale().toString(QDate(day.year, day.month, day.day), pattern)
