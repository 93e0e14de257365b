"""How long work tells how far it is, and is stopped."""

from collections.abc import Callable

Progress = Callable[[str, int, int], bool]
"""Told a step's code, how much of it is done, how much there is; False stops it as soon as that is safe."""
