"""The Learn page: type a word, read the statement; topics beside, Emergency above all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from anakinra_desktop.domain.statement_search import StatementSearch
from anakinra_desktop.drawing import wording
from anakinra_desktop.services.read_medication import medication, search_words
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.learn.groups import ALL, Group, all_groups
from anakinra_desktop.ui.learn.result_list import ResultList
from anakinra_desktop.ui.learn.screen import (
    ResultScreen,
    emergency_line,
    result_screen,
    statement_screens,
)
from anakinra_desktop.ui.learn.search_field import SearchField
from anakinra_desktop.ui.settings.sections import Section, SectionList
from anakinra_desktop.ui.shared.parts import Banner, EmptyState, Grow, PageScroll, Text, column, filled, row
from anakinra_desktop.ui.shared.speech import Reader, VoiceReader, no_voice_words
from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.household import Household

LEAST_CONTENT_PX: Final = 460
"""Beside a column with the topics, the cards want this much (at 100 % text); with less the topics go on top of them."""
SAID_AFTER_MS: Final = 500
"""So long after the last key a screen reader is told how many were found."""
GROWS_BEFORE_END_PX: Final = 600


class LearnPage(QWidget):
    """Every statement, found as one types."""

    emergency_wanted = Signal()
    told = Signal(str, object)
    """A sentence that says what was kept, and a function that takes it back."""
    trouble_met = Signal(object)

    def __init__(self, household: Household, reader: Reader | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("learn_page")
        self._household = household
        self._reader: Reader = reader or VoiceReader(self)
        known, language = medication(), wording.language()
        self._known = known
        self._groups = all_groups()
        self._group: Group | None = None
        self._query = ""
        self._search = StatementSearch(known, search_words(), language, _names_of_groups(self._groups))
        self._narrow: bool | None = None
        self._shown: ResultScreen | None = None
        self.heading = Text(QCoreApplication.translate("LearnPage", "Learn"), "h1")
        self.heading.setObjectName("learn_heading")
        self.search = SearchField()
        self._top = row(self.heading, Grow(self.search), gap=22, margins=(28, 10, 24, 6))
        self.topics = SectionList(
            [
                Section(ALL, QCoreApplication.translate("LearnPage", "All"), "book-open"),
                *(Section(each.key, each.title, each.icon) for each in self._groups),
            ],
            name=QCoreApplication.translate("LearnPage", "Topics"),
            tight=True,
        )
        self.count = Text("", "support", size=16)
        self.count.setObjectName("result_count")
        self.count.setContentsMargins(6, 0, 0, 0)
        self.results = ResultList(statement_screens(known, language), can_read=self._reader.can_read())
        self.nothing = EmptyState(
            "magnifying-glass",
            QCoreApplication.translate("LearnPage", "Nothing was found"),
            QCoreApplication.translate("LearnPage", "Try another word for it, or ask your doctor or pharmacist."),
        )
        self.nothing.hide()
        self._strip: Banner | None = None
        self._arrange_parts()
        self._connect()
        self._say_later = QTimer(self, interval=SAID_AFTER_MS, singleShot=True)
        self._say_later.timeout.connect(self._say_count)
        self._show()

    # ---- what others ask for

    def show_statement(self, identity: str) -> None:
        """Open one statement, with its topic around it. Raises KeyError for an unknown ID."""
        statement = self._known.statements[identity]
        self._group = next(each for each in self._groups if each.is_home_of(statement))
        self.search.line.blockSignals(True)
        self.search.set_text("")
        self.search.line.blockSignals(False)
        self._query = ""
        self._show()
        self.results.grow(identity)
        card = self.results.card(identity)
        card.set_open(True)
        card.head.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, lambda: self._bring_up(card))

    def search_for(self, words: str) -> None:
        """Search as if somebody had typed these words."""
        self.search.set_text(words)
        self.search.search_now()

    @property
    def shown(self) -> ResultScreen:
        """What the list shows now."""
        assert self._shown is not None
        return self._shown

    # ---- Qt's own

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_emergency()

    def hideEvent(self, event: object) -> None:
        self._reader.be_silent()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # ---- inside

    def _read(self, words: str) -> None:
        if not self._reader.read(words):
            self.results.offer_no_reading()
            self.told.emit(no_voice_words(), None)

    def _arrange_parts(self) -> None:
        """The field stays, the rest scrolls; the topics stand at the left, or on top of the cards."""
        self._side_place = column(gap=0, from_top=True)
        self._narrow_place = column(gap=0)
        side = filled(self._side_place)
        self._side = PageScroll(side)
        found = column(self._narrow_place, self.count, self.nothing, self.results, gap=4, margins=(0, 0, 18, 20))
        self._scroll = PageScroll(filled(column(found, gap=0, from_top=True)))
        self._columns = row(self._side, Grow(self._scroll), gap=10, margins=(22, 0, 0, 0))
        self._wide_place = column(gap=0, margins=(28, 0, 24, 6))
        column(self._top, self._wide_place, Grow(self._columns), gap=0, parent=self)

    def _connect(self) -> None:
        self.search.searched.connect(self._search_for)
        self.search.down_wanted.connect(self._go_to_results)
        self.search.first_wanted.connect(self._open_first)
        self.topics.chosen.connect(self._choose_topic)
        self.results.left_upwards.connect(lambda: self.search.line.setFocus(Qt.FocusReason.TabFocusReason))
        self.results.read_wanted.connect(self._read)
        self.results.question_wanted.connect(self._keep_question)
        self._scroll.verticalScrollBar().valueChanged.connect(self._grow_near_the_end)
        look().changed.connect(self._arrange)
        self._household.person_changed.connect(self._show_emergency)
        cast_app = QApplication.instance()
        assert isinstance(cast_app, QApplication)
        cast_app.focusChanged.connect(self._keep_in_sight)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(lambda: self.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason))

    def _search_for(self, query: str) -> None:
        if query == self._query:
            return
        if query.strip():
            self._group = None  # a word is looked for everywhere; the topics then say where it was found
        self._query = query
        self._show()
        self._say_later.start()

    def _choose_topic(self, key: str) -> None:
        self._group = next((each for each in self._groups if each.key == key), None)
        self._show()
        self._say_count()
        if self._narrow:  # the topics stand above; what was asked for is below them
            QTimer.singleShot(0, self, lambda: self._bring_up(self.count))

    def _show(self) -> None:
        found = self._search.find(self._query)
        shown = result_screen(found, self._query, self._group, self._groups, self._known.statements)
        self._shown = shown
        self.count.setText(shown.says)
        self.nothing.setVisible(not shown.count)
        self.results.show_result(shown)
        self.topics.mark(self._group.key if self._group else ALL)
        self._show_topics()
        self._scroll.verticalScrollBar().setValue(0)

    def _show_topics(self) -> None:
        """How many of what was found are in each; on a narrow page what is not needed gives its room to the cards."""
        for item in self.topics.items:
            number = self.shown.numbers[item.section.key]
            item.set_number(number)
            item.setVisible(number > 0 or not self._narrow or item.section.key == ALL)
        if self._strip is not None:  # Emergency stays in the head of the window
            self._strip.setVisible(not (self._narrow and self._query.strip()))

    def _say_count(self) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.count, self.count.text()))

    def _go_to_results(self) -> None:
        self.search.search_now()
        self.results.focus_first()

    def _open_first(self) -> None:
        if self.results.focus_first():
            self.results.card(self.results.ids[0]).set_open(True)

    def _keep_question(self, sentence: str) -> None:
        """Keep a statement as a question for the next visit, where there is somebody whose visit it is."""
        from anakinra_desktop.domain.appointments import Question
        from anakinra_desktop.domain.health import WORDS_LENGTH_MAX
        from anakinra_desktop.domain.prescription import zone_info
        from anakinra_desktop.services.keep_health import add_entry, undo_entry

        household, person = self._household, self._household.person
        if person is None:
            return
        now, by = household.now(), household.giver.name or person.name
        words = sentence if len(sentence) <= WORDS_LENGTH_MAX else f"{sentence[: WORDS_LENGTH_MAX - 1]}…"
        try:
            today = now.astimezone(zone_info(person.home_zone)).date()
            kept = add_entry(household.records, person.id, today, Question(words), now, by)
        except RecordTrouble as error:
            self.trouble_met.emit(error)
            return
        household.tell_changed()

        def undo() -> None:
            undo_entry(household.records, kept.id, household.now(), by)
            household.tell_changed()

        self.told.emit(QCoreApplication.translate("LearnPage", "Kept as a question for your doctor."), undo)

    def _grow_near_the_end(self, value: int) -> None:
        if value > self._scroll.verticalScrollBar().maximum() - look().px(GROWS_BEFORE_END_PX):
            self.results.grow()

    def _keep_in_sight(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.results.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, 0, look().space(40))

    def _bring_up(self, card: QWidget) -> None:
        body = self._scroll.widget()
        assert body is not None
        top = card.mapTo(body, QPoint(0, 0)).y()
        self._scroll.verticalScrollBar().setValue(max(0, top - look().space(12)))

    def _show_emergency(self) -> None:
        phones = self._household.phones()
        line = emergency_line(phones)
        if self._strip is not None:
            if self._strip.accessibleDescription() == line:
                return
            self._strip.hide()
            self._strip.deleteLater()
        self._strip = Banner(
            QCoreApplication.translate("LearnPage", "Something is happening now?"),
            line,
            icon="first-aid-fill",
            tone="danger",
            action=QCoreApplication.translate("LearnPage", "Open Emergency"),
        )
        self._strip.setObjectName("emergency_strip")
        self._strip.acted.connect(self.emergency_wanted)
        if self._strip.action is not None:
            self._strip.action.set_kind("emergency")
        self._place_strip()

    def _place_strip(self) -> None:
        """Above the topics and the cards, or where there is little room, as the first thing that scrolls."""
        if self._strip is not None:
            (self._narrow_place if self._narrow else self._wide_place).insertWidget(0, self._strip)

    def _arrange(self) -> None:
        beside = self.topics.width_needed() + look().space(40)
        narrow = self.width() - beside < look().px(LEAST_CONTENT_PX)
        direction = QBoxLayout.Direction
        stacked = self.width() < look().px(560)
        self._top.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)
        if not narrow:
            self._side.setFixedWidth(beside)
        self.topics.stand_in_column(not narrow)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._side.setVisible(not narrow)
        (self._narrow_place if narrow else self._side_place).addWidget(self.topics)
        self._place_strip()
        if self._shown is not None:
            self._show_topics()


def _names_of_groups(groups: tuple[Group, ...]) -> dict[str, str]:
    return {
        each.id: " ".join(group.title for group in groups if group.holds(each))
        for each in medication().statements.values()
    }
