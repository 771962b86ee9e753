/** What Node calls: the module is read from its file at the first use. */

import { readFileSync } from "node:fs";
import * as web from "./index.js";
import type {
  AnswerTo,
  AskOptions,
  Format,
  Inputs,
  Options,
  Pairs,
  Report,
  Source,
  SubmissionOptions,
  Tasks,
  Text,
} from "./index.js";

export type * from "./index.js";

let ready = false;

function load(): void {
  if (!ready) {
    web.initSync(readFileSync(new URL("./wasm/kpss_bg.wasm", import.meta.url)));
    ready = true;
  }
}

/** Loads the module; in Node that happens by itself, so one program can serve both. */
export async function init(module?: web.Module | Promise<web.Module>): Promise<void> {
  if (module === undefined) {
    load();
  } else {
    await web.init(module);
  }
}

export { initSync, RequestError, TaskError } from "./index.js";

export function validate(document: Source, options?: Options): Report {
  load();
  return web.validate(document, options);
}

export function validateToJson(document: Source, options?: Options): string {
  load();
  return web.validateToJson(document, options);
}

export function validateSubmission(inputs: Pairs, options?: SubmissionOptions): Report {
  load();
  return web.validateSubmission(inputs, options);
}

export function validateSubmissionToJson(inputs: Pairs, options?: SubmissionOptions): string {
  load();
  return web.validateSubmissionToJson(inputs, options);
}

export function reportToText(report: Report): string {
  load();
  return web.reportToText(report);
}

export function reportToMarkdown(report: Report): string {
  load();
  return web.reportToMarkdown(report);
}

export function ask<Name extends keyof Tasks, const Args extends Tasks[Name]["arguments"]>(
  task: Name,
  inputs: Inputs,
  args: Args,
  options?: AskOptions,
): AnswerTo<Name, Args> {
  load();
  return web.ask(task, inputs, args, options);
}

export function askToText<Name extends keyof Tasks>(
  task: Name,
  inputs: Inputs,
  args: Tasks[Name]["arguments"],
  options: AskOptions & { format: Format },
): string {
  load();
  return web.askToText(task, inputs, args, options);
}

export class Municipalities extends web.Municipalities {
  constructor(text: Text) {
    load();
    super(text);
  }
}
