/** One part of a document: the fields of one of its headings. */

import type { Finding } from "kpss";
import { useDesk, type Desk } from "../desk";
import { emptied } from "../edits";
import { NoteList } from "../fields/Notes";
import { RecordFields } from "../fields/RecordFields";
import { holds, isOfDocuments, type DocumentParts, type Part } from "./places";
import { Totals } from "./Totals";

const WITH_MONEY = new Set(["strategy", "financing", "items", "costs"]);

export function Section({ part, document }: { part: Part; document: DocumentParts }) {
  const desk = useDesk();
  const { byPlace } = desk;
  const groups = document.parts.map(({ group }) => group);
  const isFirst = part.index === 0;
  const ofDocument = isFirst ? [...(byPlace.get(part.at) ?? []), ...(part.at === "" ? lists(desk) : [])] : [];
  return (
    <section className="part" aria-labelledby="part-name">
      <p className="kind">{document.title || document.kind}</p>
      <h2 id="part-name" tabIndex={-1}>
        {part.group.title}
      </h2>
      <NoteList findings={ofDocument} />
      <RecordFields
        key={part.at + part.index}
        record={part.record}
        at={part.at}
        only={({ name }) => holds(part, `${part.at}/${name}`, groups) && !isOfDocuments(desk, part, name)}
        title={part.group.title}
        place={`${part.at}#${part.index}`}
      />
      {part.group.fields.some((name) => WITH_MONEY.has(name)) && <Totals at={part.at} />}
      {isFirst && part.at !== "" && <Removal at={part.at} />}
    </section>
  );
}

/** What is said of lists of documents, which have no field here. */
function lists({ byPlace, model }: Desk): Finding[] {
  return model.lists.flatMap(({ field }) => byPlace.get(`/${field.name}`) ?? []);
}

/** A document goes with everything in it; undo brings it back. */
function Removal({ at }: { at: string }) {
  const { document, draft, words } = useDesk();
  return (
    <button type="button" className="quiet" onClick={() => draft.edit(emptied(document, at), at)}>
      {words.removeDocument}
    </button>
  );
}
