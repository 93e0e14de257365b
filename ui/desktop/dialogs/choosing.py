"""Choosing a file or a folder. Qt's own dialog, so that it is the same on every PC and speaks Vietnamese."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Chosen = Callable[[Path], object]
LISTS = ("xlsx", "xlsm", "xls", "ods", "docx", "csv", "tsv", "txt")
"""The kinds of files that are offered as lists; any other may be chosen all the same."""


def documents_folder() -> Path:
    """Where this user keeps documents: what a dialog begins with, where nothing better is known."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def choose_package(parent: QWidget, then: Chosen) -> QFileDialog:
    """A package, also one that a mail gateway renamed."""
    dialog = _dialog(parent, _tr("Mở gói báo cáo"), then)
    dialog.setNameFilters([_tr("Gói báo cáo (*.asice *.zip)"), _tr("Mọi tệp (*)")])
    return _opened(dialog, _tr("Mở"))


def choose_key(parent: QWidget, then: Chosen) -> QFileDialog:
    """A key file."""
    dialog = _dialog(parent, _tr("Chọn tệp khóa"), then)
    dialog.setNameFilters([_tr("Tệp khóa (*.p12 *.pfx)"), _tr("Mọi tệp (*)")])
    return _opened(dialog, _tr("Chọn"))


def choose_picture(parent: QWidget, then: Chosen) -> QFileDialog:
    """The picture of a signature or a seal."""
    dialog = _dialog(parent, _tr("Chọn ảnh chữ ký, ảnh dấu"), then)
    dialog.setNameFilters([_tr("Ảnh PNG nền trong suốt (*.png)"), _tr("Mọi tệp (*)")])
    return _opened(dialog, _tr("Chọn"))


def choose_signed_files(parent: QWidget, then: Callable[[list[Path]], object]) -> QFileDialog:
    """Files of a dossier that were signed in another program."""
    dialog = _dialog(parent, _tr("Nhận tệp đã ký ở chương trình khác"), lambda _path: None)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters([_tr("Excel, PDF (*.xlsx *.pdf)"), _tr("Mọi tệp (*)")])

    def choose(names: list[str]) -> None:
        then([Path(name) for name in names])

    dialog.filesSelected.connect(choose)
    return _opened(dialog, _tr("Nhận"))


def choose_store(parent: QWidget, then: Chosen) -> QFileDialog:
    """Another store."""
    dialog = _dialog(parent, _tr("Chọn tệp dữ liệu"), then)
    dialog.setNameFilters([_tr("Dữ liệu (*.sqlite3 *.sqlite)"), _tr("Mọi tệp (*)")])
    return _opened(dialog, _tr("Mở"))


def choose_attachments(
    parent: QWidget, kinds: Iterable[str], then: Callable[[list[Path]], object]
) -> QFileDialog:
    """One or several files to be sent with the submission."""
    dialog = _dialog(parent, _tr("Chọn tệp đính kèm"), lambda _path: None)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    patterns = " ".join(f"*.{kind}" for kind in kinds)
    kinds_filter = _tr("PDF, Word, Excel, ảnh ({0})").format(patterns)
    dialog.setNameFilters([kinds_filter, _tr("Mọi tệp (*)")])

    def choose(paths: list[str]) -> None:
        then([Path(path) for path in paths])

    dialog.filesSelected.connect(choose)
    return _opened(dialog, _tr("Đính kèm"))


def choose_folder(parent: QWidget, start: Path, then: Chosen, title: str = "") -> QFileDialog:
    """A folder to write into; the package, where the title does not say what."""
    dialog = _dialog(parent, title or _tr("Chọn thư mục lưu gói"), then)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
    dialog.setDirectory(str(next(folder for folder in (start, *start.parents) if folder.is_dir())))
    return _opened(dialog, _tr("Chọn thư mục này"))


def choose_workbooks(parent: QWidget, then: Callable[[list[Path]], object]) -> QFileDialog:
    """The workbooks of one report."""
    dialog = _dialog(parent, _tr("Mở phụ lục của lần trước"), lambda _path: None)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters([_tr("Sổ Excel (*.xlsx)"), _tr("Mọi tệp (*)")])

    def choose(names: list[str]) -> None:
        then([Path(name) for name in names])

    dialog.filesSelected.connect(choose)
    return _opened(dialog, _tr("Mở"))


def choose_lists(parent: QWidget, then: Callable[[list[Path]], object]) -> QFileDialog:
    """Files that hold lists of procedures, whatever program made them."""
    dialog = _dialog(parent, _tr("Chọn tệp có danh sách thủ tục"), lambda _path: None)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    kinds = " ".join(f"*.{kind}" for kind in LISTS)
    dialog.setNameFilters([_tr("Excel, Word, CSV ({0})").format(kinds), _tr("Mọi tệp (*)")])

    def choose(names: list[str]) -> None:
        then([Path(name) for name in names])

    dialog.filesSelected.connect(choose)
    return _opened(dialog, _tr("Đọc tệp"))


def choose_driver(parent: QWidget, then: Chosen) -> QFileDialog:
    """The PKCS#11 module of a token's driver."""
    dialog = _dialog(parent, _tr("Chọn trình điều khiển USB token (PKCS#11)"), then)
    dialog.setNameFilters([_tr("Trình điều khiển (*.dll *.so *.so.*)"), _tr("Mọi tệp (*)")])
    return _opened(dialog, _tr("Chọn"))


def choose_signed(parent: QWidget, then: Callable[[list[Path]], object]) -> QFileDialog:
    """Signed files, whatever program signed them."""
    dialog = _dialog(parent, _tr("Chọn tệp đã ký"), lambda _path: None)
    signed = _tr("Gói báo cáo, PDF, Word, Excel ({0})").format("*.asice *.zip *.pdf *.docx *.xlsx")
    return _several(dialog, [signed, _tr("Mọi tệp (*)")], _tr("Kiểm tra"), then)


def choose_trust(parent: QWidget, then: Callable[[list[Path]], object]) -> QFileDialog:
    """Certificates of CAs and their lists of revoked ones."""
    dialog = _dialog(parent, _tr("Chọn chứng thư CA, danh sách thu hồi"), lambda _path: None)
    kinds = _tr("Chứng thư, danh sách thu hồi ({0})").format("*.cer *.crt *.pem *.der *.p7b *.p7c *.crl")
    return _several(dialog, [kinds, _tr("Mọi tệp (*)")], _tr("Nạp"), then)


def _several(
    dialog: QFileDialog, kinds: list[str], accept: str, then: Callable[[list[Path]], object]
) -> QFileDialog:
    """Opened for one or several files of these kinds."""
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(kinds)

    def choose(names: list[str]) -> None:
        then([Path(name) for name in names])

    dialog.filesSelected.connect(choose)
    return _opened(dialog, accept)


def choose_new_file(parent: QWidget, title: str, start: Path, then: Chosen) -> QFileDialog:
    """A file to write, of the kind that the proposed name says; its folder is where the dialog begins."""
    dialog = _dialog(parent, title, then)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([f"*{start.suffix}"])
    dialog.setDefaultSuffix(start.suffix[1:])
    dialog.setDirectory(str(start.parent))
    dialog.selectFile(start.name)
    return _opened(dialog, _tr("Lưu"))


def _dialog(parent: QWidget, title: str, then: Chosen) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, True)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def choose(path: str) -> None:
        then(Path(path))

    dialog.fileSelected.connect(choose)
    return dialog


def _opened(dialog: QFileDialog, accept: str) -> QFileDialog:
    labels = {
        QFileDialog.DialogLabel.LookIn: _tr("Tìm trong:"),
        QFileDialog.DialogLabel.FileName: _tr("Tên:"),
        QFileDialog.DialogLabel.FileType: _tr("Loại tệp:"),
        QFileDialog.DialogLabel.Accept: accept,
        QFileDialog.DialogLabel.Reject: _tr("Thôi"),
    }
    for part, text in labels.items():
        dialog.setLabelText(part, text)
    dialog.open()
    return dialog


def _tr(text: str) -> str:
    return QCoreApplication.translate("choosing", text)
