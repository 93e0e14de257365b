"""Hand a signed package over: onto a stick, into a folder, as a letter not yet sent. Each target stands by itself.

Nothing is said to be done that was not read back from the target and judged as its receiver will judge it.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from export.mail_draft import Attached, MailDraft, read_addresses, write_draft
from export.mail_texts import MailTexts
from export.submission_files import MAIL_NAME, PACKAGE_SUFFIX, ZIP_SUFFIX
from models.problems import Problem, Refusal
from models.progress import Progress
from storage.files import SYSTEM, Calls, write_all_safely, write_safely
from storage.folders import write_folder
from storage.sticks import is_mounted
from workflows.contents import LETTER_NOT_COMPARED
from workflows.judging import judge
from workflows.office import Office


class TargetKind(StrEnum):
    """A stick, a folder of this PC or its network, a letter by e-mail."""

    STICK = "stick"
    FOLDER = "folder"
    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class Target:
    """Where a package goes: `folder` is written into; a stick has a `name`, a letter its `addresses`.

    `as_zip`: the package is called .zip there, with equal bytes, for gateways that refuse what they do not know.
    """

    kind: TargetKind
    folder: Path
    name: str = ""
    addresses: tuple[str, ...] = ()
    as_zip: bool = False

    @property
    def place(self) -> str:
        """What a person calls it: the stick's name, the addresses, the folder."""
        return self.name or ", ".join(self.addresses) or str(self.folder)


def to_folder(folder: Path) -> Target:
    """Into this folder, under its own name."""
    return Target(TargetKind.FOLDER, folder)


def to_mail(folder: Path, addresses: str, *, as_zip: bool = False) -> Target:
    """As a letter to these addresses, written into this folder. Refusal `mail-address-*`."""
    return Target(TargetKind.MAIL, folder, addresses=read_addresses(addresses), as_zip=as_zip)


@dataclass(frozen=True, slots=True)
class Parcel:
    """What is handed over: a signed package, the files that people read beside it, and the words that go with it."""

    name: str
    package: bytes
    files: Mapping[str, bytes]
    texts: MailTexts
    sender: str = ""

    def name_at(self, target: Target) -> str:
        """What the package is called there."""
        return self.name.removesuffix(PACKAGE_SUFFIX) + ZIP_SUFFIX if target.as_zip else self.name

    def texts_at(self, target: Target) -> MailTexts:
        """The words that go with it there: they call the package as it is called there."""
        return self.texts._replace(body=self.texts.body.replace(self.name, self.name_at(target)))


@dataclass(frozen=True, slots=True)
class Delivery:
    """What came of one target: the `files` there, package or letter first; or the `problem`, and nothing there.

    `notes`: what is worth knowing of the package, as its receiver will be told.
    """

    target: Target
    files: tuple[Path, ...] = ()
    notes: tuple[Problem, ...] = ()
    problem: Problem | None = None

    @property
    def done(self) -> bool:
        """Whether it is there, read back and judged."""
        return self.problem is None


def deliver(
    office: Office, parcel: Parcel, target: Target, kept: Path, progress: Progress, calls: Calls = SYSTEM
) -> Delivery:
    """Hand a parcel over to one target. `kept` is the copy on this PC, which a problem names."""
    hand = _Hand(office, parcel, target, progress, calls)
    try:
        files, package, notes = _HANDS[target.kind](hand)
        return Delivery(target, files, (*notes, *_judged(hand, package)))
    except Refusal as refusal:
        problem = refusal.problem
        return Delivery(target, problem=replace(problem, params={**problem.params, "kept": str(kept)}))


@dataclass(frozen=True, slots=True)
class _Hand:
    """What one handing-over works with."""

    office: Office
    parcel: Parcel
    target: Target
    progress: Progress
    calls: Calls

    @property
    def package(self) -> Path:
        return self.target.folder / self.parcel.name_at(self.target)

    def watch(self, done: int, total: int) -> None:
        if not self.progress("writing", done, total):
            raise Refusal("cancelled")


class Handed(NamedTuple):
    """The files that were written, the package as the target gives it back, and what is worth knowing of the rest."""

    files: tuple[Path, ...]
    package: bytes
    notes: tuple[Problem, ...] = ()


def _to_stick(hand: _Hand) -> Handed:
    """As into a folder, on the same stick from the beginning to the end: an empty folder of its name is none."""
    device = _device(hand.target.folder)
    handed = _to_folder(hand)
    if _device(hand.target.folder) != device:
        raise Refusal("target-gone", path=str(hand.package))
    return handed


def check_there(target: Target) -> None:
    """Refusal `target-gone` where the stick is not plugged in any more."""
    if target.kind is TargetKind.STICK:
        _device(target.folder)


def _device(root: Path) -> int:
    with suppress(OSError):
        if is_mounted(root):
            return root.stat().st_dev
    raise Refusal("target-gone", path=str(root))


def _to_folder(hand: _Hand) -> Handed:
    """The package; then, in a folder that is called like it, what people read. That is in the package too."""
    write_all_safely({hand.package: hand.parcel.package}, hand.calls, hand.watch)
    package = _read_back(hand)
    folder = hand.target.folder / hand.parcel.name.removesuffix(PACKAGE_SUFFIX)
    try:
        return Handed((hand.package, *write_folder(folder, hand.parcel.files, hand.calls)), package)
    except Refusal as refusal:
        note = Problem("beside-not-written", {"path": str(folder), "reason": refusal.problem.code})
        return Handed((hand.package,), package, (note,))


def _read_back(hand: _Hand) -> bytes:
    try:
        return hand.calls.read_back(hand.package)
    except OSError:
        raise Refusal("target-gone", path=str(hand.package)) from None


def _to_mail(hand: _Hand) -> Handed:
    """A letter with the package attached, for the officer to look at and to send."""
    parcel, path = hand.parcel, hand.target.folder / MAIL_NAME
    draft = write_draft(_letter(hand))
    hand.watch(0, len(draft))
    write_safely(path, draft, hand.calls)
    return Handed((path,), parcel.package)


def _letter(hand: _Hand) -> MailDraft:
    office, parcel, target = hand.office, hand.parcel, hand.target
    attached = Attached(parcel.name_at(target), parcel.package)
    texts = parcel.texts_at(target)
    return MailDraft(
        target.addresses, parcel.sender, texts.subject, texts.body, attached, office.now(), office.new_id()
    )


def _judged(hand: _Hand, package: bytes) -> tuple[Problem, ...]:
    """The notes of a package as its receiver will judge it; only then may the program say that it is done."""
    verdict = judge(hand.office, package, hand.package.name)
    if not verdict.sound:
        raise Refusal("written-package-not-sound", path=str(hand.package), reason=verdict.problems[0].code)
    # Whoever made the letter has read it; its receiver is told to.
    return tuple(note for note in verdict.notes if note.code != LETTER_NOT_COMPARED)


_HANDS: Mapping[TargetKind, Callable[[_Hand], Handed]] = {
    TargetKind.STICK: _to_stick,
    TargetKind.FOLDER: _to_folder,
    TargetKind.MAIL: _to_mail,
}


def first_problem(deliveries: tuple[Delivery, ...]) -> Problem | None:
    """The problem that stands for all where nothing was handed over."""
    if any(delivery.done for delivery in deliveries):
        return None
    return next((delivery.problem for delivery in deliveries if delivery.problem), None)
