"""In which role somebody signs. In Vietnamese whatever language the program speaks: it stands in what is signed."""

PREPARER, HEAD, AGENCY = "Người lập biểu", "Thủ trưởng đơn vị", "Cơ quan, tổ chức"
ROLES = (PREPARER, HEAD, AGENCY)
"""The agency signs with its own certificate, by the hand of the văn thư (NĐ 30/2020/NĐ-CP, Điều 5)."""
