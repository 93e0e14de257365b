"""Who may sign for the unit: a line a person, one of them chosen for the next submission."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ui.desktop.theme import look
from ui.desktop.widgets.authority_choice import AuthorityChoice
from ui.desktop.widgets.basics import beside, button, column, label, row
from ui.desktop.widgets.kept_unit import KeptUnit
from ui.desktop.widgets.text_field import TextField
from workflows.unit_defaults import SignBlock, doubtful


class SignBlockLine(QWidget):
    """One person: by whose authority, in which office, the name. `changed(SignBlock)`, `chosen`, `removed`."""

    changed = Signal(object)
    chosen = Signal()
    removed = Signal()

    def __init__(self, number: int) -> None:
        super().__init__()
        self.choice = QRadioButton()
        self.choice.setAccessibleName(self.tr("Người ký {0} ký báo cáo sau").format(number))
        self.choice.clicked.connect(lambda: self.chosen.emit())  # noqa: PLW0108  # without what clicked carries
        self.remove = button(self.tr("Bỏ"), self.removed.emit)
        self.remove.setAccessibleName(self.tr("Bỏ người ký {0}").format(number))
        self.fields = (
            AuthorityChoice(),
            TextField(self.tr("Chức vụ"), hint=self.tr("PHÓ CHỦ TỊCH")),
            TextField(self.tr("Họ tên"), hint=self.tr("họ và tên")),
        )
        for field in self.fields:
            field.committed.connect(self._commit)
        self.setLayout(self._line())

    def show_block(self, block: SignBlock, *, chosen: bool) -> None:
        """Show who signs."""
        for field, text in zip(self.fields, block, strict=True):
            field.set_value(text)
        look(self.fields[0], "missing" if doubtful({"signer_authority": block.authority}) else "")
        self.choice.setChecked(chosen)

    def _line(self) -> QBoxLayout:
        """All in one line; where there is no room for that, the name below."""
        authority, title, name = self.fields
        lines = row(self.choice, authority, title, spacing=4), row(name, self.remove, spacing=4)
        lines[0].setStretch(1, 1)
        lines[0].setStretch(2, 1)
        lines[1].setStretch(0, 1)
        made = beside(*lines, spacing=4)
        for place, share in enumerate((8, 5)):
            made.setStretch(place, share)
        return made

    def _commit(self) -> None:
        self.changed.emit(SignBlock(*(field.text().strip() for field in self.fields)))


class SignBlocks(QWidget):
    """`lines` in their order."""

    def __init__(self, unit: KeptUnit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit = unit
        self.lines: list[SignBlockLine] = []
        self._group = QButtonGroup(self)
        self._rows: QVBoxLayout = column(spacing=4)
        self.add = button(self.tr("Thêm người ký"), self._add)
        hint = label(
            self.tr("Người được chọn ký báo cáo sau; báo cáo đang mở không đổi."), "secondary", wrap=True
        )
        actions = row(self.add)
        actions.addStretch(1)
        self.setLayout(column(hint, self._rows, actions, spacing=6))
        unit.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is kept."""
        known = self._unit.defaults
        while len(self.lines) < len(known.blocks):
            self._add_line()
        while len(self.lines) > len(known.blocks):
            self._drop_line()
        for place, block in enumerate(known.blocks):
            self.lines[place].show_block(block, chosen=place == known.chosen)
        self.setDisabled(self._unit.read_only)

    def _add(self) -> None:
        self._unit.add_block()
        self.lines[-1].fields[0].setFocus()

    def _add_line(self) -> None:
        place = len(self.lines)
        made = SignBlockLine(place + 1)
        made.changed.connect(partial(self._unit.set_block, place))
        made.chosen.connect(partial(self._unit.choose_block, place))
        made.removed.connect(partial(self._remove, place))
        self._group.addButton(made.choice)
        self._rows.addWidget(made)
        made.show()  # at once, so that the keyboard can go there
        self.lines.append(made)
        parts = [part for line in self.lines for part in (line.choice, *line.fields, line.remove)]
        for one, next_one in pairwise((*parts, self.add)):
            self.setTabOrder(one, next_one)

    def _drop_line(self) -> None:
        gone = self.lines.pop()
        self._group.removeButton(gone.choice)
        self._rows.removeWidget(gone)
        gone.deleteLater()

    def _remove(self, place: int) -> None:
        self.add.setFocus()  # before the line goes: what is typed in it must not be taken for another's
        self._unit.remove_block(place)
