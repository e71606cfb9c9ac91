"""Work that takes longer than a blink (reports, copies, exports) runs beside the window."""

from __future__ import annotations

import gc
from collections.abc import Callable
from threading import Lock

from PySide6.QtCore import QObject, QThreadPool, Signal

_COLLECTS_AFTER = gc.get_threshold()
_counting = Lock()
_under_way = 0


class Task(QObject):
    """One piece of work on a pool thread. Its answer, or its failure, arrives on the thread that made the task.

    The owner must outlive the work: keep the task until `done` or `failed`, and let a closing window call
    `wait_for_work`. The work may touch no widget.
    """

    done = Signal(object)
    failed = Signal(Exception)

    def __init__(self, work: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work

    def start(self, pool: QThreadPool | None = None) -> None:
        """Begin, on the application's pool unless another is given."""
        _hold_collection()
        (pool or QThreadPool.globalInstance()).start(self._run)

    def _run(self) -> None:
        try:
            result = self._work()
        except Exception as error:
            self.failed.emit(error)
        else:
            self.done.emit(result)
        finally:
            _let_collect()


def _hold_collection() -> None:
    """Collect no garbage until the work has ended.

    A collection runs on whichever thread happens to set it off, and Qt objects that wait to be collected, in a dialog
    that was closed, say, must go on the thread they live on: a timer stopped from another one ends the whole app.
    """
    global _under_way
    with _counting:
        _under_way += 1
        gc.set_threshold(0)


def _let_collect() -> None:
    global _under_way
    with _counting:
        _under_way -= 1
        if not _under_way:
            gc.set_threshold(*_COLLECTS_AFTER)


def wait_for_work(milliseconds: int = 30_000) -> bool:
    """Wait until nothing runs any more; whether that was so in time."""
    return QThreadPool.globalInstance().waitForDone(milliseconds)
