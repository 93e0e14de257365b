"""What is wrong with a template of the letter or with an attached file: what, why, what now."""

from collections.abc import Mapping

from ui.sentences.marking import QT_TRANSLATE_NOOP

LETTER: Mapping[str, str] = {
    "letter-template-unreadable": QT_TRANSLATE_NOOP(
        "problems",
        "Không dùng được mẫu văn bản {source}: tệp không phải Word (.docx) hoặc bị hỏng. Hãy lưu lại mẫu bằng Word, hoặc xóa tệp này để dùng mẫu có sẵn.",
    ),
    "letter-blank-unknown": QT_TRANSLATE_NOOP(
        "problems",
        "Mẫu {source} có ô “{{{{{blank}}}}}” mà chương trình không biết, nên để nguyên. Hãy sửa tên ô hoặc xóa ô này trong mẫu.",
    ),
    "letter-blank-missing": QT_TRANSLATE_NOOP(
        "problems",
        "Mẫu {source} thiếu ô “{{{{{blank}}}}}” nên văn bản không có nội dung này. Hãy thêm ô vào mẫu, hoặc xóa mẫu để dùng mẫu có sẵn.",
    ),
    "letter-picture-not-drawn": QT_TRANSLATE_NOOP(
        "problems",
        "Mẫu {source} có hình hoặc hộp chữ; bản PDF không có phần này, tệp Word vẫn đủ. Hãy in từ Word nếu cần.",
    ),
    "letter-object-not-drawn": QT_TRANSLATE_NOOP(
        "problems",
        "Mẫu {source} có đối tượng nhúng; bản PDF không có phần này, tệp Word vẫn đủ. Hãy in từ Word nếu cần.",
    ),
    "letter-list-not-drawn": QT_TRANSLATE_NOOP(
        "problems",
        "Mẫu {source} dùng đánh số tự động; bản PDF không có các số này, tệp Word vẫn đủ. Hãy gõ số bằng tay trong mẫu.",
    ),
    "letter-note-not-drawn": QT_TRANSLATE_NOOP(
        "problems",
        "Mẫu {source} có chú thích cuối trang; bản PDF không có phần này, tệp Word vẫn đủ. Hãy in từ Word nếu cần.",
    ),
    "letter-control-not-drawn": QT_TRANSLATE_NOOP(
        "problems",
        "Mẫu {source} có ô điều khiển nội dung; bản PDF có thể thiếu phần này, tệp Word vẫn đủ. Hãy bỏ ô điều khiển trong mẫu.",
    ),
    "letter-merged-not-drawn": QT_TRANSLATE_NOOP(
        "problems",
        "Mẫu {source} có ô gộp theo chiều dọc; bản PDF kẻ các ô này riêng, tệp Word vẫn đúng. Hãy bỏ gộp ô trong mẫu.",
    ),
    "letter-kind-unknown": QT_TRANSLATE_NOOP(
        "problems", "Không có loại văn bản “{kind}”. Hãy chọn cong-van hoặc bao-cao."
    ),
    "letter-file-kind": QT_TRANSLATE_NOOP(
        "problems",
        "Không ghi được văn bản vào {path}: tên tệp phải kết thúc bằng .docx hoặc .pdf. Hãy đổi tên tệp.",
    ),
    "attachment-kind": QT_TRANSLATE_NOOP(
        "problems",
        "Không đính kèm được “{name}”: chỉ nhận tệp {known}. Hãy chuyển tệp sang một trong các loại này.",
    ),
    "attachment-disguised": QT_TRANSLATE_NOOP(
        "problems",
        "Không đính kèm được “{name}”: nội dung tệp không đúng với đuôi tên. Hãy mở tệp bằng chương trình của nó rồi lưu lại đúng loại.",
    ),
    "attachment-empty": QT_TRANSLATE_NOOP(
        "problems", "Không đính kèm được “{name}”: tệp rỗng. Hãy kiểm tra lại tệp."
    ),
    "attachment-repeated": QT_TRANSLATE_NOOP(
        "problems", "Không đính kèm được “{name}”: tệp có cùng nội dung đã được đính kèm. Hãy chọn tệp khác."
    ),
    "attachments-too-big": QT_TRANSLATE_NOOP(
        "problems",
        "Không đính kèm được “{name}” ({size}): chỉ còn {left} trong {limit} cho các tệp đính kèm. Hãy bỏ bớt tệp hoặc giảm dung lượng tệp.",
    ),
    "attachment-differs": QT_TRANSLATE_NOOP(
        "problems",
        "Tệp đính kèm {name} trong gói bị thiếu, khác tệp mà báo cáo đã ghi hoặc không đúng loại tệp được nhận. Hãy xin lại gói gốc.",
    ),
}
