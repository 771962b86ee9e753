/** What is asked of the core. */

import {
  against,
  ask as askCore,
  diff,
  fixOne,
  page,
  run,
  runOne,
  type AskOptions,
  type FixOptions,
  type Format,
  type Options,
  type SubmissionOptions,
} from "./run.js";
import { pairs, type Inputs, type Pairs, type Source } from "./source.js";
import type { Document, Finding, Report, ReportDiff, Tasks } from "./types.generated.js";

/**
 * Validates one document: a text, bytes, or an object such as a `Plan`, which is written as
 * `JSON.stringify` with an indent of 2 does, so that findings have a line. Mistakes of the document
 * are findings; only a wrong option throws.
 *
 * A string is encoded as UTF-8, so that a lone surrogate in it becomes U+FFFD. Hand over the bytes
 * of a file to have its encoding checked too.
 */
export function validate(document: Source, options?: Options): Report {
  return JSON.parse(validateToJson(document, options)) as Report;
}

/** The canonical text of the report: the same bytes as those of the other languages. */
export function validateToJson(document: Source, options: Options = {}): string {
  return runOne(document, options);
}

/** Validates documents together, as those of one folder: pairs of name and document. */
export function validateSubmission(inputs: Pairs, options?: SubmissionOptions): Report {
  return JSON.parse(validateSubmissionToJson(inputs, options)) as Report;
}

/** The canonical text of the report on documents validated together. */
export function validateSubmissionToJson(inputs: Pairs, options: SubmissionOptions = {}): string {
  return run(inputs, options);
}

/** What was repaired in a document. */
export interface Fixed {
  /** The new text; `null` where nothing was repaired. */
  text: string | null;
  /** What was repaired, as it was found. */
  repaired: Finding[];
  /** What was wanted and not repaired, because something else would be wrong then. */
  refused: Finding[];
  /** The report of the result. */
  report: Report;
}

/**
 * Repairs one document as far as it is certain, and checks it again. A repair that would bring a new
 * warning or error with it is not made.
 */
export function fix(document: Source, options: FixOptions = {}): Fixed {
  const { texts, ...done } = JSON.parse(fixOne(document, options));
  return { text: texts[0], ...done };
}

/** A report for people, in its language. */
export function reportToText(report: Report): string {
  return page(report, "text");
}

/** The same as Markdown. */
export function reportToMarkdown(report: Report): string {
  return page(report, "md");
}

/**
 * What changed between two reports on the same documents. A finding is the same one although measures
 * were reordered and renumbered.
 */
export function reportDiff(old: Report, report: Report): ReportDiff {
  return JSON.parse(reportDiffToText(old, report, "json")) as ReportDiff;
}

/** The same as text: a page for people, as Markdown, or the canonical JSON. */
export function reportDiffToText(old: Report, report: Report, format: Format): string {
  return diff(old, report, format);
}

/**
 * The report in which only findings count that an earlier one does not have; the others have the
 * state `known`. Verdict and acceptance stay.
 */
export function reportAgainst(report: Report, old: Report): Report {
  return JSON.parse(against(report, old)) as Report;
}

/** The answer to a question; with the argument `document` it is a document alone. */
export type AnswerTo<Name extends keyof Tasks, Args> = Args extends { document: true }
  ? Document
  : Tasks[Name]["answer"];

/**
 * Carries out a task on documents: `ask("trace", plan, { of: "1.2" })`. Throws where the documents
 * are not readable or hold nothing that the task is about.
 */
export function ask<Name extends keyof Tasks, const Args extends Tasks[Name]["arguments"]>(
  task: Name,
  inputs: Inputs,
  args: Args,
  options: AskOptions = {},
): AnswerTo<Name, Args> {
  return JSON.parse(askToText(task, inputs, args, { ...options, format: "json" }));
}

/** The same as text: a page for people, as Markdown, or the canonical JSON. */
export function askToText<Name extends keyof Tasks>(
  task: Name,
  inputs: Inputs,
  args: Tasks[Name]["arguments"],
  options: AskOptions & { format: Format },
): string {
  return askCore(JSON.stringify({ [task]: args }), pairs(inputs, options?.lang), options);
}
