"""Đợt theo công văn: a round typed in from the letter on the desk."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from models.notation import read_date
from models.problems import Refusal
from models.profiles import Profile
from models.rounds import Round
from ui.desktop.theme import active
from ui.desktop.widgets.basics import label, may_be_narrow
from ui.desktop.widgets.text_field import TextField, date_field, number_field
from workflows.office import Office
from workflows.rounds import typed_round


class RoundForm(QWidget):
    """The fields of the letter; `make` turns them into a round."""

    def __init__(self, profiles: Sequence[Profile], year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = TextField(
            self.tr("Số, ký hiệu"), hint=self.tr("ví dụ 612/STTTT-CNTT, có thể để trống")
        )
        self._date = date_field(self.tr("Ngày công văn"))
        self._title = TextField(self.tr("Trích yếu"), hint=self.tr("về việc rà soát…"))
        self._year = number_field(self.tr("Năm rà soát"))
        self._deadline = date_field(self.tr("Hạn gửi"))
        self._department = TextField(
            self.tr("Cơ quan chủ trì"), hint=self.tr("ví dụ Sở Thông tin và Truyền thông")
        )
        self._profile = QComboBox()
        self._profile.setAccessibleName(self.tr("Bộ quy định"))
        may_be_narrow(self._profile)
        for profile in profiles:
            self._profile.addItem(profile.name, profile.id)
        self._year.set_value(str(year))
        self.setLayout(self._rows())

    def make(self, office: Office) -> Round:
        """The round as typed in, kept in the store. Refusal `round-inconsistent` names what is not right."""
        year, deadline, title = self._year.text(), read_date(self._deadline.text()), self._title.text()
        checks = {"deadline": deadline, "letter.title": title.strip(), "year": year.isdecimal()}
        for place, is_right in checks.items():
            if not is_right:
                raise Refusal(
                    "round-inconsistent", source=title or self.tr("theo công văn"), place=self._named(place)
                )
        return typed_round(
            office,
            title=title,
            number=self._number.text(),
            letter_date=read_date(self._date.text()) or "",
            year=int(year),
            deadline=deadline or "",
            department=self._department.text(),
            profile=str(self._profile.currentData()),
        )

    def _named(self, place: str) -> str:
        fields = {"deadline": self._deadline, "letter.title": self._title, "year": self._year}
        fields[place].setFocus()
        return fields[place].accessibleName()

    def _rows(self) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(active().px(4))
        form.setHorizontalSpacing(active().px(12))
        for field in (self._number, self._date, self._title, self._year, self._deadline, self._department):
            form.addRow(label(field.accessibleName()), field)
        form.addRow(label(self._profile.accessibleName()))
        form.addRow(self._profile)
        return form
