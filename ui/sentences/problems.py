"""What stops a job, or is worth knowing of a file: what, why, what now. Larger subjects have files of their own."""

from collections.abc import Mapping

from ui.sentences.dossier_problems import DOSSIER
from ui.sentences.file_problems import RECEIVED
from ui.sentences.letter_problems import LETTER
from ui.sentences.marking import QT_TRANSLATE_NOOP
from ui.sentences.package_problems import KEY, PACKAGE
from ui.sentences.pdf_signatures import PDF_SIGNATURES
from ui.sentences.store_problems import STORE
from ui.sentences.target_problems import TARGET
from ui.sentences.token_problems import TOKEN
from ui.sentences.trust_problems import TRUST
from ui.sentences.workbook_signatures import WORKBOOK_SIGNATURES

_FILE: Mapping[str, str] = {
    "file-missing": QT_TRANSLATE_NOOP(
        "problems", "Không thấy tệp {path}. Hãy kiểm tra tên tệp hoặc cắm lại USB."
    ),
    "file-unreadable": QT_TRANSLATE_NOOP(
        "problems",
        "Không đọc được tệp {path}: tệp đang bị khóa hoặc ổ báo lỗi. Hãy đóng chương trình khác rồi làm lại.",
    ),
    "file-too-big": QT_TRANSLATE_NOOP(
        "problems",
        "Tệp {path} quá lớn ({size}, giới hạn {limit}). Hãy kiểm tra lại có đúng tệp cần mở không.",
    ),
    "document-unreadable": QT_TRANSLATE_NOOP(
        "problems", "Không đọc được {source}: nội dung sai từ dòng {line}. Hãy xin lại tệp đúng."
    ),
    "document-invalid": QT_TRANSLATE_NOOP(
        "problems",
        "Không dùng được {source}: sai ở {place} (cần {expected}). Hãy xin lại tệp đúng hoặc sửa chỗ này.",
    ),
    "document-version": QT_TRANSLATE_NOOP(
        "problems", "Không mở được {source}: định dạng “{found}” của bản chương trình khác. Hãy cài bản mới."
    ),
    "document-not-canonical": QT_TRANSLATE_NOOP(
        "problems", "{source} không đúng dạng chương trình ghi ra: tệp đã bị sửa. Hãy xin lại gói gốc."
    ),
    "profile-unknown": QT_TRANSLATE_NOOP(
        "problems",
        "Không có bộ quy định “{profile}” trên máy này (đang có: {known}). Hãy cài bản mới hoặc chọn bộ khác.",
    ),
    "profile-inconsistent": QT_TRANSLATE_NOOP(
        "problems", "Bộ quy định {source} sai ở {place}. Hãy xin lại tệp đúng."
    ),
    "profile-not-of-round": QT_TRANSLATE_NOOP(
        "problems",
        "Đợt “{round}” dùng bộ quy định {wanted}, không dùng {profile}. Hãy bỏ lựa chọn này hoặc chọn đợt khác.",
    ),
    "profile-differs": QT_TRANSLATE_NOOP(
        "problems", "Bộ quy định {profile} trên máy này khác bản mà đơn vị đã dùng."
    ),
    "round-unknown": QT_TRANSLATE_NOOP(
        "problems", "Không có đợt “{round}” (đang có: {known}). Hãy chọn lại đợt hoặc tệp đợt."
    ),
    "round-inconsistent": QT_TRANSLATE_NOOP(
        "problems", "Đợt {source} sai ở {place}. Hãy sửa lại hoặc xin lại tệp đúng."
    ),
    "round-differs": QT_TRANSLATE_NOOP(
        "problems",
        "Nội dung đợt “{round}” trong gói (văn bản, thời hạn, nơi nhận) khác đợt trên máy này.",
    ),
    "unit-differs": QT_TRANSLATE_NOOP(
        "problems",
        "Gói ghi tên đơn vị “{unit}”, nhưng trong đợt mã đơn vị này là của “{known}”. Hãy hỏi lại đơn vị.",
    ),
    "unit-unnamed": QT_TRANSLATE_NOOP("problems", "Chưa có tên đơn vị. Hãy gõ tên đơn vị báo cáo."),
    "revision-unknown": QT_TRANSLATE_NOOP(
        "problems", "Báo cáo này không có lần gửi {revision}. Hãy chọn lần khác."
    ),
}

_WORKBOOK: Mapping[str, str] = {
    "workbook-unreadable": QT_TRANSLATE_NOOP(
        "problems",
        "Không đọc được {source}: tệp không phải sổ Excel (.xlsx) hoặc bị cắt cụt. Hãy mở bằng Excel và lưu lại, hoặc xin lại tệp.",
    ),
    "workbook-protected": QT_TRANSLATE_NOOP(
        "problems", "Không đọc được {source}: tệp có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại."
    ),
    "workbook-bomb": QT_TRANSLATE_NOOP(
        "problems", "Không mở {source}: tệp phình to bất thường khi giải nén. Hãy xin lại tệp từ người gửi."
    ),
    "workbook-empty": QT_TRANSLATE_NOOP("problems", "{source} không có nội dung. Hãy kiểm tra lại tệp."),
    "form-repeated": QT_TRANSLATE_NOOP(
        "problems",
        "{source}, trang “{sheet}”: Phụ lục số {number} đã có trong tệp trước nên bỏ qua bảng này. Hãy chọn một tệp.",
    ),
    "sheet-hidden": QT_TRANSLATE_NOOP(
        "problems", "{source}, trang “{sheet}” đang ẩn nên bỏ qua. Nếu cần, hãy cho hiện trang rồi nhập lại."
    ),
    "table-not-recognised": QT_TRANSLATE_NOOP(
        "problems",
        "{source}, trang “{sheet}”: không thấy bảng thủ tục nên bỏ qua. Nếu có, hãy chép bảng rồi dán vào trang Nhập liệu.",
    ),
    "number-not-understood": QT_TRANSLATE_NOOP(
        "problems", "{source}, trang “{sheet}”, ô {cell}: không đọc được số. Hãy sửa lại số trong tệp."
    ),
    "reading-cancelled": QT_TRANSLATE_NOOP(
        "problems", "Đã dừng đọc tệp theo yêu cầu. Báo cáo không thay đổi."
    ),
    "file-repeated": QT_TRANSLATE_NOOP(
        "problems", "{source} giống hệt một tệp khác đã chọn nên chỉ đọc một lần."
    ),
}

_USE: Mapping[str, str] = {
    "assignment-unreadable": QT_TRANSLATE_NOOP(
        "problems", 'Không hiểu “{text}”. Hãy ghi KHÓA=GIÁ_TRỊ, ví dụ contact.phone="0207 123".'
    ),
    "setting-unknown": QT_TRANSLATE_NOOP("problems", "Không có mục “{key}”. Các mục có thể ghi: {known}."),
    "style-unknown": QT_TRANSLATE_NOOP(
        "problems", "Không có kiểu trình bày “{style}”. Hãy chọn letter hoặc decree30."
    ),
    "date-unreadable": QT_TRANSLATE_NOOP(
        "problems", "Không hiểu ngày “{text}”. Hãy ghi theo dạng ngày/tháng/năm, ví dụ 20/5/2021."
    ),
    "tier-unknown": QT_TRANSLATE_NOOP("problems", "Không có cấp “{tier}” trong đợt này. Các cấp: {known}."),
    "level-not-known": QT_TRANSLATE_NOOP(
        "problems", "Không có mức độ “{level}” trong đợt này. Các mức độ: {known}."
    ),
    "nothing-recognised": QT_TRANSLATE_NOOP(
        "problems",
        "Không tìm thấy bảng thủ tục nào trong {source}. Hãy chọn đúng tệp, hoặc mở tệp rồi chép bảng và dán vào trang Nhập liệu.",
    ),
    "declaration-empty": QT_TRANSLATE_NOOP(
        "problems", "Chưa nêu điều khai báo. Hãy thêm --none, --not-ours, --total, --level hoặc --note."
    ),
    "level-count-unreadable": QT_TRANSLATE_NOOP(
        "problems", "Không hiểu “{text}”. Hãy ghi mức độ=số, ví dụ 3=12; các mức độ: {known}."
    ),
    "field-unknown": QT_TRANSLATE_NOOP(
        "problems", "Không có lĩnh vực “{field}” trong báo cáo. Các lĩnh vực: {known}."
    ),
    "nothing-to-print": QT_TRANSLATE_NOOP(
        "problems", "Chưa có thủ tục nào để in. Hãy nhập thủ tục, hoặc chọn lĩnh vực có thủ tục."
    ),
}

_HISTORY: Mapping[str, str] = {
    "nothing-before": QT_TRANSLATE_NOOP(
        "problems",
        "Trước thay đổi này chưa có báo cáo nên không có gì để khôi phục. Hãy chọn một thay đổi sau đó.",
    ),
    "list-of-round": QT_TRANSLATE_NOOP(
        "problems",
        "Đợt này đã kèm danh mục của đơn vị ({list}) nên không lấy danh mục khác thay. Hãy đối chiếu với danh mục của đợt.",
    ),
    "list-missing-of-unit": QT_TRANSLATE_NOOP(
        "problems",
        "Đợt này chưa có danh mục thuộc thẩm quyền của {unit}. Hãy lấy danh mục của đơn vị từ tệp rồi đối chiếu lại.",
    ),
    "list-unknown": QT_TRANSLATE_NOOP(
        "problems", "Máy này không có danh mục “{list}”. Hãy chọn trong các danh mục đang có: {known}."
    ),
    "list-group-unknown": QT_TRANSLATE_NOOP(
        "problems",
        "Danh mục “{list}” không có lĩnh vực hoặc cơ quan này ở cấp đã chọn. Hãy chọn trong số: {known}.",
    ),
    "answer-empty": QT_TRANSLATE_NOOP("problems", "Chưa ghi lý do hoặc số quyết định. Hãy ghi rồi bấm lại."),
    "former-same-round": QT_TRANSLATE_NOOP(
        "problems",
        "{name} là gói của chính đợt này ({round}), không phải kỳ trước. Hãy mở gói ở trang Bắt đầu, hoặc so sánh ở trang Lịch sử.",
    ),
    "former-missing": QT_TRANSLATE_NOOP(
        "problems",
        "Không có báo cáo kỳ trước nào là “{report}”. Hãy chọn một mã trong former list (trên máy: {known}), hoặc nêu tệp gói báo cáo.",
    ),
    "prior-empty": QT_TRANSLATE_NOOP(
        "problems",
        "Các tệp Excel đã chọn không có thủ tục nào nên không lấy làm lần trước được. Hãy chọn đủ bốn phụ lục đã gửi.",
    ),
    "prior-other-unit": QT_TRANSLATE_NOOP(
        "problems",
        "Phụ lục trong tệp là của “{found}”, không phải của “{unit}”, nên chưa lấy gì vào. Hãy chọn đúng tệp, hoặc chọn đúng đơn vị ở trang Bắt đầu.",
    ),
    "prior-too-late": QT_TRANSLATE_NOOP(
        "problems",
        "Báo cáo này đã có lần gửi trước nên không thêm lần trước từ Excel được. Hãy xem các lần đã có ở trang Lịch sử.",
    ),
}

_PROGRAM: Mapping[str, str] = {
    "association-not-written": QT_TRANSLATE_NOOP(
        "problems",
        "Chưa gắn được tệp .asice với chương trình: không ghi được {path}. Chương trình vẫn dùng được. "
        "Hãy mở gói bằng nút Mở gói ở trang Bắt đầu.",
    ),
    "support-not-saved": QT_TRANSLATE_NOOP(
        "problems",
        "Không lưu được gói hỗ trợ vào {path}: ổ đầy, đã rút hoặc không cho ghi. Hãy chọn nơi khác rồi lưu lại.",
    ),
}

_CATALOGUE: Mapping[str, str] = {
    "catalogue-empty": QT_TRANSLATE_NOOP(
        "problems",
        "Không thấy thủ tục nào trong {source} nên chưa lập được danh mục. Hãy kiểm tra cột tên thủ tục có dòng tiêu đề.",
    ),
    "catalogue-unnamed": QT_TRANSLATE_NOOP(
        "problems", "Danh mục chưa có tên. Hãy ghi tên để phân biệt với các danh mục khác."
    ),
    "catalogue-dates": QT_TRANSLATE_NOOP(
        "problems",
        "Danh mục hết hiệu lực ngày {valid_to}, trước ngày có hiệu lực {valid_from}. Hãy sửa một trong hai ngày.",
    ),
}

PROBLEMS: Mapping[str, str] = {
    **STORE,
    **TARGET,
    **_FILE,
    **RECEIVED,
    **_WORKBOOK,
    **PACKAGE,
    **KEY,
    **DOSSIER,
    **TRUST,
    **TOKEN,
    **PDF_SIGNATURES,
    **WORKBOOK_SIGNATURES,
    **LETTER,
    **_USE,
    **_HISTORY,
    **_PROGRAM,
    **_CATALOGUE,
}
