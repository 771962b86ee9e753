/** What the page and its worker say to each other. */

/** A file that was dropped on the page. */
export interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where a finding stands. */
export type Place =
  | { readonly input: number; readonly line: number; readonly column: number }
  | { readonly input: number; readonly sheet: string; readonly cell: string };

export type Lang = "cs" | "en";

/** What the page asks for. */
export type Request =
  | { readonly ask: "check"; readonly files: readonly Dropped[]; readonly lang: Lang; readonly today: string }
  | { readonly ask: "around"; readonly place: Place }
  | { readonly ask: "painted" }
  | { readonly ask: "made"; readonly form: string };

/** What came of a check. */
export interface Checked {
  /** The report as a page of its own. */
  readonly page: string;
  /** The canonical report. */
  readonly report: string;
  /** Whether the findings can be painted into the file. */
  readonly canBePainted: boolean;
}

/** The answer to each request. */
export interface Answers {
  readonly check: Checked;
  readonly around: string | undefined;
  readonly painted: Uint8Array;
  readonly made: Uint8Array;
}

/** An answer on its way: the number of its request, and what came of it. */
export type Reply =
  | { readonly number: number; readonly value: Answers[keyof Answers] }
  | { readonly number: number; readonly refusal: string };
