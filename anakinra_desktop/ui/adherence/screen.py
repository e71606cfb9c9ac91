"""What the Adherence page shows, as values: the sentence, the numbers, the charts and the table beside each chart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.adherence import DayState, SlotOutcome
from anakinra_desktop.domain.adherence_over_time import CoveredShare, TimedDose, UsualTime, rolling_covered
from anakinra_desktop.domain.place_use import PlaceUse
from anakinra_desktop.domain.report import Report
from anakinra_desktop.drawing import chart_words, place_words, wording
from anakinra_desktop.drawing.marks import DayMark, mark_of

TABLE_ROWS_MAX = 400
"""More rows than a year has days make a page that is slow and that nobody reads; the report lists every day."""


@dataclass(frozen=True, slots=True)
class NumberCard:
    """A headline number, what it is a share of, and what it means."""

    value: str
    name: str
    base: str
    definition: str


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A mark, its word, and how often it is there."""

    mark: DayMark
    words: str
    count: int


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of the table beside a chart; `day` is opened by it, `mark` stands before its first words."""

    cells: tuple[str, ...]
    day: date | None = None
    mark: DayMark | None = None


@dataclass(frozen=True, slots=True)
class ChartCard:
    """A chart in words: its title, one sentence, and its values as a table."""

    title: str
    sentence: str
    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]


@dataclass(frozen=True, slots=True)
class AdherenceScreen:
    """Everything the page shows of one period."""

    report: Report
    dates: str
    sentence: str
    numbers: tuple[NumberCard, ...]
    legend: tuple[LegendEntry, ...]
    shares: tuple[CoveredShare, ...]
    calendar: ChartCard
    times: ChartCard
    covered: ChartCard
    places: ChartCard

    @property
    def timed(self) -> tuple[TimedDose, ...]:
        return self.report.timed

    @property
    def usual(self) -> tuple[tuple[date, UsualTime | None], ...]:
        return self.report.usual_over_time

    @property
    def uses(self) -> tuple[PlaceUse, ...]:
        return self.report.places


def adherence_screen(report: Report, before: Sequence[SlotOutcome] = ()) -> AdherenceScreen:
    """The page for a period; `before` are the outcomes of the thirty days before it, for the rolling share."""
    shares = rolling_covered([*before, *report.outcomes], report.first, report.last)
    return AdherenceScreen(
        report=report,
        dates=wording.period(report.first, report.last),
        sentence=chart_words.summary(
            report.numbers, report.days_in_period, report.held_by_prescriber, is_one_a_day=report.is_one_a_day
        ),
        numbers=_numbers(report),
        legend=tuple(
            LegendEntry(mark_of(state), wording.day_state(state), count) for state, count in _states(report).items()
        ),
        shares=shares,
        calendar=_calendar(report),
        times=_times(report),
        covered=_covered(shares),
        places=_places(report),
    )


def _latest(rows: Sequence[TableRow]) -> tuple[TableRow, ...]:
    """The rows, newest first, up to the limit; then a line that says where the older ones are."""
    if len(rows) <= TABLE_ROWS_MAX:
        return tuple(rows)
    older = QCoreApplication.translate("AdherencePage", "Older days: choose a shorter time, or print the report.")
    return (*rows[:TABLE_ROWS_MAX], TableRow(("…", older, *[""] * (len(rows[0].cells) - 2))))


def _states(report: Report) -> dict[DayState, int]:
    """The states of the legend: those in the chart, pending ones left out."""
    return {state: count for state, count in report.states.items() if state is not DayState.PENDING}


def _numbers(report: Report) -> tuple[NumberCard, ...]:
    numbers = report.numbers
    hours = wording.number(report.timing_window_h, 2)
    if report.due_time is None:
        within = QCoreApplication.translate("AdherencePage", "within {hours} hours of its time").format(hours=hours)
    else:
        within = QCoreApplication.translate("AdherencePage", "within {hours} hours of {time}")
        within = within.format(hours=hours, time=wording.clock(report.due_time))
    return (
        NumberCard(
            wording.share(numbers.covered),
            QCoreApplication.translate("AdherencePage", "Covered"),
            _base(report, numbers.taken),
            QCoreApplication.translate("AdherencePage", "had at least one dose"),
        ),
        NumberCard(
            wording.share(numbers.timing),
            QCoreApplication.translate("AdherencePage", "On time"),
            _base(report, numbers.on_time),
            within,
        ),
        NumberCard(
            wording.share(numbers.correct),
            QCoreApplication.translate("AdherencePage", "Exactly one"),
            _base(report, numbers.correct_slots),
            QCoreApplication.translate("AdherencePage", "one dose, not more or less"),
        ),
        NumberCard(
            wording.share(numbers.recorded),
            QCoreApplication.translate("AdherencePage", "Recorded"),
            _base(report, numbers.with_record),
            QCoreApplication.translate("AdherencePage", "have any record at all"),
        ),
    )


def _base(report: Report, count: int) -> str:
    if report.numbers.slots == 0:
        return QCoreApplication.translate("AdherencePage", "no data yet")
    slots = report.numbers.slots
    if report.is_one_a_day:
        words = QCoreApplication.translate("AdherencePage", "{count} of %n days", "", slots)
    else:
        words = QCoreApplication.translate("AdherencePage", "{count} of %n doses", "", slots)
    return words.format(count=count)


def _calendar(report: Report) -> ChartCard:
    counts = wording.listed(f"{wording.day_state(state)} {count}" for state, count in _states(report).items())
    rows = []
    for day in reversed(report.days):
        if day.state is None:
            continue
        doses = [dose for outcome in day.outcomes for dose in outcome.doses]
        places = wording.listed(place_words.place_name(dose.place) for dose in doses if dose.place is not None)
        givers = wording.listed(dict.fromkeys(dose.given_by for dose in doses if dose.given_by))
        cells = (wording.short_weekday_date(day.day), chart_words.what_happened(day), places, givers)
        rows.append(TableRow(cells, day.day, mark_of(day.state)))
        if len(rows) > TABLE_ROWS_MAX:
            break
    return ChartCard(
        QCoreApplication.translate("AdherencePage", "Every day"),
        counts,
        (
            QCoreApplication.translate("AdherencePage", "Day"),
            QCoreApplication.translate("AdherencePage", "What happened"),
            QCoreApplication.translate("AdherencePage", "Place"),
            QCoreApplication.translate("AdherencePage", "Given by"),
        ),
        _latest(rows),
    )


def _times(report: Report) -> ChartCard:
    rows = tuple(
        TableRow(
            (wording.short_weekday_date(each.day), chart_words.given_at(each), chart_words.from_prescribed(each)),
            each.day,
        )
        for each in reversed(report.timed[-TABLE_ROWS_MAX - 1 :])
    )
    return ChartCard(
        QCoreApplication.translate("AdherencePage", "Time of day"),
        chart_words.usual_words(report.usual, report.due_time),
        (
            QCoreApplication.translate("AdherencePage", "Day"),
            QCoreApplication.translate("AdherencePage", "Time"),
            QCoreApplication.translate("AdherencePage", "From the prescribed time"),
        ),
        _latest(rows),
    )


def _covered(shares: Sequence[CoveredShare]) -> ChartCard:
    known = [each for each in shares if each.share is not None]
    if known:
        sentence = QCoreApplication.translate(
            "AdherencePage", "In the last 30 days {share}; lowest {low}, highest {high}."
        )
        every = [each.share for each in known if each.share is not None]
        sentence = sentence.format(
            share=wording.share(known[-1].share), low=wording.share(min(every)), high=wording.share(max(every))
        )
    else:
        sentence = QCoreApplication.translate("AdherencePage", "This begins after seven days.")
    weekly = known[::-1][::7]
    rows = tuple(
        TableRow((wording.short_weekday_date(each.day), f"{each.covered} / {each.expected}", wording.share(each.share)))
        for each in weekly
    )
    return ChartCard(
        QCoreApplication.translate("AdherencePage", "Covered over 30 days"),
        sentence,
        (
            QCoreApplication.translate("AdherencePage", "30 days up to"),
            QCoreApplication.translate("AdherencePage", "Covered"),
            QCoreApplication.translate("AdherencePage", "Share"),
        ),
        rows,
    )


def _places(report: Report) -> ChartCard:
    known = sum(use.doses for use in report.places)
    unknown = report.doses - known
    sentence = QCoreApplication.translate("AdherencePage", "%n injections with a known place.", "", known)
    if unknown:
        without = QCoreApplication.translate("AdherencePage", "%n without one.", "", unknown)
        sentence = f"{sentence} {without}"
    rows = tuple(
        TableRow((wording.capital(place_words.zone_side_name(use.place)), str(use.doses))) for use in report.places
    )
    return ChartCard(
        QCoreApplication.translate("AdherencePage", "Places"),
        sentence,
        (
            QCoreApplication.translate("AdherencePage", "Place"),
            QCoreApplication.translate("AdherencePage", "Injections"),
        ),
        rows,
    )
