"""What stops the store from being opened or kept: what, why, what now."""

from collections.abc import Mapping

from ui.sentences.marking import QT_TRANSLATE_NOOP

STORE: Mapping[str, str] = {
    "store-locked": QT_TRANSLATE_NOOP(
        "problems",
        "Không ghi được dữ liệu {path}: {user} đang mở trên máy {host} từ {since}. "
        "Hãy đóng cửa sổ kia rồi làm lại, hoặc mở để xem.",
    ),
    "store-newer": QT_TRANSLATE_NOOP(
        "problems",
        "Không mở được dữ liệu {path}: tệp do bản chương trình mới hơn tạo (bản {found}, bản này đọc đến {known}). "
        "Tệp vẫn nguyên. Hãy cài bản mới rồi mở lại.",
    ),
    "store-damaged": QT_TRANSLATE_NOOP(
        "problems",
        "Không đọc được dữ liệu {path}: tệp bị hỏng. Tệp hỏng được giữ nguyên. "
        "Hãy khôi phục bản sao lưu gần nhất {backup}.",
    ),
    "store-foreign": QT_TRANSLATE_NOOP(
        "problems", "Không mở được {path}: tệp không phải dữ liệu của chương trình này. Hãy chọn tệp khác."
    ),
    "store-missing": QT_TRANSLATE_NOOP(
        "problems", "Không thấy dữ liệu {path}. Hãy kiểm tra đường dẫn hoặc cắm lại USB."
    ),
    "store-cannot-create": QT_TRANSLATE_NOOP(
        "problems", "Không tạo được dữ liệu {path}: thư mục không cho ghi. Hãy chọn thư mục khác."
    ),
    "store-busy": QT_TRANSLATE_NOOP(
        "problems", "Dữ liệu {path} đang bận: chương trình khác đang dùng. Hãy đợi ít phút rồi làm lại."
    ),
    "store-full": QT_TRANSLATE_NOOP(
        "problems",
        "Không lưu được vào {path}: ổ đĩa đã đầy. Những gì đã lưu vẫn còn. Hãy xóa bớt tệp rồi làm lại.",
    ),
    "store-read-only": QT_TRANSLATE_NOOP(
        "problems",
        "Dữ liệu {path} chỉ mở để xem nên không sửa được. Hãy đóng cửa sổ kia hoặc mở dữ liệu ở thư mục cho ghi.",
    ),
    "store-io": QT_TRANSLATE_NOOP(
        "problems",
        "Không đọc, ghi được {path}: ổ đĩa báo lỗi hoặc đã bị rút. Những gì đã lưu vẫn còn. "
        "Hãy cắm lại ổ hoặc chép dữ liệu sang ổ khác.",
    ),
    "store-on-share": QT_TRANSLATE_NOOP(
        "problems",
        "Dữ liệu đang ở ổ mạng hoặc USB ({path}). Nên để dữ liệu trên máy này để nhanh và an toàn hơn.",
    ),
    "store-read-only-copy": QT_TRANSLATE_NOOP(
        "problems",
        "Thư mục {path} không cho ghi nên dữ liệu chỉ mở để xem. Hãy chép dữ liệu sang thư mục khác để sửa.",
    ),
    "migration-failed": QT_TRANSLATE_NOOP(
        "problems",
        "Không nâng cấp được dữ liệu {path}. Dữ liệu cũ vẫn nguyên. Hãy dùng bản chương trình cũ và báo bộ phận hỗ trợ.",
    ),
    "backup-unsound": QT_TRANSLATE_NOOP(
        "problems", "Bản sao lưu của {path} ghi ra không đúng. Hãy kiểm tra ổ đĩa rồi sao lưu lại."
    ),
    "backup-unusable": QT_TRANSLATE_NOOP(
        "problems", "Không khôi phục được từ {path}: tệp không phải bản sao lưu dùng được. Hãy chọn bản khác."
    ),
    "nothing-started": QT_TRANSLATE_NOOP(
        "problems", "Chưa có báo cáo nào. Hãy lập báo cáo trước (lệnh start)."
    ),
}

WITHOUT_BACKUP: Mapping[str, str] = {
    "store-damaged": QT_TRANSLATE_NOOP(
        "problems",
        "Không đọc được dữ liệu {path}: tệp bị hỏng và chưa có bản sao lưu. Tệp hỏng được giữ nguyên. "
        "Hãy bắt đầu dữ liệu mới rồi mở lại gói đã gửi gần nhất, hoặc chọn tệp dữ liệu khác.",
    ),
}
"""What is said instead where the backup that a sentence speaks of is not there."""
