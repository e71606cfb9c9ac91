"""Learn: any statement in two seconds of typing, by key and by ear, in either language, with Emergency above all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.appointments import Question
from anakinra_desktop.domain.health import EntryKind
from anakinra_desktop.services.keep_health import health_entries
from anakinra_desktop.services.read_medication import medication
from anakinra_desktop.ui.app_window import AppWindow
from anakinra_desktop.ui.emergency.view import EmergencyPage
from anakinra_desktop.ui.learn.groups import all_groups
from anakinra_desktop.ui.learn.statement_card import StatementCard
from anakinra_desktop.ui.learn.view import LearnPage
from anakinra_desktop.ui.shared.app_settings import AppSettings
from anakinra_desktop.ui.shared.parts import Button, Text
from anakinra_desktop.ui.shared.theme import Look, ThemeName
from tests.ui.a_household import Home
from tests.ui.conftest import Show
from tests.ui.legibility import problems, settle


class SilentReader:
    """Keeps what it was asked to read."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.has_voice = True

    def can_read(self) -> bool:
        return True

    def read(self, words: str) -> bool:
        self.said.append(words)
        return self.has_voice

    def be_silent(self) -> None:
        """It never speaks."""


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home", recorded_days=0)


@pytest.fixture
def reader() -> SilentReader:
    return SilentReader()


@pytest.fixture
def page(home: Home, reader: SilentReader, show: Show, speak: Callable[[str], None]) -> LearnPage:
    speak("en")
    made = LearnPage(home.household, reader)
    show(made, 1040, 724)
    return made


def said_in(card: StatementCard) -> str:
    return " ".join(each.text() for each in card.findChildren(Text) if each.isVisibleTo(card))


def test_every_statement_has_its_place_in_the_list_of_all(page: LearnPage) -> None:
    assert sorted(page.shown.ids) == sorted(medication().statements)
    assert page.count.text() == f"{len(medication().statements)} statements"


def test_every_topic_holds_something_and_every_statement_has_one_home() -> None:
    groups = all_groups()
    for statement in medication().statements.values():
        assert sum(each.is_home_of(statement) for each in groups) == 1, statement.id
    for group in groups:
        assert any(group.holds(each) for each in medication().statements.values()), group.key
        assert set(group.also) <= set(medication().statements)


def test_typing_finds_at_once_and_says_how_many(page: LearnPage, qtbot: QtBot) -> None:
    QTest.keyClicks(page.search.line, "freez")
    qtbot.waitUntil(lambda: page.count.text().endswith("“freez”"), timeout=2000)
    assert page.results.ids[0] == "STORAGE-3"
    assert len(page.results.ids) < 5


def test_the_keyboard_walks_from_the_field_through_the_cards_and_back(page: LearnPage) -> None:
    page.search.line.setFocus()
    QTest.keyClicks(page.search.line, "cloudy")
    QTest.keyClick(page.search.line, Qt.Key.Key_Down)
    first = page.results.card("LOOK-4")
    assert QApplication.focusWidget() is first.head
    QTest.keyClick(first.head, Qt.Key.Key_Return)
    assert first.is_open
    QTest.keyClick(first.head, Qt.Key.Key_Space)
    assert not first.is_open
    QTest.keyClick(first.head, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is page.search.line
    QTest.keyClick(page.search.line, Qt.Key.Key_Escape)
    assert page.search.line.text() == ""


def test_enter_opens_the_first_one_found(page: LearnPage) -> None:
    QTest.keyClicks(page.search.line, "LOOK-4")
    QTest.keyClick(page.search.line, Qt.Key.Key_Return)
    assert page.results.card("LOOK-4").is_open


def test_a_card_says_what_the_app_does_where_sources_differ_and_where_it_is_from(page: LearnPage) -> None:
    page.show_statement("STORAGE-5")
    card = page.results.card("STORAGE-5")
    said = said_in(card)
    assert card.is_open
    for words in ("In this app: ", "Sources differ on time at room temperature", "EU leaflet, 2023", "2015"):
        assert words in said


def test_what_was_not_read_in_its_source_says_so(page: LearnPage) -> None:
    for identity, words in (
        ("LABEL-22", "only in a work that quotes the label"),
        ("LABEL-35", "Check the leaflet in your carton."),
        ("LABEL-36", "We have not read this in the leaflet itself."),
        ("D-8", "what the app follows where sources differ"),
    ):
        page.show_statement(identity)
        assert words in said_in(page.results.card(identity)), identity


def test_how_the_name_is_said_can_be_heard(page: LearnPage, reader: SilentReader) -> None:
    page.show_statement("BRAND-2")
    button = page.results.card("BRAND-2").findChild(Button, "read_it")
    assert button is not None
    assert button.text() == "Hear how it is said"
    button.click()
    assert reader.said == ["anakinra. anakinra. Kineret."]


def test_that_no_voice_answers_is_said_once(page: LearnPage, reader: SilentReader) -> None:
    said: list[str] = []
    page.told.connect(lambda words, _undo: said.append(words))
    reader.has_voice = False
    page.show_statement("BRAND-2")
    button = page.results.card("BRAND-2").findChild(Button, "read_it")
    assert button is not None
    button.click()
    assert len(said) == 1
    assert said[0].startswith("No voice was found on this computer.")
    assert not button.isVisible()


def test_a_topic_shows_its_own_and_a_word_is_looked_for_everywhere(page: LearnPage) -> None:
    page.topics.items[-3].click()
    assert page.topics.open_key == "tell"
    assert "PRECAUTION-7" in page.results.ids
    page.search_for("fridge")
    assert page.topics.open_key == "all"
    numbers = {item.section.key: item.accessibleDescription() for item in page.topics.items}
    assert numbers["keeping"].startswith("3")


def test_the_parts_a_person_asks_for_by_name_are_topics(page: LearnPage) -> None:
    known = medication().statements
    held = {each.key: {identity for identity in known if each.holds(known[identity])} for each in all_groups()}
    assert {"USE-1", "USE-2", "USE-3", "DIET-1", "EFFECT-1", "STORAGE-1", "STORAGE-4", "BRAND-2"} <= held["about"]
    assert {"SYRINGE-7", "STORAGE-7", "LABEL-40", "LABEL-67", "LABEL-68", "LABEL-69"} <= held["disposal"]
    assert held["report"] == {"REPORT-1", "REPORT-2", "REPORT-3", "LABEL-70", "LABEL-71"}


def test_a_long_list_grows_as_it_is_walked(page: LearnPage) -> None:
    before = len(page.results.ids)
    last = page.results.card(page.results.ids[-1])
    last.head.setFocus()
    QTest.keyClick(last.head, Qt.Key.Key_Down)
    assert len(page.results.ids) > before
    assert QApplication.focusWidget() is page.results.card(page.results.ids[before]).head


def test_nothing_found_says_what_to_do(page: LearnPage) -> None:
    page.search_for("xqzwvkj")
    assert page.nothing.isVisible()
    assert page.count.text() == "No statement has “xqzwvkj”"


def test_what_is_typed_is_never_read_as_markup(page: LearnPage) -> None:
    page.search_for("<xqzwvkj>")
    assert page.count.text() == "No statement has “<xqzwvkj>”"
    assert page.count.textFormat() == Qt.TextFormat.PlainText


def test_the_app_opens_it_at_a_statement_and_emergency_is_one_press_away(
    home: Home, tmp_path: Path, show: Show, speak: Callable[[str], None]
) -> None:
    speak("en")
    app_window = AppWindow(home.household, AppSettings(tmp_path))
    show(app_window.window, 1280, 800)
    app_window.show_statement("SITE-7")
    page = app_window.window.page("learn")
    assert isinstance(page, LearnPage)
    assert page.results.card("SITE-7").is_open
    with pytest.raises(KeyError):
        app_window.show_statement("SITE-99")
    page.emergency_wanted.emit()
    assert app_window.window.findChild(EmergencyPage) is not None


def test_it_speaks_spanish_and_finds_english_words(home: Home, show: Show, speak: Callable[[str], None]) -> None:
    speak("es")
    page = LearnPage(home.household, SilentReader())
    show(page, 1040, 724)
    page.search_for("cloudy")
    assert page.results.ids[0] == "LOOK-4"
    assert page.results.card("LOOK-4").head.text() == "No use el líquido si está turbio."


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("width", "height", "scale"), [(1040, 724, 1.0), (790, 624, 1.5), (1024, 580, 2.0)])
@pytest.mark.parametrize("theme", get_args(ThemeName)[:1])
def test_nothing_is_cut_at_any_size(
    home: Home,
    show: Show,
    usual_look: Look,
    speak: Callable[[str], None],
    theme: ThemeName,
    scale: float,
    width: int,
    height: int,
    language: str,
) -> None:
    speak(language)
    usual_look.choose_theme(theme)
    usual_look.choose_text_scale(scale)
    page = LearnPage(home.household, SilentReader())
    show(page, width, height)
    assert problems(page) == []
    page.show_statement("STORAGE-5")
    assert problems(page) == []


def test_a_screen_reader_is_told_how_many_were_found(
    page: LearnPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    QTest.keyClicks(page.search.line, "vein")
    qtbot.waitUntil(lambda: told == [page.count.text()], timeout=2000)
    assert "statement with “vein”" in told[0]


def test_a_statement_is_kept_as_a_question_for_the_doctor_and_can_be_taken_back(
    page: LearnPage, home: Home, qtbot: QtBot
) -> None:
    page.show_statement("EFFECT-1")
    ask = page.results.card("EFFECT-1").findChild(Button, "ask_doctor")
    assert ask is not None
    with qtbot.waitSignal(page.told) as told:
        ask.click()
    (entry,) = health_entries(home.records, home.person.id, EntryKind.QUESTION)
    assert isinstance(entry.details, Question)
    assert entry.details.words == medication().statements["EFFECT-1"].text["en"]
    told.args[1]()
    assert not any(each.counts for each in health_entries(home.records, home.person.id, EntryKind.QUESTION))


def test_cards_that_come_later_keep_their_margins(page: LearnPage) -> None:
    page.search_for("vein")
    settle()
    card = page.results.card("SITE-8")
    assert card.body.geometry().left() == 0
    assert card.body.contentsRect().left() > 12
    page.search_for("")
    page.search_for("vein")
    settle()
    assert card.body.geometry().left() == 0
    assert card.body.contentsRect().left() > 12
