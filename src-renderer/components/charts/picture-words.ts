/** Writes the words of a text where the page has them, each at its own place, so that wrapped lines stay so. */
export const drawWords = (
  context: CanvasRenderingContext2D,
  text: Text,
  style: CSSStyleDeclaration,
): void => {
  const isInDrawing = text.parentElement instanceof SVGElement;
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.fillStyle = isInDrawing ? style.fill : style.color;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText("x");
  const limit = isInDrawing ? null : clipOf(text.parentElement);
  for (const word of text.data.matchAll(/\S+/gu)) {
    const range = document.createRange();
    range.setStart(text, word.index);
    range.setEnd(text, word.index + word[0].length);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || (limit !== null && box.left > limit)) continue;
    const middle = (box.top + box.bottom + fontBoundingBoxAscent - fontBoundingBoxDescent) / 2;
    context.fillText(word[0], box.left, middle);
  }
};

/** Where a cell cuts its text; words that begin behind it are not seen. */
const clipOf = (element: Element | null): number | null => {
  if (!element || getComputedStyle(element).overflowX === "visible") return null;
  return element.getBoundingClientRect().right;
};
