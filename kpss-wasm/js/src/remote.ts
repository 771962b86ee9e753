/** The functions of the package as they are called in a worker: with promises, and cancelled by a signal. */

import type { AnswerTo, Fixed } from "./calls.js";
import type { Change } from "./live.js";
import type { RegisterOptions } from "./municipalities.js";
import type { RemoteQuestions } from "./questions.generated.js";
import type { AskOptions, FixOptions, Format, Options, SubmissionOptions } from "./run.js";
import type { Inputs, Pairs, Source, Text } from "./source.js";
import type { DocumentOf } from "./counted.js";
import type { FormOptions, Result, StandardSchema } from "./issues.js";
import type { Document, DocumentKind, Report, ReportDiff, Tasks } from "./types.generated.js";

/** Options of a call in a worker. */
export type Remote<Options> = Omit<Options, "municipalities"> & {
  /** The register of municipalities, as `municipalities` of the worker gives it. */
  municipalities?: RemoteMunicipalities | undefined;
  /** Cancels the call; its promise is rejected with the reason of the signal. */
  signal?: AbortSignal | undefined;
};

/** Cancels a call that has no other options. */
export interface Cancel {
  signal?: AbortSignal | undefined;
}

/** A register of municipalities that was read in a worker. */
export interface RemoteMunicipalities {
  /** Number of municipalities. */
  readonly size: number;
  /** The day of the state that the register shows, ISO 8601. */
  readonly validOn: string | undefined;
}

/**
 * A document that is open in a worker of its own; it is edited as a `Live` is. An edit whose signal fires
 * while it waits is not made, and one that is being made then is taken back before anything else is done.
 */
export interface RemoteLive {
  /** Puts a value where another one stands, or into a field; `undefined` takes the field out. */
  set(pointer: string, value: unknown, options?: Cancel): Promise<Change>;
  /** Puts a value into a list, before the one that stands there; `/list/3` is the end of three, and `/list/-` of any. */
  insert(pointer: string, value: unknown, options?: Cancel): Promise<Change>;
  /** Takes out what stands at a place. */
  remove(pointer: string, options?: Cancel): Promise<Change>;
  /** Takes out what stands at a place, and puts it into a list, as that is then. */
  move(from: string, to: string, options?: Cancel): Promise<Change>;
  /** Takes back the last edit that was not taken back; nothing where there is none. */
  undo(options?: Cancel): Promise<Change | undefined>;
  /** The document as it is. */
  document(options?: Cancel): Promise<Document>;
  /** Its text, with an indent of 2. */
  text(options?: Cancel): Promise<string>;
  /** The report on that text. */
  report(options?: Cancel): Promise<Report>;
  /** Ends the worker of the document; what was not done is rejected. */
  close(): void;
}

/** Everything that the package does, done in a worker. */
export interface Kpss extends RemoteQuestions {
  validate(document: Source, options?: Remote<Options>): Promise<Report>;
  validateToJson(document: Source, options?: Remote<Options>): Promise<string>;
  validateSubmission(inputs: Pairs, options?: Remote<SubmissionOptions>): Promise<Report>;
  validateSubmissionToJson(inputs: Pairs, options?: Remote<SubmissionOptions>): Promise<string>;
  fix(document: Source, options?: Remote<FixOptions>): Promise<Fixed>;
  reportToText(report: Report, options?: Cancel): Promise<string>;
  reportToMarkdown(report: Report, options?: Cancel): Promise<string>;
  reportDiff(old: Report, report: Report, options?: Cancel): Promise<ReportDiff>;
  reportDiffToText(old: Report, report: Report, format: Format, options?: Cancel): Promise<string>;
  reportAgainst(report: Report, old: Report, options?: Cancel): Promise<Report>;
  ask<Name extends keyof Tasks, const Args extends Tasks[Name]["arguments"]>(
    task: Name,
    inputs: Inputs,
    args: Args,
    options?: Remote<AskOptions>,
  ): Promise<AnswerTo<Name, Args>>;
  askToText<Name extends keyof Tasks>(
    task: Name,
    inputs: Inputs,
    args: Tasks[Name]["arguments"],
    options: Remote<AskOptions> & { format: Format },
  ): Promise<string>;
  /** Reads the register of municipalities, as `new Municipalities` does. */
  municipalities(text: Text, options?: RegisterOptions & Cancel): Promise<RemoteMunicipalities>;
  /** The rules for a kind of document as a Standard Schema, which checks in the worker. */
  standardSchema<Kind extends DocumentKind, Input = DocumentOf<Kind>>(
    kind: Kind,
    options?: Remote<FormOptions>,
  ): StandardSchema<Input, DocumentOf<Kind>, Promise<Result<DocumentOf<Kind>>>>;
  /** Opens a document to edit it; it has a worker of its own until it is closed. */
  open(document: Source, options?: Remote<Options>): Promise<RemoteLive>;
  /** Ends the worker and those of open documents; what was not done is rejected. */
  close(): void;
}
