/** Costs, with the proof of their sums beside them. */

import { useDesk } from "../desk";
import type { Field } from "../model";
import { documentOf, judged, PROVED, provedBy, totalsOf } from "../totals";
import { Notes } from "./Notes";
import { RecordFields } from "./RecordFields";

export function Costs({ field, at }: { field: Field; at: string }) {
  return (
    <fieldset className="record costs" id={at} tabIndex={-1}>
      <legend>{field.title}</legend>
      <Notes at={at} />
      <RecordFields record="Costs" at={at} title={field.title} />
      <Proof at={at} />
    </fieldset>
  );
}

/** What the core says of the breakdowns of costs. */
function Proof({ at }: { at: string }) {
  const { counted, lang, register, words } = useDesk();
  const own = documentOf(at);
  const totals = totalsOf(counted, own, lang, register);
  const captions = { year: words.byYear, source: words.bySource };
  return (
    <ul className="proofs">
      {PROVED.map((by) => {
        const judgement = provedBy(totals, at, own, by);
        return (
          judgement && (
            <li key={by} className={`proof ${judgement.verdict}`}>
              {captions[by]}: {judged(judgement, lang, words)}
            </li>
          )
        );
      })}
    </ul>
  );
}
