"""Words of the import: what a column means, what a row is, what happens to it, what a proposal rests on."""

from collections.abc import Mapping

from ui.sentences.marking import QT_TRANSLATE_NOOP

MEANINGS: Mapping[str, str] = {
    "ordinal": QT_TRANSLATE_NOOP("import", "STT"),
    "code": QT_TRANSLATE_NOOP("import", "Mã TTHC"),
    "name": QT_TRANSLATE_NOOP("import", "Tên thủ tục"),
    "field": QT_TRANSLATE_NOOP("import", "Lĩnh vực"),
    "tier": QT_TRANSLATE_NOOP("import", "Cấp"),
    "level": QT_TRANSLATE_NOOP("import", "Mức độ"),
    "level-mark": QT_TRANSLATE_NOOP("import", "Dấu {level}"),
    "eligible": QT_TRANSLATE_NOOP("import", "Đủ điều kiện"),
    "not-eligible": QT_TRANSLATE_NOOP("import", "Không đủ điều kiện"),
    "decision": QT_TRANSLATE_NOOP("import", "Kết luận"),
    "reason": QT_TRANSLATE_NOOP("import", "Lý do"),
    "legal-basis": QT_TRANSLATE_NOOP("import", "Căn cứ pháp lý"),
    "note": QT_TRANSLATE_NOOP("import", "Ghi chú"),
    "agency": QT_TRANSLATE_NOOP("import", "Cơ quan"),
    "number": QT_TRANSLATE_NOOP("import", "Số {level}"),
    "other": QT_TRANSLATE_NOOP("import", "Bỏ qua"),
    "unknown": QT_TRANSLATE_NOOP("import", "Chưa rõ"),
}
"""What a column holds; `level` of a mark, or of a number in Appendix I."""

ROLES: Mapping[str, str] = {
    "header": QT_TRANSLATE_NOOP("import", "Tiêu đề"),
    "column-numbers": QT_TRANSLATE_NOOP("import", "Số cột"),
    "tier": QT_TRANSLATE_NOOP("import", "Cấp"),
    "level-section": QT_TRANSLATE_NOOP("import", "Mức độ"),
    "field": QT_TRANSLATE_NOOP("import", "Lĩnh vực"),
    "procedure": QT_TRANSLATE_NOOP("import", "Thủ tục"),
    "continuation": QT_TRANSLATE_NOOP("import", "Nối tiếp"),
    "total": QT_TRANSLATE_NOOP("import", "Dòng cộng"),
    "placeholder": QT_TRANSLATE_NOOP("import", "Dòng trống"),
    "outside": QT_TRANSLATE_NOOP("import", "Bỏ qua"),
    "unknown": QT_TRANSLATE_NOOP("import", "Không rõ"),
}
"""What a row of a file was taken for."""

FATES: Mapping[str, str] = {
    "new": QT_TRANSLATE_NOOP("import", "mới"),
    "same": QT_TRANSLATE_NOOP("import", "không đổi"),
    "changed": QT_TRANSLATE_NOOP("import", "thay đổi"),
    "doubtful": QT_TRANSLATE_NOOP("import", "cần xem"),
    "repaired": QT_TRANSLATE_NOOP("import", "đã sửa chữ"),
    "left-out": QT_TRANSLATE_NOOP("import", "để lại"),
    "all": QT_TRANSLATE_NOOP("import", "tất cả"),
}
"""What a row is to the report."""

CHOICES: Mapping[str, str] = {
    "": QT_TRANSLATE_NOOP("import", "Như đề nghị"),
    "add": QT_TRANSLATE_NOOP("import", "Thêm mới"),
    "update": QT_TRANSLATE_NOOP("import", "Cập nhật"),
    "replace": QT_TRANSLATE_NOOP("import", "Thay cả dòng"),
    "skip": QT_TRANSLATE_NOOP("import", "Bỏ qua"),
}
"""What is done with a row."""

CHOICES_EXPLAINED: Mapping[str, str] = {
    "": QT_TRANSLATE_NOOP("import", "Thêm dòng mới, cập nhật dòng đã có"),
    "add": QT_TRANSLATE_NOOP("import", "Thêm thành dòng mới, kể cả khi báo cáo đã có"),
    "update": QT_TRANSLATE_NOOP("import", "Ghi những ô tệp có; ô tệp để trống thì giữ như cũ"),
    "replace": QT_TRANSLATE_NOOP("import", "Ghi như tệp; ô tệp để trống thì xóa ở báo cáo"),
    "skip": QT_TRANSLATE_NOOP("import", "Không nhập"),
}

LEVEL_LATER = QT_TRANSLATE_NOOP("import", "Chưa rõ, điền sau")
"""The answer that takes rows without a level."""
TIER_ABOLISHED = QT_TRANSLATE_NOOP("import", "Bãi bỏ, không lấy")
"""The answer that leaves rows of a tier behind that is no more."""

ASKED: Mapping[str, str] = {
    "tier": QT_TRANSLATE_NOOP("import", "Thuộc cấp nào?"),
    "field": QT_TRANSLATE_NOOP("import", "Thuộc lĩnh vực nào?"),
    "level": QT_TRANSLATE_NOOP("import", "Ở mức độ nào?"),
}
"""What is asked of a group of rows."""

REASONS_TO_PROPOSE: Mapping[str, str] = {
    "code-prefix": QT_TRANSLATE_NOOP("import", "theo mã của cơ quan"),
    "agency": QT_TRANSLATE_NOOP("import", "theo cơ quan thực hiện"),
    "catalogue": QT_TRANSLATE_NOOP("import", "theo danh mục"),
    "neighbours": QT_TRANSLATE_NOOP("import", "theo các dòng bên cạnh"),
    "file-name": QT_TRANSLATE_NOOP("import", "theo tên tệp"),
    "former-level": QT_TRANSLATE_NOOP("import", "theo mức độ kỳ trước"),
    "abolished-tier": QT_TRANSLATE_NOOP("import", "cấp này không còn"),
}
"""What a proposal rests on."""
