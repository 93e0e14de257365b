"""Whom to trust: certificates, CAs, lists of revoked ones, the order of reports; containers of other programs."""

from collections.abc import Mapping

from ui.sentences.marking import QT_TRANSLATE_NOOP

_CERTIFICATE: Mapping[str, str] = {
    "certificate-of-ca": QT_TRANSLATE_NOOP(
        "problems",
        "Chứng thư của {name} là chứng thư của tổ chức cấp (CA), không dùng để ký văn bản. Hãy dùng chứng thư ký.",
    ),
    "certificate-revoked": QT_TRANSLATE_NOOP(
        "problems",
        "Chứng thư của {name} đã bị thu hồi từ ngày {date} (lý do: {cause}), trước lúc ký. "
        "Không nhận; hãy đề nghị ký lại bằng chứng thư còn hiệu lực.",
    ),
    "certificate-revoked-later": QT_TRANSLATE_NOOP(
        "problems",
        "Chứng thư của {name} bị thu hồi ngày {date} (lý do: {cause}); máy này chưa thấy tệp trước ngày đó nên không "
        "rõ có ký trước khi thu hồi. Hãy hỏi lại đơn vị.",
    ),
    "certificate-revoked-since": QT_TRANSLATE_NOOP(
        "problems", "Chứng thư của {name} bị thu hồi ngày {date} (lý do: {cause}), sau khi ký."
    ),
    "certificate-of-other-unit": QT_TRANSLATE_NOOP(
        "problems",
        "Chứng thư của {name} đăng ký cho {unit}, không phải cho đơn vị ghi trong gói. Hãy hỏi lại cả hai đơn vị.",
    ),
    "certificate-changed": QT_TRANSLATE_NOOP(
        "problems",
        "CHỨNG THƯ ĐÃ ĐỔI: {name} ký bằng chứng thư mã {code}, khác chứng thư đã biết của đơn vị. "
        "Hãy gọi đơn vị theo số đã có, đối chiếu mã rồi mới nhận.",
    ),
    "certificate-same-key": QT_TRANSLATE_NOOP(
        "problems",
        "Chứng thư của {name} dùng chung khóa với chứng thư khác của {other}. Hãy hỏi lại đơn vị trước khi nhận.",
    ),
    "signer-unregistered": QT_TRANSLATE_NOOP(
        "problems",
        "Chưa biết chứng thư của {name}, mã {code}. Hãy gọi đơn vị đối chiếu mã, hoặc nạp chứng thư CA đã cấp.",
    ),
    "signer-unknown": QT_TRANSLATE_NOOP(
        "problems",
        "Chưa biết chứng thư của {name}, mã {code}. Hãy nạp chứng thư của CA đã cấp ở mục Nguồn tin cậy.",
    ),
    "signing-time-after-first-seen": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký của {name} ghi giờ {time}, sau lúc máy này thấy tệp lần đầu ({seen}). Không nhận; hãy hỏi lại đơn vị.",
    ),
    "revocation-unknown": QT_TRANSLATE_NOOP(
        "problems",
        "Chưa biết chứng thư của {name} có bị thu hồi không. Hãy nạp danh sách thu hồi (CRL) của {issuer}.",
    ),
    "revocation-stale": QT_TRANSLATE_NOOP(
        "problems",
        "Danh sách thu hồi của {issuer} trên máy là của ngày {date}, đã cũ. Hãy nạp danh sách mới.",
    ),
    "code-differs": QT_TRANSLATE_NOOP(
        "problems",
        "Mã {wanted} không phải mã khóa đã ký {file}. Hãy nghe lại từng số; nếu vẫn khác thì không nhận tệp.",
    ),
    "key-code-differs": QT_TRANSLATE_NOOP(
        "problems",
        "Mã {wanted} không phải mã khóa đã gặp của {unit}. Hãy nghe lại từng số; nếu vẫn khác thì không tin khóa này.",
    ),
    "confirming-nobody": QT_TRANSLATE_NOOP(
        "problems", "{file} không ghi đơn vị nào nên không xác nhận được. Hãy chọn gói báo cáo của đơn vị."
    ),
}

_CHAIN: Mapping[str, str] = {
    "issuer-not-proved": QT_TRANSLATE_NOOP(
        "problems",
        "Chứng thư của {name} ghi do {issuer} cấp nhưng không khớp khóa của CA này. "
        "Không nhận, trừ khi CA có khóa mới và đã nạp.",
    ),
    "ca-not-allowed": QT_TRANSLATE_NOOP(
        "problems", "{name} không được phép cấp chứng thư. Không tin chứng thư này; hãy hỏi lại đơn vị."
    ),
    "ca-path-too-long": QT_TRANSLATE_NOOP(
        "problems",
        "{name} không được phép có thêm CA cấp dưới. Không tin chứng thư này; hãy hỏi lại đơn vị.",
    ),
    "ca-out-of-period": QT_TRANSLATE_NOOP(
        "problems",
        "Lúc ký, chứng thư CA của {name} không có hiệu lực (từ {start} đến {end}). Hãy hỏi lại đơn vị.",
    ),
    "ca-revoked": QT_TRANSLATE_NOOP(
        "problems", "Chứng thư CA của {name} đã bị thu hồi. Không tin chứng thư do CA này cấp."
    ),
    "chain-weak": QT_TRANSLATE_NOOP(
        "problems",
        "Chứng thư của {name} dùng thuật toán hoặc khóa yếu, có thể bị làm giả. Hãy đề nghị ký bằng chứng thư mới.",
    ),
    "chain-constraint-unknown": QT_TRANSLATE_NOOP(
        "problems",
        "Chứng thư của {name} có điều kiện mà chương trình chưa kiểm được. Hãy đối chiếu mã qua điện thoại.",
    ),
}

_FILE: Mapping[str, str] = {
    "trust-file-holds-key": QT_TRANSLATE_NOOP(
        "problems",
        "{file} là tệp khóa bí mật, không phải chứng thư. Không đưa tệp này cho ai; hãy chọn tệp .cer hoặc .crl của CA.",
    ),
    "trust-file-unknown": QT_TRANSLATE_NOOP(
        "problems",
        "{file} không phải chứng thư hay danh sách thu hồi. Hãy chọn tệp .cer, .crt, .pem, .p7b hoặc .crl.",
    ),
    "authority-unreadable": QT_TRANSLATE_NOOP(
        "problems", "Không đọc được một chứng thư trong {file}. Hãy tải lại tệp từ CA."
    ),
    "authority-none": QT_TRANSLATE_NOOP(
        "problems",
        "{file}: chứng thư của {name} là của người ký, không phải của CA, nên không nạp. Hãy chọn chứng thư CA đã cấp.",
    ),
    "crl-unreadable": QT_TRANSLATE_NOOP(
        "problems", "Không đọc được danh sách thu hồi trong {file}. Hãy tải lại tệp từ CA."
    ),
    "crl-partial": QT_TRANSLATE_NOOP(
        "problems",
        "{file} chỉ là một phần danh sách thu hồi của {name} nên không nạp. Hãy tải danh sách đầy đủ.",
    ),
    "crl-not-signed": QT_TRANSLATE_NOOP(
        "problems",
        "{file}: danh sách thu hồi ghi của {name} nhưng không do CA này ký, nên không nạp. Hãy tải lại từ CA.",
    ),
    "crl-issuer-unknown": QT_TRANSLATE_NOOP(
        "problems",
        "{file}: máy chưa có chứng thư CA của {name} nên danh sách này chưa dùng được. Hãy nạp chứng thư CA đó.",
    ),
    "trust-unknown": QT_TRANSLATE_NOOP(
        "problems",
        "Máy này không tin cậy CA, danh sách thu hồi hay khóa đơn vị nào mã {entry}. Hãy xem lại danh sách nguồn tin cậy.",
    ),
}

_SEQUENCE: Mapping[str, str] = {
    "revision-superseded": QT_TRANSLATE_NOOP(
        "problems",
        "Đây là lần gửi {revision} của {unit}, nhưng máy này đã thấy lần {latest}. Hãy dùng lần gửi mới nhất.",
    ),
    "revision-forked": QT_TRANSLATE_NOOP(
        "problems",
        "{unit} có hai gói khác nhau cùng là lần gửi {revision}. Hãy hỏi đơn vị gói nào đúng, đề nghị gửi lần mới.",
    ),
    "revision-goes-back": QT_TRANSLATE_NOOP(
        "problems",
        "Gói ghi là lần gửi {revision} của {unit} nhưng nối sau một gói khác (lần {previous}). Hãy hỏi lại đơn vị.",
    ),
    "revision-previous-unknown": QT_TRANSLATE_NOOP(
        "problems", "Máy này chưa gặp gói trước của lần gửi {revision} ({unit})."
    ),
}

_CONTAINER: Mapping[str, str] = {
    "file-not-judged": QT_TRANSLATE_NOOP(
        "problems", "Không kiểm được tệp này: nội dung sai quy cách. Hãy xin lại tệp gốc."
    ),
    "asic-unclear": QT_TRANSLATE_NOOP(
        "problems",
        "Tệp .asice này mỗi chương trình có thể đọc ra một khác. Không dùng; hãy xin lại tệp gốc.",
    ),
    "asic-manifest-unreadable": QT_TRANSLATE_NOOP(
        "problems", "Không đọc được bản kê {name} hoặc thiếu chữ ký của bản kê. Hãy xin lại tệp gốc."
    ),
    "asic-signature-invalid": QT_TRANSLATE_NOOP(
        "problems", "Chữ ký {name} không đúng hoặc dùng thuật toán yếu. Không dùng; hãy xin lại tệp gốc."
    ),
    "asic-digest-weak": QT_TRANSLATE_NOOP(
        "problems", "Tệp {name} được ký qua hàm băm yếu hoặc lạ. Hãy đề nghị ký lại bằng SHA-256."
    ),
    "asic-timestamp-unchecked": QT_TRANSLATE_NOOP("problems", "Dấu thời gian trong {name}: chưa kiểm được."),
}

REVOCATIONS: Mapping[str, str] = {
    "unspecified": QT_TRANSLATE_NOOP("revocations", "không nêu"),
    "keyCompromise": QT_TRANSLATE_NOOP("revocations", "lộ khóa"),
    "cACompromise": QT_TRANSLATE_NOOP("revocations", "lộ khóa của CA"),
    "affiliationChanged": QT_TRANSLATE_NOOP("revocations", "thay đổi đơn vị công tác"),
    "superseded": QT_TRANSLATE_NOOP("revocations", "đã thay bằng chứng thư khác"),
    "cessationOfOperation": QT_TRANSLATE_NOOP("revocations", "thôi sử dụng"),
    "certificateHold": QT_TRANSLATE_NOOP("revocations", "đang tạm dừng"),
    "privilegeWithdrawn": QT_TRANSLATE_NOOP("revocations", "bị rút quyền"),
    "aACompromise": QT_TRANSLATE_NOOP("revocations", "lộ khóa của nơi cấp thuộc tính"),
}
"""Why a certificate was revoked, by the reasons of RFC 5280, 5.3.1."""

TRUST: Mapping[str, str] = {**_CERTIFICATE, **_CHAIN, **_FILE, **_SEQUENCE, **_CONTAINER}
