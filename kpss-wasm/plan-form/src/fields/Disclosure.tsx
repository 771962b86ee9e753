/** A part that is shown when it is asked for, or when a finding leads into it. */

import type { ReactNode } from "react";
import { useDesk } from "../desk";

interface Props {
  place: string;
  title: ReactNode;
  /** How the button is called where its title is a sign. */
  label?: string;
  className?: string;
  /** What is shown below it, where that does not stand elsewhere. */
  children?: () => ReactNode;
}

export function Disclosure({ place, title, label, className = "", children }: Props) {
  const { isOpen, toggle } = useDesk();
  return (
    <>
      <button
        type="button"
        className={`disclosure ${className}`}
        aria-expanded={isOpen(place)}
        aria-label={label}
        onClick={() => toggle(place)}
      >
        {title}
      </button>
      {children !== undefined && isOpen(place) && <div className="disclosed">{children()}</div>}
    </>
  );
}
