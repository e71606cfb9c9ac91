"""The rows of a table beside a chart, as Qt's tables read them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from anakinra_desktop.ui.adherence.screen import TableRow
from anakinra_desktop.ui.shared.parts.table import MARK_ROLE

Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractTableModel):
    """Rows that are handed in whole and replaced whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[str, ...] = ()
        self._rows: tuple[TableRow, ...] = ()

    def show_rows(self, columns: Sequence[str], rows: Sequence[TableRow]) -> None:
        """Hold these rows from now on."""
        self.beginResetModel()
        self._columns, self._rows = tuple(columns), tuple(rows)
        self.endResetModel()

    def day_at(self, index: Index) -> date | None:
        """The day that a row opens."""
        return self._rows[index.row()].day if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[index.column()]
        if role == MARK_ROLE and index.column() == 0:
            return row.mark
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section] if section < len(self._columns) else None
        return None
