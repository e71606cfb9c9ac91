"""A process of its own that opens a window and says when it was painted, and when its first page is live and whole.

    python started_window.py app FOLDER        the app on the record in that folder
    python started_window.py bare              the plainest window there is

It prints seconds of the clock that all processes of a computer share, one object in JSON.
"""

from __future__ import annotations

import json
import sys
import time

MOMENTS: dict[str, float] = {}


def keep(moment: str) -> None:
    """The first time that something was so."""
    MOMENTS.setdefault(moment, time.monotonic())


def open_bare() -> None:
    """A main window with one button."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton

    class Bare(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, self, leave)

    def leave() -> None:
        keep("painted")
        application.quit()

    application = QApplication([])
    window = Bare()
    window.setCentralWidget(QPushButton("Start"))
    window.resize(1280, 800)
    window.show()
    application.exec()


def open_app(folder: str) -> None:
    """The app, until Today shows the day and where the injection would go."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    from anakinra_desktop import startup
    from anakinra_desktop.ui.shared.parts import Text

    class Paint(QObject):
        """Tells once when the watched page was painted."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, leave)
            return False

    class Watched(startup._Running):
        def open(self) -> None:
            running.append(self)
            window = self._app_window.window
            window.stands.connect(lambda: keep("painted"))
            window.page_shown.connect(lambda key: window.page(key).installEventFilter(paint))
            super().open()

    def leave() -> None:
        keep("live")
        place = running[0]._app_window.window.findChild(Text, "suggested_place")
        if place is None or not place.text():
            QTimer.singleShot(1, leave)
            return
        keep("whole")
        running[0]._close()

    paint = Paint()
    running: list[Watched] = []
    startup._Running = Watched  # type: ignore[misc]
    startup.start(["--data-dir", folder])


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        open_bare()
    else:
        open_app(sys.argv[2])
    print(json.dumps(MOMENTS))
