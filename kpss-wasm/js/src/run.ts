/** One run: everything crosses the border to WebAssembly here. */

import { needed } from "./start.js";
import { calling } from "./calling.js";
import { checked, written, type Pairs, type Source } from "./source.js";
import { checkNames, text } from "./names.js";
import { diffReports, Live, reportAgainst, Run, writeReport } from "./wasm/kpss.js";
import { registerOf, type Municipalities } from "./municipalities.js";
import type { Lang, Report } from "./types.generated.js";
import { said } from "./words.js";

const SUBMISSION_OPTIONS = [
  "lang",
  "asOf",
  "columns",
  "municipalities",
  "profile",
  "profiles",
  "today",
  "limits",
] as const satisfies (keyof SubmissionOptions)[];
const ASK_OPTIONS = [
  "lang",
  "municipalities",
  "limits",
  "format",
] as const satisfies (keyof AskOptions | "format")[];
const LIMITS = ["inputBytes", "depth", "findingsPerRule"] as const satisfies (keyof Limits)[];

/** The unit of columns. */
export type Columns = "utf16" | "code_points";

/** Limits of a run; what is not set has its default. */
export interface Limits {
  /** Largest input in bytes, 64 MiB where it is not set. */
  inputBytes?: number | undefined;
  /** Most brackets inside one another, 127 where it is not set and never more. */
  depth?: number | undefined;
  /** Most findings listed per rule, 1000 where it is not set; counts stay exact. */
  findingsPerRule?: number | undefined;
}

/** Options for documents validated together. */
export interface SubmissionOptions {
  /** Language of messages, Czech where it is not set. */
  lang?: Lang | undefined;
  /** The day whose law applies, ISO 8601; otherwise each document is judged by its own date. */
  asOf?: string | undefined;
  /** The unit of columns, `utf16` where it is not set, as JavaScript counts. */
  columns?: Columns | undefined;
  /** Rules that need the register run when it is given; `kpss/municipalities` is one. */
  municipalities?: Municipalities | undefined;
  /** Id of the profile to check by, `municipal` where neither it nor `profiles` is set. */
  profile?: string | undefined;
  /** Profiles, pairs of name and text; without `profile` the last of them is in force. */
  profiles?: readonly (readonly [name: string, profile: Source])[] | undefined;
  /** The day on which waivers are judged; without it those with a last day are not applied. */
  today?: string | undefined;
  /** Limits that keep the check bounded; one that is reached makes the verdict `incomplete`. */
  limits?: Limits | undefined;
}

/** Options for one document. */
export interface Options extends SubmissionOptions {
  /** Name for the report, for example the path; `-` where it is not set. */
  name?: string | undefined;
}

/** Options for repairs. */
export interface FixOptions extends Options {
  /** Rules of which likely repairs are made too, by code or slug; `all` means all rules. */
  confirm?: readonly string[] | undefined;
}

/** Options for a task on plans. */
export interface AskOptions {
  /** Language of pages and messages, Czech where it is not set. */
  lang?: Lang | undefined;
  /** The register of municipalities. */
  municipalities?: Municipalities | undefined;
  /** Limits of reading the documents. */
  limits?: Limits | undefined;
}

/** The form of an answer. */
export type Format = "json" | "text" | "md";

/** Validates one document and returns the canonical text of the report. */
export function runOne(document: Source, options: Options): string {
  needed(options?.lang);
  checkNames(options, ["name", ...SUBMISSION_OPTIONS], options?.lang);
  const { name = "-", ...rest } = options;
  return run([[name, document]], rest);
}

/** Validates documents together and returns the canonical text of the report. */
export function run(inputs: Pairs, options: SubmissionOptions): string {
  needed(options?.lang);
  checkNames(options, SUBMISSION_OPTIONS, options?.lang);
  return submitted(inputs, options, (run, names, sizes, bytes, profiles, register) =>
    register === undefined
      ? run.validate(names, sizes, bytes, profiles)
      : run.validateWith(names, sizes, bytes, profiles, registerOf(register, options.lang)),
  );
}

/** Repairs one document and returns the canonical text of what was done. */
export function fixOne(document: Source, options: FixOptions): string {
  needed(options?.lang);
  checkNames(options, ["name", "confirm", ...SUBMISSION_OPTIONS], options?.lang);
  const { name = "-", confirm = [], ...rest } = options;
  if (!Array.isArray(confirm)) {
    throw new TypeError(
      said(rest.lang, "confirm je seznam kódů pravidel", "confirm is a list of codes of rules"),
    );
  }
  return submitted([[name, document]], rest, (run, names, sizes, bytes, profiles, register) =>
    register === undefined
      ? run.fix(confirm.join(), names, sizes, bytes, profiles)
      : run.fixWith(confirm.join(), names, sizes, bytes, profiles, registerOf(register, options.lang)),
  );
}

/** @internal Opens one document that will be edited. */
export function openOne(document: Source, options: Options): Live {
  needed(options?.lang);
  checkNames(options, ["name", ...SUBMISSION_OPTIONS], options?.lang);
  const { name = "-", municipalities, ...rest } = options;
  const { given, names, sizes, bytes } = handedOver([[name, document]], rest);
  const json = JSON.stringify(given);
  return calling(() =>
    municipalities === undefined
      ? new Live(json, names, sizes, bytes)
      : Live.openWith(json, names, sizes, bytes, registerOf(municipalities, options.lang)),
  );
}

/** Hands documents and profiles over to a call of the core. */
function submitted(
  inputs: Pairs,
  options: SubmissionOptions,
  call: (
    run: Run,
    names: string[],
    sizes: Uint32Array,
    bytes: Uint8Array,
    profiles: number,
    register: Municipalities | undefined,
  ) => string,
): string {
  const { given, names, sizes, bytes, profiles } = handedOver(inputs, options);
  return running(given, (run) => call(run, names, sizes, bytes, profiles, options.municipalities));
}

/** Documents, then profiles, one after another, and the options by the names of the core. */
function handedOver(inputs: Pairs, options: SubmissionOptions) {
  const { lang, columns = "utf16", asOf, profile, profiles = [], today } = options;
  const limits = named(options.limits, lang);
  const all = [...checked(inputs, lang), ...checked(profiles, lang)];
  const names = all.map(([name]) => name);
  const texts = all.map(([, source]) => written(source, lang));
  const sizes = Uint32Array.from(texts, (text) => text.length);
  const given = { lang, columns, as_of: asOf, profile, today, limits };
  return { given, names, sizes, bytes: together(texts), profiles: profiles.length };
}

/** Carries out a task, in JSON, on documents and returns its answer as text. */
export function ask(
  task: string,
  inputs: readonly (readonly [name: string, document: Source])[],
  options: AskOptions & { format: Format },
): string {
  needed(options?.lang);
  checkNames(options, ASK_OPTIONS, options?.lang);
  const { lang, format, municipalities } = options;
  const names = inputs.map(([name]) => name);
  const texts = inputs.map(([, source]) => written(source, lang));
  const sizes = Uint32Array.from(texts, (text) => text.length);
  return running({ lang, limits: named(options.limits, lang) }, (run) => {
    const bytes = together(texts);
    return municipalities === undefined
      ? run.ask(task, text(format), names, sizes, bytes)
      : run.askWith(task, text(format), names, sizes, bytes, registerOf(municipalities, options.lang));
  });
}

/** Writes a report as a page in its language. */
export function page(report: Report, format: "text" | "md"): string {
  needed(report.lang);
  return calling(() => writeReport(JSON.stringify(report), text(format)));
}

/** What changed between two reports, in the language of the new one. */
export function diff(old: Report, report: Report, format: Format): string {
  needed(report.lang);
  return calling(() => diffReports(JSON.stringify(old), JSON.stringify(report), text(format)));
}

/** The text of a report in which only findings count that an earlier one does not have. */
export function against(report: Report, old: Report): string {
  needed(report.lang);
  return calling(() => reportAgainst(JSON.stringify(report), JSON.stringify(old)));
}

/** One run of the core with options by its names. */
function running(options: object, call: (run: Run) => string): string {
  return calling(() => {
    const run = new Run(JSON.stringify(options));
    try {
      return call(run);
    } finally {
      run.free();
    }
  });
}

/** Limits by the names of the core. */
function named(limits: Limits = {}, lang: string | undefined): object {
  checkNames(limits, LIMITS, lang);
  const { inputBytes: input_bytes, findingsPerRule: findings_per_rule, depth } = limits;
  return { input_bytes, findings_per_rule, depth };
}

/** The documents one after another; a single one is not copied. */
function together(texts: readonly Uint8Array[]): Uint8Array {
  const [first] = texts;
  if (first !== undefined && texts.length === 1) {
    return first;
  }
  const all = new Uint8Array(texts.reduce((size, text) => size + text.length, 0));
  let at = 0;
  for (const text of texts) {
    all.set(text, at);
    at += text.length;
  }
  return all;
}
