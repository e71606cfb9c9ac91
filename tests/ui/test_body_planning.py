"""Rounds are begun anew beside the window once somebody strayed, and nothing else is disturbed."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from anakinra_desktop.domain.body import BodyNotReadable
from anakinra_desktop.domain.people import GivenBy
from anakinra_desktop.services.suggest_spot import ensure_body_plan, place_of
from anakinra_desktop.storage.trouble import RecordTrouble, Trouble
from anakinra_desktop.ui.body_planning import BodyPlanning, _leave_to_the_pages
from tests.ui.a_household import TODAY, Home


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path, recorded_days=0)
    plan = home.plan_places()
    for back in range(40, 0, -1):
        place = place_of(plan, "left_thigh", ("3", "10", "5")[back % 3])
        home.give(TODAY - timedelta(days=back), time(20, 6), place=place)
    return home


def test_the_window_is_told_when_a_round_was_begun_anew(home: Home, qtbot: QtBot) -> None:
    planning = BodyPlanning(home.household)
    with qtbot.waitSignal(home.household.changed, timeout=10_000):
        planning.renew_rounds()
    plan = ensure_body_plan(home.records, home.person, home.clock())
    assert plan.round_for(GivenBy.SELF).begun == TODAY


def test_a_record_that_cannot_be_read_meanwhile_disturbs_nobody(
    home: Home, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_args: object) -> None:
        raise RecordTrouble(Trouble.BUSY, home.records.path)

    monkeypatch.setattr("anakinra_desktop.services.renew_round.renew_rounds", busy)
    planning = BodyPlanning(home.household)
    troubles: list[object] = []
    planning.trouble_met.connect(troubles.append)
    planning.renew_rounds()
    assert planning._task is not None
    with qtbot.waitSignal(planning._task.failed, timeout=10_000):
        pass
    assert troubles == []


def test_what_goes_wrong_in_the_app_itself_is_not_swallowed() -> None:
    with pytest.raises(ZeroDivisionError):
        _leave_to_the_pages(ZeroDivisionError())
    _leave_to_the_pages(BodyNotReadable("damaged"))


def test_a_record_deleted_while_a_body_is_planned_is_no_trouble(home: Home, qtbot: QtBot) -> None:
    planning = BodyPlanning(home.household)
    troubles: list[object] = []
    planning.trouble_met.connect(troubles.append)
    home.records.end()
    home.records.path.unlink()
    planning.open_person(home.person, is_planned=False)
    assert planning._task is not None
    with qtbot.waitSignal(planning._task.failed, timeout=10_000) as failed:
        pass
    assert isinstance(failed.args[0], RecordTrouble)
    assert troubles == []
    assert not home.records.path.exists()
