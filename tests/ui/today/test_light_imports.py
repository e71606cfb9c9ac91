"""The first page stands before anything heavy is loaded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
HEAVY = ("numpy", "matplotlib", "sqlalchemy", "alembic", "PySide6.QtSvg", "PySide6.QtPrintSupport", "PySide6.QtNetwork")


def test_the_first_page_loads_nothing_heavy(tmp_path: Path) -> None:
    program = (
        f"import sys; import anakinra_desktop.ui.today.view;print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert ended.stdout.strip() == "[]"
