"""What Kiểm tra máy says: the name of what was looked at, what was seen, and plain steps where something is to be done."""

from collections.abc import Mapping
from typing import NamedTuple

from ui.sentences.marking import QT_TRANSLATE_NOOP


class MachineWords(NamedTuple):
    """`steps` is "" where nothing is to be done."""

    title: str
    said: str
    steps: str = ""


_FOLDER = QT_TRANSLATE_NOOP("machine", "Thư mục dữ liệu")
_BACKUPS = QT_TRANSLATE_NOOP("machine", "Thư mục sao lưu")
_ROOM = QT_TRANSLATE_NOOP("machine", "Chỗ trống trên ổ")
_PLACE = QT_TRANSLATE_NOOP("machine", "Nơi để dữ liệu")
_DATABASE = QT_TRANSLATE_NOOP("machine", "Cơ sở dữ liệu")
_CLOCK = QT_TRANSLATE_NOOP("machine", "Đồng hồ của máy")
_FONTS = QT_TRANSLATE_NOOP("machine", "Phông chữ đi kèm")
_SYSTEM_FONT = QT_TRANSLATE_NOOP("machine", "Phông chữ màn hình")
_TOKEN = QT_TRANSLATE_NOOP("machine", "Trình điều khiển USB token")
_SCREEN = QT_TRANSLATE_NOOP("machine", "Màn hình")
_PRINTER = QT_TRANSLATE_NOOP("machine", "Máy in")

_OF_REFUSAL = QT_TRANSLATE_NOOP(
    "machine",
    "1. Đóng chương trình.\n"
    "2. Nếu máy dùng Windows: mở Windows Security, chọn Virus & threat protection, Ransomware protection, "
    "Allow an app through Controlled folder access, rồi thêm chương trình này.\n"
    "3. Nếu vẫn không được: nhờ người quản trị máy cho tài khoản đang dùng quyền ghi vào thư mục trên.\n"
    "4. Mở lại chương trình và kiểm tra lại.",
)
_OF_BREAKAGE = QT_TRANSLATE_NOOP(
    "machine",
    "1. Kiểm tra ổ chứa thư mục còn cắm và còn chỗ trống.\n"
    "2. Chép cả thư mục dữ liệu sang ổ khác để giữ an toàn.\n"
    "3. Nhờ người quản trị máy kiểm tra lỗi ổ đĩa.",
)
_OF_HOLDING = QT_TRANSLATE_NOOP(
    "machine",
    "1. Thường do phần mềm diệt vi-rút hoặc phần mềm đồng bộ (OneDrive, Google Drive) đang giữ tệp.\n"
    "2. Trong phần mềm đó, thêm thư mục trên vào danh sách không quét, không đồng bộ.\n"
    "3. Bấm Kiểm tra lại.",
)

_STORE: Mapping[str, MachineWords] = {
    "folder-good": MachineWords(
        _FOLDER, QT_TRANSLATE_NOOP("machine", "Ghi, đổi tên, xóa tệp được ({milliseconds} ms).")
    ),
    "folder-refused": MachineWords(
        _FOLDER, QT_TRANSLATE_NOOP("machine", "Máy không cho chương trình ghi vào {path}."), _OF_REFUSAL
    ),
    "folder-broken": MachineWords(
        _FOLDER, QT_TRANSLATE_NOOP("machine", "Không ghi được vào {path}: ổ đĩa báo lỗi."), _OF_BREAKAGE
    ),
    "folder-held": MachineWords(
        _FOLDER,
        QT_TRANSLATE_NOOP(
            "machine", "Ghi được nhưng chậm ({milliseconds} ms): có phần mềm khác giữ tệp trong {path}."
        ),
        _OF_HOLDING,
    ),
    "backups-good": MachineWords(
        _BACKUPS, QT_TRANSLATE_NOOP("machine", "Ghi, đổi tên, xóa tệp được ({milliseconds} ms).")
    ),
    "backups-refused": MachineWords(
        _BACKUPS,
        QT_TRANSLATE_NOOP("machine", "Máy không cho chương trình ghi vào {path}: chưa có bản sao lưu mới."),
        _OF_REFUSAL,
    ),
    "backups-broken": MachineWords(
        _BACKUPS,
        QT_TRANSLATE_NOOP("machine", "Không ghi được vào {path}: ổ đĩa báo lỗi, chưa có bản sao lưu mới."),
        _OF_BREAKAGE,
    ),
    "backups-held": MachineWords(
        _BACKUPS,
        QT_TRANSLATE_NOOP(
            "machine", "Ghi được nhưng chậm ({milliseconds} ms): có phần mềm khác giữ tệp trong {path}."
        ),
        _OF_HOLDING,
    ),
    "room-good": MachineWords(_ROOM, QT_TRANSLATE_NOOP("machine", "Còn {size}.")),
    "room-little": MachineWords(
        _ROOM,
        QT_TRANSLATE_NOOP(
            "machine",
            "Chỉ còn {size}. Khi hết chỗ, chương trình không lưu được thay đổi mới; những gì đã lưu vẫn còn.",
        ),
        QT_TRANSLATE_NOOP(
            "machine",
            "1. Dọn Thùng rác.\n2. Chuyển bớt ảnh, phim, tệp tải về sang ổ khác.\n3. Bấm Kiểm tra lại; nên còn ít nhất 1 GB.",
        ),
    ),
    "room-unknown": MachineWords(
        _ROOM,
        QT_TRANSLATE_NOOP("machine", "Máy không cho biết còn bao nhiêu chỗ trống."),
        QT_TRANSLATE_NOOP(
            "machine", "Mở thư mục dữ liệu trong trình quản lý tệp để xem ổ còn cắm và còn chỗ hay không."
        ),
    ),
    "place-here": MachineWords(_PLACE, QT_TRANSLATE_NOOP("machine", "Dữ liệu ở trên máy này.")),
    "place-away": MachineWords(
        _PLACE,
        QT_TRANSLATE_NOOP(
            "machine",
            "Dữ liệu ở ổ mạng, USB hoặc thư mục dùng chung: {path}. Lưu chậm hơn và dễ hỏng khi mất kết nối.",
        ),
        QT_TRANSLATE_NOOP(
            "machine",
            "1. Đóng chương trình.\n2. Chép cả thư mục trên vào ổ cứng của máy này.\n"
            "3. Mở chương trình với dữ liệu vừa chép. Thư mục cũ giữ làm bản dự phòng.",
        ),
    ),
    "database-good": MachineWords(
        _DATABASE, QT_TRANSLATE_NOOP("machine", "SQLite {version}, lưu từng thay đổi ngay.")
    ),
    "database-slow": MachineWords(
        _DATABASE,
        QT_TRANSLATE_NOOP(
            "machine",
            "SQLite {version} chạy được nhưng thư mục dữ liệu không dùng được nhật ký WAL, nên lưu chậm hơn.",
        ),
        QT_TRANSLATE_NOOP("machine", "Nếu thấy gõ bị chậm: chuyển thư mục dữ liệu sang ổ cứng của máy này."),
    ),
    "database-old": MachineWords(
        _DATABASE,
        QT_TRANSLATE_NOOP("machine", "SQLite {version} quá cũ: chương trình cần bản 3.37 trở lên."),
        QT_TRANSLATE_NOOP(
            "machine", "Cài lại chương trình từ bộ cài chính thức: SQLite đúng bản có sẵn trong đó."
        ),
    ),
}

_CLOCK_STEPS = QT_TRANSLATE_NOOP(
    "machine",
    "1. Bấm chuột phải vào đồng hồ ở góc màn hình, chọn chỉnh ngày giờ.\n"
    "2. Chọn đúng ngày, giờ và múi giờ (UTC+07:00) Bangkok, Hà Nội, Jakarta.\n"
    "3. Nếu máy sai giờ mỗi lần bật: nhờ thay pin CMOS.",
)

_AROUND: Mapping[str, MachineWords] = {
    "clock-good": MachineWords(_CLOCK, QT_TRANSLATE_NOOP("machine", "{time}, đúng múi giờ Việt Nam.")),
    "clock-behind-entry": MachineWords(
        _CLOCK,
        QT_TRANSLATE_NOOP(
            "machine",
            "Máy đang là {time}, sớm hơn lần ghi gần nhất ({since}): ngày trên báo cáo và chữ ký sẽ sai.",
        ),
        _CLOCK_STEPS,
    ),
    "clock-behind-round": MachineWords(
        _CLOCK,
        QT_TRANSLATE_NOOP(
            "machine",
            "Máy đang là {time}, trước ngày mở đợt rà soát ({date}): ngày trên báo cáo và chữ ký sẽ sai.",
        ),
        _CLOCK_STEPS,
    ),
    "clock-elsewhere": MachineWords(
        _CLOCK,
        QT_TRANSLATE_NOOP("machine", "Máy đang là {time} nhưng không ở múi giờ Việt Nam (UTC+07:00)."),
        _CLOCK_STEPS,
    ),
    "fonts-good": MachineWords(_FONTS, QT_TRANSLATE_NOOP("machine", "Đủ phông chữ của chương trình.")),
    "fonts-lacking": MachineWords(
        _FONTS,
        QT_TRANSLATE_NOOP("machine", "Thiếu tệp phông chữ: {files}. Chữ có thể bị vỡ dấu."),
        QT_TRANSLATE_NOOP(
            "machine",
            "Cài lại chương trình. Nếu vẫn thiếu, xem phần mềm diệt vi-rút có cách ly tệp nào không.",
        ),
    ),
    "token-good": MachineWords(_TOKEN, QT_TRANSLATE_NOOP("machine", "Có trình điều khiển: {drivers}.")),
    "token-none": MachineWords(
        _TOKEN,
        QT_TRANSLATE_NOOP(
            "machine",
            "Không thấy. Chỉ cần khi ký bằng USB token; ký bằng khóa của đơn vị hoặc tệp khóa thì không cần.",
        ),
    ),
    "system-font-good": MachineWords(
        _SYSTEM_FONT, QT_TRANSLATE_NOOP("machine", "“{font}” vẽ đủ chữ tiếng Việt.")
    ),
    "system-font-lacking": MachineWords(
        _SYSTEM_FONT,
        QT_TRANSLATE_NOOP("machine", "“{font}” thiếu chữ tiếng Việt: {letters}."),
        QT_TRANSLATE_NOOP("machine", "Cài lại chương trình để có lại phông Noto Sans đi kèm, rồi mở lại."),
    ),
    "screen-good": MachineWords(
        _SCREEN, QT_TRANSLATE_NOOP("machine", "{width} × {height}, cỡ chữ {percent}%.")
    ),
    "screen-small": MachineWords(
        _SCREEN,
        QT_TRANSLATE_NOOP(
            "machine",
            "{width} × {height}, cỡ chữ {percent}%: nhỏ hơn 1366 × 728 nên một phần cửa sổ bị khuất.",
        ),
        QT_TRANSLATE_NOOP(
            "machine", "Trong cài đặt màn hình của máy: chọn độ phân giải cao nhất, hoặc giảm tỷ lệ phóng."
        ),
    ),
    "printer-good": MachineWords(_PRINTER, QT_TRANSLATE_NOOP("machine", "Máy in mặc định: {printer}.")),
    "printer-none": MachineWords(
        _PRINTER,
        QT_TRANSLATE_NOOP("machine", "Máy này chưa có máy in mặc định. Vẫn lưu được tệp để in ở máy khác."),
    ),
}

MACHINE: Mapping[str, MachineWords] = {**_STORE, **_AROUND}
"""By code of the fact."""
MACHINE_STATES: Mapping[str, str] = {
    "good": QT_TRANSLATE_NOOP("machine", "Được"),
    "warning": QT_TRANSLATE_NOOP("machine", "Nên xem"),
    "error": QT_TRANSLATE_NOOP("machine", "Phải sửa"),
}
