"""Trình ký: a dossier that the leader opens and signs on any PC, and its documents as files to look at or print."""

from dataclasses import dataclass
from pathlib import Path

from export.submission_files import PACKAGE_SUFFIX, package_name
from models.problems import Refusal
from signing import container
from storage.files import write_all_safely
from storage.milestones import Milestone, MilestoneKind
from workflows.contents import DOCUMENT
from workflows.delivering import Target, check_there
from workflows.payload import payload
from workflows.working import WorkingSubmission


@dataclass(frozen=True, slots=True)
class Presented:
    """What was given to be signed: the dossier first, then the documents; the entry that the tree stood at."""

    target: Target
    files: tuple[Path, ...]
    change_set: int


def present(working: WorkingSubmission, target: Target) -> Presented:
    """Write the dossier and put it on record. Refusal `export-has-errors`, `target-*`."""
    prepare_dossier(working)
    return record_dossier(working, write_dossier(working, target))


def prepare_dossier(working: WorkingSubmission) -> None:
    """What has to be right before anything is made."""
    working.keep_number_unique()
    errors = working.live.findings.errors
    if errors:
        raise Refusal("export-has-errors", count=errors)


def write_dossier(working: WorkingSubmission, target: Target) -> Presented:
    """The dossier, and what people read of it, in a folder. It only reads the store, so a worker may do it."""
    check_there(target)
    folder, members = target.folder / dossier_name(working), payload(working, draft=False)
    read = {folder / name: data for name, data in members.items() if name != DOCUMENT}
    files = {folder / f"{folder.name}{PACKAGE_SUFFIX}": container.write(members), **read}
    _make(folder)
    write_all_safely(files)
    return Presented(target, tuple(files), working.change_set)


def _make(folder: Path) -> None:
    """The folder in a target that is there: a stick that was pulled out is not made up."""
    try:
        folder.mkdir(exist_ok=True)
    except FileNotFoundError:
        raise Refusal("target-gone", path=str(folder)) from None
    except OSError:
        raise Refusal("target-read-only", path=str(folder)) from None


def dossier_name(working: WorkingSubmission) -> str:
    """UBND-huyen-Son-Duong_ra-soat-2021_lan-1_trinh-ky."""
    submission = working.tree.submission
    name = package_name(submission.unit_name, working.round, submission.revision)
    return f"{name.removesuffix(PACKAGE_SUFFIX)}_trinh-ky"


def record_dossier(working: WorkingSubmission, dossier: Presented) -> Presented:
    """It waits to be signed from now on, as long as nothing is changed."""
    revision = working.tree.submission.revision
    at, place = working.office.now(), str(dossier.files[0].parent)
    milestone = Milestone(revision, dossier.change_set, MilestoneKind.PRESENTED, at, place)
    working.office.store.record_milestone(working.id, milestone)
    return dossier
