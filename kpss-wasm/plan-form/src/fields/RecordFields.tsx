/** The fields of a record: those that come first, the others when they are asked for, and unknown ones. */

import { useDesk } from "../desk";
import { laidOut } from "../layout";
import type { Field } from "../model";
import { below, isRecord, own, valueAt } from "../pointer";
import { Disclosure } from "./Disclosure";
import { FieldEntry } from "./FieldEntry";
import { CountsWithin } from "../parts/Counts";
import { Unreadable } from "./Unreadable";

interface Props {
  record: string;
  at: string;
  /** Only these of its fields. */
  only?: (field: Field) => boolean;
  /** What its waiting fields are called, where several records stand below one another. */
  title?: string | undefined;
  /** Where a part of a record has fields of its own that wait. */
  place?: string;
}

export function RecordFields({ record, at, only = () => true, title, place }: Props) {
  const { document, model } = useDesk();
  const { fields } = model.record(record);
  const { first, more } = laidOut(record, fields.filter(only));
  const value = valueAt(document, at);
  const unknown = isRecord(value)
    ? Object.keys(value).filter((key) => !fields.some(({ name }) => name === key))
    : [];
  return (
    <>
      <Fields fields={first} at={at} />
      <More fields={more} at={at} name={title} {...(place !== undefined && { place })} />
      {unknown
        .filter((name) => only({ name } as Field))
        .map((name) => (
          <Unreadable key={name} title={name} at={below(at, name)} />
        ))}
    </>
  );
}

export function Fields({ fields, at }: { fields: readonly Field[]; at: string }) {
  return (
    <div className="fields">
      {fields.map((field) => (
        <FieldEntry key={field.name} field={field} at={below(at, field.name)} />
      ))}
    </div>
  );
}

interface MoreProps {
  fields: readonly Field[];
  at: string;
  name: string | undefined;
  place?: string;
}

function More({ fields, at, name, place = `${at}#` }: MoreProps) {
  const { document, words } = useDesk();
  if (fields.length === 0) {
    return null;
  }
  const value = valueAt(document, at);
  const filled = isRecord(value)
    ? fields.filter(({ name, widget }) => widget !== "identifier" && own(value, name) !== undefined).length
    : 0;
  const title = (
    <>
      {words.more}
      {name !== undefined && `: ${name.toLocaleLowerCase()}`}
      {filled > 0 && ` (${words.filled}: ${filled})`}{" "}
      <CountsWithin places={fields.map(({ name }) => below(at, name))} />
    </>
  );
  return (
    <Disclosure place={place} title={title} className="more">
      {() => <Fields fields={fields} at={at} />}
    </Disclosure>
  );
}
