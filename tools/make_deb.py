"""Packs the folder that `make dist` built as a .deb for Debian 12, Ubuntu 22.04 and later, beside it in dist/.

    python tools/make_deb.py

The program goes to /opt/ra-soat-dvc with a link in /usr/bin; the desktop learns of it by the same files that
`ra-soat-dvc associate` writes for one user. Nothing runs at installation: Debian's own triggers read those files.
"""

import gzip
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tools import bundle, check_dist, system_packages  # noqa: E402 - a script finds its neighbours only now
from workflows.linux_association import desktop_files  # noqa: E402
from workflows.program import NAME  # noqa: E402

PROGRAM = f"/usr/bin/{NAME}"
ALWAYS_THERE = ("ld-linux", "libc.so", "libm.so", "libdl.so", "libpthread.so", "librt.so")
"""Beginnings of what belongs to the C library, which has a line of its own."""
CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {name} maintainers <maintainers@localhost>
Installed-Size: {size}
Depends: {depends}
Recommends: shared-mime-info, desktop-file-utils
Section: misc
Priority: optional
Description: Rà soát, báo cáo dịch vụ công trực tuyến
 Nhập danh mục thủ tục hành chính, lập bốn phụ lục, ký và gửi một gói báo cáo.
 Chạy trên một máy tính, không cần mạng.
"""
COPYRIGHT = """\
Rà soát DVC {version}
Copyright (C) 2026 các tác giả của Rà soát DVC

Giấy phép của từng thư viện đi kèm nằm trong /opt/{name}/_internal/licenses,
danh sách trong /opt/{name}/_internal/licenses/THIRD_PARTY.md.
"""
OVERRIDES = """\
# Bundled by PyInstaller in one folder, as on Windows; see CONTRIBUTING.md of the source.
{name}: dir-or-file-in-opt
{name}: custom-library-search-path
{name}: library-not-linked-against-libc
{name}: shared-library-lacks-prerequisites
{name}: hardening-no-pie
{name}: duplicate-font-file
{name}: national-encoding
{name}: embedded-library
{name}: unstripped-binary-or-object
{name}: no-manual-page
"""


def depends(dist: Path) -> str:
    """The packages of the libraries that the folder is linked with and does not bring."""
    libraries = {name for name in check_dist.system_libraries(dist) if not name.startswith(ALWAYS_THERE)}
    packages = {system_packages.package_of(name) for name in libraries}
    glibc = ".".join(map(str, check_dist.OLDEST_GLIBC))
    return ", ".join([f"libc6 (>= {glibc})", *sorted(packages)])


def lay_out(tree: Path, dist: Path) -> None:
    """The files as they will lie on the PC."""
    folder = shutil.copytree(dist, tree / "opt" / NAME, symlinks=True)
    link = tree / PROGRAM.lstrip("/")
    link.parent.mkdir(parents=True)
    link.symlink_to(f"/opt/{NAME}/{NAME}")
    documents = {
        f"doc/{NAME}/copyright": COPYRIGHT.format(name=NAME, version=bundle.version()).encode(),
        f"doc/{NAME}/changelog.gz": gzip.compress(changelog().encode(), mtime=0),
        f"lintian/overrides/{NAME}": OVERRIDES.format(name=NAME).encode(),
    }
    for place, data in {**desktop_files([PROGRAM]), **documents}.items():
        path = tree / "usr" / "share" / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    set_modes(tree, folder / NAME)


def changelog() -> str:
    """The one entry Debian asks for; what changed is told by the history of the source."""
    return (
        f"{NAME} ({bundle.version()}) stable; urgency=medium\n\n  * See the history of the source.\n\n"
        f" -- {NAME} maintainers <maintainers@localhost>  Thu, 01 Jan 2026 00:00:00 +0700\n"
    )


def set_modes(tree: Path, program: Path) -> None:
    """Everybody reads, only root writes, only the program and folders are entered or run."""
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)


def describe(tree: Path, dist: Path) -> None:
    """Debian's own files about the package."""
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}\n"
        for path in files
    ]
    control = CONTROL.format(
        name=NAME,
        version=bundle.version(),
        architecture=architecture(),
        size=sum(path.stat().st_size for path in files) // 1024,
        depends=depends(dist),
    )
    about = tree / "DEBIAN"
    about.mkdir()
    for name, text in (("control", control), ("md5sums", "".join(sums))):
        (about / name).write_text(text, encoding="utf-8")
        (about / name).chmod(0o644)


def architecture() -> str:
    """What Debian calls this machine."""
    command = ["dpkg", "--print-architecture"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def main() -> None:
    """Lay out, describe, pack, and try the program out of the finished package."""
    dist = ROOT / "dist" / NAME
    package = dist.parent / f"{NAME}_{bundle.version()}_{architecture()}.deb"
    with TemporaryDirectory() as name:
        tree, again = Path(name, "tree"), Path(name, "again")
        lay_out(tree, dist)
        describe(tree, dist)
        subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, package], check=True)
        subprocess.run(["dpkg-deb", "-x", package, again], check=True)
        subprocess.run([again / "opt" / NAME / NAME, "--help"], check=True, stdout=subprocess.DEVNULL)
        entry = again / "usr/share/applications" / f"{NAME}.desktop"
        for tool in filter(shutil.which, ("desktop-file-validate",)):
            subprocess.run([tool, entry], check=True)
    print(f"{package.relative_to(ROOT)}: {package.stat().st_size / 2**20:.0f} MiB")


if __name__ == "__main__":
    main()
