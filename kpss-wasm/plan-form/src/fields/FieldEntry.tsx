/** One component for every field of the model. */

import { useDesk } from "../desk";
import type { Field } from "../model";
import { isList, isRecord, valueAt } from "../pointer";
import { ChosenEntry } from "./ChosenEntry";
import { Costs } from "./Costs";
import { Entry } from "./Entry";
import { Municipalities } from "./Municipalities";
import { RecordEntry } from "./RecordEntry";
import { RecordList } from "./RecordList";
import { RecordTable } from "./RecordTable";
import { SelectEntry } from "./SelectEntry";
import { TextEntry } from "./TextEntry";
import { TextsEntry } from "./TextsEntry";
import { Tree } from "./Tree";
import { Unreadable } from "./Unreadable";
import { isTable } from "../layout";

interface Props {
  field: Field;
  at: string;
  inTable?: boolean;
}

/** Lists that are too long to look through. */
const LONG = 20;

export function FieldEntry({ field, at, inTable = false }: Props) {
  const { document } = useDesk();
  const value = valueAt(document, at);
  if (!canBeShown(field, value)) {
    return <Unreadable title={field.title} at={at} />;
  }
  if (field.record !== undefined) {
    return <OfRecords field={field} at={at} record={field.record} />;
  }
  const isChosen = field.choices !== undefined || field.refersTo !== undefined || field.isMunicipality;
  if (field.many && !isChosen) {
    return <TextsEntry field={field} at={at} />;
  }
  const isFound = field.many || field.isMunicipality || (!inTable && (field.choices?.length ?? 0) > LONG);
  return (
    <Entry field={field} at={at} inTable={inTable} wide={isWide(field)}>
      {(names) =>
        isChosen && isFound ? (
          <ChosenEntry field={field} at={at} names={names} inTable={inTable} />
        ) : isChosen || field.widget === "checkbox" ? (
          <SelectEntry field={field} at={at} names={names} />
        ) : (
          <TextEntry field={field} at={at} names={names} />
        )
      }
    </Entry>
  );
}

function OfRecords({ field, at, record }: Props & { record: string }) {
  if (field.many) {
    switch (record) {
      case "Node":
        return <Tree at={at} />;
      case "TerritoryMunicipality":
        return <Municipalities field={field} at={at} />;
      default:
        return isTable(record) ? (
          <RecordTable field={field} record={record} at={at} />
        ) : (
          <RecordList field={field} record={record} at={at} />
        );
    }
  }
  return record === "Costs" ? (
    <Costs field={field} at={at} />
  ) : (
    <RecordEntry field={field} record={record} at={at} />
  );
}

/** A value of another shape than the field has would be lost in an input. */
function canBeShown(field: Field, value: unknown): boolean {
  if (value === undefined || value === null) {
    return true;
  }
  if (field.many) {
    return (
      isList(value) && value.every((one) => (field.record === undefined) === !isRecord(one) && !isList(one))
    );
  }
  return field.record === undefined ? !isRecord(value) && !isList(value) : isRecord(value);
}

function isWide({ name, widget, many }: Field): boolean {
  return many || widget === "textarea" || name === "title";
}
