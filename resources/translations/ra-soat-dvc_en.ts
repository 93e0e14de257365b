<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name></name>
    <message>
        <source>Mở gói báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói báo cáo (*.asice *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tệp khóa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp khóa (*.p12 *.pfx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tệp dữ liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu (*.sqlite3 *.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn thư mục lưu gói</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn thư mục này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm trong:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại tệp:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khác lần trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>khác lần trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đã chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trống</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lỗi: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cảnh báo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} thủ tục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ tên lĩnh vực mới…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ tên thủ tục mới…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}  ·  phím cách: đổi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lĩnh vực / thủ tục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã TTHC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phím D hoặc +: đủ; phím K hoặc -: không đủ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do không đủ điều kiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: phím {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lần trước: chưa có thủ tục này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lần trước: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>để trống</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quá hạn {0} ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>còn {0} ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hôm nay là ngày cuối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · hạn {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lần {0} · đang nhập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lần {0} · đã xuất bản dự thảo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lần {0} · đã xuất gói</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lỗi · {1} cảnh báo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đã xong {0}/{1}, còn {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>còn trống {0} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>còn trống {0} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Chọn thư mục…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không dùng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sao lưu ngay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khôi phục bản đang chọn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khôi phục từ tệp…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn thư mục thứ hai (nên là USB hoặc ổ khác)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Không thấy {0}: hãy cắm USB hoặc chọn thư mục khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép thêm vào {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã sao lưu vào {0}, nhưng chưa chép được sang thư mục thứ hai. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã sao lưu vào {0} và {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã sao lưu vào {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cỡ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vì sao có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các bản sao lưu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Đến thủ tục chưa xong kế tiếp (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đến lỗi hoặc cảnh báo kế tiếp (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi thay đổi được lưu ngay trên máy này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} thủ tục · {1} lĩnh vực</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi thay đổi đã lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã lưu lúc {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ xem, không sửa được</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>chưa chọn mức độ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa kết luận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không đủ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>có lỗi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>khác lần trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ xem các dòng này; Esc xem lại tất cả</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Đủ   Đ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đủ   K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(chưa có tên)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do như dòng trên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Áp dụng cho cả lĩnh vực</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do không đủ điều kiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đưa con trỏ đến một thủ tục để xem tên đầy đủ và kết luận.

Ở cột mức độ và kết luận: gõ phím mức độ để chọn mức độ; Đ hoặc + là đủ, K hoặc - là không đủ.
Ở dòng trống cuối lĩnh vực: gõ tên để thêm thủ tục. Ctrl+Enter thêm lĩnh vực.
F6 sang khung bên cạnh (Esc về bảng), F7 đến dòng chưa xong, F8 đến lỗi kế tiếp.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryGrid</name>
    <message>
        <source>Đã dán {0} thủ tục vào một lĩnh vực mới chưa có tên. Hãy gõ tên lĩnh vực rồi bấm Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bảng nhập thủ tục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có thủ tục nào khớp bộ lọc. Esc: bỏ lọc.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Lý do lập lần {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do lập lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vì sao gửi lại, thay đổi những gì</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thao tác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thao tác với dòng đang chọn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntrySide</name>
    <message>
        <source>Đã áp dụng cho {0} thủ tục của lĩnh vực. Ctrl+Z để hoàn tác.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportOutcome</name>
    <message>
        <source>Mở thư mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép mã kiểm tra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã kiểm tra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thư mục: {0} (gói và {1} tệp phụ lục .xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký bằng khóa: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản giữ trên máy này: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xuất bản DỰ THẢO lần {0}, đọc lại và kiểm tra đúng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ký và xuất gói lần {0}, đọc lại và kiểm tra đúng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản dự thảo để xem và góp ý, không phải báo cáo chính thức.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cơ quan chủ trì</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bước tiếp theo: gửi tệp gói này cho {0} và đọc mã kiểm tra qua điện thoại để đối chiếu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Lỗi và cảnh báo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>(chưa có tên)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… và {0} chỗ nữa (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Căn cứ: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lỗi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cảnh báo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}, {2} chỗ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Chưa thấy lỗi hay cảnh báo nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lỗi và cảnh báo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8: kế tiếp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyChoice</name>
    <message>
        <source>Khóa của đơn vị trên máy này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp khóa .p12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đổi hoặc bỏ mật khẩu…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đặt mật khẩu…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã khóa {0}, có mật khẩu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã khóa {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khóa có mật khẩu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Được lập khi ký lần đầu, không cần mật khẩu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mật khẩu của khóa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFactsView</name>
    <message>
        <source>Mở thư mục khóa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có khóa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khóa của đơn vị được lập khi ký lần đầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giữ ở {0}. Muốn giữ thêm một bản, hãy chép cả thư mục này sang USB cất riêng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khóa có mật khẩu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã khóa {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lập ngày {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không mở được khóa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterKind</name>
    <message>
        <source>Công văn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bắt đầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký và gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · Rà soát DVC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang ký và ghi gói. Hãy đợi xong, hoặc bấm Dừng, rồi đóng cửa sổ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rà soát DVC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreFacts</name>
    <message>
        <source>Thông tin thêm (không bắt buộc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Đóng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thông báo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Mật khẩu đang dùng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mật khẩu mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ lại mật khẩu mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu mật khẩu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hai lần gõ mật khẩu mới không giống nhau. Hãy gõ lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa gõ mật khẩu mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quên mật khẩu thì không ký được bằng khóa này nữa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Để trống mật khẩu mới: bỏ mật khẩu. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleForm</name>
    <message>
        <source>ví dụ KT. CHỦ TỊCH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>có thể để trống</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vì sao gửi lại, thay đổi những gì</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do lập lần {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểu phụ lục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thẩm quyền ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Như công văn của Sở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theo Nghị định 30/2020/NĐ-CP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Chưa mở được dữ liệu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Đã khôi phục dữ liệu. Dữ liệu trước khi khôi phục được giữ ở {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ xem: {0} đang mở dữ liệu này trên máy {1} từ {2}. Muốn sửa ở đây, hãy đóng cửa sổ kia rồi mở lại chương trình.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rà soát DVC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thử mở lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tệp dữ liệu khác…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoát</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khôi phục bản sao lưu gần nhất</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bắt đầu dữ liệu mới, giữ tệp hỏng</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>RÀ SOÁT DVC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}  ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} chỗ cần xử lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessList</name>
    <message>
        <source>Đến chỗ này</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message>
        <source>Thu gọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm {0} lý do…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>Số, ký hiệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ví dụ 612/STTTT-CNTT, có thể để trống</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày công văn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>về việc rà soát…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Năm rà soát</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan chủ trì</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ví dụ Sở Thông tin và Truyền thông</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bộ quy định</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theo công văn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenChoice</name>
    <message>
        <source>Cỡ chữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tương phản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngôn ngữ (Language)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theo hệ thống</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bình thường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tương phản cao</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Tìm thủ tục, mã, lĩnh vực…   Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm thủ tục, mã, lĩnh vực</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Ký và xuất gói</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xuất bản nháp (DỰ THẢO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn {0} lỗi nên chưa ký được: sửa hết, hoặc xuất bản nháp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn {0} cảnh báo. Đã xem hết và vẫn ký?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vẫn ký và xuất gói</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn tệp khóa. Hãy chọn tệp .p12, hoặc ký bằng khóa của đơn vị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang dừng…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lập khóa mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã lập khóa mới, mã {0}. Hãy báo mã này cho Sở để đăng ký, rồi ký lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuẩn bị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Kiểm tra trước khi gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đầu mối, người ký, văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Khóa ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Nơi lưu gói</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng cho báo cáo đang mở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có báo cáo nào trên máy này. Hãy bắt đầu một báo cáo, rồi ghi thông tin đơn vị ở đây.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đầu mối, người ký, công văn dưới đây được ghi sẵn vào báo cáo sau của đơn vị. Mọi mục được lưu ngay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ghi vào báo cáo đang mở.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo cáo đang mở đã ghi như vậy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khôi phục từ {0}? Dữ liệu hiện nay được sao lưu trước, rồi thay bằng bản này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khôi phục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đầu mối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiển thị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Công văn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khóa của đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sao lưu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignBlockLine</name>
    <message>
        <source>Người ký {0} ký báo cáo sau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ người ký {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thẩm quyền ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KT. CHỦ TỊCH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHÓ CHỦ TỊCH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họ tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>họ và tên</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignBlocks</name>
    <message>
        <source>Thêm người ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người được chọn ký báo cáo sau; báo cáo đang mở không đổi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Mở báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang mở và kiểm tra gói {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở gói…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thử với dữ liệu mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo cáo trên máy này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đợt rà soát</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bắt đầu nhập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo cáo mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có báo cáo nào trên máy này.

1. Ở ô bên phải: chọn đợt rà soát, gõ một phần tên đơn vị rồi bấm Enter.
2. Nhập lĩnh vực, thủ tục; chọn mức độ và kết luận. Mọi thay đổi được lưu ngay.
3. Sửa hết lỗi trong khung Lỗi và cảnh báo.
4. Ở bước Ký và gửi: xuất gói ra thư mục hoặc USB rồi gửi đi.

Đã có gói báo cáo (.asice)? Bấm Mở gói… để sửa và gửi lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đợt theo công văn…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubmissionTable</name>
    <message>
        <source>Đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đợt rà soát</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lần gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo cáo trên máy này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn gửi {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa lần cuối {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetChoice</name>
    <message>
        <source>Thư mục trên máy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn thư mục…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Rà soát dịch vụ công trực tuyến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn báo cáo để làm tiếp, hoặc bắt đầu báo cáo mới</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TotalsModel</name>
    <message>
        <source>Tổng số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phụ lục I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (ngoài biểu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>khai báo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chênh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: có trong Tổng số TTHC, biểu không có cột riêng nên không khai báo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổng</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TotalsStrip</name>
    <message>
        <source>Phụ lục I: số đếm được và số khai báo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có TTHC, nhập bình thường</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Hoàn tác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn tác: {0} (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Làm lại: {0} (Ctrl+Y)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitFields</name>
    <message>
        <source>▲ Xem lại: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>có thể để trống</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ví dụ UBND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ví dụ VHTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ví dụ Sơn Dương</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ví dụ CHỦ TỊCH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mỗi nơi một dòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mỗi nơi một dòng, ví dụ Lưu: VT, VHTT</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitPicker</name>
    <message>
        <source>Đơn vị báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị khớp với phần đã gõ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ một phần tên, không cần dấu: son duong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ đủ tên đơn vị, ví dụ UBND xã Đông Thọ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng tên vừa gõ: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>hằng ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theo yêu cầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trước khi nhập tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trước khi nâng cấp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trước khi khôi phục</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>tên thủ tục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lĩnh vực</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mã TTHC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mức độ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kết luận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lý do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lý do khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>căn cứ pháp lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mô tả vấn đề kỹ thuật</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ngày dự kiến khắc phục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ghi chú</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ghi chú kết luận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tháng hoàn thành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đơn vị chủ trì</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đơn vị phối hợp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cơ quan giải quyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>có trên một cửa điện tử</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thanh toán trực tuyến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cơ sở dữ liệu cần có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hồ sơ nhận trong kỳ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hồ sơ trực tuyến trong kỳ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quy trình nội bộ (số, ngày)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>họ tên người liên hệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>điện thoại liên hệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thư điện tử</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>họ tên người ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chức vụ người ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thẩm quyền ký (TM., KT., TL., TUQ.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>số văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ngày văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lý do lập lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kiểu trình bày phụ lục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loại văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chữ viết tắt của cơ quan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chữ viết tắt của đơn vị soạn thảo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>địa danh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chức vụ người đứng đầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kính gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nơi nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>khó khăn, vướng mắc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đề xuất, kiến nghị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tình trạng cấp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tổng khai báo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>số khai báo theo mức độ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>chưa kết luận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đủ điều kiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không đủ điều kiện</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doubts</name>
    <message>
        <source>Thủ tục có trong Phụ lục III hoặc IV nhưng không có trong Phụ lục II.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>Chương trình gặp trục trặc ngoài dự tính. Mọi thay đổi đã lưu vẫn an toàn. Hãy làm lại thao tác vừa rồi; nếu vẫn lỗi, đóng và mở lại chương trình, gửi tệp {0} cho bộ phận hỗ trợ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gestures</name>
    <message>
        <source>lập báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mở lần gửi sau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sửa {column} của {count} thủ tục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chọn mức độ của {count} thủ tục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kết luận {count} thủ tục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sửa {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>khai báo của cấp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đổi tên lĩnh vực “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thêm lĩnh vực “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thêm {count} thủ tục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xóa {count} thủ tục, {fields} lĩnh vực</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chuyển chỗ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xếp lĩnh vực theo vần</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chép {count} thủ tục sang cấp khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chép từ dòng trên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dán {count} dòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cắt {count} dòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xóa ô của {count} thủ tục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lấy lý do như dòng trên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>áp dụng lý do cho cả lĩnh vực</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bỏ kết luận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xác nhận dòng đã nhập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nhập từ tệp Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mở lần gửi {revision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>khôi phục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đính kèm {count} tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lấy theo cài đặt của đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bỏ {count} tệp đính kèm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Không ghi được dữ liệu {path}: {user} đang mở trên máy {host} từ {since}. Hãy đóng cửa sổ kia rồi làm lại, hoặc mở để xem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không mở được dữ liệu {path}: tệp do bản chương trình mới hơn tạo (bản {found}, bản này đọc đến {known}). Tệp vẫn nguyên. Hãy cài bản mới rồi mở lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc được dữ liệu {path}: tệp bị hỏng. Tệp hỏng được giữ nguyên. Hãy khôi phục bản sao lưu gần nhất {backup}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không mở được {path}: tệp không phải dữ liệu của chương trình này. Hãy chọn tệp khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thấy dữ liệu {path}. Hãy kiểm tra đường dẫn hoặc cắm lại USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không tạo được dữ liệu {path}: thư mục không cho ghi. Hãy chọn thư mục khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu {path} đang bận: chương trình khác đang dùng. Hãy đợi ít phút rồi làm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không lưu được vào {path}: ổ đĩa đã đầy. Những gì đã lưu vẫn còn. Hãy xóa bớt tệp rồi làm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu {path} chỉ mở để xem nên không sửa được. Hãy đóng cửa sổ kia hoặc mở dữ liệu ở thư mục cho ghi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc, ghi được {path}: ổ đĩa báo lỗi hoặc đã bị rút. Những gì đã lưu vẫn còn. Hãy cắm lại ổ hoặc chép dữ liệu sang ổ khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu đang ở ổ mạng hoặc USB ({path}). Nên để dữ liệu trên máy này để nhanh và an toàn hơn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thư mục {path} không cho ghi nên dữ liệu chỉ mở để xem. Hãy chép dữ liệu sang thư mục khác để sửa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không nâng cấp được dữ liệu {path}. Dữ liệu cũ vẫn nguyên. Hãy dùng bản chương trình cũ và báo bộ phận hỗ trợ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản sao lưu của {path} ghi ra không đúng. Hãy kiểm tra ổ đĩa rồi sao lưu lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không khôi phục được từ {path}: tệp không phải bản sao lưu dùng được. Hãy chọn bản khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có báo cáo nào. Hãy lập báo cáo trước (lệnh start).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được {path}: ổ đã đầy (cần thêm {needed}). Gói vẫn còn trên máy này: {kept}. Hãy xóa bớt tệp trên ổ rồi ghi lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được {path}: thư mục hoặc USB không cho ghi. Gói vẫn còn trên máy này: {kept}. Hãy mở khóa ghi của USB hoặc chọn nơi khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được {path}: không thấy thư mục, USB có thể đã bị rút. Gói vẫn còn trên máy này: {kept}. Hãy cắm lại USB hoặc chọn nơi khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi {path} nhưng đọc lại không đúng: USB có thể hỏng hoặc dung lượng giả. Gói vẫn còn trên máy này: {kept}. Hãy dùng USB khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được {path}: ổ báo lỗi ({reason}). Gói vẫn còn trên máy này: {kept}. Hãy dùng ổ khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói ghi ra {path} kiểm tra lại không đạt ({reason}). Gói vẫn còn trên máy này: {kept}. Hãy ghi lại vào nơi khác và báo bộ phận hỗ trợ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không giữ được bản gói trên máy này ({path}): ổ đĩa đầy hoặc thư mục không cho ghi. Chưa ghi gì ra nơi nhận. Hãy xóa bớt tệp trên ổ rồi làm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa xuất được: báo cáo còn {count} lỗi. Hãy xem danh sách lỗi, sửa hết rồi xuất lại, hoặc xuất bản DỰ THẢO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã dừng theo yêu cầu. Chưa ghi gì ra nơi nhận.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thấy tệp {path}. Hãy kiểm tra tên tệp hoặc cắm lại USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc được tệp {path}: tệp đang bị khóa hoặc ổ báo lỗi. Hãy đóng chương trình khác rồi làm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp {path} quá lớn ({size}, giới hạn {limit}). Hãy kiểm tra lại có đúng tệp cần mở không.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc được {source}: nội dung sai từ dòng {line}. Hãy xin lại tệp đúng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không dùng được {source}: sai ở {place} (cần {expected}). Hãy xin lại tệp đúng hoặc sửa chỗ này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không mở được {source}: định dạng “{found}” của bản chương trình khác. Hãy cài bản mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} không đúng dạng chương trình ghi ra: tệp đã bị sửa. Hãy xin lại gói gốc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có bộ quy định “{profile}” trên máy này (đang có: {known}). Hãy cài bản mới hoặc chọn bộ khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bộ quy định {source} sai ở {place}. Hãy xin lại tệp đúng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đợt “{round}” dùng bộ quy định {wanted}, không dùng {profile}. Hãy bỏ lựa chọn này hoặc chọn đợt khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bộ quy định {profile} trên máy này khác bản mà đơn vị đã dùng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có đợt “{round}” (đang có: {known}). Hãy chọn lại đợt hoặc tệp đợt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đợt {source} sai ở {place}. Hãy sửa lại hoặc xin lại tệp đúng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung đợt “{round}” trong gói (văn bản, thời hạn, nơi nhận) khác đợt trên máy này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói ghi tên đơn vị “{unit}”, nhưng trong đợt mã đơn vị này là của “{known}”. Hãy hỏi lại đơn vị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có tên đơn vị. Hãy gõ tên đơn vị báo cáo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo cáo này không có lần gửi {revision}. Hãy chọn lần khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc được {source}: tệp không phải sổ Excel (.xlsx) hoặc bị cắt cụt. Hãy mở bằng Excel và lưu lại, hoặc xin lại tệp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc được {source}: tệp có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không mở {source}: tệp phình to bất thường khi giải nén. Hãy xin lại tệp từ người gửi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} không có nội dung. Hãy kiểm tra lại tệp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, trang “{sheet}”: Phụ lục số {number} đã có trong tệp trước nên bỏ qua bảng này. Hãy chọn một tệp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, trang “{sheet}” đang ẩn nên bỏ qua. Nếu cần, hãy cho hiện trang rồi nhập lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, trang “{sheet}”, ô {cell}: không rõ dòng này thuộc cấp, lĩnh vực nào. Hãy sửa trong tệp rồi nhập lại, hoặc nhập tay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, trang “{sheet}”, ô {cell}: không hiểu dấu mức độ. Hãy đánh dấu x vào một cột mức độ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, trang “{sheet}”, ô {cell}: không đọc được số. Hãy sửa lại số trong tệp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, trang “{sheet}” không phải một trong bốn phụ lục. Hãy chọn đúng tệp phụ lục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp rỗng. Hãy xin lại gói từ người gửi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp không phải gói báo cáo. Hãy chọn đúng tệp .asice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói bị cắt cụt, có thể do chép dở. Hãy chép hoặc xin lại gói.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói đã bị sửa sau khi ghi. Không dùng gói này; hãy xin lại gói gốc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói có dữ liệu lạ ở đầu tệp. Không dùng gói này; hãy xin lại gói gốc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói có dữ liệu lạ ở cuối tệp. Không dùng gói này; hãy xin lại gói gốc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói đã được nén lại bằng chương trình khác (tệp {name}). Hãy xin lại gói gốc, gửi nguyên tệp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói quá lớn ({size}, giới hạn {limit}). Không mở gói này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói có quá nhiều tệp (giới hạn {limit}). Không mở gói này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói có hai tệp cùng tên {name}. Không dùng gói này; hãy xin lại gói gốc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên tệp {name} trong gói chứa đường dẫn. Không dùng gói này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên tệp {name} trong gói có ký tự lạ. Không dùng gói này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên tệp {name} trong gói không hợp lệ. Không dùng gói này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp {name} đã bị sửa sau khi ký. Không dùng gói này; hãy xin lại gói gốc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiếu tệp {name} đã được ký. Không dùng gói này; hãy xin lại gói gốc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói có tệp {name} không được ký. Không dùng gói này; hãy xin lại gói gốc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản kê số {number} trong gói đã bị sửa. Hãy xin lại gói gốc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói thiếu bản kê số {number}. Hãy xin lại gói gốc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói thiếu chữ ký số {number}. Hãy xin lại gói gốc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chữ ký số {number} không đúng. Không dùng gói này; hãy xin lại gói gốc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói chưa được ký. Hãy đề nghị đơn vị ký và gửi lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chữ ký của {name} ghi giờ {time}, sau giờ của máy này. Hãy kiểm tra đồng hồ của hai máy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} không chứa báo cáo. Hãy chọn đúng gói báo cáo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói có thêm tệp {name}; tệp này không được đối chiếu với số liệu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo cáo trong gói còn {count} lỗi theo bộ quy định, dù không phải bản dự thảo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói thiếu {name}. Hãy xin lại gói đầy đủ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} có công thức, trang ẩn hoặc nhiều trang, không đúng mẫu xuất ra. Hãy xin lại gói gốc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} khác số liệu của báo cáo ở {count} ô, đầu tiên là ô {address}. Hãy xin lại gói gốc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng thư số của {name} đã hết hạn ngày {date}. Hãy dùng chứng thư còn hạn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng thư số của {name} chỉ có hiệu lực từ ngày {date}. Hãy kiểm tra đồng hồ máy hoặc dùng chứng thư khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng thư số của {name} không dùng để ký. Hãy chọn chứng thư ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng thư số của {name} hết hạn ngày {date}, sau khi ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp khóa không phải tệp .p12 hoặc bị hỏng. Hãy chọn tệp khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp khóa không có khóa bí mật. Hãy chọn tệp khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp khóa không có chứng thư số. Hãy chọn tệp khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại khóa không được hỗ trợ (cần RSA từ 2048 bit, hoặc EC P-256, P-384). Hãy dùng khóa khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khóa có mật khẩu. Hãy nhập mật khẩu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mật khẩu của khóa không đúng. Hãy nhập lại; chưa có gì bị thay đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thấy khóa của đơn vị trên máy này. Hãy lập khóa mới hoặc dùng tệp .p12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không mở được khóa của đơn vị: thiếu tệp bí mật đi kèm. Hãy khôi phục tệp đó hoặc lập khóa mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đồng hồ máy đang là năm {year}, không thể ký. Hãy chỉnh lại ngày giờ của máy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ký được bằng chứng thư của {name}. Hãy dùng khóa khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không hiểu “{text}”. Hãy ghi KHÓA=GIÁ_TRỊ, ví dụ contact.phone=&quot;0207 123&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có mục “{key}”. Các mục có thể ghi: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có kiểu trình bày “{style}”. Hãy chọn letter hoặc decree30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không hiểu ngày “{text}”. Hãy ghi theo dạng ngày/tháng/năm, ví dụ 20/5/2021.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có cấp “{tier}” trong đợt này. Các cấp: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa nêu điều khai báo. Hãy thêm --none, --not-ours, --total, --level hoặc --note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không hiểu “{text}”. Hãy ghi mức độ=số, ví dụ 3=12; các mức độ: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc được dữ liệu {path}: tệp bị hỏng và chưa có bản sao lưu. Tệp hỏng được giữ nguyên. Hãy bắt đầu dữ liệu mới rồi mở lại gói đã gửi gần nhất, hoặc chọn tệp dữ liệu khác.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>{count} thủ tục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có thủ tục nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên thủ tục, lĩnh vực đầy đủ, không trùng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} chỗ thiếu tên hoặc trùng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi thủ tục đã có một mức độ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} thủ tục chưa chọn đúng mức độ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi thủ tục cần rà soát đã có kết luận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} thủ tục chưa kết luận đúng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do ở Phụ lục IV đầy đủ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} thủ tục thiếu lý do hoặc căn cứ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các cấp đã nhập hoặc đã khai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cấp chưa nhập, chưa khai hoặc khai sai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổng khai báo không nhỏ hơn số đếm được</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cấp có tổng khai báo nhỏ hơn số đếm được</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đầu mối liên hệ và người ký đầy đủ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn {count} mục về đầu mối liên hệ, người ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ghi lý do lập lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi lý do lập lại</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>repairs</name>
    <message>
        <source>Bỏ kết luận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã kiểm tra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khai “Không có TTHC”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ số khai báo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do như dòng trên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa dòng trùng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa lĩnh vực</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ khai, để nhập</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Công văn rà soát và các phụ lục I, II, III, IV kèm theo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thông tư 32/2017/TT-BTTTT, Điều 5, Điều 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nghị định 224/2026/NĐ-CP, Điều 14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nghị định 30/2020/NĐ-CP, Phụ lục I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra để tránh nhầm lẫn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có tên thủ tục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thủ tục chưa có tên. Hãy gõ tên như trong quyết định công bố TTHC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn mức độ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn mức độ của thủ tục. Hãy chọn đúng một mức độ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đánh dấu nhiều mức độ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thủ tục được đánh dấu nhiều mức độ ({levels}). Hãy giữ lại một mức độ cao nhất đạt đủ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mức độ không có trong biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mức độ “{level}” không có trong bộ quy định của đợt này. Hãy chọn lại mức độ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn đủ / không đủ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn đủ / không đủ điều kiện. Gõ Đ nếu đủ, K nếu không đủ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ở mức cao nhất mà có kết luận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thủ tục đã ở mức độ cao nhất nên không ghi vào Phụ lục III, IV. Hãy bỏ kết luận hoặc sửa mức độ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiếu lý do không đủ điều kiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi lý do không đủ điều kiện. Hãy chọn lý do trong danh sách hoặc ghi rõ lý do khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiếu quy định chuyên ngành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do đã chọn phải kèm điều, khoản, văn bản quy định. Hãy ghi vào ô Căn cứ pháp lý.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiếu mô tả vấn đề kỹ thuật</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do kỹ thuật phải nói rõ vấn đề là gì. Hãy ghi vào ô Mô tả.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiếu ngày dự kiến khắc phục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do kỹ thuật phải có ngày dự kiến khắc phục. Hãy ghi ngày vào ô Dự kiến khắc phục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lĩnh vực chưa có tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lĩnh vực chưa có tên. Hãy gõ tên lĩnh vực.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp không có trong biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lĩnh vực “{name}” thuộc cấp “{tier}”, không có trong bộ quy định của đợt này. Hãy chuyển sang cấp khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp chưa nhập và chưa khai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} chưa có thủ tục nào. Hãy nhập, hoặc khai “Không có TTHC”, “Không thuộc thẩm quyền”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khai không có nhưng có thủ tục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} khai không có TTHC hoặc không thuộc thẩm quyền nhưng đang có {counted} thủ tục. Hãy bỏ khai hoặc xóa các dòng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khai báo nhỏ hơn số đếm được</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: tổng khai báo là {declared}, đếm được {counted}. Hãy sửa số khai báo hoặc xem lại danh sách.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khai báo lớn hơn, chưa ghi chú</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: tổng khai báo là {declared}, đếm được {counted}. Hãy ghi chú phần chênh lệch là gì.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số khai báo khác số đếm được</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: số khai báo {level} là {declared}, đếm được {counted}. Hãy xem lại một trong hai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trùng cả mã và tên ở một cấp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” (mã {code}) đã có trong cấp này. Hãy xóa dòng trùng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trùng tên trong một cấp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên này có {times} dòng trong cùng một cấp. Nếu là một thủ tục, hãy giữ lại một dòng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cùng tên, khác mức độ ở hai cấp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thủ tục này có mức độ khác nhau ở các cấp. Hãy kiểm tra lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Một mã có nhiều tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã {code} đang dùng cho {names} dòng có tên khác nhau. Hãy kiểm tra lại mã.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã không đúng dạng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}” không giống mã TTHC quốc gia (ví dụ 1.005160) hay mã nội bộ. Hãy kiểm tra lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do không phải căn cứ pháp lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{reason}” không thuộc căn cứ được chấp nhận. Nên bổ sung căn cứ khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa trực tuyến, chưa kết luận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thủ tục ở “{level}” chưa có kết luận. Nếu đã rà soát, hãy chọn đủ hoặc không đủ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lĩnh vực chưa có thủ tục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lĩnh vực “{name}” chưa có thủ tục. Hãy nhập thủ tục hoặc xóa lĩnh vực.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dòng nhập từ tệp cần xem lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doubt} Hãy kiểm tra rồi xác nhận.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chữ gõ bằng bảng mã cũ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” giống chữ TCVN3 hoặc VNI. Hãy gõ lại bằng Unicode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có chữ cái lạ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có chữ cái không phải tiếng Việt: {letters}. Hãy gõ lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dòng in chữ nhỏ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên quá dài nên dòng này in cỡ chữ 10. Nội dung vẫn đầy đủ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có đầu mối liên hệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có {column}. Hãy ghi ở trang Ký và gửi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có người ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi lý do lập lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo cáo lần {revision} thay báo cáo đã gửi. Hãy ghi lý do thay đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không khác gì lần trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo cáo lần {revision} giống hệt lần trước. Hãy kiểm tra trước khi gửi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Mở khóa ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lập bốn phụ lục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký gói báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi và đọc lại</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tiers</name>
    <message>
        <source>Chưa nhập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có TTHC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thuộc thẩm quyền</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widget</name>
    <message>
        <source>Sửa ô</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chèn thủ tục bên dưới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm lĩnh vực</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cắt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dán</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép từ dòng trên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa nội dung ô</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa dòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyển lên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyển xuống</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xếp lĩnh vực theo vần</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dòng chưa xong tiếp theo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lỗi, cảnh báo tiếp theo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lỗi, cảnh báo trước đó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cũng ở cấp…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tình trạng của cấp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
