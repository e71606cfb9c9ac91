"""What the report says, in words: each sentence of the page, made from the report's values."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from anakinra_desktop.domain.adherence import Adherence, DayState, Gap
from anakinra_desktop.domain.prescription import Prescription
from anakinra_desktop.domain.report import DifferentDay, LotUse, Report, given_wall
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.ink import one_line
from anakinra_desktop.drawing.limit_words import limit_words
from anakinra_desktop.drawing.tongue import tongue

_SAME_DAY = datetime(2000, 1, 1)


def when(report: Report, first: date, last: date) -> str:
    """A day or a run of days, with the year where the period is so long that a date alone could be two days."""
    return wording.short_period(first, last, with_year=is_long(report))


def is_long(report: Report) -> bool:
    """Whether the period is longer than a year."""
    return report.days_in_period > 366


def title(report: Report) -> str:
    """The heading of the first page."""
    days = report.days_in_period
    return tongue().translate("Report", "Anakinra injections: %n-day report", "", days)


def subtitle(report: Report) -> str:
    """The period, and when the page was made."""
    words = tongue().translate("Report", "{period} ({days})  ·  made {date}")
    return words.format(
        period=wording.period(report.first, report.last),
        days=wording.days(report.days_in_period),
        date=wording.full_date(report.printed_at.date()),
    )


def prescription_lines(report: Report) -> list[str]:
    """What the label says; where it changed within the period, each from its date on, the newest first."""
    if not report.prescriptions:
        return [tongue().translate("Report", "none recorded for these days")]
    if len(report.prescriptions) == 1:
        return [wording.prescription(report.prescriptions[0])]
    return [_dated_prescription(report, each) for each in reversed(report.prescriptions)]


def set_numbers(report: Report) -> str:
    """What a prescriber or pharmacist set otherwise than usual, each with who and when."""
    return "; ".join(limit_words(each.limit, each.unit) for each in report.limits)


def _dated_prescription(report: Report, prescription: Prescription) -> str:
    label = wording.prescription(prescription)
    if len({each.zone for each in report.prescriptions}) > 1:  # the time went along on a journey
        words = tongue().translate("Report", "{label}, time of {city}")
        label = words.format(label=label, city=wording.city(prescription.zone))
    if prescription.starts_on <= report.first:
        return tongue().translate("Report", "before: {label}").format(label=label)
    words = tongue().translate("Report", "from {date}: {label}")
    return words.format(date=wording.short_date(prescription.starts_on), label=label)


def givers(report: Report) -> str:
    """Who injected, and how often."""
    if not report.givers:
        return tongue().translate("Report", "nobody recorded")
    return ", ".join(f"{one_line(name)} {count}" for name, count in report.givers)


def born(report: Report) -> str:
    """The birth date, or why it is not there."""
    if report.born_left_out:
        return tongue().translate("Report", "left out")
    if report.born is None:
        return tongue().translate("Report", "not recorded")
    return wording.full_date(report.born)


# ------------------------------------------------------------------------------------------------ completeness


def completeness(report: Report) -> str:
    """How many of the expected days have a record."""
    numbers = report.numbers
    if numbers.slots == 0:
        return tongue().translate("Report", "No day of this period is over yet, so there is nothing to count.")
    with_record, none = numbers.with_record, numbers.not_recorded
    if report.is_one_a_day:
        has = tongue().translate("Report", "{count} of {all} expected days have a record.")
        if none == 0:
            lacks = tongue().translate("Report", "None is without one.")
        else:
            lacks = tongue().translate("Report", "%n days have none.", "", none)
    else:
        has = tongue().translate("Report", "{count} of {all} expected doses have a record.")
        if none == 0:
            lacks = tongue().translate("Report", "None is without one.")
        else:
            lacks = tongue().translate("Report", "%n doses have none.", "", none)
    return f"{has.format(count=with_record, all=numbers.slots)} {lacks}"


def not_counted(report: Report) -> str:
    """What was taken out of the base, and that all of this is the person's own record."""
    parts = []
    pending, prescriber = report.numbers.pending, report.held_by_prescriber
    others = report.numbers.held - prescriber
    say = tongue()
    if report.is_one_a_day:
        if prescriber:
            parts.append(
                say.translate("Report", "%n days were paused by the prescriber and are not counted.", "", prescriber)
            )
        if others:
            parts.append(say.translate("Report", "%n days were paused and are not counted.", "", others))
        if pending:
            parts.append(say.translate("Report", "%n days are not over yet and are not counted.", "", pending))
    else:
        if prescriber:
            parts.append(
                say.translate("Report", "%n doses were paused by the prescriber and are not counted.", "", prescriber)
            )
        if others:
            parts.append(say.translate("Report", "%n doses were paused and are not counted.", "", others))
        if pending:
            parts.append(
                say.translate("Report", "%n doses are not due or not over yet and are not counted.", "", pending)
            )
    parts.append(tongue().translate("Report", "Everything here is self-recorded."))
    return " ".join(parts)


# ------------------------------------------------------------------------------------------------- the numbers


def count_of(count: int, numbers: Adherence) -> str:
    """A count with its base: "81 of 86"; nothing where there is no base."""
    if numbers.slots == 0:
        return ""
    return tongue().translate("Report", "{count} of {all}").format(count=count, all=numbers.slots)


def on_time_definition(report: Report) -> str:
    """What on time means here, and which marks make up the count."""
    hours = wording.number(report.timing_window_h, 2)
    clock = report.due_time
    if clock is None:
        words = tongue().translate("Report", "within {hours} h of the prescribed time").format(hours=hours)
    else:
        words = tongue().translate("Report", "within {hours} h of {time}")
        words = words.format(hours=hours, time=wording.clock(clock))
    one = report.states.get(DayState.DONE, 0)
    more = report.numbers.on_time - one
    return f"{words} ({one}+{more})" if more > 0 else words


def gap_days(report: Report) -> str:
    """How long the longest gap is."""
    return wording.days(report.gap.days) if report.gap is not None else "–"


def gap_definition(report: Report) -> str:
    """Where the longest gap lies, and what is to know about it."""
    if report.gap is None:
        return tongue().translate("Report", "no dose in this period")
    if report.gap.days == 0:
        return tongue().translate("Report", "one dose only")
    return gap_words(report.gap, with_year=is_long(report))


def gap_words(gap: Gap, *, with_year: bool = False) -> str:
    """ "13 Oct to 18 Oct, paused"."""
    words = (
        tongue()
        .translate("Report", "{first} to {last}")
        .format(first=wording.short_date(gap.first), last=wording.short_date(gap.last, with_year=with_year))
    )
    if gap.paused:
        words += tongue().translate("Report", ", paused", "follows two dates")
    if gap.goes_on:
        words += tongue().translate("Report", ", goes on", "follows two dates")
    return words


def usual_time(report: Report) -> str:
    """The median time and the middle half, as clock times where one time was prescribed."""
    if report.usual is None:
        return tongue().translate("Report", "Too few doses to name a usual time.")
    clock = report.due_time
    usual = report.usual
    if clock is None:
        words = tongue().translate(
            "Report", "Usual time (median) {usual} min from the prescribed time; middle half {low} to {high}."
        )
        minutes = [f"{round(each):+d}".replace("-", "−") for each in (usual.median, usual.low, usual.high)]
    else:
        words = tongue().translate("Report", "Usual time (median) {usual}; middle half {low} to {high}.")
        minutes = [_clock_after(clock, each) for each in (usual.median, usual.low, usual.high)]
    return words.format(usual=minutes[0], low=minutes[1], high=minutes[2])


def _clock_after(clock: time, minutes: float) -> str:
    return wording.clock(datetime.combine(_SAME_DAY, clock) + timedelta(minutes=round(minutes)))


# ------------------------------------------------------------------------------------------ days, places, rows


def different_day(different: DifferentDay) -> str:
    """Why a day was different: what was said, and the times where there were several doses."""
    times = [wording.clock(wall) for dose in different.doses if (wall := given_wall(dose)) is not None]
    said = one_line(different.reason)
    if different.state is DayState.HELD and times:
        given = tongue().translate("Report", "a dose was given at {time}").format(time=wording.listed(times))
        return f"{said}; {given}" if said else given
    if different.state is DayState.EXTRA and len(times) == 1:
        given = tongue().translate("Report", "{time}, a day without a prescribed dose").format(time=times[0])
        return f"{given}; {said}" if said else given
    return "; ".join(part for part in (wording.listed(times), said) if part)


def late_doses(report: Report) -> list[str]:
    """The dates of late and early doses, one sentence each, and the weekend where most of the late ones fall on one."""
    lines = []
    if report.late:
        words = tongue().translate("Report", "Late ({count}): {dates}.")
        line = words.format(
            count=len(report.late), dates=wording.dates_by_month(report.late, with_year=is_long(report))
        )
        if report.late_on_weekends is not None:
            weekend = tongue().translate("Report", "{count} of these on a weekend.")
            line += " " + weekend.format(count=report.late_on_weekends)
        lines.append(line)
    if report.early:
        words = tongue().translate("Report", "Early ({count}): {dates}.")
        lines.append(
            words.format(count=len(report.early), dates=wording.dates_by_month(report.early, with_year=is_long(report)))
        )
    if report.incomplete:
        words = tongue().translate("Report", "Not all of it given ({count}): {dates}.")
        lines.append(
            words.format(
                count=len(report.incomplete),
                dates=wording.dates_by_month(report.incomplete, with_year=is_long(report)),
            )
        )
    return lines


def nearest(report: Report, within_days: int) -> str:
    """The distance of the two nearest injections within so many days; a dash where no points are known."""
    for pair in report.nearest:
        if pair.within_days == within_days:
            return wording.length(pair.distance_cm)
    return "–"


def lot_name(lot: LotUse) -> str:
    """The lot, or that nobody wrote it down."""
    return one_line(lot.lot) or tongue().translate("Report", "lot not recorded")


def lots_used(report: Report) -> str:
    """ "K7502 (42), K7741 (40)"."""
    used = [f"{lot_name(lot)} ({lot.used})" for lot in report.lots if lot.used]
    return ", ".join(used) or tongue().translate("Report", "not recorded")


def discarded(report: Report) -> str:
    """How many syringes were set aside, and why."""
    parts = []
    for lot in report.lots:
        for day, reason in lot.discarded:
            why = wording.discard_reason(reason) if reason is not None else ""
            name = one_line(lot.lot)
            parts.append(", ".join(part for part in (why, name, wording.short_date(day)) if part))
    if not parts:
        return tongue().translate("Report", "none", "no syringe was set aside")
    return f"{len(parts)}: {'; '.join(parts)}"


def written_down(report: Report) -> str:
    """How many doses were written down soon after they were given."""
    if report.doses == 0:
        return "–"
    words = tongue().translate("Report", "{count} of {all} doses within an hour")
    return words.format(count=report.recorded_promptly, all=report.doses)


def definitions(report: Report) -> list[tuple[str, str]]:
    """Each number and how it is worked out."""
    numbers = report.numbers
    expected = tongue().translate("Report", "doses whose day is over, less those paused: {all} − {held} = {rest}")
    covered_by = numbers.slots + numbers.held
    hours = wording.number(report.timing_window_h, 2)
    return [
        (
            tongue().translate("Report", "expected"),
            expected.format(all=covered_by, held=numbers.held, rest=numbers.slots),
        ),
        (
            tongue().translate("Report", "recorded"),
            tongue().translate("Report", "expected doses of which somebody said what happened / expected"),
        ),
        (
            tongue().translate("Report", "covered"),
            tongue().translate("Report", "expected doses of which at least one was given / expected"),
        ),
        (
            tongue().translate("Report", "on time"),
            tongue()
            .translate("Report", "doses given within {hours} hours of the prescribed time / expected")
            .format(hours=hours),
        ),
        (
            tongue().translate("Report", "exactly one"),
            tongue().translate("Report", "expected doses of which one was given, neither more nor less / expected"),
        ),
        (
            tongue().translate("Report", "doses / expected"),
            tongue().translate("Report", "all doses, extra ones too / expected: can be over 100 %"),
        ),
        (
            tongue().translate("Report", "longest gap"),
            tongue().translate("Report", "days from one dose to the next; paused days are not taken out"),
        ),
        (
            wording.day_state(DayState.NOT_RECORDED),
            tongue().translate("Report", "nobody said whether there was a dose. It is not counted as missed"),
        ),
    ]
