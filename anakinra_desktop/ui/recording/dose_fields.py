"""The fields of a dose that was given: when, how much, by whom and where."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from anakinra_desktop.domain.dose import Dose, DoseStatus
from anakinra_desktop.domain.prescription import (
    AMOUNT_RANGE_MG,
    NoSuchTime,
    exact_instant_of,
    prescription_on,
    zone_info,
)
from anakinra_desktop.domain.travel import clocks_differ
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.problem_words import problem_words
from anakinra_desktop.services.log_dose import GivenDose
from anakinra_desktop.services.prepare_entry import EntryLook
from anakinra_desktop.ui.recording.giver_field import GiverField
from anakinra_desktop.ui.recording.place_field import PlaceField
from anakinra_desktop.ui.recording.place_reason import PlaceReason
from anakinra_desktop.ui.recording.verdict import too_much_panel
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Card,
    DateField,
    EqualGrid,
    FlowRow,
    Grow,
    LongTextField,
    NumberField,
    SegmentedControl,
    Stretch,
    Text,
    TextField,
    TimeField,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.theme import look

TWO_COLUMNS_FROM_PX = 820


class DoseFields(QWidget):
    """Two cards of fields. `changed` comes with every change; `below_when` is the place for what it counts for."""

    changed = Signal()

    def __init__(self, entry: EntryLook, parent: QWidget | None = None, *, here: str = "") -> None:
        """`here` is the zone of this computer; where its clock differs, it is said whose time is meant."""
        super().__init__(parent)
        self._entry = entry
        latest = entry.today + timedelta(days=1)
        self.day = DateField(QCoreApplication.translate("DoseFields", "Which day was it?"), latest=latest)
        self.day.setObjectName("day")
        self.clock = TimeField(QCoreApplication.translate("DoseFields", "At what time?"))
        self.clock.setObjectName("time")
        if here and clocks_differ(here, entry.person.home_zone, entry.now):
            words = QCoreApplication.translate("DoseFields", "The time of {city}. This computer shows another one.")
            self.clock.set_hint(words.format(city=wording.city(entry.person.home_zone)))
        self.below_when = column(gap=8)
        self.amount = NumberField(
            QCoreApplication.translate("DoseFields", "How much?"), "mg", *AMOUNT_RANGE_MG, decimals=2
        )
        self.amount.setObjectName("amount")
        self._amount_note = Text("", "support", size=16)
        self.whole = SegmentedControl[str](
            QCoreApplication.translate("DoseFields", "Did all of it go in?"),
            [
                ("yes", QCoreApplication.translate("DoseFields", "Yes")),
                ("no", QCoreApplication.translate("DoseFields", "Not all")),
                ("unknown", QCoreApplication.translate("DoseFields", "Not known")),
            ],
        )
        self.whole.setObjectName("whole")
        self._too_much = too_much_panel(entry.person.home_zone)
        self._too_much.setObjectName("too_much")
        self._too_much.hide()
        self.giver = GiverField(entry.person, entry.caregivers)
        self.lot = TextField(QCoreApplication.translate("DoseFields", "Lot, if you know it"), length=60)
        self.lot.setObjectName("lot")
        self.note = LongTextField(QCoreApplication.translate("DoseFields", "Note, if you like"), lines=1)
        self.note.setObjectName("note")
        self.place = PlaceField(entry.body, has_spots=entry.has_spots)
        self.place_reason = PlaceReason()
        self.place.changed.connect(lambda: self.place_reason.show_against(None))  # saving judges the new place
        self.quick = FlowRow(gap=8)
        self._left = Card(*self._left_items(), gap=12, pad=(22, 18, 22, 20))
        where = Text(QCoreApplication.translate("DoseFields", "Where on the body?"), "strong")
        self._right = Card(where, Grow(self.place), self.place_reason, gap=8, pad=(18, 18, 18, 18))
        self._cards = row(Grow(self._left, 4), Grow(self._right, 3), gap=2, parent=self)
        for field in (self.day, self.clock, self.amount, self.giver, self.lot, self.note, self.place):
            field.changed.connect(self._change)
        self.whole.chosen.connect(self._change)

    def _left_items(self) -> tuple[QWidget, ...]:
        when = QWidget()
        FlowRow(self.day, self.clock, gap=12, top=True, parent=when)
        self.amount.setMaximumWidth(look().px(190))
        question = Text(QCoreApplication.translate("DoseFields", "Did all of it go in?"), "strong")
        whole = filled(column(question, Aligned(self.whole, Qt.AlignmentFlag.AlignLeft), gap=6))
        amount = QWidget()
        FlowRow(filled(column(self.amount, self._amount_note, gap=4)), whole, gap=24, top=True, parent=amount)
        more = EqualGrid(2, 12)
        more.addWidget(self.lot)
        more.addWidget(self.note)
        return (
            when,
            filled(self.quick),
            filled(self.below_when),
            amount,
            self._too_much,
            self.giver,
            filled(more),
            filled(column(Stretch())),
        )

    def offer_time(self, words: str, day: date, clock: time) -> Button:
        """A button that fills day and time in."""

        def fill() -> None:
            self.day.set_value(day)
            self.clock.set_value(clock)
            self._change()

        button = Button(words, height=48, size=16)
        button.clicked.connect(fill)
        self.quick.addWidget(button)
        return button

    def show_day(self, day: date) -> None:
        """Begin with this day, and the amount prescribed on it."""
        self.day.set_value(day)
        self._show_prescribed()

    def show_dose(self, dose: Dose) -> None:
        """Begin with what was recorded."""
        if dose.taken_at is not None:
            wall = dose.taken_at.astimezone(zone_info(dose.zone or self._entry.person.home_zone))
            self.day.set_value(wall.date())
            self.clock.set_value(wall.time())
        self._set_amount(dose.amount_mg)
        self.whole.choose({True: "yes", False: "no", None: "unknown"}[dose.whole])
        self.giver.set_value(dose.given_by)
        self.lot.set_text(dose.lot)
        self.note.set_text(dose.note)
        self.place.set_value(dose.place, known=dose.status is DoseStatus.TAKEN)
        self._show_prescribed()

    def zone(self) -> str:
        """The zone whose clock the typed time is read on."""
        day = self.day.value()
        current = prescription_on(day, self._entry.prescriptions) if day else None
        return current.zone if current else self._entry.person.home_zone

    def moment(self, *, say: bool) -> datetime | None:
        """When it was; None while it can't be read. With `say`, what is wrong stands beneath the field."""
        if say:
            good = [self.day.check(), self.clock.check()]
            if not all(good):
                return None
        day, clock = self.day.value(), self.clock.value()
        if day is None or clock is None:
            return None
        try:
            return exact_instant_of(datetime.combine(day, clock), self.zone())
        except NoSuchTime as problem:
            if say:
                self.clock.set_error(problem_words(problem))
            return None

    def prescribed_mg(self) -> float | None:
        """What the prescription of the typed day says."""
        current = prescription_on(self.day.value() or self._entry.today, self._entry.prescriptions)
        return current.amount_mg if current else None

    def given(self, moment: datetime) -> GivenDose:
        """What was typed, for this moment."""
        amount = self.amount.value()
        whole = {"yes": True, "no": False}.get(self.whole.choice or "")
        return GivenDose(
            taken_at=moment,
            place=self.place.value() if self.place.check() else None,
            given_by=self.giver.value(),
            amount_mg=amount,
            whole=whole,
            lot=self.lot.text(),
            note=self.note.text(),
        )

    def missing(self) -> str:
        """What is still to be said, as one sentence; "" when nothing is."""
        if self.day.value() is None or self.clock.value() is None:
            return QCoreApplication.translate("DoseFields", "Say when it was first.")
        if not self.giver.is_answered:
            return QCoreApplication.translate("DoseFields", "Say who gave it first.")
        if not self.place.is_answered:
            return QCoreApplication.translate("DoseFields", "Say where first, or that you do not know.")
        return ""

    def check(self) -> bool:
        """Say beneath each field what is wrong; whether everything can be taken."""
        return all([self.amount.check(), self.place.check(), not self.note.error])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= look().px(TWO_COLUMNS_FROM_PX)
        direction = QBoxLayout.Direction
        self._cards.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _change(self) -> None:
        self._show_prescribed()
        self.changed.emit()

    def _set_amount(self, amount_mg: float | None) -> None:
        self.amount.set_text("" if amount_mg is None else wording.number(amount_mg, 2))

    def _show_prescribed(self) -> None:
        prescribed = self.prescribed_mg()
        if prescribed is not None and not self.amount.text():
            self._set_amount(prescribed)
        amount = self.amount.value()
        as_prescribed = prescribed is not None and amount == prescribed
        self._too_much.setVisible(prescribed is not None and amount is not None and amount > prescribed)
        self._amount_note.setText(
            QCoreApplication.translate("DoseFields", "as prescribed on that day") if as_prescribed else ""
        )
        self._amount_note.setVisible(as_prescribed)
