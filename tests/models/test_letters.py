"""The letter line by line, as NĐ 30/2020/NĐ-CP, Phụ lục I, wants it. Each table names the part of it that it proves."""

from dataclasses import replace
from typing import Any

import pytest

from models.appendices import appendices
from models.cell_texts import reason_cell
from models.comparison import found_differences
from models.letter_defaults import letter_defaults, letter_reference
from models.letters import POINTS, ROOM, outgoing_letter, points
from models.live_tree import LiveTree
from models.records import Eligibility, Procedure, TierEntry, TierStatus
from models.rounds import Letter
from models.tree import Tree
from tests.builders import ND224, TT32, a_procedure, a_submission, a_tree, round_of
from tests.models.letter_samples import SO, WORDS, XA, a_district, letter, letter_of, texts


@pytest.mark.parametrize(
    ("columns", "superior", "issuer"),
    [
        ({}, "", ("ỦY BAN NHÂN DÂN", "HUYỆN SƠN DƯƠNG")),
        (
            {"unit_name": "Ủy ban nhân dân thành phố Tuyên Quang"},
            "",
            ("ỦY BAN NHÂN DÂN", "THÀNH PHỐ TUYÊN QUANG"),
        ),
        (XA, "", ("ỦY BAN NHÂN DÂN", "XÃ ĐỒNG VĂN")),
        (SO, "UBND TỈNH TUYÊN QUANG", ("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",)),
        ({"unit_name": "Ban Dân tộc"}, "UBND TỈNH TUYÊN QUANG", ("BAN DÂN TỘC",)),
        ({"unit_name": "Văn phòng UBND tỉnh"}, "UBND TỈNH TUYÊN QUANG", ("VĂN PHÒNG",)),
    ],
)
def test_muc_2_a_peoples_committee_has_no_superior_line_a_department_has(
    columns: dict[str, Any], superior: str, issuer: tuple[str, ...]
) -> None:
    made = letter(**columns)
    assert (made.superior, made.issuer) == (superior, issuer)


@pytest.mark.parametrize(
    ("columns", "reference"),
    [
        ({"letter_number": "15"}, "15/UBND-VHTT"),
        ({"letter_number": "5"}, "05/UBND-VHTT"),
        ({"letter_number": "05"}, "05/UBND-VHTT"),
        ({"letter_number": "7a"}, "7a/UBND-VHTT"),
        ({"letter_number": "15", "letter_kind": "report"}, "15/BC-UBND"),
        ({"letter_number": "15", "drafting_unit": "VP"}, "15/UBND-VP"),
        ({"letter_number": "15", **SO}, "15/SLĐTBXH-VP"),
        (
            {"letter_number": "15", **SO, "agency_symbol": "SLĐTB&XH", "letter_kind": "report"},
            "15/BC-SLĐTB&XH",
        ),
        ({"letter_number": "8/CV-UBND"}, "08/CV-UBND"),
        ({}, f"{ROOM}/UBND-VHTT"),
        (
            {"unit_name": "Văn phòng UBND tỉnh", "unit_kind": "department", "letter_number": "120"},
            "120/VP-VP",
        ),
        ({"unit_name": "Ban Quản lý các khu công nghiệp tỉnh", "letter_number": "9"}, "09/BQLKCN-VHTT"),
    ],
)
def test_muc_3_number_and_symbol(columns: dict[str, Any], reference: str) -> None:
    assert letter(**columns).reference == reference


@pytest.mark.parametrize(
    ("columns", "line"),
    [
        ({"letter_date": "2021-01-05"}, "Sơn Dương, ngày 05 tháng 01 năm 2021"),
        ({"letter_date": "2021-02-10"}, "Sơn Dương, ngày 10 tháng 02 năm 2021"),
        ({"letter_date": "2021-03-09"}, "Sơn Dương, ngày 09 tháng 3 năm 2021"),
        ({"letter_date": "2021-12-31"}, "Sơn Dương, ngày 31 tháng 12 năm 2021"),
        (
            {"letter_date": "2021-05-20", "place_name": "thị trấn Sơn Dương"},
            "thị trấn Sơn Dương, ngày 20 tháng 5 năm 2021",
        ),
        ({"letter_date": "2021-05-20", **SO}, "Tuyên Quang, ngày 20 tháng 5 năm 2021"),
        ({"letter_date": "2021-05-20", "unit_name": "UBND phường 3"}, "phường 3, ngày 20 tháng 5 năm 2021"),
        (
            {"letter_date": "2021-05-20", "unit_name": "UBND phường Hà Giang 1"},
            "Hà Giang 1, ngày 20 tháng 5 năm 2021",
        ),
        ({}, f"Sơn Dương, ngày {ROOM} tháng {ROOM} năm 2021"),
    ],
)
def test_muc_4_place_and_date_with_zeros_before_days_and_the_months_1_and_2(
    columns: dict[str, Any], line: str
) -> None:
    assert letter(**columns).place_and_date == line


def test_muc_5_a_cong_van_has_its_subject_under_the_number_a_bao_cao_its_kind_as_a_title() -> None:
    official, report = letter(), letter(letter_kind="report")
    assert (official.title, official.subject) == ("", "báo cáo kết quả rà soát DVCTT mức độ 4 năm 2021")
    assert (report.title, report.subject) == ("BÁO CÁO", "Kết quả rà soát DVCTT mức độ 4 năm 2021")


def test_muc_6_points_are_numbered_by_the_vietnamese_alphabet() -> None:
    assert POINTS.startswith("abcdđeghikl")
    lines = list(points(["một", "hai", "ba", "bốn", "năm"]))
    assert lines == ["a) một;", "b) hai;", "c) ba;", "d) bốn;", "đ) năm."]
    marks = [line.partition(")")[0] for line in points(["x"] * 60)]
    assert len(set(marks)) == 60


@pytest.mark.parametrize(
    ("columns", "lines"),
    [
        ({"signer_title": "Chủ tịch"}, ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")),
        ({"signer_title": "Phó Chủ tịch"}, ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        (
            {"signer_title": "Phó Chủ tịch", "signer_authority": "TM."},
            ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ),
        (
            {"signer_title": "Phó Chủ tịch UBND huyện"},
            ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ),
        (
            {"signer_title": "Phó Chủ tịch Thường trực"},
            ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC"),
        ),
        (
            {"signer_title": "Quyền Chủ tịch", "signer_authority": "Q."},
            ("TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"),
        ),
        ({"signer_title": "Chánh Văn phòng", "signer_authority": "TL."}, ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG")),
        (
            {"signer_title": "Trưởng phòng Tư pháp", "signer_authority": "TUQ"},
            ("TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG TƯ PHÁP"),
        ),
        (
            {"signer_title": "Phó Chánh Văn phòng", "signer_authority": "KT. CHÁNH VĂN PHÒNG"},
            ("TM. ỦY BAN NHÂN DÂN", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
        ),
        ({**SO, "signer_title": "Giám đốc"}, ("GIÁM ĐỐC",)),
        ({**SO, "signer_title": "Phó Giám đốc"}, ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
        ({**SO, "signer_title": "Giám đốc", "signer_authority": "Q."}, ("Q. GIÁM ĐỐC",)),
        ({**SO, "signer_title": ""}, ("GIÁM ĐỐC",)),
        (
            {"unit_name": "Ban Dân tộc", "signer_title": "Phó Trưởng ban"},
            ("KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"),
        ),
        (
            {"unit_name": "Thanh tra tỉnh", "signer_title": "Phó Chánh Thanh tra"},
            ("KT. CHÁNH THANH TRA", "PHÓ CHÁNH THANH TRA"),
        ),
        (
            {**SO, "head_title": "Quyền Giám đốc", "signer_title": "Phó Giám đốc"},
            ("KT. QUYỀN GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        ),
        (
            {"unit_name": "Ban Dân tộc", "signer_title": "Trưởng ban", "signer_authority": "TM."},
            ("TM. BAN DÂN TỘC", "TRƯỞNG BAN"),
        ),
    ],
)
def test_muc_7_who_signs_for_whom(columns: dict[str, Any], lines: tuple[str, ...]) -> None:
    assert letter(**columns).sign_lines == lines


@pytest.mark.parametrize(
    "name", ["TS. Trần Văn Minh", "PGS.TS. Trần Văn Minh", "ThS. Trần Văn Minh", "Trần Văn Minh"]
)
def test_muc_7_the_signers_name_has_no_degree(name: str) -> None:
    assert letter(signer_name=name).signer == "Trần Văn Minh"


def test_muc_9_addressees_are_the_department_unless_others_are_typed() -> None:
    assert letter().addressees == ("Sở Thông tin và Truyền thông",)
    typed = "- Sở Thông tin và Truyền thông;\n\n– Văn phòng UBND tỉnh."
    assert letter(addressees=typed).addressees == ("Sở Thông tin và Truyền thông", "Văn phòng UBND tỉnh")


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("", ("Như trên", "Lưu: VT, VHTT")),
        ("Văn phòng UBND tỉnh (b/c)", ("Như trên", "Văn phòng UBND tỉnh (b/c)", "Lưu: VT, VHTT")),
        ("Như trên;\nTTr. Huyện ủy (b/c)", ("Như trên", "TTr. Huyện ủy (b/c)", "Lưu: VT, VHTT")),
        ("- Lưu: VT, TP.\n- Như trên", ("Như trên", "Lưu: VT, TP")),
        ("- TTr. Huyện ủy;\n- Như Trên", ("TTr. Huyện ủy", "Như Trên", "Lưu: VT, VHTT")),
    ],
)
def test_muc_9_as_addressed_is_named_first_and_the_file_copy_last(typed: str, lines: tuple[str, ...]) -> None:
    assert letter(recipients=typed).recipients == lines


def test_the_text_ends_with_the_sign_of_the_end() -> None:
    for kind in ("", "report"):
        assert letter(letter_kind=kind).closing[-1].text.endswith("./.")


@pytest.mark.parametrize("kind", ["", "report"])
@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("", "Sở Thông tin và Truyền thông"),
        ("UBND tỉnh", "UBND tỉnh"),
        ("UBND tỉnh\nSở Thông tin và Truyền thông", "các cơ quan nêu trên"),
    ],
)
def test_the_last_sentence_asks_whomever_the_letter_is_addressed_to(
    kind: str, typed: str, asked: str
) -> None:
    made = letter(addressees=typed, letter_kind=kind)
    assert made.closing[-1].text.endswith(f" {asked} tổng hợp./.")


@pytest.mark.parametrize(
    ("asking", "cited"),
    [
        (Letter("Rà soát", symbol="STTTT-CNTT"), "số ....../STTTT-CNTT ngày ...... tháng ...... năm ......"),
        (Letter("Rà soát"), "số ...... ngày ...... tháng ...... năm ......"),
        (Letter("Rà soát", number="612/STTTT-CNTT", date="2021-05-06"), "số 612/STTTT-CNTT ngày 06 tháng 5 năm 2021"),
        (Letter("Rà soát", number="612", symbol="STTTT-CNTT"), "số 612/STTTT-CNTT ngày ...... tháng ...... năm ......"),
    ],
)  # fmt: skip
def test_the_ground_leaves_room_for_what_is_not_known_of_the_letter_that_asks(
    asking: Letter, cited: str
) -> None:
    live = LiveTree(a_tree({}), TT32)
    made = outgoing_letter(live, replace(round_of(TT32), letter=asking), WORDS)
    assert made.opening[0].text.startswith(
        f"Thực hiện Văn bản {cited} của Sở Thông tin và Truyền thông về việc rà soát, "
    )


def test_numbers_are_those_of_the_tree() -> None:
    said = texts(letter_of(a_district()))
    assert "Tổng số TTHC: 5 (mức độ 2: 2; mức độ 3: 1; mức độ 4: 1; ngoài các mức độ trên: 1)." in said
    assert "a) Cấp tỉnh: không thuộc thẩm quyền;" in said
    assert "b) Cấp huyện: 3 TTHC (mức độ 2: 1; mức độ 3: 1; mức độ 4: 1);" in said
    assert "b) Đủ điều kiện lên mức độ 4: 1 TTHC, danh sách tại Phụ lục III;" in said
    assert (
        "c) Không đủ điều kiện lên mức độ 4: 2 TTHC (cấp huyện: 1; cấp xã: 1), danh sách tại Phụ lục IV."
        in said
    )


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (TierStatus.OPEN, "chưa có số liệu"),
        (TierStatus.NONE, "không có TTHC"),
        (TierStatus.NOT_OURS, "không thuộc thẩm quyền"),
    ],
)
def test_an_empty_tier_says_why_it_is_empty(status: TierStatus, words: str) -> None:
    assert f"c) Cấp xã: {words}." in texts(letter_of(a_tree({}, [TierEntry("commune", status)])))


def test_a_decision_at_the_target_level_counts_as_in_appendices_iii_and_iv() -> None:
    row = a_procedure(eligibility=Eligibility.ELIGIBLE)
    said = texts(letter_of(a_tree({"district": {"Hộ tịch": [row]}})))
    assert "a) Đang cung cấp ở mức độ 4: 1 TTHC;" in said
    assert "b) Đủ điều kiện lên mức độ 4: 0 TTHC, danh sách tại Phụ lục III;" in said


def test_another_regime_speaks_in_its_own_words() -> None:
    rows = [a_procedure("p1", levels=("T",)), a_procedure("p2", "Kết hôn", levels=("P",))]
    tree = a_tree({"commune": {"Hộ tịch": rows}}, submission=replace(a_submission(ND224), **XA))
    said = texts(letter_of(tree))
    assert "Tổng số TTHC: 2 (một phần: 1; toàn trình: 1)." in said
    assert "a) Đang cung cấp ở toàn trình: 1 TTHC;" in said


def test_every_annex_and_every_attached_file_is_referred_to() -> None:
    """Mục 8: the letter refers to its annexes, which have Roman numerals where there are two and more."""
    said = "\n".join(texts(letter_of(a_district(appendix_style="decree30"))))
    for label, title in zip(("I", "II", "III", "IV"), TT32.appendices.titles, strict=True):
        assert f") Phụ lục {label}: {title.format(year=2021)}" in said


def test_troubles_stand_line_by_line_and_only_where_there_are_any() -> None:
    said = texts(letter(difficulties="Mạng yếu.\nMáy cũ.", proposals="Bố trí kinh phí."))
    start = said.index("3. Khó khăn, vướng mắc; đề xuất, kiến nghị")
    assert said[start + 1 : start + 6] == [
        "a) Khó khăn, vướng mắc:", "- Mạng yếu.", "- Máy cũ.", "b) Đề xuất, kiến nghị:", "Bố trí kinh phí.",
    ]  # fmt: skip
    assert not any("Khó khăn" in text for text in texts(letter()))


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("1. Mạng yếu.\n2) Máy cũ.", ["- Mạng yếu.", "- Máy cũ."]),
        ("- Mạng yếu;\n + Máy cũ.\n-\n", ["- Mạng yếu;", "- Máy cũ."]),
        ("– Mạng yếu.", ["Mạng yếu."]),
        ("1.5 tỷ đồng còn thiếu.\n2021 chưa bố trí.", ["- 1.5 tỷ đồng còn thiếu.", "- 2021 chưa bố trí."]),
    ],
)
def test_the_officers_own_numbers_and_dashes_give_way_to_those_of_the_letter(
    typed: str, lines: list[str]
) -> None:
    said = texts(letter(difficulties=typed))
    start = said.index("Khó khăn, vướng mắc:") + 1
    assert said[start : start + len(lines)] == lines
    assert said[start + len(lines)].startswith("4. ")


def test_whom_to_call() -> None:
    contact = {"contact_name": "Lan", "contact_phone": "0207 123", "contact_email": "lan@x.vn"}
    assert "Thông tin chi tiết xin liên hệ: Lan, điện thoại 0207 123, thư điện tử lan@x.vn." in texts(
        letter(**contact)
    )
    assert not any("liên hệ" in text for text in texts(letter(contact_name="")))


def second(**columns: Any) -> tuple[Tree, Tree]:
    """What the first revision said, and the second, in which one level is another."""
    before = a_district(letter_number="5", letter_date="2021-02-05")
    after = a_district(revision=2, explanation="sửa mức độ", **columns)
    after.procedures["p2"] = replace(after.procedures["p2"], levels=("4",), eligibility=Eligibility.UNDECIDED)
    return before, after


def test_a_later_revision_says_what_it_takes_the_place_of_and_why() -> None:
    before, after = second()
    made = letter_of(after, before, before.submission)
    assert made.opening[1].text == (
        "Văn bản này thay thế Công văn số 05/UBND-VHTT ngày 05 tháng 02 năm 2021 của Ủy ban nhân dân huyện Sơn Dương. "
        "Lý do: sửa mức độ. Nội dung thay đổi tại Phụ lục V kèm theo."
    )
    assert "đ) Phụ lục V: So sánh với lần trước." in texts(made)


def test_a_former_letter_without_a_number_is_called_by_its_revision() -> None:
    before, after = second()
    made = letter_of(after, before, replace(before.submission, letter_number=""))
    assert made.opening[1].text.startswith(
        "Văn bản này thay thế báo cáo lần 1 mà Ủy ban nhân dân huyện Sơn Dương đã gửi."
    )


def test_the_comparison_says_old_new_and_why() -> None:
    before, after = second()
    extra = Procedure("p9", after.procedures["p1"].field_id, 9000, "Trích lục", levels=("4",))
    after = Tree(after.submission, [*(r for r in after.records() if r is not after.submission), extra])  # pyright: ignore[reportArgumentType]
    compared = letter_of(after, before, before.submission).comparison
    assert compared is not None
    assert (compared.label, compared.title) == ("Phụ lục V", "SO SÁNH VỚI LẦN TRƯỚC")
    assert compared.rows == (
        ("1", "Hộ tịch / Đăng ký kết hôn", "Mức độ", "Mức độ 3", "Mức độ 4", "sửa mức độ"),
        ("2", "Hộ tịch / Đăng ký kết hôn", "Kết luận", "Đủ điều kiện", "Chưa kết luận", "Như trên"),
        ("3", "Hộ tịch / Trích lục", "Thêm mới", "", "Trích lục", "Như trên"),
    )


def test_a_row_gives_its_own_reason_only_where_it_was_found_not_eligible() -> None:
    before, after = a_district(), a_district(revision=2, explanation="rà lại")
    kept = {"eligibility": Eligibility.NOT_ELIGIBLE, "reasons": ("LD02",)}
    after.procedures["p2"] = replace(after.procedures["p2"], **kept)
    after.procedures["p3"] = replace(after.procedures["p3"], levels=("3",))
    reason = reason_cell(after.procedures["p2"], TT32)
    compared = letter_of(after, before, before.submission).comparison
    assert compared is not None
    why = [(row[1].rpartition(" / ")[2], row[2], row[5]) for row in compared.rows]
    assert why == [
        ("Đăng ký kết hôn", "Kết luận", reason),
        ("Đăng ký kết hôn", "Lý do không đủ điều kiện", "Như trên"),
        ("Cải chính", "Mức độ", "rà lại"),
    ]
    told = {row.what: row.reason for row in found_differences(before, after, TT32)}
    assert told == {"eligibility": reason, "reasons": reason, "levels": "rà lại"}


@pytest.mark.parametrize(
    "columns", [{}, {"letter_kind": "report", "letter_number": "7", "letter_date": "2021-06-01"}]
)
def test_the_annex_of_the_comparison_has_the_caption_of_the_other_annexes(columns: dict[str, Any]) -> None:
    before, after = second(**columns)
    compared = letter_of(after, before, before.submission).comparison
    assert compared is not None
    assert {compared.caption} == {
        annex.caption for annex in appendices(LiveTree(after, TT32), round_of(TT32))
    }


def test_without_a_difference_there_is_no_comparison() -> None:
    before = a_district()
    assert letter_of(a_district(revision=2), before, before.submission).comparison is None


@pytest.mark.parametrize(
    ("name", "kind", "presets"),
    [
        ("UBND huyện Sơn Dương", "district", ("UBND", "VHTT", "Sơn Dương", "Chủ tịch")),
        ("UBND thị trấn Vĩnh Tuy", "commune", ("UBND", "VP", "Vĩnh Tuy", "Chủ tịch")),
        ("Sở Tư pháp", "department", ("STP", "VP", "Tuyên Quang", "Giám đốc")),
        ("Văn phòng UBND tỉnh", "department", ("VP", "VP", "Tuyên Quang", "Chánh Văn phòng")),
        ("Trung tâm Y tế", "", ("TTYT", "VP", "Tuyên Quang", "Giám đốc")),
    ],
)
def test_what_the_units_name_presets(name: str, kind: str, presets: tuple[str, ...]) -> None:
    assert tuple(letter_defaults(name, kind, "Tuyên Quang")) == presets


def test_the_number_of_a_letter_is_the_same_in_its_annexes() -> None:
    assert letter_reference(a_submission(letter_number="5")) == "05/UBND-VHTT"
