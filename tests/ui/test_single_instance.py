"""The lock that lets one window work on a data folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from anakinra_desktop.ui.single_instance import LOCK_NAME, WindowLock

HOLD = """
import sys, time
from pathlib import Path
from anakinra_desktop.ui.single_instance import WindowLock
lock = WindowLock(Path(sys.argv[1]))
print(lock.take(), flush=True)
time.sleep(60)
"""


def test_one_window_has_it_until_it_lets_go(tmp_path: Path) -> None:
    first, second = WindowLock(tmp_path), WindowLock(tmp_path)
    (tmp_path / "record.sqlite3").touch()
    assert first.take()
    assert not second.take()
    first.release()
    assert second.take()
    second.release()
    assert (tmp_path / "record.sqlite3").exists()


def test_a_killed_window_leaves_none_behind(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        assert not WindowLock(tmp_path).take()
        holder.kill()
        holder.wait(20)
    lock = WindowLock(tmp_path)
    assert (tmp_path / LOCK_NAME).exists()
    assert lock.take()
    lock.release()


def test_a_folder_in_which_all_was_deleted_goes_with_it(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    lock = WindowLock(folder)
    assert lock.take()
    assert os.name != "posix" or folder.stat().st_mode & 0o777 == 0o700
    lock.release()
    assert not folder.exists()
