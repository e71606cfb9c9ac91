"""Charts cost nothing until one is looked at."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    "module",
    ["anakinra_desktop.ui.adherence.view", "anakinra_desktop.ui.report.view", "anakinra_desktop.drawing.report_pages"],
)
def test_a_page_is_imported_without_matplotlib_or_numpy(module: str) -> None:
    code = f"import sys, {module}; print(*sorted({{'matplotlib', 'numpy', 'sqlalchemy'}} & set(sys.modules)))"
    answer = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert answer.stdout.split() == []


def test_the_cache_of_fonts_goes_to_the_folder_that_is_kept(tmp_path: Path) -> None:
    code = (
        "import os, pathlib, sys\n"
        "from anakinra_desktop.drawing.prepare_charts import keep_cache_in, prepare_matplotlib\n"
        "keep_cache_in(pathlib.Path(sys.argv[1]))\n"
        "prepare_matplotlib()\n"
        "import matplotlib\n"
        "print(matplotlib.get_configdir())\n"
        "print(matplotlib.rcParams['font.family'][0])"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "charts")]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert answer.stdout.splitlines() == [str(tmp_path / "charts"), "Nunito Sans"]
    assert list((tmp_path / "charts").glob("fontlist-*.json"))
