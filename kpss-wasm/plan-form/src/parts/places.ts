/** The parts of a submission: its documents, and the headings of each. */

import type { Desk } from "../desk";
import type { Group } from "../model";
import { below, isRecord, listOf, own, steps, valueAt } from "../pointer";
import { documentOf } from "../totals";

export interface Part {
  /** The document. */
  readonly at: string;
  readonly record: string;
  readonly group: Group;
  readonly index: number;
}

export interface DocumentParts {
  readonly at: string;
  readonly title: string;
  readonly kind: string;
  readonly parts: readonly Part[];
}

type Seen = Pick<Desk, "document" | "model" | "words">;

/** Plans first, as people work; the frame of the submission comes last. */
export function documents({ document, model, words }: Seen): DocumentParts[] {
  const order = ["plan", "action_plan", "monitoring_report"];
  const rank = (kind: string): number => (order.includes(kind) ? order.indexOf(kind) : order.length);
  const lists = [...model.lists].sort((one, other) => rank(one.kind) - rank(other.kind));
  const all = lists.flatMap(({ field }) =>
    listOf(valueAt(document, below("", field.name))).flatMap((held, index) => {
      const record = field.record ?? "";
      const at = below("", field.name, index);
      const kind = model.record(record).title;
      const title = isRecord(held) ? String(own(held, "title") ?? "") : "";
      return isRecord(held) ? [{ at, kind, title, parts: parts(model, record, at) }] : [];
    }),
  );
  return [...all, { at: "", kind: words.submission, title: "", parts: parts(model, "Submission", "") }];
}

function parts(model: Seen["model"], record: string, at: string): Part[] {
  const { groups } = model.record(record);
  const isOnlyDocuments = (group: Group): boolean =>
    record === "Submission" &&
    group.fields.every((name) => model.lists.some(({ field }) => field.name === name));
  return groups
    .map((group, index) => ({ at, record, group, index }))
    .filter(({ group }) => !isOnlyDocuments(group));
}

/** Whether a place is shown in a part; what no heading has stands in the first. */
export function holds(part: Part, pointer: string, groups: readonly Group[]): boolean {
  if (documentOf(pointer) !== part.at) {
    return false;
  }
  const field = steps(pointer.slice(part.at.length))[0];
  const has = ({ fields }: Group): boolean => fields.some((name) => name === field);
  return has(part.group) || (part.index === 0 && !groups.some(has));
}

/** Whether a field of the submission holds documents, each of which has parts of its own. */
export function isOfDocuments(
  { document, model }: Pick<Seen, "document" | "model">,
  part: Part,
  name: string,
): boolean {
  const isList = part.at === "" && model.lists.some(({ field }) => field.name === name);
  const value = valueAt(document, below("", name));
  return isList && (value === undefined || (Array.isArray(value) && value.every(isRecord)));
}

/** The part in which a place is shown; what is no document stands in the frame of the submission. */
export function partOf(all: readonly DocumentParts[], pointer: string): Part | undefined {
  for (const { parts } of all) {
    const groups = parts.map(({ group }) => group);
    const found = parts.find((part) => holds(part, pointer, groups));
    if (found !== undefined) {
      return found;
    }
  }
  return all.at(-1)?.parts[0];
}
