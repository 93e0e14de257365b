"""A table on paper: printed or saved, in Vietnamese whatever the window speaks. It makes no table."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from models.appendices import Appendix
from models.progress import Progress
from ui.desktop.dialogs.choosing import choose_new_file, documents_folder
from ui.desktop.jobs import start_job
from ui.desktop.print_desk import Paper, PrintDesk
from ui.desktop.widgets.notice_strip import NoticeStrip, Offer
from workflows.office import Office


class TablePaper(QObject):
    """Belongs to a page and speaks in its strip. `name`: of the file and of the print job, as the document says it."""

    def __init__(self, page: QWidget, office: Office, notice: NoticeStrip, name: str) -> None:
        super().__init__(page)
        self._page, self._office, self._notice, self._name = page, office, notice, name
        self.desk = PrintDesk(page, notice)

    def ask_then_print(self, table: Appendix) -> None:
        """Make the pages in another thread, then ask for the printer."""
        pages = partial(_pages, self._office, table)
        start_job(pages, partial(self._ask_printer, table), self._notice.refuse)

    def ask_then_save(self, table: Appendix) -> None:
        """Ask where to, and save a PDF there."""
        proposed = documents_folder() / f"{self._name}.pdf"
        choose_new_file(self._page, self.tr("Lưu thành PDF"), proposed, partial(self.save, table))

    def save(self, table: Appendix, path: Path) -> None:
        """Write the PDF in another thread, and say so."""
        start_job(partial(_saved, self._office, table, path), self._say_saved, self._notice.refuse)

    def _ask_printer(self, table: Appendix, pdf: bytes) -> None:
        instead = Offer(self.tr("Lưu thành PDF…"), partial(self.ask_then_save, table))
        self.desk.ask(Paper(self._name, pdf), instead)

    def _say_saved(self, path: Path) -> None:
        self._notice.say(self.tr("Đã lưu {0}.").format(path), "good")


def _pages(office: Office, table: Appendix, _progress: Progress) -> bytes:
    from workflows.printing import table_pdf

    return table_pdf(office, table)


def _saved(office: Office, table: Appendix, path: Path, progress: Progress) -> Path:
    from storage.files import write_safely

    write_safely(path, _pages(office, table, progress))
    return path
