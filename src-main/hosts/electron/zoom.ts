import type { WebContents } from "electron";

type ZoomDeed = "zoomIn" | "zoomOut" | "zoomReset";

/** Two steps are a fifth larger or smaller; from 58 % to 300 %. */
const step = 0.5;
const least = -3;
const most = 6;

/** Changes how large one window shows its page; the others stay as they are. */
export const zoom = (page: WebContents, deed: ZoomDeed): void => {
  const level = deed === "zoomReset" ? 0 : page.getZoomLevel() + (deed === "zoomIn" ? step : -step);
  page.setZoomLevel(Math.max(least, Math.min(most, level)));
};
