/** Standard Schema v1: what form libraries are given. */

import { counted, steps, type Counted } from "./counted.js";
import type { Options } from "./run.js";
import type { Report, Severity } from "./types.generated.js";

/** Options of a check in a form. */
export type FormOptions = Omit<Options, "name"> & Counted;

/** A mistake, as Standard Schema wants it, with the rule that found it. */
export interface Issue {
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly severity: Severity;
}

/** What is not a mistake is the document. */
export type Result<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

/** The interface of `@standard-schema/spec`, version 1. */
export interface StandardSchema<Input, Output, Answer = Result<Output>> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "kpss";
    readonly validate: (value: unknown) => Answer;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** The schema around a check. */
export function standard<Input, Output, Answer>(
  check: (value: unknown) => Answer,
): StandardSchema<Input, Output, Answer> {
  return { "~standard": { version: 1, vendor: "kpss", validate: check } };
}

/** What a report means to a form. */
export function result<Output>(
  document: unknown,
  report: Report,
  which: Counted,
): Result<Output> {
  const issues = counted(report, which).map(({ message, pointer, code, severity }) => ({
    message,
    path: steps(pointer, document),
    code,
    severity,
  }));
  return issues.length > 0 ? { issues } : { value: document as Output };
}
