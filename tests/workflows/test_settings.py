"""Settings: typed, read back as they were kept, the default where what is kept is not ours."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.backups import Reason, copies_in
from tests.workflows.offices import NOW, PEOPLE, filled
from workflows.keeping import back_up, back_up_daily, known_copies, second_folder
from workflows.office import Office
from workflows.settings import SECOND_BACKUP_FOLDER, Setting
from workflows.starting import start
from workflows.unit_defaults import (
    COLUMNS,
    SignBlock,
    UnitDefaults,
    doubtful,
    keep_unit_defaults,
    known_units,
    take_defaults,
    unit_defaults,
)

CODE = "huyen-son-duong"
OTHER_ROUND = "minh-hoa-2026"
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=9)
COUNT = Setting("count", 7, int)


class Memory(dict[str, str]):
    """Keeps settings for as long as a test runs."""

    def setting(self, key: str) -> str | None:
        return self.get(key)

    def set_setting(self, key: str, value: str) -> None:
        self[key] = value


@given(st.integers())
def test_a_setting_comes_back_as_it_was_kept(value: int) -> None:
    memory = Memory()
    COUNT.keep(memory, value)
    assert COUNT.of(memory) == value


@pytest.mark.parametrize("kept", [{}, {"count": "seven"}, {"count": ""}])
def test_a_setting_that_is_not_there_or_not_ours_has_its_default(kept: dict[str, str]) -> None:
    assert COUNT.of(Memory(kept)) == 7


@given(
    st.dictionaries(st.sampled_from(COLUMNS), TEXTS),
    st.lists(st.builds(SignBlock, TEXTS, TEXTS, TEXTS), max_size=3),
)
def test_what_is_said_of_a_unit_comes_back_as_it_was_kept(
    columns: dict[str, str], blocks: list[SignBlock]
) -> None:
    from workflows.unit_defaults import setting_of

    memory, said = Memory(), UnitDefaults(columns, tuple(blocks), len(blocks))
    setting_of(CODE).keep(memory, said)
    assert setting_of(CODE).of(memory) == said


def test_the_next_submission_of_a_unit_takes_over_what_the_last_one_says(office: Office) -> None:
    filled(office)
    submission = start(office, CODE, OTHER_ROUND).tree.submission
    assert {column: getattr(submission, column) for column in PEOPLE} == PEOPLE
    assert (submission.letter_number, submission.revision) == ("", 1)


def test_settings_go_before_the_last_submission_also_where_they_are_blank(office: Office) -> None:
    filled(office)
    block = SignBlock("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Hoa")
    keep_unit_defaults(office, CODE, UnitDefaults({"contact_name": "", "place_name": "Sơn Dương"}, (block,)))
    submission = start(office, CODE, OTHER_ROUND).tree.submission
    assert (submission.contact_name, submission.contact_phone) == ("", PEOPLE["contact_phone"])
    assert (submission.place_name, submission.signer_name) == ("Sơn Dương", "Hoa")


def test_another_unit_takes_over_nothing(office: Office) -> None:
    filled(office)
    submission = start(office, "so-y-te", "tuyen-quang-2021").tree.submission
    assert {getattr(submission, column) for column in (*COLUMNS, "signer_name")} == {""}


def test_the_chosen_of_several_sign_blocks_signs(office: Office) -> None:
    filled(office)
    blocks = (SignBlock(name="Bình"), SignBlock("KT.", "Phó", "Hoa"))
    keep_unit_defaults(office, CODE, UnitDefaults({}, blocks, 1))
    assert unit_defaults(office, CODE).block == blocks[1]


def test_defaults_come_into_a_submission_as_one_gesture_that_undo_takes_back(office: Office) -> None:
    working = filled(office)
    before = working.tree.submission
    wanted = UnitDefaults({"contact_name": "Hoa", "addressees": "Sở A\nSở B"}, (SignBlock(name="Bình An"),))
    working.do(take_defaults(working.tree, wanted))
    assert (working.tree.submission.addressees, working.tree.submission.signer_name) == (
        "Sở A\nSở B",
        "Bình An",
    )
    status = office.store.undo_status(working.id)
    assert status.undo is not None
    assert status.undo.code == "take-defaults"
    working.undo()
    assert working.tree.submission == before


def test_units_of_this_pc_are_known_once_each(office: Office) -> None:
    filled(office)
    start(office, "so-y-te", "tuyen-quang-2021")
    start(office, CODE, OTHER_ROUND)
    assert [unit.code for unit in known_units(office)] in ([CODE, "so-y-te"], ["so-y-te", CODE])


@pytest.mark.parametrize(
    ("column", "wrong", "right"),
    [
        ("contact_email", "lan tuyenquang.gov.vn", "lan@tuyenquang.gov.vn"),
        ("contact_phone", "hỏi văn thư", "0207 3835 123"),
        ("agency_symbol", "UB ND", "UBND"),
        ("signer_authority", "Phó", "kt. chủ tịch"),
    ],
)
def test_what_is_hardly_meant_is_marked(column: str, wrong: str, right: str) -> None:
    assert doubtful({column: wrong}) == {column}
    assert doubtful({column: right}) == doubtful({column: ""}) == set()


def test_a_copy_goes_to_the_second_folder_as_well(office: Office, usb: Path) -> None:
    SECOND_BACKUP_FOLDER.keep(office.store, str(usb))
    made = back_up(office, Reason.REQUEST)
    assert made.second is not None
    assert made.second.parent == second_folder(office)
    assert made.second.read_bytes() == made.path.read_bytes()
    assert [copy.path for copy in known_copies(office)] == [made.path]
    made.path.unlink()
    assert [copy.path for copy in known_copies(office)] == [made.second]


def test_a_second_folder_out_of_reach_leaves_the_first_copy(office: Office, usb: Path) -> None:
    (usb / "tệp").write_text("")
    SECOND_BACKUP_FOLDER.keep(office.store, str(usb / "tệp"))
    made = back_up(office, Reason.REQUEST)
    assert made.path.exists()
    assert made.problem is not None
    assert made.problem.code == "target-gone"


def test_the_copy_of_the_day_is_made_once(office: Office) -> None:
    made = back_up_daily(office)
    assert made is not None
    assert (made.second, made.problem) == (None, None)
    assert back_up_daily(office) is None
    assert [copy.day for copy in known_copies(office)] == [NOW.date()]


def test_old_copies_go_from_the_second_folder_too_but_never_those_of_another_pc(
    office: Office, usb: Path
) -> None:
    from storage.backups import KEPT

    SECOND_BACKUP_FOLDER.keep(office.store, str(usb))
    foreign = usb / "sao-luu-PC-khac" / "dữ liệu_0001_2021-05-10_0800_theo-yeu-cau.sqlite3"
    foreign.parent.mkdir()
    foreign.write_bytes(b"theirs")
    for _ in range(KEPT + 2):
        back_up(office, Reason.REQUEST)
    folder = second_folder(office)
    assert folder is not None
    assert len(copies_in(folder, office.store.path)) == KEPT
    assert foreign.read_bytes() == b"theirs"
