"""Which procedures share a name or a code: kept current, so that one edit looks only at the rows it concerns."""

from models.records import Procedure
from models.text import code_key, fold

Group = tuple[str, str]
"""What rows share: ("name", folded name) across the tiers, ("code", code key), or ("tier:<tier>", folded name)."""


def groups_of(procedure: Procedure, tier: str) -> list[Group]:
    """The groups a procedure belongs to."""
    folded = fold(procedure.name)
    groups = [("name", folded), (f"tier:{tier}", folded)] if folded else []
    return [*groups, ("code", code_key(procedure.code))] if procedure.code else groups


class NameIndex:
    """The members of every group, in the order they came."""

    __slots__ = ("_members",)

    def __init__(self) -> None:
        self._members: dict[Group, dict[str, None] | str] = {}

    def add(self, procedure: Procedure, tier: str) -> list[Group]:
        """Put a procedure into its groups, which are returned. A group of one is kept as the bare id: most are."""
        groups = groups_of(procedure, tier)
        for group in groups:
            members = self._members.get(group)
            if members is None:
                self._members[group] = procedure.id
            elif isinstance(members, str):
                self._members[group] = dict.fromkeys((members, procedure.id))
            else:
                members[procedure.id] = None
        return groups

    def remove(self, procedure: Procedure, tier: str) -> list[Group]:
        """Take a procedure out of its groups, which are returned."""
        groups = groups_of(procedure, tier)
        for group in groups:
            members = self._members[group]
            if isinstance(members, str):
                del self._members[group]
            else:
                del members[procedure.id]
                if len(members) == 1:
                    self._members[group] = next(iter(members))
        return groups

    def members(self, group: Group) -> tuple[str, ...]:
        """The ids in a group."""
        members = self._members.get(group, ())
        return (members,) if isinstance(members, str) else tuple(members)

    def shared(self) -> list[Group]:
        """The groups with more than one member."""
        return [group for group, members in self._members.items() if not isinstance(members, str)]
