import { useAddress, withQuery } from "./address-query.ts";

/** Makes a link remember this place, so that the page it leads to offers the way back, and that page its own. */
export const useFrom = (): ((href: string) => string) => {
  const address = useAddress();
  return (href) => withQuery(href, { from: address });
};
