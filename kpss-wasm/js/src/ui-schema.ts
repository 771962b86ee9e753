/** How a form is laid out: the order of fields, headings, and how each is entered. */

import { known } from "./known.js";
import {
  described,
  formLabels,
  pascalCase,
  type FieldHints,
  type FormLibrary,
  type Group,
  type Labels,
} from "./form-schema.js";
import type { DocumentKind, Lang } from "./types.generated.js";

/** The layout of each library. */
export interface UiSchemas {
  rjsf: { [name: string]: any };
  jsonforms: { type: "Categorization"; elements: any[] };
}

/** The layout of a form for a kind of document; it goes with `formSchema`. */
export async function uiSchema<Library extends FormLibrary>(
  kind: DocumentKind,
  library: Library,
  lang: Lang = "cs",
): Promise<UiSchemas[Library]> {
  known(LAYOUTS, library, lang, "knihovnu", "library");
  return LAYOUTS[library](kind, lang);
}

const LAYOUTS: {
  readonly [library in FormLibrary]: (
    kind: DocumentKind,
    lang: Lang,
  ) => Promise<UiSchemas[library]>;
} = { rjsf: ofRjsf, jsonforms: ofJsonForms };

/** Records are laid out where they are defined (`ui:definitions`), for they stand inside one another. */
async function ofRjsf(kind: DocumentKind, lang: Lang): Promise<UiSchemas["rjsf"]> {
  const [{ records }, { $defs, properties }] = await Promise.all([
    formLabels(lang),
    described(kind, lang),
  ]);
  const root = pascalCase(kind);
  const { fields = {}, groups = [] } = records[root] ?? {};
  const named = Object.entries($defs as { [name: string]: any }).map(([name, { oneOf }]) => [
    `#/$defs/${name}`,
    oneOf === undefined
      ? rjsfFields(records[name]?.fields ?? {})
      : { "ui:enumNames": oneOf.map(({ title }: { title: string }) => title) },
  ]);
  const definitions: { readonly [ref: string]: object } = Object.fromEntries(named);
  const own: { readonly [name: string]: object | undefined } = rjsfFields(fields);
  // `LayoutGridField` does not look for the definition of a field that it lays out.
  const laidOut = Object.entries(properties as { [name: string]: any })
    .map(([name, { $ref }]) => [name, { ...definitions[$ref], ...own[name] }] as const)
    .filter(([, field]) => Object.keys(field).length > 0);
  return {
    ...Object.fromEntries(laidOut),
    "ui:order": groups.flatMap((group) => group.fields),
    "ui:options": { groups },
    "ui:field": "LayoutGridField",
    "ui:layoutGrid": { "ui:row": groups.map(rjsfGroup) },
    kind: { "ui:widget": "hidden" },
    "ui:definitions": definitions,
  };
}

/**
 * A heading and its fields. What the library itself has for headings would need a field of its own in the
 * document; a component that gives a text needs no React.
 */
function rjsfGroup({ title, fields }: Group): object {
  const heading = { role: "heading", "aria-level": 2, className: "kpss-heading" };
  return {
    "ui:row": {
      role: "group",
      "aria-label": title,
      className: "kpss-group",
      children: [{ "ui:col": { ...heading, children: [{ render: text, title }] } }, ...fields],
    },
  };
}

function text({ title }: { title: string }): string {
  return title;
}

function rjsfFields(fields: { readonly [name: string]: FieldHints }): { [name: string]: object } {
  const all = Object.entries(fields).map(([name, hints]) => [name, rjsfField(hints)]);
  return Object.fromEntries(all.filter(([, field]) => field !== undefined));
}

const RJSF_WIDGETS: { readonly [widget: string]: string } = {
  // A box says yes or no; that nobody has answered is neither.
  checkbox: "select",
  textarea: "textarea",
};

function rjsfField({ widget, many, unit, codes, refers_to }: FieldHints): object | undefined {
  const field = {
    ...(RJSF_WIDGETS[widget] !== undefined && { "ui:widget": RJSF_WIDGETS[widget] }),
    ...((unit ?? codes ?? refers_to) !== undefined && { "ui:options": { unit, codes, refers_to } }),
  };
  return Object.keys(field).length === 0 ? undefined : many ? { items: field } : field;
}

/** Headings are categories; a record is a group of its fields, and those of a list are laid out as one. */
async function ofJsonForms(kind: DocumentKind, lang: Lang): Promise<UiSchemas["jsonforms"]> {
  const { records }: Labels = await formLabels(lang);
  const root = pascalCase(kind);
  const { fields = {}, groups = [] } = records[root] ?? {};
  const elements = groups.map(({ title, fields: names }) => ({
    type: "Category",
    label: title,
    elements: names
      .filter((name) => name !== "kind")
      .map((name) => element("#", name, fields[name] as FieldHints, [root])),
  }));
  return { type: "Categorization", elements };

  /** `inside` are the records around a field: in a tree the form goes on when a record is there. */
  function element(at: string, name: string, hints: FieldHints, inside: readonly string[]): object {
    const { title, widget, many, unit, codes, refers_to, record } = hints;
    const scope = `${at}/properties/${name}`;
    const isNew = record !== undefined && !inside.includes(record);
    if (isNew && !many) {
      return { type: "Group", label: title, elements: elementsOf(record, scope, inside) };
    }
    const detail = isNew && { type: "VerticalLayout", elements: elementsOf(record, "#", inside) };
    const options = {
      ...(widget === "textarea" && { multi: true }),
      ...(detail && { detail }),
      ...(unit !== undefined && { unit }),
      ...(codes !== undefined && { codes }),
      ...(refers_to !== undefined && { refers_to }),
    };
    const isPlain = Object.keys(options).length === 0;
    // Where a field refers to a type, JSON Forms knows only what the type is called.
    return { type: "Control", scope, label: title, ...(!isPlain && { options }) };
  }

  function elementsOf(record: string, at: string, inside: readonly string[]): object[] {
    const fields = Object.entries(records[record]?.fields ?? {});
    return fields.map(([name, hints]) => element(at, name, hints, [...inside, record]));
  }
}
