"""Sentences of an import: why a row was left out, what was repaired in it."""

from collections.abc import Mapping

from ui.sentences.marking import QT_TRANSLATE_NOOP

LEFT_OUT: Mapping[str, str] = {
    "tier-unknown": QT_TRANSLATE_NOOP("import", "Không rõ thuộc cấp nào. Hãy chọn cấp cho dòng này."),
    "tier-abolished": QT_TRANSLATE_NOOP(
        "import", "Thuộc cấp không còn, được chọn là đã bãi bỏ nên không lấy."
    ),
    "level-unknown": QT_TRANSLATE_NOOP("import", "Không rõ mức độ. Hãy chọn mức độ cho dòng này."),
    "name-missing": QT_TRANSLATE_NOOP("import", "Không có tên thủ tục. Hãy ghi tên vào tệp rồi nhập lại."),
    "row-not-placed": QT_TRANSLATE_NOOP(
        "import", "Không rõ dòng này là thủ tục hay tên lĩnh vực. Hãy xếp bằng tay."
    ),
    "value-unknown": QT_TRANSLATE_NOOP(
        "import", "Ô là công thức chưa có kết quả. Hãy mở tệp bằng Excel, lưu lại rồi nhập lại."
    ),
}
"""Why a table row of a procedure was not taken, by reason."""
LEFT_OUT_OTHERWISE = QT_TRANSLATE_NOOP("import", "Không đọc được dòng này. Hãy nhập tay.")

TEXT_REPAIRS: Mapping[str, str] = {
    "tcvn3": QT_TRANSLATE_NOOP("import", "Đổi từ TCVN3"),
    "vni": QT_TRANSLATE_NOOP("import", "Đổi từ VNI"),
    "look-alike": QT_TRANSLATE_NOOP("import", "Thay chữ cái lạ"),
    "nfc": QT_TRANSLATE_NOOP("import", "Ghép dấu"),
    "entities": QT_TRANSLATE_NOOP("import", "Giải mã ký hiệu web"),
    "line-breaks": QT_TRANSLATE_NOOP("import", "Bỏ ngắt dòng"),
    "blanks": QT_TRANSLATE_NOOP("import", "Bỏ khoảng trắng thừa"),
    "bullet": QT_TRANSLATE_NOOP("import", "Bỏ dấu đầu dòng"),
    "code-number": QT_TRANSLATE_NOOP("import", "Trả số 0 ở cuối mã"),
    "code-blanks": QT_TRANSLATE_NOOP("import", "Bỏ khoảng trắng trong mã"),
    "code-in-name": QT_TRANSLATE_NOOP("import", "Tách mã khỏi tên"),
    "ordinal-in-name": QT_TRANSLATE_NOOP("import", "Bỏ số thứ tự trong tên"),
    "prefix": QT_TRANSLATE_NOOP("import", "Bỏ chữ “Thủ tục:”, “Mã:” ở đầu"),
    "end-mark": QT_TRANSLATE_NOOP("import", "Bỏ dấu ở cuối"),
}
"""What was done to a text, by the code of the repair."""
TEXT_REPAIRED = QT_TRANSLATE_NOOP("import", "Đã sửa chữ")
BEFORE_AND_AFTER = QT_TRANSLATE_NOOP("import", "{repair}: “{before}” thành “{after}”.")
