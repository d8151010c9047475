import type { WebFrameMain } from "electron";

/** The page's own scheme: Electron gives `file:` pages more rights than ours needs. */
export const pageScheme = "app";
export const pageOrigin = `${pageScheme}://canopy`;
export const pageUrl = `${pageOrigin}/index.html`;
export const passphraseUrl = `${pageOrigin}/passphrase.html`;

export const isPageUrl = (url: string): boolean => url.startsWith(`${pageOrigin}/`);

interface FromFrame {
  readonly sender: { readonly mainFrame: WebFrameMain };
  readonly senderFrame: WebFrameMain | null;
}

/** False for any frame but the one page that Canopy itself loaded. */
export const isFromPage = ({ sender, senderFrame }: FromFrame): boolean =>
  senderFrame !== null && senderFrame === sender.mainFrame && isPageUrl(senderFrame.url);
