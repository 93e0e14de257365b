"""Tries the folder that `make dist` built as an office would use it, and fails where it falls short.

    python tools/check_dist.py [dist/ra-soat-dvc]

The folder is copied to a path with accents and blanks that cannot be written, and runs there as a user without rights
where root can become one. What it makes is checked by OpenSSL and by itself; its start is measured beside that of the
unbundled program, in turn. Not a part of the program.
"""

import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from zipfile import ZipFile

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.soft_tokens import PIN, make_tokens  # noqa: E402
from tools import bundle  # noqa: E402 - a script finds its neighbours only now
from ui.command_line import COMMANDS  # noqa: E402
from workflows.program import NAME, PORTABLE_FOLDER, STORE_NAME  # noqa: E402

RUNS, GOAL = 9, 1.3
SIZE_GOAL = 135
OLDEST_GLIBC = (2, 35)
"""Of Ubuntu 22.04, the oldest system the README names."""
NOBODY = "65534"
UNIT = ("start", "--unit", "UBND huyện Sơn Dương", "--round", "tuyen-quang-2021")


class Failed(Exception):
    """The built folder is not fit to be handed out; the sentence says why."""


class Trial(NamedTuple):
    """The built program where it is tried, an empty home of a user without rights, and one to compare in."""

    program: Path
    home: Path
    shared_home: Path

    @property
    def built(self) -> tuple[str, ...]:
        """The words that start the built program, without rights where that can be had."""
        powerless = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
        return (*(powerless if os.geteuid() == 0 else ()), str(self.program))

    @property
    def environment(self) -> dict[str, str]:
        """Nothing of the user who builds: an empty home, no display, UTF-8."""
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
        }

    def run(self, command: Sequence[str | Path], **more: str) -> "subprocess.CompletedProcess[str]":
        """Run to the end, from the home; Failed with what it said where that is not well."""
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, cwd=self.home, env=self.environment | more
        )
        if done.returncode:
            raise Failed(f"{' '.join(map(str, command))} → {done.returncode}\n{done.stdout}{done.stderr}")
        return done

    def status(self, command: Sequence[str | Path]) -> int:
        """Run to the end, whatever comes of it; the exit status."""
        return subprocess.run(command, capture_output=True, check=False, env=self.environment).returncode

    def side_by_side(self, rehearsal: str) -> Iterator["subprocess.CompletedProcess[str]"]:
        """The built program, then the unbundled one, in the same home and with the same rights."""
        for command in ((str(self.program),), (sys.executable, str(ROOT / "main.py"))):
            yield self.run(command, RA_SOAT_DVC_REHEARSAL=rehearsal, HOME=str(self.shared_home))


def needs_no_newer_system(trial: Trial) -> Iterator[str]:
    """Everything it is linked with is there, and the C library may be as old as promised."""
    folder = trial.program.parent
    newest = max(filter(None, map(glibc_of, binaries(folder))))
    if newest > OLDEST_GLIBC:
        raise Failed(f"needs glibc {newest}, Ubuntu 22.04 has {OLDEST_GLIBC}")
    yield f"C library {newest[0]}.{newest[1]} or later; of the system: {' '.join(sorted(system_libraries(folder)))}"


def glibc_of(file: Path) -> tuple[int, int] | None:
    """The newest version of glibc whose symbols a binary uses."""
    listing = subprocess.run(["objdump", "-T", file], capture_output=True, text=True, check=False).stdout
    return max(((int(a), int(b)) for a, b in re.findall(r"GLIBC_(\d+)\.(\d+)", listing)), default=None)


def binaries(folder: Path) -> list[Path]:
    """The programs and libraries in a folder."""
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return [file for file in files if file.suffix == "" or ".so" in file.name]


def system_libraries(folder: Path) -> set[str]:
    """What the binaries are linked with and the folder does not bring."""
    brought = {file.name for file in folder.rglob("*")}
    return {name for file in binaries(folder) for name in bundle.linked_libraries(file)} - brought


def does_the_job(trial: Trial) -> Iterator[str]:
    """`demo` as a user without rights; its packages hold for OpenSSL and for the program."""
    out = trial.home / "Kết quả của Lan"
    trial.run([*trial.built, "demo", "--out", out])
    packages = sorted(out.glob("*/*.asice"))
    if not packages:
        raise Failed("demo made no package")
    for package in packages:
        holds_for_openssl(trial, package)
    trial.run([*trial.built, "verify", *packages, "--accept-unregistered"])
    damaged = trial.home / "hỏng.asice"
    damaged.write_bytes(packages[-1].read_bytes()[:-100])
    if trial.status([*trial.built, "verify", damaged]) != 1:
        raise Failed("a damaged package was accepted")
    yield f"demo: {len(packages)} packages, good for OpenSSL and for the program; a damaged one refused"


def signs_with_a_token(trial: Trial) -> Iterator[str]:
    """A driver runs in a process of its own, which the built program starts out of itself."""
    folder = trial.home / "token"
    folder.mkdir()
    token, pin = make_tokens(folder, "softhsm2-util"), folder / "pin.txt"
    pin.write_text(PIN, encoding="utf-8")
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o777 if path.is_dir() else 0o666)
    package = next(trial.home.glob("*/*/*.asice"))
    signing = ("sign", package, "--pkcs11", token.library, "--token", "RSA", "--pin-file", pin)
    trial.run([*trial.built, *signing], SOFTHSM2_CONF=str(token.config))
    holds_for_openssl(trial, package)
    trial.run([*trial.built, "verify", package, "--accept-unregistered"])
    yield "a package of demo signed once more with a token, good for OpenSSL and for the program"


def holds_for_openssl(trial: Trial, package: Path) -> None:
    """OpenSSL accepts every signature in a package; Failed with what it says."""
    with TemporaryDirectory() as name, ZipFile(package) as archive:
        archive.extractall(name)
        for signature in Path(name, "META-INF").glob("*.p7s"):
            manifest = signature.with_name(signature.name.replace("signature", "ASiCManifest")).with_suffix(
                ".xml"
            )
            command = ["openssl", "cms", "-verify", "-binary", "-noverify", "-inform", "DER"]
            trial.run([*command, "-in", signature, "-content", manifest, "-out", os.devnull])


def explains_every_command(trial: Trial) -> Iterator[str]:
    """Each subcommand says how it is used."""
    for command in COMMANDS:
        trial.run([*trial.built, *command.name.split(), "--help"])
    yield f"{len(COMMANDS)} subcommands explain themselves"


def shows_every_page(trial: Trial) -> Iterator[str]:
    """Every module loads and every page opens, the same ones as unbundled."""
    trial.run([trial.program, *UNIT], HOME=str(trial.shared_home))
    ours, plain = (done.stdout.splitlines() for done in trial.side_by_side("tour"))
    if ours != plain:
        raise Failed(f"not the same as unbundled: {sorted(set(ours) ^ set(plain))}")
    pages = [line for line in ours if ": " in line]
    yield f"{len(ours) - len(pages)} modules loaded; pages shown: {', '.join(pages)}"


def travels(trial: Trial) -> Iterator[str]:
    """With a folder `du-lieu` beside the program, the data lies there and nothing in the home."""
    folder = trial.program.parent / PORTABLE_FOLDER
    make_writable(trial.program.parent)
    folder.mkdir()
    folder.chmod(0o777)
    home = trial.home / "nhà khác"
    home.mkdir(mode=0o777)
    home.chmod(0o777)
    trial.run([*trial.built, *UNIT], HOME=str(home))
    if not (folder / STORE_NAME).exists() or any(home.iterdir()):
        raise Failed(f"portable: the data is not in {folder}")
    shutil.rmtree(folder)
    yield f"portable with a folder {PORTABLE_FOLDER}"


def starts_quickly(trial: Trial) -> Iterator[str]:
    """To a painted window within 1.3x of the unbundled program, in turn, over the same store."""
    pairs = [painted(trial) for _ in range(RUNS + 1)][1:]
    built, plain = (statistics.median(pair[n] for pair in pairs) for n in (0, 1))
    ratio = statistics.median(pair[0] / pair[1] for pair in pairs)
    line = f"painted: built {built * 1e3:.0f} ms, unbundled {plain * 1e3:.0f} ms, ratio {ratio:.2f} (goal {GOAL})"
    if ratio > GOAL:
        raise Failed(line)
    yield line


def painted(trial: Trial) -> list[float]:
    """Seconds from nothing to a painted window: built, unbundled."""
    marks = [time.perf_counter()]
    marks += [time.perf_counter() for _ in trial.side_by_side("paint")]
    return [after - before for before, after in pairwise(marks)]


def has_a_size(trial: Trial) -> Iterator[str]:
    """How large it is, and what makes it so."""
    files = {file: file.stat().st_size for file in trial.program.parent.rglob("*") if not file.is_symlink()}
    yield f"{sum(files.values()) / 2**20:.0f} MiB in {len(files)} files (goal about {SIZE_GOAL})"
    for file in sorted(files, key=files.__getitem__, reverse=True)[:8]:
        yield f"    {files[file] / 2**20:5.1f}  {file.relative_to(trial.program.parent)}"


CHECKS: tuple[Callable[[Trial], Iterator[str]], ...] = (
    needs_no_newer_system,
    does_the_job,
    signs_with_a_token,
    explains_every_command,
    shows_every_page,
    starts_quickly,
    travels,
    has_a_size,
)


def set_out(dist: Path, place: Path) -> Trial:
    """The folder as an office has it: copied to an awkward path, read only, with a home beside it."""
    place.chmod(0o755)
    folder = shutil.copytree(dist, place / "Phần mềm của Sở" / "Rà soát DVC", symlinks=True)
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode & ~0o222)
    trial = Trial(folder / NAME, place / "nhà của Lan", place / "nhà chung")
    for home in (trial.home, trial.shared_home):
        home.mkdir()
        home.chmod(0o777)
    return trial


def make_writable(folder: Path) -> None:
    """Take back the write protection of the folders, so that they can be changed and cleared away."""
    for path in (folder, *(path for path in folder.rglob("*") if path.is_dir() and not path.is_symlink())):
        path.chmod(0o755)


def main(dist: Path) -> int:
    """Every check in turn, all of them even after one has failed; the exit status."""
    failures = 0
    with TemporaryDirectory(prefix="ra-soat-dvc-") as name:
        trial = set_out(dist, Path(name))
        for check in CHECKS:
            try:
                for line in check(trial):
                    print(f"  {line}", flush=True)
            except Failed as failed:
                failures += 1
                print(f"  KHÔNG ĐẠT {check.__name__}: {failed}", flush=True)
        make_writable(trial.program.parent)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if sys.argv[1:] else ROOT / "dist" / NAME))
