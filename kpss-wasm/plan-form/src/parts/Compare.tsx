/** What changed against an older version, in the words of the core. */

import { askToText, RequestError, TaskError } from "kpss";
import { useState, type RefObject } from "react";
import { useDesk } from "../desk";

export function Compare({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { draft, lang, words } = useDesk();
  const [said, setSaid] = useState("");
  const compare = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) {
      const inputs = [[file.name, new Uint8Array(await file.arrayBuffer())], [words.newPlan, draft.snapshot().text]] as const;
      setSaid(answer(() => askToText("compare", inputs, {}, { lang, format: "text" })));
    }
  };
  return (
    <dialog ref={dialog} aria-labelledby="compare-name">
      <h2 id="compare-name">{words.compareTitle}</h2>
      <label>
        {words.compareHint}{" "}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => void compare(target.files?.[0])}
        />
      </label>
      <pre role="status" tabIndex={said === "" ? -1 : 0} aria-label={words.compareTitle}>
        {said}
      </pre>
      <button type="button" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  );
}

function answer(ask: () => string): string {
  try {
    return ask();
  } catch (error) {
    if (error instanceof TaskError || error instanceof RequestError) {
      return error.message;
    }
    throw error;
  }
}
