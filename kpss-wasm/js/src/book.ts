/** What is published beside the module: schemas, the rule book, code lists; each is loaded when asked for. */

import { codes, pages, rules as rulesIn, schemas } from "./data/index.js";
import { RequestError } from "./errors.js";
import { known, loaded } from "./known.js";
import type { Lang, Severity } from "./types.generated.js";
import { said } from "./words.js";

/** The name of a published schema. */
export type SchemaName = keyof typeof schemas;

/** The name of a code list. */
export type CodeListName = keyof typeof codes;

/** A published JSON Schema. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** A rule, its texts in one language. */
export interface Rule {
  code: string;
  slug: string;
  severity: Severity;
  /** `proof` follows from the document and what the rule rests on, `heuristic` only seems so. */
  certainty: "proof" | "heuristic";
  /** Whether no profile may turn it off or lower it. */
  locked: boolean;
  /** The kind of what it rests on. */
  basis: "law" | "methodology" | "convention" | "arithmetic" | "format";
  citations: Cited[];
  /** First and last day in force, ISO 8601. */
  in_force: { from?: string; until?: string };
  /** What it looks at: a kind of document, `document` for all of them, `text`, `profile`, `waiver`. */
  applies_to: string;
  title: string;
  why: string;
  fix: string;
}

/** What a rule rests on. */
export interface Cited {
  act: string;
  paragraph?: string;
  /** First and last day on which the wording is law. */
  from?: string;
  until?: string;
  /** Whether the wording was read. */
  verified: boolean;
}

/** An item of a code list. */
export interface CodeItem {
  code: string;
  title: string;
  /** First day in force, ISO 8601. */
  validFrom?: string;
  /** Last day in force. */
  validUntil?: string;
}

/** The published JSON Schema of a kind of document, of the report or of a task. */
export async function schema(name: SchemaName): Promise<JsonSchema> {
  return (await loaded(schemas, name, undefined, "schéma", "schema")).default;
}

/** All rules by code, their texts in one language. */
export async function rules(lang: Lang = "cs"): Promise<readonly Rule[]> {
  return (await loaded(rulesIn, lang, lang, "jazyk", "language")).default;
}

/**
 * The page of a rule, as Markdown: what it asks, why, what to do, and examples that it finds. Rejects
 * with a `RequestError` for a code that no rule has.
 */
export async function explain(code: string, lang: Lang = "cs"): Promise<string> {
  const { default: all } = await loaded(pages, lang, lang, "jazyk", "language");
  const page = Object.hasOwn(all, code) ? all[code] : undefined;
  if (page === undefined) {
    throw new RequestError(said(lang, `pravidlo „${code}“ neznám`, `no rule \`${code}\``));
  }
  return page;
}

/** The items of a code list in its order; `on` leaves out those not in force on that day (ISO 8601). */
export async function codeList(
  name: CodeListName,
  lang: Lang = "cs",
  on?: string,
): Promise<CodeItem[]> {
  const { default: items } = await loaded(codes, name, lang, "číselník", "code list");
  known(rulesIn, lang, lang, "jazyk", "language");
  if (on !== undefined && !/^\d{4}-\d\d-\d\d$/u.test(on)) {
    throw new RequestError(
      said(
        lang,
        `„${on}“ není datum; zapište je například 2016-07-01`,
        `"${on}" is no date; write it as in 2016-07-01`,
      ),
    );
  }
  // Days of ISO 8601 compare as texts do.
  const inForce = items.filter(
    ({ valid_from: from, valid_until: until }) =>
      on === undefined || ((from ?? on) <= on && on <= (until ?? on)),
  );
  return inForce.map(({ code, cs, en, valid_from: validFrom, valid_until: validUntil }) => ({
    code,
    title: lang === "en" ? en : cs,
    ...(validFrom !== undefined && { validFrom }),
    ...(validUntil !== undefined && { validUntil }),
  }));
}
