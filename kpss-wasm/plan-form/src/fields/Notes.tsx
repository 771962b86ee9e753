/** What the rules say of a field, beside it. */

import type { Finding } from "kpss";
import { findingsOf, useDesk } from "../desk";

export function Notes({ at, id }: { at: string; id?: string }) {
  const desk = useDesk();
  return <NoteList id={id ?? `${at}!`} findings={findingsOf(desk, at)} />;
}

export function NoteList({ findings, id }: { findings: readonly Finding[]; id?: string }) {
  const { words } = useDesk();
  if (findings.length === 0) {
    return null;
  }
  return (
    <ul className="notes" id={id}>
      {findings.map((finding, index) => (
        <li key={finding.fingerprint + index} className={finding.severity}>
          <b>{words[finding.severity]}:</b> {finding.message}
        </li>
      ))}
    </ul>
  );
}
