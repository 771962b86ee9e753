/** What the window tells an open draft. */

import { useEffect, useState } from "react";

/** The page as it is printed is made when somebody prints. */
export function usePrinting(): boolean {
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    const print = window.matchMedia("print");
    const change = (): void => setPrinted(print.matches);
    const before = (): void => setPrinted(true);
    print.addEventListener("change", change);
    window.addEventListener("beforeprint", before);
    return () => {
      print.removeEventListener("change", change);
      window.removeEventListener("beforeprint", before);
    };
  }, []);
  return isPrinted;
}

/** In a text the browser takes letters back; everywhere else the form takes back its last step. */
export function useShortcuts({ undo, redo }: { undo: () => void; redo: () => void }): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const isText = event.target instanceof Element && event.target.matches("input, textarea");
      const key = event.key.toLowerCase();
      if (isText || !(event.ctrlKey || event.metaKey) || (key !== "z" && key !== "y")) {
        return;
      }
      event.preventDefault();
      if (key === "y" || event.shiftKey) {
        redo();
      } else {
        undo();
      }
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  });
}
