import type { Edits, PictureSize } from "./areas.ts";

/** Lossy, and still sharp when a report is printed. */
const jpegQuality = 0.92;

export type PictureForm = "image/png" | "image/jpeg";

/** Draws on a fresh canvas and gives its bytes: nothing of a file but its pixels comes through. */
export const drawnPicture = async (
  { width, height }: PictureSize,
  form: PictureForm,
  draw: (canvas: CanvasRenderingContext2D) => void,
): Promise<Blob> => {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser gives no canvas to draw on");
  draw(context);
  const { promise, resolve } = Promise.withResolvers<Blob | null>();
  canvas.toBlob(resolve, form, jpegQuality);
  const blob = await promise;
  if (!blob) throw new Error("This browser can't write the picture");
  return blob;
};

/** The picture as it is kept: what is left after the crop, with the blacked-out areas really black. */
export const burnPicture = async (
  picture: ImageBitmap,
  form: PictureForm,
  { blackouts, crop }: Edits,
): Promise<Blob> => {
  const left = crop ?? { x: 0, y: 0, width: picture.width, height: picture.height };
  return await drawnPicture(left, form, (canvas) => {
    canvas.drawImage(picture, -left.x, -left.y);
    canvas.fillStyle = "#000000";
    for (const { x, y, width, height } of blackouts) {
      canvas.fillRect(x - left.x, y - left.y, width, height);
    }
  });
};
