/** What browsers call; `init` comes first. Node enters through `node.ts`, where it is not needed. */

import { start, startSync, type Module } from "./start.js";

/** The types of everything that stands in JSON: documents, reports, questions and answers. */
export type * as types from "./types.generated.js";
export type {
  Acceptance,
  ActionPlan,
  Catalogue,
  Document,
  Finding,
  Lang,
  MonitoringReport,
  Plan,
  Project,
  Report,
  ReportDiff,
  Severity,
  Submission,
  Tasks,
  Verdict,
} from "./types.generated.js";
export type { Inputs, JsonObject, Pairs, Source, Text } from "./source.js";
export type {
  AskOptions,
  Columns,
  FixOptions,
  Format,
  Limits,
  Options,
  SubmissionOptions,
} from "./run.js";
export type { Module } from "./start.js";
export { RequestError, TaskError } from "./errors.js";
export { Municipalities } from "./municipalities.js";
export type { RegisterOptions } from "./municipalities.js";
export * from "./calls.js";
export * from "./questions.generated.js";
export { findingsAt, type PlaceOptions } from "./findings.js";
export * from "./book.js";
export type { Counted, DocumentOf } from "./counted.js";
export type { FormOptions, Issue, Result, StandardSchema } from "./issues.js";
export { standardSchema } from "./standard-schema.js";
export { rjsfValidator, type RjsfError, type RjsfErrors, type RjsfValidator } from "./rjsf.js";
export { open, Live, type Change } from "./live.js";
export {
  formLabels,
  formSchema,
  type FieldHints,
  type FormLibrary,
  type Labels,
  type ListLabels,
  type RecordLabels,
} from "./form-schema.js";
export { uiSchema, type UiSchemas } from "./ui-schema.js";
export { jsonFormsErrors, type JsonFormsError } from "./json-forms.js";

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
