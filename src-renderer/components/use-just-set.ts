import { useState } from "react";

interface JustSet<Value> {
  readonly value: Value;
  readonly set: (value: Value) => void;
  /** It was refused: what the host tells counts again. */
  readonly forget: () => void;
}

/** What the host tells, or what was set here until the host tells anew: a field must not fall back meanwhile. */
export const useJustSet = <Value>(told: Value): JustSet<Value> => {
  const [last, setLast] = useState<{ readonly told: Value; readonly value: Value } | null>(null);
  return {
    value: last && Object.is(last.told, told) ? last.value : told,
    set: (value) => {
      setLast({ told, value });
    },
    forget: () => {
      setLast(null);
    },
  };
};
