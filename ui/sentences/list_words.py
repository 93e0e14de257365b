"""What stands on the page of lists: differences, repairs, what became of procedures in a new version."""

from collections.abc import Mapping

from ui.sentences.marking import QT_TRANSLATE_NOOP

GAPS: Mapping[str, str] = {
    "missing": QT_TRANSLATE_NOOP("lists", "Thiếu"),
    "renamed": QT_TRANSLATE_NOOP("lists", "Khác tên"),
    "extra": QT_TRANSLATE_NOOP("lists", "Thừa"),
    "levels": QT_TRANSLATE_NOOP("lists", "Khác mức độ"),
    "eligibility": QT_TRANSLATE_NOOP("lists", "Khác kết luận"),
}
"""How report and list differ."""

GAPS_EXPLAINED: Mapping[str, str] = {
    "missing": QT_TRANSLATE_NOOP("lists", "Danh mục có, báo cáo chưa có"),
    "renamed": QT_TRANSLATE_NOOP("lists", "Cùng mã, báo cáo ghi tên khác danh mục"),
    "extra": QT_TRANSLATE_NOOP("lists", "Báo cáo có, danh mục không có"),
    "levels": QT_TRANSLATE_NOOP("lists", "Danh mục ghi mức độ khác báo cáo"),
    "eligibility": QT_TRANSLATE_NOOP("lists", "Danh mục ghi đủ điều kiện, báo cáo chưa ghi như vậy"),
}
"""The same as a sentence."""

REPAIRS: Mapping[str, str] = {
    "add": QT_TRANSLATE_NOOP("lists", "Thêm vào báo cáo"),
    "not_ours": QT_TRANSLATE_NOOP("lists", "Không thuộc thẩm quyền"),
    "abolished": QT_TRANSLATE_NOOP("lists", "Đã bãi bỏ"),
    "explained": QT_TRANSLATE_NOOP("lists", "Giữ và giải thích"),
    "take": QT_TRANSLATE_NOOP("lists", "Lấy theo danh mục"),
    "link": QT_TRANSLATE_NOOP("lists", "Là dòng giống tên"),
    "remove": QT_TRANSLATE_NOOP("lists", "Xóa khỏi báo cáo"),
    "withdraw": QT_TRANSLATE_NOOP("lists", "Bỏ giải trình"),
}
"""What can be done about a difference."""

ASKED: Mapping[str, str] = {
    "not_ours": QT_TRANSLATE_NOOP("lists", "Vì sao không thuộc thẩm quyền"),
    "abolished": QT_TRANSLATE_NOOP("lists", "Số, ngày quyết định bãi bỏ"),
    "explained": QT_TRANSLATE_NOOP("lists", "Giải thích"),
}
"""What an answer has to say."""

TURNS: Mapping[str, str] = {
    "renamed": QT_TRANSLATE_NOOP("lists", "Đổi tên hoặc mã"),
    "merged": QT_TRANSLATE_NOOP("lists", "Gộp"),
    "split": QT_TRANSLATE_NOOP("lists", "Tách"),
    "abolished": QT_TRANSLATE_NOOP("lists", "Bãi bỏ"),
}
"""What became of procedures in a new version."""

ROLES: Mapping[str, str] = {
    "catalogue": QT_TRANSLATE_NOOP("lists", "Danh mục chung"),
    "unit": QT_TRANSLATE_NOOP("lists", "Danh mục thuộc thẩm quyền của đơn vị"),
    "reference": QT_TRANSLATE_NOOP("lists", "Danh mục tham chiếu mức độ, điều kiện"),
}
"""What a list on this PC is for."""

SHORT_ROLES: Mapping[str, str] = {
    "catalogue": QT_TRANSLATE_NOOP("lists", "Chung"),
    "unit": QT_TRANSLATE_NOOP("lists", "Của đơn vị"),
    "reference": QT_TRANSLATE_NOOP("lists", "Tham chiếu"),
}
"""The same in a word or two."""

ROLES_EXPLAINED: Mapping[str, str] = {
    "catalogue": QT_TRANSLATE_NOOP(
        "lists", "Gợi ý khi gõ; còn hiệu lực vào hạn của đợt thì dùng để kiểm tra tên và mã."
    ),
    "unit": QT_TRANSLATE_NOOP("lists", "Đối chiếu thiếu, thừa, khác tên với báo cáo của đợt này."),
    "reference": QT_TRANSLATE_NOOP(
        "lists", "Đối chiếu mức độ hoặc đủ điều kiện của từng thủ tục; không xét thiếu, thừa."
    ),
}
"""What follows from it."""
