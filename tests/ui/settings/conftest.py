"""Maria's settings on the screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from anakinra_desktop.ui.settings.view import SettingsPage
from anakinra_desktop.ui.shared.app_settings import AppSettings
from tests.ui.a_household import Home
from tests.ui.conftest import Show


@pytest.fixture
def home(tmp_path: Path, qapp: object) -> Home:
    """Maria, with a day recorded and the map of her places kept."""
    made = Home(tmp_path / "data", recorded_days=1)
    made.plan_places()
    return made


@pytest.fixture
def settings(home: Home) -> AppSettings:
    return AppSettings(home.records.path.parent)


@pytest.fixture
def page(home: Home, settings: AppSettings, show: Show) -> SettingsPage:
    """The page as the window gives it room at its usual size."""
    made = SettingsPage(home.household, settings)
    show(made, 1048, 724)
    return made
