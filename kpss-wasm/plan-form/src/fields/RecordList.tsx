/** A list of records, each of which is opened when it is worked on. */

import { useDesk } from "../desk";
import { appended, emptied, freshId } from "../edits";
import type { Field } from "../model";
import { below, listOf, valueAt } from "../pointer";
import { nameOf } from "../records";
import { CountsWithin } from "../parts/Counts";
import { Disclosure } from "./Disclosure";
import { saysMore } from "./Entry";
import { Notes } from "./Notes";
import { RecordFields } from "./RecordFields";

export function RecordList({ field, record, at }: { field: Field; record: string; at: string }) {
  const { document, draft, model, records, words, go } = useDesk();
  const shape = model.record(record);
  const items = listOf(valueAt(document, at));
  const add = (): void => {
    draft.edit(appended(document, at, blank(document, shape)), at);
    go(below(at, items.length));
  };
  return (
    <fieldset className="list" id={at} tabIndex={-1}>
      <legend>{field.title}</legend>
      {saysMore(field) && <p className="help">{field.description}</p>}
      <Notes at={at} />
      {items.length > 0 && (
        <ol className="items">
          {items.map((item, index) => {
            const place = below(at, index);
            const name = nameOf(model, records, record, item) || `${shape.title} ${index + 1}`;
            return (
              <li key={place} id={place} tabIndex={-1}>
                <div className="head">
                  <Disclosure
                    place={place}
                    title={
                      <>
                        {name} <CountsWithin places={[place]} />
                      </>
                    }
                  />
                  <Moves at={at} index={index} length={items.length} name={name} />
                  <button
                    type="button"
                    className="quiet"
                    aria-label={`${words.remove}: ${name}`}
                    onClick={() => draft.edit(emptied(document, place), at)}
                  >
                    ×
                  </button>
                </div>
                <Opened place={place} record={record} />
              </li>
            );
          })}
        </ol>
      )}
      <button type="button" className="quiet add" onClick={add}>
        {words.add}: {shape.title.toLocaleLowerCase()}
      </button>
    </fieldset>
  );
}

function Opened({ place, record }: { place: string; record: string }) {
  const { isOpen } = useDesk();
  return (
    <>
      <Notes at={place} />
      {isOpen(place) && (
        <div className="disclosed">
          <RecordFields record={record} at={place} />
        </div>
      )}
    </>
  );
}

function Moves({ at, index, length, name }: { at: string; index: number; length: number; name: string }) {
  const { draft, words } = useDesk();
  const move = (to: number): void => draft.edit([{ move: below(at, index), to: below(at, to) }], at);
  return (
    <>
      <button
        type="button"
        className="quiet"
        disabled={index === 0}
        aria-label={`${words.up}: ${name}`}
        onClick={() => move(index - 1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="quiet"
        disabled={index + 1 === length}
        aria-label={`${words.down}: ${name}`}
        onClick={() => move(index + 1)}
      >
        ↓
      </button>
    </>
  );
}

/** A new record; its identifier is made, for nobody wants to think of one. */
export function blank(document: unknown, shape: { name: string; hasId: boolean }): object {
  const word = shape.name.replaceAll(/(?<!^)[A-Z]/gu, "-$&").toLowerCase();
  return shape.hasId ? { id: freshId(document, word) } : {};
}
