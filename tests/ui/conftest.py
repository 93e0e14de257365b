"""What all tests of the window share: one QApplication, left as the program leaves it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui.desktop.application import leave_clipboard
from ui.desktop.languages import speak
from ui.desktop.screen import ENGLISH, VIETNAMESE


@pytest.fixture(scope="session", autouse=True)
def _clipboard_left_behind(qapp: QApplication) -> Iterator[None]:
    assert qapp is not None
    yield
    leave_clipboard()


@pytest.fixture
def english(qapp: QApplication) -> Iterator[QApplication]:
    """What is made from now on speaks English."""
    speak(qapp, ENGLISH)
    yield qapp
    speak(qapp, VIETNAMESE)
