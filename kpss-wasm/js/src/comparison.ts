/** The answer to `compare`: the shape of its JSON, field by field. */

/** A record by its identifier, and what people call it. */
export interface Named {
  id: string;
  label: string;
}

/** A plan that was compared. */
export interface Version {
  id: string;
  title?: string;
  /** Number of nodes. */
  nodes: number;
}

/** A node and where it stands. */
export interface NodeRef {
  pointer: string;
  id: string;
  number: string;
  level?: string;
  title?: string;
}

/** What a change is. */
export type ChangeKind =
  | "added"
  | "dropped"
  | "split"
  | "merged"
  | "moved"
  | "reordered"
  | "renumbered"
  | "id_changed"
  | "renamed"
  | "reworded"
  | "level_changed"
  | "cost_raised"
  | "cost_lowered"
  | "cost_stated"
  | "cost_withdrawn"
  | "cost_divided"
  | "term_moved"
  | "responsible_changed"
  | "partners_changed"
  | "target_groups_changed"
  | "services_changed"
  | "needs_changed"
  | "indicators_changed"
  | "municipalities_changed"
  | "measure_kind_changed"
  | "importance_changed"
  | "capacity_changed"
  | "outputs_changed"
  | "risks_changed"
  | "origin_changed"
  | "other_changed"
  | "field_changed"
  | "record_added"
  | "record_dropped";

/** One change; `before` and `after` are values of the model. */
export interface Change {
  kind: ChangeKind;
  old?: NodeRef;
  new?: NodeRef;
  parts?: NodeRef[];
  old_parent?: NodeRef;
  new_parent?: NodeRef;
  pointer?: string;
  record?: Named;
  before?: unknown;
  after?: unknown;
  added?: Named[];
  removed?: Named[];
}

/** An edit of the tree; old places are JSON Pointers in the old plan, new ones in the new plan. */
export type NodeEdit =
  | { remove: { old: string } }
  | { add: { new: string; node: { id: string; [field: string]: unknown } } }
  | { move: { old: string; new: string } }
  | { set: { old: string; field: string; value?: unknown } };

/** Edits that make the new plan of the old one; without `value` a field is taken away. */
export interface Patch {
  header?: { field: string; value?: unknown }[];
  tree?: NodeEdit[];
}

/** What changed between two versions of a plan. */
export interface Comparison {
  old: Version;
  new: Version;
  /** What became of the nodes; every node is counted once. */
  nodes: {
    kept: number;
    unchanged: number;
    added: number;
    split_off: number;
    dropped: number;
    merged_away: number;
  };
  /** Number of changes by kind. */
  kinds: { [kind in ChangeKind]?: number };
  changes: Change[];
  patch: Patch;
}
