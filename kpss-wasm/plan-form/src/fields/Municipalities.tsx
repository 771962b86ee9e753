/** The municipalities of a territory, found by name or added with their ORP. */

import { useDesk } from "../desk";
import { appended, filled } from "../edits";
import type { Field } from "../model";
import { above, below, isRecord, listOf, own, valueAt } from "../pointer";
import { orpOf } from "./ChosenEntry";
import { Combobox } from "./Combobox";
import { RecordTable } from "./RecordTable";

export function Municipalities({ field, at }: { field: Field; at: string }) {
  const { document, draft, model, register, words } = useDesk();
  const there = listOf(valueAt(document, at));
  const chosen = new Set(there.filter(isRecord).map((one) => own(one, "code")));
  const record = (code: string): object => ({ code, name: register.name(code) });
  const orps = listOf(valueAt(document, below(above(at), "orps")));
  const titles = model.record("Territory").fields.find(({ name }) => name === "orps")?.choices ?? [];
  const addAll = (orp: unknown): void => {
    const missing = register.all.filter((one) => one.orp === orp && !chosen.has(one.value));
    draft.edit(filled(document, at, [...there, ...missing.map(({ value }) => record(value))]), at);
  };
  const adder = (
    <div className="adder">
      <Combobox
        names={{ id: `${at}+`, "aria-label": `${words.add}: ${field.title}` }}
        choices={register.all.filter(({ value }) => !chosen.has(value))}
        hint={orpOf}
        onChoose={(code) => draft.edit(appended(document, at, record(code)), at)}
      />
      {orps.map((orp) => {
        const count = register.all.filter((one) => one.orp === orp && !chosen.has(one.value)).length;
        return (
          count > 0 && (
            <button key={String(orp)} type="button" className="quiet" onClick={() => addAll(orp)}>
              {words.allOfOrp} {titles.find(({ value }) => value === orp)?.title ?? String(orp)} ({count})
            </button>
          )
        );
      })}
    </div>
  );
  return <RecordTable field={field} record="TerritoryMunicipality" at={at} adder={adder} />;
}
