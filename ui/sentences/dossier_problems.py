"""What stops a dossier, and what is worth knowing of the signatures inside a package: what, why, what now."""

from collections.abc import Mapping

from ui.sentences.marking import QT_TRANSLATE_NOOP

DOSSIER: Mapping[str, str] = {
    "signature-inside-broken": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số trong {name} không đạt, lý do ghi ngay dưới đây. Không dùng gói này; hãy đề nghị lập và ký lại.",
    ),
    "signed-in-part": QT_TRANSLATE_NOOP(
        "problems",
        "{name} mới ký {count} trong {total} tệp của gói. Hãy hỏi đơn vị nếu cần đủ chữ ký trên từng tệp.",
    ),
    "signer-inside-unknown": QT_TRANSLATE_NOOP(
        "problems",
        "Chưa rõ chứng thư của {name} (mã {code}) ký trên các tệp trong gói. Người ký gói chịu trách nhiệm về các tệp này.",
    ),
    "dossier-issued": QT_TRANSLATE_NOOP(
        "problems",
        "{name} đã phát hành nên không sửa, không ký thêm vào từng tệp được. Hãy dùng hồ sơ trình ký, hoặc lập lần sau.",
    ),
    "dossier-changed": QT_TRANSLATE_NOOP(
        "problems",
        "{name} đã bị thay đổi từ lúc mở, có thể người khác vừa ký. Chưa ghi gì; hãy mở lại hồ sơ rồi ký.",
    ),
    "dossier-signed-already": QT_TRANSLATE_NOOP(
        "problems",
        "{name} đã ký hồ sơ này với vai trò này nên không ký lại. Hãy chuyển hồ sơ cho người tiếp theo, hoặc chọn khóa khác.",
    ),
    "letter-half-numbered": QT_TRANSLATE_NOOP(
        "problems",
        "Số và ngày văn bản phải ghi đủ cả hai, hoặc để trống cả hai. Hãy ghi nốt rồi ký; phát hành rồi không sửa được.",
    ),
    "dossier-incomplete": QT_TRANSLATE_NOOP(
        "problems", "Hồ sơ thiếu {name} nên không xem được đủ trước khi ký. Hãy đề nghị trình lại."
    ),
    "dossier-draft": QT_TRANSLATE_NOOP(
        "problems", "{name} là bản DỰ THẢO, không ký được. Hãy đề nghị trình bản chính thức."
    ),
    "signed-file-differs": QT_TRANSLATE_NOOP(
        "problems",
        "{name} không phải tệp của hồ sơ này có ký thêm: nội dung khác, hoặc chưa ký. Hãy ký đúng tệp lấy từ hồ sơ trình ký.",
    ),
    "scan-kind": QT_TRANSLATE_NOOP(
        "problems", "{name} không phải bản scan: chỉ nhận PDF, PNG, JPG, TIF. Hãy quét lại sang PDF."
    ),
    "scan-not-signed": QT_TRANSLATE_NOOP(
        "problems", "{name}: bản scan có dấu, không kiểm được chữ ký số. Hãy xem bằng mắt."
    ),
    "file-kind-not-signed": QT_TRANSLATE_NOOP(
        "problems",
        "Không ký được {path}: chỉ ký gói báo cáo, hồ sơ trình ký, tệp Excel, Word và PDF. Hãy chọn tệp khác.",
    ),
}
