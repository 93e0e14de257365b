"""The letter and attached files by the command line alone."""

from pathlib import Path

from tests.end_to_end.commands import PEOPLE, ROUND, UNIT, CommandLine
from tests.export.pdf_reading import letters, page_texts
from tests.export.test_letter_docx import lines_of


def test_a_letter_is_set_and_written_in_both_forms(run: CommandLine, tmp_path: Path) -> None:
    run("start", "--unit", UNIT, "--round", ROUND)
    columns = (
        "letter.kind=bao-cao", "letter.number=5", "letter.date=5/2/2021", r"difficulties=Mạng yếu.\nMáy cũ.",
        r"addressees=Sở Thông tin và Truyền thông\nVăn phòng UBND tỉnh", "place.name=thị trấn Sơn Dương",
    )  # fmt: skip
    assert run("set", *PEOPLE, *columns).status == 0
    word, pdf = tmp_path / "báo cáo.docx", tmp_path / "báo cáo.pdf"
    for path in (word, pdf):
        assert run("letter", "--out", str(path)).status == 0
    lines, read = lines_of(word.read_bytes()), letters("".join(page_texts(pdf.read_bytes())))
    wanted = (
        "Số: 05/BC-UBND",
        "thị trấn Sơn Dương, ngày 05 tháng 02 năm 2021",
        "BÁO CÁO",
        "- Mạng yếu.",
        "- Máy cũ.",
    )
    for line in (*wanted, "- Sở Thông tin và Truyền thông;", "- Văn phòng UBND tỉnh.", "Trần Thị B"):
        assert line in lines
        assert letters(line) in read


def test_files_are_attached_and_a_wrong_one_is_explained(run: CommandLine, tmp_path: Path) -> None:
    run("start", "--unit", UNIT, "--round", ROUND)
    path, wrong = tmp_path / "Quyết định.pdf", tmp_path / "a.txt"
    path.write_bytes(b"%PDF-1.4")
    wrong.write_bytes("chữ".encode())
    answer = run("attach", str(path))
    assert (answer.status, answer.sentences) == (0, "Tệp đính kèm: 1 tệp, 8 byte / 20,0 MB.\n")
    answer = run("attach", str(wrong))
    assert answer.status == 2
    assert "chỉ nhận tệp pdf, docx, xlsx, png, jpg, jpeg, tif" in answer.sentences


def test_wrong_use_is_said(run: CommandLine, tmp_path: Path) -> None:
    run("start", "--unit", UNIT, "--round", ROUND)
    assert "cong-van hoặc bao-cao" in run("set", "letter.kind=thư").sentences
    answer = run("letter", "--out", str(tmp_path / "a.odt"))
    assert (answer.status, ".docx hoặc .pdf" in answer.sentences) == (2, True)
