"""The answer to `compare` as Python reads it: the shape of its JSON, field by field."""

from typing import Any, Literal, TypeAlias, TypedDict

ChangeKind: TypeAlias = Literal[
    "added",
    "dropped",
    "split",
    "merged",
    "moved",
    "reordered",
    "renumbered",
    "id_changed",
    "renamed",
    "reworded",
    "level_changed",
    "cost_raised",
    "cost_lowered",
    "cost_stated",
    "cost_withdrawn",
    "cost_divided",
    "term_moved",
    "responsible_changed",
    "partners_changed",
    "target_groups_changed",
    "services_changed",
    "needs_changed",
    "indicators_changed",
    "municipalities_changed",
    "measure_kind_changed",
    "importance_changed",
    "capacity_changed",
    "outputs_changed",
    "risks_changed",
    "origin_changed",
    "other_changed",
    "field_changed",
    "record_added",
    "record_dropped",
]


class Named(TypedDict):
    """A record by its identifier, and what people call it."""

    id: str
    label: str


class _Version(TypedDict):
    id: str
    nodes: int


class Version(_Version, total=False):
    """A plan that was compared."""

    title: str


class NodeCounts(TypedDict):
    """What became of the nodes; every node is counted once."""

    kept: int
    unchanged: int
    added: int
    split_off: int
    dropped: int
    merged_away: int


class _NodeRef(TypedDict):
    pointer: str
    id: str
    number: str


class NodeRef(_NodeRef, total=False):
    """A node and where it stands."""

    level: str
    title: str


class _Change(TypedDict):
    kind: ChangeKind


class Change(_Change, total=False):
    """One change; `before` and `after` are values of the model."""

    old: NodeRef
    new: NodeRef
    parts: list[NodeRef]
    old_parent: NodeRef
    new_parent: NodeRef
    pointer: str
    record: Named
    before: Any
    after: Any
    added: list[Named]
    removed: list[Named]


class _HeaderEdit(TypedDict):
    field: str


class HeaderEdit(_HeaderEdit, total=False):
    """A new value of a field of the plan; without `value` the field is taken away."""

    value: Any


class NodeEdit(TypedDict, total=False):
    """An edit of the tree; it has one of these keys."""

    remove: dict[str, str]
    add: dict[str, Any]
    move: dict[str, str]
    set: dict[str, Any]


class Patch(TypedDict, total=False):
    """Edits that make the new plan of the old one."""

    header: list[HeaderEdit]
    tree: list[NodeEdit]


class ComparisonData(TypedDict):
    """What changed between two versions of a plan."""

    old: Version
    new: Version
    nodes: NodeCounts
    kinds: dict[str, int]
    changes: list[Change]
    patch: Patch
