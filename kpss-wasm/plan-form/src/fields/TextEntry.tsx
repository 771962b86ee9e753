/** A text, a number, an amount or a date, as people write it. */

import { useEffect, useRef, useState } from "react";
import { findingsOf, useDesk } from "../desk";
import type { Field } from "../model";
import { valueAt } from "../pointer";
import { readDate, readNumber, writtenDate, writtenNumber } from "../written";
import type { Lang } from "kpss";
import type { Names } from "./Entry";

export function TextEntry({ field, at, names }: { field: Field; at: string; names: Names }) {
  const desk = useDesk();
  const { document, draft, lang } = desk;
  const shown = written(field, valueAt(document, at), lang);
  // While somebody types, the text stays as it was typed.
  const [typed, setTyped] = useState<string>();
  const fill = useWaiting((text: string) => draft.fill(at, read(field, text, lang), true));
  const isLong = field.widget === "textarea";
  const attributes = {
    ...names,
    className: field.widget,
    value: typed ?? shown,
    onChange: ({ target }: { target: { value: string } }) => {
      setTyped(target.value);
      fill.later(target.value, draft.patience);
    },
    onBlur: () => {
      fill.now();
      setTyped(undefined);
      draft.pause();
      // Who does not see the notes hears them when the field is done.
      desk.say(
        findingsOf(desk, at)
          .map(({ message }) => `${field.title}: ${message}`)
          .join(" "),
      );
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

/** A call that waits a while for a newer one; it is made at once where the page or the field goes away. */
function useWaiting(call: (text: string) => void): {
  later: (text: string, wait: number) => void;
  now: () => void;
} {
  const waiting = useRef<{ timer: number; make: () => void }>(undefined);
  const now = (): void => {
    const last = waiting.current;
    waiting.current = undefined;
    window.clearTimeout(last?.timer);
    last?.make();
  };
  useEffect(() => {
    window.addEventListener("pagehide", now);
    return () => {
      window.removeEventListener("pagehide", now);
      now();
    };
  }, []);
  const later = (text: string, wait: number): void => {
    window.clearTimeout(waiting.current?.timer);
    waiting.current = { timer: window.setTimeout(now, wait), make: () => call(text) };
    if (wait === 0) {
      now();
    }
  };
  return { later, now };
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
