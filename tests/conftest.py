"""What holds for every test: no screen, no network, a home of its own, one time zone, nothing left behind."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

_LOCAL = ("127.0.0.1", "::1", "localhost")


def _make_surroundings() -> tempfile.TemporaryDirectory[str]:
    """Settle what is read once, at import or by the first window, before any test module is imported."""
    home = tempfile.TemporaryDirectory(prefix="anakinra-tests-", ignore_cleanup_errors=True)
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        os.environ[name] = home.name
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        folder = Path(home.name, name)
        folder.mkdir(mode=0o700)  # Qt warns of a runtime folder that others may read
        os.environ[name] = str(folder)
    os.environ.pop("MPLCONFIGDIR", None)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.pop("LANGUAGE", None)
    os.environ["LC_ALL"] = "C.UTF-8"
    # A zone with summer time that is never UTC, so that a forgotten zone shows.
    os.environ["TZ"] = "Europe/Madrid"
    if hasattr(time, "tzset"):
        time.tzset()
    return home


def _refuse_the_network(event: str, arguments: tuple[object, ...]) -> None:
    """Nothing in this app may speak to another machine, so no test may either."""
    address: object = None
    if event == "socket.connect":
        address = arguments[1]
    elif event == "socket.getaddrinfo":
        address = arguments[:1]
    if isinstance(address, tuple) and address[0] not in _LOCAL:
        raise RuntimeError(f"A test tried to reach {address[0]!r}: there is no network here.")


_surroundings = _make_surroundings()
sys.addaudithook(_refuse_the_network)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci")


def pytest_unconfigure() -> None:
    _surroundings.cleanup()


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The record of a test is never anybody's record; it does not exist until the test makes it."""
    monkeypatch.setenv("ANAKINRA_DATA_DIR", str(tmp_path / "data"))


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """After each test no work runs on, no window is open and the pointer is itself again."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import QEvent, Qt, QThreadPool
    from PySide6.QtWidgets import QApplication

    if not isinstance(QApplication.instance(), QApplication):
        return
    at_rest = QThreadPool.globalInstance().waitForDone(10_000)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    while QApplication.overrideCursor() is not None:
        QApplication.restoreOverrideCursor()
    open_windows = [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.isVisible() and widget.windowType() != Qt.WindowType.ToolTip
    ]
    names = [widget.objectName() or type(widget).__name__ for widget in open_windows]
    for widget in open_windows:
        widget.close()
    assert at_rest, "Background work was still running ten seconds after the test."
    assert not names, f"The test left windows open: {', '.join(names)}."
