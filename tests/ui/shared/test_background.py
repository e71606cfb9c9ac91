"""Work beside the window answers on the thread that asked, whether it succeeds or fails."""

from __future__ import annotations

import gc
import threading

import pytest
from pytestqt.qtbot import QtBot

from anakinra_desktop.ui.shared.background import Task, wait_for_work


def test_the_answer_arrives_on_the_thread_that_asked(qtbot: QtBot) -> None:
    answered_on: list[int] = []
    task = Task(threading.get_ident)
    task.done.connect(lambda answer: answered_on.append(threading.get_ident()))
    with qtbot.waitSignal(task.done) as done:
        task.start()
    assert done.args != [threading.get_ident()], "the work itself was done beside"
    assert answered_on == [threading.get_ident()]


def test_a_failure_is_handed_over_whole(qtbot: QtBot) -> None:
    def work() -> None:
        raise OSError(28, "No space left on device")

    task = Task(work)
    with qtbot.waitSignal(task.failed) as failed, qtbot.assertNotEmitted(task.done):
        task.start()
    assert failed.args is not None
    assert isinstance(failed.args[0], OSError)
    assert failed.args[0].errno == 28


@pytest.mark.parametrize("fails", [False, True])
def test_no_garbage_is_collected_on_the_thread_of_the_work(qtbot: QtBot, fails: bool) -> None:
    usual = gc.get_threshold()
    worker: list[int] = []
    collected_on: list[int] = []

    def work() -> None:
        worker.append(threading.get_ident())
        for _ in range(20 * usual[0]):
            ring: list[object] = []
            ring.append(ring)
        if fails:
            raise OSError

    def note(phase: str, _about: object) -> None:
        if phase == "start":
            collected_on.append(threading.get_ident())

    tasks = [Task(work), Task(work)]
    gc.callbacks.append(note)
    try:
        for task in tasks:
            task.start()
        assert wait_for_work()
    finally:
        gc.callbacks.remove(note)
    assert len(worker) == 2
    assert not set(worker) & set(collected_on)
    assert gc.get_threshold() == usual, "once all has ended, garbage is collected as before"


def test_waiting_ends_when_the_work_has_ended(qtbot: QtBot) -> None:
    go_on, ended = threading.Event(), threading.Event()

    def work() -> None:
        go_on.wait(5)
        ended.set()

    task = Task(work)
    task.start()
    assert not wait_for_work(10)
    go_on.set()
    assert wait_for_work()
    assert ended.is_set()
