"""Papers as workbooks: .xlsx and .xlsm made here, .xls and .ods made of them by LibreOffice and kept in tests/data.

`make corpus-files` makes the kept ones again where the corpus has changed; each is named by a digest of what is in it.
"""

import io
import shutil
import subprocess
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from tests.corpus.papers import Cell, Paper, Sheet

KEPT = Path(__file__).parents[1] / "data" / "corpus"
_DEFAULT = "Times New Roman"
_MACROS = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
"""Where a workbook keeps its macros; nobody runs them."""


def xlsx(paper: Paper) -> bytes:
    """The paper as Excel 2007 and later have it."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in paper.sheets:
        _fill(book.create_sheet(sheet.name), sheet)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _fill(target: Worksheet, sheet: Sheet) -> None:
    for number, line in enumerate(sheet.all_lines, 1):
        for at, cell in line.items():
            _write(target, number, at, cell)
    for merge in sheet.all_merges:
        target.merge_cells(
            start_row=merge.top, start_column=merge.left, end_row=merge.bottom, end_column=merge.right
        )
    for number in sheet.hidden_lines:
        target.row_dimensions[number + len(sheet.above)].hidden = True
    for number in range(len(sheet.all_lines) + 1, sheet.tail + 1):
        target.cell(number, 1).font = Font(name=_DEFAULT, size=13)
    if sheet.hidden:
        target.sheet_state = "hidden"


def _write(target: Worksheet, row: int, column: int, cell: Cell) -> None:
    fonts = [piece.font or _DEFAULT for piece in cell.pieces]
    place = target.cell(row, column, _value(cell, fonts))
    place.font = Font(name=fonts[0] if fonts else _DEFAULT, size=13, bold=cell.bold)


def _value(cell: Cell, fonts: list[str]) -> str | float | CellRichText:
    if cell.formula:
        return cell.formula
    if cell.number is not None:
        return int(cell.number) if cell.number.is_integer() else cell.number
    if len(set(fonts)) == 1:
        return cell.text
    pieces = zip(fonts, cell.pieces, strict=True)
    return CellRichText(*(TextBlock(InlineFont(rFont=font), piece.text) for font, piece in pieces))


def xlsm(paper: Paper) -> bytes:
    """The paper as a workbook with macros."""
    out = io.BytesIO()
    with ZipFile(io.BytesIO(xlsx(paper))) as plain, ZipFile(out, "w", ZIP_DEFLATED) as target:
        for name in plain.namelist():
            target.writestr(name, _with_macros(name, plain.read(name)))
        target.writestr("xl/vbaProject.bin", _MACROS)
    return out.getvalue()


def _with_macros(name: str, part: bytes) -> bytes:
    if name == "[Content_Types].xml":
        part = part.replace(
            b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        )
        return part.replace(
            b"</Types>",
            b'<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
        )
    if name == "xl/_rels/workbook.xml.rels":
        relation = (
            b'<Relationship Id="rIdVba" Target="vbaProject.bin" '
            b'Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject"/></Relationships>'
        )
        return part.replace(b"</Relationships>", relation)
    return part


def kept_path(paper: Paper, ending: str) -> Path:
    """Where the paper is kept as LibreOffice wrote it."""
    return KEPT / f"{sha256(repr(paper).encode()).hexdigest()[:16]}.{ending}"


def kept(paper: Paper, ending: str) -> bytes:
    """The paper as LibreOffice wrote it. FileNotFoundError: the corpus has changed since; `make corpus-files`."""
    return kept_path(paper, ending).read_bytes()


def keep(papers: Iterable[tuple[Paper, str]]) -> int:
    """Make what is not kept yet, drop what nobody wants any more; how many were made."""
    wanted = {kept_path(paper, ending): paper for paper, ending in papers}
    KEPT.mkdir(exist_ok=True)
    for path in set(KEPT.iterdir()) - set(wanted):
        path.unlink()
    missing = {path: paper for path, paper in wanted.items() if not path.exists()}
    with TemporaryDirectory() as name:
        folder = Path(name)
        for path, paper in missing.items():
            (folder / path.with_suffix(".xlsx").name).write_bytes(xlsx(paper))
        for ending in sorted({path.suffix[1:] for path in missing}):
            _convert(folder, ending, [path for path in missing if path.suffix[1:] == ending])
    return len(missing)


def _convert(folder: Path, ending: str, paths: list[Path]) -> None:
    sources = [str(folder / path.with_suffix(".xlsx").name) for path in paths]
    profile = f"-env:UserInstallation=file://{folder}/profile"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", ending, "--outdir", str(folder), *sources],
        check=True,
        capture_output=True,
    )
    for path in paths:
        shutil.move(folder / path.name, path)
