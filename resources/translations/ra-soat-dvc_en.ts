<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name></name>
    <message>
        <source>Mở gói báo cáo</source>
        <translation>Open a report package</translation>
    </message>
    <message>
        <source>Gói báo cáo (*.asice *.zip)</source>
        <translation>Report packages (*.asice *.zip)</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Chọn tệp khóa</source>
        <translation>Choose a key file</translation>
    </message>
    <message>
        <source>Tệp khóa (*.p12 *.pfx)</source>
        <translation>Key files (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Chọn</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Chọn ảnh chữ ký, ảnh dấu</source>
        <translation>Choose a picture of a signature or seal</translation>
    </message>
    <message>
        <source>Ảnh PNG nền trong suốt (*.png)</source>
        <translation>PNG pictures, transparent ground (*.png)</translation>
    </message>
    <message>
        <source>Nhận tệp đã ký ở chương trình khác</source>
        <translation>Take in files signed in another program</translation>
    </message>
    <message>
        <source>Excel, PDF (*.xlsx *.pdf)</source>
        <translation>Excel, PDF (*.xlsx *.pdf)</translation>
    </message>
    <message>
        <source>Nhận</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Chọn tệp dữ liệu</source>
        <translation>Choose a data file</translation>
    </message>
    <message>
        <source>Dữ liệu (*.sqlite3 *.sqlite)</source>
        <translation>Data (*.sqlite3 *.sqlite)</translation>
    </message>
    <message>
        <source>Chọn tệp đính kèm</source>
        <translation>Choose files to attach</translation>
    </message>
    <message>
        <source>PDF, Word, Excel, ảnh ({0})</source>
        <translation>PDF, Word, Excel, pictures ({0})</translation>
    </message>
    <message>
        <source>Đính kèm</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Chọn thư mục lưu gói</source>
        <translation>Choose the folder for the package</translation>
    </message>
    <message>
        <source>Chọn thư mục này</source>
        <translation>Choose this folder</translation>
    </message>
    <message>
        <source>Mở phụ lục của lần trước</source>
        <translation>Open the appendices of last time</translation>
    </message>
    <message>
        <source>Sổ Excel (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Chọn tệp có danh sách thủ tục</source>
        <translation>Choose files with a list of procedures</translation>
    </message>
    <message>
        <source>Excel, Word, CSV ({0})</source>
        <translation>Excel, Word, CSV ({0})</translation>
    </message>
    <message>
        <source>Đọc tệp</source>
        <translation>Reading files</translation>
    </message>
    <message>
        <source>Chọn trình điều khiển USB token (PKCS#11)</source>
        <translation>Choose the driver of the USB token (PKCS#11)</translation>
    </message>
    <message>
        <source>Trình điều khiển (*.dll *.so *.so.*)</source>
        <translation>Drivers (*.dll *.so *.so.*)</translation>
    </message>
    <message>
        <source>Chọn tệp đã ký</source>
        <translation>Choose signed files</translation>
    </message>
    <message>
        <source>Gói báo cáo, PDF, Word, Excel ({0})</source>
        <translation>Packages, PDF, Word, Excel ({0})</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Chọn chứng thư CA, danh sách thu hồi</source>
        <translation>Choose CA certificates, lists of revoked certificates</translation>
    </message>
    <message>
        <source>Chứng thư, danh sách thu hồi ({0})</source>
        <translation>Certificates, lists of revoked certificates ({0})</translation>
    </message>
    <message>
        <source>Nạp</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tìm trong:</source>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>Tên:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Loại tệp:</source>
        <translation>Files of type:</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>đã chọn</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>không chọn</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>trống</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Lỗi: {0}</source>
        <translation>Error: {0}</translation>
    </message>
    <message>
        <source>Cảnh báo: {0}</source>
        <translation>Warning: {0}</translation>
    </message>
    <message>
        <source>Khác {0}</source>
        <translation>Differs from {0}</translation>
    </message>
    <message>
        <source>lần trước</source>
        <translation>last time</translation>
    </message>
    <message>
        <source>{0} thủ tục</source>
        <translation>{0} procedures</translation>
    </message>
    <message>
        <source>Gõ tên lĩnh vực mới…</source>
        <translation>Type the name of a new field…</translation>
    </message>
    <message>
        <source>Gõ tên thủ tục mới…</source>
        <translation>Type the name of a new procedure…</translation>
    </message>
    <message>
        <source>{0}  ·  phím cách: đổi</source>
        <translation>{0}  ·  space bar: change</translation>
    </message>
    <message>
        <source>STT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Lĩnh vực / thủ tục</source>
        <translation>Field / procedure</translation>
    </message>
    <message>
        <source>Mã TTHC</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Phím D hoặc +: đủ; phím K hoặc -: không đủ</source>
        <translation>D or +: eligible; K or -: not eligible</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Lý do không đủ điều kiện</source>
        <translation>Reason for not being eligible</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{0}: phím {1}</source>
        <translation>{0}: key {1}</translation>
    </message>
    <message>
        <source>{0}: chưa có thủ tục này</source>
        <translation>{0}: this procedure was not there yet</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>để trống</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>quá hạn {0} ngày</source>
        <translation>days overdue: {0}</translation>
    </message>
    <message>
        <source>còn {0} ngày</source>
        <translation>days left: {0}</translation>
    </message>
    <message>
        <source>hôm nay là ngày cuối</source>
        <translation>today is the last day</translation>
    </message>
    <message>
        <source>{0} · hạn {1}</source>
        <translation>{0} · due {1}</translation>
    </message>
    <message>
        <source>Lần {0} · {1}</source>
        <translation>No. {0} · {1}</translation>
    </message>
    <message>
        <source>{0} lỗi · {1} cảnh báo</source>
        <translation>Errors: {0} · warnings: {1}</translation>
    </message>
    <message>
        <source>đã xong {0}/{1}, còn {2}</source>
        <translation>{0} of {1} done, {2} left</translation>
    </message>
    <message>
        <source>còn trống {0} GB</source>
        <translation>{0} GB free</translation>
    </message>
    <message>
        <source>còn trống {0} MB</source>
        <translation>{0} MB free</translation>
    </message>
    <message>
        <source>Sửa ô</source>
        <translation>Edit cell</translation>
    </message>
    <message>
        <source>Chèn thủ tục bên dưới</source>
        <translation>Insert procedure below</translation>
    </message>
    <message>
        <source>Thêm lĩnh vực</source>
        <translation>Add field</translation>
    </message>
    <message>
        <source>Cắt</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Dán</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Chép từ dòng trên</source>
        <translation>Copy from the row above</translation>
    </message>
    <message>
        <source>Xóa nội dung ô</source>
        <translation>Clear cells</translation>
    </message>
    <message>
        <source>Xóa dòng</source>
        <translation>Remove rows</translation>
    </message>
    <message>
        <source>Chuyển lên</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Chuyển xuống</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Xếp lĩnh vực theo vần</source>
        <translation>Sort fields alphabetically</translation>
    </message>
    <message>
        <source>Dòng chưa xong tiếp theo</source>
        <translation>Next unfinished row</translation>
    </message>
    <message>
        <source>Lỗi, cảnh báo tiếp theo</source>
        <translation>Next error or warning</translation>
    </message>
    <message>
        <source>Lỗi, cảnh báo trước đó</source>
        <translation>Previous error or warning</translation>
    </message>
    <message>
        <source>In phiếu rà soát…</source>
        <translation>Print review sheet…</translation>
    </message>
    <message>
        <source>Cũng ở cấp…</source>
        <translation>Also in tier…</translation>
    </message>
    <message>
        <source>Tình trạng của cấp</source>
        <translation>State of the tier</translation>
    </message>
    <message>
        <source>hiện nay</source>
        <translation>the present state</translation>
    </message>
    <message>
        <source>lần {0}</source>
        <translation>revision {0}</translation>
    </message>
    <message>
        <source>{0}, bản dự thảo</source>
        <translation>{0}, draft</translation>
    </message>
    <message>
        <source>trước {0}</source>
        <translation>before {0}</translation>
    </message>
    <message>
        <source>lúc {0}</source>
        <translation>as of {0}</translation>
    </message>
    <message>
        <source>gói {0}</source>
        <translation>package {0}</translation>
    </message>
    <message>
        <source>{0} so với {1}: {2} chỗ khác</source>
        <translation>{0} compared with {1} · differences: {2}</translation>
    </message>
    <message>
        <source>bản dự thảo</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>mở từ gói</source>
        <translation>from a package</translation>
    </message>
    <message>
        <source>lần trước, từ Excel</source>
        <translation>last time, from Excel</translation>
    </message>
    <message>
        <source>hoàn tác: {0}</source>
        <translation>undo: {0}</translation>
    </message>
    <message>
        <source>làm lại: {0}</source>
        <translation>redo: {0}</translation>
    </message>
    <message>
        <source>{0} · {1} (máy {2}) · {3}</source>
        <translation>{0} · {1} (PC {2}) · {3}</translation>
    </message>
    <message>
        <source>{0}: trước {1}, sau {2}</source>
        <translation>{0}: before {1}, after {2}</translation>
    </message>
    <message>
        <source>Lý do: {0}</source>
        <translation>Reason: {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>{0}, chỉ gợi ý</source>
        <translation>{0}, suggestion only</translation>
    </message>
    <message>
        <source>Danh mục: {0}</source>
        <translation>List: {0}</translation>
    </message>
    <message>
        <source>Báo cáo: {0}</source>
        <translation>Report: {0}</translation>
    </message>
    <message>
        <source>Giải trình: {0}</source>
        <translation>Explanation: {0}</translation>
    </message>
    <message>
        <source>chưa chọn</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>{0} (giống {1} %)</source>
        <translation>{0} ({1} % alike)</translation>
    </message>
    <message>
        <source>Bản mới không còn thủ tục này.</source>
        <translation>The new version no longer has this procedure.</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>từ {0}</source>
        <translation>from {0}</translation>
    </message>
    <message>
        <source>đến {0}</source>
        <translation>until {0}</translation>
    </message>
</context>
<context>
    <name>AnswerChoice</name>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Gõ hoặc chọn…</source>
        <translation>Type or choose…</translation>
    </message>
</context>
<context>
    <name>AppendicesPage</name>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Lưu Excel…</source>
        <translation>Save Excel…</translation>
    </message>
    <message>
        <source>Mẫu trắng…</source>
        <translation>Blank forms…</translation>
    </message>
    <message>
        <source>Lưu bốn biểu mẫu trắng (Excel, Word, PDF) để ghi tay hoặc gửi đơn vị khác</source>
        <translation>Save the four blank forms (Excel, Word, PDF) to fill in by hand or to send to other units</translation>
    </message>
    <message>
        <source>Lưu Word…</source>
        <translation>Save Word…</translation>
    </message>
    <message>
        <source>Phiếu rà soát</source>
        <translation>Review sheet</translation>
    </message>
    <message>
        <source>Đã lưu {0}, đọc lại đúng.</source>
        <translation>{0} saved, read back and verified.</translation>
    </message>
    <message>
        <source>Đã lưu {0} tệp mẫu trắng (Excel, Word, PDF) vào {1}.</source>
        <translation>{0} blank forms (Excel, Word, PDF) saved to {1}.</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Lưu PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Lưu tệp sẽ gửi</source>
        <translation>Save the file to be sent</translation>
    </message>
    <message>
        <source>Chọn thư mục lưu mẫu trắng</source>
        <translation>Choose the folder for the blank forms</translation>
    </message>
</context>
<context>
    <name>AskList</name>
    <message>
        <source>Nhận mọi đề xuất  F9</source>
        <translation>Accept all proposals  F9</translation>
    </message>
    <message>
        <source>Xem lại</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Nhận: {0}</source>
        <translation>Accept: {0}</translation>
    </message>
    <message>
        <source>Cả {0} dòng: {1}</source>
        <translation>All {0} rows: {1}</translation>
    </message>
    <message>
        <source>{0} dòng “{1}”: {2}</source>
        <translation>{0} rows “{1}”: {2}</translation>
    </message>
    <message>
        <source>đã chọn</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>Nhận</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Tệp không ghi rõ {0}. Hãy chọn, mỗi nhóm một lần:</source>
        <translation>The file does not say: {0}. Choose once for each group:</translation>
    </message>
    <message>
        <source>Đã trả lời {0} câu hỏi về tệp</source>
        <translation>{0} questions about the file are answered</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Tệp đính kèm</source>
        <translation>Attached files</translation>
    </message>
    <message>
        <source>Thêm tệp…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Bỏ tệp</source>
        <translation>Remove file</translation>
    </message>
    <message>
        <source>Lên</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Xuống</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Kéo tệp vào đây hoặc bấm Thêm tệp. Nhận PDF, Word, Excel, ảnh.</source>
        <translation>Drag files here or press Add files. PDF, Word, Excel and pictures are taken.</translation>
    </message>
    <message>
        <source>{0} / {1} MB</source>
        <translation>{0} / {1} MB</translation>
    </message>
</context>
<context>
    <name>AuthorityChoice</name>
    <message>
        <source>Theo chức vụ người ký</source>
        <translation>By the signer&apos;s office</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Chọn thư mục…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>Không dùng</source>
        <translation>Do not use</translation>
    </message>
    <message>
        <source>Sao lưu ngay</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Khôi phục bản đang chọn…</source>
        <translation>Restore the chosen copy…</translation>
    </message>
    <message>
        <source>Khôi phục từ tệp…</source>
        <translation>Restore from a file…</translation>
    </message>
    <message>
        <source>Chưa chọn thư mục thứ hai (nên là USB hoặc ổ khác)</source>
        <translation>No second folder yet (best a USB stick or another drive)</translation>
    </message>
    <message>
        <source>Không thấy {0}: hãy cắm USB hoặc chọn thư mục khác</source>
        <translation>{0} cannot be found: plug in the stick or choose another folder</translation>
    </message>
    <message>
        <source>Chép thêm vào {0}</source>
        <translation>Also copied to {0}</translation>
    </message>
    <message>
        <source>Đã sao lưu vào {0}, nhưng chưa chép được sang thư mục thứ hai. {1}</source>
        <translation>Backed up to {0}, but not copied to the second folder. {1}</translation>
    </message>
    <message>
        <source>Đã sao lưu vào {0} và {1}.</source>
        <translation>Backed up to {0} and {1}.</translation>
    </message>
    <message>
        <source>Đã sao lưu vào {0}.</source>
        <translation>Backed up to {0}.</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Cỡ</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Vì sao có</source>
        <translation>Why it was made</translation>
    </message>
    <message>
        <source>Các bản sao lưu</source>
        <translation>Backup copies</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Đến thủ tục chưa xong kế tiếp (F7)</source>
        <translation>Go to the next unfinished procedure (F7)</translation>
    </message>
    <message>
        <source>Đến lỗi hoặc cảnh báo kế tiếp (F8)</source>
        <translation>Go to the next error or warning (F8)</translation>
    </message>
    <message>
        <source>Mọi thay đổi được lưu ngay trên máy này</source>
        <translation>Every change is saved on this PC at once</translation>
    </message>
    <message>
        <source>{0} thủ tục · {1} lĩnh vực</source>
        <translation>{0} procedures · {1} fields</translation>
    </message>
    <message>
        <source>Mọi thay đổi đã lưu</source>
        <translation>All changes are saved</translation>
    </message>
    <message>
        <source>Đã lưu lúc {0}</source>
        <translation>Saved at {0}</translation>
    </message>
    <message>
        <source>Chỉ xem, không sửa được</source>
        <translation>Read only: nothing can be changed</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>chưa chọn mức độ</source>
        <translation>no level</translation>
    </message>
    <message>
        <source>chưa kết luận</source>
        <translation>undecided</translation>
    </message>
    <message>
        <source>không đủ</source>
        <translation>not eligible</translation>
    </message>
    <message>
        <source>có lỗi</source>
        <translation>with errors</translation>
    </message>
    <message>
        <source>khác lần trước</source>
        <translation>differs from last time</translation>
    </message>
    <message>
        <source>Thôi so sánh</source>
        <translation>Stop comparing</translation>
    </message>
    <message>
        <source>Bảng lại đánh dấu các dòng khác lần gửi trước</source>
        <translation>The table marks what differs from the last revision again</translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation>{0}  {1}</translation>
    </message>
    <message>
        <source>khác {0}</source>
        <translation>differs from {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Chỉ xem các dòng này; Esc xem lại tất cả</source>
        <translation>Show these rows only; Esc shows all again</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Mã khóa nghe qua điện thoại</source>
        <translation>Key code heard by telephone</translation>
    </message>
    <message>
        <source>12 chữ số, ví dụ 4821 7730 1195</source>
        <translation>12 digits, such as 4821 7730 1195</translation>
    </message>
    <message>
        <source>Đối chiếu</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Chưa gõ mã. Hãy gõ các số mà đơn vị đọc.</source>
        <translation>No code was typed. Type the digits that the unit reads out.</translation>
    </message>
</context>
<context>
    <name>ComparisonPaper</name>
    <message>
        <source>Lưu bảng so sánh</source>
        <translation>Save the comparison</translation>
    </message>
    <message>
        <source>Lưu thành PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Đã lưu {0}, đọc lại đúng.</source>
        <translation>{0} saved, read back and verified.</translation>
    </message>
</context>
<context>
    <name>DeliveryRow</name>
    <message>
        <source>Đã ghi, đọc lại đúng. Đã tháo, rút USB được.</source>
        <translation>Written, read back and verified. Ejected: the stick can be pulled out.</translation>
    </message>
    <message>
        <source>USB {0}</source>
        <translation>USB {0}</translation>
    </message>
    <message>
        <source>Thư mục {0}</source>
        <translation>Folder {0}</translation>
    </message>
    <message>
        <source>Thư gửi {0}</source>
        <translation>E-mail to {0}</translation>
    </message>
    <message>
        <source>Đã ghi, đọc lại từ chính USB và kiểm tra đúng. Có thể rút USB.</source>
        <translation>Written, read back from the stick itself and verified. The stick can be pulled out.</translation>
    </message>
    <message>
        <source>Đã ghi gói và {0} tệp kèm, đọc lại và kiểm tra đúng.</source>
        <translation>Package and {0} enclosed files written, read back and verified.</translation>
    </message>
    <message>
        <source>Đã soạn, có đính kèm gói. Thư chưa gửi: mở thư, xem lại rồi bấm Gửi.</source>
        <translation>Written, with the package attached. It is not sent yet: open the e-mail, look at it, then press Send.</translation>
    </message>
    <message>
        <source>Ghi lại</source>
        <translation>Write again</translation>
    </message>
    <message>
        <source>Tháo USB</source>
        <translation>Eject USB</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Mở thư</source>
        <translation>Open e-mail</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Đủ   Đ</source>
        <translation>Eligible   Đ</translation>
    </message>
    <message>
        <source>Không đủ   K</source>
        <translation>Not eligible   K</translation>
    </message>
    <message>
        <source>(chưa có tên)</source>
        <translation>(no name yet)</translation>
    </message>
    <message>
        <source>Lý do như dòng trên</source>
        <translation>Reasons as in the row above</translation>
    </message>
    <message>
        <source>Áp dụng cho cả lĩnh vực</source>
        <translation>Apply to the whole field</translation>
    </message>
    <message>
        <source>Lý do không đủ điều kiện</source>
        <translation>Reasons for not being eligible</translation>
    </message>
    <message>
        <source>Đưa con trỏ đến một thủ tục để xem tên đầy đủ và kết luận.

Ở cột mức độ và kết luận: gõ phím mức độ để chọn mức độ; Đ hoặc + là đủ, K hoặc - là không đủ.
Ở dòng trống cuối lĩnh vực: gõ tên để thêm thủ tục. Ctrl+Enter thêm lĩnh vực.
F6 sang khung bên cạnh (Esc về bảng), F7 đến dòng chưa xong, F8 đến lỗi kế tiếp.</source>
        <translation>Put the cursor on a procedure to see its whole name and the decision.

In the columns of levels and decision: the key of a level chooses it; Đ or + is eligible, K or - is not eligible.
In the empty row at the end of a field: type a name to add a procedure. Ctrl+Enter adds a field.
F6 goes to the panel beside (Esc back to the table), F7 to the next unfinished row, F8 to the next error.</translation>
    </message>
</context>
<context>
    <name>DocumentTabs</name>
    <message>
        <source>{0} (Alt+{1})</source>
        <translation>{0} (Alt+{1})</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <source>Văn bản</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Đang lập {0}…</source>
        <translation>Making {0}…</translation>
    </message>
    <message>
        <source>trang {0}/{1}</source>
        <translation>page {0} of {1}</translation>
    </message>
    <message>
        <source>đang vẽ lại theo thay đổi mới…</source>
        <translation>drawing anew after a change…</translation>
    </message>
    <message>
        <source>vẽ từ chính tệp sẽ gửi</source>
        <translation>drawn from the file to be sent</translation>
    </message>
    <message>
        <source>{0} dòng</source>
        <translation>{0} rows</translation>
    </message>
    <message>
        <source>Không có dòng nào</source>
        <translation>No rows</translation>
    </message>
</context>
<context>
    <name>DossierFacts</name>
    <message>
        <source>{0} · lần {1} · tệp {2}</source>
        <translation>{0} · revision {1} · file {2}</translation>
    </message>
    <message>
        <source>{0} thủ tục ({1})
Số dòng Phụ lục {2}</source>
        <translation>{0} procedures ({1})
Rows in Appendix {2}</translation>
    </message>
    <message>
        <source>không ghi vai trò</source>
        <translation>no role given</translation>
    </message>
    <message>
        <source>Đã ký: {0} ({1}), mã {2}</source>
        <translation>Signed: {0} ({1}), code {2}</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Số văn bản</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Date of the letter</translation>
    </message>
    <message>
        <source>để trống nếu chưa có</source>
        <translation>blank if none yet</translation>
    </message>
    <message>
        <source>Phát hành luôn: ký cả gói, không qua văn thư</source>
        <translation>Issue at once: sign the package too, without the clerk</translation>
    </message>
    <message>
        <source>Ký</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Nhận tệp đã ký…</source>
        <translation>Take in signed files…</translation>
    </message>
    <message>
        <source>Thêm bản scan…</source>
        <translation>Add a scan…</translation>
    </message>
    <message>
        <source>Đưa vào hồ sơ các tệp đã ký bằng chương trình khác</source>
        <translation>Put files that were signed in another program into the dossier</translation>
    </message>
    <message>
        <source>Đưa vào hồ sơ bản scan của bản giấy đã đóng dấu</source>
        <translation>Put a scan of the sealed paper into the dossier</translation>
    </message>
    <message>
        <source>1. Hồ sơ</source>
        <translation>1. Dossier</translation>
    </message>
    <message>
        <source>2. Ký</source>
        <translation>2. Sign</translation>
    </message>
    <message>
        <source>Đã đưa vào hồ sơ, ghi và đọc lại: {0}</source>
        <translation>Taken into the dossier, written and read back: {0}</translation>
    </message>
    <message>
        <source>Văn bản và phụ lục</source>
        <translation>Letter and appendices</translation>
    </message>
    <message>
        <source>Phụ lục</source>
        <translation>Appendices</translation>
    </message>
    <message>
        <source>Đã phát hành, ghi và đọc lại: {0}. Mã kiểm tra {1}. Hãy gửi tệp này cho Sở.</source>
        <translation>Issued, written and read back: {0}. Check code {1}. Please send this file to the department.</translation>
    </message>
    <message>
        <source>Đã ký, ghi và đọc lại: {0}. Mã kiểm tra {1}. Hãy chuyển văn thư vào số, đóng dấu.</source>
        <translation>Signed, written and read back: {0}. Check code {1}. Please pass it to the clerk for number and seal.</translation>
    </message>
    <message>
        <source>Đã ký, ghi và đọc lại: {0}. Mã kiểm tra {1}. Hãy trình thủ trưởng ký tiếp.</source>
        <translation>Signed, written and read back: {0}. Check code {1}. Please present it to the head for signature.</translation>
    </message>
    <message>
        <source>Ký và phát hành</source>
        <translation>Sign and issue</translation>
    </message>
    <message>
        <source>đã xong</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>DossierPages</name>
    <message>
        <source>Những gì sẽ được ký</source>
        <translation>What will be signed</translation>
    </message>
    <message>
        <source>Những gì đã được ký</source>
        <translation>What was signed</translation>
    </message>
    <message>
        <source>mã kiểm tra {0}</source>
        <translation>check code {0}</translation>
    </message>
    <message>
        <source>trang {0}/{1} · vẽ từ chính tệp đã ký</source>
        <translation>page {0}/{1} · drawn from the very file that was signed</translation>
    </message>
    <message>
        <source>trang {0}/{1} · vẽ từ chính tệp sẽ ký</source>
        <translation>page {0}/{1} · drawn from the very file that will be signed</translation>
    </message>
</context>
<context>
    <name>EntryGrid</name>
    <message>
        <source>Đã dán {0} thủ tục vào một lĩnh vực mới chưa có tên. Hãy gõ tên lĩnh vực rồi bấm Enter.</source>
        <translation>{0} procedures were pasted into a new field that has no name yet. Type its name and press Enter.</translation>
    </message>
    <message>
        <source>Bảng nhập thủ tục</source>
        <translation>Table of procedures</translation>
    </message>
    <message>
        <source>Không có thủ tục nào khớp bộ lọc. Esc: bỏ lọc.</source>
        <translation>No procedure matches the filter. Esc: show all.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Lý do lập lần {0}</source>
        <translation>Reason for No. {0}</translation>
    </message>
    <message>
        <source>Đã thôi so sánh.</source>
        <translation>The comparison has ended.</translation>
    </message>
    <message>
        <source>Lý do lập lại</source>
        <translation>Reason for sending again</translation>
    </message>
    <message>
        <source>Vì sao gửi lại, thay đổi những gì</source>
        <translation>Why it is sent again, what has changed</translation>
    </message>
    <message>
        <source>Từ tệp Excel, Word…	Ctrl+I</source>
        <translation>From an Excel or Word file…	Ctrl+I</translation>
    </message>
    <message>
        <source>Từ danh mục…</source>
        <translation>From a catalogue…</translation>
    </message>
    <message>
        <source>Đối chiếu danh mục	F4</source>
        <translation>Compare with lists	F4</translation>
    </message>
    <message>
        <source>Lấy vào</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Lấy danh sách thủ tục vào báo cáo</source>
        <translation>Take a list of procedures into the report</translation>
    </message>
    <message>
        <source>Lịch sử của dòng này	Ctrl+H</source>
        <translation>History of this row	Ctrl+H</translation>
    </message>
    <message>
        <source>Thao tác</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Thao tác với dòng đang chọn</source>
        <translation>Actions on the selected rows</translation>
    </message>
</context>
<context>
    <name>EntrySide</name>
    <message>
        <source>Đã áp dụng cho {0} thủ tục của lĩnh vực. Ctrl+Z để hoàn tác.</source>
        <translation>Applied to {0} procedures of the field. Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>ExportOutcome</name>
    <message>
        <source>Chép mã kiểm tra</source>
        <translation>Copy check code</translation>
    </message>
    <message>
        <source>Việc tiếp theo: mở thư và gửi cho {0}, nhắn mã kiểm tra, rồi ghi đã gửi.</source>
        <translation>Next: open the e-mail and send it to {0}, tell them the check code, then record the sending.</translation>
    </message>
    <message>
        <source>Đã ký, chưa gửi. Việc tiếp theo: gửi tệp gói cho {0}, nhắn mã kiểm tra, rồi ghi đã gửi.</source>
        <translation>Signed, not sent. Next: send the package file to {0}, tell them the check code, then record the sending.</translation>
    </message>
    <message>
        <source>Việc tiếp theo: mang USB đến {0} và nhắn mã kiểm tra để đối chiếu.</source>
        <translation>Next: take the USB stick to {0} and tell them the check code to compare.</translation>
    </message>
    <message>
        <source>Máy này không có chương trình mở được {0}. Hãy bấm Chép nội dung thư, dán vào thư trên web rồi đính kèm gói {1}.</source>
        <translation>This PC has no program that opens {0}. Press Copy e-mail text, paste it into a web mail and attach the package {1}.</translation>
    </message>
    <message>
        <source>Đã chép mã kiểm tra.</source>
        <translation>The check code is copied.</translation>
    </message>
    <message>
        <source>Đã chép tiêu đề và nội dung thư. Dán vào thư mới.</source>
        <translation>Subject and text of the e-mail are copied. Paste them into a new e-mail.</translation>
    </message>
    <message>
        <source>Đã chép tin nhắn. Dán vào Zalo hoặc tin nhắn.</source>
        <translation>The message is copied. Paste it into Zalo or a text message.</translation>
    </message>
    <message>
        <source>Mã kiểm tra</source>
        <translation>Check code</translation>
    </message>
    <message>
        <source>Gói: {0}</source>
        <translation>Package: {0}</translation>
    </message>
    <message>
        <source>Ký bằng khóa: {0}</source>
        <translation>Signed with key: {0}</translation>
    </message>
    <message>
        <source>Bản giữ trên máy này: {0}</source>
        <translation>Copy kept on this PC: {0}</translation>
    </message>
    <message>
        <source>Đã xuất bản DỰ THẢO lần {0}, đọc lại và kiểm tra đúng</source>
        <translation>DRAFT of No. {0} exported, read back and verified</translation>
    </message>
    <message>
        <source>Chép nội dung thư</source>
        <translation>Copy e-mail text</translation>
    </message>
    <message>
        <source>Chép tin nhắn</source>
        <translation>Copy message</translation>
    </message>
    <message>
        <source>Ghi đã gửi…</source>
        <translation>Record sending…</translation>
    </message>
    <message>
        <source>Đã ký lần {0}, nhưng còn {1} nơi chưa ghi được</source>
        <translation>No. {0} signed; targets that could not be written: {1}</translation>
    </message>
    <message>
        <source>Đã ký và xuất gói lần {0}, đọc lại và kiểm tra đúng</source>
        <translation>No. {0} signed and exported, read back and verified</translation>
    </message>
    <message>
        <source>Bản dự thảo để xem và góp ý, không phải báo cáo chính thức.</source>
        <translation>The draft is for reading and comments; it is not an official report.</translation>
    </message>
    <message>
        <source>cơ quan chủ trì</source>
        <translation>the department in charge</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Lỗi và cảnh báo</source>
        <translation>Errors and warnings</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>(chưa có tên)</source>
        <translation>(no name yet)</translation>
    </message>
    <message>
        <source>… và {0} chỗ nữa (F8)</source>
        <translation>… and {0} more (F8)</translation>
    </message>
    <message>
        <source>Căn cứ: {0}</source>
        <translation>Ground: {0}</translation>
    </message>
    <message>
        <source>Lỗi</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Cảnh báo</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} chỗ</source>
        <translation>{0}: {1}, {2} places</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Chưa thấy lỗi hay cảnh báo nào.</source>
        <translation>No errors or warnings found so far.</translation>
    </message>
    <message>
        <source>Lỗi và cảnh báo</source>
        <translation>Errors and warnings</translation>
    </message>
    <message>
        <source>F8: kế tiếp</source>
        <translation>F8: next</translation>
    </message>
</context>
<context>
    <name>FormerMenu</name>
    <message>
        <source>Từ kỳ trước</source>
        <translation>From an earlier round</translation>
    </message>
    <message>
        <source>Từ gói báo cáo…</source>
        <translation>From a package…</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Tìm trong trợ giúp…</source>
        <translation>Search help…</translation>
    </message>
    <message>
        <source>Tìm trong trợ giúp</source>
        <translation>Search help</translation>
    </message>
    <message>
        <source>Các mục trợ giúp</source>
        <translation>Help topics</translation>
    </message>
    <message>
        <source>Trở lại (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Không có mục nào chứa “{0}”. Hãy thử ít chữ hơn.</source>
        <translation>No topic contains “{0}”. Try fewer words.</translation>
    </message>
</context>
<context>
    <name>HelpReader</name>
    <message>
        <source>Nội dung trợ giúp</source>
        <translation>Help text</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>Thủ tục</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Trước</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sau</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Khác nhau</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Khôi phục ô này</source>
        <translation>Restore cell</translation>
    </message>
    <message>
        <source>Khôi phục dòng</source>
        <translation>Restore row</translation>
    </message>
    <message>
        <source>Đưa cả báo cáo về lúc này</source>
        <translation>Set whole report back</translation>
    </message>
    <message>
        <source>Đánh dấu trong bảng nhập</source>
        <translation>Mark in the table</translation>
    </message>
    <message>
        <source>So với…</source>
        <translation>Compare with…</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <source>Tên thủ tục</source>
        <translation>Name of the procedure</translation>
    </message>
    <message>
        <source>Tên thủ tục, không cần dấu</source>
        <translation>Name of the procedure, no marks needed</translation>
    </message>
    <message>
        <source>Lĩnh vực</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Nội dung thay đổi</source>
        <translation>What was changed</translation>
    </message>
    <message>
        <source>Người thay đổi</source>
        <translation>Who changed it</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To date</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Mọi người</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Chỉ thủ tục: {0}</source>
        <translation>Only the procedure: {0}</translation>
    </message>
    <message>
        <source>Mọi nội dung</source>
        <translation>All columns</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Thêm lần trước từ Excel…</source>
        <translation>Add last time from Excel…</translation>
    </message>
    <message>
        <source>Dữ liệu chỉ mở để xem nên không khôi phục được.</source>
        <translation>The data is open to read only, so nothing can be restored.</translation>
    </message>
    <message>
        <source>Chọn một lần gửi hoặc một thay đổi để xem.</source>
        <translation>Choose a revision or a change to see it.</translation>
    </message>
    <message>
        <source>Hai bên giống nhau.</source>
        <translation>Both are the same.</translation>
    </message>
    <message>
        <source>Đưa cả báo cáo về như {0}? Ctrl+Z sẽ trả lại như hiện nay.</source>
        <translation>Set the whole report back to {0}? Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Đưa về</source>
        <translation>Set back</translation>
    </message>
    <message>
        <source>Đã khôi phục. Ctrl+Z để hoàn tác.</source>
        <translation>Restored. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Không có gì để khôi phục: hiện nay vẫn như vậy, hoặc dòng không còn.</source>
        <translation>Nothing to restore: it is so already, or the row is no longer there.</translation>
    </message>
    <message>
        <source>Bảng đang đánh dấu các dòng khác {0}. Chọn “khác {0}” để chỉ xem các dòng này.</source>
        <translation>The table marks the rows that differ from {0}. Choose “differs from {0}” to see these only.</translation>
    </message>
    <message>
        <source>Đã lấy lần trước từ Excel: {0} thủ tục. Số liệu đang lập là lần 2.</source>
        <translation>Last time was taken from Excel: {0} procedures. The data in preparation is No. 2.</translation>
    </message>
    <message>
        <source>Dòng này không còn trong báo cáo. Bấm Khôi phục dòng để đưa lại.</source>
        <translation>This row is no longer in the report. Press Restore row to bring it back.</translation>
    </message>
    <message>
        <source>Lần</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Mã kiểm tra</source>
        <translation>Check code</translation>
    </message>
    <message>
        <source>Thủ tục</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Các lần gửi</source>
        <translation>Revisions</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Ai</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Số chỗ</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Từng thay đổi</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Không có thay đổi nào khớp với phần lọc.</source>
        <translation>No change matches the filter.</translation>
    </message>
    <message>
        <source>Gói báo cáo…</source>
        <translation>Report package…</translation>
    </message>
    <message>
        <source>In ra máy in…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Lưu thành PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Lưu thành Excel…</source>
        <translation>Save as Excel…</translation>
    </message>
</context>
<context>
    <name>ImportDetail</name>
    <message>
        <source>Làm gì với dòng đang chọn</source>
        <translation>What to do with the selected rows</translation>
    </message>
    <message>
        <source>Sửa cấp, lĩnh vực, mức độ…</source>
        <translation>Correct tier, field, level…</translation>
    </message>
    <message>
        <source>(không có tên)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Đang chọn {0} dòng</source>
        <translation>{0} rows are selected</translation>
    </message>
    <message>
        <source>Chọn một dòng để xem tệp ghi gì, báo cáo thay đổi ra sao.</source>
        <translation>Select a row to see what the file says and what changes in the report.</translation>
    </message>
    <message>
        <source>ô {0}</source>
        <translation>cell {0}</translation>
    </message>
    <message>
        <source>(trống)</source>
        <translation>(blank)</translation>
    </message>
    <message>
        <source>{0}: trước “{1}”, sau “{2}”</source>
        <translation>{0}: before “{1}”, after “{2}”</translation>
    </message>
    <message>
        <source>Trả lại</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Trả lại: {0}</source>
        <translation>Take back: {0}</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Thêm tệp…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Bỏ hết</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Quay lại  Esc</source>
        <translation>Back  Esc</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Làm gì với mọi dòng</source>
        <translation>What to do with all rows</translation>
    </message>
    <message>
        <source>Bộ nhớ tạm không có bảng nào. Hãy chép bảng rồi dán lại.</source>
        <translation>There is no table on the clipboard. Copy a table, then paste again.</translation>
    </message>
    <message>
        <source>{0} dòng chưa xếp được sẽ không được nhập. Vẫn nhập các dòng còn lại?</source>
        <translation>{0} rows that have no place will not be imported. Import the others?</translation>
    </message>
    <message>
        <source>Vẫn nhập</source>
        <translation>Import anyway</translation>
    </message>
    <message>
        <source>Không có gì để nhập: báo cáo đã có đủ các dòng này.</source>
        <translation>There is nothing to import: the report has all these rows.</translation>
    </message>
    <message>
        <source>Đã nhập {0} thủ tục (Ctrl+Z để hoàn tác).</source>
        <translation>{0} procedures were imported (Ctrl+Z takes it back).</translation>
    </message>
    <message>
        <source>Nhập {0} thủ tục</source>
        <translation>Import {0} procedures</translation>
    </message>
    <message>
        <source>Đang xếp lại…</source>
        <translation>Sorting again…</translation>
    </message>
    <message>
        <source>Nhập số liệu Phụ lục I</source>
        <translation>Import the numbers of Appendix I</translation>
    </message>
    <message>
        <source>Không có gì để nhập</source>
        <translation>Nothing to import</translation>
    </message>
    <message>
        <source>Chưa thấy thủ tục nào. Hãy bấm vào đầu cột có tên thủ tục và chọn “Tên thủ tục”.</source>
        <translation>No procedure was found. Click the head of the column of names and choose “Procedure name”.</translation>
    </message>
    <message>
        <source>Lấy vào báo cáo</source>
        <translation>Take into the report</translation>
    </message>
    <message>
        <source>Dán từ bảng khác</source>
        <translation>Pasted from another table</translation>
    </message>
    <message>
        <source>Nhập từ “{0}”</source>
        <translation>Import from “{0}”</translation>
    </message>
    <message>
        <source>Nhập từ {0} tệp</source>
        <translation>Import from {0} files</translation>
    </message>
    <message>
        <source>Nhập từ tệp</source>
        <translation>Import from files</translation>
    </message>
    <message>
        <source>Dữ liệu chỉ mở để xem nên không nhập được.</source>
        <translation>The data is open for reading only, so nothing can be imported.</translation>
    </message>
    <message>
        <source>Với mọi dòng</source>
        <translation>All rows</translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message>
        <source>Kéo tệp có danh sách thủ tục vào cửa sổ, hoặc chọn tệp: Excel, Word, OpenDocument, CSV; báo cáo kỳ trước, biểu của đơn vị, tệp xuất từ một cửa điện tử đều được. Chép bảng ở chương trình khác rồi dán cũng được.

Chương trình chỉ đọc tệp, cho xem trước từng dòng; bấm Nhập mới ghi vào báo cáo.</source>
        <translation>Drop files with a list of procedures on the window, or choose them: Excel, Word, OpenDocument, CSV; a former report, the unit&apos;s own tables, an export of the one-stop system. A table copied in another program can be pasted.

Files are only read, and every row is shown first; nothing enters the report before Import is pressed.</translation>
    </message>
    <message>
        <source>Đang đọc tệp</source>
        <translation>Reading files</translation>
    </message>
    <message>
        <source>Chọn tệp…  Ctrl+I</source>
        <translation>Choose files…  Ctrl+I</translation>
    </message>
    <message>
        <source>Dán bảng  Ctrl+V</source>
        <translation>Paste a table  Ctrl+V</translation>
    </message>
    <message>
        <source>Dừng  Esc</source>
        <translation>Stop  Esc</translation>
    </message>
    <message>
        <source>Lấy danh sách từ tệp có sẵn</source>
        <translation>Take a list from files you have</translation>
    </message>
    <message>
        <source>Đang đọc {0}…</source>
        <translation>Reading {0}…</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Đang dừng…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>KeyBackup</name>
    <message>
        <source>Sao lưu khóa…</source>
        <translation>Back up the key…</translation>
    </message>
    <message>
        <source>Lấy lại khóa…</source>
        <translation>Take a key back…</translation>
    </message>
    <message>
        <source>Mật khẩu của khóa (nếu có)</source>
        <translation>Passphrase of the key (if any)</translation>
    </message>
    <message>
        <source>Mật khẩu bản sao</source>
        <translation>Passphrase of the copy</translation>
    </message>
    <message>
        <source>Gõ lại</source>
        <translation>Type it again</translation>
    </message>
    <message>
        <source>Hai lần gõ mật khẩu không giống nhau. Hãy gõ lại.</source>
        <translation>The two passphrases differ. Please type them again.</translation>
    </message>
    <message>
        <source>Lưu bản sao của khóa</source>
        <translation>Save a copy of the key</translation>
    </message>
    <message>
        <source>Lưu bản sao…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Lấy lại</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Đã lưu bản sao của khóa {0}, đọc lại đúng. Hãy cất riêng, nhớ mật khẩu.</source>
        <translation>The copy of the key {0} was saved and read back. Please keep it apart, and remember the passphrase.</translation>
    </message>
    <message>
        <source>Đã lấy lại khóa {0} từ bản sao.</source>
        <translation>The key {0} was taken back from its copy.</translation>
    </message>
    <message>
        <source>Vẫn thay khóa</source>
        <translation>Replace all the same</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>KeyChoice</name>
    <message>
        <source>Khóa của đơn vị trên máy này</source>
        <translation>The unit&apos;s key on this PC</translation>
    </message>
    <message>
        <source>Tệp khóa .p12</source>
        <translation>Key file .p12</translation>
    </message>
    <message>
        <source>USB token</source>
        <translation>USB token</translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Chưa chọn tệp khóa. Hãy chọn tệp .p12, hoặc ký bằng khóa của đơn vị.</source>
        <translation>No key file chosen yet. Choose a .p12 file, or sign with the unit&apos;s key.</translation>
    </message>
    <message>
        <source>Chưa có chứng thư nào trên USB token để ký. Hãy cắm token rồi bấm Tìm lại.</source>
        <translation>There is no certificate on a USB token to sign with. Please plug the token in and press Look again.</translation>
    </message>
    <message>
        <source>Đổi hoặc bỏ mật khẩu…</source>
        <translation>Change or remove the passphrase…</translation>
    </message>
    <message>
        <source>Đặt mật khẩu…</source>
        <translation>Set a passphrase…</translation>
    </message>
    <message>
        <source>chưa chọn</source>
        <translation>none chosen</translation>
    </message>
    <message>
        <source>Mã khóa {0}, có mật khẩu</source>
        <translation>Key code {0}, with passphrase</translation>
    </message>
    <message>
        <source>Mã khóa {0}</source>
        <translation>Key code {0}</translation>
    </message>
    <message>
        <source>Khóa có mật khẩu</source>
        <translation>The key has a passphrase</translation>
    </message>
    <message>
        <source>Được lập khi ký lần đầu, không cần mật khẩu</source>
        <translation>Made at first signing, no passphrase</translation>
    </message>
    <message>
        <source>Mật khẩu của khóa</source>
        <translation>Passphrase of the key</translation>
    </message>
</context>
<context>
    <name>KeyFactsView</name>
    <message>
        <source>Mở thư mục khóa</source>
        <translation>Open key folder</translation>
    </message>
    <message>
        <source>In mã khóa…</source>
        <translation>Print key code…</translation>
    </message>
    <message>
        <source>Chưa có khóa</source>
        <translation>No key yet</translation>
    </message>
    <message>
        <source>Khóa của đơn vị được lập khi ký lần đầu.</source>
        <translation>The unit&apos;s key is made at the first signature.</translation>
    </message>
    <message>
        <source>Giữ ở {0}. Nên sao lưu khóa sang USB cất riêng.</source>
        <translation>It lies in {0}. Better keep a copy on a USB stick elsewhere.</translation>
    </message>
    <message>
        <source>Khóa có mật khẩu</source>
        <translation>The key has a passphrase</translation>
    </message>
    <message>
        <source>Mã khóa {0}</source>
        <translation>Key code {0}</translation>
    </message>
    <message>
        <source>Lập ngày {0}. {1}</source>
        <translation>Made on {0}. {1}</translation>
    </message>
    <message>
        <source>Không mở được khóa</source>
        <translation>The key cannot be opened</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Công văn</source>
        <translation>Official letter</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Như trên</source>
        <translation>As above</translation>
    </message>
    <message>
        <source>Mỗi ý một dòng; để trống nếu không có</source>
        <translation>One point a line; leave blank if none</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Ký hiệu cơ quan</source>
        <translation>Authority abbr.</translation>
    </message>
    <message>
        <source>Đơn vị soạn</source>
        <translation>Drafting unit</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Khó khăn, vướng mắc; đề xuất, kiến nghị</source>
        <translation>Difficulties, obstacles; proposals</translation>
    </message>
    <message>
        <source>Thẩm quyền ký</source>
        <translation>Authority to sign</translation>
    </message>
    <message>
        <source>Người đứng đầu</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Người ký, nơi nhận</source>
        <translation>Signer, recipients</translation>
    </message>
    <message>
        <source>Tệp đính kèm</source>
        <translation>Attached files</translation>
    </message>
</context>
<context>
    <name>LetterKind</name>
    <message>
        <source>Công văn</source>
        <translation>Official letter</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Report</translation>
    </message>
</context>
<context>
    <name>ListChanges</name>
    <message>
        <source>Bản cũ</source>
        <translation>Old version</translation>
    </message>
    <message>
        <source>Bản mới</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>Lấy theo bản mới  {0}</source>
        <translation>Follow the new version  {0}</translation>
    </message>
    <message>
        <source>Xem trong bảng nhập</source>
        <translation>Show in the table</translation>
    </message>
    <message>
        <source>Máy này chưa có hai bản danh mục để so. Hãy lấy bản mới từ tệp ở mục Danh mục trên máy.</source>
        <translation>This PC does not have two versions to compare. Take the new one from a file under Lists on this PC.</translation>
    </message>
    <message>
        <source>Hãy chọn bản cũ và bản mới của cùng một danh mục.</source>
        <translation>Choose the old and the new version of one catalogue.</translation>
    </message>
    <message>
        <source>Bản mới không thay đổi thủ tục nào của báo cáo.</source>
        <translation>The new version changes no procedure of the report.</translation>
    </message>
    <message>
        <source>Thay đổi</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Thay đổi của danh mục</source>
        <translation>Changes of a catalogue</translation>
    </message>
    <message>
        <source>Trong báo cáo</source>
        <translation>In the report</translation>
    </message>
</context>
<context>
    <name>ListCompare</name>
    <message>
        <source>Đối chiếu với</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Lấy danh mục của đơn vị từ tệp…</source>
        <translation>Take the unit’s list from a file…</translation>
    </message>
    <message>
        <source>Danh mục thuộc thẩm quyền của đơn vị</source>
        <translation>List under the unit’s authority</translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation>{0}  {1}</translation>
    </message>
    <message>
        <source>Thêm cả {0} thủ tục thiếu</source>
        <translation>Add all {0} missing procedures</translation>
    </message>
    <message>
        <source>{0}: {1} thủ tục, {2} thủ tục khớp với báo cáo.</source>
        <translation>{0}: {1} procedures, {2} of them as in the report.</translation>
    </message>
    <message>
        <source>Nguồn: {0}</source>
        <translation>Source: {0}</translation>
    </message>
    <message>
        <source>Đợt này chưa kèm danh mục thuộc thẩm quyền của đơn vị. Nếu có danh mục theo quyết định công bố, hãy lấy từ tệp để đối chiếu.</source>
        <translation>This round carries no list under the unit’s authority. If you have the list of the decision, take it from a file to compare.</translation>
    </message>
    <message>
        <source>Không còn chỗ nào khác danh mục mà chưa giải trình.</source>
        <translation>Nothing differs from the list without an explanation.</translation>
    </message>
    <message>
        <source>Chưa giải trình</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Đã giải trình</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Differs</translation>
    </message>
    <message>
        <source>Thủ tục</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Lĩnh vực</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Giải trình</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Chỗ khác danh mục</source>
        <translation>Differences from the list</translation>
    </message>
</context>
<context>
    <name>ListDetail</name>
    <message>
        <source>Ghi  Enter</source>
        <translation>Save  Enter</translation>
    </message>
    <message>
        <source>Mỗi cách xử lý có một phím; Enter sang dòng sau, Ctrl+Z hoàn tác.</source>
        <translation>Each way to settle a difference has a key; Enter goes to the next line, Ctrl+Z undoes.</translation>
    </message>
    <message>
        <source>Giống {0} %: “{1}” trong báo cáo. Nếu là một thủ tục, bấm {2}.</source>
        <translation>{0} % alike: “{1}” in the report. If it is the same procedure, press {2}.</translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation>{0}  {1}</translation>
    </message>
    <message>
        <source>Đưa vào cấp</source>
        <translation>Goes into tier</translation>
    </message>
    <message>
        <source>Đưa vào lĩnh vực</source>
        <translation>Goes into field</translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>Dùng làm</source>
        <translation>Used as</translation>
    </message>
    <message>
        <source>Tên danh mục</source>
        <translation>Name of the list</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>lấy từ đâu</source>
        <translation>where it comes from</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>số, ngày quyết định công bố</source>
        <translation>number and date of the decision</translation>
    </message>
    <message>
        <source>Có hiệu lực từ</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Đến hết ngày</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Tỉnh, thành phố</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>để trống là cả nước</source>
        <translation>blank means the whole country</translation>
    </message>
    <message>
        <source>Lấy danh mục vào máy</source>
        <translation>Keep the list on this PC</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{0} thủ tục</source>
        <translation>{0} procedures</translation>
    </message>
    <message>
        <source>{0}; {1} dòng không có tên để lại</source>
        <translation>{0}; {1} rows without a name left out</translation>
    </message>
    <message>
        <source>Cấp có trong danh mục</source>
        <translation>Tiers in the list</translation>
    </message>
    <message>
        <source>Danh mục lấy từ tệp</source>
        <translation>List from a file</translation>
    </message>
</context>
<context>
    <name>ListTake</name>
    <message>
        <source>Danh mục</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Vào cấp</source>
        <translation>Into tier</translation>
    </message>
    <message>
        <source>Chọn theo</source>
        <translation>Choose by</translation>
    </message>
    <message>
        <source>Theo lĩnh vực</source>
        <translation>By field</translation>
    </message>
    <message>
        <source>Theo cơ quan</source>
        <translation>By agency</translation>
    </message>
    <message>
        <source>Tìm lĩnh vực, cơ quan</source>
        <translation>Find a field or an agency</translation>
    </message>
    <message>
        <source>Tìm, không cần dấu</source>
        <translation>Find, marks do not matter</translation>
    </message>
    <message>
        <source>(danh mục không ghi)</source>
        <translation>(not given in the catalogue)</translation>
    </message>
    <message>
        <source>{0}: {1} thủ tục</source>
        <translation>{0}: {1} procedures</translation>
    </message>
    <message>
        <source>{0}, đã có {1}</source>
        <translation>{0}, {1} already there</translation>
    </message>
    <message>
        <source>Đã đánh dấu {0} nhóm, {1} thủ tục; {2} thủ tục đã có trong báo cáo thì bỏ qua.</source>
        <translation>{0} groups ticked, {1} procedures; {2} that the report already has are skipped.</translation>
    </message>
    <message>
        <source>Dấu cách để đánh dấu. Thủ tục lấy vào chưa có mức độ, sẽ chọn ở bảng nhập.</source>
        <translation>The space bar ticks. Procedures come in without a level, which is chosen in the table.</translation>
    </message>
    <message>
        <source>Lấy {0} thủ tục  Ctrl+Enter</source>
        <translation>Take {0} procedures  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Đã thêm {0} thủ tục, chưa chọn mức độ (Ctrl+Z để hoàn tác).</source>
        <translation>{0} procedures added, without levels (Ctrl+Z to undo).</translation>
    </message>
    <message>
        <source>Lĩnh vực, cơ quan của danh mục</source>
        <translation>Fields or agencies of the catalogue</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Thủ tục</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Thủ tục của nhóm</source>
        <translation>Procedures of the group</translation>
    </message>
</context>
<context>
    <name>ListVersions</name>
    <message>
        <source>Lấy danh mục từ tệp…</source>
        <translation>Take a list from a file…</translation>
    </message>
    <message>
        <source>Xóa khỏi máy  Delete</source>
        <translation>Remove from this PC  Delete</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Đang đọc tệp</source>
        <translation>Reading files</translation>
    </message>
    <message>
        <source>Danh mục chung gợi ý tên, mã khi gõ. Danh mục của đơn vị và danh mục tham chiếu dùng để đối chiếu. Tệp có cột tên thủ tục là lấy được: tệp xuất từ Cổng dịch vụ công quốc gia, từ một cửa điện tử, phụ lục của quyết định công bố.</source>
        <translation>General catalogues suggest names and codes while typing. The unit’s list and reference lists are compared with. Any file with a column of names will do: an export of the national portal or of the one-stop system, an annex of a decision.</translation>
    </message>
    <message>
        <source>Đã lấy “{0}” vào máy.</source>
        <translation>“{0}” is now on this PC.</translation>
    </message>
    <message>
        <source>Xóa “{0}” ({1} thủ tục) khỏi máy? Báo cáo giữ nguyên.</source>
        <translation>Remove “{0}” ({1} procedures) from this PC? The report stays as it is.</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Đã xóa “{0}” khỏi máy.</source>
        <translation>“{0}” was removed from this PC.</translation>
    </message>
    <message>
        <source>Danh mục</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Thủ tục</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Hiệu lực</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Dùng làm</source>
        <translation>Used as</translation>
    </message>
    <message>
        <source>Danh mục trên máy</source>
        <translation>Lists on this PC</translation>
    </message>
    <message>
        <source>Máy này chưa có danh mục nào. Bấm Lấy danh mục từ tệp.</source>
        <translation>This PC has no list yet. Press Take a list from a file.</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Quay lại  Esc</source>
        <translation>Back  Esc</translation>
    </message>
    <message>
        <source>Đối chiếu</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Lấy từ danh mục</source>
        <translation>Take from a catalogue</translation>
    </message>
    <message>
        <source>Thay đổi của danh mục</source>
        <translation>Changes of a catalogue</translation>
    </message>
    <message>
        <source>Danh mục trên máy</source>
        <translation>Lists on this PC</translation>
    </message>
    <message>
        <source>{0} (Alt+{1})</source>
        <translation>{0} (Alt+{1})</translation>
    </message>
</context>
<context>
    <name>MachinePane</name>
    <message>
        <source>Kiểm tra lại</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Chép kết quả</source>
        <translation>Copy result</translation>
    </message>
    <message>
        <source>Đang kiểm tra…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Đã chép kết quả. Dán vào thư hoặc tin nhắn bằng Ctrl+V.</source>
        <translation>The result is copied. Paste it into an e-mail or a message with Ctrl+V.</translation>
    </message>
    <message>
        <source>Máy này dùng được, không phải sửa gì.</source>
        <translation>This PC is fit for use; nothing needs mending.</translation>
    </message>
    <message>
        <source>Máy này dùng được; có chỗ nên xem lại.</source>
        <translation>This PC is fit for use; some points deserve a look.</translation>
    </message>
    <message>
        <source>Có chỗ phải sửa trước khi làm tiếp.</source>
        <translation>Some points must be mended before you go on.</translation>
    </message>
</context>
<context>
    <name>MailChoice</name>
    <message>
        <source>cơ quan chủ trì</source>
        <translation>the department in charge</translation>
    </message>
    <message>
        <source>Soạn thư gửi {0}</source>
        <translation>Write an e-mail to {0}</translation>
    </message>
    <message>
        <source>địa chỉ thư nơi nhận, cách nhau bằng dấu phẩy</source>
        <translation>recipients&apos; e-mail addresses, separated by commas</translation>
    </message>
    <message>
        <source>Địa chỉ thư nơi nhận</source>
        <translation>Recipients&apos; e-mail addresses</translation>
    </message>
    <message>
        <source>Đính kèm dạng .zip (nội dung y hệt)</source>
        <translation>Attach as .zip (same content)</translation>
    </message>
    <message>
        <source>Dùng khi cổng thư không nhận tệp .asice</source>
        <translation>For a mail gateway that refuses .asice files</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bắt đầu</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Nhập liệu</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Phụ lục</source>
        <translation>Appendices</translation>
    </message>
    <message>
        <source>Ký và gửi</source>
        <translation>Sign and send</translation>
    </message>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Kiểm tra chữ ký</source>
        <translation>Check signatures</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Trợ giúp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>{0} · Rà soát DVC</source>
        <translation>{0} · DVC Review</translation>
    </message>
    <message>
        <source>Sở đề nghị chỉnh sửa lần {0} ({1}): {2}</source>
        <translation>The department asks for a correction of revision {0} ({1}): {2}</translation>
    </message>
    <message>
        <source>Đang ký và ghi gói. Hãy đợi xong, hoặc bấm Dừng, rồi đóng cửa sổ.</source>
        <translation>The package is being signed and written. Wait until it is done, or press Stop, then close the window.</translation>
    </message>
    <message>
        <source>Chưa có thủ tục nào ở đây để in. Hãy chọn một lĩnh vực đã nhập.</source>
        <translation>There are no procedures here to print. Choose a field that is filled in.</translation>
    </message>
    <message>
        <source>Chưa có báo cáo nào đang mở. Hãy bắt đầu hoặc mở một báo cáo, rồi lấy tệp vào.</source>
        <translation>No report is open. Begin or open a report, then take the files in.</translation>
    </message>
    <message>
        <source>Rà soát DVC</source>
        <translation>DVC Review</translation>
    </message>
</context>
<context>
    <name>MilestoneForm</name>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Gửi đến đâu</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>địa chỉ thư, bưu điện, trục liên thông…</source>
        <translation>e-mail address, post, document network…</translation>
    </message>
    <message>
        <source>Phiếu nhận số</source>
        <translation>Receipt No.</translation>
    </message>
    <message>
        <source>số phiếu, ai xác nhận</source>
        <translation>number, who confirmed it</translation>
    </message>
    <message>
        <source>Nội dung đề nghị</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>sửa, bổ sung điều gì</source>
        <translation>what to correct or add</translation>
    </message>
    <message>
        <source>Ghi nhận</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Đã gửi</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Sở đã có phiếu xác nhận</source>
        <translation>The Department gave a receipt</translation>
    </message>
    <message>
        <source>Sở đề nghị chỉnh sửa, bổ sung</source>
        <translation>The Department asks for corrections</translation>
    </message>
    <message>
        <source>Ghi lại điều đã xảy ra ngoài chương trình; không sửa số liệu và không xóa được.</source>
        <translation>Records what happened outside the program; it changes no data and cannot be deleted.</translation>
    </message>
</context>
<context>
    <name>MoreFacts</name>
    <message>
        <source>Thông tin thêm</source>
        <translation>More facts</translation>
    </message>
    <message>
        <source>Không bắt buộc</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>NearestName</name>
    <message>
        <source>Giống {0} %: “{1}” ({2})</source>
        <translation>{0} % alike: “{1}” ({2})</translation>
    </message>
    <message>
        <source>Lấy tên này (Alt+L)</source>
        <translation>Take this name (Alt+L)</translation>
    </message>
    <message>
        <source>Trong danh mục, thủ tục này có mã {0} ({1})</source>
        <translation>In the catalogue, this procedure has the code {0} ({1})</translation>
    </message>
    <message>
        <source>Lấy mã này (Alt+L)</source>
        <translation>Take this code (Alt+L)</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Thông báo</source>
        <translation>Notice</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Xem tài liệu</source>
        <translation>View document</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Mật khẩu đang dùng</source>
        <translation>Passphrase in use</translation>
    </message>
    <message>
        <source>Mật khẩu mới</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Gõ lại mật khẩu mới</source>
        <translation>New passphrase again</translation>
    </message>
    <message>
        <source>Lưu mật khẩu</source>
        <translation>Save passphrase</translation>
    </message>
    <message>
        <source>Hai lần gõ mật khẩu mới không giống nhau. Hãy gõ lại.</source>
        <translation>The two new passphrases are not the same. Type it again.</translation>
    </message>
    <message>
        <source>Chưa gõ mật khẩu mới.</source>
        <translation>No new passphrase typed yet.</translation>
    </message>
    <message>
        <source>Quên mật khẩu thì không ký được bằng khóa này nữa.</source>
        <translation>If the passphrase is forgotten, this key can no longer sign.</translation>
    </message>
    <message>
        <source>Để trống mật khẩu mới: bỏ mật khẩu. {0}</source>
        <translation>Leave the new passphrase blank to remove it. {0}</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Trang tài liệu</source>
        <translation>Pages of the document</translation>
    </message>
    <message>
        <source>Trang {0} / {1}</source>
        <translation>Page {0} / {1}</translation>
    </message>
</context>
<context>
    <name>PeopleForm</name>
    <message>
        <source>có thể để trống</source>
        <translation>may be left blank</translation>
    </message>
    <message>
        <source>vì sao gửi lại, thay đổi những gì</source>
        <translation>why it is sent again, what has changed</translation>
    </message>
    <message>
        <source>Lý do lập lần {0}</source>
        <translation>Reason for No. {0}</translation>
    </message>
    <message>
        <source>Kiểu phụ lục</source>
        <translation>Appendix style</translation>
    </message>
    <message>
        <source>Thẩm quyền ký</source>
        <translation>Authority to sign</translation>
    </message>
    <message>
        <source>Như công văn của Sở</source>
        <translation>As in the Department&apos;s letter</translation>
    </message>
    <message>
        <source>Theo Nghị định 30/2020/NĐ-CP</source>
        <translation>By Decree 30/2020/NĐ-CP</translation>
    </message>
</context>
<context>
    <name>PeopleLine</name>
    <message>
        <source>Sửa…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Sửa đầu mối, người ký, văn bản</source>
        <translation>Change contact, signer, letter</translation>
    </message>
    <message>
        <source>số {0}</source>
        <translation>letter {0}</translation>
    </message>
    <message>
        <source>chưa có số văn bản</source>
        <translation>letter without number</translation>
    </message>
    <message>
        <source>{0} ngày {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Người ký: {0}</source>
        <translation>Signer: {0}</translation>
    </message>
    <message>
        <source>chưa ghi</source>
        <translation>missing</translation>
    </message>
</context>
<context>
    <name>PictureChoice</name>
    <message>
        <source>Chọn ảnh…</source>
        <translation>Choose picture…</translation>
    </message>
    <message>
        <source>Bỏ ảnh</source>
        <translation>No picture</translation>
    </message>
    <message>
        <source>Ảnh dấu</source>
        <translation>Picture of the seal</translation>
    </message>
    <message>
        <source>Ảnh chữ ký</source>
        <translation>Picture of the signature</translation>
    </message>
    <message>
        <source>không, hiện tên và thời gian ký</source>
        <translation>none, name and time are shown</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Tên thủ tục</source>
        <translation>Procedure name</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Đặt dòng này</source>
        <translation>Place this row</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Mức độ</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Lĩnh vực</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Đặt cả {0} dòng cùng loại</source>
        <translation>Place all {0} rows alike</translation>
    </message>
</context>
<context>
    <name>PlanChips</name>
    <message>
        <source>{0}  {1}</source>
        <translation>{0}  {1}</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>STT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Lĩnh vực / thủ tục</source>
        <translation>Field / procedure</translation>
    </message>
    <message>
        <source>So với báo cáo</source>
        <translation>Against the report</translation>
    </message>
    <message>
        <source>Mã TTHC</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Mức độ</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Sẽ làm</source>
        <translation>Will be</translation>
    </message>
    <message>
        <source>{0} dòng</source>
        <translation>{0} rows</translation>
    </message>
    <message>
        <source>(chưa có lĩnh vực)</source>
        <translation>(no field)</translation>
    </message>
    <message>
        <source>Chưa xếp được vào báo cáo</source>
        <translation>Without a place in the report</translation>
    </message>
    <message>
        <source>(không có tên)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>giữ nguyên</source>
        <translation>kept</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Báo cáo sau khi nhập</source>
        <translation>The report after the import</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Máy này chưa cài máy in. Hãy lưu tệp PDF rồi mở và in trên máy có máy in.</source>
        <translation>This PC has no printer. Save a PDF file, then open and print it on a PC with a printer.</translation>
    </message>
    <message>
        <source>Mã kiểm tra của gói đã ký: {0}</source>
        <translation>Check code of the signed package: {0}</translation>
    </message>
    <message>
        <source>Đang gửi {0} tới máy in: trang {1}/{2}</source>
        <translation>Sending {0} to the printer: page {1} of {2}</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Đã gửi {0} tới máy in.</source>
        <translation>{0} was sent to the printer.</translation>
    </message>
    <message>
        <source>Máy in chưa nhận hết {0}. Nếu không phải do bấm Dừng, hãy xem lại máy in rồi in lại.</source>
        <translation>The printer did not take all of {0}. If you did not press Stop, look at the printer and print again.</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Chưa mở được dữ liệu</source>
        <translation>The data could not be opened</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Đã khôi phục dữ liệu. Dữ liệu trước khi khôi phục được giữ ở {0}.</source>
        <translation>The data was restored. The data from before is kept in {0}.</translation>
    </message>
    <message>
        <source>Chỉ xem: {0} đang mở dữ liệu này trên máy {1} từ {2}. Muốn sửa ở đây, hãy đóng cửa sổ kia rồi mở lại chương trình.</source>
        <translation>Read only: {0} has this data open on PC {1} since {2}. To change it here, close that window and start the program again.</translation>
    </message>
    <message>
        <source>Rà soát DVC</source>
        <translation>DVC Review</translation>
    </message>
    <message>
        <source>Thử mở lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Chọn tệp dữ liệu khác…</source>
        <translation>Choose another data file…</translation>
    </message>
    <message>
        <source>Gói hỗ trợ…</source>
        <translation>Support package…</translation>
    </message>
    <message>
        <source>Thoát</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Khôi phục bản sao lưu gần nhất</source>
        <translation>Restore the latest backup</translation>
    </message>
    <message>
        <source>Bắt đầu dữ liệu mới, giữ tệp hỏng</source>
        <translation>Start new data, keep the damaged file</translation>
    </message>
    <message>
        <source>Lưu gói hỗ trợ</source>
        <translation>Save the support package</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Chuẩn bị</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>Đang dừng…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>RÀ SOÁT DVC</source>
        <translation>DVC REVIEW</translation>
    </message>
    <message>
        <source>{0}  ({1})</source>
        <translation>{0}  ({1})</translation>
    </message>
    <message>
        <source>{0}, {1} chỗ cần xử lý</source>
        <translation>{0}, {1} places need attention</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>RawView</name>
    <message>
        <source>Bảng trong tệp</source>
        <translation>Table in the file</translation>
    </message>
    <message>
        <source>Bấm để chọn lại ý nghĩa của cột (Alt+mũi tên xuống)</source>
        <translation>Click to say what the column holds (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>ReadinessList</name>
    <message>
        <source>Đến chỗ này</source>
        <translation>Go there</translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message>
        <source>Thu gọn</source>
        <translation>Fewer</translation>
    </message>
    <message>
        <source>Thêm {0} lý do…</source>
        <translation>{0} more reasons…</translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>Vai trò của người ký</source>
        <translation>Role of the signer</translation>
    </message>
    <message>
        <source>không ghi</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number, symbol</translation>
    </message>
    <message>
        <source>ví dụ 612/STTTT-CNTT, có thể để trống</source>
        <translation>for example 612/STTTT-CNTT, may be left blank</translation>
    </message>
    <message>
        <source>Ngày công văn</source>
        <translation>Date of the letter</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>về việc rà soát…</source>
        <translation>on the review of…</translation>
    </message>
    <message>
        <source>Năm rà soát</source>
        <translation>Year of review</translation>
    </message>
    <message>
        <source>Hạn gửi</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Cơ quan chủ trì</source>
        <translation>Department in charge</translation>
    </message>
    <message>
        <source>ví dụ Sở Thông tin và Truyền thông</source>
        <translation>for example Sở Thông tin và Truyền thông</translation>
    </message>
    <message>
        <source>Bộ quy định</source>
        <translation>Set of rules</translation>
    </message>
    <message>
        <source>theo công văn</source>
        <translation>by letter</translation>
    </message>
</context>
<context>
    <name>ScreenChoice</name>
    <message>
        <source>Cỡ chữ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Tương phản</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Ngôn ngữ (Language)</source>
        <translation>Language (Ngôn ngữ)</translation>
    </message>
    <message>
        <source>Theo hệ thống</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Bình thường</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Tương phản cao</source>
        <translation>High contrast</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Tìm thủ tục, mã, lĩnh vực…   Ctrl+F</source>
        <translation>Find procedure, code, field…   Ctrl+F</translation>
    </message>
    <message>
        <source>Tìm…   Ctrl+F</source>
        <translation>Find…   Ctrl+F</translation>
    </message>
    <message>
        <source>Tìm thủ tục, mã, lĩnh vực</source>
        <translation>Find procedure, code, field</translation>
    </message>
</context>
<context>
    <name>SendAside</name>
    <message>
        <source>Đầu mối, người ký, văn bản</source>
        <translation>Contact, signer, letter</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Ghi đã gửi, phản hồi của Sở</source>
        <translation>Record sending or the Department&apos;s reply</translation>
    </message>
    <message>
        <source>Những gì sẽ được ký</source>
        <translation>What will be signed</translation>
    </message>
    <message>
        <source>Vẽ từ chính tệp sẽ gửi</source>
        <translation>Drawn from the files to be sent</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Ký và xuất gói</source>
        <translation>Sign and export</translation>
    </message>
    <message>
        <source>Còn {0} lỗi nên chưa ký được: sửa hết, hoặc xuất bản nháp.</source>
        <translation>Errors left: {0}. It cannot be signed: mend them all, or export a draft.</translation>
    </message>
    <message>
        <source>Còn {0} cảnh báo. Đã xem hết và vẫn ký?</source>
        <translation>Warnings left: {0}. Have you seen them all and still want to sign?</translation>
    </message>
    <message>
        <source>Trình ký</source>
        <translation>Present for signature</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ghi các tệp chưa ký vào USB hoặc thư mục để lãnh đạo xem</source>
        <translation>Write the unsigned files to a USB stick or folder for the signer to read</translation>
    </message>
    <message>
        <source>Bản nháp</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Xuất bản ghi rõ DỰ THẢO để xem và góp ý</source>
        <translation>Export a copy marked as a draft, for reading and comments</translation>
    </message>
    <message>
        <source>Ghi đã gửi, phản hồi của Sở…</source>
        <translation>Record sending or reply…</translation>
    </message>
    <message>
        <source>Vẫn ký</source>
        <translation>Sign anyway</translation>
    </message>
    <message>
        <source>Đã ghi hồ sơ trình ký vào {0}, đọc lại đúng. Lãnh đạo, văn thư mở tệp {1} trong đó để ký.</source>
        <translation>The dossier was written into {0} and read back. The head and the clerk open the file {1} in it to sign.</translation>
    </message>
    <message>
        <source> Hãy sửa ở trang Nhập liệu: bản sửa là lần {0}.</source>
        <translation> Correct it on the page Entry: the corrected report is revision {0}.</translation>
    </message>
    <message>
        <source>Lập khóa mới</source>
        <translation>Make a new key</translation>
    </message>
    <message>
        <source>Đã lập khóa mới, mã {0}. Hãy báo mã này cho Sở để đăng ký, rồi ký lại.</source>
        <translation>A new key was made, code {0}. Tell the Department this code so that it is registered, then sign again.</translation>
    </message>
    <message>
        <source>Ký và gửi</source>
        <translation>Sign and send</translation>
    </message>
</context>
<context>
    <name>SendSteps</name>
    <message>
        <source>1. Kiểm tra trước khi gửi</source>
        <translation>1. Check before sending</translation>
    </message>
    <message>
        <source>2. Ký</source>
        <translation>2. Sign</translation>
    </message>
    <message>
        <source>3. Nơi gửi</source>
        <translation>3. Send to</translation>
    </message>
    <message>
        <source>còn {0} lỗi</source>
        <translation>errors left: {0}</translation>
    </message>
    <message>
        <source>đạt, {0} cảnh báo</source>
        <translation>passed, warnings: {0}</translation>
    </message>
    <message>
        <source>đạt</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>đã ký lần {0}</source>
        <translation>No. {0} signed</translation>
    </message>
    <message>
        <source>chưa chọn khóa</source>
        <translation>no key chosen</translation>
    </message>
    <message>
        <source>chưa ký</source>
        <translation>not signed</translation>
    </message>
    <message>
        <source>chưa chọn nơi gửi</source>
        <translation>no target chosen</translation>
    </message>
    <message>
        <source>chưa gửi</source>
        <translation>not sent</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Dùng cho báo cáo đang mở</source>
        <translation>Use in the open report</translation>
    </message>
    <message>
        <source>Chưa có báo cáo nào trên máy này. Hãy bắt đầu một báo cáo, rồi ghi thông tin đơn vị ở đây.</source>
        <translation>There is no report on this PC yet. Start one, then fill in the unit here.</translation>
    </message>
    <message>
        <source>Đầu mối, người ký, công văn dưới đây được ghi sẵn vào báo cáo sau của đơn vị. Mọi mục được lưu ngay.</source>
        <translation>Contact, signer and letter below are filled into the unit&apos;s next report. Everything is saved at once.</translation>
    </message>
    <message>
        <source>Đã ghi vào báo cáo đang mở.</source>
        <translation>Filled into the open report.</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Báo cáo đang mở đã ghi như vậy.</source>
        <translation>The open report says so already.</translation>
    </message>
    <message>
        <source>Khôi phục từ {0}? Dữ liệu hiện nay được sao lưu trước, rồi thay bằng bản này.</source>
        <translation>Restore from {0}? The present data is backed up first, then replaced by this copy.</translation>
    </message>
    <message>
        <source>Khôi phục</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Đầu mối</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signers</translation>
    </message>
    <message>
        <source>Hiển thị</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Công văn</source>
        <translation>Official letter</translation>
    </message>
    <message>
        <source>Khóa của đơn vị</source>
        <translation>The unit&apos;s key</translation>
    </message>
    <message>
        <source>Sao lưu</source>
        <translation>Backup</translation>
    </message>
</context>
<context>
    <name>SignBlockLine</name>
    <message>
        <source>Người ký {0} ký báo cáo sau</source>
        <translation>Signer {0} signs the next report</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Bỏ người ký {0}</source>
        <translation>Remove signer {0}</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>PHÓ CHỦ TỊCH</source>
        <translation>PHÓ CHỦ TỊCH</translation>
    </message>
    <message>
        <source>Họ tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>họ và tên</source>
        <translation>full name</translation>
    </message>
</context>
<context>
    <name>SignBlocks</name>
    <message>
        <source>Thêm người ký</source>
        <translation>Add signer</translation>
    </message>
    <message>
        <source>Người được chọn ký báo cáo sau; báo cáo đang mở không đổi.</source>
        <translation>The chosen one signs the next report; the open report is not changed.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Mở báo cáo</source>
        <translation>Open report</translation>
    </message>
    <message>
        <source>Đang mở và kiểm tra gói {0}…</source>
        <translation>Opening and checking package {0}…</translation>
    </message>
    <message>
        <source>Mở gói…</source>
        <translation>Open package…</translation>
    </message>
    <message>
        <source>Thử với dữ liệu mẫu</source>
        <translation>Try with sample data</translation>
    </message>
    <message>
        <source>Kiểm tra máy</source>
        <translation>Check PC</translation>
    </message>
    <message>
        <source>Báo cáo trên máy này</source>
        <translation>Reports on this PC</translation>
    </message>
    <message>
        <source>Đợt rà soát</source>
        <translation>Review round</translation>
    </message>
    <message>
        <source>Bắt đầu nhập</source>
        <translation>Begin entry</translation>
    </message>
    <message>
        <source>Mở báo cáo lần trước (Excel)…</source>
        <translation>Open last report (Excel)…</translation>
    </message>
    <message>
        <source>Chọn đơn vị trước; các phụ lục đã gửi trở thành lần 1, số liệu mới là lần 2</source>
        <translation>Choose the unit first; the appendices sent become No. 1, the new data No. 2</translation>
    </message>
    <message>
        <source>Báo cáo mới</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>Đơn vị báo cáo</source>
        <translation>Reporting unit</translation>
    </message>
    <message>
        <source>Chưa có báo cáo nào trên máy này.

1. Ở ô Báo cáo mới: chọn đợt rà soát, gõ một phần tên đơn vị rồi bấm Enter.
2. Nhập lĩnh vực, thủ tục; chọn mức độ và kết luận. Mọi thay đổi được lưu ngay.
3. Sửa hết lỗi trong khung Lỗi và cảnh báo.
4. Ở bước Phụ lục: xem, in phụ lục; soạn công văn.
5. Ở bước Ký và gửi: trình ký, ký rồi gửi bằng USB, thư mục hoặc thư điện tử.

Đã có gói báo cáo (.asice)? Bấm Mở gói… để sửa và gửi lại.</source>
        <translation>There is no report on this PC yet.

1. Under New report: choose the review round, type part of the unit&apos;s name, and press Enter.
2. Enter fields and procedures; choose levels and decisions. Every change is saved at once.
3. Mend all errors in the panel Errors and warnings.
4. At the step Appendices: look at the appendices and print them; write the letter.
5. At the step Sign and send: present for signature, sign, and send by USB stick, folder or e-mail.

Is there a package (.asice) already? Press Open package… to change it and send it again.</translation>
    </message>
    <message>
        <source>Gói {0} nguyên vẹn. Đang mở lần {1}.</source>
        <translation>Package {0} is intact. Revision {1} is now open.</translation>
    </message>
    <message>
        <source>Gói {0} nguyên vẹn, đã phát hành, ghi vào lần {1}. Xem ai ký: Ctrl+6.</source>
        <translation>The package {0} is intact, has been issued and is on record as revision {1}. Who signed it: Ctrl+6.</translation>
    </message>
    <message>
        <source>Đợt theo công văn…</source>
        <translation>Round by letter…</translation>
    </message>
</context>
<context>
    <name>StickList</name>
    <message>
        <source>Chưa thấy USB nào. Cắm USB vào, USB sẽ hiện ở đây.</source>
        <translation>No USB stick found. Plug one in to see it here.</translation>
    </message>
    <message>
        <source>USB {0} · đang khóa ghi: gạt khóa rồi cắm lại</source>
        <translation>USB {0} · write-protected: unlock it and plug it in again</translation>
    </message>
    <message>
        <source>USB {0} · {1}</source>
        <translation>USB {0} · {1}</translation>
    </message>
</context>
<context>
    <name>SubmissionTable</name>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đợt rà soát</source>
        <translation>Review round</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Báo cáo trên máy này</source>
        <translation>Reports on this PC</translation>
    </message>
    <message>
        <source>Hạn gửi {0}</source>
        <translation>Due {0}</translation>
    </message>
    <message>
        <source>Sửa lần cuối {0}</source>
        <translation>Last changed {0}</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Mũi tên: chọn · Enter hoặc Alt+số: lấy · Esc: đóng</source>
        <translation>Arrows: choose · Enter or Alt+number: take · Esc: close</translation>
    </message>
</context>
<context>
    <name>SupportPane</name>
    <message>
        <source>Các tệp trong gói hỗ trợ</source>
        <translation>Files in the support package</translation>
    </message>
    <message>
        <source>Nội dung tệp đang chọn</source>
        <translation>Content of the chosen file</translation>
    </message>
    <message>
        <source>Lưu gói hỗ trợ…</source>
        <translation>Save support package…</translation>
    </message>
    <message>
        <source>Đang lập gói…</source>
        <translation>Making the package…</translation>
    </message>
    <message>
        <source>{0}
{1}, {2}</source>
        <translation>{0}
{1}, {2}</translation>
    </message>
    <message>
        <source>Lưu gói hỗ trợ</source>
        <translation>Save the support package</translation>
    </message>
    <message>
        <source>Đã lưu {0}, đọc lại đúng. Hãy gửi tệp này cho bộ phận hỗ trợ của Sở.</source>
        <translation>{0} saved, read back and verified. Send this file to the Department&apos;s support.</translation>
    </message>
    <message>
        <source>Phiên bản, cài đặt, số dòng</source>
        <translation>Version, settings, row counts</translation>
    </message>
    <message>
        <source>Kết quả kiểm tra máy</source>
        <translation>Result of the PC check</translation>
    </message>
    <message>
        <source>Nhật ký lỗi của chương trình</source>
        <translation>Fault log of the program</translation>
    </message>
</context>
<context>
    <name>TableChoice</name>
    <message>
        <source>Bảng trong tệp</source>
        <translation>Table in the file</translation>
    </message>
    <message>
        <source>Lấy bảng này</source>
        <translation>Take this table</translation>
    </message>
    <message>
        <source>Bảng đã dán</source>
        <translation>Pasted table</translation>
    </message>
    <message>
        <source>{0} · bảng {1}</source>
        <translation>{0} · table {1}</translation>
    </message>
    <message>
        <source>{0} (đang ẩn, không lấy)</source>
        <translation>{0} (hidden, not taken)</translation>
    </message>
    <message>
        <source>{0} (không lấy)</source>
        <translation>{0} (not taken)</translation>
    </message>
    <message>
        <source>{0} ({1} thủ tục)</source>
        <translation>{0} ({1} procedures)</translation>
    </message>
</context>
<context>
    <name>TablePaper</name>
    <message>
        <source>Lưu thành PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Lưu thành PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Đã lưu {0}.</source>
        <translation>Saved {0}.</translation>
    </message>
</context>
<context>
    <name>TargetChoice</name>
    <message>
        <source>Thư mục</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Chọn thư mục</source>
        <translation>Choose folder</translation>
    </message>
</context>
<context>
    <name>TokenChoice</name>
    <message>
        <source>Chứng thư trên USB token</source>
        <translation>Certificate on the USB token</translation>
    </message>
    <message>
        <source>Tìm lại</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Chọn trình điều khiển…</source>
        <translation>Choose driver…</translation>
    </message>
    <message>
        <source>Mã PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Đang tìm USB token…</source>
        <translation>Looking for USB tokens…</translation>
    </message>
    <message>
        <source>Mã {0}, còn hạn đến {1}.</source>
        <translation>Code {0}, valid until {1}.</translation>
    </message>
    <message>
        <source>Mã PIN của USB token</source>
        <translation>PIN of the USB token</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Rà soát dịch vụ công trực tuyến</source>
        <translation>Review of online public services</translation>
    </message>
    <message>
        <source>Chọn báo cáo để làm tiếp, hoặc bắt đầu báo cáo mới</source>
        <translation>Choose a report to go on with, or start a new one</translation>
    </message>
    <message>
        <source>Ký hồ sơ trình ký</source>
        <translation>Sign a dossier</translation>
    </message>
    <message>
        <source>Xem các trang sẽ được ký, ký, rồi chuyển người tiếp theo</source>
        <translation>Look at the pages to be signed, sign, then pass it on</translation>
    </message>
</context>
<context>
    <name>TotalsModel</name>
    <message>
        <source>Tổng số</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Phụ lục I</source>
        <translation>Appendix I</translation>
    </message>
    <message>
        <source>{0} (ngoài biểu)</source>
        <translation>{0} (not in the form)</translation>
    </message>
    <message>
        <source>khai báo</source>
        <translation>declared</translation>
    </message>
    <message>
        <source>Chênh</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{0}: có trong Tổng số TTHC, biểu không có cột riêng nên không khai báo</source>
        <translation>{0}: counted in the total; the form has no column for it, so it is not declared</translation>
    </message>
    <message>
        <source>Tổng</source>
        <translation>Sum</translation>
    </message>
</context>
<context>
    <name>TotalsStrip</name>
    <message>
        <source>Phụ lục I: số đếm được và số khai báo</source>
        <translation>Appendix I: counted and declared numbers</translation>
    </message>
    <message>
        <source>Có TTHC, nhập bình thường</source>
        <translation>Has procedures, entered as usual</translation>
    </message>
</context>
<context>
    <name>TroubleList</name>
    <message>
        <source>Điều cần biết về tệp</source>
        <translation>About the files</translation>
    </message>
    <message>
        <source>{0}: không thấy danh sách thủ tục. Hãy kiểm tra có đúng tệp không; nếu đúng, bấm vào đầu cột ở bảng bên trái để chọn cột “Tên thủ tục”.</source>
        <translation>{0}: no list of procedures was found. Check that it is the right file; if it is, click the head of a column in the table at the left and choose “Procedure name”.</translation>
    </message>
    <message>
        <source>Bảng đã dán</source>
        <translation>Pasted table</translation>
    </message>
</context>
<context>
    <name>TrustPane</name>
    <message>
        <source>Nạp từ tệp…</source>
        <translation>Load from files…</translation>
    </message>
    <message>
        <source>Bỏ khỏi nguồn tin cậy  Delete</source>
        <translation>Trust no longer  Delete</translation>
    </message>
    <message>
        <source>Đối chiếu mã…</source>
        <translation>Compare code…</translation>
    </message>
    <message>
        <source>Dữ liệu chỉ mở để xem nên không nạp được. Hãy đóng cửa sổ kia rồi mở lại chương trình.</source>
        <translation>The data is open for reading only, so nothing can be loaded. Close the other window and start the program again.</translation>
    </message>
    <message>
        <source>Đã nạp {0}.</source>
        <translation>Loaded {0}.</translation>
    </message>
    <message>
        <source>CA “{0}”</source>
        <translation>the CA “{0}”</translation>
    </message>
    <message>
        <source>danh sách thu hồi của “{0}”</source>
        <translation>the revocation list of “{0}”</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Bỏ CA “{0}” khỏi nguồn tin cậy? Chữ ký dựa vào CA này sẽ thành “cần xem”.</source>
        <translation>Trust the CA “{0}” no longer? Signatures that rest on it will need to be looked at.</translation>
    </message>
    <message>
        <source>Bỏ danh sách thu hồi của “{0}”? Máy này sẽ không còn biết chứng thư nào của CA này đã bị thu hồi.</source>
        <translation>Remove the revocation list of “{0}”? This PC will no longer know which certificates of this CA were revoked.</translation>
    </message>
    <message>
        <source>Bỏ khóa đơn vị “{0}” khỏi nguồn tin cậy? Chữ ký bằng khóa này sẽ thành “cần xem”.</source>
        <translation>Trust the key of “{0}” no longer? Signatures made with it will need to be looked at.</translation>
    </message>
    <message>
        <source>Đã bỏ “{0}”.</source>
        <translation>Removed “{0}”.</translation>
    </message>
    <message>
        <source>Gọi {0} theo số điện thoại đã biết từ trước, đề nghị đọc mã khóa ở trang Cài đặt (USB token: ở trang Ký và gửi, dưới chứng thư), rồi gõ các số nghe được:</source>
        <translation>Call {0} by a telephone number known from before, ask for the key code on the Settings page (USB token: on Sign and send, below the certificate), then type the digits heard:</translation>
    </message>
    <message>
        <source>Đã đối chiếu mã khóa {0} của {1}.</source>
        <translation>Key code {0} of {1} was compared.</translation>
    </message>
    <message>
        <source>Chữ ký bằng chứng thư do CA này cấp được nhận, nếu chưa bị thu hồi.</source>
        <translation>Signatures by certificates of this CA are accepted, unless they are revoked.</translation>
    </message>
    <message>
        <source>{0} chứng thư bị thu hồi. Danh sách càng cũ càng dễ bỏ sót; nên nạp danh sách mới mỗi tuần.</source>
        <translation>{0} revoked certificates. The older the list, the more it misses; load a new one every week.</translation>
    </message>
    <message>
        <source>Gói của đơn vị ký bằng khóa này được nhận.</source>
        <translation>Packages of the unit that are signed with this key are accepted.</translation>
    </message>
    <message>
        <source>Đã gặp trong gói của đơn vị nhưng chưa đối chiếu mã, nên chưa được tin cậy.</source>
        <translation>Met in a package of the unit; its code was not compared, so it is not trusted yet.</translation>
    </message>
    <message>
        <source>Mã {0}</source>
        <translation>Code {0}</translation>
    </message>
    <message>
        <source>đơn vị mã {0}</source>
        <translation>unit {0}</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Danh sách thu hồi</source>
        <translation>Revocation list</translation>
    </message>
    <message>
        <source>Khóa đơn vị</source>
        <translation>Unit&apos;s key</translation>
    </message>
    <message>
        <source>đến {0}</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>hôm nay</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{0} ngày trước</source>
        <translation>{0} days ago</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>đã cũ</source>
        <translation>old</translation>
    </message>
    <message>
        <source>còn mới</source>
        <translation>recent</translation>
    </message>
    <message>
        <source>đã hết hạn</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>chưa đối chiếu</source>
        <translation>not compared</translation>
    </message>
    <message>
        <source>tin cậy</source>
        <translation>trusted</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Hiệu lực, ngày lập</source>
        <translation>Valid, made</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nguồn tin cậy</source>
        <translation>Trusted sources</translation>
    </message>
    <message>
        <source>Chưa có nguồn tin cậy nào trên máy này.

Hãy tải chứng thư CA gốc và danh sách thu hồi (CRL) từ trang chính thức của cơ quan cung cấp, rồi bấm Nạp từ tệp. Chưa nạp vẫn kiểm tra được: đối chiếu mã khóa với đơn vị qua điện thoại.</source>
        <translation>Nobody is trusted on this PC yet.

Download root CA certificates and revocation lists (CRL) from the issuer&apos;s official site, then press Load from files. Without them you can compare key codes with the units by telephone.</translation>
    </message>
    <message>
        <source>Tải chứng thư CA gốc, CA cấp dưới và danh sách thu hồi từ trang chính thức của cơ quan cung cấp: Ban Cơ yếu Chính phủ (chữ ký số chuyên dùng công vụ), Trung tâm Chứng thực điện tử quốc gia và doanh nghiệp cấp chứng thư. Tải ở máy có mạng, chép sang bằng USB, so mã với nơi cấp trước khi tin. Chương trình không kèm sẵn chứng thư nào.</source>
        <translation>Download root and subordinate CA certificates and revocation lists from the issuer&apos;s official site: the Government Cipher Committee (signatures of the civil service), the National Electronic Authentication Centre, and companies that issue certificates. Download on a PC with a network, bring them on a USB stick, compare the code with the issuer before you trust. None is shipped with the program.</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Hoàn tác: {0} (Ctrl+Z)</source>
        <translation>Undo: {0} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Làm lại: {0} (Ctrl+Y)</source>
        <translation>Redo: {0} (Ctrl+Y)</translation>
    </message>
</context>
<context>
    <name>UnitFields</name>
    <message>
        <source>Xem lại: {0}</source>
        <translation>Please look again: {0}</translation>
    </message>
    <message>
        <source>có thể để trống</source>
        <translation>may be left blank</translation>
    </message>
    <message>
        <source>ví dụ UBND</source>
        <translation>for example UBND</translation>
    </message>
    <message>
        <source>ví dụ VHTT</source>
        <translation>for example VHTT</translation>
    </message>
    <message>
        <source>ví dụ Sơn Dương</source>
        <translation>for example Sơn Dương</translation>
    </message>
    <message>
        <source>ví dụ CHỦ TỊCH</source>
        <translation>for example CHỦ TỊCH</translation>
    </message>
    <message>
        <source>mỗi nơi một dòng</source>
        <translation>one a line</translation>
    </message>
    <message>
        <source>mỗi nơi một dòng, ví dụ Lưu: VT, VHTT</source>
        <translation>one a line, for example Lưu: VT, VHTT</translation>
    </message>
</context>
<context>
    <name>UnitPicker</name>
    <message>
        <source>Đơn vị báo cáo</source>
        <translation>Reporting unit</translation>
    </message>
    <message>
        <source>Đơn vị khớp với phần đã gõ</source>
        <translation>Units that match what was typed</translation>
    </message>
    <message>
        <source>Gõ một phần tên, không cần dấu: son duong</source>
        <translation>Type part of the name, no marks needed: son duong</translation>
    </message>
    <message>
        <source>Gõ đủ tên đơn vị, ví dụ UBND xã Đông Thọ</source>
        <translation>Type the whole name, for example UBND xã Đông Thọ</translation>
    </message>
    <message>
        <source>Dùng tên vừa gõ: {0}</source>
        <translation>Use the name as typed: {0}</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>Các tệp đã kiểm tra</source>
        <translation>Checked files</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>Mã kiểm tra</source>
        <translation>Check code</translation>
    </message>
    <message>
        <source>Phải giống mã in trên phụ lục giấy, mã đơn vị nhắn.</source>
        <translation>It must equal the code on the paper appendix, and the one the unit sent.</translation>
    </message>
    <message>
        <source>Đối chiếu mã qua điện thoại…</source>
        <translation>Compare code by telephone…</translation>
    </message>
    <message>
        <source>Mở để xem, chỉnh sửa</source>
        <translation>Open to see, edit</translation>
    </message>
    <message>
        <source>Ký hồ sơ này</source>
        <translation>Sign this package</translation>
    </message>
    <message>
        <source>In kết quả</source>
        <translation>Print verdict</translation>
    </message>
    <message>
        <source>Chọn một tệp ở bên trái để xem kết quả kiểm tra.</source>
        <translation>Choose a file on the left to see its verdict.</translation>
    </message>
    <message>
        <source>Gọi {0} theo số điện thoại đã biết từ trước (không theo số ghi trong gói), đề nghị đọc mã khóa ở trang Cài đặt của máy đã ký (USB token: ở trang Ký và gửi, dưới chứng thư), rồi gõ đúng các số nghe được:</source>
        <translation>Call {0} by a telephone number known from before (not the one in the package), ask for the key code on the Settings page of the PC that signed (USB token: on Sign and send, below the certificate), then type exactly the digits heard:</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Tệp cần kiểm tra</source>
        <translation>Files to check</translation>
    </message>
    <message>
        <source>Nguồn tin cậy</source>
        <translation>Trusted sources</translation>
    </message>
    <message>
        <source>{0} (Alt+{1})</source>
        <translation>{0} (Alt+{1})</translation>
    </message>
</context>
<context>
    <name>VerifyPane</name>
    <message>
        <source>Thêm tệp…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Bỏ khỏi danh sách  Delete</source>
        <translation>Take from list  Delete</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Dữ liệu chỉ mở để xem: kết quả vẫn đúng nhưng không ghi lại, không đối chiếu mã được.</source>
        <translation>The data is open for reading only: verdicts are right, but nothing is kept, and no code can be compared.</translation>
    </message>
    <message>
        <source>Đang kiểm tra</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Thả tệp vào đây hoặc bấm Thêm tệp.

Gói báo cáo (.asice), tệp Word, Excel, PDF đã ký: nhiều tệp một lượt cũng được. Chương trình chỉ đọc, không sửa tệp nào.</source>
        <translation>Drop files here, or press Add files.

Packages (.asice), signed Word, Excel, PDF files: many at once. Files are only read, never changed.</translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation>{0}  {1}</translation>
    </message>
    <message>
        <source>Đã đối chiếu mã khóa {0} của {1}. Từ nay nhận gói ký bằng khóa này cho đơn vị.</source>
        <translation>Key code {0} of {1} was compared. From now on packages of the unit signed with this key are accepted.</translation>
    </message>
    <message>
        <source>Đang kiểm tra tệp {0}/{1}</source>
        <translation>Checking file {0}/{1}</translation>
    </message>
    <message>
        <source>Chỉ xem các tệp này; bấm lại để xem tất cả</source>
        <translation>See these files alone; press again to see all</translation>
    </message>
    <message>
        <source>In kết quả của tệp này…</source>
        <translation>Print the verdict on this file…</translation>
    </message>
    <message>
        <source>Lưu kết quả của tệp này thành PDF…</source>
        <translation>Save the verdict on this file as PDF…</translation>
    </message>
    <message>
        <source>In cả danh sách…</source>
        <translation>Print the whole list…</translation>
    </message>
    <message>
        <source>Lưu cả danh sách thành PDF…</source>
        <translation>Save the whole list as PDF…</translation>
    </message>
</context>
<context>
    <name>VersionChoice</name>
    <message>
        <source>{0} (có hiệu lực)</source>
        <translation>{0} (valid)</translation>
    </message>
    <message>
        <source>{0} (chỉ để gợi ý)</source>
        <translation>{0} (suggestions only)</translation>
    </message>
</context>
<context>
    <name>ViewTools</name>
    <message>
        <source>Vừa bề ngang</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Trang trước (Ctrl+PgUp)</source>
        <translation>Previous page (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Trang sau (Ctrl+PgDn)</source>
        <translation>Next page (Ctrl+PgDn)</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Thu nhỏ (Ctrl+-)</source>
        <translation>Zoom out (Ctrl+-)</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Phóng to (Ctrl++)</source>
        <translation>Zoom in (Ctrl++)</translation>
    </message>
    <message>
        <source>Đến trang</source>
        <translation>Go to page</translation>
    </message>
    <message>
        <source>Cỡ hiển thị</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Trang</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>/ {0}</source>
        <translation>/ {0}</translation>
    </message>
    <message>
        <source>Vừa bề ngang · {0}%</source>
        <translation>Fit width · {0}%</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Gợi ý từ danh mục</source>
        <translation>Suggestions from catalogues</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>có</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>không</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>hằng ngày</source>
        <translation>daily</translation>
    </message>
    <message>
        <source>theo yêu cầu</source>
        <translation>on request</translation>
    </message>
    <message>
        <source>trước khi nhập tệp</source>
        <translation>before an import</translation>
    </message>
    <message>
        <source>trước khi nâng cấp</source>
        <translation>before an upgrade</translation>
    </message>
    <message>
        <source>trước khi khôi phục</source>
        <translation>before a restore</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>tên thủ tục</source>
        <translation>name of the procedure</translation>
    </message>
    <message>
        <source>lĩnh vực</source>
        <translation>field</translation>
    </message>
    <message>
        <source>cấp</source>
        <translation>tier</translation>
    </message>
    <message>
        <source>mã TTHC</source>
        <translation>procedure code</translation>
    </message>
    <message>
        <source>mức độ</source>
        <translation>level</translation>
    </message>
    <message>
        <source>kết luận</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>lý do</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>lý do khác</source>
        <translation>other reason</translation>
    </message>
    <message>
        <source>căn cứ pháp lý</source>
        <translation>legal basis</translation>
    </message>
    <message>
        <source>mô tả vấn đề kỹ thuật</source>
        <translation>description of the technical problem</translation>
    </message>
    <message>
        <source>ngày dự kiến khắc phục</source>
        <translation>expected date of repair</translation>
    </message>
    <message>
        <source>ghi chú</source>
        <translation>note</translation>
    </message>
    <message>
        <source>ghi chú kết luận</source>
        <translation>note on the decision</translation>
    </message>
    <message>
        <source>tháng hoàn thành</source>
        <translation>month of completion</translation>
    </message>
    <message>
        <source>đơn vị chủ trì</source>
        <translation>lead unit</translation>
    </message>
    <message>
        <source>đơn vị phối hợp</source>
        <translation>supporting units</translation>
    </message>
    <message>
        <source>cơ quan giải quyết</source>
        <translation>settling authority</translation>
    </message>
    <message>
        <source>có trên một cửa điện tử</source>
        <translation>on the electronic one-stop system</translation>
    </message>
    <message>
        <source>thanh toán trực tuyến</source>
        <translation>online payment</translation>
    </message>
    <message>
        <source>cơ sở dữ liệu cần có</source>
        <translation>databases needed</translation>
    </message>
    <message>
        <source>hồ sơ nhận trong kỳ</source>
        <translation>dossiers received in the period</translation>
    </message>
    <message>
        <source>hồ sơ trực tuyến trong kỳ</source>
        <translation>online dossiers in the period</translation>
    </message>
    <message>
        <source>quy trình nội bộ (số, ngày)</source>
        <translation>internal process (number, date)</translation>
    </message>
    <message>
        <source>chỗ chưa chắc khi nhập</source>
        <translation>doubt at import</translation>
    </message>
    <message>
        <source>họ tên người liên hệ</source>
        <translation>name of the contact</translation>
    </message>
    <message>
        <source>điện thoại liên hệ</source>
        <translation>telephone of the contact</translation>
    </message>
    <message>
        <source>thư điện tử</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>họ tên người ký</source>
        <translation>name of the signer</translation>
    </message>
    <message>
        <source>chức vụ người ký</source>
        <translation>office of the signer</translation>
    </message>
    <message>
        <source>thẩm quyền ký (TM., KT., TL., TUQ.)</source>
        <translation>authority to sign (TM., KT., TL., TUQ.)</translation>
    </message>
    <message>
        <source>số văn bản</source>
        <translation>number of the letter</translation>
    </message>
    <message>
        <source>ngày văn bản</source>
        <translation>date of the letter</translation>
    </message>
    <message>
        <source>lý do lập lại</source>
        <translation>reason for sending again</translation>
    </message>
    <message>
        <source>kiểu trình bày phụ lục</source>
        <translation>style of the appendices</translation>
    </message>
    <message>
        <source>loại văn bản</source>
        <translation>kind of letter</translation>
    </message>
    <message>
        <source>chữ viết tắt của cơ quan</source>
        <translation>abbreviation of the authority</translation>
    </message>
    <message>
        <source>chữ viết tắt của đơn vị soạn thảo</source>
        <translation>abbreviation of the drafting unit</translation>
    </message>
    <message>
        <source>địa danh</source>
        <translation>place name</translation>
    </message>
    <message>
        <source>chức vụ người đứng đầu</source>
        <translation>title of the head</translation>
    </message>
    <message>
        <source>kính gửi</source>
        <translation>addressees</translation>
    </message>
    <message>
        <source>nơi nhận</source>
        <translation>recipients</translation>
    </message>
    <message>
        <source>khó khăn, vướng mắc</source>
        <translation>difficulties, obstacles</translation>
    </message>
    <message>
        <source>đề xuất, kiến nghị</source>
        <translation>proposals</translation>
    </message>
    <message>
        <source>tình trạng cấp</source>
        <translation>state of the tier</translation>
    </message>
    <message>
        <source>tổng khai báo</source>
        <translation>declared total</translation>
    </message>
    <message>
        <source>số khai báo theo mức độ</source>
        <translation>declared numbers by level</translation>
    </message>
    <message>
        <source>lần gửi</source>
        <translation>revision</translation>
    </message>
    <message>
        <source>gói của lần trước</source>
        <translation>package of last time</translation>
    </message>
    <message>
        <source>giải trình về danh mục</source>
        <translation>explanation to a list</translation>
    </message>
    <message>
        <source>nội dung giải trình</source>
        <translation>text of the explanation</translation>
    </message>
    <message>
        <source>thêm mới</source>
        <translation>added</translation>
    </message>
    <message>
        <source>đã bỏ</source>
        <translation>removed</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>chưa kết luận</source>
        <translation>undecided</translation>
    </message>
    <message>
        <source>đủ điều kiện</source>
        <translation>eligible</translation>
    </message>
    <message>
        <source>không đủ điều kiện</source>
        <translation>not eligible</translation>
    </message>
</context>
<context>
    <name>doubts</name>
    <message>
        <source>Thủ tục có trong Phụ lục III hoặc IV nhưng không có trong Phụ lục II.</source>
        <translation>The procedure is in Appendix III or IV but not in Appendix II.</translation>
    </message>
    <message>
        <source>Tệp đánh dấu cả đủ và không đủ điều kiện.</source>
        <translation>The file marks it both eligible and not eligible.</translation>
    </message>
    <message>
        <source>Không hiểu kết luận ghi trong tệp.</source>
        <translation>The decision in the file was not understood.</translation>
    </message>
    <message>
        <source>Bảng được hiểu là Phụ lục III (đủ điều kiện) hoặc IV (không đủ), nhưng dòng này không ghi kết luận hay lý do như vậy. Hãy kiểm tra.</source>
        <translation>The table was taken for Appendix III (eligible) or IV (not eligible), but this row states no such conclusion or reason. Please check it.</translation>
    </message>
    <message>
        <source>Tệp không ghi lĩnh vực của thủ tục này.</source>
        <translation>The file names no field for this procedure.</translation>
    </message>
    <message>
        <source>Tệp đánh dấu nhiều mức độ cho thủ tục này.</source>
        <translation>The file marks several levels for this procedure.</translation>
    </message>
    <message>
        <source>Không hiểu dấu mức độ ghi trong tệp.</source>
        <translation>The mark of the level in the file was not understood.</translation>
    </message>
    <message>
        <source>Tên được ghép từ nhiều dòng của tệp.</source>
        <translation>The name was joined from several rows of the file.</translation>
    </message>
    <message>
        <source>Dòng ngay dưới có thể là phần còn lại của tên này.</source>
        <translation>The row right below may be the rest of this name.</translation>
    </message>
    <message>
        <source>Dòng này bị ẩn trong tệp.</source>
        <translation>This row is hidden in the file.</translation>
    </message>
    <message>
        <source>Tệp có hai dòng giống hệt nhau.</source>
        <translation>The file has two rows that are the same.</translation>
    </message>
    <message>
        <source>Tệp ghi thủ tục này ở nhiều cấp.</source>
        <translation>The file names several tiers for this procedure.</translation>
    </message>
    <message>
        <source>Chữ trong tệp gõ bằng bảng mã cũ, chưa chắc đã đổi đúng.</source>
        <translation>The text in the file is in an old encoding; it may not have been converted rightly.</translation>
    </message>
    <message>
        <source>Dòng này có ô là công thức chưa có kết quả.</source>
        <translation>A cell of this row is a formula without a result.</translation>
    </message>
    <message>
        <source>Báo cáo có nhiều dòng cùng tên, không rõ dòng này trong tệp là dòng nào.</source>
        <translation>The report has several rows of this name; it is not clear which of them this row of the file is.</translation>
    </message>
    <message>
        <source>Danh mục mới tách thủ tục: mức độ, kết luận chép từ thủ tục cũ.</source>
        <translation>The new catalogue splits this procedure: level and decision are copied from the former one.</translation>
    </message>
    <message>
        <source>Danh mục mới gộp các thủ tục có mức độ hoặc kết luận khác nhau; đã giữ của dòng đầu.</source>
        <translation>The new catalogue merges procedures whose levels or decisions differ; those of the first row were kept.</translation>
    </message>
    <message>
        <source>Báo cáo xếp thủ tục này ở lĩnh vực khác với tệp.</source>
        <translation>The report has this procedure in another field than the file.</translation>
    </message>
    <message>
        <source>Mức độ được đề xuất từ kỳ trước, theo bộ quy định cũ. Cần xác nhận.</source>
        <translation>The level is proposed from an earlier round, under the former rules. It needs to be confirmed.</translation>
    </message>
    <message>
        <source>Lý do của kỳ trước không phải là căn cứ theo bộ quy định của đợt này.</source>
        <translation>The reason of the earlier round is no ground under the rules of this round.</translation>
    </message>
    <message>
        <source>Báo cáo ghi thủ tục này với mã khác mã trong tệp.</source>
        <translation>The report has this procedure under another code than the file.</translation>
    </message>
</context>
<context>
    <name>failures</name>
    <message>
        <source>Chương trình gặp trục trặc ngoài dự tính. Mọi thay đổi đã lưu vẫn an toàn. Hãy làm lại thao tác vừa rồi; nếu vẫn lỗi, đóng và mở lại, rồi gửi gói hỗ trợ về Sở.</source>
        <translation>The program met an unexpected fault. All saved changes are safe. Do the last step again; if it still fails, close and open the program, then send the support package to the Department.</translation>
    </message>
    <message>
        <source>Gói hỗ trợ…</source>
        <translation>Support package…</translation>
    </message>
</context>
<context>
    <name>gestures</name>
    <message>
        <source>lập báo cáo</source>
        <translation>start the report</translation>
    </message>
    <message>
        <source>mở lần gửi sau</source>
        <translation>open the next revision</translation>
    </message>
    <message>
        <source>sửa {column} của {count} thủ tục</source>
        <translation>change {column} of {count} procedure(s)</translation>
    </message>
    <message>
        <source>chọn mức độ của {count} thủ tục</source>
        <translation>choose the level of {count} procedure(s)</translation>
    </message>
    <message>
        <source>kết luận {count} thủ tục</source>
        <translation>decide on {count} procedure(s)</translation>
    </message>
    <message>
        <source>sửa {column}</source>
        <translation>change {column}</translation>
    </message>
    <message>
        <source>khai báo của cấp</source>
        <translation>declaration of a tier</translation>
    </message>
    <message>
        <source>đổi tên lĩnh vực “{name}”</source>
        <translation>rename the field “{name}”</translation>
    </message>
    <message>
        <source>thêm lĩnh vực “{name}”</source>
        <translation>add the field “{name}”</translation>
    </message>
    <message>
        <source>thêm {count} thủ tục</source>
        <translation>add {count} procedure(s)</translation>
    </message>
    <message>
        <source>xóa {count} thủ tục</source>
        <translation>remove {count} procedure(s)</translation>
    </message>
    <message>
        <source>xóa {count} thủ tục, {fields} lĩnh vực</source>
        <translation>remove {count} procedure(s), {fields} field(s)</translation>
    </message>
    <message>
        <source>chuyển chỗ</source>
        <translation>move</translation>
    </message>
    <message>
        <source>xếp lĩnh vực theo vần</source>
        <translation>sort fields alphabetically</translation>
    </message>
    <message>
        <source>chép {count} thủ tục sang cấp khác</source>
        <translation>copy {count} procedure(s) to another tier</translation>
    </message>
    <message>
        <source>chép từ dòng trên</source>
        <translation>copy from the row above</translation>
    </message>
    <message>
        <source>dán {count} dòng</source>
        <translation>paste {count} row(s)</translation>
    </message>
    <message>
        <source>cắt {count} dòng</source>
        <translation>cut {count} row(s)</translation>
    </message>
    <message>
        <source>xóa ô của {count} thủ tục</source>
        <translation>clear cells of {count} procedure(s)</translation>
    </message>
    <message>
        <source>lấy lý do như dòng trên</source>
        <translation>take the reasons of the row above</translation>
    </message>
    <message>
        <source>áp dụng lý do cho cả lĩnh vực</source>
        <translation>apply the reasons to the whole field</translation>
    </message>
    <message>
        <source>bỏ kết luận</source>
        <translation>remove the decision</translation>
    </message>
    <message>
        <source>xác nhận dòng đã nhập</source>
        <translation>confirm an imported row</translation>
    </message>
    <message>
        <source>sửa chữ sai bảng mã</source>
        <translation>mend letters of a wrong encoding</translation>
    </message>
    <message>
        <source>lấy tên trong danh mục</source>
        <translation>take the name of the catalogue</translation>
    </message>
    <message>
        <source>lấy mã trong danh mục</source>
        <translation>take the code of the catalogue</translation>
    </message>
    <message>
        <source>đổi tên, mã theo danh mục mới, {count} thủ tục</source>
        <translation>name and code as in the new catalogue, {count} procedures</translation>
    </message>
    <message>
        <source>gộp {count} thủ tục theo danh mục mới</source>
        <translation>merge {count} procedures as in the new catalogue</translation>
    </message>
    <message>
        <source>tách {count} thủ tục theo danh mục mới</source>
        <translation>split {count} procedures as in the new catalogue</translation>
    </message>
    <message>
        <source>bỏ {count} thủ tục đã bãi bỏ</source>
        <translation>take out {count} abolished procedures</translation>
    </message>
    <message>
        <source>lấy “{name}” từ danh mục</source>
        <translation>take “{name}” from the catalogue</translation>
    </message>
    <message>
        <source>nhập từ tệp Excel</source>
        <translation>import from an Excel file</translation>
    </message>
    <message>
        <source>mở lần gửi {revision}</source>
        <translation>open revision {revision}</translation>
    </message>
    <message>
        <source>khôi phục</source>
        <translation>restore</translation>
    </message>
    <message>
        <source>đính kèm {count} tệp</source>
        <translation>attach {count} file(s)</translation>
    </message>
    <message>
        <source>lấy theo cài đặt của đơn vị</source>
        <translation>fill in from the unit&apos;s settings</translation>
    </message>
    <message>
        <source>bỏ {count} tệp đính kèm</source>
        <translation>remove {count} attached file(s)</translation>
    </message>
    <message>
        <source>khôi phục {column} của “{name}”</source>
        <translation>restore {column} of “{name}”</translation>
    </message>
    <message>
        <source>khôi phục dòng “{name}”</source>
        <translation>restore the row “{name}”</translation>
    </message>
    <message>
        <source>khôi phục tệp đính kèm “{name}”</source>
        <translation>restore attached file “{name}”</translation>
    </message>
    <message>
        <source>khôi phục lĩnh vực “{name}”, {count} thủ tục</source>
        <translation>restore the field “{name}”, {count} procedure(s)</translation>
    </message>
    <message>
        <source>đưa cả báo cáo về như trước</source>
        <translation>set the whole report back</translation>
    </message>
    <message>
        <source>giải trình về “{name}” trong danh mục</source>
        <translation>explain “{name}” of a list</translation>
    </message>
    <message>
        <source>bỏ giải trình về “{name}”</source>
        <translation>withdraw the explanation of “{name}”</translation>
    </message>
    <message>
        <source>khôi phục giải trình về “{name}”</source>
        <translation>restore the explanation of “{name}”</translation>
    </message>
    <message>
        <source>lấy {count} thủ tục từ danh mục</source>
        <translation>take {count} procedures from a list</translation>
    </message>
    <message>
        <source>lấy tên theo danh mục</source>
        <translation>take the name of the list</translation>
    </message>
    <message>
        <source>lấy mức độ theo danh mục của {count} thủ tục</source>
        <translation>take the level of the list for {count} procedures</translation>
    </message>
    <message>
        <source>lấy lần trước từ tệp Excel</source>
        <translation>take last time from Excel files</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>STT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Mã TTHC</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tên thủ tục</source>
        <translation>Procedure name</translation>
    </message>
    <message>
        <source>Lĩnh vực</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Mức độ</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Dấu {level}</source>
        <translation>Mark {level}</translation>
    </message>
    <message>
        <source>Đủ điều kiện</source>
        <translation>Eligible</translation>
    </message>
    <message>
        <source>Không đủ điều kiện</source>
        <translation>Not eligible</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Căn cứ pháp lý</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Số {level}</source>
        <translation>Number {level}</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>Tiêu đề</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Số cột</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Thủ tục</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Nối tiếp</source>
        <translation>Continued</translation>
    </message>
    <message>
        <source>Dòng cộng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Dòng trống</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>Không rõ</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>mới</source>
        <translation>new</translation>
    </message>
    <message>
        <source>không đổi</source>
        <translation>same</translation>
    </message>
    <message>
        <source>thay đổi</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>cần xem</source>
        <translation>doubtful</translation>
    </message>
    <message>
        <source>đã sửa chữ</source>
        <translation>text repaired</translation>
    </message>
    <message>
        <source>để lại</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>tất cả</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Như đề nghị</source>
        <translation>As proposed</translation>
    </message>
    <message>
        <source>Thêm mới</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Cập nhật</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Thay cả dòng</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Thêm dòng mới, cập nhật dòng đã có</source>
        <translation>Add new rows, update those that are there</translation>
    </message>
    <message>
        <source>Thêm thành dòng mới, kể cả khi báo cáo đã có</source>
        <translation>Add as a new row, even where the report has it</translation>
    </message>
    <message>
        <source>Ghi những ô tệp có; ô tệp để trống thì giữ như cũ</source>
        <translation>Write what the file says; what it leaves blank stays as it is</translation>
    </message>
    <message>
        <source>Ghi như tệp; ô tệp để trống thì xóa ở báo cáo</source>
        <translation>Write as in the file; what it leaves blank is cleared in the report</translation>
    </message>
    <message>
        <source>Không nhập</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>Chưa rõ, điền sau</source>
        <translation>Unclear, filled in later</translation>
    </message>
    <message>
        <source>Bãi bỏ, không lấy</source>
        <translation>Abolished, not taken</translation>
    </message>
    <message>
        <source>Thuộc cấp nào?</source>
        <translation>Which tier?</translation>
    </message>
    <message>
        <source>Thuộc lĩnh vực nào?</source>
        <translation>Which field?</translation>
    </message>
    <message>
        <source>Ở mức độ nào?</source>
        <translation>Which level?</translation>
    </message>
    <message>
        <source>theo mã của cơ quan</source>
        <translation>by the agency&apos;s code</translation>
    </message>
    <message>
        <source>theo cơ quan thực hiện</source>
        <translation>by the agency</translation>
    </message>
    <message>
        <source>theo danh mục</source>
        <translation>by the catalogue</translation>
    </message>
    <message>
        <source>theo các dòng bên cạnh</source>
        <translation>by the rows beside it</translation>
    </message>
    <message>
        <source>theo tên tệp</source>
        <translation>by the file&apos;s name</translation>
    </message>
    <message>
        <source>theo mức độ kỳ trước</source>
        <translation>by the former level</translation>
    </message>
    <message>
        <source>cấp này không còn</source>
        <translation>this tier is no more</translation>
    </message>
    <message>
        <source>Không rõ thuộc cấp nào. Hãy chọn cấp cho dòng này.</source>
        <translation>It is not clear which tier this belongs to. Choose the tier of this row.</translation>
    </message>
    <message>
        <source>Thuộc cấp không còn, được chọn là đã bãi bỏ nên không lấy.</source>
        <translation>It belongs to a tier that is no more and was said to be abolished, so it is not taken.</translation>
    </message>
    <message>
        <source>Không rõ mức độ. Hãy chọn mức độ cho dòng này.</source>
        <translation>The level is not clear. Choose the level of this row.</translation>
    </message>
    <message>
        <source>Không có tên thủ tục. Hãy ghi tên vào tệp rồi nhập lại.</source>
        <translation>There is no name of a procedure. Write it into the file and import again.</translation>
    </message>
    <message>
        <source>Không rõ dòng này là thủ tục hay tên lĩnh vực. Hãy xếp bằng tay.</source>
        <translation>It is not clear whether this row is a procedure or the name of a field. Place it by hand.</translation>
    </message>
    <message>
        <source>Ô là công thức chưa có kết quả. Hãy mở tệp bằng Excel, lưu lại rồi nhập lại.</source>
        <translation>The cell is a formula without a result. Open the file in Excel, save it and import again.</translation>
    </message>
    <message>
        <source>Không đọc được dòng này. Hãy nhập tay.</source>
        <translation>This row could not be read. Enter it by hand.</translation>
    </message>
    <message>
        <source>Đổi từ TCVN3</source>
        <translation>Converted from TCVN3</translation>
    </message>
    <message>
        <source>Đổi từ VNI</source>
        <translation>Converted from VNI</translation>
    </message>
    <message>
        <source>Thay chữ cái lạ</source>
        <translation>Look-alike letters replaced</translation>
    </message>
    <message>
        <source>Ghép dấu</source>
        <translation>Marks composed</translation>
    </message>
    <message>
        <source>Giải mã ký hiệu web</source>
        <translation>Web entities decoded</translation>
    </message>
    <message>
        <source>Bỏ ngắt dòng</source>
        <translation>Line breaks removed</translation>
    </message>
    <message>
        <source>Bỏ khoảng trắng thừa</source>
        <translation>Extra blanks removed</translation>
    </message>
    <message>
        <source>Bỏ dấu đầu dòng</source>
        <translation>Bullet removed</translation>
    </message>
    <message>
        <source>Trả số 0 ở cuối mã</source>
        <translation>Zeros of the code restored</translation>
    </message>
    <message>
        <source>Bỏ khoảng trắng trong mã</source>
        <translation>Blanks in the code removed</translation>
    </message>
    <message>
        <source>Tách mã khỏi tên</source>
        <translation>Code taken out of the name</translation>
    </message>
    <message>
        <source>Bỏ số thứ tự trong tên</source>
        <translation>Ordinal removed from the name</translation>
    </message>
    <message>
        <source>Bỏ chữ “Thủ tục:”, “Mã:” ở đầu</source>
        <translation>“Thủ tục:”, “Mã:” removed</translation>
    </message>
    <message>
        <source>Bỏ dấu ở cuối</source>
        <translation>End mark removed</translation>
    </message>
    <message>
        <source>Đã sửa chữ</source>
        <translation>Text repaired</translation>
    </message>
    <message>
        <source>{repair}: “{before}” thành “{after}”.</source>
        <translation>{repair}: “{before}” became “{after}”.</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>không thuộc thẩm quyền</source>
        <translation>not under our authority</translation>
    </message>
    <message>
        <source>đã bãi bỏ</source>
        <translation>abolished</translation>
    </message>
    <message>
        <source>đã giải trình</source>
        <translation>explained</translation>
    </message>
    <message>
        <source>Thiếu</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Khác tên</source>
        <translation>Other name</translation>
    </message>
    <message>
        <source>Thừa</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Khác mức độ</source>
        <translation>Other level</translation>
    </message>
    <message>
        <source>Khác kết luận</source>
        <translation>Other decision</translation>
    </message>
    <message>
        <source>Danh mục có, báo cáo chưa có</source>
        <translation>In the list, not in the report</translation>
    </message>
    <message>
        <source>Cùng mã, báo cáo ghi tên khác danh mục</source>
        <translation>Same code, the report has another name</translation>
    </message>
    <message>
        <source>Báo cáo có, danh mục không có</source>
        <translation>In the report, not in the list</translation>
    </message>
    <message>
        <source>Danh mục ghi mức độ khác báo cáo</source>
        <translation>The list has another level than the report</translation>
    </message>
    <message>
        <source>Danh mục ghi đủ điều kiện, báo cáo chưa ghi như vậy</source>
        <translation>Eligible in the list, not so in the report</translation>
    </message>
    <message>
        <source>Thêm vào báo cáo</source>
        <translation>Add to the report</translation>
    </message>
    <message>
        <source>Không thuộc thẩm quyền</source>
        <translation>Not under our authority</translation>
    </message>
    <message>
        <source>Đã bãi bỏ</source>
        <translation>Abolished</translation>
    </message>
    <message>
        <source>Giữ và giải thích</source>
        <translation>Keep and explain</translation>
    </message>
    <message>
        <source>Lấy theo danh mục</source>
        <translation>As in the list</translation>
    </message>
    <message>
        <source>Là dòng giống tên</source>
        <translation>It is the row alike</translation>
    </message>
    <message>
        <source>Xóa khỏi báo cáo</source>
        <translation>Remove from the report</translation>
    </message>
    <message>
        <source>Bỏ giải trình</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Vì sao không thuộc thẩm quyền</source>
        <translation>Why it is not under our authority</translation>
    </message>
    <message>
        <source>Số, ngày quyết định bãi bỏ</source>
        <translation>Number and date of the decision that abolished it</translation>
    </message>
    <message>
        <source>Giải thích</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Đổi tên hoặc mã</source>
        <translation>Renamed or recoded</translation>
    </message>
    <message>
        <source>Gộp</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Tách</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Bãi bỏ</source>
        <translation>Abolished</translation>
    </message>
    <message>
        <source>Danh mục chung</source>
        <translation>General catalogue</translation>
    </message>
    <message>
        <source>Danh mục thuộc thẩm quyền của đơn vị</source>
        <translation>List under the unit’s authority</translation>
    </message>
    <message>
        <source>Danh mục tham chiếu mức độ, điều kiện</source>
        <translation>Reference list of levels or eligibility</translation>
    </message>
    <message>
        <source>Chung</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Của đơn vị</source>
        <translation>Unit’s own</translation>
    </message>
    <message>
        <source>Tham chiếu</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Gợi ý khi gõ; còn hiệu lực vào hạn của đợt thì dùng để kiểm tra tên và mã.</source>
        <translation>Suggests while typing; where it is valid on the deadline of the round, it checks names and codes.</translation>
    </message>
    <message>
        <source>Đối chiếu thiếu, thừa, khác tên với báo cáo của đợt này.</source>
        <translation>Compared with this round’s report: missing, extra, other name.</translation>
    </message>
    <message>
        <source>Đối chiếu mức độ hoặc đủ điều kiện của từng thủ tục; không xét thiếu, thừa.</source>
        <translation>Levels or eligibility are compared row by row; nothing is missing or extra by it.</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>Thư mục dữ liệu</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Thư mục sao lưu</source>
        <translation>Backup folder</translation>
    </message>
    <message>
        <source>Chỗ trống trên ổ</source>
        <translation>Free space</translation>
    </message>
    <message>
        <source>Nơi để dữ liệu</source>
        <translation>Place of the data</translation>
    </message>
    <message>
        <source>Cơ sở dữ liệu</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Đồng hồ của máy</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Phông chữ đi kèm</source>
        <translation>Fonts of the program</translation>
    </message>
    <message>
        <source>Phông chữ màn hình</source>
        <translation>Font of the screen</translation>
    </message>
    <message>
        <source>Trình điều khiển USB token</source>
        <translation>USB token driver</translation>
    </message>
    <message>
        <source>Màn hình</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Máy in</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>1. Đóng chương trình.
2. Nếu máy dùng Windows: mở Windows Security, chọn Virus &amp; threat protection, Ransomware protection, Allow an app through Controlled folder access, rồi thêm chương trình này.
3. Nếu vẫn không được: nhờ người quản trị máy cho tài khoản đang dùng quyền ghi vào thư mục trên.
4. Mở lại chương trình và kiểm tra lại.</source>
        <translation>1. Close the program.
2. On Windows: open Windows Security, choose Virus &amp; threat protection, Ransomware protection, Allow an app through Controlled folder access, then add this program.
3. If that does not help: ask the administrator of the PC to let this account write to the folder above.
4. Open the program and check again.</translation>
    </message>
    <message>
        <source>1. Kiểm tra ổ chứa thư mục còn cắm và còn chỗ trống.
2. Chép cả thư mục dữ liệu sang ổ khác để giữ an toàn.
3. Nhờ người quản trị máy kiểm tra lỗi ổ đĩa.</source>
        <translation>1. See that the drive of the folder is plugged in and has free space.
2. Copy the whole data folder to another drive to keep it safe.
3. Ask the administrator of the PC to check the drive for faults.</translation>
    </message>
    <message>
        <source>1. Thường do phần mềm diệt vi-rút hoặc phần mềm đồng bộ (OneDrive, Google Drive) đang giữ tệp.
2. Trong phần mềm đó, thêm thư mục trên vào danh sách không quét, không đồng bộ.
3. Bấm Kiểm tra lại.</source>
        <translation>1. Most often an antivirus or sync program (OneDrive, Google Drive) holds the files.
2. In that program, add the folder above to what is not scanned or synced.
3. Press Check again.</translation>
    </message>
    <message>
        <source>Ghi, đổi tên, xóa tệp được ({milliseconds} ms).</source>
        <translation>Files can be written, renamed, deleted ({milliseconds} ms).</translation>
    </message>
    <message>
        <source>Máy không cho chương trình ghi vào {path}.</source>
        <translation>The PC does not let the program write to {path}.</translation>
    </message>
    <message>
        <source>Không ghi được vào {path}: ổ đĩa báo lỗi.</source>
        <translation>{path} cannot be written: the drive reports an error.</translation>
    </message>
    <message>
        <source>Ghi được nhưng chậm ({milliseconds} ms): có phần mềm khác giữ tệp trong {path}.</source>
        <translation>Can be written, but slowly ({milliseconds} ms): another program holds files in {path}.</translation>
    </message>
    <message>
        <source>Máy không cho chương trình ghi vào {path}: chưa có bản sao lưu mới.</source>
        <translation>The PC does not let the program write to {path}: there is no new backup.</translation>
    </message>
    <message>
        <source>Không ghi được vào {path}: ổ đĩa báo lỗi, chưa có bản sao lưu mới.</source>
        <translation>{path} cannot be written: the drive reports an error; there is no new backup.</translation>
    </message>
    <message>
        <source>Còn {size}.</source>
        <translation>{size} left.</translation>
    </message>
    <message>
        <source>Chỉ còn {size}. Khi hết chỗ, chương trình không lưu được thay đổi mới; những gì đã lưu vẫn còn.</source>
        <translation>Only {size} left. When it is full, new changes cannot be saved; what was saved is still there.</translation>
    </message>
    <message>
        <source>1. Dọn Thùng rác.
2. Chuyển bớt ảnh, phim, tệp tải về sang ổ khác.
3. Bấm Kiểm tra lại; nên còn ít nhất 1 GB.</source>
        <translation>1. Empty the recycle bin.
2. Move pictures, films and downloads to another drive.
3. Press Check again; at least 1 GB should be free.</translation>
    </message>
    <message>
        <source>Máy không cho biết còn bao nhiêu chỗ trống.</source>
        <translation>The PC does not say how much space is free.</translation>
    </message>
    <message>
        <source>Mở thư mục dữ liệu trong trình quản lý tệp để xem ổ còn cắm và còn chỗ hay không.</source>
        <translation>Open the data folder in the file manager to see whether the drive is plugged in and has free space.</translation>
    </message>
    <message>
        <source>Dữ liệu ở trên máy này.</source>
        <translation>The data is on this PC.</translation>
    </message>
    <message>
        <source>Dữ liệu ở ổ mạng, USB hoặc thư mục dùng chung: {path}. Lưu chậm hơn và dễ hỏng khi mất kết nối.</source>
        <translation>The data is on a network drive, a USB stick or in a shared folder: {path}. Saving is slower, and a lost connection may damage it.</translation>
    </message>
    <message>
        <source>1. Đóng chương trình.
2. Chép cả thư mục trên vào ổ cứng của máy này.
3. Mở chương trình với dữ liệu vừa chép. Thư mục cũ giữ làm bản dự phòng.</source>
        <translation>1. Close the program.
2. Copy the whole folder above to the hard disk of this PC.
3. Open the program with the copied data. Keep the old folder as a reserve.</translation>
    </message>
    <message>
        <source>SQLite {version}, lưu từng thay đổi ngay.</source>
        <translation>SQLite {version}, every change is saved at once.</translation>
    </message>
    <message>
        <source>SQLite {version} chạy được nhưng thư mục dữ liệu không dùng được nhật ký WAL, nên lưu chậm hơn.</source>
        <translation>SQLite {version} works, but the data folder cannot use its WAL log, so saving is slower.</translation>
    </message>
    <message>
        <source>Nếu thấy gõ bị chậm: chuyển thư mục dữ liệu sang ổ cứng của máy này.</source>
        <translation>If typing feels slow: move the data folder to the hard disk of this PC.</translation>
    </message>
    <message>
        <source>SQLite {version} quá cũ: chương trình cần bản 3.37 trở lên.</source>
        <translation>SQLite {version} is too old: the program needs 3.37 or newer.</translation>
    </message>
    <message>
        <source>Cài lại chương trình từ bộ cài chính thức: SQLite đúng bản có sẵn trong đó.</source>
        <translation>Install the program again from the official installer: it brings the right SQLite.</translation>
    </message>
    <message>
        <source>1. Bấm chuột phải vào đồng hồ ở góc màn hình, chọn chỉnh ngày giờ.
2. Chọn đúng ngày, giờ và múi giờ (UTC+07:00) Bangkok, Hà Nội, Jakarta.
3. Nếu máy sai giờ mỗi lần bật: nhờ thay pin CMOS.</source>
        <translation>1. Right-click the clock in the corner of the screen and choose to set date and time.
2. Set the date, the time and the time zone (UTC+07:00) Bangkok, Hanoi, Jakarta.
3. If the clock is wrong at every start: have the CMOS battery replaced.</translation>
    </message>
    <message>
        <source>{time}, đúng múi giờ Việt Nam.</source>
        <translation>{time}, in the time zone of Vietnam.</translation>
    </message>
    <message>
        <source>Máy đang là {time}, sớm hơn lần ghi gần nhất ({since}): ngày trên báo cáo và chữ ký sẽ sai.</source>
        <translation>The clock says {time}, before the last saved change ({since}): the dates of report and signature would be wrong.</translation>
    </message>
    <message>
        <source>Máy đang là {time}, trước ngày mở đợt rà soát ({date}): ngày trên báo cáo và chữ ký sẽ sai.</source>
        <translation>The clock says {time}, before the round began ({date}): the dates of report and signature would be wrong.</translation>
    </message>
    <message>
        <source>Máy đang là {time} nhưng không ở múi giờ Việt Nam (UTC+07:00).</source>
        <translation>The clock says {time}, but not in the time zone of Vietnam (UTC+07:00).</translation>
    </message>
    <message>
        <source>Đủ phông chữ của chương trình.</source>
        <translation>All fonts of the program are there.</translation>
    </message>
    <message>
        <source>Thiếu tệp phông chữ: {files}. Chữ có thể bị vỡ dấu.</source>
        <translation>Font files are missing: {files}. Vietnamese letters may break.</translation>
    </message>
    <message>
        <source>Cài lại chương trình. Nếu vẫn thiếu, xem phần mềm diệt vi-rút có cách ly tệp nào không.</source>
        <translation>Install the program again. If they are still missing, see whether the antivirus has put a file in quarantine.</translation>
    </message>
    <message>
        <source>Có trình điều khiển: {drivers}.</source>
        <translation>Drivers found: {drivers}.</translation>
    </message>
    <message>
        <source>Không thấy. Chỉ cần khi ký bằng USB token; ký bằng khóa của đơn vị hoặc tệp khóa thì không cần.</source>
        <translation>None found. Needed only to sign with a USB token, not with the unit&apos;s key or a key file.</translation>
    </message>
    <message>
        <source>“{font}” vẽ đủ chữ tiếng Việt.</source>
        <translation>“{font}” has all Vietnamese letters.</translation>
    </message>
    <message>
        <source>“{font}” thiếu chữ tiếng Việt: {letters}.</source>
        <translation>“{font}” lacks Vietnamese letters: {letters}.</translation>
    </message>
    <message>
        <source>Cài lại chương trình để có lại phông Noto Sans đi kèm, rồi mở lại.</source>
        <translation>Install the program again to get its font Noto Sans back, then open it again.</translation>
    </message>
    <message>
        <source>{width} × {height}, cỡ chữ {percent}%.</source>
        <translation>{width} × {height}, text size {percent}%.</translation>
    </message>
    <message>
        <source>{width} × {height}, cỡ chữ {percent}%: nhỏ hơn 1366 × 728 nên một phần cửa sổ bị khuất.</source>
        <translation>{width} × {height}, text size {percent}%: smaller than 1366 × 728, so a part of the window is out of sight.</translation>
    </message>
    <message>
        <source>Trong cài đặt màn hình của máy: chọn độ phân giải cao nhất, hoặc giảm tỷ lệ phóng.</source>
        <translation>In the PC&apos;s display settings: choose the highest resolution, or a smaller scale.</translation>
    </message>
    <message>
        <source>Máy in mặc định: {printer}.</source>
        <translation>Default printer: {printer}.</translation>
    </message>
    <message>
        <source>Máy này chưa có máy in mặc định. Vẫn lưu được tệp để in ở máy khác.</source>
        <translation>This PC has no default printer. Files can still be saved and printed on another PC.</translation>
    </message>
    <message>
        <source>Được</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Nên xem</source>
        <translation>Check it</translation>
    </message>
    <message>
        <source>Phải sửa</source>
        <translation>To mend</translation>
    </message>
</context>
<context>
    <name>pin_states</name>
    <message>
        <source>PIN chưa nhập sai lần nào</source>
        <translation>no wrong PIN so far</translation>
    </message>
    <message>
        <source>PIN đã nhập sai, còn ít lần thử</source>
        <translation>wrong PINs were entered, few tries are left</translation>
    </message>
    <message>
        <source>PIN CHỈ CÒN MỘT LẦN THỬ</source>
        <translation>ONLY ONE TRY IS LEFT FOR THE PIN</translation>
    </message>
    <message>
        <source>PIN ĐÃ BỊ KHÓA</source>
        <translation>THE PIN IS LOCKED</translation>
    </message>
    <message>
        <source>chưa đặt PIN</source>
        <translation>no PIN is set</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>In {0}</source>
        <translation>Print {0}</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Không ghi được dữ liệu {path}: {user} đang mở trên máy {host} từ {since}. Hãy đóng cửa sổ kia rồi làm lại, hoặc mở để xem.</source>
        <translation>The data {path} cannot be written: {user} has it open on PC {host} since {since}. Close that window and try again, or open it to read.</translation>
    </message>
    <message>
        <source>Không mở được dữ liệu {path}: tệp do bản chương trình mới hơn tạo (bản {found}, bản này đọc đến {known}). Tệp vẫn nguyên. Hãy cài bản mới rồi mở lại.</source>
        <translation>The data {path} cannot be opened: a newer version of the program made it (version {found}, this one reads up to {known}). The file is untouched. Install the newer version and open it again.</translation>
    </message>
    <message>
        <source>Không đọc được dữ liệu {path}: tệp bị hỏng. Tệp hỏng được giữ nguyên. Hãy khôi phục bản sao lưu gần nhất {backup}.</source>
        <translation>The data {path} cannot be read: the file is damaged. The damaged file is kept as it is. Restore the latest backup {backup}.</translation>
    </message>
    <message>
        <source>Không mở được {path}: tệp không phải dữ liệu của chương trình này. Hãy chọn tệp khác.</source>
        <translation>{path} cannot be opened: the file is not data of this program. Choose another file.</translation>
    </message>
    <message>
        <source>Không thấy dữ liệu {path}. Hãy kiểm tra đường dẫn hoặc cắm lại USB.</source>
        <translation>The data {path} cannot be found. Check the path or plug the USB stick in again.</translation>
    </message>
    <message>
        <source>Không tạo được dữ liệu {path}: thư mục không cho ghi. Hãy chọn thư mục khác.</source>
        <translation>The data {path} cannot be made: the folder cannot be written. Choose another folder.</translation>
    </message>
    <message>
        <source>Dữ liệu {path} đang bận: chương trình khác đang dùng. Hãy đợi ít phút rồi làm lại.</source>
        <translation>The data {path} is busy: another program is using it. Wait some minutes and try again.</translation>
    </message>
    <message>
        <source>Không lưu được vào {path}: ổ đĩa đã đầy. Những gì đã lưu vẫn còn. Hãy xóa bớt tệp rồi làm lại.</source>
        <translation>{path} cannot be saved: the disk is full. What was saved is still there. Delete some files and try again.</translation>
    </message>
    <message>
        <source>Dữ liệu {path} chỉ mở để xem nên không sửa được. Hãy đóng cửa sổ kia hoặc mở dữ liệu ở thư mục cho ghi.</source>
        <translation>The data {path} is open to read only and cannot be changed. Close the other window, or open the data in a folder that can be written.</translation>
    </message>
    <message>
        <source>Không đọc, ghi được {path}: ổ đĩa báo lỗi hoặc đã bị rút. Những gì đã lưu vẫn còn. Hãy cắm lại ổ hoặc chép dữ liệu sang ổ khác.</source>
        <translation>{path} cannot be read or written: the drive reports an error or was pulled out. What was saved is still there. Plug it in again or copy the data to another drive.</translation>
    </message>
    <message>
        <source>Dữ liệu đang ở ổ mạng hoặc USB ({path}). Nên để dữ liệu trên máy này để nhanh và an toàn hơn.</source>
        <translation>The data lies on a network drive or a USB stick ({path}). On this PC it would be faster and safer.</translation>
    </message>
    <message>
        <source>Thư mục {path} không cho ghi nên dữ liệu chỉ mở để xem. Hãy chép dữ liệu sang thư mục khác để sửa.</source>
        <translation>The folder {path} cannot be written, so the data is open to read only. Copy it to another folder to change it.</translation>
    </message>
    <message>
        <source>Không nâng cấp được dữ liệu {path}. Dữ liệu cũ vẫn nguyên. Hãy dùng bản chương trình cũ và báo bộ phận hỗ trợ.</source>
        <translation>The data {path} could not be upgraded. The old data is untouched. Use the old version of the program and tell support.</translation>
    </message>
    <message>
        <source>Bản sao lưu của {path} ghi ra không đúng. Hãy kiểm tra ổ đĩa rồi sao lưu lại.</source>
        <translation>The backup of {path} was not written correctly. Check the disk and back up again.</translation>
    </message>
    <message>
        <source>Không khôi phục được từ {path}: tệp không phải bản sao lưu dùng được. Hãy chọn bản khác.</source>
        <translation>Cannot restore from {path}: the file is no usable backup. Choose another copy.</translation>
    </message>
    <message>
        <source>Chưa có báo cáo nào. Hãy lập báo cáo trước (lệnh start).</source>
        <translation>There is no report yet. Start one first (command start).</translation>
    </message>
    <message>
        <source>Không ghi được {path}: ổ đã đầy (cần thêm {needed}). Gói vẫn còn trên máy này: {kept}. Hãy xóa bớt tệp trên ổ rồi ghi lại.</source>
        <translation>{path} cannot be written: the drive is full ({needed} more needed). The package is still on this PC: {kept}. Delete some files on the drive and write again.</translation>
    </message>
    <message>
        <source>Không ghi được {path}: thư mục hoặc USB không cho ghi. Gói vẫn còn trên máy này: {kept}. Hãy mở khóa ghi của USB hoặc chọn nơi khác.</source>
        <translation>{path} cannot be written: the folder or stick is write-protected. The package is still on this PC: {kept}. Unlock the stick or choose another place.</translation>
    </message>
    <message>
        <source>Không ghi được {path}: tệp đang mở trong chương trình khác. Gói vẫn còn trên máy này: {kept}. Hãy đóng tệp đó rồi ghi lại.</source>
        <translation>Could not write {path}: the file is open in another program. The package is still on this PC: {kept}. Close that file, then write again.</translation>
    </message>
    <message>
        <source>Không ghi được {path}: tên này đã có và không phải là tệp thường. Gói vẫn còn trên máy này: {kept}. Hãy chọn nơi khác.</source>
        <translation>Could not write {path}: this name is taken by something that is no ordinary file. The package is still on this PC: {kept}. Choose another place.</translation>
    </message>
    <message>
        <source>Gói đã ghi đủ, nhưng chưa ghi được thư mục {path} để xem văn bản và phụ lục. Hãy đóng các tệp đang mở trong đó rồi ghi lại.</source>
        <translation>The package is written in full, but the folder {path} with the documents and appendices is not. Close the files that are open in it, then write again.</translation>
    </message>
    <message>
        <source>Không ghi được {path}: không thấy thư mục, USB có thể đã bị rút. Gói vẫn còn trên máy này: {kept}. Hãy cắm lại USB hoặc chọn nơi khác.</source>
        <translation>{path} cannot be written: the folder is not there, the stick may have been pulled out. The package is still on this PC: {kept}. Plug it in again or choose another place.</translation>
    </message>
    <message>
        <source>Ghi {path} nhưng đọc lại không đúng: USB có thể hỏng hoặc dung lượng giả. Gói vẫn còn trên máy này: {kept}. Hãy dùng USB khác.</source>
        <translation>{path} was written but reads back differently: the stick may be faulty or of false capacity. The package is still on this PC: {kept}. Use another stick.</translation>
    </message>
    <message>
        <source>Không ghi được {path}: tên thư mục quá dài. Gói vẫn còn trên máy này: {kept}. Hãy chọn thư mục có đường dẫn ngắn hơn, hoặc ghi thẳng vào USB.</source>
        <translation>{path} cannot be written: the name of the folder is too long. The package is still on this PC: {kept}. Choose a folder with a shorter path, or write straight to the USB stick.</translation>
    </message>
    <message>
        <source>Không ghi được {path}: ổ báo lỗi ({reason}). Gói vẫn còn trên máy này: {kept}. Hãy dùng ổ khác.</source>
        <translation>{path} cannot be written: the drive reports an error ({reason}). The package is still on this PC: {kept}. Use another drive.</translation>
    </message>
    <message>
        <source>Gói ghi ra {path} kiểm tra lại không đạt ({reason}). Gói vẫn còn trên máy này: {kept}. Hãy ghi lại vào nơi khác và báo bộ phận hỗ trợ.</source>
        <translation>The package written to {path} did not pass the check ({reason}). The package is still on this PC: {kept}. Write it to another place and tell support.</translation>
    </message>
    <message>
        <source>Không giữ được bản gói trên máy này ({path}): ổ đĩa đầy hoặc thư mục không cho ghi. Chưa ghi gì ra nơi nhận. Hãy xóa bớt tệp trên ổ rồi làm lại.</source>
        <translation>The copy of the package on this PC could not be kept ({path}): the disk is full or the folder cannot be written. Nothing was written to the target. Delete some files and try again.</translation>
    </message>
    <message>
        <source>Chưa tháo được USB {path}: có chương trình đang mở tệp trên USB. Gói đã ghi vẫn nguyên. Hãy đóng các cửa sổ đang mở USB rồi tháo lại.</source>
        <translation>The USB stick {path} cannot be ejected: a program has a file on it open. The package written is untouched. Close the windows that use the stick and eject it again.</translation>
    </message>
    <message>
        <source>Chưa chọn nơi gửi. Hãy đánh dấu một USB, thư mục hoặc thư điện tử rồi ký lại.</source>
        <translation>No target is chosen. Tick a USB stick, a folder or an e-mail, then sign again.</translation>
    </message>
    <message>
        <source>Chưa có địa chỉ nhận thư. Hãy ghi địa chỉ thư điện tử của nơi nhận.</source>
        <translation>There is no address for the e-mail yet. Type the e-mail address of the recipient.</translation>
    </message>
    <message>
        <source>Địa chỉ thư “{address}” không đúng dạng. Hãy ghi như sotttt@tuyenquang.gov.vn; nhiều địa chỉ cách nhau bằng dấu phẩy.</source>
        <translation>The e-mail address “{address}” is not well formed. Write it like sotttt@tuyenquang.gov.vn; separate several by commas.</translation>
    </message>
    <message>
        <source>Chưa soạn thư: gói nặng {size}, vượt {limit} mà cổng thư cho gửi. Gói vẫn còn trên máy này: {kept}. Hãy gửi bằng USB, hoặc bớt tệp đính kèm trong báo cáo rồi ký lại.</source>
        <translation>The e-mail was not made: the package has {size}, more than the {limit} that the mail gateway sends. The package is still on this PC: {kept}. Send it by USB stick, or attach fewer files to the report and sign again.</translation>
    </message>
    <message>
        <source>Chưa có lần nào được ký nên chưa ghi được. Hãy ký và xuất gói trước.</source>
        <translation>Nothing can be recorded: no revision is signed yet. Sign and export the package first.</translation>
    </message>
    <message>
        <source>Ngày {date} chưa đến. Hãy ghi lại ngày, hoặc kiểm tra đồng hồ của máy.</source>
        <translation>The day {date} is still to come. Type the day again, or check the clock of the PC.</translation>
    </message>
    <message>
        <source>Chưa ghi nội dung đề nghị chỉnh sửa. Hãy ghi Sở đề nghị sửa, bổ sung điều gì.</source>
        <translation>What is to be corrected is missing. Write what the Department asks to correct or add.</translation>
    </message>
    <message>
        <source>Chưa xuất được: báo cáo còn {count} lỗi. Hãy xem danh sách lỗi, sửa hết rồi xuất lại, hoặc xuất bản DỰ THẢO.</source>
        <translation>Not exported: the report still has {count} errors. Look at the list, mend them all and export again, or export a DRAFT.</translation>
    </message>
    <message>
        <source>Đã dừng theo yêu cầu. Chưa ghi gì ra nơi nhận.</source>
        <translation>Stopped as you asked. Nothing was written to the target.</translation>
    </message>
    <message>
        <source>Không thấy tệp {path}. Hãy kiểm tra tên tệp hoặc cắm lại USB.</source>
        <translation>The file {path} cannot be found. Check its name or plug the USB stick in again.</translation>
    </message>
    <message>
        <source>Không đọc được tệp {path}: tệp đang bị khóa hoặc ổ báo lỗi. Hãy đóng chương trình khác rồi làm lại.</source>
        <translation>The file {path} cannot be read: it is locked or the drive reports an error. Close other programs and try again.</translation>
    </message>
    <message>
        <source>Tệp {path} quá lớn ({size}, giới hạn {limit}). Hãy kiểm tra lại có đúng tệp cần mở không.</source>
        <translation>The file {path} is too big ({size}, the limit is {limit}). Check whether it is the right file.</translation>
    </message>
    <message>
        <source>Không đọc được {source}: nội dung sai từ dòng {line}. Hãy xin lại tệp đúng.</source>
        <translation>{source} cannot be read: its content is wrong from line {line} on. Ask for the right file.</translation>
    </message>
    <message>
        <source>Không dùng được {source}: sai ở {place} (cần {expected}). Hãy xin lại tệp đúng hoặc sửa chỗ này.</source>
        <translation>{source} cannot be used: wrong at {place} ({expected} is needed). Ask for the right file or mend this place.</translation>
    </message>
    <message>
        <source>Không mở được {source}: định dạng “{found}” của bản chương trình khác. Hãy cài bản mới.</source>
        <translation>{source} cannot be opened: the format “{found}” belongs to another version of the program. Install the newer version.</translation>
    </message>
    <message>
        <source>{source} không đúng dạng chương trình ghi ra: tệp đã bị sửa. Hãy xin lại gói gốc.</source>
        <translation>{source} is not as the program writes it: the file was altered. Ask for the original package.</translation>
    </message>
    <message>
        <source>Không có bộ quy định “{profile}” trên máy này (đang có: {known}). Hãy cài bản mới hoặc chọn bộ khác.</source>
        <translation>There is no set of rules “{profile}” on this PC (known: {known}). Install the newer version or choose another set.</translation>
    </message>
    <message>
        <source>Bộ quy định {source} sai ở {place}. Hãy xin lại tệp đúng.</source>
        <translation>The set of rules {source} is wrong at {place}. Ask for the right file.</translation>
    </message>
    <message>
        <source>Đợt “{round}” dùng bộ quy định {wanted}, không dùng {profile}. Hãy bỏ lựa chọn này hoặc chọn đợt khác.</source>
        <translation>The round “{round}” uses the set of rules {wanted}, not {profile}. Leave this choice out or choose another round.</translation>
    </message>
    <message>
        <source>Bộ quy định {profile} trên máy này khác bản mà đơn vị đã dùng.</source>
        <translation>The set of rules {profile} on this PC differs from the one that the unit used.</translation>
    </message>
    <message>
        <source>Không có đợt “{round}” (đang có: {known}). Hãy chọn lại đợt hoặc tệp đợt.</source>
        <translation>There is no round “{round}” (known: {known}). Choose another round or its file.</translation>
    </message>
    <message>
        <source>Đợt {source} sai ở {place}. Hãy sửa lại hoặc xin lại tệp đúng.</source>
        <translation>The round {source} is wrong at {place}. Mend it or ask for the right file.</translation>
    </message>
    <message>
        <source>Nội dung đợt “{round}” trong gói (văn bản, thời hạn, nơi nhận) khác đợt trên máy này.</source>
        <translation>What the package says of the round “{round}” (letter, deadline, addressee) differs from the round on this PC.</translation>
    </message>
    <message>
        <source>Gói ghi tên đơn vị “{unit}”, nhưng trong đợt mã đơn vị này là của “{known}”. Hãy hỏi lại đơn vị.</source>
        <translation>The package names the unit “{unit}”, but in the round this code belongs to “{known}”. Ask the unit.</translation>
    </message>
    <message>
        <source>Chưa có tên đơn vị. Hãy gõ tên đơn vị báo cáo.</source>
        <translation>There is no name of the unit yet. Type the name of the reporting unit.</translation>
    </message>
    <message>
        <source>Báo cáo này không có lần gửi {revision}. Hãy chọn lần khác.</source>
        <translation>This report has no revision {revision}. Choose another one.</translation>
    </message>
    <message>
        <source>Không đọc được {source}: tệp không phải sổ Excel (.xlsx) hoặc bị cắt cụt. Hãy mở bằng Excel và lưu lại, hoặc xin lại tệp.</source>
        <translation>{source} cannot be read: it is no Excel workbook (.xlsx), or cut short. Open it in Excel and save it again, or ask for the file again.</translation>
    </message>
    <message>
        <source>Không đọc được {source}: tệp có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.</source>
        <translation>{source} cannot be read: it has a password. Open it in Excel, remove the password and save it.</translation>
    </message>
    <message>
        <source>Không mở {source}: tệp phình to bất thường khi giải nén. Hãy xin lại tệp từ người gửi.</source>
        <translation>{source} is not opened: it swells abnormally when unpacked. Ask the sender for the file again.</translation>
    </message>
    <message>
        <source>{source} không có nội dung. Hãy kiểm tra lại tệp.</source>
        <translation>{source} has no content. Check the file.</translation>
    </message>
    <message>
        <source>{source}, trang “{sheet}”: Phụ lục số {number} đã có trong tệp trước nên bỏ qua bảng này. Hãy chọn một tệp.</source>
        <translation>{source}, sheet “{sheet}”: Appendix {number} was in an earlier file already, so this table is left out. Choose one file.</translation>
    </message>
    <message>
        <source>{source}, trang “{sheet}” đang ẩn nên bỏ qua. Nếu cần, hãy cho hiện trang rồi nhập lại.</source>
        <translation>{source}, sheet “{sheet}” is hidden and was left out. If it is needed, show the sheet and import again.</translation>
    </message>
    <message>
        <source>{source}, trang “{sheet}”: không thấy bảng thủ tục nên bỏ qua. Nếu có, hãy chép bảng rồi dán vào trang Nhập liệu.</source>
        <translation>{source}, sheet “{sheet}”: no table of procedures was seen, so it was passed over. If there is one, copy the table and paste it on the entry page.</translation>
    </message>
    <message>
        <source>{source}, trang “{sheet}”, ô {cell}: không đọc được số. Hãy sửa lại số trong tệp.</source>
        <translation>{source}, sheet “{sheet}”, cell {cell}: the number cannot be read. Mend it in the file.</translation>
    </message>
    <message>
        <source>Đã dừng đọc tệp theo yêu cầu. Báo cáo không thay đổi.</source>
        <translation>Reading was stopped as asked. The report is unchanged.</translation>
    </message>
    <message>
        <source>{source} giống hệt một tệp khác đã chọn nên chỉ đọc một lần.</source>
        <translation>{source} is the same as another chosen file, so it was read once.</translation>
    </message>
    <message>
        <source>Đợt này đã kèm danh mục của đơn vị ({list}) nên không lấy danh mục khác thay. Hãy đối chiếu với danh mục của đợt.</source>
        <translation>This round carries the unit’s list ({list}), so no other one takes its place. Compare with the list of the round.</translation>
    </message>
    <message>
        <source>Đợt này chưa có danh mục thuộc thẩm quyền của {unit}. Hãy lấy danh mục của đơn vị từ tệp rồi đối chiếu lại.</source>
        <translation>This round has no list under the authority of {unit}. Take the unit’s list from a file, then compare again.</translation>
    </message>
    <message>
        <source>Máy này không có danh mục “{list}”. Hãy chọn trong các danh mục đang có: {known}.</source>
        <translation>This PC has no list “{list}”. Choose one of those it has: {known}.</translation>
    </message>
    <message>
        <source>Danh mục “{list}” không có lĩnh vực hoặc cơ quan này ở cấp đã chọn. Hãy chọn trong số: {known}.</source>
        <translation>The list “{list}” has no such field or agency at this tier. Choose among: {known}.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do hoặc số quyết định. Hãy ghi rồi bấm lại.</source>
        <translation>No reason or decision was given. Write it, then try again.</translation>
    </message>
    <message>
        <source>Không có báo cáo kỳ trước nào là “{report}”. Hãy chọn một mã trong former list (trên máy: {known}), hoặc nêu tệp gói báo cáo.</source>
        <translation>There is no report of an earlier round called “{report}”. Choose one listed by former list (on this PC: {known}), or name the file of a package.</translation>
    </message>
    <message>
        <source>Không thấy thủ tục nào trong {source} nên chưa lập được danh mục. Hãy kiểm tra cột tên thủ tục có dòng tiêu đề.</source>
        <translation>No procedure was found in {source}, so no catalogue was made. Check that the column of procedure names has a heading.</translation>
    </message>
    <message>
        <source>Danh mục chưa có tên. Hãy ghi tên để phân biệt với các danh mục khác.</source>
        <translation>The catalogue has no name. Give it one, to tell it from the others.</translation>
    </message>
    <message>
        <source>Danh mục hết hiệu lực ngày {valid_to}, trước ngày có hiệu lực {valid_from}. Hãy sửa một trong hai ngày.</source>
        <translation>The catalogue ends on {valid_to}, before it begins on {valid_from}. Correct one of the two dates.</translation>
    </message>
    <message>
        <source>Tệp rỗng. Hãy xin lại gói từ người gửi.</source>
        <translation>The file is empty. Ask the sender for the package again.</translation>
    </message>
    <message>
        <source>Tệp không phải gói báo cáo .asice, cũng không phải tệp Word, Excel, PDF. Hãy chọn đúng tệp.</source>
        <translation>The file is no report package (.asice), nor a Word, Excel or PDF file. Choose the right file.</translation>
    </message>
    <message>
        <source>Gói bị cắt cụt, có thể do chép dở. Hãy chép hoặc xin lại gói.</source>
        <translation>The package is cut short, perhaps by an unfinished copy. Copy it again or ask for it again.</translation>
    </message>
    <message>
        <source>Gói đã bị sửa sau khi ghi. Không dùng gói này; hãy xin lại gói gốc.</source>
        <translation>The package was altered after it was written. Do not use it; ask for the original.</translation>
    </message>
    <message>
        <source>Gói có dữ liệu lạ ở đầu tệp. Không dùng gói này; hãy xin lại gói gốc.</source>
        <translation>The package has foreign data at its beginning. Do not use it; ask for the original.</translation>
    </message>
    <message>
        <source>Gói có dữ liệu lạ ở cuối tệp. Không dùng gói này; hãy xin lại gói gốc.</source>
        <translation>The package has foreign data at its end. Do not use it; ask for the original.</translation>
    </message>
    <message>
        <source>Gói đã được nén lại bằng chương trình khác (tệp {name}). Hãy xin lại gói gốc, gửi nguyên tệp.</source>
        <translation>The package was packed again by another program (file {name}). Ask for the original, sent as it is.</translation>
    </message>
    <message>
        <source>Gói quá lớn ({size}, giới hạn {limit}). Không mở gói này.</source>
        <translation>The package is too big ({size}, the limit is {limit}). It is not opened.</translation>
    </message>
    <message>
        <source>Gói có quá nhiều tệp (giới hạn {limit}). Không mở gói này.</source>
        <translation>The package has too many files (the limit is {limit}). It is not opened.</translation>
    </message>
    <message>
        <source>Gói có hai tệp cùng tên {name}. Không dùng gói này; hãy xin lại gói gốc.</source>
        <translation>The package has two files named {name}. Do not use it; ask for the original.</translation>
    </message>
    <message>
        <source>Tên tệp {name} trong gói chứa đường dẫn. Không dùng gói này.</source>
        <translation>The file name {name} in the package holds a path. Do not use this package.</translation>
    </message>
    <message>
        <source>Tên tệp {name} trong gói có ký tự lạ. Không dùng gói này.</source>
        <translation>The file name {name} in the package holds strange characters. Do not use this package.</translation>
    </message>
    <message>
        <source>Tên tệp {name} trong gói không hợp lệ. Không dùng gói này.</source>
        <translation>The file name {name} in the package is not allowed. Do not use this package.</translation>
    </message>
    <message>
        <source>Tệp {name} đã bị sửa sau khi ký. Không dùng gói này; hãy xin lại gói gốc.</source>
        <translation>The file {name} was altered after it was signed. Do not use this package; ask for the original.</translation>
    </message>
    <message>
        <source>Thiếu tệp {name} đã được ký. Không dùng gói này; hãy xin lại gói gốc.</source>
        <translation>The signed file {name} is missing. Do not use this package; ask for the original.</translation>
    </message>
    <message>
        <source>Gói có tệp {name} không được ký. Không dùng gói này; hãy xin lại gói gốc.</source>
        <translation>The package has a file {name} that was not signed. Do not use it; ask for the original.</translation>
    </message>
    <message>
        <source>Bản kê số {number} trong gói đã bị sửa. Hãy xin lại gói gốc.</source>
        <translation>List {number} in the package was altered. Ask for the original package.</translation>
    </message>
    <message>
        <source>Gói thiếu bản kê số {number}. Hãy xin lại gói gốc.</source>
        <translation>The package lacks list {number}. Ask for the original package.</translation>
    </message>
    <message>
        <source>Gói thiếu chữ ký số {number}. Hãy xin lại gói gốc.</source>
        <translation>The package lacks signature {number}. Ask for the original package.</translation>
    </message>
    <message>
        <source>Chữ ký số {number} không đúng. Không dùng gói này; hãy xin lại gói gốc.</source>
        <translation>Signature {number} is not right. Do not use this package; ask for the original.</translation>
    </message>
    <message>
        <source>Gói chưa được ký. Hãy đề nghị đơn vị ký và gửi lại.</source>
        <translation>The package is not signed. Ask the unit to sign it and send it again.</translation>
    </message>
    <message>
        <source>Chữ ký của {name} ghi giờ {time}, sau giờ của máy này. Hãy kiểm tra đồng hồ của hai máy.</source>
        <translation>The signature of {name} says {time}, later than the clock of this PC. Check the clocks of both PCs.</translation>
    </message>
    <message>
        <source>{source} không chứa báo cáo. Hãy chọn đúng gói báo cáo.</source>
        <translation>{source} holds no report. Choose the right report package.</translation>
    </message>
    <message>
        <source>Gói có thêm tệp {name}; tệp này không được đối chiếu với số liệu.</source>
        <translation>The package also has the file {name}, which was not compared with the data.</translation>
    </message>
    <message>
        <source>Công văn và báo cáo PDF được ký cùng gói nhưng không đối chiếu tự động với số liệu. Hãy đọc trước khi nhận.</source>
        <translation>Letter and report as PDF are signed with the package, but not compared with the data. Read them before you accept it.</translation>
    </message>
    <message>
        <source>{name} trong gói không giống bản vẽ lại từ các tệp Excel: có thể do bản chương trình khác. Hãy đối chiếu với tệp Excel trước khi dùng bản PDF.</source>
        <translation>{name} in the package differs from what the Excel files give here: perhaps another version of the program made it. Compare it with the Excel files before you use the PDF.</translation>
    </message>
    <message>
        <source>Báo cáo trong gói còn {count} lỗi theo bộ quy định, dù không phải bản dự thảo.</source>
        <translation>The report in the package still has {count} errors by the set of rules, though it is no draft.</translation>
    </message>
    <message>
        <source>Gói thiếu {name}. Hãy xin lại gói đầy đủ.</source>
        <translation>The package lacks {name}. Ask for a complete package.</translation>
    </message>
    <message>
        <source>{name} có công thức, trang ẩn hoặc nhiều trang, không đúng mẫu xuất ra. Hãy xin lại gói gốc.</source>
        <translation>{name} has formulas, hidden sheets or several sheets, unlike the exported form. Ask for the original package.</translation>
    </message>
    <message>
        <source>{name} khác số liệu của báo cáo ở {count} ô, đầu tiên là ô {address}. Hãy xin lại gói gốc.</source>
        <translation>{name} differs from the data of the report in {count} cells, the first is {address}. Ask for the original package.</translation>
    </message>
    <message>
        <source>Chứng thư số của {name} đã hết hạn ngày {date}. Cần ký bằng chứng thư còn hạn.</source>
        <translation>The certificate of {name} expired on {date}. A valid one is needed to sign.</translation>
    </message>
    <message>
        <source>Chứng thư số của {name} chỉ có hiệu lực từ ngày {date}. Hãy kiểm tra đồng hồ máy hoặc dùng chứng thư khác.</source>
        <translation>The certificate of {name} is valid only from {date}. Check the clock of the PC or use another certificate.</translation>
    </message>
    <message>
        <source>Chứng thư số của {name} không dùng để ký. Hãy chọn chứng thư ký.</source>
        <translation>The certificate of {name} is not for signing. Choose one that is.</translation>
    </message>
    <message>
        <source>Chứng thư số của {name} hết hạn ngày {date}, sau khi ký.</source>
        <translation>The certificate of {name} expired on {date}, after the signature.</translation>
    </message>
    <message>
        <source>Tệp khóa không phải tệp .p12 hoặc bị hỏng. Hãy chọn tệp khác.</source>
        <translation>The key file is no .p12 file or is damaged. Choose another file.</translation>
    </message>
    <message>
        <source>Tệp khóa không có khóa bí mật. Hãy chọn tệp khác.</source>
        <translation>The key file holds no private key. Choose another file.</translation>
    </message>
    <message>
        <source>Tệp khóa không có chứng thư số. Hãy chọn tệp khác.</source>
        <translation>The key file holds no certificate. Choose another file.</translation>
    </message>
    <message>
        <source>Loại khóa không được hỗ trợ (cần RSA từ 2048 bit, hoặc EC P-256, P-384). Hãy dùng khóa khác.</source>
        <translation>This kind of key is not supported (RSA from 2048 bits, or EC P-256, P-384 is needed). Use another key.</translation>
    </message>
    <message>
        <source>Khóa có mật khẩu. Hãy nhập mật khẩu.</source>
        <translation>The key has a passphrase. Type it.</translation>
    </message>
    <message>
        <source>Mật khẩu của khóa không đúng. Hãy nhập lại; chưa có gì bị thay đổi.</source>
        <translation>The passphrase of the key is wrong. Type it again; nothing was changed.</translation>
    </message>
    <message>
        <source>Không thấy khóa của đơn vị trên máy này. Hãy lập khóa mới hoặc dùng tệp .p12.</source>
        <translation>The unit&apos;s key is not on this PC. Make a new key or use a .p12 file.</translation>
    </message>
    <message>
        <source>Không mở được khóa của đơn vị: thiếu tệp bí mật đi kèm. Hãy khôi phục tệp đó hoặc lập khóa mới.</source>
        <translation>The unit&apos;s key cannot be opened: its secret file is missing. Restore that file or make a new key.</translation>
    </message>
    <message>
        <source>Đồng hồ máy đang là năm {year}, không thể ký. Hãy chỉnh lại ngày giờ của máy.</source>
        <translation>The clock of this PC stands in the year {year}; nothing can be signed. Set its date and time.</translation>
    </message>
    <message>
        <source>Không ký được bằng chứng thư của {name}. Hãy dùng khóa khác.</source>
        <translation>The certificate of {name} could not sign. Use another key.</translation>
    </message>
    <message>
        <source>Không hiểu “{text}”. Hãy ghi KHÓA=GIÁ_TRỊ, ví dụ contact.phone=&quot;0207 123&quot;.</source>
        <translation>“{text}” is not understood. Write KHÓA=GIÁ_TRỊ, for example contact.phone=&quot;0207 123&quot;.</translation>
    </message>
    <message>
        <source>Không có mục “{key}”. Các mục có thể ghi: {known}.</source>
        <translation>There is no setting “{key}”. What can be written: {known}.</translation>
    </message>
    <message>
        <source>Không có kiểu trình bày “{style}”. Hãy chọn letter hoặc decree30.</source>
        <translation>There is no style “{style}”. Choose letter or decree30.</translation>
    </message>
    <message>
        <source>Không hiểu ngày “{text}”. Hãy ghi theo dạng ngày/tháng/năm, ví dụ 20/5/2021.</source>
        <translation>The date “{text}” is not understood. Write day/month/year, for example 20/5/2021.</translation>
    </message>
    <message>
        <source>Không có cấp “{tier}” trong đợt này. Các cấp: {known}.</source>
        <translation>There is no tier “{tier}” in this round. Tiers: {known}.</translation>
    </message>
    <message>
        <source>Không có mức độ “{level}” trong đợt này. Các mức độ: {known}.</source>
        <translation>This round has no level “{level}”. The levels: {known}.</translation>
    </message>
    <message>
        <source>Không tìm thấy bảng thủ tục nào trong {source}. Hãy chọn đúng tệp, hoặc mở tệp rồi chép bảng và dán vào trang Nhập liệu.</source>
        <translation>No table of procedures was found in {source}. Choose the right file, or open the file, copy the table and paste it on the entry page.</translation>
    </message>
    <message>
        <source>Chưa nêu điều khai báo. Hãy thêm --none, --not-ours, --total, --level hoặc --note.</source>
        <translation>Nothing to declare was named. Add --none, --not-ours, --total, --level or --note.</translation>
    </message>
    <message>
        <source>Không hiểu “{text}”. Hãy ghi mức độ=số, ví dụ 3=12; các mức độ: {known}.</source>
        <translation>“{text}” is not understood. Write level=number, for example 3=12; levels: {known}.</translation>
    </message>
    <message>
        <source>Không có lĩnh vực “{field}” trong báo cáo. Các lĩnh vực: {known}.</source>
        <translation>There is no field “{field}” in the report. Fields: {known}.</translation>
    </message>
    <message>
        <source>Chưa có thủ tục nào để in. Hãy nhập thủ tục, hoặc chọn lĩnh vực có thủ tục.</source>
        <translation>There are no procedures to print. Enter some, or choose a field that has them.</translation>
    </message>
    <message>
        <source>{name} là gói của chính đợt này ({round}), không phải kỳ trước. Hãy mở gói ở trang Bắt đầu, hoặc so sánh ở trang Lịch sử.</source>
        <translation>{name} is a package of this very round ({round}), not of an earlier one. Open it on the Start page, or compare with it on the History page.</translation>
    </message>
    <message>
        <source>Chưa gắn được tệp .asice với chương trình: không ghi được {path}. Chương trình vẫn dùng được. Hãy mở gói bằng nút Mở gói ở trang Bắt đầu.</source>
        <translation>.asice files do not open in the program yet: {path} cannot be written. The program works all the same. Open packages with Open package on the page Start.</translation>
    </message>
    <message>
        <source>Không lưu được gói hỗ trợ vào {path}: ổ đầy, đã rút hoặc không cho ghi. Hãy chọn nơi khác rồi lưu lại.</source>
        <translation>The support package cannot be saved to {path}: the drive is full, pulled out or write-protected. Choose another place and save again.</translation>
    </message>
    <message>
        <source>Không dùng được mẫu văn bản {source}: tệp không phải Word (.docx) hoặc bị hỏng. Hãy lưu lại mẫu bằng Word, hoặc xóa tệp này để dùng mẫu có sẵn.</source>
        <translation>The letter template {source} cannot be used: it is no Word file (.docx) or is damaged. Save it again in Word, or delete it to use the built-in template.</translation>
    </message>
    <message>
        <source>Mẫu {source} có ô “{{{{{blank}}}}}” mà chương trình không biết, nên để nguyên. Hãy sửa tên ô hoặc xóa ô này trong mẫu.</source>
        <translation>The template {source} has a blank “{{{{{blank}}}}}” that the program does not know, so it is left as it is. Mend its name or delete it from the template.</translation>
    </message>
    <message>
        <source>Mẫu {source} thiếu ô “{{{{{blank}}}}}” nên văn bản không có nội dung này. Hãy thêm ô vào mẫu, hoặc xóa mẫu để dùng mẫu có sẵn.</source>
        <translation>The template {source} lacks the blank “{{{{{blank}}}}}”, so the letter does not say it. Add it to the template, or delete the template to use the built-in one.</translation>
    </message>
    <message>
        <source>Mẫu {source} có hình hoặc hộp chữ; bản PDF không có phần này, tệp Word vẫn đủ. Hãy in từ Word nếu cần.</source>
        <translation>The template {source} has a picture or text box; the PDF leaves it out, the Word file has it. Print from Word if it is needed.</translation>
    </message>
    <message>
        <source>Mẫu {source} có đối tượng nhúng; bản PDF không có phần này, tệp Word vẫn đủ. Hãy in từ Word nếu cần.</source>
        <translation>The template {source} has an embedded object; the PDF leaves it out, the Word file has it. Print from Word if it is needed.</translation>
    </message>
    <message>
        <source>Mẫu {source} dùng đánh số tự động; bản PDF không có các số này, tệp Word vẫn đủ. Hãy gõ số bằng tay trong mẫu.</source>
        <translation>The template {source} has automatic numbers; the PDF leaves them out, the Word file has them. Type the numbers by hand in the template.</translation>
    </message>
    <message>
        <source>Mẫu {source} có chú thích cuối trang; bản PDF không có phần này, tệp Word vẫn đủ. Hãy in từ Word nếu cần.</source>
        <translation>The template {source} has footnotes; the PDF leaves them out, the Word file has them. Print from Word if they are needed.</translation>
    </message>
    <message>
        <source>Mẫu {source} có ô điều khiển nội dung; bản PDF có thể thiếu phần này, tệp Word vẫn đủ. Hãy bỏ ô điều khiển trong mẫu.</source>
        <translation>The template {source} has content controls; the PDF may lack what is in them, the Word file has it. Remove the controls from the template.</translation>
    </message>
    <message>
        <source>Mẫu {source} có ô gộp theo chiều dọc; bản PDF kẻ các ô này riêng, tệp Word vẫn đúng. Hãy bỏ gộp ô trong mẫu.</source>
        <translation>The template {source} has cells merged downwards; the PDF draws them apart, the Word file is right. Unmerge them in the template.</translation>
    </message>
    <message>
        <source>Không có loại văn bản “{kind}”. Hãy chọn cong-van hoặc bao-cao.</source>
        <translation>There is no kind of letter “{kind}”. Choose cong-van or bao-cao.</translation>
    </message>
    <message>
        <source>Không ghi được văn bản vào {path}: tên tệp phải kết thúc bằng .docx hoặc .pdf. Hãy đổi tên tệp.</source>
        <translation>The letter cannot be written to {path}: the file name must end in .docx or .pdf. Change it.</translation>
    </message>
    <message>
        <source>Không đính kèm được “{name}”: chỉ nhận tệp {known}. Hãy chuyển tệp sang một trong các loại này.</source>
        <translation>“{name}” cannot be attached: only files of {known} are taken. Convert it to one of these kinds.</translation>
    </message>
    <message>
        <source>Không đính kèm được “{name}”: nội dung tệp không đúng với đuôi tên. Hãy mở tệp bằng chương trình của nó rồi lưu lại đúng loại.</source>
        <translation>“{name}” cannot be attached: its content does not fit the end of its name. Open it in its program and save it as the right kind.</translation>
    </message>
    <message>
        <source>Không đính kèm được “{name}”: tệp rỗng. Hãy kiểm tra lại tệp.</source>
        <translation>“{name}” cannot be attached: the file is empty. Check it.</translation>
    </message>
    <message>
        <source>Không đính kèm được “{name}”: tệp có cùng nội dung đã được đính kèm. Hãy chọn tệp khác.</source>
        <translation>“{name}” cannot be attached: a file of the same content is attached already. Choose another file.</translation>
    </message>
    <message>
        <source>Không đính kèm được “{name}” ({size}): chỉ còn {left} trong {limit} cho các tệp đính kèm. Hãy bỏ bớt tệp hoặc giảm dung lượng tệp.</source>
        <translation>“{name}” ({size}) cannot be attached: only {left} of {limit} is left for attached files. Remove some files or make this one smaller.</translation>
    </message>
    <message>
        <source>Tệp đính kèm {name} trong gói bị thiếu, khác tệp mà báo cáo đã ghi hoặc không đúng loại tệp được nhận. Hãy xin lại gói gốc.</source>
        <translation>Attached file {name} is missing from the package, differs from what the report lists, or is of a kind that is not accepted. Ask for the original package again.</translation>
    </message>
    <message>
        <source>Trước thay đổi này chưa có báo cáo nên không có gì để khôi phục. Hãy chọn một thay đổi sau đó.</source>
        <translation>Before this change there was no report, so there is nothing to restore. Choose a later change.</translation>
    </message>
    <message>
        <source>Các tệp Excel đã chọn không có thủ tục nào nên không lấy làm lần trước được. Hãy chọn đủ bốn phụ lục đã gửi.</source>
        <translation>The chosen Excel files hold no procedures and cannot stand for last time. Choose all four appendices that were sent.</translation>
    </message>
    <message>
        <source>Phụ lục trong tệp là của “{found}”, không phải của “{unit}”, nên chưa lấy gì vào. Hãy chọn đúng tệp, hoặc chọn đúng đơn vị ở trang Bắt đầu.</source>
        <translation>The appendices in the file are of “{found}”, not of “{unit}”, so nothing was taken. Choose the right file, or the right unit on the page Start.</translation>
    </message>
    <message>
        <source>Báo cáo này đã có lần gửi trước nên không thêm lần trước từ Excel được. Hãy xem các lần đã có ở trang Lịch sử.</source>
        <translation>This report has a former revision already, so none can be added from Excel. Look at its revisions on the page History.</translation>
    </message>
    <message>
        <source>Không đọc được dữ liệu {path}: tệp bị hỏng và chưa có bản sao lưu. Tệp hỏng được giữ nguyên. Hãy bắt đầu dữ liệu mới rồi mở lại gói đã gửi gần nhất, hoặc chọn tệp dữ liệu khác.</source>
        <translation>The data {path} cannot be read: the file is damaged and there is no backup yet. The damaged file is kept as it is. Start new data and open the package sent last, or choose another data file.</translation>
    </message>
    <message>
        <source>Không ghi được {path}: ổ đã đầy (cần thêm {needed}). Hãy xóa bớt tệp trên ổ rồi ghi lại.</source>
        <translation>{path} cannot be written: the drive is full ({needed} more needed). Delete some files on the drive and write again.</translation>
    </message>
    <message>
        <source>Không ghi được {path}: thư mục hoặc USB không cho ghi. Hãy mở khóa ghi của USB hoặc chọn nơi khác.</source>
        <translation>{path} cannot be written: the folder or stick is write-protected. Unlock the stick or choose another place.</translation>
    </message>
    <message>
        <source>Không ghi được {path}: tệp đang mở trong chương trình khác. Hãy đóng tệp đó rồi ghi lại.</source>
        <translation>Could not write {path}: the file is open in another program. Close that file, then write again.</translation>
    </message>
    <message>
        <source>Không ghi được {path}: tên này đã có và không phải là tệp thường. Hãy chọn nơi khác.</source>
        <translation>Could not write {path}: this name is taken by something that is no ordinary file. Choose another place.</translation>
    </message>
    <message>
        <source>Không ghi được {path}: không thấy thư mục, USB có thể đã bị rút. Hãy cắm lại USB hoặc chọn nơi khác.</source>
        <translation>{path} cannot be written: the folder is not there, the stick may have been pulled out. Plug it in again or choose another place.</translation>
    </message>
    <message>
        <source>Ghi {path} nhưng đọc lại không đúng: USB có thể hỏng hoặc dung lượng giả. Hãy dùng USB khác.</source>
        <translation>{path} was written but reads back differently: the stick may be faulty or of false capacity. Use another stick.</translation>
    </message>
    <message>
        <source>Không ghi được {path}: tên thư mục quá dài. Hãy chọn thư mục có đường dẫn ngắn hơn.</source>
        <translation>{path} cannot be written: the name of the folder is too long. Choose a folder with a shorter path.</translation>
    </message>
    <message>
        <source>Không ghi được {path}: ổ báo lỗi ({reason}). Hãy dùng ổ khác.</source>
        <translation>{path} cannot be written: the drive reports an error ({reason}). Use another drive.</translation>
    </message>
    <message>
        <source>{source} là tệp PDF nên không lấy được bảng. Hãy xin tệp Excel hoặc Word gốc, hoặc chép bảng rồi dán vào trang Nhập liệu.</source>
        <translation>{source} is a PDF file, so no table can be taken from it. Ask for the original Excel or Word file, or copy the table and paste it into the entry page.</translation>
    </message>
    <message>
        <source>{source} là ảnh nên không lấy được bảng. Hãy xin tệp Excel hoặc Word gốc.</source>
        <translation>{source} is a picture, so no table can be taken from it. Ask for the original Excel or Word file.</translation>
    </message>
    <message>
        <source>{source} là tệp Word kiểu cũ (.doc, .rtf). Hãy mở bằng Word, lưu thành .docx rồi nhập lại, hoặc chép bảng rồi dán vào trang Nhập liệu.</source>
        <translation>{source} is an old Word file (.doc, .rtf). Open it in Word, save it as .docx and import it again, or copy the table and paste it into the entry page.</translation>
    </message>
    <message>
        <source>{source} là tệp nén. Hãy giải nén rồi chọn tệp Excel hoặc Word trong đó.</source>
        <translation>{source} is an archive. Unpack it and choose the Excel or Word file in it.</translation>
    </message>
    <message>
        <source>{source} là gói báo cáo của chương trình, không phải bảng để nhập. Hãy mở bằng nút Mở gói ở trang Bắt đầu.</source>
        <translation>{source} is a report package of this program, not a table to import. Open it with Open package on the start page.</translation>
    </message>
    <message>
        <source>{source} là sổ Excel nhị phân (.xlsb). Hãy mở bằng Excel, lưu thành .xlsx rồi nhập lại.</source>
        <translation>{source} is a binary Excel workbook (.xlsb). Open it in Excel, save it as .xlsx and import it again.</translation>
    </message>
    <message>
        <source>{source} không phải tệp Excel, Word, LibreOffice hay tệp chữ, hoặc đã hỏng. Hãy chọn đúng tệp, hoặc xin lại tệp.</source>
        <translation>{source} is no Excel, Word, LibreOffice or text file, or it is damaged. Choose the right file, or ask for it again.</translation>
    </message>
    <message>
        <source>Không đọc được {source}: tệp bị hỏng hoặc bị cắt cụt. Hãy mở bằng chương trình đã tạo ra tệp và lưu lại, hoặc xin lại tệp.</source>
        <translation>{source} cannot be read: it is damaged or cut off. Open it in the program that made it and save it again, or ask for it again.</translation>
    </message>
    <message>
        <source>{source} có hơn {limit} ô nên không đọc. Hãy xóa các trang, dòng không cần trong tệp rồi nhập lại.</source>
        <translation>{source} has more than {limit} cells and is not read. Remove sheets and rows that are not needed from the file and import it again.</translation>
    </message>
    <message>
        <source>{source} không có bảng nào. Hãy chọn đúng tệp, hoặc chép phần cần nhập rồi dán vào trang Nhập liệu.</source>
        <translation>There is no table in {source}. Choose the right file, or copy what is to be imported and paste it into the entry page.</translation>
    </message>
    <message>
        <source>{source} có macro. Chương trình chỉ đọc bảng, không chạy macro; số do macro tính có thể đã cũ. Hãy xem lại các số đó.</source>
        <translation>{source} holds macros. The program only reads tables and runs no macro; numbers that macros compute may be old. Look at them again.</translation>
    </message>
    <message>
        <source>{source} lấy số liệu từ tệp khác. Chương trình không mở tệp đó, chỉ dùng số đã lưu. Hãy xem lại các số đó.</source>
        <translation>{source} takes figures from another file. The program does not open that file and uses the kept figures only. Look at them again.</translation>
    </message>
    <message>
        <source>Chứng thư của {name} là chứng thư của tổ chức cấp (CA), không dùng để ký văn bản. Hãy dùng chứng thư ký.</source>
        <translation>The certificate of {name} belongs to an issuing authority (CA) and is not for signing documents. Use a signing certificate.</translation>
    </message>
    <message>
        <source>Chứng thư của {name} đã bị thu hồi từ ngày {date} (lý do: {cause}), trước lúc ký. Không nhận; hãy đề nghị ký lại bằng chứng thư còn hiệu lực.</source>
        <translation>The certificate of {name} was revoked on {date} (reason: {cause}), before it signed. Do not accept; ask for a signature with a valid certificate.</translation>
    </message>
    <message>
        <source>Chứng thư của {name} bị thu hồi ngày {date} (lý do: {cause}); máy này chưa thấy tệp trước ngày đó nên không rõ có ký trước khi thu hồi. Hãy hỏi lại đơn vị.</source>
        <translation>The certificate of {name} was revoked on {date} (reason: {cause}); this PC had not seen the file before that day, so it may have been signed afterwards. Ask the unit.</translation>
    </message>
    <message>
        <source>Chứng thư của {name} bị thu hồi ngày {date} (lý do: {cause}), sau khi ký.</source>
        <translation>The certificate of {name} was revoked on {date} (reason: {cause}), after signing.</translation>
    </message>
    <message>
        <source>Chứng thư của {name} đăng ký cho {unit}, không phải cho đơn vị ghi trong gói. Hãy hỏi lại cả hai đơn vị.</source>
        <translation>The certificate of {name} is registered for {unit}, not for the unit named in the package. Ask both units.</translation>
    </message>
    <message>
        <source>CHỨNG THƯ ĐÃ ĐỔI: {name} ký bằng chứng thư mã {code}, khác chứng thư đã biết của đơn vị. Hãy gọi đơn vị theo số đã có, đối chiếu mã rồi mới nhận.</source>
        <translation>CERTIFICATE CHANGED: {name} signed with certificate {code}, not the one known for this unit. Call the unit on a number you already have and compare the code before you accept.</translation>
    </message>
    <message>
        <source>Chứng thư của {name} dùng chung khóa với chứng thư khác của {other}. Hãy hỏi lại đơn vị trước khi nhận.</source>
        <translation>The certificate of {name} has the same key as another certificate, of {other}. Ask the unit before you accept.</translation>
    </message>
    <message>
        <source>Chưa biết chứng thư của {name}, mã {code}. Hãy gọi đơn vị đối chiếu mã, hoặc nạp chứng thư CA đã cấp.</source>
        <translation>The certificate of {name}, code {code}, is not known yet. Call the unit and compare the code, or add the certificate of the CA that issued it.</translation>
    </message>
    <message>
        <source>Chưa biết chứng thư của {name}, mã {code}. Hãy nạp chứng thư của CA đã cấp ở mục Nguồn tin cậy.</source>
        <translation>The certificate of {name}, code {code}, is not known. Load the certificate of the CA that issued it under Trusted sources.</translation>
    </message>
    <message>
        <source>Chữ ký của {name} ghi giờ {time}, sau lúc máy này thấy tệp lần đầu ({seen}). Không nhận; hãy hỏi lại đơn vị.</source>
        <translation>The signature of {name} says {time}, after this PC first saw the file ({seen}). Do not accept; ask the unit.</translation>
    </message>
    <message>
        <source>Chưa biết chứng thư của {name} có bị thu hồi không. Hãy nạp danh sách thu hồi (CRL) của {issuer}.</source>
        <translation>Whether the certificate of {name} was revoked is not known. Add the revocation list (CRL) of {issuer}.</translation>
    </message>
    <message>
        <source>Danh sách thu hồi của {issuer} trên máy là của ngày {date}, đã cũ. Hãy nạp danh sách mới.</source>
        <translation>The revocation list of {issuer} on this PC is of {date} and out of date. Add the newest one.</translation>
    </message>
    <message>
        <source>Mã {wanted} không phải mã khóa đã ký {file}. Hãy nghe lại từng số; nếu vẫn khác thì không nhận tệp.</source>
        <translation>{wanted} is not the code of a key that signed {file}. Listen to each digit again; if it still differs, do not accept the file.</translation>
    </message>
    <message>
        <source>Mã {wanted} không phải mã khóa đã gặp của {unit}. Hãy nghe lại từng số; nếu vẫn khác thì không tin khóa này.</source>
        <translation>{wanted} is not the code of this key of {unit}. Listen to each digit again; if it still differs, do not trust this key.</translation>
    </message>
    <message>
        <source>{file} không ghi đơn vị nào nên không xác nhận được. Hãy chọn gói báo cáo của đơn vị.</source>
        <translation>{file} names no unit, so there is nothing to confirm. Choose the unit&apos;s package.</translation>
    </message>
    <message>
        <source>Chứng thư của {name} ghi do {issuer} cấp nhưng không khớp khóa của CA này. Không nhận, trừ khi CA có khóa mới và đã nạp.</source>
        <translation>The certificate of {name} says it was issued by {issuer}, but this CA&apos;s key did not sign it. Do not accept, unless the CA has a new key that was added here.</translation>
    </message>
    <message>
        <source>{name} không được phép cấp chứng thư. Không tin chứng thư này; hãy hỏi lại đơn vị.</source>
        <translation>{name} may not issue certificates. Do not trust this certificate; ask the unit.</translation>
    </message>
    <message>
        <source>{name} không được phép có thêm CA cấp dưới. Không tin chứng thư này; hãy hỏi lại đơn vị.</source>
        <translation>{name} may have no further CA below it. Do not trust this certificate; ask the unit.</translation>
    </message>
    <message>
        <source>Lúc ký, chứng thư CA của {name} không có hiệu lực (từ {start} đến {end}). Hãy hỏi lại đơn vị.</source>
        <translation>When this was signed, the CA certificate of {name} was not valid (it is from {start} to {end}). Ask the unit.</translation>
    </message>
    <message>
        <source>Chứng thư CA của {name} đã bị thu hồi. Không tin chứng thư do CA này cấp.</source>
        <translation>The CA certificate of {name} was revoked. Trust no certificate that this CA issued.</translation>
    </message>
    <message>
        <source>Chứng thư của {name} dùng thuật toán hoặc khóa yếu, có thể bị làm giả. Hãy đề nghị ký bằng chứng thư mới.</source>
        <translation>The certificate of {name} uses a weak algorithm or key and may be forged. Ask for a signature with a new certificate.</translation>
    </message>
    <message>
        <source>Chứng thư của {name} có điều kiện mà chương trình chưa kiểm được. Hãy đối chiếu mã qua điện thoại.</source>
        <translation>The certificate of {name} has conditions that the program cannot check. Compare the code by telephone.</translation>
    </message>
    <message>
        <source>{file} là tệp khóa bí mật, không phải chứng thư. Không đưa tệp này cho ai; hãy chọn tệp .cer hoặc .crl của CA.</source>
        <translation>{file} is a private key file, not a certificate. Give it to nobody; choose a .cer or .crl file of the CA.</translation>
    </message>
    <message>
        <source>{file} không phải chứng thư hay danh sách thu hồi. Hãy chọn tệp .cer, .crt, .pem, .p7b hoặc .crl.</source>
        <translation>{file} is neither a certificate nor a revocation list. Choose a .cer, .crt, .pem, .p7b or .crl file.</translation>
    </message>
    <message>
        <source>Không đọc được một chứng thư trong {file}. Hãy tải lại tệp từ CA.</source>
        <translation>A certificate in {file} cannot be read. Download the file from the CA again.</translation>
    </message>
    <message>
        <source>{file}: chứng thư của {name} là của người ký, không phải của CA, nên không nạp. Hãy chọn chứng thư CA đã cấp.</source>
        <translation>{file}: the certificate of {name} belongs to a signer, not to a CA, so it was not added. Choose the certificate of the CA that issued it.</translation>
    </message>
    <message>
        <source>Không đọc được danh sách thu hồi trong {file}. Hãy tải lại tệp từ CA.</source>
        <translation>The revocation list in {file} cannot be read. Download the file from the CA again.</translation>
    </message>
    <message>
        <source>{file} chỉ là một phần danh sách thu hồi của {name} nên không nạp. Hãy tải danh sách đầy đủ.</source>
        <translation>{file} is only part of the revocation list of {name}, so it was not added. Download the whole list.</translation>
    </message>
    <message>
        <source>{file}: danh sách thu hồi ghi của {name} nhưng không do CA này ký, nên không nạp. Hãy tải lại từ CA.</source>
        <translation>{file}: the revocation list says it is from {name}, but this CA did not sign it, so it was not added. Download it from the CA again.</translation>
    </message>
    <message>
        <source>{file}: máy chưa có chứng thư CA của {name} nên danh sách này chưa dùng được. Hãy nạp chứng thư CA đó.</source>
        <translation>{file}: this PC does not have the CA certificate of {name}, so the list cannot be used yet. Add that CA certificate.</translation>
    </message>
    <message>
        <source>Máy này không tin cậy CA, danh sách thu hồi hay khóa đơn vị nào mã {entry}. Hãy xem lại danh sách nguồn tin cậy.</source>
        <translation>This PC trusts no CA, revocation list or unit key with the code {entry}. Look at the list of trusted sources again.</translation>
    </message>
    <message>
        <source>Đây là lần gửi {revision} của {unit}, nhưng máy này đã thấy lần {latest}. Hãy dùng lần gửi mới nhất.</source>
        <translation>This is submission {revision} of {unit}, but this PC has seen submission {latest}. Use the latest one.</translation>
    </message>
    <message>
        <source>{unit} có hai gói khác nhau cùng là lần gửi {revision}. Hãy hỏi đơn vị gói nào đúng, đề nghị gửi lần mới.</source>
        <translation>{unit} has two different packages that are both submission {revision}. Ask the unit which is right, and for a new submission.</translation>
    </message>
    <message>
        <source>Gói ghi là lần gửi {revision} của {unit} nhưng nối sau một gói khác (lần {previous}). Hãy hỏi lại đơn vị.</source>
        <translation>The package says it is submission {revision} of {unit} but follows another package (submission {previous}). Ask the unit.</translation>
    </message>
    <message>
        <source>Máy này chưa gặp gói trước của lần gửi {revision} ({unit}).</source>
        <translation>This PC has not met the package before submission {revision} ({unit}).</translation>
    </message>
    <message>
        <source>Không kiểm được tệp này: nội dung sai quy cách. Hãy xin lại tệp gốc.</source>
        <translation>This file cannot be checked: its content is malformed. Ask for the original file again.</translation>
    </message>
    <message>
        <source>Tệp .asice này mỗi chương trình có thể đọc ra một khác. Không dùng; hãy xin lại tệp gốc.</source>
        <translation>Different programs may read this .asice file differently. Do not use it; ask for the original file again.</translation>
    </message>
    <message>
        <source>Không đọc được bản kê {name} hoặc thiếu chữ ký của bản kê. Hãy xin lại tệp gốc.</source>
        <translation>The manifest {name} cannot be read, or its signature is missing. Ask for the original file again.</translation>
    </message>
    <message>
        <source>Chữ ký {name} không đúng hoặc dùng thuật toán yếu. Không dùng; hãy xin lại tệp gốc.</source>
        <translation>The signature {name} is wrong or uses a weak algorithm. Do not use it; ask for the original file again.</translation>
    </message>
    <message>
        <source>Tệp {name} được ký qua hàm băm yếu hoặc lạ. Hãy đề nghị ký lại bằng SHA-256.</source>
        <translation>{name} was signed over a weak or unknown hash. Ask for a new signature with SHA-256.</translation>
    </message>
    <message>
        <source>Dấu thời gian trong {name}: chưa kiểm được.</source>
        <translation>Timestamp in {name}: not checked.</translation>
    </message>
    <message>
        <source>Không đọc được tệp PDF: tệp bị hỏng hoặc không phải PDF. Hãy xin lại tệp gốc.</source>
        <translation>The PDF cannot be read: it is damaged or none. Ask for the original file.</translation>
    </message>
    <message>
        <source>Tệp PDF có đặt mật khẩu hoặc bị mã hóa nên không kiểm tra, không ký được. Hãy dùng bản không mã hóa.</source>
        <translation>The PDF has a password or is encrypted, so it can be neither checked nor signed. Use one that is not encrypted.</translation>
    </message>
    <message>
        <source>Tệp PDF chưa có chữ ký số. Hãy đề nghị nơi gửi ký và gửi lại.</source>
        <translation>The PDF is not signed. Ask the sender to sign it and send it again.</translation>
    </message>
    <message>
        <source>Nội dung PDF đã bị sửa: không khớp chữ ký số {number}. Không dùng tệp này; hãy xin lại tệp gốc.</source>
        <translation>The PDF was altered: it does not match signature {number}. Do not use it; ask for the original file.</translation>
    </message>
    <message>
        <source>Tệp PDF bị thêm hoặc thay nội dung sau chữ ký số {number}. Không dùng tệp này; hãy xin lại bản như lúc ký.</source>
        <translation>Something was added to the PDF or replaced after signature {number}. Do not use it; ask for the file as it was signed.</translation>
    </message>
    <message>
        <source>Chữ ký số {number} trong PDF không đúng. Không dùng tệp này; hãy xin lại tệp gốc.</source>
        <translation>Signature {number} of the PDF is wrong. Do not use it; ask for the original file.</translation>
    </message>
    <message>
        <source>Chữ ký số {number} trong PDF dùng thuật toán băm cũ (như SHA-1), không còn an toàn. Hãy đề nghị ký lại bằng SHA-256.</source>
        <translation>Signature {number} of the PDF uses an old hash (such as SHA-1) that is no longer safe. Ask for a signature with SHA-256.</translation>
    </message>
    <message>
        <source>Chữ ký số {number} chỉ ký một phần tệp PDF. Không dùng tệp này; hãy đề nghị ký lại cả tệp.</source>
        <translation>Signature {number} covers a part of the PDF only. Do not use it; ask for a signature over the whole file.</translation>
    </message>
    <message>
        <source>Tệp PDF có dữ liệu lạ sau chữ ký số {number}. Không dùng tệp này; hãy xin lại tệp gốc.</source>
        <translation>The PDF has strange data after signature {number}. Do not use it; ask for the original file.</translation>
    </message>
    <message>
        <source>Tệp PDF chứa mã lệnh hoặc biểu mẫu động (XFA), có thể hiển thị khác lúc ký. Hãy xuất lại PDF thường rồi ký.</source>
        <translation>The PDF holds code or a dynamic form (XFA) and may show something else than was signed. Export a plain PDF and sign that.</translation>
    </message>
    <message>
        <source>Chứng thư của chữ ký số {number} dùng loại khóa không được chấp nhận (cần RSA từ 2048 bit, hoặc EC P-256, P-384). Hãy đề nghị ký lại bằng chứng thư khác.</source>
        <translation>The certificate of signature {number} has a kind of key that is not accepted (RSA from 2048 bits, or EC P-256, P-384). Ask for a signature with another certificate.</translation>
    </message>
    <message>
        <source>Chữ ký số {number} không khớp chứng thư đi kèm, có thể chứng thư đã bị đổi. Không dùng tệp này; hãy xin lại tệp gốc.</source>
        <translation>Signature {number} does not match its certificate, which may have been exchanged. Do not use it; ask for the original file.</translation>
    </message>
    <message>
        <source>Chữ ký số {number} theo kiểu PDF cũ, không ghi rõ chứng thư đã dùng. Hãy đối chiếu người ký.</source>
        <translation>Signature {number} is of an old kind that does not name its certificate. Ask the signer.</translation>
    </message>
    <message>
        <source>Người ký trước đã khóa tệp PDF, không thể ký thêm. Hãy xin bản chưa khóa để ký lần lượt.</source>
        <translation>An earlier signer locked the PDF, so nobody can sign any more. Ask for one that is not locked.</translation>
    </message>
    <message>
        <source>Không đọc được ảnh chữ ký hoặc ảnh dấu. Hãy chọn tệp ảnh PNG, nền trong suốt.</source>
        <translation>The picture of the signature or seal cannot be read. Choose a PNG with a transparent ground.</translation>
    </message>
    <message>
        <source>Ảnh chữ ký hoặc ảnh dấu quá lớn ({width} x {height} điểm ảnh). Hãy thu nhỏ ảnh còn dưới 2000 x 2000.</source>
        <translation>The picture of the signature or seal is too large ({width} x {height} pixels). Make it smaller than 2000 x 2000.</translation>
    </message>
    <message>
        <source>Chữ ký số trong {name} không đạt, lý do ghi ngay dưới đây. Không dùng gói này; hãy đề nghị lập và ký lại.</source>
        <translation>The digital signature in {name} does not hold, for the reason below. Do not use this package; please have it made and signed again.</translation>
    </message>
    <message>
        <source>{name} mới ký {count} trong {total} tệp của gói. Hãy hỏi đơn vị nếu cần đủ chữ ký trên từng tệp.</source>
        <translation>{name} has signed only {count} of the {total} files in the package. Please ask the unit if each file has to be signed.</translation>
    </message>
    <message>
        <source>Chưa rõ chứng thư của {name} (mã {code}) ký trên các tệp trong gói. Người ký gói chịu trách nhiệm về các tệp này.</source>
        <translation>The certificate of {name} (code {code}), who signed files in the package, is not known here. Whoever signed the package answers for these files.</translation>
    </message>
    <message>
        <source>{name} đã phát hành nên không sửa, không ký thêm vào từng tệp được. Hãy dùng hồ sơ trình ký, hoặc lập lần sau.</source>
        <translation>{name} has been issued, so its files can be neither changed nor signed any more. Please use the dossier, or make the next revision.</translation>
    </message>
    <message>
        <source>{name} đã bị thay đổi từ lúc mở, có thể người khác vừa ký. Chưa ghi gì; hãy mở lại hồ sơ rồi ký.</source>
        <translation>{name} was changed since it was opened, perhaps somebody else has just signed it. Nothing was written; please open the dossier again, then sign.</translation>
    </message>
    <message>
        <source>{name} đã ký hồ sơ này với vai trò này nên không ký lại. Hãy chuyển hồ sơ cho người tiếp theo, hoặc chọn khóa khác.</source>
        <translation>{name} has signed this dossier in this role already, so nothing was signed again. Pass it on, or choose another key.</translation>
    </message>
    <message>
        <source>Số và ngày văn bản phải ghi đủ cả hai, hoặc để trống cả hai. Hãy ghi nốt rồi ký; phát hành rồi không sửa được.</source>
        <translation>Number and date of the letter are both needed, or neither. Complete them, then sign; what is issued cannot be mended.</translation>
    </message>
    <message>
        <source>Hồ sơ thiếu {name} nên không xem được đủ trước khi ký. Hãy đề nghị trình lại.</source>
        <translation>The dossier lacks {name}, so not all of it can be looked at before signing. Please have it presented again.</translation>
    </message>
    <message>
        <source>{name} là bản DỰ THẢO, không ký được. Hãy đề nghị trình bản chính thức.</source>
        <translation>{name} is a DRAFT and cannot be signed. Please have the final one presented.</translation>
    </message>
    <message>
        <source>{name} không phải tệp của hồ sơ này có ký thêm: nội dung khác, hoặc chưa ký. Hãy ký đúng tệp lấy từ hồ sơ trình ký.</source>
        <translation>{name} is no file of this dossier with signatures added: its content differs, or it is not signed. Please sign the very file from the dossier.</translation>
    </message>
    <message>
        <source>{name} không phải bản scan: chỉ nhận PDF, PNG, JPG, TIF. Hãy quét lại sang PDF.</source>
        <translation>{name} is no scan: only PDF, PNG, JPG and TIF are taken. Please scan it to PDF.</translation>
    </message>
    <message>
        <source>{name}: bản scan có dấu, không kiểm được chữ ký số. Hãy xem bằng mắt.</source>
        <translation>{name}: a scan of the sealed paper, in which no digital signature can be checked. Please look at it.</translation>
    </message>
    <message>
        <source>Không ký được {path}: chỉ ký gói báo cáo, hồ sơ trình ký, tệp Excel, Word và PDF. Hãy chọn tệp khác.</source>
        <translation>{path} cannot be signed: only report packages, dossiers, Excel, Word and PDF files are signed. Please choose another file.</translation>
    </message>
    <message>
        <source>Máy này chưa có trình điều khiển USB token. Hãy cài chương trình kèm theo token, hoặc chọn tệp trình điều khiển.</source>
        <translation>This PC has no driver for USB tokens. Please install the program that came with the token, or choose the file of its driver.</translation>
    </message>
    <message>
        <source>Không nạp được trình điều khiển {path}: tệp hỏng, không phải PKCS#11 hoặc là bản 32 bit. Hãy cài bản 64 bit của hãng, hoặc chọn tệp khác.</source>
        <translation>The driver {path} cannot be loaded: it is damaged, no PKCS#11 module, or for 32 bits. Please install the maker&apos;s 64-bit version, or choose another file.</translation>
    </message>
    <message>
        <source>Trình điều khiển của token báo lỗi ({answer}). Hãy rút token, cắm lại rồi làm lại; nếu vẫn lỗi, hãy cài lại chương trình của hãng.</source>
        <translation>The driver of the token reports a fault ({answer}). Please pull the token out, plug it in again and repeat; if that does not help, install the maker&apos;s program anew.</translation>
    </message>
    <message>
        <source>Trình điều khiển của token không trả lời sau {seconds} giây nên đã bị dừng. Báo cáo vẫn nguyên; hãy rút token, cắm lại rồi ký lại.</source>
        <translation>The driver of the token did not answer for {seconds} seconds and was stopped. The report is safe; please pull the token out, plug it in again and sign once more.</translation>
    </message>
    <message>
        <source>Trình điều khiển của token dừng đột ngột. Báo cáo vẫn nguyên; hãy cắm lại token rồi ký lại, nếu vẫn vậy thì cài lại chương trình của hãng.</source>
        <translation>The driver of the token ended abruptly. The report is safe; please plug the token in again and sign once more, or else install the maker&apos;s program anew.</translation>
    </message>
    <message>
        <source>Chưa thấy USB token nào. Hãy cắm token rồi làm lại.</source>
        <translation>No USB token was found. Please plug it in and try again.</translation>
    </message>
    <message>
        <source>Không thấy token “{label}” (đang cắm: {known}). Hãy cắm đúng token hoặc chọn lại.</source>
        <translation>The token “{label}” is not there (plugged in: {known}). Please plug the right one in, or choose again.</translation>
    </message>
    <message>
        <source>Đang cắm nhiều token: {known}. Hãy chọn một token để ký, hoặc rút bớt.</source>
        <translation>Several tokens are plugged in: {known}. Please choose the one to sign with, or pull the others out.</translation>
    </message>
    <message>
        <source>Token đã bị rút ra hoặc mất kết nối khi đang dùng. Chưa có gì được ghi; hãy cắm lại token rồi ký lại.</source>
        <translation>The token was pulled out or lost its connection while in use. Nothing was written; please plug it in again and sign once more.</translation>
    </message>
    <message>
        <source>Token “{label}” không có chứng thư số nào. Hãy cắm token khác, hoặc hỏi nơi cấp chứng thư.</source>
        <translation>The token “{label}” has no certificate. Please use another token, or ask whoever issued the certificate.</translation>
    </message>
    <message>
        <source>Token “{label}” có nhiều chứng thư ký được: {known}. Hãy chọn một chứng thư.</source>
        <translation>The token “{label}” has several certificates to sign with: {known}. Please choose one.</translation>
    </message>
    <message>
        <source>Token “{label}” không có chứng thư mã {wanted}. Hãy chọn lại chứng thư.</source>
        <translation>The token “{label}” has no certificate with the code {wanted}. Please choose again.</translation>
    </message>
    <message>
        <source>Token “{label}” có chứng thư nhưng không có khóa bí mật đi kèm. Hãy dùng token khác, hoặc hỏi nơi cấp.</source>
        <translation>The token “{label}” has a certificate, but no private key for it. Please use another token, or ask whoever issued it.</translation>
    </message>
    <message>
        <source>Chưa nhập mã PIN của token. Hãy nhập mã PIN rồi ký.</source>
        <translation>The PIN of the token is missing. Please enter it, then sign.</translation>
    </message>
    <message>
        <source>Mã PIN của token “{label}” không đúng độ dài hoặc có ký tự lạ. Hãy xem lại mã PIN rồi nhập lại.</source>
        <translation>The PIN of the token “{label}” has a wrong length or strange letters. Please check it and enter it again.</translation>
    </message>
    <message>
        <source>Mã PIN của token “{label}” không đúng. Hãy nhập lại; sai nhiều lần liền thì token sẽ bị khóa.</source>
        <translation>The PIN of the token “{label}” is wrong. Please enter it again; several wrong ones in a row lock the token.</translation>
    </message>
    <message>
        <source>Mã PIN của token “{label}” không đúng, chỉ còn ít lần thử. Hãy nhập thật cẩn thận; hết lần thử thì token bị khóa.</source>
        <translation>The PIN of the token “{label}” is wrong, and few tries are left. Please enter it with great care: after the last one the token is locked.</translation>
    </message>
    <message>
        <source>Mã PIN của token “{label}” không đúng và CHỈ CÒN MỘT LẦN THỬ: sai nữa là token bị khóa. Hãy tìm lại đúng mã PIN rồi mới nhập.</source>
        <translation>The PIN of the token “{label}” is wrong and ONLY ONE TRY IS LEFT: one more mistake locks the token. Please find the right PIN before you enter it.</translation>
    </message>
    <message>
        <source>Token “{label}” chỉ còn một lần thử mã PIN; lần đó chưa dùng đến. Nếu chắc chắn nhớ đúng mã PIN, hãy ký lại trong cửa sổ chương trình; nếu không, hãy hỏi nơi cấp token.</source>
        <translation>The token “{label}” has one try left for its PIN, and that was not used. If you are certain of the PIN, sign once more in the window of the program; if not, ask whoever issued the token.</translation>
    </message>
    <message>
        <source>Token “{label}” đã bị khóa vì nhập sai mã PIN nhiều lần. Hãy nhờ nơi cấp token mở khóa; trong lúc chờ có thể ký bằng khóa khác.</source>
        <translation>The token “{label}” is locked, since a wrong PIN was entered several times. Please have it unlocked by whoever issued it; meanwhile you may sign with another key.</translation>
    </message>
    <message>
        <source>Token “{label}” chưa được đặt mã PIN. Hãy đặt mã PIN bằng chương trình của hãng.</source>
        <translation>The token “{label}” has no PIN yet. Please set one with the maker&apos;s program.</translation>
    </message>
    <message>
        <source>Mã PIN của token “{label}” đã hết hạn. Hãy đổi mã PIN bằng chương trình của hãng rồi ký lại.</source>
        <translation>The PIN of the token “{label}” has expired. Please change it with the maker&apos;s program, then sign again.</translation>
    </message>
    <message>
        <source>Token không ký được ({answer}). Chưa có gì được ghi; hãy rút token, cắm lại rồi ký lại.</source>
        <translation>The token could not sign ({answer}). Nothing was written; please pull it out, plug it in again and sign once more.</translation>
    </message>
    <message>
        <source>Chữ ký mà token tạo ra không khớp chứng thư của {name} nên không được dùng. Hãy chọn chứng thư khác, hoặc hỏi nơi cấp token.</source>
        <translation>The signature that the token made does not match the certificate of {name}, so it is not used. Please choose another certificate, or ask whoever issued the token.</translation>
    </message>
    <message>
        <source>Đã nêu cả tệp khóa và USB token. Hãy chỉ nêu một khóa để ký.</source>
        <translation>Both a key file and a USB token were named. Please name one key to sign with.</translation>
    </message>
    <message>
        <source>Đơn vị đã có khóa khác trên máy này. Nếu thật sự muốn thay, hãy xác nhận thay khóa; khóa cũ vẫn được giữ lại.</source>
        <translation>The unit has another key on this PC. If you really want to replace it, please confirm; the old one is kept.</translation>
    </message>
    <message>
        <source>Khóa trong tệp là của {name}, không phải khóa của đơn vị đang lập báo cáo. Hãy chọn đúng tệp.</source>
        <translation>The key in the file is that of {name}, not of the unit whose report this is. Please choose the right file.</translation>
    </message>
    <message>
        <source>Bản sao của khóa phải có mật khẩu từ {least} ký tự trở lên. Hãy đặt mật khẩu dài hơn.</source>
        <translation>A copy of the key needs a passphrase of at least {least} letters. Please choose a longer one.</translation>
    </message>
    <message>
        <source>Đã có tệp {path}. Hãy đặt tên khác cho bản sao của khóa.</source>
        <translation>The file {path} is there already. Please give the copy of the key another name.</translation>
    </message>
    <message>
        <source>Không đọc được tệp Excel hoặc Word: phần {name} bị hỏng hoặc sai chuẩn. Hãy xin lại tệp gốc.</source>
        <translation>The Excel or Word file cannot be read: its part {name} is damaged or not as the standard has it. Please ask for the original.</translation>
    </message>
    <message>
        <source>Tệp Excel hoặc Word bị đóng gói bất thường, mỗi chương trình có thể đọc một khác. Không dùng tệp này; hãy xin lại tệp gốc.</source>
        <translation>The Excel or Word file is packed so strangely that programs may read it differently. Do not use it; please ask for the original.</translation>
    </message>
    <message>
        <source>Phần {name} trong tệp có tên bị trùng hoặc không hợp lệ. Không dùng tệp này; hãy xin lại tệp gốc.</source>
        <translation>The part {name} has a name that is there twice, or that is not allowed. Do not use this file; please ask for the original.</translation>
    </message>
    <message>
        <source>Tệp Excel hoặc Word quá lớn khi giải nén ({size}, giới hạn {limit}). Không mở tệp này; hãy xin lại tệp gốc.</source>
        <translation>The Excel or Word file is too large when unpacked ({size}, at most {limit}). Do not open it; please ask for the original.</translation>
    </message>
    <message>
        <source>Tệp Excel hoặc Word có quá nhiều phần (giới hạn {limit}). Không mở tệp này; hãy xin lại tệp gốc.</source>
        <translation>The Excel or Word file has too many parts (at most {limit}). Do not open it; please ask for the original.</translation>
    </message>
    <message>
        <source>Tệp Excel hoặc Word có quá nhiều chữ ký số (giới hạn {limit}). Không dùng tệp này; hãy xin lại tệp gốc.</source>
        <translation>The Excel or Word file has too many digital signatures (at most {limit}). Do not use it; please ask for the original.</translation>
    </message>
    <message>
        <source>Tệp Excel hoặc Word chưa có chữ ký số. Hãy đề nghị nơi gửi ký và gửi lại.</source>
        <translation>The Excel or Word file has no digital signature. Please ask its sender to sign it and send it again.</translation>
    </message>
    <message>
        <source>Không rõ đâu là nội dung chính của tệp Excel hoặc Word, có thể hiển thị khác lúc ký. Hãy xin lại tệp gốc.</source>
        <translation>What the main content of the Excel or Word file is remains unclear, so it may show something else than when it was signed. Please ask for the original.</translation>
    </message>
    <message>
        <source>Tệp chứa macro hoặc điều khiển ActiveX, có thể hiển thị khác lúc ký. Hãy lưu thành .xlsx hoặc .docx thường rồi ký.</source>
        <translation>The file has macros or ActiveX controls and may show something else than when it was signed. Please save it as a plain .xlsx or .docx and sign that.</translation>
    </message>
    <message>
        <source>Chữ ký số đặt sai chỗ trong tệp nên có chương trình không thấy. Không dùng tệp này; hãy xin lại tệp gốc.</source>
        <translation>The digital signature stands at a wrong place in the file, so that some programs do not see it. Do not use this file; please ask for the original.</translation>
    </message>
    <message>
        <source>Chữ ký số {number} trong tệp Excel hoặc Word không đúng. Không dùng tệp này; hãy xin lại tệp gốc.</source>
        <translation>Digital signature {number} of the Excel or Word file is not valid. Do not use this file; please ask for the original.</translation>
    </message>
    <message>
        <source>Chữ ký số {number} có hai đoạn cùng mã, có thể để đánh tráo nội dung. Không dùng tệp này; hãy xin lại tệp gốc.</source>
        <translation>Digital signature {number} has two pieces with the same name, by which content may be exchanged. Do not use this file; please ask for the original.</translation>
    </message>
    <message>
        <source>Chữ ký số {number} mang theo đoạn không được ký. Không dùng tệp này; hãy xin lại tệp gốc.</source>
        <translation>Digital signature {number} carries a piece that is not signed. Do not use this file; please ask for the original.</translation>
    </message>
    <message>
        <source>Chữ ký số {number} trỏ ra ngoài tệp ({name}) nên không kiểm tra được. Hãy đề nghị ký lại bằng Excel hoặc Word.</source>
        <translation>Digital signature {number} points outside the file ({name}), so it cannot be checked. Please have it signed again with Excel or Word.</translation>
    </message>
    <message>
        <source>Chữ ký số {number} kê một phần của tệp hai lần. Không dùng tệp này; hãy xin lại tệp gốc.</source>
        <translation>Digital signature {number} lists a part of the file twice. Do not use this file; please ask for the original.</translation>
    </message>
    <message>
        <source>Chữ ký số {number} cho phép biến đổi nội dung trước khi kiểm tra. Hãy đề nghị ký lại bằng Excel hoặc Word.</source>
        <translation>Digital signature {number} lets content be transformed before it is checked. Please have it signed again with Excel or Word.</translation>
    </message>
    <message>
        <source>Chữ ký số {number} dùng thuật toán không được chấp nhận (cần RSA hoặc ECDSA). Hãy đề nghị ký lại.</source>
        <translation>Digital signature {number} uses an algorithm that is not accepted (RSA or ECDSA is needed). Please have it signed again.</translation>
    </message>
    <message>
        <source>Chữ ký số {number} dùng thuật toán băm cũ (như SHA-1), không còn an toàn. Hãy đề nghị ký lại bằng SHA-256.</source>
        <translation>Digital signature {number} uses an old hash (such as SHA-1) that is no longer safe. Please have it signed again with SHA-256.</translation>
    </message>
    <message>
        <source>Chữ ký số {number} không kê phần nào của tệp nên không chứng minh được gì. Hãy đề nghị ký lại cả tệp.</source>
        <translation>Digital signature {number} lists no part of the file, so it proves nothing. Please have the whole file signed.</translation>
    </message>
    <message>
        <source>Bản kê của chữ ký số {number} trống nên không chứng minh được gì. Hãy đề nghị ký lại cả tệp.</source>
        <translation>The list of digital signature {number} is empty, so it proves nothing. Please have the whole file signed.</translation>
    </message>
    <message>
        <source>Chữ ký số {number} có hai bản kê, có thể để đánh tráo nội dung. Không dùng tệp này; hãy xin lại tệp gốc.</source>
        <translation>Digital signature {number} has two lists, by which content may be exchanged. Do not use this file; please ask for the original.</translation>
    </message>
    <message>
        <source>Nội dung tệp đã bị sửa: {count} phần không khớp chữ ký số {number}, trong đó có {name}. Không dùng tệp này; hãy xin lại tệp gốc.</source>
        <translation>The content of the file was changed: {count} parts do not match digital signature {number}, {name} among them. Do not use this file; please ask for the original.</translation>
    </message>
    <message>
        <source>Tệp đã bị sửa: {count} phần không còn đúng loại như chữ ký số {number} ghi, trong đó có {name}. Không dùng tệp này; hãy xin lại tệp gốc.</source>
        <translation>The file was changed: {count} parts are no longer of the kind that digital signature {number} says, {name} among them. Do not use this file; please ask for the original.</translation>
    </message>
    <message>
        <source>Tệp đã bị sửa: thiếu {count} phần mà chữ ký số {number} đã ký, trong đó có {name}. Không dùng tệp này; hãy xin lại tệp gốc.</source>
        <translation>The file was changed: {count} parts are missing that digital signature {number} covers, {name} among them. Do not use this file; please ask for the original.</translation>
    </message>
    <message>
        <source>Chữ ký số {number} không ký {count} phần của tệp, trong đó có {name}; có thể được thêm sau khi ký. Hãy đề nghị ký lại cả tệp.</source>
        <translation>Digital signature {number} does not cover {count} parts of the file, {name} among them; they may have been added later. Please have the whole file signed.</translation>
    </message>
    <message>
        <source>Chữ ký số {number} không ký {count} liên kết trong tệp, trong đó có ở {name}; có thể được thêm sau khi ký. Hãy đề nghị ký lại cả tệp.</source>
        <translation>Digital signature {number} does not cover {count} links in the file, one of them in {name}; they may have been added later. Please have the whole file signed.</translation>
    </message>
    <message>
        <source>Thông tin về người ký, giờ ký của chữ ký số {number} không rõ ràng. Không dùng tệp này; hãy đề nghị ký lại.</source>
        <translation>Who signed when is unclear in digital signature {number}. Do not use this file; please have it signed again.</translation>
    </message>
    <message>
        <source>Thông tin về người ký, giờ ký của chữ ký số {number} không được ký cùng. Không dùng tệp này; hãy đề nghị ký lại.</source>
        <translation>Who signed when is not covered by digital signature {number}. Do not use this file; please have it signed again.</translation>
    </message>
    <message>
        <source>Chữ ký số {number} ghi hai giờ ký khác nhau. Không dùng tệp này; hãy đề nghị ký lại.</source>
        <translation>Digital signature {number} gives two different times. Do not use this file; please have it signed again.</translation>
    </message>
    <message>
        <source>Chữ ký số {number} không kèm chứng thư nên không biết ai ký. Hãy đề nghị ký lại bằng Excel hoặc Word.</source>
        <translation>Digital signature {number} comes without a certificate, so nobody knows who signed. Please have it signed again with Excel or Word.</translation>
    </message>
    <message>
        <source>Chữ ký số {number} kèm nhiều chứng thư hoặc khóa, không rõ ai ký. Không dùng tệp này; hãy đề nghị ký lại.</source>
        <translation>Digital signature {number} comes with several certificates or keys, so it is unclear who signed. Do not use this file; please have it signed again.</translation>
    </message>
    <message>
        <source>Chứng thư của chữ ký số {number} trong tệp Excel hoặc Word dùng loại khóa không được chấp nhận (cần RSA từ 2048 bit, hoặc EC P-256, P-384). Hãy đề nghị ký lại bằng chứng thư khác.</source>
        <translation>The certificate of digital signature {number} in the Excel or Word file has a kind of key that is not accepted (RSA of at least 2048 bits, or EC P-256, P-384). Please have it signed again with another certificate.</translation>
    </message>
    <message>
        <source>Chữ ký số {number} theo kiểu cũ, không ghi rõ chứng thư đã dùng. Hãy đối chiếu người ký.</source>
        <translation>Digital signature {number} is of an older kind that does not name the certificate. Please compare who signed.</translation>
    </message>
    <message>
        <source>Tệp có biểu đồ.</source>
        <translation>The file has charts.</translation>
    </message>
    <message>
        <source>Tệp có ghi chú của người đọc.</source>
        <translation>The file has comments of readers.</translation>
    </message>
    <message>
        <source>Tệp có đường liên kết. Hãy cân nhắc trước khi bấm.</source>
        <translation>The file has hyperlinks. Please think before you follow one.</translation>
    </message>
    <message>
        <source>Tệp lấy số liệu hoặc hình ảnh từ nơi khác; phần đó không được ký. Hãy đối chiếu với bản in.</source>
        <translation>The file takes figures or pictures from elsewhere; that part is not signed. Please compare it with the print.</translation>
    </message>
    <message>
        <source>Tệp có nhúng tệp khác bên trong.</source>
        <translation>The file has other files inside.</translation>
    </message>
    <message>
        <source>Tệp có trang tính ẩn. Nếu cần xem, hãy bấm phải vào tên trang và chọn Unhide.</source>
        <translation>The file has hidden sheets. To see them, press the right mouse button on the name of a sheet and choose Unhide.</translation>
    </message>
    <message>
        <source>Tệp có công thức; Excel có thể tính lại khi mở. Hãy đối chiếu các số quan trọng.</source>
        <translation>The file has formulas; Excel may calculate them anew when it opens the file. Please compare important figures.</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>{count} thủ tục</source>
        <translation>{count} procedures</translation>
    </message>
    <message>
        <source>Chưa có thủ tục nào</source>
        <translation>No procedure yet</translation>
    </message>
    <message>
        <source>Tên thủ tục, lĩnh vực đầy đủ, không trùng</source>
        <translation>Names of procedures and fields are there, none twice</translation>
    </message>
    <message>
        <source>{count} chỗ thiếu tên hoặc trùng</source>
        <translation>Names missing or twice: {count}</translation>
    </message>
    <message>
        <source>Mọi thủ tục đã có một mức độ</source>
        <translation>Every procedure has one level</translation>
    </message>
    <message>
        <source>{count} thủ tục chưa chọn đúng mức độ</source>
        <translation>Procedures without one right level: {count}</translation>
    </message>
    <message>
        <source>Mọi thủ tục cần rà soát đã có kết luận</source>
        <translation>Every procedure under review has a decision</translation>
    </message>
    <message>
        <source>{count} thủ tục chưa kết luận đúng</source>
        <translation>Procedures without a right decision: {count}</translation>
    </message>
    <message>
        <source>Lý do ở Phụ lục IV đầy đủ</source>
        <translation>Reasons for Appendix IV are complete</translation>
    </message>
    <message>
        <source>{count} thủ tục thiếu lý do hoặc căn cứ</source>
        <translation>Procedures lacking a reason or its ground: {count}</translation>
    </message>
    <message>
        <source>Các cấp đã nhập hoặc đã khai</source>
        <translation>Tiers are filled in or declared</translation>
    </message>
    <message>
        <source>{count} cấp chưa nhập, chưa khai hoặc khai sai</source>
        <translation>Tiers not filled in or wrongly declared: {count}</translation>
    </message>
    <message>
        <source>Tổng khai báo không nhỏ hơn số đếm được</source>
        <translation>Declared totals are not below the counted ones</translation>
    </message>
    <message>
        <source>{count} cấp có tổng khai báo nhỏ hơn số đếm được</source>
        <translation>Tiers with a declared total below the counted one: {count}</translation>
    </message>
    <message>
        <source>Đầu mối liên hệ và người ký đầy đủ</source>
        <translation>Contact and signer are complete</translation>
    </message>
    <message>
        <source>Còn {count} mục về đầu mối liên hệ, người ký</source>
        <translation>Entries on contact and signer missing: {count}</translation>
    </message>
    <message>
        <source>Đã ghi lý do lập lại</source>
        <translation>The reason for sending again is given</translation>
    </message>
    <message>
        <source>Chưa ghi lý do lập lại</source>
        <translation>The reason for sending again is missing</translation>
    </message>
</context>
<context>
    <name>repairs</name>
    <message>
        <source>Bỏ kết luận</source>
        <translation>Remove the decision</translation>
    </message>
    <message>
        <source>Đã kiểm tra</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Khai “Không có TTHC”</source>
        <translation>Declare “no procedures”</translation>
    </message>
    <message>
        <source>Bỏ số khai báo</source>
        <translation>Remove the declared number</translation>
    </message>
    <message>
        <source>Sửa chữ</source>
        <translation>Mend letters</translation>
    </message>
    <message>
        <source>Lý do như dòng trên</source>
        <translation>Reasons as in the row above</translation>
    </message>
    <message>
        <source>Xóa dòng trùng</source>
        <translation>Remove the double row</translation>
    </message>
    <message>
        <source>Xóa lĩnh vực</source>
        <translation>Remove the field</translation>
    </message>
    <message>
        <source>Lấy mã trong danh mục</source>
        <translation>Take the code of the catalogue</translation>
    </message>
    <message>
        <source>Lấy tên trong danh mục</source>
        <translation>Take the name of the catalogue</translation>
    </message>
    <message>
        <source>Bỏ khai, để nhập</source>
        <translation>Withdraw the declaration, to enter</translation>
    </message>
</context>
<context>
    <name>revocations</name>
    <message>
        <source>không nêu</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>lộ khóa</source>
        <translation>the key was compromised</translation>
    </message>
    <message>
        <source>lộ khóa của CA</source>
        <translation>the CA&apos;s key was compromised</translation>
    </message>
    <message>
        <source>thay đổi đơn vị công tác</source>
        <translation>the holder changed office</translation>
    </message>
    <message>
        <source>đã thay bằng chứng thư khác</source>
        <translation>replaced by another certificate</translation>
    </message>
    <message>
        <source>thôi sử dụng</source>
        <translation>no longer used</translation>
    </message>
    <message>
        <source>đang tạm dừng</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>bị rút quyền</source>
        <translation>privilege withdrawn</translation>
    </message>
    <message>
        <source>lộ khóa của nơi cấp thuộc tính</source>
        <translation>the attribute authority&apos;s key was compromised</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Công văn rà soát và các phụ lục I, II, III, IV kèm theo</source>
        <translation>The letter on the review and its appendices I, II, III, IV</translation>
    </message>
    <message>
        <source>Thông tư 32/2017/TT-BTTTT, Điều 5, Điều 6</source>
        <translation>Circular 32/2017/TT-BTTTT, Articles 5 and 6</translation>
    </message>
    <message>
        <source>Nghị định 224/2026/NĐ-CP, Điều 14</source>
        <translation>Decree 224/2026/NĐ-CP, Article 14</translation>
    </message>
    <message>
        <source>Nghị định 30/2020/NĐ-CP, Phụ lục I</source>
        <translation>Decree 30/2020/NĐ-CP, Appendix I</translation>
    </message>
    <message>
        <source>Danh mục TTHC có hiệu lực trong đợt này</source>
        <translation>The catalogue of procedures that is valid in this round</translation>
    </message>
    <message>
        <source>Kiểm tra để tránh nhầm lẫn</source>
        <translation>A check against mistakes</translation>
    </message>
    <message>
        <source>Chưa có tên thủ tục</source>
        <translation>Procedure without a name</translation>
    </message>
    <message>
        <source>Thủ tục chưa có tên. Hãy gõ tên như trong quyết định công bố TTHC.</source>
        <translation>The procedure has no name. Type it as the decision that announces it has it.</translation>
    </message>
    <message>
        <source>Chưa chọn mức độ</source>
        <translation>No level chosen</translation>
    </message>
    <message>
        <source>Chưa chọn mức độ của thủ tục. Hãy chọn đúng một mức độ.</source>
        <translation>The level of the procedure is not chosen. Choose exactly one.</translation>
    </message>
    <message>
        <source>Đánh dấu nhiều mức độ</source>
        <translation>Several levels marked</translation>
    </message>
    <message>
        <source>Thủ tục được đánh dấu nhiều mức độ ({levels}). Hãy giữ lại một mức độ cao nhất đạt đủ.</source>
        <translation>Several levels of the procedure are marked ({levels}). Keep the highest one that is fully reached.</translation>
    </message>
    <message>
        <source>Mức độ không có trong biểu</source>
        <translation>Level not in the form</translation>
    </message>
    <message>
        <source>Mức độ “{level}” không có trong bộ quy định của đợt này. Hãy chọn lại mức độ.</source>
        <translation>The level “{level}” is not in this round&apos;s set of rules. Choose another one.</translation>
    </message>
    <message>
        <source>Chưa chọn đủ / không đủ</source>
        <translation>Eligible or not: undecided</translation>
    </message>
    <message>
        <source>Chưa chọn đủ / không đủ điều kiện. Gõ Đ nếu đủ, K nếu không đủ.</source>
        <translation>Eligible or not is not decided. Type Đ if eligible, K if not.</translation>
    </message>
    <message>
        <source>Ở mức cao nhất mà có kết luận</source>
        <translation>Decided at the highest level</translation>
    </message>
    <message>
        <source>Thủ tục đã ở mức độ cao nhất nên không ghi vào Phụ lục III, IV. Hãy bỏ kết luận hoặc sửa mức độ.</source>
        <translation>The procedure is at the highest level already and does not stand in Appendix III or IV. Remove the decision or change the level.</translation>
    </message>
    <message>
        <source>Thiếu lý do không đủ điều kiện</source>
        <translation>Reason for not being eligible is missing</translation>
    </message>
    <message>
        <source>Chưa ghi lý do không đủ điều kiện. Hãy chọn lý do trong danh sách hoặc ghi rõ lý do khác.</source>
        <translation>The reason for not being eligible is missing. Choose one from the list or write another.</translation>
    </message>
    <message>
        <source>Thiếu quy định chuyên ngành</source>
        <translation>Provision is missing</translation>
    </message>
    <message>
        <source>Lý do đã chọn phải kèm điều, khoản, văn bản quy định. Hãy ghi vào ô Căn cứ pháp lý.</source>
        <translation>The chosen reason needs article, clause and text of the provision. Write it under Legal basis.</translation>
    </message>
    <message>
        <source>Thiếu mô tả vấn đề kỹ thuật</source>
        <translation>Technical problem not described</translation>
    </message>
    <message>
        <source>Lý do kỹ thuật phải nói rõ vấn đề là gì. Hãy ghi vào ô Mô tả.</source>
        <translation>A technical reason must say what the problem is. Write it under Description.</translation>
    </message>
    <message>
        <source>Thiếu ngày dự kiến khắc phục</source>
        <translation>Expected date of repair is missing</translation>
    </message>
    <message>
        <source>Lý do kỹ thuật phải có ngày dự kiến khắc phục. Hãy ghi ngày vào ô Dự kiến khắc phục.</source>
        <translation>A technical reason needs the expected date of repair. Write it under Expected repair.</translation>
    </message>
    <message>
        <source>Lĩnh vực chưa có tên</source>
        <translation>Field without a name</translation>
    </message>
    <message>
        <source>Lĩnh vực chưa có tên. Hãy gõ tên lĩnh vực.</source>
        <translation>The field has no name. Type its name.</translation>
    </message>
    <message>
        <source>Cấp không có trong biểu</source>
        <translation>Tier not in the form</translation>
    </message>
    <message>
        <source>Lĩnh vực “{name}” thuộc cấp “{tier}”, không có trong bộ quy định của đợt này. Hãy chuyển sang cấp khác.</source>
        <translation>The field “{name}” belongs to the tier “{tier}”, which is not in this round&apos;s set of rules. Move it to another tier.</translation>
    </message>
    <message>
        <source>Cấp chưa nhập và chưa khai</source>
        <translation>Tier neither filled in nor declared</translation>
    </message>
    <message>
        <source>{place} chưa có thủ tục nào. Hãy nhập, hoặc khai “Không có TTHC”, “Không thuộc thẩm quyền”.</source>
        <translation>{place} has no procedures yet. Enter them, or declare “no procedures” or “not our authority”.</translation>
    </message>
    <message>
        <source>Khai không có nhưng có thủ tục</source>
        <translation>Declared empty, yet has procedures</translation>
    </message>
    <message>
        <source>{place} khai không có TTHC hoặc không thuộc thẩm quyền nhưng đang có {counted} thủ tục. Hãy bỏ khai hoặc xóa các dòng.</source>
        <translation>{place} is declared to have no procedures or not to be the unit&apos;s, but has {counted}. Withdraw the declaration or remove the rows.</translation>
    </message>
    <message>
        <source>Khai báo nhỏ hơn số đếm được</source>
        <translation>Declared less than counted</translation>
    </message>
    <message>
        <source>{place}: tổng khai báo là {declared}, đếm được {counted}. Hãy sửa số khai báo hoặc xem lại danh sách.</source>
        <translation>{place}: the declared total is {declared}, counted {counted}. Mend the declared number or look through the list.</translation>
    </message>
    <message>
        <source>Khai báo lớn hơn, chưa ghi chú</source>
        <translation>Declared more than counted, no note</translation>
    </message>
    <message>
        <source>{place}: tổng khai báo là {declared}, đếm được {counted}. Hãy ghi chú phần chênh lệch là gì.</source>
        <translation>{place}: the declared total is {declared}, counted {counted}. Note what the difference is.</translation>
    </message>
    <message>
        <source>Số khai báo khác số đếm được</source>
        <translation>Declared differs from counted</translation>
    </message>
    <message>
        <source>{place}: số khai báo {level} là {declared}, đếm được {counted}. Hãy xem lại một trong hai.</source>
        <translation>{place}: declared for {level} is {declared}, counted {counted}. Look at both again.</translation>
    </message>
    <message>
        <source>Trùng cả mã và tên ở một cấp</source>
        <translation>Code and name twice in a tier</translation>
    </message>
    <message>
        <source>“{name}” (mã {code}) đã có trong cấp này. Hãy xóa dòng trùng.</source>
        <translation>“{name}” (code {code}) is in this tier already. Remove the double row.</translation>
    </message>
    <message>
        <source>Trùng tên trong một cấp</source>
        <translation>Name twice in a tier</translation>
    </message>
    <message>
        <source>Tên này có {times} dòng trong cùng một cấp. Nếu là một thủ tục, hãy giữ lại một dòng.</source>
        <translation>This name stands in {times} rows of one tier. If it is one procedure, keep one row.</translation>
    </message>
    <message>
        <source>Cùng tên, khác mức độ ở hai cấp</source>
        <translation>Same name, other level in two tiers</translation>
    </message>
    <message>
        <source>Thủ tục này có mức độ khác nhau ở các cấp. Hãy kiểm tra lại.</source>
        <translation>This procedure has different levels in the tiers. Check it.</translation>
    </message>
    <message>
        <source>Một mã có nhiều tên</source>
        <translation>One code, several names</translation>
    </message>
    <message>
        <source>Mã {code} đang dùng cho {names} dòng có tên khác nhau. Hãy kiểm tra lại mã.</source>
        <translation>The code {code} is used for {names} rows of different names. Check the code.</translation>
    </message>
    <message>
        <source>Mã không đúng dạng</source>
        <translation>Code of another form</translation>
    </message>
    <message>
        <source>“{code}” không giống mã TTHC quốc gia (ví dụ 1.005160) hay mã nội bộ. Hãy kiểm tra lại.</source>
        <translation>“{code}” is not like a national procedure code (for example 1.005160) or an internal one. Check it.</translation>
    </message>
    <message>
        <source>Lý do không phải căn cứ pháp lý</source>
        <translation>Reason is no legal ground</translation>
    </message>
    <message>
        <source>“{reason}” không thuộc căn cứ được chấp nhận. Nên bổ sung căn cứ khác.</source>
        <translation>“{reason}” is none of the accepted grounds. Add another one.</translation>
    </message>
    <message>
        <source>Chưa trực tuyến, chưa kết luận</source>
        <translation>Not online, undecided</translation>
    </message>
    <message>
        <source>Thủ tục ở “{level}” chưa có kết luận. Nếu đã rà soát, hãy chọn đủ hoặc không đủ.</source>
        <translation>The procedure at “{level}” has no decision. If it was reviewed, choose eligible or not.</translation>
    </message>
    <message>
        <source>Lĩnh vực chưa có thủ tục</source>
        <translation>Field without procedures</translation>
    </message>
    <message>
        <source>Lĩnh vực “{name}” chưa có thủ tục. Hãy nhập thủ tục hoặc xóa lĩnh vực.</source>
        <translation>The field “{name}” has no procedures. Enter some or remove the field.</translation>
    </message>
    <message>
        <source>Dòng nhập từ tệp cần xem lại</source>
        <translation>Imported row to look at</translation>
    </message>
    <message>
        <source>{doubt} Hãy kiểm tra rồi xác nhận.</source>
        <translation>{doubt} Check the row and confirm it.</translation>
    </message>
    <message>
        <source>Chữ gõ bằng bảng mã cũ</source>
        <translation>Letters of an old encoding</translation>
    </message>
    <message>
        <source>“{text}” gõ bằng TCVN3 hoặc VNI, đúng ra là “{right}”. Hãy kiểm tra rồi sửa.</source>
        <translation>“{text}” is typed in TCVN3 or VNI and should read “{right}”. Check it, then mend it.</translation>
    </message>
    <message>
        <source>Có chữ cái không phải tiếng Việt: {letters}. Hãy sửa lại.</source>
        <translation>Letters that are not Vietnamese: {letters}. Please correct them.</translation>
    </message>
    <message>
        <source>Có chữ cái lạ</source>
        <translation>Strange letters</translation>
    </message>
    <message>
        <source>Tên khác danh mục</source>
        <translation>Name differs from the catalogue</translation>
    </message>
    <message>
        <source>Trong danh mục, mã {code} là “{name}”. Hãy lấy tên này, hoặc kiểm tra lại mã.</source>
        <translation>In the catalogue, code {code} is “{name}”. Take this name, or check the code.</translation>
    </message>
    <message>
        <source>Mã khác danh mục</source>
        <translation>Code differs from the catalogue</translation>
    </message>
    <message>
        <source>Trong danh mục, tên này có mã {code}. Hãy lấy mã này, hoặc kiểm tra lại tên.</source>
        <translation>In the catalogue, this name has the code {code}. Take this code, or check the name.</translation>
    </message>
    <message>
        <source>Dòng in chữ nhỏ</source>
        <translation>Row printed small</translation>
    </message>
    <message>
        <source>Tên quá dài nên dòng này in cỡ chữ 10. Nội dung vẫn đầy đủ.</source>
        <translation>The name is very long, so this row prints at size 10. It is still complete.</translation>
    </message>
    <message>
        <source>Chưa có đầu mối liên hệ</source>
        <translation>Contact is missing</translation>
    </message>
    <message>
        <source>Chưa có {column}. Hãy ghi ở trang Ký và gửi.</source>
        <translation>There is no {column} yet. Write it on the page Sign and send.</translation>
    </message>
    <message>
        <source>Chưa có người ký</source>
        <translation>Signer is missing</translation>
    </message>
    <message>
        <source>Chưa ghi lý do lập lại</source>
        <translation>The reason for sending again is missing</translation>
    </message>
    <message>
        <source>Báo cáo lần {revision} thay báo cáo đã gửi. Hãy ghi lý do thay đổi.</source>
        <translation>Report No. {revision} replaces one that was sent. Give the reason for the change.</translation>
    </message>
    <message>
        <source>Không khác gì lần trước</source>
        <translation>No difference from last time</translation>
    </message>
    <message>
        <source>Báo cáo lần {revision} giống hệt lần trước. Hãy kiểm tra trước khi gửi.</source>
        <translation>Report No. {revision} is the same as last time. Check before sending.</translation>
    </message>
    <message>
        <source>Danh mục của đơn vị: thủ tục chưa có, chưa giải trình</source>
        <translation>Unit’s list: procedures missing and not explained</translation>
    </message>
    <message>
        <source>Còn {count} thủ tục của danh mục ({list}) chưa có trong báo cáo. Hãy thêm, hoặc ghi rõ vì sao không có, ở trang Danh mục.</source>
        <translation>{count} procedures of the list ({list}) are not in the report. Add them, or say why they are not, on the page of lists.</translation>
    </message>
    <message>
        <source>Danh mục thủ tục thuộc thẩm quyền của đơn vị</source>
        <translation>List of procedures under the unit’s authority</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>đang lập</source>
        <translation>in preparation</translation>
    </message>
    <message>
        <source>đã lập</source>
        <translation>ready to sign</translation>
    </message>
    <message>
        <source>chờ ký</source>
        <translation>awaiting signature</translation>
    </message>
    <message>
        <source>chờ vào số, đóng dấu</source>
        <translation>waiting for number and seal</translation>
    </message>
    <message>
        <source>đã phát hành, chưa gửi</source>
        <translation>issued, not sent</translation>
    </message>
    <message>
        <source>đã gửi {date}</source>
        <translation>sent {date}</translation>
    </message>
    <message>
        <source>đã có phiếu nhận</source>
        <translation>receipt given</translation>
    </message>
    <message>
        <source>đề nghị chỉnh sửa</source>
        <translation>corrections asked</translation>
    </message>
    <message>
        <source>Đang lập: còn lỗi.</source>
        <translation>In preparation: there are errors.</translation>
    </message>
    <message>
        <source>Đã lập: không còn lỗi, chưa ký.</source>
        <translation>Ready to sign: no errors left, not signed yet.</translation>
    </message>
    <message>
        <source>Chờ ký: đã trình {date}, hồ sơ ở {place}.</source>
        <translation>Awaiting signature: presented on {date}, files in {place}.</translation>
    </message>
    <message>
        <source>Thủ trưởng đã ký {date}, chờ vào số, đóng dấu; hồ sơ ở {place}.</source>
        <translation>Signed by the head {date}, waiting for number and seal; the dossier is in {place}.</translation>
    </message>
    <message>
        <source>Đã phát hành {date}, chưa ghi nhận đã gửi.</source>
        <translation>Issued {date}, sending not yet recorded.</translation>
    </message>
    <message>
        <source>đã phát hành</source>
        <translation>issued</translation>
    </message>
    <message>
        <source>chưa ký được</source>
        <translation>cannot be signed</translation>
    </message>
    <message>
        <source>Đã gửi {date}: {place}. {note}</source>
        <translation>Sent on {date}: {place}. {note}</translation>
    </message>
    <message>
        <source>Đã có phiếu nhận {date}. {note}</source>
        <translation>Receipt given on {date}. {note}</translation>
    </message>
    <message>
        <source>Đề nghị chỉnh sửa {date}: {note}</source>
        <translation>Corrections asked for on {date}: {note}</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Đọc tệp</source>
        <translation>Reading files</translation>
    </message>
    <message>
        <source>Mở khóa ký</source>
        <translation>Opening the signing key</translation>
    </message>
    <message>
        <source>Lập bốn phụ lục</source>
        <translation>Making the four appendices</translation>
    </message>
    <message>
        <source>Ký bốn phụ lục và PDF</source>
        <translation>Signing the four workbooks and the PDF</translation>
    </message>
    <message>
        <source>Ký gói báo cáo</source>
        <translation>Signing the package</translation>
    </message>
    <message>
        <source>Ghi và đọc lại</source>
        <translation>Writing and reading back</translation>
    </message>
</context>
<context>
    <name>styles</name>
    <message>
        <source>theo mẫu của công văn</source>
        <translation>by the letter&apos;s form</translation>
    </message>
    <message>
        <source>theo Nghị định 30/2020/NĐ-CP</source>
        <translation>by Decree 30/2020/NĐ-CP</translation>
    </message>
</context>
<context>
    <name>subjects</name>
    <message>
        <source>Thông tin của báo cáo</source>
        <translation>Facts of the report</translation>
    </message>
    <message>
        <source>(chưa có tên)</source>
        <translation>(no name yet)</translation>
    </message>
    <message>
        <source>tên lĩnh vực</source>
        <translation>name of the field</translation>
    </message>
</context>
<context>
    <name>tiers</name>
    <message>
        <source>Chưa nhập</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Không có TTHC</source>
        <translation>No procedures</translation>
    </message>
    <message>
        <source>Không thuộc thẩm quyền</source>
        <translation>Not our authority</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>Chấp nhận được</source>
        <translation>Acceptable</translation>
    </message>
    <message>
        <source>Cần xem</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Không nhận</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Không đọc được</source>
        <translation>Not readable</translation>
    </message>
    <message>
        <source>Gói báo cáo</source>
        <translation>Package of a report</translation>
    </message>
    <message>
        <source>Tệp .asice của chương trình khác; không nhận làm báo cáo của đơn vị</source>
        <translation>An .asice of another program; never taken for a unit&apos;s report</translation>
    </message>
    <message>
        <source>Tệp Word, Excel; không nhận làm báo cáo của đơn vị</source>
        <translation>A Word or Excel file; never taken for a unit&apos;s report</translation>
    </message>
    <message>
        <source>Tệp PDF; không nhận làm báo cáo của đơn vị</source>
        <translation>A PDF; never taken for a unit&apos;s report</translation>
    </message>
    <message>
        <source>Chưa rõ</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Gói</source>
        <translation>The package</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>{what} nguyên vẹn, chữ ký đúng</source>
        <translation>{what} is whole, its signatures hold</translation>
    </message>
    <message>
        <source>{what} nguyên vẹn, chữ ký đúng nhưng chưa rõ người ký; hãy đối chiếu mã khóa qua điện thoại</source>
        <translation>{what} is whole and its signatures hold, but the signer is unknown; compare the key code by telephone</translation>
    </message>
    <message>
        <source>{what} nguyên vẹn, chữ ký đúng nhưng chưa rõ người ký; hãy nạp chứng thư của CA đã cấp</source>
        <translation>{what} is unaltered and its signature right, but the signer is unknown; load the certificate of the CA that issued it</translation>
    </message>
    <message>
        <source>Không nhận {what} này</source>
        <translation>Do not accept {what}</translation>
    </message>
    <message>
        <source>{sound}, người ký đã đăng ký cho đơn vị.</source>
        <translation>{sound}; the signer is registered for the unit.</translation>
    </message>
    <message>
        <source>{sound}, mã khóa đã đối chiếu với đơn vị.</source>
        <translation>{sound}; the key code was compared with the unit.</translation>
    </message>
    <message>
        <source>{sound}, chứng thư do CA tin cậy cấp.</source>
        <translation>{sound}; a trusted CA issued the certificate.</translation>
    </message>
    <message>
        <source>{what} không có chữ ký số nào kiểm được. Hãy xin lại tệp đã ký.</source>
        <translation>{what} has no signature that could be checked. Ask for the signed file.</translation>
    </message>
    <message>
        <source>{sound}, nhưng đây là bản DỰ THẢO để xem, không phải báo cáo chính thức.</source>
        <translation>{sound}, but this is a DRAFT to look at, not the official report.</translation>
    </message>
    <message>
        <source>{unit} · lần {revision}</source>
        <translation>{unit} · revision {revision}</translation>
    </message>
    <message>
        <source>Ký: {names}</source>
        <translation>Signed by {names}</translation>
    </message>
    <message>
        <source>Về tệp</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>Loại tệp</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>Nguyên vẹn</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>Phạm vi ký</source>
        <translation>What is signed</translation>
    </message>
    <message>
        <source>Lần gửi</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Số, ngày văn bản</source>
        <translation>Number, date</translation>
    </message>
    <message>
        <source>Thấy lần đầu</source>
        <translation>First seen</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Người ký thứ {number}</source>
        <translation>Signer {number}</translation>
    </message>
    <message>
        <source>Người ký trên các tệp trong gói</source>
        <translation>Who signed the files in the package</translation>
    </message>
    <message>
        <source>Người ký thứ {number} trên các tệp trong gói</source>
        <translation>Signer {number} of the files in the package</translation>
    </message>
    <message>
        <source>Ai ký</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Lúc ký (tự khai)</source>
        <translation>When (claimed)</translation>
    </message>
    <message>
        <source>Mã khóa</source>
        <translation>Key code</translation>
    </message>
    <message>
        <source>Hạn chứng thư</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Mục đích</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Nơi cấp</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Tin cậy</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Thu hồi</source>
        <translation>Revocation</translation>
    </message>
    <message>
        <source>Không bị sửa sau khi ký</source>
        <translation>Not changed after it was signed</translation>
    </message>
    <message>
        <source>Đã bị sửa, hoặc có chữ ký không đúng</source>
        <translation>Changed, or a signature is wrong</translation>
    </message>
    <message>
        <source>Chưa kiểm được</source>
        <translation>Could not be checked</translation>
    </message>
    <message>
        <source>Chữ ký bao trùm toàn bộ tệp</source>
        <translation>The signatures cover the whole file</translation>
    </message>
    <message>
        <source>Có phần của tệp không được ký</source>
        <translation>A part of the file is not signed</translation>
    </message>
    <message>
        <source>Chưa có chữ ký nào kiểm được</source>
        <translation>No signature could be checked</translation>
    </message>
    <message>
        <source>Lần {revision} của {unit}, {round}</source>
        <translation>Revision {revision} of {unit}, {round}</translation>
    </message>
    <message>
        <source>{said}; không phải gói duy nhất, hoặc đã có lần sau</source>
        <translation>{said}; not the only one, or there is a later one</translation>
    </message>
    <message>
        <source>Số {number}, ngày {date}</source>
        <translation>No. {number} of {date}</translation>
    </message>
    <message>
        <source>Chưa vào số</source>
        <translation>Not numbered yet</translation>
    </message>
    <message>
        <source>Không ghi</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Không ghi; tính theo giờ hiện nay</source>
        <translation>Not said; judged as of now</translation>
    </message>
    <message>
        <source>{time}, giờ này không đúng</source>
        <translation>{time}, which cannot be</translation>
    </message>
    <message>
        <source>Lần này</source>
        <translation>This time</translation>
    </message>
    <message>
        <source>{start} đến {end}, còn hạn lúc ký</source>
        <translation>{start} to {end}, valid when it signed</translation>
    </message>
    <message>
        <source>{start} đến {end}, không có hiệu lực lúc ký</source>
        <translation>{start} to {end}, not valid when it signed</translation>
    </message>
    <message>
        <source>{start} đến {end}, còn hạn lúc ký, nay đã hết</source>
        <translation>{start} to {end}, valid when it signed, expired since</translation>
    </message>
    <message>
        <source>Dùng để ký</source>
        <translation>For signing</translation>
    </message>
    <message>
        <source>Không dùng để ký văn bản</source>
        <translation>Not for signing documents</translation>
    </message>
    <message>
        <source>{chain}; CA tin cậy trên máy này</source>
        <translation>{chain}; trusted on this PC</translation>
    </message>
    <message>
        <source>{issuer}; máy này chưa tin cậy CA này</source>
        <translation>{issuer}; not trusted on this PC</translation>
    </message>
    <message>
        <source>Khóa do đơn vị tự lập, không qua CA</source>
        <translation>The unit&apos;s own key, without a CA</translation>
    </message>
    <message>
        <source>Đã đăng ký trong đợt cho {unit}</source>
        <translation>Registered in the round for {unit}</translation>
    </message>
    <message>
        <source>Đã đối chiếu mã khóa với đơn vị</source>
        <translation>Key code compared with the unit</translation>
    </message>
    <message>
        <source>CA tin cậy cấp; chưa đăng ký, chưa đối chiếu mã</source>
        <translation>Issued by a trusted CA; not registered, code not compared</translation>
    </message>
    <message>
        <source>Chưa đăng ký, chưa đối chiếu mã, CA chưa tin cậy</source>
        <translation>Not registered, code not compared, CA not trusted</translation>
    </message>
    <message>
        <source>Khác chứng thư đã biết của đơn vị</source>
        <translation>Another certificate than the unit&apos;s known one</translation>
    </message>
    <message>
        <source>Chưa bị thu hồi, theo danh sách ngày {date}</source>
        <translation>Not revoked, by the list of {date}</translation>
    </message>
    <message>
        <source>Bị thu hồi ngày {date}: {cause}</source>
        <translation>Revoked on {date}: {cause}</translation>
    </message>
    <message>
        <source>Chưa rõ: máy này chưa có danh sách thu hồi của nơi cấp</source>
        <translation>Unknown: this PC has no list of the issuer</translation>
    </message>
    <message>
        <source>Khóa tự lập không có danh sách thu hồi</source>
        <translation>There is no list for a unit&apos;s own key</translation>
    </message>
    <message>
        <source>đạt</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>lưu ý</source>
        <translation>note</translation>
    </message>
    <message>
        <source>không đạt</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>để biết</source>
        <translation>for information</translation>
    </message>
    <message>
        <source>KẾT QUẢ KIỂM TRA CHỮ KÝ SỐ</source>
        <translation>VERDICT ON DIGITAL SIGNATURES</translation>
    </message>
    <message>
        <source>Tệp {file}, mã kiểm tra {code}</source>
        <translation>File {file}, check code {code}</translation>
    </message>
    <message>
        <source>Tệp {file}</source>
        <translation>File {file}</translation>
    </message>
    <message>
        <source>{count} tệp</source>
        <translation>{count} files</translation>
    </message>
    <message>
        <source>{what}; kiểm tra lúc {time}</source>
        <translation>{what}; checked at {time}</translation>
    </message>
    <message>
        <source>{word}: {sentence}</source>
        <translation>{word}: {sentence}</translation>
    </message>
    <message>
        <source>STT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Đánh giá</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Vì sao; ai ký</source>
        <translation>Why; signed by whom</translation>
    </message>
    <message>
        <source>Mã kiểm tra</source>
        <translation>Check code</translation>
    </message>
    <message>
        <source>Cần biết thêm</source>
        <translation>Also</translation>
    </message>
</context>
</TS>
