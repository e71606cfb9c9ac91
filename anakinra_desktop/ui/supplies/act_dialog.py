"""The frame of a question about a syringe or a carton: answers as tiles, more to fill in below, one button."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.drawing.problem_words import problem_words, trouble_words
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.shared.parts import Button, Dialog, Text

if TYPE_CHECKING:
    from anakinra_desktop.services.supply_change import SupplyChange
    from anakinra_desktop.ui.shared.household import Household


class ActDialog(Dialog):
    """Asks, then does one thing. `done` carries what to say, and the SupplyChange (or None) that can be undone."""

    done = Signal(str, object)

    def __init__(self, host: QWidget, household: Household, title: str, line: str = "", *, save: str = "") -> None:
        person = household.person
        assert person is not None
        super().__init__(host, title, line, width=720)
        self.household, self.person = household, person
        self.message = Text("", "strong", color="warn")
        self.message.setObjectName("message")
        self.message.hide()
        words = save or QCoreApplication.translate("Supplies", "Save")
        self.save = self.add_button(Button(words, "primary", "check-bold"))
        self.save.setObjectName("save")
        self.save.clicked.connect(self.keep)
        self.save.refused.connect(self.say)

    def keep(self) -> None:
        """Do what was chosen. Overridden by each dialog."""
        raise NotImplementedError

    def do(self, act: Callable[[], SupplyChange | None], words: str) -> None:
        """Do it, close and say so; where it can't be done, say why and stay."""
        try:
            change = act()
        except RecordTrouble as trouble:
            self.say(trouble_words(trouble))
        except Problem as problem:
            self.say(problem_words(problem))
        else:
            self.close_dialog()
            self.household.tell_changed()
            self.done.emit(words, change)

    def say(self, words: str) -> None:
        """Say why nothing was kept."""
        self.message.setText(words)
        self.reveal(self.message)
        self._place()
