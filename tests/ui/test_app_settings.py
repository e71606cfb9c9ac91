"""What is set for the app on this computer is there again at the next start."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from anakinra_desktop.ui.application import dress
from anakinra_desktop.ui.shared.app_settings import FILE_NAME, AppSettings
from anakinra_desktop.ui.shared.theme import Look


def test_nothing_is_set_at_first(tmp_path: Path) -> None:
    settings = AppSettings(tmp_path)
    assert (settings.chosen_language, settings.theme, settings.motion, settings.person_id) == (None, None, None, None)
    assert settings.text_scale == 1.0
    assert settings.window_geometry is None
    assert settings.language == "en"  # that of the system the tests run in


def test_everything_is_there_again_at_the_next_start(tmp_path: Path) -> None:
    settings = AppSettings(tmp_path)
    settings.chosen_language = "es"
    settings.theme = "contrast"
    settings.text_scale = 1.75
    settings.motion = False
    settings.person_id = 3
    settings.window_geometry = QByteArray(b"somewhere")
    assert settings.save()
    again = AppSettings(tmp_path)
    assert (again.chosen_language, again.language) == ("es", "es")
    assert (again.theme, again.text_scale, again.motion, again.person_id) == ("contrast", 1.75, False, 3)
    assert again.window_geometry == QByteArray(b"somewhere")


def test_reminders_are_on_and_name_nothing_until_told_otherwise(tmp_path: Path) -> None:
    settings = AppSettings(tmp_path)
    assert (settings.reminds, settings.reminder_names_nothing, settings.reminder_is_heard) == (True, True, True)
    assert (settings.reminder_again_min, settings.runs_on, settings.said_that_it_runs_on) == (30, None, False)
    settings.reminds = settings.reminder_names_nothing = settings.reminder_is_heard = settings.runs_on = False
    settings.reminder_again_min, settings.said_that_it_runs_on = 0, True
    assert settings.save()
    again = AppSettings(tmp_path)
    assert (again.reminds, again.reminder_names_nothing, again.reminder_is_heard) == (False, False, False)
    assert (again.reminder_again_min, again.runs_on, again.said_that_it_runs_on) == (0, False, True)


@pytest.mark.parametrize("line", ["reminder_again=7", "reminder_again=soon"])
def test_a_reminder_again_that_cannot_be_chosen_counts_as_not_set(tmp_path: Path, line: str) -> None:
    (tmp_path / FILE_NAME).write_text(f"[General]\n{line}\n", "utf-8")
    assert AppSettings(tmp_path).reminder_again_min == 30


@pytest.mark.skipif(sys.platform == "win32", reason="modes are of POSIX")
def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    settings = AppSettings(tmp_path)
    settings.person_id = 3
    assert settings.save()
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o777 == 0o600


def test_what_is_chosen_can_go_back_to_what_the_system_says(tmp_path: Path) -> None:
    settings = AppSettings(tmp_path)
    settings.chosen_language, settings.theme, settings.motion = "es", "dark", True
    settings.chosen_language, settings.theme, settings.motion = None, None, None
    assert settings.save()
    assert (settings.chosen_language, settings.theme, settings.motion) == (None, None, None)


@pytest.mark.parametrize(
    "line", ["language=tlh", "theme=pink", "text_scale=9", "text_scale=large", "motion=maybe", "person=nobody"]
)
def test_values_that_cannot_be_so_count_as_not_set(tmp_path: Path, line: str) -> None:
    (tmp_path / FILE_NAME).write_text(f"[General]\n{line}\n", "utf-8")
    settings = AppSettings(tmp_path)
    assert (settings.chosen_language, settings.theme, settings.motion, settings.person_id) == (None, None, None, None)
    assert settings.text_scale == 1.0


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder", "utf-8")
    settings = AppSettings(tmp_path / "file")
    settings.theme = "dark"
    assert not settings.save()


def test_the_application_is_dressed_as_chosen(tmp_path: Path, usual_look: Look) -> None:
    settings = AppSettings(tmp_path)
    settings.theme, settings.text_scale, settings.motion = "dark", 1.5, False
    dress(settings)
    assert (usual_look.theme, usual_look.text_scale, usual_look.motion) == ("dark", 1.5, False)
    settings.motion = True
    dress(settings)
    assert usual_look.motion
