"""Phụ lục: the appendices as they print, to look at, print and save. The view shows them, a workflow makes them."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from models.problems import Problem
from models.progress import Progress
from models.rounds import Round
from storage.files import write_safely
from ui.desktop.dialogs.choosing import choose_folder, choose_new_file, documents_folder
from ui.desktop.jobs import start_job
from ui.desktop.previews import Document, OpenReader, reading
from ui.desktop.print_desk import Paper, PrintDesk
from ui.desktop.session import Session
from ui.desktop.theme import active
from ui.desktop.widgets.basics import button, column
from ui.desktop.widgets.documents_view import DocumentsView
from ui.desktop.widgets.entered import Entered
from ui.desktop.widgets.letter_form import LetterForm
from ui.desktop.widgets.notice_strip import NoticeStrip, Offer
from ui.messages import problem_text
from workflows.previewing import working_print_preview
from workflows.states import issued_code

MARGIN = 10


class AppendicesPage(Entered):
    """Appendices are only looked at here; the letter is written beside its pages."""

    def __init__(self, session: Session, open_reader: OpenReader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "page")
        self._session, self._open_reader = session, open_reader
        self.documents, self.notice = DocumentsView(session, open_reader), NoticeStrip()
        self.letter = LetterForm(session)
        self.print = button(self.tr("In…"), self.ask_then_print)
        self.save_pdf = button(self.tr("Lưu PDF…"), self._choose_pdf)
        self.save_source = button(self.tr("Lưu Excel…"), self._choose_source)
        self.blank_forms = button(self.tr("Mẫu trắng…"), self._choose_folder)
        self.blank_forms.setToolTip(
            self.tr("Lưu bốn biểu mẫu trắng (Excel, Word, PDF) để ghi tay hoặc gửi đơn vị khác")
        )
        self._folder = documents_folder()
        self.desk = PrintDesk(self, self.notice)
        self._noted: tuple[Problem, ...] = ()
        self._arrange()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """What can be printed and saved is what is on screen, once it holds every change."""
        preview = self.documents.preview
        self.print.setEnabled(preview is not None and not self.desk.is_busy)
        self.save_pdf.setEnabled(preview is not None)
        self.save_source.setEnabled(preview is not None and bool(preview.source_name))
        is_letter = self.documents.document is self.documents.letter
        if self.letter.isHidden() == is_letter:
            self.letter.setVisible(is_letter)
        if preview is not None:
            self._say_notes(preview.notes)
        self.save_source.setText(self.tr("Lưu Word…") if is_letter else self.tr("Lưu Excel…"))

    def show_working_print(self, procedure_ids: Sequence[str]) -> None:
        """Look at a list of these procedures for colleagues who work on paper."""
        make = partial(working_print_preview, procedure_ids=tuple(procedure_ids))
        self.documents.show_passing(Document(self.tr("Phiếu rà soát"), make))

    def ask_then_print(self) -> None:
        """Ask for the printer, as the desk does."""
        paper = self._paper()
        if paper is not None:
            self.desk.ask(paper, Offer(self.tr("Lưu PDF…"), self._choose_pdf))

    def print_on(self, printer: QPrinter) -> None:
        """Print what is on screen, as this printer was set up."""
        paper = self._paper()
        if paper is not None:
            self.desk.print_on(printer, paper)

    def save(self, path: Path, data: bytes) -> None:
        """Write a file in another thread, read back from where it was written."""
        self._folder = path.parent
        start_job(partial(_saved, path, data), self._say_saved, self.notice.refuse)

    def save_blank_forms(self, folder: Path) -> None:
        """Write the four forms of the round, with nothing filled in, in three kinds of file."""
        self._folder = folder
        working = self._session.working
        unit = working.tree.submission.unit_name
        work = partial(_blank_forms_saved, self._open_reader, working.round, folder, unit)
        start_job(work, self._say_forms_saved, self.notice.refuse)

    def _go_to(self, document: Document) -> None:
        """Who calls the letter by its number writes it at once."""
        if document is self.documents.letter:
            self.refresh()
            self.letter.setFocus()

    def _say_notes(self, notes: tuple[Problem, ...]) -> None:
        """What is worth knowing of a document, once."""
        if notes and notes != self._noted:
            self.notice.say(" ".join(map(problem_text, notes)), "warning")
        self._noted = notes

    def _paper(self) -> Paper | None:
        """What is on screen, where it can be printed now."""
        preview = self.documents.preview
        if preview is None or self.desk.is_busy:
            return None
        code = issued_code(self._session.working)
        return Paper(self.documents.document.name, preview.pdf, self.documents.view.page, code)

    def _say_saved(self, path: Path) -> None:
        self._say_written(self.tr("Đã lưu {0}, đọc lại đúng.").format(path), path.parent)

    def _say_forms_saved(self, paths: Sequence[Path]) -> None:
        folder = paths[0].parent
        said = self.tr("Đã lưu {0} tệp mẫu trắng (Excel, Word, PDF) vào {1}.").format(len(paths), folder)
        self._say_written(said, folder)

    def _say_written(self, said: str, folder: Path) -> None:
        url = QUrl.fromLocalFile(str(folder))
        self.notice.say(said, "good", Offer(self.tr("Mở thư mục"), partial(QDesktopServices.openUrl, url)))

    def _choose_pdf(self) -> None:
        preview = self.documents.preview
        if preview is not None:
            self._choose(self.tr("Lưu PDF"), preview.pdf_name, preview.pdf)

    def _choose_source(self) -> None:
        preview = self.documents.preview
        if preview is not None:
            self._choose(self.tr("Lưu tệp sẽ gửi"), preview.source_name, preview.source)

    def _choose(self, title: str, name: str, data: bytes) -> None:
        choose_new_file(self, title, self._folder / name, partial(self._save_as, data))

    def _choose_folder(self) -> None:
        choose_folder(self, self._folder, self.save_blank_forms, self.tr("Chọn thư mục lưu mẫu trắng"))

    def _save_as(self, data: bytes, path: Path) -> None:
        self.save(path, data)

    def _arrange(self) -> None:
        actions = (self.print, self.save_pdf, self.save_source, self.blank_forms)
        self.documents.add_actions(*actions)
        self.documents.body.insertWidget(0, self.letter)
        layout = column(self.notice, self.documents)
        edge = active().px(MARGIN)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.entrance = self.documents
        for before, part in pairwise((self.documents.tabs.last, *actions, self.letter, self.documents.view)):
            self.setTabOrder(before, part)

    def _connect(self) -> None:
        self.documents.changed.connect(self.refresh)
        self.desk.changed.connect(self.refresh)
        self.documents.refused.connect(self.notice.refuse)
        self.documents.tabs.called.connect(self._go_to)
        self.documents.add_keys(self)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.ask_then_print)


def _saved(path: Path, data: bytes, _progress: Progress) -> Path:
    write_safely(path, data)
    return path


def _blank_forms_saved(
    open_reader: OpenReader, round_: Round, folder: Path, unit_name: str, _progress: Progress
) -> list[Path]:
    from workflows.printing import write_blank_forms

    with reading(open_reader) as office:
        return write_blank_forms(office, round_, folder, unit_name)
