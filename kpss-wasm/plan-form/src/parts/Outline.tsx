/** The parts of the submission at the side, with what is left in each. */

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
  const { findings, words } = useDesk();
  const places = findings.map((finding) => ({ finding, part: partOf(all, finding.pointer) }));
  return (
    <nav className="outline" aria-label={words.parts}>
      {all.map(({ at, kind, title, parts }) => (
        <section key={at}>
          <h2>
            {kind}
            {title !== "" && <small>{title}</small>}
          </h2>
          <ul>
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
      <AddDocument />
    </nav>
  );
}
