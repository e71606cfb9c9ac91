"""Where the record is kept, that it stays there, and what this app is and is not."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from anakinra_desktop.storage.folder_place import FolderPlace, Place, place_of_folder
from anakinra_desktop.ui.settings.licences import MadeOf, all_parts, app_version, licence_text
from anakinra_desktop.ui.settings.rows import SettingRow
from anakinra_desktop.ui.settings.titled_card import TitledCard
from anakinra_desktop.ui.shared.parts import (
    Aligned,
    Button,
    Dialog,
    FlowRow,
    Grow,
    IconView,
    Panel,
    Rule,
    Text,
    column,
    filled,
    row,
)


class RecordCard(TitledCard):
    """The folder of the record, and that nothing leaves this computer."""

    said = Signal(str)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("Settings", "Record and privacy")
        super().__init__("record_card", title, gap=10, parent=parent)
        self._folder = folder
        self.path = Text(str(folder), "strong")
        self.path.setObjectName("record_folder")
        self.open = Button(
            QCoreApplication.translate("Settings", "Open the folder"), icon="folder-open", height=48, size=17
        )
        self.open.setObjectName("open_folder")
        self.open.clicked.connect(self._open)
        self.copy = Button(QCoreApplication.translate("Settings", "Copy its path"), "quiet", "copy", height=48, size=16)
        self.copy.setObjectName("copy_path")
        self.copy.clicked.connect(self._copy)
        kept_in = QCoreApplication.translate("Settings", "The record is kept in this folder")
        stays = QCoreApplication.translate("Settings", "Stays on this computer")
        why = QCoreApplication.translate(
            "Settings",
            "No account, no network. Nothing leaves this computer unless you print it or save it somewhere yourself.",
        )
        lock = IconView("lock-simple", "primary", 24)
        for item in (
            row(lock, Grow(column(Text(stays, "strong"), Text(why, "support", weight=500), gap=1)), gap=12),
            Rule(),
            column(Text(kept_in, "support"), self.path, gap=1),
            filled(FlowRow(self.open, self.copy, gap=10)),
        ):
            self.add(item)
        warning = _warning(place_of_folder(folder))
        self.warning = Text(warning, "strong", weight=600, parent=self)
        self.warning.setObjectName("folder_warning")
        self.warning.setVisible(bool(warning))
        if warning:
            sign = Aligned(IconView("warning", "warn", 24), Qt.AlignmentFlag.AlignTop)
            self.add(Panel(row(sign, Grow(self.warning), gap=12), tone="warn", radius=14))

    def _open(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            self.said.emit(
                QCoreApplication.translate(
                    "Settings", "This system could not open the folder. Its path is on the page."
                )
            )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self._folder))
        self.said.emit(QCoreApplication.translate("Settings", "The path is copied."))


def _warning(where: FolderPlace) -> str:
    match where.place:
        case Place.SYNCHRONISED:
            words = QCoreApplication.translate(
                "Settings",
                "{name} seems to copy this folder to other computers. Two of them writing at once, or a copy made "
                "half way, can damage a record. Better keep the record on this computer, and let its copies go there.",
            )
            return words.format(name=where.name)
        case Place.NETWORK:
            return QCoreApplication.translate(
                "Settings",
                "This folder lies on another computer. When the network breaks off in the middle, a record can be "
                "damaged. Better keep the record on this computer, and let its copies go there.",
            )
    return ""


class AboutCard(TitledCard):
    """What this app is not, its version, and the licences of its parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("about_card", QCoreApplication.translate("Settings", "About this app"), gap=10, parent=parent)
        informs = QCoreApplication.translate("Settings", "It informs and records. It does not replace your doctor.")
        never = QCoreApplication.translate(
            "Settings",
            "It never diagnoses, never works out a dose and never changes a prescription. Your own label and leaflet"
            " come first. If something worries you, call; do not wait for an app.",
        )
        words = column(Text(informs, "strong"), Text(never, "body"), gap=2)
        self.licences = Button(
            QCoreApplication.translate("Settings", "Licences…"), icon="file-text", height=48, size=17
        )
        self.licences.setObjectName("licences")
        self.licences.clicked.connect(self._show_licences)
        version = QCoreApplication.translate("Settings", "Version {number}").format(number=app_version())
        free = QCoreApplication.translate("Settings", "Free software under the MIT licence.")
        for item in (
            Panel(row(IconView("info", "info", 24), Grow(words), gap=12), tone="info", radius=14),
            SettingRow(version, free, self.licences),
        ):
            self.add(item)

    def _show_licences(self) -> None:
        LicencesDialog(self).open()


class LicencesDialog(Dialog):
    """Every part with its licence; those that lie with the app can be read here."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(
            host,
            QCoreApplication.translate("Settings", "Licences"),
            QCoreApplication.translate("Settings", "What this app is made of."),
            cancel=QCoreApplication.translate("Settings", "Close"),
        )
        self.setObjectName("licences_dialog")
        for number, part in enumerate(all_parts()):
            if number:
                self.add(Rule())
            self.add(_LicenceRow(part))


class _LicenceRow(QWidget):
    def __init__(self, part: MadeOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = part
        about = f"{part.use}. {part.licence}"
        self._text = Text("", "support", weight=500)
        self._text.hide()
        self.read = Button(QCoreApplication.translate("Settings", "Read"), "quiet", "file-text", height=48, size=16)
        name = QCoreApplication.translate("Settings", "Read the licence of {name}").format(name=part.name)
        self.read.setAccessibleName(name)
        self.read.setVisible(bool(licence_text(part)))
        self.read.clicked.connect(self._turn)
        column(SettingRow(part.name, about[:1].upper() + about[1:], self.read), self._text, gap=8, parent=self)

    def _turn(self) -> None:
        """Show the text, or put it away again."""
        if not self._text.text():
            self._text.setText(licence_text(self._part))
        self._text.setVisible(self._text.isHidden())
        words = QCoreApplication.translate("Settings", "Read")
        self.read.setText(words if self._text.isHidden() else QCoreApplication.translate("Settings", "Put away"))
