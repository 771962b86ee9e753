/**
 * Changes of the tree. The core is asked for the places and the numbers and is shown bare nodes only, so
 * that a mistake elsewhere is no hindrance, and what the form does not know stays in its node.
 */

import { edit, type Lang, type types } from "kpss";
import type { Edit } from "./edits";
import { above, below, isRecord, lastStep, listOf, own, textOf, valueAt, type Fields } from "./pointer";

export interface Row {
  readonly pointer: string;
  readonly depth: number;
  readonly node: Fields;
  readonly children: number;
}

/** The nodes from the top, children after their parent. */
export function rows(document: unknown, list: string, depth = 0): Row[] {
  return listOf(valueAt(document, list)).flatMap((node, index) => {
    if (!isRecord(node)) {
      return [];
    }
    const pointer = below(list, index);
    const below_ = rows(document, below(pointer, "children"), depth + 1);
    return [{ pointer, depth, node, children: listOf(own(node, "children")).length }, ...below_];
  });
}

export type Way = "up" | "down" | "out" | "in";

/** Where a node comes by one step; nothing where it cannot go that way. */
export function step(document: unknown, pointer: string, way: Way): types.TreePosition | undefined {
  const list = above(pointer);
  const index = Number(lastStep(pointer));
  const parent = above(list);
  const siblings = listOf(valueAt(document, list));
  switch (way) {
    case "up":
      return index > 0 ? place(document, list, index - 1) : undefined;
    case "down":
      return index + 1 < siblings.length ? place(document, list, index + 1) : undefined;
    case "out":
      return lastStep(list) === "children"
        ? place(document, above(parent), Number(lastStep(parent)) + 1)
        : undefined;
    case "in": {
      const before = index > 0 ? below(list, index - 1, "children") : undefined;
      return before === undefined
        ? undefined
        : place(document, before, listOf(valueAt(document, before)).length);
    }
  }
}

/** Where a node comes that is dropped before another one, or into it. */
export function dropped(
  document: unknown,
  from: string,
  on: string,
  into: boolean,
): types.TreePosition | undefined {
  if (on === from || on.startsWith(`${from}/`)) {
    return undefined;
  }
  if (into) {
    const list = below(on, "children");
    const there = listOf(valueAt(document, list)).length;
    return place(document, list, above(from) === list ? there - 1 : there);
  }
  const index = Number(lastStep(on));
  // A place is counted without the node that moves.
  const isBehind = above(from) === above(on) && Number(lastStep(from)) < index;
  return place(document, above(on), isBehind ? index - 1 : index);
}

function place(document: unknown, list: string, index: number): types.TreePosition {
  const parent = lastStep(list) === "children" ? valueAt(document, below(above(list), "id")) : undefined;
  return { index, ...(typeof parent === "string" && { parent }) };
}

/** What the core makes of an edit: the new tree, and the numbers that follow in action plans. */
export function revised(
  document: unknown,
  plan: string,
  asked: types.Edit,
  lang: Lang,
  added?: Fields,
): Edit[] {
  const nodesAt = below(plan, "strategy", "nodes");
  const id = textOf(valueAt(document, below(plan, "id")));
  const nodes = listOf(valueAt(document, nodesAt));
  const actionPlans = listOf(own(document as Fields, "action_plans"));
  const { documents } = edit(
    {
      kind: "submission",
      id: "form",
      plans: [{ kind: "plan", id, strategy: { nodes: nodes.map(bare) } }],
      action_plans: actionPlans.filter(isRecord).map((one) => ({
        kind: "action_plan",
        id: own(one, "id"),
        plan: { plan: valueAt(one, "/plan/plan") },
        items: listOf(own(one, "items"))
          .filter(isRecord)
          .map(({ id, node, code }) => ({ id, node, code })),
      })),
    },
    { edits: [asked], plan: id },
    { lang },
  );
  const whole = new Map<unknown, Fields>();
  remember(nodes, whole);
  if (added !== undefined) {
    whole.set(added["id"], added);
  }
  const strategy = valueAt(documents[0], "/plans/0/strategy/nodes");
  const value = listOf(strategy).map((node) => grafted(node as Fields, whole));
  const tree: Edit =
    valueAt(document, nodesAt) === undefined
      ? {
          set: below(plan, "strategy"),
          value: { ...(valueAt(document, below(plan, "strategy")) as object), nodes: value },
        }
      : { set: nodesAt, value };
  return [tree, ...followed(document, documents[0])];
}

interface Bare {
  id: string;
  code?: string;
  children?: Bare[];
}

function bare(node: unknown): Bare {
  const { id, code, children } = isRecord(node) ? node : {};
  return {
    id: id as string,
    ...(typeof code === "string" && { code }),
    children: listOf(children).map(bare),
  };
}

function remember(nodes: readonly unknown[], whole: Map<unknown, Fields>): void {
  for (const node of nodes.filter(isRecord)) {
    whole.set(own(node, "id"), node);
    remember(listOf(own(node, "children")), whole);
  }
}

/** A node of the answer with everything that it held. */
function grafted(node: Fields, whole: ReadonlyMap<unknown, Fields>): Fields {
  const { children: _, ...held } = whole.get(node["id"]) ?? {};
  const code = own(node, "code");
  const children = listOf(own(node, "children")).map((child) => grafted(child as Fields, whole));
  return { ...held, ...(code !== undefined && { code }), ...(children.length > 0 && { children }) };
}

/** Numbers of action plans that the core changed. */
function followed(document: unknown, answer: unknown): Edit[] {
  const lists = listOf(own(document as Fields, "action_plans"));
  return lists.flatMap((one, plan) =>
    listOf(valueAt(one, "/items")).flatMap((item, index) => {
      const at = below("/action_plans", plan, "items", index, "code");
      const code = valueAt(answer, at);
      const isOther = isRecord(item) && code !== undefined && code !== own(item, "code");
      return isOther ? [{ set: at, value: code }] : [];
    }),
  );
}
