/** What can be done with the whole draft. */

import { validateToJson } from "kpss";
import { useRef, useState, type ReactNode } from "react";
import { useDesk } from "../desk";
import { fileName, save } from "../files";
import { valueAt } from "../pointer";
import { writeWorkbook } from "../workbooks";
import { Compare } from "./Compare";

interface Props {
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
  /** How many findings the part that is open has. */
  left: number;
  state: ReactNode;
}

export function Toolbar({ canUndo, canRedo, onUndo, onRedo, left, state }: Props) {
  const { draft, document, lang, words } = useDesk();
  const comparison = useRef<HTMLDialogElement>(null);
  const name = fileName(valueAt(document, "/id"));
  // The bytes of the command line, about the file as it is downloaded.
  const report = (): string =>
    validateToJson(draft.snapshot().text, { ...draft.options, name, columns: "code_points" });
  const [refusal, setRefusal] = useState("");
  const workbook = (): void => {
    setRefusal("");
    writeWorkbook(draft.snapshot().text, lang).then(
      (bytes) => save(name.replace(/\.json$/u, ".xlsx"), new Uint8Array(bytes)),
      (error: unknown) => setRefusal(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <section className="toolbar" aria-label={words.draft}>
      <a href="#">{words.allDrafts}</a>
      <button
        type="button"
        className="quiet"
        disabled={!canUndo}
        onClick={onUndo}
        aria-keyshortcuts="Control+Z"
      >
        <span aria-hidden="true">↶</span> {words.undo}
      </button>
      <button
        type="button"
        className="quiet"
        disabled={!canRedo}
        onClick={onRedo}
        aria-keyshortcuts="Control+Y"
      >
        <span aria-hidden="true">↷</span> {words.redo}
      </button>
      <button type="button" onClick={() => save(name, draft.snapshot().text)}>
        {words.download}
      </button>
      <button type="button" className="quiet" onClick={workbook}>
        {words.downloadWorkbook}
      </button>
      <button
        type="button"
        className="quiet"
        onClick={() => save(name.replace(/\.json$/u, `-${words.reportName}.json`), report())}
      >
        {words.report}
      </button>
      <button type="button" className="quiet" onClick={() => comparison.current?.showModal()}>
        {words.compare}
      </button>
      <button type="button" className="quiet" onClick={() => window.print()}>
        {words.print}
      </button>
      <a className="to-findings" href="#findings" onClick={toFindings}>
        {words.findings} ({left})
      </a>
      {state}
      {refusal !== "" && (
        <p role="alert" className="refusal">
          {refusal}
        </p>
      )}
      <Compare dialog={comparison} />
    </section>
  );
}

/** The part of an address behind `#` names the draft, so the way there is made by hand. */
function toFindings(event: { preventDefault: () => void }): void {
  event.preventDefault();
  const findings = document.getElementById("findings");
  findings?.focus();
  findings?.scrollIntoView();
}
