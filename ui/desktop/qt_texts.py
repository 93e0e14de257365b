"""Qt's own texts in Vietnamese: standard buttons, the file and print dialogs, the menu of a text field.

Qt's wheel ships none.
"""

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
    "&Choose": "Chọn",
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
    # The print dialog.
    "Print": "In",
    "&Print": "In",
    "&Options >>": "Tùy chọn ▾",
    "&Options <<": "Thu gọn ▴",
    "Print to File (PDF)": "In ra tệp PDF",
    "Local file": "Tệp trên máy",
    "Write PDF file": "Ghi tệp PDF",
    "Print To File ...": "In ra tệp…",
    "Printer": "Máy in",
    "&Name:": "Tên:",
    "P&roperties": "Thiết đặt…",
    "Location:": "Nơi đặt:",
    "Preview": "Xem trước",
    "Type:": "Loại:",
    "Output &file:": "Tệp in ra:",
    "Copies": "Số bản",
    "Copies:": "Số bản:",
    "Print range": "Phạm vi in",
    "Print all": "In tất cả",
    "Pages from": "Từ trang",
    "to": "đến",
    "Pages": "Các trang",
    "Current Page": "Trang đang xem",
    "Selection": "Phần đang chọn",
    "All Pages": "Mọi trang",
    "Odd Pages": "Trang lẻ",
    "Even Pages": "Trang chẵn",
    "Page &Set:": "Chỉ in:",
    "Page Set:": "Chỉ in:",
    "Output Settings": "Cách in",
    "Collate": "In lần lượt từng bản",
    "Reverse": "In từ trang cuối",
    "Options": "Tùy chọn",
    "Color Mode": "Màu",
    "Color": "Màu",
    "Grayscale": "Đen trắng",
    "Double Sided Printing": "In hai mặt",
    "Duplex Printing": "In hai mặt",
    "Off": "Không",
    "None": "Không",
    "Long side binding": "Lật theo cạnh dài",
    "Short side binding": "Lật theo cạnh ngắn",
    "Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. "
    "E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.": (
        "Ghi số trang hoặc khoảng trang, cách nhau bằng dấu phẩy. Ví dụ: 3,5-7,9 là in trang 3, 5, 6, 7 và 9."
    ),
    "Printer Properties": "Thiết đặt máy in",
    "Job Options": "Tùy chọn lệnh in",
    "Page Setup": "Trang giấy",
    "Page": "Trang",
    "Advanced": "Nâng cao",
    "Paper": "Giấy",
    "Page size:": "Khổ giấy:",
    "Width:": "Rộng:",
    "Height:": "Cao:",
    "Paper source:": "Khay giấy:",
    "Orientation": "Hướng giấy",
    "Portrait": "Dọc",
    "Landscape": "Ngang",
    "Reverse landscape": "Ngang, lật ngược",
    "Reverse portrait": "Dọc, lật ngược",
    "Margins": "Lề",
    "top margin": "lề trên",
    "bottom margin": "lề dưới",
    "left margin": "lề trái",
    "right margin": "lề phải",
    "Page Layout": "Cách xếp trang",
    "Page order:": "Thứ tự trang:",
    "Pages per sheet:": "Số trang mỗi tờ:",
    "Job Control": "Lệnh in",
    "Scheduled printing:": "Giờ in:",
    "Print Immediately": "In ngay",
    "Hold Indefinitely": "Giữ lại, chưa in",
    "Billing information:": "Thông tin thanh toán:",
    "&Billing information:": "Thông tin thanh toán:",
    "Job priority:": "Mức ưu tiên:",
    "Job &priority:": "Mức ưu tiên:",
    "Banner Pages": "Trang bìa",
    "End:": "Cuối:",
    "&End:": "Cuối:",
    "Start:": "Đầu:",
    "&Start:": "Đầu:",
    "Custom": "Tự đặt",
    "Millimeters (mm)": "Milimét (mm)",
    "Inches (in)": "Inch (in)",
    "Points (pt)": "Point (pt)",
    "%1 already exists.\nDo you want to overwrite it?": "Đã có tệp %1.\nGhi đè tệp này?",
    "%1 already exists.\nDo you want to replace it?": "Đã có tệp %1.\nThay tệp này?",
    "%1 is a directory.\nPlease choose a different file name.": "%1 là thư mục. Hãy đặt tên tệp khác.",
    "File %1 is not writable.\nPlease choose a different file name.": (
        "Không ghi được tệp %1. Hãy đặt tên tệp khác hoặc chọn thư mục khác."
    ),
    "The 'From' value cannot be greater than the 'To' value.": "Trang đầu phải không lớn hơn trang cuối.",
    "Options 'Pages Per Sheet' and 'Page Set' cannot be used together.\nPlease turn one of those options off.": (
        "Không dùng cùng lúc “Số trang mỗi tờ” và “Chỉ in”. Hãy bỏ một trong hai."
    ),
    "Invalid Pages Definition": "Số trang chưa đúng",
    "%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make "
    "sure ranges do not intersect with each other.": (
        "Không hiểu “%1”. Hãy cách các trang bằng dấu phẩy, viết khoảng trang bằng dấu gạch nối, không chồng lên nhau."
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
