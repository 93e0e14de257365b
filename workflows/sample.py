"""The bundled sample: a real department's list whose levels and reasons are illustration, and said to be so."""

from collections.abc import Mapping
from dataclasses import dataclass

from models.changes import ChangeSet
from models.documents import decode, read_json
from models.edits import add_field, add_procedures, declare, set_submission
from models.records import Eligibility, TierStatus, Value
from models.rounds import Unit
from workflows.office import Office
from workflows.rounds import find_round
from workflows.starting import start_in
from workflows.working import WorkingSubmission


@dataclass(frozen=True, slots=True)
class SampleProcedure:
    """One row of the sample."""

    name: str
    code: str
    levels: tuple[str, ...]
    eligibility: Eligibility = Eligibility.UNDECIDED
    reasons: tuple[str, ...] = ()
    planned_month: str = ""

    def row(self) -> Mapping[str, Value]:
        """The columns of the procedure."""
        return {column: getattr(self, column) for column in self.__slots__}


@dataclass(frozen=True, slots=True)
class SampleField:
    """One field of the sample."""

    name: str
    procedures: tuple[SampleProcedure, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """The sample: where the list comes from, what is illustration, and the list."""

    source: str
    remark: str
    round: str
    tier: str
    unit: Unit
    people: Mapping[str, str]
    fields: tuple[SampleField, ...]


def read_sample(office: Office) -> Sample:
    """The sample that the program ships."""
    path = office.library.folder / "sample" / "so-tu-phap.json"
    return decode(read_json(path.read_bytes(), path.name), Sample, path.name)


def start_sample(office: Office) -> WorkingSubmission:
    """The sample as a submission of its own, ready to export; as it is where it was started before."""
    sample = read_sample(office)
    working = start_in(office, find_round(office, sample.round), sample.unit)
    if not working.tree.procedures:
        _fill(working, sample)
    return working


def _fill(working: WorkingSubmission, sample: Sample) -> None:
    new_id = working.office.new_id
    for sample_field in sample.fields:
        working.do(add_field(working.tree, sample.tier, sample_field.name, new_id))
        field_id = working.tree.fields_of(sample.tier)[-1].id
        rows = [procedure.row() for procedure in sample_field.procedures]
        working.do(add_procedures(working.tree, field_id, rows, new_id))
    for change_set in _declarations(working, sample):
        working.do(change_set)


def _declarations(working: WorkingSubmission, sample: Sample) -> list[ChangeSet]:
    others = (tier for tier in working.profile.tier_keys if tier != sample.tier)
    return [
        *(declare(working.tree, tier, {"status": TierStatus.NONE}) for tier in others),
        declare(working.tree, sample.tier, {"note": sample.remark}),
        set_submission(working.tree, sample.people),
    ]
