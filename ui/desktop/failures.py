"""A fault of the program: kept in a file, and said once in plain words in the strip. What was saved is safe."""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication

from ui.desktop.widgets.notice_strip import NoticeStrip

FILE_NAME = "loi-chuong-trinh.txt"


class FailureLog:
    """Takes the place of Python's own report of an exception that nobody caught."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._strip: NoticeStrip | None = None
        self._folder = Path()
        self._known: set[str] = set()

    def install(self, strip: NoticeStrip, folder: Path) -> None:
        """From now on, faults are said in this strip and kept in this folder."""
        self._strip, self._folder = strip, folder
        sys.excepthook = self.report

    def uninstall(self) -> None:
        """Python reports again itself."""
        self._strip = None
        sys.excepthook = sys.__excepthook__

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Keep a fault; say it once, however often it comes."""
        import traceback

        text = "".join(traceback.format_exception(kind, error, trace))
        if text in self._known:
            return
        self._known.add(text)
        self._keep(text)
        if self._strip is not None:
            self._strip.say(_sentence(self._folder / FILE_NAME), "error")

    def _keep(self, text: str) -> None:
        try:
            with (self._folder / FILE_NAME).open("a", encoding="utf-8") as file:
                file.write(f"{self._now().isoformat()}\n{text}\n")
        except OSError:
            sys.__excepthook__(RuntimeError, RuntimeError(text), None)


def _sentence(file: Path) -> str:
    return QCoreApplication.translate(
        "failures",
        "Chương trình gặp trục trặc ngoài dự tính. Mọi thay đổi đã lưu vẫn an toàn. Hãy làm lại thao tác vừa rồi; "
        "nếu vẫn lỗi, đóng và mở lại chương trình, gửi tệp {0} cho bộ phận hỗ trợ.",
    ).format(file)
