/** One of a list: a code, a record, or yes and no. */

import { useDesk } from "../desk";
import type { Choice, Field } from "../model";
import { valueAt } from "../pointer";
import { targets } from "../records";
import type { Names } from "./Entry";

export function SelectEntry({ field, at, names }: { field: Field; at: string; names: Names }) {
  const { document, draft, words } = useDesk();
  const choices = useChoices(field);
  const value = valueAt(document, at);
  const text = value === undefined || value === null ? "" : String(value);
  const isKnown = text === "" || choices.some((choice) => choice.value === text);
  const choose = (chosen: string): void => {
    const given = field.widget === "checkbox" && chosen !== "" ? chosen === "true" : chosen;
    draft.fill(at, chosen === "" ? undefined : given);
  };
  return (
    <select {...names} value={text} onChange={({ target }) => choose(target.value)}>
      <option value="">{choices.length === 0 ? words.noTargets : words.notChosen}</option>
      {choices.map(({ value, title }) => (
        <option key={value} value={value}>
          {title}
        </option>
      ))}
      {!isKnown && (
        <option value={text}>
          {text} ({words.other})
        </option>
      )}
    </select>
  );
}

/** What a field can be given. */
export function useChoices(field: Field): readonly Choice[] {
  const { records, register, words } = useDesk();
  if (field.isMunicipality) {
    return register.all;
  }
  if (field.refersTo !== undefined) {
    return targets(records, field.refersTo);
  }
  if (field.widget === "checkbox") {
    return [
      { value: "true", title: words.yes },
      { value: "false", title: words.no },
    ];
  }
  return field.choices ?? [];
}
