"""Run by the built program before anything else: what it starts finds the system's own libraries. Not a part of it.

PyInstaller's loader points LD_LIBRARY_PATH at the bundled libraries; mail, printing and the desktop's tools, started
from here, would load those.
"""

import os

former = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if former is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = former
