"""Pages before they are printed: on the right as they will be, how they are wanted on the left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Generic

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.drawing.problem_words import failure_words
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.header import EmergencyButton
from anakinra_desktop.ui.health.full_window import FullWindow
from anakinra_desktop.ui.report.pages import PagePicture, PaintedPages, SomePages, page_width, paint_pages
from anakinra_desktop.ui.shared.background import Task
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Banner,
    Button,
    Grow,
    PageScroll,
    SegmentedControl,
    Stretch,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.parts.layout import Item
from anakinra_desktop.ui.shared.printing import AskPrinter, AskWhere, ask_printer, ask_where, printer_for
from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

SIDE_BY_SIDE_FROM_PX: Final = 900
"""From this width on (at 100 % text) the pages stand beside the settings."""
SETTINGS_PX: Final = 340


class PagesPreview(FullWindow, Generic[SomePages]):
    """Covers the window. It announces `closed`, and `saved` with a path. Each kind of pages says what is wished."""

    saved = Signal(str)

    def __init__(
        self,
        name: str,
        heading: str,
        *,
        ask_where: AskWhere | None = None,
        ask_printer: AskPrinter | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`name` begins the object names."""
        super().__init__(parent)
        self.setObjectName(f"{name}_preview")
        self._name = name
        self._ask_where = ask_where or _ask_where
        self._ask_printer = ask_printer or _ask_printer
        self._painted: PaintedPages[SomePages] | None = None
        self._task: Task | None = None
        self._asked_for = 0
        self._banner: Banner | None = None
        self._side_by_side: bool | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(150)
        self._soon.timeout.connect(self._paint)
        self.heading = Text(heading, "h1")
        self.heading.setObjectName(f"{name}_heading")
        self.setWindowTitle(heading)
        self._subject = Text("", "support", size=16)
        self._state = Text("", "support", size=16)
        self._state.setObjectName(f"{name}_state")
        self.print_button = Button(QCoreApplication.translate("ReportPreview", "Print …"), "primary", "printer")
        self.print_button.setObjectName("print")
        self.save_button = Button(QCoreApplication.translate("ReportPreview", "Save as PDF …"), icon="download-simple")
        self.save_button.setObjectName("save_pdf")
        self.back = Button(QCoreApplication.translate("ReportPreview", "Back"), "quiet", "arrow-left")
        self.back.setObjectName("back")
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self.back.clicked.connect(self.closed)
        self._wait_for_pages()

    @property
    def pages(self) -> PaintedPages[SomePages] | None:
        """The pages as they are shown; None until they were painted."""
        return self._painted

    # ---- what each kind of pages says

    def laying_out(self) -> Callable[[], SomePages]:
        """A function that lays out the pages as they are wanted now; it runs beside the window.

        Overridden by each kind.
        """
        raise NotImplementedError

    def writing(self, pages: SomePages, target: Path) -> Callable[[], object]:
        """A function that writes the pages shown as a PDF; it runs beside the window. Overridden by each kind."""
        raise NotImplementedError

    def offered_name(self) -> str:
        """The name offered for the PDF; it says nothing of the person. Overridden by each kind."""
        raise NotImplementedError

    def subject(self) -> str:
        """What the pages are about, below the heading."""
        return ""

    def summary(self) -> str:
        """What the first page says, for those who cannot see it."""
        return ""

    # ---- Qt's own

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()
        self.heading.focus_as_heading()
        QTimer.singleShot(0, self, self._paint)  # when the widths have settled

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        if self._painted is not None:
            self._soon.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # ---- building

    def paper_choice(self, chosen: str) -> SegmentedControl[str]:
        """Which paper."""
        papers = [
            ("a4", QCoreApplication.translate("ReportPreview", "A4")),
            ("letter", QCoreApplication.translate("ReportPreview", "Letter")),
        ]
        made: SegmentedControl[str] = SegmentedControl(
            QCoreApplication.translate("ReportPreview", "Paper"), papers, chosen
        )
        made.setObjectName(f"{self._name}_paper")
        return made

    def language_choice(self, chosen: str, name: str) -> SegmentedControl[str]:
        """Which language."""
        made: SegmentedControl[str] = SegmentedControl(name, [("en", "English"), ("es", "Español")], chosen)
        made.setObjectName(f"{self._name}_language")
        return made

    def build(self, *settings: Item) -> None:
        """Put the settings beside the pages, the buttons below them. Called once by each kind."""
        self._notices = column(gap=8)
        self._settings = filled(
            column(
                column(self.heading, self._subject, self._state, gap=0),
                self._notices,
                *settings,
                column(self.print_button, self.save_button, gap=10),
                gap=18,
                margins=(28, 12, 24, 20),
                from_top=True,
            )
        )
        self._sheets = column(gap=10, margins=(18, 12, 18, 20), from_top=True)
        self._waiting = Text(QCoreApplication.translate("ReportPreview", "Drawing …"), "body", color="ink3")
        self._sheets.add(Aligned(self._waiting, Qt.AlignmentFlag.AlignHCenter))
        self._together = column(Grow(filled(self._sheets)), gap=0, from_top=True)
        self._page_scroll = PageScroll(filled(self._together))
        self._page_scroll.setObjectName(f"{self._name}_pages")
        self._page_scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._page_scroll.setAccessibleName(QCoreApplication.translate("PaperPreview", "Pages as they are printed"))
        self._settings_scroll = PageScroll(QWidget())
        self._settings_home = column(gap=0, from_top=True, parent=self._settings_scroll.widget())
        emergency = EmergencyButton()
        emergency.clicked.connect(self.emergency_wanted)
        top = filled(row(self.back, Stretch(), emergency, margins=(18, 12, 28, 8)))
        column(top, Grow(row(self._settings_scroll, Grow(self._page_scroll), gap=0)), gap=0, parent=self)
        look().changed.connect(self._arrange)
        self._show_state()

    def _arrange(self) -> None:
        """Settings beside the pages where there is room, otherwise above them in one scroll."""
        side_by_side = self.width() >= look().px(SIDE_BY_SIDE_FROM_PX)
        self._settings_scroll.setFixedWidth(look().px(SETTINGS_PX) + look().space(52))
        if side_by_side == self._side_by_side:
            return
        self._side_by_side = side_by_side
        self._settings_scroll.setVisible(side_by_side)
        if side_by_side:
            self._settings_home.addWidget(self._settings)
        else:
            self._together.insertWidget(0, self._settings)
        self._settings.show()

    # ---- painting

    def paint_soon(self) -> None:
        """Something else is wanted, and perhaps more in a moment."""
        self._soon.start()

    def _wait_for_pages(self) -> None:
        self.print_button.wait_for(QCoreApplication.translate("ReportPreview", "The pages are being drawn."))

    def _paint(self) -> None:
        """Paint the pages beside the window; of several wishes in a row only the last is shown."""
        if not self.isVisible():
            return
        self._asked_for += 1
        number, lay_out = self._asked_for, self.laying_out()
        width = page_width(self._page_scroll.viewport().width() - 2 * look().space(18))
        ratio = self.devicePixelRatioF()
        task = Task(lambda: paint_pages(lay_out, width, ratio), self)
        task.done.connect(lambda painted: self._show_pages(number, painted))
        task.failed.connect(self._say_not_drawn)
        self._task = task
        task.start()

    def _show_pages(self, number: int, painted: PaintedPages[SomePages]) -> None:
        if number != self._asked_for:
            return
        self._painted = painted
        self.print_button.allow()
        while (item := self._sheets.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        count = len(painted.pictures)
        for page, picture in enumerate(painted.pictures):
            sheet = PagePicture()
            sheet.setObjectName(f"{self._name}_page_{page + 1}")
            name = QCoreApplication.translate("ReportPreview", "Page {page} of {pages}")
            sheet.show_picture(picture, name.format(page=page + 1, pages=count), self.summary() if page == 0 else "")
            self._sheets.add(sheet)
            sheet.show()
        self._show_state()

    def _say_not_drawn(self, error: Exception) -> None:
        if not isinstance(error, RecordTrouble | Problem):
            raise error
        self.tell(QCoreApplication.translate("PaperPreview", "It could not be drawn"), failure_words(error))

    def _show_state(self) -> None:
        self._subject.setText(self.subject())
        self._subject.setVisible(bool(self.subject()))
        if self._painted is None:
            self._state.setText("")
        else:
            count = self._painted.pages.count
            self._state.setText(QCoreApplication.translate("ReportPreview", "%n pages", "", count))

    # ---- printing and saving

    def _print(self) -> None:
        if self._painted is None:
            return
        from anakinra_desktop.drawing.printing import paint_on

        printer = printer_for(self._painted.pages.paper)
        if not self._ask_printer(printer, self):
            return
        if not paint_on(printer, self._painted.pages):
            self.tell(
                QCoreApplication.translate("ReportPreview", "It was not printed"),
                QCoreApplication.translate(
                    "ReportPreview", "The printer did not take the pages. Is it on and connected?"
                ),
            )

    def _save(self) -> None:
        path = self._ask_where(self, self.offered_name())
        if not path or self._painted is None:
            return
        target = Path(path)
        if target.suffix.lower() != ".pdf":
            target = target.with_name(f"{target.name}.pdf")
        task = Task(self.writing(self._painted.pages, target), self)
        task.done.connect(lambda _pages: self._say_saved(target))
        task.failed.connect(self._say_not_saved)
        self._task = task
        task.start()

    def _say_saved(self, target: Path) -> None:
        self.tell(
            QCoreApplication.translate("ReportPreview", "Saved"), str(target), icon="check-circle-fill", tone="soft"
        )
        self.saved.emit(str(target))

    def _say_not_saved(self, error: Exception) -> None:
        from anakinra_desktop.drawing.report_pages import CouldNotWrite

        if not isinstance(error, CouldNotWrite | Problem):
            raise error
        self.tell(
            QCoreApplication.translate("ReportPreview", "It was not saved"),
            QCoreApplication.translate(
                "ReportPreview", "This app may not write there, or there is no room. Choose another folder."
            ),
        )

    def tell(self, title: str, line: str, *, icon: str = "warning", tone: Any = "danger") -> None:
        """Say what became of printing or saving, in the place of what was said before."""
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
        self._banner = Banner(title, line, icon=icon, tone=tone)
        self._banner.setObjectName(f"{self._name}_notice")
        self._banner.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._notices.add(self._banner)
        self._banner.show()
        self._banner.setFocus(Qt.FocusReason.OtherFocusReason)


def asked(words: str, control: QWidget) -> Item:
    """A control with what it asks above it."""
    return column(Text(words, "label"), Aligned(control, Qt.AlignmentFlag.AlignLeft), gap=6)


def _ask_where(host: QWidget, name: str) -> str:
    return ask_where(host, name, QCoreApplication.translate("PaperPreview", "Save as PDF"))


def _ask_printer(printer: QPrinter, host: QWidget) -> bool:
    return ask_printer(printer, host, QCoreApplication.translate("PaperPreview", "Print"))
