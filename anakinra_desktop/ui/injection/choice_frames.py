"""Screens that ask: by picture, by row, and what is known beside the answers."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from anakinra_desktop.ui.injection.answers import Answer, CardAnswered, Chosen, PersonNamed
from anakinra_desktop.ui.injection.frame import (
    FORM_BESIDE_FROM_PX,
    Frame,
    facts_panel,
    note_panel,
    points_of,
)
from anakinra_desktop.ui.injection.picture import PicturePanel, TilePicture
from anakinra_desktop.ui.injection.screen import ChoiceWords, StepScreen
from anakinra_desktop.ui.injection.sizes import heading_px
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    ChoiceGroup,
    ChoiceTile,
    DateField,
    Grow,
    IconView,
    PageScroll,
    Panel,
    Stretch,
    Text,
    TextField,
    column,
    filled,
    row,
)
from anakinra_desktop.ui.shared.parts.layout import Box
from anakinra_desktop.ui.shared.theme import look

_PICTURE_PX: Final = 132
_LEAST_PICTURE_PX: Final = 58


class RowsFrame(Frame):
    """A picture or what is known at the left, the answers as rows at the right. Nothing is chosen beforehand."""

    def __init__(self, screen: StepScreen) -> None:
        super().__init__(screen)
        self.heading.set_size(heading_px(36 if len(screen.choices) < 4 else 34), 800)
        self.group = ChoiceGroup[str](gap=10)
        self.group.setObjectName("answers")
        for choice in screen.choices:
            self.group.add(choice.id, row_tile(choice))
        self.group.chosen.connect(lambda _choice: self.changed.emit())
        if screen.picture is not None:
            self.put_beside(self._left(), self._right(), (42, 58), from_px=FORM_BESIDE_FROM_PX)
        else:
            self.put_in_middle(self._right())

    def missing(self) -> str:
        return self.shown.waiting_for if self.group.choice is None else ""

    def answer(self) -> Answer | None:
        return None if self.group.choice is None else Chosen(self.group.choice)

    def _left(self) -> QWidget:
        picture = PicturePanel()
        picture.show_picture(self.shown.picture)
        parts = column(Grow(picture), gap=14)
        if self.shown.facts:
            parts.add(facts_panel(self.shown.facts))
        return filled(parts)

    def _right(self) -> QWidget:
        screen = self.shown
        words = column(from_top=True, gap=8)
        if screen.first is not None:
            words.add(note_panel(screen.first))
        if screen.number:
            words.add(Text(screen.number, "support", size=16, weight=700))
        words.add(self.heading)
        if screen.line:
            words.add(Text(screen.line, "support", size=18))
        if screen.points:
            words.add(filled(column(points_of(screen.points), margins=(0, 6, 0, 6))))
        if screen.facts and screen.picture is None:
            words.add(facts_panel(screen.facts))
        words.add(self.group)
        self._add_more(words)
        words.add(Stretch())
        for note in screen.notes:
            words.add(note_panel(note))
        return filled(words)

    def _add_more(self, words: Box) -> None:
        """What a kind of card adds below the answers."""


class AsksMore:
    """The fields that an answer opens: a reason, who said it, until when."""

    def __init__(self, choices: tuple[ChoiceWords, ...], today: date, sign: str = "") -> None:
        self._sign = sign
        self._asks = {choice.id: choice.asks for choice in choices}
        self.reason = TextField(QCoreApplication.translate("Injection", "Why? In a few words"), length=300)
        self.reason.setObjectName("reason")
        self.who = TextField(QCoreApplication.translate("Injection", "Who said it?"), length=120)
        self.who.setObjectName("who_said_it")
        self.until = DateField(
            QCoreApplication.translate("Injection", "Last day to wait. Leave empty for: until they tell me"),
            earliest=today,
        )
        self.until.setObjectName("until")
        self._must_name = {choice.id for choice in choices if choice.must_name}
        self.fields = filled(column(self.reason, self.until, self.who, gap=8))
        self.show_for(None)

    def show_for(self, choice: str | None) -> None:
        """Show the field an answer asks for, and give it the keyboard."""
        asks = self._asks.get(choice or "", "")
        shown = {"reason": (self.reason,), "who": (self.who,), "until": (self.until, self.who)}.get(asks, ())
        for field in (self.reason, self.who, self.until):
            field.setVisible(field in shown)
        self.fields.setVisible(bool(asks))
        if shown:
            shown[0].setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self.fields, self._bring_in_sight)

    def _bring_in_sight(self) -> None:
        """Scroll to the fields once they have their place; with large text they open below the window's edge."""
        parent = self.fields.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        content = parent.widget() if parent is not None else None
        if parent is not None and content is not None:
            layout = content.layout()
            if layout is not None:
                layout.activate()
            parent.ensureWidgetVisible(self.fields, 0, 24)

    def missing(self, choice: str | None) -> str:
        """What is still to be typed."""
        if self._asks.get(choice or "") == "reason" and not self.reason.text():
            return QCoreApplication.translate("Injection", "Say why first.")
        if choice in self._must_name and not self.who.text():
            return QCoreApplication.translate("Injection", "Say who said so first.")
        return ""

    def check(self, choice: str | None) -> bool:
        """Whether what was typed can be read."""
        if self._asks.get(choice or "") == "until" and self.until.text():
            return self.until.check()
        return True

    def answered(self, choice: str) -> CardAnswered:
        """The answer with what was added to it."""
        asks = self._asks.get(choice, "")
        return CardAnswered(
            choice,
            reason=self.reason.text() if asks == "reason" else "",
            who=self.who.text() if asks in ("who", "until") else "",
            until=self.until.value() if asks == "until" and self.until.text() else None,
            pause_because=self._why_paused() if asks == "until" else "",
        )

    def _why_paused(self) -> str:
        if not self._sign:
            return QCoreApplication.translate("Injection", "Told to wait before the injection")
        return QCoreApplication.translate("Injection", "Told to wait: {sign}").format(sign=self._sign)


class WarningFrame(RowsFrame):
    """A card in front of the step: what is so, and the ways on."""

    def __init__(self, screen: StepScreen, today: date) -> None:
        self._more = AsksMore(screen.choices, today)
        super().__init__(screen)
        self.group.chosen.connect(self._more.show_for)
        self._more.reason.changed.connect(self.changed)
        self._more.who.changed.connect(self.changed)

    def missing(self) -> str:
        return super().missing() or self._more.missing(self.group.choice)

    def check(self) -> bool:
        return self._more.check(self.group.choice)

    def answer(self) -> Answer | None:
        return None if self.group.choice is None else self._more.answered(self.group.choice)

    def _add_more(self, words: Box) -> None:
        words.add(self._more.fields)


class TilesFrame(Frame):
    """Answers by picture: how the liquid looks."""

    def __init__(self, screen: StepScreen) -> None:
        super().__init__(screen)
        self.heading.set_size(heading_px(36), 800)
        self.group = ChoiceGroup[str](columns=4, gap=14)
        self.group.setObjectName("answers")
        for choice in screen.choices:
            tile = ChoiceTile(choice.title, choice.line, shape="stack", lead=TilePicture(choice.picture, _PICTURE_PX))
            tile.setObjectName(f"choose_{choice.id}")
            self.group.add(choice.id, tile)
        self.group.chosen.connect(lambda _choice: self.changed.emit())
        self._pictures = self.group.findChildren(TilePicture)
        grid = self.group.layout()
        for note in screen.notes:
            tip = Panel(
                Stretch(),
                row(IconView(note.icon, note.tone, 28), Grow(Text(note.title, "h3", size=19)), gap=10),
                Text(note.line, "support", size=16),
                Stretch(),
                tone=note.tone,
                pad=(18, 14, 16, 14),
                radius=18,
            )
            assert grid is not None
            grid.addWidget(tip)
        top = column(Text(screen.number, "support", size=16, weight=700), self.heading, gap=0)
        whole = column(top, Grow(self.group), gap=12, margins=(28, 16, 28, 18))
        column(Grow(PageScroll(filled(whole))), parent=self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = (self.height() - look().px(350)) // 2  # two rows of tiles and the question above them
        if height < _LEAST_PICTURE_PX:  # not all are seen at once anyway
            height = _PICTURE_PX
        for picture in self._pictures:
            picture.set_height(min(150, height))

    def missing(self) -> str:
        return self.shown.waiting_for if self.group.choice is None else ""

    def answer(self) -> Answer | None:
        return None if self.group.choice is None else Chosen(self.group.choice)


class PersonFrame(Frame):
    """Is this the right person? The year is asked, and only shown when it was answered."""

    def __init__(self, screen: StepScreen, years: tuple[int, ...], facts: QWidget) -> None:
        super().__init__(screen)
        self.heading.set_size(heading_px(38), 800)
        self.group = ChoiceGroup[str](columns=2, gap=12)
        self.group.setObjectName("answers")
        for year in years:
            tile = ChoiceTile(str(year), shape="row")
            tile.setObjectName(f"year_{year}")
            self.group.add(str(year), tile)
        document = ChoiceTile(
            QCoreApplication.translate("Injection", "Read on a document"), icon="identification-card", shape="row"
        )
        document.setObjectName("read_document")
        another = ChoiceTile(
            QCoreApplication.translate("Injection", "Another year: not this person"), icon="x-circle", shape="row"
        )
        another.setObjectName("another_year")
        self.group.add("document", document)
        self.group.add("", another)
        self.group.chosen.connect(lambda _choice: self.changed.emit())
        asked = QCoreApplication.translate("Injection", "Then press the year you heard")
        words = column(
            Text(screen.number, "support", size=16, weight=700),
            self.heading,
            row(
                Aligned(IconView("chat-circle-text", "primary", 30), Qt.AlignmentFlag.AlignTop),
                Grow(Text(screen.line, "h3", size=20)),
                gap=14,
            ),
            Text(asked, "h3"),
            self.group,
            Stretch(),
            Text(
                QCoreApplication.translate("Injection", "Your name and this check are kept with the injection."),
                "support",
            ),
            gap=10,
            from_top=True,
        )
        self.put_beside(facts, filled(words), (46, 54), from_px=FORM_BESIDE_FROM_PX)

    def missing(self) -> str:
        return self.shown.waiting_for if self.group.choice is None else ""

    def answer(self) -> Answer | None:
        choice = self.group.choice
        if choice is None:
            return None
        if choice == "document":
            return PersonNamed(document=True)
        return PersonNamed(year=int(choice) if choice else None)


def row_tile(choice: ChoiceWords) -> ChoiceTile:
    """An answer as a row with its icon."""
    tile = ChoiceTile(choice.title, choice.line, choice.icon, shape="row", icon_color=choice.color)
    tile.setObjectName(f"choose_{choice.id}")
    return tile
