"""Sentences of an import: why a row was left out, what was repaired in it."""

from collections.abc import Mapping

from ui.sentences.marking import QT_TRANSLATE_NOOP

LEFT_OUT: Mapping[str, str] = {
    "tier-unknown": QT_TRANSLATE_NOOP("import", "Không rõ thuộc cấp nào. Hãy chọn cấp cho dòng này."),
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

TEXT_REPAIRS: Mapping[str, str] = {}
"""What was done to a text, by the code of the repair."""
TEXT_REPAIRED = QT_TRANSLATE_NOOP("import", "Đã sửa chữ")
BEFORE_AND_AFTER = QT_TRANSLATE_NOOP("import", "{repair}: “{before}” thành “{after}”.")
