"""The one application stylesheet: what Qt's own widgets (fields, scroll bars, menus, tables) look like."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from anakinra_desktop.ui.shared.theme import Look


def application_stylesheet(look: Look) -> str:
    """Written anew whenever the theme or the text size changes. Our own parts paint themselves."""
    t, px, space = look.tokens, look.px, look.space
    tip_text = px(15)
    return f"""
QToolTip {{ color: {t.on_toast}; background: {t.toast}; border: 1px solid {t.toast_line};
  padding: {space(6)}px {space(10)}px; font-size: {tip_text}px; font-weight: 600; }}
QScrollBar:vertical {{ background: transparent; width: {space(14)}px; margin: 0; border: none; }}
QScrollBar:horizontal {{ background: transparent; height: {space(14)}px; margin: 0; border: none; }}
QScrollBar::handle {{ background: {t.line_strong}; border-radius: 5px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 48px; }}
QScrollBar::handle:horizontal {{ min-width: 48px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: {t.neutral}; border-radius: 5px; margin: 2px; }}
QMenu {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.line_strong}; padding: {space(6)}px; }}
QMenu::item {{ padding: {space(12)}px {space(20)}px; border-radius: 10px; font-size: {px(17)}px; }}
QMenu::item:selected {{ background: {t.soft}; color: {t.primary}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: {space(4)}px 0; }}
QLineEdit, QPlainTextEdit {{ background: transparent; border: none; color: {t.ink}; placeholder-text-color: {t.ink3};
  selection-background-color: {t.primary}; selection-color: {t.on_primary}; }}
QTableView {{ background: {t.surface}; color: {t.ink}; border: none; gridline-color: {t.line};
  font-size: {px(16)}px; font-weight: 500; outline: none;
  selection-background-color: {t.soft}; selection-color: {t.ink}; }}
QTableView::item {{ border-bottom: 1px solid {t.line}; padding: 0 {space(12)}px; }}
QTableView::item:selected {{ background: {t.soft}; color: {t.ink}; }}
QHeaderView {{ background: {t.sunken}; border: none; }}
QHeaderView::section {{ background: {t.sunken}; color: {t.ink2}; border: none;
  border-bottom: 1px solid {t.line}; padding: 0 {space(12)}px; font-size: {px(16)}px; font-weight: 700; }}
QTableCornerButton::section {{ background: {t.sunken}; border: none; }}
"""
