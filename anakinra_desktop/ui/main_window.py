"""The main window: rail, header and one page at a time; whole-window flows and Emergency come in front of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from anakinra_desktop.domain.problem import Problem
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.header import EMERGENCY_KEY, Header
from anakinra_desktop.ui.rail import NavList, Rail, all_destinations
from anakinra_desktop.ui.shared.background import wait_for_work
from anakinra_desktop.ui.shared.household import Household
from anakinra_desktop.ui.shared.parts import (
    Button,
    Grow,
    PersonMark,
    Text,
    column,
    default_button,
    filled,
    row,
)
from anakinra_desktop.ui.shared.parts.pressable import ENTER_KEYS
from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    from anakinra_desktop.ui.emergency.view import EmergencyPage
    from anakinra_desktop.ui.shared.alerts import Notice, TroubleArea
    from anakinra_desktop.ui.shared.parts import Toast

PageBuilder = Callable[[Household], QWidget]
EmergencyBuilder = Callable[[str], "EmergencyPage"]

FIRST_SIZE: Final = QSize(1280, 800)
_TITLE_BAR_PX: Final = 40
"""More than any of the three systems takes; asking the style would cost a tenth of the time until the window stands."""
TOAST_LOOKS_EVERY_MS: Final = 150
SHOWN_WITHOUT_RECORD: Final = ("learn", "settings")
UNDO_KEY: Final = "Ctrl+Z"
MENU_FROM_TEXT_SCALE: Final = 1.7
MENU_COLUMNS: Final = 2
LEAST_PAGE_WIDTH: Final = 760
"""A page narrower than this (px) takes the rail's room: the rail goes behind the Menu button."""


class MainWindow(QMainWindow):
    """Shows the pages it is given builders for, each built when first visited.

    Keys: Alt+1 to Alt+8 go to a page, F1 opens Emergency, Enter presses the page's primary button, Ctrl+Z the Undo of
    the message that is shown.
    """

    change_wanted = Signal()
    """The person wants to change who is treated or who injects."""
    page_shown = Signal(str)
    retry_wanted = Signal(str)
    """ "Try again" was pressed for a trouble of this kind; the page that is shown was told to reload already."""
    trouble_answered = Signal(str, str)
    """Another button of a trouble banner was pressed: the notice's key, the button's key."""
    closing = Signal()
    stands = Signal()
    """The window's first picture is on the screen."""

    def __init__(
        self,
        household: Household,
        pages: Mapping[str, PageBuilder],
        emergency: EmergencyBuilder,
        parent: QWidget | None = None,
    ) -> None:
        """`pages` by key (see `all_destinations`); `emergency` makes that page, given one line on what was paused."""
        super().__init__(parent)
        self.setObjectName("main_window")
        self._household = household
        self._builders = dict(pages)
        self._pages: dict[str, QWidget] = {}
        self._shown = ""
        self._flow: QWidget | None = None
        self._emergency_page: EmergencyPage | None = None
        self._build_emergency = emergency
        self._toast: Toast | None = None
        self._stands = False
        self._closed: QWidget | None = None
        self._on_top: QWidget | None = None
        self._ends = False
        self.runs_on: Callable[[], bool] | None = None
        """Asked when the window is closed: whether the app goes on, so that it is only put out of sight."""
        self._destinations = tuple(each for each in all_destinations() if each.key in self._builders)
        self.rail = Rail(self._destinations)
        self.header = Header()
        self._trouble: TroubleArea | None = None
        self._stack = QStackedWidget()
        self._stack.setObjectName("pages")
        self._right = column(self.header, Grow(self._stack), gap=0)
        self._shell = filled(row(self.rail, Grow(self._right), gap=0))
        self._front = QStackedWidget()
        self._front.addWidget(self._shell)
        whole = QWidget()
        self._whole = column(Grow(self._front), gap=0, parent=whole)
        self.setCentralWidget(whole)
        self.setMinimumSize(640, 480)
        self.resize(self.first_size(self.screen().availableSize()))
        self._connect()
        self._show_person()
        self._arrange()

    def first_size(self, room: QSize) -> QSize:
        """How large the window opens the first time on a screen with this much room, its title bar included."""
        return FIRST_SIZE.boundedTo(room - QSize(0, _TITLE_BAR_PX)).expandedTo(self.minimumSize())

    # ---- pages

    @property
    def shown(self) -> str:
        """The key of the page that is shown; "" before the first."""
        return self._shown

    def page(self, key: str) -> QWidget:
        """A page, built if it was not yet. Raises KeyError for one the window was not given."""
        if key not in self._pages:
            page = self._builders[key](self._household)
            self._pages[key] = page
            self._stack.addWidget(page)
        return self._pages[key]

    def show_page(self, key: str) -> None:
        """Go to a page: its heading gets the focus and the window's title says it, so that a screen reader does."""
        page = self._closed_page() if self._is_closed(key) else self.page(key)
        self._stack.setCurrentWidget(page)
        self._shown = key
        self._move_toast()
        for item in self.rail.list.items:
            item.set_open(item.destination.key == key)
        self._say_title()
        if self._foremost() is self._shell and page is not self._closed:
            focus_heading(page)
        self.page_shown.emit(key)

    def _is_closed(self, key: str) -> bool:
        """Whether a page has nothing to show, because the record is not open; why, is said on top of it."""
        is_told = self._trouble is not None and self._trouble.banner is not None
        return is_told and self._household.person is None and key not in SHOWN_WITHOUT_RECORD

    def _closed_page(self) -> QWidget:
        if self._closed is None:
            from anakinra_desktop.ui.closed_page import ClosedPage

            self._closed = ClosedPage()
            self._stack.addWidget(self._closed)
        return self._closed

    def set_badge(self, key: str, number: int) -> None:
        """How many things on a page want a look. Raises KeyError."""
        self.rail.list.item(key).set_badge(number)

    # ---- in front of the pages

    @property
    def flow(self) -> QWidget | None:
        """What covers the whole window (the injection, the first run), or None."""
        return self._flow

    def show_flow(self, flow: QWidget, title: str = "") -> None:
        """Cover the whole window with a flow until `end_flow`; `title` says what it is, without anybody's name."""
        if self._flow is not None:
            self.end_flow()
        self._flow = flow
        flow.setWindowTitle(title)
        self._front.addWidget(flow)
        self._bring_forward()

    def end_flow(self) -> None:
        """Give the window back to the pages; the flow is deleted."""
        flow, self._flow = self._flow, None
        if flow is not None:
            self._bring_forward()
            self._front.removeWidget(flow)
            flow.hide()
            flow.deleteLater()

    def show_emergency(self, paused: str = "") -> None:
        """Whom to call, over everything; `paused` says what waits meanwhile ("The injection is paused at step 13")."""
        if self._emergency_page is not None:
            return
        page = self._build_emergency(paused)
        self._emergency_page = page
        page.closed.connect(self.close_emergency)
        self._front.addWidget(page)
        self._bring_forward()

    def close_emergency(self) -> None:
        """Back to what was there before."""
        page, self._emergency_page = self._emergency_page, None
        if page is not None:
            self._bring_forward()
            self._front.removeWidget(page)
            page.hide()
            page.deleteLater()

    def stand_on_top(self, card: QWidget) -> None:
        """Show something above the page, or the flow, until `take_from_top`; it takes no focus."""
        if self._on_top is not None:
            self.take_from_top(self._on_top)
        self._on_top = card
        self._place_on_top(card)
        card.show()

    def take_from_top(self, card: QWidget) -> None:
        """It has been answered; it is deleted."""
        if self._on_top is card:
            self._on_top = None
        card.hide()
        card.deleteLater()

    # ---- what the window says

    def say(self, words: str, undo: Callable[[], object] | None = None) -> Toast:
        """Say what was just done for ten seconds, with Undo if that can be taken back."""
        if self._toast is not None:
            self._toast.leave()
        undo_words = QCoreApplication.translate("MainWindow", "Undo") if undo is not None else ""
        from anakinra_desktop.ui.shared.parts import Toast

        toast = Toast(words, undo=undo_words, parent=self)
        if undo is not None and toast.undo is not None:
            by_key = QCoreApplication.translate("MainWindow", "Or press {key}.").format(key=UNDO_KEY)
            toast.undo.setAccessibleDescription(by_key)
            toast.undo.setToolTip(by_key)
            toast.undone.connect(lambda: self._undo(undo))
        toast.gone.connect(lambda: self._forget_toast(toast))
        self._toast = toast
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(toast, words))
        watch = QTimer(toast)
        watch.timeout.connect(self._keep_toast_clear)
        watch.start(TOAST_LOOKS_EVERY_MS)
        self._move_toast()
        return toast

    def undo(self) -> None:
        """Take back what the message that is shown says, as its button does; without such a message, nothing."""
        if self._toast is not None and self._toast.isVisible() and self._toast.undo is not None:
            self._toast.undo.click()

    def _undo(self, undo: Callable[[], object]) -> None:
        before = self._toast
        try:
            undo()
            if self._toast is before:  # nothing else was said of it
                self.say(QCoreApplication.translate("MainWindow", "Undone."))
        except RecordTrouble as trouble:
            self.tell_record_trouble(trouble)
        except Problem as problem:
            from anakinra_desktop.drawing.problem_words import problem_words

            self.say(problem_words(problem))

    @property
    def trouble(self) -> TroubleArea:
        """Where troubles are said; made with the first one."""
        if self._trouble is None:
            from anakinra_desktop.ui.shared.alerts import TroubleArea

            self._trouble = TroubleArea()
            self._trouble.chosen.connect(self._answer_trouble)
            self._place_trouble(self._trouble)
        return self._trouble

    def tell(self, notice: Notice) -> None:
        """Show a trouble on top of the page, or of the flow."""
        self.trouble.tell(notice)

    def tell_record_trouble(self, error: RecordTrouble) -> None:
        """Say what is the matter with the record."""
        from anakinra_desktop.ui.shared.alerts import record_notice

        self.trouble.tell(record_notice(error))

    def settle(self, key: str) -> None:
        """A trouble of this kind is over."""
        self.trouble.settle(key)

    # ---- Qt's own

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._stands:
            self._stands = True
            QTimer.singleShot(0, self, self.stands.emit)  # once everything in the window is painted

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS and not event.isAutoRepeat():
            foremost = self._foremost()
            inside = self._stack.currentWidget() if foremost is self._shell else foremost
            button = default_button(inside) if inside is not None else None
            if button is not None:
                button.click()
                return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self._move_toast()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        if not self._ends and self.runs_on is not None and self.runs_on():
            event.ignore()
            self.hide()
            return
        wait_for_work()
        super().closeEvent(event)

    def end(self) -> None:
        """Close for good, whatever goes on without the window otherwise."""
        self.let_end()
        self.close()

    def let_end(self) -> None:
        """From now on closing the window ends the app, for the system asks for that."""
        self._ends = True

    def come_forward(self) -> None:
        """Stand in front of other windows, wherever it was."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # ---- inside

    def _connect(self) -> None:
        self.rail.list.chosen.connect(self._go_to)
        self.header.menu_wanted.connect(self.open_menu)
        self.header.change_wanted.connect(self.change_wanted)
        self.header.emergency_wanted.connect(lambda: self.show_emergency())
        self._household.person_changed.connect(self._show_person)
        look().changed.connect(self._arrange)
        self.stands.connect(self._take_keys)

    def _take_keys(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        QShortcut(QKeySequence(EMERGENCY_KEY), self).activated.connect(lambda: self.show_emergency())
        QShortcut(QKeySequence(UNDO_KEY), self).activated.connect(self.undo)  # while nothing is typed in a field
        for place, destination in enumerate(self._destinations, start=1):
            # They belong to the pages, so that they rest while a dialog or a flow is in front.
            shortcut = QShortcut(QKeySequence(f"Alt+{place}"), self._stack)
            shortcut.activated.connect(lambda key=destination.key: self._go_to(key))

    def _go_to(self, key: str) -> None:
        try:
            self.show_page(key)
        except RecordTrouble as error:
            self.tell_record_trouble(error)

    def open_menu(self) -> None:
        """The pages, and who is treated, in a panel: what the rail shows where there is room for it."""
        from anakinra_desktop.ui.shared.parts import Dialog

        menu = Dialog(self, QCoreApplication.translate("MainWindow", "Menu"), width=700)
        person = self._household.person
        if person is not None:
            change = Button(QCoreApplication.translate("MainWindow", "Change"), icon="users", height=48)
            change.clicked.connect(menu.close_dialog)
            change.clicked.connect(self.change_wanted)
            who = column(Text(person.name, "h3"), Text(self.header.giver.text(), "support"), gap=0)
            menu.add(row(PersonMark(person.name, person.id), Grow(who), change))
        pages = NavList(self._destinations, columns=MENU_COLUMNS)
        for item in pages.items:
            item.set_open(item.destination.key == self._shown)
        pages.chosen.connect(lambda _key: menu.close_dialog())
        pages.chosen.connect(self._go_to)
        menu.add(pages)
        menu.cancel_button.hide()  # the cross closes it; the room is for the pages
        menu.open()

    def _foremost(self) -> QWidget:
        """Emergency comes before a flow, and that before the pages."""
        return self._emergency_page or self._flow or self._shell

    def _bring_forward(self) -> None:
        foremost = self._foremost()
        self._front.setCurrentWidget(foremost)
        self._move_dialogs()
        self._move_toast()
        if self._on_top is not None:
            self._place_on_top(self._on_top)
        if self._trouble is not None:
            self._place_trouble(self._trouble)
        self._say_title()
        question = self.findChild(QWidget, "dialog", Qt.FindChildOption.FindDirectChildrenOnly)
        in_front = self._stack.currentWidget() if foremost is self._shell else foremost
        focus_heading(question if question is not None and question.isVisible() else in_front)

    def _place_trouble(self, trouble: TroubleArea) -> None:
        """On top of the page, or of the flow where there is one."""
        if self._flow is not None:
            self._whole.insertWidget(0, trouble)
        else:
            self._right.insertWidget(1, trouble)

    def _place_on_top(self, card: QWidget) -> None:
        """As a trouble, and below it."""
        below = self._trouble is not None
        if self._flow is not None:
            self._whole.insertWidget(int(below), card)
        else:
            self._right.insertWidget(1 + below, card)

    def _say_title(self) -> None:
        app = "Anakinra Desktop"
        foremost = self._foremost()
        title = foremost.windowTitle()
        if foremost is self._shell:
            title = next((each.title for each in self._destinations if each.key == self._shown), "")
        self.setWindowTitle(f"{title} - {app}" if title else app)

    def _show_person(self) -> None:
        person = self._household.person
        self.header.show_person(person, self._household.giver if person else None)

    def _arrange_soon(self) -> None:
        QTimer.singleShot(0, self, self._arrange)

    def _arrange(self) -> None:
        """Put the rail behind the Menu button where text is large or the window narrow."""
        page_width = self.width() - self.rail.width_needed()
        compact = look().text_scale >= MENU_FROM_TEXT_SCALE or page_width < LEAST_PAGE_WIDTH
        self.rail.setVisible(not compact)
        self.header.set_compact(compact)

    def _answer_trouble(self, notice: str, answer: str) -> None:
        from anakinra_desktop.ui.shared.alerts import RETRY

        if answer != RETRY:
            self.trouble_answered.emit(notice, answer)
            return
        self.trouble.settle(notice)
        self._household.tell_changed()
        self.retry_wanted.emit(notice)

    def _keep_toast_clear(self) -> None:
        """What can be pressed changes while a toast stands: a page is laid out anew, a form is closed."""
        from anakinra_desktop.ui.shared.alerts import is_in_the_way

        toast = self._toast
        if toast is None or (toast.isVisible() and (toast.underMouse() or not is_in_the_way(toast, self))):
            return
        self._move_toast()

    def _move_toast(self) -> None:
        """Keep the toast clear of what can be pressed now; nothing stands before the emergency numbers."""
        if self._toast is None:
            return
        if self._emergency_page is not None:
            self._toast.wait()
            return
        from anakinra_desktop.ui.shared.alerts import place_toast

        is_clear = place_toast(self._toast, self)
        if not is_clear and self._has_question():  # it is said once that is answered
            self._toast.wait()
        elif self._toast.isHidden():
            self._toast.come_back()

    def _has_question(self) -> bool:
        from anakinra_desktop.ui.shared.parts import Dialog

        return any(isinstance(each, Dialog) and each.isVisible() for each in self.children())

    def _move_dialogs(self) -> None:
        """A question waits while the emergency numbers are shown, and is asked again after them."""
        for dialog in self.findChildren(QWidget, "dialog", Qt.FindChildOption.FindDirectChildrenOnly):
            dialog.setVisible(self._emergency_page is None)

    def _forget_toast(self, toast: Toast) -> None:
        if self._toast is toast:
            self._toast = None


def focus_heading(page: QWidget | None) -> None:
    """Give the page's heading the focus: a label whose object name ends in "heading"."""
    if page is None:
        return
    for text in page.findChildren(Text):
        if text.objectName().endswith("heading") and text.isVisibleTo(page):
            text.focus_as_heading()
            return
