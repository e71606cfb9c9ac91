"""A page with a form in front of it while something is written down."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from anakinra_desktop.ui.shared.parts import Text


class FormStack(QStackedWidget):
    """Shows the page, or the one form that is open; a form that is left is gone."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addWidget(page)
        self._form: QWidget | None = None

    @property
    def form(self) -> QWidget | None:
        """The form that is open."""
        return self._form

    def show_form(self, form: QWidget) -> None:
        """Open a form, and have its heading read out."""
        self.leave_form()
        self._form = form
        self.addWidget(form)
        self.setCurrentWidget(form)
        heading = form.findChild(Text, "heading")
        if heading is not None:
            heading.focus_as_heading()

    def leave_form(self) -> None:
        """Back to the page."""
        form, self._form = self._form, None
        if form is not None:
            self.removeWidget(form)
            form.hide()
            form.deleteLater()
