"""The preview of the report: what is seen is what is printed and saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from anakinra_desktop.services.log_dose import GivenDose, log_dose
from anakinra_desktop.services.make_report import report_on
from anakinra_desktop.ui.report.pages import PagePicture
from anakinra_desktop.ui.report.screen import ReportWishes, file_name, usual_wishes
from anakinra_desktop.ui.report.view import ReportPreview, preview_of
from anakinra_desktop.ui.shared.household import Household
from anakinra_desktop.ui.shared.parts import Banner, Button, SegmentedControl, default_button
from anakinra_desktop.ui.shared.theme import look
from tests.ninety_days import FIRST, LAST
from tests.ui.conftest import Show

WISHES = ReportWishes(FIRST, LAST, "a4", "en")

Preview = Callable[..., ReportPreview]


@pytest.fixture
def preview(household: Household, show: Show, qtbot: QtBot) -> Preview:
    """Call it to have a preview on the screen, its pages drawn."""

    def make(wishes: ReportWishes = WISHES, width: int = 1180, height: int = 760, **asking: object) -> ReportPreview:
        person = household.person
        assert person is not None
        made = ReportPreview(
            lambda wanted: report_on(
                household.records, person, wanted.first, wanted.last, household.now(), with_born=wanted.with_born
            ),
            wishes,
            **asking,  # type: ignore[arg-type]
        )
        show(made, width, height)
        drawn(made, qtbot)
        return made

    return make


def drawn(preview: ReportPreview, qtbot: QtBot) -> None:
    """Wait until the pages that are shown are those that are wanted."""

    def settled() -> bool:
        pages = preview.pages
        return (
            pages is not None
            and pages.pages.paper.name.lower() == preview.wishes.paper
            and pages.pages.language == preview.wishes.language
            and (pages.pages.count > 1) == preview.wishes.every_day
        )

    qtbot.waitUntil(settled, timeout=30_000)


def press(control: SegmentedControl[str], text: str) -> None:
    next(each for each in control.findChildren(QAbstractButton) if each.text() == text).click()


def sheets(preview: ReportPreview) -> list[PagePicture]:
    return [sheet for sheet in preview.findChildren(PagePicture) if not sheet.isHidden()]


def notice(preview: ReportPreview) -> str:
    """The title of what the preview says."""
    banners = [banner for banner in preview.findChildren(Banner) if not banner.isHidden()]
    return banners[-1].accessibleName() if banners else ""


def test_the_pages_are_shown_with_what_they_say(preview: Preview) -> None:
    [sheet] = sheets(preview())
    assert sheet.accessibleName() == "Page 1 of 1"
    assert sheet.accessibleDescription().startswith("In these 90 days the doctor paused 4.")


def test_the_picture_has_the_shape_of_the_paper(preview: Preview, qtbot: QtBot) -> None:
    made = preview()
    pages = made.pages
    assert pages is not None
    size = pages.pictures[0].size()
    assert size.height() / size.width() == pytest.approx(297 / 210, abs=0.003)
    press(made.paper, "Letter")
    drawn(made, qtbot)
    pages = made.pages
    assert pages is not None
    size = pages.pictures[0].size()
    assert size.height() / size.width() == pytest.approx(11 / 8.5, abs=0.003)


def test_language_and_length_are_chosen_beside_the_pages(preview: Preview, qtbot: QtBot) -> None:
    made = preview()
    before = made.pages
    press(made.language, "Español")
    drawn(made, qtbot)
    assert before is not None
    assert made.pages is not None
    assert made.pages.pictures[0] != before.pictures[0]
    made.every_day.click()
    drawn(made, qtbot)
    assert len(sheets(made)) == 2


def test_the_birth_date_can_be_left_out(preview: Preview, qtbot: QtBot) -> None:
    made = preview()
    assert made.pages is not None
    shown = made.pages.pictures[0]
    made.born.click()
    assert made.wishes.with_born is False
    qtbot.waitUntil(lambda: made.pages is not None and made.pages.pictures[0] != shown, timeout=30_000)


def test_a_report_goes_on_to_today_where_something_is_recorded_and_can_include_it_else(household: Household) -> None:
    person = household.person
    assert person is not None
    assert preview_of(household, FIRST, LAST).wishes.last == LAST
    today = LAST + timedelta(days=1)
    log_dose(household.records, person, GivenDose(taken_at=household.now(), schedule_date=today), household.now())
    assert preview_of(household, FIRST, LAST).wishes.last == today
    made = preview_of(household, FIRST, LAST - timedelta(days=5))
    assert made.wishes.last == LAST - timedelta(days=5)
    assert not made.without_today.isHidden()
    made.include_today.click()
    assert made.wishes.last == today
    assert made.subject().endswith("24 November 2026")
    assert made.without_today.isHidden()


def test_printing_is_the_primary_button_and_prints_the_pages_that_are_shown(
    preview: Preview, qtbot: QtBot, tmp_path: Path
) -> None:
    printed = tmp_path / "printed.pdf"
    asked: list[QSize] = []

    def choose(printer: QPrinter, host: QWidget) -> bool:
        asked.append(printer.pageLayout().fullRectPoints().size())
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(printed))
        return True

    made = preview(ask_printer=choose)
    button = default_button(made)
    assert button is made.print_button
    made.print_button.click()
    assert asked == [QSize(595, 842)]
    content = printed.read_bytes()
    assert content.startswith(b"%PDF-")
    assert b"Maria" not in content
    assert notice(made) == ""


def test_nothing_is_printed_when_no_printer_is_chosen(preview: Preview) -> None:
    made = preview(ask_printer=lambda printer, host: False)
    made.print_button.click()
    assert notice(made) == ""


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)  # Qt says it too, on the console
def test_a_printer_that_does_not_begin_is_said_plainly(preview: Preview, tmp_path: Path) -> None:
    def choose(printer: QPrinter, host: QWidget) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "missing" / "printed.pdf"))
        return True

    made = preview(ask_printer=choose)
    made.print_button.click()
    assert notice(made) == "It was not printed"


def test_saving_writes_the_report_where_it_was_asked_to(preview: Preview, qtbot: QtBot, tmp_path: Path) -> None:
    names: list[str] = []

    def where(host: QWidget, name: str) -> str:
        names.append(name)
        return str(tmp_path / "for the doctor")

    made = preview(ask_where=where)
    with qtbot.waitSignal(made.saved, timeout=30_000) as saved:
        made.save_button.click()
    assert names == ["anakinra-2026-08-26-2026-11-23.pdf"]
    assert saved.args == [str(tmp_path / "for the doctor.pdf")]
    assert (tmp_path / "for the doctor.pdf").read_bytes().startswith(b"%PDF-")
    assert notice(made) == "Saved"


def test_a_folder_that_cannot_be_written_to_is_said_plainly(preview: Preview, qtbot: QtBot, tmp_path: Path) -> None:
    made = preview(ask_where=lambda host, name: str(tmp_path / "missing" / name))
    made.save_button.click()
    qtbot.waitUntil(lambda: notice(made) == "It was not saved", timeout=30_000)


def test_changing_ones_mind_saves_nothing(preview: Preview, tmp_path: Path) -> None:
    made = preview(ask_where=lambda host, name: "")
    made.save_button.click()
    assert notice(made) == ""
    assert list(tmp_path.glob("*.pdf")) == []


def test_escape_and_back_both_lead_back(preview: Preview, qtbot: QtBot) -> None:
    made = preview()
    with qtbot.waitSignal(made.closed):
        QTest.keyClick(made, Qt.Key.Key_Escape)
    with qtbot.waitSignal(made.closed):
        made.back.click()


def test_emergency_is_one_press_away(preview: Preview, qtbot: QtBot) -> None:
    made = preview()
    emergency = made.findChild(Button, "emergency")
    assert emergency is not None
    with qtbot.waitSignal(made.emergency_wanted):
        emergency.click()


@pytest.mark.parametrize(("width", "scale", "beside"), [(1280, 1.0, True), (1024, 2.0, False), (700, 1.0, False)])
def test_the_settings_stand_beside_the_pages_where_there_is_room(
    preview: Preview, width: int, scale: float, beside: bool
) -> None:
    look().choose_text_scale(scale)
    made = preview(width=width, height=700)
    [sheet] = sheets(made)
    heading_left = made.heading.mapTo(made, made.heading.rect().topLeft())
    sheet_left = sheet.mapTo(made, sheet.rect().topLeft())
    assert (sheet_left.x() > heading_left.x() + made.heading.width()) is beside
    assert made.heading.isVisible()
    assert sheet.width() <= width


def test_the_preview_of_a_household_is_of_the_person_shown(household: Household) -> None:
    made = preview_of(household, FIRST, LAST)
    assert made.wishes == usual_wishes(FIRST, LAST)
    household.set_person(None)
    with pytest.raises(ValueError, match="nobody"):
        preview_of(household, FIRST, LAST)


def test_the_paper_follows_the_country_and_the_language_the_window(speak: Callable[[str], None]) -> None:
    assert usual_wishes(FIRST, LAST).language == "en"
    speak("es")
    assert usual_wishes(FIRST, LAST).language == "es"
    assert usual_wishes(FIRST, LAST).paper in ("a4", "letter")


def test_the_name_of_the_file_says_nothing_of_the_person() -> None:
    assert file_name(WISHES) == "anakinra-2026-08-26-2026-11-23.pdf"
