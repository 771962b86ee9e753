/** The findings of the part that is open, each with the way to its field. */

import { rules, type Finding, type Rule } from "kpss";
import { useEffect, useState } from "react";
import { useDesk } from "../desk";

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { go, lang, words } = useDesk();
  const [book, setBook] = useState<ReadonlyMap<string, Rule>>(new Map());
  useEffect(() => {
    void rules(lang).then((all) => setBook(new Map(all.map((rule) => [rule.code, rule]))));
  }, [lang]);
  const sorted = [...findings].sort((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity]);
  return (
    <aside className="findings" id="findings" tabIndex={-1} aria-labelledby="findings-name">
      <h2 id="findings-name">
        {words.findings} <small>({findings.length})</small>
      </h2>
      {sorted.length === 0 && <p className="help">{words.noFindings}</p>}
      <ul>
        {sorted.map((finding, index) => (
          <li key={finding.fingerprint + finding.pointer + index} className={finding.severity}>
            <button type="button" onClick={() => go(finding.pointer)}>
              <span className="path">
                <b>{words[finding.severity]}:</b> {finding.path}
                {finding.label !== undefined && ` · ${finding.label}`}
              </span>
              {finding.message}
            </button>
            <Remedy rule={book.get(finding.code)} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

function Remedy({ rule }: { rule: Rule | undefined }) {
  const { words } = useDesk();
  return rule === undefined ? null : (
    <details>
      <summary>
        {words.fixHow} <small>({rule.code})</small>
      </summary>
      <p>{rule.fix}</p>
      <p className="help">{rule.why}</p>
    </details>
  );
}
