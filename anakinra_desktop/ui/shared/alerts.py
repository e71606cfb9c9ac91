"""Troubles of the world (a full disk, a busy file), said calmly: what happened, what is safe, what now."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from anakinra_desktop.storage.trouble import RecordTrouble, Trouble
from anakinra_desktop.ui.shared.parts import Aligned, Button, ButtonKind, Grow, IconView, Text, Toast, column, row
from anakinra_desktop.ui.shared.parts.snug import Snug
from anakinra_desktop.ui.shared.parts.surfaces import TONES, paint_tone
from anakinra_desktop.ui.shared.theme import look

NoticeTone = Literal["danger", "warn", "info"]
_GRAVITY: Final[dict[NoticeTone, int]] = {"danger": 2, "warn": 1, "info": 0}
RETRY: Final = "retry"
RESTORE: Final = "restore"
ANEW: Final = "anew"
UNLOCK: Final = "unlock"
SAVE: Final = "save"
MISSING: Final = "record_missing"
NO_COPY: Final = "no_copy"
LOOK: Final = "look"
BRING: Final = "bring"
BESIDE_FROM_PX: Final = 640
"""From this width (at 100 % text) the buttons of a banner stand beside its words, below it under them."""


@dataclass(frozen=True, slots=True)
class NoticeAction:
    """One of at most two buttons; `key` says which was pressed."""

    key: str
    text: str
    icon: str = ""
    kind: ButtonKind = "secondary"


@dataclass(frozen=True, slots=True)
class Notice:
    """A trouble in words. `key` names its kind: a newer notice of the same kind takes the older one's place."""

    key: str
    tone: NoticeTone
    icon: str
    happened: str
    now: str
    safe: str = ""
    actions: tuple[NoticeAction, ...] = ()

    def __post_init__(self) -> None:
        if len(self.actions) > 2:
            raise ValueError("A trouble banner has two buttons at most.")


class TroubleBanner(Snug):
    """One notice, on top of the page."""

    chosen = Signal(str, str)
    """The notice's key and that of the button."""

    def __init__(self, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = notice
        self.setObjectName("trouble_banner")
        self.setAccessibleName(notice.happened)
        self.setAccessibleDescription(" ".join(filter(None, (notice.now, notice.safe))))
        self.heading = Text(notice.happened, "h2", color="danger" if notice.tone == "danger" else "ink")
        words = column(self.heading, Text(notice.now, size=16), gap=2)
        if notice.safe:
            words.add(Text(notice.safe, "support"))
        sign = Aligned(IconView(notice.icon, TONES[notice.tone].ink, 32), Qt.AlignmentFlag.AlignTop)
        foldable = row(Grow(words), gap=18)
        row(sign, Grow(foldable), gap=18, margins=(22, 14, 16, 14), parent=self)
        if notice.actions:
            self.fold_below(foldable, BESIDE_FROM_PX)
            buttons = column(gap=8)
            for action in notice.actions:
                button = Button(action.text, action.kind, action.icon, height=50, size=17)
                button.setObjectName(f"trouble_{action.key}")
                button.clicked.connect(lambda _=False, key=action.key: self.chosen.emit(notice.key, key))
                buttons.add(button)
            foldable.add(buttons)
        look().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_tone(painter, QRectF(self.rect()), self.notice.tone, 18, edge=True)
        painter.end()


class TroubleArea(QWidget):
    """The place of the trouble banner: one at a time, the gravest first; the next one follows when it is settled."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Notice] = []
        self._banner: TroubleBanner | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(24, 12, 24, 0)
        self.hide()

    @property
    def banner(self) -> TroubleBanner | None:
        """What is shown now."""
        return self._banner

    def tell(self, notice: Notice) -> None:
        """Show a notice, or let it wait behind a graver one."""
        self._waiting = [other for other in self._waiting if other.key != notice.key]
        self._waiting.append(notice)
        self._waiting.sort(key=lambda each: -_GRAVITY[each.tone])
        self._show_first()

    def settle(self, key: str) -> None:
        """The trouble of this kind is over."""
        self._waiting = [notice for notice in self._waiting if notice.key != key]
        self._show_first()

    def _show_first(self) -> None:
        first = self._waiting[0] if self._waiting else None
        if self._banner is not None and self._banner.notice is first:
            return
        if self._banner is not None:
            self._layout.removeWidget(self._banner)
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
        if first is not None:
            self._banner = TroubleBanner(first)
            self._banner.chosen.connect(self.chosen)
            self._layout.addWidget(self._banner)
            self.show()
            self._banner.show()
            # A screen reader speaks what gets the focus, not what merely appears.
            self._banner.heading.focus_as_heading()
        else:
            self.hide()


def record_notice(error: RecordTrouble, unsaved: str = "") -> Notice:
    """The words for a trouble with the record; `unsaved` says what is on the screen but not yet on disk."""
    retry = NoticeAction(
        RETRY,
        QCoreApplication.translate("Trouble", "Try again"),
        "arrow-clockwise",
        "primary" if unsaved else "secondary",
    )
    happened, now, icon, actions = _record_words(error.trouble, retry)
    if error.versions is not None:
        words = QCoreApplication.translate(
            "Trouble", "It has version {version}; this app knows records up to version {known}."
        )
        now = f"{words.format(version=error.versions[0], known=error.versions[1])} {now}"
    tone: NoticeTone = "danger" if unsaved else "info" if error.trouble is Trouble.TOO_NEW else "warn"
    safe = QCoreApplication.translate("Trouble", "Everything recorded before is as it was.")
    if error.trouble in (Trouble.DAMAGED, Trouble.NOT_A_RECORD, Trouble.UNREADABLE, Trouble.KEY_MISSING):
        safe = ""  # nobody knows yet what can still be read
    if unsaved:
        happened = QCoreApplication.translate("Trouble", "{trouble}. This is not saved yet").format(trouble=happened)
        still = QCoreApplication.translate("Trouble", "It is still on the screen: {what}. Do not inject again.")
        now = f"{still.format(what=unsaved)} {now}"
    return Notice(f"record_{error.trouble}", tone, icon, happened, now, safe, actions)


def _restore_action(kind: ButtonKind = "primary") -> NoticeAction:
    words = QCoreApplication.translate("Trouble", "Put a copy back…")
    return NoticeAction(RESTORE, words, "clock-counter-clockwise", kind)


def missing_notice() -> Notice:
    """The record is gone, and copies of it are there: nothing begins anew before that is asked for."""
    return Notice(
        MISSING,
        "warn",
        "archive",
        QCoreApplication.translate("Trouble", "The record is not where it was"),
        QCoreApplication.translate("Trouble", "There are copies of it. Put one back, or begin with a new record."),
        actions=(
            _restore_action(),
            NoticeAction(ANEW, QCoreApplication.translate("Trouble", "Begin a new record")),
        ),
    )


def former_notice(folder: Path, has_record: bool) -> Notice:
    """No record is here, but one used to be elsewhere: nothing begins anew before that is asked for."""
    used_to_be = QCoreApplication.translate("Trouble", "Your record used to be in {folder}.").format(folder=folder)
    if has_record:
        now = QCoreApplication.translate(
            "Trouble", "It can be brought here; what is there stays as it is. Or begin with a new record."
        )
        first = NoticeAction(
            BRING, QCoreApplication.translate("Trouble", "Bring it here"), "clock-counter-clockwise", "primary"
        )
    else:
        now = QCoreApplication.translate(
            "Trouble", "It is not there now. If its disk is not connected, connect it and press “Try again”."
        )
        first = NoticeAction(RETRY, QCoreApplication.translate("Trouble", "Try again"), "arrow-clockwise", "primary")
    return Notice(
        MISSING,
        "warn",
        "archive",
        QCoreApplication.translate("Trouble", "There is no record here"),
        f"{used_to_be} {now}",
        actions=(first, NoticeAction(ANEW, QCoreApplication.translate("Trouble", "Begin a new record"))),
    )


def no_copy_notice() -> Notice:
    """The last copy could not be made; the record itself is as good as before."""
    return Notice(
        NO_COPY,
        "info",
        "archive",
        QCoreApplication.translate("Trouble", "The last copy of the record could not be made"),
        QCoreApplication.translate("Trouble", "The record itself is safe. Settings say why, and what helps."),
        actions=(NoticeAction(LOOK, QCoreApplication.translate("Trouble", "Look there"), "gear-six"),),
    )


def _record_words(trouble: Trouble, retry: NoticeAction) -> tuple[str, str, str, tuple[NoticeAction, ...]]:
    """What happened, what now, the icon and the buttons."""
    match trouble:
        case Trouble.DISK_FULL:
            return (
                QCoreApplication.translate("Trouble", "The disk is full"),
                QCoreApplication.translate("Trouble", "Free some space, then press “Try again”."),
                "hard-drive",
                (retry,),
            )
        case Trouble.DISK_ERROR:
            return (
                QCoreApplication.translate("Trouble", "The disk reports an error"),
                QCoreApplication.translate(
                    "Trouble",
                    "Press “Try again”, and look whether the newest is there before you write it down again. If this "
                    "comes back, make a copy on a USB stick.",
                ),
                "hard-drive",
                (retry,),
            )
        case Trouble.BUSY:
            return (
                QCoreApplication.translate("Trouble", "Another program is using the record"),
                QCoreApplication.translate("Trouble", "Wait a moment, then press “Try again”."),
                "lock-simple",
                (retry,),
            )
        case Trouble.READ_ONLY:
            return (
                QCoreApplication.translate("Trouble", "The record can be read but not written"),
                QCoreApplication.translate(
                    "Trouble", "You can look, not write. The folder may be locked; ask who looks after this computer."
                ),
                "lock-simple",
                (retry,),
            )
        case Trouble.TOO_NEW:
            return (
                QCoreApplication.translate("Trouble", "This record was made by a newer Anakinra Desktop"),
                QCoreApplication.translate("Trouble", "Install the newer version to use it. Nothing was changed."),
                "arrow-circle-up",
                (NoticeAction(SAVE, QCoreApplication.translate("Trouble", "Save what is in it…"), "download-simple"),),
            )
        case Trouble.NOT_A_RECORD:
            return (
                QCoreApplication.translate("Trouble", "The file of the record belongs to another program"),
                QCoreApplication.translate(
                    "Trouble", "It was left as it is, and is kept when a copy of your record is put back."
                ),
                "archive",
                (_restore_action(), retry),
            )
        case Trouble.DAMAGED:
            return (
                QCoreApplication.translate("Trouble", "The record could not be read to the end"),
                QCoreApplication.translate(
                    "Trouble", "The damaged file is kept. Nothing is put back before you say so."
                ),
                "archive",
                (_restore_action(), retry),
            )
        case Trouble.LOCKED:
            return (
                QCoreApplication.translate("Trouble", "The record is locked"),
                QCoreApplication.translate("Trouble", "Its passphrase opens it, or the recovery code on paper."),
                "lock-simple",
                (
                    NoticeAction(
                        UNLOCK, QCoreApplication.translate("Trouble", "Open it…"), "lock-simple-open", "primary"
                    ),
                ),
            )
        case Trouble.KEY_MISSING:
            return (
                QCoreApplication.translate("Trouble", "The key of the record is missing"),
                QCoreApplication.translate(
                    "Trouble",
                    "The record is encrypted. Two files whose names begin with “key-” belong beside it. "
                    "They lie beside its copies too.",
                ),
                "lock-simple",
                (_restore_action(), retry),
            )
        case Trouble.NO_CIPHER:
            return (
                QCoreApplication.translate("Trouble", "The record is encrypted"),
                QCoreApplication.translate(
                    "Trouble", "This installation cannot read encrypted records. Install the app with that part."
                ),
                "lock-simple",
                (retry,),
            )
        case Trouble.UNREADABLE:
            return (
                QCoreApplication.translate("Trouble", "The record cannot be opened just now"),
                QCoreApplication.translate(
                    "Trouble", "Is its folder there, and its disk connected? Then press “Try again”."
                ),
                "hard-drive",
                (retry, _restore_action("secondary")),
            )


def place_toast(toast: Toast, window: QWidget) -> bool:
    """Put a toast low in the window where it covers no button, no field and no heading; never over the header.

    False where there is no such place: it then covers as little as it can.
    """
    margin = 20
    width = min(toast.sizeHint().width(), window.width() - 2 * margin)
    height = max(toast.heightForWidth(width), 56)
    taken = [*_pressables(window, toast), *_headings(window)]
    highest = _below_header(window)
    rightmost = window.width() - width - margin
    lefts = (rightmost, rightmost // 2, margin, *range(rightmost, margin, -40))
    spots = [
        QRect(left, top, width, height)
        for top in range(max(window.height() - height - margin, highest), highest - 1, -24)
        for left in dict.fromkeys(lefts)
    ]

    def covered(spot: QRect) -> int:
        common = (spot.intersected(other) for other in taken)
        return sum(each.width() * each.height() for each in common if not each.isEmpty())

    free = next((spot for spot in spots if not covered(spot)), None)
    toast.setGeometry(free or min(spots, key=covered))
    toast.raise_()
    return free is not None


def _below_header(window: QWidget) -> int:
    """The height in the window from which on a toast covers neither the header nor a button for emergencies."""
    top = [each for each in window.findChildren(QWidget) if each.objectName() in ("header", "emergency")]
    bottoms = [
        each.mapTo(window, each.rect().bottomLeft()).y() + 8
        for each in top
        if each.isVisible() and each.mapTo(window, each.rect().topLeft()).y() < window.height() / 2
    ]
    return max(bottoms, default=8)


def _headings(window: QWidget) -> list[QRect]:
    """Where the titles of the page stand."""
    found = [each for each in window.findChildren(Text) if each.objectName().endswith("heading")]
    return [
        QRect(each.mapTo(window, each.rect().topLeft()), each.size())
        for each in found
        if each.isVisible() and not each.visibleRegion().isEmpty()
    ]


def is_in_the_way(toast: Toast, window: QWidget) -> bool:
    """Whether something to press or to type in has come to lie below a toast."""
    return any(toast.geometry().intersects(other) for other in _pressables(window, toast))


def _pressables(window: QWidget, toast: Toast) -> list[QRect]:
    """Where in the window there is something to press or to type in."""
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

    found: list[QWidget] = [
        *window.findChildren(QAbstractButton),
        *window.findChildren(QLineEdit),
        *window.findChildren(QPlainTextEdit),
    ]
    return [
        QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size()).adjusted(-6, -6, 6, 6)
        for widget in found
        if widget.isVisible() and not widget.visibleRegion().isEmpty() and not toast.isAncestorOf(widget)
    ]
