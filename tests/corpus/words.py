"""What offices write: headings of columns, tiers, levels, sections. Taken from letters, decisions and exports.

Sources: the appendices of the department's letter of May 2021, decisions of provinces that publish procedures
(2025), the exports of the national portal and of a one-stop system.
"""

HEADINGS = {
    "ordinal": ("STT", "TT", "Số TT", "Số\nTT"),
    "code": ("Mã TTHC", "Mã thủ tục", "Mã số", "Mã DVC", "Mã số TTHC"),
    "name": (
        "Lĩnh vực/DVCTT", "Tên thủ tục", "Tên TTHC", "Nội dung", "Tên thủ tục hành chính", "Tên dịch vụ công",
        "TÊN THỦ TỤC HÀNH CHÍNH", "Danh mục thủ tục hành chính",
    ),
    "field": ("Lĩnh vực", "Tên lĩnh vực", "LĨNH VỰC", "Ngành, lĩnh vực"),
    "tier": ("Cấp", "Cấp thực hiện", "Cấp giải quyết", "Cấp hành chính"),
    "level": ("Mức độ", "Mức độ DVCTT", "Mức độ cung cấp", "Mức độ DVC trực tuyến", "Mức độ\nDVCTT"),
    "eligible": ("Đủ điều kiện", "Đủ điều kiện lên trực tuyến mức độ 4", "Đủ ĐK"),
    "not_eligible": ("Không đủ điều kiện", "Không đủ điều kiện lên trực tuyến mức độ 4", "Không đủ ĐK"),
    "yes_no": ("Đủ điều kiện", "Đủ điều kiện (Có/Không)"),
    "decision": ("Kết quả rà soát", "Đánh giá điều kiện", "Đủ/không đủ điều kiện"),
    "reason": ("Lý do", "Lý do không đủ điều kiện", "Lý do (nếu không đủ điều kiện)"),
    "basis": ("Căn cứ", "Căn cứ pháp lý", "Căn cứ pháp lý (điều, khoản)"),
    "note": ("Ghi chú", "Ghi chú (nếu có)", "GHI CHÚ"),
    "agency": ("Cơ quan thực hiện", "Cơ quan", "Cơ quan giải quyết"),
    "days": ("Thời hạn giải quyết", "Thời gian giải quyết"),
}  # fmt: skip
"""By meaning of a column, its usual headings."""

LEVEL_HEADINGS = {
    "1": ("Mức độ 1", "Mức 1", "MĐ 1", "DVCTT mức độ 1"),
    "2": ("Mức độ 2", "Mức 2", "MĐ 2", "DVCTT mức độ 2"),
    "3": ("Mức độ 3", "Mức 3", "MĐ 3", "DVCTT mức độ 3"),
    "4": ("Mức độ 4", "Mức 4", "MĐ 4", "DVCTT mức độ 4"),
    "0": ("Chưa trực tuyến", "Chưa cung cấp trực tuyến"),
    "P": ("Một phần", "DVCTT một phần", "Trực tuyến một phần"),
    "T": ("Toàn trình", "DVCTT toàn trình", "Trực tuyến toàn trình"),
}
"""By level, the headings of its column of marks."""

LEVEL_WORDS = {
    "1": ("Mức độ 1", "Mức 1"),
    "2": ("Mức độ 2", "Mức 2", "mức độ 2"),
    "3": ("Mức độ 3", "Mức 3", "mức độ 3"),
    "4": ("Mức độ 4", "Mức 4", "mức độ 4"),
    "0": ("Chưa trực tuyến",),
    "P": ("Một phần", "DVCTT một phần", "một phần"),
    "T": ("Toàn trình", "DVCTT toàn trình", "toàn trình"),
}
"""By level, how a cell says it."""

SECTIONS = {
    "2": "Dịch vụ công trực tuyến mức độ 2",
    "3": "Dịch vụ công trực tuyến mức độ 3",
    "4": "Dịch vụ công trực tuyến mức độ 4",
    "P": "Dịch vụ công trực tuyến một phần",
    "T": "Dịch vụ công toàn trình",
}
"""By level, the title of a section that holds its procedures."""

LEVEL_GROUPS = ("Mức độ DVCTT đang cung cấp", "Mức độ DVCTT", "Mức độ cung cấp")
TIER_NAMES = {"province": "Cấp tỉnh", "district": "Cấp huyện", "commune": "Cấp xã"}
TIER_SHORT = {"province": "Tỉnh", "district": "Huyện", "commune": "Xã"}
AGENCIES = {
    "province": "Sở Tư pháp; Văn phòng UBND tỉnh",
    "district": "UBND huyện\nPhòng Tư pháp",
    "commune": "UBND xã, phường, thị trấn; Công an xã",
}
BASES = (
    "Khoản 1 Điều 18 Luật Hộ tịch năm 2014",
    "Điều 9 Nghị định số 23/2015/NĐ-CP",
    "Điểm b khoản 2 Điều 7 Thông tư số 02/2020/TT-BTP",
)
FREE_REASONS = (
    "Người dân phải đến cơ quan để đối chiếu giấy tờ gốc",
    "Hệ thống của Bộ chưa mở cho tỉnh dùng chung",
    "Hồ sơ gồm bản vẽ khổ lớn, chưa chuyển được sang bản điện tử",
)
NOTES = ("Liên thông", "Đã công bố năm 2021", "Thực hiện tại Bộ phận Một cửa")
LETTERHEAD = (
    ("ỦY BAN NHÂN DÂN\nHUYỆN YÊN LẬP", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("Số: 15/UBND-VP", "Độc lập - Tự do - Hạnh phúc"),
    ("", "Yên Lập, ngày 12 tháng 5 năm 2021"),
    ("DANH SÁCH THỦ TỤC HÀNH CHÍNH", ""),
    ("(Kèm theo Văn bản số 15/UBND-VP ngày 12 tháng 5 năm 2021 của UBND huyện Yên Lập)", ""),
)
SIGN_BLOCK = (
    ("Nơi nhận:", "TM. ỦY BAN NHÂN DÂN"),
    ("- Như trên;", "KT. CHỦ TỊCH"),
    ("- Lưu: VT.", "PHÓ CHỦ TỊCH"),
    ("", "Nguyễn Văn An"),
)
APPENDIX_TITLES = {
    2: "Danh mục TTHC đang triển khai DVCTT trên Cổng dịch vụ công và Hệ thống thông tin một cửa điện tử của tỉnh",
    3: "Danh sách các dịch vụ công đủ điều kiện lên trực tuyến {target} trong năm 2021",
    4: "Danh sách các dịch vụ công không đủ điều kiện lên trực tuyến {target} trong năm 2021",
}
TARGETS = {"tt32-2017": "mức độ 4", "nd224-2026": "toàn trình"}
ELIGIBLE_HEADINGS = {
    "tt32-2017": "Dịch vụ công đủ điều kiện lên mức độ 4",
    "nd224-2026": "Đủ điều kiện cung cấp toàn trình",
}
