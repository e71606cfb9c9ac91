"""The report before it is printed: its pages on the right, how they are wanted on the left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from anakinra_desktop.drawing import chart_words, wording
from anakinra_desktop.ui.header import EmergencyButton
from anakinra_desktop.ui.report.pages import PagePicture, PaintedPages, page_width, paint_pages
from anakinra_desktop.ui.report.screen import ReportWishes, file_name, usual_wishes
from anakinra_desktop.ui.shared.background import Task
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Banner,
    Button,
    Grow,
    PageScroll,
    SegmentedControl,
    Stretch,
    Switch,
    Text,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.printing import AskPrinter, AskWhere, ask_printer, ask_where, printer_for
from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from anakinra_desktop.domain.report import Report
    from anakinra_desktop.ui.shared.household import Household

SIDE_BY_SIDE_FROM_PX: Final = 900
"""From this width on (at 100 % text) the pages stand beside the settings."""
SETTINGS_PX: Final = 340


class ReportPreview(QWidget):
    """Covers the window. `report_of` makes the report for a wish; it announces `closed`, and `saved` with a path."""

    closed = Signal()
    saved = Signal(str)
    emergency_wanted = Signal()

    def __init__(
        self,
        report_of: Callable[[ReportWishes], Report],
        wishes: ReportWishes,
        *,
        ask_where: AskWhere | None = None,
        ask_printer: AskPrinter | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("report_preview")
        self._report_of = report_of
        self._wishes = wishes
        self._ask_where = ask_where or _ask_where
        self._ask_printer = ask_printer or _ask_printer
        self._report = report_of(wishes)
        self._painted: PaintedPages | None = None
        self._task: Task | None = None
        self._asked_for = 0
        self._banner: Banner | None = None
        self._side_by_side: bool | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(150)
        self._soon.timeout.connect(self._paint)
        self._build_settings()
        self._build_frame()
        look().changed.connect(self._arrange)
        self._show_state()

    @property
    def pages(self) -> PaintedPages | None:
        """The pages as they are shown; None until they were painted."""
        return self._painted

    @property
    def wishes(self) -> ReportWishes:
        """How the report is wanted now."""
        return self._wishes

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

    def _build_settings(self) -> None:
        self.heading = Text(QCoreApplication.translate("ReportPreview", "The report"), "h1")
        self.heading.setObjectName("report_heading")
        self._period = Text("", "support", size=16)
        self._state = Text("", "support", size=16)
        self._state.setObjectName("report_state")
        self.paper: SegmentedControl[str] = SegmentedControl(
            QCoreApplication.translate("ReportPreview", "Paper"),
            [
                ("a4", QCoreApplication.translate("ReportPreview", "A4")),
                ("letter", QCoreApplication.translate("ReportPreview", "Letter")),
            ],
            self._wishes.paper,
        )
        self.paper.setObjectName("report_paper")
        self.language: SegmentedControl[str] = SegmentedControl(
            QCoreApplication.translate("ReportPreview", "Language of the report"),
            [("en", "English"), ("es", "Español")],
            self._wishes.language,
        )
        self.language.setObjectName("report_language")
        self.every_day = Switch(QCoreApplication.translate("ReportPreview", "List every day"), self._wishes.every_day)
        self.every_day.setObjectName("report_every_day")
        self.born = Switch(QCoreApplication.translate("ReportPreview", "Show the birth date"), self._wishes.with_born)
        self.born.setObjectName("report_born")
        self.print_button = Button(QCoreApplication.translate("ReportPreview", "Print …"), "primary", "printer")
        self.print_button.setObjectName("print")
        self.print_button.wait_for(QCoreApplication.translate("ReportPreview", "The pages are being drawn."))
        self.save_button = Button(QCoreApplication.translate("ReportPreview", "Save as PDF …"), icon="download-simple")
        self.save_button.setObjectName("save_pdf")
        self.back = Button(QCoreApplication.translate("ReportPreview", "Back"), "quiet", "arrow-left")
        self.back.setObjectName("back")
        self.paper.chosen.connect(lambda paper: self._wish(paper=paper))
        self.language.chosen.connect(lambda language: self._wish(language=language))
        self.every_day.toggled.connect(lambda on: self._wish(every_day=on))
        self.born.toggled.connect(lambda on: self._wish(with_born=on))
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self.back.clicked.connect(self.closed)

    def _build_frame(self) -> None:
        self._notices = column(gap=8)
        settings = column(
            column(self.heading, self._period, self._state, gap=0),
            self._notices,
            _asked(self.paper.accessibleName(), self.paper),
            _asked(self.language.accessibleName(), self.language),
            row(Grow(Text(self.every_day.accessibleName(), "strong")), self.every_day, gap=12),
            row(Grow(Text(self.born.accessibleName(), "strong")), self.born, gap=12),
            column(self.print_button, self.save_button, gap=10),
            gap=18,
            margins=(28, 12, 24, 20),
            from_top=True,
        )
        self._settings = filled(settings)
        self._sheets = column(gap=10, margins=(18, 12, 18, 20), from_top=True)
        self._waiting = Text(QCoreApplication.translate("ReportPreview", "Drawing …"), "body", color="ink3")
        self._sheets.add(Aligned(self._waiting, Qt.AlignmentFlag.AlignHCenter))
        self._together = column(Grow(filled(self._sheets)), gap=0, from_top=True)
        self._page_scroll = PageScroll(filled(self._together))
        self._page_scroll.setObjectName("report_pages")
        self._page_scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._page_scroll.setAccessibleName(QCoreApplication.translate("ReportPreview", "Pages of the report"))
        self._settings_scroll = PageScroll(QWidget())
        self._settings_home = column(gap=0, from_top=True, parent=self._settings_scroll.widget())
        emergency = EmergencyButton()
        emergency.clicked.connect(self.emergency_wanted)
        top = filled(row(self.back, Stretch(), emergency, margins=(18, 12, 28, 8)))
        column(top, Grow(row(self._settings_scroll, Grow(self._page_scroll), gap=0)), gap=0, parent=self)

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

    # ---- what is wished

    def _wish(self, **changes: Any) -> None:
        with_born = self._wishes.with_born
        self._wishes = replace(self._wishes, **changes)
        if self._wishes.with_born != with_born:
            self._report = self._report_of(self._wishes)
        self._paint()

    def _paint(self) -> None:
        """Paint the pages beside the window; of several wishes in a row only the last is shown."""
        if not self.isVisible():
            return
        self._asked_for += 1
        number, report, wishes = self._asked_for, self._report, self._wishes
        width = page_width(self._page_scroll.viewport().width() - 2 * look().space(18))
        ratio = self.devicePixelRatioF()
        task = Task(lambda: paint_pages(report, wishes, width, ratio), self)
        task.done.connect(lambda painted: self._show_pages(number, painted))
        task.failed.connect(_raise)
        self._task = task
        task.start()

    def _show_pages(self, number: int, painted: PaintedPages) -> None:
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
            sheet.setObjectName(f"report_page_{page + 1}")
            name = QCoreApplication.translate("ReportPreview", "Page {page} of {pages}")
            sheet.show_picture(picture, name.format(page=page + 1, pages=count), self._summary() if page == 0 else "")
            self._sheets.add(sheet)
            sheet.show()
        self._show_state()

    def _summary(self) -> str:
        report = self._report
        return chart_words.summary(
            report.numbers, report.days_in_period, report.held_by_prescriber, is_one_a_day=report.is_one_a_day
        )

    def _show_state(self) -> None:
        self._period.setText(wording.period(self._wishes.first, self._wishes.last))
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
            self._tell(
                QCoreApplication.translate("ReportPreview", "It was not printed"),
                QCoreApplication.translate(
                    "ReportPreview", "The printer did not take the pages. Is it on and connected?"
                ),
            )

    def _save(self) -> None:
        path = self._ask_where(self, file_name(self._wishes))
        if not path:
            return
        from anakinra_desktop.drawing.report_pages import PAPERS, write_report_pdf

        target = Path(path)
        if target.suffix.lower() != ".pdf":
            target = target.with_name(f"{target.name}.pdf")
        report, wishes = self._report, self._wishes
        task = Task(
            lambda: write_report_pdf(report, target, PAPERS[wishes.paper], wishes.language, every_day=wishes.every_day),
            self,
        )
        task.done.connect(lambda _pages: self._say_saved(target))
        task.failed.connect(self._say_not_saved)
        self._task = task
        task.start()

    def _say_saved(self, target: Path) -> None:
        self._tell(
            QCoreApplication.translate("ReportPreview", "Saved"), str(target), icon="check-circle-fill", tone="soft"
        )
        self.saved.emit(str(target))

    def _say_not_saved(self, error: Exception) -> None:
        from anakinra_desktop.drawing.report_pages import CouldNotWrite

        if not isinstance(error, CouldNotWrite):
            raise error
        self._tell(
            QCoreApplication.translate("ReportPreview", "It was not saved"),
            QCoreApplication.translate(
                "ReportPreview", "This app may not write there, or there is no room. Choose another folder."
            ),
        )

    def _tell(self, title: str, line: str, *, icon: str = "warning", tone: Any = "danger") -> None:
        """Say what became of printing or saving, in the place of what was said before."""
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
        self._banner = Banner(title, line, icon=icon, tone=tone)
        self._banner.setObjectName("report_notice")
        self._banner.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._notices.add(self._banner)
        self._banner.show()
        self._banner.setFocus(Qt.FocusReason.OtherFocusReason)


def preview_of(household: Household, first: date, last: date) -> ReportPreview:
    """The preview of the report on the person whose pages are shown. Raises ValueError where there is nobody."""
    from anakinra_desktop.services.make_report import report_on

    person = household.person
    if person is None:
        raise ValueError("There is nobody to report on.")

    def report_of(wishes: ReportWishes) -> Report:
        now = household.now()
        return report_on(household.records, person, wishes.first, wishes.last, now, with_born=wishes.with_born)

    return ReportPreview(report_of, usual_wishes(first, last))


def _asked(words: str, control: QWidget) -> Any:
    return column(Text(words, "label"), Aligned(control, Qt.AlignmentFlag.AlignLeft), gap=6)


def _ask_where(host: QWidget, name: str) -> str:
    return ask_where(host, name, QCoreApplication.translate("ReportPreview", "Save the report"))


def _ask_printer(printer: QPrinter, host: QWidget) -> bool:
    return ask_printer(printer, host, QCoreApplication.translate("ReportPreview", "Print the report"))


def _raise(error: Exception) -> None:
    raise error
