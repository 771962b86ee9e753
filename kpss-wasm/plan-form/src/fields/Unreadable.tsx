/** A value that the form has no input for. It is kept as it is, and can be taken out. */

import { useDesk } from "../desk";
import { emptied } from "../edits";
import { valueAt } from "../pointer";
import { Notes } from "./Notes";

export function Unreadable({ title, at }: { title: string; at: string }) {
  const { document, draft, words } = useDesk();
  return (
    <div className="entry wide" id={at} tabIndex={-1}>
      <p className="label">{title}</p>
      <p>
        {words.unreadable} <code>{JSON.stringify(valueAt(document, at))}</code>
      </p>
      <Notes at={at} />
      <button type="button" className="quiet" onClick={() => draft.edit(emptied(document, at), at)}>
        {words.remove}: {title}
      </button>
    </div>
  );
}
