/** The validator of react-jsonschema-form (`@rjsf/utils`, `ValidatorType`). */

import { validate } from "./calls.js";
import { asDocument, counted, steps } from "./counted.js";
import { fits } from "./fits.js";
import type { Source } from "./source.js";
import type { FormOptions } from "./issues.js";
import type { DocumentKind } from "./types.generated.js";

/** An error of react-jsonschema-form. */
export interface RjsfError {
  name: string;
  message: string;
  /** The way to the field, `.period.until`. */
  property: string;
  /** What the list of errors shows. */
  stack: string;
  params: { readonly [name: string]: unknown };
}

/** Errors where their fields are. */
export interface RjsfErrors {
  __errors?: string[];
  [field: string]: any;
}

/** What `validator` of react-jsonschema-form has to be. */
export interface RjsfValidator {
  validateFormData(
    formData: unknown,
    schema?: unknown,
    customValidate?: (formData: any, errors: any, uiSchema?: any, errorSchema?: any) => any,
    transformErrors?: (errors: any[], uiSchema?: any) => any[],
    uiSchema?: unknown,
  ): { errors: RjsfError[]; errorSchema: RjsfErrors };
  isValid(schema: unknown, formData: unknown, rootSchema: unknown): boolean;
  rawValidation(schema: unknown, formData?: unknown): { errors?: any[] };
}

/**
 * The rules for a kind of document as a validator of react-jsonschema-form. Each open error is shown at
 * its field; the schema of the form may be `formSchema(kind)` or your own part of it.
 */
export function rjsfValidator(
  kind: DocumentKind,
  { severity, ...options }: FormOptions = {},
): RjsfValidator {
  function found(formData: unknown): RjsfError[] {
    const document = asDocument(kind, formData);
    const report = validate(document as Source, options);
    return counted(report, { severity }).map(({ code, message, path, pointer, params }) => ({
      name: code,
      message,
      property: steps(pointer, document).map((step) => `.${step}`).join(""),
      stack: path === "" ? message : `${path}: ${message}`,
      params,
    }));
  }
  return {
    validateFormData(formData, _schema, customValidate, transformErrors, uiSchema) {
      const byRules = found(formData);
      const errors = transformErrors?.(byRules, uiSchema) ?? byRules;
      customValidate?.(
        formData,
        field(formData, "", (error) => errors.push(error)),
        uiSchema,
        inPlace(errors),
      );
      return { errors, errorSchema: inPlace(errors) };
    },
    isValid: fits,
    rawValidation: (_schema, formData) => ({ errors: found(formData) }),
  };
}

/** Errors put where their fields are. */
function inPlace(errors: readonly RjsfError[]): RjsfErrors {
  const root: RjsfErrors = {};
  for (const { property, message } of errors) {
    const steps = property.split(".").filter((step) => step !== "");
    const place = steps.reduce((here: RjsfErrors, step) => (here[step] ??= {}), root);
    (place.__errors ??= []).push(message);
  }
  return root;
}

/** A field, and those below it, to which a check of the form's own adds errors. */
function field(value: unknown, property: string, add: (error: RjsfError) => void): RjsfErrors {
  const below = Object.entries(Object(value) as object)
    .filter(() => typeof value === "object")
    .map(([name, inner]) => [name, field(inner, `${property}.${name}`, add)]);
  const addError = (message: string): void =>
    add({ name: "custom", message, property, stack: message, params: {} });
  return { __errors: [], addError, ...Object.fromEntries(below) };
}
