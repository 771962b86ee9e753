/** What browsers call; `init` comes first. Node enters through `node.ts`, where it is not needed. */

import { start, startSync, type Module } from "./start.js";
import { Municipalities } from "./municipalities.js";
import {
  ask as askCore,
  run,
  type AskOptions,
  type Format,
  type Options,
  type Source,
  type SubmissionOptions,
} from "./run.js";
import type { Tasks } from "./answers.js";
import type { Report } from "./report.js";

export type * from "./answers.js";
export type * from "./comparison.js";
export type * from "./region.js";
export type * from "./report.js";
export type {
  AskOptions,
  Columns,
  Format,
  Limits,
  Options,
  Source,
  SubmissionOptions,
} from "./run.js";
export type { Module } from "./start.js";
export { Municipalities };

/**
 * Loads the WebAssembly module, once. Without an argument it is fetched from beside this file;
 * a bundler or a service worker may hand it over as address, response, bytes or compiled module.
 */
export function init(module?: Module | Promise<Module>): Promise<void> {
  return start(module);
}

/** The same without waiting, from bytes or a compiled module. */
export function initSync(module: BufferSource | WebAssembly.Module): void {
  startSync(module);
}

/**
 * Validates one document. Mistakes of the document are findings; only a wrong option throws.
 *
 * A string is encoded as UTF-8, so that a lone surrogate in it becomes U+FFFD. Hand over the bytes
 * of a file to have its encoding checked too.
 */
export function validate(text: Source, options?: Options): Report {
  return JSON.parse(validateToJson(text, options)) as Report;
}

/** The canonical text of the report: the same bytes as those of the other languages. */
export function validateToJson(text: Source, options: Options = {}): string {
  return run([[options.name ?? "-", text]], options);
}

/** Validates documents together, as those of one folder: pairs of name and document. */
export function validateSubmission(
  inputs: Iterable<readonly [name: string, text: Source]>,
  options?: SubmissionOptions,
): Report {
  return JSON.parse(validateSubmissionToJson(inputs, options)) as Report;
}

/** The canonical text of the report on documents validated together. */
export function validateSubmissionToJson(
  inputs: Iterable<readonly [name: string, text: Source]>,
  options: SubmissionOptions = {},
): string {
  return run([...inputs], options);
}

/** One document, or pairs of name and document. */
export type Inputs = Source | Iterable<readonly [name: string, text: Source]>;

/**
 * Carries out a task on documents: `ask("trace", plan, { of: "1.2" })`. Throws where the documents
 * are not readable or hold nothing that the task is about.
 */
export function ask<Name extends keyof Tasks>(
  task: Name,
  inputs: Inputs,
  args: Tasks[Name]["arguments"],
  options: AskOptions = {},
): Tasks[Name]["answer"] {
  return JSON.parse(askToText(task, inputs, args, { ...options, format: "json" }));
}

/** The same as text: a page for people, as Markdown, or the canonical JSON. */
export function askToText<Name extends keyof Tasks>(
  task: Name,
  inputs: Inputs,
  args: Tasks[Name]["arguments"],
  options: AskOptions & { format: Format },
): string {
  const one = typeof inputs === "string" || inputs instanceof Uint8Array;
  const pairs = one ? [["-", inputs] as const] : [...inputs];
  return askCore(JSON.stringify({ [task]: args }), pairs, options);
}
