"""Papers as HTML on the clipboard, after the markup of Excel 2016, Excel 365, LibreOffice Calc and Word.

Each program has its own way to say fonts, merges, empty cells, numbers and line breaks; nothing else is kept here.
"""

import textwrap
from collections.abc import Callable, Iterator
from html import escape

from tests.corpus.papers import Cell, Merge, Paper, Piece, Sheet

_DEFAULT = "Times New Roman"
_MS_HEAD = (
    '<html xmlns:v="urn:schemas-microsoft-com:vml"\nxmlns:o="urn:schemas-microsoft-com:office:office"\n'
    'xmlns:{letter}="urn:schemas-microsoft-com:office:{program}"\nxmlns="http://www.w3.org/TR/REC-html40">\n\n<head>\n'
    '<meta http-equiv=Content-Type content="text/html; charset=utf-8">\n<meta name=ProgId content={id}>\n'
    '<meta name=Generator content="{generator}">\n'
)
_Place = tuple[int, int]


def html(paper: Paper, container: str) -> str:
    """What the program puts on the clipboard."""
    return _PROGRAMS[container](paper)


def _covered(merges: list[Merge]) -> tuple[dict[_Place, Merge], set[_Place]]:
    first = {(m.top, m.left): m for m in merges}
    inside = {(r, c) for m in merges for r in range(m.top, m.bottom + 1) for c in range(m.left, m.right + 1)}
    return first, inside - first.keys()


def _spans(merge: Merge | None) -> str:
    if merge is None:
        return ""
    rows, columns = merge.bottom - merge.top + 1, merge.right - merge.left + 1
    return (f" colspan={columns}" if columns > 1 else "") + (f" rowspan={rows}" if rows > 1 else "")


def _rows(sheet: Sheet, *, whole: bool) -> Iterator[tuple[int, list[tuple[Cell | None, str]]]]:
    """The rows, each with its cells and their spans; `whole`: with what stands above and below."""
    lines = sheet.all_lines if whole else sheet.lines
    first, hidden = _covered(sheet.all_merges if whole else sheet.merges)
    for number, line in enumerate(lines, 1):
        places = (at for at in range(1, sheet.width + 1) if (number, at) not in hidden)
        yield number, [(line.get(at), _spans(first.get((number, at)))) for at in places]


def _excel(paper: Paper, generator: str, *, online: bool) -> str:
    classes: dict[tuple[str, bool], str] = {}
    body = [_excel_row(cells, classes) for sheet in paper.sheets for _, cells in _rows(sheet, whole=True)]
    styles = "".join(
        f".{name}\n\t{{mso-style-parent:style0;\n\tfont-weight:{700 if bold else 400};\n"
        f'\tfont-family:"{font}"{", serif" if online else ""};\n\tmso-font-charset:0;\n\twhite-space:normal;}}\n'
        for (font, bold), name in classes.items()
    )
    head = _MS_HEAD.format(letter="x", program="excel", id="Excel.Sheet", generator=generator)
    style = (
        '<style>\n<!--table\n\t{mso-displayed-decimal-separator:"\\,";\n\tmso-displayed-thousand-separator:"\\.";}\n'
        "tr\n\t{mso-height-source:auto;}\nbr\n\t{mso-data-placement:same-cell;}\n"
        "td\n\t{padding-top:1px;\n\tfont-weight:400;"
        f'\n\tfont-family:"{_DEFAULT}", serif;}}\n{styles}-->\n</style>\n'
    )
    table = (
        "<table border=0 cellpadding=0 cellspacing=0 width=640 style='border-collapse:\n collapse;width:480pt'>\n"
        f"<!--StartFragment-->\n <col width=64 style='width:48pt'>\n{''.join(body)}<!--EndFragment-->\n</table>"
    )
    body_tag = '<body link="#0563C1" vlink="#954F72"' + (" class=xl65>" if online else ">")
    return f"{head}{style}</head>\n\n{body_tag}\n\n{table}\n\n</body>\n\n</html>\n"


def _excel_row(cells: list[tuple[Cell | None, str]], classes: dict[tuple[str, bool], str]) -> str:
    return f" <tr height=22 style='height:16.5pt'>\n{''.join(_excel_cell(*cell, classes) for cell in cells)} </tr>\n"


def _excel_cell(cell: Cell | None, spans: str, classes: dict[tuple[str, bool], str]) -> str:
    fonts = [piece.font or _DEFAULT for piece in cell.pieces] if cell else []
    key = (fonts[0] if fonts else _DEFAULT, bool(cell and cell.bold))
    name = classes.setdefault(key, f"xl{65 + len(classes)}")
    start = f"  <td{spans} class={name} width=64 style='border-top:none;width:48pt'"
    if cell is None:
        return f"{start}>&nbsp;</td>\n"
    if cell.number is not None:
        return f"{start} align=right>{cell.plain.replace('.', ',')}</td>\n"
    inner = "".join(_excel_piece(piece, key[0]) for piece in cell.pieces)
    # Excel breaks its source at about eighty letters, inside the text of cells too.
    return _source(f"{start}>{inner}</td>", 90)


def _source(markup: str, width: int) -> str:
    lines = textwrap.wrap(markup, width, break_long_words=False, break_on_hyphens=False)
    return "\n  ".join(lines) + "\n"


def _excel_piece(piece: Piece, font: str) -> str:
    text = _broken(piece.text)
    other = piece.font or _DEFAULT
    return text if other == font else f'<font class="font6" style=\'font-family:"{other}"\'>{text}</font>'


def _broken(text: str) -> str:
    return (
        escape(text, quote=False)
        .replace("\n", "<br>")
        .replace("  ", "<span style='mso-spacerun:yes'>  </span>")
    )


def _libreoffice(paper: Paper) -> str:
    head = (
        "<!DOCTYPE html>\n\n<html>\n<head>\n\t\n"
        '\t<meta http-equiv="content-type" content="text/html; charset=utf-8"/>\n\t<title></title>\n'
        '\t<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>\n\t<style type="text/css">\n'
        '\t\tbody,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans"; font-size:x-small }\n'
        "\t</style>\n\t\n</head>\n\n<body>\n"
    )
    tables = "".join(_libreoffice_table(sheet) for sheet in paper.sheets)
    return f"{head}{tables}</body>\n\n</html>\n"


def _libreoffice_table(sheet: Sheet) -> str:
    rows = "".join(
        "\t<tr>\n" + "".join(_libreoffice_cell(*cell) for cell in cells) + "\t</tr>\n"
        for _, cells in _rows(sheet, whole=True)
    )
    columns = '\t<colgroup width="85"></colgroup>\n' * sheet.width
    return f'<table cellspacing="0" border="0">\n{columns}{rows}</table>\n'


def _libreoffice_cell(cell: Cell | None, spans: str) -> str:
    number = f' sdval="{cell.number:.15g}" sdnum="1066;"' if cell and cell.number is not None else ""
    start = f'\t\t<td{spans} height="17" align="left" valign=middle{number}>'
    if cell is None:
        return f"{start}<br></td>\n"
    if cell.number is not None:
        inner = f'<font face="{_DEFAULT}">{cell.plain.replace(".", ",")}</font>'
    else:
        inner = "".join(
            f'<font face="{piece.font or _DEFAULT}" size=3>{_broken(piece.text)}</font>'
            for piece in cell.pieces
        )
    return f"{start}<b>{inner}</b></td>\n" if cell.bold else f"{start}{inner}</td>\n"


def _word(paper: Paper) -> str:
    head = _MS_HEAD.format(letter="w", program="word", id="Word.Document", generator="Microsoft Word 15")
    styles = (
        "<style>\n<!--\n p.MsoNormal, li.MsoNormal, div.MsoNormal\n\t{margin:0cm;\n\tfont-size:12.0pt;\n"
        f'\tfont-family:"{_DEFAULT}",serif;}}\n-->\n</style>\n</head>\n\n'
        "<body lang=EN-US style='tab-interval:36.0pt'>\n"
    )
    parts = "".join(_word_lines(sheet) + _word_table(sheet) for sheet in paper.sheets)
    return f"{head}{styles}<!--StartFragment-->\n\n{parts}\n<!--EndFragment-->\n</body>\n\n</html>\n"


def _word_lines(sheet: Sheet) -> str:
    cells = (cell for line in sheet.above for cell in line.values())
    return "".join(
        f"<p class=MsoNormal align=center style='text-align:center'>{_word_text(cell)}</p>\n\n"
        for cell in cells
    )


def _word_table(sheet: Sheet) -> str:
    rows = "".join(
        f" <tr style='mso-yfti-irow:{number - 1}'>\n"
        + "".join(_word_cell(*cell) for cell in cells)
        + " </tr>\n"
        for number, cells in _rows(sheet, whole=False)
    )
    return (
        "<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0\n style='border-collapse:collapse;border:none;"
        f"mso-yfti-tbllook:1184'>\n{rows}</table>\n\n"
    )


def _word_cell(cell: Cell | None, spans: str) -> str:
    style = "width:72.9pt;border:solid windowtext 1.0pt;\n  padding:0cm 5.4pt 0cm 5.4pt"
    start = f"  <td width=97{spans} valign=top style='{style}'>"
    inner = _word_text(cell) if cell else "<o:p>&nbsp;</o:p>"
    return f"{start}\n  {_source(f'<p class=MsoNormal>{inner}</p>', 80)}  </td>\n"


def _word_text(cell: Cell) -> str:
    pieces = cell.pieces or (Piece(cell.plain),)
    inner = "".join(
        f"<span style='font-size:12.0pt;font-family:\"{piece.font or _DEFAULT}\"'>{_broken(piece.text)}"
        "<o:p></o:p></span>"
        for piece in pieces
    )
    return f"<b>{inner}</b>" if cell.bold else inner


_PROGRAMS: dict[str, Callable[[Paper], str]] = {
    "html-excel2016": lambda paper: _excel(paper, "Microsoft Excel 15", online=False),
    "html-excel365": lambda paper: _excel(paper, "Microsoft Excel 16", online=True),
    "html-libreoffice": _libreoffice,
    "html-word": _word,
}
