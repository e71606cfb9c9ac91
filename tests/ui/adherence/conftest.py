"""A household with ninety days of record."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from anakinra_desktop.storage.database import RecordFile
from anakinra_desktop.ui.shared.household import Household
from tests.ninety_days import NOW, keep_ninety_days


@pytest.fixture
def household(qapp: QApplication, tmp_path: Path) -> Household:
    records = RecordFile.in_folder(tmp_path)
    made = Household(records, lambda: NOW)
    made.set_person(keep_ninety_days(records))
    return made
