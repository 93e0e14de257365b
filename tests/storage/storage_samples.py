"""Records, gestures and a clock for the tests of the store, the same in every process."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from sqlite3 import Connection

from models.changes import ChangeSet, alteration, change_set, insertion
from models.records import (
    Answer,
    AnswerKind,
    Attachment,
    Eligibility,
    ListAnswer,
    Procedure,
    ProcedureField,
    Submission,
    TierEntry,
    TierStatus,
)
from models.tree import Tree
from storage.journal import Identity, Stamp
from storage.places import Mount
from storage.store import Store, open_store

IDENTITY = Identity("lan", "may-van-thu")
NOON = datetime(2021, 5, 3, 12, 0, 0, tzinfo=UTC)
STAMP = Stamp(NOON, IDENTITY)
OWN_DISK = (Mount(Path("/"), "ext4"),)


def noon() -> datetime:
    return NOON


def opened(path: Path, *, read_only: bool = False) -> Store:
    """The store at this path as on the PC's own disk, whatever the tests run on."""
    return open_store(path, identity=IDENTITY, now=noon, read_only=read_only, mounts=OWN_DISK)


def connection_of(store: Store) -> Connection:
    """The connection behind a store, to look at what it does not show and to break what it rests on."""
    return store._connection  # pyright: ignore[reportPrivateUsage]


def record_id(number: int) -> str:
    return f"{number:016x}"


def submission(submission_id: str = record_id(1)) -> Submission:
    return Submission(
        submission_id, "ra-soat-2021", "tt32-2017", "son-duong", "UBND huyện Sơn Dương", "district"
    )


def procedure_field(number: int, tier: str = "district", name: str = "Đất đai") -> ProcedureField:
    return ProcedureField(record_id(number), tier, number, name)


def procedure(number: int, field_id: str, name: str = "Cấp giấy phép") -> Procedure:
    return Procedure(record_id(number), field_id, number, name)


def full_tree(submission_id: str = record_id(1), size: int = 12) -> Tree:
    """A tree in which every column of every table holds something somewhere."""
    tiers = (
        TierEntry("province", TierStatus.NOT_OURS),
        TierEntry("district", TierStatus.OPEN, size + 3, {"2": 1, "4": size}, "Theo hệ thống một cửa"),
    )
    fields = [procedure_field(0x100 + n, name=f"Lĩnh vực {n}") for n in range(3)]
    rows = [procedure(0x1000 + n, fields[n % 3].id, f"Thủ tục số {n}.") for n in range(size - 1)]
    return Tree(submission(submission_id), [*tiers, *fields, *rows, _every_column_given(fields[0].id)])


def attachment(number: int) -> Attachment:
    return Attachment(record_id(number), number, "Biên bản họp.pdf", 4, "9f" * 32)


def list_answer(number: int) -> ListAnswer:
    decision = "Quyết định số 15/QĐ-UBND"
    return ListAnswer(
        record_id(number), "round:ra-soat-2021", "1.002253", "Cấp giấy phép", "Đất đai", "district",
        AnswerKind.ABOLISHED, decision,
    )  # fmt: skip


def _every_column_given(field_id: str) -> Procedure:
    return Procedure(
        id=record_id(0xFFFF),
        field_id=field_id,
        position=99,
        name="=Đăng ký\tbiến động “đất đai”\n" + "rất dài " * 200,
        code="1.002253.000.00.00.H60",
        levels=("2", "3"),
        eligibility=Eligibility.NOT_ELIGIBLE,
        reasons=("presence", "originals"),
        reason_text="Phải nộp bản chính",
        legal_basis="Điều 95 Luật Đất đai 2013",
        description="Đang nâng cấp phần mềm",
        expected_date="2021-09-30",
        note="Ghi chú",
        decision_note="đang ở mức độ 1",
        planned_month="2021-09",
        lead_unit="Phòng TNMT",
        supporting_units="VNPT",
        settling_unit="UBND huyện",
        on_one_stop=Answer.YES,
        online_payment=Answer.NO,
        needed_databases="CSDL đất đai",
        dossiers_received=0,
        dossiers_online=12,
        internal_process="Số 15/QT, 2020-01-02",
        doubt="header-unsure",
    )


def renaming(tree: Tree, name: str) -> ChangeSet:
    """A gesture that gives the first procedure another name."""
    return change_set("rename", [alteration(tree.procedures[record_id(0x1000)], {"name": name})], count=1)


def adding(number: int, field_id: str) -> ChangeSet:
    """A gesture that adds one procedure."""
    return change_set("add-procedure", [insertion(procedure(number, field_id))])


def scripted_gesture(number: int) -> ChangeSet:
    """The gesture that the process which is killed commits as its `number`th, from 0: a row, and a text of all."""
    before = replace(submission(), explanation=f"Lần {number - 1}" if number else "")
    row = procedure(0x20000 + number, record_id(0x100))
    return change_set(
        "scripted", [insertion(row), alteration(before, {"explanation": f"Lần {number}"})], number=number
    )
