/** What Node calls: the module is read from its file at the first use. */

import * as web from "./index.js";
import { moduleBytes } from "./node-module.js";
import { isStarted, startSync } from "./start.js";
import type {
  AnswerTo,
  AskOptions,
  FixOptions,
  Fixed,
  Format,
  Inputs,
  Options,
  Pairs,
  RegisterOptions,
  Report,
  ReportDiff,
  Source,
  SubmissionOptions,
  Tasks,
  Text,
} from "./index.js";

export type * from "./index.js";

function load(lang?: string): void {
  if (!isStarted()) {
    startSync(moduleBytes(lang));
  }
}

/**
 * Loads the module. In Node that happens by itself, so one program can serve both; a module that is
 * handed over is the one that is used.
 */
export async function init(module?: web.Module | Promise<web.Module>): Promise<void> {
  if (module === undefined) {
    load();
  } else {
    await web.init(module);
  }
}

export { initSync, RequestError, TaskError } from "./index.js";

export function validate(document: Source, options?: Options): Report {
  load(options?.lang);
  return web.validate(document, options);
}

export function validateToJson(document: Source, options?: Options): string {
  load(options?.lang);
  return web.validateToJson(document, options);
}

export function validateSubmission(inputs: Pairs, options?: SubmissionOptions): Report {
  load(options?.lang);
  return web.validateSubmission(inputs, options);
}

export function validateSubmissionToJson(inputs: Pairs, options?: SubmissionOptions): string {
  load(options?.lang);
  return web.validateSubmissionToJson(inputs, options);
}

export function fix(document: Source, options?: FixOptions): Fixed {
  load(options?.lang);
  return web.fix(document, options);
}

export function reportToText(report: Report): string {
  load(report.lang);
  return web.reportToText(report);
}

export function reportToMarkdown(report: Report): string {
  load(report.lang);
  return web.reportToMarkdown(report);
}

export function reportDiff(old: Report, report: Report): ReportDiff {
  load(report.lang);
  return web.reportDiff(old, report);
}

export function reportDiffToText(old: Report, report: Report, format: Format): string {
  load(report.lang);
  return web.reportDiffToText(old, report, format);
}

export function reportAgainst(report: Report, old: Report): Report {
  load(report.lang);
  return web.reportAgainst(report, old);
}

export function ask<Name extends keyof Tasks, const Args extends Tasks[Name]["arguments"]>(
  task: Name,
  inputs: Inputs,
  args: Args,
  options?: AskOptions,
): AnswerTo<Name, Args> {
  load(options?.lang);
  return web.ask(task, inputs, args, options);
}

export function askToText<Name extends keyof Tasks>(
  task: Name,
  inputs: Inputs,
  args: Tasks[Name]["arguments"],
  options: AskOptions & { format: Format },
): string {
  load(options?.lang);
  return web.askToText(task, inputs, args, options);
}

export class Municipalities extends web.Municipalities {
  constructor(text: Text, options?: RegisterOptions) {
    load(options?.lang);
    super(text, options);
  }
}
