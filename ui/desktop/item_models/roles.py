"""Item roles and flags by short names, looked up once: asking Qt for an enum in data() costs more than the answer."""

from PySide6.QtCore import Qt

_Role = Qt.ItemDataRole

DISPLAY = int(_Role.DisplayRole)
EDIT = int(_Role.EditRole)
TOOL_TIP = int(_Role.ToolTipRole)
ALIGNMENT = int(_Role.TextAlignmentRole)
SPOKEN = int(_Role.AccessibleTextRole)

HORIZONTAL = Qt.Orientation.Horizontal
NO_FLAGS = Qt.ItemFlag.NoItemFlags
PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
LEAF = Qt.ItemFlag.ItemNeverHasChildren
EDITABLE = Qt.ItemFlag.ItemIsEditable
DRAGGABLE = Qt.ItemFlag.ItemIsDragEnabled
DROP_TARGET = Qt.ItemFlag.ItemIsDropEnabled
CENTRED = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
