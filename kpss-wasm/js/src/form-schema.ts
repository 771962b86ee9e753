/** Schemas for form builders, and what they need beside them. */

import { codes, labels, schemas } from "./data/index.js";
import type { JsonSchema } from "./book.js";
import { known, loaded } from "./known.js";
import type { DocumentKind, Lang } from "./types.generated.js";

/** What is published about records and lists, in one language (`schemas/1.0/labels.json`). */
export interface Labels {
  readonly records: { readonly [name: string]: RecordLabels };
  readonly lists: { readonly [id: string]: ListLabels };
}

export interface RecordLabels {
  readonly title: string;
  readonly description: string;
  readonly fields: { readonly [name: string]: FieldHints };
  /** Headings of a document, each with its fields. */
  readonly groups?: readonly Group[];
}

/** A heading of a document. */
export interface Group {
  readonly title: string;
  readonly fields: readonly string[];
}

export interface ListLabels {
  readonly title: string;
  readonly values: { readonly [code: string]: string };
}

/** What a form should know of a field. */
export interface FieldHints {
  readonly title: string;
  readonly description: string;
  readonly widget: string;
  /** Whether it is a list. */
  readonly many?: boolean;
  readonly unit?: string;
  /** The name of its code list. */
  readonly codes?: string;
  /** The name of the record that stands in it. */
  readonly record?: string;
  /** What it refers to. */
  readonly refers_to?: string;
}

/** The library that makes the form: react-jsonschema-form or JSON Forms. */
export type FormLibrary = "rjsf" | "jsonforms";

interface Node {
  [keyword: string]: any;
}

/**
 * The schema of a kind of document for a form builder. It says the same as `schema(kind)`, as a form
 * asks for it: texts in the language of the form, code lists to choose from, and a field may be left out
 * but is not `null`, so that no form offers a choice between a value and nothing.
 */
export async function formSchema(
  kind: DocumentKind,
  library: FormLibrary,
  lang: Lang = "cs",
): Promise<JsonSchema> {
  known({ rjsf: true, jsonforms: true }, library, lang, "knihovnu", "library");
  const { $defs, ...form } = await described(kind, lang);
  if (library === "jsonforms") {
    return { ...form, $defs };
  }
  // react-jsonschema-form fills in the first of several constants by itself; of an `enum` it does not.
  const types = Object.entries($defs as Node).map(([name, { oneOf, ...type }]) => [
    name,
    oneOf === undefined ? type : { ...type, enum: oneOf.map((one: Node) => one.const) },
  ]);
  return { ...form, $defs: Object.fromEntries(types) };
}

/** The schema with what each code is called. */
export async function described(kind: DocumentKind, lang: Lang): Promise<Node> {
  const [published, names] = await Promise.all([
    loaded(schemas, kind, lang, "schéma", "schema"),
    formLabels(lang),
  ]);
  const { $defs, ...root } = published.default as Node;
  const form = record(pascalCase(kind), root, names);
  form.properties.kind = { ...form.properties.kind, default: kind };
  const types = Object.entries($defs as Node).map(async ([name, type]) => [
    name,
    await definition(name, type, names, lang),
  ]);
  return { ...form, $defs: Object.fromEntries(await Promise.all(types)) };
}

/** What is published about records and lists, in one language. */
export async function formLabels(lang: Lang): Promise<Labels> {
  return (await loaded(labels, lang, lang, "jazyk", "language")).default;
}

/** A type of the schema: a record, a list of codes, or a value. */
async function definition(name: string, type: Node, names: Labels, lang: Lang): Promise<Node> {
  if (names.records[name] !== undefined) {
    return record(name, type, names);
  }
  const { title, description, ...value } = type;
  const list = names.lists[kebabCase(name)];
  if (list !== undefined) {
    const oneOf = Object.entries(list.values).map(([code, title]) => ({ const: code, title }));
    return { ...value, title: list.title, oneOf };
  }
  const id = kebabCase(name.replace(/Code$/u, ""));
  if (name.endsWith("Code") && Object.hasOwn(codes, id)) {
    const { default: items } = await codes[id as keyof typeof codes]();
    return { ...value, oneOf: items.map((item) => ({ const: item.code, title: item[lang] })) };
  }
  // Of what kind a document is, and in which version: lists of one code.
  const [only] = value.oneOf ?? [];
  if (only !== undefined) {
    const { title } = names.records[pascalCase(only.const)] ?? only;
    return { ...value, oneOf: [{ ...only, title }] };
  }
  // What a value is called says the field in which it stands.
  return value;
}

function record(name: string, type: Node, { records }: Labels): Node {
  const labels = records[name];
  const fields = Object.entries(type.properties as Node).map(([field, schema]) => {
    const { title, description } = labels?.fields[field] ?? {};
    return [field, { ...withoutNull(schema), title, description }];
  });
  const { title, description } = labels ?? {};
  return { ...type, title, description, properties: Object.fromEntries(fields) };
}

/** A form leaves out what is not filled in, and never says `null`. */
function withoutNull({ anyOf, ...field }: Node): Node {
  if (Array.isArray(field.type)) {
    const [type] = field.type.filter((type) => type !== "null");
    return { ...field, type };
  }
  const [only] = (anyOf ?? []).filter((variant: Node) => variant.type !== "null");
  return { ...field, ...only };
}

export function pascalCase(name: string): string {
  const words = name.split(/[_-]/u);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

function kebabCase(name: string): string {
  return name.replaceAll(/(?<!^)[A-Z]/gu, "-$&").toLowerCase();
}
