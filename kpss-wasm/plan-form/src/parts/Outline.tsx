/** The parts of the submission at the side, with what is left in each. */

import { useEffect, useState } from "react";
import { useDesk } from "../desk";
import { AddDocument } from "./AddDocument";
import { Counts } from "./Counts";
import { partOf, type DocumentParts, type Part } from "./places";

interface Props {
  all: readonly DocumentParts[];
  chosen: Part | undefined;
  onChoose: (part: Part) => void;
}

export function Outline({ all, chosen, onChoose }: Props) {
  const { words } = useDesk();
  const isNarrow = useNarrow();
  const [isOpen, setOpen] = useState(false);
  const choose = (part: Part): void => {
    setOpen(false);
    onChoose(part);
  };
  const document = all.find(({ at }) => at === chosen?.at);
  return (
    <nav className="outline" aria-label={words.parts}>
      {isNarrow && (
        <button
          type="button"
          className="disclosure where"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {document?.kind} › {chosen?.group.title}
        </button>
      )}
      {(!isNarrow || isOpen) && <Parts all={all} chosen={chosen} onChoose={choose} />}
    </nav>
  );
}

function Parts({ all, chosen, onChoose }: Props) {
  const { findings } = useDesk();
  const places = findings.map((finding) => ({ finding, part: partOf(all, finding.pointer) }));
  return (
    <>
      {all.map(({ at, kind, title, parts }) => (
        <section key={at}>
          <h2>
            {at === chosen?.at ? (
              kind
            ) : (
              <button type="button" onClick={() => parts[0] && onChoose(parts[0])}>
                {kind}
                <Counts of={places.filter((one) => one.part?.at === at).map(({ finding }) => finding)} />
              </button>
            )}
            {title !== "" && <small>{title}</small>}
          </h2>
          <ul hidden={at !== chosen?.at}>
            {parts.map((part) => (
              <li key={part.index}>
                <button
                  type="button"
                  aria-current={chosen === part ? "page" : undefined}
                  onClick={() => onChoose(part)}
                >
                  {part.group.title}
                  <Counts of={places.filter((one) => one.part === part).map(({ finding }) => finding)} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <AddDocument at={chosen?.at ?? ""} />
    </>
  );
}

/** On a telephone the outline would push the form away. */
function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(NARROW.matches);
  useEffect(() => {
    const change = (): void => setNarrow(NARROW.matches);
    NARROW.addEventListener("change", change);
    return () => NARROW.removeEventListener("change", change);
  }, []);
  return isNarrow;
}

const NARROW = window.matchMedia("(max-width: 48rem)");
