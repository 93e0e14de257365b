"""What is wrong with a file whose tables are wanted, or was left alone in it: what, why, what now."""

from collections.abc import Mapping

from ui.sentences.marking import QT_TRANSLATE_NOOP

RECEIVED: Mapping[str, str] = {
    "file-is-pdf": QT_TRANSLATE_NOOP(
        "problems",
        "{source} là tệp PDF nên không lấy được bảng. Hãy xin tệp Excel hoặc Word gốc, hoặc chép bảng rồi dán vào trang Nhập liệu.",
    ),
    "file-is-picture": QT_TRANSLATE_NOOP(
        "problems", "{source} là ảnh nên không lấy được bảng. Hãy xin tệp Excel hoặc Word gốc."
    ),
    "file-is-old-word": QT_TRANSLATE_NOOP(
        "problems",
        "{source} là tệp Word kiểu cũ (.doc, .rtf). Hãy mở bằng Word, lưu thành .docx rồi nhập lại, hoặc chép bảng rồi dán vào trang Nhập liệu.",
    ),
    "file-is-archive": QT_TRANSLATE_NOOP(
        "problems", "{source} là tệp nén. Hãy giải nén rồi chọn tệp Excel hoặc Word trong đó."
    ),
    "file-is-package": QT_TRANSLATE_NOOP(
        "problems",
        "{source} là gói báo cáo của chương trình, không phải bảng để nhập. Hãy mở bằng nút Mở gói ở trang Bắt đầu.",
    ),
    "file-is-binary-workbook": QT_TRANSLATE_NOOP(
        "problems",
        "{source} là sổ Excel nhị phân (.xlsb). Hãy mở bằng Excel, lưu thành .xlsx rồi nhập lại.",
    ),
    "file-not-known": QT_TRANSLATE_NOOP(
        "problems",
        "{source} không phải tệp Excel, Word, LibreOffice hay tệp chữ, hoặc đã hỏng. Hãy chọn đúng tệp, hoặc xin lại tệp.",
    ),
    "file-damaged": QT_TRANSLATE_NOOP(
        "problems",
        "Không đọc được {source}: tệp bị hỏng hoặc bị cắt cụt. Hãy mở bằng chương trình đã tạo ra tệp và lưu lại, hoặc xin lại tệp.",
    ),
    "file-too-large": QT_TRANSLATE_NOOP(
        "problems",
        "{source} có hơn {limit} ô nên không đọc. Hãy xóa các trang, dòng không cần trong tệp rồi nhập lại.",
    ),
    "file-without-table": QT_TRANSLATE_NOOP(
        "problems",
        "{source} không có bảng nào. Hãy chọn đúng tệp, hoặc chép phần cần nhập rồi dán vào trang Nhập liệu.",
    ),
    "macros-ignored": QT_TRANSLATE_NOOP(
        "problems",
        "{source} có macro. Chương trình chỉ đọc bảng, không chạy macro; số do macro tính có thể đã cũ. Hãy xem lại các số đó.",
    ),
    "links-not-followed": QT_TRANSLATE_NOOP(
        "problems",
        "{source} lấy số liệu từ tệp khác. Chương trình không mở tệp đó, chỉ dùng số đã lưu. Hãy xem lại các số đó.",
    ),
}
