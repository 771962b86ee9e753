/** A field with its label, its help and its notes. */

import type { ReactNode } from "react";
import { findingsOf, useDesk } from "../desk";
import type { Field } from "../model";
import { Notes } from "./Notes";

interface Props {
  field: Field;
  at: string;
  /** In a table the heading of the column is the label. */
  inTable?: boolean;
  wide?: boolean;
  children: (names: Names) => ReactNode;
}

/** How an input is called and what describes it. */
export interface Names {
  id: string;
  "aria-label"?: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
}

export function Entry({ field, at, inTable = false, wide = false, children }: Props) {
  const desk = useDesk();
  const findings = findingsOf(desk, at);
  const help = saysMore(field) && !inTable ? `${at}?` : undefined;
  const described = [help, findings.length > 0 ? `${at}!` : undefined].filter(Boolean).join(" ");
  const names: Names = {
    id: at,
    ...(inTable && { "aria-label": field.title }),
    ...(described !== "" && { "aria-describedby": described }),
    ...(findings.some(({ severity }) => severity === "error") && { "aria-invalid": true as const }),
  };
  if (inTable) {
    return children(names);
  }
  return (
    <div className={wide ? "entry wide" : "entry"}>
      <label htmlFor={at}>
        {field.title}
        {field.unit !== undefined && <span className="unit"> ({field.unit})</span>}
      </label>
      {help !== undefined && (
        <p className="help" id={help}>
          {field.description}
        </p>
      )}
      {children(names)}
      <Notes at={at} />
    </div>
  );
}

/** A help that repeats the title is left out. */
export function saysMore({ title, description }: { title: string; description: string }): boolean {
  const plain = description.replace(/\.$/u, "").toLowerCase();
  return plain !== "" && plain !== title.toLowerCase();
}
