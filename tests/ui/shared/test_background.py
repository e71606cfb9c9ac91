"""Work beside the window answers on the thread that asked, whether it succeeds or fails."""

from __future__ import annotations

import threading

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
