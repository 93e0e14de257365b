"""What stops a job, or is worth knowing of a file: what, why, what now."""

from collections.abc import Mapping

from ui.sentences.marking import QT_TRANSLATE_NOOP

_STORE: Mapping[str, str] = {
    "store-locked": QT_TRANSLATE_NOOP(
        "problems",
        "Không ghi được dữ liệu {path}: {user} đang mở trên máy {host} từ {since}. "
        "Hãy đóng cửa sổ kia rồi làm lại, hoặc mở để xem.",
    ),
    "store-newer": QT_TRANSLATE_NOOP(
        "problems",
        "Không mở được dữ liệu {path}: tệp do bản chương trình mới hơn tạo (bản {found}, bản này đọc đến {known}). "
        "Tệp vẫn nguyên. Hãy cài bản mới rồi mở lại.",
    ),
    "store-damaged": QT_TRANSLATE_NOOP(
        "problems",
        "Không đọc được dữ liệu {path}: tệp bị hỏng. Tệp hỏng được giữ nguyên. "
        "Hãy khôi phục bản sao lưu gần nhất {backup}.",
    ),
    "store-foreign": QT_TRANSLATE_NOOP(
        "problems", "Không mở được {path}: tệp không phải dữ liệu của chương trình này. Hãy chọn tệp khác."
    ),
    "store-missing": QT_TRANSLATE_NOOP(
        "problems", "Không thấy dữ liệu {path}. Hãy kiểm tra đường dẫn hoặc cắm lại USB."
    ),
    "store-cannot-create": QT_TRANSLATE_NOOP(
        "problems", "Không tạo được dữ liệu {path}: thư mục không cho ghi. Hãy chọn thư mục khác."
    ),
    "store-busy": QT_TRANSLATE_NOOP(
        "problems", "Dữ liệu {path} đang bận: chương trình khác đang dùng. Hãy đợi ít phút rồi làm lại."
    ),
    "store-full": QT_TRANSLATE_NOOP(
        "problems",
        "Không lưu được vào {path}: ổ đĩa đã đầy. Những gì đã lưu vẫn còn. Hãy xóa bớt tệp rồi làm lại.",
    ),
    "store-read-only": QT_TRANSLATE_NOOP(
        "problems",
        "Dữ liệu {path} chỉ mở để xem nên không sửa được. Hãy đóng cửa sổ kia hoặc mở dữ liệu ở thư mục cho ghi.",
    ),
    "store-io": QT_TRANSLATE_NOOP(
        "problems",
        "Không đọc, ghi được {path}: ổ đĩa báo lỗi hoặc đã bị rút. Những gì đã lưu vẫn còn. "
        "Hãy cắm lại ổ hoặc chép dữ liệu sang ổ khác.",
    ),
    "store-on-share": QT_TRANSLATE_NOOP(
        "problems",
        "Dữ liệu đang ở ổ mạng hoặc USB ({path}). Nên để dữ liệu trên máy này để nhanh và an toàn hơn.",
    ),
    "store-read-only-copy": QT_TRANSLATE_NOOP(
        "problems",
        "Thư mục {path} không cho ghi nên dữ liệu chỉ mở để xem. Hãy chép dữ liệu sang thư mục khác để sửa.",
    ),
    "migration-failed": QT_TRANSLATE_NOOP(
        "problems",
        "Không nâng cấp được dữ liệu {path}. Dữ liệu cũ vẫn nguyên. Hãy dùng bản chương trình cũ và báo bộ phận hỗ trợ.",
    ),
    "backup-unsound": QT_TRANSLATE_NOOP(
        "problems", "Bản sao lưu của {path} ghi ra không đúng. Hãy kiểm tra ổ đĩa rồi sao lưu lại."
    ),
    "backup-unusable": QT_TRANSLATE_NOOP(
        "problems", "Không khôi phục được từ {path}: tệp không phải bản sao lưu dùng được. Hãy chọn bản khác."
    ),
    "nothing-started": QT_TRANSLATE_NOOP(
        "problems", "Chưa có báo cáo nào. Hãy lập báo cáo trước (lệnh start)."
    ),
}

_TARGET: Mapping[str, str] = {
    "target-full": QT_TRANSLATE_NOOP(
        "problems",
        "Không ghi được {path}: ổ đã đầy (cần thêm {needed}). Gói vẫn còn trên máy này: {kept}. "
        "Hãy xóa bớt tệp trên ổ rồi ghi lại.",
    ),
    "target-read-only": QT_TRANSLATE_NOOP(
        "problems",
        "Không ghi được {path}: thư mục hoặc USB không cho ghi. Gói vẫn còn trên máy này: {kept}. "
        "Hãy mở khóa ghi của USB hoặc chọn nơi khác.",
    ),
    "target-gone": QT_TRANSLATE_NOOP(
        "problems",
        "Không ghi được {path}: không thấy thư mục, USB có thể đã bị rút. Gói vẫn còn trên máy này: {kept}. "
        "Hãy cắm lại USB hoặc chọn nơi khác.",
    ),
    "target-short": QT_TRANSLATE_NOOP(
        "problems",
        "Ghi {path} nhưng đọc lại không đúng: USB có thể hỏng hoặc dung lượng giả. Gói vẫn còn trên máy này: {kept}. "
        "Hãy dùng USB khác.",
    ),
    "target-name-too-long": QT_TRANSLATE_NOOP(
        "problems",
        "Không ghi được {path}: tên thư mục quá dài. Gói vẫn còn trên máy này: {kept}. "
        "Hãy chọn thư mục có đường dẫn ngắn hơn, hoặc ghi thẳng vào USB.",
    ),
    "target-failed": QT_TRANSLATE_NOOP(
        "problems",
        "Không ghi được {path}: ổ báo lỗi ({reason}). Gói vẫn còn trên máy này: {kept}. Hãy dùng ổ khác.",
    ),
    "written-package-not-sound": QT_TRANSLATE_NOOP(
        "problems",
        "Gói ghi ra {path} kiểm tra lại không đạt ({reason}). Gói vẫn còn trên máy này: {kept}. "
        "Hãy ghi lại vào nơi khác và báo bộ phận hỗ trợ.",
    ),
    "copy-not-kept": QT_TRANSLATE_NOOP(
        "problems",
        "Không giữ được bản gói trên máy này ({path}): ổ đĩa đầy hoặc thư mục không cho ghi. Chưa ghi gì ra nơi nhận. "
        "Hãy xóa bớt tệp trên ổ rồi làm lại.",
    ),
    "stick-busy": QT_TRANSLATE_NOOP(
        "problems",
        "Chưa tháo được USB {path}: có chương trình đang mở tệp trên USB. Gói đã ghi vẫn nguyên. "
        "Hãy đóng các cửa sổ đang mở USB rồi tháo lại.",
    ),
    "no-target": QT_TRANSLATE_NOOP(
        "problems", "Chưa chọn nơi gửi. Hãy đánh dấu một USB, thư mục hoặc thư điện tử rồi ký lại."
    ),
    "mail-address-missing": QT_TRANSLATE_NOOP(
        "problems", "Chưa có địa chỉ nhận thư. Hãy ghi địa chỉ thư điện tử của nơi nhận."
    ),
    "mail-address-unreadable": QT_TRANSLATE_NOOP(
        "problems",
        "Địa chỉ thư “{address}” không đúng dạng. Hãy ghi như sotttt@tuyenquang.gov.vn; nhiều địa chỉ cách nhau bằng dấu phẩy.",
    ),
    "mail-too-big": QT_TRANSLATE_NOOP(
        "problems",
        "Chưa soạn thư: gói nặng {size}, vượt {limit} mà cổng thư cho gửi. Gói vẫn còn trên máy này: {kept}. "
        "Hãy gửi bằng USB, hoặc bớt tệp đính kèm trong báo cáo rồi ký lại.",
    ),
    "nothing-signed": QT_TRANSLATE_NOOP(
        "problems", "Chưa có lần nào được ký nên chưa ghi được. Hãy ký và xuất gói trước."
    ),
    "milestone-in-future": QT_TRANSLATE_NOOP(
        "problems", "Ngày {date} chưa đến. Hãy ghi lại ngày, hoặc kiểm tra đồng hồ của máy."
    ),
    "correction-unsaid": QT_TRANSLATE_NOOP(
        "problems", "Chưa ghi nội dung đề nghị chỉnh sửa. Hãy ghi Sở đề nghị sửa, bổ sung điều gì."
    ),
    "export-has-errors": QT_TRANSLATE_NOOP(
        "problems",
        "Chưa xuất được: báo cáo còn {count} lỗi. Hãy xem danh sách lỗi, sửa hết rồi xuất lại, hoặc xuất bản DỰ THẢO.",
    ),
    "cancelled": QT_TRANSLATE_NOOP("problems", "Đã dừng theo yêu cầu. Chưa ghi gì ra nơi nhận."),
}

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
    "row-not-placed": QT_TRANSLATE_NOOP(
        "problems",
        "{source}, trang “{sheet}”, ô {cell}: không rõ dòng này thuộc cấp, lĩnh vực nào. Hãy sửa trong tệp rồi nhập lại, hoặc nhập tay.",
    ),
    "mark-not-understood": QT_TRANSLATE_NOOP(
        "problems",
        "{source}, trang “{sheet}”, ô {cell}: không hiểu dấu mức độ. Hãy đánh dấu x vào một cột mức độ.",
    ),
    "number-not-understood": QT_TRANSLATE_NOOP(
        "problems", "{source}, trang “{sheet}”, ô {cell}: không đọc được số. Hãy sửa lại số trong tệp."
    ),
    "form-not-recognised": QT_TRANSLATE_NOOP(
        "problems", "{source}, trang “{sheet}” không phải một trong bốn phụ lục. Hãy chọn đúng tệp phụ lục."
    ),
}

_PACKAGE: Mapping[str, str] = {
    "package-empty": QT_TRANSLATE_NOOP("problems", "Tệp rỗng. Hãy xin lại gói từ người gửi."),
    "package-unknown": QT_TRANSLATE_NOOP("problems", "Tệp không phải gói báo cáo. Hãy chọn đúng tệp .asice."),
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
        "problems", "Chứng thư số của {name} đã hết hạn ngày {date}. Hãy dùng chứng thư còn hạn."
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

_KEY: Mapping[str, str] = {
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

_LETTER: Mapping[str, str] = {
    "letter-template-unreadable": QT_TRANSLATE_NOOP(
        "problems",
        "Không dùng được mẫu văn bản {source}: tệp không phải Word (.docx) hoặc bị hỏng. Hãy lưu lại mẫu bằng Word, hoặc xóa tệp này để dùng mẫu có sẵn.",
    ),
    "letter-blank-unknown": QT_TRANSLATE_NOOP(
        "problems",
        "Mẫu {source} có ô “{{{{{blank}}}}}” mà chương trình không biết, nên để nguyên. Hãy sửa tên ô hoặc xóa ô này trong mẫu.",
    ),
    "letter-blank-missing": QT_TRANSLATE_NOOP(
        "problems",
        "Mẫu {source} thiếu ô “{{{{{blank}}}}}” nên văn bản không có nội dung này. Hãy thêm ô vào mẫu, hoặc xóa mẫu để dùng mẫu có sẵn.",
    ),
    "letter-picture-not-drawn": QT_TRANSLATE_NOOP(
        "problems",
        "Mẫu {source} có hình hoặc hộp chữ; bản PDF không có phần này, tệp Word vẫn đủ. Hãy in từ Word nếu cần.",
    ),
    "letter-object-not-drawn": QT_TRANSLATE_NOOP(
        "problems",
        "Mẫu {source} có đối tượng nhúng; bản PDF không có phần này, tệp Word vẫn đủ. Hãy in từ Word nếu cần.",
    ),
    "letter-list-not-drawn": QT_TRANSLATE_NOOP(
        "problems",
        "Mẫu {source} dùng đánh số tự động; bản PDF không có các số này, tệp Word vẫn đủ. Hãy gõ số bằng tay trong mẫu.",
    ),
    "letter-note-not-drawn": QT_TRANSLATE_NOOP(
        "problems",
        "Mẫu {source} có chú thích cuối trang; bản PDF không có phần này, tệp Word vẫn đủ. Hãy in từ Word nếu cần.",
    ),
    "letter-control-not-drawn": QT_TRANSLATE_NOOP(
        "problems",
        "Mẫu {source} có ô điều khiển nội dung; bản PDF có thể thiếu phần này, tệp Word vẫn đủ. Hãy bỏ ô điều khiển trong mẫu.",
    ),
    "letter-merged-not-drawn": QT_TRANSLATE_NOOP(
        "problems",
        "Mẫu {source} có ô gộp theo chiều dọc; bản PDF kẻ các ô này riêng, tệp Word vẫn đúng. Hãy bỏ gộp ô trong mẫu.",
    ),
    "letter-kind-unknown": QT_TRANSLATE_NOOP(
        "problems", "Không có loại văn bản “{kind}”. Hãy chọn cong-van hoặc bao-cao."
    ),
    "letter-file-kind": QT_TRANSLATE_NOOP(
        "problems",
        "Không ghi được văn bản vào {path}: tên tệp phải kết thúc bằng .docx hoặc .pdf. Hãy đổi tên tệp.",
    ),
    "attachment-kind": QT_TRANSLATE_NOOP(
        "problems",
        "Không đính kèm được “{name}”: chỉ nhận tệp {known}. Hãy chuyển tệp sang một trong các loại này.",
    ),
    "attachment-disguised": QT_TRANSLATE_NOOP(
        "problems",
        "Không đính kèm được “{name}”: nội dung tệp không đúng với đuôi tên. Hãy mở tệp bằng chương trình của nó rồi lưu lại đúng loại.",
    ),
    "attachment-empty": QT_TRANSLATE_NOOP(
        "problems", "Không đính kèm được “{name}”: tệp rỗng. Hãy kiểm tra lại tệp."
    ),
    "attachment-repeated": QT_TRANSLATE_NOOP(
        "problems", "Không đính kèm được “{name}”: tệp có cùng nội dung đã được đính kèm. Hãy chọn tệp khác."
    ),
    "attachments-too-big": QT_TRANSLATE_NOOP(
        "problems",
        "Không đính kèm được “{name}” ({size}): chỉ còn {left} trong {limit} cho các tệp đính kèm. Hãy bỏ bớt tệp hoặc giảm dung lượng tệp.",
    ),
    "attachment-differs": QT_TRANSLATE_NOOP(
        "problems",
        "Tệp đính kèm {name} trong gói bị thiếu hoặc khác tệp mà báo cáo đã ghi. Hãy xin lại gói gốc.",
    ),
}

_HISTORY: Mapping[str, str] = {
    "nothing-before": QT_TRANSLATE_NOOP(
        "problems",
        "Trước thay đổi này chưa có báo cáo nên không có gì để khôi phục. Hãy chọn một thay đổi sau đó.",
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

WITHOUT_BACKUP: Mapping[str, str] = {
    "store-damaged": QT_TRANSLATE_NOOP(
        "problems",
        "Không đọc được dữ liệu {path}: tệp bị hỏng và chưa có bản sao lưu. Tệp hỏng được giữ nguyên. "
        "Hãy bắt đầu dữ liệu mới rồi mở lại gói đã gửi gần nhất, hoặc chọn tệp dữ liệu khác.",
    ),
}
"""What is said instead where the backup that a sentence speaks of is not there."""
WITHOUT_COPY: Mapping[str, str] = {
    "target-full": QT_TRANSLATE_NOOP(
        "problems", "Không ghi được {path}: ổ đã đầy (cần thêm {needed}). Hãy xóa bớt tệp trên ổ rồi ghi lại."
    ),
    "target-read-only": QT_TRANSLATE_NOOP(
        "problems",
        "Không ghi được {path}: thư mục hoặc USB không cho ghi. Hãy mở khóa ghi của USB hoặc chọn nơi khác.",
    ),
    "target-gone": QT_TRANSLATE_NOOP(
        "problems",
        "Không ghi được {path}: không thấy thư mục, USB có thể đã bị rút. Hãy cắm lại USB hoặc chọn nơi khác.",
    ),
    "target-short": QT_TRANSLATE_NOOP(
        "problems",
        "Ghi {path} nhưng đọc lại không đúng: USB có thể hỏng hoặc dung lượng giả. Hãy dùng USB khác.",
    ),
    "target-name-too-long": QT_TRANSLATE_NOOP(
        "problems", "Không ghi được {path}: tên thư mục quá dài. Hãy chọn thư mục có đường dẫn ngắn hơn."
    ),
    "target-failed": QT_TRANSLATE_NOOP(
        "problems", "Không ghi được {path}: ổ báo lỗi ({reason}). Hãy dùng ổ khác."
    ),
}
"""What is said instead where no copy on this PC is spoken of: something else than a package was written."""
PROBLEMS: Mapping[str, str] = {
    **_STORE,
    **_TARGET,
    **_FILE,
    **_WORKBOOK,
    **_PACKAGE,
    **_KEY,
    **_LETTER,
    **_USE,
    **_HISTORY,
    **_PROGRAM,
}

STEPS: Mapping[str, str] = {
    "signing-key": QT_TRANSLATE_NOOP("steps", "Mở khóa ký"),
    "appendices": QT_TRANSLATE_NOOP("steps", "Lập bốn phụ lục"),
    "signing": QT_TRANSLATE_NOOP("steps", "Ký gói báo cáo"),
    "writing": QT_TRANSLATE_NOOP("steps", "Ghi và đọc lại"),
}

READINESS: Mapping[tuple[str, bool], str] = {
    ("size", True): QT_TRANSLATE_NOOP("readiness", "{count} thủ tục"),
    ("size", False): QT_TRANSLATE_NOOP("readiness", "Chưa có thủ tục nào"),
    ("names", True): QT_TRANSLATE_NOOP("readiness", "Tên thủ tục, lĩnh vực đầy đủ, không trùng"),
    ("names", False): QT_TRANSLATE_NOOP("readiness", "{count} chỗ thiếu tên hoặc trùng"),
    ("levels", True): QT_TRANSLATE_NOOP("readiness", "Mọi thủ tục đã có một mức độ"),
    ("levels", False): QT_TRANSLATE_NOOP("readiness", "{count} thủ tục chưa chọn đúng mức độ"),
    ("decisions", True): QT_TRANSLATE_NOOP("readiness", "Mọi thủ tục cần rà soát đã có kết luận"),
    ("decisions", False): QT_TRANSLATE_NOOP("readiness", "{count} thủ tục chưa kết luận đúng"),
    ("reasons", True): QT_TRANSLATE_NOOP("readiness", "Lý do ở Phụ lục IV đầy đủ"),
    ("reasons", False): QT_TRANSLATE_NOOP("readiness", "{count} thủ tục thiếu lý do hoặc căn cứ"),
    ("tiers", True): QT_TRANSLATE_NOOP("readiness", "Các cấp đã nhập hoặc đã khai"),
    ("tiers", False): QT_TRANSLATE_NOOP("readiness", "{count} cấp chưa nhập, chưa khai hoặc khai sai"),
    ("declared", True): QT_TRANSLATE_NOOP("readiness", "Tổng khai báo không nhỏ hơn số đếm được"),
    ("declared", False): QT_TRANSLATE_NOOP("readiness", "{count} cấp có tổng khai báo nhỏ hơn số đếm được"),
    ("people", True): QT_TRANSLATE_NOOP("readiness", "Đầu mối liên hệ và người ký đầy đủ"),
    ("people", False): QT_TRANSLATE_NOOP("readiness", "Còn {count} mục về đầu mối liên hệ, người ký"),
    ("explanation", True): QT_TRANSLATE_NOOP("readiness", "Đã ghi lý do lập lại"),
    ("explanation", False): QT_TRANSLATE_NOOP("readiness", "Chưa ghi lý do lập lại"),
}
