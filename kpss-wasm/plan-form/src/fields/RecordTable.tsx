/** A list of small records as a table; what a record has besides is in a row of its own. */

import { Fragment, type ReactNode } from "react";
import type { Finding } from "kpss";
import { useDesk } from "../desk";
import { appended, emptied } from "../edits";
import { laidOut } from "../layout";
import type { Field } from "../model";
import { below, isWithin, listOf, valueAt } from "../pointer";
import { Disclosure } from "./Disclosure";
import { FieldEntry } from "./FieldEntry";
import { NoteList, Notes } from "./Notes";
import { Fields } from "./RecordFields";
import { blank } from "./RecordList";

interface Props {
  field: Field;
  record: string;
  at: string;
  /** How a row is added, where a button is not enough. */
  adder?: ReactNode;
}

export function RecordTable({ field, record, at, adder }: Props) {
  const desk = useDesk();
  const { document, draft, model, words, go, isOpen } = desk;
  const shape = model.record(record);
  const { first, more } = laidOut(record, shape.fields);
  const items = listOf(valueAt(document, at));
  const add = (): void => {
    draft.edit(appended(document, at, blank(document, shape)), at);
    go(below(at, items.length, ...(first[0] === undefined ? [] : [first[0].name])));
  };
  return (
    <fieldset className="list" id={at} tabIndex={-1}>
      <legend>{field.title}</legend>
      <Notes at={at} />
      {items.length > 0 && (
        <table className="rows">
          <thead>
            <tr>
              {first.map(({ name, title, unit }) => (
                <th key={name} scope="col">
                  {title}
                  {unit !== undefined && <span className="unit"> ({unit})</span>}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {items.map((_, index) => {
              const place = below(at, index);
              const said = within(
                desk.findings,
                place,
                more.map(({ name }) => below(place, name)),
              );
              return (
                <Fragment key={place}>
                  <tr id={place} tabIndex={-1}>
                    {first.map((column) => (
                      <td key={column.name} data-title={column.title} className={column.widget}>
                        <Cell field={column} at={below(place, column.name)} />
                      </td>
                    ))}
                    <td className="tools">
                      {more.length > 0 && (
                        <Disclosure
                          place={`${place}#`}
                          title="⋯"
                          label={`${words.more}: ${shape.title} ${index + 1}`}
                        />
                      )}
                      <button
                        type="button"
                        className="quiet"
                        aria-label={`${words.remove}: ${shape.title} ${index + 1}`}
                        onClick={() => draft.edit(emptied(document, place), at)}
                      >
                        ×
                      </button>
                    </td>
                  </tr>
                  {(said.length > 0 || isOpen(`${place}#`)) && (
                    <tr className="besides">
                      <td colSpan={first.length + 1}>
                        <NoteList findings={said} />
                        {isOpen(`${place}#`) && <Fields fields={more} at={place} />}
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      )}
      {adder ?? (
        <button type="button" className="quiet add" onClick={add}>
          {words.add}: {shape.title.toLocaleLowerCase()}
        </button>
      )}
    </fieldset>
  );
}

/** Of a record with one field that matters, a cell holds that field. */
function Cell({ field, at }: { field: Field; at: string }) {
  const { model } = useDesk();
  const inner =
    field.record === undefined
      ? undefined
      : laidOut(field.record, model.record(field.record).fields).first[0];
  return inner === undefined ? (
    <FieldEntry field={field} at={at} inTable />
  ) : (
    <FieldEntry field={{ ...inner, title: field.title }} at={below(at, inner.name)} inTable />
  );
}

/** The findings of a row, without those that its other fields show. */
function within(findings: readonly Finding[], row: string, others: readonly string[]): Finding[] {
  return findings.filter(
    ({ pointer }) => isWithin(pointer, row) && !others.some((other) => isWithin(pointer, other)),
  );
}
