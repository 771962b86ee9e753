/** How a form is laid out: the order of fields, headings, and how each is entered. */

import { formLabels, pascalCase, type FieldHints, type Labels } from "./form-schema.js";
import type { DocumentKind, Lang } from "./types.generated.js";

/** The library whose layout is meant: react-jsonschema-form or JSON Forms. */
export type FormLibrary = "rjsf" | "jsonforms";

/** A layout, as its library takes it. */
export interface UiSchema {
  readonly [name: string]: any;
}

/** The layout of a form for a kind of document; it goes with `formSchema(kind, lang)`. */
export async function uiSchema(
  kind: DocumentKind,
  library: FormLibrary,
  lang: Lang = "cs",
): Promise<UiSchema> {
  const labels = await formLabels(lang);
  return library === "rjsf" ? ofRjsf(kind, labels) : ofJsonForms(kind, labels);
}

/** Records are laid out where they are defined (`ui:definitions`), for they stand inside one another. */
function ofRjsf(kind: DocumentKind, { records }: Labels): UiSchema {
  const root = pascalCase(kind);
  const { fields = {}, groups = [] } = records[root] ?? {};
  const definitions = Object.entries(records).map(([name, record]) => [
    `#/$defs/${name}`,
    rjsfFields(record.fields),
  ]);
  return {
    ...rjsfFields(fields),
    "ui:order": groups.flatMap((group) => group.fields),
    "ui:options": { groups },
    kind: { "ui:widget": "hidden" },
    "ui:definitions": Object.fromEntries(definitions),
  };
}

function rjsfFields(fields: { readonly [name: string]: FieldHints }): UiSchema {
  const all = Object.entries(fields).map(([name, hints]) => [name, rjsfField(hints)]);
  return Object.fromEntries(all.filter(([, field]) => field !== undefined));
}

const RJSF_WIDGETS: { readonly [widget: string]: string } = {
  // A box says yes or no; that nobody has answered is neither.
  checkbox: "select",
  textarea: "textarea",
};

function rjsfField({ widget, many, unit, codes, refers_to }: FieldHints): UiSchema | undefined {
  const field = {
    ...(RJSF_WIDGETS[widget] !== undefined && { "ui:widget": RJSF_WIDGETS[widget] }),
    ...((unit ?? codes ?? refers_to) !== undefined && { "ui:options": { unit, codes, refers_to } }),
  };
  return Object.keys(field).length === 0 ? undefined : many ? { items: field } : field;
}

/** Headings are categories; what stands in a record JSON Forms lays out itself. */
function ofJsonForms(kind: DocumentKind, { records }: Labels): UiSchema {
  const { fields = {}, groups = [] } = records[pascalCase(kind)] ?? {};
  const control = (name: string): UiSchema => {
    const { widget, unit, codes, refers_to } = fields[name] as FieldHints;
    const options = { ...(widget === "textarea" && { multi: true }), unit, codes, refers_to };
    const given = Object.entries(options).filter(([, option]) => option !== undefined);
    return {
      type: "Control",
      scope: `#/properties/${name}`,
      ...(given.length > 0 && { options: Object.fromEntries(given) }),
    };
  };
  const elements = groups.map(({ title, fields }) => ({
    type: "Category",
    label: title,
    elements: fields.filter((name) => name !== "kind").map(control),
  }));
  return { type: "Categorization", elements };
}
