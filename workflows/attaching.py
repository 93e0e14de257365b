"""Files sent with a submission: taken whole, kept in the store, hashed and signed as every member, never opened.

What a file is, is told by the end of its name and by its first bytes; nothing of it is read beyond them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePath

from export.submission_files import attachment_file_name
from models.edits import attach
from models.problems import Refusal
from models.records import Attachment
from models.tree import Tree
from workflows.keeping import read_file
from workflows.office import Office
from workflows.working import Outcome, WorkingSubmission

MOST_BYTES = 20 * 1024 * 1024
"""All attached files together; with the rest of a package it passes the gateways of most mail systems."""
_ZIP, _JPEG, _TIFF = (b"PK\x03\x04",), (b"\xff\xd8\xff",), (b"II*\x00", b"MM\x00*")
BEGINNINGS: Mapping[str, tuple[bytes, ...]] = {
    "pdf": (b"%PDF-",), "docx": _ZIP, "xlsx": _ZIP, "png": (b"\x89PNG\r\n\x1a\n",),
    "jpg": _JPEG, "jpeg": _JPEG, "tif": _TIFF,
}  # fmt: skip
"""Which kinds of file are taken, and how each begins."""


def attach_files(working: WorkingSubmission, paths: Sequence[Path]) -> Outcome | None:
    """Attach files behind those attached already, all or none; None where none was named.

    Refusal, each with `name`: `attachment-kind` (`known`), `attachment-empty`, `attachment-disguised` (it begins like
    another kind), `attachment-repeated`, `attachments-too-big` (`size`, and `left`: how much room there is); `file-*`.
    """
    taken = list(_taken(working.tree, paths))
    for _, data, digest in taken:
        working.office.store.keep_content(digest, data)
    files = ((name, len(data), digest) for name, data, digest in taken)
    return working.do(attach(working.tree, files, working.office.new_id))


def attached_size(tree: Tree) -> int:
    """How many bytes all attached files take."""
    return sum(attachment.size for attachment in tree.attachments.values())


def attachment_members(working: WorkingSubmission) -> Mapping[str, bytes]:
    """The attached files by their names in a package, in the officer's order."""
    files = named_in_package(working.tree.attachments_in_order())
    return {name: working.office.store.content(file.sha256) for name, file in files.items()}


def named_in_package(files: Iterable[Attachment]) -> Mapping[str, Attachment]:
    """Attached files, given in the officer's order, by their names in a package."""
    return {attachment_file_name(place, file.name): file for place, file in enumerate(files, start=1)}


def is_as_said(file: Attachment, data: bytes) -> bool:
    """Whether bytes are the attached file that is spoken of, and of a kind that is taken."""
    from hashlib import sha256  # loads OpenSSL

    said = (file.size, file.sha256) == (len(data), sha256(data).hexdigest())
    return said and data.startswith(BEGINNINGS.get(_kind(file.name), ()))


def keep_attached(office: Office, files: Iterable[Attachment], members: Mapping[str, bytes]) -> None:
    """Keep the attached files of a sound package, before a submission speaks of them."""
    for name, file in named_in_package(files).items():
        office.store.keep_content(file.sha256, members[name])


def _taken(tree: Tree, paths: Sequence[Path]) -> Iterator[tuple[str, bytes, str]]:
    """Each file's name, bytes and SHA-256 (hex), checked."""
    from hashlib import sha256  # loads OpenSSL

    left = MOST_BYTES - attached_size(tree)
    known = {attachment.sha256 for attachment in tree.attachments.values()}
    for path in paths:
        data = read_attachable(path, left)
        left -= len(data)
        digest = sha256(data).hexdigest()
        if digest in known:
            raise Refusal("attachment-repeated", name=path.name)
        known.add(digest)
        yield path.name, data, digest


def _kind(name: str) -> str:
    return PurePath(name).suffix.lower().removeprefix(".")


def read_attachable(path: Path, left: int = MOST_BYTES) -> bytes:
    """The bytes of a file of a kind that is taken, of at most `left` bytes. Refusals as in `attach_files`."""
    kind = _kind(path.name)
    if kind not in BEGINNINGS:
        raise Refusal("attachment-kind", name=path.name, known=", ".join(BEGINNINGS))
    try:
        data = read_file(path, left)
    except Refusal as refusal:
        if refusal.problem.code != "file-too-big":
            raise
        size = refusal.problem.params["size"]
        raise Refusal("attachments-too-big", name=path.name, size=size, left=left, limit=MOST_BYTES) from None
    if not data:
        raise Refusal("attachment-empty", name=path.name)
    if not data.startswith(BEGINNINGS[kind]):
        raise Refusal("attachment-disguised", name=path.name)
    return data
