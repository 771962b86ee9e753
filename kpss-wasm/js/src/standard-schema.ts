/** Standard Schema v1: the door for form libraries. */

import { validate } from "./calls.js";
import { asDocument, type DocumentOf } from "./counted.js";
import { result, standard, type FormOptions, type StandardSchema } from "./issues.js";
import type { Source } from "./source.js";
import type { DocumentKind } from "./types.generated.js";

/**
 * The rules for a kind of document as a Standard Schema, for every form library that takes one. Each
 * open error is an issue. The output is the document: its kind is filled in, and what is not filled in
 * is left out. `Input` is the type of what the form holds, where that is not the whole document.
 */
export function standardSchema<Kind extends DocumentKind, Input = DocumentOf<Kind>>(
  kind: Kind,
  { severity, ...options }: FormOptions = {},
): StandardSchema<Input, DocumentOf<Kind>> {
  return standard((value) => {
    const document = asDocument(kind, value);
    return result(document, validate(document as Source, options), { severity });
  });
}
