"""The running look of the app: its colours, text sizes, spacing and fonts, and when they change."""

from __future__ import annotations

import sys
from functools import cache
from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from anakinra_desktop.resources import resource
from anakinra_desktop.ui.shared.focus import FocusRing
from anakinra_desktop.ui.shared.stylesheet import application_stylesheet
from anakinra_desktop.ui.shared.tokens import CONTRAST, DARK, LIGHT, Tokens, tokens_from_system

__all__ = ["CONTRAST", "DARK", "FAMILIES", "LIGHT", "Look", "ThemeName", "Tokens", "look", "theme_of_system"]

ThemeName = Literal["light", "dark", "contrast"]

FAMILIES: Final = ("Nunito Sans", "DejaVu Sans")
STYLE: Final = "Fusion"
HAS_STYLE: Final = "was_made_in_our_style"
"""A property of an application that was made with `-style`. Setting the style later hands a QStyle to Python, whose
hundreds of names take longer to make than the window to paint."""
SMALLEST_TEXT_SCALE: Final = 1.0
LARGEST_TEXT_SCALE: Final = 2.0
_FONT_FILES: Final = ("Regular", "Medium", "SemiBold", "Bold", "ExtraBold")


class Look(QObject):
    """How the app looks now. Parts ask it when they paint and listen to `changed`.

    It follows the system's light, dark or high-contrast setting until `choose_theme` is called with a name.
    There is one for the running application: see `look()`.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._chosen_theme: ThemeName | None = None
        self._chosen_text_scale = 1.0
        self._chosen_motion: bool | None = None
        self._is_full = True
        self._tokens = LIGHT
        self._theme: ThemeName = "light"
        # Read before our own font hides it.
        self._system_text_scale = _system_text_scale()
        self._text_scale = _within_scale(self._system_text_scale)
        self._fonts: dict[tuple[int, int], QFont] = {}
        self._metrics: dict[tuple[int, int], QFontMetrics] = {}
        self._system_motion: bool | None = None
        # Both are kept: asked for a second time, PySide 6.11 hands out accessibility hints that are gone.
        self._hints = application.styleHints()
        self._accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._accessibility.contrastPreferenceChanged.connect(self._follow_system)
        self._ring = FocusRing(self)

    def put_on(self, *, fully: bool = True) -> None:
        """Dress the application. Apart from the rest, because widgets ask `look()` while their style changes.

        With `fully` false, Qt's own fields, lists and scroll bars are left for `put_on_the_rest`.
        """
        self._is_full = fully
        _load_fonts()
        if not self._application.property(HAS_STYLE):
            self._application.setStyle(STYLE)
        self._apply()

    def put_on_the_rest(self) -> None:
        """Dress Qt's own fields, lists and scroll bars too."""
        if not self._is_full:
            self._is_full = True
            self._application.setStyleSheet(application_stylesheet(self))

    @property
    def tokens(self) -> Tokens:
        """The colours in use, as "#RRGGBB"."""
        return self._tokens

    @property
    def theme(self) -> ThemeName:
        """Which theme is shown, whoever chose it."""
        return self._theme

    @property
    def chosen_theme(self) -> ThemeName | None:
        """What the person chose in Settings, or None to follow the system."""
        return self._chosen_theme

    @property
    def text_scale(self) -> float:
        """How large text is: 1.0 to 2.0, the system's setting and the person's together."""
        return self._text_scale

    @property
    def chosen_text_scale(self) -> float:
        """What the person chose in Settings: 1.0 to 2.0."""
        return self._chosen_text_scale

    @property
    def motion(self) -> bool:
        """Whether anything may move; False when the system or the person asked for stillness."""
        if self._chosen_motion is not None:
            return self._chosen_motion
        if self._system_motion is None:
            self._system_motion = _system_motion()
        return self._system_motion

    def choose_theme(self, theme: ThemeName | None) -> None:
        """Show this theme from now on, or follow the system again (None)."""
        self._chosen_theme = theme
        self._apply()

    def choose_text_scale(self, scale: float) -> None:
        """Set the text size: 1.0 is 100 %. Raises ValueError outside 1.0 to 2.0."""
        if not SMALLEST_TEXT_SCALE <= scale <= LARGEST_TEXT_SCALE:
            raise ValueError(f"The text size must be from 100 % to 200 %, not {scale:.0%}.")
        self._chosen_text_scale = scale
        self._text_scale = _within_scale(scale * self._system_text_scale)
        self._apply()

    def choose_motion(self, motion: bool | None) -> None:
        """Allow or stop movement, or follow the system again (None)."""
        self._chosen_motion = motion

    def px(self, size: float) -> int:
        """A size of text, or of an icon beside it, in pixels: it grows with the text."""
        return max(1, round(size * self.text_scale))

    def space(self, size: float) -> int:
        """A space in pixels; it grows by a third of what the text grows, so that words keep the room."""
        return round(size * (1 + (self.text_scale - 1) / 3))

    def font(self, size: float, weight: int = 500) -> QFont:
        """The app's font; `size` in px at 100 %, `weight` 400 to 800."""
        return QFont(self._kept_font(self.px(size), weight))

    def metrics(self, size: float, weight: int = 500) -> QFontMetrics:
        """How large words in that font are. They are asked for by every layout, so they are kept."""
        key = (self.px(size), weight)
        if key not in self._metrics:
            self._metrics[key] = QFontMetrics(self._kept_font(*key))
        return self._metrics[key]

    def _kept_font(self, pixels: int, weight: int) -> QFont:
        font = self._fonts.get((pixels, weight))
        if font is None:
            font = self._fonts[pixels, weight] = QFont(FAMILIES)
            font.setPixelSize(pixels)
            font.setWeight(QFont.Weight(weight))
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def color(self, token: str) -> QColor:
        """A colour by the name of its token. Raises AttributeError for a name there is none of."""
        return QColor(getattr(self._tokens, token))

    def _follow_system(self) -> None:
        if self._chosen_theme is None:
            self._apply()

    def _apply(self) -> None:
        by_system = theme_of_system(self._hints.colorScheme(), self._accessibility.contrastPreference())
        self._theme = self._chosen_theme or by_system
        self._tokens = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}[self._theme]
        if self._theme == "contrast" and self._system_wants_contrast():
            self._tokens = self._system_contrast()
        self._application.setPalette(_palette(self._tokens))
        self._application.setFont(self.font(17))
        if self._is_full:
            self._application.setStyleSheet(application_stylesheet(self))
        self.changed.emit()

    def _system_wants_contrast(self) -> bool:
        return self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast

    def _system_contrast(self) -> Tokens:
        self._application.setPalette(QPalette())  # gives way to the system's own palette, so that it can be read
        system, role = self._application.palette(), QPalette.ColorRole
        return tokens_from_system(*(system.color(each).name() for each in (role.Window, role.WindowText, role.Link)))


def _within_scale(scale: float) -> float:
    return min(max(scale, SMALLEST_TEXT_SCALE), LARGEST_TEXT_SCALE)


def theme_of_system(scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> ThemeName:
    """The theme that fits what the system asks for; high contrast comes before light or dark."""
    if contrast == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


_running: Look | None = None


def look(*, fully: bool = True) -> Look:
    """The look of the running application; made when first asked for. Needs a QApplication.

    `fully` says how it is put on when it is made, see there.
    """
    global _running
    if _running is None or not isValid(_running):
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            raise RuntimeError("A look needs a running QApplication.")
        _running = Look(application)
        _running.put_on(fully=fully)
    return _running


def _system_text_scale() -> float:
    """What the system enlarges text by beyond what Qt already scales the whole window by."""
    if sys.platform == "win32":  # "Make text bigger" grows the 9-point message font
        return max(1.0, QApplication.font().pointSizeF() / 9)
    usual_dpi = 72 if sys.platform == "darwin" else 96
    return max([1.0, *(screen.logicalDotsPerInch() / usual_dpi for screen in QGuiApplication.screens()[:1])])


def _system_motion() -> bool:
    if sys.platform == "win32":
        import ctypes

        animated = ctypes.c_int(1)
        get_client_area_animation = 0x1042
        ctypes.windll.user32.SystemParametersInfoW(get_client_area_animation, 0, ctypes.byref(animated), 0)
        return bool(animated.value)
    style = QApplication.style()
    return style.styleHint(style.StyleHint.SH_Widget_Animation_Duration) > 0


@cache
def _load_fonts() -> None:
    """Make the app's own font known. Without the files the system's font takes its place."""
    for weight in _FONT_FILES:
        try:
            path = resource(f"built/fonts/NunitoSans-{weight}.ttf")
        except FileNotFoundError:
            return
        QFontDatabase.addApplicationFont(str(path))


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.bg,
        role.WindowText: tokens.ink,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.sunken,
        role.Text: tokens.ink,
        role.PlaceholderText: tokens.ink3,
        role.Button: tokens.surface,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.danger,
        role.Highlight: tokens.primary,
        role.HighlightedText: tokens.on_primary,
        role.Link: tokens.primary,
        role.LinkVisited: tokens.held,
        role.ToolTipBase: tokens.toast,
        role.ToolTipText: tokens.on_toast,
        role.Light: tokens.raised,
        role.Midlight: tokens.panel,
        role.Mid: tokens.line,
        role.Dark: tokens.line_strong,
        role.Shadow: tokens.shadow,
        role.Accent: tokens.primary,
    }
    palette = QPalette()
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))  # in all three groups: what is behind a dialog is dimmed, not greyed
    return palette
