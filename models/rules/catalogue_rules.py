"""Rules that lay a procedure beside the versions of catalogues that are valid for its round; they only ever ask.

They say nothing where no version is valid, and nothing of what a version does not know: no list is whole.
"""

from collections.abc import Iterable, Iterator

from models.catalogue import CatalogueEntry
from models.records import Procedure
from models.rules.rule import RuleBook, Scene, Violation, at
from models.text import NATIONAL_CODE, code_key, fold

CATALOGUE_RULES = RuleBook[Procedure]()


@CATALOGUE_RULES.warning("catalogue-name-differs", repair="take-catalogue-name")
def catalogue_name_differs(procedure: Procedure, scene: Scene) -> Iterator[Violation]:
    """The name of a service is that of the procedure in the legal text (TT 32/2017/TT-BTTTT, Điều 6)."""
    if scene.catalogue is None or not procedure.code or not procedure.name:
        return
    known = scene.catalogue.of_code(procedure.code, scene.tree.tier_of(procedure))
    names = {fold(entry.name): entry.name for entry in known}
    if names and fold(procedure.name) not in names:
        nearest = _nearest(procedure.name, known)
        # Two procedures can share a code: then only the officer knows which is meant.
        found = at(procedure, "name", code=procedure.code, name=nearest)
        yield found._replace(repairable=len(names) == 1)


@CATALOGUE_RULES.warning("catalogue-code-differs", repair="take-catalogue-code")
def catalogue_code_differs(procedure: Procedure, scene: Scene) -> Iterator[Violation]:
    """A code of the State under which no valid version has this name; internal codes are the unit's own matter."""
    if scene.catalogue is None or not NATIONAL_CODE.fullmatch(procedure.code):
        return
    known = scene.catalogue.of_name(procedure.name, scene.tree.tier_of(procedure))
    codes = {code_key(entry.code): entry.code for entry in known if NATIONAL_CODE.fullmatch(entry.code)}
    if codes and code_key(procedure.code) not in codes:
        found = at(procedure, "code", code=", ".join(sorted(codes.values())[:3]))
        yield found._replace(repairable=len(codes) == 1)


def _nearest(name: str, known: Iterable[CatalogueEntry]) -> str:
    """The name that shares most words with a name."""
    words = set(fold(name).split())
    return max((entry.name for entry in known), key=lambda other: len(words & set(fold(other).split())))
