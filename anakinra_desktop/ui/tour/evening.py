"""One whole evening: a person is set up, an injection is walked through, and the report is printed."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from anakinra_desktop.storage.database import RecordFile
    from anakinra_desktop.ui.app_window import AppWindow
    from anakinra_desktop.ui.injection.view import InjectionPage
    from anakinra_desktop.ui.tour.hands import Hands

HOME_ZONE: Final = "Europe/Madrid"
BEGINS_AT: Final = datetime(2026, 11, 24, 19, 48, tzinfo=ZoneInfo(HOME_ZONE))
WINDOW_SIZE: Final = (1280, 800)
REPORT_DAYS: Final = 90

ANSWERS: Final = {
    "label": "choose_matches",
    "carton": "carton_2",
    "look": "choose_clear",
    "look_skin": "choose_fine",
}
"""What the tour answers at the steps that ask something, by step."""


class TourClock:
    """The tour's own time: it stands still until it is moved on, so that every picture can be made again."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def __call__(self) -> datetime:
        return self._moment

    def move_on(self, minutes: float) -> None:
        """Let some time pass."""
        self._moment += timedelta(minutes=minutes)


class Evening:
    """The tour. Each stop is done by the hands, with a picture of what a person then sees."""

    def __init__(self, folder: Path, language: str, witness: Callable[[QWidget, str], object] | None = None) -> None:
        """`witness` is shown the window at every picture."""
        self._folder = folder
        self._witness = witness
        self._language = language
        self.clock = TourClock(BEGINS_AT)

    def play(self) -> int:
        """Play it from beginning to end; the exit code."""
        from anakinra_desktop.ui.tour.hands import TourLost

        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ["TZ"] = HOME_ZONE  # the first questions ask this computer where it is
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(prefix="anakinra-tour-") as home:
                self._walk(Path(home))
        except (TourLost, OSError) as error:
            print(error, file=sys.stderr)
            return 1
        return 0

    def _walk(self, home: Path) -> None:
        from anakinra_desktop.ui.application import make_application, speak
        from anakinra_desktop.ui.shared.theme import look

        application = make_application(_lost_screen)
        speak(application, self._language)
        look().choose_theme("light")
        look().choose_motion(False)
        taken = 0
        with self._window(home / "new") as (hands, window, _):
            self._set_up(hands, window)
            taken = len(hands.pictures)
        with self._window(home / "household", made_up=True, pictures_before=taken) as (hands, window, records):
            hands.see("start_injection")
            hands.picture("today-due")
            self._inject(hands, window)
            self._look_round(hands)
            self._other_looks(hands)
            self._print(hands, records)

    @contextmanager
    def _window(
        self, folder: Path, *, made_up: bool = False, pictures_before: int = 0
    ) -> Iterator[tuple[Hands, AppWindow, RecordFile]]:
        from anakinra_desktop.storage.database import RecordFile
        from anakinra_desktop.ui.app_window import AppWindow
        from anakinra_desktop.ui.shared.app_settings import AppSettings
        from anakinra_desktop.ui.shared.background import wait_for_work
        from anakinra_desktop.ui.shared.household import Household
        from anakinra_desktop.ui.tour.hands import Hands

        records = RecordFile.in_folder(folder)
        if made_up:
            from anakinra_desktop.services.make_up_household import make_up_household

            make_up_household(records, self.clock(), HOME_ZONE, spanish=self._language == "es")
        folder.mkdir(parents=True, exist_ok=True)
        app_window = AppWindow(Household(records, self.clock), AppSettings(folder))
        window = app_window.window
        window.resize(*WINDOW_SIZE)
        window.show()
        window.activateWindow()
        hands = Hands(window, self._folder, pictures_before, self._witness)
        hands.wait(window.isActiveWindow, "the window")
        try:
            app_window.open_record()
            yield hands, app_window, records
        finally:
            wait_for_work()
            window.close()
            window.deleteLater()
            hands.breathe()
            records.close()

    # ---- the stops

    def _set_up(self, hands: Hands, window: AppWindow) -> None:
        """The first questions, answered by keyboard and mouse."""
        hands.type("name", "Elena Soler")
        hands.picture("first-run-name")
        hands.press("next")
        hands.type("amount", "100")
        hands.choose("how_often", 1)
        hands.picture("first-run-prescription")
        hands.press("next")
        hands.type("time_1", "20:00")
        hands.choose("next_injection", 1)
        hands.picture("first-run-time")
        hands.press("next")
        hands.choose("who_injects", 1)
        hands.picture("first-run-who-injects")
        hands.press("next")
        hands.choose("leaflet_read", 1)
        hands.choose("shown_how", 1)
        hands.type("shown_how_on", "20 11 2026")
        hands.picture("first-run-training")
        hands.press("next")
        hands.type("height", "165")
        hands.picture("first-run-body")
        hands.press("next")
        hands.type("expires", "08 2027")
        hands.type("lot", "K7741")
        hands.choose("where", 1)
        hands.picture("first-run-carton")
        hands.press("next")
        hands.wait(lambda: window.window.flow is None, "the first page")
        hands.see("suggested_place")
        hands.picture("today-first")

    def _inject(self, hands: Hands, window: AppWindow) -> None:
        """The whole injection. The first syringe turns out cloudy, and a second one is taken."""
        from anakinra_desktop.ui.injection.view import InjectionPage

        hands.press("start_injection")
        hands.choose("who_injects", 1)
        hands.picture("inject-who-injects")
        hands.press("use_for_today")
        page = hands.see("injection_page", InjectionPage)
        seen: set[str] = set()
        while window.window.flow is page:
            step = page.screen_shown.step
            is_new = step not in seen
            seen.add(step)
            if step == "warm_up" and is_new:
                self.clock.move_on(17)
                page.tick()
            if step == "look" and is_new:
                hands.picture("inject-look")
                hands.press("choose_cloudy")
                hands.press("next")
                hands.picture("inject-stop-cloudy")
                hands.press("next")
                continue
            if step in ANSWERS:
                hands.press(ANSWERS[step])
            if is_new or step == "look":
                hands.settle()
                hands.picture(f"inject-{step.replace('_', '-')}")
            hands.press("next")
            self._wait_for_next(hands, window, page, step)
        hands.see("suggested_place")
        hands.picture("today-done")

    def _wait_for_next(self, hands: Hands, window: AppWindow, page: InjectionPage, step: str) -> None:
        hands.wait(lambda: window.window.flow is not page or page.screen_shown.step != step, f"what follows {step}")

    def _look_round(self, hands: Hands) -> None:
        """Every page, after the injection."""
        hands.press("go_to_body_map")
        hands.see("open_next_zone")
        hands.settle()
        hands.picture("body-map")
        hands.press("open_next_zone")
        hands.see("zone_map")
        hands.settle()
        hands.picture("zone")
        hands.press("abdomen" if hands.sees("abdomen") else "back_to_body_map")
        hands.press("abdomen_label")
        hands.settle()
        hands.picture("zone-stomach")
        hands.press("go_to_calendar")
        hands.picture("calendar")
        hands.press(f"day_{(self.clock() - timedelta(days=1)).date().isoformat()}")
        hands.picture("calendar-day")
        hands.press("go_to_adherence")
        hands.see("every_day_chart")
        hands.settle()
        hands.picture("adherence")
        hands.press("go_to_supplies")
        hands.picture("supplies")
        hands.press("go_to_settings")
        hands.picture("settings")
        hands.press("emergency")
        hands.picture("emergency")
        hands.press("close_emergency")

    def _other_looks(self, hands: Hands) -> None:
        """The first page in the dark, in high contrast and with large text."""
        from anakinra_desktop.ui.shared.theme import look

        hands.press("go_to_today")
        for theme in ("dark", "contrast"):
            look().choose_theme(theme)
            hands.picture(f"today-{theme}")
        look().choose_theme("light")
        look().choose_text_scale(2.0)
        hands.picture("today-large-text")
        look().choose_text_scale(1.0)

    def _print(self, hands: Hands, records: RecordFile) -> None:
        """The report, printed to a file by the same pages as the window shows."""
        from anakinra_desktop.drawing.report_pages import PAPERS, ReportPages, report_pdf
        from anakinra_desktop.services.add_person import list_people
        from anakinra_desktop.services.make_report import report_on

        person = list_people(records)[0][0]
        last = self.clock().date() - timedelta(days=1)
        gathered = report_on(records, person, last - timedelta(days=REPORT_DAYS - 1), last, self.clock())
        pages = ReportPages(gathered, PAPERS["a4"], self._language)
        (self._folder / "report.pdf").write_bytes(report_pdf(pages))
        hands.breathe()


def _lost_screen() -> NoReturn:
    raise RuntimeError("the tour needs no screen, and Qt looked for one")
