"""What each rule says: a title for the group, a sentence for one place, and the ground it rests on."""

from collections.abc import Mapping
from typing import NamedTuple

from ui.sentences.marking import QT_TRANSLATE_NOOP


class RuleWords(NamedTuple):
    """Title of the group, sentence with the rule's parameters in braces, and ground."""

    title: str
    sentence: str
    ground: str


_FORMS = QT_TRANSLATE_NOOP("rules", "Công văn rà soát và các phụ lục I, II, III, IV kèm theo")
_TT32 = QT_TRANSLATE_NOOP("rules", "Thông tư 32/2017/TT-BTTTT, Điều 5, Điều 6")
_ND224 = QT_TRANSLATE_NOOP("rules", "Nghị định 224/2026/NĐ-CP, Điều 14")
_ND30 = QT_TRANSLATE_NOOP("rules", "Nghị định 30/2020/NĐ-CP, Phụ lục I")
_CATALOGUE = QT_TRANSLATE_NOOP("rules", "Danh mục TTHC có hiệu lực trong đợt này")
_CARE = QT_TRANSLATE_NOOP("rules", "Kiểm tra để tránh nhầm lẫn")

RULES: Mapping[str, RuleWords] = {
    "name-missing": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Chưa có tên thủ tục"),
        QT_TRANSLATE_NOOP("rules", "Thủ tục chưa có tên. Hãy gõ tên như trong quyết định công bố TTHC."),
        _TT32,
    ),
    "level-missing": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Chưa chọn mức độ"),
        QT_TRANSLATE_NOOP("rules", "Chưa chọn mức độ của thủ tục. Hãy chọn đúng một mức độ."),
        _FORMS,
    ),
    "level-several": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Đánh dấu nhiều mức độ"),
        QT_TRANSLATE_NOOP(
            "rules", "Thủ tục được đánh dấu nhiều mức độ ({levels}). Hãy giữ lại một mức độ cao nhất đạt đủ."
        ),
        _TT32,
    ),
    "level-unknown": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Mức độ không có trong biểu"),
        QT_TRANSLATE_NOOP(
            "rules", "Mức độ “{level}” không có trong bộ quy định của đợt này. Hãy chọn lại mức độ."
        ),
        _FORMS,
    ),
    "decision-missing": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Chưa chọn đủ / không đủ"),
        QT_TRANSLATE_NOOP("rules", "Chưa chọn đủ / không đủ điều kiện. Gõ Đ nếu đủ, K nếu không đủ."),
        _FORMS,
    ),
    "decision-at-target": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Ở mức cao nhất mà có kết luận"),
        QT_TRANSLATE_NOOP(
            "rules",
            "Thủ tục đã ở mức độ cao nhất nên không ghi vào Phụ lục III, IV. Hãy bỏ kết luận hoặc sửa mức độ.",
        ),
        _FORMS,
    ),
    "reason-missing": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Thiếu lý do không đủ điều kiện"),
        QT_TRANSLATE_NOOP(
            "rules",
            "Chưa ghi lý do không đủ điều kiện. Hãy chọn lý do trong danh sách hoặc ghi rõ lý do khác.",
        ),
        _FORMS,
    ),
    "legal-basis-missing": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Thiếu quy định chuyên ngành"),
        QT_TRANSLATE_NOOP(
            "rules", "Lý do đã chọn phải kèm điều, khoản, văn bản quy định. Hãy ghi vào ô Căn cứ pháp lý."
        ),
        _ND224,
    ),
    "description-missing": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Thiếu mô tả vấn đề kỹ thuật"),
        QT_TRANSLATE_NOOP("rules", "Lý do kỹ thuật phải nói rõ vấn đề là gì. Hãy ghi vào ô Mô tả."),
        _ND224,
    ),
    "expected-date-missing": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Thiếu ngày dự kiến khắc phục"),
        QT_TRANSLATE_NOOP(
            "rules", "Lý do kỹ thuật phải có ngày dự kiến khắc phục. Hãy ghi ngày vào ô Dự kiến khắc phục."
        ),
        _ND224,
    ),
    "field-unnamed": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Lĩnh vực chưa có tên"),
        QT_TRANSLATE_NOOP("rules", "Lĩnh vực chưa có tên. Hãy gõ tên lĩnh vực."),
        _FORMS,
    ),
    "tier-unknown": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Cấp không có trong biểu"),
        QT_TRANSLATE_NOOP(
            "rules",
            "Lĩnh vực “{name}” thuộc cấp “{tier}”, không có trong bộ quy định của đợt này. Hãy chuyển sang cấp khác.",
        ),
        _FORMS,
    ),
    "tier-open": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Cấp chưa nhập và chưa khai"),
        QT_TRANSLATE_NOOP(
            "rules",
            "{place} chưa có thủ tục nào. Hãy nhập, hoặc khai “Không có TTHC”, “Không thuộc thẩm quyền”.",
        ),
        _FORMS,
    ),
    "tier-not-empty": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Khai không có nhưng có thủ tục"),
        QT_TRANSLATE_NOOP(
            "rules",
            "{place} khai không có TTHC hoặc không thuộc thẩm quyền nhưng đang có {counted} thủ tục. Hãy bỏ khai hoặc xóa các dòng.",
        ),
        _FORMS,
    ),
    "declared-total-low": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Khai báo nhỏ hơn số đếm được"),
        QT_TRANSLATE_NOOP(
            "rules",
            "{place}: tổng khai báo là {declared}, đếm được {counted}. Hãy sửa số khai báo hoặc xem lại danh sách.",
        ),
        _FORMS,
    ),
    "declared-total-unexplained": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Khai báo lớn hơn, chưa ghi chú"),
        QT_TRANSLATE_NOOP(
            "rules",
            "{place}: tổng khai báo là {declared}, đếm được {counted}. Hãy ghi chú phần chênh lệch là gì.",
        ),
        _FORMS,
    ),
    "declared-level-differs": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Số khai báo khác số đếm được"),
        QT_TRANSLATE_NOOP(
            "rules",
            "{place}: số khai báo {level} là {declared}, đếm được {counted}. Hãy xem lại một trong hai.",
        ),
        _FORMS,
    ),
    "same-procedure-twice": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Trùng cả mã và tên ở một cấp"),
        QT_TRANSLATE_NOOP("rules", "“{name}” (mã {code}) đã có trong cấp này. Hãy xóa dòng trùng."),
        _FORMS,
    ),
    "same-name-in-tier": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Trùng tên trong một cấp"),
        QT_TRANSLATE_NOOP(
            "rules", "Tên này có {times} dòng trong cùng một cấp. Nếu là một thủ tục, hãy giữ lại một dòng."
        ),
        _CARE,
    ),
    "levels-differ-between-tiers": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Cùng tên, khác mức độ ở hai cấp"),
        QT_TRANSLATE_NOOP("rules", "Thủ tục này có mức độ khác nhau ở các cấp. Hãy kiểm tra lại."),
        _CARE,
    ),
    "code-two-names": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Một mã có nhiều tên"),
        QT_TRANSLATE_NOOP(
            "rules", "Mã {code} đang dùng cho {names} dòng có tên khác nhau. Hãy kiểm tra lại mã."
        ),
        _CARE,
    ),
    "code-form": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Mã không đúng dạng"),
        QT_TRANSLATE_NOOP(
            "rules", "“{code}” không giống mã TTHC quốc gia (ví dụ 1.005160) hay mã nội bộ. Hãy kiểm tra lại."
        ),
        _CARE,
    ),
    "reason-not-legal": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Lý do không phải căn cứ pháp lý"),
        QT_TRANSLATE_NOOP("rules", "“{reason}” không thuộc căn cứ được chấp nhận. Nên bổ sung căn cứ khác."),
        _ND224,
    ),
    "decision-open-outside-form": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Chưa trực tuyến, chưa kết luận"),
        QT_TRANSLATE_NOOP(
            "rules", "Thủ tục ở “{level}” chưa có kết luận. Nếu đã rà soát, hãy chọn đủ hoặc không đủ."
        ),
        _FORMS,
    ),
    "field-empty": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Lĩnh vực chưa có thủ tục"),
        QT_TRANSLATE_NOOP("rules", "Lĩnh vực “{name}” chưa có thủ tục. Hãy nhập thủ tục hoặc xóa lĩnh vực."),
        _FORMS,
    ),
    "imported-in-doubt": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Dòng nhập từ tệp cần xem lại"),
        QT_TRANSLATE_NOOP("rules", "{doubt} Hãy kiểm tra rồi xác nhận."),
        _CARE,
    ),
    "text-legacy": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Chữ gõ bằng bảng mã cũ"),
        QT_TRANSLATE_NOOP(
            "rules", "“{text}” gõ bằng TCVN3 hoặc VNI, đúng ra là “{right}”. Hãy kiểm tra rồi sửa."
        ),
        _ND30,
    ),
    "text-foreign": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Có chữ cái lạ"),
        QT_TRANSLATE_NOOP("rules", "Có chữ cái không phải tiếng Việt: {letters}. Hãy sửa lại."),
        _ND30,
    ),
    "catalogue-name-differs": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Tên khác danh mục"),
        QT_TRANSLATE_NOOP(
            "rules", "Trong danh mục, mã {code} là “{name}”. Hãy lấy tên này, hoặc kiểm tra lại mã."
        ),
        _CATALOGUE,
    ),
    "catalogue-code-differs": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Mã khác danh mục"),
        QT_TRANSLATE_NOOP(
            "rules", "Trong danh mục, tên này có mã {code}. Hãy lấy mã này, hoặc kiểm tra lại tên."
        ),
        _CATALOGUE,
    ),
    "row-set-small": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Dòng in chữ nhỏ"),
        QT_TRANSLATE_NOOP("rules", "Tên quá dài nên dòng này in cỡ chữ 10. Nội dung vẫn đầy đủ."),
        _CARE,
    ),
    "contact-missing": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Chưa có đầu mối liên hệ"),
        QT_TRANSLATE_NOOP("rules", "Chưa có {column}. Hãy ghi ở trang Ký và gửi."),
        _FORMS,
    ),
    "signer-missing": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Chưa có người ký"),
        QT_TRANSLATE_NOOP("rules", "Chưa có {column}. Hãy ghi ở trang Ký và gửi."),
        _ND30,
    ),
    "explanation-missing": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Chưa ghi lý do lập lại"),
        QT_TRANSLATE_NOOP("rules", "Báo cáo lần {revision} thay báo cáo đã gửi. Hãy ghi lý do thay đổi."),
        _FORMS,
    ),
    "revision-unchanged": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Không khác gì lần trước"),
        QT_TRANSLATE_NOOP("rules", "Báo cáo lần {revision} giống hệt lần trước. Hãy kiểm tra trước khi gửi."),
        _CARE,
    ),
    "list-missing": RuleWords(
        QT_TRANSLATE_NOOP("rules", "Danh mục của đơn vị: thủ tục chưa có, chưa giải trình"),
        QT_TRANSLATE_NOOP(
            "rules",
            "Còn {count} thủ tục của danh mục ({list}) chưa có trong báo cáo. Hãy thêm, hoặc ghi rõ vì sao không có, ở trang Danh mục.",
        ),
        QT_TRANSLATE_NOOP("rules", "Danh mục thủ tục thuộc thẩm quyền của đơn vị"),
    ),
}

DOUBTS: Mapping[str, str] = {
    "not-in-appendix-2": QT_TRANSLATE_NOOP(
        "doubts", "Thủ tục có trong Phụ lục III hoặc IV nhưng không có trong Phụ lục II."
    ),
    "decision-both": QT_TRANSLATE_NOOP("doubts", "Tệp đánh dấu cả đủ và không đủ điều kiện."),
    "decision-not-understood": QT_TRANSLATE_NOOP("doubts", "Không hiểu kết luận ghi trong tệp."),
    "decision-unsaid": QT_TRANSLATE_NOOP(
        "doubts",
        "Bảng được hiểu là Phụ lục III (đủ điều kiện) hoặc IV (không đủ), nhưng dòng này không ghi kết luận hay lý do như vậy. Hãy kiểm tra.",
    ),
    "field-unknown": QT_TRANSLATE_NOOP("doubts", "Tệp không ghi lĩnh vực của thủ tục này."),
    "level-several": QT_TRANSLATE_NOOP("doubts", "Tệp đánh dấu nhiều mức độ cho thủ tục này."),
    "mark-not-understood": QT_TRANSLATE_NOOP("doubts", "Không hiểu dấu mức độ ghi trong tệp."),
    "name-joined": QT_TRANSLATE_NOOP("doubts", "Tên được ghép từ nhiều dòng của tệp."),
    "name-goes-on": QT_TRANSLATE_NOOP("doubts", "Dòng ngay dưới có thể là phần còn lại của tên này."),
    "row-hidden": QT_TRANSLATE_NOOP("doubts", "Dòng này bị ẩn trong tệp."),
    "row-twice": QT_TRANSLATE_NOOP("doubts", "Tệp có hai dòng giống hệt nhau."),
    "several-tiers": QT_TRANSLATE_NOOP("doubts", "Tệp ghi thủ tục này ở nhiều cấp."),
    "text-legacy": QT_TRANSLATE_NOOP("doubts", "Chữ trong tệp gõ bằng bảng mã cũ, chưa chắc đã đổi đúng."),
    "value-unknown": QT_TRANSLATE_NOOP("doubts", "Dòng này có ô là công thức chưa có kết quả."),
    "several-matches": QT_TRANSLATE_NOOP(
        "doubts", "Báo cáo có nhiều dòng cùng tên, không rõ dòng này trong tệp là dòng nào."
    ),
    "catalogue-split": QT_TRANSLATE_NOOP(
        "doubts", "Danh mục mới tách thủ tục: mức độ, kết luận chép từ thủ tục cũ."
    ),
    "catalogue-merged": QT_TRANSLATE_NOOP(
        "doubts", "Danh mục mới gộp các thủ tục có mức độ hoặc kết luận khác nhau; đã giữ của dòng đầu."
    ),
    "other-place": QT_TRANSLATE_NOOP("doubts", "Báo cáo xếp thủ tục này ở lĩnh vực khác với tệp."),
    "level-proposed": QT_TRANSLATE_NOOP(
        "doubts", "Mức độ được đề xuất từ kỳ trước, theo bộ quy định cũ. Cần xác nhận."
    ),
    "reason-not-legal": QT_TRANSLATE_NOOP(
        "doubts", "Lý do của kỳ trước không phải là căn cứ theo bộ quy định của đợt này."
    ),
    "code-differs": QT_TRANSLATE_NOOP("doubts", "Báo cáo ghi thủ tục này với mã khác mã trong tệp."),
}

REPAIRS: Mapping[str, str] = {
    "clear-decision": QT_TRANSLATE_NOOP("repairs", "Bỏ kết luận"),
    "confirm-row": QT_TRANSLATE_NOOP("repairs", "Đã kiểm tra"),
    "declare-none": QT_TRANSLATE_NOOP("repairs", "Khai “Không có TTHC”"),
    "drop-declared": QT_TRANSLATE_NOOP("repairs", "Bỏ số khai báo"),
    "mend-text": QT_TRANSLATE_NOOP("repairs", "Sửa chữ"),
    "reasons-as-above": QT_TRANSLATE_NOOP("repairs", "Lý do như dòng trên"),
    "remove-duplicate": QT_TRANSLATE_NOOP("repairs", "Xóa dòng trùng"),
    "remove-field": QT_TRANSLATE_NOOP("repairs", "Xóa lĩnh vực"),
    "take-catalogue-code": QT_TRANSLATE_NOOP("repairs", "Lấy mã trong danh mục"),
    "take-catalogue-name": QT_TRANSLATE_NOOP("repairs", "Lấy tên trong danh mục"),
    "reopen-tier": QT_TRANSLATE_NOOP("repairs", "Bỏ khai, để nhập"),
}
