"""What goes wrong on the way to a stick, a folder or an address: what, why, what now."""

from collections.abc import Mapping

from ui.sentences.marking import QT_TRANSLATE_NOOP

TARGET: Mapping[str, str] = {
    "target-full": QT_TRANSLATE_NOOP(
        "problems",
        "Không ghi được {path}: ổ đã đầy (cần thêm {needed}). Gói vẫn còn trên máy này: {kept}. "
        "Hãy xóa bớt tệp trên ổ rồi ghi lại.",
    ),
    "target-read-only": QT_TRANSLATE_NOOP(
        "problems",
        "Không ghi được {path}: thư mục hoặc USB không cho ghi. Gói vẫn còn trên máy này: {kept}. "
        "Hãy mở khóa ghi của USB hoặc chọn nơi khác.",
    ),
    "target-open-elsewhere": QT_TRANSLATE_NOOP(
        "problems",
        "Không ghi được {path}: tệp đang mở trong chương trình khác. Gói vẫn còn trên máy này: {kept}. "
        "Hãy đóng tệp đó rồi ghi lại.",
    ),
    "target-not-a-file": QT_TRANSLATE_NOOP(
        "problems",
        "Không ghi được {path}: tên này đã có và không phải là tệp thường. Gói vẫn còn trên máy này: {kept}. "
        "Hãy chọn nơi khác.",
    ),
    "beside-not-written": QT_TRANSLATE_NOOP(
        "problems",
        "Gói đã ghi đủ, nhưng chưa ghi được thư mục {path} để xem văn bản và phụ lục. "
        "Hãy đóng các tệp đang mở trong đó rồi ghi lại.",
    ),
    "target-gone": QT_TRANSLATE_NOOP(
        "problems",
        "Không ghi được {path}: không thấy thư mục, USB có thể đã bị rút. Gói vẫn còn trên máy này: {kept}. "
        "Hãy cắm lại USB hoặc chọn nơi khác.",
    ),
    "target-short": QT_TRANSLATE_NOOP(
        "problems",
        "Ghi {path} nhưng đọc lại không đúng: USB có thể hỏng hoặc dung lượng giả. Gói vẫn còn trên máy này: {kept}. "
        "Hãy dùng USB khác.",
    ),
    "target-name-too-long": QT_TRANSLATE_NOOP(
        "problems",
        "Không ghi được {path}: tên thư mục quá dài. Gói vẫn còn trên máy này: {kept}. "
        "Hãy chọn thư mục có đường dẫn ngắn hơn, hoặc ghi thẳng vào USB.",
    ),
    "target-failed": QT_TRANSLATE_NOOP(
        "problems",
        "Không ghi được {path}: ổ báo lỗi ({reason}). Gói vẫn còn trên máy này: {kept}. Hãy dùng ổ khác.",
    ),
    "written-package-not-sound": QT_TRANSLATE_NOOP(
        "problems",
        "Gói ghi ra {path} kiểm tra lại không đạt ({reason}). Gói vẫn còn trên máy này: {kept}. "
        "Hãy ghi lại vào nơi khác và báo bộ phận hỗ trợ.",
    ),
    "copy-not-kept": QT_TRANSLATE_NOOP(
        "problems",
        "Không giữ được bản gói trên máy này ({path}): ổ đĩa đầy hoặc thư mục không cho ghi. Chưa ghi gì ra nơi nhận. "
        "Hãy xóa bớt tệp trên ổ rồi làm lại.",
    ),
    "stick-busy": QT_TRANSLATE_NOOP(
        "problems",
        "Chưa tháo được USB {path}: có chương trình đang mở tệp trên USB. Gói đã ghi vẫn nguyên. "
        "Hãy đóng các cửa sổ đang mở USB rồi tháo lại.",
    ),
    "no-target": QT_TRANSLATE_NOOP(
        "problems", "Chưa chọn nơi gửi. Hãy đánh dấu một USB, thư mục hoặc thư điện tử rồi ký lại."
    ),
    "mail-address-missing": QT_TRANSLATE_NOOP(
        "problems", "Chưa có địa chỉ nhận thư. Hãy ghi địa chỉ thư điện tử của nơi nhận."
    ),
    "mail-address-unreadable": QT_TRANSLATE_NOOP(
        "problems",
        "Địa chỉ thư “{address}” không đúng dạng. Hãy ghi như sotttt@tuyenquang.gov.vn; nhiều địa chỉ cách nhau bằng dấu phẩy.",
    ),
    "mail-too-big": QT_TRANSLATE_NOOP(
        "problems",
        "Chưa soạn thư: gói nặng {size}, vượt {limit} mà cổng thư cho gửi. Gói vẫn còn trên máy này: {kept}. "
        "Hãy gửi bằng USB, hoặc bớt tệp đính kèm trong báo cáo rồi ký lại.",
    ),
    "nothing-signed": QT_TRANSLATE_NOOP(
        "problems", "Chưa có lần nào được ký nên chưa ghi được. Hãy ký và xuất gói trước."
    ),
    "milestone-in-future": QT_TRANSLATE_NOOP(
        "problems", "Ngày {date} chưa đến. Hãy ghi lại ngày, hoặc kiểm tra đồng hồ của máy."
    ),
    "correction-unsaid": QT_TRANSLATE_NOOP(
        "problems", "Chưa ghi nội dung đề nghị chỉnh sửa. Hãy ghi Sở đề nghị sửa, bổ sung điều gì."
    ),
    "export-has-errors": QT_TRANSLATE_NOOP(
        "problems",
        "Chưa xuất được: báo cáo còn {count} lỗi. Hãy xem danh sách lỗi, sửa hết rồi xuất lại, hoặc xuất bản DỰ THẢO.",
    ),
    "cancelled": QT_TRANSLATE_NOOP("problems", "Đã dừng theo yêu cầu. Chưa ghi gì ra nơi nhận."),
}

WITHOUT_COPY: Mapping[str, str] = {
    "target-full": QT_TRANSLATE_NOOP(
        "problems", "Không ghi được {path}: ổ đã đầy (cần thêm {needed}). Hãy xóa bớt tệp trên ổ rồi ghi lại."
    ),
    "target-read-only": QT_TRANSLATE_NOOP(
        "problems",
        "Không ghi được {path}: thư mục hoặc USB không cho ghi. Hãy mở khóa ghi của USB hoặc chọn nơi khác.",
    ),
    "target-open-elsewhere": QT_TRANSLATE_NOOP(
        "problems",
        "Không ghi được {path}: tệp đang mở trong chương trình khác. Hãy đóng tệp đó rồi ghi lại.",
    ),
    "target-not-a-file": QT_TRANSLATE_NOOP(
        "problems",
        "Không ghi được {path}: tên này đã có và không phải là tệp thường. Hãy chọn nơi khác.",
    ),
    "target-gone": QT_TRANSLATE_NOOP(
        "problems",
        "Không ghi được {path}: không thấy thư mục, USB có thể đã bị rút. Hãy cắm lại USB hoặc chọn nơi khác.",
    ),
    "target-short": QT_TRANSLATE_NOOP(
        "problems",
        "Ghi {path} nhưng đọc lại không đúng: USB có thể hỏng hoặc dung lượng giả. Hãy dùng USB khác.",
    ),
    "target-name-too-long": QT_TRANSLATE_NOOP(
        "problems", "Không ghi được {path}: tên thư mục quá dài. Hãy chọn thư mục có đường dẫn ngắn hơn."
    ),
    "target-failed": QT_TRANSLATE_NOOP(
        "problems", "Không ghi được {path}: ổ báo lỗi ({reason}). Hãy dùng ổ khác."
    ),
}
"""What is said instead where no copy on this PC is spoken of: something else than a package was written."""
