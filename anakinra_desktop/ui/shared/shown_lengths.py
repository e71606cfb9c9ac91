"""In which measure lengths on the skin are shown: as the person chose, else as this computer measures."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from anakinra_desktop.domain.lengths import Lengths, LengthUnit


def shown_lengths(chosen: LengthUnit | None) -> Lengths:
    """How lengths are told to this person on this computer."""
    return Lengths.of(chosen, imperial=measures_in_inches())


def measures_in_inches() -> bool:
    """Whether the system of this computer measures in inches."""
    return QLocale.system().measurementSystem() is not QLocale.MeasurementSystem.MetricSystem
