/** A record that stands in a field. */

import type { Field } from "../model";
import { Notes } from "./Notes";
import { RecordFields } from "./RecordFields";

export function RecordEntry({ field, record, at }: { field: Field; record: string; at: string }) {
  return (
    <fieldset className="record" id={at} tabIndex={-1}>
      <legend>{field.title}</legend>
      <Notes at={at} />
      <RecordFields record={record} at={at} title={field.title} />
    </fieldset>
  );
}
