"""A card in front of the whole window, for what must be read before anything else."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class FullWindow(QWidget):
    """The window shows it until it says `closed`; its `windowTitle` says what it is, without anybody's name."""

    closed = Signal()
    emergency_wanted = Signal()
    """Show whom to call in an emergency, in front of it."""
    next_wanted = Signal(object)
    """Show this FullWindow in its place."""
