"""A dose without a record: what the leaflet says, and the ways to go on. The app does not decide (D-6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from anakinra_desktop.domain.missed import set_hours
from anakinra_desktop.domain.prescription import Slot, next_slot_after, zone_info
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.limit_words import who_and_when
from anakinra_desktop.services.read_medication import medication
from anakinra_desktop.ui.recording.answer_row import AnswerRow
from anakinra_desktop.ui.recording.between_doses import Between, BetweenDoses
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Card,
    FlowRow,
    Grow,
    IconView,
    PageScroll,
    Panel,
    Stretch,
    Text,
    column,
    filled,
    page_body,
    row,
)
from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    from anakinra_desktop.domain.people import Person
    from anakinra_desktop.services.look_at_today import TodayLook

STATEMENTS = ("MISSED-1", "MISSED-2", "MISSED-3")
TWO_COLUMNS_FROM_PX = 820


class MissedPage(QWidget):
    """Announces what the person says: it was given, it is taken now, or there is none."""

    left = Signal()
    had_it = Signal(object)
    take_now = Signal(object)
    skipped = Signal(object)
    not_given = Signal(object)

    def __init__(self, seen: TodayLook, slot: Slot, back: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("missed_page")
        self._slot = slot
        self._person = seen.person
        now = seen.now.astimezone(zone_info(slot.zone)).replace(tzinfo=None)
        following = next_slot_after(slot.due_at, seen.prescriptions)
        self._still_before_next = following is not None and seen.now < following.due_at
        self._hours = set_hours(seen.limits, seen.now, following.due_at if following else None)
        self.back = Button(back, "quiet", "arrow-left", height=48, size=16)
        self.back.setObjectName("back")
        self.back.clicked.connect(self.left)
        title = QCoreApplication.translate("MissedPage", "No injection is recorded for {date}")
        self.heading = Text(title.format(date=wording.weekday_and_date(slot.schedule_date)), "h1")
        self.heading.setObjectName("heading")
        moment = QCoreApplication.translate("MissedPage", "Now it is {date}, {time}").format(
            date=wording.weekday_and_date(now.date()), time=wording.clock(now)
        )
        top = QWidget()
        FlowRow(self.back, filled(column(self.heading, Text(moment, "support", size=16), gap=0)), gap=16, parent=top)
        self._columns = row(Grow(self._leaflet()), Grow(self._answers(now, following)), gap=2)
        body = page_body(top, gap=4)
        layout = body.layout()
        assert isinstance(layout, QBoxLayout)
        if following is not None and self._still_before_next:
            between = Between(slot.due_wall, following.due_wall, now, timedelta(hours=seen.timing_window_h))
            if self._hours is not None:
                between = replace(between, skip_within=self._hours.window)
            layout.addWidget(Card(BetweenDoses(between), pad=(20, 10, 20, 10)))
        layout.addLayout(self._columns, 1)
        column(Grow(PageScroll(body)), parent=self)

    def focus_heading(self) -> None:
        """Have the heading read out."""
        self.heading.focus_as_heading()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= look().px(TWO_COLUMNS_FROM_PX)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _leaflet(self) -> Card:
        title = Text(QCoreApplication.translate("MissedPage", "What the leaflet says"), "h2")
        card = Card(row(IconView("book-open", "primary", 24), Grow(title), gap=8), gap=12, pad=(24, 18, 22, 18))
        known, language = medication(), wording.language()
        for number, fact in enumerate(STATEMENTS, 1):
            words = Text(known.statements[fact].text[language], "h3", weight=700)
            card.add(row(Aligned(Text(f"{number}.", "h3", color="primary"), _TOP), Grow(words), gap=12))
        card.add(Stretch())
        card.add(self._who_decides())
        source = known.sources[known.statements[STATEMENTS[0]].sources[0]]
        card.add(Text(source.cited(language), "small"))
        return card

    def _who_decides(self) -> Panel:
        """That nobody gave hours, or those the prescriber gave and what they say now."""
        if self._hours is None:
            own = QCoreApplication.translate(
                "MissedPage",
                "No source says how near “almost” is, so this app does not decide. "
                "In the EU the leaflet says: ask your doctor.",
            )
            info = row(Aligned(IconView("info", "info", 24), _TOP), Grow(Text(own, "support")), gap=10)
            return Panel(info, tone="info", radius=14, pad=(14, 10, 12, 10))
        words = QCoreApplication.translate(
            "MissedPage", "Your prescriber set: skip when the next one is within {hours}. It is {duration} away."
        ).format(hours=wording.duration(self._hours.window), duration=wording.duration(self._hours.to_next))
        said = column(Text(words, "strong"), Text(wording.capital(who_and_when(self._hours.limit)), "support"), gap=2)
        panel = Panel(
            row(Aligned(IconView("clipboard-text", "info", 24), _TOP), Grow(said), gap=10),
            tone="info",
            radius=14,
            pad=(14, 10, 12, 10),
        )
        panel.setObjectName("set_hours")
        return panel

    def _mark(self, skip: bool) -> str:
        """What marks the answer that the prescriber's hours give; no answer is marked without them."""
        if self._hours is None or self._hours.skip is not skip:
            return ""
        return QCoreApplication.translate("MissedPage", "As your prescriber set")

    def _answers(self, now: datetime, following: Slot | None) -> Card:
        title = Text(QCoreApplication.translate("MissedPage", "What happened, or what will you do?"), "h2")
        card = Card(title, gap=10, pad=(22, 18, 20, 18))
        day = wording.weekday(self._slot.schedule_date)
        rows = [
            (
                "check-circle",
                QCoreApplication.translate("MissedPage", "It was given on {weekday}").format(weekday=day),
                QCoreApplication.translate("MissedPage", "Write down when and where"),
                lambda: self.had_it.emit(self._slot),
                "had_it",
            )
        ]
        if self._still_before_next and following is not None:
            near = wording.near_day(following.due_wall.date(), now.date())
            next_line = QCoreApplication.translate(
                "MissedPage", "The next one stays {day} at {time}, {duration} after this one"
            ).format(
                day=near, time=wording.clock(following.due_wall), duration=wording.duration(following.due_wall - now)
            )
            rows.append(
                (
                    "syringe",
                    QCoreApplication.translate("MissedPage", "Take it now"),
                    next_line,
                    lambda: self.take_now.emit(self._slot),
                    "take_now",
                )
            )
            skip_line = QCoreApplication.translate("MissedPage", "Next one {day} at {time}").format(
                day=near, time=wording.clock(following.due_wall)
            )
            skip_title = QCoreApplication.translate("MissedPage", "Skip it")
        else:
            skip_line = QCoreApplication.translate("MissedPage", "On purpose, for a reason")
            skip_title = QCoreApplication.translate("MissedPage", "It was skipped")
            rows.append(
                (
                    "x-circle",
                    QCoreApplication.translate("MissedPage", "It was not given"),
                    QCoreApplication.translate("MissedPage", "Forgotten, or it did not work out"),
                    lambda: self.not_given.emit(self._slot),
                    "not_given",
                )
            )
        rows.append(("arrow-bend-up-right", skip_title, skip_line, lambda: self.skipped.emit(self._slot), "skip_it"))
        for number, (icon, words, line, act, name) in enumerate(rows, 1):
            mark = self._mark(skip=name == "skip_it") if name in ("skip_it", "take_now") else ""
            answer = AnswerRow(icon, words, line, str(number), mark=mark)
            answer.setObjectName(name)
            answer.clicked.connect(act)
            card.add(answer)
        ask = AnswerRow(
            "phone",
            QCoreApplication.translate("MissedPage", "Not sure: ask first"),
            _numbers(self._person),
            str(len(rows) + 1),
            icon_color="warn",
        )
        ask.setObjectName("ask_first")
        ask.clicked.connect(self.left)
        card.add(ask)
        card.add(Stretch())
        return card


def _numbers(person: Person) -> str:
    parts = []
    if person.doctor_phone:
        doctor = person.doctor_name or QCoreApplication.translate("MissedPage", "Doctor")
        parts.append(f"{doctor} {person.doctor_phone}")
    if person.pharmacy_phone:
        words = QCoreApplication.translate("MissedPage", "pharmacy {number}")
        parts.append(words.format(number=person.pharmacy_phone))
    return ", ".join(parts) or QCoreApplication.translate("MissedPage", "Call your doctor or pharmacist")


_TOP = Qt.AlignmentFlag.AlignTop
