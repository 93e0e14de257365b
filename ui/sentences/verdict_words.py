"""What a verdict on a signed file is called: whether to accept it, and each fact by itself."""

from collections.abc import Mapping

from ui.sentences.marking import QT_TRANSLATE_NOOP

STANDINGS: Mapping[str, str] = {
    "good": QT_TRANSLATE_NOOP("verdicts", "Chấp nhận được"),
    "look": QT_TRANSLATE_NOOP("verdicts", "Cần xem"),
    "refused": QT_TRANSLATE_NOOP("verdicts", "Không nhận"),
    "unread": QT_TRANSLATE_NOOP("verdicts", "Không đọc được"),
}
"""In a word, whether a file can be accepted."""

KINDS: Mapping[str, str] = {
    "submission": QT_TRANSLATE_NOOP("verdicts", "Gói báo cáo"),
    "asice": QT_TRANSLATE_NOOP(
        "verdicts", "Tệp .asice của chương trình khác; không nhận làm báo cáo của đơn vị"
    ),
    "office": QT_TRANSLATE_NOOP("verdicts", "Tệp Word, Excel; không nhận làm báo cáo của đơn vị"),
    "pdf": QT_TRANSLATE_NOOP("verdicts", "Tệp PDF; không nhận làm báo cáo của đơn vị"),
    "unknown": QT_TRANSLATE_NOOP("verdicts", "Chưa rõ"),
    "unreadable": QT_TRANSLATE_NOOP("verdicts", "Chưa rõ"),
}
"""What kind of file it is."""

SENTENCES: Mapping[str, str] = {
    "package": QT_TRANSLATE_NOOP("verdicts", "Gói"),
    "file": QT_TRANSLATE_NOOP("verdicts", "Tệp"),
    "sound": QT_TRANSLATE_NOOP("verdicts", "{what} nguyên vẹn, chữ ký đúng"),
    "stranger": QT_TRANSLATE_NOOP(
        "verdicts",
        "{what} nguyên vẹn, chữ ký đúng nhưng chưa rõ người ký; hãy đối chiếu mã khóa qua điện thoại",
    ),
    "stranger-file": QT_TRANSLATE_NOOP(
        "verdicts",
        "{what} nguyên vẹn, chữ ký đúng nhưng chưa rõ người ký; hãy nạp chứng thư của CA đã cấp",
    ),
    "refused": QT_TRANSLATE_NOOP("verdicts", "Không nhận {what} này"),
    "registered": QT_TRANSLATE_NOOP("verdicts", "{sound}, người ký đã đăng ký cho đơn vị."),
    "confirmed": QT_TRANSLATE_NOOP("verdicts", "{sound}, mã khóa đã đối chiếu với đơn vị."),
    "vouched": QT_TRANSLATE_NOOP("verdicts", "{sound}, chứng thư do CA tin cậy cấp."),
    "unsigned": QT_TRANSLATE_NOOP(
        "verdicts", "{what} không có chữ ký số nào kiểm được. Hãy xin lại tệp đã ký."
    ),
    "draft": QT_TRANSLATE_NOOP(
        "verdicts", "{sound}, nhưng đây là bản DỰ THẢO để xem, không phải báo cáo chính thức."
    ),
    "report": QT_TRANSLATE_NOOP("verdicts", "{unit} · lần {revision}"),
    "signed-by": QT_TRANSLATE_NOOP("verdicts", "Ký: {names}"),
}
"""The verdict in one sentence."""

FACTS: Mapping[str, str] = {
    "file": QT_TRANSLATE_NOOP("verdicts", "Về tệp"),
    "kind": QT_TRANSLATE_NOOP("verdicts", "Loại tệp"),
    "intact": QT_TRANSLATE_NOOP("verdicts", "Nguyên vẹn"),
    "complete": QT_TRANSLATE_NOOP("verdicts", "Phạm vi ký"),
    "revision": QT_TRANSLATE_NOOP("verdicts", "Lần gửi"),
    "letter": QT_TRANSLATE_NOOP("verdicts", "Số, ngày văn bản"),
    "seen": QT_TRANSLATE_NOOP("verdicts", "Thấy lần đầu"),
    "signer": QT_TRANSLATE_NOOP("verdicts", "Người ký"),
    "signer-of-many": QT_TRANSLATE_NOOP("verdicts", "Người ký thứ {number}"),
    "inside": QT_TRANSLATE_NOOP("verdicts", "Người ký trên các tệp trong gói"),
    "inside-of-many": QT_TRANSLATE_NOOP("verdicts", "Người ký thứ {number} trên các tệp trong gói"),
    "who": QT_TRANSLATE_NOOP("verdicts", "Ai ký"),
    "role": QT_TRANSLATE_NOOP("verdicts", "Vai trò"),
    "time": QT_TRANSLATE_NOOP("verdicts", "Lúc ký (tự khai)"),
    "code": QT_TRANSLATE_NOOP("verdicts", "Mã khóa"),
    "period": QT_TRANSLATE_NOOP("verdicts", "Hạn chứng thư"),
    "purpose": QT_TRANSLATE_NOOP("verdicts", "Mục đích"),
    "chain": QT_TRANSLATE_NOOP("verdicts", "Nơi cấp"),
    "trust": QT_TRANSLATE_NOOP("verdicts", "Tin cậy"),
    "revocation": QT_TRANSLATE_NOOP("verdicts", "Thu hồi"),
}
"""What is known of a file and of who signed it."""

SAID: Mapping[str, str] = {
    "intact": QT_TRANSLATE_NOOP("verdicts", "Không bị sửa sau khi ký"),
    "altered": QT_TRANSLATE_NOOP("verdicts", "Đã bị sửa, hoặc có chữ ký không đúng"),
    "unchecked": QT_TRANSLATE_NOOP("verdicts", "Chưa kiểm được"),
    "complete": QT_TRANSLATE_NOOP("verdicts", "Chữ ký bao trùm toàn bộ tệp"),
    "incomplete": QT_TRANSLATE_NOOP("verdicts", "Có phần của tệp không được ký"),
    "unsigned": QT_TRANSLATE_NOOP("verdicts", "Chưa có chữ ký nào kiểm được"),
    "revision": QT_TRANSLATE_NOOP("verdicts", "Lần {revision} của {unit}, {round}"),
    "not-latest": QT_TRANSLATE_NOOP("verdicts", "{said}; không phải gói duy nhất, hoặc đã có lần sau"),
    "letter": QT_TRANSLATE_NOOP("verdicts", "Số {number}, ngày {date}"),
    "no-letter": QT_TRANSLATE_NOOP("verdicts", "Chưa vào số"),
    "no-role": QT_TRANSLATE_NOOP("verdicts", "Không ghi"),
    "no-time": QT_TRANSLATE_NOOP("verdicts", "Không ghi; tính theo giờ hiện nay"),
    "time-doubtful": QT_TRANSLATE_NOOP("verdicts", "{time}, giờ này không đúng"),
    "new": QT_TRANSLATE_NOOP("verdicts", "Lần này"),
    "period": QT_TRANSLATE_NOOP("verdicts", "{start} đến {end}, còn hạn lúc ký"),
    "period-outside": QT_TRANSLATE_NOOP("verdicts", "{start} đến {end}, không có hiệu lực lúc ký"),
    "period-over-since": QT_TRANSLATE_NOOP("verdicts", "{start} đến {end}, còn hạn lúc ký, nay đã hết"),
    "for-signing": QT_TRANSLATE_NOOP("verdicts", "Dùng để ký"),
    "not-for-signing": QT_TRANSLATE_NOOP("verdicts", "Không dùng để ký văn bản"),
    "chain-trusted": QT_TRANSLATE_NOOP("verdicts", "{chain}; CA tin cậy trên máy này"),
    "chain-unknown": QT_TRANSLATE_NOOP("verdicts", "{issuer}; máy này chưa tin cậy CA này"),
    "self-signed": QT_TRANSLATE_NOOP("verdicts", "Khóa do đơn vị tự lập, không qua CA"),
    "registered": QT_TRANSLATE_NOOP("verdicts", "Đã đăng ký trong đợt cho {unit}"),
    "confirmed": QT_TRANSLATE_NOOP("verdicts", "Đã đối chiếu mã khóa với đơn vị"),
    "vouched": QT_TRANSLATE_NOOP("verdicts", "CA tin cậy cấp; chưa đăng ký, chưa đối chiếu mã"),
    "stranger": QT_TRANSLATE_NOOP("verdicts", "Chưa đăng ký, chưa đối chiếu mã, CA chưa tin cậy"),
    "changed": QT_TRANSLATE_NOOP("verdicts", "Khác chứng thư đã biết của đơn vị"),
    "not-revoked": QT_TRANSLATE_NOOP("verdicts", "Chưa bị thu hồi, theo danh sách ngày {date}"),
    "revoked": QT_TRANSLATE_NOOP("verdicts", "Bị thu hồi ngày {date}: {cause}"),
    "revocation-unknown": QT_TRANSLATE_NOOP(
        "verdicts", "Chưa rõ: máy này chưa có danh sách thu hồi của nơi cấp"
    ),
    "no-revocation": QT_TRANSLATE_NOOP("verdicts", "Khóa tự lập không có danh sách thu hồi"),
}
"""What a fact says."""

MARKS: Mapping[str, str] = {
    "good": QT_TRANSLATE_NOOP("verdicts", "đạt"),
    "warning": QT_TRANSLATE_NOOP("verdicts", "lưu ý"),
    "error": QT_TRANSLATE_NOOP("verdicts", "không đạt"),
    "": QT_TRANSLATE_NOOP("verdicts", "để biết"),
}
"""How a fact weighs."""

PAPER: Mapping[str, str] = {
    "title": QT_TRANSLATE_NOOP("verdicts", "KẾT QUẢ KIỂM TRA CHỮ KÝ SỐ"),
    "of-file": QT_TRANSLATE_NOOP("verdicts", "Tệp {file}, mã kiểm tra {code}"),
    "of-file-without-code": QT_TRANSLATE_NOOP("verdicts", "Tệp {file}"),
    "of-run": QT_TRANSLATE_NOOP("verdicts", "{count} tệp"),
    "when": QT_TRANSLATE_NOOP("verdicts", "{what}; kiểm tra lúc {time}"),
    "verdict": QT_TRANSLATE_NOOP("verdicts", "{word}: {sentence}"),
    "number": QT_TRANSLATE_NOOP("verdicts", "STT"),
    "fact": QT_TRANSLATE_NOOP("verdicts", "Nội dung"),
    "said": QT_TRANSLATE_NOOP("verdicts", "Kết quả"),
    "mark": QT_TRANSLATE_NOOP("verdicts", "Đánh giá"),
    "files": QT_TRANSLATE_NOOP("verdicts", "Tệp"),
    "standing": QT_TRANSLATE_NOOP("verdicts", "Kết luận"),
    "why": QT_TRANSLATE_NOOP("verdicts", "Vì sao; ai ký"),
    "check-code": QT_TRANSLATE_NOOP("verdicts", "Mã kiểm tra"),
    "more": QT_TRANSLATE_NOOP("verdicts", "Cần biết thêm"),
}
"""Of the verdict on paper."""
