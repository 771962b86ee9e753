/** The records of a document: what they are called, and which of them a reference may mean. */

import { NAMES } from "./layout";
import type { Choice, Field, Model } from "./model";
import { below, isRecord, listOf, own, type Fields } from "./pointer";
import { writtenDate } from "./written";

/** Of several kinds of records one reference may mean any. */
const SEVERAL: { readonly [target: string]: readonly string[] } = {
  Implementer: ["Organisation", "Body", "Post"],
  Responsible: ["Organisation", "Body", "Post"],
  document: ["Plan", "ActionPlan", "MonitoringReport", "Project", "Catalogue"],
};

export interface Found {
  readonly record: string;
  readonly value: Fields;
  readonly pointer: string;
}

/** Every record with an identifier, by what it is. */
export type Records = ReadonlyMap<string, readonly Found[]>;

export function recordsOf(model: Model, document: unknown): Records {
  const found = new Map<string, Found[]>();
  walk(model, "Submission", document, "", (one) => {
    if (typeof own(one.value, "id") === "string") {
      found.set(one.record, [...(found.get(one.record) ?? []), one]);
    }
  });
  return found;
}

function walk(
  model: Model,
  record: string,
  value: unknown,
  pointer: string,
  visit: (found: Found) => void,
): void {
  if (!isRecord(value)) {
    return;
  }
  visit({ record, value, pointer });
  for (const field of model.record(record).fields) {
    const held = field.record === undefined ? undefined : own(value, field.name);
    if (field.record === undefined || held === undefined) {
      continue;
    }
    const at = below(pointer, field.name);
    if (field.many) {
      listOf(held).forEach((item, index) => walk(model, field.record ?? "", item, below(at, index), visit));
    } else {
      walk(model, field.record, held, at, visit);
    }
  }
}

/** What a reference can be given. */
export function targets(records: Records, refersTo: string): Choice[] {
  const names = SEVERAL[refersTo] ?? [pascal(refersTo)];
  return names.flatMap((name) =>
    (records.get(name) ?? []).map(({ value }) => ({ value: String(own(value, "id")), title: called(value) })),
  );
}

/** A record by its own words; by its identifier where it has none. */
function called(value: Fields): string {
  const code = own(value, "code");
  const title = NAMES.map((name) => own(value, name)).find((text) => typeof text === "string" && text !== "");
  const name = String(title ?? own(value, "id") ?? "");
  return typeof code === "string" ? `${code} ${name}` : name;
}

/** What a record is called in a list; nothing where it says nothing of itself. */
export function nameOf(model: Model, records: Records, record: string, value: unknown): string {
  if (!isRecord(value)) {
    return "";
  }
  const { fields } = model.record(record);
  const code = textually(own(value, "code"));
  for (const name of NAMES) {
    const field = fields.find((field) => field.name === name && !field.many);
    const said = field && shownValue(model, records, field, own(value, name));
    if (said) {
      return code && name !== "node" ? `${code} ${said}` : said;
    }
  }
  const isSpan = record === "Period";
  const words = fields
    .filter(({ many, name }) => !many && name !== "id")
    .map((field) => shownValue(model, records, field, own(value, field.name)));
  return words
    .filter(Boolean)
    .slice(0, 3)
    .join(isSpan ? " – " : ", ");
}

function shownValue(model: Model, records: Records, field: Field, value: unknown): string {
  if (field.record !== undefined) {
    return nameOf(model, records, field.record, value);
  }
  const choices = field.refersTo === undefined ? field.choices : targets(records, field.refersTo);
  const title = choices?.find((choice) => choice.value === value)?.title;
  return title ?? (field.widget === "date" ? writtenDate(value, model.lang) : textually(value));
}

function textually(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function pascal(name: string): string {
  return name
    .split("_")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
