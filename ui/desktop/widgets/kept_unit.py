"""The one door through which the settings page changes what is kept of a unit. No widgets here."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from models.problems import Refusal
from workflows.office import Office
from workflows.unit_defaults import NOBODY, SignBlock, UnitDefaults, keep_unit_defaults, unit_defaults


class KeptUnit(QObject):
    """`changed`: the unit, or what is kept of it, is another now. `failed(Problem)`: it was not kept, and why."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.code = ""
        self.defaults = UnitDefaults()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be kept: there is no unit, or somebody else writes."""
        return not self.code or self._office.store.read_only

    def show(self, code: str) -> None:
        """Another unit, "" for none."""
        self.code = code
        self.defaults = unit_defaults(self._office, code) if code else UnitDefaults()
        self.changed.emit()

    def set_column(self, column: str, value: str) -> None:
        """Keep what a column says."""
        self._keep(lambda known: replace(known, columns={**known.columns, column: value}))

    def set_block(self, place: int, block: SignBlock) -> None:
        """Keep a sign block at its place."""
        self._keep(lambda known: replace(known, blocks=_with(known.blocks, place, block)))

    def add_block(self) -> None:
        """One more person who may sign, not named yet."""
        self._keep(lambda known: replace(known, blocks=(*known.blocks, NOBODY)))

    def remove_block(self, place: int) -> None:
        """This person signs no more; who signs by default stays the same, or is the first."""
        self._keep(lambda known: _without(known, place))

    def choose_block(self, place: int) -> None:
        """This person signs the next submission."""
        self._keep(lambda known: replace(known, chosen=place))

    def _keep(self, change: Callable[[UnitDefaults], UnitDefaults]) -> None:
        wanted = change(self.defaults)
        try:
            keep_unit_defaults(self._office, self.code, wanted)
        except Refusal as refusal:
            self.failed.emit(refusal.problem)
            return
        self.defaults = wanted
        self.changed.emit()


def _with(blocks: tuple[SignBlock, ...], place: int, block: SignBlock) -> tuple[SignBlock, ...]:
    return (*blocks[:place], block, *blocks[place + 1 :])


def _without(known: UnitDefaults, place: int) -> UnitDefaults:
    left = (*known.blocks[:place], *known.blocks[place + 1 :])
    chosen = 0 if known.chosen == place else known.chosen - (known.chosen > place)
    return replace(known, blocks=left, chosen=chosen)
