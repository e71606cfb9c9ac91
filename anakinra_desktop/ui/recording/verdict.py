"""Says, while a form is filled in, what the entry would count for, or what stands in its way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.prescription import Slot
from anakinra_desktop.drawing import wording
from anakinra_desktop.services.read_medication import medication
from anakinra_desktop.ui.recording.outcome import slot_words
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    ChoiceGroup,
    ChoiceTile,
    Grow,
    IconView,
    Panel,
    SegmentedControl,
    Text,
    TextField,
    Tone,
    column,
    filled,
    row,
)

_ICONS: dict[Tone, str] = {"soft": "check-circle", "warn": "warning", "info": "info"}


class Verdict(QWidget):
    """A sentence; below it, where they are needed, the days to choose from, or the reason of an extra dose."""

    extra_wanted = Signal()
    after_all_wanted = Signal()
    day_chosen = Signal(object)
    slot_chosen = Signal(object)
    close_confirmed = Signal()
    """It was really given so soon after, or before, another one."""
    changed = Signal()

    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconView("info", "info", 24)
        self._words = Text("", "strong", size=16)
        self._words.setObjectName("verdict")
        self._extra_button = Button(
            QCoreApplication.translate("Verdict", "It was one more injection"), height=48, size=16
        )
        self._extra_button.setObjectName("one_more_injection")
        self._extra_button.clicked.connect(self.extra_wanted)
        self._after_all_button = Button(
            QCoreApplication.translate("Verdict", "It was given after all"), height=48, size=16
        )
        self._after_all_button.setObjectName("given_after_all")
        self._after_all_button.clicked.connect(self.after_all_wanted)
        self._which = QWidget()
        self._which_box = column(Text(_which_words(), "support", size=16), gap=4, parent=self._which)
        self._control: SegmentedControl[Slot] | None = None
        self._offered: tuple[Slot, ...] = ()
        content = column(
            row(Aligned(self._icon, Qt.AlignmentFlag.AlignTop), Grow(self._words), gap=12),
            self._which,
            Aligned(self._extra_button, Qt.AlignmentFlag.AlignLeft),
            Aligned(self._after_all_button, Qt.AlignmentFlag.AlignLeft),
            gap=10,
        )
        self._panel = Panel(content, tone="info", radius=14, pad=(16, 12, 14, 12))
        self._days = QWidget()
        self._days_box = column(parent=self._days)
        self._group: ChoiceGroup[Slot] | None = None
        self._asked: tuple[Slot, ...] = ()
        self.reason = TextField(QCoreApplication.translate("Verdict", "Why was there one more?"), length=500)
        self.reason.setObjectName("extra_reason")
        self.reason.changed.connect(self.changed)
        self._extra = filled(column(too_much_panel(zone), self.reason, gap=10))
        self._close_words = Text("", "strong", size=16)
        self._close_words.setObjectName("too_close")
        self._close_button = Button(
            QCoreApplication.translate("Verdict", "It really was given at this time"), height=48, size=16
        )
        self._close_button.setObjectName("really_given_then")
        self._close_button.clicked.connect(self.close_confirmed)
        warning = Aligned(IconView("warning", "warn", 24), Qt.AlignmentFlag.AlignTop)
        close = column(
            row(warning, Grow(self._close_words), gap=12),
            Aligned(self._close_button, Qt.AlignmentFlag.AlignLeft),
            gap=10,
        )
        self._close = Panel(close, tone="warn", radius=14, pad=(16, 12, 14, 12))
        column(self._panel, self._close, self._days, self._extra, gap=10, parent=self)
        self.clear()

    def clear(self) -> None:
        """Say nothing."""
        for part in (self._panel, self._close, self._days, self._extra):
            part.hide()

    def show_words(
        self,
        words: str,
        tone: Tone,
        *,
        slots: Sequence[Slot] = (),
        number: int = 0,
        offer_extra: bool = False,
        offer_after_all: bool = False,
    ) -> None:
        """Say one sentence; where it is true, offer to write the dose down as one more, or in the record's place.

        Of several slots of the day another can be chosen; the one of this number is.
        """
        for part in (self._close, self._days, self._extra):  # the panel stays, and with it the keyboard in it
            part.hide()
        self._offer_slots(slots, number)
        self._panel.set_tone(tone)
        self._icon.set_icon(_ICONS[tone], "primary" if tone == "soft" else tone)
        self._words.setText(words)
        self._extra_button.setVisible(offer_extra)
        self._after_all_button.setVisible(offer_after_all)
        self._panel.show()

    def _offer_slots(self, slots: Sequence[Slot], number: int) -> None:
        self._which.setVisible(len(slots) > 1)
        if len(slots) < 2:
            return
        if self._offered != tuple(slots):
            if self._control is not None:
                self._control.hide()
                self._control.deleteLater()
            self._offered = tuple(slots)
            options = [(slot, wording.clock(slot.due_wall)) for slot in slots]
            self._control = SegmentedControl[Slot](_which_words(), options)
            self._control.setObjectName("which_dose")
            self._control.chosen.connect(self.slot_chosen)
            self._which_box.add(Aligned(self._control, Qt.AlignmentFlag.AlignLeft))
        assert self._control is not None
        self._control.choose(next((slot for slot in slots if slot.number == number), None))

    def warn_close(self, words: str, *, confirmed: bool) -> None:
        """Below the sentence, say that another injection is too close; until that is confirmed, ask for it."""
        self._close_words.setText(words)
        self._close_button.setVisible(not confirmed)
        self._close.show()

    def close_is_confirmed(self) -> None:
        """The warning stays, its question is answered."""
        self._close_button.hide()

    def ask_day(self, words: str, slots: Sequence[Slot]) -> None:
        """Ask which of several days it was for; none is chosen beforehand."""
        self.show_words(words, "info")
        self._days.show()
        if self._group is not None and self._asked == tuple(slots):
            return  # the same question again: an answer that is being given stays
        if self._group is not None:
            self._group.hide()
            self._group.deleteLater()
        self._asked = tuple(slots)
        answers = [(slot, ChoiceTile(slot_words(slot), icon="calendar-blank")) for slot in slots]
        self._group = ChoiceGroup[Slot](answers, number_keys=False)
        self._group.setObjectName("which_day")
        self._group.chosen.connect(self.day_chosen)
        self._days_box.add(self._group)

    def ask_reason(self, words: str) -> None:
        """An extra dose: whom to call, and why there was one."""
        self.show_words(words, "warn")
        self._extra.show()


def _which_words() -> str:
    return QCoreApplication.translate("Verdict", "Which dose of the day was it?")


def too_much_panel(zone: str) -> Panel:
    """Whom to call when it was more than prescribed (OVERDOSE-1)."""
    words = Grow(Text(_poison_words(zone), "strong", size=16))
    return Panel(row(IconView("phone", "danger", 24), words, gap=12), tone="danger", radius=14, pad=(16, 12, 14, 12))


def _poison_words(zone: str) -> str:
    number = medication().phones_in(zone).poison
    if not number:
        return QCoreApplication.translate(
            "Verdict",
            "More than prescribed? Call your country’s poison control center, then your doctor, also when you feel "
            "well.",
        )
    words = QCoreApplication.translate(
        "Verdict", "More than prescribed? Call poison control: {number}, also when you feel well."
    )
    return words.format(number=number)
