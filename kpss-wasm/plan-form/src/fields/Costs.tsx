/** Costs, with the proof of their sums beside them. */

import { useDesk } from "../desk";
import type { Field } from "../model";
import { above } from "../pointer";
import { documentOf, judged, proofAt, totalsOf } from "../totals";
import { Notes } from "./Notes";
import { RecordFields } from "./RecordFields";

export function Costs({ field, at }: { field: Field; at: string }) {
  return (
    <fieldset className="record costs" id={at} tabIndex={-1}>
      <legend>{field.title}</legend>
      <Notes at={at} />
      <RecordFields record="Costs" at={at} />
      <Proof at={above(at)} />
    </fieldset>
  );
}

/** What the core says of the amount of a node or document. */
function Proof({ at }: { at: string }) {
  const { document, lang, register, words } = useDesk();
  const totals = totalsOf(document, documentOf(at), lang, register);
  const proof = totals.tree && proofAt(totals.tree, at);
  if (proof?.amount === undefined) {
    return null;
  }
  return <p className={`proof ${proof.judgement.verdict}`}>{judged(proof.amount, proof.judgement, lang, words)}</p>;
}
