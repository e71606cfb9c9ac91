"""A page with a form in front of it while something is written down."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from anakinra_desktop.ui.shared.kept_focus import KeptFocus
from anakinra_desktop.ui.shared.parts import Text


class FormStack(QStackedWidget):
    """Shows the page, or the one form that is open; a form that is left is gone."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addWidget(page)
        self._page = page
        self._form: QWidget | None = None
        self._before: KeptFocus | None = None

    @property
    def form(self) -> QWidget | None:
        """The form that is open."""
        return self._form

    def show_form(self, form: QWidget) -> None:
        """Open a form, and have its heading read out."""
        self.leave_form()
        self._before = KeptFocus(self.window().focusWidget())
        self._form = form
        self.addWidget(form)
        self.setCurrentWidget(form)
        heading = form.findChild(Text, "heading")
        if heading is not None:
            heading.focus_as_heading()

    def leave_form(self) -> None:
        """Back to the page, and the focus to where it was; where that is gone, to the page's heading."""
        form, self._form = self._form, None
        if form is None:
            return
        self.removeWidget(form)
        form.hide()
        form.deleteLater()
        before, self._before = self._before, None
        if before is not None and before.restore():
            return
        headings = (each for each in self._page.findChildren(Text) if each.objectName().endswith("heading"))
        heading = next((each for each in headings if each.isVisible()), None)
        if heading is not None:
            heading.focus_as_heading()
