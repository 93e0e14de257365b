import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = {"cryptography", "pyhanko", "asn1crypto", "lxml", "asyncio"}


def loaded_by(module: str) -> set[str]:
    code = f"import sys, {module}; print(*{{name.partition('.')[0] for name in sys.modules}})"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(run.stdout.split())


@pytest.mark.parametrize(
    "module", ["signing", "signing.container", "signing.container.manifest", "models.problems"]
)
def test_the_container_needs_no_heavy_library(module: str) -> None:
    assert not loaded_by(module) & HEAVY


def test_checking_a_package_does_not_load_pyhanko() -> None:
    assert not loaded_by("signing.seal") & {"pyhanko", "lxml"}
