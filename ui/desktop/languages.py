"""In which language the window speaks. What it prints and sends stays Vietnamese, dates and numbers too.

The source strings are Vietnamese; for them, only Qt's own texts are to be translated.
"""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui.desktop.qt_texts import QtTexts
from ui.desktop.screen import ENGLISH
from ui.desktop.theme import RESOURCES
from ui.sentences.marking import LANGUAGE, as_written

FOLDER = RESOURCES / "translations"
NO_CLASS = ""
"""The context under which lupdate files what a function outside a class marks with `_tr`."""


class English(QTranslator):
    """The translations of resources/translations/; what has none is said as it was written."""

    def __init__(self, parent: QApplication) -> None:
        super().__init__(parent)
        loaded = self.load("ra-soat-dvc_en", str(FOLDER))
        assert loaded, "resources/translations/ra-soat-dvc_en.qm: make translations"

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        said = super().translate(context, source, disambiguation, n)
        return said or super().translate(NO_CLASS, source, disambiguation, n) or source


def speak(app: QApplication, language: str) -> None:
    """From now on, what is made speaks this language; what is on screen already stays as it is."""
    for former in app.findChildren(QTranslator):
        app.removeTranslator(former)
        former.deleteLater()
    app.installTranslator(English(app) if language == ENGLISH else QtTexts(app))
    LANGUAGE.speak_through(QCoreApplication.translate if language == ENGLISH else as_written)
    QLocale.setDefault(QLocale(QLocale.Language.Vietnamese))
