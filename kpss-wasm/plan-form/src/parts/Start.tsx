/** The first page: begin, open a file, or go on with a draft. */

import type { Lang } from "kpss";
import { useEffect, useState } from "react";
import { forget, kept, newId, type Kept } from "../drafts";
import { ENDINGS, Refused, taken, type Taken } from "../files";
import type { Model } from "../model";
import { WORDS } from "../words";

interface Props {
  model: Model;
  lang: Lang;
  onOpen: (id: string, taken: Taken) => void;
}

export function Start({ model, lang, onOpen }: Props) {
  const words = WORDS[lang];
  const [drafts, setDrafts] = useState<readonly Kept[]>();
  const [refusal, setRefusal] = useState("");
  useEffect(() => {
    void kept().then(setDrafts, () => setDrafts([]));
  }, []);
  const begin = (): void => {
    const plan = { kind: "plan", id: "plan" };
    onOpen(newId(), {
      text: JSON.stringify({ kind: "submission", id: "podani", plans: [plan] }),
      remarks: [],
    });
  };
  const take = async (files: readonly File[]): Promise<void> => {
    setRefusal("");
    try {
      onOpen(newId(), await taken(files, model, lang));
    } catch (error) {
      if (!(error instanceof Refused)) {
        throw error;
      }
      setRefusal(error.message);
    }
  };
  return (
    <main
      className="start"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take([...event.dataTransfer.files]);
      }}
    >
      <div className="begin">
        <button type="button" className="big" onClick={begin}>
          {words.begin}
        </button>
        <label className="big file">
          {words.open}
          <input
            type="file"
            accept={ENDINGS}
            multiple
            onChange={({ target }) => {
              void take([...(target.files ?? [])]);
              // The same file can be chosen again after it was mended.
              target.value = "";
            }}
          />
        </label>
      </div>
      <p className="help">{words.openHint}</p>
      {refusal !== "" && (
        <p role="alert" className="refusal">
          {refusal}
        </p>
      )}
      <h2>{words.drafts}</h2>
      {drafts?.length === 0 && <p className="help">{words.noDrafts}</p>}
      <ul className="drafts">
        {drafts?.map((draft) => (
          <DraftRow
            key={draft.id}
            draft={draft}
            lang={lang}
            onForget={() => void forget(draft.id).then(kept).then(setDrafts)}
          />
        ))}
      </ul>
    </main>
  );
}

function DraftRow({ draft, lang, onForget }: { draft: Kept; lang: Lang; onForget: () => void }) {
  const words = WORDS[lang];
  const [isAsked, setAsked] = useState(false);
  const title = draft.title || words.unnamed;
  const when = new Date(draft.changed).toLocaleString(lang === "cs" ? "cs-CZ" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
  });
  return (
    <li>
      <a href={`#${draft.id}`}>{title}</a>
      <small>
        {words.changed} {when}
      </small>
      {isAsked ? (
        <span role="alert">
          {words.removeDraftReally}{" "}
          <button type="button" onClick={onForget}>
            {words.removeDraft}
          </button>{" "}
          <button type="button" className="quiet" onClick={() => setAsked(false)}>
            {words.keepDraft}
          </button>
        </span>
      ) : (
        <button
          type="button"
          className="quiet"
          aria-label={`${words.removeDraft}: ${title}`}
          onClick={() => setAsked(true)}
        >
          ×
        </button>
      )}
    </li>
  );
}
