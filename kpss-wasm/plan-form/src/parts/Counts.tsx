/** How many findings a part has. */

import type { Finding } from "kpss";
import { useDesk } from "../desk";
import { isWithin } from "../pointer";

export function CountsWithin({ places }: { places: readonly string[] }) {
  const { findings } = useDesk();
  return <Counts of={findings.filter(({ pointer }) => places.some((place) => isWithin(pointer, place)))} />;
}

export function Counts({ of }: { of: readonly Finding[] }) {
  const { words } = useDesk();
  const parts = (["error", "warning", "info"] as const).map((severity) => ({
    severity,
    count: of.filter((finding) => finding.severity === severity).length,
  }));
  return (
    <span className="counts">
      {parts.map(
        ({ severity, count }) =>
          count > 0 && (
            <span key={severity} className={severity}>
              <span aria-hidden="true">{count}</span>
              <span className="spoken">
                {words[`${severity}s`]}: {count}
              </span>
            </span>
          ),
      )}
    </span>
  );
}
