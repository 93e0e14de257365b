"""Signing with a USB token, and the unit's key as a backup: what went wrong, why, what now."""

from collections.abc import Mapping

from ui.sentences.marking import QT_TRANSLATE_NOOP

TOKEN: Mapping[str, str] = {
    "token-driver-missing": QT_TRANSLATE_NOOP(
        "problems",
        "Máy này chưa có trình điều khiển USB token. Hãy cài chương trình kèm theo token, hoặc chọn tệp trình điều khiển.",
    ),
    "token-module-unloadable": QT_TRANSLATE_NOOP(
        "problems",
        "Không nạp được trình điều khiển {path}: tệp hỏng, không phải PKCS#11 hoặc là bản 32 bit. "
        "Hãy cài bản 64 bit của hãng, hoặc chọn tệp khác.",
    ),
    "token-driver-failed": QT_TRANSLATE_NOOP(
        "problems",
        "Trình điều khiển của token báo lỗi ({answer}). Hãy rút token, cắm lại rồi làm lại; nếu vẫn lỗi, hãy cài lại "
        "chương trình của hãng.",
    ),
    "token-driver-hangs": QT_TRANSLATE_NOOP(
        "problems",
        "Trình điều khiển của token không trả lời sau {seconds} giây nên đã bị dừng. Báo cáo vẫn nguyên; "
        "hãy rút token, cắm lại rồi ký lại.",
    ),
    "token-driver-crashed": QT_TRANSLATE_NOOP(
        "problems",
        "Trình điều khiển của token dừng đột ngột. Báo cáo vẫn nguyên; hãy cắm lại token rồi ký lại, "
        "nếu vẫn vậy thì cài lại chương trình của hãng.",
    ),
    "token-none": QT_TRANSLATE_NOOP("problems", "Chưa thấy USB token nào. Hãy cắm token rồi làm lại."),
    "token-unknown": QT_TRANSLATE_NOOP(
        "problems", "Không thấy token “{label}” (đang cắm: {known}). Hãy cắm đúng token hoặc chọn lại."
    ),
    "token-several": QT_TRANSLATE_NOOP(
        "problems", "Đang cắm nhiều token: {known}. Hãy chọn một token để ký, hoặc rút bớt."
    ),
    "token-removed": QT_TRANSLATE_NOOP(
        "problems",
        "Token đã bị rút ra hoặc mất kết nối khi đang dùng. Chưa có gì được ghi; hãy cắm lại token rồi ký lại.",
    ),
    "token-certificate-none": QT_TRANSLATE_NOOP(
        "problems",
        "Token “{label}” không có chứng thư số nào. Hãy cắm token khác, hoặc hỏi nơi cấp chứng thư.",
    ),
    "token-certificate-several": QT_TRANSLATE_NOOP(
        "problems", "Token “{label}” có nhiều chứng thư ký được: {known}. Hãy chọn một chứng thư."
    ),
    "token-certificate-unknown": QT_TRANSLATE_NOOP(
        "problems", "Token “{label}” không có chứng thư mã {wanted}. Hãy chọn lại chứng thư."
    ),
    "token-key-missing": QT_TRANSLATE_NOOP(
        "problems",
        "Token “{label}” có chứng thư nhưng không có khóa bí mật đi kèm. Hãy dùng token khác, hoặc hỏi nơi cấp.",
    ),
    "token-pin-needed": QT_TRANSLATE_NOOP("problems", "Chưa nhập mã PIN của token. Hãy nhập mã PIN rồi ký."),
    "token-pin-length": QT_TRANSLATE_NOOP(
        "problems",
        "Mã PIN của token “{label}” không đúng độ dài hoặc có ký tự lạ. Hãy xem lại mã PIN rồi nhập lại.",
    ),
    "token-pin-wrong": QT_TRANSLATE_NOOP(
        "problems",
        "Mã PIN của token “{label}” không đúng. Hãy nhập lại; sai nhiều lần liền thì token sẽ bị khóa.",
    ),
    "token-pin-wrong-low": QT_TRANSLATE_NOOP(
        "problems",
        "Mã PIN của token “{label}” không đúng, chỉ còn ít lần thử. Hãy nhập thật cẩn thận; hết lần thử thì token "
        "bị khóa.",
    ),
    "token-pin-wrong-last": QT_TRANSLATE_NOOP(
        "problems",
        "Mã PIN của token “{label}” không đúng và CHỈ CÒN MỘT LẦN THỬ: sai nữa là token bị khóa. "
        "Hãy tìm lại đúng mã PIN rồi mới nhập.",
    ),
    "token-pin-last-try": QT_TRANSLATE_NOOP(
        "problems",
        "Token “{label}” chỉ còn một lần thử mã PIN; lần đó chưa dùng đến. Nếu chắc chắn nhớ đúng mã PIN, "
        "hãy ký lại trong cửa sổ chương trình; nếu không, hãy hỏi nơi cấp token.",
    ),
    "token-pin-locked": QT_TRANSLATE_NOOP(
        "problems",
        "Token “{label}” đã bị khóa vì nhập sai mã PIN nhiều lần. Hãy nhờ nơi cấp token mở khóa; "
        "trong lúc chờ có thể ký bằng khóa khác.",
    ),
    "token-pin-unset": QT_TRANSLATE_NOOP(
        "problems", "Token “{label}” chưa được đặt mã PIN. Hãy đặt mã PIN bằng chương trình của hãng."
    ),
    "token-pin-expired": QT_TRANSLATE_NOOP(
        "problems",
        "Mã PIN của token “{label}” đã hết hạn. Hãy đổi mã PIN bằng chương trình của hãng rồi ký lại.",
    ),
    "token-signing-failed": QT_TRANSLATE_NOOP(
        "problems",
        "Token không ký được ({answer}). Chưa có gì được ghi; hãy rút token, cắm lại rồi ký lại.",
    ),
    "token-signature-wrong": QT_TRANSLATE_NOOP(
        "problems",
        "Chữ ký mà token tạo ra không khớp chứng thư của {name} nên không được dùng. "
        "Hãy chọn chứng thư khác, hoặc hỏi nơi cấp token.",
    ),
    "key-two-sources": QT_TRANSLATE_NOOP(
        "problems", "Đã nêu cả tệp khóa và USB token. Hãy chỉ nêu một khóa để ký."
    ),
    "unit-key-exists": QT_TRANSLATE_NOOP(
        "problems",
        "Đơn vị đã có khóa khác trên máy này. Nếu thật sự muốn thay, hãy xác nhận thay khóa; khóa cũ vẫn được giữ lại.",
    ),
    "unit-key-of-other": QT_TRANSLATE_NOOP(
        "problems",
        "Khóa trong tệp là của {name}, không phải khóa của đơn vị đang lập báo cáo. Hãy chọn đúng tệp.",
    ),
    "backup-passphrase-short": QT_TRANSLATE_NOOP(
        "problems",
        "Bản sao của khóa phải có mật khẩu từ {least} ký tự trở lên. Hãy đặt mật khẩu dài hơn.",
    ),
    "backup-exists": QT_TRANSLATE_NOOP(
        "problems", "Đã có tệp {path}. Hãy đặt tên khác cho bản sao của khóa."
    ),
}

PIN_STATES: Mapping[str, str] = {
    "good": QT_TRANSLATE_NOOP("pin_states", "PIN chưa nhập sai lần nào"),
    "low": QT_TRANSLATE_NOOP("pin_states", "PIN đã nhập sai, còn ít lần thử"),
    "last-try": QT_TRANSLATE_NOOP("pin_states", "PIN CHỈ CÒN MỘT LẦN THỬ"),
    "locked": QT_TRANSLATE_NOOP("pin_states", "PIN ĐÃ BỊ KHÓA"),
    "unset": QT_TRANSLATE_NOOP("pin_states", "chưa đặt PIN"),
}
