/** An input that finds in a long list by a few letters. What is chosen is told and not kept here. */

import { useId, useState, type KeyboardEvent } from "react";
import { useDesk } from "../desk";
import type { Choice } from "../model";
import { plain } from "../written";
import type { Names } from "./Entry";

const MOST = 12;

interface Props {
  names: Names;
  choices: readonly Choice[];
  /** What tells choices of the same name apart. */
  hint?: (choice: Choice) => string;
  onChoose: (value: string) => void;
}

export function Combobox({ names, choices, hint, onChoose }: Props) {
  const { words } = useDesk();
  const list = useId();
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = isOpen ? matches(choices, text) : [];
  const choose = (choice: Choice | undefined): void => {
    if (choice !== undefined) {
      onChoose(choice.value);
      setText("");
      setOpen(false);
      setActive(0);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setOpen(true);
      setActive(Math.max(0, Math.min(next, matches(choices, text).length - 1)));
    } else if (event.key === "Enter") {
      event.preventDefault();
      choose(found[active]);
    } else if (event.key === "Escape") {
      setOpen(false);
    }
  };
  return (
    <div className="combobox">
      <input
        {...names}
        type="text"
        role="combobox"
        autoComplete="off"
        placeholder={choices.length === 0 ? words.noTargets : words.choose}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={list}
        {...(found[active] && { "aria-activedescendant": `${list}${active}` })}
        value={text}
        onFocus={() => setOpen(choices.length <= MOST)}
        onBlur={() => setOpen(false)}
        onChange={({ target }) => {
          setText(target.value);
          setOpen(true);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={list} role="listbox" aria-label={names["aria-label"] ?? words.choose} hidden={!isOpen}>
        {found.map((choice, index) => (
          <li
            key={choice.value}
            id={`${list}${index}`}
            role="option"
            aria-selected={index === active}
            // The input keeps the cursor.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
          >
            {choice.title}
            {hint !== undefined && <small> {hint(choice)}</small>}
          </li>
        ))}
        {isOpen && found.length === 0 && (
          <li role="option" aria-disabled="true" aria-selected="false" className="nothing">
            {words.nothingFound}
          </li>
        )}
      </ul>
    </div>
  );
}

/** Names that begin with the text come first. */
function matches(choices: readonly Choice[], text: string): Choice[] {
  const wanted = plain(text.trim());
  const begins: Choice[] = [];
  const holds: Choice[] = [];
  for (const choice of choices) {
    const title = plain(choice.title);
    if (title.startsWith(wanted) || choice.value === wanted) {
      begins.push(choice);
    } else if (title.includes(wanted)) {
      holds.push(choice);
    }
    if (begins.length === MOST) {
      break;
    }
  }
  return [...begins, ...holds].slice(0, MOST);
}
