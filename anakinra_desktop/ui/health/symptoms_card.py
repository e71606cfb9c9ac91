"""The card about how the person felt: side effects, and serious signs with what was said of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.doctor_calls import DoctorCall, open_call
from anakinra_desktop.domain.health import HealthEntry
from anakinra_desktop.domain.symptoms import Symptom
from anakinra_desktop.services.note_symptom import Noted, change_symptom
from anakinra_desktop.services.read_medication import signs
from anakinra_desktop.ui.health.section import HealthSection
from anakinra_desktop.ui.health.symptoms_screen import OpenEffect, PastEffect, lead_of_call, symptoms_screen
from anakinra_desktop.ui.shared.parts import (
    Banner,
    Button,
    Chip,
    FlowRow,
    Grow,
    Rule,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.sign_words import signs_words

if TYPE_CHECKING:
    from anakinra_desktop.services.look_at_health import HealthLook
    from anakinra_desktop.ui.shared.household import Household


class SymptomsCard(HealthSection):
    """What is there now with its buttons, what was there in the last ninety days, and a call that waits."""

    def __init__(self, household: Household, parent: QWidget | None = None) -> None:
        super().__init__(
            household,
            "symptoms",
            QCoreApplication.translate("Health", "How you felt"),
            "heartbeat",
            add=QCoreApplication.translate("Health", "Write down"),
            add_aloud=QCoreApplication.translate("Health", "Write down how you feel"),
            parent=parent,
        )
        assert self.add_button is not None
        self.add_button.clicked.connect(self.write_down)
        self._place = column(gap=10)
        self._shown: QWidget | None = None
        self.add(self._place)

    def show_health(self, seen: HealthLook) -> None:
        """Copy what was read onto the card."""
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        body = column(gap=10)
        waiting = open_call(seen.entries)
        if waiting is not None:
            body.add(self._waiting(waiting[1]))
        screen = symptoms_screen(seen.entries, signs(), seen.today)
        for number, each in enumerate(screen.open):
            if number:
                body.add(Rule())
            body.add(self._open(each))
        if not screen.open and not screen.past:
            body.add(Text(_nothing_words(), color="ink2"))
        for past in screen.past:
            body.add(Rule())
            body.add(self._past(past))
        self._shown = filled(body)
        self._place.add(self._shown)
        self._shown.show()

    def write_down(self) -> None:
        """Open the form for how the person feels."""
        from anakinra_desktop.ui.health.symptom_page import SymptomPage

        form = SymptomPage(self.household, QCoreApplication.translate("Health", "Health"))
        form.saved.connect(lambda noted: self._saved(noted, was_kept=form.was_kept_at_once))
        form.kept_at_once.connect(self.show_call)
        form.left_kept.connect(lambda words, noted: self.told.emit(words, self.undoing(noted)))
        self.form_wanted.emit(form)

    def answer(self, call: DoctorCall) -> None:
        """Ask what the doctor said."""
        from anakinra_desktop.ui.recording.answer_dialog import AnswerCallDialog

        dialog = AnswerCallDialog(self, self.household, call)
        dialog.saved.connect(self.told)
        dialog.open()

    # ---- the parts

    def _waiting(self, call: DoctorCall) -> Banner:
        banner = Banner(
            QCoreApplication.translate("Health", "Call the doctor before the next injection"),
            signs_words(call.because),
            icon="phone-call",
            tone="danger",
            action=QCoreApplication.translate("Health", "What did they say?"),
            quiet=QCoreApplication.translate("Health", "Whom to call"),
        )
        banner.setObjectName("open_call")
        banner.acted.connect(lambda: self.answer(call))
        banner.put_off.connect(lambda: self.show_call(Noted((), lead_of_call(call, signs()), call.because)))
        return banner

    def _open(self, shown: OpenEffect) -> QWidget:
        title = Text(shown.title, "strong")
        title.setObjectName(f"symptom_{shown.entry.id}")
        head = row(Grow(column(title, Text(shown.line, "support", size=16, weight=500), gap=1)), gap=10)
        if shown.is_serious:
            head.add(Chip(QCoreApplication.translate("Health", "serious"), "warning", "danger"))
        body = column(head, gap=8)
        if shown.symptom.note:
            body.add(Text(shown.symptom.note, "support"))
        if shown.tell:
            body.add(self._tell(shown))
        body.add(self._buttons(shown))
        return filled(body)

    def _tell(self, shown: OpenEffect) -> Banner:
        severe = QCoreApplication.translate("Health", "It is severe.")
        stays = QCoreApplication.translate("Health", "It does not go away.")
        is_severe = shown.symptom.severity is not None and shown.symptom.severity.value == "severe"
        banner = Banner(
            QCoreApplication.translate("Health", "Tell the doctor about it"),
            severe if is_severe else stays,
            icon="phone",
            action=QCoreApplication.translate("Health", "I told the doctor"),
        )
        banner.setObjectName(f"tell_{shown.entry.id}")
        words = QCoreApplication.translate("Health", "Written down: you told the doctor today.")
        banner.acted.connect(
            lambda: self._change(shown.entry, replace(shown.symptom, told_doctor_on=self.today()), words)
        )
        return banner

    def _buttons(self, shown: OpenEffect) -> QWidget:
        entry, symptom = shown.entry, shown.symptom
        still = QCoreApplication.translate("Health", "Written down: it is still there today.")
        gone = QCoreApplication.translate("Health", "Written down: it is gone.")
        buttons = FlowRow(gap=8)
        acts: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            (
                "still",
                "clock",
                QCoreApplication.translate("Health", "Still there today"),
                lambda: self._change(entry, replace(symptom, seen_on=self.today()), still),
            ),
            (
                "gone",
                "check",
                QCoreApplication.translate("Health", "Gone"),
                lambda: self._change(entry, replace(symptom, gone_on=self.today()), gone),
            ),
        )
        for name, icon, words, act in acts:
            button = Button(words, icon=icon, height=48, size=16)
            button.setObjectName(f"{name}_{entry.id}")
            button.setAccessibleDescription(shown.title)
            button.clicked.connect(act)
            buttons.addWidget(button)
        buttons.addWidget(self.history_button(entry))
        return filled(buttons)

    def _past(self, shown: PastEffect) -> QWidget:
        title = ", ".join(filter(None, (shown.title, shown.count)))
        lines = column(Text(title, "strong", size=16), Text(shown.line, "support", weight=500), gap=0)
        line = row(Grow(lines), gap=10)
        if shown.called:
            line.add(Chip(QCoreApplication.translate("Health", "called the doctor"), "phone", "info"))
        line.add(self.history_button(shown.newest))
        return filled(line)

    # ---- what is kept

    def _change(self, entry: HealthEntry, after: Symptom, words: str) -> None:
        records, now, by = self.household.records, self.household.now(), self.writer()
        self.keep_change(lambda person: change_symptom(records, person, entry, after, now, by), words)

    def _saved(self, noted: Noted, *, was_kept: bool) -> None:
        words = (
            QCoreApplication.translate("Health", "Saved. Call the doctor before the next injection.")
            if was_kept
            else QCoreApplication.translate("Health", "Saved. Tell the doctor if it is severe or does not go away.")
        )
        self.say_saved(noted, words)


def _nothing_words() -> str:
    return QCoreApplication.translate(
        "Health", "Nothing is written down. A headache, feeling sick, a fever: what you write here helps at a visit."
    )
