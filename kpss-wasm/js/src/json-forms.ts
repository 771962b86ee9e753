/** Findings as JSON Forms takes them: `additionalErrors`. */

import { counted, type Counted } from "./counted.js";
import type { Report } from "./types.generated.js";

/** An error as Ajv gives it (`ErrorObject`), with the code of the rule as its keyword. */
export interface JsonFormsError {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  message: string;
  params: { readonly [name: string]: unknown };
}

/**
 * The open errors of a report for `additionalErrors` of JSON Forms. With `validationMode:
 * "NoValidation"` the form needs no other check.
 */
export function jsonFormsErrors(report: Report, which: Counted = {}): JsonFormsError[] {
  return counted(report, which).map(({ code, pointer, message, params }) => ({
    keyword: code,
    instancePath: pointer,
    schemaPath: "",
    message,
    params,
  }));
}
