"""Work that takes longer than a blink (reports, copies, exports) runs beside the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, Signal


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
        (pool or QThreadPool.globalInstance()).start(self._run)

    def _run(self) -> None:
        try:
            result = self._work()
        except Exception as error:
            self.failed.emit(error)
        else:
            self.done.emit(result)


def wait_for_work(milliseconds: int = 30_000) -> bool:
    """Wait until nothing runs any more; whether that was so in time."""
    return QThreadPool.globalInstance().waitForDone(milliseconds)
