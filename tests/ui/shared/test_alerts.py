"""Troubles are said one at a time, the gravest first, with what is safe and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from anakinra_desktop.storage.trouble import RecordTrouble, Trouble
from anakinra_desktop.ui.shared.alerts import Notice, NoticeAction, TroubleArea, TroubleBanner, record_notice
from anakinra_desktop.ui.shared.parts import Button
from tests.ui.conftest import Show


def notice(key: str, tone: str) -> Notice:
    return Notice(key, tone, "warning", f"{key} happened", "Do this.", "That is safe.")  # type: ignore[arg-type]


def test_one_banner_at_a_time_and_the_gravest_first(show: Show) -> None:
    area = TroubleArea()
    show(area, 900, 200)
    for each in (notice("small", "info"), notice("grave", "danger"), notice("middle", "warn")):
        area.tell(each)
        assert len([banner for banner in area.findChildren(TroubleBanner) if banner.isVisible()]) == 1
    order = []
    while area.banner is not None:
        order.append(area.banner.notice.key)
        area.settle(area.banner.notice.key)
    assert order == ["grave", "middle", "small"]
    assert not area.isVisible()


def test_a_newer_notice_of_the_same_kind_takes_the_older_ones_place(show: Show) -> None:
    area = TroubleArea()
    show(area, 900, 200)
    area.tell(notice("disk", "warn"))
    area.tell(Notice("disk", "warn", "warning", "now worse", "Do this."))
    assert area.banner is not None
    assert area.banner.notice.happened == "now worse"
    area.settle("disk")
    assert area.banner is None


def test_what_happened_gets_the_focus_so_that_it_is_read_out(show: Show) -> None:
    area = TroubleArea()
    show(area, 900, 200)
    area.show()
    area.tell(notice("disk", "warn"))
    assert area.banner is not None
    assert area.window().focusWidget() is area.banner.heading


def test_a_press_is_announced_with_the_trouble_it_answers(qtbot: QtBot, show: Show) -> None:
    area = TroubleArea()
    show(area, 900, 200)
    area.tell(Notice("disk", "warn", "warning", "It is full", "Free some.", actions=(NoticeAction("retry", "Again"),)))
    button = area.findChild(Button, "trouble_retry")
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(area.chosen) as chosen:
        button.click()
    assert chosen.args == ["disk", "retry"]


def test_three_buttons_are_one_too_many() -> None:
    actions = tuple(NoticeAction(str(number), "Press") for number in range(3))
    with pytest.raises(ValueError, match="two buttons"):
        Notice("x", "warn", "warning", "happened", "now", actions=actions)


@pytest.mark.parametrize("trouble", list(Trouble))
def test_every_trouble_of_the_record_has_calm_words(qapp: object, trouble: Trouble) -> None:
    said = record_notice(RecordTrouble(trouble, Path("/home/maria/record.sqlite3"), "SQLITE_FULL (13)"))
    words = f"{said.happened} {said.now} {said.safe}"
    assert said.happened
    assert said.now
    assert "!" not in words
    assert "SQLITE" not in words
    assert "maria" not in words


@pytest.mark.parametrize("trouble", list(Trouble))
def test_what_is_not_saved_yet_is_named_and_not_injected_again(qapp: object, trouble: Trouble) -> None:
    said = record_notice(RecordTrouble(trouble, Path("record.sqlite3")), "right thigh, spot 14, 20:06")
    assert said.tone == "danger"
    assert "not saved yet" in said.happened
    assert "right thigh, spot 14, 20:06" in said.now
    assert "Do not inject again." in said.now


def test_of_a_damaged_record_nothing_is_called_safe(qapp: object) -> None:
    assert record_notice(RecordTrouble(Trouble.DAMAGED, Path("record.sqlite3"))).safe == ""
    assert record_notice(RecordTrouble(Trouble.DISK_FULL, Path("record.sqlite3"))).safe


def test_a_record_that_is_too_new_names_both_versions(tmp_path: Path) -> None:
    error = RecordTrouble(Trouble.TOO_NEW, tmp_path / "record.sqlite3", versions=(7, 2))
    assert "It has version 7; this app knows records up to version 2." in record_notice(error).now
