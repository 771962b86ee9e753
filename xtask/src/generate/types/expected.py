
Id: TypeAlias = str
"""Identifikátor."""

Level: TypeAlias = Literal[
    "orp",  # ORP
    "region",  # kraj
]
"""Úroveň."""


class Nothing(TypedDict):
    """An object without fields."""


_PlanWords = TypedDict("_PlanWords", {"from": str | None}, total=False)


class _Plan(_PlanWords):
    id: Id


class Plan(_Plan, total=False):
    """A plan. Česky „Plán“.

    `from`: First day.
    """

    level: Level
    edits: list[Edit]


class RemoveEdit(TypedDict):
    remove: RemoveEditArguments


class RemoveEditArguments(TypedDict, total=False):
    """What `RemoveEdit` takes."""

    id: Id


class RenumberEdit(TypedDict):
    renumber: Nothing


Edit: TypeAlias = RenumberEdit | RemoveEdit
