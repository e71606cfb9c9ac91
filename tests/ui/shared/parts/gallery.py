"""All parts on one page, to be looked at and to be tried in every theme, size and language."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from anakinra_desktop.drawing.marks import DayMark, SpotMark
from anakinra_desktop.ui.shared.parts import (
    MARK_ROLE,
    Banner,
    Button,
    Card,
    Chip,
    ChoiceGroup,
    ChoiceTile,
    DateField,
    EmptyState,
    EqualGrid,
    FlowRow,
    LongTextField,
    NumberField,
    PageScroll,
    PersonMark,
    SegmentedControl,
    SpotSign,
    StatusMark,
    Stretch,
    Switch,
    Table,
    Text,
    TextField,
    TimeField,
    TimerRing,
    Toast,
    column,
    filled,
    page_body,
    row,
)

STATUS_WORDS = {
    DayMark.DONE: "done",
    DayMark.LATE: "late",
    DayMark.TWO_DOSES: "two doses",
    DayMark.SKIPPED: "skipped",
    DayMark.MISSED: "missed",
    DayMark.HELD: "paused",
    DayMark.NO_RECORD: "no record",
    DayMark.PENDING: "not yet",
}
SPOT_WORDS = {
    SpotMark.BEST: "best today",
    SpotMark.FREE: "rested",
    SpotMark.RESTING: "resting or too near",
    SpotMark.NO_GO: "no-go",
    SpotMark.REACTION: "red or sore",
}


def small_table() -> QStandardItemModel:
    """Three days of a made-up record."""
    model = QStandardItemModel()
    model.setHorizontalHeaderLabels(["Day", "Time", "Place", "By"])
    rows = (
        (DayMark.DONE, "23 Nov", "20:14", "Left thigh, 9", "Maria"),
        (DayMark.LATE, "20 Nov", "22:45", "Stomach, 3", "Maria"),
        (DayMark.MISSED, "7 Nov", "", "", "fell asleep"),
    )
    for mark, *cells in rows:
        items = [QStandardItem(cell) for cell in cells]
        items[0].setData(mark, MARK_ROLE)
        model.appendRow(items)
    return model


def _flow(*items: QWidget, gap: int = 14) -> QWidget:
    return filled(FlowRow(*items, gap=gap))


def _sign(sign: QWidget, words: str) -> QWidget:
    return filled(row(sign, Text(words, "strong", size=16), gap=8))


def _mild() -> ChoiceGroup[str]:
    group: ChoiceGroup[str] = ChoiceGroup(
        [("mild", ChoiceTile("Mild", icon="smiley")), ("moderate", ChoiceTile("Moderate", icon="smiley-meh"))],
        columns=2,
    )
    group.choose("mild")
    return group


class Gallery(QWidget):
    """The parts, one kind below the other."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("gallery")
        self.focused = Button("Next", "primary", trailing_icon="arrow-right")
        waiting = Button("Next", "primary")
        waiting.wait_for("Choose one of them first.")
        dose = NumberField("How much each time?", "mg", 1, 1000)
        dose.set_value(100)
        wrong = TimeField("At what time?")
        wrong.set_text("25:00")
        wrong.check()
        self.empty = EmptyState(
            "calendar-blank",
            "No appointments yet",
            "Add the next visit and we remind you of the blood test.",
            button="Add an appointment",
        )
        self.rows: ChoiceGroup[str] = ChoiceGroup(
            [
                (
                    "maria",
                    ChoiceTile(
                        "You, Maria",
                        "as yesterday",
                        shape="row",
                        lead=PersonMark("Maria", 1),
                        extra=_flow(Chip("thighs"), Chip("stomach"), gap=8),
                    ),
                ),
                ("luis", ChoiceTile("Luis", "shown how by nurse Vega", shape="row", lead=PersonMark("Luis", 3))),
                (
                    "other",
                    ChoiceTile(
                        "Someone else…",
                        "Only after they were shown how",
                        "user-plus",
                        shape="row",
                        icon_color="primary",
                    ),
                ),
            ]
        )
        stacks: ChoiceGroup[str] = ChoiceGroup(
            [
                (
                    "fever",
                    ChoiceTile(
                        "Fever, chills or sore throat",
                        "any sign of an infection",
                        "thermometer-hot",
                        shape="stack",
                        icon_color="warn",
                    ),
                ),
                (
                    "cough",
                    ChoiceTile(
                        "Cough, wheezing or chest pain",
                        "new, or getting worse",
                        "wind",
                        shape="stack",
                        icon_color="warn",
                    ),
                ),
                (
                    "wait",
                    ChoiceTile(
                        "I was told to wait", "by a doctor or nurse", "pause-circle", shape="stack", icon_color="held"
                    ),
                ),
            ],
            columns=3,
        )
        stacks.choose("cough")
        ring = TimerRing()
        ring.set_time(780, 1800, "ready at 20:01")
        ring.setFixedSize(320, 320)
        halves = EqualGrid(2, 12)
        halves.addWidget(Card(self.empty))
        halves.addWidget(Card(Table("Recent days", small_table()), Stretch(), pad=(2, 14, 2, 14)))
        body = page_body(
            Text("Parts", "h1"),
            Text("Buttons: primary, focus, waiting for a choice", "support", color="ink3", weight=700),
            _flow(Button("Start injection", "primary", "syringe"), self.focused, waiting),
            _flow(
                Button("Secondary", icon="pencil-simple"),
                Button("Quiet", "quiet", "table"),
                Button("It did not happen", "danger", "x"),
                Button("Emergency", "emergency", "first-aid"),
            ),
            Text("Status of a day: shape, symbol, word, colour", "support", color="ink3", weight=700),
            _flow(*(_sign(StatusMark(mark, words), words) for mark, words in STATUS_WORDS.items()), gap=22),
            _flow(*(_sign(SpotSign(mark, words), words) for mark, words in SPOT_WORDS.items()), gap=22),
            _flow(
                Chip("on time", "check-circle"),
                Chip("look at this", "warning", "warn"),
                Chip("stop", "hand-palm", "danger"),
                Chip("to know", "info", "info"),
                Chip("paused by the doctor", "pause-circle", "held"),
                Chip("neutral", "clock", "neutral"),
            ),
            filled(
                FlowRow(
                    dose,
                    TimeField("At what time?", time(20, 0)),
                    wrong,
                    DateField("Good until", date(2027, 8, 31)),
                    TextField("Lot"),
                    top=True,
                )
            ),
            _flow(
                _mild(),
                SegmentedControl("Period", [(30, "30 days"), (90, "90 days"), (365, "1 year")], 90),
                Switch("Reminders", True),
                Switch("Sound"),
                PersonMark("Maria Ruiz", 1),
                PersonMark("Ana Soto", 2, 64),
                PersonMark("Lucía Vega", 3),
                PersonMark("Tom", 4),
                PersonMark("J S", 5),
            ),
            Banner(
                "Reorder by Thursday",
                "4 syringes left. The pharmacy needs two days.",
                action="Write the note",
                quiet=QCoreApplication.translate("Switch", "Off"),
            ),
            _flow(Toast("Saved: left thigh, spot 6 rests.", undo="Undo")),
            self.rows,
            stacks,
            LongTextField("Anything to add?", hint="Only if you want to."),
            halves,
            _flow(ring),
        )
        self.body = body
        self.pager = PageScroll(body)
        column(self.pager, gap=0, parent=self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
