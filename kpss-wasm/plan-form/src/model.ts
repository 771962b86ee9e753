/** The shape of documents, as the package publishes it: which fields a record has and how each is entered. */

import { formLabels, formSchema, type FieldHints, type Lang } from "kpss";

export interface Choice {
  readonly value: string;
  readonly title: string;
}

export interface Field {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly widget: string;
  readonly many: boolean;
  readonly unit: string | undefined;
  /** The record that stands in it. */
  readonly record: string | undefined;
  readonly refersTo: string | undefined;
  /** The codes to choose from. */
  readonly choices: readonly Choice[] | undefined;
  readonly isMunicipality: boolean;
}

export interface Group {
  readonly title: string;
  readonly fields: readonly string[];
}

export interface RecordShape {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly groups: readonly Group[];
  /** Whether it has an identifier. */
  readonly hasId: boolean;
}

export interface Model {
  readonly lang: Lang;
  record(name: string): RecordShape;
  /** The lists of documents that a submission has: its field, and the kind of document. */
  readonly lists: readonly { readonly field: Field; readonly kind: string }[];
}

interface Node {
  readonly [keyword: string]: any;
}

const MODELS = new Map<Lang, Promise<Model>>();

/** The model in a language, made once. */
export function modelOf(lang: Lang): Promise<Model> {
  const made = MODELS.get(lang) ?? makeModel(lang);
  MODELS.set(lang, made);
  return made;
}

async function makeModel(lang: Lang): Promise<Model> {
  const [schema, { records: labels }] = await Promise.all([
    formSchema("submission", "jsonforms", lang) as Promise<Node>,
    formLabels(lang),
  ]);
  const types = { ...schema["$defs"], Submission: schema } as Node;
  const records = new Map<string, RecordShape>();
  for (const [name, { title, fields, groups = [] }] of Object.entries(labels)) {
    const properties: Node = types[name]?.properties ?? {};
    records.set(name, {
      name,
      title,
      groups,
      fields: Object.entries(fields).map(([field, hints]) =>
        made(field, hints, properties[field] ?? {}, types),
      ),
      hasId: Object.hasOwn(fields, "id"),
    });
  }
  const record = (name: string): RecordShape => {
    const found = records.get(name);
    if (found === undefined) {
      throw new Error(`the model has no record ${name}`);
    }
    return found;
  };
  const lists = record("Submission").fields.flatMap((field) => {
    const kind = field.many && field.record !== undefined ? types[field.record]?.properties?.kind : undefined;
    const constant = typeof kind?.$ref === "string" ? only(types, kind.$ref) : undefined;
    return constant === undefined ? [] : [{ field, kind: constant }];
  });
  return { lang, record, lists };
}

/** The only code of a list of one: of what kind a document is. */
function only(types: Node, ref: string): string | undefined {
  const codes = types[nameOf(ref)]?.oneOf;
  return Array.isArray(codes) && codes.length === 1 ? codes[0].const : undefined;
}

function nameOf(ref: string): string {
  return ref.replace("#/$defs/", "");
}

function made(name: string, hints: FieldHints, property: Node, types: Node): Field {
  const many = hints.many ?? false;
  const ref: unknown = (many ? property["items"] : property)?.$ref;
  const type = typeof ref === "string" ? nameOf(ref) : "";
  const choices: { const: string; title: string }[] | undefined = types[type]?.oneOf;
  return {
    name,
    title: hints.title,
    description: hints.description,
    widget: hints.widget,
    many,
    unit: hints.unit,
    record: hints.record,
    refersTo: hints.refers_to,
    choices: choices?.map((choice) => ({ value: choice.const, title: choice.title })),
    isMunicipality: type === "MunicipalityCode",
  };
}
