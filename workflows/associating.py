"""A double click on a package opens it here: told to the desktop or to Explorer, for this user alone."""

import sys

from workflows import explorer_association, linux_association
from workflows.program import program_command


def associate() -> None:
    """Packages are opened with this program from now on. Refusal `association-not-written`."""
    if sys.platform == "win32":
        explorer_association.write(program_command())
    else:
        linux_association.write(program_command())


def dissociate() -> None:
    """Take back what `associate` wrote. Refusal `association-not-written`."""
    if sys.platform == "win32":
        explorer_association.remove()
    else:
        linux_association.remove(program_command())
