"""Qt's own texts in Vietnamese: standard buttons, the file dialog, the menu of a text field. Its wheel ships none."""

from collections.abc import Mapping

from PySide6.QtCore import QTranslator

TEXTS: Mapping[str, str] = {
    "OK": "Đồng ý",
    "&OK": "Đồng ý",
    "Cancel": "Thôi",
    "&Cancel": "Thôi",
    "Close": "Đóng",
    "&Close": "Đóng",
    "&Yes": "Có",
    "&No": "Không",
    "Open": "Mở",
    "&Open": "Mở",
    "Save": "Lưu",
    "&Save": "Lưu",
    "&Undo": "Hoàn tác",
    "&Redo": "Làm lại",
    "Cu&t": "Cắt",
    "&Copy": "Chép",
    "&Paste": "Dán",
    "Delete": "Xóa",
    "&Delete": "Xóa",
    "Select All": "Chọn tất cả",
    "Name": "Tên",
    "Size": "Kích cỡ",
    "Type": "Loại",
    "Kind": "Loại",
    "Date Modified": "Sửa lần cuối",
    "Look in:": "Tìm trong:",
    "File &name:": "Tên:",
    "Files of type:": "Loại tệp:",
    "Directory:": "Thư mục:",
    "Directories": "Thư mục",
    "All Files (*)": "Mọi tệp (*)",
    "All files (*)": "Mọi tệp (*)",
    "&Choose": "Chọn",
    "&Look in:": "Tìm trong:",
    "Files of &type:": "Loại tệp:",
    "Find Directory": "Chọn thư mục",
    "Save As": "Lưu thành",
    "Recent Places": "Nơi vừa mở",
    "List of places and bookmarks": "Danh sách nơi hay dùng",
    "Show ": "Hiện cột ",
    "Remove": "Bỏ",
    "My Computer": "Máy tính",
    "Unknown": "Không rõ",
    "Shortcut": "Lối tắt",
    "&Select All": "Chọn tất cả",
    "&Step up": "Tăng",
    "Step &down": "Giảm",
    "Copy &Link Location": "Chép liên kết",
    "Could not delete directory.": "Không xóa được thư mục.",
    "Are you sure you want to delete '%1'?": "Xóa “%1”?",
    "'%1' is write protected.\nDo you want to delete it anyway?": "“%1” chỉ cho đọc.\nVẫn xóa?",
    "%1 already exists.\nDo you want to replace it?": "%1 đã có.\nThay bằng tệp mới?",
    "Back": "Quay lại",
    "Forward": "Tiến",
    "Go back": "Quay lại",
    "Go forward": "Tiến",
    "Parent Directory": "Thư mục cha",
    "Go to the parent directory": "Lên thư mục cha",
    "Create New Folder": "Tạo thư mục mới",
    "Create a New Folder": "Tạo thư mục mới",
    "&New Folder": "Thư mục mới",
    "New Folder": "Thư mục mới",
    "List View": "Xem danh sách",
    "Change to list view mode": "Xem danh sách",
    "Detail View": "Xem chi tiết",
    "Change to detail view mode": "Xem chi tiết",
    "&Rename": "Đổi tên",
    "Show &hidden files": "Hiện tệp ẩn",
    "Sidebar": "Nơi hay dùng",
    "Files": "Tệp",
    "Computer": "Máy tính",
    "Drive": "Ổ đĩa",
    "File": "Tệp",
    "Folder": "Thư mục",
    "File Folder": "Thư mục",
    "%1\nFile not found.\nPlease verify the correct file name was given.": (
        "%1\nKhông thấy tệp này. Hãy kiểm tra lại tên tệp."
    ),
    "%1\nDirectory not found.\nPlease verify the correct directory name was given.": (
        "%1\nKhông thấy thư mục này. Hãy kiểm tra lại tên thư mục."
    ),
}


class QtTexts(QTranslator):
    """Answers for Qt's own contexts; texts of our own are Vietnamese already and stay as they are."""

    def translate(
        self,
        context: str,  # noqa: ARG002  # Qt calls it with all four
        source: str,
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,  # noqa: ARG002
    ) -> str:
        return TEXTS.get(source, source)

    def isEmpty(self) -> bool:
        return False
