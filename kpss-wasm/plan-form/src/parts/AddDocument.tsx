/** Adds an action plan or a report, filled in by the core from the document before it where that can be read. */

import { deriveActionPlan, deriveMonitoring, RequestError, TaskError } from "kpss";
import { useState } from "react";
import { useDesk } from "../desk";
import { appended, freshId } from "../edits";
import { below, listOf, valueAt } from "../pointer";

/** `at` is the document that is open; of several plans it is the one meant. */
export function AddDocument({ at }: { at: string }) {
  const { document, draft, lang, model, words, go } = useDesk();
  const [year, setYear] = useState(String(new Date().getFullYear()));
  const [refusal, setRefusal] = useState("");
  const plan = valueAt(document, at.startsWith("/plans/") ? at : "/plans/0");
  const actionPlans = listOf(valueAt(document, "/action_plans"));

  const add = (list: string, made: () => unknown): void => {
    try {
      const index = listOf(valueAt(document, below("", list))).length;
      draft.edit(appended(document, below("", list), made()), "");
      setRefusal("");
      go(below("", list, index, "title"));
    } catch (error) {
      if (!(error instanceof TaskError || error instanceof RequestError)) {
        throw error;
      }
      setRefusal(error.message);
    }
  };
  const ofYear = (list: string, made: () => unknown): void => {
    if (/^\d{4}$/u.test(year.trim())) {
      add(list, made);
    } else {
      setRefusal(words.yearWanted);
    }
  };
  const title = (kind: string): string => {
    const field = model.lists.find((list) => list.kind === kind)?.field;
    return field?.record === undefined ? kind : model.record(field.record).title;
  };
  const empty = (kind: string): object => ({ kind, id: freshId(document, kind.replace("_", "-")) });
  const own = (made: object, kind: string): object => {
    const ids = [
      ...listOf(valueAt(document, "/action_plans")),
      ...listOf(valueAt(document, "/monitoring_reports")),
    ];
    const isTaken = ids.some((one) => valueAt(one, "/id") === valueAt(made, "/id"));
    return isTaken ? { ...made, ...empty(kind) } : made;
  };
  return (
    <details className="adding">
      <summary>{words.addDocument}</summary>
      <label>
        {words.year}{" "}
        <input
          type="text"
          inputMode="numeric"
          size={5}
          value={year}
          onChange={({ target }) => setYear(target.value)}
        />
      </label>
      {plan !== undefined && (
        <button
          type="button"
          className="quiet"
          onClick={() =>
            ofYear("action_plans", () =>
              own(deriveActionPlan(plan as never, { year: Number(year) }, { lang }), "action_plan"),
            )
          }
        >
          {title("action_plan")}: {words.fromPlan.toLocaleLowerCase()}
        </button>
      )}
      {actionPlans.length > 0 && (
        <button
          type="button"
          className="quiet"
          onClick={() =>
            ofYear("monitoring_reports", () =>
              own(deriveMonitoring(latest(actionPlans, year) as never, { lang }), "monitoring_report"),
            )
          }
        >
          {title("monitoring_report")}: {words.fromActionPlan.toLocaleLowerCase()}
        </button>
      )}
      {(["plan", "action_plan", "monitoring_report"] as const).map((kind) => (
        <button key={kind} type="button" className="quiet" onClick={() => add(`${kind}s`, () => empty(kind))}>
          {title(kind)}: {words.emptyDocument.toLocaleLowerCase()}
        </button>
      ))}
      {refusal !== "" && (
        <p role="alert" className="refusal">
          {refusal}
        </p>
      )}
    </details>
  );
}

/** The action plan of the year, or else the last one. */
function latest(plans: readonly unknown[], year: string): unknown {
  return plans.find((plan) => valueAt(plan, "/year") === Number(year)) ?? plans.at(-1);
}
