"""Which printer, which pages, how often: the system's dialog. Printing itself is done elsewhere."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from ui.desktop.pdf_pictures import PageSize
from ui.desktop.printing import page_layout

_OPTIONS = (
    QAbstractPrintDialog.PrintDialogOption.PrintPageRange,
    QAbstractPrintDialog.PrintDialogOption.PrintCurrentPage,
    QAbstractPrintDialog.PrintDialogOption.PrintCollateCopies,
    QAbstractPrintDialog.PrintDialogOption.PrintToFile,
)


def has_printer() -> bool:
    """Whether this PC knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def choose_printer(
    parent: QWidget, title: str, first: PageSize, pages: int, then: Callable[[QPrinter], object]
) -> QPrintDialog:
    """Ask how to print so many pages, the first of this size."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageLayout(page_layout(first))
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(QCoreApplication.translate("printing", "In {0}").format(title))
    for option in _OPTIONS:
        dialog.setOption(option)
    dialog.setMinMax(1, pages)
    dialog.setFromTo(1, pages)
    dialog.setPrintRange(QAbstractPrintDialog.PrintRange.AllPages)
    dialog.accepted.connect(lambda: then(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # its own `open` takes a slot of C++
    return dialog
