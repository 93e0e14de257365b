"""What the history shows, on paper: printed or saved, in Vietnamese whatever the window speaks."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from models.comparison import Difference
from models.prints import ComparisonRow
from models.progress import Progress
from ui.comparison_words import in_words
from ui.desktop.dialogs.choosing import choose_new_file, documents_folder
from ui.desktop.jobs import start_job
from ui.desktop.print_desk import Paper, PrintDesk
from ui.desktop.widgets.notice_strip import NoticeStrip, Offer
from ui.sentences.marking import LANGUAGE
from workflows.office import Office
from workflows.working import WorkingSubmission

NAME = "So sánh số liệu"
"""Of the file and of the print job, as the document says it."""


class ComparisonPaper(QObject):
    """Belongs to a page and speaks in its strip."""

    def __init__(self, page: QWidget, working: WorkingSubmission, notice: NoticeStrip) -> None:
        super().__init__(page)
        self._page, self._working, self._notice = page, working, notice
        self.desk = PrintDesk(page, notice)
        self._rows: Sequence[ComparisonRow] = ()
        self._caption = ""

    def take(self, rows: Sequence[Difference], title: Callable[[], str]) -> None:
        """From now on it is about these differences; `title` says in the language in use what they are."""
        with LANGUAGE.written():
            self._rows = [in_words(row, self._working.profile) for row in rows]
            self._caption = title()

    def ask_then_print(self) -> None:
        """Make the pages in another thread, then ask for the printer."""
        pages = partial(_pages, self._working.office, self._rows, self._caption)
        start_job(pages, self._ask_printer, self._notice.refuse)

    def ask_then_save(self, suffix: str) -> None:
        """Ask where to, and save a ".pdf" or an ".xlsx" there."""
        proposed = documents_folder() / (NAME + suffix)
        choose_new_file(self._page, self.tr("Lưu bảng so sánh"), proposed, self.save)

    def save(self, path: Path) -> None:
        """Write the file in another thread, and say so."""
        save = partial(_saved, self._working.office, self._rows, self._caption, path)
        start_job(save, self._say_saved, self._notice.refuse)

    def _ask_printer(self, pdf: bytes) -> None:
        instead = Offer(self.tr("Lưu thành PDF…"), partial(self.ask_then_save, ".pdf"))
        self.desk.ask(Paper(NAME, pdf), instead)

    def _say_saved(self, path: Path) -> None:
        self._notice.say(self.tr("Đã lưu {0}, đọc lại đúng.").format(path), "good")


def _pages(office: Office, rows: Sequence[ComparisonRow], caption: str, _progress: Progress) -> bytes:
    from workflows.printing import comparison_pdf

    return comparison_pdf(office, rows, caption=caption)


def _saved(
    office: Office, rows: Sequence[ComparisonRow], caption: str, path: Path, _progress: Progress
) -> Path:
    from workflows.comparing import save_comparison

    save_comparison(office, rows, caption, path)
    return path
