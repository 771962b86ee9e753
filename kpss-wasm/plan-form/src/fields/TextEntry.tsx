/** A text, a number, an amount or a date, as people write it. */

import { useState } from "react";
import { useDesk } from "../desk";
import type { Field } from "../model";
import { valueAt } from "../pointer";
import { readDate, readNumber, writtenDate, writtenNumber } from "../written";
import type { Lang } from "kpss";
import type { Names } from "./Entry";

export function TextEntry({ field, at, names }: { field: Field; at: string; names: Names }) {
  const { document, draft, lang } = useDesk();
  const shown = written(field, valueAt(document, at), lang);
  // While somebody types, the text stays as it was typed.
  const [typed, setTyped] = useState<string>();
  const isLong = field.widget === "textarea";
  const attributes = {
    ...names,
    className: field.widget,
    value: typed ?? shown,
    onChange: ({ target }: { target: { value: string } }) => {
      setTyped(target.value);
      draft.fill(at, read(field, target.value, lang), true);
    },
    onBlur: () => {
      setTyped(undefined);
      draft.pause();
    },
  };
  if (isLong) {
    return <textarea rows={2} {...attributes} />;
  }
  const isNumber = field.widget === "number" || field.widget === "money";
  return (
    <input
      type="text"
      autoComplete="off"
      spellCheck={field.widget === "text"}
      {...(isNumber && { inputMode: "decimal" as const })}
      {...(field.widget === "date" && { placeholder: lang === "cs" ? "den. měsíc. rok" : "YYYY-MM-DD" })}
      {...attributes}
    />
  );
}

function written(field: Field, value: unknown, lang: Lang): string {
  switch (field.widget) {
    case "date":
      return writtenDate(value, lang);
    case "number":
      return writtenNumber(value, lang);
    case "money":
      return writtenNumber(value, lang, true);
    default:
      return String(value ?? "");
  }
}

function read(field: Field, text: string, lang: Lang): string | number | undefined {
  if (text.trim() === "") {
    return undefined;
  }
  if (field.widget === "date") {
    return readDate(text);
  }
  return field.widget === "number" || field.widget === "money" ? readNumber(text, lang) : text;
}
