/** What was chosen from a list, and an input that finds more. */

import { useDesk } from "../desk";
import { appended, emptied } from "../edits";
import type { Choice, Field } from "../model";
import { below, isList, valueAt } from "../pointer";
import { Combobox } from "./Combobox";
import type { Names } from "./Entry";
import { NoteList } from "./Notes";
import { useChoices } from "./SelectEntry";

interface Props {
  field: Field;
  at: string;
  names: Names;
  /** What a row of a table is about goes with its row. */
  inTable: boolean;
}

export function ChosenEntry({ field, at, names, inTable }: Props) {
  const desk = useDesk();
  const { document, draft, words } = desk;
  const choices = useChoices(field);
  const value = valueAt(document, at);
  const places = isList(value)
    ? value.map((one, index) => ({ at: below(at, index), value: one }))
    : value === undefined || value === null
      ? []
      : [{ at, value }];
  const chosen = new Set(places.map(({ value }) => value));
  const title = (code: unknown): string =>
    choices.find((choice) => choice.value === code)?.title ?? `${String(code)} (${words.other})`;
  const choose = (code: string): void =>
    field.many ? draft.edit(appended(document, at, code), at) : draft.fill(at, code);
  const isFull = !field.many && places.length > 0;
  if (isFull && inTable) {
    return (
      <span className="fixed" id={at} tabIndex={-1}>
        {title(value)}
      </span>
    );
  }
  const inItems = field.many ? places.flatMap((place) => desk.byPlace.get(place.at) ?? []) : [];
  return (
    <div className="chosen">
      {places.length > 0 && (
        <ul className="chips">
          {places.map((place) => (
            <li key={place.at} id={field.many ? place.at : undefined}>
              {title(place.value)}{" "}
              <button
                type="button"
                {...(isFull && names)}
                aria-label={`${words.remove}: ${title(place.value)}`}
                onClick={() => draft.edit(emptied(document, place.at), at)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {!isFull && (
        <Combobox
          names={names}
          choices={choices.filter((choice) => !chosen.has(choice.value))}
          {...(field.isMunicipality && { hint: orpOf })}
          onChoose={choose}
        />
      )}
      <NoteList findings={inItems} />
    </div>
  );
}

/** Municipalities of the same name are told apart by their district. */
export function orpOf(choice: Choice): string {
  return "district" in choice ? `${choice.value}, ${String(choice.district)}` : choice.value;
}
