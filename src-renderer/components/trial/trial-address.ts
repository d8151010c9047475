import { useEffect, useState } from "react";
import { Trial } from "../../../src-shared/contract/what-if.ts";
import { goTo, useAddress, useAddressQuery, withQuery } from "../address-query.ts";

/** A trial that supposes nothing: what is recorded. */
export const nothingTried: Trial = { weights: null, gateIds: [], answers: [] };

export const isEmptyTrial = ({ answers, gateIds, weights }: Trial): boolean =>
  weights === null && gateIds.length === 0 && answers.length === 0;

const textOf = (trial: Trial): string | null => (isEmptyTrial(trial) ? null : JSON.stringify(trial));

/** The same address with a trial in it, so that it can be linked, kept and gone back from. */
export const withTrial = (address: string, trial: Trial): string =>
  withQuery(address, { trial: textOf(trial) });

/** The trial in an address; nothing tried where there is none, or none that can be read. */
const trialIn = (text: string | null): Trial => {
  if (text === null) return nothingTried;
  try {
    return Trial.safeParse(JSON.parse(text)).data ?? nothingTried;
  } catch {
    return nothingTried;
  }
};

/** A browser takes only so many changes of the address; a slider makes more. */
const restMs = 300;

/** What is tried, and the way to try something else. The address follows once it rests, with no step for Back. */
export const useTrial = (): readonly [Trial, (trial: Trial) => void] => {
  const address = useAddress();
  const text = useAddressQuery().get("trial");
  const [tried, setTried] = useState({ text, trial: trialIn(text) });
  // Somebody went to another address: that one says what is tried.
  if (tried.text !== text) setTried({ text, trial: trialIn(text) });
  const { trial } = tried;
  useEffect(() => {
    const next = textOf(trial);
    if (next === text) return undefined;
    const timer = setTimeout(() => {
      setTried({ text: next, trial });
      goTo(withQuery(address, { trial: next }), { replace: true });
    }, restMs);
    return () => {
      clearTimeout(timer);
    };
  }, [address, text, trial]);
  return [
    trial,
    (next) => {
      setTried({ text, trial: next });
    },
  ];
};
