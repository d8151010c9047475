import { withQuery, useAddress } from "./address-query.ts";
import { behindName, behindText } from "./behind.ts";
import type { Behind } from "./behind.ts";

/** The address of this page with the answers behind a figure beside it. */
export const useBehindHref = (): ((behind: Behind) => string) => {
  const address = useAddress();
  return (behind) => `#${withQuery(address, { [behindName]: behindText(behind) })}`;
};
