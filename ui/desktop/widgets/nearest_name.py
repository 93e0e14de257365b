"""The name of a catalogue that is most like the name of the current row, to be taken by one key."""

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from models.catalogue import Suggestion
from models.edits import set_cells
from models.problems import Refusal
from models.records import Procedure
from ui.desktop.item_models.suggestion_words import about, version_label
from ui.desktop.session import Session
from ui.desktop.widgets.basics import button, column, label
from workflows.catalogues import nearest

REST = 300
"""Milliseconds that the cursor rests on a row before its name is looked up."""
_NOTHING = ("", "", "")


class NearestName(QWidget):
    """Shown where a catalogue has a name like the row's, or its code where the row has none."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = _NOTHING
        self._found: Suggestion | None = None
        self.text = label(look="remark", wrap=True)
        self.taking = button("", self.take, "link")
        self.setLayout(column(self.text, self.taking, spacing=0))
        self._timer = QTimer(self, singleShot=True, interval=REST)
        self._timer.timeout.connect(self._look_up)
        self.hide()

    def follow(self, procedure: Procedure) -> None:
        """This row is shown now."""
        asked = procedure.id, procedure.name, procedure.code
        if asked != self._asked:
            self._asked, self._found = asked, None
            self.hide()
            self._timer.start()

    def take(self) -> None:
        """Put what is shown into the row."""
        found, tree = self._found, self._session.live.tree
        if found is None or self._asked[0] not in tree.procedures:
            return
        columns = found.columns(self._session.working.round.department.province)
        if found.percent == 100:
            del columns["name"]  # the officer's own spelling of it stays
        edit = set_cells(tree, (self._asked[0],), columns, "take-suggestion")
        self._session.do(replace(edit, params={"name": found.entry.name}))

    def _look_up(self) -> None:
        card = self.parentWidget()
        if card is None or not card.isVisible():
            self._asked = _NOTHING  # the window may be closing: it is looked up when the row is shown again
            return
        working = self._session.working
        procedure = working.tree.procedures.get(self._asked[0])
        if procedure is None or working.office.store.read_only:
            return
        tier = working.tree.tier_of(procedure)
        try:
            found = nearest(working.office, working.round, working.profile, procedure.name, tier)
        except Refusal:
            return  # a store that is busy or full: there is only no help
        if found is not None:
            self._show(found, procedure)

    def _show(self, found: Suggestion, procedure: Procedure) -> None:
        working = self._session.working
        code = found.columns(working.round.department.province).get("code", "")
        if found.percent < 100:
            said = self.tr("Giống {0} %: “{1}” ({2})")
            self.text.setText(said.format(found.percent, found.entry.name, about(found, working)))
            self.taking.setText(self.tr("Lấy tên này (Alt+L)"))
        elif code and not procedure.code:
            said = self.tr("Trong danh mục, thủ tục này có mã {0} ({1})")
            self.text.setText(said.format(code, version_label(found, working)))
            self.taking.setText(self.tr("Lấy mã này (Alt+L)"))
        else:
            return
        self._found = found
        self.show()
