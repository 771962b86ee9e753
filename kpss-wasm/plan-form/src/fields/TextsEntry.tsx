/** A list of texts, each in its own input. */

import { useDesk } from "../desk";
import { appended, emptied } from "../edits";
import type { Field } from "../model";
import { below, listOf, valueAt } from "../pointer";
import { Notes } from "./Notes";
import { TextEntry } from "./TextEntry";

export function TextsEntry({ field, at }: { field: Field; at: string }) {
  const { document, draft, words } = useDesk();
  const texts = listOf(valueAt(document, at));
  return (
    <fieldset className="texts" id={at} tabIndex={-1}>
      <legend>{field.title}</legend>
      <Notes at={at} />
      {texts.map((_, index) => {
        const place = below(at, index);
        const label = `${field.title} ${index + 1}`;
        return (
          <div key={place} className="line">
            <TextEntry field={field} at={place} names={{ id: place, "aria-label": label }} />
            <button
              type="button"
              className="quiet"
              aria-label={`${words.remove}: ${label}`}
              onClick={() => draft.edit(emptied(document, place), at)}
            >
              ×
            </button>
            <Notes at={place} />
          </div>
        );
      })}
      <button type="button" className="quiet" onClick={() => draft.edit(appended(document, at, ""), at)}>
        {words.add}
      </button>
    </fieldset>
  );
}
