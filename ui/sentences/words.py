"""Names of columns, states and gestures, steps and points of lists, as an office says them."""

from collections.abc import Mapping

from ui.sentences.marking import QT_TRANSLATE_NOOP

COLUMNS: Mapping[str, str] = {
    "name": QT_TRANSLATE_NOOP("columns", "tên thủ tục"),
    "field": QT_TRANSLATE_NOOP("columns", "lĩnh vực"),
    "field_id": QT_TRANSLATE_NOOP("columns", "lĩnh vực"),
    "tier": QT_TRANSLATE_NOOP("columns", "cấp"),
    "code": QT_TRANSLATE_NOOP("columns", "mã TTHC"),
    "level": QT_TRANSLATE_NOOP("columns", "mức độ"),
    "levels": QT_TRANSLATE_NOOP("columns", "mức độ"),
    "eligibility": QT_TRANSLATE_NOOP("columns", "kết luận"),
    "reasons": QT_TRANSLATE_NOOP("columns", "lý do"),
    "reason_text": QT_TRANSLATE_NOOP("columns", "lý do khác"),
    "legal_basis": QT_TRANSLATE_NOOP("columns", "căn cứ pháp lý"),
    "description": QT_TRANSLATE_NOOP("columns", "mô tả vấn đề kỹ thuật"),
    "expected_date": QT_TRANSLATE_NOOP("columns", "ngày dự kiến khắc phục"),
    "note": QT_TRANSLATE_NOOP("columns", "ghi chú"),
    "decision_note": QT_TRANSLATE_NOOP("columns", "ghi chú kết luận"),
    "planned_month": QT_TRANSLATE_NOOP("columns", "tháng hoàn thành"),
    "lead_unit": QT_TRANSLATE_NOOP("columns", "đơn vị chủ trì"),
    "supporting_units": QT_TRANSLATE_NOOP("columns", "đơn vị phối hợp"),
    "settling_unit": QT_TRANSLATE_NOOP("columns", "cơ quan giải quyết"),
    "on_one_stop": QT_TRANSLATE_NOOP("columns", "có trên một cửa điện tử"),
    "online_payment": QT_TRANSLATE_NOOP("columns", "thanh toán trực tuyến"),
    "needed_databases": QT_TRANSLATE_NOOP("columns", "cơ sở dữ liệu cần có"),
    "dossiers_received": QT_TRANSLATE_NOOP("columns", "hồ sơ nhận trong kỳ"),
    "dossiers_online": QT_TRANSLATE_NOOP("columns", "hồ sơ trực tuyến trong kỳ"),
    "internal_process": QT_TRANSLATE_NOOP("columns", "quy trình nội bộ (số, ngày)"),
    "doubt": QT_TRANSLATE_NOOP("columns", "chỗ chưa chắc khi nhập"),
    "contact_name": QT_TRANSLATE_NOOP("columns", "họ tên người liên hệ"),
    "contact_phone": QT_TRANSLATE_NOOP("columns", "điện thoại liên hệ"),
    "contact_email": QT_TRANSLATE_NOOP("columns", "thư điện tử"),
    "signer_name": QT_TRANSLATE_NOOP("columns", "họ tên người ký"),
    "signer_title": QT_TRANSLATE_NOOP("columns", "chức vụ người ký"),
    "signer_authority": QT_TRANSLATE_NOOP("columns", "thẩm quyền ký (TM., KT., TL., TUQ.)"),
    "letter_number": QT_TRANSLATE_NOOP("columns", "số văn bản"),
    "letter_date": QT_TRANSLATE_NOOP("columns", "ngày văn bản"),
    "explanation": QT_TRANSLATE_NOOP("columns", "lý do lập lại"),
    "appendix_style": QT_TRANSLATE_NOOP("columns", "kiểu trình bày phụ lục"),
    "letter_kind": QT_TRANSLATE_NOOP("columns", "loại văn bản"),
    "agency_symbol": QT_TRANSLATE_NOOP("columns", "chữ viết tắt của cơ quan"),
    "drafting_unit": QT_TRANSLATE_NOOP("columns", "chữ viết tắt của đơn vị soạn thảo"),
    "place_name": QT_TRANSLATE_NOOP("columns", "địa danh"),
    "head_title": QT_TRANSLATE_NOOP("columns", "chức vụ người đứng đầu"),
    "addressees": QT_TRANSLATE_NOOP("columns", "kính gửi"),
    "recipients": QT_TRANSLATE_NOOP("columns", "nơi nhận"),
    "difficulties": QT_TRANSLATE_NOOP("columns", "khó khăn, vướng mắc"),
    "proposals": QT_TRANSLATE_NOOP("columns", "đề xuất, kiến nghị"),
    "status": QT_TRANSLATE_NOOP("columns", "tình trạng cấp"),
    "declared_total": QT_TRANSLATE_NOOP("columns", "tổng khai báo"),
    "declared_levels": QT_TRANSLATE_NOOP("columns", "số khai báo theo mức độ"),
    "revision": QT_TRANSLATE_NOOP("columns", "lần gửi"),
    "previous_package": QT_TRANSLATE_NOOP("columns", "gói của lần trước"),
    "answer": QT_TRANSLATE_NOOP("columns", "giải trình về danh mục"),
    "text": QT_TRANSLATE_NOOP("columns", "nội dung giải trình"),
    "added": QT_TRANSLATE_NOOP("columns", "thêm mới"),
    "removed": QT_TRANSLATE_NOOP("columns", "đã bỏ"),
}

TIER_STATES: Mapping[str, str] = {
    "open": QT_TRANSLATE_NOOP("tiers", "Chưa nhập"),
    "none": QT_TRANSLATE_NOOP("tiers", "Không có TTHC"),
    "not_ours": QT_TRANSLATE_NOOP("tiers", "Không thuộc thẩm quyền"),
}

GESTURES: Mapping[str, str] = {
    "start": QT_TRANSLATE_NOOP("gestures", "lập báo cáo"),
    "open-revision": QT_TRANSLATE_NOOP("gestures", "mở lần gửi sau"),
    "set-cells": QT_TRANSLATE_NOOP("gestures", "sửa {column} của {count} thủ tục"),
    "set-level": QT_TRANSLATE_NOOP("gestures", "chọn mức độ của {count} thủ tục"),
    "set-eligibility": QT_TRANSLATE_NOOP("gestures", "kết luận {count} thủ tục"),
    "set-submission": QT_TRANSLATE_NOOP("gestures", "sửa {column}"),
    "declare": QT_TRANSLATE_NOOP("gestures", "khai báo của cấp"),
    "rename-field": QT_TRANSLATE_NOOP("gestures", "đổi tên lĩnh vực “{name}”"),
    "add-field": QT_TRANSLATE_NOOP("gestures", "thêm lĩnh vực “{name}”"),
    "add-procedures": QT_TRANSLATE_NOOP("gestures", "thêm {count} thủ tục"),
    "remove-procedures": QT_TRANSLATE_NOOP("gestures", "xóa {count} thủ tục"),
    "remove": QT_TRANSLATE_NOOP("gestures", "xóa {count} thủ tục, {fields} lĩnh vực"),
    "move": QT_TRANSLATE_NOOP("gestures", "chuyển chỗ"),
    "sort-fields": QT_TRANSLATE_NOOP("gestures", "xếp lĩnh vực theo vần"),
    "copy-to-tier": QT_TRANSLATE_NOOP("gestures", "chép {count} thủ tục sang cấp khác"),
    "copy-from-above": QT_TRANSLATE_NOOP("gestures", "chép từ dòng trên"),
    "paste": QT_TRANSLATE_NOOP("gestures", "dán {count} dòng"),
    "cut": QT_TRANSLATE_NOOP("gestures", "cắt {count} dòng"),
    "clear": QT_TRANSLATE_NOOP("gestures", "xóa ô của {count} thủ tục"),
    "reasons-as-above": QT_TRANSLATE_NOOP("gestures", "lấy lý do như dòng trên"),
    "reasons-to-field": QT_TRANSLATE_NOOP("gestures", "áp dụng lý do cho cả lĩnh vực"),
    "clear-decision": QT_TRANSLATE_NOOP("gestures", "bỏ kết luận"),
    "confirm-row": QT_TRANSLATE_NOOP("gestures", "xác nhận dòng đã nhập"),
    "mend-text": QT_TRANSLATE_NOOP("gestures", "sửa chữ sai bảng mã"),
    "take-catalogue-name": QT_TRANSLATE_NOOP("gestures", "lấy tên trong danh mục"),
    "take-catalogue-code": QT_TRANSLATE_NOOP("gestures", "lấy mã trong danh mục"),
    "catalogue-renamed": QT_TRANSLATE_NOOP("gestures", "đổi tên, mã theo danh mục mới, {count} thủ tục"),
    "catalogue-merged": QT_TRANSLATE_NOOP("gestures", "gộp {count} thủ tục theo danh mục mới"),
    "catalogue-split": QT_TRANSLATE_NOOP("gestures", "tách {count} thủ tục theo danh mục mới"),
    "catalogue-abolished": QT_TRANSLATE_NOOP("gestures", "bỏ {count} thủ tục đã bãi bỏ"),
    "take-suggestion": QT_TRANSLATE_NOOP("gestures", "lấy “{name}” từ danh mục"),
    "import": QT_TRANSLATE_NOOP("gestures", "nhập từ tệp Excel"),
    "revise": QT_TRANSLATE_NOOP("gestures", "mở lần gửi {revision}"),
    "restore": QT_TRANSLATE_NOOP("gestures", "khôi phục"),
    "attach": QT_TRANSLATE_NOOP("gestures", "đính kèm {count} tệp"),
    "take-defaults": QT_TRANSLATE_NOOP("gestures", "lấy theo cài đặt của đơn vị"),
    "detach": QT_TRANSLATE_NOOP("gestures", "bỏ {count} tệp đính kèm"),
    "restore-cell": QT_TRANSLATE_NOOP("gestures", "khôi phục {column} của “{name}”"),
    "restore-row": QT_TRANSLATE_NOOP("gestures", "khôi phục dòng “{name}”"),
    "restore-attachment": QT_TRANSLATE_NOOP("gestures", "khôi phục tệp đính kèm “{name}”"),
    "restore-field": QT_TRANSLATE_NOOP("gestures", "khôi phục lĩnh vực “{name}”, {count} thủ tục"),
    "restore-all": QT_TRANSLATE_NOOP("gestures", "đưa cả báo cáo về như trước"),
    "answer-entry": QT_TRANSLATE_NOOP("gestures", "giải trình về “{name}” trong danh mục"),
    "withdraw-answer": QT_TRANSLATE_NOOP("gestures", "bỏ giải trình về “{name}”"),
    "restore-list-answer": QT_TRANSLATE_NOOP("gestures", "khôi phục giải trình về “{name}”"),
    "take-from-list": QT_TRANSLATE_NOOP("gestures", "lấy {count} thủ tục từ danh mục"),
    "take-listed-name": QT_TRANSLATE_NOOP("gestures", "lấy tên theo danh mục"),
    "take-listed-level": QT_TRANSLATE_NOOP("gestures", "lấy mức độ theo danh mục của {count} thủ tục"),
    "take-prior": QT_TRANSLATE_NOOP("gestures", "lấy lần trước từ tệp Excel"),
}

SUBJECTS: Mapping[str, str] = {
    "report": QT_TRANSLATE_NOOP("subjects", "Thông tin của báo cáo"),
    "unnamed": QT_TRANSLATE_NOOP("subjects", "(chưa có tên)"),
    "field-name": QT_TRANSLATE_NOOP("subjects", "tên lĩnh vực"),
}
"""What a difference is about where it is no column of a procedure that has a name."""

LIST_ANSWERS: Mapping[str, str] = {
    "not_ours": QT_TRANSLATE_NOOP("lists", "không thuộc thẩm quyền"),
    "abolished": QT_TRANSLATE_NOOP("lists", "đã bãi bỏ"),
    "explained": QT_TRANSLATE_NOOP("lists", "đã giải trình"),
}
"""What a unit says of an entry of a list that its tree does not follow."""

ANSWERS: Mapping[str, str] = {
    "": "",
    "yes": QT_TRANSLATE_NOOP("answers", "có"),
    "no": QT_TRANSLATE_NOOP("answers", "không"),
}

STYLES: Mapping[str, str] = {
    "letter": QT_TRANSLATE_NOOP("styles", "theo mẫu của công văn"),
    "decree30": QT_TRANSLATE_NOOP("styles", "theo Nghị định 30/2020/NĐ-CP"),
}

DECISIONS: Mapping[str, str] = {
    "undecided": QT_TRANSLATE_NOOP("decisions", "chưa kết luận"),
    "eligible": QT_TRANSLATE_NOOP("decisions", "đủ điều kiện"),
    "not_eligible": QT_TRANSLATE_NOOP("decisions", "không đủ điều kiện"),
}

STATES: Mapping[str, str] = {
    "drafting": QT_TRANSLATE_NOOP("states", "đang lập"),
    "ready": QT_TRANSLATE_NOOP("states", "đã lập"),
    "presented": QT_TRANSLATE_NOOP("states", "chờ ký"),
    "waiting-seal": QT_TRANSLATE_NOOP("states", "chờ vào số, đóng dấu"),
    "signed": QT_TRANSLATE_NOOP("states", "đã phát hành, chưa gửi"),
    "sent": QT_TRANSLATE_NOOP("states", "đã gửi {date}"),
    "received": QT_TRANSLATE_NOOP("states", "đã có phiếu nhận"),
    "correction-asked": QT_TRANSLATE_NOOP("states", "đề nghị chỉnh sửa"),
}
"""How a submission stands."""

STATE_DETAILS: Mapping[str, str] = {
    "drafting": QT_TRANSLATE_NOOP("states", "Đang lập: còn lỗi."),
    "ready": QT_TRANSLATE_NOOP("states", "Đã lập: không còn lỗi, chưa ký."),
    "presented": QT_TRANSLATE_NOOP("states", "Chờ ký: đã trình {date}, hồ sơ ở {place}."),
    "waiting-seal": QT_TRANSLATE_NOOP(
        "states", "Thủ trưởng đã ký {date}, chờ vào số, đóng dấu; hồ sơ ở {place}."
    ),
    "signed": QT_TRANSLATE_NOOP("states", "Đã phát hành {date}, chưa ghi nhận đã gửi."),
    "sent": QT_TRANSLATE_NOOP("states", "Đã gửi {date}: {place}. {note}"),
    "received": QT_TRANSLATE_NOOP("states", "Đã có phiếu nhận {date}. {note}"),
    "correction-asked": QT_TRANSLATE_NOOP("states", "Đề nghị chỉnh sửa {date}: {note}"),
}
"""The same with when, where to and what was noted."""
DOSSIER_STAGES: Mapping[str, str] = {
    "presented": QT_TRANSLATE_NOOP("states", "chờ ký"),
    "waiting-seal": QT_TRANSLATE_NOOP("states", "chờ vào số, đóng dấu"),
    "signed": QT_TRANSLATE_NOOP("states", "đã phát hành"),
}
"""How far a dossier has come."""
DOSSIER_STOPPED = QT_TRANSLATE_NOOP("states", "chưa ký được")

BACKUP_REASONS: Mapping[str, str] = {
    "hang-ngay": QT_TRANSLATE_NOOP("backups", "hằng ngày"),
    "theo-yeu-cau": QT_TRANSLATE_NOOP("backups", "theo yêu cầu"),
    "truoc-khi-nhap": QT_TRANSLATE_NOOP("backups", "trước khi nhập tệp"),
    "truoc-khi-nang-cap": QT_TRANSLATE_NOOP("backups", "trước khi nâng cấp"),
    "truoc-khi-khoi-phuc": QT_TRANSLATE_NOOP("backups", "trước khi khôi phục"),
}

STEPS: Mapping[str, str] = {
    "reading-files": QT_TRANSLATE_NOOP("steps", "Đọc tệp"),
    "signing-key": QT_TRANSLATE_NOOP("steps", "Mở khóa ký"),
    "appendices": QT_TRANSLATE_NOOP("steps", "Lập bốn phụ lục"),
    "signing-documents": QT_TRANSLATE_NOOP("steps", "Ký bốn phụ lục và PDF"),
    "signing": QT_TRANSLATE_NOOP("steps", "Ký gói báo cáo"),
    "writing": QT_TRANSLATE_NOOP("steps", "Ghi và đọc lại"),
}
"""What a long job is doing."""

READINESS: Mapping[tuple[str, bool], str] = {
    ("size", True): QT_TRANSLATE_NOOP("readiness", "{count} thủ tục"),
    ("size", False): QT_TRANSLATE_NOOP("readiness", "Chưa có thủ tục nào"),
    ("names", True): QT_TRANSLATE_NOOP("readiness", "Tên thủ tục, lĩnh vực đầy đủ, không trùng"),
    ("names", False): QT_TRANSLATE_NOOP("readiness", "{count} chỗ thiếu tên hoặc trùng"),
    ("levels", True): QT_TRANSLATE_NOOP("readiness", "Mọi thủ tục đã có một mức độ"),
    ("levels", False): QT_TRANSLATE_NOOP("readiness", "{count} thủ tục chưa chọn đúng mức độ"),
    ("decisions", True): QT_TRANSLATE_NOOP("readiness", "Mọi thủ tục cần rà soát đã có kết luận"),
    ("decisions", False): QT_TRANSLATE_NOOP("readiness", "{count} thủ tục chưa kết luận đúng"),
    ("reasons", True): QT_TRANSLATE_NOOP("readiness", "Lý do ở Phụ lục IV đầy đủ"),
    ("reasons", False): QT_TRANSLATE_NOOP("readiness", "{count} thủ tục thiếu lý do hoặc căn cứ"),
    ("tiers", True): QT_TRANSLATE_NOOP("readiness", "Các cấp đã nhập hoặc đã khai"),
    ("tiers", False): QT_TRANSLATE_NOOP("readiness", "{count} cấp chưa nhập, chưa khai hoặc khai sai"),
    ("declared", True): QT_TRANSLATE_NOOP("readiness", "Tổng khai báo không nhỏ hơn số đếm được"),
    ("declared", False): QT_TRANSLATE_NOOP("readiness", "{count} cấp có tổng khai báo nhỏ hơn số đếm được"),
    ("people", True): QT_TRANSLATE_NOOP("readiness", "Đầu mối liên hệ và người ký đầy đủ"),
    ("people", False): QT_TRANSLATE_NOOP("readiness", "Còn {count} mục về đầu mối liên hệ, người ký"),
    ("explanation", True): QT_TRANSLATE_NOOP("readiness", "Đã ghi lý do lập lại"),
    ("explanation", False): QT_TRANSLATE_NOOP("readiness", "Chưa ghi lý do lập lại"),
}
"""The lines of the readiness list: by point, and whether it is done."""
