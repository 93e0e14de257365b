"""What is wrong with the signatures of a PDF, or with a picture to be shown in it: what, why, what now."""

from collections.abc import Mapping

from ui.sentences.marking import QT_TRANSLATE_NOOP

PDF_SIGNATURES: Mapping[str, str] = {
    "pdf-unreadable": QT_TRANSLATE_NOOP(
        "problems", "Không đọc được tệp PDF: tệp bị hỏng hoặc không phải PDF. Hãy xin lại tệp gốc."
    ),
    "pdf-encrypted": QT_TRANSLATE_NOOP(
        "problems",
        "Tệp PDF có đặt mật khẩu hoặc bị mã hóa nên không kiểm tra, không ký được. Hãy dùng bản không mã hóa.",
    ),
    "pdf-unsigned": QT_TRANSLATE_NOOP(
        "problems", "Tệp PDF chưa có chữ ký số. Hãy đề nghị nơi gửi ký và gửi lại."
    ),
    "pdf-altered": QT_TRANSLATE_NOOP(
        "problems",
        "Nội dung PDF đã bị sửa: không khớp chữ ký số {number}. Không dùng tệp này; hãy xin lại tệp gốc.",
    ),
    "pdf-changed-after-signing": QT_TRANSLATE_NOOP(
        "problems",
        "Tệp PDF bị thêm hoặc thay nội dung sau chữ ký số {number}. Không dùng tệp này; hãy xin lại bản như lúc ký.",
    ),
    "pdf-signature-broken": QT_TRANSLATE_NOOP(
        "problems", "Chữ ký số {number} trong PDF không đúng. Không dùng tệp này; hãy xin lại tệp gốc."
    ),
    "pdf-hash-weak": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số {number} trong PDF dùng thuật toán băm cũ (như SHA-1), không còn an toàn. Hãy đề nghị ký lại bằng SHA-256.",
    ),
    "pdf-partly-signed": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số {number} chỉ ký một phần tệp PDF. Không dùng tệp này; hãy đề nghị ký lại cả tệp.",
    ),
    "pdf-trailing-data": QT_TRANSLATE_NOOP(
        "problems",
        "Tệp PDF có dữ liệu lạ sau chữ ký số {number}. Không dùng tệp này; hãy xin lại tệp gốc.",
    ),
    "pdf-active-content": QT_TRANSLATE_NOOP(
        "problems",
        "Tệp PDF chứa mã lệnh hoặc biểu mẫu động (XFA), có thể hiển thị khác lúc ký. Hãy xuất lại PDF thường rồi ký.",
    ),
    "pdf-certificate-not-accepted": QT_TRANSLATE_NOOP(
        "problems",
        "Chứng thư của chữ ký số {number} dùng loại khóa không được chấp nhận (cần RSA từ 2048 bit, hoặc EC P-256, P-384). Hãy đề nghị ký lại bằng chứng thư khác.",
    ),
    "pdf-certificate-unbound": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số {number} không khớp chứng thư đi kèm, có thể chứng thư đã bị đổi. Không dùng tệp này; hãy xin lại tệp gốc.",
    ),
    "pdf-certificate-not-named": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số {number} theo kiểu PDF cũ, không ghi rõ chứng thư đã dùng. Hãy đối chiếu người ký.",
    ),
    "pdf-locked": QT_TRANSLATE_NOOP(
        "problems",
        "Người ký trước đã khóa tệp PDF, không thể ký thêm. Hãy xin bản chưa khóa để ký lần lượt.",
    ),
    "signature-picture-unreadable": QT_TRANSLATE_NOOP(
        "problems", "Không đọc được ảnh chữ ký hoặc ảnh dấu. Hãy chọn tệp ảnh PNG, nền trong suốt."
    ),
    "signature-picture-too-big": QT_TRANSLATE_NOOP(
        "problems",
        "Ảnh chữ ký hoặc ảnh dấu quá lớn ({width} x {height} điểm ảnh). Hãy thu nhỏ ảnh còn dưới 2000 x 2000.",
    ),
}
