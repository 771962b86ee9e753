import { RequestError } from "./errors.js";
import type { Document } from "./types.generated.js";
import { said } from "./words.js";

/** A text as the caller has it. */
export type Text = string | Uint8Array;

/** A document that no type describes. */
export interface JsonObject {
  readonly [field: string]: unknown;
}

/** A document: its text, its bytes, or the document itself, typed or not. */
export type Source = Text | Document | JsonObject;

/** Pairs of name and document. */
export type Pairs = Iterable<readonly [name: string, document: Source]>;

/** One document, or pairs of name and document. */
export type Inputs = Source | Pairs;

/** The language of a call, as far as it was chosen. */
type Spoken = string | undefined;

/** The bytes of a text; strings become UTF-8. */
export function encoded(text: Text, lang: Spoken): Uint8Array {
  if (typeof text === "string") {
    return new TextEncoder().encode(text);
  }
  if (text instanceof Uint8Array) {
    return text;
  }
  throw new TypeError(
    said(lang, "text se předává jako řetězec nebo Uint8Array", "a text is a string or a Uint8Array"),
  );
}

/** The name of a file in one line; a document holds a brace. */
const PATH = /^[^{}\n]+\.[A-Za-z]\w{1,4}$/u;

/** The bytes of a document; an object is written as `JSON.stringify` with an indent of 2 does. */
export function written(source: Source, lang: Spoken): Uint8Array {
  if (typeof source === "string" && PATH.test(source)) {
    throw new RequestError(
      said(
        lang,
        `„${source}“ je cesta, dokumentem je obsah souboru: načtěte jej a předejte`,
        `"${source}" is a path, and a document is its content: read the file and hand that over`,
      ),
    );
  }
  if (typeof source === "string" || source instanceof Uint8Array) {
    return encoded(source, lang);
  }
  // Of another window an object has another prototype.
  if (Object.prototype.toString.call(source) === "[object Object]") {
    return encoded(jsonOf(source, 2) ?? "", lang);
  }
  throw new TypeError(
    said(
      lang,
      "dokument se předává jako řetězec, Uint8Array nebo objekt",
      "a document is a string, a Uint8Array or an object",
    ),
  );
}

/**
 * A value as JSON; nothing for what JSON does not know. Half a letter, such as is left where a text was cut in an
 * emoji, becomes U+FFFD as it does in a string.
 */
export function jsonOf(value: unknown, indent?: number): string | undefined {
  const json = JSON.stringify(value, null, indent) as string | undefined;
  // Whole letters are written as they are, so what is escaped so is a half.
  return json?.includes("\\ud")
    ? json.replaceAll(/\\(?:ud[89a-f][0-9a-f]{2}|[^])/gu, (escape) => (escape.length > 2 ? "\ufffd" : escape))
    : json;
}

/** A single document gets the name `-`. */
export function pairs(
  inputs: Inputs,
  lang: Spoken,
): (readonly [name: string, document: Source])[] {
  return isSource(inputs) ? [["-", inputs]] : checked(inputs, lang);
}

/** Pairs, each looked at: the letters of a string are no name and document. */
export function checked(
  inputs: Pairs,
  lang: Spoken,
): (readonly [name: string, document: Source])[] {
  if (typeof inputs !== "string" && Symbol.iterator in Object(inputs)) {
    const pairs: unknown[] = [...inputs];
    if (pairs.every(isPair)) {
      return pairs;
    }
  }
  throw new TypeError(
    said(
      lang,
      'dokumenty se předávají jako dvojice název a dokument: [["plan.json", text]]',
      'documents are pairs of name and document: [["plan.json", text]]',
    ),
  );
}

function isPair(pair: unknown): pair is readonly [name: string, document: Source] {
  return Array.isArray(pair) && pair.length === 2 && typeof pair[0] === "string";
}

function isSource(inputs: Inputs): inputs is Source {
  return typeof inputs === "string" || inputs instanceof Uint8Array || !(Symbol.iterator in inputs);
}
