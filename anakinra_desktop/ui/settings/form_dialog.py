"""The frame of a form over the settings: what cannot be so is said beside its field, and nothing typed is lost."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.problem import FieldProblem, Problem
from anakinra_desktop.drawing.problem_words import problem_words, trouble_words
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.shared.parts import Button, Dialog, EqualGrid, Field, Text, column, filled


def side_by_side(*fields: Field) -> QWidget:
    """Fields in two columns, their labels on one line whatever stands below them; in one where there is no room."""
    grid = EqualGrid(2, 16)
    for field in fields:
        grid.addWidget(filled(column(field, gap=0, from_top=True)))
    return filled(grid)


class FormDialog(Dialog):
    """Fields, and a button that keeps them. `saved` says in words what was kept, once it is on disk."""

    saved = Signal(str)

    def __init__(self, host: QWidget, title: str, line: str = "", *, save: str = "", width: int = 760) -> None:
        super().__init__(host, title, line, width=width)
        self.fields: dict[str, Field] = {}
        """By the names that problems give them."""
        self.message = Text("", "strong", color="warn")
        self.message.setObjectName("message")
        self.message.hide()
        words = save or QCoreApplication.translate("Settings", "Save")
        self.save = self.add_button(Button(words, "primary", "check-bold"))
        self.save.setObjectName("save")
        self.save.clicked.connect(self.keep)
        self.save.refused.connect(self.refuse)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._follow_content)

    def know(self, name: str, field: Field) -> None:
        """Remember a field by the name that a problem would give it."""
        self.fields[name] = field
        field.setObjectName(field.objectName() or name)
        field.changed.connect(self.message.hide)

    def keep(self) -> None:
        """Check what was typed and keep it; on the first thing that is wrong the focus goes there."""
        self.message.hide()
        wrong = [field for field in self.fields.values() if not self.check(field)]
        if wrong:
            self.show_field(wrong[0])
            return
        try:
            words = self.write()
        except RecordTrouble as trouble:
            self.say(trouble_words(trouble))
        except FieldProblem as problem:
            field = self.fields.get(problem.field)
            if field is None:
                self.say(problem_words(problem))
            else:
                field.set_error(problem_words(problem))
                self.show_field(field)
        except Problem as problem:
            self.say(problem_words(problem))
        else:
            self.close_dialog()
            self.saved.emit(words)

    def check(self, field: Field) -> bool:
        """Whether a field can be taken as it is; it says itself what is wrong. Overridden by each form."""
        raise NotImplementedError

    def write(self) -> str:
        """Keep everything, and say what was kept. Raises Problem and RecordTrouble. Overridden by each form."""
        raise NotImplementedError

    def refuse(self, why: str) -> None:
        """The button was pressed while something is missing."""
        self.say(why)

    def show_field(self, field: Field) -> None:
        """Bring a field into sight and give it the focus."""
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(field, 0, 40)

    def say(self, words: str) -> None:
        """Say above the buttons why nothing was kept."""
        self.message.setText(words)
        self.message.show()
        self._follow_content()

    def _follow_content(self) -> None:
        """Grow with what is said below the fields; the message, last in every form, stays in sight."""
        if self.isVisible():
            self._place()
        if not self.message.isHidden():
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.maximum())
