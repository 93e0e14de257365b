"""Runs every bench beside this file and prints its lines: medians and ratios, measured side by side in one run."""

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType


def benches(wanted: list[str]) -> Iterator[ModuleType]:
    """The modules `bench_*.py`, or those whose names hold one of the wanted words."""
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        if not wanted or any(word in path.stem for word in wanted):
            spec = importlib.util.spec_from_file_location(path.stem, path)
            assert spec is not None
            assert spec.loader is not None
            module = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(module)
            yield module


def main(wanted: list[str]) -> None:
    """Each bench has `lines()`, which measures and yields what is to be printed."""
    for module in benches(wanted):
        print(f"\n{module.__doc__.splitlines()[0] if module.__doc__ else module.__name__}")
        for line in module.lines():
            print(f"  {line}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
