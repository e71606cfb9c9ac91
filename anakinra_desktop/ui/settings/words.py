"""Names of what can be chosen about a person."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from anakinra_desktop.domain.people import Build, SkinTone
from anakinra_desktop.drawing import wording


def build_name(build: Build) -> str:
    """The build of the figure."""
    match build:
        case Build.WOMAN:
            return QCoreApplication.translate("Settings", "Woman or girl")
        case Build.MAN:
            return QCoreApplication.translate("Settings", "Man or boy")
        case Build.NEUTRAL:
            return QCoreApplication.translate("Settings", "Neither")


def skin_tone_name(tone: SkinTone) -> str:
    """The tone the figure is painted in."""
    match tone:
        case SkinTone.LIGHT:
            return QCoreApplication.translate("Settings", "Light", "a skin tone")
        case SkinTone.MEDIUM:
            return QCoreApplication.translate("Settings", "Medium", "a skin tone")
        case SkinTone.TAN:
            return QCoreApplication.translate("Settings", "Tan", "a skin tone")
        case SkinTone.BROWN:
            return QCoreApplication.translate("Settings", "Brown", "a skin tone")
        case SkinTone.DEEP:
            return QCoreApplication.translate("Settings", "Deep", "a skin tone")


def shown_how_words(day: date | None) -> str:
    """When somebody was shown how to inject (TRAIN-2)."""
    if day is None:
        return QCoreApplication.translate("Settings", "no date of being shown how is recorded")
    return QCoreApplication.translate("Settings", "shown how, {date}").format(date=wording.full_date(day))
