"""A fault of the program: kept in its log, and said once in plain words in the strip. What was saved is safe."""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication

from ui.desktop.widgets.notice_strip import NoticeStrip, Offer


class FailureLog:
    """Takes the place of Python's own report of an exception that nobody caught."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._strip: NoticeStrip | None = None
        self._show_support: Callable[[], object] = lambda: None
        self._folder = Path()
        self._known: set[str] = set()

    def install(self, strip: NoticeStrip, folder: Path, show_support: Callable[[], object]) -> None:
        """From now on, faults are said in this strip and kept in this folder; the strip offers the support bundle."""
        self._strip, self._folder, self._show_support = strip, folder, show_support
        sys.excepthook = self.report

    def uninstall(self) -> None:
        """Python reports again itself."""
        self._strip = None
        sys.excepthook = sys.__excepthook__

    def report(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        """Keep a fault; say it once, however often it comes."""
        from workflows.faults import fault_text

        text = fault_text(error)
        if text in self._known:
            return
        self._known.add(text)
        self._keep(error, text)
        if self._strip is not None:
            self._strip.say(_sentence(), "error", Offer(_offer(), self._show_support))

    def _keep(self, error: BaseException, text: str) -> None:
        from workflows.faults import keep_fault

        try:
            keep_fault(self._folder, error, self._now())
        except OSError:
            sys.__excepthook__(RuntimeError, RuntimeError(text), None)


def _sentence() -> str:
    return QCoreApplication.translate(
        "failures",
        "Chương trình gặp trục trặc ngoài dự tính. Mọi thay đổi đã lưu vẫn an toàn. Hãy làm lại thao tác vừa rồi; "
        "nếu vẫn lỗi, đóng và mở lại, rồi gửi gói hỗ trợ về Sở.",
    )


def _offer() -> str:
    return QCoreApplication.translate("failures", "Gói hỗ trợ…")
