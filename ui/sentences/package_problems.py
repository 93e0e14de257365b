"""What is wrong with a package or a key, or worth knowing of it: what, why, what now."""

from collections.abc import Mapping

from ui.sentences.marking import QT_TRANSLATE_NOOP

PACKAGE: Mapping[str, str] = {
    "package-empty": QT_TRANSLATE_NOOP("problems", "Tệp rỗng. Hãy xin lại gói từ người gửi."),
    "package-unknown": QT_TRANSLATE_NOOP(
        "problems",
        "Tệp không phải gói báo cáo .asice, cũng không phải tệp Word, Excel, PDF. Hãy chọn đúng tệp.",
    ),
    "package-truncated": QT_TRANSLATE_NOOP(
        "problems", "Gói bị cắt cụt, có thể do chép dở. Hãy chép hoặc xin lại gói."
    ),
    "package-altered": QT_TRANSLATE_NOOP(
        "problems", "Gói đã bị sửa sau khi ghi. Không dùng gói này; hãy xin lại gói gốc."
    ),
    "package-leading-data": QT_TRANSLATE_NOOP(
        "problems", "Gói có dữ liệu lạ ở đầu tệp. Không dùng gói này; hãy xin lại gói gốc."
    ),
    "package-trailing-data": QT_TRANSLATE_NOOP(
        "problems", "Gói có dữ liệu lạ ở cuối tệp. Không dùng gói này; hãy xin lại gói gốc."
    ),
    "package-repacked": QT_TRANSLATE_NOOP(
        "problems",
        "Gói đã được nén lại bằng chương trình khác (tệp {name}). Hãy xin lại gói gốc, gửi nguyên tệp.",
    ),
    "package-too-big": QT_TRANSLATE_NOOP(
        "problems", "Gói quá lớn ({size}, giới hạn {limit}). Không mở gói này."
    ),
    "package-too-many-members": QT_TRANSLATE_NOOP(
        "problems", "Gói có quá nhiều tệp (giới hạn {limit}). Không mở gói này."
    ),
    "member-duplicate": QT_TRANSLATE_NOOP(
        "problems", "Gói có hai tệp cùng tên {name}. Không dùng gói này; hãy xin lại gói gốc."
    ),
    "member-name-path": QT_TRANSLATE_NOOP(
        "problems", "Tên tệp {name} trong gói chứa đường dẫn. Không dùng gói này."
    ),
    "member-name-not-ascii": QT_TRANSLATE_NOOP(
        "problems", "Tên tệp {name} trong gói có ký tự lạ. Không dùng gói này."
    ),
    "member-name-bad": QT_TRANSLATE_NOOP(
        "problems", "Tên tệp {name} trong gói không hợp lệ. Không dùng gói này."
    ),
    "member-altered": QT_TRANSLATE_NOOP(
        "problems", "Tệp {name} đã bị sửa sau khi ký. Không dùng gói này; hãy xin lại gói gốc."
    ),
    "member-missing": QT_TRANSLATE_NOOP(
        "problems", "Thiếu tệp {name} đã được ký. Không dùng gói này; hãy xin lại gói gốc."
    ),
    "member-unlisted": QT_TRANSLATE_NOOP(
        "problems", "Gói có tệp {name} không được ký. Không dùng gói này; hãy xin lại gói gốc."
    ),
    "manifest-altered": QT_TRANSLATE_NOOP(
        "problems", "Bản kê số {number} trong gói đã bị sửa. Hãy xin lại gói gốc."
    ),
    "manifest-missing": QT_TRANSLATE_NOOP("problems", "Gói thiếu bản kê số {number}. Hãy xin lại gói gốc."),
    "signature-missing": QT_TRANSLATE_NOOP("problems", "Gói thiếu chữ ký số {number}. Hãy xin lại gói gốc."),
    "signature-invalid": QT_TRANSLATE_NOOP(
        "problems", "Chữ ký số {number} không đúng. Không dùng gói này; hãy xin lại gói gốc."
    ),
    "package-unsigned": QT_TRANSLATE_NOOP("problems", "Gói chưa được ký. Hãy đề nghị đơn vị ký và gửi lại."),
    "signing-time-in-future": QT_TRANSLATE_NOOP(
        "problems", "Chữ ký của {name} ghi giờ {time}, sau giờ của máy này. Hãy kiểm tra đồng hồ của hai máy."
    ),
    "submission-missing": QT_TRANSLATE_NOOP(
        "problems", "{source} không chứa báo cáo. Hãy chọn đúng gói báo cáo."
    ),
    "member-not-checked": QT_TRANSLATE_NOOP(
        "problems", "Gói có thêm tệp {name}; tệp này không được đối chiếu với số liệu."
    ),
    "letter-not-compared": QT_TRANSLATE_NOOP(
        "problems",
        "Công văn và báo cáo PDF được ký cùng gói nhưng không đối chiếu tự động với số liệu. Hãy đọc trước khi nhận.",
    ),
    "pdf-drawn-otherwise": QT_TRANSLATE_NOOP(
        "problems",
        "{name} trong gói không giống bản vẽ lại từ các tệp Excel: có thể do bản chương trình khác. Hãy đối chiếu với tệp Excel trước khi dùng bản PDF.",
    ),
    "report-has-errors": QT_TRANSLATE_NOOP(
        "problems", "Báo cáo trong gói còn {count} lỗi theo bộ quy định, dù không phải bản dự thảo."
    ),
    "appendix-missing": QT_TRANSLATE_NOOP("problems", "Gói thiếu {name}. Hãy xin lại gói đầy đủ."),
    "appendix-not-plain": QT_TRANSLATE_NOOP(
        "problems",
        "{name} có công thức, trang ẩn hoặc nhiều trang, không đúng mẫu xuất ra. Hãy xin lại gói gốc.",
    ),
    "appendix-differs": QT_TRANSLATE_NOOP(
        "problems",
        "{name} khác số liệu của báo cáo ở {count} ô, đầu tiên là ô {address}. Hãy xin lại gói gốc.",
    ),
    "certificate-expired": QT_TRANSLATE_NOOP(
        "problems", "Chứng thư số của {name} đã hết hạn ngày {date}. Cần ký bằng chứng thư còn hạn."
    ),
    "certificate-not-yet-valid": QT_TRANSLATE_NOOP(
        "problems",
        "Chứng thư số của {name} chỉ có hiệu lực từ ngày {date}. Hãy kiểm tra đồng hồ máy hoặc dùng chứng thư khác.",
    ),
    "certificate-not-for-signing": QT_TRANSLATE_NOOP(
        "problems", "Chứng thư số của {name} không dùng để ký. Hãy chọn chứng thư ký."
    ),
    "certificate-expired-since": QT_TRANSLATE_NOOP(
        "problems", "Chứng thư số của {name} hết hạn ngày {date}, sau khi ký."
    ),
}

KEY: Mapping[str, str] = {
    "key-file-unreadable": QT_TRANSLATE_NOOP(
        "problems", "Tệp khóa không phải tệp .p12 hoặc bị hỏng. Hãy chọn tệp khác."
    ),
    "key-file-without-key": QT_TRANSLATE_NOOP(
        "problems", "Tệp khóa không có khóa bí mật. Hãy chọn tệp khác."
    ),
    "key-file-without-certificate": QT_TRANSLATE_NOOP(
        "problems", "Tệp khóa không có chứng thư số. Hãy chọn tệp khác."
    ),
    "key-kind-unsupported": QT_TRANSLATE_NOOP(
        "problems",
        "Loại khóa không được hỗ trợ (cần RSA từ 2048 bit, hoặc EC P-256, P-384). Hãy dùng khóa khác.",
    ),
    "passphrase-needed": QT_TRANSLATE_NOOP("problems", "Khóa có mật khẩu. Hãy nhập mật khẩu."),
    "passphrase-wrong": QT_TRANSLATE_NOOP(
        "problems", "Mật khẩu của khóa không đúng. Hãy nhập lại; chưa có gì bị thay đổi."
    ),
    "unit-key-missing": QT_TRANSLATE_NOOP(
        "problems", "Không thấy khóa của đơn vị trên máy này. Hãy lập khóa mới hoặc dùng tệp .p12."
    ),
    "unit-key-secret-missing": QT_TRANSLATE_NOOP(
        "problems",
        "Không mở được khóa của đơn vị: thiếu tệp bí mật đi kèm. Hãy khôi phục tệp đó hoặc lập khóa mới.",
    ),
    "clock-impossible": QT_TRANSLATE_NOOP(
        "problems", "Đồng hồ máy đang là năm {year}, không thể ký. Hãy chỉnh lại ngày giờ của máy."
    ),
    "signing-failed": QT_TRANSLATE_NOOP(
        "problems", "Không ký được bằng chứng thư của {name}. Hãy dùng khóa khác."
    ),
}
