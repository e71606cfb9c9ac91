"""Asks what a carton says and where it is: typed, or read by a hand scanner off its square code."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.gs1 import LONGEST, CartonCode, NotACode, looks_like_code, read_code
from anakinra_desktop.domain.problem import FieldProblem, Problem
from anakinra_desktop.domain.syringe import BOX_SIZE_DEFAULT, SYRINGES_A_CARTON_MAX, Carton
from anakinra_desktop.drawing import wording
from anakinra_desktop.drawing.problem_words import problem_words, trouble_words
from anakinra_desktop.services.keep_supplies import (
    CARTONS_AT_ONCE_MAX,
    Label,
    Where,
    add_cartons,
    cartons_with_code,
    correct_carton,
)
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.first_run.pictures import NumberDot
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    ChoiceGroup,
    ChoiceTile,
    DateField,
    EqualGrid,
    Field,
    Grow,
    IconView,
    NumberField,
    Panel,
    SegmentedControl,
    Text,
    TextField,
    column,
    filled,
    read_date,
    row,
)
from anakinra_desktop.ui.shared.parts.surfaces import TONES, Tone
from anakinra_desktop.ui.supplies.out_since import OutSince
from anakinra_desktop.ui.supplies.words import code_read_words

if TYPE_CHECKING:
    from anakinra_desktop.domain.people import Person
    from anakinra_desktop.services.supply_change import SupplyChange
    from anakinra_desktop.ui.shared.household import Household

_LEFT: Final = Qt.AlignmentFlag.AlignLeft
_TOP: Final = Qt.AlignmentFlag.AlignTop
_ANOTHER: Final = 0
_SHOWN_SEPARATOR: Final = "\u241d"
PACKS: Final = (1, 7, 28)
"""The packs there are (LABEL-3, LABEL-4)."""


class CartonForm(QWidget):
    """The fields of a new carton, or of one to be corrected. Seven syringes are the usual carton (SYRINGE-2)."""

    changed = Signal()

    def __init__(self, now: datetime, zone: str, carton: Carton | None = None, parent: QWidget | None = None) -> None:
        """`now` and `zone` tell what day it is, and what a time that is typed means."""
        super().__init__(parent)
        self._carton = carton
        self._now = now
        self.since = OutSince(now, zone)
        self._today = self.since.today
        self._code = CartonCode()
        self._make_code_panel()
        self._make_fields()
        self.where = _where_choice()
        self._where_problem = Text("", "support", color="danger")
        self._where_problem.hide()
        self._frozen = Text(_frozen_words(), "body", color="warn")
        self.where.chosen.connect(self._choose_where)
        asked = Text(QCoreApplication.translate("CartonForm", "Where is it now?"), "label", color="ink")
        self._where_part = filled(column(asked, self.where, self._where_problem, self._frozen, self.since, gap=8))
        label = EqualGrid(2, 16)
        for number, field in (("1", self.lot), ("2", self.expires)):
            beside = row(Aligned(NumberDot(number), _TOP), Grow(filled(column(field, gap=0, from_top=True))), gap=10)
            label.addWidget(filled(beside))
        column(self._panel, filled(label), self._counts, self._where_part, gap=14, parent=self)
        self._show_carton(carton)
        self._choose_where()

    def _make_code_panel(self) -> None:
        self._panel_icon = IconView("barcode", "info", 28)
        self._panel_title = Text("", "strong")
        self._panel_line = Text("", "support")
        self.scan = Button("", icon="barcode", height=48, size=16)
        self.scan.setObjectName("scan")
        self.scan.clicked.connect(self._wait_for_code)
        self.code = TextField(QCoreApplication.translate("CartonForm", "Square code"), length=LONGEST)
        self.code.setObjectName("code")
        self.code.set_hint(
            QCoreApplication.translate("CartonForm", "Hold the scanner on the square code now. It types by itself.")
        )
        self.code.hide()
        self.code.line.installEventFilter(self)
        words = column(self._panel_title, self._panel_line, gap=0)
        top = row(Aligned(self._panel_icon, _TOP), Grow(words), self.scan, gap=12)
        self._panel = Panel(top, self.code, tone="info", radius=14, pad=(16, 12, 12, 12))
        self._show_code()

    def _make_fields(self) -> None:
        self.lot = TextField(QCoreApplication.translate("CartonForm", "Lot"), length=LONGEST)
        self.lot.setObjectName("lot")
        self.lot.set_hint(QCoreApplication.translate("CartonForm", "It stands beside LOT on the carton."))
        self.expires = DateField(
            QCoreApplication.translate("CartonForm", "Good until (EXP)"),
            month_is_enough=True,
            words=self._expiry_words,
        )
        self.expires.setObjectName("expires")
        self.expires.line.setMaxLength(LONGEST)
        question = QCoreApplication.translate("CartonForm", "How many syringes in a carton?")
        packs = [(count, str(count)) for count in PACKS]
        another = (_ANOTHER, QCoreApplication.translate("CartonForm", "Another number"))
        self.pack = SegmentedControl[int](question, [*packs, another], BOX_SIZE_DEFAULT)
        self.pack.setObjectName("pack")
        self.count = NumberField(
            QCoreApplication.translate("CartonForm", "Number of syringes"), "", 1, SYRINGES_A_CARTON_MAX
        )
        self.count.setObjectName("count")
        self.count.hide()
        self.pack.chosen.connect(self._choose_pack)
        self.cartons = NumberField(
            QCoreApplication.translate("CartonForm", "How many such cartons?"), "", 1, CARTONS_AT_ONCE_MAX
        )
        self.cartons.setObjectName("cartons")
        self.cartons.set_value(1)
        self.cartons.set_hint(
            QCoreApplication.translate("CartonForm", "In the United States a case of 28 is 4 cartons of 7.")
        )
        asked = Text(question, "label", color="ink")
        pack = filled(column(asked, Aligned(self.pack, _LEFT), self.count, gap=8, from_top=True))
        counts = EqualGrid(2, 16)
        counts.addWidget(pack)
        counts.addWidget(filled(column(self.cartons, gap=0, from_top=True)))
        self._counts = filled(counts)
        for field in (self.lot, self.expires, self.count, self.cartons):
            field.changed.connect(self.changed)
            field.editor.installEventFilter(self)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed yet."""
        return not self.lot.text() and not self.expires.text()

    @property
    def is_complete(self) -> bool:
        """Whether everything that must be known was answered."""
        return bool(self.expires.text()) and (self._carton is not None or self.where.choice is not None)

    def label(self) -> Label | None:
        """What the carton says, as far as it can be taken; None while something is missing or wrong."""
        syringes = self.count.value() if self.pack.choice == _ANOTHER else self.pack.choice
        if self.expires.value() is None or not syringes:
            return None
        return Label(self.lot.text(), self.expires.value(), int(syringes), self._code.gtin, self._code.serial)

    def check(self) -> bool:
        """Say beneath each field what is wrong; whether everything can be taken."""
        good = [self.expires.check(), self.pack.choice != _ANOTHER or self.count.check()]
        if self._carton is None:
            good += [self.cartons.check(), self._check_where()]
        day = self.expires.value()
        was = self._carton.expires_on if self._carton is not None else None
        if day is not None and day < self._today and day != was:
            words = QCoreApplication.translate("CartonForm", "This was {date}. Its syringes must not be used.")
            self.expires.set_error(words.format(date=wording.full_date(day)))
            return False
        return all(good)

    def keep(self, household: Household, person: Person) -> SupplyChange | None:
        """Keep the carton; None when something was wrong, and then it is said beside it."""
        if not self.check():
            return None
        label = self.label()
        if label is None:
            return None
        try:
            if self._carton is not None:
                return correct_carton(household.records, person, self._carton.id, label)
            return add_cartons(
                household.records,
                person,
                label,
                household.now(),
                count=int(self.cartons.value() or 0),
                where=self.where.choice or Where.REFRIGERATOR,
                out_since=self.since.moment() if self.where.choice is Where.OUT else None,
            )
        except RecordTrouble as trouble:
            self.lot.set_error(trouble_words(trouble))
        except FieldProblem as problem:
            self._field_of(problem).set_error(problem_words(problem))
        except Problem as problem:
            self.lot.set_error(problem_words(problem))
        return None

    def is_known_code(self, household: Household, person: Person) -> bool:
        """Say at once when a carton with this square code is in the record already."""
        there = cartons_with_code(household.records, person, self._code.gtin, self._code.serial)
        others = [each for each in there if self._carton is None or each.id != self._carton.id]
        if others:
            words = QCoreApplication.translate("CartonForm", "This very carton was added on {date} already.")
            added = self.since.on_wall(others[0].added_at).date()
            self._say_code("warn", words.format(date=wording.full_date(added)), "")
        return bool(others)

    # ---- the square code

    code_read = Signal()
    """A code was read into the fields."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            field = next((each for each in self._scanned_into() if each.editor is watched), None)
            if field is not None and self._takes_key(field, event):
                return True
        return super().eventFilter(watched, event)

    def _scanned_into(self) -> tuple[TextField | DateField, ...]:
        """A scanner types into whatever field has the focus."""
        return (self.code, self.lot, self.expires)

    def _takes_key(self, field: TextField | DateField, event: QKeyEvent) -> bool:
        bracket = event.key() == Qt.Key.Key_BracketRight and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.text() == "\x1d" or bracket:
            field.line.insert(_SHOWN_SEPARATOR)  # a line would drop the sign between the parts of a code
            return True
        # Scanners end with Enter or with Tab, as they were set up.
        ends = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
        is_asked = field is self.code and event.key() != Qt.Key.Key_Tab
        if ends and (is_asked or looks_like_code(field.text())):
            self._read(field)
            return True
        return False

    def _wait_for_code(self) -> None:
        self.code.show()
        self.code.line.clear()
        self.code.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self, field: TextField | DateField) -> None:
        typed = field.line.text()
        field.line.clear()
        try:
            code = read_code(typed, self._today)
        except NotACode as problem:
            self._say_code("warn", problem_words(problem), "")
            return
        self._code = code
        self.code.hide()
        if code.lot or code.run_together:
            self.lot.set_text(code.lot)
        if code.expires_on is not None:
            day = code.expires_on
            self.expires.set_text(f"{day.month:02d}/{day.year}" if code.only_month else f"{day:%d %m %Y}")
            self.expires.line.textEdited.emit(self.expires.line.text())
        self._show_code()
        (self.lot if not self.lot.text() else self.expires).line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
        self.code_read.emit()

    def _show_code(self) -> None:
        code = self._code
        if code == CartonCode():
            title = QCoreApplication.translate("CartonForm", "Have a hand scanner?")
            line = QCoreApplication.translate("CartonForm", "It reads the square code. Or type what the box says.")
            self._say_code("info", title, line)
        elif code.run_together:
            title = QCoreApplication.translate("CartonForm", "The scanner ran parts of the code together.")
            line = QCoreApplication.translate("CartonForm", "Please type the lot, and compare the date with the box.")
            self._say_code("warn", title, line)
        else:
            title = QCoreApplication.translate("CartonForm", "Read from the code. Does it match the box?")
            read = code_read_words(code.expires_on, code.lot, code.serial)
            self._say_code("soft", title, wording.capital(read))

    def _say_code(self, tone: Tone, title: str, line: str) -> None:
        icon = {"info": "barcode", "warn": "warning"}.get(tone, "check-circle")
        self._panel.set_tone(tone)
        self._panel_icon.set_icon(icon, TONES[tone].ink)
        self._panel_title.setText(title)
        self._panel_line.setText(line)
        self._panel_line.setVisible(bool(line))
        again = self._code != CartonCode()
        self.scan.setText(
            QCoreApplication.translate("CartonForm", "Read again")
            if again
            else QCoreApplication.translate("CartonForm", "Read the code")
        )

    # ---- inside

    def _show_carton(self, carton: Carton | None) -> None:
        if carton is None:
            return
        self._where_part.hide()
        self.cartons.hide()
        self.lot.set_text(carton.lot)
        self.expires.set_value(carton.expires_on)
        self._code = CartonCode(gtin=carton.gtin, serial=carton.serial)
        if carton.syringes in PACKS:
            self.pack.choose(carton.syringes)
        else:
            self.pack.choose(_ANOTHER)
            self.count.set_value(carton.syringes)
            self.count.show()

    def _field_of(self, problem: FieldProblem) -> Field:
        fields: dict[str, Field] = {
            "syringes": self.count if self.pack.choice == _ANOTHER else self.expires,
            "count": self.cartons,
            "out_since": self.since.clock,
        }
        return fields.get(problem.field, self.lot)

    def _expiry_words(self, day: date) -> str:
        """What the date means; a month alone means its last day (LABEL-39)."""
        if read_date(self.expires.text()) is not None:
            return wording.full_date(day)
        words = QCoreApplication.translate("CartonForm", "Only a month: it counts until its last day, {date}.")
        return words.format(date=wording.full_date(day))

    def _check_where(self) -> bool:
        missing = self.where.choice is None
        self._where_problem.setText(QCoreApplication.translate("CartonForm", "Please say where it is now."))
        self._where_problem.setVisible(missing)
        return not missing and (self.where.choice is not Where.OUT or self.since.check())

    def _choose_pack(self) -> None:
        self.count.setVisible(self.pack.choice == _ANOTHER)
        if self.count.isVisible():
            self.count.setFocus()
        self.changed.emit()

    def _choose_where(self) -> None:
        self.since.setVisible(self.where.choice is Where.OUT)
        self._frozen.setVisible(self.where.choice is Where.FROZEN)
        self._where_problem.hide()
        self.changed.emit()


def _where_choice() -> ChoiceGroup[Where]:
    group = ChoiceGroup[Where](
        [
            (
                Where.REFRIGERATOR,
                ChoiceTile(
                    QCoreApplication.translate("CartonForm", "In the refrigerator"),
                    icon="thermometer-cold",
                    icon_color="info",
                ),
            ),
            (
                Where.OUT,
                ChoiceTile(QCoreApplication.translate("CartonForm", "Out of it"), icon="thermometer-simple"),
            ),
            (
                Where.FROZEN,
                ChoiceTile(QCoreApplication.translate("CartonForm", "It may have frozen"), icon="snowflake"),
            ),
        ],
        columns=3,
        number_keys=False,
    )
    group.setObjectName("where")
    names = {Where.REFRIGERATOR: "where_refrigerator", Where.OUT: "where_out", Where.FROZEN: "where_frozen"}
    for where, name in names.items():
        group.tile(where).setObjectName(name)
    return group


def _frozen_words() -> str:
    return QCoreApplication.translate(
        "CartonForm",
        "Do not use a syringe that may have frozen. They are written down as set aside. Ask the pharmacist.",
    )
