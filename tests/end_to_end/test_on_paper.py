"""Paper by the command line: a list for a colleague, the forms of a round."""

from pathlib import Path

from tests.end_to_end.commands import ROUND, UNIT, CommandLine
from tests.export.pdf_reading import page_texts


def test_blank_forms_of_the_round_are_written_and_can_be_imported_as_nothing(
    run: CommandLine, tmp_path: Path
) -> None:
    assert run("start", "--unit", UNIT, "--round", ROUND).status == 0
    folder = tmp_path / "mẫu" / "trắng"
    answered = run("blank-forms", "--out", str(folder))
    assert (answered.status, answered.sentences.startswith("Đã ghi 12 tệp")) == (0, True)
    assert len(list(folder.glob("mau-phu-luc-*"))) == 12
    forms = [str(path) for path in folder.glob("*.xlsx")]
    assert run("import", *forms, "--json").json["rows"] == 0


def test_a_field_is_printed_for_a_colleague(run: CommandLine, tmp_path: Path) -> None:
    assert run("demo", "--out", str(tmp_path / "demo")).status == 0
    target = tmp_path / "phieu.pdf"
    store = tmp_path / "demo" / "du-lieu-mau.sqlite3"
    answered = run("print", "--out", target, "--field", "hộ tịch", on=store)
    assert answered.status == 0, answered.sentences
    first = page_texts(target.read_bytes())[0]
    assert first.startswith("PHIẾU RÀ SOÁT")
    assert "Hộ tịch" in first
