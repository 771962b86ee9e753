/** What a field asks for, as edits of the open document. */

import { above, isList, isRecord, lastStep, own, steps, valueAt } from "./pointer";

/** An edit as the package carries it out. */
export type Edit =
  | { readonly set: string; readonly value: unknown }
  | { readonly insert: string; readonly value: unknown }
  | { readonly remove: string }
  | { readonly move: string; readonly to: string };

/** Puts a value into a field; the records around it are made where they are missing. */
export function filled(document: unknown, pointer: string, value: unknown): Edit[] {
  let at = pointer;
  let whole = value;
  while (at !== "" && !isRecord(valueAt(document, above(at))) && !isList(valueAt(document, above(at)))) {
    whole = { [lastStep(at)]: whole };
    at = above(at);
  }
  return [{ set: at, value: whole }];
}

/** Takes out what stands at a place, and the records and lists that are empty without it. */
export function emptied(document: unknown, pointer: string): Edit[] {
  if (valueAt(document, pointer) === undefined) {
    return [];
  }
  let at = pointer;
  while (steps(at).length > 1 && isAlone(document, at)) {
    at = above(at);
  }
  return [{ remove: at }];
}

/** Whether what holds a place has nothing else and would mean nothing without it. */
function isAlone(document: unknown, pointer: string): boolean {
  const holder = valueAt(document, above(pointer));
  if (isList(holder)) {
    return holder.length === 1;
  }
  // A row of a list stays, though nothing is filled in.
  const isRow = isList(valueAt(document, above(above(pointer))));
  return !isRow && isRecord(holder) && Object.keys(holder).length === 1;
}

/** Puts a value at the end of a list, which is made where it is missing. */
export function appended(document: unknown, list: string, value: unknown): Edit[] {
  const there = valueAt(document, list);
  return isList(there) ? [{ insert: `${list}/${there.length}`, value }] : filled(document, list, [value]);
}

/** An identifier that the document does not use yet: `activity-3`. */
export function freshId(document: unknown, word: string): string {
  const taken = new Set<unknown>();
  collect(document, taken);
  let number = 1;
  while (taken.has(`${word}-${number}`)) {
    number += 1;
  }
  return `${word}-${number}`;
}

function collect(value: unknown, taken: Set<unknown>): void {
  if (isList(value)) {
    value.forEach((item) => collect(item, taken));
  } else if (isRecord(value)) {
    taken.add(own(value, "id"));
    Object.values(value).forEach((item) => collect(item, taken));
  }
}
