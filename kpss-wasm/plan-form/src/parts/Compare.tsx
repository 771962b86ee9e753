/** What changed against an older version, in the words of the core. */

import { askToText, RequestError, TaskError } from "kpss";
import { useState, type RefObject } from "react";
import { useDesk } from "../desk";
import { ENDINGS, readText, Refused } from "../files";

export function Compare({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { draft, lang, words } = useDesk();
  const [said, setSaid] = useState("");
  const compare = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) {
      setSaid(
        await answer(async () => {
          const { name, text } = await readText(file, lang);
          const inputs = [
            [name, text],
            [words.newPlan, draft.snapshot().text],
          ] as const;
          return askToText("compare", inputs, {}, { lang, format: "text" });
        }),
      );
    }
  };
  return (
    <dialog ref={dialog} aria-labelledby="compare-name">
      <h2 id="compare-name">{words.compareTitle}</h2>
      <label>
        {words.compareHint}{" "}
        <input type="file" accept={ENDINGS} onChange={({ target }) => void compare(target.files?.[0])} />
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

async function answer(ask: () => Promise<string>): Promise<string> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof TaskError || error instanceof RequestError || error instanceof Refused) {
      return error.message;
    }
    throw error;
  }
}
