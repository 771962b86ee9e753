/** Places in a document, as JSON Pointers (RFC 6901). */

export function steps(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function below(pointer: string, ...more: readonly (string | number)[]): string {
  return [pointer, ...more.map((step) => String(step).replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}

export function above(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

export function lastStep(pointer: string): string {
  return steps(pointer).at(-1) ?? "";
}

/** Whether a place is another one, or inside of it. */
export function isWithin(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

/** What stands at a place; nothing where the document has no such place. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const step of steps(pointer)) {
    value = isList(value) ? value[Number(step)] : isRecord(value) ? own(value, step) : undefined;
  }
  return value;
}

export function own(record: Fields, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** A record as it stands in a document. */
export interface Fields {
  readonly [field: string]: unknown;
}

export function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return isList(value) ? value : [];
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
