/** The sums of a document and where its money comes from, as a picture that is a table. */

import type { types } from "kpss";
import { useDesk } from "../desk";
import { judged, totalsOf } from "../totals";
import { writtenMoney } from "../written";

export function Totals({ at }: { at: string }) {
  const { counted, lang, register, words } = useDesk();
  const { tree, judgement, sums, refusal } = totalsOf(counted, at, lang, register);
  return (
    <section className="totals" aria-labelledby="totals-name">
      <h3 id="totals-name">{words.totals}</h3>
      {tree?.amount === undefined || judgement === undefined ? (
        <p className="help">{refusal ?? words.noMoney}</p>
      ) : (
        <>
          <p className={`proof ${judgement.verdict}`}>
            {words.total} {writtenMoney(tree.amount, lang)}: {judged(judgement, lang, words)}
          </p>
          <div className="bars">
            <Bars sum={sums?.find(({ by }) => by === "year")} caption={words.byYear} />
            <Bars sum={sums?.find(({ by }) => by === "source")} caption={words.bySource} />
          </div>
        </>
      )}
    </section>
  );
}

function Bars({ sum, caption }: { sum: types.Sum | undefined; caption: string }) {
  const { lang, words } = useDesk();
  const name = useRowName();
  if (sum === undefined || sum.rows.length === 0) {
    return null;
  }
  const most = Math.max(...sum.rows.map(({ amount }) => Math.abs(amount)), 1);
  return (
    <table>
      <caption>
        {caption}: <span className={sum.judgement.verdict}>{judged(sum.judgement, lang, words)}</span>
      </caption>
      <tbody>
        {sum.rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">{name(row)}</th>
            <td>
              <svg
                aria-hidden="true"
                width="100%"
                height="18"
                preserveAspectRatio="none"
                viewBox="0 0 100 18"
              >
                <rect className={row.kind} width={(Math.abs(row.amount) / most) * 100} height="18" />
              </svg>
            </td>
            <td className="money">{writtenMoney(row.amount, lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A year, a source by its title, or that nothing is stated. */
function useRowName(): (row: types.Row) => string {
  const { model, words } = useDesk();
  const sources = model.record("FundingLine").fields.find(({ name }) => name === "source")?.choices ?? [];
  return ({ kind, key, label }) => {
    if (kind === "value") {
      return sources.find(({ value }) => value === key)?.title ?? label ?? key ?? "";
    }
    return kind === "difference" ? words.difference : words.unassigned;
  };
}
