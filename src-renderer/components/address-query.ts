import { useMemo, useSyncExternalStore } from "react";
import type { BaseLocationHook } from "wouter";

/** What stands behind the hash of the address: the route and, after a question mark, how it is looked at. */
export const addressNow = (): string => `/${location.hash.replace(/^#?\/?/u, "")}`;
const routeNow = (): string => addressNow().split("?")[0] ?? "/";
const queryNow = (): string => addressNow().split("?")[1] ?? "";

const subscribe = (listener: () => void): (() => void) => {
  globalThis.addEventListener("hashchange", listener);
  return () => {
    globalThis.removeEventListener("hashchange", listener);
  };
};

interface Navigation {
  readonly replace?: boolean;
}

/** Goes to an address without its hash; `replace` leaves no step for Back. */
export const goTo = (to: string, { replace = false }: Navigation = {}): void => {
  const oldURL = location.href;
  history[replace ? "replaceState" : "pushState"](null, "", `#${to}`);
  globalThis.dispatchEvent(new HashChangeEvent("hashchange", { oldURL, newURL: location.href }));
};

/** How the router is told where the address is kept: a query behind the hash is no part of the route. */
export const useHashRoute: BaseLocationHook = () => [useSyncExternalStore(subscribe, routeNow), goTo];

/** What `part` makes of the route: who needs no more of it is drawn again only when that changes. */
export const useRoutePart = (part: (route: string) => string): string =>
  useSyncExternalStore(subscribe, () => part(routeNow()));

/** Route and query of this moment, as `from` of a link remembers them. */
export const useAddress = (): string => useSyncExternalStore(subscribe, addressNow);

export const useAddressQuery = (): URLSearchParams => {
  const query = useSyncExternalStore(subscribe, queryNow);
  return useMemo(() => new URLSearchParams(query), [query]);
};

/** The same address with other values in its query; null takes a value out. */
export const withQuery = (address: string, changes: Readonly<Record<string, string | null>>): string => {
  const [route = "", query = ""] = address.split("?");
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") next.delete(name);
    else next.set(name, value);
  }
  return next.size === 0 ? route : `${route}?${next.toString()}`;
};
