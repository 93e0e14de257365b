"""What is wrong with the signatures of an Excel or Word file, or worth knowing of it: what, why, what now."""

from collections.abc import Mapping

from ui.sentences.marking import QT_TRANSLATE_NOOP

WORKBOOK_SIGNATURES: Mapping[str, str] = {
    "ooxml-unreadable": QT_TRANSLATE_NOOP(
        "problems",
        "Không đọc được tệp Excel hoặc Word: phần {name} bị hỏng hoặc sai chuẩn. Hãy xin lại tệp gốc.",
    ),
    "ooxml-zip-unclear": QT_TRANSLATE_NOOP(
        "problems",
        "Tệp Excel hoặc Word bị đóng gói bất thường, mỗi chương trình có thể đọc một khác. Không dùng tệp này; hãy xin lại tệp gốc.",
    ),
    "ooxml-name-bad": QT_TRANSLATE_NOOP(
        "problems",
        "Phần {name} trong tệp có tên bị trùng hoặc không hợp lệ. Không dùng tệp này; hãy xin lại tệp gốc.",
    ),
    "ooxml-too-big": QT_TRANSLATE_NOOP(
        "problems",
        "Tệp Excel hoặc Word quá lớn khi giải nén ({size}, giới hạn {limit}). Không mở tệp này; hãy xin lại tệp gốc.",
    ),
    "ooxml-too-many-parts": QT_TRANSLATE_NOOP(
        "problems",
        "Tệp Excel hoặc Word có quá nhiều phần (giới hạn {limit}). Không mở tệp này; hãy xin lại tệp gốc.",
    ),
    "ooxml-too-many-signatures": QT_TRANSLATE_NOOP(
        "problems",
        "Tệp Excel hoặc Word có quá nhiều chữ ký số (giới hạn {limit}). Không dùng tệp này; hãy xin lại tệp gốc.",
    ),
    "ooxml-unsigned": QT_TRANSLATE_NOOP(
        "problems", "Tệp Excel hoặc Word chưa có chữ ký số. Hãy đề nghị nơi gửi ký và gửi lại."
    ),
    "ooxml-main-unclear": QT_TRANSLATE_NOOP(
        "problems",
        "Không rõ đâu là nội dung chính của tệp Excel hoặc Word, có thể hiển thị khác lúc ký. Hãy xin lại tệp gốc.",
    ),
    "ooxml-active-content": QT_TRANSLATE_NOOP(
        "problems",
        "Tệp chứa macro hoặc điều khiển ActiveX, có thể hiển thị khác lúc ký. Hãy lưu thành .xlsx hoặc .docx thường rồi ký.",
    ),
    "ooxml-signature-misplaced": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số đặt sai chỗ trong tệp nên có chương trình không thấy. Không dùng tệp này; hãy xin lại tệp gốc.",
    ),
    "ooxml-signature-broken": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số {number} trong tệp Excel hoặc Word không đúng. Không dùng tệp này; hãy xin lại tệp gốc.",
    ),
    "ooxml-id-twice": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số {number} có hai đoạn cùng mã, có thể để đánh tráo nội dung. Không dùng tệp này; hãy xin lại tệp gốc.",
    ),
    "ooxml-object-unsigned": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số {number} mang theo đoạn không được ký. Không dùng tệp này; hãy xin lại tệp gốc.",
    ),
    "ooxml-reference-outside": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số {number} trỏ ra ngoài tệp ({name}) nên không kiểm tra được. Hãy đề nghị ký lại bằng Excel hoặc Word.",
    ),
    "ooxml-reference-twice": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số {number} kê một phần của tệp hai lần. Không dùng tệp này; hãy xin lại tệp gốc.",
    ),
    "ooxml-transform-refused": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số {number} cho phép biến đổi nội dung trước khi kiểm tra. Hãy đề nghị ký lại bằng Excel hoặc Word.",
    ),
    "ooxml-algorithm-refused": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số {number} dùng thuật toán không được chấp nhận (cần RSA hoặc ECDSA). Hãy đề nghị ký lại.",
    ),
    "ooxml-hash-weak": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số {number} dùng thuật toán băm cũ (như SHA-1), không còn an toàn. Hãy đề nghị ký lại bằng SHA-256.",
    ),
    "ooxml-manifest-missing": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số {number} không kê phần nào của tệp nên không chứng minh được gì. Hãy đề nghị ký lại cả tệp.",
    ),
    "ooxml-manifest-empty": QT_TRANSLATE_NOOP(
        "problems",
        "Bản kê của chữ ký số {number} trống nên không chứng minh được gì. Hãy đề nghị ký lại cả tệp.",
    ),
    "ooxml-manifest-twice": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số {number} có hai bản kê, có thể để đánh tráo nội dung. Không dùng tệp này; hãy xin lại tệp gốc.",
    ),
    "ooxml-altered": QT_TRANSLATE_NOOP(
        "problems",
        "Nội dung tệp đã bị sửa: {count} phần không khớp chữ ký số {number}, trong đó có {name}. Không dùng tệp này; hãy xin lại tệp gốc.",
    ),
    "ooxml-type-changed": QT_TRANSLATE_NOOP(
        "problems",
        "Tệp đã bị sửa: {count} phần không còn đúng loại như chữ ký số {number} ghi, trong đó có {name}. Không dùng tệp này; hãy xin lại tệp gốc.",
    ),
    "ooxml-part-missing": QT_TRANSLATE_NOOP(
        "problems",
        "Tệp đã bị sửa: thiếu {count} phần mà chữ ký số {number} đã ký, trong đó có {name}. Không dùng tệp này; hãy xin lại tệp gốc.",
    ),
    "ooxml-part-unsigned": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số {number} không ký {count} phần của tệp, trong đó có {name}; có thể được thêm sau khi ký. Hãy đề nghị ký lại cả tệp.",
    ),
    "ooxml-relationship-unsigned": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số {number} không ký {count} liên kết trong tệp, trong đó có ở {name}; có thể được thêm sau khi ký. Hãy đề nghị ký lại cả tệp.",
    ),
    "ooxml-claims-unclear": QT_TRANSLATE_NOOP(
        "problems",
        "Thông tin về người ký, giờ ký của chữ ký số {number} không rõ ràng. Không dùng tệp này; hãy đề nghị ký lại.",
    ),
    "ooxml-claims-unsigned": QT_TRANSLATE_NOOP(
        "problems",
        "Thông tin về người ký, giờ ký của chữ ký số {number} không được ký cùng. Không dùng tệp này; hãy đề nghị ký lại.",
    ),
    "ooxml-times-differ": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số {number} ghi hai giờ ký khác nhau. Không dùng tệp này; hãy đề nghị ký lại.",
    ),
    "ooxml-certificate-missing": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số {number} không kèm chứng thư nên không biết ai ký. Hãy đề nghị ký lại bằng Excel hoặc Word.",
    ),
    "ooxml-certificate-unclear": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số {number} kèm nhiều chứng thư hoặc khóa, không rõ ai ký. Không dùng tệp này; hãy đề nghị ký lại.",
    ),
    "ooxml-certificate-unbound": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số {number} không khớp chứng thư đi kèm, có thể chứng thư đã bị đổi. Không dùng tệp này; hãy xin lại tệp gốc.",
    ),
    "ooxml-certificate-not-accepted": QT_TRANSLATE_NOOP(
        "problems",
        "Chứng thư của chữ ký số {number} trong tệp Excel hoặc Word dùng loại khóa không được chấp nhận (cần RSA từ 2048 bit, hoặc EC P-256, P-384). Hãy đề nghị ký lại bằng chứng thư khác.",
    ),
    "ooxml-certificate-not-named": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký số {number} theo kiểu cũ, không ghi rõ chứng thư đã dùng. Hãy đối chiếu người ký.",
    ),
    "ooxml-has-charts": QT_TRANSLATE_NOOP("problems", "Tệp có biểu đồ."),
    "ooxml-has-comments": QT_TRANSLATE_NOOP("problems", "Tệp có ghi chú của người đọc."),
    "ooxml-has-hyperlinks": QT_TRANSLATE_NOOP(
        "problems", "Tệp có đường liên kết. Hãy cân nhắc trước khi bấm."
    ),
    "ooxml-has-external-links": QT_TRANSLATE_NOOP(
        "problems",
        "Tệp lấy số liệu hoặc hình ảnh từ nơi khác; phần đó không được ký. Hãy đối chiếu với bản in.",
    ),
    "ooxml-has-embedded-files": QT_TRANSLATE_NOOP("problems", "Tệp có nhúng tệp khác bên trong."),
    "ooxml-has-hidden-sheets": QT_TRANSLATE_NOOP(
        "problems", "Tệp có trang tính ẩn. Nếu cần xem, hãy bấm phải vào tên trang và chọn Unhide."
    ),
    "ooxml-has-formulas": QT_TRANSLATE_NOOP(
        "problems", "Tệp có công thức; Excel có thể tính lại khi mở. Hãy đối chiếu các số quan trọng."
    ),
}
