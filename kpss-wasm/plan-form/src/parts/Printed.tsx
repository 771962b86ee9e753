/** The whole submission on paper: what is filled in, under the titles of its fields. */

import { useDesk } from "../desk";
import type { Field } from "../model";
import { useChoices } from "../fields/SelectEntry";
import { below, isList, isRecord, own, valueAt } from "../pointer";
import { writtenDate, writtenMoney, writtenNumber } from "../written";
import { holds, isOfDocuments, type DocumentParts } from "./places";

export function Printed({ all }: { all: readonly DocumentParts[] }) {
  const desk = useDesk();
  const { document, model } = desk;
  return (
    <article className="printed">
      {all.map(({ at, kind, title, parts }) => (
        <section key={at}>
          <h1>{title === "" ? kind : `${kind}: ${title}`}</h1>
          {parts.map((part) => {
            const groups = parts.map(({ group }) => group);
            const { fields } = model.record(part.record);
            // What kind of document it is, says its heading.
            const own_ = fields.filter(
              ({ name }) =>
                name !== "kind" && holds(part, below(at, name), groups) && !isOfDocuments(desk, part, name),
            );
            const value = valueAt(document, at);
            return hasAny(value, own_) ? (
              <section key={part.index}>
                <h2>{part.group.title}</h2>
                <PrintedFields fields={own_} value={value} />
              </section>
            ) : null;
          })}
        </section>
      ))}
    </article>
  );
}

function hasAny(value: unknown, fields: readonly Field[]): boolean {
  return isRecord(value) && fields.some(({ name }) => own(value, name) !== undefined);
}

function PrintedFields({ fields, value }: { fields: readonly Field[]; value: unknown }) {
  const filled = printable(fields, value);
  return (
    <dl>
      {filled.map((field) => (
        <div key={field.name}>
          <dt>{field.title}</dt>
          <dd>
            <PrintedValue field={field} value={isRecord(value) ? own(value, field.name) : undefined} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Identifiers are for computers, and of a municipality its name says enough. */
function printable(fields: readonly Field[], value: unknown): readonly Field[] {
  const filled = isRecord(value)
    ? fields.filter(({ name }) => name !== "id" && own(value, name) !== undefined)
    : [];
  const hasName = filled.some(({ name }) => name === "name");
  return filled.filter(({ name, isMunicipality }) => !(hasName && isMunicipality && name === "code"));
}

function PrintedValue({ field, value }: { field: Field; value: unknown }) {
  const { lang, model, words } = useDesk();
  const choices = useChoices(field);
  if (isList(value)) {
    return field.record === undefined ? (
      value.map((item) => choices.find((choice) => choice.value === item)?.title ?? String(item)).join(", ")
    ) : (
      <ol>
        {value.map((item, index) => (
          <li key={index}>
            <PrintedValue field={field} value={item} />
          </li>
        ))}
      </ol>
    );
  }
  if (isRecord(value)) {
    if (field.record === undefined) {
      return JSON.stringify(value);
    }
    const { fields } = model.record(field.record);
    const [only, ...more] = printable(fields, value);
    return only !== undefined && more.length === 0 && only.record === undefined ? (
      <PrintedValue field={only} value={own(value, only.name)} />
    ) : (
      <PrintedFields fields={fields} value={value} />
    );
  }
  const title = choices.find((choice) => choice.value === value)?.title;
  if (title !== undefined) {
    return title;
  }
  if (typeof value === "boolean") {
    return value ? words.yes : words.no;
  }
  if (typeof value === "number") {
    return field.widget === "money" ? writtenMoney(value, lang) : writtenNumber(value, lang);
  }
  return field.widget === "date" ? writtenDate(value, lang) : String(value ?? "");
}
