"""Letters for tests: of a district, a department and a commune, with any column of the submission."""

from dataclasses import replace
from typing import Any

from models.letter_words import LetterWords, load_letter_words
from models.letters import OutgoingLetter, outgoing_letter
from models.live_tree import LiveTree
from models.profiles import Profile
from models.records import Eligibility, Submission, TierEntry, TierStatus
from models.tree import Tree
from tests.builders import ND224, RESOURCES, TT32, a_procedure, a_submission, a_tree, round_of

WORDS: LetterWords = load_letter_words((RESOURCES / "templates" / "letter.json").read_bytes(), "letter.json")
SO: dict[str, Any] = {"unit_name": "Sở Lao động - Thương binh và Xã hội", "unit_kind": "department"}
XA: dict[str, Any] = {"unit_name": "UBND xã Đồng Văn", "unit_kind": "commune"}
NOT_OURS = TierEntry("province", TierStatus.NOT_OURS)


def a_district(**columns: Any) -> Tree:
    """Three procedures in the district, two in the communes."""
    kept = {"eligibility": Eligibility.NOT_ELIGIBLE, "reasons": ("LD02",)}
    district = [
        a_procedure("p1"),
        a_procedure("p2", "Đăng ký kết hôn", levels=("3",), eligibility=Eligibility.ELIGIBLE),
        a_procedure("p3", "Cải chính", levels=("2",), **kept),
    ]
    communes = [a_procedure("p4", levels=("1",)), a_procedure("p5", "Chứng thực", levels=("2",), **kept)]
    lists = {"district": {"Hộ tịch": district}, "commune": {"Hộ tịch": communes}}
    return a_tree(lists, [NOT_OURS], replace(a_submission(), **columns))


def letter(**columns: Any) -> OutgoingLetter:
    """The letter of an empty tree whose submission has these columns."""
    return letter_of(a_tree({}, submission=a_submission(**columns)))


def letter_of(tree: Tree, baseline: Tree | None = None, former: Submission | None = None) -> OutgoingLetter:
    """The letter of a tree; `baseline` is what the revision before said."""
    profile: Profile = ND224 if tree.submission.profile_id == ND224.id else TT32
    return outgoing_letter(LiveTree(tree, profile, baseline), round_of(profile), WORDS, former)


def texts(made: OutgoingLetter) -> list[str]:
    """Every paragraph of the letter's text."""
    return [paragraph.text for paragraph in (*made.opening, *made.body, *made.closing)]
