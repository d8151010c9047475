/** Where the page may reach its host: through the window's bridge only, or over loopback HTTP. */
export type PageReach = "bridge" | "loopback";

/** What the page may load and do: nothing but its own files, and no network but its own host. */
const contentSecurityPolicy = (reach: PageReach): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    `connect-src ${reach === "bridge" ? "'none'" : "'self'"}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");

/** Headers of everything a host serves to the page. */
export const pageHeaders = (reach: PageReach): Readonly<Record<string, string>> => ({
  "content-security-policy": contentSecurityPolicy(reach),
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
});
