import "react";

declare module "react" {
  /** Custom properties that components hand to their style sheet. */
  interface CSSProperties {
    "--tracks"?: string;
    "--least-width"?: string;
    "--row-height"?: string;
    "--place"?: number;
    "--list-rows"?: number;
    "--chart-rows"?: number;
  }
}
