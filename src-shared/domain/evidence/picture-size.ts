/** How large a PNG or JPEG picture is, in pixels, by its own head; undefined: it is neither, or damaged. */
export const pictureSize = (
  bytes: Uint8Array,
): { readonly width: number; readonly height: number } | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes.length >= 24 && view.getUint32(0) === 0x89_50_4e_47;
  const size = isPng ? { width: view.getUint32(16), height: view.getUint32(20) } : jpegSize(view);
  return size && size.width > 0 && size.height > 0 ? size : undefined;
};

/** Frames that state the size: all SOF markers, which leave out tables (C4), extensions (C8) and coding (CC). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const jpegSize = (view: DataView): { readonly width: number; readonly height: number } | undefined => {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xff_d8) return undefined;
  let place = 2;
  while (place + 9 <= view.byteLength && view.getUint8(place) === 0xff) {
    const marker = view.getUint8(place + 1);
    if (isFrame(marker)) return { height: view.getUint16(place + 5), width: view.getUint16(place + 7) };
    place += 2 + view.getUint16(place + 2);
  }
  return undefined;
};
