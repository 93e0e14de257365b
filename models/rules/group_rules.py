"""Rules over procedures that share a name or a code. Two rows of one list are never merged, only marked."""

from collections.abc import Iterator, Sequence

from models.records import Procedure
from models.rules.rule import RuleBook, Scene, Violation, at
from models.text import code_key, fold

SAME_NAME_IN_TIER = RuleBook[Sequence[Procedure]]()
"""Rules over the procedures of one tier under one folded name."""
SAME_NAME = RuleBook[Sequence[Procedure]]()
"""Rules over the procedures of all tiers under one folded name."""
SAME_CODE = RuleBook[Sequence[Procedure]]()
"""Rules over the procedures of all tiers under one code."""


@SAME_NAME_IN_TIER.error("same-procedure-twice", repair="remove-duplicate")
def same_procedure_twice(procedures: Sequence[Procedure], scene: Scene) -> Iterator[Violation]:
    """One code twice in one tier under one name would be counted twice in Appendix I."""
    seen: dict[tuple[str, str], Procedure] = {}
    for procedure in procedures:
        key = (code_key(procedure.code), procedure.name)
        if procedure.code and key in seen:
            yield at(procedure, "code", name=procedure.name, code=procedure.code)
        seen.setdefault(key, procedure)


@SAME_NAME_IN_TIER.warning("same-name-in-tier")
def same_name_in_tier(procedures: Sequence[Procedure], scene: Scene) -> Iterator[Violation]:
    """Real lists hold one name twice, for two procedures or by mistake: only the officer knows which."""
    keys = [
        (code_key(procedure.code), procedure.name) if procedure.code else (procedure.id, "")
        for procedure in procedures
    ]
    if len(set(keys)) > 1:
        for procedure in procedures:
            yield at(procedure, "name", name=procedure.name, times=len(procedures))


@SAME_NAME.warning("levels-differ-between-tiers")
def levels_differ_between_tiers(procedures: Sequence[Procedure], scene: Scene) -> Iterator[Violation]:
    """One name offered at different levels in two tiers is often a slip in one of them."""
    by_tier: dict[str, set[str]] = {}
    for procedure in procedures:
        if procedure.level:
            by_tier.setdefault(scene.tree.tier_of(procedure), set()).add(procedure.level)
    if len(by_tier) > 1 and len(set[str]().union(*by_tier.values())) > 1:
        for procedure in procedures:
            yield at(procedure, "level", name=procedure.name)


@SAME_CODE.warning("code-two-names")
def code_two_names(procedures: Sequence[Procedure], scene: Scene) -> Iterator[Violation]:
    """One code names one procedure; two names under it are a slip or two versions of the name."""
    if len({fold(procedure.name) for procedure in procedures}) > 1:
        for procedure in procedures:
            yield at(procedure, "code", code=procedure.code, names=len(procedures))
