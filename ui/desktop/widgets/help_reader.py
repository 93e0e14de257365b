"""One topic of the help as a page to read: Markdown in the type, colours and spacing of the window."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from ui.desktop.theme import active

WIDTH = 800
"""Pixels at 100 %: longer lines are hard to read."""
HEADINGS = {1: 19, 2: 15, 3: 13}
"""Pixels of the type of a heading, by its level."""
LINE_HEIGHT = 135
"""Percent."""
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_WHOLE_WIDTH = QTextLength(QTextLength.Type.PercentageLength, 100)


class HelpReader(QTextBrowser):
    """`topic_wanted(id)`: a link to another topic was followed."""

    topic_wanted = Signal(str)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Nội dung trợ giúp"))
        self.setProperty("look", "reader")
        self.setOpenLinks(False)
        self.setSearchPaths([str(folder)])
        self.document().setDocumentMargin(active().px(20))
        self.document().setIndentWidth(active().px(24))
        self.anchorClicked.connect(self._follow)

    def show_text(self, markdown: str) -> None:
        """Show a topic from its top."""
        document = self.document()
        self.setMarkdown(markdown)
        for block in _blocks(document.begin()):
            _dress_block(block)
            _fit_picture(block)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = self.width() - active().px(WIDTH)
        self.setViewportMargins(0, 0, max(0, beside), 0)
        super().resizeEvent(event)

    def _follow(self, link: QUrl) -> None:
        self.topic_wanted.emit(link.path().removesuffix(".md"))


def _blocks(block: QTextBlock) -> Iterator[QTextBlock]:
    while block.isValid():
        yield block
        block = block.next()


def _dress_block(block: QTextBlock) -> None:
    theme, cursor = active(), QTextCursor(block)
    level, shape = block.blockFormat().headingLevel(), QTextBlockFormat()
    if "\ufffc" not in block.text() and not cursor.currentTable():  # a picture is as high as it is
        shape.setLineHeight(LINE_HEIGHT, _PROPORTIONAL)
    if not cursor.currentTable():
        shape.setTopMargin(theme.px(14 if level > 1 else 0 if level or block.textList() else 4))
        shape.setBottomMargin(theme.px(4 if block.textList() else 8))
    cursor.mergeBlockFormat(shape)
    if level:
        _dress_heading(cursor, level)


def _fit_picture(block: QTextBlock) -> None:
    """A picture is never wider than the text."""
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
    if cursor.charFormat().isImageFormat():
        picture = cursor.charFormat().toImageFormat()
        picture.setMaximumWidth(_WHOLE_WIDTH)
        cursor.mergeCharFormat(picture)


def _dress_heading(cursor: QTextCursor, level: int) -> None:
    font = cursor.document().defaultFont()
    font.setPixelSize(active().px(HEADINGS[level]))
    font.setBold(True)
    type_ = QTextCharFormat()
    type_.setFont(font)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(type_)  # in place of all that Markdown says of a heading


def _dress_table(table: QTextTable) -> None:
    theme, look = active(), table.format()
    look.setCellPadding(theme.px(5))
    look.setBorder(1)
    look.setBorderCollapse(True)
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBorderBrush(theme.color("line"))
    look.setWidth(_WHOLE_WIDTH)
    look.setBottomMargin(theme.px(12))
    table.setFormat(look)
    for place in range(table.columns()):
        cell = table.cellAt(0, place)
        head = cell.format()
        head.setBackground(theme.color("field-row"))
        cell.setFormat(head)
