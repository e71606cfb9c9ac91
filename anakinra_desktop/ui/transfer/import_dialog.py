"""Shows what a file would bring into the record, asks what only the person knows, and only then brings it in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.import_summary import CannotImport, FileKind, Imported, RecordMovedOn
from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.drawing import transfer_words
from anakinra_desktop.drawing.problem_words import problem_words, trouble_words
from anakinra_desktop.services.add_person import list_people
from anakinra_desktop.services.import_record import ReadFile, Wishes, bring_in, read_file
from anakinra_desktop.services.outside_files import read_whole
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.shared.background import Task
from anakinra_desktop.ui.shared.parts import Button, ChoiceGroup, ChoiceTile, Dialog, Panel, Rule, Text, column, filled
from anakinra_desktop.ui.transfer.screen import ConflictScreen, ImportScreen, import_screen, medicine_screens

if TYPE_CHECKING:
    from datetime import datetime

    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.ui.shared.household import Household


@dataclass(frozen=True, slots=True)
class _Looked:
    """What was found in the file, and who is in the record."""

    file: ReadFile
    people: tuple[str, ...]
    found: Imported | None
    """None where something has to be asked first."""


class ImportDialog(Dialog):
    """`brought_in` carries the Imported. The file is read, and brought in, beside the window.

    Nothing is written before the primary button, and what is written then is what was shown, or nothing.
    """

    brought_in = Signal(object)

    def __init__(self, host: QWidget, household: Household, path: str) -> None:
        super().__init__(host, QCoreApplication.translate("Transfer", "Bring a record in?"), Path(path).name, width=820)
        self.setObjectName("import_dialog")
        self._household = household
        self._path = path
        self._looked: _Looked | None = None
        self._found: Imported | None = None
        self._wishes = Wishes()
        self._shown: QWidget | None = None
        self.message = Text("", "strong")
        self.message.setObjectName("import_message")
        self.medicines: ChoiceGroup[str] | None = None
        self.people: ChoiceGroup[str] | None = None
        self.keep: ChoiceGroup[bool] | None = None
        self._questions = column(gap=0)
        self._room = column(gap=0)
        self.add(self._questions)
        self.add(self.message)
        self.add(self._room)
        self.add_all = self.add_button(Button("", "primary"))
        self.add_all.setObjectName("bring_in")
        self.add_all.refused.connect(self._say_in_sight)
        self.add_all.clicked.connect(self._bring_in)
        self.add_all.hide()
        self._busy = False
        self._note = ""
        self._read()

    def cancel(self) -> None:
        """Nothing happens; once rows are on their way in, their end is waited for."""
        if not self._busy:
            super().cancel()

    # ---- reading

    def _read(self) -> None:
        records, now, path = self._household.records, self._household.now(), self._path
        self._say(QCoreApplication.translate("Transfer", "Looking through the file…"))
        self._start(lambda: _look(records, path, now), self._show_file)

    def _show_file(self, looked: object) -> None:
        self._looked = cast("_Looked", looked)
        if self._looked.found is not None:
            self._show_found(self._looked.found)
        else:
            self._ask(self._looked)

    # ---- what only the person knows of a file of another program

    def _ask(self, looked: _Looked) -> None:
        assert looked.file.other is not None
        questions = column(Text(transfer_words.file_kind(looked.file.kind), "support", size=16), gap=14)
        medicines = medicine_screens(looked.file.other.medicines)
        if not medicines:
            self._say(QCoreApplication.translate("Transfer", "There is no dose in this file that can be brought in."))
            return
        self.medicines = ChoiceGroup[str](
            ((each.name, ChoiceTile(each.name, each.line, shape="row")) for each in medicines), gap=8, number_keys=False
        )
        self.medicines.setObjectName("medicines")
        questions.add(Text(QCoreApplication.translate("Transfer", "Which of these is anakinra?"), "h2"))
        questions.add(self.medicines)
        self.medicines.chosen.connect(self._answer)
        if len(looked.people) > 1:
            self.people = ChoiceGroup[str](
                ((name, ChoiceTile(name, shape="row")) for name in looked.people), gap=8, number_keys=False
            )
            self.people.setObjectName("people")
            questions.add(Text(QCoreApplication.translate("Transfer", "Whose doses are these?"), "h2"))
            questions.add(self.people)
            self.people.chosen.connect(self._answer)
        asked = filled(questions)
        self._questions.add(asked)
        asked.show()
        self._say("")

    def _answer(self) -> None:
        """Look what would come in, once everything is answered."""
        medicine = self.medicines.choice if self.medicines is not None else None
        person = self.people.choice if self.people is not None else ""
        if medicine is None or person is None:
            return
        self._wishes = Wishes(medicines=(medicine,), person=person)
        self._preview()

    def _preview(self, note: str = "") -> None:
        """Look what would come in now; `note` is said with it."""
        assert self._looked is not None
        records, file, now = self._household.records, self._looked.file, self._household.now()
        wishes = self._wishes
        self._note = note
        self._start(lambda: bring_in(records, file, now, wishes, dry_run=True), self._show_found)

    # ---- what would come in

    def _show_found(self, found: object) -> None:
        self._found = cast("Imported", found)
        screen = import_screen(self._found)
        self._show(self._preview_of(screen))
        nothing = (
            QCoreApplication.translate(
                "Transfer", "Nothing would be added. Where they differ, the record stays as it is."
            )
            if screen.conflicts
            else QCoreApplication.translate("Transfer", "There is nothing new in this file.")
        )
        self._say(self._note or ("" if screen.button else nothing))
        self.add_all.setVisible(bool(screen.button))
        self.add_all.setText(screen.button)
        if screen.asks_to_keep:
            self.add_all.wait_for(
                QCoreApplication.translate("Transfer", "Say first that the record keeps what it has.")
            )
        else:
            self.add_all.allow()
        if self.medicines is not None and self._shown is not None:
            self.reveal(self._shown)

    def _preview_of(self, screen: ImportScreen) -> QWidget:
        body = column(gap=14)
        if self.medicines is None and screen.parts:
            body.add(Text(screen.kind, "support", size=16))
        if screen.parts:
            lines = [column(Text(name, "strong"), Text(what, "body"), gap=1) for name, what in screen.parts]
            title = Text(QCoreApplication.translate("Transfer", "What would be added"), "h2")
            body.add(Panel(title, *lines, tone="soft", gap=10, radius=14))
        for remark in screen.remarks:
            body.add(Text(remark, "body"))
        if screen.conflicts:
            body.add(self._conflicts_of(screen))
        if screen.lines:
            body.add(Rule())
            body.add(Text(QCoreApplication.translate("Transfer", "What can’t be brought in, and why"), "h2"))
            for line in (*screen.lines, screen.more_lines):
                if line:
                    body.add(Text(line, "support", size=16, weight=500))
        shown = filled(body)
        shown.setObjectName("import_preview")
        return shown

    def _conflicts_of(self, screen: ImportScreen) -> QWidget:
        self.keep = None
        parts = [Text(screen.conflicts_title, "h2"), *(_conflict(each) for each in screen.conflicts)]
        if screen.more_conflicts:
            parts.append(Text(screen.more_conflicts, "support"))
        panel = Panel(*parts, tone="warn", gap=12, radius=14)
        panel.setObjectName("conflicts")
        if screen.asks_to_keep:
            tile = ChoiceTile(
                QCoreApplication.translate("Transfer", "The record keeps what it has"),
                QCoreApplication.translate(
                    "Transfer", "What the file says otherwise stays out. Everything else comes in."
                ),
                shape="row",
            )
            self.keep = ChoiceGroup[bool](((True, tile),), number_keys=False)
            self.keep.setObjectName("keep")
            self.keep.chosen.connect(self._allow)
            panel.add(self.keep)
        return panel

    def _allow(self) -> None:
        """The person said what happens where both differ."""
        self.add_all.allow()
        self._say("")

    def _show(self, preview: QWidget) -> None:
        self._clear()
        self._shown = preview
        self._room.add(preview)
        preview.show()

    def _clear(self) -> None:
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None

    # ---- bringing in

    def _bring_in(self) -> None:
        assert self._looked is not None
        seen = self._found
        records, file, now = self._household.records, self._looked.file, self._household.now()
        wishes = replace(self._wishes, keep=self.keep is not None and self.keep.choice is True)
        self._busy = True
        self._enable(False)
        self._say(QCoreApplication.translate("Transfer", "Adding…"))
        self._start(lambda: bring_in(records, file, now, wishes, as_seen=seen), self._finish)

    def _finish(self, done: object) -> None:
        self._busy = False
        self.close_dialog()
        self.brought_in.emit(done)

    def _enable(self, enabled: bool) -> None:
        for part in (self.add_all, self.cancel_button, self.medicines, self.people, self.keep):
            if part is not None:
                part.setEnabled(enabled)

    # ---- beside the window

    def _start(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        # The work belongs to the window: whoever leaves the dialog early must not have to wait for it.
        task = Task(work, self.window())
        task.done.connect(done)
        task.failed.connect(self._fail)
        for ended in (task.done, task.failed):
            ended.connect(task.deleteLater)
        task.start()

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self._enable(True)
        match error:
            case RecordTrouble():
                self._say(trouble_words(error))
            case RecordMovedOn():
                self._preview(problem_words(error))
            case Problem():
                self._refuse(error)
            case _:
                raise error

    def _refuse(self, error: Problem) -> None:
        """Say why nothing can come in, with the lines that are wrong."""
        self._clear()
        self.add_all.hide()
        self._say(problem_words(error))
        if isinstance(error, CannotImport):
            screen = import_screen(Imported(FileKind.TABLE, passed_over=error.problems))
            self._show(self._preview_of(replace(screen, remarks=())))

    def _say_in_sight(self, words: str) -> None:
        """Say something, and scroll to it."""
        self._say(words)
        self.reveal(self.message)

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))


def _look(records: RecordFile, path: str, now: datetime) -> _Looked:
    """Read the file, and see what would become of it where nothing has to be asked first."""
    file = read_file(read_whole(path), now)
    people = tuple(person.name for person, _ in list_people(records))
    found = None if file.kind.is_medtimer else bring_in(records, file, now, dry_run=True)
    return _Looked(file, people, found)


def _conflict(screen: ConflictScreen) -> QWidget:
    """One thing that both tell differently: what it is about, and both sides below each other."""
    record = QCoreApplication.translate("Transfer", "The record: {words}").format(words=screen.record_says)
    file = QCoreApplication.translate("Transfer", "The file: {words}").format(words=screen.file_says)
    return filled(column(Text(screen.about, "strong"), Text(record, "body"), Text(file, "body"), gap=1))
