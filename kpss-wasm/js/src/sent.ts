/** How documents get into a worker: as JSON writes them there, they are written here. */

import { jsonOf } from "./source.js";

/** An object as its JSON; a worker would not know what it says of itself (`toJSON`). */
interface Json {
  readonly json: string | undefined;
}

/** @internal Any value. */
export function inJson(value: unknown): Json {
  return { json: jsonOf(value) };
}

/** @internal Documents: texts and bytes as they are, objects as JSON; pairs may come from a generator. */
export function sent(value: unknown): unknown {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) {
    return value;
  }
  if (Symbol.iterator in value) {
    return [...(value as Iterable<unknown>)].map(sent);
  }
  return Object.prototype.toString.call(value) === "[object Object]" ? inJson(value) : value;
}

/** @internal What was sent. */
export function received(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(received);
  }
  const isJson = typeof value === "object" && value !== null && "json" in value;
  return isJson ? parsed(value as Json) : value;
}

function parsed({ json }: Json): unknown {
  return json === undefined ? undefined : JSON.parse(json);
}
