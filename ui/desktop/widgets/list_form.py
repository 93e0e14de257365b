"""What is said of a list that is taken in from a file: name, source, validity, tiers, what it is for."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QFrame, QWidget

from models.catalogue import Catalogue
from models.notation import read_date
from models.profiles import Profile
from ui.desktop.theme import active
from ui.desktop.widgets.basics import button, column, label, may_be_narrow
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.list_words import role_sentence, role_word
from ui.desktop.widgets.text_field import TextField, date_field
from workflows.lists import ListRole


class ListForm(QFrame):
    """`wanted`: take it in. `left`: leave it."""

    wanted = Signal()
    left = Signal()

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.found = label(look="strong", wrap=True)
        self.role = QComboBox()
        self.role.setAccessibleName(self.tr("Dùng làm"))
        may_be_narrow(self.role)
        for role in ListRole:
            self.role.addItem(role_word(role), role.value)
        self._explained = label(look="secondary", wrap=True)
        self.name = TextField(self.tr("Tên danh mục"))
        self.source = TextField(self.tr("Nguồn"), hint=self.tr("lấy từ đâu"))
        self.decision = TextField(self.tr("Quyết định"), hint=self.tr("số, ngày quyết định công bố"))
        self.since, self.until = date_field(self.tr("Có hiệu lực từ")), date_field(self.tr("Đến hết ngày"))
        self.province = TextField(self.tr("Tỉnh, thành phố"), hint=self.tr("để trống là cả nước"))
        self.tiers = {tier.key: QCheckBox(tier.name) for tier in profile.tiers}
        self.take = button(self.tr("Lấy danh mục vào máy"), self.wanted.emit, "primary")
        self.leave = button(self.tr("Thôi"), self.left.emit)
        self.role.currentIndexChanged.connect(self._explain)
        self._arrange()
        self._explain()

    def begin(self, files: list[Path], count: int, unnamed: int, province: str) -> None:
        """Another file: what is known of it already."""
        said = self.tr("{0} thủ tục").format(count)
        self.found.setText(
            self.tr("{0}; {1} dòng không có tên để lại").format(said, unnamed) if unnamed else said
        )
        self.name.begin(files[0].stem)
        self.source.begin(", ".join(path.name for path in files))
        for field in (self.decision, self.since, self.until):
            field.begin("")
        self.province.begin("" if self.chosen is ListRole.CATALOGUE else province)

    @property
    def chosen(self) -> ListRole:
        """What the list is for."""
        return ListRole(str(self.role.currentData()))

    def choose(self, role: str) -> None:
        """It is for this."""
        self.role.setCurrentIndex(self.role.findData(role))

    def catalogue(self) -> Catalogue | None:
        """What was said; None, and the keyboard there, where a date cannot be read."""
        for field in (self.since, self.until):
            if read_date(field.text()) is None:
                field.setFocus()
                return None
        return Catalogue(
            "",
            self.name.text().strip(),
            self.source.text().strip(),
            self.decision.text().strip(),
            read_date(self.since.text()) or "",
            read_date(self.until.text()) or "",
            self.province.text().strip(),
            tuple(key for key, box in self.tiers.items() if box.isChecked()),
        )

    def _explain(self, _place: int = 0) -> None:
        self._explained.setText(role_sentence(self.chosen))

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(active().px(4))
        form.setHorizontalSpacing(active().px(12))
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(label(self.role.accessibleName()), self.role)
        form.addRow(self._explained)
        for field in (self.name, self.source, self.decision, self.since, self.until, self.province):
            form.addRow(label(field.accessibleName()), field)
        boxes, buttons = QWidget(), QWidget()
        boxes.setLayout(FlowLayout(*self.tiers.values(), spacing=active().px(10)))
        buttons.setLayout(FlowLayout(self.take, self.leave, spacing=active().px(8)))
        form.addRow(label(self.tr("Cấp có trong danh mục")), boxes)
        heading = label(self.tr("Danh mục lấy từ tệp"), "heading", wrap=True)
        layout = column(heading, self.found, form, buttons, margins=12)
        layout.addStretch(1)
        self.setLayout(layout)
