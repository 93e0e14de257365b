"""What could not be read, or only in part: each file named, with the cause and what to do now."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QWidget

from models.problems import Problem
from ui.desktop.theme import active, look
from ui.desktop.widgets.basics import FULL, column, is_roomy, label, scrolling
from ui.messages import problem_text
from workflows.importing import ImportDraft

MOST_HEIGHT = 84
"""Pixels at 100 %; what is beyond scrolls."""


class TroubleList(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Điều cần biết về tệp"))
        self.text = label(wrap=True)
        self._scrolls = is_roomy(FULL)
        self._area = scrolling(column(self.text, margins=8)) if self._scrolls else self.text
        self.setLayout(column(self._area, margins=0 if self._scrolls else 8))
        self.hide()

    def show_problems(self, unread: Sequence[Problem], draft: ImportDraft | None) -> None:
        """Say which files could not be read and why, and what is known of the tables in a draft."""
        problems = draft.taken.problems if draft else ()
        said = [problem_text(problem) for problem in dict.fromkeys((*unread, *problems))]
        if draft:
            named = {problem.params.get("source") for problem in problems}
            said += [self._silent(source) for source in draft.silent_sources if source not in named]
        look(self, "notice-error" if unread else "notice-warning")
        self.text.setText("\n".join(said))
        self.setVisible(bool(said))
        if not self._scrolls:
            return
        lines = self.text.fontMetrics().height() * len(said) + active().px(20)
        self._area.setFixedHeight(min(active().px(MOST_HEIGHT), lines))

    def _silent(self, source: str) -> str:
        return self.tr(
            "{0}: không thấy danh sách thủ tục. Hãy kiểm tra có đúng tệp không; nếu đúng, bấm vào đầu cột "
            "ở bảng bên trái để chọn cột “Tên thủ tục”."
        ).format(source or self.tr("Bảng đã dán"))
