/** A part that is shown when it is asked for, or when a finding leads into it. */

import type { ReactNode } from "react";
import { useDesk } from "../desk";

interface Props {
  place: string;
  title: ReactNode;
  className?: string;
  children: () => ReactNode;
}

export function Disclosure({ place, title, className = "", children }: Props) {
  const { isOpen, toggle } = useDesk();
  return (
    <>
      <button
        type="button"
        className={`disclosure ${className}`}
        aria-expanded={isOpen(place)}
        onClick={() => toggle(place)}
      >
        {title}
      </button>
      {isOpen(place) && <div className="disclosed">{children()}</div>}
    </>
  );
}
