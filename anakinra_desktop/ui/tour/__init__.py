"""Plays the main job on a made-up household through the real widgets, and leaves pictures of it."""

from __future__ import annotations

from pathlib import Path


def play_tour(folder: Path, language: str) -> int:
    """Play the tour and leave numbered pictures and the report in the folder; the exit code."""
    from anakinra_desktop.ui.tour.evening import Evening

    return Evening(folder, language).play()
