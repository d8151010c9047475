import { z } from "zod";

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { readonly createHTML: (html: string) => string }) => unknown;
}

// The page's policy forbids code from strings and markup from strings. Zod would try the first, to be
// faster, as soon as a schema is made: main.tsx imports this module before anything else. React Aria
// empties its live region by the second, and emptying is all that is let through.
z.config({ jitless: true });

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the DOM types of this TypeScript do not know it
const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy("default", {
  createHTML: (html) => {
    if (html !== "") throw new TypeError("Markup from a string is not allowed here");
    return html;
  },
});
