/** The report as JavaScript reads it: the shape of its JSON, field by field. */

export type Lang = "cs" | "en";
export type Severity = "error" | "warning" | "info";
export type Verdict = "valid" | "invalid" | "incomplete";
export type Acceptance = "accepted" | "rejected" | "undecided";

/** A place in the source. */
export interface Position {
  /** From 1. */
  line: number;
  /** From 1, in the unit that the caller chose. */
  column: number;
  /** Bytes from the beginning of the input in UTF-8, from 0. */
  offset: number;
  /** Length in bytes. */
  length: number;
}

/** A source that a finding rests on. */
export interface Citation {
  act: string;
  /** Paragraph or chapter; empty where there is none. */
  paragraph: string;
  /** Whether the wording was read in a source. */
  verified: boolean;
}

/** A place that belongs to a finding. */
export interface RelatedPlace {
  /** Index into the inputs. */
  input: number;
  /** JSON Pointer. */
  pointer: string;
  /** What the place is to the finding, a code. */
  role: string;
  /** The same for the reader. */
  role_label: string;
  /** Title, name or id of the record. */
  label?: string;
  /** The value as written. */
  value?: string;
  position?: Position;
}

/** A weight that is not the book's. */
export interface Changed {
  /** Weight in the book. */
  from: Severity;
  /** Id of the profile. */
  by: string;
}

/** Why a finding does not count. */
export interface Waived {
  reason: string;
  author: string;
  /** Last day of the exception. */
  until?: string;
}

/** One finding. */
export interface Finding {
  /** Code of the rule, the contract. */
  code: string;
  /** Readable name of the rule. */
  slug: string;
  severity: Severity;
  /** The weight that the book gives, where the profile changed it. */
  changed?: Changed;
  state: "open" | "waived";
  /** Why it does not count. */
  waived?: Waived;
  /** Index into the inputs. */
  input: number;
  /** JSON Pointer in the submitted document. */
  pointer: string;
  /** Czech titles of the fields on the way. */
  path: string;
  /** What the position shows; `missing`: the bracket of the record that lacks the value. */
  target: "value" | "key" | "missing";
  /** Title, name or id of the record. */
  label?: string;
  position?: Position;
  /** The value as written. */
  value?: string;
  /** What the message names, the contract. */
  params: Record<string, string | number>;
  /** The sentence; its wording is not part of the contract. */
  message: string;
  related: RelatedPlace[];
  citations: Citation[];
  /** The same for the same mistake, even when lists are reordered. */
  fingerprint: string;
}

/** Exact counts of open findings, also of those that are not listed, and of waived ones. */
export interface Counts {
  error: number;
  warning: number;
  info: number;
  waived: number;
}

/** The program that made the report. */
export interface Tool {
  name: string;
  version: string;
}

/** Rule set or code list. */
export interface VersionedId {
  id: string;
  version: string;
}

/** The profile of the run. */
export interface ProfileSummary {
  id: string;
  version: string;
  /** Profiles whose settings it takes over, nearest first. */
  extends: string[];
}

/** A rule that the profile turned off. */
export interface RuleOff {
  code: string;
  slug: string;
  /** Id of the profile. */
  by: string;
  reason: string;
}

/** One input of the run. */
export interface InputSummary {
  name: string;
  role: "document" | "profile";
  bytes: number;
  sha256: string;
  status: "read" | "partial" | "unreadable";
}

/** The day whose law applies to a document, and where it came from. */
export interface LawDate {
  date: string;
  source: string;
}

/** One document found in the inputs. */
export interface DocumentSummary {
  input: number;
  pointer: string;
  kind: string;
  id: string;
  title?: string;
  law_date?: LawDate;
}

/** A rule that had something to check and did not run. */
export interface NotRun {
  code: string;
  slug: string;
  reason: "needs_municipalities" | "partial_document" | "no_date" | "no_document";
  message: string;
}

/** The report of one run. */
export interface Report {
  /** Version of the report's format. */
  format: string;
  tool: Tool;
  rule_set: VersionedId;
  profile: ProfileSummary;
  code_lists: VersionedId[];
  lang: Lang;
  /** Whether the documents are right; no profile and no waiver changes it. */
  verdict: Verdict;
  /** Whether the profile takes them. */
  acceptance: Acceptance;
  /** The day on which waivers were judged. */
  today?: string;
  counts: Counts;
  inputs: InputSummary[];
  documents: DocumentSummary[];
  rules_run: string[];
  rules_not_run: NotRun[];
  rules_off: RuleOff[];
  /** Limits that were reached. */
  limits: string[];
  /** By place, then code. */
  findings: Finding[];
}
