/** Tasks on plans and their answers: the shape of their JSON, field by field. Amounts are in CZK. */

import type { Comparison } from "./comparison.js";
import type { RegionalView, Timeline } from "./region.js";

/** Arguments and answer of each task. */
export interface Tasks {
  outline: { arguments: NoArguments; answer: Outline };
  trace: { arguments: { of: string }; answer: Trace };
  totals: { arguments: NoArguments; answer: Totals };
  coverage: { arguments: NoArguments; answer: Coverage };
  renumber: { arguments: NoArguments; answer: Revision };
  edit: { arguments: EditArguments; answer: Revision };
  compare: { arguments: NoArguments; answer: Comparison };
  derive_action_plan: { arguments: { year: number }; answer: JsonObject };
  derive_monitoring: { arguments: NoArguments; answer: JsonObject };
  derive_next_plan: { arguments: { from: number; until: number }; answer: JsonObject };
  merge: { arguments: MergeArguments; answer: JsonObject };
  regional_view: { arguments: { rename?: boolean }; answer: RegionalView };
  timeline: { arguments: { on?: string }; answer: Timeline };
}

/** A document of the model. */
export type JsonObject = { kind: string; id: string; [key: string]: unknown };

/** How documents are merged. */
export interface MergeArguments {
  /** Different documents of one identifier get new ones; otherwise they are refused. */
  rename?: boolean;
  /** Identifier of the submission. */
  id?: string;
}

export type NoArguments = Record<never, never>;

/** A node of a plan; `number` is its own, otherwise the one by position. */
export interface Line {
  depth: number;
  number: string;
  id: string;
  pointer: string;
  level?: string;
  level_title?: string;
  title: string;
  total?: number;
}

/** Plans as numbered trees. */
export interface Outline {
  plans: { input: number; pointer: string; id: string; title: string; lines: Line[] }[];
}

/** A record that others refer to, or that refers to others. */
export interface LinkedRecord {
  kind: string;
  id?: string;
  code?: string;
  title?: string;
  level?: string;
  amount?: number;
  year?: number;
  input: number;
  pointer: string;
}

/** A reference, seen from one of its ends. */
export interface Link {
  role: string;
  record: LinkedRecord;
}

/** The records with an identifier or a number, and what hangs together with them. */
export interface Trace {
  found: {
    record: LinkedRecord;
    /** Needs, measures, services and providers. */
    chain: LinkedRecord[];
    refers_to: Link[];
    referred_by: Link[];
    missing: { role: string; id: string }[];
  }[];
}

/** A place in the tree; without `parent` at the top. */
export interface Spot {
  parent?: string;
  index: number;
}

/** One change of a plan's tree. */
export type Edit =
  | { insert: { at: Spot; node: { id: string; [field: string]: unknown } } }
  | { move: { id: string; to: Spot } }
  | { remove: { id: string } }
  | { renumber: NoArguments };

/** Changes of one plan, one after another. */
export interface EditArguments {
  edits: Edit[];
  /** The plan; needed where the documents hold several. */
  plan?: string;
  /** What happens to the numbers around; `renumber` where it is not set. */
  codes?: "renumber" | "keep";
}

/** A number that changed. */
export interface Renumbered {
  document: string;
  id: string;
  title?: string;
  from?: string;
  to?: string;
}

/** What edits did. */
export interface Revision {
  /** Faults of numbering that were there before. */
  faults: {
    document: string;
    fault: "missing" | "duplicate" | "gap" | "order" | "prefix" | "form";
    id: string;
    code?: string;
    pointer: string;
    expected: string;
  }[];
  nodes: Renumbered[];
  /** Items of action plans that followed. */
  items: Renumbered[];
  /** References that lost their target. */
  broken: { input: number; pointer: string; role: string; id: string }[];
  /** The documents as they are now. */
  documents: unknown[];
}

/** Whether parts give their sum; `by` is the sum less its parts. */
export interface Judgement {
  verdict: "balanced" | "not_balanced" | "unclear";
  by?: number;
  because?: string;
}

/** The amount of a node and of the nodes below it. */
export interface Proof {
  id?: string;
  code?: string;
  title?: string;
  pointer: string;
  amount?: number;
  stated: boolean;
  own: number;
  judgement: Judgement;
  parts: Proof[];
}

/** One row of a sum. */
export interface SumRow {
  kind: "value" | "unlisted" | "several" | "unassigned" | "difference";
  key?: string;
  label?: string;
  amount: number;
  judgement: Judgement;
  parts: { id?: string; pointer: string; amount: number }[];
}

/** A total broken down; its rows always give it. */
export interface Sum {
  /** By ORP only with the register of municipalities. */
  by: "year" | "source" | "kind" | "territory" | "orp" | "service";
  amount: number;
  judgement: Judgement;
  rows: SumRow[];
}

/** The money of documents, each on its own. */
export interface Totals {
  documents: {
    input: number;
    kind: string;
    id: string;
    title?: string;
    judgement: Judgement;
    tree: Proof;
    sums: Sum[];
  }[];
}

/** A record that is not covered. */
export interface Gap {
  id: string;
  code?: string;
  title?: string;
  pointer: string;
  deferred_because?: string;
}

/** What plans cover, and what is left. */
export interface Coverage {
  plans: {
    input: number;
    id: string;
    title?: string;
    groups: {
      id: string;
      title?: string;
      needs: string[];
      measures: string[];
      services: string[];
      municipalities: string[];
    }[];
    cross_cutting: string[];
    municipalities: {
      code: string;
      name?: string;
      measures: string[];
      services: string[];
      groups: string[];
    }[];
    needs_without_measure: Gap[];
    measures_without_need: Gap[];
    groups_without_measure: Gap[];
    groups_without_service: Gap[];
    municipalities_without_reach: Gap[];
    unclear: { why: string; count?: number }[];
  }[];
}
