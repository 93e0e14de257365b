"""The table of test_rules.py: for every rule what violates it, and what comes near and does not."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from models.catalogue import Catalogue, CatalogueEntry, CatalogueView
from models.findings import Place
from models.listed import ListEntry, ProcedureList
from models.live_tree import LiveTree
from models.records import Eligibility, Kind, Procedure, TierEntry, TierStatus
from models.tree import Tree
from tests.builders import ND224, PROFILES, a_procedure, a_sound_tree, a_submission, a_tree, copy_of

ELIGIBLE, REFUSED = Eligibility.ELIGIBLE, Eligibility.NOT_ELIGIBLE
CODE = "1.005160"
NO_TIERS = (TierEntry("province", TierStatus.NOT_OURS), TierEntry("commune", TierStatus.NONE))
EMPTY_FIELD = {"Hộ tịch": [a_procedure()], "Đất đai": list[Procedure]()}


@dataclass(frozen=True)
class Case:
    """The rule finds something in `wrong` at these places, and nothing in `near`. Profiles are the submissions' own.

    `catalogue`: the entries that are valid for the round.
    """

    rule: str
    places: Sequence[Place]
    wrong: Tree
    near: Tree
    baseline: Tree | None = None
    catalogue: tuple[CatalogueEntry, ...] = ()
    listed: ProcedureList | None = None

    def live(self, tree: Tree) -> LiveTree:
        """A tree as it is judged in this case."""
        profile = next(profile for profile in PROFILES if profile.id == tree.submission.profile_id)
        live = LiveTree(copy_of(tree), profile, self.baseline, self.listed)
        live.judge_by(CatalogueView([(Catalogue("q", "q", ""), self.catalogue)]))
        return live


def row(column: str, procedure_id: str = "p1") -> Place:
    return Place(Kind.PROCEDURE, procedure_id, column)


def field(field_id: str) -> Place:
    return Place(Kind.FIELD, field_id, "name")


def tier(column: str) -> Place:
    return Place(Kind.TIER, "district", column)


def head(column: str) -> Place:
    return Place(Kind.SUBMISSION, "s", column)


def tree_of(**columns: Any) -> Tree:
    """A sound district's tree but for the columns of its one procedure."""
    return a_sound_tree(a_procedure(**columns))


def tree_of_2026(**columns: Any) -> Tree:
    """A sound commune's tree under nd224-2026 but for the columns of its one procedure."""
    not_ours = TierEntry("province", TierStatus.NOT_OURS)
    return a_tree({"commune": {"Hộ tịch": [a_procedure(**columns)]}}, [not_ours], a_submission(ND224))


def refusing(*reasons: str, **columns: Any) -> Tree:
    return tree_of(levels=("3",), eligibility=REFUSED, reasons=reasons, **columns)


def refusing_2026(*reasons: str, **columns: Any) -> Tree:
    return tree_of_2026(levels=("P",), eligibility=REFUSED, reasons=reasons, **columns)


def declared(**columns: Any) -> Tree:
    return a_sound_tree(tiers=[TierEntry("district", **columns)])


def headed(**columns: Any) -> Tree:
    return a_sound_tree(submission=a_submission(**columns))


def named(name: str) -> Tree:
    """A tree with a field of this name."""
    return a_tree({"district": {name: [a_procedure()]}})


def listed_2026(tier_key: str) -> Tree:
    return a_tree({tier_key: {"Hộ tịch": [a_procedure()]}}, (), a_submission(ND224))


def two_tiers(district: Procedure, province: Procedure) -> Tree:
    none = TierEntry("commune", TierStatus.NONE)
    return a_tree({"district": {"Hộ tịch": [district]}, "province": {"Hộ tịch": [province]}}, [none])


def second(tree: Tree, **columns: Any) -> Tree:
    """The tree as the second revision of its submission."""
    people = replace(tree.submission, revision=2, **columns)
    return Tree(people, [*tree.tiers.values(), *tree.fields.values(), *tree.procedures.values()])


LISTED = (
    CatalogueEntry(CODE, "Đăng ký khai sinh"),
    CatalogueEntry("1.000894", "Thủ tục đăng ký kết hôn", tiers=("commune",)),
    CatalogueEntry("2.000001", "Cấp bản sao trích lục"),
    CatalogueEntry("2.000002", "Cấp bản sao trích lục"),
    CatalogueEntry("2.000003", "Cấp giấy phép in"),
    CatalogueEntry("2.000003", "Thu hồi giấy phép in"),
)


def listed(rule: str, column: str, wrong: dict[str, str], near: dict[str, str]) -> Case:
    """A case of one row beside a catalogue."""
    return Case(rule, [row(column)], tree_of(**wrong), tree_of(**near), catalogue=LISTED)


CASES = [
    # Catalogues
    *(
        listed("catalogue-name-differs", "name", {"code": CODE, "name": "Khai sinh"}, near)
        for near in (
            {"code": f"{CODE}.000.00.00.H60", "name": "đăng kí  khai sinh"},
            {"code": "1.000894", "name": "Kết hôn"},
            {"code": "9.000001", "name": "Khai sinh"},
            {"code": CODE, "name": ""},
            {"code": "2.000003", "name": "Thu hồi giấy phép in"},
        )
    ),
    *(
        listed("catalogue-code-differs", "code", {"code": "1.000001", "name": "Đăng ký khai sinh"}, near)
        for near in (
            {"code": "2020.TP.01", "name": "Đăng ký khai sinh"},
            {"code": "", "name": "Đăng ký khai sinh"},
            {"code": "1.000001", "name": "Thủ tục đăng ký kết hôn"},
            {"code": "2.000002", "name": "Cấp bản sao trích lục"},
        )
    ),
    # One procedure
    Case("name-missing", [row("name")], tree_of(name=""), tree_of(name=".")),
    Case("level-missing", [row("level")], tree_of(levels=()), tree_of(levels=("1",))),
    Case("level-several", [row("level")], tree_of(levels=("3", "4")), tree_of(levels=("4",))),
    Case("level-unknown", [row("level")], tree_of(levels=("T",)), tree_of_2026(levels=("T",))),
    Case("level-unknown", [row("level")], tree_of_2026(levels=("4",)), tree_of(levels=("4",))),
    Case("decision-missing", [row("eligibility")], tree_of(levels=("3",)), tree_of(levels=("1",))),
    Case("decision-missing", [row("eligibility")], tree_of(levels=("2",)), tree_of(levels=("2", "3"))),
    Case(
        "decision-at-target",
        [row("eligibility")],
        tree_of(eligibility=ELIGIBLE),
        tree_of(levels=("3",), eligibility=ELIGIBLE),
    ),
    Case("reason-missing", [row("reasons")], refusing(), refusing("LD01")),
    Case("reason-missing", [row("reasons")], refusing("LD99"), refusing("LD99", reason_text="Mưa lũ")),
    Case("reason-missing", [row("reasons")], refusing(note="Mưa lũ"), refusing(reason_text="Mưa lũ")),
    Case("reason-missing", [row("reasons")], refusing("LD99"), refusing("LD99", "LD01")),
    Case("reason-missing", [row("reasons")], refusing("khac"), refusing("khac", "LD01")),
    Case(
        "legal-basis-missing",
        [row("legal_basis")],
        refusing_2026("LD01"),
        refusing_2026("LD01", legal_basis="Điều 18"),
    ),
    Case("legal-basis-missing", [row("legal_basis")], refusing_2026("LD03"), refusing("LD03")),
    Case(
        "description-missing",
        [row("description")],
        refusing_2026("LD11"),
        refusing_2026("LD11", description="Mất kết nối"),
    ),
    Case(
        "expected-date-missing",
        [row("expected_date")],
        refusing_2026("LD20"),
        refusing_2026("LD20", expected_date="2026-12-01"),
    ),
    Case("expected-date-missing", [row("expected_date")], refusing_2026("LD20"), refusing_2026("LD01")),
    Case(
        "decision-open-outside-form",
        [row("eligibility")],
        tree_of(levels=("1",)),
        tree_of(levels=("1",), eligibility=ELIGIBLE),
    ),
    Case("code-form", [row("code")], tree_of(code="chưa có"), tree_of(code="")),
    Case("code-form", [row("code")], tree_of(code="1.00516"), tree_of(code=CODE)),
    Case("reason-not-legal", [row("reasons")], refusing("LD01", "LD15"), refusing("LD01", "LD99")),
    Case("reason-not-legal", [row("reasons")], refusing("LD00"), tree_of(reasons=("LD15",))),
    Case("imported-in-doubt", [row("name")], tree_of(doubt="row-added"), tree_of()),
    Case(
        "text-legacy",
        [row("note")],
        tree_of(note="Céng hoµ x· héi"),
        tree_of(note="Cộng hoà «xã hội», 3×4 cm, 4×6 cm"),
    ),
    Case("text-legacy", [row("name")], tree_of(name="Néi dung"), tree_of(name="Nội dung 10 µm, 5 N·m")),
    Case("text-foreign", [row("name")], tree_of(name="Нộ tịch"), tree_of(name="Hộ tịch № 5 – µm")),
    Case("text-foreign", [row("note")], tree_of(note="Đƣợc Ðăng ký"), tree_of(note="Guðmundsson")),
    # Procedures that share a name or a code
    Case(
        "same-procedure-twice",
        [row("code", "p2")],
        a_sound_tree(a_procedure(code=CODE), a_procedure("p2", code=f"{CODE}.000.00.00.H60")),
        a_sound_tree(
            a_procedure(code=CODE), a_procedure("p2", code="1.005161"), a_procedure("p3"), a_procedure("p4")
        ),
    ),
    Case(
        "same-procedure-twice",
        [row("code", "p2"), row("code", "p3")],
        a_sound_tree(*(a_procedure(key, code=CODE) for key in ("p1", "p2", "p3"))),
        two_tiers(a_procedure(code=CODE), a_procedure("p2", code=CODE)),
    ),
    Case(
        "same-name-in-tier",
        [row("name", "p1"), row("name", "p2")],
        a_sound_tree(a_procedure(name="Hoà giải"), a_procedure("p2", name="Hòa giải")),
        a_sound_tree(a_procedure(name="Hoà giải"), a_procedure("p2", name="Hòa giải.")),
    ),
    Case(
        "same-name-in-tier",
        [row("name", "p1"), row("name", "p2")],
        a_sound_tree(a_procedure(code=CODE), a_procedure("p2")),
        a_sound_tree(a_procedure(code=CODE), a_procedure("p2", code=CODE)),
    ),
    Case(
        "levels-differ-between-tiers",
        [row("level", "p1"), row("level", "p2")],
        two_tiers(a_procedure(), a_procedure("p2", levels=("1",))),
        two_tiers(a_procedure(), a_procedure("p2")),
    ),
    Case(
        "levels-differ-between-tiers",
        [row("level", "p1"), row("level", "p2")],
        two_tiers(a_procedure(), a_procedure("p2", levels=("1",))),
        a_sound_tree(a_procedure(), a_procedure("p2", levels=("1",))),
    ),
    Case(
        "code-two-names",
        [row("code", "p1"), row("code", "p2")],
        two_tiers(a_procedure(code=CODE), a_procedure("p2", "Kết hôn", code=CODE)),
        two_tiers(a_procedure(code=CODE), a_procedure("p2", "ĐĂNG KÍ KHAI SINH", code=CODE)),
    ),
    # Fields, tiers, the submission
    Case("field-unnamed", [field("f1")], named(""), named(".")),
    Case("tier-unknown", [field("f1")], listed_2026("district"), listed_2026("province")),
    Case("field-empty", [field("f2")], a_tree({"district": EMPTY_FIELD}), a_sound_tree()),
    Case("text-legacy", [field("f1")], named("§\u00b8t ®ai"), named("Đất đai")),
    Case("text-foreign", [field("f1")], named("Нộ tịch"), named("Hộ tịch")),
    Case(
        "tier-open",
        [tier("status")],
        a_tree({}, NO_TIERS),
        a_tree({}, [*NO_TIERS, TierEntry("district", TierStatus.NONE)]),
    ),
    Case("tier-open", [tier("status")], a_tree({"district": {"Hộ tịch": []}}, NO_TIERS), a_sound_tree()),
    Case(
        "tier-not-empty",
        [tier("status")],
        declared(status=TierStatus.NOT_OURS),
        declared(status=TierStatus.OPEN),
    ),
    Case(
        "declared-total-low", [tier("declared_total")], declared(declared_total=0), declared(declared_total=1)
    ),
    Case(
        "declared-total-unexplained",
        [tier("note")],
        declared(declared_total=2),
        declared(declared_total=2, note="1 TTHC chưa trực tuyến"),
    ),
    Case(
        "declared-total-unexplained", [tier("note")], declared(declared_total=2), declared(declared_total=1)
    ),
    Case(
        "declared-level-differs",
        [tier("declared:3")],
        declared(declared_levels={"3": 1, "4": 1}),
        declared(declared_levels={"3": 0, "4": 1}),
    ),
    Case("contact-missing", [head("contact_phone")], headed(contact_phone=""), headed(contact_email="")),
    Case("signer-missing", [head("signer_title")], headed(signer_title=""), headed(signer_authority="")),
    Case(
        "explanation-missing",
        [head("explanation")],
        second(a_sound_tree()),
        second(a_sound_tree(), explanation="Sửa số liệu"),
    ),
    Case("explanation-missing", [head("explanation")], second(a_sound_tree()), a_sound_tree()),
    Case(
        "revision-unchanged",
        [head("revision")],
        second(a_sound_tree()),
        second(tree_of(note="Sửa")),
        baseline=a_sound_tree(),
    ),
    Case(
        "revision-unchanged",
        [head("revision")],
        second(a_sound_tree()),
        a_sound_tree(),
        baseline=a_sound_tree(),
    ),
    Case(
        "list-missing",
        [head("listed")],
        a_sound_tree(),
        a_sound_tree(a_procedure(), a_procedure("p2", "Đăng ký kết hôn", code=CODE)),
        listed=ProcedureList(
            "round:x", "Quyết định số 15/QĐ-UBND", "2021-01-15", (ListEntry("Đăng ký kết hôn", CODE),)
        ),
    ),
]
