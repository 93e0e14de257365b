"""Roles for widgets that Qt knows nothing of: a reader of the screen says what they are."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


def install() -> None:
    """From now on, a widget that has an `accessible_role` plays it."""
    QAccessible.installFactory(_interface)


def _interface(_kind: str, spoken: QObject) -> QAccessibleInterface | None:
    role = getattr(spoken, "accessible_role", None)
    return QAccessibleWidget(spoken, role) if isinstance(spoken, QWidget) and role else None
