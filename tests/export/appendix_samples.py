"""Trees to export: random ones with all that real lists have, and real rows of a district."""

import csv
from itertools import count
from pathlib import Path

from hypothesis import strategies as st

from models.appendices import Appendix, appendices
from models.live_tree import LiveTree
from models.profiles import Profile, load_profile
from models.records import Eligibility, Procedure, ProcedureField, Submission, TierEntry, TierStatus
from models.rounds import Round, load_round
from models.text import clean
from models.tree import Tree

HERE = Path(__file__).parent
RESOURCES = HERE.parents[1] / "resources"
LONG_NAME = ("Thẩm định nhu cầu sử dụng đất để xem xét giao đất, cho thuê đất " * 20)[:1200].strip()
NAMES = [
    "Cấp bản sao trích lục hộ tịch", "Cấp bản sao trích lục hộ tịch.", "Cấp Bản sao trích lục hộ tịch",
    "=SUM(A1:A9)", "+84 cấp lại", "-", "@tất cả", "'nháy", "1", "C", "Cấp xã", "x", "#REF!", "TRUE",
    "Đăng ký & <khai> \"tử\" _x0041_", "Đăng kí kết hôn", "Đăng ký kết hôn", LONG_NAME,
]  # fmt: skip
FIELD_NAMES = ["Hộ tịch", "Lĩnh vực khác", "Khác", "Đất đai", "=Đất đai", "I", "Cấp xã", "Lĩnh vực Hộ tịch"]
TEXTS = st.text(max_size=12).map(clean)
SUBMISSION = Submission("s", "r", "p", "huyen-son-duong", "UBND huyện Sơn Dương", "district")


def profile(profile_id: str = "tt32-2017") -> Profile:
    return load_profile((RESOURCES / "profiles" / f"{profile_id}.json").read_bytes(), profile_id)


def round_2021() -> Round:
    return load_round((RESOURCES / "rounds" / "tuyen-quang-2021.json").read_bytes(), "tuyen-quang-2021")


def exported(tree: Tree, regime: Profile) -> tuple[Appendix, ...]:
    return appendices(LiveTree(tree, regime), round_2021())


def _levels(regime: Profile) -> st.SearchStrategy[tuple[str, ...]]:
    in_form = [level.key for level in regime.form_levels]
    one = st.sampled_from([(level.key,) for level in regime.levels])
    return (
        one | st.just(()) | st.lists(st.sampled_from(in_form), min_size=2, max_size=2, unique=True).map(tuple)
    )


@st.composite
def procedures(draw: st.DrawFn, regime: Profile, parent: str, number: int) -> Procedure:
    """One procedure with anything in the columns that the forms print."""
    return Procedure(
        f"p{number}",
        parent,
        number,
        name=draw(st.sampled_from(NAMES) | TEXTS.filter(bool)),
        levels=draw(_levels(regime)),
        eligibility=draw(st.sampled_from(Eligibility)),
        reasons=tuple(draw(st.lists(st.sampled_from(sorted(regime.reason_by_key)), max_size=2, unique=True))),
        reason_text=draw(TEXTS),
        legal_basis=draw(st.just("") | TEXTS),
        note=draw(st.just("") | TEXTS),
        decision_note=draw(st.just("") | TEXTS),
        planned_month=draw(st.sampled_from(["", "2021-09", "2022-12"])),
    )


@st.composite
def trees(draw: st.DrawFn, regime: Profile) -> Tree:
    """A tree with few names, so that many of them stand twice: in one field, in two fields, in two tiers."""
    records: list[TierEntry | ProcedureField | Procedure] = []
    ids = count()
    for tier in regime.tier_keys:
        if draw(st.booleans()):
            total = draw(st.none() | st.integers(0, 9))
            status = draw(st.sampled_from(TierStatus))
            records.append(TierEntry(tier, status, declared_total=total, note=draw(TEXTS)))
            if status is not TierStatus.OPEN:
                continue
        for name in draw(
            st.lists(st.sampled_from(FIELD_NAMES) | TEXTS.filter(bool), max_size=3, unique=True)
        ):
            parent = ProcedureField(f"f{next(ids)}", tier, len(records), name)
            rows = range(draw(st.integers(0, 5)))
            records += [parent, *(draw(procedures(regime, parent.id, next(ids))) for _ in rows)]
    return Tree(SUBMISSION, records)


def district_tree() -> Tree:
    """Sixty real procedures of a district in two tiers; levels and decisions are made up."""
    with (HERE / "data" / "thi_xa_phu_tho_60.csv").open(encoding="utf-8", newline="") as source:
        rows = list(csv.DictReader(source))
    fields: dict[tuple[str, str], ProcedureField] = {}
    records: list[ProcedureField | Procedure] = []
    for number, row in enumerate(rows):
        key = row["tier"], row["field"]
        if key not in fields:
            fields[key] = ProcedureField(f"f{len(fields)}", key[0], len(fields), key[1])
            records.append(fields[key])
        records.append(_illustrated(number, row["name"], fields[key].id))
    return Tree(SUBMISSION, records)


def _illustrated(number: int, name: str, parent: str) -> Procedure:
    level = "12233334"[number % 8]
    if level == "4":
        return Procedure(f"p{number}", parent, number, name, levels=("4",))
    if number % 3:
        month = "2021-09" if number % 4 == 0 else ""
        return Procedure(
            f"p{number}",
            parent,
            number,
            name,
            levels=(level,),
            eligibility=Eligibility.ELIGIBLE,
            planned_month=month,
        )
    reasons = ("LD01", "LD04") if number % 2 else ("LD12",)
    basis = "Điều 18 Luật Hộ tịch năm 2014" if "LD01" in reasons else ""
    return Procedure(
        f"p{number}",
        parent,
        number,
        name,
        levels=(level,),
        eligibility=Eligibility.NOT_ELIGIBLE,
        reasons=reasons,
        legal_basis=basis,
    )
